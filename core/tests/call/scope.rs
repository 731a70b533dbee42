//! Whose account is asked, over the three forms of the loop: of transports that are functions.

use pinstripe_core::api::charges;
use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{self, blocking, local};
use pinstripe_core::{Acting, ApiKey, Client, Entropy, Options, TransportError, http, oauth};
use std::cell::RefCell;
use std::future::{Future, ready};
use std::pin::pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

type Answer = Result<http::Response<Bytes>, TransportError>;

/// Who asked for what.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    path: String,
    account: Option<String>,
    key: String,
}

impl Asked {
    fn of(request: &http::Request<Bytes>) -> Self {
        let text = |name| request.headers().get(name).map(|v| v.to_str().unwrap().to_owned());
        Self {
            path: request.uri().path().to_owned(),
            account: text("stripe-account"),
            key: text("authorization").unwrap(),
        }
    }
}

/// A charge with one of its two refunds, and the other one as the page that follows.
fn answer(request: &http::Request<Bytes>) -> Answer {
    let charge = r#"{"id":"ch_1","object":"charge","refunds":{"object":"list","has_more":true,
        "url":"/v1/charges/ch_1/refunds","data":[{"id":"re_1","object":"refund"}]}}"#;
    let refunds = r#"{"object":"list","has_more":false,"data":[{"id":"re_2","object":"refund"}]}"#;
    let page = request.uri().path().ends_with("/refunds");
    Ok(http::Response::new(Bytes::from_static(if page { refunds } else { charge }.as_bytes())))
}

fn entropy() -> Result<Entropy, TransportError> {
    Ok(Entropy::from_random_bytes([7; 16]))
}

fn client() -> Client {
    Client::new("sk_test_platform").unwrap()
}

/// Nothing here waits for anything.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn seller() -> Options {
    Options::new().acting_as("acct_seller").api_key(ApiKey::new("sk_test_seller").unwrap())
}

fn asked_as_the_seller(path: &str) -> Asked {
    Asked {
        path: path.to_owned(),
        account: Some("acct_seller".to_owned()),
        key: "Bearer sk_test_seller".to_owned(),
    }
}

#[test]
fn a_list_goes_on_where_its_object_came_from() {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let log = asked.clone();
    let send = move |request: http::Request<Bytes>| {
        log.lock().unwrap().push(Asked::of(&request));
        answer(&request)
    };
    let stripe =
        blocking::Stripe::with_transport(client(), blocking::from_fn(send, |_| {}, entropy));

    let options = seller().idempotency_key(pinstripe_core::IdempotencyKey::new("once").unwrap());
    let reply = stripe.run_with(&charges::retrieve("ch_1"), &options).unwrap();
    assert_eq!(reply.acting(), &Acting::Connected("acct_seller".to_owned()));
    let refunds = reply.data.refunds().unwrap().unwrap().to_owned();
    let all = stripe.list_from_with(&refunds, reply.options()).unwrap();
    let ids: Vec<_> = all.map(|refund| refund.unwrap().id().to_owned()).collect();
    assert_eq!(ids, ["re_1", "re_2"]);
    let expected =
        ["/v1/charges/ch_1", "/v1/charges/ch_1/refunds"].map(asked_as_the_seller).to_vec();
    assert_eq!(std::mem::take(&mut *asked.lock().unwrap()), expected);

    // A handle that acts on the account needs no options.
    let scoped = stripe.acting_as("acct_seller");
    let reply = scoped.run(&charges::retrieve("ch_1")).unwrap();
    let refunds = reply.data.refunds().unwrap().unwrap().to_owned();
    assert_eq!(scoped.list_from(&refunds).unwrap().count(), 2);
    let accounts: Vec<_> = asked.lock().unwrap().iter().map(|it| it.account.clone()).collect();
    assert_eq!(accounts, [Some("acct_seller".to_owned()), Some("acct_seller".to_owned())]);
}

#[test]
fn the_loop_over_futures_does_the_same() {
    let send = |request: http::Request<Bytes>| ready(answer(&request));
    let transport = exec::from_fn(send, |_| ready(()), entropy);
    let stripe = exec::Stripe::with_transport(client(), transport);
    let reply = now(stripe.run_with(&charges::retrieve("ch_1"), &seller())).unwrap();
    let refunds = reply.data.refunds().unwrap().unwrap().to_owned();
    let all = stripe.list_from_with(&refunds, reply.options()).unwrap();
    assert_eq!(now(all.collect()).unwrap().len(), 2);
}

/// What holds an `Rc` cannot leave its thread, and runs all the same.
#[test]
fn a_transport_may_stay_on_its_thread() {
    let asked = Rc::new(RefCell::new(Vec::new()));
    let log = asked.clone();
    let send = move |request: http::Request<Bytes>| {
        let log = log.clone();
        async move {
            log.borrow_mut().push(Asked::of(&request));
            answer(&request)
        }
    };
    let stripe =
        local::Stripe::with_transport(client(), local::from_fn(send, |_| ready(()), entropy));
    let reply = now(stripe.run_with(&charges::retrieve("ch_1"), &seller())).unwrap();
    let refunds = reply.data.refunds().unwrap().unwrap().to_owned();
    let all = now(stripe.list_from_with(&refunds, reply.options()).unwrap().collect()).unwrap();
    assert_eq!(all.len(), 2);
    let expected =
        ["/v1/charges/ch_1", "/v1/charges/ch_1/refunds"].map(asked_as_the_seller).to_vec();
    assert_eq!(*asked.borrow(), expected);
}

/// OAuth is between the platform and Stripe, whatever account the client or the call acts on.
#[test]
fn oauth_never_carries_an_account() {
    let client = client().acting_as("acct_seller").client_id("ca_123");
    for options in [Options::new(), Options::new().acting(Acting::Context("acct_1/acct_2".into()))]
    {
        let deauthorize = oauth::deauthorize().stripe_user_id("acct_seller");
        let call = client.call_with(&deauthorize, &options, entropy().unwrap()).unwrap();
        for name in ["stripe-account", "stripe-context"] {
            assert!(!call.request().headers().contains_key(name), "{name}");
        }
    }
}

/// Everything of the crate and everything of the API can be imported side by side.
#[test]
#[allow(clippy::wildcard_imports)]
fn globs_of_the_crate_and_of_the_api_do_not_clash() {
    use pinstripe_core::api::*;
    use pinstripe_core::*;
    let token = oauth::token().grant_type(oauth::GrantType::RefreshToken);
    let _ = (token, charges::list(), Client::new("sk_test_1"), Now, Unset);
}
