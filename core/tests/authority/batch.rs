use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ecoc::authority::{BatchOptions, CallOptions, Parcel, Progress, SvvSubmitOptions, WaitOptions};
use ecoc::ledger::State;
use ecoc::{Cancel, Error, ErrorKind, Result};
use ecoc_sandbox::Faults;

use crate::bench::{bench, ivi_1, ivi_2, new_id, new_vin};

fn documents(count: usize) -> (Vec<String>, Vec<Vec<u8>>) {
    let ids: Vec<String> = (0..count).map(|_| new_id()).collect();
    let xml = ids.iter().map(|id| ivi_2(id, &new_vin()).into_bytes()).collect();
    (ids, xml)
}

#[test]
fn a_batch_keeps_the_order_and_each_document_is_taken_once() {
    let bench = bench(|_| ());
    let vca = bench.vca().with_ledger(bench.ledger());
    let (ids, xml) = documents(60);
    let batch = vca.submit_many(xml.clone(), &BatchOptions::default().with_concurrency(7));
    let references: Vec<String> = batch.map(|result| result.unwrap().reference.unwrap()).collect();
    assert_eq!(references, ids);
    assert_eq!(bench.taken(), 60);
    // Handed in again, none is sent again: the ledger knows them.
    for result in vca.submit_many(xml, &BatchOptions::default()) {
        assert_eq!(result.unwrap_err().kind(), ErrorKind::AlreadySubmitted);
    }
    assert_eq!(bench.taken(), 60);
}

#[test]
fn in_a_batch_a_fault_stands_at_its_place_and_the_rest_goes_on() {
    let bench = bench(|_| ());
    let (_, xml) = documents(3);
    let mut xml = xml.into_iter().map(Ok);
    let items: Vec<Result<Vec<u8>>> = vec![
        xml.next().unwrap(),
        Err(Error::new(ErrorKind::FileUnreadable, "gone")),
        Ok(b"no XML".to_vec()),
        xml.next().unwrap(),
        xml.next().unwrap(),
    ];
    let seen = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&seen);
    let mut batch = bench
        .vca()
        .submit_many(items, &BatchOptions::default().with_concurrency(2))
        .on_progress(move |progress| note.lock().unwrap().push(*progress));
    let kinds: Vec<Option<ErrorKind>> =
        batch.by_ref().map(|result| result.err().map(|error| error.kind())).collect();
    assert_eq!(kinds, [None, Some(ErrorKind::FileUnreadable), Some(ErrorKind::NotXml), None, None]);
    let end: Progress = batch.progress();
    assert_eq!((end.taken, end.done, end.accepted, end.failed), (5, 5, 3, 2), "{end:?}");
    let seen = seen.lock().unwrap();
    assert_eq!(seen.iter().map(|progress| progress.done).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    assert_eq!(seen.last(), Some(&end));
}

#[test]
fn a_batch_takes_documents_as_its_results_are_read() {
    let bench = bench(|_| ());
    let pulled = Rc::new(Cell::new(0));
    let count = Rc::clone(&pulled);
    let endless = std::iter::repeat_with(move || {
        count.set(count.get() + 1);
        ivi_2(&new_id(), &new_vin()).into_bytes()
    });
    let mut batch = bench.vca().submit_many(endless, &BatchOptions::default().with_concurrency(3));
    assert_eq!(pulled.get(), 0, "nothing happens before the first result is asked for");
    for read in 1..=20 {
        batch.next().unwrap().unwrap();
        // Those read, and those whose result waits.
        assert!(pulled.get() <= read + 32 * 3, "{} taken for {read}", pulled.get());
    }
    drop(batch);
    // Dropping waits for those in sending: nothing is left in the air.
    let taken = bench.taken();
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(bench.taken(), taken);
}

#[test]
fn a_cancelled_batch_takes_no_more_and_ends() {
    let bench = bench(|_| ());
    let cancel = Cancel::new();
    let mut options = BatchOptions::default().with_concurrency(2);
    options.cancel = cancel.clone();
    let (_, xml) = documents(200);
    let mut batch = bench.vca().submit_many(xml, &options);
    batch.next().unwrap().unwrap();
    cancel.cancel();
    let rest: Vec<Result<_>> = batch.by_ref().collect();
    assert!(rest.len() < 199, "it ended early");
    assert!(rest.iter().any(Result::is_err));
    for error in rest.into_iter().filter_map(Result::err) {
        assert!(matches!(error.kind(), ErrorKind::Cancelled | ErrorKind::CancelledAfterSending), "{error}");
    }
    assert_eq!(batch.progress().done, batch.progress().taken);
    assert!(batch.next().is_none());
}

