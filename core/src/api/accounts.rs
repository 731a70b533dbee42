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

        /// [Rejects](https://docs.stripe.com/api/accounts/reject) an account; only `unreject`
        /// reverses it.
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
            acss_debit_payments: |AcssDebitPaymentsParams|,
            affirm_payments: |AffirmPaymentsParams|,
            afterpay_clearpay_payments: |AfterpayClearpayPaymentsParams|,
            alma_payments: |AlmaPaymentsParams|,
            amazon_pay_payments: |AmazonPayPaymentsParams|,
            app_distribution: |AppDistributionParams|,
            au_becs_debit_payments: |AuBecsDebitPaymentsParams|,
            bacs_debit_payments: |CapabilitiesBacsDebitPaymentsParams|,
            bancontact_payments: |BancontactPaymentsParams|,
            bank_transfer_payments: |BankTransferPaymentsParams|,
            billie_payments: |BilliePaymentsParams|,
            bizum_payments: |BizumPaymentsParams|,
            blik_payments: |BlikPaymentsParams|,
            blik_recurring_payments: |BlikRecurringPaymentsParams|,
            boleto_payments: |BoletoPaymentsParams|,
            card_issuing: |CapabilitiesCardIssuingParams|,
            card_payments: |CapabilitiesCardPaymentsParams|,
            cartes_bancaires_payments: |CartesBancairesPaymentsParams|,
            cashapp_payments: |CashappPaymentsParams|,
            crypto_payments: |CryptoPaymentsParams|,
            eps_payments: |EpsPaymentsParams|,
            fpx_payments: |FpxPaymentsParams|,
            gb_bank_transfer_payments: |GbBankTransferPaymentsParams|,
            giropay_payments: |GiropayPaymentsParams|,
            grabpay_payments: |GrabpayPaymentsParams|,
            ideal_payments: |IdealPaymentsParams|,
            india_international_payments: |IndiaInternationalPaymentsParams|,
            jcb_payments: |JcbPaymentsParams|,
            jp_bank_transfer_payments: |JpBankTransferPaymentsParams|,
            kakao_pay_payments: |KakaoPayPaymentsParams|,
            klarna_payments: |KlarnaPaymentsParams|,
            konbini_payments: |KonbiniPaymentsParams|,
            kr_card_payments: |KrCardPaymentsParams|,
            legacy_payments: |LegacyPaymentsParams|,
            link_payments: |LinkPaymentsParams|,
            mb_way_payments: |MbWayPaymentsParams|,
            mobilepay_payments: |MobilepayPaymentsParams|,
            multibanco_payments: |MultibancoPaymentsParams|,
            mx_bank_transfer_payments: |MxBankTransferPaymentsParams|,
            naver_pay_payments: |NaverPayPaymentsParams|,
            nz_bank_account_becs_debit_payments: |NzBankAccountBecsDebitPaymentsParams|,
            oxxo_payments: |OxxoPaymentsParams|,
            p24_payments: |P24PaymentsParams|,
            pay_by_bank_payments: |PayByBankPaymentsParams|,
            payco_payments: |PaycoPaymentsParams|,
            paynow_payments: |PaynowPaymentsParams|,
            paypay_payments: |CapabilitiesPaypayPaymentsParams|,
            payto_payments: |PaytoPaymentsParams|,
            pix_payments: |PixPaymentsParams|,
            promptpay_payments: |PromptpayPaymentsParams|,
            revolut_pay_payments: |RevolutPayPaymentsParams|,
            samsung_pay_payments: |SamsungPayPaymentsParams|,
            satispay_payments: |SatispayPaymentsParams|,
            scalapay_payments: |ScalapayPaymentsParams|,
            sepa_bank_transfer_payments: |SepaBankTransferPaymentsParams|,
            sepa_debit_payments: |CapabilitiesSepaDebitPaymentsParams|,
            sequra_payments: |SequraPaymentsParams|,
            sofort_payments: |SofortPaymentsParams|,
            sunbit_payments: |SunbitPaymentsParams|,
            swish_payments: |SwishPaymentsParams|,
            tax_reporting_us_1099_k: |TaxReportingUs1099KParams|,
            tax_reporting_us_1099_misc: |TaxReportingUs1099MiscParams|,
            transfers: |TransfersParams|,
            treasury: |TreasuryParams|,
            twint_payments: |TwintPaymentsParams|,
            upi_payments: |UpiPaymentsParams|,
            us_bank_account_ach_payments: |UsBankAccountAchPaymentsParams|,
            us_bank_transfer_payments: |UsBankTransferPaymentsParams|,
            wero_payments: |WeroPaymentsParams|,
            zip_payments: |ZipPaymentsParams|,
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
            directorship_declaration: |DirectorshipDeclarationParams|,
            executives_provided: bool,
            export_license_id: String,
            export_purpose_code: String,
            name: String,
            name_kana: String,
            name_kanji: String,
            owners_provided: bool,
            ownership_declaration: |OwnershipDeclarationParams|,
            ownership_exemption_reason: Emptyable<OwnershipExemptionReason>,
            phone: String,
            physical_address: |AddressParams|,
            principal_place_of_business: |AddressParams|,
            registration_date: =|RegistrationDateParams|,
            registration_number: String,
            representative_declaration: |RepresentativeDeclarationParams|,
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
            bank_account_ownership_verification: |BankAccountOwnershipVerificationParams|,
            company_license: |CompanyLicenseParams|,
            company_memorandum_of_association: |CompanyMemorandumOfAssociationParams|,
            company_ministerial_decree: |CompanyMinisterialDecreeParams|,
            company_registration_verification: |CompanyRegistrationVerificationParams|,
            company_tax_id_verification: |CompanyTaxIdVerificationParams|,
            proof_of_address: |ProofOfAddressParams|,
            proof_of_business_presence: |ProofOfBusinessPresenceParams|,
            proof_of_registration: |ProofOfRegistrationParams|,
            proof_of_ultimate_beneficial_ownership: |ProofOfUltimateBeneficialOwnershipParams|,
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
            dob: =|DobParams|,
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
            additional_document: |AdditionalDocumentParams|,
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
            treasury: |SettingsTreasuryParams|,
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
            external_accounts: Option<crate::list::List<ExternalAccount, JsonRef<'a>>>,
            future_requirements: Option<FutureRequirements<'a>>,
            groups: Option<Groups<'a>>,
            individual: Option<Person<JsonRef<'a>>>,
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
            address_kanji: Option<AddressKanji<'a>>,
            administrative_address: Option<Address<'a>>,
            directors_provided: Option<bool>,
            directorship_declaration: Option<DirectorshipDeclaration<'a>>,
            executives_provided: Option<bool>,
            export_license_id: Option<&'a str>,
            export_purpose_code: Option<&'a str>,
            name: Option<&'a str>,
            name_kana: Option<&'a str>,
            name_kanji: Option<&'a str>,
            owners_provided: Option<bool>,
            ownership_declaration: Option<OwnershipDeclaration<'a>>,
            ownership_exemption_reason: Option<OwnershipExemptionReason>,
            phone: Option<&'a str>,
            physical_address: Option<Address<'a>>,
            principal_place_of_business: Option<Address<'a>>,
            registration_date: Option<RegistrationDate<'a>>,
            representative_declaration: Option<RepresentativeDeclaration<'a>>,
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
            treasury: Option<Treasury<'a>>,
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

