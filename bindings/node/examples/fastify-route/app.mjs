// A service of a plant, on Fastify: POST /reports checks a certificate, POST /certificates hands one in.
//
// The body is the certificate (application/xml), read as it comes in. What went wrong is answered as `application/problem+json`.

import { Readable } from 'node:stream';

import { DocumentError, EcocError, RejectedError, ThrottledError, UncertainError, validate } from 'ecoc';
import { LedgerError, NetworkError, UsageError } from 'ecoc';
import Fastify from 'fastify';

/**
 * @import { Vca } from 'ecoc'
 * @import { FastifyServerOptions } from 'fastify'
 */

/** A certificate has about 20 kB. */
const LIMIT = 1_000_000;

/**
 * The HTTP status that says who has to do something: the caller (4xx), nobody but time (503), or whoever runs this (500).
 *
 * @param {EcocError} error
 */
function statusOf(error) {
  if (error.code === 'LimitExceeded') return 413;
  if (error.code === 'AlreadySubmitted') return 409;
  if (error instanceof UsageError) return error.code === 'FileUnreadable' ? 400 : 500;
  if (error instanceof DocumentError || error instanceof RejectedError) return 422;
  if (error instanceof UncertainError) return 202;
  if (error instanceof ThrottledError || error instanceof NetworkError || error instanceof LedgerError)
    return 503;
  return 500;
}

/** The certificate in a body. @param {unknown} body */
function certificate(body) {
  if (body instanceof Readable) return body;
  throw Object.assign(new Error('the body must be a certificate in XML'), { statusCode: 415 });
}

/**
 * @param {Vca} vca with a ledger, so that what is uncertain can be resumed
 * @param {FastifyServerOptions} [options]
 */
export function service(vca, options) {
  const app = Fastify({ ...options, bodyLimit: LIMIT });
  const { name: profile, countryCodes } = vca.profile;

  // Fastify would collect the body: it stays the stream that it is. Nothing else is taken.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(['application/xml', 'text/xml'], (_request, payload, done) => done(null, payload));

  app.setErrorHandler((error, request, reply) => {
    if (!(error instanceof EcocError)) return reply.send(error);
    const status = statusOf(error);
    if (status === 500) request.log.error(error);
    // The rest of a body that was refused is not waited for.
    if (status === 413) reply.header('connection', 'close');
    const { code, reason, remedy, correlationId, refusal } = error;
    return reply
      .code(status)
      .type('application/problem+json')
      .send(
        JSON.stringify({ title: reason, code, remedy, correlationId, findings: refusal?.findings ?? [] }),
      );
  });

  // The report is the answer, whether or not it is good news.
  app.post('/reports', ({ body }) => validate(certificate(body), { profile, countryCodes, maxBytes: LIMIT }));

  // VCA takes it before this answers; what becomes of it then, GET /certificates/… says.
  app.post('/certificates', async ({ body }, reply) => {
    const receipt = await vca.submit(certificate(body), { deadline: 60, maxBytes: LIMIT });
    return reply.code(201).header('location', `/certificates/${receipt.correlationId}`).send(receipt);
  });

  app.get('/certificates/:id', async (request, reply) => {
    const { id } = /** @type {{ id: string }} */ (request.params);
    const [submission] = await vca.status(id);
    return submission?.state === 'unknown' ? reply.code(404).send(submission) : submission;
  });

  return app;
}
