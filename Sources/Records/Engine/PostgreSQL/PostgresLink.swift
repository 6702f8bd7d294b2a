import CPostgres

/// libpq's handle. It is no `Sendable`: the actor of the connection keeps it to itself.
final class PostgresLink {
  private let handle: OpaquePointer
  /// Whether the last script reached the server as far as we can tell.
  private(set) var wasSent = false

  init(url: String) throws {
    // A later keyword overrides an earlier one: the URL has the last word.
    let options = [
      ("application_name", "gongkai"), ("connect_timeout", "5"), ("client_encoding", "UTF8"),
      ("tcp_user_timeout", "15000"), ("dbname", url),
    ]
    guard let handle = Self.connect(options) else {
      throw RecordsError.unavailable(code: "PQconnectdb")
    }
    self.handle = handle
    guard PQstatus(handle) == CONNECTION_OK else {
      // Its message holds host and user, and stays here.
      throw RecordsError.unavailable(code: "08001")
    }
    // Notices go to the standard error otherwise, with whatever they quote.
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    _ = try execute(script: Self.settings)
  }

  deinit {
    PQfinish(handle)
  }

  /// A commit is on disk when it returns, however the server is set up; nobody waits for a lock longer
  /// than the other engine does.
  private static let settings = """
    SET lock_timeout = '10s';
    SET client_min_messages = error;
    SELECT set_config('synchronous_commit', 'on', false)
    WHERE current_setting('synchronous_commit') = 'off'
    """

  func execute(script sql: String) throws -> PostgresResult {
    wasSent = PQstatus(handle) == CONNECTION_OK
    return try checked(PQexec(handle, sql))
  }

  func execute(_ name: String, _ arguments: PostgresArguments) throws -> PostgresResult {
    let result = arguments.withPointers { count, values, lengths, formats in
      PQexecPrepared(handle, name, count, values, lengths, formats, 0)
    }
    return try checked(result)
  }

  func prepare(_ name: String, _ sql: String, _ types: [UInt32]) throws -> PreparedStatement {
    _ = try checked(PQprepare(handle, name, sql, CInt(clamping: types.count), types))
    let description = try checked(PQdescribePrepared(handle, name))
    return PreparedStatement(name: name, columns: description.columns)
  }

  private func checked(_ pointer: OpaquePointer?) throws -> PostgresResult {
    guard let pointer else {
      throw PQstatus(handle) == CONNECTION_OK
        ? RecordsError.unavailable(code: "53200") : .connectionLost(code: "08006")
    }
    let result = PostgresResult(pointer)
    guard let failure = result.failure else { return result }
    let isLost = PQstatus(handle) != CONNECTION_OK
    throw RecordsError(postgres: failure, isLost: isLost)
  }

  private static func connect(_ options: [(String, String)]) -> OpaquePointer? {
    withStrings(options.map(\.0)) { keywords in
      withStrings(options.map(\.1)) { values in PQconnectdbParams(keywords, values, 1) }
    }
  }

  /// A list of C strings with a null at its end.
  private static func withStrings<T>(
    _ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> T
  ) -> T {
    let blocks = strings.map { Array($0.utf8CString) }
    let whole = blocks.flatMap { $0 }
    return whole.withUnsafeBufferPointer { buffer in
      var offset = 0
      var pointers: [UnsafePointer<CChar>?] = []
      for block in blocks {
        pointers.append(buffer.baseAddress.map { $0 + offset })
        offset += block.count
      }
      return body(pointers + [nil])
    }
  }
}
