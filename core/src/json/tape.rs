//! The index of a document: a list of words, written by [`scan`](super::scan).
//!
//! The fields of an object, or the items of an array, are consecutive in a block, so that finding one reads neither the
//! text nor nested values. A block is written when its container ends; the last words of the tape are the root, as an
//! item.
//!
//! | words | each |
//! |---|---|
//! | block | the end of its container; the number of its fields or items, and [`SLOW`]; then the fields or items |
//! | item | its start; its extent |
//! | field | the start of its name; its [`tag`], and from bit 24 the distance from the name's end to the value; the value's extent |
//! | field with a slow name | the position of three words (the start of the value, and the name's text); [`SLOW_TAG`]; the value's extent |
//! | text | its start; its length, and [`UNESCAPED`] |
//! | extent | an [`Extent`], its kind in the highest two bits |
//!
//! The block of an object with more than [`FEW`] fields is preceded by the number of its name index.

use bytes::Bytes;
use std::cmp::Ordering;
use std::ops::Range;
use std::sync::OnceLock;

/// The limit on the length of a document. A byte makes at most two words, so positions on the tape have 30 bits, like
/// all positions and lengths.
pub(super) const MAX_LENGTH: usize = 1 << 29;

/// Containers nested deeper than this are not indexed, so that no document can exhaust the stack of a recursive reader.
pub(super) const MAX_DEPTH: u32 = 128;

/// An object with more fields than this has a name index, which is built at the first look-up.
pub(super) const FEW: usize = 512;

/// The flag of an object that has a slow name.
pub(super) const SLOW: u32 = 1 << 31;

/// The tag of a slow name: it contains an escape, is too long for a tag, or is too far from its value.
pub(super) const SLOW_TAG: u32 = u32::MAX;

/// The flag of a text that is in `unescaped` and not in the document.
pub(super) const UNESCAPED: u32 = 1 << 31;

const LOW: u32 = (1 << 30) - 1;

/// The extent of a value.
#[derive(Clone, Copy)]
pub(super) enum Extent {
    /// The number of bytes. A container with this extent is empty.
    Bytes(u32),
    /// The position of the container's block, which has its end.
    Block(u32),
    /// The position of a word with the number of bytes, which is followed by the string's text.
    Text(u32),
    /// The number of bytes of a value that cannot be read: a string with a lone surrogate, an object with such a name,
    /// or a container that is too deep.
    Closed(u32),
}

impl Extent {
    pub(super) const fn word(self) -> u32 {
        match self {
            Self::Bytes(n) => n,
            Self::Block(n) => n | 1 << 30,
            Self::Text(n) => n | 2 << 30,
            Self::Closed(n) => n | 3 << 30,
        }
    }

    const fn of(word: u32) -> Self {
        let n = word & LOW;
        match word >> 30 {
            0 => Self::Bytes(n),
            1 => Self::Block(n),
            2 => Self::Text(n),
            _ => Self::Closed(n),
        }
    }
}

/// A value: its start in the text, and the position of its extent on the tape.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) start: u32,
    pub(super) at: u32,
}

/// The contents of a container.
pub(super) enum Inside<'a> {
    Fields(Fields<'a>),
    Items(Items<'a>),
    Nothing,
    Closed,
}

/// The step from a container to a value in it.
pub(super) enum Step<'a> {
    Field(&'a str),
    Item(usize),
}

#[derive(Clone, Copy, Default)]
pub(super) struct Fields<'a> {
    first: u32,
    words: &'a [[u32; 3]],
    slow: bool,
}

#[derive(Clone, Copy, Default)]
pub(super) struct Items<'a> {
    first: u32,
    words: &'a [[u32; 2]],
}

/// The tags of an object's names and the numbers of the fields, sorted by tag, name and number.
pub(super) type Index = Box<[(u32, u32)]>;

pub(super) struct Document {
    pub(super) text: Bytes,
    pub(super) tape: Vec<u32>,
    /// The unescaped texts of strings with escapes, one after another.
    pub(super) unescaped: String,
    /// The name indexes, one for each object with many fields.
    pub(super) indexes: Box<[OnceLock<Index>]>,
}

/// A 24-bit hash that tells most names apart without reading the text: the length and some letters.
#[inline]
pub(super) fn tag(name: &[u8]) -> u32 {
    let Ok(length @ 0..=254) = u8::try_from(name.len()) else { return SLOW_TAG };
    let [first, .., last] = name else { return u32::from(length) };
    let middle = name[name.len() / 2];
    u32::from_le_bytes([length, first.wrapping_add(middle.wrapping_mul(31)), *last, 0])
}

impl Document {
    pub(super) fn null() -> Self {
        Self {
            text: Bytes::from_static(b"null"),
            tape: vec![0, Extent::Bytes(4).word()],
            unescaped: String::new(),
            indexes: Box::default(),
        }
    }

    pub(super) fn root(&self) -> Place {
        let at = self.tape.len().saturating_sub(1) as u32;
        Place { start: self.word(at.saturating_sub(1)), at }
    }

    fn word(&self, at: u32) -> u32 {
        self.tape.get(at as usize).copied().unwrap_or_default()
    }

    /// The first byte of a value.
    #[inline]
    pub(super) fn first(&self, place: Place) -> u8 {
        self.text.get(place.start as usize).copied().unwrap_or_default()
    }

    pub(super) fn bytes(&self, place: Place) -> &[u8] {
        let length = match Extent::of(self.word(place.at)) {
            Extent::Bytes(n) | Extent::Closed(n) => n,
            Extent::Block(block) => self.word(block).saturating_sub(place.start),
            Extent::Text(text) => self.word(text),
        };
        self.text.get(range(place.start, length)).unwrap_or_default()
    }

