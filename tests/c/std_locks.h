/* What ThreadSanitizer does not see of Rust's standard library, which is not built with it: the slow ways of its locks. Their quick ways
 * are inlined into what is. The linker puts these functions in the place of the slow ways (--wrap), for the whole of a library: safety.sh
 * writes a file that names them by LOCK, ONCE and WAIT, as the toolchain at hand does. */
#ifndef ECOC_TESTS_STD_LOCKS_H
#define ECOC_TESTS_STD_LOCKS_H

typedef void *word;

void __tsan_acquire(void *address);
void __tsan_release(void *address);

/* Any of them takes at most four words: itself, and what it works on. */
#define REAL(name) __real_##name
#define WRAPPED(name) word REAL(name)(word, word, word, word); word __wrap_##name(word a, word b, word c, word d)

/* Once it has the lock, it has seen what the one before it did. */
#define LOCK(name)                                                                                                     \
    WRAPPED(name) {                                                                                                    \
        const word result = REAL(name)(a, b, c, d);                                                                    \
        __tsan_acquire(a);                                                                                             \
        return result;                                                                                                 \
    }

/* The first to call makes the value, the others see it. */
#define ONCE(name)                                                                                                     \
    WRAPPED(name) {                                                                                                    \
        const word result = REAL(name)(a, b, c, d);                                                                    \
        __tsan_acquire(a);                                                                                             \
        __tsan_release(a);                                                                                             \
        return result;                                                                                                 \
    }

/* Waiting gives the lock `b` away and takes it again. */
#define WAIT(name)                                                                                                     \
    WRAPPED(name) {                                                                                                    \
        __tsan_release(b);                                                                                             \
        const word result = REAL(name)(a, b, c, d);                                                                    \
        __tsan_acquire(b);                                                                                             \
        return result;                                                                                                 \
    }

#endif
