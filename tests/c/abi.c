/* The conventions of ecoc.h, from C99: version, error table, errors, reports, and what a caller may get wrong. */
#include "ecoc.h"

#include "check.h"

#include <stdlib.h>

static const char NO_XML[] = "this is no XML";

static void versions(void) {
    CHECK(same(ecoc_version(), ECOC_VERSION));
    CHECK(ecoc_abi_version() == ECOC_ABI_VERSION);
    char composed[32];
    snprintf(composed, sizeof composed, "%d.%d.%d", ECOC_VERSION_MAJOR, ECOC_VERSION_MINOR, ECOC_VERSION_PATCH);
    CHECK(same(composed, ECOC_VERSION));
}

static void error_table(void) {
    uint32_t last = 0;
    CHECK(ecoc_status_count() > 50);
    for (size_t i = 0; i < ecoc_status_count(); ++i) {
        const uint32_t number = ecoc_status_at(i);
        CHECK(number > last);
        last = number;
        CHECK(ecoc_status_name(number) != NULL && ecoc_status_family(number) != NULL);
        CHECK(ecoc_status_meaning(number) != NULL);
    }
    CHECK(ecoc_status_at(ecoc_status_count()) == 0);
    CHECK(same(ecoc_status_name(ECOC_OK), "Ok"));
    CHECK(same(ecoc_status_name(ECOC_ERR_WRONG_PASSWORD), "WrongPassword"));
    CHECK(same(ecoc_status_family(ECOC_ERR_WRONG_PASSWORD), "Key"));
    CHECK(ecoc_status_retryable(ECOC_ERR_TIMEOUT) && !ecoc_status_retryable(ECOC_ERR_DUPLICATE));
    CHECK(ecoc_status_name(99) == NULL && ecoc_status_family(99) == NULL && ecoc_status_meaning(99) == NULL);
    CHECK(!ecoc_status_retryable(99));
}

static void report(void) {
    ecoc_report *report = NULL;
    ecoc_report *masked = NULL;
    ecoc_buffer *text = NULL;
    ecoc_error *error = NULL;

    CHECK(ecoc_validate(NO_XML, sizeof NO_XML - 1, NULL, 0, &report, &error) == ECOC_OK);
    CHECK(error == NULL && report != NULL);
    CHECK(!ecoc_report_is_valid(report));
    CHECK(ecoc_report_len(report) >= 1);
    CHECK(ecoc_report_count(report, ECOC_SEVERITY_ERROR) >= 1);
    CHECK(ecoc_report_count(report, ECOC_SEVERITY_WARNING) == 0);
    CHECK(ecoc_report_count(report, 77) == 0);
    CHECK(!ecoc_report_is_truncated(report));

    const ecoc_finding *finding = ecoc_report_finding(report, 0);
    CHECK(finding != NULL);
    CHECK(ecoc_finding_layer(finding) == ECOC_LAYER_XML && same(ecoc_finding_layer_name(finding), "xml"));
    CHECK(ecoc_finding_severity(finding) == ECOC_SEVERITY_ERROR);
    CHECK(same(ecoc_finding_severity_name(finding), "error"));
    CHECK(strncmp(ecoc_finding_code(finding), "IVI-", 4) == 0);
    CHECK(ecoc_finding_line(finding) == 1 && ecoc_finding_column(finding) >= 1);
    CHECK(ecoc_finding_path(finding) != NULL && ecoc_finding_source(finding) != NULL);
    CHECK(strlen(ecoc_finding_message(finding)) > 10);
    CHECK(strstr(ecoc_finding_text(finding), ecoc_finding_message(finding)) != NULL);
    CHECK(ecoc_report_finding(report, ecoc_report_len(report)) == NULL);

    CHECK(ecoc_report_to_text(report, &text, &error) == ECOC_OK);
    CHECK(strncmp(ecoc_buffer_data(text), "invalid", 7) == 0);
    CHECK(strlen(ecoc_buffer_data(text)) == ecoc_buffer_len(text));
    ecoc_buffer_free(text);
    CHECK(ecoc_report_to_json(report, &text, NULL) == ECOC_OK);
    CHECK(strncmp(ecoc_buffer_data(text), "{\"valid\":false,", 15) == 0);
    ecoc_buffer_free(text);

    CHECK(ecoc_report_masked(report, &masked, &error) == ECOC_OK);
    CHECK(ecoc_report_len(masked) == ecoc_report_len(report));
    ecoc_report_free(report);
    CHECK(ecoc_report_finding(masked, 0) != NULL); /* a copy of its own */
    ecoc_report_free(masked);
}

