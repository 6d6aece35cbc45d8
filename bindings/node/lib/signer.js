'use strict';

const { isUint8Array } = require('node:util').types;

const native = require('./native.js');
const { binary, bytes, inspect, json, made, object } = require('./arguments.js');
const { optionalBytes, snake, withPassword } = require('./arguments.js');
const { abortable, later, now } = require('./call.js');
const { described, words } = require('./errors.js');
const { source } = require('./ivi.js');
const { withDocument } = require('./stream.js');

const KEY_OPTIONS = ['certificates', 'password', 'signal'];

/** The call that reads a key. */
function reading(format, sync, key, options) {
  const { certificates, password } = options;
  const given = [bytes(key, 'key'), optionalBytes(certificates, 'certificates')];
  return () => withPassword(password, (secret) => native.readSigner(sync, format, ...given, secret));
}

async function read(format, key, options, known = KEY_OPTIONS) {
  const checked = object(options, known);
  return new Signer(await later(checked.signal, reading(format, false, key, checked)));
}

function readSync(format, key, options) {
  return new Signer(now(reading(format, true, key, object(options, ['certificates', 'password']))));
}

/** Signing options as the core reads them. */
function signOptions({ place, policy, ...options }) {
  const how = snake(options);
  if (place !== undefined) how.place = typeof place === 'object' && place !== null ? snake(place) : place;
  if (isUint8Array(policy?.sha256))
    how.policy = { ...policy, sha256: Buffer.from(policy.sha256).toString('hex') };
  else if (policy !== undefined) how.policy = policy;
  return json(how, 'options');
}

/** The addon leaves out what there is none of. */
function signed({ xml, transcodedFrom = null, replaced }) {
  return { xml, transcodedFrom, replaced };
}

/** A document that waits for its signature value. */
class Prepared {
  #native;

  /** @internal */
  constructor(handle) {
    this.#native = made(handle, native.NativePrepared, 'use prepare');
  }

  get algorithm() {
    return this.#native.algorithm;
  }

  get signedInfo() {
    return this.#native.signedInfo;
  }

  get digest() {
    return this.#native.digest;
  }

  get token() {
    return this.#native.token;
  }

  async complete(value, options) {
    const { signal } = object(options, ['signal']);
    const given = binary(value, 'value');
    return signed(await later(signal, () => this.#native.complete(false, given)));
  }

  completeSync(value) {
    return signed(now(() => this.#native.complete(true, binary(value, 'value'))));
  }

  [inspect]() {
    return `Prepared { algorithm: '${this.algorithm}' }`;
  }
}

async function prepare(xml, certificates, options) {
  const { signal, maxBytes, ...rest } = object(options);
  // Of its own: the document may take its time.
  const how = [Buffer.from(bytes(certificates, 'certificates')), signOptions(rest)];
  return withDocument(
    xml,
    { signal, maxBytes },
    async (document) => new Prepared(await later(signal, () => native.prepare(false, document, ...how))),
  );
}

function prepareSync(xml, certificates, options) {
  const given = [source(xml), bytes(certificates, 'certificates'), signOptions(object(options))];
  return new Prepared(now(() => native.prepare(true, ...given)));
}

async function complete(token, value, options) {
  const { signal } = object(options, ['signal']);
  const given = [binary(token, 'token'), binary(value, 'value')];
  return signed(await later(signal, () => native.complete(false, ...given)));
}

function completeSync(token, value) {
  return signed(now(() => native.complete(true, binary(token, 'token'), binary(value, 'value'))));
}

/** The error of an external signer that failed; what it threw is the cause. */
function failed(cause) {
  return described(native.externalFailure(words(cause)), cause);
}

/** A private key with its certificate, ready to sign; or the way to one that ecoc never sees. */
class Signer {
  #native;
  #callback;
  #certificates;

  /** @internal */
  constructor(handle, callback, certificates) {
    this.#native = made(
      handle,
      native.NativeSigner,
      'use Signer.fromPem, fromPkcs12, fromKeyFile or external',
    );
    this.#callback = callback;
    this.#certificates = certificates;
  }

  static fromPem(key, options) {
    return read('pem', key, options);
  }

  static fromPemSync(key, options) {
    return readSync('pem', key, options);
  }

  static fromPkcs12(file, options) {
    return read('pkcs12', file, options);
  }

  static fromPkcs12Sync(file, options) {
    return readSync('pkcs12', file, options);
  }

  static fromKeyFile(file, options) {
    return read('any', file, options);
  }

  static fromKeyFileSync(file, options) {
    return readSync('any', file, options);
  }

  static external(certificates, callback) {
    if (typeof callback !== 'function') throw new TypeError('the callback must be a function');
    const copy = Buffer.from(bytes(certificates, 'certificates'));
    return new Signer(
      now(() => native.externalSigner(copy)),
      callback,
      copy,
    );
  }

  get subject() {
    return this.#native.subject;
  }

  get chain() {
    return this.#native.chain;
  }

  async sign(xml, options) {
    return (await this.signDocument(xml, options)).xml;
  }

  signSync(xml, options) {
    return this.signDocumentSync(xml, options).xml;
  }

  async signDocument(xml, options) {
    const { signal, maxBytes, ...rest } = object(options);
    if (this.#callback) return this.#signOutside(xml, { ...rest, maxBytes }, signal);
    const how = signOptions(rest);
    return withDocument(xml, { signal, maxBytes }, async (document) =>
      signed(await later(signal, () => this.#native.sign(false, document, how))),
    );
  }

  signDocumentSync(xml, options) {
    if (this.#callback) throw new TypeError('an external signer answers later: use sign, not signSync');
    return signed(now(() => this.#native.sign(true, source(xml), signOptions(object(options)))));
  }

  /** No thread waits for the callback: it is called between the two steps. */
  async #signOutside(xml, options, signal) {
    const prepared = await prepare(xml, this.#certificates, { ...options, signal });
    const { algorithm, signedInfo, digest } = prepared;
    const asked = async () =>
      binary(await this.#callback({ algorithm, signedInfo, digest, signal }), 'the value');
    const value = await abortable(asked(), signal).catch((cause) => {
      throw signal?.aborted ? signal.reason : failed(cause);
    });
    return prepared.complete(value, { signal });
  }

  [inspect]() {
    return `Signer { subject: '${this.subject}' }`;
  }
}

module.exports = { Signer, Prepared, prepare, prepareSync, complete, completeSync };
