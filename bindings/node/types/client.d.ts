import type { Documents, Batch, BatchOptions, Resuming, ResumeOptions } from './batch.js';
import type { SubmitOptions, SvvSubmitOptions } from './batch.js';
import type { Abortable, Chunks, Document, Reading } from './common.js';
import type { AuthError, DocumentError, LedgerError, NetworkError, RejectedError } from './errors.js';
import type { SigningKeyError, ThrottledError, UncertainError, UsageError } from './errors.js';
import type { Ledger } from './ledger.js';
import type { Outcome, Receipt, Submission } from './records.js';
import type { ProfileDescription, Report } from './report.js';

/** How the servers are reached. Times are in seconds. */
export interface HttpSettings {
  /** To make a connection, with the look-up of the name and the TLS handshake; 10 when left out. */
  connectTimeout?: number | undefined;
  /** Without a byte of the answer, after which it is given up; as `timeout` when left out. */
  readTimeout?: number | undefined;
  /** For one exchange, from the connection to the end of the answer; 60 when left out. */
  timeout?: number | undefined;
  /** A PEM file of certificate authorities to trust beside the system's. */
  ca?: string | URL | undefined;
  /**
   * The proxy, such as `http://proxy.example:3128`; the variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` hold when left out.
   * Loopback addresses are never reached through a proxy.
   */
  proxy?: string | URL | undefined;
  /** The largest answer that is read, in bytes after decompression; 8 MiB when left out. */
  maxAnswer?: number | undefined;
}

/** What the settings of both authorities have in common. */
export interface ClientSettings {
  /** Scheme, host and port of the service; `environment` sets it. */
  baseUrl?: string | URL | undefined;
  /** The address of the token service; `environment` sets it. */
  tokenUrl?: string | URL | undefined;
  /** The client at the token service. */
  clientId?: string | undefined;
  /** The file with the client's certificate (PEM), if it is not in the key's file. */
  certificate?: string | URL | undefined;
  /** The file with the client's RSA key, PEM or PKCS#12. */
  key?: string | URL | undefined;
  /** The password of the key's file. */
  password?: string | undefined;
  /** The scope of the token. */
  scope?: string | undefined;
  /** How the servers are reached. */
  http?: HttpSettings | undefined;
}

/** The settings of a {@link Vca}. */
export interface VcaSettings extends ClientSettings {
  /** Where documents go; there is no default. It sets the addresses, the scope and the tenant. */
  environment?: 'preprod' | 'production' | undefined;
  /** The tenant at Microsoft Entra ID. */
  tenant?: string | undefined;
  /** The client secret (VCA: manufacturer-secret); or `key` and `certificate` instead. */
  clientSecret?: string | undefined;
  /** The GUID of the manufacturer, given on registration. */
  manufacturerId?: string | undefined;
  /** The GUID of the contact, given on registration. */
  contactId?: string | undefined;
  /** How many ids one status call asks for; 100 when left out. VCA's limit is not published. */
  statusChunk?: number | undefined;
  /** After a lost answer: how many seconds VCA may take to show a submission in the status call; 10 when left out. */
  visibility?: number | undefined;
  /** Type-approval country codes that VCA's variant of the schema has besides `g11`, `n11` and the official ones. */
  countryCodes?: string | readonly string[] | undefined;
}

/** The settings of an {@link Svv}. */
export interface SvvSettings extends ClientSettings {
  /** Where documents go; there is no default. It sets the addresses, the audience and the resource. */
  environment?: 'test' | 'production' | undefined;
  /** The issuer of the tokens, with its closing slash. */
  audience?: string | undefined;
  /** Instead of a certificate: the id under which the key is registered at Maskinporten; see `jwk`. */
  kid?: string | undefined;
  /** How the grants are signed; `RS256` when left out. */
  algorithm?: 'RS256' | 'RS384' | 'RS512' | undefined;
  /** The services that the token is for. */
  resource?: string | readonly string[] | undefined;
  /** The organisation number of the customer for whom a supplier acts. */
  consumerOrg?: string | undefined;
  /** The IVI family that SVV is sent; `1.x` when left out, since no source says that SVV takes 2.0 today. */
  ivi?: '1.x' | '2.0' | undefined;
}

