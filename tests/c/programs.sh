# What the steps that run C programs share. Sourced, from the root of the repository.
# shellcheck shell=bash

# Runs a C or C++ test with what it asks for: c_run PROGRAM [COMMAND THAT RUNS IT…]. Programs,
# keys and what they leave behind lie in $OUT/c; the command ecoc in $LIB.
c_run() {
    local name=$1 vehicles=tests/vehicles
    local vehicle=$vehicles/m1-electric.json
    shift
    case $name in
    ivi) "$@" "$OUT/c/$name" "$vehicle" ;;
    chain*) "$@" "$OUT/c/$name" "$vehicles/n2-incomplete-stage1.json" "$vehicles/n2-completed-stage2.json" ;;
    # Beside the sandbox of the built command.
    vca | batch | svv | clients* | shared | fork)
        [ "$name" = svv ] && vehicle=$vehicles/m1-electric-1x.json
        python3 tests/c/sandbox.py "$LIB/ecoc" "$OUT/c/sandbox" "$@" "$OUT/c/$name" "$OUT/c/sandbox" "$OUT/c/keys" "$vehicle"
        ;;
    ledger) "$@" "$OUT/c/$name" "$OUT/c" ;;
    sign | threads | signing*) "$@" "$OUT/c/$name" "$OUT/c/keys" "$vehicle" ;;
    tools) "$@" "$OUT/c/$name" "$OUT/c/keys" ;;
    *) "$@" "$OUT/c/$name" ;;
    esac
}
