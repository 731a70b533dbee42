//! All operations, as data: for tools that list, search or check them.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::operation::Host;

/// What an operation is, as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The path of its function below [`api`](crate::api), for instance `checkout::sessions::create`.
    pub name: &'static str,
    /// GET, POST or DELETE.
    pub method: &'static str,
    /// The path, with places for its arguments.
    pub path: &'static str,
    /// The part of Stripe that it belongs to, for instance `connect`.
    pub area: &'static str,
    /// The host that serves it.
    pub host: Host,
    /// How a body is written.
    pub style: Style,
    /// The names of its parameters, without those in the path.
    pub params: &'static [&'static str],
}

/// How a body is written; what has none is a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As a form.
    Form,
    /// As JSON.
    Json,
    /// In parts, one of which is a file.
    Multipart,
    /// None: a URL for a person's browser, and no function here.
    Browser,
}

macro_rules! catalog {
    ($($name:literal $method:ident $host:ident $path:literal $area:literal $style:ident [$($param:literal)*])*) => {
        /// All operations of Stripe's API, by name.
        pub const OPERATIONS: &[OperationInfo] = &[$(OperationInfo {
            name: $name,
            method: stringify!($method),
            path: $path,
            area: $area,
            host: Host::$host,
            style: Style::$style,
            params: &[$($param),*],
        }),*];
    };
}

