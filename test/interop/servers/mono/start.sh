#!/usr/bin/env bash
# start.sh PORT WORK [VARIANT]: Mono's ASMX behind nginx. VARIANT is "" (the service written by hand, one node), "cluster" (the
# same on two nodes, kept apart by a cookie) or the path of a WSDL, which becomes a service with canned answers.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../../../.." && pwd)
port=$1
work=$2
variant=${3:-}
nodes=(n1)
mkdir -p "$work/site/bin" "$work/journal"
cp "$here"/site/* "$work/site"
references=(-r:System.Web.dll -r:System.Web.Services.dll -r:System.Xml.dll)

case $variant in
  "" | cluster)
    rm "$work"/site/plan.ashx "$work"/site/received.ashx
    mcs -target:library -out:"$work/site/bin/service.dll" "${references[@]}" "$here"/harbour*.cs "$here"/ledger.cs "$here"/rpc.cs "$here"/sessions.cs "$here/node-control.cs"
    if [ "$variant" = cluster ]; then nodes=(n1 n2); fi
    ;;
  *)
    rm "$work"/site/*.asmx
    # The tool warns of every extension that it does not know.
    wsdl -server -protocol:Soap -namespace:Served "-out:$work/made.cs" "$variant" > "$work/wsdl.log" \
      || { cat "$work/wsdl.log"; exit 1; }
    class=$(node "$project/node_modules/tsx/dist/cli.mjs" "$here/fill-service.ts" "$work/made.cs" "$work/filled.cs")
    mcs -target:library -out:"$work/site/bin/service.dll" "${references[@]}" "$work/filled.cs" "$here"/canned-*.cs "$here/node-control.cs"
    echo "<%@ WebService Language=\"C#\" Class=\"Served.$class\" %>" > "$work/site/Canned.asmx"
    ;;
esac

upstreams="" known="" nothing=""
for node in "${nodes[@]}"; do
  upstreams+="  upstream $node { server unix:$work/$node.sock; }\\n"
  known+="$node $node; "
  nothing+="$node \\\"\\\"; "
  SERVICE_NODE=$node SERVICE_JOURNAL=$work/journal/$node fastcgi-mono-server4 "--applications=/:$work/site" \
    "--socket=unix:$work/$node.sock" > "$work/$node.log" 2>&1 &
done
split="* n1;"
if [ "${#nodes[@]}" = 2 ]; then split="50% n1; * n2;"; fi
for node in "${nodes[@]}"; do
  until [ -S "$work/$node.sock" ]; do
    if [ -z "$(jobs -r)" ]; then
      cat "$work/$node.log"
      exit 1
    fi
    sleep 0.05
  done
done
# The nodes' sockets are root's if this is root.
user=""
if [ "$(id -u)" = 0 ]; then user="user root;"; fi
sed "s|@PORT@|$port|g; s|@WORK@|$work|g; s|@NODES@|${nodes[*]}|; s|@UPSTREAMS@|$upstreams|; s|@KNOWN@|$known|
  s|@NOTHING@|$nothing|; s|@SPLIT@|$split|; s|@USER@|$user|" "$here/nginx.conf.in" > "$work/nginx.conf"
exec nginx -c "$work/nginx.conf" -e stderr
