import Glibc

/// Whether programs can be started without a network here, tried once per process.
enum NetworkIsolation {
  /// The words to put before a command; none where the system does not permit it.
  static let prefix: [String] = {
    guard let unshare = HelperProgram.find("unshare"), let probe = HelperProgram.find("true")
    else { return [] }
    // Root needs no user namespace of its own; others get a network namespace only inside one.
    let attempts = geteuid() == 0 ? [["-n"], ["-rn"]] : [["-rn"]]
    for options in attempts where succeeds([unshare] + options + [probe]) {
      return [unshare] + options + ["--"]
    }
    return []
  }()

  private static func succeeds(_ words: [String]) -> Bool {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A refusal is expected on some systems and says nothing to the user.
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], &actions, nil, &arguments, &environment) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}
