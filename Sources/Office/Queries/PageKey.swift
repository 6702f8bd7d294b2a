import Law
package import Records

/// Which page of a list: the one behind a place, or the one before it.
package enum PageKey: Sendable, Hashable {
  case after(Place)
  case before(Place)

  package enum Place: Sendable, Hashable {
    /// A line of a list.
    case line(ListPlace)
    /// A place of the search's index.
    case hit(Int)
  }
}

extension PageKey: RawRepresentable {
  package init?(rawValue: String) {
    let isBackward = rawValue.hasPrefix("b")
    guard let place = Place(isBackward ? rawValue.dropFirst() : rawValue[...]) else { return nil }
    self = isBackward ? .before(place) : .after(place)
  }

  /// As it stands in an address: `2026-01-20.130999-17` or `p1768870800000000`, and for what is before
  /// it `b2026-01-20.130999-17`.
  package var rawValue: String {
    switch self {
    case .after(let place): place.text
    case .before(let place): "b" + place.text
    }
  }
}

extension PageKey.Place {
  fileprivate init?(_ text: Substring) {
    if text.hasPrefix("p"), let place = Int(text.dropFirst()) {
      self = .hit(place)
      return
    }
    let parts = text.split(separator: ".")
    guard parts.count == 2, let day = Day(String(parts[0])),
      let request = RequestID(rawValue: String(parts[1]))
    else { return nil }
    self = .line(ListPlace(day, request))
  }

  fileprivate var text: String {
    switch self {
    case .line(let place): "\(place.day).\(place.request)"
    case .hit(let place): "p\(place)"
    }
  }
}
