/* Corrections, stages and identifiers from C. chain FIRST-STAGE.json SECOND-STAGE.json */
#include "ecoc.h"

#include "check.h"
#include "files.h"

#define TEXT(literal) literal, sizeof(literal) - 1

static ecoc_ivi *build(const char *path) {
    const file json = read_file(path);
    ecoc_ivi *ivi = NULL;
    if (ecoc_ivi_from_json(json.data, json.len, &ivi, NULL) != ECOC_OK) give_up("no document can be made of", path);
    free(json.data);
    return ivi;
}

static ecoc_buffer *xml_of(const ecoc_ivi *ivi) {
    ecoc_buffer *xml = NULL;
    CHECK(ecoc_ivi_to_xml(ivi, &xml, NULL) == ECOC_OK);
    return xml;
}

static int has(const ecoc_ivi *ivi, const char *path, const char *value) {
    ecoc_buffer *found = NULL;
    ecoc_ivi_get(ivi, path, strlen(path), &found, NULL);
    const int as_expected = same(ecoc_buffer_data(found), value);
    ecoc_buffer_free(found);
    return as_expected;
}

static ecoc_report *compared(const ecoc_ivi *old_ivi, const ecoc_ivi *new_ivi) {
    ecoc_report *report = NULL;
    ecoc_buffer *before = xml_of(old_ivi);
    ecoc_buffer *after = xml_of(new_ivi);
    CHECK(ecoc_validate_correction(ecoc_buffer_data(before), ecoc_buffer_len(before), ecoc_buffer_data(after),
                                   ecoc_buffer_len(after), &report, NULL) == ECOC_OK);
    ecoc_buffer_free(before);
    ecoc_buffer_free(after);
    return report;
}

static void corrections(const ecoc_ivi *first) {
    static const char *const vin = "CocDataGroup/VehicleIdentificationNumber";
    ecoc_ivi *corrected = NULL;
    CHECK(ecoc_ivi_correction(first, &corrected, NULL) == ECOC_OK);
    CHECK(has(first, "Header/IviVersionNumber", "1") && has(corrected, "Header/IviVersionNumber", "2"));
    CHECK(!ecoc_ivi_equal(first, corrected));
    CHECK(ecoc_ivi_set(corrected, TEXT("CocDataGroup/MaximumSpeed"), TEXT("89"), NULL) == ECOC_OK);
    ecoc_report *report = compared(first, corrected);
    CHECK(ecoc_report_is_valid(report));
    ecoc_report_free(report);

    CHECK(ecoc_ivi_set(corrected, vin, strlen(vin), TEXT("U9DVA12D6TN003266"), NULL) == ECOC_OK);
    report = compared(first, corrected);
    CHECK(!ecoc_report_is_valid(report) && ecoc_report_count(report, ECOC_SEVERITY_ERROR) == 1);
    const ecoc_finding *finding = ecoc_report_finding(report, 0);
    CHECK(ecoc_finding_layer(finding) == ECOC_LAYER_RULES && strncmp(ecoc_finding_code(finding), "IVI-R5", 6) == 0);
    CHECK(strstr(ecoc_finding_path(finding), "VehicleIdentificationNumber") != NULL);
    ecoc_report_free(report);
    ecoc_ivi_free(corrected);
}

static void stages(const ecoc_ivi *first, const ecoc_ivi *second) {
    ecoc_buffer *xml[2] = {xml_of(first), xml_of(second)};
    const void *documents[2] = {ecoc_buffer_data(xml[0]), ecoc_buffer_data(xml[1])};
    const size_t lengths[2] = {ecoc_buffer_len(xml[0]), ecoc_buffer_len(xml[1])};
    ecoc_report *report = NULL;
    CHECK(ecoc_validate_stages(documents, lengths, 2, &report, NULL) == ECOC_OK && ecoc_report_is_valid(report));
    ecoc_report_free(report);

    const void *swapped[2] = {documents[1], documents[0]};
    const size_t swapped_lengths[2] = {lengths[1], lengths[0]};
    CHECK(ecoc_validate_stages(swapped, swapped_lengths, 2, &report, NULL) == ECOC_OK && !ecoc_report_is_valid(report));
    CHECK(ecoc_finding_document(ecoc_report_finding(report, 0)) == 1);
    ecoc_report_free(report);
    ecoc_buffer_free(xml[0]);
    ecoc_buffer_free(xml[1]);

    ecoc_ivi *next = NULL;
    ecoc_error *error = NULL;
    static const char stage[] = "{\"approval_number\": \"e12*2018/858*00086*00\", \"completion\": \"V\","
                                " \"manufacturer\": {\"name\": \"Aufbau GmbH\"}}";
    CHECK(ecoc_ivi_next_stage(first, stage, sizeof stage - 1, &next, NULL) == ECOC_OK);
    CHECK(has(next, "CocDataGroup/TypeApprovalNumber", "e12*2018/858*00086*00"));
    CHECK(has(next, "CocDataGroup/VehicleIdentificationNumber", "U9DVA12D6TN003265"));
    ecoc_ivi_free(next);
    next = NULL;
    ecoc_status status = ecoc_ivi_next_stage(second, NULL, 0, &next, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_DOCUMENT, "completed") && next == NULL);
    status = ecoc_ivi_next_stage(first, TEXT("{\"completion\": \"X\"}"), &next, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "completion"));
    status = ecoc_ivi_next_stage(first, TEXT("[]"), &next, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "no JSON object"));
    status = ecoc_ivi_next_stage(first, TEXT("{\"aproval_number\": \"x\"}"), &next, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "did you mean `approval_number`") && next == NULL);
}

