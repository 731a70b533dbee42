//! What bad facts get: the place, the reason, and nothing written.

mod docs;
mod names;

use crate::announced;
use crate::check;
use crate::facts::{Facts, Fault};
use crate::generate;
use crate::lock::Lock;
use crate::overrides;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// A small API: one resource with a hash, an enum and an object.
fn facts() -> Value {
    json!({
        "format": "stripe-api-facts/1",
        "api_version": "2026-01-01.rhubarb",
        "operations": [{
            "id": "things.create", "resource": "things", "method": "create",
            "verb": "POST", "path": "/v1/things", "path_params": [], "host": "api",
            "style": "form", "area": "core", "pagination": null,
            "response": { "kind": "object", "object": "Thing" },
            "params": [
                { "name": "size", "type": { "struct": "ThingCreateParams.Size" }, "required": true },
                { "name": "type", "type": { "enum": "Thing.Type" } },
            ],
        }],
        "objects": {
            "Thing": { "object": "thing", "area": "core", "fields": [
                { "name": "id", "type": "str" },
                { "name": "type", "type": { "enum": "Thing.Type" }, "nullable": true },
            ] },
        },
        "object_unions": {},
        "structs": {
            "ThingCreateParams.Size": { "side": "param", "fields": [
                { "name": "amount", "type": "int", "required": true },
            ] },
        },
        "struct_aliases": {},
        "enums": { "Thing.Type": { "values": ["big", "small"], "open": true } },
        "enum_aliases": {},
        "events": {
            "v1": [{ "type": "thing.made", "name": "ThingMadeEvent", "object": "Thing" }],
            "v2": [{ "type": "v1.thing.made", "name": "V1ThingMadeEvent" }],
        },
    })
}

fn generated(json: &str) -> Result<BTreeMap<String, String>, Fault> {
    generate(&Facts::read(json)?, &Lock::default())
}

fn fault(change: impl FnOnce(&mut Value)) -> Fault {
    let mut facts = facts();
    change(&mut facts);
    generated(&facts.to_string()).unwrap_err()
}

#[test]
fn good_facts_become_tables_that_can_be_read() {
    let files = generated(&facts().to_string()).unwrap();
    let expected = r#"table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/things/create) a thing.
        ///
        /// Required: `size`.
        POST "/v1/things" create() Create at "api/things/create#create_thing" -> Thing {
            /// Required.
            size: |SizeParams|,
            /// One of `big`, `small`. `type` on the wire.
            type_ as type: ThingType,
        }
    }

    params {
        /// `size` in a request.
        SizeParams at "api/things/create#create_thing-size" {
            /// Required. In the currency's smallest unit.
            amount: i64,
        }
    }

    objects {
        /// A [thing](https://docs.stripe.com/api/things/object).
        Thing "thing" at "api/things/object#thing_object" id {
            /// One of `big`, `small`. `type` on the wire.
            type_ as type: Option<ThingType>,
        }
    }

    enums {
        /// `type`.
        ThingType { Big = "big", Small = "small" }
    }
}
"#;
    assert!(files["src/version.rs"].ends_with("API_VERSION: &str = \"2026-01-01.rhubarb\";\n"));
    let table = &files["src/api/things.rs"];
    assert!(table.ends_with(expected), "{table}");
    assert_eq!(files, generated(&facts().to_string()).unwrap());
}

