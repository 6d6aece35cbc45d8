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

pub(crate) struct Peers {
    folder: PathBuf,
    commands: Vec<(&'static str, Vec<String>)>,
}

impl Peers {
    pub(crate) fn new(folder: &Path, libxml2: Option<String>, python: Option<String>) -> Peers {
        let mut commands = Vec::new();
        if let Some(program) = libxml2 {
            commands.push(("libxml2", vec![program]));
        }
        if let Some(python) = python {
            let script = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/validate.py").to_owned();
            for name in ["lxml", "xmlschema"] {
                commands.push((name, vec![python.clone(), script.clone(), name.to_owned()]));
            }
        }
        Peers { folder: folder.to_owned(), commands }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.commands.iter().map(|(name, _)| *name)
    }

    /// Every peer, ready to validate this document.
    pub(crate) fn of(&self, document: &Document) -> Result<Vec<Peer>, String> {
        let schema = self.schema(document.family).map_err(|error| error.to_string())?;
        self.commands
            .iter()
            .map(|(name, command)| {
                let mut process = Command::new(&command[0])
                    .args(&command[1..])
                    .arg(&schema)
                    .arg(&document.file)
                    .stdin(Stdio::piped())
                    .stdout(Stdio::piped())
                    .spawn()
                    .map_err(|error| format!("{name}: {error}"))?;
                let (asked, told) = (process.stdin.take(), process.stdout.take());
                let (Some(asked), Some(told)) = (asked, told) else {
                    return Err(format!("{name}: no pipes"));
                };
                Ok(Peer { name, process, pipes: RefCell::new((asked, BufReader::new(told))) })
            })
            .collect()
    }

    /// The schema as a file, which the peers load once.
    fn schema(&self, family: IviFamily) -> std::io::Result<PathBuf> {
        let (name, schema) = match family {
            IviFamily::V2 => ("2.0.xsd", Schema::ivi_2_0()),
            IviFamily::V1 => ("1.11.xsd", Schema::ivi_1_11()),
        };
        let file = self.folder.join(name);
        fs::write(self.folder.join(ecoc::schema::XMLDSIG_FILE), Schema::xmldsig().to_xsd())?;
        fs::write(&file, schema.to_xsd())?;
        Ok(file)
    }
}

pub(crate) struct Peer {
    name: &'static str,
    process: Child,
    pipes: RefCell<(ChildStdin, BufReader<ChildStdout>)>,
}

impl Peer {
    /// One turn.
    pub(crate) fn micros(&self) -> f64 {
        let (asked, told) = &mut *self.pipes.borrow_mut();
        let mut line = String::new();
        let answered = writeln!(asked, "go").and_then(|()| told.read_line(&mut line));
        match answered.ok().and_then(|_| line.trim().parse().ok()) {
            Some(micros) => micros,
            None => {
                eprintln!("{}: no figure ({})", self.name, line.trim());
                f64::NAN
            }
        }
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        _ = self.process.kill();
        _ = self.process.wait();
    }
}
