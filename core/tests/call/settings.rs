//! What a client and the options of a call set.

use crate::wire::{client, entropy};
use pinstripe_core::api::accounts;
use pinstripe_core::bytes::Bytes;
use pinstripe_core::{API_VERSION, BuildError, Client, Options, http};

fn request(client: &Client, options: &Options) -> http::Request<Bytes> {
    let call = client.call_with(&accounts::create(), options, entropy(1)).unwrap();
    call.request().clone()
}

fn header(client: &Client, options: &Options, name: &str) -> Option<String> {
    let request = request(client, options);
    request.headers().get(name).map(|value| value.to_str().unwrap().to_owned())
}

#[test]
fn a_client_that_acts_on_the_platform_names_no_account() {
    let seller = client().acting_as("acct_1");
    let account = |client: &Client| header(client, &Options::new(), "stripe-account");
    assert_eq!(account(&seller).as_deref(), Some("acct_1"));
    assert_eq!(account(&seller.clone().platform()), None);
    // A clone is apart from what it was cloned from.
    assert_eq!(account(&seller).as_deref(), Some("acct_1"));
    assert_eq!(header(&seller, &Options::new().platform(), "stripe-account"), None);
}

#[test]
fn the_version_is_the_calls_the_clients_or_this_crates() {
    let version =
        |client: &Client, options: &Options| header(client, options, "stripe-version").unwrap();
    let none = Options::new();
    let own = Options::new().version("2024-06-20");
    let old = client().version("2020-08-27").unwrap();
    assert_eq!(version(&client(), &none), API_VERSION);
    assert_eq!(version(&old, &none), "2020-08-27");
    assert_eq!(version(&old, &own), "2024-06-20");
    for bad in ["", " ", "2024\n", "é"] {
        assert_eq!(client().version(bad).map(drop), Err(BuildError::Version), "{bad:?}");
        let bad = Options::new().version(bad);
        let error = client().call_with(&accounts::create(), &bad, entropy(1)).map(drop);
        assert!(error.unwrap_err().to_string().contains("the API version"));
    }
}

#[test]
fn an_application_adds_its_name() {
    let user_agent = |client: &Client| header(client, &Options::new(), "user-agent").unwrap();
    let own = user_agent(&client());
    let named = client().app_info("Shop/1.2 (https://shop.example)").unwrap();
    assert_eq!(user_agent(&named), format!("{own} Shop/1.2 (https://shop.example)"));
    for bad in ["é", "a\r\nStripe-Account: acct_1", "a\tb", "\u{7f}"] {
        let refused = client().app_info(bad).map(drop);
        assert_eq!(refused, Err(BuildError::Header { name: "user-agent".to_owned() }), "{bad:?}");
    }
}

#[test]
fn a_base_url_is_an_origin_and_perhaps_a_path() {
    for (base, uri) in [
        ("http://127.0.0.1:4010", "http://127.0.0.1:4010/v1/accounts"),
        ("http://127.0.0.1:4010/", "http://127.0.0.1:4010/v1/accounts"),
        ("https://proxy.example/stripe", "https://proxy.example/stripe/v1/accounts"),
        ("https://proxy.example/a/b/", "https://proxy.example/a/b/v1/accounts"),
    ] {
        let client = client().base_url(base).unwrap();
        assert_eq!(request(&client, &Options::new()).uri(), uri);
    }
    for bad in [
        "",
        "/v1",
        "proxy.example",
        "ftp://proxy.example",
        "file:///etc",
        "http://",
        "http:///path",
        "http://user@proxy.example",
        "http://user:password@proxy.example",
        "http://proxy.example?query",
        "http://proxy.example/?query",
        "http://proxy.example#fragment",
        "http://proxy.example/a/../b",
        "http://proxy.example/a//b",
        "http://proxy.example/a b",
    ] {
        assert_eq!(client().base_url(bad).map(drop), Err(BuildError::BaseUrl), "{bad:?}");
    }
}
