'use strict';

// Documents that come in chunks: requests, files, web streams, generators. A chunk is copied before the next one is asked for, and
// nothing is read beyond the limit.

const { isUint8Array } = require('node:util').types;

const native = require('./native.js');
const { abortable, checked, onAbort } = require('./call.js');
const { described, words } = require('./errors.js');
const { source } = require('./ivi.js');

/** Why a document was not read to its end. */
class Fault {
  constructor(kind, words, cause) {
    this.kind = kind;
    this.words = words;
    this.cause = cause;
  }

  get error() {
    return described(native.streamFault(this.kind, this.words), this.cause);
  }
}

/** Whether a document comes in chunks. */
function streamed(document) {
  return (
    typeof document === 'object' &&
    document !== null &&
    (Symbol.asyncIterator in document || typeof document.getReader === 'function')
  );
}

/** Where chunks come from: `next` as of an iterator, and `stop`, which waits for nothing. */
function opened(stream) {
  // Its iterator would cancel it only after the chunk that is waited for.
  if (typeof stream.getReader === 'function') {
    const reader = stream.getReader();
    return { next: () => reader.read(), stop: () => reader.cancel() };
  }
  if (stream.readableEnded) throw new TypeError('the stream has been read already');
  const readable = typeof stream.iterator === 'function' && typeof stream.destroy === 'function';
  const iterator = readable ? stream.iterator({ destroyOnReturn: false }) : stream[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    stop() {
      // To destroy a request to a server would end its answer with it.
      if (readable && typeof stream.method !== 'string') stream.destroy();
      return iterator.return?.();
    },
  };
}

/** Chunks put together, up to `most` bytes. */
class Collected {
  #most;
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;
  /** The first half of a character that a chunk of text ended in. */
  #half = '';

  constructor(most) {
    this.#most = most;
  }

  add(chunk) {
    if (typeof chunk === 'string') {
      const text = this.#half + chunk;
      this.#half = /[\uD800-\uDBFF]$/.test(text) ? text.slice(-1) : '';
      this.#append(Buffer.from(this.#half ? text.slice(0, -1) : text, 'utf8'));
    } else if (isUint8Array(chunk)) {
      this.#flush();
      this.#append(chunk);
    } else {
      throw new TypeError('a chunk of a document must be a string, a Buffer or a Uint8Array');
    }
  }

  end() {
    this.#flush();
    return this.#bytes.subarray(0, this.#length);
  }

  #flush() {
    const half = this.#half;
    this.#half = '';
    this.#append(Buffer.from(half, 'utf8'));
  }

  #append(chunk) {
    const length = this.#length + chunk.length;
    if (length > this.#most) throw new Fault('tooLarge', String(this.#most));
    if (length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(length, Math.min(2 * this.#bytes.length, this.#most)));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#bytes.set(chunk, this.#length);
    this.#length = length;
  }
}

/** The bytes of a document that comes in chunks; rejects with a {@link Fault}, the signal's reason, or a `TypeError`. */
async function read(stream, signal, most = native.documentLimit()) {
  checked(signal)?.throwIfAborted();
  const from = opened(stream);
  const stop = async () => from.stop();
  const step = async () => from.next();
  const collected = new Collected(most);
  try {
    for (;;) {
      const { done, value } = await abortable(step(), signal).catch((error) => {
        throw signal?.aborted ? signal.reason : new Fault('broken', words(error), error);
      });
      if (done) return collected.end();
      collected.add(value);
    }
  } catch (error) {
    stop().catch(() => {});
    throw error;
  }
}

/** Throws what reading has failed with, as the error of a call. */
function fail(error) {
  throw error instanceof Fault ? error.error : error;
}

/** As {@link fail}; an abort, too, is an error of ecoc's own. */
function failOrCancelled(error, signal) {
  return fail(signal?.aborted ? new Fault('cancelled', '', signal.reason) : error);
}

/** Guards the option `maxBytes`. */
function most(maxBytes) {
  if (maxBytes === undefined || maxBytes === null) return undefined;
  if (Number.isSafeInteger(maxBytes) && maxBytes >= 0) return maxBytes;
  throw new TypeError('maxBytes must be a whole number of bytes');
}

/**
 * What `work` makes of the bytes of a document: at once, or when its chunks are read. The name is that of the argument; `failed` throws
 * what reading fails with.
 */
function withDocument(document, { signal, maxBytes, name, failed = fail }, work) {
  const limit = most(maxBytes);
  if (streamed(document))
    return read(document, signal, limit)
      .catch((error) => failed(error, signal))
      .then(work);
  const given = source(document, name);
  return given.length > limit ? failed(new Fault('tooLarge', String(limit))) : work(given);
}

/** As {@link withDocument}, for several documents, which are read side by side: when one fails, the others are left. */
function withDocuments(documents, { signal }, work) {
  if (!documents.some(({ document }) => streamed(document)))
    return work(documents.map(({ document, name }) => source(document, name)));
  checked(signal)?.throwIfAborted();
  const all = new AbortController();
  const off = signal ? onAbort(signal, () => all.abort(signal.reason)) : () => {};
  const bytes = async ({ document, name }) =>
    // Others may still be read while JavaScript changes these.
    streamed(document) ? read(document, all.signal) : Buffer.from(source(document, name));
  return Promise.all(documents.map(bytes))
    .catch((error) => {
      all.abort();
      return fail(error);
    })
    .finally(off)
    .then(work);
}

module.exports = { Fault, streamed, read, failOrCancelled, withDocument, withDocuments };
