"""Compares the operations of a facts file with Stripe's OpenAPI spec: verbs, paths, parameters
at any depth with their kinds, requiredness and enum values.

A difference is a line: what it is, the operation, the path of the parameter, and for enums the
values. The differences that the facts of the spec's own version do not have are Stripe's doing;
each of the others needs an explanation.

usage: python3 compare.py FACTS FACTS_OF_THE_SPEC'S_VERSION SPEC EXPLAINED
"""

import collections
import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "extract"))

from merge.names import path_shape
from validate import Facts

VERBS = ("get", "post", "delete")
KINDS = {
    **dict.fromkeys(("timestamp", "timestamp_ms", "int"), "integer"),
    **dict.fromkeys(
        ("str", "datetime", "date", "decimal", "int64str", "file"), "string"
    ),
    **dict.fromkeys(("metadata", "metadata_patch"), "object"),
    "bool": "boolean",
    "float": "number",
}

Difference = collections.namedtuple("Difference", "kind operation path values")


def line(difference):
    return " ".join(filter(None, difference))


# ---- the spec


def alternatives(schema):
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            return [y for x in schema[key] for y in alternatives(x)]
    return [schema]


def spec_operations(spec):
    """verb and path -> (path as the spec has it, schemas of parameters)"""
    found = {}
    for path, methods in spec["paths"].items():
        for verb in VERBS:
            if verb not in methods:
                continue
            operation = methods[verb]
            schemas = [
                content["schema"]
                for content in operation.get("requestBody", {})
                .get("content", {})
                .values()
            ]
            queries = [p for p in operation.get("parameters", []) if p["in"] == "query"]
            if queries:
                schemas.append(
                    {
                        "properties": {p["name"]: p["schema"] for p in queries},
                        "required": [p["name"] for p in queries if p.get("required")],
                    }
                )
            # A GET has an empty body in the spec.
            schemas = [s for s in schemas if s.get("properties")]
            found[verb.upper(), path_shape(path)] = (path, schemas)
    return found


# ---- one place: all types that the facts allow there beside all schemas of the spec


