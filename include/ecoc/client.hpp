/* Part of ecoc.hpp: the clients of the authorities. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_CLIENT_HPP
#define ECOC_CLIENT_HPP

#include "batch.hpp"
#include "ledger.hpp"

namespace ecoc {

/** How a wait goes about it; 0 is as ecoc.h has it. */
struct WaitOptions {
    std::chrono::milliseconds timeout{0};       /**< the longest wait */
    std::chrono::milliseconds first_pause{0};   /**< before the second question; each further pause is longer by half */
    std::chrono::milliseconds longest_pause{0};

    /** As ecoc.h takes them. */
    std::string to_json() const {
        return detail::Json().seconds("timeout", timeout).seconds("first_pause", first_pause)
            .seconds("longest_pause", longest_pause).str();
    }
};

/** How long a call may take; 0 is as ecoc.h has it. */
struct CallOptions {
    std::chrono::milliseconds deadline{0};

    /** As ecoc.h takes them. */
    std::string to_json() const { return detail::Json().seconds("deadline", deadline).str(); }
};

/** Told by a wait where a submission stands: at the first answer, and whenever the state changed. What it throws ends the wait, by its
 *  Cancel, and goes on to the caller. */
typedef std::function<void(const SubmissionView &)> ProgressFunction;

namespace detail {

/** What a wait's callback needs. */
struct Telling {
    const ProgressFunction &progress;
    const ecoc_cancel *cancel;
#ifndef ECOC_NO_EXCEPTIONS
    std::exception_ptr thrown;
#endif
};

extern "C" inline void ECOC_CALL ecoc_cpp_progress(const ecoc_submission *submission, void *user_data) {
    Telling &telling = *static_cast<Telling *>(user_data);
#ifdef ECOC_NO_EXCEPTIONS
    telling.progress(SubmissionView(submission));
#else
    if (telling.thrown) return;
    try {
        telling.progress(SubmissionView(submission));
    } catch (...) {
        telling.thrown = std::current_exception();
        ecoc_cancel_set(telling.cancel);
    }
#endif
}

/** Runs a wait: `call` is given a switch, a callback and its data. */
template <class T, class H, class Call> Result<T> wait(const Cancel *cancel, const ProgressFunction &progress, Call call) {
    const Cancel own;
    const ecoc_cancel *with = cancel ? cancel->get() : own.get();
#ifdef ECOC_NO_EXCEPTIONS
    Telling telling = {progress, with};
#else
    Telling telling = {progress, with, nullptr};
#endif
    Result<T> result = make<T, H>([&](H **out, ecoc_error **error) {
        return call(with, progress ? ecoc_cpp_progress : nullptr, &telling, out, error);
    });
#ifndef ECOC_NO_EXCEPTIONS
    if (telling.thrown) std::rethrow_exception(telling.thrown);
#endif
    return result;
}

} // namespace detail

/** A client of the United Kingdom's Vehicle Certification Agency. Threads may share it: one for the whole process. Calls block. */
class Vca {
public:
    explicit Vca(detail::Handle<ecoc_vca> handle) noexcept : handle_(std::move(handle)) {}

    /** `settings` is the JSON object that ecoc_vca_new names. The client keeps what it needs of the ledger. */
    static Result<Vca> try_new(const std::string &settings, const Ledger *ledger = nullptr) {
        return detail::make<Vca, ecoc_vca>([&](ecoc_vca **out, ecoc_error **error) {
            return ecoc_vca_new(settings.data(), settings.size(), ledger ? ledger->get() : nullptr, out, error);
        });
    }

    /** The service's name in the ledger. */
    std::string environment() const { return detail::text(ecoc_vca_environment(get())); }

    /** Checks a document by what VCA demands, as the client's settings have it. */
    Result<Report> try_validate(const std::string &xml) const {
        return detail::make<Report, ecoc_report>([&](ecoc_report **out, ecoc_error **error) {
            return ecoc_profile_validate(ecoc_vca_profile(get()), xml.data(), xml.size(), out, error);
        });
    }

    /** Hands a signed document in, byte for byte; it is not validated here. */
    Result<Receipt> try_submit(const std::string &xml, const SubmitOptions &options = SubmitOptions(),
                               const Cancel *cancel = nullptr) const {
        const std::string json = options.to_json();
        return detail::make<Receipt, ecoc_receipt>([&](ecoc_receipt **out, ecoc_error **error) {
            return ecoc_vca_submit(get(), xml.data(), xml.size(), json.data(), json.size(), Cancel::of(cancel), out, error);
        });
    }

    /** Where submissions stand, in the order asked for. */
    Result<Submissions> try_status(const std::vector<std::string> &correlation_ids, const CallOptions &options = CallOptions(),
                                   const Cancel *cancel = nullptr) const {
        const detail::Texts ids(correlation_ids);
        const std::string json = options.to_json();
        return detail::make<Submissions, ecoc_submissions>([&](ecoc_submissions **out, ecoc_error **error) {
            return ecoc_vca_status(get(), ids.places.data(), ids.lengths.data(), ids.places.size(), json.data(), json.size(),
                                   Cancel::of(cancel), out, error);
        });
    }

