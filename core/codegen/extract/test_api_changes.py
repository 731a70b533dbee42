import tempfile
import unittest
from pathlib import Path

import api_changes
import tables

TOP = """// Written by
pub mod charges;
pub mod refunds;

pub use charges::Charge;
"""
CHARGES = """// Written by
use crate::api::Emptyable;

table! {
    operations {
        /// Creates.
        POST "/v1/charges/{charge}" create(charge) Create at "x" -> Charge {
            amount: i64,
            card: |CardParams|,
        }
    }

    params {
        CardParams at "x" { number: String }
    }

    objects {
        Charge "charge" at "x" id {
            card: Option<Card<'a>>,
            status: Status,
            type_ as type: &'a str,
            wallet: Option<Wallet<'a>>,
        }
    }

    views {
        Card at "x" { last4: &'a str }
    }

    enums {
        Status { Failed = "failed", Paid = "paid" }
    }
}

pub type Wallet<'a> = Card<'a>;
"""
REFUNDS = """// Written by
pub use crate::api::charges::{Card, Status};

table! {
    views { Details at "x" { card: Card<'a>, status: Status } }
}
"""
EVENTS = """// Written by
snapshot_types! {
    ChargeFailed = "charge.failed": crate::api::Charge,
}
"""
WALLET = "pub type Wallet<'a> = Card<'a>;\n"


def api(*changes):
    """The tables above, with texts replaced."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "api").mkdir()
        for name, text in (
            ("api.rs", TOP),
            ("api/charges.rs", CHARGES),
            ("api/refunds.rs", REFUNDS),
            ("api/event_types.rs", EVENTS),
        ):
            for old, new in changes:
                text = text.replace(old, new)
            (folder / name).write_text(text, encoding="utf8")
        return tables.Api(folder)


def lines(*changes):
    return list(api_changes.Comparison(api(), api(*changes)).lines())


class ApiChanges(unittest.TestCase):
    def test_tables_are_read_whole(self):
        found = api()
        charge = found.types["crate::api::charges::Charge"]
        self.assertEqual(charge.members["card"], "Option<Card<'a>>")
        self.assertEqual(charge.members["type_"], "&'a str")
        path = found.resolve("crate::api::Charge")
        self.assertEqual(path, "crate::api::charges::Charge")
        create = found.types["crate::api::charges::Create"]
        wanted = {"amount": "i64", "card": "|CardParams|", "->": "Charge"}
        self.assertEqual(create.members, wanted)
        function = found.functions["crate::api::charges::create"]
        self.assertEqual(function, ("charge", "Create"))
        events = found.types["webhook::EventType"].members
        self.assertEqual(events.keys(), {"ChargeFailed"})

    def test_what_is_gone_or_changed_is_told_where_it_is(self):
        for changes, wanted in (
            ([], []),
            ([("number: String", "digits: String")], ["- charges::CardParams.number"]),
            ([("amount: i64", "amount: f64")], ["~ charges::Create.amount: i64 -> f64"]),
            ([("(charge)", "()")], ["~ charges::create: (charge) -> ()"]),
            ([('Paid = "paid"', 'Done = "done"')], ["- charges::Status.Paid"]),
            ([("ChargeFailed", "ChargeLost")], ["- webhook::EventType.ChargeFailed"]),
        ):
            self.assertEqual(lines(*changes), wanted)

    def test_what_takes_more_or_is_new_is_no_change(self):
        for old, new in (
            ("amount: i64", "amount: Emptyable<i64>"),
            ("|CardParams|", "=|CardParams|"),
            ("number: String", "number: String, cvc: String"),
            ('Paid = "paid"', 'Lost = "lost", Paid = "paid"'),
        ):
            self.assertEqual(lines((old, new)), [])
        before, after = api(("amount: i64", "amount: Emptyable<i64>")), api()
        found = api_changes.Comparison(before, after).changed
        self.assertEqual(found, ["charges::Create.amount: Emptyable<i64> -> i64"])

    def test_a_name_that_goes_for_nothing(self):
        found = lines(
            ("Card<'a>", "Foil<'a>"), ("Card at", "Foil at"), ("{Card,", "{Foil,")
        )
        line = "= charges::Charge.card: Option<Card<'a>> -> Option<Foil<'a>>"
        self.assertIn(line, found)
        self.assertIn("= charges::Card is gone, and charges::Charge.card is not", found)
        self.assertEqual({line[0] for line in found}, {"="})

    def test_an_enum_of_other_values_is_a_change_of_stripes(self):
        found = lines(
            ("            status: Status,", "            status: CardStatus,"),
            ("        Status {", '        CardStatus { Paid = "paid" }\n\n        Status {'),
        )
        self.assertEqual(found, ["~ charges::Charge.status: Status -> CardStatus"])

    def test_another_of_its_names_is_no_change(self):
        self.assertEqual(lines(("wallet: Option<Wallet", "wallet: Option<Card")), [])
        swapped = (WALLET, "pub type Card<'a> = Wallet<'a>;\n"), ("Card at", "Wallet at")
        self.assertEqual(lines(*swapped), [])

    def test_types_that_become_one_or_two(self):
        view = 'Wallet at "x" { id: i64 }\n        Card at'
        own = (WALLET, ""), ("Card at", view)
        apart = "~ charges::Card and charges::Wallet are types of their own"
        self.assertIn(apart, lines(*own))
        one = api_changes.Comparison(api(*own), api()).renamed
        self.assertIn("charges::Card and charges::Wallet are one type", one)


if __name__ == "__main__":
    unittest.main()
