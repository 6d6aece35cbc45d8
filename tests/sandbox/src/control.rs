//! The sandbox's own paths, for clients in other languages and processes. They want no token.

use serde_json::{Value, json};

use crate::http::{Reply, Request};
use crate::state::State;
use crate::{Faults, Taken};

const TAKEN: &str = "/sandbox/taken";
const FAULTS: &str = "/sandbox/faults";

/// The answer when the path is the sandbox's own.
pub(crate) fn answer(state: &mut State, request: &Request) -> Option<Reply> {
    match (request.path.as_str(), request.method.as_str()) {
        (TAKEN, "GET") => Some(taken(state)),
        (FAULTS, "GET") => Some(struck(state)),
        (FAULTS, "PUT") => Some(plan(state, &request.body)),
        (TAKEN, _) => Some(Reply::method_not_allowed("GET")),
        (FAULTS, _) => Some(Reply::method_not_allowed("GET, PUT")),
        _ => None,
    }
}

fn taken(state: &State) -> Reply {
    let all = state.taken();
    let note = format!("{} documents", all.len());
    Reply::json(200, all.iter().map(Taken::to_json).collect(), note)
}

fn struck(state: &State) -> Reply {
    let struck: Vec<Value> = state
        .strikes
        .counts()
        .map(|(service, fault, count)| {
            json!({ "service": service.name(), "fault": fault.name(), "count": count })
        })
        .collect();
    Reply::json(200, json!({ "seed": state.options.faults.seed, "struck": struck }), "the count of faults")
}

fn plan(state: &mut State, text: &[u8]) -> Reply {
    let plan = std::str::from_utf8(text).map_err(|fault| format!("the text is no UTF-8: {fault}"));
    match plan.and_then(|text| Faults::parse(text).map_err(|fault| fault.to_string())) {
        Ok(faults) => {
            state.plan(faults);
            Reply::empty(204, "a new plan of faults")
        }
        Err(words) => {
            Reply::json(400, json!({ "error": "invalid_faults", "message": words }), "invalid faults")
        }
    }
}
