#!/usr/bin/env bash
# Whether libecoc, the command and the addon compile for other platforms:
#
#   tests/targets.sh [TRIPLE…]    for those that rustup has installed, unless some are named
#
# `cargo check`, with the C of AWS-LC and SQLite compiled for the platform: for Windows' GNU toolchain by mingw-w64, for Linux and macOS by zig
# (cargo-zigbuild, PyPI's ziglang). Nothing is linked or run. core/docs/releasing.md says what each needs besides to make the packages.
set -u -o pipefail
cd "$(dirname "$0")/.."
target=${CARGO_TARGET_DIR:-$PWD/target}
PATH=$target/tests/venv/bin:$PATH # where tests/run.sh has cargo-zigbuild and zig
host=$(rustc -vV | sed -n 's/^host: //p')
have() { command -v "$1" >/dev/null 2>&1; }

[ $# -gt 0 ] || set -- $(rustup target list --installed 2>/dev/null | grep -v "^$host$")
[ $# -gt 0 ] || { echo "SKIPPED: targets: no other target is installed (rustup target add …)"; exit 0; }
verdict=0
for triple in "$@"; do
    parts="ecoc-ffi ecoc-cli ecoc-node"
    case $triple in
    # Node for Windows is one of Microsoft's compiler, and so are its addons.
    *-windows-gnu) with=cargo needs=${triple%%-*}-w64-mingw32-gcc parts="ecoc-ffi ecoc-cli" ;;
    *-linux-* | *-apple-darwin) with=cargo-zigbuild needs=cargo-zigbuild ;;
    *) echo "SKIPPED: targets: $triple: its C compiler is to be had on its own system only" && continue ;;
    esac
    have "$needs" || { echo "SKIPPED: targets: $triple: $needs is missing"; continue; }
    # shellcheck disable=SC2046,SC2086
    if CARGO_TARGET_DIR=$target/targets "$with" check --quiet --locked --target "$triple" $(printf -- '--package %s ' $parts); then
        echo "$triple: $parts compile"
    else
        echo "$triple: it does not compile" >&2
        verdict=1
    fi
done
exit "$verdict"
