//! [Customer funding instructions](https://docs.stripe.com/api/customer_funding_instructions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

pub use crate::api::accounts::Address;
pub use crate::api::customer_cash_balance_transactions::BankTransferType;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_funding_instructions/create) a customer
        /// funding instruction.
        ///
        /// Required: `bank_transfer`, `currency`, `funding_type`.
        POST "/v1/customers/{customer}/funding_instructions" create(customer) Create
            at "api/customer_funding_instructions/create#create_customer_funding_instruction" -> FundingInstructions {
            /// Required.
            bank_transfer: |BankTransferParams|,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            expand: Vec<String>,
            /// Required. Only `bank_transfer`.
            funding_type: FundingType,
        }
    }

    params {
        /// `bank_transfer` in a request.
        BankTransferParams
            at "api/customer_funding_instructions/create#create_customer_funding_instruction-bank_transfer" {
            /// If `type` is `eu_bank_transfer`.
            eu_bank_transfer: |EuBankTransferParams|,
            /// Any of `iban`, `sort_code`, `spei`, `zengin`.
            requested_address_types: Vec<RequestedAddressType>,
            /// Required. One of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`,
            /// `mx_bank_transfer`, `us_bank_transfer`. `type` on the wire.
            type_ as type: BankTransferType,
        }

        /// `bank_transfer.eu_bank_transfer` in a request.
        EuBankTransferParams
            at "api/customer_funding_instructions/create#create_customer_funding_instruction-bank_transfer-eu_bank_transfer" {
            /// Required.
            country: String,
        }
    }

    objects {
        /// The [funding
        /// instructions](https://docs.stripe.com/api/customer_funding_instructions/object).
        FundingInstructions "funding_instructions"
            at "api/customer_funding_instructions/object#funding_instructions_object" {
            bank_transfer: BankTransfer<'a>,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// Only `bank_transfer`.
            funding_type: FundingType,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }

    views {
        /// `bank_transfer.financial_addresses.aba` in an answer.
        Aba
            at "api/customer_funding_instructions/object#funding_instructions_object-bank_transfer-financial_addresses-aba" {
            account_holder_address: Address<'a>,
            account_holder_name: &'a str,
            account_number: &'a str,
            account_type: &'a str,
            bank_address: Address<'a>,
            bank_name: &'a str,
            routing_number: &'a str,
        }

        /// `bank_transfer` in an answer.
        BankTransfer
            at "api/customer_funding_instructions/object#funding_instructions_object-bank_transfer" {
            country: &'a str,
            financial_addresses: Vec<FinancialAddress<'a>>,
            /// One of `eu_bank_transfer`, `jp_bank_transfer`. `type` on the wire.
            type_ as type: BankTransferType,
        }

        /// `bank_transfer.financial_addresses` in an answer.
        FinancialAddress
            at "api/customer_funding_instructions/object#funding_instructions_object-bank_transfer-financial_addresses" {
            /// If `type` is `aba`.
            aba: Option<Aba<'a>>,
            /// If `type` is `iban`.
            iban: Option<Iban<'a>>,
            /// If `type` is `sort_code`.
            sort_code: Option<SortCode<'a>>,
            /// If `type` is `spei`.
            spei: Option<Spei<'a>>,
            /// Any of `ach`, `bacs`, `chaps`, `domestic_wire_us`, `fps`, `sepa`, `spei`, `swift`,
            /// `zengin`.
            supported_networks: Option<Vec<SupportedNetwork>>,
            /// If `type` is `swift`.
            swift: Option<Swift<'a>>,
            /// One of `aba`, `iban`, `sort_code`, `spei`, `swift`, `zengin`. `type` on the wire.
            type_ as type: FinancialAddressType,
            /// If `type` is `zengin`.
            zengin: Option<Zengin<'a>>,
        }

        /// `bank_transfer.financial_addresses.iban` in an answer.
        Iban
            at "api/customer_funding_instructions/object#funding_instructions_object-bank_transfer-financial_addresses-iban" {
            account_holder_address: Address<'a>,
            account_holder_name: &'a str,
            bank_address: Address<'a>,
            bic: &'a str,
            country: &'a str,
            iban: &'a str,
        }

        /// `bank_transfer.financial_addresses.sort_code` in an answer.
        SortCode
            at "api/customer_funding_instructions/object#funding_instructions_object-bank_transfer-financial_addresses-sort_code" {
            account_holder_address: Address<'a>,
            account_holder_name: &'a str,
            account_number: &'a str,
            bank_address: Address<'a>,
            sort_code: &'a str,
        }

        /// `bank_transfer.financial_addresses.spei` in an answer.
        Spei
            at "api/customer_funding_instructions/object#funding_instructions_object-bank_transfer-financial_addresses-spei" {
            account_holder_address: Address<'a>,
            account_holder_name: &'a str,
            bank_address: Address<'a>,
            bank_code: &'a str,
            bank_name: &'a str,
            clabe: &'a str,
        }

        /// `bank_transfer.financial_addresses.swift` in an answer.
        Swift
            at "api/customer_funding_instructions/object#funding_instructions_object-bank_transfer-financial_addresses-swift" {
            account_holder_address: Address<'a>,
            account_holder_name: &'a str,
            account_number: &'a str,
            account_type: &'a str,
            bank_address: Address<'a>,
            bank_name: &'a str,
            swift_code: &'a str,
        }

        /// `bank_transfer.financial_addresses.zengin` in an answer.
        Zengin
            at "api/customer_funding_instructions/object#funding_instructions_object-bank_transfer-financial_addresses-zengin" {
            account_holder_address: Address<'a>,
            account_holder_name: Option<&'a str>,
            account_number: Option<&'a str>,
            account_type: Option<&'a str>,
            bank_address: Address<'a>,
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            branch_code: Option<&'a str>,
            branch_name: Option<&'a str>,
        }
    }

    kinds {
        FinancialAddressKind of view FinancialAddress {
            Aba("aba"): Aba<'a>,
            Iban("iban"): Iban<'a>,
            SortCode("sort_code"): SortCode<'a>,
            Spei("spei"): Spei<'a>,
            Swift("swift"): Swift<'a>,
            Zengin("zengin"): Zengin<'a>,
        }
    }

    enums {
        /// `bank_transfer.financial_addresses.type`.
        FinancialAddressType {
            Aba = "aba",
            Iban = "iban",
            SortCode = "sort_code",
            Spei = "spei",
            Swift = "swift",
            Zengin = "zengin",
        }

        /// `funding_type`.
        FundingType { BankTransfer = "bank_transfer" }

        /// `bank_transfer.requested_address_types`.
        RequestedAddressType {
            Iban = "iban",
            SortCode = "sort_code",
            Spei = "spei",
            Zengin = "zengin",
        }

        /// `bank_transfer.financial_addresses.supported_networks`.
        SupportedNetwork {
            Ach = "ach",
            Bacs = "bacs",
            Chaps = "chaps",
            DomesticWireUs = "domestic_wire_us",
            Fps = "fps",
            Sepa = "sepa",
            Spei = "spei",
            Swift = "swift",
            Zengin = "zengin",
        }
    }
}
