//! Secrets are planted, and looked for in everything that prints.

mod lifecycle;
mod planted;
