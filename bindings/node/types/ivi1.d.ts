/**
 * The data of an IVI 1.11 document, group by group.
 *
 * Written from the schema that ecoc embeds by `ECOC_UPDATE=1 cargo test --workspace --test types`, not by hand.
 *
 * An interface that bears the name of a group is what `toObject` gives of a valid document. Its twin that ends in `Input` is what
 * `Ivi.fromObject` takes: numbers also as text, indicators also as `true` and `false`, and every field may be left out, `null` or
 * `undefined`, since a document may be built bit by bit; what the schema requires is for `validate` to ask for.
 * The schema states no units, so none are given here.
 *
 * @module
 */

/** A number: a text keeps every digit. */
export type NumberInput = number | bigint | string;

/** `true` for Y, `false` for N. */
export type IndicatorInput = boolean | 'Y' | 'N';

export type AdditionalCouplingPointsCode = 'Y' | 'N' | 'O';

export type AdditionalFuelCode =
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 30
  | 35
  | 36
  | 37
  | 38
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 50
  | 55
  | 60
  | 61
  | 62
  | 63
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69
  | 70
  | 71
  | 72
  | 81
  | 82
  | 83
  | 84
  | 85
  | 86
  | 87
  | 90
  | 91;

export type AdditionalFuelCodeInput =
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 30
  | 35
  | 36
  | 37
  | 38
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 50
  | 55
  | 60
  | 61
  | 62
  | 63
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69
  | 70
  | 71
  | 72
  | 81
  | 82
  | 83
  | 84
  | 85
  | 86
  | 87
  | 90
  | 91
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '18'
  | '19'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25'
  | '26'
  | '27'
  | '30'
  | '35'
  | '36'
  | '37'
  | '38'
  | '40'
  | '41'
  | '42'
  | '43'
  | '44'
  | '45'
  | '46'
  | '47'
  | '50'
  | '55'
  | '60'
  | '61'
  | '62'
  | '63'
  | '64'
  | '65'
  | '66'
  | '67'
  | '68'
  | '69'
  | '70'
  | '71'
  | '72'
  | '81'
  | '82'
  | '83'
  | '84'
  | '85'
  | '86'
  | '87'
  | '90'
  | '91';

export type AdditionalVehCat23WheelCode = 'A' | 'B' | 'C' | 'D';

export type AddressTypeCode = 'APP' | 'BVM' | 'CUS' | 'IAA' | 'MRP' | 'PSM' | 'SSM';

export type AdvancedBrakingSystemCode = 'ABS' | 'CBS' | 'NON' | 'ACB';

export type AdvancedSafetySystemCode =
  | 'AEBS'
  | 'ELKS'
  | 'ISA'
  | 'DDAW'
  | 'EDR'
  | 'AIF'
  | 'ESS'
  | 'TPMS'
  | 'ADDW'
  | 'DAM'
  | 'ADS'
  | 'eCall'
  | 'BSIS'
  | 'Platooning'
  | 'CDCF'
  | 'LDWS';

export type AerodynamicVehCode = 'F' | 'R' | 'B' | 'N';

export type AntilockBrakeSysInd = 'Y' | 'N' | 'O';

export type ApprovalTerritoryCountryCode =
  | 'A'
  | 'AL'
  | 'AM'
  | 'AND'
  | 'AX'
  | 'AZ'
  | 'B'
  | 'BG'
  | 'BIH'
  | 'BY'
  | 'CH'
  | 'CY'
  | 'CZ'
  | 'D'
  | 'DK'
  | 'E'
  | 'EST'
  | 'F'
  | 'FIN'
  | 'FL'
  | 'FO'
  | 'GB'
  | 'GBA'
  | 'GBG'
  | 'GBJ'
  | 'GBM'
  | 'GBZ'
  | 'GE'
  | 'GR'
  | 'H'
  | 'HR'
  | 'I'
  | 'IRL'
  | 'IS'
  | 'L'
  | 'LT'
  | 'LV'
  | 'M'
  | 'MC'
  | 'MD'
  | 'MK'
  | 'MNE'
  | 'N'
  | 'NL'
  | 'P'
  | 'PL'
  | 'RO'
  | 'RSM'
  | 'RUS'
  | 'S'
  | 'SK'
  | 'SLO'
  | 'SRB'
  | 'TR'
  | 'UA'
  | 'V';

export type ArrangementOfCylindersCode = 'LI' | 'O' | 'R' | 'S' | 'V' | 'W';

export type AutomatedVehCode = 'NON' | 'AUT' | 'FUL';

export type BeltForceLimiterInd = 'Y' | 'N' | 'O';

export type BeltPreloadDeviceInd = 'Y' | 'N' | 'O';

export type BrakedTypeTrailCode = 'BRK' | 'CSB' | 'HDB' | 'INB' | 'IPB' | 'PNB' | 'PNH' | 'UNB' | 'UND';

export type BrakingTransmissionTechnCode = 'PNE' | 'HYD' | 'BOT';

export type BrakingTypePowerAssistCode = 'WPT' | 'PAT' | 'FPT';

export type BrakingTypePrincipalCode = 'MEC' | 'HYD' | 'BOT' | 'PNE' | 'HDA';

export type CategorySubCatEngine =
  | 'NRE-v-1'
  | 'NRE-v-2'
  | 'NRE-v-3'
  | 'NRE-v-4'
  | 'NRE-v-5'
  | 'NRE-v-6'
  | 'NRE-v-7'
  | 'NRE-c-1'
  | 'NRE-c-2'
  | 'NRE-c-3'
  | 'NRE-c-4'
  | 'NRE-c-5'
  | 'NRE-c-6'
  | 'NRG-v-1'
  | 'NRG-c-1'
  | 'NRS-vr-1a'
  | 'NRS-vr-1b'
  | 'NRS-vi-1a'
  | 'NRS-vi-1b'
  | 'NRS-v-2a'
  | 'NRS-v-2b'
  | 'NRS-v-3'
  | 'ATS-v-1';

export type ClassOfHybridVehicleCode = 'OVC-HEV' | 'NOVC-HEV' | 'OVC-FCHV' | 'NOVC-FCHV';

export type ClassOfVehicleCode = 'I' | 'II' | 'III' | 'A' | 'B';

export type CodeForBodywork =
  | 'AA'
  | 'AB'
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'BA'
  | 'BB'
  | 'BC'
  | 'BD'
  | 'BE'
  | 'BX'
  | 'CA'
  | 'CB'
  | 'CC'
  | 'CD'
  | 'CE'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CJ'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CO'
  | 'CP'
  | 'CQ'
  | 'CR'
  | 'CS'
  | 'CT'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'DA'
  | 'DB'
  | 'DC'
  | 'DE'
  | 'DF'
  | 'DG'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SF'
  | 'SG'
  | 'SH'
  | 'SJ'
  | 'SK';

export type CodeForBodyworkSpecPurpVeh =
  'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SF' | 'SG' | 'SH' | 'SJ' | 'SK' | 'SL' | 'SM';

export type CompletedAlteredCode = 'A' | 'B' | 'C';

export type CrawlerUndercarriageConfigCode = 'STF' | 'STR' | 'TFR' | 'CTT';

export type DriverSeatTypeCategClassCode = 'I' | 'II' | 'III';

export type DriverSeatTypeCategoryCode = 'A' | 'B';

export type DrivingCycleClassCode = '3a' | '1' | '2' | '3b';

export type DrivingDirectionCode = 'F' | 'R';

export type DualFuelType = 'Type 1A' | 'Type 1B' | 'Type 2A' | 'Type 2B' | 'Type 3B';

export type ElectricVehicleConfigurCode = 'P' | 'H' | 'M';

export type ElectronicBrakingSystemCode = 'Y' | 'N' | 'O';

export type EngineCycleCode = '2ST' | '4ST' | 'ROT' | 'OTH';

export type ExhaustEmissionLevelEuro =
  | 'EURO 0'
  | 'EURO 1'
  | 'EURO 2'
  | 'EURO 3'
  | 'EURO 4'
  | 'EURO 5'
  | 'EURO 5+'
  | 'EURO 5 A'
  | 'EURO 5 B'
  | 'EURO 5 C'
  | 'EURO 5 D'
  | 'EURO 5 E'
  | 'EURO 5 F'
  | 'EURO 5 G'
  | 'EURO 5 H'
  | 'EURO 5 I'
  | 'EURO 5 J'
  | 'EURO 5 K'
  | 'EURO 5 L'
  | 'EURO 5 M'
  | 'EURO 6'
  | 'EURO 6 AA'
  | 'EURO 6 AB'
  | 'EURO 6 AC'
  | 'EURO 6 AD'
  | 'EURO 6 AE'
  | 'EURO 6 AF'
  | 'EURO 6 AG'
  | 'EURO 6 AH'
  | 'EURO 6 AI'
  | 'EURO 6 AJ'
  | 'EURO 6 AK'
  | 'EURO 6 AL'
  | 'EURO 6 AM'
  | 'EURO 6 AN'
  | 'EURO 6 AO'
  | 'EURO 6 AP'
  | 'EURO 6 AQ'
  | 'EURO 6 AR'
  | 'EURO 6 BA'
  | 'EURO 6 BB'
  | 'EURO 6 BC'
  | 'EURO 6 BG'
  | 'EURO 6 BH'
  | 'EURO 6 BI'
  | 'EURO 6 CG'
  | 'EURO 6 CH'
  | 'EURO 6 CI'
  | 'EURO 6 DG'
  | 'EURO 6 EA'
  | 'EURO 6 EB'
  | 'EURO 6 EC'
  | 'EURO 6 N'
  | 'EURO 6 O'
  | 'EURO 6 P'
  | 'EURO 6 PLN'
  | 'EURO 6 Q'
  | 'EURO 6 R'
  | 'EURO 6 S'
  | 'EURO 6 T'
  | 'EURO 6 U'
  | 'EURO 6 V'
  | 'EURO 6 W'
  | 'EURO 6 X'
  | 'EURO 6 Y'
  | 'EURO 6 ZA'
  | 'EURO 6 ZB'
  | 'EURO 6 ZC'
  | 'EURO 6 ZD'
  | 'EURO 6 ZE'
  | 'EURO 6 ZF'
  | 'EURO 6 ZG'
  | 'EURO 6 ZH'
  | 'EURO 6 ZI'
  | 'EURO 6 ZJ'
  | 'EURO 6 ZK'
  | 'EURO 6 ZL'
  | 'EURO V G'
  | 'EURO V K'
  | 'EEV'
  | 'EEV K'
  | 'EURO I'
  | 'EURO II'
  | 'EURO III'
  | 'EURO IV'
  | 'EURO V'
  | 'EURO VI'
  | 'EURO VI A'
  | 'EURO VI B'
  | 'EURO VI C'
  | 'EURO VI D'
  | 'EURO VI E'
  | 'AX'
  | 'AY'
  | 'AZ'
  | 'ZX'
  | 'ZY'
  | 'ZZ'
  | 'EURO 7 TL'
  | 'EURO 7 TE'
  | 'EURO 7 TS'
  | 'EURO 7 TT';

export type FamilyIdentifierCode = 'IP' | 'RL' | 'RM' | 'PR' | 'ATCT' | 'EV' | 'PEMS';

export type FiscPowOrNatCodeNrsCountryCode =
  | 'A'
  | 'AL'
  | 'AM'
  | 'AND'
  | 'AX'
  | 'AZ'
  | 'B'
  | 'BG'
  | 'BIH'
  | 'BY'
  | 'CH'
  | 'CY'
  | 'CZ'
  | 'D'
  | 'DK'
  | 'E'
  | 'EST'
  | 'F'
  | 'FIN'
  | 'FL'
  | 'FO'
  | 'GB'
  | 'GBA'
  | 'GBG'
  | 'GBJ'
  | 'GBM'
  | 'GBZ'
  | 'GE'
  | 'GR'
  | 'H'
  | 'HR'
  | 'I'
  | 'IRL'
  | 'IS'
  | 'L'
  | 'LT'
  | 'LV'
  | 'M'
  | 'MC'
  | 'MD'
  | 'MK'
  | 'MNE'
  | 'N'
  | 'NL'
  | 'P'
  | 'PL'
  | 'RO'
  | 'RSM'
  | 'RUS'
  | 'S'
  | 'SK'
  | 'SLO'
  | 'SRB'
  | 'TR'
  | 'UA'
  | 'V';

export type FrontAirbagInd = 'Y' | 'N' | 'O';

export type FuelCode =
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 30
  | 35
  | 36
  | 37
  | 38
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 50
  | 55
  | 60
  | 61
  | 62
  | 63
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69
  | 70
  | 71
  | 72
  | 81
  | 82
  | 83
  | 84
  | 85
  | 86
  | 87
  | 90
  | 91;

export type FuelCodeInput =
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 30
  | 35
  | 36
  | 37
  | 38
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 50
  | 55
  | 60
  | 61
  | 62
  | 63
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69
  | 70
  | 71
  | 72
  | 81
  | 82
  | 83
  | 84
  | 85
  | 86
  | 87
  | 90
  | 91
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '18'
  | '19'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25'
  | '26'
  | '27'
  | '30'
  | '35'
  | '36'
  | '37'
  | '38'
  | '40'
  | '41'
  | '42'
  | '43'
  | '44'
  | '45'
  | '46'
  | '47'
  | '50'
  | '55'
  | '60'
  | '61'
  | '62'
  | '63'
  | '64'
  | '65'
  | '66'
  | '67'
  | '68'
  | '69'
  | '70'
  | '71'
  | '72'
  | '81'
  | '82'
  | '83'
  | '84'
  | '85'
  | '86'
  | '87'
  | '90'
  | '91';

export type FuelTankFuelCode =
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 30
  | 35
  | 36
  | 37
  | 38
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 50
  | 55
  | 60
  | 61
  | 62
  | 63
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69
  | 70
  | 71
  | 72
  | 81
  | 82
  | 83
  | 84
  | 85
  | 86
  | 87
  | 90
  | 91;

export type FuelTankFuelCodeInput =
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 30
  | 35
  | 36
  | 37
  | 38
  | 40
  | 41
  | 42
  | 43
  | 44
  | 45
  | 46
  | 47
  | 50
  | 55
  | 60
  | 61
  | 62
  | 63
  | 64
  | 65
  | 66
  | 67
  | 68
  | 69
  | 70
  | 71
  | 72
  | 81
  | 82
  | 83
  | 84
  | 85
  | 86
  | 87
  | 90
  | 91
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '18'
  | '19'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25'
  | '26'
  | '27'
  | '30'
  | '35'
  | '36'
  | '37'
  | '38'
  | '40'
  | '41'
  | '42'
  | '43'
  | '44'
  | '45'
  | '46'
  | '47'
  | '50'
  | '55'
  | '60'
  | '61'
  | '62'
  | '63'
  | '64'
  | '65'
  | '66'
  | '67'
  | '68'
  | '69'
  | '70'
  | '71'
  | '72'
  | '81'
  | '82'
  | '83'
  | '84'
  | '85'
  | '86'
  | '87'
  | '90'
  | '91';

export type FuelTypeCode = 'M' | 'B' | 'F' | 'T' | 'D';

export type FuelingArrangementCode = 'D1A' | 'D1B' | 'D2A' | 'D2B' | 'D3B' | 'G' | 'L';

export type GearboxTypeCode = 'A' | 'C' | 'D' | 'F' | 'G' | 'H' | 'M' | 'O' | 'S' | 'W';

export type HeadAirbagInd = 'Y' | 'N' | 'O';

export type IndividualApprovalTypeCode = 'B' | 'H' | 'N';

export type IntendedCountryOfRegistrCode =
  | 'A'
  | 'AL'
  | 'AM'
  | 'AND'
  | 'AX'
  | 'AZ'
  | 'B'
  | 'BG'
  | 'BIH'
  | 'BY'
  | 'CH'
  | 'CY'
  | 'CZ'
  | 'D'
  | 'DK'
  | 'E'
  | 'EST'
  | 'F'
  | 'FIN'
  | 'FL'
  | 'FO'
  | 'GB'
  | 'GBA'
  | 'GBG'
  | 'GBJ'
  | 'GBM'
  | 'GBZ'
  | 'GE'
  | 'GR'
  | 'H'
  | 'HR'
  | 'I'
  | 'IRL'
  | 'IS'
  | 'L'
  | 'LT'
  | 'LV'
  | 'M'
  | 'MC'
  | 'MD'
  | 'MK'
  | 'MNE'
  | 'N'
  | 'NL'
  | 'P'
  | 'PL'
  | 'RO'
  | 'RSM'
  | 'RUS'
  | 'S'
  | 'SK'
  | 'SLO'
  | 'SRB'
  | 'TR'
  | 'UA'
  | 'V';

export type LocOfTheStatutoryPlatesCode =
  | 'A0'
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'B0'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'
  | 'B6'
  | 'B7'
  | 'B8'
  | 'B9'
  | 'C0'
  | 'C1'
  | 'D4'
  | 'D5'
  | 'D7'
  | 'D8'
  | 'E1'
  | 'E2'
  | 'E3'
  | 'E4'
  | 'E5'
  | 'E6'
  | 'E7'
  | 'E8'
  | 'E9'
  | 'F0'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F4'
  | 'F5'
  | 'F6'
  | 'F7'
  | 'F8'
  | 'F9'
  | 'G1'
  | 'G2'
  | 'G3'
  | 'G4'
  | 'G5'
  | 'G6'
  | 'G7'
  | 'G8'
  | 'G9'
  | 'H0'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'H7'
  | 'H8'
  | 'H9'
  | 'I0'
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I5'
  | 'I6'
  | 'I7'
  | 'I8'
  | 'I9'
  | 'J0'
  | 'J1';

export type LocationOfTheCouplingCode = 'F' | 'R';

export type LocationOfTheVinCode =
  | 'A0'
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'B0'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'
  | 'B6'
  | 'B7'
  | 'B8'
  | 'B9'
  | 'C0'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'C8'
  | 'C9'
  | 'D0'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D6'
  | 'D7'
  | 'D8'
  | 'D9'
  | 'E1'
  | 'E2'
  | 'E3'
  | 'E4'
  | 'E5'
  | 'E6'
  | 'E7'
  | 'E8'
  | 'E9'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F4'
  | 'F5'
  | 'F6'
  | 'F7'
  | 'F8'
  | 'F9'
  | 'G1'
  | 'G2'
  | 'G3'
  | 'G4'
  | 'G5'
  | 'G6'
  | 'G7'
  | 'G8'
  | 'G9'
  | 'H0';

export type LowerAirbagInd = 'Y' | 'N' | 'O';

export type MaxPermLadenMassAxleCountrCode =
  | 'AT'
  | 'BE'
  | 'BG'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DK'
  | 'EE'
  | 'ES'
  | 'FI'
  | 'FR'
  | 'GB'
  | 'GR'
  | 'HR'
  | 'HU'
  | 'IE'
  | 'IT'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'MT'
  | 'NL'
  | 'PL'
  | 'PT'
  | 'RO'
  | 'SE'
  | 'SI'
  | 'SK';

export type MaxPermLadenMassAxleGrCCode =
  | 'AT'
  | 'BE'
  | 'BG'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DK'
  | 'EE'
  | 'ES'
  | 'FI'
  | 'FR'
  | 'GB'
  | 'GR'
  | 'HR'
  | 'HU'
  | 'IE'
  | 'IT'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'MT'
  | 'NL'
  | 'PL'
  | 'PT'
  | 'RO'
  | 'SE'
  | 'SI'
  | 'SK';

export type MaxPermLadenMassAxleGrMStateNr =
  | 'e1'
  | 'e2'
  | 'e3'
  | 'e4'
  | 'e5'
  | 'e6'
  | 'e7'
  | 'e8'
  | 'e9'
  | 'e11'
  | 'e12'
  | 'e13'
  | 'e17'
  | 'e18'
  | 'e19'
  | 'e20'
  | 'e21'
  | 'e23'
  | 'e24'
  | 'e25'
  | 'e26'
  | 'e27'
  | 'e29'
  | 'e32'
  | 'e34'
  | 'e36'
  | 'e49'
  | 'e50';

export type MaxPermLadenMassAxleMemStateNr =
  | 'e1'
  | 'e2'
  | 'e3'
  | 'e4'
  | 'e5'
  | 'e6'
  | 'e7'
  | 'e8'
  | 'e9'
  | 'e11'
  | 'e12'
  | 'e13'
  | 'e17'
  | 'e18'
  | 'e19'
  | 'e20'
  | 'e21'
  | 'e23'
  | 'e24'
  | 'e25'
  | 'e26'
  | 'e27'
  | 'e29'
  | 'e32'
  | 'e34'
  | 'e36'
  | 'e49'
  | 'e50';

export type MaxPermMassNatTraffCountryCode =
  | 'AT'
  | 'BE'
  | 'BG'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DK'
  | 'EE'
  | 'ES'
  | 'FI'
  | 'FR'
  | 'GB'
  | 'GR'
  | 'HR'
  | 'HU'
  | 'IE'
  | 'IT'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'MT'
  | 'NL'
  | 'PL'
  | 'PT'
  | 'RO'
  | 'SE'
  | 'SI'
  | 'SK';

export type MaxPermMassNatTraffMemStateNr =
  | 'e1'
  | 'e2'
  | 'e3'
  | 'e4'
  | 'e5'
  | 'e6'
  | 'e7'
  | 'e8'
  | 'e9'
  | 'e11'
  | 'e12'
  | 'e13'
  | 'e17'
  | 'e18'
  | 'e19'
  | 'e20'
  | 'e21'
  | 'e23'
  | 'e24'
  | 'e25'
  | 'e26'
  | 'e27'
  | 'e29'
  | 'e32'
  | 'e34'
  | 'e36'
  | 'e49'
  | 'e50';

export type MethodOfAffixEngineIdentNumber = 'A1' | 'A2' | 'A3' | 'A4';

export type MethodOfAttachmStatPlatesCode = 'A1' | 'A2' | 'A3' | 'A4';

export type MetricImperialSpeedometerCode = 'M' | 'I' | 'B';

export type NEDCVerificationFactor = 0 | 1;

export type NEDCVerificationFactorInput = 0 | 1 | '0' | '1';

