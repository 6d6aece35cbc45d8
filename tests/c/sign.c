/* Keys, signing in one call and in two steps, a key that is elsewhere, verifying. sign KEYS VEHICLE.json
 *
 * KEYS is a folder that keys.sh has filled. The key that is elsewhere is the openssl command's; what was signed is left in KEYS as
 * signed-*.xml, for other witnesses. */
#include "ecoc.h"

#include "check.h"
#include "files.h"

static const char *keys;
static file document; /* unsigned XML */

static file key_file(const char *name) { return read_file(path_in(keys, name)); }

/* A wrong call, and whether the error names this. */
static int fails(ecoc_status status, ecoc_error *error, ecoc_status expected, const char *words) {
    const int as_expected = status == expected && ecoc_error_status(error) == expected &&
                            strstr(ecoc_error_text(error), words) != NULL;
    if (!as_expected) fprintf(stderr, "status %u: %s\n", (unsigned)status, error ? ecoc_error_text(error) : "");
    ecoc_error_free(error);
    return as_expected;
}

static ecoc_signer *signer_of(const char *key, const char *certificates, const char *password) {
    const file key_bytes = key_file(key);
    const file certificate_bytes = key_file(certificates);
    ecoc_signer *signer = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_signer_from_pem(key_bytes.data, key_bytes.len, certificate_bytes.data, certificate_bytes.len, password,
                               password ? strlen(password) : 0, &signer, &error) == ECOC_OK);
    if (error) fprintf(stderr, "%s: %s\n", key, ecoc_error_text(error));
    ecoc_error_free(error);
    free(key_bytes.data);
    free(certificate_bytes.data);
    return signer;
}

/* Signs the document; what comes out goes to KEYS/NAME. */
static ecoc_signed *sign(const ecoc_signer *signer, const char *options, const char *name) {
    ecoc_signed *out = NULL;
    ecoc_error *error = NULL;
    size_t len = 0;
    CHECK(ecoc_sign(signer, document.data, document.len, options, strlen(options), &out, &error) == ECOC_OK);
    if (error) fprintf(stderr, "%s: %s\n", name, ecoc_error_text(error));
    ecoc_error_free(error);
    const void *xml = ecoc_signed_xml(out, &len);
    if (xml) write_file(path_in(keys, name), xml, len);
    return out;
}

/* Whether a signed document is sound, and trusted by the authority of the tests. */
static int sound(const void *xml, size_t len) {
    file ca = key_file("ca.pem");
    char options[8192] = "{\"trust\": \"";
    size_t at = strlen(options);
    for (size_t i = 0; i < ca.len; ++i) { /* PEM needs its line ends escaped, and nothing else */
        if (ca.data[i] == '\n') options[at++] = '\\';
        options[at++] = ca.data[i] == '\n' ? 'n' : ca.data[i];
    }
    strcpy(options + at, "\"}");
    free(ca.data);
    ecoc_verification *verification = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_verify(xml, len, options, strlen(options), &verification, &error) == ECOC_OK);
    if (error) fprintf(stderr, "%s\n", ecoc_error_text(error));
    ecoc_error_free(error);
    const int good = ecoc_verification_is_valid(verification) && ecoc_verification_trusted(verification) == ECOC_TRUST_YES;
    ecoc_verification_free(verification);
    return good;
}

static int signed_is_sound(const ecoc_signed *out) {
    size_t len = 0;
    const void *xml = ecoc_signed_xml(out, &len);
    return xml && ((const char *)xml)[len] == '\0' && sound(xml, len);
}

