'use strict';

// The platforms that package.json names by Rust's triples (`napi.targets`), as napi-rs and npm name them.

const { spawnSync } = require('node:child_process');

const { napi } = require('../package.json');

const SYSTEMS = { linux: 'linux', darwin: 'darwin', windows: 'win32' };
const PROCESSORS = { x86_64: 'x64', aarch64: 'arm64' };
const LIBC = { gnu: 'glibc', musl: 'musl' };

/** What npm is told of a triple, such as `x86_64-unknown-linux-gnu`: the platform's name, and where its package installs. */
function describe(triple) {
  const [processor, , system, abi] = triple.split('-');
  const [os, cpu] = [SYSTEMS[system], PROCESSORS[processor]];
  if (!napi.targets.includes(triple) || !os || !cpu)
    throw new Error(`ecoc has no package for ${triple}; the targets are ${napi.targets.join(', ')}`);
  return {
    triple,
    name: [os, cpu, abi].filter(Boolean).join('-'),
    os: [os],
    cpu: [cpu],
    ...(os === 'linux' && { libc: [LIBC[abi]] }),
  };
}

/** The triple that cargo builds for unless told otherwise. */
function host() {
  const { stdout, error } = spawnSync('rustc', ['-vV'], { encoding: 'utf8' });
  if (error) throw error;
  return /^host: (.*)$/m.exec(stdout)[1];
}

/** All platforms. */
const targets = () => napi.targets.map(describe);

/** The file of a platform's addon. */
const fileName = (target) => `ecoc.${target.name}.node`;

module.exports = { describe, host, targets, fileName };
