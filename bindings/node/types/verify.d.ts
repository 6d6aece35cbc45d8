import type { Abortable, Chunks, Document, Reading, TextOrBytes } from './common.js';
import type { SigningKeyError } from './errors.js';
import type { Report, ReportData } from './report.js';

/** Whom to believe, and as of when. */
export interface VerifyOptions {
  /** The certificates to trust (PEM, or one as DER each): of authorities, or the signer's own. */
  trust?: TextOrBytes | readonly TextOrBytes[] | undefined;
  /** Judges certificates as of this time (a date, or text with a zone) instead of now, as for a document from an archive. */
  at?: Date | string | undefined;
}

/** What a certificate says of itself. */
export interface CertificateInfo {
  /** The holder's name in the text form of RFC 4514. */
  readonly subject: string;
  /** The issuer's name, likewise. */
  readonly issuer: string;
  /** The serial number, in hexadecimal pairs parted by colons. */
  readonly serial: string;
  /** The first moment of validity, such as `2026-01-01T00:00:00Z`. */
  readonly notBefore: string;
  /** The last second of validity. */
  readonly notAfter: string;
}

/** A verification as plain data. */
export interface VerificationData extends ReportData {
  signed: boolean;
  trusted: boolean | null;
  algorithm: string | null;
  xades: boolean;
  signingTime: string | null;
  certificate: CertificateInfo | null;
}

/** What verifying a document found. */
export class Verification {
  private constructor();
  /** Whether the signature is sound: no finding is an error. */
  readonly valid: boolean;
  /** The findings: what failed, and where. */
  readonly report: Report;
  /** Whether there is a signature at all. */
  readonly signed: boolean;
  /** Whether an anchor vouches for the signer; `null` when none was given or the signature itself is not sound. */
  readonly trusted: boolean | null;
  /** The signature algorithm: its short name, or its identifier when it is not known. */
  readonly algorithm: string | null;
  /** The certificate that the signature names. It has made the signature only if the verification is valid. */
  readonly certificate: CertificateInfo | null;
  /** Whether the signature has properties of XAdES. */
  readonly xades: boolean;
  /** The time of signing that the signer claims (XAdES). */
  readonly signingTime: string | null;
  /** The verification as plain data. */
  toJSON(): VerificationData;
  /** The verdict of the report, then one line for each finding. */
  toString(): string;
}

/**
 * Verifies the signature of a document off the event loop, and says what is wrong with it. Whatever the bytes are, there is an answer.
 *
 * Without `trust` it tells whether the document was changed, not who signed it.
 *
 * @throws {SigningKeyError} the certificates to trust cannot be read
 */
export function verify(
  xml: Document | Chunks,
  options?: VerifyOptions & Reading & Abortable,
): Promise<Verification>;

/** As {@link verify}, on the calling thread. */
export function verifySync(xml: Document, options?: VerifyOptions): Verification;
