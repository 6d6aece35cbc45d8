'use strict';

const native = require('./native.js');
const { bytes, inspect, json, made, object, snake, text } = require('./arguments.js');
const { now } = require('./call.js');

/** The addon's handle of a document. */
let handleOf;

/** An IVI document, of either family. */
class Ivi {
  #native;

  static {
    handleOf = (document) => document.#native;
  }

  /** @internal */
  constructor(handle) {
    this.#native = made(handle, native.NativeIvi, 'use Ivi.parse, Ivi.fromObject or Ivi.fromJson');
  }

  static parse(xml) {
    return new Ivi(now(() => native.parse(bytes(xml))));
  }

  static fromObject(data) {
    return Ivi.fromJson(json(data));
  }

  static fromJson(data) {
    return new Ivi(now(() => native.build(bytes(data, 'data'))));
  }

  get version() {
    return this.#native.version;
  }

  get(path) {
    return this.#native.get(text(path, 'path')) ?? undefined;
  }

  set(path, value) {
    now(() => this.#native.set(text(path, 'path'), json(value, path)));
    return this;
  }

  remove(path) {
    return this.#native.remove(text(path, 'path'));
  }

  count(path) {
    return this.#native.count(text(path, 'path'));
  }

  equals(other) {
    return other instanceof Ivi && this.#native.equals(other.#native);
  }

  clone() {
    return new Ivi(this.#native.copy());
  }

  correction() {
    return new Ivi(now(() => this.#native.correction()));
  }

  nextStage(stage) {
    const { manufacturer, ...words } = snake(object(stage));
    if (manufacturer !== undefined) words.manufacturer = snake(object(manufacturer));
    return new Ivi(now(() => this.#native.nextStage(json(words, 'stage'))));
  }

  toObject(family) {
    if (family !== undefined) now(() => this.#native.demandFamily(text(family, 'family')));
    return JSON.parse(this.#native.toJsonText());
  }

  toJson() {
    return this.#native.toJsonText();
  }

  toXml() {
    return this.#native.toXml();
  }

  toJSON() {
    return this.toObject();
  }

  [Symbol.iterator]() {
    return this.#native.values()[Symbol.iterator]();
  }

  // The values are left out: they name a vehicle and its maker.
  [inspect]() {
    return `Ivi { version: '${this.version}' }`;
  }
}

/** The bytes of a document: XML, or what the class Ivi writes. */
function source(document, name) {
  return document instanceof Ivi ? document.toXml() : bytes(document, name);
}

module.exports = { Ivi, handleOf, source };
