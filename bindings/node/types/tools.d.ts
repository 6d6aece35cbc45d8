import type { Cancellable, SvvSettings, VcaSettings } from './client.js';
import type { Abortable, TextOrBytes } from './common.js';
import type { EcocError, SignatureError, SigningKeyError, UsageError } from './errors.js';
import type { Json, Ledger } from './ledger.js';
import type { Authority } from './records.js';

/** One thing that was looked at. */
export interface Check {
  /** What kind of thing; several checks may have the same name, each with its own subject. */
  readonly name: string;
  /** What it came to. */
  readonly verdict: 'ok' | 'warning' | 'failed' | 'skipped';
  /** Which one: host and port of a server, a file, an aspect of the certificate. */
  readonly subject: string | null;
  /** What was found, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string | null;
  /** The error behind it, with the service's own code and words. */
  readonly error: EcocError | null;
}

/** What was found about one authority. */
export interface Diagnosis {
  /** Whose client it is about. */
  readonly authority: Authority;
  /** The environment that is set, or the base URL where one is set by hand. */
  readonly environment: string | null;
  /** Whether nothing has failed; warnings and what was skipped do not count. */
  readonly sound: boolean;
  /** What was looked at, in its order. */
  readonly checks: readonly Check[];
  /** All of it for a person, in lines. */
  readonly text: string;
}

/** How a diagnosis is made. */
export interface DiagnoseOptions {
  /** The ledger to look at, too. */
  ledger?: Ledger | string | URL | undefined;
  /** Certificates (PEM) that the client's own has to lead to. */
  trust?: TextOrBytes | readonly TextOrBytes[] | undefined;
  /** When certificates are judged; now when left out. */
  at?: Date | string | undefined;
  /** Whether the authority itself is called, with a call that changes nothing; `true` when left out. */
  call?: boolean | undefined;
  /** The most time that the whole may take, in seconds; one minute when left out. */
  deadline?: number | undefined;
}

/**
 * Looks at settings, key and certificate, clock, network, token and access of a client, and says what to do. What is wrong is in the
 * diagnosis, and no rejection.
 *
 * @throws {UsageError} an option means nothing
 */
export function diagnose(
  authority: 'vca',
  settings: VcaSettings,
  options?: DiagnoseOptions & Cancellable,
): Promise<Diagnosis>;
export function diagnose(
  authority: 'svv',
  settings: SvvSettings,
  options?: DiagnoseOptions & Cancellable,
): Promise<Diagnosis>;

/** What a public key is made of. */
export interface JwkOptions {
  /** The key's file (PEM, DER or PKCS#12), the same that an `Svv` has with a `kid`. */
  key?: TextOrBytes | undefined;
  /** The key's certificate; without `key` that of a private key that no file holds. */
  certificates?: TextOrBytes | undefined;
  /** Opens the key's file. */
  password?: TextOrBytes | undefined;
  /** Names the key; else its name is its thumbprint (RFC 7638). */
  kid?: string | undefined;
  /** How the key will sign; `RS256` when left out. */
  algorithm?: 'RS256' | 'RS384' | 'RS512' | undefined;
}

/** A public key as it is registered at Maskinporten. */
export interface Jwk {
  kty: 'RSA';
  use: 'sig';
  alg: 'RS256' | 'RS384' | 'RS512';
  kid: string;
  n: string;
  e: string;
}

/**
 * The public key that is registered at Maskinporten, as a JSON Web Key without any private member.
 *
 * @throws {SigningKeyError} WrongPassword, UnreadableKey, MissingKey, MissingCertificate, KeyMismatch
 * @throws {SignatureError} UnsupportedAlgorithm, for a key that is not RSA of 2048 to 8192 bits
 */
export function jwk(options: JwkOptions & Abortable): Promise<Jwk>;

/** As {@link jwk}, on the calling thread. */
export function jwkSync(options: JwkOptions): Jwk;

/**
 * What an authority's code means, in English; `null` for a code that is in none of its tables. The code is SVV's, with or without its
 * prefix; for VCA the HTTP status of its answer; or a code of the authority's token service, such as `AADSTS7000222`, `MP-200` or
 * `invalid_client`.
 */
export function explain(authority: Authority, code: string | number): string | null;

/** The code of a finding. */
export interface FindingCode {
  /** The code, such as `IVI-S012`. */
  code: string;
  /** What it means. */
  meaning: string;
}

/** Every code of a finding with its meaning; those of the content rules are the ids of `rules()`. */
export function findingCodes(): FindingCode[];

/** How much a record weighs, from what went wrong to what is of use only to those who look for a fault. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug' | 'trace';

/** One thing that the library tells. No secret, key, token or content of a document is ever in it. */
export interface LogRecord {
  /** How much it weighs. */
  readonly level: LogLevel;
  /** The part of the library that tells it, such as `ecoc::http::retry`. */
  readonly target: string;
  /** What happened, in a few words that stay the same. */
  readonly message: string;
  /** With what, such as `correlation_id`, `http_status`, `took_ms`. */
  readonly fields: Readonly<Record<string, Json>>;
}

/**
 * Hands every record up to `level` to `listener`, on the event loop of the calling thread, instead of to the one that was set there before;
 * `null` ends that. Every worker thread may have a listener of its own, and each hears all of the process. It keeps no process alive.
 *
 * @throws {UsageError} there is no such level
 */
export function setLog(level: LogLevel, listener: (record: LogRecord) => void): void;
export function setLog(level: null): void;
