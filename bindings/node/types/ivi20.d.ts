/**
 * The data of an IVI 2.0 document, group by group.
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

export type AdvancedBrakingSystemCode = 'ABS' | 'ACB' | 'CBS' | 'NON';

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

export type AerodynamicDeviceEquippedCode = 'BOTH' | 'FRONT' | 'NONE' | 'REAR';

export type ArrangementCylindersCode = 'LI' | 'O' | 'R' | 'S' | 'V' | 'W';

export type AutomatedVehicleCode = 'AUTOM' | 'FULAT' | 'NONAT';

export type BodyworkCode =
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
  | 'CX'
  | 'DA'
  | 'DB'
  | 'DC'
  | 'DE'
  | 'DF'
  | 'DG';

export type BodyworkTypeTrailerCode = 'DA' | 'DB' | 'DC' | 'DE';

export type BrakedTypeTrailCode = 'BRK' | 'HDB' | 'INB' | 'PNB' | 'PNH' | 'UNB';

export type BrakingTransmissionPowerAssistCode = 'WPT' | 'PAT' | 'FPT';

export type BrakingTransmissionPrincipalCode = 'MECHA' | 'PNEU' | 'HYDRL' | 'HYDST';

export type CabCategoryCode = '2' | '3' | '4';

export type CategoryHybridElectricVehicleCode = 'OVC' | 'NOVC';

export type CategorySubCategoryEnergyConvertorCode =
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

export type ClassHybridVehicleCode = 'OVC-HEV' | 'NOVC-HEV' | 'OVC-FCHV' | 'NOVC-FCHV';

export type CodeForBodyworkSupplementCode =
  | '01'
  | '02'
  | '03'
  | '04'
  | '05'
  | '06'
  | '07'
  | '08'
  | '09'
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

export type ColourCode = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10';

export type CombustionCycleCode = '2ST' | '4ST' | 'ROT' | 'OTH';

export type CompletedAlteredCode = 'A' | 'B' | 'C';

export type DriverSeatTypeCategoryClassCode = 'I' | 'II' | 'III';

export type DriverSeatTypeCategoryCode = 'A' | 'B';

export type DrivingCycleClassCode = '1' | '2' | '3a' | '3b';

export type DualFuelTypeCode = 'Type 1A' | 'Type 1B' | 'Type 2A' | 'Type 2B' | 'Type 3B';

export type ElectricVehicleConfigurationCode = 'HYBRE' | 'MNPWE' | 'PUREE';

export type EnergySourceCode =
  | '10'
  | '11'
  | '12'
  | '15'
  | '16'
  | '19'
  | '20'
  | '21'
  | '22'
  | '30'
  | '40'
  | '44'
  | '50'
  | '55'
  | '60'
  | '90'
  | '91'
  | '95';

export type EuCountryCode =
  | 'AT'
  | 'BE'
  | 'BG'
  | 'CH'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DK'
  | 'EE'
  | 'ES'
  | 'FI'
  | 'FR'
  | 'GR'
  | 'HR'
  | 'HU'
  | 'IE'
  | 'IS'
  | 'IT'
  | 'LI'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'MT'
  | 'NL'
  | 'NO'
  | 'PL'
  | 'PT'
  | 'RO'
  | 'SE'
  | 'SI'
  | 'SK'
  | 'UK';

export type EuLanguageCode =
  | 'bg'
  | 'cs'
  | 'da'
  | 'de'
  | 'el'
  | 'en'
  | 'es'
  | 'et'
  | 'fi'
  | 'fr'
  | 'ga'
  | 'hr'
  | 'hu'
  | 'it'
  | 'lt'
  | 'lv'
  | 'mt'
  | 'nl'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'sk'
  | 'sl'
  | 'sv';

export type ExhaustEmissionLevel =
  | 'Euro 0'
  | 'Euro 1'
  | 'Euro 2'
  | 'Euro 3'
  | 'Euro 4'
  | 'Euro 5'
  | 'Euro 5+'
  | 'Euro 5 A'
  | 'Euro 5 B'
  | 'Euro 5 C'
  | 'Euro 5 D'
  | 'Euro 5 E'
  | 'Euro 5 F'
  | 'Euro 5 G'
  | 'Euro 5 H'
  | 'Euro 5 I'
  | 'Euro 5 J'
  | 'Euro 5 K'
  | 'Euro 5 L'
  | 'Euro 5 M'
  | 'Euro 6'
  | 'Euro 6 AA'
  | 'Euro 6 AB'
  | 'Euro 6 AC'
  | 'Euro 6 AD'
  | 'Euro 6 AE'
  | 'Euro 6 AF'
  | 'Euro 6 AG'
  | 'Euro 6 AH'
  | 'Euro 6 AI'
  | 'Euro 6 AJ'
  | 'Euro 6 AK'
  | 'Euro 6 AL'
  | 'Euro 6 AM'
  | 'Euro 6 AN'
  | 'Euro 6 AO'
  | 'Euro 6 AP'
  | 'Euro 6 AQ'
  | 'Euro 6 AR'
  | 'Euro 6 BA'
  | 'Euro 6 BB'
  | 'Euro 6 BC'
  | 'Euro 6 BG'
  | 'Euro 6 BH'
  | 'Euro 6 BI'
  | 'Euro 6 CG'
  | 'Euro 6 CH'
  | 'Euro 6 CI'
  | 'Euro 6 DG'
  | 'Euro 6 EA'
  | 'Euro 6 EB'
  | 'Euro 6 EC'
  | 'Euro 6 N'
  | 'Euro 6 O'
  | 'Euro 6 P'
  | 'Euro 6 PLN'
  | 'Euro 6 Q'
  | 'Euro 6 R'
  | 'Euro 6 S'
  | 'Euro 6 T'
  | 'Euro 6 U'
  | 'Euro 6 V'
  | 'Euro 6 W'
  | 'Euro 6 X'
  | 'Euro 6 Y'
  | 'Euro 6 ZA'
  | 'Euro 6 ZB'
  | 'Euro 6 ZC'
  | 'Euro 6 ZD'
  | 'Euro 6 ZE'
  | 'Euro 6 ZF'
  | 'Euro 6 ZG'
  | 'Euro 6 ZH'
  | 'Euro 6 ZI'
  | 'Euro 6 ZJ'
  | 'Euro 6 ZK'
  | 'Euro 6 ZL'
  | 'Euro 7 FE'
  | 'Euro 7 FL'
  | 'Euro 7 GE'
  | 'Euro 7 GL'
  | 'Euro 7 GS'
  | 'Euro 7 GT'
  | 'Euro 7 HE'
  | 'Euro 7 HL'
  | 'Euro 7 HS'
  | 'Euro 7 HT'
  | 'Euro 7 TE'
  | 'Euro 7 TL'
  | 'Euro 7 TS'
  | 'Euro 7 TT'
  | 'Euro V G'
  | 'Euro V K'
  | 'EEV'
  | 'EEV K'
  | 'Euro I'
  | 'Euro II'
  | 'Euro III'
  | 'Euro IV'
  | 'Euro V'
  | 'Euro VI'
  | 'Euro VI A'
  | 'Euro VI B'
  | 'Euro VI C'
  | 'Euro VI D'
  | 'Euro VI E'
  | 'Euro VI E+'
  | 'AX'
  | 'AY'
  | 'AZ'
  | 'ZX'
  | 'ZY'
  | 'ZZ';

export type FuelTypeCode = 'B' | 'D' | 'F' | 'M';

export type FuellingArrangementCode = 'D1A' | 'D1B' | 'D2A' | 'D2B' | 'D3B' | 'G' | 'L';

export type GearboxTypeCode = 'A' | 'C' | 'D' | 'F' | 'G' | 'H' | 'M' | 'O' | 'S' | 'W';

export type GeneralCodeEcoInnovationCode = '28' | '29' | '32' | '33' | '35' | '37' | '38';

export type InterconnectionWithPoweredAxleConnectionCode = 'TRANS' | 'ELECT' | 'SHAFT';

export type LocationMarkingsSubjectCode = 'VIN' | 'STAT';

export type LocationMarkingsVehiclePartCode =
  'ENGCT' | 'PASCT' | 'LUGCT' | 'INSPL' | 'DRAWB' | 'CHASS' | 'APILR' | 'BPILR' | 'CPILR' | 'DPILR';

export type LocationMarkingsVehiclePartSideCode = 'FRONTSIDE' | 'LEFTSIDE' | 'RIGHTSIDE' | 'BACKSIDE';

export type LocationMarkingsVehiclePartSideSectionCode = 'BACK' | 'FRONT' | 'LEFT' | 'MIDDLE' | 'RIGHT';

export type MechanicalCouplingCanBeFittedClassCode =
  | 'A'
  | 'A50-1'
  | 'A50-2'
  | 'A50-3'
  | 'A50-4'
  | 'A50-5'
  | 'A50-X'
  | 'B'
  | 'B50-X'
  | 'C'
  | 'C50-1'
  | 'C50-2'
  | 'C50-3'
  | 'C50-4'
  | 'C50-5'
  | 'C50-6'
  | 'C50-7'
  | 'C50-X'
  | 'D'
  | 'D50-A'
  | 'D50-B'
  | 'D50-C'
  | 'D50-D'
  | 'D50-X'
  | 'E'
  | 'F'
  | 'G'
  | 'G50'
  | 'G50-X'
  | 'H'
  | 'H50-X'
  | 'J'
  | 'K'
  | 'K1'
  | 'K2'
  | 'K3'
  | 'K4'
  | 'KA1'
  | 'KA2'
  | 'KA3'
  | 'L'
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4'
  | 'L5'
  | 'S'
  | 'T'
  | 'W';

export type MechanicalCouplingLocationCode = 'FRONT' | 'REAR';

export type MethodAttachmentStatutoryPlateCode = 'A1' | 'A2' | 'A3' | 'A4';

export type MetricImperialOdometerCode = 'B' | 'I' | 'M';

export type MetricImperialSpeedometerCode = 'B' | 'I' | 'M';

export type NrscTestCycleCode = 'C1' | 'C2' | 'D2' | 'E2' | 'E3' | 'F' | 'G1' | 'G2' | 'G3' | 'H';

export type NrtcTestCycleCode = 'NRTC' | 'LSI-NRTC';

export type OptionalCode = 'Y' | 'N' | 'O';

export type PowerTakeOffPositionCode = 'FRONT' | 'OTHER' | 'REAR';

export type PowerTakeOffTypeCode = 'MNPTO' | 'SCPTO';

export type RemarkSubjectDescriptionCode = 'ADINF' | 'COMTS' | 'EXEMP' | 'RMRKS';

export type RightLeftHandTrafficCode = 'BOTH' | 'LEFT' | 'RIGHT';

export type RollOverProtectiveEquipmentCode = 'CMP' | 'OPT' | 'STD';

export type RollOverProtectiveFoldableCode = 'FOLDA' | 'NFOLD';

export type RollOverProtectiveFoldingOperationCode = 'NNAST' | 'PTAST' | 'FLAST';

export type RollOverProtectiveHandOperatedCode = 'WTHLS' | 'WTTLS';

export type RollOverProtectiveLockingMechanismCode = 'MANUL' | 'AUTOM';

export type RollOverProtectivePositionCode = 'BOTH' | 'FRONT' | 'REAR';

export type RollOverProtectiveStructureCode = 'CAB' | 'FRA' | 'ROL';

export type RollingResistanceClassCode = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G';

export type SeatingPositionConfigurationCode = 'SAD' | 'SEA';

export type SpecialPurposeDesignationCode =
  'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SF' | 'SG' | 'SH' | 'SJ' | 'SK' | 'SL' | 'SM';

export type SpeedCategorySymbolCode =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'P'
  | 'Q'
  | 'R'
  | 'S'
  | 'T'
  | 'U'
  | 'V'
  | 'W'
  | 'Y'
  | 'Z';

export type StageOfCompletionCode = 'C' | 'I' | 'V';

export type SteeringCategoryCode = 'DIFFL' | 'HYDRL' | 'MANUL' | 'POWER' | 'SERVO';

export type SubFuelTypeCode = 'LNG' | 'RH' | 'RL' | 'U';

export type TestFamilyIdentifierCode = 'ATCT' | 'EV' | 'IP' | 'OM' | 'PEMS' | 'PR' | 'RL' | 'RM';

export type ThreePointLiftingMechanismCode = 'BOTH' | 'INEXT' | 'FRONT' | 'REAR';

export type TrackTrainCrawlerUndercarriageConfigurationCode = 'STF' | 'STR' | 'TFR' | 'CTT';

export type TrailerBrakeControlSystemTechnologyCode =
  'COMPE' | 'ELECT' | 'HYDRL' | 'INERT' | 'MECHA' | 'NONE' | 'PNEU';

export type TrailerBrakeTechnologyConnectionsTypeCode = '1LINE' | '2LINE' | 'NONE';

export type TypeApprovalCountryCode =
  | 'e1'
  | 'e2'
  | 'e3'
  | 'e4'
  | 'e5'
  | 'e6'
  | 'e7'
  | 'e8'
  | 'e9'
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
  | 'e50'
  | 'g11'
  | 'n11';

export type TypeApprovalTransportDangerousGoodsClassCode = 'EX/II' | 'EX/III' | 'AT' | 'FL' | 'MEMU';

export type TypeApprovalTypeCode = 'NSS' | 'ESS' | 'EU';

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

export type TyrePlyRatingNumber =
  '2' | '4' | '6' | '8' | '10' | '12' | '14' | '16' | '18' | '20' | '22' | '24';

export type TyreTubeTypeCode = 'TUBLS' | 'TUBTP';

export type TyreTypeCode = 'HL' | 'MC' | 'MS' | 'REINF' | 'RF' | 'MST';

export type VehicleCategoryCode =
  | 'C1a'
  | 'C1b'
  | 'C2a'
  | 'C2b'
  | 'C3a'
  | 'C3b'
  | 'C4.1a'
  | 'C4.1b'
  | 'C4.2a'
  | 'C4.2b'
  | 'C4.3a'
  | 'C4.3b'
  | 'L1e-A'
  | 'L1e-B'
  | 'L2e-P'
  | 'L2e-U'
  | 'L3e-A1'
  | 'L3e-A1E'
  | 'L3e-A1T'
  | 'L3e-A2'
  | 'L3e-A2E'
  | 'L3e-A2T'
  | 'L3e-A3'
  | 'L3e-A3E'
  | 'L3e-A3T'
  | 'L4e-A1'
  | 'L4e-A2'
  | 'L4e-A3'
  | 'L5e-A'
  | 'L5e-B'
  | 'L6e-A'
  | 'L6e-BP'
  | 'L6e-BU'
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
  | 'T1a'
  | 'T1b'
  | 'T2a'
  | 'T2b'
  | 'T3a'
  | 'T3b'
  | 'T4.1a'
  | 'T4.1b'
  | 'T4.2a'
  | 'T4.2b'
  | 'T4.3a'
  | 'T4.3b';

export type VehicleClassCode = 'I' | 'II' | 'III' | 'A' | 'B';

export type VehicleGroupCode =
  | '1'
  | '10'
  | '10v'
  | '11'
  | '111'
  | '111V'
  | '112'
  | '112V'
  | '113'
  | '12'
  | '121'
  | '121V'
  | '122'
  | '122V'
  | '123'
  | '123V'
  | '124'
  | '124V'
  | '125'
  | '126'
  | '13'
  | '131'
  | '131V'
  | '132'
  | '132V'
  | '133'
  | '14'
  | '141'
  | '141V'
  | '142'
  | '142V'
  | '143'
  | '15'
  | '16'
  | '17'
  | '18'
  | '19'
  | '1s'
  | '2'
  | '221'
  | '222'
  | '223'
  | '231'
  | '232'
  | '233'
  | '3'
  | '31a'
  | '31b1'
  | '31b2'
  | '31c'
  | '31d'
  | '31e'
  | '32a'
  | '32b'
  | '32c'
  | '32d'
  | '32e'
  | '32f'
  | '33a'
  | '33b1'
  | '33b2'
  | '33c'
  | '33d'
  | '33e'
  | '34a'
  | '34b'
  | '24c'
  | '34d'
  | '34e'
  | '34f'
  | '35a'
  | '35b1'
  | '35b2'
  | '35c'
  | '36a'
  | '36b'
  | '36c'
  | '36d'
  | '36e'
  | '36f'
  | '37a'
  | '37b1'
  | '37b2'
  | '37c'
  | '37d'
  | '37e'
  | '38a'
  | '38b'
  | '38c'
  | '38d'
  | '38e'
  | '38f'
  | '39a'
  | '39b1'
  | '39b2'
  | '39c'
  | '4'
  | '40a'
  | '40b'
  | '40c'
  | '40d'
  | '40e'
  | '40f'
  | '421'
  | '421V'
  | '422'
  | '422V'
  | '423'
  | '431'
  | '431V'
  | '432'
  | '432V'
  | '433'
  | '441'
  | '441V'
  | '442'
  | '442V'
  | '443'
  | '4v'
  | '5'
  | '51'
  | '52'
  | '53'
  | '54'
  | '541'
  | '542'
  | '543'
  | '55'
  | '56'
  | '5v'
  | '6'
  | '611'
  | '611V'
  | '612'
  | '612V'
  | '621'
  | '621V'
  | '622'
  | '622V'
  | '623'
  | '623V'
  | '624'
  | '624V'
  | '625'
  | '631'
  | '631V'
  | '632'
  | '632V'
  | '633'
  | '7'
  | '8'
  | '9'
  | '9v'
  | '31'
  | '32'
  | '33'
  | '34'
  | '35'
  | '36'
  | '37'
  | '38'
  | '39'
  | '40';

export type VehicleSubgroupCode =
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
  | 'P40 DD';

export type ViennaCountryCode =
  | 'A'
  | 'AL'
  | 'AND'
  | 'AM'
  | 'AUS'
  | 'AZ'
  | 'B'
  | 'BD'
  | 'BDS'
  | 'BG'
  | 'BH'
  | 'BIH'
  | 'BR'
  | 'BRN'
  | 'BRU'
  | 'BS'
  | 'BW'
  | 'BY'
  | 'C'
  | 'CDN'
  | 'CGO'
  | 'CH'
  | 'CI'
  | 'CL'
  | 'CO'
  | 'CR'
  | 'CV'
  | 'CY'
  | 'CZ'
  | 'D'
  | 'DK'
  | 'DOM'
  | 'DZ'
  | 'E'
  | 'EAK'
  | 'EAT'
  | 'EAU'
  | 'EC'
  | 'EG'
  | 'EST'
  | 'F'
  | 'FIN'
  | 'FJI'
  | 'FL'
  | 'FO'
  | 'GBA'
  | 'GBG'
  | 'GBJ'
  | 'GBM'
  | 'GBZ'
  | 'GCA'
  | 'GE'
  | 'GH'
  | 'GR'
  | 'GUY'
  | 'H'
  | 'HK'
  | 'HKJ'
  | 'HR'
  | 'I'
  | 'IL'
  | 'IND'
  | 'IR'
  | 'IRL'
  | 'IRQ'
  | 'IS'
  | 'J'
  | 'JA'
  | 'KH'
  | 'KG'
  | 'KWT'
  | 'KZ'
  | 'L'
  | 'LAO'
  | 'LS'
  | 'LT'
  | 'LV'
  | 'M'
  | 'MA'
  | 'MAL'
  | 'MC'
  | 'MD'
  | 'MEX'
  | 'MGL'
  | 'MNE'
  | 'MS'
  | 'MW'
  | 'MYA'
  | 'N'
  | 'NA'
  | 'NAM'
  | 'NIC'
  | 'NL'
  | 'NZ'
  | 'OM'
  | 'P'
  | 'PA'
  | 'PK'
  | 'PAL'
  | 'PE'
  | 'PL'
  | 'PNG'
  | 'PS'
  | 'PY'
  | 'RA'
  | 'RC'
  | 'RCA'
  | 'RCB'
  | 'RCH'
  | 'RH'
  | 'RI'
  | 'RL'
  | 'RM'
  | 'RMM'
  | 'RN'
  | 'RO'
  | 'ROK'
  | 'ROU'
  | 'RP'
  | 'RSM'
  | 'RUS'
  | 'RWA'
  | 'S'
  | 'SD'
  | 'SGP'
  | 'SK'
  | 'SLO'
  | 'SME'
  | 'SN'
  | 'SRB'
  | 'SY'
  | 'SYR'
  | 'T'
  | 'TG'
  | 'TJ'
  | 'TM'
  | 'TN'
  | 'TR'
  | 'TT'
  | 'UA'
  | 'UAE'
  | 'UK'
  | 'USA'
  | 'UZ'
  | 'V'
  | 'VN'
  | 'WAG'
  | 'WAL'
  | 'WAN'
  | 'WG'
  | 'WL'
  | 'WS'
  | 'WV'
  | 'YV'
  | 'Z'
  | 'ZA'
  | 'ZW';

export type WorkingPrincipleCode = 'CMPRA' | 'ELECT' | 'EXTCI' | 'EXTPI' | 'INTCI' | 'INTPI' | 'TRBNE';

/**
 * `Header` as it is given.
 *
 * At `Header`.
 */
