'use strict';

// The clients, against the sandbox.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { pathToFileURL } = require('node:url');

const ecoc = require('ecoc');
const { folder, signed, started, until } = require('./sandbox.js');

const NOBODY = '00000000-0000-4000-8000-000000000000';

test('a document goes to VCA and its end is waited for', async (t) => {
  const sandbox = await started(t);
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  assert.equal(vca.environment, sandbox.url);
  assert.equal(vca.ledger, null);
  assert.equal(vca.profile.name, 'vca');
  const xml = await signed(sandbox);
  assert.ok((await vca.validate(xml)).valid);
  assert.ok(vca.validateSync(xml).valid);

  const correlationId = '11111111-2222-4333-8444-555555555555';
  const receipt = await vca.submit(xml, { correlationId, deadline: 30 });
  assert.equal(receipt.correlationId, correlationId);
  assert.equal(receipt.state, 'accepted');
  assert.ok(receipt.acceptedAt instanceof Date);
  assert.ok(Math.abs(Date.now() - receipt.acceptedAt.getTime()) < 60_000);
  assert.deepEqual(
    receipt.attempts.map(({ step, httpStatus }) => [step, httpStatus]),
    [
      ['token', 200],
      ['ingest', 202],
    ],
  );
  assert.ok(
    Object.isFrozen(receipt) && Object.isFrozen(receipt.attempts) && Object.isFrozen(receipt.attempts[0]),
  );

  const seen = [];
  const end = await vca.wait(correlationId, { firstPause: 0.02, progress: (now) => seen.push(now.state) });
  assert.equal(end.state, 'succeeded');
  assert.equal(end.final, true);
  assert.equal(seen.at(-1), 'succeeded');
  assert.ok(seen.length > 1, seen.join());
  const known = await vca.status([correlationId, NOBODY]);
  assert.deepEqual(
    known.map(({ state }) => state),
    ['succeeded', 'unknown'],
  );
  const [one] = await vca.waitMany(new Set([correlationId]));
  assert.equal(one.correlationId, correlationId);
  const [taken] = sandbox.taken();
  assert.deepEqual([taken.count, taken.ids], [1, [correlationId]]);
});

test('a no has every field at fault', async (t) => {
  const sandbox = await started(t);
  await closing(t, new ecoc.Svv(sandbox.svvSettings), async (svv) => {
    const error = await svv.submit(await signed(sandbox), { taxCode: '101' }).catch((error) => error);
    assert.ok(error instanceof ecoc.RejectedError);
    assert.equal(error.family, 'Rejected');
    assert.ok(error.refusal.message.explanation);
    assert.ok(Object.isFrozen(error.refusal));
    assert.equal(error.attempts.at(-1).step, 'opprette');
    assert.ok(error.attempts[0].at instanceof Date);
    assert.match(error.stack, /clients\.test\.js/);
    await assert.rejects(svv.status([NOBODY]), { name: 'UsageError', code: 'MissingSetting' });
  });
});

test('SVV takes 1.x, and deletes it again', async (t) => {
  const sandbox = await started(t);
  await closing(t, new ecoc.Svv(sandbox.svvSettings), async (svv) => {
    const car = await signed(sandbox, 'm1-electric-1x');
    const receipt = await svv.submit(car, { taxCode: '101' });
    assert.equal(receipt.state, 'succeeded');
    assert.ok(receipt.kuid);
    const gone = await svv.deleteByReference(receipt.reference);
    assert.equal(gone.state, 'deleted');
    await assert.rejects(svv.deleteByReference(receipt.reference), ecoc.RejectedError);
    const again = await svv.submit(await signed(sandbox, 'm1-electric-1x'), { taxCode: '101' });
    await assert.rejects(svv.deleteByVinAndMake(again.vin, 1.5), TypeError);
    await assert.rejects(svv.deleteByVinAndMake(again.vin, again.makeCode + 1), ecoc.RejectedError);
    assert.equal((await svv.deleteByVinAndMake(again.vin, again.makeCode)).state, 'deleted');
    const { vin } = await svv.submit(await signed(sandbox, 'm1-electric-1x'), { taxCode: '101' });
    assert.equal((await svv.deleteByVin(vin)).state, 'deleted');
  });
});

/** Closes the client after the test. */
function closing(t, client, work) {
  t.after(() => client.close());
  return work(client);
}

