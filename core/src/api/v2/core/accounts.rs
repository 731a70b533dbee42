//! [Accounts](https://docs.stripe.com/api/v2/core/accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::table::argument::{Map, Metadata};
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::accounts::{
    BacsDebitPayments, BacsDebitPaymentsParams, BrandingParams, CapabilityParams, DeclineOnParams,
    OwnershipExemptionReason, PoliticalExposure, RegistrationDateParams, SepaDebitPayments,
    SepaDebitPaymentsParams,
};
pub use crate::api::customers::{
    AmountTaxDisplay, CustomField, CustomFieldParams, ValidateLocation,
};
pub use crate::api::three_d_secure::authentications::ShippingAddress;
pub use crate::api::v2::core::account_person_tokens::{
    AdditionalNameParams, AdditionalNamePurpose, AddressParams, FrontBackParams, LegalGender,
    ScriptAddressesParams, VerificationParams, VerificationType,
};
pub use crate::api::v2::core::account_persons::{
    AdditionalName, Address, FrontBack, Relationship, ScriptAddresses, Verification,
};
pub use crate::api::v2::core::account_tokens::{
    AdditionalAddressParams, AdditionalAddressPurpose, AmountParams, AnnualRevenueParams,
    BusinessDetailsParams, BusinessDetailsStructure, DocumentParams, DocumentType, DocumentsParams,
    EntityType, IdNumberParams, IndividualAdditionalAddressParams,
    IndividualAdditionalAddressPurpose, IndividualDocumentsParams, IndividualIdNumberParams,
    IndividualParams, IndividualScriptNamesParams, KanaParams, MonthlyEstimatedRevenueParams,
    PersonsProvidedParams, ProofOfRegistrationParams, ProofOfRegistrationType, RelationshipParams,
    ScriptNamesKanaParams, ScriptNamesParams, SignerParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/accounts/create) an account.
        POST "/v2/core/accounts" create() Create
            at "api/v2/core/accounts/create#v2_create_accounts" -> Account {
            account_token: String,
            configuration: |ConfigurationParams|,
            contact_email: String,
            contact_phone: String,
            dashboard: AccountDashboard,
            defaults: |DefaultsParams|,
            display_name: String,
            identity: |IdentityParams|,
            include: Vec<AccountInclude>,
            metadata: Metadata,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/accounts/retrieve) an account.
        GET "/v2/core/accounts/{id}" retrieve(id) Retrieve
            at "api/v2/core/accounts/retrieve#v2_retrieve_accounts" -> Account {
            include: Vec<AccountInclude>,
        }

        /// [Updates](https://docs.stripe.com/api/v2/core/accounts/update) an account.
        POST "/v2/core/accounts/{id}" update(id) Update
            at "api/v2/core/accounts/update#v2_update_accounts" -> Account {
            account_token: String,
            configuration: |ConfigurationParams|,
            contact_email: String,
            contact_phone: String,
            dashboard: AccountDashboard,
            defaults: |DefaultsParams|,
            display_name: String,
            identity: |IdentityParams|,
            include: Vec<AccountInclude>,
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/v2/core/accounts/list) accounts.
        GET "/v2/core/accounts" list() List
            at "api/v2/core/accounts/list#v2_list_accounts" => [Account] Url {
            applied_configurations: Vec<AppliedConfiguration>,
            closed: bool,
            limit: i64,
        }

        /// [Closes](https://docs.stripe.com/api/v2/core/accounts/close) an account.
        POST "/v2/core/accounts/{id}/close" close(id) Close
            at "api/v2/core/accounts/close#v2_close_accounts" -> Account {
            applied_configurations: Vec<AppliedConfiguration>,
        }
    }

    params {
        /// `identity.attestations.directorship_declaration` in a request.
        AttestationParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-attestations-directorship_declaration" {
            /// A time as in RFC 3339.
            date: String,
            ip: String,
            user_agent: String,
        }

        /// `identity.attestations` in a request.
        AttestationsParams
            at "api/v2/core/accounts/create#v2_create_accounts-identity-attestations" {
            directorship_declaration: |AttestationParams|,
            ownership_declaration: |AttestationParams|,
            persons_provided: |PersonsProvidedParams|,
            representative_declaration: |AttestationParams|,
            terms_of_service: |TermsOfServiceParams|,
        }

        /// `configuration.customer.automatic_indirect_tax` in a request.
        AutomaticIndirectTaxParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-automatic_indirect_tax" {
            exempt: AutomaticIndirectTaxExempt,
            ip_address: String,
            validate_location: ValidateLocation,
        }

        /// `configuration.recipient.capabilities.bank_accounts` in a request.
        BankAccountsParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-recipient-capabilities-bank_accounts" {
            ach: |CapabilityParams|,
            fedwire: |CapabilityParams|,
            fps: |CapabilityParams|,
            local: |CapabilityParams|,
            rtp: |CapabilityParams|,
            sepa: |CapabilityParams|,
            swift: |CapabilityParams|,
        }

        /// `configuration.customer.billing` in a request.
        BillingParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-billing" {
            default_payment_method: String,
            invoice: |InvoiceParams|,
        }

        /// `configuration.customer.capabilities` in a request.
        CapabilitiesParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-capabilities" {
            automatic_indirect_tax: |CapabilityParams|,
        }

        /// `configuration.merchant.card_payments` in a request.
        CardPaymentsParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-card_payments" {
            decline_on: |DeclineOnParams|,
        }

        /// `configuration` in a request.
        ConfigurationParams at "api/v2/core/accounts/create#v2_create_accounts-configuration" {
            customer: |CustomerParams|,
            merchant: |MerchantParams|,
            recipient: |RecipientParams|,
        }

        /// `configuration.customer` in a request.
        CustomerParams at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer" {
            applied: bool,
            automatic_indirect_tax: |AutomaticIndirectTaxParams|,
            billing: |BillingParams|,
            capabilities: |CapabilitiesParams|,
            shipping: |ShippingParams|,
            test_clock: String,
        }

        /// `defaults` in a request.
        DefaultsParams at "api/v2/core/accounts/create#v2_create_accounts-defaults" {
            currency: String,
            locales: Vec<String>,
            payout_methods: Map<String>,
            profile: |ProfileParams|,
            responsibilities: |ResponsibilitiesParams|,
        }

        /// `configuration.merchant.konbini_payments.support.hours` in a request.
        HoursParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-konbini_payments-support-hours" {
            end_time: String,
            start_time: String,
        }

        /// `identity` in a request.
        IdentityParams at "api/v2/core/accounts/create#v2_create_accounts-identity" {
            attestations: |AttestationsParams|,
            business_details: |BusinessDetailsParams|,
            country: String,
            entity_type: EntityType,
            individual: |IndividualParams|,
        }

        /// `configuration.customer.billing.invoice` in a request.
        InvoiceParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-billing-invoice" {
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
            ach_debit_payments: |CapabilityParams|,
            acss_debit_payments: |CapabilityParams|,
            affirm_payments: |CapabilityParams|,
            afterpay_clearpay_payments: |CapabilityParams|,
            alma_payments: |CapabilityParams|,
            amazon_pay_payments: |CapabilityParams|,
            au_becs_debit_payments: |CapabilityParams|,
            bacs_debit_payments: |CapabilityParams|,
            bancontact_payments: |CapabilityParams|,
            blik_payments: |CapabilityParams|,
            blik_recurring_payments: |CapabilityParams|,
            boleto_payments: |CapabilityParams|,
            card_payments: |CapabilityParams|,
            cartes_bancaires_payments: |CapabilityParams|,
            cashapp_payments: |CapabilityParams|,
            eps_payments: |CapabilityParams|,
            fpx_payments: |CapabilityParams|,
            gb_bank_transfer_payments: |CapabilityParams|,
            grabpay_payments: |CapabilityParams|,
            ideal_payments: |CapabilityParams|,
            jcb_payments: |CapabilityParams|,
            jp_bank_transfer_payments: |CapabilityParams|,
            kakao_pay_payments: |CapabilityParams|,
            klarna_payments: |CapabilityParams|,
            konbini_payments: |CapabilityParams|,
            kr_card_payments: |CapabilityParams|,
            link_payments: |CapabilityParams|,
            mobilepay_payments: |CapabilityParams|,
            multibanco_payments: |CapabilityParams|,
            mx_bank_transfer_payments: |CapabilityParams|,
            naver_pay_payments: |CapabilityParams|,
            oxxo_payments: |CapabilityParams|,
            p24_payments: |CapabilityParams|,
            pay_by_bank_payments: |CapabilityParams|,
            payco_payments: |CapabilityParams|,
            paynow_payments: |CapabilityParams|,
            promptpay_payments: |CapabilityParams|,
            revolut_pay_payments: |CapabilityParams|,
            samsung_pay_payments: |CapabilityParams|,
            satispay_payments: |CapabilityParams|,
            sepa_bank_transfer_payments: |CapabilityParams|,
            sepa_debit_payments: |CapabilityParams|,
            sequra_payments: |CapabilityParams|,
            sunbit_payments: |CapabilityParams|,
            swish_payments: |CapabilityParams|,
            twint_payments: |CapabilityParams|,
            us_bank_transfer_payments: |CapabilityParams|,
            zip_payments: |CapabilityParams|,
        }

        /// `configuration.merchant` in a request.
        MerchantParams at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant" {
            applied: bool,
            bacs_debit_payments: |BacsDebitPaymentsParams|,
            branding: |BrandingParams|,
            capabilities: |MerchantCapabilitiesParams|,
            card_payments: |CardPaymentsParams|,
            konbini_payments: |KonbiniPaymentsParams|,
            mcc: String,
            script_statement_descriptor: |ScriptStatementDescriptorParams|,
            sepa_debit_payments: |SepaDebitPaymentsParams|,
            statement_descriptor: |StatementDescriptorParams|,
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
            cards: |CapabilityParams|,
            stripe_balance: |StripeBalanceParams|,
        }

        /// `configuration.recipient` in a request.
        RecipientParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-recipient" {
            applied: bool,
            capabilities: |RecipientCapabilitiesParams|,
        }

        /// `configuration.customer.billing.invoice.rendering` in a request.
        RenderingParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-customer-billing-invoice-rendering" {
            amount_tax_display: AmountTaxDisplay,
            template: String,
        }

        /// `defaults.responsibilities` in a request.
        ResponsibilitiesParams
            at "api/v2/core/accounts/create#v2_create_accounts-defaults-responsibilities" {
            /// Required.
            fees_collector: FeesCollector,
            /// Required.
            losses_collector: LossesCollector,
        }

        /// `configuration.merchant.script_statement_descriptor` in a request.
        ScriptStatementDescriptorParams
            at "api/v2/core/accounts/create#v2_create_accounts-configuration-merchant-script_statement_descriptor" {
            kana: |StatementDescriptorParams|,
            kanji: |StatementDescriptorParams|,
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
            stripe_transfers: |CapabilityParams|,
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
            account: |AttestationParams|,
            crypto_money_manager: |AttestationParams|,
            money_manager: |AttestationParams|,
        }
    }

    objects {
        /// An [account](https://docs.stripe.com/api/v2/core/accounts/object).
        Account "v2.core.account" at "api/v2/core/accounts/object#v2_account_object" id {
            applied_configurations: Vec<AppliedConfiguration>,
            closed: Option<bool>,
            configuration: Option<Configuration<'a>>,
            contact_email: Option<&'a str>,
            contact_phone: Option<&'a str>,
            /// A time for [`from_rfc3339`](crate::Timestamp::from_rfc3339).
            created: &'a str,
            dashboard: Option<AccountDashboard>,
            defaults: Option<Defaults<'a>>,
            display_name: Option<&'a str>,
            future_requirements: Option<FutureRequirements<'a>>,
            identity: Option<Identity<'a>>,
            livemode: bool,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
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
            amount: Option<v2::Amount>,
            /// A date: YYYY-MM-DD.
            fiscal_year_end: Option<&'a str>,
        }

        /// `identity.attestations` in an answer.
        Attestations at "api/v2/core/accounts/object#v2_account_object-identity-attestations" {
            directorship_declaration: Option<DirectorshipDeclaration<'a>>,
            ownership_declaration: Option<DirectorshipDeclaration<'a>>,
            persons_provided: Option<PersonsProvided<'a>>,
            representative_declaration: Option<DirectorshipDeclaration<'a>>,
            terms_of_service: Option<TermsOfService<'a>>,
        }

        /// `configuration.customer.automatic_indirect_tax` in an answer.
        AutomaticIndirectTax
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-automatic_indirect_tax" {
            exempt: Option<AutomaticIndirectTaxExempt>,
            ip_address: Option<&'a str>,
            location: Option<Location<'a>>,
            location_source: Option<LocationSource>,
        }

        /// `configuration.recipient.capabilities.bank_accounts` in an answer.
        BankAccounts
            at "api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-bank_accounts" {
            ach: Option<Capability<'a>>,
            fedwire: Option<Capability<'a>>,
            fps: Option<Capability<'a>>,
            local: Option<Capability<'a>>,
            rtp: Option<Capability<'a>>,
            sepa: Option<Capability<'a>>,
            swift: Option<Capability<'a>>,
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
            automatic_indirect_tax: Option<Capability<'a>>,
        }

        /// `configuration.recipient.capabilities.stripe_balance` in an answer.
        CapabilitiesStripeBalance
            at "api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities-stripe_balance" {
            payouts: Option<Capability<'a>>,
            stripe_transfers: Option<Capability<'a>>,
        }

        /// `configuration.customer.capabilities.automatic_indirect_tax` in an answer.
        Capability
            at "api/v2/core/accounts/object#v2_account_object-configuration-customer-capabilities-automatic_indirect_tax" {
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
            customer: Option<Customer<'a>>,
            merchant: Option<Merchant<'a>>,
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
            currency: Option<&'a str>,
            locales: Option<Vec<&'a str>>,
            payout_methods: Option<BTreeMap<&'a str, &'a str>>,
            profile: Option<Profile<'a>>,
            responsibilities: Responsibilities<'a>,
        }

        /// `identity.attestations.directorship_declaration` in an answer.
        DirectorshipDeclaration
            at "api/v2/core/accounts/object#v2_account_object-identity-attestations-directorship_declaration" {
            /// A time for [`from_rfc3339`](crate::Timestamp::from_rfc3339).
            date: Option<&'a str>,
            ip: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `identity.business_details.documents.bank_account_ownership_verification` in an answer.
        Document
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-documents-bank_account_ownership_verification" {
            files: Vec<&'a str>,
            type_ as type: DocumentType,
        }

        /// `identity.business_details.documents` in an answer.
        Documents
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-documents" {
            bank_account_ownership_verification: Option<Document<'a>>,
            company_license: Option<Document<'a>>,
            company_memorandum_of_association: Option<Document<'a>>,
            company_ministerial_decree: Option<Document<'a>>,
            company_registration_verification: Option<Document<'a>>,
            company_tax_id_verification: Option<Document<'a>>,
            primary_verification: Option<Verification<'a>>,
            proof_of_address: Option<Document<'a>>,
            proof_of_registration: Option<ProofOfRegistration<'a>>,
            proof_of_ultimate_beneficial_ownership: Option<ProofOfRegistration<'a>>,
        }

        /// `future_requirements.entries` in an answer.
        Entry at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries" {
            awaiting_action_from: AwaitingActionFrom,
            description: &'a str,
            errors: Vec<Error<'a>>,
            impact: Impact<'a>,
            minimum_deadline: Deadline<'a>,
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
            /// A time for [`from_rfc3339`](crate::Timestamp::from_rfc3339).
            minimum_transition_date: Option<&'a str>,
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
            type_ as type: &'a str,
        }

        /// `identity` in an answer.
        Identity at "api/v2/core/accounts/object#v2_account_object-identity" {
            attestations: Option<Attestations<'a>>,
            business_details: Option<BusinessDetails<'a>>,
            country: Option<&'a str>,
            entity_type: Option<EntityType>,
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
            additional_terms_of_service: Option<TermsOfService<'a>>,
            address: Option<Address<'a>>,
            /// A time for [`from_rfc3339`](crate::Timestamp::from_rfc3339).
            created: &'a str,
            date_of_birth: Option<RegistrationDate<'a>>,
            documents: Option<IndividualDocuments<'a>>,
            email: Option<&'a str>,
            given_name: Option<&'a str>,
            id: &'a str,
            id_numbers: Option<Vec<IndividualIdNumber<'a>>>,
            legal_gender: Option<LegalGender>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            nationalities: Option<Vec<&'a str>>,
            object: &'a str,
            phone: Option<&'a str>,
            political_exposure: Option<PoliticalExposure>,
            relationship: Option<Relationship<'a>>,
            script_addresses: Option<ScriptAddresses<'a>>,
            script_names: Option<IndividualScriptNames<'a>>,
            surname: Option<&'a str>,
            /// A time for [`from_rfc3339`](crate::Timestamp::from_rfc3339).
            updated: &'a str,
        }

        /// `identity.individual.additional_addresses` in an answer.
        IndividualAdditionalAddress
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-additional_addresses" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            purpose: IndividualAdditionalAddressPurpose,
            state: Option<&'a str>,
            town: Option<&'a str>,
        }

        /// `identity.individual.documents` in an answer.
        IndividualDocuments
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-documents" {
            company_authorization: Option<Document<'a>>,
            passport: Option<Document<'a>>,
            primary_verification: Option<Verification<'a>>,
            secondary_verification: Option<Verification<'a>>,
            visa: Option<Document<'a>>,
        }

        /// `identity.individual.id_numbers` in an answer.
        IndividualIdNumber
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-id_numbers" {
            type_ as type: &'a str,
        }

        /// `identity.individual.script_names` in an answer.
        IndividualScriptNames
            at "api/v2/core/accounts/object#v2_account_object-identity-individual-script_names" {
            kana: Option<ScriptNamesKana<'a>>,
            kanji: Option<ScriptNamesKana<'a>>,
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
            capabilities: Option<MerchantCapabilities<'a>>,
            card_payments: Option<CardPayments<'a>>,
            konbini_payments: Option<KonbiniPayments<'a>>,
            mcc: Option<&'a str>,
            script_statement_descriptor: Option<ScriptStatementDescriptor<'a>>,
            sepa_debit_payments: Option<SepaDebitPayments<'a>>,
            statement_descriptor: Option<StatementDescriptor<'a>>,
            support: Option<Support<'a>>,
        }

        /// `configuration.merchant.capabilities` in an answer.
        MerchantCapabilities
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities" {
            ach_debit_payments: Option<Capability<'a>>,
            acss_debit_payments: Option<Capability<'a>>,
            affirm_payments: Option<Capability<'a>>,
            afterpay_clearpay_payments: Option<Capability<'a>>,
            alma_payments: Option<Capability<'a>>,
            amazon_pay_payments: Option<Capability<'a>>,
            au_becs_debit_payments: Option<Capability<'a>>,
            bacs_debit_payments: Option<Capability<'a>>,
            bancontact_payments: Option<Capability<'a>>,
            blik_payments: Option<Capability<'a>>,
            blik_recurring_payments: Option<Capability<'a>>,
            boleto_payments: Option<Capability<'a>>,
            card_payments: Option<Capability<'a>>,
            cartes_bancaires_payments: Option<Capability<'a>>,
            cashapp_payments: Option<Capability<'a>>,
            eps_payments: Option<Capability<'a>>,
            fpx_payments: Option<Capability<'a>>,
            gb_bank_transfer_payments: Option<Capability<'a>>,
            grabpay_payments: Option<Capability<'a>>,
            ideal_payments: Option<Capability<'a>>,
            jcb_payments: Option<Capability<'a>>,
            jp_bank_transfer_payments: Option<Capability<'a>>,
            kakao_pay_payments: Option<Capability<'a>>,
            klarna_payments: Option<Capability<'a>>,
            konbini_payments: Option<Capability<'a>>,
            kr_card_payments: Option<Capability<'a>>,
            link_payments: Option<Capability<'a>>,
            mobilepay_payments: Option<Capability<'a>>,
            multibanco_payments: Option<Capability<'a>>,
            mx_bank_transfer_payments: Option<Capability<'a>>,
            naver_pay_payments: Option<Capability<'a>>,
            oxxo_payments: Option<Capability<'a>>,
            p24_payments: Option<Capability<'a>>,
            pay_by_bank_payments: Option<Capability<'a>>,
            payco_payments: Option<Capability<'a>>,
            paynow_payments: Option<Capability<'a>>,
            promptpay_payments: Option<Capability<'a>>,
            revolut_pay_payments: Option<Capability<'a>>,
            samsung_pay_payments: Option<Capability<'a>>,
            satispay_payments: Option<Capability<'a>>,
            sepa_bank_transfer_payments: Option<Capability<'a>>,
            sepa_debit_payments: Option<Capability<'a>>,
            sequra_payments: Option<Capability<'a>>,
            stripe_balance: Option<StripeBalance<'a>>,
            sunbit_payments: Option<Capability<'a>>,
            swish_payments: Option<Capability<'a>>,
            twint_payments: Option<Capability<'a>>,
            us_bank_transfer_payments: Option<Capability<'a>>,
            zip_payments: Option<Capability<'a>>,
        }

        /// `future_requirements.summary.minimum_deadline` in an answer.
        MinimumDeadline
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-summary-minimum_deadline" {
            status: MinimumDeadlineStatus,
            /// A time for [`from_rfc3339`](crate::Timestamp::from_rfc3339).
            time: Option<&'a str>,
        }

        /// `identity.business_details.monthly_estimated_revenue` in an answer.
        MonthlyEstimatedRevenue
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-monthly_estimated_revenue" {
            amount: Option<v2::Amount>,
        }

        /// `future_requirements.alternatives.options.entries` in an answer.
        OptionEntry
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-alternatives-options-entries" {
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
            type_ as type: ProofOfRegistrationType,
        }

        /// `configuration.recipient` in an answer.
        Recipient at "api/v2/core/accounts/object#v2_account_object-configuration-recipient" {
            applied: bool,
            capabilities: Option<RecipientCapabilities<'a>>,
        }

        /// `configuration.recipient.capabilities` in an answer.
        RecipientCapabilities
            at "api/v2/core/accounts/object#v2_account_object-configuration-recipient-capabilities" {
            bank_accounts: Option<BankAccounts<'a>>,
            cards: Option<Capability<'a>>,
            stripe_balance: Option<CapabilitiesStripeBalance<'a>>,
        }

        /// `future_requirements.entries.reference` in an answer.
        Reference
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-reference" {
            inquiry: Option<&'a str>,
            resource: Option<&'a str>,
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
            amount_tax_display: Option<AmountTaxDisplay>,
            template: Option<&'a str>,
        }

        /// `future_requirements.entries.requested_reasons` in an answer.
        RequestedReason
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-requested_reasons" {
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
            fees_collector: Option<FeesCollector>,
            losses_collector: Option<LossesCollector>,
            requirements_collector: RequirementsCollector,
        }

        /// `future_requirements.entries.impact.restricts_capabilities` in an answer.
        RestrictsCapability
            at "api/v2/core/accounts/object#v2_account_object-future_requirements-entries-impact-restricts_capabilities" {
            capability: RestrictsCapabilityCapability,
            configuration: RestrictsCapabilityConfiguration,
            deadline: Deadline<'a>,
        }

        /// `identity.business_details.script_names` in an answer.
        ScriptNames
            at "api/v2/core/accounts/object#v2_account_object-identity-business_details-script_names" {
            kana: Option<Kana<'a>>,
            kanji: Option<Kana<'a>>,
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
            kana: Option<StatementDescriptor<'a>>,
            kanji: Option<StatementDescriptor<'a>>,
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
            resolution: StatusDetailResolution,
        }

        /// `configuration.merchant.capabilities.stripe_balance` in an answer.
        StripeBalance
            at "api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-stripe_balance" {
            payouts: Option<Capability<'a>>,
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
            account: Option<DirectorshipDeclaration<'a>>,
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
    }
}
