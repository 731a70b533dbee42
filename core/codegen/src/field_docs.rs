//! What the tables say about fields and operations besides their names and types: what the facts know, in as few words
//! as it takes, and the sentences that are written by hand.

use crate::enums::Owner;
use crate::facts::{Facts, Operation, Response, Type};
use crate::kinds::Setter;
use crate::model::Module;
use crate::overrides;
use crate::sentences;
use crate::slots::Slot;

/// An enum with more values says them where it is described.
const MOST_VALUES: usize = 12;

/// More fields that can be expanded are found in the object.
const MOST_EXPANDED: usize = 16;

/// What is said of a setter.
pub(crate) fn setter(
    facts: &Facts,
    module: &Module<'_>,
    owner: Owner,
    slot: &Slot,
    setter: &Setter,
) -> String {
    let mut says = of(module, owner, slot);
    let field = &slot.field;
    if field.required {
        says.push("Required.".to_owned());
    }
    says.extend(unit(slot, true).map(str::to_owned));
    // The docs of the hash have its own fields.
    let takes_values = !setter.kind.contains('|');
    says.extend(values(slot).filter(|_| takes_values));
    says.extend(tag(module.slots(owner), slot));
    if let (Owner::Operation(at), "expand") = (owner, field.name.as_str()) {
        says.extend(expandable(facts, module.operations[at].of));
    }
    let is_map = setter.kind.starts_with('{');
    if is_map && field.emptyable {
        says.push("[`param`](Self::param) with `Unset` clears all.".to_owned());
    } else if is_map {
        says.push("Adds one entry.".to_owned());
    } else if setter.kind.starts_with("..") {
        says.push("Adds one.".to_owned());
    }
    says.extend(on_the_wire(&setter.name, slot));
    says.join(" ")
}

/// What is said of a getter.
pub(crate) fn getter(
    module: &Module<'_>,
    owner: Owner,
    slot: &Slot,
    name: &str,
    ty: &str,
) -> String {
    let mut says = of(module, owner, slot);
    says.extend(unit(slot, false).map(str::to_owned));
    says.extend(values(slot));
    says.extend(tag(module.slots(owner), slot));
    if ty.contains("Json") {
        says.extend(kinds(&slot.field.ty));
    }
    says.extend(on_the_wire(name, slot));
    says.join(" ")
}

/// What is said of an operation behind its sentence, a paragraph each.
pub(crate) fn operation(facts: &Facts, operation: &Operation, given: &[&str]) -> Vec<String> {
    let mut says = Vec::new();
    let remark = overrides::REMARKS.iter().find(|(id, _)| *id == operation.id);
    says.extend(remark.map(|(_, remark)| (*remark).to_owned()));
    let required = operation.params.iter().filter(|field| field.required);
    let required: Vec<&str> =
        required.map(|field| field.name.as_str()).filter(|name| !given.contains(name)).collect();
    if !required.is_empty() {
        says.push(format!("Required: {}.", list(required)));
    }
    let errors: Vec<&str> = operation
        .errors
        .iter()
        .filter_map(|class| facts.errors.get(class))
        .map(String::as_str)
        .collect();
    if !errors.is_empty() {
        says.push(format!("Errors of its own: {}.", list(errors)));
    }
    if operation.deprecated {
        says.push("Deprecated by Stripe.".to_owned());
    }
    says
}

/// What is said both of what is sent and of what is read.
fn of(module: &Module<'_>, owner: Owner, slot: &Slot) -> Vec<String> {
    let mut says = Vec::new();
    if slot.field.deprecated {
        says.push("Deprecated.".to_owned());
    }
    let field = slot.field.name.as_str();
    let is_filter = matches!(owner, Owner::Operation(at)
        if matches!(module.operations[at].of.response, Response::List(_)));
    let path = module.path.join("::");
    let all = |say: fn(&str, &str) -> Option<&'static str>| match module.form(owner) {
        None => say(&path, field),
        Some(form) => form.places().find_map(|above| say(&path, &format!("{above}.{field}"))),
    };
    if is_filter {
        says.extend(sentences::of_lists(field).map(str::to_owned));
    } else {
        says.extend(all(sentences::of).map(str::to_owned));
        let more = all(sentences::of_sent).filter(|_| owner.is_sent());
        says.extend(more.map(str::to_owned));
    }
    says
}

