package import Law

/// What is wrong with one field of a form.
package struct FieldFault: Sendable, Hashable {
  package let field: FormField
  package let problem: Problem

  package init(_ field: FormField, _ problem: Problem) {
    self.field = field
    self.problem = problem
  }

  package enum Problem: Sendable, Hashable {
    case missing
    /// In characters.
    case tooLong(most: Int)
    /// Not of the form such a thing has: a wrong check digit, no @, letters in a phone number.
    case malformed
    /// Other brackets than 〔〕, or blanks, in numbers that people will type.
    case unusual
    /// Not later than today.
    case inFuture
    /// Before something it must follow.
    case before(Day)
    /// None of those there are.
    case unknown
    case notPositive
    case tooMany(most: Int)
    /// It holds what looks like a person's number or address and is to be published.
    case personal
    /// Another one has it.
    case taken
    /// It would stand above itself.
    case circular
    /// Roles that one person must not have together.
    case keptApart
  }
}
