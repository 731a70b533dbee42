//! The serializer that writes any serializable value to a [`Sink`]: into parameters, or as a form at once.

use crate::error::build::BuildError;
use crate::params::slot::bit;
use crate::params::tape::{self, LONGEST, Node, Unsendable};
use crate::params::{MAX_DEPTH, Params, UNSET};
use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use std::fmt::{Display, Write};

/// What values are written to.
pub(crate) trait Sink {
    /// Writes a value without parts.
    fn leaf(&mut self, key: Key<'_>, value: Node<'_>) -> Result<(), BuildError>;
    /// Begins a list or a map; what it returns ends it.
    fn open(&mut self, key: Key<'_>, is_list: bool) -> Result<usize, BuildError>;
    fn close(&mut self, opened: usize);
    /// Says where an error has happened.
    fn place(&self, error: BuildError, key: Key<'_>) -> BuildError;
}

/// The place of a value in the list or map around it.
#[derive(Clone, Copy)]
pub(crate) enum Key<'k> {
    /// The whole value.
    Root,
    Name(&'k [u8]),
    Item(usize),
}

pub(crate) fn write<T: Serialize + ?Sized>(
    value: &T,
    sink: &mut impl Sink,
) -> Result<bool, BuildError> {
    value.serialize(Writer { sink, key: Key::Root, depth: 0 })
}

/// Converts a map, a struct or a list of pairs.
pub(super) fn params<T: Serialize + ?Sized>(value: &T) -> Result<Params, BuildError> {
    let mut sink = Tree { params: Params::new(), level: 0, is_list: false };
    write(value, &mut sink)?;
    if sink.params.tape.len() > LONGEST {
        return Err(BuildError::parameter("", "they have more than 4 GiB"));
    }
    if !sink.is_list {
        return Ok(sink.params);
    }
    let mut params = Params::new();
    for (_, item) in sink.params.entries() {
        let Node::List(mut pair) = item else { return Err(no_map()) };
        match (pair.next(), pair.next(), pair.next()) {
            (Some((_, Node::Text(name))), Some((_, value)), None) => {
                params.put(tape::text(name), |slot| slot.put(value));
            }
            _ => return Err(no_map()),
        }
    }
    params.depth = sink.params.depth;
    Ok(params)
}

pub(crate) const NO_MAP: &str = "the value is not a map, a struct or a list of pairs";

fn no_map() -> BuildError {
    BuildError::parameter("", NO_MAP)
}

/// Parameters that are being made.
struct Tree {
    params: Params,
    level: u8,
    is_list: bool,
}

fn name(key: Key<'_>) -> &[u8] {
    match key {
        Key::Name(name) => name,
        Key::Root | Key::Item(_) => &[],
    }
}

impl Sink for Tree {
    fn leaf(&mut self, key: Key<'_>, value: Node<'_>) -> Result<(), BuildError> {
        if matches!(key, Key::Root) {
            return Err(no_map());
        }
        if self.level == 1 {
            self.params.names |= bit(name(key));
        }
        tape::put(&mut self.params.tape, name(key), value);
        Ok(())
    }

    fn open(&mut self, key: Key<'_>, is_list: bool) -> Result<usize, BuildError> {
        if self.level == 1 {
            self.params.names |= bit(name(key));
        }
        // The whole value is the tree itself, one level above its deepest part.
        self.params.depth = self.params.depth.max(self.level);
        self.level += 1;
        if let Key::Root = key {
            self.is_list = is_list;
            return Ok(usize::MAX);
        }
        Ok(tape::open(&mut self.params.tape, name(key), is_list))
    }

    fn close(&mut self, opened: usize) {
        self.level -= 1;
        if opened != usize::MAX {
            tape::close(&mut self.params.tape, opened);
        }
    }

    fn place(&self, error: BuildError, key: Key<'_>) -> BuildError {
        match key {
            Key::Root => error,
            Key::Name(name) => error.inside(tape::text(name)),
            Key::Item(index) => error.inside(&index.to_string()),
        }
    }
}

/// The text of a map's key.
#[derive(Default)]
struct Name(String);

impl Sink for Name {
    fn leaf(&mut self, _: Key<'_>, value: Node<'_>) -> Result<(), BuildError> {
        let _ = match value {
            Node::Text(text) => self.0.write_str(tape::text(text)),
            Node::Int(n) => write!(self.0, "{n}"),
            Node::Wide(n) => write!(self.0, "{n}"),
            Node::Huge(n) => write!(self.0, "{n}"),
            Node::Bool(b) => write!(self.0, "{b}"),
            _ => return Err(BuildError::parameter("", KEY)),
        };
        Ok(())
    }

    fn open(&mut self, _: Key<'_>, _: bool) -> Result<usize, BuildError> {
        Err(BuildError::parameter("", KEY))
    }

    fn close(&mut self, _: usize) {}

    fn place(&self, error: BuildError, _: Key<'_>) -> BuildError {
        error
    }
}

impl serde::ser::Error for BuildError {
    fn custom<T: Display>(reason: T) -> Self {
        // The message of a `Serialize` impl may quote its value, so only this crate's fixed texts are passed on.
        let reason = reason.to_string();
        let known = [Unsendable::NotFinite.reason(), Unsendable::TooLarge.reason(), TOO_DEEP, KEY];
        let known = known.into_iter().find(|known| **known == reason);
        Self::parameter("", known.unwrap_or("its type cannot be serialized"))
    }
}

const KEY: &str = "a key must be a text, an integer or a boolean";
const BYTES: &str = "bytes cannot be sent; use text";
const TOO_DEEP: &str = Unsendable::TooDeep.reason();

/// Writes one value. What it returns is whether there was anything to write.
struct Writer<'s, 'k, S> {
    sink: &'s mut S,
    key: Key<'k>,
    depth: usize,
}

type Written = Result<bool, BuildError>;

impl<'s, S: Sink> Writer<'s, '_, S> {
    fn leaf(self, value: Node<'_>) -> Written {
        self.sink.leaf(self.key, value)?;
        Ok(true)
    }

    fn wide(self, n: i128) -> Written {
        self.leaf(i64::try_from(n).map_or(Node::Wide(n), Node::Int))
    }

    /// Begins a list or a map, or one that stands under the name of a variant.
    fn open(
        self,
        variant: Option<&'static str>,
        is_list: bool,
    ) -> Result<Parts<'s, S>, BuildError> {
        let Self { sink, mut key, mut depth } = self;
        let deeper = |depth| match depth + 1 {
            depth if depth >= MAX_DEPTH => Err(BuildError::parameter("", TOO_DEEP)),
            depth => Ok(depth),
        };
        let mut outer = None;
        if let Some(variant) = variant {
            depth = deeper(depth)?;
            outer = Some(sink.open(key, false)?);
            key = Key::Name(variant.as_bytes());
        }
        depth = deeper(depth)?;
        let opened = sink.open(key, is_list)?;
        Ok(Parts { sink, opened, outer, depth, items: 0, name: Name::default() })
    }
}

