#!/usr/bin/env python3
"""Rebuilds facts.json from the published SDKs and prints what changed.

usage: python3 refresh.py NPM_VERSION PYPI_VERSION [--out FACTS]

Both versions must speak one version of Stripe's API. Needs python3 (3.11.4 or later) with pip,
and node with npm; the packages are fetched into a temporary directory. Nothing is written if
anything about the result is wrong. The result is the same, byte for byte, in every run.
"""

import argparse
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True

import changes
import read_python
import records
import validate
from build import build
from merge.notes import DISAGREEMENTS, FATAL

HERE = Path(__file__).resolve().parent
# TypeScript 7 has no compiler API in JavaScript.
TYPESCRIPT = "5.9.3"


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stderr}")


def from_npm(name, version, directory):
    target = directory / name
    target.mkdir()
    run("npm", "pack", f"{name}@{version}", "--silent", "--pack-destination", target)
    with tarfile.open(next(target.glob("*.tgz"))) as archive:
        archive.extractall(target, filter="data")
    return target / "package"


def from_pypi(name, version, directory):
    target = directory / f"{name}-python"
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    run(*pip, "--only-binary", ":all:", "--dest", target, f"{name}=={version}")
    with zipfile.ZipFile(next(target.glob("*.whl"))) as archive:
        archive.extractall(target)
    return target / name


def read_sdks(npm_version, pypi_version):
    with tempfile.TemporaryDirectory() as directory:
        directory = Path(directory)
        typescript = from_npm("typescript", TYPESCRIPT, directory)
        node = from_npm("stripe", npm_version, directory)
        python = from_pypi("stripe", pypi_version, directory)
        read = directory / "node.json"
        run("node", HERE / "read_node.js", node, typescript, read)
        return json.loads(read.read_text(encoding="utf8")), read_python.read(python)


def print_table(items, meanings):
    for kind, places in sorted(items.items()):
        print(f"  {kind} ({len(places)}): {meanings[kind]}")
        for place in places:
            print(f"    {place}")


def main():
    parser = argparse.ArgumentParser(description="Rebuilds facts.json from the SDKs.")
    parser.add_argument("npm_version", help="of npm's stripe, as 23.1.0")
    parser.add_argument("pypi_version", help="of PyPI's stripe, as 16.1.0")
    parser.add_argument("--out", type=Path, default=HERE.parent / "facts.json")
    args = parser.parse_args()

    facts, notes, wire = build(*read_sdks(args.npm_version, args.pypi_version))
    if notes.fatal():
        print("These cannot be left as they are; nothing was written:")
        print_table(notes.fatal(), FATAL)
        return 1
    problems = [*validate.problems(facts), *validate.wire_problems(facts, wire)]
    if problems:
        print("The facts contradict themselves; nothing was written:")
        print("\n".join(f"  {p}" for p in problems))
        return 1

    print(f"Stripe {facts['api_version']}: {len(facts['operations'])} operations,")
    print(
        f"  {len(facts['objects'])} objects, {len(facts['structs'])} distinct structs,"
    )
    print(f"  {len(facts['enums'])} distinct enums; no dangling reference;")
    print(f"  {len(wire)} wire types as stripe-node states them.")
    print("Where the sources disagree:")
    print_table(notes.disagreements(), DISAGREEMENTS)
    text = records.text(facts)
    before = args.out.read_text(encoding="utf8") if args.out.exists() else None
    args.out.write_text(text, encoding="utf8")
    if before == text:
        print(f"{args.out} is as it was.")
    elif before:
        print(f"What changed in {args.out}:")
        changes.print_changes(json.loads(before), facts)
    return 0


if __name__ == "__main__":
    sys.exit(main())
