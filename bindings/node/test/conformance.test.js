'use strict';

// The conformance cases that all languages share. ECOC_CONFORMANCE names their folder: the tests run in an empty project.

const assert = require('node:assert/strict');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const test = require('node:test');

const { validate, validateSync } = require('ecoc');

const folder = process.env.ECOC_CONFORMANCE;
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const cases = files.flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')).cases);

function document({ name, xml, base64, document, edit = [] }) {
  if (xml !== undefined) return xml;
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  let text = readFileSync(path.join(folder, document), 'utf8');
  for (const [from, to] of edit) {
    assert.equal(text.split(from).length, 2, `${name}: ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}

for (const entry of cases) {
  test(entry.name, async () => {
    const { profile, unsigned, valid, findings } = entry;
    const report = await validate(document(entry), { profile, unsigned });
    const found = report.findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      found.map(({ code, path }) => ({ code, path })),
      findings,
    );
    assert.equal(report.valid, valid);
    assert.deepEqual(validateSync(document(entry), { profile, unsigned }).toJSON(), report.toJSON());
  });
}
