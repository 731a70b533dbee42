//! The laws of the limiter.

use pinstripe_core::connect::limiter::{Limiter, Subject, Turn};
use pinstripe_core::http::{HeaderMap, HeaderValue, Method, StatusCode};
use proptest::prelude::*;
use std::time::Duration;

/// Some time after 1970.
const START: Duration = Duration::from_secs(1_700_000_000);
const SECOND: Duration = Duration::from_secs(1);

fn ms(time: u64) -> Duration {
    Duration::from_millis(time)
}

fn charges(account: &str) -> Subject {
    Subject::new(&Method::GET, "/v1/charges", account)
}

/// Asks again and again, from the start on, until a turn comes; returns how long it took.
fn patience(limiter: &mut Limiter, subject: &Subject, start: Duration) -> Duration {
    let mut now = start;
    while let Turn::Wait(time) = limiter.turn(subject, now) {
        assert!(time > Duration::ZERO, "it waits for nothing");
        now += time;
        assert!(now - start < Duration::from_secs(600), "it never comes");
    }
    now - start
}

/// How many of the requests of an account that asks in every millisecond go in a time.
fn flood(limiter: &mut Limiter, subject: &Subject, start: Duration, time: Duration) -> usize {
    let steps = u64::try_from(time.as_millis()).unwrap();
    (0..steps).filter(|step| limiter.turn(subject, start + ms(*step)) == Turn::Go).count()
}

fn answer(reason: Option<&'static str>) -> HeaderMap {
    let reason = reason.map(|r| ("stripe-rate-limited-reason", HeaderValue::from_static(r)));
    reason.into_iter().map(|(name, value)| (name.parse().unwrap(), value)).collect()
}

fn too_many(limiter: &mut Limiter, subject: &Subject, reason: Option<&'static str>, now: Duration) {
    limiter.answered(subject, StatusCode::TOO_MANY_REQUESTS, &answer(reason), now);
}

/// The most requests that went in a second, whenever it begins.
fn busiest(mut went: Vec<Duration>) -> usize {
    went.sort();
    let in_second =
        |from: &Duration| went.iter().filter(|at| (*from..*from + SECOND).contains(*at)).count();
    went.iter().map(in_second).max().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whoever asks for what and when, and however often the state goes through a store.
    #[test]
    fn no_second_has_more_requests_than_stripe_takes(
        asked in prop::collection::vec((0..40_u64, 0..4_usize, 0..4_usize, any::<bool>()), 1..400)
    ) {
        let paths = ["/v1/charges", "/v1/accounts", "/v1/charges/search", "/v1/payment_intents"];
        let mut limiter = Limiter::test();
        let (mut now, mut all, mut each) = (START, Vec::new(), vec![Vec::new(); paths.len()]);
        for (later, account, path, stored) in asked {
            now += ms(later);
            let subject = Subject::new(&Method::GET, paths[path], &format!("acct_{account}"));
            if stored {
                let json = serde_json::to_string(&limiter).unwrap();
                let read: Limiter = serde_json::from_str(&json).unwrap();
                let bytes = postcard::to_allocvec(&limiter).unwrap();
                prop_assert!(read == limiter && postcard::from_bytes::<Limiter>(&bytes).unwrap() == limiter);
                limiter = read;
            }
            match limiter.turn(&subject, now) {
                Turn::Go => {
                    all.push(now);
                    each[path].push(now);
                }
                // Whoever waits for that long, alone, has a turn then.
                Turn::Wait(time) => {
                    prop_assert!(time > Duration::ZERO && time <= SECOND);
                    let mut alone = limiter.clone();
                    prop_assert_eq!(alone.turn(&subject, now + time), Turn::Go);
                }
            }
        }
        prop_assert!(busiest(all) <= 25);
        prop_assert!(busiest(each.swap_remove(2)) <= 20);
    }
}

