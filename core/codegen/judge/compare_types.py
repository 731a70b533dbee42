"""Compares the generated tables with the types of npm's `stripe`, without the facts between them.

usage: python3 compare_types.py NPM_VERSION [--all]     (from the network)
       python3 compare_types.py TYPES.json [--all]      (written by read_types.js)

Every parameter of every operation and every field of every object, to full depth: its kind, the
values of its enum, whether it is required, whether it can be unset. Prints how many sites there
are, then what differs, by kind and with the type of ours and all places; without `--all`, five
places each. The exit code is 1 if anything differs that `explained_types.json` does not have.
"""

import collections
import fnmatch
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "extract"))
sys.dont_write_bytecode = True

import refresh
from tables import NAME, Api

SOURCE = HERE.parent.parent / "src"
EXPLAINED = HERE / "explained_types.json"

DIFFERENCES = {
    "missing operation": "npm has it, the tables do not",
    "extra operation": "the tables have it, npm does not",
    "missing setter": "npm takes it there",
    "extra setter": "npm does not take it there",
    "wrong kind": "of a parameter",
    "missing value": "of an enum in a parameter",
    "invalid value": "of an enum in a parameter: npm does not take it there",
    "not marked as required": "npm wants it",
    "marked as required": "npm does not want it",
    "takes Unset": "npm does not",
    "does not take Unset": "npm does",
    "missing getter": "npm has it there",
    "wrong kind of answer": "of a field that is read",
    "missing value of answer": "of an enum that is read",
    "read as required": "npm says that it may be absent or null",
}
# Each is not a fault: an open enum may name more, a getter may be more careful than it must be.
COUNTED = ("more values than npm's in an answer", "a text where npm lists values")

SCALARS = {
    "String": "text",
    "&str": "text",
    "SecretText": "text",
    "BearerUrl": "text",
    "i64": "number",
    "f64": "number",
    "Timestamp": "number",
    "bool": "bool",
    "Upload": "file",
    "Unset": "unset",
    "Json": "any",
    "JsonRef": "any",
    "DateTime": "text",
}
# A point in time, or a range of them.
RANGES = {
    "TimeRange": ("range", "number"),
    "TimeBounds": ("range",),
    "DateTimeRange": ("range",),
    "NumberRange": ("range", "number"),
}
# What stands around a hash in a setter.
HASH = re.compile(r'^(?:"\w+")?(\{?)((?:\.\.)?)(=?)\|(\w+)\|\}?$')


class Tables(Api):
    """The types of the tables as read_types.js has those of npm."""

    def type(self, module, text):
        """The type of a setter or a getter."""
        text = text.replace("&'a ", "&").replace("<'a>", "").replace("<'a,", "<")
        hash = HASH.match(text)
        if hash:
            mapped, listed, unset, name = hash.groups()
            # An item of a list cannot be unset, but the list can.
            of = self.named_type(module, name)
            of = {"list": of} if listed else of
            of = {"map": of} if mapped else of
            return {**of, **({"unset": True} if unset else {})}
        found = re.match(r"^([\w:&]+)(?:<(.*)>)?$", text)
        name, inner = found.groups()
        inner = [self.type(module, part) for part in split(inner)] if inner else []
        match name.rsplit("::", 1)[-1]:
            case "Option":
                return {**inner[0], "absent": True}
            case "Emptyable":
                return {**inner[0], "unset": True}
            case "Either":
                return merged(*inner)
            case "Now":
                return {"values": ["now"]}
            case "Metadata":
                return {"metadata": True}
            case "Empty":
                return {"hash": {}}
            case "Vec":
                return {"list": inner[0]}
            case "List":
                return {"page": inner[0]}
            case "Map":
                return {"map": inner[0]}
            case "BTreeMap":
                return {"map": inner[1]}
            case "Expandable":
                return merged({"text": True}, inner[0])
            case scalar if scalar in RANGES:
                return dict.fromkeys(RANGES[scalar], True)
            case scalar if scalar in SCALARS:
                return {SCALARS[scalar]: True}
        return self.named_type(module, name)

    def named_type(self, module, name):
        path = self.named(module, name)
        if not path:
            if name.rsplit("::", 1)[-1] in ("Deleted", "Event"):
                return {"objects": [name]}
            if name == "Empty":
                return {"hash": {}}
            raise ValueError(f"{module}: {name}")
        path = self.resolve(path)
        kind = self.types[path].kind
        if kind == "enum":
            values = self.types[path].members.values()
            return {"values": [value.strip('"') for value in values], "name": path}
        if kind == "union" or kind == "object" and self.types[path].members["NAME"] != '""':
            return {"objects": [path]}
        return {"hash": path}

    def members_of(self, path):
        """Name on the wire -> (name here, type) of each field; several setters are one field."""
        _, module, members = self.types[path]
        fields = {}
        for name, text in members.items():
            if name in ("->", "NAME"):
                continue
            wire = re.match(r'^"(\w+)"', text)
            wire = wire[1] if wire else name.rstrip("_")
            names, type_ = fields.get(wire, ([], {}))
            fields[wire] = ([*names, name], merged(type_, self.type(module, text)))
        return fields

    def is_required(self, path, names):
        return any("Required." in self.docs.get((path, name), "") for name in names)