export type NumberForBodywork =
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 99;

export type NumberForBodyworkInput =
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25
  | 26
  | 27
  | 28
  | 29
  | 30
  | 31
  | 32
  | 99
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'
  | '15'
  | '16'
  | '17'
  | '18'
  | '19'
  | '20'
  | '21'
  | '22'
  | '23'
  | '24'
  | '25'
  | '26'
  | '27'
  | '28'
  | '29'
  | '30'
  | '31'
  | '32'
  | '99';

export type NumberOfTheMemberState =
  | 'e1'
  | 'e2'
  | 'e3'
  | 'e4'
  | 'e5'
  | 'e6'
  | 'e7'
  | 'e8'
  | 'e9'
  | 'e11'
  | 'e12'
  | 'e13'
  | 'e17'
  | 'e18'
  | 'e19'
  | 'e20'
  | 'e21'
  | 'e23'
  | 'e24'
  | 'e25'
  | 'e26'
  | 'e27'
  | 'e29'
  | 'e32'
  | 'e34'
  | 'e36'
  | 'e49'
  | 'e50';

export type OdometerReadingUnitCode = 'K' | 'M';

export type OdometerUnitCode = 'K' | 'M' | 'B';

export type PositionRollOverHoopCode = 'F' | 'R' | 'M';

export type PrimaryColourCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type PrimaryColourCodeInput =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10';

export type ProtectHazardSubstCabineCateg = '2' | '3' | '4';

export type ProtectStructLockingMechnCode = 'MAN' | 'AUT';

export type ProtectStructurePositionCode = 'F' | 'R' | 'FR';

export type ProtectiveStructFoldAssistCode = 'NA' | 'PA' | 'FA';

export type ProtectiveStructureApplicCode = 'FOR' | 'NOF' | 'NFF';

export type ProtectiveStructureCode = 'ROPS' | 'FOPS' | 'OPS';

export type ProtectiveStructureEquipmCode = 'CMP' | 'OPT' | 'STD';

export type ProtectiveStructureFoldablCode = 'FD' | 'FX';

export type ProtectiveStructureFoldingCode = 'WIT' | 'EXT';

export type ProtectiveStructureRopsByCode = 'CAB' | 'FRA' | 'ROL';

export type PtoLocationCode = 'F' | 'R' | 'O';

export type PtoTypeCode = 'MPT' | 'SPT';

export type RearRegistrationPlateCode = 'H' | 'L';

export type RecomTyrePressureLoadCode = 'E' | 'H' | 'F';

export type RecomTyrePressureUseCode = 'OFR' | 'ONR';

export type RegulActApprovalCode = 'E' | 'F' | 'I' | 'N' | 'T';

export type RightLeftHandTrafficCode = 'R' | 'L' | 'B';

export type RollingResistanceClassCode = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

export type SeatingPositionConfigCode = 'SAD' | 'SEA';

export type SecondaryColourCode = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type SecondaryColourCodeInput =
  1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10';

export type SideAirbagInd = 'Y' | 'N' | 'O';

export type StageOfCompletionCode = 'C' | 'I' | 'V';

export type SteeringCategoryCode = 'DIFF' | 'ELEC' | 'ELEC-HYD' | 'HYDR' | 'MAN' | 'POW' | 'SERVO';

export type SubFuelType = 'U' | 'RH' | 'RL' | 'LNG';

export type TestCycleNRSC = 'C1' | 'C2' | 'D2' | 'E2' | 'E3' | 'F' | 'G1' | 'G2' | 'G3' | 'H';

export type TestCycleNRTC = 'NRTC' | 'LSI-NRTC';

export type ThreePointLiftingMechanismCode = 'FRM' | 'REM' | 'BFR' | 'INX';

export type TrailerBrakeConnectTechCode = 'ELEC' | 'HYD' | 'PNEU' | 'CPE';

export type TrailerBrakeConnectTypeCode = '1L' | '2L' | 'NON';

export type TrailerBrakeConnectionsCode =
  '1LD' | '2LD' | 'CPE' | 'ELC' | 'HYD' | 'INE' | 'MEC' | 'PNE' | 'NON';

export type TypeApprovalTypeCode = 'NAT' | 'NKS' | 'KS' | 'EC' | 'IND';

export type TypeOfBrakingVehicleCode = 'UNB' | 'INB' | 'CNB' | 'SCB' | 'HDB' | 'PNB';

export type TypeOfMaterialOnTrackShoesCode = 'RTC' | 'STC' | 'RPC';

export type TypeOfRollOverHoopCode = 'FD' | 'FX';

export type TypeOfTyre =
  | 'AL'
  | 'AS'
  | 'MC'
  | 'MS'
  | 'MSE'
  | 'MSS'
  | 'MST'
  | 'PAX'
  | 'RF'
  | 'RFMS'
  | 'S'
  | 'XL'
  | 'XLMS'
  | 'MCMS'
  | 'MCRF';

export type TypeTrailerCode = 'DA' | 'DB' | 'DC' | 'DE' | 'UD';

export type TyreCategoryCode = 'C1' | 'C2' | 'C3';

export type TyreClassificationCode =
  | 'F-1'
  | 'F-2'
  | 'F-3'
  | 'G-1'
  | 'G-2'
  | 'G-3'
  | 'I-1'
  | 'I-2'
  | 'I-3'
  | 'I-4'
  | 'I-5'
  | 'I-6'
  | 'LS-1'
  | 'LS-2'
  | 'LS-3'
  | 'LS-4'
  | 'R-1'
  | 'R-2'
  | 'R-3'
  | 'R-4';

export type TyrePlyRatingNumber = 2 | 4 | 6 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24;

export type TyrePlyRatingNumberInput =
  | 2
  | 4
  | 6
  | 8
  | 10
  | 12
  | 14
  | 16
  | 18
  | 20
  | 22
  | 24
  | '2'
  | '4'
  | '6'
  | '8'
  | '10'
  | '12'
  | '14'
  | '16'
  | '18'
  | '20'
  | '22'
  | '24';

export type TyreTubeTypeCode = 'TL' | 'TT';

export type VehicleCategoryCode =
  | 'C1'
  | 'C1a'
  | 'C1b'
  | 'C2'
  | 'C2a'
  | 'C2b'
  | 'C3'
  | 'C3a'
  | 'C3b'
  | 'C4.1'
  | 'C4.1a'
  | 'C4.1b'
  | 'C4.2'
  | 'C4.2a'
  | 'C4.2b'
  | 'C4.3'
  | 'C4.3a'
  | 'C4.3b'
  | 'C5'
  | 'L1e'
  | 'L1e-A'
  | 'L1e-B'
  | 'L2e'
  | 'L2e-P'
  | 'L2e-U'
  | 'L3e'
  | 'L3e-A1'
  | 'L3e-A1E'
  | 'L3e-A1T'
  | 'L3e-A2'
  | 'L3e-A2E'
  | 'L3e-A2T'
  | 'L3e-A3'
  | 'L3e-A3E'
  | 'L3e-A3T'
  | 'L4e'
  | 'L4e-A1'
  | 'L4e-A2'
  | 'L4e-A3'
  | 'L5e'
  | 'L5e-A'
  | 'L5e-B'
  | 'L6e'
  | 'L6e-A'
  | 'L6e-BP'
  | 'L6e-BU'
  | 'L7e'
  | 'L7e-A1'
  | 'L7e-A2'
  | 'L7e-B1'
  | 'L7e-B2'
  | 'L7e-CP'
  | 'L7e-CU'
  | 'M1'
  | 'M1G'
  | 'M1GS'
  | 'M1S'
  | 'M2'
  | 'M2G'
  | 'M2GS'
  | 'M2S'
  | 'M3'
  | 'M3G'
  | 'M3GS'
  | 'M3S'
  | 'N1'
  | 'N1G'
  | 'N1GS'
  | 'N1S'
  | 'N2'
  | 'N2G'
  | 'N2GS'
  | 'N2S'
  | 'N3'
  | 'N3G'
  | 'N3GS'
  | 'N3S'
  | 'O1'
  | 'O1S'
  | 'O2'
  | 'O2S'
  | 'O3'
  | 'O3S'
  | 'O4'
  | 'O4S'
  | 'R1a'
  | 'R1b'
  | 'R2a'
  | 'R2b'
  | 'R3a'
  | 'R3b'
  | 'R4a'
  | 'R4b'
  | 'S1a'
  | 'S1b'
  | 'S2a'
  | 'S2b'
  | 'T1'
  | 'T1a'
  | 'T1b'
  | 'T2'
  | 'T2a'
  | 'T2b'
  | 'T3'
  | 'T3a'
  | 'T3b'
  | 'T4.1'
  | 'T4.1a'
  | 'T4.1b'
  | 'T4.2'
  | 'T4.2a'
  | 'T4.2b'
  | 'T4.3'
  | 'T4.3a'
  | 'T4.3b'
  | 'T5';

export type VehicleSubgroupGroup =
  | '4-UD'
  | '4-RD'
  | '4-LH'
  | '9-RD'
  | '9-LH'
  | '5-RD'
  | '5-LH'
  | '10-RD'
  | '10-LH'
  | 'P31 SD'
  | 'P31 DD'
  | 'P32 SD'
  | 'P32 DD'
  | 'P33 SD'
  | 'P33 DD'
  | 'P34 SD'
  | 'P34 DD'
  | 'P35 SD'
  | 'P35 DD'
  | 'P36 SD'
  | 'P36 DD'
  | 'P37 SD'
  | 'P37 DD'
  | 'P38 SD'
  | 'P38 DD'
  | 'P39 SD'
  | 'P39 DD'
  | 'P40 SD'
  | 'P40 DD'
  | '1'
  | '2'
  | '3'
  | '11'
  | '12'
  | '16'
  | '53'
  | '54'
  | '111'
  | '112'
  | '113'
  | '121'
  | '122'
  | '123'
  | '124'
  | '125'
  | '126'
  | '131'
  | '132'
  | '133'
  | '421'
  | '422'
  | '423'
  | '431'
  | '432'
  | '433'
  | '611'
  | '612'
  | '621'
  | '622'
  | '623'
  | '624'
  | '625'
  | '631'
  | '632'
  | '633'
  | '10v'
  | '111v'
  | '112v'
  | '11v'
  | '121v'
  | '122v'
  | '123v'
  | '124v'
  | '12v'
  | '131v'
  | '132v'
  | '16v'
  | '1s'
  | '1sv'
  | '1v'
  | '2v'
  | '31-DD'
  | '31-L1'
  | '31-L2'
  | '31-LF'
  | '32-C2'
  | '32-C3'
  | '32-DD'
  | '33-DD'
  | '33-L1'
  | '33-L2'
  | '33-LF'
  | '34-C2'
  | '34-C3'
  | '34-DD'
  | '35-FE'
  | '39-FE'
  | '3v'
  | '421v'
  | '422v'
  | '431v'
  | '432v'
  | '4v'
  | '53v'
  | '5v'
  | '611v'
  | '612v'
  | '621v'
  | '622v'
  | '623v'
  | '624v'
  | '631v'
  | '632v'
  | '9v';

export type VersionNumberXsd =
  | '1.1'
  | '1.2'
  | '1.3'
  | '1.3.1'
  | '1.4'
  | '1.5'
  | '1.6'
  | '1.7'
  | '1.8'
  | '1.8.1'
  | '1.8.2'
  | '1.9'
  | '1.10'
  | '1.11';

export type WorkingPrincipleCode =
  | 'C2'
  | 'C4'
  | 'CA'
  | 'CI'
  | 'DF'
  | 'E2'
  | 'E4'
  | 'EC'
  | 'EE'
  | 'EF'
  | 'EP'
  | 'ER'
  | 'IC'
  | 'IE'
  | 'PI'
  | 'TB';

/**
 * `Header` as it is given.
 *
 * At `Header`.
 */
export interface Header {
  /** At most 36 characters. Required. */
  IVIReferenceId: string;
  /** One of 14 codes. Optional. */
  VersionNumberXsd?: VersionNumberXsd;
}

/**
 * `Header` as it is taken.
 *
 * At `Header`.
 */
export interface HeaderInput {
  /** At most 36 characters. Filled in when left out. */
  IVIReferenceId?: string | null | undefined;
  /** One of 14 codes. Optional. */
  VersionNumberXsd?: VersionNumberXsd | null | undefined;
}

/**
 * `HybridApplicationGroup` as it is given.
 *
 * At `Body/CocDataGroup/HybridApplicationGroup`.
 */
export interface HybridApplicationGroup {
  /** At most 52 characters. Optional. */
  ManufacturerHybridApplication?: string;
  /** At most 40 characters. Optional. */
  HybridApplicationCode?: string;
  /** One of P, H, M. Optional. */
  ElectricVehicleConfigurCode?: ElectricVehicleConfigurCode;
  /** `Y` or `N`. Optional. */
  CategoryOfHybridElectricVehInd?: 'Y' | 'N';
}

/**
 * `HybridApplicationGroup` as it is taken.
 *
 * At `Body/CocDataGroup/HybridApplicationGroup`.
 */
export interface HybridApplicationGroupInput {
  /** At most 52 characters. Optional. */
  ManufacturerHybridApplication?: string | null | undefined;
  /** At most 40 characters. Optional. */
  HybridApplicationCode?: string | null | undefined;
  /** One of P, H, M. Optional. */
  ElectricVehicleConfigurCode?: ElectricVehicleConfigurCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  CategoryOfHybridElectricVehInd?: IndicatorInput | null | undefined;
}

/**
 * `BrakingTypeGroup` as it is given.
 *
 * At `Body/CocDataGroup/BrakingTable/BrakingGroup/BrakingTypeTable/BrakingTypeGroup`.
 */
export interface BrakingTypeGroup {
  /** One of WPT, PAT, FPT. Optional. */
  BrakingTypePowerAssistCode?: BrakingTypePowerAssistCode;
  /** One of MEC, HYD, BOT, PNE, HDA. Optional. */
  BrakingTypePrincipalCode?: BrakingTypePrincipalCode;
}

/**
 * `BrakingTypeGroup` as it is taken.
 *
 * At `Body/CocDataGroup/BrakingTable/BrakingGroup/BrakingTypeTable/BrakingTypeGroup`.
 */
export interface BrakingTypeGroupInput {
  /** One of WPT, PAT, FPT. Optional. */
  BrakingTypePowerAssistCode?: BrakingTypePowerAssistCode | null | undefined;
  /** One of MEC, HYD, BOT, PNE, HDA. Optional. */
  BrakingTypePrincipalCode?: BrakingTypePrincipalCode | null | undefined;
}

/**
 * `BrakingGroup` as it is given.
 *
 * At `Body/CocDataGroup/BrakingTable/BrakingGroup`.
 */
export interface BrakingGroup {
  /** `Y` or `N`. Optional. */
  BrakingLockingRightLeftInd?: 'Y' | 'N';
  /** One of PNE, HYD, BOT. Optional. */
  BrakingTransmissionTechnCode?: BrakingTransmissionTechnCode;
  /** One of Y, N, O. Optional. */
  ElectronicBrakingSystemCode?: ElectronicBrakingSystemCode;
  /** One of UNB, INB, CNB, SCB, HDB, PNB. Optional. */
  TypeOfBrakingVehicleCode?: TypeOfBrakingVehicleCode;
  /** At most 200 characters. Optional. */
  BrakingDesc?: string;
  /** At least 1 row. Optional. */
  BrakingTypeTable?: BrakingTypeGroup[];
}

/**
 * `BrakingGroup` as it is taken.
 *
 * At `Body/CocDataGroup/BrakingTable/BrakingGroup`.
 */
export interface BrakingGroupInput {
  /** `true` or `Y`, `false` or `N`. Optional. */
  BrakingLockingRightLeftInd?: IndicatorInput | null | undefined;
  /** One of PNE, HYD, BOT. Optional. */
  BrakingTransmissionTechnCode?: BrakingTransmissionTechnCode | null | undefined;
  /** One of Y, N, O. Optional. */
  ElectronicBrakingSystemCode?: ElectronicBrakingSystemCode | null | undefined;
  /** One of UNB, INB, CNB, SCB, HDB, PNB. Optional. */
  TypeOfBrakingVehicleCode?: TypeOfBrakingVehicleCode | null | undefined;
  /** At most 200 characters. Optional. */
  BrakingDesc?: string | null | undefined;
  /** At least 1 row. Optional. */
  BrakingTypeTable?: readonly BrakingTypeGroupInput[] | null | undefined;
}

/**
 * `FiscalPowerOrNatCodeNrsGroup` as it is given.
 *
 * At `Body/CocDataGroup/FiscalPowerOrNatCodeNrsTable/FiscalPowerOrNatCodeNrsGroup`.
 */
export interface FiscalPowerOrNatCodeNrsGroup {
  /** One of 56 codes. Optional. */
  FiscPowOrNatCodeNrsCountryCode?: FiscPowOrNatCodeNrsCountryCode;
  /** At most 40 characters. Optional. */
  FiscalPowerOrNatCodeNrs?: string;
}

/**
 * `FiscalPowerOrNatCodeNrsGroup` as it is taken.
 *
 * At `Body/CocDataGroup/FiscalPowerOrNatCodeNrsTable/FiscalPowerOrNatCodeNrsGroup`.
 */
export interface FiscalPowerOrNatCodeNrsGroupInput {
  /** One of 56 codes. Optional. */
  FiscPowOrNatCodeNrsCountryCode?: FiscPowOrNatCodeNrsCountryCode | null | undefined;
  /** At most 40 characters. Optional. */
  FiscalPowerOrNatCodeNrs?: string | null | undefined;
}

/**
 * `SigningAuthorityGroup` as it is given.
 *
 * At `Body/CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup`.
 */
export interface SigningAuthorityGroup {
  /** At most 80 characters. Optional. */
  NameOfSigner?: string;
  /** At most 80 characters. Optional. */
  PositionOfSigner?: string;
  /** At most 80 characters. Optional. */
  PlaceOfSignature?: string;
  /** A date as YYYY-MM-DD. Optional. */
  DateOfSignature?: string;
}

/**
 * `SigningAuthorityGroup` as it is taken.
 *
 * At `Body/CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup`.
 */
export interface SigningAuthorityGroupInput {
  /** At most 80 characters. Optional. */
  NameOfSigner?: string | null | undefined;
  /** At most 80 characters. Optional. */
  PositionOfSigner?: string | null | undefined;
  /** At most 80 characters. Optional. */
  PlaceOfSignature?: string | null | undefined;
  /** A date as YYYY-MM-DD. Optional. */
  DateOfSignature?: string | null | undefined;
}

/**
 * `FinalDriveGroup` as it is given.
 *
 * At `Body/CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup/FinalDriveTable/FinalDriveGroup`.
 */
export interface FinalDriveGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  FinalDriveNumber?: number | string;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  FinalDriveRatio?: string;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  OverallGearRatioHighestGear?: string;
}

/**
 * `FinalDriveGroup` as it is taken.
 *
 * At `Body/CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup/FinalDriveTable/FinalDriveGroup`.
 */
export interface FinalDriveGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  FinalDriveNumber?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  FinalDriveRatio?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  OverallGearRatioHighestGear?: NumberInput | null | undefined;
}

/**
 * `GearRatioGroup` as it is given.
 *
 * At `Body/CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup`.
 */
export interface GearRatioGroup {
  /** One of F, R. Optional. */
  DrivingDirectionCode?: DrivingDirectionCode;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  GearNumber?: number | string;
  /** A number with at most 4 digits before the point and 6 after, from 0 to 9999.999999. Optional. */
  GearRatio?: string;
  /** Any number of rows. Optional. */
  FinalDriveTable?: FinalDriveGroup[];
}

/**
 * `GearRatioGroup` as it is taken.
 *
 * At `Body/CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup`.
 */
export interface GearRatioGroupInput {
  /** One of F, R. Optional. */
  DrivingDirectionCode?: DrivingDirectionCode | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  GearNumber?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 6 after, from 0 to 9999.999999. Optional. */
  GearRatio?: NumberInput | null | undefined;
  /** Any number of rows. Optional. */
  FinalDriveTable?: readonly FinalDriveGroupInput[] | null | undefined;
}

/**
 * `GearGroup` as it is given.
 *
 * At `Body/CocDataGroup/GearGroup`.
 */
export interface GearGroup {
  /** One of A, C, D, F, G, H, M, O, S, W. Optional. */
  GearboxTypeCode?: GearboxTypeCode;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfRatiosFront?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfRatiosRear?: number | string;
  /** At least 1 row. Optional. */
  GearRatioTable?: GearRatioGroup[];
}

/**
 * `GearGroup` as it is taken.
 *
 * At `Body/CocDataGroup/GearGroup`.
 */
export interface GearGroupInput {
  /** One of A, C, D, F, G, H, M, O, S, W. Optional. */
  GearboxTypeCode?: GearboxTypeCode | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfRatiosFront?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfRatiosRear?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  GearRatioTable?: readonly GearRatioGroupInput[] | null | undefined;
}

/**
 * `FinalDriveVehGroup` as it is given.
 *
 * At `Body/CocDataGroup/FinalDriveVehTable/FinalDriveVehGroup`.
 */
export interface FinalDriveVehGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  FinalDriveVehNumber?: number | string;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  OverallGearRatioHighGearVeh?: string;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  FinalDriveRatioVeh?: string;
}

/**
 * `FinalDriveVehGroup` as it is taken.
 *
 * At `Body/CocDataGroup/FinalDriveVehTable/FinalDriveVehGroup`.
 */
export interface FinalDriveVehGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  FinalDriveVehNumber?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  OverallGearRatioHighGearVeh?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  FinalDriveRatioVeh?: NumberInput | null | undefined;
}

/**
 * `RegulationsGroup` as it is given.
 *
 * At `Body/CocDataGroup/RegulationsTable/RegulationsGroup`.
 */
export interface RegulationsGroup {
  /** At most 5 characters. Optional. */
  RegulActInclLastAmendSubjNr?: string;
  /** At most 25 characters. Optional. */
  RegulationAct?: string;
  /** At most 25 characters. Optional. */
  RegulActInclLastAmend?: string;
  /** At most 200 characters. Optional. */
  RegulActInclLastAmendRemark?: string;
  /** One of E, F, I, N, T. Optional. */
  RegulActApprovalCode?: RegulActApprovalCode;
}

