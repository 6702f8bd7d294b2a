internal import Dispatch

/// Threads of their own for checking, so that a slow report never keeps pages waiting that others
/// ask for at the same time.
final class CheckWorkers: TaskExecutor {
  private let queue = DispatchQueue(label: "gongkai.checks", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
