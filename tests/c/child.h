/* The child of a fork, as a test asks it. POSIX alone. */
#ifndef ECOC_TESTS_CHILD_H
#define ECOC_TESTS_CHILD_H

#include <sys/wait.h>
#include <unistd.h>

/* A call that waits for a thread that only the parent has meets this. */
static inline void begin_child(void) { alarm(60); }

/* Another program takes its place to say how it went: of that valgrind does not ask what became of the parent's memory. */
static inline void end_child(int well) {
    execlp(well ? "true" : "false", "end_child", (char *)NULL);
    _exit(1);
}

static inline int child_did_well(pid_t child) {
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

#endif
