import Office
import Portal
import Records

/// What one option of an act says, and which field of the act's form it fills.
struct ActValue {
  enum Kind {
    case text
    /// One of these, by its code.
    case choice([FormChoice])
    /// An officer with this role, by sign-in name.
    case officer(Role)
  }

  let field: String
  /// As it is typed, for what is wrong with it: `--days`.
  let option: String
  let kind: Kind
  /// None where the option was not given.
  let typed: [String]

  init(_ field: FormField, _ option: String, _ typed: String?, _ kind: Kind = .text) {
    self.init(field.rawValue, "--" + option, typed.map { [$0] } ?? [], kind)
  }

  init(_ field: String, _ option: String, _ typed: [String], _ kind: Kind = .text) {
    self.field = field
    self.option = option
    self.kind = kind
    self.typed = typed
  }
}
