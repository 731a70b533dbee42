//! [Ephemeral keys](https://docs.stripe.com/api/ephemeral_keys).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::secret::SecretText;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/ephemeral_keys/create) an ephemeral key.
        POST "/v1/ephemeral_keys" create() Create
            at "api/ephemeral_keys/create#create_ephemeral_key" -> EphemeralKey {
            customer: String,
            expand: Vec<String>,
            issuing_card: String,
            nonce: String,
            verification_session: String,
        }

        /// [Deletes](https://docs.stripe.com/api/ephemeral_keys/delete) an ephemeral key.
        DELETE "/v1/ephemeral_keys/{key}" delete(key) Delete
            at "api/ephemeral_keys/delete#delete_ephemeral_key" -> EphemeralKey {
            expand: Vec<String>,
        }
    }

    objects {
        /// An [ephemeral key](https://docs.stripe.com/api/ephemeral_keys/object).
        EphemeralKey "ephemeral_key" at "api/ephemeral_keys/object#ephemeral_key_object" id {
            /// When it was created.
            created: Timestamp,
            expires: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            secret: Option<SecretText<'a>>,
        }
    }
}
