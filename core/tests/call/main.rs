//! A call from its first request to its end: retries and faults, the acting account, uploads, and payments.

mod crashes;
mod errors;
mod life;
mod lists;
mod outcome;
mod precedence;
mod resume;
mod saved;
mod scope;
mod settings;
mod simulation;
mod upload;
mod wire;
