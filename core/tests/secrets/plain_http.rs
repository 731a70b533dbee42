//! Live keys are not sent over plain HTTP.

use pinstripe_core::{
    ApiKey, BuildError, Call, Client, Entropy, Error, Json, Options, Outcome, Raw, Reason,
    Timestamp, http,
};

const ELSEWHERE: [&str; 8] = [
    "http://payments.example.test",
    "HTTP://payments.example.test:8080/stripe",
    "http://localhost.example.test",
    "http://127.0.0.1.example.test",
    "http://128.0.0.1",
    "http://10.0.0.1:4010",
    "http://[::2]",
    "http://[fe80::1]:4010",
];
const HERE: [&str; 8] = [
    "http://localhost",
    "http://LocalHost:4010",
    "http://127.0.0.1:4010/stripe",
    "http://127.255.255.254",
    "http://[::1]:4010",
    "https://payments.example.test",
    "https://10.0.0.1",
    "https://api.stripe.com",
];

fn call(url: &str, key: &str, options: &Options) -> Result<Call<Json>, Error> {
    let client = Client::new(key).unwrap().base_url(url).unwrap();
    let charge = Raw::new(http::Method::POST, "/v1/charges").unwrap();
    client.call_with(&charge, options, Entropy::from_random_bytes([7; 16]))
}

fn is_refused(called: Result<Call<Json>, Error>) -> bool {
    match called {
        Ok(_) => false,
        Err(error) => {
            assert!(error.to_string().contains("https"), "{error}");
            assert!(!format!("{error} {error:?}").contains("PLANTED"));
            matches!(error.reason(), Reason::Build(BuildError::LiveKeyOverHttp))
        }
    }
}

#[test]
fn a_live_key_goes_over_tls_or_to_this_machine() {
    let none = Options::new();
    for key in ["sk_live_PLANTED", "rk_live_PLANTED", "sk_org_live_PLANTED"] {
        for url in ELSEWHERE {
            assert!(is_refused(call(url, key, &none)), "{url}");
        }
        for url in HERE {
            assert!(!is_refused(call(url, key, &none)), "{url}");
        }
        let own = Options::new().api_key(ApiKey::new(key).unwrap());
        assert!(is_refused(call(ELSEWHERE[0], "sk_test_1", &own)));
    }
    for url in ELSEWHERE {
        assert!(!is_refused(call(url, "sk_test_1", &none)), "{url}");
    }
}

#[test]
fn a_saved_call_is_no_way_around_it() {
    let now = Timestamp::from_unix(1_800_000_000);
    let client = Client::new("sk_live_PLANTED").unwrap().base_url(ELSEWHERE[0]).unwrap();
    let saved = call(ELSEWHERE[0], "any", &Options::new()).unwrap().save(now);
    let error = client.resume::<Json>(&saved, now).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert!(is_refused(Err(error)));
}
