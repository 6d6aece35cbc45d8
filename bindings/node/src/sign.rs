//! Keys, and signing with them.

use ecoc::{Error, ErrorKind, Prepared, Secret, SignOptions, Signer};
use napi::Result;
use napi::bindgen_prelude::{Buffer, Uint8Array};
use napi_derive::napi;

use crate::job::{Outcome, call, fields, finish, json};

/// A key with its certificate; JavaScript sees it through the class in `lib/signer.js`.
#[napi]
pub struct NativeSigner(Signer);

/// How a key file is read.
#[napi(string_enum = "camelCase")]
pub enum KeyFormat {
    /// PEM text, or a single DER key.
    Pem,
    /// A PKCS#12 file.
    Pkcs12,
    /// As its content tells.
    Any,
}

/// Reads a key and its certificates.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn read_signer(
    now: bool,
    format: KeyFormat,
    key: Uint8Array,
    certificates: Option<Uint8Array>,
    password: Option<Uint8Array>,
) -> Result<Outcome<NativeSigner>> {
    let key = Secret::new(key.to_vec());
    let certificates = certificates.map(|certificates| certificates.to_vec());
    let password = password.map(|password| Secret::new(password.to_vec()));
    call(now, "read the key", move || {
        let (key, certificates) = (key.expose(), certificates.as_deref());
        let signer = match format {
            KeyFormat::Pem => Signer::from_pem(key, certificates, password.as_ref()),
            KeyFormat::Pkcs12 => Signer::from_pkcs12(key, &password.unwrap_or_else(|| Secret::from(""))),
            KeyFormat::Any => Signer::from_key_file(key, certificates, password.as_ref()),
        };
        signer.map(NativeSigner)
    })
}

/// A signed document.
#[napi(object, object_from_js = false)]
pub struct NativeSigned {
    /// The document.
    pub xml: Buffer,
    /// The encoding that the input had, where it could not be kept.
    pub transcoded_from: Option<&'static str>,
    /// Whether a signature was there before.
    pub replaced: bool,
}

impl From<ecoc::sign::Signed> for NativeSigned {
    fn from(signed: ecoc::sign::Signed) -> NativeSigned {
        NativeSigned {
            xml: signed.xml.into(),
            transcoded_from: signed.transcoded_from,
            replaced: signed.replaced,
        }
    }
}

#[napi]
impl NativeSigner {
    /// Whom the certificate names.
    #[napi(getter, catch_unwind)]
    pub fn subject(&self) -> String {
        self.0.subject()
    }

    /// The certificate, then those of its issuers, as DER.
    #[napi(getter, catch_unwind)]
    pub fn chain(&self) -> Vec<Buffer> {
        self.0.chain_der().map(Buffer::from).collect()
    }

    /// Signs a document.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn sign(&self, now: bool, xml: Uint8Array, options: String) -> Result<Outcome<NativeSigned>> {
        let (signer, xml) = (self.0.clone(), xml.to_vec());
        call(now, "sign", move || signer.sign_document(&xml, &read(&options)?).map(NativeSigned::from))
    }
}

/// The certificates of a key that is elsewhere. JavaScript prepares, asks its callback, and completes, so that no thread waits for it:
/// the callback of the core is never called.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn external_signer(certificates: Uint8Array) -> Result<NativeSigner> {
    finish("read the certificates", || {
        Signer::external(&certificates, |_| Err("only JavaScript calls an external signer".into()))
            .map(NativeSigner)
    })
}

/// The error of an external signer that failed, as `lib/errors.js` reads it.
#[napi(catch_unwind)]
pub fn external_failure(cause: String) -> String {
    let error = Error::new(ErrorKind::SigningFailed, "the external signer failed").with_operation("sign");
    fields(&error.with_source(std::io::Error::other(cause)))
}

/// A document that waits for its signature value.
#[napi]
pub struct NativePrepared(Prepared);

#[napi]
impl NativePrepared {
    /// How the value is to be made.
    #[napi(getter, catch_unwind)]
    pub fn algorithm(&self) -> &'static str {
        self.0.algorithm().name()
    }

    /// The octets to be signed.
    #[napi(getter, catch_unwind)]
    pub fn signed_info(&self) -> Buffer {
        self.0.signed_info().into()
    }

    /// Their hash.
    #[napi(getter, catch_unwind)]
    pub fn digest(&self) -> Buffer {
        self.0.digest().into()
    }

    /// What completing needs.
    #[napi(getter, catch_unwind)]
    pub fn token(&self) -> Buffer {
        self.0.token().into()
    }

    /// Puts the value in its place.
    #[napi(catch_unwind)]
    #[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
    pub fn complete(&self, now: bool, value: Uint8Array) -> Result<Outcome<NativeSigned>> {
        let (prepared, value) = (self.0.clone(), value.to_vec());
        call(now, "complete", move || prepared.complete(&value).map(NativeSigned::from))
    }
}

/// Prepares a document for a signature whose value is made elsewhere.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn prepare(
    now: bool,
    xml: Uint8Array,
    certificates: Uint8Array,
    options: String,
) -> Result<Outcome<NativePrepared>> {
    let (xml, certificates) = (xml.to_vec(), certificates.to_vec());
    call(now, "prepare", move || ecoc::prepare(&xml, &certificates, &read(&options)?).map(NativePrepared))
}

/// Completes what a token was given for.
#[napi(catch_unwind)]
#[allow(clippy::needless_pass_by_value, reason = "napi hands values over")]
pub fn complete(now: bool, token: Uint8Array, value: Uint8Array) -> Result<Outcome<NativeSigned>> {
    let (token, value) = (token.to_vec(), value.to_vec());
    call(now, "complete", move || ecoc::complete(&token, &value).map(NativeSigned::from))
}

fn read(options: &str) -> ecoc::Result<SignOptions> {
    SignOptions::from_json(&json(options)?)
}
