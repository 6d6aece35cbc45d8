// From a table to receipts, without the command.
//
//   node submit.mjs type.json vehicles.csv [--settings ecoc.toml --seal seal.p12 --ledger plant.db]
//
// type.json is the data of a certificate, as `ecoc show --format json` gives it. Each row of vehicles.csv is a vehicle of that type: the
// first row names the fields that differ by their paths, such as CocDataGroup/VehicleIdentificationNumber, and an empty cell leaves a
// field out. With a column Header/IviReferenceId and a ledger the same table may be run again: what was handed in is not sent twice.
// Without a table the data is that of one vehicle.
//
// Each vehicle becomes a certificate, which is checked, sealed, handed in at VCA, and waited for. The variable SEAL_PASSWORD has the
// password of the seal. Without settings all of this happens beside the sandbox. The exit code is 0 when VCA has every vehicle.

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { DocumentError, Ivi, Sandbox, Signer, Vca } from 'ecoc';

const REFERENCE = 'Header/IviReferenceId';

/**
 * The rows of a table in CSV (RFC 4180).
 *
 * @param {string} text
 */
function table(text) {
  /** @type {string[][]} */
  const rows = [[]];
  let read = 0;
  for (const [all, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
    read += all.length;
  }
  if (read < text.length) throw new Error(`row ${rows.length} of the table is no CSV`);
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/**
 * The certificate of a vehicle: the data of its type with the fields of its row.
 *
 * @param {string} type
 * @param {string[]} names
 * @param {string[]} row
 */
function certificate(type, names, row) {
  const car = Ivi.fromJson(type);
  if (names.length > 0 && !names.includes(REFERENCE)) car.set(REFERENCE, randomUUID());
  for (const [column, name] of names.entries()) {
    if (row[column]) car.set(name, row[column]);
    else car.remove(name);
  }
  return car;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { settings: { type: 'string' }, seal: { type: 'string' }, ledger: { type: 'string' } },
});
const [type, vehicles] = positionals;
if (!type || !values.settings !== !values.seal) {
  console.error(
    'usage: node submit.mjs type.json [vehicles.csv] [--settings ecoc.toml --seal seal.p12] [--ledger FILE]',
  );
  process.exit(2);
}

/** Where it goes, and the seal. */
async function service() {
  const options = values.ledger === undefined ? {} : { ledger: values.ledger };
  if (!values.settings || !values.seal) {
    const sandbox = await Sandbox.start();
    console.error('beside the sandbox: nothing is sent to VCA');
    return { vca: new Vca(sandbox.vcaSettings, options), signer: sandbox.signer, sandbox };
  }
  const password = process.env.SEAL_PASSWORD ?? '';
  const signer = await Signer.fromPkcs12(await readFile(values.seal), { password });
  return { vca: Vca.fromFile(values.settings, options), signer, sandbox: null };
}

const { vca, signer, sandbox } = await service();
let faults = 0;

/** Says what is wrong with a vehicle; the others go on. @param {string} vehicle @param {unknown} fault */
function tell(vehicle, fault) {
  faults += 1;
  console.log(`${vehicle}: ${fault}`);
}

/** @param {string} type */
async function* sealed(type) {
  const [names = [], ...rows] = vehicles ? table(await readFile(vehicles, 'utf8')) : [[], []];
  for (const [index, row] of rows.entries()) {
    try {
      const car = certificate(type, names, row);
      const report = await vca.validate(car, { unsigned: true });
      if (report.valid) yield signer.sign(car, { xades: true });
      else tell(`vehicle ${index + 1}`, report);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      tell(`vehicle ${index + 1}`, error.message);
    }
  }
}

/** @type {string[]} */
const taken = [];
const batch = vca.submitMany(sealed(await readFile(type, 'utf8')));
batch.on('progress', ({ done, accepted }) => console.error(`${accepted} of ${done} taken`));
for await (const { receipt, error, correlationId } of batch) {
  // What was handed in before is looked at, too.
  if (correlationId && (receipt || error.code === 'AlreadySubmitted')) taken.push(correlationId);
  else tell(correlationId ?? 'not sent', error);
}
for (const { vin, state, correlationId } of await vca.waitMany(taken)) {
  if (state !== 'succeeded') faults += 1;
  console.log(`${vin}: ${state} (${correlationId})`);
}
vca.close();
await sandbox?.stop();
process.exitCode = faults > 0 ? 1 : 0;
