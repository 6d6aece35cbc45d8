'use strict';

const native = require('./native.js');
const { inspect, made } = require('./arguments.js');

/** Everything found about one document, in the order of the document. */
class Report {
  #native;
  #data;

  /** @internal */
  constructor(handle) {
    this.#native = made(handle, native.NativeReport, 'use validate');
  }

  // Most reports are only asked for their verdict.
  get #parsed() {
    this.#data ??= JSON.parse(this.#native.toJsonText());
    return this.#data;
  }

  get valid() {
    return this.#native.valid;
  }

  get version() {
    return this.#parsed.version;
  }

  get findings() {
    return this.#parsed.findings;
  }

  get truncated() {
    return this.#parsed.truncated ?? false;
  }

  get length() {
    return this.#parsed.findings.length;
  }

  count(severity) {
    return this.#parsed.findings.filter((finding) => finding.severity === severity).length;
  }

  masked() {
    return new Report(this.#native.masked());
  }

  toJSON() {
    return this.#parsed;
  }

  toString() {
    return this.#native.toText();
  }

  [Symbol.iterator]() {
    return this.#parsed.findings[Symbol.iterator]();
  }

  [inspect]() {
    return `Report { ${this.toString()} }`;
  }
}

module.exports = { Report };
