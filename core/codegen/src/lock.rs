//! `names.lock`: the names that the API has, by site. What has a name keeps it over Stripe's releases.
//!
//! Each line is a record: its kind, a site, and the name there.
//!
//! ```text
//! resource accounts.persons persons                    the module of a resource of the facts
//! object Account accounts::Account                     the module and the type of an object of the facts
//! slot accounts::Account.company Company               the type that a getter or a setter names
//! type accounts::Company 5d41402a                      a hash or a view, with the digest of its form
//! type accounts::CompanyStructure enum                 an enum
//! alias accounts::SupportAddress accounts::Address     another name of a type
//! ```
//!
//! Two types that have been different stay so, even if Stripe makes their forms equal: a trait may be implemented
//! for both. A type whose form changes at some of its sites keeps its name where the form is as before.

use crate::facts::{Fault, fault};
use std::collections::BTreeMap;
use std::fmt::Write;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lock {
    /// By kind and site.
    records: BTreeMap<(String, String), String>,
}

const KINDS: &[&str] = &["alias", "object", "resource", "slot", "type"];

impl Lock {
    pub(crate) fn read(text: &str) -> Result<Self, Fault> {
        let mut records = BTreeMap::new();
        for (at, line) in text.lines().enumerate() {
            let place = || format!("names.lock:{}", at + 1);
            let words: Vec<&str> = line.split(' ').collect();
            let [kind, site, name] = words.as_slice() else {
                return fault(place(), "not a kind, a site and a name");
            };
            if !KINDS.contains(kind) {
                return fault(place(), format!("an unknown kind of record: `{kind}`"));
            }
            let record = ((*kind).to_owned(), (*site).to_owned());
            if records.insert(record, (*name).to_owned()).is_some() {
                return fault(place(), "a site has a name twice");
            }
        }
        Ok(Self { records })
    }

    pub(crate) fn text(&self) -> String {
        self.records.iter().fold(String::new(), |mut text, ((kind, site), name)| {
            let _ = writeln!(text, "{kind} {site} {name}");
            text
        })
    }

    fn get(&self, kind: &str, site: String) -> Option<&str> {
        self.records.get(&(kind.to_owned(), site)).map(String::as_str)
    }

    pub(crate) fn set(&mut self, kind: &str, site: impl Into<String>, name: impl Into<String>) {
        self.records.insert((kind.to_owned(), site.into()), name.into());
    }

    /// The path of the module of a resource.
    pub(crate) fn resource(&self, name: &str) -> Option<&str> {
        self.get("resource", name.to_owned())
    }

    /// The path of an object.
    pub(crate) fn object(&self, name: &str) -> Option<&str> {
        self.get("object", name.to_owned())
    }

    /// The name at a field of a type.
    pub(crate) fn slot(&self, module: &str, ty: &str, field: &str) -> Option<&str> {
        self.get("slot", format!("{module}::{ty}.{field}"))
    }

    /// The path of the hash or the view that a name stands for.
    pub(crate) fn form(&self, module: &str, name: &str) -> Option<&str> {
        self.path(module, name).filter(|path| self.digest(path) != Some(ENUM))
    }

    /// The path of the enum that a name stands for.
    pub(crate) fn enumeration(&self, module: &str, name: &str) -> Option<&str> {
        self.path(module, name).filter(|path| self.digest(path) == Some(ENUM))
    }

    /// The path of the type that a name stands for.
    pub(crate) fn path(&self, module: &str, name: &str) -> Option<&str> {
        let site = ("type".to_owned(), format!("{module}::{name}"));
        let own = self.records.get_key_value(&site).map(|((_, path), _)| path.as_str());
        own.or_else(|| self.get("alias", site.1))
    }

    /// The digest of the form at a path.
    pub(crate) fn digest(&self, path: &str) -> Option<&str> {
        self.get("type", path.to_owned())
    }

    /// The names of types in a module.
    pub(crate) fn types<'l>(&'l self, module: &str) -> impl Iterator<Item = &'l str> + use<'l> {
        let front = format!("{module}::");
        ["alias", "type"].into_iter().flat_map(move |kind| {
            let all = self.records.range((kind.to_owned(), front.clone())..);
            let front = front.clone();
            let names = all
                .map_while(move |((of, path), _)| path.strip_prefix(&front).filter(|_| of == kind));
            names.filter(|name| !name.contains("::"))
        })
    }
}

/// What stands in place of a digest where a type is an enum.
pub(crate) const ENUM: &str = "enum";

/// The last segment of a path.
pub(crate) fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// A digest of a text: FNV-1a, which is the same everywhere and in every version of Rust.
/// See [its description](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
pub(crate) fn digest(text: &str) -> String {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    format!("{:08x}", text.bytes().fold(0x811c_9dc5, step))
}
