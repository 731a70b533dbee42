//! [Readers](https://docs.stripe.com/api/terminal/readers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::terminal::Location;
use crate::api::{
    Charge, CustomerSource, Deleted, PaymentIntent, PaymentMethod, Refund, SetupIntent,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::cards::AllowRedisplay;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/terminal/readers/create) a reader.
        POST "/v1/terminal/readers" create() Create
            at "api/terminal/readers/create#create_terminal_reader" -> Reader {
            expand: Vec<String>,
            label: String,
            location: String,
            metadata: Emptyable<Metadata>,
            /// Required.
            registration_code: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/terminal/readers/retrieve) a reader.
        GET "/v1/terminal/readers/{reader}" retrieve(reader) Retrieve
            at "api/terminal/readers/retrieve#retrieve_terminal_reader" -> Reader {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/terminal/readers/update) a reader.
        POST "/v1/terminal/readers/{reader}" update(reader) Update
            at "api/terminal/readers/update#update_terminal_reader" -> Reader {
            expand: Vec<String>,
            label: Emptyable<String>,
            metadata: Emptyable<Metadata>,
        }

        /// [Deletes](https://docs.stripe.com/api/terminal/readers/delete) a reader.
        DELETE "/v1/terminal/readers/{reader}" delete(reader) Delete
            at "api/terminal/readers/delete#delete_terminal_reader" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/terminal/readers/list) readers.
        GET "/v1/terminal/readers" list() List
            at "api/terminal/readers/list#list_terminal_readers" => [Reader] Cursor {
            device_type: DeviceType,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            location: String,
            serial_number: String,
            starting_after: String,
            status: ReaderStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/terminal/readers/cancel_action) the current action
        /// of a reader.
        POST "/v1/terminal/readers/{reader}/cancel_action" cancel_action(reader) CancelAction
            at "api/terminal/readers/cancel_action#cancel_action_terminal_reader" -> Reader {
            expand: Vec<String>,
        }

        /// [Collects](https://docs.stripe.com/api/terminal/readers/collect_inputs) inputs on a
        /// reader.
        POST "/v1/terminal/readers/{reader}/collect_inputs" collect_inputs(reader) CollectInputs
            at "api/terminal/readers/collect_inputs#collect_inputs_terminal_reader" -> Reader {
            expand: Vec<String>,
            /// Required.
            inputs: ..|InputParams|,
            metadata: Metadata,
        }

        /// [Collects](https://docs.stripe.com/api/terminal/readers/collect_payment_method) a
        /// payment method on a reader.
        POST "/v1/terminal/readers/{reader}/collect_payment_method"
            collect_payment_method(reader) CollectPaymentMethod
            at "api/terminal/readers/collect_payment_method#collect_payment_method_terminal_reader" -> Reader {
            collect_config: |CollectConfigParams|,
            expand: Vec<String>,
            /// Required.
            payment_intent: String,
        }

        /// [Confirms](https://docs.stripe.com/api/terminal/readers/confirm_payment_intent) a
        /// payment intent on a reader.
        POST "/v1/terminal/readers/{reader}/confirm_payment_intent"
            confirm_payment_intent(reader) ConfirmPaymentIntent
            at "api/terminal/readers/confirm_payment_intent#confirm_payment_intent_terminal_reader" -> Reader {
            confirm_config: |ConfirmConfigParams|,
            expand: Vec<String>,
            /// Required.
            payment_intent: String,
        }

        /// [Collects](https://docs.stripe.com/api/terminal/readers/process_payment_intent) and
        /// confirms a payment on a reader.
        POST "/v1/terminal/readers/{reader}/process_payment_intent"
            process_payment_intent(reader) ProcessPaymentIntent
            at "api/terminal/readers/process_payment_intent#process_payment_intent_terminal_reader" -> Reader {
            expand: Vec<String>,
            /// Required.
            payment_intent: String,
            process_config: |ProcessConfigParams|,
        }

        /// [Collects](https://docs.stripe.com/api/terminal/readers/process_setup_intent) and
        /// confirms a setup intent on a reader.
        POST "/v1/terminal/readers/{reader}/process_setup_intent"
            process_setup_intent(reader) ProcessSetupIntent
            at "api/terminal/readers/process_setup_intent#process_setup_intent_terminal_reader" -> Reader {
            /// Required.
            allow_redisplay: AllowRedisplay,
            expand: Vec<String>,
            process_config: |ProcessConfigParams|,
            /// Required.
            setup_intent: String,
        }

        /// [Refunds](https://docs.stripe.com/api/terminal/readers/refund_payment) a payment on a
        /// reader.
        POST "/v1/terminal/readers/{reader}/refund_payment" refund_payment(reader) RefundPayment
            at "api/terminal/readers/refund_payment#refund_payment_terminal_reader" -> Reader {
            /// In the currency's smallest unit.
            amount: i64,
            charge: String,
            expand: Vec<String>,
            metadata: Metadata,
            payment_intent: String,
            refund_application_fee: bool,
            refund_payment_config: |RefundPaymentConfigParams|,
            reverse_transfer: bool,
        }

        /// [Sets](https://docs.stripe.com/api/terminal/readers/set_reader_display) the display of a
        /// reader.
        POST "/v1/terminal/readers/{reader}/set_reader_display"
            set_reader_display(reader) SetReaderDisplay
            at "api/terminal/readers/set_reader_display#set_reader_display_terminal_reader" -> Reader {
            cart: |CartParams|,
            expand: Vec<String>,
            /// Required.
            type_ as type: ReaderType,
        }
    }

    params {
        /// `cart` in a request.
        CartParams
            at "api/terminal/readers/set_reader_display#set_reader_display_terminal_reader-cart" {
            /// Required.
            currency: String,
            /// Required.
            line_items: ..|LineItemParams|,
            tax: i64,
            /// Required.
            total: i64,
        }

        /// `inputs.selection.choices` in a request.
        ChoiceParams
            at "api/terminal/readers/collect_inputs#collect_inputs_terminal_reader-inputs-selection-choices" {
            /// Required.
            id: String,
            style: ChoiceStyle,
            /// Required.
            text: String,
        }

        /// `collect_config` in a request.
        CollectConfigParams
            at "api/terminal/readers/collect_payment_method#collect_payment_method_terminal_reader-collect_config" {
            allow_redisplay: AllowRedisplay,
            enable_customer_cancellation: bool,
            skip_tipping: bool,
            tipping: |TippingParams|,
        }

        /// `process_config` in a request.
        ConfigParams
            at "api/terminal/readers/process_payment_intent#process_payment_intent_terminal_reader-process_config" {
            allow_redisplay: AllowRedisplay,
            enable_customer_cancellation: bool,
            return_url: String,
            skip_tipping: bool,
            tipping: |TippingParams|,
        }

        /// `confirm_config` in a request.
        ConfirmConfigParams
            at "api/terminal/readers/confirm_payment_intent#confirm_payment_intent_terminal_reader-confirm_config" {
            return_url: String,
        }

        /// `inputs.custom_text` in a request.
        CustomTextParams
            at "api/terminal/readers/collect_inputs#collect_inputs_terminal_reader-inputs-custom_text" {
            description: String,
            skip_button: String,
            submit_button: String,
            /// Required.
            title: String,
        }

        /// `inputs` in a request.
        InputParams at "api/terminal/readers/collect_inputs#collect_inputs_terminal_reader-inputs" {
            /// Required.
            custom_text: |CustomTextParams|,
            required: bool,
            selection: |SelectionParams|,
            toggles: ..|ToggleParams|,
            /// Required.
            type_ as type: InputType,
        }

        /// `cart.line_items` in a request.
        LineItemParams
            at "api/terminal/readers/set_reader_display#set_reader_display_terminal_reader-cart-line_items" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            description: String,
            /// Required.
            quantity: i64,
        }

        /// `inputs.selection` in a request.
        SelectionParams
            at "api/terminal/readers/collect_inputs#collect_inputs_terminal_reader-inputs-selection" {
            /// Required.
            choices: ..|ChoiceParams|,
        }

        /// `collect_config.tipping` in a request.
        TippingParams
            at "api/terminal/readers/collect_payment_method#collect_payment_method_terminal_reader-collect_config-tipping" {
            /// In the currency's smallest unit.
            amount_eligible: i64,
        }

        /// `inputs.toggles` in a request.
        ToggleParams
            at "api/terminal/readers/collect_inputs#collect_inputs_terminal_reader-inputs-toggles" {
            default_value: DefaultValue,
            description: String,
            title: String,
        }
    }

    objects {
        /// A [reader](https://docs.stripe.com/api/terminal/readers/object).
        Reader "terminal.reader" at "api/terminal/readers/object#terminal_reader_object" id {
            action: Option<Action<'a>>,
            device_sw_version: Option<&'a str>,
            device_type: DeviceType,
            ip_address: Option<&'a str>,
            label: &'a str,
            /// In milliseconds since 1970-01-01 00:00:00 UTC.
            last_seen_at: Option<i64>,
            livemode: bool,
            location: Option<Expandable<'a, Location>>,
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            serial_number: &'a str,
            status: Option<ReaderStatus>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `action` in an answer.
        Action at "api/terminal/readers/object#terminal_reader_object-action" {
            api_error: Option<ApiError<'a>>,
            collect_inputs: Option<ActionCollectInputs<'a>>,
            collect_payment_method: Option<ActionCollectPaymentMethod<'a>>,
            confirm_payment_intent: Option<ActionConfirmPaymentIntent<'a>>,
            failure_code: Option<&'a str>,
            failure_message: Option<&'a str>,
            print_content: Option<PrintContent<'a>>,
            process_payment_intent: Option<ActionProcessPaymentIntent<'a>>,
            process_setup_intent: Option<ActionProcessSetupIntent<'a>>,
            refund_payment: Option<ActionRefundPayment<'a>>,
            set_reader_display: Option<ActionSetReaderDisplay<'a>>,
            status: ActionStatus,
            type_ as type: ActionType,
        }

        /// `action.collect_inputs` in an answer.
        ActionCollectInputs
            at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs" {
            inputs: Vec<Input<'a>>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
        }

        /// `action.collect_payment_method` in an answer.
        ActionCollectPaymentMethod
            at "api/terminal/readers/object#terminal_reader_object-action-collect_payment_method" {
            collect_config: Option<CollectConfig<'a>>,
            payment_intent: Expandable<'a, PaymentIntent>,
            payment_method: Option<PaymentMethod<JsonRef<'a>>>,
        }

        /// `action.confirm_payment_intent` in an answer.
        ActionConfirmPaymentIntent
            at "api/terminal/readers/object#terminal_reader_object-action-confirm_payment_intent" {
            confirm_config: Option<ConfirmConfig<'a>>,
            payment_intent: Expandable<'a, PaymentIntent>,
        }

        /// `action.process_payment_intent` in an answer.
        ActionProcessPaymentIntent
            at "api/terminal/readers/object#terminal_reader_object-action-process_payment_intent" {
            payment_intent: Expandable<'a, PaymentIntent>,
            process_config: Option<ProcessConfig<'a>>,
        }

        /// `action.process_setup_intent` in an answer.
        ActionProcessSetupIntent
            at "api/terminal/readers/object#terminal_reader_object-action-process_setup_intent" {
            generated_card: Option<&'a str>,
            process_config: Option<ProcessSetupIntentProcessConfig<'a>>,
            setup_intent: Expandable<'a, SetupIntent>,
        }

        /// `action.refund_payment` in an answer.
        ActionRefundPayment
            at "api/terminal/readers/object#terminal_reader_object-action-refund_payment" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            charge: Option<Expandable<'a, Charge>>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            reason: Option<ActionRefundPaymentReason>,
            refund: Option<Expandable<'a, Refund>>,
            refund_application_fee: Option<bool>,
            refund_payment_config: Option<RefundPaymentConfig<'a>>,
            reverse_transfer: Option<bool>,
        }

        /// `action.set_reader_display` in an answer.
        ActionSetReaderDisplay
            at "api/terminal/readers/object#terminal_reader_object-action-set_reader_display" {
            cart: Option<Cart<'a>>,
            type_ as type: ActionSetReaderDisplayType,
        }

        /// `action.api_error` in an answer.
        ApiError at "api/terminal/readers/object#terminal_reader_object-action-api_error" {
            advice_code: Option<&'a str>,
            charge: Option<&'a str>,
            code: Option<&'a str>,
            decline_code: Option<&'a str>,
            doc_url: Option<&'a str>,
            message: Option<&'a str>,
            network_advice_code: Option<&'a str>,
            network_decline_code: Option<&'a str>,
            param: Option<&'a str>,
            payment_intent: Option<PaymentIntent<JsonRef<'a>>>,
            payment_method: Option<PaymentMethod<JsonRef<'a>>>,
            payment_method_type: Option<&'a str>,
            request_log_url: Option<&'a str>,
            setup_intent: Option<SetupIntent<JsonRef<'a>>>,
            source: Option<CustomerSource<JsonRef<'a>>>,
            type_ as type: ApiErrorType,
        }

        /// `action.set_reader_display.cart` in an answer.
        Cart
            at "api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart" {
            currency: &'a str,
            line_items: Vec<LineItem<'a>>,
            tax: Option<i64>,
            total: i64,
        }

        /// `action.collect_inputs.inputs.selection.choices` in an answer.
        Choice
            at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection-choices" {
            id: Option<&'a str>,
            style: Option<ChoiceStyle>,
            text: &'a str,
        }

        /// `action.collect_payment_method.collect_config` in an answer.
        CollectConfig
            at "api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-collect_config" {
            enable_customer_cancellation: Option<bool>,
            skip_tipping: Option<bool>,
            tipping: Option<Tipping<'a>>,
        }

        /// `action.process_setup_intent.process_config` in an answer.
        Config
            at "api/terminal/readers/object#terminal_reader_object-action-process_setup_intent-process_config" {
            enable_customer_cancellation: Option<bool>,
        }

        /// `action.confirm_payment_intent.confirm_config` in an answer.
        ConfirmConfig
            at "api/terminal/readers/object#terminal_reader_object-action-confirm_payment_intent-confirm_config" {
            return_url: Option<&'a str>,
        }

        /// `action.collect_inputs.inputs.custom_text` in an answer.
        CustomText
            at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-custom_text" {
            description: Option<&'a str>,
            skip_button: Option<&'a str>,
            submit_button: Option<&'a str>,
            title: Option<&'a str>,
        }

        /// `action.collect_inputs.inputs.email` in an answer.
        Email
            at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-email" {
            value: Option<&'a str>,
        }

        /// `action.print_content.image` in an answer.
        Image at "api/terminal/readers/object#terminal_reader_object-action-print_content-image" {
            created_at: Timestamp,
            filename: &'a str,
            size: i64,
            type_ as type: &'a str,
        }

        /// `action.collect_inputs.inputs` in an answer.
        Input at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs" {
            custom_text: Option<CustomText<'a>>,
            email: Option<Email<'a>>,
            numeric: Option<Numeric<'a>>,
            phone: Option<Phone<'a>>,
            required: Option<bool>,
            selection: Option<Selection<'a>>,
            signature: Option<Signature<'a>>,
            skipped: Option<bool>,
            text: Option<Text<'a>>,
            toggles: Option<Vec<Toggle<'a>>>,
            type_ as type: InputType,
        }

        /// `action.set_reader_display.cart.line_items` in an answer.
        LineItem
            at "api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart-line_items" {
            /// In the currency's smallest unit.
            amount: i64,
            description: &'a str,
            quantity: i64,
        }

        /// `action.print_content` in an answer.
        PrintContent at "api/terminal/readers/object#terminal_reader_object-action-print_content" {
            image: Option<Image<'a>>,
            type_ as type: PrintContentType,
        }

        /// `action.process_payment_intent.process_config` in an answer.
        ProcessConfig
            at "api/terminal/readers/object#terminal_reader_object-action-process_payment_intent-process_config" {
            enable_customer_cancellation: Option<bool>,
            return_url: Option<&'a str>,
            skip_tipping: Option<bool>,
            tipping: Option<Tipping<'a>>,
        }

        /// `action.collect_inputs.inputs.selection` in an answer.
        Selection
            at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection" {
            choices: Vec<Choice<'a>>,
            id: Option<&'a str>,
            text: Option<&'a str>,
        }

        /// `action.collect_payment_method.collect_config.tipping` in an answer.
        Tipping
            at "api/terminal/readers/object#terminal_reader_object-action-collect_payment_method-collect_config-tipping" {
            /// In the currency's smallest unit.
            amount_eligible: Option<i64>,
        }

        /// `action.collect_inputs.inputs.toggles` in an answer.
        Toggle
            at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-toggles" {
            default_value: Option<DefaultValue>,
            description: Option<&'a str>,
            title: Option<&'a str>,
            value: Option<ToggleValue>,
        }
    }

    kinds {
        ActionKind of view Action {
            CollectInputs("collect_inputs"): ActionCollectInputs<'a>,
            CollectPaymentMethod("collect_payment_method"): ActionCollectPaymentMethod<'a>,
            ConfirmPaymentIntent("confirm_payment_intent"): ActionConfirmPaymentIntent<'a>,
            PrintContent("print_content"): PrintContent<'a>,
            ProcessPaymentIntent("process_payment_intent"): ActionProcessPaymentIntent<'a>,
            ProcessSetupIntent("process_setup_intent"): ActionProcessSetupIntent<'a>,
            RefundPayment("refund_payment"): ActionRefundPayment<'a>,
            SetReaderDisplay("set_reader_display"): ActionSetReaderDisplay<'a>,
        }

        InputKind of view Input {
            Email("email"): Email<'a>,
            Numeric("numeric"): Numeric<'a>,
            Phone("phone"): Phone<'a>,
            Selection("selection"): Selection<'a>,
            Signature("signature"): Signature<'a>,
            Text("text"): Text<'a>,
        }
    }

    enums {
        /// `action.refund_payment.reason`.
        ActionRefundPaymentReason {
            Duplicate = "duplicate",
            Fraudulent = "fraudulent",
            RequestedByCustomer = "requested_by_customer",
        }

        /// `action.set_reader_display.type`.
        ActionSetReaderDisplayType { Cart = "cart" }

        /// `action.status`.
        ActionStatus { Failed = "failed", InProgress = "in_progress", Succeeded = "succeeded" }

        /// `action.type`.
        ActionType {
            CollectInputs = "collect_inputs",
            CollectPaymentMethod = "collect_payment_method",
            ConfirmPaymentIntent = "confirm_payment_intent",
            PrintContent = "print_content",
            ProcessPaymentIntent = "process_payment_intent",
            ProcessSetupIntent = "process_setup_intent",
            RefundPayment = "refund_payment",
            SetReaderDisplay = "set_reader_display",
        }

        /// `action.api_error.type`.
        ApiErrorType {
            ApiError = "api_error",
            CardError = "card_error",
            IdempotencyError = "idempotency_error",
            InvalidRequestError = "invalid_request_error",
        }

        /// `inputs.selection.choices.style`.
        ChoiceStyle { Primary = "primary", Secondary = "secondary" }

        /// `inputs.toggles.default_value`.
        DefaultValue { Disabled = "disabled", Enabled = "enabled" }

        /// `device_type`.
        DeviceType {
            BbposChipper2x = "bbpos_chipper2x",
            BbposWisepad3 = "bbpos_wisepad3",
            BbposWiseposE = "bbpos_wisepos_e",
            MobilePhoneReader = "mobile_phone_reader",
            SimulatedStripeS700 = "simulated_stripe_s700",
            SimulatedStripeS710 = "simulated_stripe_s710",
            SimulatedStripeT600 = "simulated_stripe_t600",
            SimulatedVerifoneM425 = "simulated_verifone_m425",
            SimulatedVerifoneP630 = "simulated_verifone_p630",
            SimulatedVerifoneUx700 = "simulated_verifone_ux700",
            SimulatedVerifoneV660p = "simulated_verifone_v660p",
            SimulatedWiseposE = "simulated_wisepos_e",
            StripeM2 = "stripe_m2",
            StripeS700 = "stripe_s700",
            StripeS710 = "stripe_s710",
            StripeT600 = "stripe_t600",
            VerifoneP400 = "verifone_P400",
            VerifoneM425 = "verifone_m425",
            VerifoneP630 = "verifone_p630",
            VerifoneUx700 = "verifone_ux700",
            VerifoneV660p = "verifone_v660p",
        }

        /// `inputs.type`.
        InputType {
            Email = "email",
            Numeric = "numeric",
            Phone = "phone",
            Selection = "selection",
            Signature = "signature",
            Text = "text",
        }

        /// `action.print_content.type`.
        PrintContentType { Image = "image" }

        /// `status`.
        ReaderStatus { Offline = "offline", Online = "online" }

        /// `type`.
        ReaderType { Cart = "cart" }

        /// `action.collect_inputs.inputs.toggles.value`.
        ToggleValue { Disabled = "disabled", Enabled = "enabled" }
    }
}

