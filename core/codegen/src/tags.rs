//! Hashes of several kinds: a field `type` says which of the other hashes is there.

use crate::facts::Type;
use crate::slots::Slot;

/// The fields that the field `type` names, if it names at least two of them.
pub(crate) fn tagged(slots: &[Slot]) -> Vec<&Slot> {
    let Some(tag) = slots.iter().find(|slot| slot.field.name == "type") else { return Vec::new() };
    if !matches!(tag.field.ty, Type::Enum(_) | Type::Str) || tag.field.optional {
        return Vec::new();
    }
    let is_named = |slot: &&Slot| {
        let name = &slot.field.name;
        slot.field.optional
            && matches!(slot.field.ty, Type::Struct(_))
            && (tag.values.is_empty() || tag.values.contains(name))
    };
    let has_own = slots.iter().any(|slot| slot.field.name == "kind");
    let named: Vec<&Slot> = slots.iter().filter(is_named).collect();
    if named.len() < 2 || has_own { Vec::new() } else { named }
}
