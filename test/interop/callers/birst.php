<?php
/** Calls Birst's workflow in one SOAP version, with PHP's SoapClient. Prints what it read as JSON. birst.php WSDL VERSION */
declare(strict_types=1);

[, $address, $version] = $argv;
$client = new SoapClient($address, [
    'soap_version' => ['1.1' => SOAP_1_1, '1.2' => SOAP_1_2][$version],
    'cache_wsdl' => WSDL_CACHE_NONE,
    'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
    'trace' => true,
]);

function failure(callable $call): ?array
{
    try {
        $call();
    } catch (SoapFault $fault) {
        $parts = explode(':', (string) $fault->faultcode);
        $texts = [];
        $detail = isset($fault->detail) ? json_decode(json_encode($fault->detail), true) : [];
        array_walk_recursive($detail, function ($text) use (&$texts): void { $texts[] = $text; });
        return ['code' => end($parts), 'reason' => $fault->faultstring, 'detail' => $texts];
    }
    return null;
}

$token = $client->Login(['username' => 'mira', 'password' => 's3cret'])->LoginResult;
$job = $client->publishData([
    'token' => $token,
    'spaceID' => 'space',
    'subgroups' => ['string' => ['Sales', 'Überblick']],
    'date' => '2026-11-23T00:00:00Z',
])->publishDataResult;
for ($polls = 1; !$client->isJobComplete(['token' => $token, 'jobToken' => $job])->isJobCompleteResult;) {
    $polls++;
}
$status = $client->getJobStatus(['token' => $token, 'jobToken' => $job])->getJobStatusResult;
$query = ['token' => $token, 'query' => "SELECT 1 < 2 & 'x'", 'spaceID' => 'space'];
$page = $client->executeQueryInSpace($query)->executeQueryInSpaceResult;
$lost = failure(fn() => $client->getJobStatus(['token' => $token, 'jobToken' => 'no such job']));
$client->Logout(['token' => $token]);
$after = failure(fn() => $client->listSpaces(['token' => $token]));
$isNew = str_contains($client->__getLastResponse(), 'http://www.w3.org/2003/05/soap-envelope');
echo json_encode([
    'version' => $isNew ? '1.2' : '1.1',
    'operations' => count(array_unique($client->__getFunctions())),
    'token' => $token,
    'job' => $job,
    'polls' => $polls,
    'status' => ['loadid' => $status->loadid, 'statusCode' => $status->statusCode],
    'rows' => array_map(fn($row) => $row->string, $page->rows->ArrayOfString),
    'columns' => $page->columnNames->string,
    'dataTypes' => $page->dataTypes->int,
    'hasMoreRows' => $page->hasMoreRows,
    'lost' => $lost,
    'after' => $after,
], JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
