// Documents, keys, signing and verifying by ecoc.hpp, from C++11: with exceptions, and (compiled with -fno-exceptions -fno-rtti) without.
// signing KEYS VEHICLE.json, with KEYS as keys.sh has made it.
#include "ecoc.hpp"

#include "check.h"
#include "files.h"

#include <type_traits>

static_assert(!std::is_copy_constructible<ecoc::Signer>::value, "a key is moved, not copied");
static_assert(!std::is_copy_constructible<ecoc::Ivi>::value, "a document is copied by clone alone");
static_assert(std::is_nothrow_move_constructible<ecoc::Signer>::value, "moving is free of faults");

static const char VIN[] = "CocDataGroup/VehicleIdentificationNumber";

static std::string contents(const std::string &path) {
    const file read = read_file(path.c_str());
    const std::string text(read.data, read.len);
    std::free(read.data);
    return text;
}

static void documents(const std::string &json) {
    ecoc::Result<ecoc::Ivi> built = ecoc::Ivi::try_from_json(json);
    CHECK(built && built->family() == "2.0" && built->size("CocDataGroup/AxleTable") == 2);
    CHECK(built->try_set(VIN, "WECTEST1ZZ0000001") && built->get_or(VIN, "") == "WECTEST1ZZ0000001" && built->has(VIN));
    const ecoc::Result<void> wrong = built->try_set("CocDataGroup/Colour", "red");
    CHECK(!wrong && wrong.error().status == ECOC_ERR_UNKNOWN_FIELD && wrong.error().family == "Document");
    CHECK(!built->has("CocDataGroup") && built->get_or("CocDataGroup", "none") == "none");
    CHECK(built->try_get("CocDataGroup").error().status == ECOC_ERR_PATH_NOT_FOUND);

    ecoc::Ivi copy = built->clone();
    CHECK(copy == *built && copy.diff(*built) == "[]");
    CHECK(copy.remove(VIN) && !copy.remove(VIN) && copy != *built);
    CHECK(copy.diff(*built).find("\"to\":\"WECTEST1ZZ0000001\"") != std::string::npos);

    const ecoc::Result<ecoc::Ivi> again = ecoc::Ivi::try_parse(built->to_xml());
    CHECK(again && *again == *built && ecoc::Ivi::try_from_json(built->to_json()));
    CHECK(built->values().compare(0, 10, "[{\"path\":\"") == 0);
    const ecoc::Result<ecoc::Identity> identity = ecoc::Identity::try_of(built->to_xml());
    CHECK(identity && identity->vin() == "WECTEST1ZZ0000001" && identity->family() == "2.0" && identity->version() == "2.0");
    CHECK(identity->reference() == built->get_or("Header/IviReferenceId", ""));
    CHECK(built->try_identity()->reference() == identity->reference());
    CHECK(!ecoc::Ivi::try_parse("<a/>") && ecoc::Ivi::try_parse("<a/>").error().status == ECOC_ERR_NOT_IVI);
}

// The openssl command as the box with the key.
static ecoc::Result<std::string> box(const std::string &keys, const ecoc::SigningRequest &request) {
    const std::string input = keys + "/cpp-to-sign", output = keys + "/cpp-value", bytes = request.signed_info();
    if (request.algorithm() != "ecdsa-sha256" || request.digest().size() != 32) return ecoc::failure("not asked as expected");
    write_file(input.c_str(), bytes.data(), bytes.size());
    const std::string command = "openssl dgst -sha256 -sign '" + keys + "/ec-key.pem' -out '" + output + "' '" + input + "'";
    if (std::system(command.c_str()) != 0) return ecoc::failure("openssl has failed");
    return contents(output);
}

