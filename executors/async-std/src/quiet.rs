//! isahc without its logs, which show what must not be seen.

use futures_lite::FutureExt;
use log::{Level, log_enabled};
use std::pin::Pin;
use std::task::{Context, Poll};
use tracing::dispatcher::{self, Dispatch};
use tracing::subscriber::NoSubscriber;

/// Makes and runs isahc's future without a subscriber of `tracing`: it shows full URLs in its spans, and it has curl tell
/// what it sends and receives if its spans are taken.
pub(crate) struct Quiet<F>(F);

impl<F: Future + Unpin> Quiet<F> {
    pub(crate) fn new(make: impl FnOnce() -> F) -> Self {
        Self(quietly(make))
    }
}

impl<F: Future + Unpin> Future for Quiet<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        quietly(|| self.0.poll(cx))
    }
}

/// Without a subscriber, spans and events can still become records of `log`, until the first subscriber of the process
/// is set. Setting none counts as one, so that is done only if there would be records.
fn quietly<T>(run: impl FnOnce() -> T) -> T {
    let silent = dispatcher::get_default(|current| current.is::<NoSubscriber>());
    if silent && !log_enabled!(target: "isahc::client", Level::Debug) {
        return run();
    }
    dispatcher::with_default(&Dispatch::none(), run)
}
