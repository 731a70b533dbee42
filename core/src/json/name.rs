//! The texts that are safe to show in errors and logs.

use std::fmt;

/// Whether a text is safe to show: one of Stripe's identifiers, and not a secret.
pub(crate) fn is_name(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | b'[' | b']');
    // The numbers of cards, bank accounts and people begin with a digit.
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.len() <= 96
        && text.bytes().all(plain)
        && !text.contains("_secret_")
        && !SECRETS.iter().any(|prefix| text.starts_with(prefix))
        && !is_uuid(text)
}

/// The prefixes of keys, tokens and client ids.
const SECRETS: &[&str] = &[
    "ac_", "accttok_", "btok_", "ca_", "cpt_", "ct_", "cvctok_", "ek_", "perstok_", "pii_", "pk_",
    "pst_", "rk_", "rt_", "sess_", "sk_", "tok_", "whsec_",
];

/// Whether a text has the form of an OAuth state.
fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.bytes().filter(|b| *b == b'-').count() == 4
}

/// Shows a text if it is a name, and `(..)` otherwise.
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_name(self.0) { self.0.fmt(f) } else { f.write_str("(..)") }
    }
}
