//! The signed properties of XAdES baseline B (ETSI EN 319 132-1, 6.3): when, and with which certificate, the document was signed.

use jiff::{Timestamp, Unit};
use uuid::Uuid;

use super::DSIG;
use super::certificate::Certificate;
use super::xmldsig::{EXCLUSIVE, SHA256_URI, canonical_element, digest_value, reference};
use crate::error::{Error, ErrorKind, Result};

pub(super) const XADES: &str = "http://uri.etsi.org/01903/v1.3.2#";
pub(super) const SIGNED_PROPERTIES: &str = "http://uri.etsi.org/01903#SignedProperties";

/// The `Object` with the properties, and the identifiers that tie it into the signature.
pub(super) struct Properties {
    pub(super) signature_id: String,
    /// That of the document's own `Reference`.
    pub(super) reference_id: String,
    /// The `Object` element.
    pub(super) object: String,
    properties_id: String,
    digest: String,
}

impl Properties {
    pub(super) fn new(certificate: &Certificate) -> Result<Properties> {
        let now = Timestamp::now().round(Unit::Second).map_err(|error| {
            Error::new(ErrorKind::Internal, "this machine's clock cannot be read").with_source(error)
        })?;
        // Identifiers must be the only ones of their kind in the document, whatever it holds.
        let unique = Uuid::new_v4();
        let signature_id = format!("signature-{unique}");
        let properties_id = format!("properties-{unique}");
        let reference_id = format!("reference-{unique}");
        let certificate = digest_value(certificate.der());
        let object = format!(
            "<Object><xades:QualifyingProperties xmlns:xades=\"{XADES}\" Target=\"#{signature_id}\">\
             <xades:SignedProperties Id=\"{properties_id}\"><xades:SignedSignatureProperties>\
             <xades:SigningTime>{now}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>\
             <DigestMethod Algorithm=\"{SHA256_URI}\"/><DigestValue>{certificate}</DigestValue>\
             </xades:CertDigest></xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties>\
             <xades:SignedDataObjectProperties><xades:DataObjectFormat ObjectReference=\"#{reference_id}\">\
             <xades:MimeType>text/xml</xades:MimeType></xades:DataObjectFormat></xades:SignedDataObjectProperties>\
             </xades:SignedProperties></xades:QualifyingProperties></Object>"
        );
        let inside = format!("<Signature xmlns=\"{DSIG}\">{object}</Signature>");
        let digest = digest_value(&canonical_element(&inside, "SignedProperties")?);
        Ok(Properties { signature_id, reference_id, object, properties_id, digest })
    }

    /// The `Reference` to the properties.
    pub(super) fn reference(&self) -> String {
        let attributes = format!(" Type=\"{SIGNED_PROPERTIES}\" URI=\"#{}\"", self.properties_id);
        reference(&attributes, EXCLUSIVE, &self.digest)
    }
}
