//! Webhook bodies that every library here can open.

#![recursion_limit = "256"]

use pinstripe_core::API_VERSION;
use serde_json::{Value, json};

/// A `charge.succeeded` event with every field that a charge has, and as many refunds as fill it to this size.
pub fn charge_event(bytes: usize) -> String {
    let body = |refunds: usize| event(vec![refund(); refunds]).to_string();
    let refunds = bytes.saturating_sub(body(0).len()).div_ceil(body(1).len() - body(0).len());
    body(refunds)
}

fn event(refunds: Vec<Value>) -> Value {
    json!({
        "id": "evt_3QZ0lY2eZvKYlo2C0dXkJ9aB", "object": "event", "api_version": API_VERSION,
        "created": 1_700_000_000, "livemode": false, "pending_webhooks": 1, "type": "charge.succeeded",
        "request": { "id": "req_8b2WqNcJ4Zk1aS", "idempotency_key": "7f8a4c1e-58a6-4e3e-9a6b-1c36b9a1a8a4" },
        "data": { "object": charge(refunds) },
    })
}

fn charge(refunds: Vec<Value>) -> Value {
    json!({
        "id": "ch_3QZ0lY2eZvKYlo2C0WJq7tRm", "object": "charge", "amount": 10000, "amount_captured": 10000,
        "amount_refunded": 0, "application": null, "application_fee": null, "application_fee_amount": 500,
        "balance_transaction": "txn_3QZ0lY2eZvKYlo2C0b1XxPqR",
        "billing_details": { "address": { "city": "Portland", "country": "US", "line1": "12 Pine Street",
            "line2": null, "postal_code": "97201", "state": "OR" },
            "email": "jenny.rosen@example.test", "name": "Jenny Rosen", "phone": null, "tax_id": null },
        "calculated_statement_descriptor": "SELLER* ORDER 42", "captured": true, "created": 1_700_000_000,
        "currency": "usd", "customer": "cus_RSPwZ0lY2eZvKY", "description": "Order 42: 2 × tea & cake",
        "destination": null, "dispute": null, "disputed": false, "failure_balance_transaction": null,
        "failure_code": null, "failure_message": null, "fraud_details": {}, "invoice": null, "livemode": false,
        "metadata": { "order": "order_42", "customer": "customer_1032", "campaign": "autumn" },
        "on_behalf_of": "acct_1032D82eZvKYlo2C", "order": null,
        "outcome": { "advice_code": null, "network_advice_code": null, "network_decline_code": null,
            "network_status": "approved_by_network", "reason": null, "risk_level": "normal", "risk_score": 24,
            "seller_message": "Payment complete.", "type": "authorized" },
        "paid": true, "payment_intent": "pi_3QZ0lY2eZvKYlo2C0Gz3gRt5",
        "payment_method": "pm_1QZ0lY2eZvKYlo2CqT8W2dYk",
        "payment_method_details": { "type": "card", "card": { "amount_authorized": 10000,
            "authorization_code": null, "brand": "visa",
            "checks": { "address_line1_check": "pass", "address_postal_code_check": "pass", "cvc_check": "pass" },
            "country": "US", "exp_month": 8, "exp_year": 2030,
            "extended_authorization": { "status": "disabled" }, "fingerprint": "Xt5EWLLDS7FJjR1c",
            "funding": "credit", "incremental_authorization": { "status": "unavailable" }, "installments": null,
            "last4": "4242", "mandate": null, "multicapture": { "status": "unavailable" }, "network": "visa",
            "network_token": { "used": false }, "network_transaction_id": "104102978678771",
            "overcapture": { "maximum_amount_capturable": 10000, "status": "unavailable" },
            "regulated_status": "unregulated", "three_d_secure": null, "wallet": null } },
        "radar_options": {}, "receipt_email": "jenny.rosen@example.test", "receipt_number": null,
        "receipt_url": "https://pay.example.test/receipts/payment/CAcaFwoVYWNjdF8xMDMyRDgyZVp2S1lsbzJDKM",
        "refunded": false,
        "refunds": { "object": "list", "data": refunds, "has_more": false,
            "url": "/v1/charges/ch_3QZ0lY2eZvKYlo2C0WJq7tRm/refunds" },
        "review": null, "shipping": null, "source": null, "source_transfer": null, "statement_descriptor": null,
        "statement_descriptor_suffix": "ORDER 42", "status": "succeeded",
        "transfer_data": { "amount": null, "destination": "acct_1032D82eZvKYlo2C" },
        "transfer": "tr_3QZ0lY2eZvKYlo2C0Hq6jVsW", "transfer_group": "ORDER_42",
    })
}

fn refund() -> Value {
    json!({
        "id": "re_3QZ0lY2eZvKYlo2C0l2nUoVb", "object": "refund", "amount": 100,
        "balance_transaction": "txn_3QZ0lY2eZvKYlo2C0Tn8Wd3K", "charge": "ch_3QZ0lY2eZvKYlo2C0WJq7tRm",
        "created": 1_700_000_000, "currency": "usd", "metadata": { "reason": "one cake was missing" },
        "destination_details": { "card": { "reference": "8923748327", "reference_status": "available",
            "reference_type": "acquirer_reference_number", "type": "refund" }, "type": "card" },
        "payment_intent": "pi_3QZ0lY2eZvKYlo2C0Gz3gRt5", "reason": "requested_by_customer",
        "receipt_number": null, "source_transfer_reversal": null, "status": "succeeded",
        "transfer_reversal": null,
    })
}
