/* A live handle of every kind, for the sweep. A function make_KIND is found by its name; what it makes is freed by KIND_free, where there
 * is one. */
#ifndef ECOC_TESTS_SAMPLES_H
#define ECOC_TESTS_SAMPLES_H

#include "client.h"
#include "sweep.h"

/* What the samples are made of. */
static world all;
static file key, chain;
static unsigned vehicles = 900000; /* no other test's */
static ecoc_report *parent;            /* of the finding */
static ecoc_diagnosis *examined;       /* of the check */
static ecoc_signing_request *request; /* lives in a callback alone, and so the sweep runs in one */

/* A sample that cannot be made ends the sweep. */
#define NEED(made)                                                                                                     \
    do {                                                                                                               \
        ecoc_error *error = NULL;                                                                                      \
        if ((made) != ECOC_OK) give_up(#made, ecoc_error_text(error));                                                 \
    } while (0)

static void *make_ecoc_ivi(void) {
    ecoc_ivi *made = NULL;
    NEED(ecoc_ivi_from_json(all.vehicle.data, all.vehicle.len, &made, &error));
    return made;
}

static void *make_ecoc_buffer(void) {
    ecoc_buffer *made = NULL;
    ecoc_ivi *ivi = (ecoc_ivi *)make_ecoc_ivi();
    NEED(ecoc_ivi_to_xml(ivi, &made, &error));
    ecoc_ivi_free(ivi);
    return made;
}

static void *make_ecoc_report(void) {
    ecoc_report *made = NULL;
    NEED(ecoc_validate("<a/>", 4, NULL, 0, &made, &error));
    return made;
}

static void *make_ecoc_finding(void) { return (void *)ecoc_report_finding(parent, 0); }

static void *make_ecoc_error(void) {
    ecoc_error *made = NULL;
    ecoc_report_to_json(NULL, NULL, &made);
    return made;
}

static void *make_ecoc_combined(void) {
    ecoc_combined *made = NULL;
    const ecoc_ivi *documents[1];
    documents[0] = (const ecoc_ivi *)make_ecoc_ivi();
    NEED(ecoc_combine(documents, 1, &made, &error));
    ecoc_ivi_free((ecoc_ivi *)documents[0]);
    return made;
}

static void *make_ecoc_identity(void) {
    ecoc_identity *made = NULL;
    ecoc_ivi *ivi = (ecoc_ivi *)make_ecoc_ivi();
    NEED(ecoc_ivi_identity(ivi, &made, &error));
    ecoc_ivi_free(ivi);
    return made;
}

static void *make_ecoc_profile(void) {
    ecoc_profile *made = NULL;
    NEED(ecoc_profile_new(NULL, 0, &made, &error));
    return made;
}

static void *make_ecoc_signer(void) {
    ecoc_signer *made = NULL;
    NEED(ecoc_signer_from_pem(key.data, key.len, chain.data, chain.len, NULL, 0, &made, &error));
    return made;
}

static void *make_ecoc_signed(void) {
    ecoc_signed *made = NULL;
    ecoc_signer *signer = (ecoc_signer *)make_ecoc_signer();
    ecoc_buffer *xml = (ecoc_buffer *)make_ecoc_buffer();
    NEED(ecoc_sign(signer, ecoc_buffer_data(xml), ecoc_buffer_len(xml), NULL, 0, &made, &error));
    ecoc_buffer_free(xml);
    ecoc_signer_free(signer);
    return made;
}

static void *make_ecoc_prepared(void) {
    ecoc_prepared *made = NULL;
    ecoc_buffer *xml = (ecoc_buffer *)make_ecoc_buffer();
    NEED(ecoc_prepare(ecoc_buffer_data(xml), ecoc_buffer_len(xml), chain.data, chain.len, NULL, 0, &made, &error));
    ecoc_buffer_free(xml);
    return made;
}

static void *make_ecoc_verification(void) {
    ecoc_verification *made = NULL;
    NEED(ecoc_verify("<a/>", 4, NULL, 0, &made, &error));
    return made;
}

/* A switch that is set: no call that has it waits, nor goes anywhere. */
static void *make_ecoc_cancel(void) {
    ecoc_cancel *made = NULL;
    NEED(ecoc_cancel_new(&made, &error));
    ecoc_cancel_set(made);
    return made;
}

static void *make_ecoc_ledger(void) {
    ecoc_ledger *made = NULL;
    NEED(ecoc_ledger_open(TEXT("sweep.db"), &made, &error));
    return made;
}

static void *make_ecoc_vca(void) {
    ecoc_vca *made = NULL;
    NEED(ecoc_vca_new(all.settings.data, all.settings.len, NULL, &made, &error));
    return made;
}

/* A new vehicle's document, handed in. */
static ecoc_receipt *handed_in(const ecoc_vca *vca) {
    ecoc_receipt *made = NULL;
    size_t len = 0;
    ecoc_signed *document = certificate(&all, ++vehicles, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(document, &len);
    NEED(ecoc_vca_submit(vca, xml, len, NULL, 0, NULL, &made, &error));
    ecoc_signed_free(document);
    return made;
}

static void *make_ecoc_receipt(void) {
    ecoc_vca *vca = (ecoc_vca *)make_ecoc_vca();
    ecoc_receipt *made = handed_in(vca);
    ecoc_vca_free(vca);
    return made;
}

static void *make_ecoc_submissions(void) {
    ecoc_submissions *made = NULL;
    ecoc_vca *vca = (ecoc_vca *)make_ecoc_vca();
    ecoc_receipt *receipt = handed_in(vca);
    const char *id = ecoc_receipt_correlation_id(receipt);
    const size_t len = strlen(id);
    NEED(ecoc_vca_status(vca, &id, &len, 1, NULL, 0, NULL, &made, &error));
    ecoc_receipt_free(receipt);
    ecoc_vca_free(vca);
    return made;
}

static void *make_ecoc_submission(void) {
    ecoc_submission *made = NULL;
    ecoc_vca *vca = (ecoc_vca *)make_ecoc_vca();
    ecoc_receipt *receipt = handed_in(vca);
    const char *id = ecoc_receipt_correlation_id(receipt);
    NEED(ecoc_vca_wait(vca, id, strlen(id), TEXT("{\"first_pause\": 0.1}"), NULL, NULL, NULL, &made, &error));
    ecoc_receipt_free(receipt);
    ecoc_vca_free(vca);
    return made;
}

static void *make_ecoc_svv(void) {
    ecoc_svv *made = NULL;
    const file settings = read_file(path_in(all.sandbox, "svv.json"));
    NEED(ecoc_svv_new(settings.data, settings.len, NULL, &made, &error));
    free(settings.data);
    return made;
}

/* Gives one document; its number is the user data. */
static void ECOC_CALL one_document(ecoc_parcel *parcel, void *user_data) {
    unsigned *number = (unsigned *)user_data;
    size_t len = 0;
    if (*number == 0) return;
    ecoc_signed *document = certificate(&all, *number, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(document, &len);
    NEED(ecoc_parcel_set_document(parcel, xml, len, NULL, 0, &error));
    ecoc_signed_free(document);
    *number = 0;
}

static ecoc_batch *batch_of(unsigned *number) {
    ecoc_batch *made = NULL;
    ecoc_vca *vca = (ecoc_vca *)make_ecoc_vca();
    NEED(ecoc_vca_submit_many(vca, one_document, number, NULL, NULL, 0, NULL, &made, &error));
    ecoc_vca_free(vca);
    return made;
}

static void *make_ecoc_batch(void) {
    static unsigned none = 0;
    return batch_of(&none);
}

static void *make_ecoc_outcome(void) {
    ecoc_outcome *made = NULL;
    unsigned number = ++vehicles;
    ecoc_batch *batch = batch_of(&number);
    NEED(ecoc_batch_next(batch, &made, &error));
    ecoc_batch_free(batch);
    return made;
}

static void *make_ecoc_claim(void) {
    ecoc_claim *made = NULL;
    char text[160];
    ecoc_ledger *ledger = (ecoc_ledger *)make_ecoc_ledger();
    const int len = snprintf(text, sizeof text, "{\"authority\": \"vca\", \"environment\": \"sweep\", \"reference\": \"%u\"}", ++vehicles);
    NEED(ecoc_ledger_begin(ledger, text, (size_t)len, text, (size_t)len, &made, &error));
    ecoc_ledger_free(ledger);
    return made;
}

static void *make_ecoc_entry(void) {
    ecoc_entry *made = NULL;
    ecoc_claim *claim = (ecoc_claim *)make_ecoc_claim();
    NEED(ecoc_claim_entry(claim, &made, &error));
    ecoc_claim_free(claim);
    return made;
}

static void *make_ecoc_entries(void) {
    ecoc_entries *made = NULL;
    ecoc_ledger *ledger = (ecoc_ledger *)make_ecoc_ledger();
    NEED(ecoc_ledger_entries(ledger, NULL, 0, &made, &error));
    ecoc_ledger_free(ledger);
    return made;
}

static void *make_ecoc_export(void) {
    ecoc_export *made = NULL;
    ecoc_ledger *ledger = (ecoc_ledger *)make_ecoc_ledger();
    NEED(ecoc_ledger_export(ledger, NULL, 0, NULL, 0, &made, &error));
    ecoc_ledger_free(ledger);
    return made;
}

static void *make_ecoc_resuming(void) {
    ecoc_resuming *made = NULL;
    ecoc_vca *vca = NULL;
    ecoc_cancel *cancel = (ecoc_cancel *)make_ecoc_cancel();
    ecoc_ledger *ledger = (ecoc_ledger *)make_ecoc_ledger();
    NEED(ecoc_vca_new(all.settings.data, all.settings.len, ledger, &vca, &error));
    NEED(ecoc_vca_resume(vca, NULL, 0, cancel, &made, &error));
    ecoc_vca_free(vca);
    ecoc_ledger_free(ledger);
    ecoc_cancel_free(cancel);
    return made;
}

static void *make_ecoc_diagnosis(void) {
    ecoc_diagnosis *made = NULL;
    NEED(ecoc_diagnose(TEXT("vca"), TEXT("{}"), TEXT("{\"call\": false}"), NULL, &made, &error));
    return made;
}

static void *make_ecoc_check(void) { return (void *)ecoc_diagnosis_check(examined, 0); }

static void *make_ecoc_signing_request(void) { return request; }

/* ---- the program --------------------------------------------------------------------------------------------------------------- */

static int ECOC_CALL in_callback(ecoc_signing_request *asked, void *user_data) {
    (void)user_data;
    request = asked;
    for (int i = 0; i < SAMPLE_COUNT; ++i) {
        if (SAMPLES[i].make) SAMPLES[i].live = SAMPLES[i].make();
        if (!SAMPLES[i].live) printf("%s: no sample, so swept without a live one\n", SAMPLES[i].name);
    }
    if (mode == PANIC) setenv("ECOC_PLANTED", "panic", 1);
    run_rows();
    unsetenv("ECOC_PLANTED");
    for (int i = 0; i < SAMPLE_COUNT; ++i) {
        if (SAMPLES[i].free && SAMPLES[i].live) SAMPLES[i].free(SAMPLES[i].live);
    }
    return 1;
}

static inline int sweep(int argc, char **argv, const row *rows, size_t count) {
    if (argc != 5) give_up("usage", "sweep wrong|freed|panic SANDBOX KEYS VEHICLE.json");
    mode = same(argv[1], "freed") ? FREED : same(argv[1], "panic") ? PANIC : WRONG;
    all = world_of(argc - 1, argv + 1, "vca");
    key = read_file(path_in(argv[3], "rsa-key.pem"));
    chain = read_file(path_in(argv[3], "rsa-chain.pem"));
    rows_to_run = rows;
    rows_count = count;
    parent = (ecoc_report *)make_ecoc_report();
    examined = (ecoc_diagnosis *)make_ecoc_diagnosis();

    ecoc_signer *signer = NULL;
    ecoc_signed *none = NULL;
    ecoc_buffer *xml = (ecoc_buffer *)make_ecoc_buffer();
    NEED(ecoc_signer_external(chain.data, chain.len, in_callback, NULL, NULL, &signer, &error));
    CHECK(ecoc_sign(signer, ecoc_buffer_data(xml), ecoc_buffer_len(xml), NULL, 0, &none, NULL) == ECOC_ERR_SIGNING_FAILED);

    ecoc_signer_free(signer);
    ecoc_buffer_free(xml);
    ecoc_diagnosis_free(examined);
    ecoc_report_free(parent);
    free(chain.data);
    free(key.data);
    world_free(&all);
    printf("%s: %zu functions, %zu calls\n", argv[1], count, calls_made);
    return finish("sweep.c");
}

#endif
