//! An account that the platform onboards by itself, and what a platform does about accounts besides.

use crate::{Stripe, platform};
use pinstripe_core::api::accounts::{BusinessType, CreateAccountType, RejectReason};
use pinstripe_core::api::capabilities::CapabilityStatus;
use pinstripe_core::api::{
    Account, ExternalAccount, account_sessions, accounts, capabilities, external_accounts, persons,
};
use pinstripe_core::connect::Requested;
use pinstripe_core::connect::onboarding::{Cause, Turn};
use pinstripe_core::{Object, Timestamp};
use pinstripe_workshop::spine;

fn retrieve(stripe: &Stripe, account: &str) -> Account {
    stripe.run(&accounts::retrieve(account)).unwrap().data
}

/// What the account is asked for now.
fn due(account: &Account) -> Vec<String> {
    let due = account.requirements().unwrap().unwrap().currently_due().unwrap().unwrap();
    due.into_iter().map(str::to_owned).collect()
}

#[test]
fn a_rejection_is_taken_back() {
    let stripe = platform();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    let early = stripe.run(&accounts::unreject(&seller)).unwrap_err();
    let early = early.api().unwrap();
    assert_eq!(early.status(), 400, "nothing was rejected yet");

    let rejected = stripe.run(&accounts::reject(&seller, RejectReason::Other)).unwrap().data;
    assert_eq!(rejected.charges_enabled(), Ok(Some(false)));
    let status = |name| {
        let capability = stripe.run(&capabilities::retrieve(&seller, name)).unwrap().data;
        capability.status().unwrap()
    };
    assert_eq!(status("card_payments"), CapabilityStatus::Inactive);
    let blocked = stripe.run(&capabilities::retrieve(&seller, "card_payments")).unwrap().data;
    let progress = blocked.progress(&rejected).unwrap();
    assert!(matches!(progress.cause, Cause::Rejected(_)), "{progress:?}");

    let back = stripe.run(&accounts::unreject(&seller)).unwrap().data;
    assert_eq!(back.id(), seller);
    assert_eq!(back.requirements().unwrap().unwrap().disabled_reason(), Ok(None));
    assert_eq!(back.charges_enabled(), Ok(Some(true)));
    assert_eq!(status("card_payments"), CapabilityStatus::Active);
}

#[test]
fn a_session_opens_components_and_keeps_its_secret() {
    let stripe = platform();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    let create = account_sessions::create().account(&seller).components(|components| {
        components.account_onboarding(|onboarding| onboarding.enabled(true)).payments(|payments| {
            payments.enabled(true).features(|features| features.refund_management(false))
        })
    });
    let session = stripe.run(&create).unwrap().data;
    assert_eq!(session.account(), Ok(seller.as_str()));
    let components = session.components().unwrap();
    assert_eq!(components.account_onboarding().unwrap().enabled(), Ok(true));
    let payments = components.payments().unwrap();
    assert_eq!(payments.features().unwrap().refund_management(), Ok(false));
    let now = Timestamp::from_unix(stripe.transport().with(|double| double.now()));
    assert_eq!(session.expires_at().unwrap().seconds_since(now), 3600);

    let secret = session.client_secret().unwrap();
    assert!(secret.expose().starts_with("accs_secret"), "it goes to the seller's browser");
    let shown = format!("{session:?} {session:#?} {secret:?} {create:?}");
    assert!(!shown.contains(secret.expose()), "{shown}");
    let again = stripe.run(&create).unwrap().data;
    assert_ne!(again.client_secret().unwrap().expose(), secret.expose());

    // Only a platform that collects the requirements by itself may turn this off.
    let mine = account_sessions::create().account(&seller).components(|components| {
        components.account_onboarding(|onboarding| {
            onboarding.enabled(true).features(|f| f.disable_stripe_user_authentication(true))
        })
    });
    let refused = stripe.run(&mine).unwrap_err();
    let refused = refused.api().unwrap();
    let param = "components[account_onboarding][features][disable_stripe_user_authentication]";
    assert_eq!(refused.param(), Some(param));
}

