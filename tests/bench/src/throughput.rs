//! Certificates for each second of processor time, from file to the authority's answer, against the script that an importer has today.
//!
//! Both sides do the same against the same sandbox, which runs in a process of its own: read each file, sign it (or find it signed), check
//! it by the schema, hand it in, and ask, a hundred at a time, where they stand. What counts is the processor time of the side's own
//! process, so neither the sandbox nor the network is in the figure.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use ecoc::authority::{BatchOptions, VcaSettings};
use ecoc::ledger::State;
use ecoc::{Ivi, Ledger, Profile, SignOptions, Vca, validate};
use ecoc_sandbox::{Sandbox, SandboxOptions};

use crate::corpus::Document;
use crate::measure::{Ratio, micros};
use crate::signatures::Seal;

/// Documents of one turn: so many that the grain of the figure (10 ms) does not matter.
const OURS: usize = 3000;
const THEIRS: usize = 150;

/// What is done with each file before it is handed in.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// Signed, then checked by the schema.
    Sign,
    /// Signed already; checked by the schema.
    Signed,
    /// Signed already; checked by all that VCA's profile demands: schema, content rules (which the peer has not) and signature.
    Checked,
    /// Signed, checked by VCA's profile, and written down in a ledger: what the peer does not do.
    Whole,
}

impl Way {
    const ALL: [Way; 4] = [Way::Sign, Way::Signed, Way::Checked, Way::Whole];

    fn signs(self) -> bool {
        matches!(self, Way::Sign | Way::Whole)
    }

    const fn name(self) -> &'static str {
        match self {
            Way::Sign => "sign",
            Way::Signed => "signed",
            Way::Checked => "checked",
            Way::Whole => "whole",
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Way::Sign => "sign, schema, hand in, ask",
            Way::Signed => "schema, hand in, ask",
            Way::Checked => "schema, signature, hand in, ask",
            Way::Whole => "first row, rules, signature, ledger",
        }
    }
}

/// The table.
pub(crate) fn table(
    documents: &[Document],
    folder: &Path,
    python: Option<&str>,
    rounds: usize,
) -> Result<(), String> {
    let seal = folder.join("throughput.pem");
    crate::signatures::make(&seal)?;
    let rsa = rsa(&seal)?;
    let sandbox = Side::start("sandbox", &mut itself(&["--sandbox"]))?;
    let settings = folder.join("settings.json");
    fs::write(&settings, &sandbox.greeting).map_err(|error| error.to_string())?;
    let paths = [settings.as_path(), seal.as_path()];
    let mut ours = Side::start("ecoc", itself(&["--hand-in"]).args(paths))?;
    let mut theirs = match python {
        Some(python) => {
            let script = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/importer.py");
            let schema =
                crate::peers::schema(folder, ecoc::IviFamily::V2).map_err(|error| error.to_string())?;
            Some(Side::start("Python", Command::new(python).arg(script).args(paths).arg(schema))?)
        }
        None => None,
    };
    let mut stock = Stock::new(documents, &seal, folder)?;
    println!(
        "\nCertificates for each second of processor time (µs for each, best of {rounds} rounds in turns)\n\n\
         the RSA operation alone takes {rsa:.0} µs\n\n{:34} {:>9} {:>7} {:>10} {:>10} {:>8}",
        "from file to answer", "ecoc", "RSA", "each sec.", "Python", "times"
    );
    for way in Way::ALL {
        let (mut best, mut peer) = (f64::INFINITY, f64::INFINITY);
        for _ in 0..rounds.max(1) {
            best = best.min(ours.turn(way, &stock.make(OURS, way)?)?);
            if let Some(theirs) = &mut theirs {
                let way = if way == Way::Whole { Way::Sign } else { way };
                peer = peer.min(theirs.turn(way, &stock.make(THEIRS, way)?)?);
            }
        }
        let share = if way.signs() { 100.0 * rsa / best } else { 0.0 };
        print!("{:34} {best:9.0} {share:6.0}% {:10.0}", way.title(), 1e6 / best);
        if theirs.is_some() {
            print!(" {peer:10.0} {:>8}", Ratio::of(peer, best).to_string());
        }
        println!();
    }
    Ok(())
}