export interface Header {
  /** A UUID of version 4, such as 1b4e28ba-2fa1-4d2e-883f-0016d3cca427. Required. */
  IviReferenceId: string;
  /** Exactly 2.0. Required. */
  IviVersionNumberXsd: '2.0';
  /** A whole number, from 0 to 99. Required. */
  IviVersionNumber: number | string;
  /** A date and time as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm. Required. */
  IviVersionDateTime: string;
  /** One of 157 codes. Optional. */
  IntendedCountryRegistration?: ViennaCountryCode;
  /** One of 29 codes. Required. */
  DesignatedTypeApprovalCountry: TypeApprovalCountryCode;
}

/**
 * `Header` as it is taken.
 *
 * At `Header`.
 */
export interface HeaderInput {
  /** A UUID of version 4, such as 1b4e28ba-2fa1-4d2e-883f-0016d3cca427. Filled in when left out. */
  IviReferenceId?: string | null | undefined;
  /** Exactly 2.0. Filled in when left out. */
  IviVersionNumberXsd?: '2.0' | null | undefined;
  /** A whole number, from 0 to 99. Filled in when left out. */
  IviVersionNumber?: NumberInput | null | undefined;
  /** A date and time as YYYY-MM-DDThh:mm:ss, with Z or +hh:mm. Filled in when left out. */
  IviVersionDateTime?: Date | string | null | undefined;
  /** One of 157 codes. Optional. */
  IntendedCountryRegistration?: ViennaCountryCode | null | undefined;
  /** One of 29 codes. Required. */
  DesignatedTypeApprovalCountry?: TypeApprovalCountryCode | null | undefined;
}

/**
 * `SigningAuthorityGroup` as it is given.
 *
 * At `CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup`.
 */
export interface SigningAuthorityGroup {
  /** 1 to 150 characters. Required. */
  SignerName: string;
  /** 1 to 80 characters. Required. */
  SignerPosition: string;
  /** 1 to 80 characters. Required. */
  SignatureLocation: string;
  /** A date as YYYY-MM-DD. Required. */
  SignatureDate: string;
}

/**
 * `SigningAuthorityGroup` as it is taken.
 *
 * At `CocDataGroup/SigningAuthorityTable/SigningAuthorityGroup`.
 */
export interface SigningAuthorityGroupInput {
  /** 1 to 150 characters. Required. */
  SignerName?: string | null | undefined;
  /** 1 to 80 characters. Required. */
  SignerPosition?: string | null | undefined;
  /** 1 to 80 characters. Required. */
  SignatureLocation?: string | null | undefined;
  /** A date as YYYY-MM-DD. Required. */
  SignatureDate?: string | null | undefined;
}

/**
 * `MakeGroup` as it is given.
 *
 * At `CocDataGroup/MakeTable/MakeGroup`.
 */
export interface MakeGroup {
  /** 1 to 52 characters. Required. */
  Make: string;
}

/**
 * `MakeGroup` as it is taken.
 *
 * At `CocDataGroup/MakeTable/MakeGroup`.
 */
export interface MakeGroupInput {
  /** 1 to 52 characters. Required. */
  Make?: string | null | undefined;
}

/**
 * `CommercialNameGroup` as it is given.
 *
 * At `CocDataGroup/CommercialNameTable/CommercialNameGroup`.
 */
export interface CommercialNameGroup {
  /** 1 to 50 characters. Required. */
  CommercialName: string;
}

/**
 * `CommercialNameGroup` as it is taken.
 *
 * At `CocDataGroup/CommercialNameTable/CommercialNameGroup`.
 */
export interface CommercialNameGroupInput {
  /** 1 to 50 characters. Required. */
  CommercialName?: string | null | undefined;
}

/**
 * `AllowedParameterValuesMultistageGroup` as it is given.
 *
 * At `CocDataGroup/AllowedParameterValuesMultistageGroup`.
 */
export interface AllowedParameterValuesMultistageGroup {
  /** A whole number, from 0 to 999999. Optional. */
  AllowedActualMass?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedActualMassMin?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedActualMassMax?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedTechnicallyPermissibleMaximumLadenMass?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedTechnicallyPermissibleMaximumLadenMassMin?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedTechnicallyPermissibleMaximumLadenMassMax?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedFrontalArea?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedFrontalAreaMin?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedFrontalAreaMax?: number | string;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  AllowedRollingResistance?: string;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  AllowedRollingResistanceMin?: string;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  AllowedRollingResistanceMax?: string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedCrossSectionalAreaAirFrontGrill?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedCrossSectionalAreaAirFrontGrillMin?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedCrossSectionalAreaAirFrontGrillMax?: number | string;
}

/**
 * `AllowedParameterValuesMultistageGroup` as it is taken.
 *
 * At `CocDataGroup/AllowedParameterValuesMultistageGroup`.
 */
export interface AllowedParameterValuesMultistageGroupInput {
  /** A whole number, from 0 to 999999. Optional. */
  AllowedActualMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedActualMassMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedActualMassMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedTechnicallyPermissibleMaximumLadenMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedTechnicallyPermissibleMaximumLadenMassMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedTechnicallyPermissibleMaximumLadenMassMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedFrontalArea?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedFrontalAreaMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedFrontalAreaMax?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  AllowedRollingResistance?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  AllowedRollingResistanceMin?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  AllowedRollingResistanceMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedCrossSectionalAreaAirFrontGrill?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedCrossSectionalAreaAirFrontGrillMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  AllowedCrossSectionalAreaAirFrontGrillMax?: NumberInput | null | undefined;
}

/**
 * `ManufacturerGroup` as it is given.
 *
 * At `CocDataGroup/ManufacturerTable/ManufacturerGroup`.
 */
export interface ManufacturerGroup {
  /** A whole number, from 0 to 99. Required. */
  ManufacturerStageNumber: number | string;
  /** 1 to 150 characters. Required. */
  ManufacturerName: string;
  /** 1 to 150 characters. Required. */
  ManufacturerAddressLine1: string;
  /** 1 to 150 characters. Optional. */
  ManufacturerAddressLine2?: string;
  /** 1 to 150 characters. Optional. */
  ManufacturerAddressLine3?: string;
  /** 1 to 80 characters. Required. */
  ManufacturerPlaceOfResidence: string;
  /** 1 to 80 characters. Required. */
  ManufacturerCountryOfResidence: string;
  /** 1 to 35 characters. Optional. */
  PreviousStageTypeApprovalNumber?: string;
  /** 1 to 15 characters. Optional. */
  PreviousStageType?: string;
  /** 1 to 25 characters. Optional. */
  PreviousStageVariant?: string;
  /** 1 to 35 characters. Optional. */
  PreviousStageVersion?: string;
}

/**
 * `ManufacturerGroup` as it is taken.
 *
 * At `CocDataGroup/ManufacturerTable/ManufacturerGroup`.
 */
export interface ManufacturerGroupInput {
  /** A whole number, from 0 to 99. Required. */
  ManufacturerStageNumber?: NumberInput | null | undefined;
  /** 1 to 150 characters. Required. */
  ManufacturerName?: string | null | undefined;
  /** 1 to 150 characters. Required. */
  ManufacturerAddressLine1?: string | null | undefined;
  /** 1 to 150 characters. Optional. */
  ManufacturerAddressLine2?: string | null | undefined;
  /** 1 to 150 characters. Optional. */
  ManufacturerAddressLine3?: string | null | undefined;
  /** 1 to 80 characters. Required. */
  ManufacturerPlaceOfResidence?: string | null | undefined;
  /** 1 to 80 characters. Required. */
  ManufacturerCountryOfResidence?: string | null | undefined;
  /** 1 to 35 characters. Optional. */
  PreviousStageTypeApprovalNumber?: string | null | undefined;
  /** 1 to 15 characters. Optional. */
  PreviousStageType?: string | null | undefined;
  /** 1 to 25 characters. Optional. */
  PreviousStageVariant?: string | null | undefined;
  /** 1 to 35 characters. Optional. */
  PreviousStageVersion?: string | null | undefined;
}

/**
 * `EURepresentativeGroup` as it is given.
 *
 * At `CocDataGroup/EURepresentativeGroup`.
 */
export interface EURepresentativeGroup {
  /** 1 to 150 characters. Required. */
  EURepresentativeName: string;
  /** 1 to 150 characters. Required. */
  EURepresentativeAddressLine1: string;
  /** 1 to 150 characters. Optional. */
  EURepresentativeAddressLine2?: string;
  /** 1 to 150 characters. Optional. */
  EURepresentativeAddressLine3?: string;
  /** 1 to 80 characters. Required. */
  EURepresentativePlaceOfResidence: string;
  /** 1 to 80 characters. Required. */
  EURepresentativeCountryOfResidence: string;
}

/**
 * `EURepresentativeGroup` as it is taken.
 *
 * At `CocDataGroup/EURepresentativeGroup`.
 */
export interface EURepresentativeGroupInput {
  /** 1 to 150 characters. Required. */
  EURepresentativeName?: string | null | undefined;
  /** 1 to 150 characters. Required. */
  EURepresentativeAddressLine1?: string | null | undefined;
  /** 1 to 150 characters. Optional. */
  EURepresentativeAddressLine2?: string | null | undefined;
  /** 1 to 150 characters. Optional. */
  EURepresentativeAddressLine3?: string | null | undefined;
  /** 1 to 80 characters. Required. */
  EURepresentativePlaceOfResidence?: string | null | undefined;
  /** 1 to 80 characters. Required. */
  EURepresentativeCountryOfResidence?: string | null | undefined;
}

/**
 * `LocationMarkingsGroup` as it is given.
 *
 * At `CocDataGroup/LocationMarkingsTable/LocationMarkingsGroup`.
 */
export interface LocationMarkingsGroup {
  /** One of VIN, STAT. Required. */
  LocationMarkingsSubject: LocationMarkingsSubjectCode;
  /** One of ENGCT, PASCT, LUGCT, INSPL, DRAWB, CHASS, APILR, BPILR, CPILR, DPILR. Required. */
  LocationMarkingsVehiclePart: LocationMarkingsVehiclePartCode;
  /** One of FRONTSIDE, LEFTSIDE, RIGHTSIDE, BACKSIDE. Optional. */
  LocationMarkingsVehiclePartSide?: LocationMarkingsVehiclePartSideCode;
  /** One of BACK, FRONT, LEFT, MIDDLE, RIGHT. Optional. */
  LocationMarkingsVehiclePartSideSection?: LocationMarkingsVehiclePartSideSectionCode;
}

/**
 * `LocationMarkingsGroup` as it is taken.
 *
 * At `CocDataGroup/LocationMarkingsTable/LocationMarkingsGroup`.
 */
export interface LocationMarkingsGroupInput {
  /** One of VIN, STAT. Required. */
  LocationMarkingsSubject?: LocationMarkingsSubjectCode | null | undefined;
  /** One of ENGCT, PASCT, LUGCT, INSPL, DRAWB, CHASS, APILR, BPILR, CPILR, DPILR. Required. */
  LocationMarkingsVehiclePart?: LocationMarkingsVehiclePartCode | null | undefined;
  /** One of FRONTSIDE, LEFTSIDE, RIGHTSIDE, BACKSIDE. Optional. */
  LocationMarkingsVehiclePartSide?: LocationMarkingsVehiclePartSideCode | null | undefined;
  /** One of BACK, FRONT, LEFT, MIDDLE, RIGHT. Optional. */
  LocationMarkingsVehiclePartSideSection?: LocationMarkingsVehiclePartSideSectionCode | null | undefined;
}

/**
 * `GeneralConstructionGroup` as it is given.
 *
 * At `CocDataGroup/GeneralConstructionGroup`.
 */
export interface GeneralConstructionGroup {
  /** A whole number, from 0 to 99. Optional. */
  NumberOfAxles?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfWheels?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfAxlesWithTwinWheels?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfSteeredAxles?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfPoweredAxles?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfBrakedAxles?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoors?: number | string;
  /** One of AUTOM, FULAT, NONAT. Optional. */
  AutomatedVehicle?: AutomatedVehicleCode;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatingPositionsIncludingDriver?: number | string;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatingPositionsExcludingDriver?: number | string;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatsStationaryUseOnly?: number | string;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatingPositionsLowerDeck?: number | string;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatingPositionsUpperDeck?: number | string;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfWheelchairUserAccessiblePositions?: number | string;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfStandingPlaces?: number | string;
  /** One of SAD, SEA. Optional. */
  SeatingPositionConfiguration?: SeatingPositionConfigurationCode;
  /** `Y` or `N`. Optional. */
  ReversibleDrivingPositionIndicator?: 'Y' | 'N';
  /** 1 to 40 characters. Optional. */
  LocationArrangementSeats?: string;
  /** One of DIFFL, HYDRL, MANUL, POWER, SERVO. Optional. */
  SteeringCategory?: SteeringCategoryCode;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfSetsBallastMasses?: number | string;
  /** One of ABS, ACB, CBS, NON. Optional. */
  AdvancedBrakingSystem?: AdvancedBrakingSystemCode;
}

/**
 * `GeneralConstructionGroup` as it is taken.
 *
 * At `CocDataGroup/GeneralConstructionGroup`.
 */
export interface GeneralConstructionGroupInput {
  /** A whole number, from 0 to 99. Optional. */
  NumberOfAxles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfWheels?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfAxlesWithTwinWheels?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfSteeredAxles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfPoweredAxles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfBrakedAxles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoors?: NumberInput | null | undefined;
  /** One of AUTOM, FULAT, NONAT. Optional. */
  AutomatedVehicle?: AutomatedVehicleCode | null | undefined;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatingPositionsIncludingDriver?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatingPositionsExcludingDriver?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatsStationaryUseOnly?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatingPositionsLowerDeck?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfSeatingPositionsUpperDeck?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfWheelchairUserAccessiblePositions?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999. Optional. */
  NumberOfStandingPlaces?: NumberInput | null | undefined;
  /** One of SAD, SEA. Optional. */
  SeatingPositionConfiguration?: SeatingPositionConfigurationCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ReversibleDrivingPositionIndicator?: IndicatorInput | null | undefined;
  /** 1 to 40 characters. Optional. */
  LocationArrangementSeats?: string | null | undefined;
  /** One of DIFFL, HYDRL, MANUL, POWER, SERVO. Optional. */
  SteeringCategory?: SteeringCategoryCode | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfSetsBallastMasses?: NumberInput | null | undefined;
  /** One of ABS, ACB, CBS, NON. Optional. */
  AdvancedBrakingSystem?: AdvancedBrakingSystemCode | null | undefined;
}

/**
 * `DimensionGroup` as it is given.
 *
 * At `CocDataGroup/DimensionGroup`.
 */
export interface DimensionGroup {
  /** A whole number, from 0 to 99999. Optional. */
  Wheelbase?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  WheelbaseAdjustableMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  WheelbaseAdjustableMax?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  WheelBaseSideCar?: number | string;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  WheelBaseGroundRatio?: string;
  /** A whole number, from 0 to 99999. Optional. */
  Length?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  LengthAdjustableMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  LengthAdjustableMax?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  Width?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  WidthAdjustableMin?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  WidthAdjustableMax?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  Height?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  HeightAdjustableMin?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  HeightAdjustableMax?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  SeatingHeight?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  RearOverhang?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  RearOverhangAdjustableMin?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  RearOverhangAdjustableMax?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleRearOverhang?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  MaximumPermissibleLength?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  MaximumPermissibleLengthMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  MaximumPermissibleLengthMax?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleWidth?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleWidthMin?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleWidthMax?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleHeight?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleHeightMin?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleHeightMax?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  LengthLoadingArea?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  LengthLoadingAreaAdjustableMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  LengthLoadingAreaAdjustableMax?: number | string;
  /** `Y` or `N`. Optional. */
  ElongatedCabIndicator?: 'Y' | 'N';
  /** One of BOTH, FRONT, NONE, REAR. Optional. */
  AerodynamicDeviceEquipped?: AerodynamicDeviceEquippedCode;
  /** `Y` or `N`. Optional. */
  MaximumAuthorisedDimensionsDerogationIndicator?: 'Y' | 'N';
}

