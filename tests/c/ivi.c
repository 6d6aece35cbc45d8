/* Documents from C: built from data, read and changed by path, written, compared. ivi VEHICLE.json */
#include "ecoc.h"

#include "check.h"
#include "files.h"

#define TEXT(literal) literal, sizeof(literal) - 1

static const char VIN[] = "CocDataGroup/VehicleIdentificationNumber";

static ecoc_ivi *build(const char *json, size_t len) {
    ecoc_ivi *ivi = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_ivi_from_json(json, len, &ivi, &error) == ECOC_OK);
    if (error) fprintf(stderr, "%s\n", ecoc_error_text(error));
    ecoc_error_free(error);
    return ivi;
}

/* Whether the value at a path is this; NULL: whether there is none. */
static int has(const ecoc_ivi *ivi, const char *path, const char *value) {
    ecoc_buffer *found = NULL;
    const ecoc_status status = ecoc_ivi_get(ivi, path, strlen(path), &found, NULL);
    const int as_expected = value ? status == ECOC_OK && same(ecoc_buffer_data(found), value)
                                  : status == ECOC_ERR_PATH_NOT_FOUND && found == NULL;
    ecoc_buffer_free(found);
    return as_expected;
}

static void values(ecoc_ivi *ivi) {
    ecoc_error *error = NULL;
    CHECK(same(ecoc_ivi_family(ivi), "2.0"));
    CHECK(ecoc_ivi_set(ivi, VIN, strlen(VIN), TEXT("WECTEST1ZZ0000001"), &error) == ECOC_OK);
    CHECK(has(ivi, VIN, "WECTEST1ZZ0000001"));
    CHECK(has(ivi, "/InitialVehicleInformation/CocDataGroup/VehicleIdentificationNumber", "WECTEST1ZZ0000001"));
    CHECK(has(ivi, "CocDataGroup/NoSuchField", NULL) && has(ivi, "CocDataGroup", NULL) && has(ivi, "[", NULL));
    CHECK(ecoc_ivi_set(ivi, TEXT("CocDataGroup/MakeTable/MakeGroup[1]/Make"), TEXT("Škoda & <Söhne>"), NULL) == ECOC_OK);
    CHECK(has(ivi, "CocDataGroup/MakeTable/MakeGroup[1]/Make", "Škoda & <Söhne>"));

    ecoc_status status = ecoc_ivi_set(ivi, TEXT("CocDataGroup/VehicleIdentificationNumbr"), TEXT("x"), &error);
    CHECK(fails(status, error, ECOC_ERR_UNKNOWN_FIELD, "did you mean `VehicleIdentificationNumber`"));
    status = ecoc_ivi_set(ivi, TEXT("a[0]"), TEXT("x"), &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "is no path"));
    status = ecoc_ivi_set(ivi, TEXT("CocDataGroup"), TEXT("x"), &error);
    CHECK(fails(status, error, ECOC_ERR_WRONG_TYPE, "a group"));
    status = ecoc_ivi_set(ivi, VIN, strlen(VIN), TEXT("a\0b"), &error);
    CHECK(fails(status, error, ECOC_ERR_WRONG_TYPE, "U+0000"));
    status = ecoc_ivi_set(ivi, VIN, strlen(VIN), TEXT("\xff"), &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "UTF-8"));
    CHECK(has(ivi, VIN, "WECTEST1ZZ0000001")); /* an error leaves the document as it was */
}

