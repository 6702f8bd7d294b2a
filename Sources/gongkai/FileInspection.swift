import Documents
import Drafting
import Inspection

/// Reads and inspects files, a few at a time, and hands the results over in order.
struct FileInspection {
  let inspector: Inspector

  nonisolated(nonsending) func inspect(
    _ path: String
  ) async -> Result<InspectedReport, DocumentError> {
    var result: Result<InspectedReport, DocumentError> = .failure(.empty)
    await run([path]) { result = $1 }
    return result
  }

  nonisolated(nonsending) func run(
    _ paths: [String], each: (String, Result<InspectedReport, DocumentError>) -> Void
  ) async {
    let inspector = inspector
    await FileReader(exported: ExportedReport.document).read(paths: paths) { document in
      document.map(inspector.inspect)
    } each: { index, result in
      each(paths[index], result)
    }
  }
}