#[test]
fn svv_takes_a_batch_with_options_for_each_document() {
    let bench = bench(|_| ());
    let ids: Vec<String> = (0..10).map(|_| new_id()).collect();
    let parcels = ids.iter().map(|id| {
        let mut options = SvvSubmitOptions::default();
        options.tax_code = Some("101".to_owned());
        Parcel::new(ivi_1(id, &new_vin(), "TESTA"), options)
    });
    let results = bench.svv().submit_many(parcels, &BatchOptions::default());
    let references: Vec<String> = results.map(|result| result.unwrap().reference.unwrap()).collect();
    assert_eq!(references, ids);
}

#[test]
fn one_refusal_for_haste_slows_the_whole_batch_down_and_it_starts_again_one_by_one() {
    // Answers take a moment, so that most documents are still to come when the refusal is heard.
    let script = "slow = 0.05\n[[script]]\nservice = \"ingest\"\nfault = \"too-many-requests\"\nafter = 8\n\
                  [rates.ingest]\nslow-first-byte = 1";
    let bench = bench(|options| options.faults = Faults::parse(script).unwrap());
    let (_, xml) = documents(40);
    let batch = bench.vca().submit_many(xml, &BatchOptions::default().with_concurrency(8));
    let attempts: Vec<_> = batch
        .flat_map(|result| result.unwrap().attempts)
        .filter(|attempt| attempt.step == "ingest")
        .collect();
    assert_eq!((attempts.len(), bench.taken()), (41, 40));
    let hasty = attempts.iter().find(|attempt| attempt.http_status == Some(429)).unwrap();
    let told = hasty.at + hasty.took;
    let mut after: Vec<Duration> =
        attempts.iter().filter_map(|attempt| attempt.at.duration_since(told).ok()).collect();
    after.sort();
    // Those that stood in no line by then are still on their way for a moment: the other seven at most.
    let early = after.iter().take_while(|time| **time < Duration::from_millis(750)).count();
    assert!(early <= 7, "the first pause is 0.8 s at least: {after:?}");
    let after = &after[early..];
    assert!(after.len() > 10, "{after:?}");
    let first_five = after[4] - after[0];
    assert!(first_five >= Duration::from_millis(40), "one by one, not all at once: {after:?}");
}

#[test]
fn an_empty_batch_ends_at_once() {
    let bench = bench(|_| ());
    assert!(bench.vca().submit_many(Vec::<Vec<u8>>::new(), &BatchOptions::default()).next().is_none());
    assert_eq!(bench.taken(), 0);
}

#[test]
fn resume_takes_up_several_at_a_time_in_the_order_of_the_ledger() {
    let bench = bench(|_| ());
    let ledger = bench.ledger();
    let (ids, xml) = documents(20);
    let locked_out = bench.vca_with(|settings| settings["client_secret"] = "wrong".into()).unwrap();
    let one_by_one = BatchOptions::default().with_concurrency(1);
    for result in locked_out.with_ledger(ledger.clone()).submit_many(xml, &one_by_one) {
        result.unwrap_err();
    }
    let vca = bench.vca().with_ledger(ledger);
    let cancelled = CallOptions::default();
    cancelled.cancel.cancel();
    assert!(vca.resume(&cancelled, |_| ()).unwrap().is_empty(), "nothing is begun after a cancel");
    let mut seen = Vec::new();
    let all =
        vca.resume(&CallOptions::default(), |resumed| seen.push(resumed.reference.clone().unwrap())).unwrap();
    assert_eq!(seen, ids);
    assert!(all.iter().all(|resumed| resumed.result.is_ok()), "{all:?}");
    assert_eq!(bench.taken(), 20);
    assert_eq!(vca.resume_many(&BatchOptions::default()).unwrap().left(), 0);
}

#[test]
fn many_are_followed_to_their_end_in_few_calls() {
    let bench = bench(|_| ());
    let vca = bench.vca_with(|settings| settings["status_chunk"] = 10.into()).unwrap();
    let (_, xml) = documents(25);
    let batch = vca.submit_many(xml, &BatchOptions::default());
    let mut ids: Vec<String> = batch.map(|result| result.unwrap().correlation_id).collect();
    ids.push(new_id());
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut options = WaitOptions::default();
    (options.timeout, options.first_pause) = (Duration::from_secs(4), Duration::from_secs(1));
    let mut last = std::collections::HashMap::new();
    let all =
        vca.wait_many(&ids, &options, |now| _ = last.insert(now.correlation_id.clone(), now.state)).unwrap();
    assert_eq!(all.iter().map(|one| one.correlation_id.as_str()).collect::<Vec<_>>(), ids);
    assert!(all[..25].iter().all(|one| one.state == Some(State::Succeeded)), "{all:?}");
    assert!(!all[25].is_final() && last.len() == 26, "the time was up for one that nobody knows");
    // The first round asks about 26 in three calls, each later one about what is left.
    assert!(bench.asked("/api/submissions") <= 9, "{}", bench.asked("/api/submissions"));
}
