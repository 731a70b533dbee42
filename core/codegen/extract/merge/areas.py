"""Product areas of resources and objects: our own choice, the one thing here that is no fact of
Stripe's. The longest prefix wins."""

RESOURCES = {
    "connect": [
        "accounts",
        "account_links",
        "account_sessions",
        "application_fees",
        "country_specs",
        "oauth",
        "transfers",
        "v2.core.accounts",
        "v2.core.account_links",
        "v2.core.account_tokens",
    ],
    "balance": [
        "balance",
        "balance_settings",
        "balance_transactions",
        "payouts",
        "topups",
    ],
    "core": [
        "events",
        "files",
        "file_links",
        "webhook_endpoints",
        "tokens",
        "ephemeral_keys",
        "v2.core.events",
        "v2.core.event_destinations",
        "exchange_rates",
    ],
    "payments": [
        "charges",
        "payment_intents",
        "setup_intents",
        "setup_attempts",
        "refunds",
        "disputes",
        "mandates",
        "payment_methods",
        "payment_method_configurations",
        "payment_method_domains",
        "apple_pay_domains",
        "confirmation_tokens",
        "customers",
        "customer_sessions",
        "payment_records",
        "payment_attempt_records",
        "sources",
        "three_d_secure",
        "test_helpers.confirmation_tokens",
        "test_helpers.customers",
        "test_helpers.refunds",
        "forwarding",
    ],
    "catalog": [
        "products",
        "prices",
        "plans",
        "coupons",
        "promotion_codes",
        "shipping_rates",
        "product_catalog",
        "v2.commerce",
        "entitlements",
    ],
    "checkout": ["checkout", "payment_links"],
    "billing": [
        "invoices",
        "invoice_items",
        "invoice_payments",
        "invoice_rendering_templates",
        "credit_notes",
        "quotes",
        "subscriptions",
        "subscription_items",
        "subscription_schedules",
        "billing",
        "billing_portal",
        "test_helpers.test_clocks",
        "v2.billing",
    ],
    "tax": ["tax", "tax_codes", "tax_rates", "tax_ids", "customers.tax_ids"],
    "treasury": ["treasury", "test_helpers.treasury"],
    "money_management": [
        "v2.money_management",
        "v2.core.vault",
        "v2.test_helpers.money_management",
    ],
    "issuing": ["issuing", "test_helpers.issuing"],
    "terminal": ["terminal", "test_helpers.terminal"],
    "identity": ["identity"],
    "radar": ["radar", "reviews"],
    "financial_connections": ["financial_connections"],
    "reporting": ["reporting", "sigma"],
    "climate": ["climate"],
    "apps": ["apps"],
}
# Objects whose schema names no resource above.
OBJECTS = {
    "connect": [
        "Account",
        "Application",
        "Capability",
        "BankAccount",
        "Card",
        "ExternalAccount",
        "LoginLink",
        "Person",
        "FeeRefund",
        "ConnectCollectionTransfer",
        "TransferReversal",
        "OAuthToken",
        "OAuthDeauthorization",
        "V2.Core.Account",
        "V2.Core.AccountPerson",
        "V2.Core.AccountPersonToken",
    ],
    "balance": [
        "BalanceTransactionSource",
        "ReserveTransaction",
        "Reserve",
        "TaxDeductedAtSource",
    ],
    "core": ["V2.Amount", "V2.DeletedObject", "Event", "V2.Core.Event"],
    "payments": [
        "CashBalance",
        "CustomerBalanceTransaction",
        "CustomerCashBalanceTransaction",
        "CustomerSource",
        "FundingInstructions",
        "SourceMandateNotification",
        "SourceTransaction",
        "PaymentIntentAmountDetailsLineItem",
    ],
    "billing": ["CreditNoteLineItem", "InvoiceLineItem", "Discount"],
    "checkout": ["LineItem"],
    "catalog": ["ProductFeature"],
    "tax": ["TaxId"],
}


def longest_prefix(name, table):
    found = [
        (len(p), area)
        for area, prefixes in table.items()
        for p in prefixes
        if name == p or name.startswith(p + ".")
    ]
    return max(found, key=lambda x: x[0])[1] if found else None


def of_resource(resource):
    return longest_prefix(resource, RESOURCES)


def of_object(name, schema):
    *namespace, own = name.split(".")
    if name != "V2.DeletedObject":
        own = own.removeprefix("Deleted")
    schema = schema.replace("deleted_", "")
    return (
        longest_prefix(".".join([*namespace, own]), OBJECTS)
        or longest_prefix(schema, RESOURCES)
        or longest_prefix(schema + "s", RESOURCES)
        or longest_prefix(schema.rsplit(".", 1)[0], RESOURCES)
    )
