//! Calls that outlive their process.

use crate::call::State;
use crate::call_info::CallInfo;
use crate::error::outcome::Outcome;
use crate::idempotency::IdempotencyKey;
use crate::options::Acting;
use crate::saved_error::SavedError;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue, Method, Request};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::fmt;

/// The form in which calls are saved; a later one is not read.
const FORMAT: u64 = 1;

/// Stripe keeps a key for at least 24 hours; the hour between is for clocks that differ and for the attempts to come.
const LONGEST: i64 = 23 * 3600;

/// A call as data: to be kept before it is sent, and to be sent again if the process ends before its answer is known.
///
/// It serializes with serde into a map of texts and numbers, for a column of a database or a file. It has all that the
/// request has but the API key: parameters, and with them whatever they hold of customers, so keep it as carefully as
/// these. [`Client::resume`](crate::Client::resume) makes a call of it again: the same bytes, under the same key, to the
/// same account.
///
/// Its `Debug` shows the operation, the idempotency key and the time, and nothing of the parameters.
#[derive(Clone)]
pub struct Saved {
    format: u64,
    saved_at: i64,
    method: String,
    path: String,
    url: String,
    headers: Vec<(String, String)>,
    body: Bytes,
    acting: (String, String),
    key: Option<String>,
    attempts: u32,
    outcome: String,
    /// Whether the API key was one of live mode, if it said so.
    livemode: Option<bool>,
    /// Tells an API key that only this call had from others.
    own_api_key: Option<String>,
    checksum: String,
}

impl Saved {
    pub(crate) fn new(state: &State, now: Timestamp) -> Self {
        let (request, info) = (&state.request, &state.info);
        let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_owned();
        let headers = request.headers().iter().filter(|(name, _)| *name != AUTHORIZATION);
        let id = match &info.acting {
            Acting::Connected(id) | Acting::Context(id) => id.clone(),
            Acting::Inherit | Acting::Platform => String::new(),
        };
        let api_key = request.headers().get(AUTHORIZATION);
        let own = state.options.api_key.as_ref().and(api_key);
        let mut saved = Self {
            format: FORMAT,
            saved_at: now.as_unix(),
            method: request.method().to_string(),
            path: info.path.clone().into_owned(),
            url: request.uri().to_string(),
            headers: headers.map(|(name, value)| (name.to_string(), text(value))).collect(),
            body: request.body().clone(),
            acting: (info.acting.kind().to_owned(), id),
            key: info.key.as_ref().map(|key| key.as_str().to_owned()),
            attempts: info.attempts,
            outcome: state.worst.to_string(),
            livemode: api_key.and_then(livemode),
            own_api_key: own.map(fingerprint),
            checksum: String::new(),
        };
        saved.checksum = saved.sum();
        saved
    }

    /// When the call was saved.
    pub const fn saved_at(&self) -> Timestamp {
        Timestamp::from_unix(self.saved_at)
    }

    /// The idempotency key; every POST has one.
    pub fn idempotency_key(&self) -> Option<IdempotencyKey> {
        let mut key = IdempotencyKey::new(self.key.as_ref()?).ok()?;
        key.mark_sent();
        Some(key)
    }

    /// The call, without what it carries.
    pub(crate) fn info(&self) -> CallInfo {
        let id = || self.acting.1.clone();
        CallInfo {
            method: self.method.parse().unwrap_or(Method::POST),
            path: Cow::Owned(self.path.clone()),
            acting: match self.acting.0.as_str() {
                "connected" => Acting::Connected(id()),
                "context" => Acting::Context(id()),
                _ => Acting::Platform,
            },
            key: self.idempotency_key(),
            attempts: self.attempts,
        }
    }

    /// The request, for a client with `authorization`, whose base URLs `is_base` knows.
    pub(crate) fn request(
        &self,
        authorization: HeaderValue,
        is_base: impl Fn(&str) -> bool,
        now: Timestamp,
    ) -> Result<Request<Bytes>, SavedError> {
        if self.format != FORMAT {
            return Err(SavedError::Format);
        }
        if self.checksum != self.sum() {
            return Err(SavedError::Changed);
        }
        let age = now.as_unix().saturating_sub(self.saved_at);
        if age > LONGEST {
            return Err(SavedError::TooOld { age });
        }
        let modes = (self.livemode, livemode(&authorization));
        if matches!(modes, (Some(saved), Some(now)) if saved != now) {
            return Err(SavedError::Mode);
        }
        if self.own_api_key.as_ref().is_some_and(|own| *own != fingerprint(&authorization)) {
            return Err(SavedError::ApiKey);
        }
        // Whoever can write to the store must not be able to send the API key elsewhere.
        if !is_base(&self.url) {
            return Err(SavedError::BaseUrl);
        }
        let mut request = Request::new(self.body.clone());
        *request.method_mut() = self.method.parse().map_err(|_| SavedError::Changed)?;
        *request.uri_mut() = self.url.parse().map_err(|_| SavedError::Changed)?;
        for (name, value) in &self.headers {
            let name: HeaderName = name.parse().map_err(|_| SavedError::Changed)?;
            let mut value: HeaderValue = value.parse().map_err(|_| SavedError::Changed)?;
            // As when it was made: nobody knows what a caller put there.
            value.set_sensitive(true);
            request.headers_mut().append(name, value);
        }
        request.headers_mut().insert(AUTHORIZATION, authorization);
        Ok(request)
    }

