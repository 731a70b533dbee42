//! [Secrets](https://docs.stripe.com/api/apps/secrets).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/apps/secrets/create) a secret.
        ///
        /// Required: `name`, `payload`, `scope`.
        POST "/v1/apps/secrets" create() Create
            at "api/apps/secrets/create#create_apps_secret" -> Secret {
            expand: Vec<String>,
            expires_at: Timestamp,
            /// Required.
            name: String,
            /// Required.
            payload: String,
            /// Required.
            scope: |ScopeParams|,
        }

        /// [Lists](https://docs.stripe.com/api/apps/secrets/list) secrets.
        ///
        /// Required: `scope`.
        GET "/v1/apps/secrets" list() List
            at "api/apps/secrets/list#list_apps_secrets" => [Secret] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// Required.
            scope: |ScopeParams|,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Deletes](https://docs.stripe.com/api/apps/secrets/delete) a secret by its name and
        /// scope.
        ///
        /// Required: `name`, `scope`.
        POST "/v1/apps/secrets/delete" delete_where() DeleteWhere
            at "api/apps/secrets/delete#delete_where_apps_secret" -> Secret {
            expand: Vec<String>,
            /// Required.
            name: String,
            /// Required.
            scope: |ScopeParams|,
        }

        /// [Finds](https://docs.stripe.com/api/apps/secrets/find) a secret by its name and scope.
        ///
        /// Required: `name`, `scope`.
        GET "/v1/apps/secrets/find" find() Find
            at "api/apps/secrets/find#find_apps_secret" -> Secret {
            expand: Vec<String>,
            /// Required.
            name: String,
            /// Required.
            scope: |ScopeParams|,
        }
    }

    params {
        /// `scope` in a request.
        ScopeParams at "api/apps/secrets/create#create_apps_secret-scope" {
            /// Required. One of `account`, `user`. `type` on the wire.
            type_ as type: ScopeType,
            user: String,
        }
    }

    objects {
        /// A [secret](https://docs.stripe.com/api/apps/secrets/object).
        Secret "apps.secret" at "api/apps/secrets/object#apps_secret_object" id {
            /// When it was created.
            created: Timestamp,
            deleted: Option<bool>,
            expires_at: Option<Timestamp>,
            /// Whether it is live and not a test.
            livemode: bool,
            name: &'a str,
            object: &'a str,
            payload: Option<&'a str>,
            scope: Scope<'a>,
        }
    }

    views {
        /// `scope` in an answer.
        Scope at "api/apps/secrets/object#apps_secret_object-scope" {
            /// One of `account`, `user`. `type` on the wire.
            type_ as type: ScopeType,
            user: Option<&'a str>,
        }
    }

    enums {
        /// `scope.type`.
        ScopeType { Account = "account", User = "user" }
    }
}
