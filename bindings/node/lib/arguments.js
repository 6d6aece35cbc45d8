'use strict';

const { types } = require('node:util');

// What a value is, is asked of `types`: by `instanceof`, a Buffer or a Date of another realm (as under Jest) would be none.

/** Text as UTF-8, bytes as they are. */
function bytes(value, name = 'xml') {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (types.isUint8Array(value)) return value;
  throw new TypeError(`${name} must be a string, a Buffer or a Uint8Array`);
}

/** Bytes that are no text, such as a signature value. */
function binary(value, name) {
  if (types.isUint8Array(value)) return value;
  throw new TypeError(`${name} must be a Buffer or a Uint8Array`);
}

/** As {@link bytes}, or `undefined` when there is none. */
function optionalBytes(value, name) {
  return value === undefined || value === null ? undefined : bytes(value, name);
}

/** Reads a key by `read`, then wipes our own copy of a password that came as text. */
function withPassword(password, read) {
  const copy = optionalBytes(password, 'password');
  try {
    return read(copy);
  } finally {
    if (typeof password === 'string') copy.fill(0);
  }
}

function text(value, name) {
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} must be a string`);
}

/** The options that a caller gave, or none. Names that are not among `known` are refused, unless the core reads them. */
function object(options, known) {
  if (options === undefined || options === null) return {};
  if (typeof options !== 'object' || Array.isArray(options)) throw new TypeError('options must be an object');
  const unknown = known && Object.keys(options).find((name) => !known.includes(name));
  if (unknown) throw new TypeError(`there is no option ${unknown}; the options are ${known.join(', ')}`);
  return options;
}

/** A surrogate without the other half of its character. */
const HALF = /\p{Surrogate}/u;

/** Objects that JSON would take for empty ones. */
const KINDS = [
  [types.isMap, 'a Map'],
  [types.isSet, 'a Set'],
  [types.isPromise, 'a promise (await it)'],
  [types.isWeakMap, 'a WeakMap'],
  [types.isWeakSet, 'a WeakSet'],
  [types.isRegExp, 'a regular expression'],
  [types.isNativeError, 'an Error'],
];

/**
 * `data` as JSON text. `JSON.stringify` alone would leave out or change silently what JSON does not have, such as `NaN` or a `Map`: that
 * is refused, with its place. A field that is `undefined` counts as left out; a `bigint` is written as text.
 */
function json(data, name = '$') {
  const places = new Map();
  const written = JSON.stringify(data, function (key, value) {
    const holder = places.get(this);
    const place =
      holder === undefined ? name : Array.isArray(this) ? `${holder}[${key}]` : `${holder}.${key}`;
    const refuse = (what) => {
      throw new TypeError(`${place}: ${what} is no data`);
    };
    const given = this[key];
    if (types.isDate(given) && Number.isNaN(given.getTime())) refuse('an invalid date');
    if (typeof value === 'bigint') return value.toString();
    if (typeof value === 'function' || typeof value === 'symbol') refuse(`a ${typeof value}`);
    if (typeof value === 'string' && HALF.test(value)) refuse('half a character (a lone surrogate)');
    if (typeof value === 'number' && !Number.isFinite(value)) refuse(value);
    if (typeof value === 'object' && value !== null) {
      const kind = KINDS.find(([is]) => is(value));
      if (kind) refuse(kind[1]);
      places.set(value, place);
    }
    return value;
  });
  if (written === undefined) throw new TypeError(`${name}: undefined is no data`);
  return written;
}

/** The object with its names spelled as the core has them: `postal_code` for `postalCode`, `address_line_1` for `addressLine1`. */
function snake(object) {
  return renamed(object, /[A-Z]|(?<=[a-z])\d$/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The object of the core with its names spelled as JavaScript has them: `postalCode` for `postal_code`. */
function camel(object) {
  return renamed(object, /_([a-z])/g, (_, letter) => letter.toUpperCase());
}

function renamed(object, pattern, spelled) {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name.replace(pattern, spelled), value]),
  );
}

/** Guards the constructor of a class whose objects ecoc alone makes. */
function made(handle, Handle, how) {
  if (handle instanceof Handle) return handle;
  throw new TypeError(`not to be made with new; ${how}`);
}

/** What `util.inspect` calls. */
const inspect = Symbol.for('nodejs.util.inspect.custom');

module.exports = {
  bytes,
  binary,
  optionalBytes,
  withPassword,
  text,
  object,
  json,
  snake,
  camel,
  made,
  inspect,
};
