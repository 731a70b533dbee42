//! What is wrong with the facts, found before anything is written.

use crate::facts::{Facts, Fault};
use crate::model::Model;

pub(crate) fn facts(_: &Facts) -> Result<(), Fault> {
    Ok(())
}

pub(crate) fn model(_: &Model<'_>) -> Result<(), Fault> {
    Ok(())
}
