extension Words {
  /// The words of the pages on which an agency words its letters.
  enum Wordings {
    static let groupReceipt = "受理"
    static let groupCorrection = "补正和说明理由"
    static let groupConsultation = "征求意见"
    static let groupTerms = "延期和收费"
    static let groupDelivery = "送达"
    static func groupReply(_ name: String) -> String { "答复：\(name)" }

    static let letter = "文书"
    static let wording = "用语"
    static let saved = "最近保存"
    static let standard = "标准用语"
    static let own = "本机关用语"
    static let ownFaulty = "本机关用语，需要修改"
    static let editLead = "保存时逐行检查。条款、期限、救济途径由系统按案件和法律填写，模板里只写标签。"
    static let readLead = "文书用语由本机关负责人修改，其他人可以查看和预览。"
    static let templateText = "模板内容"
    static let textHint = "一行是一段。行首的【】标明这一行是什么，两层大括号里是标签。"
    static let save = "检查并保存"
    static let preview = "预览"
    static let previewPDF = "下载预览（PDF）"
    static let sampleLead = "用虚构的案件填写，PDF与寄出的文书版式相同。"
    static let previewLead = "用虚构的案件填写，还没有保存。PDF与寄出的文书版式相同。"
    static let changes = "与标准用语的差别"
    static let noChanges = "与标准用语相同。"
    static let tags = "可以使用的标签"
    static let tagsLead = "生成文书时，标签换成案件里的内容。法律要求写明的，模板里必须有。"
    static let compulsory = "必备"
    static let optional = "可以选用的标签"
    static let byProgram = "由系统填写"
    static let marks = "行首标记"
    static let remove = "恢复标准用语"
    static let removeConsequences = [
      "今后生成的这种文书改用标准用语。", "已经生成的文书不变。", "本机关现在的用语不再使用；需要的，请先复制保存。",
    ]
    static let markMeanings = [
      ("【机关】【文号】【标题】", "红色的机关名称、发文字号、标题，各一行"),
      ("【主送】", "顶格写收文的人"), ("【小标题】", "黑体的小标题"), ("【附件】", "附件说明，几项自动编号"),
      ("【署名】", "机关和日期，写在最后"), ("【表】", "表格开始，后面写各列的相对宽度，例如【表】3 4 3 4"),
      ("【小字】【分页】", "表格下的说明；从新的一页开始"), ("没有标记", "正文"),
      ("{{#标签}}…{{/标签}}", "这一项有内容时才印出中间的文字"), ("{{^标签}}…{{/标签}}", "这一项没有内容时才印出"),
    ]

    static func lead(own: Int, of all: Int) -> String {
      own > 0
        ? "共\(all)种文书，其中\(own)种用本机关自己的用语，其余用标准用语。" : "共\(all)种文书，现在都用标准用语。"
    }
    static func example(_ text: String) -> String {
      "例如：\(text.replacing("\n", with: " "))"
    }
    static func sampleFile(_ name: String) -> String { "\(name)（预览）.pdf" }
    static func removeQuestion(_ name: String) -> String { "恢复“\(name)”的标准用语吗？" }
    static func moreFaults(_ count: Int) -> String { "后面还有\(count)处，请先改正以上各处" }
    static func done(_ what: String) -> String? {
      switch what {
      case "saved": "已保存。今后生成的这种文书使用这个用语，已经生成的不变。"
      case "removed": "已恢复标准用语。"
      default: nil
      }
    }
  }
}
