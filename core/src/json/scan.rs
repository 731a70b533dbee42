//! The one pass over a document: it checks that the text is JSON, and writes the tape.

use super::tape::{
    BITS, Document, FEW, MAX_DEPTH, Mark, SLOW, SLOW_TAG, UNESCAPED, high, low, pair, tag, word,
};
use bytes::Bytes;
use serde::de::IgnoredAny;
use std::sync::OnceLock;

/// Takes a document in; nothing if it is not JSON in UTF-8, or too large. As
/// [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259) has it, and no escape may stand for half a character.
pub(super) fn scan(text: Bytes) -> Option<Document> {
    if text.len() >> BITS != 0 {
        return None;
    }
    let mut scan = Scan {
        text: &text,
        at: 0,
        seen: 0,
        tape: Vec::with_capacity(text.len() / 12 + 4),
        unescaped: String::new(),
        indexes: 0,
    };
    scan.document()?;
    let Scan { seen, tape, unescaped, indexes, .. } = scan;
    if seen & HIGHS != 0 {
        std::str::from_utf8(&text).ok()?;
    }
    let indexes = (0..indexes).map(|_| OnceLock::new()).collect();
    Some(Document { text, tape, unescaped, indexes })
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
    /// All bytes of strings, one over the other, to tell whether one of them is not ASCII. There is none outside
    /// of strings.
    seen: u64,
    tape: Vec<u64>,
    unescaped: String,
    indexes: usize,
}

/// A string that has been read: its quotes, and its text if that holds escapes.
struct Text {
    start: usize,
    end: usize,
    escapes: Escapes,
}

enum Escapes {
    None,
    Undone(String),
    /// One of them is half a character, for which Rust has no text.
    Half,
}

/// Set in the word of an open container if it is an object.
const OBJECT: u64 = 1 << 62;

/// Set in the word of an open container if it has a name that is not a text.
const CLOSED: u64 = 1 << 31;

