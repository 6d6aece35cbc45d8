//! The first document of a vehicle's next stage.

use serde_json::Value;

use super::correction::unfit;
use super::fields::Fields;
use crate::error::{Error, ErrorKind, Result};
use crate::ivi::{Family, Ivi, Series, parse_approval_number};
use crate::options::Object;

/// What the manufacturer of the next stage gives. What is left out is left empty in the document, for [`crate::validate`] to ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NextStage {
    /// The approval number of the stage; the authority's code and the kind of approval are taken from it.
    pub approval_number: Option<String>,
    /// The date on which that approval, with that extension, was issued (`2026-09-15`).
    pub approval_date: Option<String>,
    /// The type under that approval.
    pub vehicle_type: Option<String>,
    /// The variant.
    pub variant: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// `V` for a completed vehicle, `I` for one that stays incomplete.
    pub completion: Option<String>,
    /// The date on which the stage was done (`2026-10-29`).
    pub manufacture_date: Option<String>,
    /// Who builds the stage.
    pub manufacturer: StageManufacturer,
}

/// Name and address of the manufacturer of a stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StageManufacturer {
    /// The name.
    pub name: Option<String>,
    /// The address: street and number.
    pub address_line_1: Option<String>,
    /// The address: postal code.
    pub address_line_2: Option<String>,
    /// The address: what more there is.
    pub address_line_3: Option<String>,
    /// The place of residence.
    pub place: Option<String>,
    /// The country of residence.
    pub country: Option<String>,
}

impl NextStage {
    /// Reads it from JSON: an object with the names of these fields, each a text; `manufacturer` is an object with its own.
    ///
    /// # Errors
    /// `InvalidArgument` for an unknown name or a value that is no text, naming it.
    pub fn from_json(value: &Value) -> Result<NextStage> {
        const NAMES: [&str; 8] = [
            "approval_number",
            "approval_date",
            "vehicle_type",
            "variant",
            "version",
            "completion",
            "manufacture_date",
            "manufacturer",
        ];
        let Some(stage) = Object::read(value, "", &NAMES)? else { return Ok(NextStage::default()) };
        Ok(NextStage {
            approval_number: stage.text("approval_number")?,
            approval_date: stage.text("approval_date")?,
            vehicle_type: stage.text("vehicle_type")?,
            variant: stage.text("variant")?,
            version: stage.text("version")?,
            completion: stage.text("completion")?,
            manufacture_date: stage.text("manufacture_date")?,
            manufacturer: StageManufacturer::read(&stage)?,
        })
    }
}

impl StageManufacturer {
    fn read(stage: &Object<'_>) -> Result<StageManufacturer> {
        const NAMES: [&str; 6] =
            ["name", "address_line_1", "address_line_2", "address_line_3", "place", "country"];
        let Some(own) = stage.inner("manufacturer", &NAMES)? else { return Ok(StageManufacturer::default()) };
        Ok(StageManufacturer {
            name: own.text("name")?,
            address_line_1: own.text("address_line_1")?,
            address_line_2: own.text("address_line_2")?,
            address_line_3: own.text("address_line_3")?,
            place: own.text("place")?,
            country: own.text("country")?,
        })
    }

    /// Its values in the order of the names that a family has for them.
    fn values(&self) -> [Option<&str>; 6] {
        let Self { name, address_line_1, address_line_2, address_line_3, place, country } = self;
        [name, address_line_1, address_line_2, address_line_3, place, country].map(Option::as_deref)
    }
}

impl Ivi {
    /// Starts the document of the vehicle's next stage, n + 1, from this one of stage n.
    ///
    /// - Kept: the VIN and all data of the vehicle, every table whole.
    /// - New: the reference id, version number 1, the time now; a row for the stage's manufacturer, with the number of the stage and,
    ///   as the previous stage, this document's approval number, type, variant and version (in 1.x these stand in the row of
    ///   the stage that they are of).
    /// - From `stage`, and left empty where it does not say: approval number and its date of issue, type, variant, version, stage of
    ///   completion, date of manufacture, manufacturer. The authority's code and the kind of approval follow from the approval number
    ///   where it tells them.
    /// - Emptied, since they are of the earlier document alone: provisional approval, numbers of a small series, what was completed or
    ///   altered, the EU representative, who signs, the intended country of registration; for a completed vehicle also the couplings that
    ///   can be fitted, which it must not state.
    ///
    /// Give what the stage changed, then validate, sign and send it.
    ///
    /// Source: EUCARIS IVI 2.0 User Manual 1.5; which fields belong to one stage alone is inferred from their meaning.
    ///
    /// # Errors
    /// `InvalidArgument` when `stage.completion` is neither I nor V, or I for a vehicle that is complete; `InvalidDocument` when this
    /// document is of a completed vehicle, after which no stage follows, or lacks what the next stage must state of it.
    pub fn next_stage(&self, stage: &NextStage) -> Result<Ivi> {
        let fields = Fields::of(self.family());
        self.check_completion(fields, stage)?;
        let mut next = self.clone();
        next.forget(fields);
        next.set(fields.reference, &uuid::Uuid::new_v4().to_string())?;
        if self.get(fields.number).is_some() || self.family() == Family::V2 {
            next.set(fields.number, "1")?;
        }
        next.stamp(fields, None)?;
        self.hand_on(fields, &mut next, &stage.manufacturer)?;
        next.identify(fields, stage)?;
        if stage.completion.as_deref() == Some("V") {
            fields.of_incomplete.iter().for_each(|path| _ = next.remove(path));
        }
        Ok(next)
    }

