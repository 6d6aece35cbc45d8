//! All that can happen between the client and VCA, within bounds: see [`super::super::model`].

use serde_json::{Map, Value, json};

use super::super::gateway::Gateway;
use super::super::model::{
    ASKING, Caller, Fault, HANDING_IN, Pass, Service, Stroke, Truth, World, once, walk,
};
use reqwest::Url;

use super::*;
use crate::authority::CallOptions;
use crate::http::testing::answer;
use crate::http::{Answer, Request};
use crate::ledger::State;

/// How long the client waits for what VCA took to show.
const VISIBILITY: Duration = Duration::from_secs(10);

/// How VCA is in this run.
#[derive(Clone, Copy, Debug)]
struct Scene {
    /// Whether it refuses what is live already. The reference says so; the client must not lean on it.
    watchful: bool,
    /// How long it takes to show what it took.
    shows_after: Duration,
    /// Whether it finds fault with the document.
    invalid: bool,
    /// Whether it takes the document and then cannot use it.
    fails: bool,
    /// Whether somebody else has handed the same document in.
    foreign: bool,
}

const PLAIN: Scene = Scene {
    watchful: true,
    shows_after: Duration::from_secs(5),
    invalid: false,
    fails: false,
    foreign: false,
};

const OTHERS: &[Scene] = &[
    PLAIN,
    Scene { shows_after: Duration::ZERO, watchful: false, ..PLAIN },
    // Beyond what the client was told: it leans on the 409 then.
    Scene { shows_after: Duration::from_secs(30), ..PLAIN },
    Scene { invalid: true, ..PLAIN },
    Scene { fails: true, ..PLAIN },
    Scene { foreign: true, ..PLAIN },
];

struct Office {
    scene: Scene,
    /// When each was taken, by its correlation id.
    taken: Vec<(String, Duration)>,
    twice: bool,
}

impl Office {
    fn is_live(&self) -> bool {
        !self.taken.is_empty() && !self.scene.fails
    }

