"""Prints what changed between two facts files, in Stripe's terms.

usage: python3 changes.py BEFORE AFTER

`+` is new, `-` is gone, `~` is changed. A parameter with `*` is required. A path goes through
nested fields; `[]` is an element of an array or a value of a map. Parameters stand under the
operations that have them, response fields under their object. "(inferred)" marks types that no
SDK states.
"""

import collections
import json
import sys
import textwrap

from merge.names import path_shape
from validate import Facts

INFERRED = ("timestamp", "timestamp_ms", "datetime", "date")
FLAGS = {
    "required": ("required", "optional"),
    "optional": ("may be absent", "always there"),
    "nullable": ("may be null", "never null"),
    "emptyable": ("can be unset", "cannot be unset"),
    "deprecated": ("deprecated", "no longer deprecated"),
}
CONTAINERS = {"arr": "array", "map": "map", "list": "list"}
# Sections of their own, after those of the resources.
EVENTS, ERRORS = "Types of events", "Errors"

# sign is + - or ~; kind says what is counted; path is what it is about; text the rest of the line
Change = collections.namedtuple("Change", "sign kind path text")


def some(names, most=8):
    names = list(names)
    more = [f"… {len(names)} in all"] if len(names) > most else []
    return ", ".join(names[:most] + more)


def describe(t, facts):
    if isinstance(t, str):
        return f"{t} (inferred)" if t in INFERRED else t
    if "enum" in t:
        enum = facts.enum(t["enum"])
        values = enum["values"] + (["any other"] if enum["open"] else [])
        return "one of " + some(v or "''" for v in values)
    if "struct" in t:
        return "{" + some(f["name"] for f in facts.struct(t["struct"])["fields"]) + "}"
    if "object" in t:
        return t["object"]
    if "lit" in t:
        return json.dumps(t["lit"])
    if "expandable" in t:
        return "id or " + some(t["expandable"])
    if "range" in t:
        return f"range of {t['range']}"
    if "union" in t:
        return " or ".join(describe(x, facts) for x in t["union"])
    container = next(c for c in CONTAINERS if c in t)
    return f"{CONTAINERS[container]} of {describe(t[container], facts)}"


def kind_of(t):
    """A constant string is an enum that has one value so far."""
    if isinstance(t, str):
        return t
    kind = next(iter(t))
    return "enum" if kind == "lit" and isinstance(t["lit"], str) else kind