/** How a client is made. */
export interface ClientOptions {
  /** Where every submission is written down: a {@link Ledger}, or the path of one, which is then opened and closed with the client. */
  ledger?: Ledger | string | URL | undefined;
}

/**
 * How a call to an authority is ended early. The promise then rejects with ecoc's own error, whose `cause` is the signal's reason: an
 * {@link UncertainError} (CancelledAfterSending) when the document may have been sent, else a {@link UsageError} (Cancelled).
 */
export interface Cancellable {
  signal?: AbortSignal | undefined;
}

/** How long a call may take. */
export interface CallOptions {
  /** The most time for the call, with all its attempts and pauses, in seconds; five minutes when left out. */
  deadline?: number | undefined;
}

/** How a submission is waited for. Times are in seconds. */
export interface WaitOptions {
  /** The most time to wait; 600 when left out. */
  timeout?: number | undefined;
  /** The pause before the second question; 1 when left out. Each further one is longer by half. */
  firstPause?: number | undefined;
  /** The longest pause; 30 when left out. */
  longestPause?: number | undefined;
  /** Called at the first answer and whenever the state has changed. What it throws ends the wait, and rejects its promise. */
  progress?: ((now: Submission) => void) | undefined;
}

/** How a document is checked by a client's settings. */
export interface ClientValidateOptions {
  /** That the signature is missing is no fault. */
  unsigned?: boolean | undefined;
}

/**
 * What both clients have in common. Every call that waits does so on a thread of the library's own: neither the event loop nor libuv's
 * threads wait. A pending call keeps the process alive, and nothing else does. A client is of the thread that made it; a worker makes its own,
 * and several may share the file of a ledger.
 */
declare abstract class Client<Options> {
  /** The service's name in the ledger: the environment's name, or the base URL where one is set by hand. */
  readonly environment: string;
  /** The ledger that submissions are written down in. */
  readonly ledger: Ledger | null;
  /** What a document must meet to be sent, by the client's settings. */
  readonly profile: ProfileDescription;

  /** Checks a document as its receiver would, by the client's settings. */
  validate(xml: Document | Chunks, options?: ClientValidateOptions & Reading & Abortable): Promise<Report>;
  /** As {@link Client.validate}, on the calling thread. */
  validateSync(xml: Document, options?: ClientValidateOptions): Report;

  /**
   * Hands a document in, byte for byte.
   *
   * VCA then works on it: {@link Vca.wait} tells how that ends. Attempts are repeated by VCA's own table of pauses; after a lost answer
   * VCA is asked about the correlation id before anything is sent again, so the document is taken once. SVV's answer is the outcome:
   * the receipt's state is `succeeded`; after a lost answer the same document is sent again, and that SVV then knows its reference id
   * proves that the first one arrived.
   *
   * @throws {RejectedError} the authority said no; `refusal` lists the fields
   * @throws {UncertainError} sent, and nobody knows; with a ledger, `resume` finds out
   * @throws {NetworkError} nothing is at the authority; so too {@link ThrottledError} and {@link AuthError}
   * @throws {LedgerError} nothing was sent
   * @throws {DocumentError} the document has no reference id to go by
   */
  submit(xml: Document | Chunks, options?: Options & Reading & Cancellable): Promise<Receipt>;

  /**
   * Hands many documents in, several at a time, and gives their outcomes in the order of the documents.
   *
   * Documents are taken as outcomes are read, so that neither pile up. With a ledger, a batch that was interrupted is finished by
   * `resume`, and documents that are handed in again are not sent twice.
   *
   * @throws {UsageError} an option means nothing
   */
  submitMany(documents: Documents<Options>, options?: BatchOptions): Batch;

