'use strict';

const native = require('./lib/native.js');
const { errors } = require('./lib/errors.js');

module.exports = {
  version: native.version(),
  ...require('./lib/validate.js'),
  ...require('./lib/report.js'),
  ...require('./lib/ivi.js'),
  ...require('./lib/signer.js'),
  ...require('./lib/verification.js'),
  ...errors,
};
