//! A tree of parameters in one piece of memory.
//!
//! Each entry is a head, a name and a value; the items of a list have an empty name, and the value of a list or a map is
//! its entries. No entry depends on where it stands, so that a hash is added to its parent by copying its bytes.

use std::fmt;
use std::ops::Range;

/// The size of an entry after its head, the size of its name, each in four bytes, and the kind of its value.
const HEAD: usize = 9;

/// The longest tape; a longer one would have sizes of more than four bytes.
pub(crate) const LONGEST: usize = u32::MAX as usize;

/// A value as a tape has it.
#[derive(Clone, Copy)]
pub(crate) enum Node<'a> {
    Unset,
    Bool(bool),
    Int(i64),
    /// An integer outside the range of `i64`.
    Wide(i128),
    /// An integer above the range of `i128`.
    Huge(u128),
    Float(f64),
    /// A text's bytes, which are UTF-8.
    Text(&'a [u8]),
    List(Entries<'a>),
    Map(Entries<'a>),
    /// The index of a file, which needs a multipart body.
    File(u32),
    /// A value that cannot be sent. Setters cannot fail, so the error comes when the request is built.
    Invalid(Unsendable),
}

/// Why a value cannot be sent.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Unsendable {
    TooDeep,
    TooLarge,
    NotFinite,
    File,
}

impl Unsendable {
    const ALL: [Self; 4] = [Self::TooDeep, Self::TooLarge, Self::NotFinite, Self::File];

    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Self::TooDeep => "it is nested more than 128 levels deep",
            Self::TooLarge => "it does not fit into 64 bits, as all of Stripe's integers do",
            Self::NotFinite => "it is not a finite number",
            Self::File => "a file can only be sent as a top-level parameter of a v1 POST",
        }
    }
}

impl fmt::Display for Unsendable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reason())
    }
}

/// The kinds of values, as heads have them.
mod kind {
    pub(super) const UNSET: u8 = 0;
    pub(super) const FALSE: u8 = 1;
    pub(super) const TRUE: u8 = 2;
    pub(super) const INT: u8 = 3;
    pub(super) const WIDE: u8 = 4;
    pub(super) const HUGE: u8 = 5;
    pub(super) const FLOAT: u8 = 6;
    pub(super) const TEXT: u8 = 7;
    pub(super) const LIST: u8 = 8;
    pub(super) const MAP: u8 = 9;
    pub(super) const FILE: u8 = 10;
    pub(super) const INVALID: u8 = 11;
}

/// The text that bytes of a tape are.
pub(crate) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_else(|_| unreachable!("it was written from a text"))
}

/// The entries of a tape, a list or a map in order.
#[derive(Clone, Copy)]
pub(crate) struct Entries<'a>(pub(crate) &'a [u8]);

impl<'a> Iterator for Entries<'a> {
    type Item = (&'a [u8], Node<'a>);

    fn next(&mut self) -> Option<(&'a [u8], Node<'a>)> {
        let (head, rest) = self.0.split_first_chunk()?;
        let [size, name, kind] = read(head);
        let (entry, rest) = rest.split_at_checked(size)?;
        let (name, value) = entry.split_at_checked(name)?;
        self.0 = rest;
        Some((name, node(kind, value)?))
    }
}

/// The size of an entry after its head, the size of its name, and the kind of its value.
fn read(head: &[u8; HEAD]) -> [usize; 3] {
    let [s0, s1, s2, s3, n0, n1, n2, n3, kind] = *head;
    let size = |bytes| u32::from_le_bytes(bytes) as usize;
    [size([s0, s1, s2, s3]), size([n0, n1, n2, n3]), kind.into()]
}

fn node(kind: usize, value: &[u8]) -> Option<Node<'_>> {
    Some(match u8::try_from(kind).ok()? {
        kind::TEXT => Node::Text(value),
        kind::INT => Node::Int(i64::from_le_bytes(value.try_into().ok()?)),
        kind::MAP => Node::Map(Entries(value)),
        kind::LIST => Node::List(Entries(value)),
        kind::UNSET => Node::Unset,
        kind::FALSE => Node::Bool(false),
        kind::TRUE => Node::Bool(true),
        kind::WIDE => Node::Wide(i128::from_le_bytes(value.try_into().ok()?)),
        kind::HUGE => Node::Huge(u128::from_le_bytes(value.try_into().ok()?)),
        kind::FLOAT => Node::Float(f64::from_le_bytes(value.try_into().ok()?)),
        kind::FILE => Node::File(u32::from_le_bytes(value.try_into().ok()?)),
        _ => Node::Invalid(*Unsendable::ALL.get(usize::from(*value.first()?))?),
    })
}

/// Where the entry with a name is.
pub(crate) fn find(tape: &[u8], name: &[u8]) -> Option<Range<usize>> {
    let mut start = 0;
    while let Some((head, rest)) = tape.get(start..).and_then(<[u8]>::split_first_chunk) {
        let [size, length, _] = read(head);
        let end = start + HEAD + size;
        if length == name.len() && rest.starts_with(name) {
            return Some(start..end);
        }
        start = end;
    }
    None
}

