//! Accounts of v2.

pub(super) const MODULES: &[(&str, &[(&str, &str)])] =
    &[("v2::core::accounts", ACCOUNTS), ("v2::core::account_links", LINKS)];

const ACCOUNTS: &[(&str, &str)] = &[
    ("account_token", "Holds the legal details, collected in the seller's browser."),
    (
        "applied_configurations",
        "What the account is used as: `customer`, `merchant`, `recipient` or several.",
    ),
    ("closed", "Whether it was closed."),
    ("configuration", "What the account is used as; each part that is there is applied."),
    ("configuration.customer", "As a customer of the platform, who is billed."),
    ("configuration.merchant", "As a seller, who takes payments."),
    (
        "configuration.merchant.capabilities",
        "What the seller should be able to do; each capability has requirements.",
    ),
    (
        "configuration.merchant.mcc",
        "The merchant category code: what kind of business it is, in four digits.",
    ),
    ("configuration.merchant.statement_descriptor", "What customers' statements show."),
    ("configuration.merchant.support", "Where customers find help."),
    ("configuration.recipient", "As somebody who only receives money."),
    (
        "configuration.recipient.capabilities",
        "What the recipient should be able to do; each capability has requirements.",
    ),
    ("contact_email", "Where Stripe and the platform reach the account."),
    ("contact_phone", "Where Stripe and the platform can call."),
    ("dashboard", "Which dashboard of Stripe's the account has."),
    ("defaults", "What holds for all configurations."),
    ("defaults.currency", "The currency of the account, as a three-letter ISO 4217 code."),
    ("defaults.locales", "The languages of the account, the first one first."),
    ("defaults.responsibilities", "What the platform is responsible for, and what Stripe is."),
    (
        "defaults.responsibilities.fees_collector",
        "Who pays Stripe's fees: the seller to Stripe, or the platform.",
    ),
    ("defaults.responsibilities.losses_collector", "Who owes what the account cannot pay back."),
    ("display_name", "The name that the platform and Stripe's pages show."),
    ("future_requirements", "What will be required from a date on."),
    ("identity", "Who is behind the account in law."),
    ("identity.attestations", "What was accepted or declared, when and from where."),
    ("identity.business_details", "The legal details of a company."),
    ("identity.country", "Where the seller lives or is registered: an ISO code of two letters."),
    ("identity.entity_type", "The legal kind of seller; it decides which details are needed."),
    ("identity.individual", "The legal details of a person."),
    ("include", "Parts to answer with, which are left out otherwise."),
    (
        "requirements",
        "What has to be provided, by whom and by when; only if `include` asks for it.",
    ),
];

const LINKS: &[(&str, &str)] = &[
    ("account", "The account to onboard or to update."),
    ("expires_at", "When the link ends; it works once, for a few minutes."),
    ("url", "Lets its holder in as the seller: send it to nobody else, and do not log it."),
    ("use_case", "What the link is for."),
    ("use_case.account_onboarding", "Asks for what is required."),
    (
        "use_case.account_onboarding.refresh_url",
        "Where the seller lands if the link has expired or was used: make a new one there.",
    ),
    (
        "use_case.account_onboarding.return_url",
        "Where the seller lands at the end. It proves nothing: read the account.",
    ),
    ("use_case.account_update", "Lets the seller change details."),
];
