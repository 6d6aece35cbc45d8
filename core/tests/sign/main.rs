//! Signing, with independent witnesses: openssl and keytool make the keys, xmlsec1 and signxml check the signatures.

mod keys;
mod signing;
mod tools;
