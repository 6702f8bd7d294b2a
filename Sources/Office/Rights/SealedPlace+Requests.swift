import Records

extension SealedPlace {
  static func form(_ request: RequestID, _ field: PersonalField) -> SealedPlace {
    SealedPlace(
      county: request.county, table: "request_forms", row: request.rawValue,
      field: field)
  }

  static func consultation(
    _ request: RequestID, serial: Int, _ field: PersonalField
  ) -> SealedPlace {
    SealedPlace(
      county: request.county, table: "request_consultations",
      row: "\(request)/\(serial)", field: field)
  }
}
