/* Files for the C tests: each call ends the program when it fails, as without its file no test can go on. */
#ifndef ECOC_TESTS_FILES_H
#define ECOC_TESTS_FILES_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A file's bytes, with a zero after them. */
typedef struct {
    char *data;
    size_t len;
} file;

static inline void give_up(const char *what, const char *name) {
    fprintf(stderr, "%s: %s\n", what, name);
    exit(2);
}

/* The path of a file in a folder; the text lives until the fourth call after this one. */
static inline const char *path_in(const char *folder, const char *name) {
    static char paths[4][1024];
    static unsigned next = 0;
    char *path = paths[next++ % 4];
    if (snprintf(path, sizeof paths[0], "%s/%s", folder, name) >= (int)sizeof paths[0]) give_up("too long a path", name);
    return path;
}

static inline file read_file(const char *path) {
    file read = {(char *)malloc(1 << 20), 0};
    FILE *stream = fopen(path, "rb");
    if (!stream || !read.data) give_up("cannot be read", path);
    read.len = fread(read.data, 1, (1 << 20) - 1, stream);
    read.data[read.len] = '\0';
    fclose(stream);
    return read;
}

static inline void write_file(const char *path, const void *data, size_t len) {
    FILE *stream = fopen(path, "wb");
    if (!stream || fwrite(data, 1, len, stream) != len || fclose(stream) != 0) give_up("cannot be written", path);
}

/* The path of a ledger that is not there yet, nor what SQLite puts beside one; as path_in. */
static inline const char *fresh_ledger(const char *folder, const char *name) {
    static const char *const sides[] = {"", "-wal", "-shm"};
    const char *path = path_in(folder, name);
    char side[1100];
    for (size_t i = 0; i < sizeof sides / sizeof *sides; ++i) {
        snprintf(side, sizeof side, "%s%s", path, sides[i]);
        remove(side);
    }
    return path;
}

#endif
