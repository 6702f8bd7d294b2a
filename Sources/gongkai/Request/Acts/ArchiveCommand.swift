import ArgumentParser
import Portal

/// `gongkai request archive`.
struct ArchiveCommand: ActCommand {
  static let act = CaseAct.archive

  @OptionGroup var arguments: ActArguments
}
