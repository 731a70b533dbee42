use super::{Cause, Need, Problem, Progress, Said, Turn, Version, Visitor, When};
use crate::api::v2::core::Account;
use crate::api::v2::core::accounts::{
    AccountInclude, Alternative, AwaitingActionFrom, Entry, RequirementsCollector,
};
use crate::connect::design::{ChargeType, MerchantOfRecord, Party};
use crate::date_time::DateTime;
use crate::json::{FieldError, JsonRef, field};
use crate::object::Object;
use crate::timestamp::Timestamp;

impl Account {
    /// What to include in an account, so that its progress can be told.
    pub const PROGRESS: [AccountInclude; 5] = [
        AccountInclude::ConfigurationMerchant,
        AccountInclude::ConfigurationRecipient,
        AccountInclude::Defaults,
        AccountInclude::FutureRequirements,
        AccountInclude::Requirements,
    ];

    /// Who collects the account's requirements.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if `defaults` was not included.
    pub fn collector(&self) -> Result<Party, FieldError> {
        let defaults = self.defaults()?.ok_or_else(|| self.not_included("defaults"))?;
        Ok(match defaults.responsibilities()?.requirements_collector()? {
            RequirementsCollector::Application => Party::Platform,
            _ => Party::Stripe,
        })
    }

    /// The next step for one capability, by the name of its configuration and its own: `merchant` and `card_payments`,
    /// or `recipient` and `stripe_balance.stripe_transfers`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the configuration, the requirements or the defaults were not
    /// [included](Account::PROGRESS), or one of their fields has an unexpected type.
    pub fn progress<'a>(
        &'a self,
        configuration: &str,
        capability: &str,
    ) -> Result<Progress<'a>, FieldError> {
        let visitor = self.visitor()?;
        if self.closed()? == Some(true) {
            let said = Said::Decided(Turn::Nobody, Cause::Closed);
            return Ok(Progress::decide(false, said, Vec::new(), visitor));
        }
        let needs = self.needs(configuration, capability)?;
        let Some(found) = self.capability(configuration, capability)? else {
            let said = Said::Decided(Turn::Platform, Cause::Unrequested);
            return Ok(Progress::decide(false, said, needs, visitor));
        };
        let status: &str = field(found, "status")?;
        let details: Option<JsonRef<'a>> = field(found, "status_details")?;
        let mut said = match status {
            "active" => Said::Fields(Turn::Nobody, Cause::Ready),
            "rejected" => Said::Decided(Turn::Nobody, Cause::Rejected(status)),
            "unsupported" => Said::Decided(Turn::Nobody, Cause::Unsupported(status)),
            "pending" | "restricted" => Said::Fields(Turn::Stripe, Cause::Verifying),
            other => Said::Fields(Turn::Platform, Cause::AskStripe(other)),
        };
        let mut rank = 0;
        for detail in details.into_iter().flat_map(JsonRef::items) {
            let (code, resolution) = (field(detail, "code")?, field(detail, "resolution")?);
            let (weight, says) = status_detail(code, resolution, visitor.collector.turn());
            if weight > rank {
                (rank, said) = (weight, says);
            }
        }
        Ok(Progress::decide(status == "active", said, needs, visitor))
    }

    /// The next step before the account can take part in payments of this type: the capability that they need, and
    /// `card_payments` as well for the account that is the merchant of record. It is that of the first capability that
    /// is not active.
    ///
    /// # Errors
    ///
    /// As [`Account::progress`].
    pub fn readiness(
        &self,
        charges: ChargeType,
        merchant: MerchantOfRecord,
    ) -> Result<Progress<'_>, FieldError> {
        let mut ready = None;
        for (configuration, capability) in charges.capabilities_v2(merchant) {
            let progress = self.progress(configuration, capability)?;
            if !progress.active {
                return Ok(progress);
            }
            ready = ready.or(Some(progress));
        }
        match ready {
            Some(progress) => Ok(progress),
            // Every type needs a capability.
            None => self.progress("merchant", "card_payments"),
        }
    }

    fn capability<'a>(
        &'a self,
        configuration: &str,
        capability: &str,
    ) -> Result<Option<JsonRef<'a>>, FieldError> {
        let json = Object::json(self);
        let applied: Vec<&str> = field(json, "applied_configurations")?;
        let all: Option<JsonRef<'a>> = field(json, "configuration")?;
        let of: Option<JsonRef<'a>> = match all {
            Some(all) => field(all, configuration)?,
            None => None,
        };
        let Some(of) = of else {
            let hidden = applied.contains(&configuration);
            return if hidden { Err(self.not_included("configuration")) } else { Ok(None) };
        };
        let mut found = of.field("capabilities").filter(|it| !it.is_null());
        for name in capability.split('.') {
            found = found.and_then(|it| it.field(name)).filter(|it| !it.is_null());
        }
        Ok(found)
    }

    /// The fields that Stripe restricts this capability for.
    fn needs<'a>(
        &'a self,
        configuration: &str,
        capability: &str,
    ) -> Result<Vec<Need<'a>>, FieldError> {
        let mut needs = Vec::new();
        if let Some(requirements) = self.requirements()? {
            let mut by = None;
            if let Some(summary) = requirements.summary()?
                && let Some(deadline) = summary.minimum_deadline()?
            {
                let status = deadline.status()?.as_str().to_owned();
                by = deadline.time()?.map(DateTime::timestamp).map(|time| (status, time));
            }
            let alternatives = requirements.alternatives()?.unwrap_or_default();
            for entry in requirements.entries()?.unwrap_or_default() {
                if restricts(&entry, configuration, capability)? {
                    let status = entry.minimum_deadline()?.status()?;
                    let status = status.as_str();
                    let when = match status {
                        "past_due" => When::Past,
                        "currently_due" => When::Current,
                        _ => When::Eventual,
                    };
                    let by = by.as_ref().filter(|(of, _)| of == status).map(|(_, time)| *time);
                    needs.extend(need(&entry, when, by, &alternatives)?);
                }
            }
        }
        if let Some(future) = self.future_requirements()? {
            let by = future.minimum_transition_date()?.map(DateTime::timestamp);
            let alternatives = future.alternatives()?.unwrap_or_default();
            for entry in future.entries()?.unwrap_or_default() {
                if restricts(&entry, configuration, capability)? {
                    let eventual = entry.minimum_deadline()?.status()?.as_str() == "eventually_due";
                    let when = if eventual { When::Eventual } else { When::Future };
                    needs.extend(need(&entry, when, by, &alternatives)?);
                }
            }
        }
        Ok(needs)
    }

    fn visitor(&self) -> Result<Visitor<'_>, FieldError> {
        Ok(Visitor {
            account: self.id(),
            version: Version::V2,
            collector: self.collector()?,
            // An account does not say it, and an onboarding link serves both.
            submitted: false,
        })
    }

    fn not_included(&self, name: &'static str) -> FieldError {
        Object::json(self).error(Some(name), "an object that the request included")
    }
}

