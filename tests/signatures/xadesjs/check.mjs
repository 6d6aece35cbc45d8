// What npm's xadesjs, with WebCrypto, says of ecoc's signatures: node check.mjs FOLDER, which holds `cases.json` and the files in it.
//
// A signed document is accepted, and refused once it is changed. What xadesjs signs itself goes to the folder `xadesjs` in there, for
// ecoc to verify. The last line is `… N passed, N failed`.

import { createPrivateKey, webcrypto, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';

import { DOMImplementation, DOMParser, XMLSerializer } from '@xmldom/xmldom';
import * as xades from 'xadesjs';
import * as dsig from 'xmldsigjs';
import xpath from 'xpath';

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const RSA = { 'rsa-sha': 'RSASSA-PKCS1-v1_5', 'rsa-pss-sha': 'RSA-PSS' };
const SALTS = { 256: 32, 384: 48, 512: 64 };
// What xadesjs does in its own way, and libxml2, xmlsec1, signxml and EU DSS do not.
const EXCEPTIONS = {
  'instructions beside the root': 'it leaves them out of what is signed',
  'namespaces in use and idle': 'it writes xmlns="" again inside an element that has it',
};

xades.setNodeDependencies({ DOMImplementation, DOMParser, XMLSerializer, xpath });
xades.Application.setEngine('node', webcrypto);

let passed = 0;
const failures = [];
const expect = (holds, words) => (holds ? passed++ : failures.push(words));

/** The WebCrypto name of an algorithm of ecoc's. */
function webAlgorithm(name) {
  const [, kind, bits] = /^(.*?)(\d+)$/.exec(name);
  const hash = `SHA-${bits}`;
  return kind === 'ecdsa-sha'
    ? { name: 'ECDSA', hash, namedCurve: `P-${bits}` }
    : { name: RSA[kind], hash, saltLength: SALTS[bits] };
}

/** Whether xadesjs accepts the document as signed with the key of the first certificate in it. */
async function accepts(text, algorithm) {
  try {
    const document = xades.Parse(text);
    const element = document.getElementsByTagNameNS(DSIG, 'Signature').item(0);
    const certificate = element.getElementsByTagNameNS(DSIG, 'X509Certificate').item(0).textContent;
    const spki = new X509Certificate(Buffer.from(certificate, 'base64')).publicKey.export({
      type: 'spki',
      format: 'der',
    });
    const key = await webcrypto.subtle.importKey('spki', spki, webAlgorithm(algorithm), true, ['verify']);
    const signature = new xades.SignedXml(document);
    signature.LoadXml(element);
    signature.Algorithm = webAlgorithm(algorithm); // What it has read lacks the curve.
    return (await signature.Verify(key)) === true;
  } catch (error) {
    return error.message;
  }
}

/** Judges one signed document. */
async function judge(folder, { file, document, algorithm, way }) {
  const text = await readFile(join(folder, file), 'utf8');
  const name = `${document}, ${algorithm}, ${way}`;
  const verdict = await accepts(text, algorithm);
  expect(verdict === true, `xadesjs accepts ${name}: ${verdict}`);
  const changes = [[/<Signature /, ' <Signature ']];
  if (way !== 'plain') {
    changes.push([/SigningTime>2/, 'SigningTime>3']);
  }
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    expect(
      changed !== text && (await accepts(changed, algorithm)) !== true,
      `xadesjs refuses ${name} with ${to}`,
    );
  }
}

/** A seal: its key for WebCrypto, and its certificates in base64. */
async function seal(folder, name, algorithm) {
  const read = (file) => readFile(join(folder, file), 'utf8');
  const der = createPrivateKey(await read(`${name}.key`)).export({ type: 'pkcs8', format: 'der' });
  const key = await webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
  const base64 = async (file) => new X509Certificate(await read(file)).raw.toString('base64');
  return { key, certificates: [await base64(`${name}.pem`), await base64('intermediate.pem')] };
}

/** Signs a document with xadesjs, by the profile as far as it can: it has Canonical XML 1.0 for SignedInfo. */
async function sign(folder, source, sealName, algorithmName, withProperties) {
  const algorithm = webAlgorithm(algorithmName);
  const { key, certificates } = await seal(folder, sealName, algorithm);
  const document = xades.Parse(await readFile(join(folder, source), 'utf8'));
  const signature = withProperties ? new xades.SignedXml() : new dsig.SignedXml();
  await signature.Sign(algorithm, key, document, {
    x509: certificates,
    references: [{ uri: '', hash: 'SHA-256', transforms: ['enveloped'] }],
    ...(withProperties && { signingCertificateV2: certificates[0] }),
  });
  return signature.toString();
}

/** Has documents signed by xadesjs in every way. */
async function signAll(folder, sources) {
  const target = join(folder, 'xadesjs');
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  for (const [algorithm, name] of [
    ['rsa-sha256', 'rsa-2048'],
    ['rsa-sha512', 'rsa-3072'],
    ['ecdsa-sha256', 'p-256'],
    ['ecdsa-sha384', 'p-384'],
  ]) {
    for (const source of sources) {
      for (const way of ['plain', 'xades']) {
        const text = await sign(folder, source, name, algorithm, way === 'xades');
        await writeFile(join(target, `${source.replace('.xml', '')}-${algorithm}-${way}.xml`), text);
      }
    }
  }
}

async function main(folder) {
  const cases = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8'));
  for (const [document, reason] of Object.entries(EXCEPTIONS)) {
    console.log(`SKIPPED: signatures: xadesjs on the document \`${document}\`: ${reason}`);
  }
  console.log(
    'SKIPPED: signatures: xadesjs on a policy with its address: it cannot read SigPolicyQualifiers',
  );
  for (const one of cases.filter(({ document, way }) => !(document in EXCEPTIONS) && way !== 'claims')) {
    await judge(folder, one);
  }
  await signAll(folder, ['00.xml', 'vehicle.xml']);
  failures.slice(0, 40).forEach((words) => console.log(`FAILED: ${words}`));
  console.log(`xadesjs: ${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

await main(argv[2]);
