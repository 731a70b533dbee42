//! The parameters of an operation: an ordered tree of names and values, sent as a form, a query or JSON.

pub(crate) mod serializer;
pub(crate) mod slot;
pub(crate) mod tape;

use crate::error::build::BuildError;
use crate::timestamp::Timestamp;
use crate::upload::Upload;
use serde::Serialize;
use serde::ser::{Error as _, SerializeMap, SerializeSeq, Serializer};
use slot::{Slot, Spare};
use std::borrow::Cow;
use std::fmt;
use tape::{Entries, Node, Unsendable};

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
#[derive(Default)]
pub struct Params {
    /// All names and values in order.
    tape: Vec<u8>,
    /// A bit for each name, see [`slot::bit`].
    names: u64,
    /// How many levels of lists and maps there are.
    depth: u8,
    spare: Option<Box<Spare>>,
    rare: Option<Box<Rare>>,
}

/// What few operations have.
#[derive(Clone, Default, PartialEq)]
struct Rare {
    files: Vec<Upload>,
    /// Why the parameters cannot be sent.
    fault: Option<BuildError>,
}

impl Params {
    /// Makes an empty tree.
    pub const fn new() -> Self {
        Self { tape: Vec::new(), names: 0, depth: 0, spare: None, rare: None }
    }

    /// Converts any value that serde serializes as a map, a struct or a list of pairs.
    ///
    /// The parameters keep the value's order. That of a `HashMap` differs between processes, so use a `BTreeMap` if
    /// another process may repeat the call under the same idempotency key.
    ///
    /// # Errors
    ///
    /// [`BuildError::Parameter`] if the value is none of these, contains bytes, a map key other than a text, an integer
    /// or a boolean, or is nested more than 128 levels deep. A number that is not finite is an error of the call.
    pub fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Result<Self, BuildError> {
        serializer::params(value)
    }

    /// Sets a parameter; one that is there already keeps its place, and `None` removes it.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) {
        let value: Param = value.into();
        self.put(&name.into(), |slot| value.write(slot));
    }

    /// Sets a parameter and returns the tree, for use in a chain.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) -> Self {
        self.set(name, value);
        self
    }

    /// Appends a value to a list parameter, which is created if it does not exist.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) {
        let value: Param = value.into();
        self.append(&name.into(), |slot| value.write(slot));
    }

    /// Changes the map with this name, which is created if it does not exist.
    pub(crate) fn change_map(&mut self, name: &str, change: impl FnOnce(&mut Self)) {
        let mut map = match self.node(name) {
            Some(Node::Map(entries)) => Self::of(entries),
            _ => Self::new(),
        };
        change(&mut map);
        self.put(name, |slot| slot.parts(map, false));
    }

    /// Sets every parameter that a map or a struct has. If it cannot be sent, the error comes when the request is built.
    pub(crate) fn merge<T: Serialize + ?Sized>(&mut self, value: &T) {
        match Self::from_serialize(value) {
            Ok(params) => {
                self.depth = self.depth.max(params.depth);
                for (name, node) in params.entries() {
                    self.put(tape::text(name), |slot| slot.put(node));
                }
            }
            Err(error) => self.refuse(error),
        }
    }

    /// A copy of a parameter's value.
    pub fn get(&self, name: &str) -> Option<Param> {
        Some(Param(match self.node(name)? {
            Node::Unset => Value::Unset,
            Node::Bool(b) => Value::Bool(b),
            Node::Int(n) => Value::Int(n),
            Node::Wide(n) => Value::Wide(n),
            Node::Huge(n) => Value::Huge(n),
            Node::Float(x) => Value::Float(x),
            Node::Text(bytes) => Value::Text(tape::text(bytes).to_owned().into()),
            Node::List(entries) => Value::List(Self::of(entries)),
            Node::Map(entries) => Value::Map(Self::of(entries)),
            Node::File(index) => Value::File(Box::new(self.file(index)?.clone())),
            Node::Invalid(reason) => Value::Invalid(reason),
        }))
    }

    fn node(&self, name: &str) -> Option<Node<'_>> {
        tape::value_at(&self.tape, self.find(name)?.start)
    }

    /// Parameters with the same entries.
    fn of(entries: Entries<'_>) -> Self {
        let names = entries.map(|(name, _)| slot::bit(name)).fold(0, |names, bit| names | bit);
        let depth = u8::try_from(tape::depth(entries)).unwrap_or(u8::MAX);
        Self { tape: entries.0.to_vec(), names, depth, ..Self::new() }
    }

    /// Whether a parameter is missing, unset or empty.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        match self.node(name) {
            None | Some(Node::Unset) => true,
            Some(Node::Text(text)) => text.is_empty(),
            Some(_) => false,
        }
    }

    /// Whether there are no parameters.
    pub fn is_empty(&self) -> bool {
        self.tape.is_empty()
    }

    pub(crate) fn entries(&self) -> Entries<'_> {
        Entries(&self.tape)
    }

    pub(crate) fn file(&self, index: u32) -> Option<&Upload> {
        self.rare.as_ref()?.files.get(usize::try_from(index).ok()?)
    }

    /// What a setter could not take.
    pub(crate) fn fault(&self) -> Result<(), BuildError> {
        let fault = self.rare.as_ref().and_then(|rare| rare.fault.clone());
        fault.map_or(Ok(()), Err)
    }

    fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }
}

