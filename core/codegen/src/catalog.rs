//! The catalogue of all operations.

use crate::emit::HEADER;
use crate::facts::Facts;
use crate::modules::Modules;
use crate::names;
use std::fmt::Write;

const TOP: &str = "\
//! All operations, as data: for tools that list, search or check them.

";

const TYPES: &str = "\
use crate::operation::Host;

/// What an operation is, as data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The path of its function below [`api`](crate::api), for instance `checkout::sessions::create`.
    pub name: &'static str,
    /// GET, POST or DELETE.
    pub method: &'static str,
    /// The path, with places for its arguments.
    pub path: &'static str,
    /// The part of Stripe that it belongs to, for instance `connect`.
    pub area: &'static str,
    /// The host that serves it.
    pub host: Host,
    /// How a body is written.
    pub style: Style,
    /// The names of its parameters, without those in the path.
    pub params: &'static [&'static str],
}

/// How a body is written; what has none is a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As a form.
    Form,
    /// As JSON.
    Json,
    /// In parts, one of which is a file.
    Multipart,
    /// None: a URL for a person's browser, and no function here.
    Browser,
}

macro_rules! catalog {
    ($($name:literal $method:ident $host:ident $path:literal $area:literal $style:ident [$($param:literal)*])*) => {
        /// All operations of Stripe's API, by name.
        pub const OPERATIONS: &[OperationInfo] = &[$(OperationInfo {
            name: $name,
            method: stringify!($method),
            path: $path,
            area: $area,
            host: Host::$host,
            style: Style::$style,
            params: &[$($param),*],
        }),*];
    };
}

";

pub(crate) fn file(facts: &Facts, places: &Modules) -> String {
    let mut rows: Vec<(String, String)> = facts
        .operations
        .iter()
        .map(|operation| {
            let module = places.resources[&operation.resource].join("::");
            let name = format!("{module}::{}", operation.method);
            let style = match operation.response {
                crate::facts::Response::Redirect => "Browser".to_owned(),
                _ => names::pascal(&operation.style),
            };
            let mut row = format!(
                "    \"{name}\" {} {} \"{}\" \"{}\" {style} [",
                operation.verb,
                names::pascal(&operation.host),
                operation.path,
                operation.area,
            );
            let mut params: Vec<&str> =
                operation.params.iter().map(|field| field.name.as_str()).collect();
            params.sort_unstable();
            let mut width = 101;
            for param in params {
                if width + param.len() + 3 > 100 {
                    row.push_str("\n       ");
                    width = 7;
                }
                let _ = write!(row, " \"{param}\"");
                width += param.len() + 3;
            }
            row.push_str(if width > 100 { "]\n" } else { "\n    ]\n" });
            (name, row)
        })
        .collect();
    rows.sort();
    let rows: String = rows.into_iter().map(|(_, row)| row).collect();
    format!("{TOP}{HEADER}{TYPES}catalog! {{\n{rows}}}\n")
}
