/* The ledger: ledger FOLDER, in which its file is made anew. */
#include "ecoc.h"

#include "check.h"
#include "child.h"
#include "files.h"

#define TEXT(literal) literal, sizeof(literal) - 1

static const char SUBMISSION[] = "{\"authority\": \"svv\", \"environment\": \"test\", \"reference\": \"ref-1\", \"vin\": \"U9TEA4WDXTS000001\","
                                 " \"correlation_id\": \"one\", \"parameters\": {\"avgiftsKode\": \"101\"}}";

static ecoc_ledger *open_anew(const char *folder) {
    ecoc_ledger *ledger = NULL;
    const char *path = fresh_ledger(folder, "ledger.db");
    if (ecoc_ledger_open(path, strlen(path), &ledger, NULL) != ECOC_OK) give_up("no ledger", path);
    return ledger;
}

static ecoc_entry *find(const ecoc_ledger *ledger, const char *id) {
    ecoc_entry *entry = NULL;
    CHECK(ecoc_ledger_find(ledger, id, strlen(id), &entry, NULL) == ECOC_OK);
    return entry;
}

/* A submission that this program sends by its own way, from its beginning to its end. */
static void a_claim_sends_one_document_once(ecoc_ledger *ledger) {
    ecoc_claim *claim = NULL;
    ecoc_claim *second = NULL;
    ecoc_buffer *bytes = NULL;
    ecoc_entry *entry = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_ledger_begin(ledger, "<a\0b/>", 6, TEXT(SUBMISSION), &claim, NULL) == ECOC_OK);
    ecoc_status status = ecoc_ledger_begin(ledger, "<a\0b/>", 6, TEXT("{\"authority\": \"svv\", \"environment\": \"test\"}"), &second, &error);
    CHECK(fails(status, error, ECOC_ERR_ALREADY_SUBMITTED, "one") && second == NULL);
    CHECK(ecoc_ledger_claim(ledger, TEXT("one"), &second, NULL) == ECOC_OK && second == NULL); /* somebody works on it */
    CHECK(ecoc_claim_document(claim, &bytes, NULL) == ECOC_OK && ecoc_buffer_len(bytes) == 6);
    CHECK(memcmp(ecoc_buffer_data(bytes), "<a\0b/>", 6) == 0);
    ecoc_buffer_free(bytes);
    CHECK(ecoc_claim_advance(claim, ECOC_STATE_SENDING, NULL, 0, NULL) == ECOC_OK);
    CHECK(ecoc_claim_entry(claim, &entry, NULL) == ECOC_OK && ecoc_entry_state(entry) == ECOC_STATE_SENDING && ecoc_entry_attempts(entry) == 1);
    ecoc_entry_free(entry);
    status = ecoc_claim_advance(claim, ECOC_STATE_UNKNOWN, NULL, 0, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "0 is no state"));
    CHECK(ecoc_claim_advance(claim, ECOC_STATE_UNCERTAIN, TEXT("{\"message\": \"the answer is lost\"}"), NULL) == ECOC_OK);
    ecoc_claim_free(claim);

    CHECK(ecoc_ledger_claim(ledger, TEXT("one"), &claim, NULL) == ECOC_OK && claim != NULL); /* it was given up */
    ecoc_claim_free(claim);
    static const char news[] = "{\"authority_state\": \"Opprettet\", \"code\": \"KJORETOY_OPPRETTET\", \"message\": \"ok\", \"receipt\": {\"kuid\": \"1\"}}";
    CHECK(ecoc_ledger_advance(ledger, TEXT("one"), ECOC_STATE_SUCCEEDED, TEXT(news), &entry, NULL) == ECOC_OK);
    CHECK(ecoc_entry_state(entry) == ECOC_STATE_SUCCEEDED && same(ecoc_entry_state_name(entry), "succeeded") && ecoc_entry_is_final(entry));
    CHECK(same(ecoc_entry_authority_state(entry), "Opprettet") && same(ecoc_entry_code(entry), "KJORETOY_OPPRETTET"));
    CHECK(same(ecoc_entry_message(entry), "ok") && same(ecoc_entry_receipt(entry), "{\"kuid\":\"1\"}"));
    ecoc_entry_free(entry);
    status = ecoc_ledger_advance(ledger, TEXT("one"), ECOC_STATE_SENDING, NULL, 0, NULL, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "cannot become sending"));
}

