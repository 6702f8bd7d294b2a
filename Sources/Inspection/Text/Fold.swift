/// Makes the characters of a file comparable: `０` is `0`, `條` is `条`, `「` is `"`.
package enum Fold {
  static func glyphs(_ text: String) -> Glyphs {
    var result = Glyphs()
    result.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars { result.append(fold(scalar.value)) }
    return result
  }

  static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x5B, 0xFF3B: return 0x3014
    case 0x5D, 0xFF3D: return 0x3015
    case 0x21...0x7E: return scalar
    case 0x4E00...0x9FFF: return simplified(scalar)
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    case 0x2F00...0x2FD5: return fold(radicals[Int(scalar - 0x2F00)])
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
    case 0x2010...0x2015, 0x2212, 0x2500, 0x2E3A: return 0x2014
    case 0xFE63: return 0x2D
    case 0x2018, 0x2019, 0x201C, 0x201D, 0x300C...0x300F: return 0x22
    case 0x3010: return 0x3014
    case 0x3011: return 0x3015
    default: return scalar
    }
  }

  /// The simplified form of a traditional character that stands in labels; others as they are.
  package static func simplified(_ scalar: UInt32) -> UInt32 {
    guard (0x4E00...0x9FFF).contains(scalar) else { return scalar }
    let other = table[Int(scalar - 0x4E00)]
    return other == 0 ? scalar : UInt32(other)
  }

  /// The characters of the 214 Kangxi radicals, which some PDFs use in their stead.
  private static let radicals: [UInt32] = radicalCharacters.unicodeScalars.map(\.value)

  private static let radicalCharacters =
    "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己"
    + "巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘"
    + "生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言"
    + "谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥"
    + "麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠"

  /// Traditional → simplified, for what stands in labels and around figures.
  private static let table: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 0x9FFF - 0x4E00 + 1)
    for (from, to) in zip(traditional.unicodeScalars, simplifiedForms.unicodeScalars) {
      table[Int(from.value - 0x4E00)] = UInt16(to.value)
    }
    return table
  }()

  private static let traditional =
    "條項內數發廢許強業單萬請總計機構組織務與會關係為處罰費開屬於國權過執檔詢據無現補" + "複繳納結轉續訟經後訴維糾審規範這況獲確認類額償決離壞農師購採對減層級團體證個標準"
    + "報縣區鄉鎮辦廳門戶網眾號覆復達佔較長齊實間時點聯繫電話郵編變動產運營學習質優進選" + "擇護衛積極見幾億兩雙參觀讀圖說專題領導黨評議監責誌觸懷應當預財頒佈製訊稅黃價貼災"
    + "鬥濟療險養勞創異劃設備啟蓋興歷繼"
  private static let simplifiedForms =
    "条项内数发废许强业单万请总计机构组织务与会关系为处罚费开属于国权过执档询据无现补" + "复缴纳结转续讼经后诉维纠审规范这况获确认类额偿决离坏农师购采对减层级团体证个标准"
    + "报县区乡镇办厅门户网众号复复达占较长齐实间时点联系电话邮编变动产运营学习质优进选" + "择护卫积极见几亿两双参观读图说专题领导党评议监责志触怀应当预财颁布制讯税黄价贴灾"
    + "斗济疗险养劳创异划设备启盖兴历继"
}
