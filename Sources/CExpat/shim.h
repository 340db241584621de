#ifndef STAKEGRAPH_CEXPAT_SHIM_H
#define STAKEGRAPH_CEXPAT_SHIM_H

#include <expat.h>
#include <string.h>

// Lengths of expat's texts, so that Swift needs no import of the C library, whose name differs by system.

/// The bytes of a text before its NUL.
static inline size_t xml_length(const XML_Char *text) { return strlen(text); }

/// A name without the prefix of its namespace.
static inline const XML_Char *xml_local_name(const XML_Char *name) {
  const XML_Char *colon = strrchr(name, ':');
  return colon ? colon + 1 : name;
}

#endif
