"""Turns declared types into the facts' types, collecting the objects, structs, enums and unions
that they refer to.

stripe-node leads: it alone tells absent from null, open enums from closed ones, and deleted
objects. Beside each of its types goes stripe-python's type for the same place, if there is
one, for what stripe-node has not: int or float, and metadata with nullable values.
"""

import collections
import re

from . import python
from .names import last, renamed, snake_path
from .node import EVENT_UNIONS, enum, is_enum, is_union_of_refs
from .timestamps import is_date, is_milliseconds, is_rfc3339, is_unix_time

PLAIN = {
    "bool": "bool",
    "any": "any",
    "bigint": "int64str",
    "decimal": "decimal",
    "file": "file",
}
# Where stripe-node has an empty interface and any JSON object may stand.
FREE_FORM = ("Event.Data.Object", "Event.Data.PreviousAttributes")
DEPRECATED_DOC = re.compile(
    r"^\s*(\[Deprecated\]"
    r"|(The|This) (`?\w+`? )?(parameter|field|property|attribute|method|API) (is|has been) deprecated)",
    re.I,
)

# Where a type stands: side is param or response, api v1 or v2, where "Type:field".
Place = collections.namedtuple("Place", "side api where name doc", defaults=("", ""))


def is_deprecated(declared):
    return bool(declared.get("dep") or DEPRECATED_DOC.search(declared["doc"]))


def api_of(name):
    return "v2" if name.startswith("V2.") else "v1"


def referred(t):
    """The name in {"object": name}."""
    return next(iter(t.values()))


