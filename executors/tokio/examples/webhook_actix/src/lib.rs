//! A webhook endpoint on actix-web.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use pinstripe_core::webhook::{Signature, Verified, Verifier};
use std::time::SystemTime;
use tokio::sync::mpsc;

/// More is answered with 413; Stripe sends a few hundred KiB at most.
pub const MAX_BODY: usize = 512 * 1024;

/// The signature is over the raw bytes, so this takes `Bytes`: `Json` would have parsed them and let them go.
async fn webhook(
    verifier: web::Data<Verifier>,
    queue: web::Data<mpsc::Sender<Verified>>,
    request: HttpRequest,
    body: web::Bytes,
) -> HttpResponse {
    // actix-web has headers of an older `http`, so the signature is handed over as bytes.
    let signature = request.headers().get("stripe-signature").map_or(&[][..], |v| v.as_bytes());
    match verifier.verify(Signature::new(signature), body, SystemTime::now().into()) {
        // Stripe waits for the answer and not for the work; what is not queued, it sends again.
        Ok(verified) => match queue.try_send(verified) {
            Ok(()) => HttpResponse::Ok().finish(),
            Err(_) => HttpResponse::ServiceUnavailable().body("try again later"),
        },
        Err(refused) => {
            // actix-web has status codes of an older `http`.
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
