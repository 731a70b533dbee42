//! The names that a model has given, for the lock.

use crate::aliases;
use crate::enums::TEXT;
use crate::homes::Homes;
use crate::lock::{ENUM, Lock, digest};
use crate::model::Model;

pub(crate) fn lock(model: &Model<'_>, homes: &Homes) -> Lock {
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
                set_type(&mut lock, &path, &form.name, homes.path(module, &form.name), || {
                    digest(&forms.text(at))
                });
            }
        }
        for group in &module.enums.all {
            let own = homes.path(module, &group.name);
            set_type(&mut lock, &path, &group.name, own, || ENUM.to_owned());
        }
        for alias in aliases::of(module) {
            lock.set("alias", format!("{path}::{}", alias.name), homes.path(module, alias.of));
        }
    }
    lock
}

fn set_type(lock: &mut Lock, module: &str, name: &str, home: String, own: impl Fn() -> String) {
    let path = format!("{module}::{name}");
    if path == home {
        lock.set("type", path, own());
    } else {
        lock.set("alias", path, home);
    }
}
