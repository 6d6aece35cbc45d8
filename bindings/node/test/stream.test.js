'use strict';

// Documents that come in chunks.

const assert = require('node:assert/strict');
const { createReadStream, writeFileSync } = require('node:fs');
const http = require('node:http');
const { connect } = require('node:net');
const path = require('node:path');
const { PassThrough, Readable } = require('node:stream');
const test = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');

const ecoc = require('ecoc');
const { folder, signed, started } = require('./sandbox.js');
const { identity, vehicle } = require('./helpers.js');

const unsigned = { profile: 'vca', unsigned: true };
const car = ecoc.Ivi.fromJson(vehicle('m1-electric'));
const xml = car.toXml();

/** The document in pieces of this size. */
async function* pieces(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Without the times and ids that differ from call to call. */
const findings = (report) => report.findings;

test('every kind of stream is read, whatever the chunks', async () => {
  const expected = findings(ecoc.validateSync(xml, unsigned));
  const file = path.join(folder(), 'car.xml');
  writeFileSync(file, xml);
  const streams = {
    bytes: pieces(xml, 1),
    'odd pieces': pieces(xml, 4099),
    file: createReadStream(file, { highWaterMark: 777 }),
    text: createReadStream(file, { highWaterMark: 777, encoding: 'utf8' }),
    readable: Readable.from([xml.toString()]),
    web: new Blob([xml]).stream(),
    response: new Response(xml).body,
    duplex: createReadStream(file).pipe(new PassThrough()),
  };
  for (const [name, stream] of Object.entries(streams))
    assert.deepEqual(findings(await ecoc.validate(stream, unsigned)), expected, name);
});

test('every call that takes a document takes its chunks', async (t) => {
  const sandbox = await started(t);
  const ledger = path.join(folder(), 'plant.db');
  const vca = new ecoc.Vca(sandbox.vcaSettings, { ledger });
  t.after(() => vca.close());
  const { signer } = sandbox;
  const sealed = await signer.sign(pieces(xml, 5000));
  assert.deepEqual(sealed, signer.signSync(xml));
  assert.deepEqual((await signer.signDocument(pieces(xml, 5000))).xml, sealed);
  assert.ok((await ecoc.verify(pieces(sealed, 5000), { trust: signer.chain[0] })).trusted);
  assert.ok((await vca.validate(pieces(sealed, 5000))).valid);
  const prepared = await ecoc.prepare(pieces(xml, 5000), signer.chain[0]);
  assert.deepEqual(prepared.signedInfo, ecoc.prepareSync(xml, signer.chain[0]).signedInfo);

  const document = await signed(sandbox);
  const { correlationId } = await vca.submit(pieces(document, 999));
  assert.deepEqual(vca.ledger.documentSync(correlationId), document, 'byte for byte');
  const where = { authority: 'svv', environment: 'test' };
  const claim = await vca.ledger.begin(pieces(document, 999), where);
  assert.deepEqual(claim.documentSync(), document);
  claim.release();

  const corrected = car.correction().toXml();
  assert.ok((await ecoc.validateCorrection(pieces(xml, 5000), corrected)).valid);
  assert.ok((await ecoc.validateCorrection(xml, pieces(corrected, 5000))).valid);
  const stages = ['n2-incomplete-stage1', 'n2-completed-stage2'].map((name) =>
    ecoc.Ivi.fromJson(vehicle(name)).toXml(),
  );
  assert.ok((await ecoc.validateStages(stages.map((stage) => pieces(stage, 5000)))).valid);
});

test('a document that is too large is refused when the limit is passed', async () => {
  let given = 0;
  let ended = false;
  async function* endless() {
    try {
      for (;;) {
        given += 1000;
        yield Buffer.alloc(1000, ' ');
      }
    } finally {
      ended = true;
    }
  }
  await assert.rejects(ecoc.validate(endless(), { maxBytes: 10_000 }), (error) => {
    assert.ok(error instanceof ecoc.DocumentError);
    assert.equal(error.code, 'LimitExceeded');
    assert.match(error.message, /10000 bytes/);
    return true;
  });
  assert.equal(given, 11_000);
  assert.ok(ended, 'the source is told');
  // To the byte.
  const exact = { ...unsigned, maxBytes: xml.length };
  assert.ok((await ecoc.validate(pieces(xml, 1000), exact)).valid);
  const less = { ...unsigned, maxBytes: xml.length - 1 };
  await assert.rejects(ecoc.validate(pieces(xml, 1000), less), { code: 'LimitExceeded' });

  // So does every call that reads one; what is no limit, or no option, is said before anything is read.
  const { key, certificate } = identity('rsa');
  const signer = await ecoc.Signer.fromPem(key, { certificates: certificate });
  for (const limited of [
    ecoc.verify,
    signer.sign.bind(signer),
    (xml, how) => ecoc.prepare(xml, certificate, how),
  ]) {
    await assert.rejects(limited(pieces(xml, 1000), { maxBytes: 10 }), { code: 'LimitExceeded' });
    await assert.rejects(async () => limited(xml, { maxBytes: 10 }), { code: 'LimitExceeded' });
    await assert.rejects(async () => limited(pieces(xml, 1000), { maxBytes: '1mb' }), TypeError);
  }
  given = 0;
  for (const wrong of [{ maxBytes: -1 }, { maxBytes: '1mb' }, { maxBytes: 10n }, { profile: 'mars' }])
    await assert.rejects(ecoc.validate(endless(), wrong), { code: 'InvalidArgument' });
  assert.equal(given, 0);

  // Without a limit of the caller's, the library's own: nothing is read far beyond 64 MiB.
  let read = 0;
  const large = Buffer.alloc(1 << 20, ' ');
  const spring = new Readable({
    read() {
      read += large.length;
      this.push(large);
    },
  });
  await assert.rejects(ecoc.verify(spring), { code: 'LimitExceeded' });
  assert.ok(read <= 68 << 20, `${read} bytes read`);
  assert.ok(spring.destroyed);
  let cancelled = false;
  const web = new ReadableStream({
    pull: (controller) => controller.enqueue(large),
    cancel: () => void (cancelled = true),
  });
  await assert.rejects(ecoc.validate(web, { maxBytes: 5 }), { code: 'LimitExceeded' });
  assert.ok(cancelled);
});

test('the error of a stream is the cause', async (t) => {
  const sandbox = await started(t);
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  const broken = new Error('the dealer has left');
  const breaking = () => {
    const stream = new PassThrough();
    stream.write('<a>');
    setTimeout(() => stream.destroy(broken), 10);
    return stream;
  };
  for (const call of [
    () => ecoc.validate(breaking()),
    () => ecoc.verify(breaking()),
    () => sandbox.signer.sign(breaking()),
    () => vca.submit(breaking()),
    () => ecoc.validateCorrection(breaking(), new PassThrough()),
  ]) {
    const error = await call().catch((error) => error);
    assert.ok(error instanceof ecoc.UsageError, String(error));
    assert.deepEqual([error.code, error.cause], ['FileUnreadable', broken]);
  }
  const missing = createReadStream(path.join(folder(), 'none.xml'));
  const error = await ecoc.validate(missing).catch((error) => error);
  assert.equal(error.cause.code, 'ENOENT');
  // One that ends too soon, without an error of its own.
  const cut = new PassThrough();
  setTimeout(() => cut.destroy(), 10);
  assert.equal((await ecoc.validate(cut).catch((error) => error)).cause.code, 'ERR_STREAM_PREMATURE_CLOSE');
  assert.deepEqual(sandbox.taken(), []);
});

test('what is no stream of text or bytes, or is read already, is a TypeError', async () => {
  await assert.rejects(ecoc.validate(Readable.from([7])), TypeError);
  const stream = Readable.from([xml]);
  await ecoc.validate(stream);
  await assert.rejects(ecoc.validate(stream), /read already/);
  const web = new Blob([xml]).stream();
  web.getReader();
  await assert.rejects(ecoc.validate(web), TypeError);
  assert.throws(() => ecoc.validateSync(Readable.from([xml])), TypeError);
  await assert.rejects(ecoc.validate([xml]), TypeError);
  await assert.rejects(ecoc.validate(pieces(xml, 9), { signal: 'soon' }), TypeError);
});

test('characters that chunks of text cut in two survive, and a chunk may be used again', async (t) => {
  const ledger = await ecoc.Ledger.open(path.join(folder(), 'plant.db'));
  t.after(() => ledger.close());
  const kept = async (chunks) => {
    const claim = await ledger.begin(chunks, { authority: 'vca', environment: 'preprod' });
    const bytes = claim.documentSync();
    claim.release();
    return bytes;
  };
  const text = '<a>😀 Ä 😀</a>';
  async function* units() {
    for (let at = 0; at < text.length; at += 1) yield text[at];
  }
  assert.equal((await kept(units())).toString(), text);
  async function* reused() {
    const buffer = Buffer.alloc(64);
    for (let at = 0; at < xml.length; at += 64) yield buffer.subarray(0, xml.copy(buffer, 0, at, at + 64));
  }
  assert.deepEqual(await kept(reused()), xml);
});

test('an abort ends the reading at once', async (t) => {
  const sandbox = await started(t);
  const vca = new ecoc.Vca(sandbox.vcaSettings);
  t.after(() => vca.close());
  const reason = new Error('closing time');
  const aborted = (call) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    return call(controller.signal);
  };
  const hanging = new PassThrough();
  await assert.rejects(
    aborted((signal) => ecoc.validate(hanging, { signal })),
    (error) => error === reason,
  );
  assert.ok(hanging.destroyed);
  let cancelled = false;
  const web = new ReadableStream({ cancel: () => void (cancelled = true) });
  const error = await aborted((signal) => vca.submit(web, { signal })).catch((error) => error);
  assert.ok(error instanceof ecoc.UsageError);
  assert.deepEqual([error.code, error.cause, cancelled], ['Cancelled', reason, true]);
  await assert.rejects(
    aborted((signal) => ecoc.validateStages([xml, new PassThrough()], { signal })),
    (error) => error === reason,
  );
  const untouched = Readable.from([xml]);
  await assert.rejects(ecoc.validate(untouched, { signal: AbortSignal.abort(reason) }), /closing time/);
  assert.ok(!untouched.readableDidRead);
  untouched.destroy();
});

