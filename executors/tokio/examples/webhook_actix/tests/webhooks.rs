//! The example server, against deliveries of the double and against strangers.

use actix_web::{App, HttpServer};
use pinstripe_core::webhook::Verifier;
use pinstripe_webhook_actix::{MAX_BODY, routes};
use pinstripe_workshop::Endpoint;
use std::sync::mpsc;

const SECRET: &str = "whsec_actix";

#[test]
fn actix() {
    let (sender, started) = mpsc::channel();
    let (queue, mut verified) = tokio::sync::mpsc::channel(16);
    let serving = std::thread::spawn(move || {
        let serve = async {
            let verifier = Verifier::new([SECRET]).unwrap();
            let app = move || App::new().configure(routes(verifier.clone(), queue.clone()));
            let server = HttpServer::new(app).workers(1).disable_signals().bind("127.0.0.1:0");
            let server = server.unwrap();
            let address = server.addrs()[0].to_string();
            let running = server.run();
            sender.send((address, running.handle())).unwrap();
            running.await.unwrap();
        };
        actix_web::rt::System::new().block_on(serve);
    });
    let (address, handle) = started.recv().unwrap();
    let endpoint = Endpoint { address: &address, secret: SECRET, max_body: MAX_BODY, early: false };
    endpoint.check(|| verified.try_recv().ok());
    actix_web::rt::System::new().block_on(handle.stop(false));
    serving.join().unwrap();
}