/**
 * `RegulationsGroup` as it is taken.
 *
 * At `Body/CocDataGroup/RegulationsTable/RegulationsGroup`.
 */
export interface RegulationsGroupInput {
  /** At most 5 characters. Optional. */
  RegulActInclLastAmendSubjNr?: string | null | undefined;
  /** At most 25 characters. Optional. */
  RegulationAct?: string | null | undefined;
  /** At most 25 characters. Optional. */
  RegulActInclLastAmend?: string | null | undefined;
  /** At most 200 characters. Optional. */
  RegulActInclLastAmendRemark?: string | null | undefined;
  /** One of E, F, I, N, T. Optional. */
  RegulActApprovalCode?: RegulActApprovalCode | null | undefined;
}

/**
 * `MakeGroup` as it is given.
 *
 * At `Body/CocDataGroup/MakeTable/MakeGroup`.
 */
export interface MakeGroup {
  /** At most 52 characters. Required. */
  Make: string;
}

/**
 * `MakeGroup` as it is taken.
 *
 * At `Body/CocDataGroup/MakeTable/MakeGroup`.
 */
export interface MakeGroupInput {
  /** At most 52 characters. Required. */
  Make?: string | null | undefined;
}

/**
 * `CommercialNameGroup` as it is given.
 *
 * At `Body/CocDataGroup/CommercialNameTable/CommercialNameGroup`.
 */
export interface CommercialNameGroup {
  /** At most 50 characters. Required. */
  CommercialName: string;
}

/**
 * `CommercialNameGroup` as it is taken.
 *
 * At `Body/CocDataGroup/CommercialNameTable/CommercialNameGroup`.
 */
export interface CommercialNameGroupInput {
  /** At most 50 characters. Required. */
  CommercialName?: string | null | undefined;
}

/**
 * `AddressGroup` as it is given.
 *
 * At `Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup/AddressTable/AddressGroup`.
 */
export interface AddressGroup {
  /** One of APP, BVM, CUS, IAA, MRP, PSM, SSM. Optional. */
  AddressTypeCode?: AddressTypeCode;
  /** At most 150 characters. Optional. */
  Name?: string;
  /** At most 150 characters. Optional. */
  AddressLine1?: string;
  /** At most 150 characters. Optional. */
  AddressLine2?: string;
  /** At most 150 characters. Optional. */
  AddressLine3?: string;
  /** At most 80 characters. Optional. */
  PlaceOfResidence?: string;
  /** At most 80 characters. Optional. */
  CountryOfResidence?: string;
  /** At most 20 characters. Optional. */
  PhoneNumber?: string;
  /** At most 130 characters. Optional. */
  EMailAddress?: string;
}

/**
 * `AddressGroup` as it is taken.
 *
 * At `Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup/AddressTable/AddressGroup`.
 */
export interface AddressGroupInput {
  /** One of APP, BVM, CUS, IAA, MRP, PSM, SSM. Optional. */
  AddressTypeCode?: AddressTypeCode | null | undefined;
  /** At most 150 characters. Optional. */
  Name?: string | null | undefined;
  /** At most 150 characters. Optional. */
  AddressLine1?: string | null | undefined;
  /** At most 150 characters. Optional. */
  AddressLine2?: string | null | undefined;
  /** At most 150 characters. Optional. */
  AddressLine3?: string | null | undefined;
  /** At most 80 characters. Optional. */
  PlaceOfResidence?: string | null | undefined;
  /** At most 80 characters. Optional. */
  CountryOfResidence?: string | null | undefined;
  /** At most 20 characters. Optional. */
  PhoneNumber?: string | null | undefined;
  /** At most 130 characters. Optional. */
  EMailAddress?: string | null | undefined;
}

/**
 * `StageNrOfManufacturingGroup` as it is given.
 *
 * At `Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup`.
 */
export interface StageNrOfManufacturingGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  StageManufacturerNumber?: number | string;
  /** At most 80 characters. Optional. */
  StageManufacturerName?: string;
  /** At most 40 characters. Optional. */
  StageEcTypeApprovalNumber?: string;
  /** A date as YYYY-MM-DD. Optional. */
  StageDate?: string;
  /** At most 50 characters. Optional. */
  StageEcType?: string;
  /** At most 25 characters. Optional. */
  StageEcVariant?: string;
  /** At most 35 characters. Optional. */
  StageEcVersion?: string;
  /** Any number of rows. Optional. */
  AddressTable?: AddressGroup[];
}

/**
 * `StageNrOfManufacturingGroup` as it is taken.
 *
 * At `Body/CocDataGroup/StageNrOfManufacturingTable/StageNrOfManufacturingGroup`.
 */
export interface StageNrOfManufacturingGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  StageManufacturerNumber?: NumberInput | null | undefined;
  /** At most 80 characters. Optional. */
  StageManufacturerName?: string | null | undefined;
  /** At most 40 characters. Optional. */
  StageEcTypeApprovalNumber?: string | null | undefined;
  /** A date as YYYY-MM-DD. Optional. */
  StageDate?: string | null | undefined;
  /** At most 50 characters. Optional. */
  StageEcType?: string | null | undefined;
  /** At most 25 characters. Optional. */
  StageEcVariant?: string | null | undefined;
  /** At most 35 characters. Optional. */
  StageEcVersion?: string | null | undefined;
  /** Any number of rows. Optional. */
  AddressTable?: readonly AddressGroupInput[] | null | undefined;
}

/**
 * `TypeApprTranspDangerGoodsGroup` as it is given.
 *
 * At `Body/CocDataGroup/TypeApprTranspDangerGoodsTable/TypeApprTranspDangerGoodsGroup`.
 */
export interface TypeApprTranspDangerGoodsGroup {
  /** At most 30 characters. Required. */
  TypeApprTranspDangerGoodsClass: string;
}

/**
 * `TypeApprTranspDangerGoodsGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TypeApprTranspDangerGoodsTable/TypeApprTranspDangerGoodsGroup`.
 */
export interface TypeApprTranspDangerGoodsGroupInput {
  /** At most 30 characters. Required. */
  TypeApprTranspDangerGoodsClass?: string | null | undefined;
}

/**
 * `VehicleClassGroup` as it is given.
 *
 * At `Body/CocDataGroup/BodyworkTable/BodyworkGroup/VehicleClassTable/VehicleClassGroup`.
 */
export interface VehicleClassGroup {
  /** One of I, II, III, A, B. Optional. */
  ClassOfVehicleCode?: ClassOfVehicleCode;
}

/**
 * `VehicleClassGroup` as it is taken.
 *
 * At `Body/CocDataGroup/BodyworkTable/BodyworkGroup/VehicleClassTable/VehicleClassGroup`.
 */
export interface VehicleClassGroupInput {
  /** One of I, II, III, A, B. Optional. */
  ClassOfVehicleCode?: ClassOfVehicleCode | null | undefined;
}

/**
 * `BodyworkGroup` as it is given.
 *
 * At `Body/CocDataGroup/BodyworkTable/BodyworkGroup`.
 */
export interface BodyworkGroup {
  /** One of 52 codes. Optional. */
  CodeForBodywork?: CodeForBodywork;
  /** One of 33 codes. Optional. */
  NumberForBodywork?: NumberForBodywork | string;
  /** One of SA, SB, SC, SD, SE, SF, SG, SH, SJ, SK, SL, SM. Optional. */
  CodeForBodyworkSpecPurpVeh?: CodeForBodyworkSpecPurpVeh;
  /** At most 200 characters. Optional. */
  OtherBodywork?: string;
  /** At least 1 row. Optional. */
  VehicleClassTable?: VehicleClassGroup[];
}

/**
 * `BodyworkGroup` as it is taken.
 *
 * At `Body/CocDataGroup/BodyworkTable/BodyworkGroup`.
 */
export interface BodyworkGroupInput {
  /** One of 52 codes. Optional. */
  CodeForBodywork?: CodeForBodywork | null | undefined;
  /** One of 33 codes. Optional. */
  NumberForBodywork?: NumberForBodyworkInput | null | undefined;
  /** One of SA, SB, SC, SD, SE, SF, SG, SH, SJ, SK, SL, SM. Optional. */
  CodeForBodyworkSpecPurpVeh?: CodeForBodyworkSpecPurpVeh | null | undefined;
  /** At most 200 characters. Optional. */
  OtherBodywork?: string | null | undefined;
  /** At least 1 row. Optional. */
  VehicleClassTable?: readonly VehicleClassGroupInput[] | null | undefined;
}

/**
 * `TyreGroup` as it is given.
 *
 * At `Body/CocDataGroup/TyreTable/TyreGroup`.
 */
export interface TyreGroup {
  /** At most 100 characters. Optional. */
  TyreSpecification?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxLadenMassTyreSpec?: number | string;
}

/**
 * `TyreGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TyreTable/TyreGroup`.
 */
export interface TyreGroupInput {
  /** At most 100 characters. Optional. */
  TyreSpecification?: string | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxLadenMassTyreSpec?: NumberInput | null | undefined;
}

/**
 * `MaxPermLadenMassAxleNatGroup` as it is given.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/MaxPermLadenMassAxleNatTable/MaxPermLadenMassAxleNatGroup`.
 */
export interface MaxPermLadenMassAxleNatGroup {
  /** One of 28 codes. Optional. */
  MaxPermLadenMassAxleCountrCode?: MaxPermLadenMassAxleCountrCode;
  /** One of 28 codes. Optional. */
  MaxPermLadenMassAxleMemStateNr?: MaxPermLadenMassAxleMemStateNr;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaxPermLadenMassAxleNational?: number | string;
}

/**
 * `MaxPermLadenMassAxleNatGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/MaxPermLadenMassAxleNatTable/MaxPermLadenMassAxleNatGroup`.
 */
export interface MaxPermLadenMassAxleNatGroupInput {
  /** One of 28 codes. Optional. */
  MaxPermLadenMassAxleCountrCode?: MaxPermLadenMassAxleCountrCode | null | undefined;
  /** One of 28 codes. Optional. */
  MaxPermLadenMassAxleMemStateNr?: MaxPermLadenMassAxleMemStateNr | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaxPermLadenMassAxleNational?: NumberInput | null | undefined;
}

/**
 * `MaxPermLadenMassAxleIntGroup` as it is given.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/MaxPermLadenMassAxleIntTable/MaxPermLadenMassAxleIntGroup`.
 */
export interface MaxPermLadenMassAxleIntGroup {
  /** At most 40 characters. Optional. */
  MaxPermLadenMassTrafficRegul?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaxPermLadenMassAxleInt?: number | string;
}

/**
 * `MaxPermLadenMassAxleIntGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/MaxPermLadenMassAxleIntTable/MaxPermLadenMassAxleIntGroup`.
 */
export interface MaxPermLadenMassAxleIntGroupInput {
  /** At most 40 characters. Optional. */
  MaxPermLadenMassTrafficRegul?: string | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaxPermLadenMassAxleInt?: NumberInput | null | undefined;
}

/**
 * `InterconnWithPoweredAxleGroup` as it is given.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/InterconnWithPoweredAxleTable/InterconnWithPoweredAxleGroup`.
 */
export interface InterconnWithPoweredAxleGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  InterconnWithPoweredAxleNumber?: number | string;
  /** At most 40 characters. Optional. */
  InterconnOfPoweredAxles?: string;
}

/**
 * `InterconnWithPoweredAxleGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/InterconnWithPoweredAxleTable/InterconnWithPoweredAxleGroup`.
 */
export interface InterconnWithPoweredAxleGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  InterconnWithPoweredAxleNumber?: NumberInput | null | undefined;
  /** At most 40 characters. Optional. */
  InterconnOfPoweredAxles?: string | null | undefined;
}

/**
 * `InterconnWithBrakedAxleGroup` as it is given.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/InterconnWithBrakedAxleTable/InterconnWithBrakedAxleGroup`.
 */
export interface InterconnWithBrakedAxleGroup {
  /** A whole number of at most 1 digit, at least 0. Optional. */
  InterconnWithBrakedAxleNumber?: number | string;
  /** At most 80 characters. Optional. */
  InterconnOfBrakedAxle?: string;
}

/**
 * `InterconnWithBrakedAxleGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/InterconnWithBrakedAxleTable/InterconnWithBrakedAxleGroup`.
 */
export interface InterconnWithBrakedAxleGroupInput {
  /** A whole number of at most 1 digit, at least 0. Optional. */
  InterconnWithBrakedAxleNumber?: NumberInput | null | undefined;
  /** At most 80 characters. Optional. */
  InterconnOfBrakedAxle?: string | null | undefined;
}

/**
 * `TyreAxlePressureGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreAxlePressureTable/TyreAxlePressureGroup`.
 */
export interface TyreAxlePressureGroup {
  /** One of E, H, F. Optional. */
  RecomTyrePressureLoadCode?: RecomTyrePressureLoadCode;
  /** A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional. */
  RecommendedTyrePressure?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RecomTyrePressurePascal?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RecomTyrePressurePascalMin?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RecomTyrePressurePascalMax?: string;
  /** One of OFR, ONR. Optional. */
  RecomTyrePressureUseCode?: RecomTyrePressureUseCode;
}

/**
 * `TyreAxlePressureGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreAxlePressureTable/TyreAxlePressureGroup`.
 */
export interface TyreAxlePressureGroupInput {
  /** One of E, H, F. Optional. */
  RecomTyrePressureLoadCode?: RecomTyrePressureLoadCode | null | undefined;
  /** A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional. */
  RecommendedTyrePressure?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RecomTyrePressurePascal?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RecomTyrePressurePascalMin?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RecomTyrePressurePascalMax?: NumberInput | null | undefined;
  /** One of OFR, ONR. Optional. */
  RecomTyrePressureUseCode?: RecomTyrePressureUseCode | null | undefined;
}

/**
 * `TyreAxleCouplPtGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreAxleCouplPtTable/TyreAxleCouplPtGroup`.
 */
export interface TyreAxleCouplPtGroup {
  /** At most 35 characters. Optional. */
  ApprovalNumberCouplPtTyreAxle?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TecPerMaxStVertLoadCoupPtTyrAx?: number | string;
}

/**
 * `TyreAxleCouplPtGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreAxleCouplPtTable/TyreAxleCouplPtGroup`.
 */
export interface TyreAxleCouplPtGroupInput {
  /** At most 35 characters. Optional. */
  ApprovalNumberCouplPtTyreAxle?: string | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TecPerMaxStVertLoadCoupPtTyrAx?: NumberInput | null | undefined;
}

/**
 * `TyreAxleGroup` as it is given.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup`.
 */
export interface TyreAxleGroup {
  /** A whole number of at most 3 digits, at least 0. Optional. */
  TyreNumber?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistrMaxLadenMassTyreAxleSpec?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermisMaxMassAxle?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrTechnPermisMassAxle?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxStatVertLoadCouplPt?: number | string;
  /** At most 20 characters. Optional. */
  TyreSize?: string;
  /** A whole number of at most 3 digits, from 0 to 279. Optional. */
  LoadCapacityIndexSingleWheel?: number | string;
  /** A whole number of at most 3 digits, from 0 to 279. Optional. */
  LoadCapacityIndexTwinWheel?: number | string;
  /** At most 2 characters. Optional. */
  SpeedCategorySymbol?: string;
  /** One of 15 codes. Optional. */
  TypeOfTyre?: TypeOfTyre;
  /** At most 20 characters. Optional. */
  RimSizeIncludingOffSet?: string;
  /** One of TL, TT. Optional. */
  TyreTubeTypeCode?: TyreTubeTypeCode;
  /** `Y` or `N`. Optional. */
  TyreMaxSpeedIndicator?: 'Y' | 'N';
  /** One of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24. Optional. */
  TyrePlyRatingNumber?: TyrePlyRatingNumber | string;
  /** One of 20 codes. Optional. */
  TyreClassificationCode?: TyreClassificationCode;
  /** At most 200 characters. Optional. */
  TyreRemarks?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RollingRadiusTyre?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermisMaxMassVehAxle?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TyreLoadRatingTyre?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TyreAxleTrackMinimum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TyreAxleTrackMaximum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TyreAxleTrack?: number | string;
  /** One of A, B, C, D, E, F, G. Optional. */
  RollingResistanceClassCode?: RollingResistanceClassCode;
  /** `Y` or `N`. Optional. */
  ProductionTyreRimVehInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  CO2DeterminationTyreInd?: 'Y' | 'N';
  /** One of C1, C2, C3. Optional. */
  TyreCategoryCode?: TyreCategoryCode;
  /** Any number of rows. Optional. */
  TyreAxlePressureTable?: TyreAxlePressureGroup[];
  /** At least 1 row. Optional. */
  TyreAxleCouplPtTable?: TyreAxleCouplPtGroup[];
}

/**
 * `TyreAxleGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup`.
 */
export interface TyreAxleGroupInput {
  /** A whole number of at most 3 digits, at least 0. Optional. */
  TyreNumber?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistrMaxLadenMassTyreAxleSpec?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermisMaxMassAxle?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrTechnPermisMassAxle?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxStatVertLoadCouplPt?: NumberInput | null | undefined;
  /** At most 20 characters. Optional. */
  TyreSize?: string | null | undefined;
  /** A whole number of at most 3 digits, from 0 to 279. Optional. */
  LoadCapacityIndexSingleWheel?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, from 0 to 279. Optional. */
  LoadCapacityIndexTwinWheel?: NumberInput | null | undefined;
  /** At most 2 characters. Optional. */
  SpeedCategorySymbol?: string | null | undefined;
  /** One of 15 codes. Optional. */
  TypeOfTyre?: TypeOfTyre | null | undefined;
  /** At most 20 characters. Optional. */
  RimSizeIncludingOffSet?: string | null | undefined;
  /** One of TL, TT. Optional. */
  TyreTubeTypeCode?: TyreTubeTypeCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TyreMaxSpeedIndicator?: IndicatorInput | null | undefined;
  /** One of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24. Optional. */
  TyrePlyRatingNumber?: TyrePlyRatingNumberInput | null | undefined;
  /** One of 20 codes. Optional. */
  TyreClassificationCode?: TyreClassificationCode | null | undefined;
  /** At most 200 characters. Optional. */
  TyreRemarks?: string | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RollingRadiusTyre?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermisMaxMassVehAxle?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TyreLoadRatingTyre?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TyreAxleTrackMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TyreAxleTrackMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TyreAxleTrack?: NumberInput | null | undefined;
  /** One of A, B, C, D, E, F, G. Optional. */
  RollingResistanceClassCode?: RollingResistanceClassCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ProductionTyreRimVehInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  CO2DeterminationTyreInd?: IndicatorInput | null | undefined;
  /** One of C1, C2, C3. Optional. */
  TyreCategoryCode?: TyreCategoryCode | null | undefined;
  /** Any number of rows. Optional. */
  TyreAxlePressureTable?: readonly TyreAxlePressureGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleCouplPtTable?: readonly TyreAxleCouplPtGroupInput[] | null | undefined;
}

/**
 * `AxleGroup` as it is given.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup`.
 */
export interface AxleGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  AxleNumber?: number | string;
  /** `Y` or `N`. Optional. */
  TwinWheelsAxleInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  SteeredAxleInd?: 'Y' | 'N';
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TrackOfEachSteeredAxle?: number | string;
  /** `Y` or `N`. Optional. */
  PoweredAxleInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  BrakedAxleInd?: 'Y' | 'N';
  /** A whole number of at most 4 digits, at least 0. Optional. */
  AxleTrack?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  AxleTrackMinimum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  AxleTrackMaximum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TrackOfAllOtherAxles?: number | string;
  /** `Y` or `N`. Optional. */
  LiftAxleInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  LoadableAxleInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  RetractableOrLoadableAxleInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  DriveAxleWithAirSuspOrEquivInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  AxleWithAirSuspOrEquivInd?: 'Y' | 'N';
  /** A whole number of at most 5 digits, at least 0. Optional. */
  AxleSpacing?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  AxleSpacingMinimum?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  AxleSpacingMaximum?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrOfMassRunningOrderAxle?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistribUnladenMassAxle?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistribMassIncompleteVehAxle?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistribMassCompletedVehAxleMin?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TechnicallyPermMassAxle?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  PartOfAxleGroupNumber?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  GroundClearanceBetweenAxles?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrOfActualMassIncomplAxle?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrBallastMassTotalOnAxle?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TechnicallyPermMassAxleMax?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TechnicallyPermMassAxleMin?: number | string;
  /** At least 1 row. Optional. */
  MaxPermLadenMassAxleNatTable?: MaxPermLadenMassAxleNatGroup[];
  /** At least 1 row. Optional. */
  MaxPermLadenMassAxleIntTable?: MaxPermLadenMassAxleIntGroup[];
  /** At least 1 row. Optional. */
  InterconnWithPoweredAxleTable?: InterconnWithPoweredAxleGroup[];
  /** At least 1 row. Optional. */
  InterconnWithBrakedAxleTable?: InterconnWithBrakedAxleGroup[];
  /** At least 1 row. Optional. */
  TyreAxleTable?: TyreAxleGroup[];
}

/**
 * `AxleGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AxleTable/AxleGroup`.
 */
export interface AxleGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  AxleNumber?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TwinWheelsAxleInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  SteeredAxleInd?: IndicatorInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TrackOfEachSteeredAxle?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  PoweredAxleInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  BrakedAxleInd?: IndicatorInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  AxleTrack?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  AxleTrackMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  AxleTrackMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  TrackOfAllOtherAxles?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  LiftAxleInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  LoadableAxleInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  RetractableOrLoadableAxleInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  DriveAxleWithAirSuspOrEquivInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  AxleWithAirSuspOrEquivInd?: IndicatorInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  AxleSpacing?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  AxleSpacingMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  AxleSpacingMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrOfMassRunningOrderAxle?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistribUnladenMassAxle?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistribMassIncompleteVehAxle?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistribMassCompletedVehAxleMin?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TechnicallyPermMassAxle?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  PartOfAxleGroupNumber?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  GroundClearanceBetweenAxles?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrOfActualMassIncomplAxle?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrBallastMassTotalOnAxle?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TechnicallyPermMassAxleMax?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TechnicallyPermMassAxleMin?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  MaxPermLadenMassAxleNatTable?: readonly MaxPermLadenMassAxleNatGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  MaxPermLadenMassAxleIntTable?: readonly MaxPermLadenMassAxleIntGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  InterconnWithPoweredAxleTable?: readonly InterconnWithPoweredAxleGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  InterconnWithBrakedAxleTable?: readonly InterconnWithBrakedAxleGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleTable?: readonly TyreAxleGroupInput[] | null | undefined;
}

