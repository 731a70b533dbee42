//! The further names of types: fields of one form share a type, and each has its natural name for it.

use crate::docs::SITE;
use crate::forms::{Forms, path};
use crate::layout::doc;
use crate::model::Module;
use std::fmt::Write;

#[derive(Debug)]
pub(crate) struct Alias<'m> {
    pub(crate) name: &'m str,
    /// The name of the type.
    pub(crate) of: &'m str,
    /// The first field that has it, in words, and a link to it.
    place: String,
    /// Whether the type borrows from an answer.
    is_view: bool,
}

/// All of a module, by name.
pub(crate) fn of<'m>(module: &'m Module<'_>) -> Vec<Alias<'m>> {
    let mut all = forms(&module.hashes, false);
    all.extend(forms(&module.views, true));
    for group in &module.enums.all {
        all.extend(group.aliases.iter().map(|(name, place)| Alias {
            name,
            of: &group.name,
            place: format!("`{place}`"),
            is_view: false,
        }));
    }
    all.sort_by_key(|alias| alias.name);
    all
}

fn forms(forms: &Forms, is_view: bool) -> Vec<Alias<'_>> {
    let whose = if is_view { "an answer" } else { "a request" };
    let mut all = Vec::new();
    for form in &forms.all {
        for (name, route) in &form.aliases {
            let anchor = form.routes.get(route).map_or("", String::as_str);
            let place = format!("[`{}`]({SITE}{anchor}) in {whose}", path(route));
            all.push(Alias { name, of: &form.name, place, is_view });
        }
    }
    all
}

/// Their declarations.
pub(crate) fn text(module: &Module<'_>) -> String {
    of(module).into_iter().fold(String::new(), |mut text, alias| {
        let Alias { name, of, place, is_view } = alias;
        let generics = if is_view { "<'a>" } else { "" };
        let says = doc("///", "", &format!("{place}: another name of [`{of}`]."));
        let _ = write!(text, "\n{says}pub type {name}{generics} = {of}{generics};\n");
        text
    })
}
