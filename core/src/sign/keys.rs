//! Reading keys and certificates from files: PEM, DER and PKCS#12.

use aws_lc_rs::error::KeyRejected;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{self, EcdsaKeyPair, KeyPair as _, RsaKeyPair};
use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error as Pkcs12Error;
use pkcs8::der::asn1::OctetStringRef;
use pkcs8::der::{Decode as _, Reader as _, SliceReader};
use pkcs8::pkcs5::pbes2::Kdf;
use pkcs8::pkcs5::{self, EncryptionScheme};
use pkcs8::spki::AlgorithmIdentifierRef;
use pkcs8::{EncryptedPrivateKeyInfoRef, ObjectIdentifier, PrivateKeyInfoRef};

use super::algorithm::Algorithm;
use super::certificate::{Certificate, EC, P256, P384, RSA};
use super::{ber, pem};
use crate::error::{Error, ErrorKind, Result};
use crate::secret::Secret;

/// Larger files are no key files.
const MAX_FILE: usize = 4 << 20;
/// What a key file may ask for to slow down guessing; more would only hang the caller.
const MAX_PBKDF2_ROUNDS: u32 = 10_000_000;
const MAX_SCRYPT_MEMORY: u64 = 1 << 30;

/// A private key that can sign by the profile. aws-lc wipes its own copy when it is dropped.
pub(super) enum PrivateKey {
    /// The key, and its `RSAPrivateKey` DER (RFC 8017) for the token services' JWT.
    Rsa(Box<RsaKeyPair>, Secret),
    P256(Box<EcdsaKeyPair>),
    P384(Box<EcdsaKeyPair>),
}

impl PrivateKey {
    /// Reads any of the DER forms; `password` opens an encrypted one.
    fn from_der(der: &[u8], password: Option<&Secret>) -> Result<PrivateKey> {
        if let Ok(info) = PrivateKeyInfoRef::from_der(der) {
            return PrivateKey::from_pkcs8(der, &info);
        }
        if let Ok(info) = EncryptedPrivateKeyInfoRef::from_der(der) {
            return PrivateKey::from_encrypted(&info, needed(password)?);
        }
        if is_encrypted(der) {
            return PrivateKey::from_old_encrypted(der, needed(password)?);
        }
        match PrivateKey::from_pkcs1(der) {
            Err(error) if error.kind() == ErrorKind::UnreadableKey => {
                PrivateKey::from_sec1(der).map_err(|_| unknown_format())
            }
            result => result,
        }
    }

    fn from_pkcs8(der: &[u8], info: &PrivateKeyInfoRef<'_>) -> Result<PrivateKey> {
        let curve =
            info.algorithm.parameters.and_then(|parameters| parameters.decode_as::<ObjectIdentifier>().ok());
        match (info.algorithm.oid, curve) {
            (RSA, _) => PrivateKey::from_pkcs1(info.private_key.as_bytes()),
            (EC, Some(P256)) => EcdsaKeyPair::from_pkcs8(&signature::ECDSA_P256_SHA256_FIXED_SIGNING, der)
                .map(|key| PrivateKey::P256(Box::new(key)))
                .map_err(rejected),
            (EC, Some(P384)) => EcdsaKeyPair::from_pkcs8(&signature::ECDSA_P384_SHA384_FIXED_SIGNING, der)
                .map(|key| PrivateKey::P384(Box::new(key)))
                .map_err(rejected),
            (algorithm, curve) => {
                let curve = curve.map(|curve| format!(" with curve {curve}")).unwrap_or_default();
                Err(unsupported(&format!("the key is of algorithm {algorithm}{curve}")))
            }
        }
    }

    fn from_pkcs1(der: &[u8]) -> Result<PrivateKey> {
        let key = RsaKeyPair::from_der(der).map_err(rejected)?;
        Ok(PrivateKey::Rsa(Box::new(key), Secret::new(der)))
    }

