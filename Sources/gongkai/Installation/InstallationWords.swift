import Records

/// Why an installation cannot be opened, and what to do.
enum InstallationWords {
  static func noFolder(_ path: String) -> String {
    "数据文件夹\(path)建不了，或者不能写入。请检查路径和权限。"
  }

  static let empty = "这里还没有县和机关，没有可以办理的申请。"

  static func missing(_ path: String) -> String {
    "没有数据文件夹\(path)。请用 --data 写明它在哪里。"
  }

  /// What a body throws of an installation, as a failure with its words.
  static func explaining<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let fault as KeyFileFault {
      throw Failure.unopened(sentence(fault))
    } catch let fault as KeyRegisterFault {
      throw Failure.unopened(sentence(fault))
    } catch let error as RecordsError {
      throw Failure.unopened(sentence(error))
    } catch let fault as FileStoreFault {
      throw Failure.unopened(sentence(fault))
    }
  }

  static func sentence(_ fault: FileStoreFault) -> String {
    switch fault {
    case .missing: "数据库里登记的文件不在文件夹里。请从备份中放回。"
    case .damaged: "文件夹里的文件与存入时不同，已损坏。请从备份中放回。"
    case .disk: "文件夹读不了或写不了，请检查权限和磁盘空间。"
    case .busy: "磁盘正忙，请稍后再试。"
    }
  }

  static func sentence(_ fault: KeyFileFault) -> String {
    switch fault {
    case .missing: "找不到密钥文件。没有它，数据库里的证件号码和联系方式打不开；请从备份中放回原处。"
    case .notAFile: "密钥文件的位置上不是文件。"
    case .openToOthers: "密钥文件别人也能读写，不能使用。请运行：chmod 600 密钥文件"
    case .failed: "密钥文件打不开或写不了，请检查它所在的文件夹的权限和磁盘空间。"
    case .unreadable(let line): "密钥文件第\(line)行看不懂。请从备份中放回原来的文件。"
    case .empty: "密钥文件里没有密钥。请从备份中放回原来的文件。"
    }
  }

  static func sentence(_ fault: KeyRegisterFault) -> String {
    switch fault {
    case .missing(let id): "密钥文件里缺第\(id.rawValue)号密钥，而数据库用过它。请从备份中放回原来的文件。"
    case .differs(let id): "密钥文件里的第\(id.rawValue)号密钥不是这个数据库的。请放回这个数据库的密钥文件。"
    }
  }

  static func sentence(_ error: RecordsError) -> String {
    switch error {
    case .busy, .conflict: "数据库正忙，请稍后再试。"
    case .unavailable(let code), .connectionLost(let code):
      "数据库连不上（\(code)）。请检查数据库服务、地址和磁盘空间。"
    case .outcomeUnknown, .closed: "与数据库的连接断开了，请再试一次。"
    case .corrupt(let code): "数据库文件已损坏或不是数据库（\(code)）。请从备份恢复。"
    case .unknownLocation: "GONGKAI_DATABASE应是 postgres://… 或文件路径。"
    case .newerDatabase(let number): "数据库是更新的程序建的（第\(number)步）。请使用新版程序。"
    case .migrationChanged(let number): "数据库第\(number)步的建库语句与程序的不同，不能使用。"
    case .constraint, .readOnly, .statement, .nulCharacter, .column, .misnumberedMigration:
      "程序内部错误：数据库操作不成。"
    }
  }
}
