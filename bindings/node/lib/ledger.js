'use strict';

// The durable journal of submissions.

const native = require('./native.js');
const { inspect, json, made, object, text } = require('./arguments.js');
const { now } = require('./call.js');
const { disposable } = require('./disposable.js');
const { source } = require('./ivi.js');
const records = require('./records.js');
const { path, words } = require('./settings.js');
const { withDocument } = require('./stream.js');
const { aside } = require('./waiting.js');

/** The addon's handle of a ledger. */
let journal;

/** The options of `begin`, as the addon takes them. */
function submission(options) {
  const { parameters, ...rest } = options;
  const fields = JSON.parse(words(rest));
  if (parameters !== undefined) fields.parameters = parameters;
  return json(fields, 'options');
}

/** News of a submission, as the addon takes them. */
function news(state, change) {
  const { receipt, ...rest } = object(change);
  const fields = JSON.parse(words(rest));
  if (receipt !== undefined) fields.receipt = receipt;
  return [text(state, 'state'), json(fields, 'news')];
}

/** Pages of what a query finds, one row at a time, off the event loop; they may be read at once, too. */
class Rows {
  #native;
  #reader;

  constructor(handle, reader) {
    this.#native = handle;
    this.#reader = reader;
  }

  async *[Symbol.asyncIterator]() {
    for (;;) {
      const page = JSON.parse(await aside(undefined, (said) => this.#native.next(said)));
      if (page.length === 0) return;
      for (const row of page) yield this.#reader(row);
    }
  }

  *[Symbol.iterator]() {
    for (;;) {
      const page = JSON.parse(now(() => this.#native.next()));
      if (page.length === 0) return;
      for (const row of page) yield this.#reader(row);
    }
  }
}

/** Splits the format and the history of an export from its query. */
function exporting(options) {
  const { format = 'json', history = false, ...query } = object(options);
  return [words(query), words({ format, history })];
}

/** The durable journal of submissions. */
class Ledger {
  #native;
  #path;

  static {
    journal = (ledger) => ledger.#native;
  }

  /** @internal */
  constructor(handle) {
    this.#native = made(handle, native.NativeLedger, 'use Ledger.open');
    this.#path = handle.path();
  }

  static async open(file, options) {
    const { signal } = object(options, ['signal']);
    const name = path(file, 'the ledger');
    return new Ledger(await aside(signal, (said) => native.openLedger(name, said)));
  }

  static openSync(file) {
    return new Ledger(now(() => native.openLedger(path(file, 'the ledger'))));
  }

  get path() {
    return this.#path;
  }

  entries(query) {
    return this.#rows(query)[Symbol.asyncIterator]();
  }

  entriesSync(query) {
    return this.#rows(query)[Symbol.iterator]();
  }

  #rows(query) {
    return new Rows(
      now(() => this.#native.entries(words(object(query)))),
      records.entryOf,
    );
  }

  export(options) {
    return this.#lines(options)[Symbol.asyncIterator]();
  }

  exportSync(options) {
    return this.#lines(options)[Symbol.iterator]();
  }

  #lines(options) {
    return new Rows(
      now(() => this.#native.export(...exporting(options))),
      (line) => line,
    );
  }

  /** Makes a call off the event loop. */
  async #aside(options, reader, begin) {
    const { signal } = object(options, ['signal']);
    return reader(await aside(signal, begin));
  }

  async byCorrelationId(correlationId, options) {
    const id = text(correlationId, 'the correlation id');
    return this.#aside(options, records.maybeEntry, (said) => this.#native.byCorrelationId(id, said));
  }

  byCorrelationIdSync(correlationId) {
    const id = text(correlationId, 'the correlation id');
    return records.maybeEntry(now(() => this.#native.byCorrelationId(id)));
  }

  async byReference(authority, reference, options) {
    const given = [text(authority, 'authority'), text(reference, 'reference')];
    return this.#aside(options, records.entries, (said) => this.#native.byReference(...given, said));
  }

  byReferenceSync(authority, reference) {
    const given = [text(authority, 'authority'), text(reference, 'reference')];
    return records.entries(now(() => this.#native.byReference(...given)));
  }

  async byVin(vin, options) {
    const given = text(vin, 'vin');
    return this.#aside(options, records.entries, (said) => this.#native.byVin(given, said));
  }

  byVinSync(vin) {
    return records.entries(now(() => this.#native.byVin(text(vin, 'vin'))));
  }

  async unfinished(options) {
    const { authority, environment, ...rest } = object(options, ['authority', 'environment', 'signal']);
    const begin = (said) => this.#native.unfinished(authority, environment, said);
    return this.#aside(rest, records.entries, begin);
  }

  unfinishedSync(options) {
    const { authority, environment } = object(options, ['authority', 'environment']);
    return records.entries(now(() => this.#native.unfinished(authority, environment)));
  }

  async history(correlationId, options) {
    const id = text(correlationId, 'the correlation id');
    return this.#aside(options, records.history, (said) => this.#native.history(id, said));
  }

  historySync(correlationId) {
    const id = text(correlationId, 'the correlation id');
    return records.history(now(() => this.#native.history(id)));
  }

  async document(correlationId, options) {
    const id = text(correlationId, 'the correlation id');
    return this.#aside(
      options,
      (xml) => xml,
      (said) => this.#native.document(id, said),
    );
  }

  documentSync(correlationId) {
    return now(() => this.#native.document(text(correlationId, 'the correlation id')));
  }

  async prune(days, options) {
    const how = words({ days });
    return this.#aside(options, records.pruned, (said) => this.#native.prune(how, said));
  }

  async check(options) {
    return this.#aside(options, records.ledgerCheck, (said) => this.#native.check(said));
  }

  async begin(document, options) {
    const { signal, maxBytes, ...rest } = object(options);
    const how = submission(rest);
    return withDocument(
      document,
      { signal, maxBytes, name: 'document' },
      async (xml) => new Claim(await aside(signal, (said) => this.#native.begin(xml, how, said))),
    );
  }

  beginSync(document, options) {
    const given = [source(document, 'document'), submission(object(options))];
    return new Claim(now(() => this.#native.begin(...given)));
  }

  async claim(correlationId, options) {
    const id = text(correlationId, 'the correlation id');
    const claimed = (claim) => (claim.isEmpty() ? null : new Claim(claim));
    return this.#aside(options, claimed, (said) => this.#native.claim(id, said));
  }

  claimSync(correlationId) {
    const claim = now(() => this.#native.claim(text(correlationId, 'the correlation id')));
    return claim.isEmpty() ? null : new Claim(claim);
  }

  async advance(correlationId, state, change) {
    const given = [text(correlationId, 'the correlation id'), ...news(state, change)];
    return records.entry(await aside(undefined, (said) => this.#native.advance(...given, said)));
  }

  advanceSync(correlationId, state, change) {
    const given = [text(correlationId, 'the correlation id'), ...news(state, change)];
    return records.entry(now(() => this.#native.advance(...given)));
  }

  close() {
    this.#native.close();
  }

  [inspect]() {
    return `Ledger { ${this.#path} }`;
  }
}
disposable(Ledger, 'close');

/** The right to send one submission, until it is released. */
class Claim {
  #native;

  /** @internal */
  constructor(handle) {
    this.#native = made(handle, native.NativeClaim, 'use Ledger.begin or Ledger.claim');
  }

  get entry() {
    return records.entry(now(() => this.#native.entry()));
  }

  document() {
    return aside(undefined, (said) => this.#native.document(said));
  }

  documentSync() {
    return now(() => this.#native.document());
  }

  async advance(state, change) {
    const given = news(state, change);
    return records.entry(await aside(undefined, (said) => this.#native.advance(...given, said)));
  }

  advanceSync(state, change) {
    return records.entry(now(() => this.#native.advance(...news(state, change))));
  }

  release() {
    this.#native.release();
  }

  [inspect]() {
    return this.#native.isEmpty() ? 'Claim { released }' : `Claim { ${this.entry.correlationId} }`;
  }
}
disposable(Claim, 'release');

module.exports = { Ledger, Claim, journal: (ledger) => journal(ledger) };
