/** Build, validate, sign and submit electronic certificates of conformity (IVI documents) for vehicles. */

/** The version of the library, such as `0.1.0`. */
export const version: string;

/** Who receives a document; `schema` stands for the official schema alone. */
export type Profile = 'schema' | 'eu' | 'vca' | 'svv';

/** How a document is checked. */
export interface ValidateOptions {
  /** Who receives it; `schema` when left out. */
  profile?: Profile;
  /** That the signature is missing is no fault. */
  unsigned?: boolean;
}

/** How a document is checked off the event loop. */
export interface ValidateAsyncOptions extends ValidateOptions {
  /** Rejects the promise with the signal's reason when it aborts. */
  signal?: AbortSignal;
}

/**
 * Checks a document as a receiver would, off the event loop, and lists everything that is wrong with it.
 *
 * An invalid document is a normal answer, no rejection. Text is read as UTF-8, so that it must declare no other encoding; bytes are
 * read as they declare. The bytes are copied before the call returns.
 *
 * @throws {UsageError} there is no such profile
 */
export function validate(xml: string | Uint8Array, options?: ValidateAsyncOptions): Promise<Report>;

/** As {@link validate}, on the calling thread. */
export function validateSync(xml: string | Uint8Array, options?: ValidateOptions): Report;

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'info';

/** The stage of checking that made a finding. */
export type Layer = 'xml' | 'schema' | 'rules' | 'signature' | 'authority';

/** One fault, or one thing worth a look. */
export interface Finding {
  /** The stage of checking that made it. */
  readonly layer: Layer;
  /** How much it weighs. */
  readonly severity: Severity;
  /** The stable code, such as `IVI-S012`. */
  readonly code: string;
  /** Where it is, such as `/InitialVehicleInformation/CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber`. */
  readonly path: string;
  /** The line, from 1; 0 when unknown. */
  readonly line: number;
  /** The column in characters, from 1; 0 when unknown. */
  readonly column: number;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The value at fault, cut when long, `[masked]` in a masked report. */
  readonly value: string | null;
  /** What is allowed at this place. */
  readonly expected: string | null;
  /** What to do about it, where that says more than `expected`. */
  readonly remedy: string | null;
  /** Where the demand is written: a schema, regulation, manual or standard. */
  readonly source: string;
}

/** A report as plain data. */
export interface ReportData {
  valid: boolean;
  version: string | null;
  findings: Finding[];
  truncated?: boolean;
}

/** Everything found about one document, in the order of the document. */
export class Report implements Iterable<Finding> {
  private constructor();
  /** Whether there is no finding of severity error. */
  readonly valid: boolean;
  /** The schema version that the document was checked against, such as `2.0`. */
  readonly version: string | null;
  /** The findings, in the order of the document. */
  readonly findings: readonly Finding[];
  /** Whether findings were left out because there were more than the limit. */
  readonly truncated: boolean;
  /** How many findings there are. */
  readonly length: number;
  /** How many findings have this severity. */
  count(severity: Severity): number;
  /** The same report with every value of the document hidden, for logs and tickets. */
  masked(): Report;
  /** The report as plain data. */
  toJSON(): ReportData;
  /** A verdict, then one line for each finding. */
  toString(): string;
  [Symbol.iterator](): Iterator<Finding>;
}

/** A row of the error table. */
export interface ErrorRow {
  /** The stable number, the same in every language. */
  number: number;
  /** The name, spelled the same in every language. */
  code: string;
  /** The class of its family. */
  className: string;
  /** Its family. */
  family: string;
  /** Whether the very same call may succeed when it is made again later. */
  retryable: boolean;
  /** One sentence on what it means. */
  meaning: string;
}

/** Every kind of error, by ascending number. */
export function errorTable(): ErrorRow[];

/** A call that failed. Its `message` is all of it in one line; the fields tell the parts apart. */
export class EcocError extends Error {
  protected constructor();
  /** What went wrong, such as `WrongPassword`. */
  readonly code: string;
  /** The stable number of `code`. */
  readonly number: number;
  /** The family of `code`, such as `Key`. */
  readonly family: string;
  /** Whether the very same call may succeed when it is made again later. */
  readonly retryable: boolean;
  /** What happened, in one sentence. */
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string | null;
  /** The operation that failed, such as `submit`. */
  readonly operation: string | null;
  /** The authority that was called. */
  readonly authority: 'vca' | 'svv' | null;
  /** The correlation id of the submission. */
  readonly correlationId: string | null;
  /** The HTTP status of the answer. */
  readonly httpStatus: number | null;
  /** The authority's own code, unchanged. */
  readonly authorityCode: string | null;
  /** The authority's own words, unchanged. */
  readonly authorityMessage: string | null;
  /** What caused it, in words. */
  readonly cause?: string;
}

/** The call itself: an argument, a setting, a file that cannot be read. */
export class UsageError extends EcocError {}
/** The document handed in cannot be worked on. */
export class DocumentError extends EcocError {}
/** Signing or verifying. */
export class SignatureError extends EcocError {}
/** Keys, certificates and their passwords. */
export class SigningKeyError extends EcocError {}
/** Tokens and access rights. */
export class AuthError extends EcocError {}
/** The way to the authority; nothing was taken there. */
export class NetworkError extends EcocError {}
/** The authority asks to slow down. */
export class ThrottledError extends EcocError {}
/** The authority answered, and said no. */
export class RejectedError extends EcocError {}
/** The document was sent and the answer was lost: it may or may not have been taken. */
export class UncertainError extends EcocError {}
/** The journal of submissions. */
export class LedgerError extends EcocError {}
/** A fault of ecoc. */
export class InternalError extends EcocError {}
