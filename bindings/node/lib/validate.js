'use strict';

const native = require('./native.js');
const { bytes, camel, json, object, snake, text } = require('./arguments.js');
const { later, now } = require('./call.js');
const { source } = require('./ivi.js');
const { Report } = require('./report.js');
const { streamed, withDocument } = require('./stream.js');

/** The options of a check, as the addon takes them. */
function checkOptions({ rules, ...options }) {
  const words = snake(options);
  if (rules !== undefined) words.rules = (Array.isArray(rules) ? rules : [rules]).map(ruleFile);
  return json(words, 'options');
}

/** The text of a rule file. */
function ruleFile(file) {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes(file, 'rules'));
}

async function validate(xml, options) {
  const { signal, ...rest } = object(options);
  const how = checkOptions(rest);
  // What is wrong with the options does not wait for the end of an upload. The size of what is here already is a finding of the report.
  const maxBytes = streamed(xml) ? rest.maxBytes : undefined;
  if (streamed(xml)) now(() => native.checkOptions(how));
  return withDocument(
    xml,
    { signal, maxBytes },
    async (document) => new Report(await later(signal, () => native.validate(false, document, how))),
  );
}

function validateSync(xml, options) {
  const how = checkOptions(object(options));
  return new Report(now(() => native.validate(true, source(xml), how)));
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
