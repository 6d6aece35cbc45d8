'use strict';

const { fromNative } = require('./errors.js');

/** What `call` gives; its error as one of ecoc's classes, which `reader` makes of it. */
function now(call, reader = fromNative) {
  try {
    return call();
  } catch (error) {
    throw reader(error);
  }
}

/** Who waits for the abort of a signal. */
const waiting = new WeakMap();

/**
 * Calls `listener` when `signal` aborts, until the function that it gives is called. Many calls may share a signal: it gets one listener
 * for all of them, so that Node does not take them for a leak.
 */
function onAbort(signal, listener) {
  let calls = waiting.get(signal);
  if (calls === undefined) {
    const listeners = new Set();
    calls = { listeners, abort: () => [...listeners].forEach((each) => each()) };
    waiting.set(signal, calls);
  }
  const { listeners, abort } = calls;
  if (listeners.size === 0) signal.addEventListener('abort', abort, { once: true });
  const own = () => listener();
  listeners.add(own);
  return () => {
    if (listeners.delete(own) && listeners.size === 0) signal.removeEventListener('abort', abort);
  };
}

/** Settles as `promise` does, or rejects at once when `signal` aborts. */
function abortable(promise, signal) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    // What made the promise may have aborted already.
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(onAbort(signal, abort));
  });
}

/** Guards the option `signal`; a page that is tested under jsdom has signals of its own. */
function checked(signal) {
  if (signal === undefined) return signal;
  if (typeof signal?.aborted === 'boolean' && typeof signal.addEventListener === 'function') return signal;
  throw new TypeError('signal must be an AbortSignal');
}

/** What the promise that `call` gives resolves to; its error as one of ecoc's classes, or the signal's reason. */
async function later(signal, call) {
  checked(signal)?.throwIfAborted();
  const settled = now(call).catch((error) => {
    throw fromNative(error);
  });
  return abortable(settled, signal);
}

module.exports = { now, later, abortable, checked, onAbort };
