//! A connected account's whole life, with another secret planted in each step of it: none may be in anything that
//! prints, whatever Stripe answers.

mod walk;

use pinstripe_core::api::account_links::AccountLinkType;
use pinstripe_core::api::v2::core::account_links::UseCaseType;
use pinstripe_core::api::v2::core::event_destinations::EventDestination;
use pinstripe_core::api::v2::core::{self as v2, AccountLink as AccountLinkV2};
use pinstripe_core::api::{
    Account, AccountLink, AccountSession, BankAccount, Card, EphemeralKey, FileLink, LoginLink,
    PaymentIntent, Person, SetupIntent, Token, WebhookEndpoint, account_links, account_sessions,
    accounts, customers, ephemeral_keys, external_accounts, file_links, login_links,
    payment_intents, persons, setup_intents, tokens, webhook_endpoints,
};
use pinstripe_core::connect::charges::Destination;
use pinstripe_core::connect::design::{ChargeType, Dashboard, Design, Onboarding, Party};
use pinstripe_core::exec::blocking;
use pinstripe_core::oauth::{self, OAuthToken, Redirect, State};
use pinstripe_core::webhook::{Arrival, Payload, Signature, Signer, Verifier};
use pinstripe_core::{
    ApiKey, Client, Currency, Entropy, Money, Object, Options, Raw, SigningSecret, Timestamp,
    http::Method,
};
use pinstripe_fixtures::{Double, InMemory};
use serde_json::json;
use walk::{Walk, printed};

const KEY: &str = "sk_test_PlantedKey";

fn platform() -> Walk {
    let transport = InMemory::new(Double::at(1_793_577_600));
    let client = Client::new(KEY).unwrap().client_id(transport.with(|double| double.client_id()));
    let mut walk = Walk::new(blocking::Stripe::with_transport(client, transport));
    walk.plant("the API key", KEY);
    walk.show(&ApiKey::new(KEY).unwrap());
    walk.show(&walk.stripe.client().clone());
    walk.show_error(&Client::new(format!("{KEY}\n")).unwrap_err());
    walk
}

/// An account whose requirements the platform collects, so that it sends all the numbers itself.
fn custom() -> Design {
    Design {
        onboarding: Onboarding::Api,
        dashboard: Dashboard::None,
        charges: ChargeType::Destination,
        fees: Party::Platform,
        losses: Party::Platform,
        ..Design::default()
    }
}

fn express() -> Design {
    Design { onboarding: Onboarding::Hosted, dashboard: Dashboard::Express, ..custom() }
}

#[test]
fn connecting_by_oauth_shows_no_state_code_or_token() {
    let mut walk = platform();
    let client_id = walk.stripe.transport().with(|double| double.client_id());
    walk.plant("the client id", client_id);
    // Its text begins with a letter, as an identifier would.
    let state = State::new(Entropy::from_random_bytes([0xab; 16]));
    let secret = walk.plant("the state", state.as_str());
    walk.show(&state);
    let asked = oauth::authorize().redirect_uri("https://example.test/back").state(&state);
    let asked = asked.stripe_user(|user| user.email("seller@example.test"));
    walk.show(&asked);
    let client = walk.stripe.client().clone();
    walk.show_error(&client.authorize_url(&asked.clone().param("a[", &secret)).unwrap_err());
    let nobody = Client::new(KEY).unwrap();
    walk.show_error(&nobody.authorize_url(&asked).unwrap_err());
    let url = client.authorize_url(&asked).unwrap();
    walk.on_the_wire(url.as_bytes());

    let back = walk.stripe.transport().with(|double| double.authorize(&url)).unwrap();
    walk.on_the_wire(back.as_bytes());
    let query = back.split_once('?').unwrap().1;
    let redirect = Redirect::parse(query, &state).unwrap();
    walk.show(&redirect);
    let Redirect::Granted(code) = redirect else { panic!() };
    let secret = walk.plant("the code", code.expose());
    for odd in [
        format!("{query}&state=guessed"),
        format!("{query}&code={secret}"),
        format!("code={secret}&state=guessed"),
    ] {
        walk.show_error(&Redirect::parse(&odd, &state).unwrap_err());
    }
    for (error, description) in [("access_denied", &*secret), (&*secret, "no")] {
        let back =
            format!("error={error}&error_description={description}&state={}", state.as_str());
        walk.show(&Redirect::parse(&back, &state).unwrap());
    }

    let exchange = oauth::exchange(&code).param("client_secret", KEY);
    let token = walk.run("exchange the code", &exchange);
    let access = token.access_token().unwrap().unwrap().expose();
    let access = walk.plant("the access token", access);
    let refresh = token.refresh_token().unwrap().unwrap().expose();
    let refresh = walk.plant("the refresh token", refresh);
    walk.read("access_token", &access, |t: &OAuthToken| t.access_token().map(printed));
    walk.read("refresh_token", &refresh, |t: &OAuthToken| t.refresh_token().map(printed));
    let as_account = Options::new().api_key(ApiKey::new(&access).unwrap());
    walk.run_with("act with the access token", &accounts::retrieve_current(), &as_account);
    let renewed = walk.run("refresh", &oauth::refresh(&refresh));
    walk.plant(
        "the renewed access token",
        renewed.access_token().unwrap().unwrap().expose().to_owned(),
    );
    let Err(again) = walk.stripe.run(&oauth::exchange(&code)) else { panic!() };
    walk.show_error(&again);
    let account = token.stripe_user_id().unwrap().unwrap();
    walk.run("deauthorize", &oauth::deauthorize().stripe_user_id(account));
    let Err(gone) = walk.stripe.run_with(&accounts::retrieve_current(), &as_account) else {
        panic!()
    };
    walk.show_error(&gone);
    walk.end(4);
}

