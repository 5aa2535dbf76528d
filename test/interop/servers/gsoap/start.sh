#!/usr/bin/env bash
# start.sh PORT WORK VERSION: a gSOAP server, generated and compiled on the spot; VERSION is 1.1 or 1.2, as one program speaks one.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
port=$1
work=$2
version=${3#1.}
sed "s|@URL@|http://127.0.0.1:$port|" "$here/depot.h" > "$work/depot.h"
cp "$here/depot.cpp" "$work"
cd "$work"
soapcpp2 "-$version" -S -L -x -p soap -I/usr/share/gsoap/import depot.h
g++ -std=c++11 -O0 -w -DWITH_COOKIES -o depot depot.cpp soapC.cpp soapServer.cpp -lgsoapck++
exec ./depot "$port"
