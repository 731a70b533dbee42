//! The hashes and views of one module: structs of the facts, those of one form as one, and their names.

use crate::facts::{Facts, Field, Type};
use crate::names;
use crate::overrides;
use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};

/// The way to a struct: for each step the field, and what the facts call its struct.
pub(crate) type Route = Vec<(String, String)>;

/// A field, as all structs of its form have it.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) field: Field,
    /// What the facts call the enum, if the field has one.
    pub(crate) leaf: Option<String>,
    pub(crate) values: BTreeSet<String>,
}

/// Structs of one form at one place.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(crate) name: String,
    /// The structs, by the names that the facts describe them under.
    pub(crate) structs: Vec<String>,
    /// The ways to it, each with where the reference describes it.
    pub(crate) routes: BTreeMap<Route, String>,
    pub(crate) slots: Vec<Slot>,
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
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Forms {
    pub(crate) all: Vec<Form>,
    of: BTreeMap<String, usize>,
}

/// The structs that a type refers to.
pub(crate) fn structs(ty: &Type) -> Vec<&str> {
    match ty {
        Type::Struct(name) => vec![name],
        Type::Arr(of) | Type::Map { of, .. } | Type::List(of) => structs(of),
        Type::Union(of) => of.iter().flat_map(structs).collect(),
        _ => Vec::new(),
    }
}

impl Forms {
    pub(crate) fn of(&self, facts: &Facts, name: &str) -> Option<usize> {
        self.of.get(facts.canonical(name)).copied()
    }

    /// Gathers what `fields` refer to; the reference describes them at `anchor`.
    pub(crate) fn gather(&mut self, facts: &Facts, fields: &[Field], route: &Route, anchor: &str) {
        for field in fields {
            let anchor = format!("{anchor}-{}", field.name);
            for name in structs(&field.ty) {
                let canonical = facts.canonical(name);
                let inner = facts.fields(canonical);
                if inner.is_empty() {
                    continue;
                }
                let leaf = name.rsplit('.').next().unwrap_or(name);
                let leaf = leaf.strip_suffix("Param").unwrap_or(leaf);
                let step = match field.ty {
                    // Each kind of value has a setter of its own.
                    Type::Union(_) => format!("{}_{}", field.name, names::snake(leaf)),
                    _ => field.name.clone(),
                };
                let route = [route.as_slice(), &[(step, leaf.to_owned())]].concat();
                let index = *self.of.entry(canonical.to_owned()).or_insert(self.all.len());
                if index == self.all.len() {
                    self.all.push(Form {
                        name: String::new(),
                        structs: vec![canonical.to_owned()],
                        routes: BTreeMap::new(),
                        slots: slots(facts, inner),
                    });
                }
                if let Entry::Vacant(new) = self.all[index].routes.entry(route.clone()) {
                    new.insert(anchor.clone());
                    self.gather(facts, inner, &route, &anchor);
                }
            }
        }
    }

    /// Makes one of those at the same place that differ in nothing but flags, values and single fields: what an
    /// update takes beside a create. The innermost come first.
    pub(crate) fn unite(&mut self, facts: &Facts) {
        let mut places: BTreeMap<(std::cmp::Reverse<usize>, Vec<String>), Vec<String>> =
            BTreeMap::new();
        for form in &self.all {
            for route in form.routes.keys() {
                let fields: Vec<_> = route.iter().map(|(field, _)| field.clone()).collect();
                let at = places.entry((std::cmp::Reverse(fields.len()), fields)).or_default();
                at.push(form.structs[0].clone());
            }
        }
        for names in places.into_values() {
            for (at, name) in names.iter().enumerate() {
                for earlier in &names[..at] {
                    let (into, from) = (self.of[earlier], self.of[name]);
                    if into != from
                        && let Some(slots) = self.united(facts, into, from)
                    {
                        let Form { structs, routes, .. } = self.all[from].clone();
                        self.all[from].structs.clear();
                        for name in &structs {
                            self.of.insert(name.clone(), into);
                        }
                        let form = &mut self.all[into];
                        form.structs.extend(structs);
                        for (route, anchor) in routes {
                            // A create comes before the update that takes the same.
                            form.routes.entry(route).or_insert(anchor);
                        }
                        form.slots = slots;
                        break;
                    }
                }
            }
        }
    }

    fn united(&self, facts: &Facts, one: usize, other: usize) -> Option<Vec<Slot>> {
        let (one, other) = (&self.all[one].slots, &self.all[other].slots);
        let mut slots: Vec<Slot> = Vec::new();
        for slot in one {
            let mut slot = slot.clone();
            match other.iter().find(|s| s.field.name == slot.field.name) {
                Some(also) => {
                    slot.field.ty = self.meet(facts, &slot.field.ty, &also.field.ty)?;
                    slot.field.emptyable |= also.field.emptyable;
                    slot.field.optional |= also.field.optional;
                    slot.field.required &= also.field.required;
                    slot.field.deprecated &= also.field.deprecated;
                    slot.leaf = slot.leaf.or(also.leaf.clone());
                    slot.values.extend(also.values.iter().cloned());
                }
                None => slot.field.required = false,
            }
            slots.push(slot);
        }
        for also in other {
            if !slots.iter().any(|s| s.field.name == also.field.name) {
                let mut also = also.clone();
                also.field.required = false;
                slots.push(also);
            }
        }
        slots.sort_by(|a, b| a.field.name.cmp(&b.field.name));
        Some(slots)
    }

