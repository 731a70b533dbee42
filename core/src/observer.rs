//! Observing calls: a hook for metrics and logs, and spans for `tracing`.

use crate::answer::Answer;
use crate::call_info::CallInfo;
use crate::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

/// A hook that gets the events of calls, for metrics and logs; see [`Client::observer`](crate::Client::observer).
///
/// ```
/// use pinstripe_core::{CallEvent, CallInfo, Client, Observer};
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// #[derive(Default)]
/// struct Retries(AtomicU64);
///
/// impl Observer for Retries {
///     fn observe(&self, call: &CallInfo, event: &CallEvent<'_>) {
///         if let CallEvent::Retrying { error, after } = event {
///             self.0.fetch_add(1, Ordering::Relaxed);
///             println!("{call} again in {after:?}, since {error}");
///         }
///     }
/// }
///
/// let client = Client::new("sk_test_123")?.observer(Retries::default());
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
pub trait Observer: Send + Sync + 'static {
    /// Handles one event. It runs between the steps of a call, so it should return quickly; if it panics, the call goes
    /// on all the same.
    fn observe(&self, call: &CallInfo, event: &CallEvent<'_>);
}

/// An event in the life of a call.
///
/// The core reads no clock, so an observer that measures times between events uses its own.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CallEvent<'a> {
    /// An attempt begins: the request goes to the transport.
    Sending,
    /// An attempt failed, and another will follow.
    Retrying {
        /// The error of the attempt, with which the call would otherwise have ended.
        error: &'a Error,
        /// How long the executor waits before the next attempt.
        after: Duration,
    },
    /// The call succeeded.
    Succeeded {
        /// The answer.
        answer: &'a Answer,
    },
    /// The call failed.
    Failed {
        /// The error.
        error: &'a Error,
    },
}

/// The observers of one call.
#[derive(Clone)]
pub(crate) struct Watch {
    observer: Option<Arc<dyn Observer>>,
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

impl Watch {
    pub(crate) fn new(observer: Option<Arc<dyn Observer>>, call: &CallInfo) -> Self {
        #[cfg(not(feature = "tracing"))]
        let _ = call;
        Self {
            observer,
            #[cfg(feature = "tracing")]
            span: tracing::debug_span!(
                target: "pinstripe",
                "stripe_call",
                operation = %call,
                acting = call.acting().kind(),
            ),
        }
    }

    pub(crate) fn tell(&self, call: &CallInfo, event: &CallEvent<'_>) {
        #[cfg(feature = "tracing")]
        self.trace(call, event);
        if let Some(observer) = &self.observer {
            // A panic in an observer must not lose the call.
            let _ = catch_unwind(AssertUnwindSafe(|| observer.observe(call, event)));
        }
    }

    #[cfg(feature = "tracing")]
    fn trace(&self, call: &CallInfo, event: &CallEvent<'_>) {
        use tracing::{debug, warn};

        let (span, attempt) = (&self.span, call.attempts());
        match event {
            CallEvent::Sending => debug!(target: "pinstripe", parent: span, attempt, "sending"),
            CallEvent::Retrying { error, after } => warn!(
                target: "pinstripe", parent: span, attempt, status = error.status().map(|status| status.as_u16()),
                request_id = shown(error.request_id()), outcome = %error.outcome(), ?after, %error, "trying again",
            ),
            CallEvent::Succeeded { answer } => debug!(
                target: "pinstripe", parent: span, attempt, status = answer.status().as_u16(),
                request_id = shown(answer.request_id()), replayed = answer.replayed(), "succeeded",
            ),
            CallEvent::Failed { error } => warn!(
                target: "pinstripe", parent: span, attempt, status = error.status().map(|status| status.as_u16()),
                request_id = shown(error.request_id()), outcome = %error.outcome(), %error, "failed",
            ),
        }
    }
}

/// The request id, if it looks like one of Stripe's: the answer may come from a proxy.
#[cfg(feature = "tracing")]
fn shown(request_id: Option<&str>) -> Option<&str> {
    request_id.filter(|id| crate::json::is_name(id))
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch(..)")
    }
}
