//! Amounts of money, in the units that Stripe counts them in and without floating point.

use crate::currency::{Currency, CurrencyError};
use crate::params::Param;
use std::fmt;
use std::str::FromStr;

/// An amount of one currency, in the smallest unit that Stripe counts it in.
///
/// Setters of amounts take it, and those of currencies take its [`currency`](Money::currency). There is no arithmetic
/// between two currencies, and none that overflows.
///
/// ```
/// use pinstripe_core::{Currency, Money, Rounding, api::payment_intents};
///
/// let price: Money = "49.99 EUR".parse()?;
/// let fee = price.fee(250, Rounding::HalfUp)?; // 2.5 %
/// assert_eq!((price.minor(), fee.to_string().as_str()), (4999, "1.25 EUR"));
/// let pay = payment_intents::create().amount(price).currency(price.currency());
/// assert_eq!(Money::new(500, Currency::JPY).to_string(), "500 JPY");
/// # Ok::<(), pinstripe_core::MoneyError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// How an amount between two units is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
    /// To the nearer one, and away from zero in the middle.
    HalfUp,
    /// To the nearer one, and to the even one in the middle.
    HalfEven,
}

/// Why an amount cannot be read, computed or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MoneyError {
    /// The text is not the code of a currency.
    Code(CurrencyError),
    /// The text is not a decimal number, such as `-12.50`.
    Number,
    /// The text has more decimals than the currency.
    Decimals(Currency),
    /// The amounts are in two currencies.
    Currencies(Currency, Currency),
    /// The result does not fit.
    TooLarge,
    /// Nothing is to be divided by.
    Zero,
    /// Stripe takes only multiples of so many units.
    Step(i64),
}

