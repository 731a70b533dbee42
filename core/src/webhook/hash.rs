//! The signature: HMAC-SHA256 over the digits of the time, a dot and the body, in lower-case hex.
//! See [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104).

use crate::error::build::BuildError;
use crate::secret::SigningSecret;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

/// A signature as it is written in the header.
pub(super) type Hex = [u8; 64];

/// A keyed hash state; each body's hash starts from a copy of it.
#[derive(Clone)]
pub(super) struct Key(Hmac<Sha256>);

/// The hash of a body that is still arriving.
pub(super) struct Hash(Hmac<Sha256>);

impl Key {
    pub(super) fn new(secret: &SigningSecret) -> Result<Self, BuildError> {
        // HMAC accepts keys of any length, so this does not fail.
        Hmac::new_from_slice(secret.as_bytes()).map(Self).map_err(|_| BuildError::SigningSecret)
    }

    /// Starts the hash with the digits of the time, exactly as in the header.
    #[inline]
    pub(super) fn begin(&self, digits: &[u8]) -> Hash {
        let mut hash = self.0.clone();
        start(&mut hash, digits);
        Hash(hash)
    }

    /// The signature of a whole body.
    #[inline]
    pub(super) fn sign(&self, digits: &[u8], body: &[u8]) -> Hex {
        let mut hash = self.0.clone();
        // Hashing the first block in one piece avoids a copy through the hash's own buffer. A time has ten digits
        // until the year 2286.
        let rest = match (<[u8; 10]>::try_from(digits), body.split_first_chunk::<53>()) {
            (Ok(digits), Some((first, rest))) => {
                let mut block = [b'.'; 64];
                block[..10].copy_from_slice(&digits);
                block[11..].copy_from_slice(first);
                hash.update(&block);
                rest
            }
            _ => {
                start(&mut hash, digits);
                body
            }
        };
        hash.update(rest);
        hex(&hash.finalize().into_bytes().into())
    }
}

impl Hash {
    #[inline]
    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The signature of everything hashed so far.
    #[inline]
    pub(super) fn sign(self) -> Hex {
        hex(&self.0.finalize().into_bytes().into())
    }
}

#[inline]
fn start(hash: &mut Hmac<Sha256>, digits: &[u8]) {
    hash.update(digits);
    hash.update(b".");
}

#[inline]
fn hex(digest: &[u8; 32]) -> Hex {
    let mut text = [0; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(digest) {
        pair[0] = nibble(byte >> 4);
        pair[1] = nibble(byte & 15);
    }
    text
}

/// Without a branch or a table, so that its time does not reveal the digest.
const fn nibble(n: u8) -> u8 {
    const LETTERS: u8 = b'a' - b'9' - 1;
    b'0' + n + (9_u8.wrapping_sub(n) >> 7) * LETTERS
}

/// Compares two signatures in constant time, eight bytes at a time.
#[inline]
pub(super) fn same(one: &Hex, other: &Hex) -> Choice {
    let pairs = words(one).zip(words(other));
    pairs.fold(0, |difference, (a, b)| difference | (a ^ b)).ct_eq(&0)
}

#[inline]
fn words(hex: &Hex) -> impl Iterator<Item = u64> {
    hex.as_chunks().0.iter().map(|word| u64::from_ne_bytes(*word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_nibble_is_written_in_lower_case() {
        let digits: Vec<u8> = (0..16).map(nibble).collect();
        assert_eq!(digits, b"0123456789abcdef");
    }

    #[test]
    fn one_differing_bit_anywhere_is_a_difference() {
        let one = [b'a'; 64];
        assert!(bool::from(same(&one, &one)));
        for at in 0..64 * 8 {
            let mut other = one;
            other[at / 8] ^= 1 << (at % 8);
            assert!(!bool::from(same(&one, &other)), "{at}");
        }
    }
}
