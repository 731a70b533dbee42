//! Payments of all charge types, and the money that goes back or on.

use crate::Calls;
use pinstripe_core::api::{
    application_fee_refunds, checkout, disputes, issuing, payment_intents, payouts, refunds,
    setup_intents, transfer_reversals, transfers,
};
use pinstripe_core::{Builder, Error, Timestamp};

pub(crate) fn calls(calls: &mut Calls) -> Result<(), Error> {
    // A destination charge; a guest has no customer.
    let customer: Option<&str> = None;
    calls.check(
        &payment_intents::create()
            .amount(5000)
            .currency("usd")
            .customer(customer)
            .automatic_payment_methods(|a| {
                a.enabled(true).allow_redirects(payment_intents::AllowRedirects::Never)
            })
            .application_fee_amount(500)
            .on_behalf_of("acct_123")
            .transfer_data(|t| t.destination("acct_123"))
            .metadata([("order", "42"), ("cart", "7")]),
        "POST /v1/payment_intents",
        "amount=5000&currency=usd&automatic_payment_methods[enabled]=true\
         &automatic_payment_methods[allow_redirects]=never&application_fee_amount=500&on_behalf_of=acct_123\
         &transfer_data[destination]=acct_123&metadata[cart]=7&metadata[order]=42",
    )?;

    calls.check(
        &payment_intents::capture("pi_123").amount_to_capture(4000_u32).final_capture(true),
        "POST /v1/payment_intents/pi_123/capture",
        "amount_to_capture=4000&final_capture=true",
    )?;

    let (from, until) = (Timestamp::from_unix(1_700_000_000), Timestamp::from_unix(1_700_086_400));
    calls.check(
        &payment_intents::list().created(from..until).limit(100).expand(["data.customer"]),
        "GET /v1/payment_intents?created[gte]=1700000000&created[lt]=1700086400&limit=100&expand[0]=data.customer",
        "",
    )?;

    calls.check(
        &payment_intents::search().query("status:'succeeded' AND metadata['order']:'42'"),
        "GET /v1/payment_intents/search?query=status%3A%27succeeded%27+AND+metadata%5B%27order%27%5D%3A%2742%27",
        "",
    )?;

    calls.check(
        &setup_intents::create()
            .customer("cus_123")
            .usage(setup_intents::SetupIntentUsage::OffSession)
            .payment_method_options(|o| {
                o.card(|c| c.request_three_d_secure(setup_intents::RequestThreeDSecure::Any))
            }),
        "POST /v1/setup_intents",
        "customer=cus_123&usage=off_session&payment_method_options[card][request_three_d_secure]=any",
    )?;

    // A page where a buyer pays a seller for a whole cart.
    let cart = [("Tea & cake", 1250, 2), ("Honey", 800, 1)];
    let seller = Some("acct_123");
    calls.check(
        &checkout::sessions::create()
            .mode(checkout::sessions::SessionMode::Payment)
            .each(cart, |session, (name, price, quantity)| {
                session.line_items(|i| {
                    i.quantity(quantity).price_data(|p| {
                        p.currency("usd").unit_amount(price).product_data(|d| d.name(name))
                    })
                })
            })
            .payment_intent_data(|p| {
                p.application_fee_amount(300)
                    .transfer_data(|t| seller.map(|seller| t.destination(seller)))
            })
            .success_url("https://rides.example.test/thanks?id={CHECKOUT_SESSION_ID}"),
        "POST /v1/checkout/sessions",
        "mode=payment&line_items[0][quantity]=2&line_items[0][price_data][currency]=usd\
         &line_items[0][price_data][unit_amount]=1250&line_items[0][price_data][product_data][name]=Tea+%26+cake\
         &line_items[1][quantity]=1&line_items[1][price_data][currency]=usd\
         &line_items[1][price_data][unit_amount]=800&line_items[1][price_data][product_data][name]=Honey\
         &payment_intent_data[application_fee_amount]=300\
         &payment_intent_data[transfer_data][destination]=acct_123\
         &success_url=https%3A%2F%2Frides.example.test%2Fthanks%3Fid%3D%7BCHECKOUT_SESSION_ID%7D",
    )?;

    calls.check(
        &refunds::create()
            .payment_intent("pi_123")
            .amount(2000)
            .reason(refunds::CreateRefundReason::RequestedByCustomer)
            .reverse_transfer(true)
            .refund_application_fee(true),
        "POST /v1/refunds",
        "payment_intent=pi_123&amount=2000&reason=requested_by_customer&reverse_transfer=true\
         &refund_application_fee=true",
    )?;

    // A reason that this version does not know.
    calls.check(
        &refunds::create().charge("ch_123").reason(refunds::CreateRefundReason::from("brand_new")),
        "POST /v1/refunds",
        "charge=ch_123&reason=brand_new",
    )?;

    calls.check(
        &transfers::create()
            .amount(7000)
            .currency("usd")
            .destination("acct_123")
            .source_transaction("ch_123")
            .transfer_group("ORDER_42"),
        "POST /v1/transfers",
        "amount=7000&currency=usd&destination=acct_123&source_transaction=ch_123&transfer_group=ORDER_42",
    )?;

    calls.check(
        &transfer_reversals::create("tr_123").amount(1000).refund_application_fee(true),
        "POST /v1/transfers/tr_123/reversals",
        "amount=1000&refund_application_fee=true",
    )?;

    calls.check(
        &application_fee_refunds::create("fee_123").amount(100),
        "POST /v1/application_fees/fee_123/refunds",
        "amount=100",
    )?;

    calls.check(
        &payouts::create()
            .amount(10_000)
            .currency("usd")
            .method(payouts::PayoutMethod::Instant)
            .destination("card_123"),
        "POST /v1/payouts",
        "amount=10000&currency=usd&method=instant&destination=card_123",
    )?;

    calls.check(
        &disputes::update("du_123")
            .evidence(|e| e.product_description("A ride").receipt("file_receipt"))
            .submit(true),
        "POST /v1/disputes/du_123",
        "evidence[product_description]=A+ride&evidence[receipt]=file_receipt&submit=true",
    )?;

    calls.check(
        &issuing::cards::create()
            .cardholder("ich_123")
            .currency("usd")
            .type_(issuing::cards::CardType::Virtual)
            .spending_controls(|s| {
                s.blocked_categories(["gambling"]).spending_limits(|l| {
                    l.amount(50_000).interval(issuing::cards::SpendingLimitInterval::Monthly)
                })
            }),
        "POST /v1/issuing/cards",
        "cardholder=ich_123&currency=usd&type=virtual&spending_controls[blocked_categories][0]=gambling\
         &spending_controls[spending_limits][0][amount]=50000\
         &spending_controls[spending_limits][0][interval]=monthly",
    )
}
