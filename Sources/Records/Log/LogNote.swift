/// What an act wants to have written about it.
struct LogNote {
  let act: LogAct
  let subject: RecordSubject
  let details: LogDetails
}
