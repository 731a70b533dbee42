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
            /// Holds the legal details, collected in the seller's browser.
            account_token: String,
            /// What customers and Stripe know about the business.
            business_profile: |BusinessProfileParams|,
            /// The legal kind of seller; it decides which details are needed. One of `company`,
            /// `government_entity`, `individual`, `non_profit`.
            business_type: BusinessType,
            /// What the account should be able to do; each capability has requirements.
            capabilities: |CapabilitiesParams|,
            /// The legal details of a seller that is not a person. If `business_type` is `company`.
            company: |CompanyParams|,
            /// What the platform is responsible for, and what Stripe is.
            controller: |ControllerParams|,
            /// Where the seller lives or is registered: an ISO code of two letters. It cannot be
            /// changed.
            country: String,
            /// The currency that the account settles in if nothing else is chosen.
            default_currency: String,
            /// Files that support what was said of the business.
            documents: |DocumentsParams|,
            /// The seller's address; Stripe writes to it only if the account has a dashboard.
            email: String,
            /// Fields that expand: `settings.branding.icon`, `settings.branding.logo`,
            /// `settings.invoices.default_account_tax_ids`, `company.verification.document.back`,
            /// `company.verification.document.front`.
            expand: Vec<String>,
            /// The bank account or debit card that payouts go to, as a token or as its details.
            external_account: String,
            /// The bank account or debit card that payouts go to, as a token or as its details.
            /// `external_account` on the wire.
            external_account_bank_account: "external_account" |BankAccountParams|,
            /// The bank account or debit card that payouts go to, as a token or as its details.
            /// `external_account` on the wire.
            external_account_card: "external_account" |CardParams|,
            /// The bank account or debit card that payouts go to, as a token or as its details.
            /// `external_account` on the wire.
            external_account_card_token: "external_account" |CardTokenParams|,
            /// Groups that the account belongs to.
            groups: |GroupsParams|,
            /// The legal details of a seller that is a person. If `business_type` is `individual`.
            individual: |IndividualParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// How payments, payouts and pages of the account behave and look.
            settings: |SettingsParams|,
            /// Proof that the seller has accepted Stripe's terms.
            tos_acceptance: |TosAcceptanceParams|,
            /// Deprecated. The kind of account, for platforms that do not use `controller`. One of
            /// `custom`, `express`, `standard`. `type` on the wire.
            type_ as type: CreateAccountType,
        }

        /// [Retrieves](https://docs.stripe.com/api/accounts/retrieve) an account.
        GET "/v1/accounts/{account}" retrieve(account) Retrieve
            at "api/accounts/retrieve#retrieve_account" -> Account {
            /// Fields that expand: `settings.branding.icon`, `settings.branding.logo`,
            /// `settings.invoices.default_account_tax_ids`, `company.verification.document.back`,
            /// `company.verification.document.front`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/accounts/update) an account.
        POST "/v1/accounts/{account}" update(account) Update
            at "api/accounts/update#update_account" -> Account {
            /// Holds the legal details, collected in the seller's browser.
            account_token: String,
            /// What customers and Stripe know about the business.
            business_profile: |BusinessProfileParams|,
            /// The legal kind of seller; it decides which details are needed. One of `company`,
            /// `government_entity`, `individual`, `non_profit`.
            business_type: BusinessType,
            /// What the account should be able to do; each capability has requirements.
            capabilities: |CapabilitiesParams|,
            /// The legal details of a seller that is not a person. If `business_type` is `company`.
            company: |CompanyParams|,
            /// The currency that the account settles in if nothing else is chosen.
            default_currency: String,
            /// Files that support what was said of the business.
            documents: |UpdateDocumentsParams|,
            /// The seller's address; Stripe writes to it only if the account has a dashboard.
            email: String,
            /// Fields that expand: `settings.branding.icon`, `settings.branding.logo`,
            /// `settings.invoices.default_account_tax_ids`, `company.verification.document.back`,
            /// `company.verification.document.front`.
            expand: Vec<String>,
            /// The bank account or debit card that payouts go to, as a token or as its details.
            external_account: Emptyable<String>,
            /// The bank account or debit card that payouts go to, as a token or as its details.
            /// `external_account` on the wire.
            external_account_bank_account: "external_account" |BankAccountParams|,
            /// The bank account or debit card that payouts go to, as a token or as its details.
            /// `external_account` on the wire.
            external_account_card: "external_account" |CardParams|,
            /// The bank account or debit card that payouts go to, as a token or as its details.
            /// `external_account` on the wire.
            external_account_card_token: "external_account" |CardTokenParams|,
            /// Groups that the account belongs to.
            groups: |GroupsParams|,
            /// The legal details of a seller that is a person. If `business_type` is `individual`.
            individual: |IndividualParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// How payments, payouts and pages of the account behave and look.
            settings: |UpdateSettingsParams|,
            /// Proof that the seller has accepted Stripe's terms.
            tos_acceptance: |TosAcceptanceParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/accounts/delete) an account.
        DELETE "/v1/accounts/{account}" delete(account) Delete
            at "api/accounts/delete#delete_account" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/accounts/list) accounts.
        GET "/v1/accounts" list() List at "api/accounts/list#list_accounts" => [Account] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.settings.branding.icon`, `data.settings.branding.logo`,
            /// `data.settings.invoices.default_account_tax_ids`,
            /// `data.company.verification.document.back`,
            /// `data.company.verification.document.front`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Rejects](https://docs.stripe.com/api/accounts/reject) an account; only `unreject`
        /// reverses it.
        POST "/v1/accounts/{account}/reject" reject(account; reason: RejectReason) Reject
            at "api/accounts/reject#reject_account" -> Account {
            /// Fields that expand: `settings.branding.icon`, `settings.branding.logo`,
            /// `settings.invoices.default_account_tax_ids`, `company.verification.document.back`,
            /// `company.verification.document.front`.
            expand: Vec<String>,
            /// One of `none`, `pause`.
            payouts_action: PayoutsAction,
        }

        /// [Retrieves](https://docs.stripe.com/api/accounts/retrieve) the account that the call
        /// acts on.
        GET "/v1/account" retrieve_current() RetrieveCurrent
            at "api/accounts/retrieve#retrieve_current_account" -> Account {
            /// Fields that expand: `settings.branding.icon`, `settings.branding.logo`,
            /// `settings.invoices.default_account_tax_ids`, `company.verification.document.back`,
            /// `company.verification.document.front`.
            expand: Vec<String>,
        }

        /// [Unrejects](https://docs.stripe.com/api/accounts/unreject) an account.
        POST "/v1/accounts/{account}/unreject" unreject(account) Unreject
            at "api/accounts/unreject#unreject_account" -> Account {
            /// Fields that expand: `settings.branding.icon`, `settings.branding.logo`,
            /// `settings.invoices.default_account_tax_ids`, `company.verification.document.back`,
            /// `company.verification.document.front`.
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
            /// A three-letter ISO 4217 code in lower case. Required.
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
            /// One of `company`, `individual`.
            account_holder_type: AccountHolderType,
            /// Required.
            account_number: String,
            /// Required.
            country: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Required.
            object: String,
            routing_number: String,
        }

        /// `settings.branding` in a request.
        BrandingParams at "api/accounts/create#create_account-settings-branding" {
            /// The id of a file: a square image.
            icon: String,
            /// The id of a file: an image in place of the icon and the name.
            logo: String,
            /// A color as `#rrggbb`.
            primary_color: String,
            /// A color as `#rrggbb`.
            secondary_color: String,
        }

        /// `business_profile` in a request.
        BusinessProfileParams at "api/accounts/create#create_account-business_profile" {
            /// What the business earned in one year, and in which.
            annual_revenue: |AnnualRevenueParams|,
            /// How many people work for the business.
            estimated_worker_count: i64,
            /// The merchant category code: what kind of business it is, in four digits.
            mcc: String,
            /// Any of `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`,
            /// `prefer_not_to_answer`, `women_owned_business`.
            minority_owned_business_designation: Vec<MinorityOwnedBusinessDesignation>,
            /// What the business expects to earn in a month.
            monthly_estimated_revenue: |MonthlyEstimatedRevenueParams|,
            /// The name that customers know the business by.
            name: String,
            /// What is sold, and when and how customers pay; only Stripe reads it.
            product_description: String,
            specified_commercial_transactions_act_url: Emptyable<String>,
            /// Where customers can write for help.
            support_address: |AddressParams|,
            /// Where customers can mail for help.
            support_email: String,
            /// Where customers can call for help.
            support_phone: String,
            /// A page where customers find help.
            support_url: Emptyable<String>,
            /// The website of the business.
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
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            cvc: String,
            default_for_currency: bool,
            /// Required.
            exp_month: i64,
            /// Required.
            exp_year: i64,
            /// Names and values of your own.
            metadata: Metadata,
            name: String,
            /// Required.
            number: String,
            /// Required.
            object: String,
        }

        /// `settings.card_payments` in a request.
        CardPaymentsParams at "api/accounts/create#create_account-settings-card_payments" {
            /// When to decline a charge that the bank has approved.
            decline_on: |DeclineOnParams|,
            /// The start of what card statements show; each charge adds its own suffix.
            statement_descriptor_prefix: String,
            statement_descriptor_prefix_kana: Emptyable<String>,
            statement_descriptor_prefix_kanji: Emptyable<String>,
        }

        /// `external_account_card_token` in a request.
        CardTokenParams at "api/accounts/create#create_account-external_account" {
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Required.
            object: String,
            /// Required.
            token: String,
        }

        /// `company` in a request.
        CompanyParams at "api/accounts/create#create_account-company" {
            /// The registered address of the company.
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            administrative_address: |AddressParams|,
            /// Whether all directors have been given: `true` ends the request for them.
            directors_provided: bool,
            directorship_declaration: |DirectorshipDeclarationParams|,
            /// Whether all executives have been given: `true` ends the request for them.
            executives_provided: bool,
            export_license_id: String,
            export_purpose_code: String,
            /// The legal name of the company.
            name: String,
            name_kana: String,
            name_kanji: String,
            /// Whether all owners have been given: `true` ends the request for them.
            owners_provided: bool,
            ownership_declaration: |OwnershipDeclarationParams|,
            /// One of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`.
            ownership_exemption_reason: Emptyable<OwnershipExemptionReason>,
            /// The phone number of the company.
            phone: String,
            physical_address: |AddressParams|,
            principal_place_of_business: |AddressParams|,
            registration_date: =|RegistrationDateParams|,
            /// The number in the register of companies.
            registration_number: String,
            representative_declaration: |RepresentativeDeclarationParams|,
            /// The legal form in more detail than `business_type`.
            structure: Emptyable<CompanyStructure>,
            /// The tax number of the company; it can be set and not read.
            tax_id: String,
            /// Who issued the tax number, for companies in Germany.
            tax_id_registrar: String,
            /// The VAT number of the company; it can be set and not read.
            vat_id: String,
            /// Documents that show who the company is, and what came of them.
            verification: |VerificationParams|,
        }

        /// `controller` in a request.
        ControllerParams at "api/accounts/create#create_account-controller" {
            /// Who pays Stripe's fees.
            fees: |FeesParams|,
            /// Who bears the account's losses.
            losses: |LossesParams|,
            /// Who collects missing details from the seller; `application` is the platform. One of
            /// `application`, `stripe`.
            requirement_collection: RequirementCollection,
            /// Which dashboard of Stripe's the seller has.
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
            proof_of_ultimate_beneficial_ownership: |ProofOfUltimateBeneficialOwnershipParams|,
        }

        /// `controller.fees` in a request.
        FeesParams at "api/accounts/create#create_account-controller-fees" {
            /// `account`: the seller pays Stripe's fees on direct charges; `application`: the
            /// platform does. One of `account`, `application`.
            payer: FeesPayer,
        }

        /// `groups` in a request.
        GroupsParams at "api/accounts/create#create_account-groups" {
            /// The pricing scheme that the platform has put it in.
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
            /// Where the person lives.
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            /// The day of birth.
            dob: =|DobParams|,
            /// The person's email address.
            email: String,
            /// The legal first name.
            first_name: String,
            first_name_kana: String,
            first_name_kanji: String,
            full_name_aliases: Emptyable<Vec<String>>,
            gender: String,
            /// The national identity number; it can be set and not read.
            id_number: String,
            id_number_secondary: String,
            /// The legal last name.
            last_name: String,
            last_name_kana: String,
            last_name_kanji: String,
            maiden_name: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// The person's phone number.
            phone: String,
            /// Whether the person holds or held an important public office, or is close to somebody
            /// who does. One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            registered_address: |AddressParams|,
            relationship: |RelationshipParams|,
            /// The last four digits of the US social security number.
            ssn_last_4: String,
            /// Documents that show who the person is.
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
            /// One of `always`, `never`, `offer`.
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
            /// Who owes Stripe what the account cannot pay back; `application` is the platform. One
            /// of `application`, `stripe`.
            payments: LossesPayments,
        }

        /// `business_profile.monthly_estimated_revenue` in a request.
        MonthlyEstimatedRevenueParams
            at "api/accounts/create#create_account-business_profile-monthly_estimated_revenue" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
        }

        /// `settings.payments` in a request.
        PaymentsParams at "api/accounts/create#create_account-settings-payments" {
            /// What statements show for payments that bring no text of their own.
            statement_descriptor: String,
            statement_descriptor_kana: String,
            statement_descriptor_kanji: String,
        }

        /// `settings.payouts` in a request.
        PayoutsParams at "api/accounts/create#create_account-settings-payouts" {
            /// Whether Stripe may debit the bank account for a negative balance.
            debit_negative_balances: bool,
            /// When automatic payouts are made.
            schedule: |ScheduleParams|,
            /// What the bank statement shows for a payout.
            statement_descriptor: String,
        }

        /// `settings.paypay_payments` in a request.
        PaypayPaymentsParams at "api/accounts/create#create_account-settings-paypay_payments" {
            additional_files: Vec<String>,
            /// One of `digital_content`, `other`.
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
            /// How many days a charge waits before it is paid out. Or `minimum`.
            delay_days: Either<i64, DelayDays>,
            /// How often payouts are made; `manual` leaves them to you. One of `daily`, `manual`,
            /// `monthly`, `weekly`.
            interval: ScheduleInterval,
            /// The day of the month for `monthly`.
            monthly_anchor: i64,
            monthly_payout_days: Vec<i64>,
            /// The weekday for `weekly`. One of `friday`, `monday`, `saturday`, `sunday`,
            /// `thursday`, `tuesday`, `wednesday`.
            weekly_anchor: WeeklyAnchor,
            /// Any of `friday`, `monday`, `thursday`, `tuesday`, `wednesday`.
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
            /// Colors and images on pages and receipts.
            branding: |BrandingParams|,
            card_issuing: |CardIssuingParams|,
            /// Settings of card payments.
            card_payments: |CardPaymentsParams|,
            invoices: |InvoicesParams|,
            /// Settings of all payments.
            payments: |PaymentsParams|,
            /// When and how the balance is paid out.
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
            /// If `type` is `accessible`.
            accessible: |Empty|,
            /// If `type` is `in_development`.
            in_development: |InDevelopmentParams|,
            /// If `type` is `restricted`.
            restricted: |RestrictedParams|,
            /// One of `accessible`, `in_development`, `restricted`. `type` on the wire.
            type_ as type: SiteType,
        }

        /// `controller.stripe_dashboard` in a request.
        StripeDashboardParams at "api/accounts/create#create_account-controller-stripe_dashboard" {
            /// `full`, `express` for the smaller one, or `none`. One of `express`, `full`, `none`.
            /// `type` on the wire.
            type_ as type: StripeDashboardType,
        }

        /// `tos_acceptance` in a request.
        TosAcceptanceParams at "api/accounts/create#create_account-tos_acceptance" {
            /// When the seller accepted.
            date: Timestamp,
            /// The IP address that the seller accepted from.
            ip: String,
            /// Which terms: `full`, or `recipient` for accounts that only receive transfers.
            service_agreement: String,
            /// The browser that the seller accepted with.
            user_agent: String,
        }

        /// `documents` in a request.
        UpdateDocumentsParams at "api/accounts/update#update_account-documents" {
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

        /// `settings.invoices` in a request.
        UpdateInvoicesParams at "api/accounts/update#update_account-settings-invoices" {
            default_account_tax_ids: Emptyable<Vec<String>>,
            /// One of `always`, `never`, `offer`.
            hosted_payment_method_save: HostedPaymentMethodSave,
        }

        /// `settings` in a request.
        UpdateSettingsParams at "api/accounts/update#update_account-settings" {
            bacs_debit_payments: |BacsDebitPaymentsParams|,
            /// Colors and images on pages and receipts.
            branding: |BrandingParams|,
            card_issuing: |CardIssuingParams|,
            /// Settings of card payments.
            card_payments: |CardPaymentsParams|,
            invoices: |UpdateInvoicesParams|,
            /// Settings of all payments.
            payments: |PaymentsParams|,
            /// When and how the balance is paid out.
            payouts: |PayoutsParams|,
            paypay_payments: |PaypayPaymentsParams|,
            sepa_debit_payments: |SepaDebitPaymentsParams|,
            treasury: |SettingsTreasuryParams|,
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
            /// What customers and Stripe know about the business.
            business_profile: Option<BusinessProfile<'a>>,
            /// The legal kind of seller; it decides which details are needed. One of `company`,
            /// `government_entity`, `individual`, `non_profit`.
            business_type: Option<BusinessType>,
            /// Whether the account can make charges now.
            charges_enabled: Option<bool>,
            /// The legal details of a seller that is not a person. If `business_type` is `company`.
            company: Option<Company<'a>>,
            /// What the platform is responsible for, and what Stripe is.
            controller: Option<Controller<'a>>,
            /// Where the seller lives or is registered: an ISO code of two letters. It cannot be
            /// changed.
            country: Option<&'a str>,
            /// When it was created.
            created: Option<Timestamp>,
            /// The currency that the account settles in if nothing else is chosen.
            default_currency: Option<&'a str>,
            /// Whether onboarding was completed; payments and payouts may still be off.
            details_submitted: Option<bool>,
            /// The seller's address; Stripe writes to it only if the account has a dashboard.
            email: Option<&'a str>,
            /// The bank accounts and debit cards that payouts go to.
            external_accounts: Option<crate::list::List<ExternalAccount, JsonRef<'a>>>,
            /// What will be required from a date on.
            future_requirements: Option<FutureRequirements<'a>>,
            /// Groups that the account belongs to.
            groups: Option<Groups<'a>>,
            /// The legal details of a seller that is a person. If `business_type` is `individual`.
            individual: Option<Person<JsonRef<'a>>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            /// Whether the account can be paid out now.
            payouts_enabled: Option<bool>,
            /// What the account has to provide, and by when.
            requirements: Option<Requirements<'a>>,
            /// How payments, payouts and pages of the account behave and look.
            settings: Option<Settings<'a>>,
            /// Proof that the seller has accepted Stripe's terms.
            tos_acceptance: Option<TosAcceptance<'a>>,
            /// The kind of account, for platforms that do not use `controller`. One of `custom`,
            /// `express`, `none`, `standard`. `type` on the wire.
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
            /// A three-letter ISO 4217 code in lower case.
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
            /// The id of a file: a square image.
            icon: Option<Expandable<'a, File>>,
            /// The id of a file: an image in place of the icon and the name.
            logo: Option<Expandable<'a, File>>,
            /// A color as `#rrggbb`.
            primary_color: Option<&'a str>,
            /// A color as `#rrggbb`.
            secondary_color: Option<&'a str>,
        }

        /// `business_profile` in an answer.
        BusinessProfile at "api/accounts/object#account_object-business_profile" {
            /// What the business earned in one year, and in which.
            annual_revenue: Option<AnnualRevenue<'a>>,
            /// How many people work for the business.
            estimated_worker_count: Option<i64>,
            /// The merchant category code: what kind of business it is, in four digits.
            mcc: Option<&'a str>,
            /// Any of `lgbtqi_owned_business`, `minority_owned_business`, `none_of_these_apply`,
            /// `prefer_not_to_answer`, `women_owned_business`.
            minority_owned_business_designation: Option<Vec<MinorityOwnedBusinessDesignation>>,
            /// What the business expects to earn in a month.
            monthly_estimated_revenue: Option<MonthlyEstimatedRevenue<'a>>,
            /// The name that customers know the business by.
            name: Option<&'a str>,
            /// What is sold, and when and how customers pay; only Stripe reads it.
            product_description: Option<&'a str>,
            specified_commercial_transactions_act_url: Option<&'a str>,
            /// Where customers can write for help.
            support_address: Option<Address<'a>>,
            /// Where customers can mail for help.
            support_email: Option<&'a str>,
            /// Where customers can call for help.
            support_phone: Option<&'a str>,
            /// A page where customers find help.
            support_url: Option<&'a str>,
            /// The website of the business.
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
            /// When to decline a charge that the bank has approved.
            decline_on: Option<DeclineOn<'a>>,
            /// The start of what card statements show; each charge adds its own suffix.
            statement_descriptor_prefix: Option<&'a str>,
            statement_descriptor_prefix_kana: Option<&'a str>,
            statement_descriptor_prefix_kanji: Option<&'a str>,
        }

        /// `company` in an answer.
        Company at "api/accounts/object#account_object-company" {
            /// The registered address of the company.
            address: Option<Address<'a>>,
            address_kana: Option<AddressKana<'a>>,
            address_kanji: Option<AddressKanji<'a>>,
            administrative_address: Option<Address<'a>>,
            /// Whether all directors have been given: `true` ends the request for them.
            directors_provided: Option<bool>,
            directorship_declaration: Option<DirectorshipDeclaration<'a>>,
            /// Whether all executives have been given: `true` ends the request for them.
            executives_provided: Option<bool>,
            export_license_id: Option<&'a str>,
            export_purpose_code: Option<&'a str>,
            /// The legal name of the company.
            name: Option<&'a str>,
            name_kana: Option<&'a str>,
            name_kanji: Option<&'a str>,
            /// Whether all owners have been given: `true` ends the request for them.
            owners_provided: Option<bool>,
            ownership_declaration: Option<OwnershipDeclaration<'a>>,
            /// One of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`.
            ownership_exemption_reason: Option<OwnershipExemptionReason>,
            /// The phone number of the company.
            phone: Option<&'a str>,
            physical_address: Option<Address<'a>>,
            principal_place_of_business: Option<Address<'a>>,
            registration_date: Option<RegistrationDate<'a>>,
            representative_declaration: Option<RepresentativeDeclaration<'a>>,
            /// The legal form in more detail than `business_type`.
            structure: Option<CompanyStructure>,
            /// Whether `tax_id` was set.
            tax_id_provided: Option<bool>,
            /// Who issued the tax number, for companies in Germany.
            tax_id_registrar: Option<&'a str>,
            /// Whether `vat_id` was set.
            vat_id_provided: Option<bool>,
            /// Documents that show who the company is, and what came of them.
            verification: Option<Verification<'a>>,
        }

        /// `controller` in an answer.
        Controller at "api/accounts/object#account_object-controller" {
            /// Who pays Stripe's fees.
            fees: Option<Fees<'a>>,
            /// Whether the platform that asks controls the account.
            is_controller: Option<bool>,
            /// Who bears the account's losses.
            losses: Option<Losses<'a>>,
            /// Who collects missing details from the seller; `application` is the platform. One of
            /// `application`, `stripe`.
            requirement_collection: Option<RequirementCollection>,
            /// Which dashboard of Stripe's the seller has.
            stripe_dashboard: Option<StripeDashboard<'a>>,
            /// Whether a platform or the account itself is in control. One of `account`,
            /// `application`. `type` on the wire.
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
            /// `account`: the seller pays Stripe's fees on direct charges; `application`: the
            /// platform does. One of `account`, `application`, `application_custom`,
            /// `application_express`.
            payer: ControllerFeesPayer,
        }

        /// `groups` in an answer.
        Groups at "api/accounts/object#account_object-groups" {
            /// The pricing scheme that the platform has put it in.
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
            /// One of `always`, `never`, `offer`.
            hosted_payment_method_save: Option<HostedPaymentMethodSave>,
        }

        /// `controller.losses` in an answer.
        Losses at "api/accounts/object#account_object-controller-losses" {
            /// Who owes Stripe what the account cannot pay back; `application` is the platform. One
            /// of `application`, `stripe`.
            payments: LossesPayments,
        }

        /// `business_profile.monthly_estimated_revenue` in an answer.
        MonthlyEstimatedRevenue
            at "api/accounts/object#account_object-business_profile-monthly_estimated_revenue" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
        }

        /// `settings.payments` in an answer.
        Payments at "api/accounts/object#account_object-settings-payments" {
            /// What statements show for payments that bring no text of their own.
            statement_descriptor: Option<&'a str>,
            statement_descriptor_kana: Option<&'a str>,
            statement_descriptor_kanji: Option<&'a str>,
            statement_descriptor_prefix_kana: Option<&'a str>,
            statement_descriptor_prefix_kanji: Option<&'a str>,
        }

        /// `settings.payouts` in an answer.
        Payouts at "api/accounts/object#account_object-settings-payouts" {
            /// Whether Stripe may debit the bank account for a negative balance.
            debit_negative_balances: bool,
            /// When automatic payouts are made.
            schedule: Schedule<'a>,
            /// What the bank statement shows for a payout.
            statement_descriptor: Option<&'a str>,
        }

        /// `settings.paypay_payments` in an answer.
        PaypayPayments at "api/accounts/object#account_object-settings-paypay_payments" {
            additional_files: Option<Vec<&'a str>>,
            /// One of `digital_content`, `other`.
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
            /// Fields that can be provided instead of others.
            alternatives: Option<Vec<Alternative<'a>>>,
            /// When the fields in `currently_due` are needed.
            current_deadline: Option<Timestamp>,
            /// Fields that are needed by `current_deadline`.
            currently_due: Option<Vec<&'a str>>,
            /// Why the account or the capability is restricted, or will be.
            disabled_reason: Option<DisabledReason>,
            /// What was wrong with fields that were provided.
            errors: Option<Vec<Error<'a>>>,
            /// Fields that are needed once a threshold is reached.
            eventually_due: Option<Vec<&'a str>>,
            /// Fields that were not provided in time.
            past_due: Option<Vec<&'a str>>,
            /// Fields that Stripe is checking; what comes of it may make them due.
            pending_verification: Option<Vec<&'a str>>,
        }

        /// `settings.paypay_payments.site.restricted` in an answer.
        Restricted
            at "api/accounts/object#account_object-settings-paypay_payments-site-restricted" {
            payment_flow_file: Option<&'a str>,
        }

        /// `settings.payouts.schedule` in an answer.
        Schedule at "api/accounts/object#account_object-settings-payouts-schedule" {
            /// How many days a charge waits before it is paid out.
            delay_days: i64,
            /// How often payouts are made; `manual` leaves them to you.
            interval: &'a str,
            /// The day of the month for `monthly`.
            monthly_anchor: Option<i64>,
            monthly_payout_days: Option<Vec<i64>>,
            /// The weekday for `weekly`.
            weekly_anchor: Option<&'a str>,
            /// Any of `friday`, `monday`, `thursday`, `tuesday`, `wednesday`.
            weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
        }

        /// `settings.sepa_debit_payments` in an answer.
        SepaDebitPayments at "api/accounts/object#account_object-settings-sepa_debit_payments" {
            creditor_id: Option<&'a str>,
        }

        /// `settings` in an answer.
        Settings at "api/accounts/object#account_object-settings" {
            bacs_debit_payments: Option<BacsDebitPayments<'a>>,
            /// Colors and images on pages and receipts.
            branding: Branding<'a>,
            card_issuing: Option<CardIssuing<'a>>,
            /// Settings of card payments.
            card_payments: CardPayments<'a>,
            /// How the account appears in the dashboard.
            dashboard: Dashboard<'a>,
            invoices: Option<Invoices<'a>>,
            /// Settings of all payments.
            payments: Payments<'a>,
            /// When and how the balance is paid out.
            payouts: Option<Payouts<'a>>,
            paypay_payments: Option<PaypayPayments<'a>>,
            sepa_debit_payments: Option<SepaDebitPayments<'a>>,
            treasury: Option<Treasury<'a>>,
        }

        /// `settings.paypay_payments.site` in an answer.
        Site at "api/accounts/object#account_object-settings-paypay_payments-site" {
            /// If `type` is `accessible`.
            accessible: Option<JsonRef<'a>>,
            /// If `type` is `in_development`.
            in_development: Option<InDevelopment<'a>>,
            /// If `type` is `restricted`.
            restricted: Option<Restricted<'a>>,
            /// One of `accessible`, `in_development`, `restricted`. `type` on the wire.
            type_ as type: Option<SiteType>,
        }

        /// `controller.stripe_dashboard` in an answer.
        StripeDashboard at "api/accounts/object#account_object-controller-stripe_dashboard" {
            /// `full`, `express` for the smaller one, or `none`. One of `express`, `full`, `none`.
            /// `type` on the wire.
            type_ as type: StripeDashboardType,
        }

        /// `tos_acceptance` in an answer.
        TosAcceptance at "api/accounts/object#account_object-tos_acceptance" {
            /// When the seller accepted.
            date: Option<Timestamp>,
            /// The IP address that the seller accepted from.
            ip: Option<&'a str>,
            /// Which terms: `full`, or `recipient` for accounts that only receive transfers.
            service_agreement: Option<&'a str>,
            /// The browser that the seller accepted with.
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

        /// `controller.fees.payer`.
        ControllerFeesPayer {
            Account = "account",
            Application = "application",
            ApplicationCustom = "application_custom",
            ApplicationExpress = "application_express",
        }

        /// `controller.type`.
        ControllerType { Account = "account", Application = "application" }

        /// `type`.
        CreateAccountType { Custom = "custom", Express = "express", Standard = "standard" }

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
        FeesPayer { Account = "account", Application = "application" }

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
