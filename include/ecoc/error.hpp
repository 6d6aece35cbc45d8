/* Part of ecoc.hpp: errors, results, and what the other parts share. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_ERROR_HPP
#define ECOC_ERROR_HPP

#include "../ecoc.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#if !defined(ECOC_NO_EXCEPTIONS) && !defined(__cpp_exceptions) && !defined(__EXCEPTIONS) && !defined(_CPPUNWIND)
#define ECOC_NO_EXCEPTIONS
#endif

namespace ecoc {

namespace detail {

struct Free {
    void operator()(ecoc_buffer *handle) const noexcept { ecoc_buffer_free(handle); }
    void operator()(ecoc_error *handle) const noexcept { ecoc_error_free(handle); }
    void operator()(ecoc_report *handle) const noexcept { ecoc_report_free(handle); }
    void operator()(ecoc_profile *handle) const noexcept { ecoc_profile_free(handle); }
    void operator()(ecoc_ivi *handle) const noexcept { ecoc_ivi_free(handle); }
    void operator()(ecoc_combined *handle) const noexcept { ecoc_combined_free(handle); }
    void operator()(ecoc_identity *handle) const noexcept { ecoc_identity_free(handle); }
    void operator()(ecoc_signer *handle) const noexcept { ecoc_signer_free(handle); }
    void operator()(ecoc_signed *handle) const noexcept { ecoc_signed_free(handle); }
    void operator()(ecoc_prepared *handle) const noexcept { ecoc_prepared_free(handle); }
    void operator()(ecoc_verification *handle) const noexcept { ecoc_verification_free(handle); }
    void operator()(ecoc_cancel *handle) const noexcept { ecoc_cancel_free(handle); }
    void operator()(ecoc_vca *handle) const noexcept { ecoc_vca_free(handle); }
    void operator()(ecoc_svv *handle) const noexcept { ecoc_svv_free(handle); }
    void operator()(ecoc_receipt *handle) const noexcept { ecoc_receipt_free(handle); }
    void operator()(ecoc_submission *handle) const noexcept { ecoc_submission_free(handle); }
    void operator()(ecoc_submissions *handle) const noexcept { ecoc_submissions_free(handle); }
    void operator()(ecoc_batch *handle) const noexcept { ecoc_batch_free(handle); }
    void operator()(ecoc_resuming *handle) const noexcept { ecoc_resuming_free(handle); }
    void operator()(ecoc_outcome *handle) const noexcept { ecoc_outcome_free(handle); }
    void operator()(ecoc_ledger *handle) const noexcept { ecoc_ledger_free(handle); }
    void operator()(ecoc_entries *handle) const noexcept { ecoc_entries_free(handle); }
    void operator()(ecoc_entry *handle) const noexcept { ecoc_entry_free(handle); }
    void operator()(ecoc_export *handle) const noexcept { ecoc_export_free(handle); }
    void operator()(ecoc_claim *handle) const noexcept { ecoc_claim_free(handle); }
    void operator()(ecoc_diagnosis *handle) const noexcept { ecoc_diagnosis_free(handle); }
};

template <class T> using Handle = std::unique_ptr<T, Free>;

/** Text of a handle; empty for NULL. */
inline std::string text(const char *value) { return value ? std::string(value) : std::string(); }

inline std::string text(const ecoc_buffer *buffer) {
    const char *data = ecoc_buffer_data(buffer);
    return data ? std::string(data, ecoc_buffer_len(buffer)) : std::string();
}

/** Bytes of a handle. */
template <class H> std::string bytes(const H *handle, const void *(ECOC_CALL *view)(const H *, std::size_t *)) {
    std::size_t len = 0;
    const char *data = static_cast<const char *>(view(handle, &len));
    return data ? std::string(data, len) : std::string();
}

