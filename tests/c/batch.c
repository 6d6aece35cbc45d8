/* Many documents, and what a crash left, against the sandbox: batch SANDBOX KEYS VEHICLE.json */
#include "client.h"

#include <pthread.h>

static ecoc_vca *client(const world *all, const ecoc_ledger *ledger) {
    ecoc_vca *vca = NULL;
    ecoc_error *error = NULL;
    if (ecoc_vca_new(all->settings.data, all->settings.len, ledger, &vca, &error) != ECOC_OK) give_up("no client", ecoc_error_text(error));
    return vca;
}

/* What the callback gives: documents from a number on, with some that are none at their places. */
typedef struct {
    const world *all;
    unsigned first;
    unsigned count;
    unsigned given;
    unsigned unreadable; /* the place of one that cannot be had; past the count for none */
    unsigned strange;    /* the place of one with an option that does not exist */
    ecoc_batch *batch;   /* asked for its next from within the callback */
    int refused_within;
    int freed;
} line;

static void give(ecoc_parcel *parcel, void *user_data) {
    line *own = (line *)user_data;
    const unsigned place = own->given;
    if (own->batch && !own->refused_within) {
        ecoc_outcome *outcome = NULL;
        own->refused_within = ecoc_batch_next(own->batch, &outcome, NULL) == ECOC_ERR_HANDLE_MISUSE && outcome == NULL;
    }
    if (place == own->count) return;
    ++own->given;
    if (place == own->unreadable) {
        CHECK(ecoc_parcel_set_failure(parcel, TEXT("the file of the line is gone"), NULL) == ECOC_OK);
        return;
    }
    size_t len = 0;
    ecoc_signed *signed_xml = certificate(own->all, own->first + place, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(signed_xml, &len);
    if (place == own->strange) {
        CHECK(ecoc_parcel_set_document(parcel, xml, len, TEXT("{\"seats\": 5}"), NULL) == ECOC_ERR_INVALID_ARGUMENT);
    } else {
        CHECK(ecoc_parcel_set_document(parcel, xml, len, TEXT("{\"deadline\": 120}"), NULL) == ECOC_OK);
    }
    ecoc_signed_free(signed_xml); /* the parcel has its copy */
}

static void let_go(void *user_data) { ++((line *)user_data)->freed; }

static const ecoc_state accepted = ECOC_STATE_ACCEPTED;

static void outcomes_come_in_order(const world *all) {
    enum { COUNT = 12 };
    line own = {all, 100, COUNT, 0, 3, 7, NULL, 0, 0};
    ecoc_vca *vca = client(all, NULL);
    ecoc_batch *batch = NULL;
    ecoc_outcome *outcome = NULL;
    char vin[24];
    CHECK(ecoc_vca_submit_many(vca, give, &own, let_go, TEXT("{\"concurrency\": 4}"), NULL, &batch, NULL) == ECOC_OK);
    CHECK(own.given == 0 && ecoc_batch_count(batch, ECOC_COUNT_TAKEN) == 0); /* nothing happens before the first is asked for */
    own.batch = batch;
    ecoc_vca_free(vca); /* the batch keeps what it needs of it */
    for (unsigned place = 0; place < COUNT; ++place) {
        CHECK(ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK && outcome != NULL);
        const ecoc_receipt *receipt = ecoc_outcome_receipt(outcome);
        const ecoc_error *error = ecoc_outcome_error(outcome);
        CHECK((receipt == NULL) != (error == NULL));
        if (place == own.unreadable) {
            CHECK(ecoc_error_status(error) == ECOC_ERR_FILE_UNREADABLE && strstr(ecoc_error_text(error), "the line is gone"));
            CHECK(ecoc_outcome_correlation_id(outcome) == NULL && ecoc_outcome_reference(outcome) == NULL);
        } else if (place == own.strange) {
            CHECK(ecoc_error_status(error) == ECOC_ERR_INVALID_ARGUMENT && strstr(ecoc_error_text(error), "`seats`"));
        } else {
            snprintf(vin, sizeof vin, "U9TEA4WDXTS%06u", own.first + place);
            CHECK(ecoc_receipt_state(receipt) == accepted && same(ecoc_receipt_vin(receipt), vin));
            CHECK(same(ecoc_outcome_correlation_id(outcome), ecoc_receipt_correlation_id(receipt)));
            CHECK(same(ecoc_outcome_reference(outcome), ecoc_receipt_reference(receipt)));
        }
        ecoc_receipt_free((ecoc_receipt *)receipt); /* parts of the outcome: they are left alone */
        ecoc_error_free((ecoc_error *)error);
        ecoc_buffer *json = NULL;
        CHECK(ecoc_outcome_to_json(outcome, &json, NULL) == ECOC_OK && strstr(ecoc_buffer_data(json), "\"receipt\":") != NULL);
        ecoc_buffer_free(json);
        ecoc_outcome_free(outcome);
        outcome = NULL;
    }
    CHECK(ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK && outcome == NULL);
    CHECK(ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK && outcome == NULL); /* the end stays the end */
    CHECK(ecoc_batch_count(batch, ECOC_COUNT_TAKEN) == COUNT && ecoc_batch_count(batch, ECOC_COUNT_DONE) == COUNT);
    CHECK(ecoc_batch_count(batch, ECOC_COUNT_ACCEPTED) == COUNT - 2 && ecoc_batch_count(batch, ECOC_COUNT_FAILED) == 2);
    CHECK(ecoc_batch_count(batch, ECOC_COUNT_REFUSED) == 0 && ecoc_batch_count(batch, ECOC_COUNT_UNCERTAIN) == 0);
    CHECK(ecoc_batch_count(batch, 77) == 0 && own.refused_within && own.freed == 0);
    ecoc_batch_free(batch);
    CHECK(own.freed == 1);
}

static void a_cancel_ends_a_batch(const world *all) {
    line endless = {all, 200, 100000, 0, 100000, 100000, NULL, 0, 0};
    ecoc_vca *vca = client(all, NULL);
    ecoc_cancel *cancel = NULL;
    ecoc_batch *batch = NULL;
    ecoc_outcome *outcome = NULL;
    unsigned read = 0;
    CHECK(ecoc_cancel_new(&cancel, NULL) == ECOC_OK);
    CHECK(ecoc_vca_submit_many(vca, give, &endless, let_go, TEXT("{\"concurrency\": 2}"), cancel, &batch, NULL) == ECOC_OK);
    while (ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK && outcome) {
        if (++read == 3) ecoc_cancel_set(cancel);
        ecoc_outcome_free(outcome);
    }
    CHECK(read == endless.given && read < 100); /* what was taken has its outcome, and nothing more is taken */
    CHECK(ecoc_batch_count(batch, ECOC_COUNT_ACCEPTED) >= 3);
    ecoc_batch_free(batch);
    CHECK(endless.freed == 1);

    /* One that is given up before its end: what is in sending is waited for, and the rest is let go. */
    line other = {all, 300, 100000, 0, 100000, 100000, NULL, 0, 0};
    CHECK(ecoc_vca_submit_many(vca, give, &other, let_go, TEXT("{\"concurrency\": 2}"), NULL, &batch, NULL) == ECOC_OK);
    CHECK(ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK && ecoc_outcome_receipt(outcome) != NULL);
    ecoc_batch_free(batch);
    ecoc_outcome_free(outcome); /* it outlives its batch */
    CHECK(other.freed == 1);
    ecoc_cancel_free(cancel);
    ecoc_vca_free(vca);
}

typedef struct {
    ecoc_batch *batch;
    size_t read;
} reader;

static void *read_all(void *argument) {
    reader *own = (reader *)argument;
    ecoc_outcome *outcome = NULL;
    while (ecoc_batch_next(own->batch, &outcome, NULL) == ECOC_OK && outcome) {
        own->read += ecoc_receipt_state(ecoc_outcome_receipt(outcome)) == accepted;
        ecoc_batch_count(own->batch, ECOC_COUNT_DONE);
        ecoc_outcome_free(outcome);
    }
    return NULL;
}

static void threads_share_a_batch(const world *all) {
    enum { COUNT = 20, READERS = 4 };
    line own = {all, 400, COUNT, 0, COUNT, COUNT, NULL, 0, 0};
    ecoc_vca *vca = client(all, NULL);
    ecoc_batch *batch = NULL;
    pthread_t threads[READERS];
    reader readers[READERS];
    size_t read = 0;
    CHECK(ecoc_vca_submit_many(vca, give, &own, NULL, NULL, 0, NULL, &batch, NULL) == ECOC_OK);
    for (int i = 0; i < READERS; ++i) {
        readers[i] = (reader){batch, 0};
        CHECK(pthread_create(&threads[i], NULL, read_all, &readers[i]) == 0);
    }
    for (int i = 0; i < READERS; ++i) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        read += readers[i].read;
    }
    CHECK(read == COUNT && own.given == COUNT);
    ecoc_batch_free(batch);
    ecoc_vca_free(vca);
}

