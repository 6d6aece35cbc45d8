//! What a receiver demands of a document, and the one check against it.
//!
//! What may enter: what makes one receiver's demands; how each is checked is for the rooms below.

mod describe;
mod options;

use std::sync::Arc;

use crate::error::{Error, ErrorKind, Result};
use crate::ivi::{Demands, Family, SchemaRef, Watcher};
use crate::report::{Layer, Report, Severity};
use crate::rules::RuleSet;
use crate::schema::{Name, Schema};
use crate::sign::{self, Trust};
use crate::xml::Limits;

/// The simple type whose codes name the authority that granted the type approval.
const COUNTRY_CODE: &str = "TypeApprovalCountryCode";

const SIGNATURE: &str = "/InitialVehicleInformation/Signature";
/// Codes of the signature layer.
const UNSIGNED: &str = "IVI-G001";
const TRUST_NOT_ASKED: &str = "IVI-G018";

/// The receiver whose demands a document is checked against.
///
/// | name | schema | signature | content rules |
/// | --- | --- | --- | --- |
/// | `schema` | IVI 2.0 or 1.x, as the document says | not looked at | none: the verdict of the official schema alone |
/// | `eu` | IVI 2.0 | present and sound | yes |
/// | `vca` | IVI 2.0, and the type-approval country codes `g11` (Great Britain) and `n11` (Northern Ireland) | present and sound | yes |
/// | `svv` | IVI 1.x ([`Profile::family`] sets 2.0) | sound if present | yes |
///
/// A signature is sound when it is intact, covers the whole document and was made with a certificate that is fit for it now. Whether
/// the signer can be trusted is another question, for [`verify`](crate::verify).
///
/// Sources: the official schemas; VCA eCoC API 1.2; Statens vegvesen, "Melding om preregistrering"; EUCARIS, "IVI 2.0 User Manual". VCA's
/// own variant of the schema is not public; see the page on going live with VCA in the book for what is inferred.
#[derive(Clone, Debug)]
pub struct Profile {
    name: Name,
    unsigned: bool,
    signature: SignatureDemand,
    demands: Demands,
    rules: Option<RuleSet>,
}

/// What a profile demands of the signature beyond the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SignatureDemand {
    Ignored,
    SoundIfPresent,
    Required,
}

impl Profile {
    /// The names of the built-in profiles.
    pub const NAMES: [&'static str; 4] = ["eu", "vca", "svv", "schema"];

    /// The built-in profile of this name.
    ///
    /// # Errors
    /// `InvalidArgument` for any other name.
    pub fn named(name: &str) -> Result<Profile> {
        use SignatureDemand::{Ignored, Required, SoundIfPresent};
        let (name, families, signature, codes): (_, &[Family], _, &[&str]) = match name {
            "schema" => ("schema", &[Family::V2, Family::V1], Ignored, &[]),
            "eu" => ("eu", &[Family::V2], Required, &[]),
            "vca" => ("vca", &[Family::V2], Required, &["g11", "n11"]),
            "svv" => ("svv", &[Family::V1], SoundIfPresent, &[]),
            other => {
                let known: Vec<String> = Profile::NAMES.iter().map(|name| format!("`{name}`")).collect();
                return Err(Error::new(ErrorKind::InvalidArgument, format!("there is no profile `{other}`"))
                    .with_remedy(format!("use one of {}", known.join(", "))));
            }
        };
        let schemas = families.iter().map(|family| SchemaRef::BuiltIn(family.schema())).collect();
        let extra_codes = codes.iter().map(|code| (COUNTRY_CODE.into(), (*code).into())).collect();
        let demands = Demands { schemas, extra_codes, limits: Limits::default() };
        let rules = (name != "schema").then(RuleSet::built_in);
        Ok(Profile { name: name.into(), unsigned: false, signature, demands, rules })
    }

    /// A profile of one schema alone, such as one compiled by [`Schema::from_xsd`].
    pub fn of_schema(schema: Schema) -> Profile {
        let schemas = vec![SchemaRef::Compiled(Arc::new(schema))];
        let demands = Demands { schemas, extra_codes: Vec::new(), limits: Limits::default() };
        let signature = SignatureDemand::Ignored;
        Profile { name: "schema".into(), unsigned: false, signature, demands, rules: None }
    }

    /// Waives the finding that the signature is missing, and nothing else: for documents that are yet to be signed.
    #[must_use]
    pub fn unsigned(mut self, unsigned: bool) -> Profile {
        self.unsigned = unsigned;
        self
    }

    /// Takes documents of this family instead of the profile's own, as when SVV accepts IVI 2.0.
    #[must_use]
    pub fn family(mut self, family: Family) -> Profile {
        self.demands.schemas = vec![SchemaRef::BuiltIn(family.schema())];
        self
    }

    /// Accepts `code` as a type-approval country code besides those of the schema, as where VCA adds one to its variant of it.
    #[must_use]
    pub fn country_code(mut self, code: &str) -> Profile {
        self.demands.extra_codes.push((COUNTRY_CODE.into(), code.to_owned().into()));
        self
    }

    /// Sets the bounds on what is read.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Profile {
        self.demands.limits = limits;
        self
    }

    /// The content rules; `None` for a profile of the schema alone.
    pub fn rules(&self) -> Option<&RuleSet> {
        self.rules.as_ref()
    }

    /// Judges by these content rules instead of the profile's own.
    #[must_use]
    pub fn with_rules(mut self, rules: RuleSet) -> Profile {
        self.rules = Some(rules);
        self
    }

    /// The profile's name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// Checks a document, as it would be sent, against a profile.
///
/// All faults are listed, each once and with its place: those of the schema and of the content rules in the order of the
/// document, then those of the signature. An invalid document is a normal answer; so is input that is no XML. Safe to call from any number
/// of threads.
///
/// ```
/// let profile = ecoc::Profile::named("schema")?;
/// let report = ecoc::validate(b"<InitialVehicleInformation/>", &profile);
/// assert!(!report.is_valid());
/// assert_eq!(report.findings()[0].path(), "/InitialVehicleInformation/Header");
/// # Ok::<(), ecoc::Error>(())
/// ```
pub fn validate(xml: &[u8], profile: &Profile) -> Report {
    let watcher = profile.rules.as_ref().map(|rules| rules.watcher(&profile.name));
    let watcher = watcher.as_ref().map(|watcher| watcher as &dyn Watcher);
    let validation = crate::ivi::validate(xml, &profile.demands, watcher);
    let read = validation.version.is_some();
    let mut report = Report::new(validation.version, validation.findings);
    if validation.truncated {
        report.set_truncated();
    }
    if read && profile.signature != SignatureDemand::Ignored {
        check_signature(xml, profile, &mut report);
    }
    if profile.unsigned {
        report.retain(|finding| !crate::ivi::is_missing_signature(finding) && finding.code() != UNSIGNED);
    }
    report
}

/// Adds what is wrong with the signature, unless the schema has said so.
fn check_signature(xml: &[u8], profile: &Profile, report: &mut Report) {
    let told = |finding: &crate::report::Finding| {
        finding.layer() == Layer::Xml
            || finding.severity() == Severity::Error && finding.path().contains(SIGNATURE)
    };
    if report.findings().iter().any(told) {
        return;
    }
    let mut findings = sign::verify(xml, &Trust::new()).report;
    findings.retain(|finding| match finding.code() {
        UNSIGNED => profile.signature == SignatureDemand::Required,
        // Whom to trust is asked elsewhere.
        TRUST_NOT_ASKED => false,
        _ => true,
    });
    report.extend(findings.findings().iter().cloned());
}
