//! Laws of what is read, for any text: held against another reader of JSON.

use pinstripe_workshop::fuzz;
use proptest::prelude::*;
use serde_json::Value;

/// Texts with everything that has to be escaped, or is more than one byte.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        "\"", "\\", "\n", "\u{1}", "\u{7f}", "/", "é", "😀", "{", "]", ":", ",", " ", "a", "id",
        "amount",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..12).prop_map(|p| p.concat())
}

fn tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1e6..1e6).prop_map(Value::from),
        text().prop_map(Value::from),
        "[a-z_]{250,260}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 200, 8, |inner| {
        let name = prop_oneof![8 => "[a-d]{1,2}", 4 => text(), 1 => "[a-z]{250,260}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..8)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// How a tree can be spelled: with or without white space, with characters as escapes, a field twice.
fn spelled(tree: &Value, style: u8) -> String {
    let text = if style & 1 == 0 { tree.to_string() } else { format!("{tree:#}") };
    let text = if style & 2 == 0 {
        text
    } else {
        text.replace('a', "\\u0061").replace('😀', "\\ud83d\\uDE00")
    };
    let text =
        if style & 4 == 0 { text } else { text.replace(':', &format!("\t:{}", " ".repeat(300))) };
    if style & 8 == 0 { text } else { text.replace("{\"", "{\"a\":[{}],\"") }
}

proptest! {
    #[test]
    fn any_tree_is_read_as_another_reader_reads_it(tree in tree(), style in 0u8..16) {
        fuzz::json(spelled(&tree, style).as_bytes());
    }

    #[test]
    fn a_changed_text_is_taken_or_refused_as_by_another_reader(
        tree in tree(),
        style in 0u8..16,
        changes in prop::collection::vec((any::<prop::sample::Index>(), changed(), 0u8..3), 1..4),
    ) {
        let mut text = spelled(&tree, style).into_bytes();
        for (place, byte, how) in changes {
            let at = place.index(text.len());
            match how {
                0 => text[at] = byte,
                1 => text.insert(at, byte),
                _ => text.truncate(at.max(1)),
            }
        }
        fuzz::json(&text);
    }
}

/// Bytes that mean something somewhere, and some that never do.
fn changed() -> impl Strategy<Value = u8> {
    let bytes = b"{}[]:,\"\\ \n\t\x0c\0-+.0123eEuUbdD8nulltruefalse/\x80\xc3\xa9\xed\xf0\xff";
    prop::sample::select(bytes.to_vec())
}