test('an abort ends the call, and its reason is the cause', async (t) => {
  const sandbox = await started(t);
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  const reason = new Error('the dealer has left');
  const before = await vca
    .submit(await signed(sandbox), { signal: AbortSignal.abort(reason) })
    .catch((error) => error);
  assert.ok(before instanceof ecoc.UsageError);
  assert.deepEqual([before.code, before.cause], ['Cancelled', reason]);
  assert.deepEqual(sandbox.taken(), []);

  const controller = new AbortController();
  const waiting = vca.wait(NOBODY, { signal: controller.signal, progress: () => controller.abort(reason) });
  await assert.rejects(waiting, { code: 'Cancelled', cause: reason });

  // Sent, and then nobody waits for the answer.
  sandbox.setFaults('slow = 20\n[[script]]\nservice = "ingest"\nfault = "slow-first-byte"');
  const leaving = new AbortController();
  const sent = vca.submit(await signed(sandbox), { signal: leaving.signal });
  const late = until(() => sandbox.taken().length > 0).then(() => leaving.abort());
  const [error] = await Promise.all([sent.catch((error) => error), late]);
  assert.ok(error instanceof ecoc.UncertainError, String(error));
  assert.equal(error.code, 'CancelledAfterSending');
  assert.equal(error.cause.name, 'AbortError');

  await assert.rejects(vca.submit('<a/>', { signal: 'soon' }), TypeError);
});

test('an error that an abort did not cause keeps its own cause', async (t) => {
  const sandbox = await started(t);
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  const controller = new AbortController();
  const error = await vca.submit('<a/>', { signal: controller.signal }).catch((error) => error);
  assert.ok(error instanceof ecoc.DocumentError, String(error));
  controller.abort();
  assert.notEqual(error.cause, controller.signal.reason);
});

test('what progress throws ends the wait', async (t) => {
  const sandbox = await started(t);
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  const thrown = new RangeError('in progress');
  const progress = () => {
    throw thrown;
  };
  await assert.rejects(vca.wait(NOBODY, { progress }), (error) => error === thrown);
});

test('a hundred waits block neither the event loop nor the threads of libuv', async (t) => {
  const sandbox = await started(t);
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  const warnings = [];
  const warned = (warning) => warnings.push(warning);
  process.on('warning', warned);
  t.after(() => process.off('warning', warned));
  const controller = new AbortController();
  const { signal } = controller;
  const waits = Array.from({ length: 100 }, () => vca.wait(NOBODY, { signal, firstPause: 20 }));
  const ends = Promise.allSettled(waits);
  // Reading a file goes through libuv's threads.
  await require('node:fs/promises').readFile(__filename);
  assert.ok((await ecoc.validate(await signed(sandbox), { profile: 'vca' })).valid);
  controller.abort();
  for (const end of await ends) assert.equal(end.reason.code, 'Cancelled');
  assert.deepEqual(warnings, [], 'one signal for many calls is no leak');
});

test('the event loop turns while fifty documents are checked and handed in', async (t) => {
  const sandbox = await started(t, { faults: 'slow = 0.3\n[rates]\nslow-first-byte = 1' });
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  const documents = await Promise.all(Array.from({ length: 50 }, () => signed(sandbox)));
  let turns = 0;
  let next = setImmediate(function turn() {
    turns += 1;
    next = setImmediate(turn);
  });
  t.after(() => clearImmediate(next));
  const ends = documents.map(async (xml) => {
    await vca.validate(xml);
    const checked = turns;
    await vca.submit(xml);
    return { checked, sent: turns };
  });
  const turned = await Promise.all(ends);
  // Were a call to block it, there would be no turn before its end: a promise that is settled already is heard of in the same turn.
  assert.ok(Math.max(...turned.map(({ checked }) => checked)) > 0, 'while they were checked');
  for (const { checked, sent } of turned) assert.ok(sent - checked > 20, `${sent - checked} turns`);
});

test('settings come from a file, and what is wrong with them is said', async (t) => {
  const sandbox = await started(t);
  const file = path.join(folder(), 'ecoc.toml');
  const lines = Object.entries(sandbox.vcaSettings).map(
    ([name, value]) =>
      `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} = ${JSON.stringify(value)}`,
  );
  writeFileSync(file, ['[vca]', ...lines].join('\n'));
  for (const name of [file, pathToFileURL(file)]) {
    const vca = ecoc.Vca.fromFile(name);
    assert.equal(vca.environment, sandbox.url);
    assert.equal((await vca.submit(await signed(sandbox))).state, 'accepted');
    vca.close();
  }
  assert.throws(() => ecoc.Svv.fromFile(file), { name: 'UsageError', code: 'MissingSetting' });
  assert.throws(() => new ecoc.Vca({}), { name: 'UsageError', code: 'MissingSetting' });
  assert.throws(() => new ecoc.Vca({ ...sandbox.vcaSettings, colour: 'red' }), { code: 'InvalidSetting' });
  assert.throws(() => new ecoc.Vca({ ...sandbox.vcaSettings, http: { readTimeOut: 3 } }), {
    code: 'InvalidSetting',
  });
  assert.throws(() => new ecoc.Vca(sandbox.vcaSettings, { leger: 'x' }), TypeError);
  const url = new ecoc.Vca({ ...sandbox.vcaSettings, baseUrl: new URL(sandbox.url), http: { timeout: 5 } });
  assert.equal(url.environment, sandbox.url);
  url.close();
});

