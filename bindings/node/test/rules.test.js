'use strict';

// The content rules: the cases that all languages share, a user's own rules, and other severities.

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const path = require('node:path');
const test = require('node:test');

const { Ivi, UsageError, profile, rules, validate, validateSync } = require('ecoc');

const { tests, vehicle } = require('./helpers.js');

const { cases } = JSON.parse(readFileSync(path.join(tests, 'rules', 'cases.json'), 'utf8'));

/** The findings of a case's rule on its vehicle with these edits. */
async function findings(entry, edits) {
  const document = Ivi.fromJson(vehicle(path.basename(entry.vehicle, '.json')));
  for (const [place, value] of edits) {
    if (value === null) assert.ok(document.remove(place), place);
    else document.set(place, value);
  }
  const report = await validate(document, { profile: entry.profile ?? 'eu', unsigned: true });
  return report.findings.filter(({ code }) => code === entry.rule);
}

for (const entry of cases) {
  test(`${entry.rule} is kept by ${entry.vehicle}, and broken by it after edits`, async () => {
    assert.deepEqual(await findings(entry, entry.pass), []);
    const found = await findings(entry, entry.fail);
    assert.deepEqual(
      found.map(({ layer, path: place }) => [layer, place]),
      [['rules', entry.path]],
    );
  });
}

const OWN = `
[[rule]]
id = "PLANT-001"
title = "our plant builds no car faster than 100"
severity = "error"
categories = ["M1"]
field = "MaximumSpeed"
rule = "VALUE <= 100"
`;

const car = Ivi.fromJson(vehicle('m1-electric'));
const codes = async (options) => {
  const report = await validate(car, { profile: 'eu', unsigned: true, ...options });
  assert.deepEqual(
    validateSync(car, { profile: 'eu', unsigned: true, ...options }).toJSON(),
    report.toJSON(),
  );
  return report.findings.map(({ code, severity }) => [code, severity]);
};

test('rules of a user are added', async () => {
  assert.deepEqual(await codes({}), []);
  for (const given of [OWN, Buffer.from(OWN), [OWN], [Buffer.from(OWN)]])
    assert.deepEqual(await codes({ rules: given }), [['PLANT-001', 'error']]);
  assert.deepEqual(await codes({ rules: [] }), []);
  await assert.rejects(codes({ rules: 'x = [' }), UsageError);
  await assert.rejects(codes({ rules: OWN.replace('MaximumSpeed', 'MaximumSped') }), (error) => {
    assert.ok(error instanceof UsageError);
    assert.match(error.message, /line \d+.*MaximumSpeed/s);
    return true;
  });
  await assert.rejects(codes({ rules: [7] }), TypeError);
  await assert.rejects(codes({ rules: Buffer.of(0xff) }), TypeError);
});

test('a rule has another severity, or is off', async () => {
  for (const severity of ['error', 'warning', 'info'])
    assert.deepEqual(await codes({ rules: OWN, severities: { 'PLANT-001': severity } }), [
      ['PLANT-001', severity],
    ]);
  assert.deepEqual(await codes({ rules: OWN, severities: { 'PLANT-001': 'off' } }), []);
  await assert.rejects(codes({ severities: { 'IVI-R9999': 'off' } }), UsageError);
  await assert.rejects(codes({ severities: { 'IVI-R001': 'loud' } }), UsageError);
});

test('the rules are listed, each with its texts', () => {
  const all = rules();
  assert.deepEqual(new Set(all.map(({ id }) => id)), new Set(cases.map(({ rule }) => rule)));
  assert.equal(all.length, profile('eu').rules);
  assert.equal(profile('schema').rules, 0);
  for (const { id, title, severity, texts, source } of all) {
    assert.ok(title && source && texts.length > 0, id);
    assert.ok(['error', 'warning', 'info'].includes(severity), id);
    for (const { family, field, rule } of texts) assert.ok(family && Array.isArray(field) && rule, id);
  }
});
