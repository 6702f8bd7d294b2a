import Foundation
import Records

extension Installation {
  /// The installation in a data folder, for a command that works in it; none is made where there is
  /// none.
  ///
  /// - Throws: `Failure` that says why it cannot be opened.
  static func existing(in data: String) async throws -> Installation {
    let isElsewhere = ProcessInfo.processInfo.environment["GONGKAI_DATABASE"] != nil
    guard isElsewhere || FileManager.default.fileExists(atPath: data) else {
      throw Failure.unopened(InstallationWords.noFolder(data))
    }
    return try await InstallationWords.explaining {
      try await Installation(DataFolder(data))
    }
  }
}
