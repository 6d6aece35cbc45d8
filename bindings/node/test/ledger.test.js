'use strict';

// The journal of submissions, the diagnosis and what else helps.

const assert = require('node:assert/strict');
const { createPrivateKey } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');
const { Worker } = require('node:worker_threads');

const ecoc = require('ecoc');
const { folder, signed, started, until } = require('./sandbox.js');

const WHERE = { authority: 'vca', environment: 'preprod' };

async function all(rows) {
  const found = [];
  for await (const row of rows) found.push(row);
  return found;
}

test('a submission is written down, claimed, advanced and found again', async (t) => {
  const file = path.join(folder(), 'plant.db');
  const ledger = await ecoc.Ledger.open(file);
  t.after(() => ledger.close());
  assert.equal(ledger.path, file);
  const claim = await ledger.begin('<a/>', {
    ...WHERE,
    reference: 'R1',
    vin: 'V1',
    parameters: { camelCase: [1] },
  });
  const { correlationId } = claim.entry;
  assert.deepEqual(claim.entry.parameters, { camelCase: [1] });
  assert.equal((await claim.document()).toString(), '<a/>');
  assert.equal((await claim.advance('sending')).state, 'sending');
  assert.equal(await ledger.claim(correlationId), null);
  assert.equal(claim.advanceSync('uncertain', { code: 'Timeout', message: 'no answer' }).code, 'Timeout');
  claim.release();
  claim.release();
  assert.throws(() => claim.entry, { code: 'HandleMisuse' });

  const again = ledger.claimSync(correlationId);
  assert.equal(again.documentSync().toString(), '<a/>');
  again.release();
  const now = await ledger.advance(correlationId, 'accepted', {
    authorityState: 'Received',
    receipt: { its_own: 1 },
  });
  assert.deepEqual([now.state, now.authorityState, now.receipt], ['accepted', 'Received', { its_own: 1 }]);
  assert.ok(now.createdAt instanceof Date && now.prunedAt === null && Object.isFrozen(now));

  assert.deepEqual(await ledger.byCorrelationId(correlationId), now);
  assert.equal(ledger.byCorrelationIdSync('00000000-0000-4000-8000-000000000000'), null);
  assert.deepEqual(await ledger.byReference('vca', 'R1'), [now]);
  assert.deepEqual(ledger.byVinSync('V1'), [now]);
  assert.deepEqual(await ledger.unfinished({ authority: 'vca' }), [now]);
  assert.deepEqual(ledger.unfinishedSync({ authority: 'svv' }), []);
  const states = ['queued', 'sending', 'uncertain', 'accepted'];
  assert.deepEqual(
    (await ledger.history(correlationId)).map(({ state }) => state),
    states,
  );
  assert.ok(ledger.historySync(correlationId)[0].at instanceof Date);
  assert.equal((await ledger.document(correlationId)).toString(), '<a/>');
  assert.equal(ledger.advanceSync(correlationId, 'succeeded').state, 'succeeded');
  await assert.rejects(ledger.begin('<a/>', WHERE), { name: 'LedgerError', code: 'AlreadySubmitted' });
  await assert.rejects(ledger.history('nobody'), { name: 'LedgerError', code: 'NotInLedger' });
  await assert.rejects(ledger.advance(correlationId, 'lost'), {
    code: 'InvalidArgument',
    message: /queued, sending/,
  });
  await assert.rejects(ledger.byVin('V1', { signal: AbortSignal.abort() }), { name: 'AbortError' });

  assert.deepEqual(await ledger.check(), {
    sound: true,
    submissions: 1,
    documents: 1,
    toResume: 0,
    faults: [],
  });
  assert.equal((await ledger.prune(0)).reduced, 1);
  ledger.close();
  await assert.rejects(ledger.check(), { code: 'HandleMisuse' });
  await assert.rejects(ecoc.Ledger.open(path.join(folder(), 'no', 'such', 'x.db')), ecoc.LedgerError);
  assert.throws(() => new ecoc.Ledger(), TypeError);
});

test('a claim whose call is under way is looked at and given back without waiting for it', async (t) => {
  const ledger = await ecoc.Ledger.open(path.join(folder(), 'plant.db'));
  t.after(() => ledger.close());
  const claim = await ledger.begin('<a/>', { ...WHERE, reference: 'R1', vin: 'V1' });
  const { correlationId } = claim.entry;
  const advancing = Promise.all(
    Array.from({ length: 20 }, () =>
      claim.advance('sending').catch(({ code }) => assert.equal(code, 'HandleMisuse')),
    ),
  );
  assert.ok(['queued', 'sending'].includes(claim.entry.state));
  claim.release();
  assert.throws(() => claim.entry, { code: 'HandleMisuse' });
  await advancing;
  let again = null;
  await until(() => (again = ledger.claimSync(correlationId)));
  again.release();
});

