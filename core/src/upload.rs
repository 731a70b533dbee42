use bytes::Bytes;
use std::fmt;

/// A file to upload to Stripe: name, bytes and content type.
///
/// ```
/// use pinstripe_core::{Upload, api::files};
///
/// let scan = Upload::new("passport.png", &b"..."[..]).content_type("image/png");
/// let create = files::create().purpose(files::CreateFilePurpose::IdentityDocument).file(scan);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) content: Bytes,
}

impl Upload {
    /// Makes an upload from the file's name, without its folder, and its bytes.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            name: name.into(),
            content_type: "application/octet-stream".to_owned(),
            content: content.into(),
        }
    }

    /// Sets the content type, for instance `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("bytes", &self.content.len()).finish_non_exhaustive()
    }
}
