//! What a signature is: HMAC-SHA256 over the time's digits, a dot, and the body, in lower-case hex.
//! See [RFC 2104](https://www.rfc-editor.org/rfc/rfc2104).

use crate::error::BuildError;
use crate::secret::SigningSecret;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::{Choice, ConstantTimeEq};

/// A signature as the header has it.
pub(super) type Hex = [u8; 64];

/// A hash that is keyed once; each body starts from a copy of its state.
#[derive(Clone)]
pub(super) struct Key(Hmac<Sha256>);

/// A body's hash on its way.
pub(super) struct Hash(Hmac<Sha256>);

impl Key {
    pub(super) fn new(secret: &SigningSecret) -> Result<Self, BuildError> {
        // HMAC takes keys of any length, so this does not fail.
        Hmac::new_from_slice(secret.as_bytes()).map(Self).map_err(|_| BuildError::SigningSecret)
    }

    /// Begins with a time, in the digits that were or will be sent.
    pub(super) fn begin(&self, digits: &[u8]) -> Hash {
        const ROOM: usize = 24;
        let mut mac = self.0.clone();
        let mut prefix = [b'.'; ROOM];
        // Every time that is not padded with zeros fits, and one update costs half of two.
        if let Some(room) = prefix[..ROOM - 1].get_mut(..digits.len()) {
            room.copy_from_slice(digits);
            mac.update(&prefix[..=digits.len()]);
        } else {
            mac.update(digits);
            mac.update(b".");
        }
        Hash(mac)
    }
}

impl Hash {
    #[inline]
    pub(super) fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The signature.
    pub(super) fn hex(self) -> Hex {
        let digest: [u8; 32] = self.0.finalize().into_bytes().into();
        let mut text = [0; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(digest) {
            pair[0] = nibble(byte >> 4);
            pair[1] = nibble(byte & 15);
        }
        text
    }

    /// Whether one of these signatures is this one. All are compared, whatever the first ones gave: the time
    /// that is taken says nothing about which it was.
    pub(super) fn is_one_of<'a>(self, signatures: impl Iterator<Item = &'a Hex>) -> Choice {
        let own = self.hex();
        signatures.fold(Choice::from(0), |matches, other| matches | same(&own, other))
    }
}

/// Without a branch or a table, as the digest tells how to sign.
const fn nibble(n: u8) -> u8 {
    const LETTERS: u8 = b'a' - b'9' - 1;
    b'0' + n + (9_u8.wrapping_sub(n) >> 7) * LETTERS
}

fn same(one: &Hex, other: &Hex) -> Choice {
    let pairs = words(one).zip(words(other));
    pairs.fold(0, |difference, (a, b)| difference | (a ^ b)).ct_eq(&0)
}

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
