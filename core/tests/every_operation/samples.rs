//! A sample of each object, made from the facts with every field that it has.

use crate::FACTS;
use pinstripe_core::{Json, Object};
use serde_json::{Value, json};

/// Whether the sample is read as `T`, whole and without its id, and comes out as it went in.
pub(crate) fn check<T: Object>(name: &str) {
    let fact = &FACTS["objects"][name];
    let fields = fact["fields"].as_array().unwrap();
    let sample = fields_of(fields, 0);
    let text = sample.to_string();
    let object = T::from_json(Json::parse(text.clone()).unwrap())
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(serde_json::to_string(object.json()).unwrap(), text, "{name}");
    assert_eq!(T::NAME, fact["object"].as_str().unwrap_or_default(), "{name}");
    for field in fields {
        let key = field["name"].as_str().unwrap();
        assert_eq!(object.json().get::<Value>(key).unwrap(), sample[key], "{name}.{key}");
    }

    let mut without = sample;
    if without.as_object_mut().unwrap().remove("id").is_some() {
        let id = fields.iter().find(|field| field["name"] == "id").unwrap();
        let needed = id["optional"] != true && id["nullable"] != true;
        assert_eq!(T::from_json(Json::from(without)).is_err(), needed, "{name} without an id");
    }
}

fn fields_of(fields: &[Value], depth: usize) -> Value {
    fields
        .iter()
        .map(|f| (f["name"].as_str().unwrap().to_owned(), sample(&f["type"], depth)))
        .collect()
}

fn sample(ty: &Value, depth: usize) -> Value {
    let Some(ty) = ty.as_object() else {
        return match ty.as_str().unwrap() {
            "int" | "timestamp" | "timestamp_ms" => json!(1_700_000_000),
            "float" => json!(1.25),
            "bool" => json!(true),
            "metadata" => json!({ "order": "42" }),
            _ => json!("é \"x\""),
        };
    };
    let (kind, of) = ty.iter().next().unwrap();
    let named = |table: &str| &FACTS[table][of.as_str().unwrap()];
    match kind.as_str() {
        "lit" => of.clone(),
        "arr" => json!([sample(of, depth)]),
        "map" => json!({ "k": sample(of, depth) }),
        "list" => {
            json!({ "object": "list", "data": [sample(of, depth)], "has_more": false, "url": "/v1/x" })
        }
        "enum" => {
            let name = named("enum_aliases").as_str().unwrap_or(of.as_str().unwrap());
            FACTS["enums"][name]["values"][0].clone()
        }
        "struct" => {
            let name = named("struct_aliases").as_str().unwrap_or(of.as_str().unwrap());
            fields_of(FACTS["structs"][name]["fields"].as_array().unwrap(), depth)
        }
        // Objects hold each other, so a sample goes one object deep.
        "object" if depth == 0 => match named("objects")["fields"].as_array() {
            Some(fields) => fields_of(fields, depth + 1),
            None => json!({ "id": "x_1", "object": "one_of_several" }),
        },
        _ => json!("x_1"),
    }
}
