"""Writes facts as text, one record a line, so that a release of Stripe can be reviewed as a diff.

usage: python3 records.py FACTS

It rewrites the file in place. A record is an operation, an object, a struct, an enum, an alias, an
event or an error. The same facts give the same bytes, whatever the order of their tables.
"""

import json
import sys
from pathlib import Path

# The tables whose records have lines of their own, and what sorts the records: a key of each, its
# name, or nothing where the order is fixed.
NAME = "name"
TABLES = {
    "facts": None,
    "sources": None,
    "hosts": None,
    "operations": "id",
    "objects": NAME,
    "object_unions": NAME,
    "structs": NAME,
    "struct_aliases": NAME,
    "enums": NAME,
    "enum_aliases": NAME,
    "events": None,
    "v1": "type",
    "v2": "type",
    "errors": None,
    "fields": None,
    "types": None,
    "classes": NAME,
}


def line(record):
    return json.dumps(record, separators=(",", ":"), ensure_ascii=False)


def lines(name, value):
    if name not in TABLES or not value:
        return line(value)
    key = TABLES[name]
    if isinstance(value, list):
        records = sorted(value, key=lambda record: record[key]) if key else value
        return "[\n" + ",\n".join(map(line, records)) + "\n]"
    records = sorted(value.items()) if key else value.items()
    return "{\n" + ",\n".join(f"{line(k)}:{lines(k, v)}" for k, v in records) + "\n}"


def text(facts):
    return lines("facts", facts) + "\n"


def main():
    path = Path(sys.argv[1])
    facts = json.loads(path.read_text(encoding="utf8"))
    path.write_text(text(facts), encoding="utf8")


if __name__ == "__main__":
    main()