static void key_files(void) {
    ecoc_signer *signer = signer_of("rsa-key.pem", "rsa-chain.pem", NULL);
    ecoc_buffer *der = NULL;
    ecoc_error *error = NULL;
    CHECK(same(ecoc_signer_subject(signer), "CN=Test seal rsa,O=ecoc tests"));
    CHECK(ecoc_signer_certificate_count(signer) == 2);
    CHECK(ecoc_signer_certificate(signer, 0, &der, NULL) == ECOC_OK && ecoc_buffer_len(der) > 500);
    CHECK(ecoc_buffer_data(der)[0] == 0x30);
    ecoc_buffer_free(der);
    ecoc_status status = ecoc_signer_certificate(signer, 2, &der, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "no certificate 2"));
    ecoc_signer_free(signer);

    ecoc_signer_free(signer_of("rsa-encrypted.pem", "rsa.pem", "sesam"));
    const file encrypted = key_file("rsa-encrypted.pem");
    const file own = key_file("rsa.pem");
    const file store = key_file("rsa.p12");
    const file other = key_file("ec.pem");
    signer = NULL;
    status = ecoc_signer_from_pem(encrypted.data, encrypted.len, own.data, own.len, "wrong", 5, &signer, &error);
    CHECK(fails(status, error, ECOC_ERR_WRONG_PASSWORD, "password"));
    status = ecoc_signer_from_pem(encrypted.data, encrypted.len, own.data, own.len, NULL, 0, &signer, &error);
    CHECK(fails(status, error, ECOC_ERR_WRONG_PASSWORD, "no password was given"));
    status = ecoc_signer_from_pem(encrypted.data, encrypted.len, other.data, other.len, "sesam", 5, &signer, &error);
    CHECK(fails(status, error, ECOC_ERR_KEY_MISMATCH, ""));
    status = ecoc_signer_from_pem(NULL, 0, NULL, 0, NULL, 0, &signer, &error);
    CHECK(fails(status, error, ECOC_ERR_UNREADABLE_KEY, ""));
    status = ecoc_signer_from_pem(NULL, 7, NULL, 0, NULL, 0, &signer, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "key is NULL"));
    CHECK(signer == NULL);

    CHECK(ecoc_signer_from_pkcs12(store.data, store.len, "sesam", 5, &signer, NULL) == ECOC_OK);
    CHECK(ecoc_signer_certificate_count(signer) == 2);
    ecoc_signer_free(signer);
    signer = NULL;
    status = ecoc_signer_from_pkcs12(store.data, store.len, "Sesam", 5, &signer, &error);
    CHECK(fails(status, error, ECOC_ERR_WRONG_PASSWORD, ""));
    CHECK(ecoc_signer_from_key_file(store.data, store.len, NULL, 0, "sesam", 5, &signer, NULL) == ECOC_OK);
    CHECK(same(ecoc_signer_subject(signer), "CN=Test seal rsa,O=ecoc tests"));
    ecoc_signer_free(signer);
    free(encrypted.data);
    free(own.data);
    free(store.data);
    free(other.data);
}

/* UTF-16 of an ASCII document that declares nothing. */
static file widen(const file *narrow) {
    const char *body = strstr(narrow->data, "?>");
    const char *from = body ? body + 2 : narrow->data;
    file wide = {(char *)malloc(2 * narrow->len + 2), 0};
    wide.data[wide.len++] = (char)0xFF;
    wide.data[wide.len++] = (char)0xFE;
    for (; *from; ++from) {
        wide.data[wide.len++] = (char)(*from & 0x80 ? '?' : *from);
        wide.data[wide.len++] = 0;
    }
    return wide;
}

