// What the authorities say. All of it is frozen.

import type { EcocError } from './errors.js';
import type { Finding } from './report.js';

/** An authority: the United Kingdom's Vehicle Certification Agency, or Norway's Statens vegvesen. */
export type Authority = 'vca' | 'svv';

/**
 * Where a submission stands.
 *
 * - `queued`: written down; nothing of it is at the authority
 * - `sending`: on its way: its first byte may have left
 * - `uncertain`: it was sent and the answer is lost: the authority may or may not have it
 * - `accepted`: the authority took it and has yet to work on it
 * - `processing`: the authority works on it
 * - `succeeded`: the authority has it for good; final, but for a deletion
 * - `failed`: the authority took it and could not use it, or the sender gave it up; final
 * - `rejected`: the authority refused to take it; final
 * - `deleted`: the sender had it deleted at the authority; final
 */
export type State =
  | 'queued'
  | 'sending'
  | 'uncertain'
  | 'accepted'
  | 'processing'
  | 'succeeded'
  | 'failed'
  | 'rejected'
  | 'deleted';

/** One exchange with a service. */
export interface Attempt {
  /** What was asked. */
  readonly step: 'token' | 'ingest' | 'submissions' | 'opprette' | 'slette';
  /** When it began. */
  readonly at: Date;
  /** How many milliseconds the call waited before it. */
  readonly waitedMs: number;
  /** How many milliseconds it took. */
  readonly tookMs: number;
  /** The answer's HTTP status. */
  readonly httpStatus: number | null;
  /** Why there is no whole answer. */
  readonly failure: string | null;
  /** The headers by which the server and the front doors before it name the request: what their support asks for. */
  readonly requestIds: Readonly<Record<string, string>>;
}

/** What an authority says in one sentence, with what that means. */
export interface Message {
  /** SVV's `meldingstype`, unchanged: `INFO`, `ADVARSEL` or `FEIL`. */
  readonly kind: string | null;
  /** The authority's code, unchanged, such as `kjoretoy.coc.KJORETOY_OPPRETTET`. */
  readonly code: string | null;
  /** The authority's words, unchanged. */
  readonly text: string | null;
  /** What the code means, in English; `null` for a code that ecoc does not know. */
  readonly explanation: string | null;
  /** What to do about it, in English. */
  readonly remedy: string | null;
}

/** An authority's no: the message, and every field at fault. An error has it as {@link EcocError.refusal}. */
export interface Refusal {
  /** The authority's message. */
  readonly message: Message;
  /** Each field at fault; `path` is the authority's name for the field. */
  readonly findings: readonly Finding[];
  /** SVV's trouble ticket, which its support asks for. */
  readonly svvguid: string | null;
  /** Every exchange that it took. */
  readonly attempts: readonly Attempt[];
}

/** An authority's yes to a document or to a deletion. */
export interface Receipt {
  /** Who said it. */
  readonly authority: Authority;
  /**
   * The id under which the submission is known: at VCA, in the ledger, and in errors. `null` after a deletion of what the ledger does
   * not know.
   */
  readonly correlationId: string | null;
  /** The document's reference id; `null` after a deletion by VIN. */
  readonly reference: string | null;
  /** The vehicle identification number. */
  readonly vin: string | null;
  /** `accepted` (VCA: ask for the status later), `succeeded` (SVV: done) or `deleted`. */
  readonly state: 'accepted' | 'succeeded' | 'deleted';
  /** The authority's own word for it, unchanged. */
  readonly authorityState: string | null;
  /** When the answer came, by this machine's clock. */
  readonly acceptedAt: Date;
  /** The time that the authority's answer bears, unchanged; SVV gives it without a zone. */
  readonly authorityTime: string | null;
  /** VCA: where the document was put. */
  readonly location: string | null;
  /** SVV: the vehicle's number in the register. */
  readonly kuid: string | null;
  /** SVV: the number of the vehicle's make. */
  readonly makeCode: number | null;
  /** The authority's message. */
  readonly message: Message | null;
  /** What the authority asks to be looked at although it took the document. */
  readonly warnings: readonly Finding[];
  /** The HTTP status of the deciding answer. */
  readonly httpStatus: number;
  /** Every exchange that it took. */
  readonly attempts: readonly Attempt[];
  /** Why the ledger could not note the answer; the submission stands there as uncertain, and `resume` puts it right. */
  readonly ledgerFault: EcocError | null;
}

/** Where a submission stands. */
export interface Submission {
  /** Who has it. */
  readonly authority: Authority;
  /** The id under which it was submitted. */
  readonly correlationId: string;
  /** Where it stands; `unknown` when the authority does not know the id, or says a word that ecoc does not know. */
  readonly state: State | 'unknown';
  /** The authority's own word, unchanged; `null` when it left the id out of its answer. */
  readonly authorityState: string | null;
  /** Whether nothing more will happen to it by itself. */
  readonly final: boolean;
  /** The document's reference id, where the ledger knows it. */
  readonly reference: string | null;
  /** The vehicle identification number. */
  readonly vin: string | null;
  /** The type approval number. */
  readonly typeApprovalNumber: string | null;
  /** The vehicle category. */
  readonly vehicleCategory: string | null;
  /** The document's version number. */
  readonly versionNumber: number | null;
  /** When the authority took it in, in its own words. */
  readonly createdOn: string | null;
  /** Whether this is what the ledger remembers, not what the authority says now. SVV has no status call. */
  readonly fromLedger: boolean;
}

/** How far a batch is, in documents. */
export interface Progress {
  /** Taken from the caller. */
  readonly taken: number;
  /** Their end is known: the sum of the next four. */
  readonly done: number;
  /** The authority has them. */
  readonly accepted: number;
  /** The authority said no. */
  readonly refused: number;
  /** Sent, and nobody knows. */
  readonly uncertain: number;
  /** Not sent, or not to be sent. */
  readonly failed: number;
}

/** What became of one document of many: there is either a receipt or an error. */
export type Outcome = {
  /** The id under which it is known, where it has one. */
  readonly correlationId: string | null;
  /** The document's reference id, where it is known: of a receipt, and of what `resumeMany` took up. */
  readonly reference: string | null;
} & (
  | {
      /** The authority's yes. */
      readonly receipt: Receipt;
      readonly error: null;
    }
  | {
      readonly receipt: null;
      /** Why there is no receipt. */
      readonly error: EcocError;
    }
);
