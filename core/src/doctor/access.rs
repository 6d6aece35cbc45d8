//! The token, its scope, and a call that changes nothing.

use std::sync::Arc;
use std::time::{Duration, Instant};

use uuid::Uuid;

use super::way::Stop;
use super::{Check, Room, Settings, Verdict};
use crate::auth::{Granted, Tokens};
use crate::authority::{CallOptions, Parts};
use crate::authority::{Svv, Vca};
use crate::error::{Error, ErrorKind, Family, Result};
use crate::http::{Budget, Trail, Wire};

/// The codes by which a token service says that it knows the client and refuses the scope.
const OF_SCOPE: &[&str] = &[
    "AADSTS70011",
    "AADSTS1002012",
    "AADSTS500011",
    "AADSTS650057",
    "AADSTS501051",
    "MP-200",
    "MP-201",
    "MP-250",
    "MP-251",
];

impl Room<'_> {
    /// The checks `token`, `scope` and `call`.
    pub(super) fn access(&mut self, settings: Settings, parts: &Parts, way: &[Stop]) {
        let blocked = |url: &Result<reqwest::Url>| blocked(url, way);
        let granted = match blocked(&parts.token_url) {
            Some(why) => Err(Check::skipped("token", why)),
            None => self.token(parts),
        };
        let has_token = granted.is_ok();
        match granted {
            Ok(granted) => {
                let words = format!("granted; it holds for {} s", granted.life.as_secs());
                self.add(Check::ok("token", words));
                self.add(scope(parts.scope.as_deref(), granted.scope.as_deref()));
            }
            Err(token) => {
                let error = token.error.as_ref();
                let code = error.and_then(Error::authority_code);
                if code.is_some_and(|code| OF_SCOPE.contains(&code)) {
                    self.add(Check::skipped("token", "the service knows the client, and refuses the scope"));
                    self.add(Check { name: "scope", ..token });
                } else {
                    self.add(token);
                    self.add(Check::skipped("scope", "there is no token"));
                }
            }
        }
        let call = if !self.options.call {
            Check::skipped("call", "left out, as asked")
        } else if let Some(why) = blocked(&parts.base) {
            Check::skipped("call", why)
        } else if !has_token {
            Check::skipped("call", "there is no token")
        } else {
            self.call(settings)
        };
        self.add(call);
    }

    fn token(&self, parts: &Parts) -> Result<Granted, Check> {
        let skipped = |why: &str| Check::skipped("token", why);
        let grant = parts.grant.as_ref().map_err(|error| skipped(error.message()))?;
        let wire = Wire::new(&parts.http).map_err(|error| skipped(error.message()))?;
        let deadline = self.step().map_err(|halt| skipped(halt.why()))?;
        let mut trail = Trail::new(&wire, Budget { deadline, cancel: self.options.cancel.clone() }, None);
        Tokens::new(Arc::clone(grant)).examine(&mut trail).map_err(|error| Check::of_error("token", &error))
    }

    fn call(&self, settings: Settings) -> Check {
        let deadline = match self.step() {
            Ok(deadline) => deadline,
            Err(halt) => return Check::skipped("call", halt.why()),
        };
        let options = CallOptions {
            deadline: Some(deadline.saturating_duration_since(Instant::now()).max(Duration::from_millis(1))),
            cancel: self.options.cancel.clone(),
        };
        let id = Uuid::new_v4().to_string();
        match settings {
            Settings::Vca(settings) => match Vca::new(*settings) {
                Ok(vca) => vca_answers(vca.status_with(&[&id], &options).map(drop)),
                Err(error) => Check::skipped("call", error.message()),
            },
            Settings::Svv(settings) => match Svv::new(*settings) {
                Ok(svv) => svv_answers(svv.delete_by_reference(&id, &options).map(drop)),
                Err(error) => Check::skipped("call", error.message()),
            },
        }
    }
}

/// Why a server cannot be called.
fn blocked(url: &Result<reqwest::Url>, way: &[Stop]) -> Option<String> {
    let Ok(url) = url else { return Some("no address is set".to_owned()) };
    let stop = way.iter().find(|stop| stop.is_at(url))?;
    stop.obstacle.map(|why| format!("{} is not reached: {why}", stop.place))
}

/// Whether what was asked for was granted.
fn scope(asked: Option<&str>, granted: Option<&str>) -> Check {
    let asked = asked.unwrap_or_default();
    let Some(granted) = granted else {
        return Check::ok("scope", format!("{asked} (the service does not repeat it)"));
    };
    let missing = asked.split_whitespace().find(|one| !granted.split_whitespace().any(|other| other == *one));
    match missing {
        None => Check::ok("scope", format!("{granted} is granted")),
        Some(missing) => Check::failed(
            "scope",
            format!("{missing} was asked for, and {granted} was granted"),
            "have the scope added to the client, or check the setting scope",
        ),
    }
}

/// VCA was asked about an id that nobody has ever used.
fn vca_answers(answer: Result<()>) -> Check {
    match answer {
        Ok(()) => Check::ok("call", "VCA answers: it knows nothing of a fresh correlation id, as it should"),
        Err(error) => {
            let check = Check::of_error("call", &error);
            let remedy = check.remedy.clone().unwrap_or_default();
            match error.http_status() {
                Some(400 | 403 | 422) => Check {
                    remedy: Some(format!(
                        "check manufacturer_id and contact_id, which have to be of this environment and client; {remedy}"
                    )),
                    ..check
                },
                _ => check,
            }
        }
    }
}

/// SVV was asked to delete a certificate that nobody has ever sent.
fn svv_answers(answer: Result<()>) -> Check {
    match answer {
        Err(error) if error.kind() == ErrorKind::UnknownSubmission => {
            Check::ok("call", "SVV answers: it has no certificate with a fresh reference id, as it should")
        }
        // Whatever else it says about the certificate: it let the client in.
        Err(error) if error.family() == Family::Rejected => {
            Check { verdict: Verdict::Warning, ..Check::of_error("call", &error) }
        }
        Err(error) => Check::of_error("call", &error),
        Ok(()) => Check::ok("call", "SVV answers"),
    }
}
