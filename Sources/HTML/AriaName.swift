/// The ARIA attributes in use.
package struct AriaName: Sendable {
  let name: StaticString

  private init(_ name: StaticString) { self.name = name }

  package static var label: AriaName { AriaName("aria-label") }
  package static var labelledBy: AriaName { AriaName("aria-labelledby") }
  package static var describedBy: AriaName { AriaName("aria-describedby") }
  package static var current: AriaName { AriaName("aria-current") }
  package static var hidden: AriaName { AriaName("aria-hidden") }
  package static var live: AriaName { AriaName("aria-live") }
  package static var sort: AriaName { AriaName("aria-sort") }
  package static var invalid: AriaName { AriaName("aria-invalid") }
}
