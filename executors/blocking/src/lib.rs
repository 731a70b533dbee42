//! Runs Pinstripe on the current thread with ureq.
