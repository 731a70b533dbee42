//! The files around the tables: `api.rs`, and one for each namespace.

use crate::emit::HEADER;
use crate::layout::{doc, imports};
use crate::model::Model;
use crate::modules::{Path, parent};
use crate::overrides::BESIDE;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

const TOP: &str = "\
//! Stripe's API: one module for each resource, with its operations, and the objects that they answer with.
//!
//! Each operation is a function that returns a builder: `accounts::create().country(\"US\")`. Path parameters are
//! arguments, and all others are setters. A closure fills in a hash:
//! `.controller(|c| c.fees(|f| f.payer(FeesPayer::Application)))`. Objects are views over Stripe's JSON: a getter
//! fails only if its own field is missing or has an unexpected type.
//!
//! Modules have the names of Stripe's paths, and those of a resource below another have both names:
//! `/v1/checkout/sessions` is [`checkout::sessions`], `/v1/transfers/{id}/reversals` is [`transfer_reversals`],
//! `/v2/core/accounts` is [`v2::core::accounts`]. An enum is named after its field, with the name of the field's
//! parent if the field is a single word: `capture_method` takes a `CaptureMethod`, `fees.payer` a `FeesPayer`, and
//! the `status` of a payout is a `PayoutStatus`. Fields of one form share a type, and each has its own name for it:
//! [`accounts::CardPaymentsParams`] and [`accounts::TransfersParams`] are both an [`accounts::CapabilityParams`].
//!
//! # By area
//!
";

/// What each area is called, in the order of the index.
const AREAS: &[(&str, &str)] = &[
    ("connect", "Connect"),
    ("balance", "Balance and payouts"),
    ("core", "Events, files and other basics"),
    ("payments", "Payments"),
    ("checkout", "Checkout"),
    ("billing", "Billing"),
    ("catalog", "Products and prices"),
    ("tax", "Tax"),
    ("money_management", "Money management"),
    ("treasury", "Treasury"),
    ("issuing", "Issuing"),
    ("terminal", "Terminal"),
    ("radar", "Radar"),
    ("financial_connections", "Financial Connections"),
    ("identity", "Identity"),
    ("climate", "Climate"),
    ("apps", "Apps"),
    ("reporting", "Reporting"),
];

/// `api.rs` and the namespaces, by file below `src`.
pub(crate) fn files(model: &Model<'_>) -> BTreeMap<String, String> {
    let mut namespaces: BTreeSet<Path> = BTreeSet::new();
    for module in model.modules.keys() {
        let above = (1..module.len()).map(|n| module[..n].to_vec());
        namespaces.extend(above);
    }
    let mut files = BTreeMap::new();
    files.insert("api.rs".to_owned(), top(model, &namespaces));
    for namespace in &namespaces {
        let title = format!("`{}`", namespace.join("::"));
        let test = namespace.iter().any(|segment| segment == "test_helpers");
        let what = if test { "Operations only for tests" } else { "A part of Stripe's API" };
        let text = format!("//! {what}: {title}.\n\n{HEADER}");
        let text = format!("{text}{}", contents(model, &namespaces, namespace));
        files.insert(format!("api/{}.rs", namespace.join("/")), text);
    }
    files
}

fn top(model: &Model<'_>, namespaces: &BTreeSet<Path>) -> String {
    let mut text = TOP.to_owned();
    let mut areas: BTreeMap<&str, Vec<&Path>> = BTreeMap::new();
    for (path, module) in &model.modules {
        areas.entry(module.area).or_default().push(path);
    }
    let index = AREAS.iter().filter_map(|(area, title)| Some((*title, areas.remove(area)?)));
    let mut index: Vec<_> = index.collect();
    index.extend(areas);
    for (title, mut paths) in index {
        paths.sort_by_key(|path| {
            (path[0] == "v2", path.contains(&"test_helpers".to_owned()), *path)
        });
        let links: Vec<String> = paths.iter().map(|path| link(&path.join("::"))).collect();
        let entry = doc("//!", "", &format!("- **{title}**: {}", links.join(", ")));
        text.push_str(&entry.replace("\n//! ", "\n//!   "));
    }
    text.push('\n');
    text.push_str(HEADER);
    text.push_str("mod catalog;\npub(crate) mod event_types;\n\n");
    text.push_str(&contents(model, namespaces, &[]));
    text.push_str(
        "\npub use crate::table::argument;\n\
         pub use crate::table::argument::{Argument, Emptyable, Metadata, Now, TimeRange};\n\
         pub use catalog::{OPERATIONS, OperationInfo, Style};\npub use deleted::Deleted;\n",
    );
    text
}

fn link(module: &str) -> String {
    if module == BESIDE {
        format!("[`{module}`](crate::{module})")
    } else {
        format!("[`{module}`]")
    }
}

/// What is written by hand between the others.
const HIDDEN: &str = "deleted";

/// The modules below a namespace, and the objects of theirs.
fn contents(model: &Model<'_>, namespaces: &BTreeSet<Path>, at: &[String]) -> String {
    let inside = |path: &&Path| parent(path) == at;
    let own = model.modules.keys().filter(inside).chain(namespaces.iter().filter(inside));
    let mut mods: BTreeSet<&str> = own.filter_map(|path| Some(path.last()?.as_str())).collect();
    if at.is_empty() {
        mods.insert(HIDDEN);
    }
    let mut text: String = mods.iter().fold(String::new(), |mut text, name| {
        let visible = match *name {
            HIDDEN => "",
            BESIDE if at.is_empty() => "pub(crate) ",
            _ => "pub ",
        };
        let _ = writeln!(text, "{visible}mod {name};");
        text
    });
    let homes = model.places.objects.values().filter(|home| parent(&home.module) == at);
    let paths: BTreeSet<String> =
        homes.filter_map(|home| Some(format!("{}::{}", home.module.last()?, home.name))).collect();
    if !paths.is_empty() {
        text.push('\n');
        text.push_str(&imports(paths.iter().map(String::as_str), "pub use"));
    }
    text
}
