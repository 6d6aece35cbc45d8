/* Part of ecoc.hpp: the journal of submissions. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_LEDGER_HPP
#define ECOC_LEDGER_HPP

#include "stream.hpp"

namespace ecoc {

/** Which submissions are meant: every part that is given must hold. */
struct LedgerQuery {
    std::string authority, environment, reference, vin, correlation_id;
    std::vector<std::string> states;          /**< states' names, such as "uncertain"; none: any */
    std::string since, until;                 /**< last changed at this time or later; before this time: RFC 3339, or a date */
    std::string created_since, created_until; /**< the same of the time at which it was written down */

    /** As ecoc.h takes it. */
    std::string to_json() const {
        return detail::Json().text("authority", authority).text("environment", environment).text("reference", reference)
            .text("vin", vin).text("correlation_id", correlation_id).texts("state", states).text("since", since)
            .text("until", until).text("created_since", created_since).text("created_until", created_until).str();
    }
};

/** One submission as the ledger has it. Texts are empty where there is nothing to say. */
class Entry {
public:
    explicit Entry(detail::Handle<ecoc_entry> handle) noexcept : handle_(std::move(handle)) {}

    /** Whether there was none. */
    bool at_end() const noexcept { return !handle_; }
    explicit operator bool() const noexcept { return handle_ != nullptr; }
    std::string authority() const { return detail::text(ecoc_entry_authority(get())); }
    std::string environment() const { return detail::text(ecoc_entry_environment(get())); }
    std::string reference() const { return detail::text(ecoc_entry_reference(get())); }
    std::string vin() const { return detail::text(ecoc_entry_vin(get())); }
    std::string correlation_id() const { return detail::text(ecoc_entry_correlation_id(get())); }
    /** Of the exact bytes of the document. */
    std::string sha256() const { return detail::text(ecoc_entry_sha256(get())); }
    ecoc_state state() const noexcept { return ecoc_entry_state(get()); }
    std::string state_name() const { return detail::text(ecoc_entry_state_name(get())); }
    bool is_final() const noexcept { return ecoc_entry_is_final(get()); }
    std::string authority_state() const { return detail::text(ecoc_entry_authority_state(get())); }
    std::string code() const { return detail::text(ecoc_entry_code(get())); }
    std::string message() const { return detail::text(ecoc_entry_message(get())); }
    /** How often it was sent, or about to be. */
    std::uint32_t attempts() const noexcept { return ecoc_entry_attempts(get()); }
    /** UTC in RFC 3339 with milliseconds; likewise the next two. */
    std::string created_at() const { return detail::text(ecoc_entry_created_at(get())); }
    std::string updated_at() const { return detail::text(ecoc_entry_updated_at(get())); }
    std::string pruned_at() const { return detail::text(ecoc_entry_pruned_at(get())); }
    /** What else the request needs, as JSON. */
    std::string parameters() const { return detail::text(ecoc_entry_parameters(get())); }
    /** The authority's last answer, as JSON. */
    std::string receipt() const { return detail::text(ecoc_entry_receipt(get())); }
    /** All of it as a JSON object. */
    std::string to_json() const { return detail::render(get(), ecoc_entry_to_json); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_entry *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_entry> handle_;
};

/** What a query finds, oldest first: `for (const ecoc::Entry &entry : ledger.entries())`. */
class Entries : public detail::Stream<Entries, Entry> {
public:
    explicit Entries(detail::Handle<ecoc_entries> handle) noexcept : handle_(std::move(handle)) {}

    /** The next one; at_end() after the last. */
    Result<Entry> try_next() {
        return detail::make<Entry, ecoc_entry>([&](ecoc_entry **out, ecoc_error **error) {
            return ecoc_entries_next(handle_.get(), out, error);
        });
    }

private:
    detail::Handle<ecoc_entries> handle_;
};

/** One line of an export, with its line end. */
class Line {
public:
    explicit Line(detail::Handle<ecoc_buffer> handle) : end_(!handle), text_(detail::text(handle.get())) {}

