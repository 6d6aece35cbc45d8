/* The wrong values that a function can be called with, and what the header's conventions say of its answer. Part of the program that
 * sweep.py writes: it has the functions, the kinds of handles, and a live handle of each from samples.h.
 *
 *     sweep wrong SANDBOX KEYS VEHICLE.json    every argument wrong in every way, alone and in pairs
 *     sweep freed SANDBOX KEYS VEHICLE.json    handles that were freed: noticed, though their memory is read to notice it
 *     sweep panic SANDBOX KEYS VEHICLE.json    every function of a library with the feature `planted`, while all of it panics
 */
#ifndef ECOC_TESTS_SWEEP_H
#define ECOC_TESTS_SWEEP_H

#include "ecoc.h"

#include "check.h"
#include "files.h"

enum { MOST_ARGUMENTS = 12, LIVE = 0 };

/* What an output holds until the library writes it. */
static char mark;
#define MARK ((void *)&mark)

/* A kind of handle: how a live one is made and freed. */
typedef struct {
    const char *name;
    void *(*make)(void);
    void (*free)(void *handle);
    void *live;
} sample;

static sample SAMPLES[SAMPLE_COUNT];

/* One call: what is wrong with its arguments, and what came of it. */
typedef struct {
    const char *name;
    const unsigned *values;
    unsigned arguments;
    unsigned faults; /* arguments that the header forbids */
    unsigned misuse; /* of these, handles */
    unsigned unlike; /* arguments that are not the first of their values */
    bool text;       /* an argument that is no UTF-8 */
    bool no_error;
    bool written;   /* an output that was written */
    bool len_stays; /* a length that was not set to 0 */
    ecoc_status status;
    ecoc_error *error;
} call;

/* A function, and how many values each of its arguments has. */
typedef struct {
    const char *name;
    void (*make)(const unsigned *values, call *made);
    unsigned sizes[MOST_ARGUMENTS];
    unsigned arguments;
    bool frees;
    bool guarded;
} row;

typedef struct {
    const void *data;
    size_t len;
} bytes;

typedef struct {
    const void *const *items;
    size_t count;
} handles;

typedef struct {
    const void *const *items;
    const size_t *lengths;
    size_t count;
} texts;

static enum { WRONG, FREED, PANIC } mode;
static size_t calls_made;

/* ---- values -------------------------------------------------------------------------------------------------------------------- */

static inline void wrong_if(call *s, bool wrong) { s->faults += wrong; }

/* A live handle of another kind. */
static inline const void *stranger(int kind) {
    return SAMPLES[kind == SAMPLE_ecoc_buffer ? SAMPLE_ecoc_report : SAMPLE_ecoc_buffer].live;
}

/* A live handle; or, where handles are freed ones, one that was just freed. */
static inline void *first_handle(int kind) {
    if (mode != FREED || !SAMPLES[kind].make || !SAMPLES[kind].free) return SAMPLES[kind].live;
    void *freed = SAMPLES[kind].make();
    SAMPLES[kind].free(freed);
    return freed;
}

static inline bool first_is_wrong(int kind) { return !SAMPLES[kind].live || (mode == FREED && SAMPLES[kind].free); }

/* A handle: live, NULL, of another kind, no handle at all but readable, at an address where none can be. */
static inline const void *handle(call *s, int kind, unsigned value, bool optional) {
    static const uint64_t nothing[8];
    const void *all[5] = {value ? NULL : first_handle(kind), NULL, stranger(kind), nothing, (const char *)nothing + 1};
    const bool wrong = value > 1 || (value == 1 && !optional) || (value == 0 && first_is_wrong(kind));
    s->faults += wrong;
    s->misuse += wrong;
    return all[value];
}

/* An array of handles: a live one, none, NULL with a count, one of another kind, a NULL in it, longer than memory. */
static inline handles handle_array(call *s, int kind, unsigned value) {
    static const void *items[3][2];
    handles given = {items[0], 1};
    for (int i = 0; i < 3; ++i) items[i][0] = first_handle(kind);
    items[1][1] = stranger(kind);
    items[2][1] = NULL;
    const handles all[6] = {given, {NULL, 0}, {NULL, 3}, {items[1], 2}, {items[2], 2}, {items[0], (size_t)-1}};
    const bool misused = value == 3 || value == 4 || (value == 0 && first_is_wrong(kind));
    s->misuse += misused;
    s->faults += misused || value == 2 || value == 5;
    return all[value];
}

static const char OBJECT[] = "{}", ARRAY[] = "[1, \"a\"]", NO_UTF8[] = "{\"a\0\xc3\x28\xff\xed\xa0\x80\": 1}", NUMBER[] = "1";

/* Bytes and their length: a JSON object, none, NULL with a length, longer than memory, no UTF-8, of length 0, an array, a number. */
static inline bytes some_bytes(call *s, unsigned value, bool text) {
    static const bytes all[8] = {
        {OBJECT, sizeof OBJECT - 1}, {NULL, 0},   {NULL, 5},      {OBJECT, (size_t)-1}, {NO_UTF8, sizeof NO_UTF8 - 1},
        {OBJECT, 0},                 {ARRAY, 8}, {NUMBER, 1},
    };
    s->text |= text && value == 4;
    s->faults += value == 2 || value == 3 || (text && value == 4);
    return all[value];
}

