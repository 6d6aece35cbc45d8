//! The options of a diagnosis in JSON, as the C ABI, Python and Node hand them over. The [`Cancel`](crate::Cancel) is no JSON: the caller
//! sets it beside.

use serde_json::{Value, json};

use super::DoctorOptions;
use crate::error::Result;
use crate::options::Object;
use crate::sign::Trust;

impl DoctorOptions {
    /// Reads options from a JSON object. What is absent or `null` is as in the default.
    ///
    /// | key | value |
    /// | --- | --- |
    /// | `ledger` | the path of the ledger to look at |
    /// | `trust`, `at` | as for [`Trust::from_json`] |
    /// | `call` | `false`: the authority itself is not called |
    /// | `deadline` | the most time that the whole may take, in seconds |
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist, with the nearest that does, and for a value of the wrong type; as for
    /// [`Trust::from_json`].
    pub fn from_json(options: &Value) -> Result<DoctorOptions> {
        let mut read = DoctorOptions::default();
        let known = ["ledger", "trust", "at", "call", "deadline"];
        let Some(object) = Object::read(options, "", &known)? else { return Ok(read) };
        read.ledger = object.text("ledger")?.map(Into::into);
        read.trust = Trust::from_json(&json!({ "trust": object.value("trust"), "at": object.value("at") }))?;
        read.call = object.value("call").is_none() || object.flag("call")?;
        read.deadline = object.seconds("deadline")?;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn each_option_is_read_and_no_other_is_taken() {
        let options = json!({ "ledger": "plant.db", "call": false, "deadline": 2.5 });
        let read = DoctorOptions::from_json(&options).unwrap();
        assert_eq!(read.ledger.as_deref(), Some(std::path::Path::new("plant.db")));
        assert_eq!((read.call, read.deadline), (false, Some(Duration::from_millis(2500))));
        let none = DoctorOptions::from_json(&Value::Null).unwrap();
        assert!(none.call && none.ledger.is_none() && none.deadline.is_none());
        let wrong = [
            json!({ "leger": "x" }),
            json!({ "call": "no" }),
            json!({ "deadline": -1 }),
            json!({ "at": "today" }),
        ];
        for wrong in wrong {
            assert_eq!(
                DoctorOptions::from_json(&wrong).unwrap_err().kind(),
                ErrorKind::InvalidArgument,
                "{wrong}"
            );
        }
    }
}
