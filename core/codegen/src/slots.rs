//! The fields of hashes and views, with what they hold.

use crate::facts::{Facts, Field, Type};
use crate::names;
use crate::overrides;
use std::collections::{BTreeMap, BTreeSet};

/// A field, as all structs of its form have it.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) field: Field,
    /// What the facts call the enum, if the field has one.
    pub(crate) leaf: Option<String>,
    pub(crate) values: BTreeSet<String>,
    /// The structs that it holds, by their names in its type; those without fields are not among them.
    pub(crate) inner: BTreeMap<String, Inner>,
}

impl Slot {
    /// Its type without the names of structs and enums.
    pub(crate) fn kind(&self) -> String {
        kind(&self.field.ty)
    }

    /// Whether the facts have values for it that are not read as a list.
    pub(crate) fn is_text(&self) -> bool {
        self.leaf.as_ref().is_some_and(|leaf| overrides::TEXTS.contains(&leaf.as_str()))
            || self.values.len() > overrides::LARGEST_ENUM
    }
}

/// A type without the names of structs and enums.
fn kind(ty: &Type) -> String {
    match ty {
        Type::Struct(_) => "struct".to_owned(),
        Type::Enum(_) | Type::Lit(_) => "enum".to_owned(),
        Type::Arr(of) => format!("[{}]", kind(of)),
        Type::List(of) => format!("list {}", kind(of)),
        Type::Map { of, emptyable } => format!("map {emptyable} {}", kind(of)),
        Type::Union(of) => of.iter().map(kind).collect::<Vec<_>>().join("|"),
        plain => format!("{plain:?}"),
    }
}

/// A struct in a field.
#[derive(Clone, Debug)]
pub(crate) struct Inner {
    /// The index of its form in the module.
    pub(crate) form: usize,
    /// The last step of the way to it.
    pub(crate) step: (String, String),
    /// The name of its form at this field.
    pub(crate) name: String,
}

/// The structs that a type refers to.
pub(crate) fn structs(ty: &Type) -> Vec<&str> {
    match ty {
        Type::Struct(name) => vec![name],
        Type::Arr(of) | Type::Map { of, .. } | Type::List(of) => structs(of),
        Type::Union(of) => of.iter().flat_map(structs).collect(),
        _ => Vec::new(),
    }
}

pub(crate) fn slots(facts: &Facts, fields: &[Field]) -> Vec<Slot> {
    let slot = |field: &Field| {
        let (leaf, values) = enum_of(facts, field, &field.ty).unzip();
        Slot {
            field: field.clone(),
            leaf,
            values: values.unwrap_or_default(),
            inner: BTreeMap::new(),
        }
    };
    let mut slots: Vec<Slot> = fields.iter().map(slot).collect();
    slots.sort_by(|a, b| a.field.name.cmp(&b.field.name));
    slots
}

/// The enum in a type, with its name in the facts; constants are enums with one value.
fn enum_of(facts: &Facts, field: &Field, ty: &Type) -> Option<(String, BTreeSet<String>)> {
    match ty {
        Type::Enum(name) => {
            let leaf = name.rsplit('.').next().unwrap_or(name);
            let leaf = if leaf.contains('_') { names::pascal(leaf) } else { leaf.to_owned() };
            Some((leaf, facts.values(name).iter().cloned().collect()))
        }
        // The type of every object, and the moment that has a type of its own.
        Type::Lit(_) if field.name == "object" => None,
        Type::Lit(text) if text == "now" => None,
        Type::Lit(text) => {
            let one = matches!(field.ty, Type::Lit(_) | Type::Union(_));
            let name = if one { field.name.clone() } else { names::singular(&field.name) };
            Some((names::pascal(&name), BTreeSet::from([text.clone()])))
        }
        Type::Arr(of) | Type::Map { of, .. } => enum_of(facts, field, of),
        Type::Union(of) => of.iter().find_map(|ty| enum_of(facts, field, ty)),
        _ => None,
    }
}
