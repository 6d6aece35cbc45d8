#!/usr/bin/env bash
# Builds all fuzz targets at once, into the folder that `tests/fuzz/build.sh --where` prints.
#
# As cargo-fuzz does it, without it: what a clean machine has to fetch is one crate with libFuzzer in it, not a program with a hundred
# crates of its own; and cargo-fuzz builds each target for itself. The toolchain is the project's: RUSTC_BOOTSTRAP lets a stable rustc
# take the sanitizer.
set -eu -o pipefail
cd "$(dirname "$0")"
HOST=$(rustc -vV | sed -n 's/^host: //p')
TARGET=${CARGO_TARGET_DIR:-$(cd ../.. && pwd)/target}/fuzz
[ "${1:-}" != --where ] || { echo "$TARGET/$HOST/release"; exit 0; }

# Only what is compiled for the target, not the build scripts: hence --target.
export RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=$TARGET
export RUSTFLAGS="--cfg fuzzing -Zsanitizer=address -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares"
exec cargo build --release --locked --bins --target "$HOST"
