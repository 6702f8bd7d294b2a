internal import Office

extension Words {
  /// The words of the pages on which an agency keeps its frequent answers.
  enum Answers {
    static let lead = "公众填写申请、在首页查找时，内容相近的会列出来。已经公开的直接告诉对方，可以少一件申请。"
    static let add = "添加常见答复"
    static let change = "修改常见答复"
    static let formLead = "写给所有人看，请用大家看得懂的话。"
    static let title = "标题"
    static let titleHint = "信息的名称，公众会怎样称呼就怎样写。例如：清河县2025年财政决算。"
    static let text = "内容"
    static let textHint = "信息在哪里、怎样看到，或者这类申请一般怎样答复。"
    static let link = "原文地址"
    static let linkHint = "以 https:// 开头，或者本网站以 / 开头的地址。"
    static let publish = "公布"
    static let preview = "预览"
    static let previewTitle = "公众看到的样子"
    static let previewLead = "有人填写的申请与它相近时，这样列出来。"
    static let looked = "我已逐处看过，其中没有个人信息"
    static let lookedHint = "电子邮箱是单位的，名称不是指某个申请人的，可以公布。"
    static let adviceTitle = "公布以前"
    static let advice = [
      "不写任何人的姓名、证件号码、手机号、住址。", "公布时会自动检查：证件号码和手机号不能公布，电子邮箱和申请人的姓名要您逐处确认。",
      "写明信息公开在哪里，给出能打开的地址。",
    ]
    static let origin = "来源"
    static let day = "公布日期"
    static let acts = "操作"
    static let frequent = "常见答复"
    static let fromCase = "由一件申请转为公开"
    static let withdraw = "撤下"
    static let withdrawConsequences = ["公众不再看到它，填写申请时也不再列出。", "这里的内容不再保留，需要时要重新添加。"]
    static let nothing = "还没有常见答复"
    static let nothingNext = "把经常有人申请、又已经公开的信息写在这里。"

    static func beginning(of text: String) -> String {
      let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      return line.count > 40 ? line.prefix(40) + "……" : line
    }
    static func withdrawQuestion(_ title: String) -> String { "撤下“\(title)”吗？" }
    static func done(_ what: String) -> String? {
      switch what {
      case "added": "已公布，公众现在就能看到。"
      case "changed": "已修改，公众看到的是新的内容。"
      case "withdrawn": "已撤下。"
      default: nil
      }
    }

    static func text(of concern: AnswerConcern) -> String {
      let place = concern.field == .title ? "标题" : "内容第\(concern.line)行"
      return switch concern.kind {
      case .number: "\(place)的“\(concern.words)”像是证件号码或者手机号，请删去"
      case .mail: "\(place)有电子邮箱“\(concern.words)”，个人的请删去；是单位的，请在下面确认"
      case .name: "\(place)的“\(concern.words)”与一位申请人的姓名相同，请删去；不是指这个人的，请在下面确认"
      }
    }
  }
}
