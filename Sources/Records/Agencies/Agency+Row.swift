import Law

extension Agency {
  /// What may change, in the order of `values`.
  static let columns = [
    "parent", "level", "name", "short_name", "reconsideration_organ", "online_reconsideration",
    "court", "address", "postcode", "office_hours", "phone", "fax", "email", "request_numbers",
    "letter_numbers", "counting", "active",
  ]

  var values: [SQLValue] {
    [
      SQLValue(parent), SQLValue(level), .text(name), .text(shortName),
      SQLValue(remedies.reconsiderationOrgan), SQLValue(remedies.onlineReconsideration),
      SQLValue(remedies.court), SQLValue(contact.address), SQLValue(contact.postcode),
      SQLValue(contact.officeHours), SQLValue(contact.phone), SQLValue(contact.fax),
      SQLValue(contact.email), SQLValue(requestNumbers), SQLValue(letterNumbers),
      .text(Self.text(counting)), SQLValue(isActive),
    ]
  }

  init(_ row: SQLRow) throws {
    self.init(
      id: try row.raw("id"), parent: try row.optionalRaw("parent"), level: try row.raw("level"),
      name: try row.text("name"), shortName: try row.text("short_name"),
      contact: try AgencyContact(row), remedies: try AgencyRemedies(row),
      requestNumbers: try row.raw("request_numbers"),
      letterNumbers: try row.raw("letter_numbers"), counting: try Self.counting(row),
      isActive: try row.flag("active"))
  }

  private static func text(_ counting: CountingConvention) -> String {
    switch counting {
    case .fromNextDay: "next-day"
    case .fromSameDay: "same-day"
    }
  }

  private static func counting(_ row: SQLRow) throws -> CountingConvention {
    switch try row.text("counting") {
    case "next-day": .fromNextDay
    case "same-day": .fromSameDay
    default: throw RecordsError.column("counting", .kind)
    }
  }
}

extension AgencyContact {
  fileprivate init(_ row: SQLRow) throws {
    self.init(
      address: try row.optionalText("address"), postcode: try row.optionalText("postcode"),
      officeHours: try row.optionalText("office_hours"), phone: try row.optionalText("phone"),
      fax: try row.optionalText("fax"), email: try row.optionalText("email"))
  }
}

extension AgencyRemedies {
  fileprivate init(_ row: SQLRow) throws {
    self.init(
      reconsiderationOrgan: try row.optionalText("reconsideration_organ"),
      onlineReconsideration: try row.optionalText("online_reconsideration"),
      court: try row.optionalText("court"))
  }
}