/**
 * `DimensionGroup` as it is taken.
 *
 * At `CocDataGroup/DimensionGroup`.
 */
export interface DimensionGroupInput {
  /** A whole number, from 0 to 99999. Optional. */
  Wheelbase?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  WheelbaseAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  WheelbaseAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  WheelBaseSideCar?: NumberInput | null | undefined;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  WheelBaseGroundRatio?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  Length?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  LengthAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  LengthAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  Width?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  WidthAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  WidthAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  Height?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  HeightAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  HeightAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  SeatingHeight?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  RearOverhang?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  RearOverhangAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  RearOverhangAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleRearOverhang?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  MaximumPermissibleLength?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  MaximumPermissibleLengthMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  MaximumPermissibleLengthMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleWidth?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleWidthMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleWidthMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleHeight?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleHeightMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MaximumPermissibleHeightMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  LengthLoadingArea?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  LengthLoadingAreaAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  LengthLoadingAreaAdjustableMax?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ElongatedCabIndicator?: IndicatorInput | null | undefined;
  /** One of BOTH, FRONT, NONE, REAR. Optional. */
  AerodynamicDeviceEquipped?: AerodynamicDeviceEquippedCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  MaximumAuthorisedDimensionsDerogationIndicator?: IndicatorInput | null | undefined;
}

/**
 * `MaximumStaticVerticalMassCouplingPointGroup` as it is given.
 *
 * At
 * `CocDataGroup/MassGroup/MaximumStaticVerticalMassCouplingPointTable/MaximumStaticVerticalMassCouplingPointGroup`.
 */
export interface MaximumStaticVerticalMassCouplingPointGroup {
  /** A whole number, from 0 to 999. Optional. */
  MechanicalCouplingNumberVerticalMass?: number | string;
  /** A whole number, from 0 to 999999. Required. */
  TechnicallyPermissibleMaximumStaticVerticalMassCouplingPoint: number | string;
}

/**
 * `MaximumStaticVerticalMassCouplingPointGroup` as it is taken.
 *
 * At
 * `CocDataGroup/MassGroup/MaximumStaticVerticalMassCouplingPointTable/MaximumStaticVerticalMassCouplingPointGroup`.
 */
export interface MaximumStaticVerticalMassCouplingPointGroupInput {
  /** A whole number, from 0 to 999. Optional. */
  MechanicalCouplingNumberVerticalMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Required. */
  TechnicallyPermissibleMaximumStaticVerticalMassCouplingPoint?: NumberInput | null | undefined;
}

/**
 * `MassGroup` as it is given.
 *
 * At `CocDataGroup/MassGroup`.
 */
export interface MassGroup {
  /** A whole number, from 0 to 999999. Optional. */
  MassInRunningOrder?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  MassInRunningOrderVariableMin?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  MassInRunningOrderVariableMax?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  ActualMass?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  MassInRunningOrderIncomplete?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumLadenMass?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumLadenMassVariableMin?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumLadenMassVariableMax?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  MinimumMassCompleted?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  AdditionalMassAlternativePropulsion?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  AdditionalMassDueToBatteries?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  BallastMassTotal?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  ThreePointLiftingMechanismMaximumTowableMass?: number | string;
  /** At least 1 row. Optional. */
  MaximumStaticVerticalMassCouplingPointTable?: MaximumStaticVerticalMassCouplingPointGroup[];
}

/**
 * `MassGroup` as it is taken.
 *
 * At `CocDataGroup/MassGroup`.
 */
export interface MassGroupInput {
  /** A whole number, from 0 to 999999. Optional. */
  MassInRunningOrder?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MassInRunningOrderVariableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MassInRunningOrderVariableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  ActualMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MassInRunningOrderIncomplete?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumLadenMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumLadenMassVariableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumLadenMassVariableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MinimumMassCompleted?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  AdditionalMassAlternativePropulsion?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  AdditionalMassDueToBatteries?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  BallastMassTotal?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  ThreePointLiftingMechanismMaximumTowableMass?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  MaximumStaticVerticalMassCouplingPointTable?:
    readonly MaximumStaticVerticalMassCouplingPointGroupInput[] | null | undefined;
}

/**
 * `BodyworkTypeGroup` as it is given.
 *
 * At
 * `CocDataGroup/TowingBrakedTypeTrailTable/TowingBrakedTypeTrailGroup/BodyworkTypeTable/BodyworkTypeGroup`.
 */
export interface BodyworkTypeGroup {
  /** One of DA, DB, DC, DE. Optional. */
  BodyworkTypeTrailer?: BodyworkTypeTrailerCode;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumCombinationMass?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumTowableMass?: number | string;
}

/**
 * `BodyworkTypeGroup` as it is taken.
 *
 * At
 * `CocDataGroup/TowingBrakedTypeTrailTable/TowingBrakedTypeTrailGroup/BodyworkTypeTable/BodyworkTypeGroup`.
 */
export interface BodyworkTypeGroupInput {
  /** One of DA, DB, DC, DE. Optional. */
  BodyworkTypeTrailer?: BodyworkTypeTrailerCode | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumCombinationMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumTowableMass?: NumberInput | null | undefined;
}

/**
 * `TowingBrakedTypeTrailGroup` as it is given.
 *
 * At `CocDataGroup/TowingBrakedTypeTrailTable/TowingBrakedTypeTrailGroup`.
 */
export interface TowingBrakedTypeTrailGroup {
  /** A whole number, from 0 to 999. Optional. */
  MechanicalCouplingNumberTowingMasses?: number | string;
  /** One of BRK, HDB, INB, PNB, PNH, UNB. Optional. */
  BrakedTypeTrail?: BrakedTypeTrailCode;
  /** At least 1 row. Optional. */
  BodyworkTypeTable?: BodyworkTypeGroup[];
}

/**
 * `TowingBrakedTypeTrailGroup` as it is taken.
 *
 * At `CocDataGroup/TowingBrakedTypeTrailTable/TowingBrakedTypeTrailGroup`.
 */
export interface TowingBrakedTypeTrailGroupInput {
  /** A whole number, from 0 to 999. Optional. */
  MechanicalCouplingNumberTowingMasses?: NumberInput | null | undefined;
  /** One of BRK, HDB, INB, PNB, PNH, UNB. Optional. */
  BrakedTypeTrail?: BrakedTypeTrailCode | null | undefined;
  /** At least 1 row. Optional. */
  BodyworkTypeTable?: readonly BodyworkTypeGroupInput[] | null | undefined;
}

/**
 * `InServiceMaximumMassGroup` as it is given.
 *
 * At `CocDataGroup/InServiceMaximumMassTable/InServiceMaximumMassGroup`.
 */
export interface InServiceMaximumMassGroup {
  /** One of 32 codes. Optional. */
  InServiceMaximumPermissibleMassCountry?: EuCountryCode;
  /** 1 to 40 characters. Optional. */
  InServiceMaximumPermissibleMassTrafficRegulation?: string;
  /** A whole number, from 0 to 999999. Optional. */
  InServiceMaximumPermissibleLadenMass?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  InServiceMaximumPermissibleMassCombination?: number | string;
}

/**
 * `InServiceMaximumMassGroup` as it is taken.
 *
 * At `CocDataGroup/InServiceMaximumMassTable/InServiceMaximumMassGroup`.
 */
export interface InServiceMaximumMassGroupInput {
  /** One of 32 codes. Optional. */
  InServiceMaximumPermissibleMassCountry?: EuCountryCode | null | undefined;
  /** 1 to 40 characters. Optional. */
  InServiceMaximumPermissibleMassTrafficRegulation?: string | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  InServiceMaximumPermissibleLadenMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  InServiceMaximumPermissibleMassCombination?: NumberInput | null | undefined;
}

/**
 * `FinalDriveGroup` as it is given.
 *
 * At `CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup/FinalDriveTable/FinalDriveGroup`.
 */
export interface FinalDriveGroup {
  /** A whole number, from 0 to 99. Required. */
  FinalDriveNumber: number | string;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  FinalDriveRatio?: string;
}

/**
 * `FinalDriveGroup` as it is taken.
 *
 * At `CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup/FinalDriveTable/FinalDriveGroup`.
 */
export interface FinalDriveGroupInput {
  /** A whole number, from 0 to 99. Required. */
  FinalDriveNumber?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  FinalDriveRatio?: NumberInput | null | undefined;
}

/**
 * `GearRatioGroup` as it is given.
 *
 * At `CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup`.
 */
export interface GearRatioGroup {
  /** A whole number, from 0 to 99. Required. */
  GearNumber: number | string;
  /** A number with at most 4 digits before the point and 6 after, from 0 to 9999.999999. Optional. */
  GearRatio?: string;
  /** Any number of rows. Optional. */
  FinalDriveTable?: FinalDriveGroup[];
}

/**
 * `GearRatioGroup` as it is taken.
 *
 * At `CocDataGroup/GearGroup/GearRatioTable/GearRatioGroup`.
 */
export interface GearRatioGroupInput {
  /** A whole number, from 0 to 99. Required. */
  GearNumber?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 6 after, from 0 to 9999.999999. Optional. */
  GearRatio?: NumberInput | null | undefined;
  /** Any number of rows. Optional. */
  FinalDriveTable?: readonly FinalDriveGroupInput[] | null | undefined;
}

/**
 * `GearGroup` as it is given.
 *
 * At `CocDataGroup/GearGroup`.
 */
export interface GearGroup {
  /** One of A, C, D, F, G, H, M, O, S, W. Required. */
  GearboxType: GearboxTypeCode;
  /** At least 1 row. Optional. */
  GearRatioTable?: GearRatioGroup[];
}

/**
 * `GearGroup` as it is taken.
 *
 * At `CocDataGroup/GearGroup`.
 */
export interface GearGroupInput {
  /** One of A, C, D, F, G, H, M, O, S, W. Required. */
  GearboxType?: GearboxTypeCode | null | undefined;
  /** At least 1 row. Optional. */
  GearRatioTable?: readonly GearRatioGroupInput[] | null | undefined;
}

/**
 * `FinalDriveVehicleGroup` as it is given.
 *
 * At `CocDataGroup/FinalDriveVehicleTable/FinalDriveVehicleGroup`.
 */
export interface FinalDriveVehicleGroup {
  /** A whole number, from 0 to 99. Required. */
  FinalDriveVehicleNumber: number | string;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  OverallGearRatioHighestGear?: string;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  FinalDriveVehicleRatio?: string;
}

/**
 * `FinalDriveVehicleGroup` as it is taken.
 *
 * At `CocDataGroup/FinalDriveVehicleTable/FinalDriveVehicleGroup`.
 */
export interface FinalDriveVehicleGroupInput {
  /** A whole number, from 0 to 99. Required. */
  FinalDriveVehicleNumber?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  OverallGearRatioHighestGear?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 5 after, from 0 to 99.99999. Optional. */
  FinalDriveVehicleRatio?: NumberInput | null | undefined;
}

/**
 * `InServiceMaximumPermissibleLadenMassAxleGroup` as it is given.
 *
 * At
 * `CocDataGroup/AxleTable/AxleGroup/InServiceMaximumPermissibleLadenMassAxleTable/InServiceMaximumPermissibleLadenMassAxleGroup`.
 */
export interface InServiceMaximumPermissibleLadenMassAxleGroup {
  /** One of 32 codes. Optional. */
  InServiceMaximumPermissibleLadenMassAxleCountry?: EuCountryCode;
  /** 1 to 40 characters. Optional. */
  InServiceMaximumPermissibleLadenMassAxleTrafficRegulation?: string;
  /** A whole number, from 0 to 99999. Optional. */
  InServiceMaximumPermissibleLadenMassAxle?: number | string;
}

/**
 * `InServiceMaximumPermissibleLadenMassAxleGroup` as it is taken.
 *
 * At
 * `CocDataGroup/AxleTable/AxleGroup/InServiceMaximumPermissibleLadenMassAxleTable/InServiceMaximumPermissibleLadenMassAxleGroup`.
 */
export interface InServiceMaximumPermissibleLadenMassAxleGroupInput {
  /** One of 32 codes. Optional. */
  InServiceMaximumPermissibleLadenMassAxleCountry?: EuCountryCode | null | undefined;
  /** 1 to 40 characters. Optional. */
  InServiceMaximumPermissibleLadenMassAxleTrafficRegulation?: string | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  InServiceMaximumPermissibleLadenMassAxle?: NumberInput | null | undefined;
}

/**
 * `InterconnectionWithPoweredAxleGroup` as it is given.
 *
 * At
 * `CocDataGroup/AxleTable/AxleGroup/InterconnectionWithPoweredAxleTable/InterconnectionWithPoweredAxleGroup`.
 */
export interface InterconnectionWithPoweredAxleGroup {
  /** A whole number, from 0 to 99. Required. */
  InterconnectionWithPoweredAxleNumber: number | string;
  /** One of TRANS, ELECT, SHAFT. Optional. */
  InterconnectionWithPoweredAxleConnection?: InterconnectionWithPoweredAxleConnectionCode;
}

/**
 * `InterconnectionWithPoweredAxleGroup` as it is taken.
 *
 * At
 * `CocDataGroup/AxleTable/AxleGroup/InterconnectionWithPoweredAxleTable/InterconnectionWithPoweredAxleGroup`.
 */
export interface InterconnectionWithPoweredAxleGroupInput {
  /** A whole number, from 0 to 99. Required. */
  InterconnectionWithPoweredAxleNumber?: NumberInput | null | undefined;
  /** One of TRANS, ELECT, SHAFT. Optional. */
  InterconnectionWithPoweredAxleConnection?: InterconnectionWithPoweredAxleConnectionCode | null | undefined;
}

/**
 * `TyreTypeGroup` as it is given.
 *
 * At `CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreTypeTable/TyreTypeGroup`.
 */
export interface TyreTypeGroup {
  /** One of HL, MC, MS, REINF, RF, MST. Required. */
  TyreType: TyreTypeCode;
}

/**
 * `TyreTypeGroup` as it is taken.
 *
 * At `CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup/TyreTypeTable/TyreTypeGroup`.
 */
export interface TyreTypeGroupInput {
  /** One of HL, MC, MS, REINF, RF, MST. Required. */
  TyreType?: TyreTypeCode | null | undefined;
}

/**
 * `TyreAxleGroup` as it is given.
 *
 * At `CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup`.
 */
export interface TyreAxleGroup {
  /** A whole number, from 0 to 999. Required. */
  TyreNumber: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumMassAxleTyre?: number | string;
  /** 1 to 20 characters. Optional. */
  TyreSize?: string;
  /** A whole number, from 0 to 279. Optional. */
  LoadCapacityIndexSingleWheel?: number | string;
  /** A whole number, from 0 to 279. Optional. */
  LoadCapacityIndexTwinWheel?: number | string;
  /** One of 31 codes. Optional. */
  SpeedCategorySymbol?: SpeedCategorySymbolCode;
  /** 1 to 20 characters. Optional. */
  RimSize?: string;
  /** A number with at most 3 digits before the point and 3 after, from -999.999 to 999.999. Optional. */
  RimOffSet?: string;
  /** One of TUBLS, TUBTP. Optional. */
  TyreTubeType?: TyreTubeTypeCode;
  /** `Y` or `N`. Optional. */
  TyreMaximumSpeedIndicator?: 'Y' | 'N';
  /** One of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24. Optional. */
  TyrePlyRatingNumber?: TyrePlyRatingNumber;
  /** One of 20 codes. Optional. */
  TyreClassification?: TyreClassificationCode;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  TyreRollingRadius?: string;
  /** A whole number, from 0 to 99999. Optional. */
  TyreLoadRating?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  TyreAxleTrack?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  TyreAxleTrackAdjustableMin?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  TyreAxleTrackAdjustableMax?: number | string;
  /** One of A, B, C, D, E, F, G. Optional. */
  RollingResistanceClass?: RollingResistanceClassCode;
  /** `Y` or `N`. Optional. */
  TyreFittedProductionIndicator?: 'Y' | 'N';
  /** One of C1, C2, C3. Optional. */
  TyreCategory?: TyreCategoryCode;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RecommendedTyrePressure?: string;
  /** At least 1 row. Optional. */
  TyreTypeTable?: TyreTypeGroup[];
}

/**
 * `TyreAxleGroup` as it is taken.
 *
 * At `CocDataGroup/AxleTable/AxleGroup/TyreAxleTable/TyreAxleGroup`.
 */
export interface TyreAxleGroupInput {
  /** A whole number, from 0 to 999. Required. */
  TyreNumber?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TechnicallyPermissibleMaximumMassAxleTyre?: NumberInput | null | undefined;
  /** 1 to 20 characters. Optional. */
  TyreSize?: string | null | undefined;
  /** A whole number, from 0 to 279. Optional. */
  LoadCapacityIndexSingleWheel?: NumberInput | null | undefined;
  /** A whole number, from 0 to 279. Optional. */
  LoadCapacityIndexTwinWheel?: NumberInput | null | undefined;
  /** One of 31 codes. Optional. */
  SpeedCategorySymbol?: SpeedCategorySymbolCode | null | undefined;
  /** 1 to 20 characters. Optional. */
  RimSize?: string | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from -999.999 to 999.999. Optional. */
  RimOffSet?: NumberInput | null | undefined;
  /** One of TUBLS, TUBTP. Optional. */
  TyreTubeType?: TyreTubeTypeCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TyreMaximumSpeedIndicator?: IndicatorInput | null | undefined;
  /** One of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24. Optional. */
  TyrePlyRatingNumber?: TyrePlyRatingNumber | null | undefined;
  /** One of 20 codes. Optional. */
  TyreClassification?: TyreClassificationCode | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  TyreRollingRadius?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  TyreLoadRating?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  TyreAxleTrack?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  TyreAxleTrackAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  TyreAxleTrackAdjustableMax?: NumberInput | null | undefined;
  /** One of A, B, C, D, E, F, G. Optional. */
  RollingResistanceClass?: RollingResistanceClassCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TyreFittedProductionIndicator?: IndicatorInput | null | undefined;
  /** One of C1, C2, C3. Optional. */
  TyreCategory?: TyreCategoryCode | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  RecommendedTyrePressure?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  TyreTypeTable?: readonly TyreTypeGroupInput[] | null | undefined;
}

