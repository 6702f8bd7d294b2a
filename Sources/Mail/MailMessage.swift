import Law
package import Records

/// A mail of plain text to one recipient.
package struct MailMessage: Sendable, Hashable {
  package let to: MailAddress
  package let subject: String
  package let text: String
  /// What tells this mail from all others, in letters, digits, `-` and `.`: a mail that is sent again
  /// after a crash has the same, so that the recipient's server or program can drop it.
  package let id: String
  package let moment: Moment

  package init(to: MailAddress, subject: String, text: String, id: String, moment: Moment) {
    self.to = to
    self.subject = subject
    self.text = text
    self.id = id
    self.moment = moment
  }

  /// As RFC 5322 writes it.
  func bytes(from sender: MailAddress, named name: String) -> [UInt8] {
    let host = sender.text.split(separator: "@").last ?? ""
    let id = id.utf8.map { Self.isPlain($0) ? String(UnicodeScalar($0)) : "-" }.joined()
    let head = [
      "Date: \(Self.date(moment))",
      "From: \(EncodedWord.text(name)) <\(sender.text)>",
      "To: <\(to.text)>",
      "Message-ID: <\(id)@\(host)>",
      "Subject: \(EncodedWord.text(subject))",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64",
      // RFC 3834: nobody's holiday notice is to answer it.
      "Auto-Submitted: auto-generated",
    ]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = Array(lines.joined(separator: "\r\n").utf8)
    return Array((head.map { $0 + "\r\n" }.joined() + "\r\n" + Base64.lines(body)).utf8)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// `23 Nov 2026 08:00:05 +0800`.
  private static func date(_ moment: Moment) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let (day, month) = (moment.day, months[moment.day.month - 1])
    let time = [moment.hour, moment.minute, moment.second]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(day.day) \(month) \(day.year) \(time) +0800"
  }
}
