#!/usr/bin/env bash
# The test command of the whole repository.
#
#   tests/run.sh            every step, on a clean machine too: as root it installs the Debian packages that it misses
#   tests/run.sh STEP…      these steps only: see the list at the end, or tests/run.sh --list
#
# Every step says its name, how long it took and whether it passed; one that fails does not keep the others from running. What
# cannot run here (a tool that is missing, official files that are not beside the project) is skipped by name: `SKIPPED: …`.
set -u -o pipefail
cd "$(dirname "$0")/.."
ROOT=$PWD
TARGET=${CARGO_TARGET_DIR:-$ROOT/target}
OUT=$TARGET/tests
LIB=$TARGET/debug
OFFICIAL=$ROOT/../shared/ivi
export TARGET OUT LIB
mkdir -p "$OUT/log"

have() { command -v "$1" >/dev/null 2>&1; }
skip() { echo "SKIPPED: $*"; }

# ---- what the steps need -------------------------------------------------------------------------------------------------------

# The witnesses and the languages, as command and Debian package.
TOOLS="cc:build-essential c++:build-essential clang++:clang nm:binutils xmllint:libxml2-utils xmlsec1:xmlsec1 openssl:openssl valgrind:valgrind
curl:curl python3:python3 node:nodejs npm:npm softhsm2-util:softhsm2 pkg-config:pkgconf cmake:cmake abidiff:abigail-tools
sqlite3:sqlite3 hunspell:hunspell chromium-headless-shell:chromium-headless-shell
x86_64-w64-mingw32-g++:g++-mingw-w64-x86-64-posix i686-w64-mingw32-g++:g++-mingw-w64-i686-posix"

step_install() {
    local tool packages=""
    for tool in $TOOLS; do
        have "${tool%%:*}" || packages="$packages ${tool##*:}"
    done
    [ -e /usr/share/hunspell/en_GB.dic ] || packages="$packages hunspell-en-gb"
    python3 -c 'import ensurepip' 2>/dev/null || packages="$packages python3-venv"
    if [ -z "$packages" ]; then
        echo "nothing is missing"
    elif [ "$(id -u)" = 0 ] && have apt-get; then
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq && apt-get install -qq -y --no-install-recommends $packages && return
        # One that this distribution does not have keeps the others out: one by one, then. The steps that miss it skip by name.
        for tool in $packages; do
            apt-get install -qq -y --no-install-recommends "$tool" || skip "installing $tool: apt-get has none"
        done
    else
        skip "installing$packages: not root, or no apt-get"
    fi
}

# A virtual environment with the Python tools and witnesses, made once for each list of versions.
python_tools() {
    local list=tests/requirements.txt stamp=$OUT/venv/requirements.txt
    if ! cmp -s "$list" "$stamp"; then
        rm -rf "$OUT/venv"
        python3 -m venv "$OUT/venv" && "$OUT/venv/bin/pip" install --quiet --disable-pip-version-check -r "$list" &&
            cp "$list" "$stamp"
    fi
}

# The debug build that the steps run. Of the whole workspace with its tests, as `cargo test` builds it: one package alone has its dependencies
# built once more, with the features that it alone asks for.
build() { cargo build --workspace --all-targets --locked; }

# ---- Rust ----------------------------------------------------------------------------------------------------------------------

step_fmt() { cargo fmt --all -- --check; }

step_clippy() { cargo clippy --workspace --all-targets --locked -- -D warnings; }

# Only what failed and what was skipped is shown at length, and every runner's closing line.
step_rust() {
    python_tools || return
    ECOC_TEST_PYTHON=$OUT/venv/bin/python cargo test --workspace --no-fail-fast --locked -- --show-output 2>&1 | awk '
        /^successes:$/ { passed = 1 }
        /^failures:$/ || /^test result:/ { passed = 0 }
        (passed && !/SKIPPED: /) || /^test .* ok$/ { next }
        { print }'
}

# Every document exactly once, through faults and kills; and a long batch in little memory. The long runs: ecoc-proof without options.
step_proof() {
    build || return
    "$LIB/ecoc-proof" exactly-once --documents 400 --kills 10 && "$LIB/ecoc-proof" soak --documents 2000
}

