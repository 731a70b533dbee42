//! [Us bank accounts](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.

pub use crate::api::payment_intents::MicrodepositType;
pub use crate::api::v2::core::vault::gb_bank_accounts::BankAccountType;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/create) a us bank
        /// account.
        POST "/v2/core/vault/us_bank_accounts" create() Create -> UsBankAccount {
            /// Required.
            account_number: String,
            bank_account_type: BankAccountType,
            /// Required.
            currency: String,
            fedwire_routing_number: String,
            routing_number: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/retrieve) a us
        /// bank account.
        GET "/v2/core/vault/us_bank_accounts/{id}" retrieve(id) Retrieve -> UsBankAccount {}

        /// [Updates](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/update) a us bank
        /// account.
        POST "/v2/core/vault/us_bank_accounts/{id}" update(id) Update -> UsBankAccount {
            fedwire_routing_number: String,
            routing_number: String,
        }

        /// [Lists](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/list) us bank
        /// accounts.
        GET "/v2/core/vault/us_bank_accounts" list() List => [UsBankAccount] Url {
            limit: i64,
            verification_status: VerificationStatus,
        }

        /// [Archives](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/archive) a us bank
        /// account.
        POST "/v2/core/vault/us_bank_accounts/{id}/archive" archive(id) Archive -> UsBankAccount {}

        /// [Confirms](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/confirm_microdeposits)
        /// microdeposits to a bank account.
        POST "/v2/core/vault/us_bank_accounts/{id}/confirm_microdeposits"
            confirm_microdeposits(id) ConfirmMicrodeposits -> UsBankAccount {
            amounts: Vec<i64>,
            descriptor_code: String,
        }

        /// [Sends](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/send_microdeposits)
        /// microdeposits to a bank account.
        POST "/v2/core/vault/us_bank_accounts/{id}/send_microdeposits"
            send_microdeposits(id) SendMicrodeposits -> UsBankAccount {}

        /// [Unarchives](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/unarchive) a us
        /// bank account.
        POST "/v2/core/vault/us_bank_accounts/{id}/unarchive"
            unarchive(id) Unarchive -> UsBankAccount {}
    }

    objects {
        /// A [us bank account](https://docs.stripe.com/api/v2/core/vault/us_bank_accounts/object).
        UsBankAccount "v2.core.vault.us_bank_account" id {
            archived: bool,
            bank_account_type: BankAccountType,
            bank_name: &'a str,
            /// A time as in RFC 3339.
            created: &'a str,
            fedwire_routing_number: Option<&'a str>,
            financial_connections_account: Option<&'a str>,
            last4: &'a str,
            livemode: bool,
            object: &'a str,
            restricted: bool,
            routing_number: Option<&'a str>,
            supported_currencies: Vec<&'a str>,
            verification: Verification<'a>,
        }
    }

    views {
        /// `verification.microdeposit_verification_details` in an answer.
        MicrodepositVerificationDetails {
            expires: &'a str,
            microdeposit_type: MicrodepositType,
            sent: &'a str,
        }

        /// `verification` in an answer.
        Verification {
            microdeposit_verification_details: Option<MicrodepositVerificationDetails<'a>>,
            status: VerificationStatus,
        }
    }

    enums {
        /// `verification_status`.
        VerificationStatus {
            AwaitingVerification = "awaiting_verification",
            Unverified = "unverified",
            VerificationFailed = "verification_failed",
            Verified = "verified",
        }
    }
}
