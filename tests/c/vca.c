/* The client of VCA, against the sandbox: vca SANDBOX KEYS VEHICLE.json */
#include "client.h"

#include "child.h"

#include <pthread.h>

static ecoc_vca *client(const world *all, const ecoc_ledger *ledger) {
    ecoc_vca *vca = NULL;
    ecoc_error *error = NULL;
    if (ecoc_vca_new(all->settings.data, all->settings.len, ledger, &vca, &error) != ECOC_OK) give_up("no client", ecoc_error_text(error));
    return vca;
}

/* What a wait tells on its way. */
typedef struct {
    int calls;
    ecoc_state last;
    const ecoc_cancel *cancel; /* set at the first call */
} told;

static void note(const ecoc_submission *submission, void *user_data) {
    told *own = (told *)user_data;
    ++own->calls;
    own->last = ecoc_submission_state(submission);
    if (own->cancel) ecoc_cancel_set(own->cancel);
    ecoc_submission_free((ecoc_submission *)submission); /* not the caller's: it is left alone */
    CHECK(ecoc_submission_state(submission) == own->last);
}

static void a_document_succeeds(const world *all) {
    static const char id[] = "0c5d6f0e-2f0b-4ad5-9b27-6c4f3b0a7a11";
    char options[128];
    size_t len = 0;
    ecoc_vca *vca = client(all, NULL);
    ecoc_signed *signed_xml = certificate(all, 1, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(signed_xml, &len);
    ecoc_receipt *receipt = NULL;
    snprintf(options, sizeof options, "{\"correlation_id\": \"%s\", \"deadline\": 120}", id);
    CHECK(ecoc_vca_submit(vca, xml, len, options, strlen(options), NULL, &receipt, NULL) == ECOC_OK);
    CHECK(ecoc_receipt_state(receipt) == ECOC_STATE_ACCEPTED && same(ecoc_receipt_state_name(receipt), "accepted"));
    CHECK(same(ecoc_receipt_authority(receipt), "vca") && same(ecoc_receipt_correlation_id(receipt), id));
    CHECK(same(ecoc_receipt_vin(receipt), "U9TEA4WDXTS000001") && ecoc_receipt_reference(receipt) != NULL);
    CHECK(ecoc_receipt_http_status(receipt) == 202 && ecoc_receipt_authority_state(receipt) != NULL);
    CHECK(ecoc_report_len(ecoc_receipt_warnings(receipt)) == 0 && ecoc_report_is_valid(ecoc_receipt_warnings(receipt)));
    CHECK(ecoc_receipt_kuid(receipt) == NULL && ecoc_receipt_make_code(receipt) == 0);
    CHECK(ecoc_receipt_ledger_fault(receipt) == NULL);
    ecoc_report_free((ecoc_report *)ecoc_receipt_warnings(receipt)); /* part of the receipt: it is left alone */
    CHECK(ecoc_report_is_valid(ecoc_receipt_warnings(receipt)));
    ecoc_buffer *json = NULL;
    CHECK(ecoc_receipt_to_json(receipt, &json, NULL) == ECOC_OK && strstr(ecoc_buffer_data(json), "\"attempts\":[{\"step\":\"token\""));
    ecoc_buffer_free(json);

    told progress = {0, ECOC_STATE_UNKNOWN, NULL};
    ecoc_submission *end = NULL;
    CHECK(ecoc_vca_wait(vca, id, strlen(id), TEXT("{\"first_pause\": 0.1, \"timeout\": 120}"), NULL, note, &progress, &end, NULL) == ECOC_OK);
    CHECK(ecoc_submission_state(end) == ECOC_STATE_SUCCEEDED && ecoc_submission_is_final(end));
    CHECK(progress.calls >= 1 && progress.last == ECOC_STATE_SUCCEEDED);
    CHECK(same(ecoc_submission_state_name(end), "succeeded") && same(ecoc_submission_authority_state(end), "Succeeded"));
    CHECK(same(ecoc_submission_correlation_id(end), id) && same(ecoc_submission_vin(end), "U9TEA4WDXTS000001"));
    CHECK(same(ecoc_submission_authority(end), "vca") && !ecoc_submission_from_ledger(end));
    CHECK(taken(all, "U9TEA4WDXTS000001") == 1);
    ecoc_submission_free(end);
    ecoc_receipt_free(receipt);
    ecoc_signed_free(signed_xml);
    ecoc_vca_free(vca);
}

static void a_refusal_names_its_fields(const world *all) {
    size_t len = 0;
    ecoc_vca *vca = client(all, NULL);
    ecoc_signed *signed_xml = certificate(all, 2, (edit){"CocDataGroup/Variant", NULL});
    const void *xml = ecoc_signed_xml(signed_xml, &len);
    ecoc_receipt *receipt = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_vca_submit(vca, xml, len, NULL, 0, NULL, &receipt, &error) == ECOC_ERR_REJECTED && receipt == NULL);
    CHECK(same(ecoc_error_family(error), "Rejected") && same(ecoc_error_authority(error), "vca"));
    CHECK(ecoc_error_http_status(error) == 422 && ecoc_error_correlation_id(error) != NULL);
    const ecoc_report *findings = ecoc_error_findings(error);
    CHECK(ecoc_report_len(findings) == 1);
    const ecoc_finding *finding = ecoc_report_finding(findings, 0);
    CHECK(ecoc_finding_layer(finding) == ECOC_LAYER_AUTHORITY && strstr(ecoc_finding_path(finding), "Variant") != NULL);
    CHECK(strstr(ecoc_error_details(error), "\"findings\":[{") != NULL);
    ecoc_error_free(error);
    ecoc_signed_free(signed_xml);
    ecoc_vca_free(vca);
}

