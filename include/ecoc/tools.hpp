/* Part of ecoc.hpp: the log, the doctor, public keys, codes, schemas. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_TOOLS_HPP
#define ECOC_TOOLS_HPP

#include "receipt.hpp"

#include <functional>

namespace ecoc {

/** One thing that the library tells of its work. Valid until the function returns. */
class Record {
public:
    explicit Record(const ecoc_record *record) noexcept : record_(record) {}

    ecoc_level level() const noexcept { return ecoc_record_level(record_); }
    std::string level_name() const { return detail::text(ecoc_record_level_name(record_)); }
    /** The part of the library that tells it. */
    std::string target() const { return detail::text(ecoc_record_target(record_)); }
    std::string message() const { return detail::text(ecoc_record_message(record_)); }
    /** With what, as a JSON object. */
    std::string fields() const { return detail::text(ecoc_record_fields(record_)); }
    /** All of it but the level in one line. */
    std::string text() const { return detail::text(ecoc_record_text(record_)); }

private:
    const ecoc_record *record_;
};

/** Takes a record for the program's own log: on the thread on which it happens, by several at the same time. What it throws is dropped. */
typedef std::function<void(const Record &)> LogFunction;

namespace detail {

extern "C" inline void ECOC_CALL ecoc_cpp_log(const ecoc_record *record, void *function) {
    const LogFunction &log = *static_cast<const LogFunction *>(function);
#ifdef ECOC_NO_EXCEPTIONS
    log(Record(record));
#else
    try {
        log(Record(record));
    } catch (...) {
        // A log that fails must not stop the work, and nothing may leave into C.
    }
#endif
}

extern "C" inline void ECOC_CALL ecoc_cpp_free_log(void *function) { delete static_cast<LogFunction *>(function); }

} // namespace detail

/** Hands every record up to `level` to `log`, for the whole process, in place of what was set before. An empty function ends it. */
inline Result<void> try_set_log(ecoc_level level, LogFunction log) {
    return detail::run([&](ecoc_error **error) {
        if (!log) return ecoc_set_log(level, nullptr, nullptr, nullptr, error);
        LogFunction *function = new LogFunction(std::move(log)); // ecoc frees it, in every case
        return ecoc_set_log(level, detail::ecoc_cpp_log, function, detail::ecoc_cpp_free_log, error);
    });
}

/** One thing that the doctor looked at; it must not outlive its diagnosis. Texts are empty where there is nothing to say. */
class DoctorCheck {
public:
    explicit DoctorCheck(const ecoc_check *check) noexcept : check_(check) {}

    ecoc_verdict verdict() const noexcept { return ecoc_check_verdict(check_); }
    std::string verdict_name() const { return detail::text(ecoc_check_verdict_name(check_)); }
    /** What kind of thing; stable, such as "token". */
    std::string name() const { return detail::text(ecoc_check_name(check_)); }
    /** Which one. */
    std::string subject() const { return detail::text(ecoc_check_subject(check_)); }
    std::string message() const { return detail::text(ecoc_check_message(check_)); }
    std::string remedy() const { return detail::text(ecoc_check_remedy(check_)); }
    /** Whether there is an error behind it, and which. */
    bool has_error() const noexcept { return ecoc_check_error(check_) != nullptr; }
    ErrorInfo error() const {
        const ecoc_error *error = ecoc_check_error(check_);
        return ErrorInfo(ecoc_error_status(error), error);
    }

private:
    const ecoc_check *check_;
};

/** What was found about the way to one authority: `for (ecoc::DoctorCheck check : diagnosis)`; true when nothing has failed. */
class Diagnosis {
public:
    explicit Diagnosis(detail::Handle<ecoc_diagnosis> handle) noexcept : handle_(std::move(handle)) {}

    typedef detail::Walk<DoctorCheck, ecoc_diagnosis, ecoc_check, ecoc_diagnosis_check> iterator;

    bool is_sound() const noexcept { return ecoc_diagnosis_is_sound(get()); }
    explicit operator bool() const noexcept { return is_sound(); }
    std::size_t size() const noexcept { return ecoc_diagnosis_len(get()); }
    std::size_t count(ecoc_verdict verdict) const noexcept { return ecoc_diagnosis_count(get(), verdict); }
    DoctorCheck operator[](std::size_t index) const noexcept { return DoctorCheck(ecoc_diagnosis_check(get(), index)); }
    iterator begin() const noexcept { return iterator(get(), 0); }
    iterator end() const noexcept { return iterator(get(), size()); }
    /** A verdict, then one line for each check, and one for what to do. */
    std::string to_text() const { return detail::render(get(), ecoc_diagnosis_to_text); }
    std::string to_json() const { return detail::render(get(), ecoc_diagnosis_to_json); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_diagnosis *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_diagnosis> handle_;
};

/** What the doctor looks at, and how long it may take. */
struct DoctorOptions {
    std::string ledger;                    /**< the path of the ledger to look at; empty: none */
    std::string trust;                     /**< PEM text: the chain of the client's certificate has to lead to one of these */
    std::string at;                        /**< judge certificates as of this time; empty: now */
    bool call = true;                      /**< the authority itself is called, with a call that changes nothing */
    std::chrono::milliseconds deadline{0}; /**< for the whole; 0: as ecoc.h has it */

