//! What the parameters of an operation take from the heap.

use allocation_counter::measure;
use pinstripe_core::api::{checkout, payment_intents};
use pinstripe_core::{Builder, Operation, form};
use std::hint::black_box;

/// A destination payment with 26 parameters.
fn payment() -> payment_intents::Create {
    payment_intents::create()
        .amount(5000)
        .currency("usd")
        .customer("cus_NffrFeUfNV2Hib")
        .payment_method("pm_1MtwBwLkdIwHu7ixnYtEsLBn")
        .confirm(true)
        .off_session(true)
        .capture_method(payment_intents::CaptureMethod::Manual)
        .application_fee_amount(500)
        .on_behalf_of("acct_1032D82eZvKYlo2C")
        .transfer_data(|t| t.destination("acct_1032D82eZvKYlo2C").amount(4500))
        .transfer_group("ORDER_42")
        .description("Order 42: 2 × tea & cake")
        .statement_descriptor_suffix("TEA AND CAKE")
        .receipt_email("jenny.rosen@example.test")
        .shipping(|s| {
            s.name("Jenny Rosen").phone("+15555550123").carrier("Post").address(|a| {
                a.line1("354 Oyster Point Blvd")
                    .city("South San Francisco")
                    .state("CA")
                    .postal_code("94080")
                    .country("US")
            })
        })
        .metadata([("customer", "jenny.rosen@example.test"), ("order", "42")])
        .expand(["latest_charge.balance_transaction"])
}

fn session(lines: usize) -> checkout::sessions::Create {
    checkout::sessions::create()
        .mode(checkout::sessions::SessionMode::Payment)
        .success_url("https://example.test/thanks")
        .each(0..lines, |session, line| {
            session.line_items(|i| {
                i.quantity(line).price_data(|p| {
                    p.currency("usd").unit_amount(1999).product_data(|d| d.name("Tea & cake"))
                })
            })
        })
}

fn count(run: impl FnOnce()) -> u64 {
    measure(run).count_total
}

#[test]
fn an_operation_and_its_form_take_eight_allocations() {
    let payment_and_form = count(|| {
        let operation = payment();
        let form = form::encode(operation.parts().params()).unwrap();
        assert_eq!(black_box(form).split('&').count(), 26);
    });
    assert!(payment_and_form <= 8, "{payment_and_form}");
}

#[test]
fn a_form_takes_two_allocations() {
    let operation = payment();
    let form = count(|| drop(black_box(form::encode(operation.parts().params()))));
    assert!(form <= 2, "{form}");
}

/// Hashes are made in the memory of those before them.
#[test]
fn a_hundred_line_items_take_few_allocations_more_than_one() {
    let one = count(|| drop(black_box(session(1))));
    let hundred = count(|| drop(black_box(session(100))));
    assert!(hundred <= one + 6, "{one}, {hundred}");
}
