//! Whose turn it is about an account, as the double and Stripe's own shapes tell it.

use crate::{Stripe, platform};
use pinstripe_core::api::account_links::AccountLinkType;
use pinstripe_core::api::accounts::RejectReason;
use pinstripe_core::api::v2::core::accounts as v2;
use pinstripe_core::api::{Account, Capability, accounts, capabilities};
use pinstripe_core::connect::Requested;
use pinstripe_core::connect::design::{ChargeType, Dashboard, Design, MerchantOfRecord, Party};
use pinstripe_core::connect::onboarding::{Cause, Link, Problem, Turn, When};
use pinstripe_core::{Object, Operation, Timestamp, api::v2 as api_v2, form};
use pinstripe_workshop::spine;
use serde_json::{Value, json};

fn account(collection: &str, requirements: Value) -> Account {
    Account::from_json(json!({
        "id": "acct_1", "object": "account", "charges_enabled": false, "payouts_enabled": false,
        "details_submitted": true, "controller": { "type": "application", "requirement_collection": collection },
        "capabilities": { "card_payments": "inactive" }, "requirements": requirements,
    }))
    .unwrap()
}

/// Whose turn it is about a capability with a field due.
fn capability(
    status: &str,
    reason: Option<&str>,
    due: &[&str],
    check: impl FnOnce(Turn, Cause<'_>),
) {
    let of = account("stripe", json!({}));
    let capability = Capability::from_json(json!({
        "id": "card_payments", "object": "capability", "status": status, "requested": true,
        "requirements": { "past_due": due, "currently_due": due, "disabled_reason": reason },
    }))
    .unwrap();
    let progress = capability.progress(&of).unwrap();
    check(progress.turn, progress.cause);
}

#[test]
fn who_is_rejected_or_stopped_is_not_sent_to_fill_in_a_form() {
    for reason in ["rejected.other", "rejected.unsupported_business", "rejected.inactivity"] {
        capability("inactive", Some(reason), &["x"], |turn, cause| {
            assert_eq!((turn, cause), (Turn::Nobody, Cause::Rejected(reason)));
        });
    }
    for reason in ["platform_disabled", "platform_paused"] {
        capability("inactive", Some(reason), &["x"], |turn, cause| {
            assert_eq!((turn, cause), (Turn::Platform, Cause::PausedByPlatform));
        });
    }
    capability("inactive", Some("something.new"), &["x"], |turn, cause| {
        assert_eq!((turn, cause), (Turn::Platform, Cause::AskStripe("something.new")));
    });
    capability("inactive", Some("requirements.fields_needed"), &[], |turn, cause| {
        assert_eq!((turn, cause), (Turn::Seller, Cause::FieldsNeeded), "the account lists them");
    });
    capability("pending", Some("pending.onboarding"), &[], |turn, cause| {
        assert_eq!((turn, cause), (Turn::Seller, Cause::Unfinished));
    });
    capability("pending", Some("pending.review"), &["x"], |turn, cause| {
        assert_eq!((turn, cause), (Turn::Stripe, Cause::UnderReview));
    });
    capability("disabled", None, &[], |turn, cause| {
        assert_eq!((turn, cause), (Turn::Platform, Cause::AskStripe("disabled")), "it is unknown");
    });
}

#[test]
fn an_account_that_is_rejected_before_onboarding_is_told_so_first() {
    let stripe = platform();
    let seller = stripe.run(&spine::express_account()).unwrap().data;
    let rejected = stripe.run(&accounts::reject(seller.id(), RejectReason::Fraud)).unwrap().data;
    let progress = rejected.progress().unwrap();
    assert!(!progress.needs.is_empty(), "fields are missing all the same");
    assert_eq!(
        (progress.turn, progress.cause.clone()),
        (Turn::Nobody, Cause::Rejected("rejected.fraud"))
    );
    assert!(progress.link("https://p.test/refresh", "https://p.test/return").is_none());
    assert!(progress.session().is_none());
    let card = stripe.run(&capabilities::retrieve(seller.id(), "card_payments")).unwrap().data;
    let progress = card.progress(&rejected).unwrap();
    assert!(matches!(progress.cause, Cause::Rejected(_)), "{progress:?}");
    let ready = rejected.readiness(ChargeType::Direct, MerchantOfRecord::Account).unwrap();
    assert_eq!((ready.active, ready.turn), (false, Turn::Nobody));
}

#[test]
fn a_capability_that_was_given_up_is_for_the_platform_to_request() {
    let stripe = platform();
    let seller = stripe.run(&spine::express_account()).unwrap().data;
    let give_up = accounts::update(seller.id()).capability("card_payments", Requested(false));
    let seller = stripe.run(&give_up).unwrap().data;
    let card = stripe.run(&capabilities::retrieve(seller.id(), "card_payments")).unwrap().data;
    let progress = card.progress(&seller).unwrap();
    assert_eq!((progress.turn, progress.cause), (Turn::Platform, Cause::Unrequested));
}

#[test]
fn fields_come_with_their_urgency_deadline_errors_and_alternatives() {
    let mut shown = json!({
        "id": "acct_1", "object": "account", "charges_enabled": true, "details_submitted": true,
        "controller": { "type": "application", "requirement_collection": "application" },
        "capabilities": { "card_payments": "active" },
        "requirements": {
            "currently_due": ["b", "a"], "past_due": ["a"], "eventually_due": ["a", "b", "c"], "current_deadline": 100,
            "errors": [{ "code": "verification_document_expired", "reason": "It has expired.", "requirement": "b" }],
            "alternatives": [{ "original_fields_due": ["b"], "alternative_fields_due": ["d", "e"] }],
        },
        "future_requirements": { "currently_due": ["f"], "eventually_due": [], "current_deadline": 200 },
    });
    let account = Account::from_json(shown.clone()).unwrap();
    let progress = account.progress().unwrap();
    let needs: Vec<_> = progress
        .needs
        .iter()
        .map(|need| (need.field, need.when, need.by.map(Timestamp::as_unix)))
        .collect();
    assert_eq!(
        needs,
        [
            ("a", When::Past, None),
            ("b", When::Current, Some(100)),
            ("f", When::Future, Some(200)),
            ("c", When::Eventual, None),
        ]
    );
    let problem = Problem { code: "verification_document_expired", reason: "It has expired." };
    assert_eq!(progress.needs[1].problems, [problem]);
    assert_eq!(progress.needs[1].alternatives, [["d", "e"]]);
    assert_eq!((progress.turn, progress.cause), (Turn::Platform, Cause::FieldsNeeded));

    // Only what will be due is left: it works, and there is time.
    shown["requirements"] = json!({ "currently_due": [], "past_due": [], "eventually_due": ["c"] });
    let account = Account::from_json(shown.clone()).unwrap();
    let progress = account.progress().unwrap();
    assert_eq!((progress.active, &progress.cause), (true, &Cause::FieldsNeededLater));
    let Some(Link::V1(link)) = progress.link("https://p.test/a", "https://p.test/b") else {
        panic!()
    };
    let sent = form::to_string(link.parts().params()).unwrap();
    assert!(sent.contains("collection_options[future_requirements]=include"), "{sent}");
    shown["future_requirements"] = json!({ "currently_due": [] });
    let account = Account::from_json(shown).unwrap();
    let progress = account.progress().unwrap();
    assert_eq!((progress.turn, progress.cause), (Turn::Nobody, Cause::Ready));
}

#[test]
fn the_link_is_one_that_the_account_can_use() {
    let stripe = platform();
    let run = |progress: &pinstripe_core::connect::onboarding::Progress<'_>| {
        let link = progress.link("https://p.test/refresh", "https://p.test/return").unwrap();
        let Link::V1(link) = link else { panic!("{link:?}") };
        let made = stripe.run(&link).unwrap().data;
        stripe
            .transport()
            .with(|double| double.complete_onboarding(made.url().unwrap().expose()))
            .unwrap();
        form::to_string(link.parts().params()).unwrap()
    };
    let create = accounts::create()
        .type_(accounts::CreateAccountType::Custom)
        .country("US")
        .capability("transfers", Requested(true));
    for (create, later) in [
        (spine::express_account(), AccountLinkType::AccountOnboarding),
        (create, AccountLinkType::AccountUpdate),
    ] {
        let seller = stripe.run(&create).unwrap().data;
        let first = run(&seller.progress().unwrap());
        assert!(first.contains("type=account_onboarding"), "{first}");
        assert!(
            stripe
                .transport()
                .with(|double| double.require(seller.id(), "business_profile.product_description"))
        );
        let seller = stripe.run(&accounts::retrieve(seller.id())).unwrap().data;
        assert!(stripe.run(&seller.progress().unwrap().session().unwrap()).is_ok());
        let again = run(&seller.progress().unwrap());
        assert!(again.contains(&format!("type={}", later.as_str())), "{again}");
        let seller = stripe.run(&accounts::retrieve(seller.id())).unwrap().data;
        assert_eq!(seller.progress().unwrap().cause, Cause::Ready);
    }
}

