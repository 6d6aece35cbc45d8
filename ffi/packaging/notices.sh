#!/usr/bin/env bash
# What goes along with a library that is given out, in every language's package: our licences, those of what is linked into it, and the
# bill of materials (CycloneDX).
#
#   ffi/packaging/notices.sh CRATE FOLDER      writes LICENSE-APACHE, LICENSE-MIT, THIRD-PARTY.txt and ecoc.cdx.json there
set -eu -o pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$2"
cp "$root/LICENSE-APACHE" "$root/LICENSE-MIT" "$2"
python3 "$root/ffi/packaging/licences.py" "$1" >"$2/THIRD-PARTY.txt"
python3 "$root/ffi/packaging/sbom.py" "$1" >"$2/ecoc.cdx.json"
