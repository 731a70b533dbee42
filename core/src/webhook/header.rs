//! The `Stripe-Signature` header: `t=<digits>,v1=<64 hex digits>`, and more of both kinds.

use super::hash::Hex;
use super::verifier::VerifyError;
use crate::Timestamp;

/// A header with more items than this is refused, so that nobody is made to compare without end.
const MOST_ITEMS: usize = 64;
/// Stripe sends one signature for each secret that is being rolled over; more than this are not looked at.
const MOST_SIGNATURES: usize = 16;
/// Nothing longer is read.
const LONGEST: usize = 8 * 1024;

pub(super) struct Header<'a> {
    /// The digits as they stand: they are what was signed.
    pub(super) digits: &'a [u8],
    pub(super) time: Timestamp,
    signatures: [&'a Hex; MOST_SIGNATURES],
    count: usize,
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
        let mut signatures = [&[0; 64]; MOST_SIGNATURES];
        let (mut count, mut seen_v1) = (0, false);
        let mut rest = Some(text);
        for _ in 0..MOST_ITEMS {
            let Some(text) = rest else { break };
            let (item, after) = match comma(text) {
                Some(at) => (&text[..at], Some(&text[at + 1..])),
                None => (text, None),
            };
            rest = after;
            let item = item.trim_ascii();
            if let Some(value) = item.strip_prefix(b"v1=") {
                seen_v1 = true;
                // A signature of another length cannot match, so it need not be compared.
                if let Ok(signature) = value.try_into()
                    && let Some(slot) = signatures.get_mut(count)
                {
                    *slot = signature;
                    count += 1;
                }
            } else if let Some(value) = item.strip_prefix(b"t=")
                && digits.replace(value).is_some()
            {
                return Err(VerifyError::Header);
            }
            // Other schemes are Stripe's to add; `v0` is one for tests that proves nothing.
        }
        if rest.is_some() {
            return Err(VerifyError::Header);
        }
        let digits = digits.ok_or(VerifyError::NoTimestamp)?;
        let time = parse_digits(digits).ok_or(VerifyError::Header)?;
        match (count, seen_v1) {
            (0, false) => Err(VerifyError::NoSignature),
            (0, true) => Err(VerifyError::Mismatch),
            _ => Ok(Self { digits, time: Timestamp::from_unix(time), signatures, count }),
        }
    }

    pub(super) fn signatures(&self) -> impl Iterator<Item = &'a Hex> {
        self.signatures[..self.count].iter().copied()
    }
}

/// Where the first comma stands. A whole block at a time, which compiles to one comparison.
fn comma(text: &[u8]) -> Option<usize> {
    const BLOCK: usize = 16;
    let clear = |block: &&[u8]| !block.iter().fold(false, |found, &b| found | (b == b','));
    let skip = text.chunks_exact(BLOCK).take_while(clear).count() * BLOCK;
    text[skip..].iter().position(|&b| b == b',').map(|at| skip + at)
}

/// Digits alone: a sign, a space or a fraction is somebody else's idea of a time.
fn parse_digits(digits: &[u8]) -> Option<i64> {
    let digit = |n: i64, b: &u8| {
        let digit = b.is_ascii_digit().then(|| i64::from(b - b'0'))?;
        n.checked_mul(10)?.checked_add(digit)
    };
    if digits.is_empty() { None } else { digits.iter().try_fold(0, digit) }
}
