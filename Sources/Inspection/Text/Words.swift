/// Splits `a|b|c` into folded words, once, for tables of words.
func words(_ list: String) -> [Glyphs] {
  list.split(separator: "|").map { Fold.glyphs(String($0)) }
}

/// One folded word.
func word(_ text: String) -> Glyphs { Fold.glyphs(text) }

/// The single marks of a text, as they stand after folding.
func marks(_ list: String) -> Set<Glyph> { Set(list.unicodeScalars.map(\.value)) }