    fn from_sec1(der: &[u8]) -> Result<PrivateKey> {
        let p256 = EcdsaKeyPair::from_private_key_der(&signature::ECDSA_P256_SHA256_FIXED_SIGNING, der);
        if let Ok(key) = p256 {
            return Ok(PrivateKey::P256(Box::new(key)));
        }
        EcdsaKeyPair::from_private_key_der(&signature::ECDSA_P384_SHA384_FIXED_SIGNING, der)
            .map(|key| PrivateKey::P384(Box::new(key)))
            .map_err(|_| {
                unsupported("the elliptic curve key is damaged or on another curve than P-256 and P-384")
            })
    }

    fn from_encrypted(info: &EncryptedPrivateKeyInfoRef<'_>, password: &Secret) -> Result<PrivateKey> {
        if !within_limits(&info.encryption_algorithm) {
            return Err(Error::new(
                ErrorKind::LimitExceeded,
                "the key file demands an absurd amount of work to open it",
            )
            .with_remedy("export the key anew with the usual settings"));
        }
        let der = info.decrypt(password.expose()).map_err(|error| match error {
            pkcs8::Error::EncryptedPrivateKey(
                error @ (pkcs5::Error::NoPbes1CryptSupport
                | pkcs5::Error::UnsupportedAlgorithm { .. }
                | pkcs5::Error::AlgorithmParametersInvalid { .. }),
            ) => foreign_encryption().with_source(error),
            // A wrong password shows as wrong padding or, once in a while, as an unreadable key.
            _ => wrong_password(),
        })?;
        let info = PrivateKeyInfoRef::from_der(der.as_bytes()).map_err(|_| wrong_password())?;
        PrivateKey::from_pkcs8(der.as_bytes(), &info)
    }

    /// The encryption schemes of PKCS#12 (3DES, RC2) for a key alone, as Java programs and `openssl pkcs8 -v1` write it.
    fn from_old_encrypted(der: &[u8], password: &Secret) -> Result<PrivateKey> {
        let (mut keys, mut pool) = (Vec::new(), Vec::new());
        read_pkcs12(&ber::pkcs12_of_key(der), Some(password), &mut keys, &mut pool)?;
        keys.pop().ok_or_else(foreign_encryption)
    }

    /// The public half, as a certificate holds it.
    fn public_key(&self) -> &[u8] {
        match self {
            PrivateKey::Rsa(key, _) => key.public_key().as_ref(),
            PrivateKey::P256(key) | PrivateKey::P384(key) => key.public_key().as_ref(),
        }
    }

    pub(super) fn belongs_to(&self, certificate: &Certificate) -> bool {
        let algorithm = match self {
            PrivateKey::Rsa(..) => (RSA, None),
            PrivateKey::P256(_) => (EC, Some(P256)),
            PrivateKey::P384(_) => (EC, Some(P384)),
        };
        certificate.key_algorithm() == algorithm && certificate.public_key() == self.public_key()
    }

    /// Signs `message` as XMLDSig wants it: for ECDSA the two numbers side by side (RFC 9231 2.3.6). The algorithm is one that suits
    /// the key.
    pub(super) fn sign(&self, algorithm: Algorithm, message: &[u8]) -> Result<Vec<u8>> {
        let random = SystemRandom::new();
        let failed = |error| {
            Error::new(ErrorKind::SigningFailed, "the signature could not be computed").with_source(error)
        };
        match (self, algorithm.rsa()) {
            (PrivateKey::Rsa(key, _), Some(padding)) => {
                let mut value = vec![0; key.public_modulus_len()];
                key.sign(padding, &random, message, &mut value).map_err(failed)?;
                Ok(value)
            }
            (PrivateKey::P256(key) | PrivateKey::P384(key), None) => {
                Ok(key.sign(&random, message).map_err(failed)?.as_ref().to_vec())
            }
            _ => Err(Error::new(
                ErrorKind::UnsupportedAlgorithm,
                format!("the key cannot sign with {algorithm}"),
            )),
        }
    }
}

