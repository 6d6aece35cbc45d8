/* Eight threads validate on their own and read one shared report at the same time. */
#include "ecoc.h"

#include "check.h"

#include <pthread.h>

enum { THREADS = 8, ROUNDS = 200 };

static const char TEXT[] = "<InitialVehicleInformation/>";

static void *work(void *shared) {
    const ecoc_report *report = (const ecoc_report *)shared;
    size_t wrong = 0;
    for (int round = 0; round < ROUNDS; ++round) {
        ecoc_report *own = NULL;
        ecoc_buffer *json = NULL;
        wrong += ecoc_validate(TEXT, sizeof TEXT - 1, NULL, 0, &own, NULL) != ECOC_OK;
        wrong += ecoc_report_len(own) != ecoc_report_len(report);
        wrong += !same(ecoc_finding_code(ecoc_report_finding(own, 0)), ecoc_finding_code(ecoc_report_finding(report, 0)));
        wrong += ecoc_report_to_json(report, &json, NULL) != ECOC_OK;
        ecoc_buffer_free(json);
        ecoc_report_free(own);
    }
    return (void *)wrong;
}

int main(void) {
    pthread_t threads[THREADS];
    ecoc_report *report = NULL;
    CHECK(ecoc_validate(TEXT, sizeof TEXT - 1, NULL, 0, &report, NULL) == ECOC_OK);
    for (int i = 0; i < THREADS; ++i) {
        CHECK(pthread_create(&threads[i], NULL, work, report) == 0);
    }
    for (int i = 0; i < THREADS; ++i) {
        void *wrong = NULL;
        CHECK(pthread_join(threads[i], &wrong) == 0);
        CHECK(wrong == NULL);
    }
    ecoc_report_free(report);
    return finish("threads.c");
}
