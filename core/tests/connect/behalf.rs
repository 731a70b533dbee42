//! Whose account a call acts on, for the calls that are not like the others: the header that really arrived is what
//! each of these tests looks at.

use crate::{Stripe, platform};
use pinstripe_core::api::accounts::CreateAccountType;
use pinstripe_core::api::files::{self, CreateFilePurpose, FilePurpose};
use pinstripe_core::api::{
    Customer, ExternalAccount, accounts, customers, external_accounts, payment_intents,
};
use pinstripe_core::connect::Requested;
use pinstripe_core::webhook::{NotificationType, Verifier};
use pinstripe_core::{Acting, Object, Options, Timestamp, Upload};
use pinstripe_fixtures::{Fault, Recorded};
use pinstripe_workshop::spine;

/// The requests since there were so many.
fn since(stripe: &Stripe, before: usize) -> Vec<Recorded> {
    stripe.transport().with(|double| double.requests()[before..].to_vec())
}

fn id_of(external: &ExternalAccount) -> String {
    external.json().field("id").unwrap().as_str().unwrap().to_owned()
}

fn sent(stripe: &Stripe) -> usize {
    stripe.transport().with(|double| double.requests().len())
}

#[test]
fn a_file_is_uploaded_for_an_account() {
    let stripe = platform();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    let before = sent(&stripe);
    let scan = Upload::new("passport.png", &b"\x89PNG\r\n\r\n--"[..]).content_type("image/png");
    let create = files::create().purpose(CreateFilePurpose::IdentityDocument).file(scan);
    stripe.transport().with(|double| double.push_fault(Fault::DropAfter));
    let reply = stripe.acting_as(&seller).run(&create).unwrap();
    assert_eq!(reply.attempts(), 2);
    let file = reply.data;
    assert_eq!(file.filename(), Ok(Some("passport.png")));
    assert_eq!(file.size(), Ok(10));
    assert_eq!(file.purpose(), Ok(FilePurpose::IdentityDocument));

    let requests = since(&stripe, before);
    assert_eq!(requests.len(), 2);
    for request in &requests {
        assert_eq!(request.host.as_deref(), Some("files.stripe.com"));
        assert_eq!(request.account(), Some(seller.as_str()));
        assert_eq!(request.body, requests[0].body);
    }
    // It is the account's, and sending it twice has made one.
    let options = Options::new().acting_as(&seller);
    let ids = stripe.list_with(&files::list(), &options).map(|it| it.unwrap().id().to_owned());
    assert_eq!(ids.collect::<Vec<_>>(), [file.id()]);
    assert!(stripe.run_with(&files::retrieve(file.id()), &options).is_ok());
    let missing = stripe.run(&files::retrieve(file.id())).unwrap_err();
    let missing = missing.api().unwrap();
    assert_eq!(missing.code(), Some("resource_missing"));
}

#[test]
fn a_search_stays_on_its_account_over_all_pages() {
    let stripe = platform();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    let scoped = stripe.acting_as(&seller);
    let mut wanted = Vec::new();
    for (name, plan) in [("Ann", "gold"), ("Ben", "tin"), ("Cleo", "gold"), ("Dora", "gold")] {
        let create = customers::create().name(name).metadata([("plan", plan)]);
        let customer = scoped.run(&create).unwrap().data;
        if plan == "gold" {
            wanted.insert(0, customer.id().to_owned());
        }
    }
    // One that must not be found: it is the platform's.
    stripe.run(&customers::create().name("Eve").metadata([("plan", "gold")])).unwrap();

    let before = sent(&stripe);
    let search = customers::search().query("metadata['plan']:'gold'").limit(2);
    let found: Vec<String> =
        scoped.list(&search).map(|customer| customer.unwrap().id().to_owned()).collect();
    assert_eq!(found, wanted);
    let pages = since(&stripe, before);
    assert_eq!(pages.len(), 2);
    for page in &pages {
        assert_eq!(page.path, "/v1/customers/search");
        assert_eq!((page.account(), page.context()), (Some(seller.as_str()), None));
    }
    assert!(!pages[0].query.contains("page=") && pages[1].query.contains("page="));

    let names = |query: &str| -> Vec<String> {
        let found = scoped.list(&customers::search().query(query));
        found.map(|it| it.unwrap().name().unwrap().unwrap().to_owned()).collect()
    };
    assert_eq!(names("-metadata['plan']:'gold'"), ["Ben"]);
    assert_eq!(names("name:'ann' OR name~'leo'"), ["Cleo", "Ann"]);
    assert_eq!(names("metadata['plan']:'gold' AND -name:'Ann' created>0"), ["Dora", "Cleo"]);
    assert_eq!(names("email:null AND name:'Dora'"), ["Dora"]);
    for query in ["", "shoe_size:43", "name:'a' AND name:'b' OR name:'c'", "name~'a'", "name:'a"] {
        let refused = scoped.run(&customers::search().query(query)).unwrap_err();
        assert!(refused.api().is_some_and(|it| it.param() == Some("query")), "{query}");
    }
}

