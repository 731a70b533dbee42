//! Ten calls as a platform makes them, to show how the tables read. It prints what would be sent.

#![allow(clippy::disallowed_macros, reason = "an example prints")]

use pinstripe_core::api::{
    account_sessions, accounts, checkout, files, invoices, payment_links, refunds, subscriptions,
    terminal, v2,
};
use pinstripe_core::connect::Requested;
use pinstripe_core::{Client, Entropy, Error, Operation, Timestamp, Upload};

fn main() -> Result<(), Error> {
    // A Custom account with a company, a bank account and two capabilities.
    show(
        &accounts::create()
            .country("US")
            .email("seller@example.test")
            .business_type(accounts::BusinessType::Company)
            .controller(|c| {
                c.fees(|f| f.payer(accounts::FeesPayer::Application))
                    .losses(|l| l.payments(accounts::LossesPayments::Application))
                    .requirement_collection(accounts::RequirementCollection::Application)
                    .stripe_dashboard(|d| d.type_(accounts::StripeDashboardType::None))
            })
            .company(|c| {
                c.name("Rocket Rides")
                    .tax_id("000000000")
                    .address(|a| a.line1("354 Oyster Point").city("South San Francisco"))
            })
            .external_account_bank_account(|b| {
                b.object("bank_account")
                    .country("US")
                    .currency("usd")
                    .account_number("000123456789")
            })
            .capability("card_payments", Requested(true))
            .capability("transfers", Requested(true)),
    )?;

    // A session for components that a seller sees in the platform's own pages.
    show(&account_sessions::create().account("acct_123").components(|c| {
        c.account_onboarding(|o| o.enabled(true))
            .payments(|p| p.enabled(true).features(|f| f.refund_management(true)))
            .payouts(|p| p.enabled(true))
    }))?;

    // A subscription with a trial and tax.
    show(
        &subscriptions::create()
            .customer("cus_123")
            .items(|i| i.price("price_basic").quantity(3))
            .items(|i| i.price("price_support"))
            .trial_end(Timestamp::from_unix(1_800_000_000))
            .trial_settings(|t| {
                t.end_behavior(|e| {
                    e.missing_payment_method(subscriptions::MissingPaymentMethod::Pause)
                })
            })
            .automatic_tax(|t| t.enabled(true))
            .payment_behavior(subscriptions::PaymentBehavior::DefaultIncomplete),
    )?;

    // A page where a buyer pays a seller, of which the platform keeps a part.
    show(
        &checkout::sessions::create()
            .mode(checkout::sessions::SessionMode::Payment)
            .line_items(|i| {
                i.quantity(1).price_data(|p| {
                    p.currency("usd").unit_amount(5000).product_data(|d| d.name("A ride"))
                })
            })
            .payment_intent_data(|p| {
                p.application_fee_amount(500)
                    .on_behalf_of("acct_123")
                    .transfer_data(|t| t.destination("acct_123"))
            })
            .success_url("https://example.test/thanks"),
    )?;

    // A v2 account that both takes payments and is paid.
    show(
        &v2::core::accounts::create()
            .contact_email("seller@example.test")
            .dashboard(v2::core::accounts::AccountDashboard::Full)
            .identity(|i| i.country("us"))
            .configuration(|c| {
                c.merchant(|m| m.capabilities(|c| c.card_payments(|p| p.requested(true))))
                    .recipient(|r| {
                        r.capabilities(|c| {
                            c.stripe_balance(|b| b.stripe_transfers(|t| t.requested(true)))
                        })
                    })
            })
            .defaults(|d| {
                d.responsibilities(|r| {
                    r.fees_collector(v2::core::accounts::FeesCollector::Application)
                        .losses_collector(v2::core::accounts::LossesCollector::Stripe)
                })
            })
            .include([v2::core::accounts::AccountInclude::ConfigurationMerchant]),
    )?;

    // A refund that takes the transfer and the fee back as well.
    show(
        &refunds::create()
            .payment_intent("pi_123")
            .amount(2000)
            .reason(refunds::CreateRefundReason::RequestedByCustomer)
            .reverse_transfer(true)
            .refund_application_fee(true),
    )?;

    // What an invoice would be if a subscription were changed.
    show(
        &invoices::create_preview()
            .customer("cus_123")
            .subscription("sub_123")
            .subscription_details(|s| {
                s.items(|i| i.id("si_123").quantity(5))
                    .proration_behavior(invoices::ProrationBehavior::AlwaysInvoice)
            })
            .invoice_items(|i| i.amount(1500).currency("usd").description("Setup")),
    )?;

    // A link that sells one thing to whoever opens it.
    show(
        &payment_links::create()
            .line_items(|i| i.price("price_123").quantity(1))
            .after_completion(|a| {
                a.type_(payment_links::AfterCompletionType::Redirect)
                    .redirect(|r| r.url("https://example.test/thanks"))
            })
            .metadata([("campaign", "spring")]),
    )?;

    // A scan of a passport.
    show(
        &files::create()
            .purpose(files::CreateFilePurpose::IdentityDocument)
            .file(Upload::new("passport.png", &b"\x89PNG"[..]).content_type("image/png")),
    )?;

    // A cart on a card reader's screen.
    show(
        &terminal::readers::set_reader_display("tmr_123")
            .type_(terminal::readers::ReaderType::Cart)
            .cart(|c| {
                c.currency("usd")
                    .line_items(|i| i.description("A ride").amount(5000).quantity(1))
                    .total(5000)
            }),
    )
}

fn show(operation: &impl Operation) -> Result<(), Error> {
    let client = Client::new("sk_test_123")?;
    let call = client.call(operation, Entropy::from_random_bytes([7; 16]))?;
    let request = call.request();
    println!("{} {}", request.method(), request.uri());
    println!("{}\n", String::from_utf8_lossy(request.body()));
    Ok(())
}
