//! The parameters of an operation: an ordered tree of names and values, sent as a form, a query or JSON.

mod serializer;

use crate::error::build::BuildError;
use crate::timestamp::Timestamp;
use crate::upload::Upload;
use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use std::borrow::Cow;
use std::fmt;

/// The deepest tree that is accepted. Stripe's deepest parameter has eight levels.
pub(crate) const MAX_DEPTH: usize = 128;

/// Clears a field: it is sent as `key=` in a form and as `null` in JSON.
///
/// Leaving the field out, in contrast, keeps its current value.
///
/// ```
/// use pinstripe_core::{Params, Unset, form};
///
/// let params = Params::new().with("description", Unset).with("email", "a@example.test");
/// assert_eq!(form::to_string(&params)?, "description=&email=a%40example.test");
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unset;

/// The name by which this crate's serializer recognizes [`Unset`]; other serializers write a unit.
pub(crate) const UNSET: &str = "$pinstripe::Unset";

impl Serialize for Unset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit_struct(UNSET)
    }
}

/// An ordered tree of parameters.
///
/// Its `Debug` shows only names, since values may be bank details or tokens.
#[derive(Clone, Default, PartialEq)]
pub struct Params {
    entries: Vec<(Cow<'static, str>, Param)>,
    /// Why the parameters cannot be sent.
    fault: Option<Box<BuildError>>,
}

impl Params {
    /// Makes an empty tree.
    pub const fn new() -> Self {
        Self { entries: Vec::new(), fault: None }
    }

    /// Converts any value that serde serializes as a map, a struct or a list of pairs.
    ///
    /// The parameters keep the value's order. That of a `HashMap` differs between processes, so use a `BTreeMap` if
    /// another process may repeat the call under the same idempotency key.
    ///
    /// # Errors
    ///
    /// [`BuildError::Parameter`] if the value is none of these, contains bytes, a non-finite number or a map key other
    /// than a text, an integer or a boolean, or is nested more than 128 levels deep.
    pub fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Result<Self, BuildError> {
        match value.serialize(serializer::ToParam { depth: 0 })?.0 {
            Value::Map(params) => Ok(params),
            Value::Nothing => Ok(Self::new()),
            Value::List(items) => {
                items.into_iter().map(pair).collect::<Option<_>>().ok_or_else(no_map)
            }
            _ => Err(no_map()),
        }
    }

    /// Sets a parameter; one that is there already keeps its place, and `None` removes it.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) {
        self.put(name.into(), value.into());
    }

    /// Sets a parameter and returns the tree, for use in a chain.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) -> Self {
        self.put(name.into(), value.into());
        self
    }

    /// Appends a value to a list parameter, which is created if it does not exist.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) {
        let (name, value) = (name.into(), value.into());
        match self.entries.iter_mut().find(|(n, _)| *n == name) {
            Some((_, Param(Value::List(items)))) => items.extend(Param::kept(value)),
            _ => self.put(name, Param::from(vec![value])),
        }
    }

    /// The map with this name, which is created if it does not exist.
    pub(crate) fn map_mut(&mut self, name: &'static str) -> &mut Self {
        let at = match self.entries.iter().position(|(n, _)| n == name) {
            Some(at) => at,
            None => {
                self.entries.push((name.into(), Self::new().into()));
                self.entries.len() - 1
            }
        };
        let Param(value) = &mut self.entries[at].1;
        if !matches!(value, Value::Map(_)) {
            *value = Value::Map(Self::new());
        }
        match value {
            Value::Map(map) => map,
            _ => unreachable!("it was made a map above"),
        }
    }

    /// The value of a parameter.
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.entries.iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// Whether a parameter is missing, unset or empty.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        match self.get(name).map(|param| &param.0) {
            None | Some(Value::Unset) => true,
            Some(Value::Text(text)) => text.is_empty(),
            Some(_) => false,
        }
    }

    /// Whether there are no parameters.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// What a setter could not take.
    pub(crate) fn fault(&self) -> Result<(), BuildError> {
        self.fault.as_deref().map_or(Ok(()), |fault| Err(fault.clone()))
    }

    pub(crate) fn entries(&self) -> impl ExactSizeIterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(name, value)| (name.as_ref(), &value.0))
    }

    /// Sets every parameter that a map or a struct has. If it cannot be sent, the error comes when the request is built.
    pub(crate) fn merge<T: Serialize + ?Sized>(&mut self, value: &T) {
        match Self::from_serialize(value) {
            Ok(params) => {
                params.entries.into_iter().for_each(|(name, value)| self.put(name, value))
            }
            Err(error) => self.fault = self.fault.take().or(Some(Box::new(error))),
        }
    }

    fn put(&mut self, name: Cow<'static, str>, value: Param) {
        let at = self.entries.iter().position(|(n, _)| *n == name);
        match (at, Param::kept(value)) {
            (Some(at), Some(value)) => self.entries[at].1 = value,
            (None, Some(value)) => self.entries.push((name, value)),
            (Some(at), None) => drop(self.entries.remove(at)),
            (None, None) => {}
        }
    }

    fn depth(&self) -> usize {
        1 + self.entries.iter().map(|(_, value)| value.0.depth()).max().unwrap_or(0)
    }
}

