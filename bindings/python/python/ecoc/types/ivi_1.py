"""The data of an IVI 1.11 document, group by group.

Written from the schema that ecoc embeds by `ECOC_UPDATE=1 cargo test --workspace --test types`, not by hand.

A class that bears the name of a group is what `Ivi.to_dict` gives of a valid document. Its twin that ends in `Input`
is what `Ivi.from_dict` takes: numbers also as text, indicators also as "Y" and "N", dates also as ISO text, and every
field may be left out or None, since a document may be built bit by bit; what the schema requires is for
`ecoc.validate` to ask for. The schema states no units, so none are given here.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, TypeAlias, final

from ecoc.types._values import Day, Indicator, Moment, NotRequired, Number, TypedDict

AdditionalCouplingPointsCode: TypeAlias = Literal["Y", "N"] | Literal["O"]

AdditionalFuelCode: TypeAlias = (
    Literal[
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        30,
        35,
        36,
        37,
        38,
        40,
        41,
        42,
        43,
        44,
        45,
        46,
        47,
        50,
        55,
        60,
        61,
        62,
        63,
        64,
        65,
        66,
        67,
        68,
        69,
        70,
        71,
        72,
        81,
        82,
        83,
        84,
        85,
        86,
        87,
        90,
    ]
    | Literal[91]
)

AdditionalFuelCodeInput: TypeAlias = (
    Literal[
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        30,
        35,
        36,
        37,
        38,
        40,
        41,
        42,
        43,
        44,
        45,
        46,
        47,
        50,
        55,
        60,
        61,
        62,
        63,
        64,
        65,
        66,
        67,
        68,
        69,
        70,
        71,
        72,
        81,
        82,
        83,
        84,
        85,
        86,
        87,
        90,
        91,
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "30",
        "35",
        "36",
        "37",
        "38",
        "40",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "47",
        "50",
        "55",
        "60",
        "61",
        "62",
        "63",
        "64",
        "65",
        "66",
        "67",
        "68",
        "69",
        "70",
        "71",
        "72",
        "81",
        "82",
        "83",
        "84",
        "85",
        "86",
        "87",
        "90",
    ]
    | Literal["91"]
)

AdditionalVehCat23WheelCode: TypeAlias = Literal["A", "B", "C"] | Literal["D"]

AddressTypeCode: TypeAlias = Literal["APP", "BVM", "CUS", "IAA", "MRP", "PSM"] | Literal["SSM"]

AdvancedBrakingSystemCode: TypeAlias = Literal["ABS", "CBS", "NON"] | Literal["ACB"]

AdvancedSafetySystemCode: TypeAlias = (
    Literal[
        "AEBS",
        "ELKS",
        "ISA",
        "DDAW",
        "EDR",
        "AIF",
        "ESS",
        "TPMS",
        "ADDW",
        "DAM",
        "ADS",
        "eCall",
        "BSIS",
        "Platooning",
        "CDCF",
    ]
    | Literal["LDWS"]
)

AerodynamicVehCode: TypeAlias = Literal["F", "R", "B"] | Literal["N"]

AntilockBrakeSysInd: TypeAlias = Literal["Y", "N"] | Literal["O"]

ApprovalTerritoryCountryCode: TypeAlias = (
    Literal[
        "A",
        "AL",
        "AM",
        "AND",
        "AX",
        "AZ",
        "B",
        "BG",
        "BIH",
        "BY",
        "CH",
        "CY",
        "CZ",
        "D",
        "DK",
        "E",
        "EST",
        "F",
        "FIN",
        "FL",
        "FO",
        "GB",
        "GBA",
        "GBG",
        "GBJ",
        "GBM",
        "GBZ",
        "GE",
        "GR",
        "H",
        "HR",
        "I",
        "IRL",
        "IS",
        "L",
        "LT",
        "LV",
        "M",
        "MC",
        "MD",
        "MK",
        "MNE",
        "N",
        "NL",
        "P",
        "PL",
        "RO",
        "RSM",
        "RUS",
        "S",
        "SK",
        "SLO",
        "SRB",
        "TR",
        "UA",
    ]
    | Literal["V"]
)

ArrangementOfCylindersCode: TypeAlias = Literal["LI", "O", "R", "S", "V"] | Literal["W"]

AutomatedVehCode: TypeAlias = Literal["NON", "AUT"] | Literal["FUL"]

BeltForceLimiterInd: TypeAlias = Literal["Y", "N"] | Literal["O"]

BeltPreloadDeviceInd: TypeAlias = Literal["Y", "N"] | Literal["O"]

BrakedTypeTrailCode: TypeAlias = Literal["BRK", "CSB", "HDB", "INB", "IPB", "PNB", "PNH", "UNB"] | Literal["UND"]

BrakingTransmissionTechnCode: TypeAlias = Literal["PNE", "HYD"] | Literal["BOT"]

BrakingTypePowerAssistCode: TypeAlias = Literal["WPT", "PAT"] | Literal["FPT"]

BrakingTypePrincipalCode: TypeAlias = Literal["MEC", "HYD", "BOT", "PNE"] | Literal["HDA"]

CategorySubCatEngine: TypeAlias = (
    Literal[
        "NRE-v-1",
        "NRE-v-2",
        "NRE-v-3",
        "NRE-v-4",
        "NRE-v-5",
        "NRE-v-6",
        "NRE-v-7",
        "NRE-c-1",
        "NRE-c-2",
        "NRE-c-3",
        "NRE-c-4",
        "NRE-c-5",
        "NRE-c-6",
        "NRG-v-1",
        "NRG-c-1",
        "NRS-vr-1a",
        "NRS-vr-1b",
        "NRS-vi-1a",
        "NRS-vi-1b",
        "NRS-v-2a",
        "NRS-v-2b",
        "NRS-v-3",
    ]
    | Literal["ATS-v-1"]
)

ClassOfHybridVehicleCode: TypeAlias = Literal["OVC-HEV", "NOVC-HEV", "OVC-FCHV"] | Literal["NOVC-FCHV"]

ClassOfVehicleCode: TypeAlias = Literal["I", "II", "III", "A"] | Literal["B"]

CodeForBodywork: TypeAlias = (
    Literal[
        "AA",
        "AB",
        "AC",
        "AD",
        "AE",
        "AF",
        "AG",
        "BA",
        "BB",
        "BC",
        "BD",
        "BE",
        "BX",
        "CA",
        "CB",
        "CC",
        "CD",
        "CE",
        "CF",
        "CG",
        "CH",
        "CI",
        "CJ",
        "CK",
        "CL",
        "CM",
        "CO",
        "CP",
        "CQ",
        "CR",
        "CS",
        "CT",
        "CU",
        "CV",
        "CW",
        "CX",
        "DA",
        "DB",
        "DC",
        "DE",
        "DF",
        "DG",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SF",
        "SG",
        "SH",
        "SJ",
    ]
    | Literal["SK"]
)

CodeForBodyworkSpecPurpVeh: TypeAlias = (
    Literal[
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SF",
        "SG",
        "SH",
        "SJ",
        "SK",
        "SL",
    ]
    | Literal["SM"]
)

CompletedAlteredCode: TypeAlias = Literal["A", "B"] | Literal["C"]

CrawlerUndercarriageConfigCode: TypeAlias = Literal["STF", "STR", "TFR"] | Literal["CTT"]

DriverSeatTypeCategClassCode: TypeAlias = Literal["I", "II"] | Literal["III"]

DriverSeatTypeCategoryCode: TypeAlias = Literal["A"] | Literal["B"]

DrivingCycleClassCode: TypeAlias = Literal["3a", "1", "2"] | Literal["3b"]

DrivingDirectionCode: TypeAlias = Literal["F"] | Literal["R"]

DualFuelType: TypeAlias = Literal["Type 1A", "Type 1B", "Type 2A", "Type 2B"] | Literal["Type 3B"]

ElectricVehicleConfigurCode: TypeAlias = Literal["P", "H"] | Literal["M"]

ElectronicBrakingSystemCode: TypeAlias = Literal["Y", "N"] | Literal["O"]

EngineCycleCode: TypeAlias = Literal["2ST", "4ST", "ROT"] | Literal["OTH"]

ExhaustEmissionLevelEuro: TypeAlias = (
    Literal[
        "EURO 0",
        "EURO 1",
        "EURO 2",
        "EURO 3",
        "EURO 4",
        "EURO 5",
        "EURO 5+",
        "EURO 5 A",
        "EURO 5 B",
        "EURO 5 C",
        "EURO 5 D",
        "EURO 5 E",
        "EURO 5 F",
        "EURO 5 G",
        "EURO 5 H",
        "EURO 5 I",
        "EURO 5 J",
        "EURO 5 K",
        "EURO 5 L",
        "EURO 5 M",
        "EURO 6",
        "EURO 6 AA",
        "EURO 6 AB",
        "EURO 6 AC",
        "EURO 6 AD",
        "EURO 6 AE",
        "EURO 6 AF",
        "EURO 6 AG",
        "EURO 6 AH",
        "EURO 6 AI",
        "EURO 6 AJ",
        "EURO 6 AK",
        "EURO 6 AL",
        "EURO 6 AM",
        "EURO 6 AN",
        "EURO 6 AO",
        "EURO 6 AP",
        "EURO 6 AQ",
        "EURO 6 AR",
        "EURO 6 BA",
        "EURO 6 BB",
        "EURO 6 BC",
        "EURO 6 BG",
        "EURO 6 BH",
        "EURO 6 BI",
        "EURO 6 CG",
        "EURO 6 CH",
        "EURO 6 CI",
        "EURO 6 DG",
        "EURO 6 EA",
        "EURO 6 EB",
        "EURO 6 EC",
        "EURO 6 N",
        "EURO 6 O",
        "EURO 6 P",
        "EURO 6 PLN",
        "EURO 6 Q",
        "EURO 6 R",
        "EURO 6 S",
        "EURO 6 T",
        "EURO 6 U",
        "EURO 6 V",
        "EURO 6 W",
        "EURO 6 X",
        "EURO 6 Y",
        "EURO 6 ZA",
        "EURO 6 ZB",
        "EURO 6 ZC",
        "EURO 6 ZD",
        "EURO 6 ZE",
        "EURO 6 ZF",
        "EURO 6 ZG",
        "EURO 6 ZH",
        "EURO 6 ZI",
        "EURO 6 ZJ",
        "EURO 6 ZK",
        "EURO 6 ZL",
        "EURO V G",
        "EURO V K",
        "EEV",
        "EEV K",
        "EURO I",
        "EURO II",
        "EURO III",
        "EURO IV",
        "EURO V",
        "EURO VI",
        "EURO VI A",
        "EURO VI B",
        "EURO VI C",
        "EURO VI D",
        "EURO VI E",
        "AX",
        "AY",
        "AZ",
        "ZX",
        "ZY",
        "ZZ",
        "EURO 7 TL",
        "EURO 7 TE",
        "EURO 7 TS",
    ]
    | Literal["EURO 7 TT"]
)

FamilyIdentifierCode: TypeAlias = Literal["IP", "RL", "RM", "PR", "ATCT", "EV"] | Literal["PEMS"]

FiscPowOrNatCodeNrsCountryCode: TypeAlias = (
    Literal[
        "A",
        "AL",
        "AM",
        "AND",
        "AX",
        "AZ",
        "B",
        "BG",
        "BIH",
        "BY",
        "CH",
        "CY",
        "CZ",
        "D",
        "DK",
        "E",
        "EST",
        "F",
        "FIN",
        "FL",
        "FO",
        "GB",
        "GBA",
        "GBG",
        "GBJ",
        "GBM",
        "GBZ",
        "GE",
        "GR",
        "H",
        "HR",
        "I",
        "IRL",
        "IS",
        "L",
        "LT",
        "LV",
        "M",
        "MC",
        "MD",
        "MK",
        "MNE",
        "N",
        "NL",
        "P",
        "PL",
        "RO",
        "RSM",
        "RUS",
        "S",
        "SK",
        "SLO",
        "SRB",
        "TR",
        "UA",
    ]
    | Literal["V"]
)

FrontAirbagInd: TypeAlias = Literal["Y", "N"] | Literal["O"]

FuelCode: TypeAlias = (
    Literal[
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        30,
        35,
        36,
        37,
        38,
        40,
        41,
        42,
        43,
        44,
        45,
        46,
        47,
        50,
        55,
        60,
        61,
        62,
        63,
        64,
        65,
        66,
        67,
        68,
        69,
        70,
        71,
        72,
        81,
        82,
        83,
        84,
        85,
        86,
        87,
        90,
    ]
    | Literal[91]
)

FuelCodeInput: TypeAlias = (
    Literal[
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        30,
        35,
        36,
        37,
        38,
        40,
        41,
        42,
        43,
        44,
        45,
        46,
        47,
        50,
        55,
        60,
        61,
        62,
        63,
        64,
        65,
        66,
        67,
        68,
        69,
        70,
        71,
        72,
        81,
        82,
        83,
        84,
        85,
        86,
        87,
        90,
        91,
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "30",
        "35",
        "36",
        "37",
        "38",
        "40",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "47",
        "50",
        "55",
        "60",
        "61",
        "62",
        "63",
        "64",
        "65",
        "66",
        "67",
        "68",
        "69",
        "70",
        "71",
        "72",
        "81",
        "82",
        "83",
        "84",
        "85",
        "86",
        "87",
        "90",
    ]
    | Literal["91"]
)

FuelTankFuelCode: TypeAlias = (
    Literal[
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        30,
        35,
        36,
        37,
        38,
        40,
        41,
        42,
        43,
        44,
        45,
        46,
        47,
        50,
        55,
        60,
        61,
        62,
        63,
        64,
        65,
        66,
        67,
        68,
        69,
        70,
        71,
        72,
        81,
        82,
        83,
        84,
        85,
        86,
        87,
        90,
    ]
    | Literal[91]
)

FuelTankFuelCodeInput: TypeAlias = (
    Literal[
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        30,
        35,
        36,
        37,
        38,
        40,
        41,
        42,
        43,
        44,
        45,
        46,
        47,
        50,
        55,
        60,
        61,
        62,
        63,
        64,
        65,
        66,
        67,
        68,
        69,
        70,
        71,
        72,
        81,
        82,
        83,
        84,
        85,
        86,
        87,
        90,
        91,
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "30",
        "35",
        "36",
        "37",
        "38",
        "40",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "47",
        "50",
        "55",
        "60",
        "61",
        "62",
        "63",
        "64",
        "65",
        "66",
        "67",
        "68",
        "69",
        "70",
        "71",
        "72",
        "81",
        "82",
        "83",
        "84",
        "85",
        "86",
        "87",
        "90",
    ]
    | Literal["91"]
)

FuelTypeCode: TypeAlias = Literal["M", "B", "F", "T"] | Literal["D"]

FuelingArrangementCode: TypeAlias = Literal["D1A", "D1B", "D2A", "D2B", "D3B", "G"] | Literal["L"]

GearboxTypeCode: TypeAlias = Literal["A", "C", "D", "F", "G", "H", "M", "O", "S"] | Literal["W"]

HeadAirbagInd: TypeAlias = Literal["Y", "N"] | Literal["O"]

IndividualApprovalTypeCode: TypeAlias = Literal["B", "H"] | Literal["N"]

IntendedCountryOfRegistrCode: TypeAlias = (
    Literal[
        "A",
        "AL",
        "AM",
        "AND",
        "AX",
        "AZ",
        "B",
        "BG",
        "BIH",
        "BY",
        "CH",
        "CY",
        "CZ",
        "D",
        "DK",
        "E",
        "EST",
        "F",
        "FIN",
        "FL",
        "FO",
        "GB",
        "GBA",
        "GBG",
        "GBJ",
        "GBM",
        "GBZ",
        "GE",
        "GR",
        "H",
        "HR",
        "I",
        "IRL",
        "IS",
        "L",
        "LT",
        "LV",
        "M",
        "MC",
        "MD",
        "MK",
        "MNE",
        "N",
        "NL",
        "P",
        "PL",
        "RO",
        "RSM",
        "RUS",
        "S",
        "SK",
        "SLO",
        "SRB",
        "TR",
        "UA",
    ]
    | Literal["V"]
)

LocOfTheStatutoryPlatesCode: TypeAlias = (
    Literal[
        "A0",
        "A1",
        "A2",
        "A3",
        "A4",
        "A5",
        "A6",
        "A7",
        "A8",
        "A9",
        "B0",
        "B1",
        "B2",
        "B3",
        "B4",
        "B5",
        "B6",
        "B7",
        "B8",
        "B9",
        "C0",
        "C1",
        "D4",
        "D5",
        "D7",
        "D8",
        "E1",
        "E2",
        "E3",
        "E4",
        "E5",
        "E6",
        "E7",
        "E8",
        "E9",
        "F0",
        "F1",
        "F2",
        "F3",
        "F4",
        "F5",
        "F6",
        "F7",
        "F8",
        "F9",
        "G1",
        "G2",
        "G3",
        "G4",
        "G5",
        "G6",
        "G7",
        "G8",
        "G9",
        "H0",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "H7",
        "H8",
        "H9",
        "I0",
        "I1",
        "I2",
        "I3",
        "I4",
        "I5",
        "I6",
        "I7",
        "I8",
        "I9",
        "J0",
    ]
    | Literal["J1"]
)

LocationOfTheCouplingCode: TypeAlias = Literal["F"] | Literal["R"]

LocationOfTheVinCode: TypeAlias = (
    Literal[
        "A0",
        "A1",
        "A2",
        "A3",
        "A4",
        "A5",
        "A6",
        "A7",
        "A8",
        "A9",
        "B0",
        "B1",
        "B2",
        "B3",
        "B4",
        "B5",
        "B6",
        "B7",
        "B8",
        "B9",
        "C0",
        "C1",
        "C2",
        "C3",
        "C4",
        "C5",
        "C6",
        "C7",
        "C8",
        "C9",
        "D0",
        "D1",
        "D2",
        "D3",
        "D4",
        "D5",
        "D6",
        "D7",
        "D8",
        "D9",
        "E1",
        "E2",
        "E3",
        "E4",
        "E5",
        "E6",
        "E7",
        "E8",
        "E9",
        "F1",
        "F2",
        "F3",
        "F4",
        "F5",
        "F6",
        "F7",
        "F8",
        "F9",
        "G1",
        "G2",
        "G3",
        "G4",
        "G5",
        "G6",
        "G7",
        "G8",
        "G9",
    ]
    | Literal["H0"]
)

LowerAirbagInd: TypeAlias = Literal["Y", "N"] | Literal["O"]

MaxPermLadenMassAxleCountrCode: TypeAlias = (
    Literal[
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GB",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
    ]
    | Literal["SK"]
)

MaxPermLadenMassAxleGrCCode: TypeAlias = (
    Literal[
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GB",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
    ]
    | Literal["SK"]
)

MaxPermLadenMassAxleGrMStateNr: TypeAlias = (
    Literal[
        "e1",
        "e2",
        "e3",
        "e4",
        "e5",
        "e6",
        "e7",
        "e8",
        "e9",
        "e11",
        "e12",
        "e13",
        "e17",
        "e18",
        "e19",
        "e20",
        "e21",
        "e23",
        "e24",
        "e25",
        "e26",
        "e27",
        "e29",
        "e32",
        "e34",
        "e36",
        "e49",
    ]
    | Literal["e50"]
)

MaxPermLadenMassAxleMemStateNr: TypeAlias = (
    Literal[
        "e1",
        "e2",
        "e3",
        "e4",
        "e5",
        "e6",
        "e7",
        "e8",
        "e9",
        "e11",
        "e12",
        "e13",
        "e17",
        "e18",
        "e19",
        "e20",
        "e21",
        "e23",
        "e24",
        "e25",
        "e26",
        "e27",
        "e29",
        "e32",
        "e34",
        "e36",
        "e49",
    ]
    | Literal["e50"]
)

MaxPermMassNatTraffCountryCode: TypeAlias = (
    Literal[
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GB",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
    ]
    | Literal["SK"]
)

MaxPermMassNatTraffMemStateNr: TypeAlias = (
    Literal[
        "e1",
        "e2",
        "e3",
        "e4",
        "e5",
        "e6",
        "e7",
        "e8",
        "e9",
        "e11",
        "e12",
        "e13",
        "e17",
        "e18",
        "e19",
        "e20",
        "e21",
        "e23",
        "e24",
        "e25",
        "e26",
        "e27",
        "e29",
        "e32",
        "e34",
        "e36",
        "e49",
    ]
    | Literal["e50"]
)

MethodOfAffixEngineIdentNumber: TypeAlias = Literal["A1", "A2", "A3"] | Literal["A4"]

MethodOfAttachmStatPlatesCode: TypeAlias = Literal["A1", "A2", "A3"] | Literal["A4"]

MetricImperialSpeedometerCode: TypeAlias = Literal["M", "I"] | Literal["B"]

NEDCVerificationFactor: TypeAlias = Literal[0] | Literal[1]

NEDCVerificationFactorInput: TypeAlias = Literal[0, 1, "0"] | Literal["1"]

NumberForBodywork: TypeAlias = (
    Literal[
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
    ]
    | Literal[99]
)

NumberForBodyworkInput: TypeAlias = (
    Literal[
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        13,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        27,
        28,
        29,
        30,
        31,
        32,
        99,
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
        "10",
        "11",
        "12",
        "13",
        "14",
        "15",
        "16",
        "17",
        "18",
        "19",
        "20",
        "21",
        "22",
        "23",
        "24",
        "25",
        "26",
        "27",
        "28",
        "29",
        "30",
        "31",
        "32",
    ]
    | Literal["99"]
)

NumberOfTheMemberState: TypeAlias = (
    Literal[
        "e1",
        "e2",
        "e3",
        "e4",
        "e5",
        "e6",
        "e7",
        "e8",
        "e9",
        "e11",
        "e12",
        "e13",
        "e17",
        "e18",
        "e19",
        "e20",
        "e21",
        "e23",
        "e24",
        "e25",
        "e26",
        "e27",
        "e29",
        "e32",
        "e34",
        "e36",
        "e49",
    ]
    | Literal["e50"]
)

OdometerReadingUnitCode: TypeAlias = Literal["K"] | Literal["M"]

OdometerUnitCode: TypeAlias = Literal["K", "M"] | Literal["B"]

PositionRollOverHoopCode: TypeAlias = Literal["F", "R"] | Literal["M"]

PrimaryColourCode: TypeAlias = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9] | Literal[10]

PrimaryColourCodeInput: TypeAlias = (
    Literal[
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
    ]
    | Literal["10"]
)

ProtectHazardSubstCabineCateg: TypeAlias = Literal["2", "3"] | Literal["4"]

ProtectStructLockingMechnCode: TypeAlias = Literal["MAN"] | Literal["AUT"]

ProtectStructurePositionCode: TypeAlias = Literal["F", "R"] | Literal["FR"]

ProtectiveStructFoldAssistCode: TypeAlias = Literal["NA", "PA"] | Literal["FA"]

ProtectiveStructureApplicCode: TypeAlias = Literal["FOR", "NOF"] | Literal["NFF"]

ProtectiveStructureCode: TypeAlias = Literal["ROPS", "FOPS"] | Literal["OPS"]

ProtectiveStructureEquipmCode: TypeAlias = Literal["CMP", "OPT"] | Literal["STD"]

ProtectiveStructureFoldablCode: TypeAlias = Literal["FD"] | Literal["FX"]

ProtectiveStructureFoldingCode: TypeAlias = Literal["WIT"] | Literal["EXT"]

ProtectiveStructureRopsByCode: TypeAlias = Literal["CAB", "FRA"] | Literal["ROL"]

PtoLocationCode: TypeAlias = Literal["F", "R"] | Literal["O"]

PtoTypeCode: TypeAlias = Literal["MPT"] | Literal["SPT"]

RearRegistrationPlateCode: TypeAlias = Literal["H"] | Literal["L"]

RecomTyrePressureLoadCode: TypeAlias = Literal["E", "H"] | Literal["F"]

RecomTyrePressureUseCode: TypeAlias = Literal["OFR"] | Literal["ONR"]

RegulActApprovalCode: TypeAlias = Literal["E", "F", "I", "N"] | Literal["T"]

RightLeftHandTrafficCode: TypeAlias = Literal["R", "L"] | Literal["B"]

RollingResistanceClassCode: TypeAlias = Literal["A", "B", "C", "D", "E", "F"] | Literal["G"]

SeatingPositionConfigCode: TypeAlias = Literal["SAD"] | Literal["SEA"]

SecondaryColourCode: TypeAlias = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9] | Literal[10]

SecondaryColourCodeInput: TypeAlias = (
    Literal[
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9",
    ]
    | Literal["10"]
)

SideAirbagInd: TypeAlias = Literal["Y", "N"] | Literal["O"]

StageOfCompletionCode: TypeAlias = Literal["C", "I"] | Literal["V"]

SteeringCategoryCode: TypeAlias = Literal["DIFF", "ELEC", "ELEC-HYD", "HYDR", "MAN", "POW"] | Literal["SERVO"]

SubFuelType: TypeAlias = Literal["U", "RH", "RL"] | Literal["LNG"]

TestCycleNRSC: TypeAlias = Literal["C1", "C2", "D2", "E2", "E3", "F", "G1", "G2", "G3"] | Literal["H"]

TestCycleNRTC: TypeAlias = Literal["NRTC"] | Literal["LSI-NRTC"]

ThreePointLiftingMechanismCode: TypeAlias = Literal["FRM", "REM", "BFR"] | Literal["INX"]

TrailerBrakeConnectTechCode: TypeAlias = Literal["ELEC", "HYD", "PNEU"] | Literal["CPE"]

TrailerBrakeConnectTypeCode: TypeAlias = Literal["1L", "2L"] | Literal["NON"]

TrailerBrakeConnectionsCode: TypeAlias = (
    Literal[
        "1LD",
        "2LD",
        "CPE",
        "ELC",
        "HYD",
        "INE",
        "MEC",
        "PNE",
    ]
    | Literal["NON"]
)

TypeApprovalTypeCode: TypeAlias = Literal["NAT", "NKS", "KS", "EC"] | Literal["IND"]

TypeOfBrakingVehicleCode: TypeAlias = Literal["UNB", "INB", "CNB", "SCB", "HDB"] | Literal["PNB"]

TypeOfMaterialOnTrackShoesCode: TypeAlias = Literal["RTC", "STC"] | Literal["RPC"]

TypeOfRollOverHoopCode: TypeAlias = Literal["FD"] | Literal["FX"]

TypeOfTyre: TypeAlias = (
    Literal[
        "AL",
        "AS",
        "MC",
        "MS",
        "MSE",
        "MSS",
        "MST",
        "PAX",
        "RF",
        "RFMS",
        "S",
        "XL",
        "XLMS",
        "MCMS",
    ]
    | Literal["MCRF"]
)

TypeTrailerCode: TypeAlias = Literal["DA", "DB", "DC", "DE"] | Literal["UD"]

TyreCategoryCode: TypeAlias = Literal["C1", "C2"] | Literal["C3"]

TyreClassificationCode: TypeAlias = (
    Literal[
        "F-1",
        "F-2",
        "F-3",
        "G-1",
        "G-2",
        "G-3",
        "I-1",
        "I-2",
        "I-3",
        "I-4",
        "I-5",
        "I-6",
        "LS-1",
        "LS-2",
        "LS-3",
        "LS-4",
        "R-1",
        "R-2",
        "R-3",
    ]
    | Literal["R-4"]
)

TyrePlyRatingNumber: TypeAlias = Literal[2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22] | Literal[24]

TyrePlyRatingNumberInput: TypeAlias = (
    Literal[
        2,
        4,
        6,
        8,
        10,
        12,
        14,
        16,
        18,
        20,
        22,
        24,
        "2",
        "4",
        "6",
        "8",
        "10",
        "12",
        "14",
        "16",
        "18",
        "20",
        "22",
    ]
    | Literal["24"]
)

TyreTubeTypeCode: TypeAlias = Literal["TL"] | Literal["TT"]

VehicleCategoryCode: TypeAlias = (
    Literal[
        "C1",
        "C1a",
        "C1b",
        "C2",
        "C2a",
        "C2b",
        "C3",
        "C3a",
        "C3b",
        "C4.1",
        "C4.1a",
        "C4.1b",
        "C4.2",
        "C4.2a",
        "C4.2b",
        "C4.3",
        "C4.3a",
        "C4.3b",
        "C5",
        "L1e",
        "L1e-A",
        "L1e-B",
        "L2e",
        "L2e-P",
        "L2e-U",
        "L3e",
        "L3e-A1",
        "L3e-A1E",
        "L3e-A1T",
        "L3e-A2",
        "L3e-A2E",
        "L3e-A2T",
        "L3e-A3",
        "L3e-A3E",
        "L3e-A3T",
        "L4e",
        "L4e-A1",
        "L4e-A2",
        "L4e-A3",
        "L5e",
        "L5e-A",
        "L5e-B",
        "L6e",
        "L6e-A",
        "L6e-BP",
        "L6e-BU",
        "L7e",
        "L7e-A1",
        "L7e-A2",
        "L7e-B1",
        "L7e-B2",
        "L7e-CP",
        "L7e-CU",
        "M1",
        "M1G",
        "M1GS",
        "M1S",
        "M2",
        "M2G",
        "M2GS",
        "M2S",
        "M3",
        "M3G",
        "M3GS",
        "M3S",
        "N1",
        "N1G",
        "N1GS",
        "N1S",
        "N2",
        "N2G",
        "N2GS",
        "N2S",
        "N3",
        "N3G",
        "N3GS",
        "N3S",
        "O1",
        "O1S",
        "O2",
        "O2S",
        "O3",
        "O3S",
        "O4",
        "O4S",
        "R1a",
        "R1b",
        "R2a",
        "R2b",
        "R3a",
        "R3b",
        "R4a",
        "R4b",
        "S1a",
        "S1b",
        "S2a",
        "S2b",
        "T1",
        "T1a",
        "T1b",
        "T2",
        "T2a",
        "T2b",
        "T3",
        "T3a",
        "T3b",
        "T4.1",
        "T4.1a",
        "T4.1b",
        "T4.2",
        "T4.2a",
        "T4.2b",
        "T4.3",
        "T4.3a",
        "T4.3b",
    ]
    | Literal["T5"]
)

VehicleSubgroupGroup: TypeAlias = (
    Literal[
        "4-UD",
        "4-RD",
        "4-LH",
        "9-RD",
        "9-LH",
        "5-RD",
        "5-LH",
        "10-RD",
        "10-LH",
        "P31 SD",
        "P31 DD",
        "P32 SD",
        "P32 DD",
        "P33 SD",
        "P33 DD",
        "P34 SD",
        "P34 DD",
        "P35 SD",
        "P35 DD",
        "P36 SD",
        "P36 DD",
        "P37 SD",
        "P37 DD",
        "P38 SD",
        "P38 DD",
        "P39 SD",
        "P39 DD",
        "P40 SD",
        "P40 DD",
        "1",
        "2",
        "3",
        "11",
        "12",
        "16",
        "53",
        "54",
        "111",
        "112",
        "113",
        "121",
        "122",
        "123",
        "124",
        "125",
        "126",
        "131",
        "132",
        "133",
        "421",
        "422",
        "423",
        "431",
        "432",
        "433",
        "611",
        "612",
        "621",
        "622",
        "623",
        "624",
        "625",
        "631",
        "632",
        "633",
        "10v",
        "111v",
        "112v",
        "11v",
        "121v",
        "122v",
        "123v",
        "124v",
        "12v",
        "131v",
        "132v",
        "16v",
        "1s",
        "1sv",
        "1v",
        "2v",
        "31-DD",
        "31-L1",
        "31-L2",
        "31-LF",
        "32-C2",
        "32-C3",
        "32-DD",
        "33-DD",
        "33-L1",
        "33-L2",
        "33-LF",
        "34-C2",
        "34-C3",
        "34-DD",
        "35-FE",
        "39-FE",
        "3v",
        "421v",
        "422v",
        "431v",
        "432v",
        "4v",
        "53v",
        "5v",
        "611v",
        "612v",
        "621v",
        "622v",
        "623v",
        "624v",
        "631v",
        "632v",
    ]
    | Literal["9v"]
)

VersionNumberXsd: TypeAlias = (
    Literal[
        "1.1",
        "1.2",
        "1.3",
        "1.3.1",
        "1.4",
        "1.5",
        "1.6",
        "1.7",
        "1.8",
        "1.8.1",
        "1.8.2",
        "1.9",
        "1.10",
    ]
    | Literal["1.11"]
)

WorkingPrincipleCode: TypeAlias = (
    Literal[
        "C2",
        "C4",
        "CA",
        "CI",
        "DF",
        "E2",
        "E4",
        "EC",
        "EE",
        "EF",
        "EP",
        "ER",
        "IC",
        "IE",
        "PI",
    ]
    | Literal["TB"]
)


class Header(TypedDict):
    """`Header` as it is given.

    At `Header`.
    """

    IVIReferenceId: str
    """At most 36 characters. Required."""
    VersionNumberXsd: NotRequired[VersionNumberXsd]
    """One of 14 codes. Optional."""


class HeaderInput(TypedDict, total=False):
    """`Header` as it is taken.

    At `Header`.
    """

    IVIReferenceId: str | None
    """At most 36 characters. Filled in when left out."""
    VersionNumberXsd: VersionNumberXsd | None
    """One of 14 codes. Optional."""


class HybridApplicationGroup(TypedDict):
    """`HybridApplicationGroup` as it is given.

    At `Body/CocDataGroup/HybridApplicationGroup`.
    """

    ManufacturerHybridApplication: NotRequired[str]
    """At most 52 characters. Optional."""
    HybridApplicationCode: NotRequired[str]
    """At most 40 characters. Optional."""
    ElectricVehicleConfigurCode: NotRequired[ElectricVehicleConfigurCode]
    """One of P, H, M. Optional."""
    CategoryOfHybridElectricVehInd: NotRequired[bool]
    """True for Y, False for N. Optional."""


class HybridApplicationGroupInput(TypedDict, total=False):
    """`HybridApplicationGroup` as it is taken.

    At `Body/CocDataGroup/HybridApplicationGroup`.
    """

    ManufacturerHybridApplication: str | None
    """At most 52 characters. Optional."""
    HybridApplicationCode: str | None
    """At most 40 characters. Optional."""
    ElectricVehicleConfigurCode: ElectricVehicleConfigurCode | None
    """One of P, H, M. Optional."""
    CategoryOfHybridElectricVehInd: Indicator | None
    """True or "Y", False or "N". Optional."""


class BrakingTypeGroup(TypedDict):
    """`BrakingTypeGroup` as it is given.

    At `Body/CocDataGroup/BrakingTable/BrakingGroup/BrakingTypeTable/BrakingTypeGroup`.
    """

    BrakingTypePowerAssistCode: NotRequired[BrakingTypePowerAssistCode]
    """One of WPT, PAT, FPT. Optional."""
    BrakingTypePrincipalCode: NotRequired[BrakingTypePrincipalCode]
    """One of MEC, HYD, BOT, PNE, HDA. Optional."""


class BrakingTypeGroupInput(TypedDict, total=False):
    """`BrakingTypeGroup` as it is taken.

    At `Body/CocDataGroup/BrakingTable/BrakingGroup/BrakingTypeTable/BrakingTypeGroup`.
    """

    BrakingTypePowerAssistCode: BrakingTypePowerAssistCode | None
    """One of WPT, PAT, FPT. Optional."""
    BrakingTypePrincipalCode: BrakingTypePrincipalCode | None
    """One of MEC, HYD, BOT, PNE, HDA. Optional."""


class BrakingGroup(TypedDict):
    """`BrakingGroup` as it is given.

    At `Body/CocDataGroup/BrakingTable/BrakingGroup`.
    """

    BrakingLockingRightLeftInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    BrakingTransmissionTechnCode: NotRequired[BrakingTransmissionTechnCode]
    """One of PNE, HYD, BOT. Optional."""
    ElectronicBrakingSystemCode: NotRequired[ElectronicBrakingSystemCode]
    """One of Y, N, O. Optional."""
    TypeOfBrakingVehicleCode: NotRequired[TypeOfBrakingVehicleCode]
    """One of UNB, INB, CNB, SCB, HDB, PNB. Optional."""
    BrakingDesc: NotRequired[str]
    """At most 200 characters. Optional."""
    BrakingTypeTable: NotRequired[list[BrakingTypeGroup]]
    """At least 1 row. Optional."""


class BrakingGroupInput(TypedDict, total=False):
    """`BrakingGroup` as it is taken.

    At `Body/CocDataGroup/BrakingTable/BrakingGroup`.
    """

    BrakingLockingRightLeftInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    BrakingTransmissionTechnCode: BrakingTransmissionTechnCode | None
    """One of PNE, HYD, BOT. Optional."""
    ElectronicBrakingSystemCode: ElectronicBrakingSystemCode | None
    """One of Y, N, O. Optional."""
    TypeOfBrakingVehicleCode: TypeOfBrakingVehicleCode | None
    """One of UNB, INB, CNB, SCB, HDB, PNB. Optional."""
    BrakingDesc: str | None
    """At most 200 characters. Optional."""
    BrakingTypeTable: Sequence[BrakingTypeGroupInput] | None
    """At least 1 row. Optional."""


class FiscalPowerOrNatCodeNrsGroup(TypedDict):
    """`FiscalPowerOrNatCodeNrsGroup` as it is given.

    At `Body/CocDataGroup/FiscalPowerOrNatCodeNrsTable/FiscalPowerOrNatCodeNrsGroup`.
    """

    FiscPowOrNatCodeNrsCountryCode: NotRequired[FiscPowOrNatCodeNrsCountryCode]
    """One of 56 codes. Optional."""
    FiscalPowerOrNatCodeNrs: NotRequired[str]
    """At most 40 characters. Optional."""


class FiscalPowerOrNatCodeNrsGroupInput(TypedDict, total=False):
    """`FiscalPowerOrNatCodeNrsGroup` as it is taken.

    At `Body/CocDataGroup/FiscalPowerOrNatCodeNrsTable/FiscalPowerOrNatCodeNrsGroup`.
    """

    FiscPowOrNatCodeNrsCountryCode: FiscPowOrNatCodeNrsCountryCode | None
    """One of 56 codes. Optional."""
    FiscalPowerOrNatCodeNrs: str | None
    """At most 40 characters. Optional."""


class SigningAuthorityGroup(TypedDict):
    """`SigningAuthorityGroup` as it is given.

    At `Body/CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup`.
    """

    NameOfSigner: NotRequired[str]
    """At most 80 characters. Optional."""
    PositionOfSigner: NotRequired[str]
    """At most 80 characters. Optional."""
    PlaceOfSignature: NotRequired[str]
    """At most 80 characters. Optional."""
    DateOfSignature: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""


class SigningAuthorityGroupInput(TypedDict, total=False):
    """`SigningAuthorityGroup` as it is taken.

    At `Body/CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup`.
    """

    NameOfSigner: str | None
    """At most 80 characters. Optional."""
    PositionOfSigner: str | None
    """At most 80 characters. Optional."""
    PlaceOfSignature: str | None
    """At most 80 characters. Optional."""
    DateOfSignature: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""


class FinalDriveGroup(TypedDict):
    """`FinalDriveGroup` as it is given.

    At `Body/CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup/FinalDriveTable/FinalDriveGroup`.
    """

    FinalDriveNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    FinalDriveRatio: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""
    OverallGearRatioHighestGear: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""


class FinalDriveGroupInput(TypedDict, total=False):
    """`FinalDriveGroup` as it is taken.

    At `Body/CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup/FinalDriveTable/FinalDriveGroup`.
    """

    FinalDriveNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    FinalDriveRatio: Number | None
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""
    OverallGearRatioHighestGear: Number | None
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""


class GearRatioGroup(TypedDict):
    """`GearRatioGroup` as it is given.

    At `Body/CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup`.
    """

    DrivingDirectionCode: NotRequired[DrivingDirectionCode]
    """One of F, R. Optional."""
    GearNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    GearRatio: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 6 after, from 0 to 9999.999999. Optional."""
    FinalDriveTable: NotRequired[list[FinalDriveGroup]]
    """Any number of rows. Optional."""