#[test]
fn bad_facts_are_refused_with_the_place_and_the_reason() {
    let params = "facts.operations[things.create].params";
    let cases: [(Fault, String, &str); 20] = [
        (
            fault(|f| f["operations"][0]["params"][0]["type"] = json!("colour")),
            format!("{params}[size].type"),
            "an unknown type: `colour`",
        ),
        (
            fault(|f| f["operations"][0]["params"][0]["type"] = json!({ "tree": "str" })),
            format!("{params}[size].type"),
            "an unknown type: `tree`",
        ),
        (
            fault(|f| f["operations"][0]["params"][0]["type"] = json!({ "struct": "Gone" })),
            format!("{params}[size]"),
            "no struct `Gone`",
        ),
        (
            fault(|f| f["objects"]["Thing"]["fields"][1]["type"] = json!({ "object": "Gone" })),
            "facts.objects[Thing][type]".to_owned(),
            "no object `Gone`",
        ),
        (
            fault(|f| f["operations"][0]["params"][1]["name"] = json!("size")),
            format!("{params}[size]"),
            "it is there twice",
        ),
        (
            fault(|f| f["operations"][0]["params"][1]["name"] = json!("param")),
            "things::Create.param".to_owned(),
            "it would hide a method of ours",
        ),
        (
            fault(|f| f["enums"]["Thing.Type"]["values"] = json!(["a-b", "a_b"])),
            "things::ThingType".to_owned(),
            "`a_b` and `a-b` have one name",
        ),
        (
            fault(|f| f["operations"][0]["path"] = json!("/v1/things/{thing}")),
            "facts.operations[things.create]".to_owned(),
            "its path parameters are not those of its path",
        ),
        (
            fault(|f| f["operations"][0]["path"] = json!("/v1/things/{thing")),
            "facts.operations[things.create].path".to_owned(),
            "`{thing` has braces but is not a parameter",
        ),
        (
            fault(|f| f["objects"]["Thing"]["fields"][1]["name"] = json!("from_json")),
            "things::Thing.from_json".to_owned(),
            "it would hide a method of ours",
        ),
        (
            fault(|f| f["objects"]["Thing"]["fields"][1]["name"] = json!("detach")),
            "things::Thing.detach".to_owned(),
            "it would hide a method of ours",
        ),
        (
            fault(|f| {
                let size =
                    json!({ "side": "response", "fields": [{ "name": "json", "type": "str" }] });
                f["structs"]["Thing.Size"] = size;
                f["objects"]["Thing"]["fields"][1] =
                    json!({ "name": "size", "type": { "struct": "Thing.Size" } });
            }),
            "things::Size.json".to_owned(),
            "it would hide a method of ours",
        ),
        (
            fault(|f| {
                f["structs"]["ThingCreateParams.Size"]["fields"][0]["name"] = json!("clone");
            }),
            "things::SizeParams.clone".to_owned(),
            "it would hide a method of ours",
        ),
        (
            fault(|f| f["operations"][0]["params"][0]["requird"] = json!(true)),
            format!("{params}[size].requird"),
            "an unknown key",
        ),
        (
            fault(|f| {
                f["operations"][0]["params"][0]["type"] = json!({ "arr": "str", "values": [] });
            }),
            format!("{params}[size].type.values"),
            "an unknown key",
        ),
        (
            fault(|f| f["operations"][0]["params"][0]["required"] = json!("yes")),
            format!("{params}[size].required"),
            "neither true nor false",
        ),
        (
            fault(|f| f["api_version"] = json!("2026-01.rhubarb")),
            "facts.api_version".to_owned(),
            "`2026-01.rhubarb` is not a version of Stripe's API",
        ),
        (
            fault(|f| f["events"]["v1"][0]["object"] = json!("Gone")),
            "facts.events.v1 of thing.made".to_owned(),
            "no object `Gone`",
        ),
        (
            fault(|f| f["events"]["v2"] = json!([f["events"]["v2"][0], f["events"]["v2"][0]])),
            "facts.events.v2 of v1.thing.made".to_owned(),
            "it stands there twice",
        ),
        (
            fault(|f| f["objects"]["Thing"]["fields"] = json!(7)),
            "facts.objects[Thing].fields".to_owned(),
            "not an array",
        ),
    ];
    for (fault, place, reason) in cases {
        assert_eq!(fault, Fault { place, reason: reason.to_owned() });
    }
}

/// Each record, with a key that nobody knows.
#[test]
fn an_unknown_key_is_refused_wherever_it_stands() {
    for (place, at) in [
        ("facts", ""),
        ("facts.operations[things.create]", "/operations/0"),
        ("facts.operations[things.create].response", "/operations/0/response"),
        ("facts.objects[Thing]", "/objects/Thing"),
        ("facts.objects[Thing].fields[id]", "/objects/Thing/fields/0"),
        ("facts.structs[ThingCreateParams.Size]", "/structs/ThingCreateParams.Size"),
        ("facts.enums[Thing.Type]", "/enums/Thing.Type"),
        ("facts.events", "/events"),
        ("facts.events.v1[ThingMadeEvent]", "/events/v1/0"),
        ("facts.events.v2[V1ThingMadeEvent]", "/events/v2/0"),
    ] {
        let fault = fault(|f| f.pointer_mut(at).unwrap()["colour"] = json!("red"));
        assert_eq!(fault.place, format!("{place}.colour"));
        assert_eq!(fault.reason, "an unknown key");
    }
}

#[test]
fn two_objects_of_one_name_are_refused() {
    let fault = fault(|f| {
        f["objects"]["Thing_"] = f["objects"]["Thing"].clone();
        f["objects"]["Create"] = f["objects"]["Thing"].clone();
        f["operations"][0]["response"]["object"] = json!("Create");
    });
    assert_eq!(fault.reason, "its type `Create` is already there in `things`");
}

