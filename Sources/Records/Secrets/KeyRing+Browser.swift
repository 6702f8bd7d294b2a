package import Crypto
internal import Foundation

extension KeyRing {
  /// The key of the tokens that prove a form to be ours.
  package var formKey: SymmetricKey {
    // There is always a newest key; a random one would only void the forms on screens.
    key(newest, for: .form) ?? SymmetricKey(size: .bits256)
  }

  /// Something only this installation can read again, for a browser to keep: base64url.
  package func sealPass(_ text: String) throws(SealFault) -> String {
    guard let key = key(newest, for: .pass) else { throw .unknownKey(newest) }
    guard let box = try? AES.GCM.seal(Array(text.utf8), using: key).combined else {
      throw .cannotSeal
    }
    return "\(newest.rawValue)." + Self.base64URL(box)
  }

  /// What was sealed; nil where it was not sealed here, or with a key that is gone.
  package func openPass(_ sealed: String) -> String? {
    let parts = sealed.split(separator: ".", maxSplits: 1)
    guard sealed.utf8.count < 2000, parts.count == 2, let id = UInt32(parts[0]),
      let key = key(KeyID(rawValue: id), for: .pass), let bytes = Self.bytes(parts[1]),
      let box = try? AES.GCM.SealedBox(combined: bytes),
      let text = try? AES.GCM.open(box, using: key)
    else { return nil }
    return String(validating: text, as: UTF8.self)
  }

  private static func base64URL(_ data: Data) -> String {
    String(
      data.base64EncodedString().compactMap { letter -> Character? in
        switch letter {
        case "+": "-"
        case "/": "_"
        case "=": nil
        default: letter
        }
      })
  }

  private static func bytes(_ text: Substring) -> Data? {
    var letters = text.map { letter -> Character in
      switch letter {
      case "-": "+"
      case "_": "/"
      default: letter
      }
    }
    while letters.count % 4 != 0 { letters.append("=") }
    return Data(base64Encoded: String(letters))
  }
}
