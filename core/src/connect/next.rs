use crate::api::Capability;
use crate::api::capabilities::{CapabilityStatus, DisabledReason};
use crate::json::FieldError;
use crate::timestamp::Timestamp;

/// The next thing to do about a capability.
///
/// See [handling verification](https://docs.stripe.com/connect/handling-api-verification).
#[derive(Clone, Debug, PartialEq)]
pub enum Next<'a> {
    /// Nothing: the capability is active, and nothing is due.
    Nothing,
    /// Request the capability.
    Request,
    /// Give Stripe these fields: without them the capability is not active, or will not be after `by`.
    Provide {
        /// The names of the fields, as in `requirements`; those past due come first.
        fields: Vec<&'a str>,
        /// The deadline.
        by: Option<Timestamp>,
    },
    /// Wait for Stripe, which sends `capability.updated`.
    Wait,
    /// Look at the reason, and ask Stripe: no field can unblock the capability.
    Blocked(DisabledReason),
}

impl Capability {
    /// The next thing to do about the capability, from its status and requirements.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if one of these fields has an unexpected type.
    pub fn next(&self) -> Result<Next<'_>, FieldError> {
        let status = self.status()?;
        if status == CapabilityStatus::Unrequested {
            return Ok(Next::Request);
        }
        let Some(requirements) = self.requirements()? else {
            return Ok(if status == CapabilityStatus::Active { Next::Nothing } else { Next::Wait });
        };
        let mut fields = requirements.past_due()?;
        let due = requirements.currently_due()?;
        fields.extend(due.into_iter().filter(|field| !fields.contains(field)).collect::<Vec<_>>());
        if !fields.is_empty() {
            return Ok(Next::Provide { fields, by: requirements.current_deadline()? });
        }
        match (status, requirements.disabled_reason()?) {
            (CapabilityStatus::Active, _) => Ok(Next::Nothing),
            (_, Some(reason)) if !reason.as_str().starts_with("pending.") => {
                Ok(Next::Blocked(reason))
            }
            _ => Ok(Next::Wait),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::Object;
    use serde_json::json;

    #[test]
    fn the_next_step_follows_from_status_and_requirements() {
        let next = |status: &str,
                    past: &[&str],
                    due: &[&str],
                    reason: Option<&str>,
                    check: &dyn Fn(Next<'_>)| {
            let capability = Capability::from_json(json!({
                "id": "card_payments", "object": "capability", "status": status, "requirements": {
                    "past_due": past, "currently_due": due, "disabled_reason": reason,
                    "current_deadline": 1_700_000_000,
                },
            }));
            check(capability.unwrap().next().unwrap());
        };
        let by = Some(Timestamp::from_unix(1_700_000_000));
        next("active", &[], &[], None, &|n| assert_eq!(n, Next::Nothing));
        next("unrequested", &[], &["tos_acceptance.date"], None, &|n| assert_eq!(n, Next::Request));
        next("inactive", &["b"], &["a", "b"], Some("requirements.fields_needed"), &|n| {
            assert_eq!(n, Next::Provide { fields: vec!["b", "a"], by });
        });
        next("active", &[], &["a"], None, &|n| {
            assert_eq!(n, Next::Provide { fields: vec!["a"], by });
        });
        next("pending", &[], &[], Some("pending.review"), &|n| assert_eq!(n, Next::Wait));
        next("inactive", &[], &[], Some("rejected.unsupported_business"), &|n| {
            assert_eq!(n, Next::Blocked(DisabledReason::from("rejected.unsupported_business")));
        });
        let bare = json!({ "id": "card_payments", "object": "capability", "status": "pending" });
        assert_eq!(Capability::from_json(bare).unwrap().next().unwrap(), Next::Wait);
    }
}
