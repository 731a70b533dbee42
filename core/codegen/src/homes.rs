//! What several modules have in the same form under the same name: one of them describes it, the others name it.

use crate::enums::{Group, Owner};
use crate::facts::Type;
use crate::forms::Slot;
use crate::kinds::is_sent;
use crate::model::{Model, Module};
use crate::modules::Path;
use std::collections::BTreeMap;
use std::fmt::Write;

/// For each module and each name of a hash, a view or an enum in it, the module that describes it.
#[derive(Debug, Default)]
pub(crate) struct Homes {
    of: BTreeMap<(Path, String), Path>,
}

impl Homes {
    pub(crate) fn new(model: &Model<'_>) -> Self {
        let mut homes: BTreeMap<String, Vec<(&Path, &str)>> = BTreeMap::new();
        for (path, module) in &model.modules {
            for owner in module.owners() {
                if let Some(name) = form_name(module, owner) {
                    let text = describe(model, module, owner);
                    homes.entry(text).or_default().push((path, name));
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
        Type::Struct(name) => {
            let sent = is_sent(owner);
            let forms = if sent { &module.hashes } else { &module.views };
            match forms.of(model.facts, name) {
                Some(at) if sent => text.push_str(&describe(model, module, Owner::Hash(at))),
                Some(at) => text.push_str(&describe(model, module, Owner::View(at))),
                None => text.push_str("{}"),
            }
        }
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
