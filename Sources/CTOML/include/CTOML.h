/* TOML text to a flat tree with the line and column of every key and value. Implemented by toml++. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a node is. */
typedef enum {
    CTOML_TABLE,
    CTOML_ARRAY,
    CTOML_STRING,
    CTOML_INTEGER,
    CTOML_FLOAT,
    CTOML_BOOLEAN,
    CTOML_DATE,
    /* A time, or a date with a time: carried by kind only. */
    CTOML_MOMENT
} ctoml_kind;

/* Why a text is not TOML. */
typedef enum {
    CTOML_NONE,
    CTOML_SYNTAX,
    /* A key or table that is there already. */
    CTOML_TWICE,
    CTOML_NOT_UTF8,
    CTOML_NUL,
    CTOML_TOO_LONG,
    CTOML_TOO_DEEP,
    /* No memory left. */
    CTOML_BREAKDOWN
} ctoml_slip;

/* One key with its value. Lines and columns count from 1, columns in code points; 0 where there is none. */
typedef struct {
    ctoml_kind kind;
    uint32_t line, column;
    uint32_t key_line, key_column;
    /* UTF-8, not ended by NUL; owned by the document. */
    const char *key;
    size_t key_length;
    const char *text;
    size_t text_length;
    int64_t integer;
    double number;
    bool boolean;
    int32_t year, month, day;
    /* A table that a header in brackets opened: it takes every key up to the next header. */
    bool header;
    /* The nodes under this one, all levels; they follow it, in the order of the file. */
    size_t descendants;
} ctoml_node;

/* A parsed text. The caller frees it; until then its nodes and their texts stay where they are. */
typedef struct ctoml_document ctoml_document;

/* The longest text that is read: 1 MiB. */
#define CTOML_LONGEST 1048576

/* Reads `length` bytes. Never null, never throws: a text that cannot be read has a slip and no nodes. */
const ctoml_document *ctoml_parse(const char *bytes, size_t length);
void ctoml_free(const ctoml_document *document);

ctoml_slip ctoml_slip_of(const ctoml_document *document);
uint32_t ctoml_slip_line(const ctoml_document *document);
uint32_t ctoml_slip_column(const ctoml_document *document);

/* The root table is node 0. */
size_t ctoml_count(const ctoml_document *document);
const ctoml_node *ctoml_nodes(const ctoml_document *document);

#ifdef __cplusplus
}
#endif