static void signing(void) {
    ecoc_signer *rsa = signer_of("rsa-key.pem", "rsa-chain.pem", NULL);
    ecoc_signer *ec = signer_of("ec-key.pem", "ec-chain.pem", NULL);
    ecoc_signed *out = sign(rsa, "", "signed-rsa.xml");
    ecoc_signed *again = NULL;
    ecoc_error *error = NULL;
    size_t len = 0;
    CHECK(signed_is_sound(out) && !ecoc_signed_replaced(out) && ecoc_signed_transcoded_from(out) == NULL);

    const void *xml = ecoc_signed_xml(out, &len);
    ecoc_status status = ecoc_sign(rsa, xml, len, NULL, 0, &again, &error);
    CHECK(fails(status, error, ECOC_ERR_ALREADY_SIGNED, "") && again == NULL);
    CHECK(ecoc_sign(ec, xml, len, "{\"replace\": true}", 17, &again, NULL) == ECOC_OK);
    CHECK(signed_is_sound(again) && ecoc_signed_replaced(again));
    ecoc_signed_free(again);
    again = NULL;
    ecoc_signed_free(out);

    out = sign(rsa, "{\"algorithm\": \"rsa-pss-sha512\"}", "signed-pss.xml");
    CHECK(signed_is_sound(out));
    ecoc_signed_free(out);
    out = sign(ec, "{\"xades\": true, \"role\": \"Manufacturer\", \"place\": {\"country\": \"SE\"}}", "signed-xades.xml");
    CHECK(signed_is_sound(out));
    ecoc_signed_free(out);

    const file wide = widen(&document);
    CHECK(ecoc_sign(rsa, wide.data, wide.len, NULL, 0, &out, NULL) == ECOC_OK);
    CHECK(signed_is_sound(out) && ecoc_signed_transcoded_from(out) && strstr(ecoc_signed_transcoded_from(out), "UTF-16"));
    ecoc_signed_free(out);
    free(wide.data);

    static const char *const bad[][2] = {
        {"{\"xade\": true}", "`xades`"}, {"{\"algorithm\": \"md5\"}", "rsa-sha256"}, {"[]", "no JSON object"},
        {"{\"role\": \"x\"}", "xades"},  {"\xff", "UTF-8"},
    };
    out = NULL;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; ++i) {
        status = ecoc_sign(rsa, document.data, document.len, bad[i][0], strlen(bad[i][0]), &out, &error);
        CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, bad[i][1]) && out == NULL);
    }
    status = ecoc_sign(ec, document.data, document.len, "{\"algorithm\": \"rsa-sha256\"}", 27, &out, &error);
    CHECK(fails(status, error, ECOC_ERR_UNSUPPORTED_ALGORITHM, ""));
    status = ecoc_sign(rsa, "<a/>", 4, NULL, 0, &out, &error);
    CHECK(fails(status, error, ECOC_ERR_NOT_IVI, ""));
    ecoc_signer_free(rsa);
    ecoc_signer_free(ec);
}

/* The key that is elsewhere: the openssl command signs a digest or, itself hashing, the bytes. */
static int openssl_signs(const char *key, const void *bytes, size_t len, int hashed, file *value) {
    char command[4096];
    const char *input = path_in(keys, "to-sign");
    const char *output = path_in(keys, "value");
    write_file(input, bytes, len);
    snprintf(command, sizeof command,
             hashed ? "openssl pkeyutl -sign -inkey '%s' -pkeyopt digest:sha256 -in '%s' -out '%s'"
                    : "openssl dgst -sha256 -sign '%s' -out '%s' '%s'",
             path_in(keys, key), hashed ? input : output, hashed ? output : input);
    if (system(command) != 0) return 0;
    *value = read_file(output);
    return 1;
}

typedef struct {
    const char *key;
    int hashed;    /* whether the digest is signed, or the bytes */
    int calls;
    int freed;
    enum { ANSWERS, SAYS_WHY, SAYS_NOTHING, GIVES_NOTHING, GIVES_ANOTHER } mood;
} hsm;

static int hsm_sign(ecoc_signing_request *request, void *user_data) {
    hsm *box = (hsm *)user_data;
    size_t digest_len = 0;
    size_t len = 0;
    ++box->calls;
    const void *digest = ecoc_signing_request_digest(request, &digest_len);
    const void *signed_info = ecoc_signing_request_signed_info(request, &len);
    CHECK(digest_len == 32 && len > 200 && strncmp((const char *)signed_info, "<SignedInfo", 11) == 0);
    CHECK(strstr(ecoc_signing_request_algorithm(request), "sha256") != NULL);
    switch (box->mood) {
    case SAYS_WHY: return ecoc_signing_request_set_failure(request, "the box is asleep", 17, NULL) == ECOC_OK ? 7 : 0;
    case SAYS_NOTHING: return -3;
    case GIVES_NOTHING: return 0;
    case GIVES_ANOTHER: return (int)ecoc_signing_request_set_value(request, digest, digest_len, NULL);
    default: break;
    }
    file value;
    if (!openssl_signs(box->key, box->hashed ? digest : signed_info, box->hashed ? digest_len : len, box->hashed, &value)) {
        return 1;
    }
    const ecoc_status status = ecoc_signing_request_set_value(request, value.data, value.len, NULL);
    free(value.data);
    return status == ECOC_OK ? 0 : 1;
}

