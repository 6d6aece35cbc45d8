/* What stands beside documents and clients: the log, the doctor, public keys, codes, schemas. tools KEYS */
#include "ecoc.h"

#include "check.h"
#include "files.h"

#define TEXT(literal) literal, sizeof(literal) - 1

/* A client of a port where nobody listens. */
static const char SETTINGS[] =
    "{\"base_url\": \"http://127.0.0.1:9\", \"token_url\": \"http://127.0.0.1:9/token\", \"scope\": \"s\", \"client_id\": \"c\","
    " \"client_secret\": \"hunter2\", \"manufacturer_id\": \"6d4d8d3e-9d4b-4a5c-8f8e-0d2f4c6b8a10\","
    " \"contact_id\": \"6d4d8d3e-9d4b-4a5c-8f8e-0d2f4c6b8a11\"}";

/* Whether a call fails so; it is made before its error is looked at. */
#define FAILS(call, expected, words) (error = NULL, status = (call), fails(status, error, expected, words))

/* Whether a call's buffer holds these words; it is freed. */
static int says(ecoc_status status, ecoc_buffer *buffer, const char *words) {
    const int found = status == ECOC_OK && strstr(ecoc_buffer_data(buffer), words) != NULL;
    if (status == ECOC_OK && !found) fprintf(stderr, "%s\n", ecoc_buffer_data(buffer));
    ecoc_buffer_free(buffer);
    return found;
}

#define SAYS(call, buffer, words) (buffer = NULL, status = (call), says(status, buffer, words))

/* What a log has heard. */
typedef struct {
    int records, exchanges, secrets, freed;
    ecoc_level lowest;
} ear;

static void ask(void) {
    const char *const ids[] = {"6d4d8d3e-9d4b-4a5c-8f8e-0d2f4c6b8a12"};
    const size_t lengths[] = {36};
    ecoc_vca *vca = NULL;
    ecoc_submissions *none = NULL;
    CHECK(ecoc_vca_new(TEXT(SETTINGS), NULL, &vca, NULL) == ECOC_OK);
    CHECK(ecoc_vca_status(vca, ids, lengths, 1, TEXT("{\"deadline\": 0.05}"), NULL, &none, NULL) != ECOC_OK);
    ecoc_vca_free(vca);
}

static void ECOC_CALL hear(const ecoc_record *record, void *user_data) {
    ear *own = (ear *)user_data;
    ++own->records;
    if (ecoc_record_level(record) > own->lowest) own->lowest = ecoc_record_level(record);
    if (strstr(ecoc_record_text(record), "hunter2") || strstr(ecoc_record_fields(record), "hunter2")) ++own->secrets;
    if (same(ecoc_record_message(record), "exchange")) {
        ++own->exchanges;
        CHECK(same(ecoc_record_level_name(record), "debug") && strncmp(ecoc_record_target(record), "ecoc::", 6) == 0);
        CHECK(strstr(ecoc_record_fields(record), "\"host\":\"127.0.0.1\"") != NULL);
    }
    if (own->records == 1) ask(); /* what it would tell is left out, or this would never end */
}

static void ECOC_CALL forget(void *user_data) { ++((ear *)user_data)->freed; }

static void the_log(void) {
    ear first = {0, 0, 0, 0, ECOC_LEVEL_ERROR}, second = first;
    ecoc_error *error = NULL;
    ecoc_status status;
    CHECK(ecoc_set_log(ECOC_LEVEL_DEBUG, hear, &first, forget, NULL) == ECOC_OK);
    ask();
    CHECK(first.exchanges > 0 && first.secrets == 0 && first.lowest == ECOC_LEVEL_DEBUG && first.freed == 0);
    const int before = first.records;

    CHECK(ecoc_set_log(ECOC_LEVEL_ERROR, hear, &second, forget, NULL) == ECOC_OK);
    CHECK(first.freed == 1);
    ask();
    CHECK(first.records == before && second.records == 0);

    CHECK(FAILS(ecoc_set_log(9, hear, &first, forget, &error), ECOC_ERR_INVALID_ARGUMENT, "no level 9"));
    CHECK(first.freed == 2 && second.freed == 0);
    CHECK(ecoc_set_log(0, NULL, NULL, NULL, NULL) == ECOC_OK && second.freed == 1);
    ask();
    CHECK(second.records == 0);
    CHECK(ecoc_record_level(NULL) == ECOC_LEVEL_TRACE && !ecoc_record_level_name(NULL) && !ecoc_record_target(NULL));
    CHECK(!ecoc_record_message(NULL) && !ecoc_record_fields(NULL) && !ecoc_record_text(NULL));
}

