/// A file as it is handed out.
package struct FileContent: Sendable, Hashable {
  package let name: String
  package let mediaType: String
  package let bytes: [UInt8]
}
