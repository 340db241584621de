#include "reading.h"

#include <stdint.h>
#include <string.h>

// cgraph forgets names that begin with % when a graph is whole, and gives numbers of its own for them.
// They are caught while it still knows them: every part is announced to the ID discipline.
typedef struct {
  uint64_t identity;
  const char *name;
} local_name;

static local_name *local_names;
static size_t local_count;
static size_t local_space;

static void keep_name(void *state, int kind, void *part) {
  (void)state;
  (void)kind;
  uint64_t identity = AGID(part);
  // Identities of other names are addresses, which are even.
  if (identity % 2 == 0) return;
  // An edge of a key that was there before has its identity; a new one is always greater.
  if (local_count > 0 && local_names[local_count - 1].identity >= identity) return;
  char *name = agnameof(part);
  if (name == NULL) return;
  char own[32];
  snprintf(own, sizeof own, "%%%llu", (unsigned long long)identity);
  if (strcmp(name, own) == 0) return;
  if (local_count == local_space) {
    size_t space = local_space == 0 ? 64 : local_space * 2;
    local_name *larger = realloc(local_names, space * sizeof *larger);
    if (larger == NULL) {
      agerr(AGERR, "memory allocation failure\n");
      return;
    }
    local_names = larger;
    local_space = space;
  }
  // The graph's own copy, which lives as long as the graph.
  local_names[local_count].identity = identity;
  local_names[local_count].name = agstrdup(agraphof(part), name);
  local_count++;
}

const char *gv_name(void *part) {
  uint64_t identity = AGID(part);
  if (identity % 2 == 0) return agnameof(part);
  size_t low = 0;
  size_t high = local_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (local_names[middle].identity < identity) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  bool is_known = low < local_count && local_names[low].identity == identity;
  return is_known ? local_names[low].name : NULL;
}

// Gives no more than a line, and nothing beyond a closing brace: what cgraph has got beyond the end of
// a graph would be lost in 14, and in 2.42 be read before the next text. Nothing once there is an error.
static int feed(void *channel, char *buffer, int space) {
  gv_text *text = channel;
  size_t left = text->count - text->position;
  if (left == 0 || space <= 0 || agerrors() != 0) return 0;
  if (left > (size_t)space) left = (size_t)space;
  const char *bytes = text->bytes + text->position;
  if (text->position > 0 && bytes[-1] == '\n') text->line++;
  size_t length = 0;
  while (length < left) {
    char byte = bytes[length++];
    if (byte == '\n' || byte == '}') break;
  }
  memcpy(buffer, bytes, length);
  text->position += length;
  return (int)length;
}

#if GVPLUGIN_VERSION < 7
// Not declared in any header. The scanner of 2.42 is one for the process, and stays within the comment
// or string in which a text ended.
int aaglex_destroy(void);
#endif

// A line that begins with # may have named a file and set the line. In 14 each reading has a scanner of
// its own, and this function is gone.
static void forget_file(void) {
#if GVPLUGIN_VERSION < 8
  agsetfile(NULL);
#endif
}

Agraph_t *gv_read(gv_text *text) {
  // A graph refers to its disciplines as long as it lives.
  static Agiodisc_t streams;
  static Agiddisc_t identities;
  streams = AgIoDisc;
  streams.afread = feed;
  identities = AgIdDisc;
  identities.idregister = keep_name;
  Agdisc_t disciplines = AgDefaultDisc;
  disciplines.io = &streams;
  disciplines.id = &identities;
  local_count = 0;
  forget_file();
  return agread(text, &disciplines);
}

void gv_end_reading(void) {
#if GVPLUGIN_VERSION < 7
  aaglex_destroy();
#endif
  forget_file();
  free(local_names);
  local_names = NULL;
  local_count = 0;
  local_space = 0;
}