static void hsm_free(void *user_data) { ++((hsm *)user_data)->freed; }

static void elsewhere(void) {
    static const char *const chains[] = {"rsa-chain.pem", "ec-chain.pem"};
    for (int i = 0; i < 4; ++i) {
        const file chain = key_file(chains[i / 2]);
        hsm box = {i / 2 ? "ec-key.pem" : "rsa-key.pem", i % 2, 0, 0, ANSWERS};
        ecoc_signer *signer = NULL;
        CHECK(ecoc_signer_external(chain.data, chain.len, hsm_sign, &box, hsm_free, &signer, NULL) == ECOC_OK);
        CHECK(ecoc_signer_certificate_count(signer) == 2);
        ecoc_signed *out = sign(signer, "", i / 2 ? "signed-hsm-ec.xml" : "signed-hsm-rsa.xml");
        CHECK(signed_is_sound(out) && box.calls == 1);
        ecoc_signed_free(out);
        CHECK(box.freed == 0);
        ecoc_signer_free(signer);
        CHECK(box.freed == 1);
        free(chain.data);
    }
}

static void elsewhere_fails(void) {
    static const char *const words[] = {"", "the box is asleep", "answered -3", "gave no value", "32 octets"};
    const file chain = key_file("rsa-chain.pem");
    hsm box = {"rsa-key.pem", 1, 0, 0, SAYS_WHY};
    ecoc_signer *signer = NULL;
    ecoc_signed *out = NULL;
    ecoc_error *error = NULL;
    CHECK(ecoc_signer_external(chain.data, chain.len, hsm_sign, &box, hsm_free, &signer, NULL) == ECOC_OK);
    for (; box.mood <= GIVES_ANOTHER; ++box.mood) {
        const ecoc_status status = ecoc_sign(signer, document.data, document.len, NULL, 0, &out, &error);
        CHECK(fails(status, error, ECOC_ERR_SIGNING_FAILED, words[box.mood]) && out == NULL);
    }
    ecoc_signer_free(signer);
    CHECK(box.freed == 1);

    /* The user data goes to the library also when the call fails. */
    signer = NULL;
    box.freed = 0;
    ecoc_status status = ecoc_signer_external(chain.data, chain.len, NULL, &box, hsm_free, &signer, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "callback is NULL") && box.freed == 1);
    status = ecoc_signer_external("x", 1, hsm_sign, &box, hsm_free, &signer, &error);
    CHECK(fails(status, error, ECOC_ERR_UNREADABLE_KEY, "") && box.freed == 2);
    status = ecoc_signer_external(chain.data, chain.len, hsm_sign, &box, hsm_free, NULL, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "ecoc_signer is NULL") && box.freed == 3);
    CHECK(signer == NULL);
    CHECK(ecoc_signer_external(chain.data, chain.len, hsm_sign, NULL, NULL, &signer, NULL) == ECOC_OK);
    ecoc_signer_free(signer);
    free(chain.data);
}

