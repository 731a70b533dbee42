"""Reads the PyPI package `stripe` with Python's own parser, without ever importing it, and
returns what it declares: operations (services), parameters (typed dicts), responses (classes).

Types are dicts: {"k": kind, "e": element, "m": members, "q": "module:Class", "v": value}.
"""

import ast
from pathlib import Path

PRIMITIVES = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "Any": "any",
    "object": "any",
    "Decimal": "decimal",
}
GENERICS = {
    "Optional": "nullable",
    "NotRequired": "notrequired",
    "List": "arr",
    "Sequence": "arr",
    "list": "arr",
    "Dict": "map",
    "dict": "map",
    "Mapping": "map",
    "UntypedStripeObject": "map",
    "ExpandableField": "expandable",
    "ListObject": "list",
    "SearchResultObject": "search",
    "ClassVar": "classvar",
    "IO": "file",
}
SERVICE_ROOTS = {
    "stripe._v1_services:V1Services": [],
    "stripe._v2_services:V2Services": ["v2"],
    "stripe._oauth_service:OAuthService": ["oauth"],
}


def dotted(node):
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted(node.value)
        return base and f"{base}.{node.attr}"
    return None


def assigned_name(node):
    """`X` of the statements `X = ...` and `X: T`."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return None


def union(members):
    flat = [y for x in members for y in (x["m"] if x["k"] == "union" else [x])]
    rest = [x for x in flat if x["k"] != "null"]
    inner = rest[0] if len(rest) == 1 else {"k": "union", "m": rest}
    return inner if len(rest) == len(flat) else {"k": "nullable", "e": inner}


def text(node):
    """The literal of "..." and of "...".format(...)."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return text(node.func.value)
    return None


class Module:
    def __init__(self, name, tree):
        self.name, self.tree = name, tree
        self.imports = {}  # local name -> (module, name there)
        self.classes = {}  # "A.B" -> class definition
        self.dicts = {}  # X = TypedDict("X", {...})
        self.aliases = {}  # X = any other expression
        for n in ast.walk(tree):
            if isinstance(n, ast.ImportFrom) and n.module and n.level == 0:
                for a in n.names:
                    self.imports[a.asname or a.name] = (n.module, a.name)
        self._find_classes(tree.body, "")
        for n in tree.body:
            if isinstance(n, ast.Assign) and assigned_name(n):
                call = isinstance(n.value, ast.Call) and dotted(n.value.func)
                table = self.dicts if call == "TypedDict" else self.aliases
                table[assigned_name(n)] = n.value

    def _find_classes(self, body, prefix):
        for n in body:
            if isinstance(n, ast.ClassDef):
                self.classes[prefix + n.name] = n
                self._find_classes(n.body, f"{prefix}{n.name}.")

    def declares(self, name):
        return name in self.classes or name in self.dicts


