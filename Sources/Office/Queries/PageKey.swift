package import Law
package import Records

/// Where the next page of a list begins.
package enum PageKey: Sendable, Hashable {
  /// Behind this day and request.
  case after(Day, RequestID)
  /// Of a search: behind this place of the index.
  case place(Int)
}

extension PageKey: RawRepresentable {
  package init?(rawValue: String) {
    if rawValue.hasPrefix("p"), let place = Int(rawValue.dropFirst()) {
      self = .place(place)
      return
    }
    let parts = rawValue.split(separator: ".")
    guard parts.count == 2, let day = Day(String(parts[0])),
      let request = RequestID(rawValue: String(parts[1]))
    else { return nil }
    self = .after(day, request)
  }

  /// As it stands in an address: `2026-01-20.130999-17` or `p1768870800000000`.
  package var rawValue: String {
    switch self {
    case .after(let day, let request): "\(day).\(request)"
    case .place(let place): "p\(place)"
    }
  }
}
