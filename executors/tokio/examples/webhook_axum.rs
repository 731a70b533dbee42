//! Receives webhooks on axum.
//!
//! `STRIPE_WEBHOOK_SECRET=whsec_… cargo run -p pinstripe-tokio --example webhook_axum`, and in another window
//! `stripe listen --forward-to 127.0.0.1:4242/webhooks`, which shows the secret.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use pinstripe_tokio::webhook::{Event, Router, Verified, Verifier};
use std::time::SystemTime;
use tokio::sync::mpsc;

/// More is answered with 413; Stripe sends a few hundred KiB at most.
pub(crate) const MAX_BODY: usize = 512 * 1024;

#[derive(Clone)]
struct App {
    verifier: Verifier,
    queue: mpsc::Sender<Verified>,
}

/// The signature is over the raw bytes, so this takes `Bytes`: `Json` would have parsed them and let them go.
async fn webhook(State(app): State<App>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    match app.verifier.verify(&headers, body, SystemTime::now().into()) {
        // Stripe waits for the answer and not for the work. A queue that is full, or has to outlive the process
        // and cannot, is no success: Stripe sends it again.
        Ok(verified) => match app.queue.try_send(verified) {
            Ok(()) => (StatusCode::OK, String::new()),
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "try again later".to_owned()),
        },
        Err(refused) => (refused.status(), refused.to_string()),
    }
}

/// `POST /webhooks`; what is verified goes into the queue.
pub(crate) fn app(verifier: Verifier, queue: mpsc::Sender<Verified>) -> axum::Router {
    axum::Router::new()
        .route("/webhooks", post(webhook))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(App { verifier, queue })
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::new([std::env::var("STRIPE_WEBHOOK_SECRET")?])?;
    let (queue, mut work) = mpsc::channel::<Verified>(1024);
    let router = Router::new()
        .on("account.updated", |event: Event| {
            println!("{}: look at {:?}", event.id(), event.account());
        })?
        .fallback(|event| println!("{}: nothing to do for {}", event.id(), event.type_()));
    tokio::spawn(async move {
        while let Some(verified) = work.recv().await {
            match verified.event() {
                Ok(event) => drop(router.dispatch(event)),
                Err(error) => eprintln!("{verified:?}: {error}"),
            }
        }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    println!("http://{}/webhooks", listener.local_addr()?);
    Ok(axum::serve(listener, app(verifier, queue)).await?)
}
