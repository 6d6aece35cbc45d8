'use strict';

const { types } = require('node:util');

const native = require('./native.js');

/** Needs the errors in turn. */
const records = () => require('./records.js');

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

  get refusal() {
    return this.details?.findings ? records().refusal(this.details) : null;
  }

  get attempts() {
    return records().attempts(this.details?.attempts ?? []);
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

/** The error table, by ascending number. */
function errorTable() {
  return native.errorTable();
}

let classes; // by code; made when the first error is, for a program that meets none should not wait for it
function classOf(code) {
  classes ??= new Map(errorTable().map((row) => [row.code, families[row.className] ?? EcocError]));
  return classes.get(code) ?? EcocError;
}

/**
 * The error with these fields, as its class. `cause` stands for the words that the addon has for it; or gives them, or nothing, for the
 * code.
 */
function fromFields(said, cause) {
  const fields = OPTION.test(said.message) ? respelled(said, /\w+/g) : said;
  const given = typeof cause === 'function' ? cause(fields.code) : cause;
  const text = fields.text ?? [fields.message, fields.remedy].filter(Boolean).join('; ');
  return new (classOf(fields.code))({ ...fields, text }, given);
}

/** How the core begins what is wrong with an option. */
const OPTION = /^(?:there is no option|the option) `/;

/** Names of settings in what the core says of them; a file may be called like anything else. */
const SETTING =
  /`\w+`|(?<![\w/-])(?:base_url|client_id|client_secret|connect_timeout|consumer_org|contact_id|country_codes|manufacturer_id|max_answer|read_timeout|status_chunk|token_url)\b(?! under \[)/g;

/** What the core says of options or settings, with their names as JavaScript spells them; `pattern` finds the names. */
function respelled(fields, pattern) {
  const spelled = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  const respell = (words) => words?.replace(pattern, spelled);
  const { message, remedy, text } = fields;
  return { ...fields, message: respell(message), remedy: respell(remedy), text: respell(text) };
}

/** The error that the addon described as JSON text; as {@link fromFields}. */
function described(json, cause) {
  return fromFields(JSON.parse(json), cause);
}

/** What a caller's own code has thrown, in words. */
function words(cause) {
  return types.isNativeError(cause) ? String(cause) : `it threw a ${typeof cause}`;
}

/** As {@link fromNative}, for settings that a caller gave as an object. */
function fromSettings(error) {
  const fields = fieldsOf(error);
  return fields ? fromFields(respelled(fields, SETTING)) : error;
}

/** What the addon says of an error of ecoc's. It may be of another realm than this (as under Jest). */
function fieldsOf(error) {
  if (types.isNativeError(error) && error.message.startsWith('{"code":')) return JSON.parse(error.message);
}

/** The error as its class; errors that are none of ecoc's pass unchanged. */
function fromNative(error) {
  const fields = fieldsOf(error);
  return fields ? fromFields(fields) : error;
}

module.exports = {
  EcocError,
  ...families,
  errorTable,
  described,
  fromFields,
  fromNative,
  fromSettings,
  words,
};
