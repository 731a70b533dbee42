//! How the files of the workspace's crates may import each other.
//!
//! - No two files import each other. A module and its own submodules are one thing, and a file that is written from
//!   facts may import another such file that imports it, as Stripe's objects contain each other.
//! - The modules of the core import an item from the module that has it, not from the root, which only re-exports it.
//!
//! An import is a `use`, or a path in the code that begins with `crate`, `self` or `super`. A `pub use` offers a name
//! and so does not count, but the names that it offers are followed to the file that has them. What calls a method
//! imports nothing, and tests, documentation and `$crate` in macros may name what they like.

#![allow(clippy::disallowed_methods, reason = "a test may read the workspace's files")]

mod imports;
mod reader;
mod tokens;

use imports::Crate;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn no_two_files_import_each_other() {
    let mut circles = Vec::new();
    for member in members() {
        let files = Crate::read(&workspace(), &member);
        let imports = files.imports();
        for (one, other) in &imports {
            if one < other && imports.contains(&(*other, *one)) && !files.may_be_mutual(one, other)
            {
                circles.push(format!("{} and {}", files.name(one), files.name(other)));
            }
        }
    }
    assert!(circles.is_empty(), "these files import each other:\n{}", circles.join("\n"));
}

#[test]
fn modules_of_the_core_import_modules() {
    let core = Crate::read(&workspace(), "core");
    let mut through_the_root = Vec::new();
    for (module, file) in &core.files {
        if module.is_empty() || file.generated {
            continue;
        }
        let to_an_item =
            |path: &&Vec<String>| !path.is_empty() && !core.files.contains_key(&path[..1]);
        for path in file.paths.iter().filter(to_an_item) {
            through_the_root.push(format!("{}: crate::{}", core.name(module), path.join("::")));
        }
    }
    assert!(
        through_the_root.is_empty(),
        "import these from the modules that have them:\n{}",
        through_the_root.join("\n")
    );
}

#[test]
fn imports_are_found_in_all_their_forms() {
    let files = Crate::of(&[
        ("lib", "pub use a::deep::Thing; mod a; mod b; mod c; mod d; mod e; mod f;"),
        ("a", "pub mod deep; use deep::Thing;"),
        ("a/deep", "use super::super::b::{self, c::{D as E},}; pub struct Thing;"),
        ("b", "fn f() { crate::a::deep::g::<u8>() } // use crate::c::X;"),
        ("c", "use crate::{Thing, d,}; mod inner { use super::super::e::X; }"),
        ("d", "pub(crate) use crate::c::Y; const TEXT: &str = r#\"\" crate::b::Z\"#;"),
        ("e", "/* /* */ crate::b::f() */ macro_rules! m { () => { $crate::b::f() } }"),
        (
            "f",
            "#[cfg(test)] mod tests { use crate::b::X; } fn g<'a>(_: &'a str) -> char { '\"' } use crate::c::Z;",
        ),
    ]);
    let pairs: Vec<String> = files
        .imports()
        .iter()
        .map(|(one, other)| format!("{} {}", one.join("/"), other.join("/")))
        .collect();
    assert_eq!(pairs, ["a a/deep", "a/deep b", "b a/deep", "c a/deep", "c d", "c e", "f c"]);
}

/// The folders of the workspace's members that have sources in `src`.
fn members() -> Vec<String> {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).unwrap();
    let members = manifest.split("\nmembers = [").nth(1).unwrap().split(']').next().unwrap();
    let members = members.split('"').skip(1).step_by(2);
    members.filter(|member| *member != "benches").map(String::from).collect()
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