/**
 * `MaxPermLadenMassAxleGrNatGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup/MaxPermLadenMassAxleGrNatTable/MaxPermLadenMassAxleGrNatGroup`.
 */
export interface MaxPermLadenMassAxleGrNatGroup {
  /** One of 28 codes. Optional. */
  MaxPermLadenMassAxleGrCCode?: MaxPermLadenMassAxleGrCCode;
  /** One of 28 codes. Optional. */
  MaxPermLadenMassAxleGrMStateNr?: MaxPermLadenMassAxleGrMStateNr;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaxPermLadenMassAxleGrNat?: number | string;
}

/**
 * `MaxPermLadenMassAxleGrNatGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup/MaxPermLadenMassAxleGrNatTable/MaxPermLadenMassAxleGrNatGroup`.
 */
export interface MaxPermLadenMassAxleGrNatGroupInput {
  /** One of 28 codes. Optional. */
  MaxPermLadenMassAxleGrCCode?: MaxPermLadenMassAxleGrCCode | null | undefined;
  /** One of 28 codes. Optional. */
  MaxPermLadenMassAxleGrMStateNr?: MaxPermLadenMassAxleGrMStateNr | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaxPermLadenMassAxleGrNat?: NumberInput | null | undefined;
}

/**
 * `MaxPermLadenMassAxleGrIntGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup/MaxPermLadenMassAxleGrIntTable/MaxPermLadenMassAxleGrIntGroup`.
 */
export interface MaxPermLadenMassAxleGrIntGroup {
  /** At most 40 characters. Optional. */
  MaxPermLadenMassGrTrafficRegul?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaxPermLadenMassAxleGrInt?: number | string;
}

/**
 * `MaxPermLadenMassAxleGrIntGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup/MaxPermLadenMassAxleGrIntTable/MaxPermLadenMassAxleGrIntGroup`.
 */
export interface MaxPermLadenMassAxleGrIntGroupInput {
  /** At most 40 characters. Optional. */
  MaxPermLadenMassGrTrafficRegul?: string | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaxPermLadenMassAxleGrInt?: NumberInput | null | undefined;
}

/**
 * `AxleGroupGroup` as it is given.
 *
 * At `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup`.
 */
export interface AxleGroupGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  AxleGroupNumber?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMassAxleGroup?: number | string;
  /** At least 1 row. Optional. */
  MaxPermLadenMassAxleGrNatTable?: MaxPermLadenMassAxleGrNatGroup[];
  /** At least 1 row. Optional. */
  MaxPermLadenMassAxleGrIntTable?: MaxPermLadenMassAxleGrIntGroup[];
}

/**
 * `AxleGroupGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AxleGroupTable/AxleGroupGroup`.
 */
export interface AxleGroupGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  AxleGroupNumber?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMassAxleGroup?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  MaxPermLadenMassAxleGrNatTable?: readonly MaxPermLadenMassAxleGrNatGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  MaxPermLadenMassAxleGrIntTable?: readonly MaxPermLadenMassAxleGrIntGroupInput[] | null | undefined;
}

/**
 * `TyreAxleCouplPtTyreCombGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCouplPtTyreCombTable/TyreAxleCouplPtTyreCombGroup`.
 */
export interface TyreAxleCouplPtTyreCombGroup {
  /** A whole number of at most 3 digits, at least 0. Optional. */
  MechCouplNumTyreAxleTyreComb?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TecPerMxStVLdCplPtTyrAxTyrComb?: number | string;
}

/**
 * `TyreAxleCouplPtTyreCombGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCouplPtTyreCombTable/TyreAxleCouplPtTyreCombGroup`.
 */
export interface TyreAxleCouplPtTyreCombGroupInput {
  /** A whole number of at most 3 digits, at least 0. Optional. */
  MechCouplNumTyreAxleTyreComb?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TecPerMxStVLdCplPtTyrAxTyrComb?: NumberInput | null | undefined;
}

/**
 * `TyreAxleCombinationGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCombinationTable/TyreAxleCombinationGroup`.
 */
export interface TyreAxleCombinationGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  AxleNumberCombination?: number | string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  TyreNumberCombination?: number | string;
}

/**
 * `TyreAxleCombinationGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCombinationTable/TyreAxleCombinationGroup`.
 */
export interface TyreAxleCombinationGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  AxleNumberCombination?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  TyreNumberCombination?: NumberInput | null | undefined;
}

/**
 * `TyreAxleMassCombinationGroup` as it is given.
 *
 * At `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup`.
 */
export interface TyreAxleMassCombinationGroup {
  /** A whole number of at most 3 digits, at least 0. Optional. */
  TyreAxleCombinationNumber?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxMassTyreComb?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMxStatVLoadCplPTyrComb?: number | string;
  /** At least 1 row. Optional. */
  TyreAxleCouplPtTyreCombTable?: TyreAxleCouplPtTyreCombGroup[];
  /** At least 1 row. Optional. */
  TyreAxleCombinationTable?: TyreAxleCombinationGroup[];
}

/**
 * `TyreAxleMassCombinationGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup`.
 */
export interface TyreAxleMassCombinationGroupInput {
  /** A whole number of at most 3 digits, at least 0. Optional. */
  TyreAxleCombinationNumber?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxMassTyreComb?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMxStatVLoadCplPTyrComb?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleCouplPtTyreCombTable?: readonly TyreAxleCouplPtTyreCombGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleCombinationTable?: readonly TyreAxleCombinationGroupInput[] | null | undefined;
}

/**
 * `WLTPEmissionTestParamGroup` as it is given.
 *
 * At `Body/CocDataGroup/WLTPEmissionTestParamGroup`.
 */
export interface WLTPEmissionTestParamGroup {
  /** A whole number of at most 6 digits, at least 0. Optional. */
  EmisTestMassWLTP?: number | string;
  /** A number with at most 2 digits before the point and 6 after, from 0 to 99.999999. Optional. */
  FrontalAreaWLTP?: string;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  RoadLoadCoefF0WLTP?: string;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  RoadLoadCoefF1WLTP?: string;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  RoadLoadCoefF2WLTP?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  ProjectFrontAreaAirFrontGrill?: number | string;
  /** One of 3a, 1, 2, 3b. Optional. */
  DrivingCycleClassCode?: DrivingCycleClassCode;
  /** A number with at most 2 digits before the point and 3 after, from -99.999 to 99.999. Optional. */
  DownscalingFactor?: string;
  /** `Y` or `N`. Optional. */
  CappedSpeedIndicator?: 'Y' | 'N';
}

/**
 * `WLTPEmissionTestParamGroup` as it is taken.
 *
 * At `Body/CocDataGroup/WLTPEmissionTestParamGroup`.
 */
export interface WLTPEmissionTestParamGroupInput {
  /** A whole number of at most 6 digits, at least 0. Optional. */
  EmisTestMassWLTP?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 6 after, from 0 to 99.999999. Optional. */
  FrontalAreaWLTP?: NumberInput | null | undefined;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  RoadLoadCoefF0WLTP?: NumberInput | null | undefined;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  RoadLoadCoefF1WLTP?: NumberInput | null | undefined;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  RoadLoadCoefF2WLTP?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  ProjectFrontAreaAirFrontGrill?: NumberInput | null | undefined;
  /** One of 3a, 1, 2, 3b. Optional. */
  DrivingCycleClassCode?: DrivingCycleClassCode | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from -99.999 to 99.999. Optional. */
  DownscalingFactor?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  CappedSpeedIndicator?: IndicatorInput | null | undefined;
}

/**
 * `TestprocedureType1Group` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType1Group`.
 */
export interface TestprocedureType1Group {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1CO?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1HC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1NOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1NMHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1HC_NOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1Particulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1NrOfParticles?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocType1ExponentParticles?: number | string;
}

/**
 * `TestprocedureType1Group` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType1Group`.
 */
export interface TestprocedureType1GroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1CO?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1HC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1NOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1NMHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1HC_NOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1Particulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType1NrOfParticles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocType1ExponentParticles?: NumberInput | null | undefined;
}

/**
 * `TestprocedureType2Group` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType2Group`.
 */
export interface TestprocedureType2Group {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType2CO?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType2HC?: string;
  /** A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional. */
  TestprocType2COAtNormIdleSp?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TestprocType2EngSpNormalMin?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TestprocType2EngSpNormalMax?: number | string;
  /** A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional. */
  TestprocType2COAtHighIdleSp?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TestprocType2EngSpHighIdleMin?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TestprocType2EngSpHighIdleMax?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType2HCAtNormIdleSp?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType2HCAtHighIdleSp?: string;
}

/**
 * `TestprocedureType2Group` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType2Group`.
 */
export interface TestprocedureType2GroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType2CO?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType2HC?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional. */
  TestprocType2COAtNormIdleSp?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TestprocType2EngSpNormalMin?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TestprocType2EngSpNormalMax?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional. */
  TestprocType2COAtHighIdleSp?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TestprocType2EngSpHighIdleMin?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TestprocType2EngSpHighIdleMax?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType2HCAtNormIdleSp?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocType2HCAtHighIdleSp?: NumberInput | null | undefined;
}

/**
 * `TestprocedureType5Group` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType5Group`.
 */
export interface TestprocedureType5Group {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5CO?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5THC?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5NMHC?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5NOx?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5HC_NOx?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5Particulates?: string;
}

/**
 * `TestprocedureType5Group` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureType5Group`.
 */
export interface TestprocedureType5GroupInput {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5CO?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5THC?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5NMHC?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5NOx?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5HC_NOx?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocType5Particulates?: NumberInput | null | undefined;
}

/**
 * `TestprocTypeVIIGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocTypeVIIGroup`.
 */
export interface TestprocTypeVIIGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocTypeVIICO2?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocTypeVIIFuelConsumption?: string;
}

/**
 * `TestprocTypeVIIGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocTypeVIIGroup`.
 */
export interface TestprocTypeVIIGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocTypeVIICO2?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocTypeVIIFuelConsumption?: NumberInput | null | undefined;
}

/**
 * `TestprocedureEscGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureEscGroup`.
 */
export interface TestprocedureEscGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscCO?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscTHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscNOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscNumberOfParticles?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocEscExponentParticles?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscCO2?: string;
  /** At most 35 characters. Optional. */
  TestprocEscStage?: string;
}

/**
 * `TestprocedureEscGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureEscGroup`.
 */
export interface TestprocedureEscGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscCO?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscTHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscNOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocEscExponentParticles?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEscCO2?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  TestprocEscStage?: string | null | undefined;
}

/**
 * `TestprocedureNrscGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureNrscGroup`.
 */
export interface TestprocedureNrscGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscCO?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscNOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscNMHC_NOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscNumberOfParticles?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocNrscExponentParticles?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscCO2?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscHC_NOx?: string;
  /** At most 35 characters. Optional. */
  TestprocNrscStage?: string;
  /** One of C1, C2, D2, E2, E3, F, G1, G2, G3, H. Optional. */
  TestCycleNRSC?: TestCycleNRSC;
}

/**
 * `TestprocedureNrscGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureNrscGroup`.
 */
export interface TestprocedureNrscGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscCO?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscNOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscNMHC_NOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocNrscExponentParticles?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscCO2?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrscHC_NOx?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  TestprocNrscStage?: string | null | undefined;
  /** One of C1, C2, D2, E2, E3, F, G1, G2, G3, H. Optional. */
  TestCycleNRSC?: TestCycleNRSC | null | undefined;
}

/**
 * `TestprocedureWhscGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWhscGroup`.
 */
export interface TestprocedureWhscGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscCO?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscTHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscNOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscNMHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscCH4?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscNH3?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscNumberOfParticles?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocWhscExponentParticles?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscCO2?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscHC_NOx?: string;
  /** At most 35 characters. Optional. */
  TestprocWhscStage?: string;
}

/**
 * `TestprocedureWhscGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWhscGroup`.
 */
export interface TestprocedureWhscGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscCO?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscTHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscNOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscNMHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscCH4?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscNH3?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocWhscExponentParticles?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscCO2?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhscHC_NOx?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  TestprocWhscStage?: string | null | undefined;
}

/**
 * `TestprocedureElrGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureElrGroup`.
 */
export interface TestprocedureElrGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocElrSmokeValue?: string;
}

/**
 * `TestprocedureElrGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureElrGroup`.
 */
export interface TestprocedureElrGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocElrSmokeValue?: NumberInput | null | undefined;
}

/**
 * `TestprocedureEtcGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureEtcGroup`.
 */
export interface TestprocedureEtcGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcCO?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcNOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcNMHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcTHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcCH4?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcNumberOfParticles?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocEtcExponentParticles?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcCO2?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcHC_NOx?: string;
  /** At most 35 characters. Optional. */
  TestprocEtcStage?: string;
}

/**
 * `TestprocedureEtcGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureEtcGroup`.
 */
export interface TestprocedureEtcGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcCO?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcNOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcNMHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcTHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcCH4?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocEtcExponentParticles?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcCO2?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocEtcHC_NOx?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  TestprocEtcStage?: string | null | undefined;
}

/**
 * `TestprocedureNrtcGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureNrtcGroup`.
 */
export interface TestprocedureNrtcGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcCO?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcNOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcNMHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcNMHC_NOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcTHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcCH4?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcNumberOfParticles?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocNrtcExponentParticles?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcCO2?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcHC_NOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcHotCycleCO2?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcHotCycleWork?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcHCWorkHotStNonReg?: string;
  /** At most 35 characters. Optional. */
  TestprocNrtcStage?: string;
  /** One of NRTC, LSI-NRTC. Optional. */
  TestCycleNRTC?: TestCycleNRTC;
}

/**
 * `TestprocedureNrtcGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureNrtcGroup`.
 */
export interface TestprocedureNrtcGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcCO?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcNOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcNMHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcNMHC_NOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcTHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcCH4?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocNrtcExponentParticles?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcCO2?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcHC_NOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcHotCycleCO2?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcHotCycleWork?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocNrtcHCWorkHotStNonReg?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  TestprocNrtcStage?: string | null | undefined;
  /** One of NRTC, LSI-NRTC. Optional. */
  TestCycleNRTC?: TestCycleNRTC | null | undefined;
}

/**
 * `TestprocedureWhtcGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWhtcGroup`.
 */
export interface TestprocedureWhtcGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcCO?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcNOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcNMHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcTHC?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcCH4?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcNH3?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcNumberOfParticles?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocWhtcExponentParticles?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcHotCycleCO2?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcCO2?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWhtcHC_NOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcHotCycleWork?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcHCWorkHostStNonReg?: string;
  /** At most 35 characters. Optional. */
  TestprocWhtcStage?: string;
}

/**
 * `TestprocedureWhtcGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWhtcGroup`.
 */
export interface TestprocedureWhtcGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcCO?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcNOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcNMHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcTHC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcCH4?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcNH3?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocWhtcExponentParticles?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcHotCycleCO2?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcCO2?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWhtcHC_NOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcHotCycleWork?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWhtcHCWorkHostStNonReg?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  TestprocWhtcStage?: string | null | undefined;
}

/**
 * `TestprocedureRdeGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureRdeGroup`.
 */
export interface TestprocedureRdeGroup {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocRdeCompleteRdeNOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocRdeCompleteRdeNrOfPart?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocRdeCompleteRdeExpPart?: number | string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocRdeUrbanRdeNOx?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocRdeUrbanRdeNrOfPart?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocRdeUrbanRdeExpPart?: number | string;
}

/**
 * `TestprocedureRdeGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureRdeGroup`.
 */
export interface TestprocedureRdeGroupInput {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocRdeCompleteRdeNOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocRdeCompleteRdeNrOfPart?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocRdeCompleteRdeExpPart?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocRdeUrbanRdeNOx?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocRdeUrbanRdeNrOfPart?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocRdeUrbanRdeExpPart?: NumberInput | null | undefined;
}

/**
 * `TestprocedureWLTPType1Group` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPType1Group`.
 */
export interface TestprocedureWLTPType1Group {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1CO?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1THC?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1NMHC?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1NOx?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1THC_NOx?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1NH3?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1Particulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWltpType1NrOfPart?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocWltpType1ExPart?: number | string;
}

/**
 * `TestprocedureWLTPType1Group` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPType1Group`.
 */
export interface TestprocedureWLTPType1GroupInput {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1CO?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1THC?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1NMHC?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1NOx?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1THC_NOx?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1NH3?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  TestprocWltpType1Particulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TestprocWltpType1NrOfPart?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TestprocWltpType1ExPart?: NumberInput | null | undefined;
}

/**
 * `TestprocedureWLTPCO2Group` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPCO2Group`.
 */
export interface TestprocedureWLTPCO2Group {
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  WLTPLowCO2?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPMediumCO2?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPHighCO2?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPExtraHighCO2?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  WLTPCombinedCO2?: number | string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  WLTPWeightedCombinedCO2?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPLowCO2ChargeSust?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPMediumCO2ChargeSust?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPHighCO2ChargeSust?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPExtraHighCO2ChargeSust?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPCombinedCO2ChargeSust?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPCombinedCO2ChargeDepl?: string;
}

/**
 * `TestprocedureWLTPCO2Group` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPCO2Group`.
 */
export interface TestprocedureWLTPCO2GroupInput {
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  WLTPLowCO2?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPMediumCO2?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPHighCO2?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPExtraHighCO2?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  WLTPCombinedCO2?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  WLTPWeightedCombinedCO2?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPLowCO2ChargeSust?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPMediumCO2ChargeSust?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPHighCO2ChargeSust?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPExtraHighCO2ChargeSust?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPCombinedCO2ChargeSust?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WLTPCombinedCO2ChargeDepl?: NumberInput | null | undefined;
}

/**
 * `TestprocedureWLTPFuelGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPFuelGroup`.
 */
export interface TestprocedureWLTPFuelGroup {
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPLowFuelConsumption?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPMediumFuelConsumption?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPHighFuelConsumption?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPExtraHighFuelConsumption?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPCombinedFuelCons?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPWeightedCombinedFuelCons?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPLowFuelConsChargeSust?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPMediumFuelConsChargeSust?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPHighFuelConsChargeSust?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPExtraHighFuelConsChargSust?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPCombinedFuelConsChargeSust?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPCombinedFuelConsChargeDepl?: string;
}

/**
 * `TestprocedureWLTPFuelGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPFuelGroup`.
 */
export interface TestprocedureWLTPFuelGroupInput {
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPLowFuelConsumption?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPMediumFuelConsumption?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPHighFuelConsumption?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPExtraHighFuelConsumption?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPCombinedFuelCons?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPWeightedCombinedFuelCons?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPLowFuelConsChargeSust?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPMediumFuelConsChargeSust?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPHighFuelConsChargeSust?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPExtraHighFuelConsChargSust?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPCombinedFuelConsChargeSust?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WLTPCombinedFuelConsChargeDepl?: NumberInput | null | undefined;
}

/**
 * `TestprocedureWLTPEnergyGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPEnergyGroup`.
 */
export interface TestprocedureWLTPEnergyGroup {
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPElecEnergyConsPureElectric?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPElectricRangePureElectric?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPElectricRangeCityPureElec?: number | string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPElectEnergyConsExternCharg?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPElectricRangeExternCharg?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPElectricRangeCityExtCharg?: number | string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPLowElecEnergyConsPureElec?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPMediumElEnergyConsPureElec?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPHighElecEnergyConsPureElec?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPExtrHighElecEnConsPureElec?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPLowElecEnergyConsExtCharg?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPMediumElEnergyConsExtCharg?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPHighElEnergyConsExtCharg?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPExtrHighElecEnConsExtCharg?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPCityElecEnergyConsExtCharg?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPCombElEnergyConsExtCharg?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPAllElecRangeExternCharg?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPAllElecRangeCityExtCharg?: number | string;
}

/**
 * `TestprocedureWLTPEnergyGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup/TestprocedureWLTPEnergyGroup`.
 */
export interface TestprocedureWLTPEnergyGroupInput {
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPElecEnergyConsPureElectric?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPElectricRangePureElectric?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPElectricRangeCityPureElec?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPElectEnergyConsExternCharg?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPElectricRangeExternCharg?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPElectricRangeCityExtCharg?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPLowElecEnergyConsPureElec?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPMediumElEnergyConsPureElec?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPHighElecEnergyConsPureElec?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPExtrHighElecEnConsPureElec?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPLowElecEnergyConsExtCharg?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPMediumElEnergyConsExtCharg?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPHighElEnergyConsExtCharg?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPExtrHighElecEnConsExtCharg?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPCityElecEnergyConsExtCharg?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WLTPCombElEnergyConsExtCharg?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPAllElecRangeExternCharg?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WLTPAllElecRangeCityExtCharg?: NumberInput | null | undefined;
}

/**
 * `FuelGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup`.
 */
