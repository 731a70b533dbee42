//! Stripe's form encoding: nested maps as `a[b][c]=`, lists as `a[0]=`.
//!
//! Only structural brackets are literal. All other bytes except `A-Z a-z 0-9 - . _ ~` are percent-encoded, and a
//! space is `+`, as in [application/x-www-form-urlencoded][form]. A key that is empty or contains a bracket is
//! refused, since it would change the structure that Stripe reads.
//!
//! [form]: https://url.spec.whatwg.org/#application/x-www-form-urlencoded

use crate::error::build::BuildError;
use crate::params::Params;
use crate::params::serializer::{Key, NO_MAP, Sink, write};
use crate::params::tape::{Entries, Node, Unsendable};
use serde::Serialize;

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
    let mut form = Form::with_capacity(256);
    match write(value, &mut form) {
        Ok(_) => Ok(form.finish()),
        Err(_) if form.is_list => encode(&Params::from_serialize(value)?),
        Err(error) => Err(error),
    }
}

/// Encodes parameters, as a client does.
///
/// # Errors
///
/// [`BuildError::Parameter`] if a value cannot be sent, or if a key is empty or contains a bracket.
pub fn encode(params: &Params) -> Result<String, BuildError> {
    params.fault()?;
    let entries = params.entries();
    // A pair is about as long as its entry, unless its name stands in several brackets.
    let mut form = Form::with_capacity(entries.0.len() * 3 / 2);
    form.entries(entries, false)?;
    Ok(form.finish())
}

/// A form that is being written.
struct Form {
    out: Vec<u8>,
    /// What stands before the name of each pair: `&`, or `&a[b][` in the map `b` of the map `a`.
    around: Vec<u8>,
    /// Whether the whole value is a list.
    is_list: bool,
}

impl Form {
    fn with_capacity(capacity: usize) -> Self {
        let mut around = Vec::with_capacity(64);
        around.push(b'&');
        Self { out: Vec::with_capacity(capacity), around, is_list: false }
    }

    fn finish(self) -> String {
        String::from_utf8(self.out).unwrap_or_else(|_| unreachable!("a form is ASCII"))
    }

    fn entries(&mut self, entries: Entries<'_>, is_list: bool) -> Result<(), BuildError> {
        for (index, (name, node)) in entries.enumerate() {
            let key = if is_list { Key::Item(index) } else { Key::Name(name) };
            match node {
                Node::List(items) => self.part(key, items, true)?,
                Node::Map(entries) => self.part(key, entries, false)?,
                leaf => self.leaf(key, leaf)?,
            }
        }
        Ok(())
    }

    fn part(&mut self, key: Key<'_>, part: Entries<'_>, is_list: bool) -> Result<(), BuildError> {
        let around = self.open(key, is_list)?;
        self.entries(part, is_list)?;
        self.close(around);
        Ok(())
    }

    /// The encoded name of the list or map that is being written, including brackets.
    fn parent(&self) -> String {
        let name = self.around.strip_suffix(b"[").unwrap_or(&self.around);
        String::from_utf8_lossy(&name[1..]).into_owned()
    }

    fn refused(&self, key: Key<'_>, reason: &'static str) -> BuildError {
        let mut form = Self::with_capacity(0);
        form.around.clone_from(&self.around);
        match form.open(key, false) {
            Ok(_) => BuildError::parameter(&form.parent(), reason),
            Err(error) => error,
        }
    }
}

impl Sink for Form {
    fn leaf(&mut self, key: Key<'_>, value: Node<'_>) -> Result<(), BuildError> {
        let Self { out, around, .. } = self;
        let is_part = around.len() > 1;
        out.extend_from_slice(if out.is_empty() { &around[1..] } else { around });
        if let Err(reason) = write_name(key, out) {
            return Err(BuildError::parameter(&self.parent(), reason));
        }
        out.extend_from_slice(if is_part { b"]=" } else { b"=" });
        match value {
            Node::Text(text) => escape_into(text, out),
            // No number contains a character that needs encoding.
            Node::Int(n) => integer(n, out),
            Node::Bool(b) => out.extend_from_slice(if b { b"true" } else { b"false" }),
            Node::Unset => {}
            Node::Wide(n) => out.extend_from_slice(n.to_string().as_bytes()),
            Node::Huge(n) => out.extend_from_slice(n.to_string().as_bytes()),
            Node::Float(x) => out.extend_from_slice(x.to_string().as_bytes()),
            Node::Invalid(why) => return Err(self.refused(key, why.reason())),
            Node::File(_) => return Err(self.refused(key, Unsendable::File.reason())),
            Node::List(_) | Node::Map(_) => unreachable!("they are opened"),
        }
        Ok(())
    }

