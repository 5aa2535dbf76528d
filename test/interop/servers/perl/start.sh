#!/usr/bin/env bash
# start.sh PORT WORK: SOAP::Lite on Debian's own Perl.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec perl "$here/depot.pl" "$1" "$2"
