//! Signing, with independent witnesses: openssl and keytool make the keys, xmlsec1 and signxml check the signatures.

mod attacks;
mod external;
mod keys;
mod pkcs11;
mod seal;
mod signing;
mod tools;
mod verifying;
mod xades;
