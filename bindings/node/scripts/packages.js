'use strict';

// Makes the packages as they are published, laid out as napi-rs does it: `ecoc` without an addon, which asks for the package of its
// platform as an optional dependency, and one package for each platform whose addon lies beside index.js.
// `node scripts/packages.js FOLDER` writes their .tgz files there. (`npm pack` here makes one package with the addon in it.)

const { spawnSync } = require('node:child_process');
const { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const { fileName, targets } = require('./targets.js');

const here = path.join(__dirname, '..');
const manifest = require('../package.json');
const folder = path.resolve(process.argv[2] ?? 'packages');

/** Runs a command that says itself what is wrong. */
function run(command, args, options) {
  const ended = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}

/** A package from its manifest and the files that are to be in it, as pairs of source and name. */
function pack(made, files) {
  const staged = path.join(folder, made.name);
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  for (const [from, name] of files) cpSync(from, path.join(staged, name), { recursive: true });
  writeFileSync(path.join(staged, 'package.json'), `${JSON.stringify(made, null, 2)}\n`);
  run('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: staged,
    shell: process.platform === 'win32',
  });
  rmSync(staged, { recursive: true });
}

/** The fields of the manifest that every package has, or that are named. */
const common = (...more) =>
  Object.fromEntries(
    ['name', 'version', 'description', 'license', 'engines', ...more].map((field) => [
      field,
      manifest[field],
    ]),
  );

const built = targets().filter((target) => existsSync(path.join(here, fileName(target))));
if (built.length === 0) throw new Error('there is no addon yet: node scripts/build.js --release makes one');
mkdirSync(folder, { recursive: true });

// The licences of what is linked into the addon, and the bill of materials, go where the addon goes.
const notices = path.join(folder, 'notices');
run('bash', [path.join(here, '..', '..', 'ffi', 'packaging', 'notices.sh'), 'ecoc-node', notices]);
const licences = ['LICENSE-APACHE', 'LICENSE-MIT'];
const notice = (file) => [path.join(notices, file), file];

const optionalDependencies = {};
for (const target of built) {
  const { triple, name: platform, ...where } = target;
  const [name, addon, readme] = [
    `${manifest.name}-${platform}`,
    fileName(target),
    path.join(folder, 'README.md'),
  ];
  writeFileSync(readme, `# ${name}\n\nThe native library of \`${manifest.name}\` for ${triple}.\n`);
  const told = [...licences, 'THIRD-PARTY.txt', 'ecoc.cdx.json'];
  pack({ ...common(), name, ...where, main: addon, files: [addon, ...told] }, [
    [path.join(here, addon), addon],
    [readme, 'README.md'],
    ...told.map(notice),
  ]);
  rmSync(readme);
  optionalDependencies[name] = manifest.version;
}
const files = manifest.files.filter((file) => !file.endsWith('.node'));
pack({ ...common('main', 'types', 'exports', 'bin'), files: [...files, ...licences], optionalDependencies }, [
  ...[...files, 'README.md'].map((file) => [path.join(here, file), file]),
  ...licences.map(notice),
]);
rmSync(notices, { recursive: true });
