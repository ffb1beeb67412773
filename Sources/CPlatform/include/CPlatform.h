// The one system call that Swift cannot name on Linux.
#ifndef RAPPORT_CPLATFORM_H
#define RAPPORT_CPLATFORM_H

/// Exchanges two paths in one step (renameat2 on Linux, renamex_np on macOS).
/// Returns 0, or -1 with errno where the file system cannot.
int rapport_exchange(const char *a, const char *b);

#endif