test('a closed client says so, and nothing shows its secret', async (t) => {
  const sandbox = await started(t);
  const settings = sandbox.vcaSettings;
  const vca = new ecoc.Vca(settings);
  assert.ok(
    !require('node:util').inspect(vca, { showHidden: true, depth: 5 }).includes(settings.clientSecret),
  );
  assert.ok(!JSON.stringify(vca).includes(settings.clientSecret));
  vca.close();
  vca.close();
  await assert.rejects(vca.status(NOBODY), { name: 'UsageError', code: 'HandleMisuse' });
  assert.throws(() => vca.environment, { code: 'HandleMisuse' });
  if (Symbol.dispose) assert.equal(typeof vca[Symbol.dispose], 'function');
});

test('options that mean nothing are refused by name', async (t) => {
  const sandbox = await started(t);
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  await assert.rejects(vca.submit('<a/>', { deadlin: 3 }), {
    code: 'InvalidArgument',
    message: /did you mean `deadline`/,
  });
  // By the names that they have in JavaScript.
  for (const [options, words] of [
    [{ taxCode: '101' }, /no option `taxCode`; use some of correlationId, deadline$/],
    [{ Deadline: 3 }, /no option `Deadline`/],
    [{ correlationId: 7 }, /the option `correlationId` is no text/],
  ])
    await assert.rejects(vca.submit('<a/>', options), words);
  for (const [change, words] of [
    [
      { clientId: '' },
      /vca: the setting clientId of \[vca\] is not given; .* client_id under \[vca\] in ecoc.toml, or ECOC_VCA_CLIENT_ID$/,
    ],
    [{ baseUri: 'x' }, /unknown field `baseUri`, expected one of .*`baseUrl`, /],
    [{ http: { connectTimeout: -1 } }, /http\.connectTimeout is -1; give http\.connectTimeout in seconds/],
  ])
    assert.throws(() => new ecoc.Vca({ ...sandbox.vcaSettings, ...change }), words);
  await assert.rejects(vca.status(), TypeError);
  assert.equal(new ecoc.Vca(sandbox.vcaSettings, { ledger: null }).ledger, null);
  await assert.rejects(vca.wait(NOBODY, { timeout: 'long' }), { code: 'InvalidArgument' });
  await assert.rejects(vca.wait(7), TypeError);
  await assert.rejects(vca.wait(NOBODY, { progress: 'often' }), TypeError);
});

/** Runs a program with the package. */
function run(program, timeout = 30_000) {
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8', timeout, cwd: __dirname });
}

test('nothing keeps the process alive but a pending call', () => {
  const program = `
    const ecoc = require('ecoc');
    ecoc.Sandbox.start({ receivedFor: 0.2, processingFor: 0.2 }).then(async (sandbox) => {
      ecoc.setLog('debug', () => {});
      const vca = new ecoc.Vca(sandbox.vcaSettings, { ledger: ${JSON.stringify(path.join(folder(), 'plant.db'))} });
      const { signed } = require('./sandbox.js');
      const { correlationId } = await vca.submit(await signed(sandbox));
      vca.wait(correlationId, { firstPause: 0.1 }).then((end) => console.log(end.state));
    });`;
  const { status, stdout, stderr } = run(program);
  assert.deepEqual([status, stdout, stderr], [0, 'succeeded\n', '']);
});

test('a process that exits in the middle of calls ends at once and cleanly', () => {
  const program = `
    const ecoc = require('ecoc');
    ecoc.Sandbox.start().then((sandbox) => {
      const vca = new ecoc.Vca(sandbox.vcaSettings);
      for (let call = 0; call < 20; call += 1) vca.wait('${NOBODY}').catch(() => {});
      setTimeout(() => process.exit(3), 200);
    });`;
  const { status, stderr, signal } = run(program);
  assert.deepEqual([status, stderr, signal], [3, '', null]);
});