/// Later pairs replace earlier ones of the same name.
impl FromIterator<(Cow<'static, str>, Param)> for Params {
    fn from_iter<I: IntoIterator<Item = (Cow<'static, str>, Param)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::new(), |params, (name, value)| params.with(name, value))
    }
}

fn pair(item: Param) -> Option<(Cow<'static, str>, Param)> {
    let Value::List(pair) = item.0 else { return None };
    match <[Param; 2]>::try_from(pair) {
        Ok([Param(Value::Text(name)), value]) => Some((name, value)),
        _ => None,
    }
}

fn no_map() -> BuildError {
    BuildError::parameter("", "the value is not a map, a struct or a list of pairs")
}

impl AsMut<Self> for Params {
    fn as_mut(&mut self) -> &mut Self {
        self
    }
}

impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.entries.iter().map(|(name, _)| name)).finish()
    }
}

/// As JSON: [`Unset`] is `null`, absent parameters are left out, and empty lists and maps are kept.
impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.fault().map_err(serde::ser::Error::custom)?;
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.entries() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// One value of a [`Params`] tree, made with `from` from text, numbers, booleans, times, lists and maps.
#[derive(Clone, PartialEq)]
pub struct Param(pub(crate) Value);

#[derive(Clone, PartialEq)]
pub(crate) enum Value {
    /// The value of `None`, which is never stored in a tree.
    Nothing,
    Unset,
    Bool(bool),
    Int(i128),
    /// An integer above the range of `i128`.
    Huge(u128),
    Float(f64),
    Text(Cow<'static, str>),
    List(Vec<Param>),
    Map(Params),
    /// A file, which needs a multipart body.
    File(Box<Upload>),
    /// A value that cannot be sent, and why. Setters cannot fail, so the error comes when the request is built.
    Invalid(&'static str),
}

impl Value {
    fn depth(&self) -> usize {
        match self {
            Self::Map(params) => params.depth(),
            Self::List(items) => 1 + items.iter().map(|p| p.0.depth()).max().unwrap_or(0),
            _ => 0,
        }
    }
}

impl Param {
    /// The value as a map or list stores it: `None` is not stored, and a value that is too deep to be written, or
    /// dropped, on a small stack becomes invalid.
    fn kept(self) -> Option<Self> {
        match self.0 {
            Value::Nothing => None,
            value if value.depth() > MAX_DEPTH - 2 => Some(Self(Value::Invalid(TOO_DEEP))),
            value => Some(Self(value)),
        }
    }
}

pub(crate) const TOO_DEEP: &str = "it is nested more than 128 levels deep";
pub(crate) const FILE: &str = "a file can only be sent as a top-level parameter of a v1 POST";
pub(crate) const TOO_LARGE: &str = "it does not fit into 64 bits, as all of Stripe's integers do";
pub(crate) const NOT_FINITE: &str = "it is not a finite number";

impl fmt::Debug for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Param(..)")
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            // This crate's own serializer tells it apart from `None`.
            Self::Unset => Unset.serialize(serializer),
            Self::Bool(b) => serializer.serialize_bool(*b),
            Self::Int(n) => match i64::try_from(*n) {
                Ok(n) => serializer.serialize_i64(n),
                Err(_) => serializer.serialize_i128(*n),
            },
            Self::Huge(n) => serializer.serialize_u128(*n),
            Self::Float(x) => serializer.serialize_f64(*x),
            Self::Text(s) => serializer.serialize_str(s),
            Self::List(items) => {
                let mut seq = serializer.serialize_seq(None)?;
                for item in items {
                    seq.serialize_element(&item.0)?;
                }
                seq.end()
            }
            Self::Map(params) => params.serialize(serializer),
            Self::File(_) => Err(serde::ser::Error::custom(FILE)),
            Self::Invalid(reason) => Err(serde::ser::Error::custom(reason)),
        }
    }
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

