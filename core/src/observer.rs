//! What one sees of calls: a hook for metrics and logs, and the spans of `tracing`.

use crate::answer::Answer;
use crate::call_info::CallInfo;
use crate::error::Error;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

/// Is told what happens to calls, to count and to log them; see [`Client::observer`](crate::Client::observer).
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
    /// Takes note of one event. It runs between the steps of a call, so it should return at once; if it panics, the
    /// call goes on without it.
    fn observe(&self, call: &CallInfo, event: &CallEvent<'_>);
}

/// What happens to a call.
///
/// Time passes between one event and the next, and the core reads no clock: an observer measures it by its own.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum CallEvent<'a> {
    /// A request is given to the transport: an attempt begins.
    Sending,
    /// An attempt failed, and there will be another one.
    Retrying {
        /// Why: the error that the call would have ended in.
        error: &'a Error,
        /// How long the executor waits before the next attempt.
        after: Duration,
    },
    /// The call has ended with a success.
    Succeeded {
        /// The answer.
        answer: &'a Answer,
    },
    /// The call has ended with an error.
    Failed {
        /// The error.
        error: &'a Error,
    },
}

/// Everybody who is told of one call.
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
            // An observer that panics must not take a payment with it.
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

/// A request id is a header of whatever answered, so only what looks like one is shown.
#[cfg(feature = "tracing")]
fn shown(request_id: Option<&str>) -> Option<&str> {
    request_id.filter(|id| crate::json::is_name(id))
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch(..)")
    }
}
