//! The types of setters and getters, as the tables write them.

use crate::enums::Owner;
use crate::facts::{Bound, Type};
use crate::model::{Model, Module};
use crate::modules::{self, by_hand, is_deleted};
use crate::names;
use crate::overrides;
use crate::slots::Slot;
use std::collections::BTreeSet;

/// The paths that a file has to import.
pub(crate) type Uses = BTreeSet<String>;

/// One module, with what its types bring along.
pub(crate) struct Scope<'m, 'f> {
    pub(crate) model: &'m Model<'f>,
    pub(crate) module: &'m Module<'f>,
    pub(crate) uses: Uses,
}

pub(crate) struct Setter {
    pub(crate) name: String,
    /// The name on the wire, where it is another.
    pub(crate) wire: Option<String>,
    pub(crate) kind: String,
}

/// How a parameter holds a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    One,
    List,
    Map,
    MapOfLists,
}

/// The struct that a parameter holds, and how.
pub(crate) fn shape(ty: &Type) -> Option<(&str, Shape)> {
    match ty {
        Type::Struct(name) => Some((name, Shape::One)),
        Type::Arr(of) => match shape(of)? {
            (name, Shape::One) => Some((name, Shape::List)),
            _ => None,
        },
        Type::Map { of, .. } => match shape(of)? {
            (name, Shape::One) => Some((name, Shape::Map)),
            (name, Shape::List) => Some((name, Shape::MapOfLists)),
            _ => None,
        },
        _ => None,
    }
}

/// The name of a getter, which has an underscore where it would hide a method of ours.
pub(crate) fn getter_name(owner: Owner, field: &str) -> String {
    match owner {
        Owner::Object(_) if overrides::METHODS.contains(&field) => format!("{field}_"),
        _ => names::field(field),
    }
}

impl Scope<'_, '_> {
    pub(crate) fn using(&mut self, path: &str) -> String {
        self.uses.insert(path.to_owned());
        path.rsplit("::").next().unwrap_or(path).to_owned()
    }

    /// The setters of one parameter; more than one where it takes several kinds of values.
    pub(crate) fn setters(&mut self, owner: Owner, slot: &Slot) -> Vec<Setter> {
        let field = &slot.field;
        let name = names::field(&field.name);
        let (texts, hashes): (Vec<&Type>, Vec<&Type>) = match &field.ty {
            Type::Union(of) => of.iter().partition(|ty| !matches!(ty, Type::Struct(_))),
            _ => Default::default(),
        };
        if hashes.is_empty() {
            let kind = self.setter(owner, slot, &field.ty);
            return vec![Setter { name, wire: None, kind }];
        }
        let mut setters: Vec<Setter> = texts
            .into_iter()
            .map(|ty| self.setter(owner, slot, ty))
            .map(|kind| Setter { name: name.clone(), wire: None, kind })
            .collect();
        for ty in hashes {
            let Type::Struct(of) = ty else { continue };
            let leaf = names::snake(of.rsplit('.').next().unwrap_or(of));
            let own = overrides::HASH_SETTERS.iter().find(|(operation, field, _)| {
                *field == slot.field.name && self.is_operation(owner, operation)
            });
            let own = own.map(|(_, _, setter)| (*setter).to_owned());
            let name = own.unwrap_or_else(|| format!("{}_{leaf}", field.name));
            let kind = format!("|{}|", self.hash(slot, of));
            setters.push(Setter { name, wire: Some(field.name.clone()), kind });
        }
        setters
    }

    fn is_operation(&self, owner: Owner, id: &str) -> bool {
        matches!(owner, Owner::Operation(at) if self.module.operations[at].of.id == id)
    }

    fn setter(&mut self, owner: Owner, slot: &Slot, ty: &Type) -> String {
        let emptyable = slot.field.emptyable;
        let or_unset = if emptyable { "=" } else { "" };
        match shape(ty) {
            Some((name, Shape::One)) => format!("{or_unset}|{}|", self.hash(slot, name)),
            Some((name, Shape::List)) => format!("..{or_unset}|{}|", self.hash(slot, name)),
            Some((name, Shape::Map)) => format!("{{|{}|}}", self.hash(slot, name)),
            Some((name, Shape::MapOfLists)) => format!("{{..|{}|}}", self.hash(slot, name)),
            None => self.scalar(owner, slot, ty),
        }
    }