class Shapes:
    def __init__(self, node, py, notes):
        self.node, self.py, self.notes = node, py, notes
        self.objects, self.unions, self.structs, self.enums = {}, {}, {}, {}
        self.struct_sources = {}  # struct -> stripe-python class that it was read with
        self.enums_compared = set()

    # ---- types

    def type(self, t, p, place):
        """(type, flags that belong to the field: nullable, emptyable)"""
        kind = t["k"]
        if kind in ("nullable", "emptyable"):
            inner, flags = self.type(t["e"], p, place)
            return inner, {**flags, kind: True}
        if kind == "map":
            inner, flags = self.type(t["e"], python.element(p, "map"), place)
            values = {"values": sorted(flags)} if flags else {}
            return {"map": inner, **values}, {}
        return self.bare_type(t, p, place), {}

    def bare_type(self, t, p, place):
        kind = t["k"]
        if kind == "str":
            return self.string(place)
        if kind == "num":
            return self.number(p, place)
        if kind in PLAIN:
            return PLAIN[kind]
        if kind == "lit":
            return {"lit": t["v"]}
        if kind == "ref":
            return self.reference(t["q"], p, place)
        if kind == "union":
            return self.union(t, p, place)
        if kind == "range":
            return {"range": "datetime" if place.api == "v2" else "timestamp"}
        if kind == "metadata":
            value = python.element(p, "map")
            removable = value and value["k"] == "nullable"
            return "metadata_patch" if removable else "metadata"
        if kind == "arr":
            inner, flags = self.type(t["e"], python.element(p, "arr"), place)
            if flags:
                self.notes.add("flags_inside_array", place.where, flags)
            return {"arr": inner}
        if kind == "list":
            return {"list": self.type(t["e"], python.element(p, "list"), place)[0]}
        self.notes.add("unhandled_type", place.where, t)
        return "any"

    def string(self, place):
        if is_date(place.doc):
            return "date"
        if place.api == "v2" and is_rfc3339(place.name, place.doc):
            return "datetime"
        return "str"

    def number(self, p, place):
        known = python.pick(p, "int", "float", "decimal")
        if known is None:
            self.notes.add("number_kind_unknown", place.where)
        elif known["k"] != "int":
            return known["k"]
        if not is_unix_time(place.name, place.doc):
            return "int"
        return "timestamp_ms" if is_milliseconds(place.doc) else "timestamp"

    def union(self, t, p, place):
        members = t["m"]
        if is_enum(t):
            name = place.where.replace(":", ".")
            self.enums[name] = enum(t)
            self.notes.add("inline_enum", name)
            return {"enum": name}
        if place.side == "response":
            refs = [x for x in members if x["k"] == "ref"]
            strings = [x for x in members if x["k"] == "str"]
            of_objects = all(self.node.is_object_like(x["q"]) for x in refs)
            if of_objects and len(refs) + len(strings) == len(members):
                for x in refs:
                    self.reference(x["q"], None, place)
                names = [renamed(x["q"]) for x in refs]
                if strings:
                    return {"expandable": names}
                return {"union": [{"object": n} for n in names]}
        if any(x["k"] == "range" for x in members):
            return self.exact_range(members, place)
        known = [x for x in members if x["k"] == "ref" and x["q"] in self.node.structs]
        theirs = [x["q"] for x in python.members(p) if x["k"] == "ref"]
        if p is not None and len(theirs) > len(known):
            return self.union_from_python(members, known, theirs, p, place)
        found = []
        for x in members:
            inner, flags = self.type(x, p, place)
            if flags:
                self.notes.add("flags_inside_union", place.where, flags)
            found.append(inner)
        return {"union": found + (["str"] if t.get("open") else [])}

    def exact_range(self, members, place):
        if not all(x["k"] in ("range", "num") for x in members):
            self.notes.add("odd_range", place.where)
        of_time = is_unix_time(place.name, place.doc)
        if not of_time:
            self.notes.add("range_not_timestamp", place.where)
        return {"range": "timestamp" if of_time else "int", "exact": True}

    # ---- references

    def reference(self, name, p, place):
        name = EVENT_UNIONS.get(name, name)
        if name in self.node.structs:
            if name in FREE_FORM:
                return "any"
            if self.node.is_object(name):
                self.object(name)
                return {"object": renamed(name)}
            names = {f["n"] for f in self.node.fields(name)}
            self.struct(name, self.py.counterpart(p, names), place)
            return {"struct": renamed(name)}
        t = self.node.aliases[name]["t"]
        if is_enum(t):
            self.enums.setdefault(name, enum(t))
            self.compare_enum(name, p)
            return {"enum": name}
        if t["k"] == "map":
            return self.type(t, p, place)[0]
        if is_union_of_refs(t):
            if name not in self.unions:
                self.unions[name] = None  # members may refer back to it
                members = [self.reference(x["q"], None, place) for x in t["m"]]
                self.unions[name] = {"of": [referred(x) for x in members]}
            return {"object": name}
        self.notes.add("unhandled_alias", name)
        return "any"

    def compare_enum(self, name, p):
        theirs = python.literals(p)
        if not theirs:
            return
        values = [v for v in self.enums[name]["values"] if v != ""]
        if name not in self.enums_compared and sorted(theirs) != sorted(values):
            difference = sorted(set(values) ^ set(theirs))
            self.notes.add("enum_differs_from_py", name, difference)
        self.enums_compared.add(name)
        their_open = python.pick(p, "str") is not None
        if self.enums[name]["open"] != their_open:
            self.notes.add("enum_openness_differs_from_py", name)

    def struct(self, name, key, place):
        own = renamed(name)
        if own in self.structs:
            before = self.struct_sources[own]
            if key and before and before != key and not own.startswith("Shared."):
                self.notes.add("struct_paired_twice", own, before, key)
            if before or not key:
                return
        self.structs[own] = {"side": place.side, "fields": []}
        self.struct_sources[own] = key
        if key is None and self.node.structs[name]["fields"]:
            self.notes.add("struct_without_py", name)
        inner = Place(place.side, api_of(name), name)
        self.structs[own]["fields"] = self.fields(self.node.fields(name), key, inner)

    def object(self, name):
        own = renamed(name)
        if own in self.objects:
            return
        self.objects[own] = None  # its fields may refer back to it
        declared = self.node.fields(name)
        key = self.py.object(own)
        deleted = last(own).startswith("Deleted") or any(
            f["n"] == "deleted" and f["t"] == {"k": "lit", "v": True} for f in declared
        )
        if key is None and not deleted:
            self.notes.add("object_without_py", own)
        found = {
            "schema": snake_path(own).replace("o_auth", "oauth"),
            "object": self.node.object_literal(name),
        }
        if deleted:
            found["deleted"] = True
        place = Place("response", api_of(name), name)
        found["fields"] = self.fields(declared, key, place)
        variant = ".".join([*own.split(".")[:-1], "Deleted" + last(own)])
        if variant in self.node.structs and not deleted:
            self.object(variant)
            found["deleted_variant"] = variant
        self.objects[own] = found

    # ---- fields

    def fields(self, declared, key, place):
        """The fields of a struct, object or parameter list; `key` is stripe-python's class."""
        theirs = self.py.fields(key) if key else {}
        declared = [
            {**f, "n": f["n"].strip("\"'")}
            for f in declared
            if f["t"]["k"] not in ("void", "fn")
        ]
        found = []
        for f in declared:
            p = theirs.get(f["n"])
            where = f"{place.where}:{f['n']}"
            deletion = place.side == "response" and f["n"] == "deleted"
            if key and p is None and not deletion:
                self.notes.add("field_missing_in_py", where, key)
            found.append(self.field(f, p, place._replace(where=where)))
        extra = sorted(set(theirs) - {f["n"] for f in declared} - python.OWN_FIELDS)
        # stripe-python has one class for an object and its deleted variant.
        if extra and not last(place.where).startswith("Deleted"):
            self.notes.add("field_only_in_py", place.where, key, extra)
        return found

    def field(self, f, p, place):
        doc = f["doc"] or (p or {}).get("doc", "")
        t, flags = self.type(f["t"], p and p["t"], place._replace(name=f["n"], doc=doc))
        found = {"name": f["n"], "type": t}
        if place.side == "param":
            if self.required(f, p, place):
                found["required"] = True
        elif self.optional(f, p, flags, place):
            found["optional"] = True
        for flag in ("nullable", "emptyable"):
            if flags.get(flag):
                found[flag] = True
        if is_deprecated(f):
            found["deprecated"] = True
        return found

    def required(self, f, p, place):
        required = not f["opt"]
        if p:
            _, _, left_out = python.strip(p["t"])
            if left_out == required:
                self.notes.add("required_differs_from_py", place.where)
                # OAuth is written by hand in stripe-node.
                if not left_out and place.where.startswith("OAuth"):
                    return True
        return required

    def optional(self, f, p, flags, place):
        optional = f["opt"]
        if p and not last(place.where.split(":")[0]).startswith("Deleted"):
            _, theirs, _ = python.strip(p["t"])
            if theirs != bool(optional or flags.get("nullable")):
                only = "stripe-python" if theirs else "stripe-node"
                self.notes.add("optional_differs_from_py", place.where, "in", only)
                # The cautious reading wins: it may be absent.
                return optional or theirs
        return optional

    # ---- unions that stripe-node merged by hand

    def union_from_python(self, members, known, theirs, p, place):
        self.notes.add("union_taken_from_py", place.where, theirs)
        root = place.where.split(":")[0]
        found = [self.type(x, p, place)[0] for x in members if x not in known]
        for key in theirs:
            module, name = key.split(":")
            # module _account_create_params, class AccountCreateParamsCard -> Card
            prefix = module.split(".")[-1].title().replace("_", "")
            struct = f"{root}.{name.removeprefix(prefix)}"
            found.append(self.struct_from_python(struct, key, place))
        return {"union": found}

    def struct_from_python(self, name, key, place):
        declared = []
        for field_name, f in self.py.fields(key).items():
            t, _, left_out = python.strip(f["t"])
            inner = f"{name}.{field_name.title().replace('_', '')}"
            t = self.node_type(t, inner)
            declared.append({"n": field_name, "opt": left_out, "t": t, "doc": f["doc"]})
        declared.sort(key=lambda f: f["opt"])
        self.structs[name] = {"side": place.side, "fields": []}
        self.struct_sources[name] = key
        inner = Place(place.side, place.api, name)
        self.structs[name]["fields"] = self.fields(declared, key, inner)
        return {"struct": name}

    def node_type(self, t, name):
        """A type of stripe-python's as stripe-node would declare it."""
        kind = t["k"]
        if kind in ("int", "float"):
            return {"k": "num"}
        if kind in ("str", "bool", "lit", "any", "decimal"):
            return t
        if kind == "map" and t["e"]["k"] == "str":
            return {"k": "metadata"}
        if kind in ("arr", "map"):
            return {"k": kind, "e": self.node_type(t["e"], name)}
        if kind == "union":
            return self.node_union(t, name)
        self.notes.add("unhandled_py_type", name, t)
        return {"k": "any"}

    def node_union(self, t, name):
        members = []
        for x in t["m"]:
            x = self.node_type(x, name)
            if x not in members:
                members.append(x)
        if len(members) == 1:
            return members[0]
        empty = {"k": "lit", "v": ""}
        if empty in members:
            rest = [x for x in members if x != empty]
            inner = rest[0] if len(rest) == 1 else {"k": "union", "m": rest}
            return {"k": "emptyable", "e": inner}
        values = [x for x in members if x["k"] == "lit"]
        strings = [x for x in members if x["k"] == "str"]
        if values and len(values) + len(strings) == len(members):
            union = {"k": "union", "m": values, "open": bool(strings)}
            self.node.aliases[name] = {"t": union}
            return {"k": "ref", "q": name}
        return {"k": "union", "m": members}
