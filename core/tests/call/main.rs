//! Calls: their life, their account, their files, and what is told of payments.

mod life;
mod precedence;
mod scope;
mod simulation;
mod upload;
