/// The words of invented requests. Nothing of them is a real place, person or paper.
enum InventedWords {
  private static let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕")
  private static let given = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国玉兰志文海晓东红梅春生凤林立新宁")
  private static let villages = [
    "杨家湾", "石桥", "柳河", "东关", "西关", "南岗", "北坡", "马家庄", "白塔", "青石岭", "大王庙", "小河口", "三里铺",
    "七里沟", "双井", "龙泉", "凤凰台", "松林", "槐树营", "沙河套",
  ]
  private static let rare = ["砚池坞", "鹭鸶滩", "麒麟塬", "琵琶堰", "獾子岩"]
  private static let subjects = [
    "道路硬化工程", "农村危房改造", "退耕还林补助", "土地征收补偿", "耕地地力保护补贴", "小学扩建工程", "饮水安全工程", "河道治理工程", "公租房分配",
    "低保资金发放", "医保定点机构考核", "高标准农田建设", "校车运营补贴", "棚户区改造项目", "集体资产清查", "财政专项资金", "公务用车购置",
    "垃圾处理设施建设", "光伏扶贫收益", "防汛物资采购", "公路养护工程", "矿山生态修复", "宅基地确权登记", "乡镇卫生院设备采购", "老旧小区改造工程",
    "农机购置补贴", "临时救助资金", "水库移民后期扶持", "事业单位公开招聘", "污水管网工程",
  ]
  private static let papers = [
    "批复文件", "招标文件", "施工合同", "预算批复", "决算报告", "资金分配明细", "验收报告", "评审结论", "会议纪要", "发放名单", "实施方案",
    "环评批复",
    "用地审批材料", "补偿标准", "投诉处理结果",
  ]
  private static let reasons = [
    "因本人家庭生活需要", "因生产经营需要", "因参与诉讼需要", "因开展课题研究需要", "因核对村集体账目需要", "为了解政策执行情况",
  ]
  private static let closings = [
    "请提供加盖公章的复印件。", "如内容较多，可先提供目录。", "如不属于贵机关公开范围，请告知负责公开的机关名称和联系方式。", "涉及他人隐私的内容可作遮盖处理。",
    "请一并说明文件的形成时间和文号。", "不需要电子件。",
  ]

  static func name(_ chance: inout Chance) -> String {
    let count = chance.happens(700) ? 2 : 1
    return String(chance.one(of: surnames))
      + (0..<count).map { _ in String(chance.one(of: given)) }.joined()
  }

  static func organisation(_ chance: inout Chance) -> String {
    chance.one(of: villages) + chance.one(of: ["建筑公司", "商贸公司", "农业合作社", "科技公司", "运输公司"])
  }

  static func village(_ chance: inout Chance) -> String { chance.one(of: villages) + "村" }

  static func title(_ year: Int, _ chance: inout Chance) -> String {
    let place = chance.number(1...10_000) == 1 ? chance.one(of: rare) : chance.one(of: villages)
    return
      "\(place)村\(year - chance.number(0...3))年\(chance.one(of: subjects))的\(chance.one(of: papers))"
  }

  static func description(_ title: String, _ chance: inout Chance) -> String {
    var text = "申请公开\(title)。\(chance.one(of: reasons))，需要了解\(chance.one(of: subjects))的有关情况，"
    text += "包括\(chance.one(of: papers))、\(chance.one(of: papers))及附件。"
    for _ in 0..<chance.number(0...3) { text += chance.one(of: closings) }
    return text
  }
}
