/* ecoc itself, from C:
 *     ecoc validate|profile DOCUMENT    as a peer: for each line on standard input, the microseconds of one pass from bytes to verdict, by
 *                                       ecoc_validate, or by ecoc_profile_validate with the options read before
 *     ecoc count|nothing DOCUMENT       ecoc_validate a hundred times, or never, for counting instructions
 */
#include <ecoc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static bool valid(const ecoc_profile *profile, const char *bytes, size_t length) {
    ecoc_report *report = NULL;
    ecoc_status status = profile ? ecoc_profile_validate(profile, bytes, length, &report, NULL)
                                 : ecoc_validate(bytes, length, NULL, 0, &report, NULL);
    bool verdict = status == ECOC_OK && ecoc_report_is_valid(report);
    ecoc_report_free(report);
    return verdict;
}

int main(int count, char **arguments) {
    char line[16];
    ecoc_profile *profile = NULL;
    if (count != 3) {
        return 2;
    }
    FILE *file = fopen(arguments[2], "rb");
    if (file == NULL || (strcmp(arguments[1], "profile") == 0 && ecoc_profile_new(NULL, 0, &profile, NULL) != ECOC_OK)) {
        return 2;
    }
    fseek(file, 0, SEEK_END);
    size_t length = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(length);
    if (bytes == NULL || fread(bytes, 1, length, file) != length) {
        return 2;
    }
    bool counted = strcmp(arguments[1], "count") == 0;
    if (counted || strcmp(arguments[1], "nothing") == 0) {
        for (int i = 0; counted && i < 100; i++) {
            valid(profile, bytes, length);
        }
        return 0;
    }
    if (!valid(profile, bytes, length)) {
        return 2;
    }
    while (fgets(line, sizeof line, stdin) != NULL) {
        double began = now(), spent;
        int passes = 0;
        do {
            valid(profile, bytes, length);
            passes++;
            spent = now() - began;
        } while (spent < 8000);
        printf("%f\n", spent / passes);
        fflush(stdout);
    }
    return 0;
}