    /// The unescaped content of a value that is a string.
    pub(super) fn string(&self, place: Place) -> Option<&str> {
        text(match Extent::of(self.word(place.at)) {
            Extent::Bytes(n) => self.text.get(range(place.start + 1, n.checked_sub(2)?))?,
            Extent::Text(text) => self.content(text + 1)?,
            Extent::Block(_) | Extent::Closed(_) => return None,
        })
    }

    fn content(&self, at: u32) -> Option<&[u8]> {
        let (start, length) = (self.word(at), self.word(at + 1));
        if length & UNESCAPED == 0 {
            self.text.get(range(start, length))
        } else {
            self.unescaped.as_bytes().get(range(start, length & LOW))
        }
    }

    pub(super) fn inside(&self, place: Place) -> Inside<'_> {
        let block = match Extent::of(self.word(place.at)) {
            Extent::Block(block) => block,
            Extent::Closed(_) => return Inside::Closed,
            Extent::Bytes(_) | Extent::Text(_) => return Inside::Nothing,
        };
        let (count, first) = (self.word(block + 1), block + 2);
        let length = |each: u32| each * (count & LOW);
        if self.first(place) == b'{' {
            let words = self.tape.get(range(first, length(3))).unwrap_or_default();
            Inside::Fields(Fields { first, words: words.as_chunks().0, slow: count & SLOW != 0 })
        } else {
            let words = self.tape.get(range(first, length(2))).unwrap_or_default();
            Inside::Items(Items { first, words: words.as_chunks().0 })
        }
    }

    /// The value of an object's field; of duplicate names the last one, as in most JSON parsers.
    pub(super) fn field(&self, place: Place, name: &str) -> Option<Place> {
        let Inside::Fields(fields) = self.inside(place) else { return None };
        let name = name.as_bytes();
        let number = if fields.words.len() > FEW {
            self.find_in_many(fields, name)?
        } else if fields.slow {
            fields.words.iter().rposition(|words| self.name(words) == name)?
        } else {
            let tag = tag(name);
            let is = |start| self.text.get(range(start, name.len() as u32)) == Some(name);
            fields.words.iter().rposition(|words| words[1] << 8 == tag << 8 && is(words[0]))?
        };
        Some(self.value(fields, number, fields.words.get(number)?))
    }

    fn find_in_many(&self, fields: Fields<'_>, name: &[u8]) -> Option<usize> {
        let name_of =
            |number: u32| fields.words.get(number as usize).map_or(&[][..], |w| self.name(w));
        let index = self.indexes.get(self.word(fields.first.checked_sub(3)?) as usize)?;
        let index = index.get_or_init(|| {
            let tags = fields.words.iter().zip(0..).map(|(w, number)| (tag(self.name(w)), number));
            let mut index: Index = tags.collect();
            index.sort_unstable_by(|a, b| {
                let names = || name_of(a.1).cmp(name_of(b.1));
                a.0.cmp(&b.0).then_with(names).then(a.1.cmp(&b.1))
            });
            index
        });
        let tag = tag(name);
        let before =
            |entry: &(u32, u32)| entry.0.cmp(&tag).then_with(|| name_of(entry.1).cmp(name));
        let end = index.partition_point(|entry| before(entry) != Ordering::Greater);
        let (_, number) = *index.get(end.checked_sub(1)?)?;
        (name_of(number) == name).then_some(number as usize)
    }

    fn name(&self, [start, tag, _]: &[u32; 3]) -> &[u8] {
        let name = match *tag {
            SLOW_TAG => self.content(start + 1),
            tag => self.text.get(range(*start, tag & 0xFF)),
        };
        name.unwrap_or_default()
    }

    fn value(&self, fields: Fields<'_>, number: usize, [start, tag, _]: &[u32; 3]) -> Place {
        let start = match *tag {
            SLOW_TAG => self.word(*start),
            tag => start + (tag & 0xFF) + (tag >> 24),
        };
        Place { start, at: fields.first + 3 * number as u32 + 2 }
    }

    pub(super) fn fields<'a>(
        &'a self,
        fields: Fields<'a>,
    ) -> impl ExactSizeIterator<Item = (&'a str, Place)> {
        let words = fields.words.iter().enumerate();
        words.map(move |(number, words)| {
            (text(self.name(words)).unwrap_or_default(), self.value(fields, number, words))
        })
    }

    /// Finds the value in a container that starts at, or contains, a position in the text.
    pub(super) fn step(&self, from: Place, start: u32) -> Option<(Step<'_>, Place)> {
        match self.inside(from) {
            Inside::Fields(fields) => {
                let begin = |words: &[u32; 3]| self.value(fields, 0, words).start;
                let number = fields.words.partition_point(|words| begin(words) <= start);
                let number = number.checked_sub(1)?;
                let words = fields.words.get(number)?;
                Some((Step::Field(text(self.name(words))?), self.value(fields, number, words)))
            }
            Inside::Items(items) => {
                let number = items.words.partition_point(|[begin, _]| *begin <= start);
                let number = number.checked_sub(1)?;
                Some((Step::Item(number), items.place(number, items.words.get(number)?)))
            }
            Inside::Nothing | Inside::Closed => None,
        }
    }
}

impl<'a> Items<'a> {
    fn place(self, number: usize, [start, _]: &[u32; 2]) -> Place {
        Place { start: *start, at: self.first + 2 * number as u32 + 1 }
    }

    pub(super) fn places(self) -> impl ExactSizeIterator<Item = Place> + use<'a> {
        self.words.iter().enumerate().map(move |(number, words)| self.place(number, words))
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    // The scan checked that the document is UTF-8, and texts start and end at character boundaries.
    std::str::from_utf8(bytes).ok()
}

fn range(start: u32, length: u32) -> Range<usize> {
    start as usize..start as usize + length as usize
}
