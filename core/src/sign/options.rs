//! How to sign, and what XAdES properties to add; one reading of the options for all languages.

use serde_json::Value;

use super::algorithm::Algorithm;
use crate::error::Result;
use crate::nearest::nearest;
use crate::options::{Object, invalid};

/// How to sign. The default is what the authorities' profile shows: plain XMLDSig with RSA-SHA256, and an error for a document that
/// is signed already or a certificate that is not fit for signing now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignOptions {
    /// Adds the properties of XAdES baseline B: the time of signing and the signer's certificate become part of what is signed.
    pub xades: bool,
    /// Replaces a signature that the document carries already.
    pub replace: bool,
    /// The algorithm; `None`: RSA-SHA256, or for elliptic curve keys ECDSA with the hash that suits the curve.
    pub algorithm: Option<Algorithm>,
    /// Signs even with a certificate that is expired, not yet valid or not meant for signing. For tests: receivers refuse it.
    pub allow_unfit_certificate_for_tests: bool,
    /// The role in which the signer claims to sign (XAdES `SignerRoleV2`), such as `Manufacturer`. It needs `xades`, as do
    /// the next two.
    pub role: Option<String>,
    /// Where the signature is made (XAdES `SignatureProductionPlaceV2`).
    pub place: Option<ProductionPlace>,
    /// The policy that the signature follows (XAdES `SignaturePolicyIdentifier`).
    pub policy: Option<SignaturePolicy>,
}

/// Where a signature is made (ETSI EN 319 132-1, 5.2.5); at least one field is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductionPlace {
    /// The city.
    pub city: Option<String>,
    /// Street and number.
    pub street: Option<String>,
    /// The state or province.
    pub state: Option<String>,
    /// The postal code.
    pub postal_code: Option<String>,
    /// The country, best by its ISO 3166 code.
    pub country: Option<String>,
}

/// The policy that a signature follows (ETSI EN 319 132-1, 5.2.9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignaturePolicy {
    /// What names the policy: a URI, or an object identifier written as `urn:oid:1.2.3`.
    pub identifier: String,
    /// SHA-256 of the policy document.
    pub sha256: [u8; 32],
    /// Where the policy document can be had.
    pub uri: Option<String>,
}

impl SignOptions {
    /// Sets [`SignOptions::xades`].
    #[must_use]
    pub fn with_xades(mut self, xades: bool) -> SignOptions {
        self.xades = xades;
        self
    }

    /// Sets [`SignOptions::replace`].
    #[must_use]
    pub fn with_replace(mut self, replace: bool) -> SignOptions {
        self.replace = replace;
        self
    }

    /// Sets [`SignOptions::algorithm`].
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: Algorithm) -> SignOptions {
        self.algorithm = Some(algorithm);
        self
    }

    /// Sets [`SignOptions::allow_unfit_certificate_for_tests`].
    #[must_use]
    pub fn with_unfit_certificate_for_tests(mut self, allow: bool) -> SignOptions {
        self.allow_unfit_certificate_for_tests = allow;
        self
    }

    /// Sets [`SignOptions::role`].
    #[must_use]
    pub fn with_role(mut self, role: impl Into<String>) -> SignOptions {
        self.role = Some(role.into());
        self
    }

    /// Sets [`SignOptions::place`].
    #[must_use]
    pub fn with_place(mut self, place: ProductionPlace) -> SignOptions {
        self.place = Some(place);
        self
    }

    /// Sets [`SignOptions::policy`].
    #[must_use]
    pub fn with_policy(mut self, policy: SignaturePolicy) -> SignOptions {
        self.policy = Some(policy);
        self
    }

    /// Reads options from a JSON object, as all languages hand them over. What is absent or `null` is as in the default.
    ///
    /// ```
    /// let options = ecoc::SignOptions::from_json(&serde_json::json!({
    ///     "xades": true,
    ///     "algorithm": "rsa-pss-sha256",
    ///     "role": "Manufacturer",
    ///     "place": { "city": "Trollhättan", "country": "SE" },
    /// }))?;
    /// assert_eq!(options.role.as_deref(), Some("Manufacturer"));
    /// # Ok::<(), ecoc::Error>(())
    /// ```
    ///
    /// The other keys: `replace`, `allow_unfit_certificate_for_tests`; of `place` also `street`, `state` and `postal_code`; `policy`
    /// with `identifier`, `sha256` (64 hexadecimal digits) and `uri`.
    ///
    /// # Errors
    /// `InvalidArgument` for a key that does not exist, with the nearest that does, and for a value of the wrong type.
    pub fn from_json(value: &Value) -> Result<SignOptions> {
        let known =
            ["xades", "replace", "algorithm", "role", "place", "policy", "allow_unfit_certificate_for_tests"];
        let Some(object) = Object::read(value, "", &known)? else { return Ok(SignOptions::default()) };
        Ok(SignOptions {
            xades: object.flag("xades")?,
            replace: object.flag("replace")?,
            algorithm: object.text("algorithm")?.map(|name| algorithm(&name)).transpose()?,
            allow_unfit_certificate_for_tests: object.flag("allow_unfit_certificate_for_tests")?,
            role: object.text("role")?,
            place: object
                .inner("place", &["city", "street", "state", "postal_code", "country"])?
                .map(|place| {
                    Ok(ProductionPlace {
                        city: place.text("city")?,
                        street: place.text("street")?,
                        state: place.text("state")?,
                        postal_code: place.text("postal_code")?,
                        country: place.text("country")?,
                    })
                })
                .transpose()?,
            policy: object
                .inner("policy", &["identifier", "sha256", "uri"])?
                .map(|policy| {
                    Ok(SignaturePolicy {
                        identifier: policy.needed("identifier")?,
                        sha256: sha256(&policy.needed("sha256")?)?,
                        uri: policy.text("uri")?,
                    })
                })
                .transpose()?,
        })
    }
}

