/* Part of ecoc.hpp: what calls to the authorities take and answer. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_RECEIPT_HPP
#define ECOC_RECEIPT_HPP

#include "report.hpp"

namespace ecoc {

/** A switch that ends calls early, from any thread; once set it stays set. */
class Cancel {
public:
    Cancel() {
        ecoc_cancel *out = nullptr;
        ecoc_cancel_new(&out, nullptr);
        handle_.reset(out);
    }

    /** Ends every call that was given it. Not from a signal handler. */
    void set() const noexcept { ecoc_cancel_set(get()); }
    bool is_set() const noexcept { return ecoc_cancel_is_set(get()); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_cancel *get() const noexcept { return handle_.get(); }
    static const ecoc_cancel *of(const Cancel *cancel) noexcept { return cancel ? cancel->get() : nullptr; }

private:
    detail::Handle<ecoc_cancel> handle_;
};

/** How a document is handed to VCA. */
struct SubmitOptions {
    std::string correlation_id;             /**< a GUID of the caller's own; empty: a new one */
    std::chrono::milliseconds deadline{0};  /**< the most time with all attempts and pauses; 0: as ecoc.h has it */

    SubmitOptions &with_correlation_id(std::string value) { correlation_id = std::move(value); return *this; }
    SubmitOptions &with_deadline(std::chrono::milliseconds value) { deadline = value; return *this; }

    /** As ecoc.h takes them. */
    std::string to_json() const {
        return detail::Json().text("correlation_id", correlation_id).seconds("deadline", deadline).str();
    }
};

/** How a document is handed to SVV. */
struct SvvSubmitOptions {
    std::string tax_code;                   /**< avgiftsKode; empty: SVV derives it where it can */
    std::uint32_t seats = 0;                /**< of the Norwegian approval; 0: not told */
    std::uint32_t sleeping_places = 0;      /**< of a motor home; 0: not told */
    std::chrono::milliseconds deadline{0};  /**< the most time with all attempts and pauses; 0: as ecoc.h has it */

    SvvSubmitOptions &with_tax_code(std::string value) { tax_code = std::move(value); return *this; }
    SvvSubmitOptions &with_deadline(std::chrono::milliseconds value) { deadline = value; return *this; }

    /** As ecoc.h takes them. */
    std::string to_json() const {
        return detail::Json().text("tax_code", tax_code).number("seats", seats).number("sleeping_places", sleeping_places)
            .seconds("deadline", deadline).str();
    }
};

/** An authority's yes that belongs to something else; it must not outlive that. Texts are empty where there is nothing to say. */
class ReceiptView {
public:
    explicit ReceiptView(const ecoc_receipt *receipt) noexcept : receipt_(receipt) {}

    /** "vca" or "svv". */
    std::string authority() const { return detail::text(ecoc_receipt_authority(get())); }
    std::string correlation_id() const { return detail::text(ecoc_receipt_correlation_id(get())); }
    std::string reference() const { return detail::text(ecoc_receipt_reference(get())); }
    std::string vin() const { return detail::text(ecoc_receipt_vin(get())); }
    /** ECOC_STATE_ACCEPTED (VCA: ask later), ECOC_STATE_SUCCEEDED (SVV: done) or ECOC_STATE_DELETED. */
    ecoc_state state() const noexcept { return ecoc_receipt_state(get()); }
    std::string state_name() const { return detail::text(ecoc_receipt_state_name(get())); }
    std::string authority_state() const { return detail::text(ecoc_receipt_authority_state(get())); }
    /** VCA: where the document was put. */
    std::string location() const { return detail::text(ecoc_receipt_location(get())); }
    /** SVV: the vehicle's number in the register. */
    std::string kuid() const { return detail::text(ecoc_receipt_kuid(get())); }
    /** SVV: the number of the make; 0 when there is none. */
    std::uint32_t make_code() const noexcept { return ecoc_receipt_make_code(get()); }
    std::string message_code() const { return detail::text(ecoc_receipt_message_code(get())); }
    std::string message() const { return detail::text(ecoc_receipt_message(get())); }
    /** What the message's code means, in English. */
    std::string explanation() const { return detail::text(ecoc_receipt_explanation(get())); }
    /** What the authority asks to be looked at although it took the document. */
    Findings warnings() const noexcept { return Findings(ecoc_receipt_warnings(get())); }
    unsigned http_status() const noexcept { return ecoc_receipt_http_status(get()); }
    /** Why the ledger could not note the answer, in one line; empty, as a rule. */
    std::string ledger_fault() const { return detail::text(ecoc_error_text(ecoc_receipt_ledger_fault(get()))); }
    /** All of it as a JSON object. */
    std::string to_json() const { return detail::render(get(), ecoc_receipt_to_json); }

