/*
 * ecoc for C++11: a header-only wrapper of ecoc.h.
 *
 * Handles are classes that own what they hold, can be moved and not copied. Text is std::string (UTF-8). A failed call throws
 * ecoc::Error, or the class of the error's family derived from it. With exceptions switched off (-fno-exceptions, or
 * ECOC_NO_EXCEPTIONS defined) use the calls that take an ecoc::Result. No RTTI is needed. Threads as in ecoc.h: objects may be
 * shared, and are not used while or after one thread moves from or destroys them.
 *
 * Licence: Apache-2.0 OR MIT.
 */
#ifndef ECOC_HPP
#define ECOC_HPP

#include "ecoc/error.hpp"  // Error, ErrorInfo, Result
#include "ecoc/report.hpp" // Report, Finding, validate, Profile, rules, describe_profile
#include "ecoc/ivi.hpp"    // Ivi, Identity, NextStage
#include "ecoc/chain.hpp"  // validate_correction, validate_stages, combine, Combined, parse_vin, parse_approval_number
#include "ecoc/sign.hpp"   // Signer, SigningRequest, Signed, Prepared, Verification, prepare, complete, verify
#include "ecoc/client.hpp" // Vca, Svv, Cancel, Receipt, Submission, and the options of calls
#include "ecoc/batch.hpp"  // Batch, Resuming, Outcome: many documents at a time
#include "ecoc/ledger.hpp" // Ledger, Entry, Claim
#include "ecoc/tools.hpp"  // set_log, diagnose, jwk_from_key_file, explain, schema_to_xsd, check_rule

#endif // ECOC_HPP
