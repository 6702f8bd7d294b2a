extension ParagraphLook {
  /// The lines of a paragraph, each at its place. Signatures are placed by whoever sees them all.
  func lines(of text: ShapedText, width: Double) -> [SetLine] {
    let hangingWidth = Double(hanging) * (characterPitch ?? size)
    let indentWidth = Double(indent) * (characterPitch ?? size)
    let lines =
      alignment == .centre
      ? TitleBreaker(size: size, width: width).lines(of: text)
      : LineBreaker(
        size: size, pitch: characterPitch, width: width - hangingWidth,
        indent: indentWidth - hangingWidth
      )
      .lines(of: text)
    return lines.enumerated().map { index, line in
      let pitch = alignment == .centre ? nil : characterPitch
      var placed = SetLine(text: text, line: line, size: size, pitch: pitch)
      switch alignment {
      case .justified:
        placed.x = index == 0 ? indentWidth : hangingWidth
        placed.justify(to: width - placed.x)
      case .centre: placed.x = max(0, (width - line.width) / 2)
      case .left, .signature: break
      }
      return placed
    }
  }
}

extension Typesetter {
  /// Runs one after another, each comment's number behind the last run that carries it.
  func shape(_ runs: [ManuscriptRun], in face: Face, comments: Range<Int>) -> ShapedText {
    if runs.count == 1, !runs[0].marked, runs[0].comments.isEmpty {
      return shape(runs[0].text, in: runs[0].bold ? face.emphasis : face)
    }
    var text = ShapedText()
    for (index, run) in runs.enumerated() {
      text.append(
        shape(run.text, in: run.bold ? face.emphasis : face), isMarked: run.marked)
      let next = index + 1 < runs.count ? runs[index + 1].comments : []
      for comment in run.comments where comments.contains(comment) && !next.contains(comment) {
        text.append(shape("[\(comment + 1)]", in: .songTi), isRaised: true)
      }
    }
    return text
  }
}
