"""The data of an IVI 2.0 document, group by group.

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

AdvancedBrakingSystemCode: TypeAlias = Literal["ABS", "ACB", "CBS"] | Literal["NON"]

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

AerodynamicDeviceEquippedCode: TypeAlias = Literal["BOTH", "FRONT", "NONE"] | Literal["REAR"]

ArrangementCylindersCode: TypeAlias = Literal["LI", "O", "R", "S", "V"] | Literal["W"]

AutomatedVehicleCode: TypeAlias = Literal["AUTOM", "FULAT"] | Literal["NONAT"]

BodyworkCode: TypeAlias = (
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
        "CX",
        "DA",
        "DB",
        "DC",
        "DE",
        "DF",
    ]
    | Literal["DG"]
)

BodyworkTypeTrailerCode: TypeAlias = Literal["DA", "DB", "DC"] | Literal["DE"]

BrakedTypeTrailCode: TypeAlias = Literal["BRK", "HDB", "INB", "PNB", "PNH"] | Literal["UNB"]

BrakingTransmissionPowerAssistCode: TypeAlias = Literal["WPT", "PAT"] | Literal["FPT"]

BrakingTransmissionPrincipalCode: TypeAlias = Literal["MECHA", "PNEU", "HYDRL"] | Literal["HYDST"]

CabCategoryCode: TypeAlias = Literal["2", "3"] | Literal["4"]

CategoryHybridElectricVehicleCode: TypeAlias = Literal["OVC"] | Literal["NOVC"]

CategorySubCategoryEnergyConvertorCode: TypeAlias = (
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

ClassHybridVehicleCode: TypeAlias = Literal["OVC-HEV", "NOVC-HEV", "OVC-FCHV"] | Literal["NOVC-FCHV"]

CodeForBodyworkSupplementCode: TypeAlias = (
    Literal[
        "01",
        "02",
        "03",
        "04",
        "05",
        "06",
        "07",
        "08",
        "09",
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

ColourCode: TypeAlias = Literal["1", "2", "3", "4", "5", "6", "7", "8", "9"] | Literal["10"]

CombustionCycleCode: TypeAlias = Literal["2ST", "4ST", "ROT"] | Literal["OTH"]

CompletedAlteredCode: TypeAlias = Literal["A", "B"] | Literal["C"]

DriverSeatTypeCategoryClassCode: TypeAlias = Literal["I", "II"] | Literal["III"]

DriverSeatTypeCategoryCode: TypeAlias = Literal["A"] | Literal["B"]

DrivingCycleClassCode: TypeAlias = Literal["1", "2", "3a"] | Literal["3b"]

DualFuelTypeCode: TypeAlias = Literal["Type 1A", "Type 1B", "Type 2A", "Type 2B"] | Literal["Type 3B"]

ElectricVehicleConfigurationCode: TypeAlias = Literal["HYBRE", "MNPWE"] | Literal["PUREE"]

EnergySourceCode: TypeAlias = (
    Literal[
        "10",
        "11",
        "12",
        "15",
        "16",
        "19",
        "20",
        "21",
        "22",
        "30",
        "40",
        "44",
        "50",
        "55",
        "60",
        "90",
        "91",
    ]
    | Literal["95"]
)

EuCountryCode: TypeAlias = (
    Literal[
        "AT",
        "BE",
        "BG",
        "CH",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IS",
        "IT",
        "LI",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "NO",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ]
    | Literal["UK"]
)

EuLanguageCode: TypeAlias = (
    Literal[
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "et",
        "fi",
        "fr",
        "ga",
        "hr",
        "hu",
        "it",
        "lt",
        "lv",
        "mt",
        "nl",
        "pl",
        "pt",
        "ro",
        "sk",
        "sl",
    ]
    | Literal["sv"]
)

ExhaustEmissionLevel: TypeAlias = (
    Literal[
        "Euro 0",
        "Euro 1",
        "Euro 2",
        "Euro 3",
        "Euro 4",
        "Euro 5",
        "Euro 5+",
        "Euro 5 A",
        "Euro 5 B",
        "Euro 5 C",
        "Euro 5 D",
        "Euro 5 E",
        "Euro 5 F",
        "Euro 5 G",
        "Euro 5 H",
        "Euro 5 I",
        "Euro 5 J",
        "Euro 5 K",
        "Euro 5 L",
        "Euro 5 M",
        "Euro 6",
        "Euro 6 AA",
        "Euro 6 AB",
        "Euro 6 AC",
        "Euro 6 AD",
        "Euro 6 AE",
        "Euro 6 AF",
        "Euro 6 AG",
        "Euro 6 AH",
        "Euro 6 AI",
        "Euro 6 AJ",
        "Euro 6 AK",
        "Euro 6 AL",
        "Euro 6 AM",
        "Euro 6 AN",
        "Euro 6 AO",
        "Euro 6 AP",
        "Euro 6 AQ",
        "Euro 6 AR",
        "Euro 6 BA",
        "Euro 6 BB",
        "Euro 6 BC",
        "Euro 6 BG",
        "Euro 6 BH",
        "Euro 6 BI",
        "Euro 6 CG",
        "Euro 6 CH",
        "Euro 6 CI",
        "Euro 6 DG",
        "Euro 6 EA",
        "Euro 6 EB",
        "Euro 6 EC",
        "Euro 6 N",
        "Euro 6 O",
        "Euro 6 P",
        "Euro 6 PLN",
        "Euro 6 Q",
        "Euro 6 R",
        "Euro 6 S",
        "Euro 6 T",
        "Euro 6 U",
        "Euro 6 V",
        "Euro 6 W",
        "Euro 6 X",
        "Euro 6 Y",
        "Euro 6 ZA",
        "Euro 6 ZB",
        "Euro 6 ZC",
        "Euro 6 ZD",
        "Euro 6 ZE",
        "Euro 6 ZF",
        "Euro 6 ZG",
        "Euro 6 ZH",
        "Euro 6 ZI",
        "Euro 6 ZJ",
        "Euro 6 ZK",
        "Euro 6 ZL",
        "Euro 7 FE",
        "Euro 7 FL",
        "Euro 7 GE",
        "Euro 7 GL",
        "Euro 7 GS",
        "Euro 7 GT",
        "Euro 7 HE",
        "Euro 7 HL",
        "Euro 7 HS",
        "Euro 7 HT",
        "Euro 7 TE",
        "Euro 7 TL",
        "Euro 7 TS",
        "Euro 7 TT",
        "Euro V G",
        "Euro V K",
        "EEV",
        "EEV K",
        "Euro I",
        "Euro II",
        "Euro III",
        "Euro IV",
        "Euro V",
        "Euro VI",
        "Euro VI A",
        "Euro VI B",
        "Euro VI C",
        "Euro VI D",
        "Euro VI E",
        "Euro VI E+",
        "AX",
        "AY",
        "AZ",
        "ZX",
        "ZY",
    ]
    | Literal["ZZ"]
)

FuelTypeCode: TypeAlias = Literal["B", "D", "F"] | Literal["M"]

FuellingArrangementCode: TypeAlias = Literal["D1A", "D1B", "D2A", "D2B", "D3B", "G"] | Literal["L"]

GearboxTypeCode: TypeAlias = Literal["A", "C", "D", "F", "G", "H", "M", "O", "S"] | Literal["W"]

GeneralCodeEcoInnovationCode: TypeAlias = Literal["28", "29", "32", "33", "35", "37"] | Literal["38"]

InterconnectionWithPoweredAxleConnectionCode: TypeAlias = Literal["TRANS", "ELECT"] | Literal["SHAFT"]

LocationMarkingsSubjectCode: TypeAlias = Literal["VIN"] | Literal["STAT"]

LocationMarkingsVehiclePartCode: TypeAlias = (
    Literal[
        "ENGCT",
        "PASCT",
        "LUGCT",
        "INSPL",
        "DRAWB",
        "CHASS",
        "APILR",
        "BPILR",
        "CPILR",
    ]
    | Literal["DPILR"]
)

LocationMarkingsVehiclePartSideCode: TypeAlias = Literal["FRONTSIDE", "LEFTSIDE", "RIGHTSIDE"] | Literal["BACKSIDE"]

LocationMarkingsVehiclePartSideSectionCode: TypeAlias = Literal["BACK", "FRONT", "LEFT", "MIDDLE"] | Literal["RIGHT"]

MechanicalCouplingCanBeFittedClassCode: TypeAlias = (
    Literal[
        "A",
        "A50-1",
        "A50-2",
        "A50-3",
        "A50-4",
        "A50-5",
        "A50-X",
        "B",
        "B50-X",
        "C",
        "C50-1",
        "C50-2",
        "C50-3",
        "C50-4",
        "C50-5",
        "C50-6",
        "C50-7",
        "C50-X",
        "D",
        "D50-A",
        "D50-B",
        "D50-C",
        "D50-D",
        "D50-X",
        "E",
        "F",
        "G",
        "G50",
        "G50-X",
        "H",
        "H50-X",
        "J",
        "K",
        "K1",
        "K2",
        "K3",
        "K4",
        "KA1",
        "KA2",
        "KA3",
        "L",
        "L1",
        "L2",
        "L3",
        "L4",
        "L5",
        "S",
        "T",
    ]
    | Literal["W"]
)

MechanicalCouplingLocationCode: TypeAlias = Literal["FRONT"] | Literal["REAR"]

MethodAttachmentStatutoryPlateCode: TypeAlias = Literal["A1", "A2", "A3"] | Literal["A4"]

MetricImperialOdometerCode: TypeAlias = Literal["B", "I"] | Literal["M"]

MetricImperialSpeedometerCode: TypeAlias = Literal["B", "I"] | Literal["M"]

NrscTestCycleCode: TypeAlias = Literal["C1", "C2", "D2", "E2", "E3", "F", "G1", "G2", "G3"] | Literal["H"]

NrtcTestCycleCode: TypeAlias = Literal["NRTC"] | Literal["LSI-NRTC"]

OptionalCode: TypeAlias = Literal["Y", "N"] | Literal["O"]

PowerTakeOffPositionCode: TypeAlias = Literal["FRONT", "OTHER"] | Literal["REAR"]

PowerTakeOffTypeCode: TypeAlias = Literal["MNPTO"] | Literal["SCPTO"]

RemarkSubjectDescriptionCode: TypeAlias = Literal["ADINF", "COMTS", "EXEMP"] | Literal["RMRKS"]

RightLeftHandTrafficCode: TypeAlias = Literal["BOTH", "LEFT"] | Literal["RIGHT"]

RollOverProtectiveEquipmentCode: TypeAlias = Literal["CMP", "OPT"] | Literal["STD"]

RollOverProtectiveFoldableCode: TypeAlias = Literal["FOLDA"] | Literal["NFOLD"]

RollOverProtectiveFoldingOperationCode: TypeAlias = Literal["NNAST", "PTAST"] | Literal["FLAST"]

RollOverProtectiveHandOperatedCode: TypeAlias = Literal["WTHLS"] | Literal["WTTLS"]

RollOverProtectiveLockingMechanismCode: TypeAlias = Literal["MANUL"] | Literal["AUTOM"]

RollOverProtectivePositionCode: TypeAlias = Literal["BOTH", "FRONT"] | Literal["REAR"]

RollOverProtectiveStructureCode: TypeAlias = Literal["CAB", "FRA"] | Literal["ROL"]

RollingResistanceClassCode: TypeAlias = Literal["A", "B", "C", "D", "E", "F"] | Literal["G"]

SeatingPositionConfigurationCode: TypeAlias = Literal["SAD"] | Literal["SEA"]

SpecialPurposeDesignationCode: TypeAlias = (
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

SpeedCategorySymbolCode: TypeAlias = (
    Literal[
        "A1",
        "A2",
        "A3",
        "A4",
        "A5",
        "A6",
        "A7",
        "A8",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "Y",
    ]
    | Literal["Z"]
)

StageOfCompletionCode: TypeAlias = Literal["C", "I"] | Literal["V"]

SteeringCategoryCode: TypeAlias = Literal["DIFFL", "HYDRL", "MANUL", "POWER"] | Literal["SERVO"]

SubFuelTypeCode: TypeAlias = Literal["LNG", "RH", "RL"] | Literal["U"]

TestFamilyIdentifierCode: TypeAlias = Literal["ATCT", "EV", "IP", "OM", "PEMS", "PR", "RL"] | Literal["RM"]

ThreePointLiftingMechanismCode: TypeAlias = Literal["BOTH", "INEXT", "FRONT"] | Literal["REAR"]

TrackTrainCrawlerUndercarriageConfigurationCode: TypeAlias = Literal["STF", "STR", "TFR"] | Literal["CTT"]

TrailerBrakeControlSystemTechnologyCode: TypeAlias = (
    Literal[
        "COMPE",
        "ELECT",
        "HYDRL",
        "INERT",
        "MECHA",
        "NONE",
    ]
    | Literal["PNEU"]
)

TrailerBrakeTechnologyConnectionsTypeCode: TypeAlias = Literal["1LINE", "2LINE"] | Literal["NONE"]

TypeApprovalCountryCode: TypeAlias = (
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
        "e50",
        "g11",
    ]
    | Literal["n11"]
)

TypeApprovalTransportDangerousGoodsClassCode: TypeAlias = Literal["EX/II", "EX/III", "AT", "FL"] | Literal["MEMU"]

TypeApprovalTypeCode: TypeAlias = Literal["NSS", "ESS"] | Literal["EU"]

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

TyrePlyRatingNumber: TypeAlias = Literal["2", "4", "6", "8", "10", "12", "14", "16", "18", "20", "22"] | Literal["24"]

TyreTubeTypeCode: TypeAlias = Literal["TUBLS"] | Literal["TUBTP"]

TyreTypeCode: TypeAlias = Literal["HL", "MC", "MS", "REINF", "RF"] | Literal["MST"]

VehicleCategoryCode: TypeAlias = (
    Literal[
        "C1a",
        "C1b",
        "C2a",
        "C2b",
        "C3a",
        "C3b",
        "C4.1a",
        "C4.1b",
        "C4.2a",
        "C4.2b",
        "C4.3a",
        "C4.3b",
        "L1e-A",
        "L1e-B",
        "L2e-P",
        "L2e-U",
        "L3e-A1",
        "L3e-A1E",
        "L3e-A1T",
        "L3e-A2",
        "L3e-A2E",
        "L3e-A2T",
        "L3e-A3",
        "L3e-A3E",
        "L3e-A3T",
        "L4e-A1",
        "L4e-A2",
        "L4e-A3",
        "L5e-A",
        "L5e-B",
        "L6e-A",
        "L6e-BP",
        "L6e-BU",
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
        "T1a",
        "T1b",
        "T2a",
        "T2b",
        "T3a",
        "T3b",
        "T4.1a",
        "T4.1b",
        "T4.2a",
        "T4.2b",
        "T4.3a",
    ]
    | Literal["T4.3b"]
)

VehicleClassCode: TypeAlias = Literal["I", "II", "III", "A"] | Literal["B"]

VehicleGroupCode: TypeAlias = (
    Literal[
        "1",
        "10",
        "10v",
        "11",
        "111",
        "111V",
        "112",
        "112V",
        "113",
        "12",
        "121",
        "121V",
        "122",
        "122V",
        "123",
        "123V",
        "124",
        "124V",
        "125",
        "126",
        "13",
        "131",
        "131V",
        "132",
        "132V",
        "133",
        "14",
        "141",
        "141V",
        "142",
        "142V",
        "143",
        "15",
        "16",
        "17",
        "18",
        "19",
        "1s",
        "2",
        "221",
        "222",
        "223",
        "231",
        "232",
        "233",
        "3",
        "31a",
        "31b1",
        "31b2",
        "31c",
        "31d",
        "31e",
        "32a",
        "32b",
        "32c",
        "32d",
        "32e",
        "32f",
        "33a",
        "33b1",
        "33b2",
        "33c",
        "33d",
        "33e",
        "34a",
        "34b",
        "24c",
        "34d",
        "34e",
        "34f",
        "35a",
        "35b1",
        "35b2",
        "35c",
        "36a",
        "36b",
        "36c",
        "36d",
        "36e",
        "36f",
        "37a",
        "37b1",
        "37b2",
        "37c",
        "37d",
        "37e",
        "38a",
        "38b",
        "38c",
        "38d",
        "38e",
        "38f",
        "39a",
        "39b1",
        "39b2",
        "39c",
        "4",
        "40a",
        "40b",
        "40c",
        "40d",
        "40e",
        "40f",
        "421",
        "421V",
        "422",
        "422V",
        "423",
        "431",
        "431V",
        "432",
        "432V",
        "433",
        "441",
        "441V",
        "442",
        "442V",
        "443",
        "4v",
        "5",
        "51",
        "52",
        "53",
        "54",
        "541",
        "542",
        "543",
        "55",
        "56",
        "5v",
        "6",
        "611",
        "611V",
        "612",
        "612V",
        "621",
        "621V",
        "622",
        "622V",
        "623",
        "623V",
        "624",
        "624V",
        "625",
        "631",
        "631V",
        "632",
        "632V",
        "633",
        "7",
        "8",
        "9",
        "9v",
        "31",
        "32",
        "33",
        "34",
        "35",
        "36",
        "37",
        "38",
        "39",
    ]
    | Literal["40"]
)

VehicleSubgroupCode: TypeAlias = (
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
    ]
    | Literal["P40 DD"]
)

ViennaCountryCode: TypeAlias = (
    Literal[
        "A",
        "AL",
        "AND",
        "AM",
        "AUS",
        "AZ",
        "B",
        "BD",
        "BDS",
        "BG",
        "BH",
        "BIH",
        "BR",
        "BRN",
        "BRU",
        "BS",
        "BW",
        "BY",
        "C",
        "CDN",
        "CGO",
        "CH",
        "CI",
        "CL",
        "CO",
        "CR",
        "CV",
        "CY",
        "CZ",
        "D",
        "DK",
        "DOM",
        "DZ",
        "E",
        "EAK",
        "EAT",
        "EAU",
        "EC",
        "EG",
        "EST",
        "F",
        "FIN",
        "FJI",
        "FL",
        "FO",
        "GBA",
        "GBG",
        "GBJ",
        "GBM",
        "GBZ",
        "GCA",
        "GE",
        "GH",
        "GR",
        "GUY",
        "H",
        "HK",
        "HKJ",
        "HR",
        "I",
        "IL",
        "IND",
        "IR",
        "IRL",
        "IRQ",
        "IS",
        "J",
        "JA",
        "KH",
        "KG",
        "KWT",
        "KZ",
        "L",
        "LAO",
        "LS",
        "LT",
        "LV",
        "M",
        "MA",
        "MAL",
        "MC",
        "MD",
        "MEX",
        "MGL",
        "MNE",
        "MS",
        "MW",
        "MYA",
        "N",
        "NA",
        "NAM",
        "NIC",
        "NL",
        "NZ",
        "OM",
        "P",
        "PA",
        "PK",
        "PAL",
        "PE",
        "PL",
        "PNG",
        "PS",
        "PY",
        "RA",
        "RC",
        "RCA",
        "RCB",
        "RCH",
        "RH",
        "RI",
        "RL",
        "RM",
        "RMM",
        "RN",
        "RO",
        "ROK",
        "ROU",
        "RP",
        "RSM",
        "RUS",
        "RWA",
        "S",
        "SD",
        "SGP",
        "SK",
        "SLO",
        "SME",
        "SN",
        "SRB",
        "SY",
        "SYR",
        "T",
        "TG",
        "TJ",
        "TM",
        "TN",
        "TR",
        "TT",
        "UA",
        "UAE",
        "UK",
        "USA",
        "UZ",
        "V",
        "VN",
        "WAG",
        "WAL",
        "WAN",
        "WG",
        "WL",
        "WS",
        "WV",
        "YV",
        "Z",
        "ZA",
    ]
    | Literal["ZW"]
)

WorkingPrincipleCode: TypeAlias = Literal["CMPRA", "ELECT", "EXTCI", "EXTPI", "INTCI", "INTPI"] | Literal["TRBNE"]


class Header(TypedDict):
    """`Header` as it is given.

    At `Header`.
    """

    IviReferenceId: str
    """A UUID of version 4, such as 1b4e28ba-2fa1-4d2e-883f-0016d3cca427. Required."""
    IviVersionNumberXsd: Literal["2.0"]
    """Exactly 2.0. Required."""
    IviVersionNumber: int
    """A whole number, from 0 to 99. Required."""
    IviVersionDateTime: datetime | str
    """A date and time; one finer than microseconds is text. Required."""
    IntendedCountryRegistration: NotRequired[ViennaCountryCode]
    """One of 157 codes. Optional."""
    DesignatedTypeApprovalCountry: TypeApprovalCountryCode
    """One of 29 codes. Required."""


class HeaderInput(TypedDict, total=False):
    """`Header` as it is taken.

    At `Header`.
    """

    IviReferenceId: str | None
    """A UUID of version 4, such as 1b4e28ba-2fa1-4d2e-883f-0016d3cca427. Filled in when left out."""
    IviVersionNumberXsd: Literal["2.0"] | None
    """Exactly 2.0. Filled in when left out."""
    IviVersionNumber: Number | None
    """A whole number, from 0 to 99. Filled in when left out."""
    IviVersionDateTime: Moment | None
    """A date and time, or text as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm. Filled in when left out."""
    IntendedCountryRegistration: ViennaCountryCode | None
    """One of 157 codes. Optional."""
    DesignatedTypeApprovalCountry: TypeApprovalCountryCode | None
    """One of 29 codes. Required."""


class SigningAuthorityGroup(TypedDict):
    """`SigningAuthorityGroup` as it is given.

    At `CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup`.
    """

    SignerName: str
    """1 to 150 characters. Required."""
    SignerPosition: str
    """1 to 80 characters. Required."""
    SignatureLocation: str
    """1 to 80 characters. Required."""
    SignatureDate: date | str
    """A date; one with a zone is text. Required."""


class SigningAuthorityGroupInput(TypedDict, total=False):
    """`SigningAuthorityGroup` as it is taken.

    At `CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup`.
    """

    SignerName: str | None
    """1 to 150 characters. Required."""
    SignerPosition: str | None
    """1 to 80 characters. Required."""
    SignatureLocation: str | None
    """1 to 80 characters. Required."""
    SignatureDate: Day | None
    """A date, or text as YYYY-MM-DD. Required."""


class MakeGroup(TypedDict):
    """`MakeGroup` as it is given.

    At `CocDataGroup/MakeTable/MakeGroup`.
    """

    Make: str
    """1 to 52 characters. Required."""


class MakeGroupInput(TypedDict, total=False):
    """`MakeGroup` as it is taken.

    At `CocDataGroup/MakeTable/MakeGroup`.
    """

    Make: str | None
    """1 to 52 characters. Required."""


class CommercialNameGroup(TypedDict):
    """`CommercialNameGroup` as it is given.

    At `CocDataGroup/CommercialNameTable/CommercialNameGroup`.
    """

    CommercialName: str
    """1 to 50 characters. Required."""


class CommercialNameGroupInput(TypedDict, total=False):
    """`CommercialNameGroup` as it is taken.

    At `CocDataGroup/CommercialNameTable/CommercialNameGroup`.
    """

    CommercialName: str | None
    """1 to 50 characters. Required."""


class AllowedParameterValuesMultistageGroup(TypedDict):
    """`AllowedParameterValuesMultistageGroup` as it is given.

    At `CocDataGroup/AllowedParameterValuesMultistageGroup`.
    """

    AllowedActualMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedActualMassMin: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedActualMassMax: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedTechnicallyPermissibleMaximumLadenMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedTechnicallyPermissibleMaximumLadenMassMin: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedTechnicallyPermissibleMaximumLadenMassMax: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedFrontalArea: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedFrontalAreaMin: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedFrontalAreaMax: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedRollingResistance: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    AllowedRollingResistanceMin: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    AllowedRollingResistanceMax: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    AllowedCrossSectionalAreaAirFrontGrill: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedCrossSectionalAreaAirFrontGrillMin: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AllowedCrossSectionalAreaAirFrontGrillMax: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""


class AllowedParameterValuesMultistageGroupInput(TypedDict, total=False):
    """`AllowedParameterValuesMultistageGroup` as it is taken.

    At `CocDataGroup/AllowedParameterValuesMultistageGroup`.
    """

    AllowedActualMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedActualMassMin: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedActualMassMax: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedTechnicallyPermissibleMaximumLadenMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedTechnicallyPermissibleMaximumLadenMassMin: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedTechnicallyPermissibleMaximumLadenMassMax: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedFrontalArea: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedFrontalAreaMin: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedFrontalAreaMax: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedRollingResistance: Number | None
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    AllowedRollingResistanceMin: Number | None
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    AllowedRollingResistanceMax: Number | None
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    AllowedCrossSectionalAreaAirFrontGrill: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedCrossSectionalAreaAirFrontGrillMin: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AllowedCrossSectionalAreaAirFrontGrillMax: Number | None
    """A whole number, from 0 to 999999. Optional."""


class ManufacturerGroup(TypedDict):
    """`ManufacturerGroup` as it is given.

    At `CocDataGroup/ManufacturerTable/ManufacturerGroup`.
    """

    ManufacturerStageNumber: int
    """A whole number, from 0 to 99. Required."""
    ManufacturerName: str
    """1 to 150 characters. Required."""
    ManufacturerAddressLine1: str
    """1 to 150 characters. Required."""
    ManufacturerAddressLine2: NotRequired[str]
    """1 to 150 characters. Optional."""
    ManufacturerAddressLine3: NotRequired[str]
    """1 to 150 characters. Optional."""
    ManufacturerPlaceOfResidence: str
    """1 to 80 characters. Required."""
    ManufacturerCountryOfResidence: str
    """1 to 80 characters. Required."""
    PreviousStageTypeApprovalNumber: NotRequired[str]
    """1 to 35 characters. Optional."""
    PreviousStageType: NotRequired[str]
    """1 to 15 characters. Optional."""
    PreviousStageVariant: NotRequired[str]
    """1 to 25 characters. Optional."""
    PreviousStageVersion: NotRequired[str]
    """1 to 35 characters. Optional."""


class ManufacturerGroupInput(TypedDict, total=False):
    """`ManufacturerGroup` as it is taken.

    At `CocDataGroup/ManufacturerTable/ManufacturerGroup`.
    """

    ManufacturerStageNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    ManufacturerName: str | None
    """1 to 150 characters. Required."""
    ManufacturerAddressLine1: str | None
    """1 to 150 characters. Required."""
    ManufacturerAddressLine2: str | None
    """1 to 150 characters. Optional."""
    ManufacturerAddressLine3: str | None
    """1 to 150 characters. Optional."""
    ManufacturerPlaceOfResidence: str | None
    """1 to 80 characters. Required."""
    ManufacturerCountryOfResidence: str | None
    """1 to 80 characters. Required."""
    PreviousStageTypeApprovalNumber: str | None
    """1 to 35 characters. Optional."""
    PreviousStageType: str | None
    """1 to 15 characters. Optional."""
    PreviousStageVariant: str | None
    """1 to 25 characters. Optional."""
    PreviousStageVersion: str | None
    """1 to 35 characters. Optional."""


class EURepresentativeGroup(TypedDict):
    """`EURepresentativeGroup` as it is given.

    At `CocDataGroup/EURepresentativeGroup`.
    """

    EURepresentativeName: str
    """1 to 150 characters. Required."""
    EURepresentativeAddressLine1: str
    """1 to 150 characters. Required."""
    EURepresentativeAddressLine2: NotRequired[str]
    """1 to 150 characters. Optional."""
    EURepresentativeAddressLine3: NotRequired[str]
    """1 to 150 characters. Optional."""
    EURepresentativePlaceOfResidence: str
    """1 to 80 characters. Required."""
    EURepresentativeCountryOfResidence: str
    """1 to 80 characters. Required."""


class EURepresentativeGroupInput(TypedDict, total=False):
    """`EURepresentativeGroup` as it is taken.

    At `CocDataGroup/EURepresentativeGroup`.
    """

    EURepresentativeName: str | None
    """1 to 150 characters. Required."""
    EURepresentativeAddressLine1: str | None
    """1 to 150 characters. Required."""
    EURepresentativeAddressLine2: str | None
    """1 to 150 characters. Optional."""
    EURepresentativeAddressLine3: str | None
    """1 to 150 characters. Optional."""
    EURepresentativePlaceOfResidence: str | None
    """1 to 80 characters. Required."""
    EURepresentativeCountryOfResidence: str | None
    """1 to 80 characters. Required."""


class LocationMarkingsGroup(TypedDict):
    """`LocationMarkingsGroup` as it is given.

    At `CocDataGroup/LocationMarkingsTable/LocationMarkingsGroup`.
    """

    LocationMarkingsSubject: LocationMarkingsSubjectCode
    """One of VIN, STAT. Required."""
    LocationMarkingsVehiclePart: LocationMarkingsVehiclePartCode
    """One of ENGCT, PASCT, LUGCT, INSPL, DRAWB, CHASS, APILR, BPILR, CPILR, DPILR. Required."""
    LocationMarkingsVehiclePartSide: NotRequired[LocationMarkingsVehiclePartSideCode]
    """One of FRONTSIDE, LEFTSIDE, RIGHTSIDE, BACKSIDE. Optional."""
    LocationMarkingsVehiclePartSideSection: NotRequired[LocationMarkingsVehiclePartSideSectionCode]
    """One of BACK, FRONT, LEFT, MIDDLE, RIGHT. Optional."""


class LocationMarkingsGroupInput(TypedDict, total=False):
    """`LocationMarkingsGroup` as it is taken.

    At `CocDataGroup/LocationMarkingsTable/LocationMarkingsGroup`.
    """

    LocationMarkingsSubject: LocationMarkingsSubjectCode | None
    """One of VIN, STAT. Required."""
    LocationMarkingsVehiclePart: LocationMarkingsVehiclePartCode | None
    """One of ENGCT, PASCT, LUGCT, INSPL, DRAWB, CHASS, APILR, BPILR, CPILR, DPILR. Required."""
    LocationMarkingsVehiclePartSide: LocationMarkingsVehiclePartSideCode | None
    """One of FRONTSIDE, LEFTSIDE, RIGHTSIDE, BACKSIDE. Optional."""
    LocationMarkingsVehiclePartSideSection: LocationMarkingsVehiclePartSideSectionCode | None
    """One of BACK, FRONT, LEFT, MIDDLE, RIGHT. Optional."""


class GeneralConstructionGroup(TypedDict):
    """`GeneralConstructionGroup` as it is given.

    At `CocDataGroup/GeneralConstructionGroup`.
    """

    NumberOfAxles: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfWheels: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfAxlesWithTwinWheels: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfSteeredAxles: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfPoweredAxles: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfBrakedAxles: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfDoors: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    AutomatedVehicle: NotRequired[AutomatedVehicleCode]
    """One of AUTOM, FULAT, NONAT. Optional."""
    NumberOfSeatingPositionsIncludingDriver: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    NumberOfSeatingPositionsExcludingDriver: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    NumberOfSeatsStationaryUseOnly: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    NumberOfSeatingPositionsLowerDeck: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    NumberOfSeatingPositionsUpperDeck: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    NumberOfWheelchairUserAccessiblePositions: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    NumberOfStandingPlaces: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    SeatingPositionConfiguration: NotRequired[SeatingPositionConfigurationCode]
    """One of SAD, SEA. Optional."""
    ReversibleDrivingPositionIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    LocationArrangementSeats: NotRequired[str]
    """1 to 40 characters. Optional."""
    SteeringCategory: NotRequired[SteeringCategoryCode]
    """One of DIFFL, HYDRL, MANUL, POWER, SERVO. Optional."""
    NumberOfSetsBallastMasses: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    AdvancedBrakingSystem: NotRequired[AdvancedBrakingSystemCode]
    """One of ABS, ACB, CBS, NON. Optional."""


class GeneralConstructionGroupInput(TypedDict, total=False):
    """`GeneralConstructionGroup` as it is taken.

    At `CocDataGroup/GeneralConstructionGroup`.
    """

    NumberOfAxles: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfWheels: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfAxlesWithTwinWheels: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfSteeredAxles: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfPoweredAxles: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfBrakedAxles: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfDoors: Number | None
    """A whole number, from 0 to 99. Optional."""
    AutomatedVehicle: AutomatedVehicleCode | None
    """One of AUTOM, FULAT, NONAT. Optional."""
    NumberOfSeatingPositionsIncludingDriver: Number | None
    """A whole number, from 0 to 999. Optional."""
    NumberOfSeatingPositionsExcludingDriver: Number | None
    """A whole number, from 0 to 999. Optional."""
    NumberOfSeatsStationaryUseOnly: Number | None
    """A whole number, from 0 to 999. Optional."""
    NumberOfSeatingPositionsLowerDeck: Number | None
    """A whole number, from 0 to 999. Optional."""
    NumberOfSeatingPositionsUpperDeck: Number | None
    """A whole number, from 0 to 999. Optional."""
    NumberOfWheelchairUserAccessiblePositions: Number | None
    """A whole number, from 0 to 999. Optional."""
    NumberOfStandingPlaces: Number | None
    """A whole number, from 0 to 999. Optional."""
    SeatingPositionConfiguration: SeatingPositionConfigurationCode | None
    """One of SAD, SEA. Optional."""
    ReversibleDrivingPositionIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    LocationArrangementSeats: str | None
    """1 to 40 characters. Optional."""
    SteeringCategory: SteeringCategoryCode | None
    """One of DIFFL, HYDRL, MANUL, POWER, SERVO. Optional."""
    NumberOfSetsBallastMasses: Number | None
    """A whole number, from 0 to 99. Optional."""
    AdvancedBrakingSystem: AdvancedBrakingSystemCode | None
    """One of ABS, ACB, CBS, NON. Optional."""


class DimensionGroup(TypedDict):
    """`DimensionGroup` as it is given.

    At `CocDataGroup/DimensionGroup`.
    """

    Wheelbase: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WheelbaseAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WheelbaseAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WheelBaseSideCar: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WheelBaseGroundRatio: NotRequired[Decimal]
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    Length: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    LengthAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    LengthAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    Width: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    WidthAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    WidthAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    Height: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    HeightAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    HeightAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    SeatingHeight: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    RearOverhang: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    RearOverhangAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    RearOverhangAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleRearOverhang: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleLength: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    MaximumPermissibleLengthMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    MaximumPermissibleLengthMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    MaximumPermissibleWidth: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleWidthMin: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleWidthMax: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleHeight: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleHeightMin: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleHeightMax: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    LengthLoadingArea: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    LengthLoadingAreaAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    LengthLoadingAreaAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    ElongatedCabIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AerodynamicDeviceEquipped: NotRequired[AerodynamicDeviceEquippedCode]
    """One of BOTH, FRONT, NONE, REAR. Optional."""
    MaximumAuthorisedDimensionsDerogationIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""


class DimensionGroupInput(TypedDict, total=False):
    """`DimensionGroup` as it is taken.

    At `CocDataGroup/DimensionGroup`.
    """

    Wheelbase: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WheelbaseAdjustableMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WheelbaseAdjustableMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WheelBaseSideCar: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WheelBaseGroundRatio: Number | None
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    Length: Number | None
    """A whole number, from 0 to 99999. Optional."""
    LengthAdjustableMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    LengthAdjustableMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    Width: Number | None
    """A whole number, from 0 to 9999. Optional."""
    WidthAdjustableMin: Number | None
    """A whole number, from 0 to 9999. Optional."""
    WidthAdjustableMax: Number | None
    """A whole number, from 0 to 9999. Optional."""
    Height: Number | None
    """A whole number, from 0 to 9999. Optional."""
    HeightAdjustableMin: Number | None
    """A whole number, from 0 to 9999. Optional."""
    HeightAdjustableMax: Number | None
    """A whole number, from 0 to 9999. Optional."""
    SeatingHeight: Number | None
    """A whole number, from 0 to 9999. Optional."""
    RearOverhang: Number | None
    """A whole number, from 0 to 9999. Optional."""
    RearOverhangAdjustableMin: Number | None
    """A whole number, from 0 to 9999. Optional."""
    RearOverhangAdjustableMax: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleRearOverhang: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleLength: Number | None
    """A whole number, from 0 to 99999. Optional."""
    MaximumPermissibleLengthMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    MaximumPermissibleLengthMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    MaximumPermissibleWidth: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleWidthMin: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleWidthMax: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleHeight: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleHeightMin: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MaximumPermissibleHeightMax: Number | None
    """A whole number, from 0 to 9999. Optional."""
    LengthLoadingArea: Number | None
    """A whole number, from 0 to 99999. Optional."""
    LengthLoadingAreaAdjustableMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    LengthLoadingAreaAdjustableMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    ElongatedCabIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    AerodynamicDeviceEquipped: AerodynamicDeviceEquippedCode | None
    """One of BOTH, FRONT, NONE, REAR. Optional."""
    MaximumAuthorisedDimensionsDerogationIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""


class MaximumStaticVerticalMassCouplingPointGroup(TypedDict):
    """`MaximumStaticVerticalMassCouplingPointGroup` as it is given.

    At `CocDataGroup/MassGroup/MaximumStaticVerticalMassCouplingPointTable/MaximumStaticVerticalMassCouplingPointGroup`.
    """

    MechanicalCouplingNumberVerticalMass: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    TechnicallyPermissibleMaximumStaticVerticalMassCouplingPoint: int
    """A whole number, from 0 to 999999. Required."""


class MaximumStaticVerticalMassCouplingPointGroupInput(TypedDict, total=False):
    """`MaximumStaticVerticalMassCouplingPointGroup` as it is taken.

    At `CocDataGroup/MassGroup/MaximumStaticVerticalMassCouplingPointTable/MaximumStaticVerticalMassCouplingPointGroup`.
    """

    MechanicalCouplingNumberVerticalMass: Number | None
    """A whole number, from 0 to 999. Optional."""
    TechnicallyPermissibleMaximumStaticVerticalMassCouplingPoint: Number | None
    """A whole number, from 0 to 999999. Required."""


class MassGroup(TypedDict):
    """`MassGroup` as it is given.

    At `CocDataGroup/MassGroup`.
    """

    MassInRunningOrder: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MassInRunningOrderVariableMin: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MassInRunningOrderVariableMax: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    ActualMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MassInRunningOrderIncomplete: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    TechnicallyPermissibleMaximumLadenMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    TechnicallyPermissibleMaximumLadenMassVariableMin: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    TechnicallyPermissibleMaximumLadenMassVariableMax: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MinimumMassCompleted: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    AdditionalMassAlternativePropulsion: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    AdditionalMassDueToBatteries: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    BallastMassTotal: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    ThreePointLiftingMechanismMaximumTowableMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MaximumStaticVerticalMassCouplingPointTable: NotRequired[list[MaximumStaticVerticalMassCouplingPointGroup]]
    """At least 1 row. Optional."""


class MassGroupInput(TypedDict, total=False):
    """`MassGroup` as it is taken.

    At `CocDataGroup/MassGroup`.
    """

    MassInRunningOrder: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MassInRunningOrderVariableMin: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MassInRunningOrderVariableMax: Number | None
    """A whole number, from 0 to 999999. Optional."""
    ActualMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MassInRunningOrderIncomplete: Number | None
    """A whole number, from 0 to 999999. Optional."""
    TechnicallyPermissibleMaximumLadenMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    TechnicallyPermissibleMaximumLadenMassVariableMin: Number | None
    """A whole number, from 0 to 999999. Optional."""
    TechnicallyPermissibleMaximumLadenMassVariableMax: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MinimumMassCompleted: Number | None
    """A whole number, from 0 to 999999. Optional."""
    AdditionalMassAlternativePropulsion: Number | None
    """A whole number, from 0 to 99999. Optional."""
    AdditionalMassDueToBatteries: Number | None
    """A whole number, from 0 to 9999. Optional."""
    BallastMassTotal: Number | None
    """A whole number, from 0 to 999999. Optional."""
    ThreePointLiftingMechanismMaximumTowableMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MaximumStaticVerticalMassCouplingPointTable: Sequence[MaximumStaticVerticalMassCouplingPointGroupInput] | None
    """At least 1 row. Optional."""


class BodyworkTypeGroup(TypedDict):
    """`BodyworkTypeGroup` as it is given.

    At `CocDataGroup/TowingBrakedTypeTrailTable/TowingBrakedTypeTrailGroup/BodyworkTypeTable/BodyworkTypeGroup`.
    """

    BodyworkTypeTrailer: NotRequired[BodyworkTypeTrailerCode]
    """One of DA, DB, DC, DE. Optional."""
    TechnicallyPermissibleMaximumCombinationMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    TechnicallyPermissibleMaximumTowableMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""


class BodyworkTypeGroupInput(TypedDict, total=False):
    """`BodyworkTypeGroup` as it is taken.

    At `CocDataGroup/TowingBrakedTypeTrailTable/TowingBrakedTypeTrailGroup/BodyworkTypeTable/BodyworkTypeGroup`.
    """

    BodyworkTypeTrailer: BodyworkTypeTrailerCode | None
    """One of DA, DB, DC, DE. Optional."""
    TechnicallyPermissibleMaximumCombinationMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    TechnicallyPermissibleMaximumTowableMass: Number | None
    """A whole number, from 0 to 999999. Optional."""


class TowingBrakedTypeTrailGroup(TypedDict):
    """`TowingBrakedTypeTrailGroup` as it is given.

    At `CocDataGroup/TowingBrakedTypeTrailTable/TowingBrakedTypeTrailGroup`.
    """

    MechanicalCouplingNumberTowingMasses: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    BrakedTypeTrail: NotRequired[BrakedTypeTrailCode]
    """One of BRK, HDB, INB, PNB, PNH, UNB. Optional."""
    BodyworkTypeTable: NotRequired[list[BodyworkTypeGroup]]
    """At least 1 row. Optional."""


class TowingBrakedTypeTrailGroupInput(TypedDict, total=False):
    """`TowingBrakedTypeTrailGroup` as it is taken.

    At `CocDataGroup/TowingBrakedTypeTrailTable/TowingBrakedTypeTrailGroup`.
    """

    MechanicalCouplingNumberTowingMasses: Number | None
    """A whole number, from 0 to 999. Optional."""
    BrakedTypeTrail: BrakedTypeTrailCode | None
    """One of BRK, HDB, INB, PNB, PNH, UNB. Optional."""
    BodyworkTypeTable: Sequence[BodyworkTypeGroupInput] | None
    """At least 1 row. Optional."""


class InServiceMaximumMassGroup(TypedDict):
    """`InServiceMaximumMassGroup` as it is given.

    At `CocDataGroup/InServiceMaximumMassTable/InServiceMaximumMassGroup`.
    """

    InServiceMaximumPermissibleMassCountry: NotRequired[EuCountryCode]
    """One of 32 codes. Optional."""
    InServiceMaximumPermissibleMassTrafficRegulation: NotRequired[str]
    """1 to 40 characters. Optional."""
    InServiceMaximumPermissibleLadenMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    InServiceMaximumPermissibleMassCombination: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""


class InServiceMaximumMassGroupInput(TypedDict, total=False):
    """`InServiceMaximumMassGroup` as it is taken.

    At `CocDataGroup/InServiceMaximumMassTable/InServiceMaximumMassGroup`.
    """

    InServiceMaximumPermissibleMassCountry: EuCountryCode | None
    """One of 32 codes. Optional."""
    InServiceMaximumPermissibleMassTrafficRegulation: str | None
    """1 to 40 characters. Optional."""
    InServiceMaximumPermissibleLadenMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    InServiceMaximumPermissibleMassCombination: Number | None
    """A whole number, from 0 to 999999. Optional."""


class FinalDriveGroup(TypedDict):
    """`FinalDriveGroup` as it is given.

    At `CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup/FinalDriveTable/FinalDriveGroup`.
    """

    FinalDriveNumber: int
    """A whole number, from 0 to 99. Required."""
    FinalDriveRatio: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""


class FinalDriveGroupInput(TypedDict, total=False):
    """`FinalDriveGroup` as it is taken.

    At `CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup/FinalDriveTable/FinalDriveGroup`.
    """

    FinalDriveNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    FinalDriveRatio: Number | None
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""


class GearRatioGroup(TypedDict):
    """`GearRatioGroup` as it is given.

    At `CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup`.
    """

    GearNumber: int
    """A whole number, from 0 to 99. Required."""
    GearRatio: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 6 after, from 0 to 9999.999999. Optional."""
    FinalDriveTable: NotRequired[list[FinalDriveGroup]]
    """Any number of rows. Optional."""


