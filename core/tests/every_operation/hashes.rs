//! Each hash with all of its fields.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use pinstripe_core::api::argument::{Empty, Now};
use pinstripe_core::{Timestamp, api};

pub(crate) fn empty(hash: Empty) -> Empty {
    hash
}

pub(crate) fn account_links_collection_options_params(hash: api::account_links::CollectionOptionsParams) -> api::account_links::CollectionOptionsParams {
    hash
        .fields(api::account_links::CollectionOptionsFields::CurrentlyDue)
        .future_requirements(api::account_links::FutureRequirements::Include)
}

pub(crate) fn account_sessions_account_management_params(hash: api::account_sessions::AccountManagementParams) -> api::account_sessions::AccountManagementParams {
    hash
        .enabled(true)
        .features(account_sessions_features_params)
}

pub(crate) fn account_sessions_balances_features_params(hash: api::account_sessions::BalancesFeaturesParams) -> api::account_sessions::BalancesFeaturesParams {
    hash
        .disable_stripe_user_authentication(true)
        .edit_payout_schedule(true)
        .external_account_collection(true)
        .instant_payouts(true)
        .standard_payouts(true)
}

pub(crate) fn account_sessions_balances_params(hash: api::account_sessions::BalancesParams) -> api::account_sessions::BalancesParams {
    hash
        .enabled(true)
        .features(account_sessions_balances_features_params)
}

pub(crate) fn account_sessions_component_params(hash: api::account_sessions::ComponentParams) -> api::account_sessions::ComponentParams {
    hash
        .enabled(true)
        .features(empty)
}

pub(crate) fn account_sessions_components_params(hash: api::account_sessions::ComponentsParams) -> api::account_sessions::ComponentsParams {
    hash
        .account_management(account_sessions_account_management_params)
        .account_onboarding(account_sessions_account_management_params)
        .balance_report(account_sessions_component_params)
        .balances(account_sessions_balances_params)
        .disputes_list(account_sessions_disputes_list_params)
        .documents(account_sessions_component_params)
        .financial_account(account_sessions_financial_account_params)
        .financial_account_transactions(account_sessions_financial_account_transactions_params)
        .instant_payouts_promotion(account_sessions_instant_payouts_promotion_params)
        .issuing_card(account_sessions_issuing_card_params)
        .issuing_cards_list(account_sessions_issuing_cards_list_params)
        .notification_banner(account_sessions_account_management_params)
        .payment_details(account_sessions_disputes_list_params)
        .payment_disputes(account_sessions_payment_disputes_params)
        .payment_method_settings(account_sessions_payment_method_settings_params)
        .payments(account_sessions_disputes_list_params)
        .payout_details(account_sessions_component_params)
        .payout_reconciliation_report(account_sessions_component_params)
        .payouts(account_sessions_balances_params)
        .payouts_list(account_sessions_component_params)
        .reporting_chart(account_sessions_component_params)
        .tax_registrations(account_sessions_component_params)
        .tax_settings(account_sessions_component_params)
        .terminal_hardware_orders(account_sessions_component_params)
        .terminal_hardware_shop(account_sessions_component_params)
}

pub(crate) fn account_sessions_disputes_list_features_params(hash: api::account_sessions::DisputesListFeaturesParams) -> api::account_sessions::DisputesListFeaturesParams {
    hash
        .capture_payments(true)
        .destination_on_behalf_of_charge_management(true)
        .dispute_management(true)
        .refund_management(true)
        .smart_disputes_management(true)
}

pub(crate) fn account_sessions_disputes_list_params(hash: api::account_sessions::DisputesListParams) -> api::account_sessions::DisputesListParams {
    hash
        .enabled(true)
        .features(account_sessions_disputes_list_features_params)
}

pub(crate) fn account_sessions_features_params(hash: api::account_sessions::FeaturesParams) -> api::account_sessions::FeaturesParams {
    hash
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
}

pub(crate) fn account_sessions_financial_account_features_params(hash: api::account_sessions::FinancialAccountFeaturesParams) -> api::account_sessions::FinancialAccountFeaturesParams {
    hash
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
        .send_money(true)
        .transfer_balance(true)
}

pub(crate) fn account_sessions_financial_account_params(hash: api::account_sessions::FinancialAccountParams) -> api::account_sessions::FinancialAccountParams {
    hash
        .enabled(true)
        .features(account_sessions_financial_account_features_params)
}

pub(crate) fn account_sessions_financial_account_transactions_features_params(hash: api::account_sessions::FinancialAccountTransactionsFeaturesParams) -> api::account_sessions::FinancialAccountTransactionsFeaturesParams {
    hash
        .card_spend_dispute_management(true)
}

pub(crate) fn account_sessions_financial_account_transactions_params(hash: api::account_sessions::FinancialAccountTransactionsParams) -> api::account_sessions::FinancialAccountTransactionsParams {
    hash
        .enabled(true)
        .features(account_sessions_financial_account_transactions_features_params)
}

pub(crate) fn account_sessions_instant_payouts_promotion_features_params(hash: api::account_sessions::InstantPayoutsPromotionFeaturesParams) -> api::account_sessions::InstantPayoutsPromotionFeaturesParams {
    hash
        .disable_stripe_user_authentication(true)
        .external_account_collection(true)
        .instant_payouts(true)
}

pub(crate) fn account_sessions_instant_payouts_promotion_params(hash: api::account_sessions::InstantPayoutsPromotionParams) -> api::account_sessions::InstantPayoutsPromotionParams {
    hash
        .enabled(true)
        .features(account_sessions_instant_payouts_promotion_features_params)
}

pub(crate) fn account_sessions_issuing_card_features_params(hash: api::account_sessions::IssuingCardFeaturesParams) -> api::account_sessions::IssuingCardFeaturesParams {
    hash
        .card_management(true)
        .card_spend_dispute_management(true)
        .cardholder_management(true)
        .spend_control_management(true)
}

pub(crate) fn account_sessions_issuing_card_params(hash: api::account_sessions::IssuingCardParams) -> api::account_sessions::IssuingCardParams {
    hash
        .enabled(true)
        .features(account_sessions_issuing_card_features_params)
}

pub(crate) fn account_sessions_issuing_cards_list_features_params(hash: api::account_sessions::IssuingCardsListFeaturesParams) -> api::account_sessions::IssuingCardsListFeaturesParams {
    hash
        .card_management(true)
        .card_spend_dispute_management(true)
        .cardholder_management(true)
        .disable_stripe_user_authentication(true)
        .spend_control_management(true)
}

pub(crate) fn account_sessions_issuing_cards_list_params(hash: api::account_sessions::IssuingCardsListParams) -> api::account_sessions::IssuingCardsListParams {
    hash
        .enabled(true)
        .features(account_sessions_issuing_cards_list_features_params)
}

pub(crate) fn account_sessions_payment_disputes_features_params(hash: api::account_sessions::PaymentDisputesFeaturesParams) -> api::account_sessions::PaymentDisputesFeaturesParams {
    hash
        .destination_on_behalf_of_charge_management(true)
        .dispute_management(true)
        .refund_management(true)
        .smart_disputes_management(true)
}

pub(crate) fn account_sessions_payment_disputes_params(hash: api::account_sessions::PaymentDisputesParams) -> api::account_sessions::PaymentDisputesParams {
    hash
        .enabled(true)
        .features(account_sessions_payment_disputes_features_params)
}

pub(crate) fn account_sessions_payment_method_settings_features_params(hash: api::account_sessions::PaymentMethodSettingsFeaturesParams) -> api::account_sessions::PaymentMethodSettingsFeaturesParams {
    hash
        .disable_stripe_user_authentication(true)
}

pub(crate) fn account_sessions_payment_method_settings_params(hash: api::account_sessions::PaymentMethodSettingsParams) -> api::account_sessions::PaymentMethodSettingsParams {
    hash
        .enabled(true)
        .features(account_sessions_payment_method_settings_features_params)
}

pub(crate) fn accounts_address_params(hash: api::accounts::AddressParams) -> api::accounts::AddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
}

pub(crate) fn accounts_annual_revenue_params(hash: api::accounts::AnnualRevenueParams) -> api::accounts::AnnualRevenueParams {
    hash
        .amount(1)
        .currency("x")
        .fiscal_year_end("x")
}

pub(crate) fn accounts_bacs_debit_payments_params(hash: api::accounts::BacsDebitPaymentsParams) -> api::accounts::BacsDebitPaymentsParams {
    hash
        .display_name("x")
}

pub(crate) fn accounts_bank_account_params(hash: api::accounts::BankAccountParams) -> api::accounts::BankAccountParams {
    hash
        .account_holder_name("x")
        .account_holder_type(api::accounts::AccountHolderType::Company)
        .account_number("x")
        .country("x")
        .currency("x")
        .object("x")
        .routing_number("x")
}

pub(crate) fn accounts_branding_params(hash: api::accounts::BrandingParams) -> api::accounts::BrandingParams {
    hash
        .icon("x")
        .logo("x")
        .primary_color("x")
        .secondary_color("x")
}

pub(crate) fn accounts_business_profile_params(hash: api::accounts::BusinessProfileParams) -> api::accounts::BusinessProfileParams {
    hash
        .annual_revenue(accounts_annual_revenue_params)
        .estimated_worker_count(1)
        .mcc("x")
        .minority_owned_business_designation([api::accounts::MinorityOwnedBusinessDesignation::LgbtqiOwnedBusiness])
        .monthly_estimated_revenue(accounts_monthly_estimated_revenue_params)
        .name("x")
        .product_description("x")
        .specified_commercial_transactions_act_url("x")
        .support_address(accounts_address_params)
        .support_email("x")
        .support_phone("x")
        .support_url("x")
        .url("x")
}

pub(crate) fn accounts_capabilities_params(hash: api::accounts::CapabilitiesParams) -> api::accounts::CapabilitiesParams {
    hash
        .acss_debit_payments(accounts_capability_params)
        .affirm_payments(accounts_capability_params)
        .afterpay_clearpay_payments(accounts_capability_params)
        .alma_payments(accounts_capability_params)
        .amazon_pay_payments(accounts_capability_params)
        .app_distribution(accounts_capability_params)
        .au_becs_debit_payments(accounts_capability_params)
        .bacs_debit_payments(accounts_capability_params)
        .bancontact_payments(accounts_capability_params)
        .bank_transfer_payments(accounts_capability_params)
        .billie_payments(accounts_capability_params)
        .bizum_payments(accounts_capability_params)
        .blik_payments(accounts_capability_params)
        .blik_recurring_payments(accounts_capability_params)
        .boleto_payments(accounts_capability_params)
        .card_issuing(accounts_capability_params)
        .card_payments(accounts_capability_params)
        .cartes_bancaires_payments(accounts_capability_params)
        .cashapp_payments(accounts_capability_params)
        .crypto_payments(accounts_capability_params)
        .eps_payments(accounts_capability_params)
        .fpx_payments(accounts_capability_params)
        .gb_bank_transfer_payments(accounts_capability_params)
        .giropay_payments(accounts_capability_params)
        .grabpay_payments(accounts_capability_params)
        .ideal_payments(accounts_capability_params)
        .india_international_payments(accounts_capability_params)
        .jcb_payments(accounts_capability_params)
        .jp_bank_transfer_payments(accounts_capability_params)
        .kakao_pay_payments(accounts_capability_params)
        .klarna_payments(accounts_capability_params)
        .konbini_payments(accounts_capability_params)
        .kr_card_payments(accounts_capability_params)
        .legacy_payments(accounts_capability_params)
        .link_payments(accounts_capability_params)
        .mb_way_payments(accounts_capability_params)
        .mobilepay_payments(accounts_capability_params)
        .multibanco_payments(accounts_capability_params)
        .mx_bank_transfer_payments(accounts_capability_params)
        .naver_pay_payments(accounts_capability_params)
        .nz_bank_account_becs_debit_payments(accounts_capability_params)
        .oxxo_payments(accounts_capability_params)
        .p24_payments(accounts_capability_params)
        .pay_by_bank_payments(accounts_capability_params)
        .payco_payments(accounts_capability_params)
        .paynow_payments(accounts_capability_params)
        .paypay_payments(accounts_capability_params)
        .payto_payments(accounts_capability_params)
        .pix_payments(accounts_capability_params)
        .promptpay_payments(accounts_capability_params)
        .revolut_pay_payments(accounts_capability_params)
        .samsung_pay_payments(accounts_capability_params)
        .satispay_payments(accounts_capability_params)
        .scalapay_payments(accounts_capability_params)
        .sepa_bank_transfer_payments(accounts_capability_params)
        .sepa_debit_payments(accounts_capability_params)
        .sequra_payments(accounts_capability_params)
        .sofort_payments(accounts_capability_params)
        .sunbit_payments(accounts_capability_params)
        .swish_payments(accounts_capability_params)
        .tax_reporting_us_1099_k(accounts_capability_params)
        .tax_reporting_us_1099_misc(accounts_capability_params)
        .transfers(accounts_capability_params)
        .treasury(accounts_capability_params)
        .twint_payments(accounts_capability_params)
        .upi_payments(accounts_capability_params)
        .us_bank_account_ach_payments(accounts_capability_params)
        .us_bank_transfer_payments(accounts_capability_params)
        .wero_payments(accounts_capability_params)
        .zip_payments(accounts_capability_params)
}

pub(crate) fn accounts_capability_params(hash: api::accounts::CapabilityParams) -> api::accounts::CapabilityParams {
    hash
        .requested(true)
}

pub(crate) fn accounts_card_issuing_params(hash: api::accounts::CardIssuingParams) -> api::accounts::CardIssuingParams {
    hash
        .tos_acceptance(accounts_card_issuing_tos_acceptance_params)
}

pub(crate) fn accounts_card_issuing_tos_acceptance_params(hash: api::accounts::CardIssuingTosAcceptanceParams) -> api::accounts::CardIssuingTosAcceptanceParams {
    hash
        .date(Timestamp::from_unix(1))
        .ip("x")
        .user_agent("x")
}

pub(crate) fn accounts_card_params(hash: api::accounts::CardParams) -> api::accounts::CardParams {
    hash
        .address_city("x")
        .address_country("x")
        .address_line1("x")
        .address_line2("x")
        .address_state("x")
        .address_zip("x")
        .currency("x")
        .cvc("x")
        .default_for_currency(true)
        .exp_month(1)
        .exp_year(1)
        .metadata([("k", "x")])
        .name("x")
        .number("x")
        .object("x")
}

pub(crate) fn accounts_card_payments_params(hash: api::accounts::CardPaymentsParams) -> api::accounts::CardPaymentsParams {
    hash
        .decline_on(accounts_decline_on_params)
        .statement_descriptor_prefix("x")
        .statement_descriptor_prefix_kana("x")
        .statement_descriptor_prefix_kanji("x")
}

pub(crate) fn accounts_card_token_params(hash: api::accounts::CardTokenParams) -> api::accounts::CardTokenParams {
    hash
        .currency("x")
        .object("x")
        .token("x")
}

pub(crate) fn accounts_company_params(hash: api::accounts::CompanyParams) -> api::accounts::CompanyParams {
    hash
        .address(accounts_address_params)
        .address_kana(accounts_japan_address_params)
        .address_kanji(accounts_japan_address_params)
        .administrative_address(accounts_address_params)
        .directors_provided(true)
        .directorship_declaration(accounts_declaration_params)
        .executives_provided(true)
        .export_license_id("x")
        .export_purpose_code("x")
        .name("x")
        .name_kana("x")
        .name_kanji("x")
        .owners_provided(true)
        .ownership_declaration(accounts_declaration_params)
        .ownership_exemption_reason(api::accounts::OwnershipExemptionReason::QualifiedEntityExceedsOwnershipThreshold)
        .phone("x")
        .physical_address(accounts_address_params)
        .principal_place_of_business(accounts_address_params)
        .registration_date(accounts_registration_date_params)
        .registration_number("x")
        .representative_declaration(accounts_declaration_params)
        .structure(api::accounts::CompanyStructure::FreeZoneEstablishment)
        .tax_id("x")
        .tax_id_registrar("x")
        .vat_id("x")
        .verification(accounts_verification_params)
}

pub(crate) fn accounts_controller_params(hash: api::accounts::ControllerParams) -> api::accounts::ControllerParams {
    hash
        .fees(accounts_fees_params)
        .losses(accounts_losses_params)
        .requirement_collection(api::accounts::RequirementCollection::Application)
        .stripe_dashboard(accounts_stripe_dashboard_params)
}

pub(crate) fn accounts_declaration_params(hash: api::accounts::DeclarationParams) -> api::accounts::DeclarationParams {
    hash
        .date(Timestamp::from_unix(1))
        .ip("x")
        .user_agent("x")
}

pub(crate) fn accounts_decline_on_params(hash: api::accounts::DeclineOnParams) -> api::accounts::DeclineOnParams {
    hash
        .avs_failure(true)
        .cvc_failure(true)
}

pub(crate) fn accounts_document_params(hash: api::accounts::DocumentParams) -> api::accounts::DocumentParams {
    hash
        .files(["x"])
}

pub(crate) fn accounts_documents_params(hash: api::accounts::DocumentsParams) -> api::accounts::DocumentsParams {
    hash
        .bank_account_ownership_verification(accounts_document_params)
        .company_license(accounts_document_params)
        .company_memorandum_of_association(accounts_document_params)
        .company_ministerial_decree(accounts_document_params)
        .company_registration_verification(accounts_document_params)
        .company_tax_id_verification(accounts_document_params)
        .proof_of_address(accounts_document_params)
        .proof_of_business_presence(accounts_document_params)
        .proof_of_ultimate_beneficial_ownership(accounts_proof_of_registration_params)
}

pub(crate) fn accounts_fees_params(hash: api::accounts::FeesParams) -> api::accounts::FeesParams {
    hash
        .payer(api::accounts::FeesPayer::Account)
}

pub(crate) fn accounts_groups_params(hash: api::accounts::GroupsParams) -> api::accounts::GroupsParams {
    hash
        .payments_pricing("x")
}

pub(crate) fn accounts_in_development_params(hash: api::accounts::InDevelopmentParams) -> api::accounts::InDevelopmentParams {
    hash
        .password("x")
        .username("x")
}

pub(crate) fn accounts_individual_params(hash: api::accounts::IndividualParams) -> api::accounts::IndividualParams {
    hash
        .address(accounts_address_params)
        .address_kana(accounts_japan_address_params)
        .address_kanji(accounts_japan_address_params)
        .dob(accounts_registration_date_params)
        .email("x")
        .first_name("x")
        .first_name_kana("x")
        .first_name_kanji("x")
        .full_name_aliases(["x"])
        .gender("x")
        .id_number("x")
        .id_number_secondary("x")
        .last_name("x")
        .last_name_kana("x")
        .last_name_kanji("x")
        .maiden_name("x")
        .metadata([("k", "x")])
        .phone("x")
        .political_exposure(api::accounts::PoliticalExposure::Existing)
        .registered_address(accounts_address_params)
        .relationship(accounts_relationship_params)
        .ssn_last_4("x")
        .verification(accounts_individual_verification_params)
}

pub(crate) fn accounts_individual_verification_params(hash: api::accounts::IndividualVerificationParams) -> api::accounts::IndividualVerificationParams {
    hash
        .additional_document(accounts_verification_document_params)
        .document(accounts_verification_document_params)
}

pub(crate) fn accounts_invoices_params(hash: api::accounts::InvoicesParams) -> api::accounts::InvoicesParams {
    hash
        .hosted_payment_method_save(api::accounts::HostedPaymentMethodSave::Always)
}

pub(crate) fn accounts_japan_address_params(hash: api::accounts::JapanAddressParams) -> api::accounts::JapanAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
        .town("x")
}

pub(crate) fn accounts_losses_params(hash: api::accounts::LossesParams) -> api::accounts::LossesParams {
    hash
        .payments(api::accounts::LossesPayments::Application)
}

pub(crate) fn accounts_monthly_estimated_revenue_params(hash: api::accounts::MonthlyEstimatedRevenueParams) -> api::accounts::MonthlyEstimatedRevenueParams {
    hash
        .amount(1)
        .currency("x")
}

pub(crate) fn accounts_payments_params(hash: api::accounts::PaymentsParams) -> api::accounts::PaymentsParams {
    hash
        .statement_descriptor("x")
        .statement_descriptor_kana("x")
        .statement_descriptor_kanji("x")
}

pub(crate) fn accounts_payouts_params(hash: api::accounts::PayoutsParams) -> api::accounts::PayoutsParams {
    hash
        .debit_negative_balances(true)
        .schedule(accounts_schedule_params)
        .statement_descriptor("x")
}

pub(crate) fn accounts_paypay_payments_params(hash: api::accounts::PaypayPaymentsParams) -> api::accounts::PaypayPaymentsParams {
    hash
        .additional_files(["x"])
        .goods_type(api::accounts::GoodsType::DigitalContent)
        .site(accounts_site_params)
}

pub(crate) fn accounts_proof_of_registration_params(hash: api::accounts::ProofOfRegistrationParams) -> api::accounts::ProofOfRegistrationParams {
    hash
        .files(["x"])
        .signer(accounts_signer_params)
}

pub(crate) fn accounts_registration_date_params(hash: api::accounts::RegistrationDateParams) -> api::accounts::RegistrationDateParams {
    hash
        .day(1)
        .month(1)
        .year(1)
}

pub(crate) fn accounts_relationship_params(hash: api::accounts::RelationshipParams) -> api::accounts::RelationshipParams {
    hash
        .director(true)
        .executive(true)
        .owner(true)
        .percent_ownership(0.5)
        .title("x")
}

pub(crate) fn accounts_restricted_params(hash: api::accounts::RestrictedParams) -> api::accounts::RestrictedParams {
    hash
        .payment_flow_file("x")
}

pub(crate) fn accounts_schedule_params(hash: api::accounts::ScheduleParams) -> api::accounts::ScheduleParams {
    hash
        .delay_days(1)
        .interval(api::accounts::ScheduleInterval::Daily)
        .monthly_anchor(1)
        .monthly_payout_days([1])
        .weekly_anchor(api::accounts::WeeklyAnchor::Friday)
        .weekly_payout_days([api::accounts::WeeklyPayoutDay::Friday])
}

pub(crate) fn accounts_sepa_debit_payments_params(hash: api::accounts::SepaDebitPaymentsParams) -> api::accounts::SepaDebitPaymentsParams {
    hash
        .creditor_id("x")
}

pub(crate) fn accounts_settings_params(hash: api::accounts::SettingsParams) -> api::accounts::SettingsParams {
    hash
        .bacs_debit_payments(accounts_bacs_debit_payments_params)
        .branding(accounts_branding_params)
        .card_issuing(accounts_card_issuing_params)
        .card_payments(accounts_card_payments_params)
        .invoices(accounts_invoices_params)
        .payments(accounts_payments_params)
        .payouts(accounts_payouts_params)
        .paypay_payments(accounts_paypay_payments_params)
        .sepa_debit_payments(accounts_sepa_debit_payments_params)
        .treasury(accounts_card_issuing_params)
}

pub(crate) fn accounts_signer_params(hash: api::accounts::SignerParams) -> api::accounts::SignerParams {
    hash
        .person("x")
}

pub(crate) fn accounts_site_params(hash: api::accounts::SiteParams) -> api::accounts::SiteParams {
    hash
        .accessible(empty)
        .in_development(accounts_in_development_params)
        .restricted(accounts_restricted_params)
        .type_(api::accounts::SiteType::Accessible)
}

pub(crate) fn accounts_stripe_dashboard_params(hash: api::accounts::StripeDashboardParams) -> api::accounts::StripeDashboardParams {
    hash
        .type_(api::accounts::StripeDashboardType::Express)
}

pub(crate) fn accounts_tos_acceptance_params(hash: api::accounts::TosAcceptanceParams) -> api::accounts::TosAcceptanceParams {
    hash
        .date(Timestamp::from_unix(1))
        .ip("x")
        .service_agreement("x")
        .user_agent("x")
}

pub(crate) fn accounts_update_documents_params(hash: api::accounts::UpdateDocumentsParams) -> api::accounts::UpdateDocumentsParams {
    hash
        .bank_account_ownership_verification(accounts_document_params)
        .company_license(accounts_document_params)
        .company_memorandum_of_association(accounts_document_params)
        .company_ministerial_decree(accounts_document_params)
        .company_registration_verification(accounts_document_params)
        .company_tax_id_verification(accounts_document_params)
        .proof_of_address(accounts_document_params)
        .proof_of_business_presence(accounts_document_params)
        .proof_of_registration(accounts_proof_of_registration_params)
        .proof_of_ultimate_beneficial_ownership(accounts_proof_of_registration_params)
}

pub(crate) fn accounts_update_invoices_params(hash: api::accounts::UpdateInvoicesParams) -> api::accounts::UpdateInvoicesParams {
    hash
        .default_account_tax_ids(["x"])
        .hosted_payment_method_save(api::accounts::HostedPaymentMethodSave::Always)
}

pub(crate) fn accounts_update_settings_params(hash: api::accounts::UpdateSettingsParams) -> api::accounts::UpdateSettingsParams {
    hash
        .bacs_debit_payments(accounts_bacs_debit_payments_params)
        .branding(accounts_branding_params)
        .card_issuing(accounts_card_issuing_params)
        .card_payments(accounts_card_payments_params)
        .invoices(accounts_update_invoices_params)
        .payments(accounts_payments_params)
        .payouts(accounts_payouts_params)
        .paypay_payments(accounts_paypay_payments_params)
        .sepa_debit_payments(accounts_sepa_debit_payments_params)
        .treasury(accounts_card_issuing_params)
}

pub(crate) fn accounts_verification_document_params(hash: api::accounts::VerificationDocumentParams) -> api::accounts::VerificationDocumentParams {
    hash
        .back("x")
        .front("x")
}

pub(crate) fn accounts_verification_params(hash: api::accounts::VerificationParams) -> api::accounts::VerificationParams {
    hash
        .document(accounts_verification_document_params)
}

pub(crate) fn apps_secrets_scope_params(hash: api::apps::secrets::ScopeParams) -> api::apps::secrets::ScopeParams {
    hash
        .type_(api::apps::secrets::ScopeType::Account)
        .user("x")
}

pub(crate) fn balance_settings_automatic_transfer_rules_by_currency_params(hash: api::balance_settings::AutomaticTransferRulesByCurrencyParams) -> api::balance_settings::AutomaticTransferRulesByCurrencyParams {
    hash
        .payout_method("x")
        .transfer_up_to_amount(1)
        .type_(api::balance_settings::AutomaticTransferRulesByCurrencyType::TransferAll)
}

pub(crate) fn balance_settings_payments_params(hash: api::balance_settings::PaymentsParams) -> api::balance_settings::PaymentsParams {
    hash
        .debit_negative_balances(true)
        .payouts(balance_settings_payouts_params)
        .settlement_timing(balance_settings_settlement_timing_params)
}

pub(crate) fn balance_settings_payouts_params(hash: api::balance_settings::PayoutsParams) -> api::balance_settings::PayoutsParams {
    hash
        .automatic_transfer_rules_by_currency("k", balance_settings_automatic_transfer_rules_by_currency_params)
        .minimum_balance_by_currency([("k", 1)])
        .schedule(balance_settings_schedule_params)
        .statement_descriptor("x")
}

pub(crate) fn balance_settings_schedule_params(hash: api::balance_settings::ScheduleParams) -> api::balance_settings::ScheduleParams {
    hash
        .interval(api::balance_settings::ScheduleInterval::Daily)
        .monthly_payout_days([1])
        .weekly_payout_days([api::balance_settings::WeeklyPayoutDay::Friday])
}

pub(crate) fn balance_settings_settlement_timing_params(hash: api::balance_settings::SettlementTimingParams) -> api::balance_settings::SettlementTimingParams {
    hash
        .delay_days_override(1)
        .start_of_day(balance_settings_start_of_day_params)
}

pub(crate) fn balance_settings_start_of_day_params(hash: api::balance_settings::StartOfDayParams) -> api::balance_settings::StartOfDayParams {
    hash
        .hour(1)
        .minutes(1)
        .timezone("x")
}

pub(crate) fn billing_alerts_filter_params(hash: api::billing::alerts::FilterParams) -> api::billing::alerts::FilterParams {
    hash
        .customer("x")
        .type_(api::billing::alerts::FilterType::Customer)
}

pub(crate) fn billing_alerts_usage_threshold_params(hash: api::billing::alerts::UsageThresholdParams) -> api::billing::alerts::UsageThresholdParams {
    hash
        .filters(billing_alerts_filter_params)
        .gte(1)
        .meter("x")
        .recurrence(api::billing::alerts::UsageThresholdRecurrence::OneTime)
}

pub(crate) fn billing_credit_balance_summary_applicability_scope_params(hash: api::billing::credit_balance_summary::ApplicabilityScopeParams) -> api::billing::credit_balance_summary::ApplicabilityScopeParams {
    hash
        .price_type(api::billing::credit_balance_summary::PriceType::Metered)
        .prices(billing_credit_balance_summary_price_params)
}

pub(crate) fn billing_credit_balance_summary_filter_params(hash: api::billing::credit_balance_summary::FilterParams) -> api::billing::credit_balance_summary::FilterParams {
    hash
        .applicability_scope(billing_credit_balance_summary_applicability_scope_params)
        .credit_grant("x")
        .type_(api::billing::credit_balance_summary::FilterType::ApplicabilityScope)
}

pub(crate) fn billing_credit_balance_summary_price_params(hash: api::billing::credit_balance_summary::PriceParams) -> api::billing::credit_balance_summary::PriceParams {
    hash
        .id("x")
}

pub(crate) fn billing_credit_grants_amount_params(hash: api::billing::credit_grants::AmountParams) -> api::billing::credit_grants::AmountParams {
    hash
        .monetary(billing_credit_grants_monetary_params)
        .type_(api::billing::credit_grants::AmountType::Monetary)
}

pub(crate) fn billing_credit_grants_applicability_config_params(hash: api::billing::credit_grants::ApplicabilityConfigParams) -> api::billing::credit_grants::ApplicabilityConfigParams {
    hash
        .scope(billing_credit_grants_scope_params)
}

pub(crate) fn billing_credit_grants_monetary_params(hash: api::billing::credit_grants::MonetaryParams) -> api::billing::credit_grants::MonetaryParams {
    hash
        .currency("x")
        .value(1)
}

pub(crate) fn billing_credit_grants_scope_params(hash: api::billing::credit_grants::ScopeParams) -> api::billing::credit_grants::ScopeParams {
    hash
        .price_type(api::billing::credit_grants::PriceType::Metered)
        .prices(billing_credit_balance_summary_price_params)
}

pub(crate) fn billing_meter_event_adjustments_cancel_params(hash: api::billing::meter_event_adjustments::CancelParams) -> api::billing::meter_event_adjustments::CancelParams {
    hash
        .identifier("x")
}

pub(crate) fn billing_meters_customer_mapping_params(hash: api::billing::meters::CustomerMappingParams) -> api::billing::meters::CustomerMappingParams {
    hash
        .event_payload_key("x")
        .type_(api::billing::meters::CustomerMappingType::ById)
}

pub(crate) fn billing_meters_default_aggregation_params(hash: api::billing::meters::DefaultAggregationParams) -> api::billing::meters::DefaultAggregationParams {
    hash
        .formula(api::billing::meters::DefaultAggregationFormula::Count)
}

pub(crate) fn billing_meters_value_settings_params(hash: api::billing::meters::ValueSettingsParams) -> api::billing::meters::ValueSettingsParams {
    hash
        .event_payload_key("x")
}

pub(crate) fn billing_portal_configurations_business_profile_params(hash: api::billing_portal::configurations::BusinessProfileParams) -> api::billing_portal::configurations::BusinessProfileParams {
    hash
        .headline("x")
        .privacy_policy_url("x")
        .terms_of_service_url("x")
}

pub(crate) fn billing_portal_configurations_cancellation_reason_params(hash: api::billing_portal::configurations::CancellationReasonParams) -> api::billing_portal::configurations::CancellationReasonParams {
    hash
        .enabled(true)
        .feedback_options(["x"])
        .options([api::billing_portal::configurations::CancellationReasonOption::CustomerService])
}

pub(crate) fn billing_portal_configurations_condition_params(hash: api::billing_portal::configurations::ConditionParams) -> api::billing_portal::configurations::ConditionParams {
    hash
        .type_(api::billing_portal::configurations::ConditionType::DecreasingItemAmount)
}

pub(crate) fn billing_portal_configurations_customer_update_params(hash: api::billing_portal::configurations::CustomerUpdateParams) -> api::billing_portal::configurations::CustomerUpdateParams {
    hash
        .allowed_updates([api::billing_portal::configurations::AllowedUpdate::Address])
        .enabled(true)
}

pub(crate) fn billing_portal_configurations_duration_params(hash: api::billing_portal::configurations::DurationParams) -> api::billing_portal::configurations::DurationParams {
    hash
        .interval_options(billing_portal_configurations_interval_option_params)
        .type_(api::billing_portal::configurations::DurationType::Indefinite)
}

pub(crate) fn billing_portal_configurations_features_params(hash: api::billing_portal::configurations::FeaturesParams) -> api::billing_portal::configurations::FeaturesParams {
    hash
        .customer_update(billing_portal_configurations_customer_update_params)
        .invoice_history(billing_portal_configurations_login_page_params)
        .payment_method_update(billing_portal_configurations_payment_method_update_params)
        .subscription_cancel(billing_portal_configurations_subscription_cancel_params)
        .subscription_pause(billing_portal_configurations_subscription_pause_params)
        .subscription_update(billing_portal_configurations_subscription_update_params)
}

pub(crate) fn billing_portal_configurations_interval_option_params(hash: api::billing_portal::configurations::IntervalOptionParams) -> api::billing_portal::configurations::IntervalOptionParams {
    hash
        .interval(api::billing_portal::configurations::IntervalOptionInterval::Day)
        .interval_count(1)
}

pub(crate) fn billing_portal_configurations_login_page_params(hash: api::billing_portal::configurations::LoginPageParams) -> api::billing_portal::configurations::LoginPageParams {
    hash
        .enabled(true)
}

pub(crate) fn billing_portal_configurations_payment_method_update_params(hash: api::billing_portal::configurations::PaymentMethodUpdateParams) -> api::billing_portal::configurations::PaymentMethodUpdateParams {
    hash
        .enabled(true)
        .payment_method_configuration("x")
}

pub(crate) fn billing_portal_configurations_product_params(hash: api::billing_portal::configurations::ProductParams) -> api::billing_portal::configurations::ProductParams {
    hash
        .adjustable_quantity(payment_links_adjustable_quantity_params)
        .prices(["x"])
        .product("x")
}

pub(crate) fn billing_portal_configurations_schedule_at_period_end_params(hash: api::billing_portal::configurations::ScheduleAtPeriodEndParams) -> api::billing_portal::configurations::ScheduleAtPeriodEndParams {
    hash
        .conditions(billing_portal_configurations_condition_params)
}

pub(crate) fn billing_portal_configurations_subscription_cancel_params(hash: api::billing_portal::configurations::SubscriptionCancelParams) -> api::billing_portal::configurations::SubscriptionCancelParams {
    hash
        .cancellation_reason(billing_portal_configurations_cancellation_reason_params)
        .enabled(true)
        .mode(api::billing_portal::configurations::SubscriptionCancelMode::AtPeriodEnd)
        .proration_behavior(api::billing_portal::configurations::ProrationBehavior::AlwaysInvoice)
}

pub(crate) fn billing_portal_configurations_subscription_pause_params(hash: api::billing_portal::configurations::SubscriptionPauseParams) -> api::billing_portal::configurations::SubscriptionPauseParams {
    hash
        .duration(billing_portal_configurations_duration_params)
        .enabled(true)
}

pub(crate) fn billing_portal_configurations_subscription_update_params(hash: api::billing_portal::configurations::SubscriptionUpdateParams) -> api::billing_portal::configurations::SubscriptionUpdateParams {
    hash
        .billing_cycle_anchor(api::billing_portal::configurations::BillingCycleAnchor::Now)
        .default_allowed_updates([api::billing_portal::configurations::DefaultAllowedUpdate::Price])
        .enabled(true)
        .products(billing_portal_configurations_product_params)
        .proration_behavior(api::billing_portal::configurations::ProrationBehavior::AlwaysInvoice)
        .schedule_at_period_end(billing_portal_configurations_schedule_at_period_end_params)
        .trial_update_behavior(api::billing_portal::configurations::TrialUpdateBehavior::ContinueTrial)
}

pub(crate) fn billing_portal_configurations_update_business_profile_params(hash: api::billing_portal::configurations::UpdateBusinessProfileParams) -> api::billing_portal::configurations::UpdateBusinessProfileParams {
    hash
        .headline("x")
        .privacy_policy_url("x")
        .terms_of_service_url("x")
}

pub(crate) fn billing_portal_configurations_update_cancellation_reason_params(hash: api::billing_portal::configurations::UpdateCancellationReasonParams) -> api::billing_portal::configurations::UpdateCancellationReasonParams {
    hash
        .enabled(true)
        .feedback_options(["x"])
        .options([api::billing_portal::configurations::CancellationReasonOption::CustomerService])
}

pub(crate) fn billing_portal_configurations_update_customer_update_params(hash: api::billing_portal::configurations::UpdateCustomerUpdateParams) -> api::billing_portal::configurations::UpdateCustomerUpdateParams {
    hash
        .allowed_updates([api::billing_portal::configurations::AllowedUpdate::Address])
        .enabled(true)
}

pub(crate) fn billing_portal_configurations_update_features_params(hash: api::billing_portal::configurations::UpdateFeaturesParams) -> api::billing_portal::configurations::UpdateFeaturesParams {
    hash
        .customer_update(billing_portal_configurations_update_customer_update_params)
        .invoice_history(billing_portal_configurations_login_page_params)
        .payment_method_update(billing_portal_configurations_payment_method_update_params)
        .subscription_cancel(billing_portal_configurations_update_subscription_cancel_params)
        .subscription_pause(billing_portal_configurations_subscription_pause_params)
        .subscription_update(billing_portal_configurations_update_subscription_update_params)
}

pub(crate) fn billing_portal_configurations_update_schedule_at_period_end_params(hash: api::billing_portal::configurations::UpdateScheduleAtPeriodEndParams) -> api::billing_portal::configurations::UpdateScheduleAtPeriodEndParams {
    hash
        .conditions(billing_portal_configurations_condition_params)
}

pub(crate) fn billing_portal_configurations_update_subscription_cancel_params(hash: api::billing_portal::configurations::UpdateSubscriptionCancelParams) -> api::billing_portal::configurations::UpdateSubscriptionCancelParams {
    hash
        .cancellation_reason(billing_portal_configurations_update_cancellation_reason_params)
        .enabled(true)
        .mode(api::billing_portal::configurations::SubscriptionCancelMode::AtPeriodEnd)
        .proration_behavior(api::billing_portal::configurations::ProrationBehavior::AlwaysInvoice)
}

pub(crate) fn billing_portal_configurations_update_subscription_update_params(hash: api::billing_portal::configurations::UpdateSubscriptionUpdateParams) -> api::billing_portal::configurations::UpdateSubscriptionUpdateParams {
    hash
        .billing_cycle_anchor(api::billing_portal::configurations::BillingCycleAnchor::Now)
        .default_allowed_updates([api::billing_portal::configurations::DefaultAllowedUpdate::Price])
        .enabled(true)
        .products(billing_portal_configurations_product_params)
        .proration_behavior(api::billing_portal::configurations::ProrationBehavior::AlwaysInvoice)
        .schedule_at_period_end(billing_portal_configurations_update_schedule_at_period_end_params)
        .trial_update_behavior(api::billing_portal::configurations::TrialUpdateBehavior::ContinueTrial)
}

pub(crate) fn billing_portal_sessions_after_completion_params(hash: api::billing_portal::sessions::AfterCompletionParams) -> api::billing_portal::sessions::AfterCompletionParams {
    hash
        .hosted_confirmation(payment_links_hosted_confirmation_params)
        .redirect(sources_redirect_params)
        .type_(api::billing_portal::sessions::AfterCompletionType::HostedConfirmation)
}

pub(crate) fn billing_portal_sessions_after_expiration_params(hash: api::billing_portal::sessions::AfterExpirationParams) -> api::billing_portal::sessions::AfterExpirationParams {
    hash
        .customer_login(billing_portal_sessions_customer_login_params)
        .type_(api::billing_portal::sessions::AfterExpirationType::CustomerLogin)
}

pub(crate) fn billing_portal_sessions_coupon_offer_params(hash: api::billing_portal::sessions::CouponOfferParams) -> api::billing_portal::sessions::CouponOfferParams {
    hash
        .coupon("x")
}

pub(crate) fn billing_portal_sessions_customer_login_params(hash: api::billing_portal::sessions::CustomerLoginParams) -> api::billing_portal::sessions::CustomerLoginParams {
    hash
        .expires_at(Timestamp::from_unix(1))
}

pub(crate) fn billing_portal_sessions_discount_params(hash: api::billing_portal::sessions::DiscountParams) -> api::billing_portal::sessions::DiscountParams {
    hash
        .coupon("x")
        .promotion_code("x")
}

pub(crate) fn billing_portal_sessions_flow_data_params(hash: api::billing_portal::sessions::FlowDataParams) -> api::billing_portal::sessions::FlowDataParams {
    hash
        .after_completion(billing_portal_sessions_after_completion_params)
        .subscription_cancel(billing_portal_sessions_subscription_cancel_params)
        .subscription_pause(billing_portal_sessions_subscription_pause_params)
        .subscription_update(billing_portal_sessions_subscription_pause_params)
        .subscription_update_confirm(billing_portal_sessions_subscription_update_confirm_params)
        .type_(api::billing_portal::sessions::FlowDataType::CustomerUpdate)
}

pub(crate) fn billing_portal_sessions_item_params(hash: api::billing_portal::sessions::ItemParams) -> api::billing_portal::sessions::ItemParams {
    hash
        .id("x")
        .price("x")
        .quantity(1)
}

pub(crate) fn billing_portal_sessions_retention_params(hash: api::billing_portal::sessions::RetentionParams) -> api::billing_portal::sessions::RetentionParams {
    hash
        .coupon_offer(billing_portal_sessions_coupon_offer_params)
        .type_(api::billing_portal::sessions::RetentionType::CouponOffer)
}

pub(crate) fn billing_portal_sessions_subscription_cancel_params(hash: api::billing_portal::sessions::SubscriptionCancelParams) -> api::billing_portal::sessions::SubscriptionCancelParams {
    hash
        .retention(billing_portal_sessions_retention_params)
        .subscription("x")
}

pub(crate) fn billing_portal_sessions_subscription_pause_params(hash: api::billing_portal::sessions::SubscriptionPauseParams) -> api::billing_portal::sessions::SubscriptionPauseParams {
    hash
        .subscription("x")
}

pub(crate) fn billing_portal_sessions_subscription_update_confirm_params(hash: api::billing_portal::sessions::SubscriptionUpdateConfirmParams) -> api::billing_portal::sessions::SubscriptionUpdateConfirmParams {
    hash
        .discounts(billing_portal_sessions_discount_params)
        .items(billing_portal_sessions_item_params)
        .subscription("x")
}

pub(crate) fn charges_capture_transfer_data_params(hash: api::charges::CaptureTransferDataParams) -> api::charges::CaptureTransferDataParams {
    hash
        .amount(1)
}

pub(crate) fn charges_destination_params(hash: api::charges::DestinationParams) -> api::charges::DestinationParams {
    hash
        .account("x")
        .amount(1)
}

pub(crate) fn charges_fraud_details_params(hash: api::charges::FraudDetailsParams) -> api::charges::FraudDetailsParams {
    hash
        .user_report(api::charges::UserReport::Fraudulent)
}

pub(crate) fn charges_radar_options_params(hash: api::charges::RadarOptionsParams) -> api::charges::RadarOptionsParams {
    hash
        .session("x")
}

pub(crate) fn charges_shipping_params(hash: api::charges::ShippingParams) -> api::charges::ShippingParams {
    hash
        .address(accounts_address_params)
        .carrier("x")
        .name("x")
        .phone("x")
        .tracking_number("x")
}

pub(crate) fn charges_transfer_data_params(hash: api::charges::TransferDataParams) -> api::charges::TransferDataParams {
    hash
        .amount(1)
        .description("x")
        .destination("x")
}

pub(crate) fn checkout_sessions_acss_debit_params(hash: api::checkout::sessions::AcssDebitParams) -> api::checkout::sessions::AcssDebitParams {
    hash
        .currency("x")
        .mandate_options(checkout_sessions_mandate_options_params)
        .setup_future_usage(api::checkout::sessions::AcssDebitSetupFutureUsage::None)
        .target_date("x")
        .verification_method(api::checkout::sessions::VerificationMethod::Automatic)
}

pub(crate) fn checkout_sessions_adaptive_pricing_params(hash: api::checkout::sessions::AdaptivePricingParams) -> api::checkout::sessions::AdaptivePricingParams {
    hash
        .enabled(true)
}

pub(crate) fn checkout_sessions_address_params(hash: api::checkout::sessions::AddressParams) -> api::checkout::sessions::AddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
}

pub(crate) fn checkout_sessions_after_expiration_params(hash: api::checkout::sessions::AfterExpirationParams) -> api::checkout::sessions::AfterExpirationParams {
    hash
        .recovery(checkout_sessions_recovery_params)
}

pub(crate) fn checkout_sessions_alipay_params(hash: api::checkout::sessions::AlipayParams) -> api::checkout::sessions::AlipayParams {
    hash
        .setup_future_usage(api::checkout::sessions::AlipaySetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_alma_params(hash: api::checkout::sessions::AlmaParams) -> api::checkout::sessions::AlmaParams {
    hash
        .capture_method(api::checkout::sessions::AlmaCaptureMethod::Manual)
}

pub(crate) fn checkout_sessions_amazon_pay_params(hash: api::checkout::sessions::AmazonPayParams) -> api::checkout::sessions::AmazonPayParams {
    hash
        .capture_method(api::checkout::sessions::AmazonPayCaptureMethod::Manual)
        .setup_future_usage(api::checkout::sessions::AmazonPaySetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_au_becs_debit_params(hash: api::checkout::sessions::AuBecsDebitParams) -> api::checkout::sessions::AuBecsDebitParams {
    hash
        .setup_future_usage(api::checkout::sessions::AuBecsDebitSetupFutureUsage::None)
        .target_date("x")
}

pub(crate) fn checkout_sessions_bancontact_params(hash: api::checkout::sessions::BancontactParams) -> api::checkout::sessions::BancontactParams {
    hash
        .setup_future_usage(api::checkout::sessions::BancontactSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_blik_params(hash: api::checkout::sessions::BlikParams) -> api::checkout::sessions::BlikParams {
    hash
        .mandate_options(payment_intents_blik_mandate_options_params)
        .setup_future_usage(api::checkout::sessions::BlikSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_boleto_params(hash: api::checkout::sessions::BoletoParams) -> api::checkout::sessions::BoletoParams {
    hash
        .expires_after_days(1)
        .setup_future_usage(api::checkout::sessions::BoletoSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_branding_settings_params(hash: api::checkout::sessions::BrandingSettingsParams) -> api::checkout::sessions::BrandingSettingsParams {
    hash
        .background_color("x")
        .border_style(api::checkout::sessions::BorderStyle::Pill)
        .button_color("x")
        .display_name("x")
        .font_family(api::checkout::sessions::FontFamily::BeVietnamPro)
        .icon(checkout_sessions_icon_params)
        .logo(checkout_sessions_icon_params)
}

pub(crate) fn checkout_sessions_card_params(hash: api::checkout::sessions::CardParams) -> api::checkout::sessions::CardParams {
    hash
        .capture_method(api::checkout::sessions::CardCaptureMethod::Manual)
        .installments(checkout_sessions_adaptive_pricing_params)
        .request_extended_authorization(api::checkout::sessions::RequestExtendedAuthorization::IfAvailable)
        .request_incremental_authorization(api::checkout::sessions::RequestIncrementalAuthorization::IfAvailable)
        .request_multicapture(api::checkout::sessions::RequestMulticapture::IfAvailable)
        .request_overcapture(api::checkout::sessions::RequestOvercapture::IfAvailable)
        .request_three_d_secure(api::checkout::sessions::RequestThreeDSecure::Any)
        .restrictions(checkout_sessions_restrictions_params)
        .setup_future_usage(api::checkout::sessions::SetupFutureUsage::OffSession)
        .statement_descriptor_suffix_kana("x")
        .statement_descriptor_suffix_kanji("x")
}

pub(crate) fn checkout_sessions_cashapp_params(hash: api::checkout::sessions::CashappParams) -> api::checkout::sessions::CashappParams {
    hash
        .capture_method(api::checkout::sessions::CashappCaptureMethod::Manual)
        .setup_future_usage(api::checkout::sessions::CashappSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_collected_information_params(hash: api::checkout::sessions::CollectedInformationParams) -> api::checkout::sessions::CollectedInformationParams {
    hash
        .shipping_details(checkout_sessions_shipping_details_params)
}

pub(crate) fn checkout_sessions_consent_collection_params(hash: api::checkout::sessions::ConsentCollectionParams) -> api::checkout::sessions::ConsentCollectionParams {
    hash
        .payment_method_reuse_agreement(payment_links_payment_method_reuse_agreement_params)
        .promotions(api::checkout::sessions::ConsentCollectionPromotions::Auto)
        .terms_of_service(api::checkout::sessions::ConsentCollectionTermsOfService::None)
}

pub(crate) fn checkout_sessions_customer_details_params(hash: api::checkout::sessions::CustomerDetailsParams) -> api::checkout::sessions::CustomerDetailsParams {
    hash
        .email("x")
}

pub(crate) fn checkout_sessions_customer_update_params(hash: api::checkout::sessions::CustomerUpdateParams) -> api::checkout::sessions::CustomerUpdateParams {
    hash
        .address(api::checkout::sessions::CustomerUpdateAddress::Auto)
        .name(api::checkout::sessions::CustomerUpdateName::Auto)
        .shipping(api::checkout::sessions::CustomerUpdateShipping::Auto)
}

pub(crate) fn checkout_sessions_debit_params(hash: api::checkout::sessions::DebitParams) -> api::checkout::sessions::DebitParams {
    hash
        .mandate_options(payment_intents_bacs_debit_mandate_options_params)
        .setup_future_usage(api::checkout::sessions::BacsDebitSetupFutureUsage::None)
        .target_date("x")
}

pub(crate) fn checkout_sessions_financial_connections_params(hash: api::checkout::sessions::FinancialConnectionsParams) -> api::checkout::sessions::FinancialConnectionsParams {
    hash
        .permissions([api::checkout::sessions::FinancialConnectionsPermission::Balances])
        .prefetch([api::checkout::sessions::FinancialConnectionsPrefetch::Balances])
}

pub(crate) fn checkout_sessions_icon_params(hash: api::checkout::sessions::IconParams) -> api::checkout::sessions::IconParams {
    hash
        .file("x")
        .type_(api::checkout::sessions::IconType::File)
        .url("x")
}

pub(crate) fn checkout_sessions_invoice_creation_params(hash: api::checkout::sessions::InvoiceCreationParams) -> api::checkout::sessions::InvoiceCreationParams {
    hash
        .enabled(true)
        .invoice_data(checkout_sessions_invoice_data_params)
}

pub(crate) fn checkout_sessions_invoice_data_params(hash: api::checkout::sessions::InvoiceDataParams) -> api::checkout::sessions::InvoiceDataParams {
    hash
        .account_tax_ids(["x"])
        .custom_fields(payment_links_invoice_data_custom_field_params)
        .description("x")
        .footer("x")
        .issuer(payment_links_liability_params)
        .metadata([("k", "x")])
        .rendering_options(customers_rendering_options_params)
}

pub(crate) fn checkout_sessions_klarna_params(hash: api::checkout::sessions::KlarnaParams) -> api::checkout::sessions::KlarnaParams {
    hash
        .capture_method(api::checkout::sessions::KlarnaCaptureMethod::Manual)
        .setup_future_usage(api::checkout::sessions::KlarnaSetupFutureUsage::None)
        .subscriptions(setup_intents_subscription_params)
}

pub(crate) fn checkout_sessions_konbini_params(hash: api::checkout::sessions::KonbiniParams) -> api::checkout::sessions::KonbiniParams {
    hash
        .expires_after_days(1)
        .setup_future_usage(api::checkout::sessions::KonbiniSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_line_item_params(hash: api::checkout::sessions::LineItemParams) -> api::checkout::sessions::LineItemParams {
    hash
        .adjustable_quantity(payment_links_adjustable_quantity_params)
        .metadata([("k", "x")])
        .price("x")
        .price_data(checkout_sessions_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn checkout_sessions_link_params(hash: api::checkout::sessions::LinkParams) -> api::checkout::sessions::LinkParams {
    hash
        .display(api::checkout::sessions::LinkDisplay::Auto)
}

pub(crate) fn checkout_sessions_mandate_options_params(hash: api::checkout::sessions::MandateOptionsParams) -> api::checkout::sessions::MandateOptionsParams {
    hash
        .custom_mandate_url("x")
        .default_for([api::checkout::sessions::DefaultFor::Invoice])
        .interval_description("x")
        .payment_schedule(api::checkout::sessions::PaymentSchedule::Combined)
        .transaction_type(api::checkout::sessions::TransactionType::Business)
}

pub(crate) fn checkout_sessions_p24_params(hash: api::checkout::sessions::P24Params) -> api::checkout::sessions::P24Params {
    hash
        .setup_future_usage(api::checkout::sessions::P24SetupFutureUsage::None)
        .tos_shown_and_accepted(true)
}

pub(crate) fn checkout_sessions_payment_intent_data_params(hash: api::checkout::sessions::PaymentIntentDataParams) -> api::checkout::sessions::PaymentIntentDataParams {
    hash
        .application_fee_amount(1)
        .capture_method(api::checkout::sessions::CaptureMethod::Automatic)
        .description("x")
        .metadata([("k", "x")])
        .on_behalf_of("x")
        .receipt_email("x")
        .setup_future_usage(api::checkout::sessions::SetupFutureUsage::OffSession)
        .shipping(checkout_sessions_shipping_params)
        .statement_descriptor("x")
        .statement_descriptor_suffix("x")
        .transfer_data(invoices_transfer_data_params)
        .transfer_group("x")
}

pub(crate) fn checkout_sessions_payment_method_data_params(hash: api::checkout::sessions::PaymentMethodDataParams) -> api::checkout::sessions::PaymentMethodDataParams {
    hash
        .allow_redisplay(api::checkout::sessions::AllowRedisplay::Always)
}

pub(crate) fn checkout_sessions_payment_method_option_params(hash: api::checkout::sessions::PaymentMethodOptionParams) -> api::checkout::sessions::PaymentMethodOptionParams {
    hash
        .capture_method(api::checkout::sessions::AffirmCaptureMethod::Manual)
        .setup_future_usage(api::checkout::sessions::AffirmSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_payment_method_options_params(hash: api::checkout::sessions::PaymentMethodOptionsParams) -> api::checkout::sessions::PaymentMethodOptionsParams {
    hash
        .acss_debit(checkout_sessions_acss_debit_params)
        .affirm(checkout_sessions_payment_method_option_params)
        .afterpay_clearpay(checkout_sessions_payment_method_option_params)
        .alipay(checkout_sessions_alipay_params)
        .alma(checkout_sessions_alma_params)
        .amazon_pay(checkout_sessions_amazon_pay_params)
        .au_becs_debit(checkout_sessions_au_becs_debit_params)
        .bacs_debit(checkout_sessions_debit_params)
        .bancontact(checkout_sessions_bancontact_params)
        .billie(checkout_sessions_alma_params)
        .blik(checkout_sessions_blik_params)
        .boleto(checkout_sessions_boleto_params)
        .card(checkout_sessions_card_params)
        .cashapp(checkout_sessions_cashapp_params)
        .crypto(checkout_sessions_session_payment_method_option_params)
        .customer_balance(payment_intents_customer_balance_params)
        .demo_pay(checkout_sessions_bancontact_params)
        .eps(checkout_sessions_session_payment_method_option_params)
        .fpx(checkout_sessions_session_payment_method_option_params)
        .giropay(checkout_sessions_session_payment_method_option_params)
        .grabpay(checkout_sessions_session_payment_method_option_params)
        .ideal(checkout_sessions_session_payment_method_option_params)
        .kakao_pay(checkout_sessions_amazon_pay_params)
        .klarna(checkout_sessions_klarna_params)
        .konbini(checkout_sessions_konbini_params)
        .kr_card(checkout_sessions_amazon_pay_params)
        .link(checkout_sessions_amazon_pay_params)
        .mobilepay(checkout_sessions_payment_method_option_params)
        .multibanco(checkout_sessions_session_payment_method_option_params)
        .naver_pay(checkout_sessions_amazon_pay_params)
        .oxxo(checkout_sessions_konbini_params)
        .p24(checkout_sessions_p24_params)
        .pay_by_bank(empty)
        .payco(checkout_sessions_payment_method_option_params)
        .paynow(checkout_sessions_session_payment_method_option_params)
        .paypal(checkout_sessions_paypal_params)
        .payto(checkout_sessions_payto_params)
        .pix(checkout_sessions_pix_params)
        .revolut_pay(checkout_sessions_revolut_pay_params)
        .samsung_pay(checkout_sessions_payment_method_option_params)
        .satispay(checkout_sessions_alma_params)
        .scalapay(checkout_sessions_alma_params)
        .sepa_debit(checkout_sessions_debit_params)
        .sequra(checkout_sessions_alma_params)
        .sofort(checkout_sessions_session_payment_method_option_params)
        .sunbit(checkout_sessions_payment_method_option_params)
        .swish(checkout_sessions_swish_params)
        .twint(checkout_sessions_bancontact_params)
        .upi(checkout_sessions_upi_params)
        .us_bank_account(checkout_sessions_us_bank_account_params)
        .wechat_pay(checkout_sessions_wechat_pay_params)
}

pub(crate) fn checkout_sessions_paypal_params(hash: api::checkout::sessions::PaypalParams) -> api::checkout::sessions::PaypalParams {
    hash
        .capture_method(api::checkout::sessions::PaypalCaptureMethod::Manual)
        .preferred_locale("x")
        .reference("x")
        .risk_correlation_id("x")
        .setup_future_usage(api::checkout::sessions::PaypalSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_payto_params(hash: api::checkout::sessions::PaytoParams) -> api::checkout::sessions::PaytoParams {
    hash
        .mandate_options(setup_intents_payto_mandate_options_params)
        .setup_future_usage(api::checkout::sessions::PaytoSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_permissions_params(hash: api::checkout::sessions::PermissionsParams) -> api::checkout::sessions::PermissionsParams {
    hash
        .update_shipping_details(api::checkout::sessions::UpdateShippingDetails::ClientOnly)
}

pub(crate) fn checkout_sessions_pix_params(hash: api::checkout::sessions::PixParams) -> api::checkout::sessions::PixParams {
    hash
        .amount_includes_iof(api::checkout::sessions::AmountIncludesIof::Always)
        .expires_after_seconds(1)
        .mandate_options(payment_intents_pix_mandate_options_params)
        .setup_future_usage(api::checkout::sessions::PixSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_price_data_params(hash: api::checkout::sessions::PriceDataParams) -> api::checkout::sessions::PriceDataParams {
    hash
        .currency("x")
        .product("x")
        .product_data(invoice_line_items_product_data_params)
        .recurring(subscriptions_pending_invoice_item_interval_params)
        .tax_behavior(api::checkout::sessions::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn checkout_sessions_recovery_params(hash: api::checkout::sessions::RecoveryParams) -> api::checkout::sessions::RecoveryParams {
    hash
        .allow_promotion_codes(true)
        .enabled(true)
}

pub(crate) fn checkout_sessions_restrictions_params(hash: api::checkout::sessions::RestrictionsParams) -> api::checkout::sessions::RestrictionsParams {
    hash
        .brands_blocked([api::checkout::sessions::BrandsBlocked::AmericanExpress])
        .funding_types_blocked([api::checkout::sessions::FundingTypesBlocked::Credit])
}

pub(crate) fn checkout_sessions_revolut_pay_params(hash: api::checkout::sessions::RevolutPayParams) -> api::checkout::sessions::RevolutPayParams {
    hash
        .capture_method(api::checkout::sessions::RevolutPayCaptureMethod::Manual)
        .setup_future_usage(api::checkout::sessions::RevolutPaySetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_saved_payment_method_options_params(hash: api::checkout::sessions::SavedPaymentMethodOptionsParams) -> api::checkout::sessions::SavedPaymentMethodOptionsParams {
    hash
        .allow_redisplay_filters([api::checkout::sessions::AllowRedisplayFilter::Always])
        .payment_method_remove(api::checkout::sessions::PaymentMethodRemove::Disabled)
        .payment_method_save(api::checkout::sessions::PaymentMethodSave::Disabled)
}

pub(crate) fn checkout_sessions_session_payment_method_option_params(hash: api::checkout::sessions::SessionPaymentMethodOptionParams) -> api::checkout::sessions::SessionPaymentMethodOptionParams {
    hash
        .setup_future_usage(api::checkout::sessions::CryptoSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_setup_intent_data_params(hash: api::checkout::sessions::SetupIntentDataParams) -> api::checkout::sessions::SetupIntentDataParams {
    hash
        .description("x")
        .metadata([("k", "x")])
        .on_behalf_of("x")
}

pub(crate) fn checkout_sessions_shipping_details_params(hash: api::checkout::sessions::ShippingDetailsParams) -> api::checkout::sessions::ShippingDetailsParams {
    hash
        .address(checkout_sessions_address_params)
        .name("x")
}

pub(crate) fn checkout_sessions_shipping_option_params(hash: api::checkout::sessions::ShippingOptionParams) -> api::checkout::sessions::ShippingOptionParams {
    hash
        .shipping_rate("x")
        .shipping_rate_data(invoices_shipping_rate_data_params)
}

pub(crate) fn checkout_sessions_shipping_params(hash: api::checkout::sessions::ShippingParams) -> api::checkout::sessions::ShippingParams {
    hash
        .address(sources_shipping_address_params)
        .carrier("x")
        .name("x")
        .phone("x")
        .tracking_number("x")
}

pub(crate) fn checkout_sessions_subscription_data_params(hash: api::checkout::sessions::SubscriptionDataParams) -> api::checkout::sessions::SubscriptionDataParams {
    hash
        .application_fee_percent(0.5)
        .billing_cycle_anchor(Timestamp::from_unix(1))
        .billing_cycle_anchor_config(subscriptions_billing_cycle_anchor_config_params)
        .billing_mode(invoices_billing_mode_params)
        .default_tax_rates(["x"])
        .description("x")
        .invoice_settings(payment_links_invoice_settings_params)
        .metadata([("k", "x")])
        .on_behalf_of("x")
        .pending_invoice_item_interval(subscriptions_pending_invoice_item_interval_params)
        .proration_behavior(api::checkout::sessions::ProrationBehavior::CreateProrations)
        .transfer_data(checkout_sessions_subscription_data_transfer_data_params)
        .trial_end(Timestamp::from_unix(1))
        .trial_period_days(1)
        .trial_settings(payment_links_trial_settings_params)
}

pub(crate) fn checkout_sessions_subscription_data_transfer_data_params(hash: api::checkout::sessions::SubscriptionDataTransferDataParams) -> api::checkout::sessions::SubscriptionDataTransferDataParams {
    hash
        .amount_percent(0.5)
        .destination("x")
}

pub(crate) fn checkout_sessions_swish_params(hash: api::checkout::sessions::SwishParams) -> api::checkout::sessions::SwishParams {
    hash
        .reference("x")
}

pub(crate) fn checkout_sessions_update_line_item_params(hash: api::checkout::sessions::UpdateLineItemParams) -> api::checkout::sessions::UpdateLineItemParams {
    hash
        .adjustable_quantity(payment_links_adjustable_quantity_params)
        .id("x")
        .metadata([("k", "x")])
        .price("x")
        .price_data(checkout_sessions_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn checkout_sessions_update_payment_intent_data_params(hash: api::checkout::sessions::UpdatePaymentIntentDataParams) -> api::checkout::sessions::UpdatePaymentIntentDataParams {
    hash
        .description("x")
        .metadata([("k", "x")])
        .setup_future_usage(api::checkout::sessions::SetupFutureUsage::OffSession)
        .statement_descriptor("x")
        .statement_descriptor_suffix("x")
}

pub(crate) fn checkout_sessions_upi_params(hash: api::checkout::sessions::UpiParams) -> api::checkout::sessions::UpiParams {
    hash
        .mandate_options(invoices_upi_mandate_options_params)
        .setup_future_usage(api::checkout::sessions::UpiSetupFutureUsage::None)
}

pub(crate) fn checkout_sessions_us_bank_account_params(hash: api::checkout::sessions::UsBankAccountParams) -> api::checkout::sessions::UsBankAccountParams {
    hash
        .financial_connections(checkout_sessions_financial_connections_params)
        .setup_future_usage(api::checkout::sessions::UsBankAccountSetupFutureUsage::None)
        .target_date("x")
        .verification_method(api::checkout::sessions::UsBankAccountVerificationMethod::Automatic)
}

pub(crate) fn checkout_sessions_wallet_options_params(hash: api::checkout::sessions::WalletOptionsParams) -> api::checkout::sessions::WalletOptionsParams {
    hash
        .link(checkout_sessions_link_params)
}

pub(crate) fn checkout_sessions_wechat_pay_params(hash: api::checkout::sessions::WechatPayParams) -> api::checkout::sessions::WechatPayParams {
    hash
        .app_id("x")
        .client(api::checkout::sessions::WechatPayClient::Android)
        .setup_future_usage(api::checkout::sessions::WechatPaySetupFutureUsage::None)
}

pub(crate) fn climate_orders_beneficiary_params(hash: api::climate::orders::BeneficiaryParams) -> api::climate::orders::BeneficiaryParams {
    hash
        .public_name("x")
}

pub(crate) fn climate_orders_update_beneficiary_params(hash: api::climate::orders::UpdateBeneficiaryParams) -> api::climate::orders::UpdateBeneficiaryParams {
    hash
        .public_name("x")
}

pub(crate) fn coupons_applies_to_params(hash: api::coupons::AppliesToParams) -> api::coupons::AppliesToParams {
    hash
        .products(["x"])
}

pub(crate) fn coupons_currency_options_params(hash: api::coupons::CurrencyOptionsParams) -> api::coupons::CurrencyOptionsParams {
    hash
        .amount_off(1)
}

pub(crate) fn credit_note_preview_lines_line_params(hash: api::credit_note_preview_lines::LineParams) -> api::credit_note_preview_lines::LineParams {
    hash
        .amount(1)
        .description("x")
        .invoice_line_item("x")
        .metadata([("k", "x")])
        .quantity(1)
        .tax_amounts(credit_note_preview_lines_tax_amount_params)
        .tax_rates(["x"])
        .type_(api::credit_note_preview_lines::LineType::CustomLineItem)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn credit_note_preview_lines_payment_record_refund_params(hash: api::credit_note_preview_lines::PaymentRecordRefundParams) -> api::credit_note_preview_lines::PaymentRecordRefundParams {
    hash
        .payment_record("x")
        .refund_group("x")
}

pub(crate) fn credit_note_preview_lines_refund_params(hash: api::credit_note_preview_lines::RefundParams) -> api::credit_note_preview_lines::RefundParams {
    hash
        .amount_refunded(1)
        .payment_record_refund(credit_note_preview_lines_payment_record_refund_params)
        .refund("x")
        .type_(api::credit_note_preview_lines::RefundType::PaymentRecordRefund)
}

pub(crate) fn credit_note_preview_lines_shipping_cost_params(hash: api::credit_note_preview_lines::ShippingCostParams) -> api::credit_note_preview_lines::ShippingCostParams {
    hash
        .shipping_rate("x")
}

pub(crate) fn credit_note_preview_lines_tax_amount_params(hash: api::credit_note_preview_lines::TaxAmountParams) -> api::credit_note_preview_lines::TaxAmountParams {
    hash
        .amount(1)
        .tax_rate("x")
        .taxable_amount(1)
}

pub(crate) fn customer_cash_balance_settings_params(hash: api::customer_cash_balance::SettingsParams) -> api::customer_cash_balance::SettingsParams {
    hash
        .reconciliation_mode(api::customer_cash_balance::ReconciliationMode::Automatic)
}

pub(crate) fn customer_funding_instructions_bank_transfer_params(hash: api::customer_funding_instructions::BankTransferParams) -> api::customer_funding_instructions::BankTransferParams {
    hash
        .eu_bank_transfer(customer_funding_instructions_eu_bank_transfer_params)
        .requested_address_types([api::customer_funding_instructions::RequestedAddressType::Iban])
        .type_(api::customer_funding_instructions::BankTransferType::EuBankTransfer)
}

pub(crate) fn customer_funding_instructions_eu_bank_transfer_params(hash: api::customer_funding_instructions::EuBankTransferParams) -> api::customer_funding_instructions::EuBankTransferParams {
    hash
        .country("x")
}

pub(crate) fn customer_payment_sources_owner_params(hash: api::customer_payment_sources::OwnerParams) -> api::customer_payment_sources::OwnerParams {
    hash
        .address(accounts_address_params)
        .email("x")
        .name("x")
        .phone("x")
}

pub(crate) fn customer_sessions_active_entitlements_params(hash: api::customer_sessions::ActiveEntitlementsParams) -> api::customer_sessions::ActiveEntitlementsParams {
    hash
        .enabled(true)
}

pub(crate) fn customer_sessions_components_params(hash: api::customer_sessions::ComponentsParams) -> api::customer_sessions::ComponentsParams {
    hash
        .active_entitlements(customer_sessions_active_entitlements_params)
        .buy_button(customer_sessions_active_entitlements_params)
        .customer_portal(customer_sessions_active_entitlements_params)
        .customer_sheet(customer_sessions_customer_sheet_params)
        .mobile_payment_element(customer_sessions_mobile_payment_element_params)
        .payment_element(customer_sessions_payment_element_params)
        .pricing_table(customer_sessions_active_entitlements_params)
}

pub(crate) fn customer_sessions_customer_sheet_params(hash: api::customer_sessions::CustomerSheetParams) -> api::customer_sessions::CustomerSheetParams {
    hash
        .enabled(true)
        .features(customer_sessions_features_params)
}

pub(crate) fn customer_sessions_features_params(hash: api::customer_sessions::FeaturesParams) -> api::customer_sessions::FeaturesParams {
    hash
        .payment_method_allow_redisplay_filters([api::customer_sessions::PaymentMethodAllowRedisplayFilter::Always])
        .payment_method_remove(api::customer_sessions::PaymentMethodRemove::Disabled)
}

pub(crate) fn customer_sessions_mobile_payment_element_features_params(hash: api::customer_sessions::MobilePaymentElementFeaturesParams) -> api::customer_sessions::MobilePaymentElementFeaturesParams {
    hash
        .payment_method_allow_redisplay_filters([api::customer_sessions::PaymentMethodAllowRedisplayFilter::Always])
        .payment_method_redisplay(api::customer_sessions::PaymentMethodRedisplay::Disabled)
        .payment_method_remove(api::customer_sessions::PaymentMethodRemove::Disabled)
        .payment_method_save(api::customer_sessions::PaymentMethodSave::Disabled)
        .payment_method_save_allow_redisplay_override(api::customer_sessions::PaymentMethodSaveAllowRedisplayOverride::Always)
}

pub(crate) fn customer_sessions_mobile_payment_element_params(hash: api::customer_sessions::MobilePaymentElementParams) -> api::customer_sessions::MobilePaymentElementParams {
    hash
        .enabled(true)
        .features(customer_sessions_mobile_payment_element_features_params)
}

pub(crate) fn customer_sessions_payment_element_features_params(hash: api::customer_sessions::PaymentElementFeaturesParams) -> api::customer_sessions::PaymentElementFeaturesParams {
    hash
        .payment_method_allow_redisplay_filters([api::customer_sessions::PaymentMethodAllowRedisplayFilter::Always])
        .payment_method_redisplay(api::customer_sessions::PaymentMethodRedisplay::Disabled)
        .payment_method_redisplay_limit(1)
        .payment_method_remove(api::customer_sessions::PaymentMethodRemove::Disabled)
        .payment_method_save(api::customer_sessions::PaymentMethodSave::Disabled)
        .payment_method_save_usage(api::customer_sessions::PaymentMethodSaveUsage::OffSession)
}

pub(crate) fn customer_sessions_payment_element_params(hash: api::customer_sessions::PaymentElementParams) -> api::customer_sessions::PaymentElementParams {
    hash
        .enabled(true)
        .features(customer_sessions_payment_element_features_params)
}

pub(crate) fn customers_cash_balance_params(hash: api::customers::CashBalanceParams) -> api::customers::CashBalanceParams {
    hash
        .settings(customer_cash_balance_settings_params)
}

pub(crate) fn customers_custom_field_params(hash: api::customers::CustomFieldParams) -> api::customers::CustomFieldParams {
    hash
        .name("x")
        .value("x")
}

pub(crate) fn customers_invoice_settings_params(hash: api::customers::InvoiceSettingsParams) -> api::customers::InvoiceSettingsParams {
    hash
        .custom_fields(customers_custom_field_params)
        .default_payment_method("x")
        .footer("x")
        .rendering_options(customers_rendering_options_params)
}

pub(crate) fn customers_rendering_options_params(hash: api::customers::RenderingOptionsParams) -> api::customers::RenderingOptionsParams {
    hash
        .amount_tax_display(api::customers::AmountTaxDisplay::ExcludeTax)
        .template("x")
}

pub(crate) fn customers_shipping_params(hash: api::customers::ShippingParams) -> api::customers::ShippingParams {
    hash
        .address(accounts_address_params)
        .name("x")
        .phone("x")
}

pub(crate) fn customers_tax_id_datum_params(hash: api::customers::TaxIdDatumParams) -> api::customers::TaxIdDatumParams {
    hash
        .type_("x")
        .value("x")
}

pub(crate) fn customers_tax_params(hash: api::customers::TaxParams) -> api::customers::TaxParams {
    hash
        .ip_address("x")
        .validate_location(api::customers::ValidateLocation::Deferred)
}

pub(crate) fn customers_update_tax_params(hash: api::customers::UpdateTaxParams) -> api::customers::UpdateTaxParams {
    hash
        .ip_address("x")
        .validate_location(api::customers::UpdateTaxValidateLocation::Auto)
}

pub(crate) fn disputes_appeal_params(hash: api::disputes::AppealParams) -> api::disputes::AppealParams {
    hash
        .card(disputes_card_params)
}

pub(crate) fn disputes_card_params(hash: api::disputes::CardParams) -> api::disputes::CardParams {
    hash
        .reason_for_filing("x")
        .supporting_files(["x"])
}

pub(crate) fn disputes_compliance_params(hash: api::disputes::ComplianceParams) -> api::disputes::ComplianceParams {
    hash
        .fee_acknowledged(true)
}

pub(crate) fn disputes_disputed_transaction_params(hash: api::disputes::DisputedTransactionParams) -> api::disputes::DisputedTransactionParams {
    hash
        .customer_account_id("x")
        .customer_device_fingerprint("x")
        .customer_device_id("x")
        .customer_email_address("x")
        .customer_purchase_ip("x")
        .merchandise_or_services(api::disputes::MerchandiseOrServices::Merchandise)
        .product_description("x")
        .shipping_address(accounts_address_params)
}

pub(crate) fn disputes_enhanced_evidence_params(hash: api::disputes::EnhancedEvidenceParams) -> api::disputes::EnhancedEvidenceParams {
    hash
        .mastercard_compliance(disputes_compliance_params)
        .visa_compelling_evidence_3(disputes_visa_compelling_evidence3_params)
        .visa_compliance(disputes_compliance_params)
}

pub(crate) fn disputes_evidence_params(hash: api::disputes::EvidenceParams) -> api::disputes::EvidenceParams {
    hash
        .access_activity_log("x")
        .appeal(disputes_appeal_params)
        .billing_address("x")
        .cancellation_policy("x")
        .cancellation_policy_disclosure("x")
        .cancellation_rebuttal("x")
        .customer_communication("x")
        .customer_email_address("x")
        .customer_name("x")
        .customer_purchase_ip("x")
        .customer_signature("x")
        .duplicate_charge_documentation("x")
        .duplicate_charge_explanation("x")
        .duplicate_charge_id("x")
        .enhanced_evidence(disputes_enhanced_evidence_params)
        .product_description("x")
        .receipt("x")
        .refund_policy("x")
        .refund_policy_disclosure("x")
        .refund_refusal_explanation("x")
        .service_date("x")
        .service_documentation("x")
        .shipping_address("x")
        .shipping_carrier("x")
        .shipping_date("x")
        .shipping_documentation("x")
        .shipping_tracking_number("x")
        .uncategorized_file("x")
        .uncategorized_text("x")
}

pub(crate) fn disputes_prior_undisputed_transaction_params(hash: api::disputes::PriorUndisputedTransactionParams) -> api::disputes::PriorUndisputedTransactionParams {
    hash
        .charge("x")
        .customer_account_id("x")
        .customer_device_fingerprint("x")
        .customer_device_id("x")
        .customer_email_address("x")
        .customer_purchase_ip("x")
        .product_description("x")
        .shipping_address(accounts_address_params)
}

pub(crate) fn disputes_visa_compelling_evidence3_params(hash: api::disputes::VisaCompellingEvidence3Params) -> api::disputes::VisaCompellingEvidence3Params {
    hash
        .disputed_transaction(disputes_disputed_transaction_params)
        .prior_undisputed_transactions(disputes_prior_undisputed_transaction_params)
}

pub(crate) fn external_accounts_bank_account_ownership_verification_params(hash: api::external_accounts::BankAccountOwnershipVerificationParams) -> api::external_accounts::BankAccountOwnershipVerificationParams {
    hash
        .files(["x"])
}

pub(crate) fn external_accounts_card_params(hash: api::external_accounts::CardParams) -> api::external_accounts::CardParams {
    hash
        .address_city("x")
        .address_country("x")
        .address_line1("x")
        .address_line2("x")
        .address_state("x")
        .address_zip("x")
        .currency("x")
        .cvc("x")
        .exp_month(1)
        .exp_year(1)
        .metadata([("k", "x")])
        .name("x")
        .number("x")
        .object("x")
}

pub(crate) fn external_accounts_documents_params(hash: api::external_accounts::DocumentsParams) -> api::external_accounts::DocumentsParams {
    hash
        .bank_account_ownership_verification(external_accounts_bank_account_ownership_verification_params)
}

pub(crate) fn files_file_link_data_params(hash: api::files::FileLinkDataParams) -> api::files::FileLinkDataParams {
    hash
        .create(true)
        .expires_at(Timestamp::from_unix(1))
        .metadata([("k", "x")])
}

pub(crate) fn financial_connections_accounts_account_holder_params(hash: api::financial_connections::accounts::AccountHolderParams) -> api::financial_connections::accounts::AccountHolderParams {
    hash
        .account("x")
        .customer("x")
        .customer_account("x")
}

pub(crate) fn financial_connections_sessions_account_holder_params(hash: api::financial_connections::sessions::AccountHolderParams) -> api::financial_connections::sessions::AccountHolderParams {
    hash
        .account("x")
        .customer("x")
        .customer_account("x")
        .type_(api::financial_connections::sessions::AccountHolderType::Account)
}

pub(crate) fn financial_connections_sessions_filters_params(hash: api::financial_connections::sessions::FiltersParams) -> api::financial_connections::sessions::FiltersParams {
    hash
        .account_subcategories([api::financial_connections::sessions::AccountSubcategory::Checking])
        .country("x")
        .require_payment_method_support(api::financial_connections::sessions::RequirePaymentMethodSupport::All)
}

pub(crate) fn financial_connections_sessions_limits_params(hash: api::financial_connections::sessions::LimitsParams) -> api::financial_connections::sessions::LimitsParams {
    hash
        .accounts(1)
}

pub(crate) fn financial_connections_sessions_manual_entry_params(hash: api::financial_connections::sessions::ManualEntryParams) -> api::financial_connections::sessions::ManualEntryParams {
    hash
        .mode(api::financial_connections::sessions::ManualEntryMode::Automatic)
}

pub(crate) fn financial_connections_transactions_transaction_refresh_params(hash: api::financial_connections::transactions::TransactionRefreshParams) -> api::financial_connections::transactions::TransactionRefreshParams {
    hash
        .after("x")
}

pub(crate) fn forwarding_requests_header_params(hash: api::forwarding::requests::HeaderParams) -> api::forwarding::requests::HeaderParams {
    hash
        .name("x")
        .value("x")
}

pub(crate) fn forwarding_requests_request_params(hash: api::forwarding::requests::RequestParams) -> api::forwarding::requests::RequestParams {
    hash
        .body("x")
        .headers(forwarding_requests_header_params)
}

pub(crate) fn identity_verification_sessions_document_params(hash: api::identity::verification_sessions::DocumentParams) -> api::identity::verification_sessions::DocumentParams {
    hash
        .allowed_types([api::identity::verification_sessions::AllowedType::DrivingLicense])
        .require_id_number(true)
        .require_live_capture(true)
        .require_matching_selfie(true)
}

pub(crate) fn identity_verification_sessions_options_params(hash: api::identity::verification_sessions::OptionsParams) -> api::identity::verification_sessions::OptionsParams {
    hash
        .document(identity_verification_sessions_document_params)
}

pub(crate) fn identity_verification_sessions_provided_details_params(hash: api::identity::verification_sessions::ProvidedDetailsParams) -> api::identity::verification_sessions::ProvidedDetailsParams {
    hash
        .email("x")
        .phone("x")
}

pub(crate) fn identity_verification_sessions_related_person_params(hash: api::identity::verification_sessions::RelatedPersonParams) -> api::identity::verification_sessions::RelatedPersonParams {
    hash
        .account("x")
        .person("x")
}

pub(crate) fn invoice_items_discount_params(hash: api::invoice_items::DiscountParams) -> api::invoice_items::DiscountParams {
    hash
        .coupon("x")
        .discount("x")
        .promotion_code("x")
}

pub(crate) fn invoice_items_period_params(hash: api::invoice_items::PeriodParams) -> api::invoice_items::PeriodParams {
    hash
        .end(Timestamp::from_unix(1))
        .start(Timestamp::from_unix(1))
}

pub(crate) fn invoice_items_price_data_params(hash: api::invoice_items::PriceDataParams) -> api::invoice_items::PriceDataParams {
    hash
        .currency("x")
        .product("x")
        .tax_behavior(api::invoice_items::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn invoice_items_pricing_params(hash: api::invoice_items::PricingParams) -> api::invoice_items::PricingParams {
    hash
        .price("x")
}

pub(crate) fn invoice_line_items_price_data_params(hash: api::invoice_line_items::PriceDataParams) -> api::invoice_line_items::PriceDataParams {
    hash
        .currency("x")
        .product("x")
        .product_data(invoice_line_items_product_data_params)
        .tax_behavior(api::invoice_line_items::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn invoice_line_items_product_data_params(hash: api::invoice_line_items::ProductDataParams) -> api::invoice_line_items::ProductDataParams {
    hash
        .description("x")
        .images(["x"])
        .metadata([("k", "x")])
        .name("x")
        .tax_code("x")
        .tax_details(invoice_line_items_tax_details_params)
        .unit_label("x")
}

pub(crate) fn invoice_line_items_tax_amount_params(hash: api::invoice_line_items::TaxAmountParams) -> api::invoice_line_items::TaxAmountParams {
    hash
        .amount(1)
        .tax_rate_data(invoice_line_items_tax_rate_data_params)
        .taxability_reason(api::invoice_line_items::TaxabilityReason::CustomerExempt)
        .taxable_amount(1)
}

pub(crate) fn invoice_line_items_tax_details_params(hash: api::invoice_line_items::TaxDetailsParams) -> api::invoice_line_items::TaxDetailsParams {
    hash
        .performance_location("x")
        .tax_code("x")
}

pub(crate) fn invoice_line_items_tax_rate_data_params(hash: api::invoice_line_items::TaxRateDataParams) -> api::invoice_line_items::TaxRateDataParams {
    hash
        .country("x")
        .description("x")
        .display_name("x")
        .inclusive(true)
        .jurisdiction("x")
        .jurisdiction_level(api::invoice_line_items::JurisdictionLevel::City)
        .percentage(0.5)
        .state("x")
        .tax_type(api::invoice_line_items::TaxRateDataTaxType::AdmissionsTax)
}

pub(crate) fn invoice_payments_payment_params(hash: api::invoice_payments::PaymentParams) -> api::invoice_payments::PaymentParams {
    hash
        .payment_intent("x")
        .payment_record("x")
        .type_(api::invoice_payments::PaymentType::PaymentIntent)
}

pub(crate) fn invoices_acss_debit_params(hash: api::invoices::AcssDebitParams) -> api::invoices::AcssDebitParams {
    hash
        .mandate_options(invoices_mandate_options_params)
        .verification_method(api::invoices::VerificationMethod::Automatic)
}

pub(crate) fn invoices_add_invoice_item_params(hash: api::invoices::AddInvoiceItemParams) -> api::invoices::AddInvoiceItemParams {
    hash
        .discountable(true)
        .discounts(invoice_items_discount_params)
        .metadata([("k", "x")])
        .period(invoices_add_invoice_item_period_params)
        .price("x")
        .price_data(invoice_items_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn invoices_add_invoice_item_period_params(hash: api::invoices::AddInvoiceItemPeriodParams) -> api::invoices::AddInvoiceItemPeriodParams {
    hash
        .end(invoices_end_params)
        .start(invoices_start_params)
}

pub(crate) fn invoices_applies_to_params(hash: api::invoices::AppliesToParams) -> api::invoices::AppliesToParams {
    hash
        .price("x")
        .type_(api::invoices::AppliesToType::Price)
}

pub(crate) fn invoices_automatic_tax_params(hash: api::invoices::AutomaticTaxParams) -> api::invoices::AutomaticTaxParams {
    hash
        .enabled(true)
        .liability(invoices_issuer_params)
}

pub(crate) fn invoices_bancontact_params(hash: api::invoices::BancontactParams) -> api::invoices::BancontactParams {
    hash
        .preferred_language(api::invoices::PreferredLanguage::De)
}

pub(crate) fn invoices_bank_transfer_params(hash: api::invoices::BankTransferParams) -> api::invoices::BankTransferParams {
    hash
        .eu_bank_transfer(customer_funding_instructions_eu_bank_transfer_params)
        .type_("x")
}

pub(crate) fn invoices_bill_for_outstanding_usage_through_params(hash: api::invoices::BillForOutstandingUsageThroughParams) -> api::invoices::BillForOutstandingUsageThroughParams {
    hash
        .type_(api::invoices::BillForOutstandingUsageThroughType::None)
}

pub(crate) fn invoices_bill_for_params(hash: api::invoices::BillForParams) -> api::invoices::BillForParams {
    hash
        .outstanding_usage_through(invoices_outstanding_usage_through_params)
        .unused_time_from(invoices_unused_time_from_params)
}

pub(crate) fn invoices_bill_for_unused_time_from_params(hash: api::invoices::BillForUnusedTimeFromParams) -> api::invoices::BillForUnusedTimeFromParams {
    hash
        .type_(api::invoices::BillForUnusedTimeFromType::ItemCurrentPeriodStart)
}

pub(crate) fn invoices_bill_until_params(hash: api::invoices::BillUntilParams) -> api::invoices::BillUntilParams {
    hash
        .duration(invoices_duration_params)
        .timestamp(Timestamp::from_unix(1))
        .type_(api::invoices::BillUntilType::Duration)
}

pub(crate) fn invoices_billie_params(hash: api::invoices::BillieParams) -> api::invoices::BillieParams {
    hash
        .company_details(invoices_company_details_params)
        .reference("x")
}

pub(crate) fn invoices_billing_cycle_anchor_params(hash: api::invoices::BillingCycleAnchorParams) -> api::invoices::BillingCycleAnchorParams {
    hash
        .timestamp(Timestamp::from_unix(1))
        .type_(api::invoices::BillingCycleAnchorType::Now)
}

pub(crate) fn invoices_billing_mode_params(hash: api::invoices::BillingModeParams) -> api::invoices::BillingModeParams {
    hash
        .flexible(invoices_flexible_params)
        .type_(api::invoices::BillingModeType::Classic)
}

pub(crate) fn invoices_billing_schedule_params(hash: api::invoices::BillingScheduleParams) -> api::invoices::BillingScheduleParams {
    hash
        .applies_to(invoices_applies_to_params)
        .bill_until(invoices_bill_until_params)
        .key("x")
}

pub(crate) fn invoices_billing_thresholds_params(hash: api::invoices::BillingThresholdsParams) -> api::invoices::BillingThresholdsParams {
    hash
        .amount_gte(1)
        .reset_billing_cycle_anchor(true)
}

pub(crate) fn invoices_card_params(hash: api::invoices::CardParams) -> api::invoices::CardParams {
    hash
        .installments(invoices_installments_params)
        .request_three_d_secure(api::invoices::RequestThreeDSecure::Any)
}

pub(crate) fn invoices_company_details_params(hash: api::invoices::CompanyDetailsParams) -> api::invoices::CompanyDetailsParams {
    hash
        .registered_address(accounts_address_params)
        .registered_name("x")
        .registration_number("x")
        .registration_type(api::invoices::RegistrationType::ChEin)
        .vat("x")
}

pub(crate) fn invoices_currency_options_params(hash: api::invoices::CurrencyOptionsParams) -> api::invoices::CurrencyOptionsParams {
    hash
        .amount(1)
        .tax_behavior(api::invoices::TaxBehavior::Exclusive)
}

pub(crate) fn invoices_current_trial_params(hash: api::invoices::CurrentTrialParams) -> api::invoices::CurrentTrialParams {
    hash
        .trial_offer("x")
}

pub(crate) fn invoices_customer_balance_params(hash: api::invoices::CustomerBalanceParams) -> api::invoices::CustomerBalanceParams {
    hash
        .bank_transfer(invoices_bank_transfer_params)
        .funding_type("x")
}

pub(crate) fn invoices_customer_details_params(hash: api::invoices::CustomerDetailsParams) -> api::invoices::CustomerDetailsParams {
    hash
        .address(accounts_address_params)
        .shipping(customers_shipping_params)
        .tax(invoices_tax_params)
        .tax_exempt(api::invoices::TaxExempt::Exempt)
        .tax_ids(invoices_tax_id_params)
}

pub(crate) fn invoices_delivery_estimate_params(hash: api::invoices::DeliveryEstimateParams) -> api::invoices::DeliveryEstimateParams {
    hash
        .maximum(invoices_maximum_params)
        .minimum(invoices_maximum_params)
}

pub(crate) fn invoices_duration_params(hash: api::invoices::DurationParams) -> api::invoices::DurationParams {
    hash
        .interval(api::invoices::DurationInterval::Day)
        .interval_count(1)
}

pub(crate) fn invoices_end_params(hash: api::invoices::EndParams) -> api::invoices::EndParams {
    hash
        .timestamp(Timestamp::from_unix(1))
        .type_(api::invoices::EndType::MinItemPeriodEnd)
}

pub(crate) fn invoices_filters_params(hash: api::invoices::FiltersParams) -> api::invoices::FiltersParams {
    hash
        .account_subcategories([api::invoices::AccountSubcategory::Checking])
}

pub(crate) fn invoices_financial_connections_params(hash: api::invoices::FinancialConnectionsParams) -> api::invoices::FinancialConnectionsParams {
    hash
        .filters(invoices_filters_params)
        .permissions([api::invoices::FinancialConnectionsPermission::Balances])
        .prefetch([api::invoices::FinancialConnectionsPrefetch::Balances])
}

pub(crate) fn invoices_fixed_amount_params(hash: api::invoices::FixedAmountParams) -> api::invoices::FixedAmountParams {
    hash
        .amount(1)
        .currency("x")
        .currency_options("k", invoices_currency_options_params)
}

pub(crate) fn invoices_flexible_params(hash: api::invoices::FlexibleParams) -> api::invoices::FlexibleParams {
    hash
        .proration_discounts(api::invoices::ProrationDiscounts::Included)
}

pub(crate) fn invoices_from_invoice_params(hash: api::invoices::FromInvoiceParams) -> api::invoices::FromInvoiceParams {
    hash
        .action(api::invoices::FromInvoiceAction::Revision)
        .invoice("x")
}

pub(crate) fn invoices_installments_params(hash: api::invoices::InstallmentsParams) -> api::invoices::InstallmentsParams {
    hash
        .enabled(true)
        .plan(invoices_plan_params)
}

pub(crate) fn invoices_invoice_item_params(hash: api::invoices::InvoiceItemParams) -> api::invoices::InvoiceItemParams {
    hash
        .amount(1)
        .currency("x")
        .description("x")
        .discountable(true)
        .discounts(invoice_items_discount_params)
        .invoiceitem("x")
        .metadata([("k", "x")])
        .period(invoice_items_period_params)
        .price("x")
        .price_data(invoice_items_price_data_params)
        .quantity(1)
        .quantity_decimal("x")
        .tax_behavior(api::invoices::TaxBehavior::Exclusive)
        .tax_code("x")
        .tax_rates(["x"])
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn invoices_invoice_settings_params(hash: api::invoices::InvoiceSettingsParams) -> api::invoices::InvoiceSettingsParams {
    hash
        .account_tax_ids(["x"])
        .days_until_due(1)
        .issuer(invoices_issuer_params)
}

pub(crate) fn invoices_issuer_params(hash: api::invoices::IssuerParams) -> api::invoices::IssuerParams {
    hash
        .account("x")
        .type_(api::invoices::IssuerType::Account)
}

pub(crate) fn invoices_item_billing_thresholds_params(hash: api::invoices::ItemBillingThresholdsParams) -> api::invoices::ItemBillingThresholdsParams {
    hash
        .usage_gte(1)
}

pub(crate) fn invoices_item_params(hash: api::invoices::ItemParams) -> api::invoices::ItemParams {
    hash
        .billing_thresholds(invoices_item_billing_thresholds_params)
        .clear_usage(true)
        .current_trial(invoices_current_trial_params)
        .deleted(true)
        .discounts(invoice_items_discount_params)
        .id("x")
        .metadata([("k", "x")])
        .plan("x")
        .price("x")
        .price_data(invoices_item_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn invoices_item_price_data_params(hash: api::invoices::ItemPriceDataParams) -> api::invoices::ItemPriceDataParams {
    hash
        .currency("x")
        .product("x")
        .recurring(invoices_duration_params)
        .tax_behavior(api::invoices::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn invoices_line_params(hash: api::invoices::LineParams) -> api::invoices::LineParams {
    hash
        .amount(1)
        .description("x")
        .discountable(true)
        .discounts(invoice_items_discount_params)
        .invoice_item("x")
        .metadata([("k", "x")])
        .period(invoice_items_period_params)
        .price_data(invoices_line_price_data_params)
        .pricing(invoice_items_pricing_params)
        .quantity(1)
        .quantity_decimal("x")
        .tax_amounts(invoices_tax_amount_params)
        .tax_rates(["x"])
}

pub(crate) fn invoices_line_price_data_params(hash: api::invoices::LinePriceDataParams) -> api::invoices::LinePriceDataParams {
    hash
        .currency("x")
        .product("x")
        .product_data(invoice_line_items_product_data_params)
        .tax_behavior(api::invoices::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn invoices_mandate_options_params(hash: api::invoices::MandateOptionsParams) -> api::invoices::MandateOptionsParams {
    hash
        .transaction_type(api::invoices::TransactionType::Business)
}

pub(crate) fn invoices_maximum_params(hash: api::invoices::MaximumParams) -> api::invoices::MaximumParams {
    hash
        .unit(api::invoices::MaximumUnit::BusinessDay)
        .value(1)
}

pub(crate) fn invoices_outstanding_usage_through_params(hash: api::invoices::OutstandingUsageThroughParams) -> api::invoices::OutstandingUsageThroughParams {
    hash
        .type_(api::invoices::OutstandingUsageThroughType::None)
}

pub(crate) fn invoices_pause_at_params(hash: api::invoices::PauseAtParams) -> api::invoices::PauseAtParams {
    hash
        .timestamp(Timestamp::from_unix(1))
        .type_(api::invoices::PauseAtType::Now)
}

pub(crate) fn invoices_pause_params(hash: api::invoices::PauseParams) -> api::invoices::PauseParams {
    hash
        .bill_for(invoices_bill_for_params)
        .invoicing_behavior(api::invoices::InvoicingBehavior::Invoice)
        .type_(api::invoices::PauseType::Subscription)
}

pub(crate) fn invoices_pause_schedule_params(hash: api::invoices::PauseScheduleParams) -> api::invoices::PauseScheduleParams {
    hash
        .key("x")
        .pause(invoices_pause_schedule_pause_params)
        .resume(invoices_resume_params)
}

pub(crate) fn invoices_pause_schedule_pause_params(hash: api::invoices::PauseSchedulePauseParams) -> api::invoices::PauseSchedulePauseParams {
    hash
        .pause_at(invoices_pause_at_params)
        .settings(invoices_settings_params)
}

pub(crate) fn invoices_payment_method_options_params(hash: api::invoices::PaymentMethodOptionsParams) -> api::invoices::PaymentMethodOptionsParams {
    hash
        .acss_debit(invoices_acss_debit_params)
        .bancontact(invoices_bancontact_params)
        .billie(invoices_billie_params)
        .blik(empty)
        .card(invoices_card_params)
        .customer_balance(invoices_customer_balance_params)
        .konbini(empty)
        .payto(invoices_payto_params)
        .pix(invoices_pix_params)
        .sepa_debit(empty)
        .upi(invoices_upi_params)
        .us_bank_account(invoices_us_bank_account_params)
}

pub(crate) fn invoices_payment_settings_params(hash: api::invoices::PaymentSettingsParams) -> api::invoices::PaymentSettingsParams {
    hash
        .default_mandate("x")
        .payment_method_options(invoices_payment_method_options_params)
        .payment_method_types([api::invoices::PaymentMethodType::AchCreditTransfer])
}

pub(crate) fn invoices_payto_mandate_options_params(hash: api::invoices::PaytoMandateOptionsParams) -> api::invoices::PaytoMandateOptionsParams {
    hash
        .amount(1)
        .purpose(api::invoices::PaytoMandateOptionsPurpose::DependantSupport)
}

pub(crate) fn invoices_payto_params(hash: api::invoices::PaytoParams) -> api::invoices::PaytoParams {
    hash
        .mandate_options(invoices_payto_mandate_options_params)
}

pub(crate) fn invoices_pdf_params(hash: api::invoices::PdfParams) -> api::invoices::PdfParams {
    hash
        .page_size(api::invoices::PageSize::A4)
}

pub(crate) fn invoices_phase_item_params(hash: api::invoices::PhaseItemParams) -> api::invoices::PhaseItemParams {
    hash
        .billing_thresholds(invoices_item_billing_thresholds_params)
        .discounts(invoice_items_discount_params)
        .metadata([("k", "x")])
        .plan("x")
        .price("x")
        .price_data(invoices_item_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn invoices_phase_params(hash: api::invoices::PhaseParams) -> api::invoices::PhaseParams {
    hash
        .add_invoice_items(invoices_add_invoice_item_params)
        .application_fee_percent(0.5)
        .automatic_tax(invoices_automatic_tax_params)
        .billing_cycle_anchor(api::invoices::BillingCycleAnchor::Automatic)
        .billing_thresholds(invoices_billing_thresholds_params)
        .collection_method(api::invoices::CollectionMethod::ChargeAutomatically)
        .currency("x")
        .default_payment_method("x")
        .default_tax_rates(["x"])
        .description("x")
        .discounts(invoice_items_discount_params)
        .duration(invoices_duration_params)
        .end_date(Now)
        .invoice_settings(invoices_invoice_settings_params)
        .items(invoices_phase_item_params)
        .metadata([("k", "x")])
        .on_behalf_of("x")
        .proration_behavior(api::invoices::ProrationBehavior::AlwaysInvoice)
        .start_date(Now)
        .transfer_data(invoices_phase_transfer_data_params)
        .trial(true)
        .trial_end(Now)
}

pub(crate) fn invoices_phase_transfer_data_params(hash: api::invoices::PhaseTransferDataParams) -> api::invoices::PhaseTransferDataParams {
    hash
        .amount_percent(0.5)
        .destination("x")
}

pub(crate) fn invoices_pix_params(hash: api::invoices::PixParams) -> api::invoices::PixParams {
    hash
        .amount_includes_iof(api::invoices::AmountIncludesIof::Always)
        .expires_after_seconds(1)
}

pub(crate) fn invoices_plan_params(hash: api::invoices::PlanParams) -> api::invoices::PlanParams {
    hash
        .count(1)
        .interval(api::invoices::PlanInterval::Month)
        .type_(api::invoices::PlanType::Bonus)
}

pub(crate) fn invoices_remove_lines_line_params(hash: api::invoices::RemoveLinesLineParams) -> api::invoices::RemoveLinesLineParams {
    hash
        .behavior(api::invoices::LineBehavior::Delete)
        .id("x")
}

pub(crate) fn invoices_rendering_params(hash: api::invoices::RenderingParams) -> api::invoices::RenderingParams {
    hash
        .amount_tax_display(api::invoices::AmountTaxDisplay::ExcludeTax)
        .pdf(invoices_pdf_params)
        .template("x")
        .template_version(1)
}

pub(crate) fn invoices_resume_at_params(hash: api::invoices::ResumeAtParams) -> api::invoices::ResumeAtParams {
    hash
        .duration(invoices_duration_params)
        .timestamp(Timestamp::from_unix(1))
        .type_(api::invoices::ResumeAtType::Duration)
}

pub(crate) fn invoices_resume_params(hash: api::invoices::ResumeParams) -> api::invoices::ResumeParams {
    hash
        .resume_at(invoices_resume_at_params)
        .settings(invoices_resume_settings_params)
}

pub(crate) fn invoices_resume_settings_params(hash: api::invoices::ResumeSettingsParams) -> api::invoices::ResumeSettingsParams {
    hash
        .billing_cycle_anchor(api::invoices::ResumeSettingsBillingCycleAnchor::ResumeAt)
        .payment_behavior(api::invoices::PaymentBehavior::ResumeOnPaymentAttempt)
        .proration_behavior(api::invoices::ProrationBehavior::AlwaysInvoice)
}

pub(crate) fn invoices_schedule_details_params(hash: api::invoices::ScheduleDetailsParams) -> api::invoices::ScheduleDetailsParams {
    hash
        .billing_mode(invoices_billing_mode_params)
        .end_behavior(api::invoices::EndBehavior::Cancel)
        .pause_schedules(invoices_pause_schedule_params)
        .phases(invoices_phase_params)
        .proration_behavior(api::invoices::ProrationBehavior::AlwaysInvoice)
}

pub(crate) fn invoices_settings_bill_for_params(hash: api::invoices::SettingsBillForParams) -> api::invoices::SettingsBillForParams {
    hash
        .outstanding_usage_through(invoices_bill_for_outstanding_usage_through_params)
        .unused_time_from(invoices_bill_for_unused_time_from_params)
}

pub(crate) fn invoices_settings_params(hash: api::invoices::SettingsParams) -> api::invoices::SettingsParams {
    hash
        .bill_for(invoices_settings_bill_for_params)
        .invoicing_behavior(api::invoices::InvoicingBehavior::Invoice)
        .type_(api::invoices::SettingsType::Subscription)
}

pub(crate) fn invoices_shipping_cost_params(hash: api::invoices::ShippingCostParams) -> api::invoices::ShippingCostParams {
    hash
        .shipping_rate("x")
        .shipping_rate_data(invoices_shipping_rate_data_params)
}

pub(crate) fn invoices_shipping_details_params(hash: api::invoices::ShippingDetailsParams) -> api::invoices::ShippingDetailsParams {
    hash
        .address(accounts_address_params)
        .name("x")
        .phone("x")
}

pub(crate) fn invoices_shipping_rate_data_params(hash: api::invoices::ShippingRateDataParams) -> api::invoices::ShippingRateDataParams {
    hash
        .delivery_estimate(invoices_delivery_estimate_params)
        .display_name("x")
        .fixed_amount(invoices_fixed_amount_params)
        .metadata([("k", "x")])
        .tax_behavior(api::invoices::TaxBehavior::Exclusive)
        .tax_code("x")
        .type_(api::invoices::ShippingRateDataType::FixedAmount)
}

pub(crate) fn invoices_start_params(hash: api::invoices::StartParams) -> api::invoices::StartParams {
    hash
        .timestamp(Timestamp::from_unix(1))
        .type_(api::invoices::StartType::MaxItemPeriodStart)
}

pub(crate) fn invoices_subscription_details_params(hash: api::invoices::SubscriptionDetailsParams) -> api::invoices::SubscriptionDetailsParams {
    hash
        .billing_cycle_anchor(invoices_billing_cycle_anchor_params)
        .billing_mode(invoices_billing_mode_params)
        .billing_schedules(invoices_billing_schedule_params)
        .cancel_at(api::invoices::CancelAt::MaxBilledUntil)
        .cancel_at_period_end(true)
        .cancel_now(true)
        .default_tax_rates(["x"])
        .items(invoices_item_params)
        .metadata([("k", "x")])
        .pause(invoices_pause_params)
        .proration_behavior(api::invoices::ProrationBehavior::AlwaysInvoice)
        .proration_date(Timestamp::from_unix(1))
        .resume_at(Now)
        .start_date(Timestamp::from_unix(1))
        .trial_end(Timestamp::from_unix(1))
}

pub(crate) fn invoices_tax_amount_params(hash: api::invoices::TaxAmountParams) -> api::invoices::TaxAmountParams {
    hash
        .amount(1)
        .tax_rate_data(invoices_tax_rate_data_params)
        .taxability_reason(api::invoices::TaxabilityReason::CustomerExempt)
        .taxable_amount(1)
}

pub(crate) fn invoices_tax_id_params(hash: api::invoices::TaxIdParams) -> api::invoices::TaxIdParams {
    hash
        .type_("x")
        .value("x")
}

pub(crate) fn invoices_tax_params(hash: api::invoices::TaxParams) -> api::invoices::TaxParams {
    hash
        .ip_address("x")
}

pub(crate) fn invoices_tax_rate_data_params(hash: api::invoices::TaxRateDataParams) -> api::invoices::TaxRateDataParams {
    hash
        .country("x")
        .description("x")
        .display_name("x")
        .inclusive(true)
        .jurisdiction("x")
        .jurisdiction_level(api::invoices::JurisdictionLevel::City)
        .percentage(0.5)
        .state("x")
        .tax_type(api::invoices::TaxType::AdmissionsTax)
}

pub(crate) fn invoices_transfer_data_params(hash: api::invoices::TransferDataParams) -> api::invoices::TransferDataParams {
    hash
        .amount(1)
        .destination("x")
}

pub(crate) fn invoices_unused_time_from_params(hash: api::invoices::UnusedTimeFromParams) -> api::invoices::UnusedTimeFromParams {
    hash
        .type_(api::invoices::UnusedTimeFromType::ItemCurrentPeriodStart)
}

pub(crate) fn invoices_update_lines_line_params(hash: api::invoices::UpdateLinesLineParams) -> api::invoices::UpdateLinesLineParams {
    hash
        .amount(1)
        .description("x")
        .discountable(true)
        .discounts(invoice_items_discount_params)
        .id("x")
        .metadata([("k", "x")])
        .period(invoice_items_period_params)
        .price_data(invoices_line_price_data_params)
        .pricing(invoice_items_pricing_params)
        .quantity(1)
        .quantity_decimal("x")
        .tax_amounts(invoices_tax_amount_params)
        .tax_rates(["x"])
}

pub(crate) fn invoices_upi_mandate_options_params(hash: api::invoices::UpiMandateOptionsParams) -> api::invoices::UpiMandateOptionsParams {
    hash
        .amount(1)
        .amount_type(api::invoices::AmountType::Fixed)
        .description("x")
        .end_date(Timestamp::from_unix(1))
}

pub(crate) fn invoices_upi_params(hash: api::invoices::UpiParams) -> api::invoices::UpiParams {
    hash
        .mandate_options(invoices_upi_mandate_options_params)
}

pub(crate) fn invoices_us_bank_account_params(hash: api::invoices::UsBankAccountParams) -> api::invoices::UsBankAccountParams {
    hash
        .financial_connections(invoices_financial_connections_params)
        .verification_method(api::invoices::VerificationMethod::Automatic)
}

pub(crate) fn issuing_cardholders_address_params(hash: api::issuing::cardholders::AddressParams) -> api::issuing::cardholders::AddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
}

pub(crate) fn issuing_cardholders_billing_params(hash: api::issuing::cardholders::BillingParams) -> api::issuing::cardholders::BillingParams {
    hash
        .address(issuing_cardholders_address_params)
}

pub(crate) fn issuing_cardholders_card_issuing_params(hash: api::issuing::cardholders::CardIssuingParams) -> api::issuing::cardholders::CardIssuingParams {
    hash
        .user_terms_acceptance(issuing_cardholders_user_terms_acceptance_params)
}

pub(crate) fn issuing_cardholders_company_params(hash: api::issuing::cardholders::CompanyParams) -> api::issuing::cardholders::CompanyParams {
    hash
        .tax_id("x")
}

pub(crate) fn issuing_cardholders_individual_params(hash: api::issuing::cardholders::IndividualParams) -> api::issuing::cardholders::IndividualParams {
    hash
        .card_issuing(issuing_cardholders_card_issuing_params)
        .dob(payment_intents_dob_params)
        .first_name("x")
        .last_name("x")
        .verification(issuing_cardholders_verification_params)
}

pub(crate) fn issuing_cardholders_spending_controls_params(hash: api::issuing::cardholders::SpendingControlsParams) -> api::issuing::cardholders::SpendingControlsParams {
    hash
        .allowed_card_presences([api::issuing::cardholders::AllowedCardPresence::NotPresent])
        .allowed_categories(["x"])
        .allowed_merchant_countries(["x"])
        .blocked_card_presences([api::issuing::cardholders::BlockedCardPresence::NotPresent])
        .blocked_categories(["x"])
        .blocked_merchant_countries(["x"])
        .spending_limits(issuing_cardholders_spending_limit_params)
        .spending_limits_currency("x")
}

pub(crate) fn issuing_cardholders_spending_limit_params(hash: api::issuing::cardholders::SpendingLimitParams) -> api::issuing::cardholders::SpendingLimitParams {
    hash
        .amount(1)
        .categories(["x"])
        .interval(api::issuing::cardholders::SpendingLimitInterval::AllTime)
}

pub(crate) fn issuing_cardholders_user_terms_acceptance_params(hash: api::issuing::cardholders::UserTermsAcceptanceParams) -> api::issuing::cardholders::UserTermsAcceptanceParams {
    hash
        .date(Timestamp::from_unix(1))
        .ip("x")
        .user_agent("x")
}

pub(crate) fn issuing_cardholders_verification_params(hash: api::issuing::cardholders::VerificationParams) -> api::issuing::cardholders::VerificationParams {
    hash
        .document(persons_document_params)
}

pub(crate) fn issuing_cards_address_validation_params(hash: api::issuing::cards::AddressValidationParams) -> api::issuing::cards::AddressValidationParams {
    hash
        .mode(api::issuing::cards::AddressValidationMode::Disabled)
}

pub(crate) fn issuing_cards_cancel_after_params(hash: api::issuing::cards::CancelAfterParams) -> api::issuing::cards::CancelAfterParams {
    hash
        .payment_count(1)
}

pub(crate) fn issuing_cards_customs_params(hash: api::issuing::cards::CustomsParams) -> api::issuing::cards::CustomsParams {
    hash
        .eori_number("x")
}

pub(crate) fn issuing_cards_lifecycle_controls_params(hash: api::issuing::cards::LifecycleControlsParams) -> api::issuing::cards::LifecycleControlsParams {
    hash
        .cancel_after(issuing_cards_cancel_after_params)
}

pub(crate) fn issuing_cards_pin_params(hash: api::issuing::cards::PinParams) -> api::issuing::cards::PinParams {
    hash
        .encrypted_number("x")
}

pub(crate) fn issuing_cards_shipping_params(hash: api::issuing::cards::ShippingParams) -> api::issuing::cards::ShippingParams {
    hash
        .address(issuing_cardholders_address_params)
        .address_validation(issuing_cards_address_validation_params)
        .business_name("x")
        .customs(issuing_cards_customs_params)
        .name("x")
        .phone_number("x")
        .require_signature(true)
        .service(api::issuing::cards::ShippingService::Express)
        .type_(api::issuing::cards::ShippingType::Bulk)
}

pub(crate) fn issuing_cards_spending_controls_params(hash: api::issuing::cards::SpendingControlsParams) -> api::issuing::cards::SpendingControlsParams {
    hash
        .allowed_card_presences([api::issuing::cards::AllowedCardPresence::NotPresent])
        .allowed_categories(["x"])
        .allowed_merchant_countries(["x"])
        .blocked_card_presences([api::issuing::cards::BlockedCardPresence::NotPresent])
        .blocked_categories(["x"])
        .blocked_merchant_countries(["x"])
        .spending_limits(issuing_cardholders_spending_limit_params)
}

pub(crate) fn issuing_disputes_canceled_params(hash: api::issuing::disputes::CanceledParams) -> api::issuing::disputes::CanceledParams {
    hash
        .additional_documentation("x")
        .canceled_at(Timestamp::from_unix(1))
        .cancellation_policy_provided(true)
        .cancellation_reason("x")
        .expected_at(Timestamp::from_unix(1))
        .explanation("x")
        .product_description("x")
        .product_type(api::issuing::disputes::ProductType::Merchandise)
        .return_status(api::issuing::disputes::ReturnStatus::MerchantRejected)
        .returned_at(Timestamp::from_unix(1))
}

pub(crate) fn issuing_disputes_duplicate_params(hash: api::issuing::disputes::DuplicateParams) -> api::issuing::disputes::DuplicateParams {
    hash
        .additional_documentation("x")
        .card_statement("x")
        .cash_receipt("x")
        .check_image("x")
        .explanation("x")
        .original_transaction("x")
}

pub(crate) fn issuing_disputes_evidence_params(hash: api::issuing::disputes::EvidenceParams) -> api::issuing::disputes::EvidenceParams {
    hash
        .canceled(issuing_disputes_canceled_params)
        .duplicate(issuing_disputes_duplicate_params)
        .fraudulent(issuing_disputes_fraudulent_params)
        .merchandise_not_as_described(issuing_disputes_merchandise_not_as_described_params)
        .no_valid_authorization(issuing_disputes_fraudulent_params)
        .not_received(issuing_disputes_not_received_params)
        .other(issuing_disputes_other_params)
        .reason(api::issuing::disputes::EvidenceReason::Canceled)
        .service_not_as_described(issuing_disputes_service_not_as_described_params)
}

pub(crate) fn issuing_disputes_fraudulent_params(hash: api::issuing::disputes::FraudulentParams) -> api::issuing::disputes::FraudulentParams {
    hash
        .additional_documentation("x")
        .explanation("x")
}

pub(crate) fn issuing_disputes_merchandise_not_as_described_params(hash: api::issuing::disputes::MerchandiseNotAsDescribedParams) -> api::issuing::disputes::MerchandiseNotAsDescribedParams {
    hash
        .additional_documentation("x")
        .explanation("x")
        .received_at(Timestamp::from_unix(1))
        .return_description("x")
        .return_status(api::issuing::disputes::ReturnStatus::MerchantRejected)
        .returned_at(Timestamp::from_unix(1))
}

pub(crate) fn issuing_disputes_not_received_params(hash: api::issuing::disputes::NotReceivedParams) -> api::issuing::disputes::NotReceivedParams {
    hash
        .additional_documentation("x")
        .expected_at(Timestamp::from_unix(1))
        .explanation("x")
        .product_description("x")
        .product_type(api::issuing::disputes::ProductType::Merchandise)
}

pub(crate) fn issuing_disputes_other_params(hash: api::issuing::disputes::OtherParams) -> api::issuing::disputes::OtherParams {
    hash
        .additional_documentation("x")
        .explanation("x")
        .product_description("x")
        .product_type(api::issuing::disputes::ProductType::Merchandise)
}

pub(crate) fn issuing_disputes_service_not_as_described_params(hash: api::issuing::disputes::ServiceNotAsDescribedParams) -> api::issuing::disputes::ServiceNotAsDescribedParams {
    hash
        .additional_documentation("x")
        .canceled_at(Timestamp::from_unix(1))
        .cancellation_reason("x")
        .explanation("x")
        .received_at(Timestamp::from_unix(1))
}

pub(crate) fn issuing_disputes_treasury_params(hash: api::issuing::disputes::TreasuryParams) -> api::issuing::disputes::TreasuryParams {
    hash
        .received_debit("x")
}

pub(crate) fn issuing_personalization_designs_carrier_text_params(hash: api::issuing::personalization_designs::CarrierTextParams) -> api::issuing::personalization_designs::CarrierTextParams {
    hash
        .footer_body("x")
        .footer_title("x")
        .header_body("x")
        .header_title("x")
}

pub(crate) fn issuing_personalization_designs_list_preferences_params(hash: api::issuing::personalization_designs::ListPreferencesParams) -> api::issuing::personalization_designs::ListPreferencesParams {
    hash
        .is_default(true)
        .is_platform_default(true)
}

pub(crate) fn issuing_personalization_designs_preferences_params(hash: api::issuing::personalization_designs::PreferencesParams) -> api::issuing::personalization_designs::PreferencesParams {
    hash
        .is_default(true)
}

pub(crate) fn payment_intents_acss_debit_mandate_options_params(hash: api::payment_intents::AcssDebitMandateOptionsParams) -> api::payment_intents::AcssDebitMandateOptionsParams {
    hash
        .custom_mandate_url("x")
        .interval_description("x")
        .payment_schedule(api::payment_intents::PaymentSchedule::Combined)
        .transaction_type(api::payment_intents::TransactionType::Business)
}

pub(crate) fn payment_intents_acss_debit_params(hash: api::payment_intents::AcssDebitParams) -> api::payment_intents::AcssDebitParams {
    hash
        .account_number("x")
        .institution_number("x")
        .transit_number("x")
}

pub(crate) fn payment_intents_affirm_params(hash: api::payment_intents::AffirmParams) -> api::payment_intents::AffirmParams {
    hash
        .capture_method(api::payment_intents::AffirmCaptureMethod::Manual)
        .preferred_locale("x")
        .setup_future_usage(api::payment_intents::AffirmSetupFutureUsage::None)
}

pub(crate) fn payment_intents_afterpay_clearpay_params(hash: api::payment_intents::AfterpayClearpayParams) -> api::payment_intents::AfterpayClearpayParams {
    hash
        .capture_method(api::payment_intents::AfterpayClearpayCaptureMethod::Manual)
        .reference("x")
        .setup_future_usage(api::payment_intents::AfterpayClearpaySetupFutureUsage::None)
}

pub(crate) fn payment_intents_alipay_params(hash: api::payment_intents::AlipayParams) -> api::payment_intents::AlipayParams {
    hash
        .setup_future_usage(api::payment_intents::AlipaySetupFutureUsage::None)
}

pub(crate) fn payment_intents_alma_params(hash: api::payment_intents::AlmaParams) -> api::payment_intents::AlmaParams {
    hash
        .capture_method(api::payment_intents::AlmaCaptureMethod::Manual)
}

pub(crate) fn payment_intents_amazon_pay_params(hash: api::payment_intents::AmazonPayParams) -> api::payment_intents::AmazonPayParams {
    hash
        .capture_method(api::payment_intents::AmazonPayCaptureMethod::Manual)
        .setup_future_usage(api::payment_intents::AmazonPaySetupFutureUsage::None)
}

pub(crate) fn payment_intents_amount_details_params(hash: api::payment_intents::AmountDetailsParams) -> api::payment_intents::AmountDetailsParams {
    hash
        .discount_amount(1)
        .enforce_arithmetic_validation(true)
        .line_items(payment_intents_line_item_params)
        .shipping(payment_intents_amount_details_shipping_params)
        .tax(payment_intents_tax_params)
}

pub(crate) fn payment_intents_amount_details_shipping_params(hash: api::payment_intents::AmountDetailsShippingParams) -> api::payment_intents::AmountDetailsShippingParams {
    hash
        .amount(1)
        .from_postal_code("x")
        .to_postal_code("x")
}

pub(crate) fn payment_intents_au_becs_debit_params(hash: api::payment_intents::AuBecsDebitParams) -> api::payment_intents::AuBecsDebitParams {
    hash
        .account_number("x")
        .bsb_number("x")
}

pub(crate) fn payment_intents_automatic_payment_methods_params(hash: api::payment_intents::AutomaticPaymentMethodsParams) -> api::payment_intents::AutomaticPaymentMethodsParams {
    hash
        .allow_redirects(api::payment_intents::AllowRedirects::Always)
        .enabled(true)
}

pub(crate) fn payment_intents_bacs_debit_mandate_options_params(hash: api::payment_intents::BacsDebitMandateOptionsParams) -> api::payment_intents::BacsDebitMandateOptionsParams {
    hash
        .reference_prefix("x")
}

pub(crate) fn payment_intents_bacs_debit_params(hash: api::payment_intents::BacsDebitParams) -> api::payment_intents::BacsDebitParams {
    hash
        .account_number("x")
        .sort_code("x")
}

pub(crate) fn payment_intents_bancontact_params(hash: api::payment_intents::BancontactParams) -> api::payment_intents::BancontactParams {
    hash
        .preferred_language(api::payment_intents::PreferredLanguage::De)
        .setup_future_usage(api::payment_intents::BancontactSetupFutureUsage::None)
}

pub(crate) fn payment_intents_bank_transfer_params(hash: api::payment_intents::BankTransferParams) -> api::payment_intents::BankTransferParams {
    hash
        .eu_bank_transfer(customer_funding_instructions_eu_bank_transfer_params)
        .requested_address_types([api::payment_intents::RequestedAddressType::Aba])
        .type_(api::payment_intents::BankTransferType::EuBankTransfer)
}

pub(crate) fn payment_intents_billie_params(hash: api::payment_intents::BillieParams) -> api::payment_intents::BillieParams {
    hash
        .capture_method(api::payment_intents::BillieCaptureMethod::Manual)
        .company_details(invoices_company_details_params)
        .reference("x")
}

pub(crate) fn payment_intents_billing_details_params(hash: api::payment_intents::BillingDetailsParams) -> api::payment_intents::BillingDetailsParams {
    hash
        .address(accounts_address_params)
        .email("x")
        .name("x")
        .phone("x")
        .tax_id("x")
}

pub(crate) fn payment_intents_blik_mandate_options_params(hash: api::payment_intents::BlikMandateOptionsParams) -> api::payment_intents::BlikMandateOptionsParams {
    hash
        .expires_at(Timestamp::from_unix(1))
}

pub(crate) fn payment_intents_blik_params(hash: api::payment_intents::BlikParams) -> api::payment_intents::BlikParams {
    hash
        .code("x")
        .mandate_options(payment_intents_blik_mandate_options_params)
        .setup_future_usage(api::payment_intents::BlikSetupFutureUsage::None)
}

pub(crate) fn payment_intents_boleto_params(hash: api::payment_intents::BoletoParams) -> api::payment_intents::BoletoParams {
    hash
        .tax_id("x")
}

pub(crate) fn payment_intents_card_mandate_options_params(hash: api::payment_intents::CardMandateOptionsParams) -> api::payment_intents::CardMandateOptionsParams {
    hash
        .amount(1)
        .amount_type(api::payment_intents::AmountType::Fixed)
        .description("x")
        .end_date(Timestamp::from_unix(1))
        .interval(api::payment_intents::CardMandateOptionsInterval::Day)
        .interval_count(1)
        .reference("x")
        .start_date(Timestamp::from_unix(1))
        .supported_types([api::payment_intents::SupportedType::India])
}

pub(crate) fn payment_intents_card_params(hash: api::payment_intents::CardParams) -> api::payment_intents::CardParams {
    hash
        .capture_method(api::payment_intents::CardCaptureMethod::Manual)
        .cvc_token("x")
        .installments(invoices_installments_params)
        .mandate_options(payment_intents_card_mandate_options_params)
        .moto(true)
        .network(api::payment_intents::CardNetwork::Amex)
        .request_extended_authorization(api::payment_intents::RequestExtendedAuthorization::IfAvailable)
        .request_incremental_authorization(api::payment_intents::RequestIncrementalAuthorization::IfAvailable)
        .request_multicapture(api::payment_intents::RequestMulticapture::IfAvailable)
        .request_overcapture(api::payment_intents::RequestOvercapture::IfAvailable)
        .request_three_d_secure(api::payment_intents::RequestThreeDSecure::Any)
        .require_cvc_recollection(true)
        .setup_credential_usage(api::payment_intents::SetupCredentialUsage::Installment)
        .setup_future_usage(api::payment_intents::CardSetupFutureUsage::None)
        .statement_descriptor_suffix_kana("x")
        .statement_descriptor_suffix_kanji("x")
        .stored_credential_usage(api::payment_intents::StoredCredentialUsage::Installment)
        .three_d_secure(payment_intents_three_d_secure_params)
}

pub(crate) fn payment_intents_card_present_params(hash: api::payment_intents::CardPresentParams) -> api::payment_intents::CardPresentParams {
    hash
        .capture_method(api::payment_intents::CardPresentCaptureMethod::Manual)
        .request_extended_authorization(true)
        .request_incremental_authorization_support(true)
        .routing(payment_intents_routing_params)
}

pub(crate) fn payment_intents_cartes_bancaires_params(hash: api::payment_intents::CartesBancairesParams) -> api::payment_intents::CartesBancairesParams {
    hash
        .cb_avalgo(api::payment_intents::CbAvalgo::V0)
        .cb_exemption("x")
        .cb_score(1)
}

pub(crate) fn payment_intents_cashapp_params(hash: api::payment_intents::CashappParams) -> api::payment_intents::CashappParams {
    hash
        .capture_method(api::payment_intents::CashappCaptureMethod::Manual)
        .setup_future_usage(api::payment_intents::CashappSetupFutureUsage::None)
}

pub(crate) fn payment_intents_confirm_customer_acceptance_params(hash: api::payment_intents::ConfirmCustomerAcceptanceParams) -> api::payment_intents::ConfirmCustomerAcceptanceParams {
    hash
        .accepted_at(Timestamp::from_unix(1))
        .offline(empty)
        .online(payment_intents_confirm_online_params)
        .type_(api::payment_intents::CustomerAcceptanceType::Offline)
}

pub(crate) fn payment_intents_confirm_mandate_data_params(hash: api::payment_intents::ConfirmMandateDataParams) -> api::payment_intents::ConfirmMandateDataParams {
    hash
        .customer_acceptance(payment_intents_confirm_customer_acceptance_params)
}

pub(crate) fn payment_intents_confirm_online_params(hash: api::payment_intents::ConfirmOnlineParams) -> api::payment_intents::ConfirmOnlineParams {
    hash
        .ip_address("x")
        .user_agent("x")
}

pub(crate) fn payment_intents_customer_acceptance_params(hash: api::payment_intents::CustomerAcceptanceParams) -> api::payment_intents::CustomerAcceptanceParams {
    hash
        .accepted_at(Timestamp::from_unix(1))
        .offline(empty)
        .online(payment_intents_online_params)
        .type_(api::payment_intents::CustomerAcceptanceType::Offline)
}

pub(crate) fn payment_intents_customer_balance_params(hash: api::payment_intents::CustomerBalanceParams) -> api::payment_intents::CustomerBalanceParams {
    hash
        .bank_transfer(payment_intents_bank_transfer_params)
        .funding_type(api::payment_intents::FundingType::BankTransfer)
        .setup_future_usage(api::payment_intents::CustomerBalanceSetupFutureUsage::None)
}

pub(crate) fn payment_intents_debit_params(hash: api::payment_intents::DebitParams) -> api::payment_intents::DebitParams {
    hash
        .mandate_options(payment_intents_bacs_debit_mandate_options_params)
        .setup_future_usage(api::payment_intents::BacsDebitSetupFutureUsage::None)
        .target_date("x")
}

pub(crate) fn payment_intents_dob_params(hash: api::payment_intents::DobParams) -> api::payment_intents::DobParams {
    hash
        .day(1)
        .month(1)
        .year(1)
}

pub(crate) fn payment_intents_eps_params(hash: api::payment_intents::EpsParams) -> api::payment_intents::EpsParams {
    hash
        .bank(api::payment_intents::EpsBank::ArzteUndApothekerBank)
}

pub(crate) fn payment_intents_financial_connections_params(hash: api::payment_intents::FinancialConnectionsParams) -> api::payment_intents::FinancialConnectionsParams {
    hash
        .filters(invoices_filters_params)
        .permissions([api::payment_intents::FinancialConnectionsPermission::Balances])
        .prefetch([api::payment_intents::FinancialConnectionsPrefetch::Balances])
        .return_url("x")
}

pub(crate) fn payment_intents_fpx_params(hash: api::payment_intents::FpxParams) -> api::payment_intents::FpxParams {
    hash
        .account_holder_type(api::payment_intents::AccountHolderType::Company)
        .bank(api::payment_intents::FpxBank::AffinBank)
}

pub(crate) fn payment_intents_hooks_params(hash: api::payment_intents::HooksParams) -> api::payment_intents::HooksParams {
    hash
        .inputs(payment_intents_inputs_params)
}

pub(crate) fn payment_intents_ideal_params(hash: api::payment_intents::IdealParams) -> api::payment_intents::IdealParams {
    hash
        .bank(api::payment_intents::IdealBank::AbnAmro)
}

pub(crate) fn payment_intents_inputs_params(hash: api::payment_intents::InputsParams) -> api::payment_intents::InputsParams {
    hash
        .tax(payment_intents_inputs_tax_params)
}

pub(crate) fn payment_intents_inputs_tax_params(hash: api::payment_intents::InputsTaxParams) -> api::payment_intents::InputsTaxParams {
    hash
        .calculation("x")
}

pub(crate) fn payment_intents_klarna_params(hash: api::payment_intents::KlarnaParams) -> api::payment_intents::KlarnaParams {
    hash
        .dob(payment_intents_dob_params)
}

pub(crate) fn payment_intents_konbini_params(hash: api::payment_intents::KonbiniParams) -> api::payment_intents::KonbiniParams {
    hash
        .confirmation_number("x")
        .expires_after_days(1)
        .expires_at(Timestamp::from_unix(1))
        .product_description("x")
        .setup_future_usage(api::payment_intents::KonbiniSetupFutureUsage::None)
}

pub(crate) fn payment_intents_line_item_params(hash: api::payment_intents::LineItemParams) -> api::payment_intents::LineItemParams {
    hash
        .discount_amount(1)
        .payment_method_options(payment_intents_line_item_payment_method_options_params)
        .product_code("x")
        .product_name("x")
        .quantity(1)
        .tax(payment_intents_tax_params)
        .unit_cost(1)
        .unit_of_measure("x")
}

pub(crate) fn payment_intents_line_item_payment_method_options_klarna_params(hash: api::payment_intents::LineItemPaymentMethodOptionsKlarnaParams) -> api::payment_intents::LineItemPaymentMethodOptionsKlarnaParams {
    hash
        .image_url("x")
        .product_url("x")
        .reference("x")
        .subscription_reference("x")
}

pub(crate) fn payment_intents_line_item_payment_method_options_params(hash: api::payment_intents::LineItemPaymentMethodOptionsParams) -> api::payment_intents::LineItemPaymentMethodOptionsParams {
    hash
        .card(payment_intents_payment_method_options_card_params)
        .card_present(payment_intents_payment_method_options_card_params)
        .klarna(payment_intents_line_item_payment_method_options_klarna_params)
        .paypal(payment_intents_payment_method_options_paypal_params)
}

pub(crate) fn payment_intents_link_params(hash: api::payment_intents::LinkParams) -> api::payment_intents::LinkParams {
    hash
        .capture_method(api::payment_intents::LinkCaptureMethod::Manual)
        .persistent_token("x")
        .setup_future_usage(api::payment_intents::LinkSetupFutureUsage::None)
}

pub(crate) fn payment_intents_mandate_data_params(hash: api::payment_intents::MandateDataParams) -> api::payment_intents::MandateDataParams {
    hash
        .customer_acceptance(payment_intents_customer_acceptance_params)
}

pub(crate) fn payment_intents_mandate_options_params(hash: api::payment_intents::MandateOptionsParams) -> api::payment_intents::MandateOptionsParams {
    hash
        .amount(1)
        .amount_type(api::payment_intents::AmountType::Fixed)
        .description("x")
        .end_date(Timestamp::from_unix(1))
}

pub(crate) fn payment_intents_mobilepay_params(hash: api::payment_intents::MobilepayParams) -> api::payment_intents::MobilepayParams {
    hash
        .capture_method(api::payment_intents::MobilepayCaptureMethod::Manual)
        .setup_future_usage(api::payment_intents::MobilepaySetupFutureUsage::None)
}

pub(crate) fn payment_intents_naver_pay_params(hash: api::payment_intents::NaverPayParams) -> api::payment_intents::NaverPayParams {
    hash
        .funding(api::payment_intents::NaverPayFunding::Card)
}

pub(crate) fn payment_intents_network_options_params(hash: api::payment_intents::NetworkOptionsParams) -> api::payment_intents::NetworkOptionsParams {
    hash
        .cartes_bancaires(payment_intents_cartes_bancaires_params)
}

pub(crate) fn payment_intents_networks_params(hash: api::payment_intents::NetworksParams) -> api::payment_intents::NetworksParams {
    hash
        .requested([api::payment_intents::NetworksRequested::Ach])
}

pub(crate) fn payment_intents_next_billing_params(hash: api::payment_intents::NextBillingParams) -> api::payment_intents::NextBillingParams {
    hash
        .amount(1)
        .date("x")
}

pub(crate) fn payment_intents_nz_bank_account_params(hash: api::payment_intents::NzBankAccountParams) -> api::payment_intents::NzBankAccountParams {
    hash
        .account_holder_name("x")
        .account_number("x")
        .bank_code("x")
        .branch_code("x")
        .reference("x")
        .suffix("x")
}

pub(crate) fn payment_intents_on_demand_params(hash: api::payment_intents::OnDemandParams) -> api::payment_intents::OnDemandParams {
    hash
        .average_amount(1)
        .maximum_amount(1)
        .minimum_amount(1)
        .purchase_interval(api::payment_intents::PurchaseInterval::Day)
        .purchase_interval_count(1)
}

pub(crate) fn payment_intents_online_params(hash: api::payment_intents::OnlineParams) -> api::payment_intents::OnlineParams {
    hash
        .ip_address("x")
        .user_agent("x")
}

pub(crate) fn payment_intents_oxxo_params(hash: api::payment_intents::OxxoParams) -> api::payment_intents::OxxoParams {
    hash
        .expires_after_days(1)
        .setup_future_usage(api::payment_intents::OxxoSetupFutureUsage::None)
}

pub(crate) fn payment_intents_p24_params(hash: api::payment_intents::P24Params) -> api::payment_intents::P24Params {
    hash
        .bank(api::payment_intents::P24Bank::AliorBank)
}

pub(crate) fn payment_intents_payment_data_params(hash: api::payment_intents::PaymentDataParams) -> api::payment_intents::PaymentDataParams {
    hash
        .description("x")
        .metadata([("k", "x")])
}

pub(crate) fn payment_intents_payment_details_params(hash: api::payment_intents::PaymentDetailsParams) -> api::payment_intents::PaymentDetailsParams {
    hash
        .customer_reference("x")
        .order_reference("x")
}

pub(crate) fn payment_intents_payment_method_data_params(hash: api::payment_intents::PaymentMethodDataParams) -> api::payment_intents::PaymentMethodDataParams {
    hash
        .acss_debit(payment_intents_acss_debit_params)
        .affirm(empty)
        .afterpay_clearpay(empty)
        .alipay(empty)
        .allow_redisplay(api::payment_intents::AllowRedisplay::Always)
        .alma(empty)
        .amazon_pay(empty)
        .au_becs_debit(payment_intents_au_becs_debit_params)
        .bacs_debit(payment_intents_bacs_debit_params)
        .bancontact(empty)
        .billie(empty)
        .billing_details(payment_intents_billing_details_params)
        .bizum(empty)
        .blik(empty)
        .boleto(payment_intents_boleto_params)
        .cashapp(empty)
        .crypto(empty)
        .customer_balance(empty)
        .eps(payment_intents_eps_params)
        .fpx(payment_intents_fpx_params)
        .giropay(empty)
        .grabpay(empty)
        .ideal(payment_intents_ideal_params)
        .interac_present(empty)
        .kakao_pay(empty)
        .klarna(payment_intents_klarna_params)
        .konbini(empty)
        .kr_card(empty)
        .link(empty)
        .mb_way(empty)
        .metadata([("k", "x")])
        .mobilepay(empty)
        .multibanco(empty)
        .naver_pay(payment_intents_naver_pay_params)
        .nz_bank_account(payment_intents_nz_bank_account_params)
        .oxxo(empty)
        .p24(payment_intents_p24_params)
        .pay_by_bank(empty)
        .payco(empty)
        .paynow(empty)
        .paypal(empty)
        .paypay(empty)
        .payto(payment_intents_payto_params)
        .pix(empty)
        .promptpay(empty)
        .radar_options(payment_intents_payment_method_data_radar_options_params)
        .revolut_pay(empty)
        .samsung_pay(empty)
        .satispay(empty)
        .scalapay(empty)
        .sepa_debit(payment_intents_sepa_debit_params)
        .sequra(empty)
        .sofort(payment_intents_sofort_params)
        .sunbit(empty)
        .swish(empty)
        .twint(empty)
        .type_(api::payment_intents::PaymentMethodDataType::AcssDebit)
        .upi(payment_intents_upi_params)
        .us_bank_account(payment_intents_us_bank_account_params)
        .wechat_pay(empty)
        .zip(empty)
}

pub(crate) fn payment_intents_payment_method_data_radar_options_params(hash: api::payment_intents::PaymentMethodDataRadarOptionsParams) -> api::payment_intents::PaymentMethodDataRadarOptionsParams {
    hash
        .session("x")
}

pub(crate) fn payment_intents_payment_method_option_params(hash: api::payment_intents::PaymentMethodOptionParams) -> api::payment_intents::PaymentMethodOptionParams {
    hash
        .setup_future_usage(api::payment_intents::CryptoSetupFutureUsage::None)
}

pub(crate) fn payment_intents_payment_method_options_acss_debit_params(hash: api::payment_intents::PaymentMethodOptionsAcssDebitParams) -> api::payment_intents::PaymentMethodOptionsAcssDebitParams {
    hash
        .mandate_options(payment_intents_acss_debit_mandate_options_params)
        .setup_future_usage(api::payment_intents::AcssDebitSetupFutureUsage::None)
        .target_date("x")
        .verification_method(api::payment_intents::VerificationMethod::Automatic)
}

pub(crate) fn payment_intents_payment_method_options_au_becs_debit_params(hash: api::payment_intents::PaymentMethodOptionsAuBecsDebitParams) -> api::payment_intents::PaymentMethodOptionsAuBecsDebitParams {
    hash
        .setup_future_usage(api::payment_intents::AuBecsDebitSetupFutureUsage::None)
        .target_date("x")
}

pub(crate) fn payment_intents_payment_method_options_boleto_params(hash: api::payment_intents::PaymentMethodOptionsBoletoParams) -> api::payment_intents::PaymentMethodOptionsBoletoParams {
    hash
        .expires_after_days(1)
        .setup_future_usage(api::payment_intents::BoletoSetupFutureUsage::None)
}

pub(crate) fn payment_intents_payment_method_options_card_params(hash: api::payment_intents::PaymentMethodOptionsCardParams) -> api::payment_intents::PaymentMethodOptionsCardParams {
    hash
        .commodity_code("x")
}

pub(crate) fn payment_intents_payment_method_options_klarna_params(hash: api::payment_intents::PaymentMethodOptionsKlarnaParams) -> api::payment_intents::PaymentMethodOptionsKlarnaParams {
    hash
        .capture_method(api::payment_intents::KlarnaCaptureMethod::Manual)
        .on_demand(payment_intents_on_demand_params)
        .preferred_locale("x")
        .setup_future_usage(api::payment_intents::KlarnaSetupFutureUsage::None)
        .subscriptions(payment_intents_subscription_params)
}

pub(crate) fn payment_intents_payment_method_options_p24_params(hash: api::payment_intents::PaymentMethodOptionsP24Params) -> api::payment_intents::PaymentMethodOptionsP24Params {
    hash
        .setup_future_usage(api::payment_intents::P24SetupFutureUsage::None)
        .tos_shown_and_accepted(true)
}

pub(crate) fn payment_intents_payment_method_options_params(hash: api::payment_intents::PaymentMethodOptionsParams) -> api::payment_intents::PaymentMethodOptionsParams {
    hash
        .acss_debit(payment_intents_payment_method_options_acss_debit_params)
        .affirm(payment_intents_affirm_params)
        .afterpay_clearpay(payment_intents_afterpay_clearpay_params)
        .alipay(payment_intents_alipay_params)
        .alma(payment_intents_alma_params)
        .amazon_pay(payment_intents_amazon_pay_params)
        .au_becs_debit(payment_intents_payment_method_options_au_becs_debit_params)
        .bacs_debit(payment_intents_debit_params)
        .bancontact(payment_intents_bancontact_params)
        .billie(payment_intents_billie_params)
        .bizum(empty)
        .blik(payment_intents_blik_params)
        .boleto(payment_intents_payment_method_options_boleto_params)
        .card(payment_intents_card_params)
        .card_present(payment_intents_card_present_params)
        .cashapp(payment_intents_cashapp_params)
        .crypto(payment_intents_payment_method_option_params)
        .customer_balance(payment_intents_customer_balance_params)
        .eps(payment_intents_payment_method_option_params)
        .fpx(payment_intents_payment_method_option_params)
        .giropay(payment_intents_payment_method_option_params)
        .grabpay(payment_intents_payment_method_option_params)
        .ideal(payment_intents_alipay_params)
        .interac_present(empty)
        .kakao_pay(payment_intents_amazon_pay_params)
        .klarna(payment_intents_payment_method_options_klarna_params)
        .konbini(payment_intents_konbini_params)
        .kr_card(payment_intents_amazon_pay_params)
        .link(payment_intents_link_params)
        .mb_way(payment_intents_payment_method_option_params)
        .mobilepay(payment_intents_mobilepay_params)
        .multibanco(payment_intents_payment_method_option_params)
        .naver_pay(payment_intents_amazon_pay_params)
        .nz_bank_account(payment_intents_payment_method_options_au_becs_debit_params)
        .oxxo(payment_intents_oxxo_params)
        .p24(payment_intents_payment_method_options_p24_params)
        .pay_by_bank(empty)
        .payco(payment_intents_mobilepay_params)
        .paynow(payment_intents_payment_method_option_params)
        .paypal(payment_intents_paypal_params)
        .paypay(empty)
        .payto(payment_intents_payment_method_options_payto_params)
        .pix(payment_intents_pix_params)
        .promptpay(payment_intents_payment_method_option_params)
        .revolut_pay(payment_intents_revolut_pay_params)
        .samsung_pay(payment_intents_mobilepay_params)
        .satispay(payment_intents_cashapp_params)
        .scalapay(payment_intents_alma_params)
        .sepa_debit(payment_intents_debit_params)
        .sequra(payment_intents_mobilepay_params)
        .sofort(payment_intents_payment_method_options_sofort_params)
        .sunbit(payment_intents_mobilepay_params)
        .swish(payment_intents_swish_params)
        .twint(payment_intents_twint_params)
        .upi(payment_intents_payment_method_options_upi_params)
        .us_bank_account(payment_intents_payment_method_options_us_bank_account_params)
        .wechat_pay(payment_intents_wechat_pay_params)
        .zip(payment_intents_payment_method_option_params)
}

pub(crate) fn payment_intents_payment_method_options_paypal_params(hash: api::payment_intents::PaymentMethodOptionsPaypalParams) -> api::payment_intents::PaymentMethodOptionsPaypalParams {
    hash
        .category(api::payment_intents::PaymentMethodOptionsPaypalCategory::DigitalGoods)
        .description("x")
        .sold_by("x")
}

pub(crate) fn payment_intents_payment_method_options_payto_params(hash: api::payment_intents::PaymentMethodOptionsPaytoParams) -> api::payment_intents::PaymentMethodOptionsPaytoParams {
    hash
        .mandate_options(payment_intents_payto_mandate_options_params)
        .setup_future_usage(api::payment_intents::PaytoSetupFutureUsage::None)
}

pub(crate) fn payment_intents_payment_method_options_sofort_params(hash: api::payment_intents::PaymentMethodOptionsSofortParams) -> api::payment_intents::PaymentMethodOptionsSofortParams {
    hash
        .preferred_language(api::payment_intents::SofortPreferredLanguage::De)
        .setup_future_usage(api::payment_intents::SofortSetupFutureUsage::None)
}

pub(crate) fn payment_intents_payment_method_options_upi_params(hash: api::payment_intents::PaymentMethodOptionsUpiParams) -> api::payment_intents::PaymentMethodOptionsUpiParams {
    hash
        .mandate_options(payment_intents_mandate_options_params)
        .setup_future_usage(api::payment_intents::UpiSetupFutureUsage::None)
}

pub(crate) fn payment_intents_payment_method_options_us_bank_account_params(hash: api::payment_intents::PaymentMethodOptionsUsBankAccountParams) -> api::payment_intents::PaymentMethodOptionsUsBankAccountParams {
    hash
        .financial_connections(payment_intents_financial_connections_params)
        .mandate_options(payment_intents_us_bank_account_mandate_options_params)
        .networks(payment_intents_networks_params)
        .setup_future_usage(api::payment_intents::UsBankAccountSetupFutureUsage::None)
        .target_date("x")
        .transaction_purpose(api::payment_intents::TransactionPurpose::Goods)
        .verification_method(api::payment_intents::VerificationMethod::Automatic)
}

pub(crate) fn payment_intents_paypal_params(hash: api::payment_intents::PaypalParams) -> api::payment_intents::PaypalParams {
    hash
        .capture_method(api::payment_intents::PaypalCaptureMethod::Manual)
        .preferred_locale("x")
        .reference("x")
        .risk_correlation_id("x")
        .setup_future_usage(api::payment_intents::PaypalSetupFutureUsage::None)
}

pub(crate) fn payment_intents_payto_mandate_options_params(hash: api::payment_intents::PaytoMandateOptionsParams) -> api::payment_intents::PaytoMandateOptionsParams {
    hash
        .amount(1)
        .amount_type(api::payment_intents::AmountType::Fixed)
        .end_date("x")
        .payment_schedule(api::payment_intents::PaytoMandateOptionsPaymentSchedule::Adhoc)
        .payments_per_period(1)
        .purpose(api::payment_intents::PaytoMandateOptionsPurpose::DependantSupport)
}

pub(crate) fn payment_intents_payto_params(hash: api::payment_intents::PaytoParams) -> api::payment_intents::PaytoParams {
    hash
        .account_number("x")
        .bsb_number("x")
        .pay_id("x")
}

pub(crate) fn payment_intents_pix_mandate_options_params(hash: api::payment_intents::PixMandateOptionsParams) -> api::payment_intents::PixMandateOptionsParams {
    hash
        .amount(1)
        .amount_includes_iof(api::payment_intents::AmountIncludesIof::Always)
        .amount_type(api::payment_intents::AmountType::Fixed)
        .currency("x")
        .end_date("x")
        .payment_schedule(api::payment_intents::PixMandateOptionsPaymentSchedule::Halfyearly)
        .reference("x")
        .start_date("x")
}

pub(crate) fn payment_intents_pix_params(hash: api::payment_intents::PixParams) -> api::payment_intents::PixParams {
    hash
        .amount_includes_iof(api::payment_intents::AmountIncludesIof::Always)
        .expires_after_seconds(1)
        .expires_at(Timestamp::from_unix(1))
        .mandate_options(payment_intents_pix_mandate_options_params)
        .setup_future_usage(api::payment_intents::PixSetupFutureUsage::None)
}

pub(crate) fn payment_intents_radar_options_params(hash: api::payment_intents::RadarOptionsParams) -> api::payment_intents::RadarOptionsParams {
    hash
        .referrer("x")
        .session("x")
}

pub(crate) fn payment_intents_revolut_pay_params(hash: api::payment_intents::RevolutPayParams) -> api::payment_intents::RevolutPayParams {
    hash
        .capture_method(api::payment_intents::RevolutPayCaptureMethod::Manual)
        .setup_future_usage(api::payment_intents::RevolutPaySetupFutureUsage::None)
}

pub(crate) fn payment_intents_routing_params(hash: api::payment_intents::RoutingParams) -> api::payment_intents::RoutingParams {
    hash
        .requested_priority(api::payment_intents::RequestedPriority::Domestic)
}

pub(crate) fn payment_intents_sepa_debit_params(hash: api::payment_intents::SepaDebitParams) -> api::payment_intents::SepaDebitParams {
    hash
        .iban("x")
}

pub(crate) fn payment_intents_sofort_params(hash: api::payment_intents::SofortParams) -> api::payment_intents::SofortParams {
    hash
        .country("x")
}

pub(crate) fn payment_intents_subscription_params(hash: api::payment_intents::SubscriptionParams) -> api::payment_intents::SubscriptionParams {
    hash
        .interval(api::payment_intents::SubscriptionInterval::Day)
        .interval_count(1)
        .name("x")
        .next_billing(payment_intents_next_billing_params)
        .reference("x")
}

pub(crate) fn payment_intents_swish_params(hash: api::payment_intents::SwishParams) -> api::payment_intents::SwishParams {
    hash
        .reference("x")
        .setup_future_usage(api::payment_intents::SwishSetupFutureUsage::None)
}

pub(crate) fn payment_intents_tax_params(hash: api::payment_intents::TaxParams) -> api::payment_intents::TaxParams {
    hash
        .total_tax_amount(1)
}

pub(crate) fn payment_intents_three_d_secure_params(hash: api::payment_intents::ThreeDSecureParams) -> api::payment_intents::ThreeDSecureParams {
    hash
        .ares_trans_status(api::payment_intents::AresTransStatus::A)
        .cryptogram("x")
        .electronic_commerce_indicator(api::payment_intents::ElectronicCommerceIndicator::V01)
        .exemption_indicator(api::payment_intents::ExemptionIndicator::LowRisk)
        .network_options(payment_intents_network_options_params)
        .requestor_challenge_indicator("x")
        .transaction_id("x")
        .version(api::payment_intents::ThreeDSecureVersion::V1_0_2)
}

pub(crate) fn payment_intents_transfer_data_params(hash: api::payment_intents::TransferDataParams) -> api::payment_intents::TransferDataParams {
    hash
        .amount(1)
        .description("x")
        .destination("x")
        .metadata([("k", "x")])
        .payment_data(payment_intents_payment_data_params)
}

pub(crate) fn payment_intents_twint_params(hash: api::payment_intents::TwintParams) -> api::payment_intents::TwintParams {
    hash
        .setup_future_usage(api::payment_intents::TwintSetupFutureUsage::None)
}

pub(crate) fn payment_intents_update_transfer_data_params(hash: api::payment_intents::UpdateTransferDataParams) -> api::payment_intents::UpdateTransferDataParams {
    hash
        .amount(1)
        .description("x")
        .metadata([("k", "x")])
        .payment_data(payment_intents_payment_data_params)
}

pub(crate) fn payment_intents_upi_params(hash: api::payment_intents::UpiParams) -> api::payment_intents::UpiParams {
    hash
        .mandate_options(payment_intents_mandate_options_params)
}

pub(crate) fn payment_intents_us_bank_account_mandate_options_params(hash: api::payment_intents::UsBankAccountMandateOptionsParams) -> api::payment_intents::UsBankAccountMandateOptionsParams {
    hash
        .collection_method(api::payment_intents::CollectionMethod::Paper)
}

pub(crate) fn payment_intents_us_bank_account_params(hash: api::payment_intents::UsBankAccountParams) -> api::payment_intents::UsBankAccountParams {
    hash
        .account_holder_type(api::payment_intents::AccountHolderType::Company)
        .account_number("x")
        .account_type(api::payment_intents::AccountType::Checking)
        .financial_connections_account("x")
        .routing_number("x")
}

pub(crate) fn payment_intents_wechat_pay_params(hash: api::payment_intents::WechatPayParams) -> api::payment_intents::WechatPayParams {
    hash
        .app_id("x")
        .client(api::payment_intents::WechatPayClient::Android)
        .setup_future_usage(api::payment_intents::WechatPaySetupFutureUsage::None)
}

pub(crate) fn payment_links_adjustable_quantity_params(hash: api::payment_links::AdjustableQuantityParams) -> api::payment_links::AdjustableQuantityParams {
    hash
        .enabled(true)
        .maximum(1)
        .minimum(1)
}

pub(crate) fn payment_links_after_completion_params(hash: api::payment_links::AfterCompletionParams) -> api::payment_links::AfterCompletionParams {
    hash
        .hosted_confirmation(payment_links_hosted_confirmation_params)
        .redirect(payment_links_redirect_params)
        .type_(api::payment_links::AfterCompletionType::HostedConfirmation)
}

pub(crate) fn payment_links_after_submit_params(hash: api::payment_links::AfterSubmitParams) -> api::payment_links::AfterSubmitParams {
    hash
        .message("x")
}

pub(crate) fn payment_links_automatic_tax_params(hash: api::payment_links::AutomaticTaxParams) -> api::payment_links::AutomaticTaxParams {
    hash
        .enabled(true)
        .liability(payment_links_liability_params)
}

pub(crate) fn payment_links_business_params(hash: api::payment_links::BusinessParams) -> api::payment_links::BusinessParams {
    hash
        .enabled(true)
        .optional(true)
}

pub(crate) fn payment_links_card_params(hash: api::payment_links::CardParams) -> api::payment_links::CardParams {
    hash
        .restrictions(payment_links_card_restrictions_params)
}

pub(crate) fn payment_links_card_restrictions_params(hash: api::payment_links::CardRestrictionsParams) -> api::payment_links::CardRestrictionsParams {
    hash
        .brands_blocked([api::payment_links::BrandsBlocked::AmericanExpress])
}

pub(crate) fn payment_links_completed_sessions_params(hash: api::payment_links::CompletedSessionsParams) -> api::payment_links::CompletedSessionsParams {
    hash
        .limit(1)
}

pub(crate) fn payment_links_consent_collection_params(hash: api::payment_links::ConsentCollectionParams) -> api::payment_links::ConsentCollectionParams {
    hash
        .payment_method_reuse_agreement(payment_links_payment_method_reuse_agreement_params)
        .promotions(api::payment_links::ConsentCollectionPromotions::Auto)
        .terms_of_service(api::payment_links::TermsOfService::None)
}

pub(crate) fn payment_links_custom_field_params(hash: api::payment_links::CustomFieldParams) -> api::payment_links::CustomFieldParams {
    hash
        .dropdown(payment_links_dropdown_params)
        .key("x")
        .label(payment_links_label_params)
        .numeric(payment_links_numeric_params)
        .optional(true)
        .text(payment_links_numeric_params)
        .type_(api::payment_links::CustomFieldType::Dropdown)
}

pub(crate) fn payment_links_custom_text_params(hash: api::payment_links::CustomTextParams) -> api::payment_links::CustomTextParams {
    hash
        .after_submit(payment_links_after_submit_params)
        .shipping_address(payment_links_after_submit_params)
        .submit(payment_links_after_submit_params)
        .terms_of_service_acceptance(payment_links_after_submit_params)
}

pub(crate) fn payment_links_dropdown_params(hash: api::payment_links::DropdownParams) -> api::payment_links::DropdownParams {
    hash
        .default_value("x")
        .options(payment_links_option_params)
}

pub(crate) fn payment_links_end_behavior_params(hash: api::payment_links::EndBehaviorParams) -> api::payment_links::EndBehaviorParams {
    hash
        .missing_payment_method(api::payment_links::MissingPaymentMethod::Cancel)
}

pub(crate) fn payment_links_hosted_confirmation_params(hash: api::payment_links::HostedConfirmationParams) -> api::payment_links::HostedConfirmationParams {
    hash
        .custom_message("x")
}

pub(crate) fn payment_links_invoice_creation_params(hash: api::payment_links::InvoiceCreationParams) -> api::payment_links::InvoiceCreationParams {
    hash
        .enabled(true)
        .invoice_data(payment_links_invoice_data_params)
}

pub(crate) fn payment_links_invoice_data_custom_field_params(hash: api::payment_links::InvoiceDataCustomFieldParams) -> api::payment_links::InvoiceDataCustomFieldParams {
    hash
        .name("x")
        .value("x")
}

pub(crate) fn payment_links_invoice_data_params(hash: api::payment_links::InvoiceDataParams) -> api::payment_links::InvoiceDataParams {
    hash
        .account_tax_ids(["x"])
        .custom_fields(payment_links_invoice_data_custom_field_params)
        .description("x")
        .footer("x")
        .issuer(payment_links_liability_params)
        .metadata([("k", "x")])
        .rendering_options(customers_rendering_options_params)
}

pub(crate) fn payment_links_invoice_settings_params(hash: api::payment_links::InvoiceSettingsParams) -> api::payment_links::InvoiceSettingsParams {
    hash
        .account_tax_ids(["x"])
        .custom_fields(payment_links_invoice_data_custom_field_params)
        .description("x")
        .footer("x")
        .issuer(payment_links_liability_params)
}

pub(crate) fn payment_links_label_params(hash: api::payment_links::LabelParams) -> api::payment_links::LabelParams {
    hash
        .custom("x")
        .type_(api::payment_links::LabelType::Custom)
}

pub(crate) fn payment_links_liability_params(hash: api::payment_links::LiabilityParams) -> api::payment_links::LiabilityParams {
    hash
        .account("x")
        .type_(api::payment_links::LiabilityType::Account)
}

pub(crate) fn payment_links_line_item_params(hash: api::payment_links::LineItemParams) -> api::payment_links::LineItemParams {
    hash
        .adjustable_quantity(payment_links_adjustable_quantity_params)
        .price("x")
        .price_data(payment_links_price_data_params)
        .quantity(1)
}

pub(crate) fn payment_links_managed_payments_params(hash: api::payment_links::ManagedPaymentsParams) -> api::payment_links::ManagedPaymentsParams {
    hash
        .enabled(true)
}

pub(crate) fn payment_links_name_collection_params(hash: api::payment_links::NameCollectionParams) -> api::payment_links::NameCollectionParams {
    hash
        .business(payment_links_business_params)
        .individual(payment_links_business_params)
}

pub(crate) fn payment_links_numeric_params(hash: api::payment_links::NumericParams) -> api::payment_links::NumericParams {
    hash
        .default_value("x")
        .maximum_length(1)
        .minimum_length(1)
}

pub(crate) fn payment_links_option_params(hash: api::payment_links::OptionParams) -> api::payment_links::OptionParams {
    hash
        .label("x")
        .value("x")
}

pub(crate) fn payment_links_optional_item_params(hash: api::payment_links::OptionalItemParams) -> api::payment_links::OptionalItemParams {
    hash
        .adjustable_quantity(payment_links_adjustable_quantity_params)
        .price("x")
        .quantity(1)
}

pub(crate) fn payment_links_payment_intent_data_params(hash: api::payment_links::PaymentIntentDataParams) -> api::payment_links::PaymentIntentDataParams {
    hash
        .capture_method(api::payment_links::CaptureMethod::Automatic)
        .description("x")
        .metadata([("k", "x")])
        .setup_future_usage(api::payment_links::SetupFutureUsage::OffSession)
        .statement_descriptor("x")
        .statement_descriptor_suffix("x")
        .transfer_group("x")
}

pub(crate) fn payment_links_payment_method_options_params(hash: api::payment_links::PaymentMethodOptionsParams) -> api::payment_links::PaymentMethodOptionsParams {
    hash
        .card(payment_links_card_params)
}

pub(crate) fn payment_links_payment_method_reuse_agreement_params(hash: api::payment_links::PaymentMethodReuseAgreementParams) -> api::payment_links::PaymentMethodReuseAgreementParams {
    hash
        .position(api::payment_links::PaymentMethodReuseAgreementPosition::Auto)
}

pub(crate) fn payment_links_phone_number_collection_params(hash: api::payment_links::PhoneNumberCollectionParams) -> api::payment_links::PhoneNumberCollectionParams {
    hash
        .enabled(true)
}

pub(crate) fn payment_links_price_data_params(hash: api::payment_links::PriceDataParams) -> api::payment_links::PriceDataParams {
    hash
        .currency("x")
        .product("x")
        .product_data(invoice_line_items_product_data_params)
        .recurring(payment_links_recurring_params)
        .tax_behavior(api::payment_links::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn payment_links_recurring_params(hash: api::payment_links::RecurringParams) -> api::payment_links::RecurringParams {
    hash
        .interval(api::payment_links::RecurringInterval::Day)
        .interval_count(1)
}

pub(crate) fn payment_links_redirect_params(hash: api::payment_links::RedirectParams) -> api::payment_links::RedirectParams {
    hash
        .url("x")
}

pub(crate) fn payment_links_restrictions_params(hash: api::payment_links::RestrictionsParams) -> api::payment_links::RestrictionsParams {
    hash
        .completed_sessions(payment_links_completed_sessions_params)
}

pub(crate) fn payment_links_shipping_address_collection_params(hash: api::payment_links::ShippingAddressCollectionParams) -> api::payment_links::ShippingAddressCollectionParams {
    hash
        .allowed_countries(["x"])
}

pub(crate) fn payment_links_shipping_option_params(hash: api::payment_links::ShippingOptionParams) -> api::payment_links::ShippingOptionParams {
    hash
        .shipping_rate("x")
}

pub(crate) fn payment_links_subscription_data_params(hash: api::payment_links::SubscriptionDataParams) -> api::payment_links::SubscriptionDataParams {
    hash
        .description("x")
        .invoice_settings(payment_links_invoice_settings_params)
        .metadata([("k", "x")])
        .trial_period_days(1)
        .trial_settings(payment_links_trial_settings_params)
}

pub(crate) fn payment_links_tax_id_collection_params(hash: api::payment_links::TaxIdCollectionParams) -> api::payment_links::TaxIdCollectionParams {
    hash
        .enabled(true)
        .required(api::payment_links::TaxIdCollectionRequired::IfSupported)
}

pub(crate) fn payment_links_transfer_data_params(hash: api::payment_links::TransferDataParams) -> api::payment_links::TransferDataParams {
    hash
        .amount(1)
        .destination("x")
}

pub(crate) fn payment_links_trial_settings_params(hash: api::payment_links::TrialSettingsParams) -> api::payment_links::TrialSettingsParams {
    hash
        .end_behavior(payment_links_end_behavior_params)
}

pub(crate) fn payment_links_update_card_params(hash: api::payment_links::UpdateCardParams) -> api::payment_links::UpdateCardParams {
    hash
        .restrictions(payment_links_update_restrictions_params)
}

pub(crate) fn payment_links_update_line_item_params(hash: api::payment_links::UpdateLineItemParams) -> api::payment_links::UpdateLineItemParams {
    hash
        .adjustable_quantity(payment_links_adjustable_quantity_params)
        .id("x")
        .quantity(1)
}

pub(crate) fn payment_links_update_payment_intent_data_params(hash: api::payment_links::UpdatePaymentIntentDataParams) -> api::payment_links::UpdatePaymentIntentDataParams {
    hash
        .description("x")
        .metadata([("k", "x")])
        .setup_future_usage(api::payment_links::SetupFutureUsage::OffSession)
        .statement_descriptor("x")
        .statement_descriptor_suffix("x")
        .transfer_group("x")
}

pub(crate) fn payment_links_update_payment_method_options_params(hash: api::payment_links::UpdatePaymentMethodOptionsParams) -> api::payment_links::UpdatePaymentMethodOptionsParams {
    hash
        .card(payment_links_update_card_params)
}

pub(crate) fn payment_links_update_restrictions_params(hash: api::payment_links::UpdateRestrictionsParams) -> api::payment_links::UpdateRestrictionsParams {
    hash
        .brands_blocked([api::payment_links::BrandsBlocked::AmericanExpress])
}

pub(crate) fn payment_links_update_subscription_data_params(hash: api::payment_links::UpdateSubscriptionDataParams) -> api::payment_links::UpdateSubscriptionDataParams {
    hash
        .invoice_settings(payment_links_invoice_settings_params)
        .metadata([("k", "x")])
        .trial_period_days(1)
        .trial_settings(payment_links_trial_settings_params)
}

pub(crate) fn payment_links_update_transfer_data_params(hash: api::payment_links::UpdateTransferDataParams) -> api::payment_links::UpdateTransferDataParams {
    hash
        .amount(1)
        .destination("x")
}

pub(crate) fn payment_method_configurations_acss_debit_params(hash: api::payment_method_configurations::AcssDebitParams) -> api::payment_method_configurations::AcssDebitParams {
    hash
        .display_preference(payment_method_configurations_display_preference_params)
}

pub(crate) fn payment_method_configurations_display_preference_params(hash: api::payment_method_configurations::DisplayPreferenceParams) -> api::payment_method_configurations::DisplayPreferenceParams {
    hash
        .preference(api::payment_method_configurations::DisplayPreferencePreference::None)
}

pub(crate) fn payment_methods_card_params(hash: api::payment_methods::CardParams) -> api::payment_methods::CardParams {
    hash
        .cvc("x")
        .exp_month(1)
        .exp_year(1)
        .networks(payment_methods_networks_params)
        .number("x")
        .token("x")
}

pub(crate) fn payment_methods_custom_params(hash: api::payment_methods::CustomParams) -> api::payment_methods::CustomParams {
    hash
        .type_("x")
}

pub(crate) fn payment_methods_networks_params(hash: api::payment_methods::NetworksParams) -> api::payment_methods::NetworksParams {
    hash
        .preferred(api::payment_methods::NetworksPreferred::CartesBancaires)
}

pub(crate) fn payment_methods_update_card_params(hash: api::payment_methods::UpdateCardParams) -> api::payment_methods::UpdateCardParams {
    hash
        .exp_month(1)
        .exp_year(1)
        .networks(payment_methods_update_networks_params)
}

pub(crate) fn payment_methods_update_networks_params(hash: api::payment_methods::UpdateNetworksParams) -> api::payment_methods::UpdateNetworksParams {
    hash
        .preferred(api::payment_methods::NetworksPreferred::CartesBancaires)
}

pub(crate) fn payment_methods_update_us_bank_account_params(hash: api::payment_methods::UpdateUsBankAccountParams) -> api::payment_methods::UpdateUsBankAccountParams {
    hash
        .account_holder_type(api::payment_methods::AccountHolderType::Company)
        .account_type(api::payment_methods::AccountType::Checking)
}

pub(crate) fn payment_methods_us_bank_account_params(hash: api::payment_methods::UsBankAccountParams) -> api::payment_methods::UsBankAccountParams {
    hash
        .account_holder_type(api::payment_methods::AccountHolderType::Company)
        .account_number("x")
        .account_type(api::payment_methods::AccountType::Checking)
        .financial_connections_account("x")
        .routing_number("x")
}

pub(crate) fn payment_records_amount_params(hash: api::payment_records::AmountParams) -> api::payment_records::AmountParams {
    hash
        .currency("x")
        .value(1)
}

pub(crate) fn payment_records_billing_details_params(hash: api::payment_records::BillingDetailsParams) -> api::payment_records::BillingDetailsParams {
    hash
        .address(accounts_address_params)
        .email("x")
        .name("x")
        .phone("x")
}

pub(crate) fn payment_records_canceled_params(hash: api::payment_records::CanceledParams) -> api::payment_records::CanceledParams {
    hash
        .canceled_at(Timestamp::from_unix(1))
}

pub(crate) fn payment_records_custom_params(hash: api::payment_records::CustomParams) -> api::payment_records::CustomParams {
    hash
        .display_name("x")
        .type_("x")
}

pub(crate) fn payment_records_customer_details_params(hash: api::payment_records::CustomerDetailsParams) -> api::payment_records::CustomerDetailsParams {
    hash
        .customer("x")
        .email("x")
        .name("x")
        .phone("x")
}

pub(crate) fn payment_records_failed_params(hash: api::payment_records::FailedParams) -> api::payment_records::FailedParams {
    hash
        .failed_at(Timestamp::from_unix(1))
}

pub(crate) fn payment_records_guaranteed_params(hash: api::payment_records::GuaranteedParams) -> api::payment_records::GuaranteedParams {
    hash
        .guaranteed_at(Timestamp::from_unix(1))
}

pub(crate) fn payment_records_payment_method_details_params(hash: api::payment_records::PaymentMethodDetailsParams) -> api::payment_records::PaymentMethodDetailsParams {
    hash
        .billing_details(payment_records_billing_details_params)
        .custom(payment_records_custom_params)
        .payment_method("x")
        .type_(api::payment_records::PaymentMethodDetailsType::Custom)
}

pub(crate) fn payment_records_processor_details_custom_params(hash: api::payment_records::ProcessorDetailsCustomParams) -> api::payment_records::ProcessorDetailsCustomParams {
    hash
        .payment_reference("x")
}

pub(crate) fn payment_records_processor_details_params(hash: api::payment_records::ProcessorDetailsParams) -> api::payment_records::ProcessorDetailsParams {
    hash
        .custom(payment_records_processor_details_custom_params)
        .type_(api::payment_records::ProcessorDetailsType::Custom)
}

pub(crate) fn payment_records_refunded_params(hash: api::payment_records::RefundedParams) -> api::payment_records::RefundedParams {
    hash
        .refunded_at(Timestamp::from_unix(1))
}

pub(crate) fn payment_records_report_refund_custom_params(hash: api::payment_records::ReportRefundCustomParams) -> api::payment_records::ReportRefundCustomParams {
    hash
        .refund_reference("x")
}

pub(crate) fn payment_records_report_refund_processor_details_params(hash: api::payment_records::ReportRefundProcessorDetailsParams) -> api::payment_records::ReportRefundProcessorDetailsParams {
    hash
        .custom(payment_records_report_refund_custom_params)
        .type_(api::payment_records::ProcessorDetailsType::Custom)
}

pub(crate) fn payment_records_shipping_details_params(hash: api::payment_records::ShippingDetailsParams) -> api::payment_records::ShippingDetailsParams {
    hash
        .address(accounts_address_params)
        .name("x")
        .phone("x")
}

pub(crate) fn persons_account_params(hash: api::persons::AccountParams) -> api::persons::AccountParams {
    hash
        .date(Timestamp::from_unix(1))
        .ip("x")
        .user_agent("x")
}

pub(crate) fn persons_additional_tos_acceptances_params(hash: api::persons::AdditionalTosAcceptancesParams) -> api::persons::AdditionalTosAcceptancesParams {
    hash
        .account(persons_account_params)
}

pub(crate) fn persons_company_authorization_params(hash: api::persons::CompanyAuthorizationParams) -> api::persons::CompanyAuthorizationParams {
    hash
        .files(["x"])
}

pub(crate) fn persons_document_params(hash: api::persons::DocumentParams) -> api::persons::DocumentParams {
    hash
        .back("x")
        .front("x")
}

pub(crate) fn persons_documents_params(hash: api::persons::DocumentsParams) -> api::persons::DocumentsParams {
    hash
        .company_authorization(persons_company_authorization_params)
        .passport(persons_company_authorization_params)
        .visa(persons_company_authorization_params)
}

pub(crate) fn persons_ethnicity_details_params(hash: api::persons::EthnicityDetailsParams) -> api::persons::EthnicityDetailsParams {
    hash
        .ethnicity([api::persons::EthnicityDetailsEthnicity::Cuban])
        .ethnicity_other("x")
}

pub(crate) fn persons_list_relationship_params(hash: api::persons::ListRelationshipParams) -> api::persons::ListRelationshipParams {
    hash
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .representative(true)
}

pub(crate) fn persons_race_details_params(hash: api::persons::RaceDetailsParams) -> api::persons::RaceDetailsParams {
    hash
        .race([api::persons::RaceDetailsRace::AfricanAmerican])
        .race_other("x")
}

pub(crate) fn persons_relationship_params(hash: api::persons::RelationshipParams) -> api::persons::RelationshipParams {
    hash
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .percent_ownership(0.5)
        .representative(true)
        .title("x")
}

pub(crate) fn persons_us_cfpb_data_params(hash: api::persons::UsCfpbDataParams) -> api::persons::UsCfpbDataParams {
    hash
        .ethnicity_details(persons_ethnicity_details_params)
        .race_details(persons_race_details_params)
        .self_identified_gender("x")
}

pub(crate) fn persons_verification_params(hash: api::persons::VerificationParams) -> api::persons::VerificationParams {
    hash
        .additional_document(persons_document_params)
        .document(persons_document_params)
}

pub(crate) fn plans_product_params(hash: api::plans::ProductParams) -> api::plans::ProductParams {
    hash
        .active(true)
        .id("x")
        .metadata([("k", "x")])
        .name("x")
        .statement_descriptor("x")
        .tax_code("x")
        .tax_details(invoice_line_items_tax_details_params)
        .unit_label("x")
}

pub(crate) fn plans_tier_params(hash: api::plans::TierParams) -> api::plans::TierParams {
    hash
        .flat_amount(1)
        .flat_amount_decimal("x")
        .unit_amount(1)
        .unit_amount_decimal("x")
        .up_to(1)
}

pub(crate) fn plans_transform_usage_params(hash: api::plans::TransformUsageParams) -> api::plans::TransformUsageParams {
    hash
        .divide_by(1)
        .round(api::plans::TransformUsageRound::Down)
}

pub(crate) fn prices_currency_options_params(hash: api::prices::CurrencyOptionsParams) -> api::prices::CurrencyOptionsParams {
    hash
        .custom_unit_amount(prices_custom_unit_amount_params)
        .tax_behavior(api::prices::TaxBehavior::Exclusive)
        .tiers(plans_tier_params)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn prices_custom_unit_amount_params(hash: api::prices::CustomUnitAmountParams) -> api::prices::CustomUnitAmountParams {
    hash
        .enabled(true)
        .maximum(1)
        .minimum(1)
        .preset(1)
}

pub(crate) fn prices_list_recurring_params(hash: api::prices::ListRecurringParams) -> api::prices::ListRecurringParams {
    hash
        .interval(api::prices::RecurringInterval::Day)
        .meter("x")
        .usage_type(api::prices::UsageType::Licensed)
}

pub(crate) fn prices_product_data_params(hash: api::prices::ProductDataParams) -> api::prices::ProductDataParams {
    hash
        .active(true)
        .id("x")
        .metadata([("k", "x")])
        .name("x")
        .statement_descriptor("x")
        .tax_code("x")
        .tax_details(invoice_line_items_tax_details_params)
        .unit_label("x")
}

pub(crate) fn prices_recurring_params(hash: api::prices::RecurringParams) -> api::prices::RecurringParams {
    hash
        .interval(api::prices::RecurringInterval::Day)
        .interval_count(1)
        .meter("x")
        .trial_period_days(1)
        .usage_type(api::prices::UsageType::Licensed)
}

pub(crate) fn prices_transform_quantity_params(hash: api::prices::TransformQuantityParams) -> api::prices::TransformQuantityParams {
    hash
        .divide_by(1)
        .round(api::prices::TransformQuantityRound::Down)
}

pub(crate) fn product_catalog_trial_offers_duration_params(hash: api::product_catalog::trial_offers::DurationParams) -> api::product_catalog::trial_offers::DurationParams {
    hash
        .relative(product_catalog_trial_offers_relative_params)
        .type_(api::product_catalog::trial_offers::DurationType::Relative)
}

pub(crate) fn product_catalog_trial_offers_end_behavior_params(hash: api::product_catalog::trial_offers::EndBehaviorParams) -> api::product_catalog::trial_offers::EndBehaviorParams {
    hash
        .transition(product_catalog_trial_offers_transition_params)
}

pub(crate) fn product_catalog_trial_offers_relative_params(hash: api::product_catalog::trial_offers::RelativeParams) -> api::product_catalog::trial_offers::RelativeParams {
    hash
        .iterations(1)
}

pub(crate) fn product_catalog_trial_offers_transition_params(hash: api::product_catalog::trial_offers::TransitionParams) -> api::product_catalog::trial_offers::TransitionParams {
    hash
        .price("x")
}

pub(crate) fn products_default_price_data_params(hash: api::products::DefaultPriceDataParams) -> api::products::DefaultPriceDataParams {
    hash
        .currency("x")
        .currency_options("k", prices_currency_options_params)
        .custom_unit_amount(prices_custom_unit_amount_params)
        .metadata([("k", "x")])
        .recurring(payment_links_recurring_params)
        .tax_behavior(api::products::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn products_marketing_feature_params(hash: api::products::MarketingFeatureParams) -> api::products::MarketingFeatureParams {
    hash
        .name("x")
}

pub(crate) fn products_package_dimensions_params(hash: api::products::PackageDimensionsParams) -> api::products::PackageDimensionsParams {
    hash
        .height(0.5)
        .length(0.5)
        .weight(0.5)
        .width(0.5)
}

pub(crate) fn promotion_codes_currency_options_params(hash: api::promotion_codes::CurrencyOptionsParams) -> api::promotion_codes::CurrencyOptionsParams {
    hash
        .minimum_amount(1)
}

pub(crate) fn promotion_codes_promotion_params(hash: api::promotion_codes::PromotionParams) -> api::promotion_codes::PromotionParams {
    hash
        .coupon("x")
        .type_(api::promotion_codes::PromotionType::Coupon)
}

pub(crate) fn promotion_codes_restrictions_params(hash: api::promotion_codes::RestrictionsParams) -> api::promotion_codes::RestrictionsParams {
    hash
        .currency_options("k", promotion_codes_currency_options_params)
        .first_time_transaction(true)
        .minimum_amount(1)
        .minimum_amount_currency("x")
}

pub(crate) fn promotion_codes_update_restrictions_params(hash: api::promotion_codes::UpdateRestrictionsParams) -> api::promotion_codes::UpdateRestrictionsParams {
    hash
        .currency_options("k", promotion_codes_currency_options_params)
}

pub(crate) fn quotes_from_quote_params(hash: api::quotes::FromQuoteParams) -> api::quotes::FromQuoteParams {
    hash
        .is_revision(true)
        .quote("x")
}

pub(crate) fn quotes_invoice_settings_params(hash: api::quotes::InvoiceSettingsParams) -> api::quotes::InvoiceSettingsParams {
    hash
        .custom_fields(customers_custom_field_params)
        .days_until_due(1)
        .description("x")
        .footer("x")
        .issuer(payment_links_liability_params)
}

pub(crate) fn quotes_line_item_params(hash: api::quotes::LineItemParams) -> api::quotes::LineItemParams {
    hash
        .discounts(invoice_items_discount_params)
        .price("x")
        .price_data(quotes_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn quotes_price_data_params(hash: api::quotes::PriceDataParams) -> api::quotes::PriceDataParams {
    hash
        .currency("x")
        .product("x")
        .recurring(payment_links_recurring_params)
        .tax_behavior(api::quotes::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn quotes_subscription_data_params(hash: api::quotes::SubscriptionDataParams) -> api::quotes::SubscriptionDataParams {
    hash
        .billing_mode(invoices_billing_mode_params)
        .description("x")
        .effective_date(Timestamp::from_unix(1))
        .metadata([("k", "x")])
        .trial_period_days(1)
}

pub(crate) fn quotes_transfer_data_params(hash: api::quotes::TransferDataParams) -> api::quotes::TransferDataParams {
    hash
        .amount(1)
        .amount_percent(0.5)
        .destination("x")
}

pub(crate) fn quotes_update_line_item_params(hash: api::quotes::UpdateLineItemParams) -> api::quotes::UpdateLineItemParams {
    hash
        .discounts(invoice_items_discount_params)
        .id("x")
        .price("x")
        .price_data(quotes_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn quotes_update_subscription_data_params(hash: api::quotes::UpdateSubscriptionDataParams) -> api::quotes::UpdateSubscriptionDataParams {
    hash
        .description("x")
        .effective_date(Timestamp::from_unix(1))
        .metadata([("k", "x")])
        .trial_period_days(1)
}

pub(crate) fn radar_payment_evaluations_card_params(hash: api::radar::payment_evaluations::CardParams) -> api::radar::payment_evaluations::CardParams {
    hash
        .customer_presence(api::radar::payment_evaluations::CustomerPresence::OffSession)
        .payment_type(api::radar::payment_evaluations::PaymentType::OneOff)
}

pub(crate) fn radar_payment_evaluations_client_device_metadata_details_params(hash: api::radar::payment_evaluations::ClientDeviceMetadataDetailsParams) -> api::radar::payment_evaluations::ClientDeviceMetadataDetailsParams {
    hash
        .radar_session("x")
}

pub(crate) fn radar_payment_evaluations_customer_details_params(hash: api::radar::payment_evaluations::CustomerDetailsParams) -> api::radar::payment_evaluations::CustomerDetailsParams {
    hash
        .customer("x")
        .customer_account("x")
        .email("x")
        .name("x")
        .phone("x")
}

pub(crate) fn radar_payment_evaluations_money_movement_details_params(hash: api::radar::payment_evaluations::MoneyMovementDetailsParams) -> api::radar::payment_evaluations::MoneyMovementDetailsParams {
    hash
        .card(radar_payment_evaluations_card_params)
        .money_movement_type(api::radar::payment_evaluations::MoneyMovementType::Card)
}

pub(crate) fn radar_payment_evaluations_payment_details_params(hash: api::radar::payment_evaluations::PaymentDetailsParams) -> api::radar::payment_evaluations::PaymentDetailsParams {
    hash
        .amount(1)
        .currency("x")
        .description("x")
        .money_movement_details(radar_payment_evaluations_money_movement_details_params)
        .payment_method_details(radar_payment_evaluations_payment_method_details_params)
        .shipping_details(payment_records_shipping_details_params)
        .statement_descriptor("x")
}

pub(crate) fn radar_payment_evaluations_payment_method_details_params(hash: api::radar::payment_evaluations::PaymentMethodDetailsParams) -> api::radar::payment_evaluations::PaymentMethodDetailsParams {
    hash
        .billing_details(payment_records_billing_details_params)
        .payment_method("x")
}

pub(crate) fn reporting_report_runs_parameters_params(hash: api::reporting::report_runs::ParametersParams) -> api::reporting::report_runs::ParametersParams {
    hash
        .columns(["x"])
        .connected_account("x")
        .currency("x")
        .interval_end(Timestamp::from_unix(1))
        .interval_start(Timestamp::from_unix(1))
        .payout("x")
        .reporting_category(api::reporting::report_runs::ReportingCategory::Advance)
        .timezone("x")
}

pub(crate) fn setup_intents_acss_debit_mandate_options_params(hash: api::setup_intents::AcssDebitMandateOptionsParams) -> api::setup_intents::AcssDebitMandateOptionsParams {
    hash
        .custom_mandate_url("x")
        .default_for([api::setup_intents::DefaultFor::Invoice])
        .interval_description("x")
        .payment_schedule(api::setup_intents::PaymentSchedule::Combined)
        .transaction_type(api::setup_intents::TransactionType::Business)
}

pub(crate) fn setup_intents_blik_params(hash: api::setup_intents::BlikParams) -> api::setup_intents::BlikParams {
    hash
        .code("x")
        .mandate_options(payment_intents_blik_mandate_options_params)
}

pub(crate) fn setup_intents_card_mandate_options_params(hash: api::setup_intents::CardMandateOptionsParams) -> api::setup_intents::CardMandateOptionsParams {
    hash
        .amount(1)
        .amount_type(api::setup_intents::AmountType::Fixed)
        .currency("x")
        .description("x")
        .end_date(Timestamp::from_unix(1))
        .interval(api::setup_intents::CardMandateOptionsInterval::Day)
        .interval_count(1)
        .reference("x")
        .start_date(Timestamp::from_unix(1))
        .supported_types([api::setup_intents::SupportedType::India])
}

pub(crate) fn setup_intents_card_params(hash: api::setup_intents::CardParams) -> api::setup_intents::CardParams {
    hash
        .mandate_options(setup_intents_card_mandate_options_params)
        .moto(true)
        .network(api::setup_intents::CardNetwork::Amex)
        .request_three_d_secure(api::setup_intents::RequestThreeDSecure::Any)
        .setup_credential_usage(api::setup_intents::SetupCredentialUsage::Installment)
        .three_d_secure(setup_intents_three_d_secure_params)
}

pub(crate) fn setup_intents_debit_params(hash: api::setup_intents::DebitParams) -> api::setup_intents::DebitParams {
    hash
        .mandate_options(payment_intents_bacs_debit_mandate_options_params)
}

pub(crate) fn setup_intents_link_params(hash: api::setup_intents::LinkParams) -> api::setup_intents::LinkParams {
    hash
        .persistent_token("x")
}

pub(crate) fn setup_intents_payment_method_data_params(hash: api::setup_intents::PaymentMethodDataParams) -> api::setup_intents::PaymentMethodDataParams {
    hash
        .acss_debit(payment_intents_acss_debit_params)
        .affirm(empty)
        .afterpay_clearpay(empty)
        .alipay(empty)
        .allow_redisplay(api::setup_intents::AllowRedisplay::Always)
        .alma(empty)
        .amazon_pay(empty)
        .au_becs_debit(payment_intents_au_becs_debit_params)
        .bacs_debit(payment_intents_bacs_debit_params)
        .bancontact(empty)
        .billie(empty)
        .billing_details(payment_intents_billing_details_params)
        .bizum(empty)
        .blik(empty)
        .boleto(payment_intents_boleto_params)
        .cashapp(empty)
        .crypto(empty)
        .customer_balance(empty)
        .eps(payment_intents_eps_params)
        .fpx(payment_intents_fpx_params)
        .giropay(empty)
        .grabpay(empty)
        .ideal(payment_intents_ideal_params)
        .interac_present(empty)
        .kakao_pay(empty)
        .klarna(payment_intents_klarna_params)
        .konbini(empty)
        .kr_card(empty)
        .link(empty)
        .mb_way(empty)
        .metadata([("k", "x")])
        .mobilepay(empty)
        .multibanco(empty)
        .naver_pay(payment_intents_naver_pay_params)
        .nz_bank_account(payment_intents_nz_bank_account_params)
        .oxxo(empty)
        .p24(payment_intents_p24_params)
        .pay_by_bank(empty)
        .payco(empty)
        .paynow(empty)
        .paypal(empty)
        .paypay(empty)
        .payto(payment_intents_payto_params)
        .pix(empty)
        .promptpay(empty)
        .radar_options(charges_radar_options_params)
        .revolut_pay(empty)
        .samsung_pay(empty)
        .satispay(empty)
        .scalapay(empty)
        .sepa_debit(payment_intents_sepa_debit_params)
        .sequra(empty)
        .sofort(payment_intents_sofort_params)
        .sunbit(empty)
        .swish(empty)
        .twint(empty)
        .type_(api::setup_intents::PaymentMethodDataType::AcssDebit)
        .upi(payment_intents_upi_params)
        .us_bank_account(payment_intents_us_bank_account_params)
        .wechat_pay(empty)
        .zip(empty)
}

pub(crate) fn setup_intents_payment_method_options_acss_debit_params(hash: api::setup_intents::PaymentMethodOptionsAcssDebitParams) -> api::setup_intents::PaymentMethodOptionsAcssDebitParams {
    hash
        .currency("x")
        .mandate_options(setup_intents_acss_debit_mandate_options_params)
        .verification_method(api::setup_intents::VerificationMethod::Automatic)
}

pub(crate) fn setup_intents_payment_method_options_klarna_params(hash: api::setup_intents::PaymentMethodOptionsKlarnaParams) -> api::setup_intents::PaymentMethodOptionsKlarnaParams {
    hash
        .currency("x")
        .on_demand(payment_intents_on_demand_params)
        .preferred_locale("x")
        .subscriptions(setup_intents_subscription_params)
}

pub(crate) fn setup_intents_payment_method_options_params(hash: api::setup_intents::PaymentMethodOptionsParams) -> api::setup_intents::PaymentMethodOptionsParams {
    hash
        .acss_debit(setup_intents_payment_method_options_acss_debit_params)
        .amazon_pay(empty)
        .bacs_debit(setup_intents_debit_params)
        .bizum(empty)
        .blik(setup_intents_blik_params)
        .card(setup_intents_card_params)
        .card_present(empty)
        .klarna(setup_intents_payment_method_options_klarna_params)
        .link(setup_intents_link_params)
        .paypal(setup_intents_paypal_params)
        .payto(setup_intents_payment_method_options_payto_params)
        .pix(setup_intents_pix_params)
        .sepa_debit(setup_intents_debit_params)
        .upi(setup_intents_payment_method_options_upi_params)
        .us_bank_account(setup_intents_payment_method_options_us_bank_account_params)
}

pub(crate) fn setup_intents_payment_method_options_payto_params(hash: api::setup_intents::PaymentMethodOptionsPaytoParams) -> api::setup_intents::PaymentMethodOptionsPaytoParams {
    hash
        .mandate_options(setup_intents_payto_mandate_options_params)
}

pub(crate) fn setup_intents_payment_method_options_upi_params(hash: api::setup_intents::PaymentMethodOptionsUpiParams) -> api::setup_intents::PaymentMethodOptionsUpiParams {
    hash
        .mandate_options(payment_intents_mandate_options_params)
        .setup_future_usage(api::setup_intents::SetupFutureUsage::None)
}

pub(crate) fn setup_intents_payment_method_options_us_bank_account_params(hash: api::setup_intents::PaymentMethodOptionsUsBankAccountParams) -> api::setup_intents::PaymentMethodOptionsUsBankAccountParams {
    hash
        .financial_connections(payment_intents_financial_connections_params)
        .mandate_options(payment_intents_us_bank_account_mandate_options_params)
        .networks(payment_intents_networks_params)
        .verification_method(api::setup_intents::VerificationMethod::Automatic)
}

pub(crate) fn setup_intents_paypal_params(hash: api::setup_intents::PaypalParams) -> api::setup_intents::PaypalParams {
    hash
        .billing_agreement_id("x")
}

pub(crate) fn setup_intents_payto_mandate_options_params(hash: api::setup_intents::PaytoMandateOptionsParams) -> api::setup_intents::PaytoMandateOptionsParams {
    hash
        .amount(1)
        .amount_type(api::setup_intents::AmountType::Fixed)
        .end_date("x")
        .payment_schedule(api::setup_intents::PaytoMandateOptionsPaymentSchedule::Adhoc)
        .payments_per_period(1)
        .purpose(api::setup_intents::PaytoMandateOptionsPurpose::DependantSupport)
        .start_date("x")
}

pub(crate) fn setup_intents_pix_params(hash: api::setup_intents::PixParams) -> api::setup_intents::PixParams {
    hash
        .mandate_options(payment_intents_pix_mandate_options_params)
}

pub(crate) fn setup_intents_single_use_params(hash: api::setup_intents::SingleUseParams) -> api::setup_intents::SingleUseParams {
    hash
        .amount(1)
        .currency("x")
}

pub(crate) fn setup_intents_subscription_params(hash: api::setup_intents::SubscriptionParams) -> api::setup_intents::SubscriptionParams {
    hash
        .interval(api::setup_intents::SubscriptionInterval::Day)
        .interval_count(1)
        .name("x")
        .next_billing(payment_intents_next_billing_params)
        .reference("x")
}

pub(crate) fn setup_intents_three_d_secure_params(hash: api::setup_intents::ThreeDSecureParams) -> api::setup_intents::ThreeDSecureParams {
    hash
        .ares_trans_status(api::setup_intents::AresTransStatus::A)
        .cryptogram("x")
        .electronic_commerce_indicator(api::setup_intents::ElectronicCommerceIndicator::V01)
        .network_options(payment_intents_network_options_params)
        .requestor_challenge_indicator("x")
        .transaction_id("x")
        .version(api::setup_intents::ThreeDSecureVersion::V1_0_2)
}

pub(crate) fn shipping_rates_currency_options_params(hash: api::shipping_rates::CurrencyOptionsParams) -> api::shipping_rates::CurrencyOptionsParams {
    hash
        .amount(1)
        .tax_behavior(api::shipping_rates::TaxBehavior::Exclusive)
}

pub(crate) fn shipping_rates_fixed_amount_params(hash: api::shipping_rates::FixedAmountParams) -> api::shipping_rates::FixedAmountParams {
    hash
        .amount(1)
        .currency("x")
        .currency_options("k", shipping_rates_currency_options_params)
}

pub(crate) fn shipping_rates_update_currency_options_params(hash: api::shipping_rates::UpdateCurrencyOptionsParams) -> api::shipping_rates::UpdateCurrencyOptionsParams {
    hash
        .amount(1)
        .tax_behavior(api::shipping_rates::TaxBehavior::Exclusive)
}

pub(crate) fn shipping_rates_update_fixed_amount_params(hash: api::shipping_rates::UpdateFixedAmountParams) -> api::shipping_rates::UpdateFixedAmountParams {
    hash
        .currency_options("k", shipping_rates_update_currency_options_params)
}

pub(crate) fn sources_acceptance_params(hash: api::sources::AcceptanceParams) -> api::sources::AcceptanceParams {
    hash
        .date(Timestamp::from_unix(1))
        .ip("x")
        .offline(sources_offline_params)
        .online(sources_online_params)
        .status(api::sources::AcceptanceStatus::Accepted)
        .type_(api::sources::AcceptanceType::Offline)
        .user_agent("x")
}

pub(crate) fn sources_item_params(hash: api::sources::ItemParams) -> api::sources::ItemParams {
    hash
        .amount(1)
        .currency("x")
        .description("x")
        .parent("x")
        .quantity(1)
        .type_(api::sources::ItemType::Discount)
}

pub(crate) fn sources_mandate_params(hash: api::sources::MandateParams) -> api::sources::MandateParams {
    hash
        .acceptance(sources_acceptance_params)
        .amount(1)
        .currency("x")
        .interval(api::sources::MandateInterval::OneTime)
        .notification_method(api::sources::NotificationMethod::DeprecatedNone)
}

pub(crate) fn sources_offline_params(hash: api::sources::OfflineParams) -> api::sources::OfflineParams {
    hash
        .contact_email("x")
}

pub(crate) fn sources_online_params(hash: api::sources::OnlineParams) -> api::sources::OnlineParams {
    hash
        .date(Timestamp::from_unix(1))
        .ip("x")
        .user_agent("x")
}

pub(crate) fn sources_receiver_params(hash: api::sources::ReceiverParams) -> api::sources::ReceiverParams {
    hash
        .refund_attributes_method(api::sources::RefundAttributesMethod::Email)
}

pub(crate) fn sources_redirect_params(hash: api::sources::RedirectParams) -> api::sources::RedirectParams {
    hash
        .return_url("x")
}

pub(crate) fn sources_shipping_address_params(hash: api::sources::ShippingAddressParams) -> api::sources::ShippingAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
}

pub(crate) fn sources_shipping_params(hash: api::sources::ShippingParams) -> api::sources::ShippingParams {
    hash
        .address(sources_shipping_address_params)
        .carrier("x")
        .name("x")
        .phone("x")
        .tracking_number("x")
}

pub(crate) fn sources_source_order_params(hash: api::sources::SourceOrderParams) -> api::sources::SourceOrderParams {
    hash
        .items(sources_item_params)
        .shipping(sources_shipping_params)
}

pub(crate) fn subscription_items_billing_thresholds_params(hash: api::subscription_items::BillingThresholdsParams) -> api::subscription_items::BillingThresholdsParams {
    hash
        .usage_gte(1)
}

pub(crate) fn subscription_items_price_data_params(hash: api::subscription_items::PriceDataParams) -> api::subscription_items::PriceDataParams {
    hash
        .currency("x")
        .product("x")
        .recurring(payment_links_recurring_params)
        .tax_behavior(api::subscription_items::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn subscription_schedules_add_invoice_item_params(hash: api::subscription_schedules::AddInvoiceItemParams) -> api::subscription_schedules::AddInvoiceItemParams {
    hash
        .discountable(true)
        .discounts(invoice_items_discount_params)
        .metadata([("k", "x")])
        .period(subscription_schedules_period_params)
        .price("x")
        .price_data(invoice_items_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn subscription_schedules_bill_for_params(hash: api::subscription_schedules::BillForParams) -> api::subscription_schedules::BillForParams {
    hash
        .outstanding_usage_through(subscription_schedules_outstanding_usage_through_params)
        .unused_time_from(subscription_schedules_unused_time_from_params)
}

pub(crate) fn subscription_schedules_default_settings_params(hash: api::subscription_schedules::DefaultSettingsParams) -> api::subscription_schedules::DefaultSettingsParams {
    hash
        .application_fee_percent(0.5)
        .automatic_tax(payment_links_automatic_tax_params)
        .billing_cycle_anchor(api::subscription_schedules::BillingCycleAnchor::Automatic)
        .billing_thresholds(invoices_billing_thresholds_params)
        .collection_method(api::subscription_schedules::CollectionMethod::ChargeAutomatically)
        .default_payment_method("x")
        .description("x")
        .invoice_settings(subscription_schedules_invoice_settings_params)
        .on_behalf_of("x")
        .transfer_data(subscription_schedules_transfer_data_params)
}

pub(crate) fn subscription_schedules_invoice_settings_params(hash: api::subscription_schedules::InvoiceSettingsParams) -> api::subscription_schedules::InvoiceSettingsParams {
    hash
        .account_tax_ids(["x"])
        .custom_fields(customers_custom_field_params)
        .days_until_due(1)
        .description("x")
        .footer("x")
        .issuer(payment_links_liability_params)
}

pub(crate) fn subscription_schedules_item_params(hash: api::subscription_schedules::ItemParams) -> api::subscription_schedules::ItemParams {
    hash
        .billing_thresholds(invoices_item_billing_thresholds_params)
        .discounts(invoice_items_discount_params)
        .metadata([("k", "x")])
        .plan("x")
        .price("x")
        .price_data(invoices_item_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn subscription_schedules_outstanding_usage_through_params(hash: api::subscription_schedules::OutstandingUsageThroughParams) -> api::subscription_schedules::OutstandingUsageThroughParams {
    hash
        .type_(api::subscription_schedules::OutstandingUsageThroughType::None)
}

pub(crate) fn subscription_schedules_pause_params(hash: api::subscription_schedules::PauseParams) -> api::subscription_schedules::PauseParams {
    hash
        .pause_at(invoices_pause_at_params)
        .settings(subscription_schedules_settings_params)
}

pub(crate) fn subscription_schedules_pause_schedule_params(hash: api::subscription_schedules::PauseScheduleParams) -> api::subscription_schedules::PauseScheduleParams {
    hash
        .key("x")
        .pause(subscription_schedules_pause_params)
        .resume(subscription_schedules_resume_params)
}

pub(crate) fn subscription_schedules_period_params(hash: api::subscription_schedules::PeriodParams) -> api::subscription_schedules::PeriodParams {
    hash
        .end(invoices_end_params)
        .start(invoices_start_params)
}

pub(crate) fn subscription_schedules_phase_params(hash: api::subscription_schedules::PhaseParams) -> api::subscription_schedules::PhaseParams {
    hash
        .add_invoice_items(subscription_schedules_add_invoice_item_params)
        .application_fee_percent(0.5)
        .automatic_tax(payment_links_automatic_tax_params)
        .billing_cycle_anchor(api::subscription_schedules::BillingCycleAnchor::Automatic)
        .billing_thresholds(invoices_billing_thresholds_params)
        .collection_method(api::subscription_schedules::CollectionMethod::ChargeAutomatically)
        .currency("x")
        .default_payment_method("x")
        .default_tax_rates(["x"])
        .description("x")
        .discounts(invoice_items_discount_params)
        .duration(invoices_duration_params)
        .end_date(Timestamp::from_unix(1))
        .invoice_settings(subscription_schedules_invoice_settings_params)
        .items(subscription_schedules_item_params)
        .metadata([("k", "x")])
        .on_behalf_of("x")
        .proration_behavior(api::subscription_schedules::ProrationBehavior::AlwaysInvoice)
        .transfer_data(subscription_schedules_transfer_data_params)
        .trial(true)
        .trial_end(Timestamp::from_unix(1))
}

pub(crate) fn subscription_schedules_resume_params(hash: api::subscription_schedules::ResumeParams) -> api::subscription_schedules::ResumeParams {
    hash
        .resume_at(invoices_resume_at_params)
        .settings(invoices_resume_settings_params)
}

pub(crate) fn subscription_schedules_settings_params(hash: api::subscription_schedules::SettingsParams) -> api::subscription_schedules::SettingsParams {
    hash
        .bill_for(subscription_schedules_bill_for_params)
        .invoicing_behavior(api::subscription_schedules::InvoicingBehavior::Invoice)
        .type_(api::subscription_schedules::SettingsType::Subscription)
}

pub(crate) fn subscription_schedules_subscription_schedule_phase_params(hash: api::subscription_schedules::SubscriptionSchedulePhaseParams) -> api::subscription_schedules::SubscriptionSchedulePhaseParams {
    hash
        .add_invoice_items(subscription_schedules_add_invoice_item_params)
        .application_fee_percent(0.5)
        .automatic_tax(payment_links_automatic_tax_params)
        .billing_cycle_anchor(api::subscription_schedules::BillingCycleAnchor::Automatic)
        .billing_thresholds(invoices_billing_thresholds_params)
        .collection_method(api::subscription_schedules::CollectionMethod::ChargeAutomatically)
        .currency("x")
        .default_payment_method("x")
        .default_tax_rates(["x"])
        .description("x")
        .discounts(invoice_items_discount_params)
        .duration(invoices_duration_params)
        .end_date(Now)
        .invoice_settings(subscription_schedules_invoice_settings_params)
        .items(subscription_schedules_item_params)
        .metadata([("k", "x")])
        .on_behalf_of("x")
        .proration_behavior(api::subscription_schedules::ProrationBehavior::AlwaysInvoice)
        .start_date(Now)
        .transfer_data(subscription_schedules_transfer_data_params)
        .trial(true)
        .trial_end(Now)
}

pub(crate) fn subscription_schedules_transfer_data_params(hash: api::subscription_schedules::TransferDataParams) -> api::subscription_schedules::TransferDataParams {
    hash
        .amount_percent(0.5)
        .destination("x")
}

pub(crate) fn subscription_schedules_unused_time_from_params(hash: api::subscription_schedules::UnusedTimeFromParams) -> api::subscription_schedules::UnusedTimeFromParams {
    hash
        .type_(api::subscription_schedules::UnusedTimeFromType::ItemCurrentPeriodStart)
}

pub(crate) fn subscription_schedules_update_pause_params(hash: api::subscription_schedules::UpdatePauseParams) -> api::subscription_schedules::UpdatePauseParams {
    hash
        .pause_at(invoices_pause_at_params)
        .settings(subscription_schedules_settings_params)
}

pub(crate) fn subscription_schedules_update_pause_schedule_params(hash: api::subscription_schedules::UpdatePauseScheduleParams) -> api::subscription_schedules::UpdatePauseScheduleParams {
    hash
        .key("x")
        .pause(subscription_schedules_update_pause_params)
        .resume(subscription_schedules_update_resume_params)
}

pub(crate) fn subscription_schedules_update_resume_params(hash: api::subscription_schedules::UpdateResumeParams) -> api::subscription_schedules::UpdateResumeParams {
    hash
        .resume_at(invoices_resume_at_params)
        .settings(invoices_resume_settings_params)
}

pub(crate) fn subscriptions_add_invoice_item_params(hash: api::subscriptions::AddInvoiceItemParams) -> api::subscriptions::AddInvoiceItemParams {
    hash
        .discountable(true)
        .discounts(invoice_items_discount_params)
        .metadata([("k", "x")])
        .period(subscriptions_period_params)
        .price("x")
        .price_data(invoice_items_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn subscriptions_bill_until_params(hash: api::subscriptions::BillUntilParams) -> api::subscriptions::BillUntilParams {
    hash
        .duration(subscriptions_pending_invoice_item_interval_params)
        .timestamp(Timestamp::from_unix(1))
        .type_(api::subscriptions::BillUntilType::Duration)
}

pub(crate) fn subscriptions_billie_params(hash: api::subscriptions::BillieParams) -> api::subscriptions::BillieParams {
    hash
        .company_details(invoices_company_details_params)
}

pub(crate) fn subscriptions_billing_cycle_anchor_config_params(hash: api::subscriptions::BillingCycleAnchorConfigParams) -> api::subscriptions::BillingCycleAnchorConfigParams {
    hash
        .day_of_month(1)
        .hour(1)
        .minute(1)
        .month(1)
        .second(1)
}

pub(crate) fn subscriptions_billing_cycle_anchor_params(hash: api::subscriptions::BillingCycleAnchorParams) -> api::subscriptions::BillingCycleAnchorParams {
    hash
        .type_(api::subscriptions::BillingCycleAnchorType::Now)
}

pub(crate) fn subscriptions_billing_schedule_params(hash: api::subscriptions::BillingScheduleParams) -> api::subscriptions::BillingScheduleParams {
    hash
        .applies_to(invoices_applies_to_params)
        .bill_until(subscriptions_bill_until_params)
        .key("x")
}

pub(crate) fn subscriptions_blik_params(hash: api::subscriptions::BlikParams) -> api::subscriptions::BlikParams {
    hash
        .mandate_options(payment_intents_blik_mandate_options_params)
}

pub(crate) fn subscriptions_cancellation_details_params(hash: api::subscriptions::CancellationDetailsParams) -> api::subscriptions::CancellationDetailsParams {
    hash
        .comment("x")
        .feedback(api::subscriptions::CancellationDetailsFeedback::CustomerService)
        .feedback_option("x")
}

pub(crate) fn subscriptions_card_mandate_options_params(hash: api::subscriptions::CardMandateOptionsParams) -> api::subscriptions::CardMandateOptionsParams {
    hash
        .amount(1)
        .amount_type(api::subscriptions::AmountType::Fixed)
        .description("x")
}

pub(crate) fn subscriptions_card_params(hash: api::subscriptions::CardParams) -> api::subscriptions::CardParams {
    hash
        .mandate_options(subscriptions_card_mandate_options_params)
        .network(api::subscriptions::CardNetwork::Amex)
        .request_three_d_secure(api::subscriptions::RequestThreeDSecure::Any)
}

pub(crate) fn subscriptions_end_behavior_params(hash: api::subscriptions::EndBehaviorParams) -> api::subscriptions::EndBehaviorParams {
    hash
        .billing_cycle_anchor(api::subscriptions::BillingCycleAnchor::Now)
        .missing_payment_method(api::subscriptions::MissingPaymentMethod::Cancel)
}

pub(crate) fn subscriptions_end_params(hash: api::subscriptions::EndParams) -> api::subscriptions::EndParams {
    hash
        .timestamp(Timestamp::from_unix(1))
        .type_(api::subscriptions::EndType::MinItemPeriodEnd)
}

pub(crate) fn subscriptions_invoice_settings_params(hash: api::subscriptions::InvoiceSettingsParams) -> api::subscriptions::InvoiceSettingsParams {
    hash
        .account_tax_ids(["x"])
        .custom_fields(customers_custom_field_params)
        .description("x")
        .footer("x")
        .issuer(payment_links_liability_params)
}

pub(crate) fn subscriptions_item_params(hash: api::subscriptions::ItemParams) -> api::subscriptions::ItemParams {
    hash
        .billing_thresholds(invoices_item_billing_thresholds_params)
        .current_trial(invoices_current_trial_params)
        .discounts(invoice_items_discount_params)
        .metadata([("k", "x")])
        .plan("x")
        .price("x")
        .price_data(subscriptions_item_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn subscriptions_item_price_data_params(hash: api::subscriptions::ItemPriceDataParams) -> api::subscriptions::ItemPriceDataParams {
    hash
        .currency("x")
        .product("x")
        .recurring(subscriptions_pending_invoice_item_interval_params)
        .tax_behavior(api::subscriptions::TaxBehavior::Exclusive)
        .unit_amount(1)
        .unit_amount_decimal("x")
}

pub(crate) fn subscriptions_list_automatic_tax_params(hash: api::subscriptions::ListAutomaticTaxParams) -> api::subscriptions::ListAutomaticTaxParams {
    hash
        .enabled(true)
}

pub(crate) fn subscriptions_migrate_billing_mode_params(hash: api::subscriptions::MigrateBillingModeParams) -> api::subscriptions::MigrateBillingModeParams {
    hash
        .flexible(invoices_flexible_params)
        .type_(api::subscriptions::MigrateBillingModeType::Flexible)
}

pub(crate) fn subscriptions_pause_collection_params(hash: api::subscriptions::PauseCollectionParams) -> api::subscriptions::PauseCollectionParams {
    hash
        .behavior(api::subscriptions::PauseCollectionBehavior::KeepAsDraft)
        .resumes_at(Timestamp::from_unix(1))
}

pub(crate) fn subscriptions_payment_method_options_params(hash: api::subscriptions::PaymentMethodOptionsParams) -> api::subscriptions::PaymentMethodOptionsParams {
    hash
        .acss_debit(invoices_acss_debit_params)
        .bancontact(invoices_bancontact_params)
        .billie(subscriptions_billie_params)
        .blik(subscriptions_blik_params)
        .card(subscriptions_card_params)
        .customer_balance(invoices_customer_balance_params)
        .konbini(empty)
        .payto(invoices_payto_params)
        .pix(subscriptions_pix_params)
        .sepa_debit(empty)
        .upi(invoices_upi_params)
        .us_bank_account(invoices_us_bank_account_params)
}

pub(crate) fn subscriptions_payment_settings_params(hash: api::subscriptions::PaymentSettingsParams) -> api::subscriptions::PaymentSettingsParams {
    hash
        .payment_method_options(subscriptions_payment_method_options_params)
        .payment_method_types([api::subscriptions::PaymentMethodType::AchCreditTransfer])
        .save_default_payment_method(api::subscriptions::SaveDefaultPaymentMethod::Off)
}

pub(crate) fn subscriptions_pending_invoice_item_interval_params(hash: api::subscriptions::PendingInvoiceItemIntervalParams) -> api::subscriptions::PendingInvoiceItemIntervalParams {
    hash
        .interval(api::subscriptions::PendingInvoiceItemIntervalInterval::Day)
        .interval_count(1)
}

pub(crate) fn subscriptions_period_params(hash: api::subscriptions::PeriodParams) -> api::subscriptions::PeriodParams {
    hash
        .end(subscriptions_end_params)
        .start(subscriptions_start_params)
}

pub(crate) fn subscriptions_pix_mandate_options_params(hash: api::subscriptions::PixMandateOptionsParams) -> api::subscriptions::PixMandateOptionsParams {
    hash
        .amount(1)
        .amount_includes_iof(api::subscriptions::AmountIncludesIof::Always)
        .end_date("x")
        .payment_schedule(api::subscriptions::PaymentSchedule::Halfyearly)
}

pub(crate) fn subscriptions_pix_params(hash: api::subscriptions::PixParams) -> api::subscriptions::PixParams {
    hash
        .expires_after_seconds(1)
        .mandate_options(subscriptions_pix_mandate_options_params)
}

pub(crate) fn subscriptions_start_params(hash: api::subscriptions::StartParams) -> api::subscriptions::StartParams {
    hash
        .timestamp(Timestamp::from_unix(1))
        .type_(api::subscriptions::StartType::MaxItemPeriodStart)
}

pub(crate) fn subscriptions_trial_settings_params(hash: api::subscriptions::TrialSettingsParams) -> api::subscriptions::TrialSettingsParams {
    hash
        .end_behavior(subscriptions_end_behavior_params)
}

pub(crate) fn subscriptions_update_billing_schedule_params(hash: api::subscriptions::UpdateBillingScheduleParams) -> api::subscriptions::UpdateBillingScheduleParams {
    hash
        .applies_to(invoices_applies_to_params)
        .bill_until(subscriptions_bill_until_params)
        .key("x")
}

pub(crate) fn subscriptions_update_invoice_settings_params(hash: api::subscriptions::UpdateInvoiceSettingsParams) -> api::subscriptions::UpdateInvoiceSettingsParams {
    hash
        .account_tax_ids(["x"])
        .custom_fields(customers_custom_field_params)
        .description("x")
        .footer("x")
        .issuer(payment_links_liability_params)
}

pub(crate) fn subscriptions_update_item_params(hash: api::subscriptions::UpdateItemParams) -> api::subscriptions::UpdateItemParams {
    hash
        .billing_thresholds(invoices_item_billing_thresholds_params)
        .clear_usage(true)
        .current_trial(invoices_current_trial_params)
        .deleted(true)
        .discounts(invoice_items_discount_params)
        .id("x")
        .metadata([("k", "x")])
        .plan("x")
        .price("x")
        .price_data(subscriptions_item_price_data_params)
        .quantity(1)
        .tax_rates(["x"])
}

pub(crate) fn tax_calculations_address_params(hash: api::tax::calculations::AddressParams) -> api::tax::calculations::AddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
}

pub(crate) fn tax_calculations_customer_details_params(hash: api::tax::calculations::CustomerDetailsParams) -> api::tax::calculations::CustomerDetailsParams {
    hash
        .address(tax_calculations_address_params)
        .address_source(api::tax::calculations::AddressSource::Billing)
        .ip_address("x")
        .tax_ids(invoices_tax_id_params)
        .taxability_override(api::tax::calculations::TaxabilityOverride::CustomerExempt)
}

pub(crate) fn tax_calculations_line_item_params(hash: api::tax::calculations::LineItemParams) -> api::tax::calculations::LineItemParams {
    hash
        .amount(1)
        .metadata([("k", "x")])
        .performance_location("x")
        .product("x")
        .quantity(1)
        .reference("x")
        .tax_behavior(api::tax::calculations::TaxBehavior::Exclusive)
        .tax_code("x")
}

pub(crate) fn tax_calculations_ship_from_details_params(hash: api::tax::calculations::ShipFromDetailsParams) -> api::tax::calculations::ShipFromDetailsParams {
    hash
        .address(tax_calculations_address_params)
}

pub(crate) fn tax_calculations_shipping_cost_params(hash: api::tax::calculations::ShippingCostParams) -> api::tax::calculations::ShippingCostParams {
    hash
        .amount(1)
        .shipping_rate("x")
        .tax_behavior(api::tax::calculations::TaxBehavior::Exclusive)
        .tax_code("x")
}

pub(crate) fn tax_registrations_at_standard_params(hash: api::tax::registrations::AtStandardParams) -> api::tax::registrations::AtStandardParams {
    hash
        .place_of_supply_scheme(api::tax::registrations::StandardPlaceOfSupplyScheme::InboundGoods)
}

pub(crate) fn tax_registrations_ca_params(hash: api::tax::registrations::CaParams) -> api::tax::registrations::CaParams {
    hash
        .province_standard(tax_registrations_province_standard_params)
        .type_(api::tax::registrations::CaType::ProvinceStandard)
}

pub(crate) fn tax_registrations_country_option_params(hash: api::tax::registrations::CountryOptionParams) -> api::tax::registrations::CountryOptionParams {
    hash
        .standard(tax_registrations_standard_params)
        .type_(api::tax::registrations::CountryOptionType::Standard)
}

pub(crate) fn tax_registrations_country_options_params(hash: api::tax::registrations::CountryOptionsParams) -> api::tax::registrations::CountryOptionsParams {
    hash
        .ae(tax_registrations_country_option_params)
        .al(tax_registrations_country_option_params)
        .am(tax_registrations_simplified_params)
        .ao(tax_registrations_country_option_params)
        .at(tax_registrations_eu_params)
        .au(tax_registrations_country_option_params)
        .aw(tax_registrations_country_option_params)
        .az(tax_registrations_simplified_params)
        .ba(tax_registrations_country_option_params)
        .bb(tax_registrations_country_option_params)
        .bd(tax_registrations_country_option_params)
        .be(tax_registrations_eu_params)
        .bf(tax_registrations_country_option_params)
        .bg(tax_registrations_eu_params)
        .bh(tax_registrations_country_option_params)
        .bj(tax_registrations_simplified_params)
        .bs(tax_registrations_country_option_params)
        .bw(tax_registrations_simplified_params)
        .by(tax_registrations_simplified_params)
        .ca(tax_registrations_ca_params)
        .cd(tax_registrations_country_option_params)
        .ch(tax_registrations_country_option_params)
        .ci(tax_registrations_simplified_params)
        .cl(tax_registrations_simplified_params)
        .cm(tax_registrations_simplified_params)
        .co(tax_registrations_simplified_params)
        .cr(tax_registrations_simplified_params)
        .cv(tax_registrations_simplified_params)
        .cy(tax_registrations_eu_params)
        .cz(tax_registrations_eu_params)
        .de(tax_registrations_eu_params)
        .dk(tax_registrations_eu_params)
        .ec(tax_registrations_simplified_params)
        .ee(tax_registrations_eu_params)
        .eg(tax_registrations_simplified_params)
        .es(tax_registrations_eu_params)
        .et(tax_registrations_country_option_params)
        .fi(tax_registrations_eu_params)
        .fr(tax_registrations_eu_params)
        .gb(tax_registrations_country_option_params)
        .ge(tax_registrations_simplified_params)
        .gh(tax_registrations_simplified_params)
        .gn(tax_registrations_country_option_params)
        .gr(tax_registrations_eu_params)
        .hr(tax_registrations_eu_params)
        .hu(tax_registrations_eu_params)
        .id(tax_registrations_simplified_params)
        .ie(tax_registrations_eu_params)
        .in_(tax_registrations_simplified_params)
        .is(tax_registrations_country_option_params)
        .it(tax_registrations_eu_params)
        .jp(tax_registrations_country_option_params)
        .ke(tax_registrations_simplified_params)
        .kg(tax_registrations_simplified_params)
        .kh(tax_registrations_simplified_params)
        .kr(tax_registrations_simplified_params)
        .kz(tax_registrations_simplified_params)
        .la(tax_registrations_simplified_params)
        .lk(tax_registrations_simplified_params)
        .lt(tax_registrations_eu_params)
        .lu(tax_registrations_eu_params)
        .lv(tax_registrations_eu_params)
        .ma(tax_registrations_simplified_params)
        .md(tax_registrations_simplified_params)
        .me(tax_registrations_country_option_params)
        .mk(tax_registrations_country_option_params)
        .mr(tax_registrations_country_option_params)
        .mt(tax_registrations_eu_params)
        .mu(tax_registrations_simplified_params)
        .mx(tax_registrations_simplified_params)
        .my(tax_registrations_simplified_params)
        .ng(tax_registrations_simplified_params)
        .nl(tax_registrations_eu_params)
        .no(tax_registrations_country_option_params)
        .np(tax_registrations_simplified_params)
        .nz(tax_registrations_country_option_params)
        .om(tax_registrations_country_option_params)
        .pe(tax_registrations_simplified_params)
        .ph(tax_registrations_simplified_params)
        .pl(tax_registrations_eu_params)
        .pt(tax_registrations_eu_params)
        .ro(tax_registrations_eu_params)
        .rs(tax_registrations_country_option_params)
        .ru(tax_registrations_simplified_params)
        .sa(tax_registrations_simplified_params)
        .se(tax_registrations_eu_params)
        .sg(tax_registrations_country_option_params)
        .si(tax_registrations_eu_params)
        .sk(tax_registrations_eu_params)
        .sn(tax_registrations_simplified_params)
        .sr(tax_registrations_country_option_params)
        .th(tax_registrations_th_params)
        .tj(tax_registrations_simplified_params)
        .tr(tax_registrations_simplified_params)
        .tw(tax_registrations_simplified_params)
        .tz(tax_registrations_simplified_params)
        .ua(tax_registrations_simplified_params)
        .ug(tax_registrations_simplified_params)
        .us(tax_registrations_us_params)
        .uy(tax_registrations_country_option_params)
        .uz(tax_registrations_simplified_params)
        .vn(tax_registrations_simplified_params)
        .za(tax_registrations_country_option_params)
        .zm(tax_registrations_simplified_params)
        .zw(tax_registrations_country_option_params)
}

pub(crate) fn tax_registrations_election_params(hash: api::tax::registrations::ElectionParams) -> api::tax::registrations::ElectionParams {
    hash
        .jurisdiction("x")
        .type_(api::tax::registrations::ElectionType::LocalUseTax)
}

pub(crate) fn tax_registrations_eu_params(hash: api::tax::registrations::EuParams) -> api::tax::registrations::EuParams {
    hash
        .standard(tax_registrations_at_standard_params)
        .type_(api::tax::registrations::EuType::Ioss)
}

pub(crate) fn tax_registrations_province_standard_params(hash: api::tax::registrations::ProvinceStandardParams) -> api::tax::registrations::ProvinceStandardParams {
    hash
        .province("x")
}

pub(crate) fn tax_registrations_simplified_params(hash: api::tax::registrations::SimplifiedParams) -> api::tax::registrations::SimplifiedParams {
    hash
        .type_(api::tax::registrations::SimplifiedType::Simplified)
}

pub(crate) fn tax_registrations_standard_params(hash: api::tax::registrations::StandardParams) -> api::tax::registrations::StandardParams {
    hash
        .place_of_supply_scheme(api::tax::registrations::PlaceOfSupplyScheme::InboundGoods)
}

pub(crate) fn tax_registrations_state_sales_tax_params(hash: api::tax::registrations::StateSalesTaxParams) -> api::tax::registrations::StateSalesTaxParams {
    hash
        .elections(tax_registrations_election_params)
}

pub(crate) fn tax_registrations_tax_params(hash: api::tax::registrations::TaxParams) -> api::tax::registrations::TaxParams {
    hash
        .jurisdiction("x")
}

pub(crate) fn tax_registrations_th_params(hash: api::tax::registrations::ThParams) -> api::tax::registrations::ThParams {
    hash
        .type_(api::tax::registrations::ThType::Simplified)
}

pub(crate) fn tax_registrations_us_params(hash: api::tax::registrations::UsParams) -> api::tax::registrations::UsParams {
    hash
        .admissions_tax(tax_registrations_tax_params)
        .attendance_tax(tax_registrations_tax_params)
        .entertainment_tax(tax_registrations_tax_params)
        .gross_receipts_tax(tax_registrations_tax_params)
        .hospitality_tax(tax_registrations_tax_params)
        .local_amusement_tax(tax_registrations_tax_params)
        .local_lease_tax(tax_registrations_tax_params)
        .luxury_tax(tax_registrations_tax_params)
        .mass_transit_parking_tax(tax_registrations_tax_params)
        .parking_tax(tax_registrations_tax_params)
        .resort_tax(tax_registrations_tax_params)
        .state("x")
        .state_sales_tax(tax_registrations_state_sales_tax_params)
        .tourism_tax(tax_registrations_tax_params)
        .type_(api::tax::registrations::UsType::AdmissionsTax)
        .utility_users_tax(tax_registrations_tax_params)
}

pub(crate) fn tax_settings_defaults_params(hash: api::tax::settings::DefaultsParams) -> api::tax::settings::DefaultsParams {
    hash
        .tax_behavior(api::tax::settings::TaxBehavior::Exclusive)
        .tax_code("x")
}

pub(crate) fn tax_settings_head_office_params(hash: api::tax::settings::HeadOfficeParams) -> api::tax::settings::HeadOfficeParams {
    hash
        .address(accounts_address_params)
}

pub(crate) fn tax_transactions_line_item_params(hash: api::tax::transactions::LineItemParams) -> api::tax::transactions::LineItemParams {
    hash
        .amount(1)
        .amount_tax(1)
        .metadata([("k", "x")])
        .original_line_item("x")
        .quantity(1)
        .reference("x")
}

pub(crate) fn tax_transactions_shipping_cost_params(hash: api::tax::transactions::ShippingCostParams) -> api::tax::transactions::ShippingCostParams {
    hash
        .amount(1)
        .amount_tax(1)
}

pub(crate) fn tax_ids_owner_params(hash: api::tax_ids::OwnerParams) -> api::tax_ids::OwnerParams {
    hash
        .account("x")
        .customer("x")
        .customer_account("x")
        .type_(api::tax_ids::OwnerType::Account)
}

pub(crate) fn terminal_configurations_aed_params(hash: api::terminal::configurations::AedParams) -> api::terminal::configurations::AedParams {
    hash
        .fixed_amounts([1])
        .percentages([1])
        .smart_tip_threshold(1)
}

pub(crate) fn terminal_configurations_bbpos_wisepad3_params(hash: api::terminal::configurations::BbposWisepad3Params) -> api::terminal::configurations::BbposWisepad3Params {
    hash
        .splashscreen("x")
}

pub(crate) fn terminal_configurations_cellular_params(hash: api::terminal::configurations::CellularParams) -> api::terminal::configurations::CellularParams {
    hash
        .enabled(true)
}

pub(crate) fn terminal_configurations_enterprise_eap_peap_params(hash: api::terminal::configurations::EnterpriseEapPeapParams) -> api::terminal::configurations::EnterpriseEapPeapParams {
    hash
        .ca_certificate_file("x")
        .password("x")
        .ssid("x")
        .username("x")
}

pub(crate) fn terminal_configurations_enterprise_eap_tls_params(hash: api::terminal::configurations::EnterpriseEapTlsParams) -> api::terminal::configurations::EnterpriseEapTlsParams {
    hash
        .ca_certificate_file("x")
        .client_certificate_file("x")
        .private_key_file("x")
        .private_key_file_password("x")
        .ssid("x")
}

pub(crate) fn terminal_configurations_personal_psk_params(hash: api::terminal::configurations::PersonalPskParams) -> api::terminal::configurations::PersonalPskParams {
    hash
        .password("x")
        .ssid("x")
}

pub(crate) fn terminal_configurations_reader_security_params(hash: api::terminal::configurations::ReaderSecurityParams) -> api::terminal::configurations::ReaderSecurityParams {
    hash
        .admin_menu_passcode("x")
}

pub(crate) fn terminal_configurations_reboot_window_params(hash: api::terminal::configurations::RebootWindowParams) -> api::terminal::configurations::RebootWindowParams {
    hash
        .end_hour(1)
        .start_hour(1)
}

pub(crate) fn terminal_configurations_tipping_params(hash: api::terminal::configurations::TippingParams) -> api::terminal::configurations::TippingParams {
    hash
        .aed(terminal_configurations_aed_params)
        .aud(terminal_configurations_aed_params)
        .cad(terminal_configurations_aed_params)
        .chf(terminal_configurations_aed_params)
        .czk(terminal_configurations_aed_params)
        .dkk(terminal_configurations_aed_params)
        .eur(terminal_configurations_aed_params)
        .gbp(terminal_configurations_aed_params)
        .gip(terminal_configurations_aed_params)
        .hkd(terminal_configurations_aed_params)
        .huf(terminal_configurations_aed_params)
        .jpy(terminal_configurations_aed_params)
        .mxn(terminal_configurations_aed_params)
        .myr(terminal_configurations_aed_params)
        .nok(terminal_configurations_aed_params)
        .nzd(terminal_configurations_aed_params)
        .pln(terminal_configurations_aed_params)
        .ron(terminal_configurations_aed_params)
        .sek(terminal_configurations_aed_params)
        .sgd(terminal_configurations_aed_params)
        .usd(terminal_configurations_aed_params)
}

pub(crate) fn terminal_configurations_wifi_params(hash: api::terminal::configurations::WifiParams) -> api::terminal::configurations::WifiParams {
    hash
        .enterprise_eap_peap(terminal_configurations_enterprise_eap_peap_params)
        .enterprise_eap_tls(terminal_configurations_enterprise_eap_tls_params)
        .personal_psk(terminal_configurations_personal_psk_params)
        .type_(api::terminal::configurations::WifiType::EnterpriseEapPeap)
}

pub(crate) fn terminal_locations_address_params(hash: api::terminal::locations::AddressParams) -> api::terminal::locations::AddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
}

pub(crate) fn terminal_locations_update_address_params(hash: api::terminal::locations::UpdateAddressParams) -> api::terminal::locations::UpdateAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
}

pub(crate) fn terminal_onboarding_links_apple_terms_and_conditions_params(hash: api::terminal::onboarding_links::AppleTermsAndConditionsParams) -> api::terminal::onboarding_links::AppleTermsAndConditionsParams {
    hash
        .allow_relinking(true)
        .merchant_display_name("x")
}

pub(crate) fn terminal_onboarding_links_link_options_params(hash: api::terminal::onboarding_links::LinkOptionsParams) -> api::terminal::onboarding_links::LinkOptionsParams {
    hash
        .apple_terms_and_conditions(terminal_onboarding_links_apple_terms_and_conditions_params)
}

pub(crate) fn terminal_readers_cart_params(hash: api::terminal::readers::CartParams) -> api::terminal::readers::CartParams {
    hash
        .currency("x")
        .line_items(terminal_readers_line_item_params)
        .tax(1)
        .total(1)
}

pub(crate) fn terminal_readers_choice_params(hash: api::terminal::readers::ChoiceParams) -> api::terminal::readers::ChoiceParams {
    hash
        .id("x")
        .style(api::terminal::readers::ChoiceStyle::Primary)
        .text("x")
}

pub(crate) fn terminal_readers_collect_config_params(hash: api::terminal::readers::CollectConfigParams) -> api::terminal::readers::CollectConfigParams {
    hash
        .allow_redisplay(api::terminal::readers::AllowRedisplay::Always)
        .enable_customer_cancellation(true)
        .skip_tipping(true)
        .tipping(terminal_readers_tipping_params)
}

pub(crate) fn terminal_readers_config_params(hash: api::terminal::readers::ConfigParams) -> api::terminal::readers::ConfigParams {
    hash
        .allow_redisplay(api::terminal::readers::AllowRedisplay::Always)
        .enable_customer_cancellation(true)
        .return_url("x")
        .skip_tipping(true)
        .tipping(terminal_readers_tipping_params)
}

pub(crate) fn terminal_readers_confirm_config_params(hash: api::terminal::readers::ConfirmConfigParams) -> api::terminal::readers::ConfirmConfigParams {
    hash
        .return_url("x")
}

pub(crate) fn terminal_readers_custom_text_params(hash: api::terminal::readers::CustomTextParams) -> api::terminal::readers::CustomTextParams {
    hash
        .description("x")
        .skip_button("x")
        .submit_button("x")
        .title("x")
}

pub(crate) fn terminal_readers_input_params(hash: api::terminal::readers::InputParams) -> api::terminal::readers::InputParams {
    hash
        .custom_text(terminal_readers_custom_text_params)
        .required(true)
        .selection(terminal_readers_selection_params)
        .toggles(terminal_readers_toggle_params)
        .type_(api::terminal::readers::InputType::Email)
}

pub(crate) fn terminal_readers_line_item_params(hash: api::terminal::readers::LineItemParams) -> api::terminal::readers::LineItemParams {
    hash
        .amount(1)
        .description("x")
        .quantity(1)
}

pub(crate) fn terminal_readers_refund_payment_config_params(hash: api::terminal::readers::RefundPaymentConfigParams) -> api::terminal::readers::RefundPaymentConfigParams {
    hash
        .enable_customer_cancellation(true)
}

pub(crate) fn terminal_readers_selection_params(hash: api::terminal::readers::SelectionParams) -> api::terminal::readers::SelectionParams {
    hash
        .choices(terminal_readers_choice_params)
}

pub(crate) fn terminal_readers_tipping_params(hash: api::terminal::readers::TippingParams) -> api::terminal::readers::TippingParams {
    hash
        .amount_eligible(1)
}

pub(crate) fn terminal_readers_toggle_params(hash: api::terminal::readers::ToggleParams) -> api::terminal::readers::ToggleParams {
    hash
        .default_value(api::terminal::readers::DefaultValue::Disabled)
        .description("x")
        .title("x")
}

pub(crate) fn test_helpers_confirmation_tokens_card_params(hash: api::test_helpers::confirmation_tokens::CardParams) -> api::test_helpers::confirmation_tokens::CardParams {
    hash
        .installments(test_helpers_confirmation_tokens_installments_params)
}

pub(crate) fn test_helpers_confirmation_tokens_installments_params(hash: api::test_helpers::confirmation_tokens::InstallmentsParams) -> api::test_helpers::confirmation_tokens::InstallmentsParams {
    hash
        .plan(invoices_plan_params)
}

pub(crate) fn test_helpers_confirmation_tokens_payment_method_options_params(hash: api::test_helpers::confirmation_tokens::PaymentMethodOptionsParams) -> api::test_helpers::confirmation_tokens::PaymentMethodOptionsParams {
    hash
        .card(test_helpers_confirmation_tokens_card_params)
}

pub(crate) fn test_helpers_confirmation_tokens_shipping_params(hash: api::test_helpers::confirmation_tokens::ShippingParams) -> api::test_helpers::confirmation_tokens::ShippingParams {
    hash
        .address(accounts_address_params)
        .name("x")
        .phone("x")
}

pub(crate) fn test_helpers_issuing_authorizations_amount_details_params(hash: api::test_helpers::issuing::authorizations::AmountDetailsParams) -> api::test_helpers::issuing::authorizations::AmountDetailsParams {
    hash
        .atm_fee(1)
        .cashback_amount(1)
}

pub(crate) fn test_helpers_issuing_authorizations_authentication_exemption_params(hash: api::test_helpers::issuing::authorizations::AuthenticationExemptionParams) -> api::test_helpers::issuing::authorizations::AuthenticationExemptionParams {
    hash
        .claimed_by(api::test_helpers::issuing::authorizations::ClaimedBy::Acquirer)
        .type_(api::test_helpers::issuing::authorizations::AuthenticationExemptionType::LowValueTransaction)
}

pub(crate) fn test_helpers_issuing_authorizations_card_testing_risk_params(hash: api::test_helpers::issuing::authorizations::CardTestingRiskParams) -> api::test_helpers::issuing::authorizations::CardTestingRiskParams {
    hash
        .invalid_account_number_decline_rate_past_hour(1)
        .invalid_credentials_decline_rate_past_hour(1)
        .level(api::test_helpers::issuing::authorizations::CardTestingRiskLevel::Elevated)
}

pub(crate) fn test_helpers_issuing_authorizations_cardholder_prompt_data_params(hash: api::test_helpers::issuing::authorizations::CardholderPromptDataParams) -> api::test_helpers::issuing::authorizations::CardholderPromptDataParams {
    hash
        .driver_id("x")
        .odometer(1)
        .unspecified_id("x")
        .user_id("x")
        .vehicle_number("x")
}

pub(crate) fn test_helpers_issuing_authorizations_fleet_params(hash: api::test_helpers::issuing::authorizations::FleetParams) -> api::test_helpers::issuing::authorizations::FleetParams {
    hash
        .cardholder_prompt_data(test_helpers_issuing_authorizations_cardholder_prompt_data_params)
        .purchase_type(api::test_helpers::issuing::authorizations::PurchaseType::FuelAndNonFuelPurchase)
        .reported_breakdown(test_helpers_issuing_authorizations_reported_breakdown_params)
        .service_type(api::test_helpers::issuing::authorizations::ServiceType::FullService)
}

pub(crate) fn test_helpers_issuing_authorizations_flight_params(hash: api::test_helpers::issuing::authorizations::FlightParams) -> api::test_helpers::issuing::authorizations::FlightParams {
    hash
        .departure_at(Timestamp::from_unix(1))
        .passenger_name("x")
        .refundable(true)
        .segments(test_helpers_issuing_authorizations_segment_params)
        .travel_agency("x")
}

pub(crate) fn test_helpers_issuing_authorizations_fraud_risk_params(hash: api::test_helpers::issuing::authorizations::FraudRiskParams) -> api::test_helpers::issuing::authorizations::FraudRiskParams {
    hash
        .level(api::test_helpers::issuing::authorizations::FraudRiskLevel::Elevated)
        .score(0.5)
}

pub(crate) fn test_helpers_issuing_authorizations_fuel_params(hash: api::test_helpers::issuing::authorizations::FuelParams) -> api::test_helpers::issuing::authorizations::FuelParams {
    hash
        .industry_product_code("x")
        .quantity_decimal("x")
        .type_(api::test_helpers::issuing::authorizations::FuelType::Diesel)
        .unit(api::test_helpers::issuing::authorizations::FuelUnit::ChargingMinute)
        .unit_cost_decimal("x")
}

pub(crate) fn test_helpers_issuing_authorizations_lodging_params(hash: api::test_helpers::issuing::authorizations::LodgingParams) -> api::test_helpers::issuing::authorizations::LodgingParams {
    hash
        .check_in_at(Timestamp::from_unix(1))
        .nights(1)
}

pub(crate) fn test_helpers_issuing_authorizations_merchant_data_params(hash: api::test_helpers::issuing::authorizations::MerchantDataParams) -> api::test_helpers::issuing::authorizations::MerchantDataParams {
    hash
        .category("x")
        .city("x")
        .country("x")
        .name("x")
        .network_id("x")
        .postal_code("x")
        .state("x")
        .terminal_id("x")
        .url("x")
}

pub(crate) fn test_helpers_issuing_authorizations_merchant_dispute_risk_params(hash: api::test_helpers::issuing::authorizations::MerchantDisputeRiskParams) -> api::test_helpers::issuing::authorizations::MerchantDisputeRiskParams {
    hash
        .dispute_rate(1)
        .level(api::test_helpers::issuing::authorizations::MerchantDisputeRiskLevel::Elevated)
}

pub(crate) fn test_helpers_issuing_authorizations_network_data_params(hash: api::test_helpers::issuing::authorizations::NetworkDataParams) -> api::test_helpers::issuing::authorizations::NetworkDataParams {
    hash
        .acquiring_institution_id("x")
}

pub(crate) fn test_helpers_issuing_authorizations_purchase_details_params(hash: api::test_helpers::issuing::authorizations::PurchaseDetailsParams) -> api::test_helpers::issuing::authorizations::PurchaseDetailsParams {
    hash
        .fleet(test_helpers_issuing_authorizations_fleet_params)
        .flight(test_helpers_issuing_authorizations_flight_params)
        .fuel(test_helpers_issuing_authorizations_fuel_params)
        .lodging(test_helpers_issuing_authorizations_lodging_params)
        .receipt(test_helpers_issuing_authorizations_receipt_params)
        .reference("x")
}

pub(crate) fn test_helpers_issuing_authorizations_receipt_params(hash: api::test_helpers::issuing::authorizations::ReceiptParams) -> api::test_helpers::issuing::authorizations::ReceiptParams {
    hash
        .description("x")
        .quantity("x")
        .total(1)
        .unit_cost(1)
}

pub(crate) fn test_helpers_issuing_authorizations_reported_breakdown_fuel_params(hash: api::test_helpers::issuing::authorizations::ReportedBreakdownFuelParams) -> api::test_helpers::issuing::authorizations::ReportedBreakdownFuelParams {
    hash
        .gross_amount_decimal("x")
}

pub(crate) fn test_helpers_issuing_authorizations_reported_breakdown_params(hash: api::test_helpers::issuing::authorizations::ReportedBreakdownParams) -> api::test_helpers::issuing::authorizations::ReportedBreakdownParams {
    hash
        .fuel(test_helpers_issuing_authorizations_reported_breakdown_fuel_params)
        .non_fuel(test_helpers_issuing_authorizations_reported_breakdown_fuel_params)
        .tax(test_helpers_issuing_authorizations_tax_params)
}

pub(crate) fn test_helpers_issuing_authorizations_risk_assessment_params(hash: api::test_helpers::issuing::authorizations::RiskAssessmentParams) -> api::test_helpers::issuing::authorizations::RiskAssessmentParams {
    hash
        .card_testing_risk(test_helpers_issuing_authorizations_card_testing_risk_params)
        .fraud_risk(test_helpers_issuing_authorizations_fraud_risk_params)
        .merchant_dispute_risk(test_helpers_issuing_authorizations_merchant_dispute_risk_params)
}

pub(crate) fn test_helpers_issuing_authorizations_segment_params(hash: api::test_helpers::issuing::authorizations::SegmentParams) -> api::test_helpers::issuing::authorizations::SegmentParams {
    hash
        .arrival_airport_code("x")
        .carrier("x")
        .departure_airport_code("x")
        .flight_number("x")
        .service_class("x")
        .stopover_allowed(true)
}

pub(crate) fn test_helpers_issuing_authorizations_tax_params(hash: api::test_helpers::issuing::authorizations::TaxParams) -> api::test_helpers::issuing::authorizations::TaxParams {
    hash
        .local_amount_decimal("x")
        .national_amount_decimal("x")
}

pub(crate) fn test_helpers_issuing_authorizations_three_d_secure_params(hash: api::test_helpers::issuing::authorizations::ThreeDSecureParams) -> api::test_helpers::issuing::authorizations::ThreeDSecureParams {
    hash
        .result(api::test_helpers::issuing::authorizations::ThreeDSecureResult::AttemptAcknowledged)
}

pub(crate) fn test_helpers_issuing_authorizations_verification_data_params(hash: api::test_helpers::issuing::authorizations::VerificationDataParams) -> api::test_helpers::issuing::authorizations::VerificationDataParams {
    hash
        .address_line1_check(api::test_helpers::issuing::authorizations::AddressLine1Check::Match)
        .address_postal_code_check(api::test_helpers::issuing::authorizations::AddressPostalCodeCheck::Match)
        .authentication_exemption(test_helpers_issuing_authorizations_authentication_exemption_params)
        .cvc_check(api::test_helpers::issuing::authorizations::CvcCheck::Match)
        .expiry_check(api::test_helpers::issuing::authorizations::ExpiryCheck::Match)
        .three_d_secure(test_helpers_issuing_authorizations_three_d_secure_params)
}

pub(crate) fn test_helpers_issuing_personalization_designs_rejection_reasons_params(hash: api::test_helpers::issuing::personalization_designs::RejectionReasonsParams) -> api::test_helpers::issuing::personalization_designs::RejectionReasonsParams {
    hash
        .card_logo([api::test_helpers::issuing::personalization_designs::CardLogo::GeographicLocation])
        .carrier_text([api::test_helpers::issuing::personalization_designs::CarrierText::GeographicLocation])
}

pub(crate) fn test_helpers_terminal_readers_card_params(hash: api::test_helpers::terminal::readers::CardParams) -> api::test_helpers::terminal::readers::CardParams {
    hash
        .cvc("x")
        .exp_month(1)
        .exp_year(1)
        .number("x")
}

pub(crate) fn test_helpers_terminal_readers_present_params(hash: api::test_helpers::terminal::readers::PresentParams) -> api::test_helpers::terminal::readers::PresentParams {
    hash
        .number("x")
}

pub(crate) fn test_helpers_treasury_inbound_transfers_failure_details_params(hash: api::test_helpers::treasury::inbound_transfers::FailureDetailsParams) -> api::test_helpers::treasury::inbound_transfers::FailureDetailsParams {
    hash
        .code(api::test_helpers::treasury::inbound_transfers::FailureDetailsCode::AccountClosed)
}

pub(crate) fn test_helpers_treasury_outbound_payments_ach_params(hash: api::test_helpers::treasury::outbound_payments::AchParams) -> api::test_helpers::treasury::outbound_payments::AchParams {
    hash
        .trace_id("x")
}

pub(crate) fn test_helpers_treasury_outbound_payments_returned_details_params(hash: api::test_helpers::treasury::outbound_payments::ReturnedDetailsParams) -> api::test_helpers::treasury::outbound_payments::ReturnedDetailsParams {
    hash
        .code(api::test_helpers::treasury::outbound_payments::ReturnedDetailsCode::AccountClosed)
}

pub(crate) fn test_helpers_treasury_outbound_payments_tracking_details_params(hash: api::test_helpers::treasury::outbound_payments::TrackingDetailsParams) -> api::test_helpers::treasury::outbound_payments::TrackingDetailsParams {
    hash
        .ach(test_helpers_treasury_outbound_payments_ach_params)
        .type_(api::test_helpers::treasury::outbound_payments::TrackingDetailsType::Ach)
        .us_domestic_wire(test_helpers_treasury_outbound_payments_us_domestic_wire_params)
}

pub(crate) fn test_helpers_treasury_outbound_payments_us_domestic_wire_params(hash: api::test_helpers::treasury::outbound_payments::UsDomesticWireParams) -> api::test_helpers::treasury::outbound_payments::UsDomesticWireParams {
    hash
        .chips("x")
        .imad("x")
        .omad("x")
}

pub(crate) fn test_helpers_treasury_received_credits_initiating_payment_method_details_params(hash: api::test_helpers::treasury::received_credits::InitiatingPaymentMethodDetailsParams) -> api::test_helpers::treasury::received_credits::InitiatingPaymentMethodDetailsParams {
    hash
        .type_(api::test_helpers::treasury::received_credits::InitiatingPaymentMethodDetailsType::UsBankAccount)
        .us_bank_account(test_helpers_treasury_received_credits_us_bank_account_params)
}

pub(crate) fn test_helpers_treasury_received_credits_us_bank_account_params(hash: api::test_helpers::treasury::received_credits::UsBankAccountParams) -> api::test_helpers::treasury::received_credits::UsBankAccountParams {
    hash
        .account_holder_name("x")
        .account_number("x")
        .routing_number("x")
}

pub(crate) fn three_d_secure_authentications_acquirer_details_params(hash: api::three_d_secure::authentications::AcquirerDetailsParams) -> api::three_d_secure::authentications::AcquirerDetailsParams {
    hash
        .acquirer_bin("x")
        .acquirer_country("x")
        .acquirer_merchant_id("x")
        .mcc("x")
        .merchant_name("x")
        .requestor_id("x")
}

pub(crate) fn three_d_secure_authentications_browser_params(hash: api::three_d_secure::authentications::BrowserParams) -> api::three_d_secure::authentications::BrowserParams {
    hash
        .accept_header("x")
        .color_depth(1)
        .device_id("x")
        .ip_address("x")
        .java_enabled(true)
        .javascript_enabled(true)
        .language("x")
        .screen_height(1)
        .screen_width(1)
        .timezone_offset(1)
        .user_agent("x")
}

pub(crate) fn three_d_secure_authentications_card_params(hash: api::three_d_secure::authentications::CardParams) -> api::three_d_secure::authentications::CardParams {
    hash
        .cvc("x")
        .exp_month(1)
        .exp_year(1)
        .number("x")
        .token("x")
}

pub(crate) fn three_d_secure_authentications_challenge_params(hash: api::three_d_secure::authentications::ChallengeParams) -> api::three_d_secure::authentications::ChallengeParams {
    hash
        .type_(api::three_d_secure::authentications::ChallengeType::Mandated)
}

pub(crate) fn three_d_secure_authentications_channel_params(hash: api::three_d_secure::authentications::ChannelParams) -> api::three_d_secure::authentications::ChannelParams {
    hash
        .browser(three_d_secure_authentications_browser_params)
        .three_r_i(three_d_secure_authentications_three_r_i_params)
        .type_(api::three_d_secure::authentications::ChannelType::Browser)
}

pub(crate) fn three_d_secure_authentications_data_share_params(hash: api::three_d_secure::authentications::DataShareParams) -> api::three_d_secure::authentications::DataShareParams {
    hash
        .type_(api::three_d_secure::authentications::DataShareType::DsSpecific)
}

pub(crate) fn three_d_secure_authentications_expiry_params(hash: api::three_d_secure::authentications::ExpiryParams) -> api::three_d_secure::authentications::ExpiryParams {
    hash
        .date("x")
        .type_(api::three_d_secure::authentications::ExpiryType::Date)
}

pub(crate) fn three_d_secure_authentications_flow_preference_params(hash: api::three_d_secure::authentications::FlowPreferenceParams) -> api::three_d_secure::authentications::FlowPreferenceParams {
    hash
        .challenge(three_d_secure_authentications_challenge_params)
        .data_share(three_d_secure_authentications_data_share_params)
        .frictionless(three_d_secure_authentications_frictionless_params)
        .type_(api::three_d_secure::authentications::FlowPreferenceType::Challenge)
}

pub(crate) fn three_d_secure_authentications_frictionless_params(hash: api::three_d_secure::authentications::FrictionlessParams) -> api::three_d_secure::authentications::FrictionlessParams {
    hash
        .type_(api::three_d_secure::authentications::FrictionlessType::LowRisk)
}

pub(crate) fn three_d_secure_authentications_future_usage_params(hash: api::three_d_secure::authentications::FutureUsageParams) -> api::three_d_secure::authentications::FutureUsageParams {
    hash
        .installment(three_d_secure_authentications_installment_params)
        .recurring(three_d_secure_authentications_recurring_params)
        .type_(api::three_d_secure::authentications::FutureUsageType::CardOnFile)
}

pub(crate) fn three_d_secure_authentications_installment_params(hash: api::three_d_secure::authentications::InstallmentParams) -> api::three_d_secure::authentications::InstallmentParams {
    hash
        .amount(1)
        .expiry(three_d_secure_authentications_expiry_params)
        .interval(api::three_d_secure::authentications::InstallmentInterval::Day)
        .interval_count(1)
        .number(1)
}

pub(crate) fn three_d_secure_authentications_payment_method_data_params(hash: api::three_d_secure::authentications::PaymentMethodDataParams) -> api::three_d_secure::authentications::PaymentMethodDataParams {
    hash
        .billing_details(payment_records_billing_details_params)
        .card(three_d_secure_authentications_card_params)
        .type_(api::three_d_secure::authentications::PaymentMethodDataType::Card)
}

pub(crate) fn three_d_secure_authentications_recurring_params(hash: api::three_d_secure::authentications::RecurringParams) -> api::three_d_secure::authentications::RecurringParams {
    hash
        .amount(1)
        .expiry(three_d_secure_authentications_expiry_params)
        .interval(api::three_d_secure::authentications::RecurringInterval::Day)
        .interval_count(1)
}

pub(crate) fn three_d_secure_authentications_three_r_i_params(hash: api::three_d_secure::authentications::ThreeRIParams) -> api::three_d_secure::authentications::ThreeRIParams {
    hash
        .previous_authentication("x")
        .type_(api::three_d_secure::authentications::ThreeRIType::DelayedShipment)
}

pub(crate) fn tokens_account_params(hash: api::tokens::AccountParams) -> api::tokens::AccountParams {
    hash
        .business_type(api::tokens::BusinessType::Company)
        .company(tokens_company_params)
        .individual(tokens_individual_params)
        .tos_shown_and_accepted(true)
}

pub(crate) fn tokens_additional_tos_acceptances_account_params(hash: api::tokens::AdditionalTosAcceptancesAccountParams) -> api::tokens::AdditionalTosAcceptancesAccountParams {
    hash
        .date(Timestamp::from_unix(1))
        .ip("x")
        .user_agent("x")
}

pub(crate) fn tokens_additional_tos_acceptances_params(hash: api::tokens::AdditionalTosAcceptancesParams) -> api::tokens::AdditionalTosAcceptancesParams {
    hash
        .account(tokens_additional_tos_acceptances_account_params)
}

pub(crate) fn tokens_bank_account_params(hash: api::tokens::BankAccountParams) -> api::tokens::BankAccountParams {
    hash
        .account_holder_name("x")
        .account_holder_type(api::tokens::AccountHolderType::Company)
        .account_number("x")
        .account_type(api::tokens::AccountType::Checking)
        .country("x")
        .currency("x")
        .payment_method("x")
        .routing_number("x")
}

pub(crate) fn tokens_card_params(hash: api::tokens::CardParams) -> api::tokens::CardParams {
    hash
        .address_city("x")
        .address_country("x")
        .address_line1("x")
        .address_line2("x")
        .address_state("x")
        .address_zip("x")
        .currency("x")
        .cvc("x")
        .exp_month("x")
        .exp_year("x")
        .name("x")
        .networks(tokens_networks_params)
        .number("x")
}

pub(crate) fn tokens_company_params(hash: api::tokens::CompanyParams) -> api::tokens::CompanyParams {
    hash
        .address(accounts_address_params)
        .address_kana(accounts_japan_address_params)
        .address_kanji(accounts_japan_address_params)
        .administrative_address(accounts_address_params)
        .directors_provided(true)
        .directorship_declaration(accounts_declaration_params)
        .executives_provided(true)
        .export_license_id("x")
        .export_purpose_code("x")
        .name("x")
        .name_kana("x")
        .name_kanji("x")
        .owners_provided(true)
        .ownership_declaration(accounts_declaration_params)
        .ownership_declaration_shown_and_signed(true)
        .ownership_exemption_reason(api::tokens::OwnershipExemptionReason::QualifiedEntityExceedsOwnershipThreshold)
        .phone("x")
        .physical_address(accounts_address_params)
        .principal_place_of_business(accounts_address_params)
        .registration_date(payment_intents_dob_params)
        .registration_number("x")
        .representative_declaration(accounts_declaration_params)
        .structure(api::tokens::CompanyStructure::FreeZoneEstablishment)
        .tax_id("x")
        .tax_id_registrar("x")
        .vat_id("x")
        .verification(tokens_company_verification_params)
}

pub(crate) fn tokens_company_verification_params(hash: api::tokens::CompanyVerificationParams) -> api::tokens::CompanyVerificationParams {
    hash
        .document(persons_document_params)
}

pub(crate) fn tokens_cvc_update_params(hash: api::tokens::CvcUpdateParams) -> api::tokens::CvcUpdateParams {
    hash
        .cvc("x")
}

pub(crate) fn tokens_individual_params(hash: api::tokens::IndividualParams) -> api::tokens::IndividualParams {
    hash
        .address(accounts_address_params)
        .address_kana(accounts_japan_address_params)
        .address_kanji(accounts_japan_address_params)
        .dob(payment_intents_dob_params)
        .email("x")
        .first_name("x")
        .first_name_kana("x")
        .first_name_kanji("x")
        .full_name_aliases(["x"])
        .gender("x")
        .id_number("x")
        .id_number_secondary("x")
        .last_name("x")
        .last_name_kana("x")
        .last_name_kanji("x")
        .maiden_name("x")
        .metadata([("k", "x")])
        .phone("x")
        .political_exposure(api::tokens::PoliticalExposure::Existing)
        .registered_address(accounts_address_params)
        .relationship(tokens_individual_relationship_params)
        .ssn_last_4("x")
        .verification(persons_verification_params)
}

pub(crate) fn tokens_individual_relationship_params(hash: api::tokens::IndividualRelationshipParams) -> api::tokens::IndividualRelationshipParams {
    hash
        .director(true)
        .executive(true)
        .owner(true)
        .percent_ownership(0.5)
        .title("x")
}

pub(crate) fn tokens_networks_params(hash: api::tokens::NetworksParams) -> api::tokens::NetworksParams {
    hash
        .preferred(api::tokens::NetworksPreferred::CartesBancaires)
}

pub(crate) fn tokens_person_params(hash: api::tokens::PersonParams) -> api::tokens::PersonParams {
    hash
        .additional_tos_acceptances(tokens_additional_tos_acceptances_params)
        .address(accounts_address_params)
        .address_kana(accounts_japan_address_params)
        .address_kanji(accounts_japan_address_params)
        .dob(payment_intents_dob_params)
        .documents(persons_documents_params)
        .email("x")
        .first_name("x")
        .first_name_kana("x")
        .first_name_kanji("x")
        .full_name_aliases(["x"])
        .gender("x")
        .id_number("x")
        .id_number_secondary("x")
        .last_name("x")
        .last_name_kana("x")
        .last_name_kanji("x")
        .maiden_name("x")
        .metadata([("k", "x")])
        .nationality("x")
        .phone("x")
        .political_exposure(api::tokens::PoliticalExposure::Existing)
        .registered_address(accounts_address_params)
        .relationship(persons_relationship_params)
        .ssn_last_4("x")
        .us_cfpb_data(persons_us_cfpb_data_params)
        .verification(persons_verification_params)
}

pub(crate) fn tokens_pii_params(hash: api::tokens::PiiParams) -> api::tokens::PiiParams {
    hash
        .id_number("x")
}

pub(crate) fn topups_payment_method_options_params(hash: api::topups::PaymentMethodOptionsParams) -> api::topups::PaymentMethodOptionsParams {
    hash
        .us_bank_account(topups_us_bank_account_params)
}

pub(crate) fn topups_us_bank_account_params(hash: api::topups::UsBankAccountParams) -> api::topups::UsBankAccountParams {
    hash
        .network(api::topups::UsBankAccountNetwork::Ach)
}

pub(crate) fn treasury_financial_account_features_card_issuing_params(hash: api::treasury::financial_account_features::CardIssuingParams) -> api::treasury::financial_account_features::CardIssuingParams {
    hash
        .requested(true)
}

pub(crate) fn treasury_financial_account_features_financial_addresses_params(hash: api::treasury::financial_account_features::FinancialAddressesParams) -> api::treasury::financial_account_features::FinancialAddressesParams {
    hash
        .aba(treasury_financial_account_features_card_issuing_params)
}

pub(crate) fn treasury_financial_account_features_inbound_transfers_params(hash: api::treasury::financial_account_features::InboundTransfersParams) -> api::treasury::financial_account_features::InboundTransfersParams {
    hash
        .ach(treasury_financial_account_features_card_issuing_params)
}

pub(crate) fn treasury_financial_account_features_outbound_payments_params(hash: api::treasury::financial_account_features::OutboundPaymentsParams) -> api::treasury::financial_account_features::OutboundPaymentsParams {
    hash
        .ach(treasury_financial_account_features_card_issuing_params)
        .us_domestic_wire(treasury_financial_account_features_card_issuing_params)
}

pub(crate) fn treasury_financial_accounts_feature_params(hash: api::treasury::financial_accounts::FeatureParams) -> api::treasury::financial_accounts::FeatureParams {
    hash
        .requested(true)
}

pub(crate) fn treasury_financial_accounts_features_params(hash: api::treasury::financial_accounts::FeaturesParams) -> api::treasury::financial_accounts::FeaturesParams {
    hash
        .card_issuing(treasury_financial_accounts_feature_params)
        .deposit_insurance(treasury_financial_accounts_feature_params)
        .financial_addresses(treasury_financial_accounts_financial_addresses_params)
        .inbound_transfers(treasury_financial_accounts_inbound_transfers_params)
        .intra_stripe_flows(treasury_financial_accounts_feature_params)
        .outbound_payments(treasury_financial_accounts_outbound_payments_params)
        .outbound_transfers(treasury_financial_accounts_outbound_payments_params)
}

pub(crate) fn treasury_financial_accounts_financial_addresses_params(hash: api::treasury::financial_accounts::FinancialAddressesParams) -> api::treasury::financial_accounts::FinancialAddressesParams {
    hash
        .aba(treasury_financial_accounts_feature_params)
}

pub(crate) fn treasury_financial_accounts_forwarding_settings_params(hash: api::treasury::financial_accounts::ForwardingSettingsParams) -> api::treasury::financial_accounts::ForwardingSettingsParams {
    hash
        .financial_account("x")
        .payment_method("x")
        .type_(api::treasury::financial_accounts::ForwardingSettingsType::FinancialAccount)
}

pub(crate) fn treasury_financial_accounts_inbound_transfers_params(hash: api::treasury::financial_accounts::InboundTransfersParams) -> api::treasury::financial_accounts::InboundTransfersParams {
    hash
        .ach(treasury_financial_accounts_feature_params)
}

pub(crate) fn treasury_financial_accounts_outbound_payments_params(hash: api::treasury::financial_accounts::OutboundPaymentsParams) -> api::treasury::financial_accounts::OutboundPaymentsParams {
    hash
        .ach(treasury_financial_accounts_feature_params)
        .us_domestic_wire(treasury_financial_accounts_feature_params)
}

pub(crate) fn treasury_financial_accounts_platform_restrictions_params(hash: api::treasury::financial_accounts::PlatformRestrictionsParams) -> api::treasury::financial_accounts::PlatformRestrictionsParams {
    hash
        .inbound_flows(api::treasury::financial_accounts::InboundFlows::Restricted)
        .outbound_flows(api::treasury::financial_accounts::OutboundFlows::Restricted)
}

pub(crate) fn treasury_outbound_payments_billing_details_params(hash: api::treasury::outbound_payments::BillingDetailsParams) -> api::treasury::outbound_payments::BillingDetailsParams {
    hash
        .address(accounts_address_params)
        .email("x")
        .name("x")
        .phone("x")
}

pub(crate) fn treasury_outbound_payments_destination_payment_method_data_params(hash: api::treasury::outbound_payments::DestinationPaymentMethodDataParams) -> api::treasury::outbound_payments::DestinationPaymentMethodDataParams {
    hash
        .billing_details(treasury_outbound_payments_billing_details_params)
        .financial_account("x")
        .metadata([("k", "x")])
        .type_(api::treasury::outbound_payments::DestinationPaymentMethodDataType::FinancialAccount)
        .us_bank_account(payment_intents_us_bank_account_params)
}

pub(crate) fn treasury_outbound_payments_destination_payment_method_options_params(hash: api::treasury::outbound_payments::DestinationPaymentMethodOptionsParams) -> api::treasury::outbound_payments::DestinationPaymentMethodOptionsParams {
    hash
        .us_bank_account(treasury_outbound_payments_destination_payment_method_options_us_bank_account_params)
}

pub(crate) fn treasury_outbound_payments_destination_payment_method_options_us_bank_account_params(hash: api::treasury::outbound_payments::DestinationPaymentMethodOptionsUsBankAccountParams) -> api::treasury::outbound_payments::DestinationPaymentMethodOptionsUsBankAccountParams {
    hash
        .network(api::treasury::outbound_payments::DestinationPaymentMethodOptionsUsBankAccountNetwork::Ach)
}

pub(crate) fn treasury_outbound_payments_end_user_details_params(hash: api::treasury::outbound_payments::EndUserDetailsParams) -> api::treasury::outbound_payments::EndUserDetailsParams {
    hash
        .ip_address("x")
        .present(true)
}

pub(crate) fn treasury_outbound_transfers_destination_payment_method_data_params(hash: api::treasury::outbound_transfers::DestinationPaymentMethodDataParams) -> api::treasury::outbound_transfers::DestinationPaymentMethodDataParams {
    hash
        .financial_account("x")
        .type_(api::treasury::outbound_transfers::DestinationPaymentMethodDataType::FinancialAccount)
}

pub(crate) fn treasury_outbound_transfers_destination_payment_method_options_params(hash: api::treasury::outbound_transfers::DestinationPaymentMethodOptionsParams) -> api::treasury::outbound_transfers::DestinationPaymentMethodOptionsParams {
    hash
        .us_bank_account(treasury_outbound_transfers_us_bank_account_params)
}

pub(crate) fn treasury_outbound_transfers_us_bank_account_params(hash: api::treasury::outbound_transfers::UsBankAccountParams) -> api::treasury::outbound_transfers::UsBankAccountParams {
    hash
        .network(api::treasury::outbound_transfers::UsBankAccountNetwork::Ach)
}

pub(crate) fn treasury_received_credits_linked_flows_params(hash: api::treasury::received_credits::LinkedFlowsParams) -> api::treasury::received_credits::LinkedFlowsParams {
    hash
        .source_flow_type(api::treasury::received_credits::SourceFlowType::CreditReversal)
}

pub(crate) fn treasury_transactions_status_transitions_params(hash: api::treasury::transactions::StatusTransitionsParams) -> api::treasury::transactions::StatusTransitionsParams {
    hash
        .posted_at(Timestamp::from_unix(1)..)
}

pub(crate) fn v2_billing_meter_event_adjustments_cancel_params(hash: api::v2::billing::meter_event_adjustments::CancelParams) -> api::v2::billing::meter_event_adjustments::CancelParams {
    hash
        .identifier("x")
}

pub(crate) fn v2_billing_meter_event_stream_event_params(hash: api::v2::billing::meter_event_stream::EventParams) -> api::v2::billing::meter_event_stream::EventParams {
    hash
        .event_name("x")
        .identifier("x")
        .payload([("k", "x")])
        .timestamp("x")
}

pub(crate) fn v2_core_account_links_account_onboarding_params(hash: api::v2::core::account_links::AccountOnboardingParams) -> api::v2::core::account_links::AccountOnboardingParams {
    hash
        .collection_options(account_links_collection_options_params)
        .refresh_url("x")
        .return_url("x")
}

pub(crate) fn v2_core_account_links_use_case_params(hash: api::v2::core::account_links::UseCaseParams) -> api::v2::core::account_links::UseCaseParams {
    hash
        .account_onboarding(v2_core_account_links_account_onboarding_params)
        .account_update(v2_core_account_links_account_onboarding_params)
        .type_(api::v2::core::account_links::UseCaseType::AccountOnboarding)
}

pub(crate) fn v2_core_account_person_tokens_account_params(hash: api::v2::core::account_person_tokens::AccountParams) -> api::v2::core::account_person_tokens::AccountParams {
    hash
        .shown_and_accepted(true)
}

pub(crate) fn v2_core_account_person_tokens_additional_address_params(hash: api::v2::core::account_person_tokens::AdditionalAddressParams) -> api::v2::core::account_person_tokens::AdditionalAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .purpose(api::v2::core::account_person_tokens::AdditionalAddressPurpose::Registered)
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_account_person_tokens_additional_name_params(hash: api::v2::core::account_person_tokens::AdditionalNameParams) -> api::v2::core::account_person_tokens::AdditionalNameParams {
    hash
        .full_name("x")
        .given_name("x")
        .purpose(api::v2::core::account_person_tokens::AdditionalNamePurpose::Alias)
        .surname("x")
}

pub(crate) fn v2_core_account_person_tokens_additional_terms_of_service_params(hash: api::v2::core::account_person_tokens::AdditionalTermsOfServiceParams) -> api::v2::core::account_person_tokens::AdditionalTermsOfServiceParams {
    hash
        .account(v2_core_account_person_tokens_account_params)
}

pub(crate) fn v2_core_account_person_tokens_address_params(hash: api::v2::core::account_person_tokens::AddressParams) -> api::v2::core::account_person_tokens::AddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_account_person_tokens_company_authorization_params(hash: api::v2::core::account_person_tokens::CompanyAuthorizationParams) -> api::v2::core::account_person_tokens::CompanyAuthorizationParams {
    hash
        .files(["x"])
        .type_(api::v2::core::account_person_tokens::CompanyAuthorizationType::Files)
}

pub(crate) fn v2_core_account_person_tokens_date_of_birth_params(hash: api::v2::core::account_person_tokens::DateOfBirthParams) -> api::v2::core::account_person_tokens::DateOfBirthParams {
    hash
        .day(1)
        .month(1)
        .year(1)
}

pub(crate) fn v2_core_account_person_tokens_documents_params(hash: api::v2::core::account_person_tokens::DocumentsParams) -> api::v2::core::account_person_tokens::DocumentsParams {
    hash
        .company_authorization(v2_core_account_person_tokens_company_authorization_params)
        .passport(v2_core_account_person_tokens_company_authorization_params)
        .primary_verification(v2_core_account_person_tokens_verification_params)
        .secondary_verification(v2_core_account_person_tokens_verification_params)
        .visa(v2_core_account_person_tokens_company_authorization_params)
}

pub(crate) fn v2_core_account_person_tokens_front_back_params(hash: api::v2::core::account_person_tokens::FrontBackParams) -> api::v2::core::account_person_tokens::FrontBackParams {
    hash
        .back("x")
        .front("x")
}

pub(crate) fn v2_core_account_person_tokens_id_number_params(hash: api::v2::core::account_person_tokens::IdNumberParams) -> api::v2::core::account_person_tokens::IdNumberParams {
    hash
        .type_("x")
        .value("x")
}

pub(crate) fn v2_core_account_person_tokens_kana_params(hash: api::v2::core::account_person_tokens::KanaParams) -> api::v2::core::account_person_tokens::KanaParams {
    hash
        .given_name("x")
        .surname("x")
}

pub(crate) fn v2_core_account_person_tokens_relationship_params(hash: api::v2::core::account_person_tokens::RelationshipParams) -> api::v2::core::account_person_tokens::RelationshipParams {
    hash
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .percent_ownership("x")
        .representative(true)
        .title("x")
}

pub(crate) fn v2_core_account_person_tokens_script_addresses_params(hash: api::v2::core::account_person_tokens::ScriptAddressesParams) -> api::v2::core::account_person_tokens::ScriptAddressesParams {
    hash
        .kana(v2_core_account_person_tokens_address_params)
        .kanji(v2_core_account_person_tokens_address_params)
}

pub(crate) fn v2_core_account_person_tokens_script_names_params(hash: api::v2::core::account_person_tokens::ScriptNamesParams) -> api::v2::core::account_person_tokens::ScriptNamesParams {
    hash
        .kana(v2_core_account_person_tokens_kana_params)
        .kanji(v2_core_account_person_tokens_kana_params)
}

pub(crate) fn v2_core_account_person_tokens_verification_params(hash: api::v2::core::account_person_tokens::VerificationParams) -> api::v2::core::account_person_tokens::VerificationParams {
    hash
        .front_back(v2_core_account_person_tokens_front_back_params)
        .type_(api::v2::core::account_person_tokens::VerificationType::FrontBack)
}

pub(crate) fn v2_core_account_persons_account_params(hash: api::v2::core::account_persons::AccountParams) -> api::v2::core::account_persons::AccountParams {
    hash
        .date("x")
        .ip("x")
        .user_agent("x")
}

pub(crate) fn v2_core_account_persons_additional_address_params(hash: api::v2::core::account_persons::AdditionalAddressParams) -> api::v2::core::account_persons::AdditionalAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .purpose(api::v2::core::account_persons::AdditionalAddressPurpose::Registered)
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_account_persons_additional_terms_of_service_params(hash: api::v2::core::account_persons::AdditionalTermsOfServiceParams) -> api::v2::core::account_persons::AdditionalTermsOfServiceParams {
    hash
        .account(v2_core_account_persons_account_params)
}

pub(crate) fn v2_core_account_persons_address_params(hash: api::v2::core::account_persons::AddressParams) -> api::v2::core::account_persons::AddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_account_persons_documents_params(hash: api::v2::core::account_persons::DocumentsParams) -> api::v2::core::account_persons::DocumentsParams {
    hash
        .company_authorization(v2_core_account_person_tokens_company_authorization_params)
        .passport(v2_core_account_person_tokens_company_authorization_params)
        .primary_verification(v2_core_account_persons_verification_params)
        .secondary_verification(v2_core_account_persons_verification_params)
        .visa(v2_core_account_person_tokens_company_authorization_params)
}

pub(crate) fn v2_core_account_persons_front_back_params(hash: api::v2::core::account_persons::FrontBackParams) -> api::v2::core::account_persons::FrontBackParams {
    hash
        .back("x")
        .front("x")
}

pub(crate) fn v2_core_account_persons_script_addresses_params(hash: api::v2::core::account_persons::ScriptAddressesParams) -> api::v2::core::account_persons::ScriptAddressesParams {
    hash
        .kana(v2_core_account_persons_address_params)
        .kanji(v2_core_account_persons_address_params)
}

pub(crate) fn v2_core_account_persons_update_account_params(hash: api::v2::core::account_persons::UpdateAccountParams) -> api::v2::core::account_persons::UpdateAccountParams {
    hash
        .date("x")
        .ip("x")
        .user_agent("x")
}

pub(crate) fn v2_core_account_persons_update_additional_address_params(hash: api::v2::core::account_persons::UpdateAdditionalAddressParams) -> api::v2::core::account_persons::UpdateAdditionalAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .purpose(api::v2::core::account_persons::AdditionalAddressPurpose::Registered)
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_account_persons_update_additional_terms_of_service_params(hash: api::v2::core::account_persons::UpdateAdditionalTermsOfServiceParams) -> api::v2::core::account_persons::UpdateAdditionalTermsOfServiceParams {
    hash
        .account(v2_core_account_persons_update_account_params)
}

pub(crate) fn v2_core_account_persons_update_address_params(hash: api::v2::core::account_persons::UpdateAddressParams) -> api::v2::core::account_persons::UpdateAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_account_persons_update_documents_params(hash: api::v2::core::account_persons::UpdateDocumentsParams) -> api::v2::core::account_persons::UpdateDocumentsParams {
    hash
        .company_authorization(v2_core_account_person_tokens_company_authorization_params)
        .passport(v2_core_account_person_tokens_company_authorization_params)
        .primary_verification(v2_core_account_persons_update_verification_params)
        .secondary_verification(v2_core_account_persons_update_verification_params)
        .visa(v2_core_account_person_tokens_company_authorization_params)
}

pub(crate) fn v2_core_account_persons_update_front_back_params(hash: api::v2::core::account_persons::UpdateFrontBackParams) -> api::v2::core::account_persons::UpdateFrontBackParams {
    hash
        .back("x")
        .front("x")
}

pub(crate) fn v2_core_account_persons_update_script_addresses_params(hash: api::v2::core::account_persons::UpdateScriptAddressesParams) -> api::v2::core::account_persons::UpdateScriptAddressesParams {
    hash
        .kana(v2_core_account_persons_update_address_params)
        .kanji(v2_core_account_persons_update_address_params)
}

pub(crate) fn v2_core_account_persons_update_verification_params(hash: api::v2::core::account_persons::UpdateVerificationParams) -> api::v2::core::account_persons::UpdateVerificationParams {
    hash
        .front_back(v2_core_account_persons_update_front_back_params)
        .type_(api::v2::core::account_persons::VerificationType::FrontBack)
}

pub(crate) fn v2_core_account_persons_verification_params(hash: api::v2::core::account_persons::VerificationParams) -> api::v2::core::account_persons::VerificationParams {
    hash
        .front_back(v2_core_account_persons_front_back_params)
        .type_(api::v2::core::account_persons::VerificationType::FrontBack)
}

pub(crate) fn v2_core_account_tokens_additional_address_params(hash: api::v2::core::account_tokens::AdditionalAddressParams) -> api::v2::core::account_tokens::AdditionalAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .purpose(api::v2::core::account_tokens::AdditionalAddressPurpose::Administrative)
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_account_tokens_amount_params(hash: api::v2::core::account_tokens::AmountParams) -> api::v2::core::account_tokens::AmountParams {
    hash
        .currency("x")
        .value(1)
}

pub(crate) fn v2_core_account_tokens_annual_revenue_params(hash: api::v2::core::account_tokens::AnnualRevenueParams) -> api::v2::core::account_tokens::AnnualRevenueParams {
    hash
        .amount(v2_core_account_tokens_amount_params)
        .fiscal_year_end("x")
}

pub(crate) fn v2_core_account_tokens_attestations_params(hash: api::v2::core::account_tokens::AttestationsParams) -> api::v2::core::account_tokens::AttestationsParams {
    hash
        .directorship_declaration(v2_core_account_tokens_declaration_params)
        .ownership_declaration(v2_core_account_tokens_declaration_params)
        .persons_provided(v2_core_account_tokens_persons_provided_params)
        .representative_declaration(v2_core_account_tokens_declaration_params)
        .terms_of_service(v2_core_account_tokens_terms_of_service_params)
}

pub(crate) fn v2_core_account_tokens_business_details_params(hash: api::v2::core::account_tokens::BusinessDetailsParams) -> api::v2::core::account_tokens::BusinessDetailsParams {
    hash
        .additional_addresses(v2_core_account_tokens_additional_address_params)
        .address(v2_core_account_person_tokens_address_params)
        .annual_revenue(v2_core_account_tokens_annual_revenue_params)
        .documents(v2_core_account_tokens_documents_params)
        .estimated_worker_count(1)
        .id_numbers(v2_core_account_tokens_id_number_params)
        .monthly_estimated_revenue(v2_core_account_tokens_monthly_estimated_revenue_params)
        .phone("x")
        .registered_name("x")
        .registration_date(accounts_registration_date_params)
        .script_addresses(v2_core_account_person_tokens_script_addresses_params)
        .script_names(v2_core_account_tokens_script_names_params)
        .structure(api::v2::core::account_tokens::BusinessDetailsStructure::Cooperative)
}

pub(crate) fn v2_core_account_tokens_declaration_params(hash: api::v2::core::account_tokens::DeclarationParams) -> api::v2::core::account_tokens::DeclarationParams {
    hash
        .attested(true)
}

pub(crate) fn v2_core_account_tokens_document_params(hash: api::v2::core::account_tokens::DocumentParams) -> api::v2::core::account_tokens::DocumentParams {
    hash
        .files(["x"])
        .type_(api::v2::core::account_tokens::DocumentType::Files)
}

pub(crate) fn v2_core_account_tokens_documents_params(hash: api::v2::core::account_tokens::DocumentsParams) -> api::v2::core::account_tokens::DocumentsParams {
    hash
        .bank_account_ownership_verification(v2_core_account_tokens_document_params)
        .company_license(v2_core_account_tokens_document_params)
        .company_memorandum_of_association(v2_core_account_tokens_document_params)
        .company_ministerial_decree(v2_core_account_tokens_document_params)
        .company_registration_verification(v2_core_account_tokens_document_params)
        .company_tax_id_verification(v2_core_account_tokens_document_params)
        .primary_verification(v2_core_account_person_tokens_verification_params)
        .proof_of_address(v2_core_account_tokens_document_params)
        .proof_of_registration(v2_core_account_tokens_proof_of_registration_params)
        .proof_of_ultimate_beneficial_ownership(v2_core_account_tokens_proof_of_registration_params)
}

pub(crate) fn v2_core_account_tokens_id_number_params(hash: api::v2::core::account_tokens::IdNumberParams) -> api::v2::core::account_tokens::IdNumberParams {
    hash
        .registrar("x")
        .type_("x")
        .value("x")
}

pub(crate) fn v2_core_account_tokens_identity_params(hash: api::v2::core::account_tokens::IdentityParams) -> api::v2::core::account_tokens::IdentityParams {
    hash
        .attestations(v2_core_account_tokens_attestations_params)
        .business_details(v2_core_account_tokens_business_details_params)
        .entity_type(api::v2::core::account_tokens::EntityType::Company)
        .individual(v2_core_account_tokens_individual_params)
}

pub(crate) fn v2_core_account_tokens_individual_additional_address_params(hash: api::v2::core::account_tokens::IndividualAdditionalAddressParams) -> api::v2::core::account_tokens::IndividualAdditionalAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .purpose(api::v2::core::account_tokens::IndividualAdditionalAddressPurpose::Registered)
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_account_tokens_individual_documents_params(hash: api::v2::core::account_tokens::IndividualDocumentsParams) -> api::v2::core::account_tokens::IndividualDocumentsParams {
    hash
        .company_authorization(v2_core_account_tokens_document_params)
        .passport(v2_core_account_tokens_document_params)
        .primary_verification(v2_core_account_person_tokens_verification_params)
        .secondary_verification(v2_core_account_person_tokens_verification_params)
        .visa(v2_core_account_tokens_document_params)
}

pub(crate) fn v2_core_account_tokens_individual_id_number_params(hash: api::v2::core::account_tokens::IndividualIdNumberParams) -> api::v2::core::account_tokens::IndividualIdNumberParams {
    hash
        .type_("x")
        .value("x")
}

pub(crate) fn v2_core_account_tokens_individual_params(hash: api::v2::core::account_tokens::IndividualParams) -> api::v2::core::account_tokens::IndividualParams {
    hash
        .additional_addresses(v2_core_account_tokens_individual_additional_address_params)
        .additional_names(v2_core_account_person_tokens_additional_name_params)
        .address(v2_core_account_person_tokens_address_params)
        .date_of_birth(accounts_registration_date_params)
        .documents(v2_core_account_tokens_individual_documents_params)
        .email("x")
        .given_name("x")
        .id_numbers(v2_core_account_tokens_individual_id_number_params)
        .legal_gender(api::v2::core::account_tokens::LegalGender::Female)
        .metadata([("k", "x")])
        .nationalities(["x"])
        .phone("x")
        .political_exposure(api::v2::core::account_tokens::PoliticalExposure::Existing)
        .relationship(v2_core_account_tokens_relationship_params)
        .script_addresses(v2_core_account_person_tokens_script_addresses_params)
        .script_names(v2_core_account_tokens_individual_script_names_params)
        .surname("x")
}

pub(crate) fn v2_core_account_tokens_individual_script_names_params(hash: api::v2::core::account_tokens::IndividualScriptNamesParams) -> api::v2::core::account_tokens::IndividualScriptNamesParams {
    hash
        .kana(v2_core_account_tokens_script_names_kana_params)
        .kanji(v2_core_account_tokens_script_names_kana_params)
}

pub(crate) fn v2_core_account_tokens_kana_params(hash: api::v2::core::account_tokens::KanaParams) -> api::v2::core::account_tokens::KanaParams {
    hash
        .registered_name("x")
}

pub(crate) fn v2_core_account_tokens_monthly_estimated_revenue_params(hash: api::v2::core::account_tokens::MonthlyEstimatedRevenueParams) -> api::v2::core::account_tokens::MonthlyEstimatedRevenueParams {
    hash
        .amount(v2_core_account_tokens_amount_params)
}

pub(crate) fn v2_core_account_tokens_persons_provided_params(hash: api::v2::core::account_tokens::PersonsProvidedParams) -> api::v2::core::account_tokens::PersonsProvidedParams {
    hash
        .directors(true)
        .executives(true)
        .owners(true)
        .ownership_exemption_reason(api::v2::core::account_tokens::OwnershipExemptionReason::QualifiedEntityExceedsOwnershipThreshold)
}

pub(crate) fn v2_core_account_tokens_proof_of_registration_params(hash: api::v2::core::account_tokens::ProofOfRegistrationParams) -> api::v2::core::account_tokens::ProofOfRegistrationParams {
    hash
        .files(["x"])
        .signer(v2_core_account_tokens_signer_params)
        .type_(api::v2::core::account_tokens::ProofOfRegistrationType::Files)
}

pub(crate) fn v2_core_account_tokens_relationship_params(hash: api::v2::core::account_tokens::RelationshipParams) -> api::v2::core::account_tokens::RelationshipParams {
    hash
        .director(true)
        .executive(true)
        .owner(true)
        .percent_ownership("x")
        .title("x")
}

pub(crate) fn v2_core_account_tokens_script_names_kana_params(hash: api::v2::core::account_tokens::ScriptNamesKanaParams) -> api::v2::core::account_tokens::ScriptNamesKanaParams {
    hash
        .given_name("x")
        .surname("x")
}

pub(crate) fn v2_core_account_tokens_script_names_params(hash: api::v2::core::account_tokens::ScriptNamesParams) -> api::v2::core::account_tokens::ScriptNamesParams {
    hash
        .kana(v2_core_account_tokens_kana_params)
        .kanji(v2_core_account_tokens_kana_params)
}

pub(crate) fn v2_core_account_tokens_signer_params(hash: api::v2::core::account_tokens::SignerParams) -> api::v2::core::account_tokens::SignerParams {
    hash
        .person("x")
}

pub(crate) fn v2_core_account_tokens_terms_of_service_params(hash: api::v2::core::account_tokens::TermsOfServiceParams) -> api::v2::core::account_tokens::TermsOfServiceParams {
    hash
        .account(v2_core_account_person_tokens_account_params)
}

pub(crate) fn v2_core_accounts_attestation_params(hash: api::v2::core::accounts::AttestationParams) -> api::v2::core::accounts::AttestationParams {
    hash
        .date("x")
        .ip("x")
        .user_agent("x")
}

pub(crate) fn v2_core_accounts_attestations_params(hash: api::v2::core::accounts::AttestationsParams) -> api::v2::core::accounts::AttestationsParams {
    hash
        .directorship_declaration(v2_core_accounts_attestation_params)
        .ownership_declaration(v2_core_accounts_attestation_params)
        .persons_provided(v2_core_account_tokens_persons_provided_params)
        .representative_declaration(v2_core_accounts_attestation_params)
        .terms_of_service(v2_core_accounts_terms_of_service_params)
}

pub(crate) fn v2_core_accounts_automatic_indirect_tax_params(hash: api::v2::core::accounts::AutomaticIndirectTaxParams) -> api::v2::core::accounts::AutomaticIndirectTaxParams {
    hash
        .exempt(api::v2::core::accounts::AutomaticIndirectTaxExempt::Exempt)
        .ip_address("x")
}

pub(crate) fn v2_core_accounts_bank_accounts_params(hash: api::v2::core::accounts::BankAccountsParams) -> api::v2::core::accounts::BankAccountsParams {
    hash
        .ach(v2_core_accounts_capability_params)
        .fedwire(v2_core_accounts_capability_params)
        .fps(v2_core_accounts_capability_params)
        .local(v2_core_accounts_capability_params)
        .rtp(v2_core_accounts_capability_params)
        .sepa(v2_core_accounts_capability_params)
        .swift(v2_core_accounts_capability_params)
}

pub(crate) fn v2_core_accounts_billing_params(hash: api::v2::core::accounts::BillingParams) -> api::v2::core::accounts::BillingParams {
    hash
        .invoice(v2_core_accounts_invoice_params)
}

pub(crate) fn v2_core_accounts_business_details_params(hash: api::v2::core::accounts::BusinessDetailsParams) -> api::v2::core::accounts::BusinessDetailsParams {
    hash
        .additional_addresses(v2_core_account_tokens_additional_address_params)
        .address(v2_core_account_persons_address_params)
        .annual_revenue(v2_core_account_tokens_annual_revenue_params)
        .documents(v2_core_accounts_documents_params)
        .estimated_worker_count(1)
        .id_numbers(v2_core_account_tokens_id_number_params)
        .monthly_estimated_revenue(v2_core_account_tokens_monthly_estimated_revenue_params)
        .phone("x")
        .registered_name("x")
        .registration_date(accounts_registration_date_params)
        .script_addresses(v2_core_account_persons_script_addresses_params)
        .script_names(v2_core_account_tokens_script_names_params)
        .structure(api::v2::core::accounts::BusinessDetailsStructure::Cooperative)
}

pub(crate) fn v2_core_accounts_capabilities_params(hash: api::v2::core::accounts::CapabilitiesParams) -> api::v2::core::accounts::CapabilitiesParams {
    hash
        .automatic_indirect_tax(v2_core_accounts_capability_params)
}

pub(crate) fn v2_core_accounts_capability_params(hash: api::v2::core::accounts::CapabilityParams) -> api::v2::core::accounts::CapabilityParams {
    hash
        .requested(true)
}

pub(crate) fn v2_core_accounts_card_payments_params(hash: api::v2::core::accounts::CardPaymentsParams) -> api::v2::core::accounts::CardPaymentsParams {
    hash
        .decline_on(accounts_decline_on_params)
}

pub(crate) fn v2_core_accounts_configuration_params(hash: api::v2::core::accounts::ConfigurationParams) -> api::v2::core::accounts::ConfigurationParams {
    hash
        .customer(v2_core_accounts_customer_params)
        .merchant(v2_core_accounts_merchant_params)
        .recipient(v2_core_accounts_recipient_params)
}

pub(crate) fn v2_core_accounts_create_account_params(hash: api::v2::core::accounts::CreateAccountParams) -> api::v2::core::accounts::CreateAccountParams {
    hash
        .date("x")
        .ip("x")
        .user_agent("x")
}

pub(crate) fn v2_core_accounts_customer_params(hash: api::v2::core::accounts::CustomerParams) -> api::v2::core::accounts::CustomerParams {
    hash
        .automatic_indirect_tax(v2_core_accounts_automatic_indirect_tax_params)
        .billing(v2_core_accounts_billing_params)
        .capabilities(v2_core_accounts_capabilities_params)
        .shipping(v2_core_accounts_shipping_params)
        .test_clock("x")
}

pub(crate) fn v2_core_accounts_defaults_params(hash: api::v2::core::accounts::DefaultsParams) -> api::v2::core::accounts::DefaultsParams {
    hash
        .currency("x")
        .locales(["x"])
        .profile(v2_core_accounts_profile_params)
        .responsibilities(v2_core_accounts_responsibilities_params)
}

pub(crate) fn v2_core_accounts_documents_params(hash: api::v2::core::accounts::DocumentsParams) -> api::v2::core::accounts::DocumentsParams {
    hash
        .bank_account_ownership_verification(v2_core_account_tokens_document_params)
        .company_license(v2_core_account_tokens_document_params)
        .company_memorandum_of_association(v2_core_account_tokens_document_params)
        .company_ministerial_decree(v2_core_account_tokens_document_params)
        .company_registration_verification(v2_core_account_tokens_document_params)
        .company_tax_id_verification(v2_core_account_tokens_document_params)
        .primary_verification(v2_core_account_persons_verification_params)
        .proof_of_address(v2_core_account_tokens_document_params)
        .proof_of_registration(v2_core_account_tokens_proof_of_registration_params)
        .proof_of_ultimate_beneficial_ownership(v2_core_account_tokens_proof_of_registration_params)
}

pub(crate) fn v2_core_accounts_hours_params(hash: api::v2::core::accounts::HoursParams) -> api::v2::core::accounts::HoursParams {
    hash
        .end_time("x")
        .start_time("x")
}

pub(crate) fn v2_core_accounts_identity_params(hash: api::v2::core::accounts::IdentityParams) -> api::v2::core::accounts::IdentityParams {
    hash
        .attestations(v2_core_accounts_attestations_params)
        .business_details(v2_core_accounts_business_details_params)
        .country("x")
        .entity_type(api::v2::core::accounts::EntityType::Company)
        .individual(v2_core_accounts_individual_params)
}

pub(crate) fn v2_core_accounts_individual_additional_address_params(hash: api::v2::core::accounts::IndividualAdditionalAddressParams) -> api::v2::core::accounts::IndividualAdditionalAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .purpose(api::v2::core::accounts::IndividualAdditionalAddressPurpose::Registered)
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_accounts_individual_documents_params(hash: api::v2::core::accounts::IndividualDocumentsParams) -> api::v2::core::accounts::IndividualDocumentsParams {
    hash
        .company_authorization(v2_core_account_tokens_document_params)
        .passport(v2_core_account_tokens_document_params)
        .primary_verification(v2_core_account_persons_verification_params)
        .secondary_verification(v2_core_account_persons_verification_params)
        .visa(v2_core_account_tokens_document_params)
}

pub(crate) fn v2_core_accounts_individual_params(hash: api::v2::core::accounts::IndividualParams) -> api::v2::core::accounts::IndividualParams {
    hash
        .additional_addresses(v2_core_accounts_individual_additional_address_params)
        .additional_names(v2_core_account_person_tokens_additional_name_params)
        .address(v2_core_account_persons_address_params)
        .date_of_birth(accounts_registration_date_params)
        .documents(v2_core_accounts_individual_documents_params)
        .email("x")
        .given_name("x")
        .id_numbers(v2_core_account_tokens_individual_id_number_params)
        .legal_gender(api::v2::core::accounts::LegalGender::Female)
        .metadata([("k", "x")])
        .nationalities(["x"])
        .phone("x")
        .political_exposure(api::v2::core::accounts::PoliticalExposure::Existing)
        .relationship(v2_core_account_tokens_relationship_params)
        .script_addresses(v2_core_account_persons_script_addresses_params)
        .script_names(v2_core_account_tokens_individual_script_names_params)
        .surname("x")
}

pub(crate) fn v2_core_accounts_invoice_params(hash: api::v2::core::accounts::InvoiceParams) -> api::v2::core::accounts::InvoiceParams {
    hash
        .custom_fields(customers_custom_field_params)
        .footer("x")
        .next_sequence(1)
        .prefix("x")
        .rendering(v2_core_accounts_rendering_params)
}

pub(crate) fn v2_core_accounts_konbini_payments_params(hash: api::v2::core::accounts::KonbiniPaymentsParams) -> api::v2::core::accounts::KonbiniPaymentsParams {
    hash
        .support(v2_core_accounts_konbini_payments_support_params)
}

pub(crate) fn v2_core_accounts_konbini_payments_support_params(hash: api::v2::core::accounts::KonbiniPaymentsSupportParams) -> api::v2::core::accounts::KonbiniPaymentsSupportParams {
    hash
        .email("x")
        .hours(v2_core_accounts_hours_params)
        .phone("x")
}

pub(crate) fn v2_core_accounts_merchant_capabilities_params(hash: api::v2::core::accounts::MerchantCapabilitiesParams) -> api::v2::core::accounts::MerchantCapabilitiesParams {
    hash
        .ach_debit_payments(v2_core_accounts_capability_params)
        .acss_debit_payments(v2_core_accounts_capability_params)
        .affirm_payments(v2_core_accounts_capability_params)
        .afterpay_clearpay_payments(v2_core_accounts_capability_params)
        .alma_payments(v2_core_accounts_capability_params)
        .amazon_pay_payments(v2_core_accounts_capability_params)
        .au_becs_debit_payments(v2_core_accounts_capability_params)
        .bacs_debit_payments(v2_core_accounts_capability_params)
        .bancontact_payments(v2_core_accounts_capability_params)
        .blik_payments(v2_core_accounts_capability_params)
        .blik_recurring_payments(v2_core_accounts_capability_params)
        .boleto_payments(v2_core_accounts_capability_params)
        .card_payments(v2_core_accounts_capability_params)
        .cartes_bancaires_payments(v2_core_accounts_capability_params)
        .cashapp_payments(v2_core_accounts_capability_params)
        .eps_payments(v2_core_accounts_capability_params)
        .fpx_payments(v2_core_accounts_capability_params)
        .gb_bank_transfer_payments(v2_core_accounts_capability_params)
        .grabpay_payments(v2_core_accounts_capability_params)
        .ideal_payments(v2_core_accounts_capability_params)
        .jcb_payments(v2_core_accounts_capability_params)
        .jp_bank_transfer_payments(v2_core_accounts_capability_params)
        .kakao_pay_payments(v2_core_accounts_capability_params)
        .klarna_payments(v2_core_accounts_capability_params)
        .konbini_payments(v2_core_accounts_capability_params)
        .kr_card_payments(v2_core_accounts_capability_params)
        .link_payments(v2_core_accounts_capability_params)
        .mobilepay_payments(v2_core_accounts_capability_params)
        .multibanco_payments(v2_core_accounts_capability_params)
        .mx_bank_transfer_payments(v2_core_accounts_capability_params)
        .naver_pay_payments(v2_core_accounts_capability_params)
        .oxxo_payments(v2_core_accounts_capability_params)
        .p24_payments(v2_core_accounts_capability_params)
        .pay_by_bank_payments(v2_core_accounts_capability_params)
        .payco_payments(v2_core_accounts_capability_params)
        .paynow_payments(v2_core_accounts_capability_params)
        .promptpay_payments(v2_core_accounts_capability_params)
        .revolut_pay_payments(v2_core_accounts_capability_params)
        .samsung_pay_payments(v2_core_accounts_capability_params)
        .satispay_payments(v2_core_accounts_capability_params)
        .sepa_bank_transfer_payments(v2_core_accounts_capability_params)
        .sepa_debit_payments(v2_core_accounts_capability_params)
        .sequra_payments(v2_core_accounts_capability_params)
        .sunbit_payments(v2_core_accounts_capability_params)
        .swish_payments(v2_core_accounts_capability_params)
        .twint_payments(v2_core_accounts_capability_params)
        .us_bank_transfer_payments(v2_core_accounts_capability_params)
        .zip_payments(v2_core_accounts_capability_params)
}

pub(crate) fn v2_core_accounts_merchant_params(hash: api::v2::core::accounts::MerchantParams) -> api::v2::core::accounts::MerchantParams {
    hash
        .bacs_debit_payments(accounts_bacs_debit_payments_params)
        .branding(accounts_branding_params)
        .capabilities(v2_core_accounts_merchant_capabilities_params)
        .card_payments(v2_core_accounts_card_payments_params)
        .konbini_payments(v2_core_accounts_konbini_payments_params)
        .mcc("x")
        .script_statement_descriptor(v2_core_accounts_script_statement_descriptor_params)
        .sepa_debit_payments(accounts_sepa_debit_payments_params)
        .statement_descriptor(v2_core_accounts_statement_descriptor_params)
        .support(v2_core_accounts_support_params)
}

pub(crate) fn v2_core_accounts_profile_params(hash: api::v2::core::accounts::ProfileParams) -> api::v2::core::accounts::ProfileParams {
    hash
        .business_url("x")
        .doing_business_as("x")
        .product_description("x")
}

pub(crate) fn v2_core_accounts_recipient_capabilities_params(hash: api::v2::core::accounts::RecipientCapabilitiesParams) -> api::v2::core::accounts::RecipientCapabilitiesParams {
    hash
        .bank_accounts(v2_core_accounts_bank_accounts_params)
        .cards(v2_core_accounts_capability_params)
        .stripe_balance(v2_core_accounts_stripe_balance_params)
}

pub(crate) fn v2_core_accounts_recipient_params(hash: api::v2::core::accounts::RecipientParams) -> api::v2::core::accounts::RecipientParams {
    hash
        .capabilities(v2_core_accounts_recipient_capabilities_params)
}

pub(crate) fn v2_core_accounts_rendering_params(hash: api::v2::core::accounts::RenderingParams) -> api::v2::core::accounts::RenderingParams {
    hash
        .amount_tax_display(api::v2::core::accounts::AmountTaxDisplay::ExcludeTax)
        .template("x")
}

pub(crate) fn v2_core_accounts_responsibilities_params(hash: api::v2::core::accounts::ResponsibilitiesParams) -> api::v2::core::accounts::ResponsibilitiesParams {
    hash
        .fees_collector(api::v2::core::accounts::FeesCollector::Application)
        .losses_collector(api::v2::core::accounts::LossesCollector::Application)
}

pub(crate) fn v2_core_accounts_script_statement_descriptor_params(hash: api::v2::core::accounts::ScriptStatementDescriptorParams) -> api::v2::core::accounts::ScriptStatementDescriptorParams {
    hash
        .kana(v2_core_accounts_statement_descriptor_params)
        .kanji(v2_core_accounts_statement_descriptor_params)
}

pub(crate) fn v2_core_accounts_shipping_address_params(hash: api::v2::core::accounts::ShippingAddressParams) -> api::v2::core::accounts::ShippingAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .state("x")
}

pub(crate) fn v2_core_accounts_shipping_params(hash: api::v2::core::accounts::ShippingParams) -> api::v2::core::accounts::ShippingParams {
    hash
        .address(v2_core_accounts_shipping_address_params)
        .name("x")
        .phone("x")
}

pub(crate) fn v2_core_accounts_statement_descriptor_params(hash: api::v2::core::accounts::StatementDescriptorParams) -> api::v2::core::accounts::StatementDescriptorParams {
    hash
        .descriptor("x")
        .prefix("x")
}

pub(crate) fn v2_core_accounts_stripe_balance_params(hash: api::v2::core::accounts::StripeBalanceParams) -> api::v2::core::accounts::StripeBalanceParams {
    hash
        .stripe_transfers(v2_core_accounts_capability_params)
}

pub(crate) fn v2_core_accounts_support_params(hash: api::v2::core::accounts::SupportParams) -> api::v2::core::accounts::SupportParams {
    hash
        .address(v2_core_account_persons_address_params)
        .email("x")
        .phone("x")
        .url("x")
}

pub(crate) fn v2_core_accounts_terms_of_service_params(hash: api::v2::core::accounts::TermsOfServiceParams) -> api::v2::core::accounts::TermsOfServiceParams {
    hash
        .account(v2_core_accounts_create_account_params)
}

pub(crate) fn v2_core_accounts_update_additional_address_params(hash: api::v2::core::accounts::UpdateAdditionalAddressParams) -> api::v2::core::accounts::UpdateAdditionalAddressParams {
    hash
        .city("x")
        .country("x")
        .line1("x")
        .line2("x")
        .postal_code("x")
        .purpose(api::v2::core::accounts::IndividualAdditionalAddressPurpose::Registered)
        .state("x")
        .town("x")
}

pub(crate) fn v2_core_accounts_update_attestations_params(hash: api::v2::core::accounts::UpdateAttestationsParams) -> api::v2::core::accounts::UpdateAttestationsParams {
    hash
        .directorship_declaration(v2_core_accounts_attestation_params)
        .ownership_declaration(v2_core_accounts_attestation_params)
        .persons_provided(v2_core_account_tokens_persons_provided_params)
        .representative_declaration(v2_core_accounts_attestation_params)
        .terms_of_service(v2_core_accounts_update_terms_of_service_params)
}

pub(crate) fn v2_core_accounts_update_automatic_indirect_tax_params(hash: api::v2::core::accounts::UpdateAutomaticIndirectTaxParams) -> api::v2::core::accounts::UpdateAutomaticIndirectTaxParams {
    hash
        .exempt(api::v2::core::accounts::AutomaticIndirectTaxExempt::Exempt)
        .ip_address("x")
        .validate_location(api::v2::core::accounts::ValidateLocation::Auto)
}

pub(crate) fn v2_core_accounts_update_bank_accounts_params(hash: api::v2::core::accounts::UpdateBankAccountsParams) -> api::v2::core::accounts::UpdateBankAccountsParams {
    hash
        .ach(v2_core_accounts_update_capability_params)
        .fedwire(v2_core_accounts_update_capability_params)
        .fps(v2_core_accounts_update_capability_params)
        .local(v2_core_accounts_update_capability_params)
        .rtp(v2_core_accounts_update_capability_params)
        .sepa(v2_core_accounts_update_capability_params)
        .swift(v2_core_accounts_update_capability_params)
}

pub(crate) fn v2_core_accounts_update_billing_params(hash: api::v2::core::accounts::UpdateBillingParams) -> api::v2::core::accounts::UpdateBillingParams {
    hash
        .default_payment_method("x")
        .invoice(v2_core_accounts_invoice_params)
}

pub(crate) fn v2_core_accounts_update_business_details_params(hash: api::v2::core::accounts::UpdateBusinessDetailsParams) -> api::v2::core::accounts::UpdateBusinessDetailsParams {
    hash
        .additional_addresses(v2_core_account_tokens_additional_address_params)
        .address(v2_core_account_persons_update_address_params)
        .annual_revenue(v2_core_account_tokens_annual_revenue_params)
        .documents(v2_core_accounts_update_documents_params)
        .estimated_worker_count(1)
        .id_numbers(v2_core_account_tokens_id_number_params)
        .monthly_estimated_revenue(v2_core_account_tokens_monthly_estimated_revenue_params)
        .phone("x")
        .registered_name("x")
        .registration_date(accounts_registration_date_params)
        .script_addresses(v2_core_account_persons_update_script_addresses_params)
        .script_names(v2_core_account_tokens_script_names_params)
        .structure(api::v2::core::accounts::BusinessDetailsStructure::Cooperative)
}

pub(crate) fn v2_core_accounts_update_capabilities_params(hash: api::v2::core::accounts::UpdateCapabilitiesParams) -> api::v2::core::accounts::UpdateCapabilitiesParams {
    hash
        .automatic_indirect_tax(v2_core_accounts_update_capability_params)
}

pub(crate) fn v2_core_accounts_update_capability_params(hash: api::v2::core::accounts::UpdateCapabilityParams) -> api::v2::core::accounts::UpdateCapabilityParams {
    hash
        .requested(true)
}

pub(crate) fn v2_core_accounts_update_configuration_params(hash: api::v2::core::accounts::UpdateConfigurationParams) -> api::v2::core::accounts::UpdateConfigurationParams {
    hash
        .customer(v2_core_accounts_update_customer_params)
        .merchant(v2_core_accounts_update_merchant_params)
        .recipient(v2_core_accounts_update_recipient_params)
}

pub(crate) fn v2_core_accounts_update_customer_params(hash: api::v2::core::accounts::UpdateCustomerParams) -> api::v2::core::accounts::UpdateCustomerParams {
    hash
        .applied(true)
        .automatic_indirect_tax(v2_core_accounts_update_automatic_indirect_tax_params)
        .billing(v2_core_accounts_update_billing_params)
        .capabilities(v2_core_accounts_update_capabilities_params)
        .shipping(v2_core_accounts_shipping_params)
        .test_clock("x")
}

pub(crate) fn v2_core_accounts_update_defaults_params(hash: api::v2::core::accounts::UpdateDefaultsParams) -> api::v2::core::accounts::UpdateDefaultsParams {
    hash
        .currency("x")
        .locales(["x"])
        .payout_methods([("k", "x")])
        .profile(v2_core_accounts_profile_params)
        .responsibilities(v2_core_accounts_responsibilities_params)
}

pub(crate) fn v2_core_accounts_update_documents_params(hash: api::v2::core::accounts::UpdateDocumentsParams) -> api::v2::core::accounts::UpdateDocumentsParams {
    hash
        .bank_account_ownership_verification(v2_core_account_tokens_document_params)
        .company_license(v2_core_account_tokens_document_params)
        .company_memorandum_of_association(v2_core_account_tokens_document_params)
        .company_ministerial_decree(v2_core_account_tokens_document_params)
        .company_registration_verification(v2_core_account_tokens_document_params)
        .company_tax_id_verification(v2_core_account_tokens_document_params)
        .primary_verification(v2_core_account_persons_update_verification_params)
        .proof_of_address(v2_core_account_tokens_document_params)
        .proof_of_registration(v2_core_account_tokens_proof_of_registration_params)
        .proof_of_ultimate_beneficial_ownership(v2_core_account_tokens_proof_of_registration_params)
}

pub(crate) fn v2_core_accounts_update_identity_params(hash: api::v2::core::accounts::UpdateIdentityParams) -> api::v2::core::accounts::UpdateIdentityParams {
    hash
        .attestations(v2_core_accounts_update_attestations_params)
        .business_details(v2_core_accounts_update_business_details_params)
        .country("x")
        .entity_type(api::v2::core::accounts::EntityType::Company)
        .individual(v2_core_accounts_update_individual_params)
}

pub(crate) fn v2_core_accounts_update_individual_documents_params(hash: api::v2::core::accounts::UpdateIndividualDocumentsParams) -> api::v2::core::accounts::UpdateIndividualDocumentsParams {
    hash
        .company_authorization(v2_core_account_tokens_document_params)
        .passport(v2_core_account_tokens_document_params)
        .primary_verification(v2_core_account_persons_update_verification_params)
        .secondary_verification(v2_core_account_persons_update_verification_params)
        .visa(v2_core_account_tokens_document_params)
}

pub(crate) fn v2_core_accounts_update_individual_params(hash: api::v2::core::accounts::UpdateIndividualParams) -> api::v2::core::accounts::UpdateIndividualParams {
    hash
        .additional_addresses(v2_core_accounts_update_additional_address_params)
        .additional_names(v2_core_account_person_tokens_additional_name_params)
        .address(v2_core_account_persons_update_address_params)
        .date_of_birth(accounts_registration_date_params)
        .documents(v2_core_accounts_update_individual_documents_params)
        .email("x")
        .given_name("x")
        .id_numbers(v2_core_account_tokens_individual_id_number_params)
        .legal_gender(api::v2::core::accounts::LegalGender::Female)
        .metadata([("k", "x")])
        .nationalities(["x"])
        .phone("x")
        .political_exposure(api::v2::core::accounts::PoliticalExposure::Existing)
        .relationship(v2_core_account_tokens_relationship_params)
        .script_addresses(v2_core_account_persons_update_script_addresses_params)
        .script_names(v2_core_account_tokens_individual_script_names_params)
        .surname("x")
}

pub(crate) fn v2_core_accounts_update_merchant_capabilities_params(hash: api::v2::core::accounts::UpdateMerchantCapabilitiesParams) -> api::v2::core::accounts::UpdateMerchantCapabilitiesParams {
    hash
        .ach_debit_payments(v2_core_accounts_update_capability_params)
        .acss_debit_payments(v2_core_accounts_update_capability_params)
        .affirm_payments(v2_core_accounts_update_capability_params)
        .afterpay_clearpay_payments(v2_core_accounts_update_capability_params)
        .alma_payments(v2_core_accounts_update_capability_params)
        .amazon_pay_payments(v2_core_accounts_update_capability_params)
        .au_becs_debit_payments(v2_core_accounts_update_capability_params)
        .bacs_debit_payments(v2_core_accounts_update_capability_params)
        .bancontact_payments(v2_core_accounts_update_capability_params)
        .blik_payments(v2_core_accounts_update_capability_params)
        .blik_recurring_payments(v2_core_accounts_update_capability_params)
        .boleto_payments(v2_core_accounts_update_capability_params)
        .card_payments(v2_core_accounts_update_capability_params)
        .cartes_bancaires_payments(v2_core_accounts_update_capability_params)
        .cashapp_payments(v2_core_accounts_update_capability_params)
        .eps_payments(v2_core_accounts_update_capability_params)
        .fpx_payments(v2_core_accounts_update_capability_params)
        .gb_bank_transfer_payments(v2_core_accounts_update_capability_params)
        .grabpay_payments(v2_core_accounts_update_capability_params)
        .ideal_payments(v2_core_accounts_update_capability_params)
        .jcb_payments(v2_core_accounts_update_capability_params)
        .jp_bank_transfer_payments(v2_core_accounts_update_capability_params)
        .kakao_pay_payments(v2_core_accounts_update_capability_params)
        .klarna_payments(v2_core_accounts_update_capability_params)
        .konbini_payments(v2_core_accounts_update_capability_params)
        .kr_card_payments(v2_core_accounts_update_capability_params)
        .link_payments(v2_core_accounts_update_capability_params)
        .mobilepay_payments(v2_core_accounts_update_capability_params)
        .multibanco_payments(v2_core_accounts_update_capability_params)
        .mx_bank_transfer_payments(v2_core_accounts_update_capability_params)
        .naver_pay_payments(v2_core_accounts_update_capability_params)
        .oxxo_payments(v2_core_accounts_update_capability_params)
        .p24_payments(v2_core_accounts_update_capability_params)
        .pay_by_bank_payments(v2_core_accounts_update_capability_params)
        .payco_payments(v2_core_accounts_update_capability_params)
        .paynow_payments(v2_core_accounts_update_capability_params)
        .promptpay_payments(v2_core_accounts_update_capability_params)
        .revolut_pay_payments(v2_core_accounts_update_capability_params)
        .samsung_pay_payments(v2_core_accounts_update_capability_params)
        .satispay_payments(v2_core_accounts_update_capability_params)
        .sepa_bank_transfer_payments(v2_core_accounts_update_capability_params)
        .sepa_debit_payments(v2_core_accounts_update_capability_params)
        .sequra_payments(v2_core_accounts_update_capability_params)
        .sunbit_payments(v2_core_accounts_update_capability_params)
        .swish_payments(v2_core_accounts_update_capability_params)
        .twint_payments(v2_core_accounts_update_capability_params)
        .us_bank_transfer_payments(v2_core_accounts_update_capability_params)
        .zip_payments(v2_core_accounts_update_capability_params)
}

pub(crate) fn v2_core_accounts_update_merchant_params(hash: api::v2::core::accounts::UpdateMerchantParams) -> api::v2::core::accounts::UpdateMerchantParams {
    hash
        .applied(true)
        .bacs_debit_payments(accounts_bacs_debit_payments_params)
        .branding(accounts_branding_params)
        .capabilities(v2_core_accounts_update_merchant_capabilities_params)
        .card_payments(v2_core_accounts_card_payments_params)
        .konbini_payments(v2_core_accounts_konbini_payments_params)
        .mcc("x")
        .script_statement_descriptor(v2_core_accounts_script_statement_descriptor_params)
        .sepa_debit_payments(accounts_sepa_debit_payments_params)
        .statement_descriptor(v2_core_accounts_statement_descriptor_params)
        .support(v2_core_accounts_update_support_params)
}

pub(crate) fn v2_core_accounts_update_recipient_capabilities_params(hash: api::v2::core::accounts::UpdateRecipientCapabilitiesParams) -> api::v2::core::accounts::UpdateRecipientCapabilitiesParams {
    hash
        .bank_accounts(v2_core_accounts_update_bank_accounts_params)
        .cards(v2_core_accounts_update_capability_params)
        .stripe_balance(v2_core_accounts_update_stripe_balance_params)
}

pub(crate) fn v2_core_accounts_update_recipient_params(hash: api::v2::core::accounts::UpdateRecipientParams) -> api::v2::core::accounts::UpdateRecipientParams {
    hash
        .applied(true)
        .capabilities(v2_core_accounts_update_recipient_capabilities_params)
}

pub(crate) fn v2_core_accounts_update_stripe_balance_params(hash: api::v2::core::accounts::UpdateStripeBalanceParams) -> api::v2::core::accounts::UpdateStripeBalanceParams {
    hash
        .stripe_transfers(v2_core_accounts_update_capability_params)
}

pub(crate) fn v2_core_accounts_update_support_params(hash: api::v2::core::accounts::UpdateSupportParams) -> api::v2::core::accounts::UpdateSupportParams {
    hash
        .address(v2_core_account_persons_update_address_params)
        .email("x")
        .phone("x")
        .url("x")
}

pub(crate) fn v2_core_accounts_update_terms_of_service_params(hash: api::v2::core::accounts::UpdateTermsOfServiceParams) -> api::v2::core::accounts::UpdateTermsOfServiceParams {
    hash
        .account(v2_core_accounts_attestation_params)
        .crypto_money_manager(v2_core_accounts_attestation_params)
        .money_manager(v2_core_accounts_attestation_params)
}

pub(crate) fn v2_core_event_destinations_amazon_eventbridge_params(hash: api::v2::core::event_destinations::AmazonEventbridgeParams) -> api::v2::core::event_destinations::AmazonEventbridgeParams {
    hash
        .aws_account_id("x")
        .aws_region("x")
}

pub(crate) fn v2_core_event_destinations_azure_event_grid_params(hash: api::v2::core::event_destinations::AzureEventGridParams) -> api::v2::core::event_destinations::AzureEventGridParams {
    hash
        .azure_region("x")
        .azure_resource_group_name("x")
        .azure_subscription_id("x")
}

pub(crate) fn v2_core_event_destinations_webhook_endpoint_params(hash: api::v2::core::event_destinations::WebhookEndpointParams) -> api::v2::core::event_destinations::WebhookEndpointParams {
    hash
        .url("x")
}

pub(crate) fn v2_money_management_financial_addresses_bank_account_params(hash: api::v2::money_management::financial_addresses::BankAccountParams) -> api::v2::money_management::financial_addresses::BankAccountParams {
    hash
        .country("x")
        .currency("x")
}

pub(crate) fn v2_money_management_inbound_transfers_from_params(hash: api::v2::money_management::inbound_transfers::FromParams) -> api::v2::money_management::inbound_transfers::FromParams {
    hash
        .currency("x")
        .payment_method("x")
}

pub(crate) fn v2_money_management_inbound_transfers_to_params(hash: api::v2::money_management::inbound_transfers::ToParams) -> api::v2::money_management::inbound_transfers::ToParams {
    hash
        .currency("x")
        .financial_account("x")
}

pub(crate) fn v2_money_management_outbound_payments_ach_params(hash: api::v2::money_management::outbound_payments::AchParams) -> api::v2::money_management::outbound_payments::AchParams {
    hash
        .submission(api::v2::money_management::outbound_payments::AchSubmission::NextDay)
        .transaction_purpose(api::v2::money_management::outbound_payments::TransactionPurpose::Payroll)
}

pub(crate) fn v2_money_management_outbound_payments_bank_account_params(hash: api::v2::money_management::outbound_payments::BankAccountParams) -> api::v2::money_management::outbound_payments::BankAccountParams {
    hash
        .preferred_network_options(v2_money_management_outbound_payments_preferred_network_options_params)
        .preferred_networks([api::v2::money_management::outbound_payments::PreferredNetwork::Ach])
}

pub(crate) fn v2_money_management_outbound_payments_from_params(hash: api::v2::money_management::outbound_payments::FromParams) -> api::v2::money_management::outbound_payments::FromParams {
    hash
        .currency("x")
        .financial_account("x")
}

pub(crate) fn v2_money_management_outbound_payments_payout_method_options_params(hash: api::v2::money_management::outbound_payments::PayoutMethodOptionsParams) -> api::v2::money_management::outbound_payments::PayoutMethodOptionsParams {
    hash
        .bank_account(v2_money_management_outbound_payments_bank_account_params)
}

pub(crate) fn v2_money_management_outbound_payments_preferred_network_options_params(hash: api::v2::money_management::outbound_payments::PreferredNetworkOptionsParams) -> api::v2::money_management::outbound_payments::PreferredNetworkOptionsParams {
    hash
        .ach(v2_money_management_outbound_payments_ach_params)
}

pub(crate) fn v2_money_management_outbound_payments_recipient_notification_params(hash: api::v2::money_management::outbound_payments::RecipientNotificationParams) -> api::v2::money_management::outbound_payments::RecipientNotificationParams {
    hash
        .setting(api::v2::money_management::outbound_payments::RecipientNotificationSetting::Configured)
}

pub(crate) fn v2_money_management_outbound_payments_to_params(hash: api::v2::money_management::outbound_payments::ToParams) -> api::v2::money_management::outbound_payments::ToParams {
    hash
        .currency("x")
        .payout_method("x")
        .payout_method_options(v2_money_management_outbound_payments_payout_method_options_params)
        .recipient("x")
}

pub(crate) fn v2_money_management_outbound_setup_intents_bank_account_params(hash: api::v2::money_management::outbound_setup_intents::BankAccountParams) -> api::v2::money_management::outbound_setup_intents::BankAccountParams {
    hash
        .account_number("x")
        .bank_account_type(api::v2::money_management::outbound_setup_intents::BankAccountType::Checking)
        .branch_number("x")
        .country("x")
        .currency("x")
        .routing_number("x")
        .swift_code("x")
}

pub(crate) fn v2_money_management_outbound_setup_intents_payout_method_data_params(hash: api::v2::money_management::outbound_setup_intents::PayoutMethodDataParams) -> api::v2::money_management::outbound_setup_intents::PayoutMethodDataParams {
    hash
        .bank_account(v2_money_management_outbound_setup_intents_bank_account_params)
        .type_(api::v2::money_management::outbound_setup_intents::PayoutMethodDataType::BankAccount)
}

pub(crate) fn v2_money_management_payout_intents_schedule_options_params(hash: api::v2::money_management::payout_intents::ScheduleOptionsParams) -> api::v2::money_management::payout_intents::ScheduleOptionsParams {
    hash
        .execute_on("x")
}

pub(crate) fn v2_money_management_payout_intents_to_params(hash: api::v2::money_management::payout_intents::ToParams) -> api::v2::money_management::payout_intents::ToParams {
    hash
        .currency("x")
        .payout_method("x")
        .payout_method_options(v2_money_management_outbound_payments_payout_method_options_params)
        .recipient("x")
}

pub(crate) fn v2_money_management_payout_methods_usage_status_params(hash: api::v2::money_management::payout_methods::UsageStatusParams) -> api::v2::money_management::payout_methods::UsageStatusParams {
    hash
        .payments([api::v2::money_management::payout_methods::UsageStatusPayment::Disabled])
        .transfers([api::v2::money_management::payout_methods::UsageStatusTransfer::Disabled])
}
