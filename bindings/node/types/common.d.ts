// What several pages of the types share.

/// <reference types="node" />
import type { DocumentError, UsageError } from './errors.js';
import type { Ivi } from './ivi.js';

/** Text, or the bytes of a file. The bytes are copied before a call returns. */
export type TextOrBytes = string | Uint8Array;

/** What every call on this machine takes that gives a promise; for calls to an authority see `Cancellable`. */
export interface Abortable {
  /** Rejects the promise with the signal's reason when it aborts. */
  signal?: AbortSignal | undefined;
}

/** A document: its XML, or an {@link Ivi}, which is then written as XML. */
export type Document = TextOrBytes | Ivi;

/** What every call takes that gives a promise and reads one document. */
export interface Reading {
  /** The most bytes that the document may have; 64 MiB when left out. */
  maxBytes?: number | undefined;
}

/**
 * The XML of a document in chunks: a request, a file or any other stream of Node, a web `ReadableStream`, an async generator. Chunks that
 * are text are written as UTF-8. A chunk is copied before the next one is asked for.
 *
 * It is read to its end before anything is done, and never beyond the greatest size of a document (64 MiB, or `maxBytes`). Where reading
 * ends early, the promise rejects, and the source is told: an iterator by `return`, a web stream by `cancel`, a stream of Node by
 * `destroy`. A request to a server alone is left as it is, its rest unread, so that it can be answered.
 *
 * - {@link DocumentError} (LimitExceeded): it has more bytes than the limit. Not one is read beyond the chunk that passes it.
 * - {@link UsageError} (FileUnreadable): it broke off; what it failed with is the error's `cause`.
 * - `TypeError`: it has been read already, or a chunk is neither text nor bytes.
 * - When the call's signal aborts: as the call says.
 */
export type Chunks =
  | AsyncIterable<TextOrBytes>
  // A ReadableStream as the library `DOM` of TypeScript knows it, which has no iterator there.
  | {
      getReader(): {
        read(): Promise<{ done: boolean; value?: TextOrBytes | undefined }>;
        cancel(reason?: unknown): Promise<void>;
      };
    };
