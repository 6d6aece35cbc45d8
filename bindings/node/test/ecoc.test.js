'use strict';

// The package as its users meet it: run by tests/run.sh in an empty project that has the packed package installed.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const test = require('node:test');

const ecoc = require('ecoc');

const NO_XML = 'this is no XML';
const root = path.dirname(require.resolve('ecoc/package.json'));

test('the version is that of the package', () => {
  assert.equal(ecoc.version, require('ecoc/package.json').version);
});

test('the installed package is used, not the source beside the tests', () => {
  assert.ok(root.includes(`node_modules${path.sep}ecoc`), root);
});

test('the ES module exports the same things', async () => {
  const module = await import('ecoc');
  assert.deepEqual(Object.keys(module).sort(), Object.keys(ecoc).sort());
  for (const [name, value] of Object.entries(ecoc)) assert.equal(module[name], value, name);
});

test('the types declare what there is, and nothing else', () => {
  const folder = path.join(root, 'types');
  const pages = [
    ...readdirSync(folder).map((name) => path.join(folder, name)),
    path.join(root, 'index.d.ts'),
  ];
  const text = pages.map((page) => readFileSync(page, 'utf8')).join('\n');
  assert.ok(!/\bany\b[;,\])>|]/.test(text), 'a type is any');
  const declared = [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
  assert.deepEqual([...new Set(declared)].sort(), Object.keys(ecoc).sort());
  for (const [, name, body] of text.matchAll(/^export class (\w+)[^{]*\{\n([^]*?)^\}/gm)) {
    if (name === 'EcocError') continue; // Its fields are the object's own.
    const members = body.matchAll(/^ {2}(static )?(?:readonly )?(\w+|\[Symbol\.iterator\])[(:?]/gm);
    const own = (object) => [
      ...Object.getOwnPropertyNames(object).filter((key) => typeof key === 'string'),
      ...(Symbol.iterator in object ? ['[Symbol.iterator]'] : []),
    ];
    const hidden = ['constructor', 'length', 'name', 'prototype'];
    const there = [
      ...own(ecoc[name].prototype).filter((key) => key !== 'constructor'),
      ...own(ecoc[name])
        .filter((key) => !hidden.includes(key))
        .map((key) => `static ${key}`),
    ];
    const promised = [...members]
      .map(([, kind = '', key]) => kind + key)
      .filter((key) => key !== 'constructor');
    assert.deepEqual([...new Set(promised)].sort(), there.sort(), name);
  }
});

test('worker threads use the package at once', async () => {
  const { Worker } = require('node:worker_threads');
  const work = `const { workerData, parentPort } = require('node:worker_threads');
    const { validate } = require(workerData);
    validate('no XML').then((report) => parentPort.postMessage(report.toJSON()));`;
  const expected = ecoc.validateSync('no XML').toJSON();
  const reports = Array.from({ length: 4 }, () => {
    const worker = new Worker(work, { eval: true, workerData: require.resolve('ecoc') });
    return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  });
  for (const report of await Promise.all(reports)) assert.deepEqual(report, expected);
});

test('a report lists its findings', async () => {
  const report = await ecoc.validate(NO_XML);
  assert.ok(report instanceof ecoc.Report);
  assert.equal(report.valid, false);
  const [first] = report;
  assert.equal([...report].length, report.length);
  assert.equal(report.count('error'), report.findings.filter(({ severity }) => severity === 'error').length);
  assert.deepEqual([first.layer, first.severity, first.line], ['xml', 'error', 1]);
  assert.match(first.code, /^IVI-/);
  assert.match(String(report), /^invalid/);
  assert.ok(String(report).includes(first.message));
  assert.deepEqual(JSON.parse(JSON.stringify(report)).findings[0], first);
  assert.equal(report.truncated, false);
});

test('a masked report keeps its findings and hides their values', () => {
  const report = ecoc.validateSync(NO_XML);
  const masked = report.masked();
  assert.deepEqual(
    masked.findings.map(({ code }) => code),
    report.findings.map(({ code }) => code),
  );
  for (const { value } of masked) assert.ok(value === null || value === '[masked]');
});

test('both ways and every shape of a document give the same report', async () => {
  const expected = ecoc.validateSync(NO_XML).toJSON();
  for (const xml of [NO_XML, Buffer.from(NO_XML), new Uint8Array(Buffer.from(NO_XML))]) {
    assert.deepEqual(ecoc.validateSync(xml).toJSON(), expected);
    assert.deepEqual((await ecoc.validate(xml)).toJSON(), expected);
  }
  assert.throws(() => ecoc.validateSync(7), TypeError);
  assert.throws(() => ecoc.validateSync(NO_XML, 'vca'), TypeError);
  assert.throws(() => ecoc.validateSync(NO_XML, { profile: Symbol('vca') }), TypeError);
  await assert.rejects(ecoc.validate(null), TypeError);
});

test('an unknown profile is a usage error with its fields', async () => {
  const looksRight = (error) => {
    assert.ok(error instanceof ecoc.UsageError && error instanceof ecoc.EcocError && error instanceof Error);
    assert.equal(error.name, 'UsageError');
    assert.deepEqual(
      [error.code, error.number, error.family, error.retryable],
      ['InvalidArgument', 100, 'Usage', false],
    );
    assert.match(error.reason, /mars/);
    assert.ok(error.message.includes(error.reason));
    assert.deepEqual([error.httpStatus, error.correlationId], [null, null]);
    return true;
  };
  assert.throws(() => ecoc.validateSync(NO_XML, { profile: 'mars' }), looksRight);
  await assert.rejects(ecoc.validate(NO_XML, { profile: 'mars' }), looksRight);
});

test('the options of a check are those of the core, with the names of JavaScript', async () => {
  for (const [wrong, words] of [
    [{ unsigned: 'yes' }, /unsigned/],
    [{ unsined: true }, /unsigned/],
    [{ profile: 7 }, /profile/],
    [{ maxBytes: -1 }, /`maxBytes`/],
    [{ countryCodes: 7 }, /`countryCodes`/],
  ]) {
    const right = (error) => error instanceof ecoc.UsageError && words.test(error.message);
    assert.throws(() => ecoc.validateSync(NO_XML, wrong), right, JSON.stringify(wrong));
    await assert.rejects(ecoc.validate(NO_XML, wrong), right, JSON.stringify(wrong));
  }
  assert.match(String(ecoc.validateSync(`<a>${NO_XML}</a>`, { maxBytes: 10 })), /10/);
});

test('a profile says what it demands', () => {
  const { name, schemas, signature, maxBytes, countryCodes } = ecoc.profile('vca');
  assert.deepEqual([name, schemas, signature, countryCodes], ['vca', ['2.0'], 'required', ['g11', 'n11']]);
  assert.ok(maxBytes > 1_000_000);
  assert.throws(() => ecoc.profile('mars'), ecoc.UsageError);
  assert.throws(() => ecoc.profile(), TypeError);
});

test('every family of the table has a class', () => {
  const table = ecoc.errorTable();
  assert.ok(table.length > 50);
  for (const { className } of table)
    assert.ok(ecoc[className].prototype instanceof ecoc.EcocError, className);
  const classes = Object.keys(ecoc).filter((name) => name.endsWith('Error') && name !== 'EcocError');
  assert.deepEqual(new Set(classes), new Set(table.map(({ className }) => className)));
});

test('an aborted signal rejects with its reason', async () => {
  await assert.rejects(ecoc.validate(NO_XML, { signal: AbortSignal.abort(new Error('gone')) }), /gone/);
  const controller = new AbortController();
  const check = ecoc.validate(NO_XML, { signal: controller.signal });
  controller.abort(new Error('too late'));
  await assert.rejects(check, /too late/);
});

test('several checks run off the event loop at once', async () => {
  const big = `<a>${'<b>x</b>'.repeat(50_000)}</a>`;
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const reports = await Promise.all(Array.from({ length: 8 }, () => ecoc.validate(big)));
  clearInterval(ticking);
  assert.ok(reports.every(({ valid }) => valid === false));
  assert.ok(turns > 0, 'the event loop stood still');
});

test('the bin of the package is the command', () => {
  const command = path.join(root, require('ecoc/package.json').bin.ecoc);
  const run = (...args) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  assert.deepEqual(run('--version').stdout.split(/\s+/).slice(0, 2), ['ecoc', ecoc.version]);
  const refused = run('fly');
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /fly/);
});
