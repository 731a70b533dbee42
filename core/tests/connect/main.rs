//! Connect, against the double in memory.

mod accounts;
mod behalf;
mod deadlines;
mod documented;
mod money;
mod v2;
