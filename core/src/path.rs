//! Paths: constant templates with percent-encoded arguments, and complete paths from Stripe or a caller.

use crate::error::build::BuildError;
use crate::form::escape;
use std::borrow::Cow;
use std::fmt;

/// A path template such as `/v1/accounts/{account}`.
///
/// ```
/// use pinstripe_core::Path;
///
/// const PATH: Path<'static> = Path::new("/v1/accounts/{account}/persons/{person}");
/// assert_eq!(PATH.arguments(), 2);
/// ```
///
/// A malformed template does not compile:
///
/// ```compile_fail
/// const PATH: pinstripe_core::Path<'static> = pinstripe_core::Path::new("v1/accounts/{account");
/// ```
///
/// Its `Display` and `Debug` are safe to log: they show neither the query nor an argument that may be a secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Path<'a>(Kind<'a>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind<'a> {
    Template(&'static str),
    /// A complete path that is sent unchanged, including its query.
    Whole(&'a str),
}

/// An owned path, which is kept from one page to the next.
#[derive(Clone)]
pub(crate) enum PathBuf {
    Template(&'static str),
    Whole(String),
}

impl PathBuf {
    pub(crate) fn as_path(&self) -> Path<'_> {
        match self {
            Self::Template(template) => Path::listed(template),
            Self::Whole(path) => Path(Kind::Whole(path)),
        }
    }
}

impl Path<'static> {
    /// Makes a path from a template, in a constant.
    ///
    /// # Panics
    ///
    /// If the template has no leading `/`, or has an empty or dotted segment, an unmatched brace or an unexpected
    /// character. In a constant this is a compile error.
    pub const fn new(template: &'static str) -> Self {
        let bytes = template.as_bytes();
        assert!(!bytes.is_empty() && bytes[0] == b'/', "a path template starts with a slash");
        let mut at = 0;
        while at < bytes.len() {
            assert!(bytes[at] == b'/', "an argument fills its segment");
            at += 1;
            assert!(at < bytes.len() && bytes[at] != b'/', "a segment is never empty");
            let argument = bytes[at] == b'{';
            if argument {
                at += 1;
            }
            while at < bytes.len() && bytes[at] != b'/' && bytes[at] != b'}' {
                let b = bytes[at];
                assert!(
                    b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_',
                    "unknown character"
                );
                at += 1;
            }
            if argument {
                assert!(at < bytes.len() && bytes[at] == b'}', "a brace is never closed");
                at += 1;
            }
        }
        Self::listed(template)
    }

    /// Makes a path from a template of the tables, unchecked: a test checks each with [`new`](Self::new).
    #[inline]
    pub(crate) const fn listed(template: &'static str) -> Self {
        Self(Kind::Template(template))
    }
}

impl<'a> Path<'a> {
    /// Makes a path from a complete path, with an optional query, that is sent unchanged.
    ///
    /// # Errors
    ///
    /// [`BuildError::Path`] unless it is relative to Stripe's origin: one leading `/`, and no scheme, host,
    /// backslash, dot segment, fragment, space or control character. The API key is never sent to another origin.
    pub fn whole(path: &'a str) -> Result<Self, BuildError> {
        if is_origin_relative(path) { Ok(Self(Kind::Whole(path))) } else { Err(BuildError::Path) }
    }

    pub(crate) fn to_buf(self) -> PathBuf {
        match self.0 {
            Kind::Template(template) => PathBuf::Template(template),
            Kind::Whole(path) => PathBuf::Whole(path.to_owned()),
        }
    }

    /// How many arguments the template takes.
    pub fn arguments(self) -> usize {
        match self.0 {
            Kind::Template(template) => template.matches('{').count(),
            Kind::Whole(_) => 0,
        }
    }