static void signing(const std::string &keys, const std::string &xml) {
    ecoc::VerifyOptions trust;
    trust.trust = contents(keys + "/ca.pem");
    const std::string chain = contents(keys + "/ec-chain.pem");

    const ecoc::Result<ecoc::Signer> signer = ecoc::Signer::try_from_pkcs12(contents(keys + "/rsa.p12"), "sesam");
    CHECK(signer && signer->subject() == "CN=Test seal rsa,O=ecoc tests" && signer->certificate_count() == 2);
    CHECK(signer->certificate(0).size() > 500 && signer->certificate(2).empty());
    CHECK(ecoc::Signer::try_from_pem(contents(keys + "/rsa-encrypted.pem"), contents(keys + "/rsa.pem"), "sesam"));
    CHECK(ecoc::Signer::try_from_key_file(contents(keys + "/rsa-key.pem"), chain).error().status == ECOC_ERR_KEY_MISMATCH);

    ecoc::SignOptions options;
    ecoc::ProductionPlace place;
    place.city = "Trollh\xC3\xA4ttan \"\\";
    options.with_xades().with_algorithm("rsa-pss-sha384").with_role("Manufacturer").with_place(place);
    const ecoc::Result<ecoc::Signed> out = signer->try_sign(xml, options);
    CHECK(out && !out->replaced() && out->transcoded_from().empty());
    const ecoc::Result<ecoc::Verification> found = ecoc::try_verify(out->xml(), trust);
    CHECK(found && *found && found->is_signed() && found->trusted() == ECOC_TRUST_YES && found->is_xades());
    CHECK(found->algorithm() == "rsa-pss-sha384" && found->subject() == signer->subject() && !found->signing_time().empty());
    CHECK(found->report().is_valid() && found->to_json().find("\"certificate\":{") != std::string::npos);
    CHECK(out->xml().find("Trollh\xC3\xA4ttan \"\\<") != std::string::npos);
    CHECK(signer->try_sign(out->xml()).error().status == ECOC_ERR_ALREADY_SIGNED);
    CHECK(signer->try_sign(out->xml(), ecoc::SignOptions().with_replace())->replaced());
    CHECK(!*ecoc::try_verify(xml) && !ecoc::try_verify(xml)->is_signed());

    // A key elsewhere, as any callable.
    int calls = 0;
    ecoc::Result<ecoc::Signer> elsewhere = ecoc::Signer::try_external(chain, [&](const ecoc::SigningRequest &request) {
        ++calls;
        return box(keys, request);
    });
    CHECK(elsewhere && *ecoc::try_verify(elsewhere->try_sign(xml)->xml(), trust) && calls == 1);
    elsewhere = ecoc::Signer::try_external(chain, [](const ecoc::SigningRequest &) { return ecoc::failure("the box is asleep"); });
    const ecoc::Result<ecoc::Signed> refused = elsewhere->try_sign(xml);
    CHECK(refused.error().status == ECOC_ERR_SIGNING_FAILED);
    CHECK(refused.error().text.find("the box is asleep") != std::string::npos);

    // Two steps.
    const ecoc::Result<ecoc::Prepared> prepared = ecoc::try_prepare(xml, chain);
    CHECK(prepared && prepared->algorithm() == "ecdsa-sha256" && prepared->digest().size() == 32);
    write_file((keys + "/cpp-digest").c_str(), prepared->digest().data(), prepared->digest().size());
    const std::string command = "openssl pkeyutl -sign -inkey '" + keys + "/ec-key.pem' -in '" + keys + "/cpp-digest' -out '" +
                                keys + "/cpp-value'";
    CHECK(std::system(command.c_str()) == 0);
    const ecoc::Result<ecoc::Signed> completed = ecoc::try_complete(prepared->token(), contents(keys + "/cpp-value"));
    CHECK(completed && *ecoc::try_verify(completed->xml(), trust));
    CHECK(ecoc::try_complete(prepared->token(), "no value").error().status == ECOC_ERR_SIGNING_FAILED);
    CHECK(prepared->signed_info().compare(0, 11, "<SignedInfo") == 0);
}

#ifndef ECOC_NO_EXCEPTIONS
static void exceptions(const std::string &keys, const std::string &json) {
    ecoc::Ivi ivi = ecoc::Ivi::from_json(json);
    ivi.set(VIN, "WECTEST1ZZ0000001");
    CHECK(ivi.get(VIN) == "WECTEST1ZZ0000001" && ivi.identity().vin() == ecoc::Identity::of(ivi.to_xml()).vin());
    CHECK(ecoc::Ivi::parse(ivi.to_xml()) == ivi);
    try {
        ivi.get("CocDataGroup/NoSuchField");
        CHECK(false);
    } catch (const ecoc::DocumentError &error) {
        CHECK(error.status() == ECOC_ERR_PATH_NOT_FOUND);
    }
    try {
        ivi.set("CocDataGroup/NoSuchField", "x");
        CHECK(false);
    } catch (const ecoc::DocumentError &error) {
        CHECK(error.status() == ECOC_ERR_UNKNOWN_FIELD);
    }
    try {
        ecoc::Signer::from_pkcs12(contents(keys + "/rsa.p12"), "Sesam");
        CHECK(false);
    } catch (const ecoc::SigningKeyError &error) {
        CHECK(error.status() == ECOC_ERR_WRONG_PASSWORD);
    }
    const ecoc::Signer signer = ecoc::Signer::from_pem(contents(keys + "/rsa-key.pem"), contents(keys + "/rsa.pem"));
    CHECK(ecoc::verify(signer.sign(ivi.to_xml()).xml()).is_valid());

    // An exception of the callback does not pass through C, and its words are kept.
    const std::string chain = contents(keys + "/ec-chain.pem");
    for (const bool known : {true, false}) {
        const ecoc::Signer thrower = ecoc::Signer::external(chain, [=](const ecoc::SigningRequest &) -> std::string {
            if (known) throw std::runtime_error("no route to the box");
            throw 7;
        });
        try {
            thrower.sign(ivi.to_xml());
            CHECK(false);
        } catch (const ecoc::SignatureError &error) {
            CHECK(error.status() == ECOC_ERR_SIGNING_FAILED);
            CHECK(!known || std::string(error.what()).find("no route to the box") != std::string::npos);
        }
    }
    try {
        ecoc::complete(ecoc::prepare(ivi.to_xml(), chain).token(), "");
        CHECK(false);
    } catch (const ecoc::SignatureError &) {
        CHECK(true);
    }
}
#endif

int main(int argc, char **argv) {
    if (argc != 3) give_up("usage", "signing KEYS VEHICLE.json");
    const std::string keys = argv[1], json = contents(argv[2]);
    documents(json);
    signing(keys, ecoc::Ivi::try_from_json(json)->to_xml());
#ifndef ECOC_NO_EXCEPTIONS
    exceptions(keys, json);
    return finish("signing.cpp");
#else
    return finish("signing.cpp (no exceptions, no RTTI)");
#endif
}