class Comparison:
    def __init__(self, facts, spec):
        self.facts, self.found = Facts(facts), []
        self.compared = collections.Counter()
        self.shared = {}  # operation and path of an enum -> values that both sides have
        theirs = spec_operations(spec)
        ours = {
            (o["verb"], path_shape(o["path"])): o
            for o in facts["operations"]
            if o["path"].startswith("/v1/")
        }
        for key in sorted(theirs.keys() | ours.keys()):
            verb = key[0]
            if key not in ours:
                self.add("operation only in the spec:", f"{verb} {theirs[key][0]}")
            elif key not in theirs:
                self.add("operation only in the facts:", f"{verb} {ours[key]['path']}")
            else:
                self.compared["operations"] += 1
                name = f"{verb} {ours[key]['path']}"
                if ours[key]["path"] != theirs[key][0]:
                    self.add("path differs:", name, theirs[key][0])
                self.fields(name, "", [ours[key]["params"]], theirs[key][1])

    def add(self, kind, operation, path="", values=""):
        self.found.append(Difference(kind, operation, path, values))

    def fields(self, operation, prefix, ours, theirs):
        types, schemas = collections.defaultdict(list), collections.defaultdict(list)
        for f in (f for fields in ours for f in fields):
            types[f["name"]].append(f["type"])
        for schema in theirs:
            for name, inner in schema.get("properties", {}).items():
                schemas[name].append(inner)
        # With several alternatives on a side, none of a field's is all of it.
        exact = len(ours) == 1 and sum("properties" in s for s in theirs) == 1
        must = {f["name"] for fields in ours for f in fields if f.get("required")}
        their_must = {name for schema in theirs for name in schema.get("required", [])}
        for name in sorted(types.keys() | schemas.keys()):
            path = prefix + name
            if name not in types:
                self.add("parameter only in the spec:", operation, path)
            elif name not in schemas:
                self.add("parameter only in the facts:", operation, path)
            else:
                self.compared["parameters"] += 1
                self.place(operation, path, types[name], schemas[name])
                if exact and (name in must) != (name in their_must):
                    where = "facts" if name in must else "spec"
                    self.add(f"required only in the {where}:", operation, path)

    def place(self, operation, path, types, schemas):
        types = [y for x in types for y in flat(x)]
        schemas = [y for x in schemas for y in alternatives(x)]
        ours = {kind(t) for t in types}
        theirs = {
            s.get("type", "object" if "properties" in s else "any")
            for s in schemas
            if s.get("enum") != [""]
        }
        if (
            ours != theirs
            and "any" not in theirs
            and {*ours, *theirs} != {"integer", "number"}
        ):
            values = (
                f"spec {', '.join(sorted(theirs))}; facts {', '.join(sorted(ours))}"
            )
            self.add("kind differs:", operation, path, values)
        self.values(operation, path, types, schemas)
        structs = [
            self.facts.struct(t["struct"])["fields"] for t in types if "struct" in t
        ]
        objects = [s for s in schemas if "properties" in s]
        if structs and objects:
            self.fields(operation, path + ".", structs, objects)
        for ours, theirs in (("arr", "items"), ("map", "additionalProperties")):
            inner = [t[ours] for t in types if ours in t]
            inner_schemas = [
                s[theirs] for s in schemas if isinstance(s.get(theirs), dict)
            ]
            if inner and inner_schemas:
                self.place(operation, path + "[]", inner, inner_schemas)

    def values(self, operation, path, types, schemas):
        ours = {v for t in types for v in self.enum(t)} - {""}
        theirs = {v for s in schemas for v in s.get("enum", [])} - {""}
        if not ours or not theirs:
            if ours or theirs:
                where = "facts" if ours else "spec"
                self.add(f"values listed only in the {where}:", operation, path)
            return
        self.compared["enums"] += 1
        self.shared[operation, path] = sorted(ours & theirs)
        for what, values in (
            ("values only in the spec:", theirs - ours),
            ("values only in the facts:", ours - theirs),
        ):
            if values:
                self.add(what, operation, path, ", ".join(sorted(values)))

    def enum(self, t):
        if "enum" in t:
            return self.facts.enum(t["enum"])["values"]
        return [t["lit"]] if isinstance(t.get("lit"), str) else []


def flat(t):
    if isinstance(t, str):
        return [{"plain": t}]
    if "union" in t:
        return [y for x in t["union"] for y in flat(x)]
    # A range that may be exact is a number or an object.
    return [t, {"plain": "int"}] if t.get("exact") else [t]


def kind(t):
    if "plain" in t:
        return KINDS[t["plain"]]
    if "arr" in t:
        return "array"
    if "lit" in t or "enum" in t:
        return "boolean" if isinstance(t.get("lit"), bool) else "string"
    return "object"


# ---- which differences are explained


def matcher(patterns):
    """`*` stands for anything, all else for itself."""
    alternatives = "|".join(re.escape(p).replace(r"\*", ".*") for p in patterns)
    return re.compile(alternatives).fullmatch


def judge(facts, facts_then, spec, explanations):
    """Prints the differences by explanation; True if each has one."""
    comparison = Comparison(facts, spec)
    then = set(Comparison(facts_then, spec).found)
    print(f"Facts {facts['api_version']}, spec {spec['info']['version']}: compared")
    for what, count in comparison.compared.items():
        print(f"  {count} {what}")

    since = [line(d) for d in comparison.found if d not in then]
    left = [line(d) for d in comparison.found if d in then]
    title = f"Changed by Stripe since {facts_then['api_version']}, by the SDKs of both"
    groups = {title: since}
    for explanation in explanations:
        matches = matcher(explanation["differences"])
        groups[explanation["why"]] = [x for x in left if matches(x)]
        left = [x for x in left if not matches(x)]
    groups["NOT EXPLAINED"] = left
    for why, lines in groups.items():
        if lines or why != "NOT EXPLAINED":
            print(f"\n{why} ({len(lines)})")
        for x in lines:
            print(f"  {x}")
    return not left


def main():
    facts, facts_then, spec, explanations = (
        json.loads(Path(name).read_text(encoding="utf8")) for name in sys.argv[1:]
    )
    return 0 if judge(facts, facts_then, spec, explanations) else 1


if __name__ == "__main__":
    sys.exit(main())
