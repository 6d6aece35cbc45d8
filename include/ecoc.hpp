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

#include "ecoc.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#if !defined(ECOC_NO_EXCEPTIONS) && !defined(__cpp_exceptions) && !defined(__EXCEPTIONS) && !defined(_CPPUNWIND)
#define ECOC_NO_EXCEPTIONS
#endif

namespace ecoc {

namespace detail {

struct Free {
    void operator()(ecoc_buffer *handle) const noexcept { ecoc_buffer_free(handle); }
    void operator()(ecoc_error *handle) const noexcept { ecoc_error_free(handle); }
    void operator()(ecoc_report *handle) const noexcept { ecoc_report_free(handle); }
};

template <class T> using Handle = std::unique_ptr<T, Free>;

/** Text of a handle; empty for NULL. */
inline std::string text(const char *value) { return value ? std::string(value) : std::string(); }

inline std::string text(const ecoc_buffer *buffer) {
    const char *data = ecoc_buffer_data(buffer);
    return data ? std::string(data, ecoc_buffer_len(buffer)) : std::string();
}

} // namespace detail

/** The version of the loaded library, such as "0.1.0". */
inline std::string version() { return ecoc_version(); }

/** Whether the loaded library has the ABI that this header was made for. */
inline bool abi_matches() noexcept { return ecoc_abi_version() == ECOC_ABI_VERSION; }

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

    ErrorInfo() = default;

    /** Reads an error of ecoc.h, which stays the caller's. */
    ErrorInfo(ecoc_status number, const ecoc_error *error)
        : status(number), code(detail::text(ecoc_status_name(number))), family(detail::text(ecoc_status_family(number))),
          retryable(ecoc_status_retryable(number)), text(detail::text(ecoc_error_text(error))),
          message(detail::text(ecoc_error_message(error))), remedy(detail::text(ecoc_error_remedy(error))),
          operation(detail::text(ecoc_error_operation(error))), authority(detail::text(ecoc_error_authority(error))),
          correlation_id(detail::text(ecoc_error_correlation_id(error))), http_status(ecoc_error_http_status(error)),
          authority_code(detail::text(ecoc_error_authority_code(error))),
          authority_message(detail::text(ecoc_error_authority_message(error))) {}
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

} // namespace detail

/** One fault, or one thing worth a look. It refers to its report, and must not outlive it. */
class Finding {
public:
    explicit Finding(const ecoc_finding *finding) noexcept : finding_(finding) {}

    ecoc_layer layer() const noexcept { return ecoc_finding_layer(finding_); }
    std::string layer_name() const { return detail::text(ecoc_finding_layer_name(finding_)); }
    ecoc_severity severity() const noexcept { return ecoc_finding_severity(finding_); }
    std::string severity_name() const { return detail::text(ecoc_finding_severity_name(finding_)); }
    std::string code() const { return detail::text(ecoc_finding_code(finding_)); }
    std::string path() const { return detail::text(ecoc_finding_path(finding_)); }
    std::uint32_t line() const noexcept { return ecoc_finding_line(finding_); }
    std::uint32_t column() const noexcept { return ecoc_finding_column(finding_); }
    std::string message() const { return detail::text(ecoc_finding_message(finding_)); }
    /** Empty also where there is no value at fault: has_value() tells. */
    std::string value() const { return detail::text(ecoc_finding_value(finding_)); }
    bool has_value() const noexcept { return ecoc_finding_value(finding_) != nullptr; }
    std::string expected() const { return detail::text(ecoc_finding_expected(finding_)); }
    std::string remedy() const { return detail::text(ecoc_finding_remedy(finding_)); }
    std::string source() const { return detail::text(ecoc_finding_source(finding_)); }
    /** All of it in one line. */
    std::string text() const { return detail::text(ecoc_finding_text(finding_)); }

private:
    const ecoc_finding *finding_;
};

/** Everything found about one document: `for (ecoc::Finding finding : report)`. */
class Report {
public:
    explicit Report(detail::Handle<ecoc_report> handle) noexcept : handle_(std::move(handle)) {}

