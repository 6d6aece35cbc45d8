/* One call of libecoc, so many times, for counting its instructions:
 *     calls validate|rules|faults|build|sign VEHICLE.json COUNT SEAL.pem
 *     calls verify SIGNED.xml COUNT
 * What one run takes more than a run of fewer calls is the calls'. No more is made than a call needs, for signing takes some instructions
 * more or less each time. `sign` prints the signed document.
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

/* The words on a document in which names are misspelt. */
static bool explained(const ecoc_profile *profile, const void *xml, size_t length) {
    ecoc_report *report = NULL;
    ecoc_buffer *words = NULL;
    bool found = ecoc_profile_validate(profile, xml, length, &report, NULL) == ECOC_OK && ecoc_report_len(report) > 0 &&
                 ecoc_report_to_text(report, &words, NULL) == ECOC_OK;
    ecoc_buffer_free(words);
    ecoc_report_free(report);
    return found;
}

/* As long as before, with another letter in every name that has to do with numbers or types. */
static char *misspelt(const ecoc_buffer *xml) {
    const size_t length = ecoc_buffer_len(xml);
    char *text = malloc(length + 1);
    if (text == NULL) {
        return NULL;
    }
    memcpy(text, ecoc_buffer_data(xml), length);
    text[length] = '\0';
    for (char *at = text; (at = strstr(at, "Number")) != NULL;) {
        at[2] = 'n';
    }
    for (char *at = text; (at = strstr(at, "Type")) != NULL;) {
        at[1] = 'i';
    }
    return text;
}

static bool verified(const void *xml, size_t length) {
    ecoc_verification *verification = NULL;
    bool valid = ecoc_verify(xml, length, NULL, 0, &verification, NULL) == ECOC_OK && ecoc_verification_is_valid(verification);
    ecoc_verification_free(verification);
    return valid;
}

int main(int count, char **arguments) {
    static const char waive[] = "{\"unsigned\": true}", rules[] = "{\"profile\": \"eu\", \"unsigned\": true}";
    if (count < 4) {
        return 2;
    }
    const char *what = arguments[1];
    const bool signing = strcmp(what, "sign") == 0, verifying = strcmp(what, "verify") == 0;
    const char *options = strcmp(what, "rules") == 0 ? rules : waive;
    size_t length = 0, pem_length = 0;
    char *given = read_file(arguments[2], &length), *pem = signing && count == 5 ? read_file(arguments[4], &pem_length) : NULL;
    ecoc_buffer *xml = given == NULL || verifying ? NULL : build(given, length);
    char *faulty = xml == NULL ? NULL : misspelt(xml);
    ecoc_profile *profile = NULL;
    ecoc_signer *signer = NULL;
    ecoc_signed *sealed = NULL;
    if (given == NULL || (faulty == NULL && !verifying) ||
        ecoc_profile_new(options, strlen(options), &profile, NULL) != ECOC_OK ||
        (signing && ecoc_signer_from_pem(pem, pem_length, NULL, 0, NULL, 0, &signer, NULL) != ECOC_OK)) {
        return 2;
    }
    bool good = true;
    for (int left = atoi(arguments[3]); left > 0 && good; left--) {
        if (signing) {
            ecoc_signed_free(sealed);
            sealed = NULL;
            good = ecoc_sign(signer, ecoc_buffer_data(xml), ecoc_buffer_len(xml), NULL, 0, &sealed, NULL) == ECOC_OK;
        } else if (verifying) {
            good = verified(given, length);
        } else if (strcmp(what, "faults") == 0) {
            good = explained(profile, faulty, ecoc_buffer_len(xml));
        } else if (strcmp(what, "build") == 0) {
            ecoc_buffer *made = build(given, length);
            good = made != NULL;
            ecoc_buffer_free(made);
        } else {
            good = checked(profile, ecoc_buffer_data(xml), ecoc_buffer_len(xml));
        }
    }
    if (good && sealed != NULL) {
        const void *bytes = ecoc_signed_xml(sealed, &length);
        good = fwrite(bytes, 1, length, stdout) == length;
    }
    ecoc_signed_free(sealed);
    ecoc_signer_free(signer);
    ecoc_profile_free(profile);
    ecoc_buffer_free(xml);
    free(faulty);
    free(pem);
    free(given);
    return good ? 0 : 1;
}
