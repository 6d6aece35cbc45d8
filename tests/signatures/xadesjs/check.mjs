// What npm's xadesjs says of the signatures that ecoc made: node check.mjs FOLDER, with the folder's `cases.json`.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { webcrypto } from 'node:crypto';
import { DOMParser, XMLSerializer, DOMImplementation } from '@xmldom/xmldom';
import * as xades from 'xadesjs';
import xpath from 'xpath';

const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
xades.setNodeDependencies({ DOMParser, XMLSerializer, DOMImplementation, xpath });
xades.Application.setEngine('NodeJS', webcrypto);

async function verify(text) {
  const document = xades.Parse(text);
  const signed = new xades.SignedXml(document);
  const signature = document.getElementsByTagNameNS(DSIG, 'Signature')[0];
  signed.LoadXml(signature);
  return signed.Verify();
}
const folder = argv[2];
const cases = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8'));
let ok=0, bad=0;
for (const one of cases) {
  const text = await readFile(join(folder, one.file), 'utf8');
  let r; try { r = await verify(text); } catch (e) { r = String(e); }
  if (r === true) ok++; else { bad++; console.log(one.name, r); }
}
console.log(ok, bad);
