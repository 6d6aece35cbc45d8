'use strict';

// Many documents, and what is left of them.

const assert = require('node:assert/strict');
const { EventEmitter, getEventListeners, once } = require('node:events');
const path = require('node:path');
const { Readable } = require('node:stream');
const test = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');

const ecoc = require('ecoc');
const { folder, signed, started, until } = require('./sandbox.js');

/** A client with a ledger of its own. */
function client(t, sandbox, file) {
  const vca = new ecoc.Vca({ ...sandbox.vcaSettings, visibility: 1 }, file && { ledger: file });
  t.after(() => vca.close());
  return vca;
}

async function all(outcomes) {
  const found = [];
  for await (const outcome of outcomes) found.push(outcome);
  return found;
}

test('documents from a generator are taken as outcomes are read, and outcomes come in order', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox);
  let taken = 0;
  async function* documents() {
    for (; taken < 60; taken += 1) {
      const xml = await signed(sandbox);
      yield taken % 2
        ? xml
        : { xml, correlationId: `00000000-0000-4000-8000-${String(taken).padStart(12, '0')}` };
    }
  }
  const told = [];
  const batch = vca.submitMany(documents(), { concurrency: 4 }).on('progress', (now) => told.push(now));
  assert.equal(taken, 0);
  let read = 0;
  for await (const outcome of batch) {
    assert.equal(outcome.error, null);
    assert.ok(outcome.receipt.reference === outcome.reference && Object.isFrozen(outcome));
    if (read % 2 === 0) assert.match(outcome.correlationId, new RegExp(`-0*${read}$`));
    read += 1;
    assert.ok(taken - read <= 16, `${taken} taken, ${read} read`);
  }
  assert.equal(read, 60);
  const all = { taken: 60, done: 60, accepted: 60, refused: 0, uncertain: 0, failed: 0 };
  assert.deepEqual(batch.progress, all);
  assert.deepEqual(told.at(-1), all);
  assert.equal(told.length, 60);
  assert.equal(sandbox.taken().length, 60);
  assert.deepEqual(await batch.next(), { done: true, value: undefined });
});

test('while the authority is slow, documents stay where they are', async (t) => {
  const sandbox = await started(t, { faults: 'slow = 0.3\n[rates]\nslow-first-byte = 1' });
  const vca = client(t, sandbox);
  const ready = await Promise.all(Array.from({ length: 24 }, () => signed(sandbox)));
  let taken = 0;
  function* documents() {
    for (const xml of ready) {
      taken += 1;
      yield xml;
    }
  }
  const batch = vca.submitMany(documents(), { concurrency: 2 });
  assert.ok((await batch.next()).value.receipt);
  assert.ok(taken >= 2 && taken <= 8, `${taken} taken`);
  await sleep(500);
  assert.equal(batch.progress.taken, taken);
  await batch.close();
});

test('any iterable of documents will do, and a wrong one is its own outcome', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox);
  const good = await signed(sandbox);
  const options = { correlationId: 'no guid' };
  const outcomes = await all(vca.submitMany(new Set([good, '<a/>', { xml: good, ...options }])));
  assert.equal(outcomes[0].receipt.state, 'accepted');
  assert.ok(outcomes[1].error instanceof ecoc.DocumentError);
  assert.equal(outcomes[1].receipt, null);
  assert.ok(outcomes[2].error instanceof ecoc.UsageError);
  for (const wrong of [good, 'xml', undefined, 7]) assert.throws(() => vca.submitMany(wrong), TypeError);
  assert.throws(() => vca.submitMany([], { concurrency: 0 }), { code: 'InvalidArgument' });
});

test('progress is an event, for as many listeners as there are', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox);
  const documents = [await signed(sandbox), '<a/>', await signed(sandbox)];
  const batch = vca.submitMany(documents);
  assert.ok(batch instanceof EventEmitter);
  const first = once(batch, 'progress');
  let count = 0;
  batch.on('progress', () => (count += 1));
  assert.equal((await all(batch)).length, 3);
  assert.equal((await first)[0].done, 1);
  assert.equal(count, 3);
});

