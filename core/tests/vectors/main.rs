//! Runs the vectors of `fixtures/workshop/vectors` against the public API.

mod form;
mod input;
mod oauth;
mod pages;
mod retry;
mod webhook;
