//! Names that stay: each test is a release of Stripe's after another.

use super::facts;
use crate::facts::{Facts, Fault};
use crate::generate;
use crate::lock::Lock;
use crate::names;
use crate::overrides;
use serde_json::{Value, json};

/// The facts with these fields in `Thing`, by name and type.
fn with(fields: &[(&str, Value)]) -> Value {
    let mut facts = facts();
    for (name, ty) in fields {
        let field = json!({ "name": name, "type": ty });
        facts["objects"]["Thing"]["fields"].as_array_mut().unwrap().push(field);
    }
    facts
}

/// Describes a hash that comes back, as `Thing.{name}`, with these fields.
fn describe(facts: &mut Value, name: &str, fields: &[(&str, Value)]) {
    let fields: Vec<Value> =
        fields.iter().map(|(name, ty)| json!({ "name": name, "type": ty })).collect();
    facts["structs"][format!("Thing.{name}")] = json!({ "side": "response", "fields": fields });
}

fn hash(name: &str) -> Value {
    json!({ "struct": format!("Thing.{name}") })
}

fn release(facts: &Value, lock: &Lock) -> Result<(String, Lock), Fault> {
    let files = generate(&Facts::read(&facts.to_string())?, lock)?;
    let lock = Lock::read(&files["codegen/names.lock"])?;
    Ok((files["src/api/things.rs"].clone(), lock))
}

/// The getters and aliases of two releases, the second of which knows the names of the first.
fn two_releases(first: &Value, second: &Value) -> [Vec<String>; 2] {
    let (before, lock) = release(first, &Lock::default()).unwrap();
    let (after, lock) = release(second, &lock).unwrap();
    assert_eq!(release(second, &lock).unwrap(), (after.clone(), lock), "a second run");
    [before, after].map(|table| {
        let lines = table.lines().map(str::trim);
        let lines = lines.filter(|line| line.contains("<'a>") || line.contains(" at \"api/"));
        lines.map(|line| line.split(" at ").next().unwrap_or(line).to_owned()).collect()
    })
}

fn says(lines: &[String], line: &str) -> bool {
    lines.iter().any(|own| own == line)
}

#[test]
fn a_new_sibling_takes_its_own_name_and_no_other() {
    let mut first = with(&[("update", hash("Update"))]);
    describe(&mut first, "Update", &[("at", json!("int"))]);
    let mut second = first.clone();
    let fields = second["objects"]["Thing"]["fields"].as_array_mut().unwrap();
    fields.push(json!({ "name": "pause", "type": hash("Update") }));
    second["struct_aliases"]["Thing.Pause"] = json!("Thing.Update");
    fields_of(&mut second, 3)["type"] = hash("Pause");

    let [before, after] = two_releases(&first, &second);
    assert!(says(&before, "update: Update<'a>,"), "{before:?}");
    for line in ["update: Update<'a>,", "pause: Pause<'a>,", "pub type Pause<'a> = Update<'a>;"] {
        assert!(says(&after, line), "{line} {after:?}");
    }
    // A first release would have named both after the first in the alphabet.
    let (fresh, _) = release(&second, &Lock::default()).unwrap();
    assert!(fresh.contains("pub type Update<'a> = Pause<'a>;"), "{fresh}");
}

fn fields_of(facts: &mut Value, at: usize) -> &mut Value {
    &mut facts["objects"]["Thing"]["fields"][at]
}

#[test]
fn what_changes_at_one_place_renames_nothing_at_another() {
    let mut first = with(&[("pause", hash("Pause")), ("update", hash("Update"))]);
    describe(&mut first, "Pause", &[("at", json!("int"))]);
    first["struct_aliases"]["Thing.Update"] = json!("Thing.Pause");
    for changed in ["Pause", "Update"] {
        let mut second = first.clone();
        second["struct_aliases"] = json!({});
        describe(&mut second, "Update", &[("at", json!("int"))]);
        describe(&mut second, changed, &[("at", json!("int")), ("until", json!("int"))]);
        let [before, after] = two_releases(&first, &second);
        assert!(says(&before, "pub type Update<'a> = Pause<'a>;"));
        for line in ["pause: Pause<'a>,", "update: Update<'a>,", "Pause", "Update"] {
            assert!(says(&after, line), "{changed}: {line} {after:?}");
        }
    }
}

