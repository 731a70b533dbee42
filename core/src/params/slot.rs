//! How a value gets into its place among the parameters.

use crate::error::build::BuildError;
use crate::params::tape::{self, LONGEST, Node, Unsendable};
use crate::params::{MAX_DEPTH, Params};
use crate::upload::Upload;
use std::fmt;
use std::mem;

const TOO_LONG: &str = "it has more than 4 GiB";

/// The place of a value among the parameters that a setter fills.
pub struct Slot<'p> {
    params: &'p mut Params,
    /// Empty for an item of a list.
    name: &'p str,
    /// The name of the parameter that the value belongs to.
    parameter: &'p str,
    /// How many lists and maps are open around it.
    level: usize,
}

impl fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Slot").field(&self.name).finish()
    }
}

impl<'p> Slot<'p> {
    /// The place of an item at the end of a list that is made apart.
    pub(crate) fn apart(params: &'p mut Params) -> Self {
        Self { params, name: "", parameter: "", level: 0 }
    }

    /// Puts a value without parts.
    pub(crate) fn put(self, node: Node<'_>) {
        tape::put(&mut self.params.tape, self.name.as_bytes(), node);
    }

    #[cfg(feature = "api")]
    pub(crate) fn text(self, text: &str) {
        self.put(Node::Text(text.as_bytes()));
    }

    pub(crate) fn file(self, file: Upload) {
        if self.level > 0 || self.name.is_empty() {
            return self.put(Node::Invalid(Unsendable::File));
        }
        let files = &mut self.params.rare().files;
        files.push(file);
        let index = files.len() as u32 - 1;
        self.put(Node::File(index));
    }

    /// Puts a list or a map that was made apart.
    pub(crate) fn parts(self, parts: Params, is_list: bool) {
        let Self { params, name, parameter, level } = self;
        let depth = level + usize::from(parts.depth) + 1;
        let name = name.as_bytes();
        if let Some(fault) = parts.rare.as_ref().and_then(|rare| rare.fault.as_ref()) {
            params.refuse(fault.clone().inside(parameter));
        }
        // The deepest tree must fit onto a small stack.
        let node = match &parts.rare {
            _ if depth > MAX_DEPTH - 2 => Node::Invalid(Unsendable::TooDeep),
            Some(rare) if !rare.files.is_empty() => Node::Invalid(Unsendable::File),
            _ if is_list => Node::List(parts.entries()),
            _ => Node::Map(parts.entries()),
        };
        if matches!(node, Node::List(_) | Node::Map(_)) {
            params.deepen(depth);
        }
        tape::put(&mut params.tape, name, node);
        params.keep_spare(parts);
    }

    /// Begins a list or a map whose parts are put right here.
    pub(crate) fn open(self, is_list: bool) -> Open<'p> {
        let Self { params, name, parameter, level } = self;
        let start = tape::open(&mut params.tape, name.as_bytes(), is_list);
        params.deepen(level + 1);
        Open { params, start, parameter, level: level + 1 }
    }
}

/// A list or a map that is being filled.
pub(crate) struct Open<'p> {
    params: &'p mut Params,
    start: usize,
    parameter: &'p str,
    level: usize,
}

impl Open<'_> {
    /// The place of its next item, or of its next value if it is a map.
    pub(crate) fn slot<'s>(&'s mut self, name: &'s str) -> Slot<'s> {
        let Self { params, parameter, level, .. } = self;
        Slot { params, name, parameter, level: *level }
    }

    pub(crate) fn close(self) {
        tape::close(&mut self.params.tape, self.start);
    }

    /// Sorts a map by name: the order of a `HashMap` differs between processes, but a repeated call must have the same
    /// bytes under its idempotency key.
    pub(crate) fn close_sorted(self) {
        let inside = tape::inside(&self.params.tape, self.start);
        tape::sort(&mut self.params.tape, inside);
        self.close();
    }
}

/// Memory that hashes have left behind, for the next ones.
#[derive(Default)]
pub(super) struct Spare([Vec<u8>; 4]);

