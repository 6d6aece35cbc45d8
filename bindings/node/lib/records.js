'use strict';

// What the authorities, the ledger and the sandbox say, as frozen objects with the names of JavaScript.

const { camel } = require('./arguments.js');
const { fromFields } = require('./errors.js');

const time = (text) => new Date(text);

/** Data of any shape, frozen. */
function frozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** A reader of records; `readers` says how a field is made of its JSON value, where it is not that value. */
function record(readers = {}) {
  return (fields) => {
    const made = camel(fields);
    for (const [name, reader] of Object.entries(readers))
      if (made[name] !== null && made[name] !== undefined) made[name] = reader(made[name]);
    return Object.freeze(made);
  };
}

const list = (reader) => (items) => Object.freeze(items.map((item) => reader(item)));

const attempts = list(record({ at: time, requestIds: frozen }));
const message = record();
const error = (fields) => fromFields(fields);

const refusal = record({ message, findings: frozen, attempts });
const receipt = record({
  acceptedAt: time,
  message,
  warnings: frozen,
  attempts,
  ledgerFault: error,
});
const submission = record();
const progress = record();
const entry = record({
  createdAt: time,
  updatedAt: time,
  prunedAt: time,
  parameters: frozen,
  receipt: frozen,
});
const event = record({ at: time });
const ledgerCheck = record({ faults: list(record()) });
const pruned = record();
const diagnosis = record({ checks: list(record({ error })) });
const taken = record({ ids: frozen });
const struck = record();
const exchange = record({ time });
const logRecord = record({ fields: frozen });

/** What became of one document of many, as the addon gives it; `cause` stands for the words that the addon has for it. */
function outcome(found, cause) {
  const made = found.receipt === undefined ? null : receipt(found.receipt);
  const failed = found.error === undefined ? null : fromFields(JSON.parse(found.error), cause);
  return Object.freeze({
    correlationId: found.correlation_id ?? (made ?? failed).correlationId,
    reference: found.reference ?? made?.reference ?? null,
    receipt: made,
    error: failed,
  });
}

/** Reads JSON text with a reader of records. */
const parsed = (reader) => (text) => reader(JSON.parse(text));

module.exports = {
  attempts,
  refusal,
  outcome,
  receipt: parsed(receipt),
  submission: parsed(submission),
  submissions: parsed(list(submission)),
  progress: parsed(progress),
  entryOf: entry,
  entry: parsed(entry),
  maybeEntry: parsed((fields) => fields && entry(fields)),
  entries: parsed(list(entry)),
  history: parsed(list(event)),
  ledgerCheck: parsed(ledgerCheck),
  pruned: parsed(pruned),
  diagnosis: parsed(diagnosis),
  taken: parsed(list(taken)),
  struck: parsed(list(struck)),
  exchanges: parsed(list(exchange)),
  logRecord: parsed(logRecord),
};
