/// A code as the command line writes it: `inPerson` is `in-person`.
enum CodeName {
  static func of(_ code: String) -> String {
    var name = ""
    for letter in code {
      if letter.isUppercase { name += "-" }
      name += letter.lowercased()
    }
    return name
  }
}
