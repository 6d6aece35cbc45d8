/// <reference types="node" />
import type { TextOrBytes } from './common.js';
import type * as ivi1 from './ivi1.js';
import type * as ivi20 from './ivi20.js';
import type { validate } from './report.js';

/**
 * The data form of a document of either family, as ecoc gives it: decimals as text, so that `73.0` survives; indicators as `"Y"` and
 * `"N"`. The types say what a valid document holds.
 */
export type Data = ivi20.InitialVehicleInformation | ivi1.InitialVehicleInformation;

/** The data form of a document of either family, as ecoc takes it. */
export type DataInput = ivi20.InitialVehicleInformationInput | ivi1.InitialVehicleInformationInput | Data;

/** What the manufacturer of the next stage gives; what is left out is left empty in the document. */
export interface NextStage {
  /** The approval number of the stage. */
  approvalNumber?: string | undefined;
  /** The date on which that approval was issued, such as `2026-09-15`. */
  approvalDate?: string | undefined;
  /** The type under that approval. */
  vehicleType?: string | undefined;
  /** The variant. */
  variant?: string | undefined;
  /** The version. */
  version?: string | undefined;
  /** `V` for a completed vehicle, `I` for one that stays incomplete. */
  completion?: 'I' | 'V' | undefined;
  /** The date on which the stage was done. */
  manufactureDate?: string | undefined;
  /** Who builds the stage. */
  manufacturer?: StageManufacturer | undefined;
}

/** Name and address of the manufacturer of a stage. */
export interface StageManufacturer {
  /** The name. */
  name?: string | undefined;
  /** The address: street and number. */
  addressLine1?: string | undefined;
  /** The address: postal code. */
  addressLine2?: string | undefined;
  /** The address: what more there is. */
  addressLine3?: string | undefined;
  /** The place of residence. */
  place?: string | undefined;
  /** The country of residence. */
  country?: string | undefined;
}

/**
 * An IVI document, of either family. It holds the data: comments, white space between elements and the signature are not data.
 *
 * Paths are written as `CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber`, with indices from 1; a step without an index means the first.
 * The path of a finding serves as well.
 */
export class Ivi implements Iterable<[path: string, value: string]> {
  private constructor();
  /**
   * Reads a document from XML. Values are taken as they are: whether they are right is for {@link validate} to say.
   *
   * @throws {DocumentError} it is no IVI document, or holds what the schema does not know
   */
  static parse(xml: TextOrBytes): Ivi;
  /**
   * Builds a document from its data form, such as `{ Header: {…}, CocDataGroup: {…} }`. A `…Table` is an array of its groups; numbers
   * may be numbers or text, indicators `true` and `false` or `"Y"` and `"N"`, dates ISO text. What the header lacks is filled in.
   *
   * @throws {DocumentError} an unknown field or a wrong type, with its place and the nearest known name
   * @throws {TypeError} something that is no data at all, such as `NaN`
   */
  static fromObject(data: DataInput): Ivi;
  /** As {@link Ivi.fromObject}, from JSON text. */
  static fromJson(json: TextOrBytes): Ivi;
  /** The version of its schema: `2.0` or `1.11`. */
  readonly version: string;
  /** The value at a path, as the document has it. */
  get(path: string): string | undefined;
  /**
   * Sets the value at a path; groups on the way are made as needed. A table grows by the next group only. A `Date` is a time of a day: a
   * field for a date alone takes text (`2026-01-15`), for which day it is depends on the place.
   *
   * @throws {DocumentError} a name that the schema does not know there, a gap, or a value that the field cannot take
   */
  set(path: string, value: string | number | bigint | boolean | Date): this;
  /** Removes the value, group or row at a path; whether there was one. The rows after a removed one move up. */
  remove(path: string): boolean;
  /** How many rows the table at a path has, or fields the group; 0 when there is none. */
  count(path: string): number;
  /** Whether both hold the same data. */
  equals(other: Ivi): boolean;
  /** A document of its own with the same data. */
  clone(): Ivi;
  /**
   * Starts the correction of this document: the same data with a new reference id, the next version number and the time now. Change
   * what was wrong, then sign and send it.
   *
   * @throws {DocumentError} the document has no version number, or the greatest already
   */
  correction(): Ivi;
  /**
   * Starts the document of the vehicle's next stage from this one: VIN and data are kept, what belongs to the stage comes from `stage`,
   * and a row for its manufacturer names this stage's approval. Give what the stage changed, then sign and send it.
   *
   * @throws {UsageError} an unknown name or completion
   * @throws {DocumentError} the vehicle is completed, or the document lacks what the next stage must state of it
   */
  nextStage(stage?: NextStage): Ivi;
  /**
   * The data form as plain objects; {@link Ivi.fromObject} takes it. With the family that the document must have, the types of all
   * fields are known.
   *
   * @throws {UsageError} the document is of the other family
   */
  toObject(family: '2.0'): ivi20.InitialVehicleInformation;
  toObject(family: '1.x'): ivi1.InitialVehicleInformation;
  toObject(): Data;
  /** The data form as JSON text, indented. */
  toJson(): string;
  /** The document as XML, in UTF-8, without a signature. */
  toXml(): Buffer;
  /** For `JSON.stringify`: as {@link Ivi.toObject}. */
  toJSON(): Data;
  /** Every value after its path, in the order of the document. */
  [Symbol.iterator](): IterableIterator<[path: string, value: string]>;
}
