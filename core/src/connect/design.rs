//! A Connect integration as a value: the choices of Stripe's guide to
//! [designing an integration](https://docs.stripe.com/connect/design-an-integration), and what follows from them.
//!
//! ```
//! use pinstripe_core::connect::design::{ChargeType, Dashboard, Design, Party};
//!
//! let marketplace = Design {
//!     dashboard: Dashboard::Express,
//!     charges: ChargeType::Destination,
//!     fees: Party::Platform,
//!     losses: Party::Platform,
//!     ..Design::default()
//! };
//! assert!(marketplace.warnings().is_empty());
//! let create = marketplace.account().country("US").email("seller@example.test");
//! let pay = marketplace.payment("acct_123", 5000, "usd").application_fee(500);
//! ```

mod account;
mod steps;
mod warnings;

pub use steps::Step;
pub use warnings::Warning;

use super::charges::Payment;

/// The choices. The default is the guide's: what it recommends to a platform that sells software.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Design {
    /// How accounts give Stripe what it needs.
    pub onboarding: Onboarding,
    /// What their owners see of Stripe. It cannot be changed on an account later.
    pub dashboard: Dashboard,
    /// How payments are split.
    pub charges: ChargeType,
    /// Who pays Stripe's fees.
    pub fees: Party,
    /// Who bears negative balances.
    pub losses: Party,
    /// When balances go to banks.
    pub payouts: PayoutSchedule,
}

impl Default for Design {
    fn default() -> Self {
        Self {
            onboarding: Onboarding::Hosted,
            dashboard: Dashboard::Full,
            charges: ChargeType::Direct,
            fees: Party::Account,
            losses: Party::Stripe,
            payouts: PayoutSchedule::Automatic,
        }
    }
}

/// A choice that has a name on a command line.
macro_rules! choices {
    ($($(#[$doc:meta])* $choice:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $choice {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $choice {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its name.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The one of this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.as_str() == name)
            }
        }
    )*};
}

choices! {
    /// How accounts give Stripe what it needs. See [onboarding](https://docs.stripe.com/connect/onboarding).
    Onboarding {
        /// On pages of Stripe's, behind an account link.
        Hosted = "hosted",
        /// In a component of Stripe's on the platform's own pages, by an account session.
        Embedded = "embedded",
        /// On the platform's own pages, by the API.
        Api = "api",
    }

    /// What an account's owner sees of Stripe.
    /// See [dashboards](https://docs.stripe.com/connect/connect-embedded-components/dashboards).
    Dashboard {
        /// The Stripe Dashboard.
        Full = "full",
        /// The Express Dashboard, by a login link.
        Express = "express",
        /// None: embedded components, or pages of the platform's.
        None = "none",
    }

    /// How payments are split. See [charge types](https://docs.stripe.com/connect/charges).
    ChargeType {
        /// The customer pays the account; the platform may take a fee.
        Direct = "direct",
        /// The customer pays the platform, and the money goes on to one account.
        Destination = "destination",
        /// The customer pays the platform, which transfers to any number of accounts, when it likes.
        SeparateChargesAndTransfers = "separate",
    }

    /// Who pays or bears something.
    Party {
        /// The connected account.
        Account = "account",
        /// The platform.
        Platform = "platform",
        /// Stripe.
        Stripe = "stripe",
    }

    /// When balances go to banks. See [payouts](https://docs.stripe.com/connect/payouts-connected-accounts).
    PayoutSchedule {
        /// As they settle.
        Automatic = "automatic",
        /// When the platform says so.
        Manual = "manual",
    }
}

impl Design {
    /// A payment of the chosen type to an account, in the currency's smallest unit.
    pub fn payment(&self, account: &str, amount: i64, currency: &str) -> Payment {
        match self.charges {
            ChargeType::Direct => Payment::direct(account, amount, currency),
            ChargeType::Destination => Payment::destination(account, amount, currency),
            ChargeType::SeparateChargesAndTransfers => Payment::separate(amount, currency),
        }
    }
}