/** A JSON object that grows field by field. */
class Json {
public:
    /** A text; left out when it is empty. */
    Json &text(const char *name, const std::string &value) { return value.empty() ? *this : raw(name, quoted(value)); }
    /** Left out when it is false. */
    Json &flag(const char *name, bool value) { return value ? raw(name, "true") : *this; }
    /** Left out when it is 0. */
    Json &number(const char *name, std::size_t value) { return value ? raw(name, std::to_string(value)) : *this; }
    /** A time in seconds; left out when it is 0. */
    Json &seconds(const char *name, std::chrono::milliseconds value) {
        if (value.count() == 0) return *this;
        const std::string rest = std::to_string(1000 + value.count() % 1000); // no printf: it writes the locale's decimal point
        return raw(name, std::to_string(value.count() / 1000) + "." + rest.substr(1));
    }
    /** Texts; left out when there are none. */
    Json &texts(const char *name, const std::vector<std::string> &values) {
        std::string json;
        for (const std::string &value : values) json += (json.empty() ? "" : ",") + quoted(value);
        return json.empty() ? *this : raw(name, "[" + json + "]");
    }
    /** What is JSON already; an object that is empty is left out. */
    Json &raw(const char *name, const std::string &json) {
        if (json == "{}") return *this;
        fields_ += (fields_.empty() ? "" : ",") + quoted(name) + ":" + json;
        return *this;
    }
    std::string str() const { return "{" + fields_ + "}"; }

    static std::string quoted(const std::string &value) {
        static const char digits[] = "0123456789abcdef";
        std::string json = "\"";
        for (const char letter : value) {
            const unsigned char byte = static_cast<unsigned char>(letter);
            if (byte < 0x20) {
                json += "\\u00";
                json += digits[byte >> 4];
                json += digits[byte & 15];
                continue;
            }
            if (letter == '"' || letter == '\\') json += '\\';
            json += letter;
        }
        return json + "\"";
    }

private:
    std::string fields_;
};

/** The texts of a handle, as arrays of pointers and lengths. */
struct Texts {
    explicit Texts(const std::vector<std::string> &values) {
        for (const std::string &value : values) {
            places.push_back(value.data());
            lengths.push_back(value.size());
        }
    }
    std::vector<const char *> places;
    std::vector<std::size_t> lengths;
};

/** Walks over what a handle of type H holds by index: At gives an I, shown as a T. */
template <class T, class H, class I, const I *(ECOC_CALL *At)(const H *, std::size_t)> class Walk {
public:
    typedef std::input_iterator_tag iterator_category;
    typedef T value_type;
    typedef std::ptrdiff_t difference_type;
    typedef const T *pointer;
    typedef T reference;

    Walk(const H *owner, std::size_t index) noexcept : owner_(owner), index_(index) {}
    T operator*() const noexcept { return T(At(owner_, index_)); }
    Walk &operator++() noexcept { ++index_; return *this; }
    Walk operator++(int) noexcept { Walk before = *this; ++index_; return before; }
    bool operator==(const Walk &other) const noexcept { return index_ == other.index_; }
    bool operator!=(const Walk &other) const noexcept { return index_ != other.index_; }

private:
    const H *owner_;
    std::size_t index_;
};

} // namespace detail

/** The version of the loaded library, such as "0.1.0". */
inline std::string version() { return ecoc_version(); }

/** Whether the loaded library has the ABI that this header was made for. */
inline bool abi_matches() noexcept { return ecoc_abi_version() == ECOC_ABI_VERSION; }

/** A field at fault in an authority's refusal; texts are empty where there is nothing to say. */
struct FieldFault {
    std::string path; /**< the authority's name for the field */
    std::string code, message, value, expected, remedy;
};

/** Everything that an error says; texts are empty where there is nothing to say. */
struct ErrorInfo {
    ecoc_status status = ECOC_OK;
    std::string code;              /**< its name, such as "WrongPassword" */
    std::string family;            /**< such as "Key" */
    bool retryable = false;        /**< the very same call may succeed later */
    std::string text;              /**< all of it in one line */
    std::string message;           /**< what happened */
    std::string remedy;            /**< what to do about it */
    std::string operation;         /**< such as "submit" */
    std::string authority;         /**< "vca" or "svv" */
    std::string correlation_id;    /**< to name it to the authority */
    unsigned http_status = 0;      /**< 0 when there was no answer */
    std::string authority_code;    /**< the authority's own code */
    std::string authority_message; /**< the authority's own words */
    std::string details;           /**< what more the authority said, as a JSON object */
    std::vector<FieldFault> fields; /**< the fields at fault, where the authority refused the document */

