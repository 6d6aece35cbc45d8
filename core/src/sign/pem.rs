//! Splitting a PEM file (RFC 7468) into its blocks: other text around them, blank and indented lines and any line width are taken,
//! since key files are copied through mails and editors.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::certificate::Certificate;
use crate::error::{Error, ErrorKind, Result};

const BEGIN: &str = "-----BEGIN ";
const DASHES: &str = "-----";

/// One block, decoded.
pub(super) struct Block<'a> {
    pub(super) label: &'a str,
    pub(super) der: Zeroizing<Vec<u8>>,
    /// Whether the block has headers as OpenSSL's traditional encryption writes them (RFC 1421).
    pub(super) encrypted: bool,
}

/// Whether the file has the look of PEM; DER begins with a SEQUENCE.
pub(super) fn is_pem(file: &[u8]) -> bool {
    file.first() != Some(&0x30)
}

/// All blocks of the file, in order.
pub(super) fn blocks(file: &[u8]) -> Result<Vec<Block<'_>>> {
    let unreadable = |words: &str| {
        Error::new(ErrorKind::UnreadableKey, words.to_owned())
            .with_remedy("give a PEM file (text with BEGIN and END lines), or a PKCS#12 file (.p12, .pfx)")
    };
    let text = std::str::from_utf8(file).map_err(|_| unreadable("the file is neither PEM nor DER"))?;
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(BEGIN) {
        let (label, after) =
            after.split_once(DASHES).ok_or_else(|| unreadable("a BEGIN line of the PEM file is cut off"))?;
        let end = format!("-----END {label}{DASHES}");
        let (body, after) =
            after.split_once(&end).ok_or_else(|| unreadable("a block of the PEM file has no END line"))?;
        rest = after;
        let encrypted = body.contains("ENCRYPTED");
        let der = if encrypted {
            Zeroizing::default()
        } else {
            decode(body).ok_or_else(|| unreadable("a block of the PEM file is damaged"))?
        };
        blocks.push(Block { label, der, encrypted });
    }
    if blocks.is_empty() {
        return Err(unreadable("there is no PEM block in the file"));
    }
    Ok(blocks)
}

/// Whether a block is a certificate.
pub(super) fn is_certificate(label: &str) -> bool {
    matches!(label, "CERTIFICATE" | "X509 CERTIFICATE")
}

/// The certificates of a PEM file, or the one of a DER file.
pub(super) fn certificates(file: &[u8]) -> Result<Vec<Certificate>> {
    if !is_pem(file) {
        return Ok(vec![Certificate::from_der(file)?]);
    }
    let blocks = blocks(file)?;
    blocks
        .iter()
        .filter(|block| is_certificate(block.label))
        .map(|block| Certificate::from_der(&block.der))
        .collect()
}

fn decode(body: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut digits = Zeroizing::new(Vec::with_capacity(body.len()));
    digits.extend(body.bytes().filter(|byte| !byte.is_ascii_whitespace()));
    STANDARD.decode(&*digits).ok().map(Zeroizing::new)
}
