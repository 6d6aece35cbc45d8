/* The client of SVV, against the sandbox: svv SANDBOX KEYS VEHICLE-1X.json */
#include "client.h"

static ecoc_svv *client(const world *all, const ecoc_ledger *ledger) {
    ecoc_svv *svv = NULL;
    ecoc_error *error = NULL;
    if (ecoc_svv_new(all->settings.data, all->settings.len, ledger, &svv, &error) != ECOC_OK) give_up("no client", ecoc_error_text(error));
    return svv;
}

static ecoc_status submit(const ecoc_svv *svv, const ecoc_signed *document, const char *options, ecoc_receipt **out, ecoc_error **error) {
    size_t len = 0;
    const void *xml = ecoc_signed_xml(document, &len);
    return ecoc_svv_submit(svv, xml, len, options, strlen(options), NULL, out, error);
}

/* The answer is the end of it, with what SVV asks to be looked at; then the certificate is deleted by its reference id. */
static void a_document_succeeds_and_is_deleted(const world *all) {
    ecoc_svv *svv = client(all, NULL);
    ecoc_signed *document = certificate(all, 1, (edit){NULL, NULL});
    ecoc_receipt *receipt = NULL;
    ecoc_receipt *deleted = NULL;
    ecoc_error *error = NULL;
    ecoc_buffer *json = NULL;
    CHECK(submit(svv, document, "{\"tax_code\": \"101\", \"seats\": 5, \"deadline\": 120}", &receipt, NULL) == ECOC_OK);
    CHECK(ecoc_receipt_state(receipt) == ECOC_STATE_SUCCEEDED && same(ecoc_receipt_authority(receipt), "svv"));
    CHECK(ecoc_receipt_kuid(receipt) != NULL && ecoc_receipt_make_code(receipt) >= 1000);
    CHECK(same(ecoc_receipt_message_code(receipt), "kjoretoy.coc.KJORETOY_OPPRETTET") && ecoc_receipt_message(receipt) != NULL);
    CHECK(strstr(ecoc_receipt_explanation(receipt), "created the vehicle") != NULL);
    const ecoc_report *warnings = ecoc_receipt_warnings(receipt);
    CHECK(ecoc_report_len(warnings) > 0 && ecoc_report_count(warnings, ECOC_SEVERITY_WARNING) == ecoc_report_len(warnings));
    const ecoc_finding *warning = ecoc_report_finding(warnings, 0);
    CHECK(ecoc_finding_layer(warning) == ECOC_LAYER_AUTHORITY && ecoc_finding_path(warning)[0] != '\0');
    CHECK(strstr(ecoc_finding_message(warning), "Er det korrekt") != NULL);
    CHECK(ecoc_receipt_to_json(receipt, &json, NULL) == ECOC_OK && strstr(ecoc_buffer_data(json), "\"step\":\"opprette\"") != NULL);
    ecoc_buffer_free(json);

    const char *reference = ecoc_receipt_reference(receipt);
    CHECK(ecoc_svv_delete_by_reference(svv, reference, strlen(reference), TEXT("{\"deadline\": 120}"), NULL, &deleted, NULL) == ECOC_OK);
    CHECK(ecoc_receipt_state(deleted) == ECOC_STATE_DELETED && same(ecoc_receipt_reference(deleted), reference));
    CHECK(ecoc_receipt_correlation_id(deleted) == NULL); /* without a ledger nobody knows it */
    ecoc_receipt_free(deleted);
    deleted = NULL;
    ecoc_status status = ecoc_svv_delete_by_reference(svv, reference, strlen(reference), NULL, 0, NULL, &deleted, &error);
    CHECK(strstr(ecoc_error_authority_code(error), "UKJENT_DOKUMENTREFERANSE") != NULL);
    CHECK(fails(status, error, ECOC_ERR_UNKNOWN_SUBMISSION, "svv: delete") && deleted == NULL);
    ecoc_receipt_free(receipt);
    ecoc_signed_free(document);
    ecoc_svv_free(svv);
}

static void a_vehicle_is_deleted_by_its_number_and_make(const world *all) {
    static const char *const vins[] = {"U9TEA4WDXTS000002", "U9TEA4WDXTS000003"};
    ecoc_svv *svv = client(all, NULL);
    ecoc_receipt *receipt = NULL;
    ecoc_receipt *deleted = NULL;
    for (unsigned i = 0; i < 2; ++i) {
        ecoc_signed *document = certificate(all, 2 + i, (edit){NULL, NULL});
        CHECK(submit(svv, document, "", &receipt, NULL) == ECOC_OK);
        const uint32_t make = ecoc_receipt_make_code(receipt);
        CHECK((i ? ecoc_svv_delete_by_vin(svv, vins[i], strlen(vins[i]), NULL, 0, NULL, &deleted, NULL)
                 : ecoc_svv_delete_by_vin_and_make(svv, vins[i], strlen(vins[i]), make, NULL, 0, NULL, &deleted, NULL)) == ECOC_OK);
        CHECK(ecoc_receipt_state(deleted) == ECOC_STATE_DELETED && ecoc_receipt_reference(deleted) == NULL);
        CHECK(same(ecoc_receipt_vin(deleted), vins[i]));
        ecoc_receipt_free(deleted);
        ecoc_receipt_free(receipt);
        ecoc_signed_free(document);
    }
    ecoc_svv_free(svv);
}