class GearRatioGroupInput(TypedDict, total=False):
    """`GearRatioGroup` as it is taken.

    At `Body/CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup`.
    """

    DrivingDirectionCode: DrivingDirectionCode | None
    """One of F, R. Optional."""
    GearNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    GearRatio: Number | None
    """A number with at most 4 digits before the point and 6 after, from 0 to 9999.999999. Optional."""
    FinalDriveTable: Sequence[FinalDriveGroupInput] | None
    """Any number of rows. Optional."""


class GearGroup(TypedDict):
    """`GearGroup` as it is given.

    At `Body/CocDataGroup/GearGroup`.
    """

    GearboxTypeCode: NotRequired[GearboxTypeCode]
    """One of A, C, D, F, G, H, M, O, S, W. Optional."""
    NumberOfRatiosFront: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfRatiosRear: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    GearRatioTable: NotRequired[list[GearRatioGroup]]
    """At least 1 row. Optional."""


class GearGroupInput(TypedDict, total=False):
    """`GearGroup` as it is taken.

    At `Body/CocDataGroup/GearGroup`.
    """

    GearboxTypeCode: GearboxTypeCode | None
    """One of A, C, D, F, G, H, M, O, S, W. Optional."""
    NumberOfRatiosFront: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfRatiosRear: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    GearRatioTable: Sequence[GearRatioGroupInput] | None
    """At least 1 row. Optional."""


class FinalDriveVehGroup(TypedDict):
    """`FinalDriveVehGroup` as it is given.

    At `Body/CocDataGroup/FinalDriveVehTable/FinalDriveVehGroup`.
    """

    FinalDriveVehNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    OverallGearRatioHighGearVeh: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""
    FinalDriveRatioVeh: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""


class FinalDriveVehGroupInput(TypedDict, total=False):
    """`FinalDriveVehGroup` as it is taken.

    At `Body/CocDataGroup/FinalDriveVehTable/FinalDriveVehGroup`.
    """

    FinalDriveVehNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    OverallGearRatioHighGearVeh: Number | None
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""
    FinalDriveRatioVeh: Number | None
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""


class RegulationsGroup(TypedDict):
    """`RegulationsGroup` as it is given.

    At `Body/CocDataGroup/RegulationsTable/RegulationsGroup`.
    """

    RegulActInclLastAmendSubjNr: NotRequired[str]
    """At most 5 characters. Optional."""
    RegulationAct: NotRequired[str]
    """At most 25 characters. Optional."""
    RegulActInclLastAmend: NotRequired[str]
    """At most 25 characters. Optional."""
    RegulActInclLastAmendRemark: NotRequired[str]
    """At most 200 characters. Optional."""
    RegulActApprovalCode: NotRequired[RegulActApprovalCode]
    """One of E, F, I, N, T. Optional."""


class RegulationsGroupInput(TypedDict, total=False):
    """`RegulationsGroup` as it is taken.

    At `Body/CocDataGroup/RegulationsTable/RegulationsGroup`.
    """

    RegulActInclLastAmendSubjNr: str | None
    """At most 5 characters. Optional."""
    RegulationAct: str | None
    """At most 25 characters. Optional."""
    RegulActInclLastAmend: str | None
    """At most 25 characters. Optional."""
    RegulActInclLastAmendRemark: str | None
    """At most 200 characters. Optional."""
    RegulActApprovalCode: RegulActApprovalCode | None
    """One of E, F, I, N, T. Optional."""