static void the_doctor(void) {
    ecoc_diagnosis *found = NULL;
    ecoc_buffer *text = NULL;
    ecoc_error *error = NULL;
    ecoc_status status;
    ecoc_cancel *cancel = NULL;
    size_t failed = 0;

    CHECK(ecoc_diagnose(TEXT("vca"), TEXT(SETTINGS), TEXT("{\"call\": false, \"deadline\": 5}"), NULL, &found, NULL) == ECOC_OK);
    CHECK(!ecoc_diagnosis_is_sound(found) && ecoc_diagnosis_len(found) > 3);
    for (size_t i = 0; i < ecoc_diagnosis_len(found); ++i) {
        const ecoc_check *check = ecoc_diagnosis_check(found, i);
        CHECK(ecoc_check_name(check) != NULL && ecoc_check_message(check) != NULL);
        if (ecoc_check_verdict(check) != ECOC_VERDICT_FAILED) continue;
        ++failed;
        CHECK(same(ecoc_check_verdict_name(check), "failed") && ecoc_check_remedy(check) != NULL);
        if (same(ecoc_check_name(check), "connection")) CHECK(same(ecoc_check_subject(check), "127.0.0.1:9"));
        if (ecoc_check_error(check)) CHECK(ecoc_error_status(ecoc_check_error(check)) != ECOC_OK);
    }
    CHECK(failed > 0 && ecoc_diagnosis_count(found, ECOC_VERDICT_FAILED) == failed && ecoc_diagnosis_count(found, 99) == 0);
    CHECK(ecoc_diagnosis_check(found, ecoc_diagnosis_len(found)) == NULL);
    CHECK(SAYS(ecoc_diagnosis_to_text(found, &text, NULL), text, "vca (http://127.0.0.1:9): not sound"));
    CHECK(SAYS(ecoc_diagnosis_to_json(found, &text, NULL), text, "\"sound\":false"));
    ecoc_diagnosis_free(found);

    CHECK(ecoc_diagnose(TEXT("svv"), TEXT("{}"), NULL, 0, NULL, &found, NULL) == ECOC_OK); /* settings at fault: a finding */
    CHECK(same(ecoc_check_name(ecoc_diagnosis_check(found, 0)), "settings") && !ecoc_diagnosis_is_sound(found));
    ecoc_diagnosis_free(found);

    CHECK(ecoc_cancel_new(&cancel, NULL) == ECOC_OK);
    ecoc_cancel_set(cancel);
    CHECK(ecoc_diagnose(TEXT("vca"), TEXT(SETTINGS), NULL, 0, cancel, &found, NULL) == ECOC_OK);
    CHECK(ecoc_diagnosis_count(found, ECOC_VERDICT_SKIPPED) > 0);
    ecoc_diagnosis_free(found);
    ecoc_cancel_free(cancel);

    found = NULL;
    CHECK(FAILS(ecoc_diagnose(TEXT("kba"), NULL, 0, NULL, 0, NULL, &found, &error), ECOC_ERR_INVALID_ARGUMENT, "authority"));
    CHECK(FAILS(ecoc_diagnose(TEXT("vca"), NULL, 0, TEXT("{\"leger\": 1}"), NULL, &found, &error), ECOC_ERR_INVALID_ARGUMENT, "did you mean `ledger`?"));
    CHECK(found == NULL && !ecoc_diagnosis_is_sound(NULL) && ecoc_diagnosis_len(NULL) == 0 && !ecoc_diagnosis_check(NULL, 0));
    CHECK(ecoc_check_verdict(NULL) == ECOC_VERDICT_OTHER && !ecoc_check_verdict_name(NULL) && !ecoc_check_name(NULL));
    CHECK(!ecoc_check_subject(NULL) && !ecoc_check_message(NULL) && !ecoc_check_remedy(NULL) && !ecoc_check_error(NULL));
    ecoc_diagnosis_free(NULL);
}