#[test]
fn a_payment_is_found_on_the_account_that_took_it() {
    let stripe = platform();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    let pay = payment_intents::create()
        .amount(5000)
        .currency("usd")
        .payment_method("pm_card_visa")
        .confirm(true);
    let context = Options::new().acting(Acting::Context(seller.clone()));
    let paid = stripe.run_with(&pay, &context).unwrap().data;
    let search = payment_intents::search().query("amount>=5000 status:'succeeded'");
    let before = sent(&stripe);
    let found = stripe.run_with(&search, &context).unwrap().data.data().unwrap();
    assert_eq!(found.iter().map(|it| it.id()).collect::<Vec<_>>(), [paid.id()]);
    let asked = &since(&stripe, before)[0];
    assert_eq!((asked.account(), asked.context()), (None, Some(seller.as_str())));
    assert!(stripe.run(&search).unwrap().data.data().unwrap().is_empty(), "the platform has none");
}

#[test]
fn the_rest_of_a_list_within_an_object_comes_from_the_same_account() {
    let stripe = platform();
    let create = accounts::create()
        .type_(CreateAccountType::Custom)
        .country("US")
        .capability("transfers", Requested(true));
    let seller = stripe.run(&create).unwrap().data.id().to_owned();
    let mut banks = Vec::new();
    for _ in 0..13 {
        let bank = external_accounts::create(&seller).external_account("btok_us_verified");
        banks.insert(0, id_of(&stripe.run(&bank).unwrap().data));
    }
    let scoped = stripe.acting(Acting::Context(seller.clone()));
    let account = scoped.run(&accounts::retrieve_current()).unwrap().data;
    assert_eq!(account.id(), seller);
    let list = account.external_accounts().unwrap().unwrap().to_owned();
    assert_eq!((list.data().unwrap().len(), list.has_more()), (10, Ok(true)));
    let before = sent(&stripe);
    let all: Vec<String> =
        scoped.list_from(&list).unwrap().map(|bank| id_of(&bank.unwrap())).collect();
    assert_eq!(all, banks);
    let pages = since(&stripe, before);
    assert_eq!(pages.len(), 1, "the object has brought the first page");
    assert_eq!(pages[0].path, format!("/v1/accounts/{seller}/external_accounts"));
    assert!(pages[0].query.contains(&format!("starting_after={}", banks[9])));
    assert_eq!((pages[0].account(), pages[0].context()), (None, Some(seller.as_str())));
}

#[test]
fn a_thin_event_is_followed_up_in_its_own_context() {
    let stripe = platform();
    let secret = "whsec_thin_connect";
    let seller = spine::onboarded_seller(&stripe).unwrap();
    let other = spine::onboarded_seller(&stripe).unwrap();
    stripe
        .transport()
        .with(|double| double.add_thin_connect_endpoint("http://platform.test/", secret))
        .unwrap();
    let create = customers::create().email("c@example.test");
    let customer = stripe.acting_as(&seller).run(&create).unwrap().data;
    stripe.run(&create).unwrap();

    let (now, hooks) = stripe
        .transport()
        .with(|double| (Timestamp::from_unix(double.now()), double.take_deliveries()));
    let [hook] = &hooks[..] else { panic!("the platform's own are not heard here: {hooks:?}") };
    let verifier = Verifier::new([secret]).unwrap();
    let hook = verifier.verify(&hook.signature, hook.body.clone(), now).unwrap();
    let notification = hook.notification().unwrap();
    assert_eq!(notification.kind(), NotificationType::V1CustomerCreated);
    assert_eq!(notification.context(), Ok(Some(seller.as_str())));

    // Whatever account the handle is for, the event says where it is to be found.
    let before = sent(&stripe);
    let elsewhere = stripe.acting_as(&other);
    let event = elsewhere.run(&notification.fetch_event().unwrap()).unwrap().data;
    assert_eq!(event.id(), notification.id());
    let related = elsewhere.run(&notification.fetch_related::<Customer>().unwrap()).unwrap().data;
    assert_eq!(related.id(), customer.id());
    let asked = since(&stripe, before);
    let paths: Vec<&str> = asked.iter().map(|it| it.path.as_str()).collect();
    let [event, object] =
        [format!("/v2/core/events/{}", event.id()), format!("/v1/customers/{}", related.id())];
    assert_eq!(paths, [event, object]);
    for request in &asked {
        assert_eq!((request.account(), request.context()), (None, Some(seller.as_str())));
    }
}
