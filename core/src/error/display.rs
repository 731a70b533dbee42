//! The text of errors.

use super::outcome::Outcome;
use super::{Error, Reason};
use std::fmt;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = self.call() {
            write!(f, "{call}: ")?;
        }
        match self.reason() {
            Reason::Build(e) => with_causes(e, f)?,
            Reason::Transport(e) => with_causes(e, f)?,
            Reason::Api(e) => e.fmt(f)?,
            Reason::Decode(e) => e.fmt(f)?,
            Reason::Field(e) => e.fmt(f)?,
            Reason::Verify(e) => e.fmt(f)?,
            Reason::Open(e) => with_causes(e, f)?,
            Reason::Redirect(e) => e.fmt(f)?,
        }
        if let Some(call) = self.call() {
            let attempts = call.attempts();
            let s = if attempts == 1 { "" } else { "s" };
            write!(f, "; {attempts} attempt{s}, {}", self.outcome())?;
            if let (Outcome::Unknown, Some(key)) = (self.outcome(), call.idempotency_key()) {
                write!(f, " under the idempotency key {key}")?;
            }
        }
        match self.message() {
            Some(message) if f.alternate() => {
                // One line, whoever wrote the message.
                let line = |c: char| if c.is_control() { ' ' } else { c };
                write!(f, ": {}", message.chars().map(line).collect::<String>())
            }
            _ => Ok(()),
        }
    }
}

/// Writes an error and the chain of its sources.
fn with_causes(error: &dyn std::error::Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")?;
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(f, ": {error}")?;
        cause = error.source();
    }
    Ok(())
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("reason", self.reason())
            .field("call", &self.call())
            .field("outcome", &self.outcome())
            .finish()
    }
}