/// The password of an encrypted key.
fn needed(password: Option<&Secret>) -> Result<&Secret> {
    password.ok_or_else(|| {
        Error::new(ErrorKind::WrongPassword, "the private key is encrypted and no password was given")
            .with_remedy("give the key's password")
    })
}

/// Whether it has the form of an `EncryptedPrivateKeyInfo` (RFC 5958), whatever the encryption.
fn is_encrypted(der: &[u8]) -> bool {
    SliceReader::new(der).is_ok_and(|mut reader| {
        let parts = reader.sequence(|reader| {
            AlgorithmIdentifierRef::decode(reader)?;
            <&OctetStringRef>::decode(reader).map(|_| ())
        });
        parts.is_ok()
    })
}

/// The one RSA key of a file, as `RSAPrivateKey` DER, whether or not a certificate for it is there.
pub(super) fn lone_rsa_key(file: &[u8], password: Option<&Secret>) -> Result<Secret> {
    let (mut keys, mut pool) = (Vec::new(), Vec::new());
    read_file(file, password, &mut keys, &mut pool)?;
    match keys.into_iter().next() {
        Some(PrivateKey::Rsa(_, der)) => Ok(der),
        Some(_) => Err(no_rsa("the key is no RSA key")),
        None => Err(Error::new(ErrorKind::MissingKey, "there is no private key in the file")
            .with_remedy("give the file of the private key")),
    }
}

/// Whether the file is a PKCS#12 store: a sequence whose first member is the number 3 (RFC 7292, section 4).
fn is_pkcs12(file: &[u8]) -> bool {
    let content = match file {
        [0x30, 0x80, content @ ..] => content,
        [0x30, length, content @ ..] if *length < 0x80 => content,
        [0x30, length, rest @ ..] => rest.get(usize::from(length & 0x7f)..).unwrap_or_default(),
        _ => return false,
    };
    content.starts_with(&[0x02, 0x01, 0x03])
}

/// Adds what a PKCS#12 file (RFC 7292) holds.
fn read_pkcs12(
    file: &[u8],
    password: Option<&Secret>,
    keys: &mut Vec<PrivateKey>,
    pool: &mut Vec<Certificate>,
) -> Result<()> {
    let password = password.map_or(Some(""), Secret::expose_str).ok_or_else(|| {
        Error::new(ErrorKind::InvalidArgument, "the password is not UTF-8")
            .with_remedy("give the password as UTF-8")
    })?;
    let archive = match Pkcs12Archive::from_pkcs12(file, password) {
        Err(error @ Pkcs12Error::DerError(_)) => match ber::pkcs12_to_der(file) {
            Some(der) => {
                Pkcs12Archive::from_pkcs12(&der, password).map_err(|error| pkcs12_error(&error, &der))
            }
            None => Err(pkcs12_error(&error, file)),
        },
        result => result.map_err(|error| pkcs12_error(&error, file)),
    }?;
    for bag in &archive.keys {
        keys.push(PrivateKey::from_der(bag.key.as_der(), None)?);
    }
    for bag in &archive.certs {
        pool.push(Certificate::from_der(bag.cert.as_der())?);
    }
    Ok(())
}

/// Adds what a file of any kind holds.
pub(super) fn read_file(
    file: &[u8],
    password: Option<&Secret>,
    keys: &mut Vec<PrivateKey>,
    pool: &mut Vec<Certificate>,
) -> Result<()> {
    check_size(file)?;
    if is_pkcs12(file) {
        return read_pkcs12(file, password, keys, pool);
    }
    if !pem::is_pem(file) {
        if let Ok(certificate) = Certificate::from_der(file) {
            pool.push(certificate);
        } else {
            keys.push(PrivateKey::from_der(file, password)?);
        }
        return Ok(());
    }
    for block in pem::blocks(file)? {
        match block.label {
            label if pem::is_certificate(label) => {
                pool.push(Certificate::from_der(&block.der)?);
            }
            label if label.ends_with("PRIVATE KEY") && block.encrypted => {
                return Err(Error::new(
                    ErrorKind::UnreadableKey,
                    "the key is encrypted in OpenSSL's traditional PEM form",
                )
                .with_remedy("convert it with: openssl pkcs8 -topk8 -in KEY -out NEWKEY"));
            }
            "EC PRIVATE KEY" => keys.push(PrivateKey::from_sec1(&block.der)?),
            label if label.ends_with("PRIVATE KEY") => keys.push(PrivateKey::from_der(&block.der, password)?),
            // Parameters, public keys, requests: of no use here, and no harm.
            _ => {}
        }
    }
    Ok(())
}

