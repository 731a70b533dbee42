//! A webhook endpoint on actix-web.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use pinstripe_core::webhook::{Signature, Verified, Verifier};
use std::time::SystemTime;
use tokio::sync::mpsc;

/// The largest body that is accepted; Stripe's have a few hundred KiB at most.
pub const MAX_BODY: usize = 512 * 1024;

/// The signature covers the raw bytes, so this takes `Bytes`; `Json` would not keep them.
async fn webhook(
    verifier: web::Data<Verifier>,
    queue: web::Data<mpsc::Sender<Verified>>,
    request: HttpRequest,
    body: web::Bytes,
) -> HttpResponse {
    // actix-web uses an older version of the crate `http`, so the signature is passed as bytes.
    let signature = request.headers().get("stripe-signature").map_or(&[][..], |v| v.as_bytes());
    match verifier.verify(Signature::new(signature), body, SystemTime::now().into()) {
        // Answer before doing the work; if the event cannot be queued, Stripe sends it again.
        Ok(verified) => match queue.try_send(verified) {
            Ok(()) => HttpResponse::Ok().finish(),
            Err(_) => HttpResponse::ServiceUnavailable().body("try again later"),
        },
        Err(refused) => {
            // actix-web has the status codes of the older version.
            let status = StatusCode::from_u16(refused.status().as_u16());
            HttpResponse::build(status.unwrap_or(StatusCode::BAD_REQUEST)).body(refused.to_string())
        }
    }
}

/// Adds `POST /webhooks` to an application.
pub fn routes(
    verifier: Verifier,
    queue: mpsc::Sender<Verified>,
) -> impl FnOnce(&mut web::ServiceConfig) {
    move |config| {
        config
            .app_data(web::PayloadConfig::new(MAX_BODY))
            .app_data(web::Data::new(verifier))
            .app_data(web::Data::new(queue))
            .route("/webhooks", web::post().to(webhook));
    }
}