typedef struct {
    const ecoc_cancel *cancel;
    const world *all;
    const char *vin;
} leaver;

/* Sets the switch when the sandbox has the document, whose answer does not come. */
static void *set_later(void *argument) {
    const leaver *own = (const leaver *)argument;
    const struct timespec pause = {0, 20000000L};
    for (int patience = 1000; patience > 0 && taken(own->all, own->vin) < 1; --patience) nanosleep(&pause, NULL);
    ecoc_cancel_set(own->cancel);
    return NULL;
}

static void a_cancel_from_another_thread_ends_a_call(const world *all) {
    size_t len = 0;
    pthread_t thread;
    ecoc_vca *vca = client(all, NULL);
    ecoc_signed *signed_xml = certificate(all, 3, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(signed_xml, &len);
    ecoc_cancel *cancel = NULL;
    ecoc_receipt *receipt = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_cancel_new(&cancel, NULL) == ECOC_OK && !ecoc_cancel_is_set(cancel));
    faults(all, "slow = 60\n[[script]]\nservice = \"ingest\"\nfault = \"slow-first-byte\"\n");
    leaver later = {cancel, all, "U9TEA4WDXTS000003"};
    CHECK(pthread_create(&thread, NULL, set_later, &later) == 0);
    const time_t began = time(NULL);
    ecoc_status status = ecoc_vca_submit(vca, xml, len, NULL, 0, cancel, &receipt, &error);
    CHECK(time(NULL) - began < 45 && ecoc_cancel_is_set(cancel));
    CHECK(pthread_join(thread, NULL) == 0);
    CHECK(same(ecoc_error_family(error), "Uncertain"));
    CHECK(fails(status, error, ECOC_ERR_CANCELLED_AFTER_SENDING, "vca: submit") && receipt == NULL);
    faults(all, "");

    error = NULL;
    status = ecoc_vca_submit(vca, xml, len, NULL, 0, cancel, &receipt, &error);
    CHECK(fails(status, error, ECOC_ERR_CANCELLED, "vca: submit") && receipt == NULL);
    ecoc_cancel_free(cancel);
    ecoc_signed_free(signed_xml);
    ecoc_vca_free(vca);
}

static void a_callback_ends_a_wait(const world *all) {
    static const char id[] = "0c5d6f0e-2f0b-4ad5-9b27-6c4f3b0a7a12"; /* which nobody has */
    ecoc_vca *vca = client(all, NULL);
    ecoc_cancel *cancel = NULL;
    ecoc_submission *end = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_cancel_new(&cancel, NULL) == ECOC_OK);
    told progress = {0, ECOC_STATE_QUEUED, cancel};
    ecoc_status status = ecoc_vca_wait(vca, id, strlen(id), NULL, 0, cancel, note, &progress, &end, &error);
    CHECK(same(ecoc_error_correlation_id(error), id));
    CHECK(fails(status, error, ECOC_ERR_CANCELLED, "vca: wait") && end == NULL);
    CHECK(progress.calls == 1 && progress.last == ECOC_STATE_UNKNOWN);
    ecoc_cancel_free(cancel);
    CHECK(ecoc_vca_wait(vca, id, strlen(id), TEXT("{\"timeout\": 2, \"first_pause\": 0.2, \"longest_pause\": 0.2}"), NULL, NULL, NULL, &end, NULL) == ECOC_OK);
    CHECK(!ecoc_submission_is_final(end) && same(ecoc_submission_state_name(end), "unknown"));
    ecoc_submission_free(end);
    ecoc_vca_free(vca);
}

