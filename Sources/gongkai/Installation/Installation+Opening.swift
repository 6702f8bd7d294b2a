import Records

extension Installation {
  /// Opens the installation in a data folder, or says in words why not.
  static func opened(_ data: String) async throws -> Installation {
    do {
      return try await Installation(DataFolder(data))
    } catch let fault as KeyFileFault {
      throw Failure.stop(InstallationWords.sentence(fault))
    } catch let fault as KeyRegisterFault {
      throw Failure.stop(InstallationWords.sentence(fault))
    } catch let error as RecordsError {
      throw Failure.stop(InstallationWords.sentence(error))
    }
  }
}
