#!/usr/bin/env bash
# Writes core/docs/benchmarks.md: what tests/bench/run.sh prints on this machine, all of it.
set -eu -o pipefail
cd "$(dirname "$0")/../.."
page=core/docs/benchmarks.md
printed=$(mktemp)
trap 'rm -f "$printed"' EXIT
tests/bench/run.sh | tee "$printed"
cat >"$page" <<END
<!-- Made by tests/bench/page.sh; do not edit. -->
# Benchmarks

What \`tests/bench/run.sh\` printed on one machine; what each table measures: [what things cost](performance.md). Every figure
is the best of several rounds, with its peer in turns; where one row stands out from its neighbours, all its rounds were disturbed. The
counts of instructions at the end repeat.

\`\`\`text
$(cat "$printed")
\`\`\`
END