impl Params {
    /// Sets a parameter to what `write` puts into its slot. If that is nothing, the parameter is removed.
    pub(crate) fn put(&mut self, name: &str, write: impl FnOnce(Slot<'_>)) {
        let start = self.tape.len();
        write(Slot { params: self, name, parameter: name, level: 0 });
        self.settle(name, start);
    }

    /// Adds what `write` puts into its slot to a list, which is made if there is none.
    pub(crate) fn append(&mut self, name: &str, write: impl FnOnce(Slot<'_>)) {
        let list = self
            .find(name)
            .filter(|list| matches!(tape::value_at(&self.tape, list.start), Some(Node::List(_))));
        let start = self.tape.len();
        if list.is_none() {
            tape::open(&mut self.tape, name.as_bytes(), true);
        }
        let item = self.tape.len();
        write(Slot { params: self, name: "", parameter: name, level: 1 });
        let added = self.tape.len() - item;
        if added == 0 {
            return self.tape.truncate(start);
        }
        self.deepen(1);
        let Some(list) = list else {
            tape::close(&mut self.tape, start);
            return self.settle(name, start);
        };
        if self.is_too_long(name, start) {
            return;
        }
        if list.end != start {
            let item = self.tape.split_off(item);
            self.tape.splice(list.end..list.end, item);
        }
        tape::grow(&mut self.tape, list.start, added);
    }

    /// Gives what has been put at the end the place of an earlier value of the same name.
    pub(super) fn settle(&mut self, name: &str, start: usize) {
        if self.is_too_long(name, start) {
            return;
        }
        let earlier = self.find_before(name, start);
        match earlier {
            _ if self.tape.len() == start => drop(earlier.map(|earlier| self.tape.drain(earlier))),
            None => self.names |= bit(name.as_bytes()),
            Some(earlier) => {
                let value = self.tape.split_off(start);
                self.tape.splice(earlier, value);
            }
        }
    }

    fn is_too_long(&mut self, name: &str, start: usize) -> bool {
        let too_long = self.tape.len() > LONGEST;
        if too_long {
            self.tape.truncate(start);
            self.refuse(BuildError::parameter(name, TOO_LONG));
        }
        too_long
    }

    pub(super) fn find(&self, name: &str) -> Option<std::ops::Range<usize>> {
        self.find_before(name, self.tape.len())
    }

    fn find_before(&self, name: &str, end: usize) -> Option<std::ops::Range<usize>> {
        let name = name.as_bytes();
        if self.names & bit(name) == 0 {
            return None;
        }
        tape::find(self.tape.get(..end)?, name)
    }

    fn deepen(&mut self, depth: usize) {
        self.depth = self.depth.max(u8::try_from(depth).unwrap_or(u8::MAX));
    }

    /// Keeps an error for when the request is built; the first one counts.
    pub(crate) fn refuse(&mut self, fault: BuildError) {
        self.rare().fault.get_or_insert(fault);
    }

    /// Empty parameters for a hash of these, in the memory that an earlier hash has left.
    pub(crate) fn child(&mut self) -> Self {
        let mut spare = self.spare.take();
        let tape = spare.as_mut().and_then(|spare| spare.0.iter_mut().find(|t| t.capacity() > 0));
        Self { tape: tape.map(mem::take).unwrap_or_default(), spare, ..Self::new() }
    }

    fn keep_spare(&mut self, child: Self) {
        let Self { mut tape, spare, .. } = child;
        tape.clear();
        let mut spare = spare.or_else(|| self.spare.take()).unwrap_or_default();
        if let Some(place) = spare.0.iter_mut().find(|place| place.capacity() == 0) {
            *place = tape;
        }
        self.spare = Some(spare);
    }
}

/// One of 64 bits for a name: where it is not set, no parameter has the name.
pub(super) fn bit(name: &[u8]) -> u64 {
    let ends = match name {
        [] => 0,
        [first, .., last] => usize::from(*first) * 7 + usize::from(*last) * 3,
        [only] => usize::from(*only),
    };
    1 << ((name.len() * 5 + ends) % 64)
}
