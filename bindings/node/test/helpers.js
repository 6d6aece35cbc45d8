'use strict';

// What several test files need: the project's vehicles, and keys that openssl makes anew for each run.

const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** The folder `tests` of the repository: ECOC_CONFORMANCE names one in it, since the tests run in an empty project. */
const tests = path.join(process.env.ECOC_CONFORMANCE, '..');

/** The data of one of the project's vehicles, as JSON text. */
function vehicle(name) {
  return readFileSync(path.join(tests, 'vehicles', `${name}.json`), 'utf8');
}

/** Whether a command is there. */
function have(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** A folder of its own, removed when the process ends. */
function folder() {
  const made = mkdtempSync(path.join(tmpdir(), 'ecoc-node-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

const place = folder();

function openssl(...args) {
  const { status, stderr } = spawnSync('openssl', args, { cwd: place, encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args[0]}: ${stderr}`);
}

const made = new Map();

/** A key that openssl makes (`rsa`, `p256`, `p384`) with a certificate for sealing, as PEM texts. */
function identity(kind) {
  if (!made.has(kind)) {
    const key = { rsa: ['rsa:2048'], p256: ['ec', 'P-256'], p384: ['ec', 'P-384'] }[kind];
    const curve = key[1] ? ['-pkeyopt', `ec_paramgen_curve:${key[1]}`] : [];
    const [keyFile, certificateFile] = [`${kind}.key`, `${kind}.crt`];
    openssl(
      ...['req', '-x509', '-newkey', key[0], ...curve, '-nodes', '-days', '30', '-keyout', keyFile],
      ...['-out', certificateFile, '-subj', `/O=Example Motors/CN=Seal ${kind}`, '-utf8'],
      ...['-addext', 'keyUsage=critical,digitalSignature,nonRepudiation'],
    );
    const read = (name) => readFileSync(path.join(place, name), 'utf8');
    made.set(kind, { key: read(keyFile), certificate: read(certificateFile), keyFile, certificateFile });
  }
  return made.get(kind);
}

/** The same as a PKCS#12 file under a password. */
function pkcs12(kind, password) {
  const { keyFile, certificateFile } = identity(kind);
  openssl(
    ...['pkcs12', '-export', '-inkey', keyFile, '-in', certificateFile, '-out', `${kind}.p12`],
    ...['-passout', `pass:${password}`],
  );
  return readFileSync(path.join(place, `${kind}.p12`));
}

/** The key alone, as PKCS#8 under a password. */
function encryptedKey(kind, password) {
  const { keyFile } = identity(kind);
  openssl('pkcs8', '-topk8', '-in', keyFile, '-out', `${kind}.enc`, '-passout', `pass:${password}`);
  return readFileSync(path.join(place, `${kind}.enc`), 'utf8');
}

module.exports = { tests, vehicle, have, folder, place, identity, pkcs12, encryptedKey };
