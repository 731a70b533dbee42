use crate::call_info::CallInfo;
use crate::options::Acting;
use http::{Method, Request};

/// What a request is counted by: its endpoint, and the account that it acts on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    endpoint: String,
    account: String,
}

impl Subject {
    /// Makes a subject from a method, a path with or without ids, and an account, which is empty for the platform.
    pub fn new(method: &Method, path: &str, account: &str) -> Self {
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let segments = path.split('/').map(|part| if is_argument(part) { "{}" } else { part });
        let path = segments.collect::<Vec<_>>().join("/");
        Self { endpoint: format!("{method} {path}"), account: account.to_owned() }
    }

    /// The method and the path without its ids, for instance `GET /v1/charges/{}`.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The account, or the context; empty for the platform itself.
    pub fn account(&self) -> &str {
        &self.account
    }
}

/// Whether a segment of a path is an argument: a placeholder, or an id such as `acct_1Nv0`, whose last part has a digit
/// or a capital letter. A name that the application has chosen is not recognized; it counts as an endpoint of its own.
fn is_argument(segment: &str) -> bool {
    let random = |part: &str| part.bytes().any(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    segment.starts_with('{') || segment.rsplit_once('_').is_some_and(|(_, part)| random(part))
}

impl From<&CallInfo> for Subject {
    fn from(call: &CallInfo) -> Self {
        let account = match call.acting() {
            Acting::Connected(id) | Acting::Context(id) => id,
            Acting::Inherit | Acting::Platform => "",
        };
        Self::new(call.method(), call.path(), account)
    }
}

impl<B> From<&Request<B>> for Subject {
    fn from(request: &Request<B>) -> Self {
        let text = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
        let account = text("stripe-account").or_else(|| text("stripe-context"));
        Self::new(request.method(), request.uri().path(), account.unwrap_or_default())
    }
}
