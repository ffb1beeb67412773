#define _GNU_SOURCE
#include "CPlatform.h"
#include <signal.h>

int rapport_spawn_in(posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

void rapport_ignore_file_size_signal(void) { signal(SIGXFSZ, SIG_IGN); }

int rapport_spawn_with_file_size_signal(posix_spawnattr_t *attributes) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGXFSZ);
  return posix_spawnattr_setsigdefault(attributes, &signals);
}
