import type { Abortable, Chunks, Document, Reading } from './common.js';
import type { LedgerError, UsageError } from './errors.js';
import type { Authority, State } from './records.js';

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A time: a `Date`, or text by RFC 3339 with its zone; a date alone means its beginning in UTC. */
export type Moment = Date | string;

/** Which submissions are meant: everything that is given must hold. */
export interface Query {
  /** Of this authority. */
  authority?: Authority | undefined;
  /** Of this environment. */
  environment?: string | undefined;
  /** With this reference id. */
  reference?: string | undefined;
  /** Of this vehicle. */
  vin?: string | undefined;
  /** With this correlation id. */
  correlationId?: string | undefined;
  /** In this state, or in one of these. */
  state?: State | readonly State[] | undefined;
  /** Last changed at this time or later. */
  since?: Moment | undefined;
  /** Last changed before this time. */
  until?: Moment | undefined;
  /** Written down at this time or later. */
  createdSince?: Moment | undefined;
  /** Written down before this time. */
  createdUntil?: Moment | undefined;
}

/** A submission as the ledger knows it. */
export interface Entry {
  /** Who is to get it. */
  readonly authority: Authority;
  /** Which service of theirs: the environment's name, or the base URL where one is set by hand. */
  readonly environment: string;
  /** The document's reference id. */
  readonly reference: string | null;
  /** The vehicle identification number. */
  readonly vin: string | null;
  /** The id under which the authority (VCA) and every error know this submission. */
  readonly correlationId: string;
  /** SHA-256 of the exact bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Where it stands. */
  readonly state: State;
  /** The authority's own word for that, unchanged. */
  readonly authorityState: string | null;
  /** The authority's own code, unchanged; or the name of our error. */
  readonly code: string | null;
  /** The authority's own words, unchanged; or those of our error. */
  readonly message: string | null;
  /** How often it was sent, or about to be. */
  readonly attempts: number;
  /** When it was written down. */
  readonly createdAt: Date;
  /** When it last changed. */
  readonly updatedAt: Date;
  /** When {@link Ledger.prune} took its bytes, history, message, parameters and receipt away. */
  readonly prunedAt: Date | null;
  /** What else the request needs. */
  readonly parameters: Json;
  /** The authority's last answer as the client understood it, with the names of the core. */
  readonly receipt: Json;
}

/** One step in the life of a submission. */
export interface Event {
  /** When it was written down. */
  readonly at: Date;
  /** The state that began. */
  readonly state: State;
  /** The authority's own word for it. */
  readonly authorityState: string | null;
  /** The authority's own code, or the name of our error. */
  readonly code: string | null;
  /** The authority's own words, or those of our error. */
  readonly message: string | null;
  /** How often it had been sent by then. */
  readonly attempts: number;
}

/** One thing that is wrong with a ledger. */
export interface LedgerFault {
  /**
   * Where: in the file as SQLite sees it, in tables and indexes, in bytes that are not those that were stored, in a value that no ecoc
   * writes, or in steps that no submission takes.
   */
  readonly place: 'structure' | 'schema' | 'document' | 'value' | 'history';
  /** The submission that it is about, if it is about one. */
  readonly correlationId: string | null;
  /** What is wrong. */
  readonly message: string;
}

/** What {@link Ledger.check} found. */
export interface LedgerCheck {
  /** Whether nothing is wrong. */
  readonly sound: boolean;
  /** Submissions looked at. */
  readonly submissions: number;
  /** Documents whose digest was computed anew; pruned ones have none. */
  readonly documents: number;
  /** Submissions that nobody works on and that wait for `resume`. This is no fault. */
  readonly toResume: number;
  /** What is wrong, the first 1000 of it. */
  readonly faults: readonly LedgerFault[];
}

/** What {@link Ledger.prune} did. */
export interface Pruned {
  /** Submissions that failed, were rejected or deleted, and are gone without a trace. */
  readonly removed: number;
  /** Submissions that have succeeded, of which one line stays so that they are never sent again. */
  readonly reduced: number;
  /** Documents whose bytes are gone. */
  readonly documents: number;
  /** Bytes by which the file is smaller. */
  readonly freed: number;
}

/** How submissions are exported. */
export interface ExportOptions {
  /**
   * `json`, an object per line, with the history also `parameters`, `receipt` and `history`; or `csv` by RFC 4180 with a header, with
   * the history a record for each step. Cells that a spreadsheet would take for a formula get an apostrophe in front. `json` when left
   * out.
   */
  format?: 'json' | 'csv' | undefined;
  /** Whether every step of every submission is wanted, too. */
  history?: boolean | undefined;
}

/** A submission that is written down. */
export interface NewSubmission {
  /** Who is to get it. */
  authority: Authority;
  /** Which service of theirs; what is live in one environment does not stand in another's way. */
  environment: string;
  /** The document's reference id. */
  reference?: string | undefined;
  /** The vehicle identification number. */
  vin?: string | undefined;
  /** The correlation id; a new UUID when left out. */
  correlationId?: string | undefined;
  /** What else the request needs, without secrets. */
  parameters?: Json | undefined;
}

/** News of a submission. */
export interface News {
  /** The authority's own word for the state, unchanged. */
  authorityState?: string | undefined;
  /** The authority's own code, unchanged. */
  code?: string | undefined;
  /** The authority's own words, unchanged. */
  message?: string | undefined;
  /** The whole answer. */
  receipt?: Json | undefined;
}