/// [`capabilities.acss_debit_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-acss_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AcssDebitPaymentsParams = CapabilityParams;

/// [`individual.verification.additional_document`](https://docs.stripe.com/api/accounts/create#create_account-individual-verification-additional_document)
/// in a request: another name of [`VerificationDocumentParams`].
pub type AdditionalDocumentParams = VerificationDocumentParams;

/// [`company.address_kanji`](https://docs.stripe.com/api/accounts/object#account_object-company-address_kanji)
/// in an answer: another name of [`AddressKana`].
pub type AddressKanji<'a> = AddressKana<'a>;

/// [`capabilities.affirm_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-affirm_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AffirmPaymentsParams = CapabilityParams;

/// [`capabilities.afterpay_clearpay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-afterpay_clearpay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AfterpayClearpayPaymentsParams = CapabilityParams;

/// [`capabilities.alma_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-alma_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AlmaPaymentsParams = CapabilityParams;

/// [`capabilities.amazon_pay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-amazon_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AmazonPayPaymentsParams = CapabilityParams;

/// [`capabilities.app_distribution`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-app_distribution)
/// in a request: another name of [`CapabilityParams`].
pub type AppDistributionParams = CapabilityParams;

/// [`capabilities.au_becs_debit_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-au_becs_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AuBecsDebitPaymentsParams = CapabilityParams;

