//! Calls as data: what comes back is what was saved, or it is refused and nothing is sent.

use crate::wire::{client, entropy};
use pinstripe_core::api::{
    accounts, charges, files, files::CreateFilePurpose, payment_intents, v2,
};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::{
    Acting, ApiKey, BuildError, Call, Client, Decode, Entropy, Error, Json, Operation, Options,
    Outcome, Raw, Reason, Saved, SavedError, Timestamp, Upload, http,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

const NOW: i64 = 1_793_577_600;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(NOW + seconds)
}

fn payment() -> impl Operation<Output = pinstripe_core::api::PaymentIntent> {
    payment_intents::create().amount(5000).currency("usd").description("Grüße\n&=")
}

/// A call with everything that a call can have, and what it would send.
fn made() -> (Call<pinstripe_core::api::PaymentIntent>, http::Request<Bytes>) {
    let options = Options::new()
        .acting_as("acct_1")
        .version("2024-06-20")
        .header("x-trace", "é \t: x ")
        .and_then(|options| options.header("x-trace", "second"))
        .unwrap();
    let call = client().call_with(&payment(), &options, entropy(3)).unwrap();
    let request = call.request().clone();
    (call, request)
}

fn same(one: &http::Request<Bytes>, other: &http::Request<Bytes>) -> bool {
    one.method() == other.method()
        && one.uri() == other.uri()
        && one.headers() == other.headers()
        && one.body() == other.body()
}

fn as_json(saved: &Saved) -> BTreeMap<String, String> {
    serde_json::from_str(&serde_json::to_string(saved).unwrap()).unwrap()
}

fn from_json(fields: &BTreeMap<String, String>) -> Saved {
    serde_json::from_str(&serde_json::to_string(fields).unwrap()).unwrap()
}

fn resume(saved: &Saved, now: i64) -> Result<http::Request<Bytes>, Error> {
    client().resume::<Json>(saved, at(now)).map(|call| call.request().clone())
}

fn refusal<T>(result: Result<T, Error>) -> SavedError {
    let error = result.map(drop).unwrap_err();
    // Nothing was sent now, and who knows what was before.
    assert_eq!(error.outcome(), Outcome::Unknown);
    match error.reason() {
        Reason::Build(BuildError::Saved(error)) => *error,
        other => panic!("{other:?}"),
    }
}

