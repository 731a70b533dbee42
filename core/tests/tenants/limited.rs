//! The limiter in front of a transport, in each form of the loop.

use pinstripe_core::bytes::Bytes;
use pinstripe_core::connect::limiter::Limiter;
use pinstripe_core::exec::{self, Limited, blocking, local};
use pinstripe_core::http::{Method, Request, Response};
use pinstripe_core::{Client, Entropy, Raw, RetryPolicy, TransportError};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// A clock that only waiting moves, and the times at which requests were sent.
#[derive(Clone, Default)]
struct World(Arc<Mutex<(Duration, Vec<Duration>)>>);

impl World {
    fn send(&self, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut world = self.0.lock().unwrap();
        let now = world.0;
        world.1.push(now);
        let limited = world.1.len() == 30;
        let answer = Response::builder().status(if limited { 429 } else { 200 });
        let answer = if limited {
            answer.header("stripe-rate-limited-reason", "global-rate")
        } else {
            answer
        };
        Ok(answer.body(Bytes::from_static(b"{}")).unwrap())
    }

    fn sleep(&self, time: Duration) {
        self.0.lock().unwrap().0 += time;
    }

    fn now(&self) -> Duration {
        Duration::from_secs(1_700_000_000) + self.0.lock().unwrap().0
    }

    /// What a run of 60 calls with one 429 has to look like.
    fn check(&self) {
        let sent = &self.0.lock().unwrap().1;
        assert_eq!(sent.len(), 61, "60 calls, and one of them again");
        let second = Duration::from_secs(1);
        let most = |from: &Duration| {
            sent.iter().filter(|at| (*from..*from + second).contains(*at)).count()
        };
        assert!(sent.iter().map(most).max() <= Some(25));
        assert!(sent[30] - sent[29] >= second, "after the 429 it stops for a second");
    }
}

fn entropy() -> Result<Entropy, TransportError> {
    Ok(Entropy::from_random_bytes([7; 16]))
}

fn client() -> Client {
    Client::new("sk_test_1").unwrap().retry(RetryPolicy::none().max_retries(1))
}

fn balance() -> Raw {
    Raw::new(Method::GET, "/v1/balance").unwrap()
}

fn clock(world: &World) -> impl Fn() -> Duration + Clone + Send + Sync + 'static {
    let world = world.clone();
    move || world.now()
}

#[test]
fn blocking_calls_take_turns() {
    let world = World::default();
    let (send, sleep) = (world.clone(), world.clone());
    let transport = blocking::from_fn(move |r| send.send(r), move |t| sleep.sleep(t), entropy);
    let limited = Limited::new(transport, Limiter::test(), clock(&world));
    let stripe = blocking::Stripe::with_transport(client(), limited);
    for _ in 0..60 {
        stripe.run(&balance()).unwrap();
    }
    world.check();
    assert_ne!(stripe.transport().limiter(), Limiter::test());
}

macro_rules! futures {
    ($test:ident, $form:ident) => {
        #[test]
        fn $test() {
            let world = World::default();
            let (send, sleep) = (world.clone(), world.clone());
            let transport = $form::from_fn(
                move |r| std::future::ready(send.send(r)),
                move |t| std::future::ready(sleep.sleep(t)),
                entropy,
            );
            let limited = Limited::new(transport, Limiter::test(), clock(&world));
            let stripe = $form::Stripe::with_transport(client(), limited);
            for _ in 0..60 {
                let mut call = std::pin::pin!(async { stripe.run(&balance()).await.unwrap() });
                let mut context = Context::from_waker(Waker::noop());
                assert!(matches!(call.as_mut().poll(&mut context), Poll::Ready(_)));
            }
            world.check();
        }
    };
}

futures!(futures_take_turns, exec);
futures!(futures_on_one_thread_take_turns, local);
