//! Which texts can be shown.

use std::fmt;

/// Whether a text can be shown: an identifier of Stripe's and no secret.
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

/// How keys, tokens and client ids begin.
const SECRETS: &[&str] = &[
    "ac_", "accttok_", "btok_", "ca_", "cpt_", "ct_", "cvctok_", "ek_", "perstok_", "pii_", "pk_",
    "pst_", "rk_", "rt_", "sess_", "sk_", "tok_", "whsec_",
];

/// The form of an OAuth state.
fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.bytes().filter(|b| *b == b'-').count() == 4
}

/// Shows a text that is a name, and of any other only that it is there.
pub(crate) struct Shown<'a>(pub(crate) &'a str);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_name(self.0) { self.0.fmt(f) } else { f.write_str("(..)") }
    }
}
