//! Multipart bodies for file uploads, as in [RFC 7578](https://www.rfc-editor.org/rfc/rfc7578).

use crate::error::build::BuildError;
use crate::form::check_name;
use crate::idempotency::IdempotencyKey;
use crate::params::Params;
use crate::params::tape::{Entries, Node, Unsendable, text};
use crate::upload::Upload;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Whether one of the parameters is a file, so that the body has to be multipart.
pub(crate) fn is_needed(params: &Params) -> bool {
    params.entries().any(|(_, value)| matches!(value, Node::File(_)))
}

/// Writes the body, and returns it with its boundary. The boundary is a hash of the idempotency key and the parts, so
/// that a retried upload has the same bytes, even in another process, and so that no file can contain the boundary to
/// add parts, even if its author knows the key.
pub(crate) fn body(
    params: &Params,
    key: Option<&IdempotencyKey>,
) -> Result<(Vec<u8>, String), BuildError> {
    let digest = Sha256::new()
        .chain_update(key.map_or("", IdempotencyKey::as_str))
        .chain_update(encode(params, "")?)
        .finalize();
    let mut boundary = String::from("pinstripe-");
    for byte in digest.iter().take(16) {
        let _ = write!(boundary, "{byte:02x}");
    }
    Ok((encode(params, &boundary)?, boundary))
}

/// Writes the body with a given boundary.
fn encode(params: &Params, boundary: &str) -> Result<Vec<u8>, BuildError> {
    params.fault()?;
    let mut body = Body { out: Vec::new(), params, boundary };
    body.entries(params.entries(), "")?;
    body.out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Ok(body.out)
}

/// Puts a key into its parent's brackets.
fn key(name: &str, parent: &str) -> Result<String, BuildError> {
    check_name(name, parent)?;
    Ok(if parent.is_empty() { name.to_owned() } else { format!("{parent}[{name}]") })
}

struct Body<'b> {
    out: Vec<u8>,
    params: &'b Params,
    boundary: &'b str,
}

impl Body<'_> {
    fn entries(&mut self, entries: Entries<'_>, parent: &str) -> Result<(), BuildError> {
        for (name, value) in entries {
            self.value(&key(text(name), parent)?, value)?;
        }
        Ok(())
    }

    fn value(&mut self, name: &str, value: Node<'_>) -> Result<(), BuildError> {
        match value {
            Node::Unset => self.part(name, b""),
            Node::Bool(b) => self.part(name, if b { b"true" } else { b"false" }),
            Node::Int(n) => self.part(name, n.to_string().as_bytes()),
            Node::Wide(n) => self.part(name, n.to_string().as_bytes()),
            Node::Huge(n) => self.part(name, n.to_string().as_bytes()),
            Node::Float(x) => self.part(name, x.to_string().as_bytes()),
            Node::Text(text) => self.part(name, text),
            Node::List(items) => {
                for (index, (_, item)) in items.enumerate() {
                    self.value(&format!("{name}[{index}]"), item)?;
                }
            }
            Node::Map(entries) => self.entries(entries, name)?,
            Node::File(index) => match self.params.file(index) {
                Some(file) => self.file(name, file)?,
                None => return Err(BuildError::parameter(name, Unsendable::File.reason())),
            },
            Node::Invalid(why) => return Err(BuildError::parameter(name, why.reason())),
        }
        Ok(())
    }

    fn part(&mut self, name: &str, value: &[u8]) {
        self.open(name, "");
        self.close(value);
    }

    fn file(&mut self, name: &str, file: &Upload) -> Result<(), BuildError> {
        let Upload { name: filename, content_type, content } = file;
        if content_type.is_empty() || content_type.bytes().any(|b| b.is_ascii_control()) {
            return Err(BuildError::parameter(
                name,
                "its content type is not a valid header value",
            ));
        }
        let mut rest = String::from("; filename=\"");
        quote(if filename.is_empty() { "blob" } else { filename }, &mut rest);
        let _ = write!(rest, "\"\r\nContent-Type: {content_type}");
        self.open(name, &rest);
        self.close(content);
        Ok(())
    }

    fn open(&mut self, name: &str, rest: &str) {
        let mut head = format!("--{}\r\nContent-Disposition: form-data; name=\"", self.boundary);
        quote(name, &mut head);
        let _ = write!(head, "\"{rest}\r\n\r\n");
        self.out.extend_from_slice(head.as_bytes());
    }

    fn close(&mut self, value: &[u8]) {
        self.out.extend_from_slice(value);
        self.out.extend_from_slice(b"\r\n");
    }
}

/// Escapes quotes and line breaks in a name, as browsers and Stripe's SDKs do.
fn quote(name: &str, out: &mut String) {
    for c in name.chars() {
        match c {
            '"' => out.push_str("%22"),
            '\r' | '\n' => out.push(' '),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_has_its_parts_in_order_and_names_stay_in_their_quotes() {
        let file = Upload::new("a\"b\r\nX: y.png", &b"\x00--B"[..]).content_type("image/png");
        let params = Params::new()
            .with("purpose", "dispute_evidence")
            .with("file", file)
            .with("file_link_data", Params::new().with("create", true));
        assert!(is_needed(&params));
        let body = encode(&params, "B").unwrap();
        let expected = "--B\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\n\
            dispute_evidence\r\n\
            --B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b  X: y.png\"\r\n\
            Content-Type: image/png\r\n\r\n\0--B\r\n\
            --B\r\nContent-Disposition: form-data; name=\"file_link_data[create]\"\r\n\r\ntrue\r\n\
            --B--\r\n";
        assert_eq!(String::from_utf8(body).unwrap(), expected);
    }

    #[test]
    fn what_would_change_the_structure_is_refused() {
        let file = || Upload::new("a", &b""[..]);
        for params in [
            Params::new().with("a[b]", file()),
            Params::new().with("a", Params::new().with("", 1)),
            Params::new().with("file", file().content_type("text/plain\r\nX: y")),
        ] {
            assert!(matches!(encode(&params, "B"), Err(BuildError::Parameter { .. })));
        }
    }
}
