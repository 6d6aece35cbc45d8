'use strict';

// Keys, signing, and verifying. The keys are made by openssl for each run; xmlsec1 and node:crypto bear witness.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { createHash, X509Certificate } = require('node:crypto');
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { inspect } = require('node:util');

const { Ivi, Signer, verify, verifySync, ...ecoc } = require('ecoc');

const { encryptedKey, have, identity, pkcs12, place, vehicle } = require('./helpers.js');

const skip = have('openssl') ? false : 'SKIPPED: openssl is missing, so there are no keys to sign with';
const xml = Ivi.fromJson(vehicle('m1-electric')).toXml();
const PASSWORD = 'a pass of wörds';

/** The signature of a document, taken out again. */
const unsigned = (signed) => signed.toString().replace(/<Signature [^]*<\/Signature>/, '');

test('a key is read from every kind of file, in both ways, and signs', { skip }, async () => {
  const { key, certificate } = identity('rsa');
  const signers = [
    await Signer.fromPem(key + certificate),
    Signer.fromPemSync(Buffer.from(key), { certificates: certificate }),
    await Signer.fromPem(encryptedKey('rsa', PASSWORD), { certificates: certificate, password: PASSWORD }),
    await Signer.fromPkcs12(pkcs12('rsa', PASSWORD), { password: PASSWORD }),
    Signer.fromPkcs12Sync(pkcs12('rsa', PASSWORD), { password: Buffer.from(PASSWORD) }),
    await Signer.fromKeyFile(pkcs12('rsa', PASSWORD), { password: PASSWORD }),
    Signer.fromKeyFileSync(key, { certificates: certificate }),
  ];
  for (const signer of signers) {
    assert.equal(signer.subject, 'CN=Seal rsa,O=Example Motors');
    assert.deepEqual(signer.chain, [new X509Certificate(certificate).raw]);
    const verification = verifySync(await signer.sign(xml), { trust: certificate });
    assert.deepEqual([verification.valid, verification.trusted], [true, true], String(verification));
  }
});

test('what was signed keeps its bytes, and both ways of signing agree', { skip }, async () => {
  const { key, certificate } = identity('rsa');
  const signer = Signer.fromPemSync(key, { certificates: certificate });
  const signed = await signer.sign(xml);
  assert.ok(Buffer.isBuffer(signed));
  assert.equal(unsigned(signed), xml.toString());
  // RSA PKCS#1 v1.5 has no randomness, so that the same input gives the same signature.
  assert.deepEqual(signer.signSync(xml), signed);
  assert.deepEqual(await signer.sign(xml.toString()), signed);
  assert.deepEqual(await signer.signDocument(xml), { xml: signed, transcodedFrom: null, replaced: false });
  await assert.rejects(signer.sign(signed), { name: 'SignatureError', code: 'AlreadySigned' });
  const again = signer.signDocumentSync(signed, { replace: true });
  assert.deepEqual([again.replaced, unsigned(again.xml)], [true, xml.toString()]);
  const utf16 = Buffer.concat([
    Buffer.of(0xff, 0xfe),
    Buffer.from(xml.toString().replace('UTF-8', 'UTF-16'), 'utf16le'),
  ]);
  const transcoded = await signer.signDocument(utf16);
  assert.match(transcoded.transcodedFrom, /^UTF-16/);
  assert.ok(verifySync(transcoded.xml, { trust: certificate }).valid);
});