class MakeGroup(TypedDict):
    """`MakeGroup` as it is given.

    At `Body/CocDataGroup/MakeTable/MakeGroup`.
    """

    Make: str
    """At most 52 characters. Required."""


class MakeGroupInput(TypedDict, total=False):
    """`MakeGroup` as it is taken.

    At `Body/CocDataGroup/MakeTable/MakeGroup`.
    """

    Make: str | None
    """At most 52 characters. Required."""


class CommercialNameGroup(TypedDict):
    """`CommercialNameGroup` as it is given.

    At `Body/CocDataGroup/CommercialNameTable/CommercialNameGroup`.
    """

    CommercialName: str
    """At most 50 characters. Required."""


class CommercialNameGroupInput(TypedDict, total=False):
    """`CommercialNameGroup` as it is taken.

    At `Body/CocDataGroup/CommercialNameTable/CommercialNameGroup`.
    """

    CommercialName: str | None
    """At most 50 characters. Required."""


class AddressGroup(TypedDict):
    """`AddressGroup` as it is given.

    At `Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup/AddressTable/AddressGroup`.
    """

    AddressTypeCode: NotRequired[AddressTypeCode]
    """One of APP, BVM, CUS, IAA, MRP, PSM, SSM. Optional."""
    Name: NotRequired[str]
    """At most 150 characters. Optional."""
    AddressLine1: NotRequired[str]
    """At most 150 characters. Optional."""
    AddressLine2: NotRequired[str]
    """At most 150 characters. Optional."""
    AddressLine3: NotRequired[str]
    """At most 150 characters. Optional."""
    PlaceOfResidence: NotRequired[str]
    """At most 80 characters. Optional."""
    CountryOfResidence: NotRequired[str]
    """At most 80 characters. Optional."""
    PhoneNumber: NotRequired[str]
    """At most 20 characters. Optional."""
    EMailAddress: NotRequired[str]
    """At most 130 characters. Optional."""


class AddressGroupInput(TypedDict, total=False):
    """`AddressGroup` as it is taken.

    At `Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup/AddressTable/AddressGroup`.
    """

    AddressTypeCode: AddressTypeCode | None
    """One of APP, BVM, CUS, IAA, MRP, PSM, SSM. Optional."""
    Name: str | None
    """At most 150 characters. Optional."""
    AddressLine1: str | None
    """At most 150 characters. Optional."""
    AddressLine2: str | None
    """At most 150 characters. Optional."""
    AddressLine3: str | None
    """At most 150 characters. Optional."""
    PlaceOfResidence: str | None
    """At most 80 characters. Optional."""
    CountryOfResidence: str | None
    """At most 80 characters. Optional."""
    PhoneNumber: str | None
    """At most 20 characters. Optional."""
    EMailAddress: str | None
    """At most 130 characters. Optional."""


class StageNrOfManufacturingGroup(TypedDict):
    """`StageNrOfManufacturingGroup` as it is given.

    At `Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup`.
    """

    StageManufacturerNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    StageManufacturerName: NotRequired[str]
    """At most 80 characters. Optional."""
    StageEcTypeApprovalNumber: NotRequired[str]
    """At most 40 characters. Optional."""
    StageDate: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""
    StageEcType: NotRequired[str]
    """At most 50 characters. Optional."""
    StageEcVariant: NotRequired[str]
    """At most 25 characters. Optional."""
    StageEcVersion: NotRequired[str]
    """At most 35 characters. Optional."""
    AddressTable: NotRequired[list[AddressGroup]]
    """Any number of rows. Optional."""


class StageNrOfManufacturingGroupInput(TypedDict, total=False):
    """`StageNrOfManufacturingGroup` as it is taken.

    At `Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup`.
    """

    StageManufacturerNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    StageManufacturerName: str | None
    """At most 80 characters. Optional."""
    StageEcTypeApprovalNumber: str | None
    """At most 40 characters. Optional."""
    StageDate: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""
    StageEcType: str | None
    """At most 50 characters. Optional."""
    StageEcVariant: str | None
    """At most 25 characters. Optional."""
    StageEcVersion: str | None
    """At most 35 characters. Optional."""
    AddressTable: Sequence[AddressGroupInput] | None
    """Any number of rows. Optional."""


class TypeApprTranspDangerGoodsGroup(TypedDict):
    """`TypeApprTranspDangerGoodsGroup` as it is given.

    At `Body/CocDataGroup/TypeApprTranspDangerGoodsTable/TypeApprTranspDangerGoodsGroup`.
    """

    TypeApprTranspDangerGoodsClass: str
    """At most 30 characters. Required."""


class TypeApprTranspDangerGoodsGroupInput(TypedDict, total=False):
    """`TypeApprTranspDangerGoodsGroup` as it is taken.

    At `Body/CocDataGroup/TypeApprTranspDangerGoodsTable/TypeApprTranspDangerGoodsGroup`.
    """

    TypeApprTranspDangerGoodsClass: str | None
    """At most 30 characters. Required."""


class VehicleClassGroup(TypedDict):
    """`VehicleClassGroup` as it is given.

    At `Body/CocDataGroup/BodyworkTable/BodyworkGroup/VehicleClassTable/VehicleClassGroup`.
    """

    ClassOfVehicleCode: NotRequired[ClassOfVehicleCode]
    """One of I, II, III, A, B. Optional."""


class VehicleClassGroupInput(TypedDict, total=False):
    """`VehicleClassGroup` as it is taken.

    At `Body/CocDataGroup/BodyworkTable/BodyworkGroup/VehicleClassTable/VehicleClassGroup`.
    """

    ClassOfVehicleCode: ClassOfVehicleCode | None
    """One of I, II, III, A, B. Optional."""


class BodyworkGroup(TypedDict):
    """`BodyworkGroup` as it is given.

    At `Body/CocDataGroup/BodyworkTable/BodyworkGroup`.
    """

    CodeForBodywork: NotRequired[CodeForBodywork]
    """One of 52 codes. Optional."""
    NumberForBodywork: NotRequired[NumberForBodywork]
    """One of 33 codes. Optional."""
    CodeForBodyworkSpecPurpVeh: NotRequired[CodeForBodyworkSpecPurpVeh]
    """One of SA, SB, SC, SD, SE, SF, SG, SH, SJ, SK, SL, SM. Optional."""
    OtherBodywork: NotRequired[str]
    """At most 200 characters. Optional."""
    VehicleClassTable: NotRequired[list[VehicleClassGroup]]
    """At least 1 row. Optional."""


class BodyworkGroupInput(TypedDict, total=False):
    """`BodyworkGroup` as it is taken.

    At `Body/CocDataGroup/BodyworkTable/BodyworkGroup`.
    """

    CodeForBodywork: CodeForBodywork | None
    """One of 52 codes. Optional."""
    NumberForBodywork: NumberForBodyworkInput | None
    """One of 33 codes. Optional."""
    CodeForBodyworkSpecPurpVeh: CodeForBodyworkSpecPurpVeh | None
    """One of SA, SB, SC, SD, SE, SF, SG, SH, SJ, SK, SL, SM. Optional."""
    OtherBodywork: str | None
    """At most 200 characters. Optional."""
    VehicleClassTable: Sequence[VehicleClassGroupInput] | None
    """At least 1 row. Optional."""


class TyreGroup(TypedDict):
    """`TyreGroup` as it is given.

    At `Body/CocDataGroup/TyreTable/TyreGroup`.
    """

    TyreSpecification: NotRequired[str]
    """At most 100 characters. Optional."""
    TechnPermMaxLadenMassTyreSpec: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class TyreGroupInput(TypedDict, total=False):
    """`TyreGroup` as it is taken.

    At `Body/CocDataGroup/TyreTable/TyreGroup`.
    """

    TyreSpecification: str | None
    """At most 100 characters. Optional."""
    TechnPermMaxLadenMassTyreSpec: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class MaxPermLadenMassAxleNatGroup(TypedDict):
    """`MaxPermLadenMassAxleNatGroup` as it is given.

    At `Body/CocDataGroup/AxleTable/AxleGroup/MaxPermLadenMassAxleNatTable/MaxPermLadenMassAxleNatGroup`.
    """

    MaxPermLadenMassAxleCountrCode: NotRequired[MaxPermLadenMassAxleCountrCode]
    """One of 28 codes. Optional."""
    MaxPermLadenMassAxleMemStateNr: NotRequired[MaxPermLadenMassAxleMemStateNr]
    """One of 28 codes. Optional."""
    MaxPermLadenMassAxleNational: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""


class MaxPermLadenMassAxleNatGroupInput(TypedDict, total=False):
    """`MaxPermLadenMassAxleNatGroup` as it is taken.

    At `Body/CocDataGroup/AxleTable/AxleGroup/MaxPermLadenMassAxleNatTable/MaxPermLadenMassAxleNatGroup`.
    """

    MaxPermLadenMassAxleCountrCode: MaxPermLadenMassAxleCountrCode | None
    """One of 28 codes. Optional."""
    MaxPermLadenMassAxleMemStateNr: MaxPermLadenMassAxleMemStateNr | None
    """One of 28 codes. Optional."""
    MaxPermLadenMassAxleNational: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""


class MaxPermLadenMassAxleIntGroup(TypedDict):
    """`MaxPermLadenMassAxleIntGroup` as it is given.

    At `Body/CocDataGroup/AxleTable/AxleGroup/MaxPermLadenMassAxleIntTable/MaxPermLadenMassAxleIntGroup`.
    """

    MaxPermLadenMassTrafficRegul: NotRequired[str]
    """At most 40 characters. Optional."""
    MaxPermLadenMassAxleInt: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""


class MaxPermLadenMassAxleIntGroupInput(TypedDict, total=False):
    """`MaxPermLadenMassAxleIntGroup` as it is taken.

    At `Body/CocDataGroup/AxleTable/AxleGroup/MaxPermLadenMassAxleIntTable/MaxPermLadenMassAxleIntGroup`.
    """

    MaxPermLadenMassTrafficRegul: str | None
    """At most 40 characters. Optional."""
    MaxPermLadenMassAxleInt: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""


class InterconnWithPoweredAxleGroup(TypedDict):
    """`InterconnWithPoweredAxleGroup` as it is given.

    At `Body/CocDataGroup/AxleTable/AxleGroup/InterconnWithPoweredAxleTable/InterconnWithPoweredAxleGroup`.
    """

    InterconnWithPoweredAxleNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    InterconnOfPoweredAxles: NotRequired[str]
    """At most 40 characters. Optional."""


class InterconnWithPoweredAxleGroupInput(TypedDict, total=False):
    """`InterconnWithPoweredAxleGroup` as it is taken.

    At `Body/CocDataGroup/AxleTable/AxleGroup/InterconnWithPoweredAxleTable/InterconnWithPoweredAxleGroup`.
    """

    InterconnWithPoweredAxleNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    InterconnOfPoweredAxles: str | None
    """At most 40 characters. Optional."""


class InterconnWithBrakedAxleGroup(TypedDict):
    """`InterconnWithBrakedAxleGroup` as it is given.

    At `Body/CocDataGroup/AxleTable/AxleGroup/InterconnWithBrakedAxleTable/InterconnWithBrakedAxleGroup`.
    """

    InterconnWithBrakedAxleNumber: NotRequired[int]
    """A whole number of at most 1 digit, at least 0. Optional."""
    InterconnOfBrakedAxle: NotRequired[str]
    """At most 80 characters. Optional."""


class InterconnWithBrakedAxleGroupInput(TypedDict, total=False):
    """`InterconnWithBrakedAxleGroup` as it is taken.

    At `Body/CocDataGroup/AxleTable/AxleGroup/InterconnWithBrakedAxleTable/InterconnWithBrakedAxleGroup`.
    """

    InterconnWithBrakedAxleNumber: Number | None
    """A whole number of at most 1 digit, at least 0. Optional."""
    InterconnOfBrakedAxle: str | None
    """At most 80 characters. Optional."""


