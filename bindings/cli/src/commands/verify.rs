//! `ecoc verify`

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ecoc::excerpt::one_line;
use ecoc::{Trust, Verification};

use super::for_each_file;
use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::{Format, Output};

/// Verify signatures and say what is wrong with them
///
/// Without --trust the signature is checked against the certificate that it carries itself: that tells whether the document was
/// changed, not who signed it.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// Certificates to trust, of authorities or of the seal itself (PEM); may be given several times
    #[arg(long, value_name = "CA.pem")]
    trust: Vec<PathBuf>,
    /// Judge certificates as of this time (2026-07-01T12:00:00Z) instead of now, as for a document from an archive
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// How to print the verdicts
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Signed IVI files; - is standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let mut trust = Trust::from_json(&serde_json::json!({ "at": args.at }))?;
    for path in &args.trust {
        trust = trust.with_pem(&input::read(path)?).about(path)?;
    }
    Ok(for_each_file(&args.files, out, |file, out| check(file, &trust, args.format, out)))
}

fn check(file: &Path, trust: &Trust, format: Format, out: &mut Output) -> Result<Exit> {
    let verification = ecoc::verify(&input::read(file)?, trust);
    let name = file.to_string_lossy();
    out.result(format, || format!("{name}: {}", text(&verification)), || verification.to_json(Some(&name)))?;
    Ok(Exit::from_verdict(verification.is_valid()))
}

/// The verdict, who signed and how, then what is wrong.
fn text(verification: &Verification) -> String {
    let mut text = match (verification.signed, verification.is_valid()) {
        (false, _) => "not signed".to_owned(),
        (true, true) => "sound".to_owned(),
        (true, false) => "unsound".to_owned(),
    };
    if let Some(algorithm) = &verification.algorithm {
        let _ = write!(text, ", {algorithm}{}", if verification.xades { " with XAdES" } else { "" });
    }
    if let Some(time) = &verification.signing_time {
        let _ = write!(text, ", signed {time} as the signer says");
    }
    if let Some(certificate) = &verification.certificate {
        let _ = write!(
            text,
            "\n  certificate of {}, issued by {}, valid {} to {}",
            one_line(&certificate.subject),
            one_line(&certificate.issuer),
            certificate.not_before,
            certificate.not_after
        );
    }
    if verification.signed {
        text.push_str(match verification.trusted {
            Some(true) => "\n  trusted by a certificate of --trust",
            Some(false) => "\n  not trusted by any certificate of --trust",
            None => "",
        });
    }
    for finding in verification.report.findings() {
        let _ = write!(text, "\n  {finding}");
    }
    text
}
