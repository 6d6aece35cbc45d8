'use strict';

const native = require('./native.js');
const { bytes, camel, json, object, snake, text } = require('./arguments.js');
const { later, now } = require('./call.js');
const { source } = require('./ivi.js');
const { Report } = require('./report.js');

/** The arguments of a check, as the addon takes them. */
function checkArguments(xml, { rules, ...options }) {
  const words = snake(options);
  if (rules !== undefined) words.rules = (Array.isArray(rules) ? rules : [rules]).map(ruleFile);
  return [source(xml), json(words, 'options')];
}

/** The text of a rule file. */
function ruleFile(file) {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes(file, 'rules'));
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

/** The built-in content rules. */
function rules() {
  return JSON.parse(now(() => native.rules()));
}

module.exports = { validate, validateSync, profile, rules };