#[test]
fn the_documented_limits_are_used_and_not_only_kept() {
    for (mut limiter, most) in [(Limiter::live(), 100), (Limiter::test(), 25)] {
        let paths = ["/v1/a", "/v1/b", "/v1/c", "/v1/d", "/v1/e", "/v1/f"];
        let subjects = paths.map(|path| Subject::new(&Method::GET, path, "acct_1"));
        let steps = 0..3000_u64;
        let went: Vec<Duration> = steps
            .map(|step| (step, START + ms(step)))
            .filter(|(step, now)| {
                limiter.turn(&subjects[usize::try_from(*step).unwrap() % 6], *now) == Turn::Go
            })
            .map(|(_, now)| now)
            .collect();
        assert!(went.len() >= most * 3 * 3 / 4, "{most}: {}", went.len());
        assert!(busiest(went) <= most);
    }
    for (method, path, most) in [
        (Method::GET, "/v1/charges/ch_1Nv0", 25),
        (Method::POST, "/v1/payouts", 15),
        (Method::POST, "/v1/files", 20),
        (Method::GET, "/v1/customers/search", 20),
    ] {
        let went = flood(&mut Limiter::live(), &Subject::new(&method, path, ""), START, SECOND);
        assert!((most * 3 / 4..=most).contains(&went), "{path}: {went}");
    }
    let meter = |account| Subject::new(&Method::POST, "/v1/billing/meter_events", account);
    assert!(flood(&mut Limiter::live(), &meter(""), START, SECOND) > 700);
    assert!(flood(&mut Limiter::live(), &meter("acct_1"), START, SECOND) <= 100);
    assert!(flood(&mut Limiter::test(), &meter(""), START, SECOND) <= 25);
    let mut raised = Limiter::live().limit(500).limit_of(&charges(""), 400);
    assert!(flood(&mut raised, &charges(""), START, SECOND) > 300);
    let mut part = Limiter::live().limit(10);
    assert!(flood(&mut part, &charges(""), START, SECOND) <= 10);
}

/// One that floods the platform, and three that send something now and then.
#[test]
fn a_flood_of_one_account_holds_up_no_other() {
    for same_endpoint in [true, false] {
        let mut limiter = Limiter::test();
        let path = if same_endpoint { "/v1/charges" } else { "/v1/payouts/po_1" };
        let calm: Vec<Subject> = ["acct_1", "acct_2", "acct_3"]
            .map(|account| Subject::new(&Method::GET, path, account))
            .to_vec();
        let mut wanting: Vec<Option<Duration>> = vec![None; calm.len()];
        let (mut flooded, mut calm_went, mut longest) = (0, 0, Duration::ZERO);
        for step in 0..10_000 {
            let now = START + ms(step);
            flooded += usize::from(limiter.turn(&charges("acct_flood"), now) == Turn::Go);
            for (at, subject) in calm.iter().enumerate() {
                // Each wants something in every second, all of them at the same time.
                if step % 1000 == 500 {
                    wanting[at] = Some(now);
                }
                if let Some(since) = wanting[at].filter(|_| limiter.turn(subject, now) == Turn::Go)
                {
                    (wanting[at], calm_went) = (None, calm_went + 1);
                    longest = longest.max(now - since);
                }
            }
        }
        assert_eq!(calm_went, 30);
        assert!(longest <= ms(200), "{longest:?}");
        // What the others leave is not wasted.
        assert!(flooded >= 10 * 14, "{flooded}");
    }
}

#[test]
fn two_floods_get_the_same() {
    let mut limiter = Limiter::test();
    let mut went = [0_i32; 2];
    for step in 0..10_000 {
        for (at, account) in ["acct_1", "acct_2"].into_iter().enumerate() {
            went[at] += i32::from(limiter.turn(&charges(account), START + ms(step)) == Turn::Go);
        }
    }
    assert!((went[0] - went[1]).abs() <= 20, "{went:?}");
    assert!(went[0] + went[1] >= 190, "{went:?}");
}

