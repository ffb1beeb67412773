// The system calls that Swift cannot name on Linux.
#ifndef RAPPORT_CPLATFORM_H
#define RAPPORT_CPLATFORM_H

#include <spawn.h>
#include <stddef.h>
#include <stdint.h>

/// Exchanges two paths in one step (renameat2 on Linux, renamex_np on macOS).
/// Returns 0, or -1 with errno where the file system cannot.
int rapport_exchange(const char *a, const char *b);

/// Lets the program that is spawned with these actions begin in a folder.
int rapport_spawn_in(posix_spawn_file_actions_t *actions, const char *folder);

/// Lets a write beyond the allowed size of files fail with EFBIG, instead of ending the process.
void rapport_ignore_file_size_signal(void);

/// Lets the program that is spawned with these attributes have that signal as usual. Its flags are to have
/// POSIX_SPAWN_SETSIGDEF.
int rapport_spawn_with_file_size_signal(posix_spawnattr_t *attributes);

/// Takes whole blocks of 64 bytes into the state of a SHA-256 (FIPS 180-4) with the processor's own
/// instructions. Returns how many blocks it took: all of them, or none where the processor has no such
/// instructions.
size_t rapport_sha256_blocks(uint32_t state[8], const uint8_t *bytes, size_t blocks);

/// Gives memory that is free, and that the C library keeps for later, back to the system. Does nothing where
/// that happens by itself, or cannot be asked for.
void rapport_give_back_memory(void);

#endif
