/* Part of ecoc.hpp: keys, signing in one call and in two steps, verifying. Licence: Apache-2.0 OR MIT. */
#ifndef ECOC_SIGN_HPP
#define ECOC_SIGN_HPP

#include "report.hpp"

#include <exception>
#include <functional>

namespace ecoc {

/** Where a signature is made (XAdES). */
struct ProductionPlace {
    std::string street, city, state, postal_code, country;
};

/** The policy that a signature follows (XAdES). */
struct SignaturePolicy {
    std::string identifier; /**< a URI, or urn:oid:… */
    std::string sha256;     /**< of the policy document, in hexadecimal digits */
    std::string uri;        /**< where the policy document is */
};

/** How to sign. The default is plain XMLDSig, by the algorithm that suits the key. */
struct SignOptions {
    bool xades = false;       /**< with the properties of XAdES baseline B */
    bool replace = false;     /**< a signature that is there already is replaced */
    std::string algorithm;    /**< such as "rsa-pss-sha256"; empty: RSA-SHA256, or ECDSA with the hash that suits the curve */
    std::string role;         /**< with xades: the role in which the signer claims to sign */
    ProductionPlace place;    /**< with xades */
    SignaturePolicy policy;   /**< with xades */
    bool allow_unfit_certificate_for_tests = false; /**< receivers refuse such signatures */

    SignOptions &with_xades(bool value = true) { xades = value; return *this; }
    SignOptions &with_replace(bool value = true) { replace = value; return *this; }
    SignOptions &with_algorithm(std::string value) { algorithm = std::move(value); return *this; }
    SignOptions &with_role(std::string value) { role = std::move(value); return *this; }
    SignOptions &with_place(ProductionPlace value) { place = std::move(value); return *this; }
    SignOptions &with_policy(SignaturePolicy value) { policy = std::move(value); return *this; }

    /** As ecoc.h takes them. */
    std::string to_json() const {
        const std::string where = detail::Json().text("street", place.street).text("city", place.city)
            .text("state", place.state).text("postal_code", place.postal_code).text("country", place.country).str();
        const std::string how = detail::Json().text("identifier", policy.identifier).text("sha256", policy.sha256)
            .text("uri", policy.uri).str();
        return detail::Json().flag("xades", xades).flag("replace", replace).text("algorithm", algorithm).text("role", role)
            .raw("place", where).raw("policy", how)
            .flag("allow_unfit_certificate_for_tests", allow_unfit_certificate_for_tests).str();
    }
};

/** A signed document: send xml() byte for byte. */
class Signed {
public:
    explicit Signed(detail::Handle<ecoc_signed> handle) noexcept : handle_(std::move(handle)) {}

    std::string xml() const { return detail::bytes(get(), ecoc_signed_xml); }
    /** The encoding that the input had, when it had to be written as UTF-8; empty otherwise. */
    std::string transcoded_from() const { return detail::text(ecoc_signed_transcoded_from(get())); }
    /** Whether a signature was there before. */
    bool replaced() const noexcept { return ecoc_signed_replaced(get()); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_signed *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_signed> handle_;
};

/** What an external signer is asked to sign. Valid until the function returns. */
class SigningRequest {
public:
    explicit SigningRequest(const ecoc_signing_request *request) noexcept : request_(request) {}

    /** How the value is to be made, such as "rsa-sha256". */
    std::string algorithm() const { return detail::text(ecoc_signing_request_algorithm(request_)); }
    /** The bytes to be signed, for signers that hash by themselves. */
    std::string signed_info() const { return detail::bytes(request_, ecoc_signing_request_signed_info); }
    /** Their hash, for signers that take it. */
    std::string digest() const { return detail::bytes(request_, ecoc_signing_request_digest); }

private:
    const ecoc_signing_request *request_;
};

/** Makes a signature value, or says in an error (ecoc::failure, or any std::exception) why not. Every thread may call it. */
typedef std::function<Result<std::string>(const SigningRequest &)> SignFunction;

/** What a SignFunction returns when it has no value; the words hold no secret. */
inline ErrorInfo failure(std::string words) {
    ErrorInfo info;
    info.status = ECOC_ERR_SIGNING_FAILED;
    info.text = info.message = std::move(words);
    return info;
}

namespace detail {

inline int refuse(ecoc_signing_request *request, const std::string &words) noexcept {
    ecoc_signing_request_set_failure(request, words.data(), words.size(), nullptr);
    return 1;
}

inline int answer(ecoc_signing_request *request, const SignFunction &sign) {
    const Result<std::string> value = sign(SigningRequest(request));
    if (!value) return refuse(request, value.error().text);
    return ecoc_signing_request_set_value(request, value->data(), value->size(), nullptr) == ECOC_OK ? 0 : 1;
}

extern "C" inline int ECOC_CALL ecoc_cpp_sign(ecoc_signing_request *request, void *function) {
    const SignFunction &sign = *static_cast<const SignFunction *>(function);
#ifdef ECOC_NO_EXCEPTIONS
    return answer(request, sign);
#else
    try {
        return answer(request, sign);
    } catch (const std::exception &exception) {
        ecoc_signing_request_set_failure(request, exception.what(), std::char_traits<char>::length(exception.what()), nullptr);
    } catch (...) {
        // Nothing is known of it, and nothing may leave into C.
    }
    return 1;
#endif
}

extern "C" inline void ECOC_CALL ecoc_cpp_free(void *function) { delete static_cast<SignFunction *>(function); }

} // namespace detail

/** A private key with its certificate. Threads may share it; the key is wiped when it is destroyed. */
class Signer {
public:
    explicit Signer(detail::Handle<ecoc_signer> handle) noexcept : handle_(std::move(handle)) {}