#[test]
fn links_and_sessions_show_no_url_and_no_client_secret() {
    let mut walk = platform();
    let account = walk.run("create an account", &express().account_v1().country("US"));
    let link = account_links::create()
        .account(account.id())
        .type_(AccountLinkType::AccountOnboarding)
        .refresh_url("https://example.test/refresh")
        .return_url("https://example.test/return");
    let made = walk.run("create an account link", &link);
    let url = walk.plant("the account link", made.url().unwrap().expose());
    walk.read("url", &url, |link: &AccountLink| link.url().map(printed));
    let on_account = walk.stripe.acting_as(account.id());
    walk.show_error(&on_account.run(&link).unwrap_err());
    walk.stripe.transport().with(|double| double.complete_onboarding(&url)).unwrap();

    let made = walk.run("create a login link", &login_links::create(account.id()));
    let url = walk.plant("the login link", made.url().unwrap().expose());
    walk.read("url", &url, |link: &LoginLink| link.url().map(printed));

    let session = account_sessions::create()
        .account(account.id())
        .components(|c| c.account_onboarding(|o| o.enabled(true)));
    let made = walk.run("create an account session", &session);
    let secret = walk.plant("the account session", made.client_secret().unwrap().expose());
    walk.read("client_secret", &secret, |s: &AccountSession| s.client_secret().map(printed));

    let create = express().account().contact_email("s@example.test").identity(|i| i.country("us"));
    let account = walk.run("create a v2 account", &create);
    let link = v2::account_links::create().account(account.id()).use_case(|u| {
        u.type_(UseCaseType::AccountOnboarding).account_onboarding(|o| {
            o.refresh_url("https://example.test/refresh").return_url("https://example.test/return")
        })
    });
    let made = walk.run("create a v2 account link", &link);
    let url = walk.plant("the v2 account link", made.url().unwrap().expose());
    walk.read("url", &url, |link: &AccountLinkV2| link.url().map(printed));

    let url = walk.plant("the file link", "https://files.stripe.com/links/PlantedFileLink");
    let answer = json!({ "id": "link_1", "object": "file_link", "file": "file_1", "url": url });
    let made = walk.answered("create a file link", &file_links::create().file("file_1"), &answer);
    walk.show(&(made.url(), made.file()));
    walk.read("url", &url, |link: &FileLink| link.url().map(printed));

    let secret = walk.plant("the ephemeral key", "ek_live_PlantedEphemeralKey");
    let answer = json!({ "id": "ephkey_1", "object": "ephemeral_key", "secret": secret });
    let create = ephemeral_keys::create().customer("cus_1");
    let made = walk.answered("create an ephemeral key", &create, &answer);
    walk.show(&made.secret());
    walk.read("secret", &secret, |key: &EphemeralKey| key.secret().map(printed));
    walk.end(7);
}

