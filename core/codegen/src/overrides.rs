//! What differs from the facts, by hand: the only place where the output is changed.

/// Resources whose own name is known well enough to stand without their parent's.
pub(crate) const FLAT: &[&str] = &[
    "accounts.capabilities",
    "accounts.external_accounts",
    "accounts.login_links",
    "accounts.persons",
];

/// Objects that live elsewhere than with the operations that answer with them.
pub(crate) const HOMES: &[(&str, &str)] = &[
    // Several kinds of objects have line items of this one kind.
    ("LineItem", "line_items"),
    // Sources of customers and external accounts of accounts alike.
    ("BankAccount", "bank_accounts"),
    ("BalanceTransactionSource", "balance_transactions"),
    ("Billing.AlertTriggered", "billing::alerts"),
    ("DeletedDiscount", "discounts"),
    ("Entitlements.ActiveEntitlementSummary", "entitlements::active_entitlements"),
    ("FinancialConnections.AccountOwnership", "financial_connections::accounts"),
    ("SourceMandateNotification", "sources"),
    ("Terminal.DeletedReader", "terminal::readers"),
];

/// Objects that are written by hand, with the path to them.
pub(crate) const BY_HAND: &[(&str, &str)] = &[("Event", "crate::webhook::Event")];

/// What all plain deleted objects are: an id, and that it is gone.
pub(crate) const DELETED: &str = "Deleted";

/// The module that the public reaches beside `api` and not below it, under the same name: everything about OAuth is in
/// one place, and globs of both do not clash.
pub(crate) const BESIDE: &str = "oauth";

/// Operations that are no request: they stand in the catalogue alone.
pub(crate) const NO_REQUEST: &[&str] = &["oauth.authorize_url"];

/// Parameters that are arguments, since there is no sense in leaving them out: operation, name, type.
pub(crate) const ARGUMENTS: &[(&str, &str, &str)] =
    &[("accounts.reject", "reason", "RejectReason")];

/// Getters that are written by hand: object, field.
pub(crate) const GETTERS: &[(&str, &str)] = &[("Account", "capabilities")];

/// Fields of objects with the name of a method that every object has: `to` makes it any type.
pub(crate) const METHODS: &[&str] = &["to"];

/// Types written by hand that belong to a module.
pub(crate) const REEXPORTS: &[(&str, &str)] =
    &[("accounts", "crate::connect::{Capabilities, RejectReason}")];

/// URLs that let their holder in: object, field.
pub(crate) const BEARER_URLS: &[(&str, &str)] = &[
    ("AccountLink", "url"),
    ("BillingPortal.Session", "url"),
    ("Checkout.Session", "url"),
    ("FileLink", "url"),
    ("Identity.VerificationSession", "url"),
    ("LoginLink", "url"),
    // The query holds a client secret. A payment intent's is of the same form, and is this one.
    ("SetupIntent.NextAction.RedirectToUrl", "url"),
    ("Source.Redirect", "url"),
    ("Terminal.OnboardingLink", "redirect_url"),
    ("V2.Core.AccountLink", "url"),
    ("V2.Commerce.ProductCatalogImport.StatusDetails.AwaitingUpload.UploadUrl", "url"),
];

/// Texts that let their holder act, wherever they stand.
pub(crate) const SECRETS: &[&str] = &[
    "access_token",
    "authentication_token",
    "client_secret",
    "client_token",
    "cvc_token",
    "password",
    "persistent_token",
    "private_key_file_password",
    "refresh_token",
    "signing_secret",
];

/// Texts that let their holder act in one object alone: object, field.
pub(crate) const SECRETS_OF: &[(&str, &str)] = &[
    ("EphemeralKey", "secret"),
    ("Issuing.Card", "cvc"),
    ("Issuing.Card", "number"),
    ("Terminal.ConnectionToken", "secret"),
    ("WebhookEndpoint", "secret"),
];

/// Sets that are open by nature, or too large to be read as a list: plain texts.
pub(crate) const TEXTS: &[&str] = &[
    "AllowedCountry",
    "ApiVersion",
    "Country",
    "Currency",
    "Locale",
    "PreferredLocale",
    "Timezone",
];

/// Enums with more values are plain texts as well: merchant categories, error codes, kinds of tax ids.
pub(crate) const LARGEST_ENUM: usize = 64;

/// What types are called that have no good name by nature: module, one of the fields with the type, and the name;
/// a hash in a request has `Params` behind it. What is in `names.lock` already keeps its name.
pub(crate) const NAMES: &[(&str, &str, &str)] = &[
    ("tax::registrations", "country_options.am", "Simplified"),
    ("tax::registrations", "country_options.at", "Eu"),
];

