import Law
import Office
import Records

/// One request of the demonstration, as it is to happen.
struct DemonstrationCase {
  /// What happens on a day after submission.
  enum Step {
    case confirm
    case askCorrection, correct
    case consult(String), deliverConsultation, opinion(Opinion)
    case extend(Int)
    case charge(pages: Int)
    case draft(ReplyDraft), review, sign, deliver(DeliveryMode)
    case withdraw, close
    case archive, publish(String)
    case assign, note(String)
  }

  let form: RequestForm
  /// From 1, as in `DemonstrationCounty.agencies`.
  let agency: Int
  let channel: RequestChannel
  let submitted: Day
  /// In order; the number says how many calendar days after submission.
  let steps: [(days: Int, step: Step)]
}
