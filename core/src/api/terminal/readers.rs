//! [Readers](https://docs.stripe.com/api/terminal/readers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::terminal::Location;
use crate::api::{Charge, CustomerSource, PaymentIntent, PaymentMethod, Refund, SetupIntent};
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
        ///
        /// Required: `registration_code`.
        POST "/v1/terminal/readers" create() Create
            at "api/terminal/readers/create#create_terminal_reader" -> Reader {
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            label: String,
            location: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Required.
            registration_code: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/terminal/readers/retrieve) a reader.
        GET "/v1/terminal/readers/{reader}" retrieve(reader) Retrieve
            at "api/terminal/readers/retrieve#retrieve_terminal_reader" -> Reader {
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/terminal/readers/update) a reader.
        POST "/v1/terminal/readers/{reader}" update(reader) Update
            at "api/terminal/readers/update#update_terminal_reader" -> Reader {
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            label: Emptyable<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Deletes](https://docs.stripe.com/api/terminal/readers/delete) a reader.
        DELETE "/v1/terminal/readers/{reader}" delete(reader) Delete
            at "api/terminal/readers/delete#delete_terminal_reader" -> DeletedReader {}

        /// [Lists](https://docs.stripe.com/api/terminal/readers/list) readers.
        GET "/v1/terminal/readers" list() List
            at "api/terminal/readers/list#list_terminal_readers" => [Reader] Cursor {
            device_type: DeviceType,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.location`,
            /// `data.action.collect_payment_method.payment_intent`,
            /// `data.action.confirm_payment_intent.payment_intent`,
            /// `data.action.process_payment_intent.payment_intent`,
            /// `data.action.process_setup_intent.setup_intent`,
            /// `data.action.refund_payment.charge`, `data.action.refund_payment.payment_intent`,
            /// `data.action.refund_payment.refund`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            location: String,
            serial_number: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `offline`, `online`.
            status: ReaderStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/terminal/readers/cancel_action) the current action
        /// of a reader.
        POST "/v1/terminal/readers/{reader}/cancel_action" cancel_action(reader) CancelAction
            at "api/terminal/readers/cancel_action#cancel_action_terminal_reader" -> Reader {
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
        }

        /// [Collects](https://docs.stripe.com/api/terminal/readers/collect_inputs) inputs on a
        /// reader.
        ///
        /// Required: `inputs`.
        POST "/v1/terminal/readers/{reader}/collect_inputs" collect_inputs(reader) CollectInputs
            at "api/terminal/readers/collect_inputs#collect_inputs_terminal_reader" -> Reader {
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            /// Required. Adds one.
            inputs: ..|InputParams|,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Collects](https://docs.stripe.com/api/terminal/readers/collect_payment_method) a
        /// payment method on a reader.
        ///
        /// Required: `payment_intent`.
        POST "/v1/terminal/readers/{reader}/collect_payment_method"
            collect_payment_method(reader) CollectPaymentMethod
            at "api/terminal/readers/collect_payment_method#collect_payment_method_terminal_reader" -> Reader {
            collect_config: |CollectConfigParams|,
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            /// Required.
            payment_intent: String,
        }

        /// [Confirms](https://docs.stripe.com/api/terminal/readers/confirm_payment_intent) a
        /// payment intent on a reader.
        ///
        /// Required: `payment_intent`.
        POST "/v1/terminal/readers/{reader}/confirm_payment_intent"
            confirm_payment_intent(reader) ConfirmPaymentIntent
            at "api/terminal/readers/confirm_payment_intent#confirm_payment_intent_terminal_reader" -> Reader {
            confirm_config: |ConfirmConfigParams|,
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            /// Required.
            payment_intent: String,
        }

        /// [Collects](https://docs.stripe.com/api/terminal/readers/process_payment_intent) and
        /// confirms a payment on a reader.
        ///
        /// Required: `payment_intent`.
        POST "/v1/terminal/readers/{reader}/process_payment_intent"
            process_payment_intent(reader) ProcessPaymentIntent
            at "api/terminal/readers/process_payment_intent#process_payment_intent_terminal_reader" -> Reader {
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            /// Required.
            payment_intent: String,
            process_config: |ProcessConfigParams|,
        }

        /// [Collects](https://docs.stripe.com/api/terminal/readers/process_setup_intent) and
        /// confirms a setup intent on a reader.
        ///
        /// Required: `allow_redisplay`, `setup_intent`.
        POST "/v1/terminal/readers/{reader}/process_setup_intent"
            process_setup_intent(reader) ProcessSetupIntent
            at "api/terminal/readers/process_setup_intent#process_setup_intent_terminal_reader" -> Reader {
            /// Required. One of `always`, `limited`, `unspecified`.
            allow_redisplay: AllowRedisplay,
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            process_config: |ProcessSetupIntentProcessConfigParams|,
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
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            payment_intent: String,
            refund_application_fee: bool,
            refund_payment_config: |RefundPaymentConfigParams|,
            reverse_transfer: bool,
        }

        /// [Sets](https://docs.stripe.com/api/terminal/readers/set_reader_display) the display of a
        /// reader.
        ///
        /// Required: `type`.
        POST "/v1/terminal/readers/{reader}/set_reader_display"
            set_reader_display(reader) SetReaderDisplay
            at "api/terminal/readers/set_reader_display#set_reader_display_terminal_reader" -> Reader {
            cart: |CartParams|,
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            /// Required. Only `cart`. `type` on the wire.
            type_ as type: ReaderType,
        }
    }

    params {
        /// `cart` in a request.
        CartParams
            at "api/terminal/readers/set_reader_display#set_reader_display_terminal_reader-cart" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required. Adds one.
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
            /// One of `primary`, `secondary`.
            style: ChoiceStyle,
            /// Required.
            text: String,
        }

        /// `collect_config` in a request.
        CollectConfigParams
            at "api/terminal/readers/collect_payment_method#collect_payment_method_terminal_reader-collect_config" {
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: AllowRedisplay,
            enable_customer_cancellation: bool,
            skip_tipping: bool,
            tipping: |TippingParams|,
        }

        /// `process_config` in a request.
        ConfigParams
            at "api/terminal/readers/process_payment_intent#process_payment_intent_terminal_reader-process_config" {
            /// One of `always`, `limited`, `unspecified`.
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
            /// If `type` is `selection`.
            selection: |SelectionParams|,
            /// Adds one.
            toggles: ..|ToggleParams|,
            /// Required. One of `email`, `numeric`, `phone`, `selection`, `signature`, `text`.
            /// `type` on the wire.
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

        /// `process_config` in a request.
        RefundPaymentConfigParams
            at "api/terminal/readers/process_setup_intent#process_setup_intent_terminal_reader-process_config" {
            enable_customer_cancellation: bool,
        }

        /// `inputs.selection` in a request.
        SelectionParams
            at "api/terminal/readers/collect_inputs#collect_inputs_terminal_reader-inputs-selection" {
            /// Required. Adds one.
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
            /// One of `disabled`, `enabled`.
            default_value: DefaultValue,
            description: String,
            title: String,
        }
    }

    objects {
        /// A [deleted reader](https://docs.stripe.com/api/terminal/readers/object).
        DeletedReader "terminal.reader" at "api/terminal/readers/object#terminal_reader_object" id {
            deleted: bool,
            device_type: DeviceType,
            object: &'a str,
            serial_number: &'a str,
        }

        /// A [reader](https://docs.stripe.com/api/terminal/readers/object).
        Reader "terminal.reader" at "api/terminal/readers/object#terminal_reader_object" id {
            action: Option<Action<'a>>,
            device_sw_version: Option<&'a str>,
            device_type: DeviceType,
            ip_address: Option<&'a str>,
            label: &'a str,
            /// In milliseconds since 1970-01-01 00:00:00 UTC.
            last_seen_at: Option<i64>,
            /// Whether it is live and not a test.
            livemode: bool,
            location: Option<Expandable<'a, Location>>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            serial_number: &'a str,
            /// One of `offline`, `online`.
            status: Option<ReaderStatus>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `action` in an answer.
        Action at "api/terminal/readers/object#terminal_reader_object-action" {
            api_error: Option<ApiError<'a>>,
            /// If `type` is `collect_inputs`.
            collect_inputs: Option<ActionCollectInputs<'a>>,
            /// If `type` is `collect_payment_method`.
            collect_payment_method: Option<ActionCollectPaymentMethod<'a>>,
            /// If `type` is `confirm_payment_intent`.
            confirm_payment_intent: Option<ActionConfirmPaymentIntent<'a>>,
            failure_code: Option<&'a str>,
            failure_message: Option<&'a str>,
            /// If `type` is `print_content`.
            print_content: Option<PrintContent<'a>>,
            /// If `type` is `process_payment_intent`.
            process_payment_intent: Option<ActionProcessPaymentIntent<'a>>,
            /// If `type` is `process_setup_intent`.
            process_setup_intent: Option<ActionProcessSetupIntent<'a>>,
            /// If `type` is `refund_payment`.
            refund_payment: Option<ActionRefundPayment<'a>>,
            /// If `type` is `set_reader_display`.
            set_reader_display: Option<ActionSetReaderDisplay<'a>>,
            /// One of `failed`, `in_progress`, `succeeded`.
            status: ActionStatus,
            /// One of `collect_inputs`, `collect_payment_method`, `confirm_payment_intent`,
            /// `print_content`, `process_payment_intent`, `process_setup_intent`, `refund_payment`,
            /// `set_reader_display`. `type` on the wire.
            type_ as type: ActionType,
        }

        /// `action.collect_inputs` in an answer.
        ActionCollectInputs
            at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs" {
            inputs: Vec<Input<'a>>,
            /// Names and values of your own.
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
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            /// One of `duplicate`, `fraudulent`, `requested_by_customer`.
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
            /// Only `cart`. `type` on the wire.
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
            /// One of `api_error`, `card_error`, `idempotency_error`, `invalid_request_error`.
            /// `type` on the wire.
            type_ as type: ApiErrorType,
        }

        /// `action.set_reader_display.cart` in an answer.
        Cart
            at "api/terminal/readers/object#terminal_reader_object-action-set_reader_display-cart" {
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            line_items: Vec<LineItem<'a>>,
            tax: Option<i64>,
            total: i64,
        }

        /// `action.collect_inputs.inputs.selection.choices` in an answer.
        Choice
            at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-selection-choices" {
            id: Option<&'a str>,
            /// One of `primary`, `secondary`.
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
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `action.collect_inputs.inputs` in an answer.
        Input at "api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs" {
            custom_text: Option<CustomText<'a>>,
            /// If `type` is `email`.
            email: Option<Email<'a>>,
            /// If `type` is `numeric`.
            numeric: Option<Numeric<'a>>,
            /// If `type` is `phone`.
            phone: Option<Phone<'a>>,
            required: Option<bool>,
            /// If `type` is `selection`.
            selection: Option<Selection<'a>>,
            /// If `type` is `signature`.
            signature: Option<Signature<'a>>,
            skipped: Option<bool>,
            /// If `type` is `text`.
            text: Option<Text<'a>>,
            toggles: Option<Vec<Toggle<'a>>>,
            /// One of `email`, `numeric`, `phone`, `selection`, `signature`, `text`. `type` on the
            /// wire.
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
            /// Only `image`. `type` on the wire.
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
            /// One of `disabled`, `enabled`.
            default_value: Option<DefaultValue>,
            description: Option<&'a str>,
            title: Option<&'a str>,
            /// One of `disabled`, `enabled`.
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

/// [`process_config`](https://docs.stripe.com/api/terminal/readers/process_setup_intent#process_setup_intent_terminal_reader-process_config)
/// in a request: another name of [`RefundPaymentConfigParams`].
pub type ProcessSetupIntentProcessConfigParams = RefundPaymentConfigParams;

/// [`action.refund_payment.refund_payment_config`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-refund_payment-refund_payment_config)
/// in an answer: another name of [`Config`].
pub type RefundPaymentConfig<'a> = Config<'a>;

/// [`action.collect_inputs.inputs.signature`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-signature)
/// in an answer: another name of [`Email`].
pub type Signature<'a> = Email<'a>;

/// [`action.collect_inputs.inputs.text`](https://docs.stripe.com/api/terminal/readers/object#terminal_reader_object-action-collect_inputs-inputs-text)
/// in an answer: another name of [`Email`].
pub type Text<'a> = Email<'a>;
