//! Thirty-three calls of a platform, from signing a seller up to paying out. Each is written as Stripe's guides have it,
//! and is compared with the request that must come out.

mod billing;
mod connect;
mod payments;

use pinstripe_core::{Client, Entropy, Error, Operation};

fn main() -> Result<(), Error> {
    let mut calls = Calls(Client::new("sk_test_123")?, 0);
    connect::calls(&mut calls)?;
    payments::calls(&mut calls)?;
    billing::calls(&mut calls)?;
    assert_eq!(calls.1, 33);
    Ok(())
}

/// The client that makes the requests, and how many there were.
struct Calls(Client, usize);

impl Calls {
    /// Makes the request, and compares its first line and its body.
    fn check(&mut self, operation: &impl Operation, to: &str, body: &str) -> Result<(), Error> {
        let call = self.0.call(operation, Entropy::from_random_bytes([7; 16]))?;
        let request = call.request();
        let url = request.uri().to_string();
        let url = url.strip_prefix("https://api.stripe.com").unwrap_or(&url);
        assert_eq!(format!("{} {url}", request.method()), to);
        let sent = String::from_utf8_lossy(request.body());
        let kind = request.headers().get("content-type").and_then(|kind| kind.to_str().ok());
        let sent = match kind.and_then(|kind| kind.split_once("boundary=")) {
            // It is a hash of the parts.
            Some((_, boundary)) => sent.replace(boundary, "pinstripe-BOUNDARY"),
            None => sent.into_owned(),
        };
        assert_eq!(sent, body, "{to}");
        self.1 += 1;
        Ok(())
    }
}
