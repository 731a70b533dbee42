"""Reads the generated tables below core/src/api as the public API that they make."""

import collections
import re
from pathlib import Path

API = "crate::api"
# kind: operation, hash, object, view, kind, union or enum; members: name -> what the table has for it
Type = collections.namedtuple("Type", "kind module members")
KINDS = {
    "operations": "operation",
    "params": "hash",
    "objects": "object",
    "views": "view",
    "kinds": "kind",
    "unions": "union",
    "enums": "enum",
}
NAME = re.compile(r"[A-Za-z_]\w*(?:::\w+)*")
EVENTS = {
    "snapshot_types": "webhook::EventType",
    "thin_types": "webhook::NotificationType",
}
# What is said in the docs, as a token.
DOC = '"/// '
TOKEN = re.compile(rf'"[^"]*"|{NAME.pattern}|\S')


def blocks(tokens):
    """(tokens before, tokens inside) of each pair of braces that follows another."""
    head, start, depth = [], None, 0
    for at, token in enumerate(tokens):
        if token == "{":
            depth += 1
            start = at + 1 if depth == 1 else start
        elif token == "}":
            depth -= 1
            if not depth:
                yield head, tokens[start:at]
                head = []
        elif not depth:
            head.append(token)


def parts(tokens):
    """What stands between commas that are in no brackets."""
    part, depth = [], 0
    for token in tokens:
        depth += (token in "([{<") - (token in ")]}>")
        if token == "," and not depth:
            yield part
            part = []
        else:
            part.append(token)
    if part:
        yield part


def joined(tokens):
    """Tokens as rustfmt would have them, nearly enough."""
    text = ""
    for token in tokens:
        both = NAME.match(token) and NAME.search(text[-1:])
        text += f" {token}" if both else token
    return text


def member(tokens):
    """Name and type of a field, a variant of a union, or a value of an enum."""
    name, *rest = without_docs(tokens)
    if rest[:1] == ["as"]:
        rest = rest[2:]
    return name, joined(rest[1:] if rest[0] in ":=" else rest)


def as_token(doc):
    return DOC + doc[1].strip().replace('"', "'") + '"'


def docs(tokens):
    """What is said of that which follows."""
    return " ".join(t[len(DOC) : -1] for t in tokens if t.startswith(DOC))


def without_docs(tokens):
    return [token for token in tokens if not token.startswith(DOC)]


def last(path):
    """What the core has outside of the tables is known by its name, wherever it stands."""
    return path.rsplit("::", 1)[-1]


