//! A router's table: what was added for each type and for each group of types.

use super::route_error::RouteError;
use std::collections::BTreeMap;

/// Values by type (`account.updated`) and by group (`account.*`, or `*` for all).
pub(super) struct Routes<T> {
    exact: BTreeMap<String, T>,
    /// By the group's prefix with its final dot; that of `*` is empty.
    groups: BTreeMap<String, T>,
}

impl<T> Routes<T> {
    pub(super) const fn new() -> Self {
        Self { exact: BTreeMap::new(), groups: BTreeMap::new() }
    }

    pub(super) fn add(&mut self, pattern: &str, value: T) -> Result<(), RouteError> {
        let stem = pattern.strip_suffix('*');
        let name = stem.unwrap_or(pattern);
        let group = name.is_empty() || name.ends_with('.');
        if name.contains('*') || group != stem.is_some() {
            return Err(RouteError::Pattern { pattern: pattern.to_owned() });
        }
        let values = if group { &mut self.groups } else { &mut self.exact };
        if values.contains_key(name) {
            return Err(RouteError::Twice { pattern: pattern.to_owned() });
        }
        values.insert(name.to_owned(), value);
        Ok(())
    }

    /// The value of a type, or else that of the narrowest group that it belongs to.
    pub(super) fn find(&self, type_: &str) -> Option<&T> {
        self.exact.get(type_).or_else(|| {
            let dots = type_.bytes().enumerate().filter(|&(_, b)| b == b'.').map(|(at, _)| at + 1);
            // A type has a handful of dots; of a type with more, only the first 15 count.
            let ends: Vec<usize> = std::iter::once(0).chain(dots).take(16).collect();
            ends.iter().rev().find_map(|&end| self.groups.get(&type_[..end]))
        })
    }

    /// Everything that was added, as patterns: first the types, then the groups.
    pub(super) fn patterns(&self) -> impl Iterator<Item = String> {
        let groups = self.groups.keys().map(|prefix| format!("{prefix}*"));
        self.exact.keys().cloned().chain(groups)
    }
}