test('the options are those of the core, with the names of JavaScript', { skip }, async () => {
  const { key, certificate } = identity('rsa');
  const signer = Signer.fromPemSync(key, { certificates: certificate });
  const options = {
    xades: true,
    algorithm: 'rsa-pss-sha384',
    role: 'Manufacturer',
    place: { city: 'Karlshamn', postalCode: '37435', country: 'SE' },
    policy: { identifier: 'urn:oid:1.2.3', sha256: createHash('sha256').update('policy').digest() },
    allowUnfitCertificateForTests: false,
  };
  const signed = (await signer.sign(xml, options)).toString();
  for (const part of ['Manufacturer', 'Karlshamn', '37435', 'urn:oid:1.2.3'])
    assert.ok(signed.includes(part), part);
  assert.ok(signed.includes(createHash('sha256').update('policy').digest('base64')));
  const { valid, xades, algorithm, signingTime } = verifySync(signed, { trust: certificate });
  assert.deepEqual([valid, xades, algorithm], [true, true, 'rsa-pss-sha384']);
  assert.ok(Math.abs(Date.parse(signingTime) - Date.now()) < 3_600_000, signingTime);
  for (const [wrong, words] of [
    [{ xade: true }, /xades/],
    [{ algorithm: 'rsa-sha1' }, /rsa-sha256/],
    [{ xades: true, place: { contry: 'SE' } }, /country/],
    [{ role: 'Manufacturer' }, /xades/i],
    [{ xades: 'yes' }, /true/],
  ]) {
    const right = (error) => error instanceof ecoc.UsageError && words.test(error.message);
    await assert.rejects(signer.sign(xml, wrong), right, JSON.stringify(wrong));
    assert.throws(() => signer.signSync(xml, wrong), right);
  }
  await assert.rejects(signer.sign(xml, 'xades'), TypeError);
  await assert.rejects(signer.sign(7), TypeError);
});

test('a wrong password and a foreign certificate are told apart', { skip }, async () => {
  const { key } = identity('rsa');
  const foreign = identity('p256').certificate;
  await assert.rejects(Signer.fromPkcs12(pkcs12('rsa', PASSWORD), { password: 'hunter2' }), (error) => {
    assert.ok(error instanceof ecoc.SigningKeyError);
    assert.equal(error.code, 'WrongPassword');
    assert.ok(!inspect(error).includes('hunter2'));
    return true;
  });
  assert.throws(() => Signer.fromPemSync(encryptedKey('rsa', PASSWORD), { password: 'x' }), {
    family: 'Key',
  });
  await assert.rejects(Signer.fromPem(key, { certificates: foreign }), { code: 'KeyMismatch' });
  await assert.rejects(Signer.fromPem(key), { code: 'MissingCertificate' });
  await assert.rejects(Signer.fromPem('no key'), { family: 'Key' });
  await assert.rejects(Signer.fromPem(key, { certficates: foreign }), TypeError);
  await assert.rejects(Signer.fromPem(key, { password: 7 }), TypeError);
  assert.throws(() => new Signer(), TypeError);
});

test('no key and no password is shown', { skip }, async () => {
  const { key, certificate } = identity('rsa');
  const signer = await Signer.fromPem(encryptedKey('rsa', PASSWORD), {
    certificates: certificate,
    password: PASSWORD,
  });
  for (const shown of [
    inspect(signer),
    inspect(signer, { showHidden: true, depth: 9 }),
    JSON.stringify(signer),
  ]) {
    assert.ok(!shown.includes(PASSWORD) && !shown.includes(key.slice(40, 90)), shown);
  }
  assert.match(inspect(signer), /Seal rsa/);
});

test('a verification says what it found, and who signed', { skip }, async () => {
  const { key, certificate } = identity('p256');
  const signed = await Signer.fromPemSync(key, { certificates: certificate }).sign(xml);
  const sound = await verify(signed);
  assert.ok(sound instanceof ecoc.Verification && sound.report instanceof ecoc.Report);
  assert.deepEqual([sound.valid, sound.signed, sound.trusted], [true, true, null]);
  assert.deepEqual([sound.algorithm, sound.xades, sound.signingTime], ['ecdsa-sha256', false, null]);
  const witness = new X509Certificate(certificate);
  assert.equal(sound.certificate.serial.replaceAll(':', '').toUpperCase(), witness.serialNumber);
  assert.equal(Date.parse(sound.certificate.notAfter), Date.parse(witness.validTo));
  assert.equal(Date.parse(sound.certificate.notBefore), Date.parse(witness.validFrom));
  assert.equal(sound.certificate.subject, 'CN=Seal p256,O=Example Motors');
  assert.deepEqual(JSON.parse(JSON.stringify(sound)), {
    ...sound.report.toJSON(),
    signed: true,
    trusted: null,
    algorithm: 'ecdsa-sha256',
    xades: false,
    signingTime: null,
    certificate: { ...sound.certificate },
  });
  assert.match(inspect(sound), /Verification/);

  const changed = signed.toString().replace('<MaximumSpeed>180<', '<MaximumSpeed>181<');
  const broken = await verify(changed, { trust: certificate });
  assert.deepEqual([broken.valid, broken.signed], [false, true]);
  assert.match(String(broken), /IVI-G/);
  const bare = verifySync(xml);
  assert.deepEqual([bare.valid, bare.signed, bare.certificate], [false, false, null]);
});