class Comparison:
    def __init__(self, before, after):
        self.before, self.after = Facts(before), Facts(after)
        # Title of a section -> its blocks: heading -> changes.
        self.sections = collections.defaultdict(lambda: collections.defaultdict(list))
        self.homes = {**self.resources_of_objects(self.before)}
        self.homes.update(self.resources_of_objects(self.after))
        self.compare_operations()
        self.compare_objects()
        self.compare_events()
        self.compare_errors()

    @staticmethod
    def resources_of_objects(facts):
        """An object is printed with the resource most of whose operations answer with it."""
        counts = collections.Counter()
        for o in facts.all["operations"]:
            for key in ("object", "deleted"):
                if key in o["response"]:
                    counts[o["response"][key], o["resource"]] += 1
        # The most last, then the shortest last: a later one replaces an earlier.
        ranked = sorted(counts.items(), key=lambda x: (x[1], -len(x[0][1]), x[0]))
        return {name: resource for (name, resource), _ in ranked}

    # ---- types and fields

    def types(self, old, new, kind, path):
        old_kind, new_kind = kind_of(old), kind_of(new)
        if old_kind == new_kind == "struct":
            fields = [
                facts.struct(t["struct"])["fields"]
                for facts, t in ((self.before, old), (self.after, new))
            ]
            yield from self.fields(*fields, kind, path + ".")
        elif old_kind == new_kind == "enum":
            yield from self.enums(old, new, path)
        elif old_kind == new_kind and old_kind in CONTAINERS:
            yield from self.types(old[old_kind], new[old_kind], kind, path + "[]")
        elif old_kind == new_kind == "union" and list(
            map(kind_of, old["union"])
        ) == list(map(kind_of, new["union"])):
            for pair in zip(old["union"], new["union"]):
                yield from self.types(*pair, kind, path)
        elif old != new:
            text = f"{describe(old, self.before)} -> {describe(new, self.after)}"
            yield Change("~", kind, path, text)

    def enums(self, old, new, path):
        old, new = (
            (
                facts.enum(t["enum"])
                if "enum" in t
                else {"values": [t["lit"]], "open": False}
            )
            for facts, t in ((self.before, old), (self.after, new))
        )
        for sign, has, lacks in (("+", new, old), ("-", old, new)):
            values = [v for v in has["values"] if v not in lacks["values"]]
            if values:
                yield Change(
                    sign, "enum value", path, ", ".join(v or "''" for v in values)
                )
        if old["open"] != new["open"]:
            text = "values may be added" if new["open"] else "no other values"
            yield Change("~", "enum value", path, text)

    def fields(self, old, new, kind, prefix=""):
        old, new = ({f["name"]: f for f in fields} for fields in (old, new))
        for name in sorted(old.keys() | new.keys()):
            path = prefix + name
            if name not in old:
                star = "*" if new[name].get("required") else ""
                text = describe(new[name]["type"], self.after)
                yield Change("+", kind, path + star, text)
            elif name not in new:
                yield Change("-", kind, path, "")
            else:
                yield from self.types(old[name]["type"], new[name]["type"], kind, path)
                for flag, (on, off) in FLAGS.items():
                    now = bool(new[name].get(flag))
                    if now != bool(old[name].get(flag)):
                        yield Change("~", kind, path, "now " + (on if now else off))

    # ---- operations

    def compare_operations(self):
        old, new = (
            {
                (o["verb"], o["host"], path_shape(o["path"])): o
                for o in facts.all["operations"]
            }
            for facts in (self.before, self.after)
        )
        for request in sorted(old.keys() | new.keys()):
            o = new.get(request) or old[request]
            section = self.sections[o["resource"]]
            line = f"{o['verb']} {o['path']}"
            if request not in old:
                params = (
                    f["name"] + "*" * f.get("required", False) for f in o["params"]
                )
                text = f"{line} ({some(params)}) -> {self.response(o, self.after)}"
                section[""].append(Change("+", "operation", o["method"], text))
            elif request not in new:
                section[""].append(Change("-", "operation", o["method"], line))
            else:
                self.compare_operation(old[request], new[request])

    def response(self, o, facts):
        response = o["response"]
        names = response.get("union") or [response.get("object", "")]
        return f"{response['kind']} {' or '.join(names)}".strip()

    def compare_operation(self, old, new):
        block = self.sections[new["resource"]][f"{new['method']}:"]
        for key in ("id", "path", "style", "pagination"):
            if old[key] != new[key]:
                text = f"{old[key]} -> {new[key]}"
                block.append(Change("~", "operation", key, text))
        if old.get("deprecated") != new.get("deprecated"):
            on, off = FLAGS["deprecated"]
            text = f"now {on if new.get('deprecated') else off}"
            block.append(Change("~", "operation", "", text))
        errors = (set(o.get("errors", [])) for o in (old, new))
        block += self.names(*errors, "error", "error ")
        responses = self.response(old, self.before), self.response(new, self.after)
        if responses[0] != responses[1]:
            text = f"{responses[0]} -> {responses[1]}"
            block.append(Change("~", "operation", "response", text))
        block += self.fields(old["params"], new["params"], "parameter")

    # ---- objects

    def compare_objects(self):
        old, new = self.before.objects, self.after.objects
        for name in sorted(old.keys() | new.keys()):
            section = self.sections[self.homes.get(name, name)]
            if name not in old:
                fields = "{" + some(f["name"] for f in new[name]["fields"]) + "}"
                section[""].append(Change("+", "object", f"object {name}", fields))
            elif name not in new:
                section[""].append(Change("-", "object", f"object {name}", ""))
            else:
                section[f"object {name}:"] += self.fields(
                    old[name]["fields"], new[name]["fields"], "response field"
                )
        old, new = self.before.unions, self.after.unions
        for name in sorted(old.keys() | new.keys()):
            members = [set(table.get(name, {}).get("of", [])) for table in (old, new)]
            block = self.sections[name]["one of these objects:"]
            block += self.names(*members, "object")

    # ---- events and errors

    @staticmethod
    def names(old, new, kind, path="", texts=()):
        texts = dict(texts)
        for sign, names in (("+", new - old), ("-", old - new)):
            for name in sorted(names):
                yield Change(sign, kind, path + name, texts.get(name, ""))

    def compare_events(self):
        section = self.sections[EVENTS]
        for version, about in (("v1", "object"), ("v2", "related_object")):
            old, new = (
                {e["type"]: e for e in facts.all["events"][version]}
                for facts in (self.before, self.after)
            )
            block = section[f"{version}:"]
            texts = {t: e.get(about) or "" for t, e in new.items()}
            block += self.names(old.keys(), new.keys(), "event", texts=texts)
            for t in sorted(old.keys() & new.keys()):
                if old[t].get(about) != new[t].get(about):
                    text = f"about {old[t].get(about)} -> {new[t].get(about)}"
                    block.append(Change("~", "event", t, text))
                data = [
                    facts.struct(e[t]["data"])["fields"] if e[t].get("data") else []
                    for facts, e in ((self.before, old), (self.after, new))
                ]
                block += self.fields(*data, "event field", f"{t} data.")

    def compare_errors(self):
        section = self.sections[ERRORS]
        old, new = self.before.all["errors"], self.after.all["errors"]
        section["codes:"] += self.enums(
            {"enum": old["code_enum"]}, {"enum": new["code_enum"]}, "code"
        )
        section["types:"] += self.names(set(old["types"]), set(new["types"]), "error")
        classes = old["classes"].keys(), new["classes"].keys()
        section["v2 classes:"] += self.names(*classes, "error")
        section["fields:"] += self.fields(old["fields"], new["fields"], "error")