/// The value of the entry that begins at a place.
pub(crate) fn value_at(tape: &[u8], start: usize) -> Option<Node<'_>> {
    Entries(tape.get(start..)?).next().map(|(_, node)| node)
}

/// How many levels of lists and maps there are.
pub(crate) fn depth(entries: Entries<'_>) -> usize {
    let below = entries.map(|(_, node)| match node {
        Node::List(entries) | Node::Map(entries) => 1 + depth(entries),
        _ => 0,
    });
    below.max().unwrap_or(0)
}

/// Appends a value. Lists and maps are copied.
pub(crate) fn put(tape: &mut Vec<u8>, name: &[u8], node: Node<'_>) {
    match node {
        Node::Text(text) => entry(tape, name, kind::TEXT, text),
        Node::Int(n) => entry(tape, name, kind::INT, &n.to_le_bytes()),
        Node::Map(entries) => entry(tape, name, kind::MAP, entries.0),
        Node::List(entries) => entry(tape, name, kind::LIST, entries.0),
        Node::Unset => entry(tape, name, kind::UNSET, &[]),
        Node::Bool(b) => entry(tape, name, if b { kind::TRUE } else { kind::FALSE }, &[]),
        Node::Wide(n) => entry(tape, name, kind::WIDE, &n.to_le_bytes()),
        Node::Huge(n) => entry(tape, name, kind::HUGE, &n.to_le_bytes()),
        Node::Float(x) => entry(tape, name, kind::FLOAT, &x.to_le_bytes()),
        Node::File(index) => entry(tape, name, kind::FILE, &index.to_le_bytes()),
        Node::Invalid(reason) => entry(tape, name, kind::INVALID, &[reason as u8]),
    }
}

/// Appends the head of a list or a map, whose entries follow until it is [closed](close). Returns its place.
pub(crate) fn open(tape: &mut Vec<u8>, name: &[u8], is_list: bool) -> usize {
    let start = tape.len();
    entry(tape, name, if is_list { kind::LIST } else { kind::MAP }, &[]);
    start
}

/// Ends the list or map that begins at a place: all that has been appended since belongs to it.
pub(crate) fn close(tape: &mut [u8], start: usize) {
    let size = tape.len().saturating_sub(start + HEAD);
    set_size(tape, start, size);
}

/// Makes the list or map that begins at a place larger by entries that have been put behind it.
pub(crate) fn grow(tape: &mut [u8], start: usize, added: usize) {
    if let Some(head) = tape.get(start..).and_then(<[u8]>::first_chunk) {
        let [size, ..] = read(head);
        set_size(tape, start, size + added);
    }
}

fn set_size(tape: &mut [u8], start: usize, size: usize) {
    if let Some(place) = tape.get_mut(start..start + 4) {
        // A tape that is too long for its sizes is refused as a whole.
        place.copy_from_slice(&(size as u32).to_le_bytes());
    }
}

/// Where the entries of a list or a map begin that begins at a place itself.
pub(crate) fn inside(tape: &[u8], start: usize) -> usize {
    let head = tape.get(start..).and_then(<[u8]>::first_chunk);
    start + HEAD + head.map_or(0, |head| read(head)[1])
}

#[inline]
fn entry(tape: &mut Vec<u8>, name: &[u8], kind: u8, value: &[u8]) {
    let size = name.len() + value.len();
    make_room(tape, HEAD + size);
    let mut head = [kind; HEAD];
    head[..4].copy_from_slice(&(size as u32).to_le_bytes());
    head[4..8].copy_from_slice(&(name.len() as u32).to_le_bytes());
    tape.extend_from_slice(&head);
    tape.extend_from_slice(name);
    tape.extend_from_slice(value);
}

/// Grows in few steps: most operations fit into the first or the second.
fn make_room(tape: &mut Vec<u8>, needed: usize) {
    if tape.capacity() - tape.len() < needed {
        let step = if tape.len() < 4096 { tape.len() * 3 } else { tape.len() };
        tape.reserve(needed.max(step).max(256));
    }
}

/// Sorts the entries from a place to the end by their names. Of those with the same name, the last stays.
pub(crate) fn sort(tape: &mut Vec<u8>, start: usize) {
    let unsorted = Entries(tape.get(start..).unwrap_or_default());
    if unsorted.map(|(name, _)| name).is_sorted_by(|one, other| one < other) {
        return;
    }
    let mut entries: Vec<_> = unsorted.collect();
    entries.sort_by_key(|(name, _)| *name);
    let mut sorted = Vec::with_capacity(tape.len() - start);
    for (at, (name, node)) in entries.iter().enumerate() {
        if entries.get(at + 1).is_none_or(|(next, _)| next != name) {
            put(&mut sorted, name, *node);
        }
    }
    tape.truncate(start);
    tape.extend_from_slice(&sorted);
}
