//! Side-by-side benchmarks: every row has a peer that is measured in the same run, in turns, so that the ratio holds when the machine's
//! speed drifts. Started by `tests/bench/run.sh`, which builds the peers; without them their columns are left out.
//!
//! ```text
//! ecoc-bench [--rounds N] [--only NAME] [--libxml2 PROGRAM] [--xmlsec PROGRAM] [--python PYTHON]
//!            [--from-c PROGRAM] [--load PROGRAM] [--libraries "FILE[:FUNCTION] …"] [--node PROJECT]
//!            [--start PROGRAM] [--ecoc PROGRAM] [--library FILE]                                     the tables
//! ecoc-bench --count validate|rules|scan FILE               one call in a loop, for counting instructions
//! ecoc-bench --count sign|xades|private|verify|bare --seal KEY-AND-CERTIFICATE.pem FILE                likewise
//! ecoc-bench --sandbox, ecoc-bench --hand-in SETTINGS.json SEAL.pem                                    the two ends of the throughput table
//! ```

mod corpus;
mod from_c;
mod from_node;
mod from_python;
mod measure;
mod peers;
mod processes;
mod signatures;
mod throughput;

use std::hint::black_box;
use std::process::ExitCode;

use corpus::Document;
use ecoc::{Ivi, Profile, RuleSet, SignOptions, validate, verify};
use measure::{Ratio, turns};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("ecoc-bench: {message}");
            ExitCode::from(2)
        }
    }
}

/// How often a loop for counting instructions runs; a second loop of none tells what start and end cost.
const COUNTED: usize = 100;

fn run() -> Result<(), String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).cloned()
    };
    if let Some(what) = value("--count") {
        let file = arguments.last().ok_or("--count needs a file")?;
        return count(&what, value("--seal").as_deref(), file);
    }
    if arguments.iter().any(|argument| argument == "--sandbox") {
        return throughput::serve();
    }
    if let Some(settings) = value("--hand-in") {
        return throughput::hand_in(&settings, arguments.last().map_or("", String::as_str));
    }
    let rounds =
        value("--rounds").map_or(Ok(9), |text| text.parse::<usize>()).map_err(|error| error.to_string())?;
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let documents = corpus::documents(folder.path())?;
    let peers = peers::Peers::new(folder.path(), value("--libxml2"), value("--xmlsec"), value("--python"));
    let only = value("--only");
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    if wanted("validation") {
        validation(&documents, &peers, rounds)?;
        faults(&documents, rounds);
    }
    if wanted("rules") {
        content_rules(&documents, rounds);
    }
    if wanted("building") {
        building(&documents, rounds)?;
    }
    if wanted("growth") {
        growth(rounds);
    }
    if wanted("signatures") {
        signatures::tables(&documents, &peers, folder.path(), rounds)?;
    }
    if wanted("from-c") {
        let libraries = value("--libraries").unwrap_or_default();
        let programs = from_c::Programs {
            ecoc: value("--from-c"),
            load: value("--load"),
            libraries: libraries.split_whitespace().map(str::to_owned).collect(),
        };
        from_c::tables(&documents, &programs, rounds)?;
    }
    if wanted("from-python") {
        from_python::tables(&documents, &peers, rounds)?;
    }
    if wanted("from-node") {
        from_node::tables(&documents, value("--node").as_deref(), folder.path(), rounds)?;
    }
    if wanted("processes") {
        let (library, node) = (value("--library"), value("--node"));
        let programs = processes::Programs {
            start: value("--start"),
            ecoc: value("--ecoc"),
            library,
            python: peers.python.clone(),
            node,
        };
        processes::tables(&documents, &programs, folder.path(), rounds)?;
    }
    if wanted("throughput") {
        throughput::table(&documents, folder.path(), peers.python.as_deref(), rounds)?;
    }
    Ok(())
}

/// The bare scan: quick-xml's events over the same bytes, nothing done with them.
fn scan(xml: &[u8]) -> usize {
    let mut reader = quick_xml::Reader::from_reader(xml);
    let mut events = 0;
    while !matches!(reader.read_event(), Ok(quick_xml::events::Event::Eof) | Err(_)) {
        events += 1;
    }
    events
}

fn profile() -> Profile {
    Profile::named("schema").expect("it is built in")
}

/// The same demands with the content rules.
fn with_rules() -> Profile {
    profile().with_rules(RuleSet::built_in())
}

fn count(what: &str, seal: Option<&str>, file: &str) -> Result<(), String> {
    let read = |file: &str| std::fs::read(file).map_err(|error| format!("{file}: {error}"));
    let xml = read(file)?;
    if let Some(seal) = seal {
        return count_signature(what, &signatures::Seal::read(&read(seal)?)?, &xml);
    }
    let (profile, rules) = (profile(), with_rules());
    for _ in 0..COUNTED {
        match what {
            "validate" => _ = black_box(validate(&xml, &profile)),
            "rules" => _ = black_box(validate(&xml, &rules)),
            "scan" => _ = black_box(scan(&xml)),
            _ => {}
        }
    }
    Ok(())
}

fn count_signature(what: &str, seal: &signatures::Seal, xml: &[u8]) -> Result<(), String> {
    let options = SignOptions::default().with_xades(what == "xades");
    for _ in 0..COUNTED {
        match what {
            "sign" | "xades" => {
                _ = black_box(seal.signer.sign(xml, &options)).map_err(|error| error.to_string())?;
            }
            "private" => _ = black_box(seal.private()),
            "verify" => _ = black_box(verify(xml, &seal.trust)),
            "bare" => seal.bare_verify(xml),
            _ => {}
        }
    }
    Ok(())
}

