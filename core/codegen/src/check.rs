//! What is wrong with the facts, found before anything is written.

use crate::aliases;
use crate::enums::Owner;
use crate::facts::{Facts, Fault, Field, Type, fault};
use crate::kinds::{self, Scope, Uses};
use crate::model::{Model, Module};
use crate::modules;
use crate::names;
use std::collections::{BTreeMap, BTreeSet};

/// Methods of every operation and hash: no setter can have their names.
pub(crate) const OF_BUILDERS: &[&str] = &[
    "clone",
    "default",
    "each",
    "endpoint",
    "into_param",
    "paging",
    "param",
    "params",
    "params_mut",
    "parts",
];
/// Methods of every object: no getter can have their names.
pub(crate) const OF_OBJECTS: &[&str] = &[
    "at",
    "clone",
    "cmp",
    "deserialize",
    "detach",
    "eq",
    "fmt",
    "from_json",
    "hash",
    "json",
    "ne",
    "read",
    "serialize",
    "to",
    "view",
];
/// Methods of every view. A getter may have the name of a method of `View`, as `at` is a country.
const OF_VIEWS: &[&str] = &["clone", "json", "read"];

/// Whether all references lead somewhere, and everything that the tables take for granted is so.
pub(crate) fn facts(facts: &Facts) -> Result<(), Fault> {
    if !is_version(&facts.api_version) {
        let reason = format!("`{}` is not a version of Stripe's API", facts.api_version);
        return fault("facts.api_version", reason);
    }
    let mut ids = BTreeSet::new();
    let mut targets = BTreeSet::new();
    for operation in &facts.operations {
        let place = format!("facts.operations[{}]", operation.id);
        if !ids.insert(&operation.id) || !targets.insert((&operation.verb, &operation.path)) {
            return fault(place, "it is there twice");
        }
        if operation.id != format!("{}.{}", operation.resource, operation.method) {
            return fault(place, "its id is not its resource and its method");
        }
        let known = |value: &str, of: &[&str], what: &str| match of.contains(&value) {
            true => Ok(()),
            false => fault(&place, format!("an unknown {what}: `{value}`")),
        };
        known(&operation.verb, &["GET", "POST", "DELETE"], "verb")?;
        known(&operation.host, &["api", "files", "connect", "meter_events"], "host")?;
        known(&operation.style, &["form", "json", "multipart"], "style")?;
        if let Some(pagination) = &operation.pagination {
            known(pagination, &["v1", "v1_single_page", "v1_search", "v2"], "pagination")?;
        }
        if arguments(&place, &operation.path)? != operation.path_params {
            return fault(place, "its path parameters are not those of its path");
        }
        fields(facts, &format!("{place}.params"), &operation.params)?;
        if let Some(object) = operation.response.object() {
            is_object(facts, &format!("{place}.response"), object)?;
        }
    }
    for (name, object) in &facts.objects {
        fields(facts, &format!("facts.objects[{name}]"), &object.fields)?;
    }
    for (name, of) in &facts.structs {
        fields(facts, &format!("facts.structs[{name}]"), of)?;
    }
    for (name, (of, _)) in &facts.unions {
        for object in of {
            is_object(facts, &format!("facts.object_unions[{name}]"), object)?;
        }
    }
    Ok(())
}

/// Whether it is a date and the name of a release, as in `2026-10-28.endive`.
/// See [versioning](https://docs.stripe.com/api/versioning).
fn is_version(text: &str) -> bool {
    let Some((date, release)) = text.split_once('.') else { return false };
    let digits =
        |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = date.split('-').collect();
    matches!(parts.as_slice(), [y, m, d] if digits(y, 4) && digits(m, 2) && digits(d, 2))
        && !release.is_empty()
        && release.bytes().all(|b| b.is_ascii_lowercase())
}

/// The arguments in a path. A segment is one, or has no brace.
fn arguments<'p>(place: &str, path: &'p str) -> Result<Vec<&'p str>, Fault> {
    let mut arguments = Vec::new();
    for segment in path.split('/').filter(|segment| segment.contains(['{', '}'])) {
        let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        match name {
            Some(name) if !name.is_empty() && !name.contains(['{', '}']) => arguments.push(name),
            _ => {
                let reason = format!("`{segment}` has braces but is not a parameter");
                return fault(format!("{place}.path"), reason);
            }
        }
    }
    Ok(arguments)
}

