'use strict';

const { fromNative } = require('./errors.js');

/** What `call` gives; its error as one of ecoc's classes. */
function now(call) {
  try {
    return call();
  } catch (error) {
    throw fromNative(error);
  }
}

/** Settles as `promise` does, or rejects at once when `signal` aborts. */
function abortable(promise, signal) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    // What made the promise may have aborted already.
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** What the promise that `call` gives resolves to; its error as one of ecoc's classes, or the signal's reason. */
async function later(signal, call) {
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new TypeError('signal must be an AbortSignal');
  signal?.throwIfAborted();
  const settled = now(call).catch((error) => {
    throw fromNative(error);
  });
  return abortable(settled, signal);
}

module.exports = { now, later, abortable };
