//! The single pass over a document, which validates the JSON and writes the tape.

use super::tape::{Document, Extent, FEW, MAX_DEPTH, MAX_LENGTH, SLOW, SLOW_TAG, UNESCAPED, tag};
use bytes::Bytes;
use serde::de::IgnoredAny;
use std::sync::OnceLock;

/// Scans a document; `None` if it is not JSON in UTF-8, or too long.
/// See [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259).
pub(super) fn scan(text: Bytes) -> Option<Document> {
    if text.len() >= MAX_LENGTH {
        return None;
    }
    let tape = Vec::with_capacity(text.len() / 6 + 8);
    let mut scan = Scan { text: &text, seen: 0, tape, unescaped: String::new(), indexes: 0 };
    scan.document()?;
    let Scan { seen, mut tape, unescaped, indexes, .. } = scan;
    // The reserved capacity is enough for most documents; a large excess is freed.
    if tape.capacity() > text.len() / 4 {
        tape.shrink_to_fit();
    }
    if seen & HIGHS != 0 {
        std::str::from_utf8(&text).ok()?;
    }
    let indexes = (0..indexes).map(|_| OnceLock::new()).collect();
    Some(Document { text, tape, unescaped, indexes })
}

struct Scan<'a> {
    text: &'a [u8],
    /// The bitwise OR of all bytes in strings, to tell whether one of them is not ASCII. Outside of strings JSON is
    /// ASCII.
    seen: u64,
    tape: Vec<u32>,
    unescaped: String,
    /// The number of objects that have an index.
    indexes: u32,
}

/// Set in the first word of an open container if it is an object.
const OBJECT: u32 = 1 << 31;

/// Set in the first word of an open container if it has a name that is not a text.
const CLOSED: u32 = 1 << 30;

const LOW: u32 = CLOSED - 1;

impl Scan<'_> {
    fn document(&mut self) -> Option<()> {
        let text = self.text;
        // The unfinished blocks of the open containers, one after another. Until a container ends, its first two words
        // are its start and the position of the enclosing container.
        let mut open: Vec<u32> = Vec::with_capacity(256);
        let (mut inner, mut object, mut depth) = (0, false, 0);
        let mut at = after_space(text, 0);
        loop {
            if object {
                at = self.name(at, &mut open, inner)?;
            } else {
                open.push(at as u32);
            }
            let start = at;
            let extent = match *text.get(at)? {
                b'"' => {
                    let (end, extent) = self.string(start)?;
                    at = end;
                    extent
                }
                byte @ (b'{' | b'[') => {
                    at = after_space(text, at + 1);
                    if depth == MAX_DEPTH {
                        at = self.end_of_deep(start)?;
                        Extent::Closed((at - start) as u32)
                    } else if *text.get(at)? == byte + 2 {
                        at += 1;
                        Extent::Bytes((at - start) as u32)
                    } else {
                        object = byte == b'{';
                        let mark = if object { OBJECT } else { 0 };
                        let outer = inner as u32;
                        inner = open.len();
                        open.extend_from_slice(&[start as u32 | mark, outer]);
                        depth += 1;
                        continue;
                    }
                }
                byte => {
                    at = end_of_scalar(text, at, byte)?;
                    Extent::Bytes((at - start) as u32)
                }
            };
            open.push(extent.word());
            loop {
                at = after_space(text, at);
                if depth == 0 {
                    self.tape.extend_from_slice(&open);
                    return (at == text.len()).then_some(());
                }
                let byte = *text.get(at)?;
                if byte == b',' {
                    at = after_space(text, at + 1);
                    break;
                }
                if byte != (if object { b'}' } else { b']' }) {
                    return None;
                }
                at += 1;
                depth -= 1;
                let (extent, outer) = self.close(open.get_mut(inner..)?, at as u32)?;
                if depth == 0 && matches!(extent, Extent::Closed(_)) {
                    return None;
                }
                open.truncate(inner);
                open.push(extent.word());
                inner = outer as usize;
                object = depth > 0 && *open.get(inner)? & OBJECT != 0;
            }
        }
    }

    /// Reads a name and the colon after it, up to the value, and writes the first words of the field.
    #[inline(always)]
    fn name(&mut self, at: usize, open: &mut Vec<u32>, object: usize) -> Option<usize> {
        let text = self.text;
        if *text.get(at)? != b'"' {
            return None;
        }
        let start = at + 1;
        let mut end = self.end_of_plain(start);
        let name = text.get(start..end)?;
        let mut tag = tag(name);
        let mut slow = Some([start as u32, name.len() as u32]);
        if *text.get(end)? != b'"' {
            (end, slow) = self.escaped(start, end)?;
            tag = SLOW_TAG;
        }
        let colon = after_space(text, end + 1);
        if *text.get(colon)? != b':' {
            return None;
        }
        let value = after_space(text, colon + 1);
        match u8::try_from(value - end) {
            Ok(distance) if tag != SLOW_TAG => {
                open.extend_from_slice(&[start as u32, tag | u32::from(distance) << 24]);
            }
            _ => {
                open.extend_from_slice(&[self.tape.len() as u32, SLOW_TAG]);
                match slow {
                    Some([start, length]) => {
                        self.tape.extend_from_slice(&[value as u32, start, length]);
                        *open.get_mut(object + 1)? |= SLOW;
                    }
                    None => *open.get_mut(object)? |= CLOSED,
                }
            }
        }
        Some(value)
    }

    /// Reads a string that is a value.
    #[inline(always)]
    fn string(&mut self, start: usize) -> Option<(usize, Extent)> {
        let stop = self.end_of_plain(start + 1);
        if *self.text.get(stop)? == b'"' {
            return Some((stop + 1, Extent::Bytes((stop + 1 - start) as u32)));
        }
        let (quote, content) = self.escaped(start + 1, stop)?;
        let length = (quote + 1 - start) as u32;
        let extent = match content {
            Some([start, count]) => {
                self.tape.extend_from_slice(&[length, start, count]);
                Extent::Text(self.tape.len() as u32 - 3)
            }
            None => Extent::Closed(length),
        };
        Some((quote + 1, extent))
    }

    /// Writes the block of a container, and returns its extent and the position of the enclosing container.
    fn close(&mut self, words: &mut [u32], end: u32) -> Option<(Extent, u32)> {
        let count = words.len() - 2;
        let [first, second, ..] = words else { return None };
        let (object, start, outer) = (*first & OBJECT != 0, *first & LOW, *second & LOW);
        if *first & CLOSED != 0 {
            return Some((Extent::Closed(end - start), outer));
        }
        let count = count / if object { 3 } else { 2 };
        if object && count > FEW {
            self.tape.push(self.indexes);
            self.indexes += 1;
        }
        (*first, *second) = (end, count as u32 | *second & SLOW);
        let block = self.tape.len() as u32;
        self.tape.extend_from_slice(words);
        Some((Extent::Block(block), outer))
    }

    /// The position of the next quote, backslash or control character of a string.
    #[inline(always)]
    fn end_of_plain(&mut self, mut at: usize) -> usize {
        while let Some(chunk) = self.text.get(at..).and_then(<[u8]>::first_chunk) {
            let chunk = u64::from_le_bytes(*chunk);
            self.seen |= chunk;
            let stops = stops(chunk);
            if stops != 0 {
                return at + stops.trailing_zeros() as usize / 8;
            }
            at += 8;
        }
        while let Some(byte) = self.text.get(at).filter(|b| !matches!(b, b'"' | b'\\' | ..b' ')) {
            self.seen |= u64::from(*byte);
            at += 1;
        }
        at
    }

    /// Reads the rest of a string from its first escape on, and returns the position of its closing quote and the words
    /// of its text. The text is `None` if it contains a lone surrogate, which a `str` cannot.
    #[cold]
    fn escaped(&mut self, start: usize, mut at: usize) -> Option<(usize, Option<[u32; 2]>)> {
        loop {
            match *self.text.get(at)? {
                b'"' => break,
                b'\\' => at = self.end_of_plain(at + 2),
                _ => return None,
            }
        }
        // Escapes are rare, so they are left to serde_json.
        let string = self.text.get(start - 1..=at)?;
        let Ok(content) = serde_json::from_slice::<String>(string) else {
            serde_json::from_slice::<IgnoredAny>(string).ok()?;
            return Some((at, None));
        };
        let start = self.unescaped.len() as u32;
        self.unescaped.push_str(&content);
        Some((at, Some([start, content.len() as u32 | UNESCAPED])))
    }

    /// Validates a container that is too deep to be indexed.
    #[cold]
    fn end_of_deep(&mut self, start: usize) -> Option<usize> {
        let rest = serde_json::Deserializer::from_slice(self.text.get(start..)?);
        let mut rest = rest.into_iter::<IgnoredAny>();
        rest.next()?.ok()?;
        // Its strings were skipped, so assume that they are not ASCII.
        self.seen |= HIGHS;
        Some(start + rest.byte_offset())
    }
}

