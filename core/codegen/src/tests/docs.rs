//! What the tables say of fields and operations.

use super::{facts, generated};
use serde_json::{Value, json};

/// What a table says of one thing, where the facts know something.
#[test]
fn docs_say_what_the_facts_know() {
    let table = |change: &dyn Fn(&mut Value)| {
        let mut facts = facts();
        change(&mut facts);
        let table = generated(&facts.to_string()).unwrap().remove("src/api/things.rs").unwrap();
        table.lines().map(str::trim).collect::<Vec<_>>().join("\n")
    };
    let param = |field: Value| {
        table(&|facts| {
            let params = facts["operations"][0]["params"].as_array_mut().unwrap();
            params.push(field.clone());
            facts["structs"]["Big"] = json!({ "side": "param", "fields": [
                { "name": "on", "type": "date" },
            ] });
        })
    };
    let big = |more: Value| {
        let mut field = json!({ "name": "big", "type": { "struct": "Big" } });
        field.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        field
    };
    for (field, says) in [
        (big(json!({})), "/// If `type` is `big`.\nbig: |BigParams|,"),
        (big(json!({})), "/// A date: YYYY-MM-DD.\non: String,"),
        (
            big(json!({ "deprecated": true, "required": true })),
            "/// Deprecated. Required. If `type` is `big`.\nbig: |BigParams|,",
        ),
        (
            big(json!({ "type": { "arr": { "struct": "Big" } } })),
            "/// If `type` is `big`. Adds one.\nbig: ..|BigParams|,",
        ),
        (
            big(json!({ "type": { "map": { "struct": "Big" } }, "emptyable": true })),
            "/// If `type` is `big`. [`param`](Self::param) with `Unset` clears all.\nbig: {|BigParams|},",
        ),
        (
            json!({ "name": "kinds", "type": { "arr": { "enum": "Thing.Type" } } }),
            "/// Any of `big`, `small`.\nkinds: Vec<ThingType>,",
        ),
        (
            json!({ "name": "limit", "type": { "union": ["int", { "enum": "Thing.Type" }] } }),
            "/// Or one of `big`, `small`.\nlimit: Either<i64, ThingType>,",
        ),
        (
            json!({ "name": "of", "type": { "union": ["str", { "struct": "Big" }] } }),
            "/// `of` on the wire.\nof_big: \"of\" |BigParams|,",
        ),
    ] {
        let table = param(field);
        assert!(table.contains(says), "{says}\n{table}");
    }
    let expanded = table(&|facts| {
        let fields = facts["objects"]["Thing"]["fields"].as_array_mut().unwrap();
        fields.push(json!({ "name": "next", "type": { "expandable": ["Thing"] } }));
        fields.push(json!({ "name": "owner", "type": { "expandable": ["Thing", "Event"] } }));
        let params = facts["operations"][0]["params"].as_array_mut().unwrap();
        params.push(json!({ "name": "expand", "type": { "arr": "str" } }));
        facts["operations"][0]["errors"] = json!(["TooBigError"]);
        facts["errors"] = json!({ "classes": { "TooBigError": { "types": ["too_big"] } } });
    });
    for says in [
        "/// Fields that expand: `next`, `owner`.\nexpand: Vec<String>,",
        "/// Expands to one of `Thing`, `Event`.\nowner: Expandable<'a, Json>,",
        "/// Errors of its own: `too_big`.\n",
    ] {
        assert!(expanded.contains(says), "{says}\n{expanded}");
    }
}
