//! The enums of one module. An enum in a request has the values that Stripe takes there, and no others. Enums in
//! answers that go by the same name and overlap are one, since all are open.

use crate::forms::{self, Form, Known};
use crate::lock::last;
use crate::names;
use crate::naming::{Taken, nameless, natural};
use crate::overrides;
use crate::slots::Slot;
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

impl Owner {
    /// Whether what belongs to it is sent, and not read.
    pub(crate) fn is_sent(self) -> bool {
        matches!(self, Self::Operation(_) | Self::Hash(_))
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    /// Other names, and the first place that has each, in words.
    pub(crate) aliases: BTreeMap<String, String>,
    pub(crate) values: BTreeSet<String>,
    /// The first place that has it, in words.
    pub(crate) place: String,
    /// What the facts call it, where it is sent: then it has no other values.
    sent: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Enums {
    pub(crate) all: Vec<Group>,
    /// The index of the enum of a field, and its name there.
    of: BTreeMap<(Owner, String), (usize, String)>,
    /// The names of further types, by the name of the form that has them and the field.
    pub(crate) further: BTreeMap<(String, String), String>,
    /// The indices of the enums at a place, in words.
    at: BTreeMap<String, Vec<usize>>,
    /// Fields that are plain texts, since the facts have too many values for them.
    pub(crate) texts: BTreeSet<(Owner, String)>,
}

/// A field with an enum, and the names that it can go by, shortest first.
struct Site {
    owner: Owner,
    field: String,
    leaf: String,
    values: BTreeSet<String>,
    /// Its name in the lock.
    had: Option<String>,
    candidates: Vec<String>,
    /// Its places in words, the best known first.
    places: Vec<String>,
    depth: usize,
}

/// What a further name of a form makes of the name of an enum in it.
struct Further {
    owner: Owner,
    form: String,
    field: String,
    had: Option<String>,
    name: String,
    place: String,
}

impl Site {
    fn place(&self) -> &str {
        self.places.first().map_or("", String::as_str)
    }
}

pub(crate) struct Sites<'k> {
    known: Known<'k>,
    all: Vec<Site>,
    further: Vec<Further>,
}

impl<'k> Sites<'k> {
    pub(crate) fn new(known: Known<'k>) -> Self {
        Self { known, all: Vec::new(), further: Vec::new() }
    }

    /// Gathers the fields of an operation, whose type and method are named so; the noun names what it acts on.
    pub(crate) fn operation(&mut self, owner: Owner, ty: &str, noun: &str, slots: &[Slot]) {
        let word = format!("{ty}{noun}");
        self.gather(owner, &[Some(ty)], &[noun.to_owned()], &word, &[String::new()], slots);
    }

    /// Gathers the fields of an object.
    pub(crate) fn object(&mut self, owner: Owner, ty: &str, slots: &[Slot]) {
        self.gather(owner, &[Some(ty)], &[ty.to_owned()], ty, &[String::new()], slots);
    }

    /// Gathers the fields of a hash or a view.
    pub(crate) fn form(&mut self, owner: Owner, noun: &str, form: &Form) {
        let route = form.route();
        let short = |name| str::strip_suffix(name, "Params").unwrap_or(name);
        let above = route[..route.len() - 1].iter().map(|(_, leaf)| leaf.clone());
        let names: Vec<String> = std::iter::once(noun.to_owned())
            .chain(above)
            .chain([short(&form.name).to_owned()])
            .collect();
        let others = form.routes.keys().filter(|other| *other != route);
        let paths: Vec<String> = std::iter::once(route)
            .chain(others)
            .map(|route| format!("{}.", forms::path(route)))
            .collect();
        let types = [Some(form.name.as_str()), form.had_been()];
        let field = route.last().map_or("", |(_, leaf)| leaf);
        let word = form.operation().map_or(field, |_| short(&form.name));
        self.gather(owner, &types, &names, word, &paths, &form.slots);
        for slot in form.slots.iter().filter(|slot| is_enum(slot)) {
            let leaf = slot.leaf.as_deref().unwrap_or_default();
            for (alias, route) in form.aliases.iter().filter(|_| is_word(leaf)) {
                let field = &slot.field.name;
                self.further.push(Further {
                    owner,
                    form: alias.clone(),
                    field: field.clone(),
                    had: self.had(&[Some(alias)], field),
                    name: format!("{}{leaf}", short(alias)),
                    place: format!("{}.{field}", forms::path(route)),
                });
            }
        }
    }

