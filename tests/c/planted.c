/* Commits a fault, to prove that whoever watches sees it: planted overread|leak|race commits it in C; planted library calls the library,
 * which commits the fault that ECOC_PLANTED names if it was built with the feature `planted`. */
#include "ecoc.h"

#include "files.h"

#include <pthread.h>

enum { ROUNDS = 1000 };

static size_t unguarded;

static void *touch(void *argument) {
    const bool library = *(const bool *)argument;
    for (int i = 0; i < ROUNDS; ++i) {
        if (library) {
            (void)ecoc_report_len(NULL);
        } else {
            ++unguarded;
        }
    }
    return NULL;
}

static void in_two_threads(bool library) {
    pthread_t threads[2];
    for (int i = 0; i < 2; ++i) {
        if (pthread_create(&threads[i], NULL, touch, &library) != 0) give_up("no thread", "planted");
    }
    for (int i = 0; i < 2; ++i) pthread_join(threads[i], NULL);
}

static int overread(size_t len) {
    volatile char *memory = (volatile char *)malloc(len);
    if (!memory) give_up("no memory", "planted");
    const int beyond = memory[len];
    free((void *)memory);
    return beyond;
}

static int leak(size_t len) {
    void *volatile memory = malloc(len);
    memory = NULL;
    return memory != NULL;
}

int main(int argc, char **argv) {
    if (argc != 2) give_up("usage", "planted overread|leak|race|library");
    if (strcmp(argv[1], "overread") == 0) return overread((size_t)argc) & 0;
    if (strcmp(argv[1], "race") == 0) in_two_threads(false);
    if (strcmp(argv[1], "library") == 0) in_two_threads(true);
    if (strcmp(argv[1], "leak") == 0) return leak((size_t)argc);
    return 0;
}
