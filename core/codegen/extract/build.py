"""Builds the facts from what was read of the two SDKs."""

from merge import areas, duplicates, errors, events
from merge.names import renamed, snake_path
from merge.node import Node
from merge.notes import Notes
from merge.operations import Operations
from merge.python import Python
from merge.shapes import Shapes
from merge.timestamps import MEASURED_AGAINST


def build(node_read, python_read):
    """(facts, notes, wire types that stripe-node states and `validate` checks)"""
    notes = Notes()
    node, py = Node(node_read), Python(python_read)
    shapes = Shapes(node, py, notes)
    if node.api_version != py.api_version:
        notes.add("api_version_differs", node.api_version, py.api_version)

    operations = Operations(shapes)
    found_operations = operations.read()
    found_events = events.read(shapes)
    found_errors = errors.read(shapes)
    keep_unreached_objects(shapes)
    compare_object_names(shapes)
    name_areas(found_operations, shapes)

    struct_aliases, enum_aliases = duplicates.find(shapes.structs, shapes.enums)
    facts = {
        "format": "stripe-api-facts/1",
        "api_version": node.api_version,
        "sources": {
            "primary": "npm " + node.package,
            "secondary": "PyPI " + py.package,
            "older_openapi": MEASURED_AGAINST,
        },
        "hosts": node.hosts,
        "operations": found_operations,
        "objects": by_name(shapes.objects),
        "object_unions": by_name(shapes.unions),
        "structs": by_name(shapes.structs, without=struct_aliases),
        "struct_aliases": by_name(struct_aliases),
        "enums": by_name(shapes.enums, without=enum_aliases),
        "enum_aliases": by_name(enum_aliases),
        "events": found_events,
        "errors": found_errors,
    }
    return facts, notes, operations.wire


def by_name(table, without=()):
    return {name: table[name] for name in sorted(table) if name not in without}


def keep_unreached_objects(shapes):
    for name, struct in shapes.node.structs.items():
        if shapes.node.is_object(name) and renamed(name) not in shapes.objects:
            fields = {f["n"] for f in struct["fields"]}
            if fields & {"object", "id"} and "Event" not in name.split(".")[-1]:
                shapes.object(name)
                shapes.notes.add("object_not_reached", name)


def compare_object_names(shapes):
    ours = {o["object"] for o in shapes.objects.values() if o["object"]}
    difference = sorted(ours ^ shapes.py.object_names())
    if difference:
        shapes.notes.add("object_names_differ", difference)


def name_areas(operations, shapes):
    for op in operations:
        op["area"] = areas.of_resource(op["resource"])
        if not op["area"]:
            shapes.notes.add("without_area", "operation", op["id"])
    for name, found in [*shapes.objects.items(), *shapes.unions.items()]:
        found["area"] = areas.of_object(name, found.get("schema") or snake_path(name))
        if not found["area"]:
            shapes.notes.add("without_area", "object", name)