/**
 * The durable journal of submissions: one SQLite file that several processes and threads of one machine may share.
 *
 * Clients that have it write every submission down before its first byte leaves, with its exact bytes, and then every state that it
 * reaches, so that after a crash nothing is lost and nothing is sent twice. The file is readable by its owner alone, holds vehicle data and
 * no secrets, and must lie on a disk of the machine. It is closed when no client, iterator or claim uses it any more.
 *
 * All calls may fail with a {@link LedgerError}: LedgerUnavailable, LedgerDamaged, LedgerBusy, LedgerFull.
 */
export class Ledger {
  private constructor();
  /**
   * Opens the ledger, making the file when there is none.
   *
   * @throws {LedgerError} LedgerUnavailable, the file cannot be made, read or written, or lies on a network share; LedgerDamaged, it is
   * no ledger, is damaged, or was made by a newer version; LedgerBusy, another process keeps it locked; LedgerFull, the disk is full
   */
  static open(path: string | URL, options?: Abortable): Promise<Ledger>;
  /** As {@link Ledger.open}, on the calling thread. */
  static openSync(path: string | URL): Ledger;

  /** The file, as an absolute path. */
  readonly path: string;

  /**
   * The submissions that a query finds, oldest first, for `for await`. They are read in pages as they are asked for, so memory stays
   * flat and no writer waits.
   *
   * @throws {UsageError} InvalidArgument, for a word that means nothing
   */
  entries(query?: Query): AsyncGenerator<Entry, void, undefined>;
  /** As {@link Ledger.entries}, for `for`, on the calling thread. */
  entriesSync(query?: Query): Generator<Entry, void, undefined>;

  /** The submission with this correlation id, if there is one. */
  byCorrelationId(correlationId: string, options?: Abortable): Promise<Entry | null>;
  byCorrelationIdSync(correlationId: string): Entry | null;

  /** The submissions of the document with this reference id, oldest first. */
  byReference(authority: Authority, reference: string, options?: Abortable): Promise<readonly Entry[]>;
  byReferenceSync(authority: Authority, reference: string): readonly Entry[];

  /** The submissions of this vehicle, oldest first. */
  byVin(vin: string, options?: Abortable): Promise<readonly Entry[]>;
  byVinSync(vin: string): readonly Entry[];

  /** The submissions from which something is still to come, oldest first. */
  unfinished(
    options?: { authority?: Authority | undefined; environment?: string | undefined } & Abortable,
  ): Promise<readonly Entry[]>;
  unfinishedSync(options?: {
    authority?: Authority | undefined;
    environment?: string | undefined;
  }): readonly Entry[];

  /**
   * Every step of a submission so far.
   *
   * @throws {LedgerError} NotInLedger, no submission has this correlation id
   */
  history(correlationId: string, options?: Abortable): Promise<readonly Event[]>;
  historySync(correlationId: string): readonly Event[];

  /**
   * The exact bytes of a submission's document.
   *
   * @throws {LedgerError} NotInLedger, no submission has this correlation id, or it was pruned
   */
  document(correlationId: string, options?: Abortable): Promise<Buffer>;
  documentSync(correlationId: string): Buffer;

  /** The submissions that a query finds as lines of JSON or CSV, each with its line end; also for a stream: `Readable.from(…)`. */
  export(options?: ExportOptions & Query): AsyncGenerator<string, void, undefined>;
  exportSync(options?: ExportOptions & Query): Generator<string, void, undefined>;

  /**
   * Takes out final submissions that have not changed for so many days, and makes the file smaller. What failed, was rejected or
   * deleted goes without a trace. Of what has succeeded one line stays for good, so that it is never sent twice. What is not final
   * stays whole. Others may go on using the file. An abort ends the wait for it, not the work.
   */
  prune(days: number, options?: Abortable): Promise<Pruned>;

  /** Checks the whole file: its structure, its tables, the digest of every document, every history. */
  check(options?: Abortable): Promise<LedgerCheck>;

  /**
   * Writes a submission down before anything of it is sent, and claims it: for senders of your own. The clients do this by themselves.
   *
   * @throws {LedgerError} AlreadySubmitted, the same bytes or the same reference id are live or have succeeded there
   */
  begin(document: Document | Chunks, options: NewSubmission & Reading & Abortable): Promise<Claim>;
  beginSync(document: Document, options: NewSubmission): Claim;

  /**
   * Takes over a submission that is queued, was being sent by a process that died, or is uncertain; `null` when somebody else works on
   * it, or there is nothing left to send.
   *
   * @throws {LedgerError} NotInLedger, no submission has this correlation id
   */
  claim(correlationId: string, options?: Abortable): Promise<Claim | null>;
  claimSync(correlationId: string): Claim | null;

  /**
   * Writes news of a submission down, and gives it as it stands then. Older news change nothing.
   *
   * @throws {LedgerError} NotInLedger, no submission has this correlation id
   * @throws {UsageError} InvalidArgument, no submission goes from its present state to this one, or it is to be sent without a claim on
   * it
   */
  advance(correlationId: string, state: State, news?: News): Promise<Entry>;
  advanceSync(correlationId: string, state: State, news?: News): Entry;

  /** Closes it; clients, iterators and claims that have it go on. Later calls fail with a {@link UsageError}. `using` does it, too. */
  close(): void;
  [Symbol.dispose](): void;
}

/**
 * The right to send one submission, held against every other process and thread until it is released. A process that dies loses it.
 * `using` releases it.
 */
export class Claim {
  private constructor();
  /** The submission as last written through this claim. */
  readonly entry: Entry;
  /** The exact bytes to send. */
  document(): Promise<Buffer>;
  documentSync(): Buffer;
  /** Writes news down, as {@link Ledger.advance} does: `sending` goes before every attempt, and its outcome after it. */
  advance(state: State, news?: News): Promise<Entry>;
  advanceSync(state: State, news?: News): Entry;
  /** Gives the right back. */
  release(): void;
  [Symbol.dispose](): void;
}
