//! The modules of the API with everything that has a name in them.

use crate::docs;
use crate::enums::{Enums, Owner, Sites};
use crate::facts::{Facts, Fault, Object, Operation, fault};
use crate::forms::{Form, Forms, Known};
use crate::lock::Lock;
use crate::modules::{Modules, Path};
use crate::names;
use crate::naming::{Root, Taken};
use crate::overrides;
use crate::slots::{Slot, slots};
use std::collections::BTreeMap;

#[derive(Debug)]
pub(crate) struct Module<'f> {
    pub(crate) path: Path,
    pub(crate) area: &'f str,
    pub(crate) resource: Option<&'f str>,
    pub(crate) operations: Vec<Entry<&'f Operation>>,
    pub(crate) objects: Vec<Entry<(&'f str, &'f Object)>>,
    /// Names of unions of objects, with the objects.
    pub(crate) unions: Vec<(&'f str, &'f [String])>,
    pub(crate) hashes: Forms,
    pub(crate) views: Forms,
    pub(crate) enums: Enums,
    /// What its operations act on, in the singular and in pascal case.
    pub(crate) noun: String,
}

#[derive(Debug)]
pub(crate) struct Entry<T> {
    pub(crate) of: T,
    /// The name of its type.
    pub(crate) name: String,
    pub(crate) slots: Vec<Slot>,
}

#[derive(Debug)]
pub(crate) struct Model<'f> {
    pub(crate) facts: &'f Facts,
    pub(crate) places: Modules,
    pub(crate) modules: BTreeMap<Path, Module<'f>>,
}

/// Names that the code of a module has another use for.
const RESERVED: &[&str] = &[
    "AsMut",
    "BTreeMap",
    "BearerUrl",
    "Box",
    "Clone",
    "Contents",
    "DateTime",
    "DateTimeRange",
    "Debug",
    "Decode",
    "Default",
    "Deleted",
    "Either",
    "Emptyable",
    "Empty",
    "Err",
    "Expandable",
    "FnOnce",
    "From",
    "Into",
    "Json",
    "JsonRef",
    "Map",
    "Metadata",
    "None",
    "Now",
    "NumberRange",
    "Object",
    "Ok",
    "Option",
    "Params",
    "Read",
    "Result",
    "SecretText",
    "Self",
    "Some",
    "String",
    "TimeRange",
    "Timestamp",
    "Unset",
    "Upload",
    "Vec",
];

impl<'f> Model<'f> {
    pub(crate) fn new(facts: &'f Facts, lock: &Lock) -> Result<Self, Fault> {
        let places = Modules::new(facts, lock)?;
        let mut modules: BTreeMap<Path, Module<'f>> = BTreeMap::new();
        for operation in &facts.operations {
            if overrides::NO_REQUEST.contains(&operation.id.as_str()) {
                continue;
            }
            let path = &places.resources[&operation.resource];
            let module = modules.entry(path.clone()).or_insert_with(|| module(path));
            module.resource = Some(&operation.resource);
            module.area = &operation.area;
            module.operations.push(Entry {
                of: operation,
                name: names::pascal(&operation.method),
                slots: slots(facts, &operation.params),
            });
        }
        for (name, home) in &places.objects {
            let module = modules.entry(home.module.clone()).or_insert_with(|| module(&home.module));
            let area;
            if let Some((of, object)) = facts.objects.get_key_value(name) {
                let own = |slot: &Slot| {
                    !overrides::GETTERS.contains(&(name.as_str(), slot.field.name.as_str()))
                };
                let slots = slots(facts, &object.fields).into_iter().filter(own).collect();
                module.objects.push(Entry { of: (of, object), name: home.name.clone(), slots });
                area = &object.area;
            } else {
                let (name, (of, own)) = facts
                    .unions
                    .get_key_value(name)
                    .unwrap_or_else(|| unreachable!("places are made of objects and unions alone"));
                module.unions.push((name, of));
                area = own;
            }
            if module.area.is_empty() {
                module.area = area;
            }
        }
        for module in modules.values_mut() {
            // As a reader of the reference goes through them.
            let usual = ["create", "retrieve", "update", "delete", "list", "search"];
            module.operations.sort_by_key(|entry| {
                let method = entry.of.method.as_str();
                let at = usual.iter().position(|usual| *usual == method);
                (at.unwrap_or(usual.len()), method)
            });
            module.name_all(facts, lock)?;
        }
        Ok(Self { facts, places, modules })
    }
}

