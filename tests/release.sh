#!/usr/bin/env bash
# Everything that a release consists of, in one folder, made and checked as its users get it.
#
#   tests/release.sh --dry-run [FOLDER]    of the sources as they lie here
#   tests/release.sh [FOLDER]              of a commit that bears the tag of its version, with a section in the changelog and nothing
#                                          uncommitted; what publishes the files is printed, and left to whoever may
#
# FOLDER (target/release-files unless given) then holds the crates, the wheel and the source distribution, npm's packages and libecoc for
# this platform, each with the licences and the bill of materials of what is linked into it, and the checksums of them all. Needs what
# tests/run.sh needs; takes about half an hour on two cores.
set -eu -o pipefail
cd "$(dirname "$0")/.."
root=$PWD
fail() { echo "release.sh: $*" >&2; exit 1; }
say() { printf '\n==== %s\n' "$*"; }

dry=no
[ "${1:-}" = --dry-run ] && { dry=yes; shift; }
[ $# -le 1 ] || { sed -n '4,7s/^# *//p' "$0" >&2; exit 2; }
target=${CARGO_TARGET_DIR:-$root/target}
mkdir -p "${1:-$target/release-files}"
files=$(cd "${1:-$target/release-files}" && pwd)
[ -z "$(ls -A "$files")" ] || fail "$files is not empty"
work=$target/release-work # kept: a second run is quick
mkdir -p "$work"

say "one version everywhere"
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"$/\1/p' Cargo.toml)
agrees() { [ "$2" = "$version" ] && echo "$1: $2" || fail "$1 says $2, and Cargo.toml $version"; }
for crate in ecoc ecoc-cli ecoc-sandbox; do
    agrees "Cargo.toml, $crate" "$(sed -n "s/^$crate = { path = .*, version = \"\(.*\)\" }$/\1/p" Cargo.toml)"
done
agrees include/ecoc.h "$(sed -n 's/^#define ECOC_VERSION "\(.*\)"$/\1/p' include/ecoc.h)"
agrees bindings/node/package.json "$(node -p 'require("./bindings/node/package.json").version')"
agrees bindings/node/package-lock.json "$(node -p 'require("./bindings/node/package-lock.json").version')"
cargo metadata --locked --format-version 1 --no-deps >/dev/null || fail "Cargo.lock is not up to date"

say "changelog"
# What has changed for users, and what they must do: a section of its own for each version that asks something of them.
grep -q '^## Upgrading' CHANGELOG.md || fail "CHANGELOG.md has no notes on upgrading"
if [ $dry = yes ]; then
    grep -q "^## \(Unreleased\|$version \)" CHANGELOG.md || fail "CHANGELOG.md has no section for what is new"
else
    [ -z "$(git status --porcelain)" ] || fail "there are changes that are not committed"
    [ "$(git describe --exact-match --match "v$version" 2>/dev/null)" = "v$version" ] || fail "this commit does not bear the tag v$version"
    grep -q "^## $version (20[0-9-]*)$" CHANGELOG.md || fail "CHANGELOG.md has no section \"## $version (date)\""
fi
echo "it tells what is new, and what an upgrade asks for"

say "crates"
CARGO_TARGET_DIR=$work/crates cargo package --quiet --locked $([ $dry = yes ] && echo --allow-dirty) \
    --package ecoc --package ecoc-sandbox --package ecoc-cli
cp "$work"/crates/package/*-"$version".crate "$files"

say "libecoc"
# Twice, in two folders: the same sources make the same bytes. The folder of cargo's registry is taken out, so that it need not be the same.
flags="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=/cargo"
for copy in one other; do
    rm -rf "$work/$copy"
    mkdir -p "$work/$copy/sources"
    git ls-files -z --cached --others --exclude-standard --deduplicate | tar -c --null --files-from - | tar -x -C "$work/$copy/sources"
    (
        cd "$work/$copy/sources"
        CARGO_TARGET_DIR=$work/$copy/target CARGO_ENCODED_RUSTFLAGS=$flags cargo build --quiet --release --locked --package ecoc-ffi
        ffi/install.sh "$work/$copy/ecoc-$version" "$work/$copy/target/release"
    )
    (cd "$work/$copy" && find "ecoc-$version" \( -type f -o -type l \) -print0 | sort -z | xargs -0 sha256sum >"$work/$copy.sums")
done
diff "$work/one.sums" "$work/other.sums" || fail "two builds of libecoc in two folders differ"
! grep -raqF "$work" "$work/one/ecoc-$version" || fail "libecoc names the folder that it was built in"
echo "two builds in two folders are the same, byte for byte: $(grep -c . "$work/one.sums") files"
platform=$(rustc -vV | sed -n 's/^host: //p')
tar -c --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 -C "$work/one" "ecoc-$version" | gzip -9n >"$files/libecoc-$version-$platform.tar.gz"

say "Python"
tests/run.sh wheel
cp "$target"/tests/wheel/ecoc-*.whl "$target"/tests/wheel/ecoc-*.tar.gz "$files"

say "Node"
node bindings/node/scripts/build.js --release
node bindings/node/scripts/packages.js "$files"

say "other platforms"
# What each needs is in core/docs/releasing.md; what is installed here is checked.
tests/targets.sh

say "checksums"
(cd "$files" && sums=$(sha256sum -- *) && echo "$sums" | tee SHA256SUMS)
printf '\n%s\n' "Made in $files. To publish it: cargo publish of the three crates (ecoc-sandbox, ecoc, ecoc-cli), twine upload of the wheel and
the source distribution, npm publish of each .tgz (the platforms first), and libecoc with SHA256SUMS as files of the release."
