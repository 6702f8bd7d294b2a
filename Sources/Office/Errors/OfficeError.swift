package import Drafting
package import Law
package import Records

/// Why an act or a question was refused. Cases and values only: no sentence, no personal data.
package enum OfficeError: Error, Sendable, Equatable {
  /// The procedure does not allow it now.
  case illegal(IllegalMove)
  /// The person is known and may see the case, but has no role for this.
  case forbidden(OfficeAct)
  /// There is no such thing, or none this person may know of: the two are not told apart.
  case notFound
  /// Somebody acted on the case meanwhile; it is now at this version.
  case stale(version: Int)
  /// Something in the form cannot be taken.
  case invalid([FieldFault])
  /// A reply that cannot be.
  case reply(ReplyFault)
  /// Nobody reviews a draft of their own.
  case ownDraft
  /// Who is named as agreeing to an extension is no head of this agency (Regulation art 33(2)).
  case approverIsNoHead
  /// Too many wrong numbers and codes; again from this moment on.
  case throttled(until: Moment)
  /// The text of a holiday notice cannot be read.
  case unreadableNotice(UnreadableSchedule)
  /// A letter would not say what the law demands.
  case letter(LetterError)
  /// The calendar or the tables have no answer.
  case noAnswer(NoAnswer)
  /// It would leave nobody with this administration.
  case lastAdministrator(Role)
  /// Agencies at work stand below the one to be closed.
  case agenciesBelow(count: Int)
  /// A county keeps at least one agency at work.
  case lastAgency
  /// There is a county in these records already.
  case alreadySetUp
}

extension OfficeError {
  /// The article it rests on, where there is one.
  package var basis: Citation? {
    switch self {
    case .illegal(let move): move.basis
    case .approverIsNoHead: .regulation(33, paragraph: 2)
    case .ownDraft: .regulation(45)
    case .reply(let fault): Self.basis(of: fault)
    case .noAnswer: .regulation(33, paragraph: 2)
    case .forbidden, .notFound, .stale, .invalid, .throttled, .unreadableNotice, .letter: nil
    case .lastAdministrator, .agenciesBelow, .lastAgency, .alreadySetUp: nil
    }
  }

  private static func basis(of fault: ReplyFault) -> Citation {
    switch fault {
    case .notAReply: .regulation(36)
    case .objectionWithoutDisclosure: .regulation(32)
    case .groundsWithoutPart, .partWithoutGrounds, .notAGround: .regulation(37)
    }
  }
}
