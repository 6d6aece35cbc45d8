#!/usr/bin/env bash
# Lays out libecoc for programs in C and C++, on Linux:
#
#   ffi/install.sh PREFIX           builds the release library and installs it below PREFIX
#   ffi/install.sh PREFIX FOLDER    installs the libecoc.so and libecoc.a of FOLDER, built before: for an older glibc, say
#
#   include/ecoc.h, ecoc.hpp, ecoc/           lib/pkgconfig/ecoc.pc, ecoc-static.pc
#   lib/libecoc.so.VERSION and its links      lib/cmake/ecoc/: find_package(ecoc), ecoc::ecoc, ecoc::ecoc_static
#   lib/libecoc.a                             share/licenses/ecoc/: ours, and those of what the library contains
#                                             share/ecoc/ecoc.cdx.json: what that is, for machines (CycloneDX)
#
# Nothing that is installed names PREFIX: the tree may be moved, or packed. Needs cargo, binutils and python3.
set -eu -o pipefail
fail() { echo "install.sh: $*" >&2; exit 2; }
case $# in 1 | 2) ;; *) sed -n '4,5s/^# *//p' "$0" >&2; exit 2 ;; esac

[ "$(uname -s)" = Linux ] || fail "this script knows Linux alone; what cargo builds elsewhere is said in ffi/README.md"
here=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
prefix=$(cd "$1" && pwd)
built=${2:-${CARGO_TARGET_DIR:-$here/target}/release}
[ $# = 2 ] || (cd "$here" && cargo build --release --locked --package ecoc-ffi)
for file in libecoc.so libecoc.a; do
    [ -f "$built/$file" ] || fail "$built has no $file: cargo build --release --package ecoc-ffi makes it"
done

define() { sed -n "s/^#define $1 \"*\([^\"]*\)\"*$/\1/p" "$here/include/ecoc.h"; }
version=$(define ECOC_VERSION)
abi=$(define ECOC_ABI_VERSION)
bits=$(readelf -h "$built/libecoc.so" | sed -n 's/^ *Class: *ELF//p')
lib=$prefix/lib
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# One symbol of the library's must not meet one of the program's: the archive holds a Rust runtime, SQLite and a cryptographic
# library. So its members become one object, in which only ecoc_… is global, as in the shared library.
ld -r --whole-archive "$built/libecoc.a" -o "$scratch/ecoc.o"
objcopy --wildcard --keep-global-symbol='ecoc_*' --strip-debug --remove-section='.llvm*' "$scratch/ecoc.o"
ar rcD "$scratch/libecoc.a" "$scratch/ecoc.o"
objcopy --strip-unneeded "$built/libecoc.so" "$scratch/libecoc.so"

copy() { install -D -m 644 "$1" "$2"; }
install -D -m 755 "$scratch/libecoc.so" "$lib/libecoc.so.$version"
ln -sfn "libecoc.so.$version" "$lib/libecoc.so.$abi"
ln -sfn "libecoc.so.$abi" "$lib/libecoc.so"
copy "$scratch/libecoc.a" "$lib/libecoc.a"
for file in ecoc.h ecoc.hpp; do copy "$here/include/$file" "$prefix/include/$file"; done
for file in "$here"/include/ecoc/*.hpp; do copy "$file" "$prefix/include/ecoc/${file##*/}"; done

# What the system gives to a Rust library on Linux: the list of `rustc --print native-static-libs`.
system="-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc"
fill() {
    sed -e "s|@VERSION@|$version|g" -e "s|@MAJOR@|${version%%.*}|g" -e "s|@ABI@|$abi|g" -e "s|@BYTES@|$((bits / 8))|g" \
        -e "s|@SYSTEM@|$system|g" -e "s|@SYSTEM_LIST@|${system// /;}|g" "$here/ffi/packaging/$1.in" >"$scratch/$1"
    copy "$scratch/$1" "$2/$1"
}
fill ecoc.pc "$lib/pkgconfig"
fill ecoc-static.pc "$lib/pkgconfig"
fill ecoc-config.cmake "$lib/cmake/ecoc"
fill ecoc-config-version.cmake "$lib/cmake/ecoc"

"$here/ffi/packaging/notices.sh" ecoc-ffi "$scratch/notices"
for file in LICENSE-APACHE LICENSE-MIT THIRD-PARTY.txt; do copy "$scratch/notices/$file" "$prefix/share/licenses/ecoc/$file"; done
copy "$scratch/notices/ecoc.cdx.json" "$prefix/share/ecoc/ecoc.cdx.json"
echo "ecoc $version is installed below $prefix"
