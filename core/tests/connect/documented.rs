//! What people write about Connect in other languages, written with this crate and run against the double. The
//! table in the guide `connect` names each of these tests.

use crate::{Stripe, platform};
use pinstripe_core::api::account_links::AccountLinkType;
use pinstripe_core::api::accounts::{CreateAccountType, RejectReason};
use pinstripe_core::api::capabilities::CapabilityStatus;
use pinstripe_core::api::{
    Account, Application, ApplicationFee, Capability, Charge, Transfer, account_links, accounts,
    balance, charges, customers, login_links, payment_intents,
};
use pinstripe_core::connect::Requested;
use pinstripe_core::connect::design::{Dashboard, Design, Onboarding, Party, Verdict};
use pinstripe_core::oauth::{self, Redirect, State};
use pinstripe_core::webhook::Verifier;
use pinstripe_core::{ApiKey, Client, Entropy, ErrorKind, Options, Timestamp};
use pinstripe_fixtures::{Double, InMemory, Recorded};
use pinstripe_workshop::spine;

fn onboarded(stripe: &Stripe) -> String {
    spine::onboarded_seller(stripe).unwrap()
}

/// The accounts that the requests so far acted on.
fn acted_on(stripe: &Stripe) -> Vec<Option<String>> {
    let account = |request: &Recorded| request.account().map(str::to_owned);
    stripe.transport().with(|double| double.requests().iter().map(account).collect())
}

#[test]
fn a_client_acts_on_one_account() {
    let transport = InMemory::new(Double::at(1_793_577_600));
    let seller = onboarded(&transport.clone().blocking());
    let before = acted_on(&transport.clone().blocking()).len();
    let client = Client::new("sk_test_platform_secret").unwrap().acting_as(&seller);
    let stripe = Stripe::with_transport(client, transport);
    stripe.run(&customers::create().email("c@example.test")).unwrap();
    stripe.run(&payment_intents::create().amount(1000).currency("usd")).unwrap();
    assert_eq!(acted_on(&stripe)[before..], [Some(seller.clone()), Some(seller)]);
}

#[test]
fn a_call_names_its_account_and_beats_the_client() {
    let stripe = platform();
    let (a, b) = (onboarded(&stripe), onboarded(&stripe));
    let before = acted_on(&stripe).len();
    let create = |email: &str| customers::create().email(email);
    stripe.run_with(&create("c@example.test"), &Options::new().acting_as(&a)).unwrap();
    stripe.run_with(&create("d@example.test"), &Options::new().acting_as(&b)).unwrap();
    let as_a = stripe.acting_as(&a);
    as_a.run_with(&create("e@example.test"), &Options::new().acting_as(&b)).unwrap();
    as_a.run_with(&create("f@example.test"), &Options::new().platform()).unwrap();
    assert_eq!(acted_on(&stripe)[before..], [Some(a), Some(b.clone()), Some(b), None]);
}

#[test]
fn one_handle_for_each_tenant() {
    let stripe = platform();
    let tenants = [onboarded(&stripe), onboarded(&stripe)];
    for tenant in &tenants {
        let stripe = stripe.acting_as(tenant);
        stripe.run(&customers::create().name(tenant.as_str())).unwrap();
    }
    for tenant in &tenants {
        let customers = stripe.acting_as(tenant).list(&customers::list().limit(5));
        let names: Vec<_> =
            customers.map(|c| c.unwrap().name().unwrap().unwrap().to_owned()).collect();
        assert_eq!(names, [tenant.as_str()]);
    }
    // A charge is retrieved on its account, by a handle or by one call, and is nowhere else.
    let pay = payment_intents::create()
        .amount(1000)
        .currency("usd")
        .payment_method("pm_card_visa")
        .confirm(true);
    let paid = stripe.acting_as(&tenants[1]).run(&pay).unwrap().data;
    let charge = charges::retrieve(paid.latest_charge().unwrap().unwrap().id());
    assert_eq!(stripe.acting_as(&tenants[1]).run(&charge).unwrap().data.amount(), Ok(1000));
    let by_call = Options::new().acting_as(&tenants[1]);
    assert_eq!(stripe.run_with(&charge, &by_call).unwrap().data.amount(), Ok(1000));
    assert!(stripe.acting_as(&tenants[0]).run(&charge).is_err());
    let missing = stripe.acting_as(&tenants[0]).run(&charges::retrieve("ch_123")).unwrap_err();
    let missing = missing.api().unwrap();
    assert_eq!(missing.code(), Some("resource_missing"));
}