/// Three places with an `Address`, two of which are changed: the third is as it was, and so is its name.
#[test]
fn a_name_stays_with_the_form_that_is_as_it_was() {
    let places = ["first", "second", "third"];
    let mut first = with(&places.map(|place| (place, hash(&names::pascal(place)))));
    let mut second = first.clone();
    let address = |name: &str| json!({ "struct": format!("{name}.Address") });
    for place in places {
        let name = names::pascal(place);
        describe(&mut first, &name, &[(place, json!("int")), ("address", address("Old"))]);
        let of = if place == "third" { "Old" } else { "New" };
        describe(&mut second, &name, &[(place, json!("int")), ("address", address(of))]);
    }
    for facts in [&mut first, &mut second] {
        let line = json!({ "name": "line", "type": "str" });
        let county = json!({ "name": "county", "type": "str" });
        facts["structs"]["Old.Address"] = json!({ "side": "response", "fields": [line] });
        facts["structs"]["New.Address"] = json!({ "side": "response", "fields": [line, county] });
    }
    let [before, after] = two_releases(&first, &second);
    let addresses = |lines: &[String]| -> Vec<String> {
        lines.iter().filter(|line| line.starts_with("address: ")).cloned().collect()
    };
    assert_eq!(addresses(&before), ["address: Address<'a>,"; 3]);
    let names =
        ["address: FirstAddress<'a>,", "address: SecondAddress<'a>,", "address: Address<'a>,"];
    assert_eq!(addresses(&after), names);
}

/// A name that has become free is not taken by what has another.
#[test]
fn a_name_that_is_gone_renames_nothing() {
    let mut first = with(&[("address", hash("Address")), ("seller", hash("Seller"))]);
    describe(&mut first, "Address", &[("line", json!("str"))]);
    describe(&mut first, "Seller", &[("address", hash("Seller.Address"))]);
    describe(&mut first, "Seller.Address", &[("line", json!("str")), ("county", json!("str"))]);
    let mut second = first.clone();
    second["objects"]["Thing"]["fields"].as_array_mut().unwrap().remove(2);
    let (before, lock) = release(&first, &Lock::default()).unwrap();
    let (_, lock) = release(&second, &lock).unwrap();
    let (after, _) = release(&second, &lock).unwrap();
    for table in [&before, &after] {
        assert!(table.contains("address: SellerAddress<'a>,"), "{table}");
    }
}

/// Callers may have implemented a trait for each.
#[test]
fn types_that_become_alike_stay_two() {
    let mut first = with(&[("card", hash("Card")), ("wallet", hash("Wallet"))]);
    describe(&mut first, "Card", &[("last4", json!("str"))]);
    describe(&mut first, "Wallet", &[("last4", json!("str")), ("kind", json!("str"))]);
    let mut second = first.clone();
    second["structs"]["Thing.Wallet"] = json!(null);
    second["structs"].as_object_mut().unwrap().remove("Thing.Wallet");
    second["struct_aliases"]["Thing.Wallet"] = json!("Thing.Card");
    let [_, after] = two_releases(&first, &second);
    assert!(says(&after, "Card") && says(&after, "Wallet"), "{after:?}");
    assert!(!after.iter().any(|line| line.starts_with("pub type")), "{after:?}");
}

#[test]
fn types_of_two_modules_that_become_alike_stay_two() {
    let mut first = with(&[("address", hash("Address"))]);
    let mut part = first["operations"][0].clone();
    for (key, value) in [("id", "parts.create"), ("resource", "parts"), ("path", "/v1/parts")] {
        part[key] = json!(value);
    }
    part["response"]["object"] = json!("Part");
    first["operations"].as_array_mut().unwrap().push(part);
    first["objects"]["Part"] = first["objects"]["Thing"].clone();
    first["objects"]["Part"]["fields"][2]["type"] = json!({ "struct": "Part.Address" });
    describe(&mut first, "Address", &[("line", json!("str")), ("county", json!("str"))]);
    let line = json!({ "name": "line", "type": "str" });
    first["structs"]["Part.Address"] = json!({ "side": "response", "fields": [line] });
    let mut second = first.clone();
    describe(&mut second, "Address", &[("line", json!("str"))]);
    let (before, lock) = release(&first, &Lock::default()).unwrap();
    let (after, _) = release(&second, &lock).unwrap();
    for table in [&before, &after] {
        assert!(table.contains("        Address at "), "{table}");
    }
    // What was one type is one type further on.
    let (alike, lock) = release(&second, &Lock::default()).unwrap();
    assert!(alike.contains("pub use crate::api::parts::{Address, "), "{alike}");
    assert_eq!(release(&second, &lock).unwrap(), (alike, lock));
}

