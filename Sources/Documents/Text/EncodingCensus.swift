/// Counts that tell encodings apart.
struct EncodingCensus {
  /// Well-formed sequences of more than one byte, and bytes that fit into none.
  private(set) var sequencesOfUTF8 = 0
  private(set) var faultsOfUTF8 = 0
  private var pairs = 0
  private var frequentPairs = 0
  private var lowTrails = 0
  private var isBig5Possible = true

  init(_ bytes: [UInt8]) {
    countUTF8(bytes)
    if faultsOfUTF8 * 20 > sequencesOfUTF8 { countPairs(bytes) }
  }

  /// About four in ten characters of Big5 have a second byte below 0x7F; of simplified text in
  /// GBK hardly any do, for GB 2312 has none such. The frequent characters of Big5 begin with
  /// 0xA4 to 0xC6, those of GB 2312 with 0xB0 to 0xD7.
  var isClearlyBig5: Bool {
    isBig5Possible && pairs >= 8 && lowTrails * 5 > pairs && frequentPairs * 10 > pairs * 7
  }

  private mutating func countUTF8(_ bytes: [UInt8]) {
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      at += 1
      if lead < 0x80 { continue }
      let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0
      let end = min(at + length, bytes.count)
      var found = 0
      while at < end, bytes[at] & 0xC0 == 0x80 {
        at += 1
        found += 1
      }
      if length > 0, found == length {
        sequencesOfUTF8 += 1
      } else if length == 0 || at < bytes.count {
        faultsOfUTF8 += 1
      }
    }
  }

  private mutating func countPairs(_ bytes: [UInt8]) {
    var at = 0
    while at + 1 < bytes.count {
      let lead = bytes[at]
      let trail = bytes[at + 1]
      guard lead >= 0x80 else {
        at += 1
        continue
      }
      at += 2
      pairs += 1
      if (0xA4...0xC6).contains(lead) { frequentPairs += 1 }
      switch trail {
      case 0x40...0x7E: lowTrails += 1
      case 0xA1...0xFE: break
      default: isBig5Possible = false
      }
      if lead < 0xA1 || lead > 0xF9 { isBig5Possible = false }
    }
  }
}
