'use strict';

const native = require('./native.js');
const { bytes, camel, inspect, json, made, object } = require('./arguments.js');
const { later, now } = require('./call.js');
const { source } = require('./ivi.js');
const { Report } = require('./report.js');
const { withDocument } = require('./stream.js');

/** What verifying a document found. */
class Verification {
  #native;
  #data;
  #report;

  /** @internal */
  constructor(handle) {
    this.#native = made(handle, native.NativeVerification, 'use verify');
  }

  get #parsed() {
    this.#data ??= parsed(this.#native);
    return this.#data;
  }

  get valid() {
    return this.#native.valid;
  }

  get report() {
    this.#report ??= new Report(this.#native.report);
    return this.#report;
  }

  get signed() {
    return this.#parsed.signed;
  }

  get trusted() {
    return this.#parsed.trusted;
  }

  get algorithm() {
    return this.#parsed.algorithm;
  }

  get certificate() {
    return this.#parsed.certificate;
  }

  get xades() {
    return this.#parsed.xades;
  }

  get signingTime() {
    return this.#parsed.signingTime;
  }

  toJSON() {
    return this.#parsed;
  }

  toString() {
    return this.report.toString();
  }

  [inspect]() {
    return `Verification { signed: ${this.signed}, trusted: ${this.trusted}, ${this} }`;
  }
}

/** The JSON of the core with the names of JavaScript. */
function parsed(handle) {
  const fields = camel(JSON.parse(handle.toJsonText()));
  return { ...fields, certificate: fields.certificate && camel(fields.certificate) };
}

/** The options of verifying, as the addon takes them. The anchors are copies: the document may take its time. */
function verifyOptions({ trust = [], ...options }) {
  const anchors = (Array.isArray(trust) ? trust : [trust]).map((anchor) =>
    Buffer.from(bytes(anchor, 'trust')),
  );
  return [anchors, json(options, 'options')];
}

async function verify(xml, options) {
  const { signal, maxBytes, ...rest } = object(options);
  const how = verifyOptions(rest);
  return withDocument(
    xml,
    { signal, maxBytes },
    async (document) => new Verification(await later(signal, () => native.verify(false, document, ...how))),
  );
}

function verifySync(xml, options) {
  const how = verifyOptions(object(options));
  return new Verification(now(() => native.verify(true, source(xml), ...how)));
}

module.exports = { Verification, verify, verifySync };