    fn ingest(&mut self, request: &Request, now: Duration) -> Answer {
        if self.scene.invalid {
            return answer(422, r#"{"error":"validation_failed","message":"no","details":[]}"#);
        }
        let live = self.is_live();
        if self.scene.foreign || (self.scene.watchful && live) {
            return answer(409, r#"{"error":"duplicate_submission","message":"active"}"#);
        }
        self.twice |= live;
        let id = request.headers.iter().find(|(name, _)| *name == "x-correlation-id").unwrap().1.clone();
        self.taken.push((id.clone(), now));
        answer(202, &json!({ "status": "accepted", "correlationId": id }).to_string())
    }

    fn submissions(&self, request: &Request, now: Duration) -> Answer {
        let ids: Vec<String> = serde_json::from_slice(&request.body).unwrap();
        let shown = |id: &String| {
            let (_, since) = self.taken.iter().rev().find(|(taken, _)| taken == id)?;
            let age = now.checked_sub(*since + self.scene.shows_after)?;
            let word = match (age.as_secs(), self.scene.fails) {
                (0..10, _) => "Received",
                (10..20, _) => "Processing",
                (_, true) => "Failed",
                (_, false) => "Succeeded",
            };
            Some((id.clone(), json!({ "statuscode": word })))
        };
        let found: Map<String, Value> = ids.iter().filter_map(shown).collect();
        answer(200, &Value::Object(found).to_string())
    }
}

/// Answers that do not say whether the submission is there.
const PUZZLES: &[Stroke] = &[
    once(Fault::Said(200, r#"{"value":[]}"#, false)),
    once(Fault::Said(
        200,
        r#"[{"correlationId":"59c6696a-6e55-4539-80f1-8917986cf37f","statuscode":"Received"}]"#,
        false,
    )),
    once(Fault::Said(200, r#"{"error":"busy"}"#, false)),
    once(Fault::Said(200, "null", false)),
];

impl Service for Office {
    fn strokes(&self, request: &Request) -> Vec<Stroke> {
        if request.url.path() == "/api/ingest" { HANDING_IN.to_vec() } else { [ASKING, PUZZLES].concat() }
    }

    fn serve(&mut self, request: &Request, now: Duration) -> Answer {
        match request.url.path() {
            "/api/ingest" => self.ingest(request, now),
            _ => self.submissions(request, now),
        }
    }

    fn truth(&self) -> Truth {
        Truth {
            taken: !self.taken.is_empty(),
            live: self.is_live(),
            twice: self.twice,
            slow: self.scene.shows_after > VISIBILITY,
        }
    }
}

fn client(world: &Arc<World<Office>>, environment: String) -> Vca {
    static PROFILE: std::sync::OnceLock<Profile> = std::sync::OnceLock::new();
    let base = Url::parse("https://vca.example").unwrap();
    let gateway = Gateway::new(Authority::Vca, base, environment, world.wire(), Pass::grant());
    Vca(Arc::new(Inner {
        gateway: Arc::new(gateway),
        ledger: None,
        manufacturer_id: Uuid::nil().to_string(),
        contact_id: Uuid::nil().to_string(),
        status_chunk: 100,
        visibility: VISIBILITY,
        profile: PROFILE.get_or_init(|| Profile::named("vca").unwrap()).clone(),
    }))
}

fn document(reference: &str) -> Vec<u8> {
    format!(
        "<InitialVehicleInformation xmlns='http://eu.ereg.initialvehicleinformation.v2'><Header><IviReferenceId>\
         {reference}</IviReferenceId></Header></InitialVehicleInformation>"
    )
    .into_bytes()
}

/// One run of a client with a ledger.
fn journey(world: &Arc<World<Office>>, ledger: &Ledger, scene: Scene, run: usize) -> Result<(), String> {
    let reference = format!("00000000-0000-4000-8000-{run:012}");
    let xml = document(&reference);
    let vca = client(world, format!("run {run}")).with_ledger(ledger.clone());
    let caller = Caller {
        ledger,
        authority: Authority::Vca,
        reference: &reference,
        submit: &|cancel| vca.submit(&xml, &SubmitOptions { cancel, ..SubmitOptions::default() }),
        resume: &|cancel| vca.resume(&CallOptions { cancel, ..CallOptions::default() }, |_| ()),
    };
    caller.run(world)?;
    let id = caller.entry().map(|entry| entry.correlation_id).unwrap_or_default();
    vca.status(&[&id]).map_err(|error| error.to_string())?;
    caller.judge(world, None)?;
    end(scene, caller.entry().map(|entry| entry.state), world.service(|office| office.taken.len()))
}

/// What must have become of the document in the end.
fn end(scene: Scene, state: Option<State>, taken: usize) -> Result<(), String> {
    let right = match (state, taken) {
        (Some(State::Rejected), 0) => scene.invalid || scene.foreign,
        // Its answer was lost, and somebody's is live: nobody can tell whose.
        (Some(State::Uncertain), 0) => scene.foreign,
        (Some(State::Failed), 1) => scene.fails,
        (Some(State::Succeeded), 1) => !scene.fails,
        _ => false,
    };
    if right { Ok(()) } else { Err(format!("in the end {state:?} in the ledger, and {taken} times taken")) }
}

/// The ledger of a walk, and the folder that it lies in.
fn ledger() -> (tempfile::TempDir, Ledger) {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::open(folder.path().join("plant.db")).unwrap();
    (folder, ledger)
}

fn check(faults: usize, scene: Scene) {
    let (_folder, ledger) = ledger();
    let office = || Office { scene, taken: Vec::new(), twice: false };
    let count = walk(faults, office, |world, run| journey(world, &ledger, scene, run));
    println!("{count} runs of {scene:?}");
}

#[test]
fn a_document_is_taken_once_whatever_happens_twice() {
    // Nothing but the client stands against a second one.
    check(2, Scene { watchful: false, ..PLAIN });
}

#[test]
fn at_every_other_vca_it_is_taken_once_too() {
    for scene in OTHERS {
        check(1, *scene);
    }
}

#[test]
#[ignore = "takes minutes: for changes of how documents are sent"]
fn a_document_is_taken_once_whatever_happens_three_times() {
    check(3, Scene { watchful: false, ..PLAIN });
    for scene in OTHERS {
        check(2, *scene);
    }
}
