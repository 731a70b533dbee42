//! Live keys are not sent over plain HTTP.

use crate::error::build::BuildError;
use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderValue};
use http::uri::Scheme;
use http::{Request, Uri};
use std::net::IpAddr;

/// As in `sk_live_` and `rk_live_`, and in the keys of organizations. See [API keys](https://docs.stripe.com/keys).
const LIVE: &[u8] = b"_live_";

/// Refuses to send a live key over plain HTTP to another machine.
/// See [best practices for keys](https://docs.stripe.com/keys-best-practices).
pub(crate) fn refuse_live_key(request: &Request<Bytes>) -> Result<(), BuildError> {
    let key = request.headers().get(AUTHORIZATION).map_or(&b""[..], HeaderValue::as_bytes);
    let live = key.windows(LIVE.len()).any(|part| part == LIVE);
    let plain = request.uri().scheme() == Some(&Scheme::HTTP);
    if live && plain && !is_loopback(request.uri()) {
        return Err(BuildError::LiveKeyOverHttp);
    }
    Ok(())
}

fn is_loopback(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default();
    let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || address.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