static void two_steps(void) {
    const file chain = key_file("ec-chain.pem");
    ecoc_prepared *prepared = NULL;
    ecoc_signed *out = NULL;
    ecoc_error *error = NULL;
    size_t len = 0;
    file value;
    CHECK(ecoc_prepare(document.data, document.len, chain.data, chain.len, "{\"xades\": true}", 15, &prepared, &error) == ECOC_OK);
    CHECK(same(ecoc_prepared_algorithm(prepared), "ecdsa-sha256"));
    CHECK(ecoc_prepared_signed_info(prepared, &len) != NULL && len > 200);
    const void *digest = ecoc_prepared_digest(prepared, &len);
    CHECK(len == 32 && openssl_signs("ec-key.pem", digest, len, 1, &value));

    /* The token outlives what was prepared, here in memory. */
    const void *place = ecoc_prepared_token(prepared, &len);
    file token = {(char *)malloc(len), len};
    memcpy(token.data, place, len);
    ecoc_prepared_free(prepared);

    CHECK(ecoc_complete(token.data, token.len, value.data, value.len, &out, &error) == ECOC_OK);
    CHECK(signed_is_sound(out));
    const void *xml = ecoc_signed_xml(out, &len);
    if (xml) write_file(path_in(keys, "signed-two-steps.xml"), xml, len);
    ecoc_signed_free(out);

    out = NULL;
    ecoc_status status = ecoc_complete(token.data, token.len, "x", 1, &out, &error);
    CHECK(fails(status, error, ECOC_ERR_SIGNING_FAILED, ""));
    token.data[token.len / 2] ^= 1;
    status = ecoc_complete(token.data, token.len, value.data, value.len, &out, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "token is damaged"));
    status = ecoc_complete(NULL, 0, value.data, value.len, &out, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "token"));
    prepared = NULL;
    status = ecoc_prepare(document.data, document.len, NULL, 0, NULL, 0, &prepared, &error);
    CHECK(fails(status, error, ECOC_ERR_UNREADABLE_KEY, "") && prepared == NULL && out == NULL);
    free(value.data);
    free(token.data);
    free(chain.data);
}

static void verifying(void) {
    ecoc_signer *signer = signer_of("rsa-key.pem", "rsa.pem", NULL);
    ecoc_signed *out = sign(signer, "{\"xades\": true}", "signed-rsa-xades.xml");
    ecoc_verification *verification = NULL;
    ecoc_report *report = NULL;
    ecoc_buffer *json = NULL;
    ecoc_error *error = NULL;
    size_t len = 0;
    const void *xml = ecoc_signed_xml(out, &len);
    CHECK(ecoc_verify(xml, len, NULL, 0, &verification, NULL) == ECOC_OK);
    CHECK(ecoc_verification_is_valid(verification) && ecoc_verification_is_signed(verification));
    CHECK(ecoc_verification_is_xades(verification) && ecoc_verification_signing_time(verification) != NULL);
    CHECK(ecoc_verification_trusted(verification) == ECOC_TRUST_UNKNOWN);
    CHECK(same(ecoc_verification_algorithm(verification), "rsa-sha256"));
    CHECK(same(ecoc_verification_subject(verification), ecoc_signer_subject(signer)));
    CHECK(ecoc_verification_to_json(verification, &json, NULL) == ECOC_OK);
    CHECK(strstr(ecoc_buffer_data(json), "\"issuer\":\"CN=Test CA,O=ecoc tests\"") != NULL);
    ecoc_buffer_free(json);
    ecoc_verification_free(verification);

    /* One letter of the VIN changed: the digest tells. */
    file changed = {(char *)malloc(len + 1), len};
    memcpy(changed.data, xml, len + 1);
    char *vin = strstr(changed.data, "VehicleIdentificationNumber>");
    CHECK(vin != NULL);
    if (vin) vin[strlen("VehicleIdentificationNumber>")] ^= 1;
    CHECK(ecoc_verify(changed.data, changed.len, NULL, 0, &verification, NULL) == ECOC_OK);
    CHECK(!ecoc_verification_is_valid(verification) && ecoc_verification_is_signed(verification));
    CHECK(ecoc_verification_report(verification, &report, NULL) == ECOC_OK);
    ecoc_verification_free(verification);
    CHECK(ecoc_report_count(report, ECOC_SEVERITY_ERROR) == 1); /* the report outlives the verification */
    CHECK(ecoc_finding_layer(ecoc_report_finding(report, 0)) == ECOC_LAYER_SIGNATURE);
    ecoc_report_free(report);
    free(changed.data);

    CHECK(ecoc_verify(document.data, document.len, NULL, 0, &verification, NULL) == ECOC_OK);
    CHECK(!ecoc_verification_is_valid(verification) && !ecoc_verification_is_signed(verification));
    CHECK(ecoc_verification_subject(verification) == NULL && ecoc_verification_algorithm(verification) == NULL);
    ecoc_verification_free(verification);

    verification = NULL;
    ecoc_status status = ecoc_verify(xml, len, "{\"trust\": \"no PEM\"}", 19, &verification, &error);
    CHECK(fails(status, error, ECOC_ERR_UNREADABLE_KEY, ""));
    status = ecoc_verify(xml, len, "{\"at\": \"yesterday\"}", 19, &verification, &error);
    CHECK(fails(status, error, ECOC_ERR_INVALID_ARGUMENT, "`at`") && verification == NULL);
    CHECK(ecoc_verify(xml, len, "{\"at\": \"2001-01-01T00:00:00Z\"}", 30, &verification, NULL) == ECOC_OK);
    CHECK(!ecoc_verification_is_valid(verification)); /* the certificate was not yet valid then */
    ecoc_verification_free(verification);
    ecoc_signed_free(out);
    ecoc_signer_free(signer);
}

