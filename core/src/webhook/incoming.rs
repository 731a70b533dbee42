use super::hash::{Hash, Hex, Key};
use super::header::{Header, Items, has};
use super::matches::Matches;
use super::origin::Origin;
use super::verified::Verified;
use super::verify_error::VerifyError;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use std::sync::Arc;
use std::{fmt, mem};

/// The most bytes that are reserved because of a `Content-Length`, before any of the body has arrived.
const MOST_RESERVED: usize = 64 * 1024;

/// A webhook whose body is still arriving; see [`Verifier::begin`](super::Verifier::begin).
///
/// It keeps the bytes that it hashes, so the verified body consists of exactly the bytes that were signed.
#[must_use = "a body is only verified by `finish`"]
pub struct Incoming {
    /// The hash under the first secret, which is mostly the only one.
    hash: Hash,
    /// The hashes under the other secrets.
    more_hashes: Vec<Hash>,
    origins: Arc<[Origin]>,
    signature: Hex,
    /// The header's other signatures, while a secret is being rolled.
    more_signatures: Vec<Hex>,
    time: Timestamp,
    /// The first part, if it came as [`Bytes`]: it is not copied until another part follows.
    first: Bytes,
    body: Vec<u8>,
    expected: usize,
    most: usize,
    overrun: bool,
}

impl Incoming {
    #[inline]
    pub(super) fn new(
        first: &Key,
        others: &[Key],
        origins: Arc<[Origin]>,
        header: &Header<'_>,
        most: usize,
    ) -> Self {
        Self {
            hash: first.begin(header.digits),
            // There are mostly none, and this is faster than an empty loop.
            more_hashes: match others {
                [] => Vec::new(),
                keys => keys.iter().map(|key| key.begin(header.digits)).collect(),
            },
            origins,
            signature: *header.signature,
            more_signatures: match header.rest {
                Items(None) => Vec::new(),
                _ => header.more_signatures().copied().collect(),
            },
            time: header.time,
            first: Bytes::new(),
            body: Vec::new(),
            expected: 0,
            most,
            overrun: false,
        }
    }

    /// Sets the expected length of the body, from its `Content-Length`.
    ///
    /// # Errors
    ///
    /// [`VerifyError::TooLarge`] if the body will be too large: there is no need to read it.
    #[inline]
    pub fn expect_length(&mut self, bytes: u64) -> Result<(), VerifyError> {
        match usize::try_from(bytes) {
            Ok(bytes) if bytes <= self.most => {
                self.expected = bytes.min(MOST_RESERVED);
                Ok(())
            }
            _ => Err(self.too_large()),
        }
    }

    /// Takes the next part of the body.
    ///
    /// # Errors
    ///
    /// [`VerifyError::TooLarge`] if the body is now too large; it can no longer be verified.
    #[inline]
    pub fn update(&mut self, chunk: &[u8]) -> Result<(), VerifyError> {
        self.hash(chunk)?;
        if self.body.is_empty() {
            self.body.reserve_exact(self.expected.max(self.first.len() + chunk.len()));
            self.body.extend_from_slice(&mem::take(&mut self.first));
        }
        self.body.extend_from_slice(chunk);
        Ok(())
    }

    /// Takes the next part of the body, without a copy if it is the only part, as for most webhooks. This keeps the
    /// whole buffer alive that the part is a slice of.
    ///
    /// # Errors
    ///
    /// [`VerifyError::TooLarge`] if the body is now too large; it can no longer be verified.
    #[inline]
    pub fn update_bytes(&mut self, chunk: Bytes) -> Result<(), VerifyError> {
        if !self.first.is_empty() || !self.body.is_empty() {
            return self.update(&chunk);
        }
        self.hash(&chunk)?;
        self.first = chunk;
        Ok(())
    }

    #[inline]
    fn hash(&mut self, chunk: &[u8]) -> Result<(), VerifyError> {
        if self.overrun || chunk.len() > self.most - self.first.len() - self.body.len() {
            return Err(self.too_large());
        }
        self.hash.update(chunk);
        for hash in &mut self.more_hashes {
            hash.update(chunk);
        }
        Ok(())
    }

    /// Checks the complete body against its header.
    ///
    /// # Errors
    ///
    /// [`VerifyError::Mismatch`] if no signature matches, [`VerifyError::TooLarge`] if a part was refused.
    #[inline]
    pub fn finish(mut self) -> Result<Verified, VerifyError> {
        if self.overrun {
            return Err(self.too_large());
        }
        let others = &self.more_signatures;
        let mut matches = Matches::new();
        matches.add(has(&self.hash.sign(), &self.signature, others.iter()));
        for hash in self.more_hashes {
            matches.add(has(&hash.sign(), &self.signature, others.iter()));
        }
        let body = if self.body.is_empty() { self.first } else { self.body.into() };
        Verified::proven(matches, &self.origins, body, self.time)
    }

    /// The time of signing that the header claims.
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
            .field("bytes", &(self.first.len() + self.body.len()))
            .field("time", &self.time)
            .finish_non_exhaustive()
    }
}