/// An override that has lost what it was for would otherwise stay for ever.
#[test]
fn every_override_is_for_something() {
    let facts = Facts::read(include_str!("../facts.json")).unwrap();
    let operation = |id: &str| facts.operations.iter().any(|o| o.id == id);
    let resource = |name: &str| facts.operations.iter().any(|o| o.resource == name);
    let field = |of: &str, name: &str| facts.fields(of).iter().any(|field| field.name == name);
    let object = |name: &str| facts.objects.contains_key(name) || facts.unions.contains_key(name);

    let mut lost: Vec<&str> = Vec::new();
    let mut expect = |name: &'static str, there: bool| {
        if !there {
            lost.push(name);
        }
    };
    overrides::FLAT.iter().for_each(|name| expect(name, resource(name)));
    overrides::HOMES.iter().for_each(|(name, _)| expect(name, object(name)));
    overrides::BY_HAND.iter().for_each(|(name, _)| expect(name, object(name)));
    overrides::NO_REQUEST.iter().for_each(|id| expect(id, operation(id)));
    overrides::ARGUMENTS.iter().for_each(|(id, ..)| expect(id, operation(id)));
    overrides::HASH_SETTERS.iter().for_each(|(id, ..)| expect(id, operation(id)));
    let takes = |(id, name, ..): &(&str, &str, &str, &str)| {
        let of = facts.operations.iter().find(|of| of.id == *id);
        of.is_some_and(|of| of.params.iter().any(|field| field.name == *name))
    };
    overrides::REMOVED.iter().for_each(|of| expect(of.0, operation(of.0) && !takes(of)));
    overrides::SENTENCES.iter().for_each(|(id, _)| expect(id, operation(id)));
    overrides::REMARKS.iter().for_each(|(id, _)| expect(id, operation(id)));
    overrides::PAGES.iter().for_each(|(name, _)| expect(name, resource(name) || operation(name)));
    let fields = [overrides::GETTERS, overrides::BEARER_URLS, overrides::SECRETS_OF];
    fields.concat().iter().for_each(|(of, name)| expect(of, field(of, name)));
    let lock = Lock::read(include_str!("../names.lock")).unwrap();
    let named = |module: &str, name: &str| {
        lock.form(module, name).is_some() || lock.enumeration(module, name).is_some()
    };
    overrides::NAMES.iter().for_each(|(module, _, name)| expect(name, named(module, name)));
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn the_pages_by_hand_say_what_the_facts_say() {
    let facts = Facts::read(include_str!("../facts.json")).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let faults = announced::faults(&root, &facts).unwrap();
    let faults: Vec<String> = faults.iter().map(Fault::to_string).collect();
    assert!(faults.is_empty(), "edit by hand:\n{}", faults.join("\n"));
}

/// As Stripe's own pages link to them.
#[test]
fn fields_are_linked_where_the_reference_has_them() {
    let files = generated(include_str!("../facts.json")).unwrap();
    let tables: String = files.into_values().collect();
    for anchor in [
        "api/accounts/create#create_account-controller",
        "api/accounts/update#update_account",
        "api/accounts/object#account_object-controller",
        "api/checkout/sessions/create#create_checkout_session-payment_intent_data",
        "api/checkout/sessions/object#checkout_session_object",
        "api/customer_portal/sessions/create#create_portal_session",
        "api/issuing/authorizations/approve#approve_issuing_authorization",
        "api/issuing/cards/object#issuing_card_object-shipping-customs",
        "api/payment-link/create#create_payment_link",
        "api/payment_intents/confirm#confirm_payment_intent",
        "api/payment_methods/customer_list#list_customer_payment_methods",
        "api/payment_methods/list#list_payment_methods",
        "api/v2/core/accounts/create#v2_create_accounts-configuration-customer",
        "api/v2/core/accounts/object#v2_account_object-configuration-customer",
    ] {
        assert!(tables.contains(&format!("at \"{anchor}\"")), "{anchor}");
    }
}

/// A field with the name of such a method would be refused, or have an underscore.
#[test]
fn no_method_of_the_core_can_be_hidden() {
    for (source, name, known) in [
        (include_str!("../../src/object.rs"), "Object", check::OF_OBJECTS),
        (include_str!("../../src/operation.rs"), "Operation", check::OF_BUILDERS),
    ] {
        let (_, body) = source.split_once(&format!("pub trait {name}")).unwrap();
        let (body, _) = body.split_once("\n}").unwrap();
        let methods = body.lines().filter_map(|line| line.strip_prefix("    fn "));
        let methods: Vec<&str> = methods.filter_map(|line| line.split(['(', '<']).next()).collect();
        assert!(methods.len() > 1, "{name}");
        for method in methods {
            assert!(known.contains(&method), "{name}::{method}");
        }
    }
    let mut facts = facts();
    facts["objects"]["Thing"]["fields"][1] = json!({ "name": "to", "type": "str" });
    let table = &generated(&facts.to_string()).unwrap()["src/api/things.rs"];
    assert!(table.contains("/// `to` on the wire.\n            to_ as to: &'a str,"), "{table}");
}
