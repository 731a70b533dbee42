//! How the files are laid out: within 100 columns, as rustfmt would have what it formats.

use std::collections::BTreeMap;
use std::fmt::Write;

const WIDTH: usize = 100;

/// A doc comment, broken between words; nothing for nothing.
pub(crate) fn doc(mark: &str, indent: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut lines = vec![format!("{indent}{mark}")];
    for word in text.split(' ') {
        let bare = indent.len() + mark.len();
        let last = lines.last().map_or(0, String::len);
        if last + 1 + word.len() > WIDTH && last > bare {
            lines.push(format!("{indent}{mark}"));
        }
        if let Some(line) = lines.last_mut() {
            line.push(' ');
            line.push_str(word);
        }
    }
    lines.join("\n") + "\n"
}

/// What stands before a block, in as few lines as it takes.
pub(crate) fn wrapped(indent: &str, parts: &[String]) -> String {
    let mut text = String::new();
    let mut width = indent.len();
    for part in parts {
        if text.is_empty() {
            text.push_str(part);
        } else if width + 1 + part.len() + " {".len() <= WIDTH {
            let _ = write!(text, " {part}");
            width += 1;
        } else {
            let _ = write!(text, "\n{indent}    {part}");
            width = indent.len() + 4;
        }
        width += part.len();
    }
    text
}

/// A block of fields with their docs.
pub(crate) fn list(indent: &str, fields: &[(String, String)]) -> String {
    if fields.is_empty() {
        return "{}\n".to_owned();
    }
    let inner = format!("{indent}    ");
    let mut text = "{\n".to_owned();
    for (says, line) in fields {
        let _ = writeln!(text, "{}{inner}{line},", doc("///", &inner, says));
    }
    let _ = writeln!(text, "{indent}}}");
    text
}

/// The variants of an enum: in one line if they fit, as many in each as fit if not.
pub(crate) fn enumeration(indent: &str, name: &str, variants: &[String]) -> String {
    let line = variants.join(", ");
    if indent.len() + name.len() + line.len() + 5 <= WIDTH {
        return format!("{{ {line} }}\n");
    }
    let fields: Vec<_> = variants.iter().map(|v| (String::new(), v.clone())).collect();
    list(indent, &fields)
}

/// The `use` declarations for paths, one for each parent.
pub(crate) fn imports<'a>(paths: impl Iterator<Item = &'a str>, keyword: &str) -> String {
    let mut of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in paths {
        let (parent, name) = path.rsplit_once("::").unwrap_or(("", path));
        of.entry(parent).or_default().push(name);
    }
    // In the order of their text, as rustfmt has it.
    let one = |(parent, mut names): (&str, Vec<&str>)| {
        names.sort_unstable();
        match names.as_slice() {
            [one] => format!("{keyword} {parent}::{one};\n"),
            _ => group(&format!("{keyword} {parent}::"), &names),
        }
    };
    let mut lines: Vec<String> = of.into_iter().map(one).collect();
    lines.sort_by(|a, b| a.trim_end_matches(";\n").cmp(b.trim_end_matches(";\n")));
    lines.concat()
}

fn group(front: &str, names: &[&str]) -> String {
    let line = format!("{front}{{{}}};\n", names.join(", "));
    if line.len() < WIDTH {
        return line;
    }
    let mut text = format!("{front}{{\n   ");
    let mut width = 3;
    for name in names {
        if width + name.len() + 2 >= WIDTH {
            text.push_str("\n   ");
            width = 3;
        }
        let _ = write!(text, " {name},");
        width += name.len() + 2;
    }
    text + "\n};\n"
}
