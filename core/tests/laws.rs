//! Laws of what is written, for any input.

use pinstripe_core::{BuildError, Client, Entropy, Params, Raw, Reason, form, http::Method};
use pinstripe_workshop::form::{Tree, decode};
use pinstripe_workshop::fuzz::params;
use proptest::prelude::*;

/// Texts with everything that could be taken for structure.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("["),
        Just("]"),
        Just("[0]"),
        Just("&"),
        Just("="),
        Just("+"),
        Just("%"),
        Just("%5B"),
        Just(" "),
        Just("#"),
        Just("?"),
        Just("/"),
        Just("\r\n"),
        Just("\0"),
        Just("é"),
        Just("😀"),
        Just("a"),
        Just("1"),
        Just("~"),
        Just("*"),
        Just("'"),
    ];
    prop::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat())
}

/// Keys are texts without brackets, and not empty; no list index either, which a map could not be told from.
fn key() -> impl Strategy<Value = String> {
    text().prop_map(|text| format!("k{}", text.replace(['[', ']'], "_")))
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = text().prop_map(Tree::Text);
    let inner = leaf.prop_recursive(5, 48, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 1..5).prop_map(Tree::List),
            entries(inner).prop_map(Tree::Map),
        ]
    });
    entries(inner).prop_map(Tree::Map)
}

fn entries(value: impl Strategy<Value = Tree>) -> impl Strategy<Value = Vec<(String, Tree)>> {
    prop::collection::vec((key(), value), 1..5).prop_map(|mut entries| {
        let mut seen = std::collections::BTreeSet::new();
        entries.retain(|(name, _)| seen.insert(name.clone()));
        entries
    })
}

proptest! {
    #[test]
    fn what_is_written_reads_back_as_the_same_tree(tree in tree()) {
        let Tree::Map(entries) = &tree else { unreachable!("trees are maps") };
        let params = params(entries);
        let form = form::to_string(&params).unwrap();
        prop_assert!(form.bytes().all(|b| b.is_ascii_graphic()));
        prop_assert_eq!(decode(&form).unwrap(), tree);
        // By way of serde as well, and the same text whichever way it goes.
        prop_assert_eq!(form::to_string(&Params::from_serialize(&params).unwrap()).unwrap(), form);
    }

    #[test]
    fn a_flat_map_reads_as_what_serde_urlencoded_writes(
        pairs in prop::collection::btree_map(key(), text(), 0..6),
    ) {
        let ours = form::to_string(&pairs).unwrap();
        let theirs = serde_urlencoded::to_string(&pairs).unwrap();
        let read = |form: &str| serde_urlencoded::from_str::<Vec<(String, String)>>(form).unwrap();
        prop_assert_eq!(read(&ours), read(&theirs));
        // The two differ in what RFC 3986 and the URL standard leave as it is, and in nothing else.
        let same = ours.replace("%2A", "*");
        prop_assert_eq!(same, theirs.replace("%7E", "~"));
    }

    #[test]
    fn a_key_with_a_bracket_is_refused_wherever_it_stands(before in key(), after in text(), depth in 0_usize..4) {
        for bracket in ["[", "]"] {
            let mut params = Params::new().with(format!("{before}{bracket}{after}"), 1);
            for _ in 0..depth {
                params = Params::new().with("a", params);
            }
            let refused = form::to_string(&params);
            let refused = matches!(refused, Err(BuildError::Parameter { .. }));
            prop_assert!(refused);
        }
    }

    #[test]
    fn a_path_argument_is_one_segment_and_reads_back(id in "\\PC{1,12}|[./?#%\\r\\n ]{1,6}") {
        let operation = pinstripe_core::api::accounts::retrieve(id.as_str());
        let client = Client::new("sk_test_1").unwrap();
        let call = client.call(&operation, Entropy::from_random_bytes([1; 16]));
        if matches!(id.as_str(), "." | "..") {
            let error = call.unwrap_err();
            let reason = error.reason();
            let refused = matches!(reason, Reason::Build(BuildError::PathArgument { index: 0, .. }));
            prop_assert!(refused);
            return Ok(());
        }
        let request = call.unwrap().request().clone();
        let path = request.uri().path();
        prop_assert_eq!(request.uri().query(), None);
        let segments: Vec<&str> = path.split('/').collect();
        prop_assert_eq!(&segments[..3], &["", "v1", "accounts"]);
        prop_assert_eq!(segments.len(), 4);
        let written = format!("a={}", segments[3]);
        let read = form_urlencoded::parse(written.as_bytes()).next().unwrap().1.into_owned();
        prop_assert_eq!(read, id);
    }

    #[test]
    fn a_whole_path_never_changes_the_host(path in "(/|//|\\\\|\\.|%2e|:|@|#|\\?|[a-z]| |\t){0,8}") {
        if let Ok(raw) = Raw::new(Method::GET, path) {
            let call = Client::new("sk_test_1").unwrap().call(&raw, Entropy::from_random_bytes([1; 16])).unwrap();
            let uri = call.request().uri();
            prop_assert_eq!(uri.authority().unwrap().as_str(), "api.stripe.com");
            prop_assert!(uri.path().split('/').all(|s| !matches!(s.replace("%2e", ".").as_str(), "." | "..")));
        }
    }
}
