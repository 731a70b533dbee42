//! Stripe's API: one module for each resource, with its operations, and the objects that they answer with.
//!
//! Each operation is a function that returns a builder: `accounts::create().country("US")`. Path parameters are
//! arguments, and all others are setters. A closure fills in a hash:
//! `.controller(|c| c.fees(|f| f.payer(FeesPayer::Application)))`. Objects are views over Stripe's JSON: a getter
//! fails only if its own field is missing or has an unexpected type.
//!
//! Modules have the names of Stripe's paths, and those of a resource below another have both names:
//! `/v1/checkout/sessions` is [`checkout::sessions`], `/v1/transfers/{id}/reversals` is [`transfer_reversals`],
//! `/v2/core/accounts` is [`v2::core::accounts`]. An enum is named after its field, with the name of the field's
//! parent if the field is a single word: `capture_method` takes a `CaptureMethod`, `fees.payer` a `FeesPayer`, and
//! the `status` of a payout is a `PayoutStatus`. Fields of one form share a type, and each has its own name for it:
//! [`accounts::CardPaymentsParams`] and [`accounts::TransfersParams`] are both an [`accounts::CapabilityParams`].
//!
//! # By area
//!
//! - **Connect**: [`account_links`], [`account_sessions`], [`accounts`],
//!   [`application_fee_refunds`], [`application_fees`], [`applications`], [`bank_accounts`],
//!   [`capabilities`], [`cards`], [`connect_collection_transfers`], [`country_specs`],
//!   [`external_accounts`], [`login_links`], [`oauth`](crate::oauth), [`persons`],
//!   [`transfer_reversals`], [`transfers`], [`v2::core::account_links`],
//!   [`v2::core::account_person_tokens`], [`v2::core::account_persons`],
//!   [`v2::core::account_tokens`], [`v2::core::accounts`]
//! - **Balance and payouts**: [`balance`], [`balance_settings`], [`balance_transactions`],
//!   [`payouts`], [`reserve::holds`], [`reserve::plans`], [`reserve::releases`],
//!   [`reserve_transactions`], [`tax_deducted_at_sources`], [`topups`]
//! - **Events, files and other basics**: [`ephemeral_keys`], [`events`], [`exchange_rates`],
//!   [`file_links`], [`files`], [`tokens`], [`webhook_endpoints`], [`v2::amounts`],
//!   [`v2::core::event_destinations`], [`v2::core::events`]
//! - **Payments**: [`apple_pay_domains`], [`charges`], [`confirmation_tokens`],
//!   [`customer_balance_transactions`], [`customer_cash_balance`],
//!   [`customer_cash_balance_transactions`], [`customer_funding_instructions`],
//!   [`customer_payment_methods`], [`customer_payment_sources`], [`customer_sessions`],
//!   [`customers`], [`disputes`], [`forwarding::requests`], [`mandates`],
//!   [`payment_attempt_records`], [`payment_intent_amount_details_line_items`], [`payment_intents`],
//!   [`payment_method_configurations`], [`payment_method_domains`], [`payment_methods`],
//!   [`payment_records`], [`refunds`], [`setup_attempts`], [`setup_intents`],
//!   [`source_transactions`], [`sources`], [`three_d_secure::authentications`],
//!   [`test_helpers::confirmation_tokens`], [`test_helpers::customers`], [`test_helpers::refunds`]
//! - **Checkout**: [`checkout::session_line_items`], [`checkout::sessions`], [`line_items`],
//!   [`payment_link_line_items`], [`payment_links`]
//! - **Billing**: [`billing::alerts`], [`billing::credit_balance_summary`],
//!   [`billing::credit_balance_transactions`], [`billing::credit_grants`],
//!   [`billing::feedback_options`], [`billing::meter_event_adjustments`],
//!   [`billing::meter_event_summaries`], [`billing::meter_events`], [`billing::meters`],
//!   [`billing_portal::configurations`], [`billing_portal::sessions`], [`credit_note_line_items`],
//!   [`credit_note_preview_lines`], [`credit_notes`], [`discounts`], [`invoice_items`],
//!   [`invoice_line_items`], [`invoice_payments`], [`invoice_rendering_templates`], [`invoices`],
//!   [`quote_computed_upfront_line_items`], [`quote_line_items`], [`quotes`], [`subscription_items`],
//!   [`subscription_schedules`], [`subscriptions`], [`test_helpers::test_clocks`],
//!   [`v2::billing::meter_event_adjustments`], [`v2::billing::meter_event_session`],
//!   [`v2::billing::meter_event_stream`], [`v2::billing::meter_events`]
//! - **Products and prices**: [`coupons`], [`entitlements::active_entitlements`],
//!   [`entitlements::features`], [`plans`], [`prices`], [`product_catalog::trial_offers`],
//!   [`product_features`], [`products`], [`promotion_codes`], [`shipping_rates`],
//!   [`v2::commerce::product_catalog::imports`]
//! - **Tax**: [`customer_tax_ids`], [`tax::associations`], [`tax::calculation_line_items`],
//!   [`tax::calculations`], [`tax::locations`], [`tax::registrations`], [`tax::settings`],
//!   [`tax::transaction_line_items`], [`tax::transactions`], [`tax_codes`], [`tax_ids`],
//!   [`tax_rates`]
//! - **Money management**: [`v2::core::vault::gb_bank_accounts`],
//!   [`v2::core::vault::us_bank_accounts`], [`v2::money_management::adjustments`],
//!   [`v2::money_management::financial_accounts`], [`v2::money_management::financial_addresses`],
//!   [`v2::money_management::inbound_transfers`], [`v2::money_management::outbound_payments`],
//!   [`v2::money_management::outbound_setup_intents`], [`v2::money_management::payout_intents`],
//!   [`v2::money_management::payout_methods`],
//!   [`v2::money_management::payout_methods_bank_account_spec`],
//!   [`v2::money_management::received_credits`], [`v2::money_management::recipient_verifications`],
//!   [`v2::money_management::transaction_entries`], [`v2::money_management::transactions`],
//!   [`v2::money_management::test_helpers::financial_addresses`],
//!   [`v2::test_helpers::money_management`]
//! - **Treasury**: [`treasury::credit_reversals`], [`treasury::debit_reversals`],
//!   [`treasury::financial_account_features`], [`treasury::financial_accounts`],
//!   [`treasury::inbound_transfers`], [`treasury::outbound_payments`],
//!   [`treasury::outbound_transfers`], [`treasury::received_credits`], [`treasury::received_debits`],
//!   [`treasury::transaction_entries`], [`treasury::transactions`],
//!   [`test_helpers::treasury::inbound_transfers`], [`test_helpers::treasury::outbound_payments`],
//!   [`test_helpers::treasury::outbound_transfers`], [`test_helpers::treasury::received_credits`],
//!   [`test_helpers::treasury::received_debits`]
//! - **Issuing**: [`issuing::authorizations`], [`issuing::cardholders`], [`issuing::cards`],
//!   [`issuing::disputes`], [`issuing::personalization_designs`], [`issuing::physical_bundles`],
//!   [`issuing::tokens`], [`issuing::transactions`], [`test_helpers::issuing::authorizations`],
//!   [`test_helpers::issuing::cards`], [`test_helpers::issuing::personalization_designs`],
//!   [`test_helpers::issuing::transactions`]
//! - **Terminal**: [`terminal::configurations`], [`terminal::connection_tokens`],
//!   [`terminal::locations`], [`terminal::onboarding_links`], [`terminal::readers`],
//!   [`test_helpers::terminal::readers`]
//! - **Radar**: [`radar::early_fraud_warnings`], [`radar::payment_evaluations`],
//!   [`radar::value_list_items`], [`radar::value_lists`], [`reviews`]
//! - **Financial Connections**: [`financial_connections::account_owners`],
//!   [`financial_connections::accounts`], [`financial_connections::authorizations`],
//!   [`financial_connections::sessions`], [`financial_connections::transactions`]
//! - **Identity**: [`identity::verification_reports`], [`identity::verification_sessions`]
//! - **Climate**: [`climate::orders`], [`climate::products`], [`climate::suppliers`]
//! - **Apps**: [`apps::installs`], [`apps::secrets`]
//! - **Reporting**: [`reporting::report_runs`], [`reporting::report_types`],
//!   [`sigma::scheduled_query_runs`]

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
mod catalog;
pub(crate) mod event_types;

