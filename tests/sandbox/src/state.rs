//! What the sandbox remembers while it runs: tokens, documents, keys, and its log.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::{Duration, Instant};

use aws_lc_rs::digest;
use jsonwebtoken::DecodingKey;

use crate::faults::strike::Strikes;
use crate::faults::{Fault, Faults};
use crate::http::now_utc;
use crate::{Exchange, SandboxOptions, Taken, vca};

/// The log keeps this many exchanges; older ones are forgotten.
const LOG_LENGTH: usize = 10_000;

/// Everything behind the one lock.
pub(crate) struct State {
    pub(crate) options: SandboxOptions,
    pub(crate) base_url: String,
    pub(crate) accounts: Accounts,
    pub(crate) tokens: Tokens,
    /// The `jti` of every grant that was used.
    pub(crate) used_grants: HashSet<String>,
    pub(crate) keys: HashMap<String, DecodingKey>,
    /// Certificates registered with Entra, by the SHA-256 of their DER form (base64url).
    pub(crate) certificates: HashMap<String, DecodingKey>,
    pub(crate) submissions: Submissions,
    pub(crate) vehicles: Vehicles,
    pub(crate) strikes: Strikes,
    last_kuid: u64,
    pub(crate) takings: u64,
    /// By authority and SHA-256: no body is kept.
    taken: HashMap<(&'static str, [u8; 32]), Taking>,
    log: VecDeque<Exchange>,
    exchanges: u64,
}

/// The identities that the sandbox hands out at its start.
pub(crate) struct Accounts {
    pub(crate) vca_client: String,
    pub(crate) vca_secret: String,
    pub(crate) manufacturer: String,
    pub(crate) contact: String,
    pub(crate) svv_client: String,
}

impl Accounts {
    fn new() -> Accounts {
        Accounts {
            vca_client: new_id(),
            vca_secret: format!("{}{}", new_id(), new_id()),
            manufacturer: new_id(),
            contact: new_id(),
            svv_client: new_id(),
        }
    }
}

/// A document that VCA took.
pub(crate) struct Submission {
    pub(crate) reference: String,
    pub(crate) vin: String,
    pub(crate) version: u32,
    pub(crate) type_approval: String,
    pub(crate) category: String,
    pub(crate) created_on: String,
    pub(crate) since: Instant,
    /// Before, the status call does not show it.
    pub(crate) visible_from: Instant,
    pub(crate) will_fail: bool,
}

/// What VCA took, by correlation id (lower case).
#[derive(Default)]
pub(crate) struct Submissions {
    all: HashMap<String, Submission>,
    /// The latest of a reference id and of a VIN with its version: an earlier one of the same has failed, or there were
    /// no later one.
    latest: HashMap<(String, u32), String>,
}

impl Submissions {
    pub(crate) fn get(&self, correlation: &str) -> Option<&Submission> {
        self.all.get(&correlation.to_ascii_lowercase())
    }

    /// The earlier submissions that a document has its reference id, or its VIN and version, in common with.
    pub(crate) fn alike(&self, new: &Submission) -> impl Iterator<Item = &Submission> {
        keys(new).into_iter().filter_map(|key| self.latest.get(&key)).filter_map(|id| self.all.get(id))
    }

    pub(crate) fn insert(&mut self, correlation: &str, submission: Submission) {
        let id = correlation.to_ascii_lowercase();
        self.latest.extend(keys(&submission).map(|key| (key, id.clone())));
        self.all.insert(id, submission);
    }
}

/// A reference id has no version of its own; as a key it takes one that no document can have.
fn keys(submission: &Submission) -> [(String, u32); 2] {
    [(submission.reference.to_ascii_lowercase(), u32::MAX), (submission.vin.clone(), submission.version)]
}

/// The certificates that SVV holds, by reference id.
#[derive(Default)]
pub(crate) struct Vehicles {
    all: HashMap<String, Vehicle>,
    references: HashMap<String, Vec<String>>,
}

impl Vehicles {
    pub(crate) fn by_reference(&self, reference: &str) -> Option<&Vehicle> {
        self.all.get(reference)
    }

    pub(crate) fn by_vin(&self, vin: &str) -> impl Iterator<Item = &Vehicle> {
        self.references.get(vin).into_iter().flatten().filter_map(|reference| self.all.get(reference))
    }

    pub(crate) fn insert(&mut self, vehicle: Vehicle) {
        self.references.entry(vehicle.vin.clone()).or_default().push(vehicle.reference.clone());
        self.all.insert(vehicle.reference.clone(), vehicle);
    }

