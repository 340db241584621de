#ifndef STAKEGRAPH_CGRAPHVIZ_SHIM_H
#define STAKEGRAPH_CGRAPHVIZ_SHIM_H

// What Swift cannot call in cgraph and gvc, and nothing else. Each function says why it is here.
// Works with Graphviz 2.42 (GVPLUGIN_VERSION 6) to 14.

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

// pkg-config points into the graphviz folder; without it only the folder's parent is searched.
#if __has_include(<gvc.h>)
#include <cgraph.h>
#include <graphviz_version.h>
#include <gvc.h>
#else
#include <graphviz/cgraph.h>
#include <graphviz/graphviz_version.h>
#include <graphviz/gvc.h>
#endif

#if defined(__clang__)
#pragma clang assume_nonnull begin
#endif

/// How graphs keep the names of their clusters, so that these stay in order; null for the usual.
Agdisc_t *_Nullable gv_disciplines(void);

/// Opens a graph. Agdirected and Agundirected are mutable globals, which Swift 6 refuses.
static inline Agraph_t *_Nullable gv_open(const char *name, bool isDirected) {
  return agopen((char *)name, isDirected ? Agdirected : Agundirected, gv_disciplines());
}

/// Finds or makes a node. agnode takes a char pointer that is not const.
static inline Agnode_t *_Nullable gv_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

/// Finds or makes an edge. agedge takes a char pointer that is not const.
static inline Agedge_t *_Nullable gv_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head,
                                          const char *key) {
  return agedge(graph, tail, head, (char *)key, 1);
}

/// Finds or makes a subgraph. agsubg takes a char pointer that is not const.
static inline Agraph_t *_Nullable gv_subgraph(Agraph_t *graph, const char *name) {
  return agsubg(graph, (char *)name, 1);
}

/// Finds a declared attribute. agattr takes char pointers that are not const, and wants a null.
static inline Agsym_t *_Nullable gv_declared(Agraph_t *graph, int kind, const char *name) {
  return agattr(graph, kind, (char *)name, NULL);
}

/// Declares an attribute with its default. agattr takes char pointers that are not const.
static inline Agsym_t *_Nullable gv_declare(Agraph_t *graph, int kind, const char *name,
                                            const char *value) {
  return agattr(graph, kind, (char *)name, (char *)value);
}

/// Sets a declared attribute. agxset takes a char pointer that is not const.
static inline int gv_set(void *object, Agsym_t *symbol, const char *value) {
  return agxset(object, symbol, (char *)value);
}

/// Declares an attribute whose default is markup. The way to say so changed with 13.0.
static inline Agsym_t *_Nullable gv_declare_markup(Agraph_t *graph, int kind, const char *name,
                                                   const char *markup) {
#if GVPLUGIN_VERSION >= 8
  return agattr_html(graph, kind, (char *)name, markup);
#else
  char *shared = agstrdup_html(graph, (char *)markup);
  if (shared == NULL) return NULL;
  Agsym_t *symbol = agattr(graph, kind, (char *)name, shared);
  agstrfree(graph, shared);
  return symbol;
#endif
}

/// Sets a declared attribute to markup. The way to say so, and agstrfree, changed with 13.0.
static inline int gv_set_markup(Agraph_t *graph, void *object, Agsym_t *symbol,
                                const char *markup) {
#if GVPLUGIN_VERSION >= 8
  (void)graph;
  return agxset_html(object, symbol, markup);
#else
  char *shared = agstrdup_html(graph, (char *)markup);
  if (shared == NULL) return -1;
  int status = agxset(object, symbol, shared);
  agstrfree(graph, shared);
  return status;
#endif
}

/// Writes a graph as DOT to memory the caller frees. A FILE is another type on each platform.
static inline int gv_write(Agraph_t *graph, char *_Nullable *_Nonnull bytes, size_t *count) {
  *bytes = NULL;
  *count = 0;
  FILE *stream = open_memstream(bytes, count);
  if (stream == NULL) return -1;
  int status = agwrite(graph, stream);
  return fclose(stream) == 0 ? status : -1;
}

