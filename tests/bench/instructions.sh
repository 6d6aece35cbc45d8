#!/usr/bin/env bash
# Guards the work that libecoc does: counts the instructions of its main calls, and fails where one takes 5 % more than was recorded.
#
#   tests/bench/instructions.sh PREFIX            against tests/bench/instructions.txt, for the libecoc that ffi/install.sh laid out there
#   tests/bench/instructions.sh PREFIX --accept   records what it counts: commit the file with the reason
#
# Counts repeat to a few tenths of a percent for one compiler on one kind of processor: with another of either it is skipped by name.
# Valgrind knows no SHA instructions, so digests count for more than they cost.
set -eu -o pipefail
cd "$(dirname "$0")/../.."
prefix=$(cd "$1" && pwd)
record=tests/bench/instructions.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

command -v valgrind >/dev/null || { echo "SKIPPED: instructions: valgrind is missing"; exit 0; }
here="$(rustc -vV | sed -n 's/^release: //p') $(rustc -vV | sed -n 's/^host: //p')$(grep -qw avx2 /proc/cpuinfo && echo ' avx2' || true)"
if [ "${2:-}" != --accept ] && ! grep -qxF "# $here" "$record"; then
    echo "SKIPPED: instructions: recorded with $(sed -n '1s/^# //p' "$record"), and this is $here"
    exit 0
fi

cc -O2 -std=c99 -Iinclude tests/bench/calls.c -L"$prefix/lib" -Wl,-rpath,"$prefix/lib" -lecoc -o "$work/calls"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=count -addext keyUsage=digitalSignature -keyout "$work/key" -out "$work/crt" 2>/dev/null
cat "$work/key" "$work/crt" >"$work/seal.pem"

count() { # CALL FILE CALLS
    valgrind --tool=callgrind --callgrind-out-file=/dev/null "$work/calls" "$1" "$2" "$3" "$work/seal.pem" 2>&1 >/dev/null |
        sed -n 's/.*Collected : //p'
}
echo "# $here" >"$work/counted"
for vehicle in m1-petrol m1-electric-1x; do
    "$work/calls" sign tests/vehicles/$vehicle.json 1 "$work/seal.pem" >"$work/$vehicle.xml"
    for call in validate rules faults build sign verify; do
        [ "$call-$vehicle" != rules-m1-electric-1x ] || continue # the profile with rules takes 2.0
        file=tests/vehicles/$vehicle.json
        [ $call != verify ] || file=$work/$vehicle.xml
        # Without the first: it makes what later ones find made.
        echo "$call $vehicle $((($(count $call "$file" 21) - $(count $call "$file" 1)) / 20))" >>"$work/counted"
    done
done
if [ "${2:-}" = --accept ]; then
    cp "$work/counted" "$record"
    cat "$record"
    exit
fi
awk '
    /^#/ { next }
    NR == FNR { recorded[$1, $2] = $3; next }
    {
        ratio = $3 / recorded[$1, $2]
        printf "%-9s %-15s %9d instructions, %.3f of what is recorded\n", $1, $2, $3, ratio
        if (ratio > 1.05) worse = 1
    }
    END {
        if (worse) print "more than 5 % above tests/bench/instructions.txt: find out why, or accept it (tests/bench/instructions.sh PREFIX --accept)" > "/dev/stderr"
        exit worse
    }
' "$record" "$work/counted"