class TyreAxlePressureGroup(TypedDict):
    """`TyreAxlePressureGroup` as it is given.

    At `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreAxlePressureTable/TyreAxlePressureGroup`.
    """

    RecomTyrePressureLoadCode: NotRequired[RecomTyrePressureLoadCode]
    """One of E, H, F. Optional."""
    RecommendedTyrePressure: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional."""
    RecomTyrePressurePascal: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    RecomTyrePressurePascalMin: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    RecomTyrePressurePascalMax: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    RecomTyrePressureUseCode: NotRequired[RecomTyrePressureUseCode]
    """One of OFR, ONR. Optional."""


class TyreAxlePressureGroupInput(TypedDict, total=False):
    """`TyreAxlePressureGroup` as it is taken.

    At `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreAxlePressureTable/TyreAxlePressureGroup`.
    """

    RecomTyrePressureLoadCode: RecomTyrePressureLoadCode | None
    """One of E, H, F. Optional."""
    RecommendedTyrePressure: Number | None
    """A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional."""
    RecomTyrePressurePascal: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    RecomTyrePressurePascalMin: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    RecomTyrePressurePascalMax: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    RecomTyrePressureUseCode: RecomTyrePressureUseCode | None
    """One of OFR, ONR. Optional."""


class TyreAxleCouplPtGroup(TypedDict):
    """`TyreAxleCouplPtGroup` as it is given.

    At `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreAxleCouplPtTable/TyreAxleCouplPtGroup`.
    """

    ApprovalNumberCouplPtTyreAxle: NotRequired[str]
    """At most 35 characters. Optional."""
    TecPerMaxStVertLoadCoupPtTyrAx: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class TyreAxleCouplPtGroupInput(TypedDict, total=False):
    """`TyreAxleCouplPtGroup` as it is taken.

    At `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreAxleCouplPtTable/TyreAxleCouplPtGroup`.
    """

    ApprovalNumberCouplPtTyreAxle: str | None
    """At most 35 characters. Optional."""
    TecPerMaxStVertLoadCoupPtTyrAx: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class TyreAxleGroup(TypedDict):
    """`TyreAxleGroup` as it is given.

    At `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup`.
    """

    TyreNumber: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    DistrMaxLadenMassTyreAxleSpec: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermisMaxMassAxle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistrTechnPermisMassAxle: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TechPermMaxStatVertLoadCouplPt: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TyreSize: NotRequired[str]
    """At most 20 characters. Optional."""
    LoadCapacityIndexSingleWheel: NotRequired[int]
    """A whole number of at most 3 digits, from 0 to 279. Optional."""
    LoadCapacityIndexTwinWheel: NotRequired[int]
    """A whole number of at most 3 digits, from 0 to 279. Optional."""
    SpeedCategorySymbol: NotRequired[str]
    """At most 2 characters. Optional."""
    TypeOfTyre: NotRequired[TypeOfTyre]
    """One of 15 codes. Optional."""
    RimSizeIncludingOffSet: NotRequired[str]
    """At most 20 characters. Optional."""
    TyreTubeTypeCode: NotRequired[TyreTubeTypeCode]
    """One of TL, TT. Optional."""
    TyreMaxSpeedIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TyrePlyRatingNumber: NotRequired[TyrePlyRatingNumber]
    """One of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24. Optional."""
    TyreClassificationCode: NotRequired[TyreClassificationCode]
    """One of 20 codes. Optional."""
    TyreRemarks: NotRequired[str]
    """At most 200 characters. Optional."""
    RollingRadiusTyre: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TechnPermisMaxMassVehAxle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TyreLoadRatingTyre: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TyreAxleTrackMinimum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    TyreAxleTrackMaximum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    TyreAxleTrack: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    RollingResistanceClassCode: NotRequired[RollingResistanceClassCode]
    """One of A, B, C, D, E, F, G. Optional."""
    ProductionTyreRimVehInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    CO2DeterminationTyreInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TyreCategoryCode: NotRequired[TyreCategoryCode]
    """One of C1, C2, C3. Optional."""
    TyreAxlePressureTable: NotRequired[list[TyreAxlePressureGroup]]
    """Any number of rows. Optional."""
    TyreAxleCouplPtTable: NotRequired[list[TyreAxleCouplPtGroup]]
    """At least 1 row. Optional."""


class TyreAxleGroupInput(TypedDict, total=False):
    """`TyreAxleGroup` as it is taken.

    At `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup`.
    """

    TyreNumber: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    DistrMaxLadenMassTyreAxleSpec: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermisMaxMassAxle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistrTechnPermisMassAxle: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TechPermMaxStatVertLoadCouplPt: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TyreSize: str | None
    """At most 20 characters. Optional."""
    LoadCapacityIndexSingleWheel: Number | None
    """A whole number of at most 3 digits, from 0 to 279. Optional."""
    LoadCapacityIndexTwinWheel: Number | None
    """A whole number of at most 3 digits, from 0 to 279. Optional."""
    SpeedCategorySymbol: str | None
    """At most 2 characters. Optional."""
    TypeOfTyre: TypeOfTyre | None
    """One of 15 codes. Optional."""
    RimSizeIncludingOffSet: str | None
    """At most 20 characters. Optional."""
    TyreTubeTypeCode: TyreTubeTypeCode | None
    """One of TL, TT. Optional."""
    TyreMaxSpeedIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TyrePlyRatingNumber: TyrePlyRatingNumberInput | None
    """One of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24. Optional."""
    TyreClassificationCode: TyreClassificationCode | None
    """One of 20 codes. Optional."""
    TyreRemarks: str | None
    """At most 200 characters. Optional."""
    RollingRadiusTyre: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TechnPermisMaxMassVehAxle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TyreLoadRatingTyre: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TyreAxleTrackMinimum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    TyreAxleTrackMaximum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    TyreAxleTrack: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    RollingResistanceClassCode: RollingResistanceClassCode | None
    """One of A, B, C, D, E, F, G. Optional."""
    ProductionTyreRimVehInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    CO2DeterminationTyreInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TyreCategoryCode: TyreCategoryCode | None
    """One of C1, C2, C3. Optional."""
    TyreAxlePressureTable: Sequence[TyreAxlePressureGroupInput] | None
    """Any number of rows. Optional."""
    TyreAxleCouplPtTable: Sequence[TyreAxleCouplPtGroupInput] | None
    """At least 1 row. Optional."""


class AxleGroup(TypedDict):
    """`AxleGroup` as it is given.

    At `Body/CocDataGroup/AxleTable/AxleGroup`.
    """

    AxleNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TwinWheelsAxleInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    SteeredAxleInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TrackOfEachSteeredAxle: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    PoweredAxleInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    BrakedAxleInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AxleTrack: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    AxleTrackMinimum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    AxleTrackMaximum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    TrackOfAllOtherAxles: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    LiftAxleInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    LoadableAxleInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    RetractableOrLoadableAxleInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    DriveAxleWithAirSuspOrEquivInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AxleWithAirSuspOrEquivInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AxleSpacing: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    AxleSpacingMinimum: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    AxleSpacingMaximum: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistrOfMassRunningOrderAxle: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistribUnladenMassAxle: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistribMassIncompleteVehAxle: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistribMassCompletedVehAxleMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TechnicallyPermMassAxle: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    PartOfAxleGroupNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    GroundClearanceBetweenAxles: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    DistrOfActualMassIncomplAxle: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistrBallastMassTotalOnAxle: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TechnicallyPermMassAxleMax: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TechnicallyPermMassAxleMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaxPermLadenMassAxleNatTable: NotRequired[list[MaxPermLadenMassAxleNatGroup]]
    """At least 1 row. Optional."""
    MaxPermLadenMassAxleIntTable: NotRequired[list[MaxPermLadenMassAxleIntGroup]]
    """At least 1 row. Optional."""
    InterconnWithPoweredAxleTable: NotRequired[list[InterconnWithPoweredAxleGroup]]
    """At least 1 row. Optional."""
    InterconnWithBrakedAxleTable: NotRequired[list[InterconnWithBrakedAxleGroup]]
    """At least 1 row. Optional."""
    TyreAxleTable: NotRequired[list[TyreAxleGroup]]
    """At least 1 row. Optional."""


class AxleGroupInput(TypedDict, total=False):
    """`AxleGroup` as it is taken.

    At `Body/CocDataGroup/AxleTable/AxleGroup`.
    """

    AxleNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TwinWheelsAxleInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    SteeredAxleInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TrackOfEachSteeredAxle: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    PoweredAxleInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    BrakedAxleInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    AxleTrack: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    AxleTrackMinimum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    AxleTrackMaximum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    TrackOfAllOtherAxles: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    LiftAxleInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    LoadableAxleInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    RetractableOrLoadableAxleInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    DriveAxleWithAirSuspOrEquivInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    AxleWithAirSuspOrEquivInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    AxleSpacing: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    AxleSpacingMinimum: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    AxleSpacingMaximum: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistrOfMassRunningOrderAxle: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistribUnladenMassAxle: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistribMassIncompleteVehAxle: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistribMassCompletedVehAxleMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TechnicallyPermMassAxle: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    PartOfAxleGroupNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    GroundClearanceBetweenAxles: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    DistrOfActualMassIncomplAxle: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistrBallastMassTotalOnAxle: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TechnicallyPermMassAxleMax: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TechnicallyPermMassAxleMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaxPermLadenMassAxleNatTable: Sequence[MaxPermLadenMassAxleNatGroupInput] | None
    """At least 1 row. Optional."""
    MaxPermLadenMassAxleIntTable: Sequence[MaxPermLadenMassAxleIntGroupInput] | None
    """At least 1 row. Optional."""
    InterconnWithPoweredAxleTable: Sequence[InterconnWithPoweredAxleGroupInput] | None
    """At least 1 row. Optional."""
    InterconnWithBrakedAxleTable: Sequence[InterconnWithBrakedAxleGroupInput] | None
    """At least 1 row. Optional."""
    TyreAxleTable: Sequence[TyreAxleGroupInput] | None
    """At least 1 row. Optional."""


class MaxPermLadenMassAxleGrNatGroup(TypedDict):
    """`MaxPermLadenMassAxleGrNatGroup` as it is given.

    At `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup/MaxPermLadenMassAxleGrNatTable/MaxPermLadenMassAxleGrNatGroup`.
    """

    MaxPermLadenMassAxleGrCCode: NotRequired[MaxPermLadenMassAxleGrCCode]
    """One of 28 codes. Optional."""
    MaxPermLadenMassAxleGrMStateNr: NotRequired[MaxPermLadenMassAxleGrMStateNr]
    """One of 28 codes. Optional."""
    MaxPermLadenMassAxleGrNat: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""


class MaxPermLadenMassAxleGrNatGroupInput(TypedDict, total=False):
    """`MaxPermLadenMassAxleGrNatGroup` as it is taken.

    At `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup/MaxPermLadenMassAxleGrNatTable/MaxPermLadenMassAxleGrNatGroup`.
    """

    MaxPermLadenMassAxleGrCCode: MaxPermLadenMassAxleGrCCode | None
    """One of 28 codes. Optional."""
    MaxPermLadenMassAxleGrMStateNr: MaxPermLadenMassAxleGrMStateNr | None
    """One of 28 codes. Optional."""
    MaxPermLadenMassAxleGrNat: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""


class MaxPermLadenMassAxleGrIntGroup(TypedDict):
    """`MaxPermLadenMassAxleGrIntGroup` as it is given.

    At `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup/MaxPermLadenMassAxleGrIntTable/MaxPermLadenMassAxleGrIntGroup`.
    """

    MaxPermLadenMassGrTrafficRegul: NotRequired[str]
    """At most 40 characters. Optional."""
    MaxPermLadenMassAxleGrInt: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""


class MaxPermLadenMassAxleGrIntGroupInput(TypedDict, total=False):
    """`MaxPermLadenMassAxleGrIntGroup` as it is taken.

    At `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup/MaxPermLadenMassAxleGrIntTable/MaxPermLadenMassAxleGrIntGroup`.
    """

    MaxPermLadenMassGrTrafficRegul: str | None
    """At most 40 characters. Optional."""
    MaxPermLadenMassAxleGrInt: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""


class AxleGroupGroup(TypedDict):
    """`AxleGroupGroup` as it is given.

    At `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup`.
    """

    AxleGroupNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TechPermMassAxleGroup: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermLadenMassAxleGrNatTable: NotRequired[list[MaxPermLadenMassAxleGrNatGroup]]
    """At least 1 row. Optional."""
    MaxPermLadenMassAxleGrIntTable: NotRequired[list[MaxPermLadenMassAxleGrIntGroup]]
    """At least 1 row. Optional."""


class AxleGroupGroupInput(TypedDict, total=False):
    """`AxleGroupGroup` as it is taken.

    At `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup`.
    """

    AxleGroupNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TechPermMassAxleGroup: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermLadenMassAxleGrNatTable: Sequence[MaxPermLadenMassAxleGrNatGroupInput] | None
    """At least 1 row. Optional."""
    MaxPermLadenMassAxleGrIntTable: Sequence[MaxPermLadenMassAxleGrIntGroupInput] | None
    """At least 1 row. Optional."""


class TyreAxleCouplPtTyreCombGroup(TypedDict):
    """`TyreAxleCouplPtTyreCombGroup` as it is given.

    At
    `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCouplPtTyreCombTable/TyreAxleCouplPtTyreCombGroup`.
    """

    MechCouplNumTyreAxleTyreComb: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    TecPerMxStVLdCplPtTyrAxTyrComb: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class TyreAxleCouplPtTyreCombGroupInput(TypedDict, total=False):
    """`TyreAxleCouplPtTyreCombGroup` as it is taken.

    At
    `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCouplPtTyreCombTable/TyreAxleCouplPtTyreCombGroup`.
    """

    MechCouplNumTyreAxleTyreComb: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    TecPerMxStVLdCplPtTyrAxTyrComb: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class TyreAxleCombinationGroup(TypedDict):
    """`TyreAxleCombinationGroup` as it is given.

    At
    `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCombinationTable/TyreAxleCombinationGroup`.
    """

    AxleNumberCombination: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TyreNumberCombination: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""


class TyreAxleCombinationGroupInput(TypedDict, total=False):
    """`TyreAxleCombinationGroup` as it is taken.

    At
    `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCombinationTable/TyreAxleCombinationGroup`.
    """

    AxleNumberCombination: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TyreNumberCombination: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""


class TyreAxleMassCombinationGroup(TypedDict):
    """`TyreAxleMassCombinationGroup` as it is given.

    At `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup`.
    """

    TyreAxleCombinationNumber: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    TechPermMaxMassTyreComb: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMxStatVLoadCplPTyrComb: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TyreAxleCouplPtTyreCombTable: NotRequired[list[TyreAxleCouplPtTyreCombGroup]]
    """At least 1 row. Optional."""
    TyreAxleCombinationTable: NotRequired[list[TyreAxleCombinationGroup]]
    """At least 1 row. Optional."""


class TyreAxleMassCombinationGroupInput(TypedDict, total=False):
    """`TyreAxleMassCombinationGroup` as it is taken.

    At `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup`.
    """

    TyreAxleCombinationNumber: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    TechPermMaxMassTyreComb: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMxStatVLoadCplPTyrComb: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TyreAxleCouplPtTyreCombTable: Sequence[TyreAxleCouplPtTyreCombGroupInput] | None
    """At least 1 row. Optional."""
    TyreAxleCombinationTable: Sequence[TyreAxleCombinationGroupInput] | None
    """At least 1 row. Optional."""


class WLTPEmissionTestParamGroup(TypedDict):
    """`WLTPEmissionTestParamGroup` as it is given.

    At `Body/CocDataGroup/WLTPEmissionTestParamGroup`.
    """

    EmisTestMassWLTP: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    FrontalAreaWLTP: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 6 after, from 0 to 99.999999. Optional."""
    RoadLoadCoefF0WLTP: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    RoadLoadCoefF1WLTP: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    RoadLoadCoefF2WLTP: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    ProjectFrontAreaAirFrontGrill: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DrivingCycleClassCode: NotRequired[DrivingCycleClassCode]
    """One of 3a, 1, 2, 3b. Optional."""
    DownscalingFactor: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from -99.999 to 99.999. Optional."""
    CappedSpeedIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""


class WLTPEmissionTestParamGroupInput(TypedDict, total=False):
    """`WLTPEmissionTestParamGroup` as it is taken.

    At `Body/CocDataGroup/WLTPEmissionTestParamGroup`.
    """

    EmisTestMassWLTP: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    FrontalAreaWLTP: Number | None
    """A number with at most 2 digits before the point and 6 after, from 0 to 99.999999. Optional."""
    RoadLoadCoefF0WLTP: Number | None
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    RoadLoadCoefF1WLTP: Number | None
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    RoadLoadCoefF2WLTP: Number | None
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    ProjectFrontAreaAirFrontGrill: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DrivingCycleClassCode: DrivingCycleClassCode | None
    """One of 3a, 1, 2, 3b. Optional."""
    DownscalingFactor: Number | None
    """A number with at most 2 digits before the point and 3 after, from -99.999 to 99.999. Optional."""
    CappedSpeedIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""


class TestprocedureType1Group(TypedDict):
    """`TestprocedureType1Group` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType1Group`.
    """

    TestprocType1CO: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1HC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1NOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1NMHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1HC_NOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1Particulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1NrOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1ExponentParticles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""


class TestprocedureType1GroupInput(TypedDict, total=False):
    """`TestprocedureType1Group` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType1Group`.
    """

    TestprocType1CO: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1HC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1NOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1NMHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1HC_NOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1Particulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1NrOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType1ExponentParticles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""


class TestprocedureType2Group(TypedDict):
    """`TestprocedureType2Group` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType2Group`.
    """

    TestprocType2CO: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType2HC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType2COAtNormIdleSp: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional."""
    TestprocType2EngSpNormalMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TestprocType2EngSpNormalMax: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TestprocType2COAtHighIdleSp: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional."""
    TestprocType2EngSpHighIdleMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TestprocType2EngSpHighIdleMax: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TestprocType2HCAtNormIdleSp: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType2HCAtHighIdleSp: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestprocedureType2GroupInput(TypedDict, total=False):
    """`TestprocedureType2Group` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType2Group`.
    """

    TestprocType2CO: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType2HC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType2COAtNormIdleSp: Number | None
    """A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional."""
    TestprocType2EngSpNormalMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TestprocType2EngSpNormalMax: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TestprocType2COAtHighIdleSp: Number | None
    """A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional."""
    TestprocType2EngSpHighIdleMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TestprocType2EngSpHighIdleMax: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TestprocType2HCAtNormIdleSp: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocType2HCAtHighIdleSp: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestprocedureType5Group(TypedDict):
    """`TestprocedureType5Group` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType5Group`.
    """

    TestprocType5CO: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5THC: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5NMHC: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5NOx: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5HC_NOx: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5Particulates: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""


class TestprocedureType5GroupInput(TypedDict, total=False):
    """`TestprocedureType5Group` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType5Group`.
    """

    TestprocType5CO: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5THC: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5NMHC: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5NOx: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5HC_NOx: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocType5Particulates: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""


class TestprocTypeVIIGroup(TypedDict):
    """`TestprocTypeVIIGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocTypeVIIGroup`.
    """

    TestprocTypeVIICO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocTypeVIIFuelConsumption: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestprocTypeVIIGroupInput(TypedDict, total=False):
    """`TestprocTypeVIIGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocTypeVIIGroup`.
    """

    TestprocTypeVIICO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocTypeVIIFuelConsumption: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestprocedureEscGroup(TypedDict):
    """`TestprocedureEscGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureEscGroup`.
    """

    TestprocEscCO: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscTHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscNOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscExponentParticles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocEscCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscStage: NotRequired[str]
    """At most 35 characters. Optional."""


class TestprocedureEscGroupInput(TypedDict, total=False):
    """`TestprocedureEscGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureEscGroup`.
    """

    TestprocEscCO: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscTHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscNOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscExponentParticles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocEscCO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEscStage: str | None
    """At most 35 characters. Optional."""


class TestprocedureNrscGroup(TypedDict):
    """`TestprocedureNrscGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureNrscGroup`.
    """

    TestprocNrscCO: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscNOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscNMHC_NOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscExponentParticles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocNrscCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscHC_NOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscStage: NotRequired[str]
    """At most 35 characters. Optional."""
    TestCycleNRSC: NotRequired[TestCycleNRSC]
    """One of C1, C2, D2, E2, E3, F, G1, G2, G3, H. Optional."""


class TestprocedureNrscGroupInput(TypedDict, total=False):
    """`TestprocedureNrscGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureNrscGroup`.
    """

    TestprocNrscCO: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscNOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscNMHC_NOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscExponentParticles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocNrscCO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscHC_NOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrscStage: str | None
    """At most 35 characters. Optional."""
    TestCycleNRSC: TestCycleNRSC | None
    """One of C1, C2, D2, E2, E3, F, G1, G2, G3, H. Optional."""


class TestprocedureWhscGroup(TypedDict):
    """`TestprocedureWhscGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWhscGroup`.
    """

    TestprocWhscCO: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscTHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscNOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscNMHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscCH4: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscNH3: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscExponentParticles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocWhscCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscHC_NOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscStage: NotRequired[str]
    """At most 35 characters. Optional."""


class TestprocedureWhscGroupInput(TypedDict, total=False):
    """`TestprocedureWhscGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWhscGroup`.
    """

    TestprocWhscCO: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscTHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscNOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscNMHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscCH4: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscNH3: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscExponentParticles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocWhscCO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscHC_NOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhscStage: str | None
    """At most 35 characters. Optional."""


class TestprocedureElrGroup(TypedDict):
    """`TestprocedureElrGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureElrGroup`.
    """

    TestprocElrSmokeValue: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestprocedureElrGroupInput(TypedDict, total=False):
    """`TestprocedureElrGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureElrGroup`.
    """

    TestprocElrSmokeValue: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestprocedureEtcGroup(TypedDict):
    """`TestprocedureEtcGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureEtcGroup`.
    """

    TestprocEtcCO: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcNOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcNMHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcTHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcCH4: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcExponentParticles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocEtcCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcHC_NOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcStage: NotRequired[str]
    """At most 35 characters. Optional."""


class TestprocedureEtcGroupInput(TypedDict, total=False):
    """`TestprocedureEtcGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureEtcGroup`.
    """

    TestprocEtcCO: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcNOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcNMHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcTHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcCH4: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcExponentParticles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocEtcCO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcHC_NOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocEtcStage: str | None
    """At most 35 characters. Optional."""


class TestprocedureNrtcGroup(TypedDict):
    """`TestprocedureNrtcGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureNrtcGroup`.
    """

    TestprocNrtcCO: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcNOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcNMHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcNMHC_NOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcTHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcCH4: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcExponentParticles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocNrtcCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcHC_NOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcHotCycleCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcHotCycleWork: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcHCWorkHotStNonReg: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcStage: NotRequired[str]
    """At most 35 characters. Optional."""
    TestCycleNRTC: NotRequired[TestCycleNRTC]
    """One of NRTC, LSI-NRTC. Optional."""


class TestprocedureNrtcGroupInput(TypedDict, total=False):
    """`TestprocedureNrtcGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureNrtcGroup`.
    """

    TestprocNrtcCO: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcNOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcNMHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcNMHC_NOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcTHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcCH4: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcExponentParticles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocNrtcCO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcHC_NOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcHotCycleCO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcHotCycleWork: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcHCWorkHotStNonReg: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocNrtcStage: str | None
    """At most 35 characters. Optional."""
    TestCycleNRTC: TestCycleNRTC | None
    """One of NRTC, LSI-NRTC. Optional."""


class TestprocedureWhtcGroup(TypedDict):
    """`TestprocedureWhtcGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWhtcGroup`.
    """

    TestprocWhtcCO: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcNOx: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcNMHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcTHC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcCH4: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcNH3: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcExponentParticles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocWhtcHotCycleCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcHC_NOx: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWhtcHotCycleWork: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcHCWorkHostStNonReg: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcStage: NotRequired[str]
    """At most 35 characters. Optional."""


class TestprocedureWhtcGroupInput(TypedDict, total=False):
    """`TestprocedureWhtcGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWhtcGroup`.
    """

    TestprocWhtcCO: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcNOx: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcNMHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcTHC: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcCH4: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcNH3: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcExponentParticles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocWhtcHotCycleCO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcCO2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcHC_NOx: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWhtcHotCycleWork: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcHCWorkHostStNonReg: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWhtcStage: str | None
    """At most 35 characters. Optional."""


class TestprocedureRdeGroup(TypedDict):
    """`TestprocedureRdeGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureRdeGroup`.
    """

    TestprocRdeCompleteRdeNOx: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocRdeCompleteRdeNrOfPart: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocRdeCompleteRdeExpPart: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocRdeUrbanRdeNOx: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocRdeUrbanRdeNrOfPart: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocRdeUrbanRdeExpPart: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""


class TestprocedureRdeGroupInput(TypedDict, total=False):
    """`TestprocedureRdeGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureRdeGroup`.
    """

    TestprocRdeCompleteRdeNOx: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocRdeCompleteRdeNrOfPart: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocRdeCompleteRdeExpPart: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TestprocRdeUrbanRdeNOx: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocRdeUrbanRdeNrOfPart: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocRdeUrbanRdeExpPart: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""


class TestprocedureWLTPType1Group(TypedDict):
    """`TestprocedureWLTPType1Group` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPType1Group`.
    """

    TestprocWltpType1CO: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1THC: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1NMHC: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1NOx: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1THC_NOx: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1NH3: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1Particulates: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1NrOfPart: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWltpType1ExPart: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""


class TestprocedureWLTPType1GroupInput(TypedDict, total=False):
    """`TestprocedureWLTPType1Group` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPType1Group`.
    """

    TestprocWltpType1CO: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1THC: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1NMHC: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1NOx: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1THC_NOx: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1NH3: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1Particulates: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    TestprocWltpType1NrOfPart: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocWltpType1ExPart: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""


class TestprocedureWLTPCO2Group(TypedDict):
    """`TestprocedureWLTPCO2Group` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPCO2Group`.
    """

    WLTPLowCO2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    WLTPMediumCO2: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPHighCO2: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPExtraHighCO2: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPCombinedCO2: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    WLTPWeightedCombinedCO2: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    WLTPLowCO2ChargeSust: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPMediumCO2ChargeSust: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPHighCO2ChargeSust: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPExtraHighCO2ChargeSust: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPCombinedCO2ChargeSust: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPCombinedCO2ChargeDepl: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""


class TestprocedureWLTPCO2GroupInput(TypedDict, total=False):
    """`TestprocedureWLTPCO2Group` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPCO2Group`.
    """

    WLTPLowCO2: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    WLTPMediumCO2: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPHighCO2: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPExtraHighCO2: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPCombinedCO2: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    WLTPWeightedCombinedCO2: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    WLTPLowCO2ChargeSust: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPMediumCO2ChargeSust: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPHighCO2ChargeSust: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPExtraHighCO2ChargeSust: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPCombinedCO2ChargeSust: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WLTPCombinedCO2ChargeDepl: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""


class TestprocedureWLTPFuelGroup(TypedDict):
    """`TestprocedureWLTPFuelGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPFuelGroup`.
    """

    WLTPLowFuelConsumption: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPMediumFuelConsumption: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPHighFuelConsumption: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPExtraHighFuelConsumption: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPCombinedFuelCons: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPWeightedCombinedFuelCons: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPLowFuelConsChargeSust: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPMediumFuelConsChargeSust: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPHighFuelConsChargeSust: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPExtraHighFuelConsChargSust: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPCombinedFuelConsChargeSust: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPCombinedFuelConsChargeDepl: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""


class TestprocedureWLTPFuelGroupInput(TypedDict, total=False):
    """`TestprocedureWLTPFuelGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPFuelGroup`.
    """

    WLTPLowFuelConsumption: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPMediumFuelConsumption: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPHighFuelConsumption: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPExtraHighFuelConsumption: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPCombinedFuelCons: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPWeightedCombinedFuelCons: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPLowFuelConsChargeSust: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPMediumFuelConsChargeSust: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPHighFuelConsChargeSust: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPExtraHighFuelConsChargSust: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPCombinedFuelConsChargeSust: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WLTPCombinedFuelConsChargeDepl: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""


class TestprocedureWLTPEnergyGroup(TypedDict):
    """`TestprocedureWLTPEnergyGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPEnergyGroup`.
    """

    WLTPElecEnergyConsPureElectric: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPElectricRangePureElectric: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPElectricRangeCityPureElec: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPElectEnergyConsExternCharg: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPElectricRangeExternCharg: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPElectricRangeCityExtCharg: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPLowElecEnergyConsPureElec: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPMediumElEnergyConsPureElec: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPHighElecEnergyConsPureElec: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPExtrHighElecEnConsPureElec: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPLowElecEnergyConsExtCharg: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPMediumElEnergyConsExtCharg: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPHighElEnergyConsExtCharg: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPExtrHighElecEnConsExtCharg: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPCityElecEnergyConsExtCharg: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPCombElEnergyConsExtCharg: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPAllElecRangeExternCharg: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPAllElecRangeCityExtCharg: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""


class TestprocedureWLTPEnergyGroupInput(TypedDict, total=False):
    """`TestprocedureWLTPEnergyGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPEnergyGroup`.
    """

    WLTPElecEnergyConsPureElectric: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPElectricRangePureElectric: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPElectricRangeCityPureElec: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPElectEnergyConsExternCharg: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPElectricRangeExternCharg: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPElectricRangeCityExtCharg: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPLowElecEnergyConsPureElec: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPMediumElEnergyConsPureElec: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPHighElecEnergyConsPureElec: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPExtrHighElecEnConsPureElec: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPLowElecEnergyConsExtCharg: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPMediumElEnergyConsExtCharg: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPHighElEnergyConsExtCharg: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPExtrHighElecEnConsExtCharg: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPCityElecEnergyConsExtCharg: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPCombElEnergyConsExtCharg: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WLTPAllElecRangeExternCharg: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    WLTPAllElecRangeCityExtCharg: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""


class FuelGroup(TypedDict):
    """`FuelGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup`.
    """

    FuelCode: NotRequired[FuelCode]
    """One of 54 codes. Optional."""
    MaximumNetPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    EngineSpeedMaximumNetPower: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    EngineSpeedMaximumNetPowerMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    EngineSpeedMaximumNetPowerMax: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumContinuousRatedPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    PowerMassRatio: NotRequired[Decimal]
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    PowerPowerTakeOff: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    EngineSpeedPowerPowerTakeOff: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaxPercentBiofuelAcceptInFuel: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    CalculatedMaximumSpeed: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MaximumSpeed: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    ExtSoundLevelNrBaseRegulAct: NotRequired[str]
    """At most 35 characters. Optional."""
    SoundLevelStationary: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelStatEngineSpeed: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    SoundLevelDriveBy: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    DriverPercSoundLevNrBaseRegAct: NotRequired[str]
    """At most 35 characters. Optional."""
    DriverPerceivedSoundLevel: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    ExhaustEmissionLevelEuro: NotRequired[ExhaustEmissionLevelEuro]
    """One of 102 codes. Optional."""
    OtherEmissionLegislation: NotRequired[str]
    """At most 40 characters. Optional."""
    NrBaseRegulActLastAmendMotVeh: NotRequired[str]
    """At most 35 characters. Optional."""
    NrBaseRegulActLastAmendEngines: NotRequired[str]
    """At most 35 characters. Optional."""
    SmokeCorrectedAbsorptionCoeff: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    UrbanConditionsCO2: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    UrbanConditionsFuelConsumption: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional."""
    ExtraUrbanConditionsCO2: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    ExtraUrbanConditionsFuelCons: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional."""
    CombinedCO2: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    CombinedFuelConsumption: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional."""
    WeightedCombinedCO2: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    WeightedCombinedFuelCons: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    CombinedCO2ConditionA: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    CombinedCO2ConditionB: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    CombinedFuelConsConditionA: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    CombinedFuelConsConditionB: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    ElectricEnergyConsConditionA: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricEnergyConsConditionB: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricEnergyConsPureElectric: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricEnergyConsWeightedComb: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricRange: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    ElectricRangeExternChargeable: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TotalCO2EmisSavDueEcoInnFuel: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MaxHourlyPowerFuel: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MaxNetPowerElectricEngFuel: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    Max15MinutesPowerFuel: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    DriverPercSoundLevTestMethod: NotRequired[str]
    """At most 80 characters. Optional."""
    LimitValueSoundLUrban: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    EngineSpeedRatedEngineNetPower: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumSpeedRearward: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    RatedEngineNetPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    DeclaredMaximumSpeed: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    DeclaredMaximumSpeedRearward: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    NEDCDeviationFactor: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 5 after, from -99.99999 to 99.99999. Optional."""
    NEDCVerificationFactor: NotRequired[NEDCVerificationFactor]
    """One of 0, 1. Optional."""
    TotalCO2WLTPEmSavDueEcoInnFuel: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SpecificCO2Emissions: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    DriverPercSoundLevelOpenNoCabe: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    SubFuelType: NotRequired[SubFuelType]
    """One of U, RH, RL, LNG. Optional."""
    SpecificCO2EmissionsPerson: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocedureType1Group: NotRequired[TestprocedureType1Group]
    """A group. Optional."""
    TestprocedureType2Group: NotRequired[TestprocedureType2Group]
    """A group. Optional."""
    TestprocedureType5Group: NotRequired[TestprocedureType5Group]
    """A group. Optional."""
    TestprocTypeVIIGroup: NotRequired[TestprocTypeVIIGroup]
    """A group. Optional."""
    TestprocedureEscGroup: NotRequired[TestprocedureEscGroup]
    """A group. Optional."""
    TestprocedureNrscGroup: NotRequired[TestprocedureNrscGroup]
    """A group. Optional."""
    TestprocedureWhscGroup: NotRequired[TestprocedureWhscGroup]
    """A group. Optional."""
    TestprocedureElrGroup: NotRequired[TestprocedureElrGroup]
    """A group. Optional."""
    TestprocedureEtcGroup: NotRequired[TestprocedureEtcGroup]
    """A group. Optional."""
    TestprocedureNrtcGroup: NotRequired[TestprocedureNrtcGroup]
    """A group. Optional."""
    TestprocedureWhtcGroup: NotRequired[TestprocedureWhtcGroup]
    """A group. Optional."""
    TestprocedureRdeGroup: NotRequired[TestprocedureRdeGroup]
    """A group. Optional."""
    TestprocedureWLTPType1Group: NotRequired[TestprocedureWLTPType1Group]
    """A group. Optional."""
    TestprocedureWLTPCO2Group: NotRequired[TestprocedureWLTPCO2Group]
    """A group. Optional."""
    TestprocedureWLTPFuelGroup: NotRequired[TestprocedureWLTPFuelGroup]
    """A group. Optional."""
    TestprocedureWLTPEnergyGroup: NotRequired[TestprocedureWLTPEnergyGroup]
    """A group. Optional."""


class FuelGroupInput(TypedDict, total=False):
    """`FuelGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup`.
    """

    FuelCode: FuelCodeInput | None
    """One of 54 codes. Optional."""
    MaximumNetPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    EngineSpeedMaximumNetPower: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    EngineSpeedMaximumNetPowerMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    EngineSpeedMaximumNetPowerMax: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumContinuousRatedPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    PowerMassRatio: Number | None
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    PowerPowerTakeOff: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    EngineSpeedPowerPowerTakeOff: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaxPercentBiofuelAcceptInFuel: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    CalculatedMaximumSpeed: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MaximumSpeed: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    ExtSoundLevelNrBaseRegulAct: str | None
    """At most 35 characters. Optional."""
    SoundLevelStationary: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelStatEngineSpeed: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    SoundLevelDriveBy: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    DriverPercSoundLevNrBaseRegAct: str | None
    """At most 35 characters. Optional."""
    DriverPerceivedSoundLevel: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    ExhaustEmissionLevelEuro: ExhaustEmissionLevelEuro | None
    """One of 102 codes. Optional."""
    OtherEmissionLegislation: str | None
    """At most 40 characters. Optional."""
    NrBaseRegulActLastAmendMotVeh: str | None
    """At most 35 characters. Optional."""
    NrBaseRegulActLastAmendEngines: str | None
    """At most 35 characters. Optional."""
    SmokeCorrectedAbsorptionCoeff: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    UrbanConditionsCO2: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    UrbanConditionsFuelConsumption: Number | None
    """A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional."""
    ExtraUrbanConditionsCO2: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    ExtraUrbanConditionsFuelCons: Number | None
    """A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional."""
    CombinedCO2: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    CombinedFuelConsumption: Number | None
    """A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional."""
    WeightedCombinedCO2: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    WeightedCombinedFuelCons: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    CombinedCO2ConditionA: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    CombinedCO2ConditionB: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    CombinedFuelConsConditionA: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    CombinedFuelConsConditionB: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    ElectricEnergyConsConditionA: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricEnergyConsConditionB: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricEnergyConsPureElectric: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricEnergyConsWeightedComb: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricRange: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    ElectricRangeExternChargeable: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TotalCO2EmisSavDueEcoInnFuel: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MaxHourlyPowerFuel: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MaxNetPowerElectricEngFuel: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    Max15MinutesPowerFuel: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    DriverPercSoundLevTestMethod: str | None
    """At most 80 characters. Optional."""
    LimitValueSoundLUrban: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    EngineSpeedRatedEngineNetPower: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumSpeedRearward: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    RatedEngineNetPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    DeclaredMaximumSpeed: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    DeclaredMaximumSpeedRearward: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    NEDCDeviationFactor: Number | None
    """A number with at most 2 digits before the point and 5 after, from -99.99999 to 99.99999. Optional."""
    NEDCVerificationFactor: NEDCVerificationFactorInput | None
    """One of 0, 1. Optional."""
    TotalCO2WLTPEmSavDueEcoInnFuel: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SpecificCO2Emissions: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    DriverPercSoundLevelOpenNoCabe: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    SubFuelType: SubFuelType | None
    """One of U, RH, RL, LNG. Optional."""
    SpecificCO2EmissionsPerson: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TestprocedureType1Group: TestprocedureType1GroupInput
    """A group. Optional."""
    TestprocedureType2Group: TestprocedureType2GroupInput
    """A group. Optional."""
    TestprocedureType5Group: TestprocedureType5GroupInput
    """A group. Optional."""
    TestprocTypeVIIGroup: TestprocTypeVIIGroupInput
    """A group. Optional."""
    TestprocedureEscGroup: TestprocedureEscGroupInput
    """A group. Optional."""
    TestprocedureNrscGroup: TestprocedureNrscGroupInput
    """A group. Optional."""
    TestprocedureWhscGroup: TestprocedureWhscGroupInput
    """A group. Optional."""
    TestprocedureElrGroup: TestprocedureElrGroupInput
    """A group. Optional."""
    TestprocedureEtcGroup: TestprocedureEtcGroupInput
    """A group. Optional."""
    TestprocedureNrtcGroup: TestprocedureNrtcGroupInput
    """A group. Optional."""
    TestprocedureWhtcGroup: TestprocedureWhtcGroupInput
    """A group. Optional."""
    TestprocedureRdeGroup: TestprocedureRdeGroupInput
    """A group. Optional."""
    TestprocedureWLTPType1Group: TestprocedureWLTPType1GroupInput
    """A group. Optional."""
    TestprocedureWLTPCO2Group: TestprocedureWLTPCO2GroupInput
    """A group. Optional."""
    TestprocedureWLTPFuelGroup: TestprocedureWLTPFuelGroupInput
    """A group. Optional."""
    TestprocedureWLTPEnergyGroup: TestprocedureWLTPEnergyGroupInput
    """A group. Optional."""


class AdditionalFuelCodeGroup(TypedDict):
    """`AdditionalFuelCodeGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup/AdditionalFuelCodeTable/AdditionalFuelCodeGroup`.
    """

    AdditionalFuelCode: NotRequired[AdditionalFuelCode]
    """One of 54 codes. Optional."""


class AdditionalFuelCodeGroupInput(TypedDict, total=False):
    """`AdditionalFuelCodeGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup/AdditionalFuelCodeTable/AdditionalFuelCodeGroup`.
    """

    AdditionalFuelCode: AdditionalFuelCodeInput | None
    """One of 54 codes. Optional."""


class EngineGroup(TypedDict):
    """`EngineGroup` as it is given.

    At `Body/CocDataGroup/EngineTable/EngineGroup`.
    """

    ManufacturerOfTheEngine: NotRequired[str]
    """At most 52 characters. Optional."""
    EngineCodeAsMarkedOnTheEngine: NotRequired[str]
    """At most 40 characters. Optional."""
    EngineEcTypeApprovalNumber: NotRequired[str]
    """At most 40 characters. Optional."""
    EngineNumber: NotRequired[str]
    """At most 25 characters. Optional."""
    IdentEngineTypeLocation: NotRequired[str]
    """At most 80 characters. Optional."""
    IdentEngineTypeMethodAffixing: NotRequired[str]
    """At most 80 characters. Optional."""
    WorkingPrincipleCode: NotRequired[WorkingPrincipleCode]
    """One of 16 codes. Optional."""
    DirectInjectionIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    PureElectricIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    HybridIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    NumberOfCylinders: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    ArrangementOfCylindersCode: NotRequired[ArrangementOfCylindersCode]
    """One of LI, O, R, S, V, W. Optional."""
    EngineCapacity: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricEngineIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    OffVehicleChargingIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    LpgFuellingSystemIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    CngFuellingSystemIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    EngineCycleCode: NotRequired[EngineCycleCode]
    """One of 2ST, 4ST, ROT, OTH. Optional."""
    IdentEngineType: NotRequired[str]
    """At most 40 characters. Optional."""
    LocationOfEngineIdentification: NotRequired[str]
    """At most 120 characters. Optional."""
    MethodOfAffixEngineIdentNumber: NotRequired[MethodOfAffixEngineIdentNumber]
    """One of A1, A2, A3, A4. Optional."""
    CategorySubCatEngine: NotRequired[CategorySubCatEngine]
    """One of 23 codes. Optional."""
    EngineCapacityMin: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    EngineCapacityMax: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    FuelTable: NotRequired[list[FuelGroup]]
    """At least 1 row. Optional."""
    AdditionalFuelCodeTable: NotRequired[list[AdditionalFuelCodeGroup]]
    """At least 1 row. Optional."""


class EngineGroupInput(TypedDict, total=False):
    """`EngineGroup` as it is taken.

    At `Body/CocDataGroup/EngineTable/EngineGroup`.
    """

    ManufacturerOfTheEngine: str | None
    """At most 52 characters. Optional."""
    EngineCodeAsMarkedOnTheEngine: str | None
    """At most 40 characters. Optional."""
    EngineEcTypeApprovalNumber: str | None
    """At most 40 characters. Optional."""
    EngineNumber: str | None
    """At most 25 characters. Optional."""
    IdentEngineTypeLocation: str | None
    """At most 80 characters. Optional."""
    IdentEngineTypeMethodAffixing: str | None
    """At most 80 characters. Optional."""
    WorkingPrincipleCode: WorkingPrincipleCode | None
    """One of 16 codes. Optional."""
    DirectInjectionIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    PureElectricIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    HybridIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    NumberOfCylinders: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    ArrangementOfCylindersCode: ArrangementOfCylindersCode | None
    """One of LI, O, R, S, V, W. Optional."""
    EngineCapacity: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    ElectricEngineIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    OffVehicleChargingIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    LpgFuellingSystemIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    CngFuellingSystemIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    EngineCycleCode: EngineCycleCode | None
    """One of 2ST, 4ST, ROT, OTH. Optional."""
    IdentEngineType: str | None
    """At most 40 characters. Optional."""
    LocationOfEngineIdentification: str | None
    """At most 120 characters. Optional."""
    MethodOfAffixEngineIdentNumber: MethodOfAffixEngineIdentNumber | None
    """One of A1, A2, A3, A4. Optional."""
    CategorySubCatEngine: CategorySubCatEngine | None
    """One of 23 codes. Optional."""
    EngineCapacityMin: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    EngineCapacityMax: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    FuelTable: Sequence[FuelGroupInput] | None
    """At least 1 row. Optional."""
    AdditionalFuelCodeTable: Sequence[AdditionalFuelCodeGroupInput] | None
    """At least 1 row. Optional."""


class TrailerBrakeConnectTypeGroup(TypedDict):
    """`TrailerBrakeConnectTypeGroup` as it is given.

    At
    `Body/CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup/TrailerBrakeConnectTypeTable/TrailerBrakeConnectTypeGroup`.
    """

    PressFeedLineBraking: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TrailerBrakeConnectTechCode: NotRequired[TrailerBrakeConnectTechCode]
    """One of ELEC, HYD, PNEU, CPE. Optional."""
    TrailerBrakeConnectTypeCode: NotRequired[TrailerBrakeConnectTypeCode]
    """One of 1L, 2L, NON. Optional."""


class TrailerBrakeConnectTypeGroupInput(TypedDict, total=False):
    """`TrailerBrakeConnectTypeGroup` as it is taken.

    At
    `Body/CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup/TrailerBrakeConnectTypeTable/TrailerBrakeConnectTypeGroup`.
    """

    PressFeedLineBraking: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TrailerBrakeConnectTechCode: TrailerBrakeConnectTechCode | None
    """One of ELEC, HYD, PNEU, CPE. Optional."""
    TrailerBrakeConnectTypeCode: TrailerBrakeConnectTypeCode | None
    """One of 1L, 2L, NON. Optional."""


class TrailerBrakeGroup(TypedDict):
    """`TrailerBrakeGroup` as it is given.

    At `Body/CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup`.
    """

    TrailerBrakeConnectionsCode: NotRequired[TrailerBrakeConnectionsCode]
    """One of 1LD, 2LD, CPE, ELC, HYD, INE, MEC, PNE, NON. Optional."""
    PressFeedLineTwoLineBraking: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    PressFeedLineSingleLineBraking: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TrailerBrakeConnectTypeTable: NotRequired[list[TrailerBrakeConnectTypeGroup]]
    """At least 1 row. Optional."""


class TrailerBrakeGroupInput(TypedDict, total=False):
    """`TrailerBrakeGroup` as it is taken.

    At `Body/CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup`.
    """

    TrailerBrakeConnectionsCode: TrailerBrakeConnectionsCode | None
    """One of 1LD, 2LD, CPE, ELC, HYD, INE, MEC, PNE, NON. Optional."""
    PressFeedLineTwoLineBraking: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    PressFeedLineSingleLineBraking: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TrailerBrakeConnectTypeTable: Sequence[TrailerBrakeConnectTypeGroupInput] | None
    """At least 1 row. Optional."""


class CouplingDevicesFittedGroup(TypedDict):
    """`CouplingDevicesFittedGroup` as it is given.

    At
    `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/CouplingDevicesFittedTable/CouplingDevicesFittedGroup`.
    """

    TypeOfCouplingDeviceFitted: NotRequired[str]
    """At most 80 characters. Optional."""


class CouplingDevicesFittedGroupInput(TypedDict, total=False):
    """`CouplingDevicesFittedGroup` as it is taken.

    At
    `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/CouplingDevicesFittedTable/CouplingDevicesFittedGroup`.
    """

    TypeOfCouplingDeviceFitted: str | None
    """At most 80 characters. Optional."""


class DrawbarTypeGroup(TypedDict):
    """`DrawbarTypeGroup` as it is given.

    At
    `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/BrakedTypeTrailTable/BrakedTypeTrailGroup/DrawbarTypeTable/DrawbarTypeGroup`.
    """

    TypeTrailerCode: NotRequired[TypeTrailerCode]
    """One of DA, DB, DC, DE, UD. Optional."""
    TechnPermMaxMassCombinTrail: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermMaxMassCombinTrailMax: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermMaxMassCombinTrailMin: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassTrailer: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassTrailerMax: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassTrailerMin: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class DrawbarTypeGroupInput(TypedDict, total=False):
    """`DrawbarTypeGroup` as it is taken.

    At
    `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/BrakedTypeTrailTable/BrakedTypeTrailGroup/DrawbarTypeTable/DrawbarTypeGroup`.
    """

    TypeTrailerCode: TypeTrailerCode | None
    """One of DA, DB, DC, DE, UD. Optional."""
    TechnPermMaxMassCombinTrail: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermMaxMassCombinTrailMax: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermMaxMassCombinTrailMin: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassTrailer: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassTrailerMax: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassTrailerMin: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class BrakedTypeTrailGroup(TypedDict):
    """`BrakedTypeTrailGroup` as it is given.

    At `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/BrakedTypeTrailTable/BrakedTypeTrailGroup`.
    """

    BrakedTypeTrailCode: NotRequired[BrakedTypeTrailCode]
    """One of BRK, CSB, HDB, INB, IPB, PNB, PNH, UNB, UND. Optional."""
    DrawbarTypeTable: NotRequired[list[DrawbarTypeGroup]]
    """At least 1 row. Optional."""


class BrakedTypeTrailGroupInput(TypedDict, total=False):
    """`BrakedTypeTrailGroup` as it is taken.

    At `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/BrakedTypeTrailTable/BrakedTypeTrailGroup`.
    """

    BrakedTypeTrailCode: BrakedTypeTrailCode | None
    """One of BRK, CSB, HDB, INB, IPB, PNB, PNH, UNB, UND. Optional."""
    DrawbarTypeTable: Sequence[DrawbarTypeGroupInput] | None
    """At least 1 row. Optional."""


class MechanicalCouplingGroup(TypedDict):
    """`MechanicalCouplingGroup` as it is given.

    At `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup`.
    """

    MechanicalCouplingNumber: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    MechnicalCouplingType: NotRequired[str]
    """At most 40 characters. Optional."""
    MechnicalCouplingMake: NotRequired[str]
    """At most 52 characters. Optional."""
    HeightCouplingAboveGroundMax: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    HeightCouplingAboveGroundMin: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    HeightCouplingAboveGround: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    FifthWheelLead: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    FifthWheelLeadMinimum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    FifthWheelLeadMaximum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    DistFrontVehCentreCouplDev: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistFrontVehCentreCouplDevMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistFrontVehCentreCouplDevMax: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistCentreCouplDevRearVeh: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistCentreCouplDevRearVehMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistCentreCouplDevRearVehMax: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistAxisFifthWheelForemost: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    DistAxisFifthWheelForemostMin: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    DistAxisFifthWheelForemostMax: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    TechPermMaxTowMassBrakedTrail: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassDrawbarTrail: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassSemiTrailer: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassCentAxTrail: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassUnbrTrailer: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowableMassTrailer: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxStatVertMassCouplPt: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxStatMassCouplPoint: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointFirstAxle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointFirstAxleMin: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointFirstAxleMax: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    IndependBrakedTowableMass: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    InertiaBrakedTowableMass: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    ContinuousBrakedTowableMass: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    ApprovalNrCouplingDevice: NotRequired[str]
    """At most 35 characters. Optional."""
    CouplCharTechnPermTrailerMass: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointLastAxle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointLastAxleMin: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointLastAxleMax: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistrOfMassRunningOrderCoupl: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistribMassIncompleteVehCoupl: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistrMassCompletedVehCouplMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistrOfActualMassIncomplCoupl: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    CouplingCharacteristicValueD: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    CouplingCharacteristicValueDC: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    CouplingCharacteristicValueV: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    CouplingCharacteristicValueS: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    CouplingCharacteristicValueU: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    CouplingCharacValueHorizLoad: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    ApprovalMarkCouplingDevice: NotRequired[str]
    """At most 80 characters. Optional."""
    LocationOfTheCouplingCode: NotRequired[LocationOfTheCouplingCode]
    """One of F, R. Optional."""
    MechanicalCouplingTypeEu: NotRequired[str]
    """At most 80 characters. Optional."""
    TechPermMaxTowMassRigidTrail: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    CouplingDevicesFittedTable: NotRequired[list[CouplingDevicesFittedGroup]]
    """At least 1 row. Optional."""
    BrakedTypeTrailTable: NotRequired[list[BrakedTypeTrailGroup]]
    """At least 1 row. Optional."""


class MechanicalCouplingGroupInput(TypedDict, total=False):
    """`MechanicalCouplingGroup` as it is taken.

    At `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup`.
    """

    MechanicalCouplingNumber: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    MechnicalCouplingType: str | None
    """At most 40 characters. Optional."""
    MechnicalCouplingMake: str | None
    """At most 52 characters. Optional."""
    HeightCouplingAboveGroundMax: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    HeightCouplingAboveGroundMin: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    HeightCouplingAboveGround: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    FifthWheelLead: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    FifthWheelLeadMinimum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    FifthWheelLeadMaximum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    DistFrontVehCentreCouplDev: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistFrontVehCentreCouplDevMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistFrontVehCentreCouplDevMax: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistCentreCouplDevRearVeh: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistCentreCouplDevRearVehMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistCentreCouplDevRearVehMax: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistAxisFifthWheelForemost: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    DistAxisFifthWheelForemostMin: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    DistAxisFifthWheelForemostMax: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    TechPermMaxTowMassBrakedTrail: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassDrawbarTrail: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassSemiTrailer: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassCentAxTrail: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowMassUnbrTrailer: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxTowableMassTrailer: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxStatVertMassCouplPt: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxStatMassCouplPoint: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointFirstAxle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointFirstAxleMin: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointFirstAxleMax: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    IndependBrakedTowableMass: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    InertiaBrakedTowableMass: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    ContinuousBrakedTowableMass: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    ApprovalNrCouplingDevice: str | None
    """At most 35 characters. Optional."""
    CouplCharTechnPermTrailerMass: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointLastAxle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointLastAxleMin: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistanceCouplPointLastAxleMax: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    DistrOfMassRunningOrderCoupl: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistribMassIncompleteVehCoupl: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistrMassCompletedVehCouplMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    DistrOfActualMassIncomplCoupl: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    CouplingCharacteristicValueD: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    CouplingCharacteristicValueDC: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    CouplingCharacteristicValueV: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    CouplingCharacteristicValueS: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    CouplingCharacteristicValueU: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    CouplingCharacValueHorizLoad: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    ApprovalMarkCouplingDevice: str | None
    """At most 80 characters. Optional."""
    LocationOfTheCouplingCode: LocationOfTheCouplingCode | None
    """One of F, R. Optional."""
    MechanicalCouplingTypeEu: str | None
    """At most 80 characters. Optional."""
    TechPermMaxTowMassRigidTrail: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    CouplingDevicesFittedTable: Sequence[CouplingDevicesFittedGroupInput] | None
    """At least 1 row. Optional."""
    BrakedTypeTrailTable: Sequence[BrakedTypeTrailGroupInput] | None
    """At least 1 row. Optional."""


class EcoInnovationsGroup(TypedDict):
    """`EcoInnovationsGroup` as it is given.

    At `Body/CocDataGroup/EcoInnovationsTable/EcoInnovationsGroup`.
    """

    GeneralCodeOfTheEcoInnovations: str
    """At most 120 characters. Required."""


class EcoInnovationsGroupInput(TypedDict, total=False):
    """`EcoInnovationsGroup` as it is taken.

    At `Body/CocDataGroup/EcoInnovationsTable/EcoInnovationsGroup`.
    """

    GeneralCodeOfTheEcoInnovations: str | None
    """At most 120 characters. Required."""


class InServiceMaxMassNatGroup(TypedDict):
    """`InServiceMaxMassNatGroup` as it is given.

    At `Body/CocDataGroup/InServiceMaxMassNatTable/InServiceMaxMassNatGroup`.
    """

    MaxPermMassNatTraffCountryCode: NotRequired[MaxPermMassNatTraffCountryCode]
    """One of 28 codes. Optional."""
    MaxPermMassNatTraffMemStateNr: NotRequired[MaxPermMassNatTraffMemStateNr]
    """One of 28 codes. Optional."""
    MaxPermLadenMassNational: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermMassCombinationNational: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class InServiceMaxMassNatGroupInput(TypedDict, total=False):
    """`InServiceMaxMassNatGroup` as it is taken.

    At `Body/CocDataGroup/InServiceMaxMassNatTable/InServiceMaxMassNatGroup`.
    """

    MaxPermMassNatTraffCountryCode: MaxPermMassNatTraffCountryCode | None
    """One of 28 codes. Optional."""
    MaxPermMassNatTraffMemStateNr: MaxPermMassNatTraffMemStateNr | None
    """One of 28 codes. Optional."""
    MaxPermLadenMassNational: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermMassCombinationNational: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class InServiceMaxMassIntGroup(TypedDict):
    """`InServiceMaxMassIntGroup` as it is given.

    At `Body/CocDataGroup/InServiceMaxMassIntTable/InServiceMaxMassIntGroup`.
    """

    MaxPermMassIntTrafficRegul: NotRequired[str]
    """At most 40 characters. Optional."""
    MaxPermLadenMassInternational: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermMassCombinationInt: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class InServiceMaxMassIntGroupInput(TypedDict, total=False):
    """`InServiceMaxMassIntGroup` as it is taken.

    At `Body/CocDataGroup/InServiceMaxMassIntTable/InServiceMaxMassIntGroup`.
    """

    MaxPermMassIntTrafficRegul: str | None
    """At most 40 characters. Optional."""
    MaxPermLadenMassInternational: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermMassCombinationInt: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class BallastSetGroup(TypedDict):
    """`BallastSetGroup` as it is given.

    At `Body/CocDataGroup/BallastSetTable/BallastSetGroup`.
    """

    BallastSetNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    BallastSetMaterial: NotRequired[str]
    """At most 200 characters. Optional."""
    BallastSetMethodConstruction: NotRequired[str]
    """At most 200 characters. Optional."""
    BallastSetNumberOfComponents: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""


class BallastSetGroupInput(TypedDict, total=False):
    """`BallastSetGroup` as it is taken.

    At `Body/CocDataGroup/BallastSetTable/BallastSetGroup`.
    """

    BallastSetNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    BallastSetMaterial: str | None
    """At most 200 characters. Optional."""
    BallastSetMethodConstruction: str | None
    """At most 200 characters. Optional."""
    BallastSetNumberOfComponents: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""


class DriverSeatTypeCategClassGroup(TypedDict):
    """`DriverSeatTypeCategClassGroup` as it is given.

    At
    `Body/CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup/DriverSeatTypeCategClassTable/DriverSeatTypeCategClassGroup`.
    """

    DriverSeatTypeCategClassCode: NotRequired[DriverSeatTypeCategClassCode]
    """One of I, II, III. Optional."""


class DriverSeatTypeCategClassGroupInput(TypedDict, total=False):
    """`DriverSeatTypeCategClassGroup` as it is taken.

    At
    `Body/CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup/DriverSeatTypeCategClassTable/DriverSeatTypeCategClassGroup`.
    """

    DriverSeatTypeCategClassCode: DriverSeatTypeCategClassCode | None
    """One of I, II, III. Optional."""


class DriverSeatTypeCategoryGroup(TypedDict):
    """`DriverSeatTypeCategoryGroup` as it is given.

    At `Body/CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup`.
    """

    DriverSeatTypeCategoryCode: NotRequired[DriverSeatTypeCategoryCode]
    """One of A, B. Optional."""
    DriverSeatTypeCategClassTable: NotRequired[list[DriverSeatTypeCategClassGroup]]
    """At least 1 row. Optional."""


class DriverSeatTypeCategoryGroupInput(TypedDict, total=False):
    """`DriverSeatTypeCategoryGroup` as it is taken.

    At `Body/CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup`.
    """

    DriverSeatTypeCategoryCode: DriverSeatTypeCategoryCode | None
    """One of A, B. Optional."""
    DriverSeatTypeCategClassTable: Sequence[DriverSeatTypeCategClassGroupInput] | None
    """At least 1 row. Optional."""


class LoadPlatformGroup(TypedDict):
    """`LoadPlatformGroup` as it is given.

    At `Body/CocDataGroup/LoadPlatformTable/LoadPlatformGroup`.
    """

    LoadPlatformHeightAboveGround: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformLength: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformWidth: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformLoadCapacity: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class LoadPlatformGroupInput(TypedDict, total=False):
    """`LoadPlatformGroup` as it is taken.

    At `Body/CocDataGroup/LoadPlatformTable/LoadPlatformGroup`.
    """

    LoadPlatformHeightAboveGround: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformLength: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformWidth: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformLoadCapacity: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class OptionalDevicesGroup(TypedDict):
    """`OptionalDevicesGroup` as it is given.

    At `Body/CocDataGroup/OptionalDevicesTable/OptionalDevicesGroup`.
    """

    OptionalDevice: NotRequired[str]
    """At most 400 characters. Optional."""


class OptionalDevicesGroupInput(TypedDict, total=False):
    """`OptionalDevicesGroup` as it is taken.

    At `Body/CocDataGroup/OptionalDevicesTable/OptionalDevicesGroup`.
    """

    OptionalDevice: str | None
    """At most 400 characters. Optional."""


class ProtectHazardSubstCabCatGroup(TypedDict):
    """`ProtectHazardSubstCabCatGroup` as it is given.

    At `Body/CocDataGroup/ProtectHazardSubstCabineGroup/ProtectHazardSubstCabCatTable/ProtectHazardSubstCabCatGroup`.
    """

    ProtectHazardSubstCabineCateg: NotRequired[ProtectHazardSubstCabineCateg]
    """One of 2, 3, 4. Optional."""


class ProtectHazardSubstCabCatGroupInput(TypedDict, total=False):
    """`ProtectHazardSubstCabCatGroup` as it is taken.

    At `Body/CocDataGroup/ProtectHazardSubstCabineGroup/ProtectHazardSubstCabCatTable/ProtectHazardSubstCabCatGroup`.
    """

    ProtectHazardSubstCabineCateg: ProtectHazardSubstCabineCateg | None
    """One of 2, 3, 4. Optional."""


class ProtectHazardSubstCabineGroup(TypedDict):
    """`ProtectHazardSubstCabineGroup` as it is given.

    At `Body/CocDataGroup/ProtectHazardSubstCabineGroup`.
    """

    ProtectHazardSubstAerisolInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ProtectHazardSubstDustFiltInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ProtectHazardSubstVapFilterInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ProtectHazardSubstCabCatTable: NotRequired[list[ProtectHazardSubstCabCatGroup]]
    """At least 1 row. Optional."""


class ProtectHazardSubstCabineGroupInput(TypedDict, total=False):
    """`ProtectHazardSubstCabineGroup` as it is taken.

    At `Body/CocDataGroup/ProtectHazardSubstCabineGroup`.
    """

    ProtectHazardSubstAerisolInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    ProtectHazardSubstDustFiltInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    ProtectHazardSubstVapFilterInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    ProtectHazardSubstCabCatTable: Sequence[ProtectHazardSubstCabCatGroupInput] | None
    """At least 1 row. Optional."""


class ProtectiveStructureGroup(TypedDict):
    """`ProtectiveStructureGroup` as it is given.

    At `Body/CocDataGroup/ProtectiveStructureTable/ProtectiveStructureGroup`.
    """

    ProtectiveStructureApplicCode: NotRequired[ProtectiveStructureApplicCode]
    """One of FOR, NOF, NFF. Optional."""
    ProtectiveStructureCode: NotRequired[ProtectiveStructureCode]
    """One of ROPS, FOPS, OPS. Optional."""
    ProtectiveStructureEquipmCode: NotRequired[ProtectiveStructureEquipmCode]
    """One of CMP, OPT, STD. Optional."""
    ProtectiveStructureFoldablCode: NotRequired[ProtectiveStructureFoldablCode]
    """One of FD, FX. Optional."""
    ProtectiveStructureFoldingCode: NotRequired[ProtectiveStructureFoldingCode]
    """One of WIT, EXT. Optional."""
    ProtectStructLockingMechnCode: NotRequired[ProtectStructLockingMechnCode]
    """One of MAN, AUT. Optional."""
    ProtectiveStructureMake: NotRequired[str]
    """At most 52 characters. Optional."""
    ProtectStructurePositionCode: NotRequired[ProtectStructurePositionCode]
    """One of F, R, FR. Optional."""
    ProtectiveStructureRopsByCode: NotRequired[ProtectiveStructureRopsByCode]
    """One of CAB, FRA, ROL. Optional."""
    ProtectStructTypeApprovalNumb: NotRequired[str]
    """At most 40 characters. Optional."""
    ProtectiveStructFoldAssistCode: NotRequired[ProtectiveStructFoldAssistCode]
    """One of NA, PA, FA. Optional."""


class ProtectiveStructureGroupInput(TypedDict, total=False):
    """`ProtectiveStructureGroup` as it is taken.

    At `Body/CocDataGroup/ProtectiveStructureTable/ProtectiveStructureGroup`.
    """

    ProtectiveStructureApplicCode: ProtectiveStructureApplicCode | None
    """One of FOR, NOF, NFF. Optional."""
    ProtectiveStructureCode: ProtectiveStructureCode | None
    """One of ROPS, FOPS, OPS. Optional."""
    ProtectiveStructureEquipmCode: ProtectiveStructureEquipmCode | None
    """One of CMP, OPT, STD. Optional."""
    ProtectiveStructureFoldablCode: ProtectiveStructureFoldablCode | None
    """One of FD, FX. Optional."""
    ProtectiveStructureFoldingCode: ProtectiveStructureFoldingCode | None
    """One of WIT, EXT. Optional."""
    ProtectStructLockingMechnCode: ProtectStructLockingMechnCode | None
    """One of MAN, AUT. Optional."""
    ProtectiveStructureMake: str | None
    """At most 52 characters. Optional."""
    ProtectStructurePositionCode: ProtectStructurePositionCode | None
    """One of F, R, FR. Optional."""
    ProtectiveStructureRopsByCode: ProtectiveStructureRopsByCode | None
    """One of CAB, FRA, ROL. Optional."""
    ProtectStructTypeApprovalNumb: str | None
    """At most 40 characters. Optional."""
    ProtectiveStructFoldAssistCode: ProtectiveStructFoldAssistCode | None
    """One of NA, PA, FA. Optional."""


class PtoPowerGroup(TypedDict):
    """`PtoPowerGroup` as it is given.

    At `Body/CocDataGroup/PtoTable/PtoGroup/PtoPowerTable/PtoPowerGroup`.
    """

    PtoPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    PtoCorrespondingEngineSpeed: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    PtoRatedSpeedRange: NotRequired[str]
    """At most 15 characters. Optional."""


class PtoPowerGroupInput(TypedDict, total=False):
    """`PtoPowerGroup` as it is taken.

    At `Body/CocDataGroup/PtoTable/PtoGroup/PtoPowerTable/PtoPowerGroup`.
    """

    PtoPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    PtoCorrespondingEngineSpeed: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    PtoRatedSpeedRange: str | None
    """At most 15 characters. Optional."""


class PtoGroup(TypedDict):
    """`PtoGroup` as it is given.

    At `Body/CocDataGroup/PtoTable/PtoGroup`.
    """

    PtoLocationCode: NotRequired[PtoLocationCode]
    """One of F, R, O. Optional."""
    PtoLocationOtherDescription: NotRequired[str]
    """At most 200 characters. Optional."""
    PtoRevolutions: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    PtoTypeCode: NotRequired[PtoTypeCode]
    """One of MPT, SPT. Optional."""
    PtoPowerTable: NotRequired[list[PtoPowerGroup]]
    """At least 1 row. Optional."""


class PtoGroupInput(TypedDict, total=False):
    """`PtoGroup` as it is taken.

    At `Body/CocDataGroup/PtoTable/PtoGroup`.
    """

    PtoLocationCode: PtoLocationCode | None
    """One of F, R, O. Optional."""
    PtoLocationOtherDescription: str | None
    """At most 200 characters. Optional."""
    PtoRevolutions: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    PtoTypeCode: PtoTypeCode | None
    """One of MPT, SPT. Optional."""
    PtoPowerTable: Sequence[PtoPowerGroupInput] | None
    """At least 1 row. Optional."""


class TrackRollerGroup(TypedDict):
    """`TrackRollerGroup` as it is given.

    At
    `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackRollerTable/TrackRollerGroup`.
    """

    TrackRollerNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    TrackRollerMaximumload: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class TrackRollerGroupInput(TypedDict, total=False):
    """`TrackRollerGroup` as it is taken.

    At
    `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackRollerTable/TrackRollerGroup`.
    """

    TrackRollerNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    TrackRollerMaximumload: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class TrackTrainCouplPtGroup(TypedDict):
    """`TrackTrainCouplPtGroup` as it is given.

    At
    `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainCouplPtTable/TrackTrainCouplPtGroup`.
    """

    ApprovalNrCouplPtTrackTrainSet: NotRequired[str]
    """At most 35 characters. Optional."""
    TPMStatVertLoadCouplPtTrTraSet: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class TrackTrainCouplPtGroupInput(TypedDict, total=False):
    """`TrackTrainCouplPtGroup` as it is taken.

    At
    `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainCouplPtTable/TrackTrainCouplPtGroup`.
    """

    ApprovalNrCouplPtTrackTrainSet: str | None
    """At most 35 characters. Optional."""
    TPMStatVertLoadCouplPtTrTraSet: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class TrackTrainSetGroup(TypedDict):
    """`TrackTrainSetGroup` as it is given.

    At `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup`.
    """

    MaximumPermissibleMassTrackSet: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermisMaxMassVehTrackSet: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TrackContactGroundPressure: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TrackLength: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TrackWidth: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    TrackRollerTable: NotRequired[list[TrackRollerGroup]]
    """At least 1 row. Optional."""
    TrackTrainCouplPtTable: NotRequired[list[TrackTrainCouplPtGroup]]
    """At least 1 row. Optional."""


class TrackTrainSetGroupInput(TypedDict, total=False):
    """`TrackTrainSetGroup` as it is taken.

    At `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup`.
    """

    MaximumPermissibleMassTrackSet: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermisMaxMassVehTrackSet: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TrackContactGroundPressure: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TrackLength: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TrackWidth: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    TrackRollerTable: Sequence[TrackRollerGroupInput] | None
    """At least 1 row. Optional."""
    TrackTrainCouplPtTable: Sequence[TrackTrainCouplPtGroupInput] | None
    """At least 1 row. Optional."""


class TrackSetGroup(TypedDict):
    """`TrackSetGroup` as it is given.

    At `Body/CocDataGroup/TrackSetTable/TrackSetGroup`.
    """

    TrackSetNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    BrakedTrackSetInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    PoweredTrackSetInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeOfMaterialOnTrackShoesCode: NotRequired[TypeOfMaterialOnTrackShoesCode]
    """One of RTC, STC, RPC. Optional."""
    TechnicallyPermMassTrackSet: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnicallyPermMassTrackSetMin: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnicallyPermMassTrackSetMax: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TrackTrainSetTable: NotRequired[list[TrackTrainSetGroup]]
    """At least 1 row. Optional."""


class TrackSetGroupInput(TypedDict, total=False):
    """`TrackSetGroup` as it is taken.

    At `Body/CocDataGroup/TrackSetTable/TrackSetGroup`.
    """

    TrackSetNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    BrakedTrackSetInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    PoweredTrackSetInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeOfMaterialOnTrackShoesCode: TypeOfMaterialOnTrackShoesCode | None
    """One of RTC, STC, RPC. Optional."""
    TechnicallyPermMassTrackSet: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnicallyPermMassTrackSetMin: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnicallyPermMassTrackSetMax: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TrackTrainSetTable: Sequence[TrackTrainSetGroupInput] | None
    """At least 1 row. Optional."""


class TrackTrainGroup(TypedDict):
    """`TrackTrainGroup` as it is given.

    At `Body/CocDataGroup/TrackTrainGroup`.
    """

    CrawlerUndercarriageConfigCode: NotRequired[CrawlerUndercarriageConfigCode]
    """One of STF, STR, TFR, CTT. Optional."""
    NumberOfBrakedSetOfTrackTrains: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfPoweredSetOfTrackTrain: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    SteerByArtCentrAxisDirTrTrInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    SteerByArtCentrAxisTrTrainInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    SteerByPivotingOpposTracTraInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    SteeringBySpeedSideTracTraInd: NotRequired[bool]
    """True for Y, False for N. Optional."""


class TrackTrainGroupInput(TypedDict, total=False):
    """`TrackTrainGroup` as it is taken.

    At `Body/CocDataGroup/TrackTrainGroup`.
    """

    CrawlerUndercarriageConfigCode: CrawlerUndercarriageConfigCode | None
    """One of STF, STR, TFR, CTT. Optional."""
    NumberOfBrakedSetOfTrackTrains: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfPoweredSetOfTrackTrain: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    SteerByArtCentrAxisDirTrTrInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    SteerByArtCentrAxisTrTrainInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    SteerByPivotingOpposTracTraInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    SteeringBySpeedSideTracTraInd: Indicator | None
    """True or "Y", False or "N". Optional."""


class TypeOfChassisGroup(TypedDict):
    """`TypeOfChassisGroup` as it is given.

    At `Body/CocDataGroup/TypeOfChassisGroup`.
    """

    TypeOfChassisArticulatedInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeOfChassisBackboneInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeOfChassisCentralTubeInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeOfChassisChWithSideMembInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeOfChassisLadderInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeOfChassisOtherInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeOfChassisOther: NotRequired[str]
    """At most 120 characters. Optional."""


class TypeOfChassisGroupInput(TypedDict, total=False):
    """`TypeOfChassisGroup` as it is taken.

    At `Body/CocDataGroup/TypeOfChassisGroup`.
    """

    TypeOfChassisArticulatedInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeOfChassisBackboneInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeOfChassisCentralTubeInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeOfChassisChWithSideMembInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeOfChassisLadderInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeOfChassisOtherInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeOfChassisOther: str | None
    """At most 120 characters. Optional."""


class ApprovalTerritoryGroup(TypedDict):
    """`ApprovalTerritoryGroup` as it is given.

    At `Body/CocDataGroup/ApprovalTerritoryTable/ApprovalTerritoryGroup`.
    """

    ApprovalTerritoryCountryCode: NotRequired[ApprovalTerritoryCountryCode]
    """One of 56 codes. Optional."""


class ApprovalTerritoryGroupInput(TypedDict, total=False):
    """`ApprovalTerritoryGroup` as it is taken.

    At `Body/CocDataGroup/ApprovalTerritoryTable/ApprovalTerritoryGroup`.
    """

    ApprovalTerritoryCountryCode: ApprovalTerritoryCountryCode | None
    """One of 56 codes. Optional."""


class TestFamilyIdentifiersGroup(TypedDict):
    """`TestFamilyIdentifiersGroup` as it is given.

    At `Body/CocDataGroup/TestFamilyIdentifiersTable/TestFamilyIdentifiersGroup`.
    """

    FamilyIdentifierCode: NotRequired[FamilyIdentifierCode]
    """One of IP, RL, RM, PR, ATCT, EV, PEMS. Optional."""
    FamilyIdentifierValue: NotRequired[str]
    """At most 100 characters. Optional."""


class TestFamilyIdentifiersGroupInput(TypedDict, total=False):
    """`TestFamilyIdentifiersGroup` as it is taken.

    At `Body/CocDataGroup/TestFamilyIdentifiersTable/TestFamilyIdentifiersGroup`.
    """

    FamilyIdentifierCode: FamilyIdentifierCode | None
    """One of IP, RL, RM, PR, ATCT, EV, PEMS. Optional."""
    FamilyIdentifierValue: str | None
    """At most 100 characters. Optional."""


class AllowedParamValMultistageGroup(TypedDict):
    """`AllowedParamValMultistageGroup` as it is given.

    At `Body/CocDataGroup/AllowedParamValMultistageGroup`.
    """

    PermActualMassOfTheVehicle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinPermActualMassOfTheVehicle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermActualMassOfTheVehicle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    PermTechnPermMaxLadenMass: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinPermTechnPermMaxLadenMass: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermTechnPermMaxLadenMass: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    PermissibleFrontalArea: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinimumPermissibleFrontalArea: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaximumPermissibleFrontalArea: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    PermissibleRollingResistance: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    MinimumPermRollingResistance: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    MaximumPermRollingResistance: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    PermProjFrontAreaAirFrontGrill: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinPermProjFrntArAirFrntGrill: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermProjFrntArAirFrntGrill: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""


class AllowedParamValMultistageGroupInput(TypedDict, total=False):
    """`AllowedParamValMultistageGroup` as it is taken.

    At `Body/CocDataGroup/AllowedParamValMultistageGroup`.
    """

    PermActualMassOfTheVehicle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinPermActualMassOfTheVehicle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermActualMassOfTheVehicle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    PermTechnPermMaxLadenMass: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinPermTechnPermMaxLadenMass: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermTechnPermMaxLadenMass: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    PermissibleFrontalArea: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinimumPermissibleFrontalArea: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaximumPermissibleFrontalArea: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    PermissibleRollingResistance: Number | None
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    MinimumPermRollingResistance: Number | None
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    MaximumPermRollingResistance: Number | None
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    PermProjFrontAreaAirFrontGrill: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinPermProjFrntArAirFrntGrill: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaxPermProjFrntArAirFrntGrill: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""


class AdvancedSafetySystemGroup(TypedDict):
    """`AdvancedSafetySystemGroup` as it is given.

    At `Body/CocDataGroup/AdvancedSafetySystemTable/AdvancedSafetySystemGroup`.
    """

    AdvancedSafetySystemCode: NotRequired[AdvancedSafetySystemCode]
    """One of 16 codes. Optional."""


class AdvancedSafetySystemGroupInput(TypedDict, total=False):
    """`AdvancedSafetySystemGroup` as it is taken.

    At `Body/CocDataGroup/AdvancedSafetySystemTable/AdvancedSafetySystemGroup`.
    """

    AdvancedSafetySystemCode: AdvancedSafetySystemCode | None
    """One of 16 codes. Optional."""


class CocDataGroup(TypedDict):
    """`CocDataGroup` as it is given.

    At `Body/CocDataGroup`.
    """

    VehicleIdentificationNumber: str
    """At most 17 characters. Required."""
    BaseVin: NotRequired[str]
    """At most 17 characters. Optional."""
    StageOfCompletionCode: NotRequired[StageOfCompletionCode]
    """One of C, I, V. Optional."""
    ProvisionalApprovalIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeApprovalTypeCode: NotRequired[TypeApprovalTypeCode]
    """One of NAT, NKS, KS, EC, IND. Optional."""
    IndividualApprovalTypeCode: NotRequired[IndividualApprovalTypeCode]
    """One of B, H, N. Optional."""
    ProductionYear: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    ProductionSequentialNumber: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    NumberOfTheMemberState: NotRequired[NumberOfTheMemberState]
    """One of 28 codes. Optional."""
    Type: NotRequired[str]
    """At most 50 characters. Optional."""
    Variant: NotRequired[str]
    """At most 25 characters. Optional."""
    Version: NotRequired[str]
    """At most 35 characters. Optional."""
    RevisionDate: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""
    MeansOfIdentificationOfType: NotRequired[str]
    """At most 150 characters. Optional."""
    ManufacturerPlateLocation: NotRequired[str]
    """At most 150 characters. Optional."""
    ManufacturerPlateMethodOfAffix: NotRequired[str]
    """At most 150 characters. Optional."""
    VehicleCategoryCode: NotRequired[VehicleCategoryCode]
    """One of 116 codes. Optional."""
    AdditionalVehCat23WheelCode: NotRequired[AdditionalVehCat23WheelCode]
    """One of A, B, C, D. Optional."""
    LocOfTheStatutoryPlatesCode: NotRequired[LocOfTheStatutoryPlatesCode]
    """One of 76 codes. Optional."""
    LocOfTheStatutoryPlates23Wheel: NotRequired[str]
    """At most 50 characters. Optional."""
    MethodOfAttachmStatPlatesCode: NotRequired[MethodOfAttachmStatPlatesCode]
    """One of A1, A2, A3, A4. Optional."""
    LocationOfTheVinCode: NotRequired[LocationOfTheVinCode]
    """One of 68 codes. Optional."""
    LocationOfTheVinCode23Wheel: NotRequired[str]
    """At most 50 characters. Optional."""
    NumericAlphanumIdentifCode: NotRequired[str]
    """At most 80 characters. Optional."""
    CompletedAlteredCode: NotRequired[CompletedAlteredCode]
    """One of A, B, C. Optional."""
    DescriptionOfCompletion: NotRequired[str]
    """At most 500 characters. Optional."""
    TypeApprovalNumber: NotRequired[str]
    """At most 35 characters. Optional."""
    TypeApprovalDateOfIssue: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""
    RightLeftHandTrafficCode: NotRequired[RightLeftHandTrafficCode]
    """One of R, L, B. Optional."""
    MetricImperialSpeedometerCode: NotRequired[MetricImperialSpeedometerCode]
    """One of M, I, B. Optional."""
    DateOfApplicationIndividualApp: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""
    IndividualApprovalNumber: NotRequired[str]
    """At most 35 characters. Optional."""
    IndividualApprovalVersionNr: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfAxles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfWheels: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfAxlesWithTwinWheels: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfSteeredAxles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfPoweredAxles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfBrakedAxles: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    ReversibleDrivingPositionInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    Wheelbase: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    WheelbaseMinimum: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    WheelbaseMaximum: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    Length: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LengthMinimum: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LengthMaximum: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumPermissibleLength: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    Width: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    WidthMinimum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    WidthMaximum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaximumPermissibleWidth: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    Height: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    HeightMinimum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    HeightMaximum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaximumPermissibleHeight: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaxPermPosCOGCompletedVeh: NotRequired[str]
    """At most 150 characters. Optional."""
    LengthOfTheLoadingArea: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LengthOfTheLoadingAreaMinimum: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LengthOfTheLoadingAreaMaximum: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    RearOverhang: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    RearOverhangMinimum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    RearOverhangMaximum: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaximumPermissibleRearOverhang: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    MassOfTheVehicleInRunningOrder: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    ActualMassOfTheVehicle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    UnladenMassVehRunningOrderMin: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    UnladenMassVehRunningOrderMax: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    UnladenMassOfTheVehicle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MassIncompleteVehRunningOrder: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinMassVehCompleted: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermMaxLadenMass: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermMaxMassCombination: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    BallastMassTotal: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    BallastMassMaterial: NotRequired[str]
    """At most 50 characters. Optional."""
    BallastMassNumberOfComponents: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    SteeringCategoryCode: NotRequired[SteeringCategoryCode]
    """One of DIFF, ELEC, ELEC-HYD, HYDR, MAN, POW, SERVO. Optional."""
    BodyIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    PrimaryColourCode: NotRequired[PrimaryColourCode]
    """One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Optional."""
    SecondaryColourCode: NotRequired[SecondaryColourCode]
    """One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Optional."""
    TankCapacityTankerVehicle: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    NumberOfDoors: NotRequired[int]
    """A whole number of at most 1 digit, at least 0. Optional."""
    ConfigurationOfDoors: NotRequired[str]
    """At most 40 characters. Optional."""
    FrameOrCabMake: NotRequired[str]
    """At most 50 characters. Optional."""
    EcTypeApprovalNrFrameCab: NotRequired[str]
    """At most 40 characters. Optional."""
    PositionRollOverHoopCode: NotRequired[PositionRollOverHoopCode]
    """One of F, R, M. Optional."""
    TypeOfRollOverHoopCode: NotRequired[TypeOfRollOverHoopCode]
    """One of FD, FX. Optional."""
    MakeRollOverHoop: NotRequired[str]
    """At most 40 characters. Optional."""
    EcTypeApprovalNrRollOverHoop: NotRequired[str]
    """At most 40 characters. Optional."""
    NrOfSeatingPositionExclDriver: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    NrOfSeatingPositions: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    PositionOfSeats: NotRequired[str]
    """At most 40 characters. Optional."""
    SeatForUseOnlyWhenTheVehStat: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    NrOfPassSeatingPosLowerDeck: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    NrOfPassSeatingPosUpperDeck: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    NrOfWheelchairUserAccessPos: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    NumberOfStandingPlaces: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    LoadPlatformDimensionsLength: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformDimensionsWidth: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformDimensionsHeight: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformTechPermLoad: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    OptionalLightSignallingDevices: NotRequired[str]
    """At most 150 characters. Optional."""
    HydrLiftThreePointCouplingInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TypeApprTranspDangerGoodsInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    Remarks: NotRequired[str]
    """At most 2000 characters. Optional."""
    ExceedingDimensionsIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    Exemptions: NotRequired[str]
    """At most 200 characters. Optional."""
    AdditionalInformation: NotRequired[str]
    """At most 400 characters. Optional."""
    OdometerReading: NotRequired[int]
    """A whole number of at most 7 digits, at least 0. Optional."""
    OdometerReadingUnitCode: NotRequired[OdometerReadingUnitCode]
    """One of K, M. Optional."""
    OdometerUnitCode: NotRequired[OdometerUnitCode]
    """One of K, M, B. Optional."""
    IntendedCountryOfRegistrCode: NotRequired[IntendedCountryOfRegistrCode]
    """One of 56 codes. Optional."""
    VersionCoc: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    VersionDateIVI: NotRequired[datetime | str]
    """A date and time; one finer than microseconds is text. Optional."""
    VehicleFittedWithEcoInnovInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TotalCO2EmisSavingDueEcoInnov: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    TotalCO2WLTPEmisSavDueEcoInnov: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    FuelTypeCode: NotRequired[FuelTypeCode]
    """One of M, B, F, T, D. Optional."""
    AllowedEuropeanMarketIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ActualMassIncomplVehicle: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaximumSpeedNonPropulsion: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MaximumHourlyPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MaximumNetPowerElectricEngine: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    DualFuelType: NotRequired[DualFuelType]
    """One of Type 1A, Type 1B, Type 2A, Type 2B, Type 3B. Optional."""
    AdvancedBrakingSystemCode: NotRequired[AdvancedBrakingSystemCode]
    """One of ABS, CBS, NON, ACB. Optional."""
    WheelBaseSideCar: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    WheelBaseGroundRatio: NotRequired[Decimal]
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    SeatingHeight: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    Maximum15MinutesPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MaximumAssistanceFactor: NotRequired[Decimal]
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    MaximumAssistanceSpeed: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    ConvertingPerformanceIndic: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TwentyFourGHzRadarInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    OffVehicleChargingVehInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    IndivisibleLoadInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AdditionalCouplingPointsCode: NotRequired[AdditionalCouplingPointsCode]
    """One of Y, N, O. Optional."""
    DescriptServiceAndMaintenance: NotRequired[str]
    """At most 4000 characters. Optional."""
    GeneralDescriptionMachinery: NotRequired[str]
    """At most 500 characters. Optional."""
    MaximumPermissibleLengthMin: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumPermissibleLengthMax: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumPermissibleWidthMin: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaximumPermissibleWidthMax: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaxPermVertLoadCplPoint: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    NumberOfPowerTakeOffs: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfSetsBallastMasses: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    PositionOfPassengersSeats: NotRequired[str]
    """At most 80 characters. Optional."""
    SeatingPositionConfigCode: NotRequired[SeatingPositionConfigCode]
    """One of SAD, SEA. Optional."""
    TechPermMaxLadenMassMax: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxLadenMassMin: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    ThreePointLiftingMechanismCode: NotRequired[ThreePointLiftingMechanismCode]
    """One of FRM, REM, BFR, INX. Optional."""
    VehicleWithMachineryMountedInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    VehicleDefinitionCode: NotRequired[str]
    """At most 6 characters. Optional."""
    PureElectricVehIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    HybridVehIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    Iso7638ConnectorInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TechnPermMaxMassThreePointLift: NotRequired[int]
    """A whole number of at most 6 digits, at least 0. Optional."""
    ClassOfHybridVehicleCode: NotRequired[ClassOfHybridVehicleCode]
    """One of OVC-HEV, NOVC-HEV, OVC-FCHV, NOVC-FCHV. Optional."""
    CryptHashManufacturerRecord: NotRequired[str]
    """At most 100 characters. Optional."""
    ZeroEmisVehInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    VocationalVehicleInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AveragePayload: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    CryptHashCustomerFile: NotRequired[str]
    """At most 100 characters. Optional."""
    AerodynamicVehCode: NotRequired[AerodynamicVehCode]
    """One of F, R, B, N. Optional."""
    AddMassAlternativePropulsion: NotRequired[int]
    """A whole number of at most 5 digits, at least 0. Optional."""
    ElongatedCabInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AutomatedVehCode: NotRequired[AutomatedVehCode]
    """One of NON, AUT, FUL. Optional."""
    FuelingArrangementCode: NotRequired[FuelingArrangementCode]
    """One of D1A, D1B, D2A, D2B, D3B, G, L. Optional."""
    DateOfManufactureVeh: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""
    MaximumContinuousRatedPowerVeh: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    ElectricalControlLineInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    CryptHashVehicleFile: NotRequired[str]
    """At most 100 characters. Optional."""
    AverageOccupancy: NotRequired[int]
    """A whole number of at most 3 digits, at least 0. Optional."""
    VehicleSubgroupGroup: NotRequired[VehicleSubgroupGroup]
    """One of 114 codes. Optional."""
    EfficiencyRatioM3Kilometer: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioTonKilometer: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioKilometer: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    VolumeOrientationInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    CargoVolume: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    VehicleGroup: NotRequired[str]
    """At most 10 characters. Optional."""
    VehicleCertified156Indicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    VehicleCertified155Indicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AdditionalMassDueToBatteries: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    HybridApplicationGroup: NotRequired[HybridApplicationGroup]
    """A group. Optional."""
    BrakingTable: NotRequired[list[BrakingGroup]]
    """At least 1 row. Optional."""
    FiscalPowerOrNatCodeNrsTable: NotRequired[list[FiscalPowerOrNatCodeNrsGroup]]
    """At least 1 row. Optional."""
    SigningAuthorityTable: NotRequired[list[SigningAuthorityGroup]]
    """At least 1 row. Optional."""
    GearGroup: NotRequired[GearGroup]
    """A group. Optional."""
    FinalDriveVehTable: NotRequired[list[FinalDriveVehGroup]]
    """At least 1 row. Optional."""
    RegulationsTable: NotRequired[list[RegulationsGroup]]
    """At least 1 row. Optional."""
    MakeTable: NotRequired[list[MakeGroup]]
    """At least 1 row. Optional."""
    CommercialNameTable: NotRequired[list[CommercialNameGroup]]
    """At least 1 row. Optional."""
    StageNrOfManufacturingTable: NotRequired[list[StageNrOfManufacturingGroup]]
    """At least 1 row. Optional."""
    TypeApprTranspDangerGoodsTable: NotRequired[list[TypeApprTranspDangerGoodsGroup]]
    """At least 1 row. Optional."""
    BodyworkTable: NotRequired[list[BodyworkGroup]]
    """At least 1 row. Optional."""
    TyreTable: NotRequired[list[TyreGroup]]
    """At least 1 row. Optional."""
    AxleTable: NotRequired[list[AxleGroup]]
    """At least 1 row. Optional."""
    AxleGroupTable: NotRequired[list[AxleGroupGroup]]
    """At least 1 row. Optional."""
    TyreAxleMassCombinationTable: NotRequired[list[TyreAxleMassCombinationGroup]]
    """At least 1 row. Optional."""
    WLTPEmissionTestParamGroup: NotRequired[WLTPEmissionTestParamGroup]
    """A group. Optional."""
    EngineTable: NotRequired[list[EngineGroup]]
    """At least 1 row. Optional."""
    TrailerBrakeTable: NotRequired[list[TrailerBrakeGroup]]
    """At least 1 row. Optional."""
    MechanicalCouplingTable: NotRequired[list[MechanicalCouplingGroup]]
    """At least 1 row. Optional."""
    EcoInnovationsTable: NotRequired[list[EcoInnovationsGroup]]
    """At least 1 row. Optional."""
    InServiceMaxMassNatTable: NotRequired[list[InServiceMaxMassNatGroup]]
    """At least 1 row. Optional."""
    InServiceMaxMassIntTable: NotRequired[list[InServiceMaxMassIntGroup]]
    """At least 1 row. Optional."""
    BallastSetTable: NotRequired[list[BallastSetGroup]]
    """At least 1 row. Optional."""
    DriverSeatTypeCategoryTable: NotRequired[list[DriverSeatTypeCategoryGroup]]
    """At least 1 row. Optional."""
    LoadPlatformTable: NotRequired[list[LoadPlatformGroup]]
    """At least 1 row. Optional."""
    OptionalDevicesTable: NotRequired[list[OptionalDevicesGroup]]
    """At least 1 row. Optional."""
    ProtectHazardSubstCabineGroup: NotRequired[ProtectHazardSubstCabineGroup]
    """A group. Optional."""
    ProtectiveStructureTable: NotRequired[list[ProtectiveStructureGroup]]
    """At least 1 row. Optional."""
    PtoTable: NotRequired[list[PtoGroup]]
    """At least 1 row. Optional."""
    TrackSetTable: NotRequired[list[TrackSetGroup]]
    """Any number of rows. Optional."""
    TrackTrainGroup: NotRequired[TrackTrainGroup]
    """A group. Optional."""
    TypeOfChassisGroup: NotRequired[TypeOfChassisGroup]
    """A group. Optional."""
    ApprovalTerritoryTable: NotRequired[list[ApprovalTerritoryGroup]]
    """At least 1 row. Optional."""
    TestFamilyIdentifiersTable: NotRequired[list[TestFamilyIdentifiersGroup]]
    """At least 1 row. Optional."""
    AllowedParamValMultistageGroup: NotRequired[AllowedParamValMultistageGroup]
    """A group. Optional."""
    AdvancedSafetySystemTable: NotRequired[list[AdvancedSafetySystemGroup]]
    """At least 1 row. Optional."""


class CocDataGroupInput(TypedDict, total=False):
    """`CocDataGroup` as it is taken.

    At `Body/CocDataGroup`.
    """

    VehicleIdentificationNumber: str | None
    """At most 17 characters. Required."""
    BaseVin: str | None
    """At most 17 characters. Optional."""
    StageOfCompletionCode: StageOfCompletionCode | None
    """One of C, I, V. Optional."""
    ProvisionalApprovalIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeApprovalTypeCode: TypeApprovalTypeCode | None
    """One of NAT, NKS, KS, EC, IND. Optional."""
    IndividualApprovalTypeCode: IndividualApprovalTypeCode | None
    """One of B, H, N. Optional."""
    ProductionYear: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    ProductionSequentialNumber: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    NumberOfTheMemberState: NumberOfTheMemberState | None
    """One of 28 codes. Optional."""
    Type: str | None
    """At most 50 characters. Optional."""
    Variant: str | None
    """At most 25 characters. Optional."""
    Version: str | None
    """At most 35 characters. Optional."""
    RevisionDate: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""
    MeansOfIdentificationOfType: str | None
    """At most 150 characters. Optional."""
    ManufacturerPlateLocation: str | None
    """At most 150 characters. Optional."""
    ManufacturerPlateMethodOfAffix: str | None
    """At most 150 characters. Optional."""
    VehicleCategoryCode: VehicleCategoryCode | None
    """One of 116 codes. Optional."""
    AdditionalVehCat23WheelCode: AdditionalVehCat23WheelCode | None
    """One of A, B, C, D. Optional."""
    LocOfTheStatutoryPlatesCode: LocOfTheStatutoryPlatesCode | None
    """One of 76 codes. Optional."""
    LocOfTheStatutoryPlates23Wheel: str | None
    """At most 50 characters. Optional."""
    MethodOfAttachmStatPlatesCode: MethodOfAttachmStatPlatesCode | None
    """One of A1, A2, A3, A4. Optional."""
    LocationOfTheVinCode: LocationOfTheVinCode | None
    """One of 68 codes. Optional."""
    LocationOfTheVinCode23Wheel: str | None
    """At most 50 characters. Optional."""
    NumericAlphanumIdentifCode: str | None
    """At most 80 characters. Optional."""
    CompletedAlteredCode: CompletedAlteredCode | None
    """One of A, B, C. Optional."""
    DescriptionOfCompletion: str | None
    """At most 500 characters. Optional."""
    TypeApprovalNumber: str | None
    """At most 35 characters. Optional."""
    TypeApprovalDateOfIssue: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""
    RightLeftHandTrafficCode: RightLeftHandTrafficCode | None
    """One of R, L, B. Optional."""
    MetricImperialSpeedometerCode: MetricImperialSpeedometerCode | None
    """One of M, I, B. Optional."""
    DateOfApplicationIndividualApp: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""
    IndividualApprovalNumber: str | None
    """At most 35 characters. Optional."""
    IndividualApprovalVersionNr: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfAxles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfWheels: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfAxlesWithTwinWheels: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfSteeredAxles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfPoweredAxles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfBrakedAxles: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    ReversibleDrivingPositionInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    Wheelbase: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    WheelbaseMinimum: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    WheelbaseMaximum: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    Length: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LengthMinimum: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LengthMaximum: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumPermissibleLength: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    Width: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    WidthMinimum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    WidthMaximum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaximumPermissibleWidth: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    Height: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    HeightMinimum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    HeightMaximum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaximumPermissibleHeight: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaxPermPosCOGCompletedVeh: str | None
    """At most 150 characters. Optional."""
    LengthOfTheLoadingArea: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LengthOfTheLoadingAreaMinimum: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LengthOfTheLoadingAreaMaximum: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    RearOverhang: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    RearOverhangMinimum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    RearOverhangMaximum: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaximumPermissibleRearOverhang: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    MassOfTheVehicleInRunningOrder: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    ActualMassOfTheVehicle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    UnladenMassVehRunningOrderMin: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    UnladenMassVehRunningOrderMax: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    UnladenMassOfTheVehicle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MassIncompleteVehRunningOrder: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MinMassVehCompleted: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermMaxLadenMass: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechnPermMaxMassCombination: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    BallastMassTotal: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    BallastMassMaterial: str | None
    """At most 50 characters. Optional."""
    BallastMassNumberOfComponents: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    SteeringCategoryCode: SteeringCategoryCode | None
    """One of DIFF, ELEC, ELEC-HYD, HYDR, MAN, POW, SERVO. Optional."""
    BodyIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    PrimaryColourCode: PrimaryColourCodeInput | None
    """One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Optional."""
    SecondaryColourCode: SecondaryColourCodeInput | None
    """One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Optional."""
    TankCapacityTankerVehicle: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    NumberOfDoors: Number | None
    """A whole number of at most 1 digit, at least 0. Optional."""
    ConfigurationOfDoors: str | None
    """At most 40 characters. Optional."""
    FrameOrCabMake: str | None
    """At most 50 characters. Optional."""
    EcTypeApprovalNrFrameCab: str | None
    """At most 40 characters. Optional."""
    PositionRollOverHoopCode: PositionRollOverHoopCode | None
    """One of F, R, M. Optional."""
    TypeOfRollOverHoopCode: TypeOfRollOverHoopCode | None
    """One of FD, FX. Optional."""
    MakeRollOverHoop: str | None
    """At most 40 characters. Optional."""
    EcTypeApprovalNrRollOverHoop: str | None
    """At most 40 characters. Optional."""
    NrOfSeatingPositionExclDriver: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    NrOfSeatingPositions: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    PositionOfSeats: str | None
    """At most 40 characters. Optional."""
    SeatForUseOnlyWhenTheVehStat: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    NrOfPassSeatingPosLowerDeck: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    NrOfPassSeatingPosUpperDeck: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    NrOfWheelchairUserAccessPos: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    NumberOfStandingPlaces: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    LoadPlatformDimensionsLength: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformDimensionsWidth: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformDimensionsHeight: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    LoadPlatformTechPermLoad: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    OptionalLightSignallingDevices: str | None
    """At most 150 characters. Optional."""
    HydrLiftThreePointCouplingInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TypeApprTranspDangerGoodsInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    Remarks: str | None
    """At most 2000 characters. Optional."""
    ExceedingDimensionsIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    Exemptions: str | None
    """At most 200 characters. Optional."""
    AdditionalInformation: str | None
    """At most 400 characters. Optional."""
    OdometerReading: Number | None
    """A whole number of at most 7 digits, at least 0. Optional."""
    OdometerReadingUnitCode: OdometerReadingUnitCode | None
    """One of K, M. Optional."""
    OdometerUnitCode: OdometerUnitCode | None
    """One of K, M, B. Optional."""
    IntendedCountryOfRegistrCode: IntendedCountryOfRegistrCode | None
    """One of 56 codes. Optional."""
    VersionCoc: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    VersionDateIVI: Moment | None
    """A date and time, or text as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm. Optional."""
    VehicleFittedWithEcoInnovInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TotalCO2EmisSavingDueEcoInnov: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    TotalCO2WLTPEmisSavDueEcoInnov: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    FuelTypeCode: FuelTypeCode | None
    """One of M, B, F, T, D. Optional."""
    AllowedEuropeanMarketIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    ActualMassIncomplVehicle: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    MaximumSpeedNonPropulsion: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MaximumHourlyPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MaximumNetPowerElectricEngine: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    DualFuelType: DualFuelType | None
    """One of Type 1A, Type 1B, Type 2A, Type 2B, Type 3B. Optional."""
    AdvancedBrakingSystemCode: AdvancedBrakingSystemCode | None
    """One of ABS, CBS, NON, ACB. Optional."""
    WheelBaseSideCar: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    WheelBaseGroundRatio: Number | None
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    SeatingHeight: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    Maximum15MinutesPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MaximumAssistanceFactor: Number | None
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    MaximumAssistanceSpeed: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    ConvertingPerformanceIndic: Indicator | None
    """True or "Y", False or "N". Optional."""
    TwentyFourGHzRadarInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    OffVehicleChargingVehInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    IndivisibleLoadInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    AdditionalCouplingPointsCode: AdditionalCouplingPointsCode | None
    """One of Y, N, O. Optional."""
    DescriptServiceAndMaintenance: str | None
    """At most 4000 characters. Optional."""
    GeneralDescriptionMachinery: str | None
    """At most 500 characters. Optional."""
    MaximumPermissibleLengthMin: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumPermissibleLengthMax: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    MaximumPermissibleWidthMin: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaximumPermissibleWidthMax: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    MaxPermVertLoadCplPoint: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    NumberOfPowerTakeOffs: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    NumberOfSetsBallastMasses: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    PositionOfPassengersSeats: str | None
    """At most 80 characters. Optional."""
    SeatingPositionConfigCode: SeatingPositionConfigCode | None
    """One of SAD, SEA. Optional."""
    TechPermMaxLadenMassMax: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    TechPermMaxLadenMassMin: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    ThreePointLiftingMechanismCode: ThreePointLiftingMechanismCode | None
    """One of FRM, REM, BFR, INX. Optional."""
    VehicleWithMachineryMountedInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    VehicleDefinitionCode: str | None
    """At most 6 characters. Optional."""
    PureElectricVehIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    HybridVehIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    Iso7638ConnectorInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TechnPermMaxMassThreePointLift: Number | None
    """A whole number of at most 6 digits, at least 0. Optional."""
    ClassOfHybridVehicleCode: ClassOfHybridVehicleCode | None
    """One of OVC-HEV, NOVC-HEV, OVC-FCHV, NOVC-FCHV. Optional."""
    CryptHashManufacturerRecord: str | None
    """At most 100 characters. Optional."""
    ZeroEmisVehInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    VocationalVehicleInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    AveragePayload: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    CryptHashCustomerFile: str | None
    """At most 100 characters. Optional."""
    AerodynamicVehCode: AerodynamicVehCode | None
    """One of F, R, B, N. Optional."""
    AddMassAlternativePropulsion: Number | None
    """A whole number of at most 5 digits, at least 0. Optional."""
    ElongatedCabInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    AutomatedVehCode: AutomatedVehCode | None
    """One of NON, AUT, FUL. Optional."""
    FuelingArrangementCode: FuelingArrangementCode | None
    """One of D1A, D1B, D2A, D2B, D3B, G, L. Optional."""
    DateOfManufactureVeh: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""
    MaximumContinuousRatedPowerVeh: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    ElectricalControlLineInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    CryptHashVehicleFile: str | None
    """At most 100 characters. Optional."""
    AverageOccupancy: Number | None
    """A whole number of at most 3 digits, at least 0. Optional."""
    VehicleSubgroupGroup: VehicleSubgroupGroup | None
    """One of 114 codes. Optional."""
    EfficiencyRatioM3Kilometer: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioTonKilometer: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioKilometer: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    VolumeOrientationInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    CargoVolume: Number | None
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    VehicleGroup: str | None
    """At most 10 characters. Optional."""
    VehicleCertified156Indicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    VehicleCertified155Indicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    AdditionalMassDueToBatteries: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    HybridApplicationGroup: HybridApplicationGroupInput
    """A group. Optional."""
    BrakingTable: Sequence[BrakingGroupInput] | None
    """At least 1 row. Optional."""
    FiscalPowerOrNatCodeNrsTable: Sequence[FiscalPowerOrNatCodeNrsGroupInput] | None
    """At least 1 row. Optional."""
    SigningAuthorityTable: Sequence[SigningAuthorityGroupInput] | None
    """At least 1 row. Optional."""
    GearGroup: GearGroupInput
    """A group. Optional."""
    FinalDriveVehTable: Sequence[FinalDriveVehGroupInput] | None
    """At least 1 row. Optional."""
    RegulationsTable: Sequence[RegulationsGroupInput] | None
    """At least 1 row. Optional."""
    MakeTable: Sequence[MakeGroupInput] | None
    """At least 1 row. Optional."""
    CommercialNameTable: Sequence[CommercialNameGroupInput] | None
    """At least 1 row. Optional."""
    StageNrOfManufacturingTable: Sequence[StageNrOfManufacturingGroupInput] | None
    """At least 1 row. Optional."""
    TypeApprTranspDangerGoodsTable: Sequence[TypeApprTranspDangerGoodsGroupInput] | None
    """At least 1 row. Optional."""
    BodyworkTable: Sequence[BodyworkGroupInput] | None
    """At least 1 row. Optional."""
    TyreTable: Sequence[TyreGroupInput] | None
    """At least 1 row. Optional."""
    AxleTable: Sequence[AxleGroupInput] | None
    """At least 1 row. Optional."""
    AxleGroupTable: Sequence[AxleGroupGroupInput] | None
    """At least 1 row. Optional."""
    TyreAxleMassCombinationTable: Sequence[TyreAxleMassCombinationGroupInput] | None
    """At least 1 row. Optional."""
    WLTPEmissionTestParamGroup: WLTPEmissionTestParamGroupInput
    """A group. Optional."""
    EngineTable: Sequence[EngineGroupInput] | None
    """At least 1 row. Optional."""
    TrailerBrakeTable: Sequence[TrailerBrakeGroupInput] | None
    """At least 1 row. Optional."""
    MechanicalCouplingTable: Sequence[MechanicalCouplingGroupInput] | None
    """At least 1 row. Optional."""
    EcoInnovationsTable: Sequence[EcoInnovationsGroupInput] | None
    """At least 1 row. Optional."""
    InServiceMaxMassNatTable: Sequence[InServiceMaxMassNatGroupInput] | None
    """At least 1 row. Optional."""
    InServiceMaxMassIntTable: Sequence[InServiceMaxMassIntGroupInput] | None
    """At least 1 row. Optional."""
    BallastSetTable: Sequence[BallastSetGroupInput] | None
    """At least 1 row. Optional."""
    DriverSeatTypeCategoryTable: Sequence[DriverSeatTypeCategoryGroupInput] | None
    """At least 1 row. Optional."""
    LoadPlatformTable: Sequence[LoadPlatformGroupInput] | None
    """At least 1 row. Optional."""
    OptionalDevicesTable: Sequence[OptionalDevicesGroupInput] | None
    """At least 1 row. Optional."""
    ProtectHazardSubstCabineGroup: ProtectHazardSubstCabineGroupInput
    """A group. Optional."""
    ProtectiveStructureTable: Sequence[ProtectiveStructureGroupInput] | None
    """At least 1 row. Optional."""
    PtoTable: Sequence[PtoGroupInput] | None
    """At least 1 row. Optional."""
    TrackSetTable: Sequence[TrackSetGroupInput] | None
    """Any number of rows. Optional."""
    TrackTrainGroup: TrackTrainGroupInput
    """A group. Optional."""
    TypeOfChassisGroup: TypeOfChassisGroupInput
    """A group. Optional."""
    ApprovalTerritoryTable: Sequence[ApprovalTerritoryGroupInput] | None
    """At least 1 row. Optional."""
    TestFamilyIdentifiersTable: Sequence[TestFamilyIdentifiersGroupInput] | None
    """At least 1 row. Optional."""
    AllowedParamValMultistageGroup: AllowedParamValMultistageGroupInput
    """A group. Optional."""
    AdvancedSafetySystemTable: Sequence[AdvancedSafetySystemGroupInput] | None
    """At least 1 row. Optional."""


class TechnAddDataGrAxleGroup(TypedDict):
    """`TechnAddDataGrAxleGroup` as it is given.

    At `Body/TechnicalAdditionalDataGroup/TechnAddDataGrAxleTable/TechnAddDataGrAxleGroup`.
    """

    TechnAddDataGrAxleNumber: NotRequired[int]
    """A whole number of at most 2 digits, at least 0. Optional."""
    PendulumAxleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    SelfTrackingAxleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""


class TechnAddDataGrAxleGroupInput(TypedDict, total=False):
    """`TechnAddDataGrAxleGroup` as it is taken.

    At `Body/TechnicalAdditionalDataGroup/TechnAddDataGrAxleTable/TechnAddDataGrAxleGroup`.
    """

    TechnAddDataGrAxleNumber: Number | None
    """A whole number of at most 2 digits, at least 0. Optional."""
    PendulumAxleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    SelfTrackingAxleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""


class TechnAddDataGrFuelTankGroup(TypedDict):
    """`TechnAddDataGrFuelTankGroup` as it is given.

    At `Body/TechnicalAdditionalDataGroup/TechnAddDataGrFuelTankTable/TechnAddDataGrFuelTankGroup`.
    """

    FuelTankSequentialNumber: NotRequired[int]
    """A whole number of at most 1 digit, at least 0. Optional."""
    FuelTankFuelCode: NotRequired[FuelTankFuelCode]
    """One of 54 codes. Optional."""
    FuelTankCapacity: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 1 after, from 0 to 999.9. Optional."""


