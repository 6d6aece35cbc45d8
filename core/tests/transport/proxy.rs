//! The way through a proxy: by the settings, by the environment, and what the proxy gets to see.

use std::time::Duration;

use ecoc::ErrorKind;
use serde_json::{Value, json};

use crate::child;
use crate::server::{SECRET, Server, ask, client, settings};
use crate::tls::Issuance;

const BASE: &str = "https://vca.example";

/// An https server that is `vca.example`, and a proxy that alone knows the way there.
struct Town {
    issuance: Issuance,
    server: Server,
    proxy: Server,
}

impl Town {
    fn new(options: Value) -> Option<Town> {
        let issuance = Issuance::new();
        let server = Server::start(json!({ "tls": issuance.tls("vca.example", |_| ()) }))?;
        let mut proxy = json!({ "ways": { "vca.example:443": server.port } });
        for (name, value) in options.as_object().into_iter().flatten() {
            proxy[name] = value.clone();
        }
        Some(Town { issuance, server, proxy: Server::start(proxy)? })
    }

    fn settings(&self, proxy: Option<String>) -> Value {
        settings(BASE, json!({ "ca": self.issuance.ca(), "proxy": proxy }))
    }

    fn address(&self, user: &str) -> String {
        format!("http://{user}127.0.0.1:{}", self.proxy.port)
    }

    fn call(&self, user: &str) -> ecoc::Result<()> {
        ask(&client(self.settings(Some(self.address(user)))), Duration::from_secs(20))
    }
}

#[test]
fn a_proxy_of_the_settings_sees_the_servers_name_and_nothing_else() {
    let Some(town) = Town::new(json!({})) else { return };
    town.call("").unwrap();
    let seen = town.proxy.log();
    assert_eq!((&seen[0]["method"], &seen[0]["path"]), (&json!("CONNECT"), &json!("vca.example:443")));
    let text = json!(seen).to_string();
    assert!(!text.contains(SECRET) && !text.contains(&town.server.token) && !text.contains("submissions"));
    assert_eq!(town.server.calls()[0]["path"], "/api/submissions");
}

#[test]
fn a_proxy_that_wants_a_password_gets_it_and_asks_for_it_by_name() {
    let Some(town) = Town::new(json!({ "user": "line7:hunter2-proxy" })) else { return };
    town.call("line7:hunter2-proxy@").unwrap();
    let before = town.proxy.log().len();
    for user in ["", "line7:hunter2-wrong@"] {
        let error = town.call(user).unwrap_err();
        assert_eq!((error.kind(), error.http_status()), (ErrorKind::ConnectionFailed, Some(407)), "{error}");
        assert!(error.remedy().unwrap().contains("http.proxy"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    assert_eq!(town.proxy.log().len(), before + 2, "a password that is missing is not worth a retry");
}

#[test]
fn a_proxy_that_knows_no_way_is_told() {
    let Some(proxy) = Server::start(json!({ "ways": {} })) else { return };
    let address = format!("http://127.0.0.1:{}", proxy.port);
    let error =
        ask(&client(settings(BASE, json!({ "proxy": address }))), Duration::from_millis(700)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionFailed, "{error}");
    assert!(error.message().contains("the proxy did not open a way"), "{error}");
}

#[test]
fn this_machine_is_never_reached_through_a_proxy() {
    let Some(server) = Server::answering(json!([{ "body": "{}" }])) else { return };
    let proxy = Server::start(json!({ "ways": {} })).unwrap();
    let address = format!("http://127.0.0.1:{}", proxy.port);
    let asked = settings(&server.url(), json!({ "proxy": address }));
    ask(&client(asked.clone()), Duration::from_secs(20)).unwrap();
    assert_eq!(child::ask_with(&settings(&server.url(), json!({})), &[("HTTP_PROXY", &address)]), None);
    assert!(proxy.log().is_empty());
}

#[test]
fn the_environments_proxy_holds_unless_the_settings_name_one_or_the_host_is_left_out() {
    let Some(town) = Town::new(json!({})) else { return };
    let address = town.address("");
    for (at, name) in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"].into_iter().enumerate() {
        assert_eq!(child::ask_with(&town.settings(None), &[(name, &address)]), None, "{name}");
        assert!(town.proxy.log().len() > at, "{name}");
    }
    let before = town.proxy.log().len();
    for excluded in ["vca.example", ".example", "*"] {
        let variables = [("HTTPS_PROXY", address.as_str()), ("NO_PROXY", excluded)];
        // Without the proxy nobody knows the name.
        assert!(child::ask_with(&town.settings(None), &variables).is_some(), "{excluded}");
    }
    assert_eq!(town.proxy.log().len(), before);
    let nowhere = [("HTTPS_PROXY", "http://127.0.0.1:9")];
    assert_eq!(child::ask_with(&town.settings(Some(address)), &nowhere), None);
}
