'use strict';

// The package as Jest loads it: its JavaScript in a context of its own, its addon in the main one. What comes from the other context is
// no instance of this one's classes.

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const path = require('node:path');
const test = require('node:test');
const vm = require('node:vm');

/** The package, loaded in a context. */
function loaded(context) {
  const modules = new Map();
  const load = (file) => {
    if (modules.has(file)) return modules.get(file).exports;
    const module = { exports: {} };
    modules.set(file, module);
    const real = createRequire(file);
    const inner = (name) => {
      const found = isBuiltin(name) ? name : real.resolve(name);
      return isBuiltin(name) || found.endsWith('.node') ? real(found) : load(found);
    };
    const code = `(function (module, exports, require, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    vm.runInContext(code, context)(module, module.exports, inner, path.dirname(file));
    return module.exports;
  };
  return load(require.resolve('ecoc'));
}

test('errors have their class and bytes are bytes, whichever context they come from', async () => {
  const ecoc = loaded(vm.createContext({ AbortController, Buffer, process, setTimeout, TextDecoder, URL }));
  const wrong = { name: 'UsageError', code: 'InvalidArgument' };
  assert.throws(() => ecoc.validateSync('<a/>', { profile: 'mars' }), wrong);
  await assert.rejects(
    ecoc.validate('<a/>', { profile: 'mars' }),
    (error) => error instanceof ecoc.UsageError,
  );

  const report = ecoc.validateSync(Buffer.from('<a/>'), { unsigned: true });
  assert.deepEqual(
    report.findings.map(({ code }) => code),
    (await ecoc.validate(new Uint8Array(Buffer.from('<a/>')), { unsigned: true })).findings.map(
      ({ code }) => code,
    ),
  );
  async function* pieces() {
    yield Buffer.from('<a');
    yield '/>';
  }
  const { signal } = new AbortController();
  assert.equal((await ecoc.validate(pieces(), { signal })).valid, false);
  for (const [data, words] of [
    [new Map(), /\$\.Header: a Map is no data/],
    [new Date(NaN), /\$\.Header: an invalid date is no data/],
    [Promise.resolve(), /\$\.Header: a promise \(await it\) is no data/],
  ])
    assert.throws(() => ecoc.Ivi.fromObject({ Header: data }), words);
});