#[test]
fn it_learns_from_a_429_what_its_reason_names_and_recovers() {
    for reason in ["global-rate", "global-concurrency"] {
        let mut limiter = Limiter::live();
        too_many(&mut limiter, &charges("acct_1"), Some(reason), START);
        let other = Subject::new(&Method::GET, "/v1/payouts/po_1", "acct_2");
        let stopped = patience(&mut limiter.clone(), &other, START);
        assert!((SECOND..SECOND + ms(100)).contains(&stopped), "{reason}: {stopped:?}");
    }
    for reason in ["endpoint-rate", "endpoint-concurrency"] {
        let mut limiter = Limiter::live();
        let before = flood(&mut limiter.clone(), &charges("acct_1"), START, SECOND);
        too_many(&mut limiter, &charges("acct_1"), Some(reason), START);
        let other = Subject::new(&Method::GET, "/v1/payouts/po_1", "acct_1");
        assert_eq!(limiter.turn(&other, START), Turn::Go, "{reason}");
        let stopped = patience(&mut limiter.clone(), &charges("acct_2"), START);
        assert!((SECOND..SECOND + ms(100)).contains(&stopped), "{reason}: {stopped:?}");
        let mut after = |seconds: u64| {
            flood(
                &mut limiter,
                &charges("acct_1"),
                START + SECOND * u32::try_from(seconds).unwrap(),
                SECOND,
            )
        };
        let slow = after(2);
        assert!(slow * 10 <= before * 7, "{reason}: {slow} of {before}");
        assert_eq!(after(30), before, "{reason}");
    }
    // A lock on an object, and a limit of one object, say nothing about the rest.
    for reason in [Some("resource-specific"), None] {
        let mut limiter = Limiter::live();
        too_many(&mut limiter, &charges("acct_1"), reason, START);
        assert_eq!(limiter.turn(&charges("acct_1"), START), Turn::Go, "{reason:?}");
    }
    let mut limiter = Limiter::live();
    limiter.answered(&charges("acct_1"), StatusCode::OK, &answer(Some("global-rate")), START);
    assert_eq!(limiter.turn(&charges("acct_1"), START), Turn::Go);
    // The answers to requests that were under way count once.
    let mut once = Limiter::live();
    too_many(&mut once, &charges("acct_1"), Some("endpoint-rate"), START);
    let mut often = once.clone();
    for step in 0..100 {
        too_many(&mut often, &charges("acct_1"), Some("endpoint-rate"), START + ms(step));
    }
    let later = START + SECOND * 3;
    assert_eq!(
        flood(&mut often, &charges("acct_1"), later, SECOND),
        flood(&mut once, &charges("acct_1"), later, SECOND)
    );
    // However often it is told, it never stops for good.
    for second in 0..100 {
        too_many(&mut limiter, &charges("acct_1"), Some("global-rate"), START + SECOND * second);
    }
    let end = START + SECOND * 99;
    assert!(patience(&mut limiter, &charges("acct_1"), end) <= SECOND * 2);
}

#[test]
fn a_clock_that_is_wrong_makes_nobody_wait_for_long() {
    let day = Duration::from_secs(86_400);
    for wrong in [START + day, Duration::MAX] {
        let mut limiter = Limiter::test();
        flood(&mut limiter, &charges("acct_1"), START + day, ms(100));
        let _ = limiter.turn(&charges("acct_1"), wrong);
        too_many(&mut limiter, &charges("acct_1"), Some("global-rate"), wrong);
        assert!(patience(&mut limiter, &charges("acct_1"), START) <= Duration::from_secs(61));
    }
    let mut limiter = Limiter::test();
    assert_eq!(limiter.turn(&charges("acct_1"), Duration::ZERO), Turn::Go);
}

/// Ids and placeholders are left out, so that all calls of an operation count together.
#[test]
fn an_endpoint_is_the_same_for_all_its_ids() {
    let endpoint = |path: &str| Subject::new(&Method::POST, path, "").endpoint().to_owned();
    for (path, expected) in [
        ("/v1/payment_intents/pi_3Nv0FGQ/confirm", "POST /v1/payment_intents/{}/confirm"),
        ("/v1/payment_intents/{intent}/confirm", "POST /v1/payment_intents/{}/confirm"),
        (
            "/v1/accounts/acct_1Nv0/persons/person_1Nv0?expand[0]=a",
            "POST /v1/accounts/{}/persons/{}",
        ),
        ("/v2/core/accounts/{id}", "POST /v2/core/accounts/{}"),
        ("/v1/account_links", "POST /v1/account_links"),
        ("/v1/issuing/cards", "POST /v1/issuing/cards"),
    ] {
        assert_eq!(endpoint(path), expected);
    }
}

/// However many accounts a platform has, only those of the last second are kept.
#[test]
fn unused_accounts_are_dropped() {
    let mut limiter = Limiter::live().limit(100_000).limit_of(&charges(""), 100_000);
    for account in 0..1000 {
        let _ = limiter.turn(&charges(&format!("acct_{account}")), START);
    }
    let before = serde_json::to_string(&limiter).unwrap().len();
    let _ = limiter.turn(&charges("acct_1"), START + SECOND * 5);
    let after = serde_json::to_string(&limiter).unwrap().len();
    assert!(before > 20_000 && after < 1000, "{before} {after}");
}
