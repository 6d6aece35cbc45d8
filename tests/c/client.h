/* What the tests of the clients share: signed documents of new vehicles, and the sandbox's faults.
 * The sandbox runs beside them: tests/c/sandbox.py. */
#ifndef ECOC_TESTS_CLIENT_H
#define ECOC_TESTS_CLIENT_H

#include "ecoc.h"

#include "check.h"
#include "files.h"

#include <time.h>

#define TEXT(literal) literal, sizeof(literal) - 1

/* Where the tests find what they need: PROGRAM SANDBOX KEYS VEHICLE.json */
typedef struct {
    const char *sandbox;
    file settings;
    file vehicle;
    ecoc_signer *signer;
} world;

static inline world world_of(int argc, char **argv, const char *authority) {
    char name[16];
    if (argc != 4) give_up("usage", "PROGRAM SANDBOX KEYS VEHICLE.json");
    snprintf(name, sizeof name, "%s.json", authority);
    world all = {argv[1], read_file(path_in(argv[1], name)), read_file(argv[3]), NULL};
    const file key = read_file(path_in(argv[2], "rsa-key.pem"));
    const file chain = read_file(path_in(argv[2], "rsa-chain.pem"));
    CHECK(ecoc_signer_from_pem(key.data, key.len, chain.data, chain.len, NULL, 0, &all.signer, NULL) == ECOC_OK);
    free(key.data);
    free(chain.data);
    return all;
}

static inline void world_free(world *all) {
    ecoc_signer_free(all->signer);
    free(all->settings.data);
    free(all->vehicle.data);
}

/* What to change in a vehicle before it is signed. */
typedef struct {
    const char *path;
    const char *value; /* NULL: taken away */
} edit;

/* A signed document of a vehicle that no authority has seen: its VIN is told by a number, its reference id by chance. */
static inline ecoc_signed *certificate(const world *all, unsigned number, edit also) {
    static const char *const vins[] = {"CocDataGroup/VehicleIdentificationNumber", "Body/CocDataGroup/VehicleIdentificationNumber"};
    char vin[24];
    ecoc_ivi *ivi = NULL;
    ecoc_buffer *xml = NULL;
    ecoc_signed *out = NULL;
    CHECK(ecoc_ivi_from_json(all->vehicle.data, all->vehicle.len, &ivi, NULL) == ECOC_OK);
    const char *path = vins[same(ecoc_ivi_family(ivi), "1.x")];
    snprintf(vin, sizeof vin, "U9TEA4WDXTS%06u", number % 1000000);
    CHECK(ecoc_ivi_set(ivi, path, strlen(path), vin, strlen(vin), NULL) == ECOC_OK);
    if (path == vins[1]) { /* the file brings a reference id, which must be new as well */
        char reference[40];
        snprintf(reference, sizeof reference, "1d6f0a94-7b3e-4c58-a2d7-%012u", number);
        CHECK(ecoc_ivi_set(ivi, TEXT("Header/IVIReferenceId"), reference, strlen(reference), NULL) == ECOC_OK);
    }
    if (also.path && also.value) {
        CHECK(ecoc_ivi_set(ivi, also.path, strlen(also.path), also.value, strlen(also.value), NULL) == ECOC_OK);
    } else if (also.path) {
        CHECK(ecoc_ivi_remove(ivi, also.path, strlen(also.path), NULL) == ECOC_OK);
    }
    CHECK(ecoc_ivi_to_xml(ivi, &xml, NULL) == ECOC_OK);
    CHECK(ecoc_sign(all->signer, ecoc_buffer_data(xml), ecoc_buffer_len(xml), NULL, 0, &out, NULL) == ECOC_OK);
    ecoc_buffer_free(xml);
    ecoc_ivi_free(ivi);
    return out;
}

/* Lets the sandbox go wrong by a plan (TOML), or no more for an empty one. */
static inline void faults(const world *all, const char *plan) {
    char command[2400];
    const file url = read_file(path_in(all->sandbox, "url"));
    write_file(path_in(all->sandbox, "plan.toml"), plan, strlen(plan));
    snprintf(command, sizeof command, "curl -sf -X PUT --data-binary '@%s' '%s/sandbox/faults'",
             path_in(all->sandbox, "plan.toml"), url.data);
    CHECK(system(command) == 0);
    free(url.data);
}

/* How often the sandbox has taken a document of this vehicle; -1 when it never saw it. */
static inline int taken(const world *all, const char *vin) {
    char command[2400];
    char quoted[64];
    const file url = read_file(path_in(all->sandbox, "url"));
    snprintf(command, sizeof command, "curl -sf '%s/sandbox/taken' >'%s'", url.data, path_in(all->sandbox, "taken.json"));
    CHECK(system(command) == 0);
    const file list = read_file(path_in(all->sandbox, "taken.json"));
    snprintf(quoted, sizeof quoted, "\"vin\":\"%s\"", vin);
    const char *found = strstr(list.data, quoted);
    const char *count = found ? strstr(found, "\"count\":") : NULL;
    const int times = count ? atoi(count + strlen("\"count\":")) : -1;
    free(list.data);
    free(url.data);
    return times;
}

#endif