#[test]
fn an_express_account_and_its_onboarding_link() {
    let stripe = platform();
    let create = accounts::create()
        .type_(CreateAccountType::Express)
        .country("US")
        .email("seller@example.test");
    let account = stripe.run(&create).unwrap().data;
    // Another visit uses the account that is there, and makes a new link for it.
    for _visit in 0..2 {
        let link = account_links::create()
            .account(account.id())
            .type_(AccountLinkType::AccountOnboarding)
            .refresh_url("https://myplatform.example.test/connect/refresh")
            .return_url("https://myplatform.example.test/connect/return");
        let link = stripe.run(&link).unwrap().data;
        assert!(link.url().unwrap().expose().starts_with("http"));
        assert_eq!(link.expires_at().unwrap().seconds_since(link.created().unwrap()), 300);
    }
    // Nothing is checked here that Stripe checks.
    let error = stripe.run(&account_links::create().account(account.id())).unwrap_err();
    let error = error.api().unwrap();
    assert_eq!((error.kind(), error.param()), (ErrorKind::InvalidRequest, Some("type")));
    let scoped = stripe.acting_as(account.id());
    let link = spine::onboarding_link(&account);
    assert!(scoped.run(&link).unwrap_err().api().is_some_and(|e| e.status() == 400));
    assert!(scoped.platform().run(&link).is_ok());
}

#[test]
fn a_login_link_is_for_express_accounts() {
    let stripe = platform();
    let seller = onboarded(&stripe);
    let link = stripe.run(&login_links::create(&seller)).unwrap().data;
    assert!(link.url().unwrap().expose().starts_with("http"));
    let scoped = stripe.acting_as(&seller);
    assert!(
        scoped
            .run(&login_links::create(&seller))
            .unwrap_err()
            .api()
            .is_some_and(|e| e.status() == 400)
    );
    assert!(scoped.platform().run(&login_links::create(&seller)).is_ok());
    let standard = stripe.run(&accounts::create().type_(CreateAccountType::Standard)).unwrap().data;
    let error = stripe.run(&login_links::create(standard.id())).unwrap_err();
    let error = error.api().unwrap();
    assert_eq!(error.type_(), Some("invalid_request_error"));
}

#[test]
fn capabilities_are_requested_by_name_and_read_as_states() {
    let stripe = platform();
    let account = stripe
        .run(&accounts::create().type_(CreateAccountType::Express).country("US"))
        .unwrap()
        .data;
    let update = accounts::update(account.id())
        .capability("card_payments", Requested(true))
        .capability("transfers", Requested(true));
    let account = stripe.run(&update).unwrap().data;
    let status = |account: &Account, name| account.capabilities().unwrap().status(name).unwrap();
    assert_eq!(status(&account, "card_payments"), CapabilityStatus::Inactive);
    assert_eq!(status(&account, "new_payments"), CapabilityStatus::Unrequested);
    let body = stripe.transport().with(|double| double.requests().last().unwrap().body.clone());
    assert_eq!(
        body,
        "capabilities[card_payments][requested]=true&capabilities[transfers][requested]=true"
    );
    // A status that is not known yet keeps its name.
    assert_eq!(CapabilityStatus::from("in_review").as_str(), "in_review");
    assert!(matches!(CapabilityStatus::from("in_review"), CapabilityStatus::Unknown(_)));
    assert!(!account.requirements().unwrap().unwrap().currently_due().unwrap().unwrap().is_empty());
    let link = stripe.run(&spine::onboarding_link(&account)).unwrap().data;
    stripe
        .transport()
        .with(|double| double.complete_onboarding(link.url().unwrap().expose()))
        .unwrap();
    let account = stripe.run(&accounts::retrieve(account.id())).unwrap().data;
    assert_eq!(status(&account, "card_payments"), CapabilityStatus::Active);
}