pub(super) fn check_size(file: &[u8]) -> Result<()> {
    if file.len() > MAX_FILE {
        return Err(Error::new(ErrorKind::LimitExceeded, "the key file is larger than 4 MiB")
            .with_remedy("give a PEM or PKCS#12 file with one key and its certificates"));
    }
    Ok(())
}

fn within_limits(scheme: &EncryptionScheme) -> bool {
    match scheme.pbes2().map(|parameters| &parameters.kdf) {
        Some(Kdf::Pbkdf2(kdf)) => kdf.iteration_count <= MAX_PBKDF2_ROUNDS,
        Some(Kdf::Scrypt(kdf)) => {
            let memory = kdf.cost_parameter.checked_mul(128 * u64::from(kdf.block_size));
            kdf.parallelization <= 16 && memory.is_some_and(|memory| memory <= MAX_SCRYPT_MEMORY)
        }
        _ => true,
    }
}

fn rejected(error: KeyRejected) -> Error {
    match error.description_() {
        "TooSmall" => unsupported("the RSA key has fewer than 2048 bits"),
        "TooLarge" => unsupported("the RSA key has more than 8192 bits"),
        _ => Error::new(ErrorKind::UnreadableKey, "the private key is damaged").with_source(error),
    }
}

pub(super) fn unsupported(words: &str) -> Error {
    Error::new(ErrorKind::UnsupportedAlgorithm, words)
        .with_remedy("use an RSA key of 2048 to 8192 bits, or an elliptic curve key on P-256 or P-384")
}

/// The error where RSA alone will do.
pub(super) fn no_rsa(words: &str) -> Error {
    Error::new(ErrorKind::UnsupportedAlgorithm, words)
        .with_remedy("use an RSA key of 2048 to 8192 bits: Maskinporten takes no other")
}

fn unknown_format() -> Error {
    Error::new(ErrorKind::UnreadableKey, "the private key is of no known format")
        .with_remedy("give a PEM or DER key in PKCS#8, PKCS#1 or SEC 1 form, or a PKCS#12 file (.p12, .pfx)")
}

fn wrong_password() -> Error {
    Error::new(ErrorKind::WrongPassword, "the password does not open the key file")
        .with_remedy("check the key's password")
}

fn foreign_encryption() -> Error {
    Error::new(ErrorKind::UnreadableKey, "the key file is encrypted in a way that is not supported")
        .with_remedy("export the key anew with AES-256, for example with: openssl pkcs8 -topk8 -v2 aes256")
}

fn pkcs12_error(error: &Pkcs12Error, file: &[u8]) -> Error {
    match error {
        // Without an integrity code a wrong password shows as wrong padding or, once in a while, as nonsense.
        Pkcs12Error::MacError(_)
        | Pkcs12Error::UnpadError
        | Pkcs12Error::Pkcs5Error(_)
        | Pkcs12Error::InvalidPrivateKey => wrong_password(),
        Pkcs12Error::DerError(_) | Pkcs12Error::X509Error(_) if ber::is_pkcs12_without_mac(file) => {
            wrong_password()
        }
        Pkcs12Error::UnsupportedEncryptionScheme
        | Pkcs12Error::UnsupportedMacAlgorithm
        | Pkcs12Error::InvalidParameters => foreign_encryption(),
        _ => Error::new(ErrorKind::UnreadableKey, format!("the file cannot be read as PKCS#12: {error}"))
            .with_remedy("export the store anew, for example with: openssl pkcs12 -export"),
    }
}
