/* libxmlsec1 in process: signatures sign KEY-AND-CERTIFICATE.pem TEMPLATE.xml, or signatures verify CERTIFICATE.pem SIGNED.xml; for each
   line on standard input, the microseconds of one pass from bytes to bytes, or from bytes to verdict. The key is loaded once. */

#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xmlsec/crypto.h>
#include <xmlsec/xmldsig.h>
#include <xmlsec/xmlsec.h>
#include <xmlsec/xmltree.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* The identifiers that the references of XAdES lead to. */
static void identify(xmlDocPtr document) {
    static const xmlChar *names[] = {(const xmlChar *)"Id", NULL};
    xmlSecAddIDs(document, xmlDocGetRootElement(document), names);
}

static int pass(xmlSecKeyPtr key, const char *bytes, int length, int sign) {
    int good = 0;
    xmlDocPtr document = xmlReadMemory(bytes, length, NULL, NULL, XML_PARSE_NONET);
    if (document == NULL) {
        return 0;
    }
    identify(document);
    xmlNodePtr node = xmlSecFindNode(xmlDocGetRootElement(document), xmlSecNodeSignature, xmlSecDSigNs);
    xmlSecDSigCtxPtr context = xmlSecDSigCtxCreate(NULL);
    if (node != NULL && context != NULL) {
        context->signKey = xmlSecKeyDuplicate(key);
        if (sign) {
            xmlChar *out = NULL;
            int size = 0;
            good = xmlSecDSigCtxSign(context, node) == 0;
            xmlDocDumpMemory(document, &out, &size);
            good = good && size > length;
            xmlFree(out);
        } else {
            good = xmlSecDSigCtxVerify(context, node) == 0 && context->status == xmlSecDSigStatusSucceeded;
        }
    }
    if (context != NULL) {
        xmlSecDSigCtxDestroy(context);
    }
    xmlFreeDoc(document);
    return good;
}

static char *read_file(const char *name, int *length) {
    FILE *file = fopen(name, "rb");
    if (file == NULL) {
        return NULL;
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)size);
    if (bytes == NULL || fread(bytes, 1, (size_t)size, file) != (size_t)size) {
        return NULL;
    }
    fclose(file);
    *length = (int)size;
    return bytes;
}

int main(int count, char **arguments) {
    char line[16];
    int length = 0;
    if (count != 4 || xmlSecInit() < 0 || xmlSecCryptoAppInit(NULL) < 0 || xmlSecCryptoInit() < 0) {
        return 2;
    }
    int sign = strcmp(arguments[1], "sign") == 0;
    xmlSecKeyDataFormat format = sign ? xmlSecKeyDataFormatPem : xmlSecKeyDataFormatCertPem;
    xmlSecKeyPtr key = xmlSecCryptoAppKeyLoad(arguments[2], format, NULL, NULL, NULL);
    if (key != NULL && sign) {
        xmlSecCryptoAppKeyCertLoad(key, arguments[2], xmlSecKeyDataFormatPem);
    }
    char *bytes = read_file(arguments[3], &length);
    if (key == NULL || bytes == NULL || !pass(key, bytes, length, sign)) {
        return 2;
    }
    while (fgets(line, sizeof line, stdin) != NULL) {
        double began = now(), spent;
        int passes = 0;
        do {
            pass(key, bytes, length, sign);
            passes++;
            spent = now() - began;
        } while (spent < 8000);
        printf("%f\n", spent / passes);
        fflush(stdout);
    }
    return 0;
}