/// What a status detail says, and how much it weighs: a rejection more than a field that is missing.
/// See [status details](https://docs.stripe.com/api/v2/core/accounts/object#v2_account_object-configuration-merchant-capabilities-card_payments-status_details).
fn status_detail<'a>(code: &'a str, resolution: &str, collector: Turn) -> (u8, Said<'a>) {
    match (code, resolution) {
        (code, _) if code.starts_with("rejected_") => {
            (5, Said::Decided(Turn::Nobody, Cause::Rejected(code)))
        }
        (code, _) if code.starts_with("unsupported_") => {
            (4, Said::Decided(Turn::Nobody, Cause::Unsupported(code)))
        }
        (_, "provide_info") => (3, Said::Fields(collector, Cause::FieldsNeeded)),
        (code, "contact_stripe") => (2, Said::Decided(Turn::Platform, Cause::AskStripe(code))),
        ("determining_status" | "requirements_pending_verification", _) => {
            (1, Said::Fields(Turn::Stripe, Cause::Verifying))
        }
        _ => (1, Said::Fields(Turn::Stripe, Cause::UnderReview)),
    }
}

fn restricts(entry: &Entry<'_>, configuration: &str, capability: &str) -> Result<bool, FieldError> {
    for restricted in entry.impact()?.restricts_capabilities()?.unwrap_or_default() {
        let same = restricted.configuration()?.as_str() == configuration
            && restricted.capability()?.as_str() == capability;
        if same {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The need that an entry describes; none if Stripe itself has to act.
fn need<'a>(
    entry: &Entry<'a>,
    when: When,
    by: Option<Timestamp>,
    alternatives: &[Alternative<'a>],
) -> Result<Option<Need<'a>>, FieldError> {
    if entry.awaiting_action_from()? == AwaitingActionFrom::Stripe {
        return Ok(None);
    }
    let name = entry.description()?;
    let mut need = Need { field: name, when, by, problems: Vec::new(), alternatives: Vec::new() };
    for problem in entry.errors()? {
        need.problems.push(Problem { code: problem.code()?, reason: problem.description()? });
    }
    for alternative in alternatives {
        let mut original = false;
        for entry in alternative.original_entries()? {
            original |= entry.description()? == name;
        }
        for option in alternative.options()?.iter().filter(|_| original) {
            let entries = option.entries()?;
            let fields: Result<Vec<&str>, _> =
                entries.iter().map(|entry| entry.description()).collect();
            need.alternatives.push(fields?);
        }
    }
    Ok(Some(need))
}
