//! Runs operations, breaks their answers in every way there is, and remembers all that can be printed meanwhile.

use pinstripe_core::exec::blocking;
use pinstripe_core::{
    Call, Decode, Entropy, Failure, FieldError, InFlight, Object, Operation, Options, Raw, Reason,
    Reply, Step, TransportError, bytes::Bytes, http, http::Method,
};
use pinstripe_fixtures::InMemory;
use serde_json::{Value, json};
use std::fmt::{Debug, Write};

/// One platform's way with its sellers.
pub(crate) struct Walk {
    pub(crate) stripe: blocking::Stripe<InMemory>,
    /// Where each secret was planted, and the secret.
    planted: Vec<(&'static str, String)>,
    /// What was printed at each step.
    shown: Vec<(&'static str, String)>,
    /// What was sent and what came back.
    wire: String,
    step: &'static str,
}

const ENTROPY: Entropy = Entropy::from_random_bytes([7; 16]);

impl Walk {
    pub(crate) fn new(stripe: blocking::Stripe<InMemory>) -> Self {
        Self {
            stripe,
            planted: Vec::new(),
            shown: Vec::new(),
            wire: String::new(),
            step: "the start",
        }
    }

    /// Plants a secret, to be looked for from now on; each must be on the wire in the end.
    pub(crate) fn plant(&mut self, place: &'static str, secret: impl Into<String>) -> String {
        let secret = secret.into();
        assert!(secret.len() >= 4, "{place}: too short to be found");
        self.planted.push((place, secret.clone()));
        secret
    }

    pub(crate) fn show(&mut self, value: &dyn Debug) {
        self.shown.push((self.step, format!("{value:?}\n{value:#?}")));
    }

    /// Shows an error, with the errors behind it.
    pub(crate) fn show_error(&mut self, error: &dyn std::error::Error) {
        self.show(&error);
        self.shown.push((self.step, error.to_string()));
        if let Some(source) = error.source() {
            self.show_error(source);
        }
    }

    pub(crate) fn on_the_wire(&mut self, text: &[u8]) {
        self.wire.push_str(&String::from_utf8_lossy(text));
        self.wire.push('\n');
    }

    /// Takes a step that the double knows.
    pub(crate) fn run<O>(&mut self, step: &'static str, operation: &O) -> O::Output
    where
        O: Operation<Output: Debug> + Debug,
    {
        self.run_with(step, operation, &Options::new())
    }

    pub(crate) fn run_with<O>(
        &mut self,
        step: &'static str,
        operation: &O,
        options: &Options,
    ) -> O::Output
    where
        O: Operation<Output: Debug> + Debug,
    {
        self.prepare(step, operation, options);
        let reply = self.stripe.run_with(operation, options);
        self.finish(operation, reply.unwrap_or_else(|error| panic!("{step}: {error}")))
    }

    /// Takes a step that the double does not know, with Stripe's answer to it.
    pub(crate) fn answered<O>(
        &mut self,
        step: &'static str,
        operation: &O,
        answer: &Value,
    ) -> O::Output
    where
        O: Operation<Output: Debug> + Debug,
    {
        let options = Options::new();
        self.prepare(step, operation, &options);
        let call = self.stripe.client().call_with(operation, &options, ENTROPY).unwrap();
        let answer = http::Response::new(Bytes::from(answer.to_string()));
        match call.send().1.receive(answer) {
            Step::Done(Ok(reply)) => self.finish(operation, reply),
            step => panic!("{step:?}"),
        }
    }

    /// Shows all that there is before and beside a success.
    fn prepare<O>(&mut self, step: &'static str, operation: &O, options: &Options)
    where
        O: Operation<Output: Debug> + Debug,
    {
        self.step = step;
        self.show(operation);
        self.show(&operation.endpoint());
        self.shown.push((step, operation.endpoint().path.to_string()));
        self.show(operation.parts());
        self.show(options);
        self.show(&self.stripe.clone());
        let client = self.stripe.client().clone();
        let prepared = || client.call_with(operation, options, ENTROPY).unwrap();
        let call = prepared();
        self.show(&call);
        // The request itself is what is sent; of its parts, headers are what others log.
        self.show(call.request().headers());
        let (request, in_flight) = call.send();
        self.show(&in_flight);
        let (uri, body) = (request.uri().to_string(), request.body().clone());
        let key = request.headers()[http::header::AUTHORIZATION].as_bytes().to_vec();
        [uri.as_bytes(), &key, &body].into_iter().for_each(|part| self.on_the_wire(part));
        drop(in_flight);
        let mut quoted = vec![format!("{uri} {}", String::from_utf8_lossy(&body))];
        quoted.extend(self.planted.iter().map(|(_, secret)| secret.clone()));
        for secret in quoted {
            self.break_down(&prepared, &secret);
        }
    }

    fn finish<O>(&mut self, operation: &O, reply: Reply<O::Output>) -> O::Output
    where
        O: Operation<Output: Debug> + Debug,
    {
        self.on_the_wire(&reply.answer.body().clone());
        self.show(&reply);
        self.show(operation);
        reply.data
    }

    /// Every way not to succeed, each of which quotes a secret.
    fn break_down<T: Decode + Debug>(&mut self, prepared: &dyn Fn() -> Call<T>, secret: &str) {
        let error = json!({
            "type": secret, "code": secret, "decline_code": secret, "param": secret, "charge": secret,
            "message": format!("This is no good: {secret}"), "doc_url": secret,
            "payment_intent": { "id": secret, "object": secret, "client_secret": secret },
        });
        for (status, body) in [
            (400, json!({ "error": error }).to_string()),
            (402, json!({ "error": { "message": secret, secret: secret } }).to_string()),
            (401, json!({ "error": secret, "error_description": secret }).to_string()),
            (500, json!({ "error": error }).to_string()),
            (409, secret.to_owned()),
            (200, secret.to_owned()),
            (200, json!([secret]).to_string()),
            (200, json!(secret).to_string()),
            (200, json!({ "id": [secret], "object": secret, secret: secret }).to_string()),
            (200, json!({ "id": secret, "object": secret, "data": [secret] }).to_string()),
        ] {
            self.receive(prepared().send().1, status, &body, secret);
        }
        for failure in [Failure::Unsendable, Failure::Connect, Failure::Io, Failure::TooLarge] {
            let part = http::Response::new(Bytes::from(secret.to_owned()));
            let lost = TransportError::new(failure, "broken pipe").with_answer(part);
            self.done(prepared().send().1.fail(lost));
        }
    }

    fn receive<T>(&mut self, in_flight: InFlight<T>, status: u16, body: &str, secret: &str)
    where
        T: Decode + Debug,
    {
        let header = secret.replace(|c: char| !c.is_ascii_graphic(), "-");
        let response = http::Response::builder()
            .status(status)
            .header("request-id", &header)
            .header("location", header)
            .body(body.to_owned())
            .unwrap();
        self.done(in_flight.receive(response));
    }

    fn done<T: Decode + Debug>(&mut self, step: Step<T>) {
        self.show(&step);
        if let Step::Done(Err(error)) = step {
            self.show_error(&error);
            self.show(&error.answer());
            if let Reason::Decode(error) = error.reason() {
                self.show(&error.field_error());
            }
        }
    }

    /// Shows what a request is refused with before it is sent.
    pub(crate) fn unbuildable<O: Operation + Debug>(&mut self, operation: &O) {
        self.show(operation);
        let error = self.stripe.client().call(operation, ENTROPY).map(drop).unwrap_err();
        self.show_error(&error);
    }

    /// Reads a field of objects that have a secret in it: as it should be, and in every wrong form.
    pub(crate) fn read<T: Object>(
        &mut self,
        field: &str,
        secret: &str,
        read: impl Fn(&T) -> Result<String, FieldError>,
    ) {
        self.hold::<T>(field, secret);
        let object = json!({ "id": "x_1", "object": T::NAME, field: secret });
        let shown = read(&T::from_json(object).unwrap()).unwrap();
        self.shown.push((self.step, shown));
        for wrong in [json!([secret]), json!({ secret: secret }), json!({ "id": [secret] })] {
            let object = json!({ "id": "x_1", "object": T::NAME, field: wrong });
            self.show_error(&read(&T::from_json(object).unwrap()).unwrap_err());
        }
    }

    /// Shows objects that hold a secret in some field, and as their own name.
    pub(crate) fn hold<T: Object>(&mut self, field: &str, secret: &str) {
        for object in [
            json!({ "id": "x_1", "object": T::NAME, field: secret }),
            json!({ "id": "x_1", "object": T::NAME, field: { secret: [secret] } }),
            json!({ "id": secret, "object": secret }),
        ] {
            let object = T::from_json(object).unwrap();
            self.show(&object);
            self.show(object.json());
            self.show(&object.json().field(field));
            self.show_error(&object.json().get::<u8>("object").unwrap_err());
            self.show_error(&Raw::new(Method::GET, secret).unwrap_err());
        }
    }

    /// Looks for every secret in everything that was shown.
    pub(crate) fn end(self, least: usize) {
        let mut leaks = String::new();
        for (place, secret) in &self.planted {
            assert!(self.wire.contains(secret.as_str()), "{place} was never sent or received");
            for (step, text) in &self.shown {
                if let Some(at) = text.find(secret.as_str()) {
                    let around = text.get(at.saturating_sub(60)..).unwrap_or(text);
                    let around: String = around.split_whitespace().collect::<Vec<_>>().join(" ");
                    let around: String = around.chars().take(160).collect();
                    writeln!(leaks, "{place}, at the step `{step}`: {around}").unwrap();
                }
            }
        }
        let steps: std::collections::BTreeSet<_> =
            self.shown.iter().map(|(step, _)| step).collect();
        assert!(steps.len() >= least, "too few steps to prove anything: {steps:?}");
        let lines = leaks.lines().count();
        let some: String = leaks.lines().take(20).map(|line| format!("{line}\n")).collect();
        assert!(leaks.is_empty(), "{lines} leaks, for instance\n{some}");
    }
}

/// What a getter's value prints.
pub(crate) fn printed<T: Debug>(value: T) -> String {
    format!("{value:?}\n{value:#?}")
}
