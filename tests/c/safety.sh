#!/usr/bin/env bash
# That no caller's mistake, and no fault of the library's own, brings the host down. Called by tests/run.sh (step safety).
#
#   sweep     every function of include/ecoc.h with every argument wrong, on the library as it is, under valgrind and AddressSanitizer
#   planted   a panic, and a read beyond the end of memory, planted in every function of a library built for it
set -u -o pipefail
cd "$(dirname "$0")/../.."
: "${TARGET:=$PWD/target}"
LIB=$TARGET/debug
BIN=$TARGET/tests/safety
KEYS=$BIN/keys
VEHICLE=$PWD/tests/vehicles/m1-electric.json
C99="-std=c99 -g -Wall -Wextra -Wpedantic -Werror -D_POSIX_C_SOURCE=200809L -Iinclude -Itests/c"

have() { command -v "$1" >/dev/null 2>&1; }
skip() { echo "SKIPPED: safety: $*"; }
fail() { echo "safety: $*" >&2; exit 1; }

# Runs a program of the tests in a folder of its own: what a wrong path creates stays there.
in_scratch() { mkdir -p "$BIN/scratch" && (cd "$BIN/scratch" && "$@"); }

# ---- the library as it is ------------------------------------------------------------------------------------------------------

cargo build --locked --package ecoc-ffi || exit
ln -sf libecoc.so "$LIB/libecoc.so.0"
rm -rf "$BIN"
mkdir -p "$KEYS" && tests/c/keys.sh "$KEYS" || exit

python3 tests/c/sweep.py include/ecoc.h tests/c/samples.h "$BIN/sweep.c" || exit
# shellcheck disable=SC2086
cc $C99 "$BIN/sweep.c" -L"$LIB" -Wl,-rpath,"$LIB" -lecoc -lpthread -o "$BIN/sweep" || exit
in_scratch "$BIN/sweep" freed "$KEYS" "$VEHICLE" || exit
# What the environment asks of a planted library, this one does not know.
export ECOC_PLANTED=panic
if have valgrind; then
    in_scratch valgrind --quiet --leak-check=full --errors-for-leak-kinds=definite,indirect,possible --num-callers=40 \
        --suppressions="$PWD/tests/c/valgrind.supp" --error-exitcode=9 "$BIN/sweep" wrong "$KEYS" "$VEHICLE" || exit
else
    skip "valgrind is missing, so the sweep ran without it"
    in_scratch "$BIN/sweep" wrong "$KEYS" "$VEHICLE" || exit
fi
unset ECOC_PLANTED
