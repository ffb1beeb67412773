#define _GNU_SOURCE
#include "CPlatform.h"

int rapport_spawn_in(posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}