    fn had(&self, types: &[Option<&str>], field: &str) -> Option<String> {
        let Known { lock, module, .. } = self.known;
        let had = types.iter().flatten().find_map(|ty| lock.slot(module, ty, field));
        had.map(str::to_owned)
    }

    /// Gathers the fields of `slots`. An enum is named after its field, with as many of `names` as it takes, or with
    /// `word`.
    fn gather(
        &mut self,
        owner: Owner,
        types: &[Option<&str>],
        names: &[String],
        word: &str,
        paths: &[String],
        slots: &[Slot],
    ) {
        for slot in slots.iter().filter(|slot| is_enum(slot)) {
            let leaf = slot.leaf.as_deref().unwrap_or_default();
            let places = paths.iter().map(|path| format!("{path}{}", slot.field.name));
            let places: Vec<String> = places.collect();
            let words: Vec<String> = names.iter().cloned().chain([leaf.to_owned()]).collect();
            let mut candidates = natural(&words, "");
            if is_word(leaf) {
                candidates.remove(0);
            }
            let named = format!("{word}{leaf}");
            if !candidates.contains(&named) {
                match owner {
                    Owner::Operation(_) => candidates.push(named),
                    _ => candidates.insert(usize::from(!is_word(leaf)), named),
                }
            }
            if let Some(own) = overrides::name(self.known.module, places.iter().map(String::as_str))
            {
                candidates.insert(0, own.to_owned());
            }
            let mut values = slot.values.clone();
            // Nothing is no value: it is what `Unset` sends.
            values.remove("");
            if values.is_empty() {
                continue;
            }
            self.all.push(Site {
                owner,
                field: slot.field.name.clone(),
                leaf: leaf.to_owned(),
                values,
                had: self.had(types, &slot.field.name),
                candidates,
                depth: names.len(),
                places,
            });
        }
    }
}

fn is_enum(slot: &Slot) -> bool {
    slot.leaf.as_ref().is_some_and(|leaf| !overrides::TEXTS.contains(&leaf.as_str()))
}

/// A word alone, as `Type` or `Status`, says too little.
fn is_word(leaf: &str) -> bool {
    names::words(leaf).len() == 1
}

/// The names that are kept for fields of objects, which can have no other.
struct Kept(BTreeMap<String, BTreeSet<String>>);

impl Kept {
    fn new(sites: &[Site]) -> Self {
        let mut kept: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for site in sites {
            if let (Owner::Object(_), [only]) = (site.owner, site.candidates.as_slice()) {
                kept.entry(only.clone()).or_default().extend(site.values.iter().cloned());
            }
        }
        Self(kept)
    }

    /// Whether a site can have an enum of this name: the field of the object can share it.
    fn allows(&self, name: &str, site: &Site) -> bool {
        let values = self.0.get(name).filter(|_| site.owner.is_sent());
        values.is_none_or(|values| values.is_subset(&site.values))
    }
}

impl Enums {
    pub(crate) fn new(sites: Sites<'_>, taken: &mut Taken) -> Result<Self, String> {
        let mut enums = Self::default();
        let Sites { known, all: mut sites, further } = sites;
        // What is sent comes first, since it is no other's, then what had a name, and an object before the filters of
        // its lists.
        sites.sort_by_cached_key(|site| {
            let is_object = matches!(site.owner, Owner::Object(_));
            let key = (site.depth, site.place().to_owned(), !is_object, site.owner);
            (!site.owner.is_sent(), site.had.is_none(), key)
        });
        let kept = Kept::new(&sites);
        for site in sites {
            let had = site.had.as_deref();
            let path = had.and_then(|name| known.lock.enumeration(known.module, name));
            let is_large = site.values.len() > overrides::LARGEST_ENUM;
            if had == Some(TEXT) || path.is_none() && is_large {
                enums.texts.insert((site.owner, site.field));
                continue;
            }
            let is_still =
                |path: &&str| kept.allows(last(path), &site) && enums.allows(last(path), &site);
            let (at, name) = match (had, path.filter(is_still)) {
                (Some(had), Some(path)) => (enums.group(last(path), &site), had.to_owned()),
                _ => enums.choose(&site, &kept, taken)?,
            };
            enums.alias(at, &name, site.place());
            enums.all[at].values.extend(site.values);
            for place in site.places {
                enums.at.entry(place).or_default().push(at);
            }
            enums.of.insert((site.owner, site.field), (at, name));
        }
        taken.now.extend(enums.all.iter().flat_map(Group::names).cloned());
        enums.name_further(known, further, taken);
        Ok(enums)
    }

