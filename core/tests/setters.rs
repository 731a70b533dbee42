//! What setters take, and what is sent then.

use pinstripe_core::api::{accounts, checkout, invoices, payment_intents, refunds, subscriptions};
use pinstripe_core::argument::{Argument, Empty};
use pinstripe_core::{
    BuildError, Builder, Client, Entropy, Operation, Param, Reason, Timestamp, Unset,
};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The form of an operation, or why it has none.
fn form(operation: &impl Operation) -> Result<String, BuildError> {
    let client = Client::new("sk_test_123").unwrap();
    match client.call(operation, Entropy::from_random_bytes([7; 16])) {
        Ok(call) => Ok(String::from_utf8(call.request().body().to_vec()).unwrap()),
        Err(error) => match error.reason() {
            Reason::Build(error) => Err(error.clone()),
            other => panic!("{other:?}"),
        },
    }
}

fn sent(operation: &impl Operation) -> String {
    form(operation).unwrap()
}

fn refused(operation: &impl Operation) -> String {
    form(operation).unwrap_err().to_string()
}

#[test]
fn an_option_is_what_it_holds_and_none_is_as_if_not_called() {
    let payment = payment_intents::create()
        .amount(Some(5))
        .customer(None::<String>)
        .confirm(Some(true))
        .capture_method(Some(payment_intents::CaptureMethod::Manual))
        .setup_future_usage(None::<payment_intents::SetupFutureUsage>)
        .description(Some(Some("two deep")))
        .shipping(|s| Some(s.name("Jenny").phone(None::<&str>)))
        .transfer_data(|t| None.map(|id: String| t.destination(id)));
    assert_eq!(
        sent(&payment),
        "amount=5&confirm=true&capture_method=manual&description=two+deep&shipping[name]=Jenny"
    );
}

#[test]
fn none_keeps_nothing_of_an_earlier_call() {
    let payment = payment_intents::create().amount(5).customer("cus_1").customer(None::<&str>);
    assert_eq!(sent(&payment), "amount=5");
    let payment = payment_intents::create()
        .transfer_data(|t| t.destination("acct_1"))
        .transfer_data(|t| None.map(|id: &str| t.destination(id)));
    assert_eq!(sent(&payment), "");
}

#[test]
fn an_option_may_hold_unset() {
    let update = |value: Option<Unset>| payment_intents::update("pi_1").receipt_email(value);
    assert_eq!(sent(&update(Some(Unset))), "receipt_email=");
    assert_eq!(sent(&update(None)), "");
    let cleared = accounts::update("acct_1").individual(|i| i.dob(|_| Some(Unset)));
    assert_eq!(sent(&cleared), "individual[dob]=");
}

#[test]
fn for_a_list_an_option_is_a_list_of_at_most_one() {
    let list = |expand: Option<&str>| sent(&payment_intents::create().expand(expand));
    assert_eq!(list(Some("customer")), "expand[0]=customer");
    assert_eq!(list(None), "");
    let missing: Option<Vec<&str>> = Some(vec!["a", "b"]);
    let operation = payment_intents::create().expand(missing.into_iter().flatten());
    assert_eq!(sent(&operation), "expand[0]=a&expand[1]=b");
    let operation = payment_intents::create().expand([Some("a"), None, Some("b")]);
    assert_eq!(sent(&operation), "expand[0]=a&expand[1]=b");
}