    ErrorInfo() = default;

    /** Reads an error of ecoc.h, which stays the caller's. */
    ErrorInfo(ecoc_status number, const ecoc_error *error)
        : status(number), code(detail::text(ecoc_status_name(number))), family(detail::text(ecoc_status_family(number))),
          retryable(ecoc_status_retryable(number)), text(detail::text(ecoc_error_text(error))),
          message(detail::text(ecoc_error_message(error))), remedy(detail::text(ecoc_error_remedy(error))),
          operation(detail::text(ecoc_error_operation(error))), authority(detail::text(ecoc_error_authority(error))),
          correlation_id(detail::text(ecoc_error_correlation_id(error))), http_status(ecoc_error_http_status(error)),
          authority_code(detail::text(ecoc_error_authority_code(error))),
          authority_message(detail::text(ecoc_error_authority_message(error))),
          details(detail::text(ecoc_error_details(error))) {
        const ecoc_report *report = ecoc_error_findings(error);
        for (std::size_t i = 0; i < ecoc_report_len(report); ++i) {
            const ecoc_finding *finding = ecoc_report_finding(report, i);
            fields.push_back(FieldFault{detail::text(ecoc_finding_path(finding)), detail::text(ecoc_finding_code(finding)),
                                        detail::text(ecoc_finding_message(finding)), detail::text(ecoc_finding_value(finding)),
                                        detail::text(ecoc_finding_expected(finding)), detail::text(ecoc_finding_remedy(finding))});
        }
    }
};

/** A call that failed. what() is the whole of it in one line. */
class Error : public std::runtime_error {
public:
    explicit Error(ErrorInfo info)
        : std::runtime_error(info.text), info_(std::make_shared<const ErrorInfo>(std::move(info))) {}

    ecoc_status status() const noexcept { return info_->status; }
    const std::string &code() const noexcept { return info_->code; }
    const std::string &family() const noexcept { return info_->family; }
    bool retryable() const noexcept { return info_->retryable; }
    const std::string &message() const noexcept { return info_->message; }
    const std::string &remedy() const noexcept { return info_->remedy; }
    const std::string &operation() const noexcept { return info_->operation; }
    const std::string &authority() const noexcept { return info_->authority; }
    const std::string &correlation_id() const noexcept { return info_->correlation_id; }
    unsigned http_status() const noexcept { return info_->http_status; }
    const std::string &authority_code() const noexcept { return info_->authority_code; }
    const std::string &authority_message() const noexcept { return info_->authority_message; }
    const std::string &details() const noexcept { return info_->details; }
    const std::vector<FieldFault> &fields() const noexcept { return info_->fields; }
    /** All of it. */
    const ErrorInfo &info() const noexcept { return *info_; }

private:
    std::shared_ptr<const ErrorInfo> info_; // shared: copying an exception must not throw
};

/** The call itself: an argument, a setting, a file that cannot be read. */
class UsageError : public Error { using Error::Error; };
/** The document handed in cannot be worked on. */
class DocumentError : public Error { using Error::Error; };
/** Signing or verifying. */
class SignatureError : public Error { using Error::Error; };
/** Keys, certificates and their passwords. */
class SigningKeyError : public Error { using Error::Error; };
/** Tokens and access rights. */
class AuthError : public Error { using Error::Error; };
/** The way to the authority; nothing was taken there. */
class NetworkError : public Error { using Error::Error; };
/** The authority asks to slow down. */
class ThrottledError : public Error { using Error::Error; };
/** The authority answered, and said no. */
class RejectedError : public Error { using Error::Error; };
/** The document was sent and the answer was lost. */
class UncertainError : public Error { using Error::Error; };
/** The journal of submissions. */
class LedgerError : public Error { using Error::Error; };
/** A fault of ecoc. */
class InternalError : public Error { using Error::Error; };