/**
 * `AxleGroup` as it is given.
 *
 * At `CocDataGroup/AxleTable/AxleGroup`.
 */
export interface AxleGroup {
  /** A whole number, from 0 to 99. Required. */
  AxleNumber: number | string;
  /** `Y` or `N`. Optional. */
  TwinWheelsAxleIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  SteeredAxleIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  PoweredAxleIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  BrakedAxleIndicator?: 'Y' | 'N';
  /** A whole number, from 0 to 9999. Optional. */
  AxleTrack?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  AxleTrackAdjustableMin?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  AxleTrackAdjustableMax?: number | string;
  /** `Y` or `N`. Optional. */
  LiftAxleIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  LoadableAxleIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  DriveAxleAirSuspensionOrEquivalentIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  AxleAirSuspensionOrEquivalentIndicator?: 'Y' | 'N';
  /** A whole number, from 0 to 99999. Optional. */
  AxleSpacing?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  AxleSpacingAdjustableMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  AxleSpacingAdjustableMax?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistributionMassRunningOrderAxle?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistributionMassIncompleteAxle?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  MinimalPermissibleDistributionMassCompletedAxle?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  TechnicallyPermissibleMassAxle?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  TechnicallyPermissibleMassAxleAdjustableMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  TechnicallyPermissibleMassAxleAdjustableMax?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  GroundClearanceBetweenAxles?: number | string;
  /** At least 1 row. Optional. */
  InServiceMaximumPermissibleLadenMassAxleTable?: InServiceMaximumPermissibleLadenMassAxleGroup[];
  /** At least 1 row. Optional. */
  InterconnectionWithPoweredAxleTable?: InterconnectionWithPoweredAxleGroup[];
  /** At least 1 row. Optional. */
  TyreAxleTable?: TyreAxleGroup[];
}

/**
 * `AxleGroup` as it is taken.
 *
 * At `CocDataGroup/AxleTable/AxleGroup`.
 */
export interface AxleGroupInput {
  /** A whole number, from 0 to 99. Required. */
  AxleNumber?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TwinWheelsAxleIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  SteeredAxleIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  PoweredAxleIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  BrakedAxleIndicator?: IndicatorInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  AxleTrack?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  AxleTrackAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  AxleTrackAdjustableMax?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  LiftAxleIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  LoadableAxleIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  DriveAxleAirSuspensionOrEquivalentIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  AxleAirSuspensionOrEquivalentIndicator?: IndicatorInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  AxleSpacing?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  AxleSpacingAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  AxleSpacingAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistributionMassRunningOrderAxle?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistributionMassIncompleteAxle?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  MinimalPermissibleDistributionMassCompletedAxle?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  TechnicallyPermissibleMassAxle?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  TechnicallyPermissibleMassAxleAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  TechnicallyPermissibleMassAxleAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  GroundClearanceBetweenAxles?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  InServiceMaximumPermissibleLadenMassAxleTable?:
    readonly InServiceMaximumPermissibleLadenMassAxleGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  InterconnectionWithPoweredAxleTable?:
    readonly InterconnectionWithPoweredAxleGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleTable?: readonly TyreAxleGroupInput[] | null | undefined;
}

/**
 * `TyreAxleCouplingPointTyreCombinationGroup` as it is given.
 *
 * At
 * `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCouplingPointTyreCombinationTable/TyreAxleCouplingPointTyreCombinationGroup`.
 */
export interface TyreAxleCouplingPointTyreCombinationGroup {
  /** A whole number, from 0 to 999. Required. */
  MechanicalCouplingNumberOfTyreAxleCouplingPointTyreCombination: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  MaximumPermissibleVerticalLoadOnCouplingPointTyreCombinationCoupling?: number | string;
}

/**
 * `TyreAxleCouplingPointTyreCombinationGroup` as it is taken.
 *
 * At
 * `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCouplingPointTyreCombinationTable/TyreAxleCouplingPointTyreCombinationGroup`.
 */
export interface TyreAxleCouplingPointTyreCombinationGroupInput {
  /** A whole number, from 0 to 999. Required. */
  MechanicalCouplingNumberOfTyreAxleCouplingPointTyreCombination?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MaximumPermissibleVerticalLoadOnCouplingPointTyreCombinationCoupling?: NumberInput | null | undefined;
}

/**
 * `TyreAxleCombinationGroup` as it is given.
 *
 * At
 * `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCombinationTable/TyreAxleCombinationGroup`.
 */
export interface TyreAxleCombinationGroup {
  /** A whole number, from 0 to 99. Required. */
  AxleNumberCombination: number | string;
  /** A whole number, from 0 to 999. Required. */
  TyreNumberCombination: number | string;
}

/**
 * `TyreAxleCombinationGroup` as it is taken.
 *
 * At
 * `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup/TyreAxleCombinationTable/TyreAxleCombinationGroup`.
 */
export interface TyreAxleCombinationGroupInput {
  /** A whole number, from 0 to 99. Required. */
  AxleNumberCombination?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999. Required. */
  TyreNumberCombination?: NumberInput | null | undefined;
}

/**
 * `TyreAxleMassCombinationGroup` as it is given.
 *
 * At `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup`.
 */
export interface TyreAxleMassCombinationGroup {
  /** A whole number, from 0 to 999. Required. */
  TyreAxleCombinationNumber: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  MaximumPermissibleMassTyreAxleCombination?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  MaximumPermissibleVerticalLoadOnCouplingPointTyreCombination?: number | string;
  /** At least 1 row. Optional. */
  TyreAxleCouplingPointTyreCombinationTable?: TyreAxleCouplingPointTyreCombinationGroup[];
  /** At least 1 row. Optional. */
  TyreAxleCombinationTable?: TyreAxleCombinationGroup[];
}

/**
 * `TyreAxleMassCombinationGroup` as it is taken.
 *
 * At `CocDataGroup/TyreAxleMassCombinationTable/TyreAxleMassCombinationGroup`.
 */
export interface TyreAxleMassCombinationGroupInput {
  /** A whole number, from 0 to 999. Required. */
  TyreAxleCombinationNumber?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MaximumPermissibleMassTyreAxleCombination?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MaximumPermissibleVerticalLoadOnCouplingPointTyreCombination?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleCouplingPointTyreCombinationTable?:
    readonly TyreAxleCouplingPointTyreCombinationGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleCombinationTable?: readonly TyreAxleCombinationGroupInput[] | null | undefined;
}

/**
 * `InServiceMaximumPermissibleLadenMassAxleGroupGroup` as it is given.
 *
 * At
 * `CocDataGroup/AxleGroupTable/AxleGroupGroup/InServiceMaximumPermissibleLadenMassAxleGroupTable/InServiceMaximumPermissibleLadenMassAxleGroupGroup`.
 */
export interface InServiceMaximumPermissibleLadenMassAxleGroupGroup {
  /** One of 32 codes. Optional. */
  InServiceMaximumPermissibleLadenMassAxleGroupCountry?: EuCountryCode;
  /** 1 to 40 characters. Optional. */
  InServiceMaximumPermissibleLadenMassAxleGroupTrafficRegulation?: string;
  /** A whole number, from 0 to 99999. Optional. */
  InServiceMaximumPermissibleAxleGroupLadenMass?: number | string;
}

/**
 * `InServiceMaximumPermissibleLadenMassAxleGroupGroup` as it is taken.
 *
 * At
 * `CocDataGroup/AxleGroupTable/AxleGroupGroup/InServiceMaximumPermissibleLadenMassAxleGroupTable/InServiceMaximumPermissibleLadenMassAxleGroupGroup`.
 */
export interface InServiceMaximumPermissibleLadenMassAxleGroupGroupInput {
  /** One of 32 codes. Optional. */
  InServiceMaximumPermissibleLadenMassAxleGroupCountry?: EuCountryCode | null | undefined;
  /** 1 to 40 characters. Optional. */
  InServiceMaximumPermissibleLadenMassAxleGroupTrafficRegulation?: string | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  InServiceMaximumPermissibleAxleGroupLadenMass?: NumberInput | null | undefined;
}

/**
 * `AxleGroupMemberGroup` as it is given.
 *
 * At `CocDataGroup/AxleGroupTable/AxleGroupGroup/AxleGroupMemberTable/AxleGroupMemberGroup`.
 */
export interface AxleGroupMemberGroup {
  /** A whole number, from 0 to 99. Required. */
  MemberAxleNumber: number | string;
}

/**
 * `AxleGroupMemberGroup` as it is taken.
 *
 * At `CocDataGroup/AxleGroupTable/AxleGroupGroup/AxleGroupMemberTable/AxleGroupMemberGroup`.
 */
export interface AxleGroupMemberGroupInput {
  /** A whole number, from 0 to 99. Required. */
  MemberAxleNumber?: NumberInput | null | undefined;
}

/**
 * `AxleGroupGroup` as it is given.
 *
 * At `CocDataGroup/AxleGroupTable/AxleGroupGroup`.
 */
export interface AxleGroupGroup {
  /** A whole number, from 0 to 99. Required. */
  AxleGroupNumber: number | string;
  /** A whole number, from 0 to 999999. Required. */
  TechnicallyPermissibleMassAxleGroup: number | string;
  /** At least 1 row. Optional. */
  InServiceMaximumPermissibleLadenMassAxleGroupTable?: InServiceMaximumPermissibleLadenMassAxleGroupGroup[];
  /** At least 2 rows. Optional. */
  AxleGroupMemberTable?: AxleGroupMemberGroup[];
}

/**
 * `AxleGroupGroup` as it is taken.
 *
 * At `CocDataGroup/AxleGroupTable/AxleGroupGroup`.
 */
export interface AxleGroupGroupInput {
  /** A whole number, from 0 to 99. Required. */
  AxleGroupNumber?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Required. */
  TechnicallyPermissibleMassAxleGroup?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  InServiceMaximumPermissibleLadenMassAxleGroupTable?:
    readonly InServiceMaximumPermissibleLadenMassAxleGroupGroupInput[] | null | undefined;
  /** At least 2 rows. Optional. */
  AxleGroupMemberTable?: readonly AxleGroupMemberGroupInput[] | null | undefined;
}

/**
 * `ColourGroup` as it is given.
 *
 * At `CocDataGroup/ColourTable/ColourGroup`.
 */
export interface ColourGroup {
  /** One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Required. */
  Colour: ColourCode;
}

/**
 * `ColourGroup` as it is taken.
 *
 * At `CocDataGroup/ColourTable/ColourGroup`.
 */
export interface ColourGroupInput {
  /** One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Required. */
  Colour?: ColourCode | null | undefined;
}

/**
 * `CodeForBodyworkSupplementGroup` as it is given.
 *
 * At
 * `CocDataGroup/BodyworkTable/BodyworkGroup/CodeForBodyworkSupplementTable/CodeForBodyworkSupplementGroup`.
 */
export interface CodeForBodyworkSupplementGroup {
  /** One of 33 codes. Required. */
  CodeForBodyworkSupplement: CodeForBodyworkSupplementCode;
}

/**
 * `CodeForBodyworkSupplementGroup` as it is taken.
 *
 * At
 * `CocDataGroup/BodyworkTable/BodyworkGroup/CodeForBodyworkSupplementTable/CodeForBodyworkSupplementGroup`.
 */
export interface CodeForBodyworkSupplementGroupInput {
  /** One of 33 codes. Required. */
  CodeForBodyworkSupplement?: CodeForBodyworkSupplementCode | null | undefined;
}

/**
 * `VehicleClassGroup` as it is given.
 *
 * At `CocDataGroup/BodyworkTable/BodyworkGroup/VehicleClassTable/VehicleClassGroup`.
 */
export interface VehicleClassGroup {
  /** One of I, II, III, A, B. Required. */
  VehicleClass: VehicleClassCode;
}

/**
 * `VehicleClassGroup` as it is taken.
 *
 * At `CocDataGroup/BodyworkTable/BodyworkGroup/VehicleClassTable/VehicleClassGroup`.
 */
export interface VehicleClassGroupInput {
  /** One of I, II, III, A, B. Required. */
  VehicleClass?: VehicleClassCode | null | undefined;
}

/**
 * `BodyworkGroup` as it is given.
 *
 * At `CocDataGroup/BodyworkTable/BodyworkGroup`.
 */
export interface BodyworkGroup {
  /** One of 30 codes. Optional. */
  CodeForBodywork?: BodyworkCode;
  /** One of SA, SB, SC, SD, SE, SF, SG, SH, SJ, SK, SL, SM. Optional. */
  SpecialPurposeDesignation?: SpecialPurposeDesignationCode;
  /** 1 to 200 characters. Optional. */
  OtherBodywork?: string;
  /** At least 1 row. Optional. */
  CodeForBodyworkSupplementTable?: CodeForBodyworkSupplementGroup[];
  /** At least 1 row. Optional. */
  VehicleClassTable?: VehicleClassGroup[];
}

/**
 * `BodyworkGroup` as it is taken.
 *
 * At `CocDataGroup/BodyworkTable/BodyworkGroup`.
 */
export interface BodyworkGroupInput {
  /** One of 30 codes. Optional. */
  CodeForBodywork?: BodyworkCode | null | undefined;
  /** One of SA, SB, SC, SD, SE, SF, SG, SH, SJ, SK, SL, SM. Optional. */
  SpecialPurposeDesignation?: SpecialPurposeDesignationCode | null | undefined;
  /** 1 to 200 characters. Optional. */
  OtherBodywork?: string | null | undefined;
  /** At least 1 row. Optional. */
  CodeForBodyworkSupplementTable?: readonly CodeForBodyworkSupplementGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  VehicleClassTable?: readonly VehicleClassGroupInput[] | null | undefined;
}

/**
 * `ConfigurationDoorsGroup` as it is given.
 *
 * At `CocDataGroup/ConfigurationDoorsGroup`.
 */
export interface ConfigurationDoorsGroup {
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoorsFront?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoorsLeft?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoorsRight?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoorsBack?: number | string;
}

/**
 * `ConfigurationDoorsGroup` as it is taken.
 *
 * At `CocDataGroup/ConfigurationDoorsGroup`.
 */
export interface ConfigurationDoorsGroupInput {
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoorsFront?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoorsLeft?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoorsRight?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfDoorsBack?: NumberInput | null | undefined;
}

/**
 * `WltpEmissionTestParametersGroup` as it is given.
 *
 * At `CocDataGroup/WltpEmissionTestParametersGroup`.
 */
export interface WltpEmissionTestParametersGroup {
  /** A whole number, from 0 to 999999. Optional. */
  WltpEmissionTestMass?: number | string;
  /** A number with at most 2 digits before the point and 6 after, from 0 to 99.999999. Optional. */
  WltpFrontalArea?: string;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  WltpRoadLoadCoefficientF0?: string;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  WltpRoadLoadCoefficientF1?: string;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  WltpRoadLoadCoefficientF2?: string;
  /** A whole number, from 0 to 999999. Optional. */
  ProjectedFrontalAreaAirEntranceFrontGrill?: number | string;
  /** One of 1, 2, 3a, 3b. Optional. */
  DrivingCycleClass?: DrivingCycleClassCode;
  /** A number with at most 2 digits before the point and 3 after, from -99.999 to 99.999. Optional. */
  DrivingCycleDownscalingFactor?: string;
  /** `Y` or `N`. Optional. */
  DrivingCycleCappedSpeedIndicator?: 'Y' | 'N';
}

/**
 * `WltpEmissionTestParametersGroup` as it is taken.
 *
 * At `CocDataGroup/WltpEmissionTestParametersGroup`.
 */
export interface WltpEmissionTestParametersGroupInput {
  /** A whole number, from 0 to 999999. Optional. */
  WltpEmissionTestMass?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 6 after, from 0 to 99.999999. Optional. */
  WltpFrontalArea?: NumberInput | null | undefined;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  WltpRoadLoadCoefficientF0?: NumberInput | null | undefined;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  WltpRoadLoadCoefficientF1?: NumberInput | null | undefined;
  /**
   * A number with at most 3 digits before the point and 6 after, from -999.999999 to 999.999999.
   * Optional.
   */
  WltpRoadLoadCoefficientF2?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  ProjectedFrontalAreaAirEntranceFrontGrill?: NumberInput | null | undefined;
  /** One of 1, 2, 3a, 3b. Optional. */
  DrivingCycleClass?: DrivingCycleClassCode | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from -99.999 to 99.999. Optional. */
  DrivingCycleDownscalingFactor?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  DrivingCycleCappedSpeedIndicator?: IndicatorInput | null | undefined;
}

/**
 * `MechanicalCouplingPartsGroup` as it is given.
 *
 * At
 * `CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/MechanicalCouplingPartsTable/MechanicalCouplingPartsGroup`.
 */
export interface MechanicalCouplingPartsGroup {
  /** 1 to 120 characters. Optional. */
  MechanicalCouplingPartsTypeAccordingAppendixEU?: string;
  /** 1 to 52 characters. Optional. */
  MechanicalCouplingPartsMake?: string;
  /** 1 to 40 characters. Optional. */
  MechanicalCouplingPartsManufacturersTypeDesignation?: string;
  /** 1 to 80 characters. Optional. */
  MechanicalCouplingPartsApprovalMark?: string;
  /** 1 to 50 characters. Optional. */
  MechanicalCouplingPartsApprovalNumber?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingPartsValueD?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingPartsValueDc?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingPartsValueV?: string;
  /** A whole number, from 0 to 999999. Optional. */
  MechanicalCouplingPartsValueS?: number | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingPartsValueU?: string;
}

/**
 * `MechanicalCouplingPartsGroup` as it is taken.
 *
 * At
 * `CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup/MechanicalCouplingPartsTable/MechanicalCouplingPartsGroup`.
 */
export interface MechanicalCouplingPartsGroupInput {
  /** 1 to 120 characters. Optional. */
  MechanicalCouplingPartsTypeAccordingAppendixEU?: string | null | undefined;
  /** 1 to 52 characters. Optional. */
  MechanicalCouplingPartsMake?: string | null | undefined;
  /** 1 to 40 characters. Optional. */
  MechanicalCouplingPartsManufacturersTypeDesignation?: string | null | undefined;
  /** 1 to 80 characters. Optional. */
  MechanicalCouplingPartsApprovalMark?: string | null | undefined;
  /** 1 to 50 characters. Optional. */
  MechanicalCouplingPartsApprovalNumber?: string | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingPartsValueD?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingPartsValueDc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingPartsValueV?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MechanicalCouplingPartsValueS?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingPartsValueU?: NumberInput | null | undefined;
}

