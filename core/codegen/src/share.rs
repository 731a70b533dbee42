//! What several modules have in the same form under the same name: one of them describes it, the others name it.

use crate::classes::Slot;
use crate::enums::{Group, Owner};
use crate::facts::Type;
use crate::model::{Model, Module};
use crate::modules::Path;
use std::collections::BTreeMap;
use std::fmt::Write;

/// For each module and each name of a hash, a view or an enum in it, the module that describes it.
#[derive(Debug, Default)]
pub(crate) struct Shared {
    of: BTreeMap<(Path, String), Path>,
}

impl Shared {
    pub(crate) fn new(model: &Model<'_>) -> Self {
        let mut homes: BTreeMap<String, Vec<(&Path, &str)>> = BTreeMap::new();
        for (path, module) in &model.modules {
            for owner in module.owners() {
                if let Some(name) = class_name(module, owner) {
                    let form = class(model, module, owner);
                    homes.entry(form).or_default().push((path, name));
                }
            }
            for group in &module.enums.all {
                homes.entry(values(group)).or_default().push((path, &group.name));
            }
        }
        let mut of = BTreeMap::new();
        for modules in homes.into_values() {
            let test = |path: &Path| path.iter().any(|segment| segment == "test_helpers");
            let home = modules.iter().min_by_key(|(path, _)| (test(path), path.len(), *path));
            let Some((home, _)) = home.copied() else { continue };
            for (path, name) in modules {
                of.insert((path.clone(), name.to_owned()), home.clone());
            }
        }
        Self { of }
    }

    /// The module that describes a name of this one; nothing if it does so itself.
    pub(crate) fn elsewhere(&self, module: &Module<'_>, name: &str) -> Option<&Path> {
        let home = self.of.get(&(module.path.clone(), name.to_owned()))?;
        (*home != module.path).then_some(home)
    }
}

pub(crate) fn class_name<'m>(module: &'m Module<'_>, owner: Owner) -> Option<&'m str> {
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
fn class(model: &Model<'_>, module: &Module<'_>, owner: Owner) -> String {
    let mut form = class_name(module, owner).unwrap_or_default().to_owned();
    form.push('{');
    for slot in module.slots(owner) {
        let Slot { field, .. } = slot;
        let flags = [field.required, field.emptyable, field.optional, field.deprecated];
        let _ = write!(form, "{} {flags:?} ", field.name);
        ty(model, module, owner, slot, &field.ty, &mut form);
        form.push(',');
    }
    form.push('}');
    form
}

fn ty(
    model: &Model<'_>,
    module: &Module<'_>,
    owner: Owner,
    slot: &Slot,
    of: &Type,
    form: &mut String,
) {
    match of {
        Type::Struct(name) => {
            let sent = matches!(owner, Owner::Hash(_) | Owner::Operation(_));
            let classes = if sent { &module.hashes } else { &module.views };
            match classes.of(model.facts, name) {
                Some(at) if sent => form.push_str(&class(model, module, Owner::Hash(at))),
                Some(at) => form.push_str(&class(model, module, Owner::View(at))),
                None => form.push_str("{}"),
            }
        }
        Type::Enum(_) | Type::Lit(_) => {
            let group = module.enums.of(owner, &slot.field.name);
            form.push_str(&group.map_or_else(|| "text".to_owned(), values));
        }
        Type::Arr(of) => {
            form.push('*');
            ty(model, module, owner, slot, of, form);
        }
        Type::Map { of, emptyable } => {
            form.push_str(if *emptyable { "%?" } else { "%" });
            ty(model, module, owner, slot, of, form);
        }
        Type::Union(all) => {
            for of in all {
                form.push('|');
                ty(model, module, owner, slot, of, form);
            }
        }
        other => {
            let _ = write!(form, "{other:?}");
        }
    }
}
