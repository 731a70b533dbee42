//! More calls at once than connections.

use async_std::task;
use pinstripe_async_std::{
    Client, Isahc, Limits, Options, Outcome, Raw, RetryPolicy, Stripe, http,
};
use pinstripe_fixtures::{Act, Script};
use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

const CALLS: usize = 2_000;
const MOST: usize = 100;

/// What the server has seen.
#[derive(Default)]
struct Seen {
    heads: Vec<String>,
    /// Requests that wait for their answer, and the most that did.
    waiting: usize,
    most: usize,
    /// Whether answers are given.
    open: bool,
}

#[derive(Default)]
struct Gate {
    seen: Mutex<Seen>,
    changed: Condvar,
}

impl Gate {
    /// Answers one request. The first requests wait until there are more than allowed, or for half a second.
    fn serve(&self, mut stream: TcpStream) {
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            if stream.read_exact(&mut byte).is_err() {
                return;
            }
            head.push(byte[0]);
        }
        let mut seen = self.seen.lock().unwrap();
        seen.heads.push(String::from_utf8(head).unwrap());
        seen.waiting += 1;
        seen.most = seen.most.max(seen.waiting);
        self.changed.notify_all();
        let wait = Duration::from_millis(500);
        let full = |seen: &mut Seen| !seen.open && seen.waiting <= MOST;
        let (mut seen, _) = self.changed.wait_timeout_while(seen, wait, full).unwrap();
        seen.open = true;
        seen.waiting -= 1;
        self.changed.notify_all();
        drop(seen);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}");
    }
}

#[test]
fn each_of_two_thousand_calls_is_made_once_over_a_hundred_connections_at_most() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let gate = Arc::new(Gate::default());
    let server = Arc::clone(&gate);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let gate = Arc::clone(&server);
            thread::spawn(move || gate.serve(stream));
        }
    });
    let client = Client::new("sk_test_123").unwrap().base_url(&url).unwrap();
    let stripe = Stripe::with_transport(client, Isahc::new(Limits::default()).unwrap());
    let charge = Raw::new(http::Method::POST, "/v1/charges").unwrap();
    let calls = (0..CALLS).map(|_| {
        let (stripe, charge) = (stripe.clone(), charge.clone());
        task::spawn(async move { stripe.run(&charge).await.map(|reply| reply.attempts()) })
    });
    let calls: Vec<_> = calls.collect();
    for call in calls {
        assert_eq!(task::block_on(call).unwrap(), 1);
    }
    let seen = gate.seen.lock().unwrap();
    let key = |head: &String| {
        head.lines().find(|line| line.starts_with("idempotency-key: ")).map(str::to_owned)
    };
    let keys: BTreeSet<_> = seen.heads.iter().filter_map(key).collect();
    assert_eq!((seen.heads.len(), keys.len()), (CALLS, CALLS));
    assert!(seen.most <= MOST, "{} at once", seen.most);
}

#[test]
fn a_call_that_gets_no_turn_in_its_time_was_not_sent() {
    let server = Script::start(vec![Act::Stall(Duration::from_secs(60))]).unwrap();
    let client = Client::new("sk_test_123").unwrap().base_url(&server.url()).unwrap();
    let client = client.retry(RetryPolicy::none());
    let transport = Isahc::new(Limits::default()).unwrap().max_connections(1);
    let stripe = Stripe::with_transport(client, transport);
    let charge = Raw::new(http::Method::POST, "/v1/charges").unwrap();
    let first = task::spawn({
        let (stripe, charge) = (stripe.clone(), charge.clone());
        async move { stripe.run(&charge).await.map(drop) }
    });
    while server.requests().is_empty() {
        thread::yield_now();
    }
    let options = Options::new().timeout(Duration::from_millis(100));
    let error = task::block_on(stripe.run_with(&charge, &options)).unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent, "{error}");
    assert_eq!(server.requests().len(), 1);
    drop(server);
    assert_eq!(task::block_on(first).unwrap_err().outcome(), Outcome::Unknown);
}
