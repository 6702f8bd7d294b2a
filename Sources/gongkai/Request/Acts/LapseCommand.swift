import ArgumentParser
import Portal

/// `gongkai request lapse`: the day for correction or payment passed.
struct LapseCommand: ActCommand {
  static let act = CaseAct.lapse

  @OptionGroup var arguments: ActArguments
}
