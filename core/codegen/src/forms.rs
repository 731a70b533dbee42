//! The hashes and views of one module: structs of the facts, those of one form as one.

use crate::facts::{Facts, Type};
use crate::lock::{Lock, last};
use crate::names;
use crate::slots::{self, Inner, Slot, structs};
use std::cmp::Reverse;
use std::collections::btree_map::{BTreeMap, Entry};

/// The way to a struct: for each step the field, and what the facts call its struct.
pub(crate) type Route = Vec<(String, String)>;

/// Structs of one form at one place.
#[derive(Clone, Debug, Default)]
pub(crate) struct Form {
    pub(crate) name: String,
    /// Other names, and the first place that has each.
    pub(crate) aliases: BTreeMap<String, Route>,
    /// The structs, by the names that the facts describe them under.
    pub(crate) structs: Vec<String>,
    /// The ways to it, each with where the reference describes it.
    pub(crate) routes: BTreeMap<Route, String>,
    pub(crate) slots: Vec<Slot>,
    /// The path of the type that it has been.
    pub(crate) before: Option<String>,
    /// The names that its places have had, and how many have had each.
    pub(crate) had: BTreeMap<String, usize>,
    /// The first operation or object that has it, and where it came among all forms.
    root: String,
    order: usize,
    /// Whether another form has one of its places first, in another operation.
    is_second: bool,
}

impl Form {
    /// The shortest way to it.
    pub(crate) fn route(&self) -> &Route {
        static NOWHERE: Route = Route::new();
        self.shortest().map_or(&NOWHERE, |(route, _)| route)
    }

    /// Where the reference describes it.
    pub(crate) fn anchor(&self) -> &str {
        self.shortest().map_or("", |(_, anchor)| anchor)
    }

    fn shortest(&self) -> Option<(&Route, &String)> {
        self.routes.iter().min_by_key(|(route, _)| (route.len(), *route))
    }

    fn depth(&self) -> usize {
        self.routes.keys().map(Vec::len).max().unwrap_or_default()
    }

    /// The name, in its module, of the type that it has been.
    pub(crate) fn had_been(&self) -> Option<&str> {
        self.before.as_deref().map(last)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.name).chain(self.aliases.keys())
    }

    /// Its places in words.
    pub(crate) fn places(&self) -> impl Iterator<Item = String> {
        self.routes.keys().map(path)
    }

    /// The operation that tells it from what is at the same place in another.
    pub(crate) fn operation(&self) -> Option<&str> {
        self.is_second.then_some(self.root.as_str())
    }
}

/// What is known of a module before its structs are.
#[derive(Clone, Copy)]
pub(crate) struct Known<'k> {
    pub(crate) facts: &'k Facts,
    pub(crate) lock: &'k Lock,
    /// The path of the module.
    pub(crate) module: &'k str,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Forms {
    pub(crate) all: Vec<Form>,
    /// By struct, and by the path of the type that it has been.
    of: BTreeMap<(String, Option<String>), usize>,
    /// For each form, the one that it has become a part of, or itself.
    into: Vec<usize>,
}

impl Forms {
    /// Gathers what the fields of an operation or an object refer to, which the reference describes at `anchor`.
    pub(crate) fn gather(
        &mut self,
        known: Known<'_>,
        root: &str,
        slots: &mut [Slot],
        anchor: &str,
    ) {
        self.gather_from(known, root, Some(root), slots, &Route::new(), anchor);
    }

