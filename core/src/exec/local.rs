//! The loop for futures that stay on one thread, for transports that are not `Send`: in browsers and workers, on
//! thread-per-core runtimes, or with an `Rc`.

use super::futures;
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
    /// The transport of an executor on one thread, which sends, waits and draws random bytes.
    send: [],
    shared: []
}
