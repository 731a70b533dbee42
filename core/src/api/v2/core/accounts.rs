//! [Accounts](https://docs.stripe.com/api/v2/core/accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::{Map, Metadata};
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::accounts::{
    BacsDebitPayments, BacsDebitPaymentsParams, BrandingParams, DeclineOnParams,
    OwnershipExemptionReason, PoliticalExposure, RegistrationDateParams, SepaDebitPayments,
    SepaDebitPaymentsParams,
};
pub use crate::api::customers::{AmountTaxDisplay, CustomField, CustomFieldParams};
pub use crate::api::three_d_secure::authentications::ShippingAddress;
pub use crate::api::v2::core::account_person_tokens::{
    AdditionalNameParams, AdditionalNamePurpose, LegalGender, VerificationType,
};
pub use crate::api::v2::core::account_persons::{
    AdditionalName, Address, AddressParams, FrontBack, FrontBackParams, Relationship,
    ScriptAddresses, ScriptAddressesParams, UpdateAddressParams, UpdateFrontBackParams,
    UpdateScriptAddressesParams, UpdateVerificationParams, Verification, VerificationParams,
};
pub use crate::api::v2::core::account_tokens::{
    AdditionalAddressParams, AdditionalAddressPurpose, AmountParams, AnnualRevenueParams,
    BusinessDetailsStructure, DocumentParams, DocumentType, EntityType, IdNumberParams,
    IndividualAdditionalAddressPurpose, IndividualIdNumberParams, IndividualScriptNamesParams,
    KanaParams, MonthlyEstimatedRevenueParams, PersonsProvidedParams, ProofOfRegistrationParams,
    ProofOfRegistrationType, RelationshipParams, ScriptNamesKanaParams, ScriptNamesParams,
    SignerParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/accounts/create) an account.
        ///
        /// Errors of its own: `rate_limit`.
        POST "/v2/core/accounts" create() Create
            at "api/v2/core/accounts/create#v2_create_accounts" -> Account {
            /// Holds the legal details, collected in the seller's browser.
            account_token: String,
            /// What the account is used as; each part that is there is applied.
            configuration: |ConfigurationParams|,
            /// Where Stripe and the platform reach the account.
            contact_email: String,
            /// Where Stripe and the platform can call.
            contact_phone: String,
            /// Which dashboard of Stripe's the account has. One of `express`, `full`, `none`.
            dashboard: AccountDashboard,
            /// What holds for all configurations.
            defaults: |DefaultsParams|,
            /// The name that the platform and Stripe's pages show.
            display_name: String,
            /// Who is behind the account in law.
            identity: |IdentityParams|,
            /// Parts to answer with, which are left out otherwise. Any of `configuration.customer`,
            /// `configuration.merchant`, `configuration.recipient`, `defaults`,
            /// `future_requirements`, `identity`, `requirements`.
            include: Vec<AccountInclude>,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/accounts/retrieve) an account.
        ///
        /// Errors of its own: `rate_limit`.
        GET "/v2/core/accounts/{id}" retrieve(id) Retrieve
            at "api/v2/core/accounts/retrieve#v2_retrieve_accounts" -> Account {
            /// Parts to answer with, which are left out otherwise. Any of `configuration.customer`,
            /// `configuration.merchant`, `configuration.recipient`, `defaults`,
            /// `future_requirements`, `identity`, `requirements`.
            include: Vec<AccountInclude>,
        }

        /// [Updates](https://docs.stripe.com/api/v2/core/accounts/update) an account.
        ///
        /// Errors of its own: `rate_limit`.
        POST "/v2/core/accounts/{id}" update(id) Update
            at "api/v2/core/accounts/update#v2_update_accounts" -> Account {
            /// Holds the legal details, collected in the seller's browser.
            account_token: String,
            /// What the account is used as; each part that is there is applied.
            configuration: |UpdateConfigurationParams|,
            /// Where Stripe and the platform reach the account.
            contact_email: String,
            /// Where Stripe and the platform can call.
            contact_phone: String,
            /// Which dashboard of Stripe's the account has. One of `express`, `full`, `none`.
            dashboard: AccountDashboard,
            /// What holds for all configurations.
            defaults: |UpdateDefaultsParams|,
            /// The name that the platform and Stripe's pages show.
            display_name: String,
            /// Who is behind the account in law.
            identity: |UpdateIdentityParams|,
            /// Parts to answer with, which are left out otherwise. Any of `configuration.customer`,
            /// `configuration.merchant`, `configuration.recipient`, `defaults`,
            /// `future_requirements`, `identity`, `requirements`.
            include: Vec<AccountInclude>,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/v2/core/accounts/list) accounts.
        ///
        /// Errors of its own: `rate_limit`.
        GET "/v2/core/accounts" list() List
            at "api/v2/core/accounts/list#v2_list_accounts" => [Account] Url {
            /// Any of `customer`, `merchant`, `recipient`.
            applied_configurations: Vec<AppliedConfiguration>,
            closed: bool,
            /// How many objects a page has at most.
            limit: i64,
        }

        /// [Closes](https://docs.stripe.com/api/v2/core/accounts/close) an account.
        ///
        /// Errors of its own: `rate_limit`.
        POST "/v2/core/accounts/{id}/close" close(id) Close
            at "api/v2/core/accounts/close#v2_close_accounts" -> Account {
            /// What the account is used as: `customer`, `merchant`, `recipient` or several. Any of
            /// `customer`, `merchant`, `recipient`.
            applied_configurations: Vec<AppliedConfiguration>,
        }
    }

    params {
        /// `identity.attestations.directorship_declaration` in a request.
        AttestationParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-attestations-directorship_declaration" {
            /// A time in the format of RFC 3339.
            date: String,
            ip: String,
            user_agent: String,
        }

        /// `identity.attestations` in a request.
        AttestationsParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-attestations" {
            directorship_declaration: |DirectorshipDeclarationParams|,
            ownership_declaration: |OwnershipDeclarationParams|,
            persons_provided: |PersonsProvidedParams|,
            representative_declaration: |RepresentativeDeclarationParams|,
            terms_of_service: |TermsOfServiceParams|,
        }

        /// `configuration.customer.automatic_indirect_tax` in a request.
        AutomaticIndirectTaxParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-automatic_indirect_tax" {
            /// One of `exempt`, `none`, `reverse`.
            exempt: AutomaticIndirectTaxExempt,
            ip_address: String,
        }

        /// `configuration.recipient.capabilities.bank_accounts` in a request.
        BankAccountsParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts" {
            ach: |AchParams|,
            fedwire: |FedwireParams|,
            fps: |FpsParams|,
            local: |LocalParams|,
            rtp: |RtpParams|,
            sepa: |SepaParams|,
            swift: |SwiftParams|,
        }

        /// `configuration.customer.billing` in a request.
        BillingParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-billing" {
            invoice: |InvoiceParams|,
        }

        /// `identity.business_details` in a request.
        BusinessDetailsParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-business_details" {
            /// Adds one.
            additional_addresses: ..|AdditionalAddressParams|,
            address: |AddressParams|,
            annual_revenue: |AnnualRevenueParams|,
            documents: |DocumentsParams|,
            estimated_worker_count: i64,
            /// Adds one.
            id_numbers: ..|IdNumberParams|,
            monthly_estimated_revenue: |MonthlyEstimatedRevenueParams|,
            phone: String,
            registered_name: String,
            registration_date: |RegistrationDateParams|,
            script_addresses: |ScriptAddressesParams|,
            script_names: |ScriptNamesParams|,
            structure: BusinessDetailsStructure,
        }

        /// `configuration.customer.capabilities` in a request.
        CapabilitiesParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-capabilities" {
            automatic_indirect_tax: |CapabilitiesAutomaticIndirectTaxParams|,
        }

        /// `configuration.customer.capabilities.automatic_indirect_tax` in a request.
        CapabilityParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-capabilities-automatic_indirect_tax" {
            /// Required.
            requested: bool,
        }

        /// `configuration.merchant.card_payments` in a request.
        CardPaymentsParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-card_payments" {
            decline_on: |DeclineOnParams|,
        }

        /// `configuration` in a request.
        ConfigurationParams at "api/v2/core/accounts/create#v2_create_accounts-configuration" {
            /// As a customer of the platform, who is billed.
            customer: |CustomerParams|,
            /// As a seller, who takes payments.
            merchant: |MerchantParams|,
            /// As somebody who only receives money.
            recipient: |RecipientParams|,
        }

        /// `identity.attestations.terms_of_service.account` in a request.
        CreateAccountParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-attestations-terms_of_service-account" {
            /// Required. A time in the format of RFC 3339.
            date: String,
            /// Required.
            ip: String,
            user_agent: String,
        }

        /// `configuration.customer` in a request.
        CustomerParams at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer" {
            automatic_indirect_tax: |AutomaticIndirectTaxParams|,
            billing: |BillingParams|,
            capabilities: |CapabilitiesParams|,
            shipping: |ShippingParams|,
            test_clock: String,
        }

        /// `defaults` in a request.
        DefaultsParams at "api/v2/core/accounts/create#v2_create_accounts-defaults" {
            /// The currency of the account, as a three-letter ISO 4217 code.
            currency: String,
            /// The languages of the account, the first one first.
            locales: Vec<String>,
            profile: |ProfileParams|,
            /// What the platform is responsible for, and what Stripe is.
            responsibilities: |ResponsibilitiesParams|,
        }

        /// `identity.business_details.documents` in a request.
        DocumentsParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents" {
            bank_account_ownership_verification: |BankAccountOwnershipVerificationParams|,
            company_license: |CompanyLicenseParams|,
            company_memorandum_of_association: |CompanyMemorandumOfAssociationParams|,
            company_ministerial_decree: |CompanyMinisterialDecreeParams|,
            company_registration_verification: |CompanyRegistrationVerificationParams|,
            company_tax_id_verification: |CompanyTaxIdVerificationParams|,
            primary_verification: |PrimaryVerificationParams|,
            proof_of_address: |ProofOfAddressParams|,
            proof_of_registration: |ProofOfRegistrationParams|,
            proof_of_ultimate_beneficial_ownership: |ProofOfUltimateBeneficialOwnershipParams|,
        }

        /// `configuration.merchant.konbini_payments.support.hours` in a request.
        HoursParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-konbini_payments-support-hours" {
            end_time: String,
            start_time: String,
        }

        /// `identity` in a request.
        IdentityParams at "api/v2/core/accounts/create#v2_create_accounts-identity" {
            /// What was accepted or declared, when and from where.
            attestations: |AttestationsParams|,
            /// The legal details of a company.
            business_details: |BusinessDetailsParams|,
            /// Where the seller lives or is registered: an ISO code of two letters.
            country: String,
            /// The legal kind of seller; it decides which details are needed. One of `company`,
            /// `government_entity`, `individual`, `non_profit`.
            entity_type: EntityType,
            /// The legal details of a person. If `entity_type` is `individual`.
            individual: |IndividualParams|,
        }

        /// `identity.individual.additional_addresses` in a request.
        IndividualAdditionalAddressParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-individual-additional_addresses" {
            city: String,
            /// Required.
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            /// Required. Only `registered`.
            purpose: IndividualAdditionalAddressPurpose,
            state: String,
            town: String,
        }

        /// `identity.individual.documents` in a request.
        IndividualDocumentsParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-individual-documents" {
            company_authorization: |CompanyAuthorizationParams|,
            passport: |PassportParams|,
            primary_verification: |PrimaryVerificationParams|,
            secondary_verification: |SecondaryVerificationParams|,
            visa: |VisaParams|,
        }

        /// `identity.individual` in a request.
        IndividualParams at "api/v2/core/accounts/create#v2_create_accounts-identity-individual" {
            /// Adds one.
            additional_addresses: ..|IndividualAdditionalAddressParams|,
            /// Adds one.
            additional_names: ..|AdditionalNameParams|,
            address: |AddressParams|,
            date_of_birth: |DateOfBirthParams|,
            documents: |IndividualDocumentsParams|,
            email: String,
            given_name: String,
            /// Adds one.
            id_numbers: ..|IndividualIdNumberParams|,
            /// One of `female`, `male`.
            legal_gender: LegalGender,
            /// Names and values of your own.
            metadata: Metadata,
            nationalities: Vec<String>,
            phone: String,
            /// One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            relationship: |RelationshipParams|,
            script_addresses: |ScriptAddressesParams|,
            script_names: |IndividualScriptNamesParams|,
            surname: String,
        }

        /// `configuration.customer.billing.invoice` in a request.
        InvoiceParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-billing-invoice" {
            /// Adds one.
            custom_fields: ..|CustomFieldParams|,
            footer: String,
            next_sequence: i64,
            prefix: String,
            rendering: |RenderingParams|,
        }

        /// `configuration.merchant.konbini_payments` in a request.
        KonbiniPaymentsParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-konbini_payments" {
            support: |KonbiniPaymentsSupportParams|,
        }

        /// `configuration.merchant.konbini_payments.support` in a request.
        KonbiniPaymentsSupportParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-konbini_payments-support" {
            email: String,
            hours: |HoursParams|,
            phone: String,
        }

        /// `configuration.merchant.capabilities` in a request.
        MerchantCapabilitiesParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities" {
            ach_debit_payments: |AchDebitPaymentsParams|,
            acss_debit_payments: |AcssDebitPaymentsParams|,
            affirm_payments: |AffirmPaymentsParams|,
            afterpay_clearpay_payments: |AfterpayClearpayPaymentsParams|,
            alma_payments: |AlmaPaymentsParams|,
            amazon_pay_payments: |AmazonPayPaymentsParams|,
            au_becs_debit_payments: |AuBecsDebitPaymentsParams|,
            bacs_debit_payments: |CapabilitiesBacsDebitPaymentsParams|,
            bancontact_payments: |BancontactPaymentsParams|,
            blik_payments: |BlikPaymentsParams|,
            blik_recurring_payments: |BlikRecurringPaymentsParams|,
            boleto_payments: |BoletoPaymentsParams|,
            card_payments: |CapabilitiesCardPaymentsParams|,
            cartes_bancaires_payments: |CartesBancairesPaymentsParams|,
            cashapp_payments: |CashappPaymentsParams|,
            eps_payments: |EpsPaymentsParams|,
            fpx_payments: |FpxPaymentsParams|,
            gb_bank_transfer_payments: |GbBankTransferPaymentsParams|,
            grabpay_payments: |GrabpayPaymentsParams|,
            ideal_payments: |IdealPaymentsParams|,
            jcb_payments: |JcbPaymentsParams|,
            jp_bank_transfer_payments: |JpBankTransferPaymentsParams|,
            kakao_pay_payments: |KakaoPayPaymentsParams|,
            klarna_payments: |KlarnaPaymentsParams|,
            konbini_payments: |CapabilitiesKonbiniPaymentsParams|,
            kr_card_payments: |KrCardPaymentsParams|,
            link_payments: |LinkPaymentsParams|,
            mobilepay_payments: |MobilepayPaymentsParams|,
            multibanco_payments: |MultibancoPaymentsParams|,
            mx_bank_transfer_payments: |MxBankTransferPaymentsParams|,
            naver_pay_payments: |NaverPayPaymentsParams|,
            oxxo_payments: |OxxoPaymentsParams|,
            p24_payments: |P24PaymentsParams|,
            pay_by_bank_payments: |PayByBankPaymentsParams|,
            payco_payments: |PaycoPaymentsParams|,
            paynow_payments: |PaynowPaymentsParams|,
            promptpay_payments: |PromptpayPaymentsParams|,
            revolut_pay_payments: |RevolutPayPaymentsParams|,
            samsung_pay_payments: |SamsungPayPaymentsParams|,
            satispay_payments: |SatispayPaymentsParams|,
            sepa_bank_transfer_payments: |SepaBankTransferPaymentsParams|,
            sepa_debit_payments: |CapabilitiesSepaDebitPaymentsParams|,
            sequra_payments: |SequraPaymentsParams|,
            sunbit_payments: |SunbitPaymentsParams|,
            swish_payments: |SwishPaymentsParams|,
            twint_payments: |TwintPaymentsParams|,
            us_bank_transfer_payments: |UsBankTransferPaymentsParams|,
            zip_payments: |ZipPaymentsParams|,
        }

        /// `configuration.merchant` in a request.
        MerchantParams at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant" {
            bacs_debit_payments: |BacsDebitPaymentsParams|,
            branding: |BrandingParams|,
            /// What the seller should be able to do; each capability has requirements.
            capabilities: |MerchantCapabilitiesParams|,
            card_payments: |CardPaymentsParams|,
            konbini_payments: |KonbiniPaymentsParams|,
            /// The merchant category code: what kind of business it is, in four digits.
            mcc: String,
            script_statement_descriptor: |ScriptStatementDescriptorParams|,
            sepa_debit_payments: |SepaDebitPaymentsParams|,
            /// What customers' statements show.
            statement_descriptor: |StatementDescriptorParams|,
            /// Where customers find help.
            support: |SupportParams|,
        }

        /// `defaults.profile` in a request.
        ProfileParams at "api/v2/core/accounts/create#v2_create_accounts-defaults-profile" {
            business_url: String,
            doing_business_as: String,
            product_description: String,
        }

        /// `configuration.recipient.capabilities` in a request.
        RecipientCapabilitiesParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities" {
            bank_accounts: |BankAccountsParams|,
            cards: |CardsParams|,
            stripe_balance: |StripeBalanceParams|,
        }

        /// `configuration.recipient` in a request.
        RecipientParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-recipient" {
            /// What the recipient should be able to do; each capability has requirements.
            capabilities: |RecipientCapabilitiesParams|,
        }

        /// `configuration.customer.billing.invoice.rendering` in a request.
        RenderingParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-billing-invoice-rendering" {
            /// One of `exclude_tax`, `include_inclusive_tax`.
            amount_tax_display: AmountTaxDisplay,
            template: String,
        }

        /// `defaults.responsibilities` in a request.
        ResponsibilitiesParams
            at "api/v2/core/accounts/create#v2_create_accounts-defaults-responsibilities" {
            /// Who pays Stripe's fees: the seller to Stripe, or the platform. Required. One of
            /// `application`, `application_custom`, `application_express`, `stripe`.
            fees_collector: FeesCollector,
            /// Who owes what the account cannot pay back. Required. One of `application`, `stripe`.
            losses_collector: LossesCollector,
        }

        /// `configuration.merchant.script_statement_descriptor` in a request.
        ScriptStatementDescriptorParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-script_statement_descriptor" {
            kana: |ScriptStatementDescriptorKanaParams|,
            kanji: |KanjiParams|,
        }

        /// `configuration.customer.shipping.address` in a request.
        ShippingAddressParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-shipping-address" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
        }

        /// `configuration.customer.shipping` in a request.
        ShippingParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-shipping" {
            address: |ShippingAddressParams|,
            name: String,
            phone: String,
        }

        /// `configuration.merchant.statement_descriptor` in a request.
        StatementDescriptorParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-statement_descriptor" {
            descriptor: String,
            prefix: String,
        }

        /// `configuration.recipient.capabilities.stripe_balance` in a request.
        StripeBalanceParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-stripe_balance" {
            stripe_transfers: |StripeTransfersParams|,
        }

        /// `configuration.merchant.support` in a request.
        SupportParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-support" {
            address: |AddressParams|,
            email: String,
            phone: String,
            url: String,
        }

        /// `identity.attestations.terms_of_service` in a request.
        TermsOfServiceParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-attestations-terms_of_service" {
            account: |CreateAccountParams|,
        }

        /// `identity.individual.additional_addresses` in a request.
        UpdateAdditionalAddressParams
            at "api/v2/core/accounts/update#v2_update_accounts-identity-individual-additional_addresses" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            /// Required. Only `registered`.
            purpose: IndividualAdditionalAddressPurpose,
            state: String,
            town: String,
        }

        /// `identity.attestations` in a request.
        UpdateAttestationsParams
            at "api/v2/core/accounts/update#v2_update_accounts-identity-attestations" {
            directorship_declaration: |DirectorshipDeclarationParams|,
            ownership_declaration: |OwnershipDeclarationParams|,
            persons_provided: |PersonsProvidedParams|,
            representative_declaration: |RepresentativeDeclarationParams|,
            terms_of_service: |UpdateTermsOfServiceParams|,
        }

        /// `configuration.customer.automatic_indirect_tax` in a request.
        UpdateAutomaticIndirectTaxParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-customer-automatic_indirect_tax" {
            /// One of `exempt`, `none`, `reverse`.
            exempt: AutomaticIndirectTaxExempt,
            ip_address: String,
            /// One of `auto`, `deferred`, `immediately`.
            validate_location: ValidateLocation,
        }

        /// `configuration.recipient.capabilities.bank_accounts` in a request.
        UpdateBankAccountsParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-bank_accounts" {
            ach: |UpdateAchParams|,
            fedwire: |UpdateFedwireParams|,
            fps: |UpdateFpsParams|,
            local: |UpdateLocalParams|,
            rtp: |UpdateRtpParams|,
            sepa: |UpdateSepaParams|,
            swift: |UpdateSwiftParams|,
        }

        /// `configuration.customer.billing` in a request.
        UpdateBillingParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-customer-billing" {
            default_payment_method: String,
            invoice: |InvoiceParams|,
        }

        /// `identity.business_details` in a request.
        UpdateBusinessDetailsParams
            at "api/v2/core/accounts/update#v2_update_accounts-identity-business_details" {
            /// Adds one.
            additional_addresses: ..|AdditionalAddressParams|,
            address: |UpdateAddressParams|,
            annual_revenue: |AnnualRevenueParams|,
            documents: |UpdateDocumentsParams|,
            estimated_worker_count: i64,
            /// Adds one.
            id_numbers: ..|IdNumberParams|,
            monthly_estimated_revenue: |MonthlyEstimatedRevenueParams|,
            phone: String,
            registered_name: String,
            registration_date: |RegistrationDateParams|,
            script_addresses: |UpdateScriptAddressesParams|,
            script_names: |ScriptNamesParams|,
            structure: BusinessDetailsStructure,
        }

        /// `configuration.customer.capabilities` in a request.
        UpdateCapabilitiesParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-customer-capabilities" {
            automatic_indirect_tax: |UpdateCapabilitiesAutomaticIndirectTaxParams|,
        }

        /// `configuration.customer.capabilities.automatic_indirect_tax` in a request.
        UpdateCapabilityParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-customer-capabilities-automatic_indirect_tax" {
            requested: bool,
        }

        /// `configuration` in a request.
        UpdateConfigurationParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration" {
            /// As a customer of the platform, who is billed.
            customer: |UpdateCustomerParams|,
            /// As a seller, who takes payments.
            merchant: |UpdateMerchantParams|,
            /// As somebody who only receives money.
            recipient: |UpdateRecipientParams|,
        }

        /// `configuration.customer` in a request.
        UpdateCustomerParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-customer" {
            applied: bool,
            automatic_indirect_tax: |UpdateAutomaticIndirectTaxParams|,
            billing: |UpdateBillingParams|,
            capabilities: |UpdateCapabilitiesParams|,
            shipping: |ShippingParams|,
            test_clock: String,
        }

        /// `defaults` in a request.
        UpdateDefaultsParams at "api/v2/core/accounts/update#v2_update_accounts-defaults" {
            /// The currency of the account, as a three-letter ISO 4217 code.
            currency: String,
            /// The languages of the account, the first one first.
            locales: Vec<String>,
            payout_methods: Map<String>,
            profile: |ProfileParams|,
            /// What the platform is responsible for, and what Stripe is.
            responsibilities: |ResponsibilitiesParams|,
        }

        /// `identity.business_details.documents` in a request.
        UpdateDocumentsParams
            at "api/v2/core/accounts/update#v2_update_accounts-identity-business_details-documents" {
            bank_account_ownership_verification: |BankAccountOwnershipVerificationParams|,
            company_license: |CompanyLicenseParams|,
            company_memorandum_of_association: |CompanyMemorandumOfAssociationParams|,
            company_ministerial_decree: |CompanyMinisterialDecreeParams|,
            company_registration_verification: |CompanyRegistrationVerificationParams|,
            company_tax_id_verification: |CompanyTaxIdVerificationParams|,
            primary_verification: |UpdatePrimaryVerificationParams|,
            proof_of_address: |ProofOfAddressParams|,
            proof_of_registration: |ProofOfRegistrationParams|,
            proof_of_ultimate_beneficial_ownership: |ProofOfUltimateBeneficialOwnershipParams|,
        }

        /// `identity` in a request.
        UpdateIdentityParams at "api/v2/core/accounts/update#v2_update_accounts-identity" {
            /// What was accepted or declared, when and from where.
            attestations: |UpdateAttestationsParams|,
            /// The legal details of a company.
            business_details: |UpdateBusinessDetailsParams|,
            /// Where the seller lives or is registered: an ISO code of two letters.
            country: String,
            /// The legal kind of seller; it decides which details are needed. One of `company`,
            /// `government_entity`, `individual`, `non_profit`.
            entity_type: EntityType,
            /// The legal details of a person. If `entity_type` is `individual`.
            individual: |UpdateIndividualParams|,
        }

        /// `identity.individual.documents` in a request.
        UpdateIndividualDocumentsParams
            at "api/v2/core/accounts/update#v2_update_accounts-identity-individual-documents" {
            company_authorization: |CompanyAuthorizationParams|,
            passport: |PassportParams|,
            primary_verification: |UpdatePrimaryVerificationParams|,
            secondary_verification: |UpdateSecondaryVerificationParams|,
            visa: |VisaParams|,
        }

        /// `identity.individual` in a request.
        UpdateIndividualParams
            at "api/v2/core/accounts/update#v2_update_accounts-identity-individual" {
            /// Adds one.
            additional_addresses: ..|UpdateAdditionalAddressParams|,
            /// Adds one.
            additional_names: ..|AdditionalNameParams|,
            address: |UpdateAddressParams|,
            date_of_birth: |DateOfBirthParams|,
            documents: |UpdateIndividualDocumentsParams|,
            email: String,
            given_name: String,
            /// Adds one.
            id_numbers: ..|IndividualIdNumberParams|,
            /// One of `female`, `male`.
            legal_gender: LegalGender,
            /// Names and values of your own.
            metadata: Metadata,
            nationalities: Vec<String>,
            phone: String,
            /// One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            relationship: |RelationshipParams|,
            script_addresses: |UpdateScriptAddressesParams|,
            script_names: |IndividualScriptNamesParams|,
            surname: String,
        }

        /// `configuration.merchant.capabilities` in a request.
        UpdateMerchantCapabilitiesParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities" {
            ach_debit_payments: |UpdateAchDebitPaymentsParams|,
            acss_debit_payments: |UpdateAcssDebitPaymentsParams|,
            affirm_payments: |UpdateAffirmPaymentsParams|,
            afterpay_clearpay_payments: |UpdateAfterpayClearpayPaymentsParams|,
            alma_payments: |UpdateAlmaPaymentsParams|,
            amazon_pay_payments: |UpdateAmazonPayPaymentsParams|,
            au_becs_debit_payments: |UpdateAuBecsDebitPaymentsParams|,
            bacs_debit_payments: |UpdateBacsDebitPaymentsParams|,
            bancontact_payments: |UpdateBancontactPaymentsParams|,
            blik_payments: |UpdateBlikPaymentsParams|,
            blik_recurring_payments: |UpdateBlikRecurringPaymentsParams|,
            boleto_payments: |UpdateBoletoPaymentsParams|,
            card_payments: |UpdateCardPaymentsParams|,
            cartes_bancaires_payments: |UpdateCartesBancairesPaymentsParams|,
            cashapp_payments: |UpdateCashappPaymentsParams|,
            eps_payments: |UpdateEpsPaymentsParams|,
            fpx_payments: |UpdateFpxPaymentsParams|,
            gb_bank_transfer_payments: |UpdateGbBankTransferPaymentsParams|,
            grabpay_payments: |UpdateGrabpayPaymentsParams|,
            ideal_payments: |UpdateIdealPaymentsParams|,
            jcb_payments: |UpdateJcbPaymentsParams|,
            jp_bank_transfer_payments: |UpdateJpBankTransferPaymentsParams|,
            kakao_pay_payments: |UpdateKakaoPayPaymentsParams|,
            klarna_payments: |UpdateKlarnaPaymentsParams|,
            konbini_payments: |UpdateKonbiniPaymentsParams|,
            kr_card_payments: |UpdateKrCardPaymentsParams|,
            link_payments: |UpdateLinkPaymentsParams|,
            mobilepay_payments: |UpdateMobilepayPaymentsParams|,
            multibanco_payments: |UpdateMultibancoPaymentsParams|,
            mx_bank_transfer_payments: |UpdateMxBankTransferPaymentsParams|,
            naver_pay_payments: |UpdateNaverPayPaymentsParams|,
            oxxo_payments: |UpdateOxxoPaymentsParams|,
            p24_payments: |UpdateP24PaymentsParams|,
            pay_by_bank_payments: |UpdatePayByBankPaymentsParams|,
            payco_payments: |UpdatePaycoPaymentsParams|,
            paynow_payments: |UpdatePaynowPaymentsParams|,
            promptpay_payments: |UpdatePromptpayPaymentsParams|,
            revolut_pay_payments: |UpdateRevolutPayPaymentsParams|,
            samsung_pay_payments: |UpdateSamsungPayPaymentsParams|,
            satispay_payments: |UpdateSatispayPaymentsParams|,
            sepa_bank_transfer_payments: |UpdateSepaBankTransferPaymentsParams|,
            sepa_debit_payments: |UpdateSepaDebitPaymentsParams|,
            sequra_payments: |UpdateSequraPaymentsParams|,
            sunbit_payments: |UpdateSunbitPaymentsParams|,
            swish_payments: |UpdateSwishPaymentsParams|,
            twint_payments: |UpdateTwintPaymentsParams|,
            us_bank_transfer_payments: |UpdateUsBankTransferPaymentsParams|,
            zip_payments: |UpdateZipPaymentsParams|,
        }

        /// `configuration.merchant` in a request.
        UpdateMerchantParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-merchant" {
            applied: bool,
            bacs_debit_payments: |BacsDebitPaymentsParams|,
            branding: |BrandingParams|,
            /// What the seller should be able to do; each capability has requirements.
            capabilities: |UpdateMerchantCapabilitiesParams|,
            card_payments: |CardPaymentsParams|,
            konbini_payments: |KonbiniPaymentsParams|,
            /// The merchant category code: what kind of business it is, in four digits.
            mcc: String,
            script_statement_descriptor: |ScriptStatementDescriptorParams|,
            sepa_debit_payments: |SepaDebitPaymentsParams|,
            /// What customers' statements show.
            statement_descriptor: |StatementDescriptorParams|,
            /// Where customers find help.
            support: |UpdateSupportParams|,
        }

        /// `configuration.recipient.capabilities` in a request.
        UpdateRecipientCapabilitiesParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities" {
            bank_accounts: |UpdateBankAccountsParams|,
            cards: |UpdateCardsParams|,
            stripe_balance: |UpdateStripeBalanceParams|,
        }

        /// `configuration.recipient` in a request.
        UpdateRecipientParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-recipient" {
            applied: bool,
            /// What the recipient should be able to do; each capability has requirements.
            capabilities: |UpdateRecipientCapabilitiesParams|,
        }

        /// `configuration.recipient.capabilities.stripe_balance` in a request.
        UpdateStripeBalanceParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-stripe_balance" {
            stripe_transfers: |UpdateStripeTransfersParams|,
        }

        /// `configuration.merchant.support` in a request.
        UpdateSupportParams
            at "api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-support" {
            address: |UpdateAddressParams|,
            email: String,
            phone: String,
            url: String,
        }

        /// `identity.attestations.terms_of_service` in a request.
        UpdateTermsOfServiceParams
            at "api/v2/core/accounts/update#v2_update_accounts-identity-attestations-terms_of_service" {
            account: |AccountParams|,
            crypto_money_manager: |CryptoMoneyManagerParams|,
            money_manager: |MoneyManagerParams|,
        }
    }

    objects {
        /// An [account](https://docs.stripe.com/api/v2/core/accounts/object).
        Account "v2.core.account" at "api/v2/core/accounts/object#v2_account_object" id {
            /// What the account is used as: `customer`, `merchant`, `recipient` or several. Any of
            /// `customer`, `merchant`, `recipient`.
            applied_configurations: Vec<AppliedConfiguration>,
            /// Whether it was closed.
            closed: Option<bool>,
            /// What the account is used as; each part that is there is applied.
            configuration: Option<Configuration<'a>>,
            /// Where Stripe and the platform reach the account.
            contact_email: Option<&'a str>,
            /// Where Stripe and the platform can call.
            contact_phone: Option<&'a str>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// Which dashboard of Stripe's the account has. One of `express`, `full`, `none`.
            dashboard: Option<AccountDashboard>,
            /// What holds for all configurations.
            defaults: Option<Defaults<'a>>,
            /// The name that the platform and Stripe's pages show.
            display_name: Option<&'a str>,
            /// What will be required from a date on.
            future_requirements: Option<FutureRequirements<'a>>,
            /// Who is behind the account in law.
            identity: Option<Identity<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            /// What has to be provided, by whom and by when; only if `include` asks for it.
            requirements: Option<Requirements<'a>>,
        }
    }

    views {
        /// `identity.business_details.additional_addresses` in an answer.
        AdditionalAddress
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-additional_addresses" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            /// One of `administrative`, `principal_place_of_business`.
            purpose: AdditionalAddressPurpose,
            state: Option<&'a str>,
            town: Option<&'a str>,
        }

        /// `future_requirements.alternatives` in an answer.
        Alternative
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-alternatives" {
            options: Vec<AlternativeOption<'a>>,
            original_entries: Vec<OriginalEntry<'a>>,
        }

        /// `future_requirements.alternatives.options` in an answer.
        AlternativeOption
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-alternatives-options" {
            entries: Vec<OptionEntry<'a>>,
        }

        /// `identity.business_details.annual_revenue` in an answer.
        AnnualRevenue
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-annual_revenue" {
            amount: Option<v2::Amount<JsonRef<'a>>>,
            /// A date: YYYY-MM-DD.
            fiscal_year_end: Option<&'a str>,
        }

        /// `identity.attestations` in an answer.
        Attestations at "api/v2/core/accounts/object#v2_account_object-identity-attestations" {
            directorship_declaration: Option<DirectorshipDeclaration<'a>>,
            ownership_declaration: Option<OwnershipDeclaration<'a>>,
            persons_provided: Option<PersonsProvided<'a>>,
            representative_declaration: Option<RepresentativeDeclaration<'a>>,
            terms_of_service: Option<TermsOfService<'a>>,
        }

        /// `configuration.customer.automatic_indirect_tax` in an answer.
        AutomaticIndirectTax
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-automatic_indirect_tax" {
            /// One of `exempt`, `none`, `reverse`.
            exempt: Option<AutomaticIndirectTaxExempt>,
            ip_address: Option<&'a str>,
            location: Option<Location<'a>>,
            /// One of `identity_address`, `ip_address`, `payment_method`, `shipping_address`.
            location_source: Option<LocationSource>,
        }

        /// `configuration.recipient.capabilities.bank_accounts` in an answer.
        BankAccounts
            at "api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts" {
            ach: Option<Ach<'a>>,
            fedwire: Option<Fedwire<'a>>,
            fps: Option<Fps<'a>>,
            local: Option<Local<'a>>,
            rtp: Option<Rtp<'a>>,
            sepa: Option<Sepa<'a>>,
            swift: Option<Swift<'a>>,
        }

        /// `configuration.customer.billing` in an answer.
        Billing at "api/v2/core/accounts/object#v2_account_object-configuration-customer-billing" {
            default_payment_method: Option<&'a str>,
            invoice: Option<Invoice<'a>>,
        }

        /// `configuration.merchant.branding` in an answer.
        Branding
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-branding" {
            icon: Option<&'a str>,
            logo: Option<&'a str>,
            primary_color: Option<&'a str>,
            secondary_color: Option<&'a str>,
        }

        /// `identity.business_details` in an answer.
        BusinessDetails
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details" {
            additional_addresses: Option<Vec<AdditionalAddress<'a>>>,
            address: Option<Address<'a>>,
            annual_revenue: Option<AnnualRevenue<'a>>,
            documents: Option<Documents<'a>>,
            estimated_worker_count: Option<i64>,
            id_numbers: Option<Vec<IdNumber<'a>>>,
            monthly_estimated_revenue: Option<MonthlyEstimatedRevenue<'a>>,
            phone: Option<&'a str>,
            registered_name: Option<&'a str>,
            registration_date: Option<RegistrationDate<'a>>,
            script_addresses: Option<ScriptAddresses<'a>>,
            script_names: Option<ScriptNames<'a>>,
            structure: Option<BusinessDetailsStructure>,
        }

        /// `configuration.customer.capabilities` in an answer.
        Capabilities
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-capabilities" {
            automatic_indirect_tax: Option<CapabilitiesAutomaticIndirectTax<'a>>,
        }

        /// `configuration.recipient.capabilities.stripe_balance` in an answer.
        CapabilitiesStripeBalance
            at "api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-stripe_balance" {
            payouts: Option<Payouts<'a>>,
            stripe_transfers: Option<StripeTransfers<'a>>,
        }

        /// `configuration.customer.capabilities.automatic_indirect_tax` in an answer.
        Capability
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-capabilities-automatic_indirect_tax" {
            /// One of `active`, `pending`, `rejected`, `restricted`, `unsupported`.
            status: CapabilityStatus,
            status_details: Vec<StatusDetail<'a>>,
        }

        /// `configuration.merchant.card_payments` in an answer.
        CardPayments
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-card_payments" {
            decline_on: Option<DeclineOn<'a>>,
        }

        /// `configuration` in an answer.
        Configuration at "api/v2/core/accounts/object#v2_account_object-configuration" {
            /// As a customer of the platform, who is billed.
            customer: Option<Customer<'a>>,
            /// As a seller, who takes payments.
            merchant: Option<Merchant<'a>>,
            /// As somebody who only receives money.
            recipient: Option<Recipient<'a>>,
        }

        /// `configuration.customer` in an answer.
        Customer at "api/v2/core/accounts/object#v2_account_object-configuration-customer" {
            applied: bool,
            automatic_indirect_tax: Option<AutomaticIndirectTax<'a>>,
            billing: Option<Billing<'a>>,
            capabilities: Option<Capabilities<'a>>,
            shipping: Option<Shipping<'a>>,
            test_clock: Option<&'a str>,
        }

        /// `future_requirements.entries.minimum_deadline` in an answer.
        Deadline
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-minimum_deadline" {
            /// One of `currently_due`, `eventually_due`, `past_due`.
            status: DeadlineStatus,
        }

        /// `configuration.merchant.card_payments.decline_on` in an answer.
        DeclineOn
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-card_payments-decline_on" {
            avs_failure: Option<bool>,
            cvc_failure: Option<bool>,
        }

        /// `defaults` in an answer.
        Defaults at "api/v2/core/accounts/object#v2_account_object-defaults" {
            /// The currency of the account, as a three-letter ISO 4217 code.
            currency: Option<&'a str>,
            /// The languages of the account, the first one first.
            locales: Option<Vec<&'a str>>,
            payout_methods: Option<BTreeMap<&'a str, &'a str>>,
            profile: Option<Profile<'a>>,
            /// What the platform is responsible for, and what Stripe is.
            responsibilities: Responsibilities<'a>,
        }

        /// `identity.attestations.directorship_declaration` in an answer.
        DirectorshipDeclaration
            at "api/v2/core/accounts/object#v2_account_object-identity-attestations-directorship_declaration" {
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            date: Option<DateTime<'a>>,
            ip: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `identity.business_details.documents.bank_account_ownership_verification` in an answer.
        Document
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-bank_account_ownership_verification" {
            files: Vec<&'a str>,
            /// Only `files`. `type` on the wire.
            type_ as type: DocumentType,
        }

        /// `identity.business_details.documents` in an answer.
        Documents
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-documents" {
            bank_account_ownership_verification: Option<BankAccountOwnershipVerification<'a>>,
            company_license: Option<CompanyLicense<'a>>,
            company_memorandum_of_association: Option<CompanyMemorandumOfAssociation<'a>>,
            company_ministerial_decree: Option<CompanyMinisterialDecree<'a>>,
            company_registration_verification: Option<CompanyRegistrationVerification<'a>>,
            company_tax_id_verification: Option<CompanyTaxIdVerification<'a>>,
            primary_verification: Option<PrimaryVerification<'a>>,
            proof_of_address: Option<ProofOfAddress<'a>>,
            proof_of_registration: Option<ProofOfRegistration<'a>>,
            proof_of_ultimate_beneficial_ownership: Option<ProofOfUltimateBeneficialOwnership<'a>>,
        }

        /// `future_requirements.entries` in an answer.
        Entry at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries" {
            /// One of `stripe`, `user`.
            awaiting_action_from: AwaitingActionFrom,
            description: &'a str,
            errors: Vec<Error<'a>>,
            impact: Impact<'a>,
            minimum_deadline: EntryMinimumDeadline<'a>,
            reference: Option<Reference<'a>>,
            requested_reasons: Vec<RequestedReason<'a>>,
        }

        /// `future_requirements.entries.errors` in an answer.
        Error
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-errors" {
            code: &'a str,
            description: &'a str,
        }

        /// `future_requirements` in an answer.
        FutureRequirements at "api/v2/core/accounts/object#v2_account_object-future_requirements" {
            alternatives: Option<Vec<Alternative<'a>>>,
            entries: Option<Vec<Entry<'a>>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            minimum_transition_date: Option<DateTime<'a>>,
            summary: Option<Summary<'a>>,
        }

        /// `configuration.merchant.konbini_payments.support.hours` in an answer.
        Hours
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-konbini_payments-support-hours" {
            end_time: Option<&'a str>,
            start_time: Option<&'a str>,
        }

        /// `identity.business_details.id_numbers` in an answer.
        IdNumber
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-id_numbers" {
            registrar: Option<&'a str>,
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `identity` in an answer.
        Identity at "api/v2/core/accounts/object#v2_account_object-identity" {
            /// What was accepted or declared, when and from where.
            attestations: Option<Attestations<'a>>,
            /// The legal details of a company.
            business_details: Option<BusinessDetails<'a>>,
            /// Where the seller lives or is registered: an ISO code of two letters.
            country: Option<&'a str>,
            /// The legal kind of seller; it decides which details are needed. One of `company`,
            /// `government_entity`, `individual`, `non_profit`.
            entity_type: Option<EntityType>,
            /// The legal details of a person. If `entity_type` is `individual`.
            individual: Option<Individual<'a>>,
        }

        /// `future_requirements.entries.impact` in an answer.
        Impact
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-impact" {
            restricts_capabilities: Option<Vec<RestrictsCapability<'a>>>,
        }

        /// `identity.individual` in an answer.
        Individual at "api/v2/core/accounts/object#v2_account_object-identity-individual" {
            account: &'a str,
            additional_addresses: Option<Vec<IndividualAdditionalAddress<'a>>>,
            additional_names: Option<Vec<AdditionalName<'a>>>,
            additional_terms_of_service: Option<AdditionalTermsOfService<'a>>,
            address: Option<Address<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            date_of_birth: Option<DateOfBirth<'a>>,
            documents: Option<IndividualDocuments<'a>>,
            email: Option<&'a str>,
            given_name: Option<&'a str>,
            id: &'a str,
            id_numbers: Option<Vec<IndividualIdNumber<'a>>>,
            /// One of `female`, `male`.
            legal_gender: Option<LegalGender>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            nationalities: Option<Vec<&'a str>>,
            object: &'a str,
            phone: Option<&'a str>,
            /// One of `existing`, `none`.
            political_exposure: Option<PoliticalExposure>,
            relationship: Option<Relationship<'a>>,
            script_addresses: Option<ScriptAddresses<'a>>,
            script_names: Option<IndividualScriptNames<'a>>,
            surname: Option<&'a str>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            updated: DateTime<'a>,
        }

        /// `identity.individual.additional_addresses` in an answer.
        IndividualAdditionalAddress
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-additional_addresses" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            /// Only `registered`.
            purpose: IndividualAdditionalAddressPurpose,
            state: Option<&'a str>,
            town: Option<&'a str>,
        }

        /// `identity.individual.documents` in an answer.
        IndividualDocuments
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-documents" {
            company_authorization: Option<CompanyAuthorization<'a>>,
            passport: Option<Passport<'a>>,
            primary_verification: Option<PrimaryVerification<'a>>,
            secondary_verification: Option<SecondaryVerification<'a>>,
            visa: Option<Visa<'a>>,
        }

        /// `identity.individual.id_numbers` in an answer.
        IndividualIdNumber
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-id_numbers" {
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `identity.individual.script_names` in an answer.
        IndividualScriptNames
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-script_names" {
            kana: Option<ScriptNamesKana<'a>>,
            kanji: Option<IndividualScriptNamesKanji<'a>>,
        }

        /// `configuration.customer.billing.invoice` in an answer.
        Invoice
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-billing-invoice" {
            custom_fields: Vec<CustomField<'a>>,
            footer: Option<&'a str>,
            next_sequence: Option<i64>,
            prefix: Option<&'a str>,
            rendering: Option<Rendering<'a>>,
        }

        /// `identity.business_details.script_names.kana` in an answer.
        Kana
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-script_names-kana" {
            registered_name: Option<&'a str>,
        }

        /// `configuration.merchant.konbini_payments` in an answer.
        KonbiniPayments
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-konbini_payments" {
            support: Option<KonbiniPaymentsSupport<'a>>,
        }

        /// `configuration.merchant.konbini_payments.support` in an answer.
        KonbiniPaymentsSupport
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-konbini_payments-support" {
            email: Option<&'a str>,
            hours: Option<Hours<'a>>,
            phone: Option<&'a str>,
        }

        /// `configuration.customer.automatic_indirect_tax.location` in an answer.
        Location
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-automatic_indirect_tax-location" {
            country: Option<&'a str>,
            state: Option<&'a str>,
        }

        /// `configuration.merchant` in an answer.
        Merchant at "api/v2/core/accounts/object#v2_account_object-configuration-merchant" {
            applied: bool,
            bacs_debit_payments: Option<BacsDebitPayments<'a>>,
            branding: Option<Branding<'a>>,
            /// What the seller should be able to do; each capability has requirements.
            capabilities: Option<MerchantCapabilities<'a>>,
            card_payments: Option<CardPayments<'a>>,
            konbini_payments: Option<KonbiniPayments<'a>>,
            /// The merchant category code: what kind of business it is, in four digits.
            mcc: Option<&'a str>,
            script_statement_descriptor: Option<ScriptStatementDescriptor<'a>>,
            sepa_debit_payments: Option<SepaDebitPayments<'a>>,
            /// What customers' statements show.
            statement_descriptor: Option<StatementDescriptor<'a>>,
            /// Where customers find help.
            support: Option<Support<'a>>,
        }

        /// `configuration.merchant.capabilities` in an answer.
        MerchantCapabilities
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities" {
            ach_debit_payments: Option<AchDebitPayments<'a>>,
            acss_debit_payments: Option<AcssDebitPayments<'a>>,
            affirm_payments: Option<AffirmPayments<'a>>,
            afterpay_clearpay_payments: Option<AfterpayClearpayPayments<'a>>,
            alma_payments: Option<AlmaPayments<'a>>,
            amazon_pay_payments: Option<AmazonPayPayments<'a>>,
            au_becs_debit_payments: Option<AuBecsDebitPayments<'a>>,
            bacs_debit_payments: Option<CapabilitiesBacsDebitPayments<'a>>,
            bancontact_payments: Option<BancontactPayments<'a>>,
            blik_payments: Option<BlikPayments<'a>>,
            blik_recurring_payments: Option<BlikRecurringPayments<'a>>,
            boleto_payments: Option<BoletoPayments<'a>>,
            card_payments: Option<CapabilitiesCardPayments<'a>>,
            cartes_bancaires_payments: Option<CartesBancairesPayments<'a>>,
            cashapp_payments: Option<CashappPayments<'a>>,
            eps_payments: Option<EpsPayments<'a>>,
            fpx_payments: Option<FpxPayments<'a>>,
            gb_bank_transfer_payments: Option<GbBankTransferPayments<'a>>,
            grabpay_payments: Option<GrabpayPayments<'a>>,
            ideal_payments: Option<IdealPayments<'a>>,
            jcb_payments: Option<JcbPayments<'a>>,
            jp_bank_transfer_payments: Option<JpBankTransferPayments<'a>>,
            kakao_pay_payments: Option<KakaoPayPayments<'a>>,
            klarna_payments: Option<KlarnaPayments<'a>>,
            konbini_payments: Option<CapabilitiesKonbiniPayments<'a>>,
            kr_card_payments: Option<KrCardPayments<'a>>,
            link_payments: Option<LinkPayments<'a>>,
            mobilepay_payments: Option<MobilepayPayments<'a>>,
            multibanco_payments: Option<MultibancoPayments<'a>>,
            mx_bank_transfer_payments: Option<MxBankTransferPayments<'a>>,
            naver_pay_payments: Option<NaverPayPayments<'a>>,
            oxxo_payments: Option<OxxoPayments<'a>>,
            p24_payments: Option<P24Payments<'a>>,
            pay_by_bank_payments: Option<PayByBankPayments<'a>>,
            payco_payments: Option<PaycoPayments<'a>>,
            paynow_payments: Option<PaynowPayments<'a>>,
            promptpay_payments: Option<PromptpayPayments<'a>>,
            revolut_pay_payments: Option<RevolutPayPayments<'a>>,
            samsung_pay_payments: Option<SamsungPayPayments<'a>>,
            satispay_payments: Option<SatispayPayments<'a>>,
            sepa_bank_transfer_payments: Option<SepaBankTransferPayments<'a>>,
            sepa_debit_payments: Option<CapabilitiesSepaDebitPayments<'a>>,
            sequra_payments: Option<SequraPayments<'a>>,
            stripe_balance: Option<StripeBalance<'a>>,
            sunbit_payments: Option<SunbitPayments<'a>>,
            swish_payments: Option<SwishPayments<'a>>,
            twint_payments: Option<TwintPayments<'a>>,
            us_bank_transfer_payments: Option<UsBankTransferPayments<'a>>,
            zip_payments: Option<ZipPayments<'a>>,
        }

        /// `future_requirements.summary.minimum_deadline` in an answer.
        MinimumDeadline
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-summary-minimum_deadline" {
            /// One of `currently_due`, `eventually_due`, `past_due`.
            status: MinimumDeadlineStatus,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            time: Option<DateTime<'a>>,
        }

        /// `identity.business_details.monthly_estimated_revenue` in an answer.
        MonthlyEstimatedRevenue
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-monthly_estimated_revenue" {
            amount: Option<v2::Amount<JsonRef<'a>>>,
        }

        /// `future_requirements.alternatives.options.entries` in an answer.
        OptionEntry
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-alternatives-options-entries" {
            /// One of `stripe`, `user`.
            awaiting_action_from: AwaitingActionFrom,
            description: &'a str,
            errors: Vec<Error<'a>>,
            reference: Option<Reference<'a>>,
        }

        /// `future_requirements.alternatives.original_entries` in an answer.
        OriginalEntry
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-alternatives-original_entries" {
            description: &'a str,
            reference: Option<Reference<'a>>,
        }

        /// `identity.attestations.persons_provided` in an answer.
        PersonsProvided
            at "api/v2/core/accounts/object#v2_account_object-identity-attestations-persons_provided" {
            directors: Option<bool>,
            executives: Option<bool>,
            owners: Option<bool>,
            /// One of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`.
            ownership_exemption_reason: Option<OwnershipExemptionReason>,
        }

        /// `defaults.profile` in an answer.
        Profile at "api/v2/core/accounts/object#v2_account_object-defaults-profile" {
            business_url: Option<&'a str>,
            doing_business_as: Option<&'a str>,
            product_description: Option<&'a str>,
        }

        /// `identity.business_details.documents.proof_of_registration` in an answer.
        ProofOfRegistration
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-proof_of_registration" {
            files: Vec<&'a str>,
            signer: Option<Signer<'a>>,
            /// Only `files`. `type` on the wire.
            type_ as type: ProofOfRegistrationType,
        }

        /// `configuration.recipient` in an answer.
        Recipient at "api/v2/core/accounts/object#v2_account_object-configuration-recipient" {
            applied: bool,
            /// What the recipient should be able to do; each capability has requirements.
            capabilities: Option<RecipientCapabilities<'a>>,
        }

        /// `configuration.recipient.capabilities` in an answer.
        RecipientCapabilities
            at "api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities" {
            bank_accounts: Option<BankAccounts<'a>>,
            cards: Option<Cards<'a>>,
            stripe_balance: Option<CapabilitiesStripeBalance<'a>>,
        }

        /// `future_requirements.entries.reference` in an answer.
        Reference
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-reference" {
            inquiry: Option<&'a str>,
            resource: Option<&'a str>,
            /// One of `inquiry`, `payment_method`, `person`. `type` on the wire.
            type_ as type: ReferenceType,
        }

        /// `identity.business_details.registration_date` in an answer.
        RegistrationDate
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-registration_date" {
            day: i64,
            month: i64,
            year: i64,
        }

        /// `configuration.customer.billing.invoice.rendering` in an answer.
        Rendering
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-billing-invoice-rendering" {
            /// One of `exclude_tax`, `include_inclusive_tax`.
            amount_tax_display: Option<AmountTaxDisplay>,
            template: Option<&'a str>,
        }

        /// `future_requirements.entries.requested_reasons` in an answer.
        RequestedReason
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-requested_reasons" {
            /// One of `routine_onboarding`, `routine_verification`.
            code: RequestedReasonCode,
        }

        /// `requirements` in an answer.
        Requirements at "api/v2/core/accounts/object#v2_account_object-requirements" {
            alternatives: Option<Vec<Alternative<'a>>>,
            entries: Option<Vec<Entry<'a>>>,
            summary: Option<Summary<'a>>,
        }

        /// `defaults.responsibilities` in an answer.
        Responsibilities
            at "api/v2/core/accounts/object#v2_account_object-defaults-responsibilities" {
            /// Who pays Stripe's fees: the seller to Stripe, or the platform. One of `application`,
            /// `application_custom`, `application_express`, `stripe`.
            fees_collector: Option<FeesCollector>,
            /// Who owes what the account cannot pay back. One of `application`, `stripe`.
            losses_collector: Option<LossesCollector>,
            /// One of `application`, `stripe`.
            requirements_collector: RequirementsCollector,
        }

        /// `future_requirements.entries.impact.restricts_capabilities` in an answer.
        RestrictsCapability
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-impact-restricts_capabilities" {
            capability: RestrictsCapabilityCapability,
            /// One of `customer`, `merchant`, `recipient`.
            configuration: RestrictsCapabilityConfiguration,
            deadline: Deadline<'a>,
        }

        /// `identity.business_details.script_names` in an answer.
        ScriptNames
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-script_names" {
            kana: Option<Kana<'a>>,
            kanji: Option<ScriptNamesKanji<'a>>,
        }

        /// `identity.individual.script_names.kana` in an answer.
        ScriptNamesKana
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-script_names-kana" {
            given_name: Option<&'a str>,
            surname: Option<&'a str>,
        }

        /// `configuration.merchant.script_statement_descriptor` in an answer.
        ScriptStatementDescriptor
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-script_statement_descriptor" {
            kana: Option<ScriptStatementDescriptorKana<'a>>,
            kanji: Option<Kanji<'a>>,
        }

        /// `configuration.customer.shipping` in an answer.
        Shipping
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-shipping" {
            address: Option<ShippingAddress<'a>>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
        }

        /// `identity.business_details.documents.proof_of_registration.signer` in an answer.
        Signer
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-proof_of_registration-signer" {
            person: &'a str,
        }

        /// `configuration.merchant.statement_descriptor` in an answer.
        StatementDescriptor
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-statement_descriptor" {
            descriptor: Option<&'a str>,
            prefix: Option<&'a str>,
        }

        /// `configuration.customer.capabilities.automatic_indirect_tax.status_details` in an
        /// answer.
        StatusDetail
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-capabilities-automatic_indirect_tax-status_details" {
            code: StatusDetailCode,
            /// One of `contact_stripe`, `no_resolution`, `provide_info`.
            resolution: StatusDetailResolution,
        }

        /// `configuration.merchant.capabilities.stripe_balance` in an answer.
        StripeBalance
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-stripe_balance" {
            payouts: Option<Payouts<'a>>,
        }

        /// `future_requirements.summary` in an answer.
        Summary at "api/v2/core/accounts/object#v2_account_object-future_requirements-summary" {
            minimum_deadline: Option<MinimumDeadline<'a>>,
        }

        /// `configuration.merchant.support` in an answer.
        Support at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-support" {
            address: Option<Address<'a>>,
            email: Option<&'a str>,
            phone: Option<&'a str>,
            url: Option<&'a str>,
        }

        /// `identity.attestations.terms_of_service` in an answer.
        TermsOfService
            at "api/v2/core/accounts/object#v2_account_object-identity-attestations-terms_of_service" {
            account: Option<TermsOfServiceAccount<'a>>,
        }
    }

    enums {
        /// `dashboard`.
        AccountDashboard { Express = "express", Full = "full", None = "none" }

        /// `include`.
        AccountInclude {
            ConfigurationCustomer = "configuration.customer",
            ConfigurationMerchant = "configuration.merchant",
            ConfigurationRecipient = "configuration.recipient",
            Defaults = "defaults",
            FutureRequirements = "future_requirements",
            Identity = "identity",
            Requirements = "requirements",
        }

        /// `applied_configurations`.
        AppliedConfiguration {
            Customer = "customer",
            Merchant = "merchant",
            Recipient = "recipient",
        }

        /// `configuration.customer.automatic_indirect_tax.exempt`.
        AutomaticIndirectTaxExempt { Exempt = "exempt", None = "none", Reverse = "reverse" }

        /// `future_requirements.entries.awaiting_action_from`.
        AwaitingActionFrom { Stripe = "stripe", User = "user" }

        /// `configuration.customer.capabilities.automatic_indirect_tax.status`.
        CapabilityStatus {
            Active = "active",
            Pending = "pending",
            Rejected = "rejected",
            Restricted = "restricted",
            Unsupported = "unsupported",
        }

        /// `future_requirements.entries.minimum_deadline.status`.
        DeadlineStatus {
            CurrentlyDue = "currently_due",
            EventuallyDue = "eventually_due",
            PastDue = "past_due",
        }

        /// `defaults.responsibilities.fees_collector`.
        FeesCollector {
            Application = "application",
            ApplicationCustom = "application_custom",
            ApplicationExpress = "application_express",
            Stripe = "stripe",
        }

        /// `configuration.customer.automatic_indirect_tax.location_source`.
        LocationSource {
            IdentityAddress = "identity_address",
            IpAddress = "ip_address",
            PaymentMethod = "payment_method",
            ShippingAddress = "shipping_address",
        }

        /// `defaults.responsibilities.losses_collector`.
        LossesCollector { Application = "application", Stripe = "stripe" }

        /// `future_requirements.summary.minimum_deadline.status`.
        MinimumDeadlineStatus {
            CurrentlyDue = "currently_due",
            EventuallyDue = "eventually_due",
            PastDue = "past_due",
        }

        /// `future_requirements.entries.reference.type`.
        ReferenceType { Inquiry = "inquiry", PaymentMethod = "payment_method", Person = "person" }

        /// `future_requirements.entries.requested_reasons.code`.
        RequestedReasonCode {
            RoutineOnboarding = "routine_onboarding",
            RoutineVerification = "routine_verification",
        }

        /// `defaults.responsibilities.requirements_collector`.
        RequirementsCollector { Application = "application", Stripe = "stripe" }

        /// `future_requirements.entries.impact.restricts_capabilities.capability`.
        RestrictsCapabilityCapability {
            AchDebitPayments = "ach_debit_payments",
            AcssDebitPayments = "acss_debit_payments",
            AffirmPayments = "affirm_payments",
            AfterpayClearpayPayments = "afterpay_clearpay_payments",
            AlmaPayments = "alma_payments",
            AmazonPayPayments = "amazon_pay_payments",
            AuBecsDebitPayments = "au_becs_debit_payments",
            AutomaticIndirectTax = "automatic_indirect_tax",
            BacsDebitPayments = "bacs_debit_payments",
            BancontactPayments = "bancontact_payments",
            BankAccountsAch = "bank_accounts.ach",
            BankAccountsFedwire = "bank_accounts.fedwire",
            BankAccountsFps = "bank_accounts.fps",
            BankAccountsLocal = "bank_accounts.local",
            BankAccountsRtp = "bank_accounts.rtp",
            BankAccountsSepa = "bank_accounts.sepa",
            BankAccountsSwift = "bank_accounts.swift",
            BankAccountsWire = "bank_accounts.wire",
            BlikPayments = "blik_payments",
            BlikRecurringPayments = "blik_recurring_payments",
            BoletoPayments = "boleto_payments",
            CardPayments = "card_payments",
            Cards = "cards",
            CartesBancairesPayments = "cartes_bancaires_payments",
            CashappPayments = "cashapp_payments",
            EpsPayments = "eps_payments",
            FpxPayments = "fpx_payments",
            GbBankTransferPayments = "gb_bank_transfer_payments",
            GrabpayPayments = "grabpay_payments",
            IdealPayments = "ideal_payments",
            JcbPayments = "jcb_payments",
            JpBankTransferPayments = "jp_bank_transfer_payments",
            KakaoPayPayments = "kakao_pay_payments",
            KlarnaPayments = "klarna_payments",
            KonbiniPayments = "konbini_payments",
            KrCardPayments = "kr_card_payments",
            LinkPayments = "link_payments",
            MobilepayPayments = "mobilepay_payments",
            MultibancoPayments = "multibanco_payments",
            MxBankTransferPayments = "mx_bank_transfer_payments",
            NaverPayPayments = "naver_pay_payments",
            OxxoPayments = "oxxo_payments",
            P24Payments = "p24_payments",
            PayByBankPayments = "pay_by_bank_payments",
            PaycoPayments = "payco_payments",
            PaynowPayments = "paynow_payments",
            PromptpayPayments = "promptpay_payments",
            RevolutPayPayments = "revolut_pay_payments",
            SamsungPayPayments = "samsung_pay_payments",
            SatispayPayments = "satispay_payments",
            SepaBankTransferPayments = "sepa_bank_transfer_payments",
            SepaDebitPayments = "sepa_debit_payments",
            StripeBalancePayouts = "stripe_balance.payouts",
            StripeBalanceStripeTransfers = "stripe_balance.stripe_transfers",
            SwishPayments = "swish_payments",
            TwintPayments = "twint_payments",
            UsBankTransferPayments = "us_bank_transfer_payments",
            ZipPayments = "zip_payments",
        }

        /// `future_requirements.entries.impact.restricts_capabilities.configuration`.
        RestrictsCapabilityConfiguration {
            Customer = "customer",
            Merchant = "merchant",
            Recipient = "recipient",
        }

        /// `configuration.customer.capabilities.automatic_indirect_tax.status_details.code`.
        StatusDetailCode {
            DeterminingStatus = "determining_status",
            RejectedFraud = "rejected_fraud",
            RejectedIncompleteVerification = "rejected_incomplete_verification",
            RejectedListed = "rejected_listed",
            RejectedOther = "rejected_other",
            RejectedPlatformFraud = "rejected_platform_fraud",
            RejectedPlatformOther = "rejected_platform_other",
            RejectedPlatformTermsOfService = "rejected_platform_terms_of_service",
            RejectedTermsOfService = "rejected_terms_of_service",
            RequirementsPastDue = "requirements_past_due",
            RequirementsPendingVerification = "requirements_pending_verification",
            RestrictedOther = "restricted_other",
            UnsupportedBusiness = "unsupported_business",
            UnsupportedCountry = "unsupported_country",
            UnsupportedEntityType = "unsupported_entity_type",
        }

        /// `configuration.customer.capabilities.automatic_indirect_tax.status_details.resolution`.
        StatusDetailResolution {
            ContactStripe = "contact_stripe",
            NoResolution = "no_resolution",
            ProvideInfo = "provide_info",
        }

        /// `configuration.customer.automatic_indirect_tax.validate_location`.
        ValidateLocation { Auto = "auto", Deferred = "deferred", Immediately = "immediately" }
    }
}

