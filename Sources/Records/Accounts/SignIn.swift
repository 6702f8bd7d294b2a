/// An officer who is signed in.
package struct SignIn: Sendable, Hashable {
  package let officer: Officer
  package let created: Moment
  package let lastSeen: Moment
}