    /// The worst outcome that the attempts before may have had.
    pub(crate) fn outcome(&self) -> Outcome {
        if self.outcome == Outcome::Done.to_string() { Outcome::Done } else { Outcome::Unknown }
    }

    /// A checksum over all but itself.
    fn sum(&self) -> String {
        let mut hash = Sha256::new();
        let mut take = |part: &[u8]| {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        };
        for number in [self.format, self.attempts.into()] {
            take(&number.to_be_bytes());
        }
        take(&self.saved_at.to_be_bytes());
        for text in
            [&self.method, &self.path, &self.url, &self.acting.0, &self.acting.1, &self.outcome]
        {
            take(text.as_bytes());
        }
        for text in [&self.key, &self.own_api_key, &self.livemode.map(|mode| mode.to_string())] {
            take(text.as_ref().map_or(&b""[..], |text| text.as_bytes()));
        }
        for (name, value) in &self.headers {
            take(name.as_bytes());
            take(value.as_bytes());
        }
        take(&self.body);
        hex(&hash.finalize())
    }
}

/// The mode of an API key, where its prefix says it.
fn livemode(authorization: &HeaderValue) -> Option<bool> {
    let key = authorization.to_str().ok()?.strip_prefix("Bearer ")?;
    let mode = key.split('_').nth(1)?;
    match mode {
        "live" => Some(true),
        "test" => Some(false),
        _ => None,
    }
}

/// Tells API keys apart, and says nothing of them.
fn fingerprint(authorization: &HeaderValue) -> String {
    hex(Sha256::digest(authorization.as_bytes()).get(..8).unwrap_or_default())
}

fn hex(bytes: &[u8]) -> String {
    use fmt::Write;
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
        // A file need not be text.
        let body = match std::str::from_utf8(&self.body) {
            Ok(text) => json!({ "text": text }),
            Err(_) => json!({ "hex": hex(&self.body) }),
        };
        let saved = json!({
            "format": self.format,
            "saved_at": self.saved_at,
            "method": self.method,
            "path": self.path,
            "url": self.url,
            "headers": self.headers,
            "body": body,
            "acting": self.acting,
            "idempotency_key": self.key,
            "attempts": self.attempts,
            "outcome": self.outcome,
            "livemode": self.livemode,
            "own_api_key": self.own_api_key,
            "checksum": self.checksum,
        });
        saved.serialize(serializer)
    }
}

/// Anything of the right shape: whether it was changed, and whether this version knows its form, is checked when it
/// is resumed.
impl<'de> Deserialize<'de> for Saved {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut map = Map::deserialize(deserializer)?;
        let mut take = |name: &str| map.remove(name).unwrap_or(Value::Null);
        fn read<T: serde::de::DeserializeOwned, E: serde::de::Error>(value: Value) -> Result<T, E> {
            // serde_json's message would quote the value.
            serde_json::from_value(value).map_err(|_| E::custom("it is not a saved call"))
        }
        let body: Map<String, Value> = read(take("body"))?;
        let body = match (body.get("text"), body.get("hex")) {
            (Some(Value::String(text)), None) => Some(Bytes::from(text.clone())),
            (None, Some(Value::String(text))) => unhex(text),
            _ => None,
        };
        Ok(Self {
            format: read(take("format"))?,
            saved_at: read(take("saved_at"))?,
            method: read(take("method"))?,
            path: read(take("path"))?,
            url: read(take("url"))?,
            headers: read(take("headers"))?,
            body: body.ok_or_else(|| D::Error::custom("it is not a saved call"))?,
            acting: read(take("acting"))?,
            key: read(take("idempotency_key"))?,
            attempts: read(take("attempts"))?,
            outcome: read(take("outcome"))?,
            livemode: read(take("livemode"))?,
            own_api_key: read(take("own_api_key"))?,
            checksum: read(take("checksum"))?,
        })
    }
}

impl fmt::Debug for Saved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Saved")
            .field("call", &self.info())
            .field("saved_at", &self.saved_at)
            .finish_non_exhaustive()
    }
}
