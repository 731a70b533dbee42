"""Errors: the fields of v1, and the classes of v2 with the types that choose them."""

from .shapes import Place

CODES = "PaymentIntent.LastPaymentError.Code"
# Fields that stripe-node adds to what Stripe sent.
NOT_ON_THE_WIRE = ("headers", "statusCode", "requestId", "exception", "detail")


def read(shapes):
    errors = shapes.node.errors
    fields = []
    for f in errors["raw"]:
        if f["n"] in NOT_ON_THE_WIRE or f["t"]["k"] == "unresolved":
            continue
        t = "str"  # `type` is listed apart
        if f["n"] != "type":
            place = Place("response", "v1", f"Error:{f['n']}", f["n"], f["doc"])
            t, _ = shapes.type(f["t"], None, place)
        fields.append({"name": f["n"], "type": t, "optional": True})
    return {
        "fields": fields,
        "types": [x["v"] for x in errors["raw_types"]["m"]],
        "code_enum": CODES,
        "classes": {
            name: v2_class(errors["classes"].get(name), types, errors["aliases"])
            for name, types in errors["v2_codes"].items()
        },
    }


def v2_class(declared, types, aliases):
    found, fields = {"types": types}, []
    for f in declared["fields"] if declared else []:
        if f["n"] in ("message", "type", "raw"):
            continue
        if f["text"] in aliases:
            values = [x["v"] for x in aliases[f["text"]]["m"]]
            fields.append({"name": f["n"], "values": values})
        elif f["text"] == "string" and declared["ext"] == ["StripeError"]:
            fields.append({"name": f["n"], "type": "str"})
    if fields:
        found["fields"] = fields
    return found
