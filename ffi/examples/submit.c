/* The certificate of one vehicle: built field by field, checked, signed, handed to VCA; then the wait for its end.
 *
 *     submit TYPE.json SEAL.p12 VCA.json LEDGER VIN DATE      (the password of the seal in SEAL_PASSWORD)
 *
 * TYPE.json is what all vehicles of the type have in common, in the data form of ecoc; VCA.json are the client's settings. Exit codes are
 * those of the command `ecoc`: 0 taken and done, 1 no, 2 wrong use, 3 sent and uncertain (start it again: the ledger knows). */
#include <ecoc.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { YES = 0, NO = 1, WRONG_USE = 2, UNCERTAIN = 3 };

/* A file's bytes, for free(); NULL when it cannot be read. */
static char *slurp(const char *path, size_t *len) {
    const size_t room = 1 << 20;
    FILE *stream = fopen(path, "rb");
    char *data = stream ? (char *)malloc(room) : NULL;
    *len = data ? fread(data, 1, room, stream) : 0;
    if (!data) fprintf(stderr, "%s: cannot be read\n", path);
    if (stream) fclose(stream);
    return data;
}

/* Says what is wrong, and which exit code that is. */
static int told(ecoc_error *error) {
    const int family_uncertain = strcmp(ecoc_error_family(error), "Uncertain") == 0;
    const int refused = strcmp(ecoc_error_family(error), "Rejected") == 0 || strcmp(ecoc_error_family(error), "Document") == 0;
    const ecoc_report *fields = ecoc_error_findings(error); /* what the authority has found, if it said no */
    fprintf(stderr, "%s\n", ecoc_error_text(error));
    for (size_t i = 0; i < ecoc_report_len(fields); ++i) fprintf(stderr, "  %s\n", ecoc_finding_text(ecoc_report_finding(fields, i)));
    ecoc_error_free(error);
    return family_uncertain ? UNCERTAIN : refused ? NO : WRONG_USE;
}

/* This vehicle's own fields, by path. */
static ecoc_status fill(ecoc_ivi *car, const char *vin, const char *date, ecoc_error **error) {
    const char *const fields[][2] = {
        {"CocDataGroup/VehicleIdentificationNumber", vin},
        {"CocDataGroup/DateManufactureVehicle", date},
        {"CocDataGroup/ColourTable/ColourGroup[1]/Colour", "6"},
        {"CocDataGroup/MassGroup/ActualMass", "2211"},
    };
    ecoc_status status = ECOC_OK;
    for (size_t i = 0; status == ECOC_OK && i < sizeof fields / sizeof fields[0]; ++i)
        status = ecoc_ivi_set(car, fields[i][0], strlen(fields[i][0]), fields[i][1], strlen(fields[i][1]), error);
    return status;
}

/* Whether VCA would take it by all that is known; what it would not is listed. */
static ecoc_status check(const ecoc_vca *vca, const void *xml, size_t len, int *valid, ecoc_error **error) {
    ecoc_report *report = NULL;
    const ecoc_status status = ecoc_profile_validate(ecoc_vca_profile(vca), xml, len, &report, error);
    *valid = ecoc_report_is_valid(report);
    for (size_t i = 0; i < ecoc_report_len(report); ++i) fprintf(stderr, "%s\n", ecoc_finding_text(ecoc_report_finding(report, i)));
    ecoc_report_free(report);
    return status;
}

static void ECOC_CALL progress(const ecoc_submission *submission, void *user_data) {
    (void)user_data;
    printf("%s: %s\n", ecoc_submission_correlation_id(submission), ecoc_submission_state_name(submission));
}

int main(int argc, char **argv) {
    static const char wait[] = "{\"timeout\": 600, \"first_pause\": 0.5}";
    const char *password = getenv("SEAL_PASSWORD");
    size_t type_len = 0, seal_len = 0, settings_len = 0, xml_len = 0;
    ecoc_ivi *car = NULL;
    ecoc_buffer *xml = NULL;
    ecoc_signer *seal = NULL;
    ecoc_signed *certificate = NULL;
    ecoc_ledger *ledger = NULL;
    ecoc_vca *vca = NULL;
    ecoc_receipt *receipt = NULL;
    ecoc_submission *end = NULL;
    ecoc_error *error = NULL;
    int exit_code = WRONG_USE, valid = 0;

    if (argc != 7 || !password) {
        fprintf(stderr, "SEAL_PASSWORD=... %s TYPE.json SEAL.p12 VCA.json LEDGER VIN DATE\n", argv[0]);
        return WRONG_USE;
    }
    char *type = slurp(argv[1], &type_len), *pfx = slurp(argv[2], &seal_len), *settings = slurp(argv[3], &settings_len);
    if (type && pfx && settings && ecoc_ivi_from_json(type, type_len, &car, &error) == ECOC_OK &&
        fill(car, argv[5], argv[6], &error) == ECOC_OK && ecoc_ivi_to_xml(car, &xml, &error) == ECOC_OK &&
        ecoc_signer_from_pkcs12(pfx, seal_len, password, strlen(password), &seal, &error) == ECOC_OK &&
        ecoc_sign(seal, ecoc_buffer_data(xml), ecoc_buffer_len(xml), NULL, 0, &certificate, &error) == ECOC_OK &&
        ecoc_ledger_open(argv[4], strlen(argv[4]), &ledger, &error) == ECOC_OK &&
        ecoc_vca_new(settings, settings_len, ledger, &vca, &error) == ECOC_OK) {
        const void *bytes = ecoc_signed_xml(certificate, &xml_len);
        exit_code = NO;
        if (check(vca, bytes, xml_len, &valid, &error) == ECOC_OK && valid &&
            ecoc_vca_submit(vca, bytes, xml_len, NULL, 0, NULL, &receipt, &error) == ECOC_OK) {
            const char *id = ecoc_receipt_correlation_id(receipt);
            if (ecoc_vca_wait(vca, id, strlen(id), wait, strlen(wait), NULL, progress, NULL, &end, &error) == ECOC_OK)
                exit_code = ecoc_submission_state(end) == ECOC_STATE_SUCCEEDED ? YES : ecoc_submission_is_final(end) ? NO : UNCERTAIN;
        }
    }
    if (error) exit_code = told(error);
    ecoc_submission_free(end);
    ecoc_receipt_free(receipt);
    ecoc_vca_free(vca);
    ecoc_ledger_free(ledger);
    ecoc_signed_free(certificate);
    ecoc_signer_free(seal);
    ecoc_buffer_free(xml);
    ecoc_ivi_free(car);
    free(type);
    free(pfx);
    free(settings);
    return exit_code;
}
