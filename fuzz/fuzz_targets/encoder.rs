#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| pinstripe_fixtures::fuzz::encoder(data));
