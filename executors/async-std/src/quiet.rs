//! isahc without its logs: its spans contain full URLs, and its thread logs everything that it sends and receives.

use log::{Level, log_enabled};
use std::cell::RefCell;
use std::pin::Pin;
use std::task::{Context, Poll};
use tracing::dispatcher::{self, DefaultGuard, Dispatch};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{Interest, NoSubscriber};
use tracing::{Event, Metadata, Subscriber};

/// A future that is made and polled without a subscriber.
pub(crate) struct Quiet<F>(F);

impl<F: Future + Unpin> Quiet<F> {
    pub(crate) fn new(make: impl FnOnce() -> F) -> Self {
        Self(under(Dispatch::none, make))
    }
}

impl<F: Future + Unpin> Future for Quiet<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        under(Dispatch::none, || Pin::new(&mut self.0).poll(cx))
    }
}

/// Makes a client, and leaves its thread without a subscriber.
pub(crate) fn start<T>(make: impl FnOnce() -> T) -> T {
    under(|| Dispatch::new(Hush), make)
}

/// Runs a function with another subscriber.
///
/// Until the first subscriber of the process is set, `tracing` may turn spans and events into log records. Setting one
/// here would stop that for all crates, so this is done only if there is a subscriber, or if isahc would be logged.
fn under<T>(dispatch: impl FnOnce() -> Dispatch, run: impl FnOnce() -> T) -> T {
    let none = dispatcher::get_default(|current| current.is::<NoSubscriber>());
    if none && !log_enabled!(target: "isahc::client", Level::Debug) {
        return run();
    }
    dispatcher::with_default(&dispatch(), run)
}

thread_local! {
    static NO_SUBSCRIBER: RefCell<Option<DefaultGuard>> = const { RefCell::new(None) };
}

/// Removes the subscriber of each thread that enters one of its spans. isahc makes a span for its thread when a client is
/// built, and the thread enters it first of all.
struct Hush;

impl Subscriber for Hush {
    /// It is not interested in other spans, so their cost stays the same.
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest {
        if self.enabled(metadata) { Interest::always() } else { Interest::never() }
    }

    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span() && metadata.target() == "isahc::agent"
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::DEBUG)
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {
        let guard = dispatcher::set_default(&Dispatch::none());
        NO_SUBSCRIBER.set(Some(guard));
    }

    fn exit(&self, _: &Id) {}
}