    pub(crate) fn remove(&mut self, reference: &str) -> Option<Vehicle> {
        let vehicle = self.all.remove(reference)?;
        if let Some(references) = self.references.get_mut(&vehicle.vin) {
            references.retain(|other| other != reference);
        }
        Some(vehicle)
    }
}

/// A certificate that SVV holds.
pub(crate) struct Vehicle {
    pub(crate) kuid: String,
    pub(crate) reference: String,
    pub(crate) vin: String,
    pub(crate) make_code: u32,
    pub(crate) sender: String,
}

impl State {
    pub(crate) fn new(options: SandboxOptions, base_url: String) -> State {
        State {
            options,
            base_url,
            accounts: Accounts::new(),
            tokens: Tokens::default(),
            used_grants: HashSet::new(),
            keys: HashMap::new(),
            certificates: HashMap::new(),
            submissions: Submissions::default(),
            vehicles: Vehicles::default(),
            strikes: Strikes::default(),
            last_kuid: 3_378_000_000,
            takings: 0,
            taken: HashMap::new(),
            log: VecDeque::new(),
            exchanges: 0,
        }
    }

    /// SVV's number for a new vehicle.
    pub(crate) fn next_kuid(&mut self) -> String {
        self.last_kuid += 1;
        self.last_kuid.to_string()
    }

    /// Another plan of faults, from its beginning.
    pub(crate) fn plan(&mut self, faults: Faults) {
        self.options.faults = faults;
        self.strikes = Strikes::default();
    }

    /// Counts a document as taken by `authority` under `id`.
    pub(crate) fn take(
        &mut self,
        authority: &'static str,
        bytes: &[u8],
        (reference, vin): (&str, &str),
        id: &str,
    ) {
        let mut sha256 = [0; 32];
        sha256.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
        let taking = self.taken.entry((authority, sha256)).or_insert_with(|| Taking {
            reference: reference.to_owned(),
            vin: vin.to_owned(),
            ids: Vec::new(),
        });
        taking.ids.push(id.to_owned());
        self.takings += 1;
    }

    /// By authority, then by SHA-256.
    pub(crate) fn taken(&self) -> Vec<Taken> {
        let mut all: Vec<Taken> = self
            .taken
            .iter()
            .map(|((authority, sha256), taking)| Taken {
                authority,
                sha256: hex(sha256),
                reference: taking.reference.clone(),
                vin: taking.vin.clone(),
                count: u32::try_from(taking.ids.len()).unwrap_or(u32::MAX),
                ids: taking.ids.clone(),
                state: self.standing(authority, taking),
            })
            .collect();
        all.sort_unstable_by(|a, b| (a.authority, &a.sha256).cmp(&(b.authority, &b.sha256)));
        all
    }

    fn standing(&self, authority: &str, taking: &Taking) -> &'static str {
        let last = taking.ids.last().map(String::as_str).unwrap_or_default();
        match authority {
            "vca" => self.submissions.get(last).map_or("", |submission| vca::status(self, submission)),
            _ => match self.vehicles.by_reference(&taking.reference) {
                Some(vehicle) if vehicle.kuid == last => "created",
                _ => "deleted",
            },
        }
    }

    pub(crate) fn record(
        &mut self,
        method: String,
        path: String,
        status: Option<u16>,
        fault: Option<Fault>,
        note: String,
    ) {
        self.exchanges += 1;
        let (number, time) = (self.exchanges, now_utc());
        self.log.push_back(Exchange { number, time, method, path, status, fault, note });
        if self.log.len() > LOG_LENGTH {
            self.log.pop_front();
        }
    }

    pub(crate) fn log_after(&self, number: u64) -> Vec<Exchange> {
        let oldest = self.log.front().map_or(0, |exchange| exchange.number);
        let skip = usize::try_from(number.saturating_add(1).saturating_sub(oldest)).unwrap_or(usize::MAX);
        self.log.iter().skip(skip).cloned().collect()
    }
}

/// A document that was taken: by how many ids, so often.
struct Taking {
    reference: String,
    vin: String,
    ids: Vec<String>,
}

/// What a token opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Grant {
    /// VCA's API.
    Vca,
    /// SVV's services.
    Svv {
        /// Who sends: the customer when a supplier acts for one, else the client itself.
        sender: String,
        /// The scopes, separated by spaces.
        scope: String,
        /// The API that the token is restricted to.
        resource: Option<Vec<String>>,
    },
}

/// The tokens that the two token services gave out.
#[derive(Default)]
pub(crate) struct Tokens(HashMap<String, (Grant, Instant)>);

impl Tokens {
    /// A new opaque token.
    pub(crate) fn issue(&mut self, grant: Grant, life: Duration) -> String {
        let now = Instant::now();
        self.0.retain(|_, (_, ends)| *ends > now);
        let token = format!("{}.{}", uuid::Uuid::new_v4().simple(), uuid::Uuid::new_v4().simple());
        self.0.insert(token.clone(), (grant, now + life));
        token
    }

    /// Makes a token worthless.
    pub(crate) fn revoke(&mut self, token: Option<&str>) {
        if let Some(token) = token {
            self.0.remove(token);
        }
    }

    /// What an unexpired token opens.
    pub(crate) fn grant(&self, token: Option<&str>) -> Option<Grant> {
        let (grant, ends) = self.0.get(token?)?;
        (*ends > Instant::now()).then(|| grant.clone())
    }
}

pub(crate) fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
