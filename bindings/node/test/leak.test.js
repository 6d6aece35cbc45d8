'use strict';

// Thousands of calls of every kind, good, bad and aborted, leave nothing behind: no memory, no file, no thread, no listener.

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { text } = require('node:stream/consumers');
const test = require('node:test');

const { have } = require('./helpers.js');
const { started } = require('./sandbox.js');

const skip =
  (!existsSync('/proc/self/task') && 'SKIPPED: without /proc nobody tells what a process has in use') ||
  (!have('openssl') && 'SKIPPED: openssl is missing, so there is no key for a test');

/**
 * How much more may be in use after each round than after the one before: the median, for the allocator and the compiler of JavaScript take
 * memory by the piece and at times of their own, and what a call leaves behind grows with every round.
 */
const EACH = { rss: 400_000, heapUsed: 30_000, external: 10_000, arrayBuffers: 10_000 };

/** How much more may be in use at the end. */
const MOST = { resources: 0, files: 4, threads: 60 };

function median(numbers) {
  return numbers.sort((one, other) => one - other)[numbers.length >> 1];
}

/** What has grown by more than it may, after so many rounds. */
async function grown(t, rounds, ...planted) {
  const sandbox = await started(t);
  const program = path.join(__dirname, 'load.js');
  // The young generation and the heaps of threads would grow in steps for a long time.
  const flags = ['--expose-gc', '--max-semi-space-size=1'];
  const settings = JSON.stringify(sandbox.vcaSettings);
  const child = spawn(process.execPath, [...flags, program, settings, String(rounds), ...planted], {
    env: { ...process.env, MALLOC_ARENA_MAX: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = JSON.parse(await text(child.stdout));
  assert.equal(found.length, rounds + 1);
  const steps = (what) => found.slice(1).map((now, round) => now[what] - found[round][what]);
  const more = [
    ...Object.entries(EACH).map(([what, limit]) => [what, limit, median(steps(what)), ' a round']),
    ...Object.entries(MOST).map(([what, limit]) => [what, limit, found.at(-1)[what] - found[0][what], '']),
  ];
  const words = more.map(([what, , by, when]) => `${what} ${by}${when}`).join(', ');
  return { names: more.filter(([, limit, by]) => by > limit).map(([what]) => what), words };
}

test('nothing grows with the number of calls', { skip }, async (t) => {
  const { names, words } = await grown(t, 12);
  t.diagnostic(words);
  assert.deepEqual(names, [], words);
});

test('what is kept is seen', { skip }, async (t) => {
  const { names, words } = await grown(t, 3, 'planted');
  assert.ok(names.includes('rss') && names.includes('external'), words);
});
