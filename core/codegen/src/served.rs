//! The API as the double of Stripe reads it: `fixtures/src/double/api.txt`, one record per line.
//!
//! A line is a word and what follows it, separated by spaces:
//!
//! - `version` and the version of the API
//! - `operation`, its verb, path, id, host, kind of answer with its object, and parameters
//! - `object`, its name, its `object` value or `-`, and its fields
//! - `union`, its name, and the objects that it may be
//! - `hash`, its number, and its parameters or fields
//! - `enum`, its number, and its values
//! - `event`, its type, and the object that comes with it
//!
//! A field is its name, marks, `:` and its type. `!` marks what is required, `~` what can be unset or may be `null`, `?` what
//! an answer may leave out. A type is a letter, or one of `=constant`, `e` and `h` with a number, `o` with an object,
//! `[` array, `{` map, `l` list, `x` expandable with objects, `r` range, and `(a,b)` for several.

use crate::facts::{Fault, fault};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Where the table is, from `core`.
pub(crate) const PLACE: &str = "../fixtures/src/double/api.txt";

/// The table of these facts, which must have been checked.
pub(crate) fn table(json: &str) -> Result<String, Fault> {
    let facts: Value = match serde_json::from_str(json) {
        Ok(facts) => facts,
        Err(error) => return fault("facts", error.to_string()),
    };
    let table = Table {
        hashes: Names::of(&facts, "structs", "struct_aliases"),
        enums: Names::of(&facts, "enums", "enum_aliases"),
    };
    let mut text = String::new();
    let _ = writeln!(text, "version {}", word(&facts["api_version"]));
    for operation in items(&facts["operations"]) {
        let response = &operation["response"];
        let kind = word(&response["kind"]);
        // The page to which a browser is sent is not an operation.
        if kind == "browser_redirect" {
            continue;
        }
        let gives = match (response["object"].as_str(), response["union"][0].as_str()) {
            (Some(object), _) | (None, Some(object)) => format!("{kind}:{object}"),
            (None, None) => kind.to_owned(),
        };
        let _ = write!(
            text,
            "operation {} {} {} {} {gives}",
            word(&operation["verb"]),
            word(&operation["path"]),
            word(&operation["id"]),
            word(&operation["host"]),
        );
        table.fields(&mut text, &operation["params"])?;
    }
    for (name, object) in entries(&facts["objects"]) {
        let _ = write!(text, "object {name} {}", object["object"].as_str().unwrap_or("-"));
        table.fields(&mut text, &object["fields"])?;
    }
    for (name, union) in entries(&facts["object_unions"]) {
        let _ = writeln!(text, "union {name} {}", words(&union["of"]));
    }
    for (name, number) in &table.hashes.numbers {
        let _ = write!(text, "hash {number}");
        table.fields(&mut text, &facts["structs"][*name]["fields"])?;
    }
    for (name, number) in &table.enums.numbers {
        let _ = writeln!(text, "enum {number} {}", words(&facts["enums"][*name]["values"]));
    }
    for event in items(&facts["events"]["v1"]) {
        let _ = writeln!(text, "event {} {}", word(&event["type"]), word(&event["object"]));
    }
    Ok(text)
}

/// The numbers of names, under which others may be described as well.
struct Names<'a> {
    numbers: BTreeMap<&'a str, usize>,
    aliases: &'a Value,
}

impl<'a> Names<'a> {
    fn of(facts: &'a Value, of: &str, aliases: &str) -> Self {
        let numbers = entries(&facts[of]).map(|(name, _)| name.as_str());
        let numbers = numbers.enumerate().map(|(number, name)| (name, number)).collect();
        Self { numbers, aliases: &facts[aliases] }
    }

    fn number(&self, name: &str) -> Result<usize, Fault> {
        let canonical = self.aliases[name].as_str().unwrap_or(name);
        match self.numbers.get(canonical) {
            Some(number) => Ok(*number),
            None => fault("facts", format!("nothing is called `{name}`")),
        }
    }
}

struct Table<'a> {
    hashes: Names<'a>,
    enums: Names<'a>,
}