static void many_at_once(const world *all) {
    enum { MANY = 3 };
    const char *ids[MANY + 1];
    size_t lengths[MANY + 1];
    ecoc_receipt *receipts[MANY] = {NULL};
    ecoc_vca *vca = client(all, NULL);
    for (unsigned i = 0; i < MANY; ++i) {
        size_t len = 0;
        ecoc_signed *signed_xml = certificate(all, 10 + i, (edit){NULL, NULL});
        const void *xml = ecoc_signed_xml(signed_xml, &len);
        CHECK(ecoc_vca_submit(vca, xml, len, NULL, 0, NULL, &receipts[i], NULL) == ECOC_OK);
        ids[i] = ecoc_receipt_correlation_id(receipts[i]);
        lengths[i] = strlen(ids[i]);
        ecoc_signed_free(signed_xml);
    }
    ids[MANY] = "0c5d6f0e-2f0b-4ad5-9b27-6c4f3b0a7a13";
    lengths[MANY] = strlen(ids[MANY]);
    told progress = {0, ECOC_STATE_UNKNOWN, NULL};
    ecoc_submissions *list = NULL;
    CHECK(ecoc_vca_wait_many(vca, ids, lengths, MANY, TEXT("{\"first_pause\": 0.1}"), NULL, note, &progress, &list, NULL) == ECOC_OK);
    CHECK(ecoc_submissions_len(list) == MANY && progress.calls >= MANY);
    for (unsigned i = 0; i < MANY; ++i) {
        CHECK(same(ecoc_submission_correlation_id(ecoc_submissions_at(list, i)), ids[i]));
        CHECK(ecoc_submission_state(ecoc_submissions_at(list, i)) == ECOC_STATE_SUCCEEDED);
    }
    CHECK(ecoc_submissions_at(list, MANY) == NULL);
    ecoc_submissions_free(list);

    CHECK(ecoc_vca_status(vca, ids, lengths, MANY + 1, TEXT("{\"deadline\": 120}"), NULL, &list, NULL) == ECOC_OK);
    CHECK(ecoc_submissions_len(list) == MANY + 1);
    const ecoc_submission *known = ecoc_submissions_at(list, 0);
    CHECK(ecoc_submission_state(known) == ECOC_STATE_SUCCEEDED && ecoc_submission_version_number(known) == 1);
    CHECK(ecoc_submission_reference(known) == NULL); /* the ledger would know it */
    CHECK(ecoc_submission_vehicle_category(known) && ecoc_submission_type_approval_number(known) && ecoc_submission_created_on(known));
    CHECK(ecoc_submission_state(ecoc_submissions_at(list, MANY)) == ECOC_STATE_UNKNOWN);
    ecoc_buffer *json = NULL;
    CHECK(ecoc_submissions_to_json(list, &json, NULL) == ECOC_OK && strstr(ecoc_buffer_data(json), "[{\"authority\":\"vca\",") != NULL);
    ecoc_buffer_free(json);
    CHECK(ecoc_submission_to_json(known, &json, NULL) == ECOC_OK && strstr(ecoc_buffer_data(json), "\"final\":true") != NULL);
    ecoc_buffer_free(json);
    ecoc_submissions_free(list);
    for (unsigned i = 0; i < MANY; ++i) ecoc_receipt_free(receipts[i]);
    ecoc_vca_free(vca);
}

