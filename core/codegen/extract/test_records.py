import json
import unittest
from pathlib import Path

import records

FACTS = Path(__file__).resolve().parent.parent / "facts.json"


def reversed_throughout(value):
    """The same facts in the other order, wherever the order is not their own."""
    facts = {}
    for name, table in value.items():
        if records.TABLES.get(name):
            items = list(table) if isinstance(table, list) else list(table.items())
            items.reverse()
            table = items if isinstance(table, list) else dict(items)
        elif name in ("events", "errors"):
            table = reversed_throughout(table)
        facts[name] = table
    return facts


class Records(unittest.TestCase):
    def setUp(self):
        self.text = FACTS.read_text(encoding="utf8")
        self.facts = json.loads(self.text)

    def test_the_facts_are_as_the_scripts_write_them(self):
        remedy = "python3 core/codegen/extract/records.py core/codegen/facts.json"
        self.assertTrue(self.text == records.text(self.facts), remedy)

    def test_the_order_of_what_is_read_makes_no_difference(self):
        other = reversed_throughout(self.facts)
        self.assertNotEqual(list(other["structs"]), list(self.facts["structs"]))
        self.assertNotEqual(other["events"]["v1"], self.facts["events"]["v1"])
        self.assertTrue(records.text(other) == self.text)

    def test_each_record_has_a_line(self):
        lines = {line.rstrip(",") for line in self.text.splitlines()}
        for record in self.facts["operations"]:
            self.assertIn(records.line(record), lines)
        for table in ("objects", "structs", "enums", "enum_aliases"):
            for name, record in self.facts[table].items():
                line = f"{records.line(name)}:{records.line(record)}"
                self.assertIn(line, lines)


if __name__ == "__main__":
    unittest.main()