/**
 * `MechanicalCouplingGroup` as it is given.
 *
 * At `CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup`.
 */
export interface MechanicalCouplingGroup {
  /** A whole number, from 0 to 999. Required. */
  MechanicalCouplingNumber: number | string;
  /** One of FRONT, REAR. Optional. */
  MechanicalCouplingLocation?: MechanicalCouplingLocationCode;
  /** 1 to 120 characters. Optional. */
  MechanicalCouplingTypeAccordingAppendixEU?: string;
  /** 1 to 52 characters. Optional. */
  MechanicalCouplingMake?: string;
  /** 1 to 40 characters. Optional. */
  MechanicalCouplingManufacturersTypeDesignation?: string;
  /** 1 to 80 characters. Optional. */
  MechanicalCouplingApprovalMark?: string;
  /** 1 to 50 characters. Optional. */
  MechanicalCouplingApprovalNumber?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingValueD?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingValueDc?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingValueV?: string;
  /** A whole number, from 0 to 999999. Optional. */
  MechanicalCouplingValueS?: number | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingValueU?: string;
  /** A whole number, from 0 to 999999. Optional. */
  MechanicalCouplingValueHorizontalLoad?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MechanicalCouplingTechnicallyPermissibleTowableMass?: string;
  /** A whole number, from 0 to 9999. Optional. */
  MechanicalCouplingHeightAboveGround?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MechanicalCouplingHeightAboveGroundAdjustableMin?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  MechanicalCouplingHeightAboveGroundAdjustableMax?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingDeviceLastAxle?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingDeviceLastAxleAdjustableMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingDeviceLastAxleAdjustableMax?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceFrontEndCentreCoupling?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceFrontEndCentreCouplingAdjustableMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceFrontEndCentreCouplingAdjustableMax?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingRearEnd?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingRearEndAdjustableMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingRearEndAdjustableMax?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  DistanceCouplingPointFirstAxle?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  DistanceCouplingPointFirstAxleAdjustableMin?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  DistanceCouplingPointFirstAxleAdjustableMax?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  MechanicalCouplingDistributionMassRunningOrder?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  MechanicalCouplingMinimumDistributionMassCompleted?: number | string;
  /** At least 1 row. Optional. */
  MechanicalCouplingPartsTable?: MechanicalCouplingPartsGroup[];
}

/**
 * `MechanicalCouplingGroup` as it is taken.
 *
 * At `CocDataGroup/MechanicalCouplingTable/MechanicalCouplingGroup`.
 */
export interface MechanicalCouplingGroupInput {
  /** A whole number, from 0 to 999. Required. */
  MechanicalCouplingNumber?: NumberInput | null | undefined;
  /** One of FRONT, REAR. Optional. */
  MechanicalCouplingLocation?: MechanicalCouplingLocationCode | null | undefined;
  /** 1 to 120 characters. Optional. */
  MechanicalCouplingTypeAccordingAppendixEU?: string | null | undefined;
  /** 1 to 52 characters. Optional. */
  MechanicalCouplingMake?: string | null | undefined;
  /** 1 to 40 characters. Optional. */
  MechanicalCouplingManufacturersTypeDesignation?: string | null | undefined;
  /** 1 to 80 characters. Optional. */
  MechanicalCouplingApprovalMark?: string | null | undefined;
  /** 1 to 50 characters. Optional. */
  MechanicalCouplingApprovalNumber?: string | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingValueD?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingValueDc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingValueV?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MechanicalCouplingValueS?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingValueU?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MechanicalCouplingValueHorizontalLoad?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MechanicalCouplingTechnicallyPermissibleTowableMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MechanicalCouplingHeightAboveGround?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MechanicalCouplingHeightAboveGroundAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  MechanicalCouplingHeightAboveGroundAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingDeviceLastAxle?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingDeviceLastAxleAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingDeviceLastAxleAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceFrontEndCentreCoupling?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceFrontEndCentreCouplingAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceFrontEndCentreCouplingAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingRearEnd?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingRearEndAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  DistanceCentreCouplingRearEndAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  DistanceCouplingPointFirstAxle?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  DistanceCouplingPointFirstAxleAdjustableMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  DistanceCouplingPointFirstAxleAdjustableMax?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  MechanicalCouplingDistributionMassRunningOrder?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  MechanicalCouplingMinimumDistributionMassCompleted?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  MechanicalCouplingPartsTable?: readonly MechanicalCouplingPartsGroupInput[] | null | undefined;
}

/**
 * `MechanicalCouplingCanBeFittedGroup` as it is given.
 *
 * At `CocDataGroup/MechanicalCouplingCanBeFittedTable/MechanicalCouplingCanBeFittedGroup`.
 */
export interface MechanicalCouplingCanBeFittedGroup {
  /** 1 to 80 characters. Optional. */
  MechanicalCouplingCanBeFittedType?: string;
  /** One of 49 codes. Optional. */
  MechanicalCouplingCanBeFittedClass?: MechanicalCouplingCanBeFittedClassCode;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingCanBeFittedValueD?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingCanBeFittedValueDc?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingCanBeFittedValueV?: string;
  /** A whole number, from 0 to 999999. Optional. */
  MechanicalCouplingCanBeFittedValueS?: number | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingCanBeFittedValueU?: string;
}

/**
 * `MechanicalCouplingCanBeFittedGroup` as it is taken.
 *
 * At `CocDataGroup/MechanicalCouplingCanBeFittedTable/MechanicalCouplingCanBeFittedGroup`.
 */
export interface MechanicalCouplingCanBeFittedGroupInput {
  /** 1 to 80 characters. Optional. */
  MechanicalCouplingCanBeFittedType?: string | null | undefined;
  /** One of 49 codes. Optional. */
  MechanicalCouplingCanBeFittedClass?: MechanicalCouplingCanBeFittedClassCode | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingCanBeFittedValueD?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingCanBeFittedValueDc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingCanBeFittedValueV?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MechanicalCouplingCanBeFittedValueS?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MechanicalCouplingCanBeFittedValueU?: NumberInput | null | undefined;
}

/**
 * `SoundLevelGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/SoundLevelGroup`.
 */
export interface SoundLevelGroup {
  /** 1 to 50 characters. Optional. */
  SoundLevelExternalRegulation?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelStationary?: string;
  /** A whole number, from 0 to 99999. Optional. */
  SoundLevelStationaryEngineSpeed?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelDriveBy?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelLimitValueLUrban?: string;
  /** 1 to 50 characters. Optional. */
  SoundLevelDriverPerceivedRegulation?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelDriverPerceivedOpenCab?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelDriverPerceivedClosedCab?: string;
  /** 1 to 50 characters. Optional. */
  SoundLevelDriverPerceivedTestMethod?: string;
}

/**
 * `SoundLevelGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/SoundLevelGroup`.
 */
export interface SoundLevelGroupInput {
  /** 1 to 50 characters. Optional. */
  SoundLevelExternalRegulation?: string | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelStationary?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  SoundLevelStationaryEngineSpeed?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelDriveBy?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelLimitValueLUrban?: NumberInput | null | undefined;
  /** 1 to 50 characters. Optional. */
  SoundLevelDriverPerceivedRegulation?: string | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelDriverPerceivedOpenCab?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  SoundLevelDriverPerceivedClosedCab?: NumberInput | null | undefined;
  /** 1 to 50 characters. Optional. */
  SoundLevelDriverPerceivedTestMethod?: string | null | undefined;
}

/**
 * `PowerGroup` as it is given.
 *
 * At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/PowerGroup`.
 */
export interface PowerGroup {
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumNetPowerCombustion?: string;
  /** A whole number, from 0 to 99999. Optional. */
  EngineSpeedMaximumNetPower?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  EngineSpeedMaximumNetPowerMin?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  EngineSpeedMaximumNetPowerMax?: number | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  Maximum15MinutesPower?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  Maximum30MinutesPower?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumNetPowerElectric?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  DeclaredRatedNetPower?: string;
}

/**
 * `PowerGroup` as it is taken.
 *
 * At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/PowerGroup`.
 */
export interface PowerGroupInput {
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumNetPowerCombustion?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  EngineSpeedMaximumNetPower?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  EngineSpeedMaximumNetPowerMin?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  EngineSpeedMaximumNetPowerMax?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  Maximum15MinutesPower?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  Maximum30MinutesPower?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  MaximumNetPowerElectric?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  DeclaredRatedNetPower?: NumberInput | null | undefined;
}

/**
 * `TestTypeIGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeIGroup`.
 */
export interface TestTypeIGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeICo?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIThc?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeINox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeINmhc?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIHcNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIParticulates?: string;
}

/**
 * `TestTypeIGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeIGroup`.
 */
export interface TestTypeIGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeICo?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIThc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeINox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeINmhc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIHcNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIParticulates?: NumberInput | null | undefined;
}

/**
 * `TestTypeIIGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeIIGroup`.
 */
export interface TestTypeIIGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIIHcAtNormalIdleEngineSpeed?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIIHcAtHighIdleEngineSpeed?: string;
  /** A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional. */
  TypeIICoAtNormalIdleSpeed?: string;
  /** A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional. */
  TypeIICoAtHighIdleEngineSpeed?: string;
}

/**
 * `TestTypeIIGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeIIGroup`.
 */
export interface TestTypeIIGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIIHcAtNormalIdleEngineSpeed?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeIIHcAtHighIdleEngineSpeed?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional. */
  TypeIICoAtNormalIdleSpeed?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 4 after, from 0 to 99.9999. Optional. */
  TypeIICoAtHighIdleEngineSpeed?: NumberInput | null | undefined;
}

/**
 * `TestTypeVIIGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeVIIGroup`.
 */
export interface TestTypeVIIGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeVIICo2?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  TypeVIIFuelConsumption?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  TypeVIIEnergyConsumption?: string;
  /** A whole number, from 0 to 99999. Optional. */
  TypeVIIElectricRange?: number | string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TypeVIICo2WeightedCombined?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  TypeVIIFuelConsumptionWeightedCombined?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  TypeVIIEnergyConsumptionWeightedCombined?: string;
  /** A whole number, from 0 to 99999. Optional. */
  TypeVIIElectricRangeWeightedCombined?: number | string;
}

/**
 * `TestTypeVIIGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestTypeVIIGroup`.
 */
export interface TestTypeVIIGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TypeVIICo2?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  TypeVIIFuelConsumption?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  TypeVIIEnergyConsumption?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  TypeVIIElectricRange?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  TypeVIICo2WeightedCombined?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  TypeVIIFuelConsumptionWeightedCombined?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  TypeVIIEnergyConsumptionWeightedCombined?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  TypeVIIElectricRangeWeightedCombined?: NumberInput | null | undefined;
}

/**
 * `TestNrscGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestNrscGroup`.
 */
export interface TestNrscGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscCo?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscHc?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscHcNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscNumberOfParticles?: string;
  /** A whole number, from 0 to 99. Optional. */
  NrscNumberOfParticlesExponent?: number | string;
  /** One of C1, C2, D2, E2, E3, F, G1, G2, G3, H. Optional. */
  NrscTestCycle?: NrscTestCycleCode;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscCo2?: string;
}

/**
 * `TestNrscGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestNrscGroup`.
 */
export interface TestNrscGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscCo?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscHc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscHcNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NrscNumberOfParticlesExponent?: NumberInput | null | undefined;
  /** One of C1, C2, D2, E2, E3, F, G1, G2, G3, H. Optional. */
  NrscTestCycle?: NrscTestCycleCode | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrscCo2?: NumberInput | null | undefined;
}

/**
 * `TestWhscGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWhscGroup`.
 */
export interface TestWhscGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscCo?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscThc?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscNmhc?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscHcNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscNh3?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscNumberOfParticles?: string;
  /** A whole number, from 0 to 99. Optional. */
  WhscNumberOfParticlesExponent?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscCo2?: string;
}

/**
 * `TestWhscGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWhscGroup`.
 */
export interface TestWhscGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscCo?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscThc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscNmhc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscHcNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscNh3?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  WhscNumberOfParticlesExponent?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhscCo2?: NumberInput | null | undefined;
}

/**
 * `TestNrtcGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestNrtcGroup`.
 */
export interface TestNrtcGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcCo?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcHc?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcHcNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcNumberOfParticles?: string;
  /** A whole number, from 0 to 99. Optional. */
  NrtcNumberOfParticlesExponent?: number | string;
  /** One of NRTC, LSI-NRTC. Optional. */
  NrtcTestCycle?: NrtcTestCycleCode;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcCo2?: string;
}

/**
 * `TestNrtcGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestNrtcGroup`.
 */
export interface TestNrtcGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcCo?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcHc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcHcNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NrtcNumberOfParticlesExponent?: NumberInput | null | undefined;
  /** One of NRTC, LSI-NRTC. Optional. */
  NrtcTestCycle?: NrtcTestCycleCode | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  NrtcCo2?: NumberInput | null | undefined;
}

/**
 * `TestWhtcGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWhtcGroup`.
 */
export interface TestWhtcGroup {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcCo?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcNmhc?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcThc?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcCh4?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcNh3?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcParticulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcNumberOfParticles?: string;
  /** A whole number, from 0 to 99. Optional. */
  WhtcNumberOfParticlesExponent?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcHcNox?: string;
}

/**
 * `TestWhtcGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWhtcGroup`.
 */
export interface TestWhtcGroupInput {
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcCo?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcNmhc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcThc?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcCh4?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcNh3?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcParticulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  WhtcNumberOfParticlesExponent?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WhtcHcNox?: NumberInput | null | undefined;
}

/**
 * `TestRdeGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestRdeGroup`.
 */
export interface TestRdeGroup {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  RdeCompleteNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  RdeCompleteNumberOfParticles?: string;
  /** A whole number, from 0 to 99. Optional. */
  RdeCompleteNumberOfParticlesExponent?: number | string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  RdeUrbanNox?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  RdeUrbanNumberOfParticles?: string;
  /** A whole number, from 0 to 99. Optional. */
  RdeUrbanNumberOfParticlesExponent?: number | string;
}

/**
 * `TestRdeGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestRdeGroup`.
 */
export interface TestRdeGroupInput {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  RdeCompleteNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  RdeCompleteNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  RdeCompleteNumberOfParticlesExponent?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  RdeUrbanNox?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  RdeUrbanNumberOfParticles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  RdeUrbanNumberOfParticlesExponent?: NumberInput | null | undefined;
}

/**
 * `TestWltpType1Group` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpType1Group`.
 */
export interface TestWltpType1Group {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Co?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Thc?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Nmhc?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Nox?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1ThcNox?: string;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Nh3?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WltpType1Particulates?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WltpType1NumberOfParticles?: string;
  /** A whole number, from 0 to 99. Optional. */
  WltpType1NumberOfParticlesExponent?: number | string;
}

/**
 * `TestWltpType1Group` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpType1Group`.
 */
export interface TestWltpType1GroupInput {
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Co?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Thc?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Nmhc?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Nox?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1ThcNox?: NumberInput | null | undefined;
  /** A number with at most 6 digits before the point and 2 after, from 0 to 999999.99. Optional. */
  WltpType1Nh3?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WltpType1Particulates?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  WltpType1NumberOfParticles?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  WltpType1NumberOfParticlesExponent?: NumberInput | null | undefined;
}

/**
 * `TestWltpCo2Group` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpCo2Group`.
 */
export interface TestWltpCo2Group {
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2Low?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2Medium?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2High?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ExtraHigh?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2Combined?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2WeightedCombined?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingLow?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingMedium?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingHigh?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingExtraHigh?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingCombined?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeDepletingCombined?: string;
}

/**
 * `TestWltpCo2Group` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpCo2Group`.
 */
export interface TestWltpCo2GroupInput {
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2Low?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2Medium?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2High?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ExtraHigh?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2Combined?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2WeightedCombined?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingLow?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingMedium?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingHigh?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingExtraHigh?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeSustainingCombined?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpCo2ChargeDepletingCombined?: NumberInput | null | undefined;
}

/**
 * `TestWltpFuelConsumptionGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpFuelConsumptionGroup`.
 */
export interface TestWltpFuelConsumptionGroup {
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionLow?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionMedium?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionHigh?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionExtraHigh?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionCombined?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionWeightedCombined?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingLow?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingMedium?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingHigh?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingExtraHigh?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingCombined?: string;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeDepletingCombined?: string;
}

/**
 * `TestWltpFuelConsumptionGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpFuelConsumptionGroup`.
 */
export interface TestWltpFuelConsumptionGroupInput {
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionLow?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionMedium?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionHigh?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionExtraHigh?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionCombined?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionWeightedCombined?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingLow?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingMedium?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingHigh?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingExtraHigh?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeSustainingCombined?: NumberInput | null | undefined;
  /** A number with at most 2 digits before the point and 3 after, from 0 to 99.999. Optional. */
  WltpFuelConsumptionChargeDepletingCombined?: NumberInput | null | undefined;
}

/**
 * `TestWltpElectricRangeGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpElectricRangeGroup`.
 */
export interface TestWltpElectricRangeGroup {
  /** A whole number, from 0 to 99999. Optional. */
  WltpPureElectricRange?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  WltpPureElectricRangeCity?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  WltpEquivalentAllElectricOffVehicleChargingRange?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  WltpEquivalentAllElectricOffVehicleChargingRangeCity?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  WltpAllElectricOffVehicleChargingRange?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  WltpAllElectricOffVehicleChargingRangeCity?: number | string;
}

/**
 * `TestWltpElectricRangeGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpElectricRangeGroup`.
 */
export interface TestWltpElectricRangeGroupInput {
  /** A whole number, from 0 to 99999. Optional. */
  WltpPureElectricRange?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  WltpPureElectricRangeCity?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  WltpEquivalentAllElectricOffVehicleChargingRange?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  WltpEquivalentAllElectricOffVehicleChargingRangeCity?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  WltpAllElectricOffVehicleChargingRange?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  WltpAllElectricOffVehicleChargingRangeCity?: NumberInput | null | undefined;
}

/**
 * `TestWltpEnergyConsumptionGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpEnergyConsumptionGroup`.
 */
export interface TestWltpEnergyConsumptionGroup {
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricLow?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricMedium?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricHigh?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricExtraHigh?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricCombined?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedLow?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedMedium?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedHigh?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedExtraHigh?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedCity?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedCombined?: string;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedWeightedCombined?: string;
}

