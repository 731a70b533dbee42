//! How lists end: what was answered with a success stays done, and after an error there is nothing more.

use crate::wire::{client, response};
use pinstripe_core::api::{Charge, charges};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{self, blocking};
use pinstripe_core::{
    Entropy, Error, ErrorKind, List, Outcome, PageError, Pages, Reason, Step, TransportError, http,
};
use std::future::{Future, ready};
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

type Answer = Result<http::Response<Bytes>, TransportError>;

fn entropy() -> Result<Entropy, TransportError> {
    Ok(Entropy::from_random_bytes([7; 16]))
}

const FIRST: &str = r#"{"object":"list","has_more":true,"data":[{"id":"ch_1","object":"charge"}]}"#;

/// A first page, and this one ever after.
fn pages(then: &'static str) -> impl Fn(http::Request<Bytes>) -> Answer {
    let asked = AtomicUsize::new(0);
    move |_| {
        let first = asked.fetch_add(1, Ordering::Relaxed) == 0;
        Ok(response(200, &[], if first { FIRST } else { then }))
    }
}

fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn check(error: &Error) {
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Decode, Outcome::Done), "{error}");
    // It knows the answer that it was found in.
    assert_eq!(error.call().unwrap().path(), "/v1/charges");
    assert_eq!((error.attempts(), error.request_id()), (1, Some("req_1")));
}

#[test]
fn after_an_error_there_is_nothing_more() {
    for bad in [
        r#"{"object":"list","has_more":true,"data":[{"object":"charge"}]}"#,
        r#"{"object":"list","has_more":5,"data":[]}"#,
        r#"{"object":"list","data":5}"#,
    ] {
        let transport = blocking::from_fn(pages(bad), |_| {}, entropy);
        let stripe = blocking::Stripe::with_transport(client(), transport);
        let mut items = stripe.list(&charges::list());
        assert_eq!(items.next().unwrap().unwrap().id(), "ch_1");
        check(&items.next().unwrap().unwrap_err());
        assert!(items.next().is_none() && items.next().is_none());

        let send = pages(bad);
        let transport = exec::from_fn(move |request| ready(send(request)), |_| ready(()), entropy);
        let stripe = exec::Stripe::with_transport(client(), transport);
        let mut items = stripe.list(&charges::list());
        assert_eq!(now(items.next()).unwrap().unwrap().id(), "ch_1");
        check(&now(items.next()).unwrap().unwrap_err());
        assert!(now(items.next()).is_none() && now(items.next()).is_none());
    }
}

#[test]
fn a_list_that_goes_nowhere_is_an_error_of_a_call_that_was_done() {
    let stuck = r#"{"object":"list","has_more":true,"data":[]}"#;
    let transport = blocking::from_fn(pages(stuck), |_| {}, entropy);
    let stripe = blocking::Stripe::with_transport(client(), transport);
    let mut items = stripe.list(&charges::list());
    assert!(items.next().unwrap().is_ok());
    let error = items.next().unwrap().unwrap_err();
    check(&error);
    let Reason::Decode(reason) = error.reason() else { panic!("{error:?}") };
    assert_eq!(reason.page_error(), Some(PageError::Empty));
    assert!(items.next().is_none());
}

fn list(body: &'static str) -> List<Charge> {
    let call = client().call(&charges::list(), entropy().unwrap()).unwrap();
    let Step::Done(Ok(reply)) = call.send().1.receive(response(200, &[], body)) else {
        panic!("{body}")
    };
    reply.data
}

#[test]
fn a_list_in_an_object_goes_on_if_it_says_so() {
    let after = |body| match Pages::after(&list(body)) {
        Ok(pages) => Ok(pages.next_page().unwrap().is_some()),
        Err(error) => match error.reason() {
            Reason::Decode(reason) => Err((error.outcome(), reason.page_error())),
            other => panic!("{other:?}"),
        },
    };
    let one = r#"{"data":[{"id":"ch_1"}],"has_more":true,"url":"/v1/charges"}"#;
    assert_eq!(after(one), Ok(true));
    assert_eq!(
        after(r#"{"data":[{"id":"ch_1"}],"has_more":false,"url":"/v1/charges"}"#),
        Ok(false)
    );
    assert_eq!(after(r#"{"data":[],"has_more":false}"#), Ok(false));
    let missing = Err((Outcome::Done, Some(PageError::Missing)));
    assert_eq!(after(r#"{"data":[],"has_more":true}"#), missing);
    let url = Err((Outcome::Done, Some(PageError::Url)));
    assert_eq!(after(r#"{"data":[],"has_more":true,"url":"https://evil.example/v1"}"#), url);
    assert_eq!(after(r#"{"data":[],"next_page_url":"/v2/x?page=2"}"#), Ok(true));
    // An item that cannot be read, found where the list stands.
    assert_eq!(
        after(r#"{"data":[{}],"has_more":true,"url":"/v1/charges"}"#),
        Err((Outcome::Done, None))
    );
}

#[test]
fn a_reply_says_whether_it_repeats_another() {
    let reply = |headers: &[(&str, &str)]| {
        let call = client().call(&charges::retrieve("ch_1"), entropy().unwrap()).unwrap();
        let step = call.send().1.receive(response(200, headers, r#"{"id":"ch_1"}"#));
        let Step::Done(Ok(reply)) = step else { panic!("{step:?}") };
        reply.replayed()
    };
    assert!(!reply(&[]));
    assert!(!reply(&[("idempotent-replayed", "false")]));
    assert!(reply(&[("idempotent-replayed", "true")]));
}
