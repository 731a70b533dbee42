//! What becomes of a capability as time passes: deadlines, and the wait for verification.

use crate::Stripe;
use pinstripe_core::api::accounts::{self, BusinessType, CreateAccountType, DisabledReason};
use pinstripe_core::api::capabilities::{self, CapabilityStatus};
use pinstripe_core::api::v2::core::accounts as v2;
use pinstripe_core::api::{Account, Capability, account_links, payment_intents, persons};
use pinstripe_core::connect::Requested;
use pinstripe_core::connect::charges::Direct;
use pinstripe_core::connect::onboarding::Turn;
use pinstripe_core::webhook::{Event, Verifier};
use pinstripe_core::{Currency, Error, Money, Timestamp};
use pinstripe_workshop::spine;

const SECRET: &str = "whsec_connect";
const TWO_WEEKS: u32 = 14 * 24 * 60 * 60;
/// How long the double looks at a person.
const LOOK: u32 = 300;

fn platform() -> Stripe {
    let stripe = crate::platform();
    stripe
        .transport()
        .with(|double| double.add_endpoint("http://platform.test/", SECRET, true))
        .unwrap();
    stripe
}

fn now(stripe: &Stripe) -> Timestamp {
    Timestamp::from_unix(stripe.transport().with(|double| double.now()))
}

fn advance(stripe: &Stripe, seconds: u32) {
    stripe.transport().with(|double| double.advance(seconds));
}

fn account(stripe: &Stripe, id: &str) -> Account {
    stripe.run(&accounts::retrieve(id)).unwrap().data
}

fn card_payments(stripe: &Stripe, id: &str) -> Capability {
    stripe.run(&capabilities::retrieve(id, "card_payments")).unwrap().data
}

/// The webhooks since the last look, verified.
fn events(stripe: &Stripe) -> Vec<Event> {
    let verifier = Verifier::new([SECRET]).unwrap();
    let (now, hooks) = (now(stripe), stripe.transport().with(|double| double.take_deliveries()));
    let verified = hooks.into_iter().map(|it| verifier.verify(&it.signature, it.body, now));
    verified.map(|it| it.unwrap().event().unwrap()).collect()
}

/// What the webhooks say of `card_payments`: its statuses, in their order.
fn told(events: &[Event]) -> Vec<CapabilityStatus> {
    let told = events.iter().filter(|event| event.type_() == "capability.updated");
    let told = told.map(|event| event.object::<Capability>().unwrap());
    told.filter(|it| it.id() == "card_payments").map(|it| it.status().unwrap()).collect()
}

fn pay(stripe: &Stripe, id: &str) -> Result<(), Error> {
    let dollars = Money::new(5000, Currency::USD);
    let (payment, options) = Direct::on(id).payment_intent(dollars).unwrap();
    let payment: payment_intents::Create = payment.payment_method("pm_card_visa").confirm(true);
    stripe.run_with(&payment, &options).map(drop)
}

/// Whose turn it is about the capability, with the fields and the first deadline.
fn next(stripe: &Stripe, id: &str) -> (Turn, Vec<&'static str>, Option<Timestamp>) {
    let (account, capability) = (account(stripe, id), card_payments(stripe, id));
    let progress = capability.progress(&account).unwrap();
    let fields = progress.needs.iter().map(|need| need.field.to_owned().leak() as &str).collect();
    (progress.turn, fields, progress.needs.first().and_then(|need| need.by))
}

/// A Custom account of an individual who was born on this day, and has told everything.
fn individual(stripe: &Stripe, year: i64) -> Account {
    let create = accounts::create()
        .type_(CreateAccountType::Custom)
        .country("US")
        .business_type(BusinessType::Individual)
        .business_profile(|profile| profile.mcc("5734").url("https://seller.example.test"))
        .capability("card_payments", Requested(true))
        .external_account("btok_us_verified")
        .individual(|person| {
            person.first_name("Jenny").last_name("Rosen").dob(|dob| dob.day(1).month(1).year(year))
        })
        .tos_acceptance(|tos| tos.date(now(stripe)).ip("192.0.2.1"));
    stripe.run(&create).unwrap().data
}

