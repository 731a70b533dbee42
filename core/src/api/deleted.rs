//! Deleted objects.

use crate::table::table;

table! {
    objects {
        /// A deleted object, which has only its id. See [deleting accounts](https://docs.stripe.com/api/accounts/delete).
        Deleted "" at "api/accounts/delete#deleted" id {
            object: &'a str,
            deleted: bool,
        }
    }
}