# The fuzz targets, for a moment each: tests/fuzz/README.md. Before a release for an hour each: tests/fuzz/run.sh 3600.
step_fuzz() {
    if have c++; then
        tests/fuzz/run.sh 20
    else
        skip "fuzz: there is no C++ compiler for libFuzzer"
    fi
}

# The first command of the README, as a user runs it, and its tour.
step_demo() {
    cargo run --release --locked --bin ecoc -- demo || return
    local tour=$OUT/tour block
    rm -rf "$tour"
    mkdir -p "$tour/tests"
    ln -s "$ROOT/tests/vehicles" "$tour/tests/vehicles"
    for block in $(python3 tests/blocks.py README.md sh "$OUT/readme" | sed 1d); do
        (cd "$tour" && PATH=$TARGET/release:$PATH bash -eu -o pipefail "$block" >"$block.out") || return
    done
    echo "README.md: the demo and the tour run"
}

# The book: every link and every word of every page, and every block of the book, by the programs and packages that other steps have built.
step_book() {
    build && python3 tests/book/links.py || return
    if have hunspell; then
        python3 tests/book/spelling.py || return
    else
        skip "book: hunspell is missing, so the spelling was not looked at"
    fi
    local python=$OUT/wheel-venv/bin/python node=$OUT/node-project
    ln -sf libecoc.so "$LIB/libecoc.so.0" # the name that programs look for
    python3 tests/book/run.py --ecoc "$LIB/ecoc" --folder "$OUT/book" $([ -x "$python" ] && echo --python "$python") \
        $([ -d "$node/node_modules" ] && echo --node "$node")
}

# The embedded schema tables against the official schemas.
step_tables() {
    if [ -d "$OFFICIAL" ]; then
        cargo run --quiet --locked --package ecoc-generator -- --check "$OFFICIAL"
    else
        skip "tables: the official schemas are not beside the project"
    fi
}

# The verdicts that the conformance cases expect, from libxml2.
step_witness() {
    if [ ! -d "$OFFICIAL" ]; then
        skip "witness: the official schemas are not beside the project"
    elif ! have xmllint; then
        skip "witness: xmllint is missing"
    else
        python3 tests/conformance/witness.py "$OFFICIAL"
    fi
}

# Verdicts against those of libxml2 on generated and mutated documents. The long run: tests/mutation/compare.py --count 50000 …
step_mutation() {
    python_tools && build || return
    "$OUT/venv/bin/python" tests/mutation/compare.py --program "$LIB/ecoc-mutation"
}

# Signatures, before witnesses of others' making: tests/signatures/README.md.
step_signatures() {
    python_tools && build || return
    local folder=$OUT/signatures/cases verdict=0
    "$OUT/venv/bin/python" tests/signatures/witness.py --ecoc "$LIB/ecoc" --folder "$folder" || verdict=1
    tests/signatures/xadesjs.sh "$LIB/ecoc" "$folder" || verdict=1
    tests/signatures/dss.sh "$LIB/ecoc" "$folder" || verdict=1
    return "$verdict"
}

# ---- C and C++ -----------------------------------------------------------------------------------------------------------------

WARN="-Wall -Wextra -Wpedantic -Werror"
C99="-std=c99 $WARN -D_POSIX_C_SOURCE=200809L -Iinclude"
CXX11="-std=c++11 $WARN -Iinclude"

. tests/c/programs.sh