    /** Asks until the submission is final, or the time is up. */
    Result<Submission> try_wait(const std::string &correlation_id, const WaitOptions &options = WaitOptions(),
                                const ProgressFunction &progress = ProgressFunction(), const Cancel *cancel = nullptr) const {
        const std::string json = options.to_json();
        return detail::wait<Submission, ecoc_submission>(
            cancel, progress,
            [&](const ecoc_cancel *with, ecoc_progress_callback tell, void *data, ecoc_submission **out, ecoc_error **error) {
                return ecoc_vca_wait(get(), correlation_id.data(), correlation_id.size(), json.data(), json.size(), with, tell,
                                     data, out, error);
            });
    }

    /** The same for many at once; the list is in the order asked for. */
    Result<Submissions> try_wait_many(const std::vector<std::string> &correlation_ids, const WaitOptions &options = WaitOptions(),
                                      const ProgressFunction &progress = ProgressFunction(),
                                      const Cancel *cancel = nullptr) const {
        const detail::Texts ids(correlation_ids);
        const std::string json = options.to_json();
        return detail::wait<Submissions, ecoc_submissions>(
            cancel, progress,
            [&](const ecoc_cancel *with, ecoc_progress_callback tell, void *data, ecoc_submissions **out, ecoc_error **error) {
                return ecoc_vca_wait_many(get(), ids.places.data(), ids.lengths.data(), ids.places.size(), json.data(),
                                          json.size(), with, tell, data, out, error);
            });
    }

    /** Hands many documents in, several at a time. */
    Result<Batch> try_submit_many(SourceFunction source, const BatchOptions &options = BatchOptions(),
                                  const Cancel *cancel = nullptr) const {
        return Batch::started(ecoc_vca_submit_many, get(), std::move(source), options, cancel);
    }

    /** Finishes what a crash, an outage or a lost answer left in the ledger. */
    Result<Resuming> try_resume(const BatchOptions &options = BatchOptions(), const Cancel *cancel = nullptr) const {
        return Resuming::started(ecoc_vca_resume, get(), options, cancel);
    }

#ifndef ECOC_NO_EXCEPTIONS
    explicit Vca(const std::string &settings, const Ledger *ledger = nullptr) : Vca(try_new(settings, ledger).take()) {}
    Report validate(const std::string &xml) const { return try_validate(xml).take(); }
    Receipt submit(const std::string &xml, const SubmitOptions &options = SubmitOptions(), const Cancel *cancel = nullptr) const {
        return try_submit(xml, options, cancel).take();
    }
    Submissions status(const std::vector<std::string> &correlation_ids, const CallOptions &options = CallOptions(),
                       const Cancel *cancel = nullptr) const {
        return try_status(correlation_ids, options, cancel).take();
    }
    Submission wait(const std::string &correlation_id, const WaitOptions &options = WaitOptions(),
                    const ProgressFunction &progress = ProgressFunction(), const Cancel *cancel = nullptr) const {
        return try_wait(correlation_id, options, progress, cancel).take();
    }
    Submissions wait_many(const std::vector<std::string> &correlation_ids, const WaitOptions &options = WaitOptions(),
                          const ProgressFunction &progress = ProgressFunction(), const Cancel *cancel = nullptr) const {
        return try_wait_many(correlation_ids, options, progress, cancel).take();
    }
    Batch submit_many(SourceFunction source, const BatchOptions &options = BatchOptions(), const Cancel *cancel = nullptr) const {
        return try_submit_many(std::move(source), options, cancel).take();
    }
    Resuming resume(const BatchOptions &options = BatchOptions(), const Cancel *cancel = nullptr) const {
        return try_resume(options, cancel).take();
    }
#endif

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_vca *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_vca> handle_;
};

/** A client of Norway's Statens vegvesen. Threads may share it: one for the whole process. Calls block. */
class Svv {
public:
    explicit Svv(detail::Handle<ecoc_svv> handle) noexcept : handle_(std::move(handle)) {}

    /** `settings` is the JSON object that ecoc_svv_new names. The client keeps what it needs of the ledger. */
    static Result<Svv> try_new(const std::string &settings, const Ledger *ledger = nullptr) {
        return detail::make<Svv, ecoc_svv>([&](ecoc_svv **out, ecoc_error **error) {
            return ecoc_svv_new(settings.data(), settings.size(), ledger ? ledger->get() : nullptr, out, error);
        });
    }

    /** The service's name in the ledger. */
    std::string environment() const { return detail::text(ecoc_svv_environment(get())); }

    /** Checks a document by what SVV demands, as the client's settings have it. */
    Result<Report> try_validate(const std::string &xml) const {
        return detail::make<Report, ecoc_report>([&](ecoc_report **out, ecoc_error **error) {
            return ecoc_profile_validate(ecoc_svv_profile(get()), xml.data(), xml.size(), out, error);
        });
    }

