//! The version of Stripe's API.

use crate::emit::HEADER;

const CONSTANT: &str = "
/// The version of Stripe's API that this crate is made for.
/// See [versioning](https://docs.stripe.com/api/versioning).
pub const API_VERSION: &str = ";

pub(crate) fn file(api_version: &str) -> String {
    format!("//! The version of Stripe's API.\n\n{HEADER}{CONSTANT}\"{api_version}\";\n")
}