step_c() {
    build || return
    ln -sf libecoc.so "$LIB/libecoc.so.0" # the name that programs look for, as an installation lays it out
    local link="-L$LIB -Wl,-rpath,$LIB -lecoc -lpthread" bin=$OUT/c name block
    rm -rf "$bin"
    mkdir -p "$bin"

    c_exports || return
    for name in abi ivi chain sign threads conformance rules tools vca svv batch ledger; do
        cc $C99 "tests/c/$name.c" $link -o "$bin/$name" || return
    done
    cc $C99 tests/c/abi.c "$LIB/libecoc.a" -lgcc_s -lutil -lrt -lpthread -lm -ldl -o "$bin/abi_static" || return
    for name in wrapper signing chain_cpp clients; do
        c++ $CXX11 "tests/c/$name.cpp" $link -o "$bin/$name" &&
            c++ $CXX11 -fno-exceptions -fno-rtti "tests/c/$name.cpp" $link -o "$bin/${name}_plain" || return
    done
    mkdir "$bin/keys" && tests/c/keys.sh "$bin/keys" || return
    for name in abi abi_static ivi chain sign threads tools vca svv batch ledger wrapper wrapper_plain signing signing_plain chain_cpp chain_cpp_plain clients clients_plain; do
        c_run "$name" || return
    done
    c_examples || return
    c_witness || return
    PYTHONPATH=tests/conformance python3 tests/c/conformance.py "$bin/conformance" || return
    python3 tests/c/rules.py "$bin/rules" || return

    # In a folder that has what the page names: a vehicle, a seal, its authority.
    local page=$bin/readme
    mkdir "$page" && cp "$bin/keys/ca.pem" tests/vehicles/m1-electric.json "$page" && mv "$page/m1-electric.json" "$page/car.json" &&
        for name in -key.pem -chain.pem .p12; do cp "$bin/keys/rsa$name" "$page/seal$name"; done || return
    for block in $(python3 tests/blocks.py ffi/README.md c "$page"); do
        cc $C99 "$block" $link -o "${block%.c}_c" && (cd "$page" && "${block%.c}_c" >"$block.out") || return
    done
    for block in $(python3 tests/blocks.py ffi/README.md cpp "$page"); do
        c++ $CXX11 "$block" $link -o "${block%.cpp}_cpp" && (cd "$page" && "${block%.cpp}_cpp" >"$block.out") || return
    done
    echo "ffi/README.md: every block compiles and runs"

    if have clang; then
        clang $C99 -fsyntax-only tests/c/*.c ffi/examples/*.c && clang++ $CXX11 -fsyntax-only tests/c/*.cpp ffi/examples/*.cpp || return
    else
        skip "c: clang is missing, so the headers were compiled by gcc alone"
    fi
    if have valgrind; then
        # Those that need the sandbox one after the other, for they share its folder, and the others beside them.
        c_watched abi ivi chain sign threads tools ledger wrapper signing chain_cpp &
        local others=$!
        c_watched vca svv batch clients && wait "$others" || return
    else
        skip "c: valgrind is missing, so leaks were not looked for"
    fi
}

# Programs under valgrind, one after the other.
c_watched() {
    local name
    for name in "$@"; do
        c_run "$name" valgrind --quiet --leak-check=full --errors-for-leak-kinds=definite,indirect,possible \
            --num-callers=40 --suppressions=tests/c/valgrind.supp --error-exitcode=9 || return
    done
}

# The examples, as a user compiles them, beside the sandbox.
c_examples() {
    local name link="-L$LIB -Wl,-rpath,$LIB -lecoc -lpthread" bin=$OUT/c/examples
    mkdir -p "$bin"
    for name in submit hsm; do
        cc $C99 "ffi/examples/$name.c" $link -o "$bin/$name" || return
    done
    c++ $CXX11 ffi/examples/watch.cpp $link -o "$bin/watch" || return
    python3 tests/c/sandbox.py "$LIB/ecoc" "$OUT/c/sandbox" python3 tests/c/examples.py "$bin" "$OUT/c/sandbox" "$OUT/c/keys" "$LIB/ecoc"
}

# xmlsec1 on what the C tests have signed; of RSA-PSS it knows nothing before 1.3.
c_witness() {
    local file keys=$OUT/c/keys
    if ! have xmlsec1; then
        skip "c: xmlsec1 is missing, so the signatures made from C have no witness"
        return 0
    fi
    for file in "$keys"/signed-*.xml; do
        case $file in *-pss.xml) continue ;; esac
        xmlsec1 --verify --trusted-pem "$keys/ca.pem" "$file" >"$keys/xmlsec1.log" 2>&1 ||
            { cat "$keys/xmlsec1.log" >&2; echo "$file: refused by xmlsec1" >&2; return 1; }
    done
    echo "xmlsec1 accepts what was signed from C"
}

# The shared library exports the committed list of symbols, each called by a C test, and says its ABI version.
c_exports() {
    local abi symbol
    for symbol in $(cat ffi/symbols.txt); do
        grep -qw "$symbol" tests/c/*.c || { echo "$symbol: no C test calls it" >&2; return 1; }
    done
    abi=$(sed -n 's/^#define ECOC_ABI_VERSION //p' include/ecoc.h)
    nm -D --defined-only "$LIB/libecoc.so" | awk '{ print $NF }' | LC_ALL=C sort | diff ffi/symbols.txt - &&
        readelf -d "$LIB/libecoc.so" | grep -F "soname: [libecoc.so.$abi]" >/dev/null &&
        echo "libecoc.so.$abi exports the $(wc -l <ffi/symbols.txt) symbols of ffi/symbols.txt" ||
        { echo "libecoc.so: exports or SONAME differ from what is committed" >&2; return 1; }
}

# Installed, linked from outside, compared with what was promised.
. tests/c/package.sh

# That nothing a caller does wrong, and no fault of the library's own, brings the host down.
step_safety() { build && tests/c/safety.sh; }

# ---- Python --------------------------------------------------------------------------------------------------------------------

step_python() {
    python_tools || return
    local venv=$OUT/wheel-venv wheels=$OUT/wheels
    rm -rf "$venv" "$wheels"
    "$OUT/venv/bin/maturin" build --quiet --locked --profile dev --manifest-path bindings/python/Cargo.toml --out "$wheels" ||
        return
    python3 -m venv "$venv" &&
        "$venv/bin/pip" install --quiet --disable-pip-version-check --no-index "$wheels"/ecoc-*.whl || return
    # First with nothing but the wheel, away from the sources.
    (cd "$OUT" && "$venv/bin/python" -c 'import ecoc; print("ecoc", ecoc.__version__, "in an empty environment")') || return
    python_blocks "$venv/bin/python" 2>"$OUT/log/python-blocks.log" || { cat "$OUT/log/python-blocks.log" >&2; return 1; }
    # Then with the tools and the libraries of tables, from where they are installed already.
    ls -d "$OUT"/venv/lib/python3*/site-packages >"$(ls -d "$venv"/lib/python3*/site-packages)/tools.pth" &&
        (cd "$OUT/python-blocks" && "$venv/bin/python" -m pytest --quiet .) &&
        (cd bindings/python && "$venv/bin/python" -m pytest --quiet) &&
        (cd bindings/python && "$venv/bin/python" -m mypy && "$venv/bin/python" -m pyright --pythonpath "$venv/bin/python") &&
        (cd "$OUT" && PYTHONPATH=$(echo "$venv"/lib/python3*/site-packages) "$OUT/venv/bin/python" -m mypy.stubtest ecoc) &&
        "$venv/bin/python" -m pip check
}