#[test]
fn what_is_asked_later_has_a_deadline_and_then_holds_back() {
    let stripe = platform();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    events(&stripe);
    assert_eq!(next(&stripe, &seller), (Turn::Nobody, vec![], None));
    assert!(stripe.transport().with(|double| double.require(&seller, "individual.id_number")));
    assert!(!stripe.transport().with(|double| double.require(&seller, "individual.shoe_size")));
    let by = now(&stripe).as_unix() + i64::from(TWO_WEEKS);
    let fields = vec!["individual.id_number"];

    // It is asked for, and nothing is held back yet.
    let by = Some(Timestamp::from_unix(by));
    let warned = account(&stripe, &seller);
    let requirements = warned.requirements().unwrap().unwrap();
    assert_eq!(requirements.current_deadline(), Ok(by));
    assert_eq!(requirements.currently_due(), Ok(Some(fields.clone())));
    assert_eq!(requirements.past_due(), Ok(Some(vec![])));
    assert_eq!(requirements.disabled_reason(), Ok(None));
    let capability = card_payments(&stripe, &seller);
    assert_eq!(capability.status(), Ok(CapabilityStatus::Active));
    assert_eq!(next(&stripe, &seller), (Turn::Seller, fields.clone(), by));
    let hooks = events(&stripe);
    assert_eq!(told(&hooks), [CapabilityStatus::Active]);
    let updated: Account = hooks[0].object().unwrap();
    assert_eq!(hooks[0].type_(), "account.updated");
    assert_eq!(updated.requirements().unwrap().unwrap().current_deadline(), Ok(by));
    advance(&stripe, TWO_WEEKS - 1);
    assert!(events(&stripe).is_empty());
    pay(&stripe, &seller).unwrap();
    events(&stripe);

    // The deadline passes by itself: no request is there to cause it.
    advance(&stripe, 1);
    let hooks = events(&stripe);
    let types: Vec<&str> = hooks.iter().map(Event::type_).collect();
    assert_eq!(types, ["account.updated", "capability.updated", "capability.updated"]);
    assert_eq!(told(&hooks), [CapabilityStatus::Inactive]);
    for hook in &hooks {
        assert_eq!(hook.account(), Ok(Some(seller.as_str())));
        assert_eq!(hook.request().unwrap().and_then(|it| it.id().unwrap()), None);
    }
    let was = hooks[0].previous_attributes().unwrap().unwrap();
    assert_eq!(was.field("charges_enabled").and_then(|it| it.as_bool()), Some(true));
    let late = account(&stripe, &seller);
    assert_eq!(
        (late.charges_enabled(), late.payouts_enabled()),
        (Ok(Some(false)), Ok(Some(false)))
    );
    let requirements = late.requirements().unwrap().unwrap();
    assert_eq!(requirements.past_due(), Ok(Some(fields.clone())));
    assert_eq!(requirements.disabled_reason(), Ok(Some(DisabledReason::RequirementsPastDue)));
    let capability = card_payments(&stripe, &seller);
    let reason = capability.requirements().unwrap().unwrap().disabled_reason();
    assert_eq!(reason, Ok(Some(capabilities::DisabledReason::RequirementsFieldsNeeded)));
    assert_eq!(next(&stripe, &seller), (Turn::Seller, fields, None));
    assert!(pay(&stripe, &seller).unwrap_err().api().is_some());
    advance(&stripe, TWO_WEEKS);
    assert!(events(&stripe).is_empty(), "it is told once");

    // Another link is the way back.
    let link: account_links::Create = spine::onboarding_link(&late);
    let link = stripe.run(&link).unwrap().data;
    stripe
        .transport()
        .with(|double| double.complete_onboarding(link.url().unwrap().expose()))
        .unwrap();
    assert_eq!(told(&events(&stripe)), [CapabilityStatus::Active]);
    assert_eq!(next(&stripe, &seller), (Turn::Nobody, vec![], None));
    pay(&stripe, &seller).unwrap();
}

#[test]
fn what_is_given_in_time_changes_nothing() {
    let stripe = platform();
    let seller = individual(&stripe, 1990);
    assert!(stripe.transport().with(|double| double.require(seller.id(), "individual.id_number")));
    advance(&stripe, TWO_WEEKS - 1);
    events(&stripe);
    let give = accounts::update(seller.id()).individual(|person| person.id_number("000000000"));
    let given = stripe.run(&give).unwrap().data;
    assert_eq!(given.requirements().unwrap().unwrap().current_deadline(), Ok(None));
    assert_eq!(told(&events(&stripe)), [CapabilityStatus::Active]);
    advance(&stripe, TWO_WEEKS);
    assert!(events(&stripe).is_empty());
    assert_eq!(next(&stripe, seller.id()), (Turn::Nobody, vec![], None));

    // What is taken away is asked for again, and what comes on top has the same deadline.
    let unset = accounts::update(seller.id()).business_profile(|profile| profile.mcc(""));
    stripe.run(&unset).unwrap();
    let by = Some(Timestamp::from_unix(now(&stripe).as_unix() + i64::from(TWO_WEEKS)));
    advance(&stripe, 60);
    assert!(stripe.transport().with(|double| double.require(seller.id(), "individual.email")));
    let fields = vec!["business_profile.mcc", "individual.email"];
    assert_eq!(next(&stripe, seller.id()), (Turn::Platform, fields, by));
}