    /** PEM text of a key and, unless they stand with it, of its certificates. An empty password is none. */
    static Result<Signer> try_from_pem(const std::string &key, const std::string &certificates = std::string(),
                                       const std::string &password = std::string()) {
        return read(ecoc_signer_from_pem, key, certificates, password);
    }

    /** A PKCS#12 file. */
    static Result<Signer> try_from_pkcs12(const std::string &file, const std::string &password) {
        return detail::make<Signer, ecoc_signer>([&](ecoc_signer **out, ecoc_error **error) {
            return ecoc_signer_from_pkcs12(file.data(), file.size(), password.data(), password.size(), out, error);
        });
    }

    /** A key file whose kind is told by its content. */
    static Result<Signer> try_from_key_file(const std::string &key, const std::string &certificates = std::string(),
                                            const std::string &password = std::string()) {
        return read(ecoc_signer_from_key_file, key, certificates, password);
    }

    /** A key that is elsewhere: `sign` makes the signature values. The certificates are PEM or DER, in any order. */
    static Result<Signer> try_external(const std::string &certificates, SignFunction sign) {
        SignFunction *function = new SignFunction(std::move(sign)); // ecoc frees it, in every case
        return detail::make<Signer, ecoc_signer>([&](ecoc_signer **out, ecoc_error **error) {
            return ecoc_signer_external(certificates.data(), certificates.size(), detail::ecoc_cpp_sign, function,
                                        detail::ecoc_cpp_free, out, error);
        });
    }

    /** The subject of the certificate, in the text form of RFC 4514. */
    std::string subject() const { return detail::text(ecoc_signer_subject(get())); }
    /** How many certificates there are. */
    std::size_t certificate_count() const noexcept { return ecoc_signer_certificate_count(get()); }
    /** A certificate as DER: the signer's own at 0, then its issuers'; empty beyond the last. */
    std::string certificate(std::size_t index = 0) const {
        ecoc_buffer *out = nullptr;
        ecoc_signer_certificate(get(), index, &out, nullptr);
        const detail::Handle<ecoc_buffer> owned(out);
        return detail::text(out);
    }

    /** Signs a document. */
    Result<Signed> try_sign(const std::string &xml, const SignOptions &options = SignOptions()) const {
        const std::string json = options.to_json();
        return detail::make<Signed, ecoc_signed>([&](ecoc_signed **out, ecoc_error **error) {
            return ecoc_sign(get(), xml.data(), xml.size(), json.data(), json.size(), out, error);
        });
    }

#ifndef ECOC_NO_EXCEPTIONS
    static Signer from_pem(const std::string &key, const std::string &certificates = std::string(),
                           const std::string &password = std::string()) {
        return try_from_pem(key, certificates, password).take();
    }
    static Signer from_pkcs12(const std::string &file, const std::string &password) {
        return try_from_pkcs12(file, password).take();
    }
    static Signer from_key_file(const std::string &key, const std::string &certificates = std::string(),
                                const std::string &password = std::string()) {
        return try_from_key_file(key, certificates, password).take();
    }
    static Signer external(const std::string &certificates, SignFunction sign) {
        return try_external(certificates, std::move(sign)).take();
    }
    Signed sign(const std::string &xml, const SignOptions &options = SignOptions()) const {
        return try_sign(xml, options).take();
    }
#endif

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_signer *get() const noexcept { return handle_.get(); }

private:
    template <class Call>
    static Result<Signer> read(Call call, const std::string &key, const std::string &certificates,
                               const std::string &password) {
        const char *chain = certificates.empty() ? nullptr : certificates.data();
        const char *opens = password.empty() ? nullptr : password.data();
        return detail::make<Signer, ecoc_signer>([&](ecoc_signer **out, ecoc_error **error) {
            return call(key.data(), key.size(), chain, certificates.size(), opens, password.size(), out, error);
        });
    }

