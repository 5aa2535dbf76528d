<?php // The depot has moved: 307 to where it is.
header('Location: /' . basename($_SERVER['QUERY_STRING']), true, 307);
