//! Receives webhooks on actix-web: `STRIPE_WEBHOOK_SECRET=whsec_… cargo run`, and in another window
//! `stripe listen --forward-to 127.0.0.1:4242/webhooks`, which shows the secret.

use actix_web::{App, HttpServer};
use pinstripe_core::webhook::{Verified, Verifier};
use tokio::sync::mpsc;

#[actix_web::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::new([std::env::var("STRIPE_WEBHOOK_SECRET")?])?;
    let (queue, mut work) = mpsc::channel::<Verified>(1024);
    actix_web::rt::spawn(async move {
        while let Some(verified) = work.recv().await {
            match verified.event() {
                Ok(event) => println!("{}: {}", event.id(), event.type_()),
                Err(error) => eprintln!("{verified:?}: {error}"),
            }
        }
    });
    let app = move || {
        App::new().configure(pinstripe_webhook_actix::routes(verifier.clone(), queue.clone()))
    };
    println!("http://127.0.0.1:4242/webhooks");
    Ok(HttpServer::new(app).workers(1).bind("127.0.0.1:4242")?.run().await?)
}