    /// Whether the enum of this name, if there is one, can be that of a site.
    fn allows(&self, name: &str, site: &Site) -> bool {
        self.all.iter().find(|group| group.name == name).is_none_or(|group| match group.sent {
            Some(_) if site.owner.is_sent() => group.values == site.values,
            Some(_) => site.values.is_subset(&group.values),
            None => !site.owner.is_sent(),
        })
    }

    /// The enum of a new field, and its name there. What is sent and what is read at one place is one enum, if it has
    /// the same values.
    fn choose(
        &mut self,
        site: &Site,
        kept: &Kept,
        taken: &Taken,
    ) -> Result<(usize, String), String> {
        let is_one = |at: usize| {
            let group = &self.all[at];
            match group.sent {
                Some(_) => self.allows(&group.name, site),
                None => overlap(&group.values, &site.values),
            }
        };
        let is_free = |name: &String| {
            let is_new = taken.is_free(name) && !self.all.iter().any(|group| group.has(name));
            is_new && kept.allows(name, site)
        };
        let there = site.places.iter().filter_map(|place| self.at.get(place)).flatten();
        // Another field with the same values under the same name.
        let alike = || {
            let alike = |group: &Group| {
                group.sent.as_ref() == Some(&site.leaf) && group.values == site.values
            };
            self.all.iter().position(alike)
        };
        let at = there
            .copied()
            .find(|&at| is_one(at))
            .or_else(|| alike().filter(|_| site.owner.is_sent()));
        if let Some(at) = at {
            let group = &self.all[at];
            let name = site.candidates.iter().find(|name| group.has(name) || is_free(name));
            return Ok((at, name.unwrap_or(&group.name).clone()));
        }
        for name in &site.candidates {
            match self.all.iter().position(|group| group.has(name)) {
                Some(at) if is_one(at) => return Ok((at, name.clone())),
                None if is_free(name) => return Ok((self.group(name, site), name.clone())),
                _ => {}
            }
        }
        Err(nameless(site.place()))
    }

    /// The index of the enum of this name.
    fn group(&mut self, name: &str, site: &Site) -> usize {
        let at = self.all.iter().position(|group| group.name == name);
        at.unwrap_or_else(|| {
            self.all.push(Group {
                name: name.to_owned(),
                aliases: BTreeMap::new(),
                values: BTreeSet::new(),
                place: site.place().to_owned(),
                sent: site.owner.is_sent().then(|| site.leaf.clone()),
            });
            self.all.len() - 1
        })
    }

    fn alias(&mut self, at: usize, name: &str, place: &str) {
        let group = &mut self.all[at];
        if group.name != name {
            group.aliases.entry(name.to_owned()).or_insert_with(|| place.to_owned());
        }
    }

    /// Where a form has several names, an enum in it can be looked for under each.
    fn name_further(&mut self, known: Known<'_>, further: Vec<Further>, taken: &mut Taken) {
        for Further { owner, form, field, had, name, place } in further {
            let Some((at, _)) = self.of.get(&(owner, field.clone())).cloned() else { continue };
            let kept = had.filter(|had| known.lock.enumeration(known.module, had).is_some());
            let is_own = |name: &String| self.all[at].has(name);
            let name = match kept {
                Some(had) if is_own(&had) || !taken.now.contains(&had) => had,
                _ if is_own(&name) || taken.is_free(&name) => name,
                _ => continue,
            };
            self.alias(at, &name, &place);
            taken.now.insert(name.clone());
            self.further.insert((form, field), name);
        }
    }

    /// The enum of a field; nothing where it is a plain text.
    pub(crate) fn of(&self, owner: Owner, field: &str) -> Option<&Group> {
        self.of.get(&(owner, field.to_owned())).map(|(at, _)| &self.all[*at])
    }

    /// The name of the enum of a field.
    pub(crate) fn name_of(&self, owner: Owner, field: &str) -> Option<&str> {
        self.of.get(&(owner, field.to_owned())).map(|(_, name)| name.as_str())
    }
}

impl Group {
    fn names(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.name).chain(self.aliases.keys())
    }

    fn has(&self, name: &str) -> bool {
        self.names().any(|own| own == name)
    }
}

/// What the lock calls a field that is a plain text, although the facts have values for it.
pub(crate) const TEXT: &str = "String";

/// Whether two sets of values are versions of one: what one place takes and another does not.
fn overlap(one: &BTreeSet<String>, other: &BTreeSet<String>) -> bool {
    let shared = one.intersection(other).count();
    shared * 2 >= one.len().min(other.len()) && shared > 0
}
