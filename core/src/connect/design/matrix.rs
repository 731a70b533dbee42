//! Stripe's verdict on a combination of dashboard, fees, losses and charge type.

use super::{ChargeType, Dashboard, Design, Party};
use std::fmt;

/// Stripe's verdict on a combination. It is advice: the API decides by itself what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is supported.
    Allowed,
    /// It works, with drawbacks.
    Caution,
    /// It takes an agreement with Stripe's sales.
    SalesGated,
    /// It is never recommended: liability, fees or operations do not fit together.
    Blocked,
}

use ChargeType::{Destination, Direct, Separate};
use Dashboard::{Express, Full, None as Without};
use Party::{Platform, Stripe};
use Verdict::{Allowed, Blocked, Caution, SalesGated};

/// Dashboard, who collects fees, who bears losses, and the verdicts for direct, destination and separate charges.
type Row = (Dashboard, Party, Party, [Verdict; 3]);

/// The compatibility matrix that Stripe gives to assistants, as of 2026-08-21: `connect-recommend` in
/// <https://github.com/stripe/ai>. The merchant of record is outside its scope.
#[rustfmt::skip]
const MATRIX: [Row; 12] = [
    (Full,    Stripe,   Stripe,   [Allowed,    Blocked,    Blocked]),
    (Full,    Stripe,   Platform, [Blocked,    Blocked,    Blocked]),
    (Full,    Platform, Platform, [SalesGated, SalesGated, SalesGated]),
    (Full,    Platform, Stripe,   [SalesGated, SalesGated, SalesGated]),
    (Express, Platform, Platform, [Allowed,    Caution,    Caution]),
    (Express, Stripe,   Stripe,   [Blocked,    Blocked,    Blocked]),
    (Express, Stripe,   Platform, [Blocked,    Blocked,    Blocked]),
    (Express, Platform, Stripe,   [Blocked,    Blocked,    Blocked]),
    (Without, Stripe,   Stripe,   [Blocked,    Blocked,    Blocked]),
    (Without, Stripe,   Platform, [Blocked,    Blocked,    Blocked]),
    (Without, Platform, Stripe,   [Blocked,    Blocked,    Blocked]),
    (Without, Platform, Platform, [Allowed,    Allowed,    Allowed]),
];

impl Design {
    /// Stripe's verdict on the combination of dashboard, fees, losses and charge type, by the
    /// [compatibility matrix](https://github.com/stripe/ai) of 2026-08-21.
    pub fn verdict(&self) -> Verdict {
        let row = MATRIX.iter().find(|(dashboard, fees, losses, _)| {
            (*dashboard, *fees, *losses) == (self.dashboard, self.fees, self.losses)
        });
        let verdicts = row.map_or([Blocked; 3], |(.., verdicts)| *verdicts);
        match self.charges {
            Direct => verdicts[0],
            Destination => verdicts[1],
            Separate => verdicts[2],
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Allowed => "allowed",
            Self::Caution => "works, with drawbacks",
            Self::SalesGated => "only by an agreement with Stripe's sales",
            Self::Blocked => "never recommended by Stripe",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_combination_has_exactly_one_row() {
        for &dashboard in Dashboard::ALL {
            for &fees in Party::ALL {
                for &losses in Party::ALL {
                    let rows = MATRIX
                        .iter()
                        .filter(|(d, f, l, _)| (*d, *f, *l) == (dashboard, fees, losses));
                    assert_eq!(rows.count(), 1, "{dashboard:?} {fees:?} {losses:?}");
                }
            }
        }
    }

    #[test]
    fn where_stripe_bears_losses_only_direct_charges_are_allowed() {
        // Disputes of other charges debit the platform all the same.
        for (dashboard, fees, losses, [_, destination, separate]) in MATRIX {
            if losses == Stripe {
                for verdict in [destination, separate] {
                    assert!(matches!(verdict, Blocked | SalesGated), "{dashboard:?} {fees:?}");
                }
            }
        }
    }
}
