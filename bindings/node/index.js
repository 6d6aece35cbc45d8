'use strict';

const native = require('./lib/native.js');
const { fromNative, ...errors } = require('./lib/errors.js');
const { Report } = require('./lib/report.js');

/** The bytes of a document. */
function bytes(xml) {
  if (typeof xml === 'string') return Buffer.from(xml, 'utf8');
  if (xml instanceof Uint8Array) return xml;
  throw new TypeError('xml must be a string, a Buffer or a Uint8Array');
}

/** The arguments of a check, as the addon takes them. */
function checkArguments(xml, options = {}) {
  const { profile = 'schema', unsigned = false } = options;
  if (typeof profile !== 'string') throw new TypeError('profile must be a string');
  if (typeof unsigned !== 'boolean') throw new TypeError('unsigned must be true or false');
  return [bytes(xml), profile, unsigned];
}

/** Settles as `promise` does, or rejects at once when `signal` aborts. */
function abortable(promise, signal) {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

async function validate(xml, options = {}) {
  options.signal?.throwIfAborted();
  const check = native.validate(...checkArguments(xml, options));
  try {
    return new Report(await abortable(check, options.signal));
  } catch (error) {
    throw fromNative(error);
  }
}

function validateSync(xml, options) {
  const checked = checkArguments(xml, options);
  try {
    return new Report(native.validateSync(...checked));
  } catch (error) {
    throw fromNative(error);
  }
}

module.exports = { version: native.version(), validate, validateSync, Report, ...errors };
