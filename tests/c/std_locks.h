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

/* The first to call makes the value, the others see it: from the moment at which the standard library says that it is made, which is
 * before its function returns. What makes it is a `&mut dyn FnMut(&OnceState)`, `c` and `d`: another one, which calls it and then says that
 * it is done, takes its place. A compiler that lays out such tables in another way crashes here. */
typedef struct {
    word once;
    word maker;
    word *table; /* drop, size, align, call_once, call_mut */
} making;

#define MAKE(name, slot)                                                                                               \
    static void name(making *own, word state) {                                                                        \
        ((void (*)(word, word))own->table[slot])(own->maker, state);                                                   \
        __tsan_release(own->once);                                                                                     \
    }

MAKE(make_once, 3)
MAKE(make, 4)

#define ONCE(name)                                                                                                     \
    WRAPPED(name) {                                                                                                    \
        making own = {a, c, d};                                                                                        \
        word table[] = {0, (word)sizeof own, (word)sizeof a, (word)make_once, (word)make};                             \
        const word result = REAL(name)(a, b, &own, table);                                                             \
        __tsan_acquire(a);                                                                                             \
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
