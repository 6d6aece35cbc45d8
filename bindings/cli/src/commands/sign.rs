//! `ecoc sign`

mod properties;
mod steps;

use std::path::{Path, PathBuf};

use clap::ArgGroup;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use ecoc::{Algorithm, Error, ErrorKind, SignOptions, Signed, Signer};

use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{self, Format, Output};

/// Sign a certificate: the last step before it is sent
///
/// The signature becomes the root's last child; every other byte stays as it is. Whatever is changed afterwards, white space
/// included, breaks it.
///
/// A key that no file holds (HSM, remote signing service) signs in two steps: --prepare writes a token and prints the digest,
/// --complete takes the token and the signature value.
#[derive(clap::Args, Debug)]
#[command(group = ArgGroup::new("who").args(["key", "prepare", "complete"]).required(true))]
pub(crate) struct Args {
    /// The seal's key: PKCS#12 (.pfx, .p12) or PEM
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// The seal's certificate and its issuers' (PEM), if not in the key's file
    #[arg(long, value_name = "FILE", conflicts_with = "complete")]
    cert: Option<PathBuf>,
    /// File with the password of the key, alone on its first line; without it a terminal is asked
    #[arg(long, value_name = "FILE", requires = "key")]
    password_file: Option<PathBuf>,
    /// Signature algorithm; when absent rsa-sha256, or what suits the curve of the key
    #[arg(long, value_name = "NAME", value_parser = algorithms(), conflicts_with = "complete")]
    algorithm: Option<Algorithm>,
    /// Replace a signature that the file carries already
    #[arg(long, conflicts_with = "complete")]
    replace: bool,
    /// Make a XAdES-B-B signature
    #[arg(long, conflicts_with = "complete")]
    xades: bool,
    /// First of two steps: write what the second needs, and print algorithm and digest
    #[arg(
        long,
        value_name = "TOKEN",
        requires = "cert",
        conflicts_with = "output",
        help_heading = "Two steps"
    )]
    prepare: Option<PathBuf>,
    /// How --prepare prints
    #[arg(long, value_enum, default_value_t = Format::Text, requires = "prepare", help_heading = "Two steps")]
    format: Format,
    /// Second of two steps: complete what --prepare wrote
    #[arg(
        long,
        value_name = "TOKEN",
        requires = "value",
        conflicts_with = "file",
        help_heading = "Two steps"
    )]
    complete: Option<PathBuf>,
    /// The signature value for --complete, as bytes or base64
    #[arg(long, value_name = "FILE", requires = "complete", help_heading = "Two steps")]
    value: Option<PathBuf>,
    /// Sign even with a certificate that is expired, not yet valid or not meant for signing; receivers refuse it
    #[arg(long, conflicts_with = "complete")]
    allow_unfit_certificate_for_tests: bool,
    /// Where the signed certificate goes; standard output when absent or -
    #[arg(short, long, value_name = "OUT")]
    output: Option<PathBuf>,
    /// IVI file; - is standard input
    #[arg(value_name = "FILE", required_unless_present = "complete")]
    file: Option<PathBuf>,
    // Last, since its heading would hold for what follows.
    #[command(flatten)]
    properties: properties::Args,
}

/// The names of the algorithms.
fn algorithms() -> impl TypedValueParser<Value = Algorithm> {
    let names = Algorithm::ALL.iter().map(|algorithm| algorithm.name());
    PossibleValuesParser::new(names).try_map(|name| Algorithm::from_name(&name).ok_or("no such algorithm"))
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    match (&args.prepare, &args.complete, &args.file, &args.key) {
        (Some(token), _, Some(file), _) => steps::prepare(args, token, file, out),
        (_, Some(token), ..) => steps::complete(args, token, out),
        (_, _, Some(file), Some(key)) => sign(args, key, file, out),
        // The parser asks for the rest.
        _ => Err(Error::new(ErrorKind::InvalidArgument, "there is nothing to sign")
            .with_remedy("name the file and the key")
            .into()),
    }
}

fn sign(args: &Args, key: &Path, file: &Path, out: &mut Output) -> Result<Exit> {
    let xml = input::read(file)?;
    let options = args.options()?;
    let signed = signer(args, key)?.sign_document(&xml, &options).about(file)?;
    tell(&signed, file);
    out.save(args.output.as_deref(), &signed.xml, &args.inputs())?;
    Ok(Exit::Yes)
}

/// Says what signing had to do to the document.
fn tell(signed: &Signed, file: &Path) {
    if let Some(encoding) = signed.transcoded_from {
        let words = format!("was written in {encoding}; the signed certificate is UTF-8");
        output::say(format!("ecoc: {} {words}", file.display()));
    }
    if signed.replaced {
        output::say(format!("ecoc: {} was signed already; its signature is replaced", file.display()));
    }
}

impl Args {
    fn options(&self) -> Result<SignOptions> {
        let mut options = SignOptions::default()
            .with_xades(self.xades)
            .with_replace(self.replace)
            .with_unfit_certificate_for_tests(self.allow_unfit_certificate_for_tests);
        options.algorithm = self.algorithm;
        self.properties.add_to(options)
    }

    /// The files that must not be overwritten.
    fn inputs(&self) -> Vec<&Path> {
        let Args { key, cert, password_file, complete, value, file, .. } = self;
        let named = [key, cert, password_file, complete, value, file];
        named.into_iter().flatten().chain(self.properties.inputs()).map(PathBuf::as_path).collect()
    }
}

fn signer(args: &Args, path: &Path) -> Result<Signer> {
    let certificates = args.cert.as_deref().map(input::read).transpose()?;
    input::open_key(path, args.password_file.as_deref(), |key, password| {
        Signer::from_key_file(key, certificates.as_deref(), password)
    })
    .about(path)
}
