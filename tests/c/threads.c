/* Eight threads share what may be shared: a report, a document that all of them change, a key, a key that is elsewhere.
 * threads KEYS VEHICLE.json, with KEYS as keys.sh has made it. */
#include "ecoc.h"

#include "check.h"
#include "files.h"

#include <pthread.h>

enum { THREADS = 8, ROUNDS = 50, SIGNATURES = 3 };

static const char TEXT[] = "<InitialVehicleInformation/>";
static const char VIN[] = "CocDataGroup/VehicleIdentificationNumber";

typedef struct {
    const ecoc_report *report;
    ecoc_ivi *ivi;
    const ecoc_signer *key;
    const ecoc_signer *elsewhere;
    const ecoc_buffer *xml;
} shared;

/* What all threads may call at the same time: it gives the value that was made beforehand, since RSA makes the same for the same bytes. */
typedef struct {
    file value;
    pthread_mutex_t lock;
    int calls;
} box;

static int box_sign(ecoc_signing_request *request, void *user_data) {
    box *own = (box *)user_data;
    pthread_mutex_lock(&own->lock);
    ++own->calls;
    pthread_mutex_unlock(&own->lock);
    return ecoc_signing_request_set_value(request, own->value.data, own->value.len, NULL) == ECOC_OK ? 0 : 1;
}

static size_t reports(const shared *all) {
    size_t wrong = 0;
    ecoc_report *own = NULL;
    ecoc_buffer *json = NULL;
    wrong += ecoc_validate(TEXT, sizeof TEXT - 1, NULL, 0, &own, NULL) != ECOC_OK;
    wrong += ecoc_report_len(own) != ecoc_report_len(all->report);
    wrong += !same(ecoc_finding_code(ecoc_report_finding(own, 0)), ecoc_finding_code(ecoc_report_finding(all->report, 0)));
    wrong += ecoc_report_to_json(all->report, &json, NULL) != ECOC_OK;
    ecoc_buffer_free(json);
    ecoc_report_free(own);
    return wrong;
}

/* Every thread sets the same field, and must never see half a value. */
static size_t documents(const shared *all, int round) {
    static const char *const values[] = {"WECTEST1ZZ0000001", "WECTEST1ZZ0000002"};
    size_t wrong = 0;
    ecoc_buffer *found = NULL;
    ecoc_ivi *copy = NULL;
    wrong += ecoc_ivi_set(all->ivi, VIN, sizeof VIN - 1, values[round % 2], strlen(values[round % 2]), NULL) != ECOC_OK;
    wrong += ecoc_ivi_get(all->ivi, VIN, sizeof VIN - 1, &found, NULL) != ECOC_OK;
    wrong += !same(ecoc_buffer_data(found), values[0]) && !same(ecoc_buffer_data(found), values[1]);
    wrong += ecoc_ivi_clone(all->ivi, &copy, NULL) != ECOC_OK;
    ecoc_ivi_equal(all->ivi, copy); /* either, and no thread waits for ever */
    ecoc_ivi_equal(copy, all->ivi);
    ecoc_buffer_free(found);
    ecoc_ivi_free(copy);
    return wrong;
}

static size_t signatures(const shared *all, const ecoc_signer *signer) {
    size_t wrong = 0;
    size_t len = 0;
    ecoc_signed *out = NULL;
    ecoc_verification *verification = NULL;
    wrong += ecoc_sign(signer, ecoc_buffer_data(all->xml), ecoc_buffer_len(all->xml), NULL, 0, &out, NULL) != ECOC_OK;
    const void *xml = ecoc_signed_xml(out, &len);
    wrong += ecoc_verify(xml, len, NULL, 0, &verification, NULL) != ECOC_OK || !ecoc_verification_is_valid(verification);
    ecoc_verification_free(verification);
    ecoc_signed_free(out);
    return wrong;
}

static void *work(void *argument) {
    const shared *all = (const shared *)argument;
    size_t wrong = 0;
    for (int round = 0; round < ROUNDS; ++round) {
        wrong += reports(all) + documents(all, round);
    }
    for (int round = 0; round < SIGNATURES; ++round) {
        wrong += signatures(all, all->key) + signatures(all, all->elsewhere);
    }
    return (void *)wrong;
}

/* The signature value of the document, made by the openssl command. */
static file value_of(const char *keys, const ecoc_buffer *xml, const file *chain) {
    char command[4096];
    ecoc_prepared *prepared = NULL;
    size_t len = 0;
    CHECK(ecoc_prepare(ecoc_buffer_data(xml), ecoc_buffer_len(xml), chain->data, chain->len, NULL, 0, &prepared, NULL) == ECOC_OK);
    const void *signed_info = ecoc_prepared_signed_info(prepared, &len);
    write_file(path_in(keys, "threads-to-sign"), signed_info, len);
    ecoc_prepared_free(prepared);
    snprintf(command, sizeof command, "openssl dgst -sha256 -sign '%s' -out '%s' '%s'", path_in(keys, "rsa-key.pem"),
             path_in(keys, "threads-value"), path_in(keys, "threads-to-sign"));
    CHECK(system(command) == 0);
    return read_file(path_in(keys, "threads-value"));
}

int main(int argc, char **argv) {
    if (argc != 3) give_up("usage", "threads KEYS VEHICLE.json");
    const file json = read_file(argv[2]);
    const file chain = read_file(path_in(argv[1], "rsa-chain.pem"));
    const file key_file = read_file(path_in(argv[1], "rsa-key.pem"));
    ecoc_report *report = NULL;
    ecoc_ivi *ivi = NULL;
    ecoc_buffer *xml = NULL;
    ecoc_signer *key = NULL;
    ecoc_signer *elsewhere = NULL;
    CHECK(ecoc_validate(TEXT, sizeof TEXT - 1, NULL, 0, &report, NULL) == ECOC_OK);
    CHECK(ecoc_ivi_from_json(json.data, json.len, &ivi, NULL) == ECOC_OK && ecoc_ivi_to_xml(ivi, &xml, NULL) == ECOC_OK);
    CHECK(ecoc_signer_from_pem(key_file.data, key_file.len, chain.data, chain.len, NULL, 0, &key, NULL) == ECOC_OK);
    box own = {value_of(argv[1], xml, &chain), PTHREAD_MUTEX_INITIALIZER, 0};
    CHECK(ecoc_signer_external(chain.data, chain.len, box_sign, &own, NULL, &elsewhere, NULL) == ECOC_OK);

    shared all = {report, ivi, key, elsewhere, xml};
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; ++i) {
        CHECK(pthread_create(&threads[i], NULL, work, &all) == 0);
    }
    for (int i = 0; i < THREADS; ++i) {
        void *wrong = NULL;
        CHECK(pthread_join(threads[i], &wrong) == 0);
        CHECK(wrong == NULL);
    }
    CHECK(own.calls == THREADS * SIGNATURES);

    ecoc_signer_free(elsewhere);
    ecoc_signer_free(key);
    ecoc_buffer_free(xml);
    ecoc_ivi_free(ivi);
    ecoc_report_free(report);
    free(own.value.data);
    free(key_file.data);
    free(chain.data);
    free(json.data);
    return finish("threads.c");
}
