//! Accounts, and what leads their owners through the onboarding.

use crate::Calls;
use pinstripe_core::api::{
    account_links, account_sessions, accounts, files, login_links, persons, v2, webhook_endpoints,
};
use pinstripe_core::connect::Requested;
use pinstripe_core::{Error, Timestamp, Unset, Upload};

pub(crate) fn calls(calls: &mut Calls) -> Result<(), Error> {
    // What the platform knows of a seller; a part is unknown yet.
    let (phone, maiden_name): (Option<String>, Option<&str>) = (None, None);
    calls.check(
        &accounts::create()
            .type_(accounts::CreateAccountType::Custom)
            .country("US")
            .business_type(accounts::BusinessType::Individual)
            .individual(|i| {
                i.first_name("Jenny")
                    .last_name("Rosen")
                    .maiden_name(maiden_name)
                    .phone(phone)
                    .dob(|d| d.day(1).month(2).year(1990))
                    .address(|a| a.line1("354 Oyster Point Blvd").postal_code("94080"))
                    .ssn_last_4("0000")
                    .verification(|v| {
                        v.document(|d| d.front("file_front"))
                            .additional_document(|d| d.front("file_other"))
                    })
            })
            .business_profile(|b| b.mcc("4121").url("https://rides.example.test"))
            .tos_acceptance(|t| t.date(Timestamp::from_unix(1_700_000_000)).ip("203.0.113.7"))
            .capability("card_payments", Requested(true))
            .capability("transfers", Requested(true))
            .metadata([("seller", "42")]),
        "POST /v1/accounts",
        "type=custom&country=US&business_type=individual&individual[first_name]=Jenny&individual[last_name]=Rosen\
         &individual[dob][day]=1&individual[dob][month]=2&individual[dob][year]=1990\
         &individual[address][line1]=354+Oyster+Point+Blvd&individual[address][postal_code]=94080\
         &individual[ssn_last_4]=0000&individual[verification][document][front]=file_front\
         &individual[verification][additional_document][front]=file_other&business_profile[mcc]=4121\
         &business_profile[url]=https%3A%2F%2Frides.example.test&tos_acceptance[date]=1700000000\
         &tos_acceptance[ip]=203.0.113.7&capabilities[card_payments][requested]=true\
         &capabilities[transfers][requested]=true&metadata[seller]=42",
    )?;

    calls.check(
        &accounts::update("acct_123")
            .external_account("btok_us")
            .settings(|s| {
                s.payouts(|p| {
                    p.schedule(|s| {
                        s.interval(accounts::ScheduleInterval::Weekly)
                            .weekly_anchor(accounts::WeeklyAnchor::Friday)
                    })
                })
            })
            .metadata([("seller", Unset)]),
        "POST /v1/accounts/acct_123",
        "external_account=btok_us&settings[payouts][schedule][interval]=weekly\
         &settings[payouts][schedule][weekly_anchor]=friday&metadata[seller]=",
    )?;

    calls.check(
        &persons::create("acct_123")
            .first_name("Jane")
            .last_name("Doe")
            .relationship(|r| r.owner(true).percent_ownership(25).title("CEO"))
            .dob(|_| Unset),
        "POST /v1/accounts/acct_123/persons",
        "first_name=Jane&last_name=Doe&relationship[owner]=true&relationship[percent_ownership]=25\
         &relationship[title]=CEO&dob=",
    )?;

    calls.check(
        &account_links::create()
            .account("acct_123")
            .type_(account_links::AccountLinkType::AccountOnboarding)
            .refresh_url("https://rides.example.test/again")
            .return_url("https://rides.example.test/done")
            .collection_options(|c| {
                c.fields(account_links::CollectionOptionsFields::EventuallyDue)
                    .future_requirements(account_links::FutureRequirements::Include)
            }),
        "POST /v1/account_links",
        "account=acct_123&type=account_onboarding&refresh_url=https%3A%2F%2Frides.example.test%2Fagain\
         &return_url=https%3A%2F%2Frides.example.test%2Fdone&collection_options[fields]=eventually_due\
         &collection_options[future_requirements]=include",
    )?;

    calls.check(
        &account_sessions::create().account("acct_123").components(|c| {
            c.account_onboarding(|o| o.enabled(true)).payments(|p| {
                p.enabled(true).features(|f| f.refund_management(true).dispute_management(false))
            })
        }),
        "POST /v1/account_sessions",
        "account=acct_123&components[account_onboarding][enabled]=true&components[payments][enabled]=true\
         &components[payments][features][refund_management]=true\
         &components[payments][features][dispute_management]=false",
    )?;

    calls.check(&login_links::create("acct_123"), "POST /v1/accounts/acct_123/login_links", "")?;

    calls.check(
        &accounts::reject("acct_123", accounts::RejectReason::TermsOfService),
        "POST /v1/accounts/acct_123/reject",
        "reason=terms_of_service",
    )?;

    calls.check(
        &v2::core::accounts::create()
            .contact_email("jenny.rosen@example.test")
            .display_name("Rocket Rides")
            .identity(|i| {
                i.country("us").entity_type(v2::core::accounts::EntityType::Individual).individual(
                    |i| {
                        i.given_name("Jenny")
                            .surname("Rosen")
                            .date_of_birth(|d| d.day(1).month(2).year(1990))
                    },
                )
            })
            .configuration(|c| {
                c.recipient(|r| {
                    r.capabilities(|c| {
                        c.stripe_balance(|b| b.stripe_transfers(|t| t.requested(true)))
                    })
                })
            })
            .include([
                v2::core::accounts::AccountInclude::Identity,
                v2::core::accounts::AccountInclude::Requirements,
            ])
            .metadata([("seller", "42")]),
        "POST /v2/core/accounts",
        r#"{"contact_email":"jenny.rosen@example.test","display_name":"Rocket Rides","identity":{"country":"us","entity_type":"individual","individual":{"given_name":"Jenny","surname":"Rosen","date_of_birth":{"day":1,"month":2,"year":1990}}},"configuration":{"recipient":{"capabilities":{"stripe_balance":{"stripe_transfers":{"requested":true}}}}},"include":["identity","requirements"],"metadata":{"seller":"42"}}"#,
    )?;

    calls.check(
        &v2::core::account_links::create().account("acct_123").use_case(|u| {
            u.type_(v2::core::account_links::UseCaseType::AccountOnboarding).account_onboarding(|o| {
                o.collection_options(|c| c.fields(v2::core::account_links::CollectionOptionsFields::EventuallyDue)).refresh_url("https://rides.example.test/again")
            })
        }),
        "POST /v2/core/account_links",
        r#"{"account":"acct_123","use_case":{"type":"account_onboarding","account_onboarding":{"collection_options":{"fields":"eventually_due"},"refresh_url":"https://rides.example.test/again"}}}"#,
    )?;

    calls.check(
        &files::create()
            .purpose(files::CreateFilePurpose::IdentityDocument)
            .file(Upload::new("passport.png", &b"\x89PNG"[..]).content_type("image/png"))
            .file_link_data(|l| l.create(true)),
        "POST https://files.stripe.com/v1/files",
        "--pinstripe-BOUNDARY\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nidentity_document\r\n\
         --pinstripe-BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"passport.png\"\r\n\
         Content-Type: image/png\r\n\r\n\u{fffd}PNG\r\n\
         --pinstripe-BOUNDARY\r\nContent-Disposition: form-data; name=\"file_link_data[create]\"\r\n\r\ntrue\r\n\
         --pinstripe-BOUNDARY--\r\n",
    )?;

    calls.check(
        &webhook_endpoints::create()
            .url("https://rides.example.test/webhooks")
            .connect(true)
            .enabled_events(["account.updated", "payout.failed"]),
        "POST /v1/webhook_endpoints",
        "url=https%3A%2F%2Frides.example.test%2Fwebhooks&connect=true&enabled_events[0]=account.updated\
         &enabled_events[1]=payout.failed",
    )
}
