//! [Customers](https://docs.stripe.com/api/customers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    CashBalance, CustomerSource, Deleted, DeletedDiscount, Discount, PaymentMethod, Subscription,
    TaxId, test_helpers,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{Address, AddressParams};
pub use crate::api::charges::Shipping;
pub use crate::api::customer_cash_balance::{ReconciliationMode, SettingsParams};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customers/create) a customer.
        POST "/v1/customers" create() Create at "api/customers/create#create_customer" -> Customer {
            address: =|AddressParams|,
            balance: i64,
            business_name: Emptyable<String>,
            cash_balance: |CashBalanceParams|,
            description: String,
            email: String,
            /// Fields that expand: `default_source`, `test_clock`,
            /// `invoice_settings.default_payment_method`.
            expand: Vec<String>,
            individual_name: Emptyable<String>,
            invoice_prefix: String,
            invoice_settings: |InvoiceSettingsParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: String,
            next_invoice_sequence: i64,
            payment_method: String,
            phone: String,
            preferred_locales: Vec<String>,
            shipping: =|ShippingParams|,
            source: String,
            tax: |TaxParams|,
            /// One of `exempt`, `none`, `reverse`.
            tax_exempt: Emptyable<TaxExempt>,
            /// Adds one.
            tax_id_data: ..|TaxIdDatumParams|,
            test_clock: String,
            validate: bool,
        }

        /// [Retrieves](https://docs.stripe.com/api/customers/retrieve) a customer.
        GET "/v1/customers/{customer}" retrieve(customer) Retrieve
            at "api/customers/retrieve#retrieve_customer" -> Customer {
            /// Fields that expand: `default_source`, `test_clock`,
            /// `invoice_settings.default_payment_method`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/customers/update) a customer.
        POST "/v1/customers/{customer}" update(customer) Update
            at "api/customers/update#update_customer" -> Customer {
            address: =|AddressParams|,
            balance: i64,
            business_name: Emptyable<String>,
            cash_balance: |CashBalanceParams|,
            default_source: String,
            description: String,
            email: String,
            /// Fields that expand: `default_source`, `test_clock`,
            /// `invoice_settings.default_payment_method`.
            expand: Vec<String>,
            individual_name: Emptyable<String>,
            invoice_prefix: String,
            invoice_settings: |InvoiceSettingsParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: String,
            next_invoice_sequence: i64,
            phone: String,
            preferred_locales: Vec<String>,
            shipping: =|ShippingParams|,
            source: String,
            tax: |UpdateTaxParams|,
            /// One of `exempt`, `none`, `reverse`.
            tax_exempt: Emptyable<TaxExempt>,
            validate: bool,
        }

        /// [Deletes](https://docs.stripe.com/api/customers/delete) a customer.
        DELETE "/v1/customers/{customer}" delete(customer) Delete
            at "api/customers/delete#delete_customer" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/customers/list) customers.
        GET "/v1/customers" list() List
            at "api/customers/list#list_customers" => [Customer] Cursor {
            created: TimeRange,
            email: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.default_source`, `data.test_clock`,
            /// `data.invoice_settings.default_payment_method`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            test_clock: String,
        }

        /// [Searches](https://docs.stripe.com/api/customers/search) customers.
        ///
        /// Required: `query`.
        GET "/v1/customers/search" search() Search
            at "api/customers/search#search_customers" => [Customer] Search {
            /// Fields that expand: `data.default_source`, `data.test_clock`,
            /// `data.invoice_settings.default_payment_method`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            page: String,
            /// Required.
            query: String,
        }

        /// [Removes](https://docs.stripe.com/api/customers/discount) the discount of a customer.
        DELETE "/v1/customers/{customer}/discount" delete_discount(customer) DeleteDiscount
            at "api/customers/discount#delete_discount_customer" -> DeletedDiscount {}
    }

    params {
        /// `cash_balance` in a request.
        CashBalanceParams at "api/customers/create#create_customer-cash_balance" {
            settings: |SettingsParams|,
        }

        /// `invoice_settings.custom_fields` in a request.
        CustomFieldParams at "api/customers/create#create_customer-invoice_settings-custom_fields" {
            /// Required.
            name: String,
            /// Required.
            value: String,
        }

        /// `invoice_settings` in a request.
        InvoiceSettingsParams at "api/customers/create#create_customer-invoice_settings" {
            /// Adds one.
            custom_fields: ..=|CustomFieldParams|,
            default_payment_method: String,
            footer: String,
            rendering_options: =|RenderingOptionsParams|,
        }

        /// `invoice_settings.rendering_options` in a request.
        RenderingOptionsParams
            at "api/customers/create#create_customer-invoice_settings-rendering_options" {
            /// One of `exclude_tax`, `include_inclusive_tax`.
            amount_tax_display: Emptyable<AmountTaxDisplay>,
            template: String,
        }

        /// `shipping` in a request.
        ShippingParams at "api/customers/create#create_customer-shipping" {
            /// Required.
            address: |AddressParams|,
            /// Required.
            name: String,
            phone: String,
        }

        /// `tax_id_data` in a request.
        TaxIdDatumParams at "api/customers/create#create_customer-tax_id_data" {
            /// Required. `type` on the wire.
            type_ as type: String,
            /// Required.
            value: String,
        }

        /// `tax` in a request.
        TaxParams at "api/customers/create#create_customer-tax" {
            ip_address: Emptyable<String>,
            /// One of `deferred`, `immediately`.
            validate_location: ValidateLocation,
        }

        /// `tax` in a request.
        UpdateTaxParams at "api/customers/update#update_customer-tax" {
            ip_address: Emptyable<String>,
            /// One of `auto`, `deferred`, `immediately`.
            validate_location: UpdateTaxValidateLocation,
        }
    }

    objects {
        /// A [customer](https://docs.stripe.com/api/customers/object).
        Customer "customer" at "api/customers/object#customer_object" id {
            address: Option<Address<'a>>,
            balance: Option<i64>,
            business_name: Option<&'a str>,
            cash_balance: Option<CashBalance<JsonRef<'a>>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            customer_account: Option<&'a str>,
            default_source: Option<Expandable<'a, CustomerSource>>,
            delinquent: Option<bool>,
            description: Option<&'a str>,
            discount: Option<Discount<JsonRef<'a>>>,
            email: Option<&'a str>,
            individual_name: Option<&'a str>,
            invoice_credit_balance: Option<BTreeMap<&'a str, i64>>,
            invoice_prefix: Option<&'a str>,
            invoice_settings: Option<InvoiceSettings<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            name: Option<&'a str>,
            next_invoice_sequence: Option<i64>,
            object: &'a str,
            phone: Option<&'a str>,
            preferred_locales: Option<Vec<&'a str>>,
            shipping: Option<Shipping<'a>>,
            sources: Option<crate::list::List<CustomerSource, JsonRef<'a>>>,
            subscriptions: Option<crate::list::List<Subscription, JsonRef<'a>>>,
            tax: Option<Tax<'a>>,
            /// One of `exempt`, `none`, `reverse`.
            tax_exempt: Option<TaxExempt>,
            tax_ids: Option<crate::list::List<TaxId, JsonRef<'a>>>,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `invoice_settings.custom_fields` in an answer.
        CustomField at "api/customers/object#customer_object-invoice_settings-custom_fields" {
            name: &'a str,
            value: &'a str,
        }

        /// `invoice_settings` in an answer.
        InvoiceSettings at "api/customers/object#customer_object-invoice_settings" {
            custom_fields: Option<Vec<CustomField<'a>>>,
            default_payment_method: Option<Expandable<'a, PaymentMethod>>,
            footer: Option<&'a str>,
            rendering_options: Option<RenderingOptions<'a>>,
        }

        /// `tax.location` in an answer.
        Location at "api/customers/object#customer_object-tax-location" {
            country: &'a str,
            /// One of `billing_address`, `ip_address`, `payment_method`, `shipping_destination`.
            source: LocationSource,
            state: Option<&'a str>,
        }

        /// `invoice_settings.rendering_options` in an answer.
        RenderingOptions
            at "api/customers/object#customer_object-invoice_settings-rendering_options" {
            amount_tax_display: Option<&'a str>,
            template: Option<&'a str>,
        }

        /// `tax` in an answer.
        Tax at "api/customers/object#customer_object-tax" {
            /// One of `failed`, `not_collecting`, `supported`, `unrecognized_location`.
            automatic_tax: AutomaticTax,
            ip_address: Option<&'a str>,
            location: Option<Location<'a>>,
            /// One of `anrok`, `avalara`, `sphere`, `stripe`.
            provider: TaxProvider,
        }
    }

    enums {
        /// `invoice_settings.rendering_options.amount_tax_display`.
        AmountTaxDisplay {
            ExcludeTax = "exclude_tax",
            IncludeInclusiveTax = "include_inclusive_tax",
        }

        /// `tax.automatic_tax`.
        AutomaticTax {
            Failed = "failed",
            NotCollecting = "not_collecting",
            Supported = "supported",
            UnrecognizedLocation = "unrecognized_location",
        }

        /// `tax.location.source`.
        LocationSource {
            BillingAddress = "billing_address",
            IpAddress = "ip_address",
            PaymentMethod = "payment_method",
            ShippingDestination = "shipping_destination",
        }

        /// `tax_exempt`.
        TaxExempt { Exempt = "exempt", None = "none", Reverse = "reverse" }

        /// `tax.provider`.
        TaxProvider { Anrok = "anrok", Avalara = "avalara", Sphere = "sphere", Stripe = "stripe" }

        /// `tax.validate_location`.
        UpdateTaxValidateLocation {
            Auto = "auto",
            Deferred = "deferred",
            Immediately = "immediately",
        }

        /// `tax.validate_location`.
        ValidateLocation { Deferred = "deferred", Immediately = "immediately" }
    }
}
