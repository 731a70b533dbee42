"""What read_python.py found: stripe-python's declarations, and how to find one's counterpart."""

from .names import last, path_shape, snake

RENAMED = {"FeeRefund": "ApplicationFeeRefund"}
# Names that stripe-python adds to a class on its own account.
OWN_FIELDS = {"_previous", "_retrieve_params", "deleted"}
OWN_BASES = {"stripe._request_options:RequestOptions"}
OWN_OBJECTS = {"list", "search_result", "v2.search_result"}


def strip(t):
    """The type without its markers: (type, may be None, may be left out)."""
    nullable = left_out = False
    while t and t["k"] in ("nullable", "notrequired"):
        nullable |= t["k"] == "nullable"
        left_out |= t["k"] == "notrequired"
        t = t["e"]
    return t, nullable, left_out


def members(t):
    if not t:
        return []
    t, _, _ = strip(t)
    found = []
    for x in t["m"] if t["k"] == "union" else [t]:
        x, _, _ = strip(x)
        if x["k"] == "expandable":
            found += [{"k": "str"}, *members(x["e"])]
        else:
            found.append(x)
    return found


def pick(t, *kinds):
    return next((x for x in members(t) if x["k"] in kinds), None)


def element(t, *kinds):
    found = pick(t, *kinds)
    return found and found["e"]


def literals(t):
    return [x["v"] for x in members(t) if x["k"] == "lit" and x["v"] != ""]


class Python:
    def __init__(self, read):
        self.api_version, self.package = read["api_version"], read["package"]
        self.structs, self.operations = read["structs"], read["operations"]
        self.objects, self.events = {}, {}
        for key in self.structs:
            module, name = key.split(":")
            folder = module.split(".")[1:-1]
            if "." in name or folder[:1] == ["params"]:
                continue
            if folder[:1] == ["events"]:
                self.events[name] = key
            else:
                self.objects.setdefault((".".join(folder), name), key)

    def fields(self, key, seen=()):
        found = {}
        struct = self.structs.get(key)
        if not struct or key in seen:
            return found
        for base in struct["bases"]:
            if base not in OWN_BASES:
                found.update(self.fields(base, (*seen, key)))
        found.update({f["n"]: f for f in struct["fields"]})
        return found

    def object(self, name):
        *namespace, own = name.split(".")
        folder = ".".join(snake(x) for x in namespace)
        own = RENAMED.get(own, own)
        key = self.objects.get((folder, own))
        if key is None and own.startswith("Deleted"):
            # One class stands for an object and its deleted variant.
            key = self.objects.get((folder, own.removeprefix("Deleted")))
        if key is None and own.startswith("OAuth"):
            key = self.oauth(own)
        return key

    def oauth(self, name):
        """OAuth's types are nested in one hand-written class."""
        key = "stripe._oauth:OAuth." + name
        return key if key in self.structs else None

    def counterpart(self, t, field_names):
        """The class among the members of `t` that has most of these fields."""
        keys = [x["q"] for x in members(t) if x["k"] == "ref"]
        if len(keys) < 2:
            return keys[0] if keys else None

        def likeness(key):
            theirs = set(self.fields(key))
            return 2 * len(field_names & theirs) - len(field_names ^ theirs), key

        return max(keys, key=likeness)

    def by_request(self, notes):
        """Operations by verb and path."""
        found = {}
        for op in self.operations:
            request = (op["verb"], path_shape(op["path"]))
            if request in found:
                names = [
                    ".".join([*o["ns"], o["method"]]) for o in (op, found[request])
                ]
                notes.add("py_operation_alias", *names)
                # sources.detach is a second name of customers.payment_sources.delete.
                if op["ns"][0] == "sources":
                    continue
            found[request] = op
        return found

    def object_names(self):
        return {
            s["object_name"]
            for key, s in self.structs.items()
            if "object_name" in s
            and not key.startswith("stripe.events.")
            and "." not in key.split(":")[1]
        } - OWN_OBJECTS

    def event_types(self):
        v1 = next(
            f["t"]
            for f in self.structs["stripe._event:Event"]["fields"]
            if f["n"] == "type"
        )
        v2 = set()
        for name, key in self.events.items():
            if last(name).endswith("Event"):
                for f in self.structs[key]["fields"]:
                    if f["n"] == "type":
                        v2.update(literals(f["t"]))
        return set(literals(v1)), v2
