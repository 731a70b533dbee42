//! What comes in is kept whole, read lazily, and fails only where it is read.

use pinstripe_core::api::Account;
use pinstripe_core::{FieldError, Json, Object};
use serde_json::json;

fn parse(text: &str) -> Json {
    Json::parse(text.to_owned()).unwrap()
}

#[test]
fn a_wrong_field_fails_its_own_getter_and_names_the_path() {
    let account = Account::from_json(json!({
        "id": "acct_1", "object": "account", "email": 5, "charges_enabled": true,
        "requirements": { "errors": [
            { "code": "a", "reason": "b", "requirement": "c" },
            { "code": null, "reason": "b", "requirement": "c" },
        ] },
    }))
    .unwrap();
    assert_eq!(account.id(), "acct_1");
    assert_eq!(account.charges_enabled(), Ok(Some(true)));
    let error = account.email().unwrap_err();
    assert_eq!(error.to_string(), "email of account acct_1: expected a string, found a number");
    let errors = account.requirements().unwrap().unwrap().errors().unwrap().unwrap();
    assert_eq!(errors[0].code(), Ok("a"));
    let error = errors[1].code().unwrap_err();
    let told = "requirements.errors[1].code of account acct_1: expected a string, found null";
    assert_eq!(error.to_string(), told);
    assert_eq!(account.requirements().unwrap().unwrap().disabled_reason(), Ok(None));
}