    /// Gathers what the fields of `slots` refer to, which belong to the type `parent` of the lock.
    fn gather_from(
        &mut self,
        known: Known<'_>,
        root: &str,
        parent: Option<&str>,
        slots: &mut [Slot],
        route: &Route,
        anchor: &str,
    ) {
        for slot in slots {
            let Slot { field, inner, .. } = slot;
            let anchor = format!("{anchor}-{}", field.name);
            for name in structs(&field.ty) {
                let canonical = known.facts.canonical(name);
                let fields = known.facts.fields(canonical);
                if fields.is_empty() {
                    continue;
                }
                let leaf = name.rsplit('.').next().unwrap_or(name);
                let leaf = leaf.strip_suffix("Param").unwrap_or(leaf);
                let step = match field.ty {
                    // Each kind of value has a setter of its own.
                    Type::Union(_) => format!("{}_{}", field.name, names::snake(leaf)),
                    _ => field.name.clone(),
                };
                let had = parent.and_then(|parent| known.lock.slot(known.module, parent, &step));
                let before = had.and_then(|name| known.lock.form(known.module, name));
                let step = (step, leaf.to_owned());
                let route = [route.as_slice(), std::slice::from_ref(&step)].concat();
                let key = (canonical.to_owned(), before.map(str::to_owned));
                let index = *self.of.entry(key).or_insert(self.all.len());
                if index == self.all.len() {
                    self.all.push(Form {
                        name: String::new(),
                        aliases: BTreeMap::new(),
                        structs: vec![canonical.to_owned()],
                        routes: BTreeMap::new(),
                        slots: slots::slots(known.facts, fields),
                        before: before.map(str::to_owned),
                        had: BTreeMap::new(),
                        root: root.to_owned(),
                        order: index,
                        is_second: false,
                    });
                    self.into.push(index);
                }
                inner.insert(name.to_owned(), Inner { form: index, step, name: String::new() });
                if let Some(had) = had.filter(|_| before.is_some()) {
                    *self.all[index].had.entry(had.to_owned()).or_default() += 1;
                }
                if let Entry::Vacant(new) = self.all[index].routes.entry(route.clone()) {
                    new.insert(anchor.clone());
                    let mut slots = std::mem::take(&mut self.all[index].slots);
                    self.gather_from(known, root, before.map(last), &mut slots, &route, &anchor);
                    self.all[index].slots = slots;
                }
            }
        }
    }

    /// Makes one of the forms that are one type: a new place with a type that was there, and places that had one
    /// type. What is sent is one type only if it is the same. The innermost come first.
    pub(crate) fn unite(&mut self, facts: &Facts, sent: bool) {
        let mut order: Vec<usize> = (0..self.all.len()).collect();
        order.sort_by_key(|&at| (Reverse(self.all[at].depth()), at));
        for &form in &order {
            if self.all[form].before.is_none() {
                self.join(form);
            }
        }
        for (at, &form) in order.iter().enumerate() {
            for &earlier in &order[..at] {
                let (into, from) = (self.now(earlier), self.now(form));
                if into == from {
                    continue;
                }
                let slots =
                    if sent { self.same(into, from) } else { self.still(facts, into, from) };
                if let Some(slots) = slots {
                    self.merge(into, from, slots);
                }
            }
        }
        self.find_seconds();
    }

    /// Marks the forms that have a place which another has had before, in another operation.
    fn find_seconds(&mut self) {
        let mut order: Vec<usize> = (0..self.all.len()).collect();
        order.sort_by_key(|&at| self.all[at].order);
        let mut first: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        for at in order {
            let here = |route: &Route| route.iter().map(|(field, _)| field.clone()).collect();
            for place in self.all[at].routes.keys().map(here).collect::<Vec<Vec<String>>>() {
                if *first.entry(place).or_insert(at) != at {
                    self.all[at].is_second = true;
                }
            }
        }
    }

    /// Gives a new form a type that has been there and is the same.
    fn join(&mut self, new: usize) {
        let same = |&form: &usize| {
            let (form, new) = (&self.all[form], &self.all[new]);
            let mut slots = form.slots.iter().zip(&new.slots);
            form.before.is_some()
                && form.structs.first() == new.structs.first()
                && slots.all(|(one, other)| self.hold_the_same(one, other))
        };
        let into = (0..self.all.len()).filter(same).min_by_key(|&at| &self.all[at].before);
        if let Some(into) = into {
            let slots = self.all[into].slots.clone();
            self.merge(into, new, slots);
        }
    }

    fn hold_the_same(&self, one: &Slot, other: &Slot) -> bool {
        let forms = |slot: &Slot| -> Vec<usize> {
            slot.inner.values().map(|inner| self.now(inner.form)).collect()
        };
        forms(one) == forms(other)
    }

    /// What two forms of a request have, if it is the same: fields, kinds, values, what is required and what can be
    /// unset. It has not been two types.
    fn same(&self, one: usize, other: usize) -> Option<Vec<Slot>> {
        let (one, other) = (&self.all[one], &self.all[other]);
        let were_two = one.before != other.before && one.before.is_some() && other.before.is_some();
        let same = |(a, b): (&Slot, &Slot)| {
            a.field.name == b.field.name
                && a.field.emptyable == b.field.emptyable
                && a.field.required == b.field.required
                && a.field.deprecated == b.field.deprecated
                && a.kind() == b.kind()
                && a.leaf == b.leaf
                && (a.is_text() && b.is_text() || a.values == b.values)
                && self.hold_the_same(a, b)
        };
        let mut slots = one.slots.iter().zip(&other.slots);
        (!were_two && one.slots.len() == other.slots.len() && slots.all(same))
            .then(|| one.slots.clone())
    }