/* Every function that takes a handle, with NULL. */
static void null_handles(void) {
    ecoc_signed *out = NULL;
    ecoc_buffer *buffer = NULL;
    ecoc_report *report = NULL;
    size_t len = 7;
    ecoc_signer_free(NULL);
    ecoc_signed_free(NULL);
    ecoc_prepared_free(NULL);
    ecoc_verification_free(NULL);
    CHECK(!ecoc_signer_subject(NULL) && ecoc_signer_certificate_count(NULL) == 0);
    CHECK(ecoc_signer_certificate(NULL, 0, &buffer, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_sign(NULL, "x", 1, NULL, 0, &out, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(!ecoc_signed_xml(NULL, &len) && len == 0 && !ecoc_signed_xml(NULL, NULL));
    CHECK(!ecoc_signed_transcoded_from(NULL) && !ecoc_signed_replaced(NULL));
    CHECK(!ecoc_prepared_algorithm(NULL) && !ecoc_prepared_signed_info(NULL, &len) && !ecoc_prepared_digest(NULL, &len));
    CHECK(!ecoc_prepared_token(NULL, &len));
    CHECK(!ecoc_signing_request_algorithm(NULL) && !ecoc_signing_request_digest(NULL, &len));
    CHECK(!ecoc_signing_request_signed_info(NULL, &len));
    CHECK(ecoc_signing_request_set_value(NULL, "x", 1, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_signing_request_set_failure(NULL, "x", 1, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(!ecoc_verification_is_valid(NULL) && !ecoc_verification_is_signed(NULL) && !ecoc_verification_is_xades(NULL));
    CHECK(ecoc_verification_trusted(NULL) == ECOC_TRUST_UNKNOWN && !ecoc_verification_algorithm(NULL));
    CHECK(!ecoc_verification_subject(NULL) && !ecoc_verification_signing_time(NULL));
    CHECK(ecoc_verification_report(NULL, &report, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(ecoc_verification_to_json(NULL, &buffer, NULL) == ECOC_ERR_HANDLE_MISUSE);
    CHECK(out == NULL && buffer == NULL && report == NULL);
}

static void make_document(const char *vehicle) {
    const file json = read_file(vehicle);
    ecoc_ivi *ivi = NULL;
    ecoc_buffer *xml = NULL;
    if (ecoc_ivi_from_json(json.data, json.len, &ivi, NULL) != ECOC_OK || ecoc_ivi_to_xml(ivi, &xml, NULL) != ECOC_OK) {
        give_up("no document can be made of", vehicle);
    }
    document.len = ecoc_buffer_len(xml);
    document.data = (char *)malloc(document.len + 1);
    memcpy(document.data, ecoc_buffer_data(xml), document.len + 1);
    ecoc_buffer_free(xml);
    ecoc_ivi_free(ivi);
    free(json.data);
}

int main(int argc, char **argv) {
    if (argc != 3) give_up("usage", "sign KEYS VEHICLE.json");
    keys = argv[1];
    make_document(argv[2]);
    key_files();
    signing();
    elsewhere();
    elsewhere_fails();
    two_steps();
    verifying();
    null_handles();
    free(document.data);
    return finish("sign.c");
}