/// The name of a type in a module that is at one of these fields.
pub(crate) fn name<'f>(
    module: &str,
    mut fields: impl Iterator<Item = &'f str>,
) -> Option<&'static str> {
    let own = |field: &str| NAMES.iter().find(|(of, at, _)| *of == module && *at == field);
    fields.find_map(own).map(|(.., name)| *name)
}

/// Setters for a hash where a text is taken as well: operation, field, setter.
pub(crate) const HASH_SETTERS: &[(&str, &str, &str)] = &[
    ("plans.create", "product", "product_data"),
    ("tokens.create", "bank_account", "bank_account_data"),
    ("tokens.create", "card", "card_data"),
];

/// Setters of parameters that Stripe has removed, for callers with an older version and for whoever looks for them:
/// operation, parameter, type, and what to use instead. See the changelog of
/// [stripe-node](https://github.com/stripe/stripe-node/blob/master/CHANGELOG.md).
pub(crate) const REMOVED: &[(&str, &str, &str, &str)] = &[
    ("checkout.sessions.create", "payment_method_types", "Vec<String>", PAYMENT_METHOD_TYPES),
    ("credit_notes.create", "refund", "String", "Stripe has removed it: use `refunds`"),
    ("invoice_items.create", "price", "String", "Stripe has removed it: use `pricing`"),
    ("payment_intents.confirm", "payment_method_types", "Vec<String>", PAYMENT_METHOD_TYPES),
    ("payment_intents.create", "payment_method_types", "Vec<String>", PAYMENT_METHOD_TYPES),
    ("payment_intents.update", "payment_method_types", "Vec<String>", PAYMENT_METHOD_TYPES),
    ("promotion_codes.create", "coupon", "String", "Stripe has removed it: use `promotion`"),
    ("setup_intents.create", "payment_method_types", "Vec<String>", PAYMENT_METHOD_TYPES),
    ("setup_intents.update", "payment_method_types", "Vec<String>", PAYMENT_METHOD_TYPES),
    ("subscriptions.create", "coupon", "String", DISCOUNTS),
    ("subscriptions.create", "promotion_code", "String", DISCOUNTS),
    ("subscriptions.update", "coupon", "String", DISCOUNTS),
    ("subscriptions.update", "promotion_code", "String", DISCOUNTS),
];

const PAYMENT_METHOD_TYPES: &str = "Stripe has removed it: use `allowed_payment_method_types`";
const DISCOUNTS: &str = "Stripe has removed it: use `discounts`";

/// Pages of Stripe's reference, where they are not where the resource or the operation would have them.
pub(crate) const PAGES: &[(&str, &str)] = &[
    ("accounts.external_accounts", "external_account_bank_accounts"),
    ("accounts.login_links", "accounts/login_link"),
    ("accounts.retrieve_current", "accounts/retrieve"),
    ("application_fees.refunds", "fee_refunds"),
    ("balance.retrieve", "balance/balance_retrieve"),
    ("billing_portal.configurations", "customer_portal/configurations"),
    ("billing_portal.sessions", "customer_portal/sessions"),
    ("customers.cash_balance", "cash_balance"),
    ("customers.cash_balance_transactions", "cash_balance_transactions"),
    ("customers.payment_methods.list", "payment_methods/customer_list"),
    ("invoice_items", "invoiceitems"),
    ("invoice_payments", "invoice-payment"),
    ("invoices.line_items", "invoice-line-item"),
    ("payment_links", "payment-link"),
    ("payment_records", "payment-record"),
    ("v2.core.accounts.person_tokens", "v2/core/person-tokens"),
    ("v2.core.accounts.persons", "v2/core/persons"),
];

/// What the anchors of the reference call something, where it is not what the API calls it.
pub(crate) const ANCHORS: &[(&str, &str)] = &[("billing_portal_", "portal_")];

