"""Prints what a change of the tables does to those who call the Rust API.

usage: python3 api_changes.py [BEFORE [AFTER]]

Both are folders that hold `api.rs` and `api/`, or revisions of git. Without them, the last commit
is compared with the files as they are.

`-` is gone, `~` has changed. `=` has another name although Stripe did not change it, or has become
one type with another: callers break for nothing, and the exit code is 1. What is new is counted.
"""

import collections
import io
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from tables import API, NAME, Api, last

SOURCE = Path(__file__).resolve().parent.parent.parent / "src"


def short(path):
    return path.removeprefix(f"{API}::")


class Comparison:
    def __init__(self, before, after):
        self.before, self.after = before, after
        # Lines by what they say of a path: gone, changed, renamed.
        self.gone, self.changed, self.renamed = [], [], []
        self.new = collections.Counter()
        self.compare_functions()
        self.compare_types()
        self.compare_identities()

    def compare_functions(self):
        before, after = self.before.functions, self.after.functions
        self.new["functions"] = len(after.keys() - before.keys())
        for path in sorted(before):
            if path not in after:
                self.gone.append(f"{short(path)}()")
            elif before[path] != after[path]:
                arguments = (f"({table[path][0]})" for table in (before, after))
                self.changed.append(f"{short(path)}: " + " -> ".join(arguments))

    def compare_types(self):
        paths = self.before.paths()
        self.new["names of types"] = len(self.after.paths() - paths)
        # One type is compared once, whatever its names are.
        compared = set()
        for path in sorted(paths, key=lambda path: (path in self.before.names, path)):
            types = self.before.resolve(path), self.after.resolve(path)
            if types[1] not in self.after.types:
                at = self.where_it_could_be(path)
                if at:
                    self.renamed.append(f"{short(path)} is gone, and {at} is not")
                else:
                    self.gone.append(short(path))
            elif types not in compared:
                compared.add(types)
                self.compare_members(path, *types)

    def where_it_could_be(self, path):
        """A field that named a type that is gone, and has a type of the same kind."""
        kind = self.before.types[self.before.resolve(path)].kind
        for of, name in self.before.fields_of(path):
            now = self.after.types.get(self.after.resolve(of))
            if now and name in now.members:
                found = NAME.findall(now.members[name])
                paths = filter(None, (self.after.named(now.module, n) for n in found))
                if kind in (self.after.types[self.after.resolve(p)].kind for p in paths):
                    return f"{short(of)}.{name}"
        return None

    def compare_members(self, path, before, after):
        before, after = self.before.types[before], self.after.types[after]
        # Callers know a type from the module that they have it from.
        home = path.rsplit("::", 1)[0]
        if before.kind != after.kind:
            self.changed.append(f"{short(path)}: {before.kind} -> {after.kind}")
        new = after.members.keys() - before.members.keys()
        self.new["values" if before.kind == "enum" else "fields"] += len(new)
        for name, was in before.members.items():
            line = f"{short(path)}.{name}"
            if name not in after.members:
                self.gone.append(line)
            elif before.kind == "enum" or before.kind == "union":
                if was != after.members[name]:
                    self.changed.append(f"{line}: {was} -> {after.members[name]}")
            else:
                homes = (home, before.module), after.module
                self.compare_member(line, *homes, was, after.members[name])

    def compare_member(self, line, before, after, was, now):
        """`before` has the modules in which its names are looked for, `after` has one."""
        line = f"{line}: {was} -> {now}"
        if accepts(self.after.meaning(after, now), self.as_after(before, was)):
            return
        shapes = self.after.shape_of(after, now), self.before.shape_of(before[-1], was)
        (self.renamed if accepts(*shapes) else self.changed).append(line)

    def as_after(self, modules, text):
        """A type with each name as what it has become."""

        def become(found):
            paths = [self.before.named(module, found[0]) for module in modules]
            # The same type by the nearest of its names.
            same = {self.before.resolve(path) for path in paths if path}
            path = next(filter(None, paths if len(same) == 1 else paths[::-1]), None)
            return self.after.resolve(path) if path else last(found[0])

        return NAME.sub(become, text)

    def compare_identities(self):
        """Types that are one now, for each of which callers may have implemented a trait;
        and types that are no longer one."""
        one, two = (collections.defaultdict(dict) for _ in range(2))
        for path in sorted(self.before.paths()):
            was, now = self.before.resolve(path), self.after.resolve(path)
            if now in self.after.types:
                one[now].setdefault(was, path)
                two[was].setdefault(now, path)
        for lines, types, what in (
            (self.renamed, one, "are one type"),
            (self.changed, two, "are types of their own"),
        ):
            for paths in types.values():
                if len(paths) > 1:
                    lines.append(f"{' and '.join(map(short, paths.values()))} {what}")

    def lines(self):
        for sign, lines in (
            ("-", self.gone),
            ("~", self.changed),
            ("=", self.renamed),
        ):
            for line in sorted(lines):
                yield f"{sign} {line}"


def accepts(now, was):
    """A parameter that can be unset takes all that it took before."""
    return was in (now, re.sub(r"\bEmptyable<(.*)>", r"\1", now).replace("=|", "|"))


def tables(place):
    """The tables in a folder, or in a revision of git."""
    if Path(place).is_dir():
        return Api(place)
    command = ["git", "-C", SOURCE, "archive", place, "api.rs", "api"]
    packed = subprocess.run(command, capture_output=True, check=True).stdout
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        return Api(folder)


def main():
    before, after = (sys.argv[1:] + ["HEAD", SOURCE][len(sys.argv) - 1 :])[:2]
    comparison = Comparison(tables(before), tables(after))
    print("\n".join(comparison.lines()) or "Nothing is gone, nothing has changed.")
    print("New: " + ", ".join(f"{n} {what}" for what, n in comparison.new.items() if n))
    return 1 if comparison.renamed else 0


if __name__ == "__main__":
    sys.exit(main())
