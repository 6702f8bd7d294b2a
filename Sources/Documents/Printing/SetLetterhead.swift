/// The head of a letter, ready to be drawn on the first page.
struct SetLetterhead {
  let sheet: LetterSheet
  private let name: [SetLine]
  private let number: SetLine

  init(_ letterhead: Letterhead, typesetter: Typesetter) {
    let sheet = LetterSheet(agency: letterhead.agency)
    self.sheet = sheet
    name = sheet.lines.map { line in
      SetLine(typesetter.shape(line, in: .xiaoBiaoSong), size: sheet.size, pitch: nil)
    }
    number = SetLine(
      typesetter.shape(PrintableText.line(letterhead.number), in: .fangSong),
      size: Paper.bodySize, pitch: Paper.characterPitch)
  }

  /// From the top of the type area to the lower edge of the number's line.
  var height: Double { sheet.numberTop + Paper.linePitch - Paper.top }

  func draw(on canvas: Canvas) {
    canvas.inRed {
      for (index, line) in name.enumerated() {
        let top = LetterSheet.nameTop + Double(index) * sheet.linePitch
        canvas.show(
          line, x: (Paper.width - line.line.width) / 2,
          baseline: Paper.baseline(top: top, pitch: sheet.size, size: sheet.size))
      }
      for stroke in sheet.strokes {
        canvas.fill(
          x: LetterSheet.ruleLeft, y: stroke.y, width: LetterSheet.ruleWidth,
          height: stroke.height)
      }
    }
    canvas.show(
      number, x: Paper.left + Paper.typeWidth - number.line.width,
      baseline: Paper.baseline(
        top: sheet.numberTop, pitch: Paper.linePitch, size: Paper.bodySize))
  }
}

extension SetLine {
  /// The whole text in one line, however long.
  fileprivate init(_ text: ShapedText, size: Double, pitch: Double?) {
    let lines = LineBreaker(size: size, pitch: pitch, width: .infinity).lines(of: text)
    self.init(text: text, line: lines[0], size: size, pitch: pitch)
  }
}