#[test]
fn a_capability_is_pending_until_what_was_told_is_verified() {
    let stripe = platform();
    let immediate = individual(&stripe, 1902);
    assert_eq!(immediate.charges_enabled(), Ok(Some(true)));
    assert_eq!(next(&stripe, immediate.id()), (Turn::Nobody, vec![], None));

    let seller = individual(&stripe, 1901);
    events(&stripe);
    assert_eq!(seller.charges_enabled(), Ok(Some(false)));
    let requirements = seller.requirements().unwrap().unwrap();
    assert_eq!(requirements.currently_due(), Ok(Some(vec![])));
    let document = "individual.verification.document";
    assert_eq!(requirements.pending_verification(), Ok(Some(vec![document])));
    let reason = DisabledReason::RequirementsPendingVerification;
    assert_eq!(requirements.disabled_reason(), Ok(Some(reason)));
    let capability = card_payments(&stripe, seller.id());
    assert_eq!(capability.status(), Ok(CapabilityStatus::Pending));
    assert_eq!(next(&stripe, seller.id()), (Turn::Stripe, vec![], None));
    assert!(pay(&stripe, seller.id()).unwrap_err().api().is_some());
    let status = |of: &str| {
        let person = stripe.list(&persons::list(seller.id())).next().unwrap().unwrap();
        let verification = person.verification().unwrap().unwrap();
        assert_eq!(verification.status(), Ok(of));
    };
    status("pending");

    advance(&stripe, LOOK - 1);
    assert!(events(&stripe).is_empty());
    advance(&stripe, 1);
    let hooks = events(&stripe);
    let types: Vec<&str> = hooks.iter().map(Event::type_).collect();
    assert_eq!(types, ["account.updated", "capability.updated", "person.updated"]);
    assert_eq!(told(&hooks), [CapabilityStatus::Active]);
    status("verified");
    assert_eq!(next(&stripe, seller.id()), (Turn::Nobody, vec![], None));
    pay(&stripe, seller.id()).unwrap();
}

#[test]
fn the_second_version_tells_the_same() {
    let stripe = platform();
    let read = |id: &str| {
        let include = [v2::AccountInclude::ConfigurationMerchant, v2::AccountInclude::Requirements];
        stripe.run(&v2::retrieve(id).include(include)).unwrap().data
    };
    let seller = individual(&stripe, 1901);
    let status = || {
        let account = read(seller.id());
        let merchant = account.configuration().unwrap().unwrap().merchant().unwrap().unwrap();
        let capabilities = merchant.capabilities().unwrap().unwrap();
        capabilities.card_payments().unwrap().unwrap().status().unwrap()
    };
    assert_eq!(status(), v2::CapabilityStatus::Pending);
    advance(&stripe, LOOK);
    assert_eq!(status(), v2::CapabilityStatus::Active);

    assert!(stripe.transport().with(|double| double.require(seller.id(), "individual.id_number")));
    let deadline = || {
        let account = read(seller.id());
        let summary = account.requirements().unwrap().unwrap().summary().unwrap().unwrap();
        let deadline = summary.minimum_deadline().unwrap().unwrap();
        (deadline.status().unwrap(), deadline.time().unwrap().map(|time| time.to_string()))
    };
    // Two weeks after the double's beginning, and the look at the person.
    let by = Some("2026-11-16T00:05:00.000Z".to_owned());
    assert_eq!(deadline(), (v2::MinimumDeadlineStatus::CurrentlyDue, by));
    assert_eq!(status(), v2::CapabilityStatus::Active);
    advance(&stripe, TWO_WEEKS);
    assert_eq!(deadline(), (v2::MinimumDeadlineStatus::PastDue, None));
    assert_eq!(status(), v2::CapabilityStatus::Restricted);
}
