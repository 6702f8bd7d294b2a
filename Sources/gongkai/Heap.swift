import CMalloc

/// What the C library keeps of memory that was given back to it.
enum Heap {
  /// Keeps little, in one heap. By itself every thread has one of its own, and what a year's ledger once
  /// took is never returned to the system.
  static func keepLittle() {
    mallopt(M_ARENA_MAX, 1)
    // Setting these also keeps them from growing.
    mallopt(M_MMAP_THRESHOLD, 1 << 18)
    mallopt(M_TRIM_THRESHOLD, 1 << 18)
  }

  /// Returns what is free in the midst of the heap, every few seconds until it is cancelled.
  static func giveBack() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(10))
      malloc_trim(0)
    }
  }
}
