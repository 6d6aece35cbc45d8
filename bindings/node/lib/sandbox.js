'use strict';

// A stand-in for the authorities, for users' own tests.

const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const native = require('./native.js');
const { camel, inspect, json, made, object, snake } = require('./arguments.js');
const { now } = require('./call.js');
const { disposable } = require('./disposable.js');
const records = require('./records.js');
const { Signer } = require('./signer.js');
const { hear } = require('./waiting.js');

const OPTIONS = [
  ...['port', 'faults', 'seed', 'receivedFor', 'processingFor', 'failing', 'registered'],
  ...['technicalFault', 'delegated', 'svvTakesIvi2'],
];

/** Guards a seed. */
function whole(seed) {
  if (seed === undefined || (Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)) return seed;
  throw new TypeError('seed must be a whole number below 2 ** 32');
}

/** Folders with a test key, which go with the process at the latest. */
const folders = new Set();
const remove = (folder) => rmSync(folder, { recursive: true, force: true });
const clear = () => folders.forEach(remove);

function folderWith(files) {
  const folder = mkdtempSync(join(tmpdir(), 'ecoc-sandbox-'));
  if (folders.size === 0) process.once('exit', clear);
  folders.add(folder);
  for (const [name, content, mode] of files) writeFileSync(join(folder, name), content, { mode });
  return folder;
}

function discard(folder) {
  remove(folder);
  if (folders.delete(folder) && folders.size === 0) process.off('exit', clear);
}

/** A running stand-in for VCA, SVV, Microsoft Entra ID and Maskinporten. */
class Sandbox {
  #native;
  #url;
  #key;
  #certificate;
  #folder;

  /** @internal */
  constructor(handle) {
    this.#native = made(handle, native.NativeSandbox, 'use Sandbox.start');
    this.#url = handle.url();
    [this.#key, this.#certificate] = now(() => native.testKey());
  }

  static async start(options) {
    const given = object(options, OPTIONS);
    whole(given.seed);
    const how = json(snake(given), 'options');
    return new Sandbox(await hear((said) => native.startSandbox(how, said)));
  }

  get url() {
    return this.#url;
  }

  get vcaSettings() {
    return camel(JSON.parse(now(() => this.#native.vcaSettings())));
  }

  get svvSettings() {
    const settings = camel(JSON.parse(now(() => this.#native.svvSettings())));
    const folder = this.#files();
    return { ...settings, key: join(folder, 'key.pem'), certificate: join(folder, 'certificate.pem') };
  }

  get signer() {
    return Signer.fromPemSync(this.#key, { certificates: this.#certificate });
  }

  setFaults(faults, options) {
    const { seed } = object(options, ['seed']);
    const plan = json(faults ?? null, 'faults');
    now(() => this.#native.setFaults(plan, whole(seed)));
  }

  taken() {
    return records.taken(now(() => this.#native.taken()));
  }

  struck() {
    return records.struck(now(() => this.#native.struck()));
  }

  log() {
    return records.exchanges(now(() => this.#native.log()));
  }

  async stop() {
    await hear((said) => this.#native.stop(said));
    if (this.#folder === undefined) return;
    discard(this.#folder);
    this.#folder = undefined;
  }

  /** The folder with the test key, until the sandbox stops or the process ends. */
  #files() {
    this.#folder ??= folderWith([
      ['key.pem', this.#key, 0o600],
      ['certificate.pem', this.#certificate, 0o644],
    ]);
    return this.#folder;
  }

  [inspect]() {
    return `Sandbox { ${this.#url} }`;
  }
}
disposable(Sandbox, 'stop', Symbol.asyncDispose);

module.exports = { Sandbox };
