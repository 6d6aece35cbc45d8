//! The validators of others: libxml2 in C, and from Python lxml and xmlschema.
//!
//! A peer is a program that is given a schema and a document, waits for a line on its standard input, validates in a loop, and answers
//! with the microseconds of one pass from bytes to verdict. So it takes its turn like the others, without its start being measured.

use std::cell::RefCell;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use ecoc::{IviFamily, Schema};

use crate::corpus::Document;
use crate::measure::once;

pub(crate) struct Peers {
    folder: PathBuf,
    /// libxmlsec1 as a program; the command `xmlsec1` is there too, then.
    pub(crate) xmlsec: Option<String>,
    pub(crate) python: Option<String>,
    commands: Vec<(&'static str, Vec<String>)>,
}

impl Peers {
    pub(crate) fn new(
        folder: &Path,
        libxml2: Option<String>,
        xmlsec: Option<String>,
        python: Option<String>,
    ) -> Peers {
        let mut commands = Vec::new();
        if let Some(program) = libxml2 {
            commands.push(("libxml2", vec![program]));
        }
        if let Some(python) = &python {
            let script = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/validate.py").to_owned();
            for name in ["lxml", "xmlschema"] {
                commands.push((name, vec![python.clone(), script.clone(), name.to_owned()]));
            }
        }
        Peers { folder: folder.to_owned(), xmlsec, python, commands }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.commands.iter().map(|(name, _)| *name)
    }

    /// Every peer, ready to validate this document.
    pub(crate) fn of(&self, document: &Document) -> Result<Vec<Peer>, String> {
        let schema = schema(&self.folder, document.family).map_err(|error| error.to_string())?;
        self.commands
            .iter()
            .map(|(name, command)| {
                let mut process = Command::new(&command[0]);
                Peer::start(name, process.args(&command[1..]).arg(&schema).arg(&document.file))
            })
            .collect()
    }
}

/// The schema as a file, which the peers load once.
pub(crate) fn schema(folder: &Path, family: IviFamily) -> std::io::Result<PathBuf> {
    let (name, schema) = match family {
        IviFamily::V2 => ("2.0.xsd", Schema::ivi_2_0()),
        IviFamily::V1 => ("1.11.xsd", Schema::ivi_1_11()),
    };
    let file = folder.join(name);
    fs::write(folder.join(ecoc::schema::XMLDSIG_FILE), Schema::xmldsig().to_xsd())?;
    fs::write(&file, schema.to_xsd())?;
    Ok(file)
}

/// Another program: one that waits for its turn, or one that is started for each.
pub(crate) enum Peer {
    Waiting { name: &'static str, process: Child, pipes: RefCell<(ChildStdin, BufReader<ChildStdout>)> },
    Started { name: &'static str, command: RefCell<Command> },
}

impl Peer {
    /// Starts a program that answers every line with a figure.
    pub(crate) fn start(name: &'static str, command: &mut Command) -> Result<Peer, String> {
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut process = started.map_err(|error| format!("{name}: {error}"))?;
        let (asked, told) = (process.stdin.take(), process.stdout.take());
        let (Some(asked), Some(told)) = (asked, told) else {
            return Err(format!("{name}: no pipes"));
        };
        Ok(Peer::Waiting { name, process, pipes: RefCell::new((asked, BufReader::new(told))) })
    }

    /// A command that is started anew each time, and measured with its start.
    pub(crate) fn command(name: &'static str, mut command: Command) -> Peer {
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Peer::Started { name, command: RefCell::new(command) }
    }

    pub(crate) fn name(&self) -> &'static str {
        match self {
            Peer::Waiting { name, .. } | Peer::Started { name, .. } => name,
        }
    }

    /// One turn.
    pub(crate) fn micros(&self) -> f64 {
        let (name, figure) = match self {
            Peer::Waiting { name, pipes, .. } => {
                let (asked, told) = &mut *pipes.borrow_mut();
                let mut line = String::new();
                let answered = writeln!(asked, "go").and_then(|()| told.read_line(&mut line));
                (name, answered.ok().and_then(|_| line.trim().parse().ok()))
            }
            Peer::Started { name, command } => {
                let mut good = false;
                let micros =
                    once(|| good = command.borrow_mut().status().is_ok_and(|status| status.success()));
                (name, good.then_some(micros))
            }
        };
        figure.unwrap_or_else(|| {
            eprintln!("{name}: no figure");
            f64::NAN
        })
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        if let Peer::Waiting { process, .. } = self {
            _ = process.kill();
            _ = process.wait();
        }
    }
}
