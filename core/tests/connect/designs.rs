//! Every design in both versions of the API, on the double, which has its own table of what Stripe takes.

use crate::{Stripe, platform};
use pinstripe_core::api::{Account, accounts};
use pinstripe_core::connect::charges::{Destination, Direct, Separate};
use pinstripe_core::connect::design::{
    Accounts, ChargeType, Dashboard, Design, MerchantOfRecord, Onboarding, Party, PayoutSchedule,
    Verdict,
};
use pinstripe_core::connect::money::Flow;
use pinstripe_core::webhook::Verifier;
use pinstripe_core::{Currency, Error, Money, Operation, Timestamp};
use pinstripe_workshop::spine;
use std::collections::BTreeSet;

/// Every combination of the choices that make an account.
fn designs() -> Vec<Design> {
    let mut all = vec![Design::default()];
    macro_rules! each {
        ($($field:ident: $choice:ident),*) => {$(
            all = all
                .into_iter()
                .flat_map(|design| $choice::ALL.iter().map(move |&$field| Design { $field, ..design }))
                .collect();
        )*};
    }
    each! { onboarding: Onboarding, dashboard: Dashboard, charges: ChargeType, fees: Party, losses: Party,
    merchant: MerchantOfRecord };
    all
}

fn create_v1(stripe: &Stripe, design: &Design) -> Result<Account, Error> {
    let create = design.account_v1().country("US").email("seller@example.test");
    stripe.run(&create).map(|reply| reply.data)
}

fn create_v2(stripe: &Stripe, design: &Design) -> Result<Account, Error> {
    let create =
        design.account().contact_email("seller@example.test").identity(|i| i.country("us"));
    let made = stripe.run(&create)?.data;
    // What v1 shows of it can be compared with an account of v1.
    stripe.run(&accounts::retrieve(made.id())).map(|reply| reply.data)
}

/// What was made: who collects requirements, the dashboard, and the requested capabilities.
fn made(account: &Account) -> (Option<String>, Option<String>, BTreeSet<String>) {
    let controller = account.controller().unwrap().unwrap();
    let collection = controller.requirement_collection().unwrap();
    let dashboard = controller.stripe_dashboard().unwrap().map(|it| it.type_().unwrap());
    let capabilities = account.capabilities().unwrap().iter().map(|(name, _)| name.to_owned());
    (
        collection.map(|it| it.as_str().to_owned()),
        dashboard.map(|it| it.as_str().to_owned()),
        capabilities.collect(),
    )
}

#[test]
fn every_design_that_stripe_allows_is_taken_in_both_versions_and_is_what_was_chosen() {
    let stripe = platform();
    let mut taken = 0;
    for design in designs() {
        let (first, second) = (create_v1(&stripe, &design), create_v2(&stripe, &design));
        assert_eq!(first.is_ok(), second.is_ok(), "{design:?}");
        let (Ok(first), Ok(second)) = (first, second) else {
            let verdict = design.verdict();
            assert!(matches!(verdict, Verdict::Blocked | Verdict::SalesGated), "{design:?}");
            continue;
        };
        taken += 1;
        assert_eq!(made(&first), made(&second), "{design:?}");
        let (collection, dashboard, capabilities) = made(&first);
        let by_platform = design.collector() == Party::Platform;
        let collects = if by_platform { "application" } else { "stripe" };
        assert_eq!(collection.as_deref(), Some(collects), "{design:?}");
        assert_eq!(dashboard.as_deref(), Some(design.dashboard.as_str()), "{design:?}");
        let needed = design.charges.capabilities_v1(design.merchant);
        assert_eq!(
            capabilities,
            needed.iter().map(|name| (*name).to_owned()).collect(),
            "{design:?}"
        );
        let session = stripe.run(&design.session(first.id()));
        let empty =
            design.onboarding != Onboarding::Embedded && design.dashboard == Dashboard::Full;
        assert!(session.is_ok() || empty, "{design:?}: {session:?}");
    }
    // The rows of the matrix that are not blocked for a US platform without an agreement: five of charge types with
    // three onboardings and two merchants each, and the direct ones.
    assert!(taken >= 42, "{taken}");
}

#[test]
fn white_label_with_each_onboarding_is_made_as_collected_by_the_platform() {
    let stripe = platform();
    for &onboarding in Onboarding::ALL {
        let design = Design {
            onboarding,
            dashboard: Dashboard::None,
            charges: ChargeType::Destination,
            merchant: MerchantOfRecord::Platform,
            fees: Party::Platform,
            losses: Party::Platform,
            ..Design::default()
        };
        assert_eq!(design.verdict(), Verdict::Allowed);
        for account in [create_v1(&stripe, &design), create_v2(&stripe, &design)] {
            assert_eq!(made(&account.unwrap()).0.as_deref(), Some("application"), "{onboarding:?}");
        }
    }
}

