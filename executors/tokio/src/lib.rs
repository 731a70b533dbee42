//! Runs Pinstripe on tokio with reqwest.