#[inline(always)]
fn after_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

#[inline(always)]
fn end_of_scalar(text: &[u8], at: usize, first: u8) -> Option<usize> {
    match first {
        b'n' => end_of_literal(text, at, b"null"),
        b't' => end_of_literal(text, at, b"true"),
        b'f' => end_of_literal(text, at, b"false"),
        _ => end_of_number(text, at, first),
    }
}

#[inline(always)]
fn end_of_literal<const N: usize>(text: &[u8], at: usize, literal: &[u8; N]) -> Option<usize> {
    (text.get(at..)?.first_chunk()? == literal).then_some(at + N)
}

#[inline(always)]
fn end_of_number(text: &[u8], mut at: usize, first: u8) -> Option<usize> {
    if first == b'-' {
        at += 1;
    }
    at = if text.get(at) == Some(&b'0') { at + 1 } else { end_of_digits(text, at)? };
    if text.get(at) == Some(&b'.') {
        at = end_of_digits(text, at + 1)?;
    }
    if let Some(b'e' | b'E') = text.get(at) {
        at += 1;
        if let Some(b'+' | b'-') = text.get(at) {
            at += 1;
        }
        at = end_of_digits(text, at)?;
    }
    Some(at)
}

#[inline(always)]
fn end_of_digits(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start;
    while let Some(b'0'..=b'9') = text.get(at) {
        at += 1;
    }
    (at > start).then_some(at)
}

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGHS: u64 = ONES << 7;

/// Marks the bytes of a chunk that end a run of plain characters: quotes, backslashes and control characters. Only the
/// lowest mark is exact.
#[inline(always)]
const fn stops(chunk: u64) -> u64 {
    let quotes = chunk ^ (ONES * b'"' as u64);
    let backslashes = chunk ^ (ONES * b'\\' as u64);
    let quotes = quotes.wrapping_sub(ONES) & !quotes;
    let backslashes = backslashes.wrapping_sub(ONES) & !backslashes;
    let controls = chunk.wrapping_sub(ONES * b' ' as u64) & !chunk;
    (quotes | backslashes | controls) & HIGHS
}
