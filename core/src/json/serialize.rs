//! Serializing JSON: the same fields in the same order, and numbers with the same digits.

use super::tape::Inside;
use super::value::Kind;
use super::{Json, JsonRef};
use serde::ser::Error;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.by_ref().serialize(serializer)
    }
}

impl Serialize for JsonRef<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Object | Kind::Array if matches!(self.inside(), Inside::Closed) => {
                Err(Error::custom("it is nested too deeply, or has a name that is not a text"))
            }
            Kind::Object => serializer.collect_map(self.fields()),
            Kind::Array => serializer.collect_seq(self.items()),
            Kind::String => match self.as_str() {
                Some(text) => serializer.serialize_str(text),
                None => raw(self.text(), serializer),
            },
            Kind::Null => serializer.serialize_unit(),
            Kind::Bool => serializer.serialize_bool(self.as_bool() == Some(true)),
            Kind::Number => number(self.text(), serializer),
        }
    }
}

fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    match (text.parse(), text.parse(), text.parse::<f64>()) {
        (Ok(n), _, _) if text != "-0" => serializer.serialize_i64(n),
        (_, Ok(n), _) => serializer.serialize_u64(n),
        (_, _, Ok(x)) if text.contains('.') && x.to_string() == text => serializer.serialize_f64(x),
        // None of Rust's number types can represent it exactly.
        _ => raw(text, serializer),
    }
}

/// Writes a value as raw text, which serde_json keeps unchanged.
fn raw<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(text.to_owned()).map_err(Error::custom)?.serialize(serializer)
}
