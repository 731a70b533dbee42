"""Sends requests to Steady, a server that checks them against Stripe's OpenAPI spec, and tells
which it refuses.

usage: python3 replay.py REQUESTS FACTS SPEC STEADY REFUSALS

REQUESTS has one JSON object per line:
  {"method": "POST", "path_and_query": "/v1/accounts", "content_type":
   "application/x-www-form-urlencoded", "body": "type=custom"}
content_type and body are null where there is none. Other keys are ignored.

REFUSALS lists refusals that are explained: [{"why": ..., "refusals": ["pattern", ...]}].
"""

import collections
import copy
import http.client
import json
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

from compare import Comparison, alternatives, matcher, spec_operations

FORM = "application/x-www-form-urlencoded"
# Without these Steady takes `a[b]=c` for a parameter of that name.
FORMATS = [
    f"--validator-{where}-{what}-format=brackets"
    for where in ("query", "form")
    for what in ("array", "object")
]
# How a form's text spells what Steady leaves as text inside of a map.
SPELLINGS = {
    "integer": r"^-?\d+$",
    "number": r"^-?\d+(\.\d+)?$",
    "boolean": "^(true|false)$",
}


def strict(spec):
    """A copy that takes no unknown names at any depth; Stripe's forbids them at the top only."""
    spec = copy.deepcopy(spec)

    def close(schema, in_map):
        for inner in alternatives(schema):
            if in_map and inner.get("type") in SPELLINGS:
                pattern = SPELLINGS[inner["type"]]
                inner.clear()
                inner.update(type="string", pattern=pattern)
            for x in inner.get("properties", {}).values():
                close(x, in_map)
            if "items" in inner:
                close(inner["items"], in_map)
            if isinstance(inner.get("additionalProperties"), dict):
                close(inner["additionalProperties"], True)
            if inner.get("properties"):
                inner.setdefault("additionalProperties", False)

    for _, schemas in spec_operations(spec).values():
        for schema in schemas:
            close(schema, False)
    return spec


def wire_name(path):
    """A pattern of `a[b][0][c]`, as a form has it, for `a.b[].c`."""
    found = ""
    for part in path.split("."):
        name, *elements = part.split("[]")
        name = re.escape(name)
        found += (rf"\[{name}\]" if found else name) + r"\[[^\]]*\]" * len(elements)
    return found


class Adapter:
    """Makes of a request one that the spec can judge.

    What `compare.py` finds to be newer than the spec, or otherwise in it, is left out; an enum's
    value that the spec lacks becomes one that it has."""

    def __init__(self, facts, spec):
        self.absent = collections.defaultdict(list)
        self.newer = collections.defaultdict(list)
        self.changed = 0
        comparison = Comparison(facts, spec)
        for d in comparison.found:
            name = wire_name(d.path)
            if d.kind in ("parameter only in the facts:", "kind differs:"):
                self.absent[d.operation].append(re.compile(name + r"(\[.*)?"))
            elif d.kind == "values only in the facts:":
                shared = comparison.shared[d.operation, d.path]
                values = d.values.split(", ")
                self.newer[d.operation].append((re.compile(name), values, shared))

    def value(self, operation, name, value):
        """None if the parameter is to be left out."""
        if any(pattern.fullmatch(name) for pattern in self.absent[operation]):
            return None
        for pattern, values, shared in self.newer[operation]:
            if pattern.fullmatch(name) and value in values:
                return shared[0] if shared else None
        return value

    def pairs(self, text, operation):
        found = []
        for name, value in urllib.parse.parse_qsl(text, keep_blank_values=True):
            adapted = self.value(operation, name, value)
            self.changed += adapted != value
            if adapted is not None:
                found.append((name, adapted))
        return found

    def request(self, request, operation):
        """(target, content type, body), spelled as Steady reads it"""
        path, _, query = request["path_and_query"].partition("?")
        query = self.pairs(query, operation)
        content_type, body = request["content_type"], request["body"]
        if content_type == FORM:
            body = urllib.parse.urlencode(self.pairs(body or "", operation))
        if request["method"] == "DELETE" and query:
            # The spec has a body there; Stripe takes either.
            return path, FORM, urllib.parse.urlencode(query)
        # Steady reads the elements of an array as `a[0]` in a body, but as `a[]` in a query.
        query = [(re.sub(r"\[\d+\]$", "[]", name), value) for name, value in query]
        target = path + ("?" + urllib.parse.urlencode(query) if query else "")
        return target, content_type, body


