//! Reads `facts.json`. Each record names all keys that it may have, and any other key is refused.

use crate::facts::{Bound, Facts, Fault, Field, Object, Operation, Response, Type, fault};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl Facts {
    pub(crate) fn read(json: &str) -> Result<Self, Fault> {
        let facts: Value = match serde_json::from_str(json) {
            Ok(facts) => facts,
            Err(error) => return fault("facts", error.to_string()),
        };
        let facts = In { place: "facts".into(), value: &facts };
        facts.keys(&[
            "format",
            "api_version",
            "sources",
            "hosts",
            "operations",
            "objects",
            "object_unions",
            "structs",
            "struct_aliases",
            "enums",
            "enum_aliases",
            "events",
            "errors",
        ])?;
        let format = facts.get("format")?;
        if format.text()? != "stripe-api-facts/1" {
            return fault(format.place, "an unknown format");
        }
        let events = facts.get("events")?;
        events.keys(&["v1", "v2"])?;
        let objects = facts.get("objects")?.entries(|o| o.object())?;
        let mut structs = facts.get("structs")?.entries(In::structure)?;
        // What is sent is a hash, also where an object of that form comes back.
        structs.extend(objects.iter().map(|(name, o)| {
            let sent = |field: &Field| Field { required: !field.optional, ..field.clone() };
            (name.clone(), o.fields.iter().map(sent).collect())
        }));
        Ok(Self {
            api_version: facts.get("api_version")?.text()?,
            operations: facts.get("operations")?.items(|o| o.operation())?,
            objects,
            unions: facts.get("object_unions")?.entries(In::union)?,
            structs,
            struct_aliases: facts.get("struct_aliases")?.entries(In::text)?,
            enums: facts.get("enums")?.entries(In::enumeration)?,
            enum_aliases: facts.get("enum_aliases")?.entries(In::text)?,
            errors: match facts.value.get("errors") {
                Some(_) => facts.get("errors")?.get("classes")?.entries(In::class)?,
                None => BTreeMap::new(),
            },
            snapshot_events: events.get("v1")?.items(In::snapshot_event)?,
            thin_events: events.get("v2")?.items(In::thin_event)?,
        })
    }
}

/// A value of the facts that knows its place.
struct In<'a> {
    place: String,
    value: &'a Value,
}

impl<'a> In<'a> {
    /// Refuses a key that is not one of these.
    fn keys(&self, known: &[&str]) -> Result<(), Fault> {
        let keys = self.value.as_object().into_iter().flat_map(Map::keys);
        match keys.map(String::as_str).find(|key| !known.contains(key)) {
            Some(key) => fault(format!("{}.{key}", self.place), "an unknown key"),
            None => Ok(()),
        }
    }

