use subtle::{Choice, ConditionallySelectable};

/// Which of a verifier's secrets has signed a body. Counting takes the same time whichever it was.
#[derive(Clone, Copy)]
pub(super) struct Matches {
    compared: u32,
    /// The position of the first match; that of none is `u32::MAX`.
    first: u32,
}

impl Matches {
    #[inline]
    pub(super) fn new() -> Self {
        Self { compared: 0, first: u32::MAX }
    }

    /// Adds the comparison with the next secret.
    #[inline]
    pub(super) fn add(&mut self, matches: Choice) {
        let none_before = Choice::from(u8::from(self.first == u32::MAX));
        self.first.conditional_assign(&self.compared, matches & none_before);
        self.compared += 1;
    }

    /// The position of the first secret that matched.
    #[inline]
    pub(super) fn first(self) -> Option<usize> {
        usize::try_from(self.first).ok().filter(|_| self.first != u32::MAX)
    }
}
