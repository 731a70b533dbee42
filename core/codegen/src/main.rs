//! Writes `core/src/api`, `core/src/version.rs` and the double's table of the API from `facts.json` and `names.lock`:
//! `cargo run -p pinstripe-codegen`, and with `--check` only compares.

mod aliases;
mod announced;
mod calls;
mod catalog;
mod check;
mod docs;
mod emit;
mod enums;
mod events;
mod facts;
mod field_docs;
mod forms;
mod homes;
mod kinds;
mod layout;
mod lock;
mod locked;
mod model;
mod modules;
mod names;
mod naming;
mod overrides;
mod read;
mod sentences;
mod served;
mod slots;
mod tags;
#[cfg(test)]
mod tests;
mod tree;
mod version;

use crate::facts::{Facts, Fault};
use crate::homes::Homes;
use crate::lock::Lock;
use crate::model::Model;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

/// Files below `src/api` that are written by hand.
const BY_HAND: &[&str] = &["api/deleted.rs"];

fn main() -> ExitCode {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    let core = codegen.parent().unwrap_or(codegen);
    let json = match fs::read_to_string(codegen.join("facts.json")) {
        Ok(json) => json,
        Err(error) => return failed(&format!("facts.json: {error}")),
    };
    let lock = match fs::read_to_string(codegen.join("names.lock")) {
        Ok(lock) => lock,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return failed(&format!("names.lock: {error}")),
    };
    let made = Facts::read(&json).and_then(|facts| {
        let mut files = generate(&facts, &Lock::read(&lock)?)?;
        files.insert(served::PLACE.to_owned(), served::table(&json)?);
        Ok((files, facts))
    });
    let (files, facts) = match made {
        Ok(made) => made,
        Err(fault) => return failed(&fault.to_string()),
    };
    let done = match env::args().nth(1).as_deref() {
        None => write(core, &files),
        Some("--check") => compare(core, &files),
        Some(other) => return failed(&format!("unknown argument {other}")),
    };
    match done {
        Ok(true) => {}
        Ok(false) => {
            return failed("the files differ from the facts: cargo run -p pinstripe-codegen");
        }
        Err(error) => return failed(&error.to_string()),
    }
    match announced::faults(core.parent().unwrap_or(core), &facts) {
        Ok(faults) if faults.is_empty() => ExitCode::SUCCESS,
        Ok(faults) => {
            let faults: Vec<String> = faults.iter().map(Fault::to_string).collect();
            failed(&faults.join("\n"))
        }
        Err(error) => failed(&error.to_string()),
    }
}

fn failed(reason: &str) -> ExitCode {
    eprintln!("{reason}");
    ExitCode::FAILURE
}

/// All files, by their path below `core`.
fn generate(facts: &Facts, lock: &Lock) -> Result<BTreeMap<String, String>, Fault> {
    check::facts(facts)?;
    let model = Model::new(facts, lock)?;
    check::model(&model)?;
    let homes = Homes::new(&model, lock);
    let mut files = tree::files(&model);
    files.insert("version.rs".to_owned(), version::file(&facts.api_version));
    files.insert("api/catalog.rs".to_owned(), catalog::file(facts, &model.places));
    files.insert("api/event_types.rs".to_owned(), events::file(facts, &model.places)?);
    for module in model.modules.values() {
        let text = emit::table(&model, &homes, module);
        if files.insert(format!("api/{}.rs", module.path.join("/")), text).is_some() {
            return facts::fault(module.path.join("::"), "a resource and a namespace of one name");
        }
    }
    let below = files.into_iter().map(|(path, text)| (format!("src/{path}"), text));
    let lock = ("codegen/names.lock".to_owned(), locked::lock(&model, &homes).text());
    Ok(below.chain(calls::files(&model, &homes)).chain([lock]).collect())
}

fn write(core: &Path, files: &BTreeMap<String, String>) -> io::Result<bool> {
    for (path, text) in files {
        let path = core.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        if fs::read_to_string(&path).ok().as_ref() != Some(text) {
            fs::write(path, text)?;
        }
    }
    for stale in stale(core, files)? {
        fs::remove_file(core.join(stale))?;
    }
    println!("{} files", files.len());
    Ok(true)
}

fn compare(core: &Path, files: &BTreeMap<String, String>) -> io::Result<bool> {
    let differs = |(path, text): (&String, &String)| {
        let same = fs::read_to_string(core.join(path)).is_ok_and(|now| now == *text);
        (!same).then(|| path.clone())
    };
    let differing: Vec<String> =
        files.iter().filter_map(differs).chain(stale(core, files)?).collect();
    for path in &differing {
        eprintln!("core/{path} differs");
    }
    Ok(differing.is_empty())
}

/// Files that nothing writes any more.
fn stale(core: &Path, files: &BTreeMap<String, String>) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![core.join("src/api")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name =
                path.strip_prefix(core).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let by_hand = BY_HAND.iter().any(|own| name == format!("src/{own}"));
            if !by_hand && !files.contains_key(&name) {
                found.push(name);
            }
        }
    }
    found.sort();
    Ok(found)
}
