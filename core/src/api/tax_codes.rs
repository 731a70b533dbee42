//! [Tax codes](https://docs.stripe.com/api/tax_codes).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/tax_codes/retrieve) a tax code.
        GET "/v1/tax_codes/{id}" retrieve(id) Retrieve
            at "api/tax_codes/retrieve#retrieve_tax_code" -> TaxCode {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/tax_codes/list) tax codes.
        GET "/v1/tax_codes" list() List at "api/tax_codes/list#list_tax_codes" => [TaxCode] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [tax code](https://docs.stripe.com/api/tax_codes/object).
        TaxCode "tax_code" at "api/tax_codes/object#tax_code_object" id {
            description: &'a str,
            name: &'a str,
            object: &'a str,
            requirements: Option<Requirements<'a>>,
        }
    }

    views {
        /// `requirements` in an answer.
        Requirements at "api/tax_codes/object#tax_code_object-requirements" {
            /// One of `optional`, `required`.
            performance_location: PerformanceLocation,
        }
    }

    enums {
        /// `requirements.performance_location`.
        PerformanceLocation { Optional = "optional", Required = "required" }
    }
}
