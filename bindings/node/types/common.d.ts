// What several pages of the types share.

import type { Ivi } from './ivi.js';

/** Text, or the bytes of a file. The bytes are copied before a call returns. */
export type TextOrBytes = string | Uint8Array;

/** What every call on this machine takes that gives a promise; for calls to an authority see `Cancellable`. */
export interface Abortable {
  /** Rejects the promise with the signal's reason when it aborts. */
  signal?: AbortSignal;
}

/** A document: its XML, or an {@link Ivi}, which is then written as XML. */
export type Document = TextOrBytes | Ivi;