impl<'s, S: Sink> Serializer for Writer<'s, '_, S> {
    type Ok = bool;
    type Error = BuildError;
    type SerializeSeq = Parts<'s, S>;
    type SerializeTuple = Parts<'s, S>;
    type SerializeTupleStruct = Parts<'s, S>;
    type SerializeTupleVariant = Parts<'s, S>;
    type SerializeMap = Parts<'s, S>;
    type SerializeStruct = Parts<'s, S>;
    type SerializeStructVariant = Parts<'s, S>;

    fn serialize_bool(self, v: bool) -> Written {
        self.leaf(Node::Bool(v))
    }
    fn serialize_i8(self, v: i8) -> Written {
        self.leaf(Node::Int(v.into()))
    }
    fn serialize_i16(self, v: i16) -> Written {
        self.leaf(Node::Int(v.into()))
    }
    fn serialize_i32(self, v: i32) -> Written {
        self.leaf(Node::Int(v.into()))
    }
    fn serialize_i64(self, v: i64) -> Written {
        self.leaf(Node::Int(v))
    }
    fn serialize_i128(self, v: i128) -> Written {
        self.wide(v)
    }
    fn serialize_u8(self, v: u8) -> Written {
        self.leaf(Node::Int(v.into()))
    }
    fn serialize_u16(self, v: u16) -> Written {
        self.leaf(Node::Int(v.into()))
    }
    fn serialize_u32(self, v: u32) -> Written {
        self.leaf(Node::Int(v.into()))
    }
    fn serialize_u64(self, v: u64) -> Written {
        self.wide(v.into())
    }
    fn serialize_u128(self, v: u128) -> Written {
        match i128::try_from(v) {
            Ok(v) => self.wide(v),
            Err(_) => self.leaf(Node::Huge(v)),
        }
    }
    fn serialize_f32(self, v: f32) -> Written {
        // Converted through its shortest text, so that 0.1 does not become 0.10000000149011612.
        self.serialize_f64(v.to_string().parse().unwrap_or(f64::from(v)))
    }
    fn serialize_f64(self, v: f64) -> Written {
        let infinite = Node::Invalid(Unsendable::NotFinite);
        self.leaf(if v.is_finite() { Node::Float(v) } else { infinite })
    }
    fn serialize_char(self, v: char) -> Written {
        self.serialize_str(v.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, v: &str) -> Written {
        self.leaf(Node::Text(v.as_bytes()))
    }
    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(BuildError::parameter("", BYTES))
    }
    fn serialize_none(self) -> Written {
        Ok(false)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Written {
        Ok(false)
    }
    fn serialize_unit_struct(self, name: &'static str) -> Written {
        if name == UNSET { self.leaf(Node::Unset) } else { Ok(false) }
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, v: &T) -> Written {
        v.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        let mut map = self.open(None, false)?;
        SerializeStruct::serialize_field(&mut map, variant, value)?;
        map.finish()
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'s, S>, BuildError> {
        self.open(None, true)
    }
    fn serialize_tuple(self, _: usize) -> Result<Parts<'s, S>, BuildError> {
        self.open(None, true)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts<'s, S>, BuildError> {
        self.open(None, true)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Parts<'s, S>, BuildError> {
        self.open(Some(variant), true)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'s, S>, BuildError> {
        self.open(None, false)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'s, S>, BuildError> {
        self.open(None, false)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Parts<'s, S>, BuildError> {
        self.open(Some(variant), false)
    }
}