    fn get(&self, key: &str) -> Result<In<'a>, Fault> {
        match self.value.get(key) {
            Some(value) => Ok(In { place: format!("{}.{key}", self.place), value }),
            None => fault(&self.place, format!("`{key}` is missing")),
        }
    }

    fn text(&self) -> Result<String, Fault> {
        match self.value.as_str() {
            Some(text) => Ok(text.to_owned()),
            None => fault(&self.place, "not a text"),
        }
    }

    fn texts(&self) -> Result<Vec<String>, Fault> {
        self.items(In::text)
    }

    fn maybe(&self, key: &str) -> Result<Option<String>, Fault> {
        match self.value.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(_) => self.get(key)?.text().map(Some),
        }
    }

    fn flag(&self, key: &str) -> Result<bool, Fault> {
        match self.value.get(key) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => fault(format!("{}.{key}", self.place), "neither true nor false"),
        }
    }

    fn items<T>(&self, read: impl Fn(&In<'a>) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
        let Some(items) = self.value.as_array() else { return fault(&self.place, "not an array") };
        let item = |(index, value): (usize, &'a Value)| {
            let name = ["id", "name"].iter().find_map(|key| value.get(key)?.as_str());
            let name = name.map_or_else(|| index.to_string(), str::to_owned);
            read(&In { place: format!("{}[{name}]", self.place), value })
        };
        items.iter().enumerate().map(item).collect()
    }

    fn entries<T>(
        &self,
        read: impl Fn(&In<'a>) -> Result<T, Fault>,
    ) -> Result<BTreeMap<String, T>, Fault> {
        let Some(map): Option<&'a Map<String, Value>> = self.value.as_object() else {
            return fault(&self.place, "not a map");
        };
        let entry = |(name, value): (&String, &'a Value)| {
            let read = read(&In { place: format!("{}[{name}]", self.place), value })?;
            Ok((name.clone(), read))
        };
        map.iter().map(entry).collect()
    }

    fn snapshot_event(&self) -> Result<(String, String, String), Fault> {
        self.keys(&["type", "name", "object"])?;
        Ok((self.get("type")?.text()?, self.get("name")?.text()?, self.get("object")?.text()?))
    }

    fn thin_event(&self) -> Result<(String, String), Fault> {
        self.keys(&["type", "name", "related_object", "singleton", "data"])?;
        Ok((self.get("type")?.text()?, self.get("name")?.text()?))
    }

    fn union(&self) -> Result<(Vec<String>, String), Fault> {
        self.keys(&["of", "area"])?;
        Ok((self.get("of")?.texts()?, self.get("area")?.text()?))
    }

    fn enumeration(&self) -> Result<Vec<String>, Fault> {
        self.keys(&["values", "open"])?;
        self.get("values")?.texts()
    }

    fn structure(&self) -> Result<Vec<Field>, Fault> {
        self.keys(&["side", "fields"])?;
        let fields = self.get("fields")?;
        if self.get("side")?.text()? == "param" {
            return fields.items(In::parameter);
        }
        fields.items(|f| f.field())
    }

    /// A field of what is sent.
    fn parameter(&self) -> Result<Field, Fault> {
        let mut field = self.field()?;
        field.ty = match field.ty {
            Type::Object(name) => Type::Struct(name),
            ty => ty,
        };
        Ok(field)
    }

    fn operation(&self) -> Result<Operation, Fault> {
        self.keys(&[
            "id",
            "resource",
            "method",
            "node",
            "verb",
            "path",
            "path_params",
            "path_express",
            "host",
            "style",
            "send",
            "needs_version_header",
            "response",
            "params_type",
            "params",
            "pagination",
            "errors",
            "area",
            "deprecated",
        ])?;
        Ok(Operation {
            id: self.get("id")?.text()?,
            resource: self.get("resource")?.text()?,
            method: self.get("method")?.text()?,
            verb: self.get("verb")?.text()?,
            path: self.get("path")?.text()?,
            path_params: self.get("path_params")?.texts()?,
            host: self.get("host")?.text()?,
            style: self.get("style")?.text()?,
            area: self.get("area")?.text()?,
            response: self.get("response")?.response()?,
            pagination: self.maybe("pagination")?,
            params: self.get("params")?.items(In::parameter)?,
            deprecated: self.flag("deprecated")?,
            errors: match self.value.get("errors") {
                Some(_) => self.get("errors")?.texts()?,
                None => Vec::new(),
            },
        })
    }

    /// The type of a class of errors.
    fn class(&self) -> Result<String, Fault> {
        self.keys(&["types", "fields"])?;
        let types = self.get("types")?;
        match types.texts()?.as_slice() {
            [one] => Ok(one.clone()),
            _ => fault(types.place, "not one type"),
        }
    }

    fn response(&self) -> Result<Response, Fault> {
        self.keys(&["kind", "object", "deleted", "union"])?;
        let object = || self.get("object")?.text();
        let kind = self.get("kind")?;
        Ok(match kind.text()?.as_str() {
            "object" if self.value.get("union").is_some() => Response::Any,
            "object" | "object_or_deleted" => Response::Object(object()?),
            "deleted" => Response::Deleted(object()?),
            "list" | "search" | "v2_list" => Response::List(object()?),
            "binary" => Response::Binary,
            "empty" => Response::Empty,
            "browser_redirect" => Response::Redirect,
            other => return fault(kind.place, format!("an unknown kind of response: `{other}`")),
        })
    }

    fn object(&self) -> Result<Object, Fault> {
        self.keys(&["schema", "object", "fields", "deleted_variant", "deleted", "area"])?;
        Ok(Object {
            object: self.maybe("object")?,
            area: self.get("area")?.text()?,
            fields: self.get("fields")?.items(|f| f.field())?,
            has_deleted_variant: self.value.get("deleted_variant").is_some_and(|v| !v.is_null()),
        })
    }

    fn field(&self) -> Result<Field, Fault> {
        self.keys(&[
            "name",
            "type",
            "required",
            "deprecated",
            "emptyable",
            "optional",
            "nullable",
        ])?;
        Ok(Field {
            name: self.get("name")?.text()?,
            ty: self.get("type")?.ty()?,
            required: self.flag("required")?,
            emptyable: self.flag("emptyable")?,
            optional: self.flag("optional")? || self.flag("nullable")?,
            deprecated: self.flag("deprecated")?,
        })
    }

    fn ty(&self) -> Result<Type, Fault> {
        if let Some(name) = self.value.as_str() {
            return Ok(match name {
                "str" => Type::Str,
                "int" => Type::Int,
                "float" => Type::Float,
                "bool" => Type::Bool,
                "any" => Type::Any,
                "timestamp" => Type::Timestamp,
                "timestamp_ms" => Type::TimestampMs,
                "datetime" => Type::Datetime,
                "date" => Type::Date,
                "decimal" => Type::Decimal,
                "int64str" => Type::Int64Str,
                "metadata" | "metadata_patch" => Type::Metadata,
                "file" => Type::File,
                other => return fault(&self.place, format!("an unknown type: `{other}`")),
            });
        }
        let Some(map) = self.value.as_object() else { return fault(&self.place, "not a type") };
        let is_kind = |key: &&str| !matches!(*key, "values" | "exact");
        let Some(key) = map.keys().map(String::as_str).find(is_kind) else {
            return fault(&self.place, "not a type");
        };
        match key {
            "map" => self.keys(&["map", "values"])?,
            "range" => self.keys(&["range", "exact"])?,
            key => self.keys(&[key])?,
        }
        let inner = self.get(key)?;
        let boxed = || inner.ty().map(Box::new);
        Ok(match key {
            "lit" if inner.value.is_boolean() => Type::Bool,
            "lit" => Type::Lit(inner.text()?),
            "enum" => Type::Enum(inner.text()?),
            "struct" => Type::Struct(inner.text()?),
            "object" => Type::Object(inner.text()?),
            "arr" => Type::Arr(boxed()?),
            "map" => Type::Map { of: boxed()?, emptyable: self.value.get("values").is_some() },
            "list" => Type::List(boxed()?),
            "expandable" => Type::Expandable(inner.texts()?),
            "range" => Type::Range(match inner.text()?.as_str() {
                "timestamp" if self.value.get("exact").is_some() => Bound::Timestamp,
                "timestamp" => Bound::TimestampOnlyBetween,
                "int" => Bound::Int,
                "datetime" => Bound::Datetime,
                other => return fault(inner.place, format!("an unknown range: `{other}`")),
            }),
            "union" => Type::Union(inner.items(|t| t.ty())?),
            other => return fault(&self.place, format!("an unknown type: `{other}`")),
        })
    }
}