class GearRatioGroupInput(TypedDict, total=False):
    """`GearRatioGroup` as it is taken.

    At `CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup`.
    """

    GearNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    GearRatio: Number | None
    """A number with at most 4 digits before the point and 6 after, from 0 to 9999.999999. Optional."""
    FinalDriveTable: Sequence[FinalDriveGroupInput] | None
    """Any number of rows. Optional."""


class GearGroup(TypedDict):
    """`GearGroup` as it is given.

    At `CocDataGroup/GearGroup`.
    """

    GearboxType: GearboxTypeCode
    """One of A, C, D, F, G, H, M, O, S, W. Required."""
    GearRatioTable: NotRequired[list[GearRatioGroup]]
    """At least 1 row. Optional."""


class GearGroupInput(TypedDict, total=False):
    """`GearGroup` as it is taken.

    At `CocDataGroup/GearGroup`.
    """

    GearboxType: GearboxTypeCode | None
    """One of A, C, D, F, G, H, M, O, S, W. Required."""
    GearRatioTable: Sequence[GearRatioGroupInput] | None
    """At least 1 row. Optional."""


class FinalDriveVehicleGroup(TypedDict):
    """`FinalDriveVehicleGroup` as it is given.

    At `CocDataGroup/FinalDriveVehicleTable/FinalDriveVehicleGroup`.
    """

    FinalDriveVehicleNumber: int
    """A whole number, from 0 to 99. Required."""
    OverallGearRatioHighestGear: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""
    FinalDriveVehicleRatio: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""


