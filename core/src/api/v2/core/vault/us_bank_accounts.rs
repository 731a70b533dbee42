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
        POST "/v2/core/vault/us_bank_accounts" create() Create
            at "api/v2/core/vault/us-bank-accounts/create#v2_create_us_bank_accounts" -> UsBankAccount {
            /// Required.
            account_number: String,
            bank_account_type: BankAccountType,
            /// Required.
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
        POST "/v2/core/vault/us_bank_accounts/{id}" update(id) Update
            at "api/v2/core/vault/us-bank-accounts/update#v2_update_us_bank_accounts" -> UsBankAccount {
            fedwire_routing_number: String,
            routing_number: String,
        }

        /// [Lists](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/list) us bank
        /// accounts.
        GET "/v2/core/vault/us_bank_accounts" list() List
            at "api/v2/core/vault/us-bank-accounts/list#v2_list_us_bank_accounts" => [UsBankAccount] Url {
            limit: i64,
            verification_status: VerificationStatus,
        }

        /// [Archives](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/archive) a us bank
        /// account.
        POST "/v2/core/vault/us_bank_accounts/{id}/archive" archive(id) Archive
            at "api/v2/core/vault/us-bank-accounts/archive#v2_archive_us_bank_accounts" -> UsBankAccount {}

        /// [Confirms](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/confirm_microdeposits)
        /// microdeposits to a bank account.
        POST "/v2/core/vault/us_bank_accounts/{id}/confirm_microdeposits"
            confirm_microdeposits(id) ConfirmMicrodeposits
            at "api/v2/core/vault/us-bank-accounts/confirm_microdeposits#v2_confirm_microdeposits_us_bank_accounts" -> UsBankAccount {
            amounts: Vec<i64>,
            descriptor_code: String,
        }

        /// [Sends](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/send_microdeposits)
        /// microdeposits to a bank account.
        POST "/v2/core/vault/us_bank_accounts/{id}/send_microdeposits"
            send_microdeposits(id) SendMicrodeposits
            at "api/v2/core/vault/us-bank-accounts/send_microdeposits#v2_send_microdeposits_us_bank_accounts" -> UsBankAccount {}

        /// [Unarchives](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/unarchive) a us
        /// bank account.
        POST "/v2/core/vault/us_bank_accounts/{id}/unarchive" unarchive(id) Unarchive
            at "api/v2/core/vault/us-bank-accounts/unarchive#v2_unarchive_us_bank_accounts" -> UsBankAccount {}
    }

    objects {
        /// A [us bank account](https://docs.stripe.com/api/v2/core/vault/us-bank-accounts/object).
        UsBankAccount "v2.core.vault.us_bank_account"
            at "api/v2/core/vault/us-bank-accounts/object#v2_us_bank_account_object" id {
            archived: bool,
            bank_account_type: BankAccountType,
            bank_name: &'a str,
            created: DateTime<'a>,
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
        MicrodepositVerificationDetails
            at "api/v2/core/vault/us-bank-accounts/object#v2_us_bank_account_object-verification-microdeposit_verification_details" {
            expires: &'a str,
            microdeposit_type: MicrodepositType,
            sent: &'a str,
        }

        /// `verification` in an answer.
        Verification
            at "api/v2/core/vault/us-bank-accounts/object#v2_us_bank_account_object-verification" {
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
