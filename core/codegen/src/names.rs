//! Names: from Stripe's to Rust's.

/// `payment_intent`, `2.1.0`, `en-GB` as the name of a type or a variant.
pub(crate) fn pascal(text: &str) -> String {
    let mut out = String::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut chars = word.chars();
        let Some(first) = chars.next() else { continue };
        // `_` keeps numbers apart: 1_99 is not 19_9.
        if first.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push('_');
        }
        out.push(first.to_ascii_uppercase());
        let rest = chars.as_str();
        if word.len() > 1 && !word.bytes().any(|b| b.is_ascii_lowercase()) {
            out.push_str(&rest.to_ascii_lowercase());
        } else {
            out.push_str(rest);
        }
    }
    out
}

/// The variant for a value of an enum.
pub(crate) fn variant(value: &str) -> String {
    let name = pascal(value);
    match name.as_str() {
        // What is not listed has taken the name.
        "Unknown" | "Self" => name + "_",
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("V{name}"),
        _ => name,
    }
}

/// `PaymentIntent` as `payment_intent`; `UsBankAccount` as `us_bank_account`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_").to_lowercase()
}

/// The words of a name in pascal case.
pub(crate) fn words(name: &str) -> Vec<&str> {
    let starts: Vec<usize> = name
        .char_indices()
        .filter(|&(at, c)| at == 0 || c.is_ascii_uppercase())
        .map(|(at, _)| at)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([name.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| &name[start..end]).collect()
}

/// A Rust name for a field: a keyword has an underscore behind it.
pub(crate) fn field(name: &str) -> String {
    match name {
        "type" | "in" | "for" | "use" | "ref" | "match" | "move" | "loop" | "where" | "enum"
        | "struct" | "self" | "super" | "crate" | "mod" | "pub" | "fn" | "let" | "const"
        | "static" | "if" | "else" | "while" | "return" | "break" | "continue" | "as" | "async"
        | "await" | "dyn" | "impl" | "trait" | "unsafe" | "extern" | "mut" | "true" | "false"
        | "gen" | "box" | "do" | "final" | "override" | "try" | "yield" | "abstract" | "become"
        | "macro" | "priv" | "typeof" | "unsized" | "virtual" => format!("{name}_"),
        _ => name.to_owned(),
    }
}

/// One of several: `persons` is `person`, `balances` `balance`, `tax_ids` `tax_id`.
pub(crate) fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if plural.ends_with(ending) {
            return plural[..plural.len() - 2].to_owned();
        }
    }
    match plural.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') && !stem.ends_with("atu") => stem.to_owned(),
        _ => plural.to_owned(),
    }
}

pub(crate) fn plural(singular: &str) -> String {
    match singular.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if singular.ends_with(['s', 'x']) => format!("{singular}es"),
        _ => format!("{singular}s"),
    }
}

/// A noun with its article.
pub(crate) fn a(noun: &str) -> String {
    let vowel = noun.starts_with(['a', 'e', 'i', 'o']) || noun.starts_with("unlinked");
    if vowel { format!("an {noun}") } else { format!("a {noun}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_rusts() {
        for (value, name) in [
            ("card_payments", "CardPayments"),
            ("2.1.0", "V2_1_0"),
            ("en-GB", "EnGb"),
            ("ABNANL2A", "Abnanl2a"),
            ("verifone_P400", "VerifoneP400"),
            ("rejected.fraud", "RejectedFraud"),
            ("3ds", "V3ds"),
            ("unknown", "Unknown_"),
            ("self", "Self_"),
            ("[redacted]", "Redacted"),
        ] {
            assert_eq!(variant(value), name);
        }
        assert_eq!(snake("UsBankAccount"), "us_bank_account");
        assert_eq!(field("type"), "type_");
    }

    #[test]
    fn nouns_have_one_and_many() {
        for (one, many) in [
            ("person", "persons"),
            ("capability", "capabilities"),
            ("balance", "balances"),
            ("address", "addresses"),
            ("tax_id", "tax_ids"),
            ("payout", "payouts"),
        ] {
            assert_eq!(singular(many), one);
            assert_eq!(plural(one), many);
        }
        assert_eq!(singular("status"), "status");
        assert_eq!(a("invoice"), "an invoice");
    }
}
