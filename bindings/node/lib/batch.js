'use strict';

// Many documents, and what is left of them in a ledger: outcomes in order, memory bounded.

const { EventEmitter } = require('node:events');
const { isUint8Array } = require('node:util').types;

const native = require('./native.js');
const { made, object } = require('./arguments.js');
const { disposable } = require('./disposable.js');
const { Ivi, source } = require('./ivi.js');
const records = require('./records.js');
const { words } = require('./settings.js');
const { Fault, read, streamed } = require('./stream.js');
const { Switch, hear } = require('./waiting.js');

function callback(value, name) {
  if (value === undefined || typeof value === 'function') return value;
  throw new TypeError(`${name} must be a function`);
}

/** The iterator of what may be an async iterable or an iterable of documents. */
function iterator(documents) {
  const begin = documents?.[Symbol.asyncIterator] ?? documents?.[Symbol.iterator];
  if (begin === undefined || typeof documents === 'string' || isUint8Array(documents))
    throw new TypeError('documents must be an iterable or an async iterable of documents');
  return begin.call(documents);
}

/** A document of a batch and the options of its submission, as the addon takes them. */
async function parts(item, signal) {
  const alone =
    typeof item !== 'object' || item === null || isUint8Array(item) || item instanceof Ivi || streamed(item);
  const { xml, ...how } = alone ? { xml: item } : item;
  const given = words(how);
  if (streamed(xml)) return [await read(xml, signal), given];
  return [source(xml, alone ? 'the document' : 'xml'), given];
}

/** Calls that come while one runs are made one after the other. */
class Turns {
  #last = Promise.resolve();

  run(work) {
    const made = this.#last.then(work);
    this.#last = made.catch(() => {});
    return made;
  }
}

const END = { done: true, value: undefined };

/** The outcomes of `submitMany`, in the order of the documents; an emitter of the event `progress`. */
class Batch extends EventEmitter {
  #native;
  #cancel;
  #turns = new Turns();
  /** Where documents come from, until it has ended. */
  #source;
  /** Ends the reading of a document that comes in chunks. */
  #reading = new AbortController();
  /** The document that was asked for. */
  #item;
  /** What the source has thrown: the batch ends with it. */
  #broken;
  /** How many documents were handed over, and how many outcomes were read. */
  #handed = 0;
  #read = 0;
  /** What the streams of documents have failed with, by the number of the document. */
  #causes = new Map();
  #listening = false;
  #stir = () => {};

  /** @internal */
  constructor(client, documents, options) {
    super();
    made(client, native.NativeClient, 'use submitMany');
    const { signal, ...how } = object(options);
    this.#source = iterator(documents);
    this.#cancel = new Switch(signal, () => this.#leave());
    this.#native = client.submitMany(words(how), this.#cancel.native);
  }

