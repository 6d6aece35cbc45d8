// ecoc itself from Node, and its peers there: one line in, the microseconds of one call out.
//
//   node from_node.mjs validate|validateSync DOCUMENT
//   node from_node.mjs xmllint-wasm SCHEMA DOCUMENT     its worker and its schema are new for every call: it knows no other way
//   node from_node.mjs sign|xml-crypto SEAL.pem DOCUMENT

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ENOUGH = 8000;

const [what, ...files] = process.argv.slice(2);
const document = readFileSync(files.at(-1));

const peers = {
  async validate() {
    const { validate } = await import('ecoc');
    return async () => (await validate(document)).valid;
  },

  async validateSync() {
    const { validateSync } = await import('ecoc');
    return () => validateSync(document).valid;
  },

  async 'xmllint-wasm'() {
    const { validateXML } = await import('xmllint-wasm');
    const beside = path.join(path.dirname(files[0]), 'xmldsig-core-schema.xsd');
    const options = {
      xml: [{ fileName: 'document.xml', contents: document.toString() }],
      schema: [{ fileName: path.basename(files[0]), contents: readFileSync(files[0], 'utf8') }],
      preload: [{ fileName: path.basename(beside), contents: readFileSync(beside, 'utf8') }],
    };
    return async () => (await validateXML(options)).valid;
  },

  async sign() {
    const { Signer } = await import('ecoc');
    const signer = await Signer.fromPem(readFileSync(files[0]));
    return () => signer.signSync(document).length > document.length;
  },

  async 'xml-crypto'() {
    const { SignedXml } = (await import('xml-crypto')).default;
    const pem = readFileSync(files[0], 'utf8');
    const publicCert = pem.slice(pem.indexOf('-----BEGIN CERTIFICATE-----'));
    const xml = document.toString();
    return () => {
      const made = new SignedXml({
        privateKey: pem,
        publicCert,
        canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
        signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
      });
      made.addReference({
        xpath: '/*',
        isEmptyUri: true,
        digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
        transforms: [
          'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
          'http://www.w3.org/2001/10/xml-exc-c14n#',
        ],
      });
      made.computeSignature(xml);
      return made.getSignedXml().length > xml.length;
    };
  },
};

const call = await peers[what]();
if (!(await call())) throw new Error(`${what}: not what was to be measured`);

const micros = () => Number(process.hrtime.bigint()) / 1e3;
for await (const _ of createInterface({ input: process.stdin })) {
  const began = micros();
  let passes = 0;
  let spent = 0;
  // Only what is a Promise is awaited: a turn of the loop is no part of a call that answers at once.
  for (; spent < ENOUGH || passes === 0; passes += 1, spent = micros() - began) {
    const answer = call();
    if (typeof answer === 'object') await answer;
  }
  console.log(spent / passes);
}