    /** As ecoc.h takes them. */
    std::string to_json() const {
        detail::Json json;
        json.text("ledger", ledger).text("trust", trust).text("at", at).seconds("deadline", deadline);
        if (!call) json.raw("call", "false");
        return json.str();
    }
};

/** Looks at everything that a client of "vca" or "svv" with these settings needs. No document is sent. */
inline Result<Diagnosis> try_diagnose(const std::string &authority, const std::string &settings,
                                      const DoctorOptions &options = DoctorOptions(), const Cancel *cancel = nullptr) {
    const std::string json = options.to_json();
    return detail::make<Diagnosis, ecoc_diagnosis>([&](ecoc_diagnosis **out, ecoc_error **error) {
        return ecoc_diagnose(authority.data(), authority.size(), settings.data(), settings.size(), json.data(), json.size(),
                             Cancel::of(cancel), out, error);
    });
}

/** How a public key is registered. */
struct JwkOptions {
    std::string kid;       /**< its name; empty: its thumbprint */
    std::string algorithm; /**< "RS256", "RS384" or "RS512"; empty: the first */

    /** As ecoc.h takes them. */
    std::string to_json() const { return detail::Json().text("kid", kid).text("algorithm", algorithm).str(); }
};

/** The public half of the key in a file as a JSON Web Key. Empty certificates and an empty password are none. */
inline Result<std::string> try_jwk_from_key_file(const std::string &key, const std::string &certificates = std::string(),
                                                 const std::string &password = std::string(),
                                                 const JwkOptions &options = JwkOptions()) {
    const std::string json = options.to_json();
    const char *chain = certificates.empty() ? nullptr : certificates.data();
    const char *opens = password.empty() ? nullptr : password.data();
    return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
        return ecoc_jwk_from_key_file(key.data(), key.size(), chain, certificates.size(), opens, password.size(), json.data(),
                                      json.size(), out, error);
    });
}

/** The public key of a certificate as a JSON Web Key. */
inline Result<std::string> try_jwk_from_certificate(const std::string &certificates, const JwkOptions &options = JwkOptions()) {
    const std::string json = options.to_json();
    return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
        return ecoc_jwk_from_certificate(certificates.data(), certificates.size(), json.data(), json.size(), out, error);
    });
}

/** What a code of "vca" (an HTTP status), of "svv" or of its token service means, in English; empty for one that is in no table. */
inline Result<std::string> try_explain(const std::string &authority, const std::string &code) {
    return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
        return ecoc_explain(authority.data(), authority.size(), code.data(), code.size(), out, error);
    });
}

/** An embedded schema as an XSD file: "2.0", "1.11" or "xmldsig". */
inline Result<std::string> try_schema_to_xsd(const std::string &name) {
    return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
        return ecoc_schema_to_xsd(name.data(), name.size(), out, error);
    });
}

/** Whether a rule about a field can be read, as a rule file would hold it; `family` is "2.0" or "1.x". */
inline Result<void> try_check_rule(const std::string &family, const std::string &field, const std::string &rule) {
    return detail::run([&](ecoc_error **error) {
        return ecoc_rules_check(family.data(), family.size(), field.data(), field.size(), rule.data(), rule.size(), error);
    });
}

/** Every stable code of a finding but those of the content rules, as a JSON array of {"code", "meaning"}. */
inline std::string finding_codes() {
    ecoc_buffer *out = nullptr;
    ecoc_finding_codes(&out, nullptr);
    const detail::Handle<ecoc_buffer> owned(out);
    return detail::text(out);
}

/** Whether two type-approval numbers are of the same approval; false also where one is no such number. */
inline bool same_approval(const std::string &one, const std::string &other) noexcept {
    return ecoc_same_approval(one.data(), one.size(), other.data(), other.size());
}

#ifndef ECOC_NO_EXCEPTIONS
inline void set_log(ecoc_level level, LogFunction log) { try_set_log(level, std::move(log)).take(); }
inline Diagnosis diagnose(const std::string &authority, const std::string &settings,
                          const DoctorOptions &options = DoctorOptions(), const Cancel *cancel = nullptr) {
    return try_diagnose(authority, settings, options, cancel).take();
}
inline std::string jwk_from_key_file(const std::string &key, const std::string &certificates = std::string(),
                                     const std::string &password = std::string(), const JwkOptions &options = JwkOptions()) {
    return try_jwk_from_key_file(key, certificates, password, options).take();
}
inline std::string jwk_from_certificate(const std::string &certificates, const JwkOptions &options = JwkOptions()) {
    return try_jwk_from_certificate(certificates, options).take();
}
inline std::string explain(const std::string &authority, const std::string &code) { return try_explain(authority, code).take(); }
inline std::string schema_to_xsd(const std::string &name) { return try_schema_to_xsd(name).take(); }
inline void check_rule(const std::string &family, const std::string &field, const std::string &rule) {
    try_check_rule(family, field, rule).take();
}
#endif

} // namespace ecoc

#endif // ECOC_TOOLS_HPP