/// [`identity.attestations.terms_of_service.account`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-identity-attestations-terms_of_service-account)
/// in a request: another name of [`AttestationParams`].
pub type AccountParams = AttestationParams;

/// [`configuration.recipient.capabilities.bank_accounts.ach`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts-ach)
/// in an answer: another name of [`Capability`].
pub type Ach<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.ach_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-ach_debit_payments)
/// in an answer: another name of [`Capability`].
pub type AchDebitPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.ach_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-ach_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AchDebitPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.ach_debit_payments.status`: another name of
/// [`CapabilityStatus`].
pub type AchDebitPaymentsStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.bank_accounts.ach`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts-ach)
/// in a request: another name of [`CapabilityParams`].
pub type AchParams = CapabilityParams;

/// `configuration.recipient.capabilities.bank_accounts.ach.status`: another name of
/// [`CapabilityStatus`].
pub type AchStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.acss_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-acss_debit_payments)
/// in an answer: another name of [`Capability`].
pub type AcssDebitPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.acss_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-acss_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AcssDebitPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.acss_debit_payments.status`: another name of
/// [`CapabilityStatus`].
pub type AcssDebitPaymentsStatus = CapabilityStatus;

/// [`identity.individual.additional_terms_of_service`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-individual-additional_terms_of_service)
/// in an answer: another name of [`TermsOfService`].
pub type AdditionalTermsOfService<'a> = TermsOfService<'a>;

/// [`configuration.merchant.capabilities.affirm_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-affirm_payments)
/// in an answer: another name of [`Capability`].
pub type AffirmPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.affirm_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-affirm_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AffirmPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.affirm_payments.status`: another name of
/// [`CapabilityStatus`].
pub type AffirmPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.afterpay_clearpay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-afterpay_clearpay_payments)
/// in an answer: another name of [`Capability`].
pub type AfterpayClearpayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.afterpay_clearpay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-afterpay_clearpay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AfterpayClearpayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.afterpay_clearpay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type AfterpayClearpayPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.alma_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-alma_payments)
/// in an answer: another name of [`Capability`].
pub type AlmaPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.alma_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-alma_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AlmaPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.alma_payments.status`: another name of
/// [`CapabilityStatus`].
pub type AlmaPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.amazon_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-amazon_pay_payments)
/// in an answer: another name of [`Capability`].
pub type AmazonPayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.amazon_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-amazon_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AmazonPayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.amazon_pay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type AmazonPayPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.au_becs_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-au_becs_debit_payments)
/// in an answer: another name of [`Capability`].
pub type AuBecsDebitPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.au_becs_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-au_becs_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type AuBecsDebitPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.au_becs_debit_payments.status`: another name of
/// [`CapabilityStatus`].
pub type AuBecsDebitPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.bancontact_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-bancontact_payments)
/// in an answer: another name of [`Capability`].
pub type BancontactPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.bancontact_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-bancontact_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BancontactPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.bancontact_payments.status`: another name of
/// [`CapabilityStatus`].
pub type BancontactPaymentsStatus = CapabilityStatus;