fn on_the_wire(name: &str, slot: &Slot) -> Option<String> {
    let wire = &slot.field.name;
    (name != wire).then(|| format!("`{wire}` on the wire."))
}

fn unit(slot: &Slot, sent: bool) -> Option<&'static str> {
    let name = slot.field.name.as_str();
    Some(match inner(&slot.field.ty) {
        Type::Int if is_amount(name) => "In the currency's smallest unit.",
        Type::TimestampMs => "In milliseconds since 1970-01-01 00:00:00 UTC.",
        Type::Date => "A date: YYYY-MM-DD.",
        Type::Datetime if sent => "A time in the format of RFC 3339.",
        Type::Datetime => "A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.",
        Type::Decimal => "A decimal number.",
        Type::Int64Str => "An integer.",
        _ => return None,
    })
}

fn inner(ty: &Type) -> &Type {
    match ty {
        Type::Arr(of) | Type::Map { of, .. } => inner(of),
        ty => ty,
    }
}

fn is_amount(name: &str) -> bool {
    name == "amount" || name.ends_with("_amount") || name.starts_with("amount_")
}

/// The values of an enum.
fn values(slot: &Slot) -> Option<String> {
    let values: Vec<&str> =
        slot.values.iter().map(String::as_str).filter(|value| !value.is_empty()).collect();
    // Instead of a number, a time or a flag.
    let is_either = matches!(slot.field.ty, Type::Union(_));
    match values.as_slice() {
        [] => None,
        [one] if is_either => Some(format!("Or `{one}`.")),
        [one] => Some(format!("Only `{one}`.")),
        all if all.len() > MOST_VALUES || slot.is_text() => None,
        _ if is_either => Some(format!("Or one of {}.", list(values))),
        _ if matches!(slot.field.ty, Type::Arr(_)) => Some(format!("Any of {}.", list(values))),
        _ => Some(format!("One of {}.", list(values))),
    }
}

/// For the hash that goes with one value of a sibling: which value it is.
fn tag(all: &[Slot], slot: &Slot) -> Option<String> {
    if !matches!(inner(&slot.field.ty), Type::Struct(_) | Type::Object(_)) {
        return None;
    }
    let name = &slot.field.name;
    let is_tag = |other: &&Slot| {
        matches!(other.field.ty, Type::Enum(_))
            && other.values.contains(name)
            && other.field.name != *name
    };
    let tag = all.iter().filter(is_tag).min_by_key(|other| other.field.name != "type")?;
    Some(format!("If `{}` is `{name}`.", tag.field.name))
}

/// The objects behind what is read as JSON, since it can be several.
fn kinds(ty: &Type) -> Option<String> {
    let Type::Expandable(of) = inner(ty) else { return None };
    let names: Vec<&str> =
        of.iter().map(String::as_str).filter(|name| !name.contains("Deleted")).collect();
    Some(format!("Expands to one of {}.", list(names)))
}

/// What can be expanded in an answer.
fn expandable(facts: &Facts, operation: &Operation) -> Option<String> {
    let (front, object) = match &operation.response {
        Response::Object(name) => ("", name),
        Response::List(name) => ("data.", name),
        _ => return None,
    };
    let mut found = Vec::new();
    find_expandable(facts, &facts.objects.get(object)?.fields, front, 3, &mut found);
    found.sort_by_key(|path| path.matches('.').count());
    let all = found.len();
    found.truncate(MOST_EXPANDED);
    let more = if all > found.len() { ", and others" } else { "" };
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    (all > 0).then(|| format!("Fields that expand: {}{more}.", list(found)))
}

fn find_expandable(
    facts: &Facts,
    fields: &[crate::facts::Field],
    front: &str,
    depth: usize,
    found: &mut Vec<String>,
) {
    for field in fields {
        let path = format!("{front}{}", field.name);
        match inner(&field.ty) {
            Type::Expandable(_) => found.push(path),
            Type::Struct(name) if depth > 0 => {
                find_expandable(facts, facts.fields(name), &format!("{path}."), depth - 1, found);
            }
            _ => {}
        }
    }
}

fn list(names: Vec<&str>) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}
