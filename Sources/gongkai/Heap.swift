import CMalloc

/// What the C library keeps of memory that was given back.
enum Heap {
  /// Keeps little. By itself every thread has a heap of its own, and what a year's ledger once took is never
  /// returned to the system.
  static func keepLittle() {
    mallopt(M_ARENA_MAX, 2)
    // Setting these also keeps them from growing.
    mallopt(M_MMAP_THRESHOLD, 1 << 18)
    mallopt(M_TRIM_THRESHOLD, 1 << 18)
  }
}
