'use strict';

// The addon, so that a broken installation is seen at once.
module.exports = { version: require('./lib/native.js').version() };

// Everything else comes with its first use: a program waits only for what it needs.
const homes = {
  validate: ['validate', 'validateSync', 'profile', 'rules'],
  report: ['Report'],
  ivi: ['Ivi'],
  signer: ['Signer', 'Prepared', 'prepare', 'prepareSync', 'complete', 'completeSync'],
  verification: ['Verification', 'verify', 'verifySync'],
  chain: [
    'Combined',
    'combine',
    'validateCorrection',
    'validateCorrectionSync',
    'validateStages',
    'validateStagesSync',
  ],
  identifiers: ['parseVin', 'parseApprovalNumber'],
  client: ['Vca', 'Svv'],
  batch: ['Batch', 'Resuming'],
  ledger: ['Ledger', 'Claim'],
  sandbox: ['Sandbox'],
  tools: ['diagnose', 'jwk', 'jwkSync', 'explain', 'findingCodes', 'setLog'],
  errors: [
    'EcocError',
    'UsageError',
    'DocumentError',
    'SignatureError',
    'SigningKeyError',
    'AuthError',
    'NetworkError',
    'ThrottledError',
    'RejectedError',
    'UncertainError',
    'LedgerError',
    'InternalError',
    'errorTable',
  ],
};
for (const [file, names] of Object.entries(homes)) {
  for (const name of names) {
    const get = () => {
      const value = require(`./lib/${file}.js`)[name];
      Object.defineProperty(module.exports, name, { enumerable: true, value });
      return value;
    };
    Object.defineProperty(module.exports, name, { enumerable: true, configurable: true, get });
  }
}
