//! Which module each resource and object belongs to.

use crate::facts::{Facts, Fault, Response, fault};
use crate::lock::Lock;
use crate::names;
use crate::overrides;
use std::collections::{BTreeMap, BTreeSet};

/// A module's path below `api`.
pub(crate) type Path = Vec<String>;

/// Where an object is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Home {
    /// The module that describes it; its parent has it by its own name as well.
    pub(crate) module: Path,
    pub(crate) name: String,
}

#[derive(Debug)]
pub(crate) struct Modules {
    /// By resource.
    pub(crate) resources: BTreeMap<String, Path>,
    /// By object, and by union of objects.
    pub(crate) objects: BTreeMap<String, Home>,
}

impl Modules {
    pub(crate) fn new(facts: &Facts, lock: &Lock) -> Result<Self, Fault> {
        let all: BTreeSet<&str> = facts.operations.iter().map(|o| o.resource.as_str()).collect();
        let resources: BTreeMap<String, Path> =
            all.iter().map(|&r| (r.to_owned(), resource(r, &all, lock))).collect();
        let mut taken = BTreeMap::new();
        for (resource, path) in &resources {
            if let Some(other) = taken.insert(path, resource) {
                let reason = format!("its module `{}` is that of `{other}`", path.join("::"));
                return fault(format!("facts.operations of {resource}"), reason);
            }
        }
        let mut objects = BTreeMap::new();
        let mut taken = BTreeMap::new();
        for name in facts.objects.keys().chain(facts.unions.keys()) {
            if is_deleted(facts, name) || by_hand(name).is_some() {
                continue;
            }
            let home = home(facts, name, &resources, lock);
            let place = [parent(&home.module), std::slice::from_ref(&home.name)].concat();
            if let Some(other) = taken.insert(place.clone(), name.clone()) {
                let reason = format!("its name `{}` is that of `{other}`", place.join("::"));
                return fault(format!("facts.objects[{name}]"), reason);
            }
            objects.insert(name.clone(), home);
        }
        Ok(Self { resources, objects })
    }
}

/// Where an object is written by hand.
pub(crate) fn by_hand(object: &str) -> Option<&'static str> {
    overrides::BY_HAND.iter().find(|(name, _)| *name == object).map(|(_, path)| *path)
}

/// Whether an object says no more than that it was deleted.
pub(crate) fn is_deleted(facts: &Facts, name: &str) -> bool {
    name.rsplit('.').next().is_some_and(|last| last.starts_with("Deleted"))
        && facts.objects.get(name).is_none_or(|object| object.fields.len() <= 4)
}

pub(crate) fn parent(module: &[String]) -> &[String] {
    module.split_last().map_or(&[], |(_, parent)| parent)
}

fn split(path: &str) -> Path {
    path.split("::").map(str::to_owned).collect()
}

fn resource(name: &str, all: &BTreeSet<&str>, lock: &Lock) -> Path {
    if let Some(path) = lock.resource(name) {
        return split(path);
    }
    let segments: Vec<&str> = name.split('.').collect();
    let above = (1..segments.len()).rev().find(|&n| all.contains(segments[..n].join(".").as_str()));
    match above {
        Some(n) => {
            let mut path = resource(&segments[..n].join("."), all, lock);
            let own = segments[n..].join("_");
            let last = path.pop().unwrap_or_default();
            let flat = overrides::FLAT.contains(&name);
            path.push(if flat { own } else { format!("{}_{own}", names::singular(&last)) });
            path
        }
        None => segments.into_iter().map(str::to_owned).collect(),
    }
}

fn home(facts: &Facts, object: &str, resources: &BTreeMap<String, Path>, lock: &Lock) -> Home {
    let mut segments: Vec<&str> = object.split('.').collect();
    let name = segments.pop().unwrap_or_default().to_owned();
    if let Some((_, module)) = overrides::HOMES.iter().find(|(of, _)| *of == object) {
        return Home { module: split(module), name };
    }
    if let Some((module, name)) = lock.object(object).and_then(|path| path.rsplit_once("::")) {
        return Home { module: split(module), name: name.to_owned() };
    }
    let mut answering: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in &facts.operations {
        match &operation.response {
            Response::Object(o) | Response::List(o) if o == object => {
                *answering.entry(&operation.resource).or_default() += 1;
            }
            _ => {}
        }
    }
    let best = answering.into_iter().max_by_key(|&(resource, count)| {
        let own = resources[resource].last().map(|last| names::pascal(&names::singular(last)));
        let exact = own.as_ref() == Some(&name);
        (exact, !resource.contains("test_helpers"), count, std::cmp::Reverse(resource))
    });
    let module = match best {
        Some((resource, _)) => resources[resource].clone(),
        None => {
            let own = names::plural(&names::snake(&name));
            segments.into_iter().map(names::snake).chain([own]).collect()
        }
    };
    Home { module, name }
}
