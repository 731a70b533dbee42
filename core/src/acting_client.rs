use crate::options::Acting;

/// A client that can act on any account: [`Client`](crate::Client), and the `Stripe` of every executor.
///
/// A [`Router`](crate::webhook::Router) makes of its own client one that acts on the account of each event.
pub trait ActingClient: Clone {
    /// Returns a client that acts on the given account, in every call and on every page.
    #[must_use]
    fn acting_on(&self, acting: Acting) -> Self;

    /// Whether its key is of live mode; `None` if the key does not say so.
    fn livemode(&self) -> Option<bool>;
}

/// Only the account, for handlers that pass it on.
impl ActingClient for Acting {
    fn acting_on(&self, acting: Acting) -> Self {
        acting
    }

    fn livemode(&self) -> Option<bool> {
        None
    }
}

/// No client, for handlers that make no calls.
impl ActingClient for () {
    fn acting_on(&self, _: Acting) -> Self {}

    fn livemode(&self) -> Option<bool> {
        None
    }
}
