//! Where the values of a document are: one list of words, written by [`scan`](super::scan).
//!
//! Each value is one word, which tells where it begins and where it ends. The fields of an object, or the items
//! of an array, stand side by side in a block, so that looking for one reads neither the text nor what lies
//! deeper. A block is written when its container ends, so the last word of the tape is the root.
//!
//! | word | bits 0–29 | bits 32–61 | bits 62–63 |
//! |---|---|---|---|
//! | a value | where it begins | by the mark: its length, its block, or its text | a [`Mark`] |
//! | a block's first | where the container ends | how many there are in it | [`SLOW`] |
//! | a name | where it begins | a [`tag`] in bits 32–63 | |
//! | a slow name | the word of its text | [`SLOW_TAG`] in bits 32–63 | |
//! | a text | where it begins | its length | [`UNESCAPED`] |
//!
//! In an object's block each value follows its name. An object of more than [`FEW`] fields has one more word in
//! front of its block: the number of its index.

use bytes::Bytes;
use std::cmp::Ordering;
use std::ops::Range;
use std::sync::OnceLock;

/// Places and lengths have this many bits, so a document has less than 1 GiB.
pub(super) const BITS: u32 = 30;

/// The containers below this many others are not taken apart, so that no document can exhaust the stack of a
/// reader that goes down into it.
pub(super) const MAX_DEPTH: u32 = 128;

/// An object with more fields than this has an index, made when a field is first looked for.
pub(super) const FEW: usize = 256;

/// Set where an object has a name that its tag does not tell.
pub(super) const SLOW: u64 = 1 << 63;

/// The tag of a name that holds an escape, or is too long.
pub(super) const SLOW_TAG: u32 = u32::MAX;

/// Set where a text stands among the unescaped ones, and not in the document.
pub(super) const UNESCAPED: u64 = 1 << 63;

/// What the upper half of a value's word is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Its length. A container with this mark is empty.
    Length,
    /// The block of a container.
    Block,
    /// The word of a string's text, behind which stands the string's length.
    Text,
    /// The length of what cannot be read: a string that holds half a character, an object with such a name, or a
    /// container that lies too deep.
    Closed,
}

/// What is in a container.
pub(super) enum Inside<'a> {
    /// A word for each item, or one for each name and each value.
    Words {
        first: u32,
        words: &'a [u64],
        slow: bool,
    },
    Nothing,
    Closed,
}

/// A value in a container.
pub(super) struct Child<'a> {
    pub(super) at: u32,
    /// The number of values before it.
    pub(super) place: usize,
    pub(super) name: Option<&'a str>,
}

pub(super) struct Document {
    pub(super) text: Bytes,
    pub(super) tape: Vec<u64>,
    /// The texts that held escapes, without them, one behind the other.
    pub(super) unescaped: String,
    /// For each object of many fields, the places of their names in the order of the names.
    pub(super) indexes: Box<[OnceLock<Box<[u32]>>]>,
}

pub(super) const fn pair(low: usize, high: usize) -> u64 {
    low as u64 | (high as u64) << 32
}

pub(super) const fn word(low: usize, high: usize, mark: Mark) -> u64 {
    pair(low, high) | (mark as u64) << 62
}

pub(super) const fn low(word: u64) -> usize {
    (word & ((1 << BITS) - 1)) as usize
}

pub(super) const fn high(word: u64) -> usize {
    low(word >> 32)
}

const fn mark(word: u64) -> Mark {
    match word >> 62 {
        0 => Mark::Length,
        1 => Mark::Block,
        2 => Mark::Text,
        _ => Mark::Closed,
    }
}

/// Tells names apart without a look at the text: the length and three of the letters.
pub(super) fn tag(name: &[u8]) -> u32 {
    let Ok(length @ 0..=254) = u8::try_from(name.len()) else { return SLOW_TAG };
    match name {
        [] => 0,
        [first, .., last] => u32::from_le_bytes([length, *first, name[name.len() / 2], *last]),
        [only] => u32::from_le_bytes([length, *only, *only, *only]),
    }
}

impl Document {
    pub(super) fn null() -> Self {
        Self {
            text: Bytes::from_static(b"null"),
            tape: vec![word(0, 4, Mark::Length)],
            unescaped: String::new(),
            indexes: Box::default(),
        }
    }

    pub(super) fn root(&self) -> u32 {
        self.tape.len().saturating_sub(1) as u32
    }

    fn word(&self, at: u32) -> u64 {
        self.tape.get(at as usize).copied().unwrap_or_default()
    }

    pub(super) fn start(&self, at: u32) -> usize {
        low(self.word(at))
    }

    /// The byte that a value begins with.
    pub(super) fn first(&self, at: u32) -> u8 {
        self.text.get(self.start(at)).copied().unwrap_or_default()
    }