    /** The handle of ecoc.h. */
    const ecoc_receipt *get() const noexcept { return receipt_; }

private:
    const ecoc_receipt *receipt_;
};

/** An authority's yes. */
class Receipt : public ReceiptView {
public:
    explicit Receipt(detail::Handle<ecoc_receipt> handle) noexcept : ReceiptView(handle.get()), handle_(std::move(handle)) {}

private:
    detail::Handle<ecoc_receipt> handle_;
};

/** Where a submission stands; it belongs to something else and must not outlive that. Texts are empty where there is nothing to say. */
class SubmissionView {
public:
    explicit SubmissionView(const ecoc_submission *submission) noexcept : submission_(submission) {}

    std::string authority() const { return detail::text(ecoc_submission_authority(get())); }
    std::string correlation_id() const { return detail::text(ecoc_submission_correlation_id(get())); }
    ecoc_state state() const noexcept { return ecoc_submission_state(get()); }
    /** Such as "processing"; "unknown" when the authority does not know the id. */
    std::string state_name() const { return detail::text(ecoc_submission_state_name(get())); }
    /** Whether nothing more will happen to it by itself. */
    bool is_final() const noexcept { return ecoc_submission_is_final(get()); }
    std::string authority_state() const { return detail::text(ecoc_submission_authority_state(get())); }
    std::string reference() const { return detail::text(ecoc_submission_reference(get())); }
    std::string vin() const { return detail::text(ecoc_submission_vin(get())); }
    std::string type_approval_number() const { return detail::text(ecoc_submission_type_approval_number(get())); }
    std::string vehicle_category() const { return detail::text(ecoc_submission_vehicle_category(get())); }
    std::uint64_t version_number() const noexcept { return ecoc_submission_version_number(get()); }
    std::string created_on() const { return detail::text(ecoc_submission_created_on(get())); }
    /** Whether this is what the ledger remembers, not what the authority says now. */
    bool from_ledger() const noexcept { return ecoc_submission_from_ledger(get()); }
    /** All of it as a JSON object. */
    std::string to_json() const { return detail::render(get(), ecoc_submission_to_json); }

    /** The handle of ecoc.h. */
    const ecoc_submission *get() const noexcept { return submission_; }

private:
    const ecoc_submission *submission_;
};

/** Where a submission stands. */
class Submission : public SubmissionView {
public:
    explicit Submission(detail::Handle<ecoc_submission> handle) noexcept
        : SubmissionView(handle.get()), handle_(std::move(handle)) {}

private:
    detail::Handle<ecoc_submission> handle_;
};

/** Where several stand, in the order asked for: `for (ecoc::SubmissionView one : submissions)`. */
class Submissions {
public:
    explicit Submissions(detail::Handle<ecoc_submissions> handle) noexcept : handle_(std::move(handle)) {}

    typedef detail::Walk<SubmissionView, ecoc_submissions, ecoc_submission, ecoc_submissions_at> iterator;

    std::size_t size() const noexcept { return ecoc_submissions_len(get()); }
    SubmissionView operator[](std::size_t index) const noexcept { return SubmissionView(ecoc_submissions_at(get(), index)); }
    iterator begin() const noexcept { return iterator(get(), 0); }
    iterator end() const noexcept { return iterator(get(), size()); }
    /** A JSON array. */
    std::string to_json() const { return detail::render(get(), ecoc_submissions_to_json); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_submissions *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_submissions> handle_;
};

} // namespace ecoc

#endif // ECOC_RECEIPT_HPP
