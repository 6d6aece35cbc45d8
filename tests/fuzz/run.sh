#!/usr/bin/env bash
# Runs the fuzz targets, as many at a time as there are processors:  tests/fuzz/run.sh SECONDS [TARGET…]
#
# Each begins with seeds made from tests/vehicles and with what earlier runs found worth keeping (target/fuzz/corpus). A find ends its
# target; what made it stands in target/fuzz/finds, and the exit code is 1.
set -u -o pipefail
cd "$(dirname "$0")/../.."
SECONDS_EACH=${1:?how many seconds for each target}
shift
BIN=$(tests/fuzz/build.sh --where)
WORK=$(dirname "$(dirname "$BIN")")
tests/fuzz/build.sh && "$BIN/seeds" "$WORK/seeds" tests/vehicles || exit

fuzz() {
    local target=$1 most=40000
    mkdir -p "$WORK/corpus/$target" "$WORK/finds"
    [ "$target" = ledger ] && most=200000
    # 2 GiB and 25 s for one input: with the sanitizer, a tenth of that is much already. Leaks are looked for by valgrind (the step c).
    if ASAN_OPTIONS=detect_leaks=0 "$BIN/$target" -max_total_time="$SECONDS_EACH" -max_len="$most" -timeout=25 -rss_limit_mb=2048 \
        -dict=tests/fuzz/xml.dict -artifact_prefix="$WORK/finds/$target-" -print_final_stats=1 \
        "$WORK/corpus/$target" "$WORK/seeds/$target" >"$WORK/$target.log" 2>&1; then
        echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$WORK/$target.log") inputs," \
            "$(sed -n 's/^#.* cov: \([0-9]*\) .*/\1/p' "$WORK/$target.log" | tail -n 1) edges"
    else
        tail -n 60 "$WORK/$target.log"
        echo "$target: a find, see $WORK/finds and $WORK/$target.log" >&2
        return 1
    fi
}
export -f fuzz
export BIN WORK SECONDS_EACH

[ $# -gt 0 ] || set -- read xsd json verify answers ledger abi
printf '%s\n' "$@" | xargs -P "$(nproc)" -I TARGET bash -u -o pipefail -c 'fuzz TARGET' || exit 1
