//! The facts about Stripe's API, as `facts.json` has them.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What is wrong with the facts, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// A path into the facts.
    pub(crate) place: String,
    pub(crate) reason: String,
}

pub(crate) fn fault<T>(place: impl Into<String>, reason: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { place: place.into(), reason: reason.into() })
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    Str,
    Int,
    Float,
    Bool,
    Any,
    Timestamp,
    TimestampMs,
    Datetime,
    Date,
    Decimal,
    Int64Str,
    Metadata,
    File,
    /// A constant text; constant `true` is a `Bool`.
    Lit(String),
    Enum(String),
    Struct(String),
    Object(String),
    Arr(Box<Self>),
    Map {
        of: Box<Self>,
        /// Whether each of its values can be unset.
        emptyable: bool,
    },
    List(Box<Self>),
    Expandable(Vec<String>),
    Range(Bound),
    Union(Vec<Self>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Bound {
    Timestamp,
    Int,
    Datetime,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    pub(crate) emptyable: bool,
    /// Whether a response may leave it out, or have `null`.
    pub(crate) optional: bool,
    pub(crate) deprecated: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) resource: String,
    pub(crate) method: String,
    pub(crate) verb: String,
    pub(crate) path: String,
    pub(crate) path_params: Vec<String>,
    pub(crate) host: String,
    pub(crate) style: String,
    pub(crate) area: String,
    pub(crate) response: Response,
    pub(crate) pagination: Option<String>,
    pub(crate) params: Vec<Field>,
    pub(crate) deprecated: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Response {
    Object(String),
    Deleted(String),
    List(String),
    /// Several kinds of objects.
    Any,
    Binary,
    Empty,
    Redirect,
}

impl Response {
    pub(crate) fn object(&self) -> Option<&str> {
        match self {
            Self::Object(name) | Self::Deleted(name) | Self::List(name) => Some(name),
            Self::Any | Self::Binary | Self::Empty | Self::Redirect => None,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Object {
    /// The value of its field `object`; nothing if it has none.
    pub(crate) object: Option<String>,
    pub(crate) area: String,
    pub(crate) fields: Vec<Field>,
    pub(crate) has_deleted_variant: bool,
}

#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) operations: Vec<Operation>,
    pub(crate) objects: BTreeMap<String, Object>,
    /// By name: the objects that it may be, and its area.
    pub(crate) unions: BTreeMap<String, (Vec<String>, String)>,
    /// By name, without aliases.
    pub(crate) structs: BTreeMap<String, Vec<Field>>,
    pub(crate) struct_aliases: BTreeMap<String, String>,
    pub(crate) enums: BTreeMap<String, Vec<String>>,
    pub(crate) enum_aliases: BTreeMap<String, String>,
    /// Type, name, and the object that comes with it.
    pub(crate) snapshot_events: Vec<(String, String, String)>,
    /// Type and name.
    pub(crate) thin_events: Vec<(String, String)>,
}

impl Facts {
    pub(crate) fn read(json: &str) -> Result<Self, Fault> {
        let facts: Value = match serde_json::from_str(json) {
            Ok(facts) => facts,
            Err(error) => return fault("facts", error.to_string()),
        };
        let facts = In { place: "facts".into(), value: &facts };
        let format = facts.get("format")?;
        if format.text()? != "stripe-api-facts/1" {
            return fault(format.place, "an unknown format");
        }
        let unions = |u: &In<'_>| Ok((u.get("of")?.texts()?, u.get("area")?.text()?));
        let objects = facts.get("objects")?.entries(|o| o.object())?;
        let mut structs = facts.get("structs")?.entries(In::structure)?;
        // What is sent is a hash, also where an object of that form comes back.
        structs.extend(objects.iter().map(|(name, o)| (name.clone(), o.fields.clone())));
        Ok(Self {
            operations: facts.get("operations")?.items(|o| o.operation())?,
            objects,
            unions: facts.get("object_unions")?.entries(|u| unions(u))?,
            structs,
            struct_aliases: facts.get("struct_aliases")?.entries(In::text)?,
            enums: facts.get("enums")?.entries(|e| e.get("values")?.texts())?,
            enum_aliases: facts.get("enum_aliases")?.entries(In::text)?,
            snapshot_events: facts.get("events")?.get("v1")?.items(|e| {
                let (type_, name) = e.event()?;
                Ok((type_, name, e.get("object")?.text()?))
            })?,
            thin_events: facts.get("events")?.get("v2")?.items(In::event)?,
        })
    }

    /// The name that a struct is described under.
    pub(crate) fn canonical<'a>(&'a self, name: &'a str) -> &'a str {
        self.struct_aliases.get(name).map_or(name, String::as_str)
    }

    pub(crate) fn fields(&self, name: &str) -> &[Field] {
        self.structs.get(self.canonical(name)).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn values(&self, name: &str) -> &[String] {
        let name = self.enum_aliases.get(name).map_or(name, String::as_str);
        self.enums.get(name).map_or(&[], Vec::as_slice)
    }
}

/// A value of the facts that knows its place.
struct In<'a> {
    place: String,
    value: &'a Value,
}

impl<'a> In<'a> {
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

    fn event(&self) -> Result<(String, String), Fault> {
        Ok((self.get("type")?.text()?, self.get("name")?.text()?))
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

    fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool).unwrap_or(false)
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

    fn structure(&self) -> Result<Vec<Field>, Fault> {
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
            deprecated: self.flag("deprecated"),
        })
    }

    fn response(&self) -> Result<Response, Fault> {
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
        Ok(Object {
            object: self.maybe("object")?,
            area: self.get("area")?.text()?,
            fields: self.get("fields")?.items(|f| f.field())?,
            has_deleted_variant: self.value.get("deleted_variant").is_some_and(|v| !v.is_null()),
        })
    }

    fn field(&self) -> Result<Field, Fault> {
        Ok(Field {
            name: self.get("name")?.text()?,
            ty: self.get("type")?.ty()?,
            required: self.flag("required"),
            emptyable: self.flag("emptyable"),
            optional: self.flag("optional") || self.flag("nullable"),
            deprecated: self.flag("deprecated"),
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
        let key = self.value.as_object().and_then(|map| {
            map.keys().map(String::as_str).find(|key| !matches!(*key, "values" | "exact"))
        });
        let Some(key) = key else { return fault(&self.place, "not a type") };
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
                "timestamp" => Bound::Timestamp,
                "int" => Bound::Int,
                "datetime" => Bound::Datetime,
                other => return fault(inner.place, format!("an unknown range: `{other}`")),
            }),
            "union" => Type::Union(inner.items(|t| t.ty())?),
            other => return fault(&self.place, format!("an unknown type: `{other}`")),
        })
    }
}
