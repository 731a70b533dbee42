//! What is left of a deleted object.

use crate::table::table;

table! {
    objects {
        /// What is left of a deleted object. See [deleting accounts](https://docs.stripe.com/api/accounts/delete).
        Deleted "" at "api/accounts/delete#deleted" id {
            object: &'a str,
            deleted: bool,
        }
    }
}