/// [`capabilities.bancontact_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bancontact_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BancontactPaymentsParams = CapabilityParams;

/// [`documents.bank_account_ownership_verification`](https://docs.stripe.com/api/accounts/create#create_account-documents-bank_account_ownership_verification)
/// in a request: another name of [`DocumentParams`].
pub type BankAccountOwnershipVerificationParams = DocumentParams;

/// [`capabilities.bank_transfer_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BankTransferPaymentsParams = CapabilityParams;

/// [`capabilities.billie_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-billie_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BilliePaymentsParams = CapabilityParams;

/// [`capabilities.bizum_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bizum_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BizumPaymentsParams = CapabilityParams;

/// [`capabilities.blik_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-blik_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BlikPaymentsParams = CapabilityParams;

/// [`capabilities.blik_recurring_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-blik_recurring_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BlikRecurringPaymentsParams = CapabilityParams;

/// [`capabilities.boleto_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-boleto_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BoletoPaymentsParams = CapabilityParams;

/// [`capabilities.bacs_debit_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-bacs_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesBacsDebitPaymentsParams = CapabilityParams;

/// [`capabilities.card_issuing`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-card_issuing)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesCardIssuingParams = CapabilityParams;

/// [`capabilities.card_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-card_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesCardPaymentsParams = CapabilityParams;

/// [`capabilities.paypay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-paypay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesPaypayPaymentsParams = CapabilityParams;

/// [`capabilities.sepa_debit_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sepa_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesSepaDebitPaymentsParams = CapabilityParams;

/// [`capabilities.cartes_bancaires_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-cartes_bancaires_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CartesBancairesPaymentsParams = CapabilityParams;

/// [`capabilities.cashapp_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-cashapp_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CashappPaymentsParams = CapabilityParams;

/// [`documents.company_license`](https://docs.stripe.com/api/accounts/create#create_account-documents-company_license)
/// in a request: another name of [`DocumentParams`].
pub type CompanyLicenseParams = DocumentParams;

/// [`documents.company_memorandum_of_association`](https://docs.stripe.com/api/accounts/create#create_account-documents-company_memorandum_of_association)
/// in a request: another name of [`DocumentParams`].
pub type CompanyMemorandumOfAssociationParams = DocumentParams;

/// [`documents.company_ministerial_decree`](https://docs.stripe.com/api/accounts/create#create_account-documents-company_ministerial_decree)
/// in a request: another name of [`DocumentParams`].
pub type CompanyMinisterialDecreeParams = DocumentParams;

/// [`documents.company_registration_verification`](https://docs.stripe.com/api/accounts/create#create_account-documents-company_registration_verification)
/// in a request: another name of [`DocumentParams`].
pub type CompanyRegistrationVerificationParams = DocumentParams;

/// [`documents.company_tax_id_verification`](https://docs.stripe.com/api/accounts/create#create_account-documents-company_tax_id_verification)
/// in a request: another name of [`DocumentParams`].
pub type CompanyTaxIdVerificationParams = DocumentParams;

/// [`capabilities.crypto_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-crypto_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CryptoPaymentsParams = CapabilityParams;

/// [`company.directorship_declaration`](https://docs.stripe.com/api/accounts/object#account_object-company-directorship_declaration)
/// in an answer: another name of [`Declaration`].
pub type DirectorshipDeclaration<'a> = Declaration<'a>;

/// [`company.directorship_declaration`](https://docs.stripe.com/api/accounts/create#create_account-company-directorship_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type DirectorshipDeclarationParams = DeclarationParams;

/// [`individual.dob`](https://docs.stripe.com/api/accounts/create#create_account-individual-dob) in
/// a request: another name of [`RegistrationDateParams`].
pub type DobParams = RegistrationDateParams;

/// [`capabilities.eps_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-eps_payments)
/// in a request: another name of [`CapabilityParams`].
pub type EpsPaymentsParams = CapabilityParams;

/// [`capabilities.fpx_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-fpx_payments)
/// in a request: another name of [`CapabilityParams`].
pub type FpxPaymentsParams = CapabilityParams;

