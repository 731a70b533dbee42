//! What the core is built on. Each addition is a decision, so the list is held here.

use std::collections::{BTreeMap, BTreeSet};

/// `tracing` only with the feature of that name.
const DIRECT: [&str; 10] = [
    "bytes",
    "futures-core",
    "hmac",
    "http",
    "serde",
    "serde_json",
    "serde_urlencoded",
    "sha2",
    "subtle",
    "tracing",
];

/// What comes with them.
const INDIRECT: [&str; 20] = [
    "block-buffer",
    "cfg-if",
    "cmov",
    "cpufeatures",
    "crypto-common",
    "ctutils",
    "digest",
    "hybrid-array",
    "itoa",
    "libc",
    "once_cell",
    "pin-project-lite",
    "tracing-core",
    "memchr",
    "serde_core",
    "typenum",
    "zmij",
    "form_urlencoded",
    "percent-encoding",
    "ryu",
];

#[test]
fn the_core_depends_on_these_and_nothing_else() {
    let manifest = include_str!("../Cargo.toml");
    let section = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let direct: Vec<&str> = section
        .lines()
        .filter_map(|line| line.split(['.', ' ', '=']).next().filter(|name| !name.is_empty()))
        .collect();
    assert_eq!(direct, DIRECT);

    let lock = include_str!("../../Cargo.lock");
    let packages: BTreeMap<&str, Vec<&str>> =
        lock.split("[[package]]").skip(1).map(package).collect();
    let mut all = BTreeSet::new();
    let mut open = direct;
    while let Some(name) = open.pop() {
        if all.insert(name) {
            open.extend(
                packages[name].iter().copied().filter(|dependency| !BUILD.contains(dependency)),
            );
        }
    }
    let known: BTreeSet<&str> = DIRECT.into_iter().chain(INDIRECT).collect();
    assert_eq!(all, known);
}

/// Named in the lock file and used only for building, or by a feature that the core leaves off.
const BUILD: [&str; 3] = ["log", "serde_derive", "tracing-attributes"];

fn package(text: &str) -> (&str, Vec<&str>) {
    let name = text.split('"').nth(1).unwrap();
    let dependencies =
        text.split("dependencies = [").nth(1).map_or("", |d| d.split(']').next().unwrap());
    let names = dependencies.split('"').skip(1).step_by(2);
    (name, names.map(|d| d.split(' ').next().unwrap()).collect())
}
