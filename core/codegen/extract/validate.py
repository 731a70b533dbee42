"""Checks a facts file: nothing dangles, nothing is named twice, every type is known.

usage: python3 validate.py FACTS
"""

import collections
import json
import re
import sys

PLAIN = set(
    "str int float bool any timestamp timestamp_ms datetime date decimal int64str"
    " metadata metadata_patch file".split()
)
KEYS = set(
    "struct enum object lit arr map list union expandable range exact values".split()
)
WIRE_TYPES = {"decimal_string": "decimal", "int64_string": "int64str"}


class Facts:
    def __init__(self, facts):
        self.all = facts
        self.objects, self.unions = facts["objects"], facts["object_unions"]

    def struct(self, name):
        return self.all["structs"].get(self.all["struct_aliases"].get(name, name))

    def enum(self, name):
        return self.all["enums"].get(self.all["enum_aliases"].get(name, name))

    def has_object(self, name):
        return name in self.objects or name in self.unions

    def members(self, name):
        """The objects that a union's name stands for."""
        return self.unions[name]["of"] if name in self.unions else [name]

    def field_lists(self):
        """(place, side, fields) of everything that has fields."""
        for o in self.all["operations"]:
            yield o["id"], "param", o["params"]
        for name, s in self.all["structs"].items():
            yield name, s["side"], s["fields"]
        for name, o in self.objects.items():
            # The one object that is sent as well as received.
            side = None if name == "V2.Amount" else "response"
            yield name, side, o["fields"]
        yield "errors", "response", self.all["errors"]["fields"]


def nested(t):
    """The types directly inside a type."""
    if isinstance(t, dict):
        yield from (t[key] for key in ("arr", "map", "list") if key in t)
        yield from t.get("union", [])


def type_problems(t, side, facts):
    if isinstance(t, str):
        if t not in PLAIN:
            yield f"unknown type {t}"
        return
    for key in t.keys() - KEYS:
        yield f"unknown kind of type {key}"
    if "struct" in t:
        struct = facts.struct(t["struct"])
        if not struct:
            yield f"no struct {t['struct']}"
        elif side and struct["side"] != side:
            yield f"struct {t['struct']} is a {struct['side']}'s in a {side}"
    if "enum" in t and not facts.enum(t["enum"]):
        yield f"no enum {t['enum']}"
    for name in [t["object"]] if "object" in t else t.get("expandable", []):
        if not facts.has_object(name):
            yield f"no object {name}"
    for inner in nested(t):
        yield from type_problems(inner, side, facts)


def field_problems(facts):
    for place, side, fields in facts.field_lists():
        counts = collections.Counter(f["name"] for f in fields)
        for name, count in counts.items():
            if count > 1:
                yield f"{place}: field {name} {count} times"
        for f in fields:
            for problem in type_problems(f["type"], side, facts):
                yield f"{place}:{f['name']}: {problem}"


def operation_problems(facts):
    operations = facts.all["operations"]
    for what, key in (
        ("id", lambda o: o["id"]),
        (
            "request",
            lambda o: (o["verb"], o["host"], re.sub(r"\{\w+\}", "{}", o["path"])),
        ),
    ):
        for found, count in collections.Counter(map(key, operations)).items():
            if count > 1:
                yield f"{found}: the {what} of {count} operations"
    for o in operations:
        response = o["response"]
        named = [response.get("object"), response.get("deleted")]
        for name in [*filter(None, named), *response.get("union", [])]:
            if not facts.has_object(name):
                yield f"{o['id']}: no object {name}"
        if o["host"] not in facts.all["hosts"]:
            yield f"{o['id']}: no host {o['host']}"
        if re.findall(r"\{(\w+)\}", o["path"]) != o["path_params"]:
            yield f"{o['id']}: path and path_params differ"


def other_problems(facts):
    for kind in ("struct", "enum"):
        for name, target in facts.all[f"{kind}_aliases"].items():
            if target not in facts.all[f"{kind}s"]:
                yield f"{kind} {name}: stands for {target}, which is not there"
    for name, union in facts.unions.items():
        for member in union["of"]:
            if not facts.has_object(member):
                yield f"{name}: no object {member}"
    events = facts.all["events"]
    for e in events["v1"] + events["v2"]:
        name = e.get("object") or e.get("related_object")
        if name and not facts.has_object(name):
            yield f"event {e['type']}: no object {name}"
        if e.get("data") and not facts.struct(e["data"]):
            yield f"event {e['type']}: no struct {e['data']}"
    if not facts.enum(facts.all["errors"]["code_enum"]):
        yield "errors: no enum of codes"


def problems(facts):
    facts = Facts(facts)
    for check in (field_problems, operation_problems, other_problems):
        yield from check(facts)


# ---- Wire types that stripe-node states beside its types: an independent witness


def flattened(types):
    for t in types:
        if isinstance(t, dict) and "union" in t:
            yield from flattened(t["union"])
        else:
            yield t


def types_of(name, types, facts):
    """The types of field `name` in whatever `types` refer to."""
    for t in flattened(types):
        if not isinstance(t, dict):
            continue
        lists = [facts.struct(t["struct"])["fields"]] if "struct" in t else []
        for object_name in [t["object"]] if "object" in t else t.get("expandable", []):
            lists += [facts.objects[m]["fields"] for m in facts.members(object_name)]
        if "list" in t:
            lists.append([{"name": "data", "type": {"arr": t["list"]}}])
        yield from (f["type"] for fields in lists for f in fields if f["name"] == name)


def wire_problems(facts, wire):
    operations = {o["id"]: o for o in facts["operations"]}
    facts = Facts(facts)
    for operation, side, path, kind in wire:
        o = operations[operation]
        names = re.findall(r"\.([^.\[]+)|(\[\])", path)
        if side == "requestSchema":
            types = [f["type"] for f in o["params"] if f["name"] == names[0][0]]
            names = names[1:]
        else:
            response = o["response"]
            types = [
                {"object": n} for n in response.get("union") or [response["object"]]
            ]
            if response["kind"] in ("list", "search", "v2_list"):
                names = names[2:]  # .data[]
        for name, is_element in names:
            if is_element:
                types = [
                    t[key]
                    for t in flattened(types)
                    if isinstance(t, dict)
                    for key in ("arr", "map", "list")
                    if key in t
                ]
            else:
                types = list(types_of(name, types, facts))
        if WIRE_TYPES[kind] not in flattened(types):
            yield f"{operation}: {side}{path} is a {kind}, found {types}"


def main():
    with open(sys.argv[1], encoding="utf8") as file:
        found = list(problems(json.load(file)))
    print("\n".join(found) or "no problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