class TechnAddDataGrFuelTankGroupInput(TypedDict, total=False):
    """`TechnAddDataGrFuelTankGroup` as it is taken.

    At `Body/TechnicalAdditionalDataGroup/TechnAddDataGrFuelTankTable/TechnAddDataGrFuelTankGroup`.
    """

    FuelTankSequentialNumber: Number | None
    """A whole number of at most 1 digit, at least 0. Optional."""
    FuelTankFuelCode: FuelTankFuelCodeInput | None
    """One of 54 codes. Optional."""
    FuelTankCapacity: Number | None
    """A number with at most 3 digits before the point and 1 after, from 0 to 999.9. Optional."""


class TechnicalAdditionalDataGroup(TypedDict):
    """`TechnicalAdditionalDataGroup` as it is given.

    At `Body/TechnicalAdditionalDataGroup`.
    """

    DateOfProduction: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""
    BrakeAssistSystemIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ProtectionPedestriansIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    DaytimeRunningLightsIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ElectronicStabilityProgramInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TyrePressureMonitoringSystInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    LaneDepartureWarningIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AdvancEmergencyBrakingSystInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    BrakeRetarderIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    PressureChargerInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    InterCoolerIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    CatalyticConvertorInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    OxygenSensorInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AirInjectionInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ExhaustGasRecirculationInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    EvaporativeEmisControlSysInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ParticulateTrapInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    OnBoardDiagnosInd: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AntilockBrakeSysInd: NotRequired[AntilockBrakeSysInd]
    """One of Y, N, O. Optional."""
    FrontAirbagInd: NotRequired[FrontAirbagInd]
    """One of Y, N, O. Optional."""
    SideAirbagInd: NotRequired[SideAirbagInd]
    """One of Y, N, O. Optional."""
    BeltPreloadDeviceInd: NotRequired[BeltPreloadDeviceInd]
    """One of Y, N, O. Optional."""
    HeadAirbagInd: NotRequired[HeadAirbagInd]
    """One of Y, N, O. Optional."""
    LowerAirbagInd: NotRequired[LowerAirbagInd]
    """One of Y, N, O. Optional."""
    BeltForceLimiterInd: NotRequired[BeltForceLimiterInd]
    """One of Y, N, O. Optional."""
    RearRegistrationPlateCode: NotRequired[RearRegistrationPlateCode]
    """One of H, L. Optional."""
    CodeEmissionCategory: NotRequired[str]
    """At most 10 characters. Optional."""
    NumberRegistrationCertifPart2: NotRequired[str]
    """At most 8 characters. Optional."""
    RemarksExceptions: NotRequired[str]
    """At most 378 characters. Optional."""
    CodeOfManufacturer: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    CodeOfType: NotRequired[str]
    """At most 3 characters. Optional."""
    CodeOfVariantVersion: NotRequired[str]
    """At most 5 characters. Optional."""
    CheckDigitCodeOfVariantVersion: NotRequired[str]
    """At most 1 character. Optional."""
    FuelCodePowerSource: NotRequired[int]
    """A whole number of at most 4 digits, at least 0. Optional."""
    LastPossDateOfRegistration: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""
    TechnAddDataGrAxleTable: NotRequired[list[TechnAddDataGrAxleGroup]]
    """At least 1 row. Optional."""
    TechnAddDataGrFuelTankTable: NotRequired[list[TechnAddDataGrFuelTankGroup]]
    """At least 1 row. Optional."""