fn fields(facts: &Facts, place: &str, fields: &[Field]) -> Result<(), Fault> {
    let mut seen = BTreeSet::new();
    for field in fields {
        let place = format!("{place}[{}]", field.name);
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
        if !field.name.bytes().all(plain) || !field.name.starts_with(char::is_alphabetic) {
            return fault(place, "its name is no name for a function");
        }
        if field.name.ends_with('_') {
            return fault(place, "a name of Stripe's with an underscore behind it");
        }
        if !seen.insert(&field.name) {
            return fault(place, "it is there twice");
        }
        ty(facts, &place, &field.ty)?;
    }
    Ok(())
}

fn ty(facts: &Facts, place: &str, of: &Type) -> Result<(), Fault> {
    match of {
        Type::Struct(name) if !facts.structs.contains_key(facts.canonical(name)) => {
            fault(place, format!("no struct `{name}`"))
        }
        Type::Enum(name) if facts.values(name).is_empty() => {
            fault(place, format!("no enum `{name}`, or one without values"))
        }
        Type::Object(name) => is_object(facts, place, name),
        Type::Expandable(names) => names.iter().try_for_each(|name| is_object(facts, place, name)),
        Type::Arr(of) | Type::Map { of, .. } | Type::List(of) => ty(facts, place, of),
        Type::Union(all) => all.iter().try_for_each(|of| ty(facts, place, of)),
        _ => Ok(()),
    }
}

fn is_object(facts: &Facts, place: &str, name: &str) -> Result<(), Fault> {
    let known = facts.objects.contains_key(name)
        || facts.unions.contains_key(name)
        || modules::by_hand(name).is_some();
    if known { Ok(()) } else { fault(place, format!("no object `{name}`")) }
}

/// Whether all names in a module are different.
pub(crate) fn model(model: &Model<'_>) -> Result<(), Fault> {
    for module in model.modules.values() {
        types(module)?;
        members(model, module)?;
        for group in &module.enums.all {
            let mut seen: BTreeMap<String, &String> = BTreeMap::new();
            for value in &group.values {
                let place = format!("{}::{}", module.path.join("::"), group.name);
                let name = names::variant(value);
                if !name.starts_with(char::is_alphabetic) {
                    return fault(place, format!("`{value}` makes no name"));
                }
                if let Some(other) = seen.insert(name, value) {
                    return fault(place, format!("`{value}` and `{other}` have one name"));
                }
            }
        }
    }
    Ok(())
}

fn types(module: &Module<'_>) -> Result<(), Fault> {
    let forms = module.hashes.all.iter().chain(&module.views.all).map(|form| &form.name);
    let entries = module.operations.iter().map(|entry| &entry.name);
    let objects = module.objects.iter().map(|entry| &entry.name);
    let enums = module.enums.all.iter().map(|group| &group.name);
    let aliases: Vec<String> =
        aliases::of(module).iter().map(|alias| alias.name.to_owned()).collect();
    let mut seen = BTreeSet::new();
    for name in forms.chain(entries).chain(objects).chain(enums).chain(&aliases) {
        if !seen.insert(name) {
            return fault(module.path.join("::"), format!("two types have the name `{name}`"));
        }
    }
    Ok(())
}

/// Whether the methods of each type have names of their own.
fn members(model: &Model<'_>, module: &Module<'_>) -> Result<(), Fault> {
    let mut scope = Scope { model, module, uses: Uses::new() };
    for owner in module.owners() {
        let (ours, owner_name) = match owner {
            Owner::Operation(at) => (OF_BUILDERS, &module.operations[at].name),
            Owner::Hash(at) => (OF_BUILDERS, &module.hashes.all[at].name),
            Owner::Object(at) => (OF_OBJECTS, &module.objects[at].name),
            Owner::View(at) => (OF_VIEWS, &module.views.all[at].name),
        };
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for slot in module.slots(owner) {
            let names: Vec<String> = match owner.is_sent() {
                true => scope.setters(owner, slot).into_iter().map(|setter| setter.name).collect(),
                false => vec![kinds::getter_name(owner, &slot.field.name)],
            };
            for name in names {
                let place = || format!("{}::{owner_name}.{name}", module.path.join("::"));
                if ours.contains(&name.as_str()) {
                    return fault(place(), "it would hide a method of ours");
                }
                if !seen.insert(name.clone()) {
                    return fault(place(), "two methods have this name");
                }
            }
        }
    }
    Ok(())
}
