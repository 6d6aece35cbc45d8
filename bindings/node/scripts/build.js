'use strict';

// Builds the addon with cargo and lays it beside index.js, under the name that lib/native.js loads on this platform.
// `node scripts/build.js [--release]`

const { spawnSync } = require('node:child_process');
const { copyFileSync, renameSync } = require('node:fs');
const path = require('node:path');

const { fileName } = require('../lib/platform.js');

const root = path.resolve(__dirname, '..', '..', '..');
const release = process.argv.includes('--release');
const args = ['build', '--locked', '--package', 'ecoc-node', '--message-format', 'json-render-diagnostics'];
if (release) args.push('--release');

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

const target = path.join(__dirname, '..', fileName());
// A process that has the old file loaded keeps it: the new one takes over its name.
copyFileSync(library, `${target}.new`);
renameSync(`${target}.new`, target);
console.log(`${path.basename(target)} from ${path.relative(root, library)}`);