fn module<'f>(path: &Path) -> Module<'f> {
    let last = path.last().map(String::as_str).unwrap_or_default();
    Module {
        path: path.clone(),
        area: "",
        resource: None,
        operations: Vec::new(),
        objects: Vec::new(),
        unions: Vec::new(),
        hashes: Forms::default(),
        views: Forms::default(),
        enums: Enums::default(),
        noun: names::pascal(&names::singular(last)),
    }
}

impl Module<'_> {
    /// The fields of an owner.
    pub(crate) fn slots(&self, owner: Owner) -> &[Slot] {
        match owner {
            Owner::Operation(at) => &self.operations[at].slots,
            Owner::Object(at) => &self.objects[at].slots,
            Owner::Hash(at) => &self.hashes.all[at].slots,
            Owner::View(at) => &self.views.all[at].slots,
        }
    }

    pub(crate) fn owners(&self) -> impl Iterator<Item = Owner> {
        let operations = (0..self.operations.len()).map(Owner::Operation);
        let objects = (0..self.objects.len()).map(Owner::Object);
        let hashes = (0..self.hashes.all.len()).map(Owner::Hash);
        operations.chain(objects).chain(hashes).chain((0..self.views.all.len()).map(Owner::View))
    }

    fn name_all(&mut self, facts: &Facts, lock: &Lock) -> Result<(), Fault> {
        let path = self.path.join("::");
        let known = Known { facts, lock, module: &path };
        let mut taken = Taken {
            now: RESERVED.iter().map(|&name| name.to_owned()).collect(),
            before: lock.types(&path).map(str::to_owned).collect(),
        };
        let operations = self.operations.iter().map(|entry| (&entry.name, entry.of.id.as_str()));
        let objects = self.objects.iter().map(|entry| (&entry.name, entry.of.0));
        for (name, place) in operations.chain(objects) {
            if !taken.now.insert(name.clone()) {
                return fault(place, format!("its type `{name}` is already there in `{path}`"));
            }
        }
        let unions = self.unions.iter().filter_map(|(name, _)| name.rsplit('.').next());
        taken.now.extend(unions.map(str::to_owned));
        let nameless = |reason| Fault { place: path.clone(), reason };

        for Entry { of, name, slots } in &mut self.operations {
            let anchor = docs::operation_anchor(of, &self.path);
            self.hashes.gather(known, name, slots, &anchor);
        }
        self.hashes.unite(facts, true);
        let mut roots = roots(&mut self.operations);
        self.hashes.name(known, "Params", &mut taken, &self.noun, &mut roots).map_err(nameless)?;
        for Entry { of, name, slots } in &mut self.objects {
            let anchor = docs::object_anchor(of.1, self.resource, &self.path);
            self.views.gather(known, name, slots, &anchor);
        }
        self.views.unite(facts, false);
        let mut roots = self::roots(&mut self.objects);
        self.views.name(known, "", &mut taken, &self.noun, &mut roots).map_err(nameless)?;

        let mut sites = Sites::new(known);
        for owner in self.owners().collect::<Vec<_>>() {
            let slots = self.slots(owner);
            match owner {
                Owner::Hash(at) => sites.form(owner, &self.noun, &self.hashes.all[at]),
                Owner::View(at) => sites.form(owner, &self.noun, &self.views.all[at]),
                Owner::Object(at) => sites.object(owner, &self.objects[at].name, slots),
                Owner::Operation(at) => {
                    sites.operation(owner, &self.operations[at].name, &self.noun, slots);
                }
            }
        }
        self.enums = Enums::new(sites, &mut taken).map_err(nameless)?;
        Ok(())
    }

    /// The form of an owner, if it is a hash or a view.
    pub(crate) fn form(&self, owner: Owner) -> Option<&Form> {
        match owner {
            Owner::Hash(at) => Some(&self.hashes.all[at]),
            Owner::View(at) => Some(&self.views.all[at]),
            Owner::Operation(_) | Owner::Object(_) => None,
        }
    }

    /// The name of the type of an owner.
    pub(crate) fn name(&self, owner: Owner) -> &str {
        match owner {
            Owner::Operation(at) => &self.operations[at].name,
            Owner::Object(at) => &self.objects[at].name,
            Owner::Hash(at) => &self.hashes.all[at].name,
            Owner::View(at) => &self.views.all[at].name,
        }
    }
}

fn roots<T>(entries: &mut [Entry<T>]) -> Vec<Root<'_>> {
    entries.iter_mut().map(|entry| (entry.name.as_str(), &mut entry.slots)).collect()
}
