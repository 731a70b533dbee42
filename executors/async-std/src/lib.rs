//! Runs Pinstripe on async-std or smol with isahc.
