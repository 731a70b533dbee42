use super::{Cause, Need, Problem, Progress, Said, Turn, Version, Visitor, When};
use crate::api::accounts::{Alternative, Error, RequirementCollection, Requirements};
use crate::api::capabilities::{self, CapabilityStatus};
use crate::api::{Account, Capability};
use crate::connect::design::{ChargeType, MerchantOfRecord, Party};
use crate::json::{FieldError, JsonRef, field};
use crate::object::Object;
use crate::timestamp::Timestamp;

impl Account {
    /// Who collects the account's requirements; Stripe, unless the account says otherwise.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the field has an unexpected type.
    pub fn collector(&self) -> Result<Party, FieldError> {
        let collection = match self.controller()? {
            Some(controller) => controller.requirement_collection()?,
            None => None,
        };
        Ok(match collection {
            Some(RequirementCollection::Application) => Party::Platform,
            _ => Party::Stripe,
        })
    }

    /// The next step for the account.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if a field that this depends on has an unexpected type.
    pub fn progress(&self) -> Result<Progress<'_>, FieldError> {
        let (reason, lists) = self.due()?;
        let active = self.charges_enabled()? == Some(true) || self.payouts_enabled()? == Some(true);
        let said = match reason {
            Some(reason) => account_reason(reason, self.collector()?.turn()),
            None if self.capabilities()?.iter().next().is_none() => {
                Said::Fields(Turn::Platform, Cause::Unrequested)
            }
            None if active => Said::Fields(Turn::Nobody, Cause::Ready),
            None => Said::Fields(Turn::Stripe, Cause::Verifying),
        };
        Ok(Progress::decide(active, said, lists, self.visitor()?))
    }

    /// The next step before the account can take part in payments of this type: the capability that they need, and
    /// `card_payments` as well for the account that is the merchant of record.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if a field that this depends on has an unexpected type.
    pub fn readiness(
        &self,
        charges: ChargeType,
        merchant: MerchantOfRecord,
    ) -> Result<Progress<'_>, FieldError> {
        let mut progress = self.progress()?;
        for name in charges.capabilities_v1(merchant) {
            let status = self.capabilities()?.status(name)?;
            if status == CapabilityStatus::Active {
                continue;
            }
            progress.active = false;
            if status == CapabilityStatus::Unrequested && progress.is_open() {
                (progress.turn, progress.cause) = (Turn::Platform, Cause::Unrequested);
            } else if matches!(progress.cause, Cause::Ready | Cause::FieldsNeededLater) {
                // The capability's own object says more.
                (progress.turn, progress.cause) = (Turn::Stripe, Cause::Verifying);
            }
            return Ok(progress);
        }
        progress.active = progress.is_open();
        Ok(progress)
    }

    /// The reason why the account is disabled, and all fields that it is asked for.
    fn due(&self) -> Result<(Option<&str>, Vec<Need<'_>>), FieldError> {
        let mut needs = Vec::new();
        let json = Object::json(self);
        let mut reason = None;
        for (name, future) in [("requirements", false), ("future_requirements", true)] {
            let Some(of) = field::<Option<Requirements<'_>>>(json, name)? else { continue };
            let lists = Lists {
                past: of.past_due()?.unwrap_or_default(),
                current: of.currently_due()?.unwrap_or_default(),
                eventual: of.eventually_due()?.unwrap_or_default(),
                by: of.current_deadline()?,
                problems: of.errors()?.unwrap_or_default(),
                alternatives: of.alternatives()?.unwrap_or_default(),
            };
            lists.collect(future, &mut needs)?;
            if !future {
                reason = reason_in(json.by_ref(), name)?;
            }
        }
        Ok((reason, needs))
    }

    fn visitor(&self) -> Result<Visitor<'_>, FieldError> {
        Ok(Visitor {
            account: self.id(),
            version: Version::V1,
            collector: self.collector()?,
            submitted: self.details_submitted()? == Some(true),
        })
    }
}

impl Progress<'_> {
    /// Whether nothing stands in the way of the account itself.
    fn is_open(&self) -> bool {
        !matches!(
            self.cause,
            Cause::Rejected(_)
                | Cause::PausedByPlatform
                | Cause::UnderReview
                | Cause::AskStripe(_)
                | Cause::Closed
        )
    }
}