static void an_entry_tells_all(const ecoc_ledger *ledger) {
    ecoc_buffer *json = NULL;
    ecoc_entry *entry = find(ledger, "one");
    CHECK(same(ecoc_entry_authority(entry), "svv") && same(ecoc_entry_environment(entry), "test"));
    CHECK(same(ecoc_entry_reference(entry), "ref-1") && same(ecoc_entry_vin(entry), "U9TEA4WDXTS000001"));
    CHECK(same(ecoc_entry_correlation_id(entry), "one") && strlen(ecoc_entry_sha256(entry)) == 64);
    CHECK(same(ecoc_entry_parameters(entry), "{\"avgiftsKode\":\"101\"}"));
    CHECK(strcmp(ecoc_entry_created_at(entry), ecoc_entry_updated_at(entry)) <= 0 && ecoc_entry_pruned_at(entry) == NULL);
    CHECK(ecoc_entry_to_json(entry, &json, NULL) == ECOC_OK && strstr(ecoc_buffer_data(json), "\"correlation_id\":\"one\"") != NULL);
    ecoc_buffer_free(json);
    ecoc_entry_free(entry);
    CHECK(find(ledger, "two") == NULL);
    CHECK(ecoc_ledger_history(ledger, TEXT("one"), &json, NULL) == ECOC_OK);
    CHECK(strstr(ecoc_buffer_data(json), "\"state\":\"queued\"") && strstr(ecoc_buffer_data(json), "the answer is lost"));
    ecoc_buffer_free(json);
    CHECK(ecoc_ledger_document(ledger, TEXT("one"), &json, NULL) == ECOC_OK && ecoc_buffer_len(json) == 6);
    ecoc_buffer_free(json);
}

static size_t count(const ecoc_ledger *ledger, const char *query) {
    ecoc_entries *entries = NULL;
    ecoc_entry *entry = NULL;
    size_t found = 0;
    CHECK(ecoc_ledger_entries(ledger, query, strlen(query), &entries, NULL) == ECOC_OK);
    while (ecoc_entries_next(entries, &entry, NULL) == ECOC_OK && entry) {
        ++found;
        ecoc_entry_free(entry);
    }
    ecoc_entries_free(entries);
    return found;
}

static void many_are_listed_and_exported(ecoc_ledger *ledger) {
    enum { MANY = 250 }; /* more than a page */
    char document[32];
    char vin[64];
    for (int i = 0; i < MANY; ++i) {
        ecoc_claim *claim = NULL;
        snprintf(document, sizeof document, "<a n='%d'/>", i);
        snprintf(vin, sizeof vin, "{\"authority\": \"vca\", \"environment\": \"preprod\", \"vin\": \"V%d\"}", i);
        CHECK(ecoc_ledger_begin(ledger, document, strlen(document), vin, strlen(vin), &claim, NULL) == ECOC_OK);
        ecoc_claim_free(claim);
    }
    CHECK(count(ledger, "") == MANY + 1 && count(ledger, "{\"authority\": \"vca\"}") == MANY);
    CHECK(count(ledger, "{\"vin\": \"V17\"}") == 1 && count(ledger, "{\"state\": [\"queued\", \"uncertain\"]}") == MANY);
    CHECK(count(ledger, "{\"until\": \"2020-01-01\"}") == 0);

    ecoc_export *export = NULL;
    ecoc_buffer *piece = NULL;
    size_t lines = 0;
    CHECK(ecoc_ledger_export(ledger, TEXT("{\"authority\": \"vca\"}"), TEXT("{\"format\": \"csv\"}"), &export, NULL) == ECOC_OK);
    while (ecoc_export_next(export, &piece, NULL) == ECOC_OK && piece) {
        const size_t len = ecoc_buffer_len(piece);
        CHECK(len > 2 && ecoc_buffer_data(piece)[len - 1] == '\n');
        if (lines++ == 0) CHECK(strncmp(ecoc_buffer_data(piece), "authority,reference,vin,", 24) == 0);
        ecoc_buffer_free(piece);
    }
    CHECK(lines == MANY + 1);
    ecoc_export_free(export);
    CHECK(ecoc_ledger_export(ledger, TEXT("{\"vin\": \"U9TEA4WDXTS000001\"}"), TEXT("{\"history\": true}"), &export, NULL) == ECOC_OK);
    CHECK(ecoc_export_next(export, &piece, NULL) == ECOC_OK && strstr(ecoc_buffer_data(piece), "\"history\":[{") != NULL);
    ecoc_buffer_free(piece);
    CHECK(ecoc_export_next(export, &piece, NULL) == ECOC_OK && piece == NULL);
    ecoc_export_free(export);
}

