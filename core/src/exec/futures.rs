//! The loop for futures, written once for those that can move between threads and those that stay on one.

/// Defines a transport, the loop over it, and the items of its lists. `$send` are the bounds of futures, `$shared`
/// those of values that futures borrow.
macro_rules! futures {
    ($(#[$doc:meta])* send: [$($send:tt)*], shared: [$($shared:tt)*]) => {
        $crate::exec::handle::handle!();

        $(#[$doc])*
        pub trait Transport: Clone $($send)* $($shared)* + 'static {
            /// Sends a request once and returns the complete answer, whatever its status; redirects are not
            /// followed.
            fn send(
                &self,
                request: http::Request<Bytes>,
            ) -> impl Future<Output = Result<http::Response<Bytes>, TransportError>> $($send)*;

            /// Waits.
            fn sleep(&self, delay: Duration) -> impl Future<Output = ()> $($send)*;

            /// Draws bytes from the operating system's generator.
            ///
            /// # Errors
            ///
            /// [`TransportError`] if the generator fails; nothing is sent then.
            fn entropy(&self) -> Result<Entropy, TransportError>;
        }

        impl<X: Transport> Stripe<X> {
            /// Runs an operation, retries included.
            ///
            /// # Errors
            ///
            /// [`Error`]; its [`outcome`](Error::outcome) says whether the operation was done. If the future is
            /// dropped before it ends, that is unknown.
            pub async fn run<O: Operation + ?Sized $($shared)*>(
                &self,
                operation: &O,
            ) -> Result<Reply<O::Output>, Error> {
                self.run_with(operation, &Options::default()).await
            }

            /// Runs an operation with options for this one call.
            ///
            /// # Errors
            ///
            /// As for [`Stripe::run`].
            pub async fn run_with<O: Operation + ?Sized $($shared)*>(
                &self,
                operation: &O,
                options: &Options,
            ) -> Result<Reply<O::Output>, Error> {
                self.send(self.prepare_with(operation, options)?).await
            }

            /// Prepares the call of an operation without sending it, so that its idempotency key can be read, or the
            /// call [saved](Call::save), before [`send`](Self::send) sends it.
            ///
            /// # Errors
            ///
            /// [`Error`] if an argument or a parameter cannot be sent, or if there are no random bytes.
            pub fn prepare<O: Operation + ?Sized>(
                &self,
                operation: &O,
            ) -> Result<Call<O::Output>, Error> {
                self.prepare_with(operation, &Options::default())
            }

            /// Prepares the call of an operation with options for this one call.
            ///
            /// # Errors
            ///
            /// As for [`prepare`](Self::prepare).
            pub fn prepare_with<O: Operation + ?Sized>(
                &self,
                operation: &O,
                options: &Options,
            ) -> Result<Call<O::Output>, Error> {
                match self.transport.entropy() {
                    Ok(entropy) => self.client.call_with(operation, options, entropy),
                    Err(error) => Err(self.client.not_made(operation, options, error)),
                }
            }

            /// Sends a call that was [prepared](Self::prepare) or [resumed](crate::Client::resume), retries included.
            ///
            /// # Errors
            ///
            /// As for [`Stripe::run`].
            pub async fn send<T: Decode>(&self, mut call: Call<T>) -> Result<Reply<T>, Error> {
                loop {
                    let (request, in_flight) = call.send();
                    let step = match self.transport.send(request).await {
                        Ok(response) => in_flight.receive(response),
                        Err(error) => in_flight.fail(error),
                    };
                    match step {
                        Step::Done(result) => return result,
                        Step::Retry { after, call: next, .. } => {
                            self.transport.sleep(after).await;
                            call = next;
                        }
                    }
                }
            }

            /// Iterates over all items of a list, and requests each page when it is needed.
            pub fn list<L: Listing + ?Sized>(&self, listing: &L) -> Items<X, L::Item> {
                self.list_with(listing, &Options::default())
            }

            /// Iterates over all items of a list, with options for every page.
            pub fn list_with<L: Listing + ?Sized>(
                &self,
                listing: &L,
                options: &Options,
            ) -> Items<X, L::Item> {
                Items::new(self.clone(), options.clone(), Pages::new(listing), Vec::new())
            }

            /// Iterates over a list inside an object, and then over its further pages, which come from the account
            /// that this handle acts on. If the object was requested with options, use
            /// [`list_from_with`](Self::list_from_with).
            ///
            /// # Errors
            ///
            /// [`Reason::Decode`](crate::Reason::Decode) if the list cannot be read, or has no path to further pages.
            pub fn list_from<T: Object>(&self, list: &List<T>) -> Result<Items<X, T>, Error> {
                self.list_from_with(list, &Options::default())
            }

            /// Iterates over a list inside an object, with options for its further pages. [`Reply::options`] are those
            /// of the call that returned the object.
            ///
            /// # Errors
            ///
            /// As for [`list_from`](Self::list_from).
            pub fn list_from_with<T: Object>(
                &self,
                list: &List<T>,
                options: &Options,
            ) -> Result<Items<X, T>, Error> {
                let (items, pages) = Pages::with_items(list)?;
                Ok(Items::new(self.clone(), options.clone(), pages, items))
            }
        }

        /// Makes a transport from three functions: one that sends, one that waits, and one that draws random bytes.
        pub fn from_fn<S, SF, W, WF, E>(send: S, sleep: W, entropy: E) -> FromFn<S, W, E>
        where
            S: Fn(http::Request<Bytes>) -> SF $($send)* $($shared)* + 'static,
            SF: Future<Output = Result<http::Response<Bytes>, TransportError>> $($send)*,
            W: Fn(Duration) -> WF $($send)* $($shared)* + 'static,
            WF: Future<Output = ()> $($send)*,
            E: Fn() -> Result<Entropy, TransportError> $($send)* $($shared)* + 'static,
        {
            FromFn(Arc::new((send, sleep, entropy)))
        }

        /// The transport that [`from_fn`] makes.
        pub struct FromFn<S, W, E>(Arc<(S, W, E)>);

        impl<S, W, E> Clone for FromFn<S, W, E> {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl<S, W, E> fmt::Debug for FromFn<S, W, E> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("FromFn(..)")
            }
        }

        impl<S, SF, W, WF, E> Transport for FromFn<S, W, E>
        where
            S: Fn(http::Request<Bytes>) -> SF $($send)* $($shared)* + 'static,
            SF: Future<Output = Result<http::Response<Bytes>, TransportError>> $($send)*,
            W: Fn(Duration) -> WF $($send)* $($shared)* + 'static,
            WF: Future<Output = ()> $($send)*,
            E: Fn() -> Result<Entropy, TransportError> $($send)* $($shared)* + 'static,
        {
            fn send(
                &self,
                request: http::Request<Bytes>,
            ) -> impl Future<Output = Result<http::Response<Bytes>, TransportError>> $($send)* {
                (self.0.0)(request)
            }

            fn sleep(&self, delay: Duration) -> impl Future<Output = ()> $($send)* {
                (self.0.1)(delay)
            }

            fn entropy(&self) -> Result<Entropy, TransportError> {
                (self.0.2)()
            }
        }

        /// The items of a list, over all its pages: a [`Stream`], with [`Items::next`] for use without a library.
        ///
        /// It ends after an error.
        #[must_use = "a list requests nothing until its items are taken"]
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
            Pin<Box<dyn Future<Output = (Box<Source<X, T>>, Result<Vec<T>, Error>)> $($send)*>>;

        // The future is boxed, and nothing else is pinned.
        impl<X, T> Unpin for Items<X, T> {}

        impl<X: Transport, T: Object> Items<X, T> {
            fn new(stripe: Stripe<X>, options: Options, pages: Pages<T>, ready: Vec<T>) -> Self {
                let source = Source { stripe, options, pages };
                Self { ready: ready.into(), state: State::Resting(Box::new(source)) }
            }

            /// The next item; `None` after the last one.
            pub async fn next(&mut self) -> Option<Result<T, Error>> {
                poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
            }

            /// Collects all remaining items.
            ///
            /// # Errors
            ///
            /// The first [`Error`]; the items before it are lost, so use [`next`](Self::next) if they matter.
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
                    Ok(reply) => self.pages.accept_reply(&reply),
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
    };
}

pub(crate) use futures;
