'use strict';

// What helps around the clients: a diagnosis, the key to be registered, the meaning of codes, the log.

const native = require('./native.js');
const { bytes, json, object, snake, text } = require('./arguments.js');
const { optionalBytes, withPassword } = require('./arguments.js');
const { later, now } = require('./call.js');
const { Ledger } = require('./ledger.js');
const records = require('./records.js');
const { path, settings } = require('./settings.js');
const { wait } = require('./waiting.js');

async function diagnose(authority, given, options) {
  const { signal, ledger, trust = [], ...rest } = object(options);
  const how = snake(rest);
  if (ledger !== undefined && ledger !== null)
    how.ledger = ledger instanceof Ledger ? ledger.path : path(ledger, 'ledger');
  how.trust = (Array.isArray(trust) ? trust : [trust]).map((file) =>
    Buffer.from(bytes(file, 'trust')).toString('utf8'),
  );
  const asked = [text(authority, 'authority'), settings(given), json(how, 'options')];
  return records.diagnosis(await wait(signal, (cancel, said) => native.diagnose(...asked, cancel, said)));
}

/** The call that makes the public key. */
function making(sync, options) {
  const { key, certificates, password, ...rest } = options;
  const given = [optionalBytes(key, 'key'), optionalBytes(certificates, 'certificates')];
  const how = json(rest, 'options');
  return () => withPassword(password, (secret) => native.jwk(sync, ...given, secret, how));
}

async function jwk(options) {
  const { signal, ...rest } = object(options);
  return JSON.parse(await later(signal, making(false, rest)));
}

function jwkSync(options) {
  return JSON.parse(now(making(true, object(options))));
}

function explain(authority, code) {
  return now(() => native.explain(text(authority, 'authority'), String(code))) ?? null;
}

function findingCodes() {
  return JSON.parse(native.findingCodes());
}

/** What listens on this thread. */
let listening;

function setLog(level, listener) {
  if (level !== null && typeof listener !== 'function')
    throw new TypeError('the listener must be a function');
  const before = listening;
  listening =
    level === null
      ? undefined
      : now(() => native.setLog(text(level, 'level'), (record) => listener(records.logRecord(record))));
  before?.stop();
}

module.exports = { diagnose, jwk, jwkSync, explain, findingCodes, setLog };
