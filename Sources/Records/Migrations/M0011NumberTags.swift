extension Migration {
  /// The tags in the patterns of numbers are Chinese, as the one for the agency's short name always was.
  static let m0011NumberTags = Migration(11, "number tags") { _ in
    """
    UPDATE agencies SET
      request_numbers =
        replace(replace(request_numbers, '{year}', '{年份}'), '{serial}', '{序号}'),
      letter_numbers =
        replace(replace(letter_numbers, '{year}', '{年份}'), '{serial}', '{序号}');
    """
  }
}
