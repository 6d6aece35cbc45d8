/* Part of ecoc.hpp: many documents at a time. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_BATCH_HPP
#define ECOC_BATCH_HPP

#include "receipt.hpp"
#include "stream.hpp"

#include <exception>
#include <functional>

namespace ecoc {

/** How many documents are handed in. */
struct BatchOptions {
    std::size_t concurrency = 0;            /**< how many are in sending at a time, at most 256; 0: as ecoc.h has it */
    std::chrono::milliseconds deadline{0};  /**< for one document whose own options do not say; 0: as ecoc.h has it */

    BatchOptions &with_concurrency(std::size_t value) { concurrency = value; return *this; }
    BatchOptions &with_deadline(std::chrono::milliseconds value) { deadline = value; return *this; }

    /** As ecoc.h takes them. */
    std::string to_json() const {
        return detail::Json().number("concurrency", concurrency).seconds("deadline", deadline).str();
    }
};

/** Where the next document of a batch is put. Valid until the function returns. */
class Parcel {
public:
    explicit Parcel(ecoc_parcel *parcel) noexcept : parcel_(parcel) {}

    /** For a batch of Vca; of Svv with its options. A copy is taken. */
    void set(const std::string &xml, const SubmitOptions &options = SubmitOptions()) { put(xml, options.to_json()); }
    void set(const std::string &xml, const SvvSubmitOptions &options) { put(xml, options.to_json()); }
    /** The document cannot be had: these words become its outcome. */
    void fail(const std::string &words) noexcept { ecoc_parcel_set_failure(parcel_, words.data(), words.size(), nullptr); }

private:
    void put(const std::string &xml, const std::string &json) noexcept {
        // What is wrong with it becomes the outcome at its place.
        ecoc_parcel_set_document(parcel_, xml.data(), xml.size(), json.data(), json.size(), nullptr);
    }

    ecoc_parcel *parcel_;
};

/** Gives the next document of a batch, or leaves the parcel empty at the end. It is called on the thread that reads the batch. What it
 *  throws becomes the outcome of a document that cannot be had. */
typedef std::function<void(Parcel &)> SourceFunction;

/** What became of one document of many: true when there is a receipt. */
class Outcome {
public:
    explicit Outcome(detail::Handle<ecoc_outcome> handle) noexcept : handle_(std::move(handle)) {}

    /** Whether there was no further document. */
    bool at_end() const noexcept { return !handle_; }
    explicit operator bool() const noexcept { return ecoc_outcome_receipt(get()) != nullptr; }
    /** The authority's yes; it must not outlive the outcome. */
    ReceiptView receipt() const noexcept { return ReceiptView(ecoc_outcome_receipt(get())); }
    /** Why there is no receipt. */
    ErrorInfo error() const {
        const ecoc_error *error = ecoc_outcome_error(get());
        return ErrorInfo(ecoc_error_status(error), error);
    }
    std::string correlation_id() const { return detail::text(ecoc_outcome_correlation_id(get())); }
    std::string reference() const { return detail::text(ecoc_outcome_reference(get())); }
    /** All of it as a JSON object. */
    std::string to_json() const { return detail::render(get(), ecoc_outcome_to_json); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_outcome *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_outcome> handle_;
};

namespace detail {

extern "C" inline void ECOC_CALL ecoc_cpp_source(ecoc_parcel *parcel, void *function) {
    Parcel slip(parcel);
    const SourceFunction &source = *static_cast<const SourceFunction *>(function);
#ifdef ECOC_NO_EXCEPTIONS
    source(slip);
#else
    try {
        source(slip);
    } catch (const std::exception &exception) {
        ecoc_parcel_set_failure(parcel, exception.what(), std::char_traits<char>::length(exception.what()), nullptr);
    } catch (...) {
        static const char words[] = "the source of the batch has thrown";
        ecoc_parcel_set_failure(parcel, words, sizeof words - 1, nullptr);
    }
#endif
}

extern "C" inline void ECOC_CALL ecoc_cpp_free_source(void *function) { delete static_cast<SourceFunction *>(function); }

} // namespace detail

/** Many documents on their way: `for (const ecoc::Outcome &outcome : batch)`, in the order of the documents. Destroying it before its end
 *  waits for those in sending; set its Cancel first where that must be quick. */
class Batch : public detail::Stream<Batch, Outcome> {
public:
    explicit Batch(detail::Handle<ecoc_batch> handle) noexcept : handle_(std::move(handle)) {}

    template <class Client, class Call>
    static Result<Batch> started(Call call, const Client *client, SourceFunction source, const BatchOptions &options,
                               const Cancel *cancel) {
        const std::string json = options.to_json();
        SourceFunction *function = new SourceFunction(std::move(source)); // ecoc frees it, in every case
        return detail::make<Batch, ecoc_batch>([&](ecoc_batch **out, ecoc_error **error) {
            return call(client, detail::ecoc_cpp_source, function, detail::ecoc_cpp_free_source, json.data(), json.size(),
                        Cancel::of(cancel), out, error);
        });
    }

    /** The next outcome; at_end() after the last. */
    Result<Outcome> try_next() {
        return detail::make<Outcome, ecoc_outcome>([&](ecoc_outcome **out, ecoc_error **error) {
            return ecoc_batch_next(get(), out, error);
        });
    }

    /** How far it is; from any thread. */
    std::uint64_t count(ecoc_count what) const noexcept { return ecoc_batch_count(get(), what); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_batch *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_batch> handle_;
};

/** What is taken up again from the ledger: `for (const ecoc::Outcome &outcome : resuming)`. */
class Resuming : public detail::Stream<Resuming, Outcome> {
public:
    explicit Resuming(detail::Handle<ecoc_resuming> handle) noexcept : handle_(std::move(handle)) {}

    template <class Client, class Call>
    static Result<Resuming> started(Call call, const Client *client, const BatchOptions &options, const Cancel *cancel) {
        const std::string json = options.to_json();
        return detail::make<Resuming, ecoc_resuming>([&](ecoc_resuming **out, ecoc_error **error) {
            return call(client, json.data(), json.size(), Cancel::of(cancel), out, error);
        });
    }

    /** What became of the next submission; at_end() after the last. */
    Result<Outcome> try_next() {
        return detail::make<Outcome, ecoc_outcome>([&](ecoc_outcome **out, ecoc_error **error) {
            return ecoc_resuming_next(get(), out, error);
        });
    }

    /** How many have not been taken up yet. */
    std::size_t left() const noexcept { return ecoc_resuming_left(get()); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_resuming *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_resuming> handle_;
};

} // namespace ecoc

#endif // ECOC_BATCH_HPP