#[test]
fn an_account_is_rejected_for_each_reason() {
    for &reason in RejectReason::ALL {
        let stripe = platform();
        let seller = onboarded(&stripe);
        let account = stripe.run(&accounts::reject(&seller, reason)).unwrap().data;
        let disabled = account.requirements().unwrap().unwrap().disabled_reason().unwrap().unwrap();
        assert!(disabled.as_str().starts_with("rejected."), "{disabled:?}");
        assert_eq!(account.charges_enabled(), Ok(Some(false)));
    }
}

#[test]
fn a_destination_charge_moves_the_money_and_webhooks_tell() {
    let stripe = platform();
    stripe
        .transport()
        .with(|double| double.add_endpoint("http://platform.test/", "whsec_platform", false))
        .unwrap();
    let seller = onboarded(&stripe);
    stripe.transport().with(|double| double.take_deliveries());
    let payment = payment_intents::create()
        .amount(5_000)
        .currency("usd")
        .allowed_payment_method_types(["card"])
        .payment_method("pm_card_visa")
        .confirm(true)
        .application_fee_amount(500)
        .transfer_data(|t| t.destination(&seller))
        .on_behalf_of(&seller)
        .transfer_group("ORDER_42");
    stripe.run(&payment).unwrap();

    let verifier = Verifier::new(["whsec_platform"]).unwrap();
    let (now, hooks) = stripe
        .transport()
        .with(|double| (Timestamp::from_unix(double.now()), double.take_deliveries()));
    let mut reconciled = Vec::new();
    let mut moved = Vec::new();
    for hook in hooks {
        let event = verifier.verify(&hook.signature, hook.body, now).unwrap().event().unwrap();
        match event.type_() {
            "charge.succeeded" => {
                let charge: Charge = event.object().unwrap();
                let behalf = charge.on_behalf_of().unwrap().map(|it| it.id().to_owned());
                assert_eq!(behalf, Some(seller.clone()), "the seller is the merchant of record");
                let group = charge.transfer_group().unwrap().map(str::to_owned);
                reconciled.push((charge.amount().unwrap(), group));
            }
            "application_fee.created" => {
                moved.push(event.object::<ApplicationFee>().unwrap().amount().unwrap());
            }
            "transfer.created" => {
                let transfer: Transfer = event.object().unwrap();
                assert_eq!(transfer.destination().unwrap().unwrap().id(), seller);
                moved.push(transfer.amount().unwrap());
            }
            _ => {}
        }
    }
    moved.sort_unstable();
    assert_eq!(moved, [500, 5_000]);
    let kept = stripe.acting_as(&seller).run(&balance::retrieve()).unwrap().data;
    assert_eq!(spine::available(&kept).unwrap(), 4_500);
    assert_eq!(reconciled, [(5_000, Some("ORDER_42".to_owned()))]);
    assert_eq!(stripe.transport().with(|double| double.check_ledger()), Ok(()));
}

