// The service on Fastify, by HTTP.

import assert from 'node:assert/strict';
import path from 'node:path';
import { Readable } from 'node:stream';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { Vca } from 'ecoc';

import { service } from '../fastify-route/app.mjs';
import { certificate, folder, sandboxed } from './helpers.mjs';

/** @param {import('node:test').TestContext} t */
async function started(t) {
  const sandbox = await sandboxed(t);
  const vca = new Vca(
    { ...sandbox.vcaSettings, visibility: 1 },
    { ledger: path.join(folder(t), 'plant.db') },
  );
  t.after(() => vca.close());
  const app = service(vca, { forceCloseConnections: true });
  t.after(() => app.close());
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  /** @param {string} place @param {RequestInit['body']} body @param {string} [type] */
  const post = async (place, body, type = 'application/xml') => {
    /** @type {RequestInit} */
    const request = { method: 'POST', body: body ?? null, headers: { 'content-type': type }, duplex: 'half' };
    const answer = await fetch(url + place, request);
    const json = /** @type {any} */ (await answer.json());
    return { answer, json };
  };
  return { sandbox, url, post };
}

test('a certificate is checked, with every finding as JSON', async (t) => {
  const { sandbox, post } = await started(t);
  const xml = await sandbox.signer.sign(certificate());
  const good = await post(
    '/reports',
    Readable.toWeb(Readable.from([xml.subarray(0, 900), xml.subarray(900)])),
  );
  assert.deepEqual([good.answer.status, good.json.valid, good.json.version], [200, true, '2.0']);
  const bad = await post('/reports', xml.toString().replace(/<MaximumSpeed>\d+</, '<MaximumSpeed>fast<'));
  assert.equal(bad.json.valid, false);
  const paths = bad.json.findings.map((/** @type {{ path: string }} */ finding) => finding.path);
  assert.ok(paths.includes('/InitialVehicleInformation/CocDataGroup/MaximumSpeed'), paths.join());
});

test('a certificate is handed in once, and its end can be asked for', async (t) => {
  const { sandbox, url, post } = await started(t);
  const xml = await sandbox.signer.sign(certificate());
  const { answer, json } = await post('/certificates', xml);
  assert.deepEqual([answer.status, json.state], [201, 'accepted']);
  const place = url + answer.headers.get('location');
  for (;;) {
    const now = /** @type {any} */ (await (await fetch(place)).json());
    if (now.final) {
      assert.equal(now.state, 'succeeded');
      break;
    }
    await pause(50);
  }
  const again = await post('/certificates', xml);
  assert.deepEqual([again.answer.status, again.json.code], [409, 'AlreadySubmitted']);
  assert.equal(again.json.correlationId, json.correlationId);
  assert.equal((await fetch(`${url}/certificates/00000000-0000-4000-8000-000000000000`)).status, 404);
});

test('what goes wrong is answered by whose turn it is', async (t) => {
  const { sandbox, post } = await started(t);
  const large = await post('/reports', 'x'.repeat(1_000_001));
  assert.deepEqual([large.answer.status, large.json.code], [413, 'LimitExceeded']);
  assert.match(large.answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const none = await post('/certificates', '<a/>');
  assert.deepEqual([none.answer.status, none.json.code], [422, 'NotIvi']);
  assert.equal((await post('/reports', '{}', 'application/json')).answer.status, 415);

  sandbox.setFaults('[[script]]\nservice = "ingest"\nfault = "unknown-code"');
  const refused = await post('/certificates', await sandbox.signer.sign(certificate()));
  assert.deepEqual([refused.answer.status, refused.json.code], [422, 'Rejected']);
});
