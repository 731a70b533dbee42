//! How the parameters of a request are written: as a query, a form, JSON, or a multipart body.

use crate::error::build::BuildError;
use crate::form;
use crate::idempotency::IdempotencyKey;
use crate::multipart;
use crate::operation::Endpoint;
use crate::params::Params;
use bytes::Bytes;
use http::{HeaderValue, Method};

/// Where an operation's parameters go.
pub(crate) enum Written {
    /// The part of the URL after the `?`; empty if there are no parameters.
    Query(String),
    Body {
        bytes: Bytes,
        content_type: HeaderValue,
    },
}

impl Written {
    /// Writes the parameters of a request to `endpoint`.
    ///
    /// Every POST has a body and a `Content-Type`, even if the body is empty, as in the official SDKs.
    pub(crate) fn new(
        endpoint: &Endpoint<'_>,
        params: &Params,
        key: Option<&IdempotencyKey>,
    ) -> Result<Self, BuildError> {
        if endpoint.method != Method::POST {
            return form::encode(params).map(Self::Query);
        }
        let (bytes, content_type) = if endpoint.path.is_v2() {
            (json(params)?.into(), HeaderValue::from_static("application/json"))
        } else if multipart::is_needed(params) {
            let (parts, boundary) = multipart::body(params, key)?;
            let kind = format!("multipart/form-data; boundary={boundary}");
            (parts.into(), HeaderValue::try_from(kind).map_err(|_| BuildError::TooLong)?)
        } else {
            let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
            (form::encode(params)?.into(), kind)
        };
        Ok(Self::Body { bytes, content_type })
    }
}

fn json(params: &Params) -> Result<String, BuildError> {
    serde_json::to_string(params).map_err(|_| {
        // The form encoder refuses everything that JSON cannot represent, and its error names the parameter.
        form::encode(params).err().unwrap_or(BuildError::parameter("", "it has no JSON form"))
    })
}