/// [`identity.business_details.documents.bank_account_ownership_verification`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-bank_account_ownership_verification)
/// in an answer: another name of [`Document`].
pub type BankAccountOwnershipVerification<'a> = Document<'a>;

/// [`identity.business_details.documents.bank_account_ownership_verification`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-bank_account_ownership_verification)
/// in a request: another name of [`DocumentParams`].
pub type BankAccountOwnershipVerificationParams = DocumentParams;

/// `identity.business_details.documents.bank_account_ownership_verification.type`: another name of
/// [`DocumentType`].
pub type BankAccountOwnershipVerificationType = DocumentType;

/// [`configuration.merchant.capabilities.blik_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-blik_payments)
/// in an answer: another name of [`Capability`].
pub type BlikPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.blik_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-blik_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BlikPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.blik_payments.status`: another name of
/// [`CapabilityStatus`].
pub type BlikPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.blik_recurring_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-blik_recurring_payments)
/// in an answer: another name of [`Capability`].
pub type BlikRecurringPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.blik_recurring_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-blik_recurring_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BlikRecurringPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.blik_recurring_payments.status`: another name of
/// [`CapabilityStatus`].
pub type BlikRecurringPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.boleto_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-boleto_payments)
/// in an answer: another name of [`Capability`].
pub type BoletoPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.boleto_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-boleto_payments)
/// in a request: another name of [`CapabilityParams`].
pub type BoletoPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.boleto_payments.status`: another name of
/// [`CapabilityStatus`].
pub type BoletoPaymentsStatus = CapabilityStatus;

/// [`configuration.customer.capabilities.automatic_indirect_tax`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-customer-capabilities-automatic_indirect_tax)
/// in an answer: another name of [`Capability`].
pub type CapabilitiesAutomaticIndirectTax<'a> = Capability<'a>;

/// [`configuration.customer.capabilities.automatic_indirect_tax`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-customer-capabilities-automatic_indirect_tax)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesAutomaticIndirectTaxParams = CapabilityParams;

/// `configuration.customer.capabilities.automatic_indirect_tax.status`: another name of
/// [`CapabilityStatus`].
pub type CapabilitiesAutomaticIndirectTaxStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.bacs_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-bacs_debit_payments)
/// in an answer: another name of [`Capability`].
pub type CapabilitiesBacsDebitPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.bacs_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-bacs_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesBacsDebitPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.bacs_debit_payments.status`: another name of
/// [`CapabilityStatus`].
pub type CapabilitiesBacsDebitPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.card_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-card_payments)
/// in an answer: another name of [`Capability`].
pub type CapabilitiesCardPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.card_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-card_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesCardPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.card_payments.status`: another name of
/// [`CapabilityStatus`].
pub type CapabilitiesCardPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.konbini_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-konbini_payments)
/// in an answer: another name of [`Capability`].
pub type CapabilitiesKonbiniPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.konbini_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-konbini_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesKonbiniPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.konbini_payments.status`: another name of
/// [`CapabilityStatus`].
pub type CapabilitiesKonbiniPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.sepa_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-sepa_debit_payments)
/// in an answer: another name of [`Capability`].
pub type CapabilitiesSepaDebitPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.sepa_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-sepa_debit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CapabilitiesSepaDebitPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.sepa_debit_payments.status`: another name of
/// [`CapabilityStatus`].
pub type CapabilitiesSepaDebitPaymentsStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.cards`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-cards)
/// in an answer: another name of [`Capability`].
pub type Cards<'a> = Capability<'a>;