/**
 * `TestWltpEnergyConsumptionGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestWltpEnergyConsumptionGroup`.
 */
export interface TestWltpEnergyConsumptionGroupInput {
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricLow?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricMedium?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricHigh?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricExtraHigh?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionPureElectricCombined?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedLow?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedMedium?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedHigh?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedExtraHigh?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedCity?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedCombined?: NumberInput | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  WltpEnergyConsumptionExternallyChargedWeightedCombined?: NumberInput | null | undefined;
}

/**
 * `TestFamilyIdentifiersGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestFamilyIdentifiersTable/TestFamilyIdentifiersGroup`.
 */
export interface TestFamilyIdentifiersGroup {
  /** One of ATCT, EV, IP, OM, PEMS, PR, RL, RM. Required. */
  TestFamilyIdentifier: TestFamilyIdentifierCode;
  /** 1 to 100 characters. Required. */
  TestFamilyIdentifierValue: string;
}

/**
 * `TestFamilyIdentifiersGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup/TestFamilyIdentifiersTable/TestFamilyIdentifiersGroup`.
 */
export interface TestFamilyIdentifiersGroupInput {
  /** One of ATCT, EV, IP, OM, PEMS, PR, RL, RM. Required. */
  TestFamilyIdentifier?: TestFamilyIdentifierCode | null | undefined;
  /** 1 to 100 characters. Required. */
  TestFamilyIdentifierValue?: string | null | undefined;
}

/**
 * `EnergySourceGroup` as it is given.
 *
 * At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup`.
 */
export interface EnergySourceGroup {
  /** One of 18 codes. Required. */
  EnergySource: EnergySourceCode;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  PowerMassRatio?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SmokeCorrectedAbsorptionCoefficient?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumAcceptableAmountPercentageBiofuel?: string;
  /** A group. Optional. */
  SoundLevelGroup?: SoundLevelGroup;
  /** A group. Optional. */
  PowerGroup?: PowerGroup;
  /** A group. Optional. */
  TestTypeIGroup?: TestTypeIGroup;
  /** A group. Optional. */
  TestTypeIIGroup?: TestTypeIIGroup;
  /** A group. Optional. */
  TestTypeVIIGroup?: TestTypeVIIGroup;
  /** A group. Optional. */
  TestNrscGroup?: TestNrscGroup;
  /** A group. Optional. */
  TestWhscGroup?: TestWhscGroup;
  /** A group. Optional. */
  TestNrtcGroup?: TestNrtcGroup;
  /** A group. Optional. */
  TestWhtcGroup?: TestWhtcGroup;
  /** A group. Optional. */
  TestRdeGroup?: TestRdeGroup;
  /** A group. Optional. */
  TestWltpType1Group?: TestWltpType1Group;
  /** A group. Optional. */
  TestWltpCo2Group?: TestWltpCo2Group;
  /** A group. Optional. */
  TestWltpFuelConsumptionGroup?: TestWltpFuelConsumptionGroup;
  /** A group. Optional. */
  TestWltpElectricRangeGroup?: TestWltpElectricRangeGroup;
  /** A group. Optional. */
  TestWltpEnergyConsumptionGroup?: TestWltpEnergyConsumptionGroup;
  /** At least 1 row. Optional. */
  TestFamilyIdentifiersTable?: TestFamilyIdentifiersGroup[];
}

/**
 * `EnergySourceGroup` as it is taken.
 *
 * At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/EnergySourceTable/EnergySourceGroup`.
 */
export interface EnergySourceGroupInput {
  /** One of 18 codes. Required. */
  EnergySource?: EnergySourceCode | null | undefined;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  PowerMassRatio?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SmokeCorrectedAbsorptionCoefficient?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumAcceptableAmountPercentageBiofuel?: NumberInput | null | undefined;
  /** A group. Optional. */
  SoundLevelGroup?: SoundLevelGroupInput | null | undefined;
  /** A group. Optional. */
  PowerGroup?: PowerGroupInput | null | undefined;
  /** A group. Optional. */
  TestTypeIGroup?: TestTypeIGroupInput | null | undefined;
  /** A group. Optional. */
  TestTypeIIGroup?: TestTypeIIGroupInput | null | undefined;
  /** A group. Optional. */
  TestTypeVIIGroup?: TestTypeVIIGroupInput | null | undefined;
  /** A group. Optional. */
  TestNrscGroup?: TestNrscGroupInput | null | undefined;
  /** A group. Optional. */
  TestWhscGroup?: TestWhscGroupInput | null | undefined;
  /** A group. Optional. */
  TestNrtcGroup?: TestNrtcGroupInput | null | undefined;
  /** A group. Optional. */
  TestWhtcGroup?: TestWhtcGroupInput | null | undefined;
  /** A group. Optional. */
  TestRdeGroup?: TestRdeGroupInput | null | undefined;
  /** A group. Optional. */
  TestWltpType1Group?: TestWltpType1GroupInput | null | undefined;
  /** A group. Optional. */
  TestWltpCo2Group?: TestWltpCo2GroupInput | null | undefined;
  /** A group. Optional. */
  TestWltpFuelConsumptionGroup?: TestWltpFuelConsumptionGroupInput | null | undefined;
  /** A group. Optional. */
  TestWltpElectricRangeGroup?: TestWltpElectricRangeGroupInput | null | undefined;
  /** A group. Optional. */
  TestWltpEnergyConsumptionGroup?: TestWltpEnergyConsumptionGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  TestFamilyIdentifiersTable?: readonly TestFamilyIdentifiersGroupInput[] | null | undefined;
}

/**
 * `AdditionalEnergySourceGroup` as it is given.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/AdditionalEnergySourceTable/AdditionalEnergySourceGroup`.
 */
export interface AdditionalEnergySourceGroup {
  /** One of 18 codes. Required. */
  AdditionalEnergySource: EnergySourceCode;
}

/**
 * `AdditionalEnergySourceGroup` as it is taken.
 *
 * At
 * `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup/AdditionalEnergySourceTable/AdditionalEnergySourceGroup`.
 */
export interface AdditionalEnergySourceGroupInput {
  /** One of 18 codes. Required. */
  AdditionalEnergySource?: EnergySourceCode | null | undefined;
}

/**
 * `EnergyConvertorGroup` as it is given.
 *
 * At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup`.
 */
export interface EnergyConvertorGroup {
  /** 1 to 150 characters. Optional. */
  ManufacturerEnergyConvertor?: string;
  /** 1 to 40 characters. Optional. */
  EnergyConvertorCodeMarkedOnEnergyConvertor?: string;
  /** 1 to 50 characters. Optional. */
  EnergyConvertorTypeApprovalNumber?: string;
  /** One of 23 codes. Optional. */
  CategorySubCategoryEnergyConvertor?: CategorySubCategoryEnergyConvertorCode;
  /** One of CMPRA, ELECT, EXTCI, EXTPI, INTCI, INTPI, TRBNE. Optional. */
  WorkingPrinciple?: WorkingPrincipleCode;
  /** One of 2ST, 4ST, ROT, OTH. Optional. */
  CombustionCycle?: CombustionCycleCode;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfCylinders?: number | string;
  /** One of LI, O, R, S, V, W. Optional. */
  ArrangementCylinders?: ArrangementCylindersCode;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  EngineCapacity?: string;
  /** At least 1 row. Optional. */
  EnergySourceTable?: EnergySourceGroup[];
  /** At least 1 row. Optional. */
  AdditionalEnergySourceTable?: AdditionalEnergySourceGroup[];
}

/**
 * `EnergyConvertorGroup` as it is taken.
 *
 * At `CocDataGroup/EnergyConvertorTable/EnergyConvertorGroup`.
 */
export interface EnergyConvertorGroupInput {
  /** 1 to 150 characters. Optional. */
  ManufacturerEnergyConvertor?: string | null | undefined;
  /** 1 to 40 characters. Optional. */
  EnergyConvertorCodeMarkedOnEnergyConvertor?: string | null | undefined;
  /** 1 to 50 characters. Optional. */
  EnergyConvertorTypeApprovalNumber?: string | null | undefined;
  /** One of 23 codes. Optional. */
  CategorySubCategoryEnergyConvertor?: CategorySubCategoryEnergyConvertorCode | null | undefined;
  /** One of CMPRA, ELECT, EXTCI, EXTPI, INTCI, INTPI, TRBNE. Optional. */
  WorkingPrinciple?: WorkingPrincipleCode | null | undefined;
  /** One of 2ST, 4ST, ROT, OTH. Optional. */
  CombustionCycle?: CombustionCycleCode | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  NumberOfCylinders?: NumberInput | null | undefined;
  /** One of LI, O, R, S, V, W. Optional. */
  ArrangementCylinders?: ArrangementCylindersCode | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  EngineCapacity?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  EnergySourceTable?: readonly EnergySourceGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  AdditionalEnergySourceTable?: readonly AdditionalEnergySourceGroupInput[] | null | undefined;
}

/**
 * `EcoInnovationsGroup` as it is given.
 *
 * At `CocDataGroup/EcoInnovationsTable/EcoInnovationsGroup`.
 */
export interface EcoInnovationsGroup {
  /** One of 29 codes. Required. */
  EcoInnovationCountry: TypeApprovalCountryCode;
  /** One of 28, 29, 32, 33, 35, 37, 38. Required. */
  GeneralCodeEcoInnovation: GeneralCodeEcoInnovationCode;
}

/**
 * `EcoInnovationsGroup` as it is taken.
 *
 * At `CocDataGroup/EcoInnovationsTable/EcoInnovationsGroup`.
 */
export interface EcoInnovationsGroupInput {
  /** One of 29 codes. Required. */
  EcoInnovationCountry?: TypeApprovalCountryCode | null | undefined;
  /** One of 28, 29, 32, 33, 35, 37, 38. Required. */
  GeneralCodeEcoInnovation?: GeneralCodeEcoInnovationCode | null | undefined;
}

/**
 * `VectoGroup` as it is given.
 *
 * At `CocDataGroup/VectoGroup`.
 */
export interface VectoGroup {
  /** 1 to 64 characters. Optional. */
  CryptographicHashManufacturerRecord?: string;
  /** `Y` or `N`. Optional. */
  ZeroEmissionHeavyDutyIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  VocationalVehicleIndicator?: 'Y' | 'N';
  /** 1 to 64 characters. Optional. */
  CryptographicHashCustomerInformationFile?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  AveragePayload?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  AverageOccupancy?: string;
  /** One of 163 codes. Optional. */
  VehicleGroup?: VehicleGroupCode;
  /** One of 29 codes. Optional. */
  VehicleSubgroup?: VehicleSubgroupCode;
  /** 1 to 64 characters. Optional. */
  CryptographicHashVehicleFile?: string;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  CargoVolume?: string;
  /** `Y` or `N`. Optional. */
  VolumeOrientationIndicator?: 'Y' | 'N';
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SpecificCo2EmissionsMass?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SpecificCo2EmissionsPerson?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioKilometer?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioTonKilometer?: string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioM3Kilometer?: string;
}

/**
 * `VectoGroup` as it is taken.
 *
 * At `CocDataGroup/VectoGroup`.
 */
export interface VectoGroupInput {
  /** 1 to 64 characters. Optional. */
  CryptographicHashManufacturerRecord?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ZeroEmissionHeavyDutyIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VocationalVehicleIndicator?: IndicatorInput | null | undefined;
  /** 1 to 64 characters. Optional. */
  CryptographicHashCustomerInformationFile?: string | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  AveragePayload?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  AverageOccupancy?: NumberInput | null | undefined;
  /** One of 163 codes. Optional. */
  VehicleGroup?: VehicleGroupCode | null | undefined;
  /** One of 29 codes. Optional. */
  VehicleSubgroup?: VehicleSubgroupCode | null | undefined;
  /** 1 to 64 characters. Optional. */
  CryptographicHashVehicleFile?: string | null | undefined;
  /** A number with at most 3 digits before the point and 3 after, from 0 to 999.999. Optional. */
  CargoVolume?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VolumeOrientationIndicator?: IndicatorInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SpecificCo2EmissionsMass?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  SpecificCo2EmissionsPerson?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioKilometer?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioTonKilometer?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  EfficiencyRatioM3Kilometer?: NumberInput | null | undefined;
}

/**
 * `TypeApprovalTransportDangerousGoodsGroup` as it is given.
 *
 * At `CocDataGroup/TypeApprovalTransportDangerousGoodsTable/TypeApprovalTransportDangerousGoodsGroup`.
 */
export interface TypeApprovalTransportDangerousGoodsGroup {
  /** One of EX/II, EX/III, AT, FL, MEMU. Required. */
  TypeApprovalTransportDangerousGoodsClass: TypeApprovalTransportDangerousGoodsClassCode;
}

/**
 * `TypeApprovalTransportDangerousGoodsGroup` as it is taken.
 *
 * At `CocDataGroup/TypeApprovalTransportDangerousGoodsTable/TypeApprovalTransportDangerousGoodsGroup`.
 */
export interface TypeApprovalTransportDangerousGoodsGroupInput {
  /** One of EX/II, EX/III, AT, FL, MEMU. Required. */
  TypeApprovalTransportDangerousGoodsClass?: TypeApprovalTransportDangerousGoodsClassCode | null | undefined;
}

/**
 * `AdvancedSafetySystemsGroup` as it is given.
 *
 * At `CocDataGroup/AdvancedSafetySystemsTable/AdvancedSafetySystemsGroup`.
 */
export interface AdvancedSafetySystemsGroup {
  /** One of 16 codes. Required. */
  AdvancedSafetySystem: AdvancedSafetySystemCode;
}

/**
 * `AdvancedSafetySystemsGroup` as it is taken.
 *
 * At `CocDataGroup/AdvancedSafetySystemsTable/AdvancedSafetySystemsGroup`.
 */
export interface AdvancedSafetySystemsGroupInput {
  /** One of 16 codes. Required. */
  AdvancedSafetySystem?: AdvancedSafetySystemCode | null | undefined;
}

/**
 * `TrackTrainGroup` as it is given.
 *
 * At `CocDataGroup/TrackTrainGroup`.
 */
export interface TrackTrainGroup {
  /** One of STF, STR, TFR, CTT. Optional. */
  TrackTrainCrawlerUndercarriageConfiguration?: TrackTrainCrawlerUndercarriageConfigurationCode;
  /** A whole number, from 0 to 99. Optional. */
  TrackTrainNumberOfBrakedSet?: number | string;
  /** A whole number, from 0 to 99. Optional. */
  TrackTrainNumberOfPoweredSet?: number | string;
  /** `Y` or `N`. Optional. */
  TrackTrainSteeringBySpeedSideIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TrackTrainSteeringByArticulationCentreAxisIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TrackTrainSteeringByArticulationCentreAxisDirectionIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TrackTrainSteeringByPivotingOppositeIndicator?: 'Y' | 'N';
}

/**
 * `TrackTrainGroup` as it is taken.
 *
 * At `CocDataGroup/TrackTrainGroup`.
 */
export interface TrackTrainGroupInput {
  /** One of STF, STR, TFR, CTT. Optional. */
  TrackTrainCrawlerUndercarriageConfiguration?:
    TrackTrainCrawlerUndercarriageConfigurationCode | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  TrackTrainNumberOfBrakedSet?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99. Optional. */
  TrackTrainNumberOfPoweredSet?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TrackTrainSteeringBySpeedSideIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TrackTrainSteeringByArticulationCentreAxisIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TrackTrainSteeringByArticulationCentreAxisDirectionIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TrackTrainSteeringByPivotingOppositeIndicator?: IndicatorInput | null | undefined;
}

/**
 * `SpecialPurposesConstructionCharacteristicsGroup` as it is given.
 *
 * At `CocDataGroup/SpecialPurposesConstructionCharacteristicsGroup`.
 */
export interface SpecialPurposesConstructionCharacteristicsGroup {
  /** `Y` or `N`. Optional. */
  FallingObjectsProtectiveStructureForestryIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  FallingObjectsProtectiveStructureNonForestryIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  ProtectionPenetratingObjectsForestryIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  ProtectionPenetratingObjectsNonForestryIndicator?: 'Y' | 'N';
  /** One of 2, 3, 4. Optional. */
  CabCategory?: CabCategoryCode;
  /** `Y` or `N`. Optional. */
  DustFilterIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  AerosolIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  VapourFilterIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  MachineryMountedIndicator?: 'Y' | 'N';
  /** 1 to 500 characters. Optional. */
  GeneralDescriptionMachinery?: string;
}

/**
 * `SpecialPurposesConstructionCharacteristicsGroup` as it is taken.
 *
 * At `CocDataGroup/SpecialPurposesConstructionCharacteristicsGroup`.
 */
export interface SpecialPurposesConstructionCharacteristicsGroupInput {
  /** `true` or `Y`, `false` or `N`. Optional. */
  FallingObjectsProtectiveStructureForestryIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  FallingObjectsProtectiveStructureNonForestryIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ProtectionPenetratingObjectsForestryIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ProtectionPenetratingObjectsNonForestryIndicator?: IndicatorInput | null | undefined;
  /** One of 2, 3, 4. Optional. */
  CabCategory?: CabCategoryCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  DustFilterIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  AerosolIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VapourFilterIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  MachineryMountedIndicator?: IndicatorInput | null | undefined;
  /** 1 to 500 characters. Optional. */
  GeneralDescriptionMachinery?: string | null | undefined;
}

/**
 * `TrailerBrakeGroup` as it is given.
 *
 * At `CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup`.
 */
export interface TrailerBrakeGroup {
  /** One of COMPE, ELECT, HYDRL, INERT, MECHA, NONE, PNEU. Optional. */
  TrailerBrakeControlSystemTechnology?: TrailerBrakeControlSystemTechnologyCode;
  /** One of 1LINE, 2LINE, NONE. Optional. */
  TrailerBrakeTechnologyConnectionsType?: TrailerBrakeTechnologyConnectionsTypeCode;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  TrailerBrakePressFeedLineBraking?: string;
}

/**
 * `TrailerBrakeGroup` as it is taken.
 *
 * At `CocDataGroup/TrailerBrakeTable/TrailerBrakeGroup`.
 */
export interface TrailerBrakeGroupInput {
  /** One of COMPE, ELECT, HYDRL, INERT, MECHA, NONE, PNEU. Optional. */
  TrailerBrakeControlSystemTechnology?: TrailerBrakeControlSystemTechnologyCode | null | undefined;
  /** One of 1LINE, 2LINE, NONE. Optional. */
  TrailerBrakeTechnologyConnectionsType?: TrailerBrakeTechnologyConnectionsTypeCode | null | undefined;
  /** A number with at most 5 digits before the point and 2 after, from 0 to 99999.99. Optional. */
  TrailerBrakePressFeedLineBraking?: NumberInput | null | undefined;
}