/* Several texts: one, none, NULL with a count, no lengths, one longer than memory, one that is no UTF-8. */
static inline texts text_array(call *s, unsigned value, bool text) {
    static const void *const items[2] = {OBJECT, NO_UTF8};
    static const size_t lengths[2] = {sizeof OBJECT - 1, sizeof NO_UTF8 - 1}, too_long[1] = {(size_t)-1};
    const texts all[6] = {
        {items, lengths, 1}, {NULL, NULL, 0}, {NULL, lengths, 1}, {items, NULL, 1}, {items, too_long, 1}, {items, lengths, 2},
    };
    s->text |= text && value == 5;
    s->faults += (value >= 2 && value <= 4) || (text && value == 5);
    return all[value];
}

static inline double a_double(unsigned value) {
    static volatile double zero = 0.0;
    const double all[4] = {0.0, -1.0, 1e308, 0.0 / zero};
    return all[value];
}

/* ---- judgement ----------------------------------------------------------------------------------------------------------------- */

static inline void expect(const call *s, bool good, const char *what) {
    ++checks_made;
    if (good) return;
    ++checks_failed;
    printf("%s(", s->name);
    for (unsigned i = 0; i < s->arguments; ++i) printf(i ? ", %u" : "%u", s->values[i]);
    printf("): %s; status %u: %s\n", what, (unsigned)s->status, s->error && s->error != MARK ? ecoc_error_text(s->error) : "");
}

/* Whether an output is there to be freed. */
static inline bool given(call *s, bool written) {
    s->written |= written;
    return written && s->status == ECOC_OK;
}

static inline void judge_error(call *s) {
    const bool failed = s->status != ECOC_OK;
    if (s->no_error) {
        s->error = NULL;
        return;
    }
    expect(s, failed == (s->error != MARK) && s->error, "an error is there when the call failed, and only then");
    if (s->error == MARK) s->error = NULL;
    if (!failed || mode == PANIC) return;
    expect(s, ecoc_error_status(s->error) == s->status, "the error has the status of the call");
    expect(s, ecoc_error_message(s->error) && strlen(ecoc_error_message(s->error)) > 5, "the error has words");
    expect(s, s->faults == 0 || ecoc_error_remedy(s->error), "the error of a wrong argument has a remedy");
}

/* A function with a status. */
static inline void judge_status(call *s) {
    const bool failed = s->status != ECOC_OK;
    judge_error(s);
    expect(s, !failed || !s->written, "an output is written on success alone");
    if (mode == PANIC) {
        expect(s, s->status == ECOC_ERR_INTERNAL, "a panic comes back as ECOC_ERR_INTERNAL");
    } else {
        expect(s, s->status != ECOC_ERR_INTERNAL, "no argument is an internal fault");
        expect(s, failed || s->faults == 0, "a wrong argument is an error");
        expect(s, s->misuse != 1 || s->faults != 1 || s->unlike > 1 || s->status == ECOC_ERR_HANDLE_MISUSE, "a wrong handle is its misuse");
        expect(s, s->misuse || s->faults != 1 || s->unlike > 1 || s->status == ECOC_ERR_INVALID_ARGUMENT, "an invalid argument is named so");
    }
}

/* A function with another answer: with a wrong argument, that of NULL. */
static inline void judge_value(call *s, bool absent) {
    if (s->misuse || mode == PANIC) {
        expect(s, absent, "what a wrong handle, or a panic, answers is NULL, 0 or false");
        expect(s, !s->len_stays, "the length of nothing is 0");
    }
    expect(s, !s->text || absent, "what is no UTF-8 has no answer");
}

/* Reads a text to its end, for those who watch memory. */
static inline void look_at(const char *text) { calls_made += text && strlen(text) > ((size_t)-1) / 2; }

/* ---- the sweep ----------------------------------------------------------------------------------------------------------------- */

static inline void run_one(const row *function, const unsigned *values) {
    call made = {function->name, values, function->arguments, 0, 0, 0, false, false, false, false, ECOC_OK, NULL};
    made.error = (ecoc_error *)MARK;
    for (unsigned i = 0; i < function->arguments; ++i) made.unlike += values[i] != 0;
    if (function->frees && mode == WRONG && values[0] == LIVE) return; /* the sample is still needed */
    ++calls_made;
    function->make(values, &made);
    if (made.error && made.error != MARK) {
        if (mode == PANIC) {
            unsetenv("ECOC_PLANTED");
            expect(&made, strstr(ecoc_error_text(made.error), "planted.rs:") != NULL, "the error of a panic has its place");
            expect(&made, strstr(ecoc_error_text(made.error), "planted in") == NULL, "and not its words");
        }
        ecoc_error_free(made.error);
        if (mode == PANIC) setenv("ECOC_PLANTED", "panic", 1);
    }
}

/* A function with each value of each argument, and with each pair of values of two. */
static inline void run_all(const row *function) {
    unsigned values[MOST_ARGUMENTS] = {0};
    run_one(function, values);
    for (unsigned i = 0; i < function->arguments; ++i) {
        for (values[i] = 1; values[i] < function->sizes[i]; ++values[i]) {
            run_one(function, values);
            for (unsigned j = i + 1; j < function->arguments; ++j) {
                for (values[j] = 1; values[j] < function->sizes[j]; ++values[j]) run_one(function, values);
                values[j] = 0;
            }
        }
        values[i] = 0;
    }
}

static const row *rows_to_run;
static size_t rows_count;

static inline void run_rows(void) {
    static const unsigned first[MOST_ARGUMENTS];
    for (size_t i = 0; i < rows_count; ++i) {
        if (mode == WRONG) run_all(&rows_to_run[i]);
        if (mode == FREED || (mode == PANIC && rows_to_run[i].guarded)) run_one(&rows_to_run[i], first);
    }
}

#endif