impl Money {
    /// Makes an amount from the number of the currency's smallest units: `1000` is 10 dollars, and 1000 yen.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads a decimal number of whole units, such as `12.50`: digits, after a point no more of them than the currency
    /// has decimals, and before them all a minus or nothing.
    ///
    /// # Errors
    ///
    /// [`MoneyError::Number`], [`MoneyError::Decimals`] or [`MoneyError::TooLarge`].
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, part) = match digits.split_once('.') {
            Some((whole, "")) => (whole, None),
            Some((whole, part)) => (whole, Some(part)),
            None => (digits, Some("")),
        };
        let part = part.ok_or(MoneyError::Number)?;
        let numeric = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !numeric(whole) || !numeric(part) {
            return Err(MoneyError::Number);
        }
        let decimals = currency.decimals() as usize;
        if part.len() > decimals {
            return Err(MoneyError::Decimals(currency));
        }
        let zeros = std::iter::repeat_n(b'0', decimals - part.len());
        let mut minor = 0_i64;
        for digit in whole.bytes().chain(part.bytes()).chain(zeros) {
            // Downwards, as the least number has no positive counterpart.
            let next = minor.checked_mul(10).and_then(|n| n.checked_sub(i64::from(digit - b'0')));
            minor = next.ok_or(MoneyError::TooLarge)?;
        }
        let minor = if negative { Some(minor) } else { minor.checked_neg() };
        Ok(Self { minor: minor.ok_or(MoneyError::TooLarge)?, currency })
    }

    /// The number of the currency's smallest units.
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// Adds an amount of the same currency.
    ///
    /// # Errors
    ///
    /// [`MoneyError::Currencies`] or [`MoneyError::TooLarge`].
    pub fn plus(self, other: Self) -> Result<Self, MoneyError> {
        self.with(other, i64::checked_add)
    }

    /// Subtracts an amount of the same currency.
    ///
    /// # Errors
    ///
    /// [`MoneyError::Currencies`] or [`MoneyError::TooLarge`].
    pub fn minus(self, other: Self) -> Result<Self, MoneyError> {
        self.with(other, i64::checked_sub)
    }

    fn with(self, other: Self, compute: fn(i64, i64) -> Option<i64>) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Currencies(self.currency, other.currency));
        }
        let minor = compute(self.minor, other.minor).ok_or(MoneyError::TooLarge)?;
        Ok(Self { minor, ..self })
    }

    /// Computes a fee of so many hundredths of a percent, rounded to an amount that Stripe takes in this currency:
    /// 250 are 2.5 %.
    ///
    /// # Errors
    ///
    /// [`MoneyError::TooLarge`].
    pub fn fee(self, basis_points: u32, rounding: Rounding) -> Result<Self, MoneyError> {
        self.portion(basis_points.into(), 10_000, rounding)
    }

    /// Computes `part / whole` of it, rounded to an amount that Stripe takes in this currency.
    ///
    /// # Errors
    ///
    /// [`MoneyError::TooLarge`], or [`MoneyError::Zero`] if `whole` is 0.
    pub fn portion(self, part: i64, whole: i64, rounding: Rounding) -> Result<Self, MoneyError> {
        let whole = i128::from(whole) * i128::from(self.currency.charge_step());
        if whole == 0 {
            return Err(MoneyError::Zero);
        }
        let steps = rounding.divide(i128::from(self.minor) * i128::from(part), whole);
        let minor = i64::try_from(steps).ok();
        let minor = minor.and_then(|steps| steps.checked_mul(self.currency.charge_step()));
        Ok(Self { minor: minor.ok_or(MoneyError::TooLarge)?, ..self })
    }

    /// Splits it by weights. The parts add up to it, and each is within one step of its exact share.
    ///
    /// # Errors
    ///
    /// [`MoneyError::Zero`] if the weights add up to nothing, [`MoneyError::TooLarge`] if they do not fit, and
    /// [`MoneyError::Step`] if Stripe does not take the amount itself.
    pub fn split(self, weights: &[u32]) -> Result<Vec<Self>, MoneyError> {
        self.check_charge()?;
        let whole = weights.iter().map(|weight| i64::from(*weight)).sum();
        let (mut sum, mut before) = (0, Self { minor: 0, ..self });
        let mut parts = Vec::with_capacity(weights.len());
        for weight in weights {
            sum += i64::from(*weight);
            let after = self.portion(sum, whole, Rounding::HalfUp)?;
            parts.push(after.minus(before)?);
            before = after;
        }
        if parts.is_empty() { Err(MoneyError::Zero) } else { Ok(parts) }
    }

    /// Checks that Stripe takes it as the amount of a payment or a refund in this currency.
    ///
    /// # Errors
    ///
    /// [`MoneyError::Step`]. See [`Currency::charge_step`].
    pub fn check_charge(self) -> Result<(), MoneyError> {
        self.check(self.currency.charge_step())
    }

    /// Checks that Stripe takes it as the amount of a payout in this currency.
    ///
    /// # Errors
    ///
    /// [`MoneyError::Step`]. See [`Currency::payout_step`].
    pub fn check_payout(self) -> Result<(), MoneyError> {
        self.check(self.currency.payout_step())
    }

    const fn check(self, step: i64) -> Result<(), MoneyError> {
        if self.minor % step == 0 { Ok(()) } else { Err(MoneyError::Step(step)) }
    }
}

impl Rounding {
    /// Divides; the divisor is not 0, and both numbers are products of two `i64`.
    const fn divide(self, number: i128, by: i128) -> i128 {
        let (quotient, rest) = (number / by, number % by);
        let away = if (number < 0) == (by < 0) { 1 } else { -1 };
        // Twice the rest may not fit, so it is compared with what is missing.
        let (rest, missing) = (rest.unsigned_abs(), by.unsigned_abs() - rest.unsigned_abs());
        let up = match self {
            Self::Down => false,
            Self::Up => rest > 0,
            Self::HalfUp => rest >= missing,
            Self::HalfEven => rest > missing || (rest == missing && quotient % 2 != 0),
        };
        if up { quotient + away } else { quotient }
    }
}

/// As `12.50 USD`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minor < 0 { "-" } else { "" };
        let decimals = self.currency.decimals();
        let (minor, unit) = (self.minor.unsigned_abs(), 10_u64.pow(decimals));
        write!(f, "{sign}{}", minor / unit)?;
        if decimals > 0 {
            write!(f, ".{:0places$}", minor % unit, places = decimals as usize)?;
        }
        write!(f, " {}", self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reads what `Display` writes.
impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let (number, code) = text.split_once(' ').ok_or(MoneyError::Number)?;
        Self::parse(number, Currency::new(code)?)
    }
}

/// The number of smallest units; the currency is a parameter of its own.
impl From<Money> for Param {
    fn from(money: Money) -> Self {
        money.minor.into()
    }
}