class TechnicalAdditionalDataGroupInput(TypedDict, total=False):
    """`TechnicalAdditionalDataGroup` as it is taken.

    At `Body/TechnicalAdditionalDataGroup`.
    """

    DateOfProduction: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""
    BrakeAssistSystemIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    ProtectionPedestriansIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    DaytimeRunningLightsIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    ElectronicStabilityProgramInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    TyrePressureMonitoringSystInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    LaneDepartureWarningIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    AdvancEmergencyBrakingSystInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    BrakeRetarderIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    PressureChargerInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    InterCoolerIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    CatalyticConvertorInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    OxygenSensorInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    AirInjectionInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    ExhaustGasRecirculationInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    EvaporativeEmisControlSysInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    ParticulateTrapInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    OnBoardDiagnosInd: Indicator | None
    """True or "Y", False or "N". Optional."""
    AntilockBrakeSysInd: AntilockBrakeSysInd | None
    """One of Y, N, O. Optional."""
    FrontAirbagInd: FrontAirbagInd | None
    """One of Y, N, O. Optional."""
    SideAirbagInd: SideAirbagInd | None
    """One of Y, N, O. Optional."""
    BeltPreloadDeviceInd: BeltPreloadDeviceInd | None
    """One of Y, N, O. Optional."""
    HeadAirbagInd: HeadAirbagInd | None
    """One of Y, N, O. Optional."""
    LowerAirbagInd: LowerAirbagInd | None
    """One of Y, N, O. Optional."""
    BeltForceLimiterInd: BeltForceLimiterInd | None
    """One of Y, N, O. Optional."""
    RearRegistrationPlateCode: RearRegistrationPlateCode | None
    """One of H, L. Optional."""
    CodeEmissionCategory: str | None
    """At most 10 characters. Optional."""
    NumberRegistrationCertifPart2: str | None
    """At most 8 characters. Optional."""
    RemarksExceptions: str | None
    """At most 378 characters. Optional."""
    CodeOfManufacturer: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    CodeOfType: str | None
    """At most 3 characters. Optional."""
    CodeOfVariantVersion: str | None
    """At most 5 characters. Optional."""
    CheckDigitCodeOfVariantVersion: str | None
    """At most 1 character. Optional."""
    FuelCodePowerSource: Number | None
    """A whole number of at most 4 digits, at least 0. Optional."""
    LastPossDateOfRegistration: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""
    TechnAddDataGrAxleTable: Sequence[TechnAddDataGrAxleGroupInput] | None
    """At least 1 row. Optional."""
    TechnAddDataGrFuelTankTable: Sequence[TechnAddDataGrFuelTankGroupInput] | None
    """At least 1 row. Optional."""


class Body(TypedDict):
    """`Body` as it is given.

    At `Body`.
    """

    CocDataGroup: CocDataGroup
    """A group. Required."""
    TechnicalAdditionalDataGroup: NotRequired[TechnicalAdditionalDataGroup]
    """A group. Optional."""
    NationalDataGroup: NotRequired[str]
    """Text. Optional."""


class BodyInput(TypedDict, total=False):
    """`Body` as it is taken.

    At `Body`.
    """

    CocDataGroup: CocDataGroupInput
    """A group. Required."""
    TechnicalAdditionalDataGroup: TechnicalAdditionalDataGroupInput
    """A group. Optional."""
    NationalDataGroup: str | None
    """Text. Optional."""


@final
class InitialVehicleInformation(TypedDict):
    """`InitialVehicleInformation` as it is given.

    The whole document.
    """

    Header: Header
    """A group. Required."""
    Body: NotRequired[Body]
    """A group. Optional."""


class InitialVehicleInformationInput(TypedDict, total=False):
    """`InitialVehicleInformation` as it is taken.

    The whole document.
    """

    Header: HeaderInput
    """A group. Filled in when left out."""
    Body: BodyInput
    """A group. Optional."""