#[test]
fn values_are_equal_if_their_texts_are() {
    let json = parse(r#"{"a":[1,1.0,"1"],"b":[1,1.0,"1"]}"#);
    let (a, b) = (json.field("a").unwrap(), json.field("b").unwrap());
    assert!(a == b && json == json.clone());
    assert!(parse("[1]") == parse("[1]"));
    for (one, other) in
        [("1", "2"), ("1", "1.0"), ("[1]", "[1,1]"), (r#""a""#, r#""b""#), ("{}", "[]")]
    {
        assert!(parse(one) != parse(other), "{one} {other}");
    }
    assert!(a.items().next() != a.items().nth(1));
}

#[test]
fn only_what_is_no_object_or_has_no_id_fails_to_decode() {
    let message = |json| Account::from_json(json).unwrap_err().to_string();
    assert_eq!(message(json!([])), "the body: expected an object, found an array");
    assert_eq!(message(json!({ "id": 5 })), "id: expected a string, found a number");
    assert_eq!(message(json!({})), "id: expected a string, found nothing");
    assert!(Account::from_json(json!({ "id": "x", "object": "new_thing" })).is_ok());
}

#[test]
fn texts_that_are_no_json_are_refused_and_a_scalar_is_no_object() {
    for bad in [
        "",
        " ",
        "{",
        "{}x",
        "nul",
        "{\"a\":}",
        "[1,]",
        "{\"a\":1,}",
        "\"\\u12\"",
        "--1",
        "{\"a\":[1}",
        "[1}",
        "{\"a\":1]",
        "[{\"a\":1]}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{1:2}",
        "[1 2]",
    ] {
        assert!(Json::parse(bad.to_owned()).is_err(), "{bad:?}");
    }
    assert!(Json::parse(&b"{\"a\":\"\xff\"}"[..]).is_err());
    assert!(Json::parse(&b"\xff"[..]).is_err());
    assert!(Json::parse("\x0c{}").is_err(), "a form feed is no white space");
    assert!(Json::parse(" \t\r\n{} \n").is_ok());
    assert!(!parse("5").is_object());
    assert_eq!(parse(" {\"a\":1} ").field("a").unwrap().as_i64(), Some(1));
}

#[test]
fn numbers_keep_their_digits() {
    let json = parse(
        r#"{"max":9223372036854775807,"over":9223372036854775808,"f":1000.0,"s":"1","big":1e400}"#,
    );
    let field = |name| json.field(name).unwrap();
    assert_eq!(field("max").as_i64(), Some(i64::MAX));
    assert_eq!(field("over").as_i64(), None);
    assert_eq!(field("f").as_i64(), None);
    assert_eq!(field("f").as_f64(), Some(1000.0));
    assert_eq!(field("s").as_i64(), None);
    assert_eq!(serde_json::to_string(&json).unwrap(), json.text());
    for bad in ["01", "-", "+1", "1.", ".5", "1e", "1e+", "0x1", "NaN", "-01", "1 2"] {
        assert!(Json::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn what_stripe_sent_round_trips_with_its_unknown_fields_and_their_order() {
    let text = r#"{"z":1.10,"id":"acct_1","new":{"b":[null,true,"\u00e9\n"],"a":{}},"n":123456789012345678901234567890}"#;
    let account = Account::from_json(parse(text)).unwrap();
    let written = serde_json::to_string(&account).unwrap();
    assert_eq!(written.replace("\\n", "\n"), text.replace("\\u00e9", "é").replace("\\n", "\n"));
    let again: Json = serde_json::from_str(&written).unwrap();
    assert_eq!(again.get::<Vec<Option<serde_json::Value>>>("missing").ok(), None);
    assert_eq!(account.json().get::<Option<String>>("missing"), Ok(None));
    #[derive(serde::Deserialize)]
    struct Mine<'a> {
        id: &'a str,
        z: f64,
    }
    let mine: Mine<'_> = account.json().to().unwrap();
    assert_eq!((mine.id, mine.z), ("acct_1", 1.1));
    assert!(account.json().get::<u8>("id").is_err());
}

#[test]
fn the_last_of_two_equal_names_counts_and_escapes_are_undone() {
    assert_eq!(parse(r#"{"a":1,"b":2,"a":3}"#).field("a").unwrap().as_i64(), Some(3));
    let json = parse(r#"{"a":1,"\u0061":"x\ty\ud83d\ude00"}"#);
    assert_eq!(json.field("a").unwrap().as_str(), Some("x\ty😀"));
}

#[test]
fn deep_nesting_is_an_error_and_never_an_overflow() {
    let depth = 20_000;
    let json = parse(&format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
    let mut at = json.by_ref();
    let mut levels = 0;
    while let Some(inner) = at.items().next() {
        at = inner;
        levels += 1;
    }
    assert_eq!(levels, 128);
    assert!(json.to::<serde_json::Value>().is_err());
    assert!(serde_json::to_string(&json).is_err());
    let _: FieldError = at.get::<String>("a").unwrap_err();
    for bad in ["\"\\x\"", "1]", "\"\n\""] {
        let bad = format!("{}{bad}{}", "[".repeat(200), "]".repeat(200));
        assert!(Json::parse(bad).is_err());
    }
    let bytes = [&[b'['; 200][..], b"\"\xff\"", &[b']'; 200]].concat();
    assert!(Json::parse(bytes).is_err());
}

#[test]
fn half_a_character_fails_where_it_is_read() {
    let json = parse(r#"{"note":"\udc00","other":"x","named":{"\ud800":1,"a":2}}"#);
    assert_eq!(json.field("note").unwrap().as_str(), None);
    assert_eq!(json.field("note").unwrap().text(), r#""\udc00""#);
    assert_eq!(json.field("other").unwrap().as_str(), Some("x"));
    let named = json.field("named").unwrap();
    assert!(named.is_object() && named.field("a").is_none() && named.fields().len() == 0);
    assert_eq!(named.text(), r#"{"\ud800":1,"a":2}"#);
    assert!(serde_json::to_string(&json).is_err());
    assert!(Json::parse(r#"{"\ud800":1}"#).is_err());
}

#[test]
fn an_object_of_many_fields_is_read_like_any_other() {
    let long = "n".repeat(300);
    for count in [10, 600] {
        let fields = (0..count).map(|n| format!("\"field_{n}\":{n},")).collect::<String>();
        let two = parse(&format!(
            r#"[{{"field_7":-7,{fields}"a":0}},{{{fields}"\u0066ield_3":true,"{long}":[1],"field_4" {: >400} null,"field_5":1,"field_5":2}}]"#,
            ":"
        ));
        let [first, json] = two.items().collect::<Vec<_>>()[..] else { panic!("{two:?}") };
        assert_eq!(first.field("field_7").unwrap().as_i64(), Some(7));
        assert_eq!(first.field("a").unwrap().as_i64(), Some(0));
        let field = |name: &str| json.field(name).map(|field| field.text());
        for n in 6..count {
            assert_eq!(field(&format!("field_{n}")), Some(&*n.to_string()));
        }
        assert_eq!(field("field_3"), Some("true"));
        assert_eq!(field("field_4"), Some("null"));
        assert_eq!(field("field_5"), Some("2"));
        assert_eq!(field(&long), Some("[1]"));
        assert_eq!(field("field_"), None);
        assert_eq!(field(""), None);
        assert_eq!(field(&"m".repeat(300)), None);
        assert_eq!(json.fields().len(), count + 5);
        let error = json.field(&long).unwrap().items().next().unwrap().to::<bool>().unwrap_err();
        assert_eq!(error.path(), "[1].(..)[0]");
    }
}

#[test]
fn an_error_names_no_key_that_a_customer_chose() {
    let json = parse(
        r#"{"data":{"4242 4242 4242 4242":{"a\nFAKE LOG LINE":{"sk_live_PLANTED":{"amount":"x"}}}}}"#,
    );
    let mut at = json.by_ref();
    while let Some((_, inner)) = at.fields().next() {
        at = inner;
    }
    let error = at.to::<i64>().unwrap_err();
    assert_eq!(error.path(), "data.(..).(..).(..).amount");
    let error = json.get::<i64>("sk_live_PLANTED").unwrap_err();
    assert_eq!(error.path(), "(..)");
}

#[test]
fn a_detached_value_stands_alone() {
    let json = parse(r#"{"data":[1,{"a":{"b":"\u00e9"}}]}"#);
    let kept = json.field("data").unwrap().items().nth(1).unwrap().to_json();
    let detached = kept.detach();
    assert_eq!(detached, kept);
    let b = |json: &Json| json.field("a").unwrap().field("b").unwrap().to_json();
    assert_eq!(b(&detached).as_str(), Some("é"));
    assert_eq!(b(&kept).to::<i64>().unwrap_err().path(), "data[1].a.b");
    assert_eq!(b(&detached).to::<i64>().unwrap_err().path(), "a.b");
}

#[test]
fn debug_shows_what_it_is_and_nothing_that_it_holds() {
    let account = Account::from_json(json!({
        "id": "acct_1", "object": "account", "email": "jenny@example.test", "client_secret": "pi_1_secret_x",
    }));
    assert_eq!(format!("{:?}", account.unwrap()), r#"Account { id: "acct_1", .. }"#);
    let hostile = parse(r#"{"id":"sk_live_1","object":"pi_1_secret_x"}"#);
    assert_eq!(format!("{hostile:?}"), "Json { .. }");
}
