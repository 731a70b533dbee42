// Reads the npm package `stripe` and writes what it declares, as plain JSON for the merge step:
// types from the .d.ts files (TypeScript's compiler API), requests from the .js files beside them.
// usage: node read_node.js <stripe package dir> <typescript package dir> <out.json>
'use strict';
const fs = require('fs');
const path = require('path');
const [packageDir, typescriptDir, outFile] = process.argv.slice(2);
const ts = require(path.resolve(typescriptDir));
const Kind = ts.SyntaxKind;

const esm = path.resolve(packageDir, 'esm');
const resources = path.join(esm, 'resources') + path.sep;
const entry = path.join(esm, 'stripe.core.d.ts');

const filesIn = (dir) =>
  fs.readdirSync(dir, {withFileTypes: true}).flatMap((e) => {
    const file = path.join(dir, e.name);
    return e.isDirectory() ? filesIn(file) : file.endsWith('.d.ts') ? [file] : [];
  });
const program = ts.createProgram([entry, ...filesIn(resources)], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const warnings = [];

// ---- Names: `Issuing.Card`, `AccountCreateParams.Controller.Fees` ----

function qualifiedName(declaration) {
  const chain = [];
  for (let n = declaration; n && !ts.isSourceFile(n); n = n.parent) {
    const named =
      ts.isModuleDeclaration(n) ||
      ts.isInterfaceDeclaration(n) ||
      ts.isTypeAliasDeclaration(n) ||
      ts.isClassDeclaration(n);
    if (named && n.name) chain.unshift(n.name.text);
  }
  const file = declaration.getSourceFile().fileName;
  if (!file.startsWith(resources)) {
    const base = path.basename(file, '.d.ts');
    return (base === 'shared' ? 'Shared.' : `@${base}.`) + chain.join('.');
  }
  // A resource's folder is its namespace; some files repeat it as a TypeScript namespace.
  const namespace = path
    .dirname(file.slice(resources.length))
    .split(path.sep)
    .filter((x) => x !== '.');
  const repeated = namespace.length && chain.slice(0, namespace.length).join('.') === namespace.join('.');
  return (repeated ? chain : [...namespace, ...chain]).join('.');
}

function declarationOf(nameNode) {
  let symbol = checker.getSymbolAtLocation(nameNode);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const found = ((symbol && symbol.declarations) || []).find(
    (d) => ts.isInterfaceDeclaration(d) || ts.isTypeAliasDeclaration(d) || ts.isClassDeclaration(d)
  );
  if (!found) warnings.push(`no declaration for ${nameNode.getText()} in ${nameNode.getSourceFile().fileName}`);
  return found || null;
}

// ---- Documentation: read by the merge step to tell timestamps and deprecations, never copied ----

function documentation(node) {
  const last = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).pop();
  if (!last) return {doc: '', deprecated: false, throws: []};
  const tags = [...(last.tags || [])];
  return {
    doc: ts.getTextOfJSDocComment(last.comment) || '',
    deprecated: tags.some((t) => t.tagName.text === 'deprecated'),
    throws: tags.filter((t) => t.tagName.text === 'throws').map((t) => t.getText()),
  };
}

// ---- Types: {k: kind, e: element, m: members, q: qualified name, v: value} ----

const KEYWORDS = {
  [Kind.StringKeyword]: 'str',
  [Kind.NumberKeyword]: 'num',
  [Kind.BooleanKeyword]: 'bool',
  [Kind.BigIntKeyword]: 'bigint',
  [Kind.UnknownKeyword]: 'any',
  [Kind.AnyKeyword]: 'any',
  [Kind.VoidKeyword]: 'void',
  [Kind.FunctionType]: 'fn',
};
// Types of stripe-node's own that stand for something on the wire.
const SPECIAL = {
  OtherString: 'otherstring',
  Metadata: 'metadata',
  MetadataParam: 'metadata',
  RangeQueryParam: 'range',
  Decimal: 'decimal',
  FileData: 'file',
  StripeStreamResponse: 'binary',
};
const GENERIC = {Array: 'arr', Emptyable: 'emptyable', ApiList: 'list', V2List: 'v2list', Partial: 'partial'};
const WRAPPERS = [
  'Response',
  'Promise',
  'ApiListPromise',
  'ApiSearchResultPromise',
  'V2ListPromise',
  'V2SearchResultPromise',
];

function literalType(literal) {
  if (literal.kind === Kind.NullKeyword) return {k: 'null'};
  if (literal.kind === Kind.TrueKeyword) return {k: 'lit', v: true};
  if (literal.kind === Kind.FalseKeyword) return {k: 'lit', v: false};
  if (ts.isStringLiteral(literal)) return {k: 'lit', v: literal.text};
  if (ts.isNumericLiteral(literal)) return {k: 'lit', v: Number(literal.text)};
  return null;
}

