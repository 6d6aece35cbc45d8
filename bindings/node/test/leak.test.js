'use strict';

// Thousands of calls of every kind, good, bad and aborted, leave nothing behind: no memory, no file, no thread, no listener.

const assert = require('node:assert/strict');
const { execFileSync, spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { createInterface } = require('node:readline');
const test = require('node:test');

const { folder, have } = require('./helpers.js');
const { started } = require('./sandbox.js');

const glibc = Number(/^2\.(\d+)/.exec(process.report.getReport().header.glibcVersionRuntime)?.[1] ?? 0);
const skip =
  (glibc < 33 && 'SKIPPED: the C library has no mallinfo2') ||
  (!existsSync('/proc/self/task') && 'SKIPPED: without /proc nobody tells what a process has in use') ||
  (!have('cc') && 'SKIPPED: cc is missing, so nobody tells what is allocated') ||
  (!have('openssl') && 'SKIPPED: openssl is missing, so there is no key for a test');

/** So many rounds of calls must be found, one after the other, in which there is no more growth than this. */
const ROUNDS = 6;
const MOST = {
  allocated: 200_000,
  heapUsed: 150_000,
  external: 20_000,
  arrayBuffers: 20_000,
  resources: 0,
  files: 0,
  threads: 0,
};

/** An addon that tells what is allocated. */
function counter() {
  const made = path.join(folder(), 'allocated.node');
  execFileSync('cc', ['-shared', '-fPIC', '-o', made, path.join(__dirname, 'allocated.c')]);
  return made;
}

/**
 * What still grows after so many rounds. What is kept of a call grows with every round; what only comes to be once (a thread, compiled
 * code, a table) or is still under way on a slow machine is over after some, and then there are rounds without it.
 */
async function growing(t, rounds, ...planted) {
  const addon = counter();
  const sandbox = await started(t);
  const program = path.join(__dirname, 'load.js');
  // The young generation and the heaps of threads would grow in steps for a long time.
  const flags = ['--expose-gc', '--max-semi-space-size=1'];
  const settings = JSON.stringify(sandbox.vcaSettings);
  const child = spawn(process.execPath, [...flags, program, settings, addon, String(rounds), ...planted], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const found = [];
  const least = new Map(Object.keys(MOST).map((what) => [what, Infinity]));
  const over = () => [...least.keys()].filter((what) => least.get(what) > MOST[what]);
  for await (const line of createInterface({ input: child.stdout })) {
    const now = JSON.parse(line);
    found.push(now);
    const before = found.at(-1 - ROUNDS);
    if (!before) continue;
    for (const [what, by] of least) least.set(what, Math.min(by, now[what] - before[what]));
    if (over().length === 0) break;
  }
  child.kill();
  assert.ok(found.length > ROUNDS, `the program ended after ${found.length} rounds`);
  const words = [...least].map(([what, by]) => `${what} ${by}`).join(', ');
  return { names: over(), words: `in ${ROUNDS} of ${found.length} rounds at least: ${words}` };
}

test('nothing grows with the number of calls', { skip }, async (t) => {
  const found = await growing(t, 60);
  t.diagnostic(found.words);
  assert.deepEqual(found.names, [], found.words);
});

test('what is kept is seen', { skip }, async (t) => {
  const found = await growing(t, 12, 'planted');
  assert.ok(found.names.includes('allocated') && found.names.includes('external'), found.words);
});