static void tables(ecoc_ivi *ivi) {
    static const char rows[] = "CocDataGroup/AxleTable";
    ecoc_error *error = NULL;
    const size_t before = ecoc_ivi_len(ivi, rows, strlen(rows));
    CHECK(before == 2 && ecoc_ivi_len(ivi, TEXT("CocDataGroup/NoTable")) == 0);
    CHECK(ecoc_ivi_set(ivi, TEXT("CocDataGroup/AxleTable/AxleGroup[3]/AxleNumber"), TEXT("3"), NULL) == ECOC_OK);
    CHECK(ecoc_ivi_len(ivi, rows, strlen(rows)) == 3);
    ecoc_status status = ecoc_ivi_set(ivi, TEXT("CocDataGroup/AxleTable/AxleGroup[9]/AxleNumber"), TEXT("9"), &error);
    CHECK(fails(status, error, ECOC_ERR_PATH_NOT_FOUND, "gap"));
    CHECK(ecoc_ivi_remove(ivi, TEXT("CocDataGroup/AxleTable/AxleGroup[3]"), NULL) == ECOC_OK);
    CHECK(ecoc_ivi_len(ivi, rows, strlen(rows)) == before);
    status = ecoc_ivi_remove(ivi, TEXT("CocDataGroup/AxleTable/AxleGroup[3]"), &error);
    CHECK(fails(status, error, ECOC_ERR_PATH_NOT_FOUND, "AxleGroup[3]"));
}

static void copies(const ecoc_ivi *ivi) {
    ecoc_ivi *copy = NULL;
    ecoc_buffer *text = NULL;
    CHECK(ecoc_ivi_clone(ivi, &copy, NULL) == ECOC_OK && ecoc_ivi_equal(ivi, copy) && ecoc_ivi_equal(ivi, ivi));
    CHECK(ecoc_ivi_diff(ivi, copy, &text, NULL) == ECOC_OK && same(ecoc_buffer_data(text), "[]"));
    ecoc_buffer_free(text);
    CHECK(ecoc_ivi_set(copy, VIN, strlen(VIN), TEXT("WECTEST1ZZ0000002"), NULL) == ECOC_OK);
    CHECK(!ecoc_ivi_equal(ivi, copy) && has(ivi, VIN, "WECTEST1ZZ0000001"));
    CHECK(ecoc_ivi_diff(ivi, copy, &text, NULL) == ECOC_OK);
    CHECK(same(ecoc_buffer_data(text), "[{\"path\":\"CocDataGroup/VehicleIdentificationNumber\","
                                       "\"from\":\"WECTEST1ZZ0000001\",\"to\":\"WECTEST1ZZ0000002\"}]"));
    ecoc_buffer_free(text);
    ecoc_ivi_free(copy);
}

static void round_trips(const ecoc_ivi *ivi) {
    ecoc_ivi *other = NULL;
    ecoc_buffer *text = NULL;
    CHECK(ecoc_ivi_to_xml(ivi, &text, NULL) == ECOC_OK);
    CHECK(strncmp(ecoc_buffer_data(text), "<?xml", 5) == 0);
    CHECK(ecoc_ivi_parse(ecoc_buffer_data(text), ecoc_buffer_len(text), &other, NULL) == ECOC_OK);
    CHECK(ecoc_ivi_equal(ivi, other));

    ecoc_identity *identity = NULL;
    ecoc_identity *of_bytes = NULL;
    CHECK(ecoc_ivi_identity(ivi, &identity, NULL) == ECOC_OK);
    CHECK(ecoc_identity_of(ecoc_buffer_data(text), ecoc_buffer_len(text), &of_bytes, NULL) == ECOC_OK);
    CHECK(same(ecoc_identity_reference(identity), ecoc_identity_reference(of_bytes)));
    CHECK(has(ivi, "Header/IviReferenceId", ecoc_identity_reference(identity)));
    CHECK(same(ecoc_identity_family(identity), "2.0") && same(ecoc_identity_version(identity), "2.0"));
    CHECK(same(ecoc_identity_vin(of_bytes), "WECTEST1ZZ0000001"));
    ecoc_identity_free(identity);
    ecoc_identity_free(of_bytes);
    ecoc_buffer_free(text);
    ecoc_ivi_free(other);

    CHECK(ecoc_ivi_to_json(ivi, &text, NULL) == ECOC_OK);
    other = build(ecoc_buffer_data(text), ecoc_buffer_len(text));
    CHECK(ecoc_ivi_equal(ivi, other));
    ecoc_buffer_free(text);
    ecoc_ivi_free(other);

    CHECK(ecoc_ivi_values(ivi, &text, NULL) == ECOC_OK);
    CHECK(strncmp(ecoc_buffer_data(text), "[{\"path\":\"Header/", 17) == 0);
    ecoc_buffer_free(text);
}

