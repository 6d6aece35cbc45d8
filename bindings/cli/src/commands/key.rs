//! `ecoc key`

use std::path::{Path, PathBuf};

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, TypedValueParser};
use clap::{ArgGroup, Subcommand};
use ecoc::{GrantAlgorithm, Jwk};

use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::Output;

/// Show the public half of a key, to register it
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand, Debug)]
enum Action {
    Jwk(JwkArgs),
}

/// Print a public RSA key as a JSON Web Key, in the form in which Maskinporten registers it
///
/// It holds nothing private. Once it is registered, its kid is the setting kid of [svv]; a certificate is then not needed.
#[derive(clap::Args, Debug)]
#[command(group = ArgGroup::new("from").args(["key", "cert"]).required(true).multiple(true))]
struct JwkArgs {
    /// The private key: PEM or PKCS#12
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// The key's certificate (PEM); with --key it is checked to be the key's, without it gives the public key
    #[arg(long, value_name = "FILE")]
    cert: Option<PathBuf>,
    /// File with the password of the key, alone on its first line; without it a terminal is asked
    #[arg(long, value_name = "FILE", requires = "key")]
    password_file: Option<PathBuf>,
    /// Name of the key; its SHA-256 thumbprint (RFC 7638) when absent
    #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    kid: Option<String>,
    /// How the key will sign, as in the setting algorithm of [svv]
    #[arg(long, value_name = "NAME", value_parser = algorithms(), default_value_t)]
    algorithm: GrantAlgorithm,
}

/// The names of the algorithms.
fn algorithms() -> impl TypedValueParser<Value = GrantAlgorithm> {
    let names = GrantAlgorithm::ALL.iter().map(|algorithm| algorithm.name());
    PossibleValuesParser::new(names)
        .try_map(|name| GrantAlgorithm::from_name(&name).ok_or("no such algorithm"))
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let Action::Jwk(args) = &args.action;
    let mut jwk = read(args)?.with_algorithm(args.algorithm);
    if let Some(kid) = &args.kid {
        jwk = jwk.with_kid(kid);
    }
    out.line(format!("{:#}", jwk.to_json()))?;
    Ok(Exit::Yes)
}

fn read(args: &JwkArgs) -> Result<Jwk> {
    let certificates = args.cert.as_deref().map(input::read).transpose()?;
    if let Some(key) = &args.key {
        return input::open_key(key, args.password_file.as_deref(), |bytes, password| {
            Jwk::from_key_file(bytes, certificates.as_deref(), password)
        })
        .about(key);
    }
    // The parser asks for one of the two.
    let cert = args.cert.as_deref().unwrap_or(Path::new("--cert"));
    Jwk::from_certificate(certificates.as_deref().unwrap_or_default()).about(cert)
}
