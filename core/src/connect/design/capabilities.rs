use super::{ChargeType, MerchantOfRecord};

impl ChargeType {
    /// The capabilities that an account needs for payments of this type, by their names in v1: those and no more, as
    /// each makes onboarding longer.
    /// See [account capabilities](https://docs.stripe.com/connect/account-capabilities).
    pub const fn capabilities_v1(self, merchant: MerchantOfRecord) -> &'static [&'static str] {
        match (self, merchant) {
            (Self::Direct, _) => &["card_payments"],
            (_, MerchantOfRecord::Platform) => &["transfers"],
            (_, MerchantOfRecord::Account) => &["card_payments", "transfers"],
        }
    }

    /// The same in v2, each with the configuration that it belongs to.
    /// See [account configurations](https://docs.stripe.com/connect/accounts-v2/connected-account-configuration).
    pub const fn capabilities_v2(
        self,
        merchant: MerchantOfRecord,
    ) -> &'static [(&'static str, &'static str)] {
        const MERCHANT: (&str, &str) = ("merchant", "card_payments");
        const RECIPIENT: (&str, &str) = ("recipient", "stripe_balance.stripe_transfers");
        match (self, merchant) {
            (Self::Direct, _) => &[MERCHANT],
            (_, MerchantOfRecord::Platform) => &[RECIPIENT],
            (_, MerchantOfRecord::Account) => &[MERCHANT, RECIPIENT],
        }
    }
}
