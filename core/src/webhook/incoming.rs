use super::hash::{Hash, Hex, same};
use super::verified::Verified;
use super::verifier::VerifyError;
use crate::Timestamp;
use std::fmt;
use subtle::Choice;

/// Room is made for no more than this on the word of a `Content-Length` alone.
const MOST_RESERVED: usize = 64 * 1024;

/// A webhook whose body is still arriving; see [`Verifier::begin`](super::Verifier::begin).
///
/// It keeps what it hashes, so what it vouches for in the end are the very bytes that were signed.
#[must_use = "a body is verified by `finish` alone"]
pub struct Incoming {
    /// One for each secret.
    hashes: Vec<Hash>,
    signatures: Vec<Hex>,
    time: Timestamp,
    body: Vec<u8>,
    most: usize,
    overrun: bool,
}

impl Incoming {
    pub(super) const fn new(
        hashes: Vec<Hash>,
        signatures: Vec<Hex>,
        time: Timestamp,
        most: usize,
    ) -> Self {
        Self { hashes, signatures, time, body: Vec::new(), most, overrun: false }
    }

    /// Says how long the body will be, as its `Content-Length` has it.
    ///
    /// # Errors
    ///
    /// [`VerifyError::TooLarge`] if that is too much already: there is no need to read the body.
    pub fn expect_length(&mut self, bytes: u64) -> Result<(), VerifyError> {
        match usize::try_from(bytes) {
            Ok(bytes) if bytes <= self.most => {
                self.body.reserve_exact(bytes.min(MOST_RESERVED).saturating_sub(self.body.len()));
                Ok(())
            }
            _ => Err(self.too_large()),
        }
    }

    /// Takes the next part of the body.
    ///
    /// # Errors
    ///
    /// [`VerifyError::TooLarge`] if the body has become too large; it cannot be verified any more.
    pub fn update(&mut self, chunk: &[u8]) -> Result<(), VerifyError> {
        if self.overrun || chunk.len() > self.most - self.body.len() {
            return Err(self.too_large());
        }
        for hash in &mut self.hashes {
            hash.update(chunk);
        }
        self.body.extend_from_slice(chunk);
        Ok(())
    }

    /// Checks the whole body against the header that it came with.
    ///
    /// # Errors
    ///
    /// [`VerifyError::Mismatch`] if no signature matches, [`VerifyError::TooLarge`] if a part was refused.
    pub fn finish(mut self) -> Result<Verified, VerifyError> {
        if self.overrun {
            return Err(self.too_large());
        }
        let mut matches = Choice::from(0);
        for hash in self.hashes {
            let own = hash.sign();
            // As everywhere, all are compared.
            matches =
                self.signatures.iter().fold(matches, |matches, other| matches | same(&own, other));
        }
        Verified::proven(matches, self.body.into(), self.time)
    }

    /// When the body was signed, if it was.
    pub const fn time(&self) -> Timestamp {
        self.time
    }

    fn too_large(&mut self) -> VerifyError {
        self.overrun = true;
        VerifyError::TooLarge { limit: self.most }
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("bytes", &self.body.len())
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}
