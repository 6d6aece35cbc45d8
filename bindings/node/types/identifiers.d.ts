import type { UsageError } from './errors.js';

/** The parts of a vehicle identification number (ISO 3779). */
export interface Vin {
  /** The whole of it. */
  vin: string;
  /** Characters 1 to 3: the world manufacturer identifier. */
  wmi: string;
  /** Characters 4 to 9: the description of the vehicle. */
  vds: string;
  /** Characters 10 to 17: which vehicle it is. */
  vis: string;
  /** The part of the world that the first character names. */
  region: 'Africa' | 'Asia' | 'Europe' | 'North America' | 'Oceania' | 'South America';
  /** Whether the manufacturer builds few vehicles a year. */
  smallManufacturer: boolean;
  /** What identifies the manufacturer: the WMI, for a small one characters 12 to 14 too. */
  manufacturer: string;
}

/**
 * Takes a vehicle identification number apart.
 *
 * @throws {UsageError} it is none; the error says which character, and does not quote the VIN
 */
export function parseVin(vin: string): Vin;

/** The parts of a type-approval number. */
export interface ApprovalNumber {
  /** The whole of it. */
  approval: string;
  /** Who approved; the country is `null` when ecoc does not know the code. */
  authority: { code: string; country: string | null; countryCode: string | null };
  /** The act; title and categories are `null` when it is no act for whole vehicles that ecoc knows. */
  framework: { number: string | null; title: string | null; categories: string | null };
  /** The series that the approval is for. */
  series: 'unlimited' | 'small' | 'national small' | 'unknown';
  /** The letters of an unknown series. */
  seriesLetters: string | null;
  /** The amending or implementing act, where it is a section of its own. */
  amendment: string | null;
  /** The base number. */
  number: string;
  /** The extension; `00` is the first issue. */
  extension: string;
}

/**
 * Takes a type-approval number such as `e4*2018/858*00264*01` apart.
 *
 * @throws {UsageError} it is none; the error names the section at fault
 */
export function parseApprovalNumber(number: string): ApprovalNumber;
