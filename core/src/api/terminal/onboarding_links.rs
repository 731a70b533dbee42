//! [Onboarding links](https://docs.stripe.com/api/terminal/onboarding_links).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::secret::BearerUrl;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/terminal/onboarding_links/create) an onboarding
        /// link.
        ///
        /// Required: `link_options`, `link_type`.
        POST "/v1/terminal/onboarding_links" create() Create
            at "api/terminal/onboarding_links/create#create_terminal_onboarding_link" -> OnboardingLink {
            expand: Vec<String>,
            /// Required.
            link_options: |LinkOptionsParams|,
            /// Required. Only `apple_terms_and_conditions`.
            link_type: LinkType,
            on_behalf_of: String,
        }
    }

    params {
        /// `link_options.apple_terms_and_conditions` in a request.
        AppleTermsAndConditionsParams
            at "api/terminal/onboarding_links/create#create_terminal_onboarding_link-link_options-apple_terms_and_conditions" {
            allow_relinking: bool,
            /// Required.
            merchant_display_name: String,
        }

        /// `link_options` in a request.
        LinkOptionsParams
            at "api/terminal/onboarding_links/create#create_terminal_onboarding_link-link_options" {
            apple_terms_and_conditions: |AppleTermsAndConditionsParams|,
        }
    }

    objects {
        /// An [onboarding link](https://docs.stripe.com/api/terminal/onboarding_links/object).
        OnboardingLink "terminal.onboarding_link"
            at "api/terminal/onboarding_links/object#terminal_onboarding_link_object" {
            link_options: LinkOptions<'a>,
            /// Only `apple_terms_and_conditions`.
            link_type: LinkType,
            object: &'a str,
            on_behalf_of: Option<&'a str>,
            redirect_url: BearerUrl<'a>,
        }
    }

    views {
        /// `link_options.apple_terms_and_conditions` in an answer.
        AppleTermsAndConditions
            at "api/terminal/onboarding_links/object#terminal_onboarding_link_object-link_options-apple_terms_and_conditions" {
            allow_relinking: Option<bool>,
            merchant_display_name: &'a str,
        }

        /// `link_options` in an answer.
        LinkOptions
            at "api/terminal/onboarding_links/object#terminal_onboarding_link_object-link_options" {
            apple_terms_and_conditions: Option<AppleTermsAndConditions<'a>>,
        }
    }

    enums {
        /// `link_type`.
        LinkType { AppleTermsAndConditions = "apple_terms_and_conditions" }
    }
}
