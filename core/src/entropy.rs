use crate::idempotency::IdempotencyKey;
use crate::timestamp::Timestamp;
use std::fmt;

/// Sixteen random bytes: all the randomness that one call needs.
///
/// They become the idempotency key and the jitter. The same bytes give the same key, so **never use bytes
/// twice**: the second payment would be answered with the first one's result.
#[derive(Clone, Copy)]
pub struct Entropy([u8; 16]);

impl Entropy {
    /// Takes fresh bytes of the operating system's generator, or of a test's.
    pub const fn from_random_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    pub(crate) fn key(self) -> IdempotencyKey {
        IdempotencyKey::random(self.0)
    }

    pub(crate) fn jitter(self) -> Jitter {
        let (low, high) = self.0.split_at(8);
        let number = |half: &[u8]| half.iter().fold(0, |n, &b| n << 8 | u64::from(b));
        Jitter(number(low) ^ number(high).rotate_left(32))
    }
}

impl fmt::Debug for Entropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entropy(..)")
    }
}

/// A generator for waiting times (SplitMix64), seeded from a call's entropy. It keeps no secret.
#[derive(Clone, Debug)]
pub(crate) struct Jitter(u64);

impl Jitter {
    /// Another one for each process that goes on with a call.
    pub(crate) fn of_resumed(key: Option<&IdempotencyKey>, now: Timestamp) -> Self {
        let key = key.map_or("", IdempotencyKey::as_str).bytes();
        let seed = key.fold(now.as_unix().unsigned_abs(), |seed, byte| {
            (seed ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
        });
        Self(seed)
    }

    /// The next number, evenly spread over all of its range.
    pub(crate) fn next(&mut self) -> u16 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        // The top bits are the best mixed.
        u16::try_from((z ^ (z >> 31)) >> 48).unwrap_or(0)
    }
}