fn validation(documents: &[Document], peers: &peers::Peers, rounds: usize) -> Result<(), String> {
    println!(
        "\nValidate, bytes to verdict (µs, best of {rounds} rounds in turns; how many times longer the peer takes)\n"
    );
    print!("{:28} {:>7} {:>9} {:>9} {:>13}", "document", "bytes", "ecoc", "scan", "ecoc/scan");
    for name in peers.names() {
        print!(" {name:>10} {:>8}", "times");
    }
    println!();
    let profile = profile();
    for document in documents {
        let mut sides: Vec<Box<dyn FnMut() -> f64>> = vec![
            Box::new(|| measure::micros(|| _ = black_box(validate(&document.xml, &profile)))),
            Box::new(|| measure::micros(|| _ = black_box(scan(&document.xml)))),
        ];
        for peer in peers.of(document)? {
            sides.push(Box::new(move || peer.micros()));
        }
        let best = turns(&mut sides, rounds);
        let to_scan = Ratio::of(best[0], best[1]);
        print!(
            "{:28} {:7} {:9.1} {:9.1} {:>13}",
            document.name,
            document.xml.len(),
            best[0],
            best[1],
            to_scan.to_string()
        );
        for other in &best[2..] {
            print!(" {other:10.1} {:>8}", Ratio::of(*other, best[0]).to_string());
        }
        println!();
    }
    Ok(())
}

fn content_rules(documents: &[Document], rounds: usize) {
    println!("\nSchema and content rules against the schema alone (µs)\n");
    println!("{:28} {:>9} {:>9} {:>8}", "document", "rules", "schema", "ratio");
    let (profile, rules) = (profile(), with_rules());
    for document in documents {
        let mut sides: Vec<Box<dyn FnMut() -> f64>> = vec![
            Box::new(|| measure::micros(|| _ = black_box(validate(&document.xml, &rules)))),
            Box::new(|| measure::micros(|| _ = black_box(validate(&document.xml, &profile)))),
        ];
        let best = turns(&mut sides, rounds);
        let ratio = Ratio::of(best[0], best[1]).to_string();
        println!("{:28} {:9.1} {:9.1} {ratio:>8}", document.name, best[0], best[1]);
    }
}

fn faults(documents: &[Document], rounds: usize) {
    println!("\nA document with 200 faults against the same document without (µs)\n");
    println!("{:28} {:>7} {:>9} {:>9} {:>8}", "document", "faults", "invalid", "valid", "ratio");
    let profile = profile();
    for document in documents {
        let broken = corpus::with_faults(&document.xml, 200);
        let found = validate(&broken, &profile).findings().len();
        let mut sides: Vec<Box<dyn FnMut() -> f64>> = vec![
            Box::new(|| measure::micros(|| _ = black_box(validate(&broken, &profile)))),
            Box::new(|| measure::micros(|| _ = black_box(validate(&document.xml, &profile)))),
        ];
        let best = turns(&mut sides, rounds);
        let ratio = Ratio::of(best[0], best[1]).to_string();
        println!("{:28} {found:7} {:9.1} {:9.1} {ratio:>8}", document.name, best[0], best[1]);
    }
}

fn building(documents: &[Document], rounds: usize) -> Result<(), String> {
    println!("\nData to document, against serde_json's parse and write of the same data (µs)\n");
    println!("{:28} {:>7} {:>9} {:>11} {:>8}", "document", "bytes", "build", "serde_json", "ratio");
    for document in documents {
        let data = Ivi::parse(&document.xml).map_err(|error| error.to_string())?.to_json();
        let mut sides: Vec<Box<dyn FnMut() -> f64>> = vec![
            Box::new(|| {
                measure::micros(|| {
                    _ = black_box(Ivi::from_json(data.as_bytes()).map(|document| document.to_xml()));
                })
            }),
            Box::new(|| {
                measure::micros(|| {
                    let value: Option<serde_json::Value> = serde_json::from_slice(data.as_bytes()).ok();
                    _ = black_box(serde_json::to_vec_pretty(&value));
                })
            }),
        ];
        let best = turns(&mut sides, rounds);
        let ratio = Ratio::of(best[0], best[1]).to_string();
        println!("{:28} {:7} {:9.1} {:11.1} {ratio:>8}", document.name, data.len(), best[0], best[1]);
    }
    Ok(())
}

/// Time for each byte while the document grows a thousandfold.
fn growth(rounds: usize) {
    println!("\nTime and size (ns for each byte; the document grows, the figure should not)\n");
    println!("{:>10} {:>9} {:>9} {:>10}", "bytes", "ecoc", "scan", "ecoc/scan");
    let profile = profile();
    for megabytes in [0.0625, 1.0, 16.0, 63.0] {
        let xml = corpus::long(megabytes);
        let each = |micros: f64| micros * 1000.0 / xml.len() as f64;
        let mut sides: Vec<Box<dyn FnMut() -> f64>> = vec![
            Box::new(|| measure::once(|| _ = black_box(validate(&xml, &profile)))),
            Box::new(|| measure::once(|| _ = black_box(scan(&xml)))),
        ];
        let best = turns(&mut sides, rounds.min(3));
        let ratio = Ratio::of(best[0], best[1]).to_string();
        println!("{:10} {:9.2} {:9.2} {ratio:>10}", xml.len(), each(best[0]), each(best[1]));
    }
}