  /**
   * Where submissions stand, in the order asked for; many ids are asked about in several calls. An id that VCA leaves out of its answer
   * is `unknown`, or as the ledger remembers it. SVV has no call for it: that is always what the ledger remembers.
   *
   * @throws {NetworkError} VCA cannot be asked; so too {@link ThrottledError} and {@link AuthError}
   * @throws {UsageError} SVV: MissingSetting without a ledger
   */
  status(
    correlationIds: string | Iterable<string>,
    options?: CallOptions & Cancellable,
  ): Promise<readonly Submission[]>;

  /**
   * Finishes what a crash, an outage or a lost answer left in the ledger. What is queued is sent; what is uncertain is sent again only
   * when the authority does not have it. What another process has in hand is left to it.
   *
   * `progress` is called with each outcome, in the order of the ledger. What goes wrong with one submission is in its outcome.
   *
   * @throws {UsageError} MissingSetting without a ledger
   * @throws {LedgerError} the ledger cannot be read
   */
  resume(options?: ResumeOptions & { progress?: (outcome: Outcome) => void }): Promise<Outcome[]>;

  /** As {@link Client.resume}, outcome by outcome, so that they do not pile up. */
  resumeMany(options?: ResumeOptions): Resuming;

  /**
   * Lets go of connections and tokens, and closes the ledger if this client has opened it. Calls that run go on to their end; later
   * ones fail with a {@link UsageError} (HandleMisuse). `using` does it, too.
   */
  close(): void;
  [Symbol.dispose](): void;
}

/** A client of the United Kingdom's Vehicle Certification Agency. */
export class Vca extends Client<SubmitOptions> {
  /**
   * Makes a client; nothing is sent yet. Key files are read, and a ledger that is named by its path is opened, on the calling thread.
   *
   * @throws {UsageError} MissingSetting, InvalidSetting, InsecureUrl; FileUnreadable
   * @throws {SigningKeyError} the key cannot be read
   * @throws {LedgerError} the ledger cannot be opened
   */
  constructor(settings: VcaSettings, options?: ClientOptions);

  /**
   * Makes a client with the settings that the command uses: those of `[vca]` in the file (`ecoc.toml` in the working folder when left
   * out, if it exists), then those of the variables `ECOC_VCA_…`.
   *
   * @throws as the constructor
   */
  static fromFile(file?: string | URL, options?: ClientOptions): Vca;

  /**
   * Asks for the status of a submission until it is final, with growing pauses. Gives what is known when the time is up: `final` tells
   * whether that is the end.
   *
   * @throws {NetworkError} VCA cannot be asked; so too {@link ThrottledError} and {@link AuthError}
   */
  wait(correlationId: string, options?: WaitOptions & Cancellable): Promise<Submission>;

  /** As {@link Vca.wait}, for many submissions at once, in as few calls as possible; in the order asked for. */
  waitMany(
    correlationIds: string | Iterable<string>,
    options?: WaitOptions & Cancellable,
  ): Promise<readonly Submission[]>;
}

/** A client of Norway's Statens vegvesen. */
export class Svv extends Client<SvvSubmitOptions> {
  /** Makes a client; nothing is sent yet. As for {@link Vca}. */
  constructor(settings: SvvSettings, options?: ClientOptions);

  /** Makes a client with the settings that the command uses: `[svv]`, `ECOC_SVV_…`; as {@link Vca.fromFile}. */
  static fromFile(file?: string | URL, options?: ClientOptions): Svv;

  /**
   * Deletes the certificate with this reference id.
   *
   * @throws {RejectedError} UnknownSubmission, NotTheSender, VehicleRegistered or another no
   * @throws {UncertainError} sent, and nobody knows
   */
  deleteByReference(reference: string, options?: CallOptions & Cancellable): Promise<Receipt>;

  /** Deletes the certificate of this vehicle; a {@link RejectedError} when several certificates bear this VIN. */
  deleteByVin(vin: string, options?: CallOptions & Cancellable): Promise<Receipt>;

  /** Deletes the certificate of this vehicle of this make (`merkekode`, SVV's number of the make). */
  deleteByVinAndMake(vin: string, makeCode: number, options?: CallOptions & Cancellable): Promise<Receipt>;
}

export {};
