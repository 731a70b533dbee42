use crate::Param;

/// Why an account is rejected. There are no others, so a slip does not compile.
///
/// See [rejecting accounts](https://docs.stripe.com/api/accounts/reject).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RejectReason {
    /// The account is fraudulent.
    Fraud,
    /// The account breaks the terms of service.
    TermsOfService,
    /// Any other reason.
    Other,
}

impl From<RejectReason> for Param {
    fn from(reason: RejectReason) -> Self {
        match reason {
            RejectReason::Fraud => "fraud",
            RejectReason::TermsOfService => "terms_of_service",
            RejectReason::Other => "other",
        }
        .into()
    }
}
