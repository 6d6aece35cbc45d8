'use strict';

// Documents that follow one another: corrections and stages.

const { isUint8Array } = require('node:util').types;

const native = require('./native.js');
const { inspect, made, object, text } = require('./arguments.js');
const { later, now } = require('./call.js');
const { Ivi, handleOf, source } = require('./ivi.js');
const { Report } = require('./report.js');
const { withDocuments } = require('./stream.js');

/** What an iterable gives, as an array. */
function list(given, name) {
  if (typeof given === 'object' && given !== null && Symbol.iterator in given && !isUint8Array(given))
    return [...given];
  throw new TypeError(`${name} must be an array or another iterable`);
}

async function validateCorrection(old, corrected, options) {
  const { signal } = object(options, ['signal']);
  const pair = [
    { document: old, name: 'old' },
    { document: corrected, name: 'corrected' },
  ];
  return withDocuments(
    pair,
    { signal },
    async (documents) =>
      new Report(await later(signal, () => native.validateCorrection(false, ...documents))),
  );
}

function validateCorrectionSync(old, corrected) {
  const given = [source(old, 'old'), source(corrected, 'corrected')];
  return new Report(now(() => native.validateCorrection(true, ...given)));
}

/** The documents of the stages, with their names in errors. */
function stages(documents) {
  return list(documents, 'documents').map((document, index) => ({ document, name: `documents[${index}]` }));
}

async function validateStages(documents, options) {
  const { signal } = object(options, ['signal']);
  return withDocuments(
    stages(documents),
    { signal },
    async (given) => new Report(await later(signal, () => native.validateStages(false, given))),
  );
}

function validateStagesSync(documents) {
  const given = stages(documents).map(({ document, name }) => source(document, name));
  return new Report(now(() => native.validateStages(true, given)));
}

/** The vehicle as all its stages together describe it. */
class Combined {
  #native;
  #data;
  #document;

  /** @internal */
  constructor(handle) {
    this.#native = made(handle, native.NativeCombined, 'use combine');
  }

  get #parsed() {
    this.#data ??= JSON.parse(this.#native.toJsonText());
    return this.#data;
  }

  get document() {
    this.#document ??= new Ivi(this.#native.document);
    return this.#document;
  }

  get stages() {
    return this.#parsed.stages;
  }

  get values() {
    return this.#parsed.values;
  }

  origin(path) {
    return this.#native.origin(text(path, 'path')) ?? undefined;
  }

  toJSON() {
    return this.#parsed;
  }

  [Symbol.iterator]() {
    return this.values[Symbol.iterator]();
  }

  // The values are left out: they name a vehicle and its maker.
  [inspect]() {
    return `Combined { stages: [ ${this.stages.join(', ')} ] }`;
  }
}

function combine(documents) {
  const handles = list(documents, 'documents').map((document) => {
    if (document instanceof Ivi) return handleOf(document);
    throw new TypeError('documents must be of the class Ivi');
  });
  return new Combined(now(() => native.combine(handles)));
}

module.exports = {
  Combined,
  combine,
  validateCorrection,
  validateCorrectionSync,
  validateStages,
  validateStagesSync,
};