impl Clone for Params {
    fn clone(&self) -> Self {
        let Self { tape, names, depth, spare: _, rare } = self;
        Self { tape: tape.clone(), names: *names, depth: *depth, spare: None, rare: rare.clone() }
    }
}

impl PartialEq for Params {
    fn eq(&self, other: &Self) -> bool {
        self.tape == other.tape && self.rare == other.rare
    }
}

/// Later pairs replace earlier ones of the same name.
impl FromIterator<(Cow<'static, str>, Param)> for Params {
    fn from_iter<I: IntoIterator<Item = (Cow<'static, str>, Param)>>(pairs: I) -> Self {
        pairs.into_iter().fold(Self::new(), |params, (name, value)| params.with(name, value))
    }
}

impl AsMut<Self> for Params {
    fn as_mut(&mut self) -> &mut Self {
        self
    }
}

impl fmt::Debug for Params {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.entries().map(|(name, _)| tape::text(name))).finish()
    }
}

/// As JSON: [`Unset`] is `null`, absent parameters are left out, and empty lists and maps are kept.
impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.fault().map_err(S::Error::custom)?;
        Node::Map(self.entries()).serialize(serializer)
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            // This crate's own serializer tells it apart from `None`.
            Self::Unset => Unset.serialize(serializer),
            Self::Bool(b) => serializer.serialize_bool(b),
            Self::Int(n) => serializer.serialize_i64(n),
            Self::Wide(n) => serializer.serialize_i128(n),
            Self::Huge(n) => serializer.serialize_u128(n),
            Self::Float(x) => serializer.serialize_f64(x),
            Self::Text(bytes) => serializer.serialize_str(tape::text(bytes)),
            Self::List(items) => {
                let mut seq = serializer.serialize_seq(None)?;
                for (_, item) in items {
                    seq.serialize_element(&item)?;
                }
                seq.end()
            }
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(None)?;
                for (name, value) in entries {
                    map.serialize_entry(tape::text(name), &value)?;
                }
                map.end()
            }
            Self::File(_) => Err(S::Error::custom(Unsendable::File)),
            Self::Invalid(reason) => Err(S::Error::custom(reason)),
        }
    }
}

/// One value of a [`Params`] tree, made with `from` from text, numbers, booleans, times, lists and maps.
#[derive(Clone, PartialEq)]
pub struct Param(pub(crate) Value);

#[derive(Clone, PartialEq)]
pub(crate) enum Value {
    /// The value of `None`, which is never put into a tree.
    Nothing,
    Unset,
    Bool(bool),
    Int(i64),
    Wide(i128),
    Huge(u128),
    Float(f64),
    Text(Cow<'static, str>),
    /// The items have empty names.
    List(Params),
    Map(Params),
    File(Box<Upload>),
    Invalid(Unsendable),
}

impl Param {
    /// Puts the value into its place in a tree.
    pub(crate) fn write(self, slot: Slot<'_>) {
        match self.0 {
            Value::Nothing => {}
            Value::List(items) => slot.parts(items, true),
            Value::Map(params) => slot.parts(params, false),
            Value::File(file) => slot.file(*file),
            single => slot.put(single.node()),
        }
    }
}

impl Value {
    /// The value as a tape has it; that of nothing and of a file is only for errors.
    fn node(&self) -> Node<'_> {
        match self {
            Self::Nothing | Self::Unset => Node::Unset,
            Self::Bool(b) => Node::Bool(*b),
            Self::Int(n) => Node::Int(*n),
            Self::Wide(n) => Node::Wide(*n),
            Self::Huge(n) => Node::Huge(*n),
            Self::Float(x) => Node::Float(*x),
            Self::Text(text) => Node::Text(text.as_bytes()),
            Self::List(items) => Node::List(items.entries()),
            Self::Map(params) => Node::Map(params.entries()),
            Self::File(_) => Node::Invalid(Unsendable::File),
            Self::Invalid(reason) => Node::Invalid(*reason),
        }
    }
}

impl fmt::Debug for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Param(..)")
    }
}

impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Value::Nothing => serializer.serialize_none(),
            Value::Map(params) => params.serialize(serializer),
            value => value.node().serialize(serializer),
        }
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
    i64, n => Value::Int(n);
    i128, n => i64::try_from(n).map_or(Value::Wide(n), Value::Int);
    u32, n => Value::Int(n.into());
    u64, n => Self::from(i128::from(n)).0;
    u128, n => i128::try_from(n).map_or(Value::Huge(n), |n| Self::from(n).0);
    // By its shortest text, so that 0.1 does not become 0.10000000149011612.
    f32, x => Self::from(x.to_string().parse().unwrap_or(f64::from(x))).0;
    f64, x => if x.is_finite() { Value::Float(x) } else { Value::Invalid(Unsendable::NotFinite) };
    &str, s => Value::Text(s.to_owned().into());
    String, s => Value::Text(s.into());
    &String, s => Value::Text(s.clone().into());
    Cow<'static, str>, s => Value::Text(s);
    Timestamp, t => Value::Int(t.as_unix());
    Params, params => Value::Map(params);
    Upload, file => Value::File(Box::new(file));
}

impl<T: Into<Param>> From<Vec<T>> for Param {
    fn from(items: Vec<T>) -> Self {
        let mut list = Params::new();
        for item in items {
            item.into().write(Slot::apart(&mut list));
        }
        Self(Value::List(list))
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
