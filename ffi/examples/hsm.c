/* Signs with a key that never leaves its box: a callback makes the signature value, here by a command that has the key.
 *
 *     hsm CERTIFICATES.pem IN.xml OUT.xml COMMAND
 *
 * COMMAND reads the bytes to be signed on its standard input and writes the signature value to its standard output. With a PKCS#11 token:
 *     pkcs11-tool --module MODULE.so --login --pin env:PIN --id 01 --sign --mechanism SHA256-RSA-PKCS
 * or, to try it, with a key file: openssl dgst -sha256 -sign KEY.pem
 * ecoc checks every value against the certificate before it gives a document out. */
#include <ecoc.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The box: what the callback needs of it. */
typedef struct {
    const char *command;
    char question[1024], answer[1024]; /* files beside the output */
} box;

static int save(const char *path, const void *data, size_t len) {
    FILE *stream = fopen(path, "wb");
    const int written = stream && fwrite(data, 1, len, stream) == len;
    return stream && fclose(stream) == 0 && written;
}

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

/* ecoc's question, the box's answer. What it says on failure becomes part of the error of ecoc_sign. */
static int ECOC_CALL sign(ecoc_signing_request *request, void *user_data) {
    static const char refused[] = "the box gave no value";
    const box *own = (const box *)user_data;
    char line[4096];
    size_t len = 0;
    const void *bytes = ecoc_signing_request_signed_info(request, &len);

    const int fits = snprintf(line, sizeof line, "%s <\"%s\" >\"%s\"", own->command, own->question, own->answer) < (int)sizeof line;
    char *value = fits && save(own->question, bytes, len) && system(line) == 0 ? slurp(own->answer, &len) : NULL;
    const int given = value && len > 0 && ecoc_signing_request_set_value(request, value, len, NULL) == ECOC_OK;
    if (!given) ecoc_signing_request_set_failure(request, refused, strlen(refused), NULL);
    free(value);
    remove(own->question);
    remove(own->answer);
    return given ? 0 : 1;
}

int main(int argc, char **argv) {
    static box command;
    size_t chain_len = 0, xml_len = 0, len = 0;
    ecoc_signer *signer = NULL;
    ecoc_signed *certificate = NULL;
    ecoc_error *error = NULL;
    int failed = 1;

    if (argc != 5) {
        fprintf(stderr, "%s CERTIFICATES.pem IN.xml OUT.xml COMMAND\n", argv[0]);
        return 2;
    }
    command.command = argv[4];
    snprintf(command.question, sizeof command.question, "%s.to-sign", argv[3]);
    snprintf(command.answer, sizeof command.answer, "%s.value", argv[3]);
    char *chain = slurp(argv[1], &chain_len), *xml = slurp(argv[2], &xml_len);
    /* The box outlives the signer, so nothing is to be freed: the last but one is NULL. */
    if (chain && xml && ecoc_signer_external(chain, chain_len, sign, &command, NULL, &signer, &error) == ECOC_OK &&
        ecoc_sign(signer, xml, xml_len, NULL, 0, &certificate, &error) == ECOC_OK) {
        const void *bytes = ecoc_signed_xml(certificate, &len);
        failed = !save(argv[3], bytes, len);
        printf("%s: signed for %s\n", argv[3], ecoc_signer_subject(signer));
    }
    if (error) fprintf(stderr, "%s\n", ecoc_error_text(error));
    ecoc_error_free(error);
    ecoc_signed_free(certificate);
    ecoc_signer_free(signer);
    free(chain);
    free(xml);
    return failed;
}
