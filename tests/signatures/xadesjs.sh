#!/usr/bin/env bash
# npm's xadesjs and ecoc before each other: xadesjs.sh ECOC FOLDER, where witness.py left what ecoc signed.
set -u -o pipefail
here=$(cd "$(dirname "$0")" && pwd)
ecoc=$1
folder=$2
project=$(dirname "$folder")/xadesjs

skip() { echo "SKIPPED: signatures: xadesjs: $*"; exit 0; }

command -v node >/dev/null && command -v npm >/dev/null || skip "node or npm is missing"
[ -f "$folder/cases.json" ] || skip "nothing was signed"
mkdir -p "$project"
cp "$here"/xadesjs/check.mjs "$here"/xadesjs/package*.json "$project/"
cd "$project" || exit
if ! cmp -s package-lock.json installed.json; then
    timeout 150 npm ci --silent --no-audit --no-fund --ignore-scripts && cp package-lock.json installed.json ||
        skip "npm cannot install it (no registry?)"
fi
node check.mjs "$folder" || exit
signed=("$folder"/xadesjs/*.xml)
"$ecoc" verify --trust "$folder/root.pem" "${signed[@]}" >"$project/verdicts" || { cat "$project/verdicts"; exit 1; }
echo "ecoc accepts ${#signed[@]} signatures of xadesjs"
