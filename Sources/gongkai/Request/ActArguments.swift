import ArgumentParser

/// What every act on a request takes besides its own options.
struct ActArguments: ParsableArguments {
  @OptionGroup var number: NumberArguments

  @Option(
    help: ArgumentHelp(
      "您看到的是第几版（request show 显示）。此后有了新情况的，不办理。不写时按最新的办理。", valueName: "版"))
  var version: Int?

  @OptionGroup var officer: OfficerArguments
}
