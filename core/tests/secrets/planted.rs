//! Secrets are planted everywhere, and looked for in everything that prints.

use pinstripe_core::api::{Account, AccountLink, PaymentIntent, accounts, quotes};
use pinstripe_core::webhook::{Notification, Router, Signature, Signer, Verifier};
use pinstripe_core::{
    Acting, ApiKey, Client, Entropy, Error, Failure, Object, Options, Params, SigningSecret, Step,
    Timestamp, TransportError, http,
};
use serde_json::json;
use std::fmt::{Debug, Write};

const PLANTED: &str = "PLANTED";

/// Everything that was shown, with the errors behind errors.
#[derive(Default)]
struct Shown(String);

impl Shown {
    fn debug(&mut self, value: &dyn Debug) {
        write!(self.0, "{value:?} {value:#?}").unwrap();
    }

    fn error(&mut self, error: &dyn std::error::Error) {
        self.debug(&error);
        write!(self.0, "{error}").unwrap();
        if let Some(source) = error.source() {
            self.error(source);
        }
    }
}

#[test]
fn nothing_that_prints_shows_a_secret() {
    let mut shown = Shown::default();
    let key = "sk_live_PLANTED";
    let client = Client::new(key).unwrap();
    shown.debug(&ApiKey::new(key).unwrap());
    shown.debug(&SigningSecret::new("whsec_PLANTED").unwrap());
    shown.debug(&Signer::new("whsec_PLANTED").unwrap());
    shown.debug(&Verifier::new(["whsec_PLANTED"]).unwrap());
    shown.debug(&client);
    let options = Options::new()
        .api_key(ApiKey::new(key).unwrap())
        .acting(Acting::Platform)
        .header("x-proxy-token", PLANTED)
        .unwrap();
    shown.debug(&options);
    shown.debug(&Params::new().with("token", PLANTED));

    let operation =
        accounts::update("acct_1").account_token("ct_PLANTED").metadata([("note", PLANTED)]);
    shown.debug(&operation);
    let entropy = Entropy::from_random_bytes(*b"PLANTEDPLANTED!!");
    shown.debug(&entropy);
    let call = client.call_with(&operation, &options, entropy).unwrap();
    shown.debug(&call);
    write!(shown.0, "{:?}", call.request().headers()).unwrap();
    let (_, in_flight) = call.send();
    shown.debug(&in_flight);

    // Whatever answers may echo what it was sent.
    let echo = json!({ "error": {
        "type": "whsec_PLANTED", "code": "sk_live_PLANTED", "param": "pi_1_secret_PLANTED",
        "message": "Invalid API Key provided: sk_live_PLANTED", "payment_intent": { "client_secret": PLANTED },
    }});
    for (status, body) in
        [(402, echo.to_string()), (200, "sk_live_PLANTED".into()), (200, "[\"PLANTED\"]".into())]
    {
        let call = client.call(&operation, entropy).unwrap();
        let response = http::Response::builder()
            .status(status)
            .header("request-id", "sk_live_PLANTED")
            .header("location", "https://example.test/PLANTED")
            .body(body)
            .unwrap();
        let step = call.send().1.receive(response);
        shown.debug(&step);
        let Step::Done(Err(error)) = step else { panic!() };
        shown.error(&error);
    }
    let pdf = client.call(&quotes::pdf("qt_1"), entropy).unwrap();
    let step = pdf.send().1.receive(http::Response::new("%PDF PLANTED"));
    shown.debug(&step);
    let Step::Done(Ok(reply)) = step else { panic!() };
    assert_eq!(&*reply.data, b"%PDF PLANTED");
    let lost = TransportError::new(Failure::Io, "broken pipe")
        .with_answer(http::Response::new("PLANTED".into()));
    shown.error(&Error::from(lost));
    let bad = accounts::update("acct_1").email(PLANTED).param("a[", PLANTED);
    shown.error(&client.call(&bad, entropy).unwrap_err());
    shown.error(&Client::new("sk_live_PLANTED\n").unwrap_err());

    let link = AccountLink::from_json(
        json!({ "object": "account_link", "url": "https://x.test/PLANTED" }),
    )
    .unwrap();
    shown.debug(&link);
    shown.debug(&link.url());
    assert_eq!(link.url().unwrap().expose(), "https://x.test/PLANTED");
    let intent =
        json!({ "id": "pi_1", "object": "payment_intent", "client_secret": "pi_1_secret_PLANTED" });
    let intent = PaymentIntent::from_json(intent).unwrap();
    shown.debug(&intent);
    shown.debug(&intent.client_secret());
    let account =
        Account::from_json(json!({ "id": "acct_1", "email": "PLANTED", "created": "PLANTED" }))
            .unwrap();
    shown.debug(&account.created());

    let body = json!({ "id": "evt_1", "type": "account.updated", "data": { "object": { "id": PLANTED } } });
    let body = body.to_string();
    let at = Timestamp::from_unix(1_700_000_000);
    let header = Signer::new("whsec_PLANTED").unwrap().header(body.as_bytes(), at);
    let verifier = Verifier::new(["whsec_PLANTED"]).unwrap();
    let verified = verifier.verify(&header, body.clone(), at).unwrap();
    shown.debug(&verified);
    shown.debug(&verified.event().unwrap());
    let forged = header.to_str().unwrap().replace("v1=", "v1=PLANTED,v0=");
    for header in ["t=PLANTED,v1=PLANTED", &*forged].map(Signature::new) {
        shown.debug(&header);
        shown.error(&verifier.verify(header, body.clone(), at).unwrap_err());
    }
    let mut incoming = verifier.begin(&header, at).unwrap();
    incoming.update(body.as_bytes()).unwrap();
    shown.debug(&incoming);
    shown.error(&verified.notification().unwrap_err());

    let thin = json!({
        "id": "evt_1", "object": "v2.core.event", "type": "v1.account.updated", "context": "PLANTED\r\n",
        "related_object": { "type": PLANTED, "url": "https://PLANTED" }, "data": { "a": PLANTED },
        "reason": { "type": PLANTED, "request": { "idempotency_key": PLANTED } },
    });
    let thin = Notification::dangerously_unverified(thin.to_string()).unwrap();
    shown.debug(&thin);
    shown.debug(&(thin.related_object(), thin.reason(), thin.data()));
    shown.error(&thin.fetch_related::<Account>().unwrap_err());
    shown.error(&thin.fetch_related::<pinstripe_core::Json>().unwrap_err());
    shown.error(&client.call(&thin.fetch_event().unwrap(), entropy).unwrap_err());
    let router = Router::live().on_event("payout.*", |_: Notification, ()| PLANTED).unwrap();
    shown.debug(&router);

    assert!(shown.0.len() > 2_000, "too little was shown to prove anything");
    let at = shown.0.find(PLANTED).map(|at| &shown.0[at.saturating_sub(200)..]);
    assert_eq!(at, None);
}
