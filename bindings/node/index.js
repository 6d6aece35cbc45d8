'use strict';

const native = require('./lib/native.js');
const { errors } = require('./lib/errors.js');
const { Ivi } = require('./lib/ivi.js');
const { Ledger, Claim } = require('./lib/ledger.js');

module.exports = {
  version: native.version(),
  ...require('./lib/validate.js'),
  ...require('./lib/report.js'),
  Ivi,
  ...require('./lib/signer.js'),
  ...require('./lib/verification.js'),
  ...require('./lib/chain.js'),
  ...require('./lib/identifiers.js'),
  ...require('./lib/client.js'),
  ...require('./lib/batch.js').classes,
  Ledger,
  Claim,
  ...require('./lib/sandbox.js'),
  ...require('./lib/tools.js'),
  ...errors,
};
