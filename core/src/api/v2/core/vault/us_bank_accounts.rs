//! [Us bank accounts](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::table;

pub use crate::api::payment_intents::MicrodepositType;
pub use crate::api::v2::core::vault::gb_bank_accounts::BankAccountType;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/create) a us bank
        /// account.
        ///
        /// Required: `account_number`, `currency`.
        ///
        /// Errors of its own: `blocked_by_stripe`, `cannot_proceed`, `invalid_payment_method`,
        /// `quota_exceeded`.
        POST "/v2/core/vault/us_bank_accounts" create() Create
            at "api/v2/core/vault/us-bank-accounts/create#v2_create_us_bank_accounts" -> UsBankAccount {
            /// Required.
            account_number: String,
            /// One of `checking`, `savings`.
            bank_account_type: BankAccountType,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            fedwire_routing_number: String,
            routing_number: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/retrieve) a us
        /// bank account.
        GET "/v2/core/vault/us_bank_accounts/{id}" retrieve(id) Retrieve
            at "api/v2/core/vault/us-bank-accounts/retrieve#v2_retrieve_us_bank_accounts" -> UsBankAccount {}

        /// [Updates](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/update) a us bank
        /// account.
        ///
        /// Errors of its own: `blocked_by_stripe`, `cannot_proceed`, `invalid_payment_method`,
        /// `quota_exceeded`.
        POST "/v2/core/vault/us_bank_accounts/{id}" update(id) Update
            at "api/v2/core/vault/us-bank-accounts/update#v2_update_us_bank_accounts" -> UsBankAccount {
            fedwire_routing_number: String,
            routing_number: String,
        }

        /// [Lists](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/list) us bank
        /// accounts.
        GET "/v2/core/vault/us_bank_accounts" list() List
            at "api/v2/core/vault/us-bank-accounts/list#v2_list_us_bank_accounts" => [UsBankAccount] Url {
            /// How many objects a page has at most.
            limit: i64,
            /// One of `awaiting_verification`, `unverified`, `verification_failed`, `verified`.
            verification_status: VerificationStatus,
        }

        /// [Archives](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/archive) a us bank
        /// account.
        ///
        /// Errors of its own: `cannot_proceed`, `controlled_by_alternate_resource`.
        POST "/v2/core/vault/us_bank_accounts/{id}/archive" archive(id) Archive
            at "api/v2/core/vault/us-bank-accounts/archive#v2_archive_us_bank_accounts" -> UsBankAccount {}

        /// [Confirms](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/confirm_microdeposits)
        /// microdeposits to a bank account.
        ///
        /// Errors of its own: `controlled_by_alternate_resource`, `verification_attempt_failed`,
        /// `verification_expired`, `verification_not_initiated`.
        POST "/v2/core/vault/us_bank_accounts/{id}/confirm_microdeposits"
            confirm_microdeposits(id) ConfirmMicrodeposits
            at "api/v2/core/vault/us-bank-accounts/confirm_microdeposits#v2_confirm_microdeposits_us_bank_accounts" -> UsBankAccount {
            amounts: Vec<i64>,
            descriptor_code: String,
        }

        /// [Sends](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/send_microdeposits)
        /// microdeposits to a bank account.
        ///
        /// Errors of its own: `cannot_proceed`, `controlled_by_alternate_resource`.
        POST "/v2/core/vault/us_bank_accounts/{id}/send_microdeposits"
            send_microdeposits(id) SendMicrodeposits
            at "api/v2/core/vault/us-bank-accounts/send_microdeposits#v2_send_microdeposits_us_bank_accounts" -> UsBankAccount {}

        /// [Unarchives](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/unarchive) a us
        /// bank account.
        ///
        /// Errors of its own: `controlled_by_alternate_resource`.
        POST "/v2/core/vault/us_bank_accounts/{id}/unarchive" unarchive(id) Unarchive
            at "api/v2/core/vault/us-bank-accounts/unarchive#v2_unarchive_us_bank_accounts" -> UsBankAccount {}
    }

    objects {
        /// A [us bank account](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object).
        UsBankAccount "v2.core.vault.us_bank_account"
            at "api/v2/core/vault/us-bank-accounts/object#v2_us_bank_account_object" id {
            archived: bool,
            /// One of `checking`, `savings`.
            bank_account_type: BankAccountType,
            bank_name: &'a str,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            fedwire_routing_number: Option<&'a str>,
            financial_connections_account: Option<&'a str>,
            last4: &'a str,
            /// Whether it is live and not a test.
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
        MicrodepositVerificationDetails
            at "api/v2/core/vault/us-bank-accounts/object#v2_us_bank_account_object-verification-microdeposit_verification_details" {
            expires: &'a str,
            /// One of `amounts`, `descriptor_code`.
            microdeposit_type: MicrodepositType,
            sent: &'a str,
        }

        /// `verification` in an answer.
        Verification
            at "api/v2/core/vault/us-bank-accounts/object#v2_us_bank_account_object-verification" {
            microdeposit_verification_details: Option<MicrodepositVerificationDetails<'a>>,
            /// One of `awaiting_verification`, `unverified`, `verification_failed`, `verified`.
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
