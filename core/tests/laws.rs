//! Laws of what is written, for any input.

use pinstripe_core::{BuildError, Client, Entropy, Param, Params, Raw, Reason, form, http::Method};
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

/// A change of parameters: to which name, what is set or pushed; nothing removes it.
#[derive(Clone, Debug)]
struct Change {
    name: String,
    value: Option<Tree>,
    push: bool,
}

fn change() -> impl Strategy<Value = Change> {
    // Few names, so that most changes meet an earlier one.
    let name = prop_oneof!["[a-c]", "kk?", "key_[0-9]"];
    (name, prop::option::weighted(0.8, tree()), any::<bool>())
        .prop_map(|(name, value, push)| Change { name, value, push })
}

/// Makes the change to a plain list of names and values.
fn change_plainly(entries: &mut Vec<(String, Tree)>, Change { name, value, push }: Change) {
    let at = entries.iter().position(|(other, _)| *other == name);
    match (at, value) {
        (Some(at), Some(value)) if push => match &mut entries[at].1 {
            Tree::List(items) => items.push(value),
            other => *other = Tree::List(vec![value]),
        },
        (None, Some(value)) if push => entries.push((name, Tree::List(vec![value]))),
        (_, None) if push => {}
        (Some(at), Some(value)) => entries[at].1 = value,
        (None, Some(value)) => entries.push((name, value)),
        (Some(at), None) => drop(entries.remove(at)),
        (None, None) => {}
    }
}

/// A struct with everything that serde has.
#[derive(Clone, Debug, serde::Serialize)]
struct Mine {
    number: i128,
    huge: u128,
    small: Option<f32>,
    unit: (),
    character: char,
    wrapped: Wrapped,
    pair: (bool, Option<String>),
    kinds: Vec<Kind>,
    by_number: std::collections::BTreeMap<i64, Kind>,
    by_flag: std::collections::BTreeMap<bool, Option<u8>>,
    below: Option<Box<Mine>>,
}

#[derive(Clone, Debug, serde::Serialize)]
struct Wrapped(Option<i64>);

#[derive(Clone, Debug, serde::Serialize)]
enum Kind {
    Nothing,
    One(Option<String>),
    Two(f64, String),
    Named { text: String, none: Option<()> },
    Empty {},
    Unset(pinstripe_core::Unset),
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        Just(Kind::Nothing),
        prop::option::of(text()).prop_map(Kind::One),
        (prop::num::f64::NORMAL, text()).prop_map(|(x, text)| Kind::Two(x, text)),
        text().prop_map(|text| Kind::Named { text, none: None }),
        Just(Kind::Empty {}),
        Just(Kind::Unset(pinstripe_core::Unset)),
    ]
}

fn mine() -> impl Strategy<Value = Mine> {
    let numbers = (any::<i128>(), any::<u128>(), prop::option::of(0.0_f32..1e9));
    let small = (any::<char>(), prop::option::of(any::<i64>()), any::<bool>());
    let kinds = (
        prop::collection::vec(kind(), 0..4),
        prop::collection::btree_map(any::<i64>(), kind(), 0..3),
        prop::collection::btree_map(any::<bool>(), prop::option::of(any::<u8>()), 0..3),
    );
    let flat = (numbers, small, prop::option::of(text()), kinds).prop_map(
        |((number, huge, small), (character, wrapped, flag), text, (kinds, by_number, by_flag))| {
            Mine {
                number,
                huge,
                small,
                unit: (),
                character,
                wrapped: Wrapped(wrapped),
                pair: (flag, text),
                kinds,
                by_number,
                by_flag,
                below: None,
            }
        },
    );
    let flat = flat.boxed();
    (flat.clone(), prop::option::of(flat))
        .prop_map(|(mine, below)| Mine { below: below.map(Box::new), ..mine })
}

fn param(tree: Tree) -> Param {
    params(&[("x".to_owned(), tree)]).get("x").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn changes_are_made_where_the_parameter_stands(changes in prop::collection::vec(change(), 0..8)) {
        let (mut changed, mut plain) = (Params::new(), Vec::new());
        for change in changes {
            let value = change.value.clone().map(param);
            if change.push {
                changed.push(change.name.clone(), value);
            } else {
                changed.set(change.name.clone(), value);
            }
            change_plainly(&mut plain, change);
            prop_assert!(changed == params(&plain));
            prop_assert_eq!(changed.is_empty(), plain.is_empty());
        }
        for (name, tree) in plain {
            prop_assert!(changed.get(&name) == Some(param(tree)));
        }
    }

    #[test]
    fn what_serde_writes_is_the_same_at_once_and_by_way_of_parameters(mine in mine()) {
        let parameters = Params::from_serialize(&mine).unwrap();
        prop_assert_eq!(form::to_string(&mine).unwrap(), form::to_string(&parameters).unwrap());
        let client = Client::new("sk_test_1").unwrap();
        let raw = Raw::new(Method::POST, "/v1/x").unwrap().params(&mine).unwrap();
        let call = client.call(&raw, Entropy::from_random_bytes([1; 16])).unwrap();
        prop_assert_eq!(call.request().body(), &form::to_string(&mine).unwrap());
    }
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
