#!/bin/sh
# The CPU seconds that it takes to check and to build one package alone, with its dependencies already there.
#
#   benches/build_time.sh [package] [manifest folder]
#
# Without arguments it measures pinstripe-core with the whole API. For a comparison, give it the name and the
# checkout of another client, for instance: benches/build_time.sh async-stripe-connect ../async-stripe
set -eu
package=${1:-pinstripe-core}
cd "${2:-$(dirname "$0")/..}"
export CARGO_INCREMENTAL=0
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT

measure() {
    cargo "$@" --target-dir "$target" >/dev/null 2>&1
    # Removes what the package itself left, and nothing else.
    find "$target" -name "*$(echo "$package" | tr - _)*" -prune -exec rm -rf {} +
    find "$target" -path "*fingerprint/$package-*" -prune -exec rm -rf {} +
    before=$(cpu)
    cargo "$@" --target-dir "$target" >/dev/null 2>&1
    after=$(cpu)
    echo "$* $before $after" | awk '{ n = NF; printf "%-48s %6.1f CPU s\n", substr($0, 1, 48), $n - $(n - 1) }'
}

# User and system time of the commands that this shell has waited for.
cpu() {
    times | awk 'NR == 2 { total = 0; for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); total += t[1] * 60 + t[2] } print total }'
}

measure check -p "$package"
measure build -p "$package"
measure build --release -p "$package"
