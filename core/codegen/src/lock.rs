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

use crate::aliases;
use crate::enums::TEXT;
use crate::facts::{Fault, fault};
use crate::homes::Homes;
use crate::model::Model;
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

    fn set(&mut self, kind: &str, site: impl Into<String>, name: impl Into<String>) {
        self.records.insert((kind.to_owned(), site.into()), name.into());
    }

    fn set_type(&mut self, module: &str, name: &str, home: String, own: impl Fn() -> String) {
        let path = format!("{module}::{name}");
        if path == home {
            self.set("type", path, own());
        } else {
            self.set("alias", path, home);
        }
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

/// The names that a model has given.
pub(crate) fn of(model: &Model<'_>, homes: &Homes) -> Lock {
    let mut lock = Lock::default();
    for (resource, path) in &model.places.resources {
        lock.set("resource", resource, path.join("::"));
    }
    for (object, home) in &model.places.objects {
        lock.set("object", object, format!("{}::{}", home.module.join("::"), home.name));
    }
    for module in model.modules.values() {
        let path = module.path.join("::");
        for owner in module.owners() {
            let ty = module.name(owner);
            for slot in module.slots(owner) {
                for inner in slot.inner.values() {
                    lock.set("slot", format!("{path}::{ty}.{}", inner.step.0), &inner.name);
                }
                let field = &slot.field.name;
                let text = module.enums.texts.contains(&(owner, field.clone())).then_some(TEXT);
                if let Some(name) = module.enums.name_of(owner, field).or(text) {
                    lock.set("slot", format!("{path}::{ty}.{field}"), name);
                }
            }
        }
        for ((form, field), name) in &module.enums.further {
            lock.set("slot", format!("{path}::{form}.{field}"), name);
        }
        for forms in [&module.hashes, &module.views] {
            for (at, form) in forms.all.iter().enumerate() {
                lock.set_type(&path, &form.name, homes.path(module, &form.name), || {
                    digest(&forms.text(at))
                });
            }
        }
        for group in &module.enums.all {
            let own = homes.path(module, &group.name);
            lock.set_type(&path, &group.name, own, || ENUM.to_owned());
        }
        for alias in aliases::of(module) {
            lock.set("alias", format!("{path}::{}", alias.name), homes.path(module, alias.of));
        }
    }
    lock
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