def split(text):
    """Between commas that are in no brackets."""
    depth, parts = 0, [""]
    for c in text:
        depth += (c == "<") - (c == ">")
        if c == "," and not depth:
            parts.append("")
        else:
            parts[-1] += c
    return [part.strip() for part in parts]


def merged(*types):
    all = {}
    for type_ in types:
        for key, value in type_.items():
            if key == "hash" and isinstance(all.get(key), list):
                all[key].append(value)
            elif key in ("values", "objects"):
                all[key] = [*all.get(key, []), *value]
            elif key == "hash":
                all[key] = [all[key], value] if key in all else value
            else:
                all[key] = value
    return all


def is_explained(explained, kind, what):
    """Explanations are by kind and by what differs, where `*` stands for anything."""
    return any(fnmatch.fnmatchcase(what, pattern) for pattern in explained.get(kind, {}))


KINDS = "text number bool file range any values metadata map list page objects hash".split()


def kinds(type_):
    return {kind for kind in KINDS if kind in type_}


class Comparison:
    def __init__(self, tables, theirs):
        self.tables, self.theirs = tables, theirs
        # kind -> what -> places
        self.found = collections.defaultdict(lambda: collections.defaultdict(list))
        self.counts = collections.Counter()
        self.setters = set()
        self.arguments = {
            f"{path.rsplit('::', 1)[0]}::{name}": arguments
            for path, (arguments, name) in tables.functions.items()
        }
        self.compare_operations()
        self.compare_objects()

    def report(self, kind, what, place):
        self.found[kind][what].append(place)

    def compare_operations(self):
        ours = {}
        for path, (kind, _, members) in self.tables.types.items():
            if kind == "operation":
                ours[re.sub(r"\{\w+\}", "{}", self.tables.requests[path])] = path
        theirs = self.theirs["operations"]
        for request in sorted(theirs.keys() - ours.keys()):
            self.report("missing operation", request, request)
        for request in sorted(ours.keys() - theirs.keys()):
            self.report("extra operation", request, request)
        for request in sorted(ours.keys() & theirs.keys()):
            self.counts["operations"] += 1
            path = ours[request]
            place = path.removeprefix("crate::api::")
            self.compare_sent(path, self.tables.members_of(path), theirs[request], place, given=True)

    def compare_sent(self, path, ours, theirs, place, given=False):
        here = path.removeprefix("crate::api::")
        arguments = self.arguments.get(path, "") if given else ""
        for name in sorted(theirs.keys() - ours.keys()):
            if not re.search(rf"\b{name}:", arguments):
                self.report("missing setter", f"{here}.{name}", f"{place}.{name}")
        for name, (names, type_) in ours.items():
            site, what = f"{place}.{name}", f"{here}.{name}"
            self.setters.update((path, setter) for setter in names)
            if name not in theirs:
                self.report("extra setter", what, site)
                continue
            self.counts["parameters"] += 1
            other = theirs[name]
            required = self.tables.is_required(path, names)
            if required and "absent" in other:
                self.report("marked as required", what, site)
            if not required and "absent" not in other:
                self.report("not marked as required", what, site)
            self.compare_flag(type_, other, what, site)
            self.compare_sent_types(type_, other, what, site)

    def compare_flag(self, ours, theirs, what, site):
        if "unset" in ours and "unset" not in theirs:
            self.report("takes Unset", what, site)
        if "unset" in theirs and "unset" not in ours:
            self.report("does not take Unset", what, site)

    def compare_sent_types(self, ours, theirs, what, site):
        one, other = kinds(ours), kinds(theirs)
        if one != other:
            if one - other == {"text"} and other - one == {"values"}:
                self.counts[COUNTED[1]] += 1
            else:
                self.report("wrong kind", f"{what}: {sorted(one)}, not {sorted(other)}", site)
        if "values" in one & other:
            self.counts["enums in parameters"] += 1
            enum = ours.get("name", "").removeprefix("crate::api::")
            for value in sorted(set(ours["values"]) - set(theirs["values"])):
                self.report("invalid value", f"{what}: {enum} {value}", site)
            for value in sorted(set(theirs["values"]) - set(ours["values"])):
                self.report("missing value", f"{what}: {enum} {value}", site)
        for key in ("list", "map"):
            if key in one & other:
                # A list that can be unset holds hashes that cannot.
                self.compare_sent_types(ours[key], theirs[key], what, site)
                if key == "map":
                    self.compare_flag(ours[key], theirs[key], what, site)
        if "hash" in one & other:
            hashes = ours["hash"] if isinstance(ours["hash"], list) else [ours["hash"]]
            fields, path = {}, None
            for hash in hashes:
                if hash:
                    path = hash
                    fields.update(self.tables.members_of(hash))
            self.compare_sent(path or what, fields, theirs["hash"], site)

    def compare_objects(self):
        ours = {}
        for path, (kind, _, members) in self.tables.types.items():
            if kind == "object" and members["NAME"].strip('"'):
                ours[members["NAME"].strip('"')] = path
        for name, fields in sorted(self.theirs["objects"].items()):
            if name not in ours:
                self.counts["objects that the tables leave to others"] += 1
                continue
            self.counts["objects"] += 1
            path = ours[name]
            here = path.removeprefix("crate::api::")
            self.compare_read(path, self.tables.members_of(path), fields, here, {path})

    def compare_read(self, path, ours, theirs, place, within):
        here = path.removeprefix("crate::api::")
        for name in sorted(theirs.keys() - ours.keys()):
            self.report("missing getter", f"{here}.{name}", f"{place}.{name}")
        for name in ours.keys() & theirs.keys():
            self.counts["fields of answers"] += 1
            (_, type_), other = ours[name], theirs[name]
            what, site = f"{here}.{name}", f"{place}.{name}"
            if ("absent" in other or "unset" in other) and "absent" not in type_:
                self.report("read as required", what, site)
            self.compare_read_types(type_, other, what, site, within)

    def compare_read_types(self, ours, theirs, what, site, within):
        one, other = kinds(ours), kinds(theirs)
        # What has several forms, or none that is known, is read as it is.
        untyped = one <= {"any", "text"} and "any" in one
        if one != other and not untyped:
            if one - other == {"text"} and other - one == {"values"}:
                self.counts[COUNTED[1]] += 1
            elif {frozenset(one), frozenset(other)} != {frozenset(["map"]), frozenset(["metadata"])}:
                self.report("wrong kind of answer", f"{what}: {sorted(one)}, not {sorted(other)}", site)
        if "values" in one & other:
            self.counts["enums in answers"] += 1
            self.counts[COUNTED[0]] += bool(set(ours["values"]) - set(theirs["values"]))
            for value in sorted(set(theirs["values"]) - set(ours["values"])):
                self.report("missing value of answer", f"{what}: {value}", site)
        for key in ("list", "map", "page"):
            if key in one & other:
                self.compare_read_types(ours[key], theirs[key], what, site, within)
        if "hash" in one & other:
            path = ours["hash"]
            if path not in within:
                self.compare_read(path, self.tables.members_of(path), theirs["hash"], site, within | {path})

    def lines(self, explained, every=False):
        for count, number in sorted(self.counts.items()):
            yield f"{number:7} {count}"
        yield f"{len(self.setters):7} setters"
        for kind, meaning in DIFFERENCES.items():
            of = self.found[kind]
            unexplained = {
                what: places
                for what, places in of.items()
                if not is_explained(explained, kind, what)
            }
            sites = sum(map(len, unexplained.values()))
            if not of:
                continue
            yield f"{kind} ({meaning}): {len(unexplained)} at {sites} places"
            if len(of) > len(unexplained):
                yield f"  {len(of) - len(unexplained)} more are explained"
            for what, places in sorted(unexplained.items()):
                shown = places if every else places[:5]
                more = f" and {len(places) - len(shown)} more" if len(places) > len(shown) else ""
                yield f"  {what}"
                yield from (f"      {place}" for place in shown if place != what)
                if more:
                    yield f"      {more.strip()}"

    def unexplained(self, explained):
        return sum(
            not is_explained(explained, kind, what)
            for kind, of in self.found.items()
            for what in of
        )

    def stale(self, explained):
        """What is explained and is not there."""
        for kind, patterns in explained.items():
            for pattern in patterns:
                if not fnmatch.filter(self.found[kind], pattern):
                    yield f"{kind}: {pattern}"