/**
 * `BrakingTransmissionGroup` as it is given.
 *
 * At `CocDataGroup/BrakingTransmissionTable/BrakingTransmissionGroup`.
 */
export interface BrakingTransmissionGroup {
  /** One of MECHA, PNEU, HYDRL, HYDST. Optional. */
  BrakingTransmissionPrincipal?: BrakingTransmissionPrincipalCode;
  /** One of WPT, PAT, FPT. Optional. */
  BrakingTransmissionPowerAssist?: BrakingTransmissionPowerAssistCode;
}

/**
 * `BrakingTransmissionGroup` as it is taken.
 *
 * At `CocDataGroup/BrakingTransmissionTable/BrakingTransmissionGroup`.
 */
export interface BrakingTransmissionGroupInput {
  /** One of MECHA, PNEU, HYDRL, HYDST. Optional. */
  BrakingTransmissionPrincipal?: BrakingTransmissionPrincipalCode | null | undefined;
  /** One of WPT, PAT, FPT. Optional. */
  BrakingTransmissionPowerAssist?: BrakingTransmissionPowerAssistCode | null | undefined;
}

/**
 * `BallastSetGroup` as it is given.
 *
 * At `CocDataGroup/BallastSetTable/BallastSetGroup`.
 */
export interface BallastSetGroup {
  /** A whole number, from 0 to 99. Required. */
  BallastSetNumber: number | string;
  /** A whole number, from 0 to 999. Optional. */
  BallastSetNumberOfComponents?: number | string;
}

/**
 * `BallastSetGroup` as it is taken.
 *
 * At `CocDataGroup/BallastSetTable/BallastSetGroup`.
 */
export interface BallastSetGroupInput {
  /** A whole number, from 0 to 99. Required. */
  BallastSetNumber?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999. Optional. */
  BallastSetNumberOfComponents?: NumberInput | null | undefined;
}

/**
 * `DriverSeatTypeCategoryClassGroup` as it is given.
 *
 * At
 * `CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup/DriverSeatTypeCategoryClassTable/DriverSeatTypeCategoryClassGroup`.
 */
export interface DriverSeatTypeCategoryClassGroup {
  /** One of I, II, III. Required. */
  DriverSeatTypeCategoryClass: DriverSeatTypeCategoryClassCode;
}

/**
 * `DriverSeatTypeCategoryClassGroup` as it is taken.
 *
 * At
 * `CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup/DriverSeatTypeCategoryClassTable/DriverSeatTypeCategoryClassGroup`.
 */
export interface DriverSeatTypeCategoryClassGroupInput {
  /** One of I, II, III. Required. */
  DriverSeatTypeCategoryClass?: DriverSeatTypeCategoryClassCode | null | undefined;
}

/**
 * `DriverSeatTypeCategoryGroup` as it is given.
 *
 * At `CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup`.
 */
export interface DriverSeatTypeCategoryGroup {
  /** One of A, B. Required. */
  DriverSeatTypeCategory: DriverSeatTypeCategoryCode;
  /** At least 1 row. Optional. */
  DriverSeatTypeCategoryClassTable?: DriverSeatTypeCategoryClassGroup[];
}

/**
 * `DriverSeatTypeCategoryGroup` as it is taken.
 *
 * At `CocDataGroup/DriverSeatTypeCategoryTable/DriverSeatTypeCategoryGroup`.
 */
export interface DriverSeatTypeCategoryGroupInput {
  /** One of A, B. Required. */
  DriverSeatTypeCategory?: DriverSeatTypeCategoryCode | null | undefined;
  /** At least 1 row. Optional. */
  DriverSeatTypeCategoryClassTable?: readonly DriverSeatTypeCategoryClassGroupInput[] | null | undefined;
}

/**
 * `LoadPlatformGroup` as it is given.
 *
 * At `CocDataGroup/LoadPlatformTable/LoadPlatformGroup`.
 */
export interface LoadPlatformGroup {
  /** A whole number, from 0 to 99999. Optional. */
  LoadPlatformHeightAboveGround?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  LoadPlatformLength?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  LoadPlatformWidth?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  LoadPlatformLoadCapacity?: number | string;
}

/**
 * `LoadPlatformGroup` as it is taken.
 *
 * At `CocDataGroup/LoadPlatformTable/LoadPlatformGroup`.
 */
export interface LoadPlatformGroupInput {
  /** A whole number, from 0 to 99999. Optional. */
  LoadPlatformHeightAboveGround?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  LoadPlatformLength?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  LoadPlatformWidth?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  LoadPlatformLoadCapacity?: NumberInput | null | undefined;
}

/**
 * `RollOverProtectiveStructureGroup` as it is given.
 *
 * At `CocDataGroup/RollOverProtectiveStructureTable/RollOverProtectiveStructureGroup`.
 */
export interface RollOverProtectiveStructureGroup {
  /** 1 to 52 characters. Optional. */
  RollOverProtectiveMake?: string;
  /** 1 to 120 characters. Optional. */
  RollOverProtectiveTypeApprovalNumber?: string;
  /** One of CMP, OPT, STD. Optional. */
  RollOverProtectiveEquipment?: RollOverProtectiveEquipmentCode;
  /** One of CAB, FRA, ROL. Optional. */
  RollOverProtectiveStructure?: RollOverProtectiveStructureCode;
  /** One of FOLDA, NFOLD. Optional. */
  RollOverProtectiveFoldable?: RollOverProtectiveFoldableCode;
  /** One of NNAST, PTAST, FLAST. Optional. */
  RollOverProtectiveFoldingOperation?: RollOverProtectiveFoldingOperationCode;
  /** One of WTHLS, WTTLS. Optional. */
  RollOverProtectiveHandOperated?: RollOverProtectiveHandOperatedCode;
  /** One of MANUL, AUTOM. Optional. */
  RollOverProtectiveLockingMechanism?: RollOverProtectiveLockingMechanismCode;
  /** One of BOTH, FRONT, REAR. Optional. */
  RollOverProtectivePosition?: RollOverProtectivePositionCode;
}

/**
 * `RollOverProtectiveStructureGroup` as it is taken.
 *
 * At `CocDataGroup/RollOverProtectiveStructureTable/RollOverProtectiveStructureGroup`.
 */
export interface RollOverProtectiveStructureGroupInput {
  /** 1 to 52 characters. Optional. */
  RollOverProtectiveMake?: string | null | undefined;
  /** 1 to 120 characters. Optional. */
  RollOverProtectiveTypeApprovalNumber?: string | null | undefined;
  /** One of CMP, OPT, STD. Optional. */
  RollOverProtectiveEquipment?: RollOverProtectiveEquipmentCode | null | undefined;
  /** One of CAB, FRA, ROL. Optional. */
  RollOverProtectiveStructure?: RollOverProtectiveStructureCode | null | undefined;
  /** One of FOLDA, NFOLD. Optional. */
  RollOverProtectiveFoldable?: RollOverProtectiveFoldableCode | null | undefined;
  /** One of NNAST, PTAST, FLAST. Optional. */
  RollOverProtectiveFoldingOperation?: RollOverProtectiveFoldingOperationCode | null | undefined;
  /** One of WTHLS, WTTLS. Optional. */
  RollOverProtectiveHandOperated?: RollOverProtectiveHandOperatedCode | null | undefined;
  /** One of MANUL, AUTOM. Optional. */
  RollOverProtectiveLockingMechanism?: RollOverProtectiveLockingMechanismCode | null | undefined;
  /** One of BOTH, FRONT, REAR. Optional. */
  RollOverProtectivePosition?: RollOverProtectivePositionCode | null | undefined;
}

/**
 * `PowerTakeOffPowerGroup` as it is given.
 *
 * At `CocDataGroup/PowerTakeOffTable/PowerTakeOffGroup/PowerTakeOffPowerTable/PowerTakeOffPowerGroup`.
 */
export interface PowerTakeOffPowerGroup {
  /** 1 to 15 characters. Optional. */
  PowerTakeOffRatedSpeedRange?: string;
  /** A whole number, from 0 to 99999. Optional. */
  PowerTakeOffEngineSpeed?: number | string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  PowerTakeOffPower?: string;
}

/**
 * `PowerTakeOffPowerGroup` as it is taken.
 *
 * At `CocDataGroup/PowerTakeOffTable/PowerTakeOffGroup/PowerTakeOffPowerTable/PowerTakeOffPowerGroup`.
 */
export interface PowerTakeOffPowerGroupInput {
  /** 1 to 15 characters. Optional. */
  PowerTakeOffRatedSpeedRange?: string | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  PowerTakeOffEngineSpeed?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  PowerTakeOffPower?: NumberInput | null | undefined;
}

/**
 * `PowerTakeOffGroup` as it is given.
 *
 * At `CocDataGroup/PowerTakeOffTable/PowerTakeOffGroup`.
 */
export interface PowerTakeOffGroup {
  /** One of MNPTO, SCPTO. Optional. */
  PowerTakeOffType?: PowerTakeOffTypeCode;
  /** One of FRONT, OTHER, REAR. Optional. */
  PowerTakeOffPosition?: PowerTakeOffPositionCode;
  /** 1 to 200 characters. Optional. */
  PowerTakeOffPositionOtherDescription?: string;
  /** At least 1 row. Optional. */
  PowerTakeOffPowerTable?: PowerTakeOffPowerGroup[];
}

/**
 * `PowerTakeOffGroup` as it is taken.
 *
 * At `CocDataGroup/PowerTakeOffTable/PowerTakeOffGroup`.
 */
export interface PowerTakeOffGroupInput {
  /** One of MNPTO, SCPTO. Optional. */
  PowerTakeOffType?: PowerTakeOffTypeCode | null | undefined;
  /** One of FRONT, OTHER, REAR. Optional. */
  PowerTakeOffPosition?: PowerTakeOffPositionCode | null | undefined;
  /** 1 to 200 characters. Optional. */
  PowerTakeOffPositionOtherDescription?: string | null | undefined;
  /** At least 1 row. Optional. */
  PowerTakeOffPowerTable?: readonly PowerTakeOffPowerGroupInput[] | null | undefined;
}

/**
 * `TrackTrainSetRollerGroup` as it is given.
 *
 * At
 * `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainSetRollerTable/TrackTrainSetRollerGroup`.
 */
export interface TrackTrainSetRollerGroup {
  /** A whole number, from 0 to 99. Required. */
  TrackTrainSetRollerNumber: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  TrackTrainSetRollerMaximumload?: number | string;
}

/**
 * `TrackTrainSetRollerGroup` as it is taken.
 *
 * At
 * `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainSetRollerTable/TrackTrainSetRollerGroup`.
 */
export interface TrackTrainSetRollerGroupInput {
  /** A whole number, from 0 to 99. Required. */
  TrackTrainSetRollerNumber?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TrackTrainSetRollerMaximumload?: NumberInput | null | undefined;
}

/**
 * `TrackTrainSetCouplingPointGroup` as it is given.
 *
 * At
 * `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainSetCouplingPointTable/TrackTrainSetCouplingPointGroup`.
 */
export interface TrackTrainSetCouplingPointGroup {
  /** A whole number, from 0 to 999. Optional. */
  MechanicalCouplingNumberOfTrackTrainCouplingPoint?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  MaximumPermissibleVerticalLoadOnCouplingPointTrackTrainCoupling?: number | string;
}

/**
 * `TrackTrainSetCouplingPointGroup` as it is taken.
 *
 * At
 * `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup/TrackTrainSetCouplingPointTable/TrackTrainSetCouplingPointGroup`.
 */
export interface TrackTrainSetCouplingPointGroupInput {
  /** A whole number, from 0 to 999. Optional. */
  MechanicalCouplingNumberOfTrackTrainCouplingPoint?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  MaximumPermissibleVerticalLoadOnCouplingPointTrackTrainCoupling?: NumberInput | null | undefined;
}

/**
 * `TrackTrainSetGroup` as it is given.
 *
 * At `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup`.
 */
export interface TrackTrainSetGroup {
  /** A whole number, from 0 to 99999. Optional. */
  TrackTrainSetLength?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  TrackTrainSetWidth?: number | string;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TrackTrainSetAverageContactPressureGround?: string;
  /** A whole number, from 0 to 999999. Optional. */
  TrackTrainSetMaximumPermissibleMass?: number | string;
  /** A whole number, from 0 to 999999. Optional. */
  TrackTrainSetMaximumPermissibleMassVehicle?: number | string;
  /** A whole number, from 0 to 99999. Optional. */
  TrackTrainSetMaximumPermissibleVerticalLoadOnCouplingPoint?: number | string;
  /** At least 1 row. Optional. */
  TrackTrainSetRollerTable?: TrackTrainSetRollerGroup[];
  /** At least 1 row. Optional. */
  TrackTrainSetCouplingPointTable?: TrackTrainSetCouplingPointGroup[];
}

/**
 * `TrackTrainSetGroup` as it is taken.
 *
 * At `CocDataGroup/TrackSetTable/TrackSetGroup/TrackTrainSetTable/TrackTrainSetGroup`.
 */
export interface TrackTrainSetGroupInput {
  /** A whole number, from 0 to 99999. Optional. */
  TrackTrainSetLength?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  TrackTrainSetWidth?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 5 after, from 0 to 9999.99999. Optional. */
  TrackTrainSetAverageContactPressureGround?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TrackTrainSetMaximumPermissibleMass?: NumberInput | null | undefined;
  /** A whole number, from 0 to 999999. Optional. */
  TrackTrainSetMaximumPermissibleMassVehicle?: NumberInput | null | undefined;
  /** A whole number, from 0 to 99999. Optional. */
  TrackTrainSetMaximumPermissibleVerticalLoadOnCouplingPoint?: NumberInput | null | undefined;
  /** At least 1 row. Optional. */
  TrackTrainSetRollerTable?: readonly TrackTrainSetRollerGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TrackTrainSetCouplingPointTable?: readonly TrackTrainSetCouplingPointGroupInput[] | null | undefined;
}

/**
 * `TrackSetGroup` as it is given.
 *
 * At `CocDataGroup/TrackSetTable/TrackSetGroup`.
 */
export interface TrackSetGroup {
  /** A whole number, from 0 to 999. Required. */
  TrackSetNumber: number | string;
  /** `Y` or `N`. Optional. */
  TrackSetBrakedIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  TrackSetPoweredIndicator?: 'Y' | 'N';
  /** At least 1 row. Optional. */
  TrackTrainSetTable?: TrackTrainSetGroup[];
}

/**
 * `TrackSetGroup` as it is taken.
 *
 * At `CocDataGroup/TrackSetTable/TrackSetGroup`.
 */
export interface TrackSetGroupInput {
  /** A whole number, from 0 to 999. Required. */
  TrackSetNumber?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TrackSetBrakedIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TrackSetPoweredIndicator?: IndicatorInput | null | undefined;
  /** At least 1 row. Optional. */
  TrackTrainSetTable?: readonly TrackTrainSetGroupInput[] | null | undefined;
}

/**
 * `ProvisionalApprovalTerritoryGroup` as it is given.
 *
 * At `CocDataGroup/ProvisionalApprovalTerritoryTable/ProvisionalApprovalTerritoryGroup`.
 */
export interface ProvisionalApprovalTerritoryGroup {
  /** One of 157 codes. Required. */
  ProvisionalApprovalTerritoryCountry: ViennaCountryCode;
}

/**
 * `ProvisionalApprovalTerritoryGroup` as it is taken.
 *
 * At `CocDataGroup/ProvisionalApprovalTerritoryTable/ProvisionalApprovalTerritoryGroup`.
 */
export interface ProvisionalApprovalTerritoryGroupInput {
  /** One of 157 codes. Required. */
  ProvisionalApprovalTerritoryCountry?: ViennaCountryCode | null | undefined;
}

/**
 * `RemarkGroup` as it is given.
 *
 * At `CocDataGroup/RemarkTable/RemarkGroup`.
 */
export interface RemarkGroup {
  /** One of ADINF, COMTS, EXEMP, RMRKS. Required. */
  RemarkSubjectDescription: RemarkSubjectDescriptionCode;
  /** One of 24 codes. Required. */
  RemarkSubjectLanguage: EuLanguageCode;
  /** 1 to 2000 characters. Required. */
  Remark: string;
}

/**
 * `RemarkGroup` as it is taken.
 *
 * At `CocDataGroup/RemarkTable/RemarkGroup`.
 */
export interface RemarkGroupInput {
  /** One of ADINF, COMTS, EXEMP, RMRKS. Required. */
  RemarkSubjectDescription?: RemarkSubjectDescriptionCode | null | undefined;
  /** One of 24 codes. Required. */
  RemarkSubjectLanguage?: EuLanguageCode | null | undefined;
  /** 1 to 2000 characters. Required. */
  Remark?: string | null | undefined;
}

/**
 * `SubjectApprovalGroup` as it is given.
 *
 * At `CocDataGroup/SubjectApprovalTable/SubjectApprovalGroup`.
 */
export interface SubjectApprovalGroup {
  /** 1 to 80 characters. Required. */
  SubjectApprovalCertificateNumber: string;
}

/**
 * `SubjectApprovalGroup` as it is taken.
 *
 * At `CocDataGroup/SubjectApprovalTable/SubjectApprovalGroup`.
 */
export interface SubjectApprovalGroupInput {
  /** 1 to 80 characters. Required. */
  SubjectApprovalCertificateNumber?: string | null | undefined;
}

/**
 * `CocDataGroup` as it is given.
 *
 * At `CocDataGroup`.
 */