# The page for users, in a folder of its own; blocks that are tests come last, since they need more than the wheel.
python_blocks() {
    local blocks=$OUT/python-blocks block
    rm -rf "$blocks"
    mkdir -p "$blocks" && cp tests/vehicles/m1-electric.json "$blocks/car.json" || return
    for block in $(python3 tests/blocks.py bindings/python/README.md python "$blocks"); do
        if grep -q '^import pytest$' "$block"; then
            mv "$block" "$blocks/test_$(basename "$block" .python).py"
        else
            (cd "$blocks" && "$1" "$block" >"$block.out") || { cat "$block.out" >&2; return 1; }
        fi
    done
    echo "bindings/python/README.md: every block runs"
}

# The packages that are given out, as a user gets them: bindings/python/scripts/wheel.sh.
step_wheel() {
    python_tools || return
    local folder=$OUT/wheel venv=$OUT/given-venv most=$((6 * 1024 * 1024)) bytes quickest _
    rm -rf "$folder" "$venv"
    PATH=$OUT/venv/bin:$PATH bindings/python/scripts/wheel.sh "$folder" || return
    bytes=$(stat -c %s "$folder"/ecoc-*-cp310-abi3-*.whl) && echo "$(cd "$folder" && ls ./*.whl): $bytes bytes, at most $most" &&
        [ "$bytes" -le "$most" ] || return
    python3 -m venv "$venv" &&
        "$venv/bin/pip" install --quiet --disable-pip-version-check --no-index "$folder"/ecoc-*.whl || return
    # The quickest of twenty: what the import needs, not what else the machine had to do.
    quickest=$(cd "$folder" && for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        "$venv/bin/python" -c 'import time; began = time.perf_counter(); import ecoc; print(f"{(time.perf_counter() - began) * 1e6:.0f}")'
    done | sort -n | head -n 1)
    echo "import ecoc: $quickest µs, at most 15000"
    [ "$quickest" -le 15000 ] && (cd "$folder" && "$venv/bin/python" -m ecoc demo >demo.out) || return
    # The source distribution makes a wheel as well; a quick one, in the folder of the other debug builds.
    CARGO_TARGET_DIR=$TARGET MATURIN_PEP517_ARGS="--profile dev" PATH=$OUT/venv/bin:$PATH "$OUT/venv/bin/pip" wheel --quiet \
        --disable-pip-version-check --no-build-isolation --no-deps --wheel-dir "$folder/made" "$folder"/ecoc-*.tar.gz &&
        echo "the source distribution makes $(cd "$folder/made" && ls)"
}

