/// Forms that were sent: pressing the button twice, or reloading, sends nothing twice.
///
/// What came of a form is kept under its own number, the browser's mark and all that was sent, for the
/// newest few thousand forms. It is gone with the process; a form from before is then a new one.
actor SubmittedOnce {
  private var tasks: [String: Task<String, any Error>] = [:]
  private var order: [String] = []
  private static let most = 4000

  /// What `submit` gives, once for each key. Where it fails, the form may be sent again.
  func answer(
    _ key: String, _ submit: @escaping @Sendable () async throws -> String
  ) async throws -> String {
    if let task = tasks[key] { return try await task.value }
    let task = Task { try await submit() }
    tasks[key] = task
    order.append(key)
    if order.count > Self.most { tasks[order.removeFirst()] = nil }
    do {
      return try await task.value
    } catch {
      tasks[key] = nil
      order.removeAll { $0 == key }
      throw error
    }
  }
}