def joined(blocks):
    """Blocks of one resource, with the changes that several operations share told once."""
    holders = collections.defaultdict(list)
    for heading, changes in blocks.items():
        for change in dict.fromkeys(changes):
            holders[change].append(heading)
    shared = collections.defaultdict(list)
    for change, headings in holders.items():
        shared[", ".join(h.rstrip(":") for h in headings)].append(change)
    return shared


def folded(paths):
    """country.{at, be, bg}.vat for country.at.vat, country.be.vat and country.bg.vat"""
    split = [path.split(".") for path in paths]
    for position in range(max(map(len, split))):
        groups = collections.defaultdict(list)
        for parts in split:
            rest = tuple(parts[:position]), tuple(parts[position + 1 :])
            groups[rest, position < len(parts)].append(parts)
        split = []
        for ((start, end), reaches), alike in groups.items():
            if reaches and len(alike) > 2:
                middle = ", ".join(parts[position] for parts in alike)
                alike = [[*start, f"{{{middle}}}", *end]]
            split += alike
    return [".".join(parts) for parts in split]


def lines(changes):
    """One line for each change; the same values gone from or new in several enums share one."""
    values, others = collections.defaultdict(list), collections.defaultdict(list)
    for c in changes:
        if c.kind == "enum value" and c.sign != "~":
            values[c.sign, c.text].append(c.path)
        else:
            others[c.sign, c.text].append(c.path)
    for (sign, text), paths in others.items():
        for path in folded(paths):
            yield f"{sign} {': '.join(filter(None, (path, text)))}"
    for (sign, text), paths in values.items():
        yield f"{sign} {text} in {', '.join(folded(paths))}"


def counted(comparison):
    counts = collections.Counter()
    for blocks in comparison.sections.values():
        for changes in blocks.values():
            counts.update((c.kind, c.sign) for c in changes)
    for kind in dict.fromkeys(kind for kind, _ in sorted(counts)):
        signs = (f"{sign}{counts[kind, sign]}" for sign in "+-~" if counts[kind, sign])
        yield f"  {kind}s: {' '.join(signs)}"


def print_changes(before, after):
    comparison = Comparison(before, after)
    print(f"Stripe {before['api_version']} -> {after['api_version']}")
    summary = list(counted(comparison))
    print("\n".join(summary) or "  nothing changed")
    sections = comparison.sections
    last = [t for t in (EVENTS, ERRORS) if t in sections]
    for title in [*sorted(sections.keys() - set(last)), *last]:
        blocks = joined(sections[title])
        if blocks:
            print(f"\n{title}")
        for heading in sorted(blocks):
            if heading:
                print(f"  {heading}:")
            indent = "    " if heading else "  "
            for line in lines(blocks[heading]):
                print(
                    textwrap.fill(
                        line,
                        100,
                        initial_indent=indent,
                        subsequent_indent=indent + "    ",
                        break_long_words=False,
                        break_on_hyphens=False,
                    )
                )


def main():
    files = [open(name, encoding="utf8") for name in sys.argv[1:3]]
    print_changes(*map(json.load, files))


if __name__ == "__main__":
    main()
