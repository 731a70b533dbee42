//! Objects, lists and enums as values: compared, hashed, ordered, shown, serialized and deserialized.

use crate::charge;
use pinstripe_core::api::charges::ChargeStatus;
use pinstripe_core::api::{Charge, ExternalAccount};
use pinstripe_core::webhook::{EventType, NotificationType};
use pinstripe_core::{Json, List, Object};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn objects_go_through_serde_and_are_equal_again() {
    #[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
    struct Kept {
        charge: Charge,
        charges: List<Charge>,
        owner: ExternalAccount,
        status: ChargeStatus,
        kind: EventType,
    }
    let kept = Kept {
        charge: charge(),
        charges: List::from_json(json!({"data": [charge()], "has_more": false})).unwrap(),
        owner: ExternalAccount::from_json(json!({"id": "ba_1", "object": "bank_account"})).unwrap(),
        status: "later".into(),
        kind: EventType::ChargeSucceeded,
    };
    let text = serde_json::to_string_pretty(&kept).unwrap();
    assert_eq!(serde_json::from_str::<Kept>(&text).unwrap(), kept);
    let value = serde_json::to_value(&kept.charge).unwrap();
    assert_eq!(serde_json::from_value::<Charge>(value).unwrap(), kept.charge);
}

#[test]
fn an_object_is_checked_when_it_is_deserialized() {
    let error = serde_json::from_str::<Charge>(r#"{"object":"charge"}"#).unwrap_err();
    assert!(
        error.to_string().contains("id of charge: expected a string, found nothing"),
        "{error}"
    );
    assert!(serde_json::from_str::<List<Charge>>("[]").is_err());
}

#[test]
fn equality_is_of_values_and_not_of_white_space() {
    let parse = |text: &'static str| Json::parse(text).unwrap();
    let one = parse(r#"{"a":[1,"\u0041"],"b":null}"#);
    assert_eq!(one, parse("{ \"a\": [ 1, \"A\" ],\n \"b\": null }"));
    for other in [
        r#"{"a":[1,"A"]}"#,
        r#"{"b":null,"a":[1,"A"]}"#,
        r#"{"a":[1,"B"],"b":null}"#,
        r#"{"a":[1.0,"A"],"b":null}"#,
        r#"{"a":[1,"A",2],"b":null}"#,
        r#"{"a":{"0":1,"1":"A"},"b":null}"#,
        r#"{"a":[1,"A"],"b":false}"#,
        r#"{"a":[1,"A"],"b":"null"}"#,
    ] {
        assert_ne!(one, parse(other), "{other}");
        assert_ne!(parse(other), one, "{other}");
    }
}

#[test]
fn enums_are_keys_and_texts() {
    #[allow(clippy::disallowed_types, reason = "this is about the hash")]
    let mut counts = std::collections::HashMap::<ChargeStatus, u32>::new();
    for status in ["succeeded", "pending", "succeeded", "later", "later"] {
        *counts.entry(status.into()).or_default() += 1;
    }
    assert_eq!(counts[&ChargeStatus::Succeeded], 2);
    assert_eq!(counts[&ChargeStatus::Unknown("later".to_owned())], 2);
    let sorted: BTreeSet<ChargeStatus> = counts.into_keys().collect();
    let shown: Vec<String> = sorted.iter().map(ChargeStatus::to_string).collect();
    assert_eq!(shown, ["later", "pending", "succeeded"]);
    assert_eq!("pending".parse(), Ok(ChargeStatus::Pending));
    assert_eq!(ChargeStatus::from("failed".to_owned()), ChargeStatus::Failed);
    assert_eq!(
        format!("{:>8}|{:?}", ChargeStatus::Failed, ChargeStatus::Failed),
        "  failed|\"failed\""
    );
}

#[test]
fn types_of_events_are_keys_and_texts() {
    let kinds: BTreeSet<EventType> =
        ["charge.updated", "account.updated"].map(EventType::from).into();
    assert_eq!(kinds.first().unwrap().to_string(), "account.updated");
    let text = "v2.core.account_link.returned";
    let thin: NotificationType = text.parse().unwrap();
    assert_eq!(serde_json::to_value(&thin).unwrap(), text);
    assert_eq!(serde_json::from_value::<NotificationType>(json!("new")).unwrap().as_str(), "new");
}

#[test]
fn a_list_becomes_your_own_structs_in_one_pass() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Mine<'a> {
        id: &'a str,
        amount: Option<i64>,
    }
    let charges: List<Charge> =
        List::from_json(json!({"data": [charge(), {"id": "ch_2"}], "has_more": false})).unwrap();
    let mine = charges.to::<Mine<'_>>().unwrap();
    assert_eq!(mine, [Mine { id: "ch_1", amount: Some(500) }, Mine { id: "ch_2", amount: None }]);
    assert_eq!(charge().to::<Mine<'_>>().unwrap().amount, Some(500));
    assert_eq!(charges.at::<&str>("data[1].id").unwrap(), Some("ch_2"));
    assert_eq!(charges.to::<u8>().unwrap_err().path(), "data");
}