class Steady:
    def __init__(self, command, spec, directory):
        file = Path(directory) / "spec.json"
        file.write_text(json.dumps(strict(spec)), encoding="utf8")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        where = ["--host", "127.0.0.1", "--port", str(self.port)]
        self.log = Path(directory) / "steady.log"
        with open(self.log, "w", encoding="utf8") as log:
            self.process = subprocess.Popen(
                [command, *where, "--quiet", "--no-color", *FORMATS, file],
                stdout=log,
                stderr=log,
            )

    def __enter__(self):
        for _ in range(300):
            if self.process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.1)
        self.__exit__()
        sys.exit(f"Steady does not start:\n{self.log.read_text(encoding='utf8')}")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def complaints(self, method, target, content_type, body):
        """What Steady has against a request, also where it answers all the same."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Content-Type": content_type} if content_type else {}
        connection.request(method, target, body and body.encode(), headers)
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        connection.close()
        told = []
        for n in range(1, int(answer.getheader("x-steady-error-count", "0")) + 1):
            place = answer.getheader(f"x-steady-error-{n}-path", "")
            message = answer.getheader(f"x-steady-error-{n}-message", "refused")
            told.append(f"{place}: {message}")
        if answer.status >= 400 and not told:
            told.append(f"{answer.status} {text[:200]}")
        return told


class Paths:
    """Which operation a path belongs to, of those that are in the spec."""

    def __init__(self, facts, spec):
        theirs = spec_operations(spec)
        self.known = []
        # A fixed path goes before one with a parameter in its place.
        for o in sorted(facts["operations"], key=lambda o: o["path"].count("{")):
            if (o["verb"], re.sub(r"\{\w+\}", "{}", o["path"])) in theirs:
                pattern = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(o["path"]))
                self.known.append((o["verb"], re.compile(pattern), o["path"]))

    def operation(self, verb, path):
        for its_verb, pattern, name in self.known:
            if its_verb == verb and pattern.fullmatch(path):
                return f"{verb} {name}"
        return None


def print_group(title, lines):
    if lines:
        print(f"\n{title} ({len(lines)})")
    for x in lines:
        print(f"  {x}")


def main():
    requests, facts, spec, steady, explanations = sys.argv[1:]
    requests = Path(requests).read_text(encoding="utf8").splitlines()
    facts, spec, explanations = (
        json.loads(Path(name).read_text(encoding="utf8"))
        for name in (facts, spec, explanations)
    )
    paths, adapter = Paths(facts, spec), Adapter(facts, spec)
    accepted, judged, refused, unknown = 0, set(), set(), set()
    with tempfile.TemporaryDirectory() as directory:
        with Steady(steady, spec, directory) as server:
            for request in map(json.loads, requests):
                path = request["path_and_query"].partition("?")[0]
                operation = paths.operation(request["method"], path)
                if not operation:
                    unknown.add(f"{request['method']} {path}")
                    continue
                adapted = adapter.request(request, operation)
                told = server.complaints(request["method"], *adapted)
                accepted += not told
                judged.add(operation)
                refused.update(f"{operation} {x}" for x in told)

    print(
        f"{len(requests)} requests: {accepted} accepted by the spec {spec['info']['version']};"
    )
    print(
        f"  {len(judged)} of the {len(paths.known)} operations that spec and facts share;"
    )
    print(
        f"  {adapter.changed} parameters left out, or given a value that the spec has."
    )
    left = sorted(refused)
    for explanation in explanations:
        matches = matcher(explanation["refusals"])
        print_group(explanation["why"], [x for x in left if matches(x)])
        left = [x for x in left if not matches(x)]
    newer = sorted(x for x in unknown if " /v1/" in x)
    print_group("Of v1, but newer than the spec", newer)
    print_group("Not v1, so not in the spec", sorted(unknown - set(newer)))
    print_group("REFUSED", left)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