#[test]
fn an_account_is_connected_by_oauth_and_given_up() {
    let transport = InMemory::new(Double::at(1_793_577_600));
    let client_id = transport.with(|double| double.client_id());
    let client = Client::new("sk_test_platform").unwrap().client_id(client_id);
    let stripe = Stripe::with_transport(client, transport);
    let state = State::new(Entropy::from_random_bytes([7; 16]));
    let asked = oauth::authorize()
        .scope(oauth::Scope::ReadWrite)
        .redirect_uri("https://example.test/callback")
        .state(&state);
    let url = stripe.client().authorize_url(&asked).unwrap();
    let back = stripe.transport().with(|double| double.authorize(&url)).unwrap();
    let query = back.split_once('?').unwrap().1;
    let Ok(Redirect::Granted(code)) = Redirect::parse(query, &state) else { panic!("{back}") };

    let token = stripe.run(&oauth::exchange(&code)).unwrap().data;
    let account = token.stripe_user_id().unwrap().unwrap().to_owned();
    let access = token.access_token().unwrap().unwrap().expose().to_owned();
    let shown = format!("{token:?} {:?} {:?}", token.access_token(), token.refresh_token());
    assert!(!shown.contains(&access), "{shown}");
    let as_account = Options::new().api_key(ApiKey::new(&access).unwrap());
    let own = stripe.run_with(&accounts::retrieve_current(), &as_account).unwrap().data;
    assert_eq!(own.id(), account);

    let again = stripe.run(&oauth::exchange(&code)).unwrap_err();
    let again = again.api().unwrap();
    assert_eq!((again.kind(), again.code()), (ErrorKind::OAuth, Some("invalid_grant")));

    let gone = stripe.run(&oauth::deauthorize().stripe_user_id(&account)).unwrap().data;
    assert_eq!(gone.stripe_user_id(), Ok(account.as_str()));
    assert!(stripe.run_with(&accounts::retrieve_current(), &as_account).is_err());
}

#[test]
fn a_design_says_what_stripe_thinks_of_it_and_makes_the_account() {
    let stripe = platform();
    let express = Design {
        dashboard: Dashboard::Express,
        fees: Party::Platform,
        losses: Party::Platform,
        ..Design::default()
    };
    let custom = Design { onboarding: Onboarding::Api, dashboard: Dashboard::None, ..express };
    // Dashboard, who pays Stripe's fees, who bears negative balances, and who collects requirements.
    for (design, chosen) in [
        (Design::default(), ["full", "account", "stripe", "stripe"]),
        (express, ["express", "application", "application", "stripe"]),
        (custom, ["none", "application", "application", "application"]),
    ] {
        assert_eq!(design.verdict(), Verdict::Allowed, "{design:?}");
        let create = design.account_v1().country("US").email("seller@example.test");
        let account = stripe.run(&create).unwrap().data;
        let controller = account.controller().unwrap().unwrap();
        let dashboard = controller.stripe_dashboard().unwrap().unwrap().type_().unwrap();
        let payer = controller.fees().unwrap().unwrap().payer().unwrap();
        let losses = controller.losses().unwrap().unwrap().payments().unwrap();
        let collection = controller.requirement_collection().unwrap().unwrap();
        let made = [dashboard.as_str(), payer.as_str(), losses.as_str(), collection.as_str()];
        assert_eq!(made, chosen, "{design:?}");
        // The dashboard cannot be changed: there is no setter, and Stripe refuses the parameter.
        let change = accounts::update(account.id())
            .param("controller", pinstripe_core::Params::new().with("losses", "stripe"));
        assert!(stripe.run(&change).unwrap_err().api().is_some_and(|e| e.status() == 400));
        let steps = design.steps();
        assert!(steps.iter().any(|step| step.operation == Some("payment_intents::create")));
    }
}