#[test]
fn a_new_value_of_an_enum_sets_nothing_apart() {
    let mut first = with(&[("card", hash("Card")), ("wallet", hash("Wallet"))]);
    describe(&mut first, "Card", &[("status", json!({ "enum": "Card.Status" }))]);
    first["enums"]["Card.Status"] = json!({ "values": ["new", "old"], "open": true });
    first["struct_aliases"]["Thing.Wallet"] = json!("Thing.Card");
    let mut second = first.clone();
    second["struct_aliases"] = json!({});
    second["enums"]["Wallet.Status"] = json!({ "values": ["gone", "new", "old"], "open": true });
    describe(&mut second, "Wallet", &[("status", json!({ "enum": "Wallet.Status" }))]);
    let [before, after] = two_releases(&first, &second);
    assert_eq!(before, after);
    let (_, lock) = release(&first, &Lock::default()).unwrap();
    let (table, _) = release(&second, &lock).unwrap();
    assert!(table.contains("CardStatus { Gone = \"gone\", New = \"new\", Old = \"old\" }"));
    assert!(table.contains("pub type WalletStatus = CardStatus;"));
}

#[test]
fn an_enum_that_grows_too_large_for_a_list_stays_one() {
    let values = |count: usize| (0..count).map(|n| format!("v{n}")).collect::<Vec<_>>();
    let mut first = facts();
    first["enums"]["Thing.Type"]["values"] = json!(values(3));
    let mut second = facts();
    second["enums"]["Thing.Type"]["values"] = json!(values(overrides::LARGEST_ENUM + 1));
    for (one, other) in [(&first, &second), (&second, &first)] {
        let (before, lock) = release(one, &Lock::default()).unwrap();
        let (after, _) = release(other, &lock).unwrap();
        let has = |table: &str| table.contains("type_ as type: Option<ThingType>");
        assert_eq!(has(&before), has(&after));
    }
}

#[test]
fn an_enum_of_a_request_that_is_another_is_named_after_the_operation() {
    let mut facts = facts();
    facts["enums"]["ThingCreateParams.Type"] = json!({ "values": ["a", "b"], "open": false });
    facts["operations"][0]["params"][1]["type"] = json!({ "enum": "ThingCreateParams.Type" });
    let (table, _) = release(&facts, &Lock::default()).unwrap();
    assert!(table.contains("type_ as type: CreateThingType,"), "{table}");
    assert!(table.contains("type_ as type: Option<ThingType>,"), "{table}");

    // Where that name is another's, none is made up.
    facts["enums"]["Thing.Kind"] = json!({ "values": ["x", "y"], "open": false });
    let kind = json!({ "name": "kind", "type": { "enum": "Thing.Kind" } });
    facts["objects"]["Thing"]["fields"].as_array_mut().unwrap().push(kind);
    let lock = "slot things::Thing.kind CreateThingType\ntype things::CreateThingType enum\n";
    let fault = release(&facts, &Lock::read(lock).unwrap()).unwrap_err();
    assert_eq!(fault.place, "things");
    let reason = "the type of `type` has no name; give it one in `overrides::NAMES`";
    assert_eq!(fault.reason, reason);
}

#[test]
fn a_bad_lock_is_refused_with_its_line() {
    for (text, place, reason) in [
        ("object Thing", "names.lock:1", "not a kind, a site and a name"),
        ("object Thing a b", "names.lock:1", "not a kind, a site and a name"),
        ("object A a::A\nthing B b", "names.lock:2", "an unknown kind of record: `thing`"),
        ("object A a::A\nobject A b::A", "names.lock:2", "a site has a name twice"),
    ] {
        let fault = Lock::read(text).unwrap_err();
        assert_eq!((fault.place.as_str(), fault.reason.as_str()), (place, reason));
    }
}

/// What the generator writes first is what it writes when it knows all names.
#[test]
fn a_second_run_over_all_facts_changes_nothing() {
    let facts = Facts::read(include_str!("../../facts.json")).unwrap();
    let fresh = generate(&facts, &Lock::default()).unwrap();
    let again = generate(&facts, &Lock::read(&fresh["codegen/names.lock"]).unwrap()).unwrap();
    let differing: Vec<_> = fresh.iter().filter(|(path, text)| again[*path] != **text).collect();
    assert!(differing.is_empty(), "{}", differing[0].0);
}