    detail::Handle<ecoc_signer> handle_;
};

/** A document that is ready but for its signature value. */
class Prepared {
public:
    explicit Prepared(detail::Handle<ecoc_prepared> handle) noexcept : handle_(std::move(handle)) {}

    /** How the value is to be made, such as "rsa-sha256". */
    std::string algorithm() const { return detail::text(ecoc_prepared_algorithm(get())); }
    /** The bytes to be signed, for signers that hash by themselves. */
    std::string signed_info() const { return detail::bytes(get(), ecoc_prepared_signed_info); }
    /** Their hash, for signers that take it. */
    std::string digest() const { return detail::bytes(get(), ecoc_prepared_digest); }
    /** What complete() needs: kept byte for byte, here or in another process, for days. It holds the document and no secret. */
    std::string token() const { return detail::bytes(get(), ecoc_prepared_token); }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_prepared *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_prepared> handle_;
};

/** The first of two steps: prepares a document for a signature whose value is made elsewhere. */
inline Result<Prepared> try_prepare(const std::string &xml, const std::string &certificates,
                                    const SignOptions &options = SignOptions()) {
    const std::string json = options.to_json();
    return detail::make<Prepared, ecoc_prepared>([&](ecoc_prepared **out, ecoc_error **error) {
        return ecoc_prepare(xml.data(), xml.size(), certificates.data(), certificates.size(), json.data(), json.size(), out,
                            error);
    });
}

/** The second step; a value that does not fit is an error. */
inline Result<Signed> try_complete(const std::string &token, const std::string &value) {
    return detail::make<Signed, ecoc_signed>([&](ecoc_signed **out, ecoc_error **error) {
        return ecoc_complete(token.data(), token.size(), value.data(), value.size(), out, error);
    });
}

/** Whom to believe when a signature is verified. */
struct VerifyOptions {
    std::string trust; /**< PEM text: certificates of authorities, or the signer's own; empty: nobody in particular */
    std::string at;    /**< judge certificates as of this time, such as "2026-07-01T12:00:00Z"; empty: now */

    /** As ecoc.h takes them. */
    std::string to_json() const { return detail::Json().text("trust", trust).text("at", at).str(); }
};

/** What verifying a signature found; true when the signature is sound. */
class Verification {
public:
    explicit Verification(detail::Handle<ecoc_verification> handle) noexcept : handle_(std::move(handle)) {}

    bool is_valid() const noexcept { return ecoc_verification_is_valid(get()); }
    explicit operator bool() const noexcept { return is_valid(); }
    bool is_signed() const noexcept { return ecoc_verification_is_signed(get()); }
    /** Whether an anchor vouches for the signer. */
    ecoc_trust trusted() const noexcept { return ecoc_verification_trusted(get()); }
    std::string algorithm() const { return detail::text(ecoc_verification_algorithm(get())); }
    /** Of the certificate that the signature names; it has made the signature only if the verification is valid. */
    std::string subject() const { return detail::text(ecoc_verification_subject(get())); }
    bool is_xades() const noexcept { return ecoc_verification_is_xades(get()); }
    /** The time of signing that the signer claims (XAdES). */
    std::string signing_time() const { return detail::text(ecoc_verification_signing_time(get())); }

    /** The findings, which outlive the verification. */
    Report report() const {
        ecoc_report *out = nullptr;
        ecoc_verification_report(get(), &out, nullptr);
        return Report(detail::Handle<ecoc_report>(out));
    }

    /** All of it as one JSON object, with the certificate's fields. */
    std::string to_json() const {
        ecoc_buffer *out = nullptr;
        ecoc_verification_to_json(get(), &out, nullptr);
        const detail::Handle<ecoc_buffer> owned(out);
        return detail::text(out);
    }

    /** The handle of ecoc.h, still owned by this object. */
    const ecoc_verification *get() const noexcept { return handle_.get(); }

private:
    detail::Handle<ecoc_verification> handle_;
};

/** Verifies a document's signature; errors are of the options alone. */
inline Result<Verification> try_verify(const std::string &xml, const VerifyOptions &options = VerifyOptions()) {
    const std::string json = options.to_json();
    return detail::make<Verification, ecoc_verification>([&](ecoc_verification **out, ecoc_error **error) {
        return ecoc_verify(xml.data(), xml.size(), json.data(), json.size(), out, error);
    });
}

#ifndef ECOC_NO_EXCEPTIONS
inline Prepared prepare(const std::string &xml, const std::string &certificates, const SignOptions &options = SignOptions()) {
    return try_prepare(xml, certificates, options).take();
}
inline Signed complete(const std::string &token, const std::string &value) { return try_complete(token, value).take(); }
inline Verification verify(const std::string &xml, const VerifyOptions &options = VerifyOptions()) {
    return try_verify(xml, options).take();
}
#endif

} // namespace ecoc

#endif // ECOC_SIGN_HPP
