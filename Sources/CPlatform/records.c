#include "CPlatform.h"
#include <string.h>

// Cuts whole lines into records, 64 bytes at a time: each byte is a bit of a few words, and quotes, widths and
// line ends are checked by operations on those words (the method of simdjson, Langdale and Lemire, 2019).
//
// Three ways to gain the words: AVX2 and a carry-less product where the processor has them, SSE2, which every
// x86-64 has, and plain words. What follows from them is written once, in `take`.

struct bytes {
  uint64_t quotes, delimiters, feeds, returns;
};

struct cutter {
  // What the group before leaves behind: all ones within quotes, else single bits.
  uint64_t within, after_break, after_close, after_return;
  uint32_t *marks;
  size_t count, expected, width, rows;
  int escapes;
};

// Takes in the next 64 bytes, whose first is at `at`; `within` is set from each opening quote up to its closing
// one. Returns 0 where a record is not plain: what stands before it is cut.
static inline __attribute__((always_inline)) int
take(struct cutter *c, struct bytes b, uint64_t within, size_t at) {
  const uint64_t opening = b.quotes & within, closing = b.quotes & ~within;
  const uint64_t feeds = b.feeds & ~within, returns = b.returns & ~within;
  const uint64_t breaks = (b.delimiters & ~within) | feeds | returns;
  const uint64_t after_break = breaks << 1 | c->after_break;
  const uint64_t after_close = closing << 1 | c->after_close;
  const uint64_t after_return = returns << 1 | c->after_return;
  uint64_t escapes = after_close & opening;
  // A line end within quotes; a quote that opens or closes no field; a CR without LF.
  const uint64_t odd = ((b.feeds | b.returns) & within) | (opening & ~(after_break | after_close)) |
                       (after_close & ~(breaks | opening)) | (after_return & ~b.feeds);
  const uint64_t sound = odd ? (odd & -odd) - 1 : ~(uint64_t)0;
  uint64_t marks = breaks & ~(feeds & after_return) & sound;
  uint64_t ends = feeds & sound;

  const size_t before = c->count;
  const uint64_t all = marks;
  // So many at a time, whether or not there are any: to guess how many costs more. Behind the last there is
  // room for 64.
  const int found = __builtin_popcountll(all);
  uint32_t *out = c->marks + before;
  for (int written = 0; written < found; written += 6)
    for (int i = 0; i < 6; i++) {
      out[written + i] = (uint32_t)(at + (marks ? (size_t)__builtin_ctzll(marks) : 0));
      marks &= marks - 1;
    }
  c->count = before + (size_t)found;
  while (ends) {
    const uint64_t below = ends ^ (ends - 1);
    if (before + (size_t)__builtin_popcountll(all & below) != c->expected) return 0;
    if (c->escapes || (escapes & below)) c->marks[c->expected - 1] |= RAPPORT_HAS_ESCAPES;
    c->escapes = 0;
    escapes &= ~below;
    c->rows++;
    c->expected += c->width;
    ends &= ends - 1;
  }
  if (escapes) c->escapes = 1;
  c->within = (uint64_t)((int64_t)within >> 63);
  c->after_break = breaks >> 63;
  c->after_close = closing >> 63;
  c->after_return = returns >> 63;
  return odd == 0;
}

