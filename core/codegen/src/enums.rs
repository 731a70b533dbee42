//! The enums of one module: those that go by the same name and overlap are one, since all are open.

use crate::forms::{Form, Slot};
use crate::names;
use crate::overrides;
use std::collections::{BTreeMap, BTreeSet};

/// What a field with an enum belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Owner {
    /// By their index in the module.
    Operation(usize),
    Object(usize),
    Hash(usize),
    View(usize),
}

#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) values: BTreeSet<String>,
    /// The first place that has it, in words.
    pub(crate) place: String,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Enums {
    pub(crate) all: Vec<Group>,
    of: BTreeMap<(Owner, String), usize>,
}

/// A field with an enum, and the names that it can go by, shortest first.
struct Site {
    owner: Owner,
    field: String,
    values: BTreeSet<String>,
    candidates: Vec<String>,
    place: String,
    depth: usize,
}

#[derive(Default)]
pub(crate) struct Sites(Vec<Site>);

impl Sites {
    /// Gathers the fields of an operation or an object, which the noun names.
    pub(crate) fn root(&mut self, owner: Owner, noun: &str, slots: &[Slot]) {
        self.gather(owner, &[noun.to_owned()], "", slots);
    }

    /// Gathers the fields of a hash or a view.
    pub(crate) fn form(&mut self, owner: Owner, noun: &str, form: &Form) {
        let route = form.route();
        let own = form.name.strip_suffix("Params").unwrap_or(&form.name);
        let above = route[..route.len() - 1].iter().map(|(_, leaf)| leaf.clone());
        let names: Vec<String> =
            std::iter::once(noun.to_owned()).chain(above).chain([own.to_owned()]).collect();
        let path: String = route.iter().map(|(field, _)| format!("{field}.")).collect();
        self.gather(owner, &names, &path, &form.slots);
    }

    fn gather(&mut self, owner: Owner, names: &[String], path: &str, slots: &[Slot]) {
        for slot in slots {
            let Some(leaf) = &slot.leaf else { continue };
            if overrides::TEXTS.contains(&leaf.as_str()) {
                continue;
            }
            // A word alone, as `Type` or `Status`, says too little.
            let single = names::words(leaf).len() == 1;
            let with = |at: usize| format!("{}{leaf}", names[at..].concat());
            let longer = (0..names.len()).rev().map(with);
            let bare = (!single).then(|| leaf.clone());
            self.0.push(Site {
                owner,
                field: slot.field.name.clone(),
                values: slot.values.clone(),
                candidates: bare.into_iter().chain(longer).collect(),
                place: format!("{path}{}", slot.field.name),
                depth: path.split('.').count(),
            });
        }
    }
}

impl Enums {
    pub(crate) fn new(sites: Sites, taken: &mut BTreeSet<String>) -> Self {
        let mut enums = Self::default();
        let mut sites = sites.0;
        let order = |site: &Site| (site.depth, site.place.clone(), site.owner);
        sites.sort_by_cached_key(order);
        for site in sites {
            let Site { owner, field, mut values, candidates, place, .. } = site;
            // Nothing is no value: it is what `Unset` sends.
            values.remove("");
            if values.is_empty() || values.len() > overrides::LARGEST_ENUM {
                continue;
            }
            let longest = candidates.last().cloned().unwrap_or_default();
            let further = (2..100).map(|n| format!("{longest}{n}"));
            for name in candidates.into_iter().chain(further) {
                let known = enums.all.iter().position(|group| group.name == name);
                match known {
                    Some(at) if overlap(&enums.all[at].values, &values) => {
                        enums.all[at].values.extend(values);
                        enums.of.insert((owner, field), at);
                        break;
                    }
                    None if !taken.contains(&name) => {
                        enums.of.insert((owner, field), enums.all.len());
                        enums.all.push(Group { name, values, place });
                        break;
                    }
                    _ => {}
                }
            }
        }
        taken.extend(enums.all.iter().map(|group| group.name.clone()));
        enums
    }

    /// The enum of a field; nothing where it is a plain text.
    pub(crate) fn of(&self, owner: Owner, field: &str) -> Option<&Group> {
        self.of.get(&(owner, field.to_owned())).map(|&at| &self.all[at])
    }
}

/// Whether two sets of values are versions of one: what one place takes and another does not.
fn overlap(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shared = one.intersection(other).count();
    shared * 2 >= one.len().min(other.len()) && shared > 0
}