#[test]
fn steps_name_both_endpoints_and_all_that_a_platform_owes_its_sellers() {
    for design in designs() {
        let steps = design.steps();
        let says = |text: &str| steps.iter().any(|step| step.what.contains(text));
        assert!(says("the platform's own events") && says("connected accounts, with `connect`"));
        assert!(says("thin events") && says("livemode") && says("negative balances"));
        let disputes = says("charge.dispute.created");
        assert_eq!(disputes, design.charges != ChargeType::Direct, "{design:?}");
        assert_eq!(says("notification banner"), design.dashboard != Dashboard::Full, "{design:?}");
        let books = steps.last().unwrap().what;
        assert_eq!(books.contains("transfer.*"), design.charges != ChargeType::Direct);
        for step in &steps {
            assert!(step.page.starts_with("https://docs.stripe.com/"), "{}", step.page);
            assert!(
                step.operation.is_none_or(|it| !it.starts_with("accounts::")),
                "v2 comes first"
            );
        }
        let legacy = Design { accounts: Accounts::V1, ..design };
        assert!(legacy.steps().iter().any(|step| step.what.contains("v1 is legacy")));
    }
}

#[test]
fn each_payout_schedule_has_its_settings_and_its_payouts() {
    let design = |payouts| Design { payouts, ..Design::default() };
    let amount = Money::new(4500, Currency::USD);
    for (payouts, settings, payout) in [
        (PayoutSchedule::Automatic, None, None),
        (PayoutSchedule::Daily, Some("daily"), None),
        (PayoutSchedule::Weekly, Some("weekly"), None),
        (PayoutSchedule::Monthly, Some("monthly"), None),
        (PayoutSchedule::Manual, Some("manual"), Some("amount=4500&currency=usd")),
        (PayoutSchedule::Instant, Some("manual"), Some("amount=4500&currency=usd&method=instant")),
    ] {
        let form =
            |params: &pinstripe_core::Params| pinstripe_core::form::to_string(params).unwrap();
        let sent = design(payouts).balance_settings().map(|update| form(update.parts().params()));
        let interval = settings.map(|it| format!("payments[payouts][schedule][interval]={it}"));
        assert!(
            match (&sent, &interval) {
                (Some(sent), Some(interval)) => sent.starts_with(interval.as_str()),
                (None, None) => true,
                _ => false,
            },
            "{payouts:?}: {sent:?}"
        );
        let sent = design(payouts).payout(amount).map(|create| form(create.parts().params()));
        assert_eq!(sent.as_deref(), payout, "{payouts:?}");
        let steps = design(payouts).steps();
        let set = steps.iter().any(|step| step.operation == Some("balance_settings::update"));
        assert_eq!(set, settings.is_some(), "{payouts:?}");
        let controls = steps.iter().any(|step| step.what.contains("platform controls"));
        assert_eq!(controls, settings.is_some(), "the default has the full dashboard");
    }
}

#[test]
fn the_endpoints_that_the_steps_name_get_every_flow_that_the_books_are_kept_by() {
    let flows: [(ChargeType, &[(&str, &str)]); 3] = [
        (
            ChargeType::Direct,
            &[
                ("whsec_c", "charge.succeeded"),
                ("whsec_p", "application_fee.created"),
                ("whsec_c", "payout.created"),
            ],
        ),
        (
            ChargeType::Destination,
            &[
                ("whsec_p", "charge.succeeded"),
                ("whsec_p", "transfer.created"),
                ("whsec_p", "application_fee.created"),
                ("whsec_c", "payout.created"),
            ],
        ),
        (
            ChargeType::Separate,
            &[
                ("whsec_p", "charge.succeeded"),
                ("whsec_p", "transfer.created"),
                ("whsec_c", "payout.created"),
            ],
        ),
    ];
    for (charges, expected) in flows {
        let stripe = platform();
        let design = Design { charges, ..Design::default() };
        // One endpoint for each step that registers one, as the step says.
        for step in
            design.steps().iter().filter(|it| it.operation == Some("webhook_endpoints::create"))
        {
            let connect = step.what.contains("`connect` set");
            let secret = if connect { "whsec_c" } else { "whsec_p" };
            stripe
                .transport()
                .with(|it| it.add_endpoint("http://p.test/", secret, connect))
                .unwrap();
        }
        let seller = spine::onboarded_seller(&stripe).unwrap();
        let (total, fee) = (Money::new(5000, Currency::USD), Money::new(500, Currency::USD));
        let (create, options) = match charges {
            ChargeType::Direct => Direct::on(&seller).fee(fee).payment_intent(total),
            ChargeType::Destination => Destination::to(&seller).fee(fee).payment_intent(total),
            _ => Separate::new().payment_intent(total),
        }
        .unwrap();
        let create = create
            .payment_method("pm_card_visa")
            .confirm(true)
            .expand(["latest_charge.balance_transaction"]);
        let paid = stripe.run_with(&create, &options).unwrap().data;
        if charges == ChargeType::Separate {
            let charge = paid.latest_charge().unwrap().unwrap().object().unwrap().to_owned();
            for step in Flow::on_platform(&charge.to_owned(), [])
                .unwrap()
                .share("share", &seller, 4000)
                .unwrap()
                .steps
            {
                stripe.run_with(&step, &step.options()).unwrap();
            }
        }
        stripe.transport().with(|double| double.pay_out(&seller, "usd")).unwrap();
        let (now, hooks) = stripe.transport().with(|it| (it.now(), it.take_deliveries()));
        let now = Timestamp::from_unix(now);
        for (secret, type_) in expected {
            let verifier = Verifier::new([*secret]).unwrap();
            let came = hooks.iter().any(|hook| {
                hook.event_type == *type_
                    && verifier.verify(&hook.signature, hook.body.clone(), now).is_ok()
            });
            assert!(came, "{charges:?}: {type_} by {secret}");
        }
    }
}