    fn open(&mut self, key: Key<'_>, is_list: bool) -> Result<usize, BuildError> {
        let opened = self.around.len();
        if let Key::Root = key {
            self.is_list = is_list;
            return if is_list { Err(BuildError::parameter("", NO_MAP)) } else { Ok(opened) };
        }
        if let Err(reason) = write_name(key, &mut self.around) {
            self.around.truncate(opened);
            return Err(BuildError::parameter(&self.parent(), reason));
        }
        self.around.extend_from_slice(if opened > 1 { b"][" } else { b"[" });
        Ok(opened)
    }

    fn close(&mut self, opened: usize) {
        self.around.truncate(opened);
    }

    fn place(&self, error: BuildError, key: Key<'_>) -> BuildError {
        match error {
            BuildError::Parameter { path, reason }
                if path.is_empty() && reason != EMPTY && reason != BRACKET =>
            {
                self.refused(key, reason)
            }
            error => error,
        }
    }
}

const EMPTY: &str = "a key below it is empty";
const BRACKET: &str = "a key below it contains a bracket";

/// Refuses a name that would change the structure that Stripe reads; `parent` is the key above it.
pub(crate) fn check_name(name: &str, parent: &str) -> Result<(), BuildError> {
    write_name(Key::Name(name.as_bytes()), &mut Vec::new())
        .map_err(|reason| BuildError::parameter(parent, reason))
}

/// Writes a name, or an index.
fn write_name(key: Key<'_>, out: &mut Vec<u8>) -> Result<(), &'static str> {
    match key {
        Key::Name(name) => match plain_length(name) {
            // Stripe would read `a[]=` as one more item of a list.
            0 if name.is_empty() => return Err(EMPTY),
            plain if plain == name.len() => out.extend_from_slice(name),
            _ if name.iter().any(|b| matches!(b, b'[' | b']')) => return Err(BRACKET),
            _ => escape_into(name, out),
        },
        Key::Item(index) => integer(i64::try_from(index).unwrap_or(i64::MAX), out),
        Key::Root => return Err(NO_MAP),
    }
    Ok(())
}

fn integer(n: i64, out: &mut Vec<u8>) {
    let mut digits = [0; 19];
    let mut at = digits.len();
    let mut rest = n.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if n < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(&digits[at..]);
}

/// Whether a byte is one of the unreserved characters of RFC 3986, section 2.3.
const fn is_plain(byte: u8) -> bool {
    PLAIN[byte as usize]
}

const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        plain[byte] = b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
        byte += 1;
    }
    plain
};

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// How many bytes stand before the first one that is not plain.
fn plain_length(text: &[u8]) -> usize {
    let (eights, _) = text.as_chunks::<8>();
    // Eight table look-ups without a branch are faster than eight with one.
    let plain = |eight: &&[u8; 8]| eight.iter().fold(true, |plain, byte| plain & is_plain(*byte));
    let whole = eights.iter().take_while(plain).count() * 8;
    whole + text[whole..].iter().take_while(|byte| is_plain(**byte)).count()
}

/// Percent-encodes everything except the unreserved characters; a space becomes `+`.
fn escape_into(mut text: &[u8], out: &mut Vec<u8>) {
    loop {
        let (plain, rest) = text.split_at(plain_length(text));
        out.extend_from_slice(plain);
        match rest {
            [] => return,
            [b' ', rest @ ..] => {
                out.push(b'+');
                text = rest;
            }
            [byte, rest @ ..] => {
                let hex = |digit: u8| HEX[usize::from(digit)];
                out.extend_from_slice(&[b'%', hex(byte >> 4), hex(byte & 15)]);
                text = rest;
            }
        }
    }
}

/// Percent-encodes everything except the unreserved characters, for a segment of a path.
pub(crate) fn escape(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if is_plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
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
        let text = "aZ09-._~ é[&=+%/\u{0}";
        let expected = "aZ09-._~+%C3%A9%5B%26%3D%2B%25%2F%00";
        let mut form = Vec::new();
        escape_into(text.as_bytes(), &mut form);
        assert_eq!(form, expected.as_bytes());
        let mut path = String::new();
        escape(text, &mut path);
        assert_eq!(path, expected.replace('+', "%20"));
    }
}