/* How many findings of the rule there are, by these options; -1: the options are refused. */
static int found(const ecoc_ivi *ivi, const char *options, const char *code) {
    ecoc_buffer *xml = NULL;
    ecoc_report *report = NULL;
    ecoc_error *error = NULL;
    int count = 0;
    CHECK(ecoc_ivi_to_xml(ivi, &xml, NULL) == ECOC_OK);
    if (ecoc_validate(ecoc_buffer_data(xml), ecoc_buffer_len(xml), options, strlen(options), &report, &error) != ECOC_OK) {
        if (ecoc_error_status(error) == ECOC_ERR_INVALID_ARGUMENT && strstr(ecoc_error_text(error), code)) count = -1;
        ecoc_error_free(error);
    }
    for (size_t i = 0; i < ecoc_report_len(report); ++i) {
        count += same(ecoc_finding_code(ecoc_report_finding(report, i)), code);
    }
    ecoc_report_free(report);
    ecoc_buffer_free(xml);
    return count;
}

/* A rule of the user's own, and severities. */
static void rules(const ecoc_ivi *ivi) {
#define PLANT                                                                                                          \
    "\"profile\": \"eu\", \"unsigned\": true, \"rules\": \"[[rule]]\\nid = 'PLANT-001'\\ntitle = 'no colours'\\n"            \
    "severity = 'warning'\\nfield = 'ColourTable'\\nrule = 'VALUE IS ABSENT'\""
    CHECK(found(ivi, "{\"profile\": \"eu\", \"unsigned\": true}", "PLANT-001") == 0);
    CHECK(found(ivi, "{" PLANT "}", "PLANT-001") == 1);
    CHECK(found(ivi, "{" PLANT ", \"severities\": {\"PLANT-001\": \"off\"}}", "PLANT-001") == 0);
    CHECK(found(ivi, "{\"severities\": {\"PLANT-009\": \"off\"}}", "PLANT-009") == -1);
    CHECK(found(ivi, "{\"severities\": {\"IVI-R001\": \"loud\"}}", "severities") == -1);
    CHECK(found(ivi, "{\"rules\": \"[[rule]]\\nid = 'X'\"}", "line 1") == -1);

    static const char off[] = "{" PLANT ", \"severities\": {\"IVI-R001\": \"off\"}}";
    ecoc_profile *profile = NULL;
    ecoc_report *report = NULL;
    ecoc_buffer *json = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_profile_new(TEXT("{" PLANT "}"), &profile, NULL) == ECOC_OK);
    for (int i = 0; i < 2; ++i) { /* one profile, many documents */
        CHECK(ecoc_profile_validate(profile, i ? "<" : "", (size_t)i, &report, NULL) == ECOC_OK && !ecoc_report_is_valid(report));
        ecoc_report_free(report);
    }
    CHECK(ecoc_ivi_to_xml(ivi, &json, NULL) == ECOC_OK);
    CHECK(ecoc_profile_validate(profile, ecoc_buffer_data(json), ecoc_buffer_len(json), &report, NULL) == ECOC_OK);
    CHECK(ecoc_report_len(report) == 1 && same(ecoc_finding_code(ecoc_report_finding(report, 0)), "PLANT-001"));
    ecoc_report_free(report);
    ecoc_buffer_free(json);
    ecoc_profile_free(profile);
    ecoc_profile_free(NULL);
    profile = NULL;
    report = NULL;
    CHECK(ecoc_profile_validate(NULL, NULL, 0, &report, NULL) == ECOC_ERR_HANDLE_MISUSE && report == NULL);
    CHECK(ecoc_profile_new(TEXT("{\"profile\": \"mars\"}"), &profile, NULL) == ECOC_ERR_INVALID_ARGUMENT && profile == NULL);
    CHECK(ecoc_rules(NULL, 0, &json, NULL) == ECOC_OK);
    CHECK(strncmp(ecoc_buffer_data(json), "[{\"id\":\"IVI-R001\",", 18) == 0 && !strstr(ecoc_buffer_data(json), "\"off\""));
    CHECK(!strstr(ecoc_buffer_data(json), "PLANT-001"));
    ecoc_buffer_free(json);
    CHECK(ecoc_rules(off, sizeof off - 1, &json, NULL) == ECOC_OK);
    CHECK(strstr(ecoc_buffer_data(json), "PLANT-001") && strstr(ecoc_buffer_data(json), "\"severity\":\"off\""));
    ecoc_buffer_free(json);
    CHECK(ecoc_rules(TEXT("{\"profile\": \"schema\"}"), &json, NULL) == ECOC_OK && same(ecoc_buffer_data(json), "[]"));
    ecoc_buffer_free(json);
    CHECK(ecoc_profile_describe(TEXT("{\"profile\": \"vca\"}"), &json, NULL) == ECOC_OK);
    CHECK(strstr(ecoc_buffer_data(json), "\"g11\"") && strstr(ecoc_buffer_data(json), "\"signature\":\"required\""));
    ecoc_buffer_free(json);
    json = NULL;
    ecoc_status status = ecoc_profile_describe(TEXT("{\"profile\": \"mars\"}"), &json, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "mars"));
    status = ecoc_rules(TEXT("{\"profil\": \"eu\"}"), &json, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "`profile`") && json == NULL);
}

