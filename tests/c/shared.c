/* Eight threads share one client and its ledger: shared SANDBOX KEYS VEHICLE.json
 *
 * Every document is taken once, and every thread gets the answers to its own. */
#include "client.h"

#include <pthread.h>

enum { THREADS = 8, EACH = 4, FIRST = 700000 };

typedef struct {
    const world *all;
    const ecoc_vca *vca;
    ecoc_signed *documents[EACH];
    unsigned number;
    size_t wrong;
} worker;

/* Hands a document in, and waits for what becomes of it. */
static size_t one(const worker *own, unsigned at) {
    size_t wrong = 0, len = 0;
    char vin[24];
    ecoc_receipt *receipt = NULL;
    ecoc_submission *end = NULL;
    ecoc_error *error = NULL;
    const void *xml = ecoc_signed_xml(own->documents[at], &len);
    snprintf(vin, sizeof vin, "U9TEA4WDXTS%06u", own->number + at);
    if (ecoc_vca_submit(own->vca, xml, len, TEXT("{\"deadline\": 120}"), NULL, &receipt, &error) != ECOC_OK) {
        fprintf(stderr, "%s: %s\n", vin, ecoc_error_text(error));
        ecoc_error_free(error);
        return 1;
    }
    const char *id = ecoc_receipt_correlation_id(receipt);
    wrong += !same(ecoc_receipt_vin(receipt), vin);
    wrong += ecoc_vca_wait(own->vca, id, strlen(id), TEXT("{\"first_pause\": 0.1}"), NULL, NULL, NULL, &end, NULL) != ECOC_OK;
    wrong += ecoc_submission_state(end) != ECOC_STATE_SUCCEEDED || !same(ecoc_submission_vin(end), vin);
    ecoc_submission_free(end);
    ecoc_receipt_free(receipt);

    /* The same again: the ledger knows it. */
    receipt = NULL;
    wrong += ecoc_vca_submit(own->vca, xml, len, NULL, 0, NULL, &receipt, NULL) != ECOC_ERR_ALREADY_SUBMITTED || receipt != NULL;
    return wrong;
}

static void *work(void *argument) {
    worker *own = (worker *)argument;
    for (unsigned i = 0; i < EACH; ++i) own->wrong += one(own, i);
    return NULL;
}

int main(int argc, char **argv) {
    world all = world_of(argc, argv, "vca");
    const char *path = fresh_ledger(all.sandbox, "shared.db");
    ecoc_ledger *ledger = NULL;
    ecoc_vca *vca = NULL;
    pthread_t threads[THREADS];
    worker workers[THREADS];
    CHECK(ecoc_ledger_open(path, strlen(path), &ledger, NULL) == ECOC_OK);
    CHECK(ecoc_vca_new(all.settings.data, all.settings.len, ledger, &vca, NULL) == ECOC_OK);
    ecoc_ledger_free(ledger); /* the client keeps the file open */
    for (unsigned i = 0; i < THREADS; ++i) {
        workers[i] = (worker){&all, vca, {NULL}, FIRST + i * EACH, 0};
        for (unsigned j = 0; j < EACH; ++j) workers[i].documents[j] = certificate(&all, FIRST + i * EACH + j, (edit){NULL, NULL});
    }
    for (unsigned i = 0; i < THREADS; ++i) CHECK(pthread_create(&threads[i], NULL, work, &workers[i]) == 0);
    for (unsigned i = 0; i < THREADS; ++i) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        CHECK(workers[i].wrong == 0);
        for (unsigned j = 0; j < EACH; ++j) {
            char vin[24];
            snprintf(vin, sizeof vin, "U9TEA4WDXTS%06u", FIRST + i * EACH + j);
            CHECK(taken(&all, vin) == 1);
            ecoc_signed_free(workers[i].documents[j]);
        }
    }
    ecoc_vca_free(vca);
    world_free(&all);
    return finish("shared.c");
}
