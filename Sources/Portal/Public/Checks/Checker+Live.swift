internal import Documents
internal import Inspection

extension Checker {
  /// The check that `gongkai serve` runs.
  package static var live: Checker {
    let reader = FileReader()
    let inspector = Inspector()
    return Checker(
      read: { bytes, name in try await reader.read(bytes, named: name) },
      inspect: { document in inspector.inspect(document) })
  }
}
