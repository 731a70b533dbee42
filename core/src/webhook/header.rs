//! The `Stripe-Signature` header: `t=<digits>,v1=<64 hex digits>`, and more of both kinds.

use super::verifier::VerifyError;
use crate::Timestamp;

/// A header with more items than this is refused, so that nobody is made to compare without end.
const MOST_ITEMS: usize = 64;
/// Stripe sends one signature for each secret that is being rolled over; more than this are not looked at.
const MOST_SIGNATURES: usize = 16;
/// Nothing longer is read.
const LONGEST: usize = 8 * 1024;

pub(super) type Digest = [u8; 32];

pub(super) struct Header<'a> {
    /// The digits as they stand: they are what was signed.
    pub(super) digits: &'a [u8],
    pub(super) time: Timestamp,
    pub(super) signatures: [Digest; MOST_SIGNATURES],
    pub(super) count: usize,
}

impl<'a> Header<'a> {
    pub(super) fn parse(text: &'a [u8]) -> Result<Self, VerifyError> {
        if text.trim_ascii().is_empty() {
            return Err(VerifyError::Missing);
        }
        if text.len() > LONGEST {
            return Err(VerifyError::Header);
        }
        let mut digits = None;
        let mut signatures = [[0; 32]; MOST_SIGNATURES];
        let (mut count, mut seen_v1) = (0, false);
        for (index, item) in text.split(|&b| b == b',').enumerate() {
            if index >= MOST_ITEMS {
                return Err(VerifyError::Header);
            }
            let item = item.trim_ascii();
            let Some(equals) = item.iter().position(|&b| b == b'=') else { continue };
            let (scheme, value) = (&item[..equals], &item[equals + 1..]);
            match scheme {
                b"t" if digits.is_some() => return Err(VerifyError::Header),
                b"t" => digits = Some(value),
                b"v1" => {
                    seen_v1 = true;
                    if let Some(digest) = decode_hex(value)
                        && let Some(slot) = signatures.get_mut(count)
                    {
                        *slot = digest;
                        count += 1;
                    }
                }
                // Other schemes are Stripe's to add; `v0` is one for tests that proves nothing.
                _ => {}
            }
        }
        let digits = digits.ok_or(VerifyError::NoTimestamp)?;
        let time = parse_digits(digits).ok_or(VerifyError::Header)?;
        match (count, seen_v1) {
            (0, false) => Err(VerifyError::NoSignature),
            (0, true) => Err(VerifyError::Mismatch),
            _ => Ok(Self { digits, time: Timestamp::from_unix(time), signatures, count }),
        }
    }

    pub(super) fn signatures(&self) -> &[Digest] {
        &self.signatures[..self.count]
    }
}

/// Digits alone: a sign, a space or a fraction is somebody else's idea of a time.
fn parse_digits(digits: &[u8]) -> Option<i64> {
    let digit = |n: i64, b: &u8| {
        let digit = b.is_ascii_digit().then(|| i64::from(b - b'0'))?;
        n.checked_mul(10)?.checked_add(digit)
    };
    if digits.is_empty() { None } else { digits.iter().try_fold(0, digit) }
}

/// Lower case alone, as Stripe writes it.
fn decode_hex(text: &[u8]) -> Option<Digest> {
    let nibble = |b: u8| match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    };
    let mut digest = [0; 32];
    if text.len() != 64 {
        return None;
    }
    for (byte, pair) in digest.iter_mut().zip(text.chunks_exact(2)) {
        *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
    }
    Some(digest)
}
