//! Secrets are planted, and looked for in everything that prints.

mod lifecycle;
mod plain_http;
mod planted;
