//! Where each family keeps what a chain of documents is about.

use std::collections::BTreeMap;

use crate::ivi::document::{Content, Node};
use crate::ivi::{Family, Ivi};

/// The paths of one family.
pub(super) struct Fields {
    pub(super) reference: &'static str,
    pub(super) schema_version: &'static str,
    /// The number and the date-time of the document's version; 1.x need not have them.
    pub(super) number: &'static str,
    pub(super) time: &'static str,
    pub(super) vin: &'static str,
    pub(super) completion: &'static str,
    pub(super) issue_date: &'static str,
    /// The approval's number, and the vehicle's type, variant and version under it.
    pub(super) identity: [&'static str; 4],
    /// The table with a row for each stage, and the name of its rows.
    pub(super) stages: &'static str,
    pub(super) row: &'static str,
    pub(super) stage_number: &'static str,
    pub(super) stage_name: &'static str,
    /// The fields of a row that state `identity` of an earlier stage.
    pub(super) stated: [&'static str; 4],
    /// Whether a row states them of the stage before its own (2.0), or of its own (1.x).
    pub(super) states_previous: bool,
    /// The names of a manufacturer's address in its row: three lines, place, country.
    pub(super) address: [&'static str; 5],
    pub(super) signers: &'static str,
    pub(super) manufacture_date: &'static str,
    /// The authority's code.
    pub(super) authority: &'static str,
    /// The kind of approval, and its codes: unlimited, small and national small series.
    pub(super) approval_kind: &'static str,
    pub(super) approval_kinds: [&'static str; 3],
    /// What a completed vehicle must not state.
    pub(super) of_incomplete: &'static [&'static str],
    /// What else belongs to the document of one stage and is not carried on.
    pub(super) of_one_stage: &'static [&'static str],
}

static V2: Fields = Fields {
    reference: "Header/IviReferenceId",
    schema_version: "Header/IviVersionNumberXsd",
    number: "Header/IviVersionNumber",
    time: "Header/IviVersionDateTime",
    vin: "CocDataGroup/VehicleIdentificationNumber",
    completion: "CocDataGroup/StageOfCompletion",
    issue_date: "CocDataGroup/TypeApprovalIssueDate",
    identity: [
        "CocDataGroup/TypeApprovalNumber",
        "CocDataGroup/Type",
        "CocDataGroup/Variant",
        "CocDataGroup/Version",
    ],
    stages: "CocDataGroup/ManufacturerTable",
    row: "ManufacturerGroup",
    stage_number: "ManufacturerStageNumber",
    stage_name: "ManufacturerName",
    stated: [
        "PreviousStageTypeApprovalNumber",
        "PreviousStageType",
        "PreviousStageVariant",
        "PreviousStageVersion",
    ],
    states_previous: true,
    address: [
        "ManufacturerAddressLine1",
        "ManufacturerAddressLine2",
        "ManufacturerAddressLine3",
        "ManufacturerPlaceOfResidence",
        "ManufacturerCountryOfResidence",
    ],
    signers: "CocDataGroup/SigningAuthorityTable",
    manufacture_date: "CocDataGroup/DateManufactureVehicle",
    authority: "Header/DesignatedTypeApprovalCountry",
    approval_kind: "CocDataGroup/TypeApprovalType",
    approval_kinds: ["EU", "ESS", "NSS"],
    of_incomplete: &["CocDataGroup/MechanicalCouplingCanBeFittedTable"],
    of_one_stage: &[
        "Header/IntendedCountryRegistration",
        "CocDataGroup/ProvisionalTypeApprovalIndicator",
        "CocDataGroup/ProvisionalApprovalTerritoryTable",
        "CocDataGroup/ProductionYearSmallSeries",
        "CocDataGroup/ProductionSequentialNumberSmallSeries",
        "CocDataGroup/CompletedAltered",
        "CocDataGroup/DescriptionCompletedAltered",
        "CocDataGroup/EURepresentativeGroup",
    ],
};

static V1: Fields = Fields {
    reference: "Header/IVIReferenceId",
    schema_version: "Header/VersionNumberXsd",
    number: "Body/CocDataGroup/VersionCoc",
    time: "Body/CocDataGroup/VersionDateIVI",
    vin: "Body/CocDataGroup/VehicleIdentificationNumber",
    completion: "Body/CocDataGroup/StageOfCompletionCode",
    issue_date: "Body/CocDataGroup/TypeApprovalDateOfIssue",
    identity: [
        "Body/CocDataGroup/TypeApprovalNumber",
        "Body/CocDataGroup/Type",
        "Body/CocDataGroup/Variant",
        "Body/CocDataGroup/Version",
    ],
    stages: "Body/CocDataGroup/StageNrOfManufacturingTable",
    row: "StageNrOfManufacturingGroup",
    stage_number: "StageManufacturerNumber",
    stage_name: "StageManufacturerName",
    stated: ["StageEcTypeApprovalNumber", "StageEcType", "StageEcVariant", "StageEcVersion"],
    states_previous: false,
    address: [
        "AddressTable/AddressGroup/AddressLine1",
        "AddressTable/AddressGroup/AddressLine2",
        "AddressTable/AddressGroup/AddressLine3",
        "AddressTable/AddressGroup/PlaceOfResidence",
        "AddressTable/AddressGroup/CountryOfResidence",
    ],
    signers: "Body/CocDataGroup/SigningAuthorityTable",
    manufacture_date: "Body/CocDataGroup/DateOfManufactureVeh",
    authority: "Body/CocDataGroup/NumberOfTheMemberState",
    approval_kind: "Body/CocDataGroup/TypeApprovalTypeCode",
    approval_kinds: ["EC", "KS", "NKS"],
    of_incomplete: &[],
    of_one_stage: &[
        "Body/CocDataGroup/ProvisionalApprovalIndicator",
        "Body/CocDataGroup/ProductionYear",
        "Body/CocDataGroup/ProductionSequentialNumber",
        "Body/CocDataGroup/IndividualApprovalTypeCode",
        "Body/CocDataGroup/DateOfApplicationIndividualApp",
        "Body/CocDataGroup/IndividualApprovalNumber",
        "Body/CocDataGroup/IndividualApprovalVersionNr",
        "Body/CocDataGroup/CompletedAlteredCode",
        "Body/CocDataGroup/DescriptionOfCompletion",
        "Body/CocDataGroup/RevisionDate",
        "Body/CocDataGroup/IntendedCountryOfRegistrCode",
    ],
};

impl Fields {
    pub(super) fn of(family: Family) -> &'static Fields {
        match family {
            Family::V1 => &V1,
            Family::V2 => &V2,
        }
    }

    /// The path of a field in the row at `index` (from 1) of the table of stages.
    pub(super) fn in_row(&self, index: usize, field: &str) -> String {
        format!("{}/{}[{index}]/{field}", self.stages, self.row)
    }

    /// The rows of the stages that a document states.
    pub(super) fn rows(&self, document: &Ivi) -> Rows {
        let rows = document.find(self.stages).map(Node::children).unwrap_or_default();
        let mut indices = BTreeMap::new();
        for (index, row) in rows.iter().enumerate() {
            if let Some(Content::Value(number)) = row.child(self.stage_number).map(|field| &field.content)
                && let Ok(number) = number.parse()
            {
                indices.entry(number).or_insert(index + 1);
            }
        }
        Rows { indices, count: rows.len() }
    }
}

/// The rows of the table of stages.
pub(super) struct Rows {
    /// For each stage the index of its row, from 1.
    indices: BTreeMap<u32, usize>,
    /// How many rows there are.
    pub(super) count: usize,
}

impl Rows {
    /// The index of a stage's row, from 1.
    pub(super) fn of(&self, stage: u32) -> Option<usize> {
        self.indices.get(&stage).copied()
    }

