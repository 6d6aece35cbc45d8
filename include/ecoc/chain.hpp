/* Part of ecoc.hpp: documents that follow one another, and identifiers. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_CHAIN_HPP
#define ECOC_CHAIN_HPP

#include "ivi.hpp"
#include "report.hpp"

#include <vector>

namespace ecoc {

/** Checks a correction against the document that it corrects; each by itself is for validate(). */
inline Report validate_correction(const std::string &old_xml, const std::string &new_xml) {
    ecoc_report *out = nullptr;
    ecoc_validate_correction(old_xml.data(), old_xml.size(), new_xml.data(), new_xml.size(), &out, nullptr);
    return Report(detail::Handle<ecoc_report>(out));
}

/** Checks the documents of one vehicle's stages against one another, in the order of the stages. */
inline Report validate_stages(const std::vector<std::string> &documents) {
    std::vector<const void *> places;
    std::vector<std::size_t> lengths;
    for (const std::string &document : documents) {
        places.push_back(document.data());
        lengths.push_back(document.size());
    }
    ecoc_report *out = nullptr;
    ecoc_validate_stages(places.data(), lengths.data(), places.size(), &out, nullptr);
    return Report(detail::Handle<ecoc_report>(out));
}

/** A vehicle as all its stages together describe it. */
class Combined {
public:
    explicit Combined(detail::Handle<ecoc_combined> handle) noexcept : handle_(std::move(handle)) {}

    /** To be read by path: a view, not a certificate to be sent. */
    Ivi document() const {
        ecoc_ivi *out = nullptr;
        ecoc_combined_document(get(), &out, nullptr);
        return Ivi(detail::Handle<ecoc_ivi>(out));
    }

    /** The stage since which the value at a path (with the index of every row) has stood as it is; 0 when there is none. */
    std::uint32_t origin(const std::string &path) const noexcept {
        return ecoc_combined_origin(get(), path.data(), path.size());
    }

    /** {"stages", "document", "values": [{"path", "value", "stage"}]}. */
    std::string to_json() const {
        ecoc_buffer *out = nullptr;
        ecoc_combined_to_json(get(), &out, nullptr);
        const detail::Handle<ecoc_buffer> owned(out);
        return detail::text(out);
    }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_combined *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_combined> handle_;
};

/** Combines the documents of one vehicle's stages, in any order, into the vehicle as it stands after the last of them. */
inline Result<Combined> try_combine(const std::vector<Ivi> &documents) {
    std::vector<const ecoc_ivi *> handles;
    for (const Ivi &document : documents) handles.push_back(document.get());
    return detail::make<Combined, ecoc_combined>([&](ecoc_combined **out, ecoc_error **error) {
        return ecoc_combine(handles.data(), handles.size(), out, error);
    });
}

/** Takes a vehicle identification number apart, as a JSON object. */
inline Result<std::string> try_parse_vin(const std::string &vin) {
    return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
        return ecoc_parse_vin(vin.data(), vin.size(), out, error);
    });
}

/** Takes a type-approval number apart, as a JSON object. */
inline Result<std::string> try_parse_approval_number(const std::string &number) {
    return detail::make_bytes([&](ecoc_buffer **out, ecoc_error **error) {
        return ecoc_parse_approval_number(number.data(), number.size(), out, error);
    });
}

#ifndef ECOC_NO_EXCEPTIONS
inline Combined combine(const std::vector<Ivi> &documents) { return try_combine(documents).take(); }
inline std::string parse_vin(const std::string &vin) { return try_parse_vin(vin).take(); }
inline std::string parse_approval_number(const std::string &number) { return try_parse_approval_number(number).take(); }
#endif

} // namespace ecoc

#endif // ECOC_CHAIN_HPP