catalog! {
    "account_links::create" POST Api "/v1/account_links" "connect" Form [
        "account" "collect" "collection_options" "expand" "refresh_url" "return_url" "type"
    ]
    "account_sessions::create" POST Api "/v1/account_sessions" "connect" Form [
        "account" "components" "expand"
    ]
    "accounts::create" POST Api "/v1/accounts" "connect" Form [
        "account_token" "business_profile" "business_type" "capabilities" "company" "controller"
        "country" "default_currency" "documents" "email" "expand" "external_account" "groups"
        "individual" "metadata" "settings" "tos_acceptance" "type"
    ]
    "accounts::delete" DELETE Api "/v1/accounts/{account}" "connect" Form []
    "accounts::list" GET Api "/v1/accounts" "connect" Form [
        "created" "ending_before" "expand" "limit" "starting_after"
    ]
    "accounts::reject" POST Api "/v1/accounts/{account}/reject" "connect" Form [
        "expand" "payouts_action" "reason"
    ]
    "accounts::retrieve" GET Api "/v1/accounts/{account}" "connect" Form [
        "expand"
    ]
    "accounts::retrieve_current" GET Api "/v1/account" "connect" Form [
        "expand"
    ]
    "accounts::unreject" POST Api "/v1/accounts/{account}/unreject" "connect" Form [
        "expand"
    ]
    "accounts::update" POST Api "/v1/accounts/{account}" "connect" Form [
        "account_token" "business_profile" "business_type" "capabilities" "company"
        "default_currency" "documents" "email" "expand" "external_account" "groups" "individual"
        "metadata" "settings" "tos_acceptance"
    ]
    "apple_pay_domains::create" POST Api "/v1/apple_pay/domains" "payments" Form [
        "domain_name" "expand"
    ]
    "apple_pay_domains::delete" DELETE Api "/v1/apple_pay/domains/{domain}" "payments" Form []
    "apple_pay_domains::list" GET Api "/v1/apple_pay/domains" "payments" Form [
        "domain_name" "ending_before" "expand" "limit" "starting_after"
    ]
    "apple_pay_domains::retrieve" GET Api "/v1/apple_pay/domains/{domain}" "payments" Form [
        "expand"
    ]
    "application_fee_refunds::create" POST Api "/v1/application_fees/{id}/refunds" "connect" Form [
        "amount" "expand" "metadata"
    ]
    "application_fee_refunds::list" GET Api "/v1/application_fees/{id}/refunds" "connect" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "application_fee_refunds::retrieve" GET Api "/v1/application_fees/{fee}/refunds/{id}" "connect" Form [
        "expand"
    ]
    "application_fee_refunds::update" POST Api "/v1/application_fees/{fee}/refunds/{id}" "connect" Form [
        "expand" "metadata"
    ]
    "application_fees::list" GET Api "/v1/application_fees" "connect" Form [
        "charge" "created" "ending_before" "expand" "limit" "starting_after"
    ]
    "application_fees::retrieve" GET Api "/v1/application_fees/{id}" "connect" Form [
        "expand"
    ]
    "apps::installs::create" POST Api "/v1/apps/installs" "apps" Form [
        "app" "channel" "code_challenge" "code_challenge_method" "expand"
    ]
    "apps::installs::list" GET Api "/v1/apps/installs" "apps" Form [
        "account" "app" "approval_required" "channel" "created" "created_by" "ending_before"
        "expand" "limit" "starting_after" "status"
    ]
    "apps::installs::retrieve" GET Api "/v1/apps/installs/{id}" "apps" Form [
        "expand"
    ]
    "apps::installs::uninstall" POST Api "/v1/apps/installs/{id}/uninstall" "apps" Form [
        "expand"
    ]
    "apps::installs::update" POST Api "/v1/apps/installs/{id}" "apps" Form [
        "expand"
    ]
    "apps::secrets::create" POST Api "/v1/apps/secrets" "apps" Form [
        "expand" "expires_at" "name" "payload" "scope"
    ]
    "apps::secrets::delete_where" POST Api "/v1/apps/secrets/delete" "apps" Form [
        "expand" "name" "scope"
    ]
    "apps::secrets::find" GET Api "/v1/apps/secrets/find" "apps" Form [
        "expand" "name" "scope"
    ]
    "apps::secrets::list" GET Api "/v1/apps/secrets" "apps" Form [
        "ending_before" "expand" "limit" "scope" "starting_after"
    ]
    "balance::retrieve" GET Api "/v1/balance" "balance" Form [
        "expand"
    ]
    "balance_settings::retrieve" GET Api "/v1/balance_settings" "balance" Form [
        "expand"
    ]
    "balance_settings::update" POST Api "/v1/balance_settings" "balance" Form [
        "expand" "payments"
    ]
    "balance_transactions::list" GET Api "/v1/balance_transactions" "balance" Form [
        "created" "currency" "ending_before" "expand" "limit" "payout" "source" "starting_after"
        "type"
    ]
    "balance_transactions::retrieve" GET Api "/v1/balance_transactions/{id}" "balance" Form [
        "expand"
    ]
    "billing::alerts::activate" POST Api "/v1/billing/alerts/{id}/activate" "billing" Form [
        "expand"
    ]
    "billing::alerts::archive" POST Api "/v1/billing/alerts/{id}/archive" "billing" Form [
        "expand"
    ]
    "billing::alerts::create" POST Api "/v1/billing/alerts" "billing" Form [
        "alert_type" "expand" "title" "usage_threshold"
    ]
    "billing::alerts::deactivate" POST Api "/v1/billing/alerts/{id}/deactivate" "billing" Form [
        "expand"
    ]
    "billing::alerts::list" GET Api "/v1/billing/alerts" "billing" Form [
        "alert_type" "ending_before" "expand" "limit" "meter" "starting_after"
    ]
    "billing::alerts::retrieve" GET Api "/v1/billing/alerts/{id}" "billing" Form [
        "expand"
    ]
    "billing::credit_balance_summary::retrieve" GET Api "/v1/billing/credit_balance_summary" "billing" Form [
        "customer" "customer_account" "expand" "filter"
    ]
    "billing::credit_balance_transactions::list" GET Api "/v1/billing/credit_balance_transactions" "billing" Form [
        "credit_grant" "customer" "customer_account" "ending_before" "expand" "limit"
        "starting_after"
    ]
    "billing::credit_balance_transactions::retrieve" GET Api "/v1/billing/credit_balance_transactions/{id}" "billing" Form [
        "expand"
    ]
    "billing::credit_grants::create" POST Api "/v1/billing/credit_grants" "billing" Form [
        "amount" "applicability_config" "category" "customer" "customer_account" "effective_at"
        "expand" "expires_at" "metadata" "name" "priority"
    ]
    "billing::credit_grants::expire" POST Api "/v1/billing/credit_grants/{id}/expire" "billing" Form [
        "expand"
    ]
    "billing::credit_grants::list" GET Api "/v1/billing/credit_grants" "billing" Form [
        "customer" "customer_account" "ending_before" "expand" "limit" "starting_after"
    ]
    "billing::credit_grants::retrieve" GET Api "/v1/billing/credit_grants/{id}" "billing" Form [
        "expand"
    ]
    "billing::credit_grants::update" POST Api "/v1/billing/credit_grants/{id}" "billing" Form [
        "expand" "expires_at" "metadata"
    ]
    "billing::credit_grants::void_grant" POST Api "/v1/billing/credit_grants/{id}/void" "billing" Form [
        "expand"
    ]
    "billing::feedback_options::create" POST Api "/v1/billing/feedback_options" "billing" Form [
        "description" "expand"
    ]
    "billing::feedback_options::deactivate" POST Api "/v1/billing/feedback_options/{id}/deactivate" "billing" Form [
        "expand"
    ]
    "billing::feedback_options::list" GET Api "/v1/billing/feedback_options" "billing" Form [
        "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "billing::feedback_options::retrieve" GET Api "/v1/billing/feedback_options/{id}" "billing" Form [
        "expand"
    ]
    "billing::feedback_options::update" POST Api "/v1/billing/feedback_options/{id}" "billing" Form [
        "description" "expand"
    ]
    "billing::meter_event_adjustments::create" POST Api "/v1/billing/meter_event_adjustments" "billing" Form [
        "cancel" "event_name" "expand" "type"
    ]
    "billing::meter_event_summaries::list" GET Api "/v1/billing/meters/{id}/event_summaries" "billing" Form [
        "customer" "end_time" "ending_before" "expand" "limit" "start_time" "starting_after"
        "value_grouping_window"
    ]
    "billing::meter_events::create" POST Api "/v1/billing/meter_events" "billing" Form [
        "event_name" "expand" "identifier" "payload" "timestamp"
    ]
    "billing::meters::create" POST Api "/v1/billing/meters" "billing" Form [
        "customer_mapping" "default_aggregation" "display_name" "event_name" "event_time_window"
        "expand" "value_settings"
    ]
    "billing::meters::deactivate" POST Api "/v1/billing/meters/{id}/deactivate" "billing" Form [
        "expand"
    ]
    "billing::meters::list" GET Api "/v1/billing/meters" "billing" Form [
        "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "billing::meters::reactivate" POST Api "/v1/billing/meters/{id}/reactivate" "billing" Form [
        "expand"
    ]
    "billing::meters::retrieve" GET Api "/v1/billing/meters/{id}" "billing" Form [
        "expand"
    ]
    "billing::meters::update" POST Api "/v1/billing/meters/{id}" "billing" Form [
        "display_name" "expand"
    ]
    "billing_portal::configurations::create" POST Api "/v1/billing_portal/configurations" "billing" Form [
        "business_profile" "default_return_url" "expand" "features" "login_page" "metadata" "name"
    ]
    "billing_portal::configurations::list" GET Api "/v1/billing_portal/configurations" "billing" Form [
        "active" "ending_before" "expand" "is_default" "limit" "starting_after"
    ]
    "billing_portal::configurations::retrieve" GET Api "/v1/billing_portal/configurations/{configuration}" "billing" Form [
        "expand"
    ]
    "billing_portal::configurations::update" POST Api "/v1/billing_portal/configurations/{configuration}" "billing" Form [
        "active" "business_profile" "default_return_url" "expand" "features" "login_page" "metadata"
        "name"
    ]
    "billing_portal::sessions::create" POST Api "/v1/billing_portal/sessions" "billing" Form [
        "after_expiration" "configuration" "customer" "customer_account" "expand" "flow_data"
        "locale" "on_behalf_of" "return_url"
    ]
    "capabilities::list" GET Api "/v1/accounts/{account}/capabilities" "connect" Form [
        "expand"
    ]
    "capabilities::retrieve" GET Api "/v1/accounts/{account}/capabilities/{capability}" "connect" Form [
        "expand"
    ]
    "capabilities::update" POST Api "/v1/accounts/{account}/capabilities/{capability}" "connect" Form [
        "expand" "requested"
    ]
    "charges::capture" POST Api "/v1/charges/{charge}/capture" "payments" Form [
        "amount" "application_fee" "application_fee_amount" "expand" "receipt_email"
        "statement_descriptor" "statement_descriptor_suffix" "transfer_data" "transfer_group"
    ]
    "charges::create" POST Api "/v1/charges" "payments" Form [
        "amount" "application_fee" "application_fee_amount" "capture" "currency" "customer"
        "description" "destination" "expand" "metadata" "on_behalf_of" "radar_options"
        "receipt_email" "shipping" "source" "statement_descriptor" "statement_descriptor_suffix"
        "transfer_data" "transfer_group"
    ]
    "charges::list" GET Api "/v1/charges" "payments" Form [
        "created" "customer" "ending_before" "expand" "limit" "payment_intent" "starting_after"
        "transfer_group"
    ]
    "charges::retrieve" GET Api "/v1/charges/{charge}" "payments" Form [
        "expand"
    ]
    "charges::search" GET Api "/v1/charges/search" "payments" Form [
        "expand" "limit" "page" "query"
    ]
    "charges::update" POST Api "/v1/charges/{charge}" "payments" Form [
        "customer" "description" "expand" "fraud_details" "metadata" "receipt_email" "shipping"
        "transfer_group"
    ]
    "checkout::session_line_items::list" GET Api "/v1/checkout/sessions/{session}/line_items" "checkout" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "checkout::sessions::create" POST Api "/v1/checkout/sessions" "checkout" Form [
        "adaptive_pricing" "after_expiration" "allow_promotion_codes" "allowed_payment_method_types"
        "automatic_tax" "billing_address_collection" "branding_settings" "cancel_url"
        "client_reference_id" "consent_collection" "currency" "custom_fields" "custom_text"
        "customer" "customer_account" "customer_creation" "customer_email" "customer_update"
        "discounts" "excluded_payment_method_types" "expand" "expires_at" "integration_identifier"
        "invoice_creation" "line_items" "locale" "managed_payments" "metadata" "mode"
        "name_collection" "optional_items" "origin_context" "payment_intent_data"
        "payment_method_collection" "payment_method_configuration" "payment_method_data"
        "payment_method_options" "permissions" "phone_number_collection" "redirect_on_completion"
        "return_url" "saved_payment_method_options" "setup_intent_data"
        "shipping_address_collection" "shipping_options" "submit_type" "subscription_data"
        "success_url" "tax_id_collection" "ui_mode" "wallet_options"
    ]
    "checkout::sessions::expire" POST Api "/v1/checkout/sessions/{session}/expire" "checkout" Form [
        "expand"
    ]
    "checkout::sessions::list" GET Api "/v1/checkout/sessions" "checkout" Form [
        "created" "customer" "customer_account" "customer_details" "ending_before" "expand" "limit"
        "payment_intent" "payment_link" "starting_after" "status" "subscription"
    ]
    "checkout::sessions::retrieve" GET Api "/v1/checkout/sessions/{session}" "checkout" Form [
        "expand"
    ]
    "checkout::sessions::update" POST Api "/v1/checkout/sessions/{session}" "checkout" Form [
        "collected_information" "expand" "line_items" "metadata" "payment_intent_data"
        "shipping_options"
    ]
    "climate::orders::cancel" POST Api "/v1/climate/orders/{order}/cancel" "climate" Form [
        "expand"
    ]
    "climate::orders::create" POST Api "/v1/climate/orders" "climate" Form [
        "amount" "beneficiary" "currency" "expand" "metadata" "metric_tons" "product"
    ]
    "climate::orders::list" GET Api "/v1/climate/orders" "climate" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "climate::orders::retrieve" GET Api "/v1/climate/orders/{order}" "climate" Form [
        "expand"
    ]
    "climate::orders::update" POST Api "/v1/climate/orders/{order}" "climate" Form [
        "beneficiary" "expand" "metadata"
    ]
    "climate::products::list" GET Api "/v1/climate/products" "climate" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "climate::products::retrieve" GET Api "/v1/climate/products/{product}" "climate" Form [
        "expand"
    ]
    "climate::suppliers::list" GET Api "/v1/climate/suppliers" "climate" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "climate::suppliers::retrieve" GET Api "/v1/climate/suppliers/{supplier}" "climate" Form [
        "expand"
    ]
    "confirmation_tokens::retrieve" GET Api "/v1/confirmation_tokens/{confirmation_token}" "payments" Form [
        "expand"
    ]
    "country_specs::list" GET Api "/v1/country_specs" "connect" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "country_specs::retrieve" GET Api "/v1/country_specs/{country}" "connect" Form [
        "expand"
    ]
    "coupons::create" POST Api "/v1/coupons" "catalog" Form [
        "amount_off" "applies_to" "currency" "currency_options" "duration" "duration_in_months"
        "expand" "id" "max_redemptions" "metadata" "name" "percent_off" "redeem_by"
    ]
    "coupons::delete" DELETE Api "/v1/coupons/{coupon}" "catalog" Form []
    "coupons::list" GET Api "/v1/coupons" "catalog" Form [
        "created" "ending_before" "expand" "limit" "starting_after"
    ]
    "coupons::retrieve" GET Api "/v1/coupons/{coupon}" "catalog" Form [
        "expand"
    ]
    "coupons::update" POST Api "/v1/coupons/{coupon}" "catalog" Form [
        "currency_options" "expand" "metadata" "name"
    ]
    "credit_note_line_items::list" GET Api "/v1/credit_notes/{credit_note}/lines" "billing" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "credit_note_preview_lines::list" GET Api "/v1/credit_notes/preview/lines" "billing" Form [
        "amount" "credit_amount" "effective_at" "email_type" "ending_before" "expand" "invoice"
        "limit" "lines" "memo" "metadata" "out_of_band_amount" "reason" "refund_amount" "refunds"
        "shipping_cost" "starting_after"
    ]
    "credit_notes::create" POST Api "/v1/credit_notes" "billing" Form [
        "amount" "credit_amount" "effective_at" "email_type" "expand" "invoice" "lines" "memo"
        "metadata" "out_of_band_amount" "reason" "refund_amount" "refunds" "shipping_cost"
    ]
    "credit_notes::list" GET Api "/v1/credit_notes" "billing" Form [
        "created" "customer" "customer_account" "ending_before" "expand" "invoice" "limit"
        "starting_after"
    ]
    "credit_notes::preview" GET Api "/v1/credit_notes/preview" "billing" Form [
        "amount" "credit_amount" "effective_at" "email_type" "expand" "invoice" "lines" "memo"
        "metadata" "out_of_band_amount" "reason" "refund_amount" "refunds" "shipping_cost"
    ]
    "credit_notes::retrieve" GET Api "/v1/credit_notes/{id}" "billing" Form [
        "expand"
    ]
    "credit_notes::update" POST Api "/v1/credit_notes/{id}" "billing" Form [
        "expand" "memo" "metadata"
    ]
    "credit_notes::void_credit_note" POST Api "/v1/credit_notes/{id}/void" "billing" Form [
        "expand"
    ]
    "customer_balance_transactions::create" POST Api "/v1/customers/{customer}/balance_transactions" "payments" Form [
        "amount" "currency" "description" "expand" "metadata"
    ]
    "customer_balance_transactions::list" GET Api "/v1/customers/{customer}/balance_transactions" "payments" Form [
        "created" "ending_before" "expand" "invoice" "limit" "starting_after"
    ]
    "customer_balance_transactions::retrieve" GET Api "/v1/customers/{customer}/balance_transactions/{transaction}" "payments" Form [
        "expand"
    ]
    "customer_balance_transactions::update" POST Api "/v1/customers/{customer}/balance_transactions/{transaction}" "payments" Form [
        "description" "expand" "metadata"
    ]
    "customer_cash_balance::retrieve" GET Api "/v1/customers/{customer}/cash_balance" "payments" Form [
        "expand"
    ]
    "customer_cash_balance::update" POST Api "/v1/customers/{customer}/cash_balance" "payments" Form [
        "expand" "settings"
    ]
    "customer_cash_balance_transactions::list" GET Api "/v1/customers/{customer}/cash_balance_transactions" "payments" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "customer_cash_balance_transactions::retrieve" GET Api "/v1/customers/{customer}/cash_balance_transactions/{transaction}" "payments" Form [
        "expand"
    ]
    "customer_funding_instructions::create" POST Api "/v1/customers/{customer}/funding_instructions" "payments" Form [
        "bank_transfer" "currency" "expand" "funding_type"
    ]
    "customer_payment_methods::list" GET Api "/v1/customers/{customer}/payment_methods" "payments" Form [
        "allow_redisplay" "ending_before" "expand" "limit" "starting_after" "type"
    ]
    "customer_payment_methods::retrieve" GET Api "/v1/customers/{customer}/payment_methods/{payment_method}" "payments" Form [
        "expand"
    ]
    "customer_payment_sources::create" POST Api "/v1/customers/{customer}/sources" "payments" Form [
        "expand" "metadata" "source" "validate"
    ]
    "customer_payment_sources::delete" DELETE Api "/v1/customers/{customer}/sources/{id}" "payments" Form [
        "expand"
    ]
    "customer_payment_sources::list" GET Api "/v1/customers/{customer}/sources" "payments" Form [
        "ending_before" "expand" "limit" "object" "starting_after"
    ]
    "customer_payment_sources::retrieve" GET Api "/v1/customers/{customer}/sources/{id}" "payments" Form [
        "expand"
    ]
    "customer_payment_sources::update" POST Api "/v1/customers/{customer}/sources/{id}" "payments" Form [
        "account_holder_name" "account_holder_type" "address_city" "address_country" "address_line1"
        "address_line2" "address_state" "address_zip" "exp_month" "exp_year" "expand" "metadata"
        "name" "owner"
    ]
    "customer_payment_sources::verify" POST Api "/v1/customers/{customer}/sources/{id}/verify" "payments" Form [
        "amounts" "expand"
    ]
    "customer_sessions::create" POST Api "/v1/customer_sessions" "payments" Form [
        "components" "customer" "customer_account" "expand"
    ]
    "customer_tax_ids::create" POST Api "/v1/customers/{customer}/tax_ids" "tax" Form [
        "expand" "type" "value"
    ]
    "customer_tax_ids::delete" DELETE Api "/v1/customers/{customer}/tax_ids/{id}" "tax" Form []
    "customer_tax_ids::list" GET Api "/v1/customers/{customer}/tax_ids" "tax" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "customer_tax_ids::retrieve" GET Api "/v1/customers/{customer}/tax_ids/{id}" "tax" Form [
        "expand"
    ]
    "customers::create" POST Api "/v1/customers" "payments" Form [
        "address" "balance" "business_name" "cash_balance" "description" "email" "expand"
        "individual_name" "invoice_prefix" "invoice_settings" "metadata" "name"
        "next_invoice_sequence" "payment_method" "phone" "preferred_locales" "shipping" "source"
        "tax" "tax_exempt" "tax_id_data" "test_clock" "validate"
    ]
    "customers::delete" DELETE Api "/v1/customers/{customer}" "payments" Form []
    "customers::delete_discount" DELETE Api "/v1/customers/{customer}/discount" "payments" Form []
    "customers::list" GET Api "/v1/customers" "payments" Form [
        "created" "email" "ending_before" "expand" "limit" "starting_after" "test_clock"
    ]
    "customers::retrieve" GET Api "/v1/customers/{customer}" "payments" Form [
        "expand"
    ]
    "customers::search" GET Api "/v1/customers/search" "payments" Form [
        "expand" "limit" "page" "query"
    ]
    "customers::update" POST Api "/v1/customers/{customer}" "payments" Form [
        "address" "balance" "business_name" "cash_balance" "default_source" "description" "email"
        "expand" "individual_name" "invoice_prefix" "invoice_settings" "metadata" "name"
        "next_invoice_sequence" "phone" "preferred_locales" "shipping" "source" "tax" "tax_exempt"
        "validate"
    ]
    "disputes::close" POST Api "/v1/disputes/{dispute}/close" "payments" Form [
        "expand"
    ]
    "disputes::list" GET Api "/v1/disputes" "payments" Form [
        "charge" "created" "ending_before" "expand" "limit" "payment_intent" "starting_after"
    ]
    "disputes::retrieve" GET Api "/v1/disputes/{dispute}" "payments" Form [
        "expand"
    ]
    "disputes::update" POST Api "/v1/disputes/{dispute}" "payments" Form [
        "evidence" "expand" "intended_submission_method" "metadata" "submit"
    ]
    "entitlements::active_entitlements::list" GET Api "/v1/entitlements/active_entitlements" "catalog" Form [
        "customer" "ending_before" "expand" "limit" "starting_after"
    ]
    "entitlements::active_entitlements::retrieve" GET Api "/v1/entitlements/active_entitlements/{id}" "catalog" Form [
        "expand"
    ]
    "entitlements::features::create" POST Api "/v1/entitlements/features" "catalog" Form [
        "expand" "lookup_key" "metadata" "name"
    ]
    "entitlements::features::list" GET Api "/v1/entitlements/features" "catalog" Form [
        "archived" "ending_before" "expand" "limit" "lookup_key" "starting_after"
    ]
    "entitlements::features::retrieve" GET Api "/v1/entitlements/features/{id}" "catalog" Form [
        "expand"
    ]
    "entitlements::features::update" POST Api "/v1/entitlements/features/{id}" "catalog" Form [
        "active" "expand" "metadata" "name"
    ]
    "ephemeral_keys::create" POST Api "/v1/ephemeral_keys" "core" Form [
        "customer" "expand" "issuing_card" "nonce" "verification_session"
    ]
    "ephemeral_keys::delete" DELETE Api "/v1/ephemeral_keys/{key}" "core" Form [
        "expand"
    ]
    "events::list" GET Api "/v1/events" "core" Form [
        "created" "delivery_success" "ending_before" "expand" "limit" "starting_after" "type"
        "types"
    ]
    "events::retrieve" GET Api "/v1/events/{id}" "core" Form [
        "expand"
    ]
    "exchange_rates::list" GET Api "/v1/exchange_rates" "core" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "exchange_rates::retrieve" GET Api "/v1/exchange_rates/{rate_id}" "core" Form [
        "expand"
    ]
    "external_accounts::create" POST Api "/v1/accounts/{account}/external_accounts" "connect" Form [
        "default_for_currency" "expand" "external_account" "metadata"
    ]
    "external_accounts::delete" DELETE Api "/v1/accounts/{account}/external_accounts/{id}" "connect" Form []
    "external_accounts::list" GET Api "/v1/accounts/{account}/external_accounts" "connect" Form [
        "ending_before" "expand" "limit" "object" "starting_after"
    ]
    "external_accounts::retrieve" GET Api "/v1/accounts/{account}/external_accounts/{id}" "connect" Form [
        "expand"
    ]
    "external_accounts::update" POST Api "/v1/accounts/{account}/external_accounts/{id}" "connect" Form [
        "account_holder_name" "account_holder_type" "account_type" "address_city" "address_country"
        "address_line1" "address_line2" "address_state" "address_zip" "default_for_currency"
        "documents" "exp_month" "exp_year" "expand" "metadata" "name"
    ]
    "file_links::create" POST Api "/v1/file_links" "core" Form [
        "expand" "expires_at" "file" "metadata"
    ]
    "file_links::list" GET Api "/v1/file_links" "core" Form [
        "created" "ending_before" "expand" "expired" "file" "limit" "starting_after"
    ]
    "file_links::retrieve" GET Api "/v1/file_links/{link}" "core" Form [
        "expand"
    ]
    "file_links::update" POST Api "/v1/file_links/{link}" "core" Form [
        "expand" "expires_at" "metadata"
    ]
    "files::create" POST Files "/v1/files" "core" Multipart [
        "expand" "file" "file_link_data" "purpose"
    ]
    "files::list" GET Api "/v1/files" "core" Form [
        "created" "ending_before" "expand" "limit" "purpose" "starting_after"
    ]
    "files::retrieve" GET Api "/v1/files/{file}" "core" Form [
        "expand"
    ]
    "financial_connections::account_owners::list" GET Api "/v1/financial_connections/accounts/{account}/owners" "financial_connections" Form [
        "ending_before" "expand" "limit" "ownership" "starting_after"
    ]
    "financial_connections::accounts::disconnect" POST Api "/v1/financial_connections/accounts/{account}/disconnect" "financial_connections" Form [
        "expand"
    ]
    "financial_connections::accounts::list" GET Api "/v1/financial_connections/accounts" "financial_connections" Form [
        "account_holder" "ending_before" "expand" "limit" "session" "starting_after"
    ]
    "financial_connections::accounts::refresh" POST Api "/v1/financial_connections/accounts/{account}/refresh" "financial_connections" Form [
        "expand" "features"
    ]
    "financial_connections::accounts::retrieve" GET Api "/v1/financial_connections/accounts/{account}" "financial_connections" Form [
        "expand"
    ]
    "financial_connections::accounts::subscribe" POST Api "/v1/financial_connections/accounts/{account}/subscribe" "financial_connections" Form [
        "expand" "features"
    ]
    "financial_connections::accounts::unsubscribe" POST Api "/v1/financial_connections/accounts/{account}/unsubscribe" "financial_connections" Form [
        "expand" "features"
    ]
    "financial_connections::sessions::create" POST Api "/v1/financial_connections/sessions" "financial_connections" Form [
        "account_holder" "expand" "filters" "limits" "manual_entry" "permissions" "prefetch"
        "return_url"
    ]
    "financial_connections::sessions::retrieve" GET Api "/v1/financial_connections/sessions/{session}" "financial_connections" Form [
        "expand"
    ]
    "financial_connections::transactions::list" GET Api "/v1/financial_connections/transactions" "financial_connections" Form [
        "account" "ending_before" "expand" "limit" "starting_after" "transacted_at"
        "transaction_refresh"
    ]
    "financial_connections::transactions::retrieve" GET Api "/v1/financial_connections/transactions/{transaction}" "financial_connections" Form [
        "expand"
    ]
    "forwarding::requests::create" POST Api "/v1/forwarding/requests" "payments" Form [
        "expand" "metadata" "payment_method" "replacements" "request" "url"
    ]
    "forwarding::requests::list" GET Api "/v1/forwarding/requests" "payments" Form [
        "created" "ending_before" "expand" "limit" "starting_after"
    ]
    "forwarding::requests::retrieve" GET Api "/v1/forwarding/requests/{id}" "payments" Form [
        "expand"
    ]
    "identity::verification_reports::list" GET Api "/v1/identity/verification_reports" "identity" Form [
        "client_reference_id" "created" "ending_before" "expand" "limit" "starting_after" "type"
        "verification_session"
    ]
    "identity::verification_reports::retrieve" GET Api "/v1/identity/verification_reports/{report}" "identity" Form [
        "expand"
    ]
    "identity::verification_sessions::cancel" POST Api "/v1/identity/verification_sessions/{session}/cancel" "identity" Form [
        "expand"
    ]
    "identity::verification_sessions::create" POST Api "/v1/identity/verification_sessions" "identity" Form [
        "client_reference_id" "expand" "metadata" "options" "provided_details" "related_customer"
        "related_customer_account" "related_person" "return_url" "type" "verification_flow"
    ]
    "identity::verification_sessions::list" GET Api "/v1/identity/verification_sessions" "identity" Form [
        "client_reference_id" "created" "ending_before" "expand" "limit" "related_customer"
        "related_customer_account" "starting_after" "status"
    ]
    "identity::verification_sessions::redact" POST Api "/v1/identity/verification_sessions/{session}/redact" "identity" Form [
        "expand"
    ]
    "identity::verification_sessions::retrieve" GET Api "/v1/identity/verification_sessions/{session}" "identity" Form [
        "expand"
    ]
    "identity::verification_sessions::update" POST Api "/v1/identity/verification_sessions/{session}" "identity" Form [
        "expand" "metadata" "options" "provided_details" "type"
    ]
    "invoice_items::create" POST Api "/v1/invoiceitems" "billing" Form [
        "amount" "currency" "customer" "customer_account" "description" "discountable" "discounts"
        "expand" "invoice" "metadata" "period" "price_data" "pricing" "quantity" "quantity_decimal"
        "subscription" "tax_behavior" "tax_code" "tax_rates" "unit_amount_decimal"
    ]
    "invoice_items::delete" DELETE Api "/v1/invoiceitems/{invoiceitem}" "billing" Form []
    "invoice_items::list" GET Api "/v1/invoiceitems" "billing" Form [
        "created" "customer" "customer_account" "ending_before" "expand" "invoice" "limit" "pending"
        "starting_after"
    ]
    "invoice_items::retrieve" GET Api "/v1/invoiceitems/{invoiceitem}" "billing" Form [
        "expand"
    ]
    "invoice_items::update" POST Api "/v1/invoiceitems/{invoiceitem}" "billing" Form [
        "amount" "description" "discountable" "discounts" "expand" "invoicing_rules" "metadata"
        "period" "price_data" "pricing" "quantity" "quantity_decimal" "tax_behavior" "tax_code"
        "tax_rates" "unit_amount_decimal"
    ]
    "invoice_line_items::list" GET Api "/v1/invoices/{invoice}/lines" "billing" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "invoice_line_items::update" POST Api "/v1/invoices/{invoice}/lines/{line_item_id}" "billing" Form [
        "amount" "description" "discountable" "discounts" "expand" "metadata" "period" "price_data"
        "pricing" "quantity" "quantity_decimal" "tax_amounts" "tax_rates"
    ]
    "invoice_payments::list" GET Api "/v1/invoice_payments" "billing" Form [
        "created" "ending_before" "expand" "invoice" "limit" "payment" "starting_after" "status"
    ]
    "invoice_payments::retrieve" GET Api "/v1/invoice_payments/{invoice_payment}" "billing" Form [
        "expand"
    ]
    "invoice_rendering_templates::archive" POST Api "/v1/invoice_rendering_templates/{template}/archive" "billing" Form [
        "expand"
    ]
    "invoice_rendering_templates::list" GET Api "/v1/invoice_rendering_templates" "billing" Form [
        "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "invoice_rendering_templates::retrieve" GET Api "/v1/invoice_rendering_templates/{template}" "billing" Form [
        "expand" "version"
    ]
    "invoice_rendering_templates::unarchive" POST Api "/v1/invoice_rendering_templates/{template}/unarchive" "billing" Form [
        "expand"
    ]
    "invoices::add_lines" POST Api "/v1/invoices/{invoice}/add_lines" "billing" Form [
        "expand" "invoice_metadata" "lines"
    ]
    "invoices::attach_payment" POST Api "/v1/invoices/{invoice}/attach_payment" "billing" Form [
        "expand" "payment_intent" "payment_record"
    ]
    "invoices::create" POST Api "/v1/invoices" "billing" Form [
        "account_tax_ids" "application_fee_amount" "auto_advance" "automatic_tax"
        "automatically_finalizes_at" "collection_method" "currency" "custom_fields" "customer"
        "customer_account" "days_until_due" "default_payment_method" "default_source"
        "default_tax_rates" "description" "discounts" "due_date" "effective_at" "expand" "footer"
        "from_invoice" "issuer" "metadata" "number" "on_behalf_of" "payment_settings"
        "pending_invoice_items_behavior" "rendering" "shipping_cost" "shipping_details"
        "statement_descriptor" "subscription" "transfer_data"
    ]
    "invoices::create_preview" POST Api "/v1/invoices/create_preview" "billing" Form [
        "automatic_tax" "currency" "customer" "customer_account" "customer_details" "discounts"
        "expand" "invoice_items" "issuer" "on_behalf_of" "preview_mode" "schedule"
        "schedule_details" "subscription" "subscription_details"
    ]
    "invoices::delete" DELETE Api "/v1/invoices/{invoice}" "billing" Form []
    "invoices::finalize_invoice" POST Api "/v1/invoices/{invoice}/finalize" "billing" Form [
        "auto_advance" "expand"
    ]
    "invoices::list" GET Api "/v1/invoices" "billing" Form [
        "collection_method" "created" "customer" "customer_account" "due_date" "ending_before"
        "expand" "limit" "starting_after" "status" "subscription"
    ]
    "invoices::mark_uncollectible" POST Api "/v1/invoices/{invoice}/mark_uncollectible" "billing" Form [
        "expand"
    ]
    "invoices::pay" POST Api "/v1/invoices/{invoice}/pay" "billing" Form [
        "expand" "forgive" "mandate" "off_session" "paid_out_of_band" "payment_method" "source"
    ]
    "invoices::remove_lines" POST Api "/v1/invoices/{invoice}/remove_lines" "billing" Form [
        "expand" "invoice_metadata" "lines"
    ]
    "invoices::retrieve" GET Api "/v1/invoices/{invoice}" "billing" Form [
        "expand"
    ]
    "invoices::search" GET Api "/v1/invoices/search" "billing" Form [
        "expand" "limit" "page" "query"
    ]
    "invoices::send_invoice" POST Api "/v1/invoices/{invoice}/send" "billing" Form [
        "expand"
    ]
    "invoices::update" POST Api "/v1/invoices/{invoice}" "billing" Form [
        "account_tax_ids" "application_fee_amount" "auto_advance" "automatic_tax"
        "automatically_finalizes_at" "collection_method" "custom_fields" "days_until_due"
        "default_payment_method" "default_source" "default_tax_rates" "description" "discounts"
        "due_date" "effective_at" "expand" "footer" "issuer" "metadata" "number" "on_behalf_of"
        "payment_settings" "rendering" "shipping_cost" "shipping_details" "statement_descriptor"
        "transfer_data"
    ]
    "invoices::update_lines" POST Api "/v1/invoices/{invoice}/update_lines" "billing" Form [
        "expand" "invoice_metadata" "lines"
    ]
    "invoices::void_invoice" POST Api "/v1/invoices/{invoice}/void" "billing" Form [
        "expand"
    ]
    "issuing::authorizations::approve" POST Api "/v1/issuing/authorizations/{authorization}/approve" "issuing" Form [
        "amount" "expand" "metadata"
    ]
    "issuing::authorizations::decline" POST Api "/v1/issuing/authorizations/{authorization}/decline" "issuing" Form [
        "expand" "metadata"
    ]
    "issuing::authorizations::list" GET Api "/v1/issuing/authorizations" "issuing" Form [
        "card" "cardholder" "created" "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "issuing::authorizations::retrieve" GET Api "/v1/issuing/authorizations/{authorization}" "issuing" Form [
        "expand"
    ]
    "issuing::authorizations::update" POST Api "/v1/issuing/authorizations/{authorization}" "issuing" Form [
        "expand" "metadata"
    ]
    "issuing::cardholders::create" POST Api "/v1/issuing/cardholders" "issuing" Form [
        "billing" "company" "email" "expand" "individual" "metadata" "name" "phone_number"
        "preferred_locales" "spending_controls" "status" "type"
    ]
    "issuing::cardholders::list" GET Api "/v1/issuing/cardholders" "issuing" Form [
        "created" "email" "ending_before" "expand" "limit" "phone_number" "starting_after" "status"
        "type"
    ]
    "issuing::cardholders::retrieve" GET Api "/v1/issuing/cardholders/{cardholder}" "issuing" Form [
        "expand"
    ]
    "issuing::cardholders::update" POST Api "/v1/issuing/cardholders/{cardholder}" "issuing" Form [
        "billing" "company" "email" "expand" "individual" "metadata" "phone_number"
        "preferred_locales" "spending_controls" "status"
    ]
    "issuing::cards::create" POST Api "/v1/issuing/cards" "issuing" Form [
        "cardholder" "currency" "exp_month" "exp_year" "expand" "financial_account"
        "lifecycle_controls" "metadata" "personalization_design" "pin" "replacement_for"
        "replacement_reason" "second_line" "shipping" "spending_controls" "status" "type"
    ]
    "issuing::cards::list" GET Api "/v1/issuing/cards" "issuing" Form [
        "cardholder" "created" "ending_before" "exp_month" "exp_year" "expand" "last4" "limit"
        "personalization_design" "starting_after" "status" "type"
    ]
    "issuing::cards::retrieve" GET Api "/v1/issuing/cards/{card}" "issuing" Form [
        "expand"
    ]
    "issuing::cards::update" POST Api "/v1/issuing/cards/{card}" "issuing" Form [
        "cancellation_reason" "expand" "financial_account" "metadata" "personalization_design" "pin"
        "shipping" "spending_controls" "status"
    ]
    "issuing::disputes::create" POST Api "/v1/issuing/disputes" "issuing" Form [
        "amount" "evidence" "expand" "metadata" "transaction" "treasury"
    ]
    "issuing::disputes::list" GET Api "/v1/issuing/disputes" "issuing" Form [
        "created" "ending_before" "expand" "limit" "starting_after" "status" "transaction"
    ]
    "issuing::disputes::retrieve" GET Api "/v1/issuing/disputes/{dispute}" "issuing" Form [
        "expand"
    ]
    "issuing::disputes::submit" POST Api "/v1/issuing/disputes/{dispute}/submit" "issuing" Form [
        "expand" "metadata"
    ]
    "issuing::disputes::update" POST Api "/v1/issuing/disputes/{dispute}" "issuing" Form [
        "amount" "evidence" "expand" "metadata"
    ]
    "issuing::personalization_designs::create" POST Api "/v1/issuing/personalization_designs" "issuing" Form [
        "card_logo" "carrier_text" "expand" "lookup_key" "metadata" "name" "physical_bundle"
        "preferences" "transfer_lookup_key"
    ]
    "issuing::personalization_designs::list" GET Api "/v1/issuing/personalization_designs" "issuing" Form [
        "ending_before" "expand" "limit" "lookup_keys" "preferences" "starting_after" "status"
    ]
    "issuing::personalization_designs::retrieve" GET Api "/v1/issuing/personalization_designs/{personalization_design}" "issuing" Form [
        "expand"
    ]
    "issuing::personalization_designs::update" POST Api "/v1/issuing/personalization_designs/{personalization_design}" "issuing" Form [
        "card_logo" "carrier_text" "expand" "lookup_key" "metadata" "name" "physical_bundle"
        "preferences" "transfer_lookup_key"
    ]
    "issuing::physical_bundles::list" GET Api "/v1/issuing/physical_bundles" "issuing" Form [
        "ending_before" "expand" "limit" "starting_after" "status" "type"
    ]
    "issuing::physical_bundles::retrieve" GET Api "/v1/issuing/physical_bundles/{physical_bundle}" "issuing" Form [
        "expand"
    ]
    "issuing::tokens::list" GET Api "/v1/issuing/tokens" "issuing" Form [
        "card" "created" "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "issuing::tokens::retrieve" GET Api "/v1/issuing/tokens/{token}" "issuing" Form [
        "expand"
    ]
    "issuing::tokens::update" POST Api "/v1/issuing/tokens/{token}" "issuing" Form [
        "expand" "status"
    ]
    "issuing::transactions::list" GET Api "/v1/issuing/transactions" "issuing" Form [
        "card" "cardholder" "created" "ending_before" "expand" "limit" "starting_after" "type"
    ]
    "issuing::transactions::retrieve" GET Api "/v1/issuing/transactions/{transaction}" "issuing" Form [
        "expand"
    ]
    "issuing::transactions::update" POST Api "/v1/issuing/transactions/{transaction}" "issuing" Form [
        "expand" "metadata"
    ]
    "login_links::create" POST Api "/v1/accounts/{account}/login_links" "connect" Form [
        "expand"
    ]
    "mandates::retrieve" GET Api "/v1/mandates/{mandate}" "payments" Form [
        "expand"
    ]
    "oauth::authorize_url" GET Connect "/oauth/authorize" "connect" Browser [
        "always_prompt" "client_id" "redirect_uri" "response_type" "scope" "state" "stripe_landing"
        "stripe_user" "suggested_capabilities"
    ]
    "oauth::deauthorize" POST Connect "/oauth/deauthorize" "connect" Form [
        "client_id" "stripe_user_id"
    ]
    "oauth::token" POST Connect "/oauth/token" "connect" Form [
        "assert_capabilities" "code" "grant_type" "refresh_token" "scope"
    ]
    "payment_attempt_records::list" GET Api "/v1/payment_attempt_records" "payments" Form [
        "expand" "limit" "payment_record" "starting_after"
    ]
    "payment_attempt_records::retrieve" GET Api "/v1/payment_attempt_records/{id}" "payments" Form [
        "expand"
    ]
    "payment_intent_amount_details_line_items::list" GET Api "/v1/payment_intents/{intent}/amount_details_line_items" "payments" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "payment_intents::apply_customer_balance" POST Api "/v1/payment_intents/{intent}/apply_customer_balance" "payments" Form [
        "amount" "currency" "expand"
    ]
    "payment_intents::cancel" POST Api "/v1/payment_intents/{intent}/cancel" "payments" Form [
        "cancellation_reason" "expand"
    ]
    "payment_intents::capture" POST Api "/v1/payment_intents/{intent}/capture" "payments" Form [
        "amount_details" "amount_to_capture" "application_fee_amount" "expand" "final_capture"
        "hooks" "metadata" "payment_details" "statement_descriptor" "statement_descriptor_suffix"
        "transfer_data"
    ]
    "payment_intents::confirm" POST Api "/v1/payment_intents/{intent}/confirm" "payments" Form [
        "allowed_payment_method_types" "amount_details" "amount_to_confirm" "capture_method"
        "confirmation_token" "error_on_requires_action" "excluded_payment_method_types" "expand"
        "hooks" "mandate" "mandate_data" "off_session" "payment_details" "payment_method"
        "payment_method_data" "payment_method_options" "radar_options" "receipt_email" "return_url"
        "setup_future_usage" "shipping" "use_stripe_sdk"
    ]
    "payment_intents::create" POST Api "/v1/payment_intents" "payments" Form [
        "allowed_payment_method_types" "amount" "amount_details" "application_fee_amount"
        "automatic_payment_methods" "capture_method" "confirm" "confirmation_method"
        "confirmation_token" "currency" "customer" "customer_account" "description"
        "error_on_requires_action" "excluded_payment_method_types" "expand" "hooks" "mandate"
        "mandate_data" "metadata" "off_session" "on_behalf_of" "payment_details" "payment_method"
        "payment_method_configuration" "payment_method_data" "payment_method_options"
        "radar_options" "receipt_email" "return_url" "setup_future_usage" "shipping"
        "statement_descriptor" "statement_descriptor_suffix" "transfer_data" "transfer_group"
        "use_stripe_sdk"
    ]
    "payment_intents::increment_authorization" POST Api "/v1/payment_intents/{intent}/increment_authorization" "payments" Form [
        "amount" "amount_details" "application_fee_amount" "description" "expand" "hooks" "metadata"
        "payment_details" "statement_descriptor" "transfer_data"
    ]
    "payment_intents::list" GET Api "/v1/payment_intents" "payments" Form [
        "created" "customer" "customer_account" "ending_before" "expand" "limit" "starting_after"
    ]
    "payment_intents::retrieve" GET Api "/v1/payment_intents/{intent}" "payments" Form [
        "client_secret" "expand"
    ]
    "payment_intents::search" GET Api "/v1/payment_intents/search" "payments" Form [
        "expand" "limit" "page" "query"
    ]
    "payment_intents::update" POST Api "/v1/payment_intents/{intent}" "payments" Form [
        "allowed_payment_method_types" "amount" "amount_details" "application_fee_amount"
        "capture_method" "currency" "customer" "customer_account" "description"
        "excluded_payment_method_types" "expand" "hooks" "metadata" "payment_details"
        "payment_method" "payment_method_configuration" "payment_method_data"
        "payment_method_options" "receipt_email" "setup_future_usage" "shipping"
        "statement_descriptor" "statement_descriptor_suffix" "transfer_data" "transfer_group"
    ]
    "payment_intents::verify_microdeposits" POST Api "/v1/payment_intents/{intent}/verify_microdeposits" "payments" Form [
        "amounts" "descriptor_code" "expand"
    ]
    "payment_link_line_items::list" GET Api "/v1/payment_links/{payment_link}/line_items" "checkout" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "payment_links::create" POST Api "/v1/payment_links" "checkout" Form [
        "after_completion" "allow_promotion_codes" "application_fee_amount"
        "application_fee_percent" "automatic_tax" "billing_address_collection" "consent_collection"
        "currency" "custom_fields" "custom_text" "customer_creation" "expand" "inactive_message"
        "invoice_creation" "line_items" "managed_payments" "metadata" "name_collection"
        "on_behalf_of" "optional_items" "payment_intent_data" "payment_method_collection"
        "payment_method_options" "payment_method_types" "phone_number_collection" "restrictions"
        "shipping_address_collection" "shipping_options" "submit_type" "subscription_data"
        "tax_id_collection" "transfer_data"
    ]
    "payment_links::list" GET Api "/v1/payment_links" "checkout" Form [
        "active" "ending_before" "expand" "limit" "starting_after"
    ]
    "payment_links::retrieve" GET Api "/v1/payment_links/{payment_link}" "checkout" Form [
        "expand"
    ]
    "payment_links::update" POST Api "/v1/payment_links/{payment_link}" "checkout" Form [
        "active" "after_completion" "allow_promotion_codes" "application_fee_amount"
        "application_fee_percent" "automatic_tax" "billing_address_collection" "consent_collection"
        "custom_fields" "custom_text" "customer_creation" "expand" "inactive_message"
        "invoice_creation" "line_items" "metadata" "name_collection" "on_behalf_of" "optional_items"
        "payment_intent_data" "payment_method_collection" "payment_method_options"
        "payment_method_types" "phone_number_collection" "restrictions"
        "shipping_address_collection" "shipping_options" "submit_type" "subscription_data"
        "tax_id_collection" "transfer_data"
    ]
    "payment_method_configurations::create" POST Api "/v1/payment_method_configurations" "payments" Form [
        "acss_debit" "affirm" "afterpay_clearpay" "alipay" "alma" "amazon_pay" "apple_pay"
        "apple_pay_later" "au_becs_debit" "bacs_debit" "bancontact" "billie" "bizum" "blik" "boleto"
        "card" "cartes_bancaires" "cashapp" "crypto" "customer_balance" "eps" "expand" "fpx"
        "fr_meal_voucher_conecs" "giropay" "google_pay" "grabpay" "ideal" "jcb" "kakao_pay" "klarna"
        "konbini" "kr_card" "link" "mb_way" "mobilepay" "multibanco" "name" "naver_pay"
        "nz_bank_account" "oxxo" "p24" "parent" "pay_by_bank" "payco" "paynow" "paypal" "paypay"
        "payto" "pix" "promptpay" "revolut_pay" "samsung_pay" "satispay" "scalapay" "sepa_debit"
        "sequra" "sofort" "sunbit" "swish" "twint" "upi" "us_bank_account" "wechat_pay" "zip"
    ]
    "payment_method_configurations::list" GET Api "/v1/payment_method_configurations" "payments" Form [
        "active" "application" "ending_before" "expand" "limit" "starting_after"
    ]
    "payment_method_configurations::retrieve" GET Api "/v1/payment_method_configurations/{configuration}" "payments" Form [
        "expand"
    ]
    "payment_method_configurations::update" POST Api "/v1/payment_method_configurations/{configuration}" "payments" Form [
        "acss_debit" "active" "affirm" "afterpay_clearpay" "alipay" "alma" "amazon_pay" "apple_pay"
        "apple_pay_later" "au_becs_debit" "bacs_debit" "bancontact" "billie" "bizum" "blik" "boleto"
        "card" "cartes_bancaires" "cashapp" "crypto" "customer_balance" "eps" "expand" "fpx"
        "fr_meal_voucher_conecs" "giropay" "google_pay" "grabpay" "ideal" "jcb" "kakao_pay" "klarna"
        "konbini" "kr_card" "link" "mb_way" "mobilepay" "multibanco" "name" "naver_pay"
        "nz_bank_account" "oxxo" "p24" "pay_by_bank" "payco" "paynow" "paypal" "paypay" "payto"
        "pix" "promptpay" "revolut_pay" "samsung_pay" "satispay" "scalapay" "sepa_debit" "sequra"
        "sofort" "sunbit" "swish" "twint" "upi" "us_bank_account" "wechat_pay" "zip"
    ]
    "payment_method_domains::create" POST Api "/v1/payment_method_domains" "payments" Form [
        "domain_name" "enabled" "expand"
    ]
    "payment_method_domains::list" GET Api "/v1/payment_method_domains" "payments" Form [
        "domain_name" "enabled" "ending_before" "expand" "limit" "starting_after"
    ]
    "payment_method_domains::retrieve" GET Api "/v1/payment_method_domains/{payment_method_domain}" "payments" Form [
        "expand"
    ]
    "payment_method_domains::update" POST Api "/v1/payment_method_domains/{payment_method_domain}" "payments" Form [
        "enabled" "expand"
    ]
    "payment_method_domains::validate" POST Api "/v1/payment_method_domains/{payment_method_domain}/validate" "payments" Form [
        "expand"
    ]
    "payment_methods::attach" POST Api "/v1/payment_methods/{payment_method}/attach" "payments" Form [
        "customer" "customer_account" "expand"
    ]
    "payment_methods::create" POST Api "/v1/payment_methods" "payments" Form [
        "acss_debit" "affirm" "afterpay_clearpay" "alipay" "allow_redisplay" "alma" "amazon_pay"
        "au_becs_debit" "bacs_debit" "bancontact" "billie" "billing_details" "bizum" "blik" "boleto"
        "card" "cashapp" "crypto" "custom" "customer" "customer_balance" "eps" "expand" "fpx"
        "giropay" "grabpay" "ideal" "interac_present" "kakao_pay" "klarna" "konbini" "kr_card"
        "link" "mb_way" "metadata" "mobilepay" "multibanco" "naver_pay" "nz_bank_account" "oxxo"
        "p24" "pay_by_bank" "payco" "payment_method" "paynow" "paypal" "paypay" "payto" "pix"
        "promptpay" "radar_options" "revolut_pay" "samsung_pay" "satispay" "scalapay" "sepa_debit"
        "sequra" "sofort" "sunbit" "swish" "twint" "type" "upi" "us_bank_account" "wechat_pay" "zip"
    ]
    "payment_methods::detach" POST Api "/v1/payment_methods/{payment_method}/detach" "payments" Form [
        "expand"
    ]
    "payment_methods::list" GET Api "/v1/payment_methods" "payments" Form [
        "allow_redisplay" "customer" "customer_account" "ending_before" "expand" "limit"
        "starting_after" "type"
    ]
    "payment_methods::retrieve" GET Api "/v1/payment_methods/{payment_method}" "payments" Form [
        "expand"
    ]
    "payment_methods::update" POST Api "/v1/payment_methods/{payment_method}" "payments" Form [
        "allow_redisplay" "billing_details" "card" "expand" "metadata" "us_bank_account"
    ]
    "payment_records::list" GET Api "/v1/payment_records" "payments" Form [
        "created_after" "created_before" "ending_before" "expand" "limit" "starting_after"
    ]
    "payment_records::report_payment" POST Api "/v1/payment_records/report_payment" "payments" Form [
        "amount_requested" "canceled" "customer_details" "customer_presence" "description" "expand"
        "failed" "guaranteed" "initiated_at" "metadata" "outcome" "payment_method_details"
        "processor_details" "shipping_details"
    ]
    "payment_records::report_payment_attempt" POST Api "/v1/payment_records/{id}/report_payment_attempt" "payments" Form [
        "canceled" "description" "expand" "failed" "guaranteed" "initiated_at" "metadata" "outcome"
        "payment_method_details" "shipping_details"
    ]
    "payment_records::report_payment_attempt_canceled" POST Api "/v1/payment_records/{id}/report_payment_attempt_canceled" "payments" Form [
        "canceled_at" "expand" "metadata"
    ]
    "payment_records::report_payment_attempt_failed" POST Api "/v1/payment_records/{id}/report_payment_attempt_failed" "payments" Form [
        "expand" "failed_at" "metadata"
    ]
    "payment_records::report_payment_attempt_guaranteed" POST Api "/v1/payment_records/{id}/report_payment_attempt_guaranteed" "payments" Form [
        "expand" "guaranteed_at" "metadata"
    ]
    "payment_records::report_payment_attempt_informational" POST Api "/v1/payment_records/{id}/report_payment_attempt_informational" "payments" Form [
        "customer_details" "description" "expand" "metadata" "shipping_details"
    ]
    "payment_records::report_refund" POST Api "/v1/payment_records/{id}/report_refund" "payments" Form [
        "amount" "expand" "initiated_at" "metadata" "outcome" "processor_details" "refunded"
    ]
    "payment_records::retrieve" GET Api "/v1/payment_records/{id}" "payments" Form [
        "expand"
    ]
    "payouts::cancel" POST Api "/v1/payouts/{payout}/cancel" "balance" Form [
        "expand"
    ]
    "payouts::create" POST Api "/v1/payouts" "balance" Form [
        "amount" "currency" "description" "destination" "expand" "metadata" "method" "payout_method"
        "source_type" "statement_descriptor"
    ]
    "payouts::list" GET Api "/v1/payouts" "balance" Form [
        "arrival_date" "created" "destination" "ending_before" "expand" "limit" "starting_after"
        "status"
    ]
    "payouts::retrieve" GET Api "/v1/payouts/{payout}" "balance" Form [
        "expand"
    ]
    "payouts::reverse" POST Api "/v1/payouts/{payout}/reverse" "balance" Form [
        "expand" "metadata"
    ]
    "payouts::update" POST Api "/v1/payouts/{payout}" "balance" Form [
        "expand" "metadata"
    ]
    "persons::create" POST Api "/v1/accounts/{account}/persons" "connect" Form [
        "additional_tos_acceptances" "address" "address_kana" "address_kanji" "dob" "documents"
        "email" "expand" "first_name" "first_name_kana" "first_name_kanji" "full_name_aliases"
        "gender" "id_number" "id_number_secondary" "last_name" "last_name_kana" "last_name_kanji"
        "maiden_name" "metadata" "nationality" "person_token" "phone" "political_exposure"
        "registered_address" "relationship" "ssn_last_4" "us_cfpb_data" "verification"
    ]
    "persons::delete" DELETE Api "/v1/accounts/{account}/persons/{person}" "connect" Form []
    "persons::list" GET Api "/v1/accounts/{account}/persons" "connect" Form [
        "ending_before" "expand" "limit" "relationship" "starting_after"
    ]
    "persons::retrieve" GET Api "/v1/accounts/{account}/persons/{person}" "connect" Form [
        "expand"
    ]
    "persons::update" POST Api "/v1/accounts/{account}/persons/{person}" "connect" Form [
        "additional_tos_acceptances" "address" "address_kana" "address_kanji" "dob" "documents"
        "email" "expand" "first_name" "first_name_kana" "first_name_kanji" "full_name_aliases"
        "gender" "id_number" "id_number_secondary" "last_name" "last_name_kana" "last_name_kanji"
        "maiden_name" "metadata" "nationality" "person_token" "phone" "political_exposure"
        "registered_address" "relationship" "ssn_last_4" "us_cfpb_data" "verification"
    ]
    "plans::create" POST Api "/v1/plans" "catalog" Form [
        "active" "amount" "amount_decimal" "billing_scheme" "currency" "expand" "id" "interval"
        "interval_count" "metadata" "meter" "nickname" "product" "tiers" "tiers_mode"
        "transform_usage" "trial_period_days" "usage_type"
    ]
    "plans::delete" DELETE Api "/v1/plans/{plan}" "catalog" Form []
    "plans::list" GET Api "/v1/plans" "catalog" Form [
        "active" "created" "ending_before" "expand" "limit" "product" "starting_after"
    ]
    "plans::retrieve" GET Api "/v1/plans/{plan}" "catalog" Form [
        "expand"
    ]
    "plans::update" POST Api "/v1/plans/{plan}" "catalog" Form [
        "active" "expand" "metadata" "nickname" "product" "trial_period_days"
    ]
    "prices::create" POST Api "/v1/prices" "catalog" Form [
        "active" "billing_scheme" "currency" "currency_options" "custom_unit_amount" "expand"
        "lookup_key" "metadata" "nickname" "product" "product_data" "recurring" "tax_behavior"
        "tiers" "tiers_mode" "transfer_lookup_key" "transform_quantity" "unit_amount"
        "unit_amount_decimal"
    ]
    "prices::list" GET Api "/v1/prices" "catalog" Form [
        "active" "created" "currency" "ending_before" "expand" "limit" "lookup_keys" "product"
        "recurring" "starting_after" "type"
    ]
    "prices::retrieve" GET Api "/v1/prices/{price}" "catalog" Form [
        "expand"
    ]
    "prices::search" GET Api "/v1/prices/search" "catalog" Form [
        "expand" "limit" "page" "query"
    ]
    "prices::update" POST Api "/v1/prices/{price}" "catalog" Form [
        "active" "currency_options" "expand" "lookup_key" "metadata" "nickname" "tax_behavior"
        "transfer_lookup_key"
    ]
    "product_catalog::trial_offers::create" POST Api "/v1/product_catalog/trial_offers" "catalog" Form [
        "active" "duration" "end_behavior" "expand" "nickname" "price"
    ]
    "product_catalog::trial_offers::list" GET Api "/v1/product_catalog/trial_offers" "catalog" Form [
        "active" "created" "ending_before" "expand" "limit" "prices" "starting_after"
    ]
    "product_catalog::trial_offers::retrieve" GET Api "/v1/product_catalog/trial_offers/{id}" "catalog" Form [
        "expand"
    ]
    "product_catalog::trial_offers::update" POST Api "/v1/product_catalog/trial_offers/{id}" "catalog" Form [
        "active" "expand"
    ]
    "product_features::create" POST Api "/v1/products/{product}/features" "catalog" Form [
        "entitlement_feature" "expand"
    ]
    "product_features::delete" DELETE Api "/v1/products/{product}/features/{id}" "catalog" Form []
    "product_features::list" GET Api "/v1/products/{product}/features" "catalog" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "product_features::retrieve" GET Api "/v1/products/{product}/features/{id}" "catalog" Form [
        "expand"
    ]
    "products::create" POST Api "/v1/products" "catalog" Form [
        "active" "default_price_data" "description" "expand" "id" "images" "marketing_features"
        "metadata" "name" "package_dimensions" "shippable" "statement_descriptor" "tax_code"
        "tax_details" "type" "unit_label" "url"
    ]
    "products::delete" DELETE Api "/v1/products/{id}" "catalog" Form []
    "products::list" GET Api "/v1/products" "catalog" Form [
        "active" "created" "ending_before" "expand" "ids" "limit" "shippable" "starting_after"
        "type" "url"
    ]
    "products::retrieve" GET Api "/v1/products/{id}" "catalog" Form [
        "expand"
    ]
    "products::search" GET Api "/v1/products/search" "catalog" Form [
        "expand" "limit" "page" "query"
    ]
    "products::update" POST Api "/v1/products/{id}" "catalog" Form [
        "active" "default_price" "description" "expand" "images" "marketing_features" "metadata"
        "name" "package_dimensions" "shippable" "statement_descriptor" "tax_code" "tax_details"
        "unit_label" "url"
    ]
    "promotion_codes::create" POST Api "/v1/promotion_codes" "catalog" Form [
        "active" "code" "customer" "customer_account" "expand" "expires_at" "max_redemptions"
        "metadata" "promotion" "restrictions"
    ]
    "promotion_codes::list" GET Api "/v1/promotion_codes" "catalog" Form [
        "active" "code" "coupon" "created" "customer" "customer_account" "ending_before" "expand"
        "limit" "starting_after"
    ]
    "promotion_codes::retrieve" GET Api "/v1/promotion_codes/{promotion_code}" "catalog" Form [
        "expand"
    ]
    "promotion_codes::update" POST Api "/v1/promotion_codes/{promotion_code}" "catalog" Form [
        "active" "expand" "metadata" "restrictions"
    ]
    "quote_computed_upfront_line_items::list" GET Api "/v1/quotes/{quote}/computed_upfront_line_items" "billing" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "quote_line_items::list" GET Api "/v1/quotes/{quote}/line_items" "billing" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "quotes::accept" POST Api "/v1/quotes/{quote}/accept" "billing" Form [
        "expand"
    ]
    "quotes::cancel" POST Api "/v1/quotes/{quote}/cancel" "billing" Form [
        "expand"
    ]
    "quotes::create" POST Api "/v1/quotes" "billing" Form [
        "application_fee_amount" "application_fee_percent" "automatic_tax" "collection_method"
        "customer" "customer_account" "default_tax_rates" "description" "discounts" "expand"
        "expires_at" "footer" "from_quote" "header" "invoice_settings" "line_items" "metadata"
        "on_behalf_of" "subscription_data" "test_clock" "transfer_data"
    ]
    "quotes::finalize_quote" POST Api "/v1/quotes/{quote}/finalize" "billing" Form [
        "expand" "expires_at"
    ]
    "quotes::list" GET Api "/v1/quotes" "billing" Form [
        "customer" "customer_account" "ending_before" "expand" "limit" "starting_after" "status"
        "test_clock"
    ]
    "quotes::pdf" GET Files "/v1/quotes/{quote}/pdf" "billing" Form [
        "expand"
    ]
    "quotes::retrieve" GET Api "/v1/quotes/{quote}" "billing" Form [
        "expand"
    ]
    "quotes::update" POST Api "/v1/quotes/{quote}" "billing" Form [
        "application_fee_amount" "application_fee_percent" "automatic_tax" "collection_method"
        "customer" "customer_account" "default_tax_rates" "description" "discounts" "expand"
        "expires_at" "footer" "header" "invoice_settings" "line_items" "metadata" "on_behalf_of"
        "subscription_data" "transfer_data"
    ]
    "radar::early_fraud_warnings::list" GET Api "/v1/radar/early_fraud_warnings" "radar" Form [
        "charge" "created" "ending_before" "expand" "limit" "payment_intent" "starting_after"
    ]
    "radar::early_fraud_warnings::retrieve" GET Api "/v1/radar/early_fraud_warnings/{early_fraud_warning}" "radar" Form [
        "expand"
    ]
    "radar::payment_evaluations::create" POST Api "/v1/radar/payment_evaluations" "radar" Form [
        "client_device_metadata_details" "customer_details" "expand" "metadata" "payment_details"
    ]
    "radar::value_list_items::create" POST Api "/v1/radar/value_list_items" "radar" Form [
        "expand" "value" "value_list"
    ]
    "radar::value_list_items::delete" DELETE Api "/v1/radar/value_list_items/{item}" "radar" Form []
    "radar::value_list_items::list" GET Api "/v1/radar/value_list_items" "radar" Form [
        "created" "ending_before" "expand" "limit" "starting_after" "value" "value_list"
    ]
    "radar::value_list_items::retrieve" GET Api "/v1/radar/value_list_items/{item}" "radar" Form [
        "expand"
    ]
    "radar::value_lists::create" POST Api "/v1/radar/value_lists" "radar" Form [
        "alias" "expand" "item_type" "metadata" "name"
    ]
    "radar::value_lists::delete" DELETE Api "/v1/radar/value_lists/{value_list}" "radar" Form []
    "radar::value_lists::list" GET Api "/v1/radar/value_lists" "radar" Form [
        "alias" "contains" "created" "ending_before" "expand" "limit" "starting_after"
    ]
    "radar::value_lists::retrieve" GET Api "/v1/radar/value_lists/{value_list}" "radar" Form [
        "expand"
    ]
    "radar::value_lists::update" POST Api "/v1/radar/value_lists/{value_list}" "radar" Form [
        "alias" "expand" "metadata" "name"
    ]
    "refunds::cancel" POST Api "/v1/refunds/{refund}/cancel" "payments" Form [
        "expand"
    ]
    "refunds::create" POST Api "/v1/refunds" "payments" Form [
        "amount" "charge" "currency" "customer" "expand" "instructions_email" "metadata" "origin"
        "payment_intent" "reason" "refund_application_fee" "reverse_transfer"
    ]
    "refunds::list" GET Api "/v1/refunds" "payments" Form [
        "charge" "created" "ending_before" "expand" "limit" "payment_intent" "starting_after"
    ]
    "refunds::retrieve" GET Api "/v1/refunds/{refund}" "payments" Form [
        "expand"
    ]
    "refunds::update" POST Api "/v1/refunds/{refund}" "payments" Form [
        "expand" "metadata"
    ]
    "reporting::report_runs::create" POST Api "/v1/reporting/report_runs" "reporting" Form [
        "expand" "parameters" "report_type"
    ]
    "reporting::report_runs::list" GET Api "/v1/reporting/report_runs" "reporting" Form [
        "created" "ending_before" "expand" "limit" "starting_after"
    ]
    "reporting::report_runs::retrieve" GET Api "/v1/reporting/report_runs/{report_run}" "reporting" Form [
        "expand"
    ]
    "reporting::report_types::list" GET Api "/v1/reporting/report_types" "reporting" Form [
        "expand"
    ]
    "reporting::report_types::retrieve" GET Api "/v1/reporting/report_types/{report_type}" "reporting" Form [
        "expand"
    ]
    "reviews::approve" POST Api "/v1/reviews/{review}/approve" "radar" Form [
        "expand"
    ]
    "reviews::list" GET Api "/v1/reviews" "radar" Form [
        "created" "ending_before" "expand" "limit" "starting_after"
    ]
    "reviews::retrieve" GET Api "/v1/reviews/{review}" "radar" Form [
        "expand"
    ]
    "setup_attempts::list" GET Api "/v1/setup_attempts" "payments" Form [
        "created" "ending_before" "expand" "limit" "setup_intent" "starting_after"
    ]
    "setup_intents::cancel" POST Api "/v1/setup_intents/{intent}/cancel" "payments" Form [
        "cancellation_reason" "expand"
    ]
    "setup_intents::confirm" POST Api "/v1/setup_intents/{intent}/confirm" "payments" Form [
        "allowed_payment_method_types" "confirmation_token" "expand" "mandate_data" "payment_method"
        "payment_method_data" "payment_method_options" "return_url" "use_stripe_sdk"
    ]
    "setup_intents::create" POST Api "/v1/setup_intents" "payments" Form [
        "allowed_payment_method_types" "attach_to_self" "automatic_payment_methods" "confirm"
        "confirmation_token" "customer" "customer_account" "description"
        "excluded_payment_method_types" "expand" "flow_directions" "mandate_data" "metadata"
        "on_behalf_of" "payment_method" "payment_method_configuration" "payment_method_data"
        "payment_method_options" "return_url" "single_use" "usage" "use_stripe_sdk"
    ]
    "setup_intents::list" GET Api "/v1/setup_intents" "payments" Form [
        "attach_to_self" "created" "customer" "customer_account" "ending_before" "expand" "limit"
        "payment_method" "starting_after"
    ]
    "setup_intents::retrieve" GET Api "/v1/setup_intents/{intent}" "payments" Form [
        "client_secret" "expand"
    ]
    "setup_intents::update" POST Api "/v1/setup_intents/{intent}" "payments" Form [
        "allowed_payment_method_types" "attach_to_self" "customer" "customer_account" "description"
        "excluded_payment_method_types" "expand" "flow_directions" "metadata" "payment_method"
        "payment_method_configuration" "payment_method_data" "payment_method_options"
    ]
    "setup_intents::verify_microdeposits" POST Api "/v1/setup_intents/{intent}/verify_microdeposits" "payments" Form [
        "amounts" "descriptor_code" "expand"
    ]
    "shipping_rates::create" POST Api "/v1/shipping_rates" "catalog" Form [
        "delivery_estimate" "display_name" "expand" "fixed_amount" "metadata" "tax_behavior"
        "tax_code" "type"
    ]
    "shipping_rates::list" GET Api "/v1/shipping_rates" "catalog" Form [
        "active" "created" "currency" "ending_before" "expand" "limit" "starting_after"
    ]
    "shipping_rates::retrieve" GET Api "/v1/shipping_rates/{shipping_rate_token}" "catalog" Form [
        "expand"
    ]
    "shipping_rates::update" POST Api "/v1/shipping_rates/{shipping_rate_token}" "catalog" Form [
        "active" "expand" "fixed_amount" "metadata" "tax_behavior"
    ]
    "sigma::scheduled_query_runs::list" GET Api "/v1/sigma/scheduled_query_runs" "reporting" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "sigma::scheduled_query_runs::retrieve" GET Api "/v1/sigma/scheduled_query_runs/{scheduled_query_run}" "reporting" Form [
        "expand"
    ]
    "source_transactions::list" GET Api "/v1/sources/{source}/source_transactions" "payments" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "sources::create" POST Api "/v1/sources" "payments" Form [
        "amount" "currency" "customer" "expand" "flow" "mandate" "metadata" "original_source"
        "owner" "receiver" "redirect" "source_order" "statement_descriptor" "token" "type" "usage"
    ]
    "sources::retrieve" GET Api "/v1/sources/{source}" "payments" Form [
        "client_secret" "expand"
    ]
    "sources::update" POST Api "/v1/sources/{source}" "payments" Form [
        "amount" "expand" "mandate" "metadata" "owner" "source_order"
    ]
    "sources::verify" POST Api "/v1/sources/{source}/verify" "payments" Form [
        "expand" "values"
    ]
    "subscription_items::create" POST Api "/v1/subscription_items" "billing" Form [
        "billing_thresholds" "current_trial" "discounts" "expand" "metadata" "payment_behavior"
        "plan" "price" "price_data" "proration_behavior" "proration_date" "quantity" "subscription"
        "tax_rates"
    ]
    "subscription_items::delete" DELETE Api "/v1/subscription_items/{item}" "billing" Form [
        "clear_usage" "payment_behavior" "proration_behavior" "proration_date"
    ]
    "subscription_items::list" GET Api "/v1/subscription_items" "billing" Form [
        "ending_before" "expand" "limit" "starting_after" "subscription"
    ]
    "subscription_items::retrieve" GET Api "/v1/subscription_items/{item}" "billing" Form [
        "expand"
    ]
    "subscription_items::update" POST Api "/v1/subscription_items/{item}" "billing" Form [
        "billing_thresholds" "current_trial" "discounts" "expand" "metadata" "off_session"
        "payment_behavior" "plan" "price" "price_data" "proration_behavior" "proration_date"
        "quantity" "tax_rates"
    ]
    "subscription_schedules::cancel" POST Api "/v1/subscription_schedules/{schedule}/cancel" "billing" Form [
        "expand" "invoice_now" "prorate"
    ]
    "subscription_schedules::create" POST Api "/v1/subscription_schedules" "billing" Form [
        "billing_mode" "customer" "customer_account" "default_settings" "end_behavior" "expand"
        "from_subscription" "metadata" "pause_schedules" "phases" "start_date"
    ]
    "subscription_schedules::list" GET Api "/v1/subscription_schedules" "billing" Form [
        "canceled_at" "completed_at" "created" "customer" "customer_account" "ending_before"
        "expand" "limit" "released_at" "scheduled" "starting_after"
    ]
    "subscription_schedules::release" POST Api "/v1/subscription_schedules/{schedule}/release" "billing" Form [
        "expand" "preserve_cancel_date"
    ]
    "subscription_schedules::retrieve" GET Api "/v1/subscription_schedules/{schedule}" "billing" Form [
        "expand"
    ]
    "subscription_schedules::update" POST Api "/v1/subscription_schedules/{schedule}" "billing" Form [
        "default_settings" "end_behavior" "expand" "metadata" "pause_schedules" "phases"
        "proration_behavior"
    ]
    "subscriptions::cancel" DELETE Api "/v1/subscriptions/{subscription_exposed_id}" "billing" Form [
        "cancellation_details" "expand" "invoice_now" "prorate"
    ]
    "subscriptions::create" POST Api "/v1/subscriptions" "billing" Form [
        "add_invoice_items" "application_fee_percent" "automatic_tax" "backdate_start_date"
        "billing_cycle_anchor" "billing_cycle_anchor_config" "billing_mode" "billing_schedules"
        "billing_thresholds" "cancel_at" "cancel_at_period_end" "collection_method" "currency"
        "customer" "customer_account" "days_until_due" "default_payment_method" "default_source"
        "default_tax_rates" "description" "discounts" "expand" "invoice_settings" "items" "metadata"
        "off_session" "on_behalf_of" "payment_behavior" "payment_settings"
        "pending_invoice_item_interval" "proration_behavior" "transfer_data" "trial_end"
        "trial_from_plan" "trial_period_days" "trial_settings"
    ]
    "subscriptions::delete_discount" DELETE Api "/v1/subscriptions/{subscription_exposed_id}/discount" "billing" Form []
    "subscriptions::list" GET Api "/v1/subscriptions" "billing" Form [
        "automatic_tax" "collection_method" "created" "current_period_end" "current_period_start"
        "customer" "customer_account" "ending_before" "expand" "limit" "plan" "price"
        "starting_after" "status" "test_clock"
    ]
    "subscriptions::migrate" POST Api "/v1/subscriptions/{subscription}/migrate" "billing" Form [
        "billing_mode" "expand"
    ]
    "subscriptions::pause" POST Api "/v1/subscriptions/{subscription}/pause" "billing" Form [
        "bill_for" "expand" "invoicing_behavior" "type"
    ]
    "subscriptions::resume" POST Api "/v1/subscriptions/{subscription}/resume" "billing" Form [
        "billing_cycle_anchor" "expand" "payment_behavior" "proration_behavior" "proration_date"
    ]
    "subscriptions::retrieve" GET Api "/v1/subscriptions/{subscription_exposed_id}" "billing" Form [
        "expand"
    ]
    "subscriptions::search" GET Api "/v1/subscriptions/search" "billing" Form [
        "expand" "limit" "page" "query"
    ]
    "subscriptions::update" POST Api "/v1/subscriptions/{subscription_exposed_id}" "billing" Form [
        "add_invoice_items" "application_fee_percent" "automatic_tax" "billing_cycle_anchor"
        "billing_schedules" "billing_thresholds" "cancel_at" "cancel_at_period_end"
        "cancellation_details" "collection_method" "days_until_due" "default_payment_method"
        "default_source" "default_tax_rates" "description" "discounts" "expand" "invoice_settings"
        "items" "metadata" "off_session" "on_behalf_of" "pause_collection" "payment_behavior"
        "payment_settings" "pending_invoice_item_interval" "proration_behavior" "proration_date"
        "transfer_data" "trial_end" "trial_from_plan" "trial_settings"
    ]
    "tax::associations::find" GET Api "/v1/tax/associations/find" "tax" Form [
        "expand" "payment_intent"
    ]
    "tax::calculation_line_items::list" GET Api "/v1/tax/calculations/{calculation}/line_items" "tax" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "tax::calculations::create" POST Api "/v1/tax/calculations" "tax" Form [
        "currency" "customer" "customer_details" "expand" "line_items" "ship_from_details"
        "shipping_cost" "tax_date"
    ]
    "tax::calculations::retrieve" GET Api "/v1/tax/calculations/{calculation}" "tax" Form [
        "expand"
    ]
    "tax::locations::create" POST Api "/v1/tax/locations" "tax" Form [
        "address" "description" "expand" "type"
    ]
    "tax::locations::list" GET Api "/v1/tax/locations" "tax" Form [
        "ending_before" "expand" "limit" "starting_after" "type"
    ]
    "tax::locations::retrieve" GET Api "/v1/tax/locations/{location}" "tax" Form [
        "expand"
    ]
    "tax::registrations::create" POST Api "/v1/tax/registrations" "tax" Form [
        "active_from" "country" "country_options" "expand" "expires_at"
    ]
    "tax::registrations::list" GET Api "/v1/tax/registrations" "tax" Form [
        "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "tax::registrations::retrieve" GET Api "/v1/tax/registrations/{id}" "tax" Form [
        "expand"
    ]
    "tax::registrations::update" POST Api "/v1/tax/registrations/{id}" "tax" Form [
        "active_from" "expand" "expires_at"
    ]
    "tax::settings::retrieve" GET Api "/v1/tax/settings" "tax" Form [
        "expand"
    ]
    "tax::settings::update" POST Api "/v1/tax/settings" "tax" Form [
        "defaults" "expand" "head_office"
    ]
    "tax::transaction_line_items::list" GET Api "/v1/tax/transactions/{transaction}/line_items" "tax" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "tax::transactions::create_from_calculation" POST Api "/v1/tax/transactions/create_from_calculation" "tax" Form [
        "calculation" "expand" "metadata" "posted_at" "reference"
    ]
    "tax::transactions::create_reversal" POST Api "/v1/tax/transactions/create_reversal" "tax" Form [
        "expand" "flat_amount" "line_items" "metadata" "mode" "original_transaction" "reference"
        "shipping_cost"
    ]
    "tax::transactions::retrieve" GET Api "/v1/tax/transactions/{transaction}" "tax" Form [
        "expand"
    ]
    "tax_codes::list" GET Api "/v1/tax_codes" "tax" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "tax_codes::retrieve" GET Api "/v1/tax_codes/{id}" "tax" Form [
        "expand"
    ]
    "tax_ids::create" POST Api "/v1/tax_ids" "tax" Form [
        "expand" "owner" "type" "value"
    ]
    "tax_ids::delete" DELETE Api "/v1/tax_ids/{id}" "tax" Form []
    "tax_ids::list" GET Api "/v1/tax_ids" "tax" Form [
        "ending_before" "expand" "limit" "owner" "starting_after"
    ]
    "tax_ids::retrieve" GET Api "/v1/tax_ids/{id}" "tax" Form [
        "expand"
    ]
    "tax_rates::create" POST Api "/v1/tax_rates" "tax" Form [
        "active" "country" "description" "display_name" "expand" "inclusive" "jurisdiction"
        "metadata" "percentage" "state" "tax_type"
    ]
    "tax_rates::list" GET Api "/v1/tax_rates" "tax" Form [
        "active" "created" "ending_before" "expand" "inclusive" "limit" "starting_after"
    ]
    "tax_rates::retrieve" GET Api "/v1/tax_rates/{tax_rate}" "tax" Form [
        "expand"
    ]
    "tax_rates::update" POST Api "/v1/tax_rates/{tax_rate}" "tax" Form [
        "active" "country" "description" "display_name" "expand" "jurisdiction" "metadata" "state"
        "tax_type"
    ]
    "terminal::configurations::create" POST Api "/v1/terminal/configurations" "terminal" Form [
        "bbpos_wisepad3" "bbpos_wisepos_e" "cellular" "expand" "name" "offline" "reader_security"
        "reboot_window" "stripe_s700" "stripe_s710" "stripe_t600" "tipping" "verifone_m425"
        "verifone_p400" "verifone_p630" "verifone_ux700" "verifone_v660p" "wifi"
    ]
    "terminal::configurations::delete" DELETE Api "/v1/terminal/configurations/{configuration}" "terminal" Form []
    "terminal::configurations::list" GET Api "/v1/terminal/configurations" "terminal" Form [
        "ending_before" "expand" "is_account_default" "limit" "starting_after"
    ]
    "terminal::configurations::retrieve" GET Api "/v1/terminal/configurations/{configuration}" "terminal" Form [
        "expand"
    ]
    "terminal::configurations::update" POST Api "/v1/terminal/configurations/{configuration}" "terminal" Form [
        "bbpos_wisepad3" "bbpos_wisepos_e" "cellular" "expand" "name" "offline" "reader_security"
        "reboot_window" "stripe_s700" "stripe_s710" "stripe_t600" "tipping" "verifone_m425"
        "verifone_p400" "verifone_p630" "verifone_ux700" "verifone_v660p" "wifi"
    ]
    "terminal::connection_tokens::create" POST Api "/v1/terminal/connection_tokens" "terminal" Form [
        "expand" "location"
    ]
    "terminal::locations::create" POST Api "/v1/terminal/locations" "terminal" Form [
        "address" "address_kana" "address_kanji" "configuration_overrides" "display_name"
        "display_name_kana" "display_name_kanji" "expand" "metadata" "phone"
    ]
    "terminal::locations::delete" DELETE Api "/v1/terminal/locations/{location}" "terminal" Form []
    "terminal::locations::list" GET Api "/v1/terminal/locations" "terminal" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "terminal::locations::retrieve" GET Api "/v1/terminal/locations/{location}" "terminal" Form [
        "expand"
    ]
    "terminal::locations::update" POST Api "/v1/terminal/locations/{location}" "terminal" Form [
        "address" "address_kana" "address_kanji" "configuration_overrides" "display_name"
        "display_name_kana" "display_name_kanji" "expand" "metadata" "phone"
    ]
    "terminal::onboarding_links::create" POST Api "/v1/terminal/onboarding_links" "terminal" Form [
        "expand" "link_options" "link_type" "on_behalf_of"
    ]
    "terminal::readers::cancel_action" POST Api "/v1/terminal/readers/{reader}/cancel_action" "terminal" Form [
        "expand"
    ]
    "terminal::readers::collect_inputs" POST Api "/v1/terminal/readers/{reader}/collect_inputs" "terminal" Form [
        "expand" "inputs" "metadata"
    ]
    "terminal::readers::collect_payment_method" POST Api "/v1/terminal/readers/{reader}/collect_payment_method" "terminal" Form [
        "collect_config" "expand" "payment_intent"
    ]
    "terminal::readers::confirm_payment_intent" POST Api "/v1/terminal/readers/{reader}/confirm_payment_intent" "terminal" Form [
        "confirm_config" "expand" "payment_intent"
    ]
    "terminal::readers::create" POST Api "/v1/terminal/readers" "terminal" Form [
        "expand" "label" "location" "metadata" "registration_code"
    ]
    "terminal::readers::delete" DELETE Api "/v1/terminal/readers/{reader}" "terminal" Form []
    "terminal::readers::list" GET Api "/v1/terminal/readers" "terminal" Form [
        "device_type" "ending_before" "expand" "limit" "location" "serial_number" "starting_after"
        "status"
    ]
    "terminal::readers::process_payment_intent" POST Api "/v1/terminal/readers/{reader}/process_payment_intent" "terminal" Form [
        "expand" "payment_intent" "process_config"
    ]
    "terminal::readers::process_setup_intent" POST Api "/v1/terminal/readers/{reader}/process_setup_intent" "terminal" Form [
        "allow_redisplay" "expand" "process_config" "setup_intent"
    ]
    "terminal::readers::refund_payment" POST Api "/v1/terminal/readers/{reader}/refund_payment" "terminal" Form [
        "amount" "charge" "expand" "metadata" "payment_intent" "refund_application_fee"
        "refund_payment_config" "reverse_transfer"
    ]
    "terminal::readers::retrieve" GET Api "/v1/terminal/readers/{reader}" "terminal" Form [
        "expand"
    ]
    "terminal::readers::set_reader_display" POST Api "/v1/terminal/readers/{reader}/set_reader_display" "terminal" Form [
        "cart" "expand" "type"
    ]
    "terminal::readers::update" POST Api "/v1/terminal/readers/{reader}" "terminal" Form [
        "expand" "label" "metadata"
    ]
    "test_helpers::confirmation_tokens::create" POST Api "/v1/test_helpers/confirmation_tokens" "payments" Form [
        "expand" "payment_method" "payment_method_data" "payment_method_options" "return_url"
        "setup_future_usage" "shipping"
    ]
    "test_helpers::customers::fund_cash_balance" POST Api "/v1/test_helpers/customers/{customer}/fund_cash_balance" "payments" Form [
        "amount" "currency" "expand" "reference"
    ]
    "test_helpers::issuing::authorizations::capture" POST Api "/v1/test_helpers/issuing/authorizations/{authorization}/capture" "issuing" Form [
        "capture_amount" "close_authorization" "expand" "purchase_details"
    ]
    "test_helpers::issuing::authorizations::create" POST Api "/v1/test_helpers/issuing/authorizations" "issuing" Form [
        "amount" "amount_details" "authorization_method" "card" "currency" "expand" "fleet"
        "fraud_disputability_likelihood" "fuel" "is_amount_controllable" "merchant_amount"
        "merchant_currency" "merchant_data" "network_data" "risk_assessment" "verification_data"
        "wallet"
    ]
    "test_helpers::issuing::authorizations::expire" POST Api "/v1/test_helpers/issuing/authorizations/{authorization}/expire" "issuing" Form [
        "expand"
    ]
    "test_helpers::issuing::authorizations::finalize_amount" POST Api "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount" "issuing" Form [
        "expand" "final_amount" "fleet" "fuel"
    ]
    "test_helpers::issuing::authorizations::increment" POST Api "/v1/test_helpers/issuing/authorizations/{authorization}/increment" "issuing" Form [
        "expand" "increment_amount" "is_amount_controllable"
    ]
    "test_helpers::issuing::authorizations::respond" POST Api "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond" "issuing" Form [
        "confirmed" "expand"
    ]
    "test_helpers::issuing::authorizations::reverse" POST Api "/v1/test_helpers/issuing/authorizations/{authorization}/reverse" "issuing" Form [
        "expand" "reverse_amount"
    ]
    "test_helpers::issuing::cards::deliver_card" POST Api "/v1/test_helpers/issuing/cards/{card}/shipping/deliver" "issuing" Form [
        "expand"
    ]
    "test_helpers::issuing::cards::fail_card" POST Api "/v1/test_helpers/issuing/cards/{card}/shipping/fail" "issuing" Form [
        "expand"
    ]
    "test_helpers::issuing::cards::return_card" POST Api "/v1/test_helpers/issuing/cards/{card}/shipping/return" "issuing" Form [
        "expand"
    ]
    "test_helpers::issuing::cards::ship_card" POST Api "/v1/test_helpers/issuing/cards/{card}/shipping/ship" "issuing" Form [
        "expand"
    ]
    "test_helpers::issuing::cards::submit_card" POST Api "/v1/test_helpers/issuing/cards/{card}/shipping/submit" "issuing" Form [
        "expand"
    ]
    "test_helpers::issuing::personalization_designs::activate" POST Api "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate" "issuing" Form [
        "expand"
    ]
    "test_helpers::issuing::personalization_designs::deactivate" POST Api "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate" "issuing" Form [
        "expand"
    ]
    "test_helpers::issuing::personalization_designs::reject" POST Api "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject" "issuing" Form [
        "expand" "rejection_reasons"
    ]
    "test_helpers::issuing::transactions::create_force_capture" POST Api "/v1/test_helpers/issuing/transactions/create_force_capture" "issuing" Form [
        "amount" "card" "currency" "expand" "merchant_data" "purchase_details"
    ]
    "test_helpers::issuing::transactions::create_unlinked_refund" POST Api "/v1/test_helpers/issuing/transactions/create_unlinked_refund" "issuing" Form [
        "amount" "card" "currency" "expand" "merchant_data" "purchase_details"
    ]
    "test_helpers::issuing::transactions::refund" POST Api "/v1/test_helpers/issuing/transactions/{transaction}/refund" "issuing" Form [
        "expand" "refund_amount"
    ]
    "test_helpers::refunds::expire" POST Api "/v1/test_helpers/refunds/{refund}/expire" "payments" Form [
        "expand"
    ]
    "test_helpers::terminal::readers::present_payment_method" POST Api "/v1/test_helpers/terminal/readers/{reader}/present_payment_method" "terminal" Form [
        "amount_tip" "card" "card_present" "expand" "interac_present" "type"
    ]
    "test_helpers::terminal::readers::succeed_input_collection" POST Api "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection" "terminal" Form [
        "expand" "skip_non_required_inputs"
    ]
    "test_helpers::terminal::readers::timeout_input_collection" POST Api "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection" "terminal" Form [
        "expand"
    ]
    "test_helpers::test_clocks::advance" POST Api "/v1/test_helpers/test_clocks/{test_clock}/advance" "billing" Form [
        "expand" "frozen_time"
    ]
    "test_helpers::test_clocks::create" POST Api "/v1/test_helpers/test_clocks" "billing" Form [
        "customer" "expand" "frozen_time" "name"
    ]
    "test_helpers::test_clocks::delete" DELETE Api "/v1/test_helpers/test_clocks/{test_clock}" "billing" Form []
    "test_helpers::test_clocks::list" GET Api "/v1/test_helpers/test_clocks" "billing" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "test_helpers::test_clocks::retrieve" GET Api "/v1/test_helpers/test_clocks/{test_clock}" "billing" Form [
        "expand"
    ]
    "test_helpers::treasury::inbound_transfers::fail" POST Api "/v1/test_helpers/treasury/inbound_transfers/{id}/fail" "treasury" Form [
        "expand" "failure_details"
    ]
    "test_helpers::treasury::inbound_transfers::return_inbound_transfer" POST Api "/v1/test_helpers/treasury/inbound_transfers/{id}/return" "treasury" Form [
        "expand"
    ]
    "test_helpers::treasury::inbound_transfers::succeed" POST Api "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed" "treasury" Form [
        "expand"
    ]
    "test_helpers::treasury::outbound_payments::fail" POST Api "/v1/test_helpers/treasury/outbound_payments/{id}/fail" "treasury" Form [
        "expand"
    ]
    "test_helpers::treasury::outbound_payments::post" POST Api "/v1/test_helpers/treasury/outbound_payments/{id}/post" "treasury" Form [
        "expand"
    ]
    "test_helpers::treasury::outbound_payments::return_outbound_payment" POST Api "/v1/test_helpers/treasury/outbound_payments/{id}/return" "treasury" Form [
        "expand" "returned_details"
    ]
    "test_helpers::treasury::outbound_payments::update" POST Api "/v1/test_helpers/treasury/outbound_payments/{id}" "treasury" Form [
        "expand" "tracking_details"
    ]
    "test_helpers::treasury::outbound_transfers::fail" POST Api "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail" "treasury" Form [
        "expand"
    ]
    "test_helpers::treasury::outbound_transfers::post" POST Api "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post" "treasury" Form [
        "expand"
    ]
    "test_helpers::treasury::outbound_transfers::return_outbound_transfer" POST Api "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return" "treasury" Form [
        "expand" "returned_details"
    ]
    "test_helpers::treasury::outbound_transfers::update" POST Api "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}" "treasury" Form [
        "expand" "tracking_details"
    ]
    "test_helpers::treasury::received_credits::create" POST Api "/v1/test_helpers/treasury/received_credits" "treasury" Form [
        "amount" "currency" "description" "expand" "financial_account"
        "initiating_payment_method_details" "network"
    ]
    "test_helpers::treasury::received_debits::create" POST Api "/v1/test_helpers/treasury/received_debits" "treasury" Form [
        "amount" "currency" "description" "expand" "financial_account"
        "initiating_payment_method_details" "network"
    ]
    "three_d_secure::authentications::cancel" POST Api "/v1/three_d_secure/authentications/{authentication}/cancel" "payments" Form [
        "expand" "metadata"
    ]
    "three_d_secure::authentications::create" POST Api "/v1/three_d_secure/authentications" "payments" Form [
        "acquirer_details" "amount" "channel" "currency" "directory_server" "expand"
        "flow_preference" "future_usage" "message_category" "metadata" "payment_method"
        "payment_method_data" "reason" "shipping_address" "submit"
    ]
    "three_d_secure::authentications::list" GET Api "/v1/three_d_secure/authentications" "payments" Form [
        "created" "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "three_d_secure::authentications::retrieve" GET Api "/v1/three_d_secure/authentications/{authentication}" "payments" Form [
        "expand"
    ]
    "three_d_secure::authentications::submit" POST Api "/v1/three_d_secure/authentications/{authentication}/submit" "payments" Form [
        "expand" "fingerprinting_result" "metadata"
    ]
    "tokens::create" POST Api "/v1/tokens" "core" Form [
        "account" "bank_account" "card" "customer" "cvc_update" "expand" "person" "pii"
    ]
    "tokens::retrieve" GET Api "/v1/tokens/{token}" "core" Form [
        "expand"
    ]
    "topups::cancel" POST Api "/v1/topups/{topup}/cancel" "balance" Form [
        "expand"
    ]
    "topups::create" POST Api "/v1/topups" "balance" Form [
        "amount" "currency" "description" "expand" "metadata" "payment_method"
        "payment_method_options" "source" "statement_descriptor" "transfer_group"
    ]
    "topups::list" GET Api "/v1/topups" "balance" Form [
        "amount" "created" "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "topups::retrieve" GET Api "/v1/topups/{topup}" "balance" Form [
        "expand"
    ]
    "topups::update" POST Api "/v1/topups/{topup}" "balance" Form [
        "description" "expand" "metadata"
    ]
    "transfer_reversals::create" POST Api "/v1/transfers/{id}/reversals" "connect" Form [
        "amount" "description" "expand" "metadata" "refund_application_fee"
    ]
    "transfer_reversals::list" GET Api "/v1/transfers/{id}/reversals" "connect" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "transfer_reversals::retrieve" GET Api "/v1/transfers/{transfer}/reversals/{id}" "connect" Form [
        "expand"
    ]
    "transfer_reversals::update" POST Api "/v1/transfers/{transfer}/reversals/{id}" "connect" Form [
        "expand" "metadata"
    ]
    "transfers::create" POST Api "/v1/transfers" "connect" Form [
        "amount" "currency" "description" "destination" "expand" "metadata" "source_transaction"
        "source_type" "transfer_group"
    ]
    "transfers::list" GET Api "/v1/transfers" "connect" Form [
        "created" "destination" "ending_before" "expand" "limit" "starting_after" "transfer_group"
    ]
    "transfers::retrieve" GET Api "/v1/transfers/{transfer}" "connect" Form [
        "expand"
    ]
    "transfers::update" POST Api "/v1/transfers/{transfer}" "connect" Form [
        "description" "expand" "metadata"
    ]
    "treasury::credit_reversals::create" POST Api "/v1/treasury/credit_reversals" "treasury" Form [
        "expand" "metadata" "received_credit"
    ]
    "treasury::credit_reversals::list" GET Api "/v1/treasury/credit_reversals" "treasury" Form [
        "ending_before" "expand" "financial_account" "limit" "received_credit" "starting_after"
        "status"
    ]
    "treasury::credit_reversals::retrieve" GET Api "/v1/treasury/credit_reversals/{credit_reversal}" "treasury" Form [
        "expand"
    ]
    "treasury::debit_reversals::create" POST Api "/v1/treasury/debit_reversals" "treasury" Form [
        "expand" "metadata" "received_debit"
    ]
    "treasury::debit_reversals::list" GET Api "/v1/treasury/debit_reversals" "treasury" Form [
        "ending_before" "expand" "financial_account" "limit" "received_debit" "resolution"
        "starting_after" "status"
    ]
    "treasury::debit_reversals::retrieve" GET Api "/v1/treasury/debit_reversals/{debit_reversal}" "treasury" Form [
        "expand"
    ]
    "treasury::financial_account_features::retrieve" GET Api "/v1/treasury/financial_accounts/{financial_account}/features" "treasury" Form [
        "expand"
    ]
    "treasury::financial_account_features::update" POST Api "/v1/treasury/financial_accounts/{financial_account}/features" "treasury" Form [
        "card_issuing" "deposit_insurance" "expand" "financial_addresses" "inbound_transfers"
        "intra_stripe_flows" "outbound_payments" "outbound_transfers"
    ]
    "treasury::financial_accounts::close" POST Api "/v1/treasury/financial_accounts/{financial_account}/close" "treasury" Form [
        "expand" "forwarding_settings"
    ]
    "treasury::financial_accounts::create" POST Api "/v1/treasury/financial_accounts" "treasury" Form [
        "expand" "features" "metadata" "nickname" "platform_restrictions" "supported_currencies"
    ]
    "treasury::financial_accounts::list" GET Api "/v1/treasury/financial_accounts" "treasury" Form [
        "created" "ending_before" "expand" "limit" "starting_after" "status"
    ]
    "treasury::financial_accounts::retrieve" GET Api "/v1/treasury/financial_accounts/{financial_account}" "treasury" Form [
        "expand"
    ]
    "treasury::financial_accounts::update" POST Api "/v1/treasury/financial_accounts/{financial_account}" "treasury" Form [
        "expand" "features" "forwarding_settings" "metadata" "nickname" "platform_restrictions"
    ]
    "treasury::inbound_transfers::cancel" POST Api "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel" "treasury" Form [
        "expand"
    ]
    "treasury::inbound_transfers::create" POST Api "/v1/treasury/inbound_transfers" "treasury" Form [
        "amount" "currency" "description" "expand" "financial_account" "metadata"
        "origin_payment_method" "statement_descriptor"
    ]
    "treasury::inbound_transfers::list" GET Api "/v1/treasury/inbound_transfers" "treasury" Form [
        "ending_before" "expand" "financial_account" "limit" "starting_after" "status"
    ]
    "treasury::inbound_transfers::retrieve" GET Api "/v1/treasury/inbound_transfers/{id}" "treasury" Form [
        "expand"
    ]
    "treasury::outbound_payments::cancel" POST Api "/v1/treasury/outbound_payments/{id}/cancel" "treasury" Form [
        "expand"
    ]
    "treasury::outbound_payments::create" POST Api "/v1/treasury/outbound_payments" "treasury" Form [
        "amount" "currency" "customer" "description" "destination_payment_method"
        "destination_payment_method_data" "destination_payment_method_options" "end_user_details"
        "expand" "financial_account" "metadata" "statement_descriptor"
    ]
    "treasury::outbound_payments::list" GET Api "/v1/treasury/outbound_payments" "treasury" Form [
        "created" "customer" "ending_before" "expand" "financial_account" "limit" "starting_after"
        "status"
    ]
    "treasury::outbound_payments::retrieve" GET Api "/v1/treasury/outbound_payments/{id}" "treasury" Form [
        "expand"
    ]
    "treasury::outbound_transfers::cancel" POST Api "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel" "treasury" Form [
        "expand"
    ]
    "treasury::outbound_transfers::create" POST Api "/v1/treasury/outbound_transfers" "treasury" Form [
        "amount" "currency" "description" "destination_payment_method"
        "destination_payment_method_data" "destination_payment_method_options" "expand"
        "financial_account" "metadata" "statement_descriptor"
    ]
    "treasury::outbound_transfers::list" GET Api "/v1/treasury/outbound_transfers" "treasury" Form [
        "ending_before" "expand" "financial_account" "limit" "starting_after" "status"
    ]
    "treasury::outbound_transfers::retrieve" GET Api "/v1/treasury/outbound_transfers/{outbound_transfer}" "treasury" Form [
        "expand"
    ]
    "treasury::received_credits::list" GET Api "/v1/treasury/received_credits" "treasury" Form [
        "ending_before" "expand" "financial_account" "limit" "linked_flows" "starting_after"
        "status"
    ]
    "treasury::received_credits::retrieve" GET Api "/v1/treasury/received_credits/{id}" "treasury" Form [
        "expand"
    ]
    "treasury::received_debits::list" GET Api "/v1/treasury/received_debits" "treasury" Form [
        "ending_before" "expand" "financial_account" "limit" "starting_after" "status"
    ]
    "treasury::received_debits::retrieve" GET Api "/v1/treasury/received_debits/{id}" "treasury" Form [
        "expand"
    ]
    "treasury::transaction_entries::list" GET Api "/v1/treasury/transaction_entries" "treasury" Form [
        "created" "effective_at" "ending_before" "expand" "financial_account" "limit" "order_by"
        "starting_after" "transaction"
    ]
    "treasury::transaction_entries::retrieve" GET Api "/v1/treasury/transaction_entries/{id}" "treasury" Form [
        "expand"
    ]
    "treasury::transactions::list" GET Api "/v1/treasury/transactions" "treasury" Form [
        "created" "ending_before" "expand" "financial_account" "limit" "order_by" "starting_after"
        "status" "status_transitions"
    ]
    "treasury::transactions::retrieve" GET Api "/v1/treasury/transactions/{id}" "treasury" Form [
        "expand"
    ]
    "v2::billing::meter_event_adjustments::create" POST Api "/v2/billing/meter_event_adjustments" "billing" Json [
        "cancel" "event_name" "type"
    ]
    "v2::billing::meter_event_session::create" POST Api "/v2/billing/meter_event_session" "billing" Json []
    "v2::billing::meter_event_stream::create" POST MeterEvents "/v2/billing/meter_event_stream" "billing" Json [
        "events"
    ]
    "v2::billing::meter_events::create" POST Api "/v2/billing/meter_events" "billing" Json [
        "event_name" "identifier" "payload" "timestamp"
    ]
    "v2::commerce::product_catalog::imports::create" POST Api "/v2/commerce/product_catalog/imports" "catalog" Json [
        "feed_type" "metadata" "mode"
    ]
    "v2::commerce::product_catalog::imports::list" GET Api "/v2/commerce/product_catalog/imports" "catalog" Json [
        "created" "created_gt" "created_gte" "created_lt" "created_lte" "feed_type" "limit" "status"
    ]
    "v2::commerce::product_catalog::imports::retrieve" GET Api "/v2/commerce/product_catalog/imports/{id}" "catalog" Json []
    "v2::core::account_links::create" POST Api "/v2/core/account_links" "connect" Json [
        "account" "use_case"
    ]
    "v2::core::account_person_tokens::create" POST Api "/v2/core/accounts/{account_id}/person_tokens" "connect" Json [
        "additional_addresses" "additional_names" "additional_terms_of_service" "address"
        "date_of_birth" "documents" "email" "given_name" "id_numbers" "legal_gender" "metadata"
        "nationalities" "phone" "political_exposure" "relationship" "script_addresses"
        "script_names" "surname"
    ]
    "v2::core::account_person_tokens::retrieve" GET Api "/v2/core/accounts/{account_id}/person_tokens/{id}" "connect" Json []
    "v2::core::account_persons::create" POST Api "/v2/core/accounts/{account_id}/persons" "connect" Json [
        "additional_addresses" "additional_names" "additional_terms_of_service" "address"
        "date_of_birth" "documents" "email" "given_name" "id_numbers" "legal_gender" "metadata"
        "nationalities" "person_token" "phone" "political_exposure" "relationship"
        "script_addresses" "script_names" "surname"
    ]
    "v2::core::account_persons::delete" DELETE Api "/v2/core/accounts/{account_id}/persons/{id}" "connect" Json []
    "v2::core::account_persons::list" GET Api "/v2/core/accounts/{account_id}/persons" "connect" Json [
        "limit"
    ]
    "v2::core::account_persons::retrieve" GET Api "/v2/core/accounts/{account_id}/persons/{id}" "connect" Json []
    "v2::core::account_persons::update" POST Api "/v2/core/accounts/{account_id}/persons/{id}" "connect" Json [
        "additional_addresses" "additional_names" "additional_terms_of_service" "address"
        "date_of_birth" "documents" "email" "given_name" "id_numbers" "legal_gender" "metadata"
        "nationalities" "person_token" "phone" "political_exposure" "relationship"
        "script_addresses" "script_names" "surname"
    ]
    "v2::core::account_tokens::create" POST Api "/v2/core/account_tokens" "connect" Json [
        "contact_email" "contact_phone" "display_name" "identity"
    ]
    "v2::core::account_tokens::retrieve" GET Api "/v2/core/account_tokens/{id}" "connect" Json []
    "v2::core::accounts::close" POST Api "/v2/core/accounts/{id}/close" "connect" Json [
        "applied_configurations"
    ]
    "v2::core::accounts::create" POST Api "/v2/core/accounts" "connect" Json [
        "account_token" "configuration" "contact_email" "contact_phone" "dashboard" "defaults"
        "display_name" "identity" "include" "metadata"
    ]
    "v2::core::accounts::list" GET Api "/v2/core/accounts" "connect" Json [
        "applied_configurations" "closed" "limit"
    ]
    "v2::core::accounts::retrieve" GET Api "/v2/core/accounts/{id}" "connect" Json [
        "include"
    ]
    "v2::core::accounts::update" POST Api "/v2/core/accounts/{id}" "connect" Json [
        "account_token" "configuration" "contact_email" "contact_phone" "dashboard" "defaults"
        "display_name" "identity" "include" "metadata"
    ]
    "v2::core::event_destinations::create" POST Api "/v2/core/event_destinations" "core" Json [
        "amazon_eventbridge" "azure_event_grid" "description" "enabled_events" "event_payload"
        "events_from" "include" "metadata" "name" "snapshot_api_version" "type" "webhook_endpoint"
    ]
    "v2::core::event_destinations::delete" DELETE Api "/v2/core/event_destinations/{id}" "core" Json []
    "v2::core::event_destinations::disable" POST Api "/v2/core/event_destinations/{id}/disable" "core" Json []
    "v2::core::event_destinations::enable" POST Api "/v2/core/event_destinations/{id}/enable" "core" Json []
    "v2::core::event_destinations::list" GET Api "/v2/core/event_destinations" "core" Json [
        "include" "limit"
    ]
    "v2::core::event_destinations::ping" POST Api "/v2/core/event_destinations/{id}/ping" "core" Json []
    "v2::core::event_destinations::retrieve" GET Api "/v2/core/event_destinations/{id}" "core" Json [
        "include"
    ]
    "v2::core::event_destinations::update" POST Api "/v2/core/event_destinations/{id}" "core" Json [
        "description" "enabled_events" "include" "metadata" "name" "webhook_endpoint"
    ]
    "v2::core::events::list" GET Api "/v2/core/events" "core" Json [
        "created" "limit" "object_id" "types"
    ]
    "v2::core::events::retrieve" GET Api "/v2/core/events/{id}" "core" Json []
    "v2::core::vault::gb_bank_accounts::archive" POST Api "/v2/core/vault/gb_bank_accounts/{id}/archive" "money_management" Json []
    "v2::core::vault::gb_bank_accounts::create" POST Api "/v2/core/vault/gb_bank_accounts" "money_management" Json [
        "account_number" "bank_account_type" "currency" "iban" "sort_code"
    ]
    "v2::core::vault::gb_bank_accounts::list" GET Api "/v2/core/vault/gb_bank_accounts" "money_management" Json [
        "limit"
    ]
    "v2::core::vault::gb_bank_accounts::retrieve" GET Api "/v2/core/vault/gb_bank_accounts/{id}" "money_management" Json []
    "v2::core::vault::gb_bank_accounts::unarchive" POST Api "/v2/core/vault/gb_bank_accounts/{id}/unarchive" "money_management" Json []
    "v2::core::vault::us_bank_accounts::archive" POST Api "/v2/core/vault/us_bank_accounts/{id}/archive" "money_management" Json []
    "v2::core::vault::us_bank_accounts::confirm_microdeposits" POST Api "/v2/core/vault/us_bank_accounts/{id}/confirm_microdeposits" "money_management" Json [
        "amounts" "descriptor_code"
    ]
    "v2::core::vault::us_bank_accounts::create" POST Api "/v2/core/vault/us_bank_accounts" "money_management" Json [
        "account_number" "bank_account_type" "currency" "fedwire_routing_number" "routing_number"
    ]
    "v2::core::vault::us_bank_accounts::list" GET Api "/v2/core/vault/us_bank_accounts" "money_management" Json [
        "limit" "verification_status"
    ]
    "v2::core::vault::us_bank_accounts::retrieve" GET Api "/v2/core/vault/us_bank_accounts/{id}" "money_management" Json []
    "v2::core::vault::us_bank_accounts::send_microdeposits" POST Api "/v2/core/vault/us_bank_accounts/{id}/send_microdeposits" "money_management" Json []
    "v2::core::vault::us_bank_accounts::unarchive" POST Api "/v2/core/vault/us_bank_accounts/{id}/unarchive" "money_management" Json []
    "v2::core::vault::us_bank_accounts::update" POST Api "/v2/core/vault/us_bank_accounts/{id}" "money_management" Json [
        "fedwire_routing_number" "routing_number"
    ]
    "v2::money_management::adjustments::list" GET Api "/v2/money_management/adjustments" "money_management" Json [
        "adjusted_flow" "created" "limit"
    ]
    "v2::money_management::adjustments::retrieve" GET Api "/v2/money_management/adjustments/{id}" "money_management" Json []
    "v2::money_management::financial_accounts::list" GET Api "/v2/money_management/financial_accounts" "money_management" Json [
        "include" "limit" "statuses"
    ]
    "v2::money_management::financial_accounts::retrieve" GET Api "/v2/money_management/financial_accounts/{id}" "money_management" Json [
        "include"
    ]
    "v2::money_management::financial_accounts::update" POST Api "/v2/money_management/financial_accounts/{id}" "money_management" Json [
        "display_name" "metadata"
    ]
    "v2::money_management::financial_addresses::create" POST Api "/v2/money_management/financial_addresses" "money_management" Json [
        "bank_account" "financial_account" "type"
    ]
    "v2::money_management::financial_addresses::list" GET Api "/v2/money_management/financial_addresses" "money_management" Json [
        "financial_account" "limit"
    ]
    "v2::money_management::financial_addresses::retrieve" GET Api "/v2/money_management/financial_addresses/{id}" "money_management" Json []
    "v2::money_management::inbound_transfers::create" POST Api "/v2/money_management/inbound_transfers" "money_management" Json [
        "amount" "description" "from" "to"
    ]
    "v2::money_management::inbound_transfers::list" GET Api "/v2/money_management/inbound_transfers" "money_management" Json [
        "created" "limit"
    ]
    "v2::money_management::inbound_transfers::retrieve" GET Api "/v2/money_management/inbound_transfers/{id}" "money_management" Json []
    "v2::money_management::outbound_payments::cancel" POST Api "/v2/money_management/outbound_payments/{id}/cancel" "money_management" Json []
    "v2::money_management::outbound_payments::create" POST Api "/v2/money_management/outbound_payments" "money_management" Json [
        "amount" "description" "from" "metadata" "recipient_notification" "recipient_verification"
        "statement_descriptor" "to"
    ]
    "v2::money_management::outbound_payments::list" GET Api "/v2/money_management/outbound_payments" "money_management" Json [
        "created" "limit" "recipient" "status"
    ]
    "v2::money_management::outbound_payments::retrieve" GET Api "/v2/money_management/outbound_payments/{id}" "money_management" Json []
    "v2::money_management::outbound_setup_intents::cancel" POST Api "/v2/money_management/outbound_setup_intents/{id}/cancel" "money_management" Json []
    "v2::money_management::outbound_setup_intents::create" POST Api "/v2/money_management/outbound_setup_intents" "money_management" Json [
        "payout_method" "payout_method_data" "usage_intent"
    ]
    "v2::money_management::outbound_setup_intents::list" GET Api "/v2/money_management/outbound_setup_intents" "money_management" Json [
        "limit"
    ]
    "v2::money_management::outbound_setup_intents::retrieve" GET Api "/v2/money_management/outbound_setup_intents/{id}" "money_management" Json []
    "v2::money_management::outbound_setup_intents::update" POST Api "/v2/money_management/outbound_setup_intents/{id}" "money_management" Json [
        "payout_method" "payout_method_data"
    ]
    "v2::money_management::payout_intents::cancel" POST Api "/v2/money_management/payout_intents/{id}/cancel" "money_management" Json []
    "v2::money_management::payout_intents::confirm" POST Api "/v2/money_management/payout_intents/{id}/confirm" "money_management" Json []
    "v2::money_management::payout_intents::create" POST Api "/v2/money_management/payout_intents" "money_management" Json [
        "amount" "confirmation_method" "description" "from" "metadata" "recipient_notification"
        "schedule_options" "statement_descriptor" "to"
    ]
    "v2::money_management::payout_intents::list" GET Api "/v2/money_management/payout_intents" "money_management" Json [
        "limit"
    ]
    "v2::money_management::payout_intents::refresh_fx_quote" POST Api "/v2/money_management/payout_intents/{id}/refresh_fx_quote" "money_management" Json []
    "v2::money_management::payout_intents::refresh_recipient_verification" POST Api "/v2/money_management/payout_intents/{id}/refresh_recipient_verification" "money_management" Json []
    "v2::money_management::payout_intents::retrieve" GET Api "/v2/money_management/payout_intents/{id}" "money_management" Json []
    "v2::money_management::payout_intents::update" POST Api "/v2/money_management/payout_intents/{id}" "money_management" Json [
        "description" "metadata" "recipient_notification" "schedule_options" "statement_descriptor"
        "to"
    ]
    "v2::money_management::payout_methods::archive" POST Api "/v2/money_management/payout_methods/{id}/archive" "money_management" Json []
    "v2::money_management::payout_methods::list" GET Api "/v2/money_management/payout_methods" "money_management" Json [
        "limit" "usage_status"
    ]
    "v2::money_management::payout_methods::retrieve" GET Api "/v2/money_management/payout_methods/{id}" "money_management" Json []
    "v2::money_management::payout_methods::unarchive" POST Api "/v2/money_management/payout_methods/{id}/unarchive" "money_management" Json []
    "v2::money_management::payout_methods_bank_account_spec::retrieve" GET Api "/v2/money_management/payout_methods_bank_account_spec" "money_management" Json [
        "countries"
    ]
    "v2::money_management::received_credits::list" GET Api "/v2/money_management/received_credits" "money_management" Json [
        "created" "limit"
    ]
    "v2::money_management::received_credits::retrieve" GET Api "/v2/money_management/received_credits/{id}" "money_management" Json []
    "v2::money_management::recipient_verifications::acknowledge" POST Api "/v2/money_management/recipient_verifications/{id}/acknowledge" "money_management" Json []
    "v2::money_management::recipient_verifications::create" POST Api "/v2/money_management/recipient_verifications" "money_management" Json [
        "payout_method" "recipient"
    ]
    "v2::money_management::recipient_verifications::retrieve" GET Api "/v2/money_management/recipient_verifications/{id}" "money_management" Json []
    "v2::money_management::test_helpers::financial_addresses::credit" POST Api "/v2/money_management/test_helpers/financial_addresses/{id}/credit" "money_management" Json [
        "amount" "network" "statement_descriptor"
    ]
    "v2::money_management::transaction_entries::list" GET Api "/v2/money_management/transaction_entries" "money_management" Json [
        "created" "limit" "transaction"
    ]
    "v2::money_management::transaction_entries::retrieve" GET Api "/v2/money_management/transaction_entries/{id}" "money_management" Json []
    "v2::money_management::transactions::list" GET Api "/v2/money_management/transactions" "money_management" Json [
        "created" "financial_account" "flow" "limit"
    ]
    "v2::money_management::transactions::refresh_regulatory_receipt" POST Api "/v2/money_management/transactions/{id}/refresh_regulatory_receipt" "money_management" Json []
    "v2::money_management::transactions::retrieve" GET Api "/v2/money_management/transactions/{id}" "money_management" Json []
    "v2::money_management::transactions::update" POST Api "/v2/money_management/transactions/{id}" "money_management" Json [
        "description" "metadata"
    ]
    "v2::test_helpers::money_management::recipient_verifications" POST Api "/v2/test_helpers/money_management/recipient_verifications" "money_management" Json [
        "match_result" "payout_method" "recipient"
    ]
    "webhook_endpoints::create" POST Api "/v1/webhook_endpoints" "core" Form [
        "api_version" "connect" "description" "enabled_events" "expand" "metadata" "url"
    ]
    "webhook_endpoints::delete" DELETE Api "/v1/webhook_endpoints/{webhook_endpoint}" "core" Form []
    "webhook_endpoints::list" GET Api "/v1/webhook_endpoints" "core" Form [
        "ending_before" "expand" "limit" "starting_after"
    ]
    "webhook_endpoints::retrieve" GET Api "/v1/webhook_endpoints/{webhook_endpoint}" "core" Form [
        "expand"
    ]
    "webhook_endpoints::update" POST Api "/v1/webhook_endpoints/{webhook_endpoint}" "core" Form [
        "description" "disabled" "enabled_events" "expand" "metadata" "url"
    ]
}