#[test]
fn what_sellers_tell_of_themselves_is_not_shown() {
    let mut walk = platform();
    let number = walk.plant("the bank account number", "000987654321");
    let id_number = walk.plant("the id number", "987650432");
    let ssn = walk.plant("the end of the social security number", "8642");
    let create = custom()
        .account_v1()
        .country("US")
        .external_account_bank_account(|b| {
            b.object("bank_account").country("US").account_number(&number)
        })
        .individual(|i| i.id_number(&id_number).ssn_last_4(&ssn));
    walk.unbuildable(&create.clone().param("a[", &number));
    let account = walk.run("create an account", &create);
    walk.show(&(account.individual(), account.external_accounts(), account.company()));
    walk.hold::<Account>("individual", &ssn);
    let odd = Account::from_json(json!({ "id": "acct_1", "individual": ssn, "company": [ssn] }));
    let odd = odd.unwrap();
    walk.show_error(&odd.individual().unwrap_err());
    walk.show_error(&odd.company().unwrap_err());

    let person = persons::create(account.id()).id_number(&id_number).ssn_last_4(&ssn);
    let person = walk.run("create a person", &person);
    walk.show(&(person.id_number_provided(), person.ssn_last_4_provided()));
    walk.hold::<Person>("id_number", &id_number);
    let update = persons::update(account.id(), person.id()).id_number(&id_number);
    walk.run("update a person", &update);

    let token = walk.plant("the bank account token", "btok_PlantedBankToken");
    let create = external_accounts::create(account.id()).external_account(&token);
    let bank = walk.run("attach a bank account by its token", &create);
    walk.show(&bank);
    let card = walk.plant("the card token", "tok_PlantedCardToken");
    let create = external_accounts::create(account.id()).external_account(&card);
    let attached = walk.run("attach a card by its token", &create);
    walk.show(&attached);
    walk.hold::<BankAccount>("account_number", &number);
    walk.hold::<Card>("number", &card);

    let pan = walk.plant("the card number", "4000056655665556");
    let cvc = walk.plant("the security code", "9173");
    let create = tokens::create()
        .card_data(|c| c.number(&pan).cvc(&cvc).exp_month("12").exp_year("2034").currency("usd"));
    let answer =
        json!({ "id": card, "object": "token", "card": { "id": "card_1", "object": "card" } });
    let made = walk.answered("create a card token", &create, &answer);
    walk.show(&made.card());
    walk.hold::<Token>("card", &pan);
    walk.answered("retrieve a token", &tokens::retrieve(&card), &answer);
    let raw = Raw::new(Method::GET, format!("/v1/tokens/{card}?client_secret={pan}")).unwrap();
    walk.answered("retrieve a token by its path", &raw, &answer);

    let token = walk.plant("the account token", "ct_PlantedAccountToken");
    let update = accounts::update(account.id()).account_token(&token);
    walk.answered("update an account by a token", &update, &json!({ "id": "acct_1" }));
    let token = walk.plant("the person token", "cpt_PlantedPersonToken");
    let update = persons::update(account.id(), person.id()).person_token(&token);
    walk.answered("update a person by a token", &update, &json!({ "id": "person_1" }));

    let create = v2::account_tokens::create().identity(|i| {
        i.individual(|i| i.id_numbers(|n| n.type_("us_ssn").value(id_number.as_str())))
    });
    let token = walk.run("create a v2 account token", &create);
    walk.plant("the v2 account token", token.id());
    walk.end(12);
}