static void wrong_input(void) {
    ecoc_ivi *ivi = NULL;
    ecoc_buffer *text = NULL;
    ecoc_error *error = NULL;
    ecoc_status status = ecoc_ivi_parse(TEXT("<a/>"), &ivi, &error);
    CHECK(fails(status, error, ECOC_ERR_NOT_IVI, "`a`"));
    status = ecoc_ivi_parse(NULL, 0, &ivi, &error);
    CHECK(fails(status, error, ECOC_ERR_NOT_XML, ""));
    status = ecoc_ivi_from_json(TEXT("{"), &ivi, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_JSON, "line 1"));
    status = ecoc_ivi_from_json(TEXT("{\"Header\": {\"Nam\": 1}, \"CocDataGroup\": {}}"), &ivi, &error);
    CHECK(fails(status, error, ECOC_ERR_UNKNOWN_FIELD, "Nam"));
    ecoc_identity *identity = NULL;
    status = ecoc_identity_of(TEXT("x"), &identity, &error);
    CHECK(fails(status, error, ECOC_ERR_NOT_XML, ""));
    CHECK(ivi == NULL && identity == NULL);

    ecoc_ivi_free(NULL);
    ecoc_identity_free(NULL);
    CHECK(!ecoc_identity_family(NULL) && !ecoc_identity_version(NULL) && !ecoc_identity_reference(NULL));
    CHECK(!ecoc_identity_vin(NULL));
    CHECK(!ecoc_ivi_equal(NULL, NULL) && !ecoc_ivi_family(NULL) && ecoc_ivi_len(NULL, "a", 1) == 0);
    CHECK(ecoc_ivi_clone(NULL, &ivi, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_get(NULL, "a", 1, &text, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_set(NULL, "a", 1, "b", 1, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_remove(NULL, "a", 1, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_to_xml(NULL, &text, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_to_json(NULL, &text, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_values(NULL, &text, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_identity(NULL, &identity, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_ivi_diff(NULL, NULL, &text, NULL) == ECOC_ERR_HANDLE_MISUSE);
}

int main(int argc, char **argv) {
    if (argc != 2) give_up("usage", "ivi VEHICLE.json");
    const file json = read_file(argv[1]);
    ecoc_ivi *ivi = build(json.data, json.len);
    rules(ivi);
    values(ivi);
    tables(ivi);
    copies(ivi);
    round_trips(ivi);
    wrong_input();
    ecoc_ivi_free(ivi);
    free(json.data);
    return finish("ivi.c");
}