export interface FuelGroup {
  /** One of 54 codes. Optional. */
  FuelCode?: FuelCode | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumNetPower?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedMaximumNetPower?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedMaximumNetPowerMin?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedMaximumNetPowerMax?: number | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumContinuousRatedPower?: string;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  PowerMassRatio?: string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  PowerPowerTakeOff?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedPowerPowerTakeOff?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaxPercentBiofuelAcceptInFuel?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  CalculatedMaximumSpeed?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumSpeed?: string;
  /** At most 35 characters. Optional. */
  ExtSoundLevelNrBaseRegulAct?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelStationary?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  SoundLevelStatEngineSpeed?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelDriveBy?: string;
  /** At most 35 characters. Optional. */
  DriverPercSoundLevNrBaseRegAct?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  DriverPerceivedSoundLevel?: number | string;
  /** One of 102 codes. Optional. */
  ExhaustEmissionLevelEuro?: ExhaustEmissionLevelEuro;
  /** At most 40 characters. Optional. */
  OtherEmissionLegislation?: string;
  /** At most 35 characters. Optional. */
  NrBaseRegulActLastAmendMotVeh?: string;
  /** At most 35 characters. Optional. */
  NrBaseRegulActLastAmendEngines?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SmokeCorrectedAbsorptionCoeff?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  UrbanConditionsCO2?: number | string;
  /** A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional. */
  UrbanConditionsFuelConsumption?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  ExtraUrbanConditionsCO2?: number | string;
  /** A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional. */
  ExtraUrbanConditionsFuelCons?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  CombinedCO2?: number | string;
  /** A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional. */
  CombinedFuelConsumption?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  WeightedCombinedCO2?: number | string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WeightedCombinedFuelCons?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  CombinedCO2ConditionA?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  CombinedCO2ConditionB?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  CombinedFuelConsConditionA?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  CombinedFuelConsConditionB?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  ElectricEnergyConsConditionA?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  ElectricEnergyConsConditionB?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  ElectricEnergyConsPureElectric?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  ElectricEnergyConsWeightedComb?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  ElectricRange?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  ElectricRangeExternChargeable?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TotalCO2EmisSavDueEcoInnFuel?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaxHourlyPowerFuel?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaxNetPowerElectricEngFuel?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  Max15MinutesPowerFuel?: string;
  /** At most 80 characters. Optional. */
  DriverPercSoundLevTestMethod?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  LimitValueSoundLUrban?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedRatedEngineNetPower?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumSpeedRearward?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  RatedEngineNetPower?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  DeclaredMaximumSpeed?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  DeclaredMaximumSpeedRearward?: string;
  /** A number with at most 2 digits before the point and 5 after, from -99.99999 to 99.99999. Optional. */
  NEDCDeviationFactor?: string;
  /** One of 0, 1. Optional. */
  NEDCVerificationFactor?: NEDCVerificationFactor | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TotalCO2WLTPEmSavDueEcoInnFuel?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SpecificCO2Emissions?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  DriverPercSoundLevelOpenNoCabe?: number | string;
  /** One of U, RH, RL, LNG. Optional. */
  SubFuelType?: SubFuelType;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SpecificCO2EmissionsPerson?: string;
  /** A group. Optional. */
  TestprocedureType1Group?: TestprocedureType1Group;
  /** A group. Optional. */
  TestprocedureType2Group?: TestprocedureType2Group;
  /** A group. Optional. */
  TestprocedureType5Group?: TestprocedureType5Group;
  /** A group. Optional. */
  TestprocTypeVIIGroup?: TestprocTypeVIIGroup;
  /** A group. Optional. */
  TestprocedureEscGroup?: TestprocedureEscGroup;
  /** A group. Optional. */
  TestprocedureNrscGroup?: TestprocedureNrscGroup;
  /** A group. Optional. */
  TestprocedureWhscGroup?: TestprocedureWhscGroup;
  /** A group. Optional. */
  TestprocedureElrGroup?: TestprocedureElrGroup;
  /** A group. Optional. */
  TestprocedureEtcGroup?: TestprocedureEtcGroup;
  /** A group. Optional. */
  TestprocedureNrtcGroup?: TestprocedureNrtcGroup;
  /** A group. Optional. */
  TestprocedureWhtcGroup?: TestprocedureWhtcGroup;
  /** A group. Optional. */
  TestprocedureRdeGroup?: TestprocedureRdeGroup;
  /** A group. Optional. */
  TestprocedureWLTPType1Group?: TestprocedureWLTPType1Group;
  /** A group. Optional. */
  TestprocedureWLTPCO2Group?: TestprocedureWLTPCO2Group;
  /** A group. Optional. */
  TestprocedureWLTPFuelGroup?: TestprocedureWLTPFuelGroup;
  /** A group. Optional. */
  TestprocedureWLTPEnergyGroup?: TestprocedureWLTPEnergyGroup;
}

/**
 * `FuelGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/FuelTable/FuelGroup`.
 */
export interface FuelGroupInput {
  /** One of 54 codes. Optional. */
  FuelCode?: FuelCodeInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumNetPower?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedMaximumNetPower?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedMaximumNetPowerMin?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedMaximumNetPowerMax?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumContinuousRatedPower?: NumberInput | null | undefined;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  PowerMassRatio?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  PowerPowerTakeOff?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedPowerPowerTakeOff?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaxPercentBiofuelAcceptInFuel?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  CalculatedMaximumSpeed?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumSpeed?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  ExtSoundLevelNrBaseRegulAct?: string | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelStationary?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  SoundLevelStatEngineSpeed?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelDriveBy?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  DriverPercSoundLevNrBaseRegAct?: string | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  DriverPerceivedSoundLevel?: NumberInput | null | undefined;
  /** One of 102 codes. Optional. */
  ExhaustEmissionLevelEuro?: ExhaustEmissionLevelEuro | null | undefined;
  /** At most 40 characters. Optional. */
  OtherEmissionLegislation?: string | null | undefined;
  /** At most 35 characters. Optional. */
  NrBaseRegulActLastAmendMotVeh?: string | null | undefined;
  /** At most 35 characters. Optional. */
  NrBaseRegulActLastAmendEngines?: string | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SmokeCorrectedAbsorptionCoeff?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  UrbanConditionsCO2?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional. */
  UrbanConditionsFuelConsumption?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  ExtraUrbanConditionsCO2?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional. */
  ExtraUrbanConditionsFuelCons?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  CombinedCO2?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 2 after, from 0 to 99.99. Optional. */
  CombinedFuelConsumption?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  WeightedCombinedCO2?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WeightedCombinedFuelCons?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  CombinedCO2ConditionA?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  CombinedCO2ConditionB?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  CombinedFuelConsConditionA?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  CombinedFuelConsConditionB?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  ElectricEnergyConsConditionA?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  ElectricEnergyConsConditionB?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  ElectricEnergyConsPureElectric?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  ElectricEnergyConsWeightedComb?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  ElectricRange?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  ElectricRangeExternChargeable?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TotalCO2EmisSavDueEcoInnFuel?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaxHourlyPowerFuel?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaxNetPowerElectricEngFuel?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  Max15MinutesPowerFuel?: NumberInput | null | undefined;
  /** At most 80 characters. Optional. */
  DriverPercSoundLevTestMethod?: string | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  LimitValueSoundLUrban?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  EngineSpeedRatedEngineNetPower?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumSpeedRearward?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  RatedEngineNetPower?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  DeclaredMaximumSpeed?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  DeclaredMaximumSpeedRearward?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 5 after, from -99.99999 to 99.99999. Optional. */
  NEDCDeviationFactor?: NumberInput | null | undefined;
  /** One of 0, 1. Optional. */
  NEDCVerificationFactor?: NEDCVerificationFactorInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TotalCO2WLTPEmSavDueEcoInnFuel?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SpecificCO2Emissions?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  DriverPercSoundLevelOpenNoCabe?: NumberInput | null | undefined;
  /** One of U, RH, RL, LNG. Optional. */
  SubFuelType?: SubFuelType | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SpecificCO2EmissionsPerson?: NumberInput | null | undefined;
  /** A group. Optional. */
  TestprocedureType1Group?: TestprocedureType1GroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureType2Group?: TestprocedureType2GroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureType5Group?: TestprocedureType5GroupInput | null | undefined;
  /** A group. Optional. */
  TestprocTypeVIIGroup?: TestprocTypeVIIGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureEscGroup?: TestprocedureEscGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureNrscGroup?: TestprocedureNrscGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureWhscGroup?: TestprocedureWhscGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureElrGroup?: TestprocedureElrGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureEtcGroup?: TestprocedureEtcGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureNrtcGroup?: TestprocedureNrtcGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureWhtcGroup?: TestprocedureWhtcGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureRdeGroup?: TestprocedureRdeGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureWLTPType1Group?: TestprocedureWLTPType1GroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureWLTPCO2Group?: TestprocedureWLTPCO2GroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureWLTPFuelGroup?: TestprocedureWLTPFuelGroupInput | null | undefined;
  /** A group. Optional. */
  TestprocedureWLTPEnergyGroup?: TestprocedureWLTPEnergyGroupInput | null | undefined;
}

/**
 * `AdditionalFuelCodeGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/AdditionalFuelCodeTable/AdditionalFuelCodeGroup`.
 */
export interface AdditionalFuelCodeGroup {
  /** One of 54 codes. Optional. */
  AdditionalFuelCode?: AdditionalFuelCode | string;
}

/**
 * `AdditionalFuelCodeGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup/AdditionalFuelCodeTable/AdditionalFuelCodeGroup`.
 */
export interface AdditionalFuelCodeGroupInput {
  /** One of 54 codes. Optional. */
  AdditionalFuelCode?: AdditionalFuelCodeInput | null | undefined;
}

/**
 * `EngineGroup` as it is given.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup`.
 */
export interface EngineGroup {
  /** At most 52 characters. Optional. */
  ManufacturerOfTheEngine?: string;
  /** At most 40 characters. Optional. */
  EngineCodeAsMarkedOnTheEngine?: string;
  /** At most 40 characters. Optional. */
  EngineEcTypeApprovalNumber?: string;
  /** At most 25 characters. Optional. */
  EngineNumber?: string;
  /** At most 80 characters. Optional. */
  IdentEngineTypeLocation?: string;
  /** At most 80 characters. Optional. */
  IdentEngineTypeMethodAffixing?: string;
  /** One of 16 codes. Optional. */
  WorkingPrincipleCode?: WorkingPrincipleCode;
  /** `Y` or `N`. Optional. */
  DirectInjectionIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  PureElectricIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  HybridIndicator?: 'Y' | 'N';
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfCylinders?: number | string;
  /** One of LI, O, R, S, V, W. Optional. */
  ArrangementOfCylindersCode?: ArrangementOfCylindersCode;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  EngineCapacity?: string;
  /** `Y` or `N`. Optional. */
  ElectricEngineIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  OffVehicleChargingIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  LpgFuellingSystemIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  CngFuellingSystemIndicator?: 'Y' | 'N';
  /** One of 2ST, 4ST, ROT, OTH. Optional. */
  EngineCycleCode?: EngineCycleCode;
  /** At most 40 characters. Optional. */
  IdentEngineType?: string;
  /** At most 120 characters. Optional. */
  LocationOfEngineIdentification?: string;
  /** One of A1, A2, A3, A4. Optional. */
  MethodOfAffixEngineIdentNumber?: MethodOfAffixEngineIdentNumber;
  /** One of 23 codes. Optional. */
  CategorySubCatEngine?: CategorySubCatEngine;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  EngineCapacityMin?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  EngineCapacityMax?: string;
  /** At least 1 row. Optional. */
  FuelTable?: FuelGroup[];
  /** At least 1 row. Optional. */
  AdditionalFuelCodeTable?: AdditionalFuelCodeGroup[];
}

/**
 * `EngineGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EngineTable/EngineGroup`.
 */
export interface EngineGroupInput {
  /** At most 52 characters. Optional. */
  ManufacturerOfTheEngine?: string | null | undefined;
  /** At most 40 characters. Optional. */
  EngineCodeAsMarkedOnTheEngine?: string | null | undefined;
  /** At most 40 characters. Optional. */
  EngineEcTypeApprovalNumber?: string | null | undefined;
  /** At most 25 characters. Optional. */
  EngineNumber?: string | null | undefined;
  /** At most 80 characters. Optional. */
  IdentEngineTypeLocation?: string | null | undefined;
  /** At most 80 characters. Optional. */
  IdentEngineTypeMethodAffixing?: string | null | undefined;
  /** One of 16 codes. Optional. */
  WorkingPrincipleCode?: WorkingPrincipleCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  DirectInjectionIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  PureElectricIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  HybridIndicator?: IndicatorInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfCylinders?: NumberInput | null | undefined;
  /** One of LI, O, R, S, V, W. Optional. */
  ArrangementOfCylindersCode?: ArrangementOfCylindersCode | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  EngineCapacity?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ElectricEngineIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  OffVehicleChargingIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  LpgFuellingSystemIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  CngFuellingSystemIndicator?: IndicatorInput | null | undefined;
  /** One of 2ST, 4ST, ROT, OTH. Optional. */
  EngineCycleCode?: EngineCycleCode | null | undefined;
  /** At most 40 characters. Optional. */
  IdentEngineType?: string | null | undefined;
  /** At most 120 characters. Optional. */
  LocationOfEngineIdentification?: string | null | undefined;
  /** One of A1, A2, A3, A4. Optional. */
  MethodOfAffixEngineIdentNumber?: MethodOfAffixEngineIdentNumber | null | undefined;
  /** One of 23 codes. Optional. */
  CategorySubCatEngine?: CategorySubCatEngine | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  EngineCapacityMin?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  EngineCapacityMax?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  FuelTable?: readonly FuelGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  AdditionalFuelCodeTable?: readonly AdditionalFuelCodeGroupInput[] | null | undefined;
}

/**
 * `TrailerBrakeConnectTypeGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup/TrailerBrakeConnectTypeTable/TrailerBrakeConnectTypeGroup`.
 */
export interface TrailerBrakeConnectTypeGroup {
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  PressFeedLineBraking?: string;
  /** One of ELEC, HYD, PNEU, CPE. Optional. */
  TrailerBrakeConnectTechCode?: TrailerBrakeConnectTechCode;
  /** One of 1L, 2L, NON. Optional. */
  TrailerBrakeConnectTypeCode?: TrailerBrakeConnectTypeCode;
}

/**
 * `TrailerBrakeConnectTypeGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup/TrailerBrakeConnectTypeTable/TrailerBrakeConnectTypeGroup`.
 */
export interface TrailerBrakeConnectTypeGroupInput {
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  PressFeedLineBraking?: NumberInput | null | undefined;
  /** One of ELEC, HYD, PNEU, CPE. Optional. */
  TrailerBrakeConnectTechCode?: TrailerBrakeConnectTechCode | null | undefined;
  /** One of 1L, 2L, NON. Optional. */
  TrailerBrakeConnectTypeCode?: TrailerBrakeConnectTypeCode | null | undefined;
}

/**
 * `TrailerBrakeGroup` as it is given.
 *
 * At `Body/CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup`.
 */
export interface TrailerBrakeGroup {
  /** One of 1LD, 2LD, CPE, ELC, HYD, INE, MEC, PNE, NON. Optional. */
  TrailerBrakeConnectionsCode?: TrailerBrakeConnectionsCode;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  PressFeedLineTwoLineBraking?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  PressFeedLineSingleLineBraking?: string;
  /** At least 1 row. Optional. */
  TrailerBrakeConnectTypeTable?: TrailerBrakeConnectTypeGroup[];
}

/**
 * `TrailerBrakeGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup`.
 */
export interface TrailerBrakeGroupInput {
  /** One of 1LD, 2LD, CPE, ELC, HYD, INE, MEC, PNE, NON. Optional. */
  TrailerBrakeConnectionsCode?: TrailerBrakeConnectionsCode | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  PressFeedLineTwoLineBraking?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  PressFeedLineSingleLineBraking?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  TrailerBrakeConnectTypeTable?: readonly TrailerBrakeConnectTypeGroupInput[] | null | undefined;
}

/**
 * `CouplingDevicesFittedGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/CouplingDevicesFittedTable/CouplingDevicesFittedGroup`.
 */
export interface CouplingDevicesFittedGroup {
  /** At most 80 characters. Optional. */
  TypeOfCouplingDeviceFitted?: string;
}

/**
 * `CouplingDevicesFittedGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/CouplingDevicesFittedTable/CouplingDevicesFittedGroup`.
 */
export interface CouplingDevicesFittedGroupInput {
  /** At most 80 characters. Optional. */
  TypeOfCouplingDeviceFitted?: string | null | undefined;
}

/**
 * `DrawbarTypeGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/BrakedTypeTrailTable/BrakedTypeTrailGroup/DrawbarTypeTable/DrawbarTypeGroup`.
 */
export interface DrawbarTypeGroup {
  /** One of DA, DB, DC, DE, UD. Optional. */
  TypeTrailerCode?: TypeTrailerCode;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassCombinTrail?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassCombinTrailMax?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassCombinTrailMin?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassTrailer?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassTrailerMax?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassTrailerMin?: number | string;
}

/**
 * `DrawbarTypeGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/BrakedTypeTrailTable/BrakedTypeTrailGroup/DrawbarTypeTable/DrawbarTypeGroup`.
 */
export interface DrawbarTypeGroupInput {
  /** One of DA, DB, DC, DE, UD. Optional. */
  TypeTrailerCode?: TypeTrailerCode | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassCombinTrail?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassCombinTrailMax?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassCombinTrailMin?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassTrailer?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassTrailerMax?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassTrailerMin?: NumberInput | null | undefined;
}

/**
 * `BrakedTypeTrailGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/BrakedTypeTrailTable/BrakedTypeTrailGroup`.
 */
export interface BrakedTypeTrailGroup {
  /** One of BRK, CSB, HDB, INB, IPB, PNB, PNH, UNB, UND. Optional. */
  BrakedTypeTrailCode?: BrakedTypeTrailCode;
  /** At least 1 row. Optional. */
  DrawbarTypeTable?: DrawbarTypeGroup[];
}

/**
 * `BrakedTypeTrailGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/BrakedTypeTrailTable/BrakedTypeTrailGroup`.
 */
export interface BrakedTypeTrailGroupInput {
  /** One of BRK, CSB, HDB, INB, IPB, PNB, PNH, UNB, UND. Optional. */
  BrakedTypeTrailCode?: BrakedTypeTrailCode | null | undefined;
  /** At least 1 row. Optional. */
  DrawbarTypeTable?: readonly DrawbarTypeGroupInput[] | null | undefined;
}

/**
 * `MechanicalCouplingGroup` as it is given.
 *
 * At `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup`.
 */
export interface MechanicalCouplingGroup {
  /** A whole number of at most 3 digits, at least 0. Optional. */
  MechanicalCouplingNumber?: number | string;
  /** At most 40 characters. Optional. */
  MechnicalCouplingType?: string;
  /** At most 52 characters. Optional. */
  MechnicalCouplingMake?: string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightCouplingAboveGroundMax?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightCouplingAboveGroundMin?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightCouplingAboveGround?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  FifthWheelLead?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  FifthWheelLeadMinimum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  FifthWheelLeadMaximum?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistFrontVehCentreCouplDev?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistFrontVehCentreCouplDevMin?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistFrontVehCentreCouplDevMax?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistCentreCouplDevRearVeh?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistCentreCouplDevRearVehMin?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistCentreCouplDevRearVehMax?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  DistAxisFifthWheelForemost?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  DistAxisFifthWheelForemostMin?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  DistAxisFifthWheelForemostMax?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassBrakedTrail?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassDrawbarTrail?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassSemiTrailer?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassCentAxTrail?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassUnbrTrailer?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowableMassTrailer?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxStatVertMassCouplPt?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxStatMassCouplPoint?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointFirstAxle?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointFirstAxleMin?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointFirstAxleMax?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  IndependBrakedTowableMass?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  InertiaBrakedTowableMass?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  ContinuousBrakedTowableMass?: number | string;
  /** At most 35 characters. Optional. */
  ApprovalNrCouplingDevice?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  CouplCharTechnPermTrailerMass?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointLastAxle?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointLastAxleMin?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointLastAxleMax?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrOfMassRunningOrderCoupl?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistribMassIncompleteVehCoupl?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrMassCompletedVehCouplMin?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrOfActualMassIncomplCoupl?: number | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  CouplingCharacteristicValueD?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  CouplingCharacteristicValueDC?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  CouplingCharacteristicValueV?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  CouplingCharacteristicValueS?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  CouplingCharacteristicValueU?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  CouplingCharacValueHorizLoad?: number | string;
  /** At most 80 characters. Optional. */
  ApprovalMarkCouplingDevice?: string;
  /** One of F, R. Optional. */
  LocationOfTheCouplingCode?: LocationOfTheCouplingCode;
  /** At most 80 characters. Optional. */
  MechanicalCouplingTypeEu?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassRigidTrail?: number | string;
  /** At least 1 row. Optional. */
  CouplingDevicesFittedTable?: CouplingDevicesFittedGroup[];
  /** At least 1 row. Optional. */
  BrakedTypeTrailTable?: BrakedTypeTrailGroup[];
}

/**
 * `MechanicalCouplingGroup` as it is taken.
 *
 * At `Body/CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup`.
 */
export interface MechanicalCouplingGroupInput {
  /** A whole number of at most 3 digits, at least 0. Optional. */
  MechanicalCouplingNumber?: NumberInput | null | undefined;
  /** At most 40 characters. Optional. */
  MechnicalCouplingType?: string | null | undefined;
  /** At most 52 characters. Optional. */
  MechnicalCouplingMake?: string | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightCouplingAboveGroundMax?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightCouplingAboveGroundMin?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightCouplingAboveGround?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  FifthWheelLead?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  FifthWheelLeadMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  FifthWheelLeadMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistFrontVehCentreCouplDev?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistFrontVehCentreCouplDevMin?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistFrontVehCentreCouplDevMax?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistCentreCouplDevRearVeh?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistCentreCouplDevRearVehMin?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistCentreCouplDevRearVehMax?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  DistAxisFifthWheelForemost?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  DistAxisFifthWheelForemostMin?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  DistAxisFifthWheelForemostMax?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassBrakedTrail?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassDrawbarTrail?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassSemiTrailer?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassCentAxTrail?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassUnbrTrailer?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowableMassTrailer?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxStatVertMassCouplPt?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxStatMassCouplPoint?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointFirstAxle?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointFirstAxleMin?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointFirstAxleMax?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  IndependBrakedTowableMass?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  InertiaBrakedTowableMass?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  ContinuousBrakedTowableMass?: NumberInput | null | undefined;
  /** At most 35 characters. Optional. */
  ApprovalNrCouplingDevice?: string | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  CouplCharTechnPermTrailerMass?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointLastAxle?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointLastAxleMin?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  DistanceCouplPointLastAxleMax?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrOfMassRunningOrderCoupl?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistribMassIncompleteVehCoupl?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrMassCompletedVehCouplMin?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  DistrOfActualMassIncomplCoupl?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  CouplingCharacteristicValueD?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  CouplingCharacteristicValueDC?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  CouplingCharacteristicValueV?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  CouplingCharacteristicValueS?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  CouplingCharacteristicValueU?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  CouplingCharacValueHorizLoad?: NumberInput | null | undefined;
  /** At most 80 characters. Optional. */
  ApprovalMarkCouplingDevice?: string | null | undefined;
  /** One of F, R. Optional. */
  LocationOfTheCouplingCode?: LocationOfTheCouplingCode | null | undefined;
  /** At most 80 characters. Optional. */
  MechanicalCouplingTypeEu?: string | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxTowMassRigidTrail?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  CouplingDevicesFittedTable?: readonly CouplingDevicesFittedGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  BrakedTypeTrailTable?: readonly BrakedTypeTrailGroupInput[] | null | undefined;
}