#[test]
fn a_custom_account_is_followed_until_nothing_is_due() {
    let stripe = platform();
    let create = accounts::create()
        .type_(CreateAccountType::Custom)
        .country("US")
        .email("seller@example.test")
        .business_type(BusinessType::Company)
        .capability("card_payments", Requested(true))
        .capability("transfers", Requested(true));
    let account = stripe.run(&create).unwrap().data;
    let id = account.id();
    let mut owed = due(&account);
    assert!(owed.iter().any(|field| field == "representative.first_name"), "{owed:?}");
    // Each step answers some of what is asked, and the capability asks for the same.
    let mut follow = |account: &Account, answered: &[&str]| {
        let left = due(account);
        assert!(left.len() < owed.len(), "{left:?}");
        for field in answered {
            assert!(owed.iter().any(|old| old == field), "{field} in {owed:?}");
            assert!(!left.iter().any(|new| new == field), "{field} in {left:?}");
        }
        let capability = stripe.run(&capabilities::retrieve(id, "card_payments")).unwrap().data;
        let progress = capability.progress(account).unwrap();
        let fields: Vec<&str> = progress.needs.iter().map(|need| need.field).collect();
        assert_eq!(fields, left);
        let turn = if left.is_empty() { Turn::Nobody } else { Turn::Platform };
        assert_eq!(progress.turn, turn, "the platform collects what a Custom account owes");
        owed = left;
    };

    let update = accounts::update(id)
        .business_profile(|profile| profile.mcc("5734").url("https://seller.example.test"))
        .company(|company| company.name("Rosen Ltd.").tax_id("000000000"));
    let account = stripe.run(&update).unwrap().data;
    follow(&account, &["business_profile.mcc", "company.name", "company.tax_id"]);

    let person = persons::create(id)
        .first_name("Jenny")
        .last_name("Rosen")
        .relationship(|relationship| relationship.representative(true).title("CEO"));
    let person = stripe.run(&person).unwrap().data;
    // What is missing of a person is asked for by that person's id.
    let missing = person.requirements().unwrap().unwrap().currently_due().unwrap();
    assert_eq!(missing, ["dob.day", "dob.month", "dob.year"]);
    let account = retrieve(&stripe, id);
    let birthday = format!("{}.dob.day", person.id());
    assert!(due(&account).contains(&birthday));
    follow(&account, &["representative.first_name"]);
    let born = persons::update(id, person.id()).dob(|dob| dob.day(1).month(1).year(1990));
    stripe.run(&born).unwrap();
    follow(&retrieve(&stripe, id), &[&birthday]);

    let bank = external_accounts::create(id).external_account("btok_us_verified");
    let bank = stripe.run(&bank).unwrap().data;
    let account = retrieve(&stripe, id);
    follow(&account, &["external_account"]);
    let held = account.external_accounts().unwrap().unwrap().to_owned().data().unwrap();
    let id_of = |it: &ExternalAccount| it.json().field("id").unwrap().as_str().unwrap().to_owned();
    assert_eq!(held.iter().map(id_of).collect::<Vec<_>>(), [id_of(&bank)]);

    let now = Timestamp::from_unix(stripe.transport().with(|double| double.now()));
    let accept = accounts::update(id).tos_acceptance(|tos| tos.date(now).ip("192.0.2.1"));
    let account = stripe.run(&accept).unwrap().data;
    assert_eq!(account.charges_enabled(), Ok(Some(true)));
    assert_eq!(account.payouts_enabled(), Ok(Some(true)));
    assert_eq!(due(&account), [""; 0]);
    follow(&account, &["tos_acceptance.date", "tos_acceptance.ip"]);
    let statuses: Vec<_> = account.capabilities().unwrap().iter().collect();
    let active = CapabilityStatus::Active;
    assert_eq!(statuses, [("card_payments", active.clone()), ("transfers", active)]);
}
