// The routes of the portal.

import { fileURLToPath } from 'node:url';

import { EcocError, validate } from 'ecoc';
import express from 'express';

import * as pages from './pages.mjs';
import { Uploads } from './uploads.mjs';
import { isFinal } from './words.mjs';

/**
 * @import { Vca } from 'ecoc'
 * @import { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
 * @import { Desk } from './desk.mjs'
 */

/** A certificate has about 20 kB. */
const LIMIT = 1_000_000;

/** How often a stream of events shows the proxies on its way that it lives, in milliseconds. */
const BEAT = 15_000;

/** @type {RequestHandler} */
const secured = (request, response, next) => {
  response.set({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  // A page elsewhere must not hand anything in with the dealer's session.
  const from = request.get('sec-fetch-site');
  const foreign = request.method === 'POST' && from !== undefined && from !== 'same-origin';
  return foreign ? void response.sendStatus(403) : next();
};

/**
 * The chunks of a request, of which a copy goes to `copy`. The request is left open when they are no longer wanted, so that it can be
 * answered.
 *
 * @param {Request} request
 * @param {Buffer[]} copy
 */
async function* kept(request, copy) {
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    copy.push(chunk);
    yield chunk;
  }
}

/**
 * @param {{ vca: Vca, desk: Desk }} services
 */
export function portal({ vca, desk }) {
  const app = express();
  const uploads = new Uploads();
  const { name: profile, countryCodes } = vca.profile;
  app.disable('x-powered-by');
  app.use(secured);
  app.use('/assets', express.static(fileURLToPath(new URL('public', import.meta.url))));

  app.get('/', async (_request, response) => {
    response.send(String(pages.home(await desk.latest(), LIMIT)));
  });

  // The body is the certificate as it is. It is checked by what VCA demands.
  app.post('/documents', async (request, response) => {
    /** @type {Buffer[]} */
    const copy = [];
    const name = String(request.query.name ?? 'certificate').slice(0, 100);
    try {
      const report = await validate(kept(request, copy), { profile, countryCodes, maxBytes: LIMIT });
      const id = uploads.add({ name, xml: Buffer.concat(copy), report });
      response.status(201).location(`/documents/${id}`).end();
    } catch (error) {
      if (!(error instanceof EcocError)) throw error;
      // The rest of an upload that was refused is not waited for.
      response.status(error.code === 'LimitExceeded' ? 413 : 400).set('connection', 'close');
      response.type('text').send(error.reason);
    }
  });

  app.get('/documents/:id', (request, response, next) => {
    const upload = uploads.get(request.params.id);
    if (upload) response.status(upload.report.valid ? 200 : 422).send(String(pages.checked(upload)));
    else next();
  });

  app.post('/documents/:id/submission', (request, response, next) => {
    const upload = uploads.get(request.params.id);
    if (!upload?.report.valid) return next();
    uploads.delete(upload.id);
    response.redirect(303, `/submissions/${desk.handIn(upload.xml)}`);
  });

  app.get('/submissions/:id', async (request, response, next) => {
    const found = await desk.find(request.params.id);
    if (!found) next();
    else if ('entry' in found) response.send(String(pages.submission(found.entry)));
    else if ('moved' in found) response.redirect(303, `/submissions/${found.moved}`);
    else response.status(409).send(String(pages.notTaken(found.error)));
  });

  app.get('/submissions/:id/events', (request, response) =>
    events(desk, request.params.id, request, response),
  );

  app.use((_request, response) => {
    const words =
      'Nothing is here. A certificate that was not handed in within an hour must be uploaded again.';
    response.status(404).send(String(pages.plain('Not found', words)));
  });

  /** @type {ErrorRequestHandler} */
  const failed = (error, _request, response, next) => {
    console.error(String(error));
    if (response.headersSent) return next(error);
    response
      .status(500)
      .send(String(pages.plain('That did not work', 'The fault is ours. Try again later.')));
  };
  app.use(failed);
  return app;
}

/**
 * Tells where a submission stands, now and whenever that changes, until it is final.
 *
 * @param {Desk} desk
 * @param {string} id
 * @param {Request} request
 * @param {Response} response
 */
async function events(desk, id, request, response) {
  response.type('text/event-stream').flushHeaders();
  const beat = setInterval(() => response.write(': alive\n\n'), BEAT);
  const end = () => response.end();
  const tell = async () => {
    const found = await desk.find(id);
    if (!found || !('entry' in found)) return end();
    const { entry } = found;
    const final = isFinal(entry.state);
    response.write(
      `event: status\ndata: ${JSON.stringify({ fragment: String(pages.status(entry)), final })}\n\n`,
    );
    if (final) end();
  };
  /** @param {string} changed */
  const changed = (changed) => changed === id && tell().catch(end);
  desk.on('change', changed).once('closing', end);
  request.once('close', () => {
    clearInterval(beat);
    desk.off('change', changed).off('closing', end);
  });
  await tell();
}
