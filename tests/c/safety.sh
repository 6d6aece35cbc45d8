#!/usr/bin/env bash
# That no caller's mistake, and no fault of the library's own, brings the host down. Called by tests/run.sh (step safety), which has built
# the library and the command ecoc.
#
#   sweep.c   every function of include/ecoc.h with every argument wrong, under valgrind and AddressSanitizer; and with a panic planted in
#             it, by a library built for that
#   shared.c  eight threads with one client and one ledger, under ThreadSanitizer too
#   fork.c    a process that forks while it holds them
#
# Both sanitizers watch the Rust code as well as the C, which is proved by planted faults. helgrind and drd are not used: the locks of
# Rust's standard library, made of atomics and futexes, are races to them.
set -u -o pipefail
cd "$(dirname "$0")/../.."
ROOT=$PWD
: "${TARGET:=$PWD/target}"
LIB=$TARGET/debug
BIN=$TARGET/tests/safety
KEYS=$BIN/keys
VEHICLE=$PWD/tests/vehicles/m1-electric.json
C99="-std=c99 -g -Wall -Wextra -Wpedantic -Werror -D_POSIX_C_SOURCE=200809L -Iinclude -Itests/c"

. tests/c/programs.sh

have() { command -v "$1" >/dev/null 2>&1; }
skip() { echo "SKIPPED: safety: $*"; }
fail() { echo "safety: $*" >&2; exit 1; }

# Runs a program of the tests beside the sandbox, in a folder of its own: what a wrong path creates stays there.
# beside_sandbox COMMAND…, which is given what client.h asks for.
beside_sandbox() {
    mkdir -p "$BIN/scratch"
    (cd "$BIN/scratch" && python3 "$ROOT/tests/c/sandbox.py" "$LIB/ecoc" "$BIN/sandbox" "$@" "$BIN/sandbox" "$KEYS" "$VEHICLE")
}

# ---- the library as it is ------------------------------------------------------------------------------------------------------

ln -sf libecoc.so "$LIB/libecoc.so.0"
rm -rf "$BIN"
mkdir -p "$KEYS" && tests/c/keys.sh "$KEYS" || exit

python3 tests/c/sweep.py include/ecoc.h tests/c/samples.h "$BIN/sweep.c" || exit
for source in "$BIN/sweep.c" tests/c/fork.c tests/c/shared.c; do
    # shellcheck disable=SC2086
    cc $C99 "$source" -L"$LIB" -Wl,-rpath,"$LIB" -lecoc -lpthread -o "$BIN/$(basename "$source" .c)" || exit
done
beside_sandbox "$BIN/fork" && beside_sandbox "$BIN/shared" || exit
beside_sandbox "$BIN/sweep" freed || exit
# What the environment asks of a planted library, this one does not know.
export ECOC_PLANTED=panic
if have valgrind; then
    beside_sandbox valgrind --quiet --leak-check=full --errors-for-leak-kinds=definite,indirect,possible --num-callers=40 \
        --suppressions="$ROOT/tests/c/valgrind.supp" --error-exitcode=9 "$BIN/sweep" wrong || exit
else
    skip "valgrind is missing, so the sweep ran without it"
    beside_sandbox "$BIN/sweep" wrong || exit
fi
unset ECOC_PLANTED

# ---- the library watched from inside -------------------------------------------------------------------------------------------

TRIPLE=$(rustc -vV | sed -n 's/^host: //p')
RUSTLIB=$(rustc --print sysroot)/lib/rustlib/$TRIPLE/lib

# Builds the library with its Rust code instrumented, and faults planted: instrumented asan|tsan FLAGS [LINKER FLAGS…]
instrumented() {
    local kind=$1 flags=$2
    shift 2
    # What runs on the host, build scripts and macros, is not instrumented, and is the same as for any other build.
    mkdir -p "$TARGET/$kind" && ln -sfn ../debug "$TARGET/$kind/debug" || return
    RUSTC_WRAPPER=$ROOT/tests/c/instrumenting.sh RUSTFLAGS=$flags cargo rustc --locked --package ecoc-ffi --lib \
        --features planted --crate-type cdylib --target "$TRIPLE" --target-dir "$TARGET/$kind" -- "$@" || return
    ln -sf libecoc.so "$TARGET/$kind/$TRIPLE/debug/libecoc.so.0"
}

