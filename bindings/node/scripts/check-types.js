'use strict';

// Proves the types true by tsc: what the vehicles of the project hold and what toObject gives are literals of the types, and the
// blocks of the README that are written in TypeScript hold too. Needs the addon.

const { spawnSync } = require('node:child_process');
const { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { Ivi } = require('../index.js');

const root = path.resolve(__dirname, '..');
const vehicles = path.resolve(root, '../../tests/vehicles');
// Inside the package, so that the files import it by its name.
const folder = path.join(root, 'node_modules', '.cache', 'types');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const files = [];
function add(name, text) {
  files.push(name);
  writeFileSync(path.join(folder, name), text);
}

for (const file of readdirSync(vehicles).filter((name) => name.endsWith('.json'))) {
  const json = readFileSync(path.join(vehicles, file), 'utf8');
  const ivi = Ivi.fromJson(json);
  const type = `${ivi.version === '2.0' ? 'ivi20' : 'ivi1'}.InitialVehicleInformation`;
  const given = JSON.stringify(ivi.toObject());
  add(
    file.replace('.json', '.mts'),
    `import { Ivi, type ivi1, type ivi20 } from 'ecoc';
export const taken: ${type}Input = ${json};
export const given: ${type} = ${given};
Ivi.fromObject(taken).equals(Ivi.fromObject(given));
export type Unused = [ivi1.HeaderInput, ivi20.HeaderInput];
`,
  );
}
// What is `any` is checked by nobody.
const declared = readdirSync(path.join(root, 'types')).map((name) => path.join('types', name));
for (const name of [...declared, 'index.d.ts', 'index.d.mts']) {
  const text = readFileSync(path.join(root, name), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
  if (/\bany\b/.test(text)) throw new Error(`${name} has a type \`any\``);
}

const page = readFileSync(path.join(root, 'README.md'), 'utf8');
const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block);
if (blocks.length === 0) throw new Error('README.md has no block in TypeScript');
blocks.forEach((block, index) => add(`readme${index + 1}.mts`, block));

writeFileSync(
  path.join(folder, 'tsconfig.json'),
  JSON.stringify({ extends: '../../../tsconfig.json', files }),
);
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const checked = spawnSync(process.execPath, [tsc, '--project', folder], { stdio: 'inherit' });
if (checked.status !== 0) process.exit(1);
console.log(`tsc: ${files.length} files of vehicles and of the README agree with the types`);
