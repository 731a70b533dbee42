"""What the merge decided where the sources disagree or a shape is new."""

import collections

# The merge cannot go on from these: nothing is written.
FATAL = {
    "api_version_differs": "the two packages speak different API versions",
    "unhandled_type": "a TypeScript type that the merge does not know",
    "unhandled_alias": "a TypeScript alias that the merge does not know",
    "unhandled_py_type": "a Python type that the merge does not know",
    "unhandled_wire_schema": "a wire schema in stripe-node that the merge does not know",
    "odd_params": "parameters that are not a named interface",
    "odd_range": "a range that can be more than a number or a range",
    "flags_inside_array": "null or '' as an element of an array",
    "flags_inside_union": "null or '' as a member of a union",
    "without_area": "name an area for it in merge/areas.py",
}
# Read these when they are new; the text says what was taken.
DISAGREEMENTS = {
    "operation_missing_in_py": "stripe-python lacks it: names come from stripe-node",
    "operation_missing_in_ts": "stripe-node lacks it: LEFT OUT",
    "py_operation_alias": "two stripe-python methods send one request",
    "duplicate_operation": "two stripe-node methods send one request: the first is taken",
    "host_differs_from_py": "stripe-node's host is taken",
    "pagination_differs_from_method_type": "its parameters decide how it is paged",
    "params_required_without_required_field": "stripe-node wants params, none is required",
    "field_missing_in_py": "taken as stripe-node has it",
    "field_only_in_py": "stripe-node lacks it: LEFT OUT",
    "enum_differs_from_py": "stripe-node's values are taken",
    "enum_openness_differs_from_py": "stripe-node's openness is taken",
    "required_differs_from_py": "stripe-node's requiredness is taken, but in OAuth",
    "optional_differs_from_py": "marked optional if either says so",
    "number_kind_unknown": "int is taken: only stripe-python tells int from float",
    "union_taken_from_py": "stripe-node merged the variants: taken from stripe-python",
    "range_not_timestamp": "a range of plain integers",
    "inline_enum": "an enum without a name, named after its field",
    "struct_without_py": "numbers in it are taken as int",
    "object_without_py": "numbers in it are taken as int",
    "struct_paired_twice": "two stripe-python classes for one shape: the first is used",
    "object_not_reached": "an object that nothing returns, kept",
    "event_extra_fields": "an event has fields that others have not: LEFT OUT",
    "event_types_differ": "lists of event types within or between the SDKs differ",
    "v2_related_object_without_fetch": "the type of the related object is not known",
    "object_names_differ": "the `object` literals of the SDKs differ",
}


class Notes:
    def __init__(self):
        self.items = collections.defaultdict(list)

    def add(self, kind, *what):
        assert kind in FATAL or kind in DISAGREEMENTS, kind
        self.items[kind].append(" ".join(map(str, what)))

    def fatal(self):
        return {k: v for k, v in self.items.items() if k in FATAL}

    def disagreements(self):
        return {k: v for k, v in self.items.items() if k in DISAGREEMENTS}
