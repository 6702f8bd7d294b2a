import ArgumentParser
import Portal

/// `gongkai request signature`: the reply gets its number, and the letters are made out.
struct SignatureCommand: ActCommand {
  static let act = CaseAct.signature

  @OptionGroup var arguments: ActArguments
}
