/* Part of ecoc.hpp: documents. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_IVI_HPP
#define ECOC_IVI_HPP

#include "error.hpp"

namespace ecoc {

/** What identifies a document to its authority. */
class Identity {
public:
    explicit Identity(detail::Handle<ecoc_identity> handle) noexcept : handle_(std::move(handle)) {}

    /** Reads it from the bytes of a document, such as a signed one. */
    static Result<Identity> try_of(const std::string &xml) {
        return detail::make<Identity, ecoc_identity>([&](ecoc_identity **out, ecoc_error **error) {
            return ecoc_identity_of(xml.data(), xml.size(), out, error);
        });
    }

    /** "2.0" or "1.x". */
    std::string family() const { return detail::text(ecoc_identity_family(get())); }
    /** The version of the schema that the header states; empty when it states none. */
    std::string version() const { return detail::text(ecoc_identity_version(get())); }
    /** The reference id of the header. */
    std::string reference() const { return detail::text(ecoc_identity_reference(get())); }
    /** The vehicle identification number; empty when there is none. */
    std::string vin() const { return detail::text(ecoc_identity_vin(get())); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_identity *get() const noexcept { return handle_.get(); }

#ifndef ECOC_NO_EXCEPTIONS
    static Identity of(const std::string &xml) { return try_of(xml).take(); }
#endif

private:
    detail::Handle<ecoc_identity> handle_;
};

/** What the manufacturer of a vehicle's next stage gives; what is empty is left empty, for validate() to ask for. */
struct NextStage {
    /** Name and address of that manufacturer. */
    struct Manufacturer {
        std::string name, address_line_1, address_line_2, address_line_3, place, country;
    };

    std::string approval_number, approval_date, vehicle_type, variant, version;
    std::string completion; /**< "V" for a completed vehicle, "I" for one that stays incomplete */
    std::string manufacture_date;
    Manufacturer manufacturer;

    /** As ecoc.h takes it. */
    std::string to_json() const {
        const std::string who = detail::Json().text("name", manufacturer.name)
            .text("address_line_1", manufacturer.address_line_1).text("address_line_2", manufacturer.address_line_2)
            .text("address_line_3", manufacturer.address_line_3).text("place", manufacturer.place)
            .text("country", manufacturer.country).str();
        return detail::Json().text("approval_number", approval_number).text("approval_date", approval_date)
            .text("vehicle_type", vehicle_type).text("variant", variant).text("version", version)
            .text("completion", completion).text("manufacture_date", manufacture_date).raw("manufacturer", who).str();
    }
};

/**
 * An IVI document as data. A path is written as "CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber"; a step without an index means the
 * first. Threads may share a document, also while one of them changes it.
 */
class Ivi {
public:
    explicit Ivi(detail::Handle<ecoc_ivi> handle) noexcept : handle_(std::move(handle)) {}

    /** Reads XML, in any encoding that it declares. */
    static Result<Ivi> try_parse(const std::string &xml) {
        return detail::make<Ivi, ecoc_ivi>([&](ecoc_ivi **out, ecoc_error **error) {
            return ecoc_ivi_parse(xml.data(), xml.size(), out, error);
        });
    }

    /** Builds a document from its data form (JSON), and fills in what the header lacks. */
    static Result<Ivi> try_from_json(const std::string &json) {
        return detail::make<Ivi, ecoc_ivi>([&](ecoc_ivi **out, ecoc_error **error) {
            return ecoc_ivi_from_json(json.data(), json.size(), out, error);
        });
    }

    /** "2.0" or "1.x". */
    std::string family() const { return detail::text(ecoc_ivi_family(get())); }

