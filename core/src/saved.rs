//! Calls that outlive their process.

use crate::call_info::CallInfo;
use crate::call_state::State;
use crate::error::outcome::Outcome;
use crate::idempotency::IdempotencyKey;
use crate::options::Acting;
use crate::saved_error::SavedError;
use crate::secret::livemode;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH};
use http::{HeaderName, HeaderValue, Method, Request};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Write};
use std::str::FromStr;

/// The version of the format in which calls are saved; others are refused.
const FORMAT: &str = "1";

/// Stripe keeps a key for at least 24 hours; one hour is left for clock differences and for the attempts to come.
const LONGEST: i64 = 23 * 3600;

/// How far ahead of `now` the time of saving may be, in seconds, as clocks differ.
const FURTHEST: i64 = 3600;

/// A call as data, stored before it is sent so that it can be sent again if the process ends before the answer.
///
/// It serializes with serde, in any format, as a map of texts, for a database column or a file. It contains the whole
/// request except the API key; store it as safely as the personal data that the parameters may contain, and where
/// nobody else can write: a checksum detects damage, but not forgery.
/// [`Client::resume`](crate::Client::resume) turns it back into a call: the same bytes, with the same idempotency key,
/// to the same account.
///
/// Its `Debug` shows the operation, the idempotency key and the time, but not the parameters.
#[derive(Clone)]
pub struct Saved(BTreeMap<String, String>);

impl Saved {
    pub(crate) fn new(state: &State, now: Timestamp) -> Self {
        let (request, info) = (&state.request, &state.origin.call);
        let headers = request.headers().iter().filter(|(name, _)| !is_made_anew(name));
        let (account, context) = match &info.acting {
            Acting::Connected(id) => (Some(id), None),
            Acting::Context(id) => (None, Some(id)),
            Acting::Inherit | Acting::Platform => (None, None),
        };
        let body = std::str::from_utf8(request.body()).ok();
        // A file may not be text, and not every database accepts a NUL.
        let body = body.filter(|text| !text.contains('\0')).map(str::to_owned);
        let hex_body = if body.is_none() { Some(hex(request.body())) } else { None };
        let api_key = request.headers().get(AUTHORIZATION);
        let own = state.origin.options.api_key.as_ref().and(api_key);
        let since = state.since.map_or(now, |since| since.min(now));
        let fields = [
            ("format", Some(FORMAT.to_owned())),
            ("saved_at", Some(since.as_unix().to_string())),
            ("method", Some(request.method().to_string())),
            ("path", Some(info.path.clone().into_owned())),
            ("url", Some(request.uri().to_string())),
            ("headers", Some(headers.fold(String::new(), line))),
            ("body", body),
            ("hex_body", hex_body),
            ("account", account.cloned()),
            ("context", context.cloned()),
            ("idempotency_key", info.key.as_ref().map(ToString::to_string)),
            ("attempts", Some(info.attempts.to_string())),
            ("outcome", (state.worst == Outcome::Done).then(|| DONE.to_owned())),
            ("livemode", api_key.and_then(livemode).map(|mode| mode.to_string())),
            ("own_api_key", own.map(fingerprint)),
        ];
        let fields = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        let mut saved = Self(fields.collect());
        let sum = saved.sum();
        saved.0.insert(CHECKSUM.to_owned(), sum);
        saved
    }

    /// When the call was saved.
    pub fn saved_at(&self) -> Timestamp {
        Timestamp::from_unix(self.read("saved_at").unwrap_or(i64::MIN))
    }

