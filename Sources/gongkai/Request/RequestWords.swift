import Law
import Office
import Portal
import Records

/// What `gongkai request` says besides the words it shares with the desk's pages.
enum RequestWords {
  static let nobody = "请用 --as 写明您在工作台的用户名。"
  static let numberMissing = "请写明申请编号，如 清财依申请〔2026〕7号。"
  static let noPassword = "没有读到密码。请在终端输入，或者用 --password-file 写明写有密码的文件。"
  static let mustChangePassword = "不能登录：第一次登录或者密码被重设后，请先在工作台网页上换成自己的密码。"
  static let unreadableFile = "文件不存在，或无权读取。"
  static let wrongOptions = "没有办理，请更正："
  static let noMoves = "按目前的环节和您的岗位，没有可以办理的事项。"
  static let movesTitle = "现在可以办理"
  static let registered = "申请已登记。"
  static let queryCode = "查询码"
  static let fileHelp = "随附的材料，可以重复。种类和大小与工作台网页相同，按文件内容判断。"
  static let atFile = "较长的可以写作 @文件。"
  static let today = "不写的是今天。"
  static let despiteHelp = "第三方不同意而仍然公开的理由。可以是\(list(FormChoice.despite))。"
  static let wordsHelp = "答复书要写明的内容，写作 名称=文字 或 名称=@文件，可以重复。"

  static let signInRefused = "不能登录：" + sentence(Words.signInRefused)
  static let signInBusy = sentence(Words.signInBusy)
  static func signInLocked(_ until: Moment) -> String { sentence(Words.signInLocked(until: until)) }

  static func passwordOf(_ name: String) -> String { "\(name)的密码：" }

  static func sentence(passwordFile path: String, _ fault: KeyFileFault) -> String {
    switch fault {
    case .openToOthers: "密码文件\(path)别人也能读写，不能使用。请运行：chmod 600 \(path)"
    case .missing, .notAFile, .failed, .unreadable, .empty: "密码文件\(path)不存在，或读不了。"
    }
  }

  static func sentence(_ notice: Words.Message) -> String { notice.what + "。" + notice.next }

  /// Of something that is asked about and not acted on.
  static func sentence(_ error: OfficeError, about typed: String) -> String {
    "\(typed)：" + sentence(refusal(error))
  }

  /// The pages' words but for what only a page can say.
  static func refusal(_ error: OfficeError) -> Words.Message {
    switch error {
    case .stale(let version):
      Words.Message(
        what: "这件申请已有新的情况，现在是第\(version)版",
        next: "请用 request show 看过新的情况，再决定是否办理。")
    case .invalid, .illegal, .forbidden, .notFound, .reply, .ownDraft, .approverIsNoHead,
      .throttled, .unreadableNotice, .letter, .noAnswer, .lastAdministrator, .agenciesBelow,
      .lastAgency, .alreadySetUp:
      Words.refusal(error)
    }
  }

  static func cannot(_ act: CaseAct, _ number: String) -> String {
    "\(number)：没有办理“\(Words.name(of: act))”。"
  }

  static func done(_ act: CaseAct, _ number: String) -> String {
    "\(number)：已办理“\(Words.name(of: act))”。"
  }

  static func usage(_ act: CaseAct) -> String {
    "gongkai request \(act.rawValue) 编号 --as 用户名 [--data 文件夹] [选项]…"
  }

  static func discussion(_ act: CaseAct) -> String {
    let basis = act.move.map { "依据：\(Words.article($0.basis))。" } ?? ""
    return Words.lead(of: act) + basis
  }

  /// An option of an act: its label, its hint and what it may be.
  static func help(
    _ label: String, _ hint: String?, _ choices: [FormChoice], _ note: String?
  ) -> String {
    label + "。" + (hint ?? "") + (choices.isEmpty ? "" : "可以是" + list(choices) + "。") + (note ?? "")
  }

  static func among(_ choices: [FormChoice]) -> String { "：" + list(choices) }

  static func list(_ choices: [FormChoice]) -> String {
    choices.map { "\(CodeName.of($0.code))（\($0.name)）" }.joined(separator: "、")
  }

  static func noWordsMark(_ typed: String) -> String {
    "“\(typed)”没有写明名称；写作 名称=文字，如 检索情况=检索了公文系统，未找到。"
  }

  static func noSuchWords(_ typed: String, _ names: [String]) -> String {
    "这种办理结果的答复书没有“\(typed)”这一项，可以是\(names.joined(separator: "、"))"
  }

  static func noSuchChoice(_ typed: String, _ choices: [FormChoice]) -> String {
    "没有“\(typed)”，可以是\(list(choices))"
  }

  static func noSuchOfficer(_ typed: String, _ able: [(name: String, person: String)]) -> String {
    let names = able.map { "\($0.name)（\($0.person)）" }.joined(separator: "、")
    return "没有可以办这件事的“\(typed)”" + (names.isEmpty ? "" : "，可以是\(names)")
  }

  static func unreadableText(_ option: String, _ path: String) -> String {
    "\(option)：\(path)：\(unreadableFile)@开头的是文件名；要写@本身，请写成@@。"
  }

  static func noText(_ option: String, _ path: String) -> String {
    "\(option)：\(path)：不是UTF-8编码的文本，或者过长。"
  }
}
