/* Part of ecoc.hpp: reports and their findings. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_REPORT_HPP
#define ECOC_REPORT_HPP

#include "error.hpp"

#include <map>

namespace ecoc {

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
    /** Which document, from 1, where several were checked together; 0 otherwise. */
    std::size_t document() const noexcept { return ecoc_finding_document(finding_); }
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

/** The findings of a report that belongs to something else; it must not outlive that. */
class Findings {
public:
    explicit Findings(const ecoc_report *report) noexcept : report_(report) {}

    typedef detail::Walk<Finding, ecoc_report, ecoc_finding, ecoc_report_finding> iterator;

    std::size_t size() const noexcept { return ecoc_report_len(report_); }
    Finding operator[](std::size_t index) const noexcept { return Finding(ecoc_report_finding(report_, index)); }
    iterator begin() const noexcept { return iterator(report_, 0); }
    iterator end() const noexcept { return iterator(report_, size()); }

private:
    const ecoc_report *report_;
};

/** Everything found about one document: `for (ecoc::Finding finding : report)`. */
class Report {
public:
    explicit Report(detail::Handle<ecoc_report> handle) noexcept : handle_(std::move(handle)) {}

    typedef detail::Walk<Finding, ecoc_report, ecoc_finding, ecoc_report_finding> iterator;

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
    std::string to_text() const { return detail::render(get(), ecoc_report_to_text); }
    /** One JSON object: {"valid", "version", "findings"}; empty when it was moved from. */
    std::string to_json() const { return detail::render(get(), ecoc_report_to_json); }
    /** The findings by code, the gravest first: a JSON array of {"code", "severity", "count", "first"}. */
    std::string grouped() const { return detail::render(get(), ecoc_report_grouped); }
    /** A copy with every value of the document hidden. */
    Report masked() const {
        ecoc_report *out = nullptr;
        ecoc_report_masked(get(), &out, nullptr);
        return Report(detail::Handle<ecoc_report>(out));
    }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_report *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_report> handle_;
};

/** How a document is checked. */
struct ValidateOptions {
    std::string profile = "schema"; /**< who receives it: "schema", "eu", "vca", "svv" */
    bool unsigned_ = false;         /**< that the signature is missing is no fault */
    std::string ivi;                /**< "2.0" or "1.x": the family that is taken; empty: the profile's own */
    std::vector<std::string> country_codes; /**< type-approval country codes that are accepted besides the schema's */
    std::string xsd;                        /**< a schema of one's own (the text of an XSD file); profile and ivi do not count then */
    std::size_t max_bytes = 0;              /**< the greatest size of a document; 0, here and in the next: as ecoc.h has it */
    std::size_t max_depth = 0, max_attributes = 0, max_findings = 0;
    std::vector<std::string> rules;         /**< rule files (TOML text), added to the content rules */
    std::map<std::string, std::string> severities; /**< from a rule's id to "error", "warning", "info" or "off" */
    std::string at; /**< what the rules take for now, such as "2026-07-01T12:00:00Z"; empty: now */

    ValidateOptions() = default;
    ValidateOptions(const char *name) : profile(name) {}
    ValidateOptions(std::string name) : profile(std::move(name)) {}

    /** Waives the missing signature. */
    ValidateOptions &allow_unsigned(bool value = true) { unsigned_ = value; return *this; }
    /** Adds a rule file (TOML text). */
    ValidateOptions &with_rules(std::string toml) { rules.push_back(std::move(toml)); return *this; }
    /** Gives a rule another severity, or "off". */
    ValidateOptions &with_severity(const std::string &id, std::string severity) {
        severities[id] = std::move(severity);
        return *this;
    }

    /** As ecoc.h takes them. */
    std::string to_json() const {
        detail::Json weights;
        for (const std::pair<const std::string, std::string> &rule : severities) weights.text(rule.first.c_str(), rule.second);
        const bool own = !xsd.empty();
        return detail::Json().text("profile", own ? "" : profile).flag("unsigned", unsigned_).text("ivi", own ? "" : ivi)
            .text("xsd", xsd).texts("country_codes", country_codes).number("max_bytes", max_bytes)
            .number("max_depth", max_depth).number("max_attributes", max_attributes).number("max_findings", max_findings)
            .texts("rules", rules).raw("severities", weights.str()).text("at", at).str();
    }
};

/** Checks a document; never throws ecoc::Error. */
inline Result<Report> try_validate(const std::string &xml, const ValidateOptions &options = ValidateOptions()) {
    const std::string json = options.to_json();
    return detail::make<Report, ecoc_report>([&](ecoc_report **out, ecoc_error **error) {
        return ecoc_validate(xml.data(), xml.size(), json.data(), json.size(), out, error);
    });
}

/** A receiver's demands, read once and used for many documents: rule files are not read anew for each. Threads may share it. */
class Profile {
public:
    explicit Profile(detail::Handle<ecoc_profile> handle) noexcept : handle_(std::move(handle)) {}

    static Result<Profile> try_from(const ValidateOptions &options) {
        const std::string json = options.to_json();
        return detail::make<Profile, ecoc_profile>([&](ecoc_profile **out, ecoc_error **error) {
            return ecoc_profile_new(json.data(), json.size(), out, error);
        });
    }

    /** Checks a document; an error only when the profile was moved from. */
    Result<Report> try_validate(const std::string &xml) const {
        return detail::make<Report, ecoc_report>([&](ecoc_report **out, ecoc_error **error) {
            return ecoc_profile_validate(get(), xml.data(), xml.size(), out, error);
        });
    }

#ifndef ECOC_NO_EXCEPTIONS
    static Profile from(const ValidateOptions &options) { return try_from(options).take(); }
    Report validate(const std::string &xml) const { return try_validate(xml).take(); }
#endif

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_profile *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_profile> handle_;
};

/** What a profile demands, as a JSON object. */
inline Result<std::string> try_describe_profile(const ValidateOptions &options) {
    const std::string json = options.to_json();
    return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
        return ecoc_profile_describe(json.data(), json.size(), out, error);
    });
}

/** The content rules that validate() with these options judges by, as a JSON array. */
inline Result<std::string> try_rules(const ValidateOptions &options = ValidateOptions("eu")) {
    const std::string json = options.to_json();
    return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
        return ecoc_rules(json.data(), json.size(), out, error);
    });
}

#ifndef ECOC_NO_EXCEPTIONS
/** Checks a document, and lists everything that is wrong with it. Throws ecoc::UsageError for an unknown profile. */
inline Report validate(const std::string &xml, const ValidateOptions &options = ValidateOptions()) {
    return try_validate(xml, options).take();
}
inline std::string describe_profile(const ValidateOptions &options) { return try_describe_profile(options).take(); }
inline std::string rules(const ValidateOptions &options = ValidateOptions("eu")) { return try_rules(options).take(); }
#endif

} // namespace ecoc

#endif // ECOC_REPORT_HPP