/// Whoever can write to the store can get the checksum right.
fn forged(saved: &Saved, change: impl FnOnce(&mut BTreeMap<String, String>)) -> Saved {
    let mut fields = as_json(saved);
    fields.remove("checksum");
    change(&mut fields);
    let mut hash = hmac_sha256::Hash::new();
    for (name, value) in &fields {
        for part in [name, value] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    let sum = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    fields.insert("checksum".to_owned(), sum);
    from_json(&fields)
}

#[test]
fn what_comes_back_is_the_same_request() {
    let (call, request) = made();
    let saved = call.save(at(0));
    let text = from_json(&as_json(&saved));
    let binary = postcard::from_bytes(&postcard::to_allocvec(&saved).unwrap()).unwrap();
    for saved in [saved, text, binary] {
        assert_eq!(saved.saved_at(), at(0));
        assert_eq!(saved.idempotency_key().as_ref(), call.idempotency_key());
        // By another process: its client has settings of its own.
        let client = client().acting_as("acct_other").version("2020-01-01").unwrap();
        let call = client.resume::<Json>(&saved, at(60)).unwrap();
        assert!(same(call.request(), &request), "{call:?}");
        let info = call.info();
        assert_eq!(info.acting(), &Acting::Connected("acct_1".to_owned()));
        assert_eq!((info.path(), info.attempts()), ("/v1/payment_intents", 0));
    }
}

#[test]
fn every_sort_of_call_comes_back() {
    fn check<T: Decode>(client: &Client, call: Call<T>) {
        let saved: Saved =
            serde_json::from_str(&serde_json::to_string(&call.save(at(0))).unwrap()).unwrap();
        let again = client.resume::<T>(&saved, at(0)).unwrap();
        assert!(same(call.request(), again.request()), "{call:?}");
        assert_eq!(call.info().to_string(), again.info().to_string());
        assert_eq!(call.info().acting(), again.info().acting());
    }
    let client = client().client_id("ca_1");
    let context = client.clone().acting(Acting::Context("acct_1/acct_2".to_owned()));
    let local = client.clone().base_url("http://127.0.0.1:4010/stripe").unwrap();
    let new = || entropy(5);
    for client in [client, context, local] {
        check(&client, client.call(&payment(), new()).unwrap());
        check(&client, client.call(&payment_intents::capture("pi_1"), new()).unwrap());
        check(&client, client.call(&accounts::delete("acct_1/../x?%2e#é"), new()).unwrap());
        check(
            &client,
            client.call(&v2::core::accounts::create().display_name("\0 é"), new()).unwrap(),
        );
        let filters = charges::list().customer("cus_1").param("a", "../ ?#[]*'~é\\");
        check(&client, client.call(&filters, new()).unwrap());
        let deauthorize = pinstripe_core::oauth::deauthorize().stripe_user_id("acct_1");
        check(&client, client.call(&deauthorize, new()).unwrap());
        // Bytes that are no text, and texts that not every database takes.
        for content in [&b"\x89PNG\r\n\0\xff"[..], b"a\0b", b""] {
            let file = Upload::new("scan.png", content).content_type("image/png");
            let upload = files::create().purpose(CreateFilePurpose::IdentityDocument).file(file);
            check(&client, client.call(&upload, new()).unwrap());
        }
    }
}

#[test]
fn a_changed_call_is_refused() {
    let saved = made().0.save(at(0));
    for name in as_json(&saved).keys() {
        for change in [
            |value: &mut String| value.push(' '),
            |value: &mut String| value.truncate(value.len().saturating_sub(1)),
            |value: &mut String| *value = value.replace("5000", "500000").replace('1', "2"),
            |value: &mut String| value.clear(),
        ] {
            let mut fields = as_json(&saved);
            change(fields.get_mut(name).unwrap());
            let expected = match name.as_str() {
                _ if fields == as_json(&saved) => continue,
                "format" => SavedError::Format,
                _ => SavedError::Changed,
            };
            assert_eq!(refusal(resume(&from_json(&fields), 0)), expected, "{name}");
        }
        let mut fields = as_json(&saved);
        fields.remove(name);
        refusal(resume(&from_json(&fields), 0));
    }
    let mut fields = as_json(&saved);
    fields.insert("another".to_owned(), String::new());
    assert_eq!(refusal(resume(&from_json(&fields), 0)), SavedError::Changed);
    // Of a later version, all of which may be different.
    let later = forged(&saved, |fields| {
        fields.clear();
        fields.insert("format".to_owned(), "2".to_owned());
    });
    assert_eq!(refusal(resume(&later, 0)), SavedError::Format);
    assert!(format!("{:?}", refusal(resume(&from_json(&BTreeMap::new()), 0))).contains("Format"));
}

#[test]
fn a_call_is_resumed_within_23_hours_from_when_it_was_saved_first() {
    let saved = made().0.save(at(0));
    let (last, over) = (23 * 3600, 23 * 3600 + 1);
    assert!(resume(&saved, last).is_ok());
    assert_eq!(refusal(resume(&saved, over)), SavedError::TooOld { age: over });
    // Saving it again makes its key no younger.
    let again = client().resume::<Json>(&saved, at(last)).unwrap().save(at(last));
    assert_eq!(again.saved_at(), at(0));
    assert_eq!(refusal(resume(&again, over)), SavedError::TooOld { age: over });
    // Neither does a clock that goes back.
    assert_eq!(client().resume::<Json>(&saved, at(0)).unwrap().save(at(-9)).saved_at(), at(-9));
    // Clocks may differ, and not by any amount.
    assert!(resume(&saved, -3600).is_ok());
    assert_eq!(refusal(resume(&saved, -3601)), SavedError::TooNew { ahead: 3601 });
    for (saved_at, now) in [(i64::MIN, i64::MAX), (i64::MAX, i64::MIN)] {
        let call = made().0.save(Timestamp::from_unix(saved_at));
        let now = Timestamp::from_unix(now);
        refusal(client().resume::<Json>(&call, now));
    }
}

#[test]
fn a_call_is_resumed_with_a_key_of_its_own_mode() {
    let saved =
        |key: &str| Client::new(key).unwrap().call(&payment(), entropy(3)).unwrap().save(at(0));
    let with = |key: &str, saved: &Saved| {
        Client::new(key)
            .unwrap()
            .resume::<Json>(saved, at(0))
            .map(|call| call.request().headers()["authorization"].to_str().unwrap().to_owned())
    };
    for (one, other) in
        [("sk_live_1", "sk_test_1"), ("rk_test_1", "rk_live_1"), ("sk_org_live_1", "sk_test_1")]
    {
        assert_eq!(refusal(with(other, &saved(one))), SavedError::Mode);
    }
    // A key that was rolled, or one that does not say its mode.
    for (one, other) in
        [("sk_live_1", "sk_live_2"), ("sk_test_1", "rk_test_2"), ("sk_live_1", "token")]
    {
        assert_eq!(with(other, &saved(one)).unwrap(), format!("Bearer {other}"));
    }
}

#[test]
fn a_call_with_a_key_of_its_own_needs_that_key() {
    let own = Options::new().api_key(ApiKey::new("sk_test_seller").unwrap());
    let call = client().call_with(&payment(), &own, entropy(3)).unwrap();
    let saved = call.save(at(0));
    assert!(!serde_json::to_string(&saved).unwrap().contains("seller"));
    assert_eq!(refusal(resume(&saved, 0)), SavedError::ApiKey);
    let seller = Client::new("sk_test_seller").unwrap();
    let again = seller.resume::<Json>(&saved, at(0)).unwrap();
    assert!(same(call.request(), again.request()));
}

/// The API key goes nowhere else, and no header contradicts the rest.
#[test]
fn a_forged_call_leads_nowhere() {
    let saved = made().0.save(at(0));
    assert!(resume(&forged(&saved, |_| {}), 0).is_ok());
    let url = |url: &str| {
        let saved = forged(&saved, |fields| drop(fields.insert("url".to_owned(), url.to_owned())));
        refusal(resume(&saved, 0))
    };
    for bad in [
        "https://evil.example/v1/payment_intents",
        "http://api.stripe.com/v1/payment_intents",
        "https://api.stripe.com.evil.example/v1",
        "https://api.stripe.com@evil.example/v1",
        "https://api.stripe.com:8080/v1",
        "https://api.stripe.com\\.evil.example/v1",
        "https://api.stripe.com/v1/../../x",
        "https://api.stripe.com",
        "https://api.stripe.com?x",
        "",
        "/v1/payment_intents",
    ] {
        assert_eq!(url(bad), SavedError::BaseUrl, "{bad}");
    }
    for line in [
        "host: evil.example",
        "content-length: 1",
        "transfer-encoding: chunked",
        "connection: x-trace",
        "authorization: Bearer sk_test_evil",
        "stripe-account: acct_evil",
        "stripe-context: acct_evil",
        "idempotency-key: another",
        "bad name: x",
        "no colon",
        "x: \u{7f}",
        "",
    ] {
        let saved =
            forged(&saved, |fields| *fields.get_mut("headers").unwrap() += &format!("{line}\n"));
        assert_eq!(refusal(resume(&saved, 0)), SavedError::Changed, "{line}");
    }
    for (name, value) in [
        ("method", "PUT"),
        ("method", "POST /v1/x HTTP/1.1"),
        ("hex_body", "00"),
        ("account", ""),
        ("account", "acct_1,acct_2"),
        ("idempotency_key", ""),
        ("idempotency_key", "a\nb"),
        ("saved_at", "x"),
    ] {
        let saved = forged(&saved, |fields| drop(fields.insert(name.to_owned(), value.to_owned())));
        assert_eq!(refusal(resume(&saved, 0)), SavedError::Changed, "{name} {value}");
    }
    let unkeyed = forged(&saved, |fields| drop(fields.remove("idempotency_key")));
    assert_eq!(refusal(resume(&unkeyed, 0)), SavedError::Changed);
    // What cannot be read has no line of its own in a log.
    let saved = forged(&saved, |fields| {
        fields.insert("path".to_owned(), "/v1\nFAKE LINE sk_live_PLANTED".to_owned());
        fields.insert("attempts".to_owned(), u32::MAX.to_string());
        fields.insert("url".to_owned(), "x".to_owned());
    });
    let error = client().resume::<Json>(&saved, at(0)).map(drop).unwrap_err();
    assert!(!format!("{error} {error:?} {saved:?}").contains("FAKE"), "{error}");
    // The count of attempts ends where numbers end.
    let saved = forged(&made().0.save(at(0)), |fields| {
        fields.insert("attempts".to_owned(), u32::MAX.to_string());
    });
    let call = client().resume::<Json>(&saved, at(0)).unwrap();
    assert_eq!(call.send().1.info().attempts(), u32::MAX);
}

#[test]
fn debug_and_errors_show_nothing_that_was_saved() {
    let options = Options::new().acting_as("acct_PLANTED").header("x", "PLANTED").unwrap();
    let operation = accounts::update("acct_PLANTED").email("PLANTED").param("PLANTED", 1);
    let client = Client::new("sk_live_PLANTED").unwrap();
    let call = client.call_with(&operation, &options, entropy(1)).unwrap();
    let saved = call.save(at(0));
    let mut shown = format!("{saved:?} {saved:#?}");
    assert!(shown.contains("POST /v1/accounts/{account}"), "{shown}");
    let error = Client::new("sk_test_1").unwrap().resume::<Json>(&saved, at(0)).map(drop);
    let error = error.unwrap_err();
    shown += &format!("{error} {error:#} {error:?}");
    assert!(!serde_json::to_string(&saved).unwrap().contains("sk_live_PLANTED"));
    for bad in [r#""PLANTED""#, r#"{"format":"1","url":["PLANTED"]}"#, "[[\"PLANTED\"]]", "5"] {
        shown += &serde_json::from_str::<Saved>(bad).unwrap_err().to_string();
    }
    assert!(!shown.contains("PLANTED"), "{shown}");
}

fn raw_calls() -> impl Strategy<Value = Call<Json>> {
    let method =
        prop_oneof![Just(http::Method::GET), Just(http::Method::POST), Just(http::Method::DELETE)];
    let path = prop_oneof![Just("/v1/charges"), Just("/v2/core/accounts"), Just("/v1/x?y=%2F")];
    let acting = prop_oneof![
        Just(Acting::Inherit),
        Just(Acting::Connected("acct_1".to_owned())),
        Just(Acting::Context("a/b".to_owned())),
    ];
    let params = prop::collection::btree_map("[a-z]{1,4}", "\\PC{0,8}|[\\x00-\\x7f]{0,8}", 0..4);
    let header = prop::option::of("[ -~é\t]{0,8}");
    (method, path, acting, params, header, any::<[u8; 16]>()).prop_map(
        |(method, path, acting, params, header, seed)| {
            let raw = Raw::new(method, path).unwrap().params(&params).unwrap();
            let mut options = Options::new().acting(acting);
            if let Some(value) = header {
                options = options.header("x-own", &value).unwrap();
            }
            client().call_with(&raw, &options, Entropy::from_random_bytes(seed)).unwrap()
        },
    )
}

proptest! {
    #[test]
    fn any_call_comes_back(call in raw_calls()) {
        let saved = postcard::to_allocvec(&call.save(at(0))).unwrap();
        let saved: Saved = postcard::from_bytes(&saved).unwrap();
        prop_assert!(same(&resume(&saved, 9).unwrap(), call.request()));
    }

    /// Bytes that are lost, added or changed, as disks and people do it.
    #[test]
    fn a_damaged_call_is_refused_or_the_same(
        call in raw_calls(),
        at_byte: prop::sample::Index,
        cut in 0_usize..3,
        put in prop_oneof!["[ -~]{0,3}", "\\PC{0,2}"],
    ) {
        let text = serde_json::to_string(&call.save(at(0))).unwrap().into_bytes();
        let from = at_byte.index(text.len());
        let to = (from + cut).min(text.len());
        let damaged = [&text[..from], put.as_bytes(), &text[to..]].concat();
        if let Ok(saved) = serde_json::from_slice::<Saved>(&damaged) {
            match resume(&saved, 0) {
                Ok(request) => prop_assert!(same(&request, call.request())),
                Err(error) => {
                    let refused = matches!(error.reason(), Reason::Build(BuildError::Saved(_)));
                    prop_assert!(refused);
                    prop_assert_eq!(error.outcome(), Outcome::Unknown);
                }
            }
        }
    }

    /// Whatever a store holds, nothing panics, and nothing but the client's hosts is asked.
    #[test]
    fn a_call_of_anybody_stays_with_stripe(
        name in prop_oneof![
            Just("method"), Just("path"), Just("url"), Just("headers"), Just("body"), Just("hex_body"),
            Just("account"), Just("context"), Just("idempotency_key"), Just("attempts"), Just("outcome"),
            Just("livemode"), Just("own_api_key"), Just("saved_at"),
        ],
        value in prop_oneof!["https://api.stripe.com[ -~]{0,9}", "[ -~\\n]{0,12}", "[0-9-]{1,20}", "\\PC{0,6}"],
    ) {
        let saved = forged(&made().0.save(at(0)), |fields| {
            fields.insert(name.to_owned(), value.clone());
        });
        let shown = format!("{saved:?}");
        prop_assert!(!shown.contains('\n'));
        if let Ok(request) = resume(&saved, 0) {
            let uri = request.uri();
            prop_assert_eq!(uri.scheme_str(), Some("https"));
            prop_assert_eq!(uri.authority().unwrap().as_str(), "api.stripe.com");
            prop_assert!(!request.headers().contains_key("host"));
            let length = request.headers()["content-length"].to_str().unwrap().to_owned();
            prop_assert_eq!(length, request.body().len().to_string());
        }
    }
}
