import CCurl
import Glibc

/// One exchange with a mail server by libcurl; blocks until it is over.
final class SMTPConnection {
  private let curl: UnsafeMutableRawPointer

  /// libcurl wants to be told once that it begins. Without signals of its own (CURLOPT_NOSIGNAL) it also
  /// leaves SIGPIPE to us: a server that hangs up amid TLS would end the program.
  private static let isReady: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
  }()

  init(_ server: MailServer, _ limits: MailLimits) throws(MailFault) {
    guard Self.isReady, let curl = curl_easy_init() else { throw .other(-1) }
    self.curl = curl
    try set(CURLOPT_URL, server.address)
    try set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // A proxy of the environment is none for mail.
    try set(CURLOPT_PROXY, "")
    try set(CURLOPT_NOSIGNAL, 1)
    try set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectMilliseconds)
    try set(CURLOPT_TIMEOUT_MS, limits.wholeMilliseconds)
    try set(CURLOPT_MAIL_FROM, "<\(server.from.text)>")
    try protect(server)
    if let user = server.user, let password = server.password {
      try set(CURLOPT_USERNAME, user)
      try set(CURLOPT_PASSWORD, password)
    }
  }

  deinit { curl_easy_cleanup(curl) }

  func open() throws(MailFault) {
    try set(CURLOPT_CONNECT_ONLY, 1)
    try perform()
  }

  func send(_ bytes: [UInt8], to recipient: MailAddress) throws(MailFault) {
    guard let list = curl_slist_append(nil, "<\(recipient.text)>") else { throw .other(-1) }
    defer { curl_slist_free_all(list) }
    var bytes = bytes
    // libcurl reads what it uploads from a C file by itself.
    guard let file = fmemopen(&bytes, bytes.count, "r") else { throw .other(-1) }
    defer { fclose(file) }
    guard ccurl_set_list(curl, CURLOPT_MAIL_RCPT, list) == CURLE_OK,
      ccurl_set_pointer(curl, CURLOPT_READDATA, file) == CURLE_OK
    else { throw .other(-1) }
    try set(CURLOPT_UPLOAD, 1)
    try perform()
  }

  private func protect(_ server: MailServer) throws(MailFault) {
    try set(CURLOPT_SSL_VERIFYPEER, 1)
    try set(CURLOPT_SSL_VERIFYHOST, 2)
    try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let certificates = server.certificates { try set(CURLOPT_CAINFO, certificates) }
    switch server.protection {
    case .tls, .startTLS: try set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    case .none: try set(CURLOPT_USE_SSL, Int(CURLUSESSL_NONE.rawValue))
    }
  }

  private func perform() throws(MailFault) {
    let code = curl_easy_perform(curl)
    guard code != CURLE_OK else { return }
    throw MailFault(code, answer: ccurl_answer(curl))
  }

  private func set(_ option: CURLoption, _ text: String) throws(MailFault) {
    let code = ccurl_set_text(curl, option, text)
    guard code == CURLE_OK else { throw .other(Int(code.rawValue)) }
  }

  private func set(_ option: CURLoption, _ number: Int) throws(MailFault) {
    let code = ccurl_set_number(curl, option, number)
    guard code == CURLE_OK else { throw .other(Int(code.rawValue)) }
  }
}

extension MailFault {
  /// What libcurl says, with the number of the server's last answer.
  fileprivate init(_ code: CURLcode, answer: Int) {
    switch code {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_GOT_NOTHING: self = .unreachable
    case CURLE_OPERATION_TIMEDOUT: self = .tooSlow
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ISSUER_ERROR:
      self = .unprotected
    case CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR: self = .signIn
    default: self.init(answer: answer, code)
    }
  }

  private init(answer: Int, _ code: CURLcode) {
    switch answer {
    case 400...499: self = .postponed(answer)
    case 500...599: self = .refused(answer)
    default:
      let isBroken = code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR
      self = isBroken ? .unreachable : .other(Int(code.rawValue))
    }
  }
}
