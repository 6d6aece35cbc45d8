'use strict';

// Builds the addon with cargo and lays it beside index.js, under the name that lib/native.js loads on its platform.
// `node scripts/build.js [--release] [--target TRIPLE]`

const { spawnSync } = require('node:child_process');
const { copyFileSync, renameSync } = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');

const { describe, fileName, host } = require('./targets.js');

const { values: options } = parseArgs({
  options: { release: { type: 'boolean' }, target: { type: 'string' } },
});
const root = path.resolve(__dirname, '..', '..', '..');
const args = ['rustc', '--locked', '--package', 'ecoc-node', '--message-format', 'json-render-diagnostics'];
if (options.target) args.push('--target', options.target);
// What is given out carries no names of inner functions: they are a sixth of it.
if (options.release) args.push('--release', '--', '-C', 'strip=symbols');
const to = path.join(__dirname, '..', fileName(describe(options.target ?? host())));

const cargo = spawnSync('cargo', args, {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (cargo.error) throw cargo.error;
if (cargo.status !== 0) process.exit(cargo.status ?? 1);

// Cargo itself says what it made and where.
const library = cargo.stdout
  .split('\n')
  .filter((line) => line.startsWith('{'))
  .map((line) => JSON.parse(line))
  .filter((message) => message.reason === 'compiler-artifact' && message.target.name === 'ecoc_node')
  .flatMap((message) => message.filenames)
  .find((name) => /\.(so|dylib|dll)$/.test(name));
if (!library) throw new Error('cargo built no shared library for ecoc-node');

// A process that has the old file loaded keeps it: the new one takes over its name.
copyFileSync(library, `${to}.new`);
renameSync(`${to}.new`, to);
console.log(`${path.basename(to)} from ${path.relative(root, library)}`);
