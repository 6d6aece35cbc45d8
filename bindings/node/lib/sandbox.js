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

/** A running stand-in for VCA, SVV, Microsoft Entra ID and Maskinporten. */
class Sandbox {
  #native;
  #url;
  #key;
  #certificate;
  #folder;
  #remove = () => rmSync(this.#folder, { recursive: true, force: true });

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
    process.off('exit', this.#remove);
    this.#remove();
    this.#folder = undefined;
  }

  /** The folder with the test key, until the sandbox stops or the process ends. */
  #files() {
    if (this.#folder === undefined) {
      this.#folder = mkdtempSync(join(tmpdir(), 'ecoc-sandbox-'));
      process.on('exit', this.#remove);
      writeFileSync(join(this.#folder, 'key.pem'), this.#key, { mode: 0o600 });
      writeFileSync(join(this.#folder, 'certificate.pem'), this.#certificate);
    }
    return this.#folder;
  }

  [inspect]() {
    return `Sandbox { ${this.#url} }`;
  }
}
disposable(Sandbox, 'stop', Symbol.asyncDispose);

module.exports = { Sandbox };
