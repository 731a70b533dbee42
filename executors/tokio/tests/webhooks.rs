//! The example servers, with the double's deliveries and with forged ones.

use pinstripe_tokio::webhook::{Verified, Verifier};
use pinstripe_workshop::Endpoint;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

#[allow(dead_code, reason = "its `main` is not run here")]
#[path = "../examples/webhook_axum.rs"]
mod webhook_axum;
#[allow(dead_code, reason = "its `main` is not run here")]
#[path = "../examples/webhook_hyper.rs"]
mod webhook_hyper;

const SECRET: &str = "whsec_servers";
const MAX_BODY: usize = webhook_axum::MAX_BODY;

/// Runs the server on one thread and the checks on another.
fn check<F: Future<Output = std::io::Result<()>>>(
    early: bool,
    serve: impl FnOnce(TcpListener, Verifier, mpsc::Sender<Verified>) -> F,
) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let verifier = Verifier::new([SECRET]).unwrap().max_body(MAX_BODY);
        let (queue, mut verified) = mpsc::channel(16);
        let checking = tokio::task::spawn_blocking(move || {
            let endpoint =
                Endpoint { address: &address, secret: SECRET, max_body: MAX_BODY, early };
            endpoint.check(|| verified.try_recv().ok());
        });
        tokio::select! {
            checked = checking => checked.unwrap(),
            served = serve(listener, verifier, queue) => panic!("it stopped: {served:?}"),
        }
    });
}

#[test]
fn axum() {
    check(false, |listener, verifier, queue| async {
        ::axum::serve(listener, webhook_axum::app(verifier, queue)).await
    });
}

#[test]
fn hyper() {
    check(true, webhook_hyper::serve);
}