/// [`configuration.recipient.capabilities.cards`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-cards)
/// in a request: another name of [`CapabilityParams`].
pub type CardsParams = CapabilityParams;

/// `configuration.recipient.capabilities.cards.status`: another name of [`CapabilityStatus`].
pub type CardsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.cartes_bancaires_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-cartes_bancaires_payments)
/// in an answer: another name of [`Capability`].
pub type CartesBancairesPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.cartes_bancaires_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-cartes_bancaires_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CartesBancairesPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.cartes_bancaires_payments.status`: another name of
/// [`CapabilityStatus`].
pub type CartesBancairesPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.cashapp_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-cashapp_payments)
/// in an answer: another name of [`Capability`].
pub type CashappPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.cashapp_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-cashapp_payments)
/// in a request: another name of [`CapabilityParams`].
pub type CashappPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.cashapp_payments.status`: another name of
/// [`CapabilityStatus`].
pub type CashappPaymentsStatus = CapabilityStatus;

/// [`identity.individual.documents.company_authorization`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-individual-documents-company_authorization)
/// in an answer: another name of [`Document`].
pub type CompanyAuthorization<'a> = Document<'a>;

/// [`identity.individual.documents.company_authorization`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-individual-documents-company_authorization)
/// in a request: another name of [`DocumentParams`].
pub type CompanyAuthorizationParams = DocumentParams;

