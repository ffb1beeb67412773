#include "CPlatform.h"

// What is asked of every byte of a file, 64 bytes at a time where the processor has AVX2.

// A byte that is no control character, or one of those of every text.
static inline int is_plain(uint8_t byte) {
  return (byte >= 0x20 && byte < 0x80) || byte == 0x0A || byte == 0x0D || byte == 0x09;
}

static size_t plain_bytes(const uint8_t *text, size_t count) {
  size_t at = 0;
  while (at < count && is_plain(text[at])) at++;
  return at;
}

static void count_lines(const uint8_t *text, size_t count, size_t *feeds, size_t *quotes) {
  for (size_t at = 0; at < count; at++) {
    *feeds += text[at] == 0x0A;
    *quotes += text[at] == 0x22;
  }
}

#if defined(__x86_64__)

#include <immintrin.h>

#define WITH_AVX2 __attribute__((target("avx2,popcnt")))

WITH_AVX2 static inline __m256i odd_avx2(__m256i text) {
  const __m256i low = _mm256_cmpeq_epi8(_mm256_min_epu8(text, _mm256_set1_epi8(0x1F)), text);
  const __m256i usual =
      _mm256_or_si256(_mm256_cmpeq_epi8(text, _mm256_set1_epi8(0x09)),
                      _mm256_or_si256(_mm256_cmpeq_epi8(text, _mm256_set1_epi8(0x0A)),
                                      _mm256_cmpeq_epi8(text, _mm256_set1_epi8(0x0D))));
  // What is beyond ASCII has its upper bit already.
  return _mm256_or_si256(text, _mm256_andnot_si256(usual, low));
}

WITH_AVX2 static size_t plain_bytes_avx2(const uint8_t *text, size_t count) {
  size_t at = 0;
  for (; at + 64 <= count; at += 64) {
    const __m256i first = _mm256_loadu_si256((const __m256i *)(text + at));
    const __m256i second = _mm256_loadu_si256((const __m256i *)(text + at + 32));
    if (_mm256_movemask_epi8(_mm256_or_si256(odd_avx2(first), odd_avx2(second)))) break;
  }
  return at;
}

WITH_AVX2 static inline uint32_t equal_avx2(__m256i text, uint8_t want) {
  return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(text, _mm256_set1_epi8((char)want)));
}

WITH_AVX2 static void
count_lines_avx2(const uint8_t *text, size_t count, size_t *feeds, size_t *quotes) {
  size_t at = 0;
  for (; at + 32 <= count; at += 32) {
    const __m256i part = _mm256_loadu_si256((const __m256i *)(text + at));
    *feeds += (size_t)__builtin_popcount(equal_avx2(part, 0x0A));
    *quotes += (size_t)__builtin_popcount(equal_avx2(part, 0x22));
  }
  count_lines(text + at, count - at, feeds, quotes);
}

#endif

size_t rapport_plain_bytes(const uint8_t *text, size_t count) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return plain_bytes_avx2(text, count);
#endif
  return plain_bytes(text, count);
}

void rapport_count_lines(const uint8_t *text, size_t count, size_t *feeds, size_t *quotes) {
  *feeds = *quotes = 0;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return count_lines_avx2(text, count, feeds, quotes);
#endif
  count_lines(text, count, feeds, quotes);
}