/// A hash that a create and an update take, if it is the same in both.
#[test]
fn what_differs_between_two_operations_is_two_types() {
    let mut facts = facts();
    let mut update = facts["operations"][0].clone();
    for (key, value) in [("id", "things.update"), ("method", "update")] {
        update[key] = json!(value);
    }
    update["path"] = json!("/v1/things/{thing}");
    update["path_params"] = json!(["thing"]);
    update["params"][0]["type"] = json!({ "struct": "ThingUpdateParams.Size" });
    facts["operations"].as_array_mut().unwrap().push(update);
    let create = facts["structs"]["ThingCreateParams.Size"].clone();
    facts["enums"]["Color"] = json!({ "values": ["red", "blue"], "open": true });
    facts["enums"]["Fewer"] = json!({ "values": ["red"], "open": true });
    let color = |name: &str| json!({ "name": "color", "type": { "enum": name } });
    let of_both = |facts: &Value| -> Vec<String> {
        let table = release(facts, &Lock::default()).unwrap().0;
        let sizes = table.lines().filter_map(|line| line.trim().strip_prefix("size: "));
        sizes.map(str::to_owned).collect()
    };
    let mut as_update = |change: &dyn Fn(&mut Value)| {
        let mut own = create.clone();
        facts["structs"]["ThingCreateParams.Size"] = create.clone();
        let with_color = |size: &mut Value, name| {
            size["fields"].as_array_mut().unwrap().push(color(name));
        };
        with_color(&mut facts["structs"]["ThingCreateParams.Size"], "Color");
        with_color(&mut own, "Color");
        change(&mut own);
        facts["structs"]["ThingUpdateParams.Size"] = own;
        of_both(&facts)
    };
    assert_eq!(as_update(&|_| {}), ["|SizeParams|,", "|SizeParams|,"]);
    let changes: [&dyn Fn(&mut Value); 5] = [
        &|size| size["fields"][0]["required"] = json!(false),
        &|size| size["fields"][0]["emptyable"] = json!(true),
        &|size| size["fields"][0]["type"] = json!("float"),
        &|size| size["fields"][1]["type"]["enum"] = json!("Fewer"),
        &|size| size["fields"].as_array_mut().unwrap().truncate(1),
    ];
    for change in changes {
        assert_eq!(as_update(change), ["|SizeParams|,", "|UpdateSizeParams|,"]);
    }
}

/// The values of one field in a request are no others', and those that are read may be more.
#[test]
fn an_enum_in_a_request_has_the_values_of_its_place() {
    let mut facts = facts();
    facts["enums"]["Thing.ColorWay"] = json!({ "values": ["red", "blue", "old"], "open": true });
    for (name, values) in [("A", &["red", "blue"][..]), ("B", &["red"]), ("C", &["red"])] {
        let place = format!("ThingCreateParams.{name}");
        facts["enums"][format!("{place}.ColorWay")] = json!({ "values": values, "open": true });
        let color = json!({ "name": "color_way", "type": { "enum": format!("{place}.ColorWay") } });
        let own = json!({ "name": name.to_lowercase(), "type": "str" });
        facts["structs"][&place] = json!({ "side": "param", "fields": [color, own] });
        let field = json!({ "name": name.to_lowercase(), "type": { "struct": place } });
        facts["operations"][0]["params"].as_array_mut().unwrap().push(field);
    }
    let read = json!({ "name": "color_way", "type": { "enum": "Thing.ColorWay" } });
    facts["objects"]["Thing"]["fields"].as_array_mut().unwrap().push(read);
    let (table, lock) = release(&facts, &Lock::default()).unwrap();
    for line in [
        "        ColorWay { Blue = \"blue\", Red = \"red\" }",
        "        BColorWay { Red = \"red\" }",
        "        ThingColorWay { Blue = \"blue\", Old = \"old\", Red = \"red\" }",
        "pub type CColorWay = BColorWay;",
    ] {
        assert!(table.contains(&format!("{line}\n")), "{line}\n{table}");
    }

    // What is read takes new values without another name, and what is sent does not lend them.
    facts["enums"]["Thing.ColorWay"]["values"].as_array_mut().unwrap().push(json!("new"));
    facts["enums"]["ThingCreateParams.C.ColorWay"]["values"] = json!(["red", "blue"]);
    let (table, _) = release(&facts, &lock).unwrap();
    for line in [
        "        ThingColorWay { Blue = \"blue\", New = \"new\", Old = \"old\", Red = \"red\" }",
        "        BColorWay { Red = \"red\" }",
        "            color_way: ThingColorWay,",
        "            color_way: ColorWay,",
        "            color_way: BColorWay,",
    ] {
        assert!(table.contains(&format!("{line}\n")), "{line}\n{table}");
    }
}