impl SignaturePolicy {
    /// The policy of this identifier whose document is at hand.
    pub fn of_document(identifier: impl Into<String>, document: &[u8]) -> SignaturePolicy {
        let mut sha256 = [0; 32];
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, document);
        sha256.copy_from_slice(digest.as_ref());
        SignaturePolicy { identifier: identifier.into(), sha256, uri: None }
    }

    /// Sets [`SignaturePolicy::uri`].
    #[must_use]
    pub fn with_uri(mut self, uri: impl Into<String>) -> SignaturePolicy {
        self.uri = Some(uri.into());
        self
    }
}

/// The algorithm of this name.
fn algorithm(name: &str) -> Result<Algorithm> {
    Algorithm::from_name(name).ok_or_else(|| {
        let known: Vec<&str> = Algorithm::ALL.iter().map(|algorithm| algorithm.name()).collect();
        let remedy = match nearest(name, &known) {
            Some(nearest) => format!("did you mean `{nearest}`? The algorithms are {}", known.join(", ")),
            None => format!("use one of {}", known.join(", ")),
        };
        invalid("the option `algorithm` names no signature algorithm of the profile").with_remedy(remedy)
    })
}

/// 64 hexadecimal digits, as `sha256sum` and `openssl dgst` print them.
fn sha256(text: &str) -> Result<[u8; 32]> {
    let wrong = || {
        invalid("the option `policy.sha256` is not 64 hexadecimal digits")
            .with_remedy("give the SHA-256 of the policy document as `sha256sum` prints it")
    };
    let mut digest = [0; 32];
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(wrong());
    }
    for (octet, pair) in digest.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let pair = std::str::from_utf8(pair).map_err(|_| wrong())?;
        *octet = u8::from_str_radix(pair, 16).map_err(|_| wrong())?;
    }
    Ok(digest)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn every_option_is_read_from_json() {
        let read = SignOptions::from_json(&json!({
            "xades": true,
            "replace": true,
            "algorithm": "ecdsa-sha384",
            "allow_unfit_certificate_for_tests": true,
            "role": "Manufacturer",
            "place": {"city": "C", "street": "S", "state": "T", "postal_code": "P", "country": "NO"},
            "policy": {"identifier": "urn:oid:1.2.3", "uri": "https://example.org/p.pdf",
                "sha256": "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"},
        }));
        let some = |text: &str| Some(text.to_owned());
        let expected = SignOptions::default()
            .with_xades(true)
            .with_replace(true)
            .with_algorithm(Algorithm::EcdsaSha384)
            .with_unfit_certificate_for_tests(true)
            .with_role("Manufacturer")
            .with_place(ProductionPlace {
                city: some("C"),
                street: some("S"),
                state: some("T"),
                postal_code: some("P"),
                country: some("NO"),
            })
            // The digest of "abc" is from FIPS 180-4.
            .with_policy(
                SignaturePolicy::of_document("urn:oid:1.2.3", b"abc").with_uri("https://example.org/p.pdf"),
            );
        assert_eq!(read.unwrap(), expected);
        for absent in [json!(null), json!({}), json!({"xades": null, "place": null, "policy": null})] {
            assert_eq!(SignOptions::from_json(&absent).unwrap(), SignOptions::default());
        }
    }

    #[test]
    fn what_is_wrong_with_options_is_named_with_the_nearest_name() {
        for (options, words) in [
            (json!([]), "the options are no JSON object"),
            (json!({"xade": true}), "`xade`; did you mean `xades`?"),
            (json!({"place": {"contry": "NO"}}), "`place.contry`; did you mean `place.country`?"),
            (json!({"place": "Oslo"}), "the option `place` is no JSON object"),
            (json!({"xades": "yes"}), "the option `xades` is neither true nor false"),
            (json!({"role": ["x"]}), "the option `role` is no text"),
            (json!({"algorithm": "rsa-sha265"}), "did you mean `rsa-sha256`?"),
            (json!({"algorithm": "dsa"}), "use one of rsa-sha256, rsa-sha384"),
            (json!({"policy": {"identifier": "urn:x:y"}}), "the option `policy.sha256` is missing"),
            (json!({"policy": {"identifier": "urn:x:y", "sha256": "é".repeat(32)}}), "64 hexadecimal digits"),
        ] {
            let error = SignOptions::from_json(&options).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidArgument);
            assert!(error.to_string().contains(words), "{error}");
        }
    }
}
