/// <reference types="node" />
import type { Abortable, Chunks, Document, Reading, TextOrBytes } from './common.js';
import type { DocumentError, SignatureError, SigningKeyError, UsageError } from './errors.js';

/** A signature algorithm. */
export type Algorithm =
  | 'rsa-sha256'
  | 'rsa-sha384'
  | 'rsa-sha512'
  | 'rsa-pss-sha256'
  | 'rsa-pss-sha384'
  | 'rsa-pss-sha512'
  | 'ecdsa-sha256'
  | 'ecdsa-sha384';

/** How a key is read. */
export interface KeyOptions {
  /** The certificates, where the key's file does not hold them: PEM, or one as DER. */
  certificates?: TextOrBytes | undefined;
  /** What opens the key's file. */
  password?: TextOrBytes | undefined;
}

/** Where a signature is made (XAdES). */
export interface ProductionPlace {
  /** The city. */
  city?: string | undefined;
  /** Street and number. */
  street?: string | undefined;
  /** The state or province. */
  state?: string | undefined;
  /** The postal code. */
  postalCode?: string | undefined;
  /** The country, best by its ISO 3166 code. */
  country?: string | undefined;
}

/** The policy that a signature follows (XAdES). */
export interface SignaturePolicy {
  /** What names the policy: a URI, or an object identifier written as `urn:oid:1.2.3`. */
  identifier: string;
  /** SHA-256 of the policy document: its bytes, or hexadecimal digits. */
  sha256: string | Uint8Array;
  /** Where the policy document can be had. */
  uri?: string | undefined;
}

/** How to sign. */
export interface SignOptions {
  /** Adds the properties of XAdES baseline B: the time of signing and the signer's certificate become part of what is signed. */
  xades?: boolean | undefined;
  /** Replaces a signature that the document carries already. */
  replace?: boolean | undefined;
  /** The algorithm; when left out `rsa-sha256`, or for elliptic curve keys ECDSA with the hash that suits the curve. */
  algorithm?: Algorithm | undefined;
  /** The role in which the signer claims to sign, such as `Manufacturer`; needs `xades`, as do the next two. */
  role?: string | undefined;
  /** Where the signature is made. */
  place?: ProductionPlace | undefined;
  /** The policy that the signature follows. */
  policy?: SignaturePolicy | undefined;
  /** Signs even with a certificate that is expired, not yet valid or not meant for signing. For tests: receivers refuse it. */
  allowUnfitCertificateForTests?: boolean | undefined;
}

/** A signed document, and what signing had to do to it. */
export interface Signed {
  /** The document, to be sent byte for byte. */
  xml: Buffer;
  /** The encoding that the input had, when it was none that can be kept: the output is UTF-8. */
  transcodedFrom: string | null;
  /** Whether a signature was there before and has been replaced. */
  replaced: boolean;
}

/** What an external signer is asked to sign. */
export interface SigningRequest {
  /** How the value is to be made. */
  readonly algorithm: Algorithm;
  /** The octets to be signed, for signers that hash by themselves, such as `crypto.sign`. */
  readonly signedInfo: Buffer;
  /** The hash of these octets, for signers that take it. */
  readonly digest: Buffer;
  /** The signal that was given to `sign`, if any. */
  readonly signal: AbortSignal | undefined;
}

