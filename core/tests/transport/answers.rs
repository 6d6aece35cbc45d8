//! Answers of every kind: compressed, endless, cut, from elsewhere; and what is kept of them.

use std::time::{Duration, Instant};

use ecoc::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::server::{Server, ask, client, settings, submit};

const LONG: Duration = Duration::from_secs(20);

/// The error of a call that is answered so.
fn error(answer: &Value, deadline: Duration) -> Option<Error> {
    let server = Server::answering(json!([answer]))?;
    Some(ask(&client(settings(&server.url(), json!({ "max_answer": 1 << 20 }))), deadline).unwrap_err())
}

#[test]
fn requests_name_the_library_and_ask_for_gzip_and_one_connection_carries_them() {
    let Some(server) = Server::answering(json!([{ "body": "{}", "gzip": true }])) else { return };
    let vca = client(settings(&server.url(), json!({})));
    for _ in 0..5 {
        ask(&vca, LONG).unwrap();
    }
    let log = server.log();
    assert_eq!(log.len(), 6, "one token and five calls");
    for request in &log {
        assert_eq!(request["headers"]["user-agent"], format!("ecoc/{}", ecoc::VERSION));
        assert!(request["headers"]["accept-encoding"].as_str().unwrap().contains("gzip"));
        assert_eq!(request["connection"], log[0]["connection"]);
    }
}

#[test]
fn an_answer_is_bounded_after_it_is_decompressed() {
    // 256 MiB of spaces, about 256 KiB on the way.
    let Some(error) = error(&json!({ "bomb": 256 << 20 }), LONG) else { return };
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::AnswerTooLarge, Some(200)), "{error}");
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let peak: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(peak < 200 << 10, "{peak} KiB");
    }
}

#[test]
fn an_answer_without_end_is_left() {
    let start = Instant::now();
    let Some(error) = error(&json!({ "endless": true }), LONG) else { return };
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::AnswerTooLarge, Some(200)), "{error}");
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn an_answer_that_breaks_off_keeps_its_status() {
    let halves = [
        json!({ "body": "{\"half\":", "length": 1000 }),
        json!({ "body": "{}".repeat(1000), "gzip": true, "keep": 20 }),
        json!({ "body": "not gzip", "headers": { "content-encoding": "gzip" } }),
    ];
    for half in halves {
        let Some(error) = error(&half, Duration::from_millis(700)) else { return };
        assert_eq!(
            (error.kind(), error.http_status()),
            (ErrorKind::AnswerUnreadable, Some(200)),
            "{half}: {error}"
        );
    }
}

#[test]
fn an_answer_that_is_not_what_it_should_be_keeps_its_status_and_words() {
    for (status, kind) in [
        (200, ErrorKind::AnswerUnreadable),
        (403, ErrorKind::Forbidden),
        (404, ErrorKind::AnswerUnreadable),
        (502, ErrorKind::ServerFault),
    ] {
        let page = json!({ "status": status, "body": "<html><h1>Front Door says no</h1>" });
        let Some(error) = error(&page, Duration::from_millis(700)) else { return };
        assert_eq!((error.kind(), error.http_status()), (kind, Some(status)), "{error}");
        assert_eq!(error.authority_message(), Some("Front Door says no"), "{error}");
    }
}

#[test]
fn no_redirect_is_followed_to_another_host_or_to_the_same() {
    let Some(elsewhere) = Server::answering(json!([{ "body": "{}" }])) else { return };
    for to in [elsewhere.url(), "/api/elsewhere".to_owned()] {
        for status in [301, 302, 303, 307, 308] {
            let answer = json!({ "status": status, "headers": { "location": to } });
            let server = Server::answering(json!([answer])).unwrap();
            let error = ask(&client(settings(&server.url(), json!({}))), LONG).unwrap_err();
            assert_eq!(
                (error.kind(), error.http_status()),
                (ErrorKind::AnswerUnreadable, Some(status)),
                "{error}"
            );
            assert!(error.message().contains(&to), "{error}");
            assert_eq!(server.calls().len(), 1);
        }
    }
    assert!(elsewhere.log().is_empty());
}

#[test]
fn the_servers_names_for_every_request_stand_in_the_receipt() {
    let ids = |status: u16, reference: &str| {
        json!({
            "status": status,
            "body": r#"{"status":"accepted"}"#,
            "headers": { "x-azure-ref": reference, "x-ms-request-id": "77", "retry-after": "0" },
        })
    };
    let Some(server) = Server::answering(json!([ids(429, "first"), ids(202, "second")])) else { return };
    let receipt = submit(&client(settings(&server.url(), json!({}))), LONG).unwrap();
    let steps: Vec<_> = receipt.attempts.iter().map(|attempt| (attempt.step, attempt.http_status)).collect();
    assert_eq!(steps, [("token", Some(200)), ("ingest", Some(429)), ("ingest", Some(202))]);
    assert_eq!(
        receipt.attempts[1].request_ids,
        [("x-ms-request-id", "77".into()), ("x-azure-ref", "first".into())]
    );
    assert!(receipt.attempts[2].waited >= Duration::from_millis(800));
    assert_eq!(receipt.to_json()["attempts"][2]["request_ids"]["x-azure-ref"], "second");
}

#[test]
fn a_401_renews_the_token_once_and_a_second_one_ends_the_call() {
    let no = json!({ "status": 401, "headers": { "www-authenticate": "Bearer" } });
    for (answers, result, calls) in
        [(json!([no, { "body": "{}" }]), None, 2), (json!([no]), Some(ErrorKind::Unauthorized), 2)]
    {
        let Some(server) = Server::answering(answers) else { return };
        let outcome = ask(&client(settings(&server.url(), json!({}))), LONG);
        assert_eq!(outcome.err().map(|error| error.kind()), result);
        assert_eq!((server.calls().len(), server.log().len()), (calls, calls + 2), "as many tokens as calls");
    }
}

#[test]
fn declared_sizes_and_headers_without_end() {
    let header = "x".repeat(60_000);
    let many = |n: usize| -> Value {
        (0..n).map(|n| (format!("x-{n}"), json!(header))).collect::<serde_json::Map<_, _>>().into()
    };
    for (answer, kinds) in [
        // Nothing is set aside for what does not come.
        (
            json!({ "body": "{}", "length": 1_u64 << 31 }),
            &[ErrorKind::AnswerUnreadable, ErrorKind::AnswerTooLarge][..],
        ),
        (
            json!({ "body": "{}", "length": 1_u64 << 62 }),
            &[ErrorKind::AnswerUnreadable, ErrorKind::AnswerTooLarge],
        ),
        (
            json!({ "body": "{}", "headers": many(90) }),
            &[ErrorKind::Timeout, ErrorKind::AnswerLost, ErrorKind::AnswerUnreadable],
        ),
        (
            json!({ "body": "{}", "headers": many(500) }),
            &[ErrorKind::Timeout, ErrorKind::AnswerLost, ErrorKind::AnswerUnreadable],
        ),
    ] {
        let Some(error) = error(&answer, Duration::from_millis(700)) else { return };
        assert!(kinds.contains(&error.kind()), "{error}");
        assert!(error.to_string().len() < 2_000, "the error has {} bytes", error.to_string().len());
    }
}
