//! Many tenants: turns, keys, ids, lost accounts, lost answers and stored tokens.

mod gone;
mod ids;
mod keys;
mod limited;
mod limiter;
mod look_up;
mod tokens;
