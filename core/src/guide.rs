//! Short guides; their code is tested against the double of `pinstripe-fixtures`.

#[doc = include_str!("guide/platform_spine.md")]
pub mod platform_spine {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/recovery.md")]
pub mod recovery {}

#[doc = include_str!("guide/webhooks.md")]
pub mod webhooks {}

#[doc = include_str!("guide/accounts.md")]
pub mod accounts {}

#[doc = include_str!("guide/acting_on_behalf.md")]
pub mod acting_on_behalf {}

#[doc = include_str!("guide/oauth.md")]
pub mod oauth {}

#[doc = include_str!("guide/money_movement.md")]
pub mod money_movement {}

#[doc = include_str!("guide/connect.md")]
pub mod connect {}

#[doc = include_str!("guide/from_async_stripe.md")]
pub mod from_async_stripe {}