    pub(super) fn range(&self, at: u32) -> Range<usize> {
        let word = self.word(at);
        let (start, high) = (low(word), high(word));
        let end = match mark(word) {
            Mark::Length | Mark::Closed => start + high,
            Mark::Block => low(self.word(high as u32)),
            Mark::Text => start + low(self.word(high as u32 + 1)),
        };
        start..end
    }

    pub(super) fn bytes(&self, at: u32) -> &[u8] {
        self.text.get(self.range(at)).unwrap_or_default()
    }

    /// The content of a string, without its escapes; the caller knows that it is one.
    pub(super) fn string(&self, at: u32) -> Option<&str> {
        let word = self.word(at);
        match mark(word) {
            Mark::Text => self.content(self.word(high(word) as u32)),
            Mark::Closed => None,
            _ => self.slice(low(word) + 1..(low(word) + high(word)).checked_sub(1)?),
        }
    }

    fn slice(&self, range: Range<usize>) -> Option<&str> {
        // The scan has checked that the document is UTF-8, and the quotes around a text are characters.
        std::str::from_utf8(self.text.get(range)?).ok()
    }

    fn content(&self, word: u64) -> Option<&str> {
        let range = low(word)..low(word) + high(word);
        if word & UNESCAPED == 0 { self.slice(range) } else { self.unescaped.get(range) }
    }

    pub(super) fn inside(&self, at: u32) -> Inside<'_> {
        let word = self.word(at);
        match mark(word) {
            Mark::Block => {}
            Mark::Closed => return Inside::Closed,
            _ => return Inside::Nothing,
        }
        let block = high(word);
        let header = self.word(block as u32);
        let each = if self.first(at) == b'{' { 2 } else { 1 };
        match self.tape.get(block + 1..block + 1 + each * high(header)) {
            Some(words) => {
                Inside::Words { first: block as u32 + 1, words, slow: header & SLOW != 0 }
            }
            None => Inside::Nothing,
        }
    }

    /// The name that a name's word stands for.
    pub(super) fn name(&self, word: u64) -> &str {
        let tag = (word >> 32) as u32;
        let name = if tag == SLOW_TAG {
            self.content(self.word(low(word) as u32))
        } else {
            let length = (tag & 0xFF) as usize;
            self.slice(low(word)..low(word) + length)
        };
        name.unwrap_or_default()
    }

    /// The value of an object's field: the last one where a name stands twice, as for most readers of JSON.
    pub(super) fn field(&self, at: u32, name: &str) -> Option<u32> {
        let Inside::Words { first, words, slow } = self.inside(at) else { return None };
        let (pairs, []) = words.as_chunks::<2>() else { return None };
        let place = if pairs.len() > FEW {
            self.place_in_many(first, pairs, name)?
        } else if slow {
            pairs.iter().rposition(|[word, _]| self.name(*word) == name)?
        } else {
            let tag = tag(name.as_bytes());
            let is = |start| self.text.get(start..start + name.len()) == Some(name.as_bytes());
            pairs.iter().rposition(|[word, _]| (word >> 32) as u32 == tag && is(low(*word)))?
        };
        Some(first + 2 * place as u32 + 1)
    }

    /// The child of a container that begins at a place in the text, or holds it.
    pub(super) fn child_around(&self, at: u32, start: usize) -> Option<Child<'_>> {
        let Inside::Words { first, words, .. } = self.inside(at) else { return None };
        let before = |word: u64| low(word) <= start;
        if self.first(at) == b'{' {
            let (pairs, _) = words.as_chunks::<2>();
            let place = pairs.partition_point(|[_, value]| before(*value)).checked_sub(1)?;
            let name = Some(self.name(pairs.get(place)?[0]));
            Some(Child { at: first + 2 * place as u32 + 1, place, name })
        } else {
            let place = words.partition_point(|value| before(*value)).checked_sub(1)?;
            Some(Child { at: first + place as u32, place, name: None })
        }
    }

    fn place_in_many(&self, first: u32, pairs: &[[u64; 2]], name: &str) -> Option<usize> {
        let number = self.word(first.checked_sub(2)?);
        let name_at =
            |place: &u32| pairs.get(*place as usize).map_or("", |[word, _]| self.name(*word));
        let index = self.indexes.get(low(number))?.get_or_init(|| {
            let mut places: Vec<u32> = (0..pairs.len() as u32).collect();
            places.sort_by(|a, b| name_at(a).cmp(name_at(b)));
            places.into()
        });
        let end = index.partition_point(|place| name_at(place).cmp(name) != Ordering::Greater);
        let place = index.get(end.checked_sub(1)?)?;
        (name_at(place) == name).then_some(*place as usize)
    }
}
