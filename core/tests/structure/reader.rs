//! What one file imports, and what it offers.

use crate::imports::{File, Module};
use crate::tokens::{is_word, tokens};

/// Reads the file of a module.
pub fn read(text: &str, module: &Module) -> File {
    let mut reader =
        Reader { tokens: tokens(text), at: 0, module: module.to_vec(), file: File::default() };
    reader.read();
    reader.file
}

struct Reader<'t> {
    tokens: Vec<&'t str>,
    at: usize,
    /// The module that is being read.
    module: Vec<String>,
    file: File,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> &str {
        self.tokens.get(self.at + ahead).copied().unwrap_or_default()
    }

    /// Reads a module, up to the brace that ends it.
    fn read(&mut self) {
        let mut depth = 0;
        while self.at < self.tokens.len() {
            let before = self.at.checked_sub(1).map_or("", |at| self.tokens[at]).to_owned();
            match self.peek(0) {
                "{" => depth += 1,
                "}" if depth == 0 => return,
                "}" => depth -= 1,
                "mod" if ["{", ";"].contains(&self.peek(2)) => self.read_module(),
                "use" if self.peek(1) != "<" => {
                    self.at += 1;
                    let offered = before == "pub" || before == ")";
                    self.read_use(&[], offered);
                }
                "crate" | "self" | "super"
                    if self.peek(1) == "::" && !["$", "::"].contains(&before.as_str()) =>
                {
                    let mut path = vec![self.peek(0).to_owned()];
                    while self.peek(1) == "::" && self.peek(2).starts_with(is_word) {
                        self.at += 2;
                        path.push(self.peek(0).to_owned());
                    }
                    self.import(&path);
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    fn read_module(&mut self) {
        let name = self.peek(1).to_owned();
        let for_tests = self.tokens[..self.at].ends_with(&["#", "[", "cfg", "(", "test", ")", "]"]);
        self.at += 2;
        if self.peek(0) == ";" {
            if for_tests {
                self.file.tests.insert(name);
            }
            return;
        }
        self.at += 1;
        let paths = self.file.paths.len();
        let names = self.file.names.clone();
        self.module.push(name);
        self.read();
        self.module.pop();
        self.file.names = names;
        if for_tests {
            self.file.paths.truncate(paths);
        }
    }

    /// Reads the rest of a `use`, whose tree may have several branches.
    fn read_use(&mut self, stem: &[String], offered: bool) {
        let mut path = stem.to_vec();
        let mut alias = None;
        let first = self.at;
        loop {
            match self.peek(0) {
                "" | ";" | "," | "}" => break,
                "::" => {}
                "as" => {
                    alias = Some(self.peek(1).to_owned());
                    self.at += 1;
                }
                "{" => {
                    while !["}", ";", ""].contains(&self.peek(0)) {
                        self.at += 1;
                        self.read_use(&path, offered);
                    }
                    self.at += 1;
                    return;
                }
                word => path.push(word.to_owned()),
            }
            self.at += 1;
        }
        if path.len() > 1 {
            path.pop_if(|last| last == "self");
        }
        // Behind the last comma of a list, nothing is named.
        if self.at > first {
            let name = alias.or_else(|| path.last().cloned()).unwrap_or_default();
            let resolved = self.resolve(&path);
            self.file.names.insert(name, resolved);
            if !offered {
                self.import(&path);
            }
        }
    }

    fn import(&mut self, path: &[String]) {
        let path = self.resolve(path);
        self.file.paths.push(path);
    }

    /// The path from the root of the crate.
    fn resolve(&self, path: &[String]) -> Vec<String> {
        let mut resolved = self.module.clone();
        let mut rest = path;
        match path[0].as_str() {
            "crate" => {
                resolved.clear();
                rest = &path[1..];
            }
            "self" => rest = &path[1..],
            _ => {}
        }
        while let Some(deeper) = rest.strip_prefix(&["super".to_owned()]) {
            resolved.pop();
            rest = deeper;
        }
        resolved.extend(rest.iter().filter(|name| *name != "*").cloned());
        resolved
    }
}