def fetch(version):
    with tempfile.TemporaryDirectory() as directory:
        directory = Path(directory)
        typescript = refresh.from_npm("typescript", refresh.TYPESCRIPT, directory)
        stripe = refresh.from_npm("stripe", version, directory)
        out = directory / "types.json"
        subprocess.run(["node", HERE / "read_types.js", stripe, typescript, out], check=True)
        return json.loads(out.read_text(encoding="utf8"))


def main():
    every = "--all" in sys.argv
    (source,) = (argument for argument in sys.argv[1:] if argument != "--all")
    theirs = json.loads(Path(source).read_text()) if Path(source).is_file() else fetch(source)
    ours = re.search(r'API_VERSION: &str = "(.*)"', (SOURCE / "version.rs").read_text())[1]
    if theirs["version"] != ours:
        sys.exit(f"npm's stripe speaks {theirs['version']}, the tables {ours}")
    explained = json.loads(EXPLAINED.read_text(encoding="utf8"))
    comparison = Comparison(Tables(SOURCE), theirs)
    print("\n".join(comparison.lines(explained, every)))
    stale = list(comparison.stale(explained))
    for line in stale:
        print(f"explained, and not so: {line}")
    return 1 if stale or comparison.unexplained(explained) else 0


if __name__ == "__main__":
    sys.exit(main())
