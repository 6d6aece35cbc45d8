/** Build, validate, sign and submit electronic certificates of conformity (IVI documents) for vehicles. */

/** The version of the library, such as `0.1.0`. */
export const version: string;

export * from './types/common.js';
export * from './types/report.js';
export * from './types/ivi.js';
export type * as ivi1 from './types/ivi1.js';
export type * as ivi20 from './types/ivi20.js';
export * from './types/sign.js';
export * from './types/verify.js';
export * from './types/chain.js';
export * from './types/identifiers.js';
export * from './types/records.js';
export * from './types/client.js';
export * from './types/batch.js';
export * from './types/ledger.js';
export * from './types/sandbox.js';
export * from './types/tools.js';
export * from './types/errors.js';