    /// The sequence of stages: I to V, C to V, I to I to V.
    fn check_completion(&self, fields: &Fields, stage: &NextStage) -> Result<()> {
        let own = self.get(fields.completion);
        if own == Some("V") {
            let what = format!("the vehicle is completed ({} is V), and no stage follows", fields.completion);
            return Err(
                unfit(what).with_remedy("start from the document of the incomplete or complete vehicle")
            );
        }
        match (own, stage.completion.as_deref()) {
            (_, None | Some("V")) => Ok(()),
            (Some("C"), Some("I")) => Err(Error::new(
                ErrorKind::InvalidArgument,
                "completion is I, and a complete vehicle (C) does not become incomplete",
            )
            .with_remedy("give V")),
            (_, Some("I")) => Ok(()),
            (_, Some(_)) => Err(Error::new(ErrorKind::InvalidArgument, "completion is neither I nor V")
                .with_remedy("give V for a completed vehicle, I for one that stays incomplete")),
        }
    }

    /// Empties what is of one stage alone.
    fn forget(&mut self, fields: &Fields) {
        let single = [
            fields.completion,
            fields.issue_date,
            fields.manufacture_date,
            fields.authority,
            fields.approval_kind,
            fields.signers,
        ];
        for path in single.iter().chain(&fields.identity).chain(fields.of_one_stage) {
            self.remove(path);
        }
    }

    /// Writes into `next` the row of its manufacturer, and what it states of this stage.
    fn hand_on(&self, fields: &Fields, next: &mut Ivi, manufacturer: &StageManufacturer) -> Result<()> {
        let rows = fields.rows(self);
        let stage = rows.stage();
        let mut row = rows.count + 1;
        // A 1.x document need not have a row of its own.
        let own = match rows.of(stage) {
            Some(own) => own,
            None => {
                next.set(&fields.in_row(row, fields.stage_number), &stage.to_string())?;
                row += 1;
                row - 1
            }
        };
        next.set(&fields.in_row(row, fields.stage_number), &stage.saturating_add(1).to_string())?;
        let stating = if fields.states_previous { row } else { own };
        for (field, source) in fields.stated.iter().zip(fields.identity) {
            match self.get(source) {
                Some(value) => next.set(&fields.in_row(stating, field), value)?,
                None if fields.states_previous => {
                    let error = unfit(format!("{source} is missing, and the next stage must state it"));
                    return Err(error.with_remedy("complete the document of the earlier stage"));
                }
                None => {}
            }
        }
        let paths = std::iter::once(fields.stage_name).chain(fields.address);
        for (path, value) in paths.zip(manufacturer.values()) {
            if let Some(value) = value {
                next.set(&fields.in_row(row, path), value)?;
            }
        }
        Ok(())
    }

    /// Sets what identifies the stage.
    fn identify(&mut self, fields: &Fields, stage: &NextStage) -> Result<()> {
        let [approval, vehicle_type, variant, version] = fields.identity;
        let own = [
            (approval, &stage.approval_number),
            (fields.issue_date, &stage.approval_date),
            (vehicle_type, &stage.vehicle_type),
            (variant, &stage.variant),
            (version, &stage.version),
            (fields.completion, &stage.completion),
            (fields.manufacture_date, &stage.manufacture_date),
        ];
        for (path, value) in own {
            if let Some(value) = value {
                self.set(path, value)?;
            }
        }
        // A number that is none is found by the check of the document.
        let Some(Ok(number)) = stage.approval_number.as_deref().map(parse_approval_number) else {
            return Ok(());
        };
        self.set(fields.authority, &number.authority)?;
        let [unlimited, small, national] = fields.approval_kinds;
        match number.series {
            // What GB and NI approvals are called there is not public.
            Series::Unlimited if number.authority.starts_with('e') => {
                self.set(fields.approval_kind, unlimited)
            }
            Series::Small => self.set(fields.approval_kind, small),
            Series::NationalSmall => self.set(fields.approval_kind, national),
            _ => Ok(()),
        }
    }
}
