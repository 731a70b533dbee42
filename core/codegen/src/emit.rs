//! The text of one table file.

use crate::aliases;
use crate::docs;
use crate::enums::Owner;
use crate::facts::{Operation, Response};
use crate::field_docs;
use crate::forms::{Form, path};
use crate::homes::Homes;
use crate::kinds::{Scope, Uses, getter_name};
use crate::layout::{doc, enumeration, imports, list, wrapped};
use crate::model::{Model, Module};
use crate::modules::is_deleted;
use crate::names;
use crate::overrides;
use crate::slots::Slot;
use crate::tags;
use std::collections::BTreeMap;
use std::fmt::Write;

pub(crate) const HEADER: &str = "// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.\n";

pub(crate) fn table(model: &Model<'_>, homes: &Homes, module: &Module<'_>) -> String {
    let mut scope = Scope { model, module, uses: Uses::new() };
    let sections = [
        ("operations", operations(&mut scope)),
        ("params", hashes(&mut scope, homes)),
        ("objects", objects(&mut scope)),
        ("views", views(&mut scope, homes)),
        ("kinds", kinds(&mut scope, homes)),
        ("unions", unions(&mut scope)),
        ("enums", enums(&scope, homes)),
    ];
    let sections: Vec<String> = sections
        .into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(name, entries)| format!("    {name} {{\n{}    }}\n", entries.join("\n")))
        .collect();
    let mut text = head(module);
    text.push('\n');
    text.push_str(HEADER);
    scope.using("crate::table::table");
    text.push_str(&imports(scope.uses.iter().map(String::as_str), "use"));
    text.push_str(&reexports(homes, module));
    let _ = write!(text, "\ntable! {{\n{}}}\n", sections.join("\n"));
    text.push_str(&aliases::text(module));
    text
}

fn head(module: &Module<'_>) -> String {
    let many = module.path.last().map(String::as_str).unwrap_or_default().replace('_', " ");
    let mut title: String = many.chars().take(1).flat_map(char::to_uppercase).collect();
    title.extend(many.chars().skip(1));
    let page = docs::page(module.resource.unwrap_or_default(), &module.path);
    let mut tail = String::new();
    if module.path.iter().any(|segment| segment == "test_helpers") {
        tail.push_str(", only for tests");
    }
    doc("//!", "", &format!("[{title}]({page}){tail}."))
}

fn reexports(homes: &Homes, module: &Module<'_>) -> String {
    let own = overrides::REEXPORTS.iter().find(|(name, _)| *name == module.path.join("::"));
    let mut text = String::new();
    let mut others: BTreeMap<String, ()> = BTreeMap::new();
    let forms = module.hashes.all.iter().chain(&module.views.all).map(|form| &form.name);
    for name in forms.chain(module.enums.all.iter().map(|group| &group.name)) {
        if let Some(home) = homes.elsewhere(module, name) {
            others.insert(format!("crate::api::{}::{name}", home.join("::")), ());
        }
    }
    if own.is_some() || !others.is_empty() {
        text.push('\n');
    }
    text.push_str(&imports(others.keys().map(String::as_str), "pub use"));
    if let Some((_, path)) = own {
        let _ = writeln!(text, "pub use {path};");
    }
    text
}

fn operations(scope: &mut Scope<'_, '_>) -> Vec<String> {
    let module = scope.module;
    let mut entries = Vec::new();
    for (at, entry) in module.operations.iter().enumerate() {
        let operation = entry.of;
        let mut text = doc("///", INDENT, &docs::sentence(operation, &module.path));
        let owner = Owner::Operation(at);
        let (arguments, given) = arguments(operation);
        for says in field_docs::operation(scope.model.facts, operation, &given) {
            let _ = write!(text, "{INDENT}///\n{}", doc("///", INDENT, &says));
        }
        let host = match operation.host.as_str() {
            "api" => String::new(),
            host => format!(" {}", names::pascal(host)),
        };
        let front = format!("{}{host} \"{}\"", operation.verb, operation.path);
        let name = format!("{}({arguments}) {}", operation.method, entry.name);
        let fields: Vec<(String, String)> = entry
            .slots
            .iter()
            .filter(|slot| !given.contains(&slot.field.name.as_str()))
            .flat_map(|slot| setters(scope, owner, slot))
            .chain(removed(operation))
            .collect();
        let output = output(scope, operation);
        let anchor = docs::operation_anchor(operation, &module.path);
        let parts = [front, name, format!("at \"{anchor}\" {output}")];
        let _ = write!(text, "{INDENT}{} ", wrapped(INDENT, &parts));
        text.push_str(&list(INDENT, &fields));
        entries.push(text);
    }
    entries
}

