/* Part of ecoc.hpp: reports and their findings. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_REPORT_HPP
#define ECOC_REPORT_HPP

#include "error.hpp"

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
    std::string to_json() const { return detail::Json().text("profile", profile).flag("unsigned", unsigned_).str(); }
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

#endif // ECOC_REPORT_HPP
