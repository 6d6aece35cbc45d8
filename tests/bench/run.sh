#!/usr/bin/env bash
# The benchmarks: one table after the other, each row with its peer in the same run.
#
#   tests/bench/run.sh [--rounds N]
#
# As root it installs libxml2's headers; the Python peers need lxml and xmlschema (BENCH_PYTHON names the interpreter, otherwise the
# test command's environment is used). A peer that is missing is left out and named.
set -eu -o pipefail
cd "$(dirname "$0")/../.."
OUT=${CARGO_TARGET_DIR:-target}/bench
mkdir -p "$OUT"

cargo build --quiet --release --locked --package ecoc-bench
BENCH=${CARGO_TARGET_DIR:-target}/release/ecoc-bench

if ! command -v xml2-config >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends libxml2-dev >/dev/null
fi
peers=()
if command -v xml2-config >/dev/null; then
    # shellcheck disable=SC2046
    cc -O2 tests/bench/peers/validate.c $(xml2-config --cflags --libs) -o "$OUT/libxml2"
    peers+=(--libxml2 "$OUT/libxml2")
    echo "libxml2 $(xml2-config --version)"
else
    echo "SKIPPED: libxml2 in C (its headers are not installed)"
fi
python=${BENCH_PYTHON:-${CARGO_TARGET_DIR:-target}/tests/venv/bin/python}
if [ -x "$python" ] && "$python" -c 'import lxml, xmlschema' 2>/dev/null; then
    peers+=(--python "$python")
    "$python" -c 'import xmlschema; from lxml import etree; print("lxml", etree.__version__, "with libxml2", ".".join(map(str, etree.LIBXML_VERSION)) + "; xmlschema", xmlschema.__version__)'
else
    echo "SKIPPED: lxml and xmlschema (no Python that has both)"
fi

grep -m1 'model name' /proc/cpuinfo 2>/dev/null || true
rustc --version
"$BENCH" "${peers[@]}" "$@"

if command -v valgrind >/dev/null; then
    echo
    echo "Instructions for one validation (callgrind, 100 calls)"
    echo
    for file in "$OUT"/*.xml; do [ -e "$file" ] && rm "$file"; done
    for vehicle in m1-electric-1x m1-petrol; do
        xml=$OUT/$vehicle.xml
        cargo run --quiet --release --locked --bin ecoc -- build "tests/vehicles/$vehicle.json" -o "$xml"
        echo "$vehicle"
        for what in nothing scan validate rules; do
            total=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$BENCH" --count "$what" "$xml" 2>&1 |
                sed -n 's/.*Collected : //p')
            [ "$what" = nothing ] && base=$total || printf '  %-9s %10d\n' "$what" $(((total - base) / 100))
        done
    done
fi