impl Scan<'_> {
    fn document(&mut self) -> Option<()> {
        // The words of the open containers: for each, one for itself and those of its block so far. Its own is
        // where it begins and, in the upper half, where the word of the container around it is.
        let mut open: Vec<u64> = Vec::with_capacity(128);
        let mut inner = 0;
        let mut depth = 0;
        self.space();
        loop {
            let start = self.at;
            let value = match self.byte()? {
                b'"' => {
                    let string = self.string()?;
                    self.value_of(string)
                }
                b'{' | b'[' if depth == MAX_DEPTH => {
                    self.skip_container()?;
                    word(start, self.at - start, Mark::Closed)
                }
                byte @ (b'{' | b'[') => {
                    self.at += 1;
                    self.space();
                    let object = byte == b'{';
                    if self.byte()? == byte + 2 {
                        self.at += 1;
                        word(start, self.at - start, Mark::Length)
                    } else {
                        let kind = if object { OBJECT } else { 0 };
                        open.push(pair(start, inner) | kind);
                        inner = open.len() - 1;
                        depth += 1;
                        if object {
                            self.name(&mut open, inner)?;
                        }
                        continue;
                    }
                }
                _ => {
                    self.scalar()?;
                    word(start, self.at - start, Mark::Length)
                }
            };
            open.push(value);
            loop {
                self.space();
                if depth == 0 {
                    self.tape.push(*open.first()?);
                    return (self.at == self.text.len()).then_some(());
                }
                let container = *open.get(inner)?;
                let object = container & OBJECT != 0;
                match (self.byte()?, object) {
                    (b',', _) => {
                        self.at += 1;
                        self.space();
                        if object {
                            self.name(&mut open, inner)?;
                        }
                        break;
                    }
                    (b'}', true) | (b']', false) => {
                        self.at += 1;
                        depth -= 1;
                        let value = self.close(container, open.get_mut(inner..)?);
                        if depth == 0 && container & CLOSED != 0 {
                            return None;
                        }
                        open.truncate(inner);
                        open.push(value);
                        inner = high(container);
                    }
                    _ => return None,
                }
            }
        }
    }

    fn byte(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.byte() {
            self.at += 1;
        }
    }

    /// A name, and the colon behind it.
    fn name(&mut self, open: &mut Vec<u64>, object: usize) -> Option<()> {
        let string = self.string()?;
        let name = self.text.get(string.start + 1..string.end - 1)?;
        let tag = if let Escapes::None = string.escapes { tag(name) } else { SLOW_TAG };
        open.push(u64::from(tag) << 32 | (string.start + 1) as u64);
        if tag == SLOW_TAG {
            let text = self.text_of(&string);
            *open.get_mut(object)? |= if text.is_some() { SLOW } else { CLOSED };
            *open.last_mut()? = u64::from(tag) << 32 | self.tape.len() as u64;
            self.tape.extend(text);
        }
        self.space();
        if self.byte()? != b':' {
            return None;
        }
        self.at += 1;
        self.space();
        Some(())
    }

    fn value_of(&mut self, string: Text) -> u64 {
        let Text { start, end, escapes } = &string;
        if let Escapes::None = escapes {
            return word(*start, end - start, Mark::Length);
        }
        let Some(text) = self.text_of(&string) else {
            return word(*start, end - start, Mark::Closed);
        };
        self.tape.extend([text, (end - start) as u64]);
        word(*start, self.tape.len() - 2, Mark::Text)
    }

    /// The word of a string's text, which is kept here if it held escapes.
    fn text_of(&mut self, string: &Text) -> Option<u64> {
        match &string.escapes {
            Escapes::None => Some(pair(string.start + 1, string.end - string.start - 2)),
            Escapes::Undone(text) => {
                let start = self.unescaped.len();
                self.unescaped.push_str(text);
                Some(pair(start, text.len()) | UNESCAPED)
            }
            Escapes::Half => None,
        }
    }

    /// The word of a container whose end has been read, and its block.
    fn close(&mut self, container: u64, words: &mut [u64]) -> u64 {
        let start = low(container);
        if container & CLOSED != 0 {
            return word(start, self.at - start, Mark::Closed);
        }
        let mut count = words.len() - 1;
        if container & OBJECT != 0 {
            count /= 2;
            if count > FEW {
                self.tape.push(self.indexes as u64);
                self.indexes += 1;
            }
        }
        if let Some(first) = words.first_mut() {
            *first = pair(self.at, count) | container & SLOW;
        }
        let block = self.tape.len();
        self.tape.extend_from_slice(words);
        word(start, block, Mark::Block)
    }

    fn string(&mut self) -> Option<Text> {
        let start = self.at;
        if self.byte()? != b'"' {
            return None;
        }
        self.at += 1;
        let mut escapes = Escapes::None;
        while self.stop()? != b'"' {
            escapes = Escapes::Half;
            self.at += 2;
        }
        self.at += 1;
        if let Escapes::Half = escapes {
            escapes = undo(self.text.get(start..self.at)?)?;
        }
        Some(Text { start, end: self.at, escapes })
    }

    /// Goes on to the next quote or backslash of a string.
    fn stop(&mut self) -> Option<u8> {
        while let Some(chunk) = self.text.get(self.at..).and_then(<[u8]>::first_chunk) {
            let chunk = u64::from_le_bytes(*chunk);
            self.seen |= chunk;
            let stops = stops(chunk);
            if stops != 0 {
                self.at += stops.trailing_zeros() as usize / 8;
                return self.byte().filter(|byte| *byte >= b' ');
            }
            self.at += 8;
        }
        loop {
            match self.byte()? {
                byte @ (b'"' | b'\\') => return Some(byte),
                ..b' ' => return None,
                byte => self.seen |= u64::from(byte),
            }
            self.at += 1;
        }
    }

    fn scalar(&mut self) -> Option<()> {
        let literal: &[u8] = match self.byte()? {
            b'n' => b"null",
            b't' => b"true",
            b'f' => b"false",
            _ => return self.number(),
        };
        let end = self.at + literal.len();
        if self.text.get(self.at..end)? != literal {
            return None;
        }
        self.at = end;
        Some(())
    }

    fn number(&mut self) -> Option<()> {
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    /// Checks a container that lies too deep to be taken apart.
    fn skip_container(&mut self) -> Option<()> {
        let rest = serde_json::Deserializer::from_slice(self.text.get(self.at..)?);
        let mut rest = rest.into_iter::<IgnoredAny>();
        rest.next()?.ok()?;
        self.at += rest.byte_offset();
        // Its strings have been passed over.
        self.seen |= HIGHS;
        Some(())
    }
}

/// Undoes the escapes of a string. They are rare enough to leave them to a reader that knows all of them.
fn undo(string: &[u8]) -> Option<Escapes> {
    match serde_json::from_slice(string) {
        Ok(text) => Some(Escapes::Undone(text)),
        Err(_) => serde_json::from_slice(string).ok().map(|IgnoredAny| Escapes::Half),
    }
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGHS: u64 = ONES << 7;

/// The bytes of a chunk that end a run of plain characters: quotes, backslashes and control characters. Of the
/// highest bits that are set, the lowest is right.
const fn stops(chunk: u64) -> u64 {
    let quotes = chunk ^ (ONES * b'"' as u64);
    let backslashes = chunk ^ (ONES * b'\\' as u64);
    let quotes = quotes.wrapping_sub(ONES) & !quotes;
    let backslashes = backslashes.wrapping_sub(ONES) & !backslashes;
    let controls = chunk.wrapping_sub(ONES * b' ' as u64) & !chunk;
    (quotes | backslashes | controls) & HIGHS
}
