/// The words of what was asked before.
extension Words {
  static let relatedTitle = "相近的申请"
  static let relatedLink = "查看相近的申请"
  static let relatedLead = """
    答复之前看一看：同样的内容是否答复过（条例第三十六条第（六）项），是否有多人申请、可以转为主动公开（第四十四条），\
    同一申请人的申请是否明显超过合理范围（第三十五条）。是否属于这些情形，由承办人判断。
    """
  static let similarTitle = "内容相近的"
  static let sameRequester = "同一申请人的"
  static let nothingSimilar = "本机关没有内容相近的申请"
  static let nothingSimilarNext = "按信息名称和内容描述里的字词比较。"
  static let nothingElseAsked = "前12个月以来没有其他申请"
  static let nothingElseAskedNext = "按证件号码比对，只看本机关收到的。"
  static let requesterUnknown = "无法比对"
  static let requesterUnknownNext = "这件申请没有登记证件号码。"
  static let isPublished = "已转为主动公开"

  static func sameRequesterTitle(_ count: Int) -> String {
    count == 0 ? sameRequester : "\(sameRequester)（前12个月以来另有\(count)件）"
  }
}
