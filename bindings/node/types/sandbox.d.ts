import type { SvvSettings, VcaSettings } from './client.js';
import type { UsageError } from './errors.js';
import type { Authority } from './records.js';
import type { Signer } from './sign.js';

/** How a sandbox behaves. A vehicle is named by its reference id or its VIN. Times are in seconds. */
export interface SandboxOptions {
  /** The port on 127.0.0.1; a free one when left out. */
  port?: number | undefined;
  /** The share of the requests that goes wrong, from 0 to 1; or a plan as TOML. */
  faults?: number | string | null | undefined;
  /** The seed of the faults: the same seed gives the same faults for the same documents. */
  seed?: number | undefined;
  /** How long a submission at VCA stays Received; 0.15 when left out. */
  receivedFor?: number | undefined;
  /** How long it then stays Processing; 0.3 when left out. */
  processingFor?: number | undefined;
  /** Vehicles whose submission at VCA ends in Failed. */
  failing?: readonly string[] | undefined;
  /** Vehicles that are registered in Norway, so that their certificate cannot be deleted. */
  registered?: readonly string[] | undefined;
  /** Vehicles that SVV answers with TEKNISK_FEIL. */
  technicalFault?: readonly string[] | undefined;
  /** Organisations that the client may name as `consumerOrg`. */
  delegated?: readonly string[] | undefined;
  /** Whether SVV takes IVI 2.0 beside 1.x. */
  svvTakesIvi2?: boolean | undefined;
}

/** A document that an authority took, counted by its exact bytes. */
export interface Taken {
  /** Who took it. */
  readonly authority: Authority;
  /** SHA-256 of the document's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The document's reference id. */
  readonly reference: string;
  /** Its VIN. */
  readonly vin: string;
  /** How often it was taken. */
  readonly count: number;
  /** What it was taken under, oldest first: correlation ids at VCA, the numbers (`kuid`) that SVV gave. */
  readonly ids: readonly string[];
  /** Where the last of these stands now. */
  readonly state: 'Received' | 'Processing' | 'Succeeded' | 'Failed' | 'created' | 'deleted';
}

/** How often a kind of fault struck a service. */
export interface Struck {
  /** The service. */
  readonly service: 'entra' | 'maskinporten' | 'ingest' | 'submissions' | 'opprette' | 'slette';
  /** The kind. */
  readonly fault: string;
  /** How often. */
  readonly count: number;
}

/** A request and what became of it. */
export interface Exchange {
  /** Counts from 1 and has no gaps; the log keeps the last 10,000. */
  readonly number: number;
  /** When the answer was made. */
  readonly time: Date;
  /** The request's method. */
  readonly method: string;
  /** The request's path. */
  readonly path: string;
  /** The answer's status; `null` when the connection ended without one. */
  readonly status: number | null;
  /** The fault that struck it. */
  readonly fault: string | null;
  /** The service's own code, or a few words. */
  readonly note: string;
}

/**
 * A running stand-in for VCA, SVV, Microsoft Entra ID and Maskinporten, for your own tests.
 *
 * It runs in this process, on a port of 127.0.0.1, and keeps no process alive. It is strict about what the authorities' documents demand,
 * submissions live in it over time, and it goes wrong on demand.
 */
export class Sandbox {
  private constructor();
  /**
   * Starts it; it answers when the promise is fulfilled.
   *
   * @throws {UsageError} the port is taken, or an option means nothing
   */
  static start(options?: SandboxOptions): Promise<Sandbox>;
  /** Scheme, host and port, without a closing slash. */
  readonly url: string;
  /** The settings of a client: `new Vca(sandbox.vcaSettings)`. */
  readonly vcaSettings: VcaSettings;
  /**
   * Those of a client of SVV, with a test key that lies in a folder until the sandbox stops or the process ends; for good, when the worker
   * thread that made it is terminated.
   */
  readonly svvSettings: SvvSettings;
  /** A seal for tests, made for this sandbox: nobody trusts it. */
  readonly signer: Signer;
  /** Has other requests go wrong from now on, as `faults` and `seed` of {@link SandboxOptions}; `null` ends that. */
  setFaults(faults: number | string | null, options?: { seed?: number | undefined }): void;
  /** Every document that was taken, and how often. */
  taken(): readonly Taken[];
  /** How often each fault of the present plan struck each service. */
  struck(): readonly Struck[];
  /** What was asked and answered, oldest first. */
  log(): readonly Exchange[];
  /** Ends every connection, frees the port, and deletes the test key. `await using` does it, too. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
