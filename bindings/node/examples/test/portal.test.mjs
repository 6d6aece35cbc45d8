// The portal, by HTTP.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

import { certificate, example, folder, handedIn, opened, sandboxed, upload, vehicle } from './helpers.mjs';

/** @typedef {import('node:test').TestContext} Test */

/** The states that the events of a submission tell, until it is final. @param {string} url */
async function told(url) {
  const response = await fetch(`${url}/events`);
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
  const states = [];
  for (const [, data] of (await response.text()).matchAll(/^event: status\ndata: (.*)$/gm)) {
    const { fragment, final } = JSON.parse(data ?? '');
    states.push({ state: /data-state="(\w+)"/.exec(fragment)?.[1], final });
  }
  return states;
}

test('a certificate is checked, handed in, and watched until VCA is done', async (t) => {
  const { sandbox, url } = await opened(t);
  const xml = await sandbox.signer.sign(certificate('WVWZZZ1KZAW000007'));
  const answer = await upload(url, xml, 'my car.xml');
  assert.equal(answer.status, 201);
  const place = `${url}${answer.headers.get('location')}`;
  const report = await fetch(place);
  assert.equal(report.status, 200);
  assert.match(await report.text(), /<strong>my car\.xml<\/strong>, valid/);

  const page = await fetch(`${place}/submission`, { method: 'POST' });
  assert.equal(page.status, 200);
  assert.match(page.url, /\/submissions\/[-0-9a-f]{36}$/);
  const states = await told(page.url);
  assert.deepEqual(states.at(-1), { state: 'succeeded', final: true });
  assert.ok(states.length > 1, 'it was seen on its way');
  assert.match(await (await fetch(page.url)).text(), /VCA has the certificate\. There is nothing more to do/);
  const home = await (await fetch(url)).text();
  assert.match(home, /WVWZZZ1KZAW000007<\/a>\s*<span class="state succeeded">Done/);
  assert.deepEqual(
    sandbox.taken().map(({ count, vin }) => [count, vin]),
    [[1, 'WVWZZZ1KZAW000007']],
  );
  // The checked certificate waits no more.
  assert.equal((await fetch(place)).status, 404);
});

test('a fault is shown with its line, its place and what to do, and nothing is sent', async (t) => {
  const { sandbox, url } = await opened(t);
  const xml = (await sandbox.signer.sign(certificate())).toString();
  const faulty = xml.replace(/<MaximumSpeed>\d+</, '<MaximumSpeed>&lt;script&gt;alert(1)&lt;/script&gt;<');
  const answer = await upload(url, faulty, '<b>.xml');
  const report = await fetch(`${url}${answer.headers.get('location')}`);
  assert.equal(report.status, 422);
  const text = await report.text();
  assert.match(text, /The certificate has faults/);
  assert.match(text, /<code class="path">\/InitialVehicleInformation\/CocDataGroup\/MaximumSpeed<\/code>/);
  const line = faulty.slice(0, faulty.indexOf('<MaximumSpeed>')).split('\n').length;
  assert.ok(text.includes(`<td>${line}:`), 'its line');
  assert.match(text, /&lt;script&gt;alert\(1\)/);
  assert.match(text, /&lt;b&gt;\.xml/);
  assert.ok(!/<script>|<b>/.test(text), 'nothing of a document is markup');
  assert.ok(!text.includes('<form'), 'there is nothing to hand in');
  assert.equal((await fetch(`${report.url}/submission`, { method: 'POST' })).status, 404);
  assert.deepEqual(sandbox.taken(), []);
});

test('an upload is checked while it comes in, and refused when it is too large', async (t) => {
  const { url } = await opened(t);
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding('utf8');
  t.after(() => socket.destroy());
  socket.write('POST /documents HTTP/1.1\r\nHost: x\r\nContent-Length: 500000000\r\n\r\n');
  socket.write(Buffer.alloc(1_000_001, ' '));
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  assert.match(answer, /^HTTP\/1\.1 413 /);
  assert.match(answer, /larger than the limit of 1000000 bytes/);
});

