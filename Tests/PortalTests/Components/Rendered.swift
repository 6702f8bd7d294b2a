import HTML

@testable import Portal

/// What a component writes, as text.
func rendered(_ component: some Component) -> String {
  var html = HTMLBuffer()
  html(component)
  return String(decoding: html.bytes, as: UTF8.self)
}

func rendered(_ page: some Page) -> String {
  String(decoding: page.render(for: .qinghe).bytes, as: UTF8.self)
}

extension Site {
  static let qinghe = Site(
    county: "清河县",
    office: .init(
      name: "清河县人民政府办公室", address: "人民路1号", postcode: "000000", telephone: "0000-0000000",
      hours: "工作日", email: "gongkai@qinghe.example"))
}