test('trust and time decide about the signer', { skip }, async () => {
  const { key, certificate } = identity('p384');
  const signed = await Signer.fromPemSync(key, { certificates: certificate }).sign(xml);
  const other = identity('rsa').certificate;
  assert.equal((await verify(signed, { trust: other })).trusted, false);
  assert.equal(verifySync(signed, { trust: other }).valid, false);
  for (const trust of [
    certificate,
    Buffer.from(certificate),
    [other, certificate],
    new X509Certificate(certificate).raw,
  ])
    assert.equal((await verify(signed, { trust })).trusted, true);
  const later = new Date(Date.now() + 40 * 86_400_000);
  const late = await verify(signed, { trust: certificate, at: later });
  assert.equal(late.valid, false);
  assert.match(String(late), /IVI-G014/);
  assert.equal(verifySync(signed, { at: new Date('1960-01-01') }).valid, false);
  await assert.rejects(verify(signed, { trust: 'no certificate' }), { family: 'Key' });
  await assert.rejects(verify(signed, { at: new Date(NaN) }), TypeError);
  await assert.rejects(verify(signed, { truts: certificate }), (error) => /trust/.test(error.remedy));
  await assert.rejects(verify(signed, { at: 'noon' }), ecoc.UsageError);
});

test('an aborted signal rejects with its reason', { skip }, async () => {
  const { key, certificate } = identity('rsa');
  const signer = Signer.fromPemSync(key, { certificates: certificate });
  const gone = { signal: AbortSignal.abort(new Error('gone')) };
  await assert.rejects(signer.sign(xml, gone), /gone/);
  await assert.rejects(verify(xml, gone), /gone/);
  await assert.rejects(Signer.fromPem(key, gone), /gone/);
  await assert.rejects(verify(xml, { signal: 'now' }), TypeError);
  const controller = new AbortController();
  const signing = signer.sign(xml, { signal: controller.signal });
  controller.abort(new Error('too late'));
  await assert.rejects(signing, /too late/);
});

const algorithms = {
  rsa: ['rsa-sha256', 'rsa-sha384', 'rsa-sha512', 'rsa-pss-sha256', 'rsa-pss-sha384', 'rsa-pss-sha512'],
  p256: ['ecdsa-sha256'],
  p384: ['ecdsa-sha384'],
};
const noWitness = skip || (have('xmlsec1') ? false : 'SKIPPED: xmlsec1 is missing, so it bears no witness');

for (const [kind, names] of Object.entries(algorithms)) {
  for (const algorithm of names) {
    test(`xmlsec1 verifies what is signed with ${algorithm}`, { skip: noWitness }, async (t) => {
      const { key, certificate, certificateFile } = identity(kind);
      const signer = Signer.fromPemSync(key, { certificates: certificate });
      const file = path.join(place, `${algorithm}.xml`);
      writeFileSync(file, await signer.sign(xml, { algorithm }));
      const args = ['--verify', '--trusted-pem', certificateFile, '--enabled-key-data', 'x509', file];
      const { status, stdout, stderr } = spawnSync('xmlsec1', args, { cwd: place, encoding: 'utf8' });
      if (stderr.includes('subj=xmlSecTransformIdListFindByHref'))
        return t.skip(`SKIPPED: this xmlsec1 does not know ${algorithm}`);
      assert.equal(status, 0, stdout + stderr);
    });
  }
}
