//! Currencies, and the units in which Stripe takes amounts of them.

use crate::params::Param;
use std::fmt;
use std::str::FromStr;

/// A currency, by its ISO 4217 code.
///
/// It says how Stripe counts amounts of it. See [supported currencies](https://docs.stripe.com/currencies).
///
/// ```
/// use pinstripe_core::Currency;
///
/// let yen: Currency = "JPY".parse()?;
/// assert_eq!((yen.as_str(), yen.decimals()), ("jpy", 0));
/// # Ok::<(), pinstripe_core::CurrencyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// Currencies whose smallest unit is the whole unit. UGX is on Stripe's list too, but one of its special cases takes
/// precedence. See [zero-decimal currencies](https://docs.stripe.com/currencies#zero-decimal).
const ZERO_DECIMALS: [&[u8; 3]; 15] = [
    b"bif", b"clp", b"djf", b"gnf", b"jpy", b"kmf", b"krw", b"mga", b"pyg", b"rwf", b"vnd", b"vuv",
    b"xaf", b"xof", b"xpf",
];

/// Currencies with a thousandth, whose last digit must be 0 in payments.
/// See [three-decimal currencies](https://docs.stripe.com/currencies#three-decimal).
const THREE_DECIMALS: [&[u8; 3]; 5] = [b"bhd", b"jod", b"kwd", b"omr", b"tnd"];

/// Currencies without a smaller unit, which Stripe still counts in hundredths.
/// See [special cases](https://docs.stripe.com/currencies#special-cases).
const WHOLE: [&[u8; 3]; 2] = [b"isk", b"ugx"];

/// Currencies that are charged in hundredths and paid out in whole units.
/// See [special cases](https://docs.stripe.com/currencies#special-cases).
const WHOLE_PAYOUTS: [&[u8; 3]; 2] = [b"huf", b"twd"];

impl Currency {
    /// The US dollar.
    pub const USD: Self = Self(*b"usd");
    /// The euro.
    pub const EUR: Self = Self(*b"eur");
    /// The pound sterling.
    pub const GBP: Self = Self(*b"gbp");
    /// The Japanese yen.
    pub const JPY: Self = Self(*b"jpy");

    /// Makes a currency from its code, in letters of either case. A code that Stripe does not know passes, and counts
    /// as having two decimals.
    ///
    /// # Errors
    ///
    /// [`CurrencyError`] unless it is three ASCII letters.
    pub fn new(code: &str) -> Result<Self, CurrencyError> {
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(code) if code.iter().all(u8::is_ascii_alphabetic) => {
                Ok(Self(code.map(|c| c.to_ascii_lowercase())))
            }
            _ => Err(CurrencyError),
        }
    }

    /// The code in lower case, as Stripe writes it.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The number of decimals that separate Stripe's amounts from whole units: 0, 2 or 3.
    pub fn decimals(self) -> u32 {
        if ZERO_DECIMALS.contains(&&self.0) {
            0
        } else if THREE_DECIMALS.contains(&&self.0) {
            3
        } else {
            2
        }
    }

    /// The number that every amount of a payment or a refund must be a multiple of, in the smallest unit: 100 for ISK
    /// and UGX, 10 for the currencies with three decimals, 1 for all others.
    pub fn charge_step(self) -> i64 {
        if WHOLE.contains(&&self.0) {
            100
        } else if THREE_DECIMALS.contains(&&self.0) {
            10
        } else {
            1
        }
    }

    /// The number that the amount of a payout must be a multiple of, in the smallest unit: as for payments, and 100 for
    /// HUF and TWD.
    pub fn payout_step(self) -> i64 {
        if WHOLE_PAYOUTS.contains(&&self.0) { 100 } else { self.charge_step() }
    }
}

/// A text that is not the code of a currency, since it is not three ASCII letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurrencyError;

impl fmt::Display for CurrencyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a currency's code is three letters")
    }
}

impl std::error::Error for CurrencyError {}

impl FromStr for Currency {
    type Err = CurrencyError;

    fn from_str(code: &str) -> Result<Self, CurrencyError> {
        Self::new(code)
    }
}

impl From<Currency> for Param {
    fn from(currency: Currency) -> Self {
        currency.as_str().into()
    }
}

/// The code in upper case, as people write it.
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.0.map(|c| c.to_ascii_uppercase());
        f.write_str(std::str::from_utf8(&code).unwrap_or_default())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_currency_has_stripes_decimals_and_steps() {
        for (code, decimals, charge, payout) in [
            ("usd", 2, 1, 1),
            ("jpy", 0, 1, 1),
            ("mga", 0, 1, 1),
            ("kwd", 3, 10, 10),
            ("isk", 2, 100, 100),
            ("ugx", 2, 100, 100),
            ("huf", 2, 1, 100),
            ("twd", 2, 1, 100),
        ] {
            let currency = Currency::new(code).unwrap();
            let found = (currency.decimals(), currency.charge_step(), currency.payout_step());
            assert_eq!(found, (decimals, charge, payout), "{code}");
        }
    }

    #[test]
    fn a_code_is_three_letters() {
        assert_eq!(Currency::new("UsD"), Ok(Currency::USD));
        assert_eq!((Currency::USD.as_str(), Currency::USD.to_string()), ("usd", "USD".to_owned()));
        for bad in ["", "us", "usdc", "u d", "us1", "€€€", "ÄÖÜ"] {
            assert_eq!(Currency::new(bad), Err(CurrencyError), "{bad}");
        }
    }
}