/* One wrong call, and what it says. */
static void wrong(ecoc_status status, ecoc_error *error, ecoc_status expected, const char *word) {
    ecoc_buffer *json = NULL;
    CHECK(status == expected);
    CHECK(error != NULL && ecoc_error_status(error) == expected);
    CHECK(same(ecoc_error_code(error), ecoc_status_name(expected)));
    CHECK(same(ecoc_error_family(error), ecoc_status_family(expected)));
    CHECK(ecoc_error_retryable(error) == ecoc_status_retryable(expected));
    CHECK(ecoc_error_message(error) && strstr(ecoc_error_message(error), word));
    CHECK(strstr(ecoc_error_text(error), ecoc_error_message(error)) != NULL);
    CHECK(ecoc_error_to_json(error, &json, NULL) == ECOC_OK);
    CHECK(strstr(ecoc_buffer_data(json), "\"code\"") != NULL);
    ecoc_buffer_free(json);
    ecoc_error_free(error);
}

static ecoc_status with_options(const char *options, size_t len, ecoc_error **error) {
    ecoc_report *report = NULL;
    const ecoc_status status = ecoc_validate(NO_XML, sizeof NO_XML - 1, options, len, &report, error);
    CHECK((status == ECOC_OK) == (report != NULL));
    ecoc_report_free(report);
    return status;
}

static void wrong_arguments(void) {
    static const char *const bad[][2] = {
        {"{\"profil\": \"vca\"}", "profil"}, {"{\"profile\": 1}", "profile"},   {"{\"profile\": \"mars\"}", "mars"},
        {"{\"unsigned\": \"yes\"}", "unsigned"}, {"[]", "options"}, {"{", "options"}, {"{\"unsigned\": true, \"unsigned\": false}", "twice"}, {"\xff\xfe", "UTF-8"},
    };
    ecoc_error *error = NULL;
    ecoc_status status;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; ++i) {
        status = with_options(bad[i][0], strlen(bad[i][0]), &error);
        wrong(status, error, ECOC_ERR_INVALID_ARGUMENT, bad[i][1]);
    }
    CHECK(with_options("{\"profile\": \"vca\", \"unsigned\": true}", 36, NULL) == ECOC_OK);
    CHECK(with_options("", 0, NULL) == ECOC_OK);
    CHECK(with_options("{", 1, NULL) == ECOC_ERR_INVALID_ARGUMENT);

    status = with_options(NULL, 5, &error);
    wrong(status, error, ECOC_ERR_INVALID_ARGUMENT, "NULL");

    ecoc_report *report = NULL;
    status = ecoc_validate(NULL, 5, NULL, 0, &report, &error);
    wrong(status, error, ECOC_ERR_INVALID_ARGUMENT, "NULL");
    CHECK(report == NULL);
    status = ecoc_validate(NO_XML, (size_t)-1, NULL, 0, &report, &error);
    wrong(status, error, ECOC_ERR_INVALID_ARGUMENT, "length");
    status = ecoc_validate(NO_XML, sizeof NO_XML - 1, NULL, 0, NULL, &error);
    wrong(status, error, ECOC_ERR_INVALID_ARGUMENT, "ecoc_report");
    CHECK(ecoc_validate(NO_XML, sizeof NO_XML - 1, NULL, 0, NULL, NULL) == ECOC_ERR_INVALID_ARGUMENT);

    /* An empty document is invalid, not an error. */
    CHECK(ecoc_validate(NULL, 0, NULL, 0, &report, NULL) == ECOC_OK);
    CHECK(!ecoc_report_is_valid(report));
    ecoc_report_free(report);
}