/// [`action.collect_inputs.inputs.numeric`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-numeric)
/// in an answer: another name of [`Email`].
pub type Numeric<'a> = Email<'a>;

/// [`action.collect_inputs.inputs.phone`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-phone)
/// in an answer: another name of [`Email`].
pub type Phone<'a> = Email<'a>;

/// [`process_config`](https://docs.stripe.com/api/terminal/readers/process_payment_intent#process_payment_intent_terminal_reader-process_config)
/// in a request: another name of [`ConfigParams`].
pub type ProcessConfigParams = ConfigParams;

/// [`action.process_setup_intent.process_config`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-process_setup_intent-process_config)
/// in an answer: another name of [`Config`].
pub type ProcessSetupIntentProcessConfig<'a> = Config<'a>;

/// [`action.refund_payment.refund_payment_config`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-refund_payment_config)
/// in an answer: another name of [`Config`].
pub type RefundPaymentConfig<'a> = Config<'a>;

/// [`refund_payment_config`](https://docs.stripe.com/api/terminal/readers/refund_payment#refund_payment_terminal_reader-refund_payment_config)
/// in a request: another name of [`ConfigParams`].
pub type RefundPaymentConfigParams = ConfigParams;

/// [`action.collect_inputs.inputs.signature`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-signature)
/// in an answer: another name of [`Email`].
pub type Signature<'a> = Email<'a>;

/// [`action.collect_inputs.inputs.text`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-text)
/// in an answer: another name of [`Email`].
pub type Text<'a> = Email<'a>;
