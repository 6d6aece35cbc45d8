//! All that can happen between the client and SVV, within bounds: see [`super::super::model`].

use super::super::gateway::Gateway;
use super::super::model::{
    Caller, Fault, HANDING_IN, Pass, Service, Stroke, Truth, World, from_now_on, once, walk,
};
use super::*;
use crate::http::Answer;
use crate::http::testing::answer;

/// How SVV is in this run.
#[derive(Clone, Copy, Debug)]
struct Scene {
    /// Whether it looks for the vehicle before it looks for the reference id.
    vehicle_first: bool,
    /// Whether it finds fault with the document.
    invalid: bool,
    /// Whether somebody else has created the vehicle.
    foreign: bool,
}

const PLAIN: Scene = Scene { vehicle_first: false, invalid: false, foreign: false };

const OTHERS: &[Scene] = &[
    Scene { vehicle_first: true, ..PLAIN },
    Scene { invalid: true, ..PLAIN },
    Scene { foreign: true, ..PLAIN },
];

const TECHNICAL: &str = r#"{"melding":{"meldingstype":"FEIL","meldingskode":"kjoretoy.coc.TEKNISK_FEIL","meldingstekst":"svvguid 4c3f8a52-1b7e-4df0-9a50-0f4d6f1c2b3a"}}"#;
const UNHEARD_OF: &str =
    r#"{"melding":{"meldingstype":"FEIL","meldingskode":"kjoretoy.coc.HELT_NY","meldingstekst":"?"}}"#;

/// What SVV says that leaves things open.
const PUZZLES: &[Stroke] = &[
    once(Fault::Said(500, TECHNICAL, false)),
    once(Fault::Said(500, TECHNICAL, true)),
    once(Fault::Said(422, UNHEARD_OF, false)),
    once(Fault::Said(200, "{}", true)),
    once(Fault::Said(200, "[]", false)),
    from_now_on(Fault::Said(500, TECHNICAL, false)),
    from_now_on(Fault::Said(500, TECHNICAL, true)),
];

struct Register {
    scene: Scene,
    taken: usize,
}

impl Service for Register {
    fn strokes(&self, _: &Request) -> Vec<Stroke> {
        [HANDING_IN, PUZZLES].concat()
    }

    fn serve(&mut self, _: &Request, _: Duration) -> Answer {
        let said = |status, kind: &str, code: &str| {
            let body = json!({
                "iviIdentifikator": { "kuid": null, "iviReferanse": null },
                "melding": { "meldingstype": kind, "meldingskode": format!("kjoretoy.coc.{code}"), "meldingstekst": "" },
            });
            answer(status, &body.to_string())
        };
        match (self.scene, self.taken > 0) {
            (Scene { invalid: true, .. }, _) => said(422, "FEIL", "VALIDERING_AV_COC_DATA_FEILET"),
            (Scene { foreign: true, .. }, _) | (Scene { vehicle_first: true, .. }, true) => {
                said(422, "FEIL", "KJORETOY_FINNES_ALLEREDE")
            }
            (_, true) => said(422, "FEIL", "FINNES_ALLEREDE"),
            (_, false) => {
                self.taken += 1;
                said(200, "INFO", "KJORETOY_OPPRETTET")
            }
        }
    }

    fn truth(&self) -> Truth {
        Truth { taken: self.taken > 0, live: self.taken > 0, twice: self.taken > 1, slow: false }
    }
}

fn client(world: &Arc<World<Register>>, environment: String) -> Svv {
    static PROFILE: std::sync::OnceLock<Arc<Profile>> = std::sync::OnceLock::new();
    let base = Url::parse("https://svv.example").unwrap();
    let gateway = Gateway::new(Authority::Svv, base, environment, world.wire(), Pass::grant());
    let profile = PROFILE.get_or_init(|| Arc::new(Profile::named("svv").unwrap()));
    Svv { gateway: Arc::new(gateway), profile: Arc::clone(profile), ledger: None }
}

/// One run of a client with a ledger.
fn journey(world: &Arc<World<Register>>, ledger: &Ledger, scene: Scene, run: usize) -> Result<(), String> {
    let reference = format!("00000000-0000-4000-8000-{run:012}");
    let xml = format!(
        "<InitialVehicleInformation><Header><IVIReferenceId>{reference}</IVIReferenceId></Header>\
         </InitialVehicleInformation>"
    );
    let svv = client(world, format!("run {run}")).with_ledger(ledger.clone());
    let caller = Caller {
        ledger,
        authority: Authority::Svv,
        reference: &reference,
        submit: &|cancel| {
            svv.submit(xml.as_bytes(), &SvvSubmitOptions { cancel, ..SvvSubmitOptions::default() })
        },
        resume: &|cancel| svv.resume(&CallOptions { cancel, ..CallOptions::default() }, |_| ()),
    };
    caller.run(world)?;
    let (state, taken) = (caller.entry().map(|entry| entry.state), world.service(|register| register.taken));
    let right = match (state, taken) {
        (Some(State::Succeeded), 1) => true,
        (Some(State::Rejected), 0) => scene.invalid || scene.foreign || world.has_met("HELT_NY"),
        // Its answer was lost, and SVV speaks of the vehicle alone: nobody can tell whose it is.
        (Some(State::Uncertain), taken) => scene.foreign || (scene.vehicle_first && taken == 1),
        _ => false,
    };
    if right { Ok(()) } else { Err(format!("in the end {state:?} in the ledger, and {taken} times taken")) }
}

fn check(faults: usize, scene: Scene) {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::open(folder.path().join("plant.db")).unwrap();
    let register = || Register { scene, taken: 0 };
    let count = walk(faults, register, |world, run| journey(world, &ledger, scene, run));
    println!("{count} runs of {scene:?}");
}

#[test]
fn whatever_happens_twice_svv_and_the_ledger_agree() {
    check(2, PLAIN);
    for scene in OTHERS {
        check(1, *scene);
    }
}

#[test]
#[ignore = "takes minutes: for changes of how documents are sent"]
fn whatever_happens_three_times_svv_and_the_ledger_agree() {
    check(3, PLAIN);
    for scene in OTHERS {
        check(2, *scene);
    }
}