#ifndef ECOC_NO_EXCEPTIONS
/** Throws the class of the error's family; a family that this header does not know becomes an ecoc::Error. */
[[noreturn]] inline void raise(ErrorInfo info) {
    const std::string family = info.family;
    if (family == "Usage") throw UsageError(std::move(info));
    if (family == "Document") throw DocumentError(std::move(info));
    if (family == "Signature") throw SignatureError(std::move(info));
    if (family == "Key") throw SigningKeyError(std::move(info));
    if (family == "Auth") throw AuthError(std::move(info));
    if (family == "Network") throw NetworkError(std::move(info));
    if (family == "Throttled") throw ThrottledError(std::move(info));
    if (family == "Rejected") throw RejectedError(std::move(info));
    if (family == "Uncertain") throw UncertainError(std::move(info));
    if (family == "Ledger") throw LedgerError(std::move(info));
    if (family == "Internal") throw InternalError(std::move(info));
    throw Error(std::move(info));
}
#endif

/** A value or an error, for code without exceptions: `if (result) use(*result); else result.error().text`. */
template <class T> class Result {
public:
    Result(T value) : value_(new T(std::move(value))) {}
    Result(ErrorInfo error) : error_(std::move(error)) {}

    explicit operator bool() const noexcept { return value_ != nullptr; }
    T &operator*() noexcept { return *value_; }
    const T &operator*() const noexcept { return *value_; }
    T *operator->() noexcept { return value_.get(); }
    const T *operator->() const noexcept { return value_.get(); }
    /** Meaningful only when there is no value. */
    const ErrorInfo &error() const noexcept { return error_; }

#ifndef ECOC_NO_EXCEPTIONS
    /** The value, moved out; throws the error when there is none. */
    T take() {
        if (!value_) raise(error_);
        return std::move(*value_);
    }
#endif

private:
    std::unique_ptr<T> value_;
    ErrorInfo error_;
};

/** Nothing or an error. */
template <> class Result<void> {
public:
    Result() = default;
    Result(ErrorInfo error) : failed_(true), error_(std::move(error)) {}

    explicit operator bool() const noexcept { return !failed_; }
    /** Meaningful only when the call failed. */
    const ErrorInfo &error() const noexcept { return error_; }

#ifndef ECOC_NO_EXCEPTIONS
    /** Throws the error when there is one. */
    void take() const {
        if (failed_) raise(error_);
    }
#endif

private:
    bool failed_ = false;
    ErrorInfo error_;
};

namespace detail {

/** Runs a call of ecoc.h that makes a handle of type H, and wraps that handle as a T. */
template <class T, class H, class Call> Result<T> make(Call call) {
    H *out = nullptr;
    ecoc_error *error = nullptr;
    const ecoc_status status = call(&out, &error);
    Handle<ecoc_error> owned(error);
    if (status != ECOC_OK) return ErrorInfo(status, error);
    return T(Handle<H>(out));
}

/** Runs a call of ecoc.h that makes bytes. */
template <class Call> Result<std::string> make_bytes(Call call) {
    ecoc_buffer *out = nullptr;
    ecoc_error *error = nullptr;
    const ecoc_status status = call(&out, &error);
    const Handle<ecoc_buffer> bytes(out);
    const Handle<ecoc_error> owned(error);
    if (status != ECOC_OK) return ErrorInfo(status, error);
    return text(out);
}

/** Bytes of a call that fails only for a handle that was moved from; empty then. */
template <class H> std::string render(const H *handle, ecoc_status (ECOC_CALL *call)(const H *, ecoc_buffer **, ecoc_error **)) {
    ecoc_buffer *out = nullptr;
    call(handle, &out, nullptr);
    const Handle<ecoc_buffer> owned(out);
    return text(out);
}

/** Runs a call of ecoc.h that makes nothing. */
template <class Call> Result<void> run(Call call) {
    ecoc_error *error = nullptr;
    const ecoc_status status = call(&error);
    const Handle<ecoc_error> owned(error);
    if (status != ECOC_OK) return ErrorInfo(status, error);
    return Result<void>();
}

} // namespace detail

} // namespace ecoc

#endif // ECOC_ERROR_HPP
