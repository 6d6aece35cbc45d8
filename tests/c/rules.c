/* The cases of the content rules, from C: rules VEHICLES <CASES, for tests/c/rules.py.
 *
 * A line of the input is one document: the file of the vehicle, the options of ecoc_validate, the code of a rule, and edits of a path
 * and a value each, all parted by tabs. An edit whose value is a single * removes what stands at the path. A line of the output says how
 * many findings have that code, their severity, and where the first one stands. */
#include "ecoc.h"

#include "files.h"

#include <stdbool.h>

static void check(ecoc_status status, const ecoc_error *error, const char *what) {
    if (status != ECOC_OK) give_up(ecoc_error_text(error), what);
}

/* The next field of the line, which it cuts; NULL at the end. */
static char *field(char **line) {
    char *start = *line;
    if (!start) return NULL;
    char *end = start + strcspn(start, "\t\n");
    *line = *end == '\t' ? end + 1 : NULL;
    *end = '\0';
    return start;
}

static ecoc_buffer *edited(const char *vehicle, char *edits) {
    ecoc_ivi *ivi = NULL;
    ecoc_buffer *xml = NULL;
    ecoc_error *error = NULL;
    const file json = read_file(vehicle);
    check(ecoc_ivi_from_json(json.data, json.len, &ivi, &error), error, vehicle);
    for (char *path = field(&edits); path; path = field(&edits)) {
        const char *value = field(&edits);
        if (!value) give_up("an edit has no value", path);
        if (strcmp(value, "*") == 0) {
            check(ecoc_ivi_remove(ivi, path, strlen(path), &error), error, path);
        } else {
            check(ecoc_ivi_set(ivi, path, strlen(path), value, strlen(value), &error), error, path);
        }
    }
    check(ecoc_ivi_to_xml(ivi, &xml, &error), error, vehicle);
    ecoc_ivi_free(ivi);
    free(json.data);
    return xml;
}

static void judge(const char *folder, char *line) {
    const char *vehicle = field(&line);
    const char *options = field(&line);
    const char *code = field(&line);
    if (!code) give_up("a line has too few fields", vehicle);
    ecoc_buffer *xml = edited(path_in(folder, vehicle), line);
    ecoc_report *report = NULL;
    ecoc_error *error = NULL;
    check(ecoc_validate(ecoc_buffer_data(xml), ecoc_buffer_len(xml), options, strlen(options), &report, &error), error, vehicle);
    size_t count = 0;
    const ecoc_finding *first = NULL;
    for (size_t i = 0; i < ecoc_report_len(report); ++i) {
        const ecoc_finding *finding = ecoc_report_finding(report, i);
        if (strcmp(ecoc_finding_code(finding), code) == 0 && count++ == 0) first = finding;
    }
    printf("%u\t%s\t%s\n", (unsigned)count, first ? ecoc_finding_severity_name(first) : "", first ? ecoc_finding_path(first) : "");
    ecoc_report_free(report);
    ecoc_buffer_free(xml);
}

int main(int argc, char **argv) {
    static char line[1 << 16];
    if (argc != 2) give_up("usage", "rules VEHICLES <CASES");
    while (fgets(line, sizeof line, stdin)) judge(argv[1], line);
    return 0;
}
