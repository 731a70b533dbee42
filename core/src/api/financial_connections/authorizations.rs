//! [Authorizations](https://docs.stripe.com/api/financial_connections/authorizations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::financial_connections::accounts::ActiveAction;

table! {
    objects {
        /// An
        /// [authorization](https://docs.stripe.com/api/financial_connections/authorizations/object).
        Authorization "financial_connections.authorization"
            at "api/financial_connections/authorizations/object#financial_connections_authorization_object" id {
            institution_name: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `active`, `inactive`.
            status: AuthorizationStatus,
            status_details: StatusDetails<'a>,
        }
    }

    views {
        /// `status_details.active` in an answer.
        Active
            at "api/financial_connections/authorizations/object#financial_connections_authorization_object-status_details-active" {
            /// One of `none`, `relink_required`.
            action: ActiveAction,
            expected_deactivation_date: Timestamp,
        }

        /// `status_details.inactive` in an answer.
        Inactive
            at "api/financial_connections/authorizations/object#financial_connections_authorization_object-status_details-inactive" {
            /// One of `none`, `relink_required`.
            action: InactiveAction,
        }

        /// `status_details` in an answer.
        StatusDetails
            at "api/financial_connections/authorizations/object#financial_connections_authorization_object-status_details" {
            active: Option<Active<'a>>,
            inactive: Option<Inactive<'a>>,
        }
    }

    enums {
        /// `status`.
        AuthorizationStatus { Active = "active", Inactive = "inactive" }

        /// `status_details.inactive.action`.
        InactiveAction { None = "none", RelinkRequired = "relink_required" }
    }
}
