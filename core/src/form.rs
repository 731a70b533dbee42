//! Stripe's form encoding: nested maps as `a[b][c]=`, lists as `a[0]=`.
//!
//! Only structural brackets are literal. All other bytes except `A-Z a-z 0-9 - . _ ~` are percent-encoded, and a
//! space is `+`, as in [application/x-www-form-urlencoded][form]. A key that is empty or contains a bracket is
//! refused, since it would change the structure that Stripe reads.
//!
//! [form]: https://url.spec.whatwg.org/#application/x-www-form-urlencoded

use crate::error::build::BuildError;
use crate::params::{FILE, Param, Params, Value};
use serde::Serialize;
use std::fmt::Write;

/// Encodes any value that serde serializes as a map or a struct.
///
/// `None`, a unit, an empty list and an empty map write nothing, not even inside a list. [`Unset`](crate::Unset) and
/// `""` write `key=`. Integers are exact; floats are written in their shortest form without an exponent.
///
/// ```
/// use std::collections::BTreeMap;
///
/// let capabilities = BTreeMap::from([("capabilities", BTreeMap::from([
///     ("card_payments", BTreeMap::from([("requested", true)])),
///     ("transfers", BTreeMap::from([("requested", true)])),
/// ]))]);
/// assert_eq!(
///     pinstripe_core::form::to_string(&capabilities)?,
///     "capabilities[card_payments][requested]=true&capabilities[transfers][requested]=true",
/// );
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
///
/// # Errors
///
/// [`BuildError::Parameter`] if [`Params::from_serialize`] refuses the value, or if a key contains a bracket.
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, BuildError> {
    encode(&Params::from_serialize(value)?)
}

pub(crate) fn encode(params: &Params) -> Result<String, BuildError> {
    params.fault()?;
    let mut writer = Writer { out: String::new(), key: String::new() };
    for (name, value) in params.entries() {
        writer.key.clear();
        writer.name(name)?;
        writer.value(value)?;
    }
    Ok(writer.out)
}

struct Writer {
    out: String,
    /// The encoded key of the current value, including brackets.
    key: String,
}

impl Writer {
    fn value(&mut self, value: &Value) -> Result<(), BuildError> {
        match value {
            Value::Nothing => {}
            Value::Unset => self.pair(""),
            Value::Bool(b) => self.pair(if *b { "true" } else { "false" }),
            // No number contains a character that needs encoding.
            Value::Int(n) => self.number(n),
            Value::Huge(n) => self.number(n),
            Value::Float(x) => self.number(x),
            Value::Text(s) => self.pair(s),
            Value::List(items) => return self.list(items),
            Value::Map(params) => return self.map(params),
            Value::File(_) => return Err(BuildError::parameter(&self.key, FILE)),
            Value::Invalid(reason) => return Err(BuildError::parameter(&self.key, reason)),
        }
        Ok(())
    }

    fn list(&mut self, items: &[Param]) -> Result<(), BuildError> {
        let outer = self.key.len();
        for (index, item) in items.iter().enumerate() {
            let _ = write!(self.key, "[{index}]");
            self.value(&item.0)?;
            self.key.truncate(outer);
        }
        Ok(())
    }

    fn map(&mut self, params: &Params) -> Result<(), BuildError> {
        params.fault().map_err(|fault| fault.inside(&self.key))?;
        let outer = self.key.len();
        for (name, value) in params.entries() {
            self.key.push('[');
            self.name(name)?;
            self.key.push(']');
            self.value(value)?;
            self.key.truncate(outer);
        }
        Ok(())
    }

    fn name(&mut self, name: &str) -> Result<(), BuildError> {
        check_name(name, &self.key)?;
        escape(name, true, &mut self.key);
        Ok(())
    }

    fn start(&mut self) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        self.out.push_str(&self.key);
        self.out.push('=');
    }

    fn pair(&mut self, value: &str) {
        self.start();
        escape(value, true, &mut self.out);
    }

    fn number(&mut self, number: &dyn std::fmt::Display) {
        self.start();
        let _ = write!(self.out, "{number}");
    }
}

/// Refuses a name that would change the structure that Stripe reads; `parent` is the key above it.
pub(crate) fn check_name(name: &str, parent: &str) -> Result<(), BuildError> {
    if name.bytes().any(|b| matches!(b, b'[' | b']')) {
        return Err(BuildError::parameter(parent, "a key below it contains a bracket"));
    }
    // Stripe would read `a[]=` as one more item of a list.
    if name.is_empty() {
        return Err(BuildError::parameter(parent, "a key below it is empty"));
    }
    Ok(())
}

/// Percent-encodes everything except the unreserved characters of RFC 3986, section 2.3; a space becomes `+` in a
/// form and `%20` in a path.
pub(crate) fn escape(text: &str, form: bool, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut plain = 0;
    for (at, byte) in text.bytes().enumerate() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            continue;
        }
        // `plain` and `at` are character boundaries, so this slice always exists.
        out.push_str(text.get(plain..at).unwrap_or_default());
        plain = at + 1;
        if form && byte == b' ' {
            out.push('+');
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out.push_str(text.get(plain..).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::Unset;

    #[test]
    fn what_is_absent_writes_nothing_and_what_is_unset_writes_its_key() {
        let params = Params::new()
            .with("none", None::<i64>)
            .with("list", Vec::<i64>::new())
            .with("map", Params::new())
            .with("unset", Unset)
            .with("empty", "")
            .with("nested", Params::new().with("unset", Unset));
        assert_eq!(encode(&params).unwrap(), "unset=&empty=&nested[unset]=");
    }

    #[test]
    fn numbers_are_exact() {
        let params = Params::new()
            .with("a", i64::MIN)
            .with("b", u128::MAX)
            .with("c", 1e21)
            .with("d", 1e-7)
            .with("e", 1.0);
        assert_eq!(
            encode(&params).unwrap(),
            "a=-9223372036854775808&b=340282366920938463463374607431768211455\
             &c=1000000000000000000000&d=0.0000001&e=1"
        );
        for bad in [f64::NAN, f64::INFINITY] {
            let error = encode(&Params::new().with("amount", bad)).unwrap_err();
            assert_eq!(error.to_string(), "parameter `amount`: it is not a finite number");
        }
    }

    #[test]
    fn every_byte_but_the_unreserved_is_encoded() {
        let mut out = String::new();
        escape("aZ09-._~ é[&=+%/\u{0}", true, &mut out);
        assert_eq!(out, "aZ09-._~+%C3%A9%5B%26%3D%2B%25%2F%00");
        out.clear();
        escape("a b", false, &mut out);
        assert_eq!(out, "a%20b");
    }
}