static void what_an_outage_left_is_resumed(const world *all) {
    enum { COUNT = 2 };
    line own = {all, 500, COUNT, 0, COUNT, COUNT, NULL, 0, 0};
    const char *path = fresh_ledger(all->sandbox, "batch.db");
    ecoc_ledger *ledger = NULL;
    ecoc_batch *batch = NULL;
    ecoc_outcome *outcome = NULL;
    ecoc_resuming *resuming = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_ledger_open(path, strlen(path), &ledger, NULL) == ECOC_OK);
    ecoc_vca *vca = client(all, ledger);
    ecoc_ledger_free(ledger);
    faults(all, "[[script]]\nservice = \"ingest\"\nfault = \"too-many-requests\"\ntimes = 100\n");
    /* The parcels say 120 seconds: a switch ends that. */
    ecoc_cancel *cancel = NULL;
    CHECK(ecoc_cancel_new(&cancel, NULL) == ECOC_OK);
    CHECK(ecoc_vca_submit_many(vca, give, &own, NULL, NULL, 0, cancel, &batch, NULL) == ECOC_OK);
    ecoc_cancel_set(cancel);
    CHECK(ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK && outcome == NULL); /* nothing was taken */
    ecoc_batch_free(batch);
    for (unsigned i = 0; i < COUNT; ++i) {
        size_t len = 0;
        ecoc_receipt *receipt = NULL;
        ecoc_signed *signed_xml = certificate(all, 510 + i, (edit){NULL, NULL});
        const void *xml = ecoc_signed_xml(signed_xml, &len);
        const ecoc_status status = ecoc_vca_submit(vca, xml, len, TEXT("{\"deadline\": 3}"), NULL, &receipt, &error);
        /* By where the time is up: in a pause, or before the next try. Nothing is at VCA in both. */
        CHECK(status == ECOC_ERR_THROTTLED || status == ECOC_ERR_TIMEOUT);
        CHECK(ecoc_error_retryable(error) && receipt == NULL);
        ecoc_error_free(error);
        ecoc_signed_free(signed_xml);
    }
    faults(all, "");
    CHECK(ecoc_vca_resume(vca, TEXT("{\"concurrency\": 2, \"deadline\": 120}"), NULL, &resuming, NULL) == ECOC_OK);
    CHECK(ecoc_resuming_left(resuming) == COUNT);
    for (unsigned i = 0; i < COUNT; ++i) {
        CHECK(ecoc_resuming_next(resuming, &outcome, NULL) == ECOC_OK);
        CHECK(ecoc_receipt_state(ecoc_outcome_receipt(outcome)) == accepted && ecoc_outcome_error(outcome) == NULL);
        CHECK(same(ecoc_outcome_correlation_id(outcome), ecoc_receipt_correlation_id(ecoc_outcome_receipt(outcome))));
        ecoc_outcome_free(outcome);
    }
    CHECK(ecoc_resuming_next(resuming, &outcome, NULL) == ECOC_OK && outcome == NULL && ecoc_resuming_left(resuming) == 0);
    ecoc_resuming_free(resuming);
    CHECK(taken(all, "U9TEA4WDXTS000510") == 1 && taken(all, "U9TEA4WDXTS000511") == 1);
    ecoc_cancel_free(cancel);
    ecoc_vca_free(vca);
}

