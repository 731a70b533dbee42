"""Events: v1 types with the object that each carries, v2 types with what each is about."""

from .names import last, renamed
from .shapes import Place, referred

RELATED = ("V2.Core.Events.RelatedObject", "V2.Core.Events.RelatedSingletonObject")


def read(shapes):
    node, notes = shapes.node, shapes.notes
    v1 = [v1_event(m["q"], shapes) for m in node.aliases["Event"]["t"]["m"]]
    v2 = [v2_event(m["q"], shapes) for m in node.aliases["V2.Core.Event"]["t"]["m"]]
    for name in RELATED:
        if name in node.structs:
            shapes.struct(name, None, Place("response", "v2", name))
    for name in ("EventBase", "V2.Core.EventBase"):
        shapes.object(name)

    py_v1, py_v2 = shapes.py.event_types()
    listed = {x["v"] for x in node.aliases["Event.Type"]["t"]["m"]}
    notified = {
        type_of(m["q"], node)
        for m in node.aliases["V2.Core.EventNotification"]["t"]["m"]
    }
    for where, types, others in (
        ("Event.Type", v1, listed),
        ("stripe-python, v1", v1, py_v1),
        ("notifications", v2, notified),
        ("stripe-python, v2", v2, py_v2),
    ):
        difference = sorted({e["type"] for e in types} ^ (others - {None}))
        if difference:
            notes.add("event_types_differ", where, difference)
    return {"v1": v1, "v2": v2}


def type_of(name, node):
    """The literal in the event's `type`; none for the type of events not known."""
    declared = {f["n"]: f["t"] for f in node.structs[name]["fields"]}
    return declared.get("type", {}).get("v")


def v1_event(name, shapes):
    declared = {f["n"]: f["t"] for f in shapes.node.structs[name]["fields"]}
    data = declared["data"]["q"]
    carried = {f["n"]: f["t"] for f in shapes.node.fields(data)}["object"]
    place = Place("response", "v1", f"{name}:data.object")
    t, _ = shapes.type(carried, None, place)
    found = {
        "type": type_of(name, shapes.node),
        "object": t.get("object", t),
        "name": name,
    }
    if not any(
        f["n"] == "previous_attributes" and f["t"]["k"] == "partial"
        for f in shapes.node.structs[data]["fields"]
    ):
        found["no_previous_attributes"] = True
    others = declared.keys() - {"type", "data", "object"}
    if others:
        shapes.notes.add("event_extra_fields", name, sorted(others))
    return found


def v2_event(name, shapes):
    struct = shapes.node.structs[name]
    declared = {f["n"]: f["t"] for f in struct["fields"]}
    methods = {m["n"]: m["r"] for m in struct.get("methods", [])}
    found = {
        "type": type_of(name, shapes.node),
        "name": last(name),
        "related_object": None,
    }
    place = Place("response", "v2", name)
    if "fetchRelatedObject" in methods:
        t = methods["fetchRelatedObject"]
        while t["k"] == "wrap":
            t = t["e"]
        found["related_object"] = referred(shapes.reference(t["q"], None, place))
        if declared["related_object"].get("q", "").endswith("RelatedSingletonObject"):
            found["singleton"] = True
    elif "related_object" in declared:
        shapes.notes.add("v2_related_object_without_fetch", name)
    if "data" in declared:
        data = declared["data"]["q"]
        theirs = shapes.py.fields(shapes.py.events.get(last(name))).get("data")
        shapes.reference(data, theirs and theirs["t"], place)
        found["data"] = renamed(data)
    return found
