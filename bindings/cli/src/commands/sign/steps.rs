//! Signing in two steps, for keys that no file holds.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use super::Args;
use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::Output;

/// Writes the token, and prints what is to be signed.
pub(super) fn prepare(args: &Args, token: &Path, file: &Path, out: &mut Output) -> Result<Exit> {
    let xml = input::read(file)?;
    let certificates = args.cert.as_deref().map(input::read).transpose()?.unwrap_or_default();
    let prepared = ecoc::prepare(&xml, &certificates, &args.options()?).about(file)?;
    let (algorithm, digest) = (prepared.algorithm(), STANDARD.encode(prepared.digest()));
    out.save(Some(token), prepared.token(), &args.inputs())?;
    out.result(
        args.format,
        || format!("algorithm: {algorithm}\ndigest: {digest}"),
        || {
            json!({
                "file": file.to_string_lossy(),
                "algorithm": algorithm.name(),
                "digest": digest,
                "signed_info": STANDARD.encode(prepared.signed_info()),
            })
        },
    )?;
    Ok(Exit::Yes)
}

/// Completes what a token holds.
pub(super) fn complete(args: &Args, token: &Path, out: &mut Output) -> Result<Exit> {
    let value = args.value.as_deref().map(input::read).transpose()?.unwrap_or_default();
    let signed = ecoc::complete(&input::read(token)?, &octets(value)).about(token)?;
    super::tell(&signed, token);
    out.save(args.output.as_deref(), &signed.xml, &args.inputs())?;
    Ok(Exit::Yes)
}

/// The value itself: services give it as bytes or as base64, and no value looks like base64 by chance.
fn octets(value: Vec<u8>) -> Vec<u8> {
    let digits: Vec<u8> = value.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    STANDARD.decode(digits).unwrap_or(value)
}
