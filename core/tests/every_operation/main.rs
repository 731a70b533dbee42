//! Each operation of the catalogue is built once with all of its parameters, and goes where the facts say; each
//! parameter of the facts, however deep, is reached by a setter.

#[rustfmt::skip]
mod calls;
mod catalog;
#[rustfmt::skip]
mod hashes;
#[rustfmt::skip]
mod objects;
mod samples;

use pinstripe_core::api::{OPERATIONS, Style};
use pinstripe_core::{Client, Entropy, Operation, Raw};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex};

static FACTS: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../codegen/facts.json")).unwrap());

static CALLED: Mutex<BTreeSet<&str>> = Mutex::new(BTreeSet::new());

/// The requests of all calls, a line of JSON each, as `core/codegen/judge/judge.sh` reads them.
static REQUESTS: Mutex<String> = Mutex::new(String::new());

#[test]
fn every_operation_goes_where_it_should_with_every_parameter() {
    calls::all();
    let called = CALLED.lock().unwrap();
    let missing = OPERATIONS.iter().filter(|row| row.style != Style::Browser);
    let missing: Vec<_> = missing.filter(|row| !called.contains(row.name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    write_requests();
}

#[test]
fn every_object_round_trips() {
    objects::all();
}

/// `REQUESTS=<file> cargo test -p pinstripe-core --test every_operation` keeps them for the judge.
#[allow(clippy::disallowed_methods, reason = "a test may read its settings and write files")]
fn write_requests() {
    if let Some(file) = std::env::var_os("REQUESTS") {
        std::fs::write(file, REQUESTS.lock().unwrap().as_bytes()).unwrap();
    }
}

fn check<O: Operation>(name: &'static str, operation: &O) {
    CALLED.lock().unwrap().insert(name);
    assert!(size_of::<O>() <= 200, "{name} is {} bytes by value", size_of::<O>());
    let row = OPERATIONS.iter().find(|row| row.name == name).unwrap();
    let endpoint = operation.endpoint();
    assert_eq!(endpoint.method.as_str(), row.method, "{name}");
    assert_eq!(endpoint.path.template(), row.path, "{name}");
    assert_eq!(endpoint.host, row.host, "{name}");
    assert_eq!(endpoint.path.arguments(), row.path.matches('{').count(), "{name}");

    let facts = FACTS["operations"].as_array().unwrap();
    let mut asked = serde_json::Map::new();
    let fact = facts.iter().find(|o| o["path"] == row.path && o["verb"] == row.method).unwrap();
    for field in fact["params"].as_array().unwrap() {
        let key = field["name"].as_str().unwrap();
        if field["type"] == "file" {
            assert!(operation.parts().params().get(key).is_some(), "{name}: {key}");
            continue;
        }
        let sent = operation.parts().params().get(key);
        let sent = sent.unwrap_or_else(|| panic!("{name}: {key} has no setter"));
        let sent = serde_json::to_value(sent).unwrap();
        reached(name, key, &field["type"], &sent);
        asked.insert(key.to_owned(), fitting(&field["type"], &sent));
    }
    // The judge reads forms and JSON.
    if row.style != Style::Multipart {
        keep_request(operation, &Value::Object(asked));
    }
}

/// Keeps the operation's request with what the facts say that this operation takes.
fn keep_request<O: Operation>(operation: &O, asked: &Value) {
    let client = Client::new("sk_test_123").unwrap();
    let entropy = Entropy::from_random_bytes([7; 16]);
    let built = client.call(operation, entropy).unwrap().request().clone();
    let by_serde = Raw::new(built.method().clone(), built.uri().path()).unwrap();
    let by_serde = by_serde.params(operation.parts().params()).unwrap();
    let by_serde = client.call(&by_serde, entropy).unwrap();
    assert_eq!(by_serde.request().body(), built.body());
    assert_eq!(by_serde.request().uri().query(), built.uri().query());
    let raw = Raw::new(built.method().clone(), built.uri().path()).unwrap().params(asked).unwrap();
    let call = client.call(&raw, entropy).unwrap();
    let sent = call.request();
    let text = |name| sent.headers().get(name).map(|value| value.to_str().unwrap());
    let line = serde_json::json!({
        "method": sent.method().as_str(),
        "path_and_query": sent.uri().path_and_query().unwrap().as_str(),
        "content_type": text("content-type"),
        "body": std::str::from_utf8(sent.body()).ok().filter(|body| !body.is_empty()),
    });
    REQUESTS.lock().unwrap().push_str(&format!("{line}\n"));
}

/// What was sent, with a value of each enum that is a text here.
fn fitting(ty: &Value, sent: &Value) -> Value {
    if let Some(only) = ty.get("lit") {
        only.clone()
    } else if let Some(of) = ty.get("arr") {
        Value::Array(vec![fitting(of, &sent[0])])
    } else if let Some(of) = ty.get("map") {
        serde_json::json!({ "k": fitting(of, &sent["k"]) })
    } else if let Some(name) = ty.get("struct").and_then(Value::as_str) {
        let name = FACTS["struct_aliases"][name].as_str().unwrap_or(name);
        let fields = FACTS["structs"][name]["fields"].as_array().unwrap().iter();
        let field = |field: &Value| {
            let key = field["name"].as_str().unwrap();
            (key.to_owned(), fitting(&field["type"], &sent[key]))
        };
        fields.map(field).collect()
    } else if let Some(name) = ty.get("enum").and_then(Value::as_str) {
        let name = FACTS["enum_aliases"][name].as_str().unwrap_or(name);
        let values = FACTS["enums"][name]["values"].as_array().unwrap();
        if values.contains(sent) { sent.clone() } else { values[0].clone() }
    } else {
        sent.clone()
    }
}

/// Whether what was sent has everything that the type has, and nothing else.
fn reached(operation: &str, place: &str, ty: &Value, sent: &Value) {
    if let Some(of) = ty.get("arr") {
        reached(operation, place, of, &sent[0]);
    } else if let Some(of) = ty.get("map") {
        reached(operation, place, of, &sent["k"]);
    } else if let Some(name) = ty.get("struct").and_then(Value::as_str) {
        let name = FACTS["struct_aliases"][name].as_str().unwrap_or(name);
        let mut others = sent.as_object().cloned().unwrap_or_default();
        for field in FACTS["structs"][name]["fields"].as_array().unwrap() {
            let key = field["name"].as_str().unwrap();
            let place = format!("{place}.{key}");
            reached(operation, &place, &field["type"], &sent[key]);
            others.remove(key);
        }
        assert!(sent.is_object(), "{operation}: {place} has no setter");
        assert!(others.is_empty(), "{operation}: {place} has setters for {others:?}");
    } else if ty["lit"] == "" {
        assert!(sent.is_null(), "{operation}: {place} can only be cleared");
    } else {
        assert!(!sent.is_null(), "{operation}: {place} has no setter");
    }
}
