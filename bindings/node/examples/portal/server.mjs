// The portal of a dealer: certificates are uploaded, checked, handed in at VCA, and watched.
//
//   node server.mjs --settings ecoc.toml --ledger portal.db    hands in at VCA, with the settings of the command
//   node server.mjs --trial vehicle.json                       beside the sandbox; writes trial.xml, to be uploaded
//
// It listens on 127.0.0.1 alone and knows no users: put your own sign-in before it.

import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';

import { Ivi, Ledger, Sandbox, Vca } from 'ecoc';

import { portal } from './app.mjs';
import { Desk } from './desk.mjs';

const { values } = parseArgs({
  options: {
    settings: { type: 'string' },
    trial: { type: 'string' },
    ledger: { type: 'string', default: 'portal.db' },
    port: { type: 'string', default: '8080' },
  },
});

const ledger = await Ledger.open(values.ledger ?? 'portal.db');
const sandbox = values.settings === undefined ? await Sandbox.start() : null;
const vca = sandbox ? new Vca(sandbox.vcaSettings, { ledger }) : Vca.fromFile(values.settings, { ledger });
if (sandbox) console.log('beside the sandbox: nothing is sent to VCA');
if (sandbox && values.trial) {
  const car = Ivi.fromJson(readFileSync(values.trial));
  writeFileSync('trial.xml', await sandbox.signer.sign(car));
}

const desk = new Desk(vca, ledger);
desk.open(sandbox ? { look: 0.5 } : {});
const server = createServer(portal({ vca, desk }));
// An upload that takes longer than this is given up.
server.requestTimeout = 60_000;
server.listen(Number(values.port), '127.0.0.1');
await once(server, 'listening');
const address = server.address();
console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}/`);

/** Takes nothing new, lets what is under way come to its end, and leaves. */
async function close() {
  const closed = once(server, 'close');
  server.close();
  await desk.close();
  server.closeAllConnections();
  await closed;
  await sandbox?.stop();
}
process.once('SIGTERM', close).once('SIGINT', close);