/// A list or a map that is being written.
struct Parts<'s, S> {
    sink: &'s mut S,
    opened: usize,
    /// The map around it, if it stands under the name of a variant.
    outer: Option<usize>,
    depth: usize,
    items: usize,
    name: Name,
}

impl<S: Sink> Parts<'_, S> {
    fn add<T: Serialize + ?Sized>(&mut self, key: Key<'_>, value: &T) -> Written {
        let written = value.serialize(Writer { sink: &mut *self.sink, key, depth: self.depth });
        written.map_err(|error| self.sink.place(error, key))
    }

    fn add_item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), BuildError> {
        // An item that is nothing has no index.
        self.items += usize::from(self.add(Key::Item(self.items), value)?);
        Ok(())
    }

    fn finish(self) -> Written {
        self.sink.close(self.opened);
        if let Some(outer) = self.outer {
            self.sink.close(outer);
        }
        Ok(true)
    }
}

macro_rules! list {
    ($($trait:ident $method:ident),*) => {$(
        impl<S: Sink> $trait for Parts<'_, S> {
            type Ok = bool;
            type Error = BuildError;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), BuildError> {
                self.add_item(value)
            }
            fn end(self) -> Written {
                self.finish()
            }
        }
    )*};
}

list! {
    SerializeSeq serialize_element, SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field, SerializeTupleVariant serialize_field
}

impl<S: Sink> SerializeMap for Parts<'_, S> {
    type Ok = bool;
    type Error = BuildError;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), BuildError> {
        self.name.0.clear();
        match write(key, &mut self.name)? {
            true => Ok(()),
            false => Err(BuildError::parameter("", KEY)),
        }
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), BuildError> {
        let name = std::mem::take(&mut self.name);
        self.add(Key::Name(name.0.as_bytes()), value)?;
        self.name = name;
        Ok(())
    }
    fn end(self) -> Written {
        self.finish()
    }
}

macro_rules! fields {
    ($($trait:ident),*) => {$(
        impl<S: Sink> $trait for Parts<'_, S> {
            type Ok = bool;
            type Error = BuildError;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<(), BuildError> {
                self.add(Key::Name(key.as_bytes()), value)?;
                Ok(())
            }
            fn end(self) -> Written {
                self.finish()
            }
        }
    )*};
}

fields! { SerializeStruct, SerializeStructVariant }
