//! The loop that runs a call: what an executor builds on.
//!
//! There are three forms of it: here over futures that move between threads, in [`local`] over futures that stay on
//! one, and in [`blocking`] over blocking calls. An executor supplies a [`Transport`] of one form: it sends, it waits,
//! and it draws random bytes. [`from_fn`] makes one of three functions.
//!
//! [`Limits`], [`Timeout`], [`Collect`], [`Start`] and [`Environment`] are what executors share.

pub mod blocking;
mod collect;
mod futures;
mod handle;
mod limits;
pub mod local;
mod start;

pub use crate::timeout::Timeout;
pub use collect::Collect;
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
    /// What an executor supplies: it sends, it waits, and it draws random bytes.
    send: [+ Send],
    shared: [+ Sync]
}