    /// The idempotency key; every POST has one.
    pub fn idempotency_key(&self) -> Option<IdempotencyKey> {
        let mut key = IdempotencyKey::new(self.get("idempotency_key")?).ok()?;
        key.note(self.outcome());
        Some(key)
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    fn read<T: FromStr>(&self, name: &str) -> Option<T> {
        self.get(name)?.parse().ok()
    }

    /// The description of the call, as far as it can be read.
    pub(crate) fn info(&self) -> CallInfo {
        // Only the characters of a template, since it is logged.
        let is_template = |path: &&str| {
            let plain =
                |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_{}/".contains(&b);
            path.bytes().all(plain)
        };
        let path = self.get("path").filter(is_template).unwrap_or_default().to_owned();
        CallInfo {
            method: self.get("method").and_then(method).unwrap_or(Method::POST),
            path: Cow::Owned(path),
            acting: match (self.get("account"), self.get("context")) {
                (Some(id), _) => Acting::Connected(id.to_owned()),
                (None, Some(id)) => Acting::Context(id.to_owned()),
                (None, None) => Acting::Platform,
            },
            key: self.idempotency_key(),
            attempts: self.read("attempts").unwrap_or_default(),
        }
    }

    /// The request, for a client with the header `authorization` and the base URLs that `is_base` accepts.
    pub(crate) fn request(
        &self,
        authorization: HeaderValue,
        is_base: impl Fn(&str) -> bool,
        now: Timestamp,
    ) -> Result<Request<Bytes>, SavedError> {
        if self.get("format") != Some(FORMAT) {
            return Err(SavedError::Format);
        }
        let changed = || SavedError::Changed;
        if self.get(CHECKSUM) != Some(&self.sum()) {
            return Err(changed());
        }
        let saved_at: i64 = self.read("saved_at").ok_or_else(changed)?;
        let age = now.as_unix().saturating_sub(saved_at);
        if age > LONGEST {
            return Err(SavedError::TooOld { age });
        }
        if age < -FURTHEST {
            return Err(SavedError::TooNew { ahead: age.saturating_neg() });
        }
        let modes = (self.read::<bool>("livemode"), livemode(&authorization));
        if matches!(modes, (Some(saved), Some(now)) if saved != now) {
            return Err(SavedError::Mode);
        }
        if self.get("own_api_key").is_some_and(|own| *own != fingerprint(&authorization)) {
            return Err(SavedError::ApiKey);
        }
        let url = self.get("url").ok_or_else(changed)?;
        // Write access to the store must not be enough to send the API key to another server.
        if !is_base(url) {
            return Err(SavedError::BaseUrl);
        }
        let body = match (self.get("body"), self.get("hex_body")) {
            (Some(text), None) => Bytes::copy_from_slice(text.as_bytes()),
            (None, Some(text)) => unhex(text).ok_or_else(changed)?,
            _ => return Err(changed()),
        };
        let mut request = Request::new(body);
        let method = self.get("method").and_then(method).ok_or_else(changed)?;
        for line in self.get("headers").ok_or_else(changed)?.lines() {
            let (name, value) = line.split_once(": ").ok_or_else(changed)?;
            let name: HeaderName = name.parse().map_err(|_| changed())?;
            let mut value: HeaderValue = value.parse().map_err(|_| changed())?;
            if is_made_anew(&name) {
                return Err(changed());
            }
            // It may be a secret.
            value.set_sensitive(true);
            request.headers_mut().append(name, value);
        }
        let info = self.info();
        // Without its key, a POST could be done twice.
        if info.key.is_none() && (method == Method::POST || self.0.contains_key("idempotency_key"))
        {
            return Err(changed());
        }
        info.write(request.headers_mut()).map_err(|_| changed())?;
        request.headers_mut().insert(AUTHORIZATION, authorization);
        if method == Method::POST {
            let length = request.body().len();
            request.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        *request.method_mut() = method;
        *request.uri_mut() = url.parse().map_err(|_| changed())?;
        Ok(request)
    }

    /// The worst possible outcome of the earlier attempts.
    pub(crate) fn outcome(&self) -> Outcome {
        if self.get("outcome") == Some(DONE) { Outcome::Done } else { Outcome::Unknown }
    }

    /// A checksum over all other fields.
    fn sum(&self) -> String {
        let mut hash = Sha256::new();
        for (name, value) in self.0.iter().filter(|(name, _)| *name != CHECKSUM) {
            for part in [name, value] {
                // The length keeps ["ab", "c"] and ["a", "bc"] apart.
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        }
        hex(&hash.finalize())
    }
}

const CHECKSUM: &str = "checksum";
const DONE: &str = "done";

/// Whether a header is neither saved nor restored: it follows from the other fields, or no caller can set it.
fn is_made_anew(name: &HeaderName) -> bool {
    matches!(
        name.as_str(),
        "authorization"
            | "connection"
            | "content-length"
            | "host"
            | "idempotency-key"
            | "stripe-account"
            | "stripe-context"
            | "transfer-encoding"
    )
}

fn method(name: &str) -> Option<Method> {
    [Method::GET, Method::POST, Method::DELETE].into_iter().find(|method| method == name)
}

/// Appends the line of a header.
fn line(mut lines: String, (name, value): (&HeaderName, &HeaderValue)) -> String {
    // Every value was made from text.
    let _ = writeln!(lines, "{name}: {}", String::from_utf8_lossy(value.as_bytes()));
    lines
}

/// A hash that tells API keys apart without revealing them.
fn fingerprint(authorization: &HeaderValue) -> String {
    hex(Sha256::digest(authorization.as_bytes()).get(..8).unwrap_or_default())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str) -> Option<Bytes> {
    let pairs = text.as_bytes().chunks(2);
    let byte = |pair: &[u8]| {
        let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2)?;
        u8::from_str_radix(pair, 16).ok()
    };
    pairs.map(byte).collect::<Option<Vec<_>>>().map(Bytes::from)
}

impl Serialize for Saved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(&self.0)
    }
}

/// Accepts any map of texts; the checksum and the format are checked when the call is resumed.
impl<'de> Deserialize<'de> for Saved {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // The message of the format could quote the value.
        BTreeMap::deserialize(deserializer)
            .map(Self)
            .map_err(|_| D::Error::custom("not a saved call"))
    }
}

impl fmt::Debug for Saved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Saved")
            .field("call", &self.info())
            .field("saved_at", &self.saved_at())
            .finish_non_exhaustive()
    }
}
