//! The types of events.

use crate::emit::HEADER;
use crate::facts::{Facts, Fault, fault};
use crate::modules::{Modules, parent};
use std::collections::BTreeMap;
use std::fmt::Write;

const TOP: &str = "\
//! The types of events: what a webhook can be about.

";

const IMPORTS: &str = "\
use crate::table::{snapshot_types, thin_types};

";

/// Both tables, sorted by type, which is how they are searched.
pub(crate) fn file(facts: &Facts, places: &Modules) -> Result<String, Fault> {
    let mut snapshots = BTreeMap::new();
    for (type_, name, object) in &facts.snapshot_events {
        let object = match places.objects.get(object) {
            Some(home) => {
                let above = parent(&home.module).iter().map(|name| format!("{name}::"));
                format!("crate::api::{}{}", above.collect::<String>(), home.name)
            }
            None => {
                return fault(
                    format!("facts.events.v1 of {type_}"),
                    format!("no object `{object}`"),
                );
            }
        };
        let row = format!("    {} = \"{type_}\": {object},\n", variant(name));
        if snapshots.insert(type_, row).is_some() {
            return fault(format!("facts.events.v1 of {type_}"), "it stands there twice");
        }
    }
    let mut thin = BTreeMap::new();
    for (type_, name) in &facts.thin_events {
        let row = format!("    {} = \"{type_}\",\n", variant(name));
        if thin.insert(type_, row).is_some() {
            return fault(format!("facts.events.v2 of {type_}"), "it stands there twice");
        }
    }
    let mut text = format!("{TOP}{HEADER}{IMPORTS}");
    for (table, rows) in [("snapshot_types", snapshots), ("thin_types", thin)] {
        let rows: String = rows.into_values().collect();
        let _ = write!(text, "{table}! {{\n{rows}}}\n\n");
    }
    Ok(text.trim_end().to_owned() + "\n")
}

/// `AccountUpdatedEvent` is the event of the type `AccountUpdated`.
fn variant(name: &str) -> &str {
    name.strip_suffix("Event").unwrap_or(name)
}