static void wrong_arguments(const world *all) {
    line own = {all, 600, 1, 0, 1, 1, NULL, 0, 0};
    ecoc_vca *vca = client(all, NULL);
    ecoc_batch *batch = NULL;
    ecoc_resuming *resuming = NULL;
    ecoc_outcome *outcome = NULL;
    ecoc_error *error = NULL;
    ecoc_status status = ecoc_vca_submit_many(vca, NULL, &own, let_go, NULL, 0, NULL, &batch, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "the callback is NULL") && own.freed == 1);
    status = ecoc_vca_submit_many(NULL, give, &own, let_go, NULL, 0, NULL, &batch, &error);
    CHECK(fails(status, error, ECOC_ERR_HANDLE_MISUSE, "ecoc_vca") && own.freed == 2);
    status = ecoc_vca_submit_many(vca, give, &own, let_go, TEXT("{\"concurrency\": 0}"), NULL, &batch, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "`concurrency`") && own.freed == 3 && batch == NULL);
    status = ecoc_vca_resume(vca, NULL, 0, NULL, &resuming, &error);
    CHECK(fails(status, error, ECOC_ERR_MISSING_SETTING, "needs a ledger") && resuming == NULL);
    CHECK(ecoc_batch_next(NULL, &outcome, NULL) == ECOC_ERR_HANDLE_MISUSE && ecoc_resuming_next(NULL, &outcome, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_parcel_set_document(NULL, "a", 1, NULL, 0, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_batch_count(NULL, ECOC_COUNT_DONE) == 0 && ecoc_resuming_left(NULL) == 0 && ecoc_outcome_receipt(NULL) == NULL);
    ecoc_batch_free(NULL);
    ecoc_resuming_free(NULL);
    ecoc_outcome_free(NULL);
    ecoc_vca_free(vca);
}

int main(int argc, char **argv) {
    world all = world_of(argc, argv, "vca");
    outcomes_come_in_order(&all);
    a_cancel_ends_a_batch(&all);
    threads_share_a_batch(&all);
    what_an_outage_left_is_resumed(&all);
    wrong_arguments(&all);
    world_free(&all);
    return finish("batch.c");
}
