// The script, run as a program.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import test from 'node:test';

import { example, folder, sandboxed, vehicle } from './helpers.mjs';

/** @param {string} cwd @param {string[]} args */
async function run(cwd, ...args) {
  const child = spawn(process.execPath, [example('submit.mjs'), vehicle, ...args], { cwd, timeout: 60_000 });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return {
    code: child.exitCode ?? (await once(child, 'close'))[0],
    lines: stdout.trim().split('\n'),
    stderr,
  };
}

const HEAD =
  'CocDataGroup/VehicleIdentificationNumber,Header/IviReferenceId,CocDataGroup/MaximumSpeed,"CocDataGroup/Variant"';

test('one vehicle goes to the sandbox', async (t) => {
  const { code, lines, stderr } = await run(folder(t));
  assert.deepEqual([code, lines.length], [0, 1], stderr);
  assert.match(lines[0] ?? '', /^[A-Z0-9]{17}: succeeded /);
  assert.match(stderr, /beside the sandbox/);
});

test('a table becomes certificates and receipts, and is not sent twice', async (t) => {
  const place = folder(t);
  const sandbox = await sandboxed(t);
  const settings = Object.entries(sandbox.vcaSettings).map(
    ([name, value]) =>
      `${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} = ${JSON.stringify(value)}`,
  );
  writeFileSync(path.join(place, 'ecoc.toml'), ['[vca]', ...settings].join('\n'));
  // The seal of a plant would come from a trust service provider.
  const made = spawn(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '9',
        '-keyout',
        'seal.key',
        '-out',
        'seal.crt',
      ],
      ...['-subj', '/CN=Test seal', '-addext', 'keyUsage=digitalSignature,nonRepudiation'],
    ],
    { cwd: place },
  );
  await text(made.stderr);
  const packed = spawn(
    'openssl',
    ['pkcs12', '-export', '-inkey', 'seal.key', '-in', 'seal.crt', '-out', 'seal.p12', '-passout', 'pass:'],
    { cwd: place },
  );
  await text(packed.stderr);

  const rows = [7, 8, 9].map(
    (number) => `WVWZZZ1KZAW00000${number},${randomUUID()},${180 + number},"AWD ""S"", L"`,
  );
  writeFileSync(path.join(place, 'cars.csv'), `${HEAD}\r\n${rows.join('\r\n')}\r\n`);
  const args = ['cars.csv', '--settings', 'ecoc.toml', '--seal', 'seal.p12', '--ledger', 'plant.db'];
  for (const run_ of ['first', 'again']) {
    const { code, lines, stderr } = await run(place, ...args);
    assert.equal(code, 0, `${run_}: ${lines.join('\n')}${stderr}`);
    assert.deepEqual(
      lines.map((line) => line.slice(0, 28)),
      [7, 8, 9].map((number) => `WVWZZZ1KZAW00000${number}: succeeded`.slice(0, 28)),
    );
  }
  assert.deepEqual(
    sandbox.taken().map(({ count }) => count),
    [1, 1, 1],
  );
});

test('a vehicle with a fault is told with it, and the others go on', async (t) => {
  const place = folder(t);
  const good = `WVWZZZ1KZAW000031,${randomUUID()},180,A`;
  writeFileSync(path.join(place, 'cars.csv'), `${HEAD}\nWVW,${randomUUID()},,A\n,,fast,A\n${good}`);
  const { code, lines } = await run(place, 'cars.csv');
  assert.equal(code, 1);
  assert.match(
    lines.join('\n'),
    /^vehicle 1: invalid[^]*VehicleIdentificationNumber[^]*\nvehicle 2: [^\n]*MaximumSpeed[^]*\nWVWZZZ1KZAW000031: succeeded/,
  );
  writeFileSync(path.join(place, 'cars.csv'), `${HEAD}\nWVW"ZZZ`);
  assert.match((await run(place, 'cars.csv')).stderr, /row 2 of the table is no CSV/);
  assert.equal((await run(place, '--seal', 'seal.p12')).code, 2);
});