function unionType(types) {
  const all = types.map(convert);
  const open = all.some((x) => x.k === 'otherstring');
  const rest = all.filter((x) => x.k !== 'null' && x.k !== 'otherstring');
  const union = rest.length === 1 && !open ? rest[0] : {k: 'union', m: rest, ...(open ? {open: true} : {})};
  return all.some((x) => x.k === 'null') ? {k: 'nullable', e: union} : union;
}

function convert(t) {
  if (KEYWORDS[t.kind]) return {k: KEYWORDS[t.kind]};
  if (ts.isParenthesizedTypeNode(t)) return convert(t.type);
  if (ts.isUnionTypeNode(t)) return unionType(t.types);
  if (ts.isArrayTypeNode(t)) return {k: 'arr', e: convert(t.elementType)};
  if (ts.isLiteralTypeNode(t)) {
    const literal = literalType(t.literal);
    if (literal) return literal;
  }
  if (ts.isTypeLiteralNode(t)) {
    if (t.members.length === 1 && ts.isIndexSignatureDeclaration(t.members[0])) {
      return {k: 'map', e: convert(t.members[0].type)};
    }
  }
  if (ts.isTypeReferenceNode(t)) {
    const name = t.typeName.getText();
    const args = (t.typeArguments || []).map(convert);
    if (SPECIAL[name]) return {k: SPECIAL[name]};
    if (GENERIC[name]) return {k: GENERIC[name], e: args[0]};
    if (WRAPPERS.includes(name)) return {k: 'wrap', w: name, e: args[0]};
    const declaration = declarationOf(t.typeName);
    return declaration ? {k: 'ref', q: qualifiedName(declaration)} : {k: 'unresolved', v: name};
  }
  warnings.push(`type kind ${Kind[t.kind]} in ${t.getSourceFile().fileName}: ${t.getText().slice(0, 100)}`);
  return {k: 'unresolved', v: t.getText()};
}

function field(p) {
  const {doc, deprecated} = documentation(p);
  const name = ts.isStringLiteral(p.name) ? p.name.text : p.name.getText();
  return {n: name, opt: !!p.questionToken, t: convert(p.type), ...(deprecated ? {dep: true} : {}), doc};
}

// ---- Declarations ----

const structs = {};
const aliases = {};

function readInterface(n) {
  const name = qualifiedName(n);
  const fields = n.members.filter(ts.isPropertySignature).map(field);
  const methods = n.members.filter(ts.isMethodSignature).map((m) => ({n: m.name.getText(), r: convert(m.type)}));
  if (structs[name]) {
    warnings.push(`two interfaces ${name}: merged, as TypeScript does`);
    structs[name].fields.push(...fields.filter((x) => !structs[name].fields.some((y) => y.n === x.n)));
    return;
  }
  const bases = (n.heritageClauses || []).flatMap((h) => h.types.map((x) => declarationOf(x.expression)));
  structs[name] = {
    file: path.relative(esm, n.getSourceFile().fileName),
    ext: bases.filter(Boolean).map(qualifiedName),
    fields,
    ...(methods.length ? {methods} : {}),
  };
}

function readDeclarations(n) {
  if (ts.isInterfaceDeclaration(n)) readInterface(n);
  else if (ts.isTypeAliasDeclaration(n)) {
    aliases[qualifiedName(n)] = {file: path.relative(esm, n.getSourceFile().fileName), t: convert(n.type)};
  }
  ts.forEachChild(n, readDeclarations);
}
for (const source of program.getSourceFiles()) {
  const shared = source.fileName === path.join(esm, 'shared.d.ts');
  if (shared || source.fileName.startsWith(resources)) readDeclarations(source);
}

// ---- Requests: what a method of a resource class sends, from the .js file ----

function classNamed(source, name) {
  return source.statements.find((n) => ts.isClassDeclaration(n) && n.name && n.name.text === name);
}

const scripts = {};
function scriptClass(declarationFile, name) {
  const file = declarationFile.replace(/\.d\.ts$/, '.js');
  scripts[file] =
    scripts[file] ||
    ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  return classNamed(scripts[file], name);
}

const isText = (n) => ts.isStringLiteral(n) || ts.isNoSubstitutionTemplateLiteral(n);

function literalValue(n) {
  if (isText(n)) return n.text;
  if (n.kind === Kind.TrueKeyword) return true;
  if (n.kind === Kind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(n)) return n.elements.map(literalValue);
  if (ts.isObjectLiteralExpression(n)) {
    const entries = n.properties.map((p) => [p.name.text, p.initializer ? literalValue(p.initializer) : '<function>']);
    return Object.fromEntries(entries);
  }
  return `<${Kind[n.kind]}>`;
}

function requestPath(n) {
  if (isText(n)) return {path: n.text, args: []};
  if (!ts.isTemplateExpression(n)) return null;
  let text = n.head.text;
  const args = [];
  for (const {expression, literal} of n.templateSpans) {
    // `${encodeURIComponent(id)}`
    const arg = ts.isCallExpression(expression) ? expression.arguments[0].getText() : expression.getText();
    args.push(arg);
    text += `{${arg}}${literal.text}`;
  }
  return {path: text, args};
}