class FinalDriveVehicleGroupInput(TypedDict, total=False):
    """`FinalDriveVehicleGroup` as it is taken.

    At `CocDataGroup/FinalDriveVehicleTable/FinalDriveVehicleGroup`.
    """

    FinalDriveVehicleNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    OverallGearRatioHighestGear: Number | None
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""
    FinalDriveVehicleRatio: Number | None
    """A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional."""


class InServiceMaximumPermissibleLadenMassAxleGroup(TypedDict):
    """`InServiceMaximumPermissibleLadenMassAxleGroup` as it is given.

    At
    `CocDataGroup/AxleTable/AxleGroup/InServiceMaximumPermissibleLadenMassAxleTable/InServiceMaximumPermissibleLadenMassAxleGroup`.
    """

    InServiceMaximumPermissibleLadenMassAxleCountry: NotRequired[EuCountryCode]
    """One of 32 codes. Optional."""
    InServiceMaximumPermissibleLadenMassAxleTrafficRegulation: NotRequired[str]
    """1 to 40 characters. Optional."""
    InServiceMaximumPermissibleLadenMassAxle: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""


class InServiceMaximumPermissibleLadenMassAxleGroupInput(TypedDict, total=False):
    """`InServiceMaximumPermissibleLadenMassAxleGroup` as it is taken.

    At
    `CocDataGroup/AxleTable/AxleGroup/InServiceMaximumPermissibleLadenMassAxleTable/InServiceMaximumPermissibleLadenMassAxleGroup`.
    """

    InServiceMaximumPermissibleLadenMassAxleCountry: EuCountryCode | None
    """One of 32 codes. Optional."""
    InServiceMaximumPermissibleLadenMassAxleTrafficRegulation: str | None
    """1 to 40 characters. Optional."""
    InServiceMaximumPermissibleLadenMassAxle: Number | None
    """A whole number, from 0 to 99999. Optional."""


class InterconnectionWithPoweredAxleGroup(TypedDict):
    """`InterconnectionWithPoweredAxleGroup` as it is given.

    At `CocDataGroup/AxleTable/AxleGroup/InterconnectionWithPoweredAxleTable/InterconnectionWithPoweredAxleGroup`.
    """

    InterconnectionWithPoweredAxleNumber: int
    """A whole number, from 0 to 99. Required."""
    InterconnectionWithPoweredAxleConnection: NotRequired[InterconnectionWithPoweredAxleConnectionCode]
    """One of TRANS, ELECT, SHAFT. Optional."""


class InterconnectionWithPoweredAxleGroupInput(TypedDict, total=False):
    """`InterconnectionWithPoweredAxleGroup` as it is taken.

    At `CocDataGroup/AxleTable/AxleGroup/InterconnectionWithPoweredAxleTable/InterconnectionWithPoweredAxleGroup`.
    """

    InterconnectionWithPoweredAxleNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    InterconnectionWithPoweredAxleConnection: InterconnectionWithPoweredAxleConnectionCode | None
    """One of TRANS, ELECT, SHAFT. Optional."""


class TyreTypeGroup(TypedDict):
    """`TyreTypeGroup` as it is given.

    At `CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreTypeTable/TyreTypeGroup`.
    """

    TyreType: TyreTypeCode
    """One of HL, MC, MS, REINF, RF, MST. Required."""


class TyreTypeGroupInput(TypedDict, total=False):
    """`TyreTypeGroup` as it is taken.

    At `CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreTypeTable/TyreTypeGroup`.
    """

    TyreType: TyreTypeCode | None
    """One of HL, MC, MS, REINF, RF, MST. Required."""