test('what the authority says is said in the words of the dealer', async (t) => {
  const { sandbox, url } = await opened(t, { failing: ['WVWZZZ1KZAW000013'] });
  const failed = `${url}${await handedIn(url, await sandbox.signer.sign(certificate('WVWZZZ1KZAW000013')))}`;
  assert.equal((await told(failed)).at(-1)?.state, 'failed');
  assert.match(await (await fetch(failed)).text(), /VCA could not use it/);

  sandbox.setFaults('[[script]]\nservice = "ingest"\nfault = "unknown-code"');
  const refused = `${url}${await handedIn(url, await sandbox.signer.sign(certificate()))}`;
  assert.equal((await told(refused)).at(-1)?.state, 'rejected');
  const words = await (await fetch(refused)).text();
  assert.match(words, /Refused by VCA/);
  assert.match(words, /What VCA said/);

  // A lost answer is no reason to upload it again, and is found out about.
  sandbox.setFaults('[[script]]\nservice = "ingest"\nfault = "reset-after-taken"');
  const lost = await sandbox.signer.sign(certificate());
  assert.equal((await told(`${url}${await handedIn(url, lost)}`)).at(-1)?.state, 'succeeded');

  const again = await fetch(`${url}${await handedIn(url, lost)}`);
  assert.equal(again.status, 409);
  const earlier = /href="(\/submissions\/[^"]+)"/.exec(await again.text())?.[1];
  assert.match(await (await fetch(`${url}${earlier}`)).text(), /data-state="succeeded"/);
  assert.ok(sandbox.taken().every(({ count }) => count === 1));
});

test('pages run no foreign script, and other sites hand nothing in', async (t) => {
  const { sandbox, url } = await opened(t);
  const page = await fetch(url);
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.ok(!policy.includes('unsafe'));
  assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(page.headers.get('cache-control'), 'no-store');
  assert.equal(page.headers.get('x-powered-by'), null);
  assert.ok(!/<script(?! type="module" src="\/assets\/portal\.js")|style=|onclick/.test(await page.text()));
  const answer = await fetch(`${url}/documents`, {
    method: 'POST',
    body: await sandbox.signer.sign(certificate()),
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  assert.equal(answer.status, 403);
  for (const place of ['/documents/7', '/submissions/7', '/assets/../app.mjs', '/nothing'])
    assert.equal((await fetch(`${url}${place}`)).status, 404, place);
});

/** Starts the program itself. @param {Test} t @param {string} cwd @param {string[]} args */
async function program(t, cwd, ...args) {
  const child = spawn(process.execPath, [example('portal/server.mjs'), '--port', '0', ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  t.after(() => child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('http')) continue;
    const ended = once(child, 'exit');
    const stop = async () => {
      child.kill('SIGTERM');
      return (await ended)[0];
    };
    return { url: line.replace(/\/$/, ''), stop, kill: () => child.kill('SIGKILL') && ended };
  }
  throw new Error('the portal did not start');
}

test('it ends when it is told to, and goes on where it was after a crash', async (t) => {
  const place = folder(t);
  const sandbox = await sandboxed(t, {
    faults: 'slow = 30\n[[script]]\nservice = "ingest"\nfault = "slow-first-byte"',
  });
  const settings = Object.entries(sandbox.vcaSettings).map(
    ([name, value]) =>
      `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} = ${JSON.stringify(value)}`,
  );
  writeFileSync(path.join(place, 'ecoc.toml'), ['[vca]', 'visibility = 1', ...settings].join('\n'));
  const args = ['--settings', 'ecoc.toml', '--ledger', 'portal.db'];

  // It dies while it sends.
  const first = await program(t, place, ...args);
  const at = await handedIn(first.url, await sandbox.signer.sign(certificate()));
  while (!/data-state="sending"/.test(await (await fetch(`${first.url}${at}`)).text())) await pause(20);
  await first.kill();
  sandbox.setFaults(null);

  const second = await program(t, place, ...args);
  assert.equal((await told(`${second.url}${at}`)).at(-1)?.state, 'succeeded');
  assert.deepEqual(
    sandbox.taken().map(({ count }) => count),
    [1],
  );
  // A page that is looked at does not keep it.
  const open = await handedIn(second.url, await sandbox.signer.sign(certificate()));
  const looking = fetch(`${second.url}${open}/events`).then((response) => response.text());
  await pause(100);
  assert.equal(await second.stop(), 0);
  await looking;
});

test('it can be tried without any settings', async (t) => {
  const place = folder(t);
  const portal = await program(t, place, '--trial', vehicle);
  const at = await handedIn(portal.url, readFileSync(path.join(place, 'trial.xml')));
  assert.equal((await told(`${portal.url}${at}`)).at(-1)?.state, 'succeeded');
  assert.equal(await portal.stop(), 0);
});