    /// The type that both are, if there is one.
    fn meet(&self, facts: &Facts, one: &Type, other: &Type) -> Option<Type> {
        let empty = |name: &str| facts.fields(name).is_empty();
        Some(match (one, other) {
            (Type::Enum(_) | Type::Lit(_), Type::Enum(_)) => other.clone(),
            (Type::Enum(_), Type::Lit(_)) | (Type::Lit(_), Type::Lit(_)) => one.clone(),
            (Type::Struct(a), _) if empty(a) && matches!(other, Type::Struct(_)) => other.clone(),
            (Type::Struct(_), Type::Struct(b)) if empty(b) => one.clone(),
            (Type::Struct(a), Type::Struct(b)) => {
                (self.of(facts, a) == self.of(facts, b)).then(|| one.clone())?
            }
            (Type::Arr(a), Type::Arr(b)) => Type::Arr(Box::new(self.meet(facts, a, b)?)),
            (Type::Map { of: a, emptyable }, Type::Map { of: b, emptyable: also }) => {
                let of = Box::new(self.meet(facts, a, b)?);
                Type::Map { of, emptyable: *emptyable || *also }
            }
            (Type::Union(a), Type::Union(b)) if a.len() == b.len() => {
                let pairs = a.iter().zip(b).map(|(a, b)| self.meet(facts, a, b));
                Type::Union(pairs.collect::<Option<_>>()?)
            }
            _ => (one == other).then(|| one.clone())?,
        })
    }

    /// Drops what was united into others, and gives each its name: the end of its route, as short as it can be.
    pub(crate) fn name(&mut self, suffix: &str, taken: &mut BTreeSet<String>, noun: &str) {
        self.all.retain(|form| !form.structs.is_empty());
        self.all.sort_by_cached_key(|form| (form.route().len(), form.route().clone()));
        for form in &mut self.all {
            let free = |name: &String| !taken.contains(&format!("{name}{suffix}"));
            let name = candidates(form, noun).find(free).unwrap_or_default();
            form.name = format!("{name}{suffix}");
            taken.insert(form.name.clone());
        }
        self.all.sort_by(|a, b| a.name.cmp(&b.name));
        let names = self.all.iter().enumerate();
        self.of =
            names.flat_map(|(at, c)| c.structs.iter().map(move |s| (s.clone(), at))).collect();
    }
}

pub(crate) fn slots(facts: &Facts, fields: &[Field]) -> Vec<Slot> {
    let slot = |field: &Field| {
        let (leaf, values) = enum_of(facts, field, &field.ty).unzip();
        Slot { field: field.clone(), leaf, values: values.unwrap_or_default() }
    };
    let mut slots: Vec<Slot> = fields.iter().map(slot).collect();
    slots.sort_by(|a, b| a.field.name.cmp(&b.field.name));
    slots
}

/// The enum in a type, with its name in the facts; constants are enums with one value.
fn enum_of(facts: &Facts, field: &Field, ty: &Type) -> Option<(String, BTreeSet<String>)> {
    match ty {
        Type::Enum(name) => {
            let leaf = name.rsplit('.').next().unwrap_or(name);
            let leaf = if leaf.contains('_') { names::pascal(leaf) } else { leaf.to_owned() };
            Some((leaf, facts.values(name).iter().cloned().collect()))
        }
        // The type of every object, and the moment that has a type of its own.
        Type::Lit(_) if field.name == "object" => None,
        Type::Lit(text) if text == "now" => None,
        Type::Lit(text) => {
            let one = matches!(field.ty, Type::Lit(_) | Type::Union(_));
            let name = if one { field.name.clone() } else { names::singular(&field.name) };
            Some((names::pascal(&name), BTreeSet::from([text.clone()])))
        }
        Type::Arr(of) | Type::Map { of, .. } => enum_of(facts, field, of),
        Type::Union(of) => of.iter().find_map(|ty| enum_of(facts, field, ty)),
        _ => None,
    }
}

fn candidates(form: &Form, noun: &str) -> impl Iterator<Item = String> + use<> {
    let own = overrides::FORMS.iter().find(|(name, _)| form.structs.iter().any(|s| s == name));
    let leaves: BTreeSet<&str> =
        form.routes.keys().filter_map(|r| r.last()).map(|(_, leaf)| leaf.as_str()).collect();
    let mut names: Vec<String> = form.route().iter().map(|(_, leaf)| leaf.clone()).collect();
    let above = names.len().checked_sub(2).and_then(|at| names.get(at)).cloned();
    let common = common_words(&leaves);
    if let Some((_, own)) = own {
        names = vec![(*own).to_owned()];
    } else if leaves.len() > 1 && !common.is_empty() {
        // `directorship_declaration` and `ownership_declaration` are each a `Declaration`.
        names.pop();
        names.push(common);
    } else if let Some(above) = above.filter(|name| leaves.len() > 5 && name.ends_with('s')) {
        // `card_payments` and its sixty siblings are each a `Capability`.
        names.truncate(names.len() - 2);
        names.push(names::pascal(&names::singular(&names::snake(&above))));
    }
    names.insert(0, noun.to_owned());
    let suffixes = (0..names.len()).rev().map(move |at| names[at..].concat()).collect::<Vec<_>>();
    let longest = suffixes.last().cloned().unwrap_or_default();
    suffixes.into_iter().chain((2..).map(move |n| format!("{longest}{n}")))
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