class TyreAxleGroup(TypedDict):
    """`TyreAxleGroup` as it is given.

    At `CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup`.
    """

    TyreNumber: int
    """A whole number, from 0 to 999. Required."""
    TechnicallyPermissibleMaximumMassAxleTyre: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    TyreSize: NotRequired[str]
    """1 to 20 characters. Optional."""
    LoadCapacityIndexSingleWheel: NotRequired[int]
    """A whole number, from 0 to 279. Optional."""
    LoadCapacityIndexTwinWheel: NotRequired[int]
    """A whole number, from 0 to 279. Optional."""
    SpeedCategorySymbol: NotRequired[SpeedCategorySymbolCode]
    """One of 31 codes. Optional."""
    RimSize: NotRequired[str]
    """1 to 20 characters. Optional."""
    RimOffSet: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from -999.999 to 999.999. Optional."""
    TyreTubeType: NotRequired[TyreTubeTypeCode]
    """One of TUBLS, TUBTP. Optional."""
    TyreMaximumSpeedIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TyrePlyRatingNumber: NotRequired[TyrePlyRatingNumber]
    """One of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24. Optional."""
    TyreClassification: NotRequired[TyreClassificationCode]
    """One of 20 codes. Optional."""
    TyreRollingRadius: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TyreLoadRating: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    TyreAxleTrack: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    TyreAxleTrackAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    TyreAxleTrackAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    RollingResistanceClass: NotRequired[RollingResistanceClassCode]
    """One of A, B, C, D, E, F, G. Optional."""
    TyreFittedProductionIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TyreCategory: NotRequired[TyreCategoryCode]
    """One of C1, C2, C3. Optional."""
    RecommendedTyrePressure: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TyreTypeTable: NotRequired[list[TyreTypeGroup]]
    """At least 1 row. Optional."""


class TyreAxleGroupInput(TypedDict, total=False):
    """`TyreAxleGroup` as it is taken.

    At `CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup`.
    """

    TyreNumber: Number | None
    """A whole number, from 0 to 999. Required."""
    TechnicallyPermissibleMaximumMassAxleTyre: Number | None
    """A whole number, from 0 to 999999. Optional."""
    TyreSize: str | None
    """1 to 20 characters. Optional."""
    LoadCapacityIndexSingleWheel: Number | None
    """A whole number, from 0 to 279. Optional."""
    LoadCapacityIndexTwinWheel: Number | None
    """A whole number, from 0 to 279. Optional."""
    SpeedCategorySymbol: SpeedCategorySymbolCode | None
    """One of 31 codes. Optional."""
    RimSize: str | None
    """1 to 20 characters. Optional."""
    RimOffSet: Number | None
    """A number with at most 3 digits before the point and 3 after, from -999.999 to 999.999. Optional."""
    TyreTubeType: TyreTubeTypeCode | None
    """One of TUBLS, TUBTP. Optional."""
    TyreMaximumSpeedIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TyrePlyRatingNumber: TyrePlyRatingNumber | None
    """One of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24. Optional."""
    TyreClassification: TyreClassificationCode | None
    """One of 20 codes. Optional."""
    TyreRollingRadius: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TyreLoadRating: Number | None
    """A whole number, from 0 to 99999. Optional."""
    TyreAxleTrack: Number | None
    """A whole number, from 0 to 9999. Optional."""
    TyreAxleTrackAdjustableMin: Number | None
    """A whole number, from 0 to 9999. Optional."""
    TyreAxleTrackAdjustableMax: Number | None
    """A whole number, from 0 to 9999. Optional."""
    RollingResistanceClass: RollingResistanceClassCode | None
    """One of A, B, C, D, E, F, G. Optional."""
    TyreFittedProductionIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TyreCategory: TyreCategoryCode | None
    """One of C1, C2, C3. Optional."""
    RecommendedTyrePressure: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TyreTypeTable: Sequence[TyreTypeGroupInput] | None
    """At least 1 row. Optional."""


class AxleGroup(TypedDict):
    """`AxleGroup` as it is given.

    At `CocDataGroup/AxleTable/AxleGroup`.
    """

    AxleNumber: int
    """A whole number, from 0 to 99. Required."""
    TwinWheelsAxleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    SteeredAxleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    PoweredAxleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    BrakedAxleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AxleTrack: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    AxleTrackAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    AxleTrackAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    LiftAxleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    LoadableAxleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    DriveAxleAirSuspensionOrEquivalentIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AxleAirSuspensionOrEquivalentIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AxleSpacing: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    AxleSpacingAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    AxleSpacingAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistributionMassRunningOrderAxle: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistributionMassIncompleteAxle: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    MinimalPermissibleDistributionMassCompletedAxle: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    TechnicallyPermissibleMassAxle: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    TechnicallyPermissibleMassAxleAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    TechnicallyPermissibleMassAxleAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    GroundClearanceBetweenAxles: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    InServiceMaximumPermissibleLadenMassAxleTable: NotRequired[list[InServiceMaximumPermissibleLadenMassAxleGroup]]
    """At least 1 row. Optional."""
    InterconnectionWithPoweredAxleTable: NotRequired[list[InterconnectionWithPoweredAxleGroup]]
    """At least 1 row. Optional."""
    TyreAxleTable: NotRequired[list[TyreAxleGroup]]
    """At least 1 row. Optional."""


class AxleGroupInput(TypedDict, total=False):
    """`AxleGroup` as it is taken.

    At `CocDataGroup/AxleTable/AxleGroup`.
    """

    AxleNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    TwinWheelsAxleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    SteeredAxleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    PoweredAxleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    BrakedAxleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    AxleTrack: Number | None
    """A whole number, from 0 to 9999. Optional."""
    AxleTrackAdjustableMin: Number | None
    """A whole number, from 0 to 9999. Optional."""
    AxleTrackAdjustableMax: Number | None
    """A whole number, from 0 to 9999. Optional."""
    LiftAxleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    LoadableAxleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    DriveAxleAirSuspensionOrEquivalentIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    AxleAirSuspensionOrEquivalentIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    AxleSpacing: Number | None
    """A whole number, from 0 to 99999. Optional."""
    AxleSpacingAdjustableMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    AxleSpacingAdjustableMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistributionMassRunningOrderAxle: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistributionMassIncompleteAxle: Number | None
    """A whole number, from 0 to 99999. Optional."""
    MinimalPermissibleDistributionMassCompletedAxle: Number | None
    """A whole number, from 0 to 99999. Optional."""
    TechnicallyPermissibleMassAxle: Number | None
    """A whole number, from 0 to 99999. Optional."""
    TechnicallyPermissibleMassAxleAdjustableMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    TechnicallyPermissibleMassAxleAdjustableMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    GroundClearanceBetweenAxles: Number | None
    """A whole number, from 0 to 9999. Optional."""
    InServiceMaximumPermissibleLadenMassAxleTable: Sequence[InServiceMaximumPermissibleLadenMassAxleGroupInput] | None
    """At least 1 row. Optional."""
    InterconnectionWithPoweredAxleTable: Sequence[InterconnectionWithPoweredAxleGroupInput] | None
    """At least 1 row. Optional."""
    TyreAxleTable: Sequence[TyreAxleGroupInput] | None
    """At least 1 row. Optional."""


class TyreAxleCouplingPointTyreCombinationGroup(TypedDict):
    """`TyreAxleCouplingPointTyreCombinationGroup` as it is given.

    At
    `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCouplingPointTyreCombinationTable/TyreAxleCouplingPointTyreCombinationGroup`.
    """

    MechanicalCouplingNumberOfTyreAxleCouplingPointTyreCombination: int
    """A whole number, from 0 to 999. Required."""
    MaximumPermissibleVerticalLoadOnCouplingPointTyreCombinationCoupling: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""


class TyreAxleCouplingPointTyreCombinationGroupInput(TypedDict, total=False):
    """`TyreAxleCouplingPointTyreCombinationGroup` as it is taken.

    At
    `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCouplingPointTyreCombinationTable/TyreAxleCouplingPointTyreCombinationGroup`.
    """

    MechanicalCouplingNumberOfTyreAxleCouplingPointTyreCombination: Number | None
    """A whole number, from 0 to 999. Required."""
    MaximumPermissibleVerticalLoadOnCouplingPointTyreCombinationCoupling: Number | None
    """A whole number, from 0 to 999999. Optional."""


class TyreAxleCombinationGroup(TypedDict):
    """`TyreAxleCombinationGroup` as it is given.

    At
    `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCombinationTable/TyreAxleCombinationGroup`.
    """

    AxleNumberCombination: int
    """A whole number, from 0 to 99. Required."""
    TyreNumberCombination: int
    """A whole number, from 0 to 999. Required."""


class TyreAxleCombinationGroupInput(TypedDict, total=False):
    """`TyreAxleCombinationGroup` as it is taken.

    At
    `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCombinationTable/TyreAxleCombinationGroup`.
    """

    AxleNumberCombination: Number | None
    """A whole number, from 0 to 99. Required."""
    TyreNumberCombination: Number | None
    """A whole number, from 0 to 999. Required."""


class TyreAxleMassCombinationGroup(TypedDict):
    """`TyreAxleMassCombinationGroup` as it is given.

    At `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup`.
    """

    TyreAxleCombinationNumber: int
    """A whole number, from 0 to 999. Required."""
    MaximumPermissibleMassTyreAxleCombination: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MaximumPermissibleVerticalLoadOnCouplingPointTyreCombination: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    TyreAxleCouplingPointTyreCombinationTable: NotRequired[list[TyreAxleCouplingPointTyreCombinationGroup]]
    """At least 1 row. Optional."""
    TyreAxleCombinationTable: NotRequired[list[TyreAxleCombinationGroup]]
    """At least 1 row. Optional."""


class TyreAxleMassCombinationGroupInput(TypedDict, total=False):
    """`TyreAxleMassCombinationGroup` as it is taken.

    At `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup`.
    """

    TyreAxleCombinationNumber: Number | None
    """A whole number, from 0 to 999. Required."""
    MaximumPermissibleMassTyreAxleCombination: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MaximumPermissibleVerticalLoadOnCouplingPointTyreCombination: Number | None
    """A whole number, from 0 to 999999. Optional."""
    TyreAxleCouplingPointTyreCombinationTable: Sequence[TyreAxleCouplingPointTyreCombinationGroupInput] | None
    """At least 1 row. Optional."""
    TyreAxleCombinationTable: Sequence[TyreAxleCombinationGroupInput] | None
    """At least 1 row. Optional."""


class InServiceMaximumPermissibleLadenMassAxleGroupGroup(TypedDict):
    """`InServiceMaximumPermissibleLadenMassAxleGroupGroup` as it is given.

    At
    `CocDataGroup/AxleGroupTable/AxleGroupGroup/InServiceMaximumPermissibleLadenMassAxleGroupTable/InServiceMaximumPermissibleLadenMassAxleGroupGroup`.
    """

    InServiceMaximumPermissibleLadenMassAxleGroupCountry: NotRequired[EuCountryCode]
    """One of 32 codes. Optional."""
    InServiceMaximumPermissibleLadenMassAxleGroupTrafficRegulation: NotRequired[str]
    """1 to 40 characters. Optional."""
    InServiceMaximumPermissibleAxleGroupLadenMass: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""


class InServiceMaximumPermissibleLadenMassAxleGroupGroupInput(TypedDict, total=False):
    """`InServiceMaximumPermissibleLadenMassAxleGroupGroup` as it is taken.

    At
    `CocDataGroup/AxleGroupTable/AxleGroupGroup/InServiceMaximumPermissibleLadenMassAxleGroupTable/InServiceMaximumPermissibleLadenMassAxleGroupGroup`.
    """

    InServiceMaximumPermissibleLadenMassAxleGroupCountry: EuCountryCode | None
    """One of 32 codes. Optional."""
    InServiceMaximumPermissibleLadenMassAxleGroupTrafficRegulation: str | None
    """1 to 40 characters. Optional."""
    InServiceMaximumPermissibleAxleGroupLadenMass: Number | None
    """A whole number, from 0 to 99999. Optional."""


class AxleGroupMemberGroup(TypedDict):
    """`AxleGroupMemberGroup` as it is given.

    At `CocDataGroup/AxleGroupTable/AxleGroupGroup/AxleGroupMemberTable/AxleGroupMemberGroup`.
    """

    MemberAxleNumber: int
    """A whole number, from 0 to 99. Required."""


class AxleGroupMemberGroupInput(TypedDict, total=False):
    """`AxleGroupMemberGroup` as it is taken.

    At `CocDataGroup/AxleGroupTable/AxleGroupGroup/AxleGroupMemberTable/AxleGroupMemberGroup`.
    """

    MemberAxleNumber: Number | None
    """A whole number, from 0 to 99. Required."""


class AxleGroupGroup(TypedDict):
    """`AxleGroupGroup` as it is given.

    At `CocDataGroup/AxleGroupTable/AxleGroupGroup`.
    """

    AxleGroupNumber: int
    """A whole number, from 0 to 99. Required."""
    TechnicallyPermissibleMassAxleGroup: int
    """A whole number, from 0 to 999999. Required."""
    InServiceMaximumPermissibleLadenMassAxleGroupTable: NotRequired[
        list[InServiceMaximumPermissibleLadenMassAxleGroupGroup]
    ]
    """At least 1 row. Optional."""
    AxleGroupMemberTable: NotRequired[list[AxleGroupMemberGroup]]
    """At least 2 rows. Optional."""


class AxleGroupGroupInput(TypedDict, total=False):
    """`AxleGroupGroup` as it is taken.

    At `CocDataGroup/AxleGroupTable/AxleGroupGroup`.
    """

    AxleGroupNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    TechnicallyPermissibleMassAxleGroup: Number | None
    """A whole number, from 0 to 999999. Required."""
    InServiceMaximumPermissibleLadenMassAxleGroupTable: (
        Sequence[InServiceMaximumPermissibleLadenMassAxleGroupGroupInput] | None
    )
    """At least 1 row. Optional."""
    AxleGroupMemberTable: Sequence[AxleGroupMemberGroupInput] | None
    """At least 2 rows. Optional."""


class ColourGroup(TypedDict):
    """`ColourGroup` as it is given.

    At `CocDataGroup/ColourTable/ColourGroup`.
    """

    Colour: ColourCode
    """One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Required."""


class ColourGroupInput(TypedDict, total=False):
    """`ColourGroup` as it is taken.

    At `CocDataGroup/ColourTable/ColourGroup`.
    """

    Colour: ColourCode | None
    """One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Required."""


class CodeForBodyworkSupplementGroup(TypedDict):
    """`CodeForBodyworkSupplementGroup` as it is given.

    At `CocDataGroup/BodyworkTable/BodyworkGroup/CodeForBodyworkSupplementTable/CodeForBodyworkSupplementGroup`.
    """

    CodeForBodyworkSupplement: CodeForBodyworkSupplementCode
    """One of 33 codes. Required."""


class CodeForBodyworkSupplementGroupInput(TypedDict, total=False):
    """`CodeForBodyworkSupplementGroup` as it is taken.

    At `CocDataGroup/BodyworkTable/BodyworkGroup/CodeForBodyworkSupplementTable/CodeForBodyworkSupplementGroup`.
    """

    CodeForBodyworkSupplement: CodeForBodyworkSupplementCode | None
    """One of 33 codes. Required."""


class VehicleClassGroup(TypedDict):
    """`VehicleClassGroup` as it is given.

    At `CocDataGroup/BodyworkTable/BodyworkGroup/VehicleClassTable/VehicleClassGroup`.
    """

    VehicleClass: VehicleClassCode
    """One of I, II, III, A, B. Required."""


class VehicleClassGroupInput(TypedDict, total=False):
    """`VehicleClassGroup` as it is taken.

    At `CocDataGroup/BodyworkTable/BodyworkGroup/VehicleClassTable/VehicleClassGroup`.
    """

    VehicleClass: VehicleClassCode | None
    """One of I, II, III, A, B. Required."""


class BodyworkGroup(TypedDict):
    """`BodyworkGroup` as it is given.

    At `CocDataGroup/BodyworkTable/BodyworkGroup`.
    """

    CodeForBodywork: NotRequired[BodyworkCode]
    """One of 30 codes. Optional."""
    SpecialPurposeDesignation: NotRequired[SpecialPurposeDesignationCode]
    """One of SA, SB, SC, SD, SE, SF, SG, SH, SJ, SK, SL, SM. Optional."""
    OtherBodywork: NotRequired[str]
    """1 to 200 characters. Optional."""
    CodeForBodyworkSupplementTable: NotRequired[list[CodeForBodyworkSupplementGroup]]
    """At least 1 row. Optional."""
    VehicleClassTable: NotRequired[list[VehicleClassGroup]]
    """At least 1 row. Optional."""


class BodyworkGroupInput(TypedDict, total=False):
    """`BodyworkGroup` as it is taken.

    At `CocDataGroup/BodyworkTable/BodyworkGroup`.
    """

    CodeForBodywork: BodyworkCode | None
    """One of 30 codes. Optional."""
    SpecialPurposeDesignation: SpecialPurposeDesignationCode | None
    """One of SA, SB, SC, SD, SE, SF, SG, SH, SJ, SK, SL, SM. Optional."""
    OtherBodywork: str | None
    """1 to 200 characters. Optional."""
    CodeForBodyworkSupplementTable: Sequence[CodeForBodyworkSupplementGroupInput] | None
    """At least 1 row. Optional."""
    VehicleClassTable: Sequence[VehicleClassGroupInput] | None
    """At least 1 row. Optional."""


class ConfigurationDoorsGroup(TypedDict):
    """`ConfigurationDoorsGroup` as it is given.

    At `CocDataGroup/ConfigurationDoorsGroup`.
    """

    NumberOfDoorsFront: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfDoorsLeft: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfDoorsRight: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NumberOfDoorsBack: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""


class ConfigurationDoorsGroupInput(TypedDict, total=False):
    """`ConfigurationDoorsGroup` as it is taken.

    At `CocDataGroup/ConfigurationDoorsGroup`.
    """

    NumberOfDoorsFront: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfDoorsLeft: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfDoorsRight: Number | None
    """A whole number, from 0 to 99. Optional."""
    NumberOfDoorsBack: Number | None
    """A whole number, from 0 to 99. Optional."""


class WltpEmissionTestParametersGroup(TypedDict):
    """`WltpEmissionTestParametersGroup` as it is given.

    At `CocDataGroup/WltpEmissionTestParametersGroup`.
    """

    WltpEmissionTestMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    WltpFrontalArea: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 6 after, from 0 to 99.999999. Optional."""
    WltpRoadLoadCoefficientF0: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    WltpRoadLoadCoefficientF1: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    WltpRoadLoadCoefficientF2: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    ProjectedFrontalAreaAirEntranceFrontGrill: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    DrivingCycleClass: NotRequired[DrivingCycleClassCode]
    """One of 1, 2, 3a, 3b. Optional."""
    DrivingCycleDownscalingFactor: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from -99.999 to 99.999. Optional."""
    DrivingCycleCappedSpeedIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""


class WltpEmissionTestParametersGroupInput(TypedDict, total=False):
    """`WltpEmissionTestParametersGroup` as it is taken.

    At `CocDataGroup/WltpEmissionTestParametersGroup`.
    """

    WltpEmissionTestMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    WltpFrontalArea: Number | None
    """A number with at most 2 digits before the point and 6 after, from 0 to 99.999999. Optional."""
    WltpRoadLoadCoefficientF0: Number | None
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    WltpRoadLoadCoefficientF1: Number | None
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    WltpRoadLoadCoefficientF2: Number | None
    """A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999. Optional."""
    ProjectedFrontalAreaAirEntranceFrontGrill: Number | None
    """A whole number, from 0 to 999999. Optional."""
    DrivingCycleClass: DrivingCycleClassCode | None
    """One of 1, 2, 3a, 3b. Optional."""
    DrivingCycleDownscalingFactor: Number | None
    """A number with at most 2 digits before the point and 3 after, from -99.999 to 99.999. Optional."""
    DrivingCycleCappedSpeedIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""


class MechanicalCouplingPartsGroup(TypedDict):
    """`MechanicalCouplingPartsGroup` as it is given.

    At
    `CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/MechanicalCouplingPartsTable/MechanicalCouplingPartsGroup`.
    """

    MechanicalCouplingPartsTypeAccordingAppendixEU: NotRequired[str]
    """1 to 120 characters. Optional."""
    MechanicalCouplingPartsMake: NotRequired[str]
    """1 to 52 characters. Optional."""
    MechanicalCouplingPartsManufacturersTypeDesignation: NotRequired[str]
    """1 to 40 characters. Optional."""
    MechanicalCouplingPartsApprovalMark: NotRequired[str]
    """1 to 80 characters. Optional."""
    MechanicalCouplingPartsApprovalNumber: NotRequired[str]
    """1 to 50 characters. Optional."""
    MechanicalCouplingPartsValueD: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingPartsValueDc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingPartsValueV: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingPartsValueS: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingPartsValueU: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""


class MechanicalCouplingPartsGroupInput(TypedDict, total=False):
    """`MechanicalCouplingPartsGroup` as it is taken.

    At
    `CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/MechanicalCouplingPartsTable/MechanicalCouplingPartsGroup`.
    """

    MechanicalCouplingPartsTypeAccordingAppendixEU: str | None
    """1 to 120 characters. Optional."""
    MechanicalCouplingPartsMake: str | None
    """1 to 52 characters. Optional."""
    MechanicalCouplingPartsManufacturersTypeDesignation: str | None
    """1 to 40 characters. Optional."""
    MechanicalCouplingPartsApprovalMark: str | None
    """1 to 80 characters. Optional."""
    MechanicalCouplingPartsApprovalNumber: str | None
    """1 to 50 characters. Optional."""
    MechanicalCouplingPartsValueD: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingPartsValueDc: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingPartsValueV: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingPartsValueS: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingPartsValueU: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""


class MechanicalCouplingGroup(TypedDict):
    """`MechanicalCouplingGroup` as it is given.

    At `CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup`.
    """

    MechanicalCouplingNumber: int
    """A whole number, from 0 to 999. Required."""
    MechanicalCouplingLocation: NotRequired[MechanicalCouplingLocationCode]
    """One of FRONT, REAR. Optional."""
    MechanicalCouplingTypeAccordingAppendixEU: NotRequired[str]
    """1 to 120 characters. Optional."""
    MechanicalCouplingMake: NotRequired[str]
    """1 to 52 characters. Optional."""
    MechanicalCouplingManufacturersTypeDesignation: NotRequired[str]
    """1 to 40 characters. Optional."""
    MechanicalCouplingApprovalMark: NotRequired[str]
    """1 to 80 characters. Optional."""
    MechanicalCouplingApprovalNumber: NotRequired[str]
    """1 to 50 characters. Optional."""
    MechanicalCouplingValueD: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingValueDc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingValueV: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingValueS: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingValueU: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingValueHorizontalLoad: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingTechnicallyPermissibleTowableMass: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MechanicalCouplingHeightAboveGround: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MechanicalCouplingHeightAboveGroundAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    MechanicalCouplingHeightAboveGroundAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    DistanceCentreCouplingDeviceLastAxle: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingDeviceLastAxleAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingDeviceLastAxleAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceFrontEndCentreCoupling: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceFrontEndCentreCouplingAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceFrontEndCentreCouplingAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingRearEnd: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingRearEndAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingRearEndAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    DistanceCouplingPointFirstAxle: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    DistanceCouplingPointFirstAxleAdjustableMin: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    DistanceCouplingPointFirstAxleAdjustableMax: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingDistributionMassRunningOrder: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    MechanicalCouplingMinimumDistributionMassCompleted: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    MechanicalCouplingPartsTable: NotRequired[list[MechanicalCouplingPartsGroup]]
    """At least 1 row. Optional."""


class MechanicalCouplingGroupInput(TypedDict, total=False):
    """`MechanicalCouplingGroup` as it is taken.

    At `CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup`.
    """

    MechanicalCouplingNumber: Number | None
    """A whole number, from 0 to 999. Required."""
    MechanicalCouplingLocation: MechanicalCouplingLocationCode | None
    """One of FRONT, REAR. Optional."""
    MechanicalCouplingTypeAccordingAppendixEU: str | None
    """1 to 120 characters. Optional."""
    MechanicalCouplingMake: str | None
    """1 to 52 characters. Optional."""
    MechanicalCouplingManufacturersTypeDesignation: str | None
    """1 to 40 characters. Optional."""
    MechanicalCouplingApprovalMark: str | None
    """1 to 80 characters. Optional."""
    MechanicalCouplingApprovalNumber: str | None
    """1 to 50 characters. Optional."""
    MechanicalCouplingValueD: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingValueDc: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingValueV: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingValueS: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingValueU: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingValueHorizontalLoad: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingTechnicallyPermissibleTowableMass: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MechanicalCouplingHeightAboveGround: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MechanicalCouplingHeightAboveGroundAdjustableMin: Number | None
    """A whole number, from 0 to 9999. Optional."""
    MechanicalCouplingHeightAboveGroundAdjustableMax: Number | None
    """A whole number, from 0 to 9999. Optional."""
    DistanceCentreCouplingDeviceLastAxle: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingDeviceLastAxleAdjustableMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingDeviceLastAxleAdjustableMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceFrontEndCentreCoupling: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceFrontEndCentreCouplingAdjustableMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceFrontEndCentreCouplingAdjustableMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingRearEnd: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingRearEndAdjustableMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceCentreCouplingRearEndAdjustableMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    DistanceCouplingPointFirstAxle: Number | None
    """A whole number, from 0 to 999999. Optional."""
    DistanceCouplingPointFirstAxleAdjustableMin: Number | None
    """A whole number, from 0 to 999999. Optional."""
    DistanceCouplingPointFirstAxleAdjustableMax: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingDistributionMassRunningOrder: Number | None
    """A whole number, from 0 to 99999. Optional."""
    MechanicalCouplingMinimumDistributionMassCompleted: Number | None
    """A whole number, from 0 to 99999. Optional."""
    MechanicalCouplingPartsTable: Sequence[MechanicalCouplingPartsGroupInput] | None
    """At least 1 row. Optional."""


class MechanicalCouplingCanBeFittedGroup(TypedDict):
    """`MechanicalCouplingCanBeFittedGroup` as it is given.

    At `CocDataGroup/MechanicalCouplingCanBeFittedTable/MechanicalCouplingCanBeFittedGroup`.
    """

    MechanicalCouplingCanBeFittedType: NotRequired[str]
    """1 to 80 characters. Optional."""
    MechanicalCouplingCanBeFittedClass: NotRequired[MechanicalCouplingCanBeFittedClassCode]
    """One of 49 codes. Optional."""
    MechanicalCouplingCanBeFittedValueD: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingCanBeFittedValueDc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingCanBeFittedValueV: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingCanBeFittedValueS: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingCanBeFittedValueU: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""


class MechanicalCouplingCanBeFittedGroupInput(TypedDict, total=False):
    """`MechanicalCouplingCanBeFittedGroup` as it is taken.

    At `CocDataGroup/MechanicalCouplingCanBeFittedTable/MechanicalCouplingCanBeFittedGroup`.
    """

    MechanicalCouplingCanBeFittedType: str | None
    """1 to 80 characters. Optional."""
    MechanicalCouplingCanBeFittedClass: MechanicalCouplingCanBeFittedClassCode | None
    """One of 49 codes. Optional."""
    MechanicalCouplingCanBeFittedValueD: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingCanBeFittedValueDc: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingCanBeFittedValueV: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MechanicalCouplingCanBeFittedValueS: Number | None
    """A whole number, from 0 to 999999. Optional."""
    MechanicalCouplingCanBeFittedValueU: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""


class SoundLevelGroup(TypedDict):
    """`SoundLevelGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/SoundLevelGroup`.
    """

    SoundLevelExternalRegulation: NotRequired[str]
    """1 to 50 characters. Optional."""
    SoundLevelStationary: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelStationaryEngineSpeed: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    SoundLevelDriveBy: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelLimitValueLUrban: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelDriverPerceivedRegulation: NotRequired[str]
    """1 to 50 characters. Optional."""
    SoundLevelDriverPerceivedOpenCab: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelDriverPerceivedClosedCab: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelDriverPerceivedTestMethod: NotRequired[str]
    """1 to 50 characters. Optional."""


class SoundLevelGroupInput(TypedDict, total=False):
    """`SoundLevelGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/SoundLevelGroup`.
    """

    SoundLevelExternalRegulation: str | None
    """1 to 50 characters. Optional."""
    SoundLevelStationary: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelStationaryEngineSpeed: Number | None
    """A whole number, from 0 to 99999. Optional."""
    SoundLevelDriveBy: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelLimitValueLUrban: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelDriverPerceivedRegulation: str | None
    """1 to 50 characters. Optional."""
    SoundLevelDriverPerceivedOpenCab: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelDriverPerceivedClosedCab: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelDriverPerceivedTestMethod: str | None
    """1 to 50 characters. Optional."""


class PowerGroup(TypedDict):
    """`PowerGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/PowerGroup`.
    """

    MaximumNetPowerCombustion: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    EngineSpeedMaximumNetPower: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    EngineSpeedMaximumNetPowerMin: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    EngineSpeedMaximumNetPowerMax: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    Maximum15MinutesPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    Maximum30MinutesPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MaximumNetPowerElectric: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    DeclaredRatedNetPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""


class PowerGroupInput(TypedDict, total=False):
    """`PowerGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/PowerGroup`.
    """

    MaximumNetPowerCombustion: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    EngineSpeedMaximumNetPower: Number | None
    """A whole number, from 0 to 99999. Optional."""
    EngineSpeedMaximumNetPowerMin: Number | None
    """A whole number, from 0 to 99999. Optional."""
    EngineSpeedMaximumNetPowerMax: Number | None
    """A whole number, from 0 to 99999. Optional."""
    Maximum15MinutesPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    Maximum30MinutesPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    MaximumNetPowerElectric: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    DeclaredRatedNetPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""


class TestTypeIGroup(TypedDict):
    """`TestTypeIGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeIGroup`.
    """

    TypeICo: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIThc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeINox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeINmhc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIHcNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestTypeIGroupInput(TypedDict, total=False):
    """`TestTypeIGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeIGroup`.
    """

    TypeICo: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIThc: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeINox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeINmhc: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIHcNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestTypeIIGroup(TypedDict):
    """`TestTypeIIGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeIIGroup`.
    """

    TypeIIHcAtNormalIdleEngineSpeed: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIIHcAtHighIdleEngineSpeed: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIICoAtNormalIdleSpeed: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional."""
    TypeIICoAtHighIdleEngineSpeed: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional."""


class TestTypeIIGroupInput(TypedDict, total=False):
    """`TestTypeIIGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeIIGroup`.
    """

    TypeIIHcAtNormalIdleEngineSpeed: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIIHcAtHighIdleEngineSpeed: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeIICoAtNormalIdleSpeed: Number | None
    """A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional."""
    TypeIICoAtHighIdleEngineSpeed: Number | None
    """A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional."""


class TestTypeVIIGroup(TypedDict):
    """`TestTypeVIIGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeVIIGroup`.
    """

    TypeVIICo2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeVIIFuelConsumption: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    TypeVIIEnergyConsumption: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TypeVIIElectricRange: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    TypeVIICo2WeightedCombined: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    TypeVIIFuelConsumptionWeightedCombined: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    TypeVIIEnergyConsumptionWeightedCombined: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TypeVIIElectricRangeWeightedCombined: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""


class TestTypeVIIGroupInput(TypedDict, total=False):
    """`TestTypeVIIGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeVIIGroup`.
    """

    TypeVIICo2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TypeVIIFuelConsumption: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    TypeVIIEnergyConsumption: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TypeVIIElectricRange: Number | None
    """A whole number, from 0 to 99999. Optional."""
    TypeVIICo2WeightedCombined: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    TypeVIIFuelConsumptionWeightedCombined: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    TypeVIIEnergyConsumptionWeightedCombined: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    TypeVIIElectricRangeWeightedCombined: Number | None
    """A whole number, from 0 to 99999. Optional."""


class TestNrscGroup(TypedDict):
    """`TestNrscGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestNrscGroup`.
    """

    NrscCo: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscHc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscHcNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscNumberOfParticlesExponent: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NrscTestCycle: NotRequired[NrscTestCycleCode]
    """One of C1, C2, D2, E2, E3, F, G1, G2, G3, H. Optional."""
    NrscCo2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestNrscGroupInput(TypedDict, total=False):
    """`TestNrscGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestNrscGroup`.
    """

    NrscCo: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscHc: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscHcNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrscNumberOfParticlesExponent: Number | None
    """A whole number, from 0 to 99. Optional."""
    NrscTestCycle: NrscTestCycleCode | None
    """One of C1, C2, D2, E2, E3, F, G1, G2, G3, H. Optional."""
    NrscCo2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestWhscGroup(TypedDict):
    """`TestWhscGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWhscGroup`.
    """

    WhscCo: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscThc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNmhc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscHcNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNh3: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNumberOfParticlesExponent: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    WhscCo2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestWhscGroupInput(TypedDict, total=False):
    """`TestWhscGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWhscGroup`.
    """

    WhscCo: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscThc: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNmhc: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscHcNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNh3: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhscNumberOfParticlesExponent: Number | None
    """A whole number, from 0 to 99. Optional."""
    WhscCo2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestNrtcGroup(TypedDict):
    """`TestNrtcGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestNrtcGroup`.
    """

    NrtcCo: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcHc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcHcNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcNumberOfParticlesExponent: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    NrtcTestCycle: NotRequired[NrtcTestCycleCode]
    """One of NRTC, LSI-NRTC. Optional."""
    NrtcCo2: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestNrtcGroupInput(TypedDict, total=False):
    """`TestNrtcGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestNrtcGroup`.
    """

    NrtcCo: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcHc: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcHcNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    NrtcNumberOfParticlesExponent: Number | None
    """A whole number, from 0 to 99. Optional."""
    NrtcTestCycle: NrtcTestCycleCode | None
    """One of NRTC, LSI-NRTC. Optional."""
    NrtcCo2: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestWhtcGroup(TypedDict):
    """`TestWhtcGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWhtcGroup`.
    """

    WhtcCo: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNmhc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcThc: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcCh4: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNh3: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcParticulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNumberOfParticlesExponent: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    WhtcHcNox: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestWhtcGroupInput(TypedDict, total=False):
    """`TestWhtcGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWhtcGroup`.
    """

    WhtcCo: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNmhc: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcThc: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcCh4: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNh3: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcParticulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WhtcNumberOfParticlesExponent: Number | None
    """A whole number, from 0 to 99. Optional."""
    WhtcHcNox: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TestRdeGroup(TypedDict):
    """`TestRdeGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestRdeGroup`.
    """

    RdeCompleteNox: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    RdeCompleteNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    RdeCompleteNumberOfParticlesExponent: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    RdeUrbanNox: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    RdeUrbanNumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    RdeUrbanNumberOfParticlesExponent: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""


class TestRdeGroupInput(TypedDict, total=False):
    """`TestRdeGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestRdeGroup`.
    """

    RdeCompleteNox: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    RdeCompleteNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    RdeCompleteNumberOfParticlesExponent: Number | None
    """A whole number, from 0 to 99. Optional."""
    RdeUrbanNox: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    RdeUrbanNumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    RdeUrbanNumberOfParticlesExponent: Number | None
    """A whole number, from 0 to 99. Optional."""


class TestWltpType1Group(TypedDict):
    """`TestWltpType1Group` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpType1Group`.
    """

    WltpType1Co: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Thc: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Nmhc: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Nox: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1ThcNox: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Nh3: NotRequired[Decimal]
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Particulates: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WltpType1NumberOfParticles: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WltpType1NumberOfParticlesExponent: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""


class TestWltpType1GroupInput(TypedDict, total=False):
    """`TestWltpType1Group` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpType1Group`.
    """

    WltpType1Co: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Thc: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Nmhc: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Nox: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1ThcNox: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Nh3: Number | None
    """A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional."""
    WltpType1Particulates: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WltpType1NumberOfParticles: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    WltpType1NumberOfParticlesExponent: Number | None
    """A whole number, from 0 to 99. Optional."""


class TestWltpCo2Group(TypedDict):
    """`TestWltpCo2Group` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpCo2Group`.
    """

    WltpCo2Low: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2Medium: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2High: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ExtraHigh: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2Combined: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2WeightedCombined: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingLow: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingMedium: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingHigh: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingExtraHigh: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingCombined: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeDepletingCombined: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""


class TestWltpCo2GroupInput(TypedDict, total=False):
    """`TestWltpCo2Group` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpCo2Group`.
    """

    WltpCo2Low: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2Medium: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2High: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ExtraHigh: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2Combined: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2WeightedCombined: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingLow: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingMedium: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingHigh: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingExtraHigh: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeSustainingCombined: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    WltpCo2ChargeDepletingCombined: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""


class TestWltpFuelConsumptionGroup(TypedDict):
    """`TestWltpFuelConsumptionGroup` as it is given.

    At
    `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpFuelConsumptionGroup`.
    """

    WltpFuelConsumptionLow: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionMedium: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionHigh: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionExtraHigh: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionCombined: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionWeightedCombined: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingLow: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingMedium: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingHigh: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingExtraHigh: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingCombined: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeDepletingCombined: NotRequired[Decimal]
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""


class TestWltpFuelConsumptionGroupInput(TypedDict, total=False):
    """`TestWltpFuelConsumptionGroup` as it is taken.

    At
    `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpFuelConsumptionGroup`.
    """

    WltpFuelConsumptionLow: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionMedium: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionHigh: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionExtraHigh: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionCombined: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionWeightedCombined: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingLow: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingMedium: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingHigh: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingExtraHigh: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeSustainingCombined: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""
    WltpFuelConsumptionChargeDepletingCombined: Number | None
    """A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional."""


class TestWltpElectricRangeGroup(TypedDict):
    """`TestWltpElectricRangeGroup` as it is given.

    At
    `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpElectricRangeGroup`.
    """

    WltpPureElectricRange: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WltpPureElectricRangeCity: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WltpEquivalentAllElectricOffVehicleChargingRange: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WltpEquivalentAllElectricOffVehicleChargingRangeCity: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WltpAllElectricOffVehicleChargingRange: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    WltpAllElectricOffVehicleChargingRangeCity: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""


class TestWltpElectricRangeGroupInput(TypedDict, total=False):
    """`TestWltpElectricRangeGroup` as it is taken.

    At
    `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpElectricRangeGroup`.
    """

    WltpPureElectricRange: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WltpPureElectricRangeCity: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WltpEquivalentAllElectricOffVehicleChargingRange: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WltpEquivalentAllElectricOffVehicleChargingRangeCity: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WltpAllElectricOffVehicleChargingRange: Number | None
    """A whole number, from 0 to 99999. Optional."""
    WltpAllElectricOffVehicleChargingRangeCity: Number | None
    """A whole number, from 0 to 99999. Optional."""


class TestWltpEnergyConsumptionGroup(TypedDict):
    """`TestWltpEnergyConsumptionGroup` as it is given.

    At
    `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpEnergyConsumptionGroup`.
    """

    WltpEnergyConsumptionPureElectricLow: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionPureElectricMedium: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionPureElectricHigh: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionPureElectricExtraHigh: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionPureElectricCombined: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedLow: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedMedium: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedHigh: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedExtraHigh: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedCity: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedCombined: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedWeightedCombined: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""


class TestWltpEnergyConsumptionGroupInput(TypedDict, total=False):
    """`TestWltpEnergyConsumptionGroup` as it is taken.

    At
    `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpEnergyConsumptionGroup`.
    """

    WltpEnergyConsumptionPureElectricLow: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionPureElectricMedium: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionPureElectricHigh: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionPureElectricExtraHigh: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionPureElectricCombined: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedLow: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedMedium: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedHigh: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedExtraHigh: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedCity: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedCombined: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    WltpEnergyConsumptionExternallyChargedWeightedCombined: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""


class TestFamilyIdentifiersGroup(TypedDict):
    """`TestFamilyIdentifiersGroup` as it is given.

    At
    `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestFamilyIdentifiersTable/TestFamilyIdentifiersGroup`.
    """

    TestFamilyIdentifier: TestFamilyIdentifierCode
    """One of ATCT, EV, IP, OM, PEMS, PR, RL, RM. Required."""
    TestFamilyIdentifierValue: str
    """1 to 100 characters. Required."""


class TestFamilyIdentifiersGroupInput(TypedDict, total=False):
    """`TestFamilyIdentifiersGroup` as it is taken.

    At
    `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestFamilyIdentifiersTable/TestFamilyIdentifiersGroup`.
    """

    TestFamilyIdentifier: TestFamilyIdentifierCode | None
    """One of ATCT, EV, IP, OM, PEMS, PR, RL, RM. Required."""
    TestFamilyIdentifierValue: str | None
    """1 to 100 characters. Required."""


class EnergySourceGroup(TypedDict):
    """`EnergySourceGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup`.
    """

    EnergySource: EnergySourceCode
    """One of 18 codes. Required."""
    PowerMassRatio: NotRequired[Decimal]
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    SmokeCorrectedAbsorptionCoefficient: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    MaximumAcceptableAmountPercentageBiofuel: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelGroup: NotRequired[SoundLevelGroup]
    """A group. Optional."""
    PowerGroup: NotRequired[PowerGroup]
    """A group. Optional."""
    TestTypeIGroup: NotRequired[TestTypeIGroup]
    """A group. Optional."""
    TestTypeIIGroup: NotRequired[TestTypeIIGroup]
    """A group. Optional."""
    TestTypeVIIGroup: NotRequired[TestTypeVIIGroup]
    """A group. Optional."""
    TestNrscGroup: NotRequired[TestNrscGroup]
    """A group. Optional."""
    TestWhscGroup: NotRequired[TestWhscGroup]
    """A group. Optional."""
    TestNrtcGroup: NotRequired[TestNrtcGroup]
    """A group. Optional."""
    TestWhtcGroup: NotRequired[TestWhtcGroup]
    """A group. Optional."""
    TestRdeGroup: NotRequired[TestRdeGroup]
    """A group. Optional."""
    TestWltpType1Group: NotRequired[TestWltpType1Group]
    """A group. Optional."""
    TestWltpCo2Group: NotRequired[TestWltpCo2Group]
    """A group. Optional."""
    TestWltpFuelConsumptionGroup: NotRequired[TestWltpFuelConsumptionGroup]
    """A group. Optional."""
    TestWltpElectricRangeGroup: NotRequired[TestWltpElectricRangeGroup]
    """A group. Optional."""
    TestWltpEnergyConsumptionGroup: NotRequired[TestWltpEnergyConsumptionGroup]
    """A group. Optional."""
    TestFamilyIdentifiersTable: NotRequired[list[TestFamilyIdentifiersGroup]]
    """At least 1 row. Optional."""


class EnergySourceGroupInput(TypedDict, total=False):
    """`EnergySourceGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup`.
    """

    EnergySource: EnergySourceCode | None
    """One of 18 codes. Required."""
    PowerMassRatio: Number | None
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    SmokeCorrectedAbsorptionCoefficient: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    MaximumAcceptableAmountPercentageBiofuel: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    SoundLevelGroup: SoundLevelGroupInput
    """A group. Optional."""
    PowerGroup: PowerGroupInput
    """A group. Optional."""
    TestTypeIGroup: TestTypeIGroupInput
    """A group. Optional."""
    TestTypeIIGroup: TestTypeIIGroupInput
    """A group. Optional."""
    TestTypeVIIGroup: TestTypeVIIGroupInput
    """A group. Optional."""
    TestNrscGroup: TestNrscGroupInput
    """A group. Optional."""
    TestWhscGroup: TestWhscGroupInput
    """A group. Optional."""
    TestNrtcGroup: TestNrtcGroupInput
    """A group. Optional."""
    TestWhtcGroup: TestWhtcGroupInput
    """A group. Optional."""
    TestRdeGroup: TestRdeGroupInput
    """A group. Optional."""
    TestWltpType1Group: TestWltpType1GroupInput
    """A group. Optional."""
    TestWltpCo2Group: TestWltpCo2GroupInput
    """A group. Optional."""
    TestWltpFuelConsumptionGroup: TestWltpFuelConsumptionGroupInput
    """A group. Optional."""
    TestWltpElectricRangeGroup: TestWltpElectricRangeGroupInput
    """A group. Optional."""
    TestWltpEnergyConsumptionGroup: TestWltpEnergyConsumptionGroupInput
    """A group. Optional."""
    TestFamilyIdentifiersTable: Sequence[TestFamilyIdentifiersGroupInput] | None
    """At least 1 row. Optional."""


class AdditionalEnergySourceGroup(TypedDict):
    """`AdditionalEnergySourceGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/AdditionalEnergySourceTable/AdditionalEnergySourceGroup`.
    """

    AdditionalEnergySource: EnergySourceCode
    """One of 18 codes. Required."""


class AdditionalEnergySourceGroupInput(TypedDict, total=False):
    """`AdditionalEnergySourceGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/AdditionalEnergySourceTable/AdditionalEnergySourceGroup`.
    """

    AdditionalEnergySource: EnergySourceCode | None
    """One of 18 codes. Required."""


class EnergyConvertorGroup(TypedDict):
    """`EnergyConvertorGroup` as it is given.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup`.
    """

    ManufacturerEnergyConvertor: NotRequired[str]
    """1 to 150 characters. Optional."""
    EnergyConvertorCodeMarkedOnEnergyConvertor: NotRequired[str]
    """1 to 40 characters. Optional."""
    EnergyConvertorTypeApprovalNumber: NotRequired[str]
    """1 to 50 characters. Optional."""
    CategorySubCategoryEnergyConvertor: NotRequired[CategorySubCategoryEnergyConvertorCode]
    """One of 23 codes. Optional."""
    WorkingPrinciple: NotRequired[WorkingPrincipleCode]
    """One of CMPRA, ELECT, EXTCI, EXTPI, INTCI, INTPI, TRBNE. Optional."""
    CombustionCycle: NotRequired[CombustionCycleCode]
    """One of 2ST, 4ST, ROT, OTH. Optional."""
    NumberOfCylinders: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    ArrangementCylinders: NotRequired[ArrangementCylindersCode]
    """One of LI, O, R, S, V, W. Optional."""
    EngineCapacity: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    EnergySourceTable: NotRequired[list[EnergySourceGroup]]
    """At least 1 row. Optional."""
    AdditionalEnergySourceTable: NotRequired[list[AdditionalEnergySourceGroup]]
    """At least 1 row. Optional."""


class EnergyConvertorGroupInput(TypedDict, total=False):
    """`EnergyConvertorGroup` as it is taken.

    At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup`.
    """

    ManufacturerEnergyConvertor: str | None
    """1 to 150 characters. Optional."""
    EnergyConvertorCodeMarkedOnEnergyConvertor: str | None
    """1 to 40 characters. Optional."""
    EnergyConvertorTypeApprovalNumber: str | None
    """1 to 50 characters. Optional."""
    CategorySubCategoryEnergyConvertor: CategorySubCategoryEnergyConvertorCode | None
    """One of 23 codes. Optional."""
    WorkingPrinciple: WorkingPrincipleCode | None
    """One of CMPRA, ELECT, EXTCI, EXTPI, INTCI, INTPI, TRBNE. Optional."""
    CombustionCycle: CombustionCycleCode | None
    """One of 2ST, 4ST, ROT, OTH. Optional."""
    NumberOfCylinders: Number | None
    """A whole number, from 0 to 99. Optional."""
    ArrangementCylinders: ArrangementCylindersCode | None
    """One of LI, O, R, S, V, W. Optional."""
    EngineCapacity: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""
    EnergySourceTable: Sequence[EnergySourceGroupInput] | None
    """At least 1 row. Optional."""
    AdditionalEnergySourceTable: Sequence[AdditionalEnergySourceGroupInput] | None
    """At least 1 row. Optional."""


class EcoInnovationsGroup(TypedDict):
    """`EcoInnovationsGroup` as it is given.

    At `CocDataGroup/EcoInnovationsTable/EcoInnovationsGroup`.
    """

    EcoInnovationCountry: TypeApprovalCountryCode
    """One of 29 codes. Required."""
    GeneralCodeEcoInnovation: GeneralCodeEcoInnovationCode
    """One of 28, 29, 32, 33, 35, 37, 38. Required."""


class EcoInnovationsGroupInput(TypedDict, total=False):
    """`EcoInnovationsGroup` as it is taken.

    At `CocDataGroup/EcoInnovationsTable/EcoInnovationsGroup`.
    """

    EcoInnovationCountry: TypeApprovalCountryCode | None
    """One of 29 codes. Required."""
    GeneralCodeEcoInnovation: GeneralCodeEcoInnovationCode | None
    """One of 28, 29, 32, 33, 35, 37, 38. Required."""


class VectoGroup(TypedDict):
    """`VectoGroup` as it is given.

    At `CocDataGroup/VectoGroup`.
    """

    CryptographicHashManufacturerRecord: NotRequired[str]
    """1 to 64 characters. Optional."""
    ZeroEmissionHeavyDutyIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    VocationalVehicleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    CryptographicHashCustomerInformationFile: NotRequired[str]
    """1 to 64 characters. Optional."""
    AveragePayload: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    AverageOccupancy: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    VehicleGroup: NotRequired[VehicleGroupCode]
    """One of 163 codes. Optional."""
    VehicleSubgroup: NotRequired[VehicleSubgroupCode]
    """One of 29 codes. Optional."""
    CryptographicHashVehicleFile: NotRequired[str]
    """1 to 64 characters. Optional."""
    CargoVolume: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    VolumeOrientationIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    SpecificCo2EmissionsMass: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    SpecificCo2EmissionsPerson: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioKilometer: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioTonKilometer: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioM3Kilometer: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class VectoGroupInput(TypedDict, total=False):
    """`VectoGroup` as it is taken.

    At `CocDataGroup/VectoGroup`.
    """

    CryptographicHashManufacturerRecord: str | None
    """1 to 64 characters. Optional."""
    ZeroEmissionHeavyDutyIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    VocationalVehicleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    CryptographicHashCustomerInformationFile: str | None
    """1 to 64 characters. Optional."""
    AveragePayload: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    AverageOccupancy: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    VehicleGroup: VehicleGroupCode | None
    """One of 163 codes. Optional."""
    VehicleSubgroup: VehicleSubgroupCode | None
    """One of 29 codes. Optional."""
    CryptographicHashVehicleFile: str | None
    """1 to 64 characters. Optional."""
    CargoVolume: Number | None
    """A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional."""
    VolumeOrientationIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    SpecificCo2EmissionsMass: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    SpecificCo2EmissionsPerson: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioKilometer: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioTonKilometer: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    EfficiencyRatioM3Kilometer: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""


class TypeApprovalTransportDangerousGoodsGroup(TypedDict):
    """`TypeApprovalTransportDangerousGoodsGroup` as it is given.

    At `CocDataGroup/TypeApprovalTransportDangerousGoodsTable/TypeApprovalTransportDangerousGoodsGroup`.
    """

    TypeApprovalTransportDangerousGoodsClass: TypeApprovalTransportDangerousGoodsClassCode
    """One of EX/II, EX/III, AT, FL, MEMU. Required."""


class TypeApprovalTransportDangerousGoodsGroupInput(TypedDict, total=False):
    """`TypeApprovalTransportDangerousGoodsGroup` as it is taken.

    At `CocDataGroup/TypeApprovalTransportDangerousGoodsTable/TypeApprovalTransportDangerousGoodsGroup`.
    """

    TypeApprovalTransportDangerousGoodsClass: TypeApprovalTransportDangerousGoodsClassCode | None
    """One of EX/II, EX/III, AT, FL, MEMU. Required."""


class AdvancedSafetySystemsGroup(TypedDict):
    """`AdvancedSafetySystemsGroup` as it is given.

    At `CocDataGroup/AdvancedSafetySystemsTable/AdvancedSafetySystemsGroup`.
    """

    AdvancedSafetySystem: AdvancedSafetySystemCode
    """One of 16 codes. Required."""


class AdvancedSafetySystemsGroupInput(TypedDict, total=False):
    """`AdvancedSafetySystemsGroup` as it is taken.

    At `CocDataGroup/AdvancedSafetySystemsTable/AdvancedSafetySystemsGroup`.
    """

    AdvancedSafetySystem: AdvancedSafetySystemCode | None
    """One of 16 codes. Required."""


class TrackTrainGroup(TypedDict):
    """`TrackTrainGroup` as it is given.

    At `CocDataGroup/TrackTrainGroup`.
    """

    TrackTrainCrawlerUndercarriageConfiguration: NotRequired[TrackTrainCrawlerUndercarriageConfigurationCode]
    """One of STF, STR, TFR, CTT. Optional."""
    TrackTrainNumberOfBrakedSet: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    TrackTrainNumberOfPoweredSet: NotRequired[int]
    """A whole number, from 0 to 99. Optional."""
    TrackTrainSteeringBySpeedSideIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TrackTrainSteeringByArticulationCentreAxisIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TrackTrainSteeringByArticulationCentreAxisDirectionIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TrackTrainSteeringByPivotingOppositeIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""


class TrackTrainGroupInput(TypedDict, total=False):
    """`TrackTrainGroup` as it is taken.

    At `CocDataGroup/TrackTrainGroup`.
    """

    TrackTrainCrawlerUndercarriageConfiguration: TrackTrainCrawlerUndercarriageConfigurationCode | None
    """One of STF, STR, TFR, CTT. Optional."""
    TrackTrainNumberOfBrakedSet: Number | None
    """A whole number, from 0 to 99. Optional."""
    TrackTrainNumberOfPoweredSet: Number | None
    """A whole number, from 0 to 99. Optional."""
    TrackTrainSteeringBySpeedSideIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TrackTrainSteeringByArticulationCentreAxisIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TrackTrainSteeringByArticulationCentreAxisDirectionIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TrackTrainSteeringByPivotingOppositeIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""


class SpecialPurposesConstructionCharacteristicsGroup(TypedDict):
    """`SpecialPurposesConstructionCharacteristicsGroup` as it is given.

    At `CocDataGroup/SpecialPurposesConstructionCharacteristicsGroup`.
    """

    FallingObjectsProtectiveStructureForestryIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    FallingObjectsProtectiveStructureNonForestryIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ProtectionPenetratingObjectsForestryIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ProtectionPenetratingObjectsNonForestryIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    CabCategory: NotRequired[CabCategoryCode]
    """One of 2, 3, 4. Optional."""
    DustFilterIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    AerosolIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    VapourFilterIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    MachineryMountedIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    GeneralDescriptionMachinery: NotRequired[str]
    """1 to 500 characters. Optional."""


class SpecialPurposesConstructionCharacteristicsGroupInput(TypedDict, total=False):
    """`SpecialPurposesConstructionCharacteristicsGroup` as it is taken.

    At `CocDataGroup/SpecialPurposesConstructionCharacteristicsGroup`.
    """

    FallingObjectsProtectiveStructureForestryIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    FallingObjectsProtectiveStructureNonForestryIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    ProtectionPenetratingObjectsForestryIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    ProtectionPenetratingObjectsNonForestryIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    CabCategory: CabCategoryCode | None
    """One of 2, 3, 4. Optional."""
    DustFilterIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    AerosolIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    VapourFilterIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    MachineryMountedIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    GeneralDescriptionMachinery: str | None
    """1 to 500 characters. Optional."""


class TrailerBrakeGroup(TypedDict):
    """`TrailerBrakeGroup` as it is given.

    At `CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup`.
    """

    TrailerBrakeControlSystemTechnology: NotRequired[TrailerBrakeControlSystemTechnologyCode]
    """One of COMPE, ELECT, HYDRL, INERT, MECHA, NONE, PNEU. Optional."""
    TrailerBrakeTechnologyConnectionsType: NotRequired[TrailerBrakeTechnologyConnectionsTypeCode]
    """One of 1LINE, 2LINE, NONE. Optional."""
    TrailerBrakePressFeedLineBraking: NotRequired[Decimal]
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""


class TrailerBrakeGroupInput(TypedDict, total=False):
    """`TrailerBrakeGroup` as it is taken.

    At `CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup`.
    """

    TrailerBrakeControlSystemTechnology: TrailerBrakeControlSystemTechnologyCode | None
    """One of COMPE, ELECT, HYDRL, INERT, MECHA, NONE, PNEU. Optional."""
    TrailerBrakeTechnologyConnectionsType: TrailerBrakeTechnologyConnectionsTypeCode | None
    """One of 1LINE, 2LINE, NONE. Optional."""
    TrailerBrakePressFeedLineBraking: Number | None
    """A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional."""


class BrakingTransmissionGroup(TypedDict):
    """`BrakingTransmissionGroup` as it is given.

    At `CocDataGroup/BrakingTransmissionTable/BrakingTransmissionGroup`.
    """

    BrakingTransmissionPrincipal: NotRequired[BrakingTransmissionPrincipalCode]
    """One of MECHA, PNEU, HYDRL, HYDST. Optional."""
    BrakingTransmissionPowerAssist: NotRequired[BrakingTransmissionPowerAssistCode]
    """One of WPT, PAT, FPT. Optional."""


class BrakingTransmissionGroupInput(TypedDict, total=False):
    """`BrakingTransmissionGroup` as it is taken.

    At `CocDataGroup/BrakingTransmissionTable/BrakingTransmissionGroup`.
    """

    BrakingTransmissionPrincipal: BrakingTransmissionPrincipalCode | None
    """One of MECHA, PNEU, HYDRL, HYDST. Optional."""
    BrakingTransmissionPowerAssist: BrakingTransmissionPowerAssistCode | None
    """One of WPT, PAT, FPT. Optional."""


class BallastSetGroup(TypedDict):
    """`BallastSetGroup` as it is given.

    At `CocDataGroup/BallastSetTable/BallastSetGroup`.
    """

    BallastSetNumber: int
    """A whole number, from 0 to 99. Required."""
    BallastSetNumberOfComponents: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""


class BallastSetGroupInput(TypedDict, total=False):
    """`BallastSetGroup` as it is taken.

    At `CocDataGroup/BallastSetTable/BallastSetGroup`.
    """

    BallastSetNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    BallastSetNumberOfComponents: Number | None
    """A whole number, from 0 to 999. Optional."""


class DriverSeatTypeCategoryClassGroup(TypedDict):
    """`DriverSeatTypeCategoryClassGroup` as it is given.

    At
    `CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup/DriverSeatTypeCategoryClassTable/DriverSeatTypeCategoryClassGroup`.
    """

    DriverSeatTypeCategoryClass: DriverSeatTypeCategoryClassCode
    """One of I, II, III. Required."""


class DriverSeatTypeCategoryClassGroupInput(TypedDict, total=False):
    """`DriverSeatTypeCategoryClassGroup` as it is taken.

    At
    `CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup/DriverSeatTypeCategoryClassTable/DriverSeatTypeCategoryClassGroup`.
    """

    DriverSeatTypeCategoryClass: DriverSeatTypeCategoryClassCode | None
    """One of I, II, III. Required."""


class DriverSeatTypeCategoryGroup(TypedDict):
    """`DriverSeatTypeCategoryGroup` as it is given.

    At `CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup`.
    """

    DriverSeatTypeCategory: DriverSeatTypeCategoryCode
    """One of A, B. Required."""
    DriverSeatTypeCategoryClassTable: NotRequired[list[DriverSeatTypeCategoryClassGroup]]
    """At least 1 row. Optional."""


class DriverSeatTypeCategoryGroupInput(TypedDict, total=False):
    """`DriverSeatTypeCategoryGroup` as it is taken.

    At `CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup`.
    """

    DriverSeatTypeCategory: DriverSeatTypeCategoryCode | None
    """One of A, B. Required."""
    DriverSeatTypeCategoryClassTable: Sequence[DriverSeatTypeCategoryClassGroupInput] | None
    """At least 1 row. Optional."""


class LoadPlatformGroup(TypedDict):
    """`LoadPlatformGroup` as it is given.

    At `CocDataGroup/LoadPlatformTable/LoadPlatformGroup`.
    """

    LoadPlatformHeightAboveGround: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    LoadPlatformLength: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    LoadPlatformWidth: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    LoadPlatformLoadCapacity: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""


class LoadPlatformGroupInput(TypedDict, total=False):
    """`LoadPlatformGroup` as it is taken.

    At `CocDataGroup/LoadPlatformTable/LoadPlatformGroup`.
    """

    LoadPlatformHeightAboveGround: Number | None
    """A whole number, from 0 to 99999. Optional."""
    LoadPlatformLength: Number | None
    """A whole number, from 0 to 99999. Optional."""
    LoadPlatformWidth: Number | None
    """A whole number, from 0 to 99999. Optional."""
    LoadPlatformLoadCapacity: Number | None
    """A whole number, from 0 to 999999. Optional."""


class RollOverProtectiveStructureGroup(TypedDict):
    """`RollOverProtectiveStructureGroup` as it is given.

    At `CocDataGroup/RollOverProtectiveStructureTable/RollOverProtectiveStructureGroup`.
    """

    RollOverProtectiveMake: NotRequired[str]
    """1 to 52 characters. Optional."""
    RollOverProtectiveTypeApprovalNumber: NotRequired[str]
    """1 to 120 characters. Optional."""
    RollOverProtectiveEquipment: NotRequired[RollOverProtectiveEquipmentCode]
    """One of CMP, OPT, STD. Optional."""
    RollOverProtectiveStructure: NotRequired[RollOverProtectiveStructureCode]
    """One of CAB, FRA, ROL. Optional."""
    RollOverProtectiveFoldable: NotRequired[RollOverProtectiveFoldableCode]
    """One of FOLDA, NFOLD. Optional."""
    RollOverProtectiveFoldingOperation: NotRequired[RollOverProtectiveFoldingOperationCode]
    """One of NNAST, PTAST, FLAST. Optional."""
    RollOverProtectiveHandOperated: NotRequired[RollOverProtectiveHandOperatedCode]
    """One of WTHLS, WTTLS. Optional."""
    RollOverProtectiveLockingMechanism: NotRequired[RollOverProtectiveLockingMechanismCode]
    """One of MANUL, AUTOM. Optional."""
    RollOverProtectivePosition: NotRequired[RollOverProtectivePositionCode]
    """One of BOTH, FRONT, REAR. Optional."""


class RollOverProtectiveStructureGroupInput(TypedDict, total=False):
    """`RollOverProtectiveStructureGroup` as it is taken.

    At `CocDataGroup/RollOverProtectiveStructureTable/RollOverProtectiveStructureGroup`.
    """

    RollOverProtectiveMake: str | None
    """1 to 52 characters. Optional."""
    RollOverProtectiveTypeApprovalNumber: str | None
    """1 to 120 characters. Optional."""
    RollOverProtectiveEquipment: RollOverProtectiveEquipmentCode | None
    """One of CMP, OPT, STD. Optional."""
    RollOverProtectiveStructure: RollOverProtectiveStructureCode | None
    """One of CAB, FRA, ROL. Optional."""
    RollOverProtectiveFoldable: RollOverProtectiveFoldableCode | None
    """One of FOLDA, NFOLD. Optional."""
    RollOverProtectiveFoldingOperation: RollOverProtectiveFoldingOperationCode | None
    """One of NNAST, PTAST, FLAST. Optional."""
    RollOverProtectiveHandOperated: RollOverProtectiveHandOperatedCode | None
    """One of WTHLS, WTTLS. Optional."""
    RollOverProtectiveLockingMechanism: RollOverProtectiveLockingMechanismCode | None
    """One of MANUL, AUTOM. Optional."""
    RollOverProtectivePosition: RollOverProtectivePositionCode | None
    """One of BOTH, FRONT, REAR. Optional."""


class PowerTakeOffPowerGroup(TypedDict):
    """`PowerTakeOffPowerGroup` as it is given.

    At `CocDataGroup/PowerTakeOffTable/PowerTakeOffGroup/PowerTakeOffPowerTable/PowerTakeOffPowerGroup`.
    """

    PowerTakeOffRatedSpeedRange: NotRequired[str]
    """1 to 15 characters. Optional."""
    PowerTakeOffEngineSpeed: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    PowerTakeOffPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""


class PowerTakeOffPowerGroupInput(TypedDict, total=False):
    """`PowerTakeOffPowerGroup` as it is taken.

    At `CocDataGroup/PowerTakeOffTable/PowerTakeOffGroup/PowerTakeOffPowerTable/PowerTakeOffPowerGroup`.
    """

    PowerTakeOffRatedSpeedRange: str | None
    """1 to 15 characters. Optional."""
    PowerTakeOffEngineSpeed: Number | None
    """A whole number, from 0 to 99999. Optional."""
    PowerTakeOffPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""


class PowerTakeOffGroup(TypedDict):
    """`PowerTakeOffGroup` as it is given.

    At `CocDataGroup/PowerTakeOffTable/PowerTakeOffGroup`.
    """

    PowerTakeOffType: NotRequired[PowerTakeOffTypeCode]
    """One of MNPTO, SCPTO. Optional."""
    PowerTakeOffPosition: NotRequired[PowerTakeOffPositionCode]
    """One of FRONT, OTHER, REAR. Optional."""
    PowerTakeOffPositionOtherDescription: NotRequired[str]
    """1 to 200 characters. Optional."""
    PowerTakeOffPowerTable: NotRequired[list[PowerTakeOffPowerGroup]]
    """At least 1 row. Optional."""


class PowerTakeOffGroupInput(TypedDict, total=False):
    """`PowerTakeOffGroup` as it is taken.

    At `CocDataGroup/PowerTakeOffTable/PowerTakeOffGroup`.
    """

    PowerTakeOffType: PowerTakeOffTypeCode | None
    """One of MNPTO, SCPTO. Optional."""
    PowerTakeOffPosition: PowerTakeOffPositionCode | None
    """One of FRONT, OTHER, REAR. Optional."""
    PowerTakeOffPositionOtherDescription: str | None
    """1 to 200 characters. Optional."""
    PowerTakeOffPowerTable: Sequence[PowerTakeOffPowerGroupInput] | None
    """At least 1 row. Optional."""


class TrackTrainSetRollerGroup(TypedDict):
    """`TrackTrainSetRollerGroup` as it is given.

    At
    `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainSetRollerTable/TrackTrainSetRollerGroup`.
    """

    TrackTrainSetRollerNumber: int
    """A whole number, from 0 to 99. Required."""
    TrackTrainSetRollerMaximumload: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""


class TrackTrainSetRollerGroupInput(TypedDict, total=False):
    """`TrackTrainSetRollerGroup` as it is taken.

    At
    `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainSetRollerTable/TrackTrainSetRollerGroup`.
    """

    TrackTrainSetRollerNumber: Number | None
    """A whole number, from 0 to 99. Required."""
    TrackTrainSetRollerMaximumload: Number | None
    """A whole number, from 0 to 999999. Optional."""


class TrackTrainSetCouplingPointGroup(TypedDict):
    """`TrackTrainSetCouplingPointGroup` as it is given.

    At
    `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainSetCouplingPointTable/TrackTrainSetCouplingPointGroup`.
    """

    MechanicalCouplingNumberOfTrackTrainCouplingPoint: NotRequired[int]
    """A whole number, from 0 to 999. Optional."""
    MaximumPermissibleVerticalLoadOnCouplingPointTrackTrainCoupling: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""


class TrackTrainSetCouplingPointGroupInput(TypedDict, total=False):
    """`TrackTrainSetCouplingPointGroup` as it is taken.

    At
    `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainSetCouplingPointTable/TrackTrainSetCouplingPointGroup`.
    """

    MechanicalCouplingNumberOfTrackTrainCouplingPoint: Number | None
    """A whole number, from 0 to 999. Optional."""
    MaximumPermissibleVerticalLoadOnCouplingPointTrackTrainCoupling: Number | None
    """A whole number, from 0 to 999999. Optional."""


class TrackTrainSetGroup(TypedDict):
    """`TrackTrainSetGroup` as it is given.

    At `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup`.
    """

    TrackTrainSetLength: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    TrackTrainSetWidth: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    TrackTrainSetAverageContactPressureGround: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TrackTrainSetMaximumPermissibleMass: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    TrackTrainSetMaximumPermissibleMassVehicle: NotRequired[int]
    """A whole number, from 0 to 999999. Optional."""
    TrackTrainSetMaximumPermissibleVerticalLoadOnCouplingPoint: NotRequired[int]
    """A whole number, from 0 to 99999. Optional."""
    TrackTrainSetRollerTable: NotRequired[list[TrackTrainSetRollerGroup]]
    """At least 1 row. Optional."""
    TrackTrainSetCouplingPointTable: NotRequired[list[TrackTrainSetCouplingPointGroup]]
    """At least 1 row. Optional."""


class TrackTrainSetGroupInput(TypedDict, total=False):
    """`TrackTrainSetGroup` as it is taken.

    At `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup`.
    """

    TrackTrainSetLength: Number | None
    """A whole number, from 0 to 99999. Optional."""
    TrackTrainSetWidth: Number | None
    """A whole number, from 0 to 99999. Optional."""
    TrackTrainSetAverageContactPressureGround: Number | None
    """A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional."""
    TrackTrainSetMaximumPermissibleMass: Number | None
    """A whole number, from 0 to 999999. Optional."""
    TrackTrainSetMaximumPermissibleMassVehicle: Number | None
    """A whole number, from 0 to 999999. Optional."""
    TrackTrainSetMaximumPermissibleVerticalLoadOnCouplingPoint: Number | None
    """A whole number, from 0 to 99999. Optional."""
    TrackTrainSetRollerTable: Sequence[TrackTrainSetRollerGroupInput] | None
    """At least 1 row. Optional."""
    TrackTrainSetCouplingPointTable: Sequence[TrackTrainSetCouplingPointGroupInput] | None
    """At least 1 row. Optional."""


class TrackSetGroup(TypedDict):
    """`TrackSetGroup` as it is given.

    At `CocDataGroup/TrackSetTable/TrackSetGroup`.
    """

    TrackSetNumber: int
    """A whole number, from 0 to 999. Required."""
    TrackSetBrakedIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TrackSetPoweredIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    TrackTrainSetTable: NotRequired[list[TrackTrainSetGroup]]
    """At least 1 row. Optional."""


class TrackSetGroupInput(TypedDict, total=False):
    """`TrackSetGroup` as it is taken.

    At `CocDataGroup/TrackSetTable/TrackSetGroup`.
    """

    TrackSetNumber: Number | None
    """A whole number, from 0 to 999. Required."""
    TrackSetBrakedIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TrackSetPoweredIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    TrackTrainSetTable: Sequence[TrackTrainSetGroupInput] | None
    """At least 1 row. Optional."""


class ProvisionalApprovalTerritoryGroup(TypedDict):
    """`ProvisionalApprovalTerritoryGroup` as it is given.

    At `CocDataGroup/ProvisionalApprovalTerritoryTable/ProvisionalApprovalTerritoryGroup`.
    """

    ProvisionalApprovalTerritoryCountry: ViennaCountryCode
    """One of 157 codes. Required."""


class ProvisionalApprovalTerritoryGroupInput(TypedDict, total=False):
    """`ProvisionalApprovalTerritoryGroup` as it is taken.

    At `CocDataGroup/ProvisionalApprovalTerritoryTable/ProvisionalApprovalTerritoryGroup`.
    """

    ProvisionalApprovalTerritoryCountry: ViennaCountryCode | None
    """One of 157 codes. Required."""


class RemarkGroup(TypedDict):
    """`RemarkGroup` as it is given.

    At `CocDataGroup/RemarkTable/RemarkGroup`.
    """

    RemarkSubjectDescription: RemarkSubjectDescriptionCode
    """One of ADINF, COMTS, EXEMP, RMRKS. Required."""
    RemarkSubjectLanguage: EuLanguageCode
    """One of 24 codes. Required."""
    Remark: str
    """1 to 2000 characters. Required."""


class RemarkGroupInput(TypedDict, total=False):
    """`RemarkGroup` as it is taken.

    At `CocDataGroup/RemarkTable/RemarkGroup`.
    """

    RemarkSubjectDescription: RemarkSubjectDescriptionCode | None
    """One of ADINF, COMTS, EXEMP, RMRKS. Required."""
    RemarkSubjectLanguage: EuLanguageCode | None
    """One of 24 codes. Required."""
    Remark: str | None
    """1 to 2000 characters. Required."""


class SubjectApprovalGroup(TypedDict):
    """`SubjectApprovalGroup` as it is given.

    At `CocDataGroup/SubjectApprovalTable/SubjectApprovalGroup`.
    """

    SubjectApprovalCertificateNumber: str
    """1 to 80 characters. Required."""


class SubjectApprovalGroupInput(TypedDict, total=False):
    """`SubjectApprovalGroup` as it is taken.

    At `CocDataGroup/SubjectApprovalTable/SubjectApprovalGroup`.
    """

    SubjectApprovalCertificateNumber: str | None
    """1 to 80 characters. Required."""


class CocDataGroup(TypedDict):
    """`CocDataGroup` as it is given.

    At `CocDataGroup`.
    """

    VehicleIdentificationNumber: str
    """Exactly 17 characters, capital letters A to Z and digits only. Required."""
    TypeApprovalType: TypeApprovalTypeCode
    """One of NSS, ESS, EU. Required."""
    ProvisionalTypeApprovalIndicator: bool
    """True for Y, False for N. Required."""
    StageOfCompletion: StageOfCompletionCode
    """One of C, I, V. Required."""
    ProductionYearSmallSeries: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    ProductionSequentialNumberSmallSeries: NotRequired[int]
    """A whole number, from 0 to 9999. Optional."""
    Type: str
    """1 to 15 characters. Required."""
    Variant: str
    """1 to 25 characters. Required."""
    Version: str
    """1 to 35 characters. Required."""
    VehicleCategory: VehicleCategoryCode
    """One of 95 codes. Required."""
    LocationStatutoryPlate23Wheel: NotRequired[str]
    """1 to 50 characters. Optional."""
    MethodAttachmentStatutoryPlate: MethodAttachmentStatutoryPlateCode
    """One of A1, A2, A3, A4. Required."""
    LocationVin23Wheel: NotRequired[str]
    """1 to 50 characters. Optional."""
    DateManufactureVehicle: NotRequired[date | str]
    """A date; one with a zone is text. Optional."""
    CompletedAltered: NotRequired[CompletedAlteredCode]
    """One of A, B, C. Optional."""
    DescriptionCompletedAltered: NotRequired[str]
    """1 to 500 characters. Optional."""
    TypeApprovalNumber: str
    """1 to 35 characters. Required."""
    TypeApprovalIssueDate: date | str
    """A date; one with a zone is text. Required."""
    ConvertingPerformanceIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    RightLeftHandTraffic: NotRequired[RightLeftHandTrafficCode]
    """One of BOTH, LEFT, RIGHT. Optional."""
    MetricImperialSpeedometer: NotRequired[MetricImperialSpeedometerCode]
    """One of B, I, M. Optional."""
    MetricImperialOdometer: NotRequired[MetricImperialOdometerCode]
    """One of B, I, M. Optional."""
    MaximumSpeed: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    DeclaredMaximumSpeedForward: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    DeclaredMaximumSpeedRearward: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MaximumAssistanceFactor: NotRequired[Decimal]
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    MaximumAssistanceSpeed: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    TypeApprovalTransportDangerousGoodsIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    EcoInnovationsFittedIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    CategoryHybridElectricVehicle: NotRequired[CategoryHybridElectricVehicleCode]
    """One of OVC, NOVC. Optional."""
    ThreePointLiftingMechanism: NotRequired[ThreePointLiftingMechanismCode]
    """One of BOTH, INEXT, FRONT, REAR. Optional."""
    AdditionalCouplingPoints: NotRequired[OptionalCode]
    """One of Y, N, O. Optional."""
    ElectronicBrakingSystem: NotRequired[OptionalCode]
    """One of Y, N, O. Optional."""
    ElectricalControlLineIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    Iso7638ConnectorIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    DescriptionServiceAndMaintenance: NotRequired[str]
    """1 to 4000 characters. Optional."""
    VehicleCertified155Indicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    VehicleCertified156Indicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ConsolidatedMaximum30MinutesPower: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    ConsolidatedMaximumNetPowerElectric: NotRequired[Decimal]
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    PureElectricVehicleIndicator: NotRequired[bool]
    """True for Y, False for N. Optional."""
    ExhaustEmissionLevel: NotRequired[ExhaustEmissionLevel]
    """One of 113 codes. Optional."""
    ExhaustEmissionLatestRegulationNumber: NotRequired[str]
    """1 to 35 characters. Optional."""
    WltpTotalCo2EmissionSavedDueEcoInnovation: NotRequired[Decimal]
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    ManufacturerHybridApplication: NotRequired[str]
    """1 to 150 characters. Optional."""
    HybridApplicationCode: NotRequired[str]
    """1 to 40 characters. Optional."""
    ClassHybridVehicle: NotRequired[ClassHybridVehicleCode]
    """One of OVC-HEV, NOVC-HEV, OVC-FCHV, NOVC-FCHV. Optional."""
    FuelType: NotRequired[FuelTypeCode]
    """One of B, D, F, M. Optional."""
    SubFuelType: NotRequired[SubFuelTypeCode]
    """One of LNG, RH, RL, U. Optional."""
    FuellingArrangement: NotRequired[FuellingArrangementCode]
    """One of D1A, D1B, D2A, D2B, D3B, G, L. Optional."""
    DualFuelType: NotRequired[DualFuelTypeCode]
    """One of Type 1A, Type 1B, Type 2A, Type 2B, Type 3B. Optional."""
    ElectricVehicleConfiguration: NotRequired[ElectricVehicleConfigurationCode]
    """One of HYBRE, MNPWE, PUREE. Optional."""
    SigningAuthorityTable: list[SigningAuthorityGroup]
    """At least 1 row. Required."""
    MakeTable: list[MakeGroup]
    """At least 1 row. Required."""
    CommercialNameTable: NotRequired[list[CommercialNameGroup]]
    """At least 1 row. Optional."""
    AllowedParameterValuesMultistageGroup: NotRequired[AllowedParameterValuesMultistageGroup]
    """A group. Optional."""
    ManufacturerTable: list[ManufacturerGroup]
    """At least 1 row. Required."""
    EURepresentativeGroup: NotRequired[EURepresentativeGroup]
    """A group. Optional."""
    LocationMarkingsTable: NotRequired[list[LocationMarkingsGroup]]
    """At least 1 row. Optional."""
    GeneralConstructionGroup: NotRequired[GeneralConstructionGroup]
    """A group. Optional."""
    DimensionGroup: NotRequired[DimensionGroup]
    """A group. Optional."""
    MassGroup: NotRequired[MassGroup]
    """A group. Optional."""
    TowingBrakedTypeTrailTable: NotRequired[list[TowingBrakedTypeTrailGroup]]
    """At least 1 row. Optional."""
    InServiceMaximumMassTable: NotRequired[list[InServiceMaximumMassGroup]]
    """At least 1 row. Optional."""
    GearGroup: NotRequired[GearGroup]
    """A group. Optional."""
    FinalDriveVehicleTable: NotRequired[list[FinalDriveVehicleGroup]]
    """At least 1 row. Optional."""
    AxleTable: NotRequired[list[AxleGroup]]
    """At least 1 row. Optional."""
    TyreAxleMassCombinationTable: NotRequired[list[TyreAxleMassCombinationGroup]]
    """At least 1 row. Optional."""
    AxleGroupTable: NotRequired[list[AxleGroupGroup]]
    """At least 1 row. Optional."""
    ColourTable: NotRequired[list[ColourGroup]]
    """At least 1 row. Optional."""
    BodyworkTable: NotRequired[list[BodyworkGroup]]
    """At least 1 row. Optional."""
    ConfigurationDoorsGroup: NotRequired[ConfigurationDoorsGroup]
    """A group. Optional."""
    WltpEmissionTestParametersGroup: NotRequired[WltpEmissionTestParametersGroup]
    """A group. Optional."""
    MechanicalCouplingTable: NotRequired[list[MechanicalCouplingGroup]]
    """At least 1 row. Optional."""
    MechanicalCouplingCanBeFittedTable: NotRequired[list[MechanicalCouplingCanBeFittedGroup]]
    """At least 1 row. Optional."""
    EnergyConvertorTable: NotRequired[list[EnergyConvertorGroup]]
    """At least 1 row. Optional."""
    EcoInnovationsTable: NotRequired[list[EcoInnovationsGroup]]
    """At least 1 row. Optional."""
    VectoGroup: NotRequired[VectoGroup]
    """A group. Optional."""
    TypeApprovalTransportDangerousGoodsTable: NotRequired[list[TypeApprovalTransportDangerousGoodsGroup]]
    """At least 1 row. Optional."""
    AdvancedSafetySystemsTable: NotRequired[list[AdvancedSafetySystemsGroup]]
    """At least 1 row. Optional."""
    TrackTrainGroup: NotRequired[TrackTrainGroup]
    """A group. Optional."""
    SpecialPurposesConstructionCharacteristicsGroup: NotRequired[SpecialPurposesConstructionCharacteristicsGroup]
    """A group. Optional."""
    TrailerBrakeTable: NotRequired[list[TrailerBrakeGroup]]
    """At least 1 row. Optional."""
    BrakingTransmissionTable: NotRequired[list[BrakingTransmissionGroup]]
    """At least 1 row. Optional."""
    BallastSetTable: NotRequired[list[BallastSetGroup]]
    """At least 1 row. Optional."""
    DriverSeatTypeCategoryTable: NotRequired[list[DriverSeatTypeCategoryGroup]]
    """At least 1 row. Optional."""
    LoadPlatformTable: NotRequired[list[LoadPlatformGroup]]
    """At least 1 row. Optional."""
    RollOverProtectiveStructureTable: NotRequired[list[RollOverProtectiveStructureGroup]]
    """At least 1 row. Optional."""
    PowerTakeOffTable: NotRequired[list[PowerTakeOffGroup]]
    """At least 1 row. Optional."""
    TrackSetTable: NotRequired[list[TrackSetGroup]]
    """At least 1 row. Optional."""
    ProvisionalApprovalTerritoryTable: NotRequired[list[ProvisionalApprovalTerritoryGroup]]
    """At least 1 row. Optional."""
    RemarkTable: NotRequired[list[RemarkGroup]]
    """At least 1 row. Optional."""
    SubjectApprovalTable: NotRequired[list[SubjectApprovalGroup]]
    """At least 1 row. Optional."""


class CocDataGroupInput(TypedDict, total=False):
    """`CocDataGroup` as it is taken.

    At `CocDataGroup`.
    """

    VehicleIdentificationNumber: str | None
    """Exactly 17 characters, capital letters A to Z and digits only. Required."""
    TypeApprovalType: TypeApprovalTypeCode | None
    """One of NSS, ESS, EU. Required."""
    ProvisionalTypeApprovalIndicator: Indicator | None
    """True or "Y", False or "N". Required."""
    StageOfCompletion: StageOfCompletionCode | None
    """One of C, I, V. Required."""
    ProductionYearSmallSeries: Number | None
    """A whole number, from 0 to 9999. Optional."""
    ProductionSequentialNumberSmallSeries: Number | None
    """A whole number, from 0 to 9999. Optional."""
    Type: str | None
    """1 to 15 characters. Required."""
    Variant: str | None
    """1 to 25 characters. Required."""
    Version: str | None
    """1 to 35 characters. Required."""
    VehicleCategory: VehicleCategoryCode | None
    """One of 95 codes. Required."""
    LocationStatutoryPlate23Wheel: str | None
    """1 to 50 characters. Optional."""
    MethodAttachmentStatutoryPlate: MethodAttachmentStatutoryPlateCode | None
    """One of A1, A2, A3, A4. Required."""
    LocationVin23Wheel: str | None
    """1 to 50 characters. Optional."""
    DateManufactureVehicle: Day | None
    """A date, or text as YYYY-MM-DD. Optional."""
    CompletedAltered: CompletedAlteredCode | None
    """One of A, B, C. Optional."""
    DescriptionCompletedAltered: str | None
    """1 to 500 characters. Optional."""
    TypeApprovalNumber: str | None
    """1 to 35 characters. Required."""
    TypeApprovalIssueDate: Day | None
    """A date, or text as YYYY-MM-DD. Required."""
    ConvertingPerformanceIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    RightLeftHandTraffic: RightLeftHandTrafficCode | None
    """One of BOTH, LEFT, RIGHT. Optional."""
    MetricImperialSpeedometer: MetricImperialSpeedometerCode | None
    """One of B, I, M. Optional."""
    MetricImperialOdometer: MetricImperialOdometerCode | None
    """One of B, I, M. Optional."""
    MaximumSpeed: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    DeclaredMaximumSpeedForward: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    DeclaredMaximumSpeedRearward: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    MaximumAssistanceFactor: Number | None
    """A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional."""
    MaximumAssistanceSpeed: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    TypeApprovalTransportDangerousGoodsIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    EcoInnovationsFittedIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    CategoryHybridElectricVehicle: CategoryHybridElectricVehicleCode | None
    """One of OVC, NOVC. Optional."""
    ThreePointLiftingMechanism: ThreePointLiftingMechanismCode | None
    """One of BOTH, INEXT, FRONT, REAR. Optional."""
    AdditionalCouplingPoints: OptionalCode | None
    """One of Y, N, O. Optional."""
    ElectronicBrakingSystem: OptionalCode | None
    """One of Y, N, O. Optional."""
    ElectricalControlLineIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    Iso7638ConnectorIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    DescriptionServiceAndMaintenance: str | None
    """1 to 4000 characters. Optional."""
    VehicleCertified155Indicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    VehicleCertified156Indicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    ConsolidatedMaximum30MinutesPower: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    ConsolidatedMaximumNetPowerElectric: Number | None
    """A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional."""
    PureElectricVehicleIndicator: Indicator | None
    """True or "Y", False or "N". Optional."""
    ExhaustEmissionLevel: ExhaustEmissionLevel | None
    """One of 113 codes. Optional."""
    ExhaustEmissionLatestRegulationNumber: str | None
    """1 to 35 characters. Optional."""
    WltpTotalCo2EmissionSavedDueEcoInnovation: Number | None
    """A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional."""
    ManufacturerHybridApplication: str | None
    """1 to 150 characters. Optional."""
    HybridApplicationCode: str | None
    """1 to 40 characters. Optional."""
    ClassHybridVehicle: ClassHybridVehicleCode | None
    """One of OVC-HEV, NOVC-HEV, OVC-FCHV, NOVC-FCHV. Optional."""
    FuelType: FuelTypeCode | None
    """One of B, D, F, M. Optional."""
    SubFuelType: SubFuelTypeCode | None
    """One of LNG, RH, RL, U. Optional."""
    FuellingArrangement: FuellingArrangementCode | None
    """One of D1A, D1B, D2A, D2B, D3B, G, L. Optional."""
    DualFuelType: DualFuelTypeCode | None
    """One of Type 1A, Type 1B, Type 2A, Type 2B, Type 3B. Optional."""
    ElectricVehicleConfiguration: ElectricVehicleConfigurationCode | None
    """One of HYBRE, MNPWE, PUREE. Optional."""
    SigningAuthorityTable: Sequence[SigningAuthorityGroupInput] | None
    """At least 1 row. Required."""
    MakeTable: Sequence[MakeGroupInput] | None
    """At least 1 row. Required."""
    CommercialNameTable: Sequence[CommercialNameGroupInput] | None
    """At least 1 row. Optional."""
    AllowedParameterValuesMultistageGroup: AllowedParameterValuesMultistageGroupInput
    """A group. Optional."""
    ManufacturerTable: Sequence[ManufacturerGroupInput] | None
    """At least 1 row. Required."""
    EURepresentativeGroup: EURepresentativeGroupInput
    """A group. Optional."""
    LocationMarkingsTable: Sequence[LocationMarkingsGroupInput] | None
    """At least 1 row. Optional."""
    GeneralConstructionGroup: GeneralConstructionGroupInput
    """A group. Optional."""
    DimensionGroup: DimensionGroupInput
    """A group. Optional."""
    MassGroup: MassGroupInput
    """A group. Optional."""
    TowingBrakedTypeTrailTable: Sequence[TowingBrakedTypeTrailGroupInput] | None
    """At least 1 row. Optional."""
    InServiceMaximumMassTable: Sequence[InServiceMaximumMassGroupInput] | None
    """At least 1 row. Optional."""
    GearGroup: GearGroupInput
    """A group. Optional."""
    FinalDriveVehicleTable: Sequence[FinalDriveVehicleGroupInput] | None
    """At least 1 row. Optional."""
    AxleTable: Sequence[AxleGroupInput] | None
    """At least 1 row. Optional."""
    TyreAxleMassCombinationTable: Sequence[TyreAxleMassCombinationGroupInput] | None
    """At least 1 row. Optional."""
    AxleGroupTable: Sequence[AxleGroupGroupInput] | None
    """At least 1 row. Optional."""
    ColourTable: Sequence[ColourGroupInput] | None
    """At least 1 row. Optional."""
    BodyworkTable: Sequence[BodyworkGroupInput] | None
    """At least 1 row. Optional."""
    ConfigurationDoorsGroup: ConfigurationDoorsGroupInput
    """A group. Optional."""
    WltpEmissionTestParametersGroup: WltpEmissionTestParametersGroupInput
    """A group. Optional."""
    MechanicalCouplingTable: Sequence[MechanicalCouplingGroupInput] | None
    """At least 1 row. Optional."""
    MechanicalCouplingCanBeFittedTable: Sequence[MechanicalCouplingCanBeFittedGroupInput] | None
    """At least 1 row. Optional."""
    EnergyConvertorTable: Sequence[EnergyConvertorGroupInput] | None
    """At least 1 row. Optional."""
    EcoInnovationsTable: Sequence[EcoInnovationsGroupInput] | None
    """At least 1 row. Optional."""
    VectoGroup: VectoGroupInput
    """A group. Optional."""
    TypeApprovalTransportDangerousGoodsTable: Sequence[TypeApprovalTransportDangerousGoodsGroupInput] | None
    """At least 1 row. Optional."""
    AdvancedSafetySystemsTable: Sequence[AdvancedSafetySystemsGroupInput] | None
    """At least 1 row. Optional."""
    TrackTrainGroup: TrackTrainGroupInput
    """A group. Optional."""
    SpecialPurposesConstructionCharacteristicsGroup: SpecialPurposesConstructionCharacteristicsGroupInput
    """A group. Optional."""
    TrailerBrakeTable: Sequence[TrailerBrakeGroupInput] | None
    """At least 1 row. Optional."""
    BrakingTransmissionTable: Sequence[BrakingTransmissionGroupInput] | None
    """At least 1 row. Optional."""
    BallastSetTable: Sequence[BallastSetGroupInput] | None
    """At least 1 row. Optional."""
    DriverSeatTypeCategoryTable: Sequence[DriverSeatTypeCategoryGroupInput] | None
    """At least 1 row. Optional."""
    LoadPlatformTable: Sequence[LoadPlatformGroupInput] | None
    """At least 1 row. Optional."""
    RollOverProtectiveStructureTable: Sequence[RollOverProtectiveStructureGroupInput] | None
    """At least 1 row. Optional."""
    PowerTakeOffTable: Sequence[PowerTakeOffGroupInput] | None
    """At least 1 row. Optional."""
    TrackSetTable: Sequence[TrackSetGroupInput] | None
    """At least 1 row. Optional."""
    ProvisionalApprovalTerritoryTable: Sequence[ProvisionalApprovalTerritoryGroupInput] | None
    """At least 1 row. Optional."""
    RemarkTable: Sequence[RemarkGroupInput] | None
    """At least 1 row. Optional."""
    SubjectApprovalTable: Sequence[SubjectApprovalGroupInput] | None
    """At least 1 row. Optional."""


@final
class InitialVehicleInformation(TypedDict):
    """`InitialVehicleInformation` as it is given.

    The whole document.
    """

    Header: Header
    """A group. Required."""
    CocDataGroup: CocDataGroup
    """A group. Required."""


class InitialVehicleInformationInput(TypedDict, total=False):
    """`InitialVehicleInformation` as it is taken.

    The whole document.
    """

    Header: HeaderInput
    """A group. Filled in when left out."""
    CocDataGroup: CocDataGroupInput
    """A group. Required."""
