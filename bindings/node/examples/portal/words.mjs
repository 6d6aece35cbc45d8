// What the states of a submission mean to the dealer who waits for it, and what the authority said, in words to act on.

/** @import { Entry, State } from 'ecoc' */

/** @type {Record<State, { title: string, meaning: string }>} */
const STATES = {
  queued: {
    title: 'Waiting to be sent',
    meaning: 'The certificate is sent as soon as VCA can be reached; there is nothing to do.',
  },
  sending: { title: 'On its way to VCA', meaning: 'The certificate is being sent.' },
  uncertain: {
    title: 'Sent, and the answer is missing',
    meaning:
      'The connection broke before VCA answered. VCA is asked before anything is sent again: do not upload it anew.',
  },
  accepted: { title: 'VCA has it', meaning: 'VCA has taken the certificate in and will look at it.' },
  processing: { title: 'VCA is looking at it', meaning: 'This page changes by itself when VCA is done.' },
  succeeded: { title: 'Done', meaning: 'VCA has the certificate. There is nothing more to do.' },
  failed: {
    title: 'VCA could not use it',
    meaning:
      'VCA took the certificate in, and then failed it without a reason. Ask the maker of the vehicle to look at it together with VCA, by the number below.',
  },
  rejected: {
    title: 'Refused by VCA',
    meaning: 'The certificate was not taken. Have it corrected, and upload the corrected one.',
  },
  deleted: { title: 'Deleted', meaning: 'The certificate was deleted at the authority.' },
};

/** States after which nothing more comes by itself. */
const FINAL = new Set(['succeeded', 'failed', 'rejected', 'deleted']);

/** @param {State} state */
export const title = (state) => STATES[state].title;

/** @param {State} state */
export const isFinal = (state) => FINAL.has(state);

/**
 * What an authority says in one sentence, with what that means, as the ledger keeps it.
 *
 * @typedef {{ text?: string | null, explanation?: string | null, remedy?: string | null }} Said
 */

/**
 * What is to be said of a submission: what it means, what the authority said, and each field that it named.
 *
 * @param {Entry} entry
 */
export function said({ state, code, message, receipt }) {
  // A refusal is kept whole in the ledger, so that it can be shown after a restart, too.
  const kept =
    /** @type {{ message?: Said | null, findings?: { path: string, message: string }[] } | null} */ (receipt);
  return {
    ...STATES[state],
    code,
    words: kept?.message?.text ?? message,
    explanation: kept?.message?.explanation ?? null,
    remedy: kept?.message?.remedy ?? null,
    fields: kept?.findings ?? [],
  };
}