// Of each pair below only the one whose type is the installed function's is ever called; the cast
// by way of a function without a type tells the compiler that the other is no mistake.
typedef int (*gv_render_wide_t)(GVC_t *_Nullable, Agraph_t *_Nullable, const char *_Nullable,
                                char *_Nullable *_Nullable, size_t *_Nullable);
typedef int (*gv_render_narrow_t)(GVC_t *_Nullable, Agraph_t *_Nullable, const char *_Nullable,
                                  char *_Nullable *_Nullable, unsigned int *_Nullable);

static inline int gv_render_wide(GVC_t *context, Agraph_t *graph, const char *format,
                                 char *_Nullable *_Nonnull bytes, size_t *count) {
  return ((gv_render_wide_t)(void (*)(void))gvRenderData)(context, graph, format, bytes, count);
}

static inline int gv_render_narrow(GVC_t *context, Agraph_t *graph, const char *format,
                                   char *_Nullable *_Nonnull bytes, size_t *count) {
  unsigned int narrow = 0;
  int status = ((gv_render_narrow_t)(void (*)(void))gvRenderData)(context, graph, format, bytes,
                                                                  &narrow);
  *count = narrow;
  return status;
}

/// Renders to memory. The length is `unsigned *` before 13.0 and `size_t *` from then on; a third
/// type would not compile, rather than write past the variable.
static inline int gv_render(GVC_t *context, Agraph_t *graph, const char *format,
                            char *_Nullable *_Nonnull bytes, size_t *count) {
  *bytes = NULL;
  *count = 0;
  return _Generic(&gvRenderData,
      gv_render_wide_t: gv_render_wide,
      gv_render_narrow_t: gv_render_narrow)(context, graph, format, bytes, count);
}

typedef char *_Nullable *_Nullable (*gv_plugins_four_t)(GVC_t *_Nullable, const char *_Nullable,
                                                        int *_Nullable, char *_Nullable);
typedef char *_Nullable *_Nullable (*gv_plugins_four_const_t)(GVC_t *_Nullable,
                                                              const char *_Nullable,
                                                              int *_Nullable,
                                                              const char *_Nullable);
typedef char *_Nullable *_Nullable (*gv_plugins_three_t)(GVC_t *_Nullable, const char *_Nullable,
                                                         int *_Nullable);

static inline char *_Nonnull *_Nullable gv_plugins_four(GVC_t *context, const char *kind,
                                                        int *count) {
  return ((gv_plugins_four_t)(void (*)(void))gvPluginList)(context, kind, count, NULL);
}

static inline char *_Nonnull *_Nullable gv_plugins_three(GVC_t *context, const char *kind,
                                                         int *count) {
  return ((gv_plugins_three_t)(void (*)(void))gvPluginList)(context, kind, count);
}

/// Lists the plugins of a kind. The unused last parameter of gvPluginList went away on the way
/// from 2.42 to 14.
static inline char *_Nonnull *_Nullable gv_plugins(GVC_t *context, const char *kind, int *count) {
  return _Generic(&gvPluginList,
      gv_plugins_four_t: gv_plugins_four,
      gv_plugins_four_const_t: gv_plugins_four,
      gv_plugins_three_t: gv_plugins_three)(context, kind, count);
}

/// Puts an empty message after the last one, so that aglasterr does not repeat an old message.
/// agerr is variadic.
static inline void gv_mark_messages(void) { agerr(AGWARN, "%s", ""); }

/// Gives the layouts the random numbers that a new process has, so that a drawing does not depend on
/// the drawings before it. Swift refuses to see rand and its kin on some platforms.
static inline void gv_reset_random(void) {
  srand(1);
  srand48(0x1234ABCD);
}

/// Frees what aglasterr, gv_write and gv_plugins return, with the allocator that made it.
static inline void gv_free(void *_Nullable pointer) { free(pointer); }

#if defined(__clang__)
#pragma clang assume_nonnull end
#endif

#endif
