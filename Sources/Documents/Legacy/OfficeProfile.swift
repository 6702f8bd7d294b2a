/// The settings LibreOffice starts with: no macro runs, nothing a document points to is loaded.
enum OfficeProfile {
  /// `registrymodifications.xcu` of a fresh profile.
  static let registry = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
    xmlns:xs="http://www.w3.org/2001/XMLSchema">
    \(items.map(\.xml).joined(separator: "\n"))
    </oor:items>
    """.utf8)

  private static let scripting = "/org.openoffice.Office.Common/Security/Scripting"
  private static let items = [
    Item(path: scripting, name: "DisableMacrosExecution", value: "true"),
    Item(path: scripting, name: "MacroSecurityLevel", value: "3"),
    Item(path: scripting, name: "BlockUntrustedRefererLinks", value: "true"),
    Item(path: scripting, name: "DisableActiveContent", value: "true"),
    // 2 is "never".
    Item(path: "/org.openoffice.Office.Writer/Content/Update", name: "Link", value: "2"),
    Item(path: "/org.openoffice.Office.Java/VirtualMachine", name: "Enable", value: "false"),
  ]

  private struct Item {
    var path: String
    var name: String
    var value: String

    var xml: String {
      """
      <item oor:path="\(path)"><prop oor:name="\(name)" oor:op="fuse">\
      <value>\(value)</value></prop></item>
      """
    }
  }
}
