//! The names of the hashes and views of one module. What had a name keeps it, what is new takes one of its own.

use crate::forms::{Form, Forms, Known, Route, path};
use crate::lock::digest;
use crate::names;
use crate::overrides;
use crate::slots::Slot;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The names of a module.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    /// Those that have a type, and those that none can have.
    pub(crate) now: BTreeSet<String>,
    /// Those of the lock: only what had one has it again.
    pub(crate) before: BTreeSet<String>,
}

impl Taken {
    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.now.contains(name) && !self.before.contains(name)
    }
}

/// What is said of a field that has no name for its type.
pub(crate) fn nameless(place: &str) -> String {
    format!("the type of `{place}` has no name; give it one in `overrides::NAMES`")
}

/// Where a name is looked for: the words of the way to it, the outermost first.
pub(crate) fn natural(words: &[String], suffix: &str) -> Vec<String> {
    (0..words.len()).rev().map(|at| format!("{}{suffix}", words[at..].concat())).collect()
}

impl Forms {
    /// Gives each form the name that it had, and each new one the end of its route, as short as it can be. Then
    /// each field has the natural name of what it holds, or the name of the form.
    ///
    /// `roots` are the fields of operations or objects, with the name of their type.
    pub(crate) fn name(
        &mut self,
        known: Known<'_>,
        suffix: &str,
        taken: &mut Taken,
        noun: &str,
        roots: &mut [Root<'_>],
    ) -> Result<(), String> {
        for (form, mut names) in self.kept(known) {
            taken.now.extend(names.iter().cloned());
            let main = self.main(form, &names);
            names.remove(&main);
            let form = &mut self.all[form];
            form.name = main;
            form.aliases = names.into_iter().map(|name| (name, Route::new())).collect();
        }
        let mut new: Vec<usize> = (0..self.all.len()).filter(|&at| self.now(at) == at).collect();
        new.retain(|at| self.all[*at].name.is_empty());
        new.sort_by_key(|&at| (self.all[at].route().len(), self.all[at].route().clone()));
        for at in new {
            let form = &self.all[at];
            let candidates = candidates(known, form, noun, suffix);
            let Some(name) = candidates.iter().find(|name| taken.is_free(name)) else {
                return Err(nameless(&path(form.route())));
            };
            taken.now.insert(name.clone());
            self.all[at].name.clone_from(name);
        }
        self.name_fields(known, suffix, taken, noun, roots);
        self.sort(roots);
        Ok(())
    }

    /// For each form, the names that are still its own: those of its places, and that of the type that it was. A
    /// name that several forms have had stays with its own places, and there with the form that is as it was.
    fn kept(&self, known: Known<'_>) -> BTreeMap<usize, BTreeSet<String>> {
        let mut claims: BTreeMap<&str, BTreeMap<usize, usize>> = BTreeMap::new();
        for (at, form) in self.all.iter().enumerate() {
            let names = form.had.keys().map(String::as_str).chain(form.had_been());
            for name in names {
                let places = form.had.get(name).copied().unwrap_or_default();
                claims.entry(name).or_default().insert(at, places);
            }
        }
        let mut kept: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for (name, forms) in claims {
            let before = known.lock.form(known.module, name).and_then(|p| known.lock.digest(p));
            let best = forms.iter().max_by_key(|&(&at, &places)| {
                let form = &self.all[at];
                let same = forms.len() > 1 && before == Some(digest(&self.text(at)).as_str());
                let route = Reverse((form.route().len(), form.route().clone()));
                let is_first = form.operation().is_none();
                (places > 0, same, is_first, places, form.routes.len(), route)
            });
            if let Some((&at, _)) = best {
                kept.entry(at).or_default().insert(name.to_owned());
            }
        }
        kept
    }

    /// The name of the form, among those that it keeps.
    fn main(&self, form: usize, names: &BTreeSet<String>) -> String {
        let form = &self.all[form];
        let was = form.had_been().filter(|name| names.contains(*name));
        let most = || names.iter().max_by_key(|name| (form.had.get(*name), Reverse(*name)));
        was.map(str::to_owned).or_else(|| most().cloned()).unwrap_or_default()
    }

    /// What a form consists of, without any names of ours.
    pub(crate) fn text(&self, form: usize) -> String {
        let mut text = String::new();
        for slot in &self.all[self.now(form)].slots {
            let (Slot { field, values, inner, .. }, kind) = (slot, slot.kind());
            let flags = [field.required, field.emptyable, field.optional, field.deprecated];
            let _ = write!(text, "{} {flags:?} {} {values:?} {{", field.name, kind);
            let inner: BTreeSet<String> =
                inner.values().map(|inner| self.text(inner.form)).collect();
            let _ = write!(text, "{}}}", inner.into_iter().collect::<Vec<_>>().join("|"));
        }
        text
    }

    /// Names what each field holds, the outermost first, as they have the shortest names.
    fn name_fields(
        &mut self,
        known: Known<'_>,
        suffix: &str,
        taken: &mut Taken,
        noun: &str,
        roots: &mut [Root<'_>],
    ) {
        let mut places: Vec<Place> = Vec::new();
        for (at, (ty, slots)) in roots.iter().enumerate() {
            places.extend(places_in(Parent::Root(at), &Route::new(), Some(ty), slots));
        }
        for (at, form) in self.all.iter().enumerate() {
            places.extend(places_in(Parent::Form(at), form.route(), form.had_been(), &form.slots));
        }
        places.sort_by_cached_key(|place| (place.route.len(), place.route.clone()));
        for Place { parent, slot, of, route, ty } in places {
            let inner = match parent {
                Parent::Root(at) => &roots[at].1[slot].inner[&of],
                Parent::Form(at) => &self.all[at].slots[slot].inner[&of],
            };
            let form = self.now(inner.form);
            let had = ty.and_then(|ty| known.lock.slot(known.module, &ty, &inner.step.0));
            let form = &mut self.all[form];
            let words: Vec<String> = route.iter().map(|(_, leaf)| leaf.clone()).collect();
            let natural = || of_form(form.operation(), noun, words.clone(), suffix);
            let own = |name: &String| form.names().any(|own| own == name);
            let name = had
                .map(str::to_owned)
                .filter(own)
                .or_else(|| natural().into_iter().find(|name| own(name) || taken.is_free(name)))
                .unwrap_or_else(|| form.name.clone());
            if name != form.name {
                taken.now.insert(name.clone());
                let first = form.aliases.entry(name.clone()).or_default();
                if first.is_empty() {
                    first.clone_from(&route);
                }
            }
            let slots = match parent {
                Parent::Root(at) => &mut *roots[at].1,
                Parent::Form(at) => &mut self.all[at].slots,
            };
            if let Some(inner) = slots[slot].inner.get_mut(&of) {
                inner.name = name;
            }
        }
    }

    /// Drops what has become a part of another, and sorts by name.
    fn sort(&mut self, roots: &mut [Root<'_>]) {
        let mut order: Vec<usize> = (0..self.all.len()).filter(|&at| self.now(at) == at).collect();
        order.sort_by(|&a, &b| self.all[a].name.cmp(&self.all[b].name));
        let mut now: Vec<usize> = (0..self.all.len()).map(|at| self.now(at)).collect();
        for form in &mut now {
            *form = order.iter().position(|at| at == form).unwrap_or_default();
        }
        let mut all: Vec<Form> =
            order.iter().map(|&at| std::mem::take(&mut self.all[at])).collect();
        for form in &mut all {
            // A name that no field has any more.
            form.aliases.retain(|_, route| !route.is_empty());
        }
        let slots = all.iter_mut().flat_map(|form| &mut form.slots);
        let slots = slots.chain(roots.iter_mut().flat_map(|(_, slots)| slots.iter_mut()));
        for inner in slots.flat_map(|slot| slot.inner.values_mut()) {
            inner.form = now[inner.form];
        }
        *self = Self::sorted(all);
    }
}

/// The name of the type of an operation or an object, with its fields.
pub(crate) type Root<'r> = (&'r str, &'r mut Vec<Slot>);

#[derive(Clone, Copy)]
enum Parent {
    Root(usize),
    Form(usize),
}

/// A struct in a field.
struct Place {
    parent: Parent,
    slot: usize,
    /// Its name in the type of the field.
    of: String,
    route: Route,
    /// The type that its parent has been.
    ty: Option<String>,
}

fn places_in(parent: Parent, route: &Route, ty: Option<&str>, slots: &[Slot]) -> Vec<Place> {
    let all = slots.iter().enumerate().flat_map(|(at, slot)| {
        slot.inner.iter().map(move |(of, inner)| (at, of.clone(), inner.step.clone()))
    });
    let place = |(slot, of, step): (usize, String, (String, String))| Place {
        parent,
        slot,
        of,
        route: [route.as_slice(), &[step]].concat(),
        ty: ty.map(str::to_owned),
    };
    all.map(place).collect()
}

/// The names that a new form can have, the best first.
fn candidates(known: Known<'_>, form: &Form, noun: &str, suffix: &str) -> Vec<String> {
    let places: Vec<String> = form.routes.keys().map(path).collect();
    let own = overrides::name(known.module, places.iter().map(String::as_str));
    let leaves: BTreeSet<&str> =
        form.routes.keys().filter_map(|r| r.last()).map(|(_, leaf)| leaf.as_str()).collect();
    let mut words: Vec<String> = form.route().iter().map(|(_, leaf)| leaf.clone()).collect();
    let above = words.len().checked_sub(2).and_then(|at| words.get(at)).cloned();
    let common = common_words(&leaves);
    if let Some(own) = own {
        words = vec![own.to_owned()];
    } else if leaves.len() > 1 && !common.is_empty() {
        // `directorship_declaration` and `ownership_declaration` are each a `Declaration`.
        words.pop();
        words.push(common);
    } else if let Some(above) = above.filter(|name| leaves.len() > 5 && name.ends_with('s')) {
        // `card_payments` and its sixty siblings are each a `Capability`.
        words.truncate(words.len() - 2);
        words.push(names::pascal(&names::singular(&names::snake(&above))));
    }
    let mut all = of_form(form.operation(), noun, words, suffix);
    let route = form.route().iter().map(|(_, leaf)| leaf.clone()).collect();
    all.extend(of_form(form.operation(), noun, route, suffix));
    all
}

/// The names for a form at the end of these words: what is another in an operation of its own is named after it.
fn of_form(
    operation: Option<&str>,
    noun: &str,
    mut words: Vec<String>,
    suffix: &str,
) -> Vec<String> {
    match operation {
        Some(operation) => {
            let names = natural(&words, suffix).into_iter();
            names.map(|name| format!("{operation}{name}")).collect()
        }
        None => {
            words.insert(0, noun.to_owned());
            natural(&words, suffix)
        }
    }
}

/// The words that all names end with.
fn common_words(names: &BTreeSet<&str>) -> String {
    let Some(first) = names.first() else { return String::new() };
    let words = names::words(first);
    let ends = (0..words.len()).map(|at| words[at..].concat());
    let mut ends = ends.filter(|end| {
        names.iter().all(|name| {
            let words = names::words(name);
            (0..words.len()).any(|at| words[at..].concat() == *end)
        })
    });
    ends.next().unwrap_or_default()
}
