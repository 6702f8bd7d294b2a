import Dispatch

/// Runs an actor on a queue of its own: libpq waits for the server, and a thread of the shared pool
/// that waits is one fewer for everybody.
final class QueueExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) {
    queue = DispatchQueue(label: label)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    // The job may hold the last reference to its actor, and the actor the last one to us.
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
