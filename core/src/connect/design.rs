//! The design of a Connect integration: the choices of Stripe's guide to
//! [designing an integration](https://docs.stripe.com/connect/design-an-integration), and the accounts, payments and
//! steps that follow from them.
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

pub use steps::DesignStep;
pub use warnings::Warning;

use super::charges::Payment;

/// The choices of a design. The default is the guide's recommendation for a platform that sells software.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Design {
    /// How accounts give Stripe the information that it requires.
    pub onboarding: Onboarding,
    /// The dashboard of an account's owner. It cannot be changed later.
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

/// Defines choices whose values have names, for use on a command line.
macro_rules! choices {
    ($($(#[$doc:meta])* $choice:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $choice {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $choice {
            /// All values.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value's name.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The value with this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|choice| choice.as_str() == name)
            }
        }
    )*};
}

choices! {
    /// How accounts give Stripe the information that it requires.
    /// See [onboarding](https://docs.stripe.com/connect/onboarding).
    Onboarding {
        /// On Stripe's pages, through an account link.
        Hosted = "hosted",
        /// In Stripe's component on the platform's own pages, through an account session.
        Embedded = "embedded",
        /// On the platform's own pages, through the API.
        Api = "api",
    }

    /// The dashboard of an account's owner.
    /// See [dashboards](https://docs.stripe.com/connect/connect-embedded-components/dashboards).
    Dashboard {
        /// The Stripe Dashboard.
        Full = "full",
        /// The Express Dashboard, through a login link.
        Express = "express",
        /// No dashboard: embedded components, or the platform's own pages.
        None = "none",
    }

    /// How payments are split. See [charge types](https://docs.stripe.com/connect/charges).
    ChargeType {
        /// The customer pays the account; the platform may take a fee.
        Direct = "direct",
        /// The customer pays the platform, and Stripe transfers the money to one account.
        Destination = "destination",
        /// The customer pays the platform, which transfers to any number of accounts at any time.
        SeparateChargesAndTransfers = "separate",
    }

    /// The party that pays fees or bears losses.
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
        /// Automatically, as funds become available.
        Automatic = "automatic",
        /// When the platform creates a payout.
        Manual = "manual",
    }
}

impl Design {
    /// Makes a payment of the chosen type. The amount is in the currency's smallest unit.
    pub fn payment(&self, account: &str, amount: i64, currency: &str) -> Payment {
        match self.charges {
            ChargeType::Direct => Payment::direct(account, amount, currency),
            ChargeType::Destination => Payment::destination(account, amount, currency),
            ChargeType::SeparateChargesAndTransfers => Payment::separate(amount, currency),
        }
    }
}
