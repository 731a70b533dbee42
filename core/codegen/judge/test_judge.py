"""python3 -m unittest discover core/codegen/judge"""

import contextlib
import io
import re
import unittest

from compare import Comparison, judge, line
from replay import FORM, Adapter, Paths, strict, wire_name

FACTS = {
    "api_version": "now",
    "operations": [
        {
            "verb": "POST",
            "path": "/v1/widgets/{widget}",
            "params": [
                {"name": "kind", "type": {"enum": "Kind"}, "required": True},
                {"name": "parts", "type": {"arr": {"struct": "Part"}}},
                {"name": "limits", "type": {"map": "int"}},
            ],
        },
        {
            "verb": "GET",
            "path": "/v1/widgets/search",
            "params": [{"name": "expand", "type": {"arr": "str"}}],
        },
        {
            "verb": "DELETE",
            "path": "/v1/widgets/{widget}",
            "params": [{"name": "at", "type": "timestamp"}],
        },
        {"verb": "GET", "path": "/v1/new", "params": []},
    ],
    "objects": {},
    "object_unions": {},
    "structs": {
        "Part": {
            "side": "param",
            "fields": [
                {"name": "size", "type": "int"},
                {"name": "colour", "type": "str"},
            ],
        }
    },
    "struct_aliases": {},
    "enums": {"Kind": {"values": ["", "round", "newer"], "open": True}},
    "enum_aliases": {},
}


def form(schema):
    return {"requestBody": {"content": {FORM: {"schema": schema}}}}


def properties(**found):
    return {"type": "object", "properties": found}


SPEC = {
    "info": {"version": "then"},
    "paths": {
        "/v1/widgets/{id}": {
            "post": form(
                properties(
                    kind={"anyOf": [{"type": "string", "enum": ["round", "older"]}]},
                    parts={
                        "type": "array",
                        "items": properties(size={"type": "number"}),
                    },
                    limits={
                        "type": "object",
                        "additionalProperties": {"type": "integer"},
                    },
                )
            ),
            "delete": form(properties(at={"type": "string"})),
        },
        "/v1/widgets/search": {
            "get": {
                "parameters": [
                    {
                        "in": "query",
                        "name": "expand",
                        "schema": {"type": "array", "items": {"type": "string"}},
                    }
                ]
            }
        },
        "/v1/old": {"get": {}},
    },
}
POST = "POST /v1/widgets/{widget}"


class Compare(unittest.TestCase):
    def test_each_kind_of_difference(self):
        self.assertEqual(
            sorted(line(d) for d in Comparison(FACTS, SPEC).found),
            [
                "kind differs: DELETE /v1/widgets/{widget} at spec string; facts integer",
                "operation only in the facts: GET /v1/new",
                "operation only in the spec: GET /v1/old",
                f"parameter only in the facts: {POST} parts[].colour",
                "path differs: DELETE /v1/widgets/{widget} /v1/widgets/{id}",
                f"path differs: {POST} /v1/widgets/{{id}}",
                f"required only in the facts: {POST} kind",
                f"values only in the facts: {POST} kind newer",
                f"values only in the spec: {POST} kind older",
            ],
        )

    def judged(self, then, explanations):
        with contextlib.redirect_stdout(io.StringIO()) as out:
            sound = judge(FACTS, then, SPEC, explanations)
        return sound, out.getvalue()

    def test_what_is_not_explained_fails(self):
        explanations = [{"why": "Known", "differences": ["* /v1/widgets/*", "*/new"]}]
        sound, told = self.judged(FACTS, explanations)
        self.assertFalse(sound)
        self.assertIn(
            "NOT EXPLAINED (1)\n  operation only in the spec: GET /v1/old", told
        )
        explanations[0]["differences"].append("operation * GET /v1/old")
        self.assertTrue(self.judged(FACTS, explanations)[0])

    def test_what_stripe_changed_needs_no_explanation(self):
        then = {**FACTS, "api_version": "then", "operations": FACTS["operations"][:3]}
        explanations = [{"why": "Known", "differences": ["* /v1/widgets/*", "*/old"]}]
        sound, told = self.judged(then, explanations)
        self.assertTrue(sound)
        self.assertIn("since then, by the SDKs of both (1)\n  operation only", told)


class Replay(unittest.TestCase):
    def adapted(self, method, target, body=None):
        operation = Paths(FACTS, SPEC).operation(method, target.partition("?")[0])
        request = {
            "path_and_query": target,
            "method": method,
            "content_type": body and FORM,
            "body": body,
        }
        return Adapter(FACTS, SPEC).request(request, operation)

    def test_names_on_the_wire(self):
        pattern = re.compile(wire_name("a.b[].c"))
        self.assertTrue(pattern.fullmatch("a[b][0][c]"))
        self.assertFalse(pattern.fullmatch("a[b][c]"))

    def test_what_the_spec_lacks_is_left_out_or_replaced(self):
        body = "kind=newer&parts[0][size]=1&parts[0][colour]=red&limits[eur]=3"
        _, content_type, adapted = self.adapted("POST", "/v1/widgets/w", body)
        self.assertEqual(content_type, FORM)
        self.assertEqual(
            adapted, "kind=round&parts%5B0%5D%5Bsize%5D=1&limits%5Beur%5D=3"
        )

    def test_a_query_is_spelled_as_steady_reads_it(self):
        target, _, body = self.adapted("GET", "/v1/widgets/search?expand[0]=a&x=b")
        self.assertEqual(
            (target, body), ("/v1/widgets/search?expand%5B%5D=a&x=b", None)
        )

    def test_a_delete_has_a_body(self):
        target, content_type, body = self.adapted("DELETE", "/v1/widgets/w?why=no")
        self.assertEqual(
            (target, content_type, body), ("/v1/widgets/w", FORM, "why=no")
        )

    def test_operations_by_path(self):
        paths = Paths(FACTS, SPEC)
        self.assertEqual(
            paths.operation("GET", "/v1/widgets/search"), "GET /v1/widgets/search"
        )
        self.assertEqual(paths.operation("POST", "/v1/widgets/x"), POST)
        self.assertIsNone(paths.operation("GET", "/v1/new"))

    def test_the_strict_spec_takes_no_unknown_names(self):
        schema = strict(SPEC)["paths"]["/v1/widgets/{id}"]["post"]["requestBody"]
        schema = schema["content"][FORM]["schema"]
        self.assertIs(schema["additionalProperties"], False)
        found = schema["properties"]
        self.assertIs(found["parts"]["items"]["additionalProperties"], False)
        in_map = found["limits"]["additionalProperties"]
        self.assertEqual(in_map, {"type": "string", "pattern": r"^-?\d+$"})


if __name__ == "__main__":
    unittest.main()