/// [`future_requirements`](https://docs.stripe.com/api/accounts/object#account_object-future_requirements)
/// in an answer: another name of [`Requirements`].
pub type FutureRequirements<'a> = Requirements<'a>;

/// [`capabilities.gb_bank_transfer_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-gb_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type GbBankTransferPaymentsParams = CapabilityParams;

/// [`capabilities.giropay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-giropay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type GiropayPaymentsParams = CapabilityParams;

/// [`capabilities.grabpay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-grabpay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type GrabpayPaymentsParams = CapabilityParams;

/// [`capabilities.ideal_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-ideal_payments)
/// in a request: another name of [`CapabilityParams`].
pub type IdealPaymentsParams = CapabilityParams;

/// [`capabilities.india_international_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-india_international_payments)
/// in a request: another name of [`CapabilityParams`].
pub type IndiaInternationalPaymentsParams = CapabilityParams;

/// [`capabilities.jcb_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-jcb_payments)
/// in a request: another name of [`CapabilityParams`].
pub type JcbPaymentsParams = CapabilityParams;

/// [`capabilities.jp_bank_transfer_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-jp_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type JpBankTransferPaymentsParams = CapabilityParams;

/// [`capabilities.kakao_pay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-kakao_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type KakaoPayPaymentsParams = CapabilityParams;

/// [`capabilities.klarna_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-klarna_payments)
/// in a request: another name of [`CapabilityParams`].
pub type KlarnaPaymentsParams = CapabilityParams;

/// [`capabilities.konbini_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-konbini_payments)
/// in a request: another name of [`CapabilityParams`].
pub type KonbiniPaymentsParams = CapabilityParams;

/// [`capabilities.kr_card_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-kr_card_payments)
/// in a request: another name of [`CapabilityParams`].
pub type KrCardPaymentsParams = CapabilityParams;

/// [`capabilities.legacy_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-legacy_payments)
/// in a request: another name of [`CapabilityParams`].
pub type LegacyPaymentsParams = CapabilityParams;

/// [`capabilities.link_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-link_payments)
/// in a request: another name of [`CapabilityParams`].
pub type LinkPaymentsParams = CapabilityParams;

/// [`capabilities.mb_way_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mb_way_payments)
/// in a request: another name of [`CapabilityParams`].
pub type MbWayPaymentsParams = CapabilityParams;

/// [`capabilities.mobilepay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mobilepay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type MobilepayPaymentsParams = CapabilityParams;

/// [`capabilities.multibanco_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-multibanco_payments)
/// in a request: another name of [`CapabilityParams`].
pub type MultibancoPaymentsParams = CapabilityParams;

/// [`capabilities.mx_bank_transfer_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-mx_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type MxBankTransferPaymentsParams = CapabilityParams;

/// [`capabilities.naver_pay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-naver_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type NaverPayPaymentsParams = CapabilityParams;

/// [`capabilities.nz_bank_account_becs_debit_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-nz_bank_account_becs_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type NzBankAccountBecsDebitPaymentsParams = CapabilityParams;

/// [`company.ownership_declaration`](https://docs.stripe.com/api/accounts/object#account_object-company-ownership_declaration)
/// in an answer: another name of [`Declaration`].
pub type OwnershipDeclaration<'a> = Declaration<'a>;

/// [`company.ownership_declaration`](https://docs.stripe.com/api/accounts/create#create_account-company-ownership_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type OwnershipDeclarationParams = DeclarationParams;

/// [`capabilities.oxxo_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-oxxo_payments)
/// in a request: another name of [`CapabilityParams`].
pub type OxxoPaymentsParams = CapabilityParams;

/// [`capabilities.p24_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-p24_payments)
/// in a request: another name of [`CapabilityParams`].
pub type P24PaymentsParams = CapabilityParams;

/// [`capabilities.pay_by_bank_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-pay_by_bank_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PayByBankPaymentsParams = CapabilityParams;

/// [`capabilities.payco_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-payco_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PaycoPaymentsParams = CapabilityParams;

/// [`capabilities.paynow_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-paynow_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PaynowPaymentsParams = CapabilityParams;

/// [`capabilities.payto_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-payto_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PaytoPaymentsParams = CapabilityParams;

/// [`capabilities.pix_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-pix_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PixPaymentsParams = CapabilityParams;

/// [`capabilities.promptpay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-promptpay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PromptpayPaymentsParams = CapabilityParams;

