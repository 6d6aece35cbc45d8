//! Signing in two steps: prepare here, have the value made anywhere, complete here or in another process, days later.

use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::algorithm::Algorithm;
use super::certificate::Certificate;
use super::external::SigningRequest;
use super::identity::Certificates;
use super::xmldsig::Draft;
use super::{SignOptions, Signed, Trust, value, verify};
use crate::error::{Error, ErrorKind, Result};
use crate::report::{Finding, Severity};
use crate::xml::Encoding;

/// What a token begins with; the number is its version.
const MAGIC: &[u8] = b"ecoc prepared signature ";
const VERSION: &[u8] = b"1\n";
/// The octets of the checksum at a token's end.
const CHECKSUM: usize = 32;
const FIELDS: usize = 7;
/// Findings on the certificate's validity and usage: the first step has judged them, by its options and its time.
const OF_THE_CERTIFICATE: [&str; 3] = ["IVI-G014", "IVI-G015", "IVI-G016"];

/// A document that is ready but for its signature value.
///
/// Owned, and safe to share between threads. It holds no secret, but the whole document.
#[derive(Clone)]
pub struct Prepared {
    algorithm: Algorithm,
    signed_info: Vec<u8>,
    token: Vec<u8>,
}

impl Prepared {
    /// How the value is to be made.
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The octets to be signed, for signers that hash by themselves.
    pub fn signed_info(&self) -> &[u8] {
        &self.signed_info
    }

    /// The hash of these octets, for signers that take it; see [`SigningRequest::digest`].
    pub fn digest(&self) -> Vec<u8> {
        self.algorithm.digest(&self.signed_info)
    }

    /// What [`complete`] needs: opaque, to be kept byte for byte. It holds the document and no secret.
    pub fn token(&self) -> &[u8] {
        &self.token
    }

    /// As [`complete`] with [`Prepared::token`].
    ///
    /// # Errors
    /// `SigningFailed` for a value that does not fit.
    pub fn complete(&self, value: &[u8]) -> Result<Signed> {
        complete(&self.token, value)
    }
}

impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared").field("algorithm", &self.algorithm).finish_non_exhaustive()
    }
}

/// Prepares a document for a signature whose value is made elsewhere.
///
/// `certificates` (PEM or DER, in any order) are the signer's and its issuers'; the signer's is the one that issued none of the
/// others. With XAdES the time of signing is that of this call.
///
/// # Errors
/// As for [`Signer::sign`](super::Signer::sign); `UnreadableKey`, `MissingCertificate` and `InvalidArgument` for the certificates.
pub fn prepare(xml: &[u8], certificates: &[u8], options: &SignOptions) -> Result<Prepared> {
    let certificates = Certificates::of_file(certificates)?;
    let draft = Draft::new(xml, &certificates, options)?;
    let request = draft.request();
    let (signed, value_at) = draft.without_value();
    let token = Token { request, certificate: certificates.leaf.der(), signed, value_at }.write()?;
    Ok(Prepared { algorithm: request.algorithm(), signed_info: request.signed_info().to_vec(), token })
}

/// Completes what [`prepare`] gave the token for; `value` is the signature value, for ECDSA as two numbers side by side or in DER.
///
/// Nothing is given out that does not verify: a value that was made with another key, or over anything but what was prepared, is an
/// error.
///
/// # Errors
/// `InvalidArgument` for a token that is damaged, or of another version; `SigningFailed` for a value that does not fit.
pub fn complete(token: &[u8], value: &[u8]) -> Result<Signed> {
    let Token { request, certificate, signed, value_at } = Token::read(token)?;
    let leaf = Certificate::from_der(certificate).map_err(|_| damaged())?;
    if !request.algorithm().suits(leaf.public_key_kind()) {
        return Err(damaged());
    }
    let value = STANDARD.encode(value::accept(&request, &leaf, value)?);
    let (before, after) = signed.xml.split_at_checked(value_at).ok_or_else(damaged)?;
    let xml = [before, value.as_bytes(), after].concat();
    // The checksum finds accidents; this finds a token that somebody made up.
    let verification = verify(&xml, &Trust::new());
    let unsound = |finding: &Finding| {
        finding.severity() == Severity::Error && !OF_THE_CERTIFICATE.contains(&finding.code())
    };
    if verification.report.findings().iter().any(unsound) {
        return Err(damaged());
    }
    Ok(Signed { xml, ..signed })
}

/// What is kept between the two steps.
struct Token<'t> {
    request: SigningRequest<'t>,
    /// The signer's certificate.
    certificate: &'t [u8],
    /// The document with an empty value.
    signed: Signed,
    value_at: usize,
}

impl<'t> Token<'t> {
    /// Fields, each after its length (four octets, the greatest first), between what it begins with and the checksum.
    fn write(&self) -> Result<Vec<u8>> {
        let Signed { xml, transcoded_from, replaced } = &self.signed;
        let value_at = self.value_at.to_string();
        let fields = [
            self.request.algorithm.name().as_bytes(),
            self.request.signed_info,
            self.certificate,
            transcoded_from.unwrap_or_default().as_bytes(),
            if *replaced { b"replaced" } else { b"" },
            value_at.as_bytes(),
            xml,
        ];
        let mut token = [MAGIC, VERSION].concat();
        for field in fields {
            let length = u32::try_from(field.len()).map_err(|_| {
                Error::new(ErrorKind::LimitExceeded, "the document is too large to be signed in two steps")
            })?;
            token.extend_from_slice(&length.to_be_bytes());
            token.extend_from_slice(field);
        }
        let checksum = digest(&SHA256, &token);
        token.extend_from_slice(checksum.as_ref());
        Ok(token)
    }

    fn read(token: &'t [u8]) -> Result<Token<'t>> {
        let body = token.strip_prefix(MAGIC).ok_or_else(damaged)?;
        let body = body.strip_prefix(VERSION).ok_or_else(|| {
            Error::new(ErrorKind::InvalidArgument, "the token was made by another version of ecoc")
                .with_remedy("prepare the document anew, or complete it with the version that prepared it")
        })?;
        let (body, checksum) = body.split_last_chunk::<CHECKSUM>().ok_or_else(damaged)?;
        let summed = &token[..token.len() - CHECKSUM];
        if digest(&SHA256, summed).as_ref() != checksum {
            return Err(damaged());
        }
        Token::read_fields(body).ok_or_else(damaged)
    }

    fn read_fields(mut body: &'t [u8]) -> Option<Token<'t>> {
        let mut fields = [&body[..0]; FIELDS];
        for field in &mut fields {
            let (length, rest) = body.split_first_chunk::<4>()?;
            (*field, body) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
        }
        let [algorithm, signed_info, certificate, encoding, replaced, value_at, xml] = fields;
        let text = std::str::from_utf8;
        Some(Token {
            request: SigningRequest { algorithm: Algorithm::from_name(text(algorithm).ok()?)?, signed_info },
            certificate,
            value_at: text(value_at).ok()?.parse().ok()?,
            signed: Signed {
                xml: xml.to_vec(),
                transcoded_from: match text(encoding).ok()? {
                    "" => None,
                    name => Some(Encoding::ALL.iter().map(|one| one.name()).find(|one| *one == name)?),
                },
                replaced: !replaced.is_empty(),
            },
        })
        .filter(|_| body.is_empty())
    }
}

fn damaged() -> Error {
    Error::new(ErrorKind::InvalidArgument, "the token is damaged, or is none that preparing a signature gave")
        .with_remedy("hand in the token byte for byte as it was given, or prepare the document anew")
}
