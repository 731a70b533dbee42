//! What the pages written by hand say of the facts: a release of Stripe's changes it, and nothing writes it anew.

use crate::facts::{Facts, Fault};
use crate::overrides;
use std::path::Path;
use std::{fs, io};

/// A sentence of a page, with `{}` where a fact stands in it. The first that a page has is meant.
struct Sentence {
    page: &'static str,
    text: &'static str,
    fact: fn(&Facts) -> String,
}

const SENTENCES: &[Sentence] = &[
    Sentence {
        page: "README.md",
        text: "version `{}` of Stripe's API",
        fact: |facts| facts.api_version.clone(),
    },
    Sentence {
        page: "README.md",
        text: "All {} operations of v1 and v2",
        fact: |facts| {
            let is_request = |id: &str| !overrides::NO_REQUEST.contains(&id);
            facts.operations.iter().filter(|o| is_request(&o.id)).count().to_string()
        },
    },
    Sentence {
        page: "README.md",
        text: "All {} snapshot and",
        fact: |facts| facts.snapshot_events.len().to_string(),
    },
    Sentence {
        page: "README.md",
        text: "snapshot and {} thin event types",
        fact: |facts| facts.thin_events.len().to_string(),
    },
    Sentence {
        page: "CHANGELOG.md",
        text: "Stripe's API version `{}`",
        fact: |facts| facts.api_version.clone(),
    },
];

/// Each sentence that says something else than the facts.
pub(crate) fn faults(root: &Path, facts: &Facts) -> io::Result<Vec<Fault>> {
    let mut faults = Vec::new();
    for sentence in SENTENCES {
        let page = fs::read_to_string(root.join(sentence.page))?;
        faults.extend(sentence.fault(&page, &(sentence.fact)(facts)));
    }
    Ok(faults)
}

impl Sentence {
    fn fault(&self, page: &str, fact: &str) -> Option<Fault> {
        // A sentence may go on in the next line.
        let text = page.replace('\n', " ");
        let (before, after) = self.text.split_once("{}").unwrap_or((self.text, ""));
        let says = text.match_indices(before).find_map(|(at, _)| {
            let rest = &text[at + before.len()..];
            let says = &rest[..rest.find(after)?];
            (!says.contains(char::is_whitespace)).then_some((at, says))
        });
        let expected = self.text.replace("{}", fact);
        match says {
            Some((_, says)) if says == fact => None,
            Some((at, says)) => Some(Fault {
                place: format!("{}:{}", self.page, page[..at].matches('\n').count() + 1),
                reason: format!("it says `{says}`, and the facts say: {expected}"),
            }),
            None => Some(Fault {
                place: self.page.to_owned(),
                reason: format!("it does not say: {expected}"),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_says_something_else_is_told_where_it_does() {
        let sentence = &SENTENCES[0];
        let fault = |page: &str| sentence.fault(page, "2026-10-28.endive");
        assert_eq!(fault("made for version `2026-10-28.endive` of\nStripe's API."), None);
        let fault_of = |place: &str, reason: &str| {
            Some(Fault { place: place.to_owned(), reason: reason.to_owned() })
        };
        assert_eq!(
            fault("Each version `is` one.\n\nversion `2026-09-30.endive` of Stripe's API"),
            fault_of(
                "README.md:3",
                "it says `2026-09-30.endive`, and the facts say: version `2026-10-28.endive` of Stripe's API"
            )
        );
        assert_eq!(
            fault("Stripe's API"),
            fault_of("README.md", "it does not say: version `2026-10-28.endive` of Stripe's API")
        );
    }
}
