//! The test that calls everything: each operation with all of its parameters, and each hash with all fields.

use crate::emit::HEADER;
use crate::enums::Owner;
use crate::facts::{Bound, Type};
use crate::homes::Homes;
use crate::kinds::{Scope, Uses, shape};
use crate::model::{Model, Module};
use crate::modules::parent;
use crate::names;
use crate::overrides;
use crate::slots::Slot;
use std::fmt::Write;

/// The files, by their path below `core`.
pub(crate) fn files(model: &Model<'_>, homes: &Homes) -> [(String, String); 3] {
    let mut calls = format!("//! Each operation with all of its parameters.\n\n{HEADER}{CALLS}");
    let mut hashes = format!("//! Each hash with all of its fields.\n\n{HEADER}{HASHES}");
    for module in model.modules.values() {
        let path = public(module);
        for (at, entry) in module.operations.iter().enumerate() {
            let operation = entry.of;
            let given = |name: &str| {
                overrides::ARGUMENTS.iter().find(|(id, own, _)| *id == operation.id && *own == name)
            };
            let mut arguments = vec!["\"x\"".to_owned(); operation.path_params.len()];
            let mut setters = String::new();
            for slot in &entry.slots {
                match given(&slot.field.name) {
                    Some((.., ty)) => arguments.push(format!("{path}::{ty}::Other")),
                    None => setters += &chain(model, homes, module, Owner::Operation(at), slot),
                }
            }
            let method = names::field(&operation.method);
            let name = format!("{}::{method}", module.path.join("::"));
            let call = format!("{path}::{method}({})", arguments.join(", "));
            let _ = writeln!(calls, "    check(\"{name}\", &{call}{setters});");
        }
        for (at, form) in module.hashes.all.iter().enumerate() {
            if homes.elsewhere(module, &form.name).is_some() {
                continue;
            }
            let ty = format!("{path}::{}", form.name);
            let function = function(&module.path, &form.name);
            let _ = write!(hashes, "\npub(crate) fn {function}(hash: {ty}) -> {ty} {{\n    hash");
            for slot in &form.slots {
                hashes += &chain(model, homes, module, Owner::Hash(at), slot);
            }
            hashes.push_str("\n}\n");
        }
    }
    calls.push_str("}\n");
    let below = |name: &str| format!("tests/every_operation/{name}.rs");
    [(below("calls"), calls), (below("hashes"), hashes), (below("objects"), objects(model))]
}

/// Each object by its name in the facts, and as the type that it is read as.
fn objects(model: &Model<'_>) -> String {
    let mut text = format!("//! Each object that has a type.\n\n{HEADER}{OBJECTS}");
    for (name, home) in &model.places.objects {
        if model.facts.objects.contains_key(name) {
            let above = parent(&home.module).iter().map(|name| format!("{name}::"));
            let path: String = above.collect();
            let _ = writeln!(text, "    check::<api::{path}{}>(\"{name}\");", home.name);
        }
    }
    text.push_str("}\n");
    text
}

const OBJECTS: &str = "\
use crate::samples::check;
use pinstripe_core::api;

pub(crate) fn all() {
";

const CALLS: &str = "\
use crate::{check, hashes};
use pinstripe_core::api::argument::Now;
use pinstripe_core::{Timestamp, Upload, api};

pub(crate) fn all() {
";

const HASHES: &str = "\
use pinstripe_core::api::argument::{Empty, Now};
use pinstripe_core::{Timestamp, api};

pub(crate) fn empty(hash: Empty) -> Empty {
    hash
}
";

fn function(module: &[String], form: &str) -> String {
    format!("{}_{}", module.join("_"), names::snake(form))
}

/// The calls of the setters of one parameter.
/// The path by which the public reaches a module.
fn public(module: &Module<'_>) -> String {
    match module.path.join("::") {
        path if path == overrides::BESIDE => format!("pinstripe_core::{path}"),
        path => format!("api::{path}"),
    }
}

fn chain(
    model: &Model<'_>,
    homes: &Homes,
    module: &Module<'_>,
    owner: Owner,
    slot: &Slot,
) -> String {
    let mut scope = Scope { model, module, uses: Uses::new() };
    let setters = scope.setters(owner, slot);
    let within = if matches!(owner, Owner::Operation(_)) { "hashes::" } else { "" };
    let hash = |name: &str| {
        let function = match slot.inner.get(name) {
            Some(inner) => {
                let form = &module.hashes.all[inner.form].name;
                function(homes.elsewhere(module, form).unwrap_or(&module.path), form)
            }
            None => "empty".to_owned(),
        };
        format!("{within}{function}")
    };
    let types: Vec<&Type> = match &slot.field.ty {
        Type::Union(of) if setters.len() > 1 => {
            // In the order of the setters: what is no hash first.
            let (hashes, others): (Vec<&Type>, Vec<&Type>) =
                of.iter().partition(|ty| matches!(ty, Type::Struct(_)));
            others.into_iter().chain(hashes).collect()
        }
        ty => vec![ty],
    };
    let mut text = String::new();
    for (setter, ty) in setters.iter().zip(types) {
        let argument = match shape(ty) {
            Some((name, _)) if setter.kind.starts_with('{') => format!("\"k\", {}", hash(name)),
            Some((name, _)) => hash(name),
            None => sample(module, owner, slot, ty),
        };
        let _ = write!(text, "\n        .{}({argument})", setter.name);
    }
    text
}

/// A value that a parameter takes.
fn sample(module: &Module<'_>, owner: Owner, slot: &Slot, ty: &Type) -> String {
    match ty {
        Type::Int | Type::TimestampMs => "1".to_owned(),
        Type::Float => "0.5".to_owned(),
        Type::Bool => "true".to_owned(),
        Type::Timestamp => "Timestamp::from_unix(1)".to_owned(),
        Type::Metadata => "[(\"k\", \"x\")]".to_owned(),
        Type::File => "Upload::new(\"x\", \"x\")".to_owned(),
        Type::Lit(text) if text == "now" => "Now".to_owned(),
        Type::Lit(text) if text.is_empty() => "pinstripe_core::Unset".to_owned(),
        Type::Enum(_) | Type::Lit(_) => match module.enums.of(owner, &slot.field.name) {
            Some(group) => {
                let value = group.values.first().map(String::as_str).unwrap_or_default();
                let variant = names::variant(value);
                let name = module.enums.name_of(owner, &slot.field.name).unwrap_or(&group.name);
                format!("{}::{name}::{variant}", public(module))
            }
            None => "\"x\"".to_owned(),
        },
        Type::Arr(of) => format!("[{}]", sample(module, owner, slot, of)),
        Type::Map { of, .. } => format!("[(\"k\", {})]", sample(module, owner, slot, of)),
        Type::Range(Bound::Timestamp | Bound::TimestampOnlyBetween) => {
            "Timestamp::from_unix(1)..".to_owned()
        }
        Type::Range(Bound::Int) => "1..".to_owned(),
        Type::Range(Bound::Datetime) => "\"x\"..".to_owned(),
        Type::Union(of) => of.last().map(|ty| sample(module, owner, slot, ty)).unwrap_or_default(),
        _ => "\"x\"".to_owned(),
    }
}
