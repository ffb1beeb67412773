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

/// How `rapport_cut_records` looks at text: as this processor does it best, or, to compare them, as every
/// x86-64 can, or in plain words.
enum rapport_scanner { RAPPORT_BEST, RAPPORT_SSE2, RAPPORT_PORTABLE };

/// Set in the last mark of a record with doubled quotes.
#define RAPPORT_HAS_ESCAPES 0x80000000u

/// Cuts the plain records at the start of `text[from..<to]`, which begins with a record: those of `width`
/// fields, in which quotes open and close fields, or stand doubled within them, and span no line.
/// `quote` is -1 where there is none. Writes of each record where the marks stand that end its fields: its
/// delimiters, and its LF, or the CR before that. Returns how many records it has cut, up to the first that is
/// not plain or not whole, or as far as there is room for `capacity` marks.
size_t rapport_cut_records(
    const uint8_t *text, size_t from, size_t to, uint8_t delimiter, int quote, size_t width,
    uint32_t *marks, size_t capacity, enum rapport_scanner scanner);

/// How many bytes from the start of a text are plain, as far as the processor tells that many at a time: ASCII
/// from the space up, tabs and line ends.
size_t rapport_plain_bytes(const uint8_t *text, size_t count);

/// Counts the line feeds and the double quotes of a text.
void rapport_count_lines(const uint8_t *text, size_t count, size_t *feeds, size_t *quotes);

/// Has the processor bring memory that will be read soon.
static inline void rapport_fetch(const void *memory) { __builtin_prefetch(memory); }

/// Gives memory that is free, and that the C library keeps for later, back to the system. Does nothing where
/// that happens by itself, or cannot be asked for.
void rapport_give_back_memory(void);

#endif