  get progress() {
    // Who listens has been told of all that has ended by now, or is about to be.
    if (this.listenerCount('progress') === 0) while (this.#native.look());
    return records.progress(this.#native.progress());
  }

  next() {
    return this.#turns.run(() => this.#next());
  }

  /** What `for await` calls when it is left: no further document is taken, and those in sending come to their end. */
  return(value) {
    this.#leave();
    return this.#turns.run(async () => {
      while (!(await this.#next()).done);
      return { done: true, value };
    });
  }

  async close() {
    await this.return();
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async #next() {
    this.#cancel.listen();
    const batch = this.#native;
    for (;;) {
      this.#look();
      const found = batch.take();
      if (found !== null) {
        const outcome = JSON.parse(found);
        return { done: false, value: records.outcome(outcome, this.#cause(this.#read++)) };
      }
      if (this.#source && !this.#item && batch.hasRoom()) this.#fetch(this.#source);
      if (!this.#item && batch.isEmpty()) return this.#end();
      if (!this.#item?.found) await this.#something();
      if (this.#item?.found) this.#put();
    }
  }

  #end() {
    this.#cancel.close();
    this.#source = undefined;
    if (!this.#broken) return END;
    const { error } = this.#broken;
    this.#broken = undefined;
    throw error;
  }

  /** The cause of the error of a document: what its stream has failed with, or the abort. */
  #cause(number) {
    const cause = this.#causes.get(number);
    return this.#causes.delete(number) ? cause : this.#cancel.cause;
  }

  /** Notes what has ended by now. */
  #look() {
    while (this.#native.look()) this.#told();
  }

  /** What a listener throws ends the batch as a document does that is none: those in sending come to their end first. */
  #told() {
    try {
      this.emit('progress', records.progress(this.#native.progress()));
    } catch (error) {
      this.#broken ??= { error };
      this.#leave();
    }
  }

  #fetch(source) {
    const item = {};
    this.#item = item;
    const fetched = async () => {
      const { done, value } = await source.next();
      if (done) return {};
      return parts(await value, this.#reading.signal).then(
        (given) => ({ given }),
        (error) => (error instanceof Fault ? { fault: error } : { wrong: { error } }),
      );
    };
    fetched()
      .catch((error) => ({ failed: { error } }))
      .then((found) => {
        item.found = found;
        this.#stir();
      });
  }

  /** Hands over the document that has come. */
  #put() {
    const { given, fault, wrong, failed } = this.#item.found;
    this.#item = undefined;
    if (given || fault) {
      const number = this.#handed++;
      if (fault) this.#causes.set(number, () => fault.cause);
      const known = given ? this.#native.put(...given) : this.#native.putFault(fault.kind, fault.words);
      if (known) this.#told();
      this.#watch();
    } else if (wrong) {
      this.#broken = wrong;
      this.#leave();
    } else {
      this.#broken = failed;
      this.#source = undefined;
    }
  }

  /** Waits for a result, a document or an abort. */
  #something() {
    return new Promise((resolve) => {
      this.#stir = resolve;
      if (!this.#native.isEmpty()) this.#listen();
    });
  }

  #listen() {
    if (this.#listening) return;
    this.#listening = true;
    this.#native.listen(() => {
      this.#listening = false;
      this.#look();
      this.#stir();
      this.#watch();
    });
  }

  /** Who listens is told of an end when it comes, while the reader is at the outcomes before it. */
  #watch() {
    if (this.listenerCount('progress') === 0) return;
    const { taken, done } = JSON.parse(this.#native.progress());
    if (done < taken) this.#listen();
  }

  /** Takes no further document. */
  #leave() {
    const source = this.#source;
    this.#source = undefined;
    this.#item = undefined;
    this.#reading.abort();
    if (source) (async () => source.return?.())().catch(() => {});
    this.#stir();
  }
}
disposable(Batch, 'close', Symbol.asyncDispose);

/** The outcomes of `resumeMany`, in the order of the ledger. */
class Resuming {
  #begin;
  #cancel;
  #native;
  #turns = new Turns();
  #left = null;

  /** @internal */
  constructor(client, options) {
    made(client, native.NativeClient, 'use resumeMany');
    const { signal, ...how } = object(options);
    const given = words(how);
    this.#cancel = new Switch(signal);
    this.#begin = (said) => client.resume(given, this.#cancel.native, said);
  }

  get left() {
    return this.#native?.left() ?? this.#left;
  }

  next() {
    return this.#turns.run(() => this.#next());
  }

  /** What `for await` calls when it is left: those in work come to their end. */
  return(value) {
    return this.#turns.run(async () => {
      const left = this.#native;
      this.#end();
      if (left) await hear((said) => left.close(said));
      return { done: true, value };
    });
  }

  async close() {
    await this.return();
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async #next() {
    if (this.#begin) {
      this.#cancel.listen();
      const begin = this.#begin;
      this.#begin = undefined;
      this.#native = await hear(begin, undefined, this.#cancel.cause);
    }
    const found = this.#native && (await hear((said) => this.#native.next(said)));
    if (!found) {
      this.#end();
      return END;
    }
    return { done: false, value: records.outcome(JSON.parse(found), this.#cancel.cause) };
  }

  #end() {
    this.#left = this.#native?.left() ?? this.#left;
    this.#begin = this.#native = undefined;
    this.#cancel.close();
  }
}

disposable(Resuming, 'close', Symbol.asyncDispose);

module.exports = { callback, Batch, Resuming };
