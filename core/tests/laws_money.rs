//! Laws of amounts, for any input.

use pinstripe_core::{Currency, Money, MoneyError, Rounding};
use proptest::prelude::*;

fn currency() -> impl Strategy<Value = Currency> {
    prop_oneof![
        Just("usd"),
        Just("jpy"),
        Just("kwd"),
        Just("isk"),
        Just("ugx"),
        Just("huf"),
        Just("xyz"),
    ]
    .prop_map(|code| Currency::new(code).unwrap())
}

fn rounding() -> impl Strategy<Value = Rounding> {
    prop_oneof![
        Just(Rounding::Down),
        Just(Rounding::Up),
        Just(Rounding::HalfUp),
        Just(Rounding::HalfEven)
    ]
}

proptest! {
    /// What is printed is read back, for every amount of every currency.
    #[test]
    fn text_is_a_round_trip(minor: i64, currency in currency()) {
        let money = Money::new(minor, currency);
        prop_assert_eq!(money.to_string().parse(), Ok(money));
    }

    /// Any text is read or refused, and what is read has that value.
    #[test]
    fn any_text_is_read_or_refused(text in "[-+]?[0-9 .,e]{0,24}", currency in currency()) {
        if let Ok(money) = Money::parse(&text, currency) {
            let exact: f64 = text.parse().unwrap();
            let unit = 10_f64.powi(i32::try_from(currency.decimals()).unwrap());
            prop_assert!((exact * unit - money.minor() as f64).abs() <= exact.abs() * unit * 1e-9 + 0.5);
        }
    }

    /// A fee is a multiple of what Stripe takes, within one step of the exact fee, on the side that its rounding says.
    #[test]
    fn a_fee_is_within_a_step(
        minor in -1_000_000_000_000..1_000_000_000_000_i64,
        points in 0..20_000_u32,
        currency in currency(),
        rounding in rounding(),
    ) {
        let fee = Money::new(minor, currency).fee(points, rounding).unwrap();
        prop_assert_eq!(fee.check_charge(), Ok(()));
        let step = i128::from(currency.charge_step()) * 10_000;
        let off = i128::from(fee.minor()) * 10_000 - i128::from(minor) * i128::from(points);
        prop_assert!(off.abs() < step);
        match rounding {
            Rounding::Down => prop_assert!(off == 0 || (off < 0) == (minor > 0)),
            Rounding::Up => prop_assert!(off == 0 || (off > 0) == (minor > 0)),
            Rounding::HalfUp | Rounding::HalfEven => prop_assert!(off.abs() * 2 <= step),
        }
    }

    /// The parts add up to the whole, each within one step of its exact share.
    #[test]
    fn a_split_loses_nothing(
        steps in 0..1_000_000_000_i64,
        currency in currency(),
        weights in prop::collection::vec(0..1000_u32, 0..8),
    ) {
        let whole = Money::new(steps * currency.charge_step(), currency);
        match whole.split(&weights) {
            Err(error) => {
                prop_assert_eq!(error, MoneyError::Zero);
                prop_assert_eq!(weights.iter().sum::<u32>(), 0);
            }
            Ok(parts) => {
                prop_assert_eq!(parts.iter().map(|part| part.minor()).sum::<i64>(), whole.minor());
                let sum: i128 = weights.iter().map(|weight| i128::from(*weight)).sum();
                for (part, weight) in parts.iter().zip(&weights) {
                    prop_assert_eq!(part.check_charge(), Ok(()));
                    let off = i128::from(part.minor()) * sum - i128::from(whole.minor()) * i128::from(*weight);
                    prop_assert!(off.abs() <= i128::from(currency.charge_step()) * sum);
                }
            }
        }
    }
}