static void it_is_checked_and_pruned(ecoc_ledger *ledger) {
    bool sound = false;
    ecoc_buffer *json = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_ledger_check(ledger, &sound, &json, NULL) == ECOC_OK && sound);
    CHECK(strstr(ecoc_buffer_data(json), "\"submissions\":251") && strstr(ecoc_buffer_data(json), "\"faults\":[]"));
    ecoc_buffer_free(json);
    CHECK(ecoc_ledger_prune(ledger, 1, &json, NULL) == ECOC_OK && strstr(ecoc_buffer_data(json), "\"reduced\":0") != NULL);
    ecoc_buffer_free(json);
    CHECK(ecoc_ledger_prune(ledger, 0, &json, NULL) == ECOC_OK && strstr(ecoc_buffer_data(json), "\"reduced\":1") != NULL);
    ecoc_buffer_free(json);
    json = NULL;
    ecoc_entry *entry = find(ledger, "one");
    CHECK(ecoc_entry_pruned_at(entry) != NULL && ecoc_entry_receipt(entry) == NULL && ecoc_entry_parameters(entry) == NULL);
    ecoc_entry_free(entry);
    const ecoc_status status = ecoc_ledger_document(ledger, TEXT("one"), &json, &error);
    CHECK(fails(status, error, ECOC_ERR_NOT_IN_LEDGER, "was pruned") && json == NULL);
    CHECK(ecoc_ledger_check(ledger, NULL, &json, NULL) == ECOC_OK);
    ecoc_buffer_free(json);
}

/* The ledger as a child of a fork meets it: refused, and its end takes nothing from the parent. */
static void a_child_of_a_fork_is_refused(ecoc_ledger *ledger) {
    ecoc_claim *claim = NULL;
    ecoc_claim *second = NULL;
    ecoc_entry *entry = NULL;
    CHECK(ecoc_ledger_begin(ledger, "<b/>", 4, TEXT("{\"authority\": \"vca\", \"environment\": \"preprod\", \"correlation_id\": \"forked\"}"), &claim, NULL) == ECOC_OK);
    const pid_t child = fork();
    if (child == 0) {
        begin_child();
        const ecoc_status found = ecoc_ledger_find(ledger, TEXT("forked"), &entry, NULL);
        const ecoc_status claimed = ecoc_claim_advance(claim, ECOC_STATE_SENDING, NULL, 0, NULL);
        ecoc_claim_free(claim);
        ecoc_ledger_free(ledger);
        end_child(found == ECOC_ERR_HANDLE_MISUSE && claimed == ECOC_ERR_HANDLE_MISUSE);
    }
    CHECK(child_did_well(child));
    CHECK(ecoc_ledger_claim(ledger, TEXT("forked"), &second, NULL) == ECOC_OK && second == NULL); /* the claim holds */
    CHECK(ecoc_claim_advance(claim, ECOC_STATE_SENDING, NULL, 0, NULL) == ECOC_OK);
    ecoc_claim_free(claim);
}

static void wrong_arguments(const char *folder, ecoc_ledger *ledger) {
    ecoc_ledger *other = NULL;
    ecoc_entries *entries = NULL;
    ecoc_claim *claim = NULL;
    ecoc_entry *entry = NULL;
    ecoc_buffer *json = NULL;
    ecoc_export *export = NULL;
    ecoc_error *error = NULL;
    ecoc_status status = ecoc_ledger_open(folder, strlen(folder), &other, &error);
    CHECK(fails(status, error, ECOC_ERR_LEDGER_UNAVAILABLE, "is a directory") && other == NULL);
    status = ecoc_ledger_entries(ledger, TEXT("{\"stat\": \"queued\"}"), &entries, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "`state`") && entries == NULL);
    status = ecoc_ledger_entries(ledger, TEXT("[1]"), &entries, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "query is no JSON object") && entries == NULL);
    status = ecoc_ledger_export(ledger, NULL, 0, TEXT("{\"format\": \"xls\"}"), &export, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "`format`"));
    status = ecoc_ledger_begin(ledger, "<c/>", 4, NULL, 0, &claim, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "`authority` is missing") && claim == NULL);
    status = ecoc_ledger_history(ledger, TEXT("nobody"), &json, &error);
    CHECK(fails(status, error, ECOC_ERR_NOT_IN_LEDGER, "nobody") && json == NULL);
    status = ecoc_ledger_advance(ledger, TEXT("forked"), 99, NULL, 0, NULL, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "99 is no state"));
    CHECK(ecoc_entries_next(NULL, &entry, NULL) == ECOC_ERR_HANDLE_MISUSE && ecoc_export_next(NULL, &json, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_claim_document(NULL, &json, NULL) == ECOC_ERR_HANDLE_MISUSE && ecoc_claim_entry(NULL, &entry, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_entry_state(NULL) == ECOC_STATE_UNKNOWN && ecoc_entry_attempts(NULL) == 0 && !ecoc_entry_is_final(NULL));
    ecoc_entries_free(NULL);
    ecoc_entry_free(NULL);
    ecoc_export_free(NULL);
    ecoc_claim_free(NULL);
}

int main(int argc, char **argv) {
    if (argc != 2) give_up("usage", "ledger FOLDER");
    ecoc_ledger *ledger = open_anew(argv[1]);
    a_claim_sends_one_document_once(ledger);
    an_entry_tells_all(ledger);
    many_are_listed_and_exported(ledger);
    it_is_checked_and_pruned(ledger);
    a_child_of_a_fork_is_refused(ledger);
    wrong_arguments(argv[1], ledger);
    ecoc_ledger_free(ledger);
    return finish("ledger.c");
}
