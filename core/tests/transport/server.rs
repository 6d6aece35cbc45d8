//! Starts the servers of `server.py`, and clients of them.

use std::io::{BufRead as _, BufReader, ErrorKind, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use ecoc::Vca;
use ecoc::authority::{CallOptions, SubmitOptions, VcaSettings};
use serde_json::{Value, json};

pub(crate) const SECRET: &str = "hunter2-client-secret";

/// A running server; ends when dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
    pub(crate) token: String,
    log: Arc<(Mutex<Vec<Value>>, Condvar)>,
}

impl Server {
    /// Starts one; `None`, with a word why, where there is no Python.
    pub(crate) fn start(mut options: Value) -> Option<Server> {
        let token = format!("token-{}", uuid::Uuid::new_v4().simple());
        options["token"] = json!(token);
        let python = std::env::var_os("ECOC_TEST_PYTHON").unwrap_or_else(|| "python3".into());
        let started = Command::new(python)
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/transport/server.py"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = match started {
            Err(fault) if fault.kind() == ErrorKind::NotFound => {
                println!("SKIPPED: the transport against Python's servers: python3 is not installed");
                return None;
            }
            started => started.unwrap(),
        };
        writeln!(child.stdin.as_mut().unwrap(), "{options}").unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap())
            .lines()
            .map(|line| serde_json::from_str::<Value>(&line.unwrap()).unwrap());
        let port = lines.next().expect("the server says its port")["port"].as_u64().unwrap();
        let log = Arc::<(Mutex<Vec<Value>>, Condvar)>::default();
        let kept = Arc::clone(&log);
        std::thread::spawn(move || {
            for line in lines {
                kept.0.lock().unwrap().push(line);
                kept.1.notify_all();
            }
        });
        Some(Server { child, port: u16::try_from(port).unwrap(), token, log })
    }

    /// One that gives these answers to the authority's calls, the last again and again.
    pub(crate) fn answering(answers: Value) -> Option<Server> {
        Server::start(json!({ "answers": answers }))
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The requests so far; those on their way through the pipe are waited for a little.
    pub(crate) fn log(&self) -> Vec<Value> {
        std::thread::sleep(Duration::from_millis(100));
        self.log.0.lock().unwrap().clone()
    }

    /// The requests so far but those for tokens.
    pub(crate) fn calls(&self) -> Vec<Value> {
        self.log().into_iter().filter(|request| request["path"] != "/token").collect()
    }

    /// Waits for the `count`th request.
    pub(crate) fn wait_for(&self, count: usize) {
        let log = self.log.0.lock().unwrap();
        let waited = self.log.1.wait_timeout_while(log, Duration::from_secs(20), |log| log.len() < count);
        assert!(!waited.unwrap().1.timed_out(), "there are no {count} requests");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Settings of a client whose authority and token service are at `base_url`.
pub(crate) fn settings(base_url: &str, http: Value) -> Value {
    json!({
        "base_url": base_url,
        "token_url": format!("{base_url}/token"),
        "scope": "api://x/.default",
        // Tokens are shared by all clients of a process with the same credentials.
        "client_id": uuid::Uuid::new_v4().to_string(),
        "client_secret": SECRET,
        "manufacturer_id": "59c6696a-6e55-4539-80f1-8917986cf37f",
        "contact_id": "59c6696a-6e55-4539-80f1-8917986cf37f",
        "visibility": 0,
        "http": http,
    })
}

pub(crate) fn client(settings: Value) -> Vca {
    Vca::new(serde_json::from_value::<VcaSettings>(settings).unwrap()).unwrap()
}

/// A call that changes nothing.
pub(crate) fn ask(vca: &Vca, deadline: Duration) -> ecoc::Result<()> {
    let mut options = CallOptions::default();
    options.deadline = Some(deadline);
    vca.status_with(&["59c6696a-6e55-4539-80f1-8917986cf37f"], &options).map(drop)
}

/// A submission that passes no validator: the transport does not look at it.
pub(crate) fn submit(vca: &Vca, deadline: Duration) -> ecoc::Result<ecoc::Receipt> {
    let reference = uuid::Uuid::new_v4();
    let document = format!(
        r#"<InitialVehicleInformation xmlns="http://eu.ereg.initialvehicleinformation.v2"><Header><IviReferenceId>{reference}</IviReferenceId></Header></InitialVehicleInformation>"#
    );
    let mut options = SubmitOptions::default();
    options.deadline = Some(deadline);
    vca.submit(document.as_bytes(), &options)
}
