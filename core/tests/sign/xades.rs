//! What a XAdES signature says beside time and certificate.

use ecoc::{ErrorKind, ProductionPlace, SignOptions, SignaturePolicy, Trust, verify};

use crate::seal::{DOCUMENTS, rsa};
use crate::signing::{signxml_verify, xmlsec_accepts};
use crate::tools::{have, python_with};

/// Characters that XML and canonical forms treat in a way of their own.
const TEXT: &str = "Søn & Co <漢 𝄞> ]]> \"'";

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn full() -> SignOptions {
    SignOptions::default()
        .with_xades(true)
        .with_role(TEXT)
        .with_place(ProductionPlace {
            city: some(TEXT),
            street: some("Gate 1"),
            state: some("S"),
            postal_code: some("123 45"),
            country: some("SE"),
        })
        .with_policy(
            SignaturePolicy::of_document("urn:oid:1.2.3", b"abc").with_uri("https://example.org/p?a=b&c"),
        )
}

#[test]
fn role_place_and_policy_stand_in_the_order_of_the_schema() {
    let signed = rsa().signer.sign(DOCUMENTS[1].as_bytes(), &full()).expect("signed");
    let text = String::from_utf8(signed).expect("UTF-8");
    let escaped = "Søn &amp; Co &lt;漢 𝄞&gt; ]]&gt; \"'";
    let (_, after) = text.split_once("</xades:SigningCertificateV2>").expect("a certificate");
    let (properties, _) = after.split_once("</xades:SignedSignatureProperties>").expect("an end");
    // The order is that of SignedSignaturePropertiesType and the types inside it in ETSI EN 319 132-1, annex C. The digest of "abc" is
    // that of FIPS 180-4.
    let expected = format!(
        "<xades:SignaturePolicyIdentifier><xades:SignaturePolicyId><xades:SigPolicyId>\
         <xades:Identifier Qualifier=\"OIDAsURN\">urn:oid:1.2.3</xades:Identifier></xades:SigPolicyId>\
         <xades:SigPolicyHash><DigestMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#sha256\"/>\
         <DigestValue>ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=</DigestValue></xades:SigPolicyHash>\
         <xades:SigPolicyQualifiers><xades:SigPolicyQualifier><xades:SPURI>https://example.org/p?a=b&amp;c</xades:SPURI>\
         </xades:SigPolicyQualifier></xades:SigPolicyQualifiers></xades:SignaturePolicyId></xades:SignaturePolicyIdentifier>\
         <xades:SignatureProductionPlaceV2><xades:City>{escaped}</xades:City><xades:StreetAddress>Gate 1</xades:StreetAddress>\
         <xades:StateOrProvince>S</xades:StateOrProvince><xades:PostalCode>123 45</xades:PostalCode>\
         <xades:CountryName>SE</xades:CountryName></xades:SignatureProductionPlaceV2>\
         <xades:SignerRoleV2><xades:ClaimedRoles><xades:ClaimedRole>{escaped}</xades:ClaimedRole></xades:ClaimedRoles></xades:SignerRoleV2>"
    );
    assert_eq!(properties, expected);
}

#[test]
fn what_is_said_is_signed_by_all_accounts() {
    let seal = rsa();
    let place = ProductionPlace { country: some("NO"), ..ProductionPlace::default() };
    let xades = SignOptions::default().with_xades(true);
    for options in [
        full(),
        xades.clone().with_role("Manufacturer"),
        xades.clone().with_place(place),
        xades.with_policy(SignaturePolicy::of_document("https://example.org/policy", b"")),
    ] {
        let signed = seal.signer.sign(DOCUMENTS[3].as_bytes(), &options).expect("signed");
        let report = verify(&signed, &Trust::new()).report;
        assert!(report.is_valid(), "{report}");
        if have("xmlsec1", "properties of XAdES checked by xmlsec1") {
            assert!(xmlsec_accepts(&seal, &signed), "{options:?}");
        }
        if let Some(python) = python_with("signxml", "properties of XAdES checked by signxml") {
            signxml_verify(&python, &seal, &signed, true).unwrap_or_else(|e| panic!("{options:?}: {e}"));
        }
    }
}

#[test]
fn properties_that_make_no_xades_are_refused_by_name() {
    let seal = rsa();
    let xades = || SignOptions::default().with_xades(true);
    let policy = |identifier: &str| SignaturePolicy::of_document(identifier, b"");
    let place = |city: &str| ProductionPlace { city: some(city), ..ProductionPlace::default() };
    for (options, words) in [
        (SignOptions::default().with_role("x"), "the option `role` is a property of XAdES"),
        (SignOptions::default().with_place(place("x")), "the option `place` is a property of XAdES"),
        (SignOptions::default().with_policy(policy("urn:x:y")), "the option `policy` is a property of XAdES"),
        (xades().with_role(" "), "`role` is empty"),
        (xades().with_role("a\nb"), "`role` has a control character"),
        (xades().with_role("a\u{0}"), "`role` has a control character"),
        (xades().with_role("a\u{FFFE}"), "`role` has a control character"),
        (xades().with_role("a".repeat(501)), "`role` has 501 characters, more than 500"),
        (xades().with_place(ProductionPlace::default()), "`place` names nothing"),
        (xades().with_place(place("")), "`place.city` is empty"),
        (xades().with_place(place("a\rb")), "`place.city` has a control character"),
        (xades().with_policy(policy("")), "`policy.identifier` is empty"),
        (xades().with_policy(policy("1.2.3")), "`policy.identifier` is no absolute URI"),
        (xades().with_policy(policy("urn:oid:1..3")), "`policy.identifier` is no absolute URI"),
        (xades().with_policy(policy("urn:oid:01.3")), "`policy.identifier` is no absolute URI"),
        (xades().with_policy(policy("https://a b")), "`policy.identifier` is no absolute URI"),
        (xades().with_policy(policy("urn:x:y").with_uri("p.pdf")), "`policy.uri` is no absolute URI"),
        (xades().with_policy(policy(&format!("urn:x:{}", "y".repeat(2000)))), "more than 2000"),
    ] {
        let error = seal.signer.sign(DOCUMENTS[0].as_bytes(), &options).expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.to_string().contains(words) && error.remedy().is_some(), "{error}");
    }
    let longest = xades().with_role("𝄞".repeat(500)).with_policy(policy("URN:OID:0.4.0.1862"));
    seal.signer.sign(DOCUMENTS[0].as_bytes(), &longest).expect("signed");
}
