//! [Sources](https://docs.stripe.com/api/sources).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::json::JsonRef;
use crate::secret::{BearerUrl, SecretText};
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{Address, AddressParams};
pub use crate::api::cards::AllowRedisplay;
pub use crate::api::charges::Shipping;
pub use crate::api::confirmation_tokens::AuBecsDebit;
pub use crate::api::customer_payment_sources::OwnerParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/sources/create) a source.
        POST "/v1/sources" create() Create at "api/sources/create#create_source" -> Source {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            customer: String,
            expand: Vec<String>,
            /// One of `code_verification`, `none`, `receiver`, `redirect`.
            flow: SourceFlow,
            mandate: |MandateParams|,
            /// Names and values of your own.
            metadata: Metadata,
            original_source: String,
            owner: |OwnerParams|,
            /// If `flow` is `receiver`.
            receiver: |ReceiverParams|,
            /// If `flow` is `redirect`.
            redirect: |RedirectParams|,
            source_order: |SourceOrderParams|,
            statement_descriptor: String,
            token: String,
            /// `type` on the wire.
            type_ as type: String,
            /// One of `reusable`, `single_use`.
            usage: SourceUsage,
        }

        /// [Retrieves](https://docs.stripe.com/api/sources/retrieve) a source.
        GET "/v1/sources/{source}" retrieve(source) Retrieve
            at "api/sources/retrieve#retrieve_source" -> Source {
            client_secret: String,
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/sources/update) a source.
        POST "/v1/sources/{source}" update(source) Update
            at "api/sources/update#update_source" -> Source {
            /// In the currency's smallest unit.
            amount: i64,
            expand: Vec<String>,
            mandate: |MandateParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            owner: |OwnerParams|,
            source_order: |SourceOrderParams|,
        }

        /// [Verifies](https://docs.stripe.com/api/sources/verify) a source.
        ///
        /// Required: `values`.
        POST "/v1/sources/{source}/verify" verify(source) Verify
            at "api/sources/verify#verify_source" -> Source {
            expand: Vec<String>,
            /// Required.
            values: Vec<String>,
        }
    }

    params {
        /// `mandate.acceptance` in a request.
        AcceptanceParams at "api/sources/create#create_source-mandate-acceptance" {
            date: Timestamp,
            ip: String,
            /// If `type` is `offline`.
            offline: |OfflineParams|,
            /// If `type` is `online`.
            online: |OnlineParams|,
            /// Required. One of `accepted`, `pending`, `refused`, `revoked`.
            status: AcceptanceStatus,
            /// One of `offline`, `online`. `type` on the wire.
            type_ as type: AcceptanceType,
            user_agent: String,
        }

        /// `source_order.items` in a request.
        ItemParams at "api/sources/create#create_source-source_order-items" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            description: String,
            parent: String,
            quantity: i64,
            /// One of `discount`, `shipping`, `sku`, `tax`. `type` on the wire.
            type_ as type: ItemType,
        }

        /// `mandate` in a request.
        MandateParams at "api/sources/create#create_source-mandate" {
            acceptance: |AcceptanceParams|,
            /// In the currency's smallest unit.
            amount: Emptyable<i64>,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// One of `one_time`, `scheduled`, `variable`.
            interval: MandateInterval,
            /// One of `deprecated_none`, `email`, `manual`, `none`, `stripe_email`.
            notification_method: NotificationMethod,
        }

        /// `mandate.acceptance.offline` in a request.
        OfflineParams at "api/sources/create#create_source-mandate-acceptance-offline" {
            /// Required.
            contact_email: String,
        }

        /// `mandate.acceptance.online` in a request.
        OnlineParams at "api/sources/create#create_source-mandate-acceptance-online" {
            date: Timestamp,
            ip: String,
            user_agent: String,
        }

        /// `receiver` in a request.
        ReceiverParams at "api/sources/create#create_source-receiver" {
            /// One of `email`, `manual`, `none`.
            refund_attributes_method: RefundAttributesMethod,
        }

        /// `redirect` in a request.
        RedirectParams at "api/sources/create#create_source-redirect" {
            /// Required.
            return_url: String,
        }

        /// `source_order.shipping.address` in a request.
        ShippingAddressParams at "api/sources/create#create_source-source_order-shipping-address" {
            city: String,
            country: String,
            /// Required.
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
        }

        /// `source_order.shipping` in a request.
        ShippingParams at "api/sources/create#create_source-source_order-shipping" {
            /// Required.
            address: |ShippingAddressParams|,
            carrier: String,
            name: String,
            phone: String,
            tracking_number: String,
        }

        /// `source_order` in a request.
        SourceOrderParams at "api/sources/create#create_source-source_order" {
            /// Adds one.
            items: ..|ItemParams|,
            shipping: |ShippingParams|,
        }
    }

    objects {
        /// A [source](https://docs.stripe.com/api/sources/object).
        Source "source" at "api/sources/object#source_object" id {
            /// If `type` is `ach_credit_transfer`.
            ach_credit_transfer: Option<AchCreditTransfer<'a>>,
            /// If `type` is `ach_debit`.
            ach_debit: Option<AchDebit<'a>>,
            /// If `type` is `acss_debit`.
            acss_debit: Option<AcssDebit<'a>>,
            /// If `type` is `alipay`.
            alipay: Option<Alipay<'a>>,
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: Option<AllowRedisplay>,
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// If `type` is `au_becs_debit`.
            au_becs_debit: Option<AuBecsDebit<'a>>,
            /// If `type` is `bancontact`.
            bancontact: Option<Bancontact<'a>>,
            /// If `type` is `card`.
            card: Option<Card<'a>>,
            /// If `type` is `card_present`.
            card_present: Option<CardPresent<'a>>,
            client_secret: SecretText<'a>,
            code_verification: Option<CodeVerification<'a>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            customer: Option<&'a str>,
            /// If `type` is `eps`.
            eps: Option<Eps<'a>>,
            flow: &'a str,
            /// If `type` is `giropay`.
            giropay: Option<Giropay<'a>>,
            /// If `type` is `ideal`.
            ideal: Option<Ideal<'a>>,
            /// If `type` is `klarna`.
            klarna: Option<Klarna<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            /// If `type` is `multibanco`.
            multibanco: Option<Multibanco<'a>>,
            object: &'a str,
            owner: Option<Owner<'a>>,
            /// If `type` is `p24`.
            p24: Option<P24<'a>>,
            receiver: Option<Receiver<'a>>,
            redirect: Option<Redirect<'a>>,
            /// If `type` is `sepa_credit_transfer`.
            sepa_credit_transfer: Option<SepaCreditTransfer<'a>>,
            /// If `type` is `sepa_debit`.
            sepa_debit: Option<SepaDebit<'a>>,
            /// If `type` is `sofort`.
            sofort: Option<Sofort<'a>>,
            source_order: Option<SourceOrder<'a>>,
            statement_descriptor: Option<&'a str>,
            status: &'a str,
            /// If `type` is `three_d_secure`.
            three_d_secure: Option<ThreeDSecure<'a>>,
            /// `type` on the wire.
            type_ as type: SourceType,
            usage: Option<&'a str>,
            /// If `type` is `wechat`.
            wechat: Option<Wechat<'a>>,
        }

        /// A [source mandate notification](https://docs.stripe.com/api/sources/object).
        SourceMandateNotification "source_mandate_notification"
            at "api/sources/object#source_mandate_notification_object" id {
            acss_debit: Option<SourceAcssDebit<'a>>,
            /// In the currency's smallest unit.
            amount: Option<i64>,
            bacs_debit: Option<BacsDebit<'a>>,
            /// When it was created.
            created: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            reason: &'a str,
            sepa_debit: Option<SourceSepaDebit<'a>>,
            source: Source<JsonRef<'a>>,
            status: &'a str,
            /// `type` on the wire.
            type_ as type: &'a str,
        }
    }

    views {
        /// `ach_credit_transfer` in an answer.
        AchCreditTransfer at "api/sources/object#source_object-ach_credit_transfer" {
            account_number: Option<&'a str>,
            bank_name: Option<&'a str>,
            fingerprint: Option<&'a str>,
            refund_account_holder_name: Option<&'a str>,
            refund_account_holder_type: Option<&'a str>,
            refund_routing_number: Option<&'a str>,
            routing_number: Option<&'a str>,
            swift_code: Option<&'a str>,
        }

        /// `ach_debit` in an answer.
        AchDebit at "api/sources/object#source_object-ach_debit" {
            bank_name: Option<&'a str>,
            country: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            routing_number: Option<&'a str>,
            /// `type` on the wire.
            type_ as type: Option<&'a str>,
        }

        /// `acss_debit` in an answer.
        AcssDebit at "api/sources/object#source_object-acss_debit" {
            bank_address_city: Option<&'a str>,
            bank_address_line_1: Option<&'a str>,
            bank_address_line_2: Option<&'a str>,
            bank_address_postal_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            category: Option<&'a str>,
            country: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            routing_number: Option<&'a str>,
        }

        /// `alipay` in an answer.
        Alipay at "api/sources/object#source_object-alipay" {
            data_string: Option<&'a str>,
            native_url: Option<&'a str>,
            statement_descriptor: Option<&'a str>,
        }

        /// `bacs_debit` in an answer.
        BacsDebit at "api/sources/object#source_mandate_notification_object-bacs_debit" {
            last4: Option<&'a str>,
        }

        /// `bancontact` in an answer.
        Bancontact at "api/sources/object#source_object-bancontact" {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            iban_last4: Option<&'a str>,
            preferred_language: Option<&'a str>,
            statement_descriptor: Option<&'a str>,
        }

        /// `card` in an answer.
        Card at "api/sources/object#source_object-card" {
            address_line1_check: Option<&'a str>,
            address_zip_check: Option<&'a str>,
            brand: Option<&'a str>,
            country: Option<&'a str>,
            cvc_check: Option<&'a str>,
            description: Option<&'a str>,
            dynamic_last4: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            name: Option<&'a str>,
            three_d_secure: Option<&'a str>,
            tokenization_method: Option<&'a str>,
        }

        /// `card_present` in an answer.
        CardPresent at "api/sources/object#source_object-card_present" {
            application_cryptogram: Option<&'a str>,
            application_preferred_name: Option<&'a str>,
            authorization_code: Option<&'a str>,
            authorization_response_code: Option<&'a str>,
            brand: Option<&'a str>,
            country: Option<&'a str>,
            cvm_type: Option<&'a str>,
            data_type: Option<&'a str>,
            dedicated_file_name: Option<&'a str>,
            description: Option<&'a str>,
            emv_auth_data: Option<&'a str>,
            evidence_customer_signature: Option<&'a str>,
            evidence_transaction_certificate: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            pos_device_id: Option<&'a str>,
            pos_entry_mode: Option<&'a str>,
            read_method: Option<&'a str>,
            reader: Option<&'a str>,
            terminal_verification_results: Option<&'a str>,
            transaction_status_information: Option<&'a str>,
        }

        /// `code_verification` in an answer.
        CodeVerification at "api/sources/object#source_object-code_verification" {
            attempts_remaining: i64,
            status: &'a str,
        }

        /// `eps` in an answer.
        Eps at "api/sources/object#source_object-eps" {
            reference: Option<&'a str>,
            statement_descriptor: Option<&'a str>,
        }

        /// `giropay` in an answer.
        Giropay at "api/sources/object#source_object-giropay" {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            statement_descriptor: Option<&'a str>,
        }

        /// `ideal` in an answer.
        Ideal at "api/sources/object#source_object-ideal" {
            bank: Option<&'a str>,
            bic: Option<&'a str>,
            iban_last4: Option<&'a str>,
            statement_descriptor: Option<&'a str>,
        }

        /// `source_order.items` in an answer.
        Item at "api/sources/object#source_object-source_order-items" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            description: Option<&'a str>,
            parent: Option<&'a str>,
            quantity: Option<i64>,
            /// `type` on the wire.
            type_ as type: Option<&'a str>,
        }

        /// `klarna` in an answer.
        Klarna at "api/sources/object#source_object-klarna" {
            background_image_url: Option<&'a str>,
            client_token: Option<SecretText<'a>>,
            first_name: Option<&'a str>,
            last_name: Option<&'a str>,
            locale: Option<&'a str>,
            logo_url: Option<&'a str>,
            page_title: Option<&'a str>,
            pay_later_asset_urls_descriptive: Option<&'a str>,
            pay_later_asset_urls_standard: Option<&'a str>,
            pay_later_name: Option<&'a str>,
            pay_later_redirect_url: Option<&'a str>,
            pay_now_asset_urls_descriptive: Option<&'a str>,
            pay_now_asset_urls_standard: Option<&'a str>,
            pay_now_name: Option<&'a str>,
            pay_now_redirect_url: Option<&'a str>,
            pay_over_time_asset_urls_descriptive: Option<&'a str>,
            pay_over_time_asset_urls_standard: Option<&'a str>,
            pay_over_time_name: Option<&'a str>,
            pay_over_time_redirect_url: Option<&'a str>,
            payment_method_categories: Option<&'a str>,
            purchase_country: Option<&'a str>,
            purchase_type: Option<&'a str>,
            redirect_url: Option<&'a str>,
            shipping_delay: Option<i64>,
            shipping_first_name: Option<&'a str>,
            shipping_last_name: Option<&'a str>,
        }

        /// `multibanco` in an answer.
        Multibanco at "api/sources/object#source_object-multibanco" {
            entity: Option<&'a str>,
            reference: Option<&'a str>,
            refund_account_holder_address_city: Option<&'a str>,
            refund_account_holder_address_country: Option<&'a str>,
            refund_account_holder_address_line1: Option<&'a str>,
            refund_account_holder_address_line2: Option<&'a str>,
            refund_account_holder_address_postal_code: Option<&'a str>,
            refund_account_holder_address_state: Option<&'a str>,
            refund_account_holder_name: Option<&'a str>,
            refund_iban: Option<&'a str>,
        }

        /// `owner` in an answer.
        Owner at "api/sources/object#source_object-owner" {
            address: Option<Address<'a>>,
            email: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
            verified_address: Option<Address<'a>>,
            verified_email: Option<&'a str>,
            verified_name: Option<&'a str>,
            verified_phone: Option<&'a str>,
        }

        /// `p24` in an answer.
        P24 at "api/sources/object#source_object-p24" {
            reference: Option<&'a str>,
        }

        /// `receiver` in an answer.
        Receiver at "api/sources/object#source_object-receiver" {
            address: Option<&'a str>,
            /// In the currency's smallest unit.
            amount_charged: i64,
            /// In the currency's smallest unit.
            amount_received: i64,
            /// In the currency's smallest unit.
            amount_returned: i64,
            refund_attributes_method: &'a str,
            refund_attributes_status: &'a str,
        }

        /// `redirect` in an answer.
        Redirect at "api/sources/object#source_object-redirect" {
            failure_reason: Option<&'a str>,
            return_url: &'a str,
            status: &'a str,
            url: BearerUrl<'a>,
        }

        /// `sepa_credit_transfer` in an answer.
        SepaCreditTransfer at "api/sources/object#source_object-sepa_credit_transfer" {
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            iban: Option<&'a str>,
            refund_account_holder_address_city: Option<&'a str>,
            refund_account_holder_address_country: Option<&'a str>,
            refund_account_holder_address_line1: Option<&'a str>,
            refund_account_holder_address_line2: Option<&'a str>,
            refund_account_holder_address_postal_code: Option<&'a str>,
            refund_account_holder_address_state: Option<&'a str>,
            refund_account_holder_name: Option<&'a str>,
            refund_iban: Option<&'a str>,
        }

        /// `sepa_debit` in an answer.
        SepaDebit at "api/sources/object#source_object-sepa_debit" {
            bank_code: Option<&'a str>,
            branch_code: Option<&'a str>,
            country: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate_reference: Option<&'a str>,
            mandate_url: Option<&'a str>,
        }

        /// `sofort` in an answer.
        Sofort at "api/sources/object#source_object-sofort" {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            country: Option<&'a str>,
            iban_last4: Option<&'a str>,
            preferred_language: Option<&'a str>,
            statement_descriptor: Option<&'a str>,
        }

        /// `acss_debit` in an answer.
        SourceAcssDebit at "api/sources/object#source_mandate_notification_object-acss_debit" {
            statement_descriptor: Option<&'a str>,
        }

        /// `source_order` in an answer.
        SourceOrder at "api/sources/object#source_object-source_order" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            email: Option<&'a str>,
            items: Option<Vec<Item<'a>>>,
            shipping: Option<Shipping<'a>>,
        }

        /// `sepa_debit` in an answer.
        SourceSepaDebit at "api/sources/object#source_mandate_notification_object-sepa_debit" {
            creditor_identifier: Option<&'a str>,
            last4: Option<&'a str>,
            mandate_reference: Option<&'a str>,
        }

        /// `three_d_secure` in an answer.
        ThreeDSecure at "api/sources/object#source_object-three_d_secure" {
            address_line1_check: Option<&'a str>,
            address_zip_check: Option<&'a str>,
            authenticated: Option<bool>,
            brand: Option<&'a str>,
            card: Option<&'a str>,
            country: Option<&'a str>,
            customer: Option<&'a str>,
            cvc_check: Option<&'a str>,
            description: Option<&'a str>,
            dynamic_last4: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            name: Option<&'a str>,
            three_d_secure: Option<&'a str>,
            tokenization_method: Option<&'a str>,
        }

        /// `wechat` in an answer.
        Wechat at "api/sources/object#source_object-wechat" {
            prepay_id: Option<&'a str>,
            qr_code_url: Option<&'a str>,
            statement_descriptor: Option<&'a str>,
        }
    }

    kinds {
        SourceKind of object Source {
            AchCreditTransfer("ach_credit_transfer"): AchCreditTransfer<'a>,
            AchDebit("ach_debit"): AchDebit<'a>,
            AcssDebit("acss_debit"): AcssDebit<'a>,
            Alipay("alipay"): Alipay<'a>,
            AuBecsDebit("au_becs_debit"): AuBecsDebit<'a>,
            Bancontact("bancontact"): Bancontact<'a>,
            Card("card"): Card<'a>,
            CardPresent("card_present"): CardPresent<'a>,
            Eps("eps"): Eps<'a>,
            Giropay("giropay"): Giropay<'a>,
            Ideal("ideal"): Ideal<'a>,
            Klarna("klarna"): Klarna<'a>,
            Multibanco("multibanco"): Multibanco<'a>,
            P24("p24"): P24<'a>,
            SepaCreditTransfer("sepa_credit_transfer"): SepaCreditTransfer<'a>,
            SepaDebit("sepa_debit"): SepaDebit<'a>,
            Sofort("sofort"): Sofort<'a>,
            ThreeDSecure("three_d_secure"): ThreeDSecure<'a>,
            Wechat("wechat"): Wechat<'a>,
        }

        SourceMandateNotificationKind of object SourceMandateNotification {
            AcssDebit("acss_debit"): SourceAcssDebit<'a>,
            BacsDebit("bacs_debit"): BacsDebit<'a>,
            SepaDebit("sepa_debit"): SourceSepaDebit<'a>,
        }
    }

    enums {
        /// `mandate.acceptance.status`.
        AcceptanceStatus {
            Accepted = "accepted",
            Pending = "pending",
            Refused = "refused",
            Revoked = "revoked",
        }

        /// `mandate.acceptance.type`.
        AcceptanceType { Offline = "offline", Online = "online" }

        /// `source_order.items.type`.
        ItemType { Discount = "discount", Shipping = "shipping", Sku = "sku", Tax = "tax" }

        /// `mandate.interval`.
        MandateInterval { OneTime = "one_time", Scheduled = "scheduled", Variable = "variable" }

        /// `mandate.notification_method`.
        NotificationMethod {
            DeprecatedNone = "deprecated_none",
            Email = "email",
            Manual = "manual",
            None = "none",
            StripeEmail = "stripe_email",
        }

        /// `receiver.refund_attributes_method`.
        RefundAttributesMethod { Email = "email", Manual = "manual", None = "none" }

        /// `flow`.
        SourceFlow {
            CodeVerification = "code_verification",
            None = "none",
            Receiver = "receiver",
            Redirect = "redirect",
        }

        /// `type`.
        SourceType {
            AchCreditTransfer = "ach_credit_transfer",
            AchDebit = "ach_debit",
            AcssDebit = "acss_debit",
            Alipay = "alipay",
            AuBecsDebit = "au_becs_debit",
            Bancontact = "bancontact",
            Card = "card",
            CardPresent = "card_present",
            Eps = "eps",
            Giropay = "giropay",
            Ideal = "ideal",
            Klarna = "klarna",
            Multibanco = "multibanco",
            P24 = "p24",
            SepaCreditTransfer = "sepa_credit_transfer",
            SepaDebit = "sepa_debit",
            Sofort = "sofort",
            ThreeDSecure = "three_d_secure",
            Wechat = "wechat",
        }

        /// `usage`.
        SourceUsage { Reusable = "reusable", SingleUse = "single_use" }
    }
}
