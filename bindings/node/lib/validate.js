'use strict';

const native = require('./native.js');
const { bytes, camel, json, object, snake, text } = require('./arguments.js');
const { later, now } = require('./call.js');
const { Report } = require('./report.js');

/** The arguments of a check, as the addon takes them. */
function checkArguments(xml, options) {
  return [bytes(xml), json(snake(options), 'options')];
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

/** What a built-in profile demands. */
function profile(name) {
  return camel(JSON.parse(now(() => native.profile(text(name, 'name')))));
}

module.exports = { validate, validateSync, profile };
