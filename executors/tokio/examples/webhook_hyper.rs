//! Receives webhooks on plain hyper, and verifies them as they arrive: a stale or malformed header is refused before
//! the body is read, and a body that is too large before its end.
//!
//! `STRIPE_WEBHOOK_SECRET=whsec_… cargo run -p pinstripe-tokio --example webhook_hyper`, and in another window
//! `stripe listen --forward-to 127.0.0.1:4242/webhooks`, which shows the secret.

use http_body_util::{BodyExt, Full};
use hyper::body::{Body, Bytes, Incoming};
use hyper::header::{CONNECTION, HeaderValue};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use pinstripe_tokio::webhook::{Payload, Verified, Verifier, VerifyError};
use std::convert::Infallible;
use std::time::{Duration, SystemTime};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

type Refusal = (StatusCode, String);

fn refusal(error: VerifyError) -> Refusal {
    (error.status(), error.to_string())
}

async fn verified(verifier: &Verifier, request: Request<Incoming>) -> Result<Verified, Refusal> {
    let (head, mut body) = request.into_parts();
    if (head.method, head.uri.path()) != (Method::POST, "/webhooks") {
        return Err((StatusCode::NOT_FOUND, "POST /webhooks is all there is".to_owned()));
    }
    let mut incoming = verifier.begin(&head.headers, SystemTime::now().into()).map_err(refusal)?;
    if let Some(length) = body.size_hint().exact() {
        incoming.expect_length(length).map_err(refusal)?;
    }
    while let Some(frame) = body.frame().await {
        let frame =
            frame.map_err(|_| (StatusCode::BAD_REQUEST, "the body broke off".to_owned()))?;
        if let Ok(data) = frame.into_data() {
            incoming.update_bytes(data).map_err(refusal)?;
        }
    }
    incoming.finish().map_err(refusal)
}

async fn answer(
    verifier: Verifier,
    queue: mpsc::Sender<Verified>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let full = |_| (StatusCode::SERVICE_UNAVAILABLE, "try again later".to_owned());
    let verified = verified(&verifier, request).await;
    // Answer before doing the work; if the event cannot be queued, Stripe sends it again.
    let queued = verified.and_then(|verified| queue.try_send(verified).map_err(full));
    let (status, text) = queued.err().unwrap_or_default();
    let mut response = Response::new(Full::from(text));
    *response.status_mut() = status;
    if !status.is_success() {
        // The rest of the body is not read.
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response)
}

/// Serves `POST /webhooks`, and queues verified bodies.
pub(crate) async fn serve(
    listener: TcpListener,
    verifier: Verifier,
    queue: mpsc::Sender<Verified>,
) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        let (verifier, queue) = (verifier.clone(), queue.clone());
        let service = service_fn(move |request| answer(verifier.clone(), queue.clone(), request));
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(Duration::from_secs(10))
            .serve_connection(TokioIo::new(stream), service);
        // A client that sends a byte a minute cannot hold a connection open.
        tokio::spawn(tokio::time::timeout(Duration::from_secs(30), connection));
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::new([std::env::var("STRIPE_WEBHOOK_SECRET")?])?.max_body(512 * 1024);
    let (queue, mut work) = mpsc::channel::<Verified>(1024);
    tokio::spawn(async move {
        while let Some(verified) = work.recv().await {
            match verified.payload() {
                Ok(Payload::Snapshot(event)) => println!("{}: {}", event.id(), event.type_()),
                Ok(Payload::Thin(event)) => println!("{}: {}, thin", event.id(), event.type_()),
                Err(error) => eprintln!("{verified:?}: {error}"),
            }
        }
    });
    let listener = TcpListener::bind("127.0.0.1:4242").await?;
    println!("http://{}/webhooks", listener.local_addr()?);
    Ok(serve(listener, verifier, queue).await?)
}
