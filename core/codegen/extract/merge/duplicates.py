"""Which structs and enums are the same but for their names: most are."""

import collections

FLAGS = ("required", "optional", "nullable", "emptyable", "deprecated")


class Likeness:
    """A text for each type that is equal for equal types, whatever they are called."""

    def __init__(self, structs, enums):
        self.structs, self.enums = structs, enums
        self.known = {}

    def of(self, t, inside=()):
        if isinstance(t, str):
            return t
        if "struct" in t:
            return self.of_struct(t["struct"], inside)
        if "enum" in t:
            enum = self.enums[t["enum"]]
            return f"enum{sorted(enum['values'])}{enum['open']}"
        parts = {}
        for key, value in sorted(t.items()):
            if key in ("arr", "map", "list"):
                value = self.of(value, inside)
            elif key == "union":
                value = [self.of(x, inside) for x in value]
            parts[key] = value
        return str(parts)

    def of_struct(self, name, inside):
        if name in inside:
            return f"recursion{len(inside) - inside.index(name)}"
        if name not in self.known:
            struct = self.structs[name]
            fields = sorted(
                f"{f['name']}:{self.of(f['type'], (*inside, name))}:"
                + ",".join(flag for flag in FLAGS if f.get(flag))
                for f in struct["fields"]
            )
            self.known[name] = f"struct {struct['side']}{fields}"
        return self.known[name]


def find(structs, enums):
    """Two maps, name -> the name of the one that stands for it: structs, enums."""
    likeness = Likeness(structs, enums)
    return (
        group(structs, lambda n: likeness.of({"struct": n})),
        group(enums, lambda n: likeness.of({"enum": n})),
    )


def group(names, likeness):
    groups = collections.defaultdict(list)
    for name in names:
        groups[likeness(name)].append(name)
    aliases = {}
    for alike in groups.values():
        # The name nearest the top, then the shortest, stands for all.
        first, *others = sorted(alike, key=lambda n: (n.count("."), len(n), n))
        aliases.update(dict.fromkeys(others, first))
    return aliases