static void a_refusal_names_its_fields(const world *all) {
    ecoc_svv *svv = client(all, NULL);
    ecoc_signed *document = certificate(all, 4, (edit){"Body/CocDataGroup/TypeApprovalNumber", NULL});
    ecoc_receipt *receipt = NULL;
    ecoc_error *error = NULL;
    CHECK(submit(svv, document, "{}", &receipt, &error) == ECOC_ERR_REJECTED && receipt == NULL);
    const ecoc_finding *finding = ecoc_report_finding(ecoc_error_findings(error), 0);
    CHECK(strstr(ecoc_finding_path(finding), "TypeApprovalNumber") != NULL && ecoc_finding_layer(finding) == ECOC_LAYER_AUTHORITY);
    CHECK(strstr(ecoc_error_details(error), "VALIDERING_AV_COC_DATA_FEILET") != NULL);
    ecoc_error_free(error);

    error = NULL;
    ecoc_status status = submit(svv, document, "{\"tax_code\": 101}", &receipt, &error);
    CHECK(ecoc_error_findings(error) == NULL && ecoc_error_details(error) == NULL);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "`tax_code` is no text"));
    ecoc_signed_free(document);
    ecoc_svv_free(svv);
}

/* A lost answer without time for another try: the ledger knows that nobody knows, and resume finds out. */
static void the_ledger_remembers_and_resume_finishes(const world *all) {
    const char *path = fresh_ledger(all->sandbox, "svv.db");
    ecoc_ledger *ledger = NULL;
    ecoc_receipt *receipt = NULL;
    ecoc_resuming *resuming = NULL;
    ecoc_outcome *outcome = NULL;
    ecoc_submissions *list = NULL;
    ecoc_error *error = NULL;
    char id[64];
    CHECK(ecoc_ledger_open(path, strlen(path), &ledger, NULL) == ECOC_OK);
    ecoc_svv *svv = client(all, ledger);
    ecoc_ledger_free(ledger);
    ecoc_signed *document = certificate(all, 5, (edit){NULL, NULL});
    faults(all, "[rates.opprette]\nreset-after-taken = 1.0\n");
    CHECK(submit(svv, document, "{\"tax_code\": \"101\", \"deadline\": 3}", &receipt, &error) == ECOC_ERR_ANSWER_LOST);
    CHECK(same(ecoc_error_family(error), "Uncertain"));
    snprintf(id, sizeof id, "%s", ecoc_error_correlation_id(error));
    ecoc_error_free(error);
    faults(all, "");

    const char *ids[] = {id, "nobody has this"};
    const size_t lengths[] = {strlen(id), strlen("nobody has this")};
    CHECK(ecoc_svv_status(svv, ids, lengths, 2, &list, NULL) == ECOC_OK && ecoc_submissions_len(list) == 2);
    CHECK(ecoc_submission_state(ecoc_submissions_at(list, 0)) == ECOC_STATE_UNCERTAIN);
    CHECK(ecoc_submission_from_ledger(ecoc_submissions_at(list, 0)) && ecoc_submission_reference(ecoc_submissions_at(list, 0)));
    CHECK(ecoc_submission_state(ecoc_submissions_at(list, 1)) == ECOC_STATE_UNKNOWN);
    ecoc_submissions_free(list);

    CHECK(ecoc_svv_resume(svv, NULL, 0, NULL, &resuming, NULL) == ECOC_OK);
    CHECK(ecoc_resuming_next(resuming, &outcome, NULL) == ECOC_OK && same(ecoc_outcome_correlation_id(outcome), id));
    CHECK(ecoc_receipt_state(ecoc_outcome_receipt(outcome)) == ECOC_STATE_SUCCEEDED);
    ecoc_outcome_free(outcome);
    CHECK(ecoc_resuming_next(resuming, &outcome, NULL) == ECOC_OK && outcome == NULL);
    ecoc_resuming_free(resuming);
    CHECK(taken(all, "U9TEA4WDXTS000005") == 1);

    const char *vin = "U9TEA4WDXTS000005";
    CHECK(ecoc_svv_delete_by_vin(svv, vin, strlen(vin), NULL, 0, NULL, &receipt, NULL) == ECOC_OK);
    CHECK(same(ecoc_receipt_correlation_id(receipt), id) && ecoc_receipt_ledger_fault(receipt) == NULL);
    CHECK(ecoc_svv_status(svv, ids, lengths, 1, &list, NULL) == ECOC_OK);
    CHECK(ecoc_submission_state(ecoc_submissions_at(list, 0)) == ECOC_STATE_DELETED);
    ecoc_submissions_free(list);
    ecoc_receipt_free(receipt);
    ecoc_signed_free(document);
    ecoc_svv_free(svv);
}

