// What the tests of the examples share.

import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { Ivi, Ledger, Sandbox, Vca } from 'ecoc';

import { portal } from '../portal/app.mjs';
import { Desk } from '../portal/desk.mjs';

/** @import { SandboxOptions } from 'ecoc' */
/** @typedef {import('node:test').TestContext} Test */

/** @param {string} file in the folder of examples */
export const example = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The data of a vehicle. */
export const vehicle = fileURLToPath(new URL('../../../../tests/vehicles/m1-electric.json', import.meta.url));

/** A folder of the test's own. @param {Test} t */
export function folder(t) {
  const made = mkdtempSync(path.join(tmpdir(), 'ecoc-example-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A sandbox that ends with the test. @param {Test} t @param {SandboxOptions} [options] */
export async function sandboxed(t, options) {
  const sandbox = await Sandbox.start(options);
  t.after(() => sandbox.stop());
  return sandbox;
}

/** A certificate under a new number, for a new vehicle, unless its VIN is given. @param {string} [vin] */
export function certificate(vin = `WVWZZZ1KZAW${String(randomInt(1e6)).padStart(6, '0')}`) {
  const car = Ivi.fromJson(readFileSync(vehicle));
  car.set('Header/IviReferenceId', randomUUID()).set('CocDataGroup/VehicleIdentificationNumber', vin);
  return car;
}

/** Serves requests until the test ends, and gives the address. @param {Test} t @param {import('node:http').RequestListener} listener */
export async function served(t, listener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

/**
 * A portal beside a sandbox.
 *
 * @param {Test} t
 * @param {SandboxOptions} [options]
 */
export async function opened(t, options) {
  const sandbox = await sandboxed(t, options);
  const ledger = await Ledger.open(path.join(folder(t), 'portal.db'));
  const vca = new Vca(sandbox.vcaSettings, { ledger });
  const desk = new Desk(vca, ledger);
  desk.open({ look: 0.05, retry: 0.2 });
  const url = await served(t, portal({ vca, desk }));
  t.after(() => desk.close(0));
  return { sandbox, ledger, vca, desk, url };
}

/** Uploads a certificate. @param {string} url @param {RequestInit['body']} body @param {string} [name] */
export const upload = (url, body, name = 'car.xml') =>
  fetch(`${url}/documents?name=${encodeURIComponent(name)}`, { method: 'POST', body: body ?? null });

/** Uploads a certificate and hands it in; gives the path of its page. @param {string} url @param {Buffer} xml */
export async function handedIn(url, xml) {
  const place = (await upload(url, xml)).headers.get('location');
  const answer = await fetch(`${url}${place}/submission`, { method: 'POST', redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.headers.get('location') ?? '';
}
