//! Stripe's protocol without I/O.
//!
//! This crate turns an operation into an [`http::Request`], an [`http::Response`] into a [`Reply`], and a
//! webhook body into a verified [`Event`](webhook::Event). It opens no socket, reads no clock and draws no
//! random bytes: the caller passes answers, times and entropy in as arguments. Separate crates run it on tokio, on
//! async-std and in blocking code, and it runs on any other HTTP stack as shown below.
//!
//! # The life of a call
//!
//! ```text
//! Client ── call(operation, entropy) ──▶ Call ── send() ──▶ http::Request, for the wire
//!                                         ▲                 InFlight, for its answer
//!                                         │                    │
//!       Step::Retry { after, call, .. }   │                    │ receive(http::Response)
//!           wait, then send again         │                    │ fail(TransportError)
//!                                         │                    ▼
//!                                         └────────────────── Step ──▶ Step::Done(result)
//! ```
//!
//! Each method consumes the value it is called on, so a payment cannot be sent twice by mistake. A POST carries the
//! same idempotency key on every attempt. [`Error::outcome`] says whether a failed operation was done, for instance
//! whether the money moved.
//!
//! # Your own HTTP stack
//!
//! ```
//! use pinstripe_core::{Client, Entropy, Error, Failure, Operation, Reply, Step, TransportError, http};
//! # use std::time::Duration;
//! # fn random_bytes() -> [u8; 16] { [7; 16] }
//! # fn my_sleep(_: Duration) {}
//! # fn my_http(_: http::Request<bytes::Bytes>) -> std::io::Result<http::Response<Vec<u8>>> {
//! #     Ok(http::Response::new(br#"{"object":"balance"}"#.to_vec()))
//! # }
//!
//! fn run<O: Operation>(client: &Client, operation: &O) -> Result<Reply<O::Output>, Error> {
//!     let mut call = client.call(operation, Entropy::from_random_bytes(random_bytes()))?;
//!     loop {
//!         let (request, in_flight) = call.send();
//!         let step = match my_http(request) {
//!             Ok(response) => in_flight.receive(response),
//!             Err(error) => in_flight.fail(TransportError::new(Failure::Io, error)),
//!         };
//!         match step {
//!             Step::Done(result) => return result,
//!             Step::Retry { after, call: next, .. } => { my_sleep(after); call = next }
//!         }
//!     }
//! }
//! # let balance = pinstripe_core::Raw::new(http::Method::GET, "/v1/balance")?;
//! # run(&Client::new("sk_test_123")?, &balance).unwrap();
//! # Ok::<(), pinstripe_core::BuildError>(())
//! ```
//!
//! # Guides
//!
//! 1. [`platform_spine`](guide::platform_spine): a payment through a platform, from the seller's account to the payout
//! 2. [`errors`](guide::errors): what to do about an error, and how long a call can take
//! 3. [`recovery`](guide::recovery): payments that survive a crash
//! 4. [`webhooks`](guide::webhooks): receive and verify events
//! 5. [`accounts`](guide::accounts), [`acting_on_behalf`](guide::acting_on_behalf) and [`oauth`](guide::oauth): connected
//!    accounts
//! 6. [`money_movement`](guide::money_movement): charges, transfers, refunds and payouts
//! 7. [`connect`](guide::connect): the Connect cases that the tests cover
//! 8. [`from_async_stripe`](guide::from_async_stripe): moving from async-stripe

mod account_id;
mod acting_client;
mod answer;
#[cfg(feature = "api")]
pub mod api;
mod body;
mod business_key;
mod call;
mod call_info;
mod call_state;
mod client;
#[cfg(feature = "api")]
pub mod connect;
mod currency;
mod date_time;
mod entropy;
mod error;
pub mod exec;
pub mod form;
#[cfg(feature = "api")]
pub mod guide;
mod idempotency;
mod json;
mod list;
mod look_up;
mod money;
mod multipart;
pub mod oauth;
mod object;
mod observer;
mod operation;
mod options;
mod page;
mod params;
mod path;
mod plain_http;
mod reply;
mod retry;
mod saved;
mod saved_error;
mod secret;
#[doc(hidden)]
pub mod snapshot;
mod table;
mod timeout;
mod timestamp;
mod upload;
mod version;
pub mod webhook;

pub use account_id::{AccountId, StripeContext};
pub use acting_client::ActingClient;
pub use answer::Answer;
pub use business_key::{BusinessKey, OrderChanged};
pub use bytes;
pub use call::{Call, InFlight, Step};
pub use call_info::CallInfo;
pub use client::Client;
pub use currency::{Currency, CurrencyError};
pub use date_time::DateTime;
pub use entropy::Entropy;
pub use error::{
    ApiError, BuildError, DecodeError, Error, ErrorKind, Failure, Outcome, PageError, Reason,
    TransportError,
};
pub use http;
pub use idempotency::IdempotencyKey;
pub use json::{FieldError, Json, JsonRef, Read};
pub use list::List;
pub use look_up::{Found, LookUp};
pub use money::{Money, MoneyError, Rounding};
pub use object::{Expandable, Object, View};
pub use observer::{CallEvent, Observer};
pub use operation::{Endpoint, Host, Listing, Operation, Paging, Parts, Raw};
pub use options::{Acting, Options};
pub use page::{Page, Pages};
pub use params::{Param, Params, Unset};
pub use path::Path;
pub use reply::{Contents, Decode, Reply};
pub use retry::RetryPolicy;
pub use saved::Saved;
pub use saved_error::SavedError;
pub use secret::{ApiKey, BearerUrl, SecretText, SigningSecret};
pub use table::argument::{self, Builder};
pub use timestamp::Timestamp;
pub use upload::Upload;
pub use version::API_VERSION;