test('what is wrong with a call that gives a promise rejects it', async (t) => {
  const ledger = await ecoc.Ledger.open(path.join(folder(), 'plant.db'));
  t.after(() => ledger.close());
  const calls = [
    'byCorrelationId',
    'byReference',
    'byVin',
    'history',
    'document',
    'claim',
    'advance',

    'begin',
  ];
  for (const call of calls) await assert.rejects(ledger[call](7), Error, call);
  await assert.rejects(ledger.unfinished({ authorty: 'vca' }), TypeError);
});

test('entries and lines come in pages, in order', async (t) => {
  const ledger = ecoc.Ledger.openSync(path.join(folder(), 'plant.db'));
  t.after(() => ledger.close());
  for (let at = 0; at < 150; at += 1)
    ledger.beginSync(`<a n="${at}"/>`, { ...WHERE, vin: `V${at}` }).release();
  const vins = Array.from({ length: 150 }, (_, at) => `V${at}`);
  assert.deepEqual(
    (await all(ledger.entries())).map(({ vin }) => vin),
    vins,
  );
  assert.deepEqual(
    [...ledger.entriesSync({ state: ['queued'] })].map(({ vin }) => vin),
    vins,
  );
  assert.deepEqual([...ledger.entriesSync({ vin: 'V7', since: new Date(0) })].length, 1);
  assert.deepEqual(await all(ledger.entries({ createdUntil: '2020-01-01' })), []);
  assert.throws(() => ledger.entries({ colour: 'red' }), { code: 'InvalidArgument' });
  const lines = await all(ledger.export({ format: 'csv', state: 'queued' }));
  assert.equal(lines.length, 151);
  assert.match(lines[0], /authority.*\r\n$/);
  const [first] = ledger.exportSync({ history: true });
  assert.equal(JSON.parse(first).history.length, 1);
});

test('several worker threads share the ledger, and one that ends early takes nobody down', async (t) => {
  const sandbox = await started(t);
  const file = path.join(folder(), 'plant.db');
  const program = `
    const { parentPort, workerData } = require('node:worker_threads');
    const ecoc = require('ecoc');
    const vca = new ecoc.Vca(workerData.settings, { ledger: workerData.file });
    (async () => {
      const receipts = [];
      for await (const { receipt } of vca.submitMany(workerData.documents)) receipts.push(receipt.correlationId);
      parentPort.postMessage(receipts);
      vca.close();
    })();`;
  const runs = Array.from({ length: 3 }, async () => {
    const documents = await Promise.all(Array.from({ length: 8 }, () => signed(sandbox)));
    const workerData = { settings: sandbox.vcaSettings, file, documents };
    const worker = new Worker(program, { eval: true, workerData });
    return new Promise((resolve, reject) => {
      let receipts;
      worker.on('message', (message) => (receipts = message));
      worker.on('error', reject);
      worker.on('exit', (code) => resolve([code, receipts]));
    });
  });
  for (const [code, receipts] of await Promise.all(runs)) assert.deepEqual([code, receipts.length], [0, 8]);
  assert.equal([...ecoc.Ledger.openSync(file).entriesSync()].length, 24);

  // One that ends while its calls wait: they end too, and tell nobody.
  const waiting = `
    const { parentPort, workerData } = require('node:worker_threads');
    const ecoc = require('ecoc');
    ecoc.setLog('debug', () => {});
    const vca = new ecoc.Vca(workerData);
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (let call = 0; call < 10; call += 1) vca.wait(nobody, { firstPause: 0.05, longestPause: 0.05 });
    setTimeout(() => parentPort.postMessage('waiting'), 200);`;
  for (let round = 0; round < 3; round += 1) {
    const worker = new Worker(waiting, { eval: true, workerData: sandbox.vcaSettings });
    await new Promise((resolve) => worker.once('message', resolve));
    await worker.terminate();
    await sleep(1000);
    const before = sandbox.log().length;
    await sleep(300);
    assert.equal(sandbox.log().length, before, 'the calls of a thread that has ended go on');
  }
});

test('the diagnosis says what is wrong', async (t) => {
  const sandbox = await started(t);
  const found = await ecoc.diagnose('vca', sandbox.vcaSettings);
  assert.equal(found.sound, true);
  assert.match(found.text, /^vca .*: sound/);
  const bad = await ecoc.diagnose('vca', { ...sandbox.vcaSettings, clientSecret: 'wrong' }, { deadline: 5 });
  assert.equal(bad.sound, false);
  const failed = bad.checks.find(({ verdict }) => verdict === 'failed');
  assert.ok(failed.remedy || failed.error);
  assert.ok(bad.checks.some(({ error }) => error instanceof ecoc.AuthError));
  await assert.rejects(ecoc.diagnose('mars', {}), { code: 'InvalidArgument' });
});