static void a_ledger_keeps_a_document_from_going_twice(const world *all) {
    size_t len = 0;
    ecoc_ledger *ledger = NULL;
    ecoc_receipt *receipt = NULL;
    ecoc_error *error = NULL;
    const char *path = fresh_ledger(all->sandbox, "vca.db");
    CHECK(ecoc_ledger_open(path, strlen(path), &ledger, NULL) == ECOC_OK && strstr(ecoc_ledger_path(ledger), "vca.db") != NULL);
    ecoc_vca *vca = client(all, ledger);
    ecoc_ledger_free(ledger); /* the client has it by itself */
    ecoc_signed *signed_xml = certificate(all, 20, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(signed_xml, &len);
    CHECK(ecoc_vca_submit(vca, xml, len, NULL, 0, NULL, &receipt, NULL) == ECOC_OK && ecoc_receipt_ledger_fault(receipt) == NULL);
    ecoc_receipt_free(receipt);
    receipt = NULL;
    const ecoc_status status = ecoc_vca_submit(vca, xml, len, NULL, 0, NULL, &receipt, &error);
    CHECK(fails(status, error, ECOC_ERR_ALREADY_SUBMITTED, "ask for its status") && receipt == NULL);
    CHECK(taken(all, "U9TEA4WDXTS000020") == 1);
    ecoc_signed_free(signed_xml);
    ecoc_vca_free(vca);
    ecoc_ledger_free(NULL);
    CHECK(ecoc_ledger_path(NULL) == NULL && ecoc_vca_environment(NULL) == NULL && ecoc_vca_profile(NULL) == NULL);
}

/* The client as a child of a fork meets it: refused, and at once. */
static void a_child_of_a_fork_is_refused(const world *all) {
    static const char id[] = "0c5d6f0e-2f0b-4ad5-9b27-6c4f3b0a7a14";
    size_t len = 0;
    ecoc_vca *vca = client(all, NULL);
    ecoc_signed *signed_xml = certificate(all, 30, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(signed_xml, &len);
    ecoc_submission *end = NULL;
    ecoc_receipt *receipt = NULL;
    const pid_t child = fork();
    if (child == 0) {
        begin_child();
        const ecoc_status submit = ecoc_vca_submit(vca, xml, len, NULL, 0, NULL, &receipt, NULL);
        const ecoc_status wait_for = ecoc_vca_wait(vca, id, strlen(id), NULL, 0, NULL, NULL, NULL, &end, NULL);
        end_child(submit == ECOC_ERR_HANDLE_MISUSE && wait_for == ECOC_ERR_HANDLE_MISUSE);
    }
    CHECK(child_did_well(child));
    CHECK(ecoc_vca_submit(vca, xml, len, NULL, 0, NULL, &receipt, NULL) == ECOC_OK);
    CHECK(taken(all, "U9TEA4WDXTS000030") == 1);
    ecoc_receipt_free(receipt);
    ecoc_signed_free(signed_xml);
    ecoc_vca_free(vca);
}

static void wrong_arguments(const world *all) {
    ecoc_vca *vca = NULL;
    ecoc_receipt *receipt = NULL;
    ecoc_submissions *list = NULL;
    ecoc_error *error = NULL;
    const char *ids[1] = {NULL};
    size_t lengths[1] = {3};
    ecoc_status status = ecoc_vca_new(TEXT("{\"environment\": \"moon\"}"), NULL, &vca, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_SETTING, "preprod") && vca == NULL);
    status = ecoc_vca_new(TEXT("{\"environment\": \"preprod\"}"), NULL, &vca, &error);
    CHECK(fails(status, error, ECOC_ERR_MISSING_SETTING, "client_id"));
    vca = client(all, NULL);
    CHECK(strstr(ecoc_vca_environment(vca), "http://127.0.0.1:") != NULL);
    status = ecoc_vca_submit(vca, "<a/>", 4, NULL, 0, NULL, &receipt, &error);
    CHECK(fails(status, error, ECOC_ERR_NOT_IVI, "vca: submit"));
    status = ecoc_vca_submit(vca, "<a/>", 4, TEXT("{\"deadlin\": 1}"), NULL, &receipt, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "`deadline`"));
    status = ecoc_vca_submit(vca, "<a/>", 4, NULL, 0, (const ecoc_cancel *)vca, &receipt, &error);
    CHECK(fails(status, error, ECOC_ERR_HANDLE_MISUSE, "ecoc_cancel"));
    status = ecoc_vca_status(vca, ids, lengths, 1, NULL, 0, NULL, &list, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "a correlation id is NULL"));
    CHECK(ecoc_vca_status(vca, NULL, NULL, 0, NULL, 0, NULL, &list, NULL) == ECOC_OK && ecoc_submissions_len(list) == 0);
    ecoc_submissions_free(list);

    const ecoc_profile *profile = ecoc_vca_profile(vca);
    ecoc_report *report = NULL;
    CHECK(ecoc_profile_validate(profile, "<a/>", 4, &report, NULL) == ECOC_OK && !ecoc_report_is_valid(report));
    ecoc_report_free(report);
    ecoc_vca_free(vca);
    CHECK(ecoc_vca_submit(NULL, "<a/>", 4, NULL, 0, NULL, &receipt, NULL) == ECOC_ERR_HANDLE_MISUSE && receipt == NULL);
    CHECK(ecoc_receipt_state(NULL) == ECOC_STATE_UNKNOWN && ecoc_submission_state(NULL) == ECOC_STATE_UNKNOWN);
    CHECK(ecoc_receipt_location(NULL) == NULL && ecoc_receipt_message(NULL) == NULL && ecoc_receipt_message_code(NULL) == NULL);
    CHECK(ecoc_receipt_explanation(NULL) == NULL && ecoc_error_findings(NULL) == NULL && !ecoc_cancel_is_set(NULL));
    ecoc_cancel_set(NULL);
    ecoc_cancel_free(NULL);
    ecoc_vca_free(NULL);
    ecoc_receipt_free(NULL);
    ecoc_submission_free(NULL);
    ecoc_submissions_free(NULL);
}

int main(int argc, char **argv) {
    world all = world_of(argc, argv, "vca");
    a_document_succeeds(&all);
    a_refusal_names_its_fields(&all);
    a_cancel_from_another_thread_ends_a_call(&all);
    a_callback_ends_a_wait(&all);
    many_at_once(&all);
    a_ledger_keeps_a_document_from_going_twice(&all);
    a_child_of_a_fork_is_refused(&all);
    wrong_arguments(&all);
    world_free(&all);
    return finish("vca.c");
}
