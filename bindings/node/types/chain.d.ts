import type { Abortable, Chunks, Document } from './common.js';
import type { UsageError } from './errors.js';
import type { Data, Ivi } from './ivi.js';
import type { Report } from './report.js';

/**
 * Checks a correction against the document that it corrects, off the event loop: the next version number, a new reference id, the same
 * vehicle, … Each document by itself is for {@link validate}.
 */
export function validateCorrection(
  old: Document | Chunks,
  corrected: Document | Chunks,
  options?: Abortable,
): Promise<Report>;

/** As {@link validateCorrection}, on the calling thread. */
export function validateCorrectionSync(old: Document, corrected: Document): Report;

/**
 * Checks the documents of one vehicle's stages, in the order of the stages, against one another, off the event loop. Each document by
 * itself is for {@link validate}.
 */
export function validateStages(documents: Iterable<Document | Chunks>, options?: Abortable): Promise<Report>;

/** As {@link validateStages}, on the calling thread. */
export function validateStagesSync(documents: Iterable<Document>): Report;

/** A value of a combined document. */
export interface CombinedValue {
  /** Where it is. */
  path: string;
  /** The value. */
  value: string;
  /** The stage since which it has stood as it is. */
  stage: number;
}

/** A combined document as plain data. */
export interface CombinedData {
  stages: number[];
  document: Data;
  values: CombinedValue[];
}

/** A vehicle as all its stages together describe it, with the stage that each value comes from. */
export class Combined implements Iterable<CombinedValue> {
  private constructor();
  /** The combined document: a view for people and systems, not a certificate to be sent. Its header is that of the last stage. */
  readonly document: Ivi;
  /** The stages that were combined, ascending. */
  readonly stages: readonly number[];
  /** Every value, in the order of the document. */
  readonly values: readonly CombinedValue[];
  /** The stage since which the value at a path, written as in `values`, has stood as it is. */
  origin(path: string): number | undefined;
  /** All of it as plain data. */
  toJSON(): CombinedData;
  [Symbol.iterator](): Iterator<CombinedValue>;
}

/**
 * Combines the documents of one vehicle's stages, in any order, into the vehicle as it stands after the last of them. A table is
 * replaced whole by that of a later stage; what a later stage does not give stays.
 *
 * @throws {UsageError} there is no document, or they are of different vehicles, of different families, or two of one stage
 */
export function combine(documents: Iterable<Ivi>): Combined;
