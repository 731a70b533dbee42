#!/usr/bin/env bash
# The CPU seconds that it takes to check and to build one package alone, with its dependencies already there.
#
#   benches/build_time.sh [package] [folder of its workspace] [further flags of cargo]
#
# Without arguments it measures pinstripe-core with the whole API. For a comparison, give it the name and the
# checkout of another client, for instance: benches/build_time.sh async-stripe-connect ../async-stripe
# Where a client is several packages, FAMILY=async-stripe measures all whose names begin so, as PACKAGE needs them.
set -euo pipefail
package=${1:-pinstripe-core}
cd "${2:-$(dirname "$0")/..}"
flags=("${@:3}")
family=${FAMILY:-$package}
export CARGO_INCREMENTAL=0
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
TIMEFORMAT='%U %S'

measure() {
    local command=("$@" -p "$package" "${flags[@]}" --target-dir "$target")
    cargo "${command[@]}" >/dev/null 2>&1
    # Removes what the package itself left, and nothing else.
    find "$target" -name "*${family//-/_}*" -prune -exec rm -rf {} +
    find "$target" -path "*fingerprint/$family*" -prune -exec rm -rf {} +
    local spent
    spent=$({ time cargo "${command[@]}" >/dev/null 2>&1; } 2>&1)
    printf '%-24s %s\n' "$*" "$(awk '{ printf "%6.1f CPU s", $1 + $2 }' <<<"$spent")"
}

echo "$package"
measure check
measure build
measure build --release
