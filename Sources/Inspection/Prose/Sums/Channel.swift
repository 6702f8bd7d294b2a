/// The channels of publication a text names.
enum Channel {
  static func named(_ text: ArraySlice<Glyph>) -> Set<Glyphs> {
    var named = Set(words.filter { text.has($0) })
    // 新媒体 is the name of them all.
    if named.contains(all) { named.formUnion(media) }
    return named
  }

  private static let all = word("新媒体")
  private static let media = Inspection.words("微博|微信|公众号|订阅号|抖音|快手|头条|客户端")
  private static let words = Inspection.words(
    "网站|微博|微信|公众号|订阅号|抖音|快手|头条|客户端|新媒体|公报|公开栏|公示栏|广播|电视|报纸")
}