    fn scalar(&mut self, owner: Owner, slot: &Slot, ty: &Type) -> String {
        let kind = self.kind(owner, slot, ty);
        if slot.field.emptyable {
            format!("{}<{kind}>", self.using("crate::table::argument::Emptyable"))
        } else {
            kind
        }
    }

    fn kind(&mut self, owner: Owner, slot: &Slot, ty: &Type) -> String {
        match ty {
            Type::Int | Type::TimestampMs => "i64".to_owned(),
            Type::Float => "f64".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Timestamp => self.using("crate::timestamp::Timestamp"),
            Type::Metadata => self.using("crate::table::argument::Metadata"),
            Type::File => self.using("crate::table::argument::Upload"),
            Type::Lit(text) if text == "now" => self.using("crate::table::argument::Now"),
            Type::Lit(text) if text.is_empty() => self.using("crate::params::Unset"),
            Type::Enum(_) | Type::Lit(_) => {
                match self.module.enums.name_of(owner, &slot.field.name) {
                    Some(name) => name.to_owned(),
                    None => "String".to_owned(),
                }
            }
            Type::Arr(of) => format!("Vec<{}>", self.kind(owner, slot, of)),
            Type::Map { of, emptyable } => {
                let map = self.using("crate::table::argument::Map");
                let of = self.kind(owner, slot, of);
                match emptyable {
                    true => {
                        format!("{map}<{}<{of}>>", self.using("crate::table::argument::Emptyable"))
                    }
                    false => format!("{map}<{of}>"),
                }
            }
            Type::Range(Bound::Timestamp) => self.using("crate::table::argument::TimeRange"),
            Type::Range(Bound::TimestampOnlyBetween) => {
                self.using("crate::table::argument::TimeBounds")
            }
            Type::Range(Bound::Int) => self.using("crate::table::argument::NumberRange"),
            Type::Range(Bound::Datetime) => self.using("crate::table::argument::DateTimeRange"),
            Type::Union(of) => {
                let either = self.using("crate::table::argument::Either");
                // Texts come second, whatever the order of the facts is.
                let (texts, others): (Vec<&Type>, Vec<&Type>) =
                    of.iter().partition(|ty| matches!(ty, Type::Enum(_) | Type::Lit(_)));
                let all = others.into_iter().chain(texts);
                let kinds: Vec<String> = all.map(|ty| self.kind(owner, slot, ty)).collect();
                format!("{either}<{}>", kinds.join(", "))
            }
            _ => "String".to_owned(),
        }
    }

    fn hash(&mut self, slot: &Slot, name: &str) -> String {
        match slot.inner.get(name) {
            Some(inner) => inner.name.clone(),
            None => self.using("crate::table::argument::Empty"),
        }
    }

    /// The type of one getter.
    pub(crate) fn getter(&mut self, owner: Owner, slot: &Slot) -> String {
        let field = slot.field.name.as_str();
        let facts = self.model.facts;
        let is_of = |name: &str| match owner {
            Owner::Object(at) => self.module.objects[at].of.0 == name,
            Owner::View(at) => {
                self.module.views.all[at].structs.iter().any(|of| of == facts.canonical(name))
            }
            Owner::Operation(_) | Owner::Hash(_) => false,
        };
        let is_one_of =
            |fields: &[(&str, &str)]| fields.iter().any(|(name, own)| *own == field && is_of(name));
        let ty = if is_one_of(overrides::BEARER_URLS) {
            format!("{}<'a>", self.using("crate::secret::BearerUrl"))
        } else if slot.field.ty == Type::Str
            && (overrides::SECRETS.contains(&field) || is_one_of(overrides::SECRETS_OF))
        {
            format!("{}<'a>", self.using("crate::secret::SecretText"))
        } else {
            self.read(owner, slot, &slot.field.ty)
        };
        if slot.field.optional { format!("Option<{ty}>") } else { ty }
    }

