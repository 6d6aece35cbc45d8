// What several pages of the types share.

/** Text, or the bytes of a file. The bytes are copied before a call returns. */
export type TextOrBytes = string | Uint8Array;

/** What every call takes that gives a promise. */
export interface Abortable {
  /** Rejects the promise with the signal's reason when it aborts. */
  signal?: AbortSignal;
}
