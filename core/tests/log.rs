//! The sink for the library's records. One test, since the sink is one for the process.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecoc::Vca;
use ecoc::authority::{CallOptions, VcaSettings};
use ecoc::log::{self, Level, Record};
use serde_json::json;

/// A client of a port where nobody listens.
fn client() -> Vca {
    let settings = json!({
        "base_url": "http://127.0.0.1:9", "token_url": "http://127.0.0.1:9/token", "scope": "s", "client_id": "c",
        "client_secret": "hunter2", "manufacturer_id": "6d4d8d3e-9d4b-4a5c-8f8e-0d2f4c6b8a10",
        "contact_id": "6d4d8d3e-9d4b-4a5c-8f8e-0d2f4c6b8a11",
    });
    Vca::new(serde_json::from_value::<VcaSettings>(settings).unwrap()).unwrap()
}

fn call(vca: &Vca) {
    let mut options = CallOptions::default();
    options.deadline = Some(Duration::from_millis(50));
    assert!(vca.status_with(&["6d4d8d3e-9d4b-4a5c-8f8e-0d2f4c6b8a12"], &options).is_err());
}

/// What a sink hears; dropped, it says so.
#[derive(Clone, Default)]
struct Ear(Arc<Mutex<Vec<Record>>>);

impl Ear {
    fn take(&self) -> Vec<Record> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

#[test]
fn a_sink_hears_up_to_its_level_until_it_is_replaced_or_removed() {
    let vca = client();
    call(&vca);

    let ear = Ear::default();
    let (heard, inner) = (ear.clone(), vca.clone());
    let hear = move |record: &Record| {
        heard.0.lock().unwrap().push(record.clone());
        // A call from within the sink is possible, and tells nothing: else this would never end.
        call(&inner);
        panic!("a sink that fails harms nobody");
    };
    log::set(Level::Debug, hear).unwrap();
    call(&vca);
    let records = ear.take();
    let exchange = records.iter().find(|record| record.message == "exchange").unwrap();
    assert_eq!((exchange.level, exchange.level.name()), (Level::Debug, "debug"));
    assert!(exchange.target.starts_with("ecoc::"), "{}", exchange.target);
    assert_eq!(exchange.fields["host"], "127.0.0.1");
    assert_eq!(exchange.to_json()["fields"]["attempt"], 1);
    assert!(exchange.to_string().contains("exchange step="), "{exchange}");
    assert!(records.iter().all(|record| record.target.starts_with("ecoc")));
    assert!(!format!("{records:?}").contains("hunter2"));

    log::set(Level::Warn, {
        let ear = ear.clone();
        move |record: &Record| ear.0.lock().unwrap().push(record.clone())
    })
    .unwrap();
    assert_eq!(Arc::strong_count(&ear.0), 2, "the sink that was replaced is dropped");
    call(&vca);
    assert!(ear.take().is_empty(), "what is below the level is not told");

    log::set(Level::Trace, {
        let ear = ear.clone();
        move |record: &Record| ear.0.lock().unwrap().push(record.clone())
    })
    .unwrap();
    call(&vca);
    assert!(!ear.take().is_empty());

    log::clear();
    assert_eq!(Arc::strong_count(&ear.0), 1, "the sink that was removed is dropped");
    call(&vca);
    assert!(ear.take().is_empty());
}
