'use strict';

// Keys that ecoc never sees: node:crypto plays the HSM or the remote seal service.

const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const crypto = require('node:crypto');
const test = require('node:test');
const { setTimeout: sleep } = require('node:timers/promises');

const {
  Ivi,
  Prepared,
  Signer,
  complete,
  completeSync,
  prepare,
  prepareSync,
  verifySync,
  ...ecoc
} = require('ecoc');

const { have, identity, vehicle } = require('./helpers.js');

const skip = have('openssl') ? false : 'SKIPPED: openssl is missing, so there are no keys to sign with';
const xml = Ivi.fromJson(vehicle('n1-diesel')).toXml();

/** What an HSM does with the octets. */
function seal({ algorithm, signedInfo }, key, dsaEncoding = 'der') {
  const hash = algorithm.slice(-6);
  const pss = {
    padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
    saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST,
  };
  return crypto.sign(hash, signedInfo, { key, dsaEncoding, ...(algorithm.includes('pss') ? pss : {}) });
}

const cases = [
  ['rsa', undefined, 'rsa-sha256'],
  ['rsa', 'rsa-sha512', 'rsa-sha512'],
  ['rsa', 'rsa-pss-sha256', 'rsa-pss-sha256'],
  ['p256', undefined, 'ecdsa-sha256'],
  ['p384', undefined, 'ecdsa-sha384'],
];

for (const [kind, algorithm, expected] of cases) {
  test(`an external signer makes the value: ${kind}, ${expected}`, { skip }, async () => {
    const { key, certificate } = identity(kind);
    for (const encoding of ['der', 'ieee-p1363']) {
      const asked = [];
      const signer = Signer.external(certificate, async (request) => {
        asked.push(request);
        await sleep(2);
        return seal(request, key, encoding);
      });
      assert.equal(signer.subject, `CN=Seal ${kind},O=Example Motors`);
      const signed = await signer.sign(xml, { xades: true, ...(algorithm ? { algorithm } : {}) });
      const verification = verifySync(signed, { trust: certificate });
      assert.ok(verification.valid, String(verification));
      assert.equal(verification.algorithm, expected);
      const [request] = asked;
      assert.equal(asked.length, 1);
      assert.equal(request.algorithm, expected);
      const hash = crypto.createHash(expected.slice(-6)).update(request.signedInfo).digest();
      assert.deepEqual(request.digest, hash);
      assert.ok(Buffer.isBuffer(request.signedInfo) && request.signedInfo.includes('<SignedInfo'));
    }
  });
}

test('a rejected promise becomes the cause of the error', { skip }, async () => {
  const { certificate } = identity('rsa');
  const cause = new RangeError('the box is locked');
  const failing = (throwing) => Signer.external(certificate, throwing).sign(xml);
  await assert.rejects(
    failing(() => Promise.reject(cause)),
    (error) => {
      assert.ok(error instanceof ecoc.SignatureError);
      assert.deepEqual([error.code, error.cause, error.operation], ['SigningFailed', cause, 'sign']);
      assert.match(error.message, /the box is locked/);
      return true;
    },
  );
  const thrown = { code: 'SigningFailed', cause };
  await assert.rejects(
    failing(() => {
      throw cause;
    }),
    thrown,
  );
  await assert.rejects(
    failing(async () => 'dGV4dA=='),
    (error) => error.code === 'SigningFailed' && error.cause instanceof TypeError,
  );
  await assert.rejects(
    failing(async () => Promise.reject('text')),
    { code: 'SigningFailed', cause: 'text' },
  );
});

test('a value that does not fit the certificate is an error, never a signature', { skip }, async () => {
  const { certificate } = identity('rsa');
  const { privateKey: foreign } = crypto.generateKeyPairSync('rsa', { modulusLength: 2048 });
  for (const value of [() => Buffer.alloc(256), () => Buffer.alloc(0), (request) => seal(request, foreign)]) {
    const signer = Signer.external(certificate, async (request) => value(request));
    await assert.rejects(signer.sign(xml), (error) => {
      assert.equal(error.code, 'SigningFailed');
      assert.ok(error.remedy);
      return true;
    });
  }
});

test(
  'an external signer is asked only for documents that can be signed, and never on the calling thread',
  { skip },
  async () => {
    const { certificate } = identity('rsa');
    const signer = Signer.external(certificate, () => assert.fail('asked'));
    await assert.rejects(signer.sign('<a/>'), { code: 'NotIvi' });
    await assert.rejects(signer.sign(xml, { algorithm: 'ecdsa-sha256' }), { code: 'UnsupportedAlgorithm' });
    assert.throws(() => signer.signSync(xml), TypeError);
    assert.throws(() => Signer.external('no certificate', async () => Buffer.alloc(0)), { family: 'Key' });
    assert.throws(() => Signer.external(certificate), TypeError);
  },
);