#[test]
fn every_integer_is_exact_or_refused() {
    fn amount(value: impl Argument<i64>) -> Result<String, BuildError> {
        form(&payment_intents::create().amount(value))
    }
    let max = "amount=9223372036854775807";
    assert_eq!(amount(u8::MAX).unwrap(), "amount=255");
    assert_eq!(amount(i8::MIN).unwrap(), "amount=-128");
    assert_eq!(amount(u16::MAX).unwrap(), "amount=65535");
    assert_eq!(amount(i16::MIN).unwrap(), "amount=-32768");
    assert_eq!(amount(u32::MAX).unwrap(), "amount=4294967295");
    assert_eq!(amount(i32::MIN).unwrap(), "amount=-2147483648");
    assert_eq!(amount(i64::MIN).unwrap(), "amount=-9223372036854775808");
    assert_eq!(amount(i64::MAX as u64).unwrap(), max);
    assert_eq!(amount([1, 2, 3].len()).unwrap(), "amount=3");
    assert_eq!(amount(-5_isize).unwrap(), "amount=-5");
    for too_large in [amount(u64::MAX), amount(1_u64 << 63), amount(Some(u64::MAX))] {
        let error = too_large.unwrap_err().to_string();
        assert_eq!(
            error,
            "parameter `amount`: it does not fit into 64 bits, as all of Stripe's integers do"
        );
    }
    let nested = checkout::sessions::create().line_items(|i| i.quantity(u64::MAX));
    assert!(refused(&nested).starts_with("parameter `line_items[0][quantity]`"));
    // What was too large can be set again.
    assert_eq!(sent(&payment_intents::create().amount(u64::MAX).amount(1)), "amount=1");
}

#[test]
fn texts_of_all_kinds_are_taken() {
    let (owned, lent) = (String::from("a b"), Cow::Borrowed("a b"));
    let names = ["a b"];
    for operation in [
        payment_intents::create().description("a b"),
        payment_intents::create().description(&owned),
        payment_intents::create().description(owned.clone()),
        payment_intents::create().description(&lent),
        payment_intents::create().description(lent.clone()),
        payment_intents::create().description(names.iter().next()),
    ] {
        assert_eq!(sent(&operation), "description=a+b");
    }
    assert_eq!(sent(&payment_intents::create().expand(names)), "expand[0]=a+b");
}

#[test]
fn an_enum_takes_a_text_only_by_its_name() {
    let refund = refunds::create().reason(refunds::CreateRefundReason::from("brand_new"));
    assert_eq!(sent(&refund), "reason=brand_new");
}

#[derive(serde::Serialize)]
struct Mine<'a> {
    amount: i64,
    customer: Option<&'a str>,
    #[serde(rename = "metadata")]
    notes: BTreeMap<&'a str, &'a str>,
}

#[test]
fn a_struct_is_merged_into_an_operation_and_a_hash() {
    let mine = Mine { amount: 7, customer: None, notes: BTreeMap::from([("order", "42")]) };
    let payment = payment_intents::create().amount(5).customer("cus_1").currency("usd");
    assert_eq!(
        sent(&payment.params(&mine)),
        "amount=7&customer=cus_1&currency=usd&metadata[order]=42"
    );
    let nested = payment_intents::create()
        .shipping(|s| s.name("Jenny").params(&[("carrier", "post"), ("name", "Rosen")]));
    assert_eq!(sent(&nested), "shipping[name]=Rosen&shipping[carrier]=post");
    assert_eq!(sent(&payment_intents::create().params(&()).amount(1)), "amount=1");
}

#[test]
fn a_struct_that_cannot_be_sent_is_an_error_of_the_call() {
    let floats = BTreeMap::from([("amount", f64::NAN)]);
    let text = payment_intents::create().params("sk_live_secret").amount(5);
    assert_eq!(
        refused(&text),
        "the parameters: the value is not a map, a struct or a list of pairs"
    );
    assert_eq!(
        refused(&payment_intents::create().params(&floats)),
        "parameter `amount`: it is not a finite number"
    );
    let bytes = [("name", serde_json::json!({})), ("carrier", serde_json::json!([1]))];
    let fine = payment_intents::create().shipping(|s| s.params(&bytes));
    assert_eq!(sent(&fine), "shipping[carrier][0]=1");
    for operation in [
        payment_intents::create().shipping(|s| s.params(&5)),
        payment_intents::create().shipping(|s| s.params(&5)).amount(5).clone(),
    ] {
        assert_eq!(
            refused(&operation),
            "parameter `shipping`: the value is not a map, a struct or a list of pairs"
        );
    }
    let listed = checkout::sessions::create().line_items(|i| i.price_data(|p| p.params(&5)));
    assert!(refused(&listed).starts_with("parameter `line_items"), "{}", refused(&listed));
}

