/* A process that forks while it holds clients and a ledger: fork SANDBOX KEYS VEHICLE.json
 *
 * The child may use what has no connection, no file and no thread behind it; the rest tells it so, at once, and can be freed. The parent
 * goes on as if nothing had been. */
#include "client.h"

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PATIENCE = 30 };

static ecoc_vca *vca;
static ecoc_ledger *ledger;

static ecoc_status submit(const world *all, unsigned number, ecoc_error **error) {
    size_t len = 0;
    ecoc_receipt *receipt = NULL;
    ecoc_signed *document = certificate(all, number, (edit){NULL, NULL});
    const void *xml = ecoc_signed_xml(document, &len);
    const ecoc_status status = ecoc_vca_submit(vca, xml, len, NULL, 0, NULL, &receipt, error);
    CHECK((status == ECOC_OK) == (receipt != NULL));
    ecoc_receipt_free(receipt);
    ecoc_signed_free(document);
    return status;
}

/* What the child does; a call that hangs ends it by a signal. */
static int child(const world *all, const char *path) {
    ecoc_error *error = NULL;
    ecoc_vca *own = NULL;
    ecoc_report *report = NULL;
    checks_failed = 0;
    alarm(PATIENCE);
    ecoc_status status = submit(all, 800002, &error);
    CHECK(fails(status, error, ECOC_ERR_HANDLE_MISUSE, "fork"));
    CHECK(ecoc_validate("<a/>", 4, NULL, 0, &report, NULL) == ECOC_OK && !ecoc_report_is_valid(report));
    ecoc_report_free(report);

    /* The ledger is the parent's, and its file is while the parent has it open: SQLite would lose what is written here. */
    ecoc_ledger *again = NULL;
    ecoc_buffer *checked = NULL;
    bool sound = true;
    status = ecoc_ledger_check(ledger, &sound, &checked, &error);
    CHECK(fails(status, error, ECOC_ERR_HANDLE_MISUSE, "fork"));
    status = ecoc_ledger_open(path, strlen(path), &again, &error);
    CHECK(fails(status, error, ECOC_ERR_HANDLE_MISUSE, "when this process was forked"));
    CHECK(!again && !checked);
    ecoc_vca_free(vca);
    ecoc_ledger_free(ledger);

    /* A client of its own serves it. */
    CHECK(ecoc_vca_new(all->settings.data, all->settings.len, NULL, &own, NULL) == ECOC_OK);
    vca = own;
    CHECK(submit(all, 800003, NULL) == ECOC_OK);
    ecoc_vca_free(own);

    /* So does a ledger that the parent does not have. */
    path = fresh_ledger(all->sandbox, "child.db");
    CHECK(ecoc_ledger_open(path, strlen(path), &again, NULL) == ECOC_OK);
    ecoc_ledger_free(again);
    return checks_failed == 0 ? 0 : 1;
}

int main(int argc, char **argv) {
    int ended = -1;
    world all = world_of(argc, argv, "vca");
    const char *path = fresh_ledger(all.sandbox, "fork.db");
    CHECK(ecoc_ledger_open(path, strlen(path), &ledger, NULL) == ECOC_OK);
    CHECK(ecoc_vca_new(all.settings.data, all.settings.len, ledger, &vca, NULL) == ECOC_OK);
    CHECK(submit(&all, 800001, NULL) == ECOC_OK);

    fflush(NULL);
    const pid_t pid = fork();
    if (pid == 0) _exit(child(&all, path));
    CHECK(pid > 0 && waitpid(pid, &ended, 0) == pid);
    CHECK(WIFEXITED(ended) && WEXITSTATUS(ended) == 0);

    CHECK(submit(&all, 800004, NULL) == ECOC_OK);
    CHECK(taken(&all, "U9TEA4WDXTS800002") == -1 && taken(&all, "U9TEA4WDXTS800003") == 1);
    CHECK(taken(&all, "U9TEA4WDXTS800001") == 1 && taken(&all, "U9TEA4WDXTS800004") == 1);
    ecoc_vca_free(vca);
    ecoc_ledger_free(ledger);
    world_free(&all);
    return finish("fork.c");
}
