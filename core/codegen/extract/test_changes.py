"""python3 -m unittest discover core/codegen/extract"""

import contextlib
import io
import json
import unittest
from pathlib import Path

import changes

DATA = Path(__file__).parent / "testdata"


def load(name):
    return json.loads((DATA / name).read_text(encoding="utf8"))


def printed(before, after):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        changes.print_changes(before, after)
    return out.getvalue()


class Changes(unittest.TestCase):
    maxDiff = None

    def test_every_kind_of_change_is_told_where_it_is(self):
        wanted = (DATA / "changes.txt").read_text(encoding="utf8")
        self.assertEqual(printed(load("before.json"), load("after.json")), wanted)

    def test_nothing_changed(self):
        same = printed(load("after.json"), load("after.json"))
        self.assertEqual(
            same, "Stripe 2026-02-02.after -> 2026-02-02.after\n  nothing changed\n"
        )

    def test_structs_under_other_names_are_no_change(self):
        facts = load("before.json")
        shape = facts["structs"].pop("Create.Shape")
        facts["structs"]["Shape"] = shape
        facts["struct_aliases"] = {"Create.Shape": "Shape", "Update.Shape": "Shape"}
        self.assertIn("nothing changed", printed(load("before.json"), facts))

    def test_paths_alike_but_for_one_name_are_folded(self):
        paths = ["a.x.c", "a.y.c", "b", "a.z.c", "a.x.d", "a.y.d"]
        self.assertEqual(
            changes.folded(paths), ["a.{x, y, z}.c", "b", "a.x.d", "a.y.d"]
        )


if __name__ == "__main__":
    unittest.main()
