import type { Attempt, Refusal } from './records.js';

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
  /** What more the authority said. */
  readonly details: Readonly<Record<string, unknown>> | null;
  /** What caused it: words, what an external signer threw, or the reason of the signal that ended the call. */
  readonly cause?: unknown;
  /**
   * The authority's no, with every field at fault. A {@link RejectedError} has it, and an {@link UncertainError} where the authority said
   * something that leaves open whether it took an earlier attempt.
   */
  readonly refusal: Refusal | null;
  /** Every exchange that the call made. */
  readonly attempts: readonly Attempt[];
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
