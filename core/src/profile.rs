//! What a receiver demands of a document, and the one check against it.

use std::sync::Arc;

use crate::error::{Error, ErrorKind, Result};
use crate::ivi::{Demands, SchemaRef, Watcher};
use crate::report::Report;
use crate::rules::RuleSet;
use crate::schema::{Name, Schema};
use crate::xml::Limits;

/// The receiver whose demands a document is checked against.
///
/// | name | schema | besides |
/// | --- | --- | --- |
/// | `schema` | IVI 2.0 or 1.x, as the document says | nothing: the verdict of the official schema alone |
/// | `eu` | IVI 2.0 | |
/// | `vca` | IVI 2.0 | the type-approval country codes `g11` (Great Britain) and `n11` (Northern Ireland) |
/// | `svv` | IVI 1.x | |
///
/// Sources: the official schemas; VCA eCoC API 1.2; Statens vegvesen, "Melding om preregistrering". VCA's own variant of the schema is
/// not public; see the page on the authorities in the book for what is inferred.
#[derive(Clone, Debug)]
pub struct Profile {
    name: Name,
    unsigned: bool,
    demands: Demands,
    rules: Option<RuleSet>,
}

impl Profile {
    /// The names of the built-in profiles.
    pub const NAMES: [&'static str; 4] = ["eu", "vca", "svv", "schema"];

    /// The built-in profile of this name.
    ///
    /// # Errors
    /// `InvalidArgument` for any other name.
    pub fn named(name: &str) -> Result<Profile> {
        let ivi_2_0 = || SchemaRef::BuiltIn(Schema::ivi_2_0());
        let ivi_1_11 = || SchemaRef::BuiltIn(Schema::ivi_1_11());
        let (name, schemas, codes): (_, _, &[&'static str]) = match name {
            "schema" => ("schema", vec![ivi_2_0(), ivi_1_11()], &[]),
            "eu" => ("eu", vec![ivi_2_0()], &[]),
            "vca" => ("vca", vec![ivi_2_0()], &["g11", "n11"]),
            "svv" => ("svv", vec![ivi_1_11()], &[]),
            other => {
                let known: Vec<String> = Profile::NAMES.iter().map(|name| format!("`{name}`")).collect();
                return Err(Error::new(ErrorKind::InvalidArgument, format!("there is no profile `{other}`"))
                    .with_remedy(format!("use one of {}", known.join(", "))));
            }
        };
        let extra_codes =
            codes.iter().map(|code| ("TypeApprovalCountryCode".into(), (*code).into())).collect();
        let demands = Demands { schemas, extra_codes, limits: Limits::default() };
        let rules = (name != "schema").then(RuleSet::built_in);
        Ok(Profile { name: name.into(), unsigned: false, demands, rules })
    }

    /// A profile of one schema alone, such as one compiled by [`Schema::from_xsd`].
    pub fn of_schema(schema: Schema) -> Profile {
        let schemas = vec![SchemaRef::Compiled(Arc::new(schema))];
        let demands = Demands { schemas, extra_codes: Vec::new(), limits: Limits::default() };
        Profile { name: "schema".into(), unsigned: false, demands, rules: None }
    }

    /// Waives the finding that the signature is missing, and nothing else: for documents that are yet to be signed.
    #[must_use]
    pub fn unsigned(mut self, unsigned: bool) -> Profile {
        self.unsigned = unsigned;
        self
    }

    /// Sets the bounds on what is read.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Profile {
        self.demands.limits = limits;
        self
    }

    /// The content rules, if it has any.
    pub fn rules(&self) -> Option<&RuleSet> {
        self.rules.as_ref()
    }

    /// Replaces the content rules.
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
/// All faults are listed, each once and with its place, in the order of the document. An invalid document is a normal answer; so is
/// input that is no XML. Safe to call from any number of threads.
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
    let mut report = Report::new(validation.version, validation.findings);
    if validation.truncated {
        report.set_truncated();
    }
    if profile.unsigned {
        report.retain(|finding| !crate::ivi::is_missing_signature(finding));
    }
    report
}
