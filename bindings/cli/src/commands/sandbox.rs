//! `ecoc sandbox`

use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

use ecoc::authority::explain;
use ecoc::{Authority, Error, ErrorKind};
use ecoc_sandbox::{Exchange, Faults, Sandbox, SandboxOptions};
use serde_json::Value;

use crate::exit::Exit;
use crate::failure::{About as _, Result};
use crate::input;
use crate::output::{self, Output};
use crate::testkey::TestKey;

/// How often to look for new exchanges.
const LOOK: Duration = Duration::from_millis(200);

/// Run a stand-in for both authorities and their token services on this machine
///
/// For trying things out, and for the tests of your own integration. Prints an ecoc.toml for it on standard output, then what is asked
/// and answered on standard error, until Ctrl-C. Nothing is kept.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// Port on 127.0.0.1; a free one when 0
    #[arg(long, value_name = "N", default_value_t = 0)]
    port: u16,
    /// Let this share of the requests go wrong (0 to 1), or those that a plan says (TOML; - for standard input)
    #[arg(long, value_name = "RATE|FILE")]
    faults: Option<PathBuf>,
    /// Seed of the faults: the same seed gives the same faults for the same documents; 0, or the plan's own, when absent
    #[arg(long, value_name = "N", requires = "faults")]
    seed: Option<u64>,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let (stop, stopped) = mpsc::channel();
    let signal = stop.clone();
    // In a process that handles the signal itself, that handler ends the sandbox.
    let _ = ctrlc::set_handler(move || _ = signal.send(()));
    let options = SandboxOptions { port: args.port, faults: faults(args)?, ..SandboxOptions::default() };
    let sandbox = Sandbox::start(options).map_err(|error| {
        Error::new(ErrorKind::InvalidArgument, format!("port {} cannot be used: {error}", args.port))
            .with_remedy("choose another --port, or none for a free one")
    })?;
    let folder = keys()?;
    out.bytes(settings(&sandbox, folder.path()).as_bytes())?;
    output::say(format!("The sandbox answers on {}; Ctrl-C ends it.", sandbox.base_url()));
    let mut told = 0;
    while stopped.recv_timeout(LOOK).is_err() {
        told = tell(&sandbox, told);
    }
    tell(&sandbox, told);
    output::say(sum(&sandbox));
    // Held until here, so that the channel lives without a handler, too.
    drop(stop);
    sandbox.stop();
    Ok(Exit::Yes)
}

/// The plan of faults that the options ask for.
fn faults(args: &Args) -> Result<Faults> {
    let Some(given) = &args.faults else { return Ok(Faults::none()) };
    let faults = match given.to_str().and_then(|text| text.parse::<f64>().ok()) {
        Some(rate) if (0.0..=1.0).contains(&rate) => Faults::at_rate(rate, 0),
        Some(_) => {
            let message = format!("--faults is {}, which is no share", given.display());
            let remedy = "give a number from 0 to 1, such as 0.2, or the name of a file";
            return Err(Error::new(ErrorKind::InvalidArgument, message).with_remedy(remedy).into());
        }
        None => Faults::parse(&input::read_text(given)?)
            .map_err(|fault| {
                Error::new(ErrorKind::InvalidSetting, fault.message()).with_remedy(fault.remedy())
            })
            .about(given)?,
    };
    Ok(match args.seed {
        Some(seed) => faults.with_seed(seed),
        None => faults,
    })
}

/// Says what came after the exchange with this number, and gives the number of the last.
fn tell(sandbox: &Sandbox, told: u64) -> u64 {
    let log = sandbox.log_after(told);
    log.iter().for_each(|exchange| output::say(line(exchange)));
    log.last().map_or(told, |exchange| exchange.number)
}

/// What was taken and what struck, at the end.
fn sum(sandbox: &Sandbox) -> String {
    let taken = sandbox.taken();
    let of = |authority: &str| taken.iter().filter(|one| one.authority == authority).count();
    let again = taken.iter().filter(|one| one.count > 1).count();
    let mut text = format!("Taken by VCA: {}, by SVV: {}; more than once: {again}.", of("vca"), of("svv"));
    let struck = sandbox.faults_struck();
    if !struck.is_empty() {
        let each: Vec<String> =
            struck.iter().map(|one| format!("{} {} {}", one.service, one.fault, one.count)).collect();
        text.push_str(&format!("\nFaults that struck: {}.", each.join(", ")));
    }
    text
}

/// What was asked and answered: the code as it was sent, and what it means.
fn line(exchange: &Exchange) -> String {
    let status = exchange.status.map_or("no answer".to_owned(), |status| status.to_string());
    let Exchange { time, method, path, note, fault, .. } = exchange;
    let fault = fault.map_or_else(String::new, |fault| format!(" [fault: {fault}]"));
    let code = if path.starts_with("/api/") {
        explain(Authority::Vca, &status)
    } else {
        Authority::ALL.iter().find_map(|&authority| explain(authority, note))
    };
    let meaning = code.map_or_else(String::new, |code| format!(" = {}", code.meaning));
    format!("{time}  {method} {path}  {status} {note}{meaning}{fault}")
}

/// A folder with a test key and its certificate; it goes when the sandbox ends.
fn keys() -> ecoc::Result<tempfile::TempDir> {
    let written = tempfile::Builder::new().prefix("ecoc-sandbox-").tempdir().and_then(|folder| {
        let pair = TestKey::make().map_err(std::io::Error::other)?;
        std::fs::write(folder.path().join("key.pem"), pair.key)?;
        std::fs::write(folder.path().join("certificate.pem"), pair.certificate)?;
        Ok(folder)
    });
    written.map_err(|error| {
        Error::new(ErrorKind::FileUnwritable, format!("the test key cannot be written: {error}"))
            .with_remedy("check the folder for temporary files (TMPDIR)")
    })
}

/// An `ecoc.toml` for this sandbox.
fn settings(sandbox: &Sandbox, folder: &Path) -> String {
    let file = |name: &str| Value::from(folder.join(name).to_string_lossy());
    let mut svv = sandbox.svv_settings();
    if let Some(svv) = svv.as_object_mut() {
        svv.insert("key".to_owned(), file("key.pem"));
        svv.insert("certificate".to_owned(), file("certificate.pem"));
    }
    // Two tables in two steps: one would sort SVV before VCA.
    let section = |name: &str, settings: Value| {
        let settings = toml::Value::try_from(settings).unwrap_or_else(|_| toml::Table::new().into());
        toml::Table::from_iter([(name.to_owned(), settings)]).to_string()
    };
    format!(
        "# The sandbox on {url}: VCA, SVV and both token services.\n\
         # Save this as ecoc.toml. The key and certificate below serve as a test seal, too:\n\
         #   ecoc sign --key {key} --cert {certificate} -o signed.xml FILE\n\n{vca}\n{svv}",
        vca = section("vca", sandbox.vca_settings()),
        svv = section("svv", svv),
        url = sandbox.base_url(),
        key = folder.join("key.pem").display(),
        certificate = folder.join("certificate.pem").display(),
    )
}
