//! Which submissions to list, and the statement that finds them.

use std::fmt;
use std::time::SystemTime;

use jiff::Timestamp;
use rusqlite::types::ToSql;
use serde_json::Value;

use super::state::{Authority, State};
use crate::error::Result;
use crate::options::Object;

/// Which entries to list; everything by default. All that is given must hold. Times are compared in milliseconds.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Of this authority.
    pub authority: Option<Authority>,
    /// Of this environment.
    pub environment: Option<String>,
    /// With this reference id.
    pub reference: Option<String>,
    /// Of this vehicle.
    pub vin: Option<String>,
    /// With this correlation id.
    pub correlation_id: Option<String>,
    /// In one of these states; in any when empty.
    pub states: Vec<State>,
    /// Last changed at this time or later.
    pub since: Option<SystemTime>,
    /// Last changed before this time.
    pub until: Option<SystemTime>,
    /// Written down at this time or later.
    pub created_since: Option<SystemTime>,
    /// Written down before this time.
    pub created_until: Option<SystemTime>,
}

const OPTIONS: &[&str] = &[
    "authority",
    "environment",
    "reference",
    "vin",
    "correlation_id",
    "state",
    "since",
    "until",
    "created_since",
    "created_until",
];

impl Query {
    /// Reads a query from a JSON object, as all languages hand it over, with the names of the fields; `state` is one state or an array
    /// of them. A time is RFC 3339 with its zone, such as `2026-07-01T12:00:00Z`, or a date, which means its beginning in UTC.
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist or a value that means nothing.
    pub fn from_json(options: &Value) -> Result<Query> {
        let Some(object) = Object::read(options, "", OPTIONS)? else { return Ok(Query::default()) };
        let states = object.texts("state")?.into_iter().map(|name| {
            let words = || {
                format!(
                    "no state: those are {}",
                    State::ALL.iter().map(|s| s.name()).collect::<Vec<_>>().join(", ")
                )
            };
            State::from_name(name).ok_or_else(|| object.wrong("state", &words()))
        });
        Ok(Query {
            authority: super::entry::authority(&object)?,
            environment: object.text("environment")?,
            reference: object.text("reference")?,
            vin: object.text("vin")?,
            correlation_id: object.text("correlation_id")?,
            states: states.collect::<Result<_>>()?,
            since: time(&object, "since")?,
            until: time(&object, "until")?,
            created_since: time(&object, "created_since")?,
            created_until: time(&object, "created_until")?,
        })
    }

    /// What follows `WHERE` to find the submissions after the one with the row id `last`, and the values in it.
    pub(super) fn conditions(&self, last: i64) -> (String, Vec<Box<dyn ToSql>>) {
        let mut sql = "id > ?".to_owned();
        let mut values: Vec<Box<dyn ToSql>> = vec![Box::new(last)];
        let tests = [
            ("authority =", self.authority.map(|authority| authority.name().to_owned())),
            ("environment =", self.environment.clone()),
            ("reference =", self.reference.clone()),
            ("vin =", self.vin.clone()),
            ("correlation_id =", self.correlation_id.clone()),
            ("updated_at >=", self.since.map(stamp)),
            ("updated_at <", self.until.map(stamp)),
            ("created_at >=", self.created_since.map(stamp)),
            ("created_at <", self.created_until.map(stamp)),
        ];
        for (test, value) in tests {
            if let Some(value) = value {
                sql.push_str(&format!(" AND {test} ?"));
                values.push(Box::new(value));
            }
        }
        if !self.states.is_empty() {
            sql.push_str(&format!(" AND {}", one_of(&self.states)));
            if self.states.iter().all(|state| State::UNFINISHED.contains(state)) {
                // Implied, but the planner does not see that: it knows the index of the unfinished by these very words.
                sql.push_str(&format!(" AND {}", one_of(State::UNFINISHED)));
            }
        }
        (sql, values)
    }
}

/// The names are our own, so they may stand in the statement.
fn one_of(states: &[State]) -> String {
    let names: Vec<_> = states.iter().map(|state| format!("'{state}'")).collect();
    format!("state IN ({})", names.join(", "))
}