/// [`documents.proof_of_address`](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_address)
/// in a request: another name of [`DocumentParams`].
pub type ProofOfAddressParams = DocumentParams;

/// [`documents.proof_of_business_presence`](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_business_presence)
/// in a request: another name of [`DocumentParams`].
pub type ProofOfBusinessPresenceParams = DocumentParams;

/// [`documents.proof_of_ultimate_beneficial_ownership`](https://docs.stripe.com/api/accounts/create#create_account-documents-proof_of_ultimate_beneficial_ownership)
/// in a request: another name of [`ProofOfRegistrationParams`].
pub type ProofOfUltimateBeneficialOwnershipParams = ProofOfRegistrationParams;

/// [`company.representative_declaration`](https://docs.stripe.com/api/accounts/object#account_object-company-representative_declaration)
/// in an answer: another name of [`Declaration`].
pub type RepresentativeDeclaration<'a> = Declaration<'a>;

/// [`company.representative_declaration`](https://docs.stripe.com/api/accounts/create#create_account-company-representative_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type RepresentativeDeclarationParams = DeclarationParams;

/// [`capabilities.revolut_pay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-revolut_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type RevolutPayPaymentsParams = CapabilityParams;

/// [`capabilities.samsung_pay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-samsung_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SamsungPayPaymentsParams = CapabilityParams;

/// [`capabilities.satispay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-satispay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SatispayPaymentsParams = CapabilityParams;

/// [`capabilities.scalapay_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-scalapay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type ScalapayPaymentsParams = CapabilityParams;

/// [`capabilities.sepa_bank_transfer_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sepa_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SepaBankTransferPaymentsParams = CapabilityParams;

/// [`capabilities.sequra_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sequra_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SequraPaymentsParams = CapabilityParams;

/// [`settings.treasury`](https://docs.stripe.com/api/accounts/create#create_account-settings-treasury)
/// in a request: another name of [`CardIssuingParams`].
pub type SettingsTreasuryParams = CardIssuingParams;

/// [`capabilities.sofort_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sofort_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SofortPaymentsParams = CapabilityParams;

/// [`capabilities.sunbit_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-sunbit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SunbitPaymentsParams = CapabilityParams;

/// [`capabilities.swish_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-swish_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SwishPaymentsParams = CapabilityParams;

/// [`capabilities.tax_reporting_us_1099_k`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-tax_reporting_us_1099_k)
/// in a request: another name of [`CapabilityParams`].
pub type TaxReportingUs1099KParams = CapabilityParams;

/// [`capabilities.tax_reporting_us_1099_misc`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-tax_reporting_us_1099_misc)
/// in a request: another name of [`CapabilityParams`].
pub type TaxReportingUs1099MiscParams = CapabilityParams;

/// [`capabilities.transfers`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-transfers)
/// in a request: another name of [`CapabilityParams`].
pub type TransfersParams = CapabilityParams;

/// [`settings.treasury`](https://docs.stripe.com/api/accounts/object#account_object-settings-treasury)
/// in an answer: another name of [`CardIssuing`].
pub type Treasury<'a> = CardIssuing<'a>;

/// [`capabilities.treasury`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-treasury)
/// in a request: another name of [`CapabilityParams`].
pub type TreasuryParams = CapabilityParams;

/// [`capabilities.twint_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-twint_payments)
/// in a request: another name of [`CapabilityParams`].
pub type TwintPaymentsParams = CapabilityParams;

/// [`capabilities.upi_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-upi_payments)
/// in a request: another name of [`CapabilityParams`].
pub type UpiPaymentsParams = CapabilityParams;

/// [`capabilities.us_bank_account_ach_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-us_bank_account_ach_payments)
/// in a request: another name of [`CapabilityParams`].
pub type UsBankAccountAchPaymentsParams = CapabilityParams;

/// [`capabilities.us_bank_transfer_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-us_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type UsBankTransferPaymentsParams = CapabilityParams;

/// [`capabilities.wero_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-wero_payments)
/// in a request: another name of [`CapabilityParams`].
pub type WeroPaymentsParams = CapabilityParams;

/// [`capabilities.zip_payments`](https://docs.stripe.com/api/accounts/create#create_account-capabilities-zip_payments)
/// in a request: another name of [`CapabilityParams`].
pub type ZipPaymentsParams = CapabilityParams;
