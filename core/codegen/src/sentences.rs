//! What single fields are for, in sentences of our own: by the module and the path of the field, whether it is sent or
//! read there. The sentences themselves are in the files below.

mod accounts;
mod checkout;
mod money;
mod payments;
mod v2;

/// Stands behind the path of a field of which something is said only where it is sent.
const SENT: char = '=';

/// By path.
type Sentences = &'static [(&'static str, &'static str)];

/// What is said of the field at a path in a module; more where it is sent.
pub(crate) fn of_sent(module: &str, path: &str) -> Option<&'static str> {
    of(module, &format!("{path}{SENT}"))
}

/// What is said of the field at a path in a module.
pub(crate) fn of(module: &str, path: &str) -> Option<&'static str> {
    let own = modules().find(|(of, _)| *of == module);
    let own = own.and_then(|(_, fields)| sentence(fields, path));
    own.or_else(|| sentence(EVERYWHERE, path.rsplit('.').next().unwrap_or(path)))
}

/// What is said of the field of that name in each operation that lists.
pub(crate) fn of_lists(field: &str) -> Option<&'static str> {
    sentence(LISTS, field)
}

fn sentence(all: Sentences, path: &str) -> Option<&'static str> {
    all.iter().find(|(of, _)| *of == path).map(|(_, sentence)| *sentence)
}

/// Modules with the sentences of their fields.
fn modules() -> impl Iterator<Item = (&'static str, Sentences)> {
    [accounts::MODULES, checkout::MODULES, money::MODULES, payments::MODULES, v2::MODULES]
        .into_iter()
        .flatten()
        .copied()
}

/// What every list can be asked for.
const LISTS: Sentences = &[
    ("ending_before", "The id of an object: the page ends before it."),
    ("limit", "How many objects a page has at most."),
    ("starting_after", "The id of an object: the page starts after it."),
];

/// Fields of one name in all modules.
const EVERYWHERE: Sentences = &[
    ("created", "When it was created."),
    ("currency", "A three-letter ISO 4217 code in lower case."),
    ("livemode", "Whether it is live and not a test."),
    ("metadata", "Names and values of your own."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Facts;
    use crate::generate;
    use crate::lock::Lock;
    use std::collections::BTreeSet;

    /// The docs of all tables, without their line breaks.
    fn docs() -> String {
        let facts = Facts::read(include_str!("../facts.json")).unwrap();
        let lock = Lock::read(include_str!("../names.lock")).unwrap();
        let words = generate(&facts, &lock).unwrap().into_values().flat_map(|table| {
            let words = table.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            words.into_iter().filter(|word| word != "///")
        });
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_sentence_is_said_once_for_its_field_and_somewhere_in_the_tables() {
        let docs = docs();
        let mut unsaid = Vec::new();
        let lists = [("all lists", LISTS), ("all modules", EVERYWHERE)];
        for (module, fields) in modules().chain(lists) {
            let mut seen = BTreeSet::new();
            for (path, sentence) in fields {
                let place = format!("{module} {path}");
                assert!(seen.insert(path), "{place} has two sentences");
                assert!(sentence.ends_with('.') && !sentence.contains("  "), "{place}: {sentence}");
                if !docs.contains(sentence) {
                    unsaid.push(format!("{place}: {sentence}"));
                }
            }
        }
        assert!(unsaid.is_empty(), "no table says: {unsaid:#?}");
    }

    /// A path that leads nowhere would be found only if nothing else said the same, and of the places of one type only
    /// the first has a say.
    #[test]
    fn every_path_leads_to_a_field() {
        let facts = Facts::read(include_str!("../facts.json")).unwrap();
        let lock = Lock::read(include_str!("../names.lock")).unwrap();
        let model = crate::model::Model::new(&facts, &lock).unwrap();
        let mut paths = BTreeSet::new();
        for module in model.modules.values() {
            for owner in module.owners() {
                let above: Vec<String> = match module.form(owner) {
                    Some(form) => form.places().map(|place| format!("{place}.")).collect(),
                    None => vec![String::new()],
                };
                let path = module.path.join("::");
                for field in module.slots(owner).iter().map(|slot| &slot.field.name) {
                    let own = |at: &String| {
                        let all = modules().find(|(of, _)| *of == path)?.1;
                        sentence(all, &format!("{at}{field}"))
                    };
                    let said: BTreeSet<&str> = above.iter().filter_map(own).collect();
                    assert!(said.len() < 2, "{path}: one type has two sentences: {said:?}");
                    paths.extend(
                        above.iter().map(|at| format!("{} {at}{field}", module.path.join("::"))),
                    );
                }
            }
        }
        let mut lost = Vec::new();
        for (module, fields) in modules() {
            for (path, _) in fields {
                let at = format!("{module} {}", path.trim_end_matches(SENT));
                if !paths.contains(&at) {
                    lost.push(at);
                }
            }
        }
        assert!(lost.is_empty(), "there is no {lost:#?}");
    }
}
