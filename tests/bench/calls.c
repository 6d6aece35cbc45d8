/* One call of libecoc, so many times, for counting its instructions:
 *     calls validate|rules|build|sign|verify VEHICLE.json SEAL.pem COUNT
 * Everything that a call needs is made first, so that what a run of no calls takes is what is to be taken off.
 */
#include <ecoc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    if (file == NULL) {
        return NULL;
    }
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    bytes = malloc(*length + 1);
    if (bytes == NULL || fread(bytes, 1, *length, file) != *length) {
        return NULL;
    }
    fclose(file);
    return bytes;
}

static ecoc_buffer *build(const char *json, size_t length) {
    ecoc_ivi *ivi = NULL;
    ecoc_buffer *xml = NULL;
    if (ecoc_ivi_from_json(json, length, &ivi, NULL) == ECOC_OK) {
        ecoc_ivi_to_xml(ivi, &xml, NULL);
    }
    ecoc_ivi_free(ivi);
    return xml;
}

static bool checked(const ecoc_profile *profile, const void *xml, size_t length) {
    ecoc_report *report = NULL;
    bool valid = ecoc_profile_validate(profile, xml, length, &report, NULL) == ECOC_OK && ecoc_report_is_valid(report);
    ecoc_report_free(report);
    return valid;
}

static bool verified(const void *xml, size_t length) {
    ecoc_verification *verification = NULL;
    bool valid = ecoc_verify(xml, length, NULL, 0, &verification, NULL) == ECOC_OK && ecoc_verification_is_valid(verification);
    ecoc_verification_free(verification);
    return valid;
}

int main(int count, char **arguments) {
    static const char waive[] = "{\"unsigned\": true}", rules[] = "{\"profile\": \"eu\", \"unsigned\": true}";
    size_t json_length = 0, pem_length = 0, signed_length = 0;
    ecoc_profile *schema = NULL, *receiver = NULL;
    ecoc_signer *signer = NULL;
    ecoc_signed *sealed = NULL;
    if (count != 5) {
        return 2;
    }
    const char *what = arguments[1];
    char *json = read_file(arguments[2], &json_length), *pem = read_file(arguments[3], &pem_length);
    ecoc_buffer *xml = json == NULL ? NULL : build(json, json_length);
    if (pem == NULL || xml == NULL || ecoc_profile_new(waive, strlen(waive), &schema, NULL) != ECOC_OK ||
        ecoc_profile_new(rules, strlen(rules), &receiver, NULL) != ECOC_OK ||
        ecoc_signer_from_pem(pem, pem_length, NULL, 0, NULL, 0, &signer, NULL) != ECOC_OK ||
        ecoc_sign(signer, ecoc_buffer_data(xml), ecoc_buffer_len(xml), NULL, 0, &sealed, NULL) != ECOC_OK) {
        return 2;
    }
    const void *bytes = ecoc_signed_xml(sealed, &signed_length);
    bool good = true;
    for (int left = atoi(arguments[4]); left > 0 && good; left--) {
        if (strcmp(what, "validate") == 0) {
            good = checked(schema, ecoc_buffer_data(xml), ecoc_buffer_len(xml));
        } else if (strcmp(what, "rules") == 0) {
            good = checked(receiver, ecoc_buffer_data(xml), ecoc_buffer_len(xml));
        } else if (strcmp(what, "build") == 0) {
            ecoc_buffer *made = build(json, json_length);
            good = made != NULL;
            ecoc_buffer_free(made);
        } else if (strcmp(what, "sign") == 0) {
            ecoc_signed *made = NULL;
            good = ecoc_sign(signer, ecoc_buffer_data(xml), ecoc_buffer_len(xml), NULL, 0, &made, NULL) == ECOC_OK;
            ecoc_signed_free(made);
        } else {
            good = verified(bytes, signed_length);
        }
    }
    ecoc_signed_free(sealed);
    ecoc_signer_free(signer);
    ecoc_profile_free(receiver);
    ecoc_profile_free(schema);
    ecoc_buffer_free(xml);
    free(pem);
    free(json);
    return good ? 0 : 1;
}
