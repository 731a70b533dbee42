use super::{Transport, blocking, local};
use crate::connect::limiter::{Limiter, Subject, Turn};
use crate::entropy::Entropy;
use crate::error::transport::TransportError;
use bytes::Bytes;
use http::{Request, Response};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A transport whose requests wait for their turn in a [`Limiter`], retries included.
///
/// Clones, and the handles of one `Stripe`, share the limiter. The time that a request waits does not count as part of
/// its timeout. A process that shares its limiter with others, through a store, has a transport of its own instead,
/// which does the same with the store's limiter.
///
/// ```
/// # fn limited<X: pinstripe_core::exec::Transport>(client: pinstripe_core::Client, transport: X) {
/// use pinstripe_core::connect::limiter::Limiter;
/// use pinstripe_core::exec::{Limited, Stripe};
/// use std::time::{SystemTime, UNIX_EPOCH};
///
/// let now = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
/// let stripe = Stripe::with_transport(client, Limited::new(transport, Limiter::live(), now));
/// # }
/// ```
#[derive(Clone)]
pub struct Limited<X, N> {
    transport: X,
    limiter: Arc<Mutex<Limiter>>,
    now: N,
}

impl<X, N: Fn() -> Duration> Limited<X, N> {
    /// Makes a transport from another one, a limiter, and a clock that tells the time since 1970.
    pub fn new(transport: X, limiter: Limiter, now: N) -> Self {
        Self { transport, limiter: Arc::new(Mutex::new(limiter)), now }
    }

    /// The transport that sends.
    pub const fn transport(&self) -> &X {
        &self.transport
    }

    /// The limiter, as it is now.
    pub fn limiter(&self) -> Limiter {
        self.limiter.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn turn(&self, subject: &Subject) -> Turn {
        let mut limiter = self.limiter.lock().unwrap_or_else(PoisonError::into_inner);
        limiter.turn(subject, (self.now)())
    }

    fn learn(&self, subject: &Subject, answer: &Result<Response<Bytes>, TransportError>) {
        if let Ok(answer) = answer {
            let mut limiter = self.limiter.lock().unwrap_or_else(PoisonError::into_inner);
            limiter.answered(subject, answer.status(), answer.headers(), (self.now)());
        }
    }
}

impl<X: blocking::Transport, N: Fn() -> Duration + Clone> blocking::Transport for Limited<X, N> {
    fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let subject = Subject::from(&request);
        while let Turn::Wait(time) = self.turn(&subject) {
            self.transport.sleep(time);
        }
        let answer = self.transport.send(request);
        self.learn(&subject, &answer);
        answer
    }

    fn sleep(&self, delay: Duration) {
        self.transport.sleep(delay);
    }

    fn entropy(&self) -> Result<Entropy, TransportError> {
        self.transport.entropy()
    }
}

macro_rules! limited {
    ($transport:path, [$($bounds:tt)*]) => {
        impl<X: $transport, N: Fn() -> Duration + Clone + 'static $($bounds)*> $transport
            for Limited<X, N>
        {
            async fn send(
                &self,
                request: Request<Bytes>,
            ) -> Result<Response<Bytes>, TransportError> {
                let subject = Subject::from(&request);
                while let Turn::Wait(time) = self.turn(&subject) {
                    self.transport.sleep(time).await;
                }
                let answer = self.transport.send(request).await;
                self.learn(&subject, &answer);
                answer
            }

            async fn sleep(&self, delay: Duration) {
                self.transport.sleep(delay).await;
            }

            fn entropy(&self) -> Result<Entropy, TransportError> {
                self.transport.entropy()
            }
        }
    };
}

limited!(Transport, [+ Send + Sync]);
limited!(local::Transport, []);

impl<X: fmt::Debug, N> fmt::Debug for Limited<X, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limited").field("transport", &self.transport).finish_non_exhaustive()
    }
}
