// ecoc.hpp, from C++11: with exceptions, and (compiled with -fno-exceptions -fno-rtti) without.
#include "ecoc.hpp"

#include "check.h"

#include <type_traits>
#include <typeinfo>

static_assert(!std::is_copy_constructible<ecoc::Report>::value, "a report is moved, not copied");
static_assert(std::is_nothrow_move_constructible<ecoc::Report>::value, "moving is free of faults");

static void results() {
    CHECK(ecoc::version() == ECOC_VERSION && ecoc::abi_matches());

    ecoc::Result<ecoc::Report> result = ecoc::try_validate("this is no XML");
    CHECK(result && !result->is_valid() && !*result);
    std::size_t seen = 0;
    for (const ecoc::Finding finding : *result) {
        CHECK(finding.layer() == ECOC_LAYER_XML && finding.layer_name() == "xml");
        CHECK(finding.severity() == ECOC_SEVERITY_ERROR && finding.severity_name() == "error");
        CHECK(finding.code().compare(0, 4, "IVI-") == 0 && finding.line() == 1);
        CHECK(finding.text().find(finding.message()) != std::string::npos);
        ++seen;
    }
    CHECK(seen == result->size() && seen == result->count(ECOC_SEVERITY_ERROR));
    CHECK(result->to_text().compare(0, 7, "invalid") == 0);
    CHECK(result->to_json().compare(0, 15, "{\"valid\":false,") == 0);
    CHECK(result->masked().size() == seen);

    ecoc::Report moved = std::move(*result);
    CHECK(moved.size() == seen && result->size() == 0 && result->to_text().empty());

    ecoc::Result<ecoc::Report> wrong = ecoc::try_validate("<a/>", "ma\"rs\n");
    CHECK(!wrong && wrong.error().status == ECOC_ERR_INVALID_ARGUMENT && wrong.error().code == "InvalidArgument");
    CHECK(wrong.error().family == "Usage" && !wrong.error().retryable && !wrong.error().message.empty());
}

static void options() {
    ecoc::ValidateOptions options("eu");
    options.allow_unsigned().with_severity("IVI-R001", "off").with_rules(
        "[[rule]]\nid = \"PLANT-001\"\ntitle = \"t\"\nseverity = \"info\"\nfield = \"ColourTable\"\nrule = \"VALUE IS ABSENT\"\n");
    options.country_codes.push_back("x1");
    options.max_bytes = 1000;
    options.ivi = "1.x";
    const ecoc::Result<std::string> profile = ecoc::try_describe_profile(options);
    CHECK(profile && profile->find("\"schemas\":[\"1.11\"],\"country_codes\":[\"x1\"]") != std::string::npos);
    CHECK(profile->find("\"unsigned\":true,\"max_bytes\":1000") != std::string::npos);
    const ecoc::Result<std::string> rules = ecoc::try_rules(options);
    CHECK(rules && rules->find("PLANT-001") != std::string::npos && rules->find("\"off\"") != std::string::npos);
    CHECK(ecoc::try_rules()->compare(0, 17, "[{\"id\":\"IVI-R001\"") == 0);
    CHECK(ecoc::try_validate(std::string(1001, ' '), options)->size() == 1);
    const ecoc::Result<ecoc::Profile> once = ecoc::Profile::try_from(options);
    CHECK(once && once->try_validate(std::string(1001, ' '))->size() == 1 && !ecoc::Profile::try_from("mars"));
    CHECK(!ecoc::try_describe_profile("mars") && !ecoc::try_rules(ecoc::ValidateOptions().with_rules("x")));
}

#ifndef ECOC_NO_EXCEPTIONS
template <class E> static bool raises(ecoc_status status) {
    try {
        ecoc::raise(ecoc::ErrorInfo(status, nullptr));
    } catch (const E &error) {
        return error.status() == status;
    } catch (const ecoc::Error &) {
        return false;
    }
}

static void exceptions() {
    CHECK(!ecoc::Profile::from("eu").validate("<a/>").is_valid());
    CHECK(!ecoc::rules().empty() && !ecoc::describe_profile("svv").empty());
    CHECK(!ecoc::validate("", ecoc::ValidateOptions("schema").allow_unsigned()).is_valid());
    try {
        ecoc::validate("<a/>", "mars");
        CHECK(false);
    } catch (const ecoc::UsageError &error) {
        CHECK(error.status() == ECOC_ERR_INVALID_ARGUMENT && error.code() == "InvalidArgument");
        CHECK(std::string(error.what()).find("mars") != std::string::npos);
        const ecoc::Error copy = error;
        CHECK(copy.message() == error.message());
    }
    // Each family has its class.
    CHECK(raises<ecoc::UsageError>(ECOC_ERR_MISSING_SETTING));
    CHECK(raises<ecoc::DocumentError>(ECOC_ERR_NOT_XML));
    CHECK(raises<ecoc::SignatureError>(ECOC_ERR_ALREADY_SIGNED));
    CHECK(raises<ecoc::SigningKeyError>(ECOC_ERR_WRONG_PASSWORD));
    CHECK(raises<ecoc::AuthError>(ECOC_ERR_FORBIDDEN));
    CHECK(raises<ecoc::NetworkError>(ECOC_ERR_TIMEOUT));
    CHECK(raises<ecoc::ThrottledError>(ECOC_ERR_THROTTLED));
    CHECK(raises<ecoc::RejectedError>(ECOC_ERR_DUPLICATE));
    CHECK(raises<ecoc::UncertainError>(ECOC_ERR_ANSWER_LOST));
    CHECK(raises<ecoc::LedgerError>(ECOC_ERR_LEDGER_BUSY));
    CHECK(raises<ecoc::InternalError>(ECOC_ERR_INTERNAL));
    for (std::size_t i = 0; i < ecoc_status_count(); ++i) {
        const ecoc_status status = static_cast<ecoc_status>(ecoc_status_at(i));
        try {
            ecoc::raise(ecoc::ErrorInfo(status, nullptr));
        } catch (const ecoc::Error &error) {
            CHECK(typeid(error) != typeid(ecoc::Error)); // a family that the header forgot
        }
    }
}
#endif

int main() {
    results();
    options();
#ifndef ECOC_NO_EXCEPTIONS
    exceptions();
    return finish("wrapper.cpp");
#else
    return finish("wrapper.cpp (no exceptions, no RTTI)");
#endif
}