test('a request that is refused early can still be answered', async (t) => {
  const seen = [];
  const server = http.createServer(async (request, response) => {
    try {
      const report = await ecoc.validate(request, { ...unsigned, maxBytes: 100_000 });
      response.end(String(report));
    } catch (error) {
      seen.push([error.code, error.cause?.code]);
      response.writeHead(413, { connection: 'close' }).end(error.code);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address();
  const url = `http://127.0.0.1:${port}/`;
  const good = await fetch(url, { method: 'POST', body: xml });
  assert.match(await good.text(), /^valid/);

  // Half of what it announces: the answer comes before the rest.
  const socket = connect(port, '127.0.0.1');
  t.after(() => socket.destroy());
  socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 400000\r\n\r\n');
  socket.write(Buffer.alloc(200_000, ' '));
  let answer = '';
  for await (const chunk of socket.setEncoding('utf8')) answer += chunk;
  assert.match(answer, /^HTTP\/1\.1 413 /);
  assert.match(answer, /LimitExceeded/);

  const leaving = connect(port, '127.0.0.1');
  leaving.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 400000\r\n\r\n<a>');
  await sleep(50);
  leaving.destroy();
  while (seen.length < 2) await sleep(10);
  assert.deepEqual(seen[1], ['FileUnreadable', 'ECONNRESET']);
});
