'use strict';

const native = require('./native.js');
const { camel, text } = require('./arguments.js');
const { now } = require('./call.js');

function parseVin(vin) {
  return camel(JSON.parse(now(() => native.parseVin(text(vin, 'vin')))));
}

function parseApprovalNumber(number) {
  const parts = camel(JSON.parse(now(() => native.parseApprovalNumber(text(number, 'number')))));
  return { ...parts, authority: camel(parts.authority) };
}

module.exports = { parseVin, parseApprovalNumber };
