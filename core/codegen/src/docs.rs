//! What the tables say about operations, objects and fields, in words of our own.

use crate::facts::{Field, Object, Operation, Type};
use crate::names;
use crate::overrides;

/// What the macro of the tables puts before each anchor.
pub(crate) const SITE: &str = "https://docs.stripe.com/";

const REFERENCE: &str = "https://docs.stripe.com/api";

/// OAuth's operations stand together on a page of their own.
const OAUTH: &str = "https://docs.stripe.com/connect/oauth-reference";

/// The page of Stripe's reference for a resource.
pub(crate) fn page(resource: &str, module: &[String]) -> String {
    if resource == "oauth" {
        return OAUTH.to_owned();
    }
    let own = overrides::PAGES.iter().find(|(name, _)| *name == resource);
    match own {
        Some((_, page)) => format!("{REFERENCE}/{page}"),
        None => {
            let path = segments(module).join("/");
            // The pages of v2 have dashes where its paths have none.
            let path = if path.starts_with("v2/") { path.replace('_', "-") } else { path };
            format!("{REFERENCE}/{path}")
        }
    }
}

/// A module's path as the reference has it, which describes test helpers with what they help to test.
fn segments(module: &[String]) -> Vec<&str> {
    module.iter().map(String::as_str).filter(|segment| *segment != "test_helpers").collect()
}

/// The page of Stripe's reference for an object.
pub(crate) fn object_page(resource: &str, module: &[String]) -> String {
    let page = page(resource, module);
    if page == OAUTH { page } else { format!("{page}/object") }
}

/// The page for an operation: Stripe names those that act by the end of their path.
pub(crate) fn operation_page(operation: &Operation, module: &[String]) -> String {
    let own = overrides::PAGES.iter().find(|(name, _)| *name == operation.id);
    if let Some((_, page)) = own {
        return format!("{REFERENCE}/{page}");
    }
    let page = page(&operation.resource, module);
    if page == OAUTH {
        return page;
    }
    let last = operation.path.rsplit('/').next().unwrap_or_default();
    match operation.method.as_str() {
        plain @ ("create" | "retrieve" | "update" | "delete" | "list" | "search") => {
            format!("{page}/{plain}")
        }
        _ if operation.resource.contains("test_helpers") || last.starts_with('{') => page,
        _ => format!("{page}/{last}"),
    }
}

/// Where the reference describes what an operation takes: fields follow behind a dash.
pub(crate) fn operation_anchor(operation: &Operation, module: &[String]) -> String {
    let method = &operation.method;
    let anchor = match segments(module).as_slice() {
        ["v2", .., last] => format!("v2_{method}_{last}"),
        segments if matches!(method.as_str(), "list" | "search") => {
            format!("{method}_{}", segments.join("_"))
        }
        segments => format!("{method}_{}", names::singular(&segments.join("_"))),
    };
    anchored(&operation_page(operation, module), &anchor)
}

/// Where the reference describes an object.
pub(crate) fn object_anchor(object: &Object, resource: Option<&str>, module: &[String]) -> String {
    let kind = object.object.as_deref().unwrap_or_default();
    let anchor = match kind.strip_prefix("v2.") {
        Some(kind) => format!("v2_{}", kind.rsplit('.').next().unwrap_or(kind)),
        None => kind.replace('.', "_"),
    };
    anchored(&object_page(resource.unwrap_or_default(), module), &format!("{anchor}_object"))
}

/// An anchor on a page, without the site.
fn anchored(page: &str, anchor: &str) -> String {
    let mut anchor = anchor.to_owned();
    for (ours, stripes) in overrides::ANCHORS {
        anchor = anchor.replace(ours, stripes);
    }
    format!("{}#{anchor}", page.strip_prefix(SITE).unwrap_or(page))
}

/// One sentence for an operation, with a link on its verb.
pub(crate) fn sentence(operation: &Operation, module: &[String]) -> String {
    let page = operation_page(operation, module);
    let link = |verb: &str| format!("[{verb}]({page})");
    let own = overrides::SENTENCES.iter().find(|(id, _)| *id == operation.id);
    if let Some((_, sentence)) = own {
        let (verb, rest) = sentence.split_once(' ').unwrap_or((sentence, ""));
        return format!("{} {rest}", link(verb));
    }
    let plural = module.last().map(String::as_str).unwrap_or_default().replace('_', " ");
    let singular = names::singular(&plural);
    let one = if plural == singular { format!("the {plural}") } else { names::a(&singular) };
    let (verb, rest) = operation.method.split_once('_').unwrap_or((&operation.method, ""));
    let rest = rest.replace('_', " ");
    let acts = link(&third_person(verb));
    match (verb, rest.as_str()) {
        ("list" | "search", "") => format!("{acts} {plural}."),
        (_, "") => format!("{acts} {one}."),
        (_, rest) if singular.ends_with(rest) => format!("{acts} {one}."),
        (_, rest) => format!("{acts} {rest} of {one}."),
    }
}

fn third_person(verb: &str) -> String {
    let mut chars = verb.chars();
    let first = chars.next().map(|c| c.to_ascii_uppercase());
    let verb: String = first.into_iter().chain(chars).collect();
    match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'o']) => format!("{stem}ies"),
        _ if verb.ends_with("ch") || verb.ends_with("sh") => format!("{verb}es"),
        _ => format!("{verb}s"),
    }
}

/// What is to be said of a field besides its name and its type.
pub(crate) fn field(field: &Field, sent: bool) -> String {
    let mut says = Vec::new();
    if field.deprecated {
        says.push("Deprecated.");
    }
    if sent && field.required {
        says.push("Required.");
    }
    let name = field.name.as_str();
    match inner(&field.ty) {
        Type::Int if is_amount(name) => says.push("In the currency's smallest unit."),
        Type::TimestampMs => says.push("In milliseconds since 1970-01-01 00:00:00 UTC."),
        Type::Date => says.push("A date: YYYY-MM-DD."),
        Type::Datetime if sent => says.push("A time in the format of RFC 3339."),
        Type::Decimal => says.push("A decimal number."),
        Type::Int64Str => says.push("An integer."),
        _ => {}
    }
    says.join(" ")
}

fn inner(ty: &Type) -> &Type {
    match ty {
        Type::Arr(of) | Type::Map { of, .. } => inner(of),
        ty => ty,
    }
}

fn is_amount(name: &str) -> bool {
    name == "amount" || name.ends_with("_amount") || name.starts_with("amount_")
}
