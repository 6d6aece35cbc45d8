/// <reference types="node" />
import { EventEmitter } from 'node:events';

import type { Chunks, Document } from './common.js';
import type { Outcome, Progress } from './records.js';

/** How a document is handed in at VCA. Times are in seconds. */
export interface SubmitOptions {
  /** A GUID of your own; a new one is made when left out. */
  correlationId?: string | undefined;
  /** The most time for the call, with all its attempts and pauses, in seconds; five minutes when left out. */
  deadline?: number | undefined;
}

/** How a document is handed in at SVV. Times are in seconds. */
export interface SvvSubmitOptions {
  /** The tax code (`avgiftsKode`), such as `101`; SVV derives it from the type approval where it can. */
  taxCode?: string | undefined;
  /** The number of seats of the Norwegian approval (`sitteplasserNorskGodkjenning`). */
  seats?: number | undefined;
  /** The number of sleeping places (`sengeplasserCampingbil`); for motor homes alone, any other vehicle is refused with it. */
  sleepingPlaces?: number | undefined;
  /** The most time for the call, with all its attempts and pauses, in seconds; five minutes when left out. */
  deadline?: number | undefined;
}

/** A document of a batch: alone, or with the options of its submission. */
export type Item<Options> = Document | Chunks | ({ xml: Document | Chunks } & Options);

/** The documents of a batch: any iterable, also an async one or a generator. It is read as outcomes are. */
export type Documents<Options> = Iterable<Item<Options>> | AsyncIterable<Item<Options>>;

/** How a batch is handed in. */
export interface BatchOptions {
  /**
   * How many documents are in sending at a time, at most 256; 8 when left out. When the authority asks to slow down, all of them wait,
   * and start again one by one.
   */
  concurrency?: number | undefined;
  /** The most time for a document whose own options do not say, in seconds; five minutes when left out. */
  deadline?: number | undefined;
  /**
   * Ends the batch early: no further document is taken, and those in sending end as cancelled. Their outcomes still come, with the
   * signal's reason as the `cause` of their errors; then the iteration ends.
   */
  signal?: AbortSignal | undefined;
}

/** The events of a {@link Batch}, with what their listeners are given. */
export interface BatchEvents {
  /** The end of a document is known, in whatever order. What a listener throws is thrown by the iteration. */
  progress: [now: Progress];
}

/**
 * The outcomes of `submitMany`, in the order of the documents, for `for await`.
 *
 * Documents are taken while an outcome is waited for, and outcomes come as soon as they are known, also while the source has yet to
 * give the next document. To leave the loop takes no further document and waits for those in sending; so do `close` and
 * `await using`. What the source throws is thrown when the outcomes of the documents before are read. A batch that is neither read to
 * its end nor closed is cancelled when it is collected.
 *
 * A document in chunks is read when its turn comes, one at a time. That it cannot be read is its own outcome, as any other fault of a
 * document is.
 */
export class Batch extends EventEmitter implements AsyncIterableIterator<Outcome> {
  private constructor();
  /** How far it is; each change is an event. */
  readonly progress: Progress;
  on<Name extends keyof BatchEvents>(event: Name, listener: (...args: BatchEvents[Name]) => void): this;
  once<Name extends keyof BatchEvents>(event: Name, listener: (...args: BatchEvents[Name]) => void): this;
  off<Name extends keyof BatchEvents>(event: Name, listener: (...args: BatchEvents[Name]) => void): this;
  /** The next outcome. Calls that come while one waits get the outcomes after it. */
  next(): Promise<IteratorResult<Outcome, undefined>>;
  /** As {@link Batch.close}. */
  return(): Promise<IteratorResult<Outcome, undefined>>;
  /** Takes no further document, and waits for those in sending. */
  close(): Promise<void>;
  [Symbol.asyncIterator](): this;
  [Symbol.asyncDispose](): Promise<void>;
}

/** How what is left in a ledger is taken up. */
export interface ResumeOptions {
  /** How many are taken up at a time, at most 256; 8 when left out. */
  concurrency?: number | undefined;
  /** The most time for one, in seconds; five minutes when left out. */
  deadline?: number | undefined;
  /** Ends it early: those that were begun give their outcomes. */
  signal?: AbortSignal | undefined;
}

/**
 * The outcomes of `resumeMany`, in the order of the ledger, for `for await`. Submissions are taken up while an outcome is waited for.
 * To leave the loop takes up no further one and waits for those in work; so do `close` and `await using`.
 */
export class Resuming implements AsyncIterableIterator<Outcome> {
  private constructor();
  /** How many submissions have not been taken up yet; `null` before the first outcome was asked for. */
  readonly left: number | null;
  /** The next outcome. */
  next(): Promise<IteratorResult<Outcome, undefined>>;
  /** As {@link Resuming.close}. */
  return(): Promise<IteratorResult<Outcome, undefined>>;
  /** Takes up no further submission, and waits for those in work. */
  close(): Promise<void>;
  [Symbol.asyncIterator](): this;
  [Symbol.asyncDispose](): Promise<void>;
}