#[test]
fn an_account_is_ready_for_a_type_of_charge_by_the_capability_that_it_needs() {
    let of = |card: &str, transfers: &str| {
        Account::from_json(json!({
            "id": "acct_1", "object": "account", "charges_enabled": true, "payouts_enabled": true,
            "details_submitted": true, "capabilities": { "card_payments": card, "transfers": transfers },
        }))
        .unwrap()
    };
    let ready = |account: &Account, charges, merchant| {
        let progress = account.readiness(charges, merchant).unwrap();
        (progress.active, progress.turn)
    };
    let (platform, own) = (MerchantOfRecord::Platform, MerchantOfRecord::Account);
    let recipient = of("unrequested", "active");
    assert_eq!(ready(&recipient, ChargeType::Destination, platform), (true, Turn::Nobody));
    assert_eq!(ready(&recipient, ChargeType::Separate, platform), (true, Turn::Nobody));
    assert_eq!(ready(&recipient, ChargeType::Destination, own), (false, Turn::Platform));
    assert_eq!(ready(&recipient, ChargeType::Direct, own), (false, Turn::Platform));
    let merchant = of("active", "pending");
    assert_eq!(ready(&merchant, ChargeType::Direct, platform), (true, Turn::Nobody));
    assert_eq!(ready(&merchant, ChargeType::Separate, platform), (false, Turn::Stripe));
}

