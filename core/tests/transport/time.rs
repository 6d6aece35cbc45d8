//! Deadlines: of the connection, between two bytes, of an exchange, of a call; and what a missed one says of a document.

use std::time::{Duration, Instant};

use ecoc::ErrorKind;
use serde_json::{Value, json};

use crate::server::{Server, client, settings, submit};

const CALL: Duration = Duration::from_millis(2500);
const LONG_CALL: Duration = Duration::from_secs(5);

/// Submits where tokens are to be had, and the authority is at `base_url`.
fn hand_in(tokens: &Server, base_url: &str, http: Value, deadline: Duration) -> ecoc::Error {
    let mut settings = settings(base_url, http);
    settings["token_url"] = json!(format!("{}/token", tokens.url()));
    submit(&client(settings), deadline).unwrap_err()
}

#[test]
fn where_no_connection_comes_about_nothing_is_uncertain_whatever_time_is_left() {
    let Some(tokens) = Server::answering(json!([{}])) else { return };
    // One port takes no connection, the other takes it and does not answer the TLS handshake.
    let full = Server::start(json!({ "silent": "full" })).unwrap();
    let mute = Server::start(json!({ "silent": "mute" })).unwrap();
    for base_url in [full.url(), format!("https://localhost:{}", mute.port)] {
        for (connect_timeout, timeout) in [(0.3, 60.0), (10.0, 60.0), (10.0, 0.5)] {
            let start = Instant::now();
            let http = json!({ "connect_timeout": connect_timeout, "timeout": timeout });
            let error = hand_in(&tokens, &base_url, http, CALL);
            assert_eq!(error.kind(), ErrorKind::Timeout, "{base_url} {connect_timeout} {timeout}: {error}");
            assert!(start.elapsed() < CALL + Duration::from_secs(5), "{:?}", start.elapsed());
        }
    }
}

#[test]
fn a_server_that_is_slow_is_given_up_after_the_time_between_two_bytes() {
    let slow = [json!({ "first": 30 }), json!({ "body": "12345", "piece": 1, "drip": 30 })];
    for answer in slow {
        let Some(server) = Server::answering(json!([answer])) else { return };
        let http = json!({ "connect_timeout": 0.3, "read_timeout": 0.3, "timeout": 60 });
        let error = hand_in(&server, &server.url(), http, LONG_CALL);
        assert_eq!(error.kind(), ErrorKind::AnswerLost, "{answer}: {error}");
        // There was time for more than one exchange: the first did not use up the call's.
        assert!(server.calls().len() >= 2, "{answer}: {:?}", server.calls());
    }
}

#[test]
fn an_answer_that_drips_is_given_up_at_the_end_of_its_exchange() {
    let drips = json!([{ "body": " ".repeat(1000), "piece": 1, "drip": 0.05 }]);
    let Some(server) = Server::answering(drips) else { return };
    let http = json!({ "read_timeout": 5, "timeout": 0.4 });
    let error = hand_in(&server, &server.url(), http, LONG_CALL);
    assert_eq!(error.kind(), ErrorKind::AnswerLost, "{error}");
    assert!(server.calls().len() >= 2, "{:?}", server.calls());
}

#[test]
fn a_call_ends_with_its_deadline_and_an_answer_that_takes_its_time_is_waited_for() {
    let slow = |seconds: f64| {
        Server::answering(json!([{ "first": seconds, "status": 202, "body": r#"{"status":"accepted"}"# }]))
    };
    let Some(server) = slow(30.0) else { return };
    let start = Instant::now();
    let error = hand_in(&server, &server.url(), json!({}), Duration::from_secs(1));
    assert_eq!(error.kind(), ErrorKind::AnswerLost, "{error}");
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    let server = slow(1.0).unwrap();
    let receipt = submit(&client(settings(&server.url(), json!({}))), Duration::from_secs(20)).unwrap();
    assert_eq!(receipt.http_status, 202);
}

#[test]
fn a_cancel_reaches_a_pause_of_the_retries() {
    let Some(server) = Server::answering(json!([{ "status": 429, "headers": { "retry-after": "16" } }]))
    else {
        return;
    };
    let vca = client(settings(&server.url(), json!({})));
    let mut options = ecoc::authority::CallOptions::default();
    options.deadline = Some(Duration::from_secs(60));
    let cancel = options.cancel.clone();
    let cancelled = std::thread::scope(|scope| {
        let call = scope.spawn(|| vca.status_with(&["x"], &options).unwrap_err());
        server.wait_for(2);
        std::thread::sleep(Duration::from_millis(300));
        let start = Instant::now();
        cancel.cancel();
        assert_eq!(call.join().unwrap().kind(), ErrorKind::Cancelled);
        start.elapsed()
    });
    assert!(cancelled < Duration::from_secs(5), "{cancelled:?}");
}
