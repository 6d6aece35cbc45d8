'use strict';

/** Whether the C library of this Linux is musl: only glibc names its version in the process report. */
function isMusl() {
  if (process.platform !== 'linux') return false;
  const report = process.report?.getReport();
  return report !== undefined && !report.header.glibcVersionRuntime;
}

/** The platform as napi-rs names it, such as `linux-x64-gnu`. */
function platform() {
  const { platform: system, arch } = process;
  if (system === 'linux') return `linux-${arch}-${isMusl() ? 'musl' : 'gnu'}`;
  if (system === 'win32') return `win32-${arch}-msvc`;
  return `${system}-${arch}`;
}

/** The addon's file for this platform. */
function fileName() {
  return `ecoc.${platform()}.node`;
}

module.exports = { platform, fileName };
