/* How long a program waits for the library: load LIBRARY prints the microseconds from dlopen to the answer of the first call. */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

int main(int argc, char **argv) {
    struct timespec before, after;
    uint32_t (*abi_version)(void) = NULL;
    if (argc != 2) return 2;

    clock_gettime(CLOCK_MONOTONIC, &before);
    void *library = dlopen(argv[1], RTLD_NOW);
    void *symbol = library ? dlsym(library, "ecoc_abi_version") : NULL;
    memcpy(&abi_version, &symbol, sizeof symbol); /* C99 has no cast from an object's pointer to a function's */
    const uint32_t version = symbol ? abi_version() : 0;
    clock_gettime(CLOCK_MONOTONIC, &after);

    if (!symbol) {
        fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    printf("%ld\n", (long)(after.tv_sec - before.tv_sec) * 1000000 + (after.tv_nsec - before.tv_nsec) / 1000);
    return version == 0 ? 0 : 1;
}
