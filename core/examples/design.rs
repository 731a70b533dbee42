//! Prints what a Connect integration takes, by the choices on the command line:
//! `cargo run -p pinstripe-core --example design -- --dashboard express --charges destination --merchant platform
//! --fees platform --losses platform`.

// An example is a program, which may read its arguments and print.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

use pinstripe_core::connect::charges::{Destination, Direct, Separate};
use pinstripe_core::connect::design::{
    Accounts, ChargeType, Dashboard, Design, MerchantOfRecord, Onboarding, Party, PayoutSchedule,
};
use pinstripe_core::{Currency, Money, Operation, Params, form};
use std::error::Error;
use std::process::ExitCode;

fn main() -> ExitCode {
    let design = design(std::env::args().skip(1));
    match design
        .map_err(|reason| format!("{reason}\n\n{}", usage()).into())
        .and_then(|it| print(&it))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn design(mut args: impl Iterator<Item = String>) -> Result<Design, String> {
    let mut design = Design::default();
    while let Some(flag) = args.next() {
        let value = args.next().ok_or(format!("{flag} needs a value"))?;
        let unknown = || format!("{flag} has no choice `{value}`");
        match flag.as_str() {
            "--accounts" => design.accounts = Accounts::named(&value).ok_or_else(unknown)?,
            "--onboarding" => design.onboarding = Onboarding::named(&value).ok_or_else(unknown)?,
            "--dashboard" => design.dashboard = Dashboard::named(&value).ok_or_else(unknown)?,
            "--charges" => design.charges = ChargeType::named(&value).ok_or_else(unknown)?,
            "--merchant" => {
                design.merchant = MerchantOfRecord::named(&value).ok_or_else(unknown)?;
            }
            "--fees" => design.fees = Party::named(&value).ok_or_else(unknown)?,
            "--losses" => design.losses = Party::named(&value).ok_or_else(unknown)?,
            "--payouts" => design.payouts = PayoutSchedule::named(&value).ok_or_else(unknown)?,
            _ => return Err(format!("there is no `{flag}`")),
        }
    }
    Ok(design)
}

fn usage() -> String {
    let line = |flag, names: Vec<&str>| format!("  --{flag:<11} {}\n", names.join(" | "));
    [
        line("accounts", Accounts::ALL.iter().map(|c| c.as_str()).collect()),
        line("onboarding", Onboarding::ALL.iter().map(|c| c.as_str()).collect()),
        line("dashboard", Dashboard::ALL.iter().map(|c| c.as_str()).collect()),
        line("charges", ChargeType::ALL.iter().map(|c| c.as_str()).collect()),
        line("merchant", MerchantOfRecord::ALL.iter().map(|c| c.as_str()).collect()),
        line("fees", Party::ALL.iter().map(|c| c.as_str()).collect()),
        line("losses", Party::ALL.iter().map(|c| c.as_str()).collect()),
        line("payouts", PayoutSchedule::ALL.iter().map(|c| c.as_str()).collect()),
    ]
    .concat()
}

fn print(design: &Design) -> Result<(), Box<dyn Error>> {
    println!("{design:?}\n\n  {}", design.verdict());
    for warning in design.warnings() {
        println!("  careful: {warning}");
        println!("           {}", warning.page());
    }
    println!("\nSteps");
    for step in design.steps() {
        println!("  [ ] {}", step.what);
        println!("      {}  {}", step.operation.unwrap_or("by hand"), step.page);
    }
    match design.accounts {
        Accounts::V1 => show("POST /v1/accounts", design.account_v1().parts().params())?,
        _ => {
            println!("\nPOST /v2/core/accounts");
            println!("{}", serde_json::to_string_pretty(design.account().parts().params())?);
        }
    }
    if let Some(settings) = design.balance_settings() {
        show("POST /v1/balance_settings, on the account", settings.parts().params())?;
    }
    let session = design.session("acct_123");
    show("POST /v1/account_sessions", session.parts().params())?;
    let (total, fee) = (Money::new(5000, Currency::USD), Money::new(500, Currency::USD));
    let for_account = design.merchant == MerchantOfRecord::Account;
    let (payment, _) = match design.charges {
        ChargeType::Direct => Direct::on("acct_123").fee(fee).payment_intent(total)?,
        ChargeType::Destination => {
            let sale = Destination::to("acct_123").fee(fee);
            if for_account { sale.merchant_of_record() } else { sale }.payment_intent(total)?
        }
        _ => {
            let sale = Separate::new().group("ORDER_42");
            if for_account { sale.merchant_of_record("acct_123") } else { sale }
                .payment_intent(total)?
        }
    };
    show("POST /v1/payment_intents", payment.parts().params())
}

/// Prints the parameters of an operation of v1, a line for each.
fn show(name: &str, params: &Params) -> Result<(), Box<dyn Error>> {
    println!("\n{name}");
    for pair in form::to_string(params)?.split('&') {
        println!("  {pair}");
    }
    Ok(())
}
