//! A call from its first request to its end: retries and faults, the acting account, uploads, and payments.

mod life;
mod precedence;
mod scope;
mod simulation;
mod upload;
