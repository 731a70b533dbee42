//! Whose account a request acts on, over every way of saying so.

use pinstripe_core::api::{accounts, charges};
use pinstripe_core::{
    Acting, BuildError, Client, Entropy, List, Object, Options, Pages, Raw, Reason, http,
    http::Method,
};

fn all() -> Vec<Acting> {
    vec![
        Acting::Inherit,
        Acting::Platform,
        Acting::Connected("acct_call".into()),
        Acting::Context("acct_a/acct_b".into()),
    ]
}

fn sent(request: &http::Request<impl AsRef<[u8]>>) -> (Option<&str>, Option<&str>) {
    let text = |name| request.headers().get(name).map(|value| value.to_str().unwrap());
    (text("stripe-account"), text("stripe-context"))
}

fn expected(acting: &Acting) -> (Option<&str>, Option<&str>) {
    match acting {
        Acting::Inherit | Acting::Platform => (None, None),
        Acting::Connected(id) => (Some(id), None),
        Acting::Context(context) => (None, Some(context)),
        other => unreachable!("{other:?} has no header here"),
    }
}

fn entropy() -> Entropy {
    Entropy::from_random_bytes([7; 16])
}

#[test]
fn the_call_beats_the_client_and_every_page_is_asked_the_same_way() {
    for client_acting in all() {
        for call_acting in all() {
            let client = Client::new("sk_test_1").unwrap().acting(client_acting.clone());
            let options = Options::new().acting(call_acting.clone());
            let effective =
                if call_acting == Acting::Inherit { &client_acting } else { &call_acting };
            let want = expected(effective);

            let call = client.call_with(&accounts::create(), &options, entropy()).unwrap();
            assert_eq!(sent(call.request()), want, "{client_acting:?} {call_acting:?}");

            let mut pages = Pages::new(&charges::list().limit(1).customer("cus_1"));
            for id in ["ch_3", "ch_2", "ch_1"] {
                let page = pages.next_page().unwrap().unwrap();
                let call = client.call_with(page, &options, entropy()).unwrap();
                assert_eq!(sent(call.request()), want, "{client_acting:?} {call_acting:?} {id}");
                assert!(
                    call.request().uri().query().unwrap().starts_with("limit=1&customer=cus_1")
                );
                let answer = serde_json::json!({
                    "object": "list", "has_more": id != "ch_1", "data": [{ "id": id, "object": "charge" }],
                });
                let step = call.send().1.receive(http::Response::new(answer.to_string()));
                let pinstripe_core::Step::Done(Ok(reply)) = step else { panic!("{step:?}") };
                assert_eq!(pages.accept(&reply.data).unwrap()[0].id(), id);
            }
            assert!(pages.next_page().unwrap().is_none());
        }
    }
}

#[test]
fn an_empty_or_split_account_never_acts_on_the_platform() {
    for bad in ["", " ", "acct_1,acct_2", "acct 1", "acct_1\r\nx: y", "acct_é"] {
        for acting in [Acting::Connected(bad.into()), Acting::Context(bad.into())] {
            let client = Client::new("sk_test_1").unwrap().acting(acting.clone());
            let refused = client.call(&charges::list(), entropy()).unwrap_err();
            assert!(matches!(refused.reason(), Reason::Build(BuildError::Acting)), "{bad:?}");
        }
    }
}

#[test]
fn account_and_context_never_travel_together() {
    for name in ["Stripe-Account", "stripe-context", "Authorization", "idempotency-key", "Host"] {
        assert!(Options::new().header(name, "acct_1").is_err(), "{name}");
    }
    assert!(Options::new().header("x\r\ny", "1").is_err());
    assert!(Options::new().header("x", "1\r\nStripe-Account: acct_1").is_err());
    let client = Client::new("sk_test_1").unwrap();
    let options = Options::new().header("X-Trace", "abc").unwrap();
    let raw = Raw::new(Method::GET, "/v1/balance").unwrap();
    let call = client.call_with(&raw, &options, entropy()).unwrap();
    assert_eq!(call.request().headers()["x-trace"], "abc");
}

#[test]
fn a_list_inside_an_object_goes_on_where_it_stands() {
    let list = serde_json::json!({
        "object": "list", "url": "/v1/transfers/tr_1/reversals", "has_more": true,
        "data": [{ "id": "trr_9", "object": "transfer_reversal" }],
    });
    let transfer = pinstripe_core::api::Transfer::from_json(serde_json::json!({
        "id": "tr_1", "object": "transfer", "reversals": list,
    }));
    let reversals: List<_> = transfer.unwrap().reversals().unwrap().to_owned();
    let pages = Pages::after(&reversals).unwrap();
    let client = Client::new("sk_test_1").unwrap().acting_as("acct_1");
    let call = client.call(pages.next_page().unwrap().unwrap(), entropy()).unwrap();
    assert_eq!(
        call.request().uri(),
        "https://api.stripe.com/v1/transfers/tr_1/reversals?starting_after=trr_9"
    );
    assert_eq!(sent(call.request()), (Some("acct_1"), None));
}