/**
 * `EcoInnovationsGroup` as it is given.
 *
 * At `Body/CocDataGroup/EcoInnovationsTable/EcoInnovationsGroup`.
 */
export interface EcoInnovationsGroup {
  /** At most 120 characters. Required. */
  GeneralCodeOfTheEcoInnovations: string;
}

/**
 * `EcoInnovationsGroup` as it is taken.
 *
 * At `Body/CocDataGroup/EcoInnovationsTable/EcoInnovationsGroup`.
 */
export interface EcoInnovationsGroupInput {
  /** At most 120 characters. Required. */
  GeneralCodeOfTheEcoInnovations?: string | null | undefined;
}

/**
 * `InServiceMaxMassNatGroup` as it is given.
 *
 * At `Body/CocDataGroup/InServiceMaxMassNatTable/InServiceMaxMassNatGroup`.
 */
export interface InServiceMaxMassNatGroup {
  /** One of 28 codes. Optional. */
  MaxPermMassNatTraffCountryCode?: MaxPermMassNatTraffCountryCode;
  /** One of 28 codes. Optional. */
  MaxPermMassNatTraffMemStateNr?: MaxPermMassNatTraffMemStateNr;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermLadenMassNational?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermMassCombinationNational?: number | string;
}

/**
 * `InServiceMaxMassNatGroup` as it is taken.
 *
 * At `Body/CocDataGroup/InServiceMaxMassNatTable/InServiceMaxMassNatGroup`.
 */
export interface InServiceMaxMassNatGroupInput {
  /** One of 28 codes. Optional. */
  MaxPermMassNatTraffCountryCode?: MaxPermMassNatTraffCountryCode | null | undefined;
  /** One of 28 codes. Optional. */
  MaxPermMassNatTraffMemStateNr?: MaxPermMassNatTraffMemStateNr | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermLadenMassNational?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermMassCombinationNational?: NumberInput | null | undefined;
}

/**
 * `InServiceMaxMassIntGroup` as it is given.
 *
 * At `Body/CocDataGroup/InServiceMaxMassIntTable/InServiceMaxMassIntGroup`.
 */
export interface InServiceMaxMassIntGroup {
  /** At most 40 characters. Optional. */
  MaxPermMassIntTrafficRegul?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermLadenMassInternational?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermMassCombinationInt?: number | string;
}

/**
 * `InServiceMaxMassIntGroup` as it is taken.
 *
 * At `Body/CocDataGroup/InServiceMaxMassIntTable/InServiceMaxMassIntGroup`.
 */
export interface InServiceMaxMassIntGroupInput {
  /** At most 40 characters. Optional. */
  MaxPermMassIntTrafficRegul?: string | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermLadenMassInternational?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermMassCombinationInt?: NumberInput | null | undefined;
}

/**
 * `BallastSetGroup` as it is given.
 *
 * At `Body/CocDataGroup/BallastSetTable/BallastSetGroup`.
 */
export interface BallastSetGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  BallastSetNumber?: number | string;
  /** At most 200 characters. Optional. */
  BallastSetMaterial?: string;
  /** At most 200 characters. Optional. */
  BallastSetMethodConstruction?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  BallastSetNumberOfComponents?: number | string;
}

/**
 * `BallastSetGroup` as it is taken.
 *
 * At `Body/CocDataGroup/BallastSetTable/BallastSetGroup`.
 */
export interface BallastSetGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  BallastSetNumber?: NumberInput | null | undefined;
  /** At most 200 characters. Optional. */
  BallastSetMaterial?: string | null | undefined;
  /** At most 200 characters. Optional. */
  BallastSetMethodConstruction?: string | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  BallastSetNumberOfComponents?: NumberInput | null | undefined;
}

/**
 * `DriverSeatTypeCategClassGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup/DriverSeatTypeCategClassTable/DriverSeatTypeCategClassGroup`.
 */
export interface DriverSeatTypeCategClassGroup {
  /** One of I, II, III. Optional. */
  DriverSeatTypeCategClassCode?: DriverSeatTypeCategClassCode;
}

/**
 * `DriverSeatTypeCategClassGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup/DriverSeatTypeCategClassTable/DriverSeatTypeCategClassGroup`.
 */
export interface DriverSeatTypeCategClassGroupInput {
  /** One of I, II, III. Optional. */
  DriverSeatTypeCategClassCode?: DriverSeatTypeCategClassCode | null | undefined;
}

/**
 * `DriverSeatTypeCategoryGroup` as it is given.
 *
 * At `Body/CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup`.
 */
export interface DriverSeatTypeCategoryGroup {
  /** One of A, B. Optional. */
  DriverSeatTypeCategoryCode?: DriverSeatTypeCategoryCode;
  /** At least 1 row. Optional. */
  DriverSeatTypeCategClassTable?: DriverSeatTypeCategClassGroup[];
}

/**
 * `DriverSeatTypeCategoryGroup` as it is taken.
 *
 * At `Body/CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup`.
 */
export interface DriverSeatTypeCategoryGroupInput {
  /** One of A, B. Optional. */
  DriverSeatTypeCategoryCode?: DriverSeatTypeCategoryCode | null | undefined;
  /** At least 1 row. Optional. */
  DriverSeatTypeCategClassTable?: readonly DriverSeatTypeCategClassGroupInput[] | null | undefined;
}

/**
 * `LoadPlatformGroup` as it is given.
 *
 * At `Body/CocDataGroup/LoadPlatformTable/LoadPlatformGroup`.
 */
export interface LoadPlatformGroup {
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformHeightAboveGround?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformLength?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformWidth?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  LoadPlatformLoadCapacity?: number | string;
}

/**
 * `LoadPlatformGroup` as it is taken.
 *
 * At `Body/CocDataGroup/LoadPlatformTable/LoadPlatformGroup`.
 */
export interface LoadPlatformGroupInput {
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformHeightAboveGround?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformLength?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformWidth?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  LoadPlatformLoadCapacity?: NumberInput | null | undefined;
}

/**
 * `OptionalDevicesGroup` as it is given.
 *
 * At `Body/CocDataGroup/OptionalDevicesTable/OptionalDevicesGroup`.
 */
export interface OptionalDevicesGroup {
  /** At most 400 characters. Optional. */
  OptionalDevice?: string;
}

/**
 * `OptionalDevicesGroup` as it is taken.
 *
 * At `Body/CocDataGroup/OptionalDevicesTable/OptionalDevicesGroup`.
 */
export interface OptionalDevicesGroupInput {
  /** At most 400 characters. Optional. */
  OptionalDevice?: string | null | undefined;
}

/**
 * `ProtectHazardSubstCabCatGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/ProtectHazardSubstCabineGroup/ProtectHazardSubstCabCatTable/ProtectHazardSubstCabCatGroup`.
 */
export interface ProtectHazardSubstCabCatGroup {
  /** One of 2, 3, 4. Optional. */
  ProtectHazardSubstCabineCateg?: ProtectHazardSubstCabineCateg;
}

/**
 * `ProtectHazardSubstCabCatGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/ProtectHazardSubstCabineGroup/ProtectHazardSubstCabCatTable/ProtectHazardSubstCabCatGroup`.
 */
export interface ProtectHazardSubstCabCatGroupInput {
  /** One of 2, 3, 4. Optional. */
  ProtectHazardSubstCabineCateg?: ProtectHazardSubstCabineCateg | null | undefined;
}

/**
 * `ProtectHazardSubstCabineGroup` as it is given.
 *
 * At `Body/CocDataGroup/ProtectHazardSubstCabineGroup`.
 */
export interface ProtectHazardSubstCabineGroup {
  /** `Y` or `N`. Optional. */
  ProtectHazardSubstAerisolInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  ProtectHazardSubstDustFiltInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  ProtectHazardSubstVapFilterInd?: 'Y' | 'N';
  /** At least 1 row. Optional. */
  ProtectHazardSubstCabCatTable?: ProtectHazardSubstCabCatGroup[];
}

/**
 * `ProtectHazardSubstCabineGroup` as it is taken.
 *
 * At `Body/CocDataGroup/ProtectHazardSubstCabineGroup`.
 */
export interface ProtectHazardSubstCabineGroupInput {
  /** `true` or `Y`, `false` or `N`. Optional. */
  ProtectHazardSubstAerisolInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ProtectHazardSubstDustFiltInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ProtectHazardSubstVapFilterInd?: IndicatorInput | null | undefined;
  /** At least 1 row. Optional. */
  ProtectHazardSubstCabCatTable?: readonly ProtectHazardSubstCabCatGroupInput[] | null | undefined;
}

/**
 * `ProtectiveStructureGroup` as it is given.
 *
 * At `Body/CocDataGroup/ProtectiveStructureTable/ProtectiveStructureGroup`.
 */
export interface ProtectiveStructureGroup {
  /** One of FOR, NOF, NFF. Optional. */
  ProtectiveStructureApplicCode?: ProtectiveStructureApplicCode;
  /** One of ROPS, FOPS, OPS. Optional. */
  ProtectiveStructureCode?: ProtectiveStructureCode;
  /** One of CMP, OPT, STD. Optional. */
  ProtectiveStructureEquipmCode?: ProtectiveStructureEquipmCode;
  /** One of FD, FX. Optional. */
  ProtectiveStructureFoldablCode?: ProtectiveStructureFoldablCode;
  /** One of WIT, EXT. Optional. */
  ProtectiveStructureFoldingCode?: ProtectiveStructureFoldingCode;
  /** One of MAN, AUT. Optional. */
  ProtectStructLockingMechnCode?: ProtectStructLockingMechnCode;
  /** At most 52 characters. Optional. */
  ProtectiveStructureMake?: string;
  /** One of F, R, FR. Optional. */
  ProtectStructurePositionCode?: ProtectStructurePositionCode;
  /** One of CAB, FRA, ROL. Optional. */
  ProtectiveStructureRopsByCode?: ProtectiveStructureRopsByCode;
  /** At most 40 characters. Optional. */
  ProtectStructTypeApprovalNumb?: string;
  /** One of NA, PA, FA. Optional. */
  ProtectiveStructFoldAssistCode?: ProtectiveStructFoldAssistCode;
}

/**
 * `ProtectiveStructureGroup` as it is taken.
 *
 * At `Body/CocDataGroup/ProtectiveStructureTable/ProtectiveStructureGroup`.
 */
export interface ProtectiveStructureGroupInput {
  /** One of FOR, NOF, NFF. Optional. */
  ProtectiveStructureApplicCode?: ProtectiveStructureApplicCode | null | undefined;
  /** One of ROPS, FOPS, OPS. Optional. */
  ProtectiveStructureCode?: ProtectiveStructureCode | null | undefined;
  /** One of CMP, OPT, STD. Optional. */
  ProtectiveStructureEquipmCode?: ProtectiveStructureEquipmCode | null | undefined;
  /** One of FD, FX. Optional. */
  ProtectiveStructureFoldablCode?: ProtectiveStructureFoldablCode | null | undefined;
  /** One of WIT, EXT. Optional. */
  ProtectiveStructureFoldingCode?: ProtectiveStructureFoldingCode | null | undefined;
  /** One of MAN, AUT. Optional. */
  ProtectStructLockingMechnCode?: ProtectStructLockingMechnCode | null | undefined;
  /** At most 52 characters. Optional. */
  ProtectiveStructureMake?: string | null | undefined;
  /** One of F, R, FR. Optional. */
  ProtectStructurePositionCode?: ProtectStructurePositionCode | null | undefined;
  /** One of CAB, FRA, ROL. Optional. */
  ProtectiveStructureRopsByCode?: ProtectiveStructureRopsByCode | null | undefined;
  /** At most 40 characters. Optional. */
  ProtectStructTypeApprovalNumb?: string | null | undefined;
  /** One of NA, PA, FA. Optional. */
  ProtectiveStructFoldAssistCode?: ProtectiveStructFoldAssistCode | null | undefined;
}

/**
 * `PtoPowerGroup` as it is given.
 *
 * At `Body/CocDataGroup/PtoTable/PtoGroup/PtoPowerTable/PtoPowerGroup`.
 */
export interface PtoPowerGroup {
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  PtoPower?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  PtoCorrespondingEngineSpeed?: number | string;
  /** At most 15 characters. Optional. */
  PtoRatedSpeedRange?: string;
}

/**
 * `PtoPowerGroup` as it is taken.
 *
 * At `Body/CocDataGroup/PtoTable/PtoGroup/PtoPowerTable/PtoPowerGroup`.
 */
export interface PtoPowerGroupInput {
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  PtoPower?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  PtoCorrespondingEngineSpeed?: NumberInput | null | undefined;
  /** At most 15 characters. Optional. */
  PtoRatedSpeedRange?: string | null | undefined;
}

/**
 * `PtoGroup` as it is given.
 *
 * At `Body/CocDataGroup/PtoTable/PtoGroup`.
 */
export interface PtoGroup {
  /** One of F, R, O. Optional. */
  PtoLocationCode?: PtoLocationCode;
  /** At most 200 characters. Optional. */
  PtoLocationOtherDescription?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  PtoRevolutions?: number | string;
  /** One of MPT, SPT. Optional. */
  PtoTypeCode?: PtoTypeCode;
  /** At least 1 row. Optional. */
  PtoPowerTable?: PtoPowerGroup[];
}

/**
 * `PtoGroup` as it is taken.
 *
 * At `Body/CocDataGroup/PtoTable/PtoGroup`.
 */
export interface PtoGroupInput {
  /** One of F, R, O. Optional. */
  PtoLocationCode?: PtoLocationCode | null | undefined;
  /** At most 200 characters. Optional. */
  PtoLocationOtherDescription?: string | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  PtoRevolutions?: NumberInput | null | undefined;
  /** One of MPT, SPT. Optional. */
  PtoTypeCode?: PtoTypeCode | null | undefined;
  /** At least 1 row. Optional. */
  PtoPowerTable?: readonly PtoPowerGroupInput[] | null | undefined;
}

/**
 * `TrackRollerGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackRollerTable/TrackRollerGroup`.
 */
export interface TrackRollerGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TrackRollerNumber?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TrackRollerMaximumload?: number | string;
}

/**
 * `TrackRollerGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackRollerTable/TrackRollerGroup`.
 */
export interface TrackRollerGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TrackRollerNumber?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TrackRollerMaximumload?: NumberInput | null | undefined;
}

/**
 * `TrackTrainCouplPtGroup` as it is given.
 *
 * At
 * `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainCouplPtTable/TrackTrainCouplPtGroup`.
 */
export interface TrackTrainCouplPtGroup {
  /** At most 35 characters. Optional. */
  ApprovalNrCouplPtTrackTrainSet?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TPMStatVertLoadCouplPtTrTraSet?: number | string;
}

/**
 * `TrackTrainCouplPtGroup` as it is taken.
 *
 * At
 * `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainCouplPtTable/TrackTrainCouplPtGroup`.
 */
export interface TrackTrainCouplPtGroupInput {
  /** At most 35 characters. Optional. */
  ApprovalNrCouplPtTrackTrainSet?: string | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TPMStatVertLoadCouplPtTrTraSet?: NumberInput | null | undefined;
}

/**
 * `TrackTrainSetGroup` as it is given.
 *
 * At `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup`.
 */
export interface TrackTrainSetGroup {
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaximumPermissibleMassTrackSet?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermisMaxMassVehTrackSet?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TrackContactGroundPressure?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TrackLength?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TrackWidth?: number | string;
  /** At least 1 row. Optional. */
  TrackRollerTable?: TrackRollerGroup[];
  /** At least 1 row. Optional. */
  TrackTrainCouplPtTable?: TrackTrainCouplPtGroup[];
}

/**
 * `TrackTrainSetGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup`.
 */
export interface TrackTrainSetGroupInput {
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaximumPermissibleMassTrackSet?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermisMaxMassVehTrackSet?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TrackContactGroundPressure?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TrackLength?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TrackWidth?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  TrackRollerTable?: readonly TrackRollerGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TrackTrainCouplPtTable?: readonly TrackTrainCouplPtGroupInput[] | null | undefined;
}

/**
 * `TrackSetGroup` as it is given.
 *
 * At `Body/CocDataGroup/TrackSetTable/TrackSetGroup`.
 */
export interface TrackSetGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TrackSetNumber?: number | string;
  /** `Y` or `N`. Optional. */
  BrakedTrackSetInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  PoweredTrackSetInd?: 'Y' | 'N';
  /** One of RTC, STC, RPC. Optional. */
  TypeOfMaterialOnTrackShoesCode?: TypeOfMaterialOnTrackShoesCode;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnicallyPermMassTrackSet?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnicallyPermMassTrackSetMin?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnicallyPermMassTrackSetMax?: number | string;
  /** At least 1 row. Optional. */
  TrackTrainSetTable?: TrackTrainSetGroup[];
}

/**
 * `TrackSetGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TrackSetTable/TrackSetGroup`.
 */
export interface TrackSetGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TrackSetNumber?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  BrakedTrackSetInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  PoweredTrackSetInd?: IndicatorInput | null | undefined;
  /** One of RTC, STC, RPC. Optional. */
  TypeOfMaterialOnTrackShoesCode?: TypeOfMaterialOnTrackShoesCode | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnicallyPermMassTrackSet?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnicallyPermMassTrackSetMin?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnicallyPermMassTrackSetMax?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  TrackTrainSetTable?: readonly TrackTrainSetGroupInput[] | null | undefined;
}

/**
 * `TrackTrainGroup` as it is given.
 *
 * At `Body/CocDataGroup/TrackTrainGroup`.
 */
export interface TrackTrainGroup {
  /** One of STF, STR, TFR, CTT. Optional. */
  CrawlerUndercarriageConfigCode?: CrawlerUndercarriageConfigCode;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfBrakedSetOfTrackTrains?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfPoweredSetOfTrackTrain?: number | string;
  /** `Y` or `N`. Optional. */
  SteerByArtCentrAxisDirTrTrInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  SteerByArtCentrAxisTrTrainInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  SteerByPivotingOpposTracTraInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  SteeringBySpeedSideTracTraInd?: 'Y' | 'N';
}

/**
 * `TrackTrainGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TrackTrainGroup`.
 */
export interface TrackTrainGroupInput {
  /** One of STF, STR, TFR, CTT. Optional. */
  CrawlerUndercarriageConfigCode?: CrawlerUndercarriageConfigCode | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfBrakedSetOfTrackTrains?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfPoweredSetOfTrackTrain?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  SteerByArtCentrAxisDirTrTrInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  SteerByArtCentrAxisTrTrainInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  SteerByPivotingOpposTracTraInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  SteeringBySpeedSideTracTraInd?: IndicatorInput | null | undefined;
}

/**
 * `TypeOfChassisGroup` as it is given.
 *
 * At `Body/CocDataGroup/TypeOfChassisGroup`.
 */
export interface TypeOfChassisGroup {
  /** `Y` or `N`. Optional. */
  TypeOfChassisArticulatedInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TypeOfChassisBackboneInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TypeOfChassisCentralTubeInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TypeOfChassisChWithSideMembInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TypeOfChassisLadderInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TypeOfChassisOtherInd?: 'Y' | 'N';
  /** At most 120 characters. Optional. */
  TypeOfChassisOther?: string;
}

/**
 * `TypeOfChassisGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TypeOfChassisGroup`.
 */
export interface TypeOfChassisGroupInput {
  /** `true` or `Y`, `false` or `N`. Optional. */
  TypeOfChassisArticulatedInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TypeOfChassisBackboneInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TypeOfChassisCentralTubeInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TypeOfChassisChWithSideMembInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TypeOfChassisLadderInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TypeOfChassisOtherInd?: IndicatorInput | null | undefined;
  /** At most 120 characters. Optional. */
  TypeOfChassisOther?: string | null | undefined;
}

/**
 * `ApprovalTerritoryGroup` as it is given.
 *
 * At `Body/CocDataGroup/ApprovalTerritoryTable/ApprovalTerritoryGroup`.
 */
export interface ApprovalTerritoryGroup {
  /** One of 56 codes. Optional. */
  ApprovalTerritoryCountryCode?: ApprovalTerritoryCountryCode;
}

/**
 * `ApprovalTerritoryGroup` as it is taken.
 *
 * At `Body/CocDataGroup/ApprovalTerritoryTable/ApprovalTerritoryGroup`.
 */
export interface ApprovalTerritoryGroupInput {
  /** One of 56 codes. Optional. */
  ApprovalTerritoryCountryCode?: ApprovalTerritoryCountryCode | null | undefined;
}

/**
 * `TestFamilyIdentifiersGroup` as it is given.
 *
 * At `Body/CocDataGroup/TestFamilyIdentifiersTable/TestFamilyIdentifiersGroup`.
 */
export interface TestFamilyIdentifiersGroup {
  /** One of IP, RL, RM, PR, ATCT, EV, PEMS. Optional. */
  FamilyIdentifierCode?: FamilyIdentifierCode;
  /** At most 100 characters. Optional. */
  FamilyIdentifierValue?: string;
}