/// `identity.individual.documents.company_authorization.type`: another name of [`DocumentType`].
pub type CompanyAuthorizationType = DocumentType;

/// [`identity.business_details.documents.company_license`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-company_license)
/// in an answer: another name of [`Document`].
pub type CompanyLicense<'a> = Document<'a>;

/// [`identity.business_details.documents.company_license`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-company_license)
/// in a request: another name of [`DocumentParams`].
pub type CompanyLicenseParams = DocumentParams;

/// `identity.business_details.documents.company_license.type`: another name of [`DocumentType`].
pub type CompanyLicenseType = DocumentType;

/// [`identity.business_details.documents.company_memorandum_of_association`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-company_memorandum_of_association)
/// in an answer: another name of [`Document`].
pub type CompanyMemorandumOfAssociation<'a> = Document<'a>;

/// [`identity.business_details.documents.company_memorandum_of_association`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-company_memorandum_of_association)
/// in a request: another name of [`DocumentParams`].
pub type CompanyMemorandumOfAssociationParams = DocumentParams;

/// `identity.business_details.documents.company_memorandum_of_association.type`: another name of
/// [`DocumentType`].
pub type CompanyMemorandumOfAssociationType = DocumentType;

/// [`identity.business_details.documents.company_ministerial_decree`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-company_ministerial_decree)
/// in an answer: another name of [`Document`].
pub type CompanyMinisterialDecree<'a> = Document<'a>;