const INDENT: &str = "        ";

fn arguments(operation: &Operation) -> (String, Vec<&'static str>) {
    let mut text =
        operation.path_params.iter().map(|p| names::field(p)).collect::<Vec<_>>().join(", ");
    let mut given = Vec::new();
    for (id, name, ty) in overrides::ARGUMENTS {
        if *id == operation.id {
            let _ = write!(text, "; {name}: {ty}");
            given.push(*name);
        }
    }
    (text, given)
}

fn output(scope: &mut Scope<'_, '_>, operation: &Operation) -> String {
    let mut using = |path: &str| {
        scope.uses.insert(path.to_owned());
    };
    match &operation.response {
        Response::Object(name) => format!("-> {}", scope.object(name)),
        Response::Deleted(name) if is_deleted(scope.model.facts, name) => {
            format!("-> {}", scope.object(name))
        }
        Response::Deleted(name) => format!("-> {}", scope.object(name)),
        Response::List(name) => {
            let paging = match operation.pagination.as_deref() {
                Some("v1_search") => "Search",
                Some("v2") => "Url",
                _ => "Cursor",
            };
            format!("=> [{}] {paging}", scope.object(name))
        }
        Response::Any => {
            using("crate::json::Json");
            "-> Json".to_owned()
        }
        Response::Binary => {
            using("crate::reply::Contents");
            "-> Contents".to_owned()
        }
        Response::Empty | Response::Redirect => "-> ()".to_owned(),
    }
}

/// Doc and line of each setter.
fn setters(scope: &mut Scope<'_, '_>, owner: Owner, slot: &Slot) -> Vec<(String, String)> {
    let setters = scope.setters(owner, slot);
    let line = |setter: crate::kinds::Setter| {
        let says = field_docs::setter(scope.model.facts, scope.module, owner, slot, &setter);
        let wire = setter.wire.map(|wire| format!("\"{wire}\" ")).unwrap_or_default();
        (says, format!("{}: {wire}{}", renamed(&setter.name, slot), setter.kind))
    };
    setters.into_iter().map(line).collect()
}

/// Setters of what Stripe has removed.
fn removed(operation: &Operation) -> impl Iterator<Item = (String, String)> {
    let own = overrides::REMOVED.iter().filter(|(id, ..)| *id == operation.id);
    own.map(|(_, name, ty, note)| {
        (String::new(), format!("#[deprecated(note = \"{note}\")]\n{INDENT}    {name}: {ty}"))
    })
}

fn hashes(scope: &mut Scope<'_, '_>, homes: &Homes) -> Vec<String> {
    let module = scope.module;
    let own = |form: &&Form| homes.elsewhere(module, &form.name).is_none();
    let forms = module.hashes.all.iter().enumerate();
    let entry = |(at, form): (usize, &Form)| {
        let slots = form.slots.iter();
        let fields: Vec<_> = slots.flat_map(|slot| setters(scope, Owner::Hash(at), slot)).collect();
        let says = doc("///", INDENT, &format!("`{}` in a request.", path(form.route())));
        let name = [form.name.clone(), format!("at \"{}\"", form.anchor())];
        format!("{says}{INDENT}{} {}", wrapped(INDENT, &name), list(INDENT, &fields))
    };
    forms.filter(|(_, form)| own(form)).map(entry).collect()
}

fn views(scope: &mut Scope<'_, '_>, homes: &Homes) -> Vec<String> {
    let module = scope.module;
    let mut entries = Vec::new();
    for (at, form) in module.views.all.iter().enumerate() {
        if homes.elsewhere(module, &form.name).is_some() {
            continue;
        }
        let fields = getters(scope, Owner::View(at), &form.slots);
        let says = doc("///", INDENT, &format!("`{}` in an answer.", path(form.route())));
        let name = [form.name.clone(), format!("at \"{}\"", form.anchor())];
        entries.push(format!("{says}{INDENT}{} {}", wrapped(INDENT, &name), list(INDENT, &fields)));
    }
    entries
}