macro_rules! from {
    ($($type:ty, $value:ident => $made:expr;)*) => {$(
        impl From<$type> for Param {
            fn from($value: $type) -> Self {
                Self($made)
            }
        }
    )*};
}

from! {
    Unset, _unset => Value::Unset;
    bool, b => Value::Bool(b);
    i32, n => Value::Int(n.into());
    i64, n => Value::Int(n.into());
    i128, n => Value::Int(n);
    u32, n => Value::Int(n.into());
    u64, n => Value::Int(n.into());
    u128, n => i128::try_from(n).map_or(Value::Huge(n), Value::Int);
    // By its shortest text, so that 0.1 does not become 0.10000000149011612.
    f32, x => Param::from(x.to_string().parse().unwrap_or(f64::from(x))).0;
    f64, x => if x.is_finite() { Value::Float(x) } else { Value::Invalid(NOT_FINITE) };
    &str, s => Value::Text(s.to_owned().into());
    String, s => Value::Text(s.into());
    &String, s => Value::Text(s.clone().into());
    &&str, s => Value::Text((*s).to_owned().into());
    Cow<'_, str>, s => Value::Text(s.into_owned().into());
    &Cow<'_, str>, s => Value::Text(s.clone().into_owned().into());
    Timestamp, t => Value::Int(t.as_unix().into());
    Params, params => Value::Map(params);
    Upload, file => Value::File(Box::new(file));
}

impl<T: Into<Param>> From<Vec<T>> for Param {
    fn from(items: Vec<T>) -> Self {
        Self(Value::List(items.into_iter().filter_map(|item| item.into().kept()).collect()))
    }
}

impl<T: Into<Param>, const N: usize> From<[T; N]> for Param {
    fn from(items: [T; N]) -> Self {
        Self::from(Vec::from(items))
    }
}

impl<T: Into<Param>> From<Option<T>> for Param {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self(Value::Nothing), Into::into)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_of_any_depth_is_refused_and_never_overflows() {
        let mut tree = Params::new();
        for _ in 0..100_000 {
            tree = Params::new().with("a", tree);
        }
        assert!(matches!(crate::form::to_string(&tree), Err(BuildError::Parameter { .. })));
        let mut list = Param::from(1);
        for _ in 0..100_000 {
            list = Param::from(vec![list]);
        }
        let list = Params::new().with("a", list);
        assert!(matches!(crate::form::to_string(&list), Err(BuildError::Parameter { .. })));
    }

    #[test]
    fn a_tree_has_128_levels_at_the_most() {
        let form = |levels| {
            let mut tree = Params::new().with("a", 1);
            for _ in 1..levels {
                tree = Params::new().with("a", tree);
            }
            let by_serde =
                Params::from_serialize(&tree).and_then(|tree| crate::form::to_string(&tree));
            let own = crate::form::to_string(&tree);
            assert_eq!(own.is_ok(), by_serde.is_ok(), "{levels}");
            own.is_ok()
        };
        let most = (1..=200).take_while(|levels| form(*levels)).count();
        assert_eq!(most, MAX_DEPTH - 1);
        let list = |levels| {
            let mut list = Param::from(1);
            for _ in 1..levels {
                list = Param::from(vec![list]);
            }
            crate::form::to_string(&Params::new().with("a", list)).is_ok()
        };
        assert_eq!((1..=200).take_while(|levels| list(*levels)).count(), MAX_DEPTH - 1);
    }

    #[test]
    fn setting_again_keeps_the_place_and_debug_shows_names_alone() {
        let mut params = Params::new().with("a", 1).with("b", "sk_live_secret").with("a", 2);
        params.push("c", "x");
        params.push("c", "y");
        assert_eq!(crate::form::to_string(&params).unwrap(), "a=2&b=sk_live_secret&c[0]=x&c[1]=y");
        assert_eq!(format!("{params:?}"), r#"{"a", "b", "c"}"#);
    }
}
