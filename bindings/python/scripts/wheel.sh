#!/usr/bin/env bash
# The packages that are given out: one abi3 wheel for CPython 3.10 and later on any Linux from glibc 2.17 on (manylinux2014), and the
# source distribution.
#
#   bindings/python/scripts/wheel.sh FOLDER
#
# Needs maturin, and zig as PyPI's ziglang brings it, which links against the old glibc. Where there is no glibc, the wheel is one for
# this machine.
set -eu -o pipefail
folder=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")/.."
case $(rustc -vV | sed -n 's/^host: //p') in
*-linux-gnu) kind="--zig --compatibility manylinux2014" ;;
*) kind="" ;;
esac
../../ffi/packaging/notices.sh ecoc-python notices
# shellcheck disable=SC2086
maturin build --release --quiet --locked $kind --sbom-include notices/ecoc.cdx.json --out "$folder"
maturin sdist --out "$folder"