    /** Hands a signed document in, byte for byte; it is not validated here. The answer is the outcome. */
    Result<Receipt> try_submit(const std::string &xml, const SvvSubmitOptions &options = SvvSubmitOptions(),
                               const Cancel *cancel = nullptr) const {
        const std::string json = options.to_json();
        return detail::make<Receipt, ecoc_receipt>([&](ecoc_receipt **out, ecoc_error **error) {
            return ecoc_svv_submit(get(), xml.data(), xml.size(), json.data(), json.size(), Cancel::of(cancel), out, error);
        });
    }

    /** Where submissions stand, as the ledger remembers it: SVV has no call for it. */
    Result<Submissions> try_status(const std::vector<std::string> &correlation_ids) const {
        const detail::Texts ids(correlation_ids);
        return detail::make<Submissions, ecoc_submissions>([&](ecoc_submissions **out, ecoc_error **error) {
            return ecoc_svv_status(get(), ids.places.data(), ids.lengths.data(), ids.places.size(), out, error);
        });
    }

    /** Deletes the certificate with this reference id. */
    Result<Receipt> try_delete_by_reference(const std::string &reference, const CallOptions &options = CallOptions(),
                                            const Cancel *cancel = nullptr) const {
        return remove(ecoc_svv_delete_by_reference, reference, options, cancel);
    }

    /** Deletes the certificate of the vehicle with this number. */
    Result<Receipt> try_delete_by_vin(const std::string &vin, const CallOptions &options = CallOptions(),
                                      const Cancel *cancel = nullptr) const {
        return remove(ecoc_svv_delete_by_vin, vin, options, cancel);
    }

    /** The same where two makes share a number; the make's code is the receipt's. */
    Result<Receipt> try_delete_by_vin_and_make(const std::string &vin, std::uint32_t make_code,
                                               const CallOptions &options = CallOptions(),
                                               const Cancel *cancel = nullptr) const {
        const std::string json = options.to_json();
        return detail::make<Receipt, ecoc_receipt>([&](ecoc_receipt **out, ecoc_error **error) {
            return ecoc_svv_delete_by_vin_and_make(get(), vin.data(), vin.size(), make_code, json.data(), json.size(),
                                                   Cancel::of(cancel), out, error);
        });
    }

    /** Hands many documents in, several at a time. */
    Result<Batch> try_submit_many(SourceFunction source, const BatchOptions &options = BatchOptions(),
                                  const Cancel *cancel = nullptr) const {
        return Batch::started(ecoc_svv_submit_many, get(), std::move(source), options, cancel);
    }

    /** Finishes what a crash, an outage or a lost answer left in the ledger. */
    Result<Resuming> try_resume(const BatchOptions &options = BatchOptions(), const Cancel *cancel = nullptr) const {
        return Resuming::started(ecoc_svv_resume, get(), options, cancel);
    }

#ifndef ECOC_NO_EXCEPTIONS
    explicit Svv(const std::string &settings, const Ledger *ledger = nullptr) : Svv(try_new(settings, ledger).take()) {}
    Report validate(const std::string &xml) const { return try_validate(xml).take(); }
    Receipt submit(const std::string &xml, const SvvSubmitOptions &options = SvvSubmitOptions(),
                   const Cancel *cancel = nullptr) const {
        return try_submit(xml, options, cancel).take();
    }
    Submissions status(const std::vector<std::string> &correlation_ids) const { return try_status(correlation_ids).take(); }
    Receipt delete_by_reference(const std::string &reference, const CallOptions &options = CallOptions(),
                                const Cancel *cancel = nullptr) const {
        return try_delete_by_reference(reference, options, cancel).take();
    }
    Receipt delete_by_vin(const std::string &vin, const CallOptions &options = CallOptions(), const Cancel *cancel = nullptr) const {
        return try_delete_by_vin(vin, options, cancel).take();
    }
    Receipt delete_by_vin_and_make(const std::string &vin, std::uint32_t make_code, const CallOptions &options = CallOptions(),
                                   const Cancel *cancel = nullptr) const {
        return try_delete_by_vin_and_make(vin, make_code, options, cancel).take();
    }
    Batch submit_many(SourceFunction source, const BatchOptions &options = BatchOptions(), const Cancel *cancel = nullptr) const {
        return try_submit_many(std::move(source), options, cancel).take();
    }
    Resuming resume(const BatchOptions &options = BatchOptions(), const Cancel *cancel = nullptr) const {
        return try_resume(options, cancel).take();
    }
#endif

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_svv *get() const noexcept { return handle_.get(); }

private:
    template <class Call>
    Result<Receipt> remove(Call call, const std::string &what, const CallOptions &options, const Cancel *cancel) const {
        const std::string json = options.to_json();
        return detail::make<Receipt, ecoc_receipt>([&](ecoc_receipt **out, ecoc_error **error) {
            return call(get(), what.data(), what.size(), json.data(), json.size(), Cancel::of(cancel), out, error);
        });
    }

    detail::Handle<ecoc_svv> handle_;
};

} // namespace ecoc

#endif // ECOC_CLIENT_HPP
