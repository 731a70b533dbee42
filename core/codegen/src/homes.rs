//! What several modules have in the same form under the same name: one of them describes it, the others name it.

use crate::enums::{Group, Owner};
use crate::facts::Type;
use crate::lock::Lock;
use crate::model::{Model, Module};
use crate::modules::Path;
use crate::slots::Slot;
use std::collections::BTreeMap;
use std::fmt::Write;

/// For each module and each name of a hash, a view or an enum in it, the module that describes it.
#[derive(Debug, Default)]
pub(crate) struct Homes {
    of: BTreeMap<(Path, String), Path>,
}

impl Homes {
    pub(crate) fn new(model: &Model<'_>, lock: &Lock) -> Self {
        let mut alike: BTreeMap<String, Vec<(&Path, &str)>> = BTreeMap::new();
        for (path, module) in &model.modules {
            for owner in module.owners() {
                if let Some(name) = form_name(module, owner) {
                    let text = describe(model, module, owner);
                    alike.entry(text).or_default().push((path, name));
                }
            }
            for group in &module.enums.all {
                alike.entry(values(group)).or_default().push((path, &group.name));
            }
        }
        let mut of = BTreeMap::new();
        for all in alike.into_values() {
            for (home, names) in homes(&all, lock) {
                for (path, name) in names {
                    of.insert((path.clone(), name.to_owned()), home.clone());
                }
            }
        }
        Self { of }
    }

    /// The path of a type of a module.
    pub(crate) fn path(&self, module: &Module<'_>, name: &str) -> String {
        let home = self.elsewhere(module, name).unwrap_or(&module.path);
        format!("{}::{name}", home.join("::"))
    }

    /// The module that describes a name of this one; nothing if it does so itself.
    pub(crate) fn elsewhere(&self, module: &Module<'_>, name: &str) -> Option<&Path> {
        let home = self.of.get(&(module.path.clone(), name.to_owned()))?;
        (*home != module.path).then_some(home)
    }
}

/// The homes of what is alike under one name, with the modules that name each: one home, or as many as there were.
fn homes<'m>(
    all: &[(&'m Path, &'m str)],
    lock: &Lock,
) -> Vec<(&'m Path, Vec<(&'m Path, &'m str)>)> {
    let mut before: BTreeMap<&str, Vec<(&Path, &str)>> = BTreeMap::new();
    let mut new = Vec::new();
    for &(path, name) in all {
        match lock.path(&path.join("::"), name) {
            Some(was) => before.entry(was).or_default().push((path, name)),
            None => new.push((path, name)),
        }
    }
    match before.first_entry() {
        Some(mut first) => first.get_mut().extend(new),
        None => return vec![(home(&new), new)],
    }
    let was_home =
        |was: &str, &(path, name): &(&Path, &str)| was == format!("{}::{name}", path.join("::"));
    let home_of = |(was, names): (&str, Vec<(&'m Path, &'m str)>)| {
        let still = names.iter().find(|name| was_home(was, name));
        (still.map_or_else(|| home(&names), |(path, _)| path), names)
    };
    before.into_iter().map(home_of).collect()
}

/// The best known of several modules.
fn home<'m>(names: &[(&'m Path, &'m str)]) -> &'m Path {
    static NONE: Path = Path::new();
    let test = |path: &Path| path.iter().any(|segment| segment == "test_helpers");
    let paths = names.iter().map(|(path, _)| *path);
    paths.min_by_key(|path| (test(path), path.len(), *path)).unwrap_or(&NONE)
}

pub(crate) fn form_name<'m>(module: &'m Module<'_>, owner: Owner) -> Option<&'m str> {
    match owner {
        Owner::Hash(at) => Some(&module.hashes.all[at].name),
        Owner::View(at) => Some(&module.views.all[at].name),
        Owner::Operation(_) | Owner::Object(_) => None,
    }
}

fn values(group: &Group) -> String {
    format!("enum {}{:?}", group.name, group.values)
}

/// Everything that makes a hash or a view what it is, down to its enums.
fn describe(model: &Model<'_>, module: &Module<'_>, owner: Owner) -> String {
    let mut text = form_name(module, owner).unwrap_or_default().to_owned();
    text.push('{');
    for slot in module.slots(owner) {
        let Slot { field, .. } = slot;
        let flags = [field.required, field.emptyable, field.optional, field.deprecated];
        let _ = write!(text, "{} {flags:?} ", field.name);
        ty(model, module, owner, slot, &field.ty, &mut text);
        text.push(',');
    }
    text.push('}');
    text
}

fn ty(
    model: &Model<'_>,
    module: &Module<'_>,
    owner: Owner,
    slot: &Slot,
    of: &Type,
    text: &mut String,
) {
    match of {
        Type::Struct(name) => match slot.inner.get(name).map(|inner| inner.form) {
            Some(at) if owner.is_sent() => {
                text.push_str(&describe(model, module, Owner::Hash(at)));
            }
            Some(at) => text.push_str(&describe(model, module, Owner::View(at))),
            None => text.push_str("{}"),
        },
        Type::Enum(_) | Type::Lit(_) => {
            let group = module.enums.of(owner, &slot.field.name);
            text.push_str(&group.map_or_else(|| "text".to_owned(), values));
        }
        Type::Arr(of) => {
            text.push('*');
            ty(model, module, owner, slot, of, text);
        }
        Type::Map { of, emptyable } => {
            text.push_str(if *emptyable { "%?" } else { "%" });
            ty(model, module, owner, slot, of, text);
        }
        Type::Union(all) => {
            for of in all {
                text.push('|');
                ty(model, module, owner, slot, of, text);
            }
        }
        other => {
            let _ = write!(text, "{other:?}");
        }
    }
}
