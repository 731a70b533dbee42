//! The facts about Stripe's API.

use std::collections::BTreeMap;
use std::fmt;

/// What is wrong with the facts, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// A path into the facts, or the line of a page.
    pub(crate) place: String,
    pub(crate) reason: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.reason)
    }
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
    /// A time by itself is no filter.
    TimestampOnlyBetween,
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
    /// The classes of errors that it has of its own.
    pub(crate) errors: Vec<String>,
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
    pub(crate) api_version: String,
    pub(crate) operations: Vec<Operation>,
    pub(crate) objects: BTreeMap<String, Object>,
    /// By name: the objects that it may be, and its area.
    pub(crate) unions: BTreeMap<String, (Vec<String>, String)>,
    /// By name, without aliases.
    pub(crate) structs: BTreeMap<String, Vec<Field>>,
    pub(crate) struct_aliases: BTreeMap<String, String>,
    pub(crate) enums: BTreeMap<String, Vec<String>>,
    pub(crate) enum_aliases: BTreeMap<String, String>,
    /// By class of errors: the type that Stripe sends.
    pub(crate) errors: BTreeMap<String, String>,
    /// Type, name, and the object that comes with it.
    pub(crate) snapshot_events: Vec<(String, String, String)>,
    /// Type and name.
    pub(crate) thin_events: Vec<(String, String)>,
}

impl Facts {
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
