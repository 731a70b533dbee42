//! Accounts in the second version of the API, and the thin events that tell of them.

use pinstripe_core::api::v2::core::account_links::{self, UseCaseType};
use pinstripe_core::api::v2::core::accounts::{self, AccountInclude};
use pinstripe_core::api::v2::core::{Account, account_persons};
use pinstripe_core::connect::design::{ChargeType, Dashboard, Design, Party};
use pinstripe_core::webhook::{NotificationType, Verifier};
use pinstripe_core::{Options, Timestamp};

#[test]
fn an_account_is_created_onboarded_told_of_and_closed() {
    let stripe = crate::platform();
    stripe
        .transport()
        .with(|double| double.add_thin_endpoint("http://platform.test/", "whsec_thin"))
        .unwrap();
    let design = Design {
        dashboard: Dashboard::Express,
        charges: ChargeType::Destination,
        fees: Party::Platform,
        losses: Party::Platform,
        ..Design::default()
    };
    let create = design
        .account()
        .contact_email("seller@example.test")
        .identity(|i| i.country("us"))
        .include([AccountInclude::Requirements]);
    let account = stripe.run(&create).unwrap().data;

    let person = account_persons::create(account.id()).given_name("Jenny").surname("Rosen");
    let person = stripe.run(&person).unwrap().data;
    let persons = stripe.list(&account_persons::list(account.id()).limit(1));
    let ids: Vec<_> = persons.map(|p| p.unwrap().id().to_owned()).collect();
    assert!(ids.contains(&person.id().to_owned()), "{ids:?}");

    let link = account_links::create().account(account.id()).use_case(|u| {
        u.type_(UseCaseType::AccountOnboarding).account_onboarding(|o| {
            o.refresh_url("https://example.test/refresh").return_url("https://example.test/return")
        })
    });
    let scoped = stripe.acting_as(account.id());
    assert!(scoped.run(&link).unwrap_err().api().is_some_and(|e| e.status() == 400));
    assert!(scoped.platform().run(&link).is_ok());
    let link = stripe.run(&link).unwrap().data;
    let url = link.url().unwrap();
    assert!(!format!("{url:?} {link:?}").contains(url.expose()));
    stripe.transport().with(|double| double.complete_onboarding(url.expose())).unwrap();

    let verifier = Verifier::new(["whsec_thin"]).unwrap();
    let (now, hooks) = stripe
        .transport()
        .with(|double| (Timestamp::from_unix(double.now()), double.take_deliveries()));
    let mut told = Vec::new();
    for hook in hooks {
        let notification =
            verifier.verify(&hook.signature, hook.body, now).unwrap().notification().unwrap();
        // What is about a person is refused here, before anything is sent.
        if let Ok(related) = notification.fetch_related::<Account>() {
            assert_eq!(stripe.run(&related).unwrap().data.id(), account.id());
        }
        assert_eq!(
            stripe.run(&notification.fetch_event().unwrap()).unwrap().data.id(),
            notification.id()
        );
        told.push(notification.kind());
    }
    assert!(told.contains(&NotificationType::V2CoreAccountCreated), "{told:?}");
    assert!(told.contains(&NotificationType::V2CoreAccountLinkReturned), "{told:?}");

    let closed = stripe.run_with(&accounts::close(account.id()), &Options::new().platform());
    assert_eq!(closed.unwrap().data.closed(), Ok(Some(true)));
}