    /** The value at a path; an error of status ECOC_ERR_PATH_NOT_FOUND when there is none. */
    Result<std::string> try_get(const std::string &path) const {
        return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
            return ecoc_ivi_get(get(), path.data(), path.size(), out, error);
        });
    }

    /** The value at a path, or another when there is none. */
    std::string get_or(const std::string &path, const std::string &otherwise) const {
        const Result<std::string> value = try_get(path);
        return value ? *value : otherwise;
    }

    /** Whether there is a value at a path. */
    bool has(const std::string &path) const { return static_cast<bool>(try_get(path)); }

    /** Sets a value; groups on the way are made as needed. After an error the document is as it was. */
    Result<void> try_set(const std::string &path, const std::string &value) {
        return detail::run([&](ecoc_error **error) {
            return ecoc_ivi_set(get(), path.data(), path.size(), value.data(), value.size(), error);
        });
    }

    /** Removes a value, group or row; whether there was one. */
    bool remove(const std::string &path) noexcept {
        return ecoc_ivi_remove(get(), path.data(), path.size(), nullptr) == ECOC_OK;
    }

    /** How many rows the table at a path has, or fields the group. */
    std::size_t size(const std::string &path) const noexcept { return ecoc_ivi_len(get(), path.data(), path.size()); }

    /** UTF-8, in the schema's order, without a signature; empty when it was moved from. */
    std::string to_xml() const { return render(ecoc_ivi_to_xml); }
    /** The data form; empty when it was moved from. */
    std::string to_json() const { return render(ecoc_ivi_to_json); }
    /** Every value with its path: a JSON array of {"path", "value"}. */
    std::string values() const { return render(ecoc_ivi_values); }
    /** What differs from here to another document: a JSON array of {"path", "from", "to"}. */
    std::string diff(const Ivi &other) const {
        ecoc_buffer *out = nullptr;
        ecoc_ivi_diff(get(), other.get(), &out, nullptr);
        const detail::Handle<ecoc_buffer> owned(out);
        return detail::text(out);
    }

    /** An error of status ECOC_ERR_INVALID_DOCUMENT when there is no reference id. */
    Result<Identity> try_identity() const {
        return detail::make<Identity, ecoc_identity>([&](ecoc_identity **out, ecoc_error **error) {
            return ecoc_ivi_identity(get(), out, error);
        });
    }

    /** Starts the correction of this document: the same data with a new reference id, the next version number and the time now. */
    Result<Ivi> try_correction() const {
        return detail::make<Ivi, ecoc_ivi>([&](ecoc_ivi **out, ecoc_error **error) {
            return ecoc_ivi_correction(get(), out, error);
        });
    }

    /** Starts the document of the vehicle's next stage from this one. */
    Result<Ivi> try_next_stage(const NextStage &stage) const {
        const std::string json = stage.to_json();
        return detail::make<Ivi, ecoc_ivi>([&](ecoc_ivi **out, ecoc_error **error) {
            return ecoc_ivi_next_stage(get(), json.data(), json.size(), out, error);
        });
    }

    /** A copy, to be changed by itself. */
    Ivi clone() const {
        ecoc_ivi *out = nullptr;
        ecoc_ivi_clone(get(), &out, nullptr);
        return Ivi(detail::Handle<ecoc_ivi>(out));
    }

    /** Whether the data is the same. */
    friend bool operator==(const Ivi &a, const Ivi &b) noexcept { return ecoc_ivi_equal(a.get(), b.get()); }
    friend bool operator!=(const Ivi &a, const Ivi &b) noexcept { return !(a == b); }

#ifndef ECOC_NO_EXCEPTIONS
    static Ivi parse(const std::string &xml) { return try_parse(xml).take(); }
    static Ivi from_json(const std::string &json) { return try_from_json(json).take(); }
    std::string get(const std::string &path) const { return try_get(path).take(); }
    void set(const std::string &path, const std::string &value) { try_set(path, value).take(); }
    Identity identity() const { return try_identity().take(); }
    Ivi correction() const { return try_correction().take(); }
    Ivi next_stage(const NextStage &stage) const { return try_next_stage(stage).take(); }
#endif

    /** The handle of ecoc.h, still owned by this object. */
    ecoc_ivi *get() noexcept { return handle_.get(); }
    const ecoc_ivi *get() const noexcept { return handle_.get(); }

private:
    std::string render(ecoc_status (ECOC_CALL *call)(const ecoc_ivi *, ecoc_buffer **, ecoc_error **)) const {
        ecoc_buffer *out = nullptr;
        call(get(), &out, nullptr);
        const detail::Handle<ecoc_buffer> owned(out);
        return detail::text(out);
    }

    detail::Handle<ecoc_ivi> handle_;
};

} // namespace ecoc

#endif // ECOC_IVI_HPP
