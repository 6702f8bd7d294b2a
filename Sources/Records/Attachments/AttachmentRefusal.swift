/// Why a file is not taken. No case holds the file's name or anything of its content.
package enum AttachmentRefusal: Error, Hashable {
  case empty
  case tooLarge(bytes: Int, most: Int)
  case tooMany(count: Int, most: Int)
  /// The name has no ending, or one that is not in the list.
  case endingNotTaken
  /// The content is of a kind that is taken, but not of the one that the name says.
  case endingDisagrees(content: AttachmentKind)
  /// A zip that is neither an office document nor an OFD.
  case archive
  /// An office document that carries programs.
  case macros
  case markup
  case program
  /// None of the kinds that are taken, or a damaged one.
  case unknownContent
}
