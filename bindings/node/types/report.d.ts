import type { Abortable, Chunks, Document, TextOrBytes } from './common.js';
import type { UsageError } from './errors.js';

/** Who receives a document; `schema` stands for the official schema alone. */
export type Profile = 'schema' | 'eu' | 'vca' | 'svv';

/** How a document is checked. */
export interface ValidateOptions {
  /** Who receives it; `schema` when left out. */
  profile?: Profile | undefined;
  /** That the signature is missing is no fault. */
  unsigned?: boolean | undefined;
  /** The family that is taken instead of the profile's own. */
  ivi?: '2.0' | '1.x' | undefined;
  /** Type-approval country codes that are accepted besides the schema's. */
  countryCodes?: string | readonly string[] | undefined;
  /** The greatest size of a document. */
  maxBytes?: number | undefined;
  /** The content of rule files (TOML) whose rules are added to those of the profile. */
  rules?: TextOrBytes | readonly TextOrBytes[] | undefined;
  /** For ids of rules another severity than their own, or `off`. */
  severities?: Record<string, Severity | 'off'> | undefined;
}

/**
 * Checks a document as a receiver would, off the event loop, and lists everything that is wrong with it.
 *
 * An invalid document is a normal answer, no rejection. Text is read as UTF-8, so that it must declare no other encoding; bytes are
 * read as they declare.
 *
 * @throws {UsageError} there is no such profile
 */
export function validate(xml: Document | Chunks, options?: ValidateOptions & Abortable): Promise<Report>;

/** As {@link validate}, on the calling thread. */
export function validateSync(xml: Document, options?: ValidateOptions): Report;

/** What a profile demands. */
export interface ProfileDescription {
  name: Profile;
  /** The versions of the schema that it takes. */
  schemas: string[];
  /** The type-approval country codes that are accepted besides the schema's. */
  countryCodes: string[];
  /** What becomes of the signature. */
  signature: 'ignored' | 'sound if present' | 'required';
  /** How many content rules it has. */
  rules: number;
  /** Whether a missing signature is waived. */
  unsigned: boolean;
  /** The greatest size of a document. */
  maxBytes: number;
}

/**
 * What a built-in profile demands.
 *
 * @throws {UsageError} there is no such profile
 */
export function profile(name: Profile): ProfileDescription;

/** What a content rule says of one family of documents. */
export interface RuleText {
  /** The family. */
  family: string;
  /** The fields that it speaks of. */
  field: string[];
  /** The rule in the rule language. */
  rule: string;
}

/** A content rule. */
export interface Rule {
  /** The stable id, which is the code of its findings: `IVI-R012`. */
  id: string;
  /** What it demands, in one sentence. */
  title: string;
  /** How much its findings weigh, unless `severities` says otherwise. */
  severity: Severity;
  /** The vehicle categories that it holds for; empty for all. So with the next three. */
  categories: string[];
  /** The stages of completion. */
  stages: string[];
  /** The framework acts of the approval. */
  frameworks: string[];
  /** The profiles. */
  profiles: string[];
  /** What it says, for each family that it holds for. */
  texts: RuleText[];
  /** What a finding says; `{value}`, `{expected}` and `{field}` are filled in. */
  message: string;
  /** What to do about a finding. */
  remedy: string;
  /** Where the demand is written. */
  source: string;
}

/** The built-in content rules. */
export function rules(): Rule[];

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
  truncated?: boolean | undefined;
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
