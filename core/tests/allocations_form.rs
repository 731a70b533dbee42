//! What the parameters of an operation take from the heap.

use allocation_counter::measure;
use pinstripe_core::{Operation, form};
use pinstripe_workshop::sales::{payment, session};
use std::hint::black_box;

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