test('progress comes while the reader is at an earlier outcome', async (t) => {
  const sandbox = await started(t, {
    faults: 'slow = 1\n[[script]]\nservice = "ingest"\nafter = 1\ntimes = 3\nfault = "slow-first-byte"',
  });
  const vca = client(t, sandbox);
  const documents = await Promise.all(Array.from({ length: 4 }, () => signed(sandbox)));
  for (const listening of [true, false]) {
    const seen = [];
    const batch = vca.submitMany(documents);
    if (listening) batch.on('progress', ({ done }) => seen.push(done));
    for await (const outcome of batch) {
      assert.ok(outcome);
      const { taken } = batch.progress;
      await until(() => (listening ? seen.length : batch.progress.done) === taken);
    }
    assert.deepEqual(seen, listening ? [1, 2, 3, 4] : []);
  }
});

test('what a listener of progress throws ends the batch, after those in sending', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox);
  const { signal } = new AbortController();
  const thrown = new RangeError('in a listener');
  let closed = false;
  async function* documents() {
    try {
      for (;;) yield signed(sandbox);
    } finally {
      closed = true;
    }
  }
  const batch = vca.submitMany(documents(), { signal }).once('progress', () => {
    throw thrown;
  });
  const outcomes = [];
  const reading = (async () => {
    for await (const outcome of batch) outcomes.push(outcome);
  })();
  await assert.rejects(reading, (error) => error === thrown);
  const { taken, done } = batch.progress;
  assert.deepEqual([outcomes.length, done], [taken, taken]);
  await until(() => closed);
  assert.deepEqual(getEventListeners(signal, 'abort'), []);
});

test('documents in chunks are read in their turn, and one that breaks off is its own outcome', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox);
  const broken = new Error('the disk is gone');
  async function* half() {
    yield '<a>';
    throw broken;
  }
  let read = 0;
  async function* documents() {
    for (; read < 6; read += 1)
      yield read === 2
        ? half()
        : read % 2
          ? { xml: Readable.from([await signed(sandbox)]) }
          : signed(sandbox);
  }
  const outcomes = await all(vca.submitMany(documents(), { concurrency: 2 }));
  assert.deepEqual(
    outcomes.map(({ receipt, error }) => receipt?.state ?? [error.code, error.cause]),
    [...['accepted', 'accepted'], ['FileUnreadable', broken], ...['accepted', 'accepted', 'accepted']],
  );

  // One that never ends does not keep the batch from ending.
  let ended = false;
  const endless = new ReadableStream({ cancel: () => void (ended = true) });
  const batch = vca.submitMany([await signed(sandbox), endless]);
  for await (const { receipt } of batch) {
    assert.ok(receipt);
    break;
  }
  assert.ok(ended);
  assert.equal(batch.progress.taken, 1);
});

test('outcomes come while the source has yet to give the next document', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox);
  let more;
  async function* documents() {
    yield signed(sandbox);
    await new Promise((resolve) => (more = resolve));
    yield signed(sandbox);
  }
  const batch = vca.submitMany(documents());
  assert.equal((await batch.next()).value.receipt.state, 'accepted');
  more();
  assert.equal((await batch.next()).value.receipt.state, 'accepted');
  assert.equal((await batch.next()).done, true);
});

test('what the source throws comes after the outcomes of the documents before', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox);
  const broken = new Error('the disk is gone');
  async function* documents() {
    yield signed(sandbox);
    yield signed(sandbox);
    throw broken;
  }
  const found = [];
  const read = async () => {
    for await (const outcome of vca.submitMany(documents())) found.push(outcome);
  };
  await assert.rejects(read(), (error) => error === broken);
  assert.deepEqual(
    found.map(({ receipt }) => receipt.state),
    ['accepted', 'accepted'],
  );
  await assert.rejects(all(vca.submitMany([7])), TypeError);
});

test('a loop that is left takes nothing more and waits for what is in sending', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox);
  let ended = false;
  async function* documents() {
    try {
      for (;;) yield await signed(sandbox);
    } finally {
      ended = true;
    }
  }
  const batch = vca.submitMany(documents());
  for await (const outcome of batch) {
    assert.ok(outcome.receipt);
    break;
  }
  const { taken, done, accepted } = batch.progress;
  assert.deepEqual([done, accepted], [taken, taken]);
  assert.equal(sandbox.taken().length, taken);
  await until(() => ended);
});

