"""Operations: what each sends, where, and what it answers."""

import re

from . import python
from .names import path_shape, snake
from .shapes import Place, is_deprecated, referred

RESPONSE_KINDS = {
    None: "object",
    "ApiListPromise": "list",
    "ApiSearchResultPromise": "search",
    "V2ListPromise": "v2_list",
}
PAGINATION = {"search": "v1_search", "v2_list": "v2"}
AUTHORIZE_PARAMS = "OAuthAuthorizeUrlParams"


class Operations:
    def __init__(self, shapes):
        self.shapes, self.notes = shapes, shapes.notes
        self.node, self.py = shapes.node, shapes.py
        self.wire = (
            []
        )  # (operation, side, path of field, wire type) that stripe-node converts

    def read(self):
        theirs = self.py.by_request(self.notes)
        found, seen = [], set()
        for declared in self.node.operations:
            if declared["ns"][0] == "account":
                continue  # stripe-node's deprecated second name of `accounts`
            # An optional id gives a method two requests; the fuller path is the operation's.
            request = max(declared["requests"], key=lambda r: len(r["args"]))
            key = (request["verb"], path_shape(request["path"]))
            if key in seen:
                name = ".".join([*declared["ns"], declared["method"]])
                self.notes.add("duplicate_operation", name, *key)
                continue
            seen.add(key)
            found.append(self.operation(declared, request, theirs.get(key)))
        for key in theirs.keys() - seen:
            self.notes.add("operation_missing_in_ts", *key)
        found.append(self.authorize_url())
        return found

    def operation(self, declared, request, p):
        verb, path, spec = request["verb"], request["path"], request["spec"]
        node_name = ".".join([*declared["ns"], declared["method"]])
        if p:
            namespace, method, path = p["ns"], p["method"], p["path"]
        else:
            namespace = [snake(x) for x in declared["ns"]]
            method = snake(declared["method"])
            if namespace != ["oauth"]:
                self.notes.add("operation_missing_in_py", node_name, verb, path)
        name = ".".join([*namespace, method])
        host = spec.get("apiBase", "api")
        if p and p["host"] != host:
            self.notes.add("host_differs_from_py", name, host, p["host"])
        api = "v2" if path.startswith("/v2/") else "v1"
        multipart = spec.get("headers", {}).get("Content-Type") == "multipart/form-data"
        found = {
            "id": name,
            "resource": ".".join(namespace),
            "method": method,
            "node": node_name,
            "verb": verb,
            "path": path,
            "path_params": re.findall(r"\{(\w+)\}", path),
            "host": host,
            "style": "multipart" if multipart else "json" if api == "v2" else "form",
            "send": "query" if verb in ("GET", "DELETE") else "body",
        }
        found["response"] = self.response(declared["ret"], Place("response", api, name))
        found["params_type"], found["params"] = self.params(name, declared, p, api)
        found["pagination"] = self.pagination(found, spec)
        if declared["errors"]:
            found["errors"] = sorted(set(declared["errors"]))
        if is_deprecated(declared):
            found["deprecated"] = True
        if spec.get("validator"):
            found["needs_version_header"] = True
        for side in ("requestSchema", "responseSchema"):
            for field, kind in self.wire_fields(spec.get(side), name):
                self.wire.append((name, side, field, kind))
        return found

    def params(self, name, declared, p, api):
        params = declared["params"]
        if not params:
            return None, []
        if params["t"]["k"] != "ref":
            self.notes.add("odd_params", name, params["t"])
            return None, []
        kind = params["t"]["q"]
        fields = self.node.fields(kind)
        key = self.py.oauth(kind) if kind.startswith("OAuth") else None
        if p and p["params"] and not key:
            key = self.py.counterpart(p["params"], {f["n"] for f in fields})
        found = self.shapes.fields(fields, key, Place("param", api, kind))
        if not params["opt"] and not any(f.get("required") for f in found):
            self.notes.add("params_required_without_required_field", name)
        return kind, found

    def response(self, t, place):
        wrapper = None
        while t["k"] == "wrap":
            wrapper = t["w"] if t["w"] not in ("Promise", "Response") else wrapper
            t = t["e"]
        if t["k"] == "binary":
            return {"kind": "binary"}
        if t["k"] == "void":
            return {"kind": "empty"}
        kind = RESPONSE_KINDS.get(wrapper)
        if kind is None:
            self.notes.add("unhandled_type", place.where, wrapper)
        objects = self.shapes.objects
        if t["k"] == "union":
            names = [
                referred(self.shapes.reference(x["q"], None, place)) for x in t["m"]
            ]
            deleted = [n for n in names if objects.get(n, {}).get("deleted")]
            live = [n for n in names if n not in deleted]
            if len(live) == len(deleted) == 1:
                return {
                    "kind": "object_or_deleted",
                    "object": live[0],
                    "deleted": deleted[0],
                }
            return {"kind": kind, "union": names}
        name = referred(self.shapes.reference(t["q"], None, place))
        if kind == "object" and objects.get(name, {}).get("deleted"):
            kind = "deleted"
        return {"kind": kind, "object": name}

    def pagination(self, found, spec):
        kind = found["response"]["kind"]
        names = {f["name"] for f in found["params"]}
        pages = PAGINATION.get(kind)
        if kind == "list":
            pages = "v1" if {"starting_after", "limit"} <= names else "v1_single_page"
        if (spec.get("methodType") in ("list", "search")) != (pages is not None):
            self.notes.add(
                "pagination_differs_from_method_type",
                found["id"],
                pages,
                spec.get("methodType"),
            )
        return pages

    def wire_fields(self, schema, name, path=""):
        if not schema:
            return
        kind = schema["kind"]
        if kind in ("int64_string", "decimal_string"):
            yield path, kind
        elif kind == "object":
            for field, inner in schema["fields"].items():
                yield from self.wire_fields(inner, name, f"{path}.{field}")
        elif kind == "array":
            yield from self.wire_fields(schema["element"], name, f"{path}[]")
        elif kind == "nullable":
            yield from self.wire_fields(schema["inner"], name, path)
        else:
            self.notes.add("unhandled_wire_schema", name, path, kind)

    def authorize_url(self):
        """Built for a browser and never requested, so no method of the SDKs has a request."""
        fields = self.node.fields(AUTHORIZE_PARAMS)
        key = self.py.oauth(AUTHORIZE_PARAMS)
        place = Place("param", "v1", AUTHORIZE_PARAMS)
        return {
            "id": "oauth.authorize_url",
            "resource": "oauth",
            "method": "authorize_url",
            "node": "oauth.authorizeUrl",
            "verb": "GET",
            "path": "/oauth/authorize",
            "path_express": "/express/oauth/authorize",
            "path_params": [],
            "host": "connect",
            "style": "form",
            "send": "query",
            "response": {"kind": "browser_redirect"},
            "params_type": AUTHORIZE_PARAMS,
            "params": self.shapes.fields(fields, key, place),
            "pagination": None,
        }
