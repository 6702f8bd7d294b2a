/// The way a request reaches the agency (Regulation arts 29, 31).
///
/// Counter and post may not be refused by any agency; the others bind once they are announced.
public enum RequestChannel: String, Sendable, CaseIterable {
  /// 当面提交.
  case counter
  /// Post that is signed for: registered letter, EMS.
  case registeredMail = "registered-mail"
  /// 平常信函 and other post nobody signs for.
  case ordinaryMail = "ordinary-mail"
  /// The agency's page for requests.
  case web
  /// The fax of the disclosure office.
  case fax
  /// The published e-mail address.
  // QUESTION for counsel: the letter of 2015 (国办公开办函〔2015〕207号) takes the day the mail system
  // received it; art 31(三) of 2019 takes the day both sides confirm. We follow the Regulation.
  case email

  /// How the day of receipt is found.
  public var receiptRule: ReceiptRule {
    switch self {
    case .counter, .registeredMail: .daySubmitted
    case .ordinaryMail, .web, .fax, .email: .dayConfirmed
    }
  }

  /// The item of art 31 that says so.
  public var receiptBasis: Citation {
    switch self {
    case .counter: .regulation(31, item: 1)
    case .registeredMail, .ordinaryMail: .regulation(31, item: 2)
    case .web, .fax, .email: .regulation(31, item: 3)
    }
  }
}

// QUESTION for counsel: is an automatic acknowledgement on the web 双方确认? We take the day on which
// an officer confirms with the requester and keep the day of submission beside it.
/// Which day is the day of receipt (Regulation art 31).
public enum ReceiptRule: Sendable, Hashable {
  /// The day it was handed in or signed for.
  case daySubmitted
  /// The day agency and requester confirmed it.
  case dayConfirmed
}