static void public_keys(const char *keys) {
    const file key = read_file(path_in(keys, "rsa.p12")), chain = read_file(path_in(keys, "rsa-chain.pem"));
    const file seal = read_file(path_in(keys, "rsa.pem")), other = read_file(path_in(keys, "ec.pem"));
    ecoc_buffer *of_file = NULL, *of_certificate = NULL, *named = NULL;
    ecoc_error *error = NULL;
    ecoc_status status;

    CHECK(ecoc_jwk_from_key_file(key.data, key.len, NULL, 0, TEXT("sesam"), NULL, 0, &of_file, NULL) == ECOC_OK);
    CHECK(ecoc_jwk_from_certificate(seal.data, seal.len, NULL, 0, &of_certificate, NULL) == ECOC_OK);
    CHECK(same(ecoc_buffer_data(of_file), ecoc_buffer_data(of_certificate)) && strstr(ecoc_buffer_data(of_file), "\"kty\":\"RSA\""));
    CHECK(!strstr(ecoc_buffer_data(of_file), "\"d\""));
    CHECK(SAYS(ecoc_jwk_from_key_file(key.data, key.len, chain.data, chain.len, TEXT("sesam"),
                                      TEXT("{\"kid\": \"2026\", \"algorithm\": \"RS512\"}"), &named, NULL),
               named, "\"alg\":\"RS512\",\"kid\":\"2026\""));
    named = NULL; /* was freed */
    CHECK(FAILS(ecoc_jwk_from_key_file(key.data, key.len, NULL, 0, TEXT("wrong"), NULL, 0, &named, &error), ECOC_ERR_WRONG_PASSWORD, ""));
    CHECK(FAILS(ecoc_jwk_from_certificate(other.data, other.len, NULL, 0, &named, &error), ECOC_ERR_UNSUPPORTED_ALGORITHM, ""));
    CHECK(FAILS(ecoc_jwk_from_certificate(seal.data, seal.len, TEXT("{\"kids\": 1}"), &named, &error), ECOC_ERR_INVALID_ARGUMENT, "did you mean `kid`?"));
    CHECK(named == NULL);
    ecoc_buffer_free(of_file);
    ecoc_buffer_free(of_certificate);
    free(key.data);
    free(chain.data);
    free(seal.data);
    free(other.data);
}

static void codes(void) {
    static const char one[] = "e4*2018/858*00264*01", next[] = "e4*2018/858*00264*02", another[] = "e4*2018/858*00265*01";
    ecoc_buffer *text = NULL;
    ecoc_error *error = NULL;
    ecoc_status status;

    CHECK(SAYS(ecoc_explain(TEXT("svv"), TEXT("kjoretoy.coc.KJORETOY_OPPRETTET"), &text, NULL), text, "received the certificate"));
    CHECK(SAYS(ecoc_explain(TEXT("vca"), TEXT("409"), &text, NULL), text, " "));
    CHECK(SAYS(ecoc_explain(TEXT("vca"), TEXT("AADSTS7000222"), &text, NULL), text, "secret has expired"));
    CHECK(ecoc_explain(TEXT("vca"), TEXT("teapot"), &text, NULL) == ECOC_OK && ecoc_buffer_len(text) == 0);
    ecoc_buffer_free(text);
    text = NULL;
    CHECK(FAILS(ecoc_explain(TEXT("kba"), TEXT("409"), &text, &error), ECOC_ERR_INVALID_ARGUMENT, "vca"));
    CHECK(SAYS(ecoc_finding_codes(&text, NULL), text, "{\"code\":\"IVI-S001\",\"meaning\":\""));
    CHECK(SAYS(ecoc_finding_codes(&text, NULL), text, "\"IVI-G001\""));
    CHECK(SAYS(ecoc_finding_codes(&text, NULL), text, "\"SVV-FIELD\""));

    CHECK(ecoc_same_approval(TEXT(one), TEXT(next)) && !ecoc_same_approval(TEXT(one), TEXT(another)));
    CHECK(!ecoc_same_approval(TEXT(one), TEXT("no number")) && !ecoc_same_approval(NULL, 0, NULL, 7));
}

