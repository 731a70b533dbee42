//! The `Stripe-Signature` header: `t=<digits>,v1=<64 hex digits>`, with any number of signatures.

use super::hash::{Hex, same};
use super::verify_error::VerifyError;
use crate::timestamp::Timestamp;
use subtle::Choice;

/// The most items that a header may have, which bounds the number of comparisons.
const MOST_ITEMS: usize = 64;
/// The most bytes that a header may have.
const LONGEST: usize = 8 * 1024;

pub(super) struct Header<'a> {
    /// The digits exactly as sent, since these were signed.
    pub(super) digits: &'a [u8],
    pub(super) time: Timestamp,
    pub(super) signature: &'a Hex,
    /// The rest after the first signature; empty unless a secret is being rolled.
    pub(super) rest: Items<'a>,
}

impl<'a> Header<'a> {
    pub(super) fn parse(text: &'a [u8]) -> Result<Self, VerifyError> {
        Self::usual(text).map_or_else(|| Self::any(text), Ok)
    }

    /// The fast path: one time and then one signature, which is what Stripe sends unless a secret is being rolled. It
    /// accepts only headers that [`Self::any`] reads in the same way.
    #[inline]
    fn usual(text: &'a [u8]) -> Option<Self> {
        let (item, signature) = text.split_last_chunk()?;
        let digits = item.strip_prefix(b"t=")?.strip_suffix(b",v1=")?;
        let time = Timestamp::from_unix(parse_digits(digits)?);
        // Hex digits are greater than the comma and all white space.
        let one = signature.iter().fold(true, |one, &b| one & (b > b','));
        (one && text.len() <= LONGEST).then_some(Self {
            digits,
            time,
            signature,
            rest: Items(None),
        })
    }

    fn any(text: &'a [u8]) -> Result<Self, VerifyError> {
        if text.len() > LONGEST {
            return Err(VerifyError::Header);
        }
        let (mut digits, mut first, mut seen_v1) = (None, None, false);
        let mut items = Items(Some(text));
        for _ in 0..MOST_ITEMS {
            let Some(item) = items.next() else { break };
            if let Some(value) = item.strip_prefix(b"t=") {
                if digits.replace(value).is_some() {
                    return Err(VerifyError::Header);
                }
            } else if first.is_none() && item.starts_with(b"v1=") {
                seen_v1 = true;
                first = signature(item).map(|signature| (signature, items.clone()));
            }
            // Other schemes are ignored, since Stripe may add some; `v0` is for tests and proves nothing.
        }
        if items.0.is_some() {
            return Err(VerifyError::Header);
        }
        let Some(digits) = digits else {
            let blank = text.trim_ascii().is_empty();
            return Err(if blank { VerifyError::Missing } else { VerifyError::NoTimestamp });
        };
        let time = Timestamp::from_unix(parse_digits(digits).ok_or(VerifyError::Header)?);
        match first {
            Some((signature, rest)) => Ok(Self { digits, time, signature, rest }),
            None if seen_v1 => Err(VerifyError::Mismatch),
            None => Err(VerifyError::NoSignature),
        }
    }

    /// The signatures after the first.
    #[inline]
    pub(super) fn more_signatures(&self) -> impl Iterator<Item = &'a Hex> {
        self.rest.clone().filter_map(signature)
    }

    /// Whether one of the signatures equals `own`.
    #[inline]
    pub(super) fn has(&self, own: &Hex) -> Choice {
        has(own, self.signature, self.more_signatures())
    }
}

/// Whether one of the signatures equals `own`. It always compares all of them, so that the time does not reveal which
/// one matched.
#[inline]
pub(super) fn has<'a>(own: &Hex, first: &Hex, more: impl Iterator<Item = &'a Hex>) -> Choice {
    more.fold(same(own, first), |matches, other| matches | same(own, other))
}

/// The signature in an item; `None` if its length is wrong, since it cannot match then.
fn signature(item: &[u8]) -> Option<&Hex> {
    item.strip_prefix(b"v1=")?.try_into().ok()
}

/// The items between the commas, without surrounding white space.
#[derive(Clone)]
pub(super) struct Items<'a>(pub(super) Option<&'a [u8]>);

impl<'a> Iterator for Items<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        let text = self.0?;
        let (item, rest) = match comma(text) {
            Some(at) => (&text[..at], Some(&text[at + 1..])),
            None => (text, None),
        };
        self.0 = rest;
        Some(item.trim_ascii())
    }
}

/// The position of the first comma. Each block of bytes compiles to one vector comparison.
fn comma(text: &[u8]) -> Option<usize> {
    const BLOCK: usize = 16;
    let clear = |block: &&[u8]| !block.iter().fold(false, |found, &b| found | (b == b','));
    let skip = text.chunks_exact(BLOCK).take_while(clear).count() * BLOCK;
    text[skip..].iter().position(|&b| b == b',').map(|at| skip + at)
}

/// Accepts only digits: no sign, space or fraction.
#[inline]
fn parse_digits(digits: &[u8]) -> Option<i64> {
    // A time has ten digits until the year 2286; a fixed number of digits is parsed without a loop.
    match digits.first_chunk::<10>() {
        Some(ten) => digits[10..].iter().try_fold(fold_digits(ten)?, push_digit),
        None if digits.is_empty() => None,
        None => digits.iter().try_fold(0, push_digit),
    }
}

#[inline]
fn fold_digits(digits: &[u8; 10]) -> Option<i64> {
    let digit = digits.map(|b| b.wrapping_sub(b'0'));
    let good = digit.iter().fold(true, |good, &digit| good & (digit <= 9));
    good.then(|| digit.iter().fold(0, |n, &digit| n * 10 + i64::from(digit)))
}

fn push_digit(n: i64, b: &u8) -> Option<i64> {
    let digit = b.is_ascii_digit().then(|| i64::from(b - b'0'))?;
    n.checked_mul(10)?.checked_add(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(header: Result<Header<'_>, VerifyError>) -> Result<(i64, Vec<Hex>), VerifyError> {
        header.map(|header| {
            let all = std::iter::once(header.signature).chain(header.more_signatures());
            (header.time.as_unix(), all.copied().collect())
        })
    }

    /// The fast path accepts only headers that the general path reads in the same way.
    #[test]
    fn both_ways_read_the_same() {
        let usual = format!("t=1700000000,v1={}", "a7".repeat(32)).into_bytes();
        assert!(Header::usual(&usual).is_some());
        for at in 0..usual.len() {
            for byte in b"\0 \t,=0t9az\xff".iter().copied() {
                let mut text = usual.clone();
                text[at] = byte;
                if let Some(header) = Header::usual(&text) {
                    assert_eq!(seen(Ok(header)), seen(Header::any(&text)), "{at} {byte}");
                }
            }
        }
        for digits in ["", "0", "5", "170000000", "00000000001", "9223372036854775807"] {
            let text = format!("t={digits},v1={}", "a7".repeat(32));
            let (one, other) = (Header::parse(text.as_bytes()), Header::any(text.as_bytes()));
            assert_eq!(seen(one), seen(other), "{digits}");
        }
        assert_eq!(parse_digits(b"9223372036854775807"), Some(i64::MAX));
        assert_eq!(parse_digits(b"9223372036854775808"), None);
        assert_eq!(parse_digits(b"00000000000000000000001"), Some(1));
    }
}