    bool at_end() const noexcept { return end_; }
    const std::string &text() const noexcept { return text_; }

private:
    bool end_;
    std::string text_;
};

/** Lines for other programs and spreadsheets: `for (const ecoc::Line &line : ledger.export_lines())`. */
class Export : public detail::Stream<Export, Line> {
public:
    explicit Export(detail::Handle<ecoc_export> handle) noexcept : handle_(std::move(handle)) {}

    /** The next one; at_end() after the last. */
    Result<Line> try_next() {
        return detail::make<Line, ecoc_buffer>([&](ecoc_buffer **out, ecoc_error **error) {
            return ecoc_export_next(handle_.get(), out, error);
        });
    }

private:
    detail::Handle<ecoc_export> handle_;
};

/** How lines are written. */
struct ExportOptions {
    bool csv = false;     /**< RFC 4180 in UTF-8, with a header; else a JSON object per line */
    bool history = false; /**< every step of every submission, too */

    /** As ecoc.h takes them. */
    std::string to_json() const { return detail::Json().text("format", csv ? "csv" : "").flag("history", history).str(); }
};

/** What a check of the whole file found: true when nothing is wrong. */
struct LedgerCheck {
    bool sound = false;
    std::string json; /**< {"sound", "submissions", "documents", "to_resume", "faults"} */

    explicit operator bool() const noexcept { return sound; }
};

/** A submission that this program alone works on; destroying it gives it up. For programs that send by a way of their own: the clients
 *  claim what they send by themselves. */
class Claim {
public:
    explicit Claim(detail::Handle<ecoc_claim> handle) noexcept : handle_(std::move(handle)) {}

    /** false: somebody else works on it, or nothing is left to send. */
    explicit operator bool() const noexcept { return handle_ != nullptr; }
    /** Writes news down; `change` is the JSON object that ecoc_ledger_advance names. */
    Result<void> try_advance(ecoc_state state, const std::string &change = std::string()) const {
        return detail::run([&](ecoc_error **error) {
            return ecoc_claim_advance(get(), state, change.data(), change.size(), error);
        });
    }
    /** The submission as last written through this claim. */
    Result<Entry> try_entry() const {
        return detail::make<Entry, ecoc_entry>([&](ecoc_entry **out, ecoc_error **error) {
            return ecoc_claim_entry(get(), out, error);
        });
    }
    /** The exact bytes to send. */
    Result<std::string> try_document() const {
        return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) { return ecoc_claim_document(get(), out, error); });
    }

#ifndef ECOC_NO_EXCEPTIONS
    void advance(ecoc_state state, const std::string &change = std::string()) const { try_advance(state, change).take(); }
    Entry entry() const { return try_entry().take(); }
    std::string document() const { return try_document().take(); }
#endif

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_claim *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_claim> handle_;
};

/** The durable journal of submissions. Threads may share it, and processes of one machine the file. */
class Ledger {
public:
    explicit Ledger(detail::Handle<ecoc_ledger> handle) noexcept : handle_(std::move(handle)) {}

    /** Opens the file, or makes it. */
    static Result<Ledger> try_open(const std::string &path) {
        return detail::make<Ledger, ecoc_ledger>([&](ecoc_ledger **out, ecoc_error **error) {
            return ecoc_ledger_open(path.data(), path.size(), out, error);
        });
    }

    /** The file, as an absolute path. */
    std::string path() const { return detail::text(ecoc_ledger_path(get())); }

