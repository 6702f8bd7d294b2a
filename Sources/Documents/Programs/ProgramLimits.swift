/// What a foreign program may use before it is stopped.
struct ProgramLimits: Sendable, Equatable {
  /// Seconds on the wall clock, for the whole process group.
  var seconds: Int
  /// Processor seconds of one process (`RLIMIT_CPU`).
  var processorSeconds: Int
  /// Address space of one process in bytes (`RLIMIT_AS`).
  var addressSpace: Int
  /// The largest file it may write (`RLIMIT_FSIZE`).
  var fileSize: Int
  /// Bytes taken from its standard output; more end the run.
  var output: Int

  static let poppler = ProgramLimits(
    seconds: 120, processorSeconds: 30, addressSpace: 1 << 30, fileSize: 1 << 20,
    output: 256 << 20)

  /// LibreOffice maps far more than it uses: 220 MB resident need about 2 GB of address space.
  static func libreOffice(seconds: Int) -> ProgramLimits {
    ProgramLimits(
      seconds: seconds, processorSeconds: seconds, addressSpace: 6 << 30, fileSize: 128 << 20,
      output: 1 << 20)
  }
}
