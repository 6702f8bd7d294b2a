/// The five faces of an official document, and what stands in for them.
///
/// Every family is named, the fallbacks too: left to itself, fontconfig takes any sans-serif face
/// for the rare characters of people's names (玥, 喆, 翀) that most 仿宋 faces lack. What
/// `Scripts/fonts` installs is found because it lies in a directory that fontconfig scans by
/// itself, without any environment variable. Of `Scripts/fonts.conf`, which lies where fontconfig
/// looks too, only the name FandolXiaoBiaoSong is needed here; its aliases serve word processors
/// and browsers.
enum Face: Int, CaseIterable, Sendable {
  case fangSong
  case kaiTi
  case heiTi
  case xiaoBiaoSong
  case songTi

  /// What the standard calls it.
  var name: String {
    switch self {
    case .fangSong: "仿宋"
    case .kaiTi: "楷体"
    case .heiTi: "黑体"
    case .xiaoBiaoSong: "小标宋"
    case .songTi: "宋体"
    }
  }

  /// The families that are this face, best first, under the names that fontconfig may give them.
  var families: [String] {
    switch self {
    case .fangSong:
      [
        "仿宋_GB2312", "FangSong_GB2312", "FangSong", "仿宋", "STFangsong", "华文仿宋",
        "FZFangSong-Z02", "方正仿宋_GBK", "FandolFang",
      ]
    case .kaiTi:
      [
        "楷体_GB2312", "KaiTi_GB2312", "KaiTi", "楷体", "STKaiti", "华文楷体", "FZKai-Z03",
        "方正楷体_GBK", "FandolKai", "AR PL KaitiM GB", "AR PL UKai CN", "LXGW WenKai",
      ]
    case .heiTi:
      [
        "SimHei", "黑体", "STHeiti", "华文黑体", "FZHei-B01", "方正黑体_GBK", "FandolHei",
        "Noto Sans CJK SC", "WenQuanYi Micro Hei",
      ]
    case .xiaoBiaoSong:
      [
        "方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05",
        "STZhongsong", "华文中宋", "FandolXiaoBiaoSong",
      ]
    case .songTi:
      [
        "SimSun", "宋体", "NSimSun", "STSong", "华文宋体", "FZShuSong-Z01", "方正书宋_GBK",
        "FandolSong", "Noto Serif CJK SC", "AR PL SungtiL GB",
      ]
    }
  }

  /// Where the face, or a character in it, is missing.
  var fallbacks: [String] {
    self == .heiTi
      ? ["WenQuanYi Micro Hei", "AR PL UMing CN"]
      : ["Noto Serif CJK SC", "AR PL UMing CN", "WenQuanYi Micro Hei", "Noto Sans CJK SC"]
  }

  /// Fangsong and Kai have no bold: emphasis is set in 黑体, as the trade does it. A synthetic
  /// bold would go into the file as pictures of characters.
  var emphasis: Face {
    .heiTi
  }
}