static inline __attribute__((always_inline)) uint64_t running_parity(uint64_t bits) {
  for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

// The bytes that `want` names, eight at a time: no sum goes over into the next byte.
static inline uint64_t eight_equal(const uint8_t *text, uint8_t want) {
  const uint64_t ones = 0x0101010101010101ull, low = 0x7F7F7F7F7F7F7F7Full;
  uint64_t found = 0;
  for (int i = 0; i < 8; i++) {
    uint64_t word = 0;
    for (int byte = 0; byte < 8; byte++) word |= (uint64_t)text[8 * i + byte] << 8 * byte;
    word ^= ones * want;
    const uint64_t zeros = ~(((word & low) + low) | word | low);
    found |= ((zeros >> 7) * 0x0102040810204080ull >> 56) << 8 * i;
  }
  return found;
}

static struct bytes look_portable(const uint8_t *text, uint8_t delimiter, uint8_t quote) {
  return (struct bytes){eight_equal(text, quote), eight_equal(text, delimiter),
                        eight_equal(text, 0x0A), eight_equal(text, 0x0D)};
}

// Cuts what stands in `text[from..<to]` by `LOOK` at 64 bytes and the parity `PARITY` of quotes.
#define CUT(LOOK, PARITY)                                                                          \
  for (size_t at = from; at < to && c.count + 64 <= capacity; at += 64) {                          \
    const size_t left = to - at;                                                                   \
    uint8_t last[64];                                                                              \
    const uint8_t *group = text + at;                                                              \
    if (left < 64) {                                                                               \
      memset(last, 0, sizeof last);                                                                \
      memcpy(last, group, left);                                                                   \
      group = last;                                                                                \
    }                                                                                              \
    struct bytes b = LOOK(group, delimiter, quote);                                                \
    if (!has_quotes) b.quotes = 0;                                                                 \
    if (!take(&c, b, PARITY(b.quotes) ^ c.within, at)) break;                                      \
  }                                                                                                \
  return c.rows;

#define PARAMETERS                                                                                 \
  const uint8_t *text, size_t from, size_t to, uint8_t delimiter, uint8_t quote, int has_quotes,   \
      struct cutter c, size_t capacity

static size_t cut_portable(PARAMETERS) { CUT(look_portable, running_parity) }

#if defined(__x86_64__)

#include <immintrin.h>

static inline __attribute__((always_inline)) uint64_t equal_sse2(const __m128i text[4], uint8_t want) {
  const __m128i wanted = _mm_set1_epi8((char)want);
  uint64_t found = 0;
  for (int i = 0; i < 4; i++)
    found |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(text[i], wanted)) << 16 * i;
  return found;
}

static inline __attribute__((always_inline)) struct bytes
look_sse2(const uint8_t *text, uint8_t delimiter, uint8_t quote) {
  __m128i parts[4];
  for (int i = 0; i < 4; i++) parts[i] = _mm_loadu_si128((const __m128i *)(text + 16 * i));
  return (struct bytes){equal_sse2(parts, quote), equal_sse2(parts, delimiter),
                        equal_sse2(parts, 0x0A), equal_sse2(parts, 0x0D)};
}

static size_t cut_sse2(PARAMETERS) { CUT(look_sse2, running_parity) }

#define WITH_AVX2 __attribute__((target("avx2,pclmul,popcnt,bmi")))

WITH_AVX2 static inline uint64_t equal_avx2(__m256i low, __m256i high, uint8_t want) {
  const __m256i wanted = _mm256_set1_epi8((char)want);
  return (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)) |
         (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)) << 32;
}

WITH_AVX2 static inline struct bytes
look_avx2(const uint8_t *text, uint8_t delimiter, uint8_t quote) {
  const __m256i low = _mm256_loadu_si256((const __m256i *)text);
  const __m256i high = _mm256_loadu_si256((const __m256i *)(text + 32));
  return (struct bytes){equal_avx2(low, high, quote), equal_avx2(low, high, delimiter),
                        equal_avx2(low, high, 0x0A), equal_avx2(low, high, 0x0D)};
}

WITH_AVX2 static inline uint64_t parity_avx2(uint64_t bits) {
  const __m128i product =
      _mm_clmulepi64_si128(_mm_set_epi64x(0, (int64_t)bits), _mm_set1_epi8((char)0xFF), 0);
  return (uint64_t)_mm_cvtsi128_si64(product);
}

WITH_AVX2 static size_t cut_avx2(PARAMETERS) { CUT(look_avx2, parity_avx2) }

#endif

size_t rapport_cut_records(
    const uint8_t *text, size_t from, size_t to, uint8_t delimiter, int quote, size_t width,
    uint32_t *marks, size_t capacity, enum rapport_scanner scanner) {
  struct cutter c = {.after_break = 1, .marks = marks, .expected = width, .width = width};
  const int has_quotes = quote >= 0;
  const uint8_t mark = has_quotes ? (uint8_t)quote : 0;
#if defined(__x86_64__)
  const int has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul");
  if (scanner == RAPPORT_BEST && has_avx2)
    return cut_avx2(text, from, to, delimiter, mark, has_quotes, c, capacity);
  if (scanner != RAPPORT_PORTABLE)
    return cut_sse2(text, from, to, delimiter, mark, has_quotes, c, capacity);
#endif
  return cut_portable(text, from, to, delimiter, mark, has_quotes, c, capacity);
}
