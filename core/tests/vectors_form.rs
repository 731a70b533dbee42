//! Runs the vectors for what is sent: forms, queries and v2 bodies.

use http::{Method, Request};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::http::header::CONTENT_TYPE;
use pinstripe_core::{BuildError, Client, Entropy, Param, Params, Raw, Unset, form, http};
use pinstripe_fixtures::vectors::{self, Form, Input};

/// The same value, made with the setters and not by serde.
fn params(input: &Input) -> Params {
    let Input::Map(entries) = input else { panic!("{input:?} is no map") };
    entries
        .iter()
        .fold(Params::new(), |params, (name, value)| params.with(name.clone(), param(value)))
}

fn param(input: &Input) -> Param {
    match input {
        Input::Null => None::<bool>.into(),
        Input::Unset => Unset.into(),
        Input::Bool(b) => (*b).into(),
        Input::Int(n) => (*n).into(),
        Input::Float(x) => (*x).into(),
        Input::Text(s) => s.into(),
        Input::List(items) => items.iter().map(param).collect::<Vec<_>>().into(),
        Input::Map(_) => params(input).into(),
    }
}

fn request(method: &str, path: &str, input: &Input) -> Result<Request<Bytes>, BuildError> {
    let raw = Raw::new(method.parse().unwrap(), path)?.params(input)?;
    let call = Client::new("sk_test_123")?.call(&raw, Entropy::from_random_bytes([1; 16]))?;
    Ok(call.request().clone())
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
        let by_request = request("POST", "/v1/things", &v.input)
            .map(|request| String::from_utf8(request.body().to_vec()).unwrap());
        let mut written = String::new();
        let by_writer = form::to_writer(&v.input, &mut written).map(|()| written);
        let ways = [
            ("to_string", form::to_string(&v.input)),
            ("to_writer", by_writer),
            ("params", form::to_string(&params(&v.input))),
            ("request", by_request),
        ];
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
fn a_form_is_announced_where_there_is_one_and_the_url_stays_bare() {
    let mut failures = Vec::new();
    for v in vectors::forms() {
        let Form::Text(text) = &v.form else { continue };
        let request = request("POST", "/v1/things", &v.input).unwrap();
        let announced = request.headers().get(CONTENT_TYPE).map(|value| value.to_str().unwrap());
        let expected = (!text.is_empty()).then_some("application/x-www-form-urlencoded");
        if announced != expected || request.uri() != "https://api.stripe.com/v1/things" {
            failures.push(format!("{}: {announced:?} at {}", v.id, request.uri()));
        }
    }
    settle(&failures);
}

#[test]
fn urls() {
    let mut failures = Vec::new();
    for v in vectors::urls() {
        let request = request(&v.method, &v.path, &v.input).unwrap();
        let got = request.uri().path_and_query().unwrap().as_str();
        // `Uri` is read back without a `?` that nothing follows, so the whole text is looked at.
        let whole = request.uri().to_string();
        let bare = request.body().is_empty() && !request.headers().contains_key(CONTENT_TYPE);
        if got != v.url || whole != format!("https://api.stripe.com{}", v.url) || !bare {
            failures.push(format!("{}: {whole}, not {}; bare: {bare}", v.id, v.url));
        }
    }
    settle(&failures);
}

#[test]
fn v2_bodies() {
    let mut failures = Vec::new();
    for v in vectors::jsons() {
        let expected = serde_json::to_string(&v.json).unwrap();
        let request = request(Method::POST.as_str(), "/v2/core/accounts", &v.input).unwrap();
        let got = String::from_utf8_lossy(request.body()).into_owned();
        let announced = request.headers().get(CONTENT_TYPE).map(|value| value.to_str().unwrap());
        let built = serde_json::to_string(&params(&v.input)).unwrap();
        if got != expected || built != expected || announced != Some("application/json") {
            failures.push(format!("{}: {got} or {built}, not {expected}; {announced:?}", v.id));
        }
    }
    settle(&failures);
}
