// Reads the types of the npm package `stripe` as TypeScript understands them: what each operation takes, and what each
// object has. The extractor reads the text of the declarations; this asks the type checker, and shares no code with it.
// usage: node read_types.js <stripe package dir> <typescript package dir> <out.json>
//
// A type is {any of: text, number, bool, any, file, range, unset, open, absent: true; values: [..] of an enum;
// metadata: true; map: T; list: T; page: T; object: its name; hash: {field: T}}, a union has several of these.
'use strict';
const fs = require('fs');
const path = require('path');
const [packageDir, typescriptDir, outFile] = process.argv.slice(2);
const ts = require(path.resolve(typescriptDir));

const esm = path.resolve(packageDir, 'esm');
const below = (dir) =>
  fs.readdirSync(dir, {withFileTypes: true}).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    return entry.isDirectory() ? below(file) : file.endsWith('.d.ts') ? [file] : [];
  });
const files = below(path.join(esm, 'resources'));
const program = ts.createProgram([path.join(esm, 'stripe.core.d.ts'), ...files], {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
});
const checker = program.getTypeChecker();
const own = (source) => files.includes(path.normalize(source.fileName));
const has = (type, flag) => (type.flags & flag) !== 0;

// The value of a field `object` that can have only one: the mark of an object of the API. Hashes in parameters may have
// one as well, but are declared within a namespace.
function nameOf(type) {
  const [declaration] = (type.symbol && type.symbol.declarations) || [];
  if (!declaration || !ts.isSourceFile(declaration.parent)) return null;
  const object = type.getProperty('object');
  const of = object && checker.getTypeOfSymbol(object);
  return of && of.isStringLiteral() ? of.value : null;
}

const NAMED = {
  MetadataParam: {metadata: true},
  Metadata: {metadata: true},
  RangeQueryParam: {range: true},
  FileData: {file: true},
  Uint8Array: {file: true},
  ReadableStream: {file: true},
  Decimal: {text: true},
  DecimalImpl: {text: true},
};

function add(into, type) {
  const flags = ts.TypeFlags;
  if (type.isUnion()) type.types.forEach((one) => add(into, one));
  else if (has(type, flags.Undefined | flags.Void | flags.Null)) {
    into[has(type, flags.Null) ? 'unset' : 'absent'] = true;
  } else if (type.isStringLiteral()) {
    if (type.value === '') into.unset = true;
    else into.values = [...(into.values || []), type.value];
  } else if (has(type, flags.String | flags.BigInt)) into.text = true;
  else if (has(type, flags.Number | flags.NumberLiteral)) into.number = true;
  else if (has(type, flags.BooleanLike)) into.bool = true;
  else if (has(type, flags.Any | flags.Unknown | flags.NonPrimitive)) into.any = true;
  else if (type.isIntersection() && type.types.some((one) => has(one, flags.String))) into.open = true;
  else addObject(into, type);
}

function addObject(into, type) {
  const name = (type.aliasSymbol || type.symbol || {}).name;
  const [of] = checker.getTypeArguments ? checker.getTypeArguments(type) : [];
  if (NAMED[name]) return Object.assign(into, NAMED[name]);
  if (type.isIntersection()) return Object.assign(into, NAMED[(type.types[0].symbol || {}).name] || {any: true});
  if (checker.isArrayType(type)) return Object.assign(into, {list: read(of)});
  if (name === 'ApiList' || name === 'V2List') return Object.assign(into, {page: read(of)});
  const index = type.getStringIndexType();
  if (index) return Object.assign(into, {map: read(index)});
  if (nameOf(type)) {
    into.objects = [...(into.objects || []), nameOf(type)];
    return into;
  }
  // A union of hashes has the fields of all.
  into.hash = Object.assign(into.hash || {}, fieldsOf(type));
  return into;
}

const read = (type) => {
  const into = {};
  add(into, type);
  return into;
};

const within = [];
function fieldsOf(type) {
  if (within.includes(type)) return {};
  within.push(type);
  const fields = {};
  for (const property of checker.getPropertiesOfType(type)) {
    const of = checker.getTypeOfSymbol(property);
    if (of.getCallSignatures().length) continue;
    const field = read(of);
    // `deleted?: void` tells an object from its deleted variant.
    if (Object.keys(field).join() === 'absent') continue;
    fields[property.name] = field;
    if (property.flags & ts.SymbolFlags.Optional) fields[property.name].absent = true;
  }
  within.pop();
  return fields;
}

// ---- Operations: their types from the declarations, their verbs and paths from the scripts beside them ----

function requests(file) {
  const script = file.replace(/\.d\.ts$/, '.js');
  const source = ts.createSourceFile(script, fs.readFileSync(script, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = {};
  const visit = (node, method) => {
    if (ts.isMethodDeclaration(node)) method = `${node.parent.name.text}.${node.name.text}`;
    if (method && ts.isCallExpression(node) && node.expression.getText().endsWith('._makeRequest')) {
      const [verb, url] = node.arguments;
      const text = ts.isTemplateExpression(url)
        ? url.head.text + url.templateSpans.map((span) => `{}${span.literal.text}`).join('')
        : url.text;
      // Some of their own helpers fetch a URL that an answer has.
      if (text) found[method] = found[method] || `${verb.text} ${text}`;
    }
    ts.forEachChild(node, (child) => visit(child, method));
  };
  visit(source, null);
  return found;
}

const operations = {};
const objects = {};
for (const source of program.getSourceFiles().filter(own)) {
  const sent = requests(source.fileName);
  const visit = (node) => {
    if (ts.isMethodDeclaration(node)) {
      const request = sent[`${node.parent.name.text}.${node.name.getText()}`];
      const params = node.parameters.find((parameter) => parameter.name.getText() === 'params');
      if (request) operations[request] = params ? fieldsOf(checker.getNonNullableType(checker.getTypeAtLocation(params))) : {};
    }
    if (ts.isInterfaceDeclaration(node)) {
      const type = checker.getTypeAtLocation(node);
      const name = nameOf(type);
      if (name && !node.name.text.startsWith('Deleted')) objects[name] = fieldsOf(type);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const version = /ApiVersion = "([^"]+)"/.exec(fs.readFileSync(path.join(esm, 'apiVersion.js'), 'utf8').replace(/'/g, '"'));
fs.writeFileSync(outFile, JSON.stringify({version: version && version[1], operations, objects}));
