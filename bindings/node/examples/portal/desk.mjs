// What goes on behind the pages: certificates are handed in, what becomes of them is watched, and whoever looks at one is told.
//
// The ledger knows everything that a page shows, so that a restart loses nothing: what was under way is taken up again.

import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** @import { EcocError, Entry, Ledger, Vca } from 'ecoc' */

/** States in which VCA has the certificate, and has yet to say what became of it. @type {['accepted', 'processing']} */
const WITH_VCA = ['accepted', 'processing'];

/** How many submissions that have no entry of the ledger are remembered. */
const REMEMBERED = 1000;

const WEEK = 7 * 86_400_000;

/**
 * Why a submission has no entry of its own in the ledger: it was refused before, or an earlier one of the same certificate was waiting to
 * be sent and was taken up instead.
 *
 * @typedef {{ error: EcocError } | { moved: string }} Instead
 */

/** An emitter of `change`, with the correlation id of the submission that has changed, and of `closing`. */
export class Desk extends EventEmitter {
  #vca;
  #ledger;
  /** Submissions under way. @type {Map<string, Promise<void>>} */
  #sending = new Map();
  /** What there is instead of an entry of the ledger. @type {Map<string, Instead>} */
  #instead = new Map();
  #closing = new AbortController();
  /** Ends what is still being sent when the time for closing is up. */
  #late = new AbortController();
  /** @type {Promise<void>[]} */
  #rounds = [];

  /**
   * @param {Vca} vca
   * @param {Ledger} ledger
   */
  constructor(vca, ledger) {
    super();
    this.setMaxListeners(0);
    this.#vca = vca;
    this.#ledger = ledger;
  }

  /**
   * Takes up what an earlier run has left, and goes on watching. Times are in seconds.
   *
   * @param {{ look?: number, retry?: number }} [every] how often VCA is asked, and how often is sent again what could not be sent
   */
  open({ look = 5, retry = 60 } = {}) {
    this.#rounds = [this.#repeat(retry, () => this.#resume()), this.#repeat(look, () => this.#look())];
  }

  /**
   * Begins to hand a certificate in, and gives the number under which it can be watched. Nobody waits for the authority.
   *
   * @param {Uint8Array} xml
   */
  handIn(xml) {
    const correlationId = randomUUID();
    const { signal } = this.#late;
    const sent = this.#vca.submit(xml, { correlationId, signal }).then(
      (receipt) => {
        const moved = receipt.correlationId ?? correlationId;
        if (moved !== correlationId) this.#remember(correlationId, { moved });
      },
      (error) => this.#remember(correlationId, { error }),
    );
    this.#sending.set(correlationId, sent);
    sent.finally(() => {
      this.#sending.delete(correlationId);
      this.emit('change', correlationId);
    });
    return correlationId;
  }

  /**
   * Where a submission stands: its entry of the ledger, what there is instead, or `null` for a number that nobody knows.
   *
   * @param {string} correlationId
   * @returns {Promise<{ entry: Entry } | Instead | null>}
   */
  async find(correlationId) {
    for (;;) {
      const known = this.#sending.has(correlationId);
      const entry = await this.#ledger.byCorrelationId(correlationId);
      if (entry) return { entry };
      // What was begun just now is in the ledger in a moment.
      if (!known) return this.#instead.get(correlationId) ?? null;
      await pause(20);
    }
  }

  /** The latest submissions of this week, newest first. */
  async latest(count = 20) {
    const found = [];
    const { environment } = this.#vca;
    const createdSince = new Date(Date.now() - WEEK);
    for await (const entry of this.#ledger.entries({ authority: 'vca', environment, createdSince })) {
      found.push(entry);
      if (found.length > count) found.shift();
    }
    return found.reverse();
  }

  /**
   * Comes to an end: what is being sent has `grace` seconds to get its answer. What has none by then is uncertain, and is asked about
   * after the next start.
   */
  async close(grace = 10) {
    this.#closing.abort();
    this.emit('closing');
    const timer = setTimeout(() => this.#late.abort(), grace * 1000);
    await Promise.allSettled([...this.#sending.values(), ...this.#rounds]);
    clearTimeout(timer);
    this.#vca.close();
    this.#ledger.close();
  }

  /**
   * @param {string} correlationId
   * @param {Instead} instead
   */
  #remember(correlationId, instead) {
    this.#instead.set(correlationId, instead);
    const [oldest] = this.#instead.keys();
    if (this.#instead.size > REMEMBERED && oldest) this.#instead.delete(oldest);
  }

  /**
   * @param {number} seconds
   * @param {() => Promise<void>} work
   */
  async #repeat(seconds, work) {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      // An outage is no reason to give up: the next round may see its end.
      await work().catch((error) => signal.aborted || console.error(String(error)));
      await pause(seconds * 1000, undefined, { signal }).catch(() => {});
    }
  }

  /** Sends what could not be sent, and finds out about what was sent and never answered. */
  async #resume() {
    for await (const { correlationId } of this.#vca.resumeMany({ signal: this.#closing.signal }))
      if (correlationId) this.emit('change', correlationId);
  }

  /** Asks VCA about everything that it has and is not done with. */
  async #look() {
    const { environment } = this.#vca;
    /** @type {Map<string, string>} */
    const before = new Map();
    for await (const { correlationId, state } of this.#ledger.entries({
      authority: 'vca',
      environment,
      state: WITH_VCA,
    }))
      before.set(correlationId, state);
    if (before.size === 0) return;
    for (const { correlationId, state } of await this.#vca.status(before.keys(), {
      signal: this.#closing.signal,
    }))
      if (state !== before.get(correlationId)) this.emit('change', correlationId);
  }
}
