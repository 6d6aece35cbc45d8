// Certificates that were checked and wait to be handed in. They are kept in memory alone, as few and as long as need be.

import { randomUUID } from 'node:crypto';

/** @import { Report } from 'ecoc' */

/** @typedef {{ id: string, name: string, xml: Buffer, report: Report }} Upload */

const HOUR = 3_600_000;

export class Uploads {
  /** @type {Map<string, Upload>} */
  #waiting = new Map();
  #most;

  /** @param {number} most how many wait at a time; the oldest make room */
  constructor(most = 100) {
    this.#most = most;
  }

  /** @param {Omit<Upload, 'id'>} upload */
  add(upload) {
    const id = randomUUID();
    this.#waiting.set(id, { id, ...upload });
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > this.#most && oldest) this.#waiting.delete(oldest);
    setTimeout(() => this.#waiting.delete(id), HOUR).unref();
    return id;
  }

  /** @param {string} id */
  get(id) {
    return this.#waiting.get(id);
  }

  /** @param {string} id */
  delete(id) {
    this.#waiting.delete(id);
  }
}
