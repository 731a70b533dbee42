//! [Source transactions](https://docs.stripe.com/api/source_transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/source_transactions/list) source transactions.
        GET "/v1/sources/{source}/source_transactions" list(source) List
            at "api/source_transactions/list#list_source_transactions" => [SourceTransaction] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [source transaction](https://docs.stripe.com/api/source_transactions/object).
        SourceTransaction "source_transaction"
            at "api/source_transactions/object#source_transaction_object" id {
            /// If `type` is `ach_credit_transfer`.
            ach_credit_transfer: Option<AchCreditTransfer<'a>>,
            /// In the currency's smallest unit.
            amount: i64,
            chf_credit_transfer: Option<ChfCreditTransfer<'a>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            gbp_credit_transfer: Option<GbpCreditTransfer<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            paper_check: Option<PaperCheck<'a>>,
            sepa_credit_transfer: Option<SepaCreditTransfer<'a>>,
            source: &'a str,
            status: &'a str,
            /// `type` on the wire.
            type_ as type: SourceTransactionType,
        }
    }

    views {
        /// `ach_credit_transfer` in an answer.
        AchCreditTransfer
            at "api/source_transactions/object#source_transaction_object-ach_credit_transfer" {
            customer_data: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            routing_number: Option<&'a str>,
        }

        /// `chf_credit_transfer` in an answer.
        ChfCreditTransfer
            at "api/source_transactions/object#source_transaction_object-chf_credit_transfer" {
            reference: Option<&'a str>,
            sender_address_country: Option<&'a str>,
            sender_address_line1: Option<&'a str>,
            sender_iban: Option<&'a str>,
            sender_name: Option<&'a str>,
        }

        /// `gbp_credit_transfer` in an answer.
        GbpCreditTransfer
            at "api/source_transactions/object#source_transaction_object-gbp_credit_transfer" {
            fingerprint: Option<&'a str>,
            funding_method: Option<&'a str>,
            last4: Option<&'a str>,
            reference: Option<&'a str>,
            sender_account_number: Option<&'a str>,
            sender_name: Option<&'a str>,
            sender_sort_code: Option<&'a str>,
        }

        /// `paper_check` in an answer.
        PaperCheck at "api/source_transactions/object#source_transaction_object-paper_check" {
            available_at: Option<&'a str>,
            invoices: Option<&'a str>,
        }

        /// `sepa_credit_transfer` in an answer.
        SepaCreditTransfer
            at "api/source_transactions/object#source_transaction_object-sepa_credit_transfer" {
            reference: Option<&'a str>,
            sender_iban: Option<&'a str>,
            sender_name: Option<&'a str>,
        }
    }

    enums {
        /// `type`.
        SourceTransactionType {
            AchCreditTransfer = "ach_credit_transfer",
            AchDebit = "ach_debit",
            Alipay = "alipay",
            Bancontact = "bancontact",
            Card = "card",
            CardPresent = "card_present",
            Eps = "eps",
            Giropay = "giropay",
            Ideal = "ideal",
            Klarna = "klarna",
            Multibanco = "multibanco",
            P24 = "p24",
            SepaDebit = "sepa_debit",
            Sofort = "sofort",
            ThreeDSecure = "three_d_secure",
            Wechat = "wechat",
        }
    }
}
