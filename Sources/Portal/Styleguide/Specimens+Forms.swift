extension Specimens {
  /// As a form comes back with what was typed and what is wrong with it.
  static let state: FormState = {
    var state = FormState(values: [
      "email": "wangxiulan@", "submitted": "2026年13月1日", "channel": "letter", "name": "王秀兰",
    ])
    state.add("电子邮箱不完整，请写成 name@example.cn 的样子", to: "email")
    state.add("没有2026年13月1日这一天，请写成 2026-11-23 的样子", to: "submitted")
    return state
  }()

  static let forms: [Specimen] = [
    Specimen(
      ErrorSummary.self, "错误汇总", "提交有误时放在页面最上方，列出每一处，点击到达对应字段。",
      [ErrorSummary(state, takesFocus: false)]),
    Specimen(
      TextField.self, "单行文本", "一个问题，一行回答。错误写在字段旁边，已填的内容保留。",
      [
        TextField("name", "姓名", .name, in: state, hint: "请与身份证件一致。"),
        TextField("email", "电子邮箱", .email, in: state, need: .optional),
        TextField("pages", "页数", .number, unit: "页"),
      ]),
    Specimen(
      TextArea.self, "多行文本", "较长的描述，事先说明字数上限。",
      [
        TextArea(
          "description", "需要的政府信息",
          hint: "请写名称、文号，或者其他便于查找的特征。写清楚年份和单位，查得更快。", limit: 2000)
      ]),
    Specimen(
      DateField.self, "日期", "日历选择或按样例填写；填错时原样退回。",
      [
        DateField("submitted", "收到日期", in: state),
        DateField("delivered", "送达日期", need: .optional),
      ]),
    Specimen(
      Choices.self, "单选与多选", "选项不多时全部列出。选中后才需要的字段跟在该选项下面。",
      [
        Choices(
          "channel", "提交方式", .one,
          [
            .init("counter", "当面提交"),
            .init(
              "letter", "邮寄", hint: "以签收之日为收到之日。",
              detail: [TextField("mailNumber", "邮件号", .code, need: .optional)]),
            .init("web", "网上提交"),
          ], in: state),
        Choices(
          "carrier", "希望怎样得到信息", .any, [.init("mail", "电子邮件"), .init("paper", "纸质邮寄")],
          need: .optional, isInline: true),
      ]),
    Specimen(
      Checkbox.self, "单个勾选", "一件要确认或开启的事。",
      [Checkbox("agreed", "以上内容属实", hint: "勾选后才能提交。")]),
    Specimen(
      SelectField.self, "下拉选择", "选项很多时使用：单位、人员、年度。",
      [
        SelectField(
          "unit", "承办单位",
          [.init("1", "县财政局"), .init("2", "县自然资源局"), .init("3", "县教育局")])
      ]),
    Specimen(
      FileField.self, "文件", "事先说明可以传什么、多大、几个。",
      [
        FileField(
          "files", "附件", hint: "如身份证明、授权委托书。", accepted: [".pdf", ".jpg", ".docx"],
          files: 5, fileBytes: 10 << 20)
      ]),
    Specimen(
      FieldGroup.self, "字段组", "属于同一件事的几个字段。",
      [
        FieldGroup(
          "联系方式", hint: "至少填写一项，答复和通知会按此送达。",
          [
            TextField("telephone", "电话", .telephone, need: .optional),
            TextField("mailAddress", "通信地址", .address, need: .optional),
          ])
      ]),
    Specimen(
      StepMark.self, "步骤", "分几页填写的表单，写明第几步。", [StepMark(2, of: 4)]),
    Specimen(
      PostForm.self, "提交表单", "凡是会改变数据的表单都用它，带防伪令牌，校验由服务器完成。",
      [PostForm(to: "/styleguide", token: token) { $0(Actions([Button("保存", .secondary)])) }]),
    Specimen(
      QuestionForm.self, "查询表单", "只查询、不改变数据的表单。结果的地址可以收藏、转发。",
      [QuestionForm(to: "/styleguide") { $0(Actions([Button("计算", .secondary)])) }]),
    Specimen(
      FormToken.self, "防伪令牌", "看不见；由 PostForm 自动带上，证明表单出自本站。", [token]),
    Specimen(
      HiddenField.self, "隐藏值", "看不见；随表单带走的值。任何人都能改，服务器须重新核对。",
      [HiddenField("version", "3")]),
    Specimen(
      Button.self, "按钮", "每页只有一个主按钮。不可撤销的用红色，并先经确认页。",
      [
        Actions([
          Button("提交申请"), Button("存为草稿", .secondary), Button("撤回申请", .danger),
          Button("显示", .quiet, about: "证件号码"),
        ])
      ]),
    Specimen(
      LinkButton.self, "链接按钮", "看起来像按钮的链接：开始一件事，或下载文件。",
      [LinkButton("下载台账（.xlsx）", to: "#LinkButton", icon: .download)]),
    Specimen(
      Actions.self, "按钮组", "并排的按钮，继续的在前，取消在后。",
      [Actions([Button("下一步"), LinkButton("返回修改", to: "#Actions")])]),
  ]
}
