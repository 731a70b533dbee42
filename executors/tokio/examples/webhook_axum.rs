//! Receives webhooks on axum.
//!
//! `STRIPE_API_KEY=sk_test_… STRIPE_WEBHOOK_SECRET=whsec_… cargo run -p pinstripe-tokio --example webhook_axum`, and in
//! another window `stripe listen --forward-to 127.0.0.1:4242/webhooks`, which shows the secret.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use pinstripe_tokio::Stripe;
use pinstripe_tokio::api::{Account, balance};
use pinstripe_tokio::webhook::{Event, EventType, Handling, Router, Verified, Verifier};
use std::time::SystemTime;
use tokio::sync::mpsc;

/// The largest body that is accepted; Stripe's have a few hundred KiB at most.
pub(crate) const MAX_BODY: usize = 512 * 1024;

#[derive(Clone)]
struct App {
    verifier: Verifier,
    queue: mpsc::Sender<Verified>,
}

/// The signature covers the raw bytes, so this takes `Bytes`; `Json` would not keep them.
async fn webhook(State(app): State<App>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    match app.verifier.verify(&headers, body, SystemTime::now().into()) {
        // Answer before doing the work. If the event cannot be queued, answer with an error, so that Stripe sends it
        // again. (A queue in memory loses its events with the process: use a durable one.)
        Ok(verified) => match app.queue.try_send(verified) {
            Ok(()) => (StatusCode::OK, String::new()),
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "try again later".to_owned()),
        },
        Err(refused) => (refused.status(), refused.to_string()),
    }
}

/// Serves `POST /webhooks`, and queues verified bodies.
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
    // It takes the events of the key's mode only, and the handlers get a client that acts on the event's account.
    let router: Router<Event, Handling<()>, _> = Router::with_client(Stripe::from_env()?)
        .on_async(
            EventType::AccountUpdated,
            |account: Account, event, seller: Stripe| async move {
                println!(
                    "{}: {} can charge: {:?}",
                    event.id(),
                    account.id(),
                    account.charges_enabled()
                );
                println!(
                    "its balance: {:?}",
                    seller.run(&balance::retrieve()).await.map(|b| b.data)
                );
            },
        )?
        .fallback_async(|event, _| async move {
            println!("{}: nothing to do for {}", event.id(), event.type_());
        });
    tokio::spawn(async move {
        while let Some(verified) = work.recv().await {
            match verified.event() {
                Ok(event) => match router.dispatch(event) {
                    Ok(handling) => handling.await,
                    Err(undelivered) => eprintln!("{undelivered}"),
                },
                Err(error) => eprintln!("{verified:?}: {error}"),
            }
        }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:4242").await?;
    println!("http://{}/webhooks", listener.local_addr()?);
    Ok(axum::serve(listener, app(verifier, queue)).await?)
}
