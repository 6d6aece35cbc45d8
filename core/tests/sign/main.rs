//! Signing, with independent witnesses: openssl and keytool make the keys, xmlsec1 and signxml check the signatures.

#![allow(clippy::unwrap_used, clippy::panic)] // A test fails by it.

mod attacks;
mod bytes;
mod external;
mod forge;
mod forgeries;
mod impostors;
mod keys;
mod pkcs11;
mod seal;
mod signing;
mod tools;
mod verifying;
mod wrapping;
mod xades;
