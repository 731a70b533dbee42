"""What read_node.js found: stripe-node's declarations."""

from .names import last

# The unions of all events; the type that their members share stands for each.
EVENT_UNIONS = {"Event": "EventBase", "V2.Core.Event": "V2.Core.EventBase"}


def members(t):
    return t["m"] if t["k"] == "union" else [t]


def is_enum(t):
    return all(x["k"] == "lit" and isinstance(x["v"], str) for x in members(t))


def enum(t):
    return {"values": [x["v"] for x in members(t)], "open": bool(t.get("open"))}


def is_union_of_refs(t):
    return t["k"] == "union" and all(x["k"] == "ref" for x in t["m"])


class Node:
    def __init__(self, read):
        self.api_version, self.package = read["api_version"], read["package"]
        self.hosts, self.operations = read["hosts"], read["operations"]
        self.structs, self.aliases = read["structs"], read["aliases"]
        self.errors = read["errors"]

    def fields(self, name, seen=()):
        """Own fields, then those of the interfaces that it extends."""
        own = list(self.structs[name]["fields"])
        names = {f["n"] for f in own}
        for base in self.structs[name]["ext"]:
            if base in self.structs and base not in seen:
                inherited = self.fields(base, (*seen, name))
                own += [f for f in inherited if f["n"] not in names]
        return own

    def is_object(self, name):
        """An interface at the top of a resource's file, other than parameters."""
        struct = self.structs.get(name)
        if not struct or not struct["file"].startswith("resources/"):
            return False
        folder = struct["file"].split("/")[1:-1]
        parts = name.split(".")
        depth = len(parts) - (len(folder) if parts[: len(folder)] == folder else 0)
        return depth == 1 and not last(name).endswith("Params")

    def is_object_like(self, name):
        alias = self.aliases.get(name)
        return (
            self.is_object(name)
            or name in EVENT_UNIONS
            or bool(alias and is_union_of_refs(alias["t"]))
        )

    def object_literal(self, name):
        """`account` of `object: 'account'`."""
        for f in self.fields(name):
            if f["n"] == "object" and f["t"]["k"] == "lit":
                return f["t"]["v"]
        return None
