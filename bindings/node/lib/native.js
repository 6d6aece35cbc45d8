'use strict';

const { existsSync } = require('node:fs');
const path = require('node:path');

/**
 * The platforms that this may be, as napi-rs names them, such as `linux-x64-gnu`. A Linux has glibc or musl: whichever addon loads is the
 * right one, and trying is quicker than Node's report, which asks the network for the names of its addresses.
 */
function platforms() {
  const { platform: system, arch } = process;
  if (system === 'linux') return [`linux-${arch}-gnu`, `linux-${arch}-musl`];
  if (system === 'win32') return [`win32-${arch}-msvc`];
  return [`${system}-${arch}`];
}

/** The addon: laid beside index.js, or in the package of this platform. */
function load() {
  const causes = [];
  for (const platform of platforms()) {
    const beside = path.join(__dirname, '..', `ecoc.${platform}.node`);
    try {
      return require(existsSync(beside) ? beside : `ecoc-${platform}`);
    } catch (error) {
      if (error.code !== 'MODULE_NOT_FOUND') causes.push(error);
    }
  }
  const [platform] = platforms();
  if (causes.length > 0)
    throw new Error(`ecoc's native library for ${platform} does not load: ${causes[0].message}`, {
      cause: causes[0],
    });
  throw new Error(
    `ecoc has no native library for ${platform}; install the package again with its optional dependencies`,
  );
}

module.exports = load();
