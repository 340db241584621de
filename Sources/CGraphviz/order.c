#include "shim.h"

#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

// Graphviz 2.42 keeps subgraphs by the addresses of their names, so that which cluster is
// drawn first changes from run to run. Names of clusters are therefore kept here, one after the
// other in memory, in the order in which they come. Later versions keep that order themselves.
#if GVPLUGIN_VERSION < 7

enum { ROOM = 1 << 26 };

// The names, one entry each, and the graphs that are open. Callers hold the lock of Graphviz.
static char *names;
static size_t used;
static int graphs;

typedef struct {
  void *owner;
  size_t length;
  // Where Graphviz keeps the head of a shared string, which it looks into for whether that is markup.
  char head[64];
  char text[];
} entry_t;

static void *open_names(Agraph_t *graph, Agdisc_t *disciplines) {
  graphs += 1;
  return AgIdDisc.open(graph, disciplines);
}

static void close_names(void *owner) {
  graphs -= 1;
  if (graphs == 0) used = 0;
  for (size_t place = 0; place < used;) {
    entry_t *entry = (entry_t *)(names + place);
    if (entry->owner == owner) entry->owner = NULL;
    place += entry->length;
  }
  AgIdDisc.close(owner);
}

static long find_name(void *owner, int kind, char *name, IDTYPE *identity, int creates) {
  if (kind != AGRAPH || name == NULL || strncmp(name, "cluster", 7) != 0)
    return AgIdDisc.map(owner, kind, name, identity, creates);
  for (size_t place = 0; place < used;) {
    entry_t *entry = (entry_t *)(names + place);
    if (entry->owner == owner && strcmp(entry->text, name) == 0) {
      *identity = (IDTYPE)(uintptr_t)entry->text;
      return 1;
    }
    place += entry->length;
  }
  if (names == NULL && creates) {
    void *room = mmap(NULL, ROOM, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (room != MAP_FAILED) names = room;
  }
  // An even address: odd identities are those of subgraphs without names.
  size_t length = (sizeof(entry_t) + strlen(name) + 1 + 15) / 16 * 16;
  if (!creates || names == NULL || length > ROOM - used)
    return AgIdDisc.map(owner, kind, name, identity, creates);
  entry_t *entry = (entry_t *)(names + used);
  entry->owner = owner;
  entry->length = length;
  memset(entry->head, 0, sizeof entry->head);
  strcpy(entry->text, name);
  used += length;
  *identity = (IDTYPE)(uintptr_t)entry->text;
  return 1;
}

static void free_name(void *owner, int kind, IDTYPE identity) {
  uintptr_t address = (uintptr_t)identity;
  if (names != NULL && address - (uintptr_t)names < ROOM) {
    ((entry_t *)(address - offsetof(entry_t, text)))->owner = NULL;
    return;
  }
  AgIdDisc.free(owner, kind, identity);
}

Agdisc_t *gv_disciplines(void) {
  // A graph refers to its disciplines as long as it lives.
  static Agiddisc_t identities;
  static Agdisc_t disciplines;
  identities = AgIdDisc;
  identities.open = open_names;
  identities.map = find_name;
  identities.free = free_name;
  identities.close = close_names;
  disciplines = AgDefaultDisc;
  disciplines.id = &identities;
  return &disciplines;
}

#else

Agdisc_t *gv_disciplines(void) { return NULL; }

#endif
