//! The files of a crate, and which of them imports which.

use crate::reader;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The path of a module below the root of its crate; the root's is empty.
pub type Module = [String];

/// The files of a crate, by module.
#[derive(Default)]
pub struct Crate {
    folder: String,
    pub files: BTreeMap<Vec<String>, File>,
}

#[derive(Default)]
pub struct File {
    /// Where the file is, below the crate's folder of sources.
    name: String,
    /// Whether the file is written from facts.
    pub generated: bool,
    /// The modules that are compiled for tests only.
    pub tests: BTreeSet<String>,
    /// What the file imports, from the root of the crate.
    pub paths: Vec<Vec<String>>,
    /// The names that the file offers to others, and where they come from.
    pub names: BTreeMap<String, Vec<String>>,
}

impl Crate {
    pub fn read(workspace: &Path, member: &str) -> Self {
        let mut files = Self { folder: format!("{member}/src"), ..Self::default() };
        let sources = workspace.join(&files.folder);
        let mut folders = vec![sources.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let name = path.strip_prefix(&sources).unwrap().with_extension("");
                    files.add(name.to_str().unwrap(), &fs::read_to_string(&path).unwrap());
                }
            }
        }
        files.without_tests()
    }

    pub fn of(sources: &[(&str, &str)]) -> Self {
        let mut files = Self::default();
        for (name, text) in sources {
            files.add(name, text);
        }
        files.without_tests()
    }

    fn add(&mut self, name: &str, text: &str) {
        let mut module: Vec<String> = name.split('/').map(String::from).collect();
        module.pop_if(|last| ["lib", "main", "mod"].contains(&last.as_str()));
        let mut file = reader::read(text, &module);
        file.name = format!("{name}.rs");
        file.generated = text.contains("\n// Written by `cargo run -p pinstripe-codegen`");
        self.files.insert(module, file);
    }

    fn without_tests(mut self) -> Self {
        let tests: BTreeSet<Vec<String>> = self
            .files
            .iter()
            .flat_map(|(module, file)| {
                file.tests.iter().map(|name| [module, &[name.clone()][..]].concat())
            })
            .collect();
        self.files.retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
        self
    }

    pub fn name(&self, module: &Module) -> String {
        format!("{}/{}", self.folder, self.files[module].name)
    }

    /// Every pair of a file and another that it imports.
    pub fn imports(&self) -> BTreeSet<(&Module, &Module)> {
        let mut imports = BTreeSet::new();
        for (module, file) in &self.files {
            for path in &file.paths {
                if let Some(home) = self.home(path).filter(|home| *home != module) {
                    imports.insert((module.as_slice(), home));
                }
            }
        }
        imports
    }

    /// The module that has the item of this path, or that has it from another crate.
    fn home(&self, path: &[String]) -> Option<&Module> {
        let mut path = path.to_vec();
        // Names may lead in a circle, but not through more steps than this.
        for _ in 0..16 {
            let deepest =
                (0..=path.len()).rev().find_map(|end| self.files.get_key_value(&path[..end]));
            let (module, file) = deepest?;
            let rest = &path[module.len()..];
            let origin = rest.first().and_then(|name| file.names.get(name));
            let Some(origin) = origin.filter(|origin| origin[..] != path[..=module.len()]) else {
                return Some(module);
            };
            path = [origin, &rest[1..]].concat();
        }
        None
    }

    pub fn may_be_mutual(&self, one: &Module, other: &Module) -> bool {
        one.starts_with(other)
            || other.starts_with(one)
            || (self.files[one].generated && self.files[other].generated)
    }
}