static void combined(const ecoc_ivi *first, const ecoc_ivi *second) {
    const ecoc_ivi *documents[2] = {second, first};
    ecoc_combined *vehicle = NULL;
    ecoc_ivi *document = NULL;
    ecoc_buffer *json = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_combine(documents, 2, &vehicle, NULL) == ECOC_OK);
    CHECK(ecoc_combined_origin(vehicle, TEXT("CocDataGroup/Type")) == 2);
    CHECK(ecoc_combined_origin(vehicle, TEXT("CocDataGroup/VehicleIdentificationNumber")) == 1);
    CHECK(ecoc_combined_origin(vehicle, TEXT("CocDataGroup/Colour")) == 0);
    CHECK(ecoc_combined_to_json(vehicle, &json, NULL) == ECOC_OK);
    CHECK(strncmp(ecoc_buffer_data(json), "{\"stages\":[1,2],", 16) == 0);
    ecoc_buffer_free(json);
    CHECK(ecoc_combined_document(vehicle, &document, NULL) == ECOC_OK);
    ecoc_combined_free(vehicle);
    CHECK(has(document, "CocDataGroup/Type", "KK12")); /* it outlives what was combined */
    ecoc_ivi_free(document);

    vehicle = NULL;
    documents[0] = first;
    ecoc_status status = ecoc_combine(documents, 2, &vehicle, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "stage"));
    status = ecoc_combine(NULL, 0, &vehicle, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "no document"));
    documents[1] = NULL;
    CHECK(ecoc_combine(documents, 2, &vehicle, NULL) == ECOC_ERR_HANDLE_MISUSE && vehicle == NULL);
}

static void identifiers(void) {
    ecoc_buffer *json = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_parse_vin(TEXT("U9DVA12D6TN003265"), &json, NULL) == ECOC_OK);
    CHECK(strstr(ecoc_buffer_data(json), "\"wmi\":\"U9D\"") && strstr(ecoc_buffer_data(json), "\"region\":\"Europe\""));
    ecoc_buffer_free(json);
    CHECK(ecoc_parse_approval_number(TEXT("e4*2018/858*00264*01"), &json, NULL) == ECOC_OK);
    CHECK(strstr(ecoc_buffer_data(json), "\"country\":\"Netherlands\"") != NULL);
    ecoc_buffer_free(json);
    json = NULL;
    ecoc_status status = ecoc_parse_vin(TEXT("U9DVAO2D6TN003265"), &json, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "character 6"));
    status = ecoc_parse_approval_number(TEXT("e99*2018/858*00264"), &json, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "extension") && json == NULL);
}

static void wrong_arguments(void) {
    ecoc_report *report = NULL;
    ecoc_ivi *ivi = NULL;
    ecoc_buffer *json = NULL;
    ecoc_error *error = NULL;
    const void *const nothing[1] = {NULL};
    const size_t seven[1] = {7};
    ecoc_status status = ecoc_validate_stages(NULL, NULL, 3, &report, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "documents is NULL"));
    status = ecoc_validate_stages(nothing, NULL, 1, &report, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "lengths is NULL"));
    status = ecoc_validate_stages(nothing, seven, 1, &report, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "a document is NULL"));
    status = ecoc_validate_stages(nothing, seven, (size_t)-1, &report, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "address space") && report == NULL);
    CHECK(ecoc_validate_correction("<", 1, NULL, 0, &report, NULL) == ECOC_OK && !ecoc_report_is_valid(report));
    ecoc_report_free(report);
    ecoc_combined_free(NULL);
    CHECK(ecoc_ivi_correction(NULL, &ivi, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_next_stage(NULL, NULL, 0, &ivi, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_combined_document(NULL, &ivi, NULL) == ECOC_ERR_HANDLE_MISUSE && ivi == NULL);
    CHECK(ecoc_combined_to_json(NULL, &json, NULL) == ECOC_ERR_HANDLE_MISUSE && json == NULL);
    CHECK(ecoc_combined_origin(NULL, "a", 1) == 0 && ecoc_finding_document(NULL) == 0);
}

int main(int argc, char **argv) {
    if (argc != 3) give_up("usage", "chain FIRST-STAGE.json SECOND-STAGE.json");
    ecoc_ivi *first = build(argv[1]);
    ecoc_ivi *second = build(argv[2]);
    corrections(first);
    stages(first, second);
    combined(first, second);
    identifiers();
    wrong_arguments();
    ecoc_ivi_free(first);
    ecoc_ivi_free(second);
    return finish("chain.c");
}