    /// The stage that the document is of: the greatest that it has a row for. A vehicle built in one stage is of stage 1, and 1.x
    /// need not say so.
    pub(super) fn stage(&self) -> u32 {
        self.indices.last_key_value().map_or(1, |(stage, _)| *stage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn every_path_is_known_to_the_schema() {
        for (family, data) in [(Family::V1, r#"{"Body": {}}"#), (Family::V2, r#"{"CocDataGroup": {}}"#)] {
            let mut document = Ivi::from_json(data.as_bytes()).unwrap();
            let fields = Fields::of(family);
            let rows = [fields.stage_number, fields.stage_name]
                .into_iter()
                .chain(fields.stated)
                .chain(fields.address);
            let rows: Vec<String> = rows.map(|name| fields.in_row(1, name)).collect();
            let own = [
                fields.reference,
                fields.schema_version,
                fields.number,
                fields.time,
                fields.vin,
                fields.completion,
                fields.issue_date,
                fields.manufacture_date,
                fields.authority,
                fields.approval_kind,
                fields.stages,
                fields.signers,
            ];
            let lists = fields.identity.iter().chain(fields.of_one_stage).chain(fields.of_incomplete);
            for path in own.iter().chain(lists).copied().chain(rows.iter().map(String::as_str)) {
                // A group takes no value, but is known.
                if let Err(error) = document.set(path, "x") {
                    assert_eq!(error.kind(), ErrorKind::WrongType, "{error}");
                }
            }
        }
    }
}
