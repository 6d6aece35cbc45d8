'use strict';

// Corrections, stages, VINs and type-approval numbers.

const assert = require('node:assert/strict');
const test = require('node:test');
const { inspect } = require('node:util');

const { Ivi, Report, UsageError, combine, parseApprovalNumber, parseVin, ...ecoc } = require('ecoc');

const { vehicle } = require('./helpers.js');

const stage1 = () => Ivi.fromJson(vehicle('n2-incomplete-stage1'));
const stage2 = () => Ivi.fromJson(vehicle('n2-completed-stage2'));
const VIN = 'CocDataGroup/VehicleIdentificationNumber';

/** A check in all its ways: of bytes, text and both calls. */
async function check(name, ...documents) {
  const report = ecoc[`${name}Sync`](...documents);
  assert.ok(report instanceof Report);
  assert.deepEqual((await ecoc[name](...documents)).toJSON(), report.toJSON());
  return report.findings.map(({ code }) => code);
}

test('a correction is the next version of a document', async () => {
  for (const name of ['n2-incomplete-stage1', 'm1-petrol-1x']) {
    const old = Ivi.fromJson(vehicle(name));
    const before = old.clone();
    const next = old.correction();
    assert.ok(old.equals(before), 'the old one stays');
    assert.ok(next instanceof Ivi && !next.equals(old));
    const data = next.version === '2.0' ? 'CocDataGroup' : 'Body/CocDataGroup';
    next.set(`${data}/Variant`, 'CORRECTED');
    assert.deepEqual(await check('validateCorrection', old.toXml(), next.toXml()), []);
    assert.deepEqual(await check('validateCorrection', old.toXml().toString(), next.toXml()), []);
    next.set(`${data}/VehicleIdentificationNumber`, 'U9DVA12D6TN003266');
    assert.deepEqual(await check('validateCorrection', old.toXml(), next.toXml()), ['IVI-R503']);
  }
  const old = stage1();
  assert.equal(
    Number(old.correction().get('Header/IviVersionNumber')),
    Number(old.get('Header/IviVersionNumber')) + 1,
  );
  assert.deepEqual(await check('validateCorrection', 'no XML', stage1().toXml()), ['IVI-R501']);
  await assert.rejects(ecoc.validateCorrection(7, old.toXml()), TypeError);
  await assert.rejects(ecoc.validateCorrection(old.toXml()), TypeError);
  assert.throws(() => stage1().set('Header/IviVersionNumber', 99).correction(), { code: 'InvalidDocument' });
});

test('the next stage is derived from the one before', async () => {
  const first = stage1();
  const next = first.nextStage({
    approvalNumber: 'e12*2018/858*00099*00',
    approvalDate: '2026-09-15',
    vehicleType: 'BODY',
    variant: 'B1',
    version: 'B1-2',
    completion: 'V',
    manufactureDate: '2026-10-29',
    manufacturer: {
      name: 'Aufbau GmbH',
      addressLine1: 'Werkstraße 2',
      addressLine2: '12345',
      place: 'Kiel',
      country: 'DE',
    },
  });
  assert.equal(next.get(VIN), first.get(VIN));
  assert.equal(next.get('CocDataGroup/TypeApprovalNumber'), 'e12*2018/858*00099*00');
  const texts = [...next].map(([, value]) => value);
  for (const text of ['Aufbau GmbH', 'Werkstraße 2', '12345', 'Kiel']) assert.ok(texts.includes(text), text);
  assert.deepEqual(await check('validateStages', [first.toXml(), next.toXml()]), []);
  assert.ok(first.nextStage().get('CocDataGroup/TypeApprovalNumber') === undefined);
  assert.throws(
    () => first.nextStage({ aproval: 'x' }),
    (error) => error instanceof UsageError && /approval/.test(error.message),
  );
  assert.throws(() => first.nextStage({ manufacturer: 'Aufbau GmbH' }), TypeError);
  assert.throws(() => first.nextStage({ completion: 'X' }), { code: 'InvalidArgument' });
  assert.throws(() => next.nextStage(), { code: 'InvalidDocument' });
});

test('a chain of stages is checked', async () => {
  const xml = [stage1().toXml(), stage2().toXml()];
  assert.deepEqual(await check('validateStages', xml), []);
  assert.deepEqual(await check('validateStages', new Set(xml)), []);
  const other = stage2().set(VIN, 'U9DVA12D6TN003266').toXml();
  assert.ok((await check('validateStages', [xml[0], other])).includes('IVI-R553'));
  assert.deepEqual(await check('validateStages', []), ['IVI-R561']);
  assert.deepEqual(await check('validateStages', ['no XML']), ['IVI-R551']);
  for (const wrong of [undefined, 7, 'xml', xml[0], [7]])
    await assert.rejects(ecoc.validateStages(wrong), TypeError);
  await assert.rejects(ecoc.validateStages(xml, { signal: AbortSignal.abort(new Error('gone')) }), /gone/);
});

test('the stages combined say where every value is from', () => {
  const [first, second] = [stage1(), stage2()];
  const combined = combine([second, first]);
  assert.deepEqual(combined.stages, [1, 2]);
  assert.ok(combined.document instanceof Ivi);
  assert.equal(combined.document.get('CocDataGroup/StageOfCompletion'), 'V');
  assert.deepEqual(
    combined.values.map(({ path, value }) => [path, value]),
    [...combined.document],
  );
  for (const { path, value, stage } of combined) {
    assert.equal(combined.origin(path), stage, path);
    assert.ok(
      [first, second].some((document) => document.get(path) === value),
      path,
    );
  }
  assert.deepEqual(new Set(combined.values.map(({ stage }) => stage)), new Set([1, 2]));
  assert.equal(combined.origin('CocDataGroup/NoSuchField'), undefined);
  assert.deepEqual(JSON.parse(JSON.stringify(combined)).document, combined.document.toObject());
  assert.ok(!inspect(combined, { showHidden: true, depth: 9 }).includes(first.get(VIN)));
  assert.throws(() => combine([first, first]), UsageError);
  assert.throws(() => combine([]), UsageError);
  assert.throws(() => combine([first.toXml()]), TypeError);
  assert.throws(() => new ecoc.Combined(), TypeError);
});

test('a VIN is taken apart', () => {
  assert.deepEqual(parseVin('U9DVA12D6TN003265'), {
    vin: 'U9DVA12D6TN003265',
    wmi: 'U9D',
    vds: 'VA12D6',
    vis: 'TN003265',
    region: 'Europe',
    smallManufacturer: false,
    manufacturer: 'U9D',
  });
  for (const wrong of ['', 'U9DVA12D6TN00326', 'U9DVA12D6TN00326I', 'u9DVA12D6TN003265']) {
    assert.throws(
      () => parseVin(wrong),
      (error) =>
        error instanceof UsageError && error.remedy !== null && !(wrong && error.message.includes(wrong)),
    );
  }
  assert.throws(() => parseVin(7), TypeError);
});

test('a type-approval number is taken apart', () => {
  const { authority, framework, ...parts } = parseApprovalNumber('e4*2018/858*00264*01');
  assert.deepEqual(authority, { code: 'e4', country: 'Netherlands', countryCode: authority.countryCode });
  assert.equal(framework.number, '2018/858');
  assert.deepEqual(
    [parts.approval, parts.series, parts.seriesLetters, parts.amendment, parts.number, parts.extension],
    ['e4*2018/858*00264*01', 'unlimited', null, null, '00264', '01'],
  );
  assert.throws(() => parseApprovalNumber('e4*2018/858*00264'), /\*00/);
  assert.throws(() => parseApprovalNumber(), TypeError);
});