/**
 * `TestFamilyIdentifiersGroup` as it is taken.
 *
 * At `Body/CocDataGroup/TestFamilyIdentifiersTable/TestFamilyIdentifiersGroup`.
 */
export interface TestFamilyIdentifiersGroupInput {
  /** One of IP, RL, RM, PR, ATCT, EV, PEMS. Optional. */
  FamilyIdentifierCode?: FamilyIdentifierCode | null | undefined;
  /** At most 100 characters. Optional. */
  FamilyIdentifierValue?: string | null | undefined;
}

/**
 * `AllowedParamValMultistageGroup` as it is given.
 *
 * At `Body/CocDataGroup/AllowedParamValMultistageGroup`.
 */
export interface AllowedParamValMultistageGroup {
  /** A whole number of at most 6 digits, at least 0. Optional. */
  PermActualMassOfTheVehicle?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinPermActualMassOfTheVehicle?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermActualMassOfTheVehicle?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  PermTechnPermMaxLadenMass?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinPermTechnPermMaxLadenMass?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermTechnPermMaxLadenMass?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  PermissibleFrontalArea?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinimumPermissibleFrontalArea?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaximumPermissibleFrontalArea?: number | string;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  PermissibleRollingResistance?: string;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  MinimumPermRollingResistance?: string;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  MaximumPermRollingResistance?: string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  PermProjFrontAreaAirFrontGrill?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinPermProjFrntArAirFrntGrill?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermProjFrntArAirFrntGrill?: number | string;
}

/**
 * `AllowedParamValMultistageGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AllowedParamValMultistageGroup`.
 */
export interface AllowedParamValMultistageGroupInput {
  /** A whole number of at most 6 digits, at least 0. Optional. */
  PermActualMassOfTheVehicle?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinPermActualMassOfTheVehicle?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermActualMassOfTheVehicle?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  PermTechnPermMaxLadenMass?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinPermTechnPermMaxLadenMass?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermTechnPermMaxLadenMass?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  PermissibleFrontalArea?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinimumPermissibleFrontalArea?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaximumPermissibleFrontalArea?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  PermissibleRollingResistance?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  MinimumPermRollingResistance?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  MaximumPermRollingResistance?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  PermProjFrontAreaAirFrontGrill?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinPermProjFrntArAirFrntGrill?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermProjFrntArAirFrntGrill?: NumberInput | null | undefined;
}

/**
 * `AdvancedSafetySystemGroup` as it is given.
 *
 * At `Body/CocDataGroup/AdvancedSafetySystemTable/AdvancedSafetySystemGroup`.
 */
export interface AdvancedSafetySystemGroup {
  /** One of 16 codes. Optional. */
  AdvancedSafetySystemCode?: AdvancedSafetySystemCode;
}

/**
 * `AdvancedSafetySystemGroup` as it is taken.
 *
 * At `Body/CocDataGroup/AdvancedSafetySystemTable/AdvancedSafetySystemGroup`.
 */
export interface AdvancedSafetySystemGroupInput {
  /** One of 16 codes. Optional. */
  AdvancedSafetySystemCode?: AdvancedSafetySystemCode | null | undefined;
}

/**
 * `CocDataGroup` as it is given.
 *
 * At `Body/CocDataGroup`.
 */
export interface CocDataGroup {
  /** At most 17 characters. Required. */
  VehicleIdentificationNumber: string;
  /** At most 17 characters. Optional. */
  BaseVin?: string;
  /** One of C, I, V. Optional. */
  StageOfCompletionCode?: StageOfCompletionCode;
  /** `Y` or `N`. Optional. */
  ProvisionalApprovalIndicator?: 'Y' | 'N';
  /** One of NAT, NKS, KS, EC, IND. Optional. */
  TypeApprovalTypeCode?: TypeApprovalTypeCode;
  /** One of B, H, N. Optional. */
  IndividualApprovalTypeCode?: IndividualApprovalTypeCode;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  ProductionYear?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  ProductionSequentialNumber?: number | string;
  /** One of 28 codes. Optional. */
  NumberOfTheMemberState?: NumberOfTheMemberState;
  /** At most 50 characters. Optional. */
  Type?: string;
  /** At most 25 characters. Optional. */
  Variant?: string;
  /** At most 35 characters. Optional. */
  Version?: string;
  /** A date as YYYY-MM-DD. Optional. */
  RevisionDate?: string;
  /** At most 150 characters. Optional. */
  MeansOfIdentificationOfType?: string;
  /** At most 150 characters. Optional. */
  ManufacturerPlateLocation?: string;
  /** At most 150 characters. Optional. */
  ManufacturerPlateMethodOfAffix?: string;
  /** One of 116 codes. Optional. */
  VehicleCategoryCode?: VehicleCategoryCode;
  /** One of A, B, C, D. Optional. */
  AdditionalVehCat23WheelCode?: AdditionalVehCat23WheelCode;
  /** One of 76 codes. Optional. */
  LocOfTheStatutoryPlatesCode?: LocOfTheStatutoryPlatesCode;
  /** At most 50 characters. Optional. */
  LocOfTheStatutoryPlates23Wheel?: string;
  /** One of A1, A2, A3, A4. Optional. */
  MethodOfAttachmStatPlatesCode?: MethodOfAttachmStatPlatesCode;
  /** One of 68 codes. Optional. */
  LocationOfTheVinCode?: LocationOfTheVinCode;
  /** At most 50 characters. Optional. */
  LocationOfTheVinCode23Wheel?: string;
  /** At most 80 characters. Optional. */
  NumericAlphanumIdentifCode?: string;
  /** One of A, B, C. Optional. */
  CompletedAlteredCode?: CompletedAlteredCode;
  /** At most 500 characters. Optional. */
  DescriptionOfCompletion?: string;
  /** At most 35 characters. Optional. */
  TypeApprovalNumber?: string;
  /** A date as YYYY-MM-DD. Optional. */
  TypeApprovalDateOfIssue?: string;
  /** One of R, L, B. Optional. */
  RightLeftHandTrafficCode?: RightLeftHandTrafficCode;
  /** One of M, I, B. Optional. */
  MetricImperialSpeedometerCode?: MetricImperialSpeedometerCode;
  /** A date as YYYY-MM-DD. Optional. */
  DateOfApplicationIndividualApp?: string;
  /** At most 35 characters. Optional. */
  IndividualApprovalNumber?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  IndividualApprovalVersionNr?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfAxles?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfWheels?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfAxlesWithTwinWheels?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfSteeredAxles?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfPoweredAxles?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfBrakedAxles?: number | string;
  /** `Y` or `N`. Optional. */
  ReversibleDrivingPositionInd?: 'Y' | 'N';
  /** A whole number of at most 5 digits, at least 0. Optional. */
  Wheelbase?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WheelbaseMinimum?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WheelbaseMaximum?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  Length?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthMinimum?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthMaximum?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaximumPermissibleLength?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  Width?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  WidthMinimum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  WidthMaximum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleWidth?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  Height?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightMinimum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightMaximum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleHeight?: number | string;
  /** At most 150 characters. Optional. */
  MaxPermPosCOGCompletedVeh?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthOfTheLoadingArea?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthOfTheLoadingAreaMinimum?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthOfTheLoadingAreaMaximum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  RearOverhang?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  RearOverhangMinimum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  RearOverhangMaximum?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleRearOverhang?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MassOfTheVehicleInRunningOrder?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  ActualMassOfTheVehicle?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  UnladenMassVehRunningOrderMin?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  UnladenMassVehRunningOrderMax?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  UnladenMassOfTheVehicle?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MassIncompleteVehRunningOrder?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinMassVehCompleted?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxLadenMass?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassCombination?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  BallastMassTotal?: number | string;
  /** At most 50 characters. Optional. */
  BallastMassMaterial?: string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  BallastMassNumberOfComponents?: number | string;
  /** One of DIFF, ELEC, ELEC-HYD, HYDR, MAN, POW, SERVO. Optional. */
  SteeringCategoryCode?: SteeringCategoryCode;
  /** `Y` or `N`. Optional. */
  BodyIndicator?: 'Y' | 'N';
  /** One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Optional. */
  PrimaryColourCode?: PrimaryColourCode | string;
  /** One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Optional. */
  SecondaryColourCode?: SecondaryColourCode | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TankCapacityTankerVehicle?: number | string;
  /** A whole number of at most 1 digit, at least 0. Optional. */
  NumberOfDoors?: number | string;
  /** At most 40 characters. Optional. */
  ConfigurationOfDoors?: string;
  /** At most 50 characters. Optional. */
  FrameOrCabMake?: string;
  /** At most 40 characters. Optional. */
  EcTypeApprovalNrFrameCab?: string;
  /** One of F, R, M. Optional. */
  PositionRollOverHoopCode?: PositionRollOverHoopCode;
  /** One of FD, FX. Optional. */
  TypeOfRollOverHoopCode?: TypeOfRollOverHoopCode;
  /** At most 40 characters. Optional. */
  MakeRollOverHoop?: string;
  /** At most 40 characters. Optional. */
  EcTypeApprovalNrRollOverHoop?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfSeatingPositionExclDriver?: number | string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfSeatingPositions?: number | string;
  /** At most 40 characters. Optional. */
  PositionOfSeats?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  SeatForUseOnlyWhenTheVehStat?: number | string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfPassSeatingPosLowerDeck?: number | string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfPassSeatingPosUpperDeck?: number | string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfWheelchairUserAccessPos?: number | string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NumberOfStandingPlaces?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformDimensionsLength?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformDimensionsWidth?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformDimensionsHeight?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  LoadPlatformTechPermLoad?: number | string;
  /** At most 150 characters. Optional. */
  OptionalLightSignallingDevices?: string;
  /** `Y` or `N`. Optional. */
  HydrLiftThreePointCouplingInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TypeApprTranspDangerGoodsInd?: 'Y' | 'N';
  /** At most 2000 characters. Optional. */
  Remarks?: string;
  /** `Y` or `N`. Optional. */
  ExceedingDimensionsIndicator?: 'Y' | 'N';
  /** At most 200 characters. Optional. */
  Exemptions?: string;
  /** At most 400 characters. Optional. */
  AdditionalInformation?: string;
  /** A whole number of at most 7 digits, at least 0. Optional. */
  OdometerReading?: number | string;
  /** One of K, M. Optional. */
  OdometerReadingUnitCode?: OdometerReadingUnitCode;
  /** One of K, M, B. Optional. */
  OdometerUnitCode?: OdometerUnitCode;
  /** One of 56 codes. Optional. */
  IntendedCountryOfRegistrCode?: IntendedCountryOfRegistrCode;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  VersionCoc?: number | string;
  /** A date and time as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm. Optional. */
  VersionDateIVI?: string;
  /** `Y` or `N`. Optional. */
  VehicleFittedWithEcoInnovInd?: 'Y' | 'N';
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TotalCO2EmisSavingDueEcoInnov?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TotalCO2WLTPEmisSavDueEcoInnov?: string;
  /** One of M, B, F, T, D. Optional. */
  FuelTypeCode?: FuelTypeCode;
  /** `Y` or `N`. Optional. */
  AllowedEuropeanMarketIndicator?: 'Y' | 'N';
  /** A whole number of at most 6 digits, at least 0. Optional. */
  ActualMassIncomplVehicle?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumSpeedNonPropulsion?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumHourlyPower?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumNetPowerElectricEngine?: string;
  /** One of Type 1A, Type 1B, Type 2A, Type 2B, Type 3B. Optional. */
  DualFuelType?: DualFuelType;
  /** One of ABS, CBS, NON, ACB. Optional. */
  AdvancedBrakingSystemCode?: AdvancedBrakingSystemCode;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WheelBaseSideCar?: number | string;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  WheelBaseGroundRatio?: string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  SeatingHeight?: number | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  Maximum15MinutesPower?: string;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  MaximumAssistanceFactor?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumAssistanceSpeed?: string;
  /** `Y` or `N`. Optional. */
  ConvertingPerformanceIndic?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TwentyFourGHzRadarInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  OffVehicleChargingVehInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  IndivisibleLoadInd?: 'Y' | 'N';
  /** One of Y, N, O. Optional. */
  AdditionalCouplingPointsCode?: AdditionalCouplingPointsCode;
  /** At most 4000 characters. Optional. */
  DescriptServiceAndMaintenance?: string;
  /** At most 500 characters. Optional. */
  GeneralDescriptionMachinery?: string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaximumPermissibleLengthMin?: number | string;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaximumPermissibleLengthMax?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleWidthMin?: number | string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleWidthMax?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermVertLoadCplPoint?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfPowerTakeOffs?: number | string;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfSetsBallastMasses?: number | string;
  /** At most 80 characters. Optional. */
  PositionOfPassengersSeats?: string;
  /** One of SAD, SEA. Optional. */
  SeatingPositionConfigCode?: SeatingPositionConfigCode;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxLadenMassMax?: number | string;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxLadenMassMin?: number | string;
  /** One of FRM, REM, BFR, INX. Optional. */
  ThreePointLiftingMechanismCode?: ThreePointLiftingMechanismCode;
  /** `Y` or `N`. Optional. */
  VehicleWithMachineryMountedInd?: 'Y' | 'N';
  /** At most 6 characters. Optional. */
  VehicleDefinitionCode?: string;
  /** `Y` or `N`. Optional. */
  PureElectricVehIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  HybridVehIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  Iso7638ConnectorInd?: 'Y' | 'N';
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassThreePointLift?: number | string;
  /** One of OVC-HEV, NOVC-HEV, OVC-FCHV, NOVC-FCHV. Optional. */
  ClassOfHybridVehicleCode?: ClassOfHybridVehicleCode;
  /** At most 100 characters. Optional. */
  CryptHashManufacturerRecord?: string;
  /** `Y` or `N`. Optional. */
  ZeroEmisVehInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  VocationalVehicleInd?: 'Y' | 'N';
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  AveragePayload?: string;
  /** At most 100 characters. Optional. */
  CryptHashCustomerFile?: string;
  /** One of F, R, B, N. Optional. */
  AerodynamicVehCode?: AerodynamicVehCode;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  AddMassAlternativePropulsion?: number | string;
  /** `Y` or `N`. Optional. */
  ElongatedCabInd?: 'Y' | 'N';
  /** One of NON, AUT, FUL. Optional. */
  AutomatedVehCode?: AutomatedVehCode;
  /** One of D1A, D1B, D2A, D2B, D3B, G, L. Optional. */
  FuelingArrangementCode?: FuelingArrangementCode;
  /** A date as YYYY-MM-DD. Optional. */
  DateOfManufactureVeh?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumContinuousRatedPowerVeh?: string;
  /** `Y` or `N`. Optional. */
  ElectricalControlLineInd?: 'Y' | 'N';
  /** At most 100 characters. Optional. */
  CryptHashVehicleFile?: string;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  AverageOccupancy?: number | string;
  /** One of 114 codes. Optional. */
  VehicleSubgroupGroup?: VehicleSubgroupGroup;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioM3Kilometer?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioTonKilometer?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioKilometer?: string;
  /** `Y` or `N`. Optional. */
  VolumeOrientationInd?: 'Y' | 'N';
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  CargoVolume?: string;
  /** At most 10 characters. Optional. */
  VehicleGroup?: string;
  /** `Y` or `N`. Optional. */
  VehicleCertified156Indicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  VehicleCertified155Indicator?: 'Y' | 'N';
  /** A whole number of at most 4 digits, at least 0. Optional. */
  AdditionalMassDueToBatteries?: number | string;
  /** A group. Optional. */
  HybridApplicationGroup?: HybridApplicationGroup;
  /** At least 1 row. Optional. */
  BrakingTable?: BrakingGroup[];
  /** At least 1 row. Optional. */
  FiscalPowerOrNatCodeNrsTable?: FiscalPowerOrNatCodeNrsGroup[];
  /** At least 1 row. Optional. */
  SigningAuthorityTable?: SigningAuthorityGroup[];
  /** A group. Optional. */
  GearGroup?: GearGroup;
  /** At least 1 row. Optional. */
  FinalDriveVehTable?: FinalDriveVehGroup[];
  /** At least 1 row. Optional. */
  RegulationsTable?: RegulationsGroup[];
  /** At least 1 row. Optional. */
  MakeTable?: MakeGroup[];
  /** At least 1 row. Optional. */
  CommercialNameTable?: CommercialNameGroup[];
  /** At least 1 row. Optional. */
  StageNrOfManufacturingTable?: StageNrOfManufacturingGroup[];
  /** At least 1 row. Optional. */
  TypeApprTranspDangerGoodsTable?: TypeApprTranspDangerGoodsGroup[];
  /** At least 1 row. Optional. */
  BodyworkTable?: BodyworkGroup[];
  /** At least 1 row. Optional. */
  TyreTable?: TyreGroup[];
  /** At least 1 row. Optional. */
  AxleTable?: AxleGroup[];
  /** At least 1 row. Optional. */
  AxleGroupTable?: AxleGroupGroup[];
  /** At least 1 row. Optional. */
  TyreAxleMassCombinationTable?: TyreAxleMassCombinationGroup[];
  /** A group. Optional. */
  WLTPEmissionTestParamGroup?: WLTPEmissionTestParamGroup;
  /** At least 1 row. Optional. */
  EngineTable?: EngineGroup[];
  /** At least 1 row. Optional. */
  TrailerBrakeTable?: TrailerBrakeGroup[];
  /** At least 1 row. Optional. */
  MechanicalCouplingTable?: MechanicalCouplingGroup[];
  /** At least 1 row. Optional. */
  EcoInnovationsTable?: EcoInnovationsGroup[];
  /** At least 1 row. Optional. */
  InServiceMaxMassNatTable?: InServiceMaxMassNatGroup[];
  /** At least 1 row. Optional. */
  InServiceMaxMassIntTable?: InServiceMaxMassIntGroup[];
  /** At least 1 row. Optional. */
  BallastSetTable?: BallastSetGroup[];
  /** At least 1 row. Optional. */
  DriverSeatTypeCategoryTable?: DriverSeatTypeCategoryGroup[];
  /** At least 1 row. Optional. */
  LoadPlatformTable?: LoadPlatformGroup[];
  /** At least 1 row. Optional. */
  OptionalDevicesTable?: OptionalDevicesGroup[];
  /** A group. Optional. */
  ProtectHazardSubstCabineGroup?: ProtectHazardSubstCabineGroup;
  /** At least 1 row. Optional. */
  ProtectiveStructureTable?: ProtectiveStructureGroup[];
  /** At least 1 row. Optional. */
  PtoTable?: PtoGroup[];
  /** Any number of rows. Optional. */
  TrackSetTable?: TrackSetGroup[];
  /** A group. Optional. */
  TrackTrainGroup?: TrackTrainGroup;
  /** A group. Optional. */
  TypeOfChassisGroup?: TypeOfChassisGroup;
  /** At least 1 row. Optional. */
  ApprovalTerritoryTable?: ApprovalTerritoryGroup[];
  /** At least 1 row. Optional. */
  TestFamilyIdentifiersTable?: TestFamilyIdentifiersGroup[];
  /** A group. Optional. */
  AllowedParamValMultistageGroup?: AllowedParamValMultistageGroup;
  /** At least 1 row. Optional. */
  AdvancedSafetySystemTable?: AdvancedSafetySystemGroup[];
}

/**
 * `CocDataGroup` as it is taken.
 *
 * At `Body/CocDataGroup`.
 */
