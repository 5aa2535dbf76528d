#!/usr/bin/env bash
# start.sh PORT WORK: spyne on Debian's own Python.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec env PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore /usr/bin/python3 "$here/depot.py" "$1"
