/* libxml2 as a peer: validate SCHEMA DOCUMENT; for each line on standard input, the microseconds of one pass from bytes to verdict. */

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int valid(xmlSchemaPtr schema, const char *bytes, int length) {
    int verdict = -1;
    xmlDocPtr document = xmlReadMemory(bytes, length, NULL, NULL, XML_PARSE_NONET);
    if (document != NULL) {
        xmlSchemaValidCtxtPtr context = xmlSchemaNewValidCtxt(schema);
        verdict = xmlSchemaValidateDoc(context, document);
        xmlSchemaFreeValidCtxt(context);
        xmlFreeDoc(document);
    }
    return verdict;
}

int main(int count, char **arguments) {
    char line[16];
    if (count != 3) {
        return 2;
    }
    xmlSchemaPtr schema = xmlSchemaParse(xmlSchemaNewParserCtxt(arguments[1]));
    FILE *file = fopen(arguments[2], "rb");
    if (schema == NULL || file == NULL) {
        return 2;
    }
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)length);
    if (bytes == NULL || fread(bytes, 1, (size_t)length, file) != (size_t)length || valid(schema, bytes, (int)length) != 0) {
        return 2;
    }
    while (fgets(line, sizeof line, stdin) != NULL) {
        double began = now(), spent;
        int passes = 0;
        do {
            valid(schema, bytes, (int)length);
            passes++;
            spent = now() - began;
        } while (spent < 8000);
        printf("%f\n", spent / passes);
        fflush(stdout);
    }
    return 0;
}