/* Where a batch takes its documents from. */
typedef struct {
    const world *all;
    unsigned next;
} line;

static void give(ecoc_parcel *parcel, void *user_data) {
    line *own = (line *)user_data;
    size_t len = 0;
    if (own->next == 104) return;
    ecoc_signed *document = certificate(own->all, own->next, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(document, &len);
    /* The first is refused for its tax code; each document has its own options. */
    const char *options = own->next == 101 ? "{\"tax_code\": \"340\"}" : "{\"tax_code\": \"101\", \"seats\": 5}";
    CHECK(ecoc_parcel_set_document(parcel, xml, len, options, strlen(options), NULL) == ECOC_OK);
    ecoc_signed_free(document);
    ++own->next;
}

static void each_document_of_a_batch_has_its_own_options(const world *all) {
    line own = {all, 101};
    ecoc_svv *svv = client(all, NULL);
    ecoc_batch *batch = NULL;
    ecoc_outcome *outcome = NULL;
    CHECK(ecoc_svv_submit_many(svv, give, &own, NULL, NULL, 0, NULL, &batch, NULL) == ECOC_OK);
    CHECK(ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK);
    CHECK(strstr(ecoc_error_authority_code(ecoc_outcome_error(outcome)), "AVGIFTSKODE_IKKE_GYLDIG_FOR_TK") != NULL);
    ecoc_outcome_free(outcome);
    for (int i = 0; i < 2; ++i) {
        CHECK(ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK);
        CHECK(ecoc_receipt_state(ecoc_outcome_receipt(outcome)) == ECOC_STATE_SUCCEEDED);
        ecoc_outcome_free(outcome);
    }
    CHECK(ecoc_batch_next(batch, &outcome, NULL) == ECOC_OK && outcome == NULL);
    CHECK(ecoc_batch_count(batch, ECOC_COUNT_REFUSED) == 1 && ecoc_batch_count(batch, ECOC_COUNT_ACCEPTED) == 2);
    ecoc_batch_free(batch);
    ecoc_svv_free(svv);
}

static void wrong_arguments(const world *all) {
    ecoc_svv *svv = NULL;
    ecoc_receipt *receipt = NULL;
    ecoc_submissions *list = NULL;
    ecoc_error *error = NULL;
    ecoc_report *report = NULL;
    const char *ids[1] = {"a"};
    const size_t lengths[1] = {1};
    ecoc_status status = ecoc_svv_new(TEXT("{\"environmen\": \"test\"}"), NULL, &svv, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_SETTING, "environmen") && svv == NULL);
    svv = client(all, NULL);
    CHECK(strstr(ecoc_svv_environment(svv), "http://127.0.0.1:") != NULL);
    CHECK(ecoc_profile_validate(ecoc_svv_profile(svv), "<a/>", 4, &report, NULL) == ECOC_OK && !ecoc_report_is_valid(report));
    ecoc_report_free(report);
    status = ecoc_svv_delete_by_vin(svv, NULL, 0, NULL, 0, NULL, &receipt, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "not named") && receipt == NULL);
    status = ecoc_svv_status(svv, ids, lengths, 1, &list, &error);
    CHECK(fails(status, error, ECOC_ERR_MISSING_SETTING, "needs a ledger") && list == NULL);
    ecoc_svv_free(svv);
    CHECK(ecoc_svv_submit(NULL, "a", 1, NULL, 0, NULL, &receipt, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_svv_environment(NULL) == NULL && ecoc_svv_profile(NULL) == NULL);
    ecoc_svv_free(NULL);
}

int main(int argc, char **argv) {
    world all = world_of(argc, argv, "svv");
    a_document_succeeds_and_is_deleted(&all);
    a_vehicle_is_deleted_by_its_number_and_make(&all);
    a_refusal_names_its_fields(&all);
    the_ledger_remembers_and_resume_finishes(&all);
    each_document_of_a_batch_has_its_own_options(&all);
    wrong_arguments(&all);
    world_free(&all);
    return finish("svv.c");
}