/// What objects and views of several kinds are matched by.
fn kinds(scope: &mut Scope<'_, '_>, homes: &Homes) -> Vec<String> {
    let module = scope.module;
    let objects = module.objects.iter().enumerate();
    let objects = objects.map(|(at, entry)| (Owner::Object(at), &entry.name, &entry.slots));
    let views = module.views.all.iter().enumerate();
    let views = views.map(|(at, form)| (Owner::View(at), &form.name, &form.slots));
    let own = views.filter(|(_, name, _)| homes.elsewhere(module, name).is_none());
    let mut entries = Vec::new();
    for (owner, name, slots) in objects.chain(own) {
        let variant = |slot: &&Slot| {
            let ty = scope.getter(owner, slot);
            let ty = ty.strip_prefix("Option<").and_then(|ty| ty.strip_suffix('>'));
            let (variant, tag) = (names::variant(&slot.field.name), &slot.field.name);
            Some((String::new(), format!("{variant}(\"{tag}\"): {}", ty?)))
        };
        let variants: Vec<(String, String)> =
            tags::tagged(slots).iter().filter_map(variant).collect();
        if !variants.is_empty() {
            let how = if matches!(owner, Owner::Object(_)) { "object" } else { "view" };
            let head = format!("{INDENT}{name}Kind of {how} {name} ");
            entries.push(head + &list(INDENT, &variants));
        }
    }
    entries
}

/// The name in Rust, with Stripe's where that is a keyword.
fn renamed(name: &str, slot: &Slot) -> String {
    match name.strip_suffix('_') {
        Some(word) if word == slot.field.name => format!("{name} as {word}"),
        _ => name.to_owned(),
    }
}

fn getters(scope: &mut Scope<'_, '_>, owner: Owner, slots: &[Slot]) -> Vec<(String, String)> {
    let getter = |slot: &Slot| {
        let ty = scope.getter(owner, slot);
        let name = getter_name(owner, &slot.field.name);
        let says = field_docs::getter(scope.module, owner, slot, &name, &ty);
        (says, format!("{}: {ty}", renamed(&name, slot)))
    };
    slots.iter().map(getter).collect()
}

fn objects(scope: &mut Scope<'_, '_>) -> Vec<String> {
    let module = scope.module;
    let mut entries = Vec::new();
    for (at, entry) in module.objects.iter().enumerate() {
        let (_, object) = entry.of;
        let id = |slot: &Slot| slot.field.name == "id" && !slot.field.optional;
        let slots: Vec<Slot> = entry.slots.iter().filter(|slot| !id(slot)).cloned().collect();
        let mut fields = getters(scope, Owner::Object(at), &slots);
        if object.has_deleted_variant {
            fields.push(("Whether it was deleted.".to_owned(), "deleted: Option<bool>".to_owned()));
        }
        let noun = names::snake(&entry.name).replace('_', " ").replace("o auth", "OAuth");
        let page = docs::object_page(module.resource.unwrap_or_default(), &module.path);
        let one = match names::a(&noun) {
            _ if noun.ends_with('s') => "The",
            noun if noun.starts_with("an ") || noun.starts_with("a OAuth") => "An",
            _ => "A",
        };
        let mut text = doc("///", INDENT, &format!("{one} [{noun}]({page})."));
        let kind = object.object.as_deref().unwrap_or_default();
        let id = if entry.slots.iter().any(id) { " id" } else { "" };
        let anchor = docs::object_anchor(object, module.resource, &module.path);
        let name = [format!("{} \"{kind}\"", entry.name), format!("at \"{anchor}\"{id}")];
        let _ = write!(text, "{INDENT}{} {}", wrapped(INDENT, &name), list(INDENT, &fields));
        entries.push(text);
    }
    entries
}

fn unions(scope: &mut Scope<'_, '_>) -> Vec<String> {
    let module = scope.module;
    let mut entries = Vec::new();
    for (name, of) in &module.unions {
        let of = of.iter().filter(|name| !is_deleted(scope.model.facts, name));
        let own = name.rsplit('.').next().unwrap_or(name);
        let variants: Vec<(String, String)> = of
            .map(|object| {
                let variant: String = object.split('.').collect();
                (String::new(), format!("{variant}({})", scope.object(object)))
            })
            .collect();
        let says = doc("///", INDENT, "One of several kinds of objects.");
        entries.push(format!("{says}{INDENT}{own} {}", list(INDENT, &variants)));
    }
    entries
}

fn enums(scope: &Scope<'_, '_>, homes: &Homes) -> Vec<String> {
    let module = scope.module;
    let mut groups: Vec<_> = module.enums.all.iter().collect();
    groups.sort_by(|a, b| a.name.cmp(&b.name));
    groups.retain(|group| homes.elsewhere(module, &group.name).is_none());
    let entry = |group: &crate::enums::Group| {
        let says = doc("///", INDENT, &format!("`{}`.", group.place));
        let variant = |value: &String| format!("{} = \"{value}\"", names::variant(value));
        let variants: Vec<String> = group.values.iter().map(variant).collect();
        format!("{says}{INDENT}{} {}", group.name, enumeration(INDENT, &group.name, &variants))
    };
    groups.into_iter().map(entry).collect()
}
