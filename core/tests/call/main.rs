//! A call from its first request to its end: retries and faults, the acting account, uploads, and payments.

mod errors;
mod life;
mod outcome;
mod precedence;
mod resume;
mod saved;
mod scope;
mod simulation;
mod upload;
mod wire;