    /** What a query finds, oldest first. */
    Result<Entries> try_entries(const LedgerQuery &query = LedgerQuery()) const {
        const std::string json = query.to_json();
        return detail::make<Entries, ecoc_entries>([&](ecoc_entries **out, ecoc_error **error) {
            return ecoc_ledger_entries(get(), json.data(), json.size(), out, error);
        });
    }
    /** The submission with this correlation id; false when there is none. */
    Result<Entry> try_find(const std::string &correlation_id) const {
        return detail::make<Entry, ecoc_entry>([&](ecoc_entry **out, ecoc_error **error) {
            return ecoc_ledger_find(get(), correlation_id.data(), correlation_id.size(), out, error);
        });
    }
    /** Every step of a submission, as a JSON array. */
    Result<std::string> try_history(const std::string &correlation_id) const {
        return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
            return ecoc_ledger_history(get(), correlation_id.data(), correlation_id.size(), out, error);
        });
    }
    /** The exact bytes of a submission's document. */
    Result<std::string> try_document(const std::string &correlation_id) const {
        return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
            return ecoc_ledger_document(get(), correlation_id.data(), correlation_id.size(), out, error);
        });
    }
    /** What a query finds, as lines. */
    Result<Export> try_export_lines(const LedgerQuery &query = LedgerQuery(), const ExportOptions &options = ExportOptions()) const {
        const std::string json = query.to_json(), how = options.to_json();
        return detail::make<Export, ecoc_export>([&](ecoc_export **out, ecoc_error **error) {
            return ecoc_ledger_export(get(), json.data(), json.size(), how.data(), how.size(), out, error);
        });
    }
    /** Takes out what is final and older than `days`; see ecoc_ledger_prune for what stays. {"removed", "reduced", "documents", "freed"}. */
    Result<std::string> try_prune(std::uint32_t days) const {
        return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) { return ecoc_ledger_prune(get(), days, out, error); });
    }
    /** Checks the whole file. */
    Result<LedgerCheck> try_check() const {
        bool sound = false;
        const Result<std::string> json = detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
            return ecoc_ledger_check(get(), &sound, out, error);
        });
        if (!json) return json.error();
        LedgerCheck check;
        check.sound = sound;
        check.json = *json;
        return check;
    }
    /** Writes a submission down and claims it; `submission` is the JSON object that ecoc_ledger_begin names. */
    Result<Claim> try_begin(const std::string &document, const std::string &submission) const {
        return detail::make<Claim, ecoc_claim>([&](ecoc_claim **out, ecoc_error **error) {
            return ecoc_ledger_begin(get(), document.data(), document.size(), submission.data(), submission.size(), out, error);
        });
    }
    /** Takes a submission over; false when somebody else works on it, or nothing is left to send. */
    Result<Claim> try_claim(const std::string &correlation_id) const {
        return detail::make<Claim, ecoc_claim>([&](ecoc_claim **out, ecoc_error **error) {
            return ecoc_ledger_claim(get(), correlation_id.data(), correlation_id.size(), out, error);
        });
    }
    /** Writes news down that came by another way than a client's; `change` is the JSON object that ecoc_ledger_advance names. */
    Result<Entry> try_advance(const std::string &correlation_id, ecoc_state state, const std::string &change = std::string()) const {
        return detail::make<Entry, ecoc_entry>([&](ecoc_entry **out, ecoc_error **error) {
            return ecoc_ledger_advance(get(), correlation_id.data(), correlation_id.size(), state, change.data(), change.size(),
                                       out, error);
        });
    }

#ifndef ECOC_NO_EXCEPTIONS
    explicit Ledger(const std::string &path) : Ledger(try_open(path).take()) {}
    Entries entries(const LedgerQuery &query = LedgerQuery()) const { return try_entries(query).take(); }
    Entry find(const std::string &correlation_id) const { return try_find(correlation_id).take(); }
    std::string history(const std::string &correlation_id) const { return try_history(correlation_id).take(); }
    std::string document(const std::string &correlation_id) const { return try_document(correlation_id).take(); }
    Export export_lines(const LedgerQuery &query = LedgerQuery(), const ExportOptions &options = ExportOptions()) const {
        return try_export_lines(query, options).take();
    }
    std::string prune(std::uint32_t days) const { return try_prune(days).take(); }
    LedgerCheck check() const { return try_check().take(); }
    Claim begin(const std::string &document, const std::string &submission) const { return try_begin(document, submission).take(); }
    Claim claim(const std::string &correlation_id) const { return try_claim(correlation_id).take(); }
    Entry advance(const std::string &correlation_id, ecoc_state state, const std::string &change = std::string()) const {
        return try_advance(correlation_id, state, change).take();
    }
#endif

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_ledger *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_ledger> handle_;
};

} // namespace ecoc

#endif // ECOC_LEDGER_HPP