class Reader:
    def __init__(self, root):
        self.modules, self.structs, self.operations = {}, {}, []
        for file in sorted(Path(root).rglob("*.py")):
            parts = file.relative_to(root).with_suffix("").parts
            name = ".".join(["stripe", *(p for p in parts if p != "__init__")])
            self.modules[name] = Module(
                name, ast.parse(file.read_text(encoding="utf8"))
            )

    # ---- types

    def resolve(self, module, name, scope):
        """What `name` means inside class `scope` of `module`: "module:Class", or
        "module:=alias" for a name that stands for another type."""
        parts = scope.split(".") if scope else []
        for depth in range(len(parts), -1, -1):
            local = ".".join([*parts[:depth], name])
            if module.declares(local):
                return f"{module.name}:{local}"
        head, _, rest = name.partition(".")
        if head in module.imports:
            source, attribute = module.imports[head]
            target = attribute + ("." + rest if rest else "")
            there = self.modules.get(source)
            if there and not there.declares(target):
                if attribute in there.imports:
                    return self.resolve(there, target, "")
                if attribute in there.aliases:
                    return f"{source}:={attribute}"
            return (
                f"{source}:{target if there and there.declares(target) else attribute}"
            )
        return f"{module.name}:={name}" if name in module.aliases else None

    def type_of(self, node, module, scope):
        if isinstance(node, ast.Constant):
            if node.value is None:
                return {"k": "null"}
            if isinstance(node.value, str):
                quoted = ast.parse(node.value.strip(), mode="eval").body
                return self.type_of(quoted, module, scope)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            sides = (node.left, node.right)
            return union([self.type_of(x, module, scope) for x in sides])
        if isinstance(node, ast.Subscript):
            return self.subscript(node, module, scope)
        name = dotted(node)
        if name in PRIMITIVES:
            return {"k": PRIMITIVES[name]}
        target = name and self.resolve(module, name, scope)
        if not target:
            # Python's own types, in classes that have nothing to do with the API.
            return {"k": "unresolved", "v": ast.unparse(node)}
        if ":=" in target:
            source, alias = target.split(":=")
            there = self.modules[source]
            return self.type_of(there.aliases[alias], there, "")
        return {"k": "ref", "q": target}

    def subscript(self, node, module, scope):
        generic = dotted(node.value).rsplit(".", 1)[-1]
        args = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if generic == "Literal":
            return union([{"k": "lit", "v": a.value} for a in args])
        args = [self.type_of(a, module, scope) for a in args]
        if generic == "Union":
            return union(args)
        if generic not in GENERICS:
            return {"k": "unresolved", "v": ast.unparse(node)}
        return {"k": GENERICS[generic], "e": args[-1]}

    # ---- parameters and responses

    def class_fields(self, definition, module, scope):
        fields, wire_names = [], {}
        # A field's documentation is the string that follows it.
        for n, following in zip(definition.body, [*definition.body[1:], None]):
            name = assigned_name(n)
            if isinstance(n, ast.AnnAssign) and name:
                t = self.type_of(n.annotation, module, scope)
                doc = isinstance(following, ast.Expr) and text(following.value)
                if t["k"] != "classvar":
                    fields.append({"n": name, "t": t, "doc": doc or ""})
            elif name == "_field_remappings":
                wire_names = ast.literal_eval(n.value)
        for f in fields:
            f["n"] = wire_names.get(f["n"], f["n"])
        return fields

    def read_structs(self):
        for module in self.modules.values():
            for name, definition in module.classes.items():
                bases = [b for b in definition.bases if dotted(b)]
                if any(dotted(b) == "StripeService" for b in bases):
                    continue
                bases = [self.type_of(b, module, "") for b in bases]
                struct = {
                    "fields": self.class_fields(definition, module, name),
                    "bases": [b["q"] for b in bases if b["k"] == "ref"],
                }
                for n in definition.body:
                    if assigned_name(n) == "OBJECT_NAME" and text(n.value):
                        struct["object_name"] = text(n.value)
                self.structs[f"{module.name}:{name}"] = struct
            for name, call in module.dicts.items():
                pairs = zip(call.args[1].keys, call.args[1].values)
                self.structs[f"{module.name}:{name}"] = {
                    "fields": [
                        {"n": k.value, "t": self.type_of(v, module, ""), "doc": ""}
                        for k, v in pairs
                    ],
                    "bases": [],
                }

    # ---- operations

    def read_service(self, service, namespace):
        source, name = service.split(":")
        module = self.modules[source]
        for n in module.classes[name].body:
            if isinstance(n, ast.AnnAssign):
                t = self.type_of(n.annotation, module, "")
                if t["k"] == "ref" and t["q"].endswith("Service"):
                    self.read_service(t["q"], [*namespace, assigned_name(n)])
            if isinstance(n, ast.FunctionDef):
                self.read_method(n, module, namespace)

    def read_method(self, method, module, namespace):
        for call in ast.walk(method):
            if not isinstance(call, ast.Call):
                continue
            if dotted(call.func) not in ("self._request", "self._request_stream"):
                continue
            keywords = {k.arg: k.value for k in call.keywords}
            params = [a for a in method.args.args if a.arg == "params"]
            self.operations.append(
                {
                    "ns": namespace,
                    "method": method.name,
                    "verb": text(call.args[0]).upper(),
                    "path": text(call.args[1]),
                    "host": text(keywords.get("base_address")) or "api",
                    "params": params
                    and self.type_of(params[0].annotation, module, "")
                    or None,
                }
            )
            return

    def constant(self, module, name):
        body = [n for n in ast.walk(self.modules[module].tree)]
        return next(text(n.value) for n in body if assigned_name(n) == name)


def read(root):
    reader = Reader(root)
    reader.read_structs()
    for service, namespace in SERVICE_ROOTS.items():
        if service.split(":")[0] in reader.modules:
            reader.read_service(service, namespace)
    return {
        "package": "stripe " + reader.constant("stripe._version", "VERSION"),
        "api_version": reader.constant("stripe._api_version", "CURRENT"),
        "operations": reader.operations,
        "structs": reader.structs,
    }
