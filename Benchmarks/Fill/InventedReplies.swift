import Drafting
import Law
import Office

/// Replies with the words their letters ask for.
enum InventedReplies {
  static let disclosed = ReplyDraft(
    outcome: .disclosed, words: [.disclosed: "您申请公开的内容见附件", .access: "随本答复提供"])

  static let refusedForOthers = ReplyDraft(
    outcome: .thirdPartyRights,
    words: [.consulted: "已书面征求第三方意见，第三方不同意公开", .grounds: "涉及第三方商业秘密，公开会损害其合法权益"])

  static func any(_ chance: inout Chance) -> ReplyDraft { chance.one(all) }

  private static let all: [(Int, ReplyDraft)] = [
    (35, disclosed),
    (
      15,
      ReplyDraft(
        outcome: .alreadyPublished, words: [.access: "县政府网站“政务公开”栏目，已于形成后20个工作日内公布"])
    ),
    (
      15,
      ReplyDraft(
        outcome: .partlyDisclosed, partGrounds: [.enforcementFile],
        words: [
          .disclosed: "处理决定书", .access: "随本答复提供", .withheld: "调查笔录和内部审批材料",
          .grounds: "属于行政执法案卷信息",
        ])
    ),
    (15, ReplyDraft(outcome: .nonexistent, words: [.search: "检索了公文系统和档案室全部目录，未找到该信息"])),
    (
      5,
      ReplyDraft(
        outcome: .otherAgency,
        words: [.grounds: "该信息不由本机关制作和保存", .rightAgency: "清源市自然资源局"])
    ),
    (4, ReplyDraft(outcome: .deliberative, words: [.grounds: "属于讨论记录，记载的是决定作出前的讨论过程"])),
    (4, ReplyDraft(outcome: .internalAffairs, words: [.grounds: "属于内部人事管理信息"])),
    (3, ReplyDraft(outcome: .needsCreation, words: [.grounds: "需要对现有信息进行加工、分析"])),
    (2, ReplyDraft(outcome: .administrativeQuery, words: [.specialRules: "按不动产登记资料查询的规定办理"])),
    (
      2,
      ReplyDraft(
        outcome: .petition,
        words: [.grounds: "所述事项属于信访诉求", .properChannel: "县信访局接待大厅"])
    ),
  ]
}
