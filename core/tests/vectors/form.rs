//! Runs the vectors for what is sent: forms, queries and v2 bodies.

use crate::input;
use pinstripe_core::bytes::Bytes;
use pinstripe_core::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use pinstripe_core::http::{Method, Request};
use pinstripe_core::{
    BuildError, Client, Endpoint, Entropy, Json, Operation, Params, Parts, Path, Reason, form,
};
use pinstripe_workshop::vectors::{self, Form, Input};

/// A request of any kind.
struct Anything<'a> {
    method: Method,
    path: &'a str,
    parts: Parts,
}

impl Operation for Anything<'_> {
    type Output = Json;

    fn endpoint(&self) -> Endpoint<'_> {
        let path = Path::whole(self.path).unwrap();
        Endpoint::new(self.method.clone(), path)
    }

    fn parts(&self) -> &Parts {
        &self.parts
    }
}

fn build(method: &str, path: &str, params: Params) -> Result<Request<Bytes>, BuildError> {
    let method = method.parse().unwrap();
    let mut operation = Anything { method, path, parts: Parts::default() };
    *operation.parts.params_mut() = params;
    let client = Client::new("sk_test_123")?;
    match client.call(&operation, Entropy::from_random_bytes([1; 16])) {
        Ok(call) => Ok(call.request().clone()),
        Err(error) => match error.into_reason() {
            Reason::Build(error) => Err(error),
            other => panic!("{other:?}"),
        },
    }
}

fn body(request: &Request<Bytes>) -> String {
    String::from_utf8(request.body().to_vec()).unwrap()
}

/// By both ways to parameters: serde, and the setters.
fn requests(
    method: &str,
    path: &str,
    input: &Input,
) -> [(&'static str, Result<Request<Bytes>, BuildError>); 2] {
    let by_serde = Params::from_serialize(input).and_then(|params| build(method, path, params));
    [("serde", by_serde), ("setters", build(method, path, input::params(input)))]
}

fn said(result: Result<String, BuildError>) -> Form {
    match result {
        Ok(text) => Form::Text(text),
        Err(BuildError::Parameter { reason, .. }) => {
            let known =
                ["bracket", "float", "finite"].into_iter().find(|word| reason.contains(word));
            let error = known.map_or(reason, |word| if word == "finite" { "float" } else { word });
            Form::Refused { error: error.to_owned() }
        }
        Err(other) => Form::Refused { error: other.to_string() },
    }
}

fn settle(failures: &[String]) {
    assert!(failures.is_empty(), "{} failed:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn forms() {
    let mut failures = Vec::new();
    for v in vectors::forms() {
        let mut ways = vec![
            ("to_string", form::to_string(&v.input)),
            ("to_string of setters", form::to_string(&input::params(&v.input))),
        ];
        let requests = requests("POST", "/v1/things", &v.input);
        ways.extend(
            requests.map(|(way, request)| (way, request.as_ref().map(body).map_err(Clone::clone))),
        );
        for (way, result) in ways {
            let got = said(result);
            if got != v.form {
                failures.push(format!("{} by {way}: {got:?}, not {:?}", v.id, v.form));
            }
        }
    }
    settle(&failures);
}

#[test]
fn every_post_announces_its_form_and_its_length_and_the_url_stays_bare() {
    let mut failures = Vec::new();
    for v in vectors::forms() {
        let Form::Text(text) = &v.form else { continue };
        let length = text.len().to_string();
        let expected = ["application/x-www-form-urlencoded", &*length];
        for (way, request) in requests("POST", "/v1/things", &v.input) {
            let request = request.unwrap();
            let announced = [CONTENT_TYPE, CONTENT_LENGTH].map(|name| &request.headers()[name]);
            if announced != expected || request.uri() != "https://api.stripe.com/v1/things" {
                failures.push(format!("{} by {way}: {announced:?} at {}", v.id, request.uri()));
            }
        }
    }
    settle(&failures);
}

#[test]
fn urls() {
    let mut failures = Vec::new();
    for v in vectors::urls() {
        for (way, request) in requests(&v.method, &v.path, &v.input) {
            let request = request.unwrap();
            let got = request.uri().to_string();
            let bare = request.body().is_empty() && !request.headers().contains_key(CONTENT_TYPE);
            if got != format!("https://api.stripe.com{}", v.url) || !bare {
                failures.push(format!("{} by {way}: {got}, not {}; bare: {bare}", v.id, v.url));
            }
        }
    }
    settle(&failures);
}

#[test]
fn v2_bodies() {
    let mut failures = Vec::new();
    for v in vectors::jsons() {
        let expected = serde_json::to_string(&v.json).unwrap();
        for (way, request) in requests("POST", "/v2/core/accounts", &v.input) {
            let request = request.unwrap();
            let announced =
                request.headers().get(CONTENT_TYPE).map(|value| value.to_str().unwrap());
            if body(&request) != expected || announced != Some("application/json") {
                let got = body(&request);
                failures.push(format!("{} by {way}: {got}, not {expected}; {announced:?}", v.id));
            }
        }
    }
    settle(&failures);
}
