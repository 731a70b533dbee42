use crate::json::{Json, JsonRef};
use crate::object::Object;
use crate::timestamp::Timestamp;
use std::ops::RangeInclusive;

/// Looks for the object of an operation whose outcome is [unknown](crate::Outcome::Unknown) and whose idempotency key
/// is too old to ask again: by an entry of its metadata, and by the time at which it was sent.
///
/// List the objects of that time with [`created`](Self::created), which sees everything at once. Where there is no such
/// filter, or there are too many objects, search with [`query`](Self::query): it sees an object after
/// [about a minute](https://docs.stripe.com/search#data-freshness), and in an outage of Stripe's later. Give what was
/// found to [`found`](Self::found).
///
/// ```
/// # use pinstripe_core::{*, exec::blocking};
/// # fn ask<X: blocking::Transport>(seller: &blocking::Stripe<X>, sent: Timestamp, now: Timestamp) -> Result<(), Error> {
/// use pinstripe_core::{Found, LookUp, api::payment_intents};
///
/// // On the account on which it was sent, and with every attempt between these two times.
/// let order = LookUp::new("order", "42", sent, sent);
/// let sent_then = seller.list(&payment_intents::list().created(order.created()).limit(100));
/// match order.found(sent_then.collect::<Result<Vec<_>, _>>()?, now) {
///     Found::One(intent) => println!("it was done: {}", intent.id()),
///     Found::None => println!("it was not done, and never will be under this key"),
///     Found::Several(all) => println!("{} of them: a person has to look", all.len()),
///     Found::TooSoon => println!("the answer is not final: ask again later"),
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookUp {
    name: String,
    value: String,
    from: Timestamp,
    until: Timestamp,
}

/// The objects that an operation has made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// It was done.
    One(T),
    /// It was not done.
    None,
    /// It was done more than once, or the entry of the metadata does not stand for one operation.
    Several(Vec<T>),
    /// None was found, but the last attempt is so young that Stripe may still be doing it, or may not show it yet.
    TooSoon,
}

/// How far Stripe's clock and the application's may be apart, in seconds.
const CLOCKS: i64 = 300;
/// How long Stripe may take to do an operation, and to show its object, in seconds.
const SETTLED: i64 = 3600;

impl LookUp {
    /// Looks for an object with this entry in its metadata, whose operation was sent first and last at these times.
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
        first_sent: Timestamp,
        last_sent: Timestamp,
    ) -> Self {
        let from = first_sent.as_unix().min(last_sent.as_unix()).saturating_sub(CLOCKS);
        let until = last_sent.as_unix().max(first_sent.as_unix()).saturating_add(SETTLED);
        Self {
            name: name.into(),
            value: value.into(),
            from: Timestamp::from_unix(from),
            until: Timestamp::from_unix(until),
        }
    }

    /// When the object can have been created, for the parameter `created` of a list.
    pub fn created(&self) -> RangeInclusive<Timestamp> {
        self.from..=self.until
    }

    /// The query of a search; `None` if the entry contains a quote or a backslash, because a query that Stripe reads in
    /// another way would find nothing. See
    /// [the query language](https://docs.stripe.com/search#search-query-language).
    pub fn query(&self) -> Option<String> {
        let plain = |text: &str| !text.contains(['\'', '"', '\\']);
        (plain(&self.name) && plain(&self.value))
            .then(|| format!("metadata['{}']:'{}'", self.name, self.value))
    }

    /// Whether an object has the entry in its metadata.
    pub fn is_marked<T: Object>(&self, object: &T) -> bool {
        let json: &Json = object.json();
        let value = json.field("metadata").and_then(|metadata| metadata.field(&self.name));
        value.and_then(JsonRef::as_str) == Some(&self.value)
    }

    /// Judges what a list or a search has found. Objects without the entry are left out.
    pub fn found<T: Object>(
        &self,
        objects: impl IntoIterator<Item = T>,
        now: Timestamp,
    ) -> Found<T> {
        let mut marked: Vec<T> = objects.into_iter().filter(|o| self.is_marked(o)).collect();
        match (marked.pop(), marked.is_empty()) {
            (Some(one), true) => Found::One(one),
            (Some(one), false) => {
                marked.push(one);
                Found::Several(marked)
            }
            (None, _) if now.seconds_since(self.until) < 0 => Found::TooSoon,
            (None, _) => Found::None,
        }
    }
}
