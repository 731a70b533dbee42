import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from compare_types import Comparison, Tables

TABLE = """
// Written by hand, as the generator would.
use crate::table::argument::Emptyable;

table! {
    operations {
        /// Creates a thing.
        POST "/v1/things/{thing}" create(thing) Create at "api/things" -> Thing {
            /// Required. In the currency's smallest unit.
            amount: i64,
            color: Color,
            metadata: Emptyable<Metadata>,
            parts: ..=|PartParams|,
            size: Either<i64, UpTo>,
            size_data: "size" |PartParams|,
            tags: Emptyable<Vec<String>>,
            type_ as type: String,
        }
    }

    params {
        /// `parts` in a request.
        PartParams at "api/things-parts" {
            name: String,
        }
    }

    objects {
        /// A thing.
        Thing "thing" at "api/things/object" id {
            color: Option<Color>,
            next: Option<Next<'a>>,
            owner: Expandable<'a, Thing>,
        }
    }

    views {
        /// `next` in an answer.
        Next at "api/things/object-next" {
            next: Option<Next<'a>>,
            url: &'a str,
        }
    }

    enums {
        /// `color`.
        Color { Blue = "blue", Red = "red" }

        /// `size`.
        UpTo { Inf = "inf" }
    }
}
"""


def text(**more):
    return {"text": True, **more}


def npm():
    """What the table agrees with."""
    part = {"hash": {"name": text(absent=True)}}
    optional = {"absent": True}
    return {
        "operations": {
            "POST /v1/things/{}": {
                "amount": {"number": True},
                "color": {"values": ["red", "blue"], **optional},
                "metadata": {"metadata": True, "unset": True, **optional},
                "parts": {"list": part, "unset": True, **optional},
                "size": {"number": True, "values": ["inf"], **part, **optional},
                "tags": {"list": text(), "unset": True, **optional},
                "type": text(**optional),
            }
        },
        "objects": {
            "thing": {
                "id": text(),
                "color": {"values": ["blue"], "unset": True},
                "next": {"hash": {"next": {"hash": {}, **optional}, "url": text()}, **optional},
                "owner": text(objects=["thing"]),
            }
        },
    }


def compared(change):
    theirs = npm()
    change(theirs["operations"]["POST /v1/things/{}"], theirs["objects"]["thing"])
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "api").mkdir()
        (Path(folder) / "api.rs").write_text("// Written by hand.\n")
        (Path(folder) / "api/things.rs").write_text(TABLE)
        return Comparison(Tables(folder), theirs)


class CompareTypes(unittest.TestCase):
    def found(self, change):
        return {kind: list(of) for kind, of in compared(change).found.items() if of}

    def test_what_agrees_is_counted(self):
        comparison = compared(lambda sent, read: None)
        self.assertEqual(comparison.found, {})
        self.assertEqual(len(comparison.setters), 9)
        counts = dict(comparison.counts)
        self.assertEqual(counts.pop("more values than npm's in an answer"), 1)
        self.assertEqual(counts["parameters"], 9)
        self.assertEqual(counts["enums in parameters"], 2)
        self.assertEqual(counts["fields of answers"], 6)

    def test_each_difference_is_found(self):
        for kind, what, change in (
            ("missing setter", "things::Create.new", lambda s, r: s.update(new=text())),
            ("extra setter", "things::Create.type", lambda s, r: s.pop("type")),
            (
                "extra setter",
                "things::PartParams.name",
                lambda s, r: s["parts"]["list"]["hash"].pop("name"),
            ),
            (
                "wrong kind",
                "things::Create.amount: ['number'], not ['text']",
                lambda s, r: s.update(amount=text()),
            ),
            (
                "invalid value",
                "things::Create.color: things::Color red",
                lambda s, r: s["color"]["values"].remove("red"),
            ),
            (
                "missing value",
                "things::Create.color: things::Color green",
                lambda s, r: s["color"]["values"].append("green"),
            ),
            (
                "not marked as required",
                "things::Create.type",
                lambda s, r: s["type"].pop("absent"),
            ),
            (
                "marked as required",
                "things::Create.amount",
                lambda s, r: s["amount"].update(absent=True),
            ),
            ("takes Unset", "things::Create.tags", lambda s, r: s["tags"].pop("unset")),
            (
                "does not take Unset",
                "things::Create.color",
                lambda s, r: s["color"].update(unset=True),
            ),
            ("missing getter", "things::Thing.new", lambda s, r: r.update(new=text())),
            (
                "wrong kind of answer",
                "things::Next.url: ['text'], not ['number']",
                lambda s, r: r["next"]["hash"].update(url={"number": True}),
            ),
            (
                "missing value of answer",
                "things::Thing.color: green",
                lambda s, r: r["color"]["values"].append("green"),
            ),
            (
                "read as required",
                "things::Next.url",
                lambda s, r: r["next"]["hash"]["url"].update(unset=True),
            ),
        ):
            with self.subTest(kind=kind, what=what):
                self.assertEqual(self.found(change), {kind: [what]})

    def test_what_is_explained_is_no_fault_until_it_is_gone(self):
        comparison = compared(lambda sent, read: sent.pop("type"))
        explained = {"extra setter": {"things::Create.type": "because"}}
        self.assertEqual(comparison.unexplained({}), 1)
        self.assertEqual(comparison.unexplained(explained), 0)
        self.assertEqual(list(comparison.stale(explained)), [])
        comparison = compared(lambda sent, read: None)
        self.assertEqual(list(comparison.stale(explained)), ["extra setter: things::Create.type"])

    def test_the_tables_are_read_whole(self):
        """Each setter and each type of the tables is one that this can judge."""
        source = HERE.parent.parent / "src"
        tables = Tables(source)
        comparison = Comparison(tables, {"operations": {}, "objects": {}})
        self.assertEqual(len(comparison.found["extra operation"]), len(tables.functions))
        for path, (kind, _, _) in tables.types.items():
            if kind not in ("enum", "kind", "union"):
                tables.members_of(path)


if __name__ == "__main__":
    unittest.main()