    /// The template, or the complete path without its query.
    pub fn template(self) -> &'a str {
        match self.0 {
            Kind::Template(template) => template,
            Kind::Whole(path) => path.split('?').next().unwrap_or_default(),
        }
    }

    /// The path as errors and logs show it: a template unchanged, and a complete path with `{}` in place of every
    /// segment that does not name a collection or an action.
    pub(crate) fn shown(self) -> Cow<'static, str> {
        let path = match self.0 {
            Kind::Template(template) => return Cow::Borrowed(template),
            Kind::Whole(_) => self.template(),
        };
        let named = |segment: &&str| {
            matches!(*segment, "v1" | "v2")
                || segment.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        };
        let segments = path.split('/').skip(1);
        segments
            .fold(String::new(), |out, segment| {
                out + "/" + Some(segment).filter(named).unwrap_or("{}")
            })
            .into()
    }

    pub(crate) fn is_v2(self) -> bool {
        self.template().starts_with("/v2/")
    }

    /// Appends the path with its arguments filled in.
    pub(crate) fn write(self, arguments: &[String], out: &mut String) -> Result<(), BuildError> {
        let template = match self.0 {
            Kind::Template(template) => template,
            Kind::Whole(path) => {
                out.push_str(path);
                return Ok(());
            }
        };
        let refused = |index| BuildError::PathArgument { template: template.to_owned(), index };
        if arguments.len() != self.arguments() {
            return Err(refused(arguments.len()));
        }
        let mut arguments = arguments.iter().enumerate();
        for segment in template.split('/').skip(1) {
            out.push('/');
            if !segment.starts_with('{') {
                out.push_str(segment);
            } else if let Some((index, argument)) = arguments.next() {
                // An empty argument would name the collection, and dots would name another path.
                if matches!(argument.as_str(), "" | "." | "..") {
                    return Err(refused(index));
                }
                escape(argument, out);
            }
        }
        Ok(())
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown())
    }
}

impl fmt::Debug for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Path({self})")
    }
}

/// Whether a path, appended to an origin, can only lead to that origin.
fn is_origin_relative(path: &str) -> bool {
    let Some(rest) = path.strip_prefix('/') else { return false };
    let plain = path.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'\\' | b'#'));
    let before_query = rest.split('?').next().unwrap_or_default();
    plain && before_query.split('/').all(|segment| !segment.is_empty() && !is_dots(segment))
}

/// Whether a segment is `.` or `..`, in any spelling that a URL parser may normalize.
fn is_dots(segment: &str) -> bool {
    let undone = segment.to_ascii_lowercase().replace("%2e", ".");
    matches!(undone.as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PERSON: Path<'static> = Path::new("/v1/accounts/{account}/persons/{person}");

    fn written(arguments: &[&str]) -> Result<String, BuildError> {
        let arguments: Vec<String> = arguments.iter().map(|&a| a.into()).collect();
        let mut out = String::new();
        PERSON.write(&arguments, &mut out).map(|()| out)
    }

    #[test]
    fn an_argument_never_leaves_its_segment() {
        assert_eq!(
            written(&["acct_1/../../balance?x=1#", "p %\r\n2"]).unwrap(),
            "/v1/accounts/acct_1%2F..%2F..%2Fbalance%3Fx%3D1%23/persons/p%20%25%0D%0A2"
        );
        for bad in ["", ".", ".."] {
            let error = written(&["acct_1", bad]).unwrap_err();
            assert!(matches!(error, BuildError::PathArgument { index: 1, .. }), "{bad:?}");
        }
        assert!(written(&["acct_1"]).is_err());
    }

    #[test]
    fn a_whole_path_stays_on_its_origin() {
        for good in ["/v1/accounts/acct_1", "/v2/core/accounts?page=..%2F&x[0]=a//b"] {
            assert!(Path::whole(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "/",
            "v1/x",
            "//evil.example/v1",
            "/\\evil.example",
            "/v1/../x",
            "/v1/%2E%2e/x",
            "/v1/./x",
            "/v1//x",
            "/v1/x#y",
            "/v1/ x",
            "/v1/x\r\nHost: evil",
            "https://evil.example/v1",
            "/v1/é",
        ] {
            assert!(Path::whole(bad).is_err(), "{bad:?}");
        }
    }
}