test('an abort ends a batch, and those in sending say so', async (t) => {
  const sandbox = await started(t, { faults: 'slow = 20\nrates = { slow-first-byte = 1 }' });
  const vca = client(t, sandbox);
  const controller = new AbortController();
  async function* documents() {
    yield signed(sandbox);
    yield signed(sandbox);
    setTimeout(() => controller.abort(new Error('enough')), 200);
    await new Promise(() => {});
  }
  const outcomes = await all(vca.submitMany(documents(), { signal: controller.signal }));
  assert.equal(outcomes.length, 2);
  for (const { error } of outcomes) {
    assert.match(error.code, /^Cancelled/);
    assert.equal(error.cause, controller.signal.reason);
  }
  const none = await all(vca.submitMany([await signed(sandbox)], { signal: AbortSignal.abort() }));
  assert.deepEqual(none, []);
});

test('a signal holds a batch while it is read, not before and not after', async (t) => {
  const sandbox = await started(t);
  const vca = client(t, sandbox, path.join(folder(), 'plant.db'));
  const documents = [await signed(sandbox)];
  for (const begin of [
    (options) => vca.submitMany(documents, options),
    (options) => vca.resumeMany(options),
  ]) {
    const { signal } = new AbortController();
    const add = t.mock.method(signal, 'addEventListener');
    const batch = begin({ signal });
    assert.equal(add.mock.callCount(), 0);
    await all(batch);
    assert.equal(add.mock.callCount(), 1);
    assert.deepEqual(getEventListeners(signal, 'abort'), []);
  }
});

test('what is left in the ledger is taken up', async (t) => {
  const sandbox = await started(t, { faults: 0.5, seed: 7 });
  const vca = client(t, sandbox, path.join(folder(), 'plant.db'));
  const documents = await Promise.all(Array.from({ length: 12 }, () => signed(sandbox)));
  const outcomes = await all(vca.submitMany(documents, { deadline: 2 }));
  assert.equal(outcomes.length, 12);
  sandbox.setFaults(null);
  const seen = [];
  const resumed = await vca.resume({ progress: (outcome) => seen.push(outcome), concurrency: 4 });
  assert.deepEqual(seen, resumed);
  for (const { receipt, error, reference } of resumed) assert.ok(receipt && reference, String(error));
  const counts = sandbox.taken().map(({ count }) => count);
  assert.deepEqual(counts, Array(12).fill(1));

  // Left in the middle of it, those in work come to their end, and the others stay where they are.
  sandbox.setFaults('slow = 20\n[rates]\nslow-first-byte = 1');
  const late = await Promise.all(Array.from({ length: 8 }, () => signed(sandbox)));
  const controller = new AbortController();
  const aborted = until(() => sandbox.taken().length > 12 + 4).then(() => controller.abort());
  await Promise.all([all(vca.submitMany(late, { signal: controller.signal })), aborted]);
  sandbox.setFaults(null);
  const waiting = () => [...vca.ledger.entriesSync({ state: ['queued', 'sending', 'uncertain'] })].length;
  const before = waiting();
  assert.ok(before > 4, `${before} wait`);
  // How many are left is said while one is under way, too.
  sandbox.setFaults('slow = 2\n[rates]\nslow-first-byte = 1');
  const slow = vca.resumeMany({ concurrency: 1 });
  const first = slow.next();
  let longest = 0;
  await until(() => {
    const asked = performance.now();
    const { left } = slow;
    longest = Math.max(longest, performance.now() - asked);
    return left !== null && left < before;
  });
  assert.ok(longest < 1000, `the event loop waits ${longest} ms`);
  assert.ok((await first).value.receipt);
  await slow.close();
  sandbox.setFaults(null);

  const some = vca.resumeMany({ concurrency: 1 });
  for await (const { receipt } of some) {
    assert.ok(receipt);
    break;
  }
  assert.ok(some.left > 0 && waiting() >= some.left && waiting() < before, `${waiting()} wait`);
  assert.deepEqual(await some.next(), { done: true, value: undefined });
  const rest = waiting();
  assert.equal((await vca.resume()).length, rest);
  assert.equal(waiting(), 0);
  assert.deepEqual([...new Set(sandbox.taken().map(({ count }) => count))], [1]);

  const left = vca.resumeMany();
  assert.equal(left.left, null);
  assert.deepEqual(await left.next(), { done: true, value: undefined });
  assert.equal(left.left, 0);
  await assert.rejects(client(t, sandbox).resume(), { code: 'MissingSetting' });
});
