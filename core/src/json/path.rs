//! Paths such as `lines.data[0].amount`, as errors write them.

use super::error::FieldError;
use super::read::Read;
use super::value::JsonRef;

impl<'a> JsonRef<'a> {
    /// Reads the value at a path such as `lines.data[0].amount`; `None` if it, or a value on the way to it, is absent or
    /// `null`.
    ///
    /// Paths are written as in [`FieldError::path`]. A name that contains a dot or a bracket cannot be written in one;
    /// [`JsonRef::field`] takes any name.
    ///
    /// ```
    /// use pinstripe_core::Json;
    ///
    /// let invoice = Json::parse(r#"{"lines":{"data":[{"amount":500,"period":null}]}}"#)?;
    /// assert_eq!(invoice.at::<i64>("lines.data[0].amount")?, Some(500));
    /// assert_eq!(invoice.at::<i64>("lines.data[0].period.start")?, None);
    /// assert!(invoice.at::<i64>("lines.data.amount").is_err());
    /// # Ok::<(), pinstripe_core::FieldError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the value, or one on the way to it, is of another type.
    pub fn at<T: Read<'a>>(self, path: &str) -> Result<Option<T>, FieldError> {
        match find(self, path)? {
            Some(value) if !value.is_null() => {
                T::read(value)?.ok_or_else(|| value.error(None, T::EXPECTED)).map(Some)
            }
            _ => Ok(None),
        }
    }
}

/// Reads the value at a path that is required, unless it is read as an `Option`.
pub(crate) fn field_at<'a, T: Read<'a>>(from: JsonRef<'a>, path: &str) -> Result<T, FieldError> {
    match find(from, path)? {
        Some(value) => T::read(value)?.ok_or_else(|| value.error(None, T::EXPECTED)),
        None => T::absent().ok_or_else(|| from.error(Some(path), T::EXPECTED)),
    }
}

/// The value at a path; `None` if it, or a value on the way to it, is absent or `null`.
fn find<'a>(from: JsonRef<'a>, path: &str) -> Result<Option<JsonRef<'a>>, FieldError> {
    let mut here = from;
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        if here.is_null() {
            return Ok(None);
        }
        let next = match step.strip_suffix(']').and_then(item) {
            Some(number) if here.is_array() => here.items().nth(number),
            Some(_) => return Err(here.error(None, "an array")),
            _ if here.is_object() => here.field(step),
            _ => return Err(here.error(None, "an object")),
        };
        match next {
            Some(next) => here = next,
            None => return Ok(None),
        }
    }
    Ok(Some(here))
}

fn item(digits: &str) -> Option<usize> {
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    // No array has as many items as a number that is too large.
    is_number.then(|| digits.parse().unwrap_or(usize::MAX))
}