impl Table<'_> {
    /// Writes fields and the end of the line.
    fn fields(&self, text: &mut String, fields: &Value) -> Result<(), Fault> {
        for field in items(fields) {
            let _ = write!(text, " {}", word(&field["name"]));
            for (flag, mark) in
                [("required", '!'), ("emptyable", '~'), ("nullable", '~'), ("optional", '?')]
            {
                if field[flag] == true {
                    text.push(mark);
                }
            }
            text.push(':');
            self.ty(text, &field["type"])?;
        }
        text.push('\n');
        Ok(())
    }

    fn ty(&self, text: &mut String, of: &Value) -> Result<(), Fault> {
        if let Some(plain) = of.as_str() {
            text.push_str(match plain {
                "str" => "s",
                "int" => "i",
                "float" => "f",
                "bool" => "b",
                "any" => "a",
                "timestamp" => "t",
                "timestamp_ms" => "T",
                "datetime" => "z",
                "date" => "d",
                "decimal" => "n",
                "int64str" => "N",
                "metadata" | "metadata_patch" => "m",
                "file" => "p",
                other => return fault("facts", format!("an unknown type: `{other}`")),
            });
            return Ok(());
        }
        let mut keys = of.as_object().into_iter().flat_map(Map::keys).map(String::as_str);
        let Some(key) = keys.find(|key| !matches!(*key, "values" | "exact")) else {
            return fault("facts", "not a type");
        };
        let inner = &of[key];
        match key {
            "lit" if inner.is_boolean() => text.push_str("=true"),
            "lit" => {
                let _ = write!(text, "={}", word(inner));
            }
            "enum" => {
                let _ = write!(text, "e{}", self.enums.number(word(inner))?);
            }
            "struct" => {
                let _ = write!(text, "h{}", self.hashes.number(word(inner))?);
            }
            "object" => {
                let _ = write!(text, "o{}", word(inner));
            }
            "arr" => {
                text.push('[');
                self.ty(text, inner)?;
            }
            "map" => {
                text.push('{');
                self.ty(text, inner)?;
            }
            "list" => {
                text.push('l');
                self.ty(text, inner)?;
            }
            "expandable" => {
                let _ = write!(text, "x{}", words(inner).replace(' ', "|"));
            }
            "range" => {
                let exact = if of["exact"] == true { "=" } else { "" };
                let bound = match word(inner) {
                    "timestamp" => "t",
                    "int" => "i",
                    _ => "z",
                };
                let _ = write!(text, "r{exact}{bound}");
            }
            "union" => {
                text.push('(');
                for (at, part) in items(inner).enumerate() {
                    if at > 0 {
                        text.push(',');
                    }
                    self.ty(text, part)?;
                }
                text.push(')');
            }
            other => return fault("facts", format!("an unknown type: `{other}`")),
        }
        Ok(())
    }
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn words(value: &Value) -> String {
    items(value).map(word).collect::<Vec<_>>().join(" ")
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_type_has_a_spelling() {
        let field = |ty: Value| json!({ "name": "f", "type": ty });
        let mut facts = json!({
            "api_version": "2026-10-28.endive",
            "operations": [{
                "verb": "POST", "path": "/v1/things/{thing}", "id": "things.update", "host": "api",
                "response": { "kind": "object", "object": "Thing" },
                "params": [{ "name": "a", "type": "str", "required": true, "emptyable": true }],
            }],
            "objects": { "Thing": { "object": "thing", "fields": [] } },
            "object_unions": { "Either": { "of": ["Thing", "Other"] } },
            "structs": { "A": { "fields": [] }, "B": { "fields": [] } }, "struct_aliases": { "C": "B" },
            "enums": { "E": { "values": ["x", "y"] } }, "enum_aliases": {},
            "events": { "v1": [{ "type": "thing.created", "object": "Thing" }] },
        });
        let types = [
            json!("str"),
            json!({ "struct": "C" }),
            json!({ "arr": { "enum": "E" } }),
            json!({ "map": "int", "values": ["emptyable"] }),
            json!({ "expandable": ["Thing", "Other"] }),
            json!({ "range": "timestamp", "exact": true }),
            json!({ "union": [{ "lit": "now" }, "timestamp"] }),
            json!({ "list": { "object": "Thing" } }),
        ];
        facts["objects"]["Thing"]["fields"] = types.into_iter().map(field).collect();
        assert_eq!(
            table(&facts.to_string()).unwrap(),
            "version 2026-10-28.endive\n\
             operation POST /v1/things/{thing} things.update api object:Thing a!~:s\n\
             object Thing thing f:s f:h1 f:[e0 f:{i f:xThing|Other f:r=t f:(=now,t) f:loThing\n\
             union Either Thing Other\nhash 0\nhash 1\nenum 0 x y\nevent thing.created Thing\n"
        );
        facts["structs"] = json!({});
        assert!(table(&facts.to_string()).is_err());
    }
}
