//! The catalogue has the operations of the facts, all of them and nothing else.

use pinstripe_core::api::accounts::RejectReason;
use pinstripe_core::api::{OPERATIONS, Style};
use pinstripe_core::{API_VERSION, Host, Path};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

fn facts() -> Value {
    serde_json::from_str(include_str!("../../codegen/facts.json")).unwrap()
}

#[test]
fn the_catalogue_is_the_facts() {
    let facts = facts();
    let facts: BTreeMap<(&str, &str), &Value> = facts["operations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|o| ((o["verb"].as_str().unwrap(), o["path"].as_str().unwrap()), o))
        .collect();
    assert_eq!(OPERATIONS.len(), facts.len());
    for row in OPERATIONS {
        let fact = facts.get(&(row.method, row.path)).unwrap_or_else(|| panic!("{row:?}"));
        let host = match row.host {
            Host::Api => "api",
            Host::Files => "files",
            Host::Connect => "connect",
            Host::MeterEvents => "meter_events",
            other => unreachable!("{other:?} has no name in the facts"),
        };
        let style = match row.style {
            Style::Form | Style::Browser => "form",
            Style::Json => "json",
            Style::Multipart => "multipart",
        };
        assert_eq!(
            (host, style),
            (fact["host"].as_str().unwrap(), fact["style"].as_str().unwrap())
        );
        assert_eq!(row.area, fact["area"].as_str().unwrap());
        let params = fact["params"].as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap());
        assert_eq!(
            row.params.iter().copied().collect::<BTreeSet<_>>(),
            params.collect(),
            "{row:?}"
        );
    }
}

#[test]
fn the_version_is_that_of_the_facts() {
    assert_eq!(API_VERSION, facts()["api_version"]);
}

#[test]
fn names_are_one_for_each_and_paths_are_templates() {
    let names: BTreeSet<&str> = OPERATIONS.iter().map(|row| row.name).collect();
    assert_eq!(names.len(), OPERATIONS.len());
    assert!(OPERATIONS.is_sorted_by_key(|row| row.name));
    for row in OPERATIONS {
        assert_eq!(Path::new(row.path).arguments(), row.path.matches('{').count(), "{row:?}");
    }
}

/// The reasons are written by hand: those that Stripe adds have to be added here too.
#[test]
fn an_account_is_rejected_for_each_reason_of_the_facts() {
    let facts = facts();
    let listed = facts["enums"]["AccountRejectParams.Reason"]["values"].as_array().unwrap();
    let listed = listed.iter().map(|value| value.as_str().unwrap());
    let ours = RejectReason::ALL.iter().map(|reason| reason.as_str());
    // The reason of older versions is still taken.
    assert_eq!(ours.collect::<BTreeSet<_>>(), listed.chain(["fraud"]).collect());
}