pub mod account_links;
pub mod account_sessions;
pub mod accounts;
pub mod apple_pay_domains;
pub mod application_fee_refunds;
pub mod application_fees;
pub mod applications;
pub mod apps;
pub mod balance;
pub mod balance_settings;
pub mod balance_transactions;
pub mod bank_accounts;
pub mod billing;
pub mod billing_portal;
pub mod capabilities;
pub mod cards;
pub mod charges;
pub mod checkout;
pub mod climate;
pub mod confirmation_tokens;
pub mod connect_collection_transfers;
pub mod country_specs;
pub mod coupons;
pub mod credit_note_line_items;
pub mod credit_note_preview_lines;
pub mod credit_notes;
pub mod customer_balance_transactions;
pub mod customer_cash_balance;
pub mod customer_cash_balance_transactions;
pub mod customer_funding_instructions;
pub mod customer_payment_methods;
pub mod customer_payment_sources;
pub mod customer_sessions;
pub mod customer_tax_ids;
pub mod customers;
mod deleted;
pub mod discounts;
pub mod disputes;
pub mod entitlements;
pub mod ephemeral_keys;
pub mod events;
pub mod exchange_rates;
pub mod external_accounts;
pub mod file_links;
pub mod files;
pub mod financial_connections;
pub mod forwarding;
pub mod identity;
pub mod invoice_items;
pub mod invoice_line_items;
pub mod invoice_payments;
pub mod invoice_rendering_templates;
pub mod invoices;
pub mod issuing;
pub mod line_items;
pub mod login_links;
pub mod mandates;
pub(crate) mod oauth;
pub mod payment_attempt_records;
pub mod payment_intent_amount_details_line_items;
pub mod payment_intents;
pub mod payment_link_line_items;
pub mod payment_links;
pub mod payment_method_configurations;
pub mod payment_method_domains;
pub mod payment_methods;
pub mod payment_records;
pub mod payouts;
pub mod persons;
pub mod plans;
pub mod prices;
pub mod product_catalog;
pub mod product_features;
pub mod products;
pub mod promotion_codes;
pub mod quote_computed_upfront_line_items;
pub mod quote_line_items;
pub mod quotes;
pub mod radar;
pub mod refunds;
pub mod reporting;
pub mod reserve;
pub mod reserve_transactions;
pub mod reviews;
pub mod setup_attempts;
pub mod setup_intents;
pub mod shipping_rates;
pub mod sigma;
pub mod source_transactions;
pub mod sources;
pub mod subscription_items;
pub mod subscription_schedules;
pub mod subscriptions;
pub mod tax;
pub mod tax_codes;
pub mod tax_deducted_at_sources;
pub mod tax_ids;
pub mod tax_rates;
pub mod terminal;
pub mod test_helpers;
pub mod three_d_secure;
pub mod tokens;
pub mod topups;
pub mod transfer_reversals;
pub mod transfers;
pub mod treasury;
pub mod v2;
pub mod webhook_endpoints;