/// [`identity.business_details.documents.company_ministerial_decree`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-company_ministerial_decree)
/// in a request: another name of [`DocumentParams`].
pub type CompanyMinisterialDecreeParams = DocumentParams;

/// `identity.business_details.documents.company_ministerial_decree.type`: another name of
/// [`DocumentType`].
pub type CompanyMinisterialDecreeType = DocumentType;

/// [`identity.business_details.documents.company_registration_verification`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-company_registration_verification)
/// in an answer: another name of [`Document`].
pub type CompanyRegistrationVerification<'a> = Document<'a>;

/// [`identity.business_details.documents.company_registration_verification`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-company_registration_verification)
/// in a request: another name of [`DocumentParams`].
pub type CompanyRegistrationVerificationParams = DocumentParams;

/// `identity.business_details.documents.company_registration_verification.type`: another name of
/// [`DocumentType`].
pub type CompanyRegistrationVerificationType = DocumentType;

/// [`identity.business_details.documents.company_tax_id_verification`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-company_tax_id_verification)
/// in an answer: another name of [`Document`].
pub type CompanyTaxIdVerification<'a> = Document<'a>;

/// [`identity.business_details.documents.company_tax_id_verification`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-company_tax_id_verification)
/// in a request: another name of [`DocumentParams`].
pub type CompanyTaxIdVerificationParams = DocumentParams;

/// `identity.business_details.documents.company_tax_id_verification.type`: another name of
/// [`DocumentType`].
pub type CompanyTaxIdVerificationType = DocumentType;

/// [`identity.attestations.terms_of_service.crypto_money_manager`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-identity-attestations-terms_of_service-crypto_money_manager)
/// in a request: another name of [`AttestationParams`].
pub type CryptoMoneyManagerParams = AttestationParams;

/// [`identity.individual.date_of_birth`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-individual-date_of_birth)
/// in an answer: another name of [`RegistrationDate`].
pub type DateOfBirth<'a> = RegistrationDate<'a>;

/// [`identity.individual.date_of_birth`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-individual-date_of_birth)
/// in a request: another name of [`RegistrationDateParams`].
pub type DateOfBirthParams = RegistrationDateParams;

/// [`identity.attestations.directorship_declaration`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-attestations-directorship_declaration)
/// in a request: another name of [`AttestationParams`].
pub type DirectorshipDeclarationParams = AttestationParams;

/// [`future_requirements.entries.minimum_deadline`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-future_requirements-entries-minimum_deadline)
/// in an answer: another name of [`Deadline`].
pub type EntryMinimumDeadline<'a> = Deadline<'a>;

/// `future_requirements.entries.minimum_deadline.status`: another name of [`DeadlineStatus`].
pub type EntryMinimumDeadlineStatus = DeadlineStatus;