impl Capability {
    /// The next step for the capability of this account.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if a field that this depends on has an unexpected type.
    pub fn progress<'a>(&'a self, account: &'a Account) -> Result<Progress<'a>, FieldError> {
        let status = self.status()?;
        let json = Object::json(self);
        let active = status == CapabilityStatus::Active;
        let mut needs = Vec::new();
        let mut reason = None;
        let mut verifying = false;
        for (name, future) in [("requirements", false), ("future_requirements", true)] {
            let Some(of) = field::<Option<capabilities::Requirements<'_>>>(json, name)? else {
                continue;
            };
            let lists = Lists {
                past: of.past_due()?,
                current: of.currently_due()?,
                eventual: field::<Option<Vec<&str>>>(
                    in_field(json.by_ref(), name),
                    "eventually_due",
                )?
                .unwrap_or_default(),
                by: of.current_deadline()?,
                problems: field::<Option<Vec<Error<'_>>>>(in_field(json.by_ref(), name), "errors")?
                    .unwrap_or_default(),
                alternatives: of.alternatives()?.unwrap_or_default(),
            };
            lists.collect(future, &mut needs)?;
            if !future {
                reason = reason_in(json.by_ref(), name)?;
                let pending: Option<Vec<&str>> =
                    field(in_field(json.by_ref(), name), "pending_verification")?;
                verifying = pending.is_some_and(|pending| !pending.is_empty());
            }
        }
        let given_up = field::<Option<bool>>(json, "requested")? == Some(false);
        let said = match (status, reason) {
            // A rejection stands whether or not the capability is requested.
            (_, Some(reason)) if reason.starts_with("rejected.") => {
                Said::Decided(Turn::Nobody, Cause::Rejected(reason))
            }
            (CapabilityStatus::Unrequested, _) => Said::Decided(Turn::Platform, Cause::Unrequested),
            _ if given_up => Said::Decided(Turn::Platform, Cause::Unrequested),
            (_, Some(reason)) => capability_reason(reason, account.collector()?.turn(), verifying),
            (CapabilityStatus::Active, None) => Said::Fields(Turn::Nobody, Cause::Ready),
            (CapabilityStatus::Pending | CapabilityStatus::Inactive, None) => {
                Said::Fields(Turn::Stripe, Cause::Verifying)
            }
            // A status that this version does not know.
            (_, None) => Said::Fields(Turn::Platform, Cause::AskStripe(json.get("status")?)),
        };
        Ok(Progress::decide(active, said, needs, account.visitor()?))
    }
}

/// What a capability's `requirements.disabled_reason` says.
/// See [the capability object](https://docs.stripe.com/api/capabilities/object#capability_object-requirements-disabled_reason).
fn capability_reason(reason: &str, collector: Turn, verifying: bool) -> Said<'_> {
    match reason {
        "requirements.fields_needed" if verifying => Said::Fields(Turn::Stripe, Cause::Verifying),
        "requirements.fields_needed" => Said::Fields(collector, Cause::FieldsNeeded),
        "pending.onboarding" => Said::Fields(Turn::Seller, Cause::Unfinished),
        "pending.review" => Said::Decided(Turn::Stripe, Cause::UnderReview),
        "platform_paused" | "platform_disabled" => {
            Said::Decided(Turn::Platform, Cause::PausedByPlatform)
        }
        "paused.inactivity" => Said::Decided(Turn::Platform, Cause::Unused),
        other => Said::Decided(Turn::Platform, Cause::AskStripe(other)),
    }
}

/// What an account's `requirements.disabled_reason` says.
/// See [the account object](https://docs.stripe.com/api/accounts/object#account_object-requirements-disabled_reason).
fn account_reason(reason: &str, collector: Turn) -> Said<'_> {
    match reason {
        reason if reason.starts_with("rejected.") => {
            Said::Decided(Turn::Nobody, Cause::Rejected(reason))
        }
        "listed" | "under_review" => Said::Decided(Turn::Stripe, Cause::UnderReview),
        "platform_paused" => Said::Decided(Turn::Platform, Cause::PausedByPlatform),
        "action_required.requested_capabilities" => {
            Said::Decided(Turn::Platform, Cause::Unrequested)
        }
        "requirements.past_due" => Said::Fields(collector, Cause::FieldsNeeded),
        "requirements.pending_verification" => Said::Fields(Turn::Stripe, Cause::Verifying),
        other => Said::Fields(Turn::Platform, Cause::AskStripe(other)),
    }
}

/// The lists of a `requirements` or `future_requirements`.
struct Lists<'a> {
    past: Vec<&'a str>,
    current: Vec<&'a str>,
    eventual: Vec<&'a str>,
    by: Option<Timestamp>,
    problems: Vec<Error<'a>>,
    alternatives: Vec<Alternative<'a>>,
}

impl<'a> Lists<'a> {
    /// Adds each field once, as of its most urgent list.
    fn collect(self, future: bool, needs: &mut Vec<Need<'a>>) -> Result<(), FieldError> {
        let whens = if future {
            [When::Future, When::Future, When::Eventual]
        } else {
            [When::Past, When::Current, When::Eventual]
        };
        for (when, list) in whens.into_iter().zip([&self.past, &self.current, &self.eventual]) {
            for &name in list {
                if needs.iter().any(|need| need.field == name) {
                    continue;
                }
                let by = self.by.filter(|_| matches!(when, When::Current | When::Future));
                let mut need =
                    Need { field: name, when, by, problems: Vec::new(), alternatives: Vec::new() };
                for problem in &self.problems {
                    if problem.requirement()? == name {
                        let (code, reason) = (problem.code()?, problem.reason()?);
                        need.problems.push(Problem { code, reason });
                    }
                }
                for alternative in &self.alternatives {
                    if alternative.original_fields_due()?.contains(&name) {
                        need.alternatives.push(alternative.alternative_fields_due()?);
                    }
                }
                needs.push(need);
            }
        }
        Ok(())
    }
}

fn in_field<'a>(json: JsonRef<'a>, name: &str) -> JsonRef<'a> {
    json.field(name).unwrap_or(json)
}

fn reason_in<'a>(json: JsonRef<'a>, name: &str) -> Result<Option<&'a str>, FieldError> {
    field(in_field(json, name), "disabled_reason")
}
