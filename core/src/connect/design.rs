//! The design of a Connect integration: the choices of Stripe's guides to
//! [designing](https://docs.stripe.com/connect/design-an-integration) and
//! [configuring](https://docs.stripe.com/connect/interactive-platform-guide) a platform, and the accounts, sessions,
//! settings and steps that follow from them.
//!
//! Accounts are made with v2 of the API, which Stripe recommends to new platforms; v1 is there for those that have it.
//!
//! ```
//! use pinstripe_core::connect::design::{ChargeType, Dashboard, Design, Party, Verdict};
//!
//! let marketplace = Design {
//!     dashboard: Dashboard::Express,
//!     charges: ChargeType::Separate,
//!     fees: Party::Platform,
//!     losses: Party::Platform,
//!     ..Design::default()
//! };
//! assert_eq!(marketplace.verdict(), Verdict::Caution);
//! for warning in marketplace.warnings() {
//!     println!("{warning}, see {}", warning.page());
//! }
//! let create = marketplace.account().contact_email("seller@example.test").identity(|i| i.country("us"));
//! ```

mod account;
mod capabilities;
mod matrix;
mod payouts;
mod session;
mod steps;
mod warnings;

pub use matrix::Verdict;
pub use steps::DesignStep;
pub use warnings::Warning;

/// The choices of a design. The default is what Stripe recommends to a platform that sells software.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Design {
    /// The version of the API that makes the accounts.
    pub accounts: Accounts,
    /// How accounts give Stripe the information that it requires.
    pub onboarding: Onboarding,
    /// The dashboard of an account's owner. It cannot be changed later.
    pub dashboard: Dashboard,
    /// How payments are split.
    pub charges: ChargeType,
    /// Whose business the customer pays, by name and by law. For direct charges it is always the account.
    pub merchant: MerchantOfRecord,
    /// Who collects Stripe's fees from the account: Stripe, or the platform, which pays them to Stripe.
    pub fees: Party,
    /// Who bears the negative balances of the account.
    pub losses: Party,
    /// When balances go to banks.
    pub payouts: PayoutSchedule,
}

impl Default for Design {
    fn default() -> Self {
        Self {
            accounts: Accounts::V2,
            onboarding: Onboarding::Hosted,
            dashboard: Dashboard::Full,
            charges: ChargeType::Direct,
            merchant: MerchantOfRecord::Account,
            fees: Party::Stripe,
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
    /// The version of the API that makes accounts.
    Accounts {
        /// [Accounts v2](https://docs.stripe.com/connect/accounts-v2), for new platforms.
        V2 = "v2",
        /// [Accounts v1](https://docs.stripe.com/api/accounts), which is legacy.
        V1 = "v1",
    }

    /// How accounts give Stripe the information that it requires. It does not say who is responsible for collecting it:
    /// see [`Design::collector`].
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
        Separate = "separate",
    }

    /// Whose business the customer pays: its name is on the statement, and the rules of its country apply.
    /// See [the merchant of record](https://docs.stripe.com/connect/merchant-of-record).
    MerchantOfRecord {
        /// The platform.
        Platform = "platform",
        /// The account, by `on_behalf_of` where the charge is on the platform.
        Account = "account",
    }

    /// A party that collects or bears something.
    Party {
        /// The platform.
        Platform = "platform",
        /// Stripe.
        Stripe = "stripe",
    }

    /// When balances go to banks. See [payouts](https://docs.stripe.com/connect/payouts-connected-accounts).
    PayoutSchedule {
        /// As Stripe does for the account: daily, unless its country says otherwise.
        Automatic = "automatic",
        /// Every day.
        Daily = "daily",
        /// Every Monday, unless the operation says another day.
        Weekly = "weekly",
        /// On the first of the month, unless the operation says another day.
        Monthly = "monthly",
        /// When the platform creates a payout.
        Manual = "manual",
        /// When the platform creates a payout, which arrives within minutes for a fee.
        /// See [instant payouts](https://docs.stripe.com/connect/instant-payouts).
        Instant = "instant",
    }
}

impl Design {
    /// Who is responsible for collecting requirements: the platform where it bears the losses of accounts without a
    /// dashboard, whatever the onboarding is, and Stripe otherwise.
    /// See [`requirements_collector`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-defaults-responsibilities-requirements_collector).
    pub fn collector(&self) -> Party {
        if self.dashboard == Dashboard::None && self.losses == Party::Platform {
            Party::Platform
        } else {
            Party::Stripe
        }
    }
}