class Api:
    """`folder` holds api.rs and api/."""

    def __init__(self, folder):
        self.types, self.functions, self.fields = {}, {}, {}
        # By the path of a type: verb and path of an operation; by that and a member: its docs.
        self.requests, self.docs = {}, {}
        # Names by path: what another stands for, and what a module has imported for itself.
        self.names, self.imports = {}, {}
        folder = Path(folder)
        for file in [folder / "api.rs", *sorted(folder.glob("api/**/*.rs"))]:
            path = file.relative_to(folder).with_suffix("").parts
            text = file.read_text(encoding="utf8")
            if "// Written by" in text:
                self.read("::".join(("crate", *path)), text)

    def read(self, module, text):
        # A setter that only says what took its place is none of Stripe's.
        text = re.sub(r"(?:^ *///.*\n)*^ *#\[deprecated\(note[^\]]*\)\]\s*[^,]*,\n", "", text, flags=re.M)
        text = re.sub(r"^ *///(.*)", as_token, text, flags=re.M)
        text = re.sub(r"^ *//.*", "", text, flags=re.M)
        head, _, tail = text.partition("table! {")
        for public, uses in re.findall(r"^(pub )?use ([^;]*);", head, re.M):
            for path, name in self.uses(module, uses):
                (self.names if public else self.imports)[f"{module}::{name}"] = path
        for name, of in re.findall(r"^pub type (\w+)(?:<'a>)? = (\w+)", tail, re.M):
            self.names[f"{module}::{name}"] = f"{module}::{of}"
        for rows, name in EVENTS.items():
            of = re.findall(rf"{rows}! {{([^}}]*)}}", text)
            for tokens in map(without_docs, map(TOKEN.findall, of)):
                members = dict(member(part) for part in parts(tokens))
                self.types[name] = Type("enum", module, members)
        tokens = TOKEN.findall("{" + tail.partition("\npub type")[0])
        for _, table in blocks(tokens):
            for section, entries in blocks(table):
                for entry in blocks(entries):
                    self.entry(module, KINDS[section[0]], *entry)

    def uses(self, module, text):
        front, _, names = text.strip().rstrip("}").partition("{")
        for name in re.findall(r"\w[\w:]*", names) if names else [""]:
            path = (front.strip() + name).replace("\n", "")
            if not path.startswith("crate::"):
                path = f"{module}::{path}"
            yield path, path.rsplit("::", 1)[-1]

    def entry(self, module, kind, head, body):
        head = without_docs(head)
        members = dict(member(part) for part in parts(body))
        name = head[0]
        if kind == "operation":
            open_, close = head.index("("), head.index(")")
            name = head[close + 1]
            arguments = joined(head[open_ + 1 : close])
            self.functions[f"{module}::{head[open_ - 1]}"] = (arguments, name)
            self.requests[f"{module}::{name}"] = f"{head[0]} {head[open_ - 2].strip(chr(34))}"
            returns = next(at for at in range(len(head)) if head[at] in "-=")
            members["->"] = joined(head[returns + 2 :])
        elif kind == "object":
            members["NAME"] = head[1]
            if head[-1] == "id":
                members["id"] = "&'a str"
        path = f"{module}::{name}"
        self.types[path] = Type(kind, module, members)
        said = ((member(part)[0], docs(part)) for part in parts(body))
        self.docs |= {(path, name): says for name, says in said if says}

    def paths(self):
        """Every path of a type."""
        return self.types.keys() | {p for p in self.names if self.resolve(p) in self.types}

    def resolve(self, path):
        """The path of the type that a path leads to."""
        while path in self.names:
            path = self.names[path]
        return path

    def named(self, module, name):
        """The path that a name in a module's table stands for; None for those of the language."""
        first, _, rest = name.partition("::")
        for path in (f"{module}::{first}", f"{API}::{first}"):
            if path in self.imports:
                path = self.imports[path]
            path = f"{path}::{rest}" if rest else path
            if self.resolve(path) in self.types:
                return path
        return None

    def fields_of(self, path):
        """(type, field) of each field that names a type by this path."""
        if not self.fields:
            for of, (kind, module, members) in self.types.items():
                for name, text in members.items() if kind != "enum" else ():
                    for found in NAME.findall(text):
                        named = self.named(module, found)
                        self.fields.setdefault(named, []).append((of, name))
        return self.fields.get(path, ())

    def meaning(self, module, text):
        """A type with each name as the path that it resolves to."""

        def meant(found):
            path = self.named(module, found[0])
            return self.resolve(path) if path else last(found[0])

        return NAME.sub(meant, text)

    def shape(self, path, within=()):
        """A type without the names of ours: an object stands for itself, an enum for its values."""
        if path in within:
            return "itself"
        kind, module, members = self.types[path]
        if kind in ("object", "union"):
            return path
        if kind == "enum":
            return repr(sorted(members.values()))
        within = (*within, path)
        inner = {n: self.shape_of(module, text, within) for n, text in members.items()}
        return repr(sorted(inner.items()))

    def shape_of(self, module, text, within=()):
        """The type of a field, with the shapes of the types in it."""

        def shape(found):
            path = self.named(module, found[0])
            return self.shape(self.resolve(path), within) if path else last(found[0])

        return NAME.sub(shape, text)