    class iterator {
    public:
        typedef std::input_iterator_tag iterator_category;
        typedef Finding value_type;
        typedef std::ptrdiff_t difference_type;
        typedef const Finding *pointer;
        typedef Finding reference;

        iterator(const ecoc_report *report, std::size_t index) noexcept : report_(report), index_(index) {}
        Finding operator*() const noexcept { return Finding(ecoc_report_finding(report_, index_)); }
        iterator &operator++() noexcept { ++index_; return *this; }
        iterator operator++(int) noexcept { iterator before = *this; ++index_; return before; }
        bool operator==(const iterator &other) const noexcept { return index_ == other.index_; }
        bool operator!=(const iterator &other) const noexcept { return index_ != other.index_; }

    private:
        const ecoc_report *report_;
        std::size_t index_;
    };

    /** Whether there is no finding of severity error. */
    bool is_valid() const noexcept { return ecoc_report_is_valid(get()); }
    explicit operator bool() const noexcept { return is_valid(); }
    /** The schema version, such as "2.0"; empty when the document is of no known one. */
    std::string version() const { return detail::text(ecoc_report_version(get())); }
    bool is_truncated() const noexcept { return ecoc_report_is_truncated(get()); }
    std::size_t size() const noexcept { return ecoc_report_len(get()); }
    std::size_t count(ecoc_severity severity) const noexcept { return ecoc_report_count(get(), severity); }
    Finding operator[](std::size_t index) const noexcept { return Finding(ecoc_report_finding(get(), index)); }
    iterator begin() const noexcept { return iterator(get(), 0); }
    iterator end() const noexcept { return iterator(get(), size()); }

    /** A verdict, then one line for each finding; empty when it was moved from. */
    std::string to_text() const { return render(ecoc_report_to_text); }
    /** One JSON object: {"valid", "version", "findings"}; empty when it was moved from. */
    std::string to_json() const { return render(ecoc_report_to_json); }
    /** A copy with every value of the document hidden. */
    Report masked() const {
        ecoc_report *out = nullptr;
        ecoc_report_masked(get(), &out, nullptr);
        return Report(detail::Handle<ecoc_report>(out));
    }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_report *get() const noexcept { return handle_.get(); }

private:
    std::string render(ecoc_status (*call)(const ecoc_report *, ecoc_buffer **, ecoc_error **)) const {
        ecoc_buffer *out = nullptr;
        call(get(), &out, nullptr);
        detail::Handle<ecoc_buffer> owned(out);
        return detail::text(out);
    }

    detail::Handle<ecoc_report> handle_;
};

/** How a document is checked. */
struct ValidateOptions {
    std::string profile = "schema"; /**< who receives it: "schema", "eu", "vca", "svv" */
    bool unsigned_ = false;         /**< that the signature is missing is no fault */

    ValidateOptions() = default;
    ValidateOptions(const char *name) : profile(name) {}
    ValidateOptions(std::string name) : profile(std::move(name)) {}

    /** Waives the missing signature. */
    ValidateOptions &allow_unsigned(bool value = true) {
        unsigned_ = value;
        return *this;
    }

    /** As ecoc.h takes them. */
    std::string to_json() const {
        static const char digits[] = "0123456789abcdef";
        std::string json = "{\"profile\":\"";
        for (const char letter : profile) {
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
        return json + (unsigned_ ? "\",\"unsigned\":true}" : "\",\"unsigned\":false}");
    }
};

/** Checks a document; never throws ecoc::Error. */
inline Result<Report> try_validate(const std::string &xml, const ValidateOptions &options = ValidateOptions()) {
    const std::string json = options.to_json();
    return detail::make<Report, ecoc_report>([&](ecoc_report **out, ecoc_error **error) {
        return ecoc_validate(xml.data(), xml.size(), json.data(), json.size(), out, error);
    });
}

#ifndef ECOC_NO_EXCEPTIONS
/** Checks a document, and lists everything that is wrong with it. Throws ecoc::UsageError for an unknown profile. */
inline Report validate(const std::string &xml, const ValidateOptions &options = ValidateOptions()) {
    return try_validate(xml, options).take();
}
#endif

} // namespace ecoc

#endif // ECOC_HPP
