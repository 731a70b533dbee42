//! One level of a JSON value, with the levels below it still to be read.

use super::{Json, Kind, MAX_DEPTH};
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt::{self, Write};
use std::ops::Range;
use std::sync::OnceLock;

pub(super) enum Level {
    Object(Box<[(Box<str>, Json)]>),
    Array(Box<[Json]>),
    /// A string with its escapes undone.
    Text(Box<str>),
}

impl Level {
    /// Takes `json` apart; nothing if it is a scalar, invalid, or too deep.
    pub(super) fn read(json: &Json) -> Option<Self> {
        if json.depth >= MAX_DEPTH {
            return None;
        }
        let text = std::str::from_utf8(json.bytes()).ok()?;
        let mut source = serde_json::Deserializer::from_str(text);
        let level = match json.kind() {
            Kind::Object => source.deserialize_map(Reader(json)).ok()?,
            Kind::Array => source.deserialize_seq(Reader(json)).ok()?,
            Kind::String => Self::Text(serde_json::from_str(text).ok()?),
            _ => return None,
        };
        source.end().ok().or(matches!(level, Self::Text(_)).then_some(()))?;
        Some(level)
    }
}

struct Reader<'a>(&'a Json);

impl Reader<'_> {
    fn child(&self, raw: &RawValue) -> Json {
        let parent = self.0;
        // The child's text is a part of the document's, so its place is the distance between the two.
        let start = raw.get().as_ptr().addr() - parent.document.as_ptr().addr();
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        let end = start.saturating_add(u32::try_from(raw.get().len()).unwrap_or(u32::MAX));
        Json {
            document: parent.document.clone(),
            range: start..end,
            depth: parent.depth + 1,
            level: OnceLock::new(),
        }
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Level;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object or an array")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Level, A::Error> {
        let mut fields = Vec::new();
        while let Some((name, raw)) = map.next_entry::<Name<'de>, &'de RawValue>()? {
            fields.push((name.0.into(), self.child(raw)));
        }
        Ok(Level::Object(fields.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Level, A::Error> {
        let mut items = Vec::new();
        while let Some(raw) = seq.next_element::<&'de RawValue>()? {
            items.push(self.child(raw));
        }
        Ok(Level::Array(items.into()))
    }
}

/// A field's name, borrowed unless it holds an escape.
struct Name<'a>(Cow<'a, str>);

impl<'de> serde::Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visit;
        impl<'de> Visitor<'de> for Visit {
            type Value = Name<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }
            fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(name)))
            }
            fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
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
                fields.iter().find(|(_, child)| holds(child)).map(|(name, child)| {
                    push_name(name, path);
                    child.clone()
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
