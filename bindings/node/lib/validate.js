'use strict';

const native = require('./native.js');
const { bytes, object } = require('./arguments.js');
const { later, now } = require('./call.js');
const { Report } = require('./report.js');

/** The arguments of a check, as the addon takes them. */
function checkArguments(xml, { profile = 'schema', unsigned = false }) {
  if (typeof profile !== 'string') throw new TypeError('profile must be a string');
  if (typeof unsigned !== 'boolean') throw new TypeError('unsigned must be true or false');
  return [bytes(xml), profile, unsigned];
}

async function validate(xml, options) {
  const { signal, ...rest } = object(options);
  const given = checkArguments(xml, rest);
  return new Report(await later(signal, () => native.validate(false, ...given)));
}

function validateSync(xml, options) {
  const given = checkArguments(xml, object(options));
  return new Report(now(() => native.validate(true, ...given)));
}

module.exports = { validate, validateSync };