    /// What two forms of an answer have, if they have been one type, as long as its getters are: new values of an
    /// enum do not set places apart.
    fn still(&self, facts: &Facts, one: usize, other: usize) -> Option<Vec<Slot>> {
        let (into, from) = (&self.all[one], &self.all[other]);
        let alike = |(a, b): (&Slot, &Slot)| {
            a.field.name == b.field.name && a.field.optional == b.field.optional
        };
        (into.before.is_some()
            && into.before == from.before
            && into.slots.len() == from.slots.len()
            && into.slots.iter().zip(&from.slots).all(alike))
        .then(|| self.united(facts, one, other))
        .flatten()
    }

    /// Forms that have their names.
    pub(crate) fn sorted(all: Vec<Form>) -> Self {
        Self { into: (0..all.len()).collect(), of: BTreeMap::new(), all }
    }

    /// What a form is part of by now.
    pub(crate) fn now(&self, mut form: usize) -> usize {
        while self.into[form] != form {
            form = self.into[form];
        }
        form
    }

    /// Makes `from` a part of `into`.
    fn merge(&mut self, into: usize, from: usize, slots: Vec<Slot>) {
        self.into[from] = into;
        let gone = std::mem::take(&mut self.all[from]);
        let form = &mut self.all[into];
        form.structs.extend(gone.structs);
        if gone.order < form.order {
            (form.order, form.root) = (gone.order, gone.root);
        }
        for (route, anchor) in gone.routes {
            // A create comes before the update that takes the same.
            form.routes.entry(route).or_insert(anchor);
        }
        for (name, count) in gone.had {
            *form.had.entry(name).or_default() += count;
        }
        form.before = form.before.take().or(gone.before);
        form.slots = slots;
    }

    fn united(&self, facts: &Facts, one: usize, other: usize) -> Option<Vec<Slot>> {
        let (one, other) = (&self.all[one].slots, &self.all[other].slots);
        let unite = |(slot, also): (&Slot, &Slot)| {
            let mut slot = slot.clone();
            slot.field.ty = self.meet(facts, (&slot, &slot.field.ty), (also, &also.field.ty))?;
            slot.field.deprecated &= also.field.deprecated;
            slot.leaf = slot.leaf.or(also.leaf.clone());
            slot.values.extend(also.values.iter().cloned());
            slot.inner.extend(also.inner.clone());
            let named = structs(&slot.field.ty);
            slot.inner.retain(|name, _| named.contains(&name.as_str()));
            Some(slot)
        };
        one.iter().zip(other).map(unite).collect()
    }

    /// The type that both are, if there is one.
    fn meet(&self, facts: &Facts, one: (&Slot, &Type), other: (&Slot, &Type)) -> Option<Type> {
        let empty = |name: &str| facts.fields(name).is_empty();
        let form = |slot: &Slot, name: &str| Some(self.now(slot.inner.get(name)?.form));
        let inner = |a: &Type, b: &Type| self.meet(facts, (one.0, a), (other.0, b));
        Some(match (one.1, other.1) {
            (Type::Enum(_) | Type::Lit(_), Type::Enum(_)) => other.1.clone(),
            (Type::Enum(_), Type::Lit(_)) | (Type::Lit(_), Type::Lit(_)) => one.1.clone(),
            (Type::Struct(a), Type::Struct(_)) if empty(a) => other.1.clone(),
            (Type::Struct(_), Type::Struct(b)) if empty(b) => one.1.clone(),
            (Type::Struct(a), Type::Struct(b)) => {
                (form(one.0, a) == form(other.0, b)).then(|| one.1.clone())?
            }
            (Type::Arr(a), Type::Arr(b)) => Type::Arr(Box::new(inner(a, b)?)),
            (Type::Map { of: a, emptyable }, Type::Map { of: b, emptyable: also }) => {
                Type::Map { of: Box::new(inner(a, b)?), emptyable: *emptyable || *also }
            }
            (Type::Union(a), Type::Union(b)) if a.len() == b.len() => {
                Type::Union(a.iter().zip(b).map(|(a, b)| inner(a, b)).collect::<Option<_>>()?)
            }
            _ => (one.1 == other.1).then(|| one.1.clone())?,
        })
    }
}

/// The fields on a way, in words.
pub(crate) fn path(route: &Route) -> String {
    route.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>().join(".")
}