pub use account_links::AccountLink;
pub use account_sessions::AccountSession;
pub use accounts::Account;
pub use apple_pay_domains::ApplePayDomain;
pub use application_fee_refunds::FeeRefund;
pub use application_fees::ApplicationFee;
pub use applications::Application;
pub use balance::Balance;
pub use balance_settings::BalanceSettings;
pub use balance_transactions::{BalanceTransaction, BalanceTransactionSource};
pub use bank_accounts::BankAccount;
pub use capabilities::Capability;
pub use cards::Card;
pub use charges::Charge;
pub use confirmation_tokens::ConfirmationToken;
pub use connect_collection_transfers::ConnectCollectionTransfer;
pub use country_specs::CountrySpec;
pub use coupons::Coupon;
pub use credit_note_line_items::CreditNoteLineItem;
pub use credit_notes::CreditNote;
pub use customer_balance_transactions::CustomerBalanceTransaction;
pub use customer_cash_balance::CashBalance;
pub use customer_cash_balance_transactions::CustomerCashBalanceTransaction;
pub use customer_funding_instructions::FundingInstructions;
pub use customer_payment_sources::CustomerSource;
pub use customer_sessions::CustomerSession;
pub use customers::Customer;
pub use discounts::{DeletedDiscount, Discount};
pub use disputes::Dispute;
pub use ephemeral_keys::EphemeralKey;
pub use exchange_rates::ExchangeRate;
pub use external_accounts::ExternalAccount;
pub use file_links::FileLink;
pub use files::File;
pub use invoice_items::InvoiceItem;
pub use invoice_line_items::InvoiceLineItem;
pub use invoice_payments::InvoicePayment;
pub use invoice_rendering_templates::InvoiceRenderingTemplate;
pub use invoices::Invoice;
pub use line_items::LineItem;
pub use login_links::LoginLink;
pub use mandates::Mandate;
pub use oauth::{OAuthDeauthorization, OAuthToken};
pub use payment_attempt_records::PaymentAttemptRecord;
pub use payment_intent_amount_details_line_items::PaymentIntentAmountDetailsLineItem;
pub use payment_intents::PaymentIntent;
pub use payment_links::PaymentLink;
pub use payment_method_configurations::PaymentMethodConfiguration;
pub use payment_method_domains::PaymentMethodDomain;
pub use payment_methods::PaymentMethod;
pub use payment_records::PaymentRecord;
pub use payouts::Payout;
pub use persons::Person;
pub use plans::Plan;
pub use prices::Price;
pub use product_features::ProductFeature;
pub use products::Product;
pub use promotion_codes::PromotionCode;
pub use quotes::Quote;
pub use refunds::Refund;
pub use reserve_transactions::ReserveTransaction;
pub use reviews::Review;
pub use setup_attempts::SetupAttempt;
pub use setup_intents::SetupIntent;
pub use shipping_rates::ShippingRate;
pub use source_transactions::SourceTransaction;
pub use sources::{Source, SourceMandateNotification};
pub use subscription_items::SubscriptionItem;
pub use subscription_schedules::SubscriptionSchedule;
pub use subscriptions::Subscription;
pub use tax_codes::TaxCode;
pub use tax_deducted_at_sources::TaxDeductedAtSource;
pub use tax_ids::TaxId;
pub use tax_rates::TaxRate;
pub use tokens::Token;
pub use topups::Topup;
pub use transfer_reversals::TransferReversal;
pub use transfers::Transfer;
pub use webhook_endpoints::WebhookEndpoint;

pub use crate::table::argument;
pub use crate::table::argument::{Argument, Emptyable, Metadata, Now, TimeRange};
pub use catalog::{OPERATIONS, OperationInfo, Style};
pub use deleted::Deleted;
