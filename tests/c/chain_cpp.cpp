// Corrections, stages and identifiers by ecoc.hpp, from C++11: with and without exceptions. chain_cpp FIRST-STAGE.json SECOND-STAGE.json
#include "ecoc.hpp"

#include "check.h"
#include "files.h"

static ecoc::Ivi build(const char *path) {
    const file json = read_file(path);
    ecoc::Result<ecoc::Ivi> built = ecoc::Ivi::try_from_json(std::string(json.data, json.len));
    std::free(json.data);
    if (!built) give_up(built.error().text.c_str(), path);
    return std::move(*built);
}

static void results(ecoc::Ivi first, ecoc::Ivi second) {
    ecoc::Result<ecoc::Ivi> corrected = first.try_correction();
    CHECK(corrected && corrected->get_or("Header/IviVersionNumber", "") == "2");
    CHECK(corrected->try_set("CocDataGroup/MaximumSpeed", "89"));
    CHECK(ecoc::validate_correction(first.to_xml(), corrected->to_xml()).is_valid());
    CHECK(!ecoc::validate_correction(corrected->to_xml(), first.to_xml()).is_valid());

    ecoc::NextStage stage;
    stage.approval_number = "e12*2018/858*00086*00";
    stage.completion = "V";
    stage.manufacturer.name = "Aufbau \"GmbH\"";
    const ecoc::Result<ecoc::Ivi> next = first.try_next_stage(stage);
    CHECK(next && next->get_or("CocDataGroup/TypeApprovalNumber", "") == stage.approval_number);
    CHECK(next->to_xml().find("Aufbau \"GmbH\"") != std::string::npos);
    CHECK(second.try_next_stage(stage).error().status == ECOC_ERR_INVALID_DOCUMENT);

    CHECK(ecoc::validate_stages({first.to_xml(), second.to_xml()}).is_valid());
    const ecoc::Report wrong = ecoc::validate_stages({second.to_xml(), first.to_xml()});
    CHECK(!wrong.is_valid() && wrong[0].document() == 1 && !ecoc::validate_stages({}).is_valid());

    std::vector<ecoc::Ivi> documents;
    CHECK(!ecoc::try_combine(documents));
    documents.push_back(std::move(second));
    documents.push_back(std::move(first));
    const ecoc::Result<ecoc::Combined> combined = ecoc::try_combine(documents);
    CHECK(combined && combined->origin("CocDataGroup/Type") == 2 && combined->origin("CocDataGroup/Colour") == 0);
    CHECK(combined->document().get_or("CocDataGroup/Type", "") == "KK12");
    CHECK(combined->to_json().compare(0, 16, "{\"stages\":[1,2],") == 0);

    CHECK(ecoc::try_parse_vin("U9DVA12D6TN003265")->find("\"wmi\":\"U9D\"") != std::string::npos);
    CHECK(ecoc::try_parse_vin("U9DVA12D6TN00326").error().status == ECOC_ERR_INVALID_ARGUMENT);
    CHECK(ecoc::try_parse_approval_number("e4*2018/858*00264*01")->find("Netherlands") != std::string::npos);
}

#ifndef ECOC_NO_EXCEPTIONS
static void exceptions(const ecoc::Ivi &first) {
    CHECK(first.correction().get("Header/IviVersionNumber") == "2");
    CHECK(first.next_stage(ecoc::NextStage()).family() == "2.0");
    std::vector<ecoc::Ivi> documents;
    documents.push_back(first.clone());
    CHECK(ecoc::combine(documents).document().has("CocDataGroup/Type"));
    CHECK(!ecoc::parse_vin("U9DVA12D6TN003265").empty() && !ecoc::parse_approval_number("e4*2018/858*00264*01").empty());
    try {
        ecoc::parse_approval_number("e99");
        CHECK(false);
    } catch (const ecoc::UsageError &error) {
        CHECK(error.status() == ECOC_ERR_INVALID_ARGUMENT);
    }
}
#endif

int main(int argc, char **argv) {
    if (argc != 3) give_up("usage", "chain_cpp FIRST-STAGE.json SECOND-STAGE.json");
    ecoc::Ivi first = build(argv[1]);
#ifndef ECOC_NO_EXCEPTIONS
    exceptions(first);
#endif
    results(std::move(first), build(argv[2]));
    return finish("chain_cpp.cpp");
}
