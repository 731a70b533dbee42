//! [Accounts](https://docs.stripe.com/api/accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Deleted, ExternalAccount, File, Person, TaxId};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Either, Empty, Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::connect::{Capabilities, RejectReason};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/accounts/create) an account.
        POST "/v1/accounts" create() Create at "api/accounts/create#create_account" -> Account {
            account_token: String,
            business_profile: |BusinessProfileParams|,
            business_type: BusinessType,
            capabilities: |CapabilitiesParams|,
            company: |CompanyParams|,
            controller: |ControllerParams|,
            country: String,
            default_currency: String,
            documents: |DocumentsParams|,
            email: String,
            expand: Vec<String>,
            external_account: String,
            external_account_bank_account: "external_account" |BankAccountParams|,
            external_account_card: "external_account" |CardParams|,
            external_account_card_token: "external_account" |CardTokenParams|,
            groups: |GroupsParams|,
            individual: |IndividualParams|,
            metadata: Emptyable<Metadata>,
            settings: |SettingsParams|,
            tos_acceptance: |TosAcceptanceParams|,
            /// Deprecated.
            type_ as type: AccountType,
        }

        /// [Retrieves](https://docs.stripe.com/api/accounts/retrieve) an account.
        GET "/v1/accounts/{account}" retrieve(account) Retrieve
            at "api/accounts/retrieve#retrieve_account" -> Account {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/accounts/update) an account.
        POST "/v1/accounts/{account}" update(account) Update
            at "api/accounts/update#update_account" -> Account {
            account_token: String,
            business_profile: |BusinessProfileParams|,
            business_type: BusinessType,
            capabilities: |CapabilitiesParams|,
            company: |CompanyParams|,
            default_currency: String,
            documents: |DocumentsParams|,
            email: String,
            expand: Vec<String>,
            external_account: Emptyable<String>,
            external_account_bank_account: "external_account" |BankAccountParams|,
            external_account_card: "external_account" |CardParams|,
            external_account_card_token: "external_account" |CardTokenParams|,
            groups: |GroupsParams|,
            individual: |IndividualParams|,
            metadata: Emptyable<Metadata>,
            settings: |SettingsParams|,
            tos_acceptance: |TosAcceptanceParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/accounts/delete) an account.
        DELETE "/v1/accounts/{account}" delete(account) Delete
            at "api/accounts/delete#delete_account" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/accounts/list) accounts.
        GET "/v1/accounts" list() List at "api/accounts/list#list_accounts" => [Account] Cursor {
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }

        /// [Rejects](https://docs.stripe.com/api/accounts/reject) an account; there is no way back
        /// but `unreject`.
        POST "/v1/accounts/{account}/reject" reject(account; reason: RejectReason) Reject
            at "api/accounts/reject#reject_account" -> Account {
            expand: Vec<String>,
            payouts_action: PayoutsAction,
        }

        /// [Retrieves](https://docs.stripe.com/api/accounts/retrieve) the account that the call
        /// acts on.
        GET "/v1/account" retrieve_current() RetrieveCurrent
            at "api/accounts/retrieve#retrieve_current_account" -> Account {
            expand: Vec<String>,
        }

        /// [Unrejects](https://docs.stripe.com/api/accounts/unreject) an account.
        POST "/v1/accounts/{account}/unreject" unreject(account) Unreject
            at "api/accounts/unreject#unreject_account" -> Account {
            expand: Vec<String>,
        }
    }

    params {
        /// `business_profile.support_address` in a request.
        AddressParams at "api/accounts/create#create_account-business_profile-support_address" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
        }

        /// `business_profile.annual_revenue` in a request.
        AnnualRevenueParams
            at "api/accounts/create#create_account-business_profile-annual_revenue" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            currency: String,
            /// Required. A date: YYYY-MM-DD.
            fiscal_year_end: String,
        }

        /// `settings.bacs_debit_payments` in a request.
        BacsDebitPaymentsParams
            at "api/accounts/create#create_account-settings-bacs_debit_payments" {
            display_name: String,
        }

        /// `external_account_bank_account` in a request.
        BankAccountParams at "api/accounts/create#create_account-external_account" {
            account_holder_name: String,
            account_holder_type: AccountHolderType,
            /// Required.
            account_number: String,
            /// Required.
            country: String,
            currency: String,
            /// Required.
            object: String,
            routing_number: String,
        }

        /// `settings.branding` in a request.
        BrandingParams at "api/accounts/create#create_account-settings-branding" {
            icon: String,
            logo: String,
            primary_color: String,
            secondary_color: String,
        }

        /// `business_profile` in a request.
        BusinessProfileParams at "api/accounts/create#create_account-business_profile" {
            annual_revenue: |AnnualRevenueParams|,
            estimated_worker_count: i64,
            mcc: String,
            minority_owned_business_designation: Vec<MinorityOwnedBusinessDesignation>,
            monthly_estimated_revenue: |MonthlyEstimatedRevenueParams|,
            name: String,
            product_description: String,
            specified_commercial_transactions_act_url: Emptyable<String>,
            support_address: |AddressParams|,
            support_email: String,
            support_phone: String,
            support_url: Emptyable<String>,
            url: String,
        }

        /// `capabilities` in a request.
        CapabilitiesParams at "api/accounts/create#create_account-capabilities" {
            acss_debit_payments: |CapabilityParams|,
            affirm_payments: |CapabilityParams|,
            afterpay_clearpay_payments: |CapabilityParams|,
            alma_payments: |CapabilityParams|,
            amazon_pay_payments: |CapabilityParams|,
            app_distribution: |CapabilityParams|,
            au_becs_debit_payments: |CapabilityParams|,
            bacs_debit_payments: |CapabilityParams|,
            bancontact_payments: |CapabilityParams|,
            bank_transfer_payments: |CapabilityParams|,
            billie_payments: |CapabilityParams|,
            bizum_payments: |CapabilityParams|,
            blik_payments: |CapabilityParams|,
            blik_recurring_payments: |CapabilityParams|,
            boleto_payments: |CapabilityParams|,
            card_issuing: |CapabilityParams|,
            card_payments: |CapabilityParams|,
            cartes_bancaires_payments: |CapabilityParams|,
            cashapp_payments: |CapabilityParams|,
            crypto_payments: |CapabilityParams|,
            eps_payments: |CapabilityParams|,
            fpx_payments: |CapabilityParams|,
            gb_bank_transfer_payments: |CapabilityParams|,
            giropay_payments: |CapabilityParams|,
            grabpay_payments: |CapabilityParams|,
            ideal_payments: |CapabilityParams|,
            india_international_payments: |CapabilityParams|,
            jcb_payments: |CapabilityParams|,
            jp_bank_transfer_payments: |CapabilityParams|,
            kakao_pay_payments: |CapabilityParams|,
            klarna_payments: |CapabilityParams|,
            konbini_payments: |CapabilityParams|,
            kr_card_payments: |CapabilityParams|,
            legacy_payments: |CapabilityParams|,
            link_payments: |CapabilityParams|,
            mb_way_payments: |CapabilityParams|,
            mobilepay_payments: |CapabilityParams|,
            multibanco_payments: |CapabilityParams|,
            mx_bank_transfer_payments: |CapabilityParams|,
            naver_pay_payments: |CapabilityParams|,
            nz_bank_account_becs_debit_payments: |CapabilityParams|,
            oxxo_payments: |CapabilityParams|,
            p24_payments: |CapabilityParams|,
            pay_by_bank_payments: |CapabilityParams|,
            payco_payments: |CapabilityParams|,
            paynow_payments: |CapabilityParams|,
            paypay_payments: |CapabilityParams|,
            payto_payments: |CapabilityParams|,
            pix_payments: |CapabilityParams|,
            promptpay_payments: |CapabilityParams|,
            revolut_pay_payments: |CapabilityParams|,
            samsung_pay_payments: |CapabilityParams|,
            satispay_payments: |CapabilityParams|,
            scalapay_payments: |CapabilityParams|,
            sepa_bank_transfer_payments: |CapabilityParams|,
            sepa_debit_payments: |CapabilityParams|,
            sequra_payments: |CapabilityParams|,
            sofort_payments: |CapabilityParams|,
            sunbit_payments: |CapabilityParams|,
            swish_payments: |CapabilityParams|,
            tax_reporting_us_1099_k: |CapabilityParams|,
            tax_reporting_us_1099_misc: |CapabilityParams|,
            transfers: |CapabilityParams|,
            treasury: |CapabilityParams|,
            twint_payments: |CapabilityParams|,
            upi_payments: |CapabilityParams|,
            us_bank_account_ach_payments: |CapabilityParams|,
            us_bank_transfer_payments: |CapabilityParams|,
            wero_payments: |CapabilityParams|,
            zip_payments: |CapabilityParams|,
        }

        /// `capabilities.acss_debit_payments` in a request.
        CapabilityParams at "api/accounts/create#create_account-capabilities-acss_debit_payments" {
            requested: bool,
        }

        /// `settings.card_issuing` in a request.
        CardIssuingParams at "api/accounts/create#create_account-settings-card_issuing" {
            tos_acceptance: |CardIssuingTosAcceptanceParams|,
        }

        /// `settings.card_issuing.tos_acceptance` in a request.
        CardIssuingTosAcceptanceParams
            at "api/accounts/create#create_account-settings-card_issuing-tos_acceptance" {
            date: Timestamp,
            ip: String,
            user_agent: Emptyable<String>,
        }

        /// `external_account_card` in a request.
        CardParams at "api/accounts/create#create_account-external_account" {
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            currency: String,
            cvc: String,
            default_for_currency: bool,
            /// Required.
            exp_month: i64,
            /// Required.
            exp_year: i64,
            metadata: Metadata,
            name: String,
            /// Required.
            number: String,
            /// Required.
            object: String,
        }

        /// `settings.card_payments` in a request.
        CardPaymentsParams at "api/accounts/create#create_account-settings-card_payments" {
            decline_on: |DeclineOnParams|,
            statement_descriptor_prefix: String,
            statement_descriptor_prefix_kana: Emptyable<String>,
            statement_descriptor_prefix_kanji: Emptyable<String>,
        }

        /// `external_account_card_token` in a request.
        CardTokenParams at "api/accounts/create#create_account-external_account" {
            currency: String,
            /// Required.
            object: String,
            /// Required.
            token: String,
        }

        /// `company` in a request.
        CompanyParams at "api/accounts/create#create_account-company" {
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            administrative_address: |AddressParams|,
            directors_provided: bool,
            directorship_declaration: |DeclarationParams|,
            executives_provided: bool,
            export_license_id: String,
            export_purpose_code: String,
            name: String,
            name_kana: String,
            name_kanji: String,
            owners_provided: bool,
            ownership_declaration: |DeclarationParams|,
            ownership_exemption_reason: Emptyable<OwnershipExemptionReason>,
            phone: String,
            physical_address: |AddressParams|,
            principal_place_of_business: |AddressParams|,
            registration_date: =|RegistrationDateParams|,
            registration_number: String,
            representative_declaration: |DeclarationParams|,
            structure: Emptyable<CompanyStructure>,
            tax_id: String,
            tax_id_registrar: String,
            vat_id: String,
            verification: |VerificationParams|,
        }

        /// `controller` in a request.
        ControllerParams at "api/accounts/create#create_account-controller" {
            fees: |FeesParams|,
            losses: |LossesParams|,
            requirement_collection: RequirementCollection,
            stripe_dashboard: |StripeDashboardParams|,
        }

        /// `company.directorship_declaration` in a request.
        DeclarationParams at "api/accounts/create#create_account-company-directorship_declaration" {
            date: Timestamp,
            ip: String,
            user_agent: String,
        }

        /// `settings.card_payments.decline_on` in a request.
        DeclineOnParams at "api/accounts/create#create_account-settings-card_payments-decline_on" {
            avs_failure: bool,
            cvc_failure: bool,
        }

        /// `documents.bank_account_ownership_verification` in a request.
        DocumentParams
            at "api/accounts/create#create_account-documents-bank_account_ownership_verification" {
            files: Vec<String>,
        }

        /// `documents` in a request.
        DocumentsParams at "api/accounts/create#create_account-documents" {
            bank_account_ownership_verification: |DocumentParams|,
            company_license: |DocumentParams|,
            company_memorandum_of_association: |DocumentParams|,
            company_ministerial_decree: |DocumentParams|,
            company_registration_verification: |DocumentParams|,
            company_tax_id_verification: |DocumentParams|,
            proof_of_address: |DocumentParams|,
            proof_of_business_presence: |DocumentParams|,
            proof_of_registration: |ProofOfRegistrationParams|,
            proof_of_ultimate_beneficial_ownership: |ProofOfRegistrationParams|,
        }

        /// `controller.fees` in a request.
        FeesParams at "api/accounts/create#create_account-controller-fees" {
            payer: FeesPayer,
        }

        /// `groups` in a request.
        GroupsParams at "api/accounts/create#create_account-groups" {
            payments_pricing: Emptyable<String>,
        }

        /// `settings.paypay_payments.site.in_development` in a request.
        InDevelopmentParams
            at "api/accounts/create#create_account-settings-paypay_payments-site-in_development" {
            /// Required.
            password: String,
            username: String,
        }

        /// `individual` in a request.
        IndividualParams at "api/accounts/create#create_account-individual" {
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            dob: =|RegistrationDateParams|,
            email: String,
            first_name: String,
            first_name_kana: String,
            first_name_kanji: String,
            full_name_aliases: Emptyable<Vec<String>>,
            gender: String,
            id_number: String,
            id_number_secondary: String,
            last_name: String,
            last_name_kana: String,
            last_name_kanji: String,
            maiden_name: String,
            metadata: Emptyable<Metadata>,
            phone: String,
            political_exposure: PoliticalExposure,
            registered_address: |AddressParams|,
            relationship: |RelationshipParams|,
            ssn_last_4: String,
            verification: |IndividualVerificationParams|,
        }

        /// `individual.verification` in a request.
        IndividualVerificationParams
            at "api/accounts/create#create_account-individual-verification" {
            additional_document: |VerificationDocumentParams|,
            document: |VerificationDocumentParams|,
        }

        /// `settings.invoices` in a request.
        InvoicesParams at "api/accounts/create#create_account-settings-invoices" {
            default_account_tax_ids: Emptyable<Vec<String>>,
            hosted_payment_method_save: HostedPaymentMethodSave,
        }

        /// `company.address_kana` in a request.
        JapanAddressParams at "api/accounts/create#create_account-company-address_kana" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
            town: String,
        }

        /// `controller.losses` in a request.
        LossesParams at "api/accounts/create#create_account-controller-losses" {
            payments: LossesPayments,
        }

        /// `business_profile.monthly_estimated_revenue` in a request.
        MonthlyEstimatedRevenueParams
            at "api/accounts/create#create_account-business_profile-monthly_estimated_revenue" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            currency: String,
        }

        /// `settings.payments` in a request.
        PaymentsParams at "api/accounts/create#create_account-settings-payments" {
            statement_descriptor: String,
            statement_descriptor_kana: String,
            statement_descriptor_kanji: String,
        }

        /// `settings.payouts` in a request.
        PayoutsParams at "api/accounts/create#create_account-settings-payouts" {
            debit_negative_balances: bool,
            schedule: |ScheduleParams|,
            statement_descriptor: String,
        }

        /// `settings.paypay_payments` in a request.
        PaypayPaymentsParams at "api/accounts/create#create_account-settings-paypay_payments" {
            additional_files: Vec<String>,
            goods_type: GoodsType,
            site: |SiteParams|,
        }

        /// `documents.proof_of_registration` in a request.
        ProofOfRegistrationParams
            at "api/accounts/update#update_account-documents-proof_of_registration" {
            files: Vec<String>,
            signer: |SignerParams|,
        }

        /// `company.registration_date` in a request.
        RegistrationDateParams at "api/accounts/create#create_account-company-registration_date" {
            /// Required.
            day: i64,
            /// Required.
            month: i64,
            /// Required.
            year: i64,
        }

        /// `individual.relationship` in a request.
        RelationshipParams at "api/accounts/create#create_account-individual-relationship" {
            director: bool,
            executive: bool,
            owner: bool,
            percent_ownership: Emptyable<f64>,
            title: String,
        }

        /// `settings.paypay_payments.site.restricted` in a request.
        RestrictedParams
            at "api/accounts/create#create_account-settings-paypay_payments-site-restricted" {
            payment_flow_file: String,
        }

        /// `settings.payouts.schedule` in a request.
        ScheduleParams at "api/accounts/create#create_account-settings-payouts-schedule" {
            delay_days: Either<i64, DelayDays>,
            interval: ScheduleInterval,
            monthly_anchor: i64,
            monthly_payout_days: Vec<i64>,
            weekly_anchor: WeeklyAnchor,
            weekly_payout_days: Vec<WeeklyPayoutDay>,
        }

        /// `settings.sepa_debit_payments` in a request.
        SepaDebitPaymentsParams
            at "api/accounts/create#create_account-settings-sepa_debit_payments" {
            creditor_id: String,
        }

        /// `settings` in a request.
        SettingsParams at "api/accounts/create#create_account-settings" {
            bacs_debit_payments: |BacsDebitPaymentsParams|,
            branding: |BrandingParams|,
            card_issuing: |CardIssuingParams|,
            card_payments: |CardPaymentsParams|,
            invoices: |InvoicesParams|,
            payments: |PaymentsParams|,
            payouts: |PayoutsParams|,
            paypay_payments: |PaypayPaymentsParams|,
            sepa_debit_payments: |SepaDebitPaymentsParams|,
            treasury: |CardIssuingParams|,
        }

        /// `documents.proof_of_registration.signer` in a request.
        SignerParams
            at "api/accounts/update#update_account-documents-proof_of_registration-signer" {
            person: String,
        }

        /// `settings.paypay_payments.site` in a request.
        SiteParams at "api/accounts/create#create_account-settings-paypay_payments-site" {
            accessible: |Empty|,
            in_development: |InDevelopmentParams|,
            restricted: |RestrictedParams|,
            type_ as type: SiteType,
        }

        /// `controller.stripe_dashboard` in a request.
        StripeDashboardParams at "api/accounts/create#create_account-controller-stripe_dashboard" {
            type_ as type: StripeDashboardType,
        }

        /// `tos_acceptance` in a request.
        TosAcceptanceParams at "api/accounts/create#create_account-tos_acceptance" {
            date: Timestamp,
            ip: String,
            service_agreement: String,
            user_agent: String,
        }

        /// `company.verification.document` in a request.
        VerificationDocumentParams
            at "api/accounts/create#create_account-company-verification-document" {
            back: String,
            front: String,
        }

        /// `company.verification` in a request.
        VerificationParams at "api/accounts/create#create_account-company-verification" {
            document: |VerificationDocumentParams|,
        }
    }

    objects {
        /// An [account](https://docs.stripe.com/api/accounts/object).
        Account "account" at "api/accounts/object#account_object" id {
            business_profile: Option<BusinessProfile<'a>>,
            business_type: Option<BusinessType>,
            charges_enabled: Option<bool>,
            company: Option<Company<'a>>,
            controller: Option<Controller<'a>>,
            country: Option<&'a str>,
            created: Option<Timestamp>,
            default_currency: Option<&'a str>,
            details_submitted: Option<bool>,
            email: Option<&'a str>,
            external_accounts: Option<crate::list::List<ExternalAccount>>,
            future_requirements: Option<Requirements<'a>>,
            groups: Option<Groups<'a>>,
            individual: Option<Person>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            payouts_enabled: Option<bool>,
            requirements: Requirements<'a>,
            settings: Option<Settings<'a>>,
            tos_acceptance: Option<TosAcceptance<'a>>,
            type_ as type: Option<AccountType>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `business_profile.support_address` in an answer.
        Address at "api/accounts/object#account_object-business_profile-support_address" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            state: Option<&'a str>,
        }

        /// `company.address_kana` in an answer.
        AddressKana at "api/accounts/object#account_object-company-address_kana" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            state: Option<&'a str>,
            town: Option<&'a str>,
        }

        /// `future_requirements.alternatives` in an answer.
        Alternative at "api/accounts/object#account_object-future_requirements-alternatives" {
            alternative_fields_due: Vec<&'a str>,
            original_fields_due: Vec<&'a str>,
        }

        /// `business_profile.annual_revenue` in an answer.
        AnnualRevenue at "api/accounts/object#account_object-business_profile-annual_revenue" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            currency: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            fiscal_year_end: Option<&'a str>,
        }

        /// `settings.bacs_debit_payments` in an answer.
        BacsDebitPayments at "api/accounts/object#account_object-settings-bacs_debit_payments" {
            display_name: Option<&'a str>,
            service_user_number: Option<&'a str>,
        }

        /// `settings.branding` in an answer.
        Branding at "api/accounts/object#account_object-settings-branding" {
            icon: Option<Expandable<'a, File>>,
            logo: Option<Expandable<'a, File>>,
            primary_color: Option<&'a str>,
            secondary_color: Option<&'a str>,
        }

        /// `business_profile` in an answer.
        BusinessProfile at "api/accounts/object#account_object-business_profile" {
            annual_revenue: Option<AnnualRevenue<'a>>,
            estimated_worker_count: Option<i64>,
            mcc: Option<&'a str>,
            minority_owned_business_designation: Option<Vec<MinorityOwnedBusinessDesignation>>,
            monthly_estimated_revenue: Option<MonthlyEstimatedRevenue<'a>>,
            name: Option<&'a str>,
            product_description: Option<&'a str>,
            specified_commercial_transactions_act_url: Option<&'a str>,
            support_address: Option<Address<'a>>,
            support_email: Option<&'a str>,
            support_phone: Option<&'a str>,
            support_url: Option<&'a str>,
            url: Option<&'a str>,
        }

        /// `settings.card_issuing` in an answer.
        CardIssuing at "api/accounts/object#account_object-settings-card_issuing" {
            tos_acceptance: Option<CardIssuingTosAcceptance<'a>>,
        }

        /// `settings.card_issuing.tos_acceptance` in an answer.
        CardIssuingTosAcceptance
            at "api/accounts/object#account_object-settings-card_issuing-tos_acceptance" {
            date: Option<Timestamp>,
            ip: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `settings.card_payments` in an answer.
        CardPayments at "api/accounts/object#account_object-settings-card_payments" {
            decline_on: Option<DeclineOn<'a>>,
            statement_descriptor_prefix: Option<&'a str>,
            statement_descriptor_prefix_kana: Option<&'a str>,
            statement_descriptor_prefix_kanji: Option<&'a str>,
        }

        /// `company` in an answer.
        Company at "api/accounts/object#account_object-company" {
            address: Option<Address<'a>>,
            address_kana: Option<AddressKana<'a>>,
            address_kanji: Option<AddressKana<'a>>,
            administrative_address: Option<Address<'a>>,
            directors_provided: Option<bool>,
            directorship_declaration: Option<Declaration<'a>>,
            executives_provided: Option<bool>,
            export_license_id: Option<&'a str>,
            export_purpose_code: Option<&'a str>,
            name: Option<&'a str>,
            name_kana: Option<&'a str>,
            name_kanji: Option<&'a str>,
            owners_provided: Option<bool>,
            ownership_declaration: Option<Declaration<'a>>,
            ownership_exemption_reason: Option<OwnershipExemptionReason>,
            phone: Option<&'a str>,
            physical_address: Option<Address<'a>>,
            principal_place_of_business: Option<Address<'a>>,
            registration_date: Option<RegistrationDate<'a>>,
            representative_declaration: Option<Declaration<'a>>,
            structure: Option<CompanyStructure>,
            tax_id_provided: Option<bool>,
            tax_id_registrar: Option<&'a str>,
            vat_id_provided: Option<bool>,
            verification: Option<Verification<'a>>,
        }

        /// `controller` in an answer.
        Controller at "api/accounts/object#account_object-controller" {
            fees: Option<Fees<'a>>,
            is_controller: Option<bool>,
            losses: Option<Losses<'a>>,
            requirement_collection: Option<RequirementCollection>,
            stripe_dashboard: Option<StripeDashboard<'a>>,
            type_ as type: ControllerType,
        }

        /// `settings.dashboard` in an answer.
        Dashboard at "api/accounts/object#account_object-settings-dashboard" {
            display_name: Option<&'a str>,
            timezone: Option<&'a str>,
        }

        /// `company.directorship_declaration` in an answer.
        Declaration at "api/accounts/object#account_object-company-directorship_declaration" {
            date: Option<Timestamp>,
            ip: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `settings.card_payments.decline_on` in an answer.
        DeclineOn at "api/accounts/object#account_object-settings-card_payments-decline_on" {
            avs_failure: bool,
            cvc_failure: bool,
        }

        /// `company.verification.document` in an answer.
        Document at "api/accounts/object#account_object-company-verification-document" {
            back: Option<Expandable<'a, File>>,
            details: Option<&'a str>,
            details_code: Option<&'a str>,
            front: Option<Expandable<'a, File>>,
        }

        /// `future_requirements.errors` in an answer.
        Error at "api/accounts/object#account_object-future_requirements-errors" {
            code: &'a str,
            reason: &'a str,
            requirement: &'a str,
        }

        /// `controller.fees` in an answer.
        Fees at "api/accounts/object#account_object-controller-fees" {
            payer: FeesPayer,
        }

        /// `groups` in an answer.
        Groups at "api/accounts/object#account_object-groups" {
            payments_pricing: Option<&'a str>,
        }

        /// `settings.paypay_payments.site.in_development` in an answer.
        InDevelopment
            at "api/accounts/object#account_object-settings-paypay_payments-site-in_development" {
            password_provided: Option<bool>,
            username: Option<&'a str>,
        }

        /// `settings.invoices` in an answer.
        Invoices at "api/accounts/object#account_object-settings-invoices" {
            default_account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            hosted_payment_method_save: Option<HostedPaymentMethodSave>,
        }

        /// `controller.losses` in an answer.
        Losses at "api/accounts/object#account_object-controller-losses" {
            payments: LossesPayments,
        }

        /// `business_profile.monthly_estimated_revenue` in an answer.
        MonthlyEstimatedRevenue
            at "api/accounts/object#account_object-business_profile-monthly_estimated_revenue" {
            /// In the currency's smallest unit.
            amount: i64,
            currency: &'a str,
        }

        /// `settings.payments` in an answer.
        Payments at "api/accounts/object#account_object-settings-payments" {
            statement_descriptor: Option<&'a str>,
            statement_descriptor_kana: Option<&'a str>,
            statement_descriptor_kanji: Option<&'a str>,
            statement_descriptor_prefix_kana: Option<&'a str>,
            statement_descriptor_prefix_kanji: Option<&'a str>,
        }

        /// `settings.payouts` in an answer.
        Payouts at "api/accounts/object#account_object-settings-payouts" {
            debit_negative_balances: bool,
            schedule: Schedule<'a>,
            statement_descriptor: Option<&'a str>,
        }

        /// `settings.paypay_payments` in an answer.
        PaypayPayments at "api/accounts/object#account_object-settings-paypay_payments" {
            additional_files: Option<Vec<&'a str>>,
            goods_type: Option<GoodsType>,
            site: Option<Site<'a>>,
        }

        /// `company.registration_date` in an answer.
        RegistrationDate at "api/accounts/object#account_object-company-registration_date" {
            day: Option<i64>,
            month: Option<i64>,
            year: Option<i64>,
        }

        /// `future_requirements` in an answer.
        Requirements at "api/accounts/object#account_object-future_requirements" {
            alternatives: Option<Vec<Alternative<'a>>>,
            current_deadline: Option<Timestamp>,
            currently_due: Option<Vec<&'a str>>,
            disabled_reason: Option<DisabledReason>,
            errors: Option<Vec<Error<'a>>>,
            eventually_due: Option<Vec<&'a str>>,
            past_due: Option<Vec<&'a str>>,
            pending_verification: Option<Vec<&'a str>>,
        }

        /// `settings.paypay_payments.site.restricted` in an answer.
        Restricted
            at "api/accounts/object#account_object-settings-paypay_payments-site-restricted" {
            payment_flow_file: Option<&'a str>,
        }

        /// `settings.payouts.schedule` in an answer.
        Schedule at "api/accounts/object#account_object-settings-payouts-schedule" {
            delay_days: i64,
            interval: &'a str,
            monthly_anchor: Option<i64>,
            monthly_payout_days: Option<Vec<i64>>,
            weekly_anchor: Option<&'a str>,
            weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
        }

        /// `settings.sepa_debit_payments` in an answer.
        SepaDebitPayments at "api/accounts/object#account_object-settings-sepa_debit_payments" {
            creditor_id: Option<&'a str>,
        }

        /// `settings` in an answer.
        Settings at "api/accounts/object#account_object-settings" {
            bacs_debit_payments: Option<BacsDebitPayments<'a>>,
            branding: Branding<'a>,
            card_issuing: Option<CardIssuing<'a>>,
            card_payments: CardPayments<'a>,
            dashboard: Dashboard<'a>,
            invoices: Option<Invoices<'a>>,
            payments: Payments<'a>,
            payouts: Option<Payouts<'a>>,
            paypay_payments: Option<PaypayPayments<'a>>,
            sepa_debit_payments: Option<SepaDebitPayments<'a>>,
            treasury: Option<CardIssuing<'a>>,
        }

        /// `settings.paypay_payments.site` in an answer.
        Site at "api/accounts/object#account_object-settings-paypay_payments-site" {
            accessible: Option<JsonRef<'a>>,
            in_development: Option<InDevelopment<'a>>,
            restricted: Option<Restricted<'a>>,
            type_ as type: Option<SiteType>,
        }

        /// `controller.stripe_dashboard` in an answer.
        StripeDashboard at "api/accounts/object#account_object-controller-stripe_dashboard" {
            type_ as type: StripeDashboardType,
        }

        /// `tos_acceptance` in an answer.
        TosAcceptance at "api/accounts/object#account_object-tos_acceptance" {
            date: Option<Timestamp>,
            ip: Option<&'a str>,
            service_agreement: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `company.verification` in an answer.
        Verification at "api/accounts/object#account_object-company-verification" {
            document: Document<'a>,
        }
    }

    enums {
        /// `external_account_bank_account.account_holder_type`.
        AccountHolderType { Company = "company", Individual = "individual" }

        /// `reason`.
        AccountReason {
            Credit = "credit",
            FraudNoIntentToFulfill = "fraud_no_intent_to_fulfill",
            FraudOther = "fraud_other",
            FraudPaymentMethodCasher = "fraud_payment_method_casher",
            FraudPaymentMethodTester = "fraud_payment_method_tester",
            Other = "other",
            TermsOfService = "terms_of_service",
        }

        /// `type`.
        AccountType { Custom = "custom", Express = "express", None = "none", Standard = "standard" }

        /// `business_type`.
        BusinessType {
            Company = "company",
            GovernmentEntity = "government_entity",
            Individual = "individual",
            NonProfit = "non_profit",
        }

        /// `company.structure`.
        CompanyStructure {
            FreeZoneEstablishment = "free_zone_establishment",
            FreeZoneLlc = "free_zone_llc",
            GovernmentInstrumentality = "government_instrumentality",
            GovernmentalUnit = "governmental_unit",
            IncorporatedNonProfit = "incorporated_non_profit",
            IncorporatedPartnership = "incorporated_partnership",
            LimitedLiabilityPartnership = "limited_liability_partnership",
            Llc = "llc",
            MultiMemberLlc = "multi_member_llc",
            PrivateCompany = "private_company",
            PrivateCorporation = "private_corporation",
            PrivatePartnership = "private_partnership",
            PublicCompany = "public_company",
            PublicCorporation = "public_corporation",
            PublicPartnership = "public_partnership",
            RegisteredCharity = "registered_charity",
            SingleMemberLlc = "single_member_llc",
            SoleEstablishment = "sole_establishment",
            SoleProprietorship = "sole_proprietorship",
            TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
            UnincorporatedAssociation = "unincorporated_association",
            UnincorporatedNonProfit = "unincorporated_non_profit",
            UnincorporatedPartnership = "unincorporated_partnership",
        }

        /// `controller.type`.
        ControllerType { Account = "account", Application = "application" }

        /// `settings.payouts.schedule.delay_days`.
        DelayDays { Minimum = "minimum" }

        /// `future_requirements.disabled_reason`.
        DisabledReason {
            ActionRequiredRequestedCapabilities = "action_required.requested_capabilities",
            Listed = "listed",
            Other = "other",
            PlatformPaused = "platform_paused",
            RejectedFraud = "rejected.fraud",
            RejectedIncompleteVerification = "rejected.incomplete_verification",
            RejectedListed = "rejected.listed",
            RejectedOther = "rejected.other",
            RejectedPlatformFraud = "rejected.platform_fraud",
            RejectedPlatformOther = "rejected.platform_other",
            RejectedPlatformTermsOfService = "rejected.platform_terms_of_service",
            RejectedTermsOfService = "rejected.terms_of_service",
            RequirementsPastDue = "requirements.past_due",
            RequirementsPendingVerification = "requirements.pending_verification",
            UnderReview = "under_review",
        }

        /// `controller.fees.payer`.
        FeesPayer {
            Account = "account",
            Application = "application",
            ApplicationCustom = "application_custom",
            ApplicationExpress = "application_express",
        }

        /// `settings.paypay_payments.goods_type`.
        GoodsType { DigitalContent = "digital_content", Other = "other" }

        /// `settings.invoices.hosted_payment_method_save`.
        HostedPaymentMethodSave { Always = "always", Never = "never", Offer = "offer" }

        /// `controller.losses.payments`.
        LossesPayments { Application = "application", Stripe = "stripe" }

        /// `business_profile.minority_owned_business_designation`.
        MinorityOwnedBusinessDesignation {
            LgbtqiOwnedBusiness = "lgbtqi_owned_business",
            MinorityOwnedBusiness = "minority_owned_business",
            NoneOfTheseApply = "none_of_these_apply",
            PreferNotToAnswer = "prefer_not_to_answer",
            WomenOwnedBusiness = "women_owned_business",
        }

        /// `company.ownership_exemption_reason`.
        OwnershipExemptionReason {
            QualifiedEntityExceedsOwnershipThreshold = "qualified_entity_exceeds_ownership_threshold",
            QualifiesAsFinancialInstitution = "qualifies_as_financial_institution",
        }

        /// `payouts_action`.
        PayoutsAction { None = "none", Pause = "pause" }

        /// `individual.political_exposure`.
        PoliticalExposure { Existing = "existing", None = "none" }

        /// `controller.requirement_collection`.
        RequirementCollection { Application = "application", Stripe = "stripe" }

        /// `settings.payouts.schedule.interval`.
        ScheduleInterval {
            Daily = "daily",
            Manual = "manual",
            Monthly = "monthly",
            Weekly = "weekly",
        }

        /// `settings.paypay_payments.site.type`.
        SiteType {
            Accessible = "accessible",
            InDevelopment = "in_development",
            Restricted = "restricted",
        }

        /// `controller.stripe_dashboard.type`.
        StripeDashboardType { Express = "express", Full = "full", None = "none" }

        /// `settings.payouts.schedule.weekly_anchor`.
        WeeklyAnchor {
            Friday = "friday",
            Monday = "monday",
            Saturday = "saturday",
            Sunday = "sunday",
            Thursday = "thursday",
            Tuesday = "tuesday",
            Wednesday = "wednesday",
        }

        /// `settings.payouts.schedule.weekly_payout_days`.
        WeeklyPayoutDay {
            Friday = "friday",
            Monday = "monday",
            Thursday = "thursday",
            Tuesday = "tuesday",
            Wednesday = "wednesday",
        }
    }
}