/// Microseconds of the bare private operation.
fn rsa(seal: &Path) -> Result<f64, String> {
    let seal = Seal::read(&fs::read(seal).map_err(|error| error.to_string())?)?;
    Ok((0..9).map(|_| micros(|| _ = std::hint::black_box(seal.private()))).fold(f64::INFINITY, f64::min))
}

fn itself(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap_or_default());
    command.args(arguments);
    command
}

/// Files of new vehicles, made for one turn.
struct Stock {
    templates: Vec<(String, String, String)>,
    signer: ecoc::Signer,
    folder: PathBuf,
    made: usize,
}

impl Stock {
    fn new(documents: &[Document], seal: &Path, folder: &Path) -> Result<Stock, String> {
        let pem = fs::read(seal).map_err(|error| error.to_string())?;
        let mut templates = Vec::new();
        let ours = documents.iter().filter(|document| !document.name.starts_with("specimen"));
        for document in ours.filter(|document| document.family == ecoc::IviFamily::V2) {
            let ivi = Ivi::parse(&document.xml).map_err(|error| error.to_string())?;
            let value =
                |path: &str| ivi.get(path).map(str::to_owned).ok_or(format!("{}: no {path}", document.name));
            let xml = String::from_utf8(ivi.to_xml()).map_err(|error| error.to_string())?;
            templates.push((
                xml,
                value("Header/IviReferenceId")?,
                value("CocDataGroup/VehicleIdentificationNumber")?,
            ));
        }
        let signer = ecoc::Signer::from_pem(&pem, None, None).map_err(|error| error.to_string())?;
        Ok(Stock { templates, signer, folder: folder.join("turn"), made: 0 })
    }

    /// The folder with `count` files.
    fn make(&mut self, count: usize, way: Way) -> Result<PathBuf, String> {
        let words = |error: std::io::Error| error.to_string();
        _ = fs::remove_dir_all(&self.folder);
        fs::create_dir(&self.folder).map_err(words)?;
        for (number, (xml, reference, vin)) in self.templates.iter().cycle().take(count).enumerate() {
            self.made += 1;
            let mut new_vin: String = vin.chars().take(9).collect();
            _ = write!(new_vin, "{:08}", self.made);
            let new_reference = format!("{}{:012}", reference.get(..24).unwrap_or_default(), self.made);
            let mut xml = xml.replace(reference, &new_reference).replace(vin, &new_vin).into_bytes();
            if !way.signs() {
                xml = self.signer.sign(&xml, &SignOptions::default()).map_err(|error| error.to_string())?;
            }
            fs::write(self.folder.join(format!("{number:06}.xml")), xml).map_err(words)?;
        }
        Ok(self.folder.clone())
    }
}

/// A process that takes its turns: one line in, one figure out.
struct Side {
    name: &'static str,
    process: Child,
    told: BufReader<std::process::ChildStdout>,
    /// Its first line.
    greeting: String,
}

impl Side {
    fn start(name: &'static str, command: &mut Command) -> Result<Side, String> {
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut process = started.map_err(|error| format!("{name}: {error}"))?;
        let told = BufReader::new(process.stdout.take().ok_or("no pipe")?);
        let mut side = Side { name, process, told, greeting: String::new() };
        side.greeting = side.line()?;
        Ok(side)
    }

    fn line(&mut self) -> Result<String, String> {
        let mut line = String::new();
        match self.told.read_line(&mut line) {
            Ok(1..) => Ok(line),
            _ => Err(format!("{}: it ended", self.name)),
        }
    }

    /// Microseconds of processor time for each file of the folder.
    fn turn(&mut self, way: Way, folder: &Path) -> Result<f64, String> {
        let asked = self.process.stdin.as_mut().ok_or("no pipe")?;
        writeln!(asked, "{} {}", way.name(), folder.display()).map_err(|error| error.to_string())?;
        let line = self.line()?;
        line.trim().parse().map_err(|_| format!("{}: {}", self.name, line.trim()))
    }
}

