/// What an agency is among the agencies (条例 arts 4, 10, 54).
package enum AgencyLevel: String, Sendable, CaseIterable {
  /// 省级人民政府.
  case province
  /// 设区的市人民政府.
  case city
  /// 县级人民政府.
  case county
  /// 乡镇人民政府.
  case township
  /// 人民政府工作部门.
  case department
  /// 派出机构、内设机构 that acts in its own name (art 10(2)).
  case office
  /// 法律、法规授权的具有管理公共事务职能的组织 (art 54).
  case authorisedBody = "authorised-body"
}
