'use strict';

// How long the event loop is kept waiting while documents are checked and handed in, fifty at a time, each of its own:
// `node scripts/loop-delay.js [DOCUMENTS]`, three thousand when left out.
//
// The sandbox is a process of its own, and the documents are built and signed beforehand. The delay is measured by this process's timers,
// first while nothing happens and then under the load: what is above the idle delay is ours, and the other processes' of the machine.
// Needs the addon; figures of a debug build are those of a debug build.

const { spawn } = require('node:child_process');
const { randomUUID } = require('node:crypto');
const { once } = require('node:events');
const { readFileSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { monitorEventLoopDelay, performance } = require('node:perf_hooks');
const { setTimeout: sleep } = require('node:timers/promises');

const ecoc = require('../index.js');

const AT_ONCE = 50;
/** How often the delay is looked at, in milliseconds. */
const RESOLUTION = 1;

const DOCUMENTS = Number(process.argv[2] ?? 3000);
const vehicle = path.resolve(__dirname, '../../../tests/vehicles/m1-electric.json');

/** The sandbox, in the other process: what it does must not count, so it gives way where processors are few. */
async function serve() {
  os.setPriority(os.constants.priority.PRIORITY_LOW);
  const sandbox = await ecoc.Sandbox.start();
  process.send(sandbox.vcaSettings);
  await once(process, 'disconnect');
  await sandbox.stop();
}

/** The delays while `work` runs, in milliseconds. */
async function delays(work) {
  const histogram = monitorEventLoopDelay({ resolution: RESOLUTION });
  const before = performance.eventLoopUtilization();
  histogram.enable();
  await work();
  histogram.disable();
  const { utilization } = performance.eventLoopUtilization(before);
  const at = (percentile) => (histogram.percentile(percentile) / 1e6).toFixed(1);
  return `p50 ${at(50)} ms, p99 ${at(99)} ms, most ${at(100)} ms; the loop was busy ${(utilization * 100).toFixed(0)} % of the time`;
}

async function measure() {
  const child = spawn(process.execPath, [__filename, 'sandbox'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [settings] = await once(child, 'message');
  const vca = new ecoc.Vca(settings);
  const own = await ecoc.Sandbox.start();
  const { signer } = own;
  await own.stop();
  const json = readFileSync(vehicle);
  const documents = [];
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const car = ecoc.Ivi.fromJson(json);
    car.set('Header/IviReferenceId', randomUUID());
    car.set('CocDataGroup/VehicleIdentificationNumber', `WVWZZZ1KZAW${100_000 + number}`);
    documents.push(await signer.sign(car));
  }

  /** Takes one document after the other. */
  async function dealer() {
    for (let xml = documents.pop(); xml; xml = documents.pop()) {
      if (!(await vca.validate(xml)).valid) throw new Error('the document is not valid');
      await vca.submit(xml);
    }
  }

  console.log(`idle: ${await delays(() => sleep(3000))}`);
  const began = performance.now();
  console.log(
    `${AT_ONCE} at once: ${await delays(() => Promise.all(Array.from({ length: AT_ONCE }, dealer)))}`,
  );
  console.log(`${DOCUMENTS} documents in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  vca.close();
  child.disconnect();
}

(process.argv[2] === 'sandbox' ? serve() : measure()).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
