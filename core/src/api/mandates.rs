//! [Mandates](https://docs.stripe.com/api/mandates).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::PaymentMethod;
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::confirmation_tokens::Online;
pub use crate::api::invoices::{AmountIncludesIof, AmountType, TransactionType};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/mandates/retrieve) a mandate.
        GET "/v1/mandates/{mandate}" retrieve(mandate) Retrieve
            at "api/mandates/retrieve#retrieve_mandate" -> Mandate {
            /// Fields that expand: `payment_method`.
            expand: Vec<String>,
        }
    }

    objects {
        /// A [mandate](https://docs.stripe.com/api/mandates/object).
        Mandate "mandate" at "api/mandates/object#mandate_object" id {
            customer_acceptance: CustomerAcceptance<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// If `type` is `multi_use`.
            multi_use: Option<MultiUse<'a>>,
            object: &'a str,
            on_behalf_of: Option<&'a str>,
            payment_method: Expandable<'a, PaymentMethod>,
            payment_method_details: PaymentMethodDetails<'a>,
            /// If `type` is `single_use`.
            single_use: Option<SingleUse<'a>>,
            /// One of `active`, `inactive`, `pending`.
            status: MandateStatus,
            /// One of `multi_use`, `single_use`. `type` on the wire.
            type_ as type: MandateType,
        }
    }

    views {
        /// `payment_method_details.acss_debit` in an answer.
        AcssDebit at "api/mandates/object#mandate_object-payment_method_details-acss_debit" {
            /// Any of `invoice`, `subscription`.
            default_for: Option<Vec<DefaultFor>>,
            interval_description: Option<&'a str>,
            /// One of `combined`, `interval`, `sporadic`.
            payment_schedule: PaymentSchedule,
            /// One of `business`, `personal`.
            transaction_type: TransactionType,
        }

        /// `payment_method_details.au_becs_debit` in an answer.
        AuBecsDebit at "api/mandates/object#mandate_object-payment_method_details-au_becs_debit" {
            url: &'a str,
        }

        /// `payment_method_details.bacs_debit` in an answer.
        BacsDebit at "api/mandates/object#mandate_object-payment_method_details-bacs_debit" {
            display_name: Option<&'a str>,
            /// One of `accepted`, `pending`, `refused`, `revoked`.
            network_status: NetworkStatus,
            reference: &'a str,
            /// One of `account_closed`, `bank_account_restricted`, `bank_ownership_changed`,
            /// `could_not_process`, `debit_not_authorized`.
            revocation_reason: Option<RevocationReason>,
            service_user_number: Option<&'a str>,
            url: &'a str,
        }

        /// `payment_method_details.blik` in an answer.
        Blik at "api/mandates/object#mandate_object-payment_method_details-blik" {
            expires_at: Option<Timestamp>,
            /// Only `off_session`. `type` on the wire.
            type_ as type: BlikType,
        }

        /// `payment_method_details.card` in an answer.
        Card at "api/mandates/object#mandate_object-payment_method_details-card" {
            india: Option<India<'a>>,
        }

        /// `customer_acceptance` in an answer.
        CustomerAcceptance at "api/mandates/object#mandate_object-customer_acceptance" {
            accepted_at: Option<Timestamp>,
            /// If `type` is `offline`.
            offline: Option<JsonRef<'a>>,
            /// If `type` is `online`.
            online: Option<Online<'a>>,
            /// One of `offline`, `online`. `type` on the wire.
            type_ as type: CustomerAcceptanceType,
        }

        /// `payment_method_details.card.india` in an answer.
        India at "api/mandates/object#mandate_object-payment_method_details-card-india" {
            /// One of `canceled`, `card_not_supported`, `currency_not_supported`, `expired`,
            /// `issuer_not_supported`, `processing_error`, `undetermined`.
            inactive_reason: Option<InactiveReason>,
        }

        /// `multi_use` in an answer.
        MultiUse at "api/mandates/object#mandate_object-multi_use" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
        }

        /// `payment_method_details` in an answer.
        PaymentMethodDetails at "api/mandates/object#mandate_object-payment_method_details" {
            acss_debit: Option<AcssDebit<'a>>,
            amazon_pay: Option<JsonRef<'a>>,
            au_becs_debit: Option<AuBecsDebit<'a>>,
            bacs_debit: Option<BacsDebit<'a>>,
            blik: Option<Blik<'a>>,
            card: Option<Card<'a>>,
            cashapp: Option<JsonRef<'a>>,
            kakao_pay: Option<JsonRef<'a>>,
            klarna: Option<JsonRef<'a>>,
            kr_card: Option<JsonRef<'a>>,
            link: Option<JsonRef<'a>>,
            naver_pay: Option<JsonRef<'a>>,
            nz_bank_account: Option<JsonRef<'a>>,
            paypal: Option<Paypal<'a>>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            revolut_pay: Option<JsonRef<'a>>,
            sepa_debit: Option<SepaDebit<'a>>,
            twint: Option<JsonRef<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
        }

        /// `payment_method_details.paypal` in an answer.
        Paypal at "api/mandates/object#mandate_object-payment_method_details-paypal" {
            billing_agreement_id: Option<&'a str>,
            payer_id: Option<&'a str>,
        }

        /// `payment_method_details.payto` in an answer.
        Payto at "api/mandates/object#mandate_object-payment_method_details-payto" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: AmountType,
            /// A date: YYYY-MM-DD.
            end_date: Option<&'a str>,
            /// One of `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`,
            /// `semi_annual`, `weekly`.
            payment_schedule: PaytoPaymentSchedule,
            payments_per_period: Option<i64>,
            /// One of `dependant_support`, `government`, `loan`, `mortgage`, `other`, `pension`,
            /// `personal`, `retail`, `salary`, `tax`, `utility`.
            purpose: Option<PaytoPurpose>,
            /// A date: YYYY-MM-DD.
            start_date: Option<&'a str>,
        }

        /// `payment_method_details.pix` in an answer.
        Pix at "api/mandates/object#mandate_object-payment_method_details-pix" {
            /// One of `always`, `never`.
            amount_includes_iof: Option<AmountIncludesIof>,
            /// One of `fixed`, `maximum`.
            amount_type: Option<AmountType>,
            /// A date: YYYY-MM-DD.
            end_date: Option<&'a str>,
            /// One of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`.
            payment_schedule: Option<PixPaymentSchedule>,
            reference: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            start_date: Option<&'a str>,
        }

        /// `payment_method_details.sepa_debit` in an answer.
        SepaDebit at "api/mandates/object#mandate_object-payment_method_details-sepa_debit" {
            reference: &'a str,
            url: &'a str,
        }

        /// `single_use` in an answer.
        SingleUse at "api/mandates/object#mandate_object-single_use" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
        }

        /// `payment_method_details.upi` in an answer.
        Upi at "api/mandates/object#mandate_object-payment_method_details-upi" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: Option<AmountType>,
            description: Option<&'a str>,
            end_date: Option<Timestamp>,
        }

        /// `payment_method_details.us_bank_account` in an answer.
        UsBankAccount
            at "api/mandates/object#mandate_object-payment_method_details-us_bank_account" {
            /// Only `paper`.
            collection_method: Option<CollectionMethod>,
        }
    }

    kinds {
        MandateKind of object Mandate {
            MultiUse("multi_use"): MultiUse<'a>,
            SingleUse("single_use"): SingleUse<'a>,
        }

        CustomerAcceptanceKind of view CustomerAcceptance {
            Offline("offline"): JsonRef<'a>,
            Online("online"): Online<'a>,
        }

        PaymentMethodDetailsKind of view PaymentMethodDetails {
            AcssDebit("acss_debit"): AcssDebit<'a>,
            AmazonPay("amazon_pay"): JsonRef<'a>,
            AuBecsDebit("au_becs_debit"): AuBecsDebit<'a>,
            BacsDebit("bacs_debit"): BacsDebit<'a>,
            Blik("blik"): Blik<'a>,
            Card("card"): Card<'a>,
            Cashapp("cashapp"): JsonRef<'a>,
            KakaoPay("kakao_pay"): JsonRef<'a>,
            Klarna("klarna"): JsonRef<'a>,
            KrCard("kr_card"): JsonRef<'a>,
            Link("link"): JsonRef<'a>,
            NaverPay("naver_pay"): JsonRef<'a>,
            NzBankAccount("nz_bank_account"): JsonRef<'a>,
            Paypal("paypal"): Paypal<'a>,
            Payto("payto"): Payto<'a>,
            Pix("pix"): Pix<'a>,
            RevolutPay("revolut_pay"): JsonRef<'a>,
            SepaDebit("sepa_debit"): SepaDebit<'a>,
            Twint("twint"): JsonRef<'a>,
            Upi("upi"): Upi<'a>,
            UsBankAccount("us_bank_account"): UsBankAccount<'a>,
        }
    }

    enums {
        /// `payment_method_details.blik.type`.
        BlikType { OffSession = "off_session" }

        /// `payment_method_details.us_bank_account.collection_method`.
        CollectionMethod { Paper = "paper" }

        /// `customer_acceptance.type`.
        CustomerAcceptanceType { Offline = "offline", Online = "online" }

        /// `payment_method_details.acss_debit.default_for`.
        DefaultFor { Invoice = "invoice", Subscription = "subscription" }

        /// `payment_method_details.card.india.inactive_reason`.
        InactiveReason {
            Canceled = "canceled",
            CardNotSupported = "card_not_supported",
            CurrencyNotSupported = "currency_not_supported",
            Expired = "expired",
            IssuerNotSupported = "issuer_not_supported",
            ProcessingError = "processing_error",
            Undetermined = "undetermined",
        }

        /// `status`.
        MandateStatus { Active = "active", Inactive = "inactive", Pending = "pending" }

        /// `type`.
        MandateType { MultiUse = "multi_use", SingleUse = "single_use" }

        /// `payment_method_details.bacs_debit.network_status`.
        NetworkStatus {
            Accepted = "accepted",
            Pending = "pending",
            Refused = "refused",
            Revoked = "revoked",
        }

        /// `payment_method_details.acss_debit.payment_schedule`.
        PaymentSchedule { Combined = "combined", Interval = "interval", Sporadic = "sporadic" }

        /// `payment_method_details.payto.payment_schedule`.
        PaytoPaymentSchedule {
            Adhoc = "adhoc",
            Annual = "annual",
            Daily = "daily",
            Fortnightly = "fortnightly",
            Monthly = "monthly",
            Quarterly = "quarterly",
            SemiAnnual = "semi_annual",
            Weekly = "weekly",
        }

        /// `payment_method_details.payto.purpose`.
        PaytoPurpose {
            DependantSupport = "dependant_support",
            Government = "government",
            Loan = "loan",
            Mortgage = "mortgage",
            Other = "other",
            Pension = "pension",
            Personal = "personal",
            Retail = "retail",
            Salary = "salary",
            Tax = "tax",
            Utility = "utility",
        }

        /// `payment_method_details.pix.payment_schedule`.
        PixPaymentSchedule {
            Halfyearly = "halfyearly",
            Monthly = "monthly",
            Quarterly = "quarterly",
            Weekly = "weekly",
            Yearly = "yearly",
        }

        /// `payment_method_details.bacs_debit.revocation_reason`.
        RevocationReason {
            AccountClosed = "account_closed",
            BankAccountRestricted = "bank_account_restricted",
            BankOwnershipChanged = "bank_ownership_changed",
            CouldNotProcess = "could_not_process",
            DebitNotAuthorized = "debit_not_authorized",
        }
    }
}
