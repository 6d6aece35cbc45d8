'use strict';

// The clients of the authorities.

const native = require('./native.js');
const { camel, inspect, object, text } = require('./arguments.js');
const { Batch, Resuming, callback } = require('./batch.js');
const { later, now } = require('./call.js');
const { disposable } = require('./disposable.js');
const { fromSettings } = require('./errors.js');
const { source } = require('./ivi.js');
const { Ledger, journal } = require('./ledger.js');
const records = require('./records.js');
const { Report } = require('./report.js');
const { path, settings, words } = require('./settings.js');
const { failOrCancelled, withDocument } = require('./stream.js');
const { wait } = require('./waiting.js');

/** The ids; a text alone is one. */
function ids(given) {
  const list = typeof given === 'string' ? [given] : given;
  if (typeof list?.[Symbol.iterator] !== 'function')
    throw new TypeError('the correlation ids must be a string, an array or another iterable');
  return Array.from(list, (id) => text(id, 'a correlation id'));
}

/** The addon's handle of a client. */
let handleOf;

/** Says that a constructor is given what the core reads already. */
class Read {
  constructor(json) {
    this.json = json;
  }
}

/** What both clients have in common. */
class Client {
  #native;
  #authority;
  #ledger;
  #owned;

  static {
    handleOf = (client) => client.#native;
  }

  constructor(authority, from, options) {
    const { ledger } = object(options, ['ledger']);
    this.#authority = authority;
    this.#owned = ledger !== undefined && ledger !== null && !(ledger instanceof Ledger);
    this.#ledger = this.#owned ? Ledger.openSync(ledger) : (ledger ?? undefined);
    const file = this.#ledger && journal(this.#ledger);
    const read = from instanceof Read;
    const json = read ? from.json : settings(from);
    this.#native = now(() => new native.NativeClient(authority, json, file), read ? undefined : fromSettings);
  }

  get environment() {
    return now(() => this.#native.environment());
  }

  get ledger() {
    return this.#ledger ?? null;
  }

  get profile() {
    return camel(JSON.parse(now(() => this.#native.profile())));
  }

  async validate(xml, options) {
    const { signal, maxBytes, unsigned = false } = object(options, ['maxBytes', 'signal', 'unsigned']);
    return withDocument(
      xml,
      { signal, maxBytes },
      async (document) =>
        new Report(await later(signal, () => this.#native.validate(false, document, unsigned))),
    );
  }

  validateSync(xml, options) {
    const { unsigned = false } = object(options, ['unsigned']);
    return new Report(now(() => this.#native.validate(true, source(xml), unsigned)));
  }

  async submit(xml, options) {
    const { signal, maxBytes, ...how } = object(options);
    const asked = words(how);
    return withDocument(xml, { signal, maxBytes, failed: failOrCancelled }, async (document) =>
      records.receipt(
        await wait(signal, (cancel, said) => this.#native.submit(document, asked, cancel, said)),
      ),
    );
  }

  submitMany(documents, options) {
    return now(() => new Batch(this.#native, documents, options));
  }

  async status(correlationIds, options) {
    const { signal, ...how } = object(options);
    const asked = [ids(correlationIds), words(how)];
    return records.submissions(
      await wait(signal, (cancel, said) => this.#native.status(...asked, cancel, said)),
    );
  }

  async resume(options) {
    const { progress, ...how } = object(options);
    const tell = callback(progress, 'progress');
    const outcomes = [];
    for await (const outcome of this.resumeMany(how)) {
      outcomes.push(outcome);
      tell?.(outcome);
    }
    return outcomes;
  }

  resumeMany(options) {
    return new Resuming(this.#native, options);
  }

  close() {
    this.#native.close();
    if (this.#owned) this.#ledger.close();
  }

  [inspect]() {
    return `${this.#authority === 'vca' ? 'Vca' : 'Svv'} { ${this.#ledger ? this.#ledger.path : 'no ledger'} }`;
  }
}
disposable(Client, 'close');

/** The settings of an authority as the command reads them. */
function fromFile(authority, file) {
  const name = file === undefined || file === null ? undefined : path(file, 'file');
  return now(() => native.settings(authority, name));
}

/** A client of the United Kingdom's Vehicle Certification Agency. */
class Vca extends Client {
  constructor(from, options) {
    super('vca', from, options);
  }

  static fromFile(file, options) {
    return new Vca(new Read(fromFile('vca', file)), options);
  }

  async wait(correlationId, options) {
    const [end] = await this.waitMany([text(correlationId, 'the correlation id')], options);
    return end;
  }

  async waitMany(correlationIds, options) {
    const { signal, progress, ...how } = object(options);
    const asked = [ids(correlationIds), words(how)];
    const tell = callback(progress, 'progress');
    const begin = (cancel, said) => handleOf(this).wait(...asked, cancel, said);
    return records.submissions(await wait(signal, begin, (told) => tell?.(records.submission(told))));
  }
}

/** A client of Norway's Statens vegvesen. */
class Svv extends Client {
  constructor(from, options) {
    super('svv', from, options);
  }

  static fromFile(file, options) {
    return new Svv(new Read(fromFile('svv', file)), options);
  }

  async deleteByReference(reference, options) {
    return this.#delete([text(reference, 'reference'), undefined, undefined], options);
  }

  async deleteByVin(vin, options) {
    return this.#delete([undefined, text(vin, 'vin'), undefined], options);
  }

  async deleteByVinAndMake(vin, makeCode, options) {
    if (!Number.isInteger(makeCode) || makeCode < 0 || makeCode > 0xffff_ffff)
      throw new TypeError('makeCode must be a whole number');
    return this.#delete([undefined, text(vin, 'vin'), makeCode], options);
  }

  async #delete(what, options) {
    const { signal, ...how } = object(options);
    const asked = words(how);
    return records.receipt(
      await wait(signal, (cancel, said) => handleOf(this).delete(...what, asked, cancel, said)),
    );
  }
}

module.exports = { Vca, Svv };