/** A private key with its certificate, ready to sign. The key is never shown, and wiped from memory in the end. */
export class Signer {
  private constructor();
  /**
   * Reads a key from PEM text (or a single DER key): PKCS#8, plain or encrypted, PKCS#1 or SEC 1. The certificates stand in
   * `certificates` or beside the key.
   *
   * @throws {SigningKeyError} the key or its certificate cannot be read, or the one does not belong to the other
   */
  static fromPem(key: TextOrBytes, options?: KeyOptions & Abortable): Promise<Signer>;
  /** As {@link Signer.fromPem}, on the calling thread. */
  static fromPemSync(key: TextOrBytes, options?: KeyOptions): Signer;
  /**
   * Reads the bytes of a PKCS#12 file (`.p12`, `.pfx`) of old or new tools.
   *
   * @throws {SigningKeyError} as for {@link Signer.fromPem}
   */
  static fromPkcs12(file: Uint8Array, options?: Pick<KeyOptions, 'password'> & Abortable): Promise<Signer>;
  /** As {@link Signer.fromPkcs12}, on the calling thread. */
  static fromPkcs12Sync(file: Uint8Array, options?: Pick<KeyOptions, 'password'>): Signer;
  /** Reads the content of a key file whose kind (PEM, DER, PKCS#12) is told by its content. */
  static fromKeyFile(file: TextOrBytes, options?: KeyOptions & Abortable): Promise<Signer>;
  /** As {@link Signer.fromKeyFile}, on the calling thread. */
  static fromKeyFileSync(file: TextOrBytes, options?: KeyOptions): Signer;
  /**
   * A signer whose key is elsewhere: in an HSM, or at a remote seal service. `certificates` (PEM, or one as DER) come in any order.
   *
   * The callback gives the signature value: for ECDSA as DER or as two numbers side by side. No thread waits for it. What it throws
   * becomes the `cause` of a {@link SignatureError}; a value that does not fit the certificate is one too, never a signature.
   *
   * @throws {SigningKeyError} the certificates cannot be read
   */
  static external(
    certificates: TextOrBytes,
    callback: (request: SigningRequest) => PromiseLike<Uint8Array>,
  ): Signer;
  /** Whom the signer's certificate names, in the text form of RFC 4514. */
  readonly subject: string;
  /** The signer's certificate, then those of its issuers as far as they were given, as DER. */
  readonly chain: Buffer[];
  /**
   * Signs a document off the event loop: the signature becomes the root's last child, and all other bytes stay as they are. Send what
   * it gives byte for byte.
   *
   * @throws {SignatureError} it is signed already, or the key cannot sign so
   * @throws {SigningKeyError} the certificate is not fit for signing now
   * @throws {DocumentError} it is no IVI document
   */
  sign(xml: Document | Chunks, options?: SignOptions & Reading & Abortable): Promise<Buffer>;
  /** As {@link Signer.sign}, on the calling thread; not for an external signer, which answers later. */
  signSync(xml: Document, options?: SignOptions): Buffer;
  /** As {@link Signer.sign}, and tells whether the input was transcoded or a signature replaced. */
  signDocument(xml: Document | Chunks, options?: SignOptions & Reading & Abortable): Promise<Signed>;
  /** As {@link Signer.signDocument}, on the calling thread. */
  signDocumentSync(xml: Document, options?: SignOptions): Signed;
}

/** A document that is ready but for its signature value. */
export class Prepared {
  private constructor();
  /** How the value is to be made. */
  readonly algorithm: Algorithm;
  /** The octets to be signed, for signers that hash by themselves. */
  readonly signedInfo: Buffer;
  /** The hash of these octets, for signers that take it. */
  readonly digest: Buffer;
  /** What {@link complete} needs, in this process or another, now or days later. It holds the document and no secret. */
  readonly token: Buffer;
  /** As {@link complete} with the token. */
  complete(value: Uint8Array, options?: Abortable): Promise<Signed>;
  /** As {@link Prepared.complete}, on the calling thread. */
  completeSync(value: Uint8Array): Signed;
}

/**
 * Prepares a document for a signature whose value is made elsewhere, off the event loop. `certificates` (PEM, or one as DER) are the
 * signer's and its issuers', in any order. With XAdES the time of signing is that of this call.
 *
 * @throws as for {@link Signer.sign}
 */
export function prepare(
  xml: Document | Chunks,
  certificates: TextOrBytes,
  options?: SignOptions & Reading & Abortable,
): Promise<Prepared>;

/** As {@link prepare}, on the calling thread. */
export function prepareSync(xml: Document, certificates: TextOrBytes, options?: SignOptions): Prepared;

/**
 * Completes what {@link prepare} gave the token for. For ECDSA the value may be DER or two numbers side by side.
 *
 * @throws {SignatureError} the value was made with another key, or over anything but what was prepared
 * @throws {UsageError} the token is damaged
 */
export function complete(token: Uint8Array, value: Uint8Array, options?: Abortable): Promise<Signed>;

/** As {@link complete}, on the calling thread. */
export function completeSync(token: Uint8Array, value: Uint8Array): Signed;
