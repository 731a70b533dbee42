#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| pinstripe_workshop::fuzz::double(data));