/* Every function that takes a handle, with NULL. */
static void null_handles(void) {
    ecoc_buffer *out = NULL;
    ecoc_report *report = NULL;
    ecoc_error *error = NULL;
    ecoc_status status;

    ecoc_buffer_free(NULL);
    ecoc_error_free(NULL);
    ecoc_report_free(NULL);
    CHECK(ecoc_buffer_data(NULL) == NULL && ecoc_buffer_len(NULL) == 0);
    CHECK(ecoc_error_status(NULL) == ECOC_OK && ecoc_error_http_status(NULL) == 0 && !ecoc_error_retryable(NULL));
    CHECK(!ecoc_error_code(NULL) && !ecoc_error_family(NULL) && !ecoc_error_text(NULL) && !ecoc_error_message(NULL));
    CHECK(!ecoc_error_remedy(NULL) && !ecoc_error_operation(NULL) && !ecoc_error_authority(NULL));
    CHECK(!ecoc_error_correlation_id(NULL) && !ecoc_error_authority_code(NULL) && !ecoc_error_authority_message(NULL));
    CHECK(!ecoc_report_is_valid(NULL) && !ecoc_report_version(NULL) && !ecoc_report_is_truncated(NULL));
    CHECK(ecoc_report_len(NULL) == 0 && ecoc_report_count(NULL, ECOC_SEVERITY_ERROR) == 0);
    CHECK(ecoc_report_finding(NULL, 0) == NULL);
    CHECK(ecoc_finding_layer(NULL) == ECOC_LAYER_OTHER && ecoc_finding_severity(NULL) == ECOC_SEVERITY_ERROR);
    CHECK(!ecoc_finding_layer_name(NULL) && !ecoc_finding_severity_name(NULL) && !ecoc_finding_code(NULL));
    CHECK(!ecoc_finding_path(NULL) && !ecoc_finding_message(NULL) && !ecoc_finding_value(NULL));
    CHECK(!ecoc_finding_expected(NULL) && !ecoc_finding_remedy(NULL) && !ecoc_finding_source(NULL));
    CHECK(!ecoc_finding_text(NULL) && ecoc_finding_line(NULL) == 0 && ecoc_finding_column(NULL) == 0);

    status = ecoc_report_to_text(NULL, &out, &error);
    wrong(status, error, ECOC_ERR_HANDLE_MISUSE, "NULL");
    status = ecoc_report_to_json(NULL, &out, &error);
    wrong(status, error, ECOC_ERR_HANDLE_MISUSE, "NULL");
    status = ecoc_report_masked(NULL, &report, &error);
    wrong(status, error, ECOC_ERR_HANDLE_MISUSE, "NULL");
    status = ecoc_error_to_json(NULL, &out, &error);
    wrong(status, error, ECOC_ERR_HANDLE_MISUSE, "NULL");
    CHECK(out == NULL && report == NULL);
}

/* A handle of another kind is noticed, and is not freed by the wrong function. */
static void mistaken_handles(void) {
    ecoc_error *error = NULL;
    ecoc_error *second = NULL;
    ecoc_buffer *out = NULL;
    ecoc_status status;

    CHECK(with_options("{", 1, &error) != ECOC_OK);
    const ecoc_report *mistaken = (const ecoc_report *)(const void *)error;
    CHECK(ecoc_report_len(mistaken) == 0);
    status = ecoc_report_to_text(mistaken, &out, &second);
    wrong(status, second, ECOC_ERR_HANDLE_MISUSE, "another kind");
    ecoc_report_free((ecoc_report *)(void *)error);
    CHECK(same(ecoc_error_code(error), "InvalidArgument"));
    ecoc_error_free(error);
}

int main(void) {
    versions();
    error_table();
    report();
    wrong_arguments();
    null_handles();
    mistaken_handles();
    return finish("abi.c");
}