#[test]
fn several_hashes_are_added_to_a_list_at_once() {
    let cart = [("price_a", 1), ("price_b", 2)];
    let session = checkout::sessions::create()
        .each(cart, |session, (price, quantity)| {
            session.line_items(|i| i.price(price).quantity(quantity))
        })
        .line_items(|i| None.map(|price: &str| i.price(price)))
        .line_items(|i| i.price("price_c"));
    assert_eq!(
        sent(&session),
        "line_items[0][price]=price_a&line_items[0][quantity]=1&line_items[1][price]=price_b\
         &line_items[1][quantity]=2&line_items[2][price]=price_c"
    );
    let none = invoices::create_preview().each([0; 0], |preview, _| preview.customer("cus_1"));
    assert_eq!(sent(&none), "");
}

#[test]
fn a_closure_may_return_a_hash_that_was_made_elsewhere() {
    let address = accounts::AddressParams::default().line1("354 Oyster Point");
    let account = accounts::create()
        .email("a@example.test")
        .company(|c| c.name("Rocket Rides").address(|_| address.clone()).phone("1"))
        .individual(|i| i.params(&[("a", "b")]).address(|_| Some(address)));
    assert_eq!(
        sent(&account),
        "email=a%40example.test&company[name]=Rocket+Rides&company[address][line1]=354+Oyster+Point\
         &company[phone]=1&individual[a]=b&individual[address][line1]=354+Oyster+Point"
    );
}

#[test]
fn a_list_of_hashes_can_be_cleared_and_begun_again() {
    let items = |first: bool| {
        let update = subscriptions::update("sub_1").add_invoice_items(|i| i.price("price_a"));
        if first { update } else { update.params(&[("add_invoice_items", Unset)]) }
            .add_invoice_items(|i| i.price("price_b"))
    };
    assert_eq!(
        sent(&items(true)),
        "add_invoice_items[0][price]=price_a&add_invoice_items[1][price]=price_b"
    );
    assert_eq!(sent(&items(false)), "add_invoice_items[0][price]=price_b");
}

#[test]
fn metadata_is_sorted_and_of_two_values_the_later_counts() {
    let pairs = [("b", "1"), ("a", "2"), ("c", "3"), ("a", "4")];
    let expected = "metadata[a]=4&metadata[b]=1&metadata[c]=3";
    assert_eq!(sent(&payment_intents::create().metadata(pairs)), expected);
    #[allow(clippy::disallowed_types, reason = "a caller may have one")]
    let map: std::collections::HashMap<_, _> = pairs.into_iter().collect();
    assert_eq!(sent(&payment_intents::create().metadata(map)), expected);
    let mixed = [("n", Param::from(5)), ("t", Timestamp::from_unix(9).into()), ("u", Unset.into())];
    assert_eq!(
        sent(&payment_intents::update("pi_1").metadata(mixed)),
        "metadata[n]=5&metadata[t]=9&metadata[u]="
    );
    let options = [("a", Some("x")), ("b", None)];
    assert_eq!(sent(&payment_intents::create().metadata(options)), "metadata[a]=x");
    assert_eq!(sent(&payment_intents::update("pi_1").metadata(Unset)), "metadata=");
}

#[test]
fn the_names_of_one_hash_are_kept_apart_however_many() {
    let names: Vec<String> = (0..300).map(|n| format!("n{n}")).collect();
    let fill = |hash: Empty| {
        names
            .iter()
            .chain(&names)
            .fold(hash, |hash, name| hash.param(name.clone(), name.len() as i64))
    };
    let hash =
        payment_intents::create().payment_method_options(|o| o.param("x", Unset)).params(&());
    let operation = hash.param("all", names.to_vec());
    assert_eq!(sent(&operation).matches('&').count(), 300);
    let mut filled = fill(Empty::default());
    let mut count = 0;
    for name in &names {
        count += usize::from(filled.params_mut().get(name).is_some());
    }
    assert_eq!(count, 300);
}
