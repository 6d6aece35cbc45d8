/* What the C and C++ tests share: a check that names its line and lets the program go on. */
#ifndef ECOC_TESTS_CHECK_H
#define ECOC_TESTS_CHECK_H

#include "ecoc.h"

#include <stdio.h>
#include <string.h>

static int checks_made = 0;
static int checks_failed = 0;

/* Callbacks check too, on whatever thread they are called. */
#define ADD_ONE(counter) ((void)__atomic_fetch_add(&(counter), 1, __ATOMIC_RELAXED))

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        ADD_ONE(checks_made);                                                                                          \
        if (!(condition)) {                                                                                            \
            ADD_ONE(checks_failed);                                                                                    \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                            \
        }                                                                                                              \
    } while (0)

/* Two texts are equal; NULL equals nothing. */
static inline int same(const char *a, const char *b) { return a && b && strcmp(a, b) == 0; }

/* Whether a call failed so, with these words in its error; the error is freed. */
static inline int fails(ecoc_status status, ecoc_error *error, ecoc_status expected, const char *words) {
    const int as_expected = status == expected && ecoc_error_status(error) == expected &&
                            strstr(ecoc_error_text(error), words) != NULL;
    if (!as_expected) fprintf(stderr, "status %u: %s\n", (unsigned)status, error ? ecoc_error_text(error) : "");
    ecoc_error_free(error);
    return as_expected;
}

/* The last line of every test program. */
static inline int finish(const char *name) {
    printf("%s: %d checks, %d failed\n", name, checks_made, checks_failed);
    return checks_failed == 0 && checks_made > 0 ? 0 : 1;
}

#endif
