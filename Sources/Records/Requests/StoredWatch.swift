import Law

/// The name under which a watch is stored.
struct StoredWatch: RawRepresentable, Sendable, Hashable {
  let watch: Watch

  init(_ watch: Watch) {
    self.watch = watch
  }

  private static let opinionMark = "opinion-"

  init?(rawValue: String) {
    switch rawValue {
    case "confirmation": watch = .confirmation
    case "correction-notice": watch = .correctionNotice
    case "reply": watch = .reply
    case "correction": watch = .correction
    case "reasons": watch = .reasons
    case "payment": watch = .payment
    case "publication": watch = .publication
    case "archive": watch = .archive
    default:
      guard rawValue.hasPrefix(Self.opinionMark),
        let serial = Int(rawValue.dropFirst(Self.opinionMark.count))
      else { return nil }
      watch = .opinion(serial: serial)
    }
  }

  var rawValue: String {
    switch watch {
    case .confirmation: "confirmation"
    case .correctionNotice: "correction-notice"
    case .reply: "reply"
    case .correction: "correction"
    case .reasons: "reasons"
    case .payment: "payment"
    case .opinion(let serial): "\(Self.opinionMark)\(serial)"
    case .publication: "publication"
    case .archive: "archive"
    }
  }
}
