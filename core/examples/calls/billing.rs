//! Prices, subscriptions, usage and tax.

use crate::Calls;
use pinstripe_core::api::{
    billing_portal, coupons, customers, prices, subscription_schedules, subscriptions, tax, v2,
};
use pinstripe_core::argument::Now;
use pinstripe_core::{Error, Unset};

pub(crate) fn calls(calls: &mut Calls) -> Result<(), Error> {
    calls.check(
        &customers::create()
            .email("jenny.rosen@example.test")
            .address(|a| a.line1("Unter den Linden 1").city("Berlin").country("DE"))
            .invoice_settings(|s| {
                s.custom_fields(|f| f.name("PO").value("7"))
                    .custom_fields(|f| f.name("Team").value("Ü"))
            }),
        "POST /v1/customers",
        "email=jenny.rosen%40example.test&address[line1]=Unter+den+Linden+1&address[city]=Berlin\
         &address[country]=DE&invoice_settings[custom_fields][0][name]=PO\
         &invoice_settings[custom_fields][0][value]=7&invoice_settings[custom_fields][1][name]=Team\
         &invoice_settings[custom_fields][1][value]=%C3%9C",
    )?;

    calls.check(
        &prices::create()
            .currency("usd")
            .product_data(|p| p.name("Rides"))
            .billing_scheme(prices::BillingScheme::Tiered)
            .tiers_mode(prices::TiersMode::Graduated)
            .tiers(|t| t.up_to(1000).unit_amount(50))
            .tiers(|t| t.up_to(prices::UpTo::Inf).unit_amount_decimal("12.5"))
            .recurring(|r| {
                r.interval(prices::RecurringInterval::Month).usage_type(prices::UsageType::Metered)
            }),
        "POST /v1/prices",
        "currency=usd&product_data[name]=Rides&billing_scheme=tiered&tiers_mode=graduated&tiers[0][up_to]=1000\
         &tiers[0][unit_amount]=50&tiers[1][up_to]=inf&tiers[1][unit_amount_decimal]=12.5\
         &recurring[interval]=month&recurring[usage_type]=metered",
    )?;

    calls.check(
        &coupons::create().percent_off(12.5).duration(coupons::CouponDuration::Once),
        "POST /v1/coupons",
        "percent_off=12.5&duration=once",
    )?;

    calls.check(
        &subscriptions::update("sub_123")
            .items(|i| i.id("si_123").quantity([1, 2, 3].len()))
            .items(|i| i.id("si_456").deleted(true))
            .trial_end(Now)
            .cancel_at(Unset)
            .proration_behavior(subscriptions::ProrationBehavior::AlwaysInvoice),
        "POST /v1/subscriptions/sub_123",
        "items[0][id]=si_123&items[0][quantity]=3&items[1][id]=si_456&items[1][deleted]=true&trial_end=now\
         &cancel_at=&proration_behavior=always_invoice",
    )?;

    calls.check(
        &subscription_schedules::create()
            .customer("cus_123")
            .start_date(Now)
            .end_behavior(subscription_schedules::EndBehavior::Release)
            .phases(|p| {
                p.items(|i| i.price("price_intro").quantity(1)).duration(|d| {
                    d.interval(subscription_schedules::DurationInterval::Month).interval_count(3)
                })
            })
            .phases(|p| p.items(|i| i.price("price_full")).application_fee_percent(10)),
        "POST /v1/subscription_schedules",
        "customer=cus_123&start_date=now&end_behavior=release&phases[0][items][0][price]=price_intro\
         &phases[0][items][0][quantity]=1&phases[0][duration][interval]=month\
         &phases[0][duration][interval_count]=3&phases[1][items][0][price]=price_full\
         &phases[1][application_fee_percent]=10",
    )?;

    calls.check(
        &billing_portal::sessions::create().customer("cus_123").flow_data(|f| {
            f.type_(billing_portal::sessions::FlowDataType::SubscriptionCancel)
                .subscription_cancel(|s| s.subscription("sub_123"))
        }),
        "POST /v1/billing_portal/sessions",
        "customer=cus_123&flow_data[type]=subscription_cancel\
         &flow_data[subscription_cancel][subscription]=sub_123",
    )?;

    calls.check(
        &tax::registrations::create().country("DE").active_from(Now).country_options(|c| {
            c.de(|g| {
                g.type_(tax::registrations::DeType::Standard).standard(|s| {
                    s.place_of_supply_scheme(
                        tax::registrations::StandardPlaceOfSupplyScheme::Standard,
                    )
                })
            })
        }),
        "POST /v1/tax/registrations",
        "country=DE&active_from=now&country_options[de][type]=standard\
         &country_options[de][standard][place_of_supply_scheme]=standard",
    )?;

    calls.check(
        &v2::billing::meter_event_stream::create()
            .events(|e| {
                e.event_name("ride")
                    .payload([("value", "3"), ("stripe_customer_id", "cus_123")])
                    .timestamp("2026-11-01T12:00:00Z")
            })
            .events(|e| e.event_name("ride").payload([("value", "1")])),
        "POST https://meter-events.stripe.com/v2/billing/meter_event_stream",
        r#"{"events":[{"event_name":"ride","payload":{"stripe_customer_id":"cus_123","value":"3"},"timestamp":"2026-11-01T12:00:00Z"},{"event_name":"ride","payload":{"value":"1"}}]}"#,
    )
}
