import ArgumentParser
import Office
import Portal

/// Who asks, and how to be reached.
struct RequesterArguments: ParsableArguments {
  @Option(
    name: .customLong("class"),
    help: .form(.requesterClass, "类别", FormChoice.requesterClasses),
    completion: .list(FormChoice.requesterClasses.map { CodeName.of($0.code) }))
  var requesterClass: String?

  @Option(help: .form(.name, "文字"))
  var name: String?

  @Option(
    help: .form(.identityKind, "种类", FormChoice.identityKinds),
    completion: .list(FormChoice.identityKinds.map { CodeName.of($0.code) }))
  var identityKind: String?

  @Option(help: .form(.identityNumber, "@文件"))
  var identityNumber: String?

  @Option(help: .form(.representative, "文字"))
  var representative: String?

  @Option(help: .form(.contactPerson, "文字"))
  var contactPerson: String?

  @Option(help: .form(.phone, "@文件"))
  var phone: String?

  @Option(help: .form(.email, "@文件"))
  var email: String?

  @Option(help: .form(.address, "@文件"))
  var address: String?

  @Option(help: .form(.postcode, "文字"))
  var postcode: String?

  var values: [ActValue] {
    [
      ActValue(.requesterClass, "class", requesterClass, .choice(FormChoice.requesterClasses)),
      ActValue(.name, "name", name),
      ActValue(.identityKind, "identity-kind", identityKind, .choice(FormChoice.identityKinds)),
      ActValue(.identityNumber, "identity-number", identityNumber),
      ActValue(.representative, "representative", representative),
      ActValue(.contactPerson, "contact-person", contactPerson),
      ActValue(.phone, "phone", phone), ActValue(.email, "email", email),
      ActValue(.address, "address", address), ActValue(.postcode, "postcode", postcode),
    ]
  }
}
