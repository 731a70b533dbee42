//! The serializer that turns any serializable value into a [`Param`].

use super::{MAX_DEPTH, NOT_FINITE, Param, Params, TOO_DEEP, UNSET, Value};
use crate::error::build::BuildError;
use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use std::borrow::Cow;
use std::fmt::Display;

impl serde::ser::Error for BuildError {
    fn custom<T: Display>(reason: T) -> Self {
        // The message of a `Serialize` impl may quote its value, so only this crate's fixed texts are passed on.
        let reason = reason.to_string();
        let known = [NOT_FINITE, TOO_DEEP, KEY].into_iter().find(|known| **known == reason);
        Self::parameter("", known.unwrap_or("its type cannot be serialized"))
    }
}

const KEY: &str = "a key must be a text, an integer or a boolean";
const BYTES: &str = "bytes cannot be sent; use text";

#[derive(Clone, Copy)]
pub(super) struct ToParam {
    pub(super) depth: usize,
}

impl ToParam {
    fn deeper(self) -> Result<Self, BuildError> {
        if self.depth + 1 >= MAX_DEPTH {
            Err(BuildError::custom(TOO_DEEP))
        } else {
            Ok(Self { depth: self.depth + 1 })
        }
    }

    fn list(self) -> Result<List, BuildError> {
        Ok(List { inner: self.deeper()?, items: Vec::new(), variant: None })
    }

    fn map(self) -> Result<Map, BuildError> {
        Ok(Map { inner: self.deeper()?, params: Params::new(), key: None, variant: None })
    }
}

type Made = Result<Param, BuildError>;

fn tagged(variant: Option<&'static str>, param: Param) -> Param {
    match variant {
        Some(name) => Param(Value::Map(Params::new().with(name, param))),
        None => param,
    }
}

impl Serializer for ToParam {
    type Ok = Param;
    type Error = BuildError;
    type SerializeSeq = List;
    type SerializeTuple = List;
    type SerializeTupleStruct = List;
    type SerializeTupleVariant = List;
    type SerializeMap = Map;
    type SerializeStruct = Map;
    type SerializeStructVariant = Map;

    fn serialize_bool(self, v: bool) -> Made {
        Ok(v.into())
    }
    fn serialize_i8(self, v: i8) -> Made {
        Ok(i64::from(v).into())
    }
    fn serialize_i16(self, v: i16) -> Made {
        Ok(i64::from(v).into())
    }
    fn serialize_i32(self, v: i32) -> Made {
        Ok(v.into())
    }
    fn serialize_i64(self, v: i64) -> Made {
        Ok(v.into())
    }
    fn serialize_i128(self, v: i128) -> Made {
        Ok(v.into())
    }
    fn serialize_u8(self, v: u8) -> Made {
        Ok(u32::from(v).into())
    }
    fn serialize_u16(self, v: u16) -> Made {
        Ok(u32::from(v).into())
    }
    fn serialize_u32(self, v: u32) -> Made {
        Ok(v.into())
    }
    fn serialize_u64(self, v: u64) -> Made {
        Ok(v.into())
    }
    fn serialize_u128(self, v: u128) -> Made {
        Ok(v.into())
    }
    fn serialize_f32(self, v: f32) -> Made {
        Ok(v.into())
    }
    fn serialize_f64(self, v: f64) -> Made {
        Ok(v.into())
    }
    fn serialize_char(self, v: char) -> Made {
        Ok(v.to_string().into())
    }
    fn serialize_str(self, v: &str) -> Made {
        Ok(v.into())
    }
    fn serialize_bytes(self, _: &[u8]) -> Made {
        Err(BuildError::parameter("", BYTES))
    }
    fn serialize_none(self) -> Made {
        Ok(Param(Value::Nothing))
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Made {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Made {
        Ok(Param(Value::Nothing))
    }
    fn serialize_unit_struct(self, name: &'static str) -> Made {
        Ok(Param(if name == UNSET { Value::Unset } else { Value::Nothing }))
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Made {
        Ok(Param(Value::Text(Cow::Borrowed(variant))))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Made {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Made {
        Ok(tagged(Some(variant), value.serialize(self.deeper()?)?))
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<List, BuildError> {
        self.list()
    }
    fn serialize_tuple(self, _: usize) -> Result<List, BuildError> {
        self.list()
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List, BuildError> {
        self.list()
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<List, BuildError> {
        Ok(List { variant: Some(variant), ..self.deeper()?.list()? })
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Map, BuildError> {
        self.map()
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Map, BuildError> {
        self.map()
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Map, BuildError> {
        Ok(Map { variant: Some(variant), ..self.deeper()?.map()? })
    }
}

pub(super) struct List {
    inner: ToParam,
    items: Vec<Param>,
    variant: Option<&'static str>,
}

impl List {
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), BuildError> {
        let index = self.items.len();
        let item = value.serialize(self.inner).map_err(|e| e.inside(&index.to_string()))?;
        if !matches!(item.0, Value::Nothing) {
            self.items.push(item);
        }
        Ok(())
    }

    fn finish(self) -> Made {
        Ok(tagged(self.variant, Param(Value::List(self.items))))
    }
}

macro_rules! list {
    ($($trait:ident $method:ident),*) => {$(
        impl $trait for List {
            type Ok = Param;
            type Error = BuildError;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), BuildError> {
                self.add(value)
            }
            fn end(self) -> Made {
                self.finish()
            }
        }
    )*};
}

list! {
    SerializeSeq serialize_element, SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field, SerializeTupleVariant serialize_field
}

pub(super) struct Map {
    inner: ToParam,
    params: Params,
    key: Option<Cow<'static, str>>,
    variant: Option<&'static str>,
}

impl Map {
    fn add<T: Serialize + ?Sized>(
        &mut self,
        key: Cow<'static, str>,
        value: &T,
    ) -> Result<(), BuildError> {
        let param = value.serialize(self.inner).map_err(|e| e.inside(&key))?;
        if !matches!(param.0, Value::Nothing) {
            // `ToParam` bounds the depth, and the keys of a map are distinct, so this is a plain push.
            self.params.entries.push((key, param));
        }
        Ok(())
    }

    fn finish(self) -> Made {
        Ok(tagged(self.variant, Param(Value::Map(self.params))))
    }
}

impl SerializeMap for Map {
    type Ok = Param;
    type Error = BuildError;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), BuildError> {
        self.key = Some(match key.serialize(self.inner)?.0 {
            Value::Text(text) => text,
            Value::Int(n) => n.to_string().into(),
            Value::Huge(n) => n.to_string().into(),
            Value::Bool(b) => if b { "true" } else { "false" }.into(),
            _ => return Err(BuildError::parameter("", KEY)),
        });
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), BuildError> {
        match self.key.take() {
            Some(key) => self.add(key, value),
            None => Err(BuildError::parameter("", KEY)),
        }
    }
    fn end(self) -> Made {
        self.finish()
    }
}

macro_rules! fields {
    ($($trait:ident),*) => {$(
        impl $trait for Map {
            type Ok = Param;
            type Error = BuildError;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<(), BuildError> {
                self.add(Cow::Borrowed(key), value)
            }
            fn end(self) -> Made {
                self.finish()
            }
        }
    )*};
}

fields! { SerializeStruct, SerializeStructVariant }