function requestsOf(method) {
  const found = [];
  (function visit(n) {
    const sends = ts.isCallExpression(n) && /_makeRequest$/.test(n.expression.getText());
    if (sends && n.arguments[0] && ts.isStringLiteral(n.arguments[0])) {
      const target = requestPath(n.arguments[1]);
      const spec = n.arguments[4] ? literalValue(n.arguments[4]) : {};
      if (target) found.push({verb: n.arguments[0].text, ...target, spec});
      return;
    }
    ts.forEachChild(n, visit);
  })(method);
  return found;
}

// ---- Operations: every method that a client object reaches ----

const operations = [];

function readMethod(m, namespace, script) {
  const name = m.name.text;
  const body = script && script.members.find((x) => ts.isMethodDeclaration(x) && x.name.text === name);
  const requests = body ? requestsOf(body) : [];
  if (!requests.length) {
    warnings.push(`no request in ${namespace.join('.')}.${name}`);
    return;
  }
  const {doc, deprecated, throws} = documentation(m);
  const params = m.parameters.find((p) => p.name.text === 'params');
  operations.push({
    ns: namespace,
    method: name,
    requests,
    params: params ? {opt: !!params.questionToken, t: convert(params.type)} : null,
    ret: convert(m.type),
    dep: deprecated,
    doc,
    errors: throws.map((t) => (/Stripe\.(\w+)/.exec(t) || [])[1]).filter(Boolean),
  });
}

function readClient(declaration, namespace) {
  const file = declaration.getSourceFile().fileName;
  const extended = (declaration.heritageClauses || []).flatMap((h) => h.types.map((t) => t.getText()));
  const isResource = extended.includes('StripeResource');
  const script = isResource ? scriptClass(file, declaration.name.text) : null;
  for (const m of declaration.members) {
    if (ts.isPropertyDeclaration(m) && m.type && ts.isTypeReferenceNode(m.type)) {
      const d = declarationOf(m.type.typeName);
      const inside = d && ts.isClassDeclaration(d) && d.getSourceFile().fileName.startsWith(resources);
      if (inside) readClient(d, [...namespace, m.name.text]);
    }
    if (isResource && ts.isMethodDeclaration(m)) readMethod(m, namespace, script);
  }
}
readClient(classNamed(program.getSourceFile(entry), 'Stripe'), []);

// ---- Errors ----

function readErrors() {
  const errors = {classes: {}, aliases: {}, raw: [], raw_types: null, v2_codes: {}};
  for (const n of program.getSourceFile(path.join(esm, 'Error.d.ts')).statements) {
    if (ts.isClassDeclaration(n)) {
      const fields = n.members.filter((m) => ts.isPropertyDeclaration(m) && m.type);
      errors.classes[n.name.text] = {
        ext: (n.heritageClauses || []).flatMap((h) => h.types.map((t) => t.getText())),
        fields: fields.map((m) => ({n: m.name.text, text: m.type.getText()})),
      };
    }
    if (ts.isModuleDeclaration(n)) {
      for (const t of n.body.statements) {
        if (ts.isTypeAliasDeclaration(t)) errors.aliases[`${n.name.text}.${t.name.text}`] = convert(t.type);
      }
    }
  }
  for (const n of program.getSourceFile(path.join(esm, 'Types.d.ts')).statements) {
    if (!ts.isTypeAliasDeclaration(n)) continue;
    if (n.name.text === 'StripeRawError') errors.raw = n.type.members.map(field);
    if (n.name.text === 'RawErrorType') errors.raw_types = convert(n.type);
  }
  const script = fs.readFileSync(path.join(esm, 'Error.js'), 'utf8');
  for (const [, type, name] of script.matchAll(/case '(\w+)':\s*\n\s*return new (\w+)\(/g)) {
    errors.v2_codes[name] = [...(errors.v2_codes[name] || []), type];
  }
  return errors;
}

const hostLines = fs
  .readFileSync(path.join(esm, 'Types.js'), 'utf8')
  .matchAll(/^\s+(\w+): '([\w.-]+stripe\.com)',?$/gm);
const versionFile = fs.readFileSync(path.join(esm, 'apiVersion.js'), 'utf8');
const {name, version} = JSON.parse(fs.readFileSync(path.join(packageDir, 'package.json'), 'utf8'));
fs.writeFileSync(
  outFile,
  JSON.stringify({
    api_version: /ApiVersion = '([^']+)'/.exec(versionFile)[1],
    package: `${name} ${version}`,
    hosts: Object.fromEntries([...hostLines].map((m) => [m[1], m[2]])),
    operations,
    structs,
    aliases,
    errors: readErrors(),
    warnings,
  })
);