#[test]
fn payments_and_webhooks_show_no_client_secret_and_no_signing_secret() {
    let mut walk = platform();
    let secrets = ["whsec_PlantedPlatform", "whsec_PlantedConnect", "whsec_PlantedThin"];
    for secret in secrets {
        walk.plant("a signing secret", secret);
        walk.show(&(SigningSecret::new(secret).unwrap(), Signer::new(secret).unwrap()));
        let create = webhook_endpoints::create().url("https://example.test").enabled_events(["*"]);
        let answer = json!({ "id": "we_1", "object": "webhook_endpoint", "secret": secret });
        let made = walk.answered("create a webhook endpoint", &create, &answer);
        walk.show(&made.secret());
        walk.read("secret", secret, |e: &WebhookEndpoint| e.secret().map(printed));
    }
    let answer = json!({
        "id": "ed_1", "object": "v2.core.event_destination",
        "webhook_endpoint": { "signing_secret": secrets[2], "url": "https://example.test" },
    });
    let create = v2::event_destinations::create().name("thin");
    let made: EventDestination = walk.answered("create an event destination", &create, &answer);
    let endpoint = made.webhook_endpoint().unwrap().unwrap();
    walk.show(&(endpoint, endpoint.signing_secret()));
    walk.stripe.transport().with(|double| {
        double.add_endpoint("http://platform.test/", secrets[0], false).unwrap();
        double.add_endpoint("http://platform.test/", secrets[1], true).unwrap();
        double.add_thin_endpoint("http://platform.test/", secrets[2]).unwrap();
    });
    let account = walk.run("create an account", &express().account_v1().country("US"));
    let link = pinstripe_workshop::spine::onboarding_link(&account);
    let link = walk.run("create an account link", &link);
    walk.stripe
        .transport()
        .with(|double| double.complete_onboarding(link.url().unwrap().expose()))
        .unwrap();
    let create = express().account().contact_email("s@example.test").identity(|i| i.country("us"));
    walk.run("create a v2 account", &create);
    walk.run("create a customer", &customers::create().metadata([("note", secrets[0])]));

    let dollars = |cents| Money::new(cents, Currency::USD);
    let payment = Destination::to(account.id()).fee(dollars(500));
    walk.show(&payment);
    let (create, options) = payment.payment_intent(dollars(5000)).unwrap();
    let create = create.payment_method("pm_card_visa").confirm(true);
    let intent = walk.run_with("pay", &create, &options);
    let secret =
        walk.plant("the payment intent", intent.client_secret().unwrap().unwrap().expose());
    walk.read("client_secret", &secret, |i: &PaymentIntent| i.client_secret().map(printed));
    let retrieve = payment_intents::retrieve(intent.id());
    walk.unbuildable(&retrieve.clone().param("a]", &secret));
    walk.answered(
        "retrieve a payment by its client secret",
        &retrieve.client_secret(&secret),
        &json!({ "id": intent.id(), "object": "payment_intent", "client_secret": secret }),
    );
    let declined = create.payment_method("pm_card_visa_chargeDeclined");
    let error = walk.stripe.run_with(&declined, &options).unwrap_err();
    let error = error.api().unwrap();
    walk.show_error(error);
    walk.on_the_wire(error.answer().body());
    walk.show(&error.json());
    let secret = walk.plant("the setup intent", "seti_1_secret_PlantedSetupIntent");
    let redirect = format!("https://hooks.stripe.com/redirect/1?client_secret={secret}");
    let answer = json!({
        "id": "seti_1", "object": "setup_intent", "client_secret": secret,
        "next_action": { "type": "redirect_to_url", "redirect_to_url": { "url": redirect } },
    });
    let made = walk.answered("create a setup intent", &setup_intents::create(), &answer);
    let next = made.next_action().unwrap().unwrap().redirect_to_url().unwrap().unwrap();
    walk.show(&(made.client_secret(), next, next.url()));
    walk.read("client_secret", &secret, |i: &SetupIntent| i.client_secret().map(printed));

    receive(&mut walk, secrets);
    walk.end(8);
}

/// Receives what the double has sent meanwhile, and the same with one thing or another wrong.
fn receive(walk: &mut Walk, secrets: [&str; 3]) {
    let now = Timestamp::from_unix(walk.stripe.transport().with(|double| double.now()));
    let hooks = walk.stripe.transport().with(|double| double.take_deliveries());
    let verifier = Verifier::new(secrets).unwrap();
    let stranger = Verifier::new(["whsec_of_somebody_else"]).unwrap();
    walk.show(&verifier);
    let mut kinds = [0, 0];
    for hook in hooks {
        walk.on_the_wire(&hook.body);
        walk.show(&hook);
        walk.show_error(&stranger.verify(&hook.signature, hook.body.clone(), now).unwrap_err());
        walk.show_error(
            &verifier.verify(Signature::new(secrets[0]), hook.body.clone(), now).unwrap_err(),
        );
        let verified = verifier.verify(&hook.signature, hook.body, now).unwrap();
        walk.show(&verified);
        let payload = verified.payload().unwrap();
        walk.show(&payload);
        match payload {
            Payload::Snapshot(event) => {
                kinds[0] += 1;
                walk.show(&(event.object::<pinstripe_core::Json>(), event.data_object()));
                walk.show(&Arrival::from(&event));
            }
            Payload::Thin(event) => {
                kinds[1] += 1;
                walk.show(&(event.related_object(), event.reason(), event.data()));
                walk.show(&Arrival::from(&event));
            }
        }
    }
    assert!(kinds[0] > 3 && kinds[1] > 0, "{kinds:?}");
    for secret in secrets {
        let odd = json!({ "id": secret, "object": "event", "type": secret, "data": { "object": { "id": secret } } });
        let event = pinstripe_core::webhook::Event::from_json(odd).unwrap();
        walk.show(&event);
        walk.show(&event.data_object());
        walk.show(&pinstripe_core::Expandable::<Account>::Id(secret));
    }
}
