//! Faults on demand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

mod common;

use std::collections::BTreeMap;

use common::{Bench, bench, ivi_2};
use ecoc_sandbox::{Fault, Faults, Service};

/// What a client sees of one request.
fn seen(bench: &Bench, token: &str, reference: &str, vin: &str) -> String {
    let request = bench
        .http
        .post(bench.url("/api/ingest"))
        .bearer_auth(token)
        .header("content-type", "application/xml")
        .header("x-manufacturer-id", common::text(&bench.vca, "manufacturer_id"))
        .header("x-contact-id", common::text(&bench.vca, "contact_id"))
        .header("x-correlation-id", common::new_id())
        .body(ivi_2(reference, vin, 1));
    match request.send() {
        Err(_) => "no answer".to_owned(),
        Ok(response) => {
            let status = response.status();
            let media_type =
                response.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
            let retry_after = response.headers().contains_key("retry-after");
            format!("{status} {media_type:?} {retry_after} {}", response.text().is_ok())
        }
    }
}

fn reference(n: u32) -> String {
    format!("59c6696a-6e55-4539-80f1-{n:012}")
}

/// What becomes of documents that are each sent until they are taken, two at a time or one by one.
fn run(threads: u32, seed: u64) -> (BTreeMap<u32, Vec<String>>, Vec<(Service, Fault, u64)>) {
    let bench = bench(|_| ());
    let token = bench.vca_token();
    bench.sandbox.configure(|options| options.faults = Faults::at_rate(0.5, seed));
    let all = std::sync::Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (bench, token, all) = (&bench, token.as_str(), &all);
            scope.spawn(move || {
                for n in (0..60).filter(|n| n % threads == thread) {
                    let vin = format!("TESTAAAA000000{n:03}");
                    let seen: Vec<String> = (0..4).map(|_| seen(bench, token, &reference(n), &vin)).collect();
                    all.lock().unwrap().insert(n, seen);
                }
            });
        }
    });
    let struck = bench.sandbox.faults_struck();
    let struck = struck.iter().map(|one| (one.service, one.fault, one.count)).collect();
    (all.into_inner().unwrap(), struck)
}

#[test]
fn the_same_seed_gives_the_same_faults_whatever_the_number_of_threads() {
    let one = run(1, 7);
    assert_eq!(run(3, 7), one);
    assert_ne!(run(1, 8).0, one.0);
    let exchanges: u64 =
        one.1.iter().filter(|(_, fault, _)| *fault != Fault::Invisible).map(|(.., n)| n).sum();
    assert!((90..150).contains(&exchanges), "{exchanges} of 240 at a rate of one half");
}
