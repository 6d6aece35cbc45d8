'use strict';

// A program for leak.test.js: makes every kind of call again and again, and tells after each round how much is in use, a line of JSON each.
// `node --expose-gc load.js SETTINGS ALLOCATED ROUNDS [planted]`: the settings of a client as JSON, the addon made of allocated.c, how many
// rounds, and whether to keep something on purpose.

const { createPrivateKey, randomUUID, sign } = require('node:crypto');
const { readdirSync } = require('node:fs');
const path = require('node:path');
const { PassThrough, Readable } = require('node:stream');
const { setTimeout: sleep } = require('node:timers/promises');

const ecoc = require('ecoc');
const { folder, identity, vehicle } = require('./helpers.js');

/** How often each call is made in a round. */
const TIMES = 20;

const [settings, allocated, rounds, planted] = process.argv.slice(2);
const { bytes } = require(allocated);
const { key, certificate } = identity('p256');
const signer = ecoc.Signer.fromPemSync(key, { certificates: certificate });
const box = createPrivateKey(key);
const outside = ecoc.Signer.external(certificate, async ({ signedInfo }) => sign('sha256', signedInfo, box));
const failing = ecoc.Signer.external(certificate, async () => {
  throw new Error('the box is off');
});
const json = vehicle('m1-electric');
const ledger = ecoc.Ledger.openSync(path.join(folder(), 'plant.db'));
const vca = new ecoc.Vca(JSON.parse(settings));
// Many calls share one signal that never aborts, as those of a service do.
const { signal } = new AbortController();
const kept = [];
let cars = 0;

function car() {
  const made = ecoc.Ivi.fromJson(json);
  made.set('Header/IviReferenceId', randomUUID());
  return made.set('CocDataGroup/VehicleIdentificationNumber', `WVWZZZ1KZAW${100_000 + ++cars}`);
}

/** The call fails, and so it should. */
async function fails(promise) {
  const error = await promise.then(
    () => undefined,
    (error) => error,
  );
  if (error === undefined) throw new Error('a call succeeded that should fail');
  return error.stack.length;
}

function soon() {
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return controller.signal;
}

function broken() {
  const stream = new PassThrough();
  stream.write('<a>');
  setImmediate(() => stream.destroy(new Error('gone')));
  return stream;
}

/** Every kind of call once. */
async function calls() {
  const made = car();
  const xml = made.toXml();
  const options = { profile: 'vca', unsigned: true, signal };
  const faulty = xml.toString().replace('<MaximumSpeed>', '<MaximumSpeed>x');
  const signed = await signer.sign(made, { signal });
  const report = await ecoc.validate(faulty, options);
  if (report.valid || report.masked().findings.length === 0) throw new Error('the fault was not found');
  await Promise.all([
    ecoc.validate(xml, options),
    ecoc.validate(Readable.from([xml.subarray(0, 100), xml.subarray(100)]), options),
    fails(ecoc.validate(new Blob([xml]).stream(), { ...options, maxBytes: 1000 })),
    fails(ecoc.validate(broken(), options)),
    fails(ecoc.validate(xml, { ...options, signal: soon() })),
    fails(ecoc.validate(xml, { profile: 'mars' })),
    ecoc.verify(signed, { trust: certificate }),
    outside.sign(made, { signal }),
    fails(failing.sign(made)),
    fails(outside.sign(made, { signal: soon() })),
    fails(signer.sign('<a/>')),
    vca
      .submit(Readable.from([signed]), { signal })
      .then(({ correlationId }) => vca.status(correlationId, { signal })),
    fails(vca.submit('<a/>', { signal })),
    fails(vca.submit(signed, { signal: AbortSignal.abort() })),
    fails(vca.submit(new PassThrough(), { signal: soon() })),
    fails(vca.wait(randomUUID(), { signal: soon() })),
  ]);

  const documents = async function* () {
    for (let number = 0; number < 3; number += 1) yield number === 1 ? broken() : signer.sign(car());
  };
  let told = 0;
  const batch = vca.submitMany(documents(), { signal }).on('progress', () => (told += 1));
  for await (const { receipt, error } of batch) if (!receipt && error.code !== 'FileUnreadable') throw error;
  if (told !== 3) throw new Error(`${told} of 3 were told`);
  for await (const { receipt } of vca.submitMany([signed, signed, signed])) if (receipt) break;
  // One that nobody reads, and one that is aborted.
  vca.submitMany([signed]);
  const aborted = vca.submitMany([signed, new PassThrough()], { signal: soon() });
  while (!(await aborted.next()).done);

  // Of its own, as a request might have one.
  const client = new ecoc.Vca(JSON.parse(settings), { ledger });
  await client.validate(signed, { signal });
  client.close();
  const claim = await ledger.begin(signed, { authority: 'svv', environment: 'test' });
  await claim.advance('sending');
  await claim.advance('rejected', { code: 'no' });
  claim.release();
  await ledger.prune(0);

  // A native object and bytes, for each kind of call.
  for (let time = 0; planted && time < 20; time += 1) kept.push(ecoc.Ivi.parse(xml), made.toXml());
}

/** What is in use when everything is collected that can be. */
async function inUse() {
  for (let time = 0; time < 4; time += 1) {
    globalThis.gc();
    await sleep(20);
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  const count = (place) => readdirSync(`/proc/self/${place}`).length;
  const resources = process.getActiveResourcesInfo().length;
  return {
    allocated: bytes(),
    heapUsed,
    external,
    arrayBuffers,
    resources,
    files: count('fd'),
    threads: count('task'),
  };
}

async function main() {
  for (let round = 1; round <= Number(rounds); round += 1) {
    for (let time = 0; time < TIMES; time += 1) await calls();
    console.log(JSON.stringify(await inUse()));
  }
  vca.close();
  ledger.close();
}

main();
