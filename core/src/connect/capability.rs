use crate::api::Account;
use crate::api::accounts::{Create, Update};
use crate::api::capabilities::CapabilityStatus;
use crate::json::{FieldError, JsonRef, field};
use crate::object::Object;
use crate::params::Params;
use crate::table::argument::Builder;

/// Whether to request a capability for an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requested(
    /// True to request the capability, false to give it up.
    pub bool,
);

macro_rules! capability {
    ($($operation:ty),*) => {$(
        impl $operation {
            /// Requests a capability, or gives it up. Any name is accepted.
            ///
            /// See [account capabilities](https://docs.stripe.com/connect/account-capabilities).
            ///
            /// ```
            /// use pinstripe_core::{api::accounts, connect::Requested};
            ///
            /// let update = accounts::update("acct_123")
            ///     .capability("card_payments", Requested(true))
            ///     .capability("transfers", Requested(true));
            /// ```
            pub fn capability(mut self, name: impl Into<String>, Requested(requested): Requested) -> Self {
                self.params_mut().change_map("capabilities", |capabilities| {
                    capabilities.set(name.into(), Params::new().with("requested", requested));
                });
                self
            }
        }
    )*};
}

capability! { Create, Update }

impl Account {
    /// The account's capabilities, as of when this object was sent.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if `capabilities` is not a map.
    pub fn capabilities(&self) -> Result<Capabilities<'_>, FieldError> {
        let capabilities: Option<JsonRef<'_>> = field(Object::json(self), "capabilities")?;
        match capabilities {
            Some(map) if !map.is_object() => Err(map.error(None, "an object")),
            capabilities => Ok(Capabilities(capabilities)),
        }
    }
}

/// The capabilities of an account and their statuses.
#[derive(Clone, Copy, Debug)]
pub struct Capabilities<'a>(Option<JsonRef<'a>>);

impl<'a> Capabilities<'a> {
    /// The status of one capability; [`CapabilityStatus::Unrequested`] if the account does not have it.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the status is not a string.
    pub fn status(self, name: &str) -> Result<CapabilityStatus, FieldError> {
        let status = match self.0 {
            Some(map) => field(map, name)?,
            None => None,
        };
        Ok(status.unwrap_or(CapabilityStatus::Unrequested))
    }

    /// The names and statuses of all capabilities that the account has.
    pub fn iter(self) -> impl Iterator<Item = (&'a str, CapabilityStatus)> {
        let fields = self.0.into_iter().flat_map(JsonRef::fields);
        fields.filter_map(|(name, status)| Some((name, status.as_str()?.into())))
    }
}