/// [`configuration.merchant.capabilities.eps_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-eps_payments)
/// in an answer: another name of [`Capability`].
pub type EpsPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.eps_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-eps_payments)
/// in a request: another name of [`CapabilityParams`].
pub type EpsPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.eps_payments.status`: another name of [`CapabilityStatus`].
pub type EpsPaymentsStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.bank_accounts.fedwire`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts-fedwire)
/// in an answer: another name of [`Capability`].
pub type Fedwire<'a> = Capability<'a>;

/// [`configuration.recipient.capabilities.bank_accounts.fedwire`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts-fedwire)
/// in a request: another name of [`CapabilityParams`].
pub type FedwireParams = CapabilityParams;

/// `configuration.recipient.capabilities.bank_accounts.fedwire.status`: another name of
/// [`CapabilityStatus`].
pub type FedwireStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.bank_accounts.fps`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts-fps)
/// in an answer: another name of [`Capability`].
pub type Fps<'a> = Capability<'a>;

/// [`configuration.recipient.capabilities.bank_accounts.fps`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts-fps)
/// in a request: another name of [`CapabilityParams`].
pub type FpsParams = CapabilityParams;

/// `configuration.recipient.capabilities.bank_accounts.fps.status`: another name of
/// [`CapabilityStatus`].
pub type FpsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.fpx_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-fpx_payments)
/// in an answer: another name of [`Capability`].
pub type FpxPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.fpx_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-fpx_payments)
/// in a request: another name of [`CapabilityParams`].
pub type FpxPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.fpx_payments.status`: another name of [`CapabilityStatus`].
pub type FpxPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.gb_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-gb_bank_transfer_payments)
/// in an answer: another name of [`Capability`].
pub type GbBankTransferPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.gb_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-gb_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type GbBankTransferPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.gb_bank_transfer_payments.status`: another name of
/// [`CapabilityStatus`].
pub type GbBankTransferPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.grabpay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-grabpay_payments)
/// in an answer: another name of [`Capability`].
pub type GrabpayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.grabpay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-grabpay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type GrabpayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.grabpay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type GrabpayPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.ideal_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-ideal_payments)
/// in an answer: another name of [`Capability`].
pub type IdealPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.ideal_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-ideal_payments)
/// in a request: another name of [`CapabilityParams`].
pub type IdealPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.ideal_payments.status`: another name of
/// [`CapabilityStatus`].
pub type IdealPaymentsStatus = CapabilityStatus;

/// [`identity.individual.script_names.kanji`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-individual-script_names-kanji)
/// in an answer: another name of [`ScriptNamesKana`].
pub type IndividualScriptNamesKanji<'a> = ScriptNamesKana<'a>;

/// [`identity.individual.script_names.kanji`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-individual-script_names-kanji)
/// in a request: another name of [`ScriptNamesKanaParams`].
pub type IndividualScriptNamesKanjiParams = ScriptNamesKanaParams;

/// [`configuration.merchant.capabilities.jcb_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-jcb_payments)
/// in an answer: another name of [`Capability`].
pub type JcbPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.jcb_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-jcb_payments)
/// in a request: another name of [`CapabilityParams`].
pub type JcbPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.jcb_payments.status`: another name of [`CapabilityStatus`].
pub type JcbPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.jp_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-jp_bank_transfer_payments)
/// in an answer: another name of [`Capability`].
pub type JpBankTransferPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.jp_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-jp_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type JpBankTransferPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.jp_bank_transfer_payments.status`: another name of
/// [`CapabilityStatus`].
pub type JpBankTransferPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.kakao_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-kakao_pay_payments)
/// in an answer: another name of [`Capability`].
pub type KakaoPayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.kakao_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-kakao_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type KakaoPayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.kakao_pay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type KakaoPayPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.script_statement_descriptor.kanji`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-script_statement_descriptor-kanji)
/// in an answer: another name of [`StatementDescriptor`].
pub type Kanji<'a> = StatementDescriptor<'a>;

/// [`configuration.merchant.script_statement_descriptor.kanji`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-script_statement_descriptor-kanji)
/// in a request: another name of [`StatementDescriptorParams`].
pub type KanjiParams = StatementDescriptorParams;

/// [`configuration.merchant.capabilities.klarna_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-klarna_payments)
/// in an answer: another name of [`Capability`].
pub type KlarnaPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.klarna_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-klarna_payments)
/// in a request: another name of [`CapabilityParams`].
pub type KlarnaPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.klarna_payments.status`: another name of
/// [`CapabilityStatus`].
pub type KlarnaPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.kr_card_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-kr_card_payments)
/// in an answer: another name of [`Capability`].
pub type KrCardPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.kr_card_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-kr_card_payments)
/// in a request: another name of [`CapabilityParams`].
pub type KrCardPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.kr_card_payments.status`: another name of
/// [`CapabilityStatus`].
pub type KrCardPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.link_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-link_payments)
/// in an answer: another name of [`Capability`].
pub type LinkPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.link_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-link_payments)
/// in a request: another name of [`CapabilityParams`].
pub type LinkPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.link_payments.status`: another name of
/// [`CapabilityStatus`].
pub type LinkPaymentsStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.bank_accounts.local`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts-local)
/// in an answer: another name of [`Capability`].
pub type Local<'a> = Capability<'a>;

/// [`configuration.recipient.capabilities.bank_accounts.local`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts-local)
/// in a request: another name of [`CapabilityParams`].
pub type LocalParams = CapabilityParams;

/// `configuration.recipient.capabilities.bank_accounts.local.status`: another name of
/// [`CapabilityStatus`].
pub type LocalStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.mobilepay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-mobilepay_payments)
/// in an answer: another name of [`Capability`].
pub type MobilepayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.mobilepay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-mobilepay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type MobilepayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.mobilepay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type MobilepayPaymentsStatus = CapabilityStatus;

/// [`identity.attestations.terms_of_service.money_manager`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-identity-attestations-terms_of_service-money_manager)
/// in a request: another name of [`AttestationParams`].
pub type MoneyManagerParams = AttestationParams;

/// [`configuration.merchant.capabilities.multibanco_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-multibanco_payments)
/// in an answer: another name of [`Capability`].
pub type MultibancoPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.multibanco_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-multibanco_payments)
/// in a request: another name of [`CapabilityParams`].
pub type MultibancoPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.multibanco_payments.status`: another name of
/// [`CapabilityStatus`].
pub type MultibancoPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.mx_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-mx_bank_transfer_payments)
/// in an answer: another name of [`Capability`].
pub type MxBankTransferPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.mx_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-mx_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type MxBankTransferPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.mx_bank_transfer_payments.status`: another name of
/// [`CapabilityStatus`].
pub type MxBankTransferPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.naver_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-naver_pay_payments)
/// in an answer: another name of [`Capability`].
pub type NaverPayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.naver_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-naver_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type NaverPayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.naver_pay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type NaverPayPaymentsStatus = CapabilityStatus;

/// [`identity.attestations.ownership_declaration`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-attestations-ownership_declaration)
/// in an answer: another name of [`DirectorshipDeclaration`].
pub type OwnershipDeclaration<'a> = DirectorshipDeclaration<'a>;

/// [`identity.attestations.ownership_declaration`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-attestations-ownership_declaration)
/// in a request: another name of [`AttestationParams`].
pub type OwnershipDeclarationParams = AttestationParams;

/// [`configuration.merchant.capabilities.oxxo_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-oxxo_payments)
/// in an answer: another name of [`Capability`].
pub type OxxoPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.oxxo_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-oxxo_payments)
/// in a request: another name of [`CapabilityParams`].
pub type OxxoPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.oxxo_payments.status`: another name of
/// [`CapabilityStatus`].
pub type OxxoPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.p24_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-p24_payments)
/// in an answer: another name of [`Capability`].
pub type P24Payments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.p24_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-p24_payments)
/// in a request: another name of [`CapabilityParams`].
pub type P24PaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.p24_payments.status`: another name of [`CapabilityStatus`].
pub type P24PaymentsStatus = CapabilityStatus;

/// [`identity.individual.documents.passport`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-individual-documents-passport)
/// in an answer: another name of [`Document`].
pub type Passport<'a> = Document<'a>;

/// [`identity.individual.documents.passport`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-individual-documents-passport)
/// in a request: another name of [`DocumentParams`].
pub type PassportParams = DocumentParams;

/// `identity.individual.documents.passport.type`: another name of [`DocumentType`].
pub type PassportType = DocumentType;

/// [`configuration.merchant.capabilities.pay_by_bank_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-pay_by_bank_payments)
/// in an answer: another name of [`Capability`].
pub type PayByBankPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.pay_by_bank_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-pay_by_bank_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PayByBankPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.pay_by_bank_payments.status`: another name of
/// [`CapabilityStatus`].
pub type PayByBankPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.payco_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-payco_payments)
/// in an answer: another name of [`Capability`].
pub type PaycoPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.payco_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-payco_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PaycoPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.payco_payments.status`: another name of
/// [`CapabilityStatus`].
pub type PaycoPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.paynow_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-paynow_payments)
/// in an answer: another name of [`Capability`].
pub type PaynowPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.paynow_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-paynow_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PaynowPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.paynow_payments.status`: another name of
/// [`CapabilityStatus`].
pub type PaynowPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.stripe_balance.payouts`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-stripe_balance-payouts)
/// in an answer: another name of [`Capability`].
pub type Payouts<'a> = Capability<'a>;

/// `configuration.merchant.capabilities.stripe_balance.payouts.status`: another name of
/// [`CapabilityStatus`].
pub type PayoutsStatus = CapabilityStatus;

/// [`identity.business_details.documents.primary_verification`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-primary_verification)
/// in an answer: another name of [`Verification`].
pub type PrimaryVerification<'a> = Verification<'a>;

/// [`identity.business_details.documents.primary_verification`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-primary_verification)
/// in a request: another name of [`VerificationParams`].
pub type PrimaryVerificationParams = VerificationParams;

/// `identity.business_details.documents.primary_verification.type`: another name of
/// [`VerificationType`].
pub type PrimaryVerificationType = VerificationType;

/// [`configuration.merchant.capabilities.promptpay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-promptpay_payments)
/// in an answer: another name of [`Capability`].
pub type PromptpayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.promptpay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-promptpay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type PromptpayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.promptpay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type PromptpayPaymentsStatus = CapabilityStatus;

/// [`identity.business_details.documents.proof_of_address`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-proof_of_address)
/// in an answer: another name of [`Document`].
pub type ProofOfAddress<'a> = Document<'a>;

/// [`identity.business_details.documents.proof_of_address`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-proof_of_address)
/// in a request: another name of [`DocumentParams`].
pub type ProofOfAddressParams = DocumentParams;

/// `identity.business_details.documents.proof_of_address.type`: another name of [`DocumentType`].
pub type ProofOfAddressType = DocumentType;

/// [`identity.business_details.documents.proof_of_ultimate_beneficial_ownership`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-proof_of_ultimate_beneficial_ownership)
/// in an answer: another name of [`ProofOfRegistration`].
pub type ProofOfUltimateBeneficialOwnership<'a> = ProofOfRegistration<'a>;

/// [`identity.business_details.documents.proof_of_ultimate_beneficial_ownership`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-documents-proof_of_ultimate_beneficial_ownership)
/// in a request: another name of [`ProofOfRegistrationParams`].
pub type ProofOfUltimateBeneficialOwnershipParams = ProofOfRegistrationParams;

/// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.type`: another name
/// of [`ProofOfRegistrationType`].
pub type ProofOfUltimateBeneficialOwnershipType = ProofOfRegistrationType;

/// [`identity.attestations.representative_declaration`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-attestations-representative_declaration)
/// in an answer: another name of [`DirectorshipDeclaration`].
pub type RepresentativeDeclaration<'a> = DirectorshipDeclaration<'a>;

/// [`identity.attestations.representative_declaration`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-attestations-representative_declaration)
/// in a request: another name of [`AttestationParams`].
pub type RepresentativeDeclarationParams = AttestationParams;

/// [`configuration.merchant.capabilities.revolut_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-revolut_pay_payments)
/// in an answer: another name of [`Capability`].
pub type RevolutPayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.revolut_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-revolut_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type RevolutPayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.revolut_pay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type RevolutPayPaymentsStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.bank_accounts.rtp`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts-rtp)
/// in an answer: another name of [`Capability`].
pub type Rtp<'a> = Capability<'a>;

/// [`configuration.recipient.capabilities.bank_accounts.rtp`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts-rtp)
/// in a request: another name of [`CapabilityParams`].
pub type RtpParams = CapabilityParams;

/// `configuration.recipient.capabilities.bank_accounts.rtp.status`: another name of
/// [`CapabilityStatus`].
pub type RtpStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.samsung_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-samsung_pay_payments)
/// in an answer: another name of [`Capability`].
pub type SamsungPayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.samsung_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-samsung_pay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SamsungPayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.samsung_pay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type SamsungPayPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.satispay_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-satispay_payments)
/// in an answer: another name of [`Capability`].
pub type SatispayPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.satispay_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-satispay_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SatispayPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.satispay_payments.status`: another name of
/// [`CapabilityStatus`].
pub type SatispayPaymentsStatus = CapabilityStatus;

