/// How a paragraph is set. Lengths in points, indents in characters of `size`.
struct ParagraphLook: Sendable, Equatable {
  enum Alignment: Sendable { case justified, left, centre, signature }

  var face = Face.fangSong
  var size = Paper.bodySize
  var linePitch = Paper.linePitch
  var alignment = Alignment.justified
  /// Of the first line.
  var indent = 0
  /// Of all other lines.
  var hanging = 0
  var keepsWithNext = false

  /// How wide a full-width character stands; nil: as wide as the type itself.
  var characterPitch: Double? {
    size == Paper.bodySize ? Paper.characterPitch : nil
  }

  init(_ style: ParagraphStyle) {
    switch style {
    case .title:
      face = .xiaoBiaoSong
      size = 22
      linePitch = 36
      alignment = .centre
      keepsWithNext = true
    case .heading1:
      face = .heiTi
      indent = 2
      keepsWithNext = true
    case .heading2:
      face = .kaiTi
      indent = 2
      keepsWithNext = true
    case .body:
      indent = 2
    case .flush:
      break
    case .soleAttachment:
      indent = 2
      hanging = 5
    case .attachment:
      indent = 2
      hanging = 6
    case .nextAttachment:
      indent = 5
      hanging = 6
    case .attachmentMark:
      face = .heiTi
      keepsWithNext = true
    case .signature:
      alignment = .signature
    case .caption:
      face = .heiTi
      alignment = .centre
      keepsWithNext = true
    case .note:
      size = 12
      linePitch = 18
    }
  }
}
