/* Commits a fault, to prove that whoever watches sees it: planted overread|leak|race commits it in C; planted library calls the library,
 * which commits the fault that ECOC_PLANTED names if it was built with the feature `planted`. */
#include "ecoc.h"

#include "files.h"

#include <pthread.h>

static size_t unguarded;

static void *touch(void *argument) {
    ++unguarded;
    return argument;
}

static void race(void) {
    pthread_t threads[2];
    for (int i = 0; i < 2; ++i) {
        if (pthread_create(&threads[i], NULL, touch, NULL) != 0) give_up("no thread", "planted");
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
    if (strcmp(argv[1], "race") == 0) race();
    if (strcmp(argv[1], "library") == 0) (void)ecoc_report_len(NULL);
    if (strcmp(argv[1], "leak") == 0) return leak((size_t)argc);
    return 0;
}