fn time(object: &Object<'_>, name: &str) -> Result<Option<SystemTime>> {
    let Some(text) = object.text(name)? else { return Ok(None) };
    let time = text.parse::<Timestamp>().or_else(|_| format!("{text}T00:00:00Z").parse());
    let wrong =
        |_| object.wrong(name, "neither a time with a zone, such as 2026-07-01T12:00:00Z, nor a date");
    Ok(Some(time.map_err(wrong)?.into()))
}

/// The time as the ledger writes it: UTC in milliseconds, so that times sort as text.
pub(super) fn stamp(time: SystemTime) -> String {
    // What this cannot hold lies thousands of years away; the nearest it can hold finds the same.
    let bound = if time < SystemTime::UNIX_EPOCH { Timestamp::UNIX_EPOCH } else { Timestamp::MAX };
    let time = Timestamp::try_from(time).unwrap_or(bound).max(Timestamp::UNIX_EPOCH);
    format!("{time:.3}")
}

impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("authority", &self.authority)
            .field("environment", &self.environment)
            .field("states", &self.states)
            .field("since", &self.since)
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn since(text: &str) -> Result<String> {
        Query::from_json(&json!({"since": text})).map(|query| stamp(query.since.unwrap()))
    }

    #[test]
    fn a_time_is_understood_in_any_zone_and_a_date_is_its_beginning() {
        for (text, utc) in [
            ("2026-11-21T20:55:06Z", "2026-11-21T20:55:06.000Z"),
            ("2026-11-21T20:55:06.123456+01:00", "2026-11-21T19:55:06.123Z"),
            ("2026-11-21", "2026-11-21T00:00:00.000Z"),
            ("1911-01-01", "1970-01-01T00:00:00.000Z"),
        ] {
            assert_eq!(since(text).unwrap(), utc);
        }
        for text in ["", "yesterday", "2026-11-21T20:55:06", "2026-13-01", "21.11.2026"] {
            let error = since(text).unwrap_err();
            assert!(error.message().contains("`since`"), "{error}");
        }
    }

    #[test]
    fn a_submission_and_its_news_are_read_from_json() {
        use crate::ledger::{Change, NewSubmission};
        let words =
            json!({"authority": "svv", "environment": "test", "vin": "V", "parameters": {"seats": 5}});
        let new = NewSubmission::from_json(&words, b"<a/>").unwrap();
        assert_eq!((new.authority, new.environment, new.vin), (Authority::Svv, "test", Some("V")));
        assert_eq!((new.parameters, new.document), (Some(&json!({"seats": 5})), b"<a/>".as_slice()));
        for (words, fault) in [
            (json!({"environment": "test"}), "`authority` is missing"),
            (json!({"authority": "vca"}), "`environment` is missing"),
            (json!(null), "`authority` is missing"),
            (json!({"authority": "vca", "environment": 7}), "`environment` is no text"),
        ] {
            let error = NewSubmission::from_json(&words, b"").err().unwrap();
            assert!(error.to_string().contains(fault), "{error}");
        }
        let news = json!({"authority_state": "Received", "receipt": [1]});
        let change = Change::from_json(&news).unwrap();
        assert_eq!((change.authority_state, change.receipt), (Some("Received"), Some(&json!([1]))));
        assert!(Change::from_json(&json!({"state": "failed"})).err().unwrap().to_string().contains("state"));
    }

    #[test]
    fn what_a_query_does_not_know_is_refused_by_name() {
        for (options, words) in [
            (json!({"state": "sent"}), "succeeded"),
            (json!({"state": ["queued", 1]}), "array of texts"),
            (json!({"authority": "kba"}), "`vca` and `svv`"),
            (json!({"vinn": "x"}), "vinn"),
        ] {
            let error = Query::from_json(&options).unwrap_err();
            assert!(error.to_string().contains(words), "{error}");
        }
        let all =
            json!({"authority": "svv", "state": ["queued", "failed"], "correlation_id": "x", "vin": null});
        let query = Query::from_json(&all).unwrap();
        assert_eq!(
            (query.authority, query.states),
            (Some(Authority::Svv), vec![State::Queued, State::Failed])
        );
    }
}
