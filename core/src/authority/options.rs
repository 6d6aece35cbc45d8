//! The options of the calls in JSON, as the C ABI, Python and Node hand them over. A [`Cancel`](crate::Cancel) is no JSON: the caller
//! sets it beside.

use serde_json::Value;

use super::{BatchOptions, CallOptions, SubmitOptions, SvvSubmitOptions, WaitOptions};
use crate::error::Result;
use crate::options::Object;

impl SubmitOptions {
    /// Reads options from a JSON object: `correlation_id` (a GUID) and `deadline` (seconds). What is absent or `null` is as in the
    /// default.
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist, with the nearest that does, and for a value of the wrong type.
    pub fn from_json(options: &Value) -> Result<SubmitOptions> {
        let mut read = SubmitOptions::default();
        if let Some(object) = Object::read(options, "", &["correlation_id", "deadline"])? {
            read.correlation_id = object.text("correlation_id")?;
            read.deadline = object.seconds("deadline")?;
        }
        Ok(read)
    }
}

impl SvvSubmitOptions {
    /// Reads options from a JSON object: `tax_code` (a text), `seats` and `sleeping_places` (numbers), and `deadline` (seconds). What is
    /// absent or `null` is as in the default.
    ///
    /// # Errors
    /// `InvalidArgument`, as [`SubmitOptions::from_json`].
    pub fn from_json(options: &Value) -> Result<SvvSubmitOptions> {
        let mut read = SvvSubmitOptions::default();
        if let Some(object) =
            Object::read(options, "", &["tax_code", "seats", "sleeping_places", "deadline"])?
        {
            read.tax_code = object.text("tax_code")?;
            read.seats = object.whole("seats")?;
            read.sleeping_places = object.whole("sleeping_places")?;
            read.deadline = object.seconds("deadline")?;
        }
        Ok(read)
    }
}

impl CallOptions {
    /// Reads options from a JSON object: `deadline` (seconds). What is absent or `null` is as in the default.
    ///
    /// # Errors
    /// `InvalidArgument`, as [`SubmitOptions::from_json`].
    pub fn from_json(options: &Value) -> Result<CallOptions> {
        let mut read = CallOptions::default();
        if let Some(object) = Object::read(options, "", &["deadline"])? {
            read.deadline = object.seconds("deadline")?;
        }
        Ok(read)
    }
}

impl WaitOptions {
    /// Reads options from a JSON object: `timeout`, `first_pause` and `longest_pause`, all in seconds. What is absent or `null` is as in
    /// the default.
    ///
    /// # Errors
    /// `InvalidArgument`, as [`SubmitOptions::from_json`].
    pub fn from_json(options: &Value) -> Result<WaitOptions> {
        let mut read = WaitOptions::default();
        if let Some(object) = Object::read(options, "", &["timeout", "first_pause", "longest_pause"])? {
            read.timeout = object.seconds("timeout")?.unwrap_or(read.timeout);
            read.first_pause = object.seconds("first_pause")?.unwrap_or(read.first_pause);
            read.longest_pause = object.seconds("longest_pause")?.unwrap_or(read.longest_pause);
        }
        Ok(read)
    }
}

impl BatchOptions {
    /// Reads options from a JSON object: `concurrency` (a number) and `deadline` (seconds, for one document). What is absent or `null` is
    /// as in the default.
    ///
    /// # Errors
    /// `InvalidArgument`, as [`SubmitOptions::from_json`].
    pub fn from_json(options: &Value) -> Result<BatchOptions> {
        let mut read = BatchOptions::default();
        if let Some(object) = Object::read(options, "", &["concurrency", "deadline"])? {
            let concurrency =
                object.whole("concurrency")?.map(|number| usize::try_from(number).unwrap_or(usize::MAX));
            if concurrency == Some(0) {
                return Err(object.wrong("concurrency", "0, so that nothing would be sent"));
            }
            read.concurrency = concurrency.unwrap_or(read.concurrency);
            read.deadline = object.seconds("deadline")?;
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::*;

    #[test]
    fn times_are_seconds_and_what_is_absent_is_the_default() {
        let wait = WaitOptions::from_json(&json!({"timeout": 2, "first_pause": 0.25, "longest_pause": null}))
            .unwrap();
        assert_eq!((wait.timeout, wait.first_pause), (Duration::from_secs(2), Duration::from_millis(250)));
        assert_eq!(wait.longest_pause, WaitOptions::default().longest_pause);
        let call = CallOptions::from_json(&json!({"deadline": 1e9})).unwrap();
        assert_eq!(call.deadline, Some(Duration::from_secs(1_000_000_000)));
        assert_eq!(CallOptions::from_json(&Value::Null).unwrap().deadline, None);
    }

    #[test]
    fn every_option_of_a_submission_arrives() {
        let vca = SubmitOptions::from_json(&json!({"correlation_id": "x", "deadline": 30})).unwrap();
        assert_eq!((vca.correlation_id.as_deref(), vca.deadline), (Some("x"), Some(Duration::from_secs(30))));
        let svv = json!({"tax_code": "101", "seats": 5, "sleeping_places": 2, "deadline": 30});
        let svv = SvvSubmitOptions::from_json(&svv).unwrap();
        assert_eq!(
            (svv.tax_code.as_deref(), svv.seats, svv.sleeping_places),
            (Some("101"), Some(5), Some(2))
        );
        assert_eq!(svv.deadline, vca.deadline);
        let batch = BatchOptions::from_json(&json!({"concurrency": 3, "deadline": 30})).unwrap();
        assert_eq!((batch.concurrency, batch.deadline), (3, vca.deadline));
    }

    #[test]
    fn what_means_nothing_is_refused_by_name() {
        let refused =
            |error: crate::error::Error, words: &str| assert!(error.to_string().contains(words), "{error}");
        for (options, words) in [
            (json!({"deadlin": 3}), "did you mean `deadline`?"),
            (json!({"deadline": -1}), "`deadline` is no number of seconds"),
            (json!({"deadline": "5"}), "`deadline` is no number of seconds"),
            (json!({"deadline": 1e300}), "`deadline` is no number of seconds"),
            (json!({"concurrency": 2.5}), "`concurrency` is no whole number"),
            (json!({"concurrency": -1}), "`concurrency` is no whole number"),
            (json!({"concurrency": 0}), "nothing would be sent"),
            (json!([]), "no JSON object"),
        ] {
            refused(BatchOptions::from_json(&options).unwrap_err(), words);
        }
        refused(SubmitOptions::from_json(&json!({"cancel": true})).unwrap_err(), "no option `cancel`");
        refused(
            SvvSubmitOptions::from_json(&json!({"seats": 1e12})).unwrap_err(),
            "`seats` is no whole number",
        );
        refused(SvvSubmitOptions::from_json(&json!({"tax_code": 101})).unwrap_err(), "`tax_code` is no text");
    }
}
