use crate::params::Param;

/// Why an account is rejected. For a reason that is not listed here, use `.param("reason", "…")`.
///
/// See [rejecting accounts](https://docs.stripe.com/api/accounts/reject).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RejectReason {
    /// The account is fraudulent. Recent versions of the API list the kinds of fraud below instead.
    Fraud,
    /// The account took payments without intending to fulfil the orders.
    FraudNoIntentToFulfill,
    /// The account turns stolen payment methods into cash.
    FraudPaymentMethodCasher,
    /// The account tests stolen payment methods.
    FraudPaymentMethodTester,
    /// The account is fraudulent in another way.
    FraudOther,
    /// The account breaks the terms of service.
    TermsOfService,
    /// The account is a credit risk.
    Credit,
    /// Any other reason.
    Other,
}

impl RejectReason {
    /// All reasons.
    pub const ALL: &[Self] = &[
        Self::Fraud,
        Self::FraudNoIntentToFulfill,
        Self::FraudPaymentMethodCasher,
        Self::FraudPaymentMethodTester,
        Self::FraudOther,
        Self::TermsOfService,
        Self::Credit,
        Self::Other,
    ];

    /// The reason as Stripe writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fraud => "fraud",
            Self::FraudNoIntentToFulfill => "fraud_no_intent_to_fulfill",
            Self::FraudPaymentMethodCasher => "fraud_payment_method_casher",
            Self::FraudPaymentMethodTester => "fraud_payment_method_tester",
            Self::FraudOther => "fraud_other",
            Self::TermsOfService => "terms_of_service",
            Self::Credit => "credit",
            Self::Other => "other",
        }
    }
}

impl From<RejectReason> for Param {
    fn from(reason: RejectReason) -> Self {
        reason.as_str().into()
    }
}