/// What operations do, where their names do not make a sentence.
pub(crate) const SENTENCES: &[(&str, &str)] = &[
    ("accounts.reject", "Rejects an account; only `unreject` reverses it."),
    ("accounts.retrieve_current", "Retrieves the account that the call acts on."),
    ("apps.secrets.delete_where", "Deletes a secret by its name and scope."),
    ("apps.secrets.find", "Finds a secret by its name and scope."),
    ("balance.retrieve", "Retrieves the balance of the account that the call acts on."),
    ("billing.credit_grants.void_grant", "Voids a credit grant."),
    ("customers.delete_discount", "Removes the discount of a customer."),
    ("files.create", "Uploads a file."),
    ("invoices.add_lines", "Adds lines to an invoice."),
    ("invoices.attach_payment", "Attaches a payment to an invoice."),
    ("invoices.create_preview", "Previews an invoice without creating it."),
    ("invoices.mark_uncollectible", "Marks an invoice as uncollectible."),
    ("invoices.remove_lines", "Removes lines from an invoice."),
    ("invoices.update_lines", "Updates lines of an invoice."),
    ("oauth.deauthorize", "Revokes a platform's access to an account."),
    ("oauth.token", "Exchanges an authorization code or a refresh token for tokens."),
    (
        "payment_intents.apply_customer_balance",
        "Applies a customer's cash balance to a payment intent.",
    ),
    (
        "payment_intents.increment_authorization",
        "Raises the authorized amount of a payment intent.",
    ),
    ("payment_intents.verify_microdeposits", "Verifies the microdeposits of a payment intent."),
    ("payment_records.report_payment", "Reports a payment that was made elsewhere."),
    ("payment_records.report_payment_attempt", "Reports an attempt at a payment."),
    ("payment_records.report_payment_attempt_canceled", "Reports that an attempt was canceled."),
    ("payment_records.report_payment_attempt_failed", "Reports that an attempt has failed."),
    ("payment_records.report_payment_attempt_guaranteed", "Reports that an attempt is guaranteed."),
    ("payment_records.report_payment_attempt_informational", "Reports details of an attempt."),
    ("payment_records.report_refund", "Reports a refund that was made elsewhere."),
    ("quotes.pdf", "Downloads a quote as a PDF."),
    ("setup_intents.verify_microdeposits", "Verifies the microdeposits of a setup intent."),
    ("subscriptions.delete_discount", "Removes the discount of a subscription."),
    ("tax.transactions.create_from_calculation", "Creates a transaction from a calculation."),
    ("tax.transactions.create_reversal", "Reverses a transaction, or a part of it."),
    ("terminal.readers.cancel_action", "Cancels the current action of a reader."),
    ("terminal.readers.collect_inputs", "Collects inputs on a reader."),
    ("terminal.readers.collect_payment_method", "Collects a payment method on a reader."),
    ("terminal.readers.confirm_payment_intent", "Confirms a payment intent on a reader."),
    ("terminal.readers.process_payment_intent", "Collects and confirms a payment on a reader."),
    ("terminal.readers.process_setup_intent", "Collects and confirms a setup intent on a reader."),
    ("terminal.readers.refund_payment", "Refunds a payment on a reader."),
    ("terminal.readers.set_reader_display", "Sets the display of a reader."),
    ("test_helpers.customers.fund_cash_balance", "Funds a test customer's cash balance."),
    ("test_helpers.issuing.authorizations.finalize_amount", "Finalizes an authorization's amount."),
    ("test_helpers.issuing.authorizations.respond", "Responds to a fraud challenge."),
    (
        "test_helpers.issuing.transactions.create_force_capture",
        "Captures without an authorization.",
    ),
    ("test_helpers.issuing.transactions.create_unlinked_refund", "Refunds without a transaction."),
    (
        "test_helpers.terminal.readers.present_payment_method",
        "Presents a card to a simulated reader.",
    ),
    (
        "test_helpers.terminal.readers.succeed_input_collection",
        "Completes inputs on a simulated reader.",
    ),
    (
        "test_helpers.terminal.readers.timeout_input_collection",
        "Times out inputs on a simulated reader.",
    ),
    ("test_helpers.test_clocks.advance", "Advances a test clock to a time."),
    (
        "test_helpers.treasury.inbound_transfers.return_inbound_transfer",
        "Returns a test inbound transfer.",
    ),
    ("v2.billing.meter_event_stream.create", "Sends many meter events at once."),
    ("v2.core.event_destinations.ping", "Sends an event to an event destination."),
    (
        "v2.core.vault.us_bank_accounts.confirm_microdeposits",
        "Confirms microdeposits to a bank account.",
    ),
    ("v2.core.vault.us_bank_accounts.send_microdeposits", "Sends microdeposits to a bank account."),
    (
        "v2.money_management.payout_intents.refresh_fx_quote",
        "Refreshes the FX quote of a payout intent.",
    ),
    (
        "v2.money_management.test_helpers.financial_addresses.credit",
        "Credits a test financial address.",
    ),
    (
        "v2.test_helpers.money_management.recipient_verifications",
        "Creates a test recipient verification.",
    ),
];

/// What must be known before an operation is called, and its answer does not say well.
pub(crate) const REMARKS: &[(&str, &str)] = &[
    ("account_links.create", ONLY_PLATFORM),
    ("accounts.login_links.create", ONLY_PLATFORM),
    ("v2.core.account_links.create", ONLY_PLATFORM),
];

const ONLY_PLATFORM: &str = "Stripe refuses it if the call acts on a connected account: \
     use [`platform`](crate::Options::platform).";
