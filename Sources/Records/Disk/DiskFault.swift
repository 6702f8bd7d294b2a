/// What the system answered to a call on a file: errno, and nothing of the path.
package struct DiskFault: Error, Hashable {
  package let errno: Int32

  package init(errno: Int32) {
    self.errno = errno
  }
}
