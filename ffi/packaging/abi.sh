#!/usr/bin/env bash
# The ABI of libecoc, held to what was promised:
#
#   ffi/packaging/abi.sh [HEADER]    compares include/ecoc.h, or HEADER, with the committed ecoc.abi: what was added is named; what was
#                                    taken away or changed fails
#   ffi/packaging/abi.sh --write     writes ecoc.abi anew: for each release, and whenever functions have come
#
# What is compared is what a C compiler makes of the header: sizes, types, conventions and numbers as programs have them compiled in.
# The debug information of the library itself would tell how Rust lays out what handles point to, which is nobody's business, and
# would tell it differently with each compiler. That header and library agree is tested in ffi/tests/generated.rs (types) and by
# tests/run.sh c (symbols). Needs cc and libabigail.
set -eu -o pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
dump=$here/ffi/packaging/ecoc.abi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

header=$here/include/ecoc.h
case ${1:-} in --write | "") ;; *) header=$(realpath "$1") ;; esac
cd "$scratch"

# A library that has a function for each declaration, and for each enumeration one that gives it: so that its numbers are in there.
cc -E -P -x c "$header" | tr '\n' ' ' | sed 's/; */;\n/g' >declarations
sed "/^[^(]*\\becoc_[a-z0-9_]*(/s/);\$/) { __builtin_trap(); }/" declarations >abi.c
sed -n 's/^enum \(ecoc_[a-z_]*\) .*/enum \1 numbers_of_\1(void) { __builtin_trap(); }/p' declarations >>abi.c
cc -std=c99 -g -O0 -fPIC -shared -Wl,-soname,"libecoc.so.$(sed -n 's/^#define ECOC_ABI_VERSION //p' "$header")" \
    abi.c -o libecoc.so
abidw --no-corpus-path --no-comp-dir-path --no-show-locs --no-parameter-names libecoc.so >now.abi

if [ "${1:-}" = --write ]; then
    cp now.abi "$dump"
    echo "$dump: $(grep -c '<elf-symbol ' "$dump") symbols"
    exit
fi
abidiff --no-added-syms "$dump" now.abi >changes || {
    cat changes >&2
    echo "$header: changes or takes away what programs were compiled with; add instead, or raise ECOC_ABI_VERSION" >&2
    exit 1
}
{ abidiff "$dump" now.abi || true; } | sed -n "s/^ *\[A\] '\(.*\)'.*/added since ecoc.abi: \1/p"
