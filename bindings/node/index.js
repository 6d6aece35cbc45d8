'use strict';

const native = require('./lib/native.js');
const { errors } = require('./lib/errors.js');
const { Ivi } = require('./lib/ivi.js');

module.exports = {
  version: native.version(),
  ...require('./lib/validate.js'),
  ...require('./lib/report.js'),
  Ivi,
  ...require('./lib/signer.js'),
  ...require('./lib/verification.js'),
  ...require('./lib/chain.js'),
  ...require('./lib/identifiers.js'),
  ...errors,
};