impl From<CurrencyError> for MoneyError {
    fn from(error: CurrencyError) -> Self {
        Self::Code(error)
    }
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(error) => error.fmt(f),
            Self::Number => f.write_str("the amount is not a decimal number"),
            Self::Decimals(currency) => {
                write!(
                    f,
                    "the amount has more than the {} decimals of {currency}",
                    currency.decimals()
                )
            }
            Self::Currencies(one, other) => write!(f, "the amounts are in {one} and {other}"),
            Self::TooLarge => f.write_str("the amount is too large"),
            Self::Zero => f.write_str("the amount would be divided by nothing"),
            Self::Step(step) => write!(f, "the amount must be a multiple of {step} smallest units"),
        }
    }
}

impl std::error::Error for MoneyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_exactly_or_not_at_all() {
        let jpy = Currency::JPY;
        let kwd = Currency::new("kwd").unwrap();
        let isk = Currency::new("isk").unwrap();
        for (text, currency, minor) in [
            ("12.50", Currency::USD, 1250),
            ("12.5", Currency::USD, 1250),
            ("-0.01", Currency::USD, -1),
            ("500", jpy, 500),
            ("5.124", kwd, 5124),
            ("5", isk, 500),
            ("-92233720368547758.08", Currency::USD, i64::MIN),
        ] {
            assert_eq!(Money::parse(text, currency).map(Money::minor), Ok(minor), "{text}");
        }
        for text in
            ["", "-", ".5", "5.", "+5", "1,50", "1e2", " 5", "5 ", "0x5", "--5", "1.2.3", "½"]
        {
            assert_eq!(Money::parse(text, Currency::USD), Err(MoneyError::Number), "{text}");
        }
        assert_eq!(Money::parse("5.0", jpy), Err(MoneyError::Decimals(jpy)));
        let large = "92233720368547758.08";
        assert_eq!(Money::parse(large, Currency::USD), Err(MoneyError::TooLarge));
        assert_eq!("5.00".parse::<Money>(), Err(MoneyError::Number));
    }

    #[test]
    fn each_rounding_is_what_it_says() {
        let fee = |minor, rounding| {
            Money::new(minor, Currency::USD).fee(5_000, rounding).unwrap().minor()
        };
        for (rounding, of_three, of_five, of_minus_three) in [
            (Rounding::Down, 1, 2, -1),
            (Rounding::Up, 2, 3, -2),
            (Rounding::HalfUp, 2, 3, -2),
            (Rounding::HalfEven, 2, 2, -2),
        ] {
            let found = (fee(3, rounding), fee(5, rounding), fee(-3, rounding));
            assert_eq!(found, (of_three, of_five, of_minus_three), "{rounding:?}");
        }
        // 2.5 % of 12.34 KWD are 0.3085, and Stripe takes 0.310.
        let dinars: Money = "12.340 KWD".parse().unwrap();
        assert_eq!(dinars.fee(250, Rounding::HalfUp).unwrap().to_string(), "0.310 KWD");
    }

    #[test]
    fn nothing_mixes_currencies_or_overflows() {
        let (dollar, yen) = (Money::new(100, Currency::USD), Money::new(100, Currency::JPY));
        let mixed = MoneyError::Currencies(Currency::USD, Currency::JPY);
        assert_eq!((dollar.plus(yen), dollar.minus(yen)), (Err(mixed), Err(mixed)));
        let most = Money::new(i64::MAX, Currency::USD);
        assert_eq!(most.plus(dollar), Err(MoneyError::TooLarge));
        assert_eq!(most.fee(u32::MAX, Rounding::Down), Err(MoneyError::TooLarge));
        assert_eq!(dollar.portion(1, 0, Rounding::Down), Err(MoneyError::Zero));
        assert_eq!(
            (dollar.split(&[]), dollar.split(&[0])),
            (Err(MoneyError::Zero), Err(MoneyError::Zero))
        );
    }

    #[test]
    fn amounts_that_stripe_refuses_are_told_before() {
        let check = |text: &str| {
            let money: Money = text.parse().unwrap();
            (money.check_charge(), money.check_payout())
        };
        assert_eq!(check("5.124 KWD"), (Err(MoneyError::Step(10)), Err(MoneyError::Step(10))));
        assert_eq!(check("5.50 ISK"), (Err(MoneyError::Step(100)), Err(MoneyError::Step(100))));
        assert_eq!(check("10.45 HUF"), (Ok(()), Err(MoneyError::Step(100))));
        assert_eq!(check("10.45 USD"), (Ok(()), Ok(())));
    }
}
