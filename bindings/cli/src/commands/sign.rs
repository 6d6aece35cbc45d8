//! `ecoc sign`

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use ecoc::{Error, ErrorKind, Secret, SignOptions, Signer};

use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{self, Output};

/// Sign a certificate: the last step before it is sent
///
/// The signature becomes the root's last child; every other byte stays as it is. Whatever is changed afterwards, white space
/// included, breaks it.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// The seal's key: PKCS#12 (.pfx, .p12) or PEM
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// The seal's certificate and its issuers' (PEM), if not in the key's file
    #[arg(long, value_name = "FILE")]
    cert: Option<PathBuf>,
    /// File with the password of the key, alone on its first line; without it a terminal is asked
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// Make a XAdES-B-B signature
    #[arg(long)]
    xades: bool,
    /// Where the signed certificate goes; standard output when absent or -
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// IVI file; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let xml = input::read(&args.file)?;
    let signed = signer(args)?
        .sign_document(&xml, &SignOptions::default().with_xades(args.xades))
        .about(&args.file)?;
    if let Some(encoding) = signed.transcoded_from {
        output::say(format!(
            "ecoc: {} was written in {encoding}; the signed certificate is UTF-8",
            args.file.display()
        ));
    }
    let inputs: Vec<&Path> =
        [Some(&args.file), Some(&args.key), args.cert.as_ref(), args.password_file.as_ref()]
            .into_iter()
            .flatten()
            .map(PathBuf::as_path)
            .collect();
    out.save(args.output.as_deref(), &signed.xml, &inputs)?;
    Ok(Exit::Yes)
}

fn signer(args: &Args) -> Result<Signer> {
    let key = Secret::new(input::read(&args.key)?);
    let certificates = args.cert.as_deref().map(input::read).transpose()?;
    let given = args.password_file.as_deref().map(input::read_password).transpose()?;
    let open =
        |password: Option<&Secret>| Signer::from_key_file(key.expose(), certificates.as_deref(), password);
    let opened = match open(given.as_ref()) {
        Err(error) if error.kind() == ErrorKind::WrongPassword && given.is_none() => {
            match ask_password(&args.key) {
                Some(password) => open(Some(&password)),
                None => Err(Error::new(
                    ErrorKind::WrongPassword,
                    "the key is locked by a password, and none is given",
                )
                .with_remedy("name a file with --password-file")),
            }
        }
        other => other,
    };
    opened.about(&args.key)
}

/// Asks at the terminal; `None` when there is none.
fn ask_password(key: &Path) -> Option<Secret> {
    let terminal = console::Term::stderr();
    if !terminal.is_term() || !std::io::stdin().is_terminal() {
        return None;
    }
    terminal.write_str(&format!("Password of {}: ", key.display())).ok()?;
    terminal.read_secure_line().ok().map(Secret::from)
}