# ---- Node ----------------------------------------------------------------------------------------------------------------------

node_tools() {
    [ bindings/node/package-lock.json -ot bindings/node/node_modules/.package-lock.json ] ||
        (cd bindings/node && npm ci --silent --no-audit --no-fund)
}

# The versions of Node that the package is tried with besides the one that is here, from npm's own `node` package.
NODES="18.20.8 20.20.2 26.10.0"

# The folder of a version's program.
node_of() {
    local folder=$OUT/nodes/$1
    if [ ! -x "$folder/node_modules/node/bin/node" ]; then
        rm -rf "$folder"
        mkdir -p "$folder" && echo '{ "private": true }' >"$folder/package.json" &&
            (cd "$folder" && npm install --silent --no-audit --no-fund --save-exact "node@$1") >&2 || return
    fi
    echo "$folder/node_modules/node/bin"
}

# The packages as they are given out, installed into empty projects: how much they take, how long they take to load, and every test.
step_node() {
    if ! have node || ! have npm; then
        skip "node: node or npm is missing"
        return 0
    fi
    local project=$OUT/node-project block package version bin
    package=$(cd bindings/node && node scripts/build.js --release >&2 && npm pack --silent --pack-destination "$OUT") || return
    node_project "$project" "$OUT/$package" && node_given "$project" || return
    cp bindings/node/test/*.js bindings/node/test/allocated.c "$project/" && cp tests/vehicles/m1-electric.json "$project/car.json" || return
    (cd "$project" && ECOC_CONFORMANCE=$ROOT/tests/conformance node --test --test-reporter=spec ./*.test.js) || return
    for block in $(python3 tests/blocks.py bindings/node/README.md js "$project") \
        $(python3 tests/blocks.py bindings/node/README.md mjs "$project"); do
        (cd "$project" && node "$block" >"$block.out") || return
    done
    echo "bindings/node/README.md: every block runs"
    for version in $NODES; do
        [ "v$version" = "$(node --version)" ] && continue
        bin=$(node_of "$version") || return
        # But for the leak test, which takes a minute and looks at what is the same in all of them.
        (cd "$project" && PATH=$bin:$PATH ECOC_CONFORMANCE=$ROOT/tests/conformance node --test --test-reporter=dot $(ls ./*.test.js | grep -v leak)) &&
            echo "Node $version: every test passes" || return
    done
    # The examples import the package that they are in by its name.
    node_tools && (cd bindings/node && node scripts/check-types.js && node --test --test-reporter=spec examples/test/*.test.mjs)
}

# An empty project with these packages.
node_project() {
    local project=$1
    shift
    rm -rf "$project"
    mkdir -p "$project" && echo '{ "private": true }' >"$project/package.json" &&
        (cd "$project" && npm install --silent --no-audit --no-fund "$@" && npx --no-install ecoc --version)
}

# What a user gets: one package with the addon in it, or one for all platforms with one for this.
node_given() {
    local most=$((14 * 1024 * 1024)) bytes quickest _ split=$OUT/node-split
    bytes=$(du -sb --apparent-size "$1/node_modules/ecoc" | cut -f 1) && echo "ecoc unpacked: $bytes bytes, at most $most" &&
        [ "$bytes" -le "$most" ] || return
    # The quickest of twenty, in the processor's time: what loading needs, not what else the machine had to do.
    quickest=$(cd "$1" && for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        node -e 'const began = process.cpuUsage(); require("ecoc"); const { user, system } = process.cpuUsage(began); console.log(user + system)'
    done | sort -n | head -n 1)
    echo "require('ecoc'): $quickest µs, at most 15000"
    [ "$quickest" -le 15000 ] || return
    rm -rf "$split"
    (cd bindings/node && node scripts/packages.js "$split" >/dev/null) && node_project "$OUT/node-platform" "$split"/*.tgz || return
    (cd "$OUT/node-platform" && node -e '
        require("ecoc");
        const from = Object.keys(require.cache).find((file) => file.endsWith(".node"));
        if (!/node_modules.ecoc-[a-z0-9-]+.ecoc\./.test(from)) throw new Error(from);
    ') && echo "$(cd "$split" && ls | tr '\n' ' '): installed, and the addon comes from the package of the platform"
}

# ---- what comes from others ----------------------------------------------------------------------------------------------------

# Licences, sources, crates that are there twice, known weaknesses: deny.toml.
step_deny() {
    local deny=$OUT/deny/bin/cargo-deny
    have cargo-deny && deny=cargo-deny
    have "$deny" || CARGO_TARGET_DIR=$OUT/deny/target cargo install --quiet --locked --profile dev --root "$OUT/deny" cargo-deny || return
    "$deny" --all-features --locked check licenses bans sources || return
    if "$deny" fetch db >/dev/null 2>&1; then
        "$deny" --all-features --locked check advisories
    else
        skip "deny: the database of advisories cannot be reached from here"
    fi
}

# ---- linters of the other languages --------------------------------------------------------------------------------------------

step_lint() {
    python_tools || return
    local ruff="$OUT/venv/bin/ruff" config=bindings/python/pyproject.toml
    "$ruff" check --config "$config" bindings/python ffi tests && "$ruff" format --check --config "$config" bindings/python ffi tests ||
        return
    python3 tests/unsafe.py --check || return
    if have npm; then
        node_tools && (cd bindings/node && npm run --silent lint)
    else
        skip "lint: npm is missing, so eslint, prettier and tsc did not run"
    fi
}

# ---- the steps, in order -------------------------------------------------------------------------------------------------------

STEPS="install fmt clippy rust proof demo tables witness signatures mutation c safety package python node book lint fuzz"
# By name alone: their builds, for an old glibc, with a sanitizer or of a tool, take long.
MORE="old_linux wheel deny"

if [ "${1:-}" = --list ]; then
    echo "$STEPS $MORE"
    exit 0
fi
for step in "$@"; do
    case " $STEPS $MORE " in
    *" $step "*) ;;
    *)
        echo "tests/run.sh: there is no step $step; the steps are: $STEPS $MORE" >&2
        exit 2
        ;;
    esac
done

# The build of the fuzz targets shares nothing with the other steps: it takes what they leave of the processors. What it says, the step
# says again.
case "${*:-$STEPS} " in
*" fuzz "*)
    nice -n 19 tests/fuzz/build.sh >"$OUT/log/fuzz-build.log" 2>&1 &
    trap "kill $! 2>/dev/null" EXIT
    ;;
esac

failed=""
summary=""
for step in ${@:-$STEPS}; do
    echo "==== $step"
    began=$SECONDS
    if "step_$step" 2>&1 | tee "$OUT/log/$step.log"; then
        verdict=passed
    else
        verdict=FAILED
        failed="$failed $step"
    fi
    line=$(printf '%-8s %s in %d s' "$step" "$verdict" $((SECONDS - began)))
    summary="$summary$line"$'\n'
    echo "---- $line"
done

echo
echo "==== summary"
printf '%s' "$summary"
for step in ${@:-$STEPS}; do
    sed -n 's/^.*SKIPPED: /skipped: /p' "$OUT/log/$step.log" | sort -u
done
if [ -n "$failed" ]; then
    # The log is long: what its tools say where something is wrong, once more, and how it ended.
    for step in $failed; do
        echo "---- $step"
        grep -E -A 4 '✖|^not ok|AssertionError|panicked at|^error|^FAILED |^E  |: error:|FAIL|ERROR: |WARNING: |^==[0-9]+== [A-Z0-9]|\.(c|cpp|h):[0-9]+: ' \
            "$OUT/log/$step.log" | tail -n 40 | cut -c 1-300
        echo "---- the end of $step" && tail -n 12 "$OUT/log/$step.log" | cut -c 1-300
    done
    echo "FAILED:$failed"
    exit 1
fi
echo "all steps passed"
