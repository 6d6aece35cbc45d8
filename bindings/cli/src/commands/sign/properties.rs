//! What a XAdES signature says beside time and certificate.

use std::path::PathBuf;

use ecoc::{ProductionPlace, SignOptions, SignaturePolicy};

use crate::failure::Result;
use crate::input;

#[derive(clap::Args, Debug)]
#[group(skip)]
#[command(next_help_heading = "Properties of XAdES")]
pub(super) struct Args {
    /// Role in which the signer claims to sign, such as Manufacturer
    #[arg(long, value_name = "TEXT", requires = "xades")]
    role: Option<String>,
    /// Where the signature is made: city
    #[arg(long, value_name = "TEXT", requires = "xades")]
    city: Option<String>,
    /// Street and number
    #[arg(long, value_name = "TEXT", requires = "xades")]
    street: Option<String>,
    /// State or province
    #[arg(long, value_name = "TEXT", requires = "xades")]
    state: Option<String>,
    /// Postal code
    #[arg(long, value_name = "TEXT", requires = "xades")]
    postal_code: Option<String>,
    /// Country, best by its ISO 3166 code
    #[arg(long, value_name = "TEXT", requires = "xades")]
    country: Option<String>,
    /// Signature policy: a URI, or an object identifier as urn:oid:1.2.3
    #[arg(long, value_name = "URI", requires_all = ["xades", "policy_document"])]
    policy: Option<String>,
    /// The policy's document, whose digest is signed
    #[arg(long, value_name = "FILE", requires = "policy")]
    policy_document: Option<PathBuf>,
    /// Where the policy's document can be had
    #[arg(long, value_name = "URI", requires = "policy")]
    policy_uri: Option<String>,
}

impl Args {
    pub(super) fn add_to(&self, mut options: SignOptions) -> Result<SignOptions> {
        let place = ProductionPlace {
            city: self.city.clone(),
            street: self.street.clone(),
            state: self.state.clone(),
            postal_code: self.postal_code.clone(),
            country: self.country.clone(),
        };
        options.role.clone_from(&self.role);
        options.place = (place != ProductionPlace::default()).then_some(place);
        if let (Some(identifier), Some(document)) = (&self.policy, &self.policy_document) {
            let mut policy = SignaturePolicy::of_document(identifier, &input::read(document)?);
            policy.uri.clone_from(&self.policy_uri);
            options.policy = Some(policy);
        }
        Ok(options)
    }

    pub(super) fn inputs(&self) -> Option<&PathBuf> {
        self.policy_document.as_ref()
    }
}
