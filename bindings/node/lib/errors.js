'use strict';

const native = require('./native.js');

/** A call that failed. Its `message` is all of it in one line; the fields tell the parts apart. */
class EcocError extends Error {
  constructor(fields, cause = fields.cause) {
    super(fields.text, cause ? { cause } : undefined);
    this.code = fields.code;
    this.number = fields.number;
    this.family = fields.family;
    this.retryable = fields.retryable;
    this.reason = fields.message;
    this.remedy = fields.remedy;
    this.operation = fields.operation;
    this.authority = fields.authority;
    this.correlationId = fields.correlation_id;
    this.httpStatus = fields.http_status;
    this.authorityCode = fields.authority_code;
    this.authorityMessage = fields.authority_message;
    this.details = fields.details;
  }

  get name() {
    return this.constructor.name;
  }
}

class UsageError extends EcocError {}
class DocumentError extends EcocError {}
class SignatureError extends EcocError {}
class SigningKeyError extends EcocError {}
class AuthError extends EcocError {}
class NetworkError extends EcocError {}
class ThrottledError extends EcocError {}
class RejectedError extends EcocError {}
class UncertainError extends EcocError {}
class LedgerError extends EcocError {}
class InternalError extends EcocError {}

const families = {
  UsageError,
  DocumentError,
  SignatureError,
  SigningKeyError,
  AuthError,
  NetworkError,
  ThrottledError,
  RejectedError,
  UncertainError,
  LedgerError,
  InternalError,
};

const rows = native.errorTable();
const classes = new Map(rows.map((row) => [row.code, families[row.className] ?? EcocError]));

/** The error table, by ascending number. */
function errorTable() {
  return rows.map((row) => ({ ...row }));
}

/** The error that the addon described as JSON text, as its class; `cause` stands for the words that the addon has for it. */
function described(json, cause) {
  const fields = JSON.parse(json);
  return new (classes.get(fields.code) ?? EcocError)(fields, cause);
}

/** The error as its class; errors that are none of ecoc's pass unchanged. */
function fromNative(error) {
  if (!(error instanceof Error) || !error.message.startsWith('{"code":')) return error;
  return described(error.message);
}

module.exports = { errors: { EcocError, ...families, errorTable }, described, fromNative };