/// [`identity.business_details.script_addresses.kana`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-script_addresses-kana)
/// in an answer: another name of [`Address`].
pub type ScriptAddressesKana<'a> = Address<'a>;

/// [`identity.business_details.script_addresses.kana`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-script_addresses-kana)
/// in a request: another name of [`AddressParams`].
pub type ScriptAddressesKanaParams = AddressParams;

/// [`identity.business_details.script_addresses.kanji`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-script_addresses-kanji)
/// in an answer: another name of [`Address`].
pub type ScriptAddressesKanji<'a> = Address<'a>;

/// [`identity.business_details.script_addresses.kanji`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-script_addresses-kanji)
/// in a request: another name of [`AddressParams`].
pub type ScriptAddressesKanjiParams = AddressParams;

/// [`identity.business_details.script_names.kanji`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-business_details-script_names-kanji)
/// in an answer: another name of [`Kana`].
pub type ScriptNamesKanji<'a> = Kana<'a>;

/// [`identity.business_details.script_names.kanji`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-business_details-script_names-kanji)
/// in a request: another name of [`KanaParams`].
pub type ScriptNamesKanjiParams = KanaParams;

/// [`configuration.merchant.script_statement_descriptor.kana`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-script_statement_descriptor-kana)
/// in an answer: another name of [`StatementDescriptor`].
pub type ScriptStatementDescriptorKana<'a> = StatementDescriptor<'a>;

/// [`configuration.merchant.script_statement_descriptor.kana`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-script_statement_descriptor-kana)
/// in a request: another name of [`StatementDescriptorParams`].
pub type ScriptStatementDescriptorKanaParams = StatementDescriptorParams;

/// [`identity.individual.documents.secondary_verification`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-individual-documents-secondary_verification)
/// in an answer: another name of [`Verification`].
pub type SecondaryVerification<'a> = Verification<'a>;

/// [`identity.individual.documents.secondary_verification`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-individual-documents-secondary_verification)
/// in a request: another name of [`VerificationParams`].
pub type SecondaryVerificationParams = VerificationParams;

/// `identity.individual.documents.secondary_verification.type`: another name of
/// [`VerificationType`].
pub type SecondaryVerificationType = VerificationType;

/// [`configuration.recipient.capabilities.bank_accounts.sepa`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts-sepa)
/// in an answer: another name of [`Capability`].
pub type Sepa<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.sepa_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-sepa_bank_transfer_payments)
/// in an answer: another name of [`Capability`].
pub type SepaBankTransferPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.sepa_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-sepa_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SepaBankTransferPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.sepa_bank_transfer_payments.status`: another name of
/// [`CapabilityStatus`].
pub type SepaBankTransferPaymentsStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.bank_accounts.sepa`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts-sepa)
/// in a request: another name of [`CapabilityParams`].
pub type SepaParams = CapabilityParams;

/// `configuration.recipient.capabilities.bank_accounts.sepa.status`: another name of
/// [`CapabilityStatus`].
pub type SepaStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.sequra_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-sequra_payments)
/// in an answer: another name of [`Capability`].
pub type SequraPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.sequra_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-sequra_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SequraPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.sequra_payments.status`: another name of
/// [`CapabilityStatus`].
pub type SequraPaymentsStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.stripe_balance.stripe_transfers`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-stripe_balance-stripe_transfers)
/// in an answer: another name of [`Capability`].
pub type StripeTransfers<'a> = Capability<'a>;

/// [`configuration.recipient.capabilities.stripe_balance.stripe_transfers`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-stripe_balance-stripe_transfers)
/// in a request: another name of [`CapabilityParams`].
pub type StripeTransfersParams = CapabilityParams;

/// `configuration.recipient.capabilities.stripe_balance.stripe_transfers.status`: another name of
/// [`CapabilityStatus`].
pub type StripeTransfersStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.sunbit_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-sunbit_payments)
/// in an answer: another name of [`Capability`].
pub type SunbitPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.sunbit_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-sunbit_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SunbitPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.sunbit_payments.status`: another name of
/// [`CapabilityStatus`].
pub type SunbitPaymentsStatus = CapabilityStatus;

/// [`configuration.recipient.capabilities.bank_accounts.swift`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts-swift)
/// in an answer: another name of [`Capability`].
pub type Swift<'a> = Capability<'a>;

/// [`configuration.recipient.capabilities.bank_accounts.swift`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts-swift)
/// in a request: another name of [`CapabilityParams`].
pub type SwiftParams = CapabilityParams;

/// `configuration.recipient.capabilities.bank_accounts.swift.status`: another name of
/// [`CapabilityStatus`].
pub type SwiftStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.swish_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-swish_payments)
/// in an answer: another name of [`Capability`].
pub type SwishPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.swish_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-swish_payments)
/// in a request: another name of [`CapabilityParams`].
pub type SwishPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.swish_payments.status`: another name of
/// [`CapabilityStatus`].
pub type SwishPaymentsStatus = CapabilityStatus;

/// [`identity.attestations.terms_of_service.account`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-attestations-terms_of_service-account)
/// in an answer: another name of [`DirectorshipDeclaration`].
pub type TermsOfServiceAccount<'a> = DirectorshipDeclaration<'a>;

/// [`configuration.merchant.capabilities.twint_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-twint_payments)
/// in an answer: another name of [`Capability`].
pub type TwintPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.twint_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-twint_payments)
/// in a request: another name of [`CapabilityParams`].
pub type TwintPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.twint_payments.status`: another name of
/// [`CapabilityStatus`].
pub type TwintPaymentsStatus = CapabilityStatus;

/// [`configuration.merchant.capabilities.ach_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-ach_debit_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateAchDebitPaymentsParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.bank_accounts.ach`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-bank_accounts-ach)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateAchParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.acss_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-acss_debit_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateAcssDebitPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.affirm_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-affirm_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateAffirmPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.afterpay_clearpay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-afterpay_clearpay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateAfterpayClearpayPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.alma_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-alma_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateAlmaPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.amazon_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-amazon_pay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateAmazonPayPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.au_becs_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-au_becs_debit_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateAuBecsDebitPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.bacs_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-bacs_debit_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateBacsDebitPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.bancontact_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-bancontact_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateBancontactPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.blik_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-blik_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateBlikPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.blik_recurring_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-blik_recurring_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateBlikRecurringPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.boleto_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-boleto_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateBoletoPaymentsParams = UpdateCapabilityParams;

/// [`configuration.customer.capabilities.automatic_indirect_tax`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-customer-capabilities-automatic_indirect_tax)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateCapabilitiesAutomaticIndirectTaxParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.card_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-card_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateCardPaymentsParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.cards`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-cards)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateCardsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.cartes_bancaires_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-cartes_bancaires_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateCartesBancairesPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.cashapp_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-cashapp_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateCashappPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.eps_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-eps_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateEpsPaymentsParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.bank_accounts.fedwire`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-bank_accounts-fedwire)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateFedwireParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.bank_accounts.fps`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-bank_accounts-fps)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateFpsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.fpx_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-fpx_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateFpxPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.gb_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-gb_bank_transfer_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateGbBankTransferPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.grabpay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-grabpay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateGrabpayPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.ideal_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-ideal_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateIdealPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.jcb_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-jcb_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateJcbPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.jp_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-jp_bank_transfer_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateJpBankTransferPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.kakao_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-kakao_pay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateKakaoPayPaymentsParams = UpdateCapabilityParams;

/// [`identity.business_details.script_addresses.kana`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-identity-business_details-script_addresses-kana)
/// in a request: another name of [`UpdateAddressParams`].
pub type UpdateKanaParams = UpdateAddressParams;

/// [`identity.business_details.script_addresses.kanji`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-identity-business_details-script_addresses-kanji)
/// in a request: another name of [`UpdateAddressParams`].
pub type UpdateKanjiParams = UpdateAddressParams;

/// [`configuration.merchant.capabilities.klarna_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-klarna_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateKlarnaPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.konbini_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-konbini_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateKonbiniPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.kr_card_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-kr_card_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateKrCardPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.link_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-link_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateLinkPaymentsParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.bank_accounts.local`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-bank_accounts-local)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateLocalParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.mobilepay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-mobilepay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateMobilepayPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.multibanco_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-multibanco_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateMultibancoPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.mx_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-mx_bank_transfer_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateMxBankTransferPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.naver_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-naver_pay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateNaverPayPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.oxxo_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-oxxo_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateOxxoPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.p24_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-p24_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateP24PaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.pay_by_bank_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-pay_by_bank_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdatePayByBankPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.payco_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-payco_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdatePaycoPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.paynow_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-paynow_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdatePaynowPaymentsParams = UpdateCapabilityParams;

/// [`identity.business_details.documents.primary_verification`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-identity-business_details-documents-primary_verification)
/// in a request: another name of [`UpdateVerificationParams`].
pub type UpdatePrimaryVerificationParams = UpdateVerificationParams;

/// `identity.business_details.documents.primary_verification.type`: another name of
/// [`VerificationType`].
pub type UpdatePrimaryVerificationType = VerificationType;

/// [`configuration.merchant.capabilities.promptpay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-promptpay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdatePromptpayPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.revolut_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-revolut_pay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateRevolutPayPaymentsParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.bank_accounts.rtp`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-bank_accounts-rtp)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateRtpParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.samsung_pay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-samsung_pay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSamsungPayPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.satispay_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-satispay_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSatispayPaymentsParams = UpdateCapabilityParams;

/// [`identity.individual.documents.secondary_verification`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-identity-individual-documents-secondary_verification)
/// in a request: another name of [`UpdateVerificationParams`].
pub type UpdateSecondaryVerificationParams = UpdateVerificationParams;

/// `identity.individual.documents.secondary_verification.type`: another name of
/// [`VerificationType`].
pub type UpdateSecondaryVerificationType = VerificationType;

/// [`configuration.merchant.capabilities.sepa_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-sepa_bank_transfer_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSepaBankTransferPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.sepa_debit_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-sepa_debit_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSepaDebitPaymentsParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.bank_accounts.sepa`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-bank_accounts-sepa)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSepaParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.sequra_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-sequra_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSequraPaymentsParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.stripe_balance.stripe_transfers`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-stripe_balance-stripe_transfers)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateStripeTransfersParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.sunbit_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-sunbit_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSunbitPaymentsParams = UpdateCapabilityParams;

/// [`configuration.recipient.capabilities.bank_accounts.swift`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-recipient-capabilities-bank_accounts-swift)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSwiftParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.swish_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-swish_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateSwishPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.twint_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-twint_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateTwintPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.us_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-us_bank_transfer_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateUsBankTransferPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.zip_payments`](https://docs.stripe.com/api/v2/core/accounts/update#v2_update_accounts-configuration-merchant-capabilities-zip_payments)
/// in a request: another name of [`UpdateCapabilityParams`].
pub type UpdateZipPaymentsParams = UpdateCapabilityParams;

/// [`configuration.merchant.capabilities.us_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-us_bank_transfer_payments)
/// in an answer: another name of [`Capability`].
pub type UsBankTransferPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.us_bank_transfer_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-us_bank_transfer_payments)
/// in a request: another name of [`CapabilityParams`].
pub type UsBankTransferPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.us_bank_transfer_payments.status`: another name of
/// [`CapabilityStatus`].
pub type UsBankTransferPaymentsStatus = CapabilityStatus;

/// [`identity.individual.documents.visa`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-identity-individual-documents-visa)
/// in an answer: another name of [`Document`].
pub type Visa<'a> = Document<'a>;

/// [`identity.individual.documents.visa`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-identity-individual-documents-visa)
/// in a request: another name of [`DocumentParams`].
pub type VisaParams = DocumentParams;

/// `identity.individual.documents.visa.type`: another name of [`DocumentType`].
pub type VisaType = DocumentType;

/// [`configuration.merchant.capabilities.zip_payments`](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-zip_payments)
/// in an answer: another name of [`Capability`].
pub type ZipPayments<'a> = Capability<'a>;

/// [`configuration.merchant.capabilities.zip_payments`](https://docs.stripe.com/api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-capabilities-zip_payments)
/// in a request: another name of [`CapabilityParams`].
pub type ZipPaymentsParams = CapabilityParams;

/// `configuration.merchant.capabilities.zip_payments.status`: another name of [`CapabilityStatus`].
pub type ZipPaymentsStatus = CapabilityStatus;
