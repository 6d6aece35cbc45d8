'use strict';

// The document: its data form, its XML, its values by path.

const assert = require('node:assert/strict');
const test = require('node:test');
const { inspect } = require('node:util');

const { DocumentError, Ivi, UsageError, validateSync } = require('ecoc');

const { vehicle } = require('./helpers.js');

const car = Ivi.fromJson(vehicle('m1-electric'));
const AXLES = 'CocDataGroup/AxleTable';

test('a document goes from data to XML and back, and is the same', () => {
  for (const name of ['m1-electric', 'm1-electric-1x', 'n1-diesel', 'o4-trailer']) {
    const built = Ivi.fromObject(JSON.parse(vehicle(name)));
    const xml = built.toXml();
    assert.ok(Buffer.isBuffer(xml));
    assert.deepEqual(validateSync(xml, { unsigned: true }).findings, [], name);
    for (const same of [Ivi.parse(xml), Ivi.parse(xml.toString()), Ivi.parse(new Uint8Array(xml))]) {
      assert.ok(same.equals(built), name);
    }
    assert.ok(Ivi.fromObject(built.toObject()).equals(built));
    assert.ok(Ivi.fromJson(built.toJson()).equals(built));
    assert.deepEqual(JSON.parse(JSON.stringify({ built })).built, built.toObject());
    assert.equal(built.version, name.endsWith('1x') ? '1.11' : '2.0');
  }
});

test('the data of the other family is refused', () => {
  assert.deepEqual(car.toObject('2.0'), car.toObject());
  assert.throws(() => car.toObject('1.x'), {
    code: 'InvalidArgument',
    message: /of the family 2\.0, not 1\.x/,
  });
  assert.throws(() => car.toObject('3'), UsageError);
  assert.throws(() => car.toObject(2), TypeError);
});

test('values are read, set, removed and counted by path', () => {
  const changed = car.clone();
  assert.equal(changed.get('CocDataGroup/MakeTable/MakeGroup[1]/Make'), 'TÄRNÖ');
  assert.equal(changed.get('CocDataGroup/NoSuchField'), undefined);
  assert.equal(changed.count(AXLES), car.toObject().CocDataGroup.AxleTable.length);
  const next = changed.count(AXLES) + 1;
  changed.set(`${AXLES}/AxleGroup[${next}]/AxleNumber`, next).set('CocDataGroup/MaximumSpeed', 181);
  assert.equal(changed.get(`${AXLES}/AxleGroup[${next}]/AxleNumber`), String(next));
  assert.equal(changed.count(AXLES), next);
  assert.ok(!changed.equals(car));
  assert.equal(changed.remove(`${AXLES}/AxleGroup[${next}]`), true);
  assert.equal(changed.remove(`${AXLES}/AxleGroup[${next}]`), false);
  changed.set('CocDataGroup/MaximumSpeed', '180');
  assert.ok(changed.equals(car), 'undone');
  assert.equal(car.equals({}), false);
});

test('numbers, indicators and dates are set as data has them', () => {
  const changed = car.clone();
  const value = (path, given) => changed.set(`CocDataGroup/${path}`, given).get(`CocDataGroup/${path}`);
  assert.equal(value('EcoInnovationsFittedIndicator', true), 'Y');
  assert.equal(value('MaximumSpeed', 190n), '190');
  assert.equal(value('ConsolidatedMaximum30MinutesPower', 73.5), '73.5');
  assert.equal(value('ConsolidatedMaximum30MinutesPower', '73.0'), '73.0');
  assert.throws(() => value('MaximumSpeed', true), DocumentError);
  assert.throws(() => value('MaximumSpeed', NaN), TypeError);
  assert.throws(() => value('MaximumSpeed', undefined), TypeError);
  assert.equal(changed.get('CocDataGroup/MaximumSpeed'), '190');
});

test('a document gives its values in order', () => {
  const values = [...car];
  assert.ok(values.length > 50);
  for (const [path, value] of values) assert.equal(car.get(path), value, path);
  const paths = values.map(([path]) => path);
  assert.ok(paths[0].startsWith('Header/'));
  assert.equal(new Set(paths).size, paths.length);
});

test('what the schema does not know is refused with its place and the nearest name', () => {
  assert.throws(
    () => Ivi.fromObject({ CocDataGroup: { MaximumSped: 180 } }),
    (error) => {
      assert.ok(error instanceof DocumentError);
      assert.equal(error.code, 'UnknownField');
      assert.match(error.message, /\$\.CocDataGroup\.MaximumSped.*MaximumSpeed/);
      return true;
    },
  );
  assert.throws(() => car.clone().set('CocDataGroup/MaximumSped', '1'), { code: 'UnknownField' });
  assert.throws(() => car.clone().set('CocDataGroup/AxleTable', '1'), { code: 'WrongType' });
  assert.throws(() => car.clone().set('CocDataGroup/AxleTable/AxleGroup[99]/AxleNumber', 1), {
    code: 'PathNotFound',
  });
  assert.throws(() => car.clone().set('a[b]', '1'), UsageError);
  assert.throws(() => Ivi.fromJson('{'), { code: 'InvalidJson' });
  assert.throws(() => Ivi.parse('<a/>'), { code: 'NotIvi' });
  assert.throws(() => Ivi.parse(Buffer.alloc(0)), { code: 'NotXml' });
});

test('what JSON would lose silently is refused with its place', () => {
  const axle = (AxleNumber) => ({ CocDataGroup: { AxleTable: [{ AxleNumber }] } });
  for (const lost of [NaN, Infinity, new Map(), new Set(), () => 1, Symbol('x'), new Date(NaN)]) {
    assert.throws(() => Ivi.fromObject(axle(lost)), {
      name: 'TypeError',
      message: /^\$\.CocDataGroup\.AxleTable\[0\]\.AxleNumber: /,
    });
  }
  assert.equal(Ivi.fromObject(axle(1n)).get(`${AXLES}/AxleGroup/AxleNumber`), '1');
  assert.equal(Ivi.fromObject(axle(undefined)).get(`${AXLES}/AxleGroup/AxleNumber`), undefined);
  const round = axle(1);
  round.CocDataGroup.self = round;
  assert.throws(() => Ivi.fromObject(round), TypeError);
  for (const wrong of [undefined, null, 7, 'text', []]) assert.throws(() => Ivi.fromObject(wrong), Error);
});

test('a document is shown without its values, and made by its own functions only', () => {
  for (const shown of [inspect(car), inspect(car, { showHidden: true, depth: 9 }), String(car)]) {
    assert.ok(!shown.includes('U9TEA4WDXTS000147') && !shown.includes('Exempelgren'), shown);
  }
  assert.match(inspect(car), /2\.0/);
  assert.throws(() => new Ivi(), TypeError);
  assert.throws(() => new Ivi({}), TypeError);
});
