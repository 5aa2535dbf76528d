#!/usr/bin/env bash
# start.sh PORT WORK: PHP's SoapServer behind PHP's own web server, one script a contract.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
port=$1
work=$2
mkdir -p "$work/site" "$work/sessions"
cp "$here"/*.php "$work/site"
for contract in "$here"/*.wsdl; do
  sed "s|@URL@|http://127.0.0.1:$port|g" "$contract" > "$work/site/$(basename "$contract")"
done
exec php -d display_errors=0 -d log_errors=1 -d soap.wsdl_cache_enabled=0 -d "session.save_path=$work/sessions" \
  -S "127.0.0.1:$port" -t "$work/site"