export interface CocDataGroupInput {
  /** At most 17 characters. Required. */
  VehicleIdentificationNumber?: string | null | undefined;
  /** At most 17 characters. Optional. */
  BaseVin?: string | null | undefined;
  /** One of C, I, V. Optional. */
  StageOfCompletionCode?: StageOfCompletionCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ProvisionalApprovalIndicator?: IndicatorInput | null | undefined;
  /** One of NAT, NKS, KS, EC, IND. Optional. */
  TypeApprovalTypeCode?: TypeApprovalTypeCode | null | undefined;
  /** One of B, H, N. Optional. */
  IndividualApprovalTypeCode?: IndividualApprovalTypeCode | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  ProductionYear?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  ProductionSequentialNumber?: NumberInput | null | undefined;
  /** One of 28 codes. Optional. */
  NumberOfTheMemberState?: NumberOfTheMemberState | null | undefined;
  /** At most 50 characters. Optional. */
  Type?: string | null | undefined;
  /** At most 25 characters. Optional. */
  Variant?: string | null | undefined;
  /** At most 35 characters. Optional. */
  Version?: string | null | undefined;
  /** A date as YYYY-MM-DD. Optional. */
  RevisionDate?: string | null | undefined;
  /** At most 150 characters. Optional. */
  MeansOfIdentificationOfType?: string | null | undefined;
  /** At most 150 characters. Optional. */
  ManufacturerPlateLocation?: string | null | undefined;
  /** At most 150 characters. Optional. */
  ManufacturerPlateMethodOfAffix?: string | null | undefined;
  /** One of 116 codes. Optional. */
  VehicleCategoryCode?: VehicleCategoryCode | null | undefined;
  /** One of A, B, C, D. Optional. */
  AdditionalVehCat23WheelCode?: AdditionalVehCat23WheelCode | null | undefined;
  /** One of 76 codes. Optional. */
  LocOfTheStatutoryPlatesCode?: LocOfTheStatutoryPlatesCode | null | undefined;
  /** At most 50 characters. Optional. */
  LocOfTheStatutoryPlates23Wheel?: string | null | undefined;
  /** One of A1, A2, A3, A4. Optional. */
  MethodOfAttachmStatPlatesCode?: MethodOfAttachmStatPlatesCode | null | undefined;
  /** One of 68 codes. Optional. */
  LocationOfTheVinCode?: LocationOfTheVinCode | null | undefined;
  /** At most 50 characters. Optional. */
  LocationOfTheVinCode23Wheel?: string | null | undefined;
  /** At most 80 characters. Optional. */
  NumericAlphanumIdentifCode?: string | null | undefined;
  /** One of A, B, C. Optional. */
  CompletedAlteredCode?: CompletedAlteredCode | null | undefined;
  /** At most 500 characters. Optional. */
  DescriptionOfCompletion?: string | null | undefined;
  /** At most 35 characters. Optional. */
  TypeApprovalNumber?: string | null | undefined;
  /** A date as YYYY-MM-DD. Optional. */
  TypeApprovalDateOfIssue?: string | null | undefined;
  /** One of R, L, B. Optional. */
  RightLeftHandTrafficCode?: RightLeftHandTrafficCode | null | undefined;
  /** One of M, I, B. Optional. */
  MetricImperialSpeedometerCode?: MetricImperialSpeedometerCode | null | undefined;
  /** A date as YYYY-MM-DD. Optional. */
  DateOfApplicationIndividualApp?: string | null | undefined;
  /** At most 35 characters. Optional. */
  IndividualApprovalNumber?: string | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  IndividualApprovalVersionNr?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfAxles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfWheels?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfAxlesWithTwinWheels?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfSteeredAxles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfPoweredAxles?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfBrakedAxles?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ReversibleDrivingPositionInd?: IndicatorInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  Wheelbase?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WheelbaseMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WheelbaseMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  Length?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaximumPermissibleLength?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  Width?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  WidthMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  WidthMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleWidth?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  Height?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  HeightMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleHeight?: NumberInput | null | undefined;
  /** At most 150 characters. Optional. */
  MaxPermPosCOGCompletedVeh?: string | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthOfTheLoadingArea?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthOfTheLoadingAreaMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LengthOfTheLoadingAreaMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  RearOverhang?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  RearOverhangMinimum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  RearOverhangMaximum?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleRearOverhang?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MassOfTheVehicleInRunningOrder?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  ActualMassOfTheVehicle?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  UnladenMassVehRunningOrderMin?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  UnladenMassVehRunningOrderMax?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  UnladenMassOfTheVehicle?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MassIncompleteVehRunningOrder?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MinMassVehCompleted?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxLadenMass?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassCombination?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  BallastMassTotal?: NumberInput | null | undefined;
  /** At most 50 characters. Optional. */
  BallastMassMaterial?: string | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  BallastMassNumberOfComponents?: NumberInput | null | undefined;
  /** One of DIFF, ELEC, ELEC-HYD, HYDR, MAN, POW, SERVO. Optional. */
  SteeringCategoryCode?: SteeringCategoryCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  BodyIndicator?: IndicatorInput | null | undefined;
  /** One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Optional. */
  PrimaryColourCode?: PrimaryColourCodeInput | null | undefined;
  /** One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Optional. */
  SecondaryColourCode?: SecondaryColourCodeInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  TankCapacityTankerVehicle?: NumberInput | null | undefined;
  /** A whole number of at most 1 digit, at least 0. Optional. */
  NumberOfDoors?: NumberInput | null | undefined;
  /** At most 40 characters. Optional. */
  ConfigurationOfDoors?: string | null | undefined;
  /** At most 50 characters. Optional. */
  FrameOrCabMake?: string | null | undefined;
  /** At most 40 characters. Optional. */
  EcTypeApprovalNrFrameCab?: string | null | undefined;
  /** One of F, R, M. Optional. */
  PositionRollOverHoopCode?: PositionRollOverHoopCode | null | undefined;
  /** One of FD, FX. Optional. */
  TypeOfRollOverHoopCode?: TypeOfRollOverHoopCode | null | undefined;
  /** At most 40 characters. Optional. */
  MakeRollOverHoop?: string | null | undefined;
  /** At most 40 characters. Optional. */
  EcTypeApprovalNrRollOverHoop?: string | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfSeatingPositionExclDriver?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfSeatingPositions?: NumberInput | null | undefined;
  /** At most 40 characters. Optional. */
  PositionOfSeats?: string | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  SeatForUseOnlyWhenTheVehStat?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfPassSeatingPosLowerDeck?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfPassSeatingPosUpperDeck?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NrOfWheelchairUserAccessPos?: NumberInput | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  NumberOfStandingPlaces?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformDimensionsLength?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformDimensionsWidth?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  LoadPlatformDimensionsHeight?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  LoadPlatformTechPermLoad?: NumberInput | null | undefined;
  /** At most 150 characters. Optional. */
  OptionalLightSignallingDevices?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  HydrLiftThreePointCouplingInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TypeApprTranspDangerGoodsInd?: IndicatorInput | null | undefined;
  /** At most 2000 characters. Optional. */
  Remarks?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ExceedingDimensionsIndicator?: IndicatorInput | null | undefined;
  /** At most 200 characters. Optional. */
  Exemptions?: string | null | undefined;
  /** At most 400 characters. Optional. */
  AdditionalInformation?: string | null | undefined;
  /** A whole number of at most 7 digits, at least 0. Optional. */
  OdometerReading?: NumberInput | null | undefined;
  /** One of K, M. Optional. */
  OdometerReadingUnitCode?: OdometerReadingUnitCode | null | undefined;
  /** One of K, M, B. Optional. */
  OdometerUnitCode?: OdometerUnitCode | null | undefined;
  /** One of 56 codes. Optional. */
  IntendedCountryOfRegistrCode?: IntendedCountryOfRegistrCode | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  VersionCoc?: NumberInput | null | undefined;
  /** A date and time as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm. Optional. */
  VersionDateIVI?: Date | string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VehicleFittedWithEcoInnovInd?: IndicatorInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TotalCO2EmisSavingDueEcoInnov?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TotalCO2WLTPEmisSavDueEcoInnov?: NumberInput | null | undefined;
  /** One of M, B, F, T, D. Optional. */
  FuelTypeCode?: FuelTypeCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  AllowedEuropeanMarketIndicator?: IndicatorInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  ActualMassIncomplVehicle?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumSpeedNonPropulsion?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumHourlyPower?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumNetPowerElectricEngine?: NumberInput | null | undefined;
  /** One of Type 1A, Type 1B, Type 2A, Type 2B, Type 3B. Optional. */
  DualFuelType?: DualFuelType | null | undefined;
  /** One of ABS, CBS, NON, ACB. Optional. */
  AdvancedBrakingSystemCode?: AdvancedBrakingSystemCode | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  WheelBaseSideCar?: NumberInput | null | undefined;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  WheelBaseGroundRatio?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  SeatingHeight?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  Maximum15MinutesPower?: NumberInput | null | undefined;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  MaximumAssistanceFactor?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumAssistanceSpeed?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ConvertingPerformanceIndic?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TwentyFourGHzRadarInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  OffVehicleChargingVehInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  IndivisibleLoadInd?: IndicatorInput | null | undefined;
  /** One of Y, N, O. Optional. */
  AdditionalCouplingPointsCode?: AdditionalCouplingPointsCode | null | undefined;
  /** At most 4000 characters. Optional. */
  DescriptServiceAndMaintenance?: string | null | undefined;
  /** At most 500 characters. Optional. */
  GeneralDescriptionMachinery?: string | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaximumPermissibleLengthMin?: NumberInput | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  MaximumPermissibleLengthMax?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleWidthMin?: NumberInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  MaximumPermissibleWidthMax?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  MaxPermVertLoadCplPoint?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfPowerTakeOffs?: NumberInput | null | undefined;
  /** A whole number of at most 2 digits, at least 0. Optional. */
  NumberOfSetsBallastMasses?: NumberInput | null | undefined;
  /** At most 80 characters. Optional. */
  PositionOfPassengersSeats?: string | null | undefined;
  /** One of SAD, SEA. Optional. */
  SeatingPositionConfigCode?: SeatingPositionConfigCode | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxLadenMassMax?: NumberInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechPermMaxLadenMassMin?: NumberInput | null | undefined;
  /** One of FRM, REM, BFR, INX. Optional. */
  ThreePointLiftingMechanismCode?: ThreePointLiftingMechanismCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VehicleWithMachineryMountedInd?: IndicatorInput | null | undefined;
  /** At most 6 characters. Optional. */
  VehicleDefinitionCode?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  PureElectricVehIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  HybridVehIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  Iso7638ConnectorInd?: IndicatorInput | null | undefined;
  /** A whole number of at most 6 digits, at least 0. Optional. */
  TechnPermMaxMassThreePointLift?: NumberInput | null | undefined;
  /** One of OVC-HEV, NOVC-HEV, OVC-FCHV, NOVC-FCHV. Optional. */
  ClassOfHybridVehicleCode?: ClassOfHybridVehicleCode | null | undefined;
  /** At most 100 characters. Optional. */
  CryptHashManufacturerRecord?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ZeroEmisVehInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VocationalVehicleInd?: IndicatorInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  AveragePayload?: NumberInput | null | undefined;
  /** At most 100 characters. Optional. */
  CryptHashCustomerFile?: string | null | undefined;
  /** One of F, R, B, N. Optional. */
  AerodynamicVehCode?: AerodynamicVehCode | null | undefined;
  /** A whole number of at most 5 digits, at least 0. Optional. */
  AddMassAlternativePropulsion?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ElongatedCabInd?: IndicatorInput | null | undefined;
  /** One of NON, AUT, FUL. Optional. */
  AutomatedVehCode?: AutomatedVehCode | null | undefined;
  /** One of D1A, D1B, D2A, D2B, D3B, G, L. Optional. */
  FuelingArrangementCode?: FuelingArrangementCode | null | undefined;
  /** A date as YYYY-MM-DD. Optional. */
  DateOfManufactureVeh?: string | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumContinuousRatedPowerVeh?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ElectricalControlLineInd?: IndicatorInput | null | undefined;
  /** At most 100 characters. Optional. */
  CryptHashVehicleFile?: string | null | undefined;
  /** A whole number of at most 3 digits, at least 0. Optional. */
  AverageOccupancy?: NumberInput | null | undefined;
  /** One of 114 codes. Optional. */
  VehicleSubgroupGroup?: VehicleSubgroupGroup | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioM3Kilometer?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioTonKilometer?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioKilometer?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VolumeOrientationInd?: IndicatorInput | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  CargoVolume?: NumberInput | null | undefined;
  /** At most 10 characters. Optional. */
  VehicleGroup?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VehicleCertified156Indicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VehicleCertified155Indicator?: IndicatorInput | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  AdditionalMassDueToBatteries?: NumberInput | null | undefined;
  /** A group. Optional. */
  HybridApplicationGroup?: HybridApplicationGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  BrakingTable?: readonly BrakingGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  FiscalPowerOrNatCodeNrsTable?: readonly FiscalPowerOrNatCodeNrsGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  SigningAuthorityTable?: readonly SigningAuthorityGroupInput[] | null | undefined;
  /** A group. Optional. */
  GearGroup?: GearGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  FinalDriveVehTable?: readonly FinalDriveVehGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  RegulationsTable?: readonly RegulationsGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  MakeTable?: readonly MakeGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  CommercialNameTable?: readonly CommercialNameGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  StageNrOfManufacturingTable?: readonly StageNrOfManufacturingGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TypeApprTranspDangerGoodsTable?: readonly TypeApprTranspDangerGoodsGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  BodyworkTable?: readonly BodyworkGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TyreTable?: readonly TyreGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  AxleTable?: readonly AxleGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  AxleGroupTable?: readonly AxleGroupGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleMassCombinationTable?: readonly TyreAxleMassCombinationGroupInput[] | null | undefined;
  /** A group. Optional. */
  WLTPEmissionTestParamGroup?: WLTPEmissionTestParamGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  EngineTable?: readonly EngineGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TrailerBrakeTable?: readonly TrailerBrakeGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  MechanicalCouplingTable?: readonly MechanicalCouplingGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  EcoInnovationsTable?: readonly EcoInnovationsGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  InServiceMaxMassNatTable?: readonly InServiceMaxMassNatGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  InServiceMaxMassIntTable?: readonly InServiceMaxMassIntGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  BallastSetTable?: readonly BallastSetGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  DriverSeatTypeCategoryTable?: readonly DriverSeatTypeCategoryGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  LoadPlatformTable?: readonly LoadPlatformGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  OptionalDevicesTable?: readonly OptionalDevicesGroupInput[] | null | undefined;
  /** A group. Optional. */
  ProtectHazardSubstCabineGroup?: ProtectHazardSubstCabineGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  ProtectiveStructureTable?: readonly ProtectiveStructureGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  PtoTable?: readonly PtoGroupInput[] | null | undefined;
  /** Any number of rows. Optional. */
  TrackSetTable?: readonly TrackSetGroupInput[] | null | undefined;
  /** A group. Optional. */
  TrackTrainGroup?: TrackTrainGroupInput | null | undefined;
  /** A group. Optional. */
  TypeOfChassisGroup?: TypeOfChassisGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  ApprovalTerritoryTable?: readonly ApprovalTerritoryGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TestFamilyIdentifiersTable?: readonly TestFamilyIdentifiersGroupInput[] | null | undefined;
  /** A group. Optional. */
  AllowedParamValMultistageGroup?: AllowedParamValMultistageGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  AdvancedSafetySystemTable?: readonly AdvancedSafetySystemGroupInput[] | null | undefined;
}

/**
 * `TechnAddDataGrAxleGroup` as it is given.
 *
 * At `Body/TechnicalAdditionalDataGroup/TechnAddDataGrAxleTable/TechnAddDataGrAxleGroup`.
 */
export interface TechnAddDataGrAxleGroup {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TechnAddDataGrAxleNumber?: number | string;
  /** `Y` or `N`. Optional. */
  PendulumAxleIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  SelfTrackingAxleIndicator?: 'Y' | 'N';
}

/**
 * `TechnAddDataGrAxleGroup` as it is taken.
 *
 * At `Body/TechnicalAdditionalDataGroup/TechnAddDataGrAxleTable/TechnAddDataGrAxleGroup`.
 */
export interface TechnAddDataGrAxleGroupInput {
  /** A whole number of at most 2 digits, at least 0. Optional. */
  TechnAddDataGrAxleNumber?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  PendulumAxleIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  SelfTrackingAxleIndicator?: IndicatorInput | null | undefined;
}

/**
 * `TechnAddDataGrFuelTankGroup` as it is given.
 *
 * At `Body/TechnicalAdditionalDataGroup/TechnAddDataGrFuelTankTable/TechnAddDataGrFuelTankGroup`.
 */
export interface TechnAddDataGrFuelTankGroup {
  /** A whole number of at most 1 digit, at least 0. Optional. */
  FuelTankSequentialNumber?: number | string;
  /** One of 54 codes. Optional. */
  FuelTankFuelCode?: FuelTankFuelCode | string;
  /** A number with at most 3 digits before the point and 1 after, from 0 to 999.9. Optional. */
  FuelTankCapacity?: string;
}

/**
 * `TechnAddDataGrFuelTankGroup` as it is taken.
 *
 * At `Body/TechnicalAdditionalDataGroup/TechnAddDataGrFuelTankTable/TechnAddDataGrFuelTankGroup`.
 */
export interface TechnAddDataGrFuelTankGroupInput {
  /** A whole number of at most 1 digit, at least 0. Optional. */
  FuelTankSequentialNumber?: NumberInput | null | undefined;
  /** One of 54 codes. Optional. */
  FuelTankFuelCode?: FuelTankFuelCodeInput | null | undefined;
  /** A number with at most 3 digits before the point and 1 after, from 0 to 999.9. Optional. */
  FuelTankCapacity?: NumberInput | null | undefined;
}

/**
 * `TechnicalAdditionalDataGroup` as it is given.
 *
 * At `Body/TechnicalAdditionalDataGroup`.
 */
export interface TechnicalAdditionalDataGroup {
  /** A date as YYYY-MM-DD. Optional. */
  DateOfProduction?: string;
  /** `Y` or `N`. Optional. */
  BrakeAssistSystemIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  ProtectionPedestriansIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  DaytimeRunningLightsIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  ElectronicStabilityProgramInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TyrePressureMonitoringSystInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  LaneDepartureWarningIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  AdvancEmergencyBrakingSystInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  BrakeRetarderIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  PressureChargerInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  InterCoolerIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  CatalyticConvertorInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  OxygenSensorInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  AirInjectionInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  ExhaustGasRecirculationInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  EvaporativeEmisControlSysInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  ParticulateTrapInd?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  OnBoardDiagnosInd?: 'Y' | 'N';
  /** One of Y, N, O. Optional. */
  AntilockBrakeSysInd?: AntilockBrakeSysInd;
  /** One of Y, N, O. Optional. */
  FrontAirbagInd?: FrontAirbagInd;
  /** One of Y, N, O. Optional. */
  SideAirbagInd?: SideAirbagInd;
  /** One of Y, N, O. Optional. */
  BeltPreloadDeviceInd?: BeltPreloadDeviceInd;
  /** One of Y, N, O. Optional. */
  HeadAirbagInd?: HeadAirbagInd;
  /** One of Y, N, O. Optional. */
  LowerAirbagInd?: LowerAirbagInd;
  /** One of Y, N, O. Optional. */
  BeltForceLimiterInd?: BeltForceLimiterInd;
  /** One of H, L. Optional. */
  RearRegistrationPlateCode?: RearRegistrationPlateCode;
  /** At most 10 characters. Optional. */
  CodeEmissionCategory?: string;
  /** At most 8 characters. Optional. */
  NumberRegistrationCertifPart2?: string;
  /** At most 378 characters. Optional. */
  RemarksExceptions?: string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  CodeOfManufacturer?: number | string;
  /** At most 3 characters. Optional. */
  CodeOfType?: string;
  /** At most 5 characters. Optional. */
  CodeOfVariantVersion?: string;
  /** At most 1 character. Optional. */
  CheckDigitCodeOfVariantVersion?: string;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  FuelCodePowerSource?: number | string;
  /** A date as YYYY-MM-DD. Optional. */
  LastPossDateOfRegistration?: string;
  /** At least 1 row. Optional. */
  TechnAddDataGrAxleTable?: TechnAddDataGrAxleGroup[];
  /** At least 1 row. Optional. */
  TechnAddDataGrFuelTankTable?: TechnAddDataGrFuelTankGroup[];
}

/**
 * `TechnicalAdditionalDataGroup` as it is taken.
 *
 * At `Body/TechnicalAdditionalDataGroup`.
 */
export interface TechnicalAdditionalDataGroupInput {
  /** A date as YYYY-MM-DD. Optional. */
  DateOfProduction?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  BrakeAssistSystemIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ProtectionPedestriansIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  DaytimeRunningLightsIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ElectronicStabilityProgramInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TyrePressureMonitoringSystInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  LaneDepartureWarningIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  AdvancEmergencyBrakingSystInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  BrakeRetarderIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  PressureChargerInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  InterCoolerIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  CatalyticConvertorInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  OxygenSensorInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  AirInjectionInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ExhaustGasRecirculationInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  EvaporativeEmisControlSysInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ParticulateTrapInd?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  OnBoardDiagnosInd?: IndicatorInput | null | undefined;
  /** One of Y, N, O. Optional. */
  AntilockBrakeSysInd?: AntilockBrakeSysInd | null | undefined;
  /** One of Y, N, O. Optional. */
  FrontAirbagInd?: FrontAirbagInd | null | undefined;
  /** One of Y, N, O. Optional. */
  SideAirbagInd?: SideAirbagInd | null | undefined;
  /** One of Y, N, O. Optional. */
  BeltPreloadDeviceInd?: BeltPreloadDeviceInd | null | undefined;
  /** One of Y, N, O. Optional. */
  HeadAirbagInd?: HeadAirbagInd | null | undefined;
  /** One of Y, N, O. Optional. */
  LowerAirbagInd?: LowerAirbagInd | null | undefined;
  /** One of Y, N, O. Optional. */
  BeltForceLimiterInd?: BeltForceLimiterInd | null | undefined;
  /** One of H, L. Optional. */
  RearRegistrationPlateCode?: RearRegistrationPlateCode | null | undefined;
  /** At most 10 characters. Optional. */
  CodeEmissionCategory?: string | null | undefined;
  /** At most 8 characters. Optional. */
  NumberRegistrationCertifPart2?: string | null | undefined;
  /** At most 378 characters. Optional. */
  RemarksExceptions?: string | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  CodeOfManufacturer?: NumberInput | null | undefined;
  /** At most 3 characters. Optional. */
  CodeOfType?: string | null | undefined;
  /** At most 5 characters. Optional. */
  CodeOfVariantVersion?: string | null | undefined;
  /** At most 1 character. Optional. */
  CheckDigitCodeOfVariantVersion?: string | null | undefined;
  /** A whole number of at most 4 digits, at least 0. Optional. */
  FuelCodePowerSource?: NumberInput | null | undefined;
  /** A date as YYYY-MM-DD. Optional. */
  LastPossDateOfRegistration?: string | null | undefined;
  /** At least 1 row. Optional. */
  TechnAddDataGrAxleTable?: readonly TechnAddDataGrAxleGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TechnAddDataGrFuelTankTable?: readonly TechnAddDataGrFuelTankGroupInput[] | null | undefined;
}

/**
 * `Body` as it is given.
 *
 * At `Body`.
 */
export interface Body {
  /** A group. Required. */
  CocDataGroup: CocDataGroup;
  /** A group. Optional. */
  TechnicalAdditionalDataGroup?: TechnicalAdditionalDataGroup;
  /** Text. Optional. */
  NationalDataGroup?: string;
}

/**
 * `Body` as it is taken.
 *
 * At `Body`.
 */
export interface BodyInput {
  /** A group. Required. */
  CocDataGroup?: CocDataGroupInput | null | undefined;
  /** A group. Optional. */
  TechnicalAdditionalDataGroup?: TechnicalAdditionalDataGroupInput | null | undefined;
  /** Text. Optional. */
  NationalDataGroup?: string | null | undefined;
}

/**
 * `InitialVehicleInformation` as it is given.
 *
 * The whole document.
 */
export interface InitialVehicleInformation {
  /** A group. Required. */
  Header: Header;
  /** A group. Optional. */
  Body?: Body;
}

/**
 * `InitialVehicleInformation` as it is taken.
 *
 * The whole document.
 */
export interface InitialVehicleInformationInput {
  /** A group. Filled in when left out. */
  Header?: HeaderInput | null | undefined;
  /** A group. Optional. */
  Body?: BodyInput | null | undefined;
}
