//! The public key that is registered at a token service.

use std::ffi::{c_char, c_void};

use ecoc_core::Jwk;

use crate::buffer::ecoc_buffer;
use crate::door::{self, Out};
use crate::error::ecoc_error;
use crate::status::ecoc_status;

const EXAMPLE: &str = r#"{"kid": "2026-autumn", "algorithm": "RS256"}"#;

/// The public half of the RSA key in a file (PEM, DER or PKCS#12) as a JSON Web Key (RFC 7517), in the form in which Maskinporten
/// registers it: {"kty", "use", "alg", "kid", "n", "e"}. It has no private member. Where `certificates` are given (NULL with length 0
/// for none), one of them has to be the key's. `password` is NULL when there is none.
///
/// `options` is a JSON object, or NULL with length 0 for none of: "kid", the key's name (its SHA-256 thumbprint when absent, RFC 7638), to
/// be set as "kid" in the settings of ecoc_svv_new too; "algorithm", how it will sign: "RS256" (when absent), "RS384" or "RS512".
///
/// Errors: ECOC_ERR_WRONG_PASSWORD, ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_KEY, ECOC_ERR_KEY_MISMATCH; ECOC_ERR_UNSUPPORTED_ALGORITHM
/// for a key that is not RSA of 2048 to 8192 bits; ECOC_ERR_INVALID_ARGUMENT for options that are not as above. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_jwk_from_key_file(
    key: *const c_void,
    key_len: usize,
    certificates: *const c_void,
    certificates_len: usize,
    password: *const c_char,
    password_len: usize,
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "jwk", || {
            let out = Out::new(out)?;
            let options = door::options(options, options_len, EXAMPLE)?;
            let key = door::bytes("key", key, key_len)?;
            let certificates = door::optional_bytes("certificates", certificates, certificates_len)?;
            let password = door::password(password, password_len)?;
            let jwk = Jwk::from_key_file(key, certificates, password.as_ref())?.with_options(&options)?;
            out.put(jwk.to_json().to_string().into());
            Ok(())
        })
    }
}

/// The same of the public key of a certificate (PEM or DER, those of its issuers may stand beside it): for private keys that no file
/// holds, such as those of an HSM.
///
/// Errors: ECOC_ERR_UNREADABLE_KEY, ECOC_ERR_MISSING_CERTIFICATE; ECOC_ERR_INVALID_ARGUMENT for options that are not as above, or when it
/// is not plain which certificate is meant; ECOC_ERR_UNSUPPORTED_ALGORITHM for a key that is not RSA. Since 0.1.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn ecoc_jwk_from_certificate(
    certificates: *const c_void,
    certificates_len: usize,
    options: *const c_char,
    options_len: usize,
    out: *mut *mut ecoc_buffer,
    error: *mut *mut ecoc_error,
) -> ecoc_status {
    unsafe {
        door::call(error, "jwk", || {
            let out = Out::new(out)?;
            let options = door::options(options, options_len, EXAMPLE)?;
            let jwk = Jwk::from_certificate(door::bytes("certificates", certificates, certificates_len)?)?;
            out.put(jwk.with_options(&options)?.to_json().to_string().into());
            Ok(())
        })
    }
}