#[test]
fn each_event_of_the_table_comes_with_its_object_and_account() {
    let transport = InMemory::new(Double::new());
    transport.with(|double| double.add_endpoint("http://platform.test/", "whsec_c", true)).unwrap();
    let client_id = transport.with(|double| double.client_id());
    let client = Client::new("sk_test_platform").unwrap().client_id(client_id);
    let stripe = Stripe::with_transport(client, transport);
    let seller = onboarded(&stripe);
    // An account that is connected and given up.
    let state = State::new(Entropy::from_random_bytes([7; 16]));
    let asked = oauth::authorize().redirect_uri("https://example.test/callback").state(&state);
    let url = stripe.client().authorize_url(&asked).unwrap();
    let back = stripe.transport().with(|double| double.authorize(&url)).unwrap();
    let Ok(Redirect::Granted(code)) = Redirect::parse(back.split_once('?').unwrap().1, &state)
    else {
        panic!()
    };
    let connected = stripe.run(&oauth::exchange(&code)).unwrap().data;
    let connected = connected.stripe_user_id().unwrap().unwrap().to_owned();
    stripe.run(&oauth::deauthorize().stripe_user_id(&connected)).unwrap();

    let verifier = Verifier::new(["whsec_c"]).unwrap();
    let (now, hooks) = stripe.transport().with(|it| (it.now(), it.take_deliveries()));
    let mut told = Vec::new();
    // Whatever is not handled falls through.
    let mut others = 0;
    for hook in hooks {
        let now = Timestamp::from_unix(now);
        let event = verifier.verify(&hook.signature, hook.body, now).unwrap().event().unwrap();
        let account = event.account().unwrap().unwrap().to_owned();
        match event.type_() {
            "account.updated" => assert_eq!(event.object::<Account>().unwrap().id(), account),
            "capability.updated" => {
                let capability: Capability = event.object().unwrap();
                assert_eq!(capability.account().unwrap().id(), account);
            }
            "account.application.authorized" | "account.application.deauthorized" => {
                assert_eq!(account, connected);
                assert!(event.object::<Application>().is_ok());
            }
            _ => {
                others += 1;
                continue;
            }
        }
        told.push((event.type_().to_owned(), account));
    }
    assert!(others > 0);
    for (type_, account) in [
        ("account.updated", &seller),
        ("capability.updated", &seller),
        ("account.application.authorized", &connected),
        ("account.application.deauthorized", &connected),
    ] {
        assert!(told.contains(&(type_.to_owned(), account.clone())), "{type_} in {told:?}");
    }
}

#[test]
fn payment_method_types_are_gone_and_allowed_ones_take_their_place() {
    let stripe = platform();
    let intent = || payment_intents::create().amount(5_000).currency("usd");
    let old = stripe.run(&intent().param("payment_method_types", ["card"])).unwrap_err();
    assert_eq!(old.api().unwrap().code(), Some("payment_method_types_no_longer_supported"));
    assert!(stripe.run(&intent().allowed_payment_method_types(["card"])).is_ok());
}

#[test]
fn onboarding_is_over_when_the_event_says_so() {
    let stripe = platform();
    let endpoint = "http://platform.test/";
    stripe.transport().with(|double| double.add_endpoint(endpoint, "whsec_c", true)).unwrap();
    let account = stripe.run(&spine::express_account()).unwrap().data;
    let link = stripe.run(&spine::onboarding_link(&account)).unwrap().data;
    let url = link.url().unwrap();
    assert!(!format!("{url:?} {link:?} {link:#?}").contains(url.expose()), "it is a bearer token");
    stripe.transport().with(|double| double.take_deliveries());
    let back = stripe.transport().with(|double| double.complete_onboarding(url.expose())).unwrap();
    assert!(back.ends_with("/return"), "{back}");
    let verifier = Verifier::new(["whsec_c"]).unwrap();
    let (now, hooks) = stripe.transport().with(|it| (it.now(), it.take_deliveries()));
    let now = Timestamp::from_unix(now);
    let events = hooks.into_iter().map(|it| verifier.verify(&it.signature, it.body, now).unwrap());
    let events = events.map(|it| it.event().unwrap());
    let updated: Vec<Account> = events
        .filter(|event| event.type_() == "account.updated")
        .map(|event| event.object().unwrap())
        .collect();
    assert_eq!(updated.last().unwrap().charges_enabled(), Ok(Some(true)));
    // The link is used up: its second visit goes to refresh_url.
    let again = stripe.transport().with(|double| double.complete_onboarding(url.expose()));
    assert!(again.is_err(), "{again:?}");
}