fn read(stripe: &Stripe, id: &str) -> api_v2::core::Account {
    let include = api_v2::core::Account::PROGRESS;
    stripe.run(&v2::retrieve(id).include(include)).unwrap().data
}

#[test]
fn an_account_of_the_second_version_is_followed_from_its_creation() {
    let stripe = platform();
    let design = Design {
        dashboard: Dashboard::Express,
        charges: ChargeType::Destination,
        merchant: MerchantOfRecord::Platform,
        fees: Party::Platform,
        losses: Party::Platform,
        ..Design::default()
    };
    let create = design.account().contact_email("s@example.test").identity(|i| i.country("us"));
    let bare = stripe.run(&create).unwrap().data;
    let hidden = bare.readiness(design.charges, design.merchant).unwrap_err();
    assert!(
        hidden.to_string().contains("included"),
        "what was not asked for is not missing: {hidden}"
    );

    let account = read(&stripe, bare.id());
    let progress = account.readiness(design.charges, design.merchant).unwrap();
    assert_eq!((progress.turn, &progress.cause), (Turn::Seller, &Cause::FieldsNeeded));
    assert!(
        progress
            .needs
            .iter()
            .any(|need| need.field == "identity.attestations.terms_of_service.account.date"
                || need.field.contains("payout_methods")),
        "{:?}",
        progress.needs
    );
    let card = account.progress("merchant", "card_payments").unwrap();
    assert_eq!((card.turn, card.cause), (Turn::Platform, Cause::Unrequested));

    let link = progress.link("https://p.test/refresh", "https://p.test/return").unwrap();
    let Link::V2(link) = link else { panic!("{link:?}") };
    let link = stripe.run(&link).unwrap().data;
    stripe
        .transport()
        .with(|double| double.complete_onboarding(link.url().unwrap().expose()))
        .unwrap();
    let account = read(&stripe, bare.id());
    let progress = account.readiness(design.charges, design.merchant).unwrap();
    assert_eq!((progress.active, progress.turn), (true, Turn::Nobody));

    stripe.run(&accounts::reject(bare.id(), RejectReason::Fraud)).unwrap();
    let account = read(&stripe, bare.id());
    let progress = account.readiness(design.charges, design.merchant).unwrap();
    assert_eq!(progress.turn, Turn::Nobody);
    assert!(matches!(progress.cause, Cause::Rejected(_)), "{progress:?}");
}

#[test]
fn status_details_of_the_second_version_weigh_a_rejection_most() {
    let of = |status: &str, details: Value| {
        api_v2::core::Account::from_json(json!({
            "id": "acct_1", "object": "v2.core.account", "applied_configurations": ["merchant"], "closed": false,
            "configuration": { "merchant": { "applied": true, "capabilities": {
                "card_payments": { "status": status, "status_details": details },
            } } },
            "defaults": { "responsibilities": { "requirements_collector": "application" } },
            "requirements": { "entries": [{
                "awaiting_action_from": "user", "description": "identity.country",
                "errors": [{ "code": "invalid", "description": "No such country." }],
                "impact": { "restricts_capabilities": [{
                    "capability": "card_payments", "configuration": "merchant", "deadline": { "status": "past_due" },
                }] },
                "minimum_deadline": { "status": "past_due" }, "requested_reasons": [],
            }], "summary": null, "alternatives": [] },
        }))
        .unwrap()
    };
    let detail = |code: &str, resolution: &str| json!({ "code": code, "resolution": resolution });
    let due = detail("requirements_past_due", "provide_info");
    let fraud = detail("rejected_fraud", "contact_stripe");
    let account = of("restricted", json!([due, fraud]));
    let progress = account.progress("merchant", "card_payments").unwrap();
    assert_eq!((progress.turn, progress.cause), (Turn::Nobody, Cause::Rejected("rejected_fraud")));

    let account = of("restricted", json!([due]));
    let progress = account.progress("merchant", "card_payments").unwrap();
    assert_eq!((progress.turn, progress.cause), (Turn::Platform, Cause::FieldsNeeded));
    let need = &progress.needs[0];
    assert_eq!((need.field, need.problems[0].reason), ("identity.country", "No such country."));

    for (status, code, resolution, turn) in [
        ("unsupported", "unsupported_country", "no_resolution", Turn::Nobody),
        ("restricted", "restricted_other", "contact_stripe", Turn::Platform),
    ] {
        let account = of(status, json!([detail(code, resolution)]));
        assert_eq!(account.progress("merchant", "card_payments").unwrap().turn, turn, "{code}");
    }
    // Other fields do not hold this capability back.
    let account = of("active", json!([]));
    let other = account.progress("recipient", "stripe_balance.stripe_transfers").unwrap();
    assert_eq!((other.cause, other.needs.len()), (Cause::Unrequested, 0));
}
