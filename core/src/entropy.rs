use crate::idempotency::IdempotencyKey;
use crate::timestamp::Timestamp;
use std::fmt;

/// Sixteen random bytes: all the randomness that one call needs.
///
/// The idempotency key and the jitter are made from them. The same bytes give the same key, so **never use bytes
/// twice**: Stripe would answer the second payment with the result of the first.
#[derive(Clone, Copy)]
pub struct Entropy([u8; 16]);

impl Entropy {
    /// Takes fresh bytes from the operating system's generator, or fixed ones in a test.
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

/// A random generator for retry delays (SplitMix64), seeded from a call's entropy. It is not for secrets.
#[derive(Clone, Debug)]
pub(crate) struct Jitter(u64);

impl Jitter {
    /// A generator with a different seed in each process that resumes a call.
    pub(crate) fn of_resumed(key: Option<&IdempotencyKey>, now: Timestamp) -> Self {
        let key = key.map_or("", IdempotencyKey::as_str).bytes();
        let seed = key.fold(now.as_unix().unsigned_abs(), |seed, byte| {
            (seed ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
        });
        Self(seed)
    }

    /// The next number, uniform over the range of `u16`.
    pub(crate) fn next(&mut self) -> u16 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        // The top bits are the best mixed.
        u16::try_from((z ^ (z >> 31)) >> 48).unwrap_or(0)
    }
}