impl Drop for Side {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}

/// `--sandbox`: the authority; says its settings, and ends with its standard input.
pub(crate) fn serve() -> Result<(), String> {
    let mut options = SandboxOptions::default();
    (options.received_for, options.processing_for) = (Duration::ZERO, Duration::ZERO);
    let sandbox = Sandbox::start(options).map_err(|error| error.to_string())?;
    println!("{}", sandbox.vca_settings());
    std::io::stdin().lines().for_each(drop);
    sandbox.stop();
    Ok(())
}

/// `--hand-in SETTINGS SEAL`: our side.
pub(crate) fn hand_in(settings: &str, seal: &str) -> Result<(), String> {
    let read = |file: &str| fs::read(file).map_err(|error| format!("{file}: {error}"));
    let words = |error: ecoc::Error| error.to_string();
    let settings = String::from_utf8(read(settings)?).map_err(|error| error.to_string())?;
    let vca = Vca::new(VcaSettings::from_json(&settings).map_err(words)?).map_err(words)?;
    let signer = Seal::read(&read(seal)?)?.signer;
    // The token and the first connection, which the peer has by then, too.
    vca.status(&["00000000-0000-4000-8000-000000000000"]).map_err(words)?;
    println!("ready");
    for line in std::io::stdin().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let (way, folder) = line.split_once(' ').ok_or("a line is a way and a folder")?;
        let way = Way::ALL.into_iter().find(|known| known.name() == way).ok_or("an unknown way")?;
        let profile = match way {
            Way::Sign | Way::Signed => crate::profile(),
            Way::Checked | Way::Whole => vca.profile().clone(),
        };
        let mut client = vca.clone();
        if way == Way::Whole {
            client = client.with_ledger(Ledger::open(Path::new(folder).join("ledger.db")).map_err(words)?);
        }
        let mut files: Vec<PathBuf> = fs::read_dir(folder)
            .map_err(|error| error.to_string())?
            .flatten()
            .map(|entry| entry.path())
            .collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "xml"));
        files.sort();
        let began = processor_time()?;
        one_turn(&client, &signer, &profile, way, &files)?;
        let spent = processor_time()? - began;
        println!("{:.1}", spent * 1e6 / files.len().max(1) as f64);
    }
    Ok(())
}

fn one_turn(
    vca: &Vca,
    signer: &ecoc::Signer,
    profile: &Profile,
    way: Way,
    files: &[PathBuf],
) -> Result<(), String> {
    let words = |error: ecoc::Error| error.to_string();
    let options = SignOptions::default();
    let ready = files.iter().map(|file| -> ecoc::Result<Vec<u8>> {
        let mut xml = fs::read(file).unwrap_or_default();
        if way.signs() {
            xml = signer.sign(&xml, &options)?;
        }
        let report = validate(&xml, profile);
        assert!(report.is_valid(), "{report}");
        Ok(xml)
    });
    let mut ids = Vec::with_capacity(files.len());
    for receipt in vca.submit_many(ready, &BatchOptions::default()) {
        ids.push(receipt.map_err(words)?.correlation_id);
    }
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let done = vca.status(&ids).map_err(words)?;
    let succeeded = done.iter().filter(|submission| submission.state == Some(State::Succeeded)).count();
    if succeeded == files.len() { Ok(()) } else { Err(format!("{succeeded} of {} succeeded", files.len())) }
}

/// Seconds of processor time of this process so far, as Linux counts them: in hundredths.
fn processor_time() -> Result<f64, String> {
    let stat = fs::read_to_string("/proc/self/stat").map_err(|error| error.to_string())?;
    let (_, fields) = stat.rsplit_once(')').ok_or("an unknown /proc/self/stat")?;
    let ticks = fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<f64>().ok());
    Ok(ticks.sum::<f64>() / 100.0)
}
