//! A file goes to its own host, in parts, with the same bytes on every attempt.

use pinstripe_core::api::{files, files::CreateFilePurpose};
use pinstripe_core::{Client, Entropy, Failure, Step, TransportError, Upload, http::Method};

#[test]
fn an_upload_is_sent_again_byte_for_byte() {
    let scan = Upload::new("scan.png", &b"\x89PNG"[..]).content_type("image/png");
    let create = files::create().purpose(CreateFilePurpose::IdentityDocument).file(scan);
    let client = Client::new("sk_test_123").unwrap();
    let call = client.call(&create, Entropy::from_random_bytes([7; 16])).unwrap();

    let (first, in_flight) = call.send();
    assert_eq!(first.method(), Method::POST);
    assert_eq!(first.uri(), "https://files.stripe.com/v1/files");
    let kind = first.headers()["content-type"].to_str().unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let text = String::from_utf8_lossy(first.body());
    assert!(text.starts_with(&format!("--{boundary}\r\n")), "{text}");
    assert!(text.ends_with(&format!("--{boundary}--\r\n")), "{text}");

    let lost = TransportError::new(Failure::Io, std::io::Error::other("reset"));
    let Step::Retry { call, .. } = in_flight.fail(lost) else { panic!("it is not tried again") };
    let (second, _in_flight) = call.send();
    assert_eq!(first.body(), second.body());
    assert_eq!(first.headers(), second.headers());
}

#[test]
fn a_file_is_sent_by_what_takes_one_alone() {
    let file = || Upload::new("x", &b""[..]);
    let client = Client::new("sk_test_123").unwrap();
    let entropy = Entropy::from_random_bytes([7; 16]);
    let nested = files::create().file_link_data(|link| link.param("create", file()));
    assert!(client.call(&nested, entropy).is_err());
    let query = files::list().param("file", file());
    assert!(client.call(&query, entropy).is_err());
    let json = pinstripe_core::api::v2::core::accounts::create().param("file", file());
    assert!(client.call(&json, entropy).is_err());
}
