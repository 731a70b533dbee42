#!/usr/bin/env bash
# Judges the facts, and requests built from them, by Stripe's OpenAPI spec, which nothing here is made from.
# usage: judge.sh [REQUESTS]   (format in replay.py; without it only the facts are judged)
# FACTS names another facts file. Where a tool or a package cannot be had, it says so and exits 0.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
facts=$(realpath "${FACTS:-$here/../facts.json}")
requests=${1:+$(realpath "$1")}
export PYTHONDONTWRITEBYTECODE=1
[ -f "$facts" ] || { echo "there is no facts file $facts" >&2 && exit 2; }

# The wheel that carries the spec, and the SDKs that speak the spec's version of the API.
spec_wheel=seahaven-stripe-world==0.3.0
spec_npm=22.6.2
spec_pypi=15.6.2
steady=@stdy/cli@0.22.2

skip() {
  printf '\n*** THE JUDGE DID NOT RUN: %s ***\n\n' "$1" >&2
  exit 0
}
step() { printf '\n=== %s (%ss)\n' "$1" "$SECONDS"; }

for tool in python3 npm node; do
  command -v "$tool" >/dev/null || skip "there is no $tool"
done
python3 -m pip --version >/dev/null 2>&1 || skip "there is no pip for python3"

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
# The wheel asks for a newer Python than is needed to read a file in it.
python3 -m pip download --quiet --disable-pip-version-check --no-deps --ignore-requires-python \
  --dest "$tmp" "$spec_wheel" >&2 || skip "$spec_wheel cannot be downloaded"
python3 -m zipfile -e "$tmp"/*.whl "$tmp"
spec=$tmp/seahaven_stripe_world/spec/spec3.json
npm install --silent --prefix "$tmp" "$steady" >&2 || skip "$steady cannot be installed"

step 'the facts are what the SDKs that they name give'
read -r npm pypi < <(python3 -c '
import json, sys
sources = json.load(open(sys.argv[1]))["sources"]
print(*(sources[key].split()[-1] for key in ("primary", "secondary")))' "$facts")
python3 "$here/../extract/refresh.py" "$npm" "$pypi" --out "$tmp/again.json"
cmp "$facts" "$tmp/again.json"

step "the tables and the types of npm's stripe"
python3 "$here/compare_types.py" "$npm"

step 'the facts and the spec'
python3 "$here/../extract/refresh.py" "$spec_npm" "$spec_pypi" --out "$tmp/then.json" >/dev/null
python3 "$here/compare.py" "$facts" "$tmp/then.json" "$spec" "$here/explained.json"

if [ -z "$requests" ]; then
  step 'no requests were given, so none is replayed'
  exit 0
fi
step 'requests, as the spec server takes them'
python3 "$here/replay.py" "$requests" "$facts" "$spec" "$tmp/node_modules/.bin/steady" "$here/refusals.json"