test('a signal stops waiting for the external signer', { skip }, async () => {
  const { certificate } = identity('rsa');
  const controller = new AbortController();
  let given;
  const signer = Signer.external(certificate, ({ signal }) => {
    given = signal;
    controller.abort(new Error('enough'));
    return new Promise(() => {});
  });
  await assert.rejects(signer.sign(xml, { signal: controller.signal }), /^Error: enough$/);
  assert.equal(given, controller.signal);
});

test('many external signatures wait at once without a thread each', { skip }, async () => {
  const { key, certificate } = identity('p256');
  let waiting = 0;
  let most = 0;
  const signer = Signer.external(certificate, async (request) => {
    most = Math.max(most, ++waiting);
    await sleep(100);
    waiting--;
    return seal(request, key);
  });
  const signed = await Promise.all(Array.from({ length: 32 }, () => signer.sign(xml)));
  assert.ok(signed.every((document) => verifySync(document, { trust: certificate }).valid));
  // libuv has four threads: more waited than could have if each wait held one.
  assert.ok(most > 8, `${most} at once`);
});

test('a document is signed in two steps', { skip }, async () => {
  const { key, certificate } = identity('rsa');
  const prepared = await prepare(xml, certificate, { xades: true });
  assert.ok(prepared instanceof Prepared);
  assert.equal(prepared.algorithm, 'rsa-sha256');
  assert.deepEqual(prepared.digest, crypto.createHash('sha256').update(prepared.signedInfo).digest());
  const value = seal(prepared, key);
  const signed = await complete(prepared.token, value);
  assert.deepEqual([signed.transcodedFrom, signed.replaced], [null, false]);
  for (const same of [
    completeSync(prepared.token, value),
    await prepared.complete(value),
    prepared.completeSync(value),
  ])
    assert.deepEqual(same, signed);
  assert.ok(verifySync(signed.xml, { trust: certificate }).valid);
  // Without XAdES there is no time in it, so that both ways prepare the same.
  assert.deepEqual(prepareSync(xml, certificate).token, (await prepare(xml, certificate)).token);

  const token = Buffer.from(prepared.token);
  token[token.length >> 1] ^= 1;
  await assert.rejects(complete(token, value), { name: 'UsageError', code: 'InvalidArgument' });
  assert.throws(() => completeSync(Buffer.alloc(9), value), { code: 'InvalidArgument' });
  await assert.rejects(complete(prepared.token, Buffer.alloc(256)), { code: 'SigningFailed' });
  await assert.rejects(complete('token', value), TypeError);
  await assert.rejects(prepare(xml, key), { family: 'Key' });
  assert.throws(() => new Prepared(), TypeError);
});

test('the two steps may be taken by two processes', { skip }, () => {
  const { key, certificate } = identity('p384');
  const run = (program, input) => {
    const child = spawnSync(process.execPath, ['-e', program], {
      input: JSON.stringify(input),
      encoding: 'utf8',
    });
    assert.equal(child.status, 0, child.stderr);
    return JSON.parse(child.stdout);
  };
  const begin = `const ecoc = require('ecoc');
    const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    ecoc.prepare(input.xml, input.certificate).then(({ algorithm, digest, signedInfo, token }) =>
      console.log(JSON.stringify({ algorithm, signedInfo: signedInfo.toString('base64'), token: token.toString('base64') })));`;
  const end = `const ecoc = require('ecoc');
    const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    ecoc.complete(Buffer.from(input.token, 'base64'), Buffer.from(input.value, 'base64')).then(({ xml }) =>
      console.log(JSON.stringify({ xml: xml.toString('base64') })));`;
  const { algorithm, signedInfo, token } = run(begin, { xml: xml.toString(), certificate });
  const value = seal({ algorithm, signedInfo: Buffer.from(signedInfo, 'base64') }, key).toString('base64');
  const signed = Buffer.from(run(end, { token, value }).xml, 'base64');
  const verification = verifySync(signed, { trust: certificate });
  assert.ok(verification.valid && verification.trusted, String(verification));
});

test('nothing keeps the process alive', { skip }, () => {
  const { key, certificate } = identity('rsa');
  const program = `const { Ivi, Signer, validate, verify } = require('ecoc');
    const { key, certificate, xml } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    globalThis.kept = [Ivi.parse(xml), Signer.external(certificate, () => new Promise(() => {}))];
    // It waits for an answer that never comes: the process ends all the same.
    kept[1].sign(xml).then(() => console.log('signed'));
    Signer.fromPem(key, { certificates: certificate })
      .then((signer) => (kept.push(signer), signer.sign(xml)))
      .then((signed) => Promise.all([validate(signed), verify(signed)]))
      .then((all) => { kept.push(all); console.log('done'); });`;
  const input = JSON.stringify({ key, certificate, xml: xml.toString() });
  const child = spawnSync(process.execPath, ['-e', program], { input, encoding: 'utf8', timeout: 30_000 });
  // 13: Node's own code for a main module that waits forever; a callback that never answers ends with 0.
  assert.deepEqual([child.status, child.signal, child.stdout], [0, null, 'done\n'], child.stderr);
});
