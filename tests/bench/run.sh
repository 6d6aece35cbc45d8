#!/usr/bin/env bash
# The benchmarks: one table after the other, each row with its peer in the same run.
#
#   tests/bench/run.sh [--rounds N] [--only validation|rules|building|growth|signatures|from-c|from-python|from-node|processes|throughput]
#
# As root it installs the headers of libxml2 and libxmlsec1; the Python peers get an environment of their own (or name one that has them:
# BENCH_PYTHON). A peer that is missing is left out and named.
set -eu -o pipefail
cd "$(dirname "$0")/../.."
OUT=${CARGO_TARGET_DIR:-target}/bench
mkdir -p "$OUT"

cargo build --quiet --release --locked --package ecoc-bench --package ecoc-ffi
cargo build --quiet --release --locked --bin ecoc
LIB=$(cd "${CARGO_TARGET_DIR:-target}/release" && pwd)
BENCH=$LIB/ecoc-bench
ln -sf libecoc.so "$LIB/libecoc.so.0"
objcopy --strip-unneeded "$LIB/libecoc.so" "$OUT/libecoc.so" # as ffi/install.sh lays it out
cc -O2 -Iinclude tests/bench/peers/ecoc.c -L"$LIB" -Wl,-rpath,"$LIB" -lecoc -o "$OUT/from-c"
cc -O2 tests/bench/peers/load.c -ldl -o "$OUT/load"
cc -O2 tests/bench/peers/start.c -o "$OUT/start"

if ! command -v xml2-config >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends libxml2-dev >/dev/null
fi
peers=(--start "$OUT/start" --ecoc "$LIB/ecoc" --library "$OUT/libecoc.so" --from-c "$OUT/from-c" --load "$OUT/load" --libraries "$LIB/libecoc.so $LIB/libecoc.so:ecoc_version libxml2.so.2 libcrypto.so.3")
if command -v xml2-config >/dev/null; then
    # shellcheck disable=SC2046
    cc -O2 tests/bench/peers/validate.c $(xml2-config --cflags --libs) -o "$OUT/libxml2"
    peers+=(--libxml2 "$OUT/libxml2")
    echo "libxml2 $(xml2-config --version)"
else
    echo "SKIPPED: libxml2 in C (its headers are not installed)"
fi
if ! command -v xmlsec1-config >/dev/null && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends libxmlsec1-dev xmlsec1 >/dev/null || true
fi
if command -v xmlsec1-config >/dev/null && command -v xmlsec1 >/dev/null; then
    # shellcheck disable=SC2046
    cc -O2 tests/bench/peers/signatures.c $(xmlsec1-config --cflags --libs) -o "$OUT/xmlsec"
    peers+=(--xmlsec "$OUT/xmlsec")
    xmlsec1 --version
else
    echo "SKIPPED: libxmlsec1 in C and the command xmlsec1 (they or the headers are not installed)"
fi
python=${BENCH_PYTHON:-$OUT/venv/bin/python}
if [ -z "${BENCH_PYTHON:-}" ] && ! cmp -s tests/bench/requirements.txt "$OUT/venv/requirements.txt"; then
    rm -rf "$OUT/venv"
    python3 -m venv "$OUT/venv" && "$OUT/venv/bin/pip" install --quiet --disable-pip-version-check -r tests/bench/requirements.txt &&
        cp tests/bench/requirements.txt "$OUT/venv/requirements.txt" || true
fi
# ecoc itself from Python, from a wheel as it is given out.
if [ -x "$OUT/venv/bin/maturin" ]; then
    rm -rf "$OUT/wheel"
    "$OUT/venv/bin/maturin" build --quiet --release --locked --manifest-path bindings/python/Cargo.toml --out "$OUT/wheel" &&
        "$OUT/venv/bin/pip" install --quiet --disable-pip-version-check --no-index --force-reinstall "$OUT"/wheel/*.whl
fi
# And from Node, from a package as it is given out.
if command -v npm >/dev/null; then
    rm -rf "$OUT/node"
    cp -r tests/bench/node "$OUT/node"
    node bindings/node/scripts/build.js --release >/dev/null
    package=$(cd bindings/node && npm pack --silent --pack-destination "$LIB/../bench")
    if (cd "$OUT/node" && npm ci --silent --no-audit --no-fund && npm install --silent --no-save --no-audit --no-fund "../$package"); then
        peers+=(--node "$(cd "$OUT/node" && pwd)")
        (cd "$OUT/node" && node -p '`node ${process.version}, ` + ["xmllint-wasm", "xml-crypto"].map((name) => `${name} ${require(`${name}/package.json`).version}`).join(", ")')
    fi
fi
if [ -x "$python" ] && "$python" -c 'import lxml, requests, signxml, xmlschema' 2>/dev/null; then
    peers+=(--python "$python")
    "$python" -c '
from importlib.metadata import version
print(", ".join(f"{name} {version(name)}" for name in ("lxml", "requests", "signxml", "xmlschema")))
'
else
    echo "SKIPPED: lxml, requests, signxml and xmlschema (no Python that has them)"
fi

rustc --version
cc --version | head -n 1
echo "$(uname -s) $(uname -m), $(nproc) of: $(sed -n 's/^model name.*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)"
date -u +%Y-%m-%d
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
        total=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$OUT/from-c" count "$xml" 2>&1 | sed -n 's/.*Collected : //p')
        base=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$OUT/from-c" nothing "$xml" 2>&1 | sed -n 's/.*Collected : //p')
        printf '  %-9s %10d\n' "from C" $(((total - base) / 100))
        if "$python" -c 'import ecoc' 2>/dev/null; then
            for calls in 0 100; do
                total=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$python" tests/bench/peers/from_python.py validate "$xml" $calls 2>&1 |
                    sed -n 's/.*Collected : //p')
                [ $calls = 0 ] && base=$total
            done
            printf '  %-9s %10d\n' "Python" $(((total - base) / 100))
        fi
    done

    echo
    echo "Instructions for one signature or verdict (callgrind, 100 calls; it knows no SHA instructions, so digests count more than they cost)"
    echo
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=bench -addext keyUsage=digitalSignature -keyout "$OUT/seal.key" -out "$OUT/seal.crt" 2>/dev/null
    cat "$OUT/seal.key" "$OUT/seal.crt" >"$OUT/seal.pem"
    rm -f "$OUT/signed.xml"
    cargo run --quiet --release --locked --bin ecoc -- sign --key "$OUT/seal.pem" -o "$OUT/signed.xml" "$OUT/m1-electric-1x.xml"
    for what in nothing private sign xades bare verify; do
        case $what in bare | verify) file=$OUT/signed.xml ;; *) file=$OUT/m1-electric-1x.xml ;; esac
        total=$(valgrind --tool=callgrind --callgrind-out-file=/dev/null "$BENCH" --count "$what" --seal "$OUT/seal.pem" "$file" 2>&1 |
            sed -n 's/.*Collected : //p')
        [ "$what" = nothing ] && base=$total || printf '%-9s %10d\n' "$what" $(((total - base) / 100))
    done
    rm -f "$OUT"/seal.* "$OUT/signed.xml"
fi
