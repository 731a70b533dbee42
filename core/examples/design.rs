//! Prints what a Connect integration takes, by the choices on the command line:
//! `cargo run -p pinstripe-core --example design -- --dashboard express --charges destination --fees platform
//! --losses platform`.

// An example is a program, which may read its arguments and print.
#![allow(clippy::disallowed_methods, clippy::disallowed_macros)]

use pinstripe_core::connect::design::{
    ChargeType, Dashboard, Design, Onboarding, Party, PayoutSchedule,
};
use pinstripe_core::form;
use pinstripe_core::{Operation, Params};
use std::process::ExitCode;

fn main() -> ExitCode {
    match design(std::env::args().skip(1)) {
        Ok(design) => {
            print(&design);
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}\n\n{}", usage());
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
            "--onboarding" => design.onboarding = Onboarding::named(&value).ok_or_else(unknown)?,
            "--dashboard" => design.dashboard = Dashboard::named(&value).ok_or_else(unknown)?,
            "--charges" => design.charges = ChargeType::named(&value).ok_or_else(unknown)?,
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
        line("onboarding", Onboarding::ALL.iter().map(|c| c.as_str()).collect()),
        line("dashboard", Dashboard::ALL.iter().map(|c| c.as_str()).collect()),
        line("charges", ChargeType::ALL.iter().map(|c| c.as_str()).collect()),
        line("fees", vec!["account", "platform"]),
        line("losses", vec!["platform", "stripe"]),
        line("payouts", PayoutSchedule::ALL.iter().map(|c| c.as_str()).collect()),
    ]
    .concat()
}

fn print(design: &Design) {
    println!("{design:?}\n");
    for warning in design.warnings() {
        println!("  careful: {warning}");
    }
    println!("\nSteps");
    for step in design.steps() {
        println!("  [ ] {}", step.what);
        println!("      {}  {}", step.operation.unwrap_or("by hand"), step.page);
    }
    let show = |name: &str, params: &Params| {
        println!("\n{name}");
        for pair in form::to_string(params).unwrap_or_default().split('&') {
            println!("  {pair}");
        }
    };
    show("accounts::create, v1", design.account().parts().params());
    show("accounts::create, v2", design.account_v2().parts().params());
    let (payment, _) = design.payment("acct_123", 5000, "usd").into_parts();
    show("payment_intents::create", payment.parts().params());
}
