//! The inputs of the vectors as parameters, made with the setters and not by serde.

use pinstripe_core::{Param, Params, Unset};
use pinstripe_workshop::vectors::Input;

pub(crate) fn params(input: &Input) -> Params {
    let Input::Map(entries) = input else { panic!("{input:?} is no map") };
    let mut params = Params::new();
    for (name, value) in entries {
        params.set(name.clone(), param(value));
    }
    params
}

pub(crate) fn param(input: &Input) -> Param {
    match input {
        Input::Null => None::<bool>.into(),
        Input::Unset => Unset.into(),
        Input::Bool(b) => (*b).into(),
        Input::Int(n) => (*n).into(),
        Input::Float(x) => (*x).into(),
        Input::Text(s) => s.into(),
        Input::List(items) => items.iter().map(param).collect::<Vec<_>>().into(),
        Input::Map(_) => params(input).into(),
    }
}
