//! Runs the vectors for lists: which pages are asked for, which items come out, and when it is an error.

use crate::input;
use pinstripe_core::http::{Method, Response};
use pinstripe_core::{
    Acting, Client, Endpoint, Entropy, Error, Json, JsonRef, List, Listing, Operation, Options,
    PageError, Pages, Paging, Params, Parts, Path, Reason, Step,
};
use pinstripe_workshop::vectors::{self, PagesBy, PagesVector};

/// A list of anything.
struct Things {
    path: String,
    parts: Parts,
    paging: Paging,
}

impl Operation for Things {
    type Output = List<Json>;

    fn endpoint(&self) -> Endpoint<'_> {
        let path = Path::whole(&self.path).unwrap();
        Endpoint::new(Method::GET, path)
    }

    fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl Listing for Things {
    type Item = Json;

    fn paging(&self) -> Paging {
        self.paging
    }
}

impl Things {
    fn new(v: &PagesVector, params: Params) -> Self {
        let mut parts = Parts::default();
        *parts.params_mut() = params;
        let paging = match v.paging {
            PagesBy::Cursor => Paging::Cursor,
            PagesBy::Search => Paging::Search,
            PagesBy::Url => Paging::Url,
        };
        Self { path: v.path.clone(), parts, paging }
    }
}

struct Run {
    requests: Vec<String>,
    items: Vec<Option<String>>,
    error: Option<&'static str>,
}

fn run(v: &PagesVector, params: Params) -> Run {
    let client = Client::new("sk_test_123").unwrap().acting_as("acct_client");
    let options = Options::new().acting(Acting::Connected("acct_call".into()));
    let mut pages = Pages::new(&Things::new(v, params));
    let mut run = Run { requests: Vec::new(), items: Vec::new(), error: None };
    loop {
        let page = match pages.next_page() {
            Ok(Some(page)) => page,
            Ok(None) => return run,
            Err(error) => {
                run.error = Some(name(&error));
                return run;
            }
        };
        let entropy = Entropy::from_random_bytes([1; 16]);
        let call = client.call_with(page, &options, entropy).unwrap();
        let (request, in_flight) = call.send();
        assert_eq!(request.method(), Method::GET, "{}", v.id);
        assert_eq!(request.headers()["stripe-account"], "acct_call", "{}", v.id);
        assert!(!request.headers().contains_key("idempotency-key"), "{}", v.id);
        let uri = request.uri().to_string();
        let Some(path) = uri.strip_prefix("https://api.stripe.com/") else {
            panic!("{}: {uri}", v.id)
        };
        run.requests.push(format!("/{path}"));
        let Some(body) = v.body(run.requests.len() - 1) else {
            run.error = Some("one page more than there are");
            return run;
        };
        let Step::Done(Ok(reply)) = in_flight.receive(Response::new(body)) else {
            panic!("{}", v.id)
        };
        let items = pages.accept(&reply.data).unwrap();
        let id = |item: &Json| item.field("id").and_then(JsonRef::as_str).map(str::to_owned);
        run.items.extend(items.iter().map(id));
    }
}

fn name(error: &Error) -> &'static str {
    let Reason::Decode(error) = error.reason() else { return "another error" };
    match error.page_error() {
        Some(PageError::Empty) => "empty_page",
        Some(PageError::Missing) => "missing_cursor",
        Some(PageError::Stuck) => "stuck_cursor",
        Some(PageError::Url) => "bad_url",
        _ => "another reason",
    }
}

#[test]
fn pages() {
    let mut failures = Vec::new();
    for v in vectors::pages() {
        let by_serde = Params::from_serialize(&v.params).unwrap();
        for (way, params) in [("serde", by_serde), ("setters", input::params(&v.params))] {
            let Run { requests, items, error } = run(&v, params);
            if requests != v.requests || items != v.items || error != v.error.as_deref() {
                failures.push(format!(
                    "{} by {way}: {requests:?} {items:?} {error:?}, not {:?} {:?} {:?}",
                    v.id, v.requests, v.items, v.error
                ));
            }
        }
    }
    assert!(failures.is_empty(), "{} failed:\n{}", failures.len(), failures.join("\n"));
}
