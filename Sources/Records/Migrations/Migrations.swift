/// All migrations in their order. A new one is a file of its own and a line here.
package enum Migrations {
  package static let all: [Migration] = [
    .m0001Agencies, .m0002Search, .m0003Accounts, .m0004Log, .m0005Attachments, .m0006Requests,
    .m0007RequestPapers, .m0008OfficerMail, .m0009Digests, .m0010AnswerPieces, .m0011NumberTags,
  ]
}