# Compiles a C program instrumented likewise, with the run-time library that belongs to the Rust compiler: watched asan|tsan SOURCE; $OUT/c has it then
watched() {
    local kind=$1 source=$2 lib=$TARGET/$1/$TRIPLE/debug sanitizer name
    name=$(basename "$source" .c)
    case $kind in asan) sanitizer=address ;; *) sanitizer=thread ;; esac
    # shellcheck disable=SC2086
    cc $C99 -fsanitize=$sanitizer -c "$source" -o "$OUT/c/$name.o" &&
        cc "$OUT/c/$name.o" -rdynamic -Wl,--whole-archive "$RUSTLIB"/librustc-*_rt.$kind.a -Wl,--no-whole-archive \
            -L"$lib" -Wl,-rpath,"$lib" -lecoc -lpthread -ldl -lrt -lm -lresolv -o "$OUT/c/$name"
}

# Whether a planted fault is seen, and named so: sees asan|tsan PLANT FAULT WORDS PLACE
sees() {
    local kind=$1 plant=$2 fault=$3 words=$4 place=$5 log=$OUT/planted.log
    ECOC_PLANTED=$plant "$OUT/c/planted" "$fault" >"$log" 2>&1 && { cat "$log"; fail "$kind: $plant $fault is not seen"; }
    grep -q "$words" "$log" && grep -q "$place" "$log" || { cat "$log"; fail "$kind: $plant $fault is not seen as $words in $place"; }
    echo "$kind sees a planted fault: $words in $place"
}

# AddressSanitizer: every C program, and a panic in every function.
address() {
    local OUT=$BIN/asan name
    mkdir -p "$OUT/c" && ln -s "$KEYS" "$OUT/c/keys" && instrumented asan "-Zsanitizer=address" || return
    export ASAN_OPTIONS=detect_leaks=1
    watched asan tests/c/planted.c && sees asan "" overread heap-buffer-overflow planted.c &&
        sees asan "" leak "detected memory leaks" planted.c && sees asan overread library heap-buffer-overflow planted::fault || return
    watched asan "$BIN/sweep.c" && beside_sandbox "$OUT/c/sweep" wrong && beside_sandbox "$OUT/c/sweep" panic || return
    for name in abi ivi chain sign threads tools ledger vca svv batch shared fork; do
        watched asan "tests/c/$name.c" && c_run "$name" || return
    done
}

# The slow ways of the standard library's locks, which ThreadSanitizer is to be told of (std_locks.h): writes and compiles FILE.c. The
# object's name changes with what is in it, so that cargo links anew.
std_locks() {
    nm -D --defined-only "$RUSTLIB"/libstd-*.so | sed -n -E \
        -e '1i #include "std_locks.h"' \
        -e 's/^.* T (.*(5mutex|6rwlock)5futex.*_contended)$/LOCK(\1)/p' \
        -e 's/^.* T (.*4once5futex.*4Once4call)$/ONCE(\1)/p' \
        -e 's/^.* T (.*7condvar5futex.*Condvar(4wait|12wait_timeout))$/WAIT(\1)/p' >"$1.c"
    [ "$(grep -c '(' "$1.c")" -ge 5 ] || fail "tsan: the standard library has other locks now: see std_locks.h"
    cc -std=c99 -O1 -fexceptions -fPIC -Wall -Wextra -Werror -Itests/c -c "$1.c" -o "$1.o" &&
        STD_LOCKS=$1-$(cksum <"$1.o" | cut -d ' ' -f 1).o && mv "$1.o" "$STD_LOCKS"
}

# ThreadSanitizer: the programs with threads.
thread() {
    local OUT=$BIN/tsan name
    mkdir -p "$OUT/c" && ln -s "$KEYS" "$OUT/c/keys" && std_locks "$OUT/std_locks" || return
    # shellcheck disable=SC2046
    instrumented tsan "-Zsanitizer=thread -Cunsafe-allow-abi-mismatch=sanitizer" "-Clink-arg=$STD_LOCKS" \
        $(sed -n -E 's/^[A-Z]+\((.*)\)$/-Clink-arg=-Wl,--wrap=\1/p' "$OUT/std_locks.c") || return
    watched tsan tests/c/planted.c && sees tsan "" race "data race" planted.c && sees tsan race library "data race" planted::fault || return
    export TSAN_OPTIONS="suppressions=$ROOT/tests/c/tsan.supp"
    for name in threads shared batch; do
        watched tsan "tests/c/$name.c" && c_run "$name" || return
    done
}

for kind in asan:address tsan:thread; do
    if ls "$RUSTLIB"/librustc-*_rt.${kind%:*}.a >/dev/null 2>&1; then
        ${kind#*:} || exit
    else
        skip "the Rust compiler brings no ${kind%:*} run-time library"
    fi
done