test('the public key, the codes and their meaning', async (t) => {
  const sandbox = await started(t);
  const { key, certificate } = sandbox.svvSettings;
  const made = await ecoc.jwk({ key: readFileSync(key), kid: 'autumn', algorithm: 'RS512' });
  const { n, e } = createPrivateKey(readFileSync(key)).export({ format: 'jwk' });
  assert.deepEqual(made, { kty: 'RSA', use: 'sig', alg: 'RS512', kid: 'autumn', n, e });
  assert.equal(ecoc.jwkSync({ certificates: readFileSync(certificate, 'utf8') }).n, n);
  assert.throws(() => ecoc.jwkSync({}), { code: 'InvalidArgument' });
  assert.match(ecoc.explain('svv', 'FINNES_ALLEREDE'), /already/);
  assert.match(ecoc.explain('svv', 'MP-200'), /scope/);
  assert.equal(ecoc.explain('svv', 'NO_SUCH_CODE'), null);
  for (const wanted of ['IVI-S012', 'SVV-FIELD']) {
    assert.ok(ecoc.findingCodes().some(({ code, meaning }) => code === wanted && meaning));
  }
});

test('the log tells what happens, and no secret', async (t) => {
  const sandbox = await started(t);
  const records = [];
  ecoc.setLog('debug', (record) => records.push(record));
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  await vca.submit(await signed(sandbox));
  const steps = () =>
    records.filter(({ message }) => message === 'exchange').map(({ fields }) => fields.step);
  await until(() => steps().length >= 2);
  assert.deepEqual(steps(), ['token', 'ingest']);
  assert.ok(records.every(({ target, level }) => target.startsWith('ecoc') && level));
  assert.ok(!JSON.stringify(records).includes(sandbox.vcaSettings.clientSecret));
  ecoc.setLog(null);
  const told = records.length;
  await vca.submit(await signed(sandbox));
  await sleep(50);
  assert.equal(records.length, told);
  vca.close();
  assert.throws(() => ecoc.setLog('loud', () => {}), { code: 'InvalidArgument' });
  assert.throws(() => ecoc.setLog('debug'), TypeError);
});

test('a dozen sandboxes share one listener for the end of the process', async () => {
  const before = process.listenerCount('exit');
  const sandboxes = await Promise.all(Array.from({ length: 12 }, () => ecoc.Sandbox.start()));
  const keys = sandboxes.map((sandbox) => sandbox.svvSettings.key);
  assert.equal(process.listenerCount('exit'), before + 1);
  await Promise.all(sandboxes.map((sandbox) => sandbox.stop()));
  assert.equal(process.listenerCount('exit'), before);
  assert.deepEqual(keys.filter(existsSync), []);
});

test('the sandbox goes wrong on demand and leaves nothing behind', async () => {
  const sandbox = await ecoc.Sandbox.start({ svvTakesIvi2: true });
  const { key } = sandbox.svvSettings;
  sandbox.setFaults('[[script]]\nservice = "ingest"\nfault = "reset-after-taken"');
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  await vca.submit(await signed(sandbox));
  assert.deepEqual(sandbox.struck(), [{ service: 'ingest', fault: 'reset-after-taken', count: 1 }]);
  assert.deepEqual(
    sandbox.taken().map(({ count }) => count),
    [1],
  );
  assert.ok(sandbox.log().some(({ fault, time }) => fault === 'reset-after-taken' && time instanceof Date));
  const svv = new ecoc.Svv({ ...sandbox.svvSettings, ivi: '2.0' });
  assert.equal(
    (await svv.submit(await signed(sandbox, 'm1-electric'), { taxCode: '101' })).state,
    'succeeded',
  );
  const port = Number(new URL(sandbox.url).port);
  await assert.rejects(ecoc.Sandbox.start({ port }), { name: 'UsageError', message: /port/ });
  for (const wrong of [
    { faults: 1.5 },
    { faults: 'rate = x' },
    { port: 'any' },
    { failing: 'all' },
    { receivedFor: -1 },
  ])
    await assert.rejects(ecoc.Sandbox.start(wrong), ecoc.UsageError);
  await assert.rejects(ecoc.Sandbox.start({ colour: 'red' }), TypeError);
  await assert.rejects(ecoc.Sandbox.start({ seed: -1 }), TypeError);
  await sandbox.stop();
  await sandbox.stop();
  assert.ok(!existsSync(key));
  assert.throws(() => sandbox.taken(), { code: 'HandleMisuse' });
});
