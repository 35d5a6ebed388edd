// What Embedded Swift asks of a C library, for a module that stands alone: memory and four memory operations.
#include <stddef.h>
#include <stdint.h>

extern unsigned char __heap_base;

// ── Allocation: size classes of powers of two, a free list each, fresh memory from the top ──────────────────────────

enum { GRAIN = 16, CLASSES = 32, PAGE = 65536 };

/// Stands in the 16 bytes before each block that is handed out.
struct header {
  uint32_t size_class;
  void *base;  // where the block really starts: an aligned one has its header further in
};

static void *free_blocks[CLASSES];
static uintptr_t top;

static void *fresh(size_t size) {
  if (!top) top = ((uintptr_t)&__heap_base + GRAIN - 1) & ~(uintptr_t)(GRAIN - 1);
  uintptr_t block = top, end = block + size;
  uintptr_t have = __builtin_wasm_memory_size(0) * (uintptr_t)PAGE;
  if (end < block) __builtin_trap();
  if (end > have) {
    // Grow by a quarter at least: a compiler run asks often.
    size_t wanted = (end - have + PAGE - 1) / PAGE, ahead = have / 4 / PAGE;
    if (wanted >= ahead || __builtin_wasm_memory_grow(0, ahead) == SIZE_MAX)
      if (__builtin_wasm_memory_grow(0, wanted) == SIZE_MAX) __builtin_trap();
  }
  top = end;
  return (void *)block;
}

static void *allocate(size_t alignment, size_t size) {
  if (alignment < GRAIN) alignment = GRAIN;
  if (size > SIZE_MAX / 4) __builtin_trap();
  size_t needed = size + GRAIN + (alignment - GRAIN);
  uint32_t size_class = needed <= 2 * GRAIN ? 5 : 32 - (uint32_t)__builtin_clz((uint32_t)needed - 1);
  void *base = free_blocks[size_class];
  if (base) free_blocks[size_class] = *(void **)base;
  else base = fresh((size_t)1 << size_class);
  uintptr_t block = ((uintptr_t)base + GRAIN + alignment - 1) & ~(uintptr_t)(alignment - 1);
  struct header *header = (struct header *)(block - GRAIN);
  header->size_class = size_class;
  header->base = base;
  return (void *)block;
}

void *malloc(size_t size) { return allocate(GRAIN, size); }

int posix_memalign(void **result, size_t alignment, size_t size) {
  *result = allocate(alignment, size);
  return 0;
}

void free(void *block) {
  if (!block) return;
  struct header header = *(struct header *)((uintptr_t)block - GRAIN);
  *(void **)header.base = free_blocks[header.size_class];
  free_blocks[header.size_class] = header.base;
}

// ── Memory operations: single instructions ──────────────────────────────────────────────────────────────────────────

void *memcpy(void *to, const void *from, size_t size) { return __builtin_memcpy(to, from, size); }
void *memmove(void *to, const void *from, size_t size) { return __builtin_memmove(to, from, size); }
void *memset(void *to, int byte, size_t size) { return __builtin_memset(to, byte, size); }

int memcmp(const void *left, const void *right, size_t size) {
  const unsigned char *a = left, *b = right;
  for (; size; size--, a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

// ── Arithmetic that WebAssembly has no instruction for ──────────────────────────────────────────────────────────────

/// The product of two numbers of 128 bits, modulo 2^128, by halves of 32 bits.
__int128 __multi3(__int128 a, __int128 b) {
  uint64_t a_low = (uint64_t)a, b_low = (uint64_t)b;
  uint64_t a0 = (uint32_t)a_low, a1 = a_low >> 32, b0 = (uint32_t)b_low, b1 = b_low >> 32;
  uint64_t low = a0 * b0, middle = a1 * b0 + (low >> 32), carry = a0 * b1 + (uint32_t)middle;
  uint64_t high = a1 * b1 + (middle >> 32) + (carry >> 32);
  high += (uint64_t)(a >> 64) * b_low + a_low * (uint64_t)(b >> 64);
  return (__int128)((unsigned __int128)high << 64 | (carry << 32 | (uint32_t)low));
}

// ── The rest ────────────────────────────────────────────────────────────────────────────────────────────────────────

int putchar(int character) { return character; }

/// Seeds the hashing of dictionaries. The language never shows their order, so a constant keeps runs alike.
void arc4random_buf(void *buffer, size_t size) { memset(buffer, 42, size); }

uintptr_t __stack_chk_guard = 0x5f3759df;
void __stack_chk_fail(void) { __builtin_trap(); }
