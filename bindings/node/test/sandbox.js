'use strict';

// A sandbox for a test, and documents for it.

const assert = require('node:assert/strict');
const { randomInt, randomUUID } = require('node:crypto');
const { setTimeout: sleep } = require('node:timers/promises');

const ecoc = require('ecoc');
const { folder, vehicle } = require('./helpers.js');

/** A sandbox that ends with the test. */
async function started(t, options) {
  const sandbox = await ecoc.Sandbox.start(options);
  t.after(() => sandbox.stop());
  return sandbox;
}

/** One of the project's vehicles under a new reference id and VIN, signed. */
function signed(sandbox, name = 'm1-electric') {
  const car = ecoc.Ivi.fromJson(vehicle(name));
  const older = name.endsWith('-1x');
  const vin = `${older ? 'Body/' : ''}CocDataGroup/VehicleIdentificationNumber`;
  const number = String(randomInt(1e6)).padStart(6, '0');
  car.set(older ? 'Header/IVIReferenceId' : 'Header/IviReferenceId', randomUUID());
  car.set(vin, car.get(vin).slice(0, -6) + number);
  return sandbox.signer.sign(car);
}

/** Waits until something is so, which takes a moment. */
async function until(so) {
  const end = performance.now() + 30_000;
  while (!so()) {
    assert.ok(performance.now() < end, `never: ${so}`);
    await sleep(10);
  }
}

module.exports = { folder, started, signed, until };
