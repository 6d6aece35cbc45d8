/* Checks one document and prints what came out, through the accessors: conformance OPTIONS <DOCUMENT. For tests/c/conformance.py. */
#include "ecoc.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
    static char xml[1 << 20];
    const size_t len = fread(xml, 1, sizeof xml, stdin);
    const char *options = argc > 1 ? argv[1] : "";
    ecoc_report *report = NULL;
    ecoc_error *error = NULL;

    if (ecoc_validate(xml, len, options, strlen(options), &report, &error) != ECOC_OK) {
        fprintf(stderr, "%s\n", ecoc_error_text(error));
        ecoc_error_free(error);
        return 2;
    }
    printf("%s\n", ecoc_report_is_valid(report) ? "valid" : "invalid");
    for (size_t i = 0; i < ecoc_report_len(report); ++i) {
        const ecoc_finding *finding = ecoc_report_finding(report, i);
        if (ecoc_finding_severity(finding) == ECOC_SEVERITY_ERROR) {
            printf("%s\t%s\n", ecoc_finding_code(finding), ecoc_finding_path(finding));
        }
    }
    ecoc_report_free(report);
    return 0;
}
