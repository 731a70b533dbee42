//! The loop that runs a call, on which executors are built.
//!
//! It has three forms: here for futures that can move between threads, in [`local`] for futures that stay on one, and
//! in [`blocking`] for blocking calls. An executor implements the [`Transport`] of one form, which sends, waits and
//! draws random bytes. [`from_fn`] makes a transport from three functions.
//!
//! Executors share [`Limits`], [`Timeout`], [`Collect`], [`Start`] and [`Environment`].

pub mod blocking;
mod collect;
mod futures;
mod handle;
#[cfg(feature = "api")]
mod limited;
mod limits;
pub mod local;
mod start;

pub use crate::timeout::Timeout;
pub use collect::Collect;
#[cfg(feature = "api")]
pub use limited::Limited;
pub use limits::Limits;
pub use start::{Environment, Start};

use crate::call::{Call, Step};
use crate::entropy::Entropy;
use crate::error::Error;
use crate::error::transport::TransportError;
use crate::list::List;
use crate::object::Object;
use crate::operation::{Listing, Operation};
use crate::options::Options;
use crate::page::Pages;
use crate::reply::{Decode, Reply};
use bytes::Bytes;
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

futures::futures! {
    /// The transport of an executor, which sends, waits and draws random bytes.
    send: [+ Send],
    shared: [+ Sync]
}
