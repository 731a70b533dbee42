use super::{Stripe, Transport};
use crate::error::Error;
use crate::object::Object;
use crate::options::Options;
use crate::page::Pages;
use futures_core::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The items of a list, over all its pages: a [`Stream`], and [`Items::next`] for those who import none.
///
/// After an error there is nothing more.
#[must_use = "a list asks for nothing until its items are taken"]
pub struct Items<X, T> {
    ready: VecDeque<T>,
    state: State<X, T>,
}

enum State<X, T> {
    Resting(Box<Source<X, T>>),
    Asking(Asking<X, T>),
    Ended,
}

struct Source<X, T> {
    stripe: Stripe<X>,
    options: Options,
    pages: Pages<T>,
}

type Asking<X, T> =
    Pin<Box<dyn Future<Output = (Box<Source<X, T>>, Result<Vec<T>, Error>)> + Send>>;

// The future is boxed and nothing else is pinned.
impl<X, T> Unpin for Items<X, T> {}

impl<X: Transport, T: Object> Items<X, T> {
    pub(super) fn new(stripe: Stripe<X>, options: Options, pages: Pages<T>, ready: Vec<T>) -> Self {
        let source = Source { stripe, options, pages };
        Self { ready: ready.into(), state: State::Resting(Box::new(source)) }
    }

    /// The next item; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All items that are left.
    ///
    /// # Errors
    ///
    /// The first [`Error`]; the items before it are lost, so go through them one by one where they count.
    pub async fn collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }
}

impl<X: Transport, T: Object> Source<X, T> {
    async fn ask(mut self: Box<Self>) -> (Box<Self>, Result<Vec<T>, Error>) {
        let page = match self.pages.next_page() {
            Ok(Some(page)) => page,
            Ok(None) => return (self, Ok(Vec::new())),
            Err(error) => return (self, Err(error)),
        };
        let items = match self.stripe.run_with(page, &self.options).await {
            Ok(reply) => self.pages.accept(&reply.data),
            Err(error) => Err(error),
        };
        (self, items)
    }
}

impl<X: Transport, T: Object> Stream for Items<X, T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            let mut asking = match std::mem::replace(&mut self.state, State::Ended) {
                State::Resting(source) if !source.pages.is_over() => Box::pin(source.ask()),
                State::Asking(asking) => asking,
                State::Resting(_) | State::Ended => return Poll::Ready(None),
            };
            let Poll::Ready((source, items)) = asking.as_mut().poll(cx) else {
                self.state = State::Asking(asking);
                return Poll::Pending;
            };
            match items {
                Ok(items) => {
                    self.ready = items.into();
                    self.state = State::Resting(source);
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<X, T> fmt::Debug for Items<X, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ready", &self.ready.len()).finish_non_exhaustive()
    }
}
