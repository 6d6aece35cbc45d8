'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

const { platform, fileName } = require('./platform.js');

/** The addon: laid beside index.js, or in the package of this platform. */
function load() {
  const beside = path.join(__dirname, '..', fileName());
  if (existsSync(beside)) return require(beside);
  try {
    return require(`ecoc-${platform()}`);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      `ecoc has no native library for ${platform()}; install the package again with its optional dependencies`,
      { cause: error },
    );
  }
}

module.exports = load();