export interface CocDataGroup {
  /** Exactly 17 characters, capital letters A to Z and digits only. Required. */
  VehicleIdentificationNumber: string;
  /** One of NSS, ESS, EU. Required. */
  TypeApprovalType: TypeApprovalTypeCode;
  /** `Y` or `N`. Required. */
  ProvisionalTypeApprovalIndicator: 'Y' | 'N';
  /** One of C, I, V. Required. */
  StageOfCompletion: StageOfCompletionCode;
  /** A whole number, from 0 to 9999. Optional. */
  ProductionYearSmallSeries?: number | string;
  /** A whole number, from 0 to 9999. Optional. */
  ProductionSequentialNumberSmallSeries?: number | string;
  /** 1 to 15 characters. Required. */
  Type: string;
  /** 1 to 25 characters. Required. */
  Variant: string;
  /** 1 to 35 characters. Required. */
  Version: string;
  /** One of 95 codes. Required. */
  VehicleCategory: VehicleCategoryCode;
  /** 1 to 50 characters. Optional. */
  LocationStatutoryPlate23Wheel?: string;
  /** One of A1, A2, A3, A4. Required. */
  MethodAttachmentStatutoryPlate: MethodAttachmentStatutoryPlateCode;
  /** 1 to 50 characters. Optional. */
  LocationVin23Wheel?: string;
  /** A date as YYYY-MM-DD. Optional. */
  DateManufactureVehicle?: string;
  /** One of A, B, C. Optional. */
  CompletedAltered?: CompletedAlteredCode;
  /** 1 to 500 characters. Optional. */
  DescriptionCompletedAltered?: string;
  /** 1 to 35 characters. Required. */
  TypeApprovalNumber: string;
  /** A date as YYYY-MM-DD. Required. */
  TypeApprovalIssueDate: string;
  /** `Y` or `N`. Optional. */
  ConvertingPerformanceIndicator?: 'Y' | 'N';
  /** One of BOTH, LEFT, RIGHT. Optional. */
  RightLeftHandTraffic?: RightLeftHandTrafficCode;
  /** One of B, I, M. Optional. */
  MetricImperialSpeedometer?: MetricImperialSpeedometerCode;
  /** One of B, I, M. Optional. */
  MetricImperialOdometer?: MetricImperialOdometerCode;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumSpeed?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  DeclaredMaximumSpeedForward?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  DeclaredMaximumSpeedRearward?: string;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  MaximumAssistanceFactor?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumAssistanceSpeed?: string;
  /** `Y` or `N`. Optional. */
  TypeApprovalTransportDangerousGoodsIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  EcoInnovationsFittedIndicator?: 'Y' | 'N';
  /** One of OVC, NOVC. Optional. */
  CategoryHybridElectricVehicle?: CategoryHybridElectricVehicleCode;
  /** One of BOTH, INEXT, FRONT, REAR. Optional. */
  ThreePointLiftingMechanism?: ThreePointLiftingMechanismCode;
  /** One of Y, N, O. Optional. */
  AdditionalCouplingPoints?: OptionalCode;
  /** One of Y, N, O. Optional. */
  ElectronicBrakingSystem?: OptionalCode;
  /** `Y` or `N`. Optional. */
  ElectricalControlLineIndicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  Iso7638ConnectorIndicator?: 'Y' | 'N';
  /** 1 to 4000 characters. Optional. */
  DescriptionServiceAndMaintenance?: string;
  /** `Y` or `N`. Optional. */
  VehicleCertified155Indicator?: 'Y' | 'N';
  /** `Y` or `N`. Optional. */
  VehicleCertified156Indicator?: 'Y' | 'N';
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  ConsolidatedMaximum30MinutesPower?: string;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  ConsolidatedMaximumNetPowerElectric?: string;
  /** `Y` or `N`. Optional. */
  PureElectricVehicleIndicator?: 'Y' | 'N';
  /** One of 113 codes. Optional. */
  ExhaustEmissionLevel?: ExhaustEmissionLevel;
  /** 1 to 35 characters. Optional. */
  ExhaustEmissionLatestRegulationNumber?: string;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpTotalCo2EmissionSavedDueEcoInnovation?: string;
  /** 1 to 150 characters. Optional. */
  ManufacturerHybridApplication?: string;
  /** 1 to 40 characters. Optional. */
  HybridApplicationCode?: string;
  /** One of OVC-HEV, NOVC-HEV, OVC-FCHV, NOVC-FCHV. Optional. */
  ClassHybridVehicle?: ClassHybridVehicleCode;
  /** One of B, D, F, M. Optional. */
  FuelType?: FuelTypeCode;
  /** One of LNG, RH, RL, U. Optional. */
  SubFuelType?: SubFuelTypeCode;
  /** One of D1A, D1B, D2A, D2B, D3B, G, L. Optional. */
  FuellingArrangement?: FuellingArrangementCode;
  /** One of Type 1A, Type 1B, Type 2A, Type 2B, Type 3B. Optional. */
  DualFuelType?: DualFuelTypeCode;
  /** One of HYBRE, MNPWE, PUREE. Optional. */
  ElectricVehicleConfiguration?: ElectricVehicleConfigurationCode;
  /** At least 1 row. Required. */
  SigningAuthorityTable: SigningAuthorityGroup[];
  /** At least 1 row. Required. */
  MakeTable: MakeGroup[];
  /** At least 1 row. Optional. */
  CommercialNameTable?: CommercialNameGroup[];
  /** A group. Optional. */
  AllowedParameterValuesMultistageGroup?: AllowedParameterValuesMultistageGroup;
  /** At least 1 row. Required. */
  ManufacturerTable: ManufacturerGroup[];
  /** A group. Optional. */
  EURepresentativeGroup?: EURepresentativeGroup;
  /** At least 1 row. Optional. */
  LocationMarkingsTable?: LocationMarkingsGroup[];
  /** A group. Optional. */
  GeneralConstructionGroup?: GeneralConstructionGroup;
  /** A group. Optional. */
  DimensionGroup?: DimensionGroup;
  /** A group. Optional. */
  MassGroup?: MassGroup;
  /** At least 1 row. Optional. */
  TowingBrakedTypeTrailTable?: TowingBrakedTypeTrailGroup[];
  /** At least 1 row. Optional. */
  InServiceMaximumMassTable?: InServiceMaximumMassGroup[];
  /** A group. Optional. */
  GearGroup?: GearGroup;
  /** At least 1 row. Optional. */
  FinalDriveVehicleTable?: FinalDriveVehicleGroup[];
  /** At least 1 row. Optional. */
  AxleTable?: AxleGroup[];
  /** At least 1 row. Optional. */
  TyreAxleMassCombinationTable?: TyreAxleMassCombinationGroup[];
  /** At least 1 row. Optional. */
  AxleGroupTable?: AxleGroupGroup[];
  /** At least 1 row. Optional. */
  ColourTable?: ColourGroup[];
  /** At least 1 row. Optional. */
  BodyworkTable?: BodyworkGroup[];
  /** A group. Optional. */
  ConfigurationDoorsGroup?: ConfigurationDoorsGroup;
  /** A group. Optional. */
  WltpEmissionTestParametersGroup?: WltpEmissionTestParametersGroup;
  /** At least 1 row. Optional. */
  MechanicalCouplingTable?: MechanicalCouplingGroup[];
  /** At least 1 row. Optional. */
  MechanicalCouplingCanBeFittedTable?: MechanicalCouplingCanBeFittedGroup[];
  /** At least 1 row. Optional. */
  EnergyConvertorTable?: EnergyConvertorGroup[];
  /** At least 1 row. Optional. */
  EcoInnovationsTable?: EcoInnovationsGroup[];
  /** A group. Optional. */
  VectoGroup?: VectoGroup;
  /** At least 1 row. Optional. */
  TypeApprovalTransportDangerousGoodsTable?: TypeApprovalTransportDangerousGoodsGroup[];
  /** At least 1 row. Optional. */
  AdvancedSafetySystemsTable?: AdvancedSafetySystemsGroup[];
  /** A group. Optional. */
  TrackTrainGroup?: TrackTrainGroup;
  /** A group. Optional. */
  SpecialPurposesConstructionCharacteristicsGroup?: SpecialPurposesConstructionCharacteristicsGroup;
  /** At least 1 row. Optional. */
  TrailerBrakeTable?: TrailerBrakeGroup[];
  /** At least 1 row. Optional. */
  BrakingTransmissionTable?: BrakingTransmissionGroup[];
  /** At least 1 row. Optional. */
  BallastSetTable?: BallastSetGroup[];
  /** At least 1 row. Optional. */
  DriverSeatTypeCategoryTable?: DriverSeatTypeCategoryGroup[];
  /** At least 1 row. Optional. */
  LoadPlatformTable?: LoadPlatformGroup[];
  /** At least 1 row. Optional. */
  RollOverProtectiveStructureTable?: RollOverProtectiveStructureGroup[];
  /** At least 1 row. Optional. */
  PowerTakeOffTable?: PowerTakeOffGroup[];
  /** At least 1 row. Optional. */
  TrackSetTable?: TrackSetGroup[];
  /** At least 1 row. Optional. */
  ProvisionalApprovalTerritoryTable?: ProvisionalApprovalTerritoryGroup[];
  /** At least 1 row. Optional. */
  RemarkTable?: RemarkGroup[];
  /** At least 1 row. Optional. */
  SubjectApprovalTable?: SubjectApprovalGroup[];
}

/**
 * `CocDataGroup` as it is taken.
 *
 * At `CocDataGroup`.
 */
export interface CocDataGroupInput {
  /** Exactly 17 characters, capital letters A to Z and digits only. Required. */
  VehicleIdentificationNumber?: string | null | undefined;
  /** One of NSS, ESS, EU. Required. */
  TypeApprovalType?: TypeApprovalTypeCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Required. */
  ProvisionalTypeApprovalIndicator?: IndicatorInput | null | undefined;
  /** One of C, I, V. Required. */
  StageOfCompletion?: StageOfCompletionCode | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  ProductionYearSmallSeries?: NumberInput | null | undefined;
  /** A whole number, from 0 to 9999. Optional. */
  ProductionSequentialNumberSmallSeries?: NumberInput | null | undefined;
  /** 1 to 15 characters. Required. */
  Type?: string | null | undefined;
  /** 1 to 25 characters. Required. */
  Variant?: string | null | undefined;
  /** 1 to 35 characters. Required. */
  Version?: string | null | undefined;
  /** One of 95 codes. Required. */
  VehicleCategory?: VehicleCategoryCode | null | undefined;
  /** 1 to 50 characters. Optional. */
  LocationStatutoryPlate23Wheel?: string | null | undefined;
  /** One of A1, A2, A3, A4. Required. */
  MethodAttachmentStatutoryPlate?: MethodAttachmentStatutoryPlateCode | null | undefined;
  /** 1 to 50 characters. Optional. */
  LocationVin23Wheel?: string | null | undefined;
  /** A date as YYYY-MM-DD. Optional. */
  DateManufactureVehicle?: string | null | undefined;
  /** One of A, B, C. Optional. */
  CompletedAltered?: CompletedAlteredCode | null | undefined;
  /** 1 to 500 characters. Optional. */
  DescriptionCompletedAltered?: string | null | undefined;
  /** 1 to 35 characters. Required. */
  TypeApprovalNumber?: string | null | undefined;
  /** A date as YYYY-MM-DD. Required. */
  TypeApprovalIssueDate?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ConvertingPerformanceIndicator?: IndicatorInput | null | undefined;
  /** One of BOTH, LEFT, RIGHT. Optional. */
  RightLeftHandTraffic?: RightLeftHandTrafficCode | null | undefined;
  /** One of B, I, M. Optional. */
  MetricImperialSpeedometer?: MetricImperialSpeedometerCode | null | undefined;
  /** One of B, I, M. Optional. */
  MetricImperialOdometer?: MetricImperialOdometerCode | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumSpeed?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  DeclaredMaximumSpeedForward?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  DeclaredMaximumSpeedRearward?: NumberInput | null | undefined;
  /** A number with at most 1 digits before the point and 2 after, from 0 to 9.99. Optional. */
  MaximumAssistanceFactor?: NumberInput | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  MaximumAssistanceSpeed?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  TypeApprovalTransportDangerousGoodsIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  EcoInnovationsFittedIndicator?: IndicatorInput | null | undefined;
  /** One of OVC, NOVC. Optional. */
  CategoryHybridElectricVehicle?: CategoryHybridElectricVehicleCode | null | undefined;
  /** One of BOTH, INEXT, FRONT, REAR. Optional. */
  ThreePointLiftingMechanism?: ThreePointLiftingMechanismCode | null | undefined;
  /** One of Y, N, O. Optional. */
  AdditionalCouplingPoints?: OptionalCode | null | undefined;
  /** One of Y, N, O. Optional. */
  ElectronicBrakingSystem?: OptionalCode | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  ElectricalControlLineIndicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  Iso7638ConnectorIndicator?: IndicatorInput | null | undefined;
  /** 1 to 4000 characters. Optional. */
  DescriptionServiceAndMaintenance?: string | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VehicleCertified155Indicator?: IndicatorInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  VehicleCertified156Indicator?: IndicatorInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  ConsolidatedMaximum30MinutesPower?: NumberInput | null | undefined;
  /** A number with at most 4 digits before the point and 2 after, from 0 to 9999.99. Optional. */
  ConsolidatedMaximumNetPowerElectric?: NumberInput | null | undefined;
  /** `true` or `Y`, `false` or `N`. Optional. */
  PureElectricVehicleIndicator?: IndicatorInput | null | undefined;
  /** One of 113 codes. Optional. */
  ExhaustEmissionLevel?: ExhaustEmissionLevel | null | undefined;
  /** 1 to 35 characters. Optional. */
  ExhaustEmissionLatestRegulationNumber?: string | null | undefined;
  /** A number with at most 3 digits before the point and 2 after, from 0 to 999.99. Optional. */
  WltpTotalCo2EmissionSavedDueEcoInnovation?: NumberInput | null | undefined;
  /** 1 to 150 characters. Optional. */
  ManufacturerHybridApplication?: string | null | undefined;
  /** 1 to 40 characters. Optional. */
  HybridApplicationCode?: string | null | undefined;
  /** One of OVC-HEV, NOVC-HEV, OVC-FCHV, NOVC-FCHV. Optional. */
  ClassHybridVehicle?: ClassHybridVehicleCode | null | undefined;
  /** One of B, D, F, M. Optional. */
  FuelType?: FuelTypeCode | null | undefined;
  /** One of LNG, RH, RL, U. Optional. */
  SubFuelType?: SubFuelTypeCode | null | undefined;
  /** One of D1A, D1B, D2A, D2B, D3B, G, L. Optional. */
  FuellingArrangement?: FuellingArrangementCode | null | undefined;
  /** One of Type 1A, Type 1B, Type 2A, Type 2B, Type 3B. Optional. */
  DualFuelType?: DualFuelTypeCode | null | undefined;
  /** One of HYBRE, MNPWE, PUREE. Optional. */
  ElectricVehicleConfiguration?: ElectricVehicleConfigurationCode | null | undefined;
  /** At least 1 row. Required. */
  SigningAuthorityTable?: readonly SigningAuthorityGroupInput[] | null | undefined;
  /** At least 1 row. Required. */
  MakeTable?: readonly MakeGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  CommercialNameTable?: readonly CommercialNameGroupInput[] | null | undefined;
  /** A group. Optional. */
  AllowedParameterValuesMultistageGroup?: AllowedParameterValuesMultistageGroupInput | null | undefined;
  /** At least 1 row. Required. */
  ManufacturerTable?: readonly ManufacturerGroupInput[] | null | undefined;
  /** A group. Optional. */
  EURepresentativeGroup?: EURepresentativeGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  LocationMarkingsTable?: readonly LocationMarkingsGroupInput[] | null | undefined;
  /** A group. Optional. */
  GeneralConstructionGroup?: GeneralConstructionGroupInput | null | undefined;
  /** A group. Optional. */
  DimensionGroup?: DimensionGroupInput | null | undefined;
  /** A group. Optional. */
  MassGroup?: MassGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  TowingBrakedTypeTrailTable?: readonly TowingBrakedTypeTrailGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  InServiceMaximumMassTable?: readonly InServiceMaximumMassGroupInput[] | null | undefined;
  /** A group. Optional. */
  GearGroup?: GearGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  FinalDriveVehicleTable?: readonly FinalDriveVehicleGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  AxleTable?: readonly AxleGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TyreAxleMassCombinationTable?: readonly TyreAxleMassCombinationGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  AxleGroupTable?: readonly AxleGroupGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  ColourTable?: readonly ColourGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  BodyworkTable?: readonly BodyworkGroupInput[] | null | undefined;
  /** A group. Optional. */
  ConfigurationDoorsGroup?: ConfigurationDoorsGroupInput | null | undefined;
  /** A group. Optional. */
  WltpEmissionTestParametersGroup?: WltpEmissionTestParametersGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  MechanicalCouplingTable?: readonly MechanicalCouplingGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  MechanicalCouplingCanBeFittedTable?: readonly MechanicalCouplingCanBeFittedGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  EnergyConvertorTable?: readonly EnergyConvertorGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  EcoInnovationsTable?: readonly EcoInnovationsGroupInput[] | null | undefined;
  /** A group. Optional. */
  VectoGroup?: VectoGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  TypeApprovalTransportDangerousGoodsTable?:
    readonly TypeApprovalTransportDangerousGoodsGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  AdvancedSafetySystemsTable?: readonly AdvancedSafetySystemsGroupInput[] | null | undefined;
  /** A group. Optional. */
  TrackTrainGroup?: TrackTrainGroupInput | null | undefined;
  /** A group. Optional. */
  SpecialPurposesConstructionCharacteristicsGroup?:
    SpecialPurposesConstructionCharacteristicsGroupInput | null | undefined;
  /** At least 1 row. Optional. */
  TrailerBrakeTable?: readonly TrailerBrakeGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  BrakingTransmissionTable?: readonly BrakingTransmissionGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  BallastSetTable?: readonly BallastSetGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  DriverSeatTypeCategoryTable?: readonly DriverSeatTypeCategoryGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  LoadPlatformTable?: readonly LoadPlatformGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  RollOverProtectiveStructureTable?: readonly RollOverProtectiveStructureGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  PowerTakeOffTable?: readonly PowerTakeOffGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  TrackSetTable?: readonly TrackSetGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  ProvisionalApprovalTerritoryTable?: readonly ProvisionalApprovalTerritoryGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  RemarkTable?: readonly RemarkGroupInput[] | null | undefined;
  /** At least 1 row. Optional. */
  SubjectApprovalTable?: readonly SubjectApprovalGroupInput[] | null | undefined;
}

/**
 * `InitialVehicleInformation` as it is given.
 *
 * The whole document.
 */
export interface InitialVehicleInformation {
  /** A group. Required. */
  Header: Header;
  /** A group. Required. */
  CocDataGroup: CocDataGroup;
}

/**
 * `InitialVehicleInformation` as it is taken.
 *
 * The whole document.
 */
export interface InitialVehicleInformationInput {
  /** A group. Filled in when left out. */
  Header?: HeaderInput | null | undefined;
  /** A group. Required. */
  CocDataGroup?: CocDataGroupInput | null | undefined;
}
