'use strict';

const { fileURLToPath } = require('node:url');

const { json, object, snake } = require('./arguments.js');

/** The path of a file: text, or a `file:` URL. */
function path(file, name) {
  if (file instanceof URL) return fileURLToPath(file);
  if (typeof file === 'string') return file;
  throw new TypeError(`${name} must be a path or a file URL`);
}

/** A URL as text: as a path when it is one of a file. */
function plain(value) {
  if (!(value instanceof URL)) return value;
  return value.protocol === 'file:' ? fileURLToPath(value) : value.href;
}

function named(given) {
  const fields = snake(given);
  for (const [name, value] of Object.entries(fields)) fields[name] = plain(value);
  return fields;
}

/** Settings as the core reads them: JSON text with the names that they have in ecoc.toml. */
function settings(given) {
  const fields = named(object(given));
  if (typeof fields.http === 'object' && fields.http !== null) fields.http = named(fields.http);
  return json(fields, 'settings');
}

/** Options as the core reads them. */
function words(options) {
  return json(snake(options), 'options');
}

module.exports = { path, settings, words };
