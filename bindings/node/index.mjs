import ecoc from './index.js';

export const {
  version,
  validate,
  validateSync,
  errorTable,
  Report,
  EcocError,
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
} = ecoc;
