/* What it takes to load a shared library: load LIBRARY [FUNCTION]; for the first line on standard input, the microseconds until it is
 * mapped, bound as a whole and, with FUNCTION, called once without arguments. */
#include <dlfcn.h>
#include <stdio.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

int main(int count, char **arguments) {
    char line[16];
    if (count < 2 || fgets(line, sizeof line, stdin) == NULL) {
        return 2;
    }
    double began = now();
    void *library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) {
        fprintf(stderr, "%s\n", dlerror());
        return 2;
    }
    if (count > 2) {
        void (*function)(void);
        *(void **)&function = dlsym(library, arguments[2]);
        function();
    }
    printf("%f\n", now() - began);
    return 0;
}
