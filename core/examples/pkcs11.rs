//! Signs with a key in a PKCS#11 token (HSM, smart card, SoftHSM): the key never leaves it.
//!
//! ```sh
//! PKCS11_PIN=… cargo run --example pkcs11 -- MODULE.so TOKEN KEY CHAIN.pem IN.xml OUT.xml [ALGORITHM]
//! ```
//!
//! MODULE.so is the vendor's PKCS#11 library, TOKEN the label of the token, KEY that of the private key, CHAIN.pem the seal's
//! certificate with its issuers'.

use std::error::Error;
use std::sync::Mutex;

use cryptoki::context::{CInitializeArgs, CInitializeFlags, Pkcs11};
use cryptoki::mechanism::rsa::{PkcsMgfType, PkcsPssParams};
use cryptoki::mechanism::{Mechanism, MechanismType};
use cryptoki::object::{Attribute, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::types::AuthPin;
use ecoc::{Algorithm, SignOptions, Signer};

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [module, token, key, chain, input, output, rest @ ..] = args.as_slice() else {
        return Err("usage: pkcs11 MODULE.so TOKEN KEY CHAIN.pem IN.xml OUT.xml [ALGORITHM]".into());
    };
    let session = open(module, token, &std::env::var("PKCS11_PIN")?)?;
    let key = private_key(&session, key)?;

    // A session serves one thread at a time; a signer may be shared by many.
    let session = Mutex::new(session);
    let signer = Signer::external(&std::fs::read(chain)?, move |request| {
        let session = session.lock().map_err(|_| "another thread panicked while it signed")?;
        Ok(match mechanism(request.algorithm())? {
            // This mechanism takes the hash; the others hash by themselves.
            Mechanism::Ecdsa => session.sign(&Mechanism::Ecdsa, key, &request.digest())?,
            mechanism => session.sign(&mechanism, key, request.signed_info())?,
        })
    })?;

    let mut options = SignOptions::default().with_xades(true);
    if let Some(name) = rest.first() {
        options.algorithm = Some(Algorithm::from_name(name).ok_or("there is no such algorithm")?);
    }
    std::fs::write(output, signer.sign(&std::fs::read(input)?, &options)?)?;
    Ok(())
}

/// A session with the token of this label, logged in.
fn open(module: &str, label: &str, pin: &str) -> Result<Session, Box<dyn Error>> {
    let pkcs11 = Pkcs11::new(module)?;
    pkcs11.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK))?;
    for slot in pkcs11.get_slots_with_initialized_token()? {
        if pkcs11.get_token_info(slot)?.label() == label {
            let session = pkcs11.open_ro_session(slot)?;
            session.login(UserType::User, Some(&AuthPin::new(pin.into())))?;
            return Ok(session);
        }
    }
    Err(format!("no token has the label {label}").into())
}

/// The private key of this label.
fn private_key(session: &Session, label: &str) -> Result<ObjectHandle, Box<dyn Error>> {
    let wanted = [Attribute::Class(ObjectClass::PRIVATE_KEY), Attribute::Label(label.into())];
    match session.find_objects(&wanted)?.as_slice() {
        [key] => Ok(*key),
        found => Err(format!("{} private keys have the label {label}, not one", found.len()).into()),
    }
}

/// The token's name for an algorithm.
fn mechanism(algorithm: Algorithm) -> Result<Mechanism<'static>, &'static str> {
    let pss = |hash_alg, mgf, salt: u8| PkcsPssParams { hash_alg, mgf, s_len: u64::from(salt).into() };
    Ok(match algorithm {
        Algorithm::RsaSha256 => Mechanism::Sha256RsaPkcs,
        Algorithm::RsaSha384 => Mechanism::Sha384RsaPkcs,
        Algorithm::RsaSha512 => Mechanism::Sha512RsaPkcs,
        Algorithm::RsaPssSha256 => {
            Mechanism::Sha256RsaPkcsPss(pss(MechanismType::SHA256, PkcsMgfType::MGF1_SHA256, 32))
        }
        Algorithm::RsaPssSha384 => {
            Mechanism::Sha384RsaPkcsPss(pss(MechanismType::SHA384, PkcsMgfType::MGF1_SHA384, 48))
        }
        Algorithm::RsaPssSha512 => {
            Mechanism::Sha512RsaPkcsPss(pss(MechanismType::SHA512, PkcsMgfType::MGF1_SHA512, 64))
        }
        Algorithm::EcdsaSha256 | Algorithm::EcdsaSha384 => Mechanism::Ecdsa,
        _ => return Err("the token has no mechanism for this algorithm"),
    })
}
