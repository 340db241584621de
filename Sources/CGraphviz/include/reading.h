#ifndef STAKEGRAPH_CGRAPHVIZ_READING_H
#define STAKEGRAPH_CGRAPHVIZ_READING_H

// What reading DOT takes that Swift cannot call in cgraph: its I/O and ID disciplines are mutable C
// globals, which Swift 6 refuses, and some of what tells of a graph are macros.

#include <string.h>

#include "shim.h"

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/// Text that is being read. It holds no NUL, at which cgraph would stop.
typedef struct {
  const char *bytes;
  size_t count;
  /// The bytes that cgraph has got.
  size_t position;
  /// The line in which the last of them stands, counted from 1. cgraph's own count leaves out the line
  /// ends in quoted strings, and a line that begins with # may set it.
  size_t line;
} gv_text;

/// Reads the next graph of a text; NULL if there is none, or if it is wrong, of which agerrors tells.
///
/// A graph that comes with an error is not whole, and must not be closed: cgraph still refers to it.
Agraph_t *_Nullable gv_read(gv_text *text);

/// Forgets what a text has left behind in cgraph, and the names that gv_name knows.
void gv_end_reading(void);

/// The name of a part of the graph that was read last, or NULL if the text gives none.
const char *_Nullable gv_name(void *part);

/// The place of an attribute in the order in which the text names them. A bit field of a structure may
/// change its type.
static inline int gv_order(Agsym_t *attribute) { return attribute->id; }

/// The place of a node or edge in the order in which the text names them. AGSEQ is a macro.
static inline unsigned long gv_sequence(void *part) { return AGSEQ(part); }

/// The node where an edge begins. agtail is a macro.
static inline Agnode_t *gv_tail(Agedge_t *edge) { return agtail(edge); }

/// The node where an edge ends. aghead is a macro.
static inline Agnode_t *gv_head(Agedge_t *edge) { return aghead(edge); }

/// Whether edges have a direction. The result is a number whose type is not promised.
static inline bool gv_is_directed(Agraph_t *graph) { return agisdirected(graph) != 0; }

/// Whether parallel edges are one. The result is a number whose type is not promised.
static inline bool gv_is_strict(Agraph_t *graph) { return agisstrict(graph) != 0; }

/// The value of an attribute, which is never missing where the attribute is one of the root graph's.
static inline char *_Nullable gv_value(void *part, Agsym_t *attribute) {
  return agxget(part, attribute);
}

/// Whether an attribute is the label. A C string would have to be compared in Swift by its bytes.
static inline bool gv_names_label(Agsym_t *attribute) {
  return strcmp(attribute->name, "label") == 0;
}

/// Whether a value is the label that a node has unless the text says otherwise: its name.
static inline bool gv_is_name_label(char *value) { return strcmp(value, "\\N") == 0; }

/// Whether a value is an HTML string. aghtmlstr takes a char pointer that is not const before 13.0.
static inline bool gv_is_markup(char *value) { return aghtmlstr(value) != 0; }

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