    fn read(&mut self, owner: Owner, slot: &Slot, ty: &Type) -> String {
        let mut map =
            |of: &str| format!("{}<&'a str, {of}>", self.using("std::collections::BTreeMap"));
        match ty {
            Type::Int | Type::TimestampMs => "i64".to_owned(),
            Type::Float => "f64".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Timestamp => self.using("crate::timestamp::Timestamp"),
            Type::Datetime => format!("{}<'a>", self.using("crate::date_time::DateTime")),
            Type::Metadata => map("&'a str"),
            Type::Enum(_) | Type::Lit(_) => {
                match self.module.enums.name_of(owner, &slot.field.name) {
                    Some(name) => name.to_owned(),
                    None => "&'a str".to_owned(),
                }
            }
            Type::Struct(name) => match slot.inner.get(name) {
                Some(inner) => format!("{}<'a>", inner.name),
                None => self.json(),
            },
            Type::Object(name) => {
                let json = self.json();
                format!("{}<{json}>", self.object(name))
            }
            // Most modules have an operation of this name.
            Type::List(of) => {
                let of = match of.as_ref() {
                    Type::Object(name) => self.object(name),
                    of => self.read(owner, slot, of),
                };
                format!("crate::list::List<{of}, {}>", self.json())
            }
            Type::Arr(of) => format!("Vec<{}>", self.read(owner, slot, of)),
            Type::Map { of, .. } => {
                let of = self.read(owner, slot, of);
                format!("{}<&'a str, {of}>", self.using("std::collections::BTreeMap"))
            }
            Type::Expandable(of) => {
                let expandable = self.using("crate::object::Expandable");
                // A deleted object is read as what it was.
                let of: Vec<&String> =
                    of.iter().filter(|name| !is_deleted(self.model.facts, name)).collect();
                let of = match of.as_slice() {
                    [one] => self.object(one),
                    [one, gone] if gone.contains("Deleted") => self.object(one),
                    _ => self.using("crate::json::Json"),
                };
                format!("{expandable}<'a, {of}>")
            }
            Type::Any | Type::Union(_) => self.json(),
            _ => "&'a str".to_owned(),
        }
    }

    fn json(&mut self) -> String {
        format!("{}<'a>", self.using("crate::json::JsonRef"))
    }

    /// An object by the shortest path from this module.
    pub(crate) fn object(&mut self, name: &str) -> String {
        if let Some(path) = by_hand(name) {
            return self.using(path);
        }
        let Some(home) = self.model.places.objects.get(name) else {
            return self.using(&format!("crate::api::{}", overrides::DELETED));
        };
        if home.module == self.module.path {
            return home.name.clone();
        }
        let above = modules::parent(&home.module);
        let free = !self.is_local(&home.name);
        match above.split_first() {
            None if free => self.using(&format!("crate::api::{}", home.name)),
            None => format!("{}::{}", self.using("crate::api"), home.name),
            Some(_) if free && above == modules::parent(&self.module.path) => {
                self.using(&format!("crate::api::{}::{}", above.join("::"), home.name))
            }
            Some((first, _)) => {
                self.uses.insert(format!("crate::api::{first}"));
                format!("{}::{}", above.join("::"), home.name)
            }
        }
    }

    fn is_local(&self, name: &str) -> bool {
        let module = self.module;
        module.operations.iter().any(|entry| entry.name == name)
            || module.objects.iter().any(|entry| entry.name == name)
            || module.hashes.all.iter().any(|form| form.name == name)
            || module.views.all.iter().any(|form| form.name == name)
            || module.enums.all.iter().any(|group| group.name == name)
            || module.hashes.all.iter().any(|form| form.aliases.contains_key(name))
            || module.views.all.iter().any(|form| form.aliases.contains_key(name))
            || module.enums.all.iter().any(|group| group.aliases.contains_key(name))
    }
}
