import json
import unittest
from pathlib import Path

import validate

DATA = Path(__file__).parent / "testdata"


class Validate(unittest.TestCase):
    def setUp(self):
        self.facts = json.loads((DATA / "after.json").read_text(encoding="utf8"))

    def problems(self):
        return list(validate.problems(self.facts))

    def parameter(self, t):
        self.facts["operations"][0]["params"][0]["type"] = t

    def test_sound_facts(self):
        self.assertEqual(self.problems(), [])

    def test_unknown_type(self):
        self.parameter({"arr": "money"})
        self.assertEqual(
            self.problems(), ["widgets.create:currency: unknown type money"]
        )

    def test_dangling_references(self):
        for t, missing in (
            ({"struct": "Gone"}, "struct"),
            ({"union": ["str", {"enum": "Gone"}]}, "enum"),
            ({"expandable": ["Widget", "Gone"]}, "object"),
        ):
            self.parameter(t)
            self.assertEqual(
                self.problems(), [f"widgets.create:currency: no {missing} Gone"]
            )

    def test_an_alias_of_nothing(self):
        self.facts["enum_aliases"]["Other"] = "Gone"
        self.assertEqual(
            self.problems(), ["enum Other: stands for Gone, which is not there"]
        )

    def test_a_parameter_struct_in_a_response(self):
        self.facts["objects"]["Part"]["fields"][0]["type"] = {"struct": "Create.Shape"}
        self.assertEqual(
            self.problems(), ["Part:id: struct Create.Shape is a param's in a response"]
        )

    def test_names_that_collide(self):
        self.facts["operations"].append(self.facts["operations"][2])
        part = self.facts["objects"]["Part"]["fields"]
        part.append(part[0])
        self.assertEqual(
            self.problems(),
            [
                "Part: field id 2 times",
                "widgets.list: the id of 2 operations",
                "('GET', 'api', '/v1/widgets'): the request of 2 operations",
            ],
        )

    def test_a_wire_type_that_the_facts_contradict(self):
        wire = [("widgets.create", "responseSchema", ".weight", "decimal_string")]
        self.assertEqual(list(validate.wire_problems(self.facts, wire)), [])
        wire = [("widgets.create", "responseSchema", ".colour", "decimal_string")]
        self.assertEqual(len(list(validate.wire_problems(self.facts, wire))), 1)


if __name__ == "__main__":
    unittest.main()