static void schemas_and_rules(void) {
    static const char field[] = "ColourTable", path[] = "CocDataGroup/ColourTable";
    ecoc_buffer *xsd = NULL, *text = NULL;
    ecoc_error *error = NULL;
    ecoc_status status;
    ecoc_report *report = NULL;

    CHECK(SAYS(ecoc_schema_to_xsd(TEXT("1.11"), &text, NULL), text, "<xs:schema"));
    CHECK(SAYS(ecoc_schema_to_xsd(TEXT("2.0"), &text, NULL), text, "xmldsig-core-schema.xsd"));
    text = NULL; /* was freed */
    CHECK(FAILS(ecoc_schema_to_xsd(TEXT("3.0"), &text, &error), ECOC_ERR_INVALID_ARGUMENT, "\"2.0\""));
    CHECK(ecoc_schema_to_xsd(TEXT("xmldsig"), &xsd, NULL) == ECOC_OK && strstr(ecoc_buffer_data(xsd), "SignedInfo"));
    ecoc_buffer_free(xsd);

    /* A schema of one's own, in the options. */
    static const char options[] =
        "{\"xsd\": \"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='InitialVehicleInformation' type='T'/>"
        "<xs:complexType name='T'><xs:sequence><xs:element name='A' type='xs:integer'/></xs:sequence></xs:complexType></xs:schema>\"}";
    CHECK(ecoc_validate(TEXT("<InitialVehicleInformation><A>x</A></InitialVehicleInformation>"), TEXT(options), &report, &error) == ECOC_OK);
    CHECK(!ecoc_report_is_valid(report) && ecoc_report_len(report) == 1);
    CHECK(SAYS(ecoc_report_grouped(report, &text, NULL), text, "\"count\":1,\"first\":{"));
    ecoc_report_free(report);
    report = NULL;
    CHECK(FAILS(ecoc_validate(NULL, 0, TEXT("{\"xsd\": \"<a/>\"}"), &report, &error), ECOC_ERR_INVALID_SCHEMA, ""));
    CHECK(FAILS(ecoc_validate(NULL, 0, TEXT("{\"at\": \"today\"}"), &report, &error), ECOC_ERR_INVALID_ARGUMENT, "`at`"));

    CHECK(ecoc_rules_check(TEXT("2.0"), TEXT(field), TEXT("VALUE IS PRESENT"), &error) == ECOC_OK);
    CHECK(FAILS(ecoc_rules_check(TEXT("2.0"), TEXT(field), TEXT("VALUE IS RED"), &error), ECOC_ERR_INVALID_ARGUMENT, ""));
    CHECK(FAILS(ecoc_rules_check(TEXT("3.0"), TEXT(path), TEXT("VALUE IS PRESENT"), &error), ECOC_ERR_INVALID_ARGUMENT, "1.x"));
}

int main(int argc, char **argv) {
    if (argc != 2) give_up("usage", "tools KEYS");
    the_log();
    the_doctor();
    public_keys(argv[1]);
    codes();
    schemas_and_rules();
    return finish("tools");
}
