//! One level of a JSON value, with the levels below it still to be read.

use super::{Json, Kind, MAX_DEPTH};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt::{self, Write};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

pub(super) enum Level {
    Object(Box<[Field]>),
    Array(Box<[Json]>),
    /// A string with its escapes undone.
    Text(Box<str>),
}

pub(super) struct Field {
    name: Name,
    pub(super) value: Json,
}

enum Name {
    /// Where it stands in the document.
    At(Range<u32>),
    /// Undone from its escapes.
    Text(Box<str>),
}

impl Field {
    pub(super) fn name(&self) -> &str {
        std::str::from_utf8(self.name_bytes()).unwrap_or_default()
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name_bytes() == name.as_bytes()
    }

    fn name_bytes(&self) -> &[u8] {
        match &self.name {
            Name::At(range) => {
                let range = range.start as usize..range.end as usize;
                self.value.document.get(range).unwrap_or_default()
            }
            Name::Text(text) => text.as_bytes(),
        }
    }
}

impl Level {
    /// Takes `json` apart, and the objects along `path` in the same scan; nothing if it is a scalar, invalid,
    /// or too deep.
    pub(super) fn read(json: &Json, path: &'static [&'static str]) -> Option<Self> {
        if json.depth >= MAX_DEPTH {
            return None;
        }
        let text = std::str::from_utf8(json.bytes()).ok()?;
        let mut source = serde_json::Deserializer::from_str(text);
        let reader = Reader { parent: json, path };
        let level = match json.kind() {
            Kind::Object => source.deserialize_map(reader).ok()?,
            Kind::Array => source.deserialize_seq(reader).ok()?,
            Kind::String => Self::Text(serde_json::from_str(text).ok()?),
            _ => return None,
        };
        source.end().ok().or(matches!(level, Self::Text(_)).then_some(()))?;
        Some(level)
    }
}

struct Reader<'a> {
    parent: &'a Json,
    path: &'static [&'static str],
}

impl<'a> Reader<'a> {
    /// The place of a part of the document's text: the distance between the two.
    fn place(&self, part: &str) -> Range<u32> {
        let start = part.as_ptr().addr() - self.parent.document.as_ptr().addr();
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        start..start.saturating_add(u32::try_from(part.len()).unwrap_or(u32::MAX))
    }

    fn child(&self, range: Range<u32>) -> Json {
        Json {
            document: self.parent.document.clone(),
            range,
            depth: self.parent.depth + 1,
            level: OnceLock::new(),
        }
    }

    /// Where the object begins that a name is followed by, if the path leads on into it.
    fn leads_into(&self, name: &str) -> Option<u32> {
        if self.path.first() != Some(&name) {
            return None;
        }
        let quote = self.place(name).end;
        let colon = self.after_space(quote + 1)?;
        let start = self.after_space(colon + 1)?;
        (self.parent.document.get(start as usize) == Some(&b'{')).then_some(start)
    }

    /// Where the first byte stands that is no white space.
    fn after_space(&self, at: u32) -> Option<u32> {
        let rest = self.parent.document.get(at as usize..)?;
        let space = |b: &u8| !matches!(b, b' ' | b'\t' | b'\n' | b'\r');
        rest.iter().position(space).and_then(|n| u32::try_from(n).ok()).map(|n| at + n)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Level;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Level, A::Error> {
        let mut fields = Vec::new();
        while let Some(name) = map.next_key::<Text<'de>>()? {
            let (name, start) = match name.0 {
                Cow::Borrowed(name) => (Name::At(self.place(name)), self.leads_into(name)),
                Cow::Owned(name) => (Name::Text(name.into()), None),
            };
            let value = match start {
                Some(start) => map.next_value_seed(Inner { outer: &self, start })?,
                None => self.child(self.place(map.next_value::<&'de RawValue>()?.get())),
            };
            fields.push(Field { name, value });
        }
        Ok(Level::Object(fields.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Level, A::Error> {
        let mut items = Vec::new();
        while let Some(raw) = seq.next_element::<&'de RawValue>()? {
            items.push(self.child(self.place(raw.get())));
        }
        Ok(Level::Array(items.into()))
    }
}

/// An object that is taken apart together with the one that holds it.
struct Inner<'a> {
    outer: &'a Reader<'a>,
    start: u32,
}

impl<'de> DeserializeSeed<'de> for Inner<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        let mut json = self.outer.child(self.start..self.start);
        let path = self.outer.path.get(1..).unwrap_or_default();
        let level = deserializer.deserialize_map(Reader { parent: &json, path })?;
        // It ends with the brace after its last field.
        let last = match &level {
            Level::Object(fields) => fields.last().map(|field| field.value.range.end),
            _ => None,
        };
        let brace = self.outer.after_space(last.unwrap_or(self.start + 1));
        json.range.end = brace.unwrap_or(self.start).saturating_add(1);
        json.level = Arc::new(level).into();
        Ok(json)
    }
}

/// A field's name, borrowed unless it holds an escape.
struct Text<'a>(Cow<'a, str>);

impl<'de> serde::Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }
            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(name)))
            }
            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(name.to_owned())))
            }
        }
        deserializer.deserialize_str(Visit)
    }
}

/// Writes the path from `json` to the value that lies at `range`.
pub(super) fn path_to(json: &Json, range: &Range<u32>, path: &mut String) {
    let mut at = json.clone();
    while at.range != *range {
        let holds = |child: &Json| child.range.start <= range.start && range.end <= child.range.end;
        let next = match at.level() {
            Some(Level::Object(fields)) => {
                fields.iter().find(|field| holds(&field.value)).map(|field| {
                    push_name(field.name(), path);
                    field.value.clone()
                })
            }
            Some(Level::Array(items)) => items.iter().position(holds).map(|index| {
                let _ = write!(path, "[{index}]");
                items[index].clone()
            }),
            _ => None,
        };
        match next {
            Some(child) => at = child,
            None => return,
        }
    }
}

pub(super) fn push_name(name: &str, path: &mut String) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}
